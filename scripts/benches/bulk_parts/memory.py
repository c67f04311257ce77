"""A reader's memory over many sheets: the whole path, with an engine that costs nothing."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from ce_intake.read import ready_tools
from scripts.benches.bulk_parts.interrupt import Reads, a_box
from scripts.benches.bulk_parts.office import an_office
from worker import jobs
from worker.bench import Bench


def run(sheets: int) -> dict[str, object]:
    """Resident megabytes after a tenth of the sheets, and at the end."""
    with an_office("null") as office:
        ready = ready_tools(office.settings, today=date(2026, 11, 1))
        tools = replace(ready, engine=Reads())
        bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
        with a_box(sheets) as folder:
            office.scan(folder)
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
    """Resident megabytes after each claim."""
    while jobs.read_next(bench, "bulk"):
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        yield pages * resource.getpagesize() / 1024 / 1024
