"""Who takes a second look: never who confirmed it, and never at an entry of one's own.

In a unit with several clerks one of the others does. Where there is none, a verifier of the
supervising department (主管部门) does, whose yearly verification it anticipates. Who that may be is
told to the clerk whose entries wait.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ce_intake.desk import actors
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import NotFound
from ce_intake.policies import deadlines
from ce_intake.store import accounts, entries, looks, tables
from ce_intake.store.session import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLooks:
    """What an actor confirmed that others are to look at, and who they may be."""

    count: int
    names: tuple[str, ...]  # the unit's other clerks, else the verifiers above; nobody: empty
    above: bool  # whether they are verifiers
    citation: str = deadlines.CITATION  # the department verifies what was registered


def waiting(tx: Tx, actor: Actor) -> Sequence[int]:
    """What others confirmed and the actor is to look at, oldest first.

    A verifier is asked only for what no clerk of the unit can look at.
    """
    require(actor, Role.CLERK, Role.VERIFIER)
    return looks.waiting(
        tx,
        actors.batches(tx, actor),
        not_by=actor.account_id,
        not_of=actor.person_id,
        lone=actor.role is Role.VERIFIER,
    )


def own(tx: Tx, actor: Actor) -> OwnLooks:
    """What of the actor's own waits for others, with their names."""
    count = len(looks.confirmed_by(tx, actor.account_id))
    if not count or actor.unit_id is None:
        return OwnLooks(count=count, names=(), above=False)
    may = [row for row in accounts.lookers(tx, actor.unit_id) if not _is_same(row, actor)]
    clerks = tuple(row.name for row in may if row.role == Role.CLERK)
    above = tuple(row.name for row in may if row.role == Role.VERIFIER)
    return OwnLooks(count=count, names=clerks or above, above=not clerks)


def found(tx: Tx, actor: Actor, item_id: int) -> tuple[tables.BatchItem, tables.ConfirmedBatch]:
    """The item with its batch, both held, if the actor may look at it."""
    require(actor, Role.CLERK, Role.VERIFIER)
    pair = looks.find(tx, actors.batches(tx, actor), item_id)
    if pair is None or pair[0].state == "unseen":
        raise NotFound()
    confirmer = accounts.account(tx, pair[1].by_id)
    mine = entries.get(tx, pair[0].entry_id).person_id == actor.person_id
    if mine or confirmer is None or _is_same(confirmer, actor):
        raise NotFound()
    return pair


def _is_same(account: tables.Account, actor: Actor) -> bool:
    """Whether it is the actor himself, be it by another account of his."""
    same_person = account.person_id is not None and account.person_id == actor.person_id
    return account.id == actor.account_id or same_person
