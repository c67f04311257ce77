"""A long table brought in before a clerk's eyes: how far it is, then what has come of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from playwright.sync_api import Page, expect

from ce_intake.desk import imports
from web.views import imports as views

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(400)]
Opener = Callable[..., Page]
AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"
ROWS = 3_000
SOON = 60_000  # milliseconds on a loaded machine
STEPS_SEEN = """() => {
  window.seen = [];
  const look = () => {
    for (const bar of document.querySelectorAll('.steps progress')) {
      if (!window.seen.includes(bar.value)) window.seen.push(bar.value);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}"""
FAULTS = """async () => {
  const told = await axe.run({ resultTypes: ['violations'] });
  return told.violations.map((one) => [one.id, one.nodes[0].html.slice(0, 160)]);
}"""


def a_workbook() -> bytes:
    """A register of many people, of whom one is doubtful and one has no name."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("人员编号", "姓名", "身份证号", "工作单位"))
        for at in range(1, ROWS + 1):
            name = "" if at == 7 else f"{'王李张刘陈'[at % 5]}小{'明华军丽强海'[at % 6]}"
            number = "1.20101E+17" if at == 9 else ""
            sheet.write_row(at, 0, (f"N{at:05}", name, number, "滨海第一中学"))
    return stream.getvalue()


@pytest.fixture
def _long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a table of some thousand rows be as long for the pages as one of a hundred thousand."""
    monkeypatch.setattr(views, "LONG", 1)
    monkeypatch.setattr(imports, "AT_ONCE", 100)


@pytest.mark.usefixtures("_long")
@pytest.mark.parametrize(
    ("phone", "scheme"), [(False, "light"), (True, "dark")], ids=["desktop light", "phone dark"]
)
def test_a_long_table_is_looked_at_and_brought_in_with_its_progress_shown(
    site: Any, open_page: Opener, phone: bool, scheme: str
) -> None:
    page = open_page("clerk", phone=phone, color_scheme=scheme)
    page.add_init_script(f"({STEPS_SEEN})()")
    page.goto(f"{site.url}/people/import")
    table = {"name": "名册.xlsx", "mimeType": "application/zip", "buffer": a_workbook()}
    page.locator("input[type=file]").set_input_files(table)  # type: ignore[arg-type]

    page.locator("form.sheet button.main").click()
    expect(page.locator("#import-new summary")).to_contain_text(str(ROWS - 2), timeout=SOON)
    assert len(page.evaluate("window.seen")) > 10, "how far it was"
    expect(page.locator(".steps")).to_be_hidden()
    _is_sound(page)

    page.locator("form button.main").first.click()
    expect(page.locator(".note.good")).to_contain_text(str(ROWS - 2), timeout=SOON)
    assert page.evaluate("window.seen.at(-1)") == ROWS - 2
    _is_sound(page)
    page.goto(f"{site.url}/people/N{ROWS:05}")
    expect(page.locator("main")).to_contain_text("滨海第一中学")


@pytest.mark.usefixtures("_long")
def test_what_an_import_would_do_can_be_printed_whole(site: Any, open_page: Opener) -> None:
    page = open_page("clerk")
    page.goto(f"{site.url}/people/import")
    content = "人员编号,姓名\nP1,王大明\nN1,孙一\nN2,\n".encode()
    table = {"name": "名册.csv", "mimeType": "text/csv", "buffer": content}
    page.locator("input[type=file]").set_input_files(table)  # type: ignore[arg-type]
    page.locator("form.sheet button.main").click()
    expect(page.locator("#import-new summary")).to_contain_text("1")

    page.emulate_media(media="print")

    expect(page.locator("#import-new tbody tr")).to_be_visible()
    expect(page.locator("#import-wrong tbody tr")).to_be_visible()
    for gone in ("header.top", "main .actions button >> nth=0", ".steps"):
        expect(page.locator(gone)).to_be_hidden()


def _is_sound(page: Page) -> None:
    """Nothing that axe knows is wrong with the page, and it is no wider than the window."""
    page.wait_for_load_state("load")  # the page comes in parts
    page.evaluate(AXE.read_text("utf-8"))
    assert page.evaluate(FAULTS) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
