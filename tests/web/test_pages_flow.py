"""The main job through the pages, as plain forms without any script."""

from __future__ import annotations

import io

from a_house import PASSWORD, TestHouse, a_doubtful_entry, an_entry, mark, moment

from ce_intake.desk import work
from ce_intake.errors import EncryptedFile


def test_a_paper_sent_by_the_plain_form_gets_a_receipt_and_is_rung(house: TestHouse) -> None:
    wang = house.client("wang")
    form = {
        "csrf_token": mark(wang, "/papers"),
        "files": (io.BytesIO(b"a photo"), "结业证书（1）.jpg"),
    }

    answer = wang.post("/papers", data=form)

    assert (answer.status_code, answer.location) == (303, "/papers")
    page = wang.get("/papers").get_data(as_text=True)
    assert "结业证书（1）.jpg" in page
    assert "R-20" in page
    assert len(house.bell.rung) == 1


def test_a_clerk_confirms_what_is_shown_and_it_is_registered(house: TestHouse) -> None:
    proposal_id = house.proposed()
    clerk = house.client("clerk")
    address = f"/proposals/{proposal_id}"
    page = clerk.get(address).get_data(as_text=True)
    form = {name: _hidden(page, name) for name in ("csrf_token", "version", "digest")}

    answer = clerk.post(f"{address}/confirm", data={**form, "person_id": "P1"})

    assert answer.status_code == 303
    shown = clerk.get(address).get_data(as_text=True)
    assert "已登记" in shown
    assert "陈经办" in shown


def test_the_second_of_two_clerks_is_told_who_was_first_and_keeps_his_words(
    house: TestHouse,
) -> None:
    proposal_id = house.proposed()
    address = f"/proposals/{proposal_id}"
    first, second = house.client("clerk"), house.client("clerk2")
    forms = []
    for client in (first, second):
        page = client.get(address).get_data(as_text=True)
        form = {name: _hidden(page, name) for name in ("csrf_token", "version", "digest")}
        forms.append({**form, "person_id": "P1", "content": "另写的课程名"})
    assert first.post(f"{address}/confirm", data=forms[0]).status_code == 303

    answer = second.post(f"{address}/confirm", data=forms[1])

    text = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "陈经办" in text
    assert "另写的课程名" in text


def test_a_returned_paper_shows_its_uploader_the_reason(house: TestHouse) -> None:
    proposal_id = house.proposed(a_doubtful_entry())
    clerk = house.client("clerk")
    address = f"/proposals/{proposal_id}"
    page = clerk.get(address).get_data(as_text=True)
    form = {name: _hidden(page, name) for name in ("csrf_token", "version", "digest")}

    clerk.post(
        f"{address}/return", data={**form, "reason": "return_blurred", "words": "印章看不清"}
    )

    mine = house.client("wang").get("/papers").get_data(as_text=True)
    assert "照片模糊" in mine
    assert "印章看不清" in mine


def test_all_ready_entries_of_one_paper_are_confirmed_together(house: TestHouse) -> None:
    receipt = house.upload()
    house.read(receipt, an_entry(), _another("JX-2"), a_doubtful_entry())
    clerk = house.client("clerk")
    address = f"/papers/{receipt.number}/entries"
    page = clerk.get(address).get_data(as_text=True)
    ticked = [part.split('"')[0] for part in page.split('name="entry" value="')[1:]]

    clerk.post(address, data={"csrf_token": _hidden(page, "csrf_token"), "entry": ticked})

    again = clerk.get(address).get_data(as_text=True)
    assert len(ticked) == 2
    assert "已登记 2 条" in again
    assert again.count('class="state confirmed"') == 2


def test_an_entry_is_corrected_and_voided_only_with_a_reason(house: TestHouse) -> None:
    entry = _confirmed(house)
    clerk = house.client("clerk")
    token = mark(clerk, entry)

    bare = clerk.post(f"{entry}/void", data={"csrf_token": token, "version": "1", "reason": " "})
    told = clerk.post(
        f"{entry}/amend",
        data={"csrf_token": token, "version": "1", "hours": "32", "reason": "看错了"},
    )
    gone = clerk.post(f"{entry}/void", data={"csrf_token": token, "version": "2", "reason": "重复"})

    assert (bare.status_code, told.status_code, gone.status_code) == (422, 303, 303)
    page = clerk.get(entry).get_data(as_text=True)
    assert "看错了" in page
    assert "已作废" in page


def test_the_whole_identity_number_is_shown_once_and_only_with_a_reason(house: TestHouse) -> None:
    clerk = house.client("clerk")
    address = "/people/P1"
    before = clerk.get(address).get_data(as_text=True)
    token = mark(clerk, address)

    bare = clerk.post(f"{address}/unmask", data={"csrf_token": token, "reason": ""})
    form = {"csrf_token": token, "reason": "核对原件", "password": PASSWORD}
    told = clerk.post(f"{address}/unmask", data=form)

    number = "120101199003074135"
    assert number not in before
    assert number not in bare.get_data(as_text=True)
    assert number in told.get_data(as_text=True)
    assert number not in clerk.get(address).get_data(as_text=True)


def _another(number: str) -> object:
    entry = an_entry()
    from dataclasses import replace

    return replace(entry, certificate_no=replace(entry.certificate_no, value=number))


def _confirmed(house: TestHouse) -> str:
    proposal_id = house.proposed()
    clerk = house.client("clerk")
    page = clerk.get(f"/proposals/{proposal_id}").get_data(as_text=True)
    form = {name: _hidden(page, name) for name in ("csrf_token", "version", "digest")}
    clerk.post(f"/proposals/{proposal_id}/confirm", data={**form, "person_id": "P1"})
    shown = clerk.get(f"/proposals/{proposal_id}").get_data(as_text=True)
    return "/entries/" + shown.split('href="/entries/')[1].split('"')[0]


def _hidden(page: str, name: str) -> str:
    return page.split(f'name="{name}" value="', 1)[1].split('"', 1)[0]


def test_a_file_that_no_program_can_read_is_found_by_the_clerk_and_returned(
    house: TestHouse,
) -> None:
    receipt = house.upload(name="打不开.pdf")
    with house.store.begin() as tx:
        claim = work.claim(tx, receipt.work_id or 0, owner="test", now=moment())
    assert claim is not None
    with house.store.begin() as tx:
        assert work.record(tx, claim, EncryptedFile(), now=moment())
    clerk = house.client("clerk")
    assert "打不开.pdf" in clerk.get("/files").get_data(as_text=True)
    address = f"/papers/{receipt.number}"

    form = {"csrf_token": mark(clerk, address), "reason": "return_other", "words": "请去掉密码"}
    answer = clerk.post(f"{address}/return", data=form)

    assert answer.status_code == 303
    mine = house.client("wang").get("/papers").get_data(as_text=True)
    assert "请去掉密码" in mine
