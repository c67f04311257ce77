"""The API: the acts of the pages with a token, and a document that describes them."""

from __future__ import annotations

import io
import re

from a_house import TestHouse, moment
from jsonschema import Draft202012Validator

from ce_intake.desk import accounts
from web.api import routes


def test_a_program_sends_a_paper_and_the_same_key_gives_the_same_receipt(house: TestHouse) -> None:
    client, headers = house.client(), _as(house, "wang")
    answers = [
        client.post(
            "/api/v1/papers",
            data={"file": (io.BytesIO(b"photo"), "证书.jpg")},
            headers={**headers, "Idempotency-Key": "one"},
        )
        for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    numbers = {answer.get_json()["number"] for answer in answers}
    assert len(numbers) == 1
    status = client.get(answers[0].location, headers=headers).get_json()
    assert (status["state"], status["name"]) == ("received", "证书.jpg")


def test_a_program_sends_photographed_pages_in_the_place_of_a_returned_paper(
    house: TestHouse,
) -> None:
    proposal_id = house.proposed()
    client, wang, clerk = house.client(), _as(house, "wang"), _as(house, "clerk")
    shown = client.get(f"/api/v1/proposals/{proposal_id}", headers=clerk).get_json()
    told = {"version": shown["version"], "reason": "return_cut"}
    client.post(f"/api/v1/proposals/{proposal_id}/return", json=told, headers=clerk)
    pages = [(io.BytesIO(b"front"), "一.jpg"), (io.BytesIO(b"back"), "二.jpg")]
    data = {"file": pages, "replaces": shown["upload_number"]}

    answer = client.post("/api/v1/papers", data=data, headers=wang)

    sent = client.get(answer.location, headers=wang).get_json()
    assert (answer.status_code, sent["name"]) == (201, "一+1.zip")
    assert sent["talk"]["replaces"] == shown["upload_number"]
    old = client.get(f"/api/v1/papers/{shown['upload_number']}", headers=wang).get_json()
    assert old["talk"]["replaced_by"] == sent["number"]


def test_a_program_confirms_what_it_was_shown_and_nothing_else(house: TestHouse) -> None:
    proposal_id = house.proposed()
    client, headers = house.client(), _as(house, "clerk")
    address = f"/api/v1/proposals/{proposal_id}"
    shown = client.get(address, headers=headers).get_json()
    told = {"version": shown["version"], "digest": shown["digest"], "person_id": "P1"}

    other = client.post(f"{address}/confirm", json={**told, "digest": "0" * 64}, headers=headers)
    first = client.post(f"{address}/confirm", json=told, headers=headers)
    again = client.post(f"{address}/confirm", json=told, headers=headers)

    assert [answer.status_code for answer in (other, first, again)] == [409, 201, 409]
    assert again.mimetype == "application/problem+json"
    assert "陈经办" in again.get_json()["title"]
    entry = client.get(first.location, headers=headers).get_json()
    assert entry["values"]["content"] == "大数据分析与应用"
    year = client.get("/api/v1/people/P1/years/2026", headers=headers).get_json()
    assert year["total"] == "40"


def test_a_program_that_is_sure_confirms_for_another_than_the_paper_names(
    house: TestHouse,
) -> None:
    proposal_id = house.proposed()
    client, headers = house.client(), _as(house, "clerk")
    address = f"/api/v1/proposals/{proposal_id}"
    shown = client.get(address, headers=headers).get_json()
    told = {"version": shown["version"], "digest": shown["digest"], "person_id": "P1"}
    told["values"] = {"name": "李大川"}

    doubted = client.post(f"{address}/confirm", json=told, headers=headers)
    sure = client.post(f"{address}/confirm", json={**told, "sure": True}, headers=headers)

    assert (doubted.status_code, doubted.get_json()["code"]) == (409, "other_person")
    assert (sure.status_code, sure.get_json()["person_id"]) == (201, "P1")


def test_identity_numbers_leave_the_api_masked(house: TestHouse) -> None:
    proposal_id = house.proposed()
    client, headers = house.client(), _as(house, "clerk")

    for page in (f"/proposals/{proposal_id}", "/people/P1", "/people?search=王小明"):
        text = client.get(f"/api/v1{page}", headers=headers).get_data(as_text=True)
        assert "120101199003074135" not in text
        assert "4135" in text


def test_a_program_adds_a_person_and_changes_him_as_he_was_seen(house: TestHouse) -> None:
    client, headers = house.client(), _as(house, "clerk")
    cells = {
        "person_id": "N1",
        "name": "诸葛长风",
        "posts": "滨城中学（2015-03至2019-06）",
        "titles": "副高级（2020至）",
        "former_booklets": "津专0000001；津专0000002",
        "high_tech": "是",
    }

    made = client.post("/api/v1/people", json={"cells": cells}, headers=headers)
    shown = made.get_json()
    change = {"cells": {"state": "retired"}, "seen": shown["seen"]}
    retired = client.patch(made.headers["Location"], json=change, headers=headers).get_json()

    assert (made.status_code, shown["state"], retired["state"]) == (201, "active", "retired")
    assert shown["former_booklets"] == ["津专0000001", "津专0000002"]
    assert (retired["posts"], retired["high_tech"]) == (["滨城中学（2015-03至2019-06）"], True)
    late = client.patch(made.headers["Location"], json=change, headers=headers)
    assert (late.status_code, late.get_json()["code"]) == (409, "stale_decision")
    for cells in ({"name": "无编号"}, {"person_id": "N2", "name": "某", "nickname": "x"}):
        assert (
            client.post("/api/v1/people", json={"cells": cells}, headers=headers).status_code == 422
        )


def test_what_is_wrong_in_a_body_is_named_and_not_echoed(house: TestHouse) -> None:
    proposal_id = house.proposed()
    headers = _as(house, "clerk")

    answer = house.client().post(
        f"/api/v1/proposals/{proposal_id}/confirm",
        json={"version": "秘密", "digest": ""},
        headers=headers,
    )

    assert answer.status_code == 422
    assert answer.get_json()["code"] == "invalid_input"
    assert "秘密" not in answer.get_data(as_text=True)


def test_the_document_describes_every_address_and_its_answers_fit(house: TestHouse) -> None:
    proposal_id = house.proposed()
    client, headers = house.client(), _as(house, "clerk")
    document = client.get("/api/v1/openapi.json").get_json()

    shown = client.get(f"/api/v1/proposals/{proposal_id}", headers=headers).get_json()

    assert document["openapi"].startswith("3.1")
    assert "/api/v1/papers/{number}/reading" in document["paths"]
    acts = document["paths"]["/api/v1/proposals/{proposal_id}/{act}"]["post"]["parameters"][1]
    assert set(acts["schema"]["enum"]) == {"confirm", "reopen", *routes.REFUSALS}
    schema = {"$ref": "#/components/schemas/ProposalOut", "components": document["components"]}
    Draft202012Validator(schema).validate(shown)


def test_everything_in_the_document_is_described_in_chinese_and_then_in_english(
    house: TestHouse,
) -> None:
    document = house.client().get("/api/v1/openapi.json").get_json()
    told: dict[str, str] = {}
    for path, methods in document["paths"].items():
        for method, one in methods.items():
            bodies = one.get("requestBody", {"content": {}})["content"].values()
            parts = {item["name"]: item for item in one["parameters"]} | one["responses"]
            for body in bodies:
                parts |= body["schema"].get("properties", {})
            told |= {f"{method} {path} {name}": of["description"] for name, of in parts.items()}
            told[f"{method} {path}"] = one["description"].rpartition("\n\n")[0]
    for name, schema in document["components"]["schemas"].items():
        told[name] = schema["description"]
        told |= {f"{name}.{key}": of["description"] for key, of in schema["properties"].items()}

    lacking = [name for name, words in told.items() if not _in_both(words)]

    assert (len(told) > 250, lacking) == (True, [])


def _in_both(words: str) -> bool:
    chinese, _, english = words.partition("\n\n")
    named = "ui_api_" in words or "…" in words  # a sentence that is not there
    return not named and bool(re.search("[一-鿿]", chinese)) and english.strip() != ""


def test_a_revoked_token_opens_nothing(house: TestHouse) -> None:
    headers = _as(house, "clerk")
    client = house.client()
    assert client.get("/api/v1/proposals", headers=headers).status_code == 200
    clerk = house.actors["clerk"]
    with house.store.begin() as tx:
        [token] = accounts.tokens(tx, clerk)
        accounts.revoke_token(tx, clerk, token.token_id, now=moment())

    assert client.get("/api/v1/proposals", headers=headers).status_code == 401


def _as(house: TestHouse, login: str) -> dict[str, str]:
    with house.store.begin() as tx:
        token = accounts.make_token(tx, house.actors[login], label="test", now=moment())
    return {"Authorization": f"Bearer {token}"}
