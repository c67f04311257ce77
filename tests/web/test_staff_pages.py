"""What staff find: a file by its number, a record to print, the trail of one thing."""

from __future__ import annotations

from a_house import TestHouse, moment

from ce_intake.desk import grid, proposals, second_look


def test_a_receipts_number_leads_to_its_file_and_another_units_does_not(house: TestHouse) -> None:
    receipt = house.upload()
    clerk, stranger = house.client("clerk"), house.client("farclerk")

    found = clerk.get(f"/files?number= {receipt.number.lower()} ")
    hidden = stranger.get(f"/files?number={receipt.number}")
    nothing = clerk.get("/files?number=R-20260101-22222222")

    assert (found.status_code, found.location) == (303, f"/papers/{receipt.number}")
    for answer in (hidden, nothing):
        assert answer.status_code == 200
        assert "没有找到这个回执号" in answer.get_data(as_text=True)


def test_a_record_for_the_booklet_names_result_number_and_who_signed(house: TestHouse) -> None:
    _confirmed(house)
    clerk, verifier = house.client("clerk"), house.client("verifier")

    page = clerk.get("/people/P1/record").get_data(as_text=True)

    for words in ("学习成绩", "证书号", "经办人", "陈经办", "大数据分析与应用"):
        assert words in page
    assert verifier.get("/people/P1/record").status_code == 200
    assert house.client("farclerk").get("/people/P1/record").status_code == 404
    assert "/people/P1/record" in clerk.get("/people/P1").get_data(as_text=True)


def test_an_auditor_follows_one_entry(house: TestHouse) -> None:
    entry_id = _confirmed(house)
    auditor = house.client("auditor")

    page = auditor.get(f"/audit?thing=entry/{entry_id}").get_data(as_text=True)
    nothing = auditor.get("/audit?who=nobody").get_data(as_text=True)

    assert page.count('<tr><th scope="row"') == 1
    assert "没有这样的记录" in nothing


def test_a_unit_with_one_clerk_is_told_who_takes_the_second_look(house: TestHouse) -> None:
    proposal_id = house.proposed()
    with house.store.begin() as tx:
        shown = proposals.show(tx, house.actors["clerk"], proposal_id)
        chosen = grid.Chosen(
            proposal_id=proposal_id, version=shown.version, digest=shown.digest, values={}
        )
        second_look.confirm(tx, house.actors["clerk"], "课程", [chosen], share=1, now=moment())

    told = house.client("clerk").get("/second-looks").get_data(as_text=True)
    above = house.client("verifier").get("/second-looks").get_data(as_text=True)

    assert "由本单位其他经办人复核：周经办" in told
    assert "由主管部门在这里复核" in above


def _confirmed(house: TestHouse) -> int:
    proposal_id = house.proposed()
    with house.store.begin() as tx:
        view = proposals.show(tx, house.actors["clerk"], proposal_id)
        return proposals.confirm(
            tx,
            house.actors["clerk"],
            proposal_id,
            version=view.version,
            digest=view.digest,
            values={},
            person_id="P1",
            now=moment(),
        ).entry_id
