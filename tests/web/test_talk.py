"""Returning and talking back through the pages, as plain forms and as the script asks."""

from __future__ import annotations

import io

from a_house import TestHouse, a_doubtful_entry, an_entry, mark, moment

from ce_intake.desk import proposals, uploads

POLL = {"X-Fragment": "1"}


def test_a_returned_paper_is_photographed_again_from_its_card(house: TestHouse) -> None:
    number = _returned(house)
    wang = house.client("wang")
    page = wang.get("/papers").get_data(as_text=True)
    assert f'name="replaces" value="{number}"' in page

    form = {
        "csrf_token": mark(wang, "/papers"),
        "replaces": number,
        "files": (io.BytesIO(b"a better photo"), "again.jpg"),
    }
    answer = wang.post("/papers", data=form)

    assert answer.status_code == 303
    with house.store.view() as tx:
        [again, first] = uploads.mine(tx, house.actors["wang"])
    assert (again.talk.replaces, first.talk.replaced_by) == (number, again.number)
    assert f'name="replaces" value="{number}"' not in wang.get("/papers").get_data(as_text=True)
    both = house.client("clerk").get(f"/papers/{again.number}").get_data(as_text=True)
    assert f'href="/papers/{number}"' in both
    assert "照片模糊" in both


def test_a_paper_of_which_one_entry_is_returned_says_so_and_can_be_photographed_again(
    house: TestHouse,
) -> None:
    receipt = house.upload()
    first, _ = house.read(receipt, an_entry(), a_doubtful_entry())
    _return(house, first)

    page = house.client("wang").get("/papers").get_data(as_text=True)

    assert 'data-state="proposed"' in page
    assert "印章看不清" in page
    assert f'name="replaces" value="{receipt.number}"' in page


def test_both_sides_write_and_each_sees_what_is_new_to_it(house: TestHouse) -> None:
    number = _returned(house)
    wang, clerk = house.client("wang"), house.client("clerk")
    address = f"/papers/{number}"
    assert "1 条未读" in wang.get("/papers").get_data(as_text=True)

    assert "1 份材料有未读留言" in wang.get("/year/2026").get_data(as_text=True)
    assert "有未读留言" not in clerk.get("/people").get_data(as_text=True)

    said = {"csrf_token": mark(wang, address), "words": "<b>明天</b>补交"}
    assert wang.post(f"{address}/thread", data=said).status_code == 303

    assert "条未读" not in wang.get("/papers").get_data(as_text=True)
    assert "有未读留言" not in wang.get("/year/2026").get_data(as_text=True)
    assert "1 份材料有未读留言" in clerk.get("/people").get_data(as_text=True)
    listed = clerk.get("/files?state=unread").get_data(as_text=True)
    assert number in listed
    shown = clerk.get(address).get_data(as_text=True)
    assert "&lt;b&gt;明天&lt;/b&gt;补交" in shown
    last = shown.split('name="last" value="')[1].split('"')[0]
    read = {"csrf_token": mark(clerk, address), "last": last}
    assert clerk.post(f"{address}/thread/read", data=read, headers=POLL).status_code == 204
    assert number not in clerk.get("/files?state=unread").get_data(as_text=True)


def test_an_empty_message_is_told_and_not_kept(house: TestHouse) -> None:
    number = _returned(house)
    wang = house.client("wang")
    address = f"/papers/{number}"

    form = {"csrf_token": mark(wang, address), "words": " "}
    wang.post(f"{address}/thread", data=form)

    page = wang.get(address).get_data(as_text=True)
    assert "note bad" in page
    assert page.count('<li class=""') + page.count('<li class=" new"') == 1


def test_a_poll_that_finds_nothing_new_gets_an_empty_answer(house: TestHouse) -> None:
    proposal_id = house.proposed()
    wang = house.client("wang")
    first = wang.get("/papers", headers=POLL)
    seen = {**POLL, "If-None-Match": first.headers["ETag"]}

    same = wang.get("/papers", headers=seen)
    _return(house, proposal_id)
    changed = wang.get("/papers", headers=seen)

    assert (first.status_code, same.status_code, same.data) == (200, 304, b"")
    assert changed.status_code == 200
    assert "照片模糊" in changed.get_data(as_text=True)


def test_a_card_that_waits_is_always_drawn_anew(house: TestHouse) -> None:
    house.upload()

    assert "ETag" not in house.client("wang").get("/papers", headers=POLL).headers


def _return(house: TestHouse, proposal_id: int) -> str:
    clerk = house.actors["clerk"]
    with house.store.begin() as tx:
        shown = proposals.show(tx, clerk, proposal_id)
        return proposals.give_back(
            tx,
            clerk,
            proposal_id,
            version=shown.version,
            reason="return_blurred",
            words="印章看不清",
            now=moment(),
        ).upload_number


def _returned(house: TestHouse) -> str:
    return _return(house, house.proposed())
