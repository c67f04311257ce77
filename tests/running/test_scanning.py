"""Folders and archives into a batch: everything once, in order, and nothing hostile."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from a_picture import a_picture
from an_office import Office, an_office
from argon2 import PasswordHasher
from PIL import Image

from ce_intake.decoder.client import Decoder, Frames
from ce_intake.desk import accounts, batch_views, batches
from ce_intake.desk.batches import Facts
from ce_intake.errors import DecoderDied, FileChanged, LimitExceeded, SourceGone, Unavailable
from ce_intake.scanning import paper
from ce_intake.scanning.take import STACK_MOST, Intake, Tally, Wanted, collated
from ce_intake.scanning.walk import Folder, Refusal, counted, folders
from ce_intake.settings import Limits, Settings
from ce_intake.store import migrate
from ce_intake.store.blobs import FileBlobs
from ce_intake.store.session import Store, open_store

MOST = 5_000_000


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty, migrated store."""
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    monkeypatch.setattr(accounts, "HASHER", quick)
    settings = Settings(data=tmp_path / "data")
    settings.data.mkdir()
    migrate.upgrade(settings.database)
    opened = open_store(settings)
    yield opened
    opened.close()


@pytest.fixture
def office(store: Store) -> Office:
    """An office with a clerk."""
    return an_office(store)


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    """The real decoder."""
    made = Decoder(Limits())
    yield made
    made.close()


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """A folder of scans."""
    folder = tmp_path / "第3盒"
    folder.mkdir()
    return folder


def scan(office: Office, decoder: Decoder, *paths: Path, **more: object) -> Tally:
    return an_intake(office, decoder, **more).take(folders(paths, most=MOST), lambda _tally: None)


def an_intake(office: Office, decoder: Decoder, origin: str = "o", **more: object) -> Intake:
    wanted = Wanted(facts=Facts(title="盒"), origin=origin, **more)  # type: ignore[arg-type]
    return Intake(
        store=office.store,
        decoder=decoder,
        actor=office.clerk,
        wanted=wanted,
        most=MOST,
        now=lambda: datetime.now(UTC),
    )


def a_tiff(pages: int, shade: int = 0) -> bytes:
    frames = [Image.new("L", (60, 80), 200 - shade - at) for at in range(pages)]
    stream = io.BytesIO()
    frames[0].save(stream, "TIFF", save_all=True, append_images=frames[1:])
    return stream.getvalue()


def test_a_folder_is_taken_in_the_order_in_which_people_count(
    office: Office, decoder: Decoder, box: Path
) -> None:
    for number in (1, 2, 10):
        (box / f"扫描{number}.png").write_bytes(a_picture(number))
    (box / "Thumbs.db").write_bytes(b"windows")
    (box / "长卷.tif").write_bytes(a_tiff(12))

    tally = scan(office, decoder, box)

    assert (tally.files, tally.sheets, tally.stacks, tally.refused) == (4, 15, 2, [])
    with office.store.view() as tx:
        found = list(batch_views.files(tx, office.clerk, tally.batch or ""))
    loose = [file.path for file in found if file.pages == 1]
    assert loose == [f"第3盒/扫描{number}.png" for number in (1, 2, 10)]


def test_the_same_folder_twice_doubles_nothing_and_says_so(
    office: Office, decoder: Decoder, box: Path
) -> None:
    for number in range(3):
        (box / f"{number}.png").write_bytes(a_picture(number))
    (box / "copy.png").write_bytes(a_picture(1))
    first = scan(office, decoder, box)
    (box / "3.png").write_bytes(a_picture(3))

    second = scan(office, decoder, box)

    assert (first.files, len(first.duplicates)) == (3, 1)
    assert (second.batch, second.files, len(second.duplicates)) == (first.batch, 1, 4)
    with office.store.view() as tx:
        shown = batch_views.show(tx, office.clerk, first.batch or "", now=office.now)
    assert (shown.ledger.sheets, shown.files, shown.duplicates) == (4, 4, 1)


def test_a_new_batch_names_what_was_known_before_its_first_new_sheet(
    office: Office, decoder: Decoder, box: Path
) -> None:
    for name in ("1.png", "2.png"):
        (box / name).write_bytes(a_picture(name))
    first = scan(office, decoder, box)
    (box / "3.png").write_bytes(a_picture("three"))
    second = scan(office, decoder, box, origin="later")

    assert second.batch not in (None, first.batch)
    with office.store.view() as tx:
        known = batch_views.files(tx, office.clerk, second.batch or "", state="duplicate")
        assert [one.path for one in known] == ["第3盒/1.png", "第3盒/2.png"]


