"""The password once more: what asks for it, and for how long it holds.

The proof stands in the signed cookie of the session that gave it, and ends with it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import redirect, request, session, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import proving
from ce_intake.errors import InvalidInput
from web import here

PROVED = "proved"  # when the password was given once more, in seconds
HOLDS = 5 * 60  # seconds
LONGEST = 200
Given = ParamSpec("Given")


def holds() -> bool:
    """Whether the password was given once more a short while ago."""
    since = session.get(PROVED)
    return isinstance(since, int) and 0 <= here.now().timestamp() - since <= HOLDS


def give(password: str) -> None:
    """Take the password; InvalidInput where it is not the right one."""
    if holds():
        return
    with here.transaction() as tx:
        client = request.remote_addr or ""
        right = proving.prove(
            tx, here.actor(), password=password[:LONGEST], client=client, now=here.now()
        )
    if not right:
        problem = "problem_wrong_password" if password else "problem_missing"
        raise InvalidInput(field="password", problem=problem)
    session[PROVED] = int(here.now().timestamp())


def asked(
    back: str,
) -> Callable[[Callable[Given, Response]], Callable[Given, Response]]:
    """Let a file be fetched only with a proof; else ask, and lead back to the page *back*."""

    def guard(view: Callable[Given, Response]) -> Callable[Given, Response]:
        @wraps(view)
        def guarded(*args: Given.args, **kwargs: Given.kwargs) -> Response:
            if holds():
                return view(*args, **kwargs)
            return redirect(url_for("session.prove", next=url_for(back)), 303)

        return guarded

    return guard
