"""The tables of what goes out: notices, their deliveries, and where somebody wants mail."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ce_intake.store.columns import Base
from ce_intake.store.tables import one_of

DELIVERY_STATES = ("ready", "sent", "given_up")


class Contact(Base):
    """Where an account wants to be written to; there is a row only where there is an address."""

    __tablename__ = "contact"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    email: Mapped[str] = mapped_column(String(254))
    updated_at: Mapped[datetime]


class Notice(Base):
    """Something that the outside is to be told, written in the transaction in which it happened."""

    __tablename__ = "notice"
    id: Mapped[int] = mapped_column(primary_key=True)
    event: Mapped[str] = mapped_column(String(32))
    upload_id: Mapped[int | None] = mapped_column(ForeignKey("upload.id"))
    to_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))  # who is written to
    reason_code: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime]
    routed_at: Mapped[datetime | None] = mapped_column(index=True)  # when deliveries were made


class Delivery(Base):
    """A notice on its way through one outlet; `key` stays the same over all attempts."""

    __tablename__ = "delivery"
    __table_args__ = (
        one_of("state", DELIVERY_STATES),
        UniqueConstraint("notice_id", "outlet"),
        Index("ix_delivery_state_ready_at", "state", "ready_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    notice_id: Mapped[int] = mapped_column(ForeignKey("notice.id"))
    outlet: Mapped[str] = mapped_column(String(16))
    key: Mapped[str] = mapped_column(String(40), unique=True)
    state: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int]
    ready_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(String(200))
