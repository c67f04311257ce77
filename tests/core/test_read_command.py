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


@pytest.mark.parametrize("arguments", [[], ["--policy", "nobody", "x.pdf"], ["--people", "no.csv"]])
def test_bad_arguments_exit_with_two(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_an_engine_that_does_not_exist_is_a_bad_argument(picture: Path) -> None:
    result = CliRunner(env={"CE_INTAKE_ENGINE": "nobody"}).invoke(main, ["read", str(picture)])

    assert result.exit_code == 2
