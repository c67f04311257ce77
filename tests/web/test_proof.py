"""The password once more, and the budget on look-ups by a whole identity number."""

from __future__ import annotations

from datetime import timedelta

import pytest
from a_house import ID_NUMBER, PASSWORD, TestHouse, mark, moment, prove

from ce_intake.desk import audit, lookups
from ce_intake.errors import TooManyAttempts
from web import proof


@pytest.mark.parametrize(
    ("login", "address", "back"),
    [
        ("clerk", "/people/export?form=csv", "/people"),
        ("wang", "/my-data.json", "/my-data"),
        ("wang", "/my-data.csv", "/my-data"),
    ],
)
def test_personal_data_leaves_only_after_the_password_was_given_once_more(
    house: TestHouse, login: str, address: str, back: str
) -> None:
    client = house.client(login)

    first = client.get(address)
    wrong = prove(client, "not my password", back)
    still = client.get(address)
    right = prove(client, PASSWORD, back)

    assert (first.status_code, still.status_code) == (303, 303)
    assert first.location == f"/prove?next={back.replace('/', '%2F')}" or back in first.location
    assert (wrong.status_code, right.status_code, right.location) == (422, 303, back)
    assert client.get(address).status_code == 200
    assert "account.proved" in _actions(house)


def test_the_proof_ends_after_some_minutes(
    house: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = house.client("wang")
    prove(client)
    monkeypatch.setattr(proof, "HOLDS", -1)

    assert client.get("/my-data.json").status_code == 303


def test_a_whole_number_and_a_token_are_given_only_for_the_password(house: TestHouse) -> None:
    clerk = house.client("clerk")
    form = {"csrf_token": mark(clerk, "/people/P1"), "reason": "核对原件", "label": "a program"}

    shown = clerk.post("/people/P1/unmask", data=form)
    made = clerk.post("/account/tokens", data=form)

    assert (shown.status_code, made.status_code) == (422, 422)
    assert ID_NUMBER not in shown.get_data(as_text=True)
    assert "核对原件" in shown.get_data(as_text=True)  # nothing typed is lost
    assert clerk.post("/account/tokens", data={**form, "password": PASSWORD}).status_code == 200
    assert clerk.post("/people/P1/unmask", data=form).status_code == 200  # it was just given


def test_wrong_passwords_count_as_failed_sign_ins_do(house: TestHouse) -> None:
    client = house.client("wang")

    answers = [prove(client, "a wrong password").status_code for _ in range(6)]

    assert answers == [422] * 5 + [429]
    assert house.sign_in(house.client(), "wang") == 429


def test_a_search_by_number_stands_in_the_trail_without_the_number(house: TestHouse) -> None:
    clerk = house.client("clerk")
    found = clerk.get(f"/people?search={ID_NUMBER}").get_data(as_text=True)
    clerk.get(f"/queue?search={ID_NUMBER}")
    clerk.get("/people?search=王小明")

    assert "王小明" in found
    assert _actions(house).count("person.lookup") == 2
    with house.store.view() as tx:
        page = audit.events(tx, house.actors["auditor"], limit=20)
    assert ID_NUMBER not in repr(page)


def test_look_ups_by_number_have_a_budget_that_comes_back_with_time(house: TestHouse) -> None:
    clerk, now = house.actors["clerk"], moment()
    with house.store.begin() as tx:
        for _ in range(lookups.MOST):
            lookups.note(tx, clerk, ID_NUMBER, now=now)
        lookups.note(tx, house.actors["clerk2"], ID_NUMBER, now=now)  # everybody has his own

    with pytest.raises(TooManyAttempts), house.store.begin() as tx:
        lookups.note(tx, clerk, ID_NUMBER, now=now + timedelta(minutes=59))
    assert house.client("clerk").get(f"/people?search={ID_NUMBER}").status_code == 429
    with house.store.begin() as tx:
        lookups.note(tx, clerk, ID_NUMBER, now=now + timedelta(minutes=61))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ID_NUMBER, True),
        ("12010119900307413X", True),
        ("王小明 120101900307413", True),
        ("１２０１０１１９９００３０７４１３５", True),
        ("王小明", False),
        ("JXJY-2026-0417", False),
        ("1201011990", False),
        (None, False),
    ],
)
def test_a_whole_number_is_known_in_any_writing(text: str | None, found: bool) -> None:
    assert lookups.by_number(text) is found


def _actions(house: TestHouse) -> list[str]:
    with house.store.view() as tx:
        return [event.action for event in audit.events(tx, house.actors["auditor"], limit=50)]
