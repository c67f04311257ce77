"""Batches in the pages: the ledger, boundaries moved by hand, and a closing that counts."""

from __future__ import annotations

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from a_batch import a_read_batch, office_of
from a_house import TestHouse, mark
from a_stack import a_batch, a_stack, work_all_off
from flask.testing import FlaskClient

from ce_intake.desk import arranging, batch_views, grid, proposals, uploads
from ce_intake.scanning import package
from ce_intake.store import batch_lines
from ce_intake.store.session import Tx


def pages(house: TestHouse, stack: str) -> list[list[int]]:
    """The pages of each living document, as the clerks' proposals have them."""
    with house.store.view() as tx:
        clerk = house.actors["clerk"]
        rows = grid.of_paper(tx, clerk, stack)
        views = [proposals.show(tx, clerk, row.proposal_id) for row in rows]
        return [[page.number for page in view.pages] for view in views]


def act(house: TestHouse, client: FlaskClient, stack: str, what: str, sheet: int) -> str:
    """Do something to a sheet and let the reading follow; what the page then says."""
    page = client.get(f"/stacks/{stack}").get_data(as_text=True)
    version = re.search(r'name="version" value="(\d+)"', page)
    form = {
        "csrf_token": mark(client, f"/stacks/{stack}"),
        "act": what,
        "sheet": str(sheet),
        "version": version[1] if version else "0",
    }
    answer = client.post(f"/stacks/{stack}", data=form)
    assert answer.status_code == 303
    work_all_off(office_of(house))
    return client.get(f"/stacks/{stack}").get_data(as_text=True)


def test_a_count_that_no_box_holds_is_refused(house: TestHouse) -> None:
    batch, _ = a_read_batch(house, 1)
    clerk = house.client("clerk")
    form = {"csrf_token": mark(clerk, f"/batches/{batch}"), "count": "9" * 5000}

    assert clerk.post(f"/batches/{batch}/count", data=form).status_code == 303
    assert 'value="9999' not in clerk.get(f"/batches/{batch}").get_data(as_text=True)


def test_the_page_of_a_batch_accounts_for_every_sheet(house: TestHouse) -> None:
    batch, stack = a_read_batch(house, 5, {2: "", 4: "CE-INTAKE-SEPARATOR"})
    clerk = house.client("clerk")

    listed = clerk.get("/batches").get_data(as_text=True)
    shown = re.sub(r"\s+", " ", clerk.get(f"/batches/{batch}").get_data(as_text=True))

    assert batch in listed
    assert (
        "共 5 页 = 材料页 <b>3</b> + 分隔页 <b>1</b> + 空白页 <b>1</b> + 读不了 <b>0</b>" in shown
    )
    assert f"/stacks/{stack}" in shown
    assert "材料页 3 · 分隔页 1 · 空白页 1" in shown
    assert "王小明" in shown
    assert clerk.get(f"/stacks/{stack}/thumbs/1").data == b"small"


def test_boundaries_are_moved_and_the_reading_follows(house: TestHouse) -> None:
    _, stack = a_read_batch(house, 5, {3: ""})
    clerk = house.client("clerk")
    assert pages(house, stack) == [[1], [2], [4], [5]]

    act(house, clerk, stack, "join", 2)
    assert pages(house, stack) == [[1, 2], [4], [5]]
    act(house, clerk, stack, "back", 3)
    assert pages(house, stack) == [[1, 2], [3], [4], [5]]
    act(house, clerk, stack, "join", 4)
    act(house, clerk, stack, "up", 4)
    assert pages(house, stack) == [[1, 2], [4, 3], [5]]
    act(house, clerk, stack, "split", 3)
    assert pages(house, stack) == [[1, 2], [4], [3], [5]]
    act(house, clerk, stack, "aside_blank", 3)
    assert pages(house, stack) == [[1, 2], [4], [5]]
    act(house, clerk, stack, "automatic", 1)
    assert pages(house, stack) == [[1], [2], [4], [5]]


