"""What lies in folders and archives, folder by folder, in the order in which people count.

Links, devices and pipes are refused and told; files of the operating system are passed over.
It opens nothing but folders and the lists of archives.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ce_intake.errors import IntakeError, SourceGone
from ce_intake.scanning import archive
from ce_intake.scanning.paper import read_unchanged

SYSTEM_FILES = {"thumbs.db", "desktop.ini", ".ds_store", "ehthumbs.db"}
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file that may be paper: its name to be shown, and how to get its bytes."""

    path: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What is not taken, and the code of the reason."""

    path: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The files of one folder in the order of their names; paper of one folder lies together."""

    path: str
    items: tuple[Item, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def everywhere(_folder: Path) -> bool:
    """Pass no folder over."""
    return True


def folders(
    paths: Sequence[Path],
    *,
    most: int,
    wanted: Callable[[Path], bool] = everywhere,
    called: str | None = None,
) -> Iterator[Folder]:
    """The *wanted* folders at and below *paths*; *most* is how many bytes one file may have.

    *called*: how the folders at the top are to be named in place of their own names.
    """
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            yield from _below(path, called or path.name or str(path), most=most, wanted=wanted)
        else:
            yield from _alone(path, path.name, most=most)


def counted(name: str) -> list[tuple[int, int | str]]:
    """A key by which "2" comes before "10"."""
    parts = _DIGITS.split(name.casefold())
    return [(0, int(part)) if part.isdecimal() else (1, part) for part in parts]


def label(name: str) -> str:
    """A name as it may be shown and kept: no control characters, no broken letters."""
    whole = os.fsencode(name).decode("utf-8", "replace")
    return "".join("�" if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c for c in whole)


def _below(
    folder: Path, name: str, *, most: int, wanted: Callable[[Path], bool]
) -> Iterator[Folder]:
    """A folder, then those in it."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: counted(entry.name))
    except OSError as error:
        raise SourceGone(path=label(name)) from error
    files = [entry for entry in entries if not _is_folder(entry)] if wanted(folder) else []
    archives = [entry for entry in files if _is_archive(entry)]
    yield _folder(name, [Path(entry.path) for entry in files if entry not in archives], most=most)
    for entry in archives:
        yield from _alone(Path(entry.path), f"{name}/{entry.name}", most=most)
    for entry in entries:
        if _is_folder(entry):
            yield from _below(Path(entry.path), f"{name}/{entry.name}", most=most, wanted=wanted)


def _alone(path: Path, name: str, *, most: int) -> Iterator[Folder]:
    """One file: an archive with its folders, or a folder of that file alone."""
    if path.suffix.lower() != ".zip" or path.is_symlink():
        yield _folder("", [path], most=most, named=name)
        return
    try:
        members = archive.members(path)
    except IntakeError as error:
        yield Folder(path=label(name), refusals=(Refusal(path=label(name), code=error.code),))
        return
    grouped: dict[str, list[archive.Member]] = {}
    for member in sorted(members, key=lambda one: counted(one.path)):
        grouped.setdefault(member.path.rpartition("/")[0], []).append(member)
    for inner, found in grouped.items():
        yield _packed(f"{name}/{inner}".rstrip("/"), name, found, most=most)


def _packed(where: str, name: str, found: Iterable[archive.Member], *, most: int) -> Folder:
    """The members of one folder of an archive."""
    items: list[Item] = []
    refusals: list[Refusal] = []
    for member in found:
        path = label(f"{name}/{member.path}")
        if member.code is not None:
            refusals.append(Refusal(path=path, code=member.code))
        elif not _is_of_system(Path(member.path).name):
            items.append(Item(path=path, read=lambda one=member: one.read(most=most)))  # type: ignore[misc]
    return Folder(path=label(where), items=tuple(items), refusals=tuple(refusals))


def _folder(where: str, paths: Iterable[Path], *, most: int, named: str | None = None) -> Folder:
    items: list[Item] = []
    refusals: list[Refusal] = []
    for path in paths:
        shown = label(named or f"{where}/{path.name}")
        code = _why_not(path)
        if code is not None:
            refusals.append(Refusal(path=shown, code=code))
        elif not _is_of_system(path.name):
            items.append(Item(path=shown, read=lambda one=path: read_unchanged(one, most=most)))  # type: ignore[misc]
    return Folder(path=label(where), items=tuple(items), refusals=tuple(refusals))


def _why_not(path: Path) -> str | None:
    """The code of why this is no file to be read; None where it is one."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return SourceGone.code
    if stat.S_ISLNK(mode):
        return "link_refused"
    return None if stat.S_ISREG(mode) else "special_file"


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False)


def _is_archive(entry: os.DirEntry[str]) -> bool:
    return entry.name.lower().endswith(".zip") and entry.is_file(follow_symlinks=False)


def _is_of_system(name: str) -> bool:
    return name.lower() in SYSTEM_FILES or name.startswith("._")
