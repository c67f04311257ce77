"""The register as clerks use it: find, see, add people, and unmask a number with a reason."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import ledger, people
from ce_intake.errors import InvalidInput
from ce_intake.register.people_shape import read_person
from ce_intake.values import Person
from web import here, limits
from web.problems import spell
from web.words import t

bp = Blueprint("people", __name__)
TITLE_LEVELS = ("正高级", "副高级", "中级", "初级")
LONGEST = 200


@bp.get("/people")
def search() -> str:
    """People by name, key, booklet or whole identity number, within one's scope."""
    text = request.args.get("search", "").strip()[:60]
    with here.reading() as tx:
        found = people.search(tx, here.actor(), text)
    template = "people/_found.html" if here.wants_fragment() else "people/search.html"
    return _search_page(template, text=text, found=found)


@bp.post("/people")
def create() -> tuple[str, int] | Response:
    """Add a person to the unit's register."""
    person = _person()
    try:
        with here.transaction() as tx:
            added = people.create(
                tx,
                here.actor(),
                person,
                now=here.now(),
            )
    except InvalidInput as error:
        mistake = spell(error, here.lang())
        page = _search_page("people/search.html", found=[], typed=person, mistake=mistake)
        return page, error.status
    flash(t("person_added", name=added.name), "good")
    return redirect(url_for("people.show", person_id=added.person_id), 303)


@bp.get("/people/<person_id>")
def show(person_id: str) -> str:
    """One person, with the years for which something is registered."""
    return _page(person_id)


@bp.post("/people/<person_id>/unmask")
@limits.limiter.limit(limits.UNMASK)
def unmask(person_id: str) -> tuple[str, int]:
    """Show the whole identity number once; who, when and why are kept."""
    reason = request.form.get("reason", "")[:LONGEST]
    try:
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
        "people/show.html", person=person, years=years, number=number, mistake=mistake
    )


def _search_page(template: str, **facts: object) -> str:
    blank: dict[str, object] = {
        "text": "",
        "typed": None,
        "mistake": "",
        "levels": [(level, level) for level in TITLE_LEVELS],
    }
    return render_template(template, **{**blank, **facts})


def _person() -> Person:
    form = {name: text.strip()[:LONGEST] for name, text in request.form.items()}
    person, odd = read_person(form)
    if odd:
        raise InvalidInput(field=str(odd[0].facts["column"]), problem=odd[0].code)
    return person
