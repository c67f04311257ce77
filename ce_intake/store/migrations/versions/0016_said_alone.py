"""Keep what each sheet of a stack says by itself, so that a stack is joined in no time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("recognised", sa.Column("alone", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("recognised", "alone")
