"""Walking the whole audit trail and naming the first position that is not as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from ce_intake.store import anchors
from ce_intake.store.anchors import BadAnchor
from ce_intake.store.audit import HASHED, START, commitment, digest
from ce_intake.store.session import Tx
from ce_intake.store.tables import AuditEvent, AuditValue

CHUNK = 5_000  # rows at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditReport:
    """Whether the trail is whole; else the first bad position, as "stream #seq"."""

    ok: bool
    events: int
    anchors: int = 0  # checkpoints that were compared
    first_bad: str | None = None
    problem: str | None = None  # a message code: audit_<problem>


class _Broken(Exception):
    """The walk found a bad position."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}")
        self.place, self.problem = place, problem


class _Walk:
    """One pass over all events; remembers where each stream is."""

    def __init__(self, marks: dict[tuple[str, int], str]) -> None:
        self.events = 0
        self.marks = marks  # (stream, seq): the hash that a checkpoint states
        self.ends: dict[str, tuple[int, str]] = {}

    def take(self, row: Any) -> None:
        """Check one event against the one before it, itself, and the checkpoints."""
        *hashed, own = row
        stream, seq, previous = hashed[0], hashed[1], hashed[2]
        last, before = self.ends.get(stream, (0, START))
        if seq != last + 1:
            raise _Broken(f"{stream} #{last + 1}", "audit_missing")
        if previous != before:
            raise _Broken(f"{stream} #{seq}", "audit_unlinked")
        if digest(hashed) != own:
            raise _Broken(f"{stream} #{seq}", "audit_altered")
        stated = self.marks.get((stream, seq))
        if stated is not None and stated != own:
            raise _Broken(f"{stream} #{seq}", "audit_rewritten")
        self.ends[stream] = (seq, own)
        self.events += 1


def verify(tx: Tx, *, folder: Path | None = None) -> AuditReport:
    """Walk everything, against the stored ends and the checkpoints in *folder*."""
    walk, number = _Walk({}), 0
    try:
        for name, text in anchors.written(folder):
            walk.marks |= _marks(tx, name, text)
            number += 1
        for row in _events(tx):
            walk.take(row)
        _compare_ends(tx, walk)
        _compare_values(tx)
    except _Broken as broken:
        return AuditReport(
            ok=False,
            events=walk.events,
            anchors=number,
            first_bad=broken.place,
            problem=broken.problem,
        )
    return AuditReport(ok=True, events=walk.events, anchors=number)


def _marks(tx: Tx, name: str, text: str) -> dict[tuple[str, int], str]:
    try:
        ends = anchors.opened(text, public=tx.keys.signing.public_key())
    except BadAnchor as error:
        raise _Broken(name, "audit_bad_anchor") from error
    return {(end.stream, end.seq): end.hash for end in ends if end.seq}


def _compare_ends(tx: Tx, walk: _Walk) -> None:
    """Find a tail that was cut: by the stored ends, then by what checkpoints state."""
    stated = [(end.stream, end.seq, end.hash) for end in anchors.heads(tx)]
    stated += [(stream, seq, own) for (stream, seq), own in sorted(walk.marks.items())]
    for stream, seq, own in stated:
        last, reached = walk.ends.get(stream, (0, START))
        if seq > last:
            raise _Broken(f"{stream} #{last + 1}", "audit_cut")
        if seq == last and own != reached:
            raise _Broken(f"{stream} #{seq}", "audit_rewritten")
    known = {stream for stream, _, _ in stated}
    for stream in sorted(set(walk.ends) - known):
        raise _Broken(f"{stream} #{walk.ends[stream][0]}", "audit_rewritten")


def _compare_values(tx: Tx) -> None:
    """Find a kept value that is not the one that the chain commits to."""
    query = (
        select(
            AuditEvent.stream,
            AuditEvent.seq,
            AuditEvent.commitments,
            AuditValue.name,
            AuditValue.value,
            AuditValue.salt,
        )
        .join(AuditValue, AuditValue.event_id == AuditEvent.id)
        .order_by(AuditEvent.id)
        .execution_options(yield_per=CHUNK)
    )
    for stream, seq, commitments, name, value, salt in tx.session.execute(query):
        if f"{name}={commitment(value, salt)}" not in commitments.split("\n"):
            raise _Broken(f"{stream} #{seq}", "audit_value_altered")


def _events(tx: Tx) -> Iterator[Any]:
    columns = [getattr(AuditEvent, name) for name in (*HASHED, "hash")]
    query = select(*columns).order_by(AuditEvent.stream, AuditEvent.seq)
    rows: Iterable[Any] = tx.session.execute(query.execution_options(yield_per=CHUNK))
    return iter(rows)
