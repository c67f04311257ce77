"""A watched folder: what lies still is taken once, what is being written is left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ce_intake.commands.watch import _is_taken
from ce_intake.errors import SourceGone
from ce_intake.scanning.watch import Watcher


def put(path: Path, content: bytes = b"scan", at: float = 0.0) -> None:
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(content)
    os.utime(path, (at, at))


def test_a_box_is_taken_when_it_has_lain_still(tmp_path: Path) -> None:
    watcher = Watcher(root=tmp_path, settle=30)
    put(tmp_path / "盒1" / "1.png", at=1000)
    put(tmp_path / "loose.png", at=1000)

    assert watcher.settled(1100) == []
    assert dict(watcher.settled(1100)) == {
        tmp_path: [tmp_path],
        tmp_path / "盒1": [tmp_path / "盒1"],
    }
    for folder in (tmp_path, tmp_path / "盒1"):
        watcher.done(folder)
    assert watcher.settled(1200) == []


def test_what_is_being_written_is_left_alone_and_taken_later(tmp_path: Path) -> None:
    watcher = Watcher(root=tmp_path, settle=30)
    page = tmp_path / "盒1" / "1.png"
    put(page, b"ha", at=1000)
    watcher.settled(1100)
    put(page, b"half", at=1101)

    assert watcher.settled(1105) == []
    assert watcher.settled(1110) == []
    assert watcher.settled(1140) == [(tmp_path / "盒1", [tmp_path / "盒1"])]
    watcher.done(tmp_path / "盒1")
    put(tmp_path / "盒1" / "2.png", at=1150)
    watcher.settled(1300)
    assert watcher.settled(1300) == [(tmp_path / "盒1", [tmp_path / "盒1"])]


def test_a_folder_that_grows_while_another_is_read_waits_for_the_next_look(tmp_path: Path) -> None:
    watcher = Watcher(root=tmp_path, settle=30)
    put(tmp_path / "盒1" / "1.png", at=1000)
    put(tmp_path / "盒2" / "1.png", at=1000)
    watcher.settled(1100)
    boxes = [folder for _, folders in watcher.settled(1100) for folder in folders]
    put(tmp_path / "盒2" / "2.png", b"ha", at=1100)
    taken: list[Path] = []

    assert [_is_taken(watcher, boxes, taken, folder) for folder in boxes] == [True, False]
    watcher.done(*taken)
    watcher.settled(1200)
    assert watcher.settled(1200) == [(tmp_path / "盒2", [tmp_path / "盒2"])]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    root, secret = tmp_path / "in", tmp_path / "secret"
    put(secret / "1.png", at=1000)
    root.mkdir()
    (root / "link").symlink_to(secret)
    watcher = Watcher(root=root, settle=0)
    watcher.settled(9e9)

    assert [folders for _, folders in watcher.settled(9e12)] in ([], [[root]])


def test_a_share_that_is_away_is_told(tmp_path: Path) -> None:
    watcher = Watcher(root=tmp_path / "share", settle=0)

    with pytest.raises(SourceGone):
        watcher.settled(0)
