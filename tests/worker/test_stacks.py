"""Scanned stacks through a real decoder: sheet by sheet, across files, given way, never lost."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from a_picture import a_picture
from a_stack import a_batch
from an_office import Office
from PIL import Image

from ce_intake.decoder.client import Decoder, Opened
from ce_intake.decoder.pages import BadPage
from ce_intake.desk import batch_views, batches, work
from ce_intake.desk.batch_views import BatchView
from ce_intake.desk.batches import Arrival, Found
from ce_intake.errors import DecoderDied, EngineFailed
from ce_intake.ports import Image as Picture
from ce_intake.values import Word
from worker import jobs, reader
from worker.bench import Bench


class Reads:
    """An engine that finds a certificate's words on every page that has any ink."""

    name = version = "reads"

    def __init__(self, fails_at: int = 0) -> None:
        self.pages, self.fails_at = 0, fails_at

    def read(self, image: Picture) -> list[Word]:
        self.pages += 1
        if self.pages == self.fails_at:
            raise EngineFailed
        return [Word(text="培训结业证书", box=(0.2, 0.1, 0.8, 0.15)),
                Word(text="王小明同志完成24学时培训", box=(0.2, 0.3, 0.8, 0.33))]  # fmt: skip

    def read_line(self, image: Picture) -> Word:
        return Word(text="", box=(0, 0, 1, 1))


@pytest.fixture(autouse=True)
def _now(office: Office) -> None:
    office.now = datetime.now(UTC) - timedelta(seconds=1)


def a_tiff(*numbers: int) -> bytes:
    frames = [Image.open(io.BytesIO(a_picture(number))).convert("L") for number in numbers]
    stream = io.BytesIO()
    frames[0].save(stream, "TIFF", save_all=True, append_images=frames[1:], compression="group4"
                   if frames[0].mode == "1" else "tiff_deflate")  # fmt: skip
    return stream.getvalue()


def stacked(office: Office, *files: tuple[bytes, int], order: tuple[int, ...] | None = None) -> str:
    """A batch with one stack of these files, each with its number of pages."""
    batch = a_batch(office)
    found = []
    for at, (content, pages) in enumerate(files):
        sha256, size = office.store.blobs.put(io.BytesIO(content), most=10_000_000)
        found.append(Found(path=f"{at}", sha256=sha256, size=size, pages=pages))
    listed, length = office.store.blobs.put(io.BytesIO(batch.encode()), most=100)
    arrival = Arrival(
        name="盒1", list_sha256=listed, list_size=length, files=tuple(found), order=order
    )
    with office.store.begin() as tx:
        batches.receive(tx, office.clerk, batch, arrival, now=office.now)
    return batch


def read_all(bench: Bench) -> int:
    done = 0
    while jobs.read_next(bench, "bulk"):
        done += 1
    return done


def read_later(bench: Bench) -> None:
    """Read what failed and is to be tried again later."""
    with bench.store.begin() as tx:
        held = work.claim_next(tx, "bulk", owner="w", now=datetime.now(UTC) + timedelta(hours=1))
    if held is not None:
        jobs.read_claimed(bench, held)


def children_of_the_decoder(bench: Bench) -> list[int]:
    """The processes that decode a file now."""
    zygote = bench.tools.decoder._zygote
    assert zygote is not None
    listed = Path(f"/proc/{zygote.pid}/task/{zygote.pid}/children").read_text()
    return [int(pid) for pid in listed.split()]


class Dies:
    """A decoder whose child dies at one page, whenever it comes to it."""

    def __init__(self, decoder: Decoder, page: int) -> None:
        self.limits, self.decoder, self.page = decoder.limits, decoder, page

    def decode(self, content: bytes, **more: int) -> Iterator[object]:
        for item in self.decoder.decode(content, **more):
            died = not isinstance(item, Opened) and item.number == self.page
            yield BadPage(number=self.page, error=DecoderDied()) if died else item


def show(office: Office, number: str) -> BatchView:
    with office.store.view() as tx:
        return batch_views.show(tx, office.clerk, number, now=datetime.now(UTC))


def test_sheets_of_several_files_are_read_each_once(bench: Bench, office: Office) -> None:
    engine = Reads()
    bench.tools = replace(bench.tools, engine=engine)
    blank = cv2.imencode(".png", np.full((800, 600, 3), 255, np.uint8))[1].tobytes()
    batch = stacked(office, (a_tiff(*range(10)), 10), (a_picture(11), 1), (blank, 1))

    read_all(bench)

    ledger = show(office, batch).ledger
    assert (ledger.sheets, ledger.document, ledger.blank) == (12, 11, 1)
    assert engine.pages == 11


