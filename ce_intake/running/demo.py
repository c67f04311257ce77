"""The demo: invented units, accounts and people, and the samples, put into an empty database.

Every demo account has one password, drawn when the demo is loaded and kept beside the data,
so that a demo that can be reached from outside does not have a password that all the world knows.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ce_intake.desk import accounts, people, units, uploads
from ce_intake.desk.actors import Actor, Role
from ce_intake.register.files import load_people
from ce_intake.store import accounts as rows
from ce_intake.store.session import Store, Tx

PASSWORD_FILE = "demo-password"
DEPARTMENT = "海晏区人力资源和社会保障局（演示）"
UNIT = "海晏区人才服务中心（演示）"
SUFFIXES = {".pdf", ".jpg", ".jpeg", ".png", ".webp", ".heic", ".tif", ".tiff", ".bmp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """A demo account; `name` is invented."""

    login: str
    name: str
    role: Role


LOGINS = (
    Login(login="clerk", name="演示经办员甲", role=Role.CLERK),
    Login(login="clerk2", name="演示经办员乙", role=Role.CLERK),
    Login(login="uploader", name="演示专业技术人员", role=Role.UPLOADER),
    Login(login="verifier", name="演示主管部门", role=Role.VERIFIER),
    Login(login="admin", name="演示管理员", role=Role.ADMIN),
    Login(login="auditor", name="演示审计员", role=Role.AUDITOR),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One invented paper: its file, and what a reading should say, where that is known."""

    name: str  # <kind>/<slug>
    source: Path
    expected: Path


def load(store: Store, samples: Path, *, data: Path, now: datetime) -> bool:
    """Fill an empty database and take in the samples; False where it is not empty."""
    with store.begin() as tx:
        if rows.accounts(tx):
            return False
        clerk = _people(tx, samples / "people.csv", password=_new_password(data), now=now)
    for place, sample in enumerate(found(samples)):
        pool = ("interactive", "bulk")[place % 2]  # so that both kinds of worker show
        _receive(store, clerk, sample, pool=pool, now=now)
    return True


def password(data: Path) -> str | None:
    """The password of the demo accounts; None where no demo was loaded."""
    path = data / PASSWORD_FILE
    return path.read_text("utf-8").strip() if path.exists() else None


def found(samples: Path) -> Iterator[Sample]:
    """The samples under the folder, in the order of their names."""
    for source in sorted(samples.glob("*/*/source.*")):
        if source.suffix.lower() in SUFFIXES:
            expected = source.with_name("reading.json")
            name = f"{source.parent.parent.name}/{source.parent.name}"
            yield Sample(name=name, source=source, expected=expected)


def demo_clerk(tx: Tx) -> Actor | None:
    """The clerk of the demo unit, to look through his eyes; None where there is no demo."""
    account = rows.account_by_login(tx, LOGINS[0].login)
    if account is None:
        return None
    return Actor(
        account_id=account.id,
        login=account.login,
        name=account.name,
        role=Role(account.role),
        unit_id=account.unit_id,
    )


def _people(tx: Tx, register: Path, *, password: str, now: datetime) -> Actor:
    department = units.create_unit(tx, by=None, name=DEPARTMENT, parent_id=None, now=now)
    unit = units.create_unit(tx, by=None, name=UNIT, parent_id=department.unit_id, now=now)
    listed = list(load_people(register).people()) if register.exists() else []
    people.load_register(tx, None, listed, unit_id=unit.unit_id, now=now)
    for login in LOGINS:
        above = login.role is Role.VERIFIER
        has_unit = login.role in (Role.CLERK, Role.UPLOADER, Role.VERIFIER)
        own = listed[0].person_id if listed and login.role is Role.UPLOADER else None
        accounts.create_account(
            tx,
            by=None,
            login=login.login,
            name=listed[0].name if own else login.name,
            role=login.role,
            unit_id=(department.unit_id if above else unit.unit_id) if has_unit else None,
            person_id=own,
            password=password,
            now=now,
        )
    clerk = demo_clerk(tx)
    if clerk is None:
        raise LookupError("the demo clerk was just made and is gone")
    return clerk


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
