"""Answering a poll with "nothing new": the script names the state that it has drawn.

A fragment may be asked for every few seconds by every open page; where its pulse is the one that
the script names, the answer is empty (304). It knows no page.
"""

from __future__ import annotations

from flask import after_this_request, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from web import here


class NothingNew(HTTPException):
    """The page already shows the present state."""

    code = 304


def expect(pulse: str | None) -> None:
    """Mark this answer with *pulse*, or end here where the script has drawn it already."""
    if pulse is None or not here.wants_fragment():
        return
    mark = f"{pulse}-{here.lang()}"
    if mark in request.if_none_match:
        raise NothingNew

    @after_this_request
    def _mark(response: Response) -> Response:
        response.set_etag(mark)
        return response
