"""The table of changes to entries of a verified year, which wait until a second person agrees."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ce_intake.store.columns import Base, Json
from ce_intake.store.tables import one_of

CHANGE_STATES = ("waiting", "agreed", "refused")


class EntryChange(Base):
    """What somebody wants changed of an entry, why, and what the second person said."""

    __tablename__ = "entry_change"
    __table_args__ = (one_of("state", CHANGE_STATES),)
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), index=True)
    action: Mapped[str] = mapped_column(String(16))  # amend, void
    version: Mapped[int]  # of the entry, as it was seen
    typed: Mapped[Json]  # fields as typed
    reason: Mapped[str] = mapped_column(String(1000))
    by_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    by_name: Mapped[str] = mapped_column(String(100))
    at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16), index=True)
    second_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    second_name: Mapped[str] = mapped_column(String(100))
    second_at: Mapped[datetime | None]
