"""Keep registers of units, courses and issuers, learned spellings, and people's histories."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_registers()
    lengthen_people()


def lengthen_people() -> None:
    """Former units become posts, whose dates nobody has stated yet."""
    with op.batch_alter_table("person") as person:
        person.alter_column("former_employers", new_column_name="posts")
        for name in ("titles", "former_booklets"):
            person.add_column(sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
        person.add_column(
            sa.Column("registrar", sa.String(length=200), nullable=False, server_default="")
        )
        person.drop_constraint(op.f("ck_person_state"), type_="check")
        person.create_check_constraint(
            op.f("ck_person_state"), "state IN ('active', 'left', 'retired', 'locked')"
        )
    with op.batch_alter_table("person") as person:
        for name in ("titles", "former_booklets", "registrar"):
            person.alter_column(name, server_default=None)


def make_registers() -> None:
    op.create_table(
        "known_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=32), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("sought", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(length=100), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "register IN ('units', 'courses', 'issuers')", name=op.f("ck_known_value_register")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_known_value_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_value")),
        sa.UniqueConstraint(
            "register", "scope", "key", name=op.f("uq_known_value_register_scope_key")
        ),
    )
    op.create_index("ix_known_value_register_unit_id", "known_value", ["register", "unit_id"])
    op.create_table(
        "known_spelling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("value_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=True),
        sa.Column("by_name", sa.String(length=100), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(length=100), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('suggested', 'taken', 'refused', 'undone')",
            name=op.f("ck_known_spelling_state"),
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposal.id"], name=op.f("fk_known_spelling_proposal_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_known_spelling_unit_id")),
        sa.ForeignKeyConstraint(
            ["value_id"], ["known_value.id"], name=op.f("fk_known_spelling_value_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_spelling")),
        sa.UniqueConstraint(
            "value_id",
            "unit_id",
            "folded",
            name=op.f("uq_known_spelling_value_id_unit_id_folded"),
        ),
    )
    op.create_index("ix_known_spelling_value_id", "known_spelling", ["value_id"])
    op.create_index("ix_known_spelling_unit_id", "known_spelling", ["unit_id"])
