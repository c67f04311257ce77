"""What the whole system costs on top of reading, and on top of the OCR engine alone.

The same files go four ways in one process: their pages through RapidOCR as it comes, their pages
through our engine, the files through `read`, and the files as work items (claim, decoding, reading,
pictures, record, audit). Processor seconds are compared, so that a busy machine does not blur it.
What is loaded is left out of the looking for garbage, as a worker does before its first file.
"""

from __future__ import annotations

import io
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from ce_intake.decoder.pages import DecodedPage
from ce_intake.desk import uploads
from ce_intake.desk.actors import Actor
from ce_intake.read import read
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import open_store
from ce_intake.values import File
from scripts.benches.chaos import an_uploader
from scripts.benches.engines import packaged
from worker import jobs
from worker.bench import Bench
from worker.memory import settle
from worker.reader import make_bench

MOST = 100_000_000


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--rounds", default=3)
def main(files: tuple[Path, ...], rounds: int) -> None:
    """Read FILES alone and through the system; print both and the difference."""
    with tempfile.TemporaryDirectory(prefix="overhead-") as folder:
        settings = Settings(data=Path(folder))
        migrate.upgrade(settings.database)
        store = open_store(settings)
        bench = make_bench(settings, store)
        jobs.sit_down(bench)
        actor, _ = an_uploader(store)
        contents = [path.read_bytes() for path in files]
        _alone(bench, contents)  # warms both up
        settle()
        alone, whole = [], []
        for number in range(rounds):
            alone.append(_alone(bench, contents))
            items = [_received(bench, actor, c + b"\0" * (number + 1)) for c in contents]
            whole.append(_through(items))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        pages = [page for content in contents for page in _pages(bench, content)]
        engine = _by_engine(lambda page: bench.tools.engine.read(page.image), pages, rounds)
        bench.tools.decoder.close()
        store.close()
    rapidocr = packaged()
    seconds = {
        "RapidOCR alone, its defaults": _by_engine(
            lambda page: rapidocr(Path(), [page]), pages, rounds
        ),
        "our engine alone": engine,
        "reading alone": statistics.median(alone),
        "through the system": statistics.median(whole),
    }
    click.echo(f"{len(files)} files, {len(pages)} pages, median of {rounds} rounds")
    click.echo(_table(seconds, len(pages)))
    click.echo(f"peak memory of a worker: {memory:.0f} MiB")


def _table(seconds: Mapping[str, float], pages: int) -> str:
    """Pages a second of one core, and what the system costs on top of each."""
    whole = seconds["through the system"]
    lines = [f"{'':30} pages/s  system on top"]
    for name, spent in seconds.items():
        lines.append(f"{name:30} {pages / spent:7.2f}  {100 * (whole / spent - 1):+.1f} %")
    return "\n".join(lines)


def _pages(bench: Bench, content: bytes) -> list[DecodedPage]:
    decoded = bench.tools.decoder.decode(content)
    return [item for item in decoded if isinstance(item, DecodedPage)]


def _by_engine(
    read: Callable[[DecodedPage], object], pages: Sequence[DecodedPage], rounds: int
) -> float:
    """Processor seconds for all *pages*, the median of the rounds after one that warms up."""
    spent = []
    for _ in range(rounds + 1):
        began = time.process_time()
        for page in pages:
            read(page)
        spent.append(time.process_time() - began)
    return statistics.median(spent[1:])


def _alone(bench: Bench, contents: list[bytes]) -> float:
    began = time.process_time()
    for content in contents:
        read(File(name="file", content=content), bench.tools)
    return time.process_time() - began


def _received(bench: Bench, actor: Actor, content: bytes) -> int:
    sha256, size = bench.store.blobs.put(io.BytesIO(content), most=MOST)
    with bench.store.begin() as tx:
        receipt = uploads.receive(
            tx, actor, name="file", sha256=sha256, size=size, now=datetime.now(UTC)
        )
    assert receipt.work_id is not None
    return receipt.work_id


def _through(items: list[int]) -> float:
    began = time.process_time()
    for work_id in items:
        jobs.read_upload(work_id)
    return time.process_time() - began


if __name__ == "__main__":
    main()
