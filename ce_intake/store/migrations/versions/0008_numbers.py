"""Find proposals and entries of a unit by the certificate number on them."""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    key = sa.Column("certificate_key", sa.String(length=100), nullable=True)
    op.add_column("proposal", key)
    fill()
    columns = ["unit_id", "certificate_key"]
    op.create_index("ix_proposal_unit_id_certificate_key", "proposal", columns)
    op.create_index("ix_entry_unit_id_certificate_key", "entry", columns)


def fill() -> None:
    """What was read already gets its key as the program made keys when this was written."""
    connection = op.get_bind()
    proposal = sa.table(
        "proposal",
        sa.column("id", sa.Integer()),
        sa.column("fields", sa.JSON()),
        sa.column("certificate_key", sa.String()),
    )
    for row in connection.execute(sa.select(proposal.c.id, proposal.c.fields)).all():
        fields = row.fields if isinstance(row.fields, dict) else {}
        number = (fields.get("certificate_no") or {}).get("value")
        plain = re.sub(r"[‐‑‒–—―−－_]", "-", unicodedata.normalize("NFKC", number or "").upper())
        key = re.sub(r"\s", "", plain)[:100] or None
        if key is not None:
            change = sa.update(proposal).where(proposal.c.id == row.id)
            connection.execute(change.values(certificate_key=key))
