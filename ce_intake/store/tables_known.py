"""The tables of the registers of units, courses and issuers, and of spellings learned from clerks.

A value belongs to the whole house (no unit) or to one unit; a spelling always to the unit whose
clerk met it, so that nothing of one unit shows in another.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ce_intake.store.columns import Base, Json
from ce_intake.store.tables import one_of

REGISTERS = ("units", "courses", "issuers")
SPELLING_STATES = ("suggested", "taken", "refused", "undone")
HOUSE = "house"


class KnownValue(Base):
    """One unit, course or issuer; `scope` is "house" or "unit/5", for the unique key."""

    __tablename__ = "known_value"
    __table_args__ = (
        one_of("register", REGISTERS),
        UniqueConstraint("register", "scope", "key"),
        Index("ix_known_value_register_unit_id", "register", "unit_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    register: Mapped[str] = mapped_column(String(16))
    scope: Mapped[str] = mapped_column(String(32))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    key: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(300))
    aliases: Mapped[list[str]]  # each as `register.dated` spells it
    since: Mapped[str | None] = mapped_column(String(10))  # YYYY, YYYY-MM or YYYY-MM-DD
    until: Mapped[str | None] = mapped_column(String(10))
    facts: Mapped[Json]
    sought: Mapped[str]  # names, aliases and facts in lower case, a line each
    version: Mapped[int]
    changed_by: Mapped[str] = mapped_column(String(100))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class KnownSpelling(Base):
    """What a clerk corrected into a known value's name; used for reading once it is taken."""

    __tablename__ = "known_spelling"
    __table_args__ = (
        one_of("state", SPELLING_STATES),
        UniqueConstraint("value_id", "unit_id", "folded"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    value_id: Mapped[int] = mapped_column(ForeignKey("known_value.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    text: Mapped[str] = mapped_column(String(300))
    folded: Mapped[str] = mapped_column(String(300))
    state: Mapped[str] = mapped_column(String(16))
    times: Mapped[int]  # how often it was corrected so
    proposal_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"))
    by_name: Mapped[str] = mapped_column(String(100))
    at: Mapped[datetime]
    decided_by: Mapped[str] = mapped_column(String(100))
    decided_at: Mapped[datetime | None]
    value: Mapped[KnownValue] = relationship()
