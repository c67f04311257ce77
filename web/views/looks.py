"""The second look: a paper beside empty fields, then both statements where they differ."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import lookers, second_look
from ce_intake.errors import InvalidInput
from web import here
from web.problems import spell
from web.words import t

bp = Blueprint("looks", __name__)


@bp.get("/second-looks")
def listing() -> str:
    """What waits for a second look, and the batches that it is about."""
    with here.reading() as tx:
        waiting = lookers.waiting(tx, here.actor())
        own = lookers.own(tx, here.actor())
        found = second_look.batches(tx, here.actor())
    return render_template("looks/listing.html", waiting=waiting, own=own, batches=found)


@bp.get("/second-looks/<int:item_id>")
def show(item_id: int) -> str:
    """One paper to look at again, without what stands in the register."""
    with here.reading() as tx:
        view = second_look.show(tx, here.actor(), item_id)
    return render_template("looks/show.html", view=view, typed={}, mistake="")


@bp.post("/second-looks/<int:item_id>")
def look(item_id: int) -> Response | tuple[str, int]:
    """Keep what was seen, or which of the two statements is right; then the next one."""
    verdict = request.form.get("verdict", "")
    try:
        with here.transaction() as tx:
            if verdict:
                number = second_look.decide(tx, here.actor(), item_id, verdict, now=here.now())
                said = t("look_reopened", count=number) if verdict == "wrong" else t("look_right")
                same = verdict == "right"
            else:
                same = second_look.look(tx, here.actor(), item_id, request.form, now=here.now())
                said = t("look_same") if same else ""
    except InvalidInput as error:
        with here.reading() as tx:
            view = second_look.show(tx, here.actor(), item_id)
        page = render_template(
            "looks/show.html", view=view, typed=request.form, mistake=spell(error, here.lang())
        )
        return page, error.status
    if not said:
        return redirect(url_for("looks.show", item_id=item_id), 303)
    flash(said, "good" if same else "bad")
    return redirect(_next(), 303)


def _next() -> str:
    with here.reading() as tx:
        waiting = lookers.waiting(tx, here.actor())
    return url_for("looks.show", item_id=waiting[0]) if waiting else url_for("looks.listing")
