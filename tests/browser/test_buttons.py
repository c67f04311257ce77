"""Buttons beside the keys: each is for itself, and the mouse takes nothing from the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from waiting import shown

from ce_intake.desk import proposals

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_key_on_another_button_is_for_that_button_and_confirms_nothing(
    site: Any, open_page: Opener, key: str
) -> None:
    proposal_id, page = _opened(site, open_page)

    page.locator("[data-dialog=return]").focus()
    page.keyboard.press(key)

    expect(page.locator("#dialog-return")).to_be_visible()
    assert _state(site, proposal_id) == "open"


def test_after_a_click_into_the_tools_of_the_picture_enter_still_confirms(
    site: Any, open_page: Opener
) -> None:
    proposal_id, page = _opened(site, open_page)

    page.locator("[data-zoom=in]").click()
    page.keyboard.press("Enter")
    page.wait_for_url("**/queue*")

    assert _state(site, proposal_id) == "confirmed"


def test_words_of_a_return_that_the_session_did_not_outlive_are_there_after_signing_in(
    site: Any, open_page: Opener
) -> None:
    proposal_id, page = _opened(site, open_page)
    page.keyboard.press("r")
    page.locator("#words-return").fill("印章看不清，请重拍")
    cookies = page.context.cookies()
    page.context.clear_cookies()
    page.locator("#dialog-return button.main").click()
    expect(page.locator(".toast [data-again]")).to_be_visible()

    page.context.add_cookies(cookies)  # type: ignore[arg-type]
    page.goto(f"{site.url}/proposals/{proposal_id}")
    shown(page, proposal_id)
    page.keyboard.press("r")
    again = page.input_value("#words-return")
    page.locator("#dialog-return button.main").click()
    page.wait_for_url("**/queue*")

    assert (again, _state(site, proposal_id)) == ("印章看不清，请重拍", "returned")
    assert page.evaluate("Object.keys(sessionStorage).filter((one) => one.includes('words'))") == []


def _opened(site: Any, open_page: Opener) -> tuple[int, Page]:
    proposal_id = site.house.proposed()
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")
    shown(page, proposal_id)
    return proposal_id, page


def _state(site: Any, proposal_id: int) -> str:
    with site.house.store.view() as tx:
        return proposals.show(tx, site.house.actors["clerk"], proposal_id).state
