"""Many entries in one list: those of one paper, and those of one course from many papers."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import grid, second_look, uploads
from ce_intake.desk.grid import Done
from ce_intake.errors import NotFound
from web import here
from web.forms import rows
from web.problems import spell
from web.words import t

bp = Blueprint("grid", __name__)
SPELLED_OUT = 5  # refusals that are told in full
LONGEST = 300


@bp.get("/papers/<number>/entries")
def paper(number: str) -> str:
    """All entries that one paper proposes, row by row."""
    with here.reading() as tx:
        card = uploads.card(tx, here.actor(), number)
        found = grid.of_paper(tx, here.actor(), number)
    return render_template("grid/paper.html", number=number, name=card.name, rows=found)


@bp.post("/papers/<number>/entries")
def confirm_paper(number: str) -> Response:
    """Confirm the chosen entries of one paper, each as it was shown or as it was typed over."""
    chosen = rows.chosen(request.form)
    with here.transaction() as tx:
        own = {row.proposal_id for row in grid.of_paper(tx, here.actor(), number)}
        if not {one.proposal_id for one in chosen} <= own:
            raise NotFound
        done = grid.confirm(tx, here.actor(), chosen, now=here.now())
    _tell(done)
    return redirect(url_for("grid.paper", number=number), 303)


@bp.get("/queue/courses")
def courses() -> str:
    """The courses of which several papers are open."""
    with here.reading() as tx:
        found = grid.courses(tx, here.actor())
    return render_template("grid/courses.html", courses=found)


@bp.get("/queue/course")
def course() -> str:
    """The open entries of one course, one beneath the other."""
    content = request.args.get("content", "")[:LONGEST]
    with here.reading() as tx:
        found = grid.of_course(tx, here.actor(), content)
    share = here.house().settings.second_look_share
    return render_template("grid/course.html", content=content, rows=found, share=share)


@bp.post("/queue/course")
def confirm_course() -> Response:
    """Confirm the chosen entries of one course; a part of them is drawn for a second look."""
    content = request.args.get("content", "")[:LONGEST]
    chosen = rows.chosen(request.form)
    share = here.house().settings.second_look_share
    with here.transaction() as tx:
        own = {row.proposal_id for row in grid.of_course(tx, here.actor(), content)}
        kept = [one for one in chosen if one.proposal_id in own]
        done = second_look.confirm(tx, here.actor(), content, kept, share=share, now=here.now())
    _tell(done, gone=len(chosen) - len(kept))
    return redirect(url_for("grid.course", content=content), 303)


def _tell(done: Done, *, gone: int = 0) -> None:
    """Say how many are registered now, and why others are not."""
    for number, (proposal_id, error) in enumerate(done.refused):
        if number < SPELLED_OUT:
            flash(f"{t('row_refused', id=proposal_id)} {spell(error, here.lang())}", "bad")
    rest = len(done.refused) - SPELLED_OUT
    if rest > 0:
        flash(t("rows_refused", count=rest), "bad")
    if gone:
        flash(t("rows_gone", count=gone), "bad")
    flash(t("confirmed_count", count=len(done.confirmed)), "good")
