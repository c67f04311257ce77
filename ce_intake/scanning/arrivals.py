"""Files on their way into a batch: they come in pieces, and wait on disk until all are there.

A piece is taken only where the last one ended, so that a sender who lost the line, or a browser
that was closed, goes on where it was. Names are data: they never lead out of the batch's folder.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from ce_intake.errors import InvalidInput, LimitExceeded, OutOfStep, Unavailable
from ce_intake.scanning.package import safe
from ce_intake.settings import Settings
from ce_intake.store.blobs import HEADROOM

ARCHIVE_MOST = 8 * 1024**3  # bytes of one ZIP archive; its members are held to the usual limits
CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """The folders in which the files of one batch wait: those that are whole, and the others."""

    folder: Path
    parts: Path
    most: int  # bytes of a file that is no archive

    def offset(self, name: str, size: int) -> int:
        """How many bytes of a file of so many are here already."""
        whole = self._place(name, size)
        if whole.exists():
            return size
        part = self._part(name, size)
        return part.stat().st_size if part.exists() else 0

    def append(self, name: str, stream: BinaryIO, *, offset: int, size: int) -> int:
        """Take the piece that begins at *offset*; how many bytes are here then.

        OutOfStep where another piece is due; the file is whole when it has *size* bytes.
        """
        whole = self._place(name, size)
        if size < 1 or offset < 0:
            raise InvalidInput(field="size", problem="problem_not_a_number")
        if size > (ARCHIVE_MOST if whole.suffix.lower() == ".zip" else self.most):
            raise LimitExceeded(limit="bytes", most=self.most)
        if offset != self.offset(name, size):
            raise OutOfStep(offset=self.offset(name, size))
        if whole.exists():
            return offset
        try:
            return _append(self._part(name, size), whole, stream, offset=offset, size=size)
        except OSError as error:
            raise Unavailable(problem="storage") from error

    def names(self) -> list[str]:
        """What is here as a whole."""
        return _files(self.folder)

    def incomplete(self) -> list[str]:
        """What is here in part."""
        return [name.rpartition(".")[0] for name in _files(self.parts)]

    def clear(self, names: Iterable[str]) -> None:
        """Forget what is taken: its bytes are in the storage. What came meanwhile stays."""
        for name in names:
            (self.folder / name).unlink(missing_ok=True)

    def _place(self, name: str, size: int) -> Path:
        """Where a file goes when it is whole: two files never to the same place."""
        place = self.folder / _kept(name)
        if self.folder not in place.parents:
            raise InvalidInput(field="name", problem="problem_not_a_choice")
        if place.is_file() and place.stat().st_size != size:
            return place.with_name(f"{place.stem}-{size}{place.suffix}")
        return place

    def _part(self, name: str, size: int) -> Path:
        """Where its pieces are; those of a file of another size never go on from them."""
        part = self.parts / _kept(name)
        return part.with_name(f"{part.name}.{size}")


def of_batch(settings: Settings, number: str) -> Arrivals:
    """The arrivals of the batch with this number."""
    place = settings.data.resolve() / "arrivals"
    return Arrivals(
        folder=place / "whole" / safe(number),
        parts=place / "parts" / safe(number),
        most=settings.limits.scan_bytes,
    )


def _kept(name: str) -> str:
    """The name as a path; one that had to be changed keeps a mark of what it was."""
    path = safe(name)
    if path == name:
        return path
    stem, dot, ending = path.rpartition(".") if "." in Path(path).name else (path, "", "")
    return f"{stem}-{sha256(name.encode('utf-8', 'replace')).hexdigest()[:8]}{dot}{ending}"


def _append(part: Path, whole: Path, stream: BinaryIO, *, offset: int, size: int) -> int:
    for folder in (part.parent, whole.parent):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if shutil.disk_usage(whole.parent).free < HEADROOM:
        raise Unavailable(problem="storage_full")
    with _locked(part) as file:
        if file.seek(0, os.SEEK_END) != offset:
            raise OutOfStep(offset=file.tell())
        while chunk := stream.read(min(CHUNK, size - file.tell())):
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
        reached = file.tell()
    if reached == size:
        part.replace(whole)
    return reached


@contextmanager
def _locked(part: Path) -> Iterator[BinaryIO]:
    """The part's file, held against a second sender of the same."""
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "r+b") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutOfStep(offset=file.seek(0, os.SEEK_END)) from error
        yield file


def _files(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)
