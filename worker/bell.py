"""Ringing the queue: it carries the key of a work item, never content or names."""

from __future__ import annotations

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue
from rq.serializers import JSONSerializer

from ce_intake.settings import Settings

JOB = "worker.jobs.read_upload"
KEEP_FAILED = 3600  # seconds that a failed ring can be looked at; the truth is in the database

log = structlog.get_logger()


class Bell:
    """The queue server's side of all pools; one for each process."""

    def __init__(self, connection: Redis) -> None:
        """Ring through *connection*."""
        self.connection = connection

    def ring(self, work_id: int, *, pool: str) -> bool:
        """Announce the item; False (and a log line) where the queue server is away."""
        try:
            self._queue(pool).enqueue(
                JOB, work_id, job_timeout=-1, result_ttl=0, failure_ttl=KEEP_FAILED
            )
        except RedisError as error:
            log.warning("ring_failed", work=work_id, error=type(error).__name__)
            return False
        return True

    def waiting(self, pool: str) -> int:
        """How many rings of the pool nobody has answered; 0 where the queue server is away."""
        try:
            return self._queue(pool).count
        except RedisError:
            return 0

    def _queue(self, pool: str) -> Queue:
        return Queue(pool, connection=self.connection, serializer=JSONSerializer)


def connect(settings: Settings) -> Redis:
    """A connection to the queue server; nothing is sent before it is used."""
    return Redis.from_url(settings.queue, socket_connect_timeout=2, health_check_interval=30)
