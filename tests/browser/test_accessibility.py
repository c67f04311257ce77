"""Every page in a real browser: axe-core finds no fault, and none is wider than a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from every_page import every_page
from playwright.sync_api import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(400)]
AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"
SMALL = {"width": 360, "height": 740}
LOOK = """async () => {
  const told = await axe.run({ resultTypes: ['violations'] });
  const wrong = told.violations.map((one) => [one.id, one.nodes[0].html.slice(0, 160)]);
  const beyond = (part) => part.getBoundingClientRect().right > innerWidth + 1;
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (part) => beyond(part) && !part.closest('.scroll, .tools, nav'));
    wrong.push(['wider than the window', ...wide.slice(0, 3).map((part) => part.outerHTML)]);
  }
  return wrong;
}"""


@pytest.mark.parametrize(
    ("phone", "scheme", "lang"),
    [(False, "light", "zh"), (True, "dark", "en"), (True, "light", "zh"), (False, "dark", "en")],
    ids=["desktop light zh", "phone dark en", "phone light zh", "desktop dark en"],
)
def test_no_page_has_a_fault_that_axe_knows_and_none_scrolls_sideways(
    site: Any, open_page: Callable[..., Page], phone: bool, scheme: str, lang: str
) -> None:
    source, wrong, seen = AXE.read_text("utf-8"), {}, set()
    for login, addresses in every_page(site.house).items():
        more = {"viewport": SMALL} if phone else {}
        page = open_page(login or None, phone=phone, color_scheme=scheme, **more)
        page.context.add_cookies([{"name": "ce_lang", "value": lang, "url": site.url}])
        for address in addresses:
            if address in seen:
                continue
            seen.add(address)
            page.goto(site.url + address)
            page.evaluate(source)
            found = page.evaluate(LOOK)
            if found:
                wrong[address] = found

    assert wrong == {}
    assert len(seen) > 40
