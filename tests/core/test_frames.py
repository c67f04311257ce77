"""What a child says is checked before it is believed."""

from __future__ import annotations

import socket
import struct
import time

import pytest

from ce_intake.decoder.frames import BadFrame, Late, receive, send
from ce_intake.decoder.pages import error_of, page_of


def answer(raw: bytes, *, close: bool = True) -> object:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(raw)
        if close:
            theirs.shutdown(socket.SHUT_WR)
        return receive(ours, body_most=100, deadline=time.monotonic() + 0.05)


def test_a_message_arrives_as_it_was_sent() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        send(theirs, {"kind": "page", "n": 1}, b"abc")
        assert receive(ours, body_most=3, deadline=time.monotonic() + 1) == (
            {"kind": "page", "n": 1},
            bytearray(b"abc"),
        )


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(struct.pack(">II", 2**31, 0), id="a head that is too long"),
        pytest.param(struct.pack(">II", 2, 101) + b"{}", id="a body that is too long"),
        pytest.param(struct.pack(">II", 10, 0) + b"{}", id="cut off"),
        pytest.param(struct.pack(">II", 2, 0) + b"[]", id="no object"),
        pytest.param(struct.pack(">II", 2, 0) + b"\xff\xff", id="no JSON"),
    ],
)
def test_a_dishonest_message_is_refused(raw: bytes) -> None:
    with pytest.raises(BadFrame):
        answer(raw)


def test_a_child_that_says_nothing_is_not_waited_for() -> None:
    with pytest.raises(Late):
        answer(b"", close=False)


def test_a_child_that_went_away_is_the_end() -> None:
    assert answer(b"") is None


@pytest.mark.parametrize(
    ("head", "size"),
    [
        pytest.param({"number": 1, "width": 2, "height": 2}, 11, id="too few pixels"),
        pytest.param({"number": 1, "width": -2, "height": -2}, 12, id="negative sides"),
        pytest.param({"number": 1, "width": True, "height": 2}, 6, id="no number"),
        pytest.param({"number": 1, "width": 99, "height": 99}, 29403, id="over the limit"),
        pytest.param({"number": "1", "width": 2, "height": 2}, 12, id="a number in words"),
    ],
)
def test_a_page_with_impossible_numbers_is_refused(head: dict[str, object], size: int) -> None:
    with pytest.raises(BadFrame):
        page_of(head, bytearray(size), pixels=100, photo=False)


def layer(**changes: object) -> dict[str, object]:
    return {
        "texts": ["a"],
        "boxes": [0.0, 0.0, 0.1, 0.1],
        "upright": [True],
        "red": [False],
        "lines": [],
        "pictures": [],
    } | changes


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"texts": ["a", "b"]}, id="more characters than boxes"),
        pytest.param({"texts": ["a" * 99]}, id="a character that is a novel"),
        pytest.param({"boxes": [0.0, 0.0, 0.1]}, id="three edges"),
        pytest.param({"boxes": [0.0, 0.0, 0.1, float("nan")]}, id="no number"),
        pytest.param({"boxes": ["x", 0, 0, 0]}, id="an edge in words"),
        pytest.param({"upright": []}, id="no direction"),
        pytest.param({"red": ["x", "y"]}, id="more colours than characters"),
    ],
)
def test_a_layer_with_impossible_numbers_is_refused(changes: dict[str, object]) -> None:
    head: dict[str, object] = {"number": 1, "width": 2, "height": 2, "layer": layer(**changes)}

    with pytest.raises(BadFrame):
        page_of(head, bytearray(12), pixels=100, photo=False)


def test_a_child_can_name_no_error_but_those_of_files() -> None:
    with pytest.raises(BadFrame):
        error_of({"code": "not_allowed", "facts": {}})


def test_half_a_surrogate_pair_is_no_character() -> None:
    wire = layer(texts=["\ud800"])

    page = page_of(
        {"number": 1, "width": 2, "height": 2, "layer": wire}, bytearray(12), pixels=9, photo=False
    )

    assert page.layer is not None
    assert page.layer.texts == ("\ufffd",)
