"""Reading a stream of unknown length within a limit; both kinds of storage copy this way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from ce_intake.errors import EmptyFile, LimitExceeded

CHUNK = 1024 * 1024  # bytes


def copy_limited(stream: BinaryIO, *, most: int) -> Iterator[bytes]:
    """The stream in chunks; EmptyFile without a byte, LimitExceeded beyond *most* bytes."""
    size = 0
    while chunk := stream.read(CHUNK):
        size += len(chunk)
        if size > most:
            raise LimitExceeded(limit="bytes", most=most)
        yield chunk
    if size == 0:
        raise EmptyFile()
