"""Scans that come in through the pages: in pieces that go on where they were, and never twice."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from a_house import TestHouse, mark, moment
from a_picture import a_picture
from flask.testing import FlaskClient
from sqlalchemy import text

from ce_intake.desk import batch_views
from ce_intake.desk.batch_views import BatchView
from ce_intake.scanning import arrivals
from ce_intake.settings import Settings


def a_new_batch(client: FlaskClient) -> str:
    form = {
        "csrf_token": mark(client, "/batches/new"),
        "title": "2019 年第 3 盒",
        "year": "2019",
        "count": "2",
    }
    answer = client.post("/batches/new", data=form)
    assert answer.status_code == 303
    return str(answer.location).split("/")[2]


def shown(house: TestHouse, batch: str) -> BatchView:
    with house.store.view() as tx:
        return batch_views.show(tx, house.actors["clerk"], batch, now=moment())


MARK = "0123abcd"


def put(client: FlaskClient, batch: str, name: str, piece: bytes, **query: int | str):  # type: ignore[no-untyped-def]
    token = mark(client, f"/batches/{batch}/add")
    query = {"mark": MARK, **query}
    return client.put(
        f"/batches/{batch}/arrivals",
        query_string={"name": name, **query},
        data=piece,
        headers={"X-CSRFToken": token, "Accept": "application/json"},
    )


def take(client: FlaskClient, batch: str, **form: object) -> int:
    token = {"csrf_token": mark(client, f"/batches/{batch}/add")}
    return client.post(f"/batches/{batch}/add", data={**token, **form}).status_code


def test_a_file_in_pieces_goes_on_where_it_was_and_is_taken_once(house: TestHouse) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)
    content = a_picture(1)
    half, size = len(content) // 2, len(content)
    name = "盒 3/扫描 1.png"

    assert put(clerk, batch, name, content[:half], offset=0, size=size).json == {"offset": half}
    again = put(clerk, batch, name, content[:half], offset=0, size=size)
    assert (again.status_code, again.json["code"]) == (409, "out_of_step")
    asked = {"name": name, "size": size, "mark": MARK}
    after = clerk.get(f"/batches/{batch}/arrivals", query_string=asked)
    assert after.json == {"offset": half}
    assert take(clerk, batch) == 303
    assert shown(house, batch).ledger.sheets == 0

    put(clerk, batch, name, content[half:], offset=half, size=size)
    assert take(clerk, batch) == 303
    for piece, offset in ((content[:half], 0), (content[half:], half)):
        put(clerk, batch, name, piece, offset=offset, size=size)
    assert take(clerk, batch) == 303

    view = shown(house, batch)
    assert (view.ledger.sheets, view.files, view.control_count) == (1, 1, 2)


def test_files_and_archives_of_a_plain_form_are_taken(house: TestHouse) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("1.png", a_picture(1))
        archive.writestr("../2.png", a_picture(2))
    sent = [(packed, "扫描.zip"), (io.BytesIO(a_picture(3)), "3.png")]
    sent = [(io.BytesIO(stream.getvalue()), name) for stream, name in sent]

    assert take(clerk, batch, files=sent) == 303

    view = shown(house, batch)
    assert (view.ledger.sheets, view.refused) == (2, 1)
    assert "未接收 1 个" in clerk.get(f"/batches/{batch}").get_data(as_text=True)


@pytest.mark.parametrize(
    ("collate", "order"), [("reversed", [1, 3, 4, 2]), ("same", [1, 3, 2, 4]), ("", [1, 2, 3, 4])]
)
def test_backs_that_were_scanned_after_all_fronts_are_put_behind_them(
    house: TestHouse, collate: str, order: list[int]
) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)
    sent = [(io.BytesIO(a_picture(number)), f"{number}.png") for number in (1, 2, 3, 4)]

    assert take(clerk, batch, files=sent, collate=collate) == 303

    with house.store.view() as tx:
        found = tx.session.execute(text("SELECT position FROM sheet ORDER BY number"))
        assert [row.position for row in found] == order


def test_files_may_each_stand_for_themselves_and_odd_backs_are_told(house: TestHouse) -> None:
    clerk = house.client("clerk")
    apart, odd = a_new_batch(clerk), a_new_batch(clerk)
    pictures = [(a_picture(number), f"{number}.png") for number in (1, 2, 3)]

    take(clerk, apart, files=[(io.BytesIO(one), name) for one, name in pictures[:2]], apart="1")
    take(clerk, odd, files=[(io.BytesIO(one), name) for one, name in pictures[2:]], collate="same")

    with house.store.view() as tx:
        assert tx.session.scalar(text("SELECT count(*) FROM stack")) == 2
    assert (shown(house, odd).ledger.sheets, shown(house, odd).refused) == (0, 1)
    assert take(clerk, odd, collate="sideways") == 422


@pytest.mark.parametrize("count", ["0", "12345678", "9" * 5000, "一"])
def test_a_count_that_is_none_is_refused(house: TestHouse, count: str) -> None:
    clerk = house.client("clerk")
    form = {"csrf_token": mark(clerk, "/batches/new"), "title": "盒", "count": count}

    assert clerk.post("/batches/new", data=form).status_code == 422


def test_two_files_of_one_name_are_two_and_never_one_from_halves_of_both(house: TestHouse) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)
    one, other = a_picture(1), a_picture(2) + b" "
    put(clerk, batch, "1.png", one[:100], offset=0, size=len(one))

    assert put(clerk, batch, "1.png", other, offset=0, size=len(other)).status_code == 200
    assert put(clerk, batch, "1.png", one[100:], offset=100, size=len(one)).status_code == 200
    for name in ("a?.png", "a*.png", "长" * 90 + "1.png", "长" * 90 + "2.png"):
        content = a_picture(len(name) + ord(name[-5]) + ord(name[1]))
        put(clerk, batch, name, content, offset=0, size=len(content))
    assert take(clerk, batch) == 303

    assert shown(house, batch).ledger.sheets == 6


def test_two_files_of_one_name_and_size_are_both_taken(house: TestHouse) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)
    one, other = a_picture(1), a_picture(2)
    size = max(len(one), len(other)) + 1
    one, other = one.ljust(size, b"\0"), other.ljust(size, b"\0")

    put(clerk, batch, "1.png", one[:100], offset=0, size=size, mark="first000")
    put(clerk, batch, "1.png", other, offset=0, size=size, mark="second00")
    put(clerk, batch, "1.png", one[100:], offset=100, size=size, mark="first000")
    known = {"name": "1.png", "size": size, "mark": "first000"}
    assert clerk.get(f"/batches/{batch}/arrivals", query_string=known).json == {"offset": size}
    sent = [(io.BytesIO(a_picture(3).ljust(size, b"\0")), "1.png")]
    assert take(clerk, batch, files=sent) == 303

    assert shown(house, batch).ledger.sheets == 3


def test_a_file_sent_twice_lies_there_once(tmp_path: Path) -> None:
    place = arrivals.of_batch(Settings(data=tmp_path), "B-1")
    for sender in ("phone000", "tablet00"):
        place.append("1.png", io.BytesIO(b"one"), offset=0, size=3, mark=sender)

    assert (place.names(), place.incomplete()) == (["1.png"], [])


def test_a_piece_that_does_not_say_of_which_file_it_is_is_refused(house: TestHouse) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)

    assert put(clerk, batch, "1.png", b"x", offset=0, size=2, mark="").status_code == 422
    assert put(clerk, batch, "1.png", b"x", offset=0, size=2, mark="../../..").status_code == 422


def test_what_comes_while_others_are_taken_waits_for_the_next_time(tmp_path: Path) -> None:
    place = arrivals.of_batch(Settings(data=tmp_path), "B-1")
    place.append("1.png", io.BytesIO(b"one"), offset=0, size=3, mark=MARK)
    came = place.names()
    place.append("2.png", io.BytesIO(b"two"), offset=0, size=3, mark=MARK)

    place.clear(came)

    assert place.names() == ["2.png"]


@pytest.mark.parametrize("name", ["../../keys/id.key", "/etc/passwd", "a/../../../b", "..", ""])
def test_a_name_never_leads_out_of_its_folder(house: TestHouse, name: str) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)

    assert put(clerk, batch, name, b"x", offset=0, size=2).status_code == 200

    root = house.store.blobs.objects.parent.parent  # type: ignore[attr-defined]
    [written] = [path for path in (root / "arrivals").rglob("*") if path.is_file()]
    assert root / "arrivals" / "parts" / batch in written.parents
    assert b"x" not in [path.read_bytes() for path in (root / "keys").iterdir()]


def test_more_than_a_file_may_have_is_refused_before_it_comes(house: TestHouse) -> None:
    clerk = house.client("clerk")
    batch = a_new_batch(clerk)

    assert put(clerk, batch, "1.pdf", b"x", offset=0, size=10**9).status_code == 413
    assert put(clerk, batch, "1.zip", b"x", offset=0, size=10**9).status_code == 200
    assert put(clerk, batch, "1.pdf", b"x", offset=0, size=0).status_code == 422
    assert house.client("farclerk").get(f"/batches/{batch}/add").status_code == 404
