"""Accounts and units, for the administrator."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import accounts, units
from ce_intake.desk.actors import Role
from ce_intake.errors import InvalidInput
from web import here
from web.problems import spell
from web.words import t

bp = Blueprint("accounts", __name__)


@bp.get("/accounts")
def listing() -> str:
    """All accounts and units."""
    return _page()


@bp.post("/accounts")
def create() -> tuple[str, int] | Response:
    """Add an account."""
    form = request.form
    try:
        with here.transaction() as tx:
            made = accounts.create_account(
                tx,
                by=here.actor(),
                login=form.get("login", ""),
                name=form.get("name", ""),
                role=_role(form.get("role", "")),
                unit_id=form.get("unit_id", type=int),
                person_id=form.get("person_id", "").strip() or None,
                password=form.get("password", ""),
                now=here.now(),
            )
    except InvalidInput as error:
        return _page(mistake=spell(error, here.lang())), error.status
    flash(t("account_made", login=made.login), "good")
    return redirect(url_for("accounts.listing"), 303)


@bp.post("/accounts/<int:account_id>/active")
def set_active(account_id: int) -> Response:
    """Switch an account on or off; off counts from its next request."""
    active = request.form.get("active") == "1"
    with here.transaction() as tx:
        accounts.set_active(tx, here.actor(), account_id, active=active, now=here.now())
    return redirect(url_for("accounts.listing"), 303)


@bp.post("/units")
def create_unit() -> tuple[str, int] | Response:
    """Add a unit below another, or a root."""
    name, parent = request.form.get("unit", ""), request.form.get("parent_id", type=int)
    try:
        with here.transaction() as tx:
            units.create_unit(tx, by=here.actor(), name=name, parent_id=parent, now=here.now())
    except InvalidInput as error:
        return _page(mistake=spell(error, here.lang())), error.status
    return redirect(url_for("accounts.listing"), 303)


def _page(*, mistake: str = "") -> str:
    with here.reading() as tx:
        people = accounts.accounts(tx, here.actor())
        places = units.units(tx, here.actor())
    return render_template(
        "accounts/listing.html",
        accounts=people,
        units=places,
        names={place.unit_id: place.name for place in places},
        roles=[(role.value, t(f"role_{role}")) for role in Role],
        places=[(place.unit_id, "　" * place.depth + place.name) for place in places],
        mistake=mistake,
    )


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError as error:
        raise InvalidInput(field="role", problem="problem_not_a_choice") from error
