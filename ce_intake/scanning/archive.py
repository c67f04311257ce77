"""The members of a ZIP archive, read one by one and never written to a path.

What an archive says of itself is not believed: bytes are counted as they come.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ce_intake.errors import (
    ArchiveBomb,
    EmptyFile,
    LimitExceeded,
    SourceGone,
    TruncatedFile,
    UnreadableFile,
)

MEMBERS_MOST = 100_000
RATIO_MOST = 200  # times its packed size that a member may have; scans are packed already
SMALL = 1024 * 1024  # bytes up to which the ratio does not matter
ENCRYPTED = 0x1  # of the general purpose flags (APPNOTE 4.4.4)
UTF8_NAME = 0x800
_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file in an archive; `code` where it must not be read."""

    path: str
    code: str | None
    read: Callable[..., bytes]


def members(path: Path) -> Sequence[Member]:
    """All files of the archive at *path*; raises UnreadableFile or ArchiveBomb.

    The archive stays open as long as anybody holds one of its members.
    """
    try:
        opened = zipfile.ZipFile(path)
    except OSError as error:
        raise SourceGone(path=path.name) from error
    except _DAMAGE as error:
        raise TruncatedFile from error
    found = [info for info in opened.infolist() if not info.is_dir()]
    if len(found) > MEMBERS_MOST:
        raise ArchiveBomb(most=MEMBERS_MOST)
    return [_member(opened, info) for info in found]


def _member(opened: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    return Member(
        path=_name(info),
        code=_why_not(info),
        read=lambda *, most: _read(opened, info, most=most),
    )


def _name(info: zipfile.ZipInfo) -> str:
    """The name in the archive; Chinese Windows writes GBK without saying so."""
    name = info.filename
    if not info.flag_bits & UTF8_NAME:
        raw = name.encode("cp437", "replace")
        for encoding in ("utf-8", "gb18030"):
            try:
                name = raw.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
    return name.replace("\\", "/")


def _why_not(info: zipfile.ZipInfo) -> str | None:
    parts = _name(info).split("/")
    if ".." in parts or parts[0] == "" or ":" in parts[0]:
        return "archive_path"
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        return "link_refused"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "special_file"
    return "encrypted_file" if info.flag_bits & ENCRYPTED else None


def _read(opened: zipfile.ZipFile, info: zipfile.ZipInfo, *, most: int) -> bytes:
    """The bytes of one member, counted while they come."""
    allowed = max(SMALL, info.compress_size * RATIO_MOST)
    try:
        with opened.open(info) as stream:
            content = stream.read(min(most, allowed) + 1)
    except OSError as error:
        raise SourceGone(path=info.filename) from error
    except (RuntimeError, *_DAMAGE) as error:
        raise UnreadableFile from error
    if len(content) > allowed:
        raise ArchiveBomb(most=RATIO_MOST)
    if len(content) > most:
        raise LimitExceeded(limit="bytes", most=most)
    if not content:
        raise EmptyFile
    return content
