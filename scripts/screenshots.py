"""Photograph every page in both languages, at desktop and phone width, into docs/screenshots.

Run from the top of the repository: `PYTHONPATH=. python scripts/screenshots.py`. It founds the
installation of the tests in a temporary folder, whose list of pages is held against the routes, so
that no page is forgotten; people and papers are invented, and nothing is recognised.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from argon2 import PasswordHasher
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

TOP = Path(__file__).resolve().parent.parent
for folder in ("tests", "tests/desk", "tests/web", "tests/browser"):
    sys.path.insert(0, str(TOP / folder))

from a_house import PASSWORD, TestHouse, a_house  # noqa: E402  their folders are known now
from every_page import every_page  # noqa: E402
from photos import a_photo  # noqa: E402

from ce_intake.desk import accounts  # noqa: E402
from web import limits  # noqa: E402

OUT = TOP / "docs" / "screenshots"
CHROMIUM = "/usr/bin/chromium"
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
QUALITY = 60  # of 100, JPEG
TWICE = {
    "proposals.show": 3,
    "uploads.receipt": 2,
    "people.search": 2,
}  # pages that are photographed more than once
ABOVE = {"proposals.queue", "proposals.show", "looks.listing"}  # which a verifier sees otherwise
DARK = {"uploads.mine", "proposals.show", "proposals.queue", "ledger.my_year", "session.sign_in"}


def main() -> None:
    """Found, look, keep."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.jpg"):
        old.unlink()
    accounts.HASHER = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        limits.limiter.enabled = False  # so many windows sign in from one address
        house = a_house(Path(folder))
        pages = every_page(house)
        photos = _photos(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with served(house) as url:
            for lang in ("zh", "en"):
                for phone in (False, True):
                    album = Album(browser, house, url, lang=lang, phone=phone)
                    album.every(pages)
                    album.acts(photos)
            Album(browser, house, url, lang="zh", phone=False, dark=True).every(pages)
            Album(browser, house, url, lang="en", phone=True, dark=True).every(pages)
        browser.close()
        house.store.close()


@contextmanager
def served(house: TestHouse) -> Iterator[str]:
    """The pages behind an address of their own."""
    server = make_server("127.0.0.1", 0, house.app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


class Album:
    """The photographs of one language at one width."""

    def __init__(
        self,
        browser: Browser,
        house: TestHouse,
        url: str,
        *,
        lang: str,
        phone: bool,
        dark: bool = False,
    ) -> None:
        self.browser, self.house, self.url = browser, house, url
        self.lang, self.phone, self.dark = lang, phone, dark
        self.taken: dict[str, int] = {}
        self.thumb = a_photo("scan", 1)  # the sheets of the tests' batch have no picture

    def every(self, pages: dict[str, list[str]]) -> None:
        """The first of each page, and more of those that look different each time."""
        asked = self.house.app.url_map.bind("here")
        for login, addresses in pages.items():
            page = self.page(login or None)
            for address in addresses:
                if address == "/no-such-page":
                    self.keep(page, "problem", address)
                    continue
                endpoint = str(asked.match(address.partition("?")[0])[0])
                if login == "verifier" and endpoint in ABOVE:
                    self.once(page, f"verifier-{endpoint.replace('.', '-')}", address)
                elif self.wanted(endpoint):
                    self.keep(page, endpoint.replace(".", "-"), address)
            page.context.close()

    def wanted(self, endpoint: str) -> bool:
        """Whether this page is still to be taken."""
        if self.dark and endpoint not in DARK:
            return False
        return self.taken.get(endpoint.replace(".", "-"), 0) < TWICE.get(endpoint, 1)

    def acts(self, photos: list[Path]) -> None:
        """What only shows once somebody does something: the tray, a dialog, the keys."""
        page = self.page("wang")
        page.wait_for_selector("html.js")
        if self.phone:
            for photo in photos:
                page.set_input_files("#camera", photo)
        else:
            page.set_input_files("#files", photos)
        page.locator("#tray li").nth(len(photos) - 1).wait_for()
        self.shoot(page, "act-tray")
        page.context.close()
        if not self.phone:
            page = self.page("clerk")
            page.goto(self.url + "/queue")
            page.locator("tbody th a").first.click()
            for key, name in (("r", "act-return"), ("?", "act-keys")):
                page.keyboard.press("Escape")
                page.keyboard.press(key)
                self.shoot(page, name)
            page.context.close()

    def page(self, login: str | None) -> Page:
        """A browser window, signed in."""
        context = self.browser.new_context(
            viewport=PHONE if self.phone else DESKTOP,  # type: ignore[arg-type]
            device_scale_factor=1.25 if self.phone else 1,
            is_mobile=self.phone,
            has_touch=self.phone,
            color_scheme="dark" if self.dark else "light",
        )
        context.add_cookies([{"name": "ce_lang", "value": self.lang, "url": self.url}])
        context.route("**/thumbs/*", lambda route: route.fulfill(body=self.thumb))
        page = context.new_page()
        if login is not None:
            page.goto(f"{self.url}/sign-in")
            page.fill("#login", login)
            page.fill("#password", PASSWORD)
            page.click("main button.main")
        return page

    def once(self, page: Page, name: str, address: str) -> None:
        """The same unless it was taken, or is taken in the light alone."""
        if not self.dark and name not in self.taken:
            self.keep(page, name, address)

    def keep(self, page: Page, name: str, address: str) -> None:
        """Go there and photograph it."""
        answer = page.goto(self.url + address)
        if answer is None or answer.ok or name == "problem":
            self.shoot(page, name)

    def shoot(self, page: Page, name: str) -> None:
        """Photograph what is in the window."""
        page.wait_for_timeout(150)
        self.taken[name] = number = self.taken.get(name, 0) + 1
        parts = [*(["dark"] if self.dark else []), *(["phone"] if self.phone else []), name]
        parts += [str(number)] if number > 1 else []
        path = OUT / f"{'-'.join([*parts, self.lang])}.jpg"
        page.screenshot(path=path, type="jpeg", quality=QUALITY)


def _photos(folder: Path) -> list[Path]:
    """A good photograph and one that is cut off."""
    found = []
    for kind in ("scan", "cut_paper"):
        found.append(folder / f"{kind}.jpg")
        found[-1].write_bytes(a_photo(kind, 0))
    return found


if __name__ == "__main__":
    main()
