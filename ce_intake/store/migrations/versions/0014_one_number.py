"""Compare certificate numbers without the label in front, and any run of dashes as one.

Two entries of one person that were told apart by such signs alone both stay as they are.
"""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

PROPOSAL = sa.table(
    "proposal", sa.column("id", sa.Integer()), sa.column("certificate_key", sa.String())
)
ENTRY = sa.table(
    "entry",
    sa.column("id", sa.Integer()),
    sa.column("person_id", sa.String()),
    sa.column("certificate_key", sa.String()),
    sa.column("state", sa.String()),
)


def upgrade() -> None:
    for row in _odd(PROPOSAL):
        _change(PROPOSAL, row)
    for row in _odd(ENTRY):
        if row.state == "void" or not _is_taken(row):
            _change(ENTRY, row)


def downgrade() -> None:
    """Nothing to do: the earlier version finds what is kept, and makes its own keys."""


def compared(key: str) -> str:
    """A key as the program makes keys since this was written; what follows a blank is kept."""
    number, blank, line = key.partition(" ")
    number = re.sub(r"-+", "-", number)
    return re.sub(r"^(?:N[O0][.:]+|NO(?=\d))(?=.)", "", number) + blank + line


def _odd(table: sa.TableClause) -> list[sa.Row[tuple[object, ...]]]:
    key = table.c.certificate_key
    likely = sa.or_(key.like("NO%"), key.like("N0%"), key.like("%--%"))
    found = op.get_bind().execute(sa.select(table).where(likely).order_by(table.c.id)).all()
    return [row for row in found if compared(row.certificate_key) != row.certificate_key]


def _is_taken(row: sa.Row[tuple[object, ...]]) -> bool:
    query = sa.select(ENTRY.c.id).where(
        ENTRY.c.person_id == row.person_id,
        ENTRY.c.certificate_key == compared(row.certificate_key),
        ENTRY.c.state != "void",
    )
    return op.get_bind().execute(query).first() is not None


def _change(table: sa.TableClause, row: sa.Row[tuple[object, ...]]) -> None:
    change = sa.update(table).where(table.c.id == row.id)
    op.get_bind().execute(change.values(certificate_key=compared(row.certificate_key)))
