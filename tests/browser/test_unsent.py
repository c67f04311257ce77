"""What was typed is not lost where the session had ended in the meantime."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from a_house import PASSWORD
from playwright.sync_api import Page, expect

from ce_intake.store import accounts

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]


def sign_in_again(page: Page) -> None:
    """From the page that says that the session had ended, back to where one was."""
    page.locator("main a.main").click()
    page.fill("#login", "clerk")
    page.fill("#password", PASSWORD)
    page.click("main button.main")


def end_sessions(site: Any) -> None:
    """Let the server forget that the clerk is signed in."""
    with site.house.store.begin() as tx:
        accounts.end_sessions(tx, site.house.actors["clerk"].account_id)


def test_a_form_sent_after_the_session_ended_is_filled_in_again(
    site: Any, open_page: Opener
) -> None:
    page = open_page("clerk")
    page.goto(f"{site.url}/people/new")
    page.fill("#person_id", "P77")
    page.fill("#name", "周海洋")
    page.fill("#employer", "滨海第二中学")
    end_sessions(site)
    page.click("main form button.main")
    expect(page.locator("main [data-problem]")).to_be_visible()

    sign_in_again(page)

    page.wait_for_url("**/people/new")
    expect(page.locator("#name")).to_have_value("周海洋")
    expect(page.locator("#employer")).to_have_value("滨海第二中学")
    expect(page.locator("main form .note")).to_be_visible()
    page.click("main form button.main")
    page.wait_for_url("**/people/P77")
    page.goto(f"{site.url}/people/new")
    expect(page.locator("#name")).to_have_value("")


def test_cells_typed_over_in_a_grid_stay_until_their_rows_are_decided(
    site: Any, open_page: Opener
) -> None:
    receipt = site.house.upload()
    [key] = site.house.read(receipt)
    page = open_page("clerk")
    page.goto(f"{site.url}/papers/{receipt.number}/entries")
    cell = page.locator(f"tbody[data-row='{key}'] [data-cell=hours]")
    cell.click()
    page.keyboard.type("16")
    page.keyboard.press("Enter")
    expect(cell).to_have_text("16")
    end_sessions(site)
    page.click("[data-confirm]")

    sign_in_again(page)

    expect(cell).to_have_text("16")
    page.click("[data-confirm]")
    expect(page.locator(f"tbody[data-row='{key}'] .state.confirmed")).to_be_visible()
