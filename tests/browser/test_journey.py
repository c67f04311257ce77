"""The main job in a real browser with a real worker: upload, live status, confirm, ledger."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(400)]
PATIENCE = 90_000  # milliseconds: a loaded machine starts its OCR models slowly
Opener = Callable[..., Page]


@pytest.fixture
def worker(site: Any, root: Path, redis_url: str) -> Iterator[None]:
    """A real worker beside the pages."""
    environment = {**os.environ, "CE_INTAKE_DATA": str(site.data), "REDIS_URL": redis_url}
    command = [sys.executable, "-m", "worker", "--pool", "interactive"]
    process = subprocess.Popen(command, cwd=root, env={**environment, "PYTHONPATH": str(root)})
    yield
    process.terminate()
    process.wait(timeout=30)


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.usefixtures("worker")
def test_a_paper_goes_from_upload_to_the_ledger_before_ones_eyes(
    site: Any, open_page: Opener, root: Path, phone: bool
) -> None:
    sample = root / "samples" / "training_certificate" / "sentence-red-seal"
    [source] = [path for path in sample.iterdir() if path.name.startswith("source")]
    wang, clerk = open_page("wang", phone=phone), open_page("clerk", phone=phone)

    wang.set_input_files("#files", source)
    expect(wang.locator("#papers article")).to_have_count(1, timeout=PATIENCE)
    wang.evaluate("window.stayed = true")
    proposed = wang.locator("#papers article[data-state=proposed]")
    expect(proposed).to_be_visible(timeout=PATIENCE)
    assert wang.evaluate("window.stayed") is True

    clerk.goto(f"{site.url}/queue")
    clerk.locator("tbody th a").first.click()
    expect(clerk.locator(".stage svg image").first).to_be_visible()
    if clerk.locator("#person-search").is_hidden():
        clerk.locator(".others summary").click()
    clerk.locator("#person-search").press_sequentially("王小明")
    clerk.locator("#found input").first.check()
    clerk.locator("#field-hours").fill("24")
    clerk.locator("#field-content").fill("课程")
    clerk.locator("#field-credit_year").fill("2026")
    clerk.locator("#field-name").fill("王小明")
    _confirm(clerk)
    expect(clerk).to_have_url(f"{site.url}/queue", timeout=PATIENCE)

    wang.reload()
    expect(wang.locator("#papers article[data-state=confirmed]")).to_be_visible()
    wang.goto(f"{site.url}/year/2026")
    expect(wang.locator("tfoot td.number")).to_have_text("24")


def test_a_lost_connection_is_made_good_and_the_file_is_received_once(
    site: Any, open_page: Opener, tmp_path: Path
) -> None:
    photo = tmp_path / "证书.pdf"
    photo.write_bytes(b"%PDF-1.4 a paper")
    page = open_page("wang")
    tries = []

    def lose_the_first_answer(route: Any) -> None:
        tries.append(route.request.url)
        if len(tries) == 1:
            route.fetch()  # it arrives, but the answer never comes back
            route.abort()
        else:
            route.continue_()

    page.route("**/papers", lambda route: _posts(route, lose_the_first_answer))
    page.reload()  # a document that was already on its way is not intercepted
    page.set_input_files("#files", photo)
    expect(page.locator("#sending .note.good")).to_be_visible(timeout=PATIENCE)
    page.reload()

    assert len(tries) == 2
    expect(page.locator("#papers article")).to_have_count(1)


def test_a_dark_photo_is_asked_about_before_it_is_sent(
    site: Any, open_page: Opener, tmp_path: Path
) -> None:
    from PIL import Image

    photo = tmp_path / "dark.jpg"
    Image.new("RGB", (1600, 1200), "#101010").save(photo)
    page = open_page("wang", phone=True)

    page.set_input_files("#camera", photo)

    expect(page.locator("#tray")).to_contain_text("偏暗")
    expect(page.locator("#papers article")).to_have_count(0)
    page.get_by_text("仍然上传").click()
    expect(page.locator("#sending .note.good")).to_be_visible(timeout=PATIENCE)


def _posts(route: Any, act: Callable[[Any], None]) -> None:
    if route.request.method == "POST":
        act(route)
    else:
        route.continue_()


def _confirm(page: Page) -> None:
    """Press it until nothing is out of sight: what was is shown first, and asks once more."""
    for _ in range(20):
        page.evaluate("document.querySelector('.toast')?.removeAttribute('data-unseen')")
        page.locator(".confirm-bar button.main").click()
        if page.locator(".toast[data-unseen]").count() == 0:
            return
    raise AssertionError("the page never stops asking")
