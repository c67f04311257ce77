"""What is installed from the wheel works: it reads a sample with nothing of the repository near."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = "samples/training_certificate/half-days"


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_wheel_reads_a_sample_with_no_repository_around(root: Path, tmp_path: Path) -> None:
    copy, installed = tmp_path / "source", tmp_path / "installed"
    listed = ["pyproject.toml", "README.md", "LICENSE", "ce_intake", "worker", "web"]
    copy.mkdir()
    subprocess.run(["cp", "-r", *(str(root / name) for name in listed), str(copy)], check=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--target", str(installed), str(copy)], check=True)
    [source] = (root / SAMPLE).glob("source.*")

    told = subprocess.run(
        [sys.executable, "-m", "ce_intake.cli", "read", "--jsonl", str(source)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed), "PATH": "/usr/bin:/bin", "OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stderr
    expected = json.loads((root / SAMPLE / "reading.json").read_text("utf-8"))
    read = json.loads(told.stdout)
    names = [
        [
            entry["name"]["value"]
            for document in reading["documents"]
            for entry in document["entries"]
        ]
        for reading in (expected, read)
    ]
    assert names[0] == names[1]
