"""What the entries of one paper share is looked at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from a_house import an_entry
from playwright.sync_api import Page, expect
from waiting import shown

from ce_intake.desk import entries, proposals
from ce_intake.values import Entry

pytestmark = [pytest.mark.slow, pytest.mark.browser]


def test_what_was_put_right_on_one_entry_stands_on_the_next_and_is_no_stop(
    site: Any, open_page: Callable[..., Page]
) -> None:
    receipt = site.house.upload()
    listed = [_misread(number, low=0.24 + number / 20) for number in range(3)]
    first, second, third = site.house.read(receipt, *listed)
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{first}")
    expect(page.locator("main.review[data-ahead]")).to_be_attached()
    assert _stops(page) == ["certificate_no", "issuer"]
    page.locator("#field-issuer").fill("海河继续教育学院")
    page.locator("#field-content").fill("大数据分析与实践")  # read with certainty, and wrong
    page.keyboard.press("Enter")
    shown(page, second)

    expect(page.locator("#field-issuer")).to_have_value("海河继续教育学院")
    expect(page.locator("#field-content")).to_have_value("大数据分析与实践")
    assert _stops(page) == ["certificate_no"]  # of another place on the page
    page.keyboard.press("Enter")
    shown(page, third)
    page.keyboard.press("Enter")
    page.wait_for_url("**/queue*")

    with site.house.store.view() as tx:
        clerk = site.house.actors["clerk"]
        made = [
            entries.show(tx, clerk, proposals.show(tx, clerk, key).entry_id).values
            for key in (first, second, third)
        ]
    said = {(values["issuer"], values["content"]) for values in made}
    assert said == {("海河继续教育学院", "大数据分析与实践")}
    assert len({values["certificate_no"] for values in made}) == 3


def _misread(number: int, *, low: float) -> Entry:
    """One row of a list whose issuer was misread, the same for all rows."""
    base = an_entry()
    place = (0.2, low, 0.5, low + 0.02)
    return replace(
        base,
        issuer=replace(base.issuer, value="海何继续教育中心", confidence=0.4),
        certificate_no=replace(base.certificate_no, value=f"A-{number}", confidence=0.4, box=place),
        ready=False,
    )


def _stops(page: Page) -> list[str]:
    """The fields at which Tab stops."""
    return page.locator(".field.doubtful").evaluate_all(
        "fields => fields.map((one) => one.dataset.field)"
    )
