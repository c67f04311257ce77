"""One file's bytes, the same from first to last, and how many sheets they hold."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from pathlib import Path

from ce_intake.decoder.client import Decoder, Opened
from ce_intake.decoder.pages import DecodedPage
from ce_intake.errors import (
    DecoderDied,
    EmptyFile,
    FileChanged,
    IntakeError,
    LimitExceeded,
    SourceGone,
    UnknownFormat,
    UnreadableFile,
)
from ce_intake.stages.marks import read_codes
from ce_intake.stages.recognise import is_blank
from ce_intake.stages.split import separator_facts
from ce_intake.values import Page

TRIES = 3  # at a file whose decoder died


def read_unchanged(path: Path, *, most: int) -> bytes:
    """The bytes of a plain file; FileChanged where somebody writes it meanwhile."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise SourceGone(path=path.name)
            if before.st_size > most:
                raise LimitExceeded(limit="bytes", most=most)
            content = file.read(before.st_size + 1)  # one byte more would be a change
            after = os.fstat(file.fileno())
        now = path.lstat()
    except OSError as error:
        raise SourceGone(path=path.name) from error
    same = _mark(before) == _mark(after) == _mark(now) and len(content) == before.st_size
    if not same:
        raise FileChanged(path=path.name)
    if not content:
        raise EmptyFile
    return content


def count_sheets(content: bytes, decoder: Decoder) -> tuple[int, str | None]:
    """How many sheets a file has; a code where it is paper that cannot be opened (one sheet).

    Raises UnknownFormat for what is no paper at all. A decoder may be killed by others than the
    file: that is tried again before the file is blamed.
    """
    code: str | None = None
    for _ in range(TRIES):
        try:
            with closing(decoder.decode(content, most=decoder.limits.scan_bytes)) as frames:
                opened = next(frames)
            return (opened.count if isinstance(opened, Opened) else 1), None
        except UnknownFormat:
            raise
        except UnreadableFile as error:
            return 1, error.code
        except DecoderDied as error:
            code = error.code
    return 1, code


def may_repeat(content: bytes, decoder: Decoder) -> bool:
    """Whether a file says nothing but "blank" or "separator", which many sheets do alike."""
    try:
        with closing(decoder.decode(content, most=decoder.limits.scan_bytes)) as frames:
            pages = [frame for frame in frames if not isinstance(frame, Opened)]
    except IntakeError:
        return False
    return bool(pages) and all(
        isinstance(page, DecodedPage) and (is_blank(page.image) or _separates(page))
        for page in pages
    )


def _separates(page: DecodedPage) -> bool:
    height, width = page.image.shape[:2]
    codes = read_codes(page.image)
    bare = Page(number=page.number, width=width, height=height, codes=codes)
    return separator_facts(bare) is not None


def _mark(found: os.stat_result) -> tuple[int, int, int, int]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
