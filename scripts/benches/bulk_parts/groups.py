"""How well documents are found: the share of documents whose pages are exactly right (F1)."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from ce_intake.desk import arranging
from ce_intake.read import ready_tools
from scripts.benches.bulk_parts.office import Office, an_office
from scripts.benches.bulk_parts.stacks import Drawn
from worker import jobs
from worker.bench import Bench

Group = tuple[int, ...]


def run(drawn: Drawn) -> dict[str, object]:
    """With separators between the documents, and from the pages alone."""
    true = set(drawn.groups)
    found: dict[str, object] = {"documents": len(drawn.groups), "pages": drawn.pages}
    sizes: dict[str, float] = {}
    for name, folder in (("separators", drawn.separated), ("no separators", drawn.folder)):
        read = _read(folder, _numbers(drawn.folder, folder), sizes)
        found[name] = {"F1": round(f1(true, read), 4), "wrong": sorted(set(read) - true)[:20]}
    return found | {"bytes a page": sizes}


def f1(true: Collection[Group], read: Collection[Group]) -> float:
    """Documents with exactly the right pages: harmonic mean of precision and recall."""
    hits = len(set(true) & set(read))
    return 2 * hits / (len(set(true)) + len(set(read))) if true or read else 1.0


def _numbers(plain: Path, folder: Path) -> dict[str, int]:
    """The number that each file of *folder* has as a page; separators put in between have none."""
    known = {path.read_bytes(): int(path.stem) for path in plain.glob("*.jpg")}
    found = {path.name: known.get(path.read_bytes(), 0) for path in folder.glob("*.jpg")}
    return {name: number for name, number in found.items() if number}


def _read(folder: Path, numbers: dict[str, int], sizes: dict[str, float]) -> Sequence[Group]:
    """The groups that the product finds, as *numbers* of their pages by the names of files."""
    with an_office("rapidocr") as office:
        tools = ready_tools(office.settings, today=date(2026, 11, 1))
        bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
        batch = office.scan(folder).batch or ""
        while jobs.read_next(bench, "bulk"):
            pass
        tools.decoder.close()
        sizes.update(_sizes(office))
        groups: list[Group] = []
        with office.store.view() as tx:
            for one in arranging.stacks(tx, office.clerk, batch):
                view = arranging.show(tx, office.clerk, one.number)
                documents: dict[int, list[int]] = {}
                for sheet in view.sheets:
                    if sheet.document is not None:
                        page = numbers.get(Path(sheet.path).name, 0)
                        documents.setdefault(sheet.document, []).append(page)
                groups += [tuple(group) for group in documents.values()]
    return groups


def _sizes(office: Office) -> dict[str, float]:
    """Bytes a page in the database, and of our own picture of it in the storage."""
    path = Path(office.settings.database.removeprefix("sqlite:///"))
    with sqlite3.connect(path) as plain:
        [sheets] = plain.execute("SELECT COUNT(*) FROM sheet").fetchone()
        [words, thumb] = plain.execute(
            "SELECT AVG(LENGTH(words)), AVG(LENGTH(thumb)) FROM recognised"
        ).fetchone()
        [picture] = plain.execute(
            "SELECT AVG(size) FROM blob JOIN page ON page.sha256 = blob.sha256"
        ).fetchone()
    return {
        "words": round(words),
        "thumb": round(thumb),
        "picture": round(picture),
        "database": round(path.stat().st_size / sheets),
    }
