"""What goes wrong on purpose: a disk that forgets, one that is full, processes that are killed."""

from __future__ import annotations

import os
import signal
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from ce_intake.decoder.client import Decoder
from ce_intake.errors import Unavailable
from ce_intake.ports import Blobs
from ce_intake.store.session import Store, Tx


class PowerCut(BaseException):
    """Nothing that comes after it happens."""


@dataclass(slots=True, kw_only=True)
class Volatile:
    """A storage folder whose disk forgets, at the cut, what was not written through.

    A file keeps its bytes if it was flushed (fsync) after they were written, and its name if its
    folder was flushed after it got it. What is there at the beginning is safe.
    """

    folder: Path
    bytes_safe: set[int] = field(default_factory=set)  # inodes
    names_safe: set[Path] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Take what is there for safe."""
        for path in self.folder.rglob("*"):
            self.names_safe.add(path)
            self.bytes_safe.add(path.stat().st_ino)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Take note of every flush of this process."""
        flush = os.fsync

        def noted(descriptor: Any) -> None:
            flush(descriptor)
            number = descriptor if isinstance(descriptor, int) else descriptor.fileno()
            found = os.fstat(number)
            self.bytes_safe.add(found.st_ino)
            if stat.S_ISDIR(found.st_mode):
                place = Path(os.readlink(f"/proc/self/fd/{number}"))
                self.names_safe |= set(place.iterdir())

        os.fsync = noted  # type: ignore[assignment]
        try:
            yield
        finally:
            os.fsync = flush

    def forget(self) -> int:
        """Lose what was not written through; how many files that changed."""
        lost = 0
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path in self.names_safe and path.stat().st_ino in self.bytes_safe:
                continue
            if path.is_dir():
                if path not in self.names_safe and not any(path.iterdir()):
                    path.rmdir()
                continue
            lost += 1
            if path in self.names_safe:
                os.truncate(path, path.stat().st_size // 2)
            else:
                path.unlink()
        return lost


@dataclass(slots=True, kw_only=True)
class Fault:
    """Strikes at the *after*th write: "full" from then on, "power" for good, "decoder" once."""

    kind: str
    after: int
    store: Store
    decoder: Decoder
    count: int = 0

    def strikes(self) -> bool:
        """Count a write; whether it is to go wrong."""
        self.count += 1
        return self.count >= self.after

    def put(self, whole: Blobs, stream: BinaryIO, *, most: int) -> tuple[str, int]:
        """Keep bytes, or not."""
        if not self.strikes():
            return whole.put(stream, most=most)
        if self.kind == "full":
            raise Unavailable(problem="storage_full")
        if self.kind == "power":
            self._tear(whole, stream)
        if self.count == self.after:
            kill_children(self.decoder)
        return whole.put(stream, most=most)

    def _tear(self, whole: Blobs, stream: BinaryIO) -> None:
        torn = getattr(whole, "incoming", None)
        if torn is not None:
            (torn / f"torn-{self.count}-{os.getpid()}").write_bytes(stream.read(100))
        raise PowerCut

    @contextmanager
    def begin(self, whole: Callable[[], AbstractContextManager[Tx]]) -> Iterator[Tx]:
        """A transaction that is cut off before its commit, or right after it."""
        with whole() as tx:
            yield tx
            if self.kind == "power" and self.strikes():
                raise PowerCut
        if self.kind == "power" and self.strikes():
            raise PowerCut


@contextmanager
def breaking(fault: Fault) -> Iterator[None]:
    """Let the storage and the database of the fault's store go wrong."""
    store, blobs, begin = fault.store, fault.store.blobs, fault.store.begin

    class Broken:
        """The storage while it fails."""

        def put(self, stream: BinaryIO, *, most: int) -> tuple[str, int]:
            return fault.put(blobs, stream, most=most)

        def __getattr__(self, name: str) -> Any:
            return getattr(blobs, name)

    store.blobs = Broken()
    store.begin = partial(fault.begin, begin)  # type: ignore[method-assign]
    try:
        yield
    finally:
        store.blobs = blobs
        del store.begin


def kill_children(decoder: Decoder) -> None:
    """Kill (SIGKILL) whatever decodes a file now."""
    zygote = decoder._zygote
    if zygote is None:
        return
    listed = Path(f"/proc/{zygote.pid}/task/{zygote.pid}/children").read_text()
    for pid in map(int, listed.split()):
        os.kill(pid, signal.SIGKILL)