@pytest.mark.parametrize("origin", ["o", "another"])
def test_what_another_command_takes_meanwhile_is_taken_once(
    office: Office, decoder: Decoder, box: Path, origin: str
) -> None:
    blank = cv2.imencode(".png", np.full((877, 620, 3), 255, np.uint8))[1].tobytes()
    for number in range(4):
        (box / f"{number}.png").write_bytes(blank if number % 2 else a_picture(number))
    other = an_intake(office, decoder, origin)
    shelf = box.parent / "还有"
    shelf.mkdir()
    (shelf / "2.png").write_bytes(a_picture(2))
    (shelf / "9.png").write_bytes(blank)

    def take_the_shelf(tally: Tally) -> None:
        if other.tally.files == 0:
            other.take(folders([shelf], most=MOST), lambda _tally: None)

    tally = an_intake(office, decoder).take(folders([box], most=MOST), take_the_shelf)

    assert (other.tally.files, tally.files, tally.duplicates) == (2, 3, ["第3盒/2.png"])
    with office.store.view() as tx:
        taken = [
            file.sha256
            for number in {tally.batch or "", other.tally.batch or ""}
            for file in batch_views.files(tx, office.clerk, number, state="taken")
        ]
    assert (len(taken), len(set(taken))) == (5, 3)


def test_sheets_that_are_blank_alike_all_count_and_still_come_in_once(
    office: Office, decoder: Decoder, box: Path
) -> None:
    blank = cv2.imencode(".png", np.full((877, 620, 3), 255, np.uint8))[1].tobytes()
    for number in range(4):
        content = a_picture(number) if number % 2 else blank
        (box / f"{number}.png").write_bytes(content)
    first = scan(office, decoder, box)
    second = scan(office, decoder, box)

    assert (first.files, first.duplicates) == (4, [])
    assert (second.files, len(second.duplicates)) == (0, 4)


