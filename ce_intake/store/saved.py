"""Rows of the views of the queue that clerks keep."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from ce_intake.store.session import Tx
from ce_intake.store.tables import SavedFilter


def of_account(tx: Tx, account_id: int) -> Sequence[SavedFilter]:
    """What this account keeps, by name."""
    query = select(SavedFilter).where(SavedFilter.account_id == account_id)
    return tx.session.scalars(query.order_by(SavedFilter.name)).all()


def named(tx: Tx, account_id: int, name: str) -> SavedFilter | None:
    """The one of this name."""
    query = select(SavedFilter).where(
        SavedFilter.account_id == account_id, SavedFilter.name == name
    )
    return tx.session.scalars(query).one_or_none()


def keep(tx: Tx, row: SavedFilter) -> None:
    """Keep a new or changed one."""
    tx.session.add(row)
    tx.session.flush()


def forget(tx: Tx, row: SavedFilter) -> None:
    """Keep it no longer."""
    tx.session.execute(delete(SavedFilter).where(SavedFilter.id == row.id))
