"""Who acts, and what each role may see.

A query carries the scope given here, so that "not yours" and "does not exist" look the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ce_intake.errors import NotAllowed
from ce_intake.store import accounts as rows
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx


class Role(StrEnum):
    """What an account may do."""

    UPLOADER = "uploader"  # 专业技术人员: own papers only
    CLERK = "clerk"  # 经办人: decides on the papers of the own unit
    VERIFIER = "verifier"  # 主管部门: looks at its units; the second person where they have none
    ADMIN = "admin"  # accounts and units, no papers
    AUDITOR = "auditor"  # the audit trail, no papers


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who is signed in."""

    account_id: int
    login: str
    name: str
    role: Role
    unit_id: int | None = None
    person_id: str | None = None
    lang: str = "zh"


def require(actor: Actor, *roles: Role) -> None:
    """Refuse anybody whose role is none of *roles*."""
    if actor.role not in roles:
        raise NotAllowed()


def papers(tx: Tx, actor: Actor) -> Scope:
    """The uploads and proposals that the actor may see."""
    if actor.role is Role.UPLOADER:
        return Scope(account_id=actor.account_id)
    if actor.role is Role.CLERK:
        return Scope(account_id=actor.account_id, unit_id=actor.unit_id)
    if actor.role is Role.VERIFIER:
        return Scope(account_id=actor.account_id, path=_path(tx, actor))
    return Scope()


def batches(tx: Tx, actor: Actor) -> Scope:
    """The batches that the actor may see: those of his unit, for a verifier also those below."""
    if actor.role is Role.VERIFIER:
        return Scope(path=_path(tx, actor))
    if actor.role is Role.CLERK:
        return Scope(unit_id=actor.unit_id)
    return Scope()


def register(tx: Tx, actor: Actor) -> Scope:
    """The people (and their entries) that the actor may see."""
    if actor.role is Role.CLERK:
        return Scope(unit_id=actor.unit_id, person_id=actor.person_id)
    if actor.role is Role.VERIFIER:
        return Scope(path=_path(tx, actor), person_id=actor.person_id)
    return Scope(person_id=actor.person_id)


def _path(tx: Tx, actor: Actor) -> str | None:
    unit = rows.unit(tx, actor.unit_id) if actor.unit_id is not None else None
    return None if unit is None else unit.path
