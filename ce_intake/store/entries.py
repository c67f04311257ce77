"""Rows of confirmed entries and their versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import and_, not_, or_, select
from sqlalchemy.orm import joinedload

from ce_intake.store.columns import Json
from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Entry, EntryVersion, Person, Proposal

MOST_KEYS = 500  # in one question; databases limit the parameters of a statement
Paper = tuple[int, int]  # a reading, and the place of a document in it


class Counting(NamedTuple):
    """An entry whose hours count: its key, its newest version, the paper that proposed it."""

    entry_id: int
    version: int
    paper: Paper


def add(tx: Tx, entry: Entry) -> Entry:
    """Keep a new entry; it has its key afterwards."""
    tx.session.add(entry)
    tx.session.flush()
    return entry


def add_version(tx: Tx, version: EntryVersion) -> None:
    """Keep a version; it can never be changed."""
    tx.session.add(version)
    tx.session.flush()


def versions(tx: Tx, entry_id: int) -> Sequence[EntryVersion]:
    """The versions of an entry, oldest first."""
    query = select(EntryVersion).where(EntryVersion.entry_id == entry_id)
    return tx.session.scalars(query.order_by(EntryVersion.version)).all()


def find(tx: Tx, scope: Scope, entry_id: int) -> Entry | None:
    """The entry with this key, if the scope holds it: its unit's, or about oneself."""
    parts = [in_units(scope, Entry.unit_id)]
    if scope.person_id is not None:
        parts.append(Entry.person_id == scope.person_id)
    query = select(Entry).where(Entry.id == entry_id, or_(*parts))
    return tx.session.scalars(query.options(joinedload(Entry.upload))).one_or_none()


def get(tx: Tx, entry_id: int) -> Entry:
    """The entry with this key."""
    return tx.session.get_one(Entry, entry_id, options=[joinedload(Entry.upload)])


def locked(tx: Tx, entry_id: int) -> Entry:
    """The entry, held until the transaction ends."""
    query = select(Entry).where(Entry.id == entry_id).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one()


def lock_person(tx: Tx, person_id: str) -> None:
    """Let one transaction at a time register entries of this person."""
    tx.session.execute(
        select(Person.person_id).where(Person.person_id == person_id).with_for_update()
    )


def with_certificate(tx: Tx, person_id: str, certificate_key: str) -> Entry | None:
    """The person's counting entry with this certificate number."""
    query = select(Entry).where(
        Entry.person_id == person_id,
        Entry.certificate_key == certificate_key,
        Entry.state != "void",
    )
    return tx.session.scalars(query.options(joinedload(Entry.upload))).one_or_none()


def with_number(tx: Tx, row: Entry, *, but: Paper) -> Entry | None:
    """A counting entry of the unit with *row*'s number: somebody else's, from another paper."""
    query = (
        select(Entry)
        .join(Proposal, Proposal.id == Entry.proposal_id)
        .where(
            Entry.unit_id == row.unit_id,
            Entry.certificate_key == row.certificate_key,
            Entry.person_id != row.person_id,
            Entry.state != "void",
            not_(and_(Proposal.reading_id == but[0], Proposal.document_index == but[1])),
        )
    )
    return tx.session.scalars(query.order_by(Entry.id).limit(1)).one_or_none()


def counting(tx: Tx, person_id: str) -> Sequence[Counting]:
    """The person's entries whose hours count, in the order of their years."""
    query = (
        select(Entry.id, Entry.version, Proposal.reading_id, Proposal.document_index)
        .join(Proposal, Proposal.id == Entry.proposal_id)
        .where(Entry.person_id == person_id, Entry.state != "void", Entry.eligible)
        .order_by(Entry.credit_year, Entry.id)
    )
    return [Counting(row[0], row[1], (row[2], row[3])) for row in tx.session.execute(query)]


def contents(tx: Tx, entry_ids: Sequence[int]) -> dict[int, Json]:
    """The values of these entries as they now stand."""
    found: dict[int, Json] = {}
    for start in range(0, len(entry_ids), MOST_KEYS):
        query = (
            select(EntryVersion.entry_id, EntryVersion.content)
            .join(Entry, Entry.id == EntryVersion.entry_id)
            .where(
                Entry.id.in_(entry_ids[start : start + MOST_KEYS]),
                EntryVersion.version == Entry.version,
            )
        )
        found.update((row[0], row[1]) for row in tx.session.execute(query))
    return found


def made_of(tx: Tx, unit_id: int, proposal_ids: Iterable[int]) -> Mapping[int, tuple[int, Json]]:
    """By proposal of the unit, the counting entry that it became and the values of that."""
    query = (
        select(Entry.proposal_id, Entry.id, EntryVersion.content)
        .join(EntryVersion, EntryVersion.entry_id == Entry.id)
        .where(
            Entry.unit_id == unit_id,
            Entry.proposal_id.in_(list(proposal_ids)),
            Entry.state != "void",
            EntryVersion.version == Entry.version,
        )
    )
    return {row[0]: (row[1], row[2]) for row in tx.session.execute(query)}


def of_person(tx: Tx, person_id: str) -> Sequence[Entry]:
    """All entries of a person, void ones too, in the order of their years."""
    query = select(Entry).where(Entry.person_id == person_id)
    order = (Entry.credit_year, Entry.id)
    return tx.session.scalars(query.order_by(*order).options(joinedload(Entry.upload))).all()
