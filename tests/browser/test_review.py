"""The clerk's page in a real browser: one key for a clean entry, a look for a doubtful one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from a_house import a_doubtful_entry, an_entry, moment
from playwright.sync_api import Page, expect
from waiting import shown

from ce_intake.desk import accounts, entries, proposals
from ce_intake.values import Entry

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]

AT_BOTH_WIDTHS = pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])


def test_a_ready_entry_costs_one_key_and_the_next_is_there_without_a_page_load(
    site: Any, open_page: Opener
) -> None:
    first = site.house.proposed(_numbered("A-1"))
    second = site.house.proposed(_numbered("A-2"))
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{first}")
    page.evaluate("window.stayed = true")

    page.keyboard.press("Enter")

    shown(page, second)
    assert page.evaluate("window.stayed") is True
    assert page.url.endswith(f"/proposals/{second}")
    assert _state(site, first) == "confirmed"


def test_tab_stops_only_at_what_is_doubtful(site: Any, open_page: Opener) -> None:
    proposal_id = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")
    expect(page.locator("#people input").first).to_be_focused()
    page.keyboard.press("1")

    stops = []
    for _ in range(3):
        stops.append(page.evaluate("document.activeElement.name || document.activeElement.type"))
        page.keyboard.press("Tab")

    assert stops == ["hours", "certificate_no", "submit"]


def test_a_field_and_its_place_light_each_other_up(site: Any, open_page: Opener) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")

    page.locator("rect[data-field=content]").hover()
    lit = page.locator(".field.lit").get_attribute("data-field")
    page.locator("#field-hours").focus()

    assert lit == "content"
    expect(page.locator("rect[data-field=hours]")).to_have_class("place lit")


@AT_BOTH_WIDTHS
def test_nothing_fires_while_an_input_method_composes(
    site: Any, open_page: Opener, phone: bool
) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk", phone=phone)
    page.goto(f"{site.url}/proposals/{proposal_id}")
    page.locator("#field-name").focus()
    cdp = page.context.new_cdp_session(page)
    cdp.send("Input.imeSetComposition", {"text": "王", "selectionStart": 1, "selectionEnd": 1})
    for key in ("Enter", "r", "1"):
        cdp.send(
            "Input.dispatchKeyEvent",
            {"type": "rawKeyDown", "windowsVirtualKeyCode": 229, "key": key, "code": ""},
        )
        page.evaluate(
            "key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
            " {key, isComposing: true, bubbles: true, cancelable: true}))",
            key,
        )
    page.wait_for_timeout(300)

    assert page.locator("dialog[open]").count() == 0
    assert _state(site, proposal_id) == "open"


def test_letters_typed_into_a_field_are_letters(site: Any, open_page: Opener) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")

    page.locator("#field-issuer").fill("")
    page.locator("#field-issuer").press_sequentially("rnsu1?")

    expect(page.locator("#field-issuer")).to_have_value("rnsu1?")
    assert page.locator("dialog[open]").count() == 0


def test_a_paper_is_returned_and_taken_back_by_keys(site: Any, open_page: Opener) -> None:
    first = site.house.proposed(_numbered("A-1"))
    second = site.house.proposed(_numbered("A-2"))
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{first}")

    page.keyboard.press("r")
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    shown(page, second)
    returned = _state(site, first)
    page.keyboard.press("u")
    shown(page, first)

    assert (returned, _state(site, first)) == ("returned", "open")


@AT_BOTH_WIDTHS
def test_who_comes_second_is_told_and_loses_nothing_he_typed(
    site: Any, open_page: Opener, phone: bool
) -> None:
    proposal_id = site.house.proposed()
    slow, quick = open_page("clerk", phone=phone), open_page("clerk2", phone=phone)
    for page in (slow, quick):
        page.goto(f"{site.url}/proposals/{proposal_id}")
    slow.locator("#field-content").fill("改写的课程")
    quick.keyboard.press("Enter")
    expect(quick).to_have_url(f"{site.url}/queue")

    slow.keyboard.press("Enter")

    expect(slow.locator("[role=alert]")).to_contain_text("周经办")
    expect(slow.locator("#field-content")).to_have_value("改写的课程")


@AT_BOTH_WIDTHS
def test_a_session_that_ended_while_typing_loses_no_word(
    site: Any, open_page: Opener, phone: bool
) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk", phone=phone)
    page.goto(f"{site.url}/proposals/{proposal_id}")
    page.locator("#field-content").fill("很长的课程名称")
    with site.house.store.begin() as tx:
        clerk = site.house.actors["clerk"].account_id
        admin = site.house.actors["admin"]
        accounts.set_active(tx, admin, clerk, active=False, now=moment())

    page.keyboard.press("Enter")

    expect(page.locator(".toast")).to_be_visible()
    expect(page.locator("#field-content")).to_have_value("很长的课程名称")


@AT_BOTH_WIDTHS
def test_a_double_press_counts_once(site: Any, open_page: Opener, phone: bool) -> None:
    first = site.house.proposed(_numbered("A-1"))
    second = site.house.proposed(_numbered("A-2"))
    page = open_page("clerk", phone=phone)
    page.goto(f"{site.url}/proposals/{first}")

    page.evaluate(
        "() => { for (let n = 0; n < 2; n += 1) document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true})); }"
    )
    shown(page, second)

    assert (_state(site, first), _state(site, second)) == ("confirmed", "open")


def test_a_key_held_down_confirms_one_paper_and_no_other(site: Any, open_page: Opener) -> None:
    first, second, third = (site.house.proposed(_numbered(f"A-{number}")) for number in range(3))
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{first}")

    page.keyboard.down("Enter")
    shown(page, second)
    for _ in range(20):
        page.keyboard.down("Enter")  # the key repeats while it is held
    page.keyboard.up("Enter")
    page.keyboard.press("j")  # answered after all that was pressed before
    shown(page, third)

    assert [_state(site, one) for one in (first, second, third)] == ["confirmed", "open", "open"]


def test_what_is_doubtful_and_out_of_sight_is_shown_before_it_is_confirmed(
    site: Any, open_page: Opener
) -> None:
    doubtful = replace(a_doubtful_entry(), person=an_entry().person)
    proposal_id = site.house.proposed(doubtful)
    page = open_page("clerk", viewport={"width": 1280, "height": 460})
    page.goto(f"{site.url}/proposals/{proposal_id}")

    page.keyboard.press("Enter")
    expect(page.locator(".toast")).to_contain_text("没有看过")
    asked = _state(site, proposal_id)
    for _ in range(3):
        page.keyboard.press("Enter")

    expect(page).to_have_url(f"{site.url}/queue")
    assert asked == "open"


def test_the_next_paper_stands_there_before_the_server_has_answered_and_waits_for_it(
    site: Any, open_page: Opener
) -> None:
    first, second = (site.house.proposed(_numbered(f"A-{number}")) for number in range(2))
    page = open_page("clerk")
    held = []
    page.route("**/confirm", lambda route: held.append(route))
    page.goto(f"{site.url}/proposals/{first}")
    expect(page.locator("main.review[data-ahead]")).to_be_attached()

    page.keyboard.press("Enter")
    expect(page.locator(f"main.review[data-id='{second}'][data-busy]")).to_be_attached()
    expect(page.locator("main.review:not([data-fresh])")).to_be_attached()
    page.keyboard.press("Enter")
    before = (_state(site, first), len(held))
    held[0].continue_()
    shown(page, second)

    assert before == ("open", 1)
    assert (_state(site, first), _state(site, second)) == ("confirmed", "open")


def test_a_paper_that_was_refused_behind_ones_back_stands_there_again_as_it_was_left(
    site: Any, open_page: Opener
) -> None:
    first, second = (site.house.proposed(_numbered(f"A-{number}")) for number in range(2))
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{first}")
    expect(page.locator("main.review[data-ahead]")).to_be_attached()
    page.locator("#field-content").fill("")

    page.keyboard.press("Enter")

    expect(page.locator("[role=alert]")).to_contain_text("学习内容")
    expect(page).to_have_url(f"{site.url}/proposals/{first}")
    shown(page, first)
    page.locator("#field-content").fill("大数据")
    page.keyboard.press("Enter")
    shown(page, second)
    assert _state(site, first) == "confirmed"


def test_somebody_else_is_found_by_name_and_chosen(site: Any, open_page: Opener) -> None:
    proposal_id = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")

    page.keyboard.press("p")
    page.keyboard.type("李")
    expect(page.get_by_text("李清")).to_be_visible()
    page.keyboard.press("Enter")
    page.locator("#field-hours").fill("40")
    page.keyboard.press("Enter")
    expect(page.locator("[role=alert]")).to_contain_text("李清")
    shown(page, proposal_id)
    asked = _state(site, proposal_id)
    page.keyboard.press("Escape")
    page.keyboard.press("y")
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site.url}/queue")

    assert (asked, _state(site, proposal_id)) == ("open", "confirmed")


def test_a_new_person_is_registered_in_place_prefilled_from_the_paper(
    site: Any, open_page: Opener
) -> None:
    proposal_id = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")

    page.keyboard.press("a")
    expect(page.locator("#new_name")).to_have_value("王小明")
    expect(page.locator("[name=new_numbered]")).to_have_count(0)  # that number cannot be right
    page.locator("#field-hours").focus()
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{site.url}/queue")
    page.goto(f"{site.url}/people/N-{proposal_id}")
    expect(page.locator("h1")).to_contain_text("王小明")


def test_what_was_typed_before_the_session_ended_is_back_after_signing_in(
    site: Any, open_page: Opener
) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{proposal_id}")
    page.locator("#field-content").fill("很长的课程名称")
    page.context.clear_cookies()
    page.keyboard.press("Enter")

    page.locator(".toast [data-again]").click()
    page.fill("#login", "clerk")
    page.fill("#password", "a long enough password")
    page.click("main button.main")

    expect(page.locator("#field-content")).to_have_value("很长的课程名称")
    page.locator(".confirm-bar button.main").click()
    expect(page).to_have_url(f"{site.url}/queue")
    assert _state(site, proposal_id) == "confirmed"


@AT_BOTH_WIDTHS
def test_a_lost_connection_keeps_the_page_and_confirms_at_the_next_press(
    site: Any, open_page: Opener, phone: bool
) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk", phone=phone)
    page.goto(f"{site.url}/proposals/{proposal_id}")
    page.context.set_offline(True)
    page.keyboard.press("Enter")
    expect(page.locator(".toast")).to_be_visible()
    page.context.set_offline(False)
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{site.url}/queue")
    assert _state(site, proposal_id) == "confirmed"


def test_the_same_forms_work_without_any_script(site: Any, open_page: Opener) -> None:
    first = site.house.proposed(_numbered("A-1"))
    second = site.house.proposed(_numbered("A-2"))
    page = open_page("clerk", java_script_enabled=False)
    page.goto(f"{site.url}/proposals/{first}")

    page.click(".confirm-bar button.main")
    landed = page.url
    page.click("[data-dialog=return]")
    page.click("#dialog-return button.main")

    assert landed.endswith(f"/proposals/{second}")
    assert (_state(site, first), _state(site, second)) == ("confirmed", "returned")


def test_without_any_script_somebody_else_is_found_and_chosen_and_nothing_typed_is_lost(
    site: Any, open_page: Opener
) -> None:
    proposal_id = site.house.proposed()
    page = open_page("clerk", java_script_enabled=False)
    page.goto(f"{site.url}/proposals/{proposal_id}")
    page.locator("details.others summary").first.click()
    page.locator("#field-content").fill("改写的课程")
    page.locator("#person-search").fill("李")

    page.keyboard.press("Enter")
    asked = _state(site, proposal_id)
    page.get_by_text("李清").click()
    page.click(".confirm-bar button.main")
    page.locator("[name=sure]").check()
    page.click(".confirm-bar button.main")

    assert (asked, _state(site, proposal_id)) == ("open", "confirmed")
    with site.house.store.view() as tx:
        clerk = site.house.actors["clerk"]
        entry_id = proposals.show(tx, clerk, proposal_id).entry_id
        assert entry_id is not None
        entry = entries.show(tx, clerk, entry_id)
    assert (entry.person_name, entry.values["content"]) == ("李清", "改写的课程")


def test_on_a_phone_the_paper_stays_in_sight_above_the_fields(site: Any, open_page: Opener) -> None:
    proposal_id = site.house.proposed(a_doubtful_entry())
    page = open_page("clerk", phone=True)
    page.goto(f"{site.url}/proposals/{proposal_id}")
    page.locator("#field-issuer").scroll_into_view_if_needed()

    expect(page.locator(".picture")).to_be_in_viewport()
    expect(page.locator(".confirm-bar button.main")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def _numbered(number: str) -> Entry:
    entry = an_entry()
    return replace(entry, certificate_no=replace(entry.certificate_no, value=number))


def _state(site: Any, proposal_id: int) -> str:
    with site.house.store.view() as tx:
        return proposals.show(tx, site.house.actors["clerk"], proposal_id).state
