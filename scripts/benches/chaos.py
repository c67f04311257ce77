"""Chaos: the whole service under random `kill -9`, judged by plain SQL and by the audit trail.

The judge shares no code with what it judges: it reads the tables through a connection of its
own (scripts/conservation.sql), hashes the stored bytes again, and walks the chain.
"""

from __future__ import annotations

import io
import json
import os
import random
import secrets
import signal
import sqlite3
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from urllib.error import URLError

import click
import redis
from PIL import Image, ImageDraw

from ce_intake.desk import accounts, audit, units
from ce_intake.desk.actors import Actor, Role
from ce_intake.running import service
from ce_intake.settings import Settings, load
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store

VICTIMS = {
    "web": "gunicorn",
    "keeper": "worker --pool",
    "reader": "worker.reader",
    "sweep": "worker.sweep",
    "decoder": "ce_intake.decoder",
    "queue": "valkey-server",
}
QUERY = Path(__file__).resolve().parent.parent / "conservation.sql"
LEASE = 6  # seconds, short so that a run is short
PATIENCE = 900.0  # seconds after the last kill until everything must have ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a run does: so many files, so many kills, `every` seconds apart on average."""

    files: int = 50
    kills: int = 40
    every: float = 4.0
    engine: str = "null"
    seed: int = 1


@dataclass(slots=True, kw_only=True)
class Tally:
    """What happened in a run."""

    receipts: dict[int, str] = field(default_factory=dict)
    retries: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


@click.command()
@click.option("--files", default=50)
@click.option("--kills", default=40)
@click.option("--every", default=4.0, help="mean seconds between two kills")
@click.option("--engine", default="null", help="OCR engine of the readers")
@click.option("--seed", default=1)
def main(files: int, kills: int, every: float, engine: str, seed: int) -> None:
    """Send files through the service while its processes are killed; exit 1 on any loss."""
    plan = Plan(files=files, kills=kills, every=every, engine=engine, seed=seed)
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        tally = run(Path(folder), plan)
    raise SystemExit(1 if tally.problems else 0)


def run(folder: Path, plan: Plan) -> Tally:
    """One run in an empty folder."""
    dice = random.Random(plan.seed)
    environment = {
        "CE_INTAKE_DATA": str(folder),
        "CE_INTAKE_ENGINE": plan.engine,
        "CE_INTAKE_LEASE_SECONDS": str(LEASE),
        "CE_INTAKE_PORT": str(dice.randrange(20000, 30000)),
    }
    settings = load(environment)
    os.environ.update(environment)
    service.prepare(settings)
    migrate.upgrade(settings.database)
    store = open_store(settings)
    (_, token), tally = an_uploader(store), Tally()
    with service.hold(settings) as lock:
        running = service.start(settings, lock)
        try:
            running.wait_until_served(seconds=PATIENCE)
            running.start_work()
            _storm(running, token, plan, tally, dice=dice)
            ended = _wait_for_the_end(settings)
        finally:
            running.stop()
    _judge(settings, store, tally, files=plan.files, ended=ended)
    store.close()
    return tally


def _storm(
    running: service.Service, token: str, plan: Plan, tally: Tally, *, dice: random.Random
) -> None:
    """Upload in one thread, kill in this one, and empty the queue in the middle."""
    sending = (running.address, token, plan, tally)
    sender = threading.Thread(target=_send_all, args=sending)
    sender.start()
    turns = [name for _ in range(plan.kills) for name in VICTIMS][: plan.kills]
    dice.shuffle(turns)
    for number, name in enumerate(turns):
        time.sleep(dice.expovariate(1 / plan.every))
        found = [pid for pid, line in _family(running.supervisor.pid) if VICTIMS[name] in line]
        if found:
            _kill(dice.choice(found))
            tally.kills[name] += 1
        if number >= plan.kills // 2 and not tally.kills["flushall"]:
            tally.kills["flushall"] += _empty_the_queue(running.settings)
    sender.join()


def _send_all(address: str, token: str, plan: Plan, tally: Tally) -> None:
    """Send the files one by one, spread over the storm; each until there is a receipt."""
    for number in range(plan.files):
        content = _paper(number)
        time.sleep(plan.kills * plan.every / plan.files / 2)
        while number not in tally.receipts:
            try:
                tally.receipts[number] = _send(address, token, number, content)
            except (URLError, OSError, ValueError):
                tally.retries += 1
                time.sleep(0.2)


