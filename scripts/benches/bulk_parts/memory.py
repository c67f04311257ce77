"""A reader's memory over many sheets: the whole path, with a stand-in engine or the real one."""

from __future__ import annotations

import resource
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from ce_intake.read import Tools, ready_tools
from scripts.benches.bulk_parts.interrupt import Reads, a_box
from scripts.benches.bulk_parts.office import Office, an_office
from scripts.benches.bulk_parts.stacks import Drawn, marked
from worker import jobs
from worker.bench import Bench
from worker.memory import settle

TODAY = date(2026, 11, 1)


def run(sheets: int) -> dict[str, object]:
    """Resident megabytes after a tenth of the sheets, and at the end; the engine is a stand-in."""
    with a_box(sheets) as folder, an_office("null") as office:
        tools = replace(ready_tools(office.settings, today=TODAY), engine=Reads())
        return _measured(office, tools, folder, sheets)


def run_ocr(sheets: int, drawn: Drawn) -> dict[str, object]:
    """The same with the real engine, over drawn scans that come again and again."""
    with (
        tempfile.TemporaryDirectory(prefix="box-") as name,
        an_office("rapidocr") as office,
    ):
        marked(drawn, Path(name), sheets)
        tools = ready_tools(office.settings, today=TODAY)
        return _measured(office, tools, Path(name), sheets)


def _measured(office: Office, tools: Tools, folder: Path, sheets: int) -> dict[str, object]:
    bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
    office.scan(folder)
    settle()
    seen = list(_watched(bench))
    tools.decoder.close()
    early, late = seen[len(seen) // 10], seen[-1]
    return {
        "sheets": sheets,
        "megabytes": [round(seen[len(seen) * at // 10 - (at == 10)]) for at in range(1, 11)],
        "growth": round(late / early - 1, 4),
        "most": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _watched(bench: Bench) -> Iterator[float]:
    """Resident megabytes after each claim, in a process that is set up as a reader is."""
    while jobs.read_next(bench, "bulk"):
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        yield pages * resource.getpagesize() / 1024 / 1024
