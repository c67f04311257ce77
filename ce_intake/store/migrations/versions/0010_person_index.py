"""Find people by keys of their own unit, and count each register once instead of at every paper.

The keys are made by the program after this (`desk.indexing`), for they need the secret.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("person_key")
    op.create_table(
        "person_key",
        sa.Column("unit_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("unit_id", "key", "person_id", name=op.f("pk_person_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_staff",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_person_staff_unit_id")),
        sa.PrimaryKeyConstraint("unit_id", "key", name=op.f("pk_person_staff")),
    )
    op.create_table(
        "person_index",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_person_index_unit_id")),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_person_index")),
    )
    op.execute(
        "INSERT INTO person_index (unit_id, scheme, size, version)"
        " SELECT unit_id, 0, count(*), 0 FROM person GROUP BY unit_id"
    )


def downgrade() -> None:
    op.drop_table("person_index")
    op.drop_table("person_staff")
    op.drop_table("person_key")
    op.create_table(
        "person_key",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.person_id"],
            name=op.f("fk_person_key_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", "person_id", name=op.f("pk_person_key")),
    )
    op.create_index(op.f("ix_person_key_person_id"), "person_key", ["person_id"])
