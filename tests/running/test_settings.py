"""A mistake in the settings is told at the start, by the name that people know it by."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ce_intake import settings
from ce_intake.policies.load import names


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("DATABASE_URL", "mysql://office:geheim@db/x", "begin with postgresql://"),
        ("DATABASE_URL", "postgresql://", "begin with postgresql://"),
        ("DATABASE_URL", "nonsense", "begin with postgresql://"),
        ("REDIS_URL", "http://queue", "begin with redis://"),
        ("STORAGE_URL", "ftp://bucket", "begin with s3://"),
        ("CE_INTAKE_S3_ENDPOINT", "storage", "begin with https://"),
        ("CE_INTAKE_PUBLIC_URL", "ce.example.cn", "begin with https://"),
        ("CE_INTAKE_MAIL_URL", "http://mail", "begin with smtp://"),
        ("CE_INTAKE_WEBHOOK_URL", "hooks", "begin with https://"),
        ("CE_INTAKE_POLICY", "mars", "is none of national-25, tianjin"),
        ("CE_INTAKE_PORT", "99999", "less than or equal to 65535"),
        ("CE_INTAKE_PRT", "8000", "is not a setting"),
    ],
)
def test_a_mistake_is_one_sentence_that_names_it_and_tells_no_secret(
    name: str, value: str, told: str
) -> None:
    with pytest.raises(settings.BadSettings) as refused:
        settings.load({name: value})

    [sentence] = refused.value.mistakes
    assert sentence.startswith(name)
    assert told in sentence
    assert "geheim" not in sentence


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(settings.BadSettings) as refused:
        settings.load({"REDIS_URL": "x", "CE_INTAKE_POLICY": "mars", "CE_INTAKE_WORKERS": "0"})

    assert len(refused.value.mistakes) == 3


@pytest.mark.parametrize("policy", names())
def test_every_policy_that_there_is_may_be_set(policy: str) -> None:
    assert settings.load({"CE_INTAKE_POLICY": policy}).policy == policy


def test_a_command_ends_with_the_sentence_and_no_traceback(tmp_path: Path) -> None:
    environment = {**os.environ, "CE_INTAKE_DATA": str(tmp_path), "DATABASE_URL": "mysql://x"}
    command = [sys.executable, "-m", "ce_intake.cli", "db", "check"]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "DATABASE_URL: has to begin with postgresql://" in done.stderr
    assert "Traceback" not in done.stderr
