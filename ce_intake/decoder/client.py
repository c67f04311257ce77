"""The worker's side of the border: ask the zygote for a child, believe nothing, wait not for ever.

A page that kills its child costs that page alone: another child goes on with the next one.
"""

from __future__ import annotations

import array
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from ce_intake import errors
from ce_intake.decoder.frames import BadFrame, Buffer, Head, Late, receive
from ce_intake.decoder.pages import BadPage, DecodedPage, error_of, page_of, room, whole
from ce_intake.decoder.request import Request
from ce_intake.settings import Limits

DEATHS_MOST = 3  # children that one file may kill before the rest of it is given up
_PACKAGE_PARENT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path[:0] = [{path!r}]; from ce_intake.decoder.zygote import main; main({fd})"
)
_CPU_SIGNAL, _KILL_SIGNAL = -24, -9  # how a child ends that the kernel stopped for its CPU time


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What is known before the first page: the format and how many pages there are."""

    format: str
    count: int


Frames = Generator[Opened | DecodedPage | BadPage, None, None]
"""What comes out of a file; closing it ends the child."""


class Decoder:
    """A zygote and the limits of its children; may be used from several threads."""

    def __init__(self, limits: Limits) -> None:
        """Start nothing yet: the zygote starts with the first file, or with `start`."""
        self.limits = limits
        self._lock = Lock()
        self._control: socket.socket | None = None
        self._zygote: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the zygote now, so that the first file does not wait for it."""
        with self._lock:
            self._ready()

    def close(self) -> None:
        """End the zygote and with it every child."""
        with self._lock:
            if self._control is not None:
                self._control.close()
            if self._zygote is not None and self._zygote.poll() is None:
                self._zygote.wait(timeout=5)
            self._control = self._zygote = None

    def decode(
        self, content: bytes, *, first: int = 1, most: int | None = None
    ) -> Generator[Opened | DecodedPage | BadPage]:
        """First `Opened`, then each page from *first* on; raises UnreadableFile or DecoderDied.

        *most*: bytes that the file may have; the limit of an upload where none are named.
        """
        most = self.limits.bytes if most is None else most
        if not content:
            raise errors.EmptyFile
        if len(content) > most:
            raise errors.LimitExceeded(limit="bytes", most=most)
        begun, count, end = first, 0, time.monotonic() + self.limits.file_seconds
        for _ in range(DEATHS_MOST):
            last = first - 1
            try:
                for item in self._child(content, first=first, end=end):
                    if isinstance(item, Opened):
                        if first == begun:
                            yield item
                        count = item.count
                        continue
                    last = item.number
                    yield item
                return
            except (errors.DecoderDied, errors.LimitExceeded) as error:
                if count <= 1 or time.monotonic() >= end:
                    raise
                yield BadPage(number=last + 1, error=error)
                first = last + 2
                if first > count:
                    return
        yield from (
            BadPage(number=number, error=errors.DecoderDied()) for number in range(first, count + 1)
        )

    def attack(self, name: str) -> str:
        """Let a child try the attack *name*: "refused", "killed" or "done"; for the self-test."""
        with _Child(self, self._request(first=1, attack=name), b"-") as child:
            try:
                answer = child.next(time.monotonic() + self.limits.page_seconds + 1)
            except (errors.IntakeError, BadFrame):
                return "killed"
        return str(answer[0].get("outcome")) if answer else "killed"

    def _child(
        self, content: bytes, *, first: int, end: float
    ) -> Iterator[Opened | DecodedPage | BadPage]:
        with _Child(self, self._request(first=first), content) as child:
            photo = False
            expected = first
            while True:
                wait = min(end, time.monotonic() + self.limits.page_seconds)
                try:
                    answer = child.next(wait)
                    if answer is None:
                        raise child.death()
                    head, body = answer
                    kind = head.get("kind")
                    if kind == "end":
                        return
                    if kind == "error":
                        raise error_of(head)
                    if kind == "file":
                        photo = head.get("format") != "PDF"
                        yield self._opened(head)
                        continue
                    if whole(head, "number") != expected:
                        raise BadFrame("order")
                    expected += 1
                    if kind == "page":
                        yield page_of(head, body, pixels=self.limits.pixels, photo=photo)
                    elif kind == "bad_page":
                        yield BadPage(number=whole(head, "number"), error=error_of(head))
                    else:
                        raise BadFrame("kind")
                except BadFrame as error:
                    raise child.death() from error

    def _opened(self, head: Head) -> Opened:
        count = whole(head, "pages")
        if not 0 < count <= self.limits.pages:
            raise BadFrame("pages")
        return Opened(format=str(head.get("format"))[:16], count=count)

    def _request(self, *, first: int, attack: str = "") -> Request:
        limits = self.limits
        return Request(
            attack=attack,
            first=first,
            pages=limits.pages,
            side=limits.side,
            pixels=limits.pixels,
            page_seconds=limits.page_seconds,
            file_seconds=limits.file_seconds,
            memory=limits.memory,
        )

    def _ask(self, request: Request, fds: list[int]) -> None:
        """Send the request with its descriptors; a zygote that is gone is started anew."""
        text = json.dumps(request).encode()
        ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))]
        with self._lock:
            try:
                self._ready().sendmsg([text], ancillary)
            except OSError:
                self._control = None
                self._ready().sendmsg([text], ancillary)

    def _ready(self) -> socket.socket:
        if self._control is None:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            start = _START.format(path=str(_PACKAGE_PARENT), fd=theirs.fileno())
            self._zygote = subprocess.Popen(
                [sys.executable, "-I", "-c", start],
                env={},
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
            theirs.close()
            self._control = ours
        return self._control


class _Child:
    """One child: its pages come in, its leash is held; leaving lets it go."""

    def __init__(self, decoder: Decoder, request: Request, content: bytes) -> None:
        """Hand the bytes over in memory; the child never sees a path."""
        self._limits = decoder.limits
        file_fd = os.memfd_create("upload", os.MFD_CLOEXEC)
        self._stream, pages = socket.socketpair()
        self._leash, theirs = socket.socketpair()
        try:
            with os.fdopen(os.dup(file_fd), "wb") as file:
                file.write(content)
            decoder._ask(request, [file_fd, pages.fileno(), theirs.fileno()])
        finally:
            os.close(file_fd)
            pages.close()
            theirs.close()

    def __enter__(self) -> _Child:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()
        self._leash.close()

    def next(self, deadline: float) -> tuple[Head, Buffer] | None:
        """The next frame; LimitExceeded where it is late, None where the child has ended."""
        try:
            most = self._limits.pixels * 3
            return receive(self._stream, body_most=most, deadline=deadline, room=room)
        except Late as error:
            raise errors.LimitExceeded(limit="seconds", most=self._limits.page_seconds) from error

    def death(self) -> errors.IntakeError:
        """Why the child ended without saying so."""
        self._leash.settimeout(5)
        try:
            status = int(self._leash.recv(16) or b"0")
        except (OSError, ValueError):
            status = 0
        if status in (_CPU_SIGNAL,):
            return errors.LimitExceeded(limit="seconds", most=self._limits.page_seconds)
        return errors.DecoderDied(status=status)
