"""The number of somebody new is offered only where it can be right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from a_house import TestHouse, an_entry

from ce_intake.text.identity import check_digit

FIRST = "12010119900307413"
LAST = check_digit(FIRST)
WRONG = "0" if LAST != "0" else "1"


@pytest.mark.parametrize(
    ("number", "offered"), [(FIRST + LAST, True), (FIRST + WRONG, False), ("1201****4135", False)]
)
def test_a_misread_number_is_not_offered_for_a_new_person(
    house: TestHouse, number: str, offered: bool
) -> None:
    entry = an_entry()
    key = house.proposed(replace(entry, id_number=replace(entry.id_number, value=number)))

    page = house.client("clerk").get(f"/proposals/{key}").get_data(as_text=True)

    assert ('name="new_numbered"' in page) is offered