def test_blank_sheets_that_are_alike_to_the_last_byte_are_each_read(
    bench: Bench, office: Office
) -> None:
    bench.tools = replace(bench.tools, engine=Reads())
    blank = cv2.imencode(".png", np.full((800, 600, 3), 255, np.uint8))[1].tobytes()
    batch = stacked(
        office,
        (a_picture(1), 1),
        (blank, 1),
        (blank, 1),
        (blank, 1),
        *((a_picture(n), 1) for n in range(2, 8)),
    )

    read_all(bench)

    ledger = show(office, batch).ledger
    assert (ledger.document, ledger.blank, ledger.unread, ledger.waiting) == (7, 3, 0, 0)


def test_a_decoder_that_is_killed_costs_no_sheet(bench: Bench, office: Office) -> None:
    engine, read, killed = Reads(), Reads.read, []

    def and_kill(image: Picture) -> list[Word]:
        if not killed:
            killed.extend(children_of_the_decoder(bench))
            for pid in killed:
                os.kill(pid, signal.SIGKILL)
        return read(engine, image)

    engine.read = and_kill  # type: ignore[method-assign]
    bench.tools = replace(bench.tools, engine=engine)
    batch = stacked(office, (a_tiff(*range(8)), 8))

    read_all(bench)
    assert killed
    ledger = show(office, batch).ledger
    assert ledger.unread > 0
    read_later(bench)

    ledger = show(office, batch).ledger
    assert (ledger.document, ledger.rejected) == (8, 0)


def test_a_sheet_that_kills_every_decoder_is_rejected_with_its_reason(
    bench: Bench, office: Office
) -> None:
    bench.tools = replace(bench.tools, engine=Reads(), decoder=Dies(bench.tools.decoder, page=2))  # type: ignore[arg-type]
    batch = stacked(office, (a_tiff(*range(3)), 3))

    read_all(bench)
    for _ in range(work.MOST_FAILURES):
        read_later(bench)

    ledger = show(office, batch).ledger
    assert (ledger.document, ledger.rejected, ledger.unread) == (2, 1, 0)


def test_a_bad_file_costs_its_own_sheets_with_their_reason(bench: Bench, office: Office) -> None:
    bench.tools = replace(bench.tools, engine=Reads())
    batch = stacked(office, (a_picture(1), 1), (a_picture(2)[:300], 1), (a_tiff(3, 4), 3))

    read_all(bench)

    ledger = show(office, batch).ledger
    assert (ledger.sheets, ledger.document, ledger.rejected, ledger.waiting) == (5, 3, 2, 0)


def test_a_file_of_an_archive_may_be_larger_than_an_upload(bench: Bench, office: Office) -> None:
    decoder = bench.tools.decoder
    decoder.limits = decoder.limits.model_copy(update={"bytes": 100})
    bench.tools = replace(bench.tools, engine=Reads())
    batch = stacked(office, (a_tiff(1, 2), 2))

    read_all(bench)

    assert show(office, batch).ledger.document == 2


def test_an_engine_that_fails_once_costs_one_sheet_again(bench: Bench, office: Office) -> None:
    engine = Reads(fails_at=3)
    bench.tools = replace(bench.tools, engine=engine)
    batch = stacked(office, (a_tiff(*range(6)), 6))

    read_all(bench)
    assert show(office, batch).ledger.unread == 4
    with office.store.begin() as tx:
        held = work.claim_next(tx, "bulk", owner="w", now=datetime.now(UTC) + timedelta(hours=1))
    assert held is not None
    jobs.read_claimed(bench, held)

    assert show(office, batch).ledger.document == 6
    assert engine.pages == 7


@pytest.mark.parametrize("apart", [False, True], ids=["one file", "a file for each sheet"])
def test_bulk_gives_way_between_two_sheets_to_whoever_waits(
    bench: Bench, office: Office, apart: bool
) -> None:
    bench.tools = replace(bench.tools, engine=Reads())
    bench.gives_way = lambda held: reader.is_urgent(bench, "interactive", held)
    pictures = [(a_picture(number), 1) for number in range(6)]
    batch = stacked(office, *(pictures if apart else [(a_tiff(*range(6)), 6)]))
    office.upload(a_picture(99))

    assert jobs.read_next(bench, "bulk")
    assert show(office, batch).ledger.unread == 5
    assert jobs.read_next(bench, "interactive")
    assert jobs.read_next(bench, "bulk")
    assert show(office, batch).ledger.unread == 0


def test_fronts_and_backs_scanned_apart_lie_together(bench: Bench, office: Office) -> None:
    bench.tools = replace(bench.tools, engine=Reads())
    batch = stacked(office, (a_tiff(1, 2, 3, 4), 4), order=(1, 3, 4, 2))

    read_all(bench)

    with office.store.view() as tx:
        proposed = [item.first for item in batch_views.worklist(tx, office.clerk, batch)]
    assert len(proposed) >= 1
    assert show(office, batch).ledger.document == 4
