"""The registers of units, courses and issuers: find, see, put and remove, and what was learned."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import known, spellings
from ce_intake.desk.actors import Role
from ce_intake.desk.known import ValueView
from ce_intake.errors import InvalidInput, StaleDecision
from ce_intake.register.facts import FACTS, Sort
from web import here
from web.problems import spell
from web.words import t

bp = Blueprint("registers", __name__)
AT_ONCE = 50
LONGEST = 2000
OWN = ("key", "name", "aliases", "since", "until")


@bp.get("/registers")
def index() -> str:
    """The registers with how much each holds, and what waits to be confirmed."""
    with here.reading() as tx:
        counts = {sort: known.listing(tx, here.actor(), sort, limit=1)[1] for sort in Sort}
    return render_template("registers/index.html", counts=counts, waiting=_waiting())


@bp.get("/registers/<register>")
def listing(register: str) -> str:
    """One register, in parts, with a form to add to it."""
    return _listing(register)


@bp.post("/registers/<register>")
def put(register: str) -> tuple[str, int] | Response:
    """Add a value to it."""
    try:
        with here.transaction() as tx:
            made = known.put(tx, here.actor(), register, _cells(), now=here.now())
    except InvalidInput as error:
        return _listing(register, mistake=_mistake(error)), error.status
    flash(t("value_added", name=made.name), "good")
    return redirect(url_for("registers.show", value_id=made.value_id), 303)


@bp.get("/registers/values/<int:value_id>")
def show(value_id: int) -> str:
    """One value with its names, facts and learned spellings."""
    return _page(value_id)


@bp.post("/registers/values/<int:value_id>")
def amend(value_id: int) -> tuple[str, int] | Response:
    """Change it, naming the version that was seen."""
    version = request.form.get("version", -1, type=int)

    def act() -> None:
        with here.transaction() as tx:
            known.amend(tx, here.actor(), value_id, _cells(), version=version, now=here.now())

    return _acted(value_id, act, "value_changed", url_for("registers.show", value_id=value_id))


@bp.post("/registers/values/<int:value_id>/remove")
def remove(value_id: int) -> tuple[str, int] | Response:
    """Delete it, unless something rests on it."""
    with here.reading() as tx:
        register = known.show(tx, here.actor(), value_id).register

    def act() -> None:
        with here.transaction() as tx:
            known.remove(tx, here.actor(), value_id, now=here.now())

    onward = url_for("registers.listing", register=register)
    return _acted(value_id, act, "value_removed", onward)


@bp.get("/registers/spellings")
def learned() -> str:
    """What the clerks' corrections have taught, with who and when."""
    with here.reading() as tx:
        found = spellings.listing(tx, here.actor())
    return render_template("registers/spellings.html", spellings=found)


@bp.post("/registers/spellings/<int:spelling_id>")
def decide(spelling_id: int) -> Response:
    """Take a learned spelling, refuse it, or undo it."""
    act = request.form.get("act", "")
    try:
        with here.transaction() as tx:
            done = spellings.decide(tx, here.actor(), spelling_id, act, now=here.now())
        flash(t(f"spelling_done_{done.state}", text=done.text, name=done.name), "good")
    except (InvalidInput, StaleDecision) as error:
        flash(_mistake(error), "bad")
    return redirect(url_for("registers.learned"), 303)


def _acted(
    value_id: int, act: Callable[[], None], said: str, onward: str
) -> tuple[str, int] | Response:
    try:
        act()
    except (InvalidInput, StaleDecision) as error:
        return _page(value_id, mistake=_mistake(error)), error.status
    flash(t(said), "good")
    return redirect(onward, 303)


def _listing(register: str, *, mistake: str = "") -> str:
    text = request.args.get("search", "").strip()[:60]
    offset = max(request.args.get("from", 0, type=int), 0)
    with here.reading() as tx:
        found, total = known.listing(
            tx, here.actor(), register, text=text, offset=offset, limit=AT_ONCE
        )
    onward = offset + AT_ONCE if offset + AT_ONCE < total else None
    return render_template(
        "registers/listing.html",
        register=register,
        found=found,
        total=total,
        text=text,
        offset=offset,
        onward=onward,
        at_once=AT_ONCE,
        facts=FACTS[Sort(register)],
        typed=dict(request.form),
        mistake=mistake,
    )


def _page(value_id: int, *, mistake: str = "") -> str:
    with here.reading() as tx:
        value = known.show(tx, here.actor(), value_id)
        taught = _taught(value)
    typed = dict(request.form) if mistake else dict(value.cells)
    return render_template(
        "registers/value.html",
        value=value,
        facts=FACTS[Sort(value.register)],
        typed=typed,
        spellings=taught,
        mistake=mistake,
    )


def _taught(value: ValueView) -> tuple[spellings.SpellingView, ...]:
    if here.actor().role is Role.ADMIN:
        return ()
    with here.reading() as tx:
        return spellings.listing(tx, here.actor(), value_id=value.value_id)


def _waiting() -> int:
    if here.actor().role is Role.ADMIN:
        return 0
    with here.reading() as tx:
        return sum(one.state == "suggested" for one in spellings.listing(tx, here.actor()))


def _cells() -> dict[str, str]:
    return {name: text.strip()[:LONGEST] for name, text in request.form.items()}


def _mistake(error: InvalidInput | StaleDecision) -> str:
    return spell(error, here.lang())
