"""`ce-intake doctor`: it names what is wrong, and its exit code says whether that matters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import servers
from click.testing import CliRunner

from ce_intake.cli import main
from ce_intake.messages import catalogue
from ce_intake.running import doctor
from ce_intake.settings import Settings
from ce_intake.store.migrate import upgrade


def codes(settings: Settings, *names: str) -> dict[str, doctor.Grade]:
    """Code and grade of the checks with these names."""
    chosen = [check for check in doctor.CHECKS if check.__name__ in names]
    found = [check(settings) for check in chosen]
    return {check.code: check.grade for check in found}


@pytest.fixture
def data() -> Iterator[Path]:
    with servers.a_folder("doctor") as path:
        yield path


def test_a_new_machine_has_no_database_and_that_is_fine(data: Path) -> None:
    assert codes(Settings(data=data), "_database") == {"database_new": doctor.Grade.FINE}


def test_a_migrated_database_is_up_to_date(data: Path) -> None:
    settings = Settings(data=data)
    upgrade(settings.database)

    assert codes(settings, "_database") == {"database": doctor.Grade.FINE}


def test_an_empty_database_file_is_told_to_be_upgraded(data: Path) -> None:
    (data / "ce-intake.sqlite").touch()

    assert codes(Settings(data=data), "_database") == {"database_old": doctor.Grade.BROKEN}


def test_a_database_server_that_is_away_is_named() -> None:
    settings = Settings(database_url=f"postgresql://x@127.0.0.1:{servers.a_free_port()}/x")

    assert codes(settings, "_database") == {"database_away": doctor.Grade.BROKEN}


def test_a_given_queue_server_that_is_away_is_named() -> None:
    settings = Settings(redis_url=f"redis://127.0.0.1:{servers.a_free_port()}/0")

    assert codes(settings, "_queue") == {"queue_away": doctor.Grade.BROKEN}


def test_a_running_queue_server_answers(redis_url: str) -> None:
    assert codes(Settings(redis_url=redis_url), "_queue") == {"queue": doctor.Grade.FINE}


def test_an_unknown_engine_is_named() -> None:
    assert codes(Settings(engine="mars"), "_engine") == {"engine_away": doctor.Grade.BROKEN}


def test_a_data_folder_is_never_made_by_looking(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "not" / "there")

    codes(settings, "_data", "_database", "_storage")

    assert list(tmp_path.iterdir()) == []


def test_every_code_of_the_doctor_has_a_sentence(root: Path) -> None:
    source = (root / "ce_intake/running/doctor.py").read_text("utf-8")
    quoted = {part.split('"')[0] for part in source.split('code="')[1:]}

    assert {f"doctor_{code}" for code in quoted} <= set(catalogue("zh"))


def test_a_wrong_setting_is_told_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CE_INTAKE_PORTT", "8000")

    told = CliRunner().invoke(main, ["doctor"])

    assert told.exit_code == 1
    assert "CE_INTAKE_PORTT" in told.output


@pytest.mark.slow
def test_a_machine_that_can_run_the_tests_has_nothing_broken(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CE_INTAKE_DATA", str(data))

    told = CliRunner().invoke(main, ["doctor", "--lang", "en"])

    assert "✗" not in told.output
    assert told.exit_code == 0
