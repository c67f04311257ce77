"""A document of sixty pages: leafed through by key, pictures fetched when wanted, place kept."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from a_house import HEIGHT, WIDTH, a_page, an_entry, moment
from playwright.sync_api import Page, expect
from waiting import shown

from ce_intake.desk import uploads, work
from ce_intake.values import Document, KindCode, Reading

pytestmark = [pytest.mark.slow, pytest.mark.browser]
PAGES = 60


def test_sixty_pages_are_leafed_through_and_only_what_is_looked_at_is_fetched(
    site: Any, open_page: Callable[..., Page]
) -> None:
    proposal_id = a_long_paper(site.house)
    page = open_page("clerk")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.rpartition("/pages/")[2]))
    page.goto(f"{site.url}/proposals/{proposal_id}")
    pages = page.locator("[data-pages]")
    expect(pages).to_have_value("1")
    at_first = {name for name in fetched if name.isdigit()}

    for _ in range(3):
        page.keyboard.press("PageDown")
    expect(pages).to_have_value("4")
    pages.select_option("60")
    expect(page.locator("svg[data-page='60'] image[href]")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("PageDown")  # there is none behind the last
    expect(pages).to_have_value("60")

    assert at_first == {"1"}
    assert {name for name in fetched if name.isdigit()} == {"1", "2", "3", "4", "5", "60"}
    page.reload()
    expect(pages).to_have_value("60")
    expect(page.locator("svg[data-page]:visible")).to_have_count(1)
    page.locator("#field-content").focus()  # read from page 1: its place is brought into sight
    expect(pages).to_have_value("1")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site.url}/queue")


def test_the_paper_behind_a_long_one_is_there_at_once_too(
    site: Any, open_page: Callable[..., Page]
) -> None:
    first, second = site.house.proposed(), a_long_paper(site.house)
    page = open_page("clerk")
    lost: list[str] = []
    page.on("response", lambda answer: lost.append(answer.url) if answer.status > 400 else None)
    page.goto(f"{site.url}/proposals/{first}")
    expect(page.locator("main.review[data-ahead]")).to_be_attached()

    page.keyboard.press("j")
    shown(page, second)

    assert lost == []
    assert page.locator("image[href]").count() < PAGES


def a_long_paper(house: Any) -> int:
    """A paper of sixty pages, all but the first blank; the key of its proposal."""
    receipt = house.upload(name="合订.pdf")
    entry = an_entry()
    with house.store.begin() as tx:
        claim = work.claim(tx, receipt.work_id, owner="test", now=moment())
    pictures = [
        house.store.blobs.put(io.BytesIO(a_page(one)), most=10**7) for one in ((entry,), ())
    ]
    document = Document(
        pages=tuple(range(1, PAGES + 1)),
        kind=KindCode.TRAINING_CERTIFICATE,
        kind_confidence=0.99,
        entries=(entry,),
    )
    reading = Reading(
        file=receipt.name, sha256=receipt.sha256, page_count=PAGES, documents=(document,)
    )
    with house.store.begin() as tx:
        for page in range(1, PAGES + 1):
            sha256, size = pictures[page > 1]
            seen = work.Picture(page=page, sha256=sha256, size=size, width=WIDTH, height=HEIGHT)
            work.page_ready(tx, claim, seen, done=page, total=PAGES, now=moment())
        work.record(tx, claim, reading, now=moment(), pipeline="test")
    with house.store.view() as tx:
        return int(uploads.card(tx, house.actors["clerk"], receipt.number).entries[0].proposal_id)
