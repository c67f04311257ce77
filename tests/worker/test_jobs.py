"""What the queue names: read once, keep pictures, never lose or double."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from a_picture import a_picture
from an_office import Office

from ce_intake.desk import people, uploads, work
from ce_intake.desk.upload_views import UploadCard
from ce_intake.desk.work import Claim
from ce_intake.errors import EngineFailed
from ce_intake.ports import Image
from ce_intake.values import Person, Word
from worker import jobs, memory, reader
from worker.bench import Bench
from worker.memory import OFTEN


class Ledger:
    """A keeper that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, bool]] = []

    def begin(self, held: Claim) -> None:
        self.told.append(("begin", True))

    def end(self, held: Claim, *, well: bool) -> None:
        self.told.append(("end", well))


class Broken:
    """An engine that does not work."""

    name = version = "broken"

    def __init__(self, error: Exception) -> None:
        self.error = error

    def read(self, image: Image) -> list[Word]:
        raise self.error

    def read_line(self, image: Image) -> Word:
        raise self.error


@pytest.fixture(autouse=True)
def _now(office: Office) -> None:
    office.now = datetime.now(UTC) - timedelta(seconds=1)


def card(office: Office, number: str) -> UploadCard:
    with office.store.view() as tx:
        return uploads.card(tx, office.uploader, number)


def test_a_file_is_read_and_its_page_can_be_looked_at(bench: Bench, office: Office) -> None:
    receipt = office.upload(a_picture(width=2400, height=3000))

    jobs.read_upload(receipt.work_id or 0)

    shown = card(office, receipt.number)
    assert (shown.state, shown.pages_done, shown.pages_total) != ("received", 0, 0)
    assert shown.pages_done == shown.pages_total == 1
    with office.store.view() as tx:
        picture = uploads.page_image(tx, office.uploader, receipt.number, 1)
    assert max(picture.width, picture.height) == 1800
    assert office.store.blobs.get(picture.sha256)[:3] == b"\xff\xd8\xff"


def test_a_job_that_comes_twice_reads_once(bench: Bench, office: Office) -> None:
    receipt = office.upload(a_picture())

    for _ in range(3):
        jobs.read_upload(receipt.work_id or 0)

    bench.keeper = ledger = Ledger()
    jobs.read_upload(receipt.work_id or 0)
    assert ledger.told == []


def test_work_is_found_without_any_ring(bench: Bench, office: Office) -> None:
    receipt = office.upload(a_picture())

    assert jobs.read_next(bench, "bulk") is False
    assert jobs.read_next(bench, "interactive") is True
    assert jobs.read_next(bench, "interactive") is False
    assert not card(office, receipt.number).waiting


def test_one_file_costs_no_giving_back_of_memory_while_others_wait(
    bench: Bench, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(bench.scraps.pages))
    for number in range(OFTEN + 1):
        office.upload(a_picture(width=300 + number))

    assert jobs.read_next(bench, "interactive")
    assert given == []
    reader.look(bench, "interactive", Event())
    assert len(given) == 2  # after eight of them, and when none was left


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"<html>no picture</html>", "unknown_format"), (a_picture()[:300], "truncated_file")],
)
def test_a_bad_file_is_set_aside_with_its_reason(
    bench: Bench, office: Office, content: bytes, code: str
) -> None:
    receipt = office.upload(content)

    jobs.read_upload(receipt.work_id or 0)

    shown = card(office, receipt.number)
    assert (shown.state, shown.reason and shown.reason.code) == ("set_aside", code)


def test_an_engine_that_fails_leaves_the_file_for_later(bench: Bench, office: Office) -> None:
    receipt = office.upload(a_picture())
    bench.tools = replace(bench.tools, engine=Broken(EngineFailed()))

    jobs.read_upload(receipt.work_id or 0)

    assert card(office, receipt.number).state == "received"


def test_a_bug_is_let_out_and_told_to_the_keeper(bench: Bench, office: Office) -> None:
    receipt = office.upload(a_picture())
    bench.tools = replace(bench.tools, engine=Broken(ZeroDivisionError()))
    bench.keeper = ledger = Ledger()

    with pytest.raises(ZeroDivisionError):
        jobs.read_upload(receipt.work_id or 0)

    assert ledger.told == [("begin", True), ("end", False)]


def test_a_lost_lease_ends_the_reading_without_a_trace(bench: Bench, office: Office) -> None:
    receipt = office.upload(a_picture())
    with office.store.begin() as tx:
        held = work.claim(tx, receipt.work_id or 0, owner="slow", now=office.now)
    assert held is not None
    later = office.now + timedelta(seconds=61)
    with office.store.begin() as tx:
        work.sweep(tx, queued={}, now=later)

    jobs.read_claimed(bench, held)

    assert card(office, receipt.number).state == "waiting"
    assert card(office, receipt.number).entries == ()


def test_a_new_person_is_known_to_the_next_reading(bench: Bench, office: Office) -> None:
    assert bench.register(office.unit_id).get("P9") is None
    with office.store.begin() as tx:
        person = Person(person_id="P9", name="欧阳春")
        people.create(tx, office.clerk, person, now=office.later(seconds=5))

    found = bench.register(office.unit_id).get("P9")

    assert found is not None
    assert bench.register(office.unit_id) is bench.register(office.unit_id)
