"""The pages and the API that bring in a register."""

from __future__ import annotations

import html
import io
import re
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

import pytest
from a_house import ID_NUMBER, TestHouse, an_entry, moment, prove
from flask.testing import FlaskClient
from sqlalchemy import event
from werkzeug.test import TestResponse

from ce_intake.desk import accounts, imports, proposals
from ce_intake.register import sheets
from ce_intake.values import PersonMatch
from web.views import imports as views

SHEET = f"人员编号,姓名,身份证号\nP1,王小明,{ID_NUMBER}\nP9,孙九,\nP3,李青,\n".encode()
ODD = f"甲,乙,丙\nP9,孙九,{ID_NUMBER}\n".encode()


@pytest.fixture
def clerk(house: TestHouse) -> FlaskClient:
    house.app.config["WTF_CSRF_ENABLED"] = False
    return house.client("clerk")


def sent(client: FlaskClient, content: bytes) -> TestResponse:
    return client.post("/people/import", data={"file": (io.BytesIO(content), "名册.csv")})


def form_of(page: str) -> dict[str, str]:
    """The hidden inputs of the page's form that accepts or plans."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page)
    return {name: html.unescape(value) for name, value in found if name not in {"back", "lang"}}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_table_is_shown_before_and_written_after_the_clerk_accepts(
    clerk: FlaskClient, lang: str
) -> None:
    clerk.set_cookie("ce_lang", lang)
    shown = sent(clerk, SHEET)
    page = shown.get_data(as_text=True)
    assert shown.status_code == 200
    assert ID_NUMBER not in page
    assert clerk.get("/people/P9").status_code == 404

    take = ["4", "9" * 5000]  # no line has such a number
    done = clerk.post("/people/import/accept", data={**form_of(page), "take": take})

    assert (done.status_code, done.location) == (303, "/people")
    assert "孙九" in clerk.get("/people/P9").get_data(as_text=True)
    assert "李青" in clerk.get("/people/P3").get_data(as_text=True)


def test_the_plan_says_in_words_what_a_row_would_change(clerk: FlaskClient) -> None:
    clerk.set_cookie("ce_lang", "en")
    table = f"工号,姓名,身份证号,职称,人员状态\nP1,王小明,{ID_NUMBER},正高级,退休\n".encode()

    page = sent(clerk, table).get_data(as_text=True)
    verdict = clerk.post("/people/import/rows", data=form_of(page)).get_data(as_text=True)

    assert "<ins>Retired</ins>" in page
    assert "→ 正高级" in verdict
    assert ID_NUMBER not in page + verdict


def test_an_accepted_page_that_is_sent_again_shows_the_new_plan(clerk: FlaskClient) -> None:
    form = form_of(sent(clerk, SHEET).get_data(as_text=True))
    clerk.post("/people/import/accept", data=form)

    again = clerk.post("/people/import/accept", data=form)

    assert again.status_code == 409
    assert form_of(again.get_data(as_text=True))["digest"] != form["digest"]


def test_an_unknown_header_asks_for_the_columns(clerk: FlaskClient) -> None:
    page = sent(clerk, ODD).get_data(as_text=True)
    assert 'name="other_person_id"' in page
    assert "乙（如：孙九）" in page
    assert ID_NUMBER not in page
    assert "/people/import/accept" not in page

    columns = {"column_person_id": "0", "column_name": "1"}
    named = clerk.post("/people/import", data={"sealed": form_of(page)["sealed"], **columns})

    assert "孙九" in named.get_data(as_text=True)
    assert "/people/import/accept" in named.get_data(as_text=True)


@pytest.mark.parametrize("content", [b"", b"\xff\xff\xfe\x81", b"PK\x03\x04 not a workbook", b"\n"])
def test_a_file_that_is_no_table_is_answered_with_a_sentence(
    clerk: FlaskClient, content: bytes
) -> None:
    answer = sent(clerk, content)

    assert answer.status_code == 422
    assert 'role="alert"' in answer.get_data(as_text=True)


def test_a_large_table_passes_through_the_form(clerk: FlaskClient) -> None:
    rows = "\n".join(f"N{n},王{chr(0x4E00 + n % 5000)},{n * 7919 % 10**9}" for n in range(3000))
    page = sent(clerk, f"人员编号,姓名,证书编号\n{rows}\n".encode()).get_data(as_text=True)

    assert clerk.post("/people/import/accept", data=form_of(page)).status_code == 303


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_register_is_exported_masked_and_only_of_the_own_unit(
    clerk: FlaskClient, form: str
) -> None:
    prove(clerk)
    answer = clerk.get(f"/people/export?form={form}")

    found = list(sheets.rows(answer.get_data()))
    assert [row.cells[0] for row in found] == ["person_id", "P1", "P2", "P3"]
    assert found[1].cells[2].endswith("*" + ID_NUMBER[-4:])
    assert clerk.get("/people/export?form=exe").status_code == 404


def test_a_program_imports_what_its_plan_showed(house: TestHouse) -> None:
    client = house.client()
    with house.store.begin() as tx:
        token = accounts.make_token(tx, house.actors["clerk"], label="test", now=moment())
    headers = {"Authorization": f"Bearer {token}"}

    def post(address: str, **fields: str) -> TestResponse:
        data = {"file": (io.BytesIO(SHEET), "a.csv"), **fields}
        return client.post(f"/api/v1/people/import{address}", data=data, headers=headers)

    plan = post("").get_json()
    assert plan["counts"] == {"new": 1, "changed": 0, "same": 1, "doubtful": 1, "wrong": 0}
    assert post("/accept", digest="0" * 64).get_json()["code"] == "stale_plan"
    done = post("/accept", digest=plan["digest"])

    assert done.get_json() == {"new": 1, "changed": 0}
    assert post("", mapping="[]").status_code == 422


def test_a_person_is_added_from_the_paper_that_names_him_and_changed_afterwards(
    house: TestHouse, clerk: FlaskClient
) -> None:
    proposal_id = house.proposed(an_entry(person=PersonMatch()), login="clerk")
    form = clerk.get(f"/people/new?paper={proposal_id}").get_data(as_text=True)
    assert 'value="滨海第一中学"' in form
    assert ID_NUMBER not in form

    typed = {"proposal_id": proposal_id, "person_id": "N7", "name": "王小明", "state": "active"}
    made = clerk.post("/people", data=typed)
    assert (made.status_code, made.location) == (303, f"/proposals/{proposal_id}")

    page = clerk.get("/people/N7").get_data(as_text=True)
    seen = re.search(r'name="seen" value="([^"]*)"', page)
    assert seen is not None
    change = {
        "name": "王小明",
        "seen": seen[1],
        "posts": "海河医院（2010至2015-06）",
        "state": "left",
    }
    assert clerk.post("/people/N7", data=change).status_code == 303
    assert "海河医院（2010至2015-06）" in clerk.get("/people/N7").get_data(as_text=True)
    assert clerk.post("/people/N7", data=change).status_code == 409


def test_a_register_of_courses_is_planned_accepted_and_exported(clerk: FlaskClient) -> None:
    table = "课程名称,类别,科目,学时\n数据安全,课程,公需选修,8\n坏学时,课程,,零\n".encode()
    sent_to = "/registers/courses/import"
    shown = clerk.post(sent_to, data={"file": (io.BytesIO(table), "a.csv")})
    page = shown.get_data(as_text=True)
    assert "坏学时" in page
    assert "学时应为大于 0 的数字" in page

    done = clerk.post(f"{sent_to}/accept", data=form_of(page))

    assert (done.status_code, done.location) == (303, "/registers/courses")
    content = clerk.get("/registers/courses/export?form=csv").data
    assert [row.cells[1] for row in sheets.rows(content)] == ["name", "数据安全"]


def test_the_registers_are_reached_by_programs(house: TestHouse, clerk: FlaskClient) -> None:
    with house.store.begin() as tx:
        token = accounts.make_token(tx, house.actors["clerk"], label="t", now=moment())
    headers = {"Authorization": f"Bearer {token}"}
    body = {"cells": {"name": "海河基地", "issuer_sort": "base", "until": "2020"}}

    made = clerk.post("/api/v1/registers/issuers", json=body, headers=headers)
    found = clerk.get("/api/v1/registers/issuers?search=海河", headers=headers).get_json()
    wrong = clerk.post("/api/v1/registers/issuers", json={"cells": {"name": ""}}, headers=headers)

    assert made.status_code == 201
    assert [value["name"] for value in found["values"]] == ["海河基地"]
    assert wrong.status_code == 422
    assert clerk.get("/api/v1/registers/nothing", headers=headers).status_code == 404


def test_a_program_changes_retires_and_removes_a_value(
    house: TestHouse, clerk: FlaskClient
) -> None:
    with house.store.begin() as tx:
        token = accounts.make_token(tx, house.actors["clerk"], label="t", now=moment())
    headers = {"Authorization": f"Bearer {token}"}
    register = "/api/v1/registers/issuers"
    body = {"cells": {"name": "海河基地", "issuer_sort": "base", "aliases": "海河"}}
    made = clerk.post(register, json=body, headers=headers).get_json()
    value = f"{register}/{made['value_id']}"

    retired = clerk.patch(
        value, json={"cells": {"until": "2024-06"}, "version": made["version"]}, headers=headers
    ).get_json()
    assert (retired["name"], retired["aliases"], retired["until"]) == (
        "海河基地",
        ["海河"],
        "2024-06",
    )
    assert clerk.get(value, headers=headers).get_json() == retired

    late = clerk.patch(
        value, json={"cells": {"name": "x"}, "version": made["version"]}, headers=headers
    )
    odd = {"cells": {"until": "whenever"}, "version": retired["version"]}
    assert late.status_code == 409
    assert clerk.patch(value, json=odd, headers=headers).status_code == 422
    assert clerk.patch(value, json={"cells": {}}, headers=headers).status_code == 422
    elsewhere = value.replace("issuers", "courses")
    assert clerk.get(elsewhere, headers=headers).status_code == 404
    assert clerk.delete(elsewhere, headers=headers).status_code == 404

    assert clerk.delete(value, headers=headers).status_code == 204
    assert clerk.get(value, headers=headers).status_code == 404


@pytest.fixture
def long_sheet(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A table that is long for the pages, with a doubtful and a wrong row."""
    monkeypatch.setattr(views, "LONG", 1)
    monkeypatch.setattr(imports, "AT_ONCE", 2)
    rows = [f"L{n},王小{name},海河医院" for n, name in enumerate("东南西北江河海")]
    return "\n".join(["工号,姓名,单位", *rows, "L8,,海河医院", "L1,王小南,海河医院"]).encode()


