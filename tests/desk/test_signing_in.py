"""Accounts, sessions and tokens."""

from __future__ import annotations

from datetime import timedelta

import pytest
from an_office import Office, make_account

from ce_intake.desk import accounts, units
from ce_intake.desk.actors import Actor, Role
from ce_intake.errors import InvalidInput, NotAllowed, TooManyAttempts


@pytest.fixture
def admin(office: Office) -> Actor:
    """An administrator."""
    with office.store.begin() as tx:
        return make_account(tx, "admin", Role.ADMIN, None)


@pytest.fixture
def token(office: Office) -> str:
    """The token of a clerk's session."""
    signed = sign_in(office)
    assert signed is not None
    return signed[1]


def sign_in(
    office: Office, password: str = "correct horse", *, login: str = "clerk"
) -> tuple[Actor, str] | None:
    with office.store.begin() as tx:
        return accounts.sign_in(
            tx, login=login, password=password, client="192.0.2.1", now=office.now
        )


def actor(office: Office, token: str) -> Actor | None:
    with office.store.view() as tx:
        return accounts.session_actor(tx, token, now=office.now)


def test_a_session_says_who_is_signed_in(office: Office, token: str) -> None:
    found = actor(office, token)

    assert found is not None
    assert (found.login, found.role, found.unit_id) == ("clerk", Role.CLERK, office.unit_id)


@pytest.mark.parametrize("login", ["clerk", "nobody"])
def test_a_wrong_password_and_an_unknown_name_look_the_same(office: Office, login: str) -> None:
    assert sign_in(office, "wrong", login=login) is None


def test_guessing_is_slowed_down_and_then_let_go_on(office: Office) -> None:
    for _ in range(5):
        assert sign_in(office, "wrong") is None

    with pytest.raises(TooManyAttempts) as refusal:
        sign_in(office)
    assert refusal.value.facts["seconds"] == 60
    office.later(seconds=61)
    assert sign_in(office) is not None


def test_an_idle_session_ends_and_a_busy_one_ends_after_half_a_day(
    office: Office, token: str
) -> None:
    office.later(minutes=31)
    assert actor(office, token) is None
    signed = sign_in(office)
    assert signed is not None
    begun = office.now
    while office.later(minutes=20) - begun <= timedelta(hours=12):
        assert actor(office, signed[1]) is not None
        with office.store.begin() as tx:
            accounts.touch_session(tx, signed[1], now=office.now)
    assert actor(office, signed[1]) is None


def test_a_session_ends_when_signed_out(office: Office, token: str) -> None:
    with office.store.begin() as tx:
        accounts.sign_out(tx, token, now=office.now)

    assert actor(office, token) is None


def test_a_disabled_account_is_out_at_once_and_cannot_come_back(
    office: Office, token: str, admin: Actor
) -> None:
    with office.store.begin() as tx:
        key = accounts.make_token(tx, office.clerk, label="script", now=office.now)
        accounts.set_active(tx, admin, office.clerk.account_id, active=False, now=office.now)

    assert actor(office, token) is None
    assert sign_in(office) is None
    with office.store.view() as tx:
        assert accounts.token_actor(tx, key) is None


def test_a_token_acts_for_its_owner_until_it_is_revoked(office: Office) -> None:
    with office.store.begin() as tx:
        key = accounts.make_token(tx, office.clerk, label="script", now=office.now)
    with office.store.begin() as tx:
        found = accounts.token_actor(tx, key)
        [mine] = accounts.tokens(tx, office.clerk)
        accounts.revoke_token(tx, office.clerk, mine.token_id, now=office.now)

    assert found == office.clerk
    with office.store.view() as tx:
        assert accounts.token_actor(tx, key) is None


def test_a_new_password_ends_all_sessions(office: Office, token: str) -> None:
    with office.store.begin() as tx:
        accounts.change_password(
            tx, office.clerk, old="correct horse", new="battery staple", now=office.now
        )

    assert actor(office, token) is None
    assert sign_in(office, "battery staple") is not None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"login": "clerk"}, "login"),
        ({"name": " "}, "name"),
        ({"unit_id": 999}, "unit_id"),
        ({"unit_id": None}, "unit_id"),
        ({"person_id": "nobody"}, "person_id"),
        ({"password": "short"}, "password"),
    ],
)
def test_a_wrong_new_account_is_refused_by_field(
    office: Office, admin: Actor, changes: dict[str, object], field: str
) -> None:
    wanted: dict[str, object] = {
        "login": "new",
        "name": "新人",
        "role": Role.CLERK,
        "unit_id": office.unit_id,
        "person_id": None,
        "password": "long enough",
    }
    with pytest.raises(InvalidInput) as refusal, office.store.begin() as tx:
        accounts.create_account(tx, by=admin, now=office.now, **(wanted | changes))  # type: ignore[arg-type]

    assert refusal.value.facts["field"] == field


def test_only_an_administrator_makes_accounts_and_units(office: Office) -> None:
    with pytest.raises(NotAllowed), office.store.begin() as tx:
        accounts.accounts(tx, office.clerk)
    with pytest.raises(NotAllowed), office.store.begin() as tx:
        units.create_unit(tx, by=office.clerk, name="x", parent_id=None, now=office.now)
