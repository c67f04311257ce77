"""How far the work of the day and of the year is, against the days that the rules fix."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ce_intake.desk import actors
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.policies import deadlines
from ce_intake.store import proposals as rows
from ce_intake.store.session import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What was registered today and what is left until the year's day; counts are entries."""

    mine: int  # registered by the actor today
    unit: int  # registered in the scope today
    left: int  # open or set aside
    year: int
    registering: bool  # whether registering is due next, or already verifying
    due: date
    days: int  # until `due`, today included
    pace: int  # a day, to be done by then
    citation: str


def progress(tx: Tx, actor: Actor, *, since: datetime, today: date) -> Progress:
    """The day since *since* (its midnight) and the year that is worked on."""
    require(actor, Role.CLERK, Role.VERIFIER)
    scope = actors.papers(tx, actor)
    year = deadlines.working_year(today)
    registering = today <= deadlines.register_by(year)
    due = deadlines.register_by(year) if registering else deadlines.verify_by(year)
    counts, days = rows.counts(tx, scope, rows.Filter()), (due - today).days + 1
    left = counts.get("open", 0) + counts.get("set_aside", 0)
    return Progress(
        mine=rows.confirmed(tx, scope, since=since, account_id=actor.account_id),
        unit=rows.confirmed(tx, scope, since=since, account_id=None),
        left=left,
        year=year,
        registering=registering,
        due=due,
        days=days,
        pace=-(-left // days),
        citation=deadlines.CITATION,
    )


def left(tx: Tx, actor: Actor, *, kind: str | None, batch: str | None) -> int:
    """How many entries of this kind and batch are still open."""
    require(actor, Role.CLERK, Role.VERIFIER)
    return rows.left(tx, actors.papers(tx, actor), rows.Filter(kind=kind, batch=batch))
