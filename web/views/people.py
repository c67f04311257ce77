"""The register as clerks use it: find, see, add people, and unmask a number with a reason."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import ledger, newcomers, people
from ce_intake.desk.people_views import PersonView
from ce_intake.errors import InvalidInput, StaleDecision
from ce_intake.register.dated import BETWEEN
from ce_intake.register.people_shape import STATES, read_person
from ce_intake.values import Person
from web import here, limits, lookups, proof
from web.problems import spell
from web.words import t

bp = Blueprint("people", __name__)
TITLE_LEVELS = ("正高级", "副高级", "中级", "初级")
LONGEST = 1000
MARK = "csrf_token"


@bp.get("/people")
def search() -> str:
    """People by name, key, booklet or whole identity number, within one's scope."""
    text = request.args.get("search", "").strip()[:60]
    lookups.note(text)
    with here.reading() as tx:
        found = people.search(tx, here.actor(), text)
    template = "people/_found.html" if here.wants_fragment() else "people/search.html"
    return _search_page(template, text=text, found=found)


@bp.post("/people")
def create() -> tuple[str, int] | Response:
    """Add a person to the unit's register, from scratch or from the paper that names him."""
    form, proposal_id = _form(), request.form.get("proposal_id", type=int)
    try:
        with here.transaction() as tx:
            if proposal_id is None:
                added = people.create(tx, here.actor(), _person(form), now=here.now())
            else:
                added = newcomers.add(tx, here.actor(), proposal_id, form, now=here.now())
    except InvalidInput as error:
        mistake = spell(error, here.lang())
        page = _add_page(form, proposal_id, mistake=mistake)
        return page, error.status
    flash(t("person_added", name=added.name), "good")
    if proposal_id is not None:
        return redirect(url_for("proposals.show", proposal_id=proposal_id), 303)
    return redirect(url_for("people.show", person_id=added.person_id), 303)


@bp.get("/people/new")
def new() -> str:
    """The form for a person, filled with what a paper says where one is named."""
    return _add_page({}, request.args.get("paper", type=int))


@bp.get("/people/<person_id>")
def show(person_id: str) -> str:
    """One person, with the years for which something is registered."""
    return _page(person_id)


@bp.post("/people/<person_id>")
def change(person_id: str) -> tuple[str, int] | Response:
    """Change what is kept of a person, as he was seen."""
    form = _form()
    try:
        with here.transaction() as tx:
            seen = form.pop("seen", "")
            people.change(tx, here.actor(), person_id, form, seen=seen, now=here.now())
    except (InvalidInput, StaleDecision) as error:
        return _page(person_id, mistake=spell(error, here.lang())), error.status
    flash(t("value_changed"), "good")
    return redirect(url_for("people.show", person_id=person_id), 303)


@bp.post("/people/<person_id>/unmask")
@limits.limiter.limit(limits.UNMASK)
def unmask(person_id: str) -> tuple[str, int]:
    """Show the whole identity number once; who, when and why are kept."""
    reason = request.form.get("reason", "")[:LONGEST]
    try:
        proof.give(request.form.get("password", ""))
        with here.transaction() as tx:
            number = people.unmask(tx, here.actor(), person_id, reason=reason, now=here.now())
    except InvalidInput as error:
        return _page(person_id, mistake=spell(error, here.lang())), error.status
    return _page(person_id, number=number), 200


def _page(person_id: str, *, number: str = "", mistake: str = "") -> str:
    with here.reading() as tx:
        person = people.show(tx, here.actor(), person_id)
        years = ledger.years(tx, here.actor(), person_id)
    return render_template(
        "people/show.html",
        person=person,
        years=years,
        number=number,
        mistake=mistake,
        typed=_typed(person, mistake),
        proved=proof.holds(),
        asked_reason=request.form.get("reason", "")[:LONGEST] if mistake else "",
        **_lists(),
    )


def _typed(person: PersonView, mistake: str) -> Mapping[str, str]:
    """What the form for changes holds: what is kept, or what was typed and refused."""
    if mistake and "seen" in request.form:
        return _form()
    return {
        "name": person.name,
        "employer": person.employer,
        "title_level": person.title_level,
        "certificate_book_no": person.certificate_book_no,
        "registrar": person.registrar,
        "state": person.state,
        "high_tech": "是" if person.high_tech else "",
        "former_names": BETWEEN.join(person.former_names),
        "former_booklets": BETWEEN.join(person.former_booklets),
        "posts": BETWEEN.join(person.posts),
        "titles": BETWEEN.join(person.titles),
    }


def _search_page(template: str, **facts: object) -> str:
    return render_template(template, **{"text": "", "found": [], **facts})


def _add_page(form: Mapping[str, str], proposal_id: int | None, *, mistake: str = "") -> str:
    paper = None
    if proposal_id is not None:
        with here.reading() as tx:
            paper = newcomers.from_paper(tx, here.actor(), proposal_id)
    told = {"name": paper.name, "employer": paper.employer} if paper else {}
    typed = {**told, **form}
    return render_template("people/new.html", typed=typed, paper=paper, mistake=mistake, **_lists())


def _lists() -> dict[str, object]:
    return {
        "levels": [(level, level) for level in TITLE_LEVELS],
        "states": [(state, t(f"person_{state}")) for state in STATES],
    }


def _form() -> dict[str, str]:
    return {name: text.strip()[:LONGEST] for name, text in request.form.items() if name != MARK}


def _person(form: Mapping[str, str]) -> Person:
    person, odd = read_person(form)
    if odd:
        raise InvalidInput(field=str(odd[0].facts["column"]), problem=odd[0].code)
    return person
