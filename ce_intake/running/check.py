"""Did the main job work? Waits until every sample is proposed and compares it with what it says.

Looks at the running service as its clerk does, through the desk; knows nothing of how the
reading came about.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ce_intake.contract import Json
from ce_intake.desk import uploads
from ce_intake.desk.upload_views import UploadCard
from ce_intake.running import demo
from ce_intake.store.session import Store

KEY_FIELDS = ("name", "content", "hours", "end_date", "result", "certificate_no", "issuer")
NAMED_KINDS = ("training_certificate", "exam_score", "self_study")
ENOUGH = 0.9  # of the key fields of the named kinds
ASKED_AGAIN = 0.5  # seconds
ALL = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One key field of one entry: what the paper says and what was read."""

    sample: str
    kind: str
    field: str
    expected: str
    read: str

    @property
    def right(self) -> bool:
        """Whether they are the same but for width and spaces."""
        return _plain(self.expected) == _plain(self.read)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one sample."""

    sample: str
    state: str
    kind: str
    kind_read: str
    lines: tuple[Line, ...] = ()

    @property
    def named(self) -> bool:
        """Whether it holds one of the kinds that have to be excellent."""
        return not {*self.kind.split("+")}.isdisjoint(NAMED_KINDS)

    @property
    def settled(self) -> bool:
        """Whether the machine did its part; a paper that is no proof has nothing to propose."""
        fine = {"proposed", "confirmed"} if self.lines else {"proposed", "set_aside", "returned"}
        return self.state in fine


def wait(store: Store, samples: Path, *, seconds: float, told: Callable[[int, int], None]) -> bool:
    """Come back when no sample waits for the machine any more; False where that takes too long."""
    end = time.monotonic() + seconds
    while True:
        cards = _cards(store, samples)
        done = sum(card is not None and not card.waiting for card in cards.values())
        told(done, len(cards))
        if done == len(cards):
            return True
        if time.monotonic() > end:
            return False
        time.sleep(ASKED_AGAIN)


def compare(store: Store, samples: Path) -> list[Outcome]:
    """Each sample with what was expected of it and what was read."""
    cards = _cards(store, samples)
    return [_outcome(store, sample, cards[sample.name]) for sample in demo.found(samples)]


def worked(outcomes: Sequence[Outcome]) -> bool:
    """Whether the main job worked.

    Every sample is proposed, each named kind is recognised, and of their key fields at least
    nine in ten are right, the hours and the name of the person in every one of them.
    """
    named = [outcome for outcome in outcomes if outcome.named]
    lines = [line for outcome in named for line in outcome.lines]
    return (
        bool(lines)
        and all(outcome.settled for outcome in outcomes)
        and all(outcome.kind == outcome.kind_read for outcome in named)
        and sum(line.right for line in lines) >= ENOUGH * len(lines)
        and all(line.right for line in lines if line.field in ("name", "hours"))
    )


def _cards(store: Store, samples: Path) -> dict[str, UploadCard | None]:
    """The state of each sample; None where it was never taken in."""
    with store.view() as tx:
        clerk = demo.demo_clerk(tx)
        listed = uploads.listed(tx, clerk, limit=ALL) if clerk else []
    by_digest = {card.sha256: card for card in listed if card.duplicate_of is None}
    return {
        sample.name: by_digest.get(sha256(sample.source.read_bytes()).hexdigest())
        for sample in demo.found(samples)
    }


def _outcome(store: Store, sample: demo.Sample, card: UploadCard | None) -> Outcome:
    expected = json.loads(sample.expected.read_text("utf-8"))
    reading: Json | None = None
    if card is not None:
        with store.view() as tx:
            clerk = demo.demo_clerk(tx)
            reading = uploads.reading(tx, clerk, card.number) if clerk else None
    return Outcome(
        sample=sample.name,
        state="missing" if card is None else card.state,
        kind=_kinds(expected),
        kind_read=_kinds(reading),
        lines=tuple(_lines(sample.name, expected, reading)),
    )


def _kinds(reading: Json | None) -> str:
    """The kinds of its documents, joined."""
    return "+".join(document["kind"] for document in (reading or {}).get("documents", ()))


def _lines(sample: str, expected: Json, reading: Json | None) -> Iterator[Line]:
    """The key fields of every expected entry beside those of the entry that is most like it."""
    left = [
        entry for document in (reading or {}).get("documents", ()) for entry in document["entries"]
    ]
    for document in expected["documents"]:
        for entry in document["entries"]:
            most_like = max(left, key=lambda other: _likeness(entry, other), default=None)
            if most_like is not None:
                left.remove(most_like)
            for field in KEY_FIELDS:
                yield Line(
                    sample=sample,
                    kind=document["kind"],
                    field=field,
                    expected=_shown(entry[field]["value"]),
                    read="" if most_like is None else _shown(most_like[field]["value"]),
                )


def _likeness(one: Mapping[str, Json], other: Mapping[str, Json]) -> int:
    return sum(
        _plain(_shown(one[field]["value"])) == _plain(_shown(other[field]["value"]))
        for field in KEY_FIELDS
    )


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return str(value["value"])
    return "" if value is None else str(value)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
