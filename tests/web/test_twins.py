"""The review page leads to the other paper that may prove the same learning."""

from __future__ import annotations

from a_house import TestHouse


def test_the_review_page_links_to_the_other_paper(house: TestHouse) -> None:
    [first] = house.read(house.upload())
    receipt = house.upload(name="扫描件.pdf")
    [second] = house.read(receipt)

    page = house.client("clerk").get(f"/proposals/{first}").get_data(as_text=True)

    assert f'href="/proposals/{second}">{receipt.number}<' in page
    assert "证书号相同" in page
