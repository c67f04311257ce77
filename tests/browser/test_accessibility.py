"""axe-core finds nothing to complain of on any page, light and dark, desktop and phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from a_batch import a_read_batch
from a_house import a_doubtful_entry
from playwright.sync_api import Page

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(300)]
AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"


@pytest.mark.parametrize(
    ("phone", "scheme"), [(False, "light"), (True, "dark")], ids=["desktop light", "phone dark"]
)
def test_no_page_has_a_fault_that_axe_knows(
    site: Any, open_page: Callable[..., Page], phone: bool, scheme: str
) -> None:
    receipt = site.house.upload()
    ready = site.house.proposed()
    [doubtful] = site.house.read(receipt, a_doubtful_entry())
    batch, stack = a_read_batch(site.house, 5, {2: "", 4: "CE-INTAKE-SEPARATOR"})
    pages = {
        "wang": ["/papers", f"/papers/{receipt.number}", "/year/2026", "/account", "/help"],
        "clerk": [
            "/queue",
            "/batches",
            f"/batches/{batch}",
            f"/stacks/{stack}",
            f"/proposals/{ready}",
            f"/proposals/{doubtful}",
            f"/papers/{receipt.number}/entries",
            "/people?search=王",
            "/people/P1",
            "/policy",
            "/api/",
        ],
        "admin": ["/accounts"],
        "auditor": ["/audit?verify=1"],
    }
    source = AXE.read_text("utf-8")
    wrong = {}
    for login, addresses in pages.items():
        page = open_page(login, phone=phone, color_scheme=scheme)
        for address in addresses:
            page.goto(site.url + address)
            page.evaluate(source)
            found = page.evaluate("axe.run()")["violations"]
            if found:
                wrong[address] = [(item["id"], item["nodes"][0]["html"][:160]) for item in found]

    assert wrong == {}
