"""A register from a table: the file, what it would do, the deed; and the register as a file.

Between the two pages the file waits in the form, sealed, so that no copy of it stays here.
The four registers share the pages; people have addresses of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from ce_intake.desk import exports, imports, known
from ce_intake.desk.books import PEOPLE_NAME, shape
from ce_intake.desk.imports import Imported, Steps, Table
from ce_intake.errors import EmptyFile, InvalidInput, LimitExceeded, NotFound, StalePlan
from ce_intake.messages import sentence
from ce_intake.register.plan import RowState
from ce_intake.register.written import csv_file, xlsx_file
from web import files, here, limits, proof
from web.forms import columns
from web.intake import read_sheet
from web.problems import spell
from web.steps import Going, at_once, streamed
from web.words import spell_fact, t

bp = Blueprint("imports", __name__)
SHOWN = 500
"""Rows of one state on the page; the counts are of all."""

LONGEST_EXAMPLE = 30
LONG = 300_000
"""From so many bytes on, the page shows how far the work is."""

ROOM = 2 * imports.MOST_BYTES  # a sealed file is about 1.8 times as long
ORDER = (RowState.WRONG, RowState.DOUBTFUL, RowState.CHANGED, RowState.NEW, RowState.SAME)
OPEN = frozenset(ORDER) - {RowState.SAME}
FORMS = {"csv": csv_file, "xlsx": xlsx_file}
PEOPLE_SHOWN = ("person_id", "name", "id_number", "employer")


def make_room() -> None:
    """Let the sealed file into the forms of these pages, which only clerks may send."""
    if request.blueprint == bp.name:
        request.max_form_memory_size = ROOM


@bp.get("/people/import")
def begin() -> str:
    """Ask for the file with people."""
    return _begin_page(PEOPLE_NAME)


@bp.post("/people/import")
@limits.limiter.limit(limits.UPLOAD)
def plan() -> tuple[str, int] | AnyResponse:
    """Show what the file would do to the register of people; nothing is written."""
    return _plan(PEOPLE_NAME)


@bp.post("/people/import/accept")
def accept() -> tuple[str, int] | AnyResponse:
    """Write the people that were shown."""
    return _accept(PEOPLE_NAME)


@bp.get("/people/export")
@proof.asked("people.search")
def export() -> Response:
    """The unit's people as `csv` or `xlsx`, identity numbers masked."""
    with here.reading() as tx:
        found = exports.masked(tx, here.actor())
    return _file(PEOPLE_NAME, found)


@bp.get("/registers/<register>/import")
def begin_known(register: str) -> str:
    """Ask for the file with units, courses or issuers."""
    return _begin_page(known.sort_of(register))


@bp.post("/registers/<register>/import")
@limits.limiter.limit(limits.UPLOAD)
def plan_known(register: str) -> tuple[str, int] | AnyResponse:
    """Show what the file would do to that register; nothing is written."""
    return _plan(known.sort_of(register))


@bp.post("/registers/<register>/import/accept")
def accept_known(register: str) -> tuple[str, int] | AnyResponse:
    """Write what was shown."""
    return _accept(known.sort_of(register))


@bp.get("/registers/<register>/export")
def export_known(register: str) -> Response:
    """One's own part of that register as `csv` or `xlsx`."""
    with here.reading() as tx:
        found = exports.values(tx, here.actor(), register)
    return _file(register, found)


@bp.post("/people/import/rows")
def rows() -> Response:
    """What the file would do, every row of it, as a table to work through."""
    return _rows(PEOPLE_NAME)


@bp.post("/registers/<register>/import/rows")
def rows_known(register: str) -> Response:
    """The same of another register."""
    return _rows(known.sort_of(register))


def _plan(register: str) -> tuple[str, int] | AnyResponse:
    try:
        content = _content()
        mapping = columns.from_form(columns.OTHER) or columns.from_form()
        return _plan_page(register, content, mapping)
    except (InvalidInput, EmptyFile, LimitExceeded) as error:
        return _begin_page(register, mistake=spell(error, here.lang())), error.status


def _accept(register: str) -> tuple[str, int] | AnyResponse:
    """Write what was shown; where the register has changed since, show the new plan instead."""
    content, mapping = _content(), columns.from_form()
    table = Table(content=content, register=register, mapping=mapping)
    try:
        going = Going(_accepting(table, request.form.get("digest", "")))
        if len(content) >= LONG:
            sealed = request.form.get("sealed", "")
            words = {"register": register, "addresses": _addresses(register), "sealed": sealed}
            return streamed("imports/done.html", going, **words)
        done = going.finish()
    except StalePlan as error:
        return _plan_page(register, content, mapping, mistake=spell(error, here.lang()))
    flash(t("import_done", new=done.new, changed=done.changed), "good")
    return redirect(_addresses(register)["back"], 303)


def _accepting(table: Table, digest: str) -> Steps[Imported]:
    take = columns.lines(request.form.getlist("take"))
    return (
        yield from imports.accepting(
            here.house().store, here.actor(), table, digest=digest, take=take, now=here.now()
        )
    )


