"""Taking a confirmation back by one key and a reason, with and without a script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from test_review import _numbered, _state
from waiting import shown

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]


def test_a_confirmation_is_undone_by_u_and_a_reason_and_brings_back_what_was_typed(
    site: Any, open_page: Opener
) -> None:
    first = site.house.proposed(_numbered("A-1"))
    second = site.house.proposed(_numbered("A-2"))
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{first}")
    page.locator("#field-content").fill("改过的课程名")
    page.keyboard.press("Enter")
    shown(page, second)

    page.keyboard.press("u")
    page.keyboard.press("2")
    page.keyboard.press("Enter")

    shown(page, first)
    expect(page.locator("#field-content")).to_have_value("改过的课程名")
    assert (_state(site, first), _state(site, second)) == ("open", "open")


def test_the_last_one_is_undone_from_the_message_by_touch(site: Any, open_page: Opener) -> None:
    first = site.house.proposed(_numbered("A-1"))
    site.house.proposed(_numbered("A-2"))
    page = open_page("clerk", phone=True)
    page.goto(f"{site.url}/proposals/{first}")
    page.locator(".confirm-bar button.main").tap()
    expect(page.locator(".toast")).to_contain_text("还有 1 条待核对")

    page.locator(".toast [data-undo]").tap()
    page.locator("#dialog-undo button.main").tap()

    shown(page, first)
    assert _state(site, first) == "open"


def test_undoing_works_without_any_script(site: Any, open_page: Opener) -> None:
    first = site.house.proposed(_numbered("A-1"))
    page = open_page("clerk", java_script_enabled=False)
    page.goto(f"{site.url}/proposals/{first}")
    page.click(".confirm-bar button.main")

    page.goto(f"{site.url}/proposals/{first}")
    page.click("[data-dialog=undo]")
    page.click("#dialog-undo button.main")

    assert _state(site, first) == "open"
