"""A glance at the SQLite file of one machine: up to date, and in use already.

Uses nothing but the standard library, because it decides how much a start has to load; whenever
it is not sure, it says so and the start takes the long way.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

REVISIONS = Path(__file__).parent / "migrations" / "versions"
REVISION = re.compile(r"(?m)^(down_)?revision(?:\s*:[^=]+)?\s*=\s*\"(\w+)\"")


def in_use(path: Path) -> bool:
    """Whether the file has every migration and an account; False where that is not certain."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            had = {row[0] for row in connection.execute("select version_num from alembic_version")}
            anybody = connection.execute("select 1 from account limit 1").fetchone()
    except sqlite3.Error:
        return False
    return anybody is not None and had == heads(REVISIONS)


def heads(folder: Path) -> set[str]:
    """The revisions in the folder that no other one builds upon."""
    own: set[str] = set()
    built_upon: set[str] = set()
    for path in folder.glob("*.py"):
        for down, revision in REVISION.findall(path.read_text("utf-8")):
            (built_upon if down else own).add(revision)
    return own - built_upon
