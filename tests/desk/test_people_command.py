"""`ce-intake people`: a register brought in and written out from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from an_office import ID_NUMBER, Office
from click.testing import CliRunner

from ce_intake.cli import main
from ce_intake.settings import Settings

SHEET = f"人员编号,姓名,身份证号\nP1,王小明,{ID_NUMBER}\nP9,孙九,\n,无,\n"


@pytest.fixture
def run(office: Office, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("CE_INTAKE_DATA", str(settings.data))
    if settings.database_url is not None:
        monkeypatch.setenv("CE_INTAKE_DATABASE_URL", settings.database_url.get_secret_value())
    (tmp_path / "people.csv").write_text(SHEET, "utf-8")

    def call(act: str, name: str, *more: str, unit: str = "测试研究院"):  # type: ignore[no-untyped-def]
        words = ["people", act, str(tmp_path / name), "--unit", unit, *more]
        return CliRunner().invoke(main, words)

    return call


def test_a_dry_run_tells_and_writes_nothing_until_accepted(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    told = run("import", "people.csv")
    assert (told.exit_code, "新增: 1" in told.output) == (0, True)
    assert "4: 有错误: 没有人员编号。" in told.output

    run("export", "before.csv")
    done = run("import", "people.csv", "--accept")
    run("export", "after.csv")

    assert done.exit_code == 0
    assert "P9" not in (tmp_path / "before.csv").read_text("utf-8-sig")
    assert "P9" in (tmp_path / "after.csv").read_text("utf-8-sig")


def test_a_table_in_other_words_is_offered_its_columns_and_doubtful_lines_may_be_taken(  # type: ignore[no-untyped-def]
    run, tmp_path: Path
) -> None:
    table = "甲,乙,丙\nP9,孙九,某单位\nP2,李晴,二所\n"
    (tmp_path / "odd.csv").write_text(table, "utf-8")
    columns = [f"--column={name}" for name in ("person_id=1", "name=2", "employer=3")]

    asked = run("import", "odd.csv")
    told = run("import", "odd.csv", *columns)
    done = run("import", "odd.csv", *columns, "--take", "3", "--accept")
    run("export", "after.csv")

    assert (asked.exit_code, "2: 乙（如：孙九）" in asked.output) == (1, True)
    assert "--column person_id|name" in asked.output
    assert "name: 李清 → 李晴" in told.output
    assert done.exit_code == 0
    after = (tmp_path / "after.csv").read_text("utf-8-sig")
    assert ("李晴" in after, "P9,孙九" in after) == (True, True)
    assert run("import", "odd.csv", "--column", "name=two").exit_code == 2


def test_an_export_is_masked_unless_a_reason_is_given(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("export", "masked.csv")
    run("export", "whole.csv", "--whole-numbers", "搬迁")

    assert ID_NUMBER not in (tmp_path / "masked.csv").read_text("utf-8-sig")
    assert ID_NUMBER in (tmp_path / "whole.csv").read_text("utf-8-sig")


def test_a_unit_that_there_is_not_is_named_as_the_mistake(run) -> None:  # type: ignore[no-untyped-def]
    answer = run("import", "people.csv", unit="没有的单位")

    assert answer.exit_code == 1
    assert "单位" in answer.output


@pytest.mark.parametrize("more", [(), ("--unit", "测试研究院")])
def test_a_register_of_courses_goes_in_and_comes_out(  # type: ignore[no-untyped-def]
    run, tmp_path: Path, more: tuple[str, ...]
) -> None:
    table = tmp_path / "courses.csv"
    table.write_text("课程名称,类别,学时\n数据安全,课程,8\n坏学时,课程,零\n", "utf-8")

    def call(act: str, *words: str):  # type: ignore[no-untyped-def]
        return CliRunner().invoke(main, ["registers", act, "courses", *words, *more])

    told = call("import", str(table))
    assert (told.exit_code, "3: 存疑" in told.output) == (0, True)
    assert call("import", str(table), "--accept").exit_code == 0
    call("export", str(tmp_path / "out.csv"))

    assert "数据安全" in (tmp_path / "out.csv").read_text("utf-8-sig")
