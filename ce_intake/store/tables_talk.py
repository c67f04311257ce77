"""The tables of talking about papers: what replaces what, the messages, and what has been seen.

Beside the others, so that a paper's own row never changes its shape for them.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ce_intake.store.columns import Base


class Replacement(Base):
    """A file that was sent in place of an earlier one; both stay, tied to the first of them."""

    __tablename__ = "replacement"
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), primary_key=True)
    replaces_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), index=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), index=True)


class Message(Base):
    """Something said about a paper; `thread_id` is the first file that was sent of it."""

    __tablename__ = "message"
    id: Mapped[int] = mapped_column(primary_key=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), index=True)
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"))
    from_staff: Mapped[bool]
    by_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    by_name: Mapped[str] = mapped_column(String(100))  # as named at that time
    reason_code: Mapped[str | None] = mapped_column(String(64))  # None: words alone
    words: Mapped[str] = mapped_column(String(1000))
    at: Mapped[datetime]


class Seen(Base):
    """Up to which message one side of a thread has read, and who read it."""

    __tablename__ = "seen"
    thread_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), primary_key=True)
    by_staff: Mapped[bool] = mapped_column(primary_key=True)
    message_id: Mapped[int]
    by_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[datetime]
