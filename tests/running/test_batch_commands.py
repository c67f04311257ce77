"""`ce-intake scan` and `ce-intake batch`: paper taken in, told and kept by commands alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event, Thread

import pytest
from a_picture import a_picture
from an_office import Office, an_office
from argon2 import PasswordHasher
from click.testing import CliRunner, Result
from structlog.testing import capture_logs

from ce_intake.cli import main
from ce_intake.commands import scan as scanning
from ce_intake.desk import accounts, batch_views
from ce_intake.errors import Unavailable
from ce_intake.messages import sentence
from ce_intake.read import ready_tools
from ce_intake.scanning import package
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.blobs import FileBlobs
from ce_intake.store.session import open_store
from worker import jobs
from worker.bench import Bench

Run = Callable[..., Result]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office whose installation the commands find."""
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    monkeypatch.setattr(accounts, "HASHER", quick)
    monkeypatch.setattr(scanning, "LOOK", 0.05)
    settings = Settings(data=tmp_path / "data", engine="null")
    settings.data.mkdir()
    migrate.upgrade(settings.database)
    monkeypatch.setenv("CE_INTAKE_DATA", str(settings.data))
    monkeypatch.setenv("CE_INTAKE_ENGINE", "null")
    store = open_store(settings)
    yield an_office(store)
    store.close()


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """Three scans."""
    folder = tmp_path / "第3盒"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.png").write_bytes(a_picture(number))
    return folder


@pytest.fixture
def run() -> Run:
    """Call a command; its words as text."""

    def call(*words: object) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return call


def _is_full(_: object) -> None:
    raise Unavailable(problem="storage_full")


def read_all(office: Office, enough: Event | None = None) -> None:
    """Read whatever waits, as a worker does; what comes as well, until it is *enough*."""
    tools = ready_tools(Settings(engine="null"), today=date(2026, 11, 1))
    bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
    while jobs.read_next(bench, "bulk") or (enough is not None and not enough.wait(0.05)):
        pass
    tools.decoder.close()


def test_a_folder_is_scanned_with_what_is_known_of_the_box(
    office: Office, box: Path, run: Run
) -> None:
    options = ("--year", 2019, "--box", "3", "--shelf-mark", "A-17", "--count", 3)
    first = run("scan", box, *options)
    again = run("scan", box, *options)

    assert (first.exit_code, again.exit_code) == (0, 0)
    number = first.stdout.strip()
    with office.store.view() as tx:
        view = batch_views.show(tx, office.clerk, number, now=office.now)
    assert (view.title, view.year, view.box, view.shelf_mark) == ("第3盒", 2019, "3", "A-17")
    assert (view.control_count, view.ledger.sheets) == (3, 3)


def test_what_is_refused_is_named_and_told_by_the_exit_code(
    office: Office, box: Path, run: Run
) -> None:
    name = "去别处" * 20 + ".png"
    (box / name).symlink_to("/etc/passwd")

    answer = run("scan", box)

    assert answer.exit_code == 1
    [line] = [line for line in answer.stderr.splitlines() if line.strip().startswith("第3盒/")]
    assert line.endswith(f"{name}: {sentence('link_refused', lang='zh')}")
    assert run("scan", box / "nowhere").exit_code == 2


def test_a_full_disk_is_named_and_the_same_command_goes_on(
    office: Office, box: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(FileBlobs, "_refuse_if_full", _is_full)
        full = run("scan", box)

    again = run("scan", box)

    assert (full.exit_code, again.exit_code) == (1, 0)
    assert sentence("unavailable_storage_full") in full.stderr
    assert sentence("scan_goes_on") in full.stderr
    with office.store.view() as tx:
        view = batch_views.show(tx, office.clerk, again.stdout.strip(), now=office.now)
    assert (view.files, view.ledger.sheets) == (3, 3)


def test_whose_batch_it_is_has_to_be_said_with_an_option(
    box: Path, run: Run, office: Office
) -> None:
    answer = run("scan", box, "--by", "nobody")

    assert answer.exit_code == 1
    assert "--by" in answer.stderr


def test_the_command_waits_until_everything_is_read(office: Office, box: Path, run: Run) -> None:
    number = run("scan", box).stdout.strip()
    (box / "3.png").write_bytes(a_picture(3))
    enough = Event()
    reader = Thread(target=read_all, args=(office, enough))
    reader.start()

    with capture_logs():  # the reader's, which is of this process here
        answer = run("scan", box, "--wait")
        enough.set()
        reader.join()

    assert (answer.exit_code, answer.stdout.split()[0]) == (0, number)
    with office.store.view() as tx:
        ledger = batch_views.show(tx, office.clerk, number, now=office.now).ledger
    assert (ledger.sheets, ledger.unread, ledger.waiting) == (4, 0, 0)


def test_a_batch_is_held_up_taken_up_told_and_kept(
    office: Office, box: Path, run: Run, tmp_path: Path
) -> None:
    number = run("scan", box).stdout.strip()
    run("batch", "pause", number)
    read_all(office)
    assert "0/3" in run("batch", "list").stdout

    run("batch", "resume", number)
    read_all(office)
    listed = run("batch", "list").stdout
    assert "3/3" in listed
    assert "分钟" not in listed  # none are left
    assert run("batch", "report", number, tmp_path / "r.json").exit_code == 0
    told = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert number in json.dumps(told)
    bag = Path(run("batch", "package", number, tmp_path / "bag").stdout.strip())
    assert package.complete(bag) == []
    assert run("batch", "report", number, tmp_path / "r.doc").exit_code == 2


def test_a_cancelled_batch_is_read_after_all_when_it_is_to_be_read_again(
    office: Office, box: Path, run: Run
) -> None:
    number = run("scan", box).stdout.strip()
    run("batch", "cancel", number)
    read_all(office)
    with office.store.view() as tx:
        assert batch_views.show(tx, office.clerk, number, now=office.now).ledger.rejected == 3

    assert run("batch", "reread", number).stdout.strip() == "3"
    read_all(office)

    with office.store.view() as tx:
        ledger = batch_views.show(tx, office.clerk, number, now=office.now).ledger
    assert (ledger.sheets, ledger.rejected, ledger.unread) == (3, 0, 0)
