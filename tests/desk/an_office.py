"""An invented office to act in: one unit, its people, and readings of papers of theirs."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from ce_intake.desk import accounts, people, proposals, units, upload_views, uploads, work
from ce_intake.desk.actors import Actor, Role
from ce_intake.store.session import Store
from ce_intake.values import (
    Candidate,
    Document,
    Entry,
    Field,
    Hours,
    KindCode,
    Person,
    PersonMatch,
    Reading,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ID_NUMBER = "120101199003074135"


@dataclass
class Office:
    """A store with a unit, a clerk, an uploader and a register."""

    store: Store
    unit_id: int
    clerk: Actor
    uploader: Actor
    now: datetime = NOON

    def later(self, **by: float) -> datetime:
        """Let time pass and return the new moment."""
        self.now += timedelta(**by)
        return self.now

    def upload(self, content: bytes = b"%PDF paper", **more: object) -> upload_views.Receipt:
        """Send in a file."""
        sha256, size = self.store.blobs.put(io.BytesIO(content), most=1_000_000)
        with self.store.begin() as tx:
            return uploads.receive(
                tx,
                more.pop("by", self.uploader),  # type: ignore[arg-type]
                name="证书.pdf",
                sha256=sha256,
                size=size,
                now=self.now,
                **more,  # type: ignore[arg-type]
            )

    def proposed(self, content: bytes = b"%PDF paper", *entries: Entry) -> int:
        """Send in a file, have it read as *entries*; return the first proposal's key."""
        receipt = self.upload(content)
        self.read(receipt, *entries)
        with self.store.view() as tx:
            return uploads.card(tx, self.clerk, receipt.number).entries[0].proposal_id

    def listed(
        self, content: bytes, *entries: Entry, kind: KindCode = KindCode.EXAM_SCORE
    ) -> list[int]:
        """Send in one paper that lists *entries*; the proposals' keys."""
        receipt = self.upload(content)
        self.read(receipt, *entries, kind=kind)
        with self.store.view() as tx:
            card = uploads.card(tx, self.clerk, receipt.number)
        return [line.proposal_id for line in card.entries]

    def read(
        self,
        receipt: upload_views.Receipt,
        *entries: Entry,
        kind: KindCode = KindCode.TRAINING_CERTIFICATE,
    ) -> None:
        """Have a file read as *entries*."""
        with self.store.begin() as tx:
            claim = work.claim(tx, receipt.work_id or 0, owner="w", now=self.now)
        assert claim is not None
        with self.store.begin() as tx:
            reading = a_reading(*(entries or (an_entry(),)), kind=kind)
            assert work.record(tx, claim, reading, now=self.now, pipeline="test")

    def confirm(self, proposal_id: int, **values: str) -> object:
        """Confirm as it is shown, with corrections."""
        with self.store.view() as tx:
            shown = proposals.show(tx, self.clerk, proposal_id)
        with self.store.begin() as tx:
            return proposals.confirm(
                tx,
                self.clerk,
                proposal_id,
                version=shown.version,
                digest=shown.digest,
                values=values,
                person_id="P1",
                now=self.now,
            )


def an_office(store: Store) -> Office:
    """Open an office in an empty store."""
    with store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="测试研究院", parent_id=None, now=NOON)
        register = [
            Person(person_id="P1", name="王小明", id_number=ID_NUMBER, employer="测试研究院"),
            Person(person_id="P2", name="李清", employer="测试研究院"),
        ]
        people.load_register(tx, None, register, unit_id=unit.unit_id, now=NOON)
        clerk = make_account(tx, "clerk", Role.CLERK, unit.unit_id)
        uploader = make_account(tx, "uploader", Role.UPLOADER, unit.unit_id, person_id="P1")
    return Office(store=store, unit_id=unit.unit_id, clerk=clerk, uploader=uploader)


def make_account(
    tx: object, login: str, role: Role, unit_id: int | None, person_id: str | None = None
) -> Actor:
    """An account of this role, as its actor."""
    return accounts.create_account(
        tx,  # type: ignore[arg-type]
        by=None,
        login=login,
        name=f"{login}先生",
        role=role,
        unit_id=unit_id,
        person_id=person_id,
        password="correct horse",
        now=NOON,
    ).actor


def an_entry(**changes: object) -> Entry:
    """A training certificate's entry; *changes* name fields by their values."""
    entry = Entry(
        name=a_field("王小明"),
        id_number=a_field(ID_NUMBER),
        content=a_field("大数据分析培训"),
        hours=Hours(value=Decimal(24), text="24学时", confidence=0.98),
        credit_year=Field(value=2025, text="2025年", confidence=0.95),
        certificate_no=a_field("TJ-2025-001"),
        person=PersonMatch(
            person_id="P1",
            confidence=0.99,
            candidates=(Candidate(person_id="P1", score=0.99, reasons=("id_number_same",)),),
        ),
        ready=True,
    )
    make: Callable[[object], object] = lambda value: Field(value=value, confidence=0.99)  # noqa: E731
    return replace(entry, **{name: make(value) for name, value in changes.items()})  # type: ignore[arg-type]


def a_field(value: str) -> Field[str]:
    """A field that was read with certainty."""
    return Field(value=value, text=value, confidence=0.99, page=1, box=(0.1, 0.1, 0.3, 0.2))


def a_reading(*entries: Entry, kind: KindCode = KindCode.TRAINING_CERTIFICATE) -> Reading:
    """The reading of a one-page file with these entries."""
    document = Document(pages=(1,), kind=kind, kind_confidence=0.9, entries=entries)
    return Reading(file="证书.pdf", sha256="0" * 64, page_count=1, documents=(document,))
