"""A value put right on one entry is offered to others of the paper, taken by a key, given back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from a_house import an_entry
from playwright.sync_api import Page, expect
from waiting import shown

from ce_intake.desk import entries, proposals
from ce_intake.values import Candidate, Entry, Field, KindCode, PersonMatch

pytestmark = [pytest.mark.slow, pytest.mark.browser]
Opener = Callable[..., Page]
OFFER = ".field[data-field={}] .offer"


def test_what_was_put_right_is_offered_where_the_same_was_read_elsewhere_and_taken_by_d(
    site: Any, open_page: Opener
) -> None:
    keys = _a_list(site, 3)
    page = _corrected(site, open_page, keys)
    hours, day = page.locator(OFFER.format("hours")), page.locator(OFFER.format("end_date"))
    expect(hours).to_have_text("同前一条：32Ctrl D")
    expect(day).to_have_attribute("aria-pressed", "false")
    assert _held(page) == {"hours": "40", "end_date": ""}  # nothing is taken without being asked

    page.keyboard.press("d")
    taken = _held(page)
    page.keyboard.press("d")
    given_back = _held(page)
    page.keyboard.press("d")
    page.keyboard.press("Enter")
    shown(page, keys[2])
    page.keyboard.press("Enter")  # the third as it was read, but for the day that it lacks
    page.wait_for_url("**/queue*")

    assert (taken, given_back) == (
        {"hours": "32", "end_date": "2026-05-14"},
        {"hours": "40", "end_date": ""},
    )
    first, second, third = (_entry(site, key) for key in keys)
    said = [(one.values["hours"], one.values["end_date"]) for one in (first, second, third)]
    assert said == [("32", "2026-05-14")] * 2 + [("40", "")]
    source = {"hours": first.entry_id, "end_date": first.entry_id}
    assert [one.versions[0].taken for one in (first, second, third)] == [{}, source, {}]


def test_what_was_put_right_in_two_ways_or_left_as_it_was_is_offered_no_more(
    site: Any, open_page: Opener
) -> None:
    keys = _a_list(site, 3)
    page = _corrected(site, open_page, keys)

    page.locator(OFFER.format("hours")).click()
    page.locator("#field-hours").fill("36")
    page.keyboard.press("Enter")
    shown(page, keys[2])

    expect(page.locator("#field-hours")).to_have_value("40")
    expect(page.locator(".offer")).to_have_count(0)
    assert _entry(site, keys[1]).versions[0].taken == {}


def test_a_key_within_a_field_takes_what_is_offered_too_and_types_nothing(
    site: Any, open_page: Opener
) -> None:
    page = _corrected(site, open_page, _a_list(site, 2))

    page.locator("#field-content").focus()
    page.keyboard.press("Control+d")

    assert _held(page) == {"hours": "32", "end_date": "2026-05-14"}
    expect(page.locator("#field-content")).to_have_value("课程 1")


def test_offers_outlive_a_reload_and_end_with_signing_out(site: Any, open_page: Opener) -> None:
    page = _corrected(site, open_page, _a_list(site, 2))

    page.reload()

    expect(page.locator(OFFER.format("hours"))).to_be_visible()
    page.locator("form[action$='/sign-out'] button").click()
    page.wait_for_url("**/sign-in*")
    assert page.evaluate("Object.keys(sessionStorage).filter((one) => one.includes('paper'))") == []


def test_the_person_who_was_looked_up_is_offered_on_entries_that_name_him_alike(
    site: Any, open_page: Opener
) -> None:
    nobody = PersonMatch(person_id=None, confidence=0.0)
    lines = [replace(_line(place), person=nobody, ready=False) for place in range(3)]
    lines[2] = replace(lines[2], name=replace(lines[2].name, value="李清"))
    keys = site.house.read(site.house.upload(), *lines, kind=KindCode.TRANSCRIPT)
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{keys[0]}")
    shown(page, keys[0])
    page.keyboard.press("p")
    page.keyboard.type("王小明")
    page.locator("#found input[value=P1]").check()
    page.keyboard.press("Enter")
    shown(page, keys[1])

    page.keyboard.press("Control+d")
    taken = page.locator("[name=person_id]:checked").get_attribute("value")
    page.keyboard.press("Control+d")
    given_back = page.locator("[name=person_id]:checked").get_attribute("value")
    page.keyboard.press("Control+d")
    page.keyboard.press("Enter")
    shown(page, keys[2])

    assert (taken, given_back, _entry(site, keys[1]).person_id) == ("P1", "", "P1")
    expect(page.locator("#people .offer")).to_have_count(0)  # another name, another person


def test_a_person_is_offered_to_his_name_alone_and_no_more_once_two_of_it_were_chosen(
    site: Any, open_page: Opener
) -> None:
    nobody = PersonMatch(person_id=None, confidence=0.0)
    lines = [replace(_line(place), person=nobody, ready=False) for place in range(5)]
    lines[1] = replace(lines[1], id_number=Field())  # not read: of nobody else's number
    lines[2] = replace(lines[2], name=replace(lines[2].name, value="王小名"))
    for one in (3, 4):
        lines[one] = replace(lines[one], id_number=Field(), person=_line(0).person)
    keys = site.house.read(site.house.upload(), *lines, kind=KindCode.TRANSCRIPT)
    page = open_page("clerk", phone=True)
    page.goto(f"{site.url}/proposals/{keys[0]}")
    page.locator(".newcomer summary").tap()
    page.locator(".newcomer input[value='+']").check()
    _confirm(page, keys[1])

    offer = page.locator("#people .offer")
    expect(offer).to_contain_text("同前一条：王小明")
    offer.tap()
    expect(offer).to_have_attribute("aria-pressed", "true")
    _confirm(page, keys[2])
    expect(offer).to_have_count(0)  # another name
    page.goto(f"{site.url}/proposals/{keys[3]}")
    expect(offer).to_have_count(0)  # the machine chose, and by no doubt of a clerk's
    _confirm(page, keys[4])
    expect(offer).to_have_count(0)  # two of that name on this paper

    assert [_entry(site, keys[one]).person_id for one in (0, 1)] == [f"N-{keys[0]}"] * 2


def test_a_person_put_in_the_place_of_the_wrong_one_is_offered_where_the_same_wrong_one_stands(
    site: Any, open_page: Opener
) -> None:
    both = tuple(
        Candidate(person_id=one, score=0.5, reasons=("same_name",)) for one in ("P1", "P2")
    )
    wrong = PersonMatch(person_id="P1", confidence=0.9, candidates=both)
    lines = [replace(_line(place), person=wrong, id_number=Field()) for place in range(2)]
    keys = site.house.read(site.house.upload(), *lines, kind=KindCode.TRANSCRIPT)
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{keys[0]}")
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    shown(page, keys[1])

    assert page.locator("[name=person_id]:checked").get_attribute("value") == "P1"  # till asked
    page.keyboard.press("d")
    page.keyboard.press("Enter")
    page.wait_for_url("**/queue*")

    assert [_entry(site, key).person_id for key in keys] == ["P2", "P2"]


def _confirm(page: Page, following: int) -> None:
    """Press the button until the next one is there: what is out of sight is shown first."""
    button = page.locator(".confirm-bar button.main")
    while page.locator(f"main.review[data-id='{following}']").count() == 0:
        button.tap()
        page.locator(f"main.review[data-id='{following}'], .toast[data-unseen]").wait_for()
        page.evaluate("document.querySelector('.toast').removeAttribute('data-unseen')")
    shown(page, following)


def _corrected(site: Any, open_page: Opener, keys: list[int]) -> Page:
    """The second entry, after hours and day were put right on the first."""
    page = open_page("clerk")
    page.goto(f"{site.url}/proposals/{keys[0]}")
    shown(page, keys[0])
    page.locator("#field-hours").fill("32")
    page.locator("#field-end_date").fill("2026-05-14")
    page.keyboard.press("Enter")
    shown(page, keys[1])
    return page


def _a_list(site: Any, number: int) -> list[int]:
    """A transcript of so many lines, all misread alike; the keys of its proposals."""
    lines = [_line(place) for place in range(number)]
    found: list[int] = site.house.read(site.house.upload(), *lines, kind=KindCode.TRANSCRIPT)
    return found


def _line(place: int) -> Entry:
    base = an_entry()
    low = 0.3 + place / 20
    box = (0.2, low, 0.3, low + 0.02)
    hours = replace(base.hours, value=Decimal(40), text="40", box=box)
    content = replace(base.content, value=f"课程 {place}", box=(0.4, low, 0.6, low + 0.02))
    number = replace(base.certificate_no, value=f"A-{place}")
    return replace(
        base,
        hours=hours,
        content=content,
        certificate_no=number,
        end_date=Field(),
        start_date=Field(),
    )


def _held(page: Page) -> dict[str, str]:
    return {name: page.input_value(f"#field-{name}") for name in ("hours", "end_date")}


def _entry(site: Any, key: int) -> entries.EntryView:
    clerk = site.house.actors["clerk"]
    with site.house.store.view() as tx:
        entry_id = proposals.show(tx, clerk, key).entry_id
        assert entry_id is not None
        return entries.show(tx, clerk, entry_id)
