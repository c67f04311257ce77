"""An installation in a temporary folder, with one clerk, and what is counted in it."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ce_intake.decoder.client import Decoder
from ce_intake.desk import accounts, batch_views, units
from ce_intake.desk.actors import Actor, Role
from ce_intake.desk.batch_views import Ledger
from ce_intake.desk.batches import Facts
from ce_intake.errors import Unavailable
from ce_intake.scanning.take import Intake, Tally, Wanted
from ce_intake.scanning.walk import folders
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store

QUERY = Path(__file__).resolve().parents[2] / "conservation.sql"
FAULTS = (
    "difference",
    "without_work",
    "entries_doubled",
    "confirmed_without_entry",
    "sheets_lost",
    "sheets_doubled",
    "files_doubled",
    "stacks_miscounted",
    "sheets_without_work",
    "sheets_without_document",
    "documents_without_sheet",
)
PASSWORD = "a long password"
PLACES = ("document", "separator", "blank", "rejected", "waiting")


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What a measurement works in."""

    settings: Settings
    store: Store
    clerk: Actor

    def scan(self, *paths: Path, title: str = "盒") -> Tally:
        """Take folders into a batch."""
        decoder = Decoder(self.settings.limits)
        intake = Intake(
            store=self.store,
            decoder=decoder,
            actor=self.clerk,
            wanted=Wanted(facts=Facts(title=title), origin=title),
            most=self.settings.limits.scan_bytes,
            now=lambda: datetime.now(UTC),
        )
        try:
            return intake.take(
                folders(paths, most=self.settings.limits.scan_bytes), lambda _tally: None
            )
        finally:
            decoder.close()

    def unread(self, batch: str) -> int:
        """Sheets of a batch that wait for a reader."""
        return self._ledger(batch).unread

    def waiting(self, batch: str) -> bool:
        """Whether anything waits for a reader, or for its stack to be joined."""
        ledger = self._ledger(batch)
        return max(ledger.unread, ledger.waiting) > 0

    def _ledger(self, batch: str) -> Ledger:
        with self.store.view() as tx:
            return batch_views.ledger(tx, batch_views.found(tx, self.clerk, batch).id)

    def faults(self) -> dict[str, int]:
        """What plain SQL finds wrong with the ledger: nothing."""
        lines = QUERY.read_text("utf-8").splitlines()
        query = "\n".join(line for line in lines if not line.lstrip().startswith("--"))
        with self._plain() as plain:
            cursor = plain.execute(query)
            counted = dict(zip((c[0] for c in cursor.description), cursor.fetchone(), strict=True))
        wrong = {fault: counted[fault] for fault in FAULTS if counted[fault]}
        missing = counted["sheets"] - sum(counted[f"sheets_{place}"] for place in PLACES)
        damaged = self._damaged()
        return (
            wrong
            | ({"places": missing} if missing else {})
            | ({"bytes_lost": damaged} if damaged else {})
        )

    def places(self) -> dict[str, int]:
        """How many sheets are in each place, over all batches."""
        with self._plain() as plain:
            found = plain.execute("SELECT place, COUNT(*) FROM sheet GROUP BY place")
            return dict(found.fetchall())

    def _damaged(self) -> int:
        """How many of the bytes that rows name are not there, or not as they were."""
        damaged = 0
        with self._plain() as plain:
            for (sha256,) in plain.execute("SELECT sha256 FROM blob"):
                try:
                    self.store.blobs.get(sha256)
                except Unavailable:
                    damaged += 1
        return damaged

    def _plain(self) -> sqlite3.Connection:
        """The database without any of the program's code."""
        path = self.settings.database.removeprefix("sqlite:///")
        return sqlite3.connect(path, timeout=30)


@contextmanager
def an_office(engine: str) -> Iterator[Office]:
    """A new installation, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="bulk-") as folder:
        settings = Settings(data=Path(folder), engine=engine, lease_seconds=6)
        migrate.upgrade(settings.database)
        store = open_store(settings)
        now = datetime.now(UTC)
        with store.begin() as tx:
            unit = units.create_unit(tx, by=None, name="档案馆", parent_id=None, now=now)
            made = accounts.create_account(
                tx,
                by=None,
                login="clerk",
                name="陈经办",
                role=Role.CLERK,
                unit_id=unit.unit_id,
                person_id=None,
                password=PASSWORD,
                now=now,
            )
        try:
            yield Office(settings=settings, store=store, clerk=made.actor)
        finally:
            store.close()