def test_a_sheet_that_is_turned_is_read_anew_that_way_up(house: TestHouse) -> None:
    _, stack = a_read_batch(house, 3)
    clerk = house.client("clerk")

    page = clerk.get(f"/stacks/{stack}").get_data(as_text=True)
    form = {"csrf_token": mark(clerk, f"/stacks/{stack}"), "act": "turn_over", "sheet": "2"}
    clerk.post(f"/stacks/{stack}", data={**form, "version": "1"})

    assert "正在按新的划分" not in page
    assert "正在按新的划分" in clerk.get(f"/stacks/{stack}").get_data(as_text=True)
    assert work_all_off(office_of(house)) == 1
    assert pages(house, stack) == [[1], [2], [3]]


def test_what_is_decided_is_not_taken_apart_and_the_rest_keeps_its_place(
    house: TestHouse,
) -> None:
    _, stack = a_read_batch(house, 4)
    office = office_of(house)
    clerk = house.client("clerk")
    with house.store.view() as tx:
        second = uploads.card(tx, office.clerk, stack).entries[1].proposal_id
    office.confirm(second)

    refused = act(house, clerk, stack, "join", 2)
    act(house, clerk, stack, "join", 4)

    assert "已有经办人的决定" in refused
    assert pages(house, stack) == [[1], [2], [3, 4]]
    with house.store.view() as tx:
        entries = uploads.card(tx, office.clerk, stack).entries
    assert (entries[1].proposal_id, entries[1].state) == (second, "confirmed")


def test_the_second_of_two_clerks_at_one_stack_is_told(house: TestHouse) -> None:
    _, stack = a_read_batch(house, 3)
    first, second = house.client("clerk"), house.client("clerk2")
    form = {"act": "join", "sheet": "2", "version": "1"}
    tokens = [mark(client, f"/stacks/{stack}") for client in (first, second)]
    first.post(f"/stacks/{stack}", data={**form, "csrf_token": tokens[0]})
    second.post(f"/stacks/{stack}", data={**form, "csrf_token": tokens[1]})

    assert "已被别人改动" in second.get(f"/stacks/{stack}").get_data(as_text=True)
    with house.store.view() as tx:
        assert arranging.show(tx, house.actors["clerk"], stack).version == 2


def test_a_batch_is_counted_and_closed_in_the_page(house: TestHouse) -> None:
    batch, _ = a_read_batch(house, 3)
    clerk = house.client("clerk")
    address = f"/batches/{batch}"
    token = {"csrf_token": mark(clerk, address)}

    clerk.post(f"{address}/close", data=token)
    assert "结束批次要写明原因" in clerk.get(address).get_data(as_text=True)
    clerk.post(f"{address}/count", data={**token, "count": "3"})
    clerk.post(f"{address}/close", data=token)

    assert "由陈经办结束批次" in clerk.get(address).get_data(as_text=True)
    assert house.client("verifier").post(f"{address}/close", data=token).status_code in (400, 403)


