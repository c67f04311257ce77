"""What is installed, reachable and writable on this machine, and what to do where it is not.

Every check is a function of the settings that gives one finding; none changes anything.
"""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from ce_intake import engines
from ce_intake.decoder.attack import ATTACKS
from ce_intake.decoder.client import Decoder
from ce_intake.errors import EngineFailed, IntakeError, Unavailable
from ce_intake.running import valkey
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.blobs import HEADROOM, open_blobs
from ce_intake.store.session import journal_notice

COMFORTABLE = 2 * 1024**3  # bytes free below which a season's scans will not fit for long
ABSENT_DIGEST = "0" * 64
TOO_SLOW = {"spin"}  # needs its full time to be ended


class Grade(StrEnum):
    """How bad it is."""

    FINE = "fine"
    NOTE = "note"  # works, but somebody should know
    BROKEN = "broken"  # the service cannot do its work


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One finding; the sentence is `doctor_<code>` in messages/, and says what to do."""

    code: str
    grade: Grade = Grade.FINE
    facts: Mapping[str, object] = field(default_factory=dict)


def examine(settings: Settings) -> Iterator[Check]:
    """All checks, one after the other, each as soon as it is done."""
    for check in CHECKS:
        yield check(settings)


def _python(_: Settings) -> Check:
    version = ".".join(str(part) for part in sys.version_info[:3])
    return Check(code="python", facts={"version": version, "cores": os.cpu_count()})


def _data(settings: Settings) -> Check:
    place = _existing(settings.data)
    facts = {"path": settings.data.resolve()}
    if not os.access(place, os.W_OK | os.X_OK):
        return Check(code="data_not_writable", grade=Grade.BROKEN, facts=facts)
    free = shutil.disk_usage(place).free
    facts_free = {**facts, "free": f"{free / 1024**3:.1f}"}
    if free < HEADROOM:
        return Check(code="data_full", grade=Grade.BROKEN, facts=facts_free)
    grade = Grade.NOTE if free < COMFORTABLE else Grade.FINE
    return Check(code="data", grade=grade, facts=facts_free)


def _database(settings: Settings) -> Check:
    if settings.database_url is None and not settings.sqlite.exists():
        return Check(code="database_new", facts={"version": sqlite3.sqlite_version})
    kind = settings.database.partition(":")[0].partition("+")[0]
    try:
        current = migrate.is_current_at(settings.database)
    except Unavailable:
        return Check(code="database_away", grade=Grade.BROKEN, facts={"kind": kind})
    if not current:
        return Check(code="database_old", grade=Grade.BROKEN)
    return Check(code="database", facts={"kind": kind})


def _journal(settings: Settings) -> Check:
    if settings.database_url is not None or journal_notice() is None:
        return Check(code="journal")
    return Check(
        code="journal_rollback", grade=Grade.NOTE, facts={"version": sqlite3.sqlite_version}
    )


def _queue(settings: Settings) -> Check:
    if valkey.answers(settings.queue):
        return Check(code="queue")
    if settings.redis_url is not None:
        return Check(code="queue_away", grade=Grade.BROKEN)
    return Check(code="queue_stopped", facts={"program": valkey.binary().name})


def _storage(settings: Settings) -> Check:
    kind = "S3" if settings.storage_url is not None else str(settings.data.resolve())
    if settings.storage_url is None and not settings.data.exists():
        return Check(code="storage", facts={"kind": kind})
    try:
        open_blobs(settings).has(ABSENT_DIGEST)
    except IntakeError:
        return Check(code="storage_away", grade=Grade.BROKEN, facts={"kind": kind})
    return Check(code="storage", facts={"kind": kind})


def _engine(settings: Settings) -> Check:
    try:
        engine = engines.make(settings.engine)
    except EngineFailed as error:
        facts = {"engine": settings.engine, "problem": error.facts.get("problem", "")}
        return Check(code="engine_away", grade=Grade.BROKEN, facts=facts)
    return Check(code="engine", facts={"engine": engine.name, "version": engine.version})


def _second_engine(_: Settings) -> Check:
    try:
        engine = engines.make("tesseract")
    except (EngineFailed, ImportError):
        return Check(code="tesseract_away", grade=Grade.NOTE)
    return Check(code="tesseract", facts={"version": engine.version})


def _decoder(settings: Settings) -> Check:
    decoder = Decoder(settings.limits)
    tried = sorted(set(ATTACKS) - TOO_SLOW)
    try:
        done = [name for name in tried if decoder.attack(name) == "done"]
    except (IntakeError, OSError) as error:
        return Check(code="decoder_away", grade=Grade.BROKEN, facts={"problem": str(error)})
    finally:
        decoder.close()
    if done:
        return Check(code="decoder_open", grade=Grade.NOTE, facts={"names": ", ".join(done)})
    return Check(code="decoder", facts={"attacks": len(tried)})


def _policy(settings: Settings) -> Check:
    return Check(code="policy", facts={"policy": settings.policy})


def _processes(_: Settings) -> Check:
    if shutil.which("setpriv") is None:
        return Check(code="setpriv_away", grade=Grade.NOTE)
    return Check(code="processes")


def _port(settings: Settings) -> Check:
    facts = {"host": settings.host, "port": settings.port}
    try:
        socket.create_connection((settings.host, settings.port), timeout=1).close()
    except OSError:
        return Check(code="port_free", facts=facts)
    return Check(code="port_used", facts=facts)


def _grade(fine: bool) -> Grade:
    return Grade.FINE if fine else Grade.BROKEN


def _existing(path: Path) -> Path:
    """The path itself, or the nearest folder above it that exists."""
    path = path.resolve()
    while not path.exists():
        path = path.parent
    return path


CHECKS: tuple[Callable[[Settings], Check], ...] = (
    _python,
    _data,
    _database,
    _journal,
    _queue,
    _storage,
    _engine,
    _second_engine,
    _decoder,
    _policy,
    _processes,
    _port,
)
