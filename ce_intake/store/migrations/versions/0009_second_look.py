"""Entries confirmed together, and the second look at a part of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATES = "'unseen', 'waiting', 'differs', 'right', 'wrong', 'reopened'"


def upgrade() -> None:
    op.create_table(
        "confirmed_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(length=300), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_confirmed_batch_unit_id")),
        sa.ForeignKeyConstraint(["by_id"], ["account.id"], name=op.f("fk_confirmed_batch_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmed_batch")),
    )
    op.create_index(op.f("ix_confirmed_batch_unit_id"), "confirmed_batch", ["unit_id"])
    op.create_table(
        "batch_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("typed", sa.JSON(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(f"state IN ({STATES})", name=op.f("ck_batch_item_state")),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["confirmed_batch.id"], name=op.f("fk_batch_item_batch_id")
        ),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_batch_item_entry_id")),
        sa.ForeignKeyConstraint(["by_id"], ["account.id"], name=op.f("fk_batch_item_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_item")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_batch_item_entry_id")),
    )
    op.create_index(op.f("ix_batch_item_batch_id"), "batch_item", ["batch_id"])
    op.create_index(op.f("ix_batch_item_state"), "batch_item", ["state"])


def downgrade() -> None:
    op.drop_table("batch_item")
    op.drop_table("confirmed_batch")