def test_a_long_worklist_is_shown_in_parts(
    house: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch, _ = a_read_batch(house, 3)
    with house.store.begin() as tx:
        for number, row in enumerate(list(batch_lines.entries(tx, batch_of(tx, house, batch)))):
            row.proposal.name = f"人员{number}"
    monkeypatch.setattr("web.views.batches.LINES", 2)
    clerk = house.client("clerk")

    first = clerk.get(f"/batches/{batch}").get_data(as_text=True)
    link = re.search(r'href="([^"]*from=2#worklist)"', first)
    assert link is not None
    second = clerk.get(link[1]).get_data(as_text=True)

    assert re.findall(r"人员\d", first) == ["人员0", "人员1"]
    assert re.findall(r"人员\d", second) == ["人员2"]
    assert "from=0#worklist" in second
    assert clerk.get(f"/batches/{batch}?from=-5").status_code == 200
    assert clerk.get(f"/batches/{batch}?from={'9' * 30}").status_code == 200
    assert clerk.get(f"/batches/{batch}?from=x").status_code == 200


def batch_of(tx: Tx, house: TestHouse, number: str) -> int:
    """The key of a batch."""
    return batch_views.found(tx, house.actors["clerk"], number).id


def test_a_worklist_is_worked_off_without_leaving_its_batch(house: TestHouse) -> None:
    office = office_of(house)
    batch, other = a_batch(office), a_batch(office, origin="another place")
    for number in (batch, other, batch):
        a_stack(office, number, 2, f"盒 {len(arranged(house, batch))}")
    work_all_off(office)
    clerk = house.client("clerk")

    page = clerk.get(f"/batches/{batch}").get_data(as_text=True)
    line = re.search(r'href="(/proposals/\d+\?[^"]*)"', page)
    seen: list[str] = []
    while line is not None and line[1] not in seen:
        seen.append(line[1])
        page = clerk.get(line[1].replace("&amp;", "&")).get_data(as_text=True)
        line = re.search(r'data-next="([^"]*)"', page)

    assert len(seen) == 4
    assert {f"batch={batch}" in address for address in seen} == {True}
    for login, count in (("clerk", 4), ("farclerk", 0)):
        listed = house.client(login).get(f"/queue?batch={batch}").get_data(as_text=True)
        assert len(set(re.findall(r"/proposals/\d+", listed))) == count
    assert clerk.get("/queue?batch=%00").status_code == 200


def arranged(house: TestHouse, batch: str) -> list[str]:
    """The numbers of the stacks of a batch."""
    with house.store.view() as tx:
        return [one.number for one in arranging.stacks(tx, house.actors["clerk"], batch)]


@pytest.mark.parametrize("form", ["html", "xlsx", "json"])
def test_a_report_is_saved_and_never_shown_in_place(house: TestHouse, form: str) -> None:
    batch, _ = a_read_batch(house)
    address = f"/batches/{batch}/report.{form}"

    answer = house.client("clerk").get(address)

    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith(f'attachment; filename="{batch}.')
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert len(answer.get_data()) > 1000
    assert house.client("verifier").get(address).status_code == 200
    assert house.client("farclerk").get(address).status_code == 404
    assert house.client("clerk").get(f"/batches/{batch}/report.exe").status_code == 404


def test_a_package_and_a_searchable_stack_are_saved_from_the_page(
    house: TestHouse, tmp_path: Path
) -> None:
    batch, stack = a_read_batch(house)
    clerk = house.client("clerk")
    page = clerk.get(f"/batches/{batch}").get_data(as_text=True)
    assert f"/batches/{batch}/package.zip" in page

    packed = clerk.get(f"/batches/{batch}/package.zip")
    with ZipFile(io.BytesIO(packed.get_data())) as archive:
        archive.extractall(tmp_path)
    scan = clerk.get(f"/stacks/{stack}/scan.pdf")

    assert package.complete(tmp_path / batch) == []
    assert scan.get_data().startswith(b"%PDF-1.7")
    assert house.client("farclerk").get(f"/batches/{batch}/package.zip").status_code == 404
    assert house.client("farclerk").get(f"/stacks/{stack}/scan.pdf").status_code == 404


def test_a_stack_of_which_no_page_is_read_has_no_pdf(house: TestHouse) -> None:
    office = office_of(house)
    stack = a_stack(office, a_batch(office), 2)
    clerk = house.client("clerk")

    assert "scan.pdf" not in clerk.get(f"/stacks/{stack}").get_data(as_text=True)
    assert clerk.get(f"/stacks/{stack}/scan.pdf").status_code == 404


def test_long_lists_of_stacks_and_files_are_shown_in_parts(
    house: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = office_of(house)
    batch = a_batch(office)
    for number in range(5):
        a_stack(office, batch, 1, f"叠{number}")
    monkeypatch.setattr("web.views.batches.LINES", 2)
    clerk = house.client("clerk")

    for address in (f"/batches/{batch}?stack=", f"/batches/{batch}/files?state=taken&from="):
        parts = [clerk.get(f"{address}{first}").get_data(as_text=True) for first in (0, 2, 4)]
        shown = [sorted(set(re.findall(r"叠\d", part))) for part in parts]
        assert shown == [["叠0", "叠1"], ["叠2", "叠3"], ["叠4"]]
        links = [f"{address}{first}".replace("&", "&amp;") in parts[1] for first in (0, 4)]
        assert links == [True, True]
