"""A change to a verified year through the pages: asked by one, agreed to by another."""

from __future__ import annotations

from a_house import TestHouse, mark
from every_page import a_wanted_change


def test_another_clerk_agrees_on_the_page_and_who_asked_has_no_such_button(
    house: TestHouse,
) -> None:
    address = f"/entries/{a_wanted_change(house)}"
    asker, other = house.client("clerk2"), house.client("clerk")

    own = asker.get(address).get_data(as_text=True)
    page = other.get(address).get_data(as_text=True)
    listed = other.get("/changes").get_data(as_text=True)
    action = page.split('action="/changes/', 1)[1].split('"', 1)[0]
    sent = {"csrf_token": mark(other, address)}
    done = other.post(f"/changes/{action}", data=sent)

    assert ("/agree" in own, "撤回" in own) == (False, True)
    assert action.endswith("/agree")
    assert "<del>40</del> → <ins>32</ins>" in page
    assert (
        "周经办" in listed,
        "已验证年度的更改" in other.get("/queue").get_data(as_text=True),
    ) == (
        True,
        False,
    )
    assert done.status_code == 303
    assert "看错了（周经办 → 陈经办）" in other.get(address).get_data(as_text=True)


def test_a_stranger_finds_no_change_to_agree_to(house: TestHouse) -> None:
    a_wanted_change(house)
    far = house.client("farclerk")
    sent = {"csrf_token": mark(far, "/changes")}

    far.post("/changes/1/agree", data=sent)

    assert "周经办" not in far.get("/changes").get_data(as_text=True)
    assert "周经办" in house.client("clerk").get("/changes").get_data(as_text=True)
