"""The queue's page: what was found is marked, views are kept, the year's day is told."""

from __future__ import annotations

from cProfile import Profile
from dataclasses import replace

import pytest
from a_house import TestHouse, an_entry, mark


def test_what_was_searched_for_is_marked_and_nothing_else_is_markup(house: TestHouse) -> None:
    entry = an_entry()
    hostile = type(entry.content)(value="<b>大数据</b>应用", text="", confidence=0.99)
    house.proposed(an_entry(content=hostile))

    page = house.client("clerk").get("/queue?search=大数据").get_data(as_text=True)

    assert "&lt;b&gt;<mark>大数据</mark>&lt;/b&gt;应用" in page


def test_a_view_is_kept_found_again_and_forgotten(house: TestHouse) -> None:
    clerk = house.client("clerk")
    token = mark(clerk, "/queue?kind=roster")
    form = {"csrf_token": token, "name": "名单", "kind": "roster", "order": "doubt"}

    kept = clerk.post("/queue/filters", data=form)
    page = clerk.get("/queue").get_data(as_text=True)
    clerk.post("/queue/filters", data={"csrf_token": token, "forget": "名单"})
    after = clerk.get("/queue").get_data(as_text=True)

    assert kept.location == "/queue?kind=roster&order=doubt"
    assert 'href="/queue?kind=roster&amp;order=doubt">名单</a>' in page
    assert "名单</a>" not in after


def test_the_day_by_which_the_year_is_due_stands_on_the_queue_with_its_article(
    house: TestHouse,
) -> None:
    page = house.client("clerk").get("/queue").get_data(as_text=True)

    assert "津人社局发〔2014〕46号 第六条" in page
    assert "今天您已登记 0 条" in page


@pytest.mark.slow
def test_a_list_costs_by_the_row_and_not_by_the_square_of_them(house: TestHouse) -> None:
    base, clerk = an_entry(), house.client("clerk")
    calls = []
    for count in (100, 500):
        receipt = house.upload()
        house.read(
            receipt,
            *(
                replace(base, certificate_no=replace(base.certificate_no, value=f"{count}-{n}"))
                for n in range(count)
            ),
        )
        counted = Profile()
        page = counted.runcall(clerk.get, f"/papers/{receipt.number}/entries").get_data(
            as_text=True
        )
        calls.append(sum(one.callcount for one in counted.getstats()))
        assert page.count('name="entry"') == count

    assert calls[1] < 8 * calls[0]
