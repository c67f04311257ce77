"""The review page leads to the other paper that may prove the same learning."""

from __future__ import annotations

from a_house import TestHouse, an_entry

from ce_intake.desk import proposals
from ce_intake.values import Field


def test_the_review_page_links_to_the_other_paper(house: TestHouse) -> None:
    [first] = house.read(house.upload())
    receipt = house.upload(name="扫描件.pdf")
    [second] = house.read(receipt)

    page = house.client("clerk").get(f"/proposals/{first}").get_data(as_text=True)

    assert f'href="/proposals/{first}/beside/{second}">{receipt.number}<' in page
    assert "证书号相同" in page


def test_two_papers_stand_side_by_side_and_another_unit_sees_neither(house: TestHouse) -> None:
    [first], [second] = house.read(house.upload()), house.read(house.upload())
    address = f"/proposals/{first}/beside/{second}"

    page = house.client("clerk").get(address).get_data(as_text=True)

    assert "证书号相同" in page
    assert page.count("<img ") == 2
    assert house.client("farclerk").get(address).status_code == 404


def test_what_would_count_twice_asks_for_a_reason_and_counts_with_one(house: TestHouse) -> None:
    house.app.config["WTF_CSRF_ENABLED"] = False
    clerk = house.client("clerk")
    numberless = an_entry(certificate_no=Field())
    for entry, words, status in (
        (an_entry(), "", 303),
        (numberless, "", 409),
        (numberless, "上午和下午两场", 303),
    ):
        [proposal_id] = house.read(house.upload(), entry)
        with house.store.view() as tx:
            shown = proposals.show(tx, house.actors["clerk"], proposal_id)
        form = {
            "version": shown.version,
            "digest": shown.digest,
            "person_id": "P1",
            "words": words,
        }
        answer = clerk.post(f"/proposals/{proposal_id}/confirm", data=form)
        assert answer.status_code == status
        if status == 409:
            assert 'name="words"' in answer.get_data(as_text=True)
