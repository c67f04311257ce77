"""Pages a second from a folder to proposals, with real workers; OCRmyPDF on the same pages."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from scripts.benches.bulk_parts.office import Office, an_office
from scripts.benches.bulk_parts.stacks import Drawn
from scripts.benches.bulk_parts.workers import workers
from worker import jobs
from worker.memory import settle
from worker.reader import make_bench

VENV = "ocrmypdf-venv"


def run(drawn: Drawn, build: Path) -> dict[str, object]:
    """One worker, two workers, the share of OCR, and OCRmyPDF with as many."""
    found = gain(drawn)
    found["share of OCR"] = _share(drawn)
    for cores in (1, 2):
        found[f"ocrmypdf chi_sim, {cores} jobs"] = _ocrmypdf(drawn, build, cores)
    return found


def gain(drawn: Drawn) -> dict[str, object]:
    """What the second worker brings, by the clock and with the waiting for cores taken out.

    A core that somebody else has says nothing about us; a worker that waits for the other one, for
    the database or for a disk does.
    """
    one, two = _by_workers(drawn, 1), _by_workers(drawn, 2)
    found: dict[str, object] = {"pages": drawn.pages, "one worker": one, "two workers": two}
    for name, told in (("wall", "by the clock"), ("wall on free cores", "on free cores")):
        found[f"gain of the second worker, {told}"] = round(one[name] / two[name], 2)
    return found


def _by_workers(drawn: Drawn, number: int) -> dict[str, float]:
    with an_office("rapidocr") as office:
        began = time.monotonic()
        batch = office.scan(drawn.folder).batch or ""
        scanned = time.monotonic() - began
        with workers(office, ["bulk"] * number):
            _ready(office, batch)
            before = drawn.pages - office.unread(batch)
            readers = _readers()
            began, cpu, stood = time.monotonic(), _children(), _stood(readers)
            while office.waiting(batch):
                time.sleep(0.25)
            wall = time.monotonic() - began
            waited = (_stood(readers) - stood) / len(readers)
            used = _children() - cpu
        pages = drawn.pages - before
    return {
        "scan": round(scanned, 2),
        "wall": round(wall * drawn.pages / pages, 1),
        "wall on free cores": round((wall - waited) * drawn.pages / pages, 1),
        "pages a second": round(pages / wall, 3),
        "cpu seconds a page": round(used / pages, 2),
    }


def _ready(office: Office, batch: str) -> None:
    """Wait until every worker has loaded its models: the clock begins after the first sheets."""
    total = office.unread(batch)
    while office.unread(batch) > total - 4:
        time.sleep(0.1)


def _children() -> float:
    """Processor seconds of all processes of this group that still live or have been waited for."""
    used = 0.0
    ticks = os.sysconf("SC_CLK_TCK")
    mine = {os.getpid()}
    table: dict[int, tuple[int, float]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            table[int(folder.name)] = int(fields[1]), sum(map(int, fields[11:15])) / ticks
    grown = True
    while grown:
        more = {pid for pid, (parent, _) in table.items() if parent in mine} - mine
        grown, mine = bool(more), mine | more
    used = sum(seconds for pid, (_, seconds) in table.items() if pid in mine - {os.getpid()})
    return used


def _readers() -> list[int]:
    """The processes that read."""
    found = []
    for folder in Path("/proc").iterdir():
        with suppress(OSError):
            told = (folder / "cmdline").read_bytes() if folder.name.isdecimal() else b""
            if b"worker.reader" in told and _is_ours(int(folder.name)):
                found.append(int(folder.name))
    return found


def _is_ours(pid: int) -> bool:
    while pid > 1 and pid != os.getpid():
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    return pid == os.getpid()


def _stood(readers: list[int]) -> float:
    """Seconds that these processes were ready to run and had no core (Linux, schedstat).

    Of their first thread, which does the reading.
    """
    return sum(int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) for pid in readers) / 1e9


def _share(drawn: Drawn) -> float:
    """The part of one reader's processor time, decoder apart, that is spent in the OCR engine.

    The reader is made as a worker makes its own: one thread, and what lasts is left out of the
    looking for garbage.
    """
    with an_office("rapidocr") as office:
        bench = make_bench(office.settings, office.store)
        spent = [0.0]
        depth = [0]
        engine = bench.tools.engine
        for name in ("read", "read_line", "find", "read_quads", "spell"):
            setattr(engine, name, _timed(getattr(engine, name), spent, depth))
        office.scan(drawn.folder)
        settle()
        began = time.process_time()
        while jobs.read_next(bench, "bulk"):
            pass
        whole = time.process_time() - began
        bench.tools.decoder.close()
    return round(spent[0] / whole, 3)


def _timed(call: Callable[..., Any], spent: list[float], depth: list[int]) -> Callable[..., Any]:
    """The call, with its processor time added to what is *spent*, unless it is part of another."""

    def timed(*args: Any, **more: Any) -> Any:
        began = time.process_time()
        depth[0] += 1
        try:
            return call(*args, **more)
        finally:
            depth[0] -= 1
            if not depth[0]:
                spent[0] += time.process_time() - began

    return timed


def _ocrmypdf(drawn: Drawn, build: Path, cores: int) -> object:
    """Pages a second of OCRmyPDF on the same pictures, or why it could not be had."""
    program = build / VENV / "bin" / "ocrmypdf"
    if not program.exists() and not _installed(build / VENV):
        return "skipped: OCRmyPDF could not be installed"
    source, target = build / "bulk-stack.pdf", build / "bulk-searchable.pdf"
    import PIL.Image

    images = [PIL.Image.open(path) for path in sorted(drawn.folder.glob("*.jpg"))]
    images[0].save(source, save_all=True, append_images=images[1:], resolution=200)
    command = [str(program), "-l", "chi_sim", "--jobs", str(cores), "--output-type", "pdf"]
    command += ["--rotate-pages", "--deskew", "--force-ocr", "-q", str(source), str(target)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False,
                          env=os.environ | {"OMP_THREAD_LIMIT": "1"})  # fmt: skip
    wall = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        return f"skipped: {done.stderr.strip()[-200:]}"
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {
        "wall": round(wall, 1),
        "pages a second": round(drawn.pages / wall, 3),
        "cpu seconds a page": round(used / drawn.pages, 2),
    }


def _installed(venv: Path) -> bool:
    made = subprocess.run([sys.executable, "-m", "venv", str(venv)], check=False)
    pip = [str(venv / "bin" / "pip"), "-q", "install", "ocrmypdf"]
    return made.returncode == 0 and subprocess.run(pip, check=False).returncode == 0
