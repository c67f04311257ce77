"""What queue, database, storage and previews cost on top of reading: the whole against the core.

The same files are read twice in one process with the same warm tools: once by `read` alone, once
as work items (claim, pictures, record, audit). Processor time is compared, so that a busy machine
does not blur it.
"""

from __future__ import annotations

import io
import resource
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import click

from ce_intake.desk import uploads
from ce_intake.desk.actors import Actor
from ce_intake.read import read
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import open_store
from ce_intake.values import File
from scripts.benches.chaos import an_uploader
from worker import jobs
from worker.jobs import Bench
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
        alone, whole = [], []
        for number in range(rounds):
            alone.append(_alone(bench, contents))
            items = [_received(bench, actor, c + b"\0" * (number + 1)) for c in contents]
            whole.append(_through(items))
        bench.tools.decoder.close()
        store.close()
    core, all_of_it = statistics.median(alone), statistics.median(whole)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    click.echo(f"{len(files)} files, median of {rounds} rounds, processor seconds:")
    click.echo(f"read alone {core:.2f}; through the system {all_of_it:.2f}")
    click.echo(f"on top: {100 * (all_of_it / core - 1):.1f} %; peak memory {memory:.0f} MiB")


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
