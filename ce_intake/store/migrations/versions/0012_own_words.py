"""Entries' own words stand in the index of pairs too, so that a search need not read them all."""

from __future__ import annotations

from itertools import pairwise

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SHIFT = 21


def upgrade() -> None:
    connection = op.get_bind()
    keep = sa.text(
        "INSERT INTO word_pair (pair, upload_id) VALUES (:pair, :upload_id) ON CONFLICT DO NOTHING"
    )
    kept = connection.execute(sa.text("SELECT upload_id, words FROM proposal")).all()
    for upload_id, words in kept:
        found = {ord(one) << SHIFT | ord(other) for one, other in pairwise(words)}
        if found:
            connection.execute(keep, [{"pair": one, "upload_id": upload_id} for one in found])


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead")
