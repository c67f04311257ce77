"""Sending from a phone: several pages in order, a lost network, a reload, and never twice."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from photos import a_photo
from playwright.sync_api import Page, expect

from ce_intake.desk import uploads
from ce_intake.desk.upload_views import UploadCard

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(120)]
Opener = Callable[..., Page]
DEAF = """() => {  // files arrive, but the page never hears of it
  const listen = XMLHttpRequest.prototype.addEventListener;
  XMLHttpRequest.prototype.addEventListener = function (name, act) {
    if (name !== 'load') listen.call(this, name, act);
  };
}"""
KEPT = """() => new Promise((resolve) => {
  const request = indexedDB.open('ce-intake', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'key' });
  request.onsuccess = () => {
    const all = request.result.transaction('outbox').objectStore('outbox').count();
    all.onsuccess = () => resolve(all.result);
  };
})"""
SOON = 20_000  # milliseconds on a loaded machine


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three photographs without a fault, of different bytes."""
    made = []
    for number in range(3):
        made.append(tmp_path / f"page{number}.jpg")
        made[-1].write_bytes(a_photo("scan", number))
    return made


def test_photographed_pages_are_put_in_order_and_sent_as_one_paper(
    site: Any, open_page: Opener, photos: list[Path]
) -> None:
    page = open_page("wang", phone=True)
    page.wait_for_selector("html.js")
    for photo in photos:
        page.set_input_files("#camera", photo)
    rows = page.locator("#tray li")
    expect(rows).to_have_count(3, timeout=SOON)
    rows.nth(2).get_by_role("button", name="前移").click()
    rows.nth(0).get_by_role("button", name="去掉").click()
    expect(rows).to_have_count(2)
    page.get_by_role("button", name="合成一份上传（2 页）").click()

    expect(page.locator("#sending .note.good")).to_be_visible(timeout=SOON)

    [card] = _mine(site)
    content = site.house.store.blobs.get(card.sha256)
    with zipfile.ZipFile(io.BytesIO(content)) as bound:
        pages = [bound.read(name) for name in bound.namelist()[1:]]
    assert pages == [photos[2].read_bytes(), photos[1].read_bytes()]
    expect(page.locator("#tray")).to_be_hidden()


def test_several_chosen_files_may_be_papers_of_their_own(
    site: Any, open_page: Opener, photos: list[Path]
) -> None:
    page = open_page("wang")
    page.set_input_files("#files", photos[:2])
    page.get_by_role("button", name="分开上传").click()

    expect(page.locator("#sending .note.good")).to_have_count(2, timeout=SOON)

    assert len(_mine(site)) == 2


def test_without_a_network_a_paper_waits_on_the_device_and_is_sent_once_after_a_reload(
    site: Any, open_page: Opener, photos: list[Path]
) -> None:
    page = open_page("wang", phone=True)
    page.wait_for_selector("html.js")
    page.context.set_offline(True)
    page.set_input_files("#files", photos[0])
    expect(page.locator("#sending li")).to_contain_text("没有网络", timeout=SOON)
    assert _mine(site) == []
    page.evaluate(DEAF)
    page.context.set_offline(False)
    _until(page, lambda: len(_mine(site)) == 1)

    page.reload()

    expect(page.locator("#sending .note.good")).to_be_visible(timeout=SOON)
    page.reload()
    expect(page.locator("#papers article")).to_have_count(1)
    expect(page.locator("#sending li")).to_have_count(0)
    assert len(_mine(site)) == 1


def test_a_paper_that_waits_is_kept_from_another_account_and_can_be_given_up(
    site: Any, open_page: Opener, photos: list[Path]
) -> None:
    page = open_page("wang")
    page.wait_for_selector("html.js")
    page.context.set_offline(True)
    page.set_input_files("#files", photos[0])
    expect(page.locator("#sending li")).to_contain_text("没有网络", timeout=SOON)
    page.route(f"{site.url}/papers", _refuse_connections)
    page.context.set_offline(False)
    page.get_by_role("button", name="退出").click()
    expect(page.locator("#leaving")).to_contain_text("还有 1 份材料没有上传")
    page.get_by_role("button", name="留在本机，退出").click()
    page.fill("#login", "li")
    page.fill("#password", "a long enough password")
    page.click("main button.main")
    expect(page.locator("#send")).to_be_visible()
    expect(page.locator("#sending li")).to_have_count(0)
    page.get_by_role("button", name="退出").click()
    page.fill("#login", "wang")
    page.fill("#password", "a long enough password")
    page.click("main button.main")

    page.get_by_role("button", name="不传了，删除").click(timeout=SOON)

    page.unroute(f"{site.url}/papers", _refuse_connections)
    page.reload()
    expect(page.locator("#sending li")).to_have_count(0)
    assert _mine(site) == []


