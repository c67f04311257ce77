"""A clerk's whole work by touch, on a screen as wide as a phone: nothing is out of reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from a_house import a_doubtful_entry, an_entry
from playwright.sync_api import Page, expect
from test_grid import _hours, _numbered, _unsure
from test_review import _state
from waiting import shown

from ce_intake.desk import entries, proposals
from ce_intake.values import KindCode

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]
TOP = "(one) => one.getBoundingClientRect().top"
REACH = """() => [...document.querySelectorAll(
  'main :is(button, .button, .choice, select, summary, input:not([type=hidden]))')]
  .filter((one) => one.checkVisibility() && !one.closest('.tools, label input, .visually-hidden'))
  .map((one) => [one.getBoundingClientRect(), one.closest('label') ?? one])
  .filter(([at, one]) => at.left < -1 || at.right > innerWidth + 1 || one.offsetHeight < 20)
  .map(([, one]) => one.outerHTML.slice(0, 90))"""


def test_a_paper_is_found_in_the_queue_returned_with_words_and_taken_back(
    site: Any, open_page: Opener
) -> None:
    first, second = (site.house.proposed(_numbered(f"A-{number}")) for number in range(2))
    page = open_page("clerk", phone=True)
    page.locator("#search").fill("课程A-0")
    page.locator("form.filters button").first.tap()
    expect(page.locator("tbody tr")).to_have_count(1)
    _fits(page)
    page.goto(f"{site.url}/queue")
    page.locator("[data-begin]").tap()
    shown(page, first)
    _fits(page)
    page.locator("[data-dialog=return]").tap()
    dialog = page.locator("#dialog-return")
    expect(dialog.locator("kbd").first).to_be_hidden()  # there are no keys to press
    _fits(page)
    dialog.get_by_text("页面没有拍全").tap()
    dialog.locator("textarea").fill("右边缺了一截")
    dialog.locator("button.main").tap()
    shown(page, second)
    with site.house.store.view() as tx:
        told = proposals.show(tx, site.house.actors["clerk"], first)
    page.locator(".toast [data-undo]").tap()
    shown(page, first)

    assert told.reason is not None
    assert (told.state, told.reason.code, told.reason.words) == (
        "returned",
        "return_cut",
        "右边缺了一截",
    )
    assert _state(site, first) == "open"


def test_each_doubt_is_brought_before_the_eyes_beneath_the_picture_and_a_person_is_looked_up(
    site: Any, open_page: Opener
) -> None:
    only = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk", phone=True)
    page.goto(f"{site.url}/proposals/{only}")
    shown(page, only)
    page.locator("#person-search").tap()
    page.locator("#person-search").press_sequentially("李")
    page.locator("#found").get_by_text("李清").tap()
    page.locator("#field-hours").tap()
    expect(page.locator("rect[data-field=hours]")).to_have_class("place doubtful lit")
    expect(page.locator("rect[data-field=hours]")).to_be_in_viewport()
    page.locator("#field-hours").fill("40")
    page.locator("rect[data-field=certificate_no]").tap()
    expect(page.locator("#field-certificate_no")).to_be_focused()
    expect(page.locator("#field-certificate_no")).to_be_in_viewport()
    _fits(page)
    _confirm(page)  # what was not yet seen, then the question whether it is surely she
    expect(page.locator("[role=alert]")).to_contain_text("李清")
    expect(page.locator("[name=sure]")).to_be_in_viewport()
    shown(page, only)
    page.locator("[name=sure]").check()
    _fits(page)
    _confirm(page)
    expect(page).to_have_url(f"{site.url}/queue")

    with site.house.store.view() as tx:
        clerk = site.house.actors["clerk"]
        made = proposals.show(tx, clerk, only).entry_id
        assert made is not None
        assert entries.show(tx, clerk, made).person_id == "P3"


def test_a_list_is_changed_and_confirmed_and_the_way_on_is_told(
    site: Any, open_page: Opener
) -> None:
    receipt = site.house.upload("clerk")
    rows = [_unsure("R-0"), _unsure("R-1"), _numbered("R-2"), a_doubtful_entry()]
    keys = site.house.read(receipt, *rows, kind=KindCode.ROSTER)
    page = open_page("clerk", phone=True)
    page.goto(f"{site.url}/papers/{receipt.number}/entries")
    hours = page.locator("[data-cell=hours]")
    sign = "(one) => getComputedStyle(one, '::before').content"
    assert "?" in hours.first.evaluate(sign)  # not by its colour alone
    hours.first.tap()
    expect(page.locator("input.cell")).to_have_attribute("inputmode", "decimal")
    page.locator("input.cell").fill("48")
    page.locator("h1").tap()  # away from it
    page.locator("[data-filling] button").first.tap()
    page.locator("input[name=entry]").nth(1).check()
    _fits(page)
    page.locator("[data-confirm]").tap()
    expect(page.locator(".note.good")).to_contain_text("3")
    _fits(page)
    page.locator("tbody th a").last.tap()
    expect(page.locator("main.review .state.doubt")).to_be_visible()
    page.goto(f"{site.url}/help")
    _fits(page)

    assert [_state(site, key) for key in keys] == ["confirmed"] * 3 + ["open"]
    assert [_hours(site, key) for key in keys[:3]] == ["48"] * 3


def test_a_confirmation_out_of_two_is_undone_where_the_entry_stands(
    site: Any, open_page: Opener
) -> None:
    base = an_entry()
    keys = [
        site.house.proposed(
            replace(_numbered(number), certificate_no=replace(base.certificate_no, value=number))
        )
        for number in ("A-1", "A-2")
    ]
    page = open_page("clerk", phone=True)
    page.goto(f"{site.url}/proposals/{keys[0]}")
    shown(page, keys[0])
    page.locator("#field-issuer").scroll_into_view_if_needed()
    page.locator(".confirm-bar button.main").tap()
    shown(page, keys[1])
    beneath = page.locator(".picture").evaluate("(one) => one.getBoundingClientRect().bottom")
    assert page.locator(".headline h1").evaluate(TOP) >= beneath  # the next begins at its head
    page.goto(f"{site.url}/queue?state=confirmed")
    page.locator("tbody th a").tap()
    page.locator(".confirm-bar [data-dialog=undo]").tap()
    page.locator("#dialog-undo").get_by_text("内容有误").tap()
    page.locator("#dialog-undo button.main").tap()
    expect(page.locator(f"main.review[data-id='{keys[0]}'][data-state=open]")).to_be_attached()
    _fits(page)

    assert [_state(site, key) for key in keys] == ["open", "open"]


def _confirm(page: Page) -> None:
    """Press the button until what is out of sight was shown, and it is answered."""
    answered = page.locator(".toast[data-unseen], [role=alert]:has([name=sure]), .queue-head").first
    for _ in range(8):
        page.evaluate("document.querySelector('.toast').removeAttribute('data-unseen')")
        page.evaluate("document.querySelector('[role=alert]')?.removeAttribute('role')")
        page.locator(".confirm-bar button.main").tap()
        answered.wait_for()
        if page.locator(".toast[data-unseen]").count() == 0:
            return
    raise AssertionError("the page never stops asking")


def _fits(page: Page) -> None:
    """Nothing that is pressed or typed into lies outside of the screen, or is too small to hit."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(REACH) == []
