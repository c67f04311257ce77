"""Words of pages and proposals to be searched for, and the filters that clerks keep."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

from ce_intake.text.search import together

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SEARCHED = ("name", "content", "certificate_no", "issuer", "employer")


def upgrade() -> None:
    words()
    fill()
    saved_filter()


def words() -> None:
    op.create_table(
        "page_word",
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_page_word_upload_id")),
        sa.PrimaryKeyConstraint("upload_id", "number", name=op.f("pk_page_word")),
    )
    op.create_table(
        "word_pair",
        sa.Column("pair", sa.BigInteger(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_word_pair_upload_id")),
        sa.PrimaryKeyConstraint("pair", "upload_id", name=op.f("pk_word_pair")),
        sqlite_with_rowid=False,
    )
    op.add_column("proposal", sa.Column("words", sa.String(), nullable=False, server_default=""))


def fill() -> None:
    """The values of the proposals that are there; words of their pages come with a re-reading."""
    connection = op.get_bind()
    rows = connection.execute(
        sa.text("SELECT p.id, p.fields, u.number FROM proposal p JOIN upload u ON u.id=p.upload_id")
    ).all()
    for key, kept, number in rows:
        fields = json.loads(kept) if isinstance(kept, str) else kept
        values = [(fields.get(name) or {}).get("value") for name in SEARCHED] if fields else []
        connection.execute(
            sa.text("UPDATE proposal SET words = :words WHERE id = :key"),
            {"words": together([*values, number]), "key": key},
        )


def saved_filter() -> None:
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("query", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_saved_filter_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_filter")),
        sa.UniqueConstraint("account_id", "name", name=op.f("uq_saved_filter_account_id_name")),
    )


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead")
