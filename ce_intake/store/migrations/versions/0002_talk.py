"""Tie a file to the one that it replaces, and keep what is said about a paper."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    replacement()
    message()
    seen()


def replacement() -> None:
    op.create_table(
        "replacement",
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("replaces_id", sa.Integer(), nullable=False),
        sa.Column("thread_id", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], ["upload.id"], name=op.f(f"fk_replacement_{name}"))
            for name in ("upload_id", "replaces_id", "thread_id")
        ),
        sa.PrimaryKeyConstraint("upload_id", name=op.f("pk_replacement")),
    )
    for name in ("replaces_id", "thread_id"):
        op.create_index(op.f(f"ix_replacement_{name}"), "replacement", [name])


def message() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("thread_id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("from_staff", sa.Boolean(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("by_name", sa.String(length=100), nullable=False),
        sa.Column("reason_code", sa.String(length=64), nullable=True),
        sa.Column("words", sa.String(length=1000), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["upload.id"], name=op.f("fk_message_thread_id")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_message_upload_id")),
        sa.ForeignKeyConstraint(["by_id"], ["account.id"], name=op.f("fk_message_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index(op.f("ix_message_thread_id"), "message", ["thread_id"])


def seen() -> None:
    op.create_table(
        "seen",
        sa.Column("thread_id", sa.Integer(), nullable=False),
        sa.Column("by_staff", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["upload.id"], name=op.f("fk_seen_thread_id")),
        sa.ForeignKeyConstraint(["by_id"], ["account.id"], name=op.f("fk_seen_by_id")),
        sa.PrimaryKeyConstraint("thread_id", "by_staff", name=op.f("pk_seen")),
    )
