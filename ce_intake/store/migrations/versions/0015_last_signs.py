"""Keep with which character a text ends, so that one character alone is found by the index.

Every other character begins a pair that is kept already.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

KEPT = "INSERT INTO word_pair (pair, upload_id) SELECT DISTINCT "  # a character is its 21 bits
STATEMENTS = {
    "postgresql": (
        KEPT + "CAST(ascii(right(folded, 1)) AS bigint) << 21, upload_id FROM page_word"
        " WHERE folded <> '' ON CONFLICT DO NOTHING",
        KEPT + "CAST(ascii(right(words, 1)) AS bigint) << 21, upload_id FROM proposal"
        " WHERE words <> '' ON CONFLICT DO NOTHING",
    ),
    "sqlite": (
        KEPT + "unicode(substr(folded, -1)) << 21, upload_id FROM page_word"
        " WHERE folded <> '' ON CONFLICT DO NOTHING",
        KEPT + "unicode(substr(words, -1)) << 21, upload_id FROM proposal"
        " WHERE words <> '' ON CONFLICT DO NOTHING",
    ),
}


def upgrade() -> None:
    for statement in STATEMENTS[op.get_bind().dialect.name]:
        op.get_bind().execute(sa.text(statement))


def downgrade() -> None:
    """Nothing to do: the earlier version asks for none of this."""
