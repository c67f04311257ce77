"""A preservation package of one batch as a bag (BagIt 1.0, RFC 8493): originals, readings, report.

The bag is made beside its place and renamed when it is whole. The bagit library comes without a
wheel, and the format is four small text files; `complete` checks what `write` wrote, and any other.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import ZipFile, ZipInfo

DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"([0-9a-f]{64}) {1,2}\*?(.+)")
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A file of a bag: its path below `data/`, and how to get its bytes."""

    path: str
    read: Callable[[], bytes]


def write(target: Path, contents: Iterable[Content], info: Mapping[str, str], day: date) -> Path:
    """The bag at *target*, a folder that must not exist yet; OSError where that fails."""
    if target.exists():
        raise FileExistsError(target)
    draft = target.with_name(target.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    (draft / "data").mkdir(parents=True)
    for path, content in files(contents, info, day):
        _put(draft / path, content)
    draft.rename(target)
    return target


def zipped(
    contents: Iterable[Content], info: Mapping[str, str], day: date, *, top: str
) -> Iterator[bytes]:
    """The bag as a ZIP archive with the one folder *top*, piece by piece; scans do not shrink."""
    stream, moment = _Passing(), (day.year, day.month, day.day, 0, 0, 0)
    with ZipFile(stream, "w") as packed:
        for path, content in files(contents, info, day):
            packed.writestr(ZipInfo(f"{top}/{path}", moment), content)
            yield stream.taken()
    yield stream.taken()


def files(
    contents: Iterable[Content], info: Mapping[str, str], day: date
) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of each file of a bag: first what it holds, then what proves it."""
    manifest: dict[str, str] = {}
    taken: set[str] = set()
    size = 0
    for one in contents:
        path = _unique(f"data/{safe(one.path)}", taken)
        content = one.read()
        yield path, content
        manifest[path] = hashlib.sha256(content).hexdigest()
        size += len(content)
    told = {**info, "Bagging-Date": day.isoformat(), "Payload-Oxum": f"{size}.{len(manifest)}"}
    tags = {
        "bagit.txt": DECLARATION,
        "bag-info.txt": "".join(f"{name}: {_line(value)}\n" for name, value in told.items()),
        "manifest-sha256.txt": _lines(manifest),
    }
    digests = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in tags.items()}
    for name, text in {**tags, "tagmanifest-sha256.txt": _lines(digests)}.items():
        yield name, text.encode()


def complete(bag: Path) -> list[str]:
    """What is wrong with a bag: missing, altered or unlisted files; nothing where it is whole."""
    wrong = [] if (bag / "bagit.txt").read_text("utf-8") == DECLARATION else ["bagit.txt"]
    listed: set[str] = set()
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for line in (bag / name).read_text("utf-8").splitlines():
            found = _LINE.fullmatch(line)
            if found is None:
                wrong.append(f"{name}: {line}")
                continue
            path = _decoded(found[2])
            listed.add(path)
            file = bag / path
            if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != found[1]:
                wrong.append(path)
    there = {
        file.relative_to(bag).as_posix() for file in (bag / "data").rglob("*") if file.is_file()
    }
    return wrong + sorted(there - listed)


def safe(path: str) -> str:
    """A path that stays below its folder and that every file system can hold."""
    parts = [part for part in path.split("/") if part]
    kept = [_part(part) for part in parts]
    return "/".join(kept) or "file"


class _Passing:
    """A stream that cannot go back: what was written is taken from it piece by piece."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def write(self, piece: bytes) -> int:
        self.pieces.append(bytes(piece))
        return len(piece)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """Nothing is open."""

    def taken(self) -> bytes:
        whole, self.pieces = b"".join(self.pieces), []
        return whole


def _part(part: str) -> str:
    """One part of a path; of dots alone it would lead out of its folder."""
    plain = _UNSAFE.sub("_", part)
    dots = len(plain) - len(plain.lstrip("."))
    ended = "_" * dots if dots == len(plain) else plain.rstrip(". ")
    return ended.encode()[:200].decode("utf-8", "ignore") or "_"


def _unique(path: str, taken: set[str]) -> str:
    """The path, noted, with a number where two would be one (also on systems without case)."""
    stem, dot, ending = path.rpartition(".")
    number, wanted = 2, path
    while wanted.casefold() in taken:
        wanted = f"{stem}-{number}{dot}{ending}" if dot else f"{path}-{number}"
        number += 1
    taken.add(wanted.casefold())
    return wanted


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _lines(digests: Mapping[str, str]) -> str:
    return "".join(f"{digest}  {_encoded(path)}\n" for path, digest in digests.items())


def _encoded(path: str) -> str:
    return path.replace("%", "%25")


def _decoded(path: str) -> str:
    return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def _line(text: str) -> str:
    return " ".join(text.split())
