"""Every page by the keyboard alone: where Tab goes can be seen, and it goes on in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from every_page import every_page
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(300)]
STOPS = 40  # looked at on each page
LOOK = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const label = here.matches('.visually-hidden') && document.querySelector(`[for="${here.id}"]`);
  const seen = (label || here).getBoundingClientRect(), ring = getComputedStyle(label || here);
  return {
    said: here.outerHTML.slice(0, 120),
    order: [...document.querySelectorAll('*')].indexOf(here),
    jumps: here.tabIndex > 0,
    inside: seen.right > 0 && seen.bottom > 0 && seen.left < innerWidth && seen.top < innerHeight,
    sized: seen.width > 1 && seen.height > 1,
    ringed: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2,
  };
}"""


def test_on_every_page_tab_goes_on_in_order_and_shows_where_it_is(
    site: Any, open_page: Callable[..., Page]
) -> None:
    wrong: dict[str, list[object]] = {}
    for login, addresses in every_page(site.house).items():
        page = open_page(login or None)
        for address in dict.fromkeys(addresses):
            page.goto(site.url + address)
            found = walk(page)
            if found:
                wrong[f"{login} {address}"] = found

    assert not wrong, "\n".join(f"{at}: {found}" for at, found in wrong.items())


def walk(page: Page) -> list[object]:
    """Press Tab from the top of the page; what was wrong at a stop."""
    page.evaluate("document.activeElement?.blur?.()")
    wrong: list[object] = []
    last = -1
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        here = page.evaluate(LOOK)
        if here is None or here["order"] < last:
            break  # round once
        last = here["order"]
        bad = [name for name in ("inside", "sized", "ringed") if not here[name]]
        if bad or here["jumps"]:
            wrong.append((bad, here["said"]))
    return wrong


def test_the_question_mark_shows_the_keys_and_escape_puts_them_away(
    site: Any, open_page: Callable[..., Page]
) -> None:
    site.house.proposed()
    page = open_page("clerk")

    page.keyboard.press("?")
    page.wait_for_url("**/help")
    expect(page.locator("#keys")).to_be_visible()
    page.goto(f"{site.url}/queue")
    page.fill("#search", "?")  # a sign like any other while it is typed
    page.locator("#search").press("?")
    assert page.url.endswith("/queue")

    page.goto(f"{site.url}/queue")
    page.keyboard.press("Enter")  # begins
    page.wait_for_url("**/proposals/*")
    page.keyboard.press("?")
    expect(page.locator("#dialog-help")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#dialog-help")).to_be_hidden()
