"""Many entries in one list: confirmed by one key, changed in their cells, quick at five hundred."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from a_house import a_doubtful_entry, an_entry, moment
from playwright.sync_api import Page, expect
from test_review import _state

from ce_intake.desk import entries, people, proposals
from ce_intake.values import Entry, KindCode, Person

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]


def test_all_ready_rows_of_a_roster_are_confirmed_by_one_key(site: Any, open_page: Opener) -> None:
    receipt = site.house.upload()
    ready = [_numbered(f"A-{number}") for number in range(3)]
    keys = site.house.read(receipt, *ready, a_doubtful_entry(), kind=KindCode.ROSTER)
    page = open_page("clerk")
    page.goto(f"{site.url}/papers/{receipt.number}/entries")

    page.keyboard.press("Enter")

    expect(page.locator(".note.good")).to_contain_text("3")
    assert [_state(site, key) for key in keys] == ["confirmed"] * 3 + ["open"]


def test_a_cell_is_changed_in_the_grid_and_that_is_registered(site: Any, open_page: Opener) -> None:
    receipt = site.house.upload()
    keys = site.house.read(receipt, _unsure("A-1"), _numbered("A-2"), kind=KindCode.ROSTER)
    page = open_page("clerk")
    page.goto(f"{site.url}/papers/{receipt.number}/entries")

    page.keyboard.press("Shift+Tab")
    focused = page.evaluate("document.activeElement.dataset.cell")
    page.keyboard.press("Enter")
    page.keyboard.type("48")
    page.keyboard.press("Enter")
    page.locator("[data-confirm]").click()
    expect(page.locator(".note.good")).to_contain_text("2")

    assert (focused, _hours(site, keys[0])) == ("hours", "48")


def test_the_same_mistake_in_all_rows_is_put_right_once(site: Any, open_page: Opener) -> None:
    receipt = site.house.upload()
    rows = [_unsure(f"A-{number}") for number in range(4)]
    keys = site.house.read(receipt, *rows, kind=KindCode.ROSTER)
    page = open_page("clerk")
    page.goto(f"{site.url}/papers/{receipt.number}/entries")

    page.locator("[data-cell=hours]").first.click()
    page.keyboard.type("48")
    page.keyboard.press("Shift+Enter")
    ticked = page.locator("input[name=entry]:checked").count()
    for box in page.locator("input[name=entry]").all():
        box.check()
    page.locator("[data-confirm]").click()
    expect(page.locator(".note.good")).to_contain_text("4")

    assert (ticked, [_hours(site, key) for key in keys]) == (1, ["48"] * 4)


@pytest.mark.parametrize(("login", "hours"), [("clerk", "48"), ("clerk2", "40")])
def test_what_was_typed_in_the_grid_when_the_session_ended_is_there_again_for_oneself(
    site: Any, open_page: Opener, login: str, hours: str
) -> None:
    receipt = site.house.upload()
    site.house.read(receipt, _unsure("A-1"), kind=KindCode.ROSTER)
    page = open_page("clerk")
    address = f"{site.url}/papers/{receipt.number}/entries"
    page.goto(address)
    page.locator("[data-cell=hours]").click()
    page.keyboard.type("48")
    page.context.clear_cookies()
    page.reload()

    page.fill("#login", login)
    page.fill("#password", "a long enough password")
    page.click("main button.main")

    expect(page).to_have_url(address)
    expect(page.locator("[data-cell=hours]")).to_contain_text(hours)


def test_a_long_list_is_shown_changed_and_confirmed_in_one_go(site: Any, open_page: Opener) -> None:
    receipt = site.house.upload("clerk")
    crowd = [Person(person_id=f"R{number}", name=f"张{number:03}") for number in range(80)]
    with site.house.store.begin() as tx:
        unit_id = site.house.actors["clerk"].unit_id
        people.load_register(tx, None, crowd, unit_id=unit_id, now=moment())
    rows = [_of(one.person_id, one.name, f"B-{one.person_id}") for one in crowd]
    keys = site.house.read(receipt, *rows, kind=KindCode.ROSTER)
    page = open_page("clerk")
    page.goto(f"{site.url}/papers/{receipt.number}/entries")

    page.locator("[data-cell=hours]").nth(40).click()
    page.keyboard.type("9")
    page.keyboard.press("Enter")
    page.locator("[data-confirm]").click()
    expect(page.locator(".note.good")).to_contain_text("80", timeout=60_000)

    assert _hours(site, keys[40]) == "9"
    assert _state(site, keys[79]) == "confirmed"


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_papers_of_one_course_are_confirmed_together_and_looked_at_again(
    site: Any, open_page: Opener, phone: bool
) -> None:
    trio = (("P1", "王小明"), ("P2", "王小明"), ("P3", "李清"))
    keys = [site.house.proposed(_of(key, name, f"C-{key}"), login="clerk") for key, name in trio]
    page = open_page("clerk", phone=phone)
    page.goto(f"{site.url}/queue/courses")
    page.get_by_role("link", name="大数据分析与应用").click()
    page.locator("[data-confirm]").click()
    expect(page.locator(".note.good")).to_contain_text("3")

    page = open_page("clerk2", phone=phone)  # nobody looks at what he confirmed himself
    page.goto(f"{site.url}/second-looks")
    page.locator("main .button.main").click()
    assert page.locator(".look form input:not([type=hidden])").evaluate_all(
        "all => all.every(one => one.value === '')"
    )
    page.fill("#name", "王小明")
    page.fill("#content", "大数据分析与应用")
    page.fill("#hours", "4")
    page.locator(".look form button.main").click()
    page.locator(".look button.danger").click()

    expect(page.locator(".note.bad")).to_contain_text("3")
    assert [_state(site, key) for key in keys] == ["open"] * 3
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_rows_are_ticked_and_confirmed_without_any_script(site: Any, open_page: Opener) -> None:
    receipt = site.house.upload()
    keys = site.house.read(receipt, _numbered("A-1"), _numbered("A-2"), kind=KindCode.ROSTER)
    page = open_page("clerk", java_script_enabled=False)
    page.goto(f"{site.url}/papers/{receipt.number}/entries")

    page.locator("input[name=entry]").first.uncheck()
    page.locator("[data-confirm]").click()

    assert [_state(site, key) for key in keys] == ["open", "confirmed"]


def _numbered(number: str) -> Entry:
    """A ready entry of a course of its own, of a certificate with this number."""
    entry = an_entry()
    return replace(
        entry,
        certificate_no=replace(entry.certificate_no, value=number),
        content=replace(entry.content, value=f"课程{number}"),
    )


def _of(person_id: str, name: str, number: str) -> Entry:
    """A ready entry of one course, of this person."""
    entry = an_entry()
    assert entry.person is not None
    return replace(
        entry,
        name=replace(entry.name, value=name),
        id_number=replace(entry.id_number, value=None, text=""),
        certificate_no=replace(entry.certificate_no, value=number),
        person=replace(entry.person, person_id=person_id),
    )


def _unsure(number: str) -> Entry:
    entry = _numbered(number)
    return replace(entry, hours=replace(entry.hours, confidence=0.4), ready=False)


def _hours(site: Any, proposal_id: int) -> str:
    with site.house.store.view() as tx:
        clerk = site.house.actors["clerk"]
        made = proposals.show(tx, clerk, proposal_id).entry_id
        return entries.show(tx, clerk, made).values["hours"]
