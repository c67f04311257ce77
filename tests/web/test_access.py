"""Who may ask for what: the declared table against the live routes and against real answers."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from a_batch import a_read_batch
from a_house import TestHouse, moment
from flask.testing import FlaskClient

from ce_intake.desk import accounts, entries, known, proposals
from web.access import ROUTES, Door, Relation, Rule

INSIDERS = {"wang", "clerk", "clerk2", "verifier"}
LOGINS = (
    "wang",
    "li",
    "clerk",
    "verifier",
    "stranger",
    "farclerk",
    "farverifier",
    "admin",
    "auditor",
)
REFUSALS = {401, 403, 404}
BODY = {
    "version": "999",
    "digest": "0" * 64,
    "reason": "aside_other",
    "person_id": "P1",
    "active": "1",
    "entry": "999999:1:0",
}
NOBODYS = {
    "changes.decide",
    "session.revoke",
    "outlets.retry",
    "grid.confirm_paper",
    "looks.show",
    "looks.look",
    "registers.decide",
    "batches.decide",
}
CLOSING = {
    "session.sign_in",
    "session.sign_out",
    "session.account",
    "uploads.reread",
    "registers.remove",
    "api_registers.remove_value",
}


@dataclass(frozen=True)
class Things:
    """The things of the first unit that the matrix asks for."""

    number: str
    proposal_id: int
    entry_id: int
    account_id: int
    value_id: int
    batch: str
    stack: str


def test_every_live_route_is_declared_and_every_declared_route_lives(house: TestHouse) -> None:
    live = {
        (rule.endpoint, method, rule.rule)
        for rule in house.app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }

    assert live == {(rule.endpoint, rule.method, rule.path) for rule in ROUTES}


def test_no_route_changes_anything_by_get() -> None:
    acts = re.compile(r"confirm|amend|void|unmask|create|send|decide|revoke|reread|active|sign_out")

    assert not [r for r in ROUTES if r.method == "GET" and acts.search(r.endpoint.split(".")[-1])]


def test_every_cell_of_the_matrix_answers_as_declared(house: TestHouse) -> None:
    house.app.config["WTF_CSRF_ENABLED"] = False
    house.app.config["RATELIMIT_ENABLED"] = False
    things = _things(house)
    wrong = []
    for login in LOGINS:
        client, token = house.client(login), _token(house, login)
        for rule in sorted(ROUTES, key=lambda rule: rule.method):
            if rule.endpoint in CLOSING and rule.method != "GET":
                continue
            status = _ask(client, rule, things, token)
            if not _fits(rule, login, house, status):
                wrong.append((login, rule.endpoint, rule.method, status))

    assert wrong == []


def test_an_address_for_signed_in_people_asks_a_stranger_to_sign_in(house: TestHouse) -> None:
    house.app.config["WTF_CSRF_ENABLED"] = False
    things, client = _things(house), house.client()
    guarded = [rule for rule in ROUTES if rule.door is not Door.OPEN]

    answers = {rule: _answer(client, rule, things, None) for rule in guarded}

    for rule, answer in answers.items():
        if rule.door is Door.TOKEN or rule.method != "GET":
            assert answer.status_code == 401, rule
        else:
            assert answer.status_code == 303, rule
            assert answer.location.startswith("/sign-in?next="), rule


@pytest.mark.parametrize("login", ["li", "stranger"])
def test_anothers_paper_and_no_paper_at_all_give_the_same_answer(
    house: TestHouse, login: str
) -> None:
    things, client = _things(house), house.client(login)
    made_up = "R-20260101-22222222"

    for tail in ("", "/card", "/original", "/pages/1"):
        anothers = client.get(f"/papers/{things.number}{tail}")
        nobodys = client.get(f"/papers/{made_up}{tail}")
        assert anothers.status_code == nobodys.status_code == 404
        assert _plain(anothers.get_data(as_text=True)) == _plain(nobodys.get_data(as_text=True))
        assert _names(anothers.headers) == _names(nobodys.headers)


def test_a_disabled_account_is_out_at_its_next_request(house: TestHouse) -> None:
    wang = house.client("wang")
    assert wang.get("/papers").status_code == 200
    with house.store.begin() as tx:
        wangs = house.actors["wang"].account_id
        accounts.set_active(tx, house.actors["admin"], wangs, active=False, now=moment())

    assert wang.get("/papers").status_code == 303


def test_a_cookie_opens_no_door_of_the_api(house: TestHouse) -> None:
    assert house.client("clerk").get("/api/v1/proposals").status_code == 401


def _fits(rule: Rule, login: str, house: TestHouse, status: int) -> bool:
    if status >= 500:
        return False
    if rule.door is Door.OPEN:
        return status not in REFUSALS
    if house.actors[login].role not in rule.roles:
        return status == 403
    names_a_thing = "<" in rule.path and rule.relation is Relation.SCOPE
    if names_a_thing and login not in INSIDERS:
        return status == 404
    if rule.endpoint in NOBODYS:
        return status == 404  # the matrix names a thing that nobody has
    return status not in REFUSALS


def _ask(client: FlaskClient, rule: Rule, things: Things, token: str) -> int:
    return int(_answer(client, rule, things, token).status_code)


def _answer(client: FlaskClient, rule: Rule, things: Things, token: str | None):  # type: ignore[no-untyped-def]
    values = {
        "number": things.number,
        "proposal_id": things.proposal_id,
        "entry_id": things.entry_id,
        "item_id": 999999,
        "change_id": 999999,
        "account_id": things.account_id,
        "token_id": 999999,
        "delivery_id": 999999,
        "person_id": "P1",
        "year": 2026,
        "page": 1,
        "act": "set_aside",
        "form": "json",
        "filename": "desk.css",
        "register": "courses",
        "value_id": things.value_id,
        "batch": things.batch,
        "stack": things.stack,
        "sheet": 1,
        "spelling_id": 999999,
        "other_id": things.proposal_id,
    }
    path = re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(values[found[1]]), rule.path)
    if rule.door is not Door.TOKEN:
        return client.open(path, method=rule.method, data=BODY if rule.method == "POST" else None)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    body = {"version": 999, "reason": "aside_other"} if rule.method == "POST" else None
    return client.open(path, method=rule.method, headers=headers, json=body)


def _things(house: TestHouse) -> Things:
    first = house.proposed()
    receipt = house.upload()
    [open_one] = house.read(receipt)
    clerk = house.actors["clerk"]
    with house.store.begin() as tx:
        shown = proposals.show(tx, clerk, first)
        made = proposals.confirm(
            tx,
            clerk,
            first,
            version=shown.version,
            digest=shown.digest,
            values={},
            person_id="P1",
            now=moment(),
        )
        entry_id = entries.show(tx, clerk, made.entry_id).entry_id
    with house.store.begin() as tx:
        kept = known.put(tx, clerk, "courses", {"name": "大数据分析"}, now=moment())
    batch, stack = a_read_batch(house)
    return Things(
        number=receipt.number,
        proposal_id=open_one,
        entry_id=entry_id,
        account_id=house.actors["li"].account_id,
        value_id=kept.value_id,
        batch=batch,
        stack=stack,
    )


def _token(house: TestHouse, login: str) -> str:
    with house.store.begin() as tx:
        return accounts.make_token(tx, house.actors[login], label="test", now=moment())


def _plain(text: str) -> str:
    """A page without what differs between any two requests: marks, and its own address."""
    text = re.sub(r'name="csrf_token" value="[^"]*"', "", text)
    return re.sub(r'name="back" value="[^"]*"', "", text)


def _names(headers: object) -> set[str]:
    return {name for name, _ in headers}  # type: ignore[attr-defined]
