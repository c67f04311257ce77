"""Photograph every page in both languages into docs/screenshots, over the demo really read.

Run from the top of the repository: `PYTHONPATH=. python scripts/screenshots.py`. It founds a demo
in a temporary folder, reads the samples with the real engine, and looks at the pages in Chromium.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

from ce_intake.running import demo
from ce_intake.running.logins import PASSWORD_FILE
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store
from web import create_app
from web.bell import Bell
from worker import jobs
from worker.reader import make_bench

TOP = Path(__file__).resolve().parent.parent
OUT = TOP / "docs" / "screenshots"
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
CHROMIUM = "/usr/bin/chromium"


def main() -> None:
    """Found, read, look."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder))
        migrate.upgrade(settings.database)
        store = open_store(settings)
        demo.load(store, TOP / "samples", data=settings.data, now=datetime.now(UTC))
        read_all(settings, store)
        password = (settings.data / PASSWORD_FILE).read_text("utf-8").strip()
        with served(settings, store) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            for lang in ("zh", "en"):
                Album(browser, url, password, lang).take()
            browser.close()
        store.close()


def read_all(settings: Settings, store: Store) -> None:
    """Read everything that waits, as the workers do."""
    bench = make_bench(settings, store)
    for pool in ("interactive", "bulk"):
        while jobs.read_next(bench, pool):
            print("read one", file=sys.stderr)


@contextmanager
def served(settings: Settings, store: Store) -> Iterator[str]:
    """The pages behind an address of their own."""
    app = create_app(settings, store=store, queue=Bell(settings))
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class Album:
    """The photographs of one language."""

    def __init__(self, browser: Browser, url: str, password: str, lang: str) -> None:
        self.browser, self.url, self.password, self.lang = browser, url, password, lang

    def take(self) -> None:
        """All pages."""
        clerk = self.page("clerk")
        self.keep(clerk, "queue", "/queue?order=doubt")
        self.reviews(clerk)
        for name, address in (
            ("people", "/people?search=王"),
            ("policy", "/policy"),
            ("help", "/help"),
        ):
            self.keep(clerk, name, address)
        self.keep(self.page("admin"), "accounts", "/accounts")
        self.keep(self.page("auditor"), "audit", "/audit?verify=1")
        mine = self.page("uploader")
        self.confirm_one(clerk, mine)
        self.keep(mine, "year", "/year")
        phone = self.page("clerk", phone=True)
        self.keep(phone, "phone-papers", "/papers")
        first = clerk.locator("tbody th a").first
        clerk.goto(f"{self.url}/queue?order=doubt")
        self.keep(phone, "phone-review", str(first.get_attribute("href")))
        self.keep(self.page(None), "sign-in", "/sign-in")
        dark = self.page("clerk", dark=True)
        self.keep(dark, "dark-review", str(first.get_attribute("href")))

    def reviews(self, page: Page) -> None:
        """A clean entry, a doubtful one, its dialogs, and the grid of a paper of many entries."""
        rows = page.locator("tbody tr")
        for name, mark in (("review", ".state.ready"), ("review-doubtful", ".state.doubt")):
            page.goto(f"{self.url}/queue?order=doubt")
            found = rows.filter(has=page.locator(mark))
            if found.count():
                self.keep(page, name, str(found.first.locator("th a").get_attribute("href")))
        page.keyboard.press("Escape")
        page.keyboard.press("r")
        self.shoot(page, "return")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        self.shoot(page, "keys")
        page.goto(f"{self.url}/papers")
        page.locator("article:has(li + li) h2 a").first.click()
        self.shoot(page, "receipt")
        page.goto(page.url + "/entries")
        self.shoot(page, "entries")

    def confirm_one(self, clerk: Page, mine: Page) -> None:
        """Confirm a paper of the demo's professional, so that his year has something to show."""
        name = str(mine.locator(".who a").first.inner_text()).split(" ·")[0]
        clerk.goto(f"{self.url}/queue?search={name}")
        if not clerk.locator("tbody th a").count():
            return
        clerk.locator("tbody th a").first.click()
        year = clerk.locator("#field-credit_year").input_value()
        clerk.locator(".confirm-bar button.main").click()
        clerk.wait_for_timeout(1000)
        mine.goto(f"{self.url}/year/{year}")
        if mine.locator("tfoot").count():  # the demo's paper may need more than a glance
            self.shoot(mine, "year-record")

    def page(self, login: str | None, *, phone: bool = False, dark: bool = False) -> Page:
        """A browser window, signed in."""
        context = self.browser.new_context(
            viewport=PHONE if phone else DESKTOP,  # type: ignore[arg-type]
            device_scale_factor=2 if phone else 1,
            is_mobile=phone,
            has_touch=phone,
            color_scheme="dark" if dark else "light",
        )
        context.add_cookies([{"name": "ce_lang", "value": self.lang, "url": self.url}])
        page = context.new_page()
        if login is not None:
            page.goto(f"{self.url}/sign-in")
            page.fill("#login", login)
            page.fill("#password", self.password)
            page.click("main button.main")
        return page

    def keep(self, page: Page, name: str, address: str) -> None:
        """Go there and photograph it."""
        page.goto(self.url + address)
        self.shoot(page, name)

    def shoot(self, page: Page, name: str) -> None:
        """Photograph what is in the window."""
        page.wait_for_timeout(500)
        path = OUT / f"{name}-{self.lang}.jpg"
        page.screenshot(path=path, type="jpeg", quality=86)


if __name__ == "__main__":
    main()