@pytest.mark.parametrize("shared", [False, True], ids=["own device", "shared device"])
def test_what_was_not_sent_is_gone_where_whoever_signs_out_says_so(
    site: Any, open_page: Opener, photos: list[Path], shared: bool
) -> None:
    page = open_page()
    page.goto(f"{site.url}/sign-in")
    page.fill("#login", "wang")
    page.fill("#password", "a long enough password")
    page.locator("[name=shared]").set_checked(shared)
    page.click("main button.main")
    page.wait_for_selector("html.js")
    page.context.set_offline(True)
    page.set_input_files("#files", photos[0])
    expect(page.locator("#sending li")).to_contain_text(
        "不在本机保存" if shared else "没有网络", timeout=SOON
    )
    kept = page.evaluate(KEPT)
    page.route(f"{site.url}/papers", _refuse_connections)
    page.context.set_offline(False)
    page.get_by_role("button", name="退出").click()
    expect(page.get_by_role("button", name="留在本机，退出")).to_have_count(0 if shared else 1)
    page.get_by_role("button", name="删除并退出").click()
    expect(page.locator("#login")).to_be_visible()

    assert (kept, page.evaluate(KEPT)) == (0 if shared else 1, 0)
    assert _mine(site) == []


def test_a_returned_paper_is_seen_at_once_photographed_again_in_one_step_and_confirmed(
    site: Any, open_page: Opener, photos: list[Path]
) -> None:
    proposal_id = site.house.proposed()
    wang, clerk = open_page("wang", phone=True), open_page("clerk")
    expect(wang.locator("#papers article[data-state=proposed]")).to_be_visible()
    wang.evaluate("window.stayed = true")
    clerk.goto(f"{site.url}/proposals/{proposal_id}")
    clerk.keyboard.press("r")
    clerk.keyboard.press("2")
    clerk.locator("dialog[open] textarea").fill("请把印章拍进来")
    clerk.locator("dialog[open] button.main").click()

    card = wang.locator("#papers article[data-state=returned]")
    expect(card).to_contain_text("页面没有拍全", timeout=SOON)
    expect(card).to_contain_text("请把印章拍进来")
    assert wang.evaluate("window.stayed") is True
    expect(wang.locator("#live-said")).to_contain_text("已退回")
    card.locator("input[type=file]").set_input_files(photos[0])
    wang.get_by_role("button", name="上传", exact=True).click()
    expect(wang.locator("#sending .note.good")).to_be_visible(timeout=SOON)

    again, first = _mine(site)
    assert (again.talk.replaces, first.talk.replaced_by) == (first.number, again.number)
    clerk.goto(f"{site.url}/papers/{again.number}")
    expect(clerk.locator("#thread .files li")).to_have_count(2)
    expect(clerk.locator("#thread")).to_contain_text("请把印章拍进来")
    wang.goto(f"{site.url}/papers/{again.number}")
    wang.fill("#words", "重新拍好了")
    wang.get_by_role("button", name="发送").click()
    expect(clerk.locator("#thread .thread li.new")).to_contain_text("重新拍好了", timeout=SOON)

    [proposed] = site.house.read(again)
    wang.goto(f"{site.url}/papers")
    clerk.goto(f"{site.url}/proposals/{proposed}")
    clerk.keyboard.press("Enter")
    confirmed = wang.locator(f"#paper-{again.number}[data-state=confirmed]")
    expect(confirmed).to_be_visible(timeout=SOON)


def _mine(site: Any) -> list[UploadCard]:
    with site.house.store.view() as tx:
        return uploads.mine(tx, site.house.actors["wang"])


def _refuse_connections(route: Any) -> None:
    if route.request.method == "POST":
        route.abort()
    else:
        route.continue_()


def _until(page: Page, done: Callable[[], bool]) -> None:
    for _ in range(100):
        if done():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it did not come about")
