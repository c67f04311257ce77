"""The clerk's desk: the queue, the review page and what can be decided on it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import get_args
from urllib.parse import urlencode

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import (
    changes,
    lookers,
    people,
    progress,
    proposals,
    saved,
    talk,
    twins,
    whose,
)
from ce_intake.desk.people_views import PersonView
from ce_intake.desk.proposal_views import ProposalView
from ce_intake.errors import (
    DuplicateEntry,
    InvalidInput,
    NotFound,
    OtherPerson,
    OwnPaper,
    SameLearning,
    StaleDecision,
    YearLocked,
)
from ce_intake.store.session import Tx
from ce_intake.values import KindCode
from web import here, lookups
from web.forms import decisions
from web.forms.decisions import CHOICES, NEW_PERSON, REASONS, Decision
from web.problems import for_program, spell
from web.words import ZONE, t

bp = Blueprint("proposals", __name__)
STATES = ("open", "confirmed", "returned", "not_a_proof", "set_aside")
ORDERS = ("age", "person", "course", "doubt")
REFUSALS: Mapping[str, Callable[..., ProposalView]] = {
    "return": proposals.give_back,
    "not_a_proof": proposals.not_a_proof,
    "set_aside": proposals.set_aside,
}
UNDOING: Mapping[str, Callable[..., ProposalView]] = {"undo": proposals.undo}
FEW_PAGES = 8  # so many get a button each, more a list
AGAIN = frozenset({"reopen", "undo"})  # acts after which the same paper is looked at again
ACTS = frozenset({"confirm", "reopen", *REFUSALS, *UNDOING})
Refused = (
    StaleDecision
    | InvalidInput
    | DuplicateEntry
    | SameLearning
    | OtherPerson
    | OwnPaper
    | YearLocked
)
REFUSED = get_args(Refused)


@bp.get("/queue")
def queue() -> str:
    """What needs a clerk, in the order that he wants."""
    asked = _filters()
    state = request.args.get("state", "open")
    state = state if state in STATES else "open"
    after = request.args.get("after", type=int)
    if after is None:
        lookups.note(asked["search"])
    with here.reading() as tx:
        page = proposals.queue(tx, here.actor(), state=state, after=after, **asked)
        kept = saved.views(tx, here.actor())
        looks = lookers.waiting(tx, here.actor())
        wanted = changes.waiting(tx, here.actor())
        told = progress.progress(tx, here.actor(), since=_midnight(), today=_midnight().date())
    more = {**_kept(asked), "state": state, "after": str(page.after)}
    return render_template(
        "proposals/queue.html",
        page=page,
        progress=told,
        saved=kept,
        looks=looks,
        changes=wanted,
        state=state,
        states=STATES,
        kept=_kept(asked),
        search=asked["search"] or "",
        batch=asked["batch"] or "",
        kind=asked["kind"] or "",
        order=asked["order"],
        kinds=[(code.value, t(f"kind_{code}")) for code in KindCode],
        orders=[(code, t(f"order_{code}")) for code in ORDERS],
        next_page=_with(url_for("proposals.queue"), more) if page.after else None,
    )


@bp.post("/queue/filters")
def filters() -> Response:
    """Keep the view of the queue under a name, or forget one."""
    forget = request.form.get("forget", "")
    asked = _kept(decisions.filters(request.form, orders=ORDERS, kinds=tuple(KindCode)))
    state = request.form.get("state", "open")
    if state in STATES and state != STATES[0]:
        asked["state"] = state
    with here.transaction() as tx:
        if forget:
            saved.forget(tx, here.actor(), forget, now=here.now())
        else:
            saved.keep(tx, here.actor(), request.form.get("name", ""), asked, now=here.now())
    return redirect(_with(url_for("proposals.queue"), asked), 303)


@bp.get("/proposals/<int:proposal_id>")
def show(proposal_id: int) -> str:
    """One proposed entry: the page beside the fields."""
    with here.reading() as tx:
        view = proposals.show(tx, here.actor(), proposal_id, **_filters())
    return _page(view)


@bp.post("/proposals/<int:proposal_id>/<act>")
def decide(proposal_id: int, act: str) -> Response | tuple[str, int]:
    """Confirm, return, refuse, set aside, or take back; then on to the next one."""
    if act not in ACTS:
        raise NotFound
    decision = decisions.read(request.form)
    with here.reading() as tx:
        before = proposals.show(tx, here.actor(), proposal_id, **_filters())
    sought = decision.sought if act == "confirm" and not here.wants_fragment() else ""
    if sought:
        lookups.note(sought)
        return _page(before, typed={**_typed(decision), "person_search": sought}), 200
    try:
        with here.transaction() as tx:
            made = _act(tx, before.proposal_id, act, decisions.settled(decision, _named(before)))
    except REFUSED as error:
        return _again(proposal_id, error, decision), error.status
    newcomer = made if act == "confirm" and decision.person_id == NEW_PERSON else None
    return _onward(before, act, newcomer=newcomer)


def _act(tx: Tx, proposal_id: int, act: str, decision: Decision) -> str | None:
    """Do it; the key of the person for whom it was confirmed."""
    if act == "confirm":
        return _confirm(tx, proposal_id, decision, person_id=decision.person_id)
    if act == "reopen":
        proposals.reopen(tx, here.actor(), proposal_id, version=decision.version, now=here.now())
        return None
    {**REFUSALS, **UNDOING}[act](
        tx,
        here.actor(),
        proposal_id,
        version=decision.version,
        reason=decision.reason,
        words=decision.words,
        now=here.now(),
    )
    return None


def _confirm(tx: Tx, proposal_id: int, decision: Decision, *, person_id: str | None) -> str | None:
    if person_id == NEW_PERSON:
        person_id = whose.register(
            tx, here.actor(), proposal_id, _newcomer(decision.newcomer), now=here.now()
        )
    proposals.confirm(
        tx,
        here.actor(),
        proposal_id,
        version=decision.version,
        digest=decision.digest,
        values=decision.values,
        person_id=person_id or None,
        apart=decision.words,
        sure=decision.sure,
        taken=decision.taken,
        now=here.now(),
    )
    return person_id


def _newcomer(typed: Mapping[str, str]) -> whose.Newcomer:
    return whose.Newcomer(
        person_id=typed["new_person_id"],
        name=typed["new_name"],
        employer=typed["new_employer"],
        numbered=typed["new_numbered"] == "1",
    )


def _onward(before: ProposalView, act: str, *, newcomer: str | None) -> Response:
    """Go to the next paper; say what was done, how to take it back, and who was registered."""
    asked = _kept(_filters())
    next_id = before.proposal_id if act in AGAIN else before.next_id
    onward = _with(url_for("proposals.show", proposal_id=next_id), asked) if next_id else None
    queue_page = _with(url_for("proposals.queue"), asked)
    name = next((field.value for field in before.fields if field.name == "name"), "")
    said = t(f"done_{act}", name=name or t("name_unknown")) + _left(act)
    if not here.wants_fragment():
        flash(said, "good")
        return redirect(onward or queue_page, 303)
    person = {"value": newcomer, "label": request.form["new_name"]} if newcomer else None
    undo = _way_back(before, act, asked)
    return jsonify(next=onward, queue=queue_page, message=said, undo=undo, person=person)


def _left(act: str) -> str:
    """How much is still to be done of what the clerk works off, unless he searched for it."""
    asked = _filters()
    if act in AGAIN or asked["search"]:
        return ""
    with here.reading() as tx:
        count = progress.left(tx, here.actor(), kind=asked["kind"], batch=asked["batch"])
    return t("done_left", count=count)


def _way_back(before: ProposalView, act: str, asked: Mapping[str, str]) -> dict[str, str] | None:
    """What the script needs to take the act back: undoing a confirmation asks for a reason."""
    if act in AGAIN:
        return None
    back = "undo" if act == "confirm" else "reopen"
    address = url_for("proposals.decide", proposal_id=before.proposal_id, act=back)
    told = {"url": _with(address, asked), "version": str(before.version + 1)}
    return {**told, "dialog": "undo"} if act == "confirm" else told


def _again(
    proposal_id: int,
    error: Refused,
    decision: Decision,
) -> str:
    """The newest state with what was typed still in it, and what stands against it."""
    if here.wants_fragment() and for_program():
        raise error
    with here.reading() as tx:
        view = proposals.show(tx, here.actor(), proposal_id, **_filters())
    words = spell(error, here.lang())
    stale = isinstance(error, StaleDecision)
    return _page(
        view,
        typed=_typed(decision) if decision.values else None,
        conflict=words if stale else "",
        mistake="" if stale else words,
        double=dict(error.facts) if isinstance(error, SameLearning) else None,
        other=isinstance(error, OtherPerson),
    )


def _typed(decision: Decision) -> dict[str, str]:
    return {**decision.values, **decision.newcomer, "person_id": decision.person_id}


def _page(
    view: ProposalView,
    *,
    typed: Mapping[str, str] | None = None,
    conflict: str = "",
    mistake: str = "",
    double: Mapping[str, object] | None = None,
    other: bool = False,
) -> str:
    template = "_review" if here.wants_fragment() else "show"
    placed = [field.page for field in view.fields if field.box and field.page]
    sought = (typed or {}).get("person_search", "")
    numbers = [page.number for page in view.pages]
    with here.reading() as tx:
        alike = twins.likely(tx, here.actor(), view.proposal_id)
        thread = talk.thread(tx, here.actor(), view.upload_number)
        year = _year(view)
        known = {one.person_id for one in view.candidates}
        had = whose.histories(tx, here.actor(), known, year=year) if view.state == "open" else {}
        picked = _picked(tx, (typed or {}).get("person_id", ""), known)
        found = people.search(tx, here.actor(), sought)
    if typed is None and view.state == "open" and view.earlier:
        typed = view.earlier[0].values  # what was confirmed and taken back, to be put right
    return render_template(
        f"proposals/{template}.html",
        view=view,
        twins=alike,
        double=double,
        other=other,
        histories=had,
        picked=picked,
        sought=sought,
        found=found,
        thread=thread,
        typed=typed or {},
        conflict=conflict,
        mistake=mistake,
        choices=CHOICES,
        reasons=REASONS,
        kept=_kept(_filters()),
        first_page=(placed or numbers or [1])[0],
        few=FEW_PAGES,
    )


def _picked(tx: Tx, person_id: str, known: Collection[str]) -> PersonView | None:
    """Whom the clerk looked up himself, so that he stands there again."""
    if not person_id or person_id == NEW_PERSON or person_id in known:
        return None
    try:
        return people.show(tx, here.actor(), person_id)
    except NotFound:
        return None


def _year(view: ProposalView) -> int | None:
    text = _named(view).get("credit_year", "")
    return int(text) if text.isdigit() else None


def _named(view: ProposalView) -> dict[str, str]:
    return {field.name: field.value for field in view.fields}


def _midnight() -> datetime:
    """When the day began on the clock of Beijing."""
    return here.now().astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)


def _with(address: str, query: Mapping[str, str]) -> str:
    return f"{address}?{urlencode(query)}" if query else address


def _filters() -> decisions.Filters:
    return decisions.filters(request.args, orders=ORDERS, kinds=tuple(KindCode))


def _kept(asked: decisions.Filters) -> dict[str, str]:
    """What of the filters must travel in links: all that is not the default."""
    found = {name: asked[name] or "" for name in ("search", "kind", "batch")}
    if asked["order"] != ORDERS[0]:
        found["order"] = asked["order"]
    return {name: value for name, value in found.items() if value}
