"""Folder after folder into a batch: bytes first, then one transaction for each stack.

Safe to run again at any point: what is taken is known by its digest, and a stack is in the
ledger with all its sheets or not at all.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from ce_intake.decoder.client import Decoder
from ce_intake.desk import batches
from ce_intake.desk.actors import Actor
from ce_intake.desk.batches import Arrival, Facts, Found
from ce_intake.errors import IntakeError, StaleDecision, Unavailable, UnknownFormat
from ce_intake.scanning.paper import count_sheets, may_repeat
from ce_intake.scanning.walk import Folder, Item
from ce_intake.store.session import Store

STACK_MOST = 500  # sheets of one stack
TRIES = 3  # at a stack of which others take files at the same time
LIST_MOST = 50 * 1024 * 1024  # bytes of the list of a stack's files


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How paper is to be taken in."""

    facts: Facts
    origin: str  # the same for the same folders with the same facts
    apart: bool = False  # each file is a stack of its own
    collation: str | None = None  # "reversed" or "same": front sides first, then the backs


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of it."""

    batch: str | None = None
    files: int = 0
    sheets: int = 0
    stacks: int = 0
    duplicates: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)  # path, code
    rejected: list[tuple[str, str]] = field(default_factory=list)  # taken, but not to be opened


@dataclass(slots=True, kw_only=True)
class Intake:
    """Takes folders into one batch, opened when there is the first thing to put in."""

    store: Store
    decoder: Decoder
    actor: Actor
    wanted: Wanted
    most: int  # bytes of one file
    now: Callable[[], datetime]
    tally: Tally = field(default_factory=Tally)
    seen: set[str] = field(default_factory=set)  # digests of this run
    held: list[Found] = field(default_factory=list)  # known ones, until there is a batch

    def take(self, folders: Iterable[Folder], told: Callable[[Tally], None]) -> Tally:
        """Take all folders; *told* hears of each file. Raises Unavailable, having lost nothing."""
        with self.store.view() as tx:
            self.tally.batch = batches.going_on(tx, self.actor, self.wanted.origin)
        for folder in folders:
            aside = [Found(path=one.path, code=one.code) for one in folder.refusals]
            loose: list[Found] = []
            for item in folder.items:
                found = self._looked_at(item)
                if found is None or (found.code is not None and found.pages == 0):
                    aside += [] if found is None else [found]
                elif found.pages > 1 or self.wanted.apart:
                    self._stack(found.path, [found])
                else:
                    loose.append(found)
                told(self.tally)
            self._loose(folder.path, loose)
            self._aside(aside)
            told(self.tally)
        return self.tally

    def _looked_at(self, item: Item) -> Found | None:
        """A file whose bytes are kept, ready to be taken; one refused; None for a known one."""
        try:
            content = item.read()
            sha256 = hashlib.sha256(content).hexdigest()
            known = sha256 in self.seen or self._known(sha256)
            if known and not self._repeats(item.path, sha256, content):
                return None
            pages, code = count_sheets(content, self.decoder)
            self.store.blobs.put(io.BytesIO(content), most=self.most)
        except Unavailable:
            raise
        except IntakeError as error:
            quiet = isinstance(error, UnknownFormat)
            return Found(path=item.path, code=error.code, sha256=sha256 if quiet else "")
        self.seen.add(sha256)
        size = len(content)
        return Found(
            path=item.path, sha256=sha256, size=size, pages=pages, code=code, repeats=known
        )

    def _known(self, sha256: str) -> bool:
        """Whether the unit has the bytes already."""
        with self.store.view() as tx:
            return bool(batches.known(tx, self.actor, [sha256]))

    def _repeats(self, path: str, sha256: str, content: bytes) -> bool:
        """Whether known bytes are another sheet: blanks and separators may come again elsewhere."""
        with self.store.view() as tx:
            same = batches.was_taken(tx, self.actor, sha256, path)
        if not same and may_repeat(content, self.decoder):
            return True
        self.tally.duplicates.append(path)
        self._aside([Found(path=path, sha256=sha256, size=len(content))], open_batch=False)
        return False

    def _loose(self, where: str, found: Sequence[Found]) -> None:
        """Single sheets of one folder: as many stacks as they fill."""
        whole = self.wanted.collation is not None
        for part in [found] if whole else list(_parts(found)):
            if part:
                self._stack(where or part[0].path, part)

    def _stack(self, name: str, found: Sequence[Found], tries: int = TRIES) -> None:
        """Take a stack in; what somebody took meanwhile is looked at again, and left out."""
        sheets = sum(max(one.pages, 1) for one in found)
        if self.wanted.collation is not None and sheets % 2:
            self.seen -= {one.sha256 for one in found}
            self._aside([Found(path=one.path, code="collation_odd") for one in found])
            return
        arrival = self._arrival(name, found, sheets)
        number = self._batch()
        try:
            with self.store.begin() as tx:
                batches.receive(tx, self.actor, number, arrival, now=self.now())
        except StaleDecision:
            if not tries:
                raise
            if left := [one for each in found if (one := self._left(each)) is not None]:
                self._stack(name, left, tries - 1)
            return
        self.tally.files += len(found)
        self.tally.sheets += sheets
        self.tally.stacks += 1
        self.tally.rejected += [(one.path, one.code) for one in found if one.code]

    def _arrival(self, name: str, found: Sequence[Found], sheets: int) -> Arrival:
        """The stack, with the list of its files kept."""
        listed = json.dumps(
            {"stack": name, "files": [[one.path, one.sha256, one.size] for one in found]},
            ensure_ascii=False,
            indent=1,
        ).encode()
        sha256, size = self.store.blobs.put(io.BytesIO(listed), most=LIST_MOST)
        return Arrival(
            name=name,
            list_sha256=sha256,
            list_size=size,
            files=tuple(found),
            order=collated(sheets, self.wanted.collation),
        )

    def _left(self, found: Found) -> Found | None:
        """A file as it is to be taken now; None where its bytes are in by now."""
        if not self._known(found.sha256):
            return found
        content = self.store.blobs.get(found.sha256)
        again = self._repeats(found.path, found.sha256, content)
        return replace(found, repeats=True) if again else None

    def _aside(self, found: Sequence[Found], *, open_batch: bool = True) -> None:
        """Note what was not taken; what is known alone opens no batch, and waits for one."""
        self.tally.refused += [(one.path, one.code) for one in found if one.code]
        if not open_batch and self.tally.batch is None:
            self.held += found
        elif found:
            self._note(self._batch(), found)

    def _note(self, number: str, found: Sequence[Found]) -> None:
        for part in _parts(found):
            with self.store.begin() as tx:
                batches.note_files(tx, self.actor, number, part, now=self.now())

    def _batch(self) -> str:
        if self.tally.batch is None:
            with self.store.begin() as tx:
                self.tally.batch = batches.open_batch(
                    tx,
                    self.actor,
                    self.wanted.facts,
                    origin=self.wanted.origin,
                    now=self.now(),
                )
            self._note(self.tally.batch, self.held)
            self.held.clear()
        return self.tally.batch


def collated(sheets: int, how: str | None) -> tuple[int, ...] | None:
    """Where each sheet belongs that came in as all fronts and then all backs; None: as it came.

    "reversed": the turned stack went through the feeder last sheet first; "same": first first.
    """
    if how is None or sheets % 2:
        return None
    half = sheets // 2
    fronts = [2 * at - 1 for at in range(1, half + 1)]
    backs = [2 * at for at in range(1, half + 1)]
    return (*fronts, *(reversed(backs) if how == "reversed" else backs))


def _parts(found: Sequence[Found]) -> Iterator[Sequence[Found]]:
    for start in range(0, len(found), STACK_MOST):
        yield found[start : start + STACK_MOST]
