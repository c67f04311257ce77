"""Messages on a stream socket: a JSON head with its length before it, then raw bytes.

Both sides of the border use it; it imports nothing that a clean process should not hold.
Lengths are checked before anything is allocated.
"""

from __future__ import annotations

import json
import socket
import struct
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

HEAD_MOST = 32 * 1024 * 1024  # bytes; a page's characters as JSON stay far below
_LENGTHS = struct.Struct(">II")

Head = dict[str, object]
Buffer = bytearray | memoryview


class BadFrame(Exception):
    """The other side said something that no honest child says, or went away in the middle."""


class Late(Exception):
    """The other side did not answer before the deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strips:
    """A body of *size* bytes that is made while it is sent: new memory costs more than copying."""

    size: int
    parts: Iterable[bytes | memoryview]


def send(stream: socket.socket, head: Head, body: bytes | Strips = b"") -> None:
    """Write one message."""
    whole = body if isinstance(body, Strips) else Strips(size=len(body), parts=(body,))
    text = json.dumps(head).encode()
    stream.sendall(_LENGTHS.pack(len(text), whole.size) + text)
    for part in whole.parts:
        stream.sendall(part)


def receive(
    stream: socket.socket,
    *,
    body_most: int,
    deadline: float,
    room: Callable[[int], Buffer] = bytearray,
) -> tuple[Head, Buffer] | None:
    """One message before *deadline* (`time.monotonic` seconds); None where the stream ended.

    *room* makes so many bytes for the body, which need not be empty.
    """
    start = bytearray(_LENGTHS.size)
    if not _fill(start, stream, deadline, may_end=True):
        return None
    head_size, body_size = _LENGTHS.unpack(start)
    if head_size > HEAD_MOST or body_size > body_most:
        raise BadFrame("too long")
    text, body = bytearray(head_size), room(body_size)
    _fill(text, stream, deadline)
    _fill(body, stream, deadline)
    try:
        head = json.loads(text)
    except ValueError as error:
        raise BadFrame("no JSON") from error
    if not isinstance(head, dict):
        raise BadFrame("no object")
    return head, body


def _fill(data: Buffer, stream: socket.socket, deadline: float, *, may_end: bool = False) -> bool:
    """Fill *data* to its end; False where it *may_end* before, and nothing came."""
    view, done = memoryview(data), 0
    while done < len(view):
        left = deadline - time.monotonic()
        if left <= 0:
            raise Late
        stream.settimeout(left)
        try:
            got = stream.recv_into(view[done:])
        except TimeoutError as error:
            raise Late from error
        except OSError as error:
            raise BadFrame("broken") from error
        if got == 0:
            if may_end and done == 0:
                return False
            raise BadFrame("cut off")
        done += got
    return True
