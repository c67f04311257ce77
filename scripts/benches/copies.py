"""The very same file sent in twice: by one person, by him and his unit, and in another unit.

On a real SQLite in a temporary folder. Of half of the papers nothing can be read, so that only the
bytes can tell.
"""

from __future__ import annotations

import io
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ce_intake.desk import accounts, twins, units, uploads, work
from ce_intake.desk.actors import Actor, Role
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, Tx, open_store
from ce_intake.values import Document, Entry, Field, KindCode, Reading

MOST = 1_000_000  # bytes of a file
HEAD = "identical bytes, "


@dataclass(slots=True)
class Counts:
    """Of how many papers the second sending was noticed."""

    sent: int = 0
    own: int = 0
    unit: int = 0
    elsewhere: int = 0


def measure(count: int) -> list[tuple[str, str]]:
    """Rows of a table: each way in which a file comes twice, and how often it was noticed."""
    counts = Counts(sent=count)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder))
        migrate.upgrade(settings.database)
        store = open_store(settings)
        now = datetime.now(UTC)
        with store.begin() as tx:
            person, clerk = (_account(tx, role, "甲", now) for role in (Role.UPLOADER, Role.CLERK))
            stranger = _account(tx, Role.CLERK, "乙", now)
        for number in range(count):
            _paper(store, (person, clerk, stranger), number, counts)
        store.close()
    return [
        (HEAD + "sent again by the same person (goal 100 %)", _of(counts.own, count)),
        (HEAD + "sent by the person and by the unit (goal 100 %)", _of(counts.unit, count)),
        (HEAD + "told to another unit (goal 0)", f"{counts.elsewhere} of {count}"),
    ]


def _paper(store: Store, senders: tuple[Actor, Actor, Actor], number: int, counts: Counts) -> None:
    person, clerk, stranger = senders
    content = f"paper {number}".encode()
    entry = Entry(name=Field(value=f"王{number}")) if number % 2 else Entry()
    first = _sent(store, person, content, "scan.jpg", entry)
    again = _sent(store, person, content, "IMG_0001.jpg", None)
    counts.own += again is None
    second = _sent(store, clerk, content, "00017.jpg", entry)
    far = _sent(store, stranger, content, "a.jpg", entry)
    with store.view() as tx:
        found = twins.likely(tx, clerk, second or 0)
        counts.unit += [one.proposal_id for one in found] == [first]
        counts.elsewhere += bool(twins.likely(tx, stranger, far or 0))


def _sent(store: Store, actor: Actor, content: bytes, name: str, entry: Entry | None) -> int | None:
    """The key of the proposal that becomes of it; None where it is known to be a duplicate."""
    now = datetime.now(UTC)
    sha256, size = store.blobs.put(io.BytesIO(content), most=MOST)
    with store.begin() as tx:
        receipt = uploads.receive(tx, actor, name=name, sha256=sha256, size=size, now=now)
    if receipt.duplicate_of is not None or entry is None:
        return None
    with store.begin() as tx:
        claim = work.claim(tx, receipt.work_id or 0, owner="bench", now=now)
    assert claim is not None
    kind = KindCode.TRAINING_CERTIFICATE
    document = Document(pages=(1,), kind=kind, kind_confidence=0.9, entries=(entry,))
    reading = Reading(file=name, sha256=sha256, page_count=1, documents=(document,))
    with store.begin() as tx:
        assert work.record(tx, claim, reading, now=now, pipeline="bench")
    with store.view() as tx:
        return uploads.card(tx, actor, receipt.number).entries[0].proposal_id


def _account(tx: Tx, role: Role, unit: str, now: datetime) -> Actor:
    home = units.named(tx, unit) or units.create_unit(
        tx, by=None, name=unit, parent_id=None, now=now
    )
    made = accounts.create_account(
        tx,
        by=None,
        login=f"{role}{home.unit_id}",
        name=unit,
        role=role,
        unit_id=home.unit_id,
        person_id=None,
        password="a long enough password",
        now=now,
    )
    return made.actor


def _of(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} % of {whole}"
