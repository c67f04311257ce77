"""What a request stands on: the store, the settings, the person, the language, the clock.

The only place that looks into Flask's untyped attics; views ask here and get typed answers.
It knows no page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO, cast

from flask import current_app, g, request
from werkzeug.datastructures import FileStorage

from ce_intake.desk.actors import Actor
from ce_intake.errors import NotSignedIn
from ce_intake.messages import LANGUAGES
from ce_intake.ports import Queue
from ce_intake.settings import Settings
from ce_intake.store.session import Store, Tx

EXTENSION = "ce_intake"
LANGUAGE_COOKIE = "ce_lang"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything that the pages share for as long as the process lives."""

    store: Store
    settings: Settings
    queue: Queue


def house() -> House:
    """The house that `create_app` put up."""
    return cast(House, current_app.extensions[EXTENSION])


@contextmanager
def transaction() -> Iterator[Tx]:
    """One transaction of the store that may write, committed at its end."""
    with house().store.begin() as tx:
        yield tx


@contextmanager
def reading() -> Iterator[Tx]:
    """One transaction of the store that only looks."""
    with house().store.view() as tx:
        yield tx


def now() -> datetime:
    """The present moment, aware, in UTC; the same one for a whole request."""
    if "now" not in g:
        g.now = datetime.now(UTC)
    return cast(datetime, g.now)


def remember(actor: Actor | None) -> None:
    """Note who asks, for the rest of this request."""
    g.actor = actor


def visitor() -> Actor | None:
    """Who asks; None where nobody is signed in."""
    return cast("Actor | None", g.get("actor"))


def actor() -> Actor:
    """Who asks; raises NotSignedIn where nobody is."""
    found = visitor()
    if found is None:
        raise NotSignedIn
    return found


def lang() -> str:
    """`zh` or `en`: what the person chose, else his account's, else the house's."""
    asked = request.args.get("lang") or request.cookies.get(LANGUAGE_COOKIE)
    if asked in LANGUAGES:
        return str(asked)
    found = visitor()
    if found is not None and found.lang in LANGUAGES:
        return found.lang
    return house().settings.lang


def wants_fragment() -> bool:
    """Whether our own script asks for a piece of a page (it says so in a header)."""
    return request.headers.get("X-Fragment") == "1"


def stream(sent: FileStorage) -> BinaryIO:
    """The bytes of a file that came in a form."""
    return cast(BinaryIO, sent.stream)


def body() -> BinaryIO:
    """The bytes of the request itself."""
    return cast(BinaryIO, request.stream)


def ring(work_id: int | None, pool: str) -> None:
    """Tell the workers that there is something to do; it may be lost, the sweep rings again."""
    if work_id is not None:
        house().queue.ring(work_id, pool=pool)
