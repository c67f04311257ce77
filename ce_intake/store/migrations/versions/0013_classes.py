"""Find papers of one course and day, on which neither name nor number was read right."""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("proposal", sa.Column("class_key", sa.String(length=120), nullable=True))
    fill()
    op.create_index("ix_proposal_unit_id_class_key", "proposal", ["unit_id", "class_key"])


def fill() -> None:
    """What was read already gets a key by its plain words; enough to meet its like."""
    connection = op.get_bind()
    proposal = sa.table(
        "proposal",
        sa.column("id", sa.Integer()),
        sa.column("fields", sa.JSON()),
        sa.column("class_key", sa.String()),
    )
    change = sa.update(proposal).where(proposal.c.id == sa.bindparam("row"))
    change = change.values(class_key=sa.bindparam("key"))
    found = []
    for row in connection.execute(sa.select(proposal.c.id, proposal.c.fields)):
        fields = row.fields if isinstance(row.fields, dict) else {}
        said = {name: (fields.get(name) or {}).get("value") for name in WANTED}
        day = said["end_date"] or said["issue_date"]
        if day and said["content"]:
            plain = re.sub(r"[\s《》“”\"'（）()]", "", said["content"])
            found.append({"row": row.id, "key": f"{day} {plain}"[:120]})
    if found:
        connection.execute(change, found)


WANTED = ("content", "end_date", "issue_date")


def downgrade() -> None:
    op.drop_index("ix_proposal_unit_id_class_key", "proposal")
    op.drop_column("proposal", "class_key")
