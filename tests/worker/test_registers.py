"""A worker reads with the registers of the unit that sent the paper, as they stand at the time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from a_picture import a_picture
from an_office import Office, make_account

from ce_intake.contract import Json
from ce_intake.desk import known, units, uploads
from ce_intake.desk.actors import Role
from ce_intake.ports import Image
from ce_intake.values import Word
from worker import jobs
from worker.jobs import Bench

LINES = (
    "继续教育培训结业证书",
    "姓名：王小明",
    "工作单位：测试研宄院",
    "学习内容：数字经济于驱动发展",
    "学习时间：2019年3月1日至2019年3月5日",
    "学时：40学时",
    "发证单位：海河继续教育基地",
    "2019年3月6日",
)


class Telling:
    """An engine that reads the same paper on every picture."""

    name = version = "telling"

    def read(self, image: Image) -> list[Word]:
        return [
            Word(text=text, box=(0.1, 0.1 + 0.08 * n, 0.1 + 0.03 * len(text), 0.14 + 0.08 * n))
            for n, text in enumerate(LINES)
        ]

    def read_line(self, image: Image) -> Word:
        return Word(text="", box=(0.0, 0.0, 1.0, 1.0), confidence=0.0)


@pytest.fixture(autouse=True)
def _now(office: Office) -> None:
    office.now = datetime.now(UTC) - timedelta(seconds=1)


@pytest.fixture
def telling(bench: Bench) -> Bench:
    bench.tools = replace(bench.tools, engine=Telling())
    return bench


def entry_read(office: Office, content: bytes) -> Json:
    receipt = office.upload(content)
    jobs.read_upload(receipt.work_id or 0)
    with office.store.view() as tx:
        found = uploads.reading(tx, office.clerk, receipt.number)
    assert found is not None
    return dict(found["documents"][0]["entries"][0])


def put(office: Office, register: str, **cells: str) -> None:
    with office.store.begin() as tx:
        known.put(tx, office.clerk, register, cells, now=office.now)


def codes(entry: Json) -> set[str]:
    return {warning["code"] for warning in entry["warnings"]}


def test_without_registers_a_paper_is_read_as_it_stands(telling: Bench, office: Office) -> None:
    entry = entry_read(office, a_picture())

    assert entry["content"]["value"] == "数字经济于驱动发展"
    assert codes(entry).isdisjoint({"issuer_unknown", "issuer_not_qualified"})


def test_course_unit_and_issuer_are_spelled_by_the_registers_and_the_words_stay(
    telling: Bench, office: Office
) -> None:
    put(office, "courses", key="C1", name="数字经济与驱动发展")
    put(office, "units", key="U1", name="测试研究院")
    put(office, "issuers", key="B1", name="海河继续教育基地", until="2018")

    entry = entry_read(office, a_picture())

    assert (entry["content"]["value"], entry["content"]["text"], entry["content"]["register"]) == (
        "数字经济与驱动发展",
        "数字经济于驱动发展",
        "C1",
    )
    assert (entry["employer"]["value"], entry["employer"]["text"]) == ("测试研究院", "测试研宄院")
    assert "issuer_not_qualified" in codes(entry)


def test_an_issuer_that_the_register_does_not_have_is_told(telling: Bench, office: Office) -> None:
    put(office, "issuers", name="滨城职业技术学院")

    assert "issuer_unknown" in codes(entry_read(office, a_picture()))


def test_a_change_is_used_for_the_next_paper(telling: Bench, office: Office) -> None:
    assert "issuer_unknown" not in codes(entry_read(office, a_picture()))
    put(office, "issuers", name="滨城职业技术学院")

    assert "issuer_unknown" in codes(entry_read(office, a_picture() + b" "))


def test_the_registers_of_another_unit_are_not_used(telling: Bench, office: Office) -> None:
    with office.store.begin() as tx:
        far = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
        stranger = make_account(tx, "far", Role.CLERK, far.unit_id)
        known.put(tx, stranger, "issuers", {"name": "滨城职业技术学院"}, now=office.now)

    assert "issuer_unknown" not in codes(entry_read(office, a_picture()))
