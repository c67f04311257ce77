"""A proposal whose confirmation was undone may become an entry again; the void one stays."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

LIVING = sa.text("state <> 'void'")


def upgrade() -> None:
    """One living entry of a proposal, in place of one entry ever."""
    kept = sa.CheckConstraint("state IN ('counted', 'void')", name="ck_entry_state")
    with op.batch_alter_table("entry", table_args=(kept,)) as batch_op:
        batch_op.drop_constraint("uq_entry_proposal_id", type_="unique")
    op.create_index(
        "uq_entry_proposal",
        "entry",
        ["proposal_id"],
        unique=True,
        sqlite_where=LIVING,
        postgresql_where=LIVING,
    )


def downgrade() -> None:
    raise NotImplementedError("a proposal may have several entries by now; restore a backup")
