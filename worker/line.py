"""The line between a reader and its keeper: JSON messages, one a line, one way.

Both ends are ours; it carries keys and epochs only.
"""

from __future__ import annotations

import json
import os
import select
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

from ce_intake.desk.work import Claim


@dataclass(frozen=True, slots=True)
class Teller:
    """The reader's end; a keeper that is gone is not our trouble: we end with it."""

    descriptor: int

    def begin(self, held: Claim) -> None:
        """Say that we read this item now."""
        self._send({"begin": asdict(held)})

    def end(self, held: Claim, *, well: bool) -> None:
        """Say that we have ended with it, and whether a bug got in the way."""
        self._send({"end": asdict(held), "well": well})

    def _send(self, message: dict[str, object]) -> None:
        os.write(self.descriptor, json.dumps(message).encode() + b"\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the reader said: it holds this item now, or has ended with it."""

    held: Claim
    ended: bool
    well: bool = True


@dataclass(slots=True)
class Listener:
    """The keeper's end."""

    descriptor: int
    rest: bytes = field(default=b"")

    def listen(self, seconds: float) -> Iterator[Told]:
        """What was said, within at most *seconds*."""
        ready, _, _ = select.select([self.descriptor], [], [], seconds)
        if not ready:
            return
        *lines, self.rest = (self.rest + os.read(self.descriptor, 65536)).split(b"\n")
        for line in lines:
            message = json.loads(line)
            if "begin" in message:
                yield Told(held=Claim(**message["begin"]), ended=False)
            else:
                yield Told(held=Claim(**message["end"]), ended=True, well=message["well"])

    def close(self) -> None:
        """Hang up."""
        os.close(self.descriptor)
