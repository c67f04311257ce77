"""The report and the package of a batch: complete, without identity numbers, and verifiable."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from a_stack import a_batch, a_stack, work_all_off
from an_office import ID_NUMBER, Office

from ce_intake.contract import Json
from ce_intake.desk import batch_reports, batches
from ce_intake.desk.batches import Found
from ce_intake.scanning import package, report as written
from ce_intake.scanning.package import Content


def a_report(office: Office) -> tuple[str, Json]:
    batch = a_batch(office, control_count=6)
    a_stack(office, batch, 5)
    aside = [Found(path="盒1/<link>.jpg", code="link_refused")]
    with office.store.begin() as tx:
        batches.note_files(tx, office.clerk, batch, aside, now=office.now)
    work_all_off(office, {2: "", 4: "CE-INTAKE-SEPARATOR"})
    with office.store.view() as tx:
        return batch, batch_reports.report(tx, office.clerk, batch, now=office.now)


def test_a_report_counts_every_sheet_and_says_what_needs_a_person(office: Office) -> None:
    _, report = a_report(office)

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
    codes = [one["code"] for one in report["needs_a_person"]]
    assert codes == ["needs_count", "needs_refused", "needs_decision"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_form_of_the_report_holds_an_identity_number_or_runs_anything(
    office: Office, lang: str
) -> None:
    _, report = a_report(office)

    html = written.as_html(report, lang=lang, thumb=lambda _stack, _sheet: b"small").decode()
    table = b"".join(
        ZipFile(io.BytesIO(written.as_xlsx(report, lang=lang))).read(name)
        for name in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")
    ).decode()
    whole = written.as_json(report).decode()

    for text in (html, table, whole):
        assert ID_NUMBER not in text
        assert "课程 1" in text
    assert "&lt;link&gt;.jpg" in html
    assert "<script" not in html
    assert "http" not in html
    assert html.count("data:image/jpeg") == 5
    assert json.loads(whole)["schema"] == "ce-intake/batch-report/1"


def test_a_package_holds_the_originals_and_proves_itself(office: Office, tmp_path: Path) -> None:
    batch, _report = a_report(office)
    with office.store.view() as tx:
        originals = batch_reports.originals(tx, office.clerk, batch)
        readings = batch_reports.readings(tx, office.clerk, batch)
    contents = [
        Content(path=f"originals/{path}", read=lambda sha=sha256: office.store.blobs.get(sha))
        for path, sha256 in originals
    ]
    contents += [
        Content(path=f"readings/{n}.json", read=lambda wire=wire: written.as_json(wire))
        for n, wire in readings.items()
    ]

    bag = package.write(tmp_path / "bag", contents, {"Contact-Name": "陈\n经办"}, date(2026, 3, 2))

    assert package.complete(bag) == []
    assert (bag / "data" / "originals" / "盒1" / "5.pdf").read_bytes().startswith(b"B-")
    assert "Contact-Name: 陈 经办\n" in (bag / "bag-info.txt").read_text("utf-8")
    assert ID_NUMBER.encode() not in b"".join(p.read_bytes() for p in bag.rglob("*.json"))
    [reading] = list((bag / "data" / "readings").glob("*.json"))
    reading.write_bytes(reading.read_bytes() + b" ")
    (bag / "data" / "more").write_bytes(b"")
    assert package.complete(bag) == [f"data/readings/{reading.name}", "data/more"]


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
