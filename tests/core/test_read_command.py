"""`ce-intake read`: one object for each file, in order, and an exit code that says how it went."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from ce_intake.cli import main


def run(*arguments: object) -> Result:
    return CliRunner(env={"CE_INTAKE_ENGINE": "null"}).invoke(main, ["read", *map(str, arguments)])


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "结业证书 1.png"
    Image.new("RGB", (60, 40), "white").save(path)
    return path


def test_a_file_gives_the_contracts_object(picture: Path) -> None:
    result = run(picture)
    wire = json.loads(result.stdout)

    assert result.exit_code == 0
    assert (wire["schema"], wire["file"]) == ("ce-intake/reading/1", str(picture))
    assert (wire["page_count"], wire["documents"]) == (1, [])
    assert wire["ledger"][0]["place"] == "blank"
    assert wire["reason"]["code"] == "no_document"
    assert "没有找到证明材料" in wire["reason"]["message"]


def test_a_file_that_cannot_be_read_does_not_stop_the_others(picture: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.jpg"
    page.write_text("<html>")
    given = [page, tmp_path / "absent.pdf", picture]
    result = run("--jsonl", *given)
    lines = [json.loads(line) for line in result.stdout.splitlines()]

    assert result.exit_code == 1
    assert [line["file"] for line in lines] == [str(path) for path in given]
    assert [line.get("error", {}).get("code") for line in lines] == [
        "unknown_format",
        "unreadable_file",
        None,
    ]


def test_messages_come_in_the_language_asked_for(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.write_bytes(b"")

    said = json.loads(run("--lang", "en", empty).stdout)["error"]["message"]
    assert said.startswith("The file is empty")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--policy", "nobody", "x.pdf"],
        ["--people", "no.csv"],
        ["--courses", "no.csv", "x.pdf"],
        ["--issuers", __file__, "x.pdf"],
        ["--units", __file__, "x.pdf"],
    ],
)
def test_bad_arguments_exit_with_two(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_an_engine_that_does_not_exist_is_a_bad_argument(picture: Path) -> None:
    result = CliRunner(env={"CE_INTAKE_ENGINE": "nobody"}).invoke(main, ["read", str(picture)])

    assert result.exit_code == 2


@pytest.mark.slow
def test_courses_issuers_and_people_come_from_tables_beside_the_file(
    root: Path, tmp_path: Path
) -> None:
    tables = {
        "people": "工号,姓名,身份证号\nP7,段娟德,\n",
        "courses": "课程编号,课程名称\nC1,法治思维与依法行政\nC2,法治思维和依法办事\n",
        "issuers": "机构编号,机构名称,截止日期\nB1,渤澜船舶工程学会,2010\n",
        "units": "单位编号,单位名称\nU1,海河第三医院\n",
    }
    given: list[object] = []
    for name, table in tables.items():
        path = tmp_path / f"{name}.csv"
        path.write_bytes(table.encode("gb18030"))
        given += [f"--{name}", path]
    paper = root / "samples" / "online_certificate" / "public-course" / "source.pdf"

    result = CliRunner(env={"CE_INTAKE_ENGINE": "rapidocr"}).invoke(
        main, ["read", str(paper), *map(str, given)]
    )

    [entry] = json.loads(result.stdout)["documents"][0]["entries"]
    told = {name: entry[name] for name in ("content", "issuer")}
    assert (told["content"]["value"], told["content"]["register"]) == ("法治思维和依法办事", "C2")
    assert told["content"]["text"] == "法治思维与依法办事"
    assert "issuer_unknown" in {warning["code"] for warning in entry["warnings"]}
    assert [one["person_id"] for one in entry["person"]["candidates"]] == ["P7"]