def test_a_long_table_shows_how_far_it_is_and_then_what_it_would_do(
    clerk: FlaskClient, long_sheet: bytes
) -> None:
    clerk.set_cookie("ce_lang", "en")
    parts = list(sent(clerk, long_sheet).response)
    page = b"".join(parts).decode()

    told = [n for n, part in enumerate(parts) if b"Checking: " in part]
    assert len(told) > 1, "the steps come one by one"
    assert page.index("Checking: 2 of 10 rows") < page.index("Checking: 4 of 10 rows")
    assert page.index("Checking: 8 of 10 rows") < page.rindex("What the import would do")
    assert clerk.get("/people/L1").status_code == 404

    done = clerk.post("/people/import/accept", data=form_of(page)).get_data(as_text=True)

    assert done.index("Checking: 2 of 10 rows") < done.index("Writing: 2 of 7 rows")
    assert "New: 7, changed: 0." in done
    assert "王小南" in clerk.get("/people/L1").get_data(as_text=True)


def test_a_long_table_whose_plan_is_out_of_date_says_so_and_can_be_looked_at_again(
    clerk: FlaskClient, long_sheet: bytes
) -> None:
    clerk.set_cookie("ce_lang", "en")
    form = form_of(sent(clerk, long_sheet).get_data(as_text=True))
    assert "New: 7" in clerk.post("/people/import/accept", data=form).get_data(as_text=True)

    late = clerk.post("/people/import/accept", data=form).get_data(as_text=True)

    assert "Nothing was written" in late
    again = clerk.post("/people/import", data=form_of(late)).get_data(as_text=True)
    assert "What the import would do" in again
    assert form_of(again)["digest"] != form["digest"]


