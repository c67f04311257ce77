"""Ringing the queue: a job of one id, named by a string, so that no worker code is imported.

The queue is a hint; the database is the truth. Where the queue server is away nothing is lost and
nobody waits: the sweep rings again.
"""

from __future__ import annotations

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue as JobQueue
from rq.serializers import JSONSerializer

from ce_intake.settings import Settings

JOB = "worker.jobs.read_upload"
KEEP_FAILED = 3600  # seconds that a ring which failed can be looked at
SECONDS = 2.0  # how long we wait for the queue server at most

log = structlog.get_logger()


class Bell:
    """The bell of the real queue server."""

    def __init__(self, settings: Settings) -> None:
        """Connect when first rung, not now."""
        self._redis = Redis.from_url(
            settings.queue, socket_timeout=SECONDS, socket_connect_timeout=SECONDS
        )

    def ring(self, work_id: int, *, pool: str) -> None:
        """Announce the item; a failure is logged, never raised."""
        try:
            queue = JobQueue(pool, connection=self._redis, serializer=JSONSerializer)
            queue.enqueue(JOB, work_id, job_timeout=-1, result_ttl=0, failure_ttl=KEEP_FAILED)
        except RedisError as error:
            log.warning("bell_lost", work=work_id, kind=type(error).__name__)
