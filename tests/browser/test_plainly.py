"""The review page where there is less than a browser with a script: printed, or plain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from a_house import a_doubtful_entry
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.slow, pytest.mark.browser]
CUT = """() => [...document.querySelectorAll('.field')].filter((field) => {
  const at = field.getBoundingClientRect();
  const frames = [];
  for (let one = field.parentElement; one; one = one.parentElement) {
    if (getComputedStyle(one).overflowY !== 'visible') frames.push(one.getBoundingClientRect());
  }
  return frames.some((frame) => at.bottom > frame.bottom + 1);
}).length"""
EMPTY = """() => [...document.querySelectorAll('main :is(button, a.button)')]
  .filter((one) => one.checkVisibility() && one.innerText.trim() === '')
  .map((one) => one.outerHTML)"""


def test_printed_it_shows_the_page_and_every_field_and_nothing_to_press(
    site: Any, open_page: Callable[..., Page]
) -> None:
    only = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk", viewport={"width": 1280, "height": 700})
    page.goto(f"{site.url}/proposals/{only}")
    cut_on_screen = page.evaluate(CUT)

    page.emulate_media(media="print")

    assert (cut_on_screen > 0, page.evaluate(CUT)) == (True, 0)
    expect(page.locator(".stage svg image").first).to_be_visible()
    for pressed in (".confirm-bar", ".tools", "#person-search", "header.top"):
        expect(page.locator(pressed)).to_be_hidden()


def test_without_a_script_no_button_stands_there_empty(
    site: Any, open_page: Callable[..., Page]
) -> None:
    only = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk", java_script_enabled=False)
    page.goto(f"{site.url}/proposals/{only}")

    assert page.evaluate(EMPTY) == []
    expect(page.locator(".tools [data-zoom]").first).to_be_hidden()
    expect(page.locator(".confirm-bar button.main")).to_be_visible()