def test_links_pipes_and_other_papers_are_refused_with_their_reason(
    office: Office, decoder: Decoder, box: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(a_picture(7))
    (box / "link.png").symlink_to(secret)
    (box / "outside").symlink_to(tmp_path)
    os.mkfifo(box / "pipe.png")
    (box / "letter.docx").write_bytes(b"PK\x03\x04 not paper")
    (box / "empty.png").write_bytes(b"")
    (box / "bad\x1bname\u202egnp.png").write_bytes(a_picture(1))

    tally = scan(office, decoder, box)

    codes = dict(sorted((Path(path).name, code) for path, code in tally.refused))
    assert codes == {
        "empty.png": "empty_file",
        "letter.docx": "unknown_format",
        "link.png": "link_refused",
        "outside": "link_refused",
        "pipe.png": "special_file",
    }
    with office.store.view() as tx:
        [taken] = batch_views.files(tx, office.clerk, tally.batch or "", state="taken")
    assert taken.path == "第3盒/bad�name�gnp.png"


def test_paper_that_cannot_be_opened_is_a_rejected_sheet(
    office: Office, decoder: Decoder, box: Path
) -> None:
    (box / "1.png").write_bytes(a_picture(1))
    (box / "2.pdf").write_bytes(b"%PDF-1.7 cut off")

    tally = scan(office, decoder, box)

    assert [code for _, code in tally.rejected] == ["truncated_file"]
    with office.store.view() as tx:
        ledger = batch_views.show(tx, office.clerk, tally.batch or "", now=office.now).ledger
    assert (ledger.sheets, ledger.rejected, ledger.waiting) == (2, 1, 1)


class Dies:
    """A decoder whose child is killed so many times before it opens anything."""

    def __init__(self, decoder: Decoder, times: int) -> None:
        self.limits, self.decoder, self.times = decoder.limits, decoder, times

    def decode(self, content: bytes, *, most: int | None = None) -> Frames:
        self.times -= 1
        if self.times >= 0:
            raise DecoderDied
        yield from self.decoder.decode(content, most=most)


@pytest.mark.parametrize(("times", "rejected"), [(2, 0), (99, 1)])
def test_a_decoder_that_is_killed_while_sheets_are_counted_costs_no_file(
    office: Office, decoder: Decoder, box: Path, times: int, rejected: int
) -> None:
    (box / "1.png").write_bytes(a_picture(1))

    tally = scan(office, Dies(decoder, times), box)  # type: ignore[arg-type]

    assert (tally.sheets, len(tally.rejected), tally.refused) == (1, rejected, [])


def test_an_archive_is_taken_member_by_member(office: Office, decoder: Decoder, box: Path) -> None:
    with zipfile.ZipFile(box / "扫描.zip", "w") as packed:
        packed.writestr("甲/1.png", a_picture(1))
        packed.writestr("甲/2.png", a_picture(2))
        packed.writestr("../../etc/cron.d/x.png", a_picture(3))
        packed.writestr("bomb.png", b"\0" * 4_000_000, zipfile.ZIP_DEFLATED)
        link = zipfile.ZipInfo("link.png")
        link.external_attr = 0o120777 << 16
        packed.writestr(link, "/etc/passwd")
        gbk = zipfile.ZipInfo("x")
        gbk.filename = "乙/证书.png".encode("gbk").decode("cp437")
        gbk.flag_bits = 0
        packed.writestr(gbk, a_picture(4))

    tally = scan(office, decoder, box)

    assert tally.files == 3
    assert {path.rpartition("/")[2]: code for path, code in tally.refused} == {
        "x.png": "archive_path",
        "bomb.png": "archive_bomb",
        "link.png": "link_refused",
    }


def test_a_member_with_a_password_and_a_damaged_archive_are_told(
    office: Office, decoder: Decoder, box: Path
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("1.png", a_picture(1))
    content = bytearray(packed.getvalue())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    (box / "locked.zip").write_bytes(content)
    (box / "torn.zip").write_bytes(packed.getvalue()[:-30])

    tally = scan(office, decoder, box)

    assert sorted(code for _, code in tally.refused) == ["encrypted_file", "truncated_file"]


def test_a_file_that_grows_while_it_is_read_is_left_for_later(
    box: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = box / "1.png"
    path.write_bytes(b"half")
    real = os.fstat
    calls = []

    def growing(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        calls.append(descriptor)
        if len(calls) == 1:
            with path.open("ab") as more:
                more.write(b" and the rest")
        return found

    monkeypatch.setattr(paper.os, "fstat", growing)
    with pytest.raises(FileChanged):
        paper.read_unchanged(path, most=MOST)


def test_a_file_that_is_too_large_is_not_read(box: Path) -> None:
    (box / "1.png").write_bytes(b"x" * 100)
    with pytest.raises(LimitExceeded):
        paper.read_unchanged(box / "1.png", most=99)


def test_a_share_that_vanishes_and_a_full_disk_lose_nothing(
    office: Office, decoder: Decoder, box: Path, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (box / name).mkdir()
        for number in range(2):
            (box / name / f"{number}.png").write_bytes(a_picture(ord(name) + number * 9))
    walked = folders([box], most=MOST)
    first = [next(walked), next(walked)]
    (box / "b").rename(tmp_path / "away")
    with pytest.raises(SourceGone):
        first += list(walked)
    (tmp_path / "away").rename(box / "b")

    roomy = office.store.blobs
    office.store.blobs = FileBlobs(tmp_path / "full", headroom=1 << 60)
    with pytest.raises(Unavailable):
        scan(office, decoder, box)
    office.store.blobs = roomy

    assert scan(office, decoder, box).sheets == 4


@pytest.mark.parametrize(
    ("how", "order"), [("reversed", (1, 3, 5, 6, 4, 2)), ("same", (1, 3, 5, 2, 4, 6)), (None, None)]
)
def test_backs_scanned_after_all_fronts_go_behind_their_fronts(
    how: str | None, order: tuple[int, ...] | None
) -> None:
    assert collated(6, how) == order


def test_an_odd_number_of_sheets_is_not_collated(
    office: Office, decoder: Decoder, box: Path
) -> None:
    for number in range(3):
        (box / f"{number}.png").write_bytes(a_picture(number))

    tally = scan(office, decoder, box, collation="reversed")

    assert {code for _, code in tally.refused} == {"collation_odd"}
    assert (tally.sheets, tally.files) == (0, 0)


def test_numbers_in_names_count_as_numbers() -> None:
    names = ["p10.jpg", "p9.jpg", "P1.jpg", "第10页", "第9页"]

    assert sorted(names, key=counted) == ["P1.jpg", "p9.jpg", "p10.jpg", "第9页", "第10页"]


def test_what_is_set_aside_is_noted_in_parts_however_much_it_is(
    office: Office, decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = batches.note_files

    def note(tx, actor, number, files, **more):  # type: ignore[no-untyped-def]
        asked.append(len(files))
        real(tx, actor, number, files, **more)

    monkeypatch.setattr(batches, "note_files", note)
    refusals = tuple(Refusal(path=f"{n}.lnk", code="link_refused") for n in range(STACK_MOST + 1))
    intake = Intake(
        store=office.store,
        decoder=decoder,
        actor=office.clerk,
        wanted=Wanted(facts=Facts(title="盒"), origin="o"),
        most=MOST,
        now=lambda: office.now,
    )

    intake.take([Folder(path="盒", refusals=refusals)], lambda _tally: None)

    assert asked == [STACK_MOST, 1]
