"""What a professional finds of his own: papers by words and state, year, record and data."""

from __future__ import annotations

import csv
import io
import json

from a_house import ID_NUMBER, TestHouse, a_doubtful_entry, an_entry, mark, moment, prove

from ce_intake.desk import people, proposals
from ce_intake.values import Field


def test_papers_are_found_by_content_number_name_and_state(house: TestHouse) -> None:
    _confirmed(house)
    house.upload(name="排队中.pdf")
    wang = house.client("wang")

    def found(query: str) -> tuple[bool, bool]:
        page = wang.get(f"/papers?{query}").get_data(as_text=True)
        return "大数据分析与应用" in page, "排队中.pdf" in page

    assert found("search=大数据") == (True, False)
    assert found("search=排队") == (False, True)
    assert found("group=confirmed") == (True, False)
    assert found("group=under_way") == (False, True)
    assert found("search=%25") == (False, False)


def test_each_state_says_what_to_do_next(house: TestHouse) -> None:
    house.proposed(a_doubtful_entry())

    assert "等经办人核对，您不用做什么" in house.client("wang").get("/papers").get_data(
        as_text=True
    )


def test_the_year_explains_each_requirement_with_its_article_and_days(house: TestHouse) -> None:
    _confirmed(house)
    house.proposed(a_doubtful_entry())

    page = house.client("wang").get("/year/2026").get_data(as_text=True)

    assert "总学时不少于 90" in page
    assert "已有 40，还差 50" in page
    assert "12月31日" in page
    assert "1月20日" in page
    assert "1 份材料办理中" in page
    assert page.count('class="cite"') >= 2


def test_the_record_has_every_year_with_its_sums(house: TestHouse) -> None:
    _confirmed(house)
    earlier = an_entry(
        credit_year=Field(value=2025, confidence=0.99),
        certificate_no=Field(value="B-1", text="B-1", confidence=0.99),
    )
    _confirmed(house, earlier)

    page = house.client("wang").get("/record").get_data(as_text=True)

    assert page.index("2026 年度") < page.index("2025 年度")
    assert page.count("<tfoot>") == 2
    assert ID_NUMBER not in page


def test_my_data_names_who_saw_the_whole_identity_number_and_why(house: TestHouse) -> None:
    with house.store.begin() as tx:
        clerk = house.actors["clerk"]
        people.unmask(tx, clerk, "P1", reason="核对 {原件}", now=moment())

    page = house.client("wang").get("/my-data").get_data(as_text=True)

    assert "陈经办" in page
    assert "查看完整身份证号" in page
    assert "核对 {原件}" in page
    assert ID_NUMBER not in page
    assert "核对" not in house.client("li").get("/my-data").get_data(as_text=True).split("<h2>")[-1]


def test_everything_can_be_taken_along_with_the_identity_number_masked(house: TestHouse) -> None:
    _confirmed(house)
    formula = an_entry(
        content=Field(value="=1+1", text="=1+1", confidence=0.99),
        certificate_no=Field(value="B-1", text="B-1", confidence=0.99),
    )
    _confirmed(house, formula)
    wang = house.client("wang")

    prove(wang)
    told = json.loads(wang.get("/my-data.json").data)
    table = wang.get("/my-data.csv").get_data(as_text=True)

    assert (told["login"], len(told["papers"]), len(told["entries"])) == ("wang", 2, 2)
    assert told["person"]["id_masked"].endswith(ID_NUMBER[-4:])
    assert ID_NUMBER not in json.dumps(told)
    rows = list(csv.reader(io.StringIO(table.removeprefix("\ufeff"))))
    assert rows[0][1] == "学习内容"
    assert {row[1] for row in rows[1:]} == {"大数据分析与应用", "'=1+1"}


def test_a_clerk_has_data_of_his_own_and_nobody_elses(house: TestHouse) -> None:
    _confirmed(house)

    clerk = house.client("clerk")
    prove(clerk)
    told = json.loads(clerk.get("/my-data.json").data)

    assert (told["person"], told["papers"], told["entries"]) == (None, [], [])
    assert mark(house.client("clerk"), "/my-data")


def _confirmed(house: TestHouse, *entries: object) -> None:
    proposal_id = house.proposed(*entries)  # type: ignore[arg-type]
    clerk = house.actors["clerk"]
    with house.store.begin() as tx:
        view = proposals.show(tx, clerk, proposal_id)
        proposals.confirm(
            tx,
            clerk,
            proposal_id,
            version=view.version,
            digest=view.digest,
            values={},
            person_id="P1",
            now=moment(),
        )
