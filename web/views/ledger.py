"""A person's hours by year against what is owed, for the clerk and for himself."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import ledger, people, uploads
from ce_intake.errors import NotFound
from ce_intake.policies import deadlines
from ce_intake.policies.load import load
from web import here
from web.words import ZONE

bp = Blueprint("ledger", __name__)


@bp.get("/year")
def mine() -> Response:
    """One's own newest year."""
    return redirect(url_for("ledger.my_year", year=here.now().astimezone(ZONE).year), 303)


@bp.get("/year/<int:year>")
def my_year(year: int) -> str:
    """One's own hours of a year, what is missing and by when."""
    person_id = here.actor().person_id
    if person_id is None:
        return render_template("ledger/unknown.html")
    return _page(person_id, year)


@bp.get("/people/<person_id>/years/<int:year>")
def year(person_id: str, year: int) -> str:
    """A person's hours of a year."""
    return _page(person_id, year)


def _page(person_id: str, year: int) -> str:
    if not 1990 <= year <= 2100:
        raise NotFound
    policy = here.house().settings.policy
    with here.reading() as tx:
        person = people.show(tx, here.actor(), person_id)
        years = ledger.years(tx, here.actor(), person_id)
        found = ledger.year(tx, here.actor(), person_id, year, policy=policy)
        waits = uploads.counts_of(tx, here.actor())
    today = here.now().astimezone(ZONE).date()
    left = (deadlines.register_by(year) - today).days + 1  # today is one of them
    return render_template(
        "ledger/year.html",
        days_left=left if left > 0 else None,
        deadline_cite=deadlines.CITATION,
        pending=sum(waits.get(state, 0) for state in uploads.GROUPS["under_way"]),
        returned=waits.get("returned", 0),
        person=person,
        ledger=found,
        policy=load(policy),
        year=year,
        years=sorted({*years, today.year, year}, reverse=True),
    )