def _rows(register: str) -> Response:
    table = Table(content=_content(), register=register, mapping=columns.from_form())
    view = imports.plan(here.house().store, here.actor(), table)
    told = [
        (
            str(row.line),
            t(f"import_{row.state}"),
            row.key,
            row.name,
            " ".join([*_said(register, row)]),
        )
        for row in view.rows
    ]
    headings = tuple(
        t(word) for word in ("import_line", "state", "key", "value_name", "import_note")
    )
    return files.attachment(csv_file(headings, told), f"{register}-rows.csv")


def _said(register: str, row: imports.RowView) -> Iterator[str]:
    """What is to be said of a row, and what it would change."""
    for one in row.findings:
        yield sentence(one.code, lang=here.lang(), **one.facts)
    for change in row.changes:
        before, after = (_spelled(change.column, text) for text in (change.before, change.after))
        yield t("import_change", column=_word(register, change.column), before=before, after=after)


def _file(register: str, found: list[tuple[str, ...]]) -> Response:
    form = request.args.get("form", "xlsx")
    if form not in FORMS:
        raise NotFound
    made = FORMS[form](exports.header(register), found)
    return files.attachment(made, f"{register}.{form}")


def _content() -> bytes:
    sealed = request.form.get("sealed", "")
    if not sealed:
        return read_sheet(request.files.get("file"))
    with here.reading() as tx:
        return imports.unseal(tx, here.actor(), sealed)


def _begin_page(register: str, *, mistake: str = "") -> str:
    return render_template(
        "imports/begin.html",
        register=register,
        addresses=_addresses(register),
        columns=_columns(register),
        mistake=mistake,
        most=imports.MOST_BYTES,
    )


def _plan_page(
    register: str, content: bytes, mapping: Mapping[str, int] | None, *, mistake: str = ""
) -> tuple[str, int] | AnyResponse:
    table = Table(content=content, register=register, mapping=mapping)
    going = Going(_planning(table))
    words = {
        "register": register,
        "addresses": _addresses(register),
        "columns": _columns(register),
        "plan": lambda: None if going.made is None else _told(register, *going.made),
        "mistake": mistake,
    }
    if len(content) >= LONG:
        return streamed("imports/plan.html", going, **words)
    return at_once("imports/plan.html", going, **words), 409 if mistake else 200


def _planning(table: Table) -> Steps[tuple[imports.PlanView, str]]:
    view = yield from imports.planning(here.house().store, here.actor(), table)
    with here.reading() as tx:
        return view, imports.seal(tx, here.actor(), table.content)


def _told(register: str, view: imports.PlanView, sealed: str) -> Mapping[str, object]:
    """What the page says of a plan."""
    by_state: dict[RowState, list[imports.RowView]] = {state: [] for state in ORDER}
    for row in view.rows:
        if len(by_state[row.state]) < SHOWN:
            by_state[row.state].append(row)
    names = PEOPLE_SHOWN if register == PEOPLE_NAME else tuple(shape(register).columns)
    return {
        "view": view,
        "sealed": sealed,
        "parts": [
            (state, by_state[state], view.counts[state]) for state in ORDER if view.counts[state]
        ],
        "opened": OPEN,
        "word": lambda name: _word(register, name),
        "spell": _spelled,
        "shown": [(name, _word(register, name)) for name in names if _is_told(view, name)],
        "headings": [(place, _heading(view, place)) for place in range(len(view.headings))],
    }


def _heading(view: imports.PlanView, place: int) -> str:
    """A column of the file, by its heading and what stands first in it."""
    heading, example = view.headings[place] or str(place + 1), view.sample[place][:LONGEST_EXAMPLE]
    return t("import_heading", heading=heading, example=example) if example else heading


def _spelled(name: str, text: str) -> str:
    """What stands in a column, as people read it."""
    return t(f"person_{text}") if name == "state" and text else spell_fact(name, text)


def _columns(register: str) -> list[tuple[str, str, bool]]:
    """Each column with its word, and whether a table must have it."""
    form = shape(register)
    return [(name, _word(register, name), name in form.required) for name in form.columns]


def _is_told(view: imports.PlanView, name: str) -> bool:
    """Whether a column is worth its place: something stands in it in some row."""
    return name in ("person_id", "name") or any(row.cells.get(name) for row in view.rows[:SHOWN])


def _word(register: str, name: str) -> str:
    if register == PEOPLE_NAME and name in ("name", "id_number", "employer"):
        return t(f"field_{name}")
    return t({"certificate_book_no": "booklet", "name": "value_name"}.get(name, name))


def _addresses(register: str) -> Mapping[str, str]:
    if register == PEOPLE_NAME:
        return {
            "back": url_for("people.search"),
            "begin": url_for("imports.begin"),
            "plan": url_for("imports.plan"),
            "accept": url_for("imports.accept"),
            "rows": url_for("imports.rows"),
        }
    return {
        "back": url_for("registers.listing", register=register),
        "begin": url_for("imports.begin_known", register=register),
        "plan": url_for("imports.plan_known", register=register),
        "accept": url_for("imports.accept_known", register=register),
        "rows": url_for("imports.rows_known", register=register),
    }
