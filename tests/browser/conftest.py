"""A served installation and a real Chromium to look at it with."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

sys.path.insert(0, str(Path(__file__).parent.parent / "web"))

from a_house import PASSWORD, TestHouse, a_house

from ce_intake.desk import accounts

DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


@dataclass(kw_only=True)
class Site:
    """A house behind a real address."""

    house: TestHouse
    url: str
    data: Path


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> Iterator[None]:
    slow = accounts.HASHER
    accounts.HASHER = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    yield
    accounts.HASHER = slow


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A fresh installation, served."""
    house = a_house(tmp_path)
    server = make_server("127.0.0.1", 0, house.app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Site(house=house, url=f"http://127.0.0.1:{server.server_port}", data=tmp_path)
    server.shutdown()
    thread.join()
    house.store.close()


@pytest.fixture(scope="session")
def _browser(chromium: Path) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(chromium), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(_browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Open a page, signed in; whatever the browser complains of fails the test at its end."""
    contexts, complaints = [], []

    def opened(login: str | None = None, *, phone: bool = False, **more: object) -> Page:
        options = {"viewport": PHONE if phone else DESKTOP, "is_mobile": phone, "has_touch": phone}
        context = _browser.new_context(**{**options, **more})  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: _inside(request.url, site.url, complaints))
        page.on("console", lambda said: _note(said.text, complaints))
        if login:
            sign_in(page, site.url, login)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def sign_in(page: Page, url: str, login: str) -> None:
    """Sign in through the form, and wait for the page that follows."""
    page.goto(f"{url}/sign-in")
    page.fill("#login", login)
    page.fill("#password", PASSWORD)
    page.click("main button.main")
    page.wait_for_url(lambda address: not address.endswith("/sign-in"))


def _inside(address: str, url: str, complaints: list[str]) -> None:
    if not address.startswith((url, "blob:", "data:")):
        complaints.append(f"asked outside: {address}")


def _note(text: str, complaints: list[str]) -> None:
    if "Content Security Policy" in text:
        complaints.append(text)