def test_whoever_leaves_while_a_long_table_is_written_has_written_nothing(
    clerk: FlaskClient, long_sheet: bytes
) -> None:
    form = form_of(sent(clerk, long_sheet).get_data(as_text=True))
    answer = clerk.post("/people/import/accept", data=form, buffered=False)
    for part in answer.response:
        if "正在写入".encode() in part:
            break
    answer.close()

    assert clerk.get("/people/L1").status_code == 404


def test_whoever_writes_while_a_long_table_is_written_waits_and_is_served(
    house: TestHouse, clerk: FlaskClient, long_sheet: bytes
) -> None:
    proposal_id = house.proposed()
    form = form_of(sent(clerk, long_sheet).get_data(as_text=True))
    newcomer = {"person_id": "N77", "name": "周远"}
    asked: tuple[tuple[FlaskClient, str, dict[str, object]], ...] = (
        (house.client("wang"), "/papers", {"files": (io.BytesIO(b"photo"), "证书.jpg")}),
        (house.client("clerk2"), "/people", newcomer),
        (
            house.client("clerk"),
            f"/proposals/{proposal_id}/set_aside",
            a_decision(house, proposal_id),
        ),
    )
    waiting = Semaphore(0)

    @event.listens_for(house.store.engine, "before_cursor_execute")
    def tell(_c: object, _u: object, statement: str, *_rest: object) -> None:
        if statement == "BEGIN IMMEDIATE":
            waiting.release()

    answer = clerk.post("/people/import/accept", data=form, buffered=False)
    parts = iter(answer.response)
    assert next(part for part in parts if "正在写入".encode() in part)  # nobody else may write now
    while waiting.acquire(blocking=False):
        pass
    with ThreadPoolExecutor(len(asked)) as pool:
        answers = [pool.submit(client.post, where, data=told) for client, where, told in asked]
        assert all(waiting.acquire(timeout=60) for _ in asked)
        assert not any(one.done() for one in answers)
        assert b"".join(parts)
        statuses = [one.result(timeout=60).status_code for one in answers]

    assert statuses == [303, 303, 303]
    assert [clerk.get(f"/people/{key}").status_code for key in ("L1", "N77")] == [200, 200]


def a_decision(house: TestHouse, proposal_id: int) -> dict[str, object]:
    """What the form of a shown proposal sends to set it aside."""
    with house.store.view() as tx:
        shown = proposals.show(tx, house.actors["clerk"], proposal_id)
    return {"version": shown.version, "reason": "aside_other"}


def test_the_verdict_on_every_row_is_a_table(clerk: FlaskClient) -> None:
    clerk.set_cookie("ce_lang", "en")
    table = f"工号,姓名,身份证号\nP9,孙九,\nP9,孙九,\nP1,王小明,{ID_NUMBER}\n".encode()
    form = form_of(sent(clerk, table).get_data(as_text=True))

    answer = clerk.post("/people/import/rows", data=form)

    assert "people-rows.csv" in answer.headers["Content-Disposition"]
    rows = [row.cells for row in sheets.rows(answer.data)]
    assert [row[:4] for row in rows[:3]] == [
        ("Line", "State", "Key", "Name"),
        ("2", "New", "P9", "孙九"),
        ("3", "Wrong", "P9", "孙九"),
    ]
    assert rows[2][4]
    assert ID_NUMBER not in answer.get_data(as_text=True)
