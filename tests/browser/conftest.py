"""A served installation and a real Chromium to look at it with."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from playwright.sync_api import Browser, Page, expect, sync_playwright
from werkzeug.serving import make_server

sys.path.insert(0, str(Path(__file__).parent.parent / "web"))

from a_house import TestHouse, a_copy, a_house

from ce_intake.desk import accounts
from ce_intake.desk.actors import Actor

expect.set_options(
    timeout=30_000
)  # milliseconds; a state that never comes is found out soon enough
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


@pytest.fixture(scope="session")
def _founded(
    tmp_path_factory: pytest.TempPathFactory, _quick_passwords: None
) -> tuple[Path, dict[str, Actor]]:
    data = tmp_path_factory.mktemp("house")
    made = a_house(data)
    made.store.close()
    return data, made.actors


@pytest.fixture
def site(tmp_path: Path, _founded: tuple[Path, dict[str, Actor]]) -> Iterator[Site]:
    """A fresh installation, served."""
    data, actors = _founded
    house = a_copy(data, tmp_path, actors)
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
            _enter(page, site, login)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def _enter(page: Page, site: Site, login: str) -> None:
    """Open one's first page with the cookie of a session that the sign-in form has begun."""
    client = site.house.client(login)
    cookie = client.get_cookie("ce_session")
    assert cookie is not None
    page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": site.url}])
    page.goto(f"{site.url}/")


def _inside(address: str, url: str, complaints: list[str]) -> None:
    if not address.startswith((url, "blob:", "data:")):
        complaints.append(f"asked outside: {address}")


def _note(text: str, complaints: list[str]) -> None:
    if "Content Security Policy" in text:
        complaints.append(text)
