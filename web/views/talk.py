"""Talking about a paper: the thread, a new message, and the mark of what has been read."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import talk
from ce_intake.errors import InvalidInput
from web import freshness, here, limits
from web.problems import spell

bp = Blueprint("talk", __name__)


@bp.get("/papers/<number>/thread")
def thread(number: str) -> str:
    """What was said about a paper, as a piece of a page."""
    with here.reading() as tx:
        found = talk.thread(tx, here.actor(), number)
    freshness.expect(f"{found.last_id}-{found.unread}-{len(found.files)}")
    return render_template("uploads/_thread.html", thread=found)


@bp.post("/papers/<number>/thread")
@limits.limiter.limit(limits.WRITE)
def write(number: str) -> Response:
    """Say something; an empty message is refused and said so on the page."""
    words = request.form.get("words", "")
    try:
        with here.transaction() as tx:
            talk.write(tx, here.actor(), number, words=words, now=here.now())
    except InvalidInput as error:
        flash(spell(error, here.lang()), "bad")
    return redirect(url_for("uploads.receipt", number=number, _anchor="thread"), 303)


@bp.post("/papers/<number>/thread/read")
def read(number: str) -> Response:
    """Note that one's own side has read up to here."""
    last_id = request.form.get("last", default=0, type=int)
    with here.transaction() as tx:
        talk.read(tx, here.actor(), number, last_id=last_id, now=here.now())
    if here.wants_fragment():
        return Response(status=204)
    return redirect(url_for("uploads.receipt", number=number, _anchor="thread"), 303)
