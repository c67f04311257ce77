"""Whether a reader's memory stays flat: reads many pages of mixed sizes, prints size and slope.

    scripts/bench memory [--pages 2000] [--stock 48] [--seed 5] [--most-seconds 600]

A process of its own draws the papers first, so that the generator's memory is not the reader's.
Each time a picture comes round again it is cut to another size, so that shapes keep changing.
Sizes are resident MiB of this process, of the decoder's zygote and of its children.
"""

from __future__ import annotations

import argparse
import io
import os
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from ce_intake import read as reader, settings
from ce_intake.errors import IntakeError
from ce_intake.values import File
from scripts.benches.stock import drawn

TODAY = date(2026, 11, 1)
PICTURES = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
CUT = 0.25  # of a picture's sides that is cut off at most
EVERY = 50  # pages between two lines of output
WARM = 0.3  # of the pages that are left out of the slope


def main() -> None:
    """Read the pages and print the figures."""
    parser = argparse.ArgumentParser(prog="scripts/bench memory", description=__doc__)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--stock", type=int, default=48, help="documents that are drawn")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--most-seconds", type=float, default=1e9, help="stop after this time")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="memory-") as folder:
        paths = drawn(Path(folder), documents=chosen.stock, seed=chosen.seed)
        papers = endless(paths, Random(chosen.seed))
        told(measured(papers, pages=chosen.pages, most_seconds=chosen.most_seconds))


def endless(paths: list[Path], rng: Random) -> Iterator[bytes]:
    """The papers again and again, pictures cut to another size each time."""
    while True:
        for path in paths:
            content = path.read_bytes()
            yield cut(content, PICTURES[path.suffix], rng) if path.suffix in PICTURES else content


def cut(content: bytes, form: str, rng: Random) -> bytes:
    """The picture without a random part of its margins."""
    with Image.open(io.BytesIO(content)) as image:
        wide, high = (round(side * (1 - rng.random() * CUT)) for side in image.size)
        buffer = io.BytesIO()
        image.convert("RGB").crop((0, 0, wide, high)).save(buffer, form, quality=85)
    return buffer.getvalue()


def measured(papers: Iterator[bytes], *, pages: int, most_seconds: float) -> list[list[float]]:
    """Rows of pages read, MiB of this process, and MiB of the decoder's processes."""
    tools = reader.ready_tools(settings.load(), today=TODAY)
    rows: list[list[float]] = []
    count, began = 0, time.perf_counter()
    try:
        while count < pages and time.perf_counter() - began < most_seconds:
            try:
                reading = reader.read(File(name="paper", content=next(papers)), tools)
            except IntakeError as error:
                raise SystemExit(f"a generated paper cannot be read: {error.code}") from error
            count += reading.page_count
            if not rows or count - rows[-1][0] >= EVERY or count >= pages:
                rows.append([count, resident(os.getpid()), sum(map(resident, children()))])
                print(
                    f"{count:6} pages  {rows[-1][1]:7.0f} MiB  {rows[-1][2]:5.0f} MiB", flush=True
                )
    finally:
        tools.decoder.close()
    return rows


def resident(pid: int) -> float:
    """MiB that a process holds in memory; 0 where it has gone."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def children() -> list[int]:
    """The processes that this one started."""
    text = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    return [int(pid) for pid in text.split()]


def told(rows: list[list[float]]) -> None:
    """Print the most, and how much memory a thousand more pages cost once all is warm."""
    table = np.array(rows)
    warm = table[table[:, 0] >= WARM * table[-1, 0]]
    slope = np.polyfit(warm[:, 0], warm[:, 1], 1)[0] * 1000 if len(warm) > 1 else float("nan")
    print(
        f"{table[-1, 0]:.0f} pages, at most {table[:, 1].max():.0f} MiB (decoder beside it "
        f"{table[:, 2].max():.0f} MiB); {slope:+.0f} MiB for a thousand pages more"
    )


if __name__ == "__main__":
    main()
