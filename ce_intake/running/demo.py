"""The demo: invented units, accounts and people, and the samples, put into an empty database.

Every demo account has one password, drawn when the demo is loaded and kept beside the data,
so that a demo that can be reached from outside does not have a password that all the world knows.
"""

from __future__ import annotations

import csv
import io
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ce_intake.desk import accounts, people, units, uploads
from ce_intake.desk.actors import Actor, Role
from ce_intake.register.sheets import decode
from ce_intake.running.logins import LOGINS, PASSWORD_FILE
from ce_intake.store import accounts as rows
from ce_intake.store.session import Store, Tx
from ce_intake.values import Person

DEPARTMENT = "海晏区人力资源和社会保障局（演示）"
UNIT = "海晏区人才服务中心（演示）"
SUFFIXES = {".pdf", ".jpg", ".jpeg", ".png", ".webp", ".heic", ".tif", ".tiff", ".bmp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One invented paper: its file, and what a reading should say, where that is known."""

    name: str  # <kind>/<slug>
    source: Path
    expected: Path


def is_empty(store: Store) -> bool:
    """Whether nobody has an account yet."""
    with store.view() as tx:
        return not rows.accounts(tx)


def load(store: Store, samples: Path, *, data: Path, now: datetime) -> None:
    """Fill an empty database and take in the samples."""
    with store.begin() as tx:
        clerk = _house(tx, samples, password=_new_password(data), now=now)
    for place, sample in enumerate(found(samples)):
        pool = ("interactive", "bulk")[place % 2]  # so that both kinds of worker show
        _receive(store, clerk, sample, pool=pool, now=now)


def found(samples: Path) -> Iterator[Sample]:
    """The samples under the folder, in the order of their names."""
    for source in sorted(samples.glob("*/*/source.*")):
        if source.suffix.lower() in SUFFIXES:
            expected = source.with_name("reading.json")
            name = f"{source.parent.parent.name}/{source.parent.name}"
            yield Sample(name=name, source=source, expected=expected)


def demo_clerk(tx: Tx) -> Actor | None:
    """The clerk of the demo unit, to look through his eyes; None where there is no demo."""
    return accounts.actor_named(tx, LOGINS[0].login)


def _house(tx: Tx, samples: Path, *, password: str, now: datetime) -> Actor:
    """Units, register and accounts; the clerk who is to take in the samples."""
    department = units.create_unit(tx, by=None, name=DEPARTMENT, parent_id=None, now=now)
    unit = units.create_unit(tx, by=None, name=UNIT, parent_id=department.unit_id, now=now)
    listed = _listed(samples / "people.csv")
    people.load_register(tx, None, listed, unit_id=unit.unit_id, now=now)
    for login in LOGINS:
        role = Role(login.role)
        own = _somebody(listed, samples) if role is Role.UPLOADER else None
        accounts.create_account(
            tx,
            by=None,
            login=login.login,
            name=own.name if own else login.name,
            role=role,
            unit_id={Role.VERIFIER: department.unit_id, Role.ADMIN: None, Role.AUDITOR: None}.get(
                role, unit.unit_id
            ),
            person_id=own.person_id if own else None,
            password=password,
            now=now,
        )
    clerk = demo_clerk(tx)
    if clerk is None:
        raise LookupError("the demo clerk was just made and is gone")
    return clerk


def _listed(register: Path) -> list[Person]:
    """The people of the invented register, in its order."""
    if not register.exists():
        return []
    rows_read = csv.DictReader(io.StringIO(decode(register.read_bytes())))
    return [
        Person(
            person_id=row["person_id"],
            name=row["name"],
            id_number=row["id_number"],
            employer=row["employer"],
            title_level=row["title_level"],
            certificate_book_no=row["certificate_book_no"],
        )
        for row in rows_read
    ]


def _somebody(listed: Sequence[Person], samples: Path) -> Person | None:
    """A person of the register whom a sample names, so that his year has something to show."""
    by_name = {person.name: person for person in reversed(listed)}
    for sample in found(samples):
        if sample.expected.exists():
            reading = json.loads(sample.expected.read_text("utf-8"))
            for document in reading["documents"]:
                for entry in document["entries"]:
                    if entry["name"]["value"] in by_name:
                        return by_name[entry["name"]["value"]]
    return listed[0] if listed else None


def _receive(store: Store, clerk: Actor, sample: Sample, *, pool: str, now: datetime) -> None:
    with sample.source.open("rb") as stream:
        digest, size = store.blobs.put(stream, most=sample.source.stat().st_size)
    shown = sample.name.replace("/", "-") + sample.source.suffix
    with store.begin() as tx:
        uploads.receive(
            tx,
            clerk,
            name=shown,
            sha256=digest,
            size=size,
            pool=pool,
            client_key=sha256(sample.name.encode()).hexdigest(),
            now=now,
        )


def _new_password(data: Path) -> str:
    """A password of four groups, kept in a file that only we can read."""
    signs = "abcdefghjkmnpqrstuvwxyz23456789"
    drawn = "-".join("".join(secrets.choice(signs) for _ in range(4)) for _ in range(3))
    path = data / PASSWORD_FILE
    path.touch(mode=0o600)
    path.write_text(drawn + "\n", "utf-8")
    return drawn
