"""Scans sent into a batch with the script, and what is saved from its page."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from a_batch import a_read_batch, office_of
from a_picture import a_picture
from a_stack import work_all_off
from playwright.sync_api import FilePayload, Page, Request, Route, expect

from ce_intake.scanning import package

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(120)]
Opener = Callable[..., Page]
SOON = 30_000  # milliseconds on a loaded machine
PIECE = 4 * 1024 * 1024  # bytes, as web/static/arrivals.js sends them


def a_file(number: int, size: int) -> FilePayload:
    """A scan of so many bytes that is called like every other."""
    content = a_picture(number).ljust(size, b"\0")
    return {"name": "扫描.png", "mimeType": "image/png", "buffer": content}


def test_two_scans_of_one_name_and_size_come_in_and_the_package_has_both(
    open_page: Opener, tmp_path: Path
) -> None:
    page = open_page("clerk")
    size = max(len(a_picture(number)) for number in (1, 2))
    page.goto(page.url.split("/queue")[0] + "/batches/new")
    page.get_by_label("批次名称").fill("2019 年第 3 盒")
    page.locator("form.sheet button.main").click()
    page.locator("#files").set_input_files([a_file(1, size), a_file(2, size)])
    expect(page.locator(".sum")).to_contain_text("共 2 页", timeout=SOON)

    page.get_by_role("link", name="添加扫描件").click()
    page.locator("#files").set_input_files([a_file(2, size)])
    expect(page.locator(".sum")).to_contain_text("共 2 页", timeout=SOON)
    with page.expect_download() as saved:
        page.get_by_role("link", name="保存包（ZIP）").click()

    with zipfile.ZipFile(saved.value.path()) as archive:
        archive.extractall(tmp_path / "saved")
    [bag] = list((tmp_path / "saved").iterdir())
    originals = [path.name for path in (bag / "data" / "originals").rglob("*.png")]
    assert (package.complete(bag), len(originals)) == ([], 2)


def test_a_large_scan_goes_on_where_the_line_was_lost_and_the_page_reloaded(
    open_page: Opener,
) -> None:
    page = open_page("clerk")
    page.goto(page.url.split("/queue")[0] + "/batches/new")
    page.get_by_label("批次名称").fill("2019 年第 4 盒")
    page.locator("form.sheet button.main").click()
    scan = a_file(1, 2 * PIECE + 1000)
    pieces = "**/arrivals?*offset=*"

    def first_piece_alone(route: Route) -> None:
        if _offset(route.request) == 0:
            route.continue_()
        else:
            route.abort("connectionreset")

    page.route(pieces, first_piece_alone)
    page.locator("#files").set_input_files([scan])
    expect(page.locator("#progress p")).to_contain_text("正在重试", timeout=SOON)
    page.reload()
    page.unroute(pieces)
    sent: list[int] = []
    page.on("request", lambda asked: sent.append(_offset(asked)) if asked.method == "PUT" else None)
    page.locator("#files").set_input_files([scan])

    expect(page.locator(".sum")).to_contain_text("共 1 页", timeout=SOON)
    assert sent == [PIECE, 2 * PIECE]


def _offset(asked: Request) -> int:
    """Where in its file the piece begins that is sent."""
    return int(parse_qs(urlsplit(asked.url).query)["offset"][0])


def test_boundaries_are_moved_by_keys_and_the_reading_follows(site: Any, open_page: Opener) -> None:
    _, stack = a_read_batch(site.house, 4)
    page = open_page("clerk")
    page.goto(f"{site.url}/stacks/{stack}#sheet-1")
    expect(page.locator("#sheet-1")).to_be_focused()

    page.keyboard.press("ArrowRight")
    page.keyboard.press("j")  # the second sheet goes on with the first
    _read_and_show(site, page, stack)
    assert _documents(page) == ["材料 1", "材料 1", "材料 2", "材料 3"]

    page.locator("#sheet-3").focus()
    page.keyboard.press("b")
    _read_and_show(site, page, stack)
    assert _documents(page) == ["材料 1", "材料 1", "", "材料 2"]

    page.locator("#sheet-2").focus()
    page.keyboard.press("s")
    _read_and_show(site, page, stack)
    assert _documents(page) == ["材料 1", "材料 2", "", "材料 3"]


def _documents(page: Page) -> list[str]:
    """Of each sheet the document that it belongs to; nothing for one that is set aside."""
    told = [" ".join(words.split()) for words in page.locator("#sheets .where").all_inner_texts()]
    return [words if words.startswith("材料") else "" for words in told]


def _read_and_show(site: Any, page: Page, stack: str) -> None:
    """Let the reading follow what a key has just moved; the page shows it of itself."""
    expect(page.locator(".note.info")).to_be_visible()
    assert page.url.startswith(f"{site.url}/stacks/{stack}#sheet-")
    work_all_off(office_of(site.house))
    expect(page.locator(".note.info")).to_be_hidden(timeout=SOON)
    expect(page.locator("#sheets .where")).to_have_count(4)
