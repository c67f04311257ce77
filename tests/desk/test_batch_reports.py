"""The report and the package of a batch: complete, without identity numbers, and verifiable."""

from __future__ import annotations

import io
import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from a_stack import a_batch, a_stack, claim, work_all_off, work_off
from an_office import ID_NUMBER, Office
from python_calamine import load_workbook

from ce_intake.desk import batch_reports, batches, sheets
from ce_intake.desk.batches import Found
from ce_intake.messages import sentence
from ce_intake.scanning import package
from ce_intake.scanning.outcome import Outcome
from ce_intake.scanning.package import Content
from ce_intake.store import batch_lines


def a_reported_batch(office: Office) -> str:
    batch = a_batch(office, control_count=6)
    a_stack(office, batch, 5)
    aside = [Found(path="盒1/<link>.jpg", code="link_refused")]
    with office.store.begin() as tx:
        batches.note_files(tx, office.clerk, batch, aside, now=office.now)
    work_all_off(office, {2: "", 4: "CE-INTAKE-SEPARATOR"})
    return batch


def outcome(office: Office, batch: str, lang: str = "zh") -> Outcome:
    return Outcome(
        store=office.store, actor=office.clerk, number=batch, lang=lang, now=lambda: office.now
    )


def made(office: Office, batch: str, form: str, lang: str = "zh") -> bytes:
    with outcome(office, batch, lang).report(form) as stream:
        return stream.read()


def cells(workbook: bytes) -> list[list[object]]:
    """What each sheet of a workbook holds."""
    book = load_workbook(io.BytesIO(workbook))
    return [
        [cell for row in book.get_sheet_by_name(name).to_python() for cell in row]
        for name in book.sheet_names
    ]


def test_a_report_counts_every_sheet_and_says_what_needs_a_person(office: Office) -> None:
    report = json.loads(made(office, a_reported_batch(office), "json"))

    ledger = report["ledger"]
    assert (ledger["sheets"], ledger["document"], ledger["blank"]) == (5, 3, 1)
    assert [sheet["place"] for sheet in report["sheets"]] == [
        "document",
        "blank",
        "document",
        "separator",
        "document",
    ]
    stacks = {sheet["stack"] for sheet in report["sheets"]}
    assert {document["stack"] for document in report["documents"]} == stacks
    assert [file["state"] for file in report["files"]] == ["taken", "refused"]
    codes = [one["code"] for one in report["needs_a_person"]]
    assert codes == ["needs_count", "needs_refused", "needs_decision"]


def test_a_report_of_an_empty_batch_is_whole(office: Office) -> None:
    batch = a_batch(office)

    report = json.loads(made(office, batch, "json"))

    assert (report["documents"], report["sheets"], report["files"]) == ([], [], [])
    assert "2019年第3盒" in made(office, batch, "html").decode()
    assert len(cells(made(office, batch, "xlsx"))) == 3


def test_a_report_names_who_closed_a_batch_that_differs_and_why(office: Office) -> None:
    batch = a_reported_batch(office)
    office.now = datetime(2026, 11, 27, 20, 30, tzinfo=UTC)
    with office.store.begin() as tx:
        batches.close(tx, office.clerk, batch, words="封面没有扫描", now=office.now)

    html = made(office, batch, "html").decode()

    assert "<td>已结束</td>" in html
    assert html.count(f"<td>{office.clerk.name}</td>") == 2  # who opened it and who closed it
    assert "<td>封面没有扫描</td>" in html
    assert html.count("<td>2026-11-28 04:30</td>") == 2  # in Beijing: made, and closed


