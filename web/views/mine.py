"""A professional's own record over all years, and what is kept about him, to take along."""

from __future__ import annotations

import json

from flask import Blueprint, Response, render_template

from ce_intake.desk import ledger, my_data
from ce_intake.desk.my_data import MyData
from ce_intake.register.written import csv_file
from web import here, proof
from web.words import moment, t

bp = Blueprint("mine", __name__)
COLUMNS = (
    "credit_year",
    "content",
    "learning_form",
    "subject",
    "start_date",
    "end_date",
    "hours",
    "result",
    "certificate_no",
    "issuer",
)


@bp.get("/record")
def record() -> str:
    """All years, made to be printed."""
    person_id = here.actor().person_id
    if person_id is None:
        return render_template("ledger/unknown.html")
    return record_page(person_id)


@bp.get("/people/<person_id>/record")
def record_of(person_id: str) -> str:
    """The same of somebody of the register, to be printed for his booklet."""
    return record_page(person_id)


def record_page(person_id: str) -> str:
    """The record of one person over all years."""
    policy = here.house().settings.policy
    with here.reading() as tx:
        found = ledger.record(tx, here.actor(), person_id, policy=policy)
    return render_template("mine/record.html", record=found, printed_at=here.now())


@bp.get("/my-data")
def data() -> str:
    """What is kept about whoever asks, and who did something with it."""
    return render_template("mine/data.html", data=_gathered())


@bp.get("/my-data.json")
@proof.asked("mine.data")
def as_json() -> Response:
    """The same for a program."""
    text = json.dumps(my_data.plain(_gathered()), ensure_ascii=False, indent=1)
    return _file(text.encode(), "my-data.json", "application/json")


@bp.get("/my-data.csv")
@proof.asked("mine.data")
def as_csv() -> Response:
    """The registered entries as a table; opens in spreadsheets as it is."""
    header = [*(t(f"field_{name}") for name in COLUMNS), t("status")]
    rows = [
        [*(entry.values.get(name) or "" for name in COLUMNS), t(f"state_{entry.state}")]
        for entry in _gathered().entries
    ]
    return _file(csv_file(header, rows), "my-data.csv", "text/csv")


def _gathered() -> MyData:
    with here.reading() as tx:
        return my_data.gather(tx, here.actor())


def _file(content: bytes, name: str, media_type: str) -> Response:
    response = Response(content, mimetype=media_type)
    day = moment(here.now(), "%Y%m%d")
    response.headers["Content-Disposition"] = f'attachment; filename="{day}-{name}"'
    return response
