"""How often the look before sending is right, on drawn photographs; it may advise, never forbid."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
from photos import a_photo
from playwright.sync_api import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(300)]
EACH = 3  # photographs of a kind
LOOK = """async (photos) => {
  const { advice } = await import('/static/check.js');
  const told = [];
  for (const photo of photos) {
    const bytes = Uint8Array.from(atob(photo), (char) => char.charCodeAt(0));
    told.push(await advice(new File([bytes], 'a.jpg', { type: 'image/jpeg' })));
  }
  return told;
}"""


def test_good_photos_are_let_through_and_bad_ones_are_told(
    site: Any, open_page: Callable[..., Page]
) -> None:
    page = open_page("wang")
    wanted = {
        "good": None,
        "scan": None,
        "dark": "dark",
        "blurred": "blurred",
        "glare": "glare",
        "cut_words": "cut",
        "cut_paper": "cut",
    }
    told = {kind: page.evaluate(LOOK, _photos(kind)) for kind in wanted}

    right = {
        kind: sum(not found if doubt is None else doubt in found for found in told[kind])
        for kind, doubt in wanted.items()
    }
    least = {kind: EACH if kind in {"good", "scan", "dark"} else EACH - 1 for kind in wanted}
    assert {kind: n for kind, n in right.items() if n < least[kind]} == {}, told


def _photos(kind: str) -> list[str]:
    return [base64.b64encode(a_photo(kind, number)).decode() for number in range(EACH)]
