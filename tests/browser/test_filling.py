"""One value for several rows of the grid: read alike, or down to where a sure value stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from a_house import an_entry
from playwright.sync_api import Page, expect

from ce_intake.desk import entries, proposals
from ce_intake.values import Entry, Field, KindCode

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]
DAY = "2026-05-14"


def test_a_column_is_filled_down_to_the_first_sure_value_and_taken_back(
    site: Any, open_page: Opener
) -> None:
    page, keys = _a_grid(site, open_page)
    page.locator("[data-cell=end_date]").first.click()
    page.keyboard.type(DAY)

    page.keyboard.press("Control+d")
    filled = _days(page)
    page.locator("[data-filling] button").first.click()
    taken_back = _days(page)
    page.locator("[data-filling] button", has_text="向下填 2 格").click()
    for box in page.locator("input[name=entry]").all():
        box.check()
    page.locator("[data-confirm]").click()
    expect(page.locator(".note.good")).to_contain_text("4")

    sure = "2026年5月15日"
    assert filled == [DAY, DAY, DAY, sure]
    assert taken_back == [DAY, "—", "2026-05-11", sure]
    made = [_entry(site, key) for key in keys]
    assert [one.values["end_date"] for one in made] == [DAY, DAY, DAY, "2026-05-15"]
    source = {"end_date": made[0].entry_id}
    assert [one.versions[0].taken for one in made] == [{}, source, source, {}]


def test_what_was_filled_is_there_after_a_reload_and_says_where_it_is_from(
    site: Any, open_page: Opener
) -> None:
    page, keys = _a_grid(site, open_page)
    page.locator("[data-cell=end_date]").first.click()
    page.keyboard.type(DAY)
    page.keyboard.press("Control+d")

    page.reload()

    expect(page.locator("[data-cell=end_date]").nth(1)).to_have_text(DAY)
    expect(page.locator(f"input[name='f-{keys[1]}-end_date']")).to_have_value(str(keys[0]))


def test_by_touch_those_read_alike_are_changed_with_a_button(site: Any, open_page: Opener) -> None:
    page, _ = _a_grid(site, open_page, phone=True)
    page.locator("[data-cell=hours]").first.tap()
    page.keyboard.type("48")
    page.keyboard.press("Enter")

    page.locator("[data-filling] button", has_text="3").first.tap()

    expect(page.locator("[data-cell=hours]")).to_have_text(["48"] * 4)


def _a_grid(site: Any, open_page: Opener, **more: object) -> tuple[Page, list[int]]:
    """Four rows: two without their day, one that is doubtful, one that is sure."""
    day = an_entry().end_date
    assert day.value is not None
    doubtful = replace(day, value=replace(day.value, day=11), confidence=0.3)
    days = [Field(), Field(), doubtful, day]
    rows = [_row(number, one) for number, one in enumerate(days)]
    receipt = site.house.upload()
    keys = site.house.read(receipt, *rows, kind=KindCode.ROSTER)
    page = open_page("clerk", **more)
    page.goto(f"{site.url}/papers/{receipt.number}/entries")
    return page, keys


def _row(number: int, day: Field[Any]) -> Entry:
    base = an_entry()
    named = replace(base.certificate_no, value=f"A-{number}")
    course = replace(base.content, value=f"课程 {number}")
    return replace(base, certificate_no=named, content=course, end_date=day, start_date=Field())


def _days(page: Page) -> list[str]:
    shown = page.locator("[data-cell=end_date]").all_text_contents()
    return [text.replace("有疑问", "").strip() for text in shown]


def _entry(site: Any, key: int) -> entries.EntryView:
    clerk = site.house.actors["clerk"]
    with site.house.store.view() as tx:
        entry_id = proposals.show(tx, clerk, key).entry_id
        assert entry_id is not None
        return entries.show(tx, clerk, entry_id)
