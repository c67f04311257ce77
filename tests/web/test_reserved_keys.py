"""Nobody in the register has a key that is the address of a page."""

from __future__ import annotations

import io
import re

import pytest
from a_house import TestHouse, mark

from ce_intake.register.people_shape import RESERVED


def test_every_page_beside_the_people_has_a_reserved_word(house: TestHouse) -> None:
    rules = {rule.rule for rule in house.app.url_map.iter_rules()}
    words = {match[1] for rule in rules if (match := re.search(r"/people/(\w+)(?:/|$)", rule))}

    assert words
    assert words <= RESERVED


@pytest.mark.parametrize("word", sorted(RESERVED))
def test_a_person_is_not_added_under_such_a_word(house: TestHouse, word: str) -> None:
    clerk = house.client("clerk")
    form = {"csrf_token": mark(clerk, "/people/new"), "person_id": word, "name": "周海"}

    answer = clerk.post("/people", data=form)

    assert answer.status_code == 422
    assert "请换一个" in answer.get_data(as_text=True)
    assert "周海" not in clerk.get("/people?search=周海").get_data(as_text=True).split("<main", 1)[
        1
    ].replace('value="周海"', "")


def test_a_table_with_such_a_key_says_which_row_it_is(house: TestHouse) -> None:
    clerk = house.client("clerk")
    table = "人员编号,姓名\nexport,周海\nZ9,周山\n".encode()
    form = {"csrf_token": mark(clerk, "/people/import"), "file": (io.BytesIO(table), "名册.csv")}

    page = clerk.post("/people/import", data=form).get_data(as_text=True)

    assert "人员编号不能是 new、import、export" in page