def test_a_report_says_of_each_sheet_that_could_not_be_read_which_it_is_and_why(
    office: Office,
) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 2)
    held = claim(office)
    assert held is not None
    with office.store.begin() as tx:
        sheets.reject_sheet(tx, held, 2, "encrypted_file", now=office.now)
    work_off(office, held)

    html = made(office, batch, "html").decode()

    assert f"<figcaption>2 · 读不了 · 盒1/2.pdf · {sentence('encrypted_file')}</figcaption>" in html


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_form_of_the_report_holds_an_identity_number_or_runs_anything(
    office: Office, lang: str
) -> None:
    batch = a_reported_batch(office)

    html = made(office, batch, "html", lang).decode()
    found = [cell for sheet in cells(made(office, batch, "xlsx", lang)) for cell in sheet]
    table = "\n".join(str(cell) for cell in found)
    whole = made(office, batch, "json", lang).decode()

    for text in (html, table, whole):
        assert ID_NUMBER not in text
        assert "课程 1" in text
        assert "link>.jpg" in text.replace("&gt;", ">")
    assert {type(cell) for cell in found} == {str}
    assert re.search(r"\b(ui|report|field|needs)_[a-z]", html + table) is None
    assert "&lt;link&gt;.jpg" in html
    assert "<script" not in html
    assert "http" not in html
    assert html.count("data:image/jpeg") == 5
    assert json.loads(whole)["schema"] == "ce-intake/batch-report/1"


def test_a_report_holds_a_few_rows_at_a_time_however_large_the_batch_is(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_lines, "AT_ONCE", 4)
    batch = a_batch(office)
    for name in ("甲", "乙"):
        a_stack(office, batch, 40, name)
    work_all_off(office)

    with office.store.view() as tx:
        report = batch_reports.report(tx, office.clerk, batch, now=office.now)
        lists = (report.documents, report.sheets, report.files)
        most = [max(len(tx.session.identity_map) for _ in one) for one in lists]

    assert max(most) < 20


def test_a_package_holds_the_originals_and_proves_itself(office: Office, tmp_path: Path) -> None:
    info, contents = outcome(office, a_reported_batch(office)).package()

    bag = package.write(tmp_path / "bag", contents, info, date(2026, 3, 2))

    assert package.complete(bag) == []
    assert (bag / "data" / "originals" / "盒1" / "5.pdf").read_bytes().startswith(b"B-")
    assert "External-Description: 2019年第3盒\n" in (bag / "bag-info.txt").read_text("utf-8")
    assert ID_NUMBER.encode() not in b"".join(p.read_bytes() for p in bag.rglob("*.json"))
    [reading] = list((bag / "data" / "readings").glob("*.json"))
    reading.write_bytes(reading.read_bytes() + b" ")
    (bag / "data" / "more").write_bytes(b"")
    assert package.complete(bag) == [f"data/readings/{reading.name}", "data/more"]


def test_a_package_comes_as_an_archive_piece_by_piece_and_is_whole(
    office: Office, tmp_path: Path
) -> None:
    batch = a_reported_batch(office)
    info, contents = outcome(office, batch).package()

    pieces = list(package.zipped(contents, info, date(2026, 3, 2), top=batch))

    assert len(pieces) > 6
    with ZipFile(io.BytesIO(b"".join(pieces))) as packed:
        assert packed.testzip() is None
        packed.extractall(tmp_path)
    assert package.complete(tmp_path / batch) == []


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("../../etc/passwd", "__/__/etc/passwd"),
        ("/abs/1.png", "abs/1.png"),
        ('a/b:c*"<>|?.png', "a/b_c______.png"),
        ("盒1/第 1 页.png", "盒1/第 1 页.png"),
        ("..", "__"),
        ("", "file"),
    ],
)
def test_a_path_in_a_package_stays_inside_it(path: str, kept: str) -> None:
    assert package.safe(path) == kept


def test_two_files_of_one_name_are_both_in_the_package(tmp_path: Path) -> None:
    contents = [Content(path=name, read=lambda n=name: n.encode()) for name in ("a.png", "A.PNG")]

    bag = package.write(tmp_path / "bag", contents, {}, date(2026, 3, 2))

    assert sorted(path.name for path in (bag / "data").iterdir()) == ["A-2.PNG", "a.png"]
    assert package.complete(bag) == []
