"""A register from a table: the file, what it would do, the deed; and the register as a file.

Between the two pages the file waits in the form, sealed, so that no copy of it stays here.
"""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from ce_intake.desk import exports, imports
from ce_intake.errors import EmptyFile, InvalidInput, LimitExceeded, NotFound, StalePlan
from ce_intake.register.plan import HEADERS, RowState
from ce_intake.register.written import csv_file, xlsx_file
from web import files, here, limits
from web.forms import columns
from web.intake import read_sheet
from web.problems import spell
from web.words import t

bp = Blueprint("imports", __name__)
SHOWN = 500
"""Rows of one state on the page; the counts are of all."""

ROOM = 2 * imports.MOST_BYTES  # a sealed file is about 1.8 times as long
ORDER = (RowState.WRONG, RowState.DOUBTFUL, RowState.CHANGED, RowState.NEW, RowState.SAME)
OPEN = frozenset(ORDER) - {RowState.SAME}
FORMS = {"csv": csv_file, "xlsx": xlsx_file}
WORDS = {
    "person_id": "person_id",
    "name": "field_name",
    "id_number": "field_id_number",
    "employer": "field_employer",
    "title_level": "title_level",
    "certificate_book_no": "booklet",
    "former_names": "former_names",
    "former_employers": "former_employers",
}


def make_room() -> None:
    """Let the sealed file into the forms of these pages, which only clerks may send."""
    if request.blueprint == bp.name:
        request.max_form_memory_size = ROOM


@bp.get("/people/import")
def begin() -> str:
    """Ask for the file."""
    return render_template("imports/begin.html", mistake="", most=imports.MOST_BYTES)


@bp.post("/people/import")
@limits.limiter.limit(limits.UPLOAD)
def plan() -> tuple[str, int]:
    """Show what the file would do; nothing is written."""
    try:
        return _plan_page(_content(), columns.from_form()), 200
    except (InvalidInput, EmptyFile, LimitExceeded) as error:
        mistake = spell(error, here.lang())
        page = render_template("imports/begin.html", mistake=mistake, most=imports.MOST_BYTES)
        return page, error.status


@bp.post("/people/import/accept")
def accept() -> tuple[str, int] | AnyResponse:
    """Write what was shown; where the register has changed since, show the new plan instead."""
    content, mapping = _content(), columns.from_form()
    try:
        with here.transaction() as tx:
            done = imports.accept(
                tx,
                here.actor(),
                content,
                digest=request.form.get("digest", ""),
                mapping=mapping,
                take=columns.lines(request.form.getlist("take")),
                now=here.now(),
            )
    except StalePlan as error:
        mistake = spell(error, here.lang())
        return _plan_page(content, mapping, mistake=mistake), error.status
    flash(t("import_done", new=done.new, changed=done.changed), "good")
    return redirect(url_for("people.search"), 303)


@bp.get("/people/export")
def export() -> Response:
    """The unit's register as `csv` or `xlsx`, identity numbers masked."""
    form = request.args.get("form", "xlsx")
    if form not in FORMS:
        raise NotFound
    with here.reading() as tx:
        found = exports.masked(tx, here.actor())
    return files.attachment(FORMS[form](exports.HEADER, found), f"people.{form}")


def _content() -> bytes:
    sealed = request.form.get("sealed", "")
    if not sealed:
        return read_sheet(request.files.get("file"))
    with here.reading() as tx:
        return imports.unseal(tx, here.actor(), sealed)


def _plan_page(content: bytes, mapping: Mapping[str, int] | None, *, mistake: str = "") -> str:
    with here.reading() as tx:
        view = imports.plan(tx, here.actor(), content, mapping=mapping)
        sealed = imports.seal(tx, here.actor(), content)
    parts = [
        (state, [row for row in view.rows if row.state is state][:SHOWN], view.counts[state])
        for state in ORDER
        if view.counts.get(state)
    ]
    return render_template(
        "imports/plan.html",
        view=view,
        sealed=sealed,
        parts_of_plan=parts,
        opened=OPEN,
        columns=[(name, WORDS[name]) for name in HEADERS],
        headings=[(place, text or str(place + 1)) for place, text in enumerate(view.headings)],
        mistake=mistake,
    )
