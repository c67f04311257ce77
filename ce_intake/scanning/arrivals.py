"""Files on their way into a batch: they come in pieces, and wait on disk until all are there.

A piece is taken only where the last one ended, so that a sender who lost the line, or a browser
that was closed, goes on where it was. Which file a piece belongs to is told by its name, its size
and a mark that the sender makes of its bytes: another file of that name and size is another file.
Names are data: they never lead out of the batch's folder.
"""

from __future__ import annotations

import fcntl
import filecmp
import os
import re
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
MARK = re.compile(r"[0-9a-z]{8,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """The folders in which the files of one batch wait: those that are whole, and the others."""

    folder: Path
    parts: Path
    marks: Path
    most: int  # bytes of a file that is no archive

    def offset(self, name: str, size: int, mark: str) -> int:
        """How many bytes of a file of so many are here already; *mark* tells which it is."""
        if self._known(name, size, mark).exists():
            return size
        part = self._part(name, size, mark)
        return part.stat().st_size if part.exists() else 0

    def append(self, name: str, stream: BinaryIO, *, offset: int, size: int, mark: str) -> int:
        """Take the piece that begins at *offset*; how many bytes are here then.

        OutOfStep where another piece is due; the file is whole when it has *size* bytes.
        """
        part, ending = self._part(name, size, mark), Path(_kept(name)).suffix.lower()
        if size < 1 or offset < 0:
            raise InvalidInput(field="size", problem="problem_not_a_number")
        if size > (ARCHIVE_MOST if ending == ".zip" else self.most):
            raise LimitExceeded(limit="bytes", most=self.most)
        if offset != self.offset(name, size, mark):
            raise OutOfStep(offset=self.offset(name, size, mark))
        if offset == size:
            return size
        try:
            reached = _append(part, stream, offset=offset, size=size)
            if reached == size:
                self._settle(part, self.folder / _kept(name), self._known(name, size, mark))
        except OSError as error:
            raise Unavailable(problem="storage") from error
        return reached

    def names(self) -> list[str]:
        """What is here as a whole."""
        return _files(self.folder)

    def incomplete(self) -> list[str]:
        """What is here in part."""
        return [name.rpartition(".")[0] for name in _files(self.parts)]

    def clear(self, names: Iterable[str]) -> None:
        """Forget what is taken: its bytes are in the storage. What came meanwhile stays."""
        gone = set(names)
        for name in gone:
            (self.folder / name).unlink(missing_ok=True)
        for note in self.marks.glob("*"):
            if note.read_text("utf-8") in gone:
                note.unlink(missing_ok=True)

    def _settle(self, part: Path, wanted: Path, known: Path) -> None:
        """Put a whole file to its place, beside any other of its name, and note that it is here."""
        wanted.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.marks.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = _settled(part, wanted)
        known.write_text(place.relative_to(self.folder).as_posix(), "utf-8")
        part.unlink()

    def _known(self, name: str, size: int, mark: str) -> Path:
        """Where it is noted that a file is here as a whole."""
        return self.marks / _digest(f"{name}\n{size}\n{mark}", 32)

    def _part(self, name: str, size: int, mark: str) -> Path:
        """Where its pieces are; those of another file never go on from them."""
        part = self.parts / _kept(name)
        if self.parts not in part.parents:
            raise InvalidInput(field="name", problem="problem_not_a_choice")
        if MARK.fullmatch(mark) is None:
            raise InvalidInput(field="mark", problem="problem_not_a_choice")
        return part.with_name(f"{part.name}.{_digest(f'{size} {mark}', 16)}")


def of_batch(settings: Settings, number: str) -> Arrivals:
    """The arrivals of the batch with this number."""
    place = settings.data.resolve() / "arrivals"
    return Arrivals(
        folder=place / "whole" / safe(number),
        parts=place / "parts" / safe(number),
        marks=place / "marks" / safe(number),
        most=settings.limits.scan_bytes,
    )


def _kept(name: str) -> str:
    """The name as a path; one that had to be changed keeps a mark of what it was."""
    path = safe(name)
    if path == name:
        return path
    stem, dot, ending = path.rpartition(".") if "." in Path(path).name else (path, "", "")
    return f"{stem}-{_digest(name, 8)}{dot}{ending}"


def _digest(text: str, length: int) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:length]


def _settled(part: Path, wanted: Path) -> Path:
    """Where the bytes of *part* are under the wanted name, or under one with a number.

    A link is made only where nothing lies yet, so that two senders never write over each other.
    """
    place, number = wanted, 2
    while True:
        try:
            os.link(part, place)
        except FileExistsError:
            if filecmp.cmp(part, place, shallow=False):
                return place
            place = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
            number += 1
        else:
            return place


def _append(part: Path, stream: BinaryIO, *, offset: int, size: int) -> int:
    part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if shutil.disk_usage(part.parent).free < HEADROOM:
        raise Unavailable(problem="storage_full")
    with _locked(part) as file:
        if file.seek(0, os.SEEK_END) != offset:
            raise OutOfStep(offset=file.tell())
        while chunk := stream.read(min(CHUNK, size - file.tell())):
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
        return file.tell()


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
