"""Text goes packed over the line, files as they are, and scripts of two versions never meet."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace

import pytest
from a_house import TestHouse, an_entry
from werkzeug.test import TestResponse

from ce_intake.values import Entry, KindCode

PACKED = {"Accept-Encoding": "gzip, br"}
FIRST_LOAD = 200_000  # bytes on the line, without pictures of papers


def test_a_page_is_packed_for_whoever_takes_it_so_and_says_the_same(house: TestHouse) -> None:
    client = house.client()

    plain = client.get("/help")
    packed = client.get("/help", headers=PACKED)

    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["Vary"] == packed.headers["Vary"]
    assert "Accept-Encoding" in plain.headers["Vary"]
    assert _words(gzip.decompress(packed.data)) == _words(plain.data)
    assert len(packed.data) < len(plain.data) * 0.8


def test_the_length_of_a_packed_page_tells_nothing_to_the_byte(house: TestHouse) -> None:
    client = house.client()

    lengths = {len(client.get("/static/desk.css", headers=PACKED).data) for _ in range(20)}

    assert len(lengths) > 1


def test_what_is_saved_or_short_is_not_packed(house: TestHouse) -> None:
    receipt = house.upload()
    house.read(receipt)
    client = house.client("clerk")

    answers = [
        client.get(f"/papers/{receipt.number}/original", headers=PACKED),
        client.get("/healthz", headers=PACKED),
        client.get("/static/icon.svg", headers=PACKED),
    ]

    assert [one.status_code for one in answers] == [200] * 3
    assert all("Content-Encoding" not in one.headers for one in answers)


def test_five_hundred_lines_of_one_paper_are_a_first_load_of_few_bytes(house: TestHouse) -> None:
    receipt = house.upload()
    house.read(receipt, *(_line(number) for number in range(500)), kind=KindCode.ROSTER)
    client = house.client("clerk")

    page = client.get(f"/papers/{receipt.number}/entries", headers=PACKED)
    said = gzip.decompress(page.data).decode()
    parts = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', said))
    loads = [len(client.get(part, headers=PACKED).data) for part in parts]

    assert said.count("data-row=") == 500
    assert len(page.data) + sum(loads) < FIRST_LOAD


def test_a_script_that_another_one_asks_for_is_never_of_an_earlier_version(
    house: TestHouse,
) -> None:
    client = house.client()

    stamped = client.get("/static/review.js?v=0123456789ab")
    asked = client.get("/static/settled.js")
    again = client.get("/static/settled.js", headers={"If-None-Match": asked.headers["ETag"]})

    assert "immutable" in stamped.headers["Cache-Control"]
    assert asked.headers["Cache-Control"] == "no-cache"
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("address", ["/static/review.js", "/static/desk.css"])
def test_a_packed_file_is_known_again(house: TestHouse, address: str) -> None:
    client = house.client()

    first = client.get(address, headers=PACKED)
    again: TestResponse = client.get(
        address, headers={**PACKED, "If-None-Match": first.headers["ETag"]}
    )

    assert first.headers["Content-Encoding"] == "gzip"
    assert (again.status_code, again.data) == (304, b"")


def _line(number: int) -> Entry:
    base = an_entry()
    low = 0.1 + number / 700
    return replace(
        base,
        content=replace(base.content, value=f"课程 {number}", box=(0.3, low, 0.6, low + 0.001)),
        certificate_no=replace(base.certificate_no, value=f"A-{number}"),
    )


def _words(page: bytes) -> str:
    return re.sub(r'name="csrf_token" value="[^"]+"', "", page.decode())
