"""The tables by which matching finds people: made from the register, and made anew at will.

They hold nothing that the register does not; so nothing in the database watches over them, which
would cost more than all the rest of a load.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ce_intake.store.columns import Base


class PersonKey(Base):
    """A key of `register.keys` under which matching finds a person of a unit."""

    __tablename__ = "person_key"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  SQLAlchemy reads it
    unit_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    person_id: Mapped[str] = mapped_column(String(64), primary_key=True)


class PersonStaff(Base):
    """How many people of a unit's register have one employer, by `register.keys.staff_key`."""

    __tablename__ = "person_staff"
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    key: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    people: Mapped[int]


class PersonIndex(Base):
    """The register of a unit as a whole: its size, and by which scheme its keys were made.

    `version` is another one after every change.
    """

    __tablename__ = "person_index"
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    scheme: Mapped[int]  # 0: there are no keys yet
    size: Mapped[int]
    version: Mapped[int]
