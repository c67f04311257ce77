"""Bytes are kept durably or not at all."""

from __future__ import annotations

import errno
import io
import os
from hashlib import sha256
from pathlib import Path

import pytest

from ce_intake.errors import EmptyFile, LimitExceeded, Unavailable
from ce_intake.ports import Blobs
from ce_intake.store import blobs as module
from ce_intake.store.blobs import FileBlobs
from ce_intake.store.s3 import open_s3

PAPER = b"%PDF a paper" * 1000


def put(blobs: Blobs, content: bytes, most: int = 1_000_000) -> tuple[str, int]:
    return blobs.put(io.BytesIO(content), most=most)


def test_what_is_put_can_be_had_by_its_digest(blobs: Blobs) -> None:
    digest, size = put(blobs, PAPER)

    assert (digest, size) == (sha256(PAPER).hexdigest(), len(PAPER))
    assert blobs.get(digest) == PAPER
    assert blobs.has(digest)
    assert list(blobs.names()) == [digest]


def test_the_same_bytes_are_kept_once(blobs: Blobs) -> None:
    assert put(blobs, PAPER) == put(blobs, PAPER)

    assert len(list(blobs.names())) == 1


@pytest.mark.parametrize("digest", ["0" * 64, "../../etc/passwd", ""])
def test_what_is_not_there_is_unavailable(blobs: Blobs, digest: str) -> None:
    with pytest.raises(Unavailable):
        blobs.get(digest)


@pytest.mark.parametrize(
    ("content", "error"), [(b"", EmptyFile), (b"x" * 1001, LimitExceeded)], ids=["empty", "over"]
)
def test_a_refused_file_leaves_nothing_behind(
    blobs: Blobs, content: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        put(blobs, content, most=1000)

    assert list(blobs.names()) == []


def test_a_file_of_just_the_limit_is_kept(blobs: Blobs) -> None:
    assert put(blobs, b"x" * 1000, most=1000)[1] == 1000


def test_damaged_bytes_are_noticed(tmp_path: Path) -> None:
    blobs = FileBlobs(tmp_path, headroom=0)
    digest, _ = put(blobs, PAPER)
    path = tmp_path / "objects" / digest[:2] / digest[2:4] / digest
    path.write_bytes(PAPER[:-1] + b"!")

    with pytest.raises(Unavailable):
        blobs.get(digest)


def test_a_torn_object_is_replaced_by_the_whole_one(tmp_path: Path) -> None:
    blobs = FileBlobs(tmp_path, headroom=0)
    digest, _ = put(blobs, PAPER)
    path = tmp_path / "objects" / digest[:2] / digest[2:4] / digest
    path.write_bytes(PAPER[:100])

    put(blobs, PAPER)

    assert blobs.get(digest) == PAPER


@pytest.mark.parametrize("act", ["fsync", "open", "replace"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EROFS])
def test_a_disk_that_fails_gives_no_digest_and_leaves_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str, code: int
) -> None:
    blobs = FileBlobs(tmp_path, headroom=0)

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    if act == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    else:
        monkeypatch.setattr(module.os, act, fail)
    with pytest.raises(Unavailable):
        put(blobs, PAPER)
    monkeypatch.undo()

    assert list(blobs.names()) == []
    assert list((tmp_path / "incoming").iterdir()) == []
    assert put(blobs, PAPER)[1] == len(PAPER)


def test_a_disk_that_is_nearly_full_takes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        put(FileBlobs(tmp_path, headroom=1 << 60), PAPER)


@pytest.mark.slow
def test_a_bucket_out_of_reach_is_unavailable(tmp_path: Path) -> None:
    away = open_s3("s3://bucket", endpoint="http://127.0.0.1:9")

    with pytest.raises(Unavailable):
        put(away, PAPER)
    with pytest.raises(Unavailable):
        away.has("0" * 64)


def test_bytes_that_somebody_left_without_writing_the_folder_through_are_written_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileBlobs(tmp_path, headroom=0)
    digest, _ = put(store, PAPER)
    flushed: list[Path] = []
    flush = os.fsync

    def noted(descriptor: int) -> None:
        flushed.append(Path(os.readlink(f"/proc/self/fd/{descriptor}")))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    put(store, PAPER)

    assert (store.objects / digest[:2] / digest[2:4]) in flushed