def _send(address: str, token: str, number: int, content: bytes) -> str:
    """Upload one file with its own Idempotency-Key; the receipt's number."""
    edge = "chaos-boundary"
    head = (
        f"--{edge}\r\nContent-Disposition: form-data; name=file; "
        f'filename="{number}.png"\r\nContent-Type: image/png\r\n\r\n'
    )
    request = urllib.request.Request(
        address + "/api/v1/papers",
        data=head.encode() + content + f"\r\n--{edge}--\r\n".encode(),
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": f"multipart/form-data; boundary={edge}",
            "Idempotency-Key": f"file-{number}",
        },
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=15) as answer:
        return str(json.load(answer)["number"])


def _wait_for_the_end(settings: Settings) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        counted = count(settings)
        if not counted["received"] + counted["waiting"] + counted["reading"]:
            return True
        time.sleep(0.5)
    return False


def count(settings: Settings) -> dict[str, int]:
    """The conservation equation by plain SQL."""
    text = QUERY.read_text("utf-8")
    query = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("--"))
    path = settings.database.removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30) as plain:
        cursor = plain.execute(query)
        return dict(zip((c[0] for c in cursor.description), cursor.fetchone(), strict=True))


def _judge(settings: Settings, store: Store, tally: Tally, *, files: int, ended: bool) -> None:
    counted = count(settings)
    known = _receipts(settings)
    wrong = {
        "not everything ended": not ended,
        "files without a receipt": len(tally.receipts) != files,
        "receipts without an upload": not set(tally.receipts.values()) <= set(known),
        "uploads doubled": counted["uploads"] != files,
        "the equation does not hold": counted["difference"] != 0,
        "work lost": counted["without_work"] != 0,
        "proposals doubled": counted["entries_doubled"] != 0,
        "bytes lost": any(
            sha256(store.blobs.get(digest)).hexdigest() != digest for digest in known.values()
        ),
    }
    with store.view() as tx:
        report = audit.verify(tx)
    wrong["the audit trail is broken"] = not report.ok
    tally.problems = [name for name, is_so in wrong.items() if is_so]
    states = {name: number for name, number in counted.items() if number}
    click.echo(f"kills: {dict(tally.kills)}; uploads sent again: {tally.retries}")
    click.echo(f"counted: {states}; audit events: {report.events}")
    click.echo("0 lost, 0 doubled" if not tally.problems else f"WRONG: {tally.problems}")


def _receipts(settings: Settings) -> dict[str, str]:
    path = settings.database.removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as plain:
        return dict(plain.execute("SELECT number, sha256 FROM upload").fetchall())


def an_uploader(store: Store) -> tuple[Actor, str]:
    """An uploader in a new unit, and an API token of his."""
    now = datetime.now(UTC)
    with store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="测试单位", parent_id=None, now=now)
        made = accounts.create_account(
            tx,
            by=None,
            login="uploader",
            name="上传人",
            role=Role.UPLOADER,
            unit_id=unit.unit_id,
            person_id=None,
            password=secrets.token_urlsafe(16),
            now=now,
        )
        return made.actor, accounts.make_token(tx, made.actor, label="bench", now=now)


def _empty_the_queue(settings: Settings) -> bool:
    try:
        redis.Redis.from_url(settings.queue, socket_connect_timeout=1).flushall()
    except redis.RedisError:
        return False
    return True


def _family(ancestor: int) -> list[tuple[int, str]]:
    """All descendants of a process with their command lines."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit():
                fields = (entry / "stat").read_text("utf-8").rpartition(")")[2].split()
                parents[int(entry.name)] = int(fields[1])
        except OSError:
            continue
    found, grown = {ancestor}, True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        found, grown = found | more, bool(more)
    return [(pid, _command(pid)) for pid in found - {ancestor}]


def _command(pid: int) -> str:
    try:
        raw = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return ""
    return raw.replace(b"\0", b" ").decode("utf-8", "replace")


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _paper(number: int) -> bytes:
    """A small picture that no other number has."""
    image = Image.new("RGB", (620, 877), "white")
    ImageDraw.Draw(image).text((60, 100), f"CERTIFICATE {number}  24 HOURS", fill="black")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


if __name__ == "__main__":
    main()
