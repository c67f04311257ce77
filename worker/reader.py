"""The process that has the OCR models loaded and runs the jobs of one pool, one after another.

It answers the queue's rings; while the queue is silent or away it looks into the database
itself, so that work never depends on the queue server. Its keeper watches it.
"""

from __future__ import annotations

import os
import signal
import socket
import time
from datetime import UTC, datetime, timedelta
from threading import Event

import click
import cv2
import structlog
from redis.exceptions import RedisError
from rq import Queue, SimpleWorker
from rq.exceptions import DequeueTimeout
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.worker.base import WorkerStatus

from ce_intake import settings as configuration
from ce_intake.desk import work
from ce_intake.desk.work import Claim
from ce_intake.read import ready_tools
from ce_intake.running.pipeline import pipeline_version
from ce_intake.settings import Settings
from ce_intake.store.session import Store, open_store
from worker import jobs
from worker.bell import connect
from worker.bench import Bench
from worker.line import Teller
from worker.memory import settle

BEHIND = 10  # steps of priority by which a reader of archives stands back where cores are few
SILENCE = 2  # seconds without a ring after which we look ourselves
PAUSE = 1.0  # seconds between two looks while the queue server is away

log = structlog.get_logger()


class Reader(SimpleWorker):
    """An RQ worker of one queue that also looks into the database, and stops between jobs."""

    bench: Bench
    pool: str
    stopping: Event

    def dequeue_job_and_maintain_ttl(
        self, timeout: int | None, max_idle_time: int | None = None
    ) -> tuple[Job, Queue] | None:
        """The next job; meanwhile read what waits unrung. None when we are to stop."""
        self.set_state(WorkerStatus.IDLE)
        while not self.stopping.is_set():
            self.heartbeat()
            try:
                return self.queue_class.dequeue_any(
                    self.queues,
                    SILENCE,
                    connection=self.connection,
                    job_class=self.job_class,
                    serializer=self.serializer,
                    death_penalty_class=self.death_penalty_class,
                )
            except DequeueTimeout:
                look(self.bench, self.pool, self.stopping)
        return None

    def _install_signal_handlers(self) -> None:
        """Leave signals to `serve`: a job at hand is finished, never broken off."""


@click.command()
@click.option("--pool", type=click.Choice(["interactive", "bulk"]), required=True)
@click.option("--line", type=int, required=True, help="descriptor that leads to the keeper")
def main(pool: str, line: int) -> None:
    """Read the uploads of one pool until told to stop."""
    if pool == "bulk":
        os.nice(BEHIND)
    settings = configuration.load()
    store = open_store(settings)
    bench = make_bench(settings, store)
    bench.keeper = Teller(line)
    serve(settings, bench, pool)


def make_bench(settings: Settings, store: Store) -> Bench:
    """Load the models; about two seconds.

    A reader has one core: OpenCV's own threads cost a twentieth more processor time, and get in the
    way of the other readers.
    """
    cv2.setNumThreads(1)
    today = datetime.now(UTC).date()  # each job sets its own day
    return Bench(
        store=store,
        tools=ready_tools(settings, today=today),
        owner=f"{socket.gethostname()}-{os.getpid()}"[:100],
        pipeline=pipeline_version(settings),
        lease=timedelta(seconds=settings.lease_seconds),
    )


def serve(settings: Settings, bench: Bench, pool: str) -> None:
    """Run jobs until told to stop; while the queue server is away, look for work ourselves."""
    jobs.sit_down(bench)
    settle()
    stopping = Event()
    bench.gives_way = lambda held: stopping.is_set() or is_urgent(bench, pool, held)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _signal, _frame: stopping.set())
    while not stopping.is_set():
        try:
            _reader(settings, bench, pool, stopping).work(logging_level="ERROR")
        except RedisError as error:
            log.warning("queue_away", error=type(error).__name__)
        look(bench, pool, stopping)
        stopping.wait(PAUSE)


def look(bench: Bench, pool: str, stopping: Event) -> None:
    """Read what waits although nobody rang, until nothing does; then give back memory.

    Where nothing is urgent, an interactive reader helps with bulk, from sheet to sheet.
    """
    pools = (pool,) if pool == "bulk" else (pool, "bulk")
    while not stopping.is_set() and any(jobs.read_next(bench, one) for one in pools):
        pass
    bench.scraps.clear()


def is_urgent(bench: Bench, pool: str, held: Claim) -> bool:
    """Whether this reader should leave its bulk work because somebody waits for an answer."""
    if pool == "bulk" or held.pool != "bulk":
        return False
    with bench.store.view() as tx:
        return work.is_due(tx, pool, now=datetime.now(UTC))


def _reader(settings: Settings, bench: Bench, pool: str, stopping: Event) -> Reader:
    connection = connect(settings)
    queue = Queue(pool, connection=connection, serializer=JSONSerializer)
    name = f"{pool}-{bench.owner}-{time.monotonic_ns()}"
    reader = Reader([queue], name=name, connection=connection, serializer=JSONSerializer)
    reader.bench, reader.pool, reader.stopping = bench, pool, stopping
    return reader


if __name__ == "__main__":
    main()
