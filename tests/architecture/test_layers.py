"""The import contracts of pyproject.toml hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_every_import_contract_holds(root: Path) -> None:
    program = Path(sys.executable).with_name("lint-imports")

    checked = subprocess.run([program], cwd=root, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stdout[-2000:]
