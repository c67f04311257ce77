"""Keep batches of scanned paper, their page ledger, and work on parts of an upload."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATES = "state IN ('ready', 'leased', 'done', 'set_aside', 'parted', 'paused', 'cancelled')"
TASKS = "task IN ('read', 'join', 'pages')"
KEPT = (
    "id, upload_id, pool, state, lease_epoch, lease_owner, lease_until, attempts, failures, "
    "lease_losses, ready_at, rung_at, last_code"
)


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        make_work_anew()
    else:
        widen_work()
    op.create_index(
        "ix_work_state_pool_unit", "work", ["state", "pool", "unit_id", "task", "ready_at"]
    )
    make_batch()
    make_source()
    make_sheets()


def make_work_anew() -> None:
    """SQLite changes no constraint of a table that is there."""
    op.drop_index("ix_work_state_pool_ready_at", "work")
    op.rename_table("work", "work_before")
    op.create_table(
        "work",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(length=16), nullable=False),
        sa.Column("first_sheet", sa.Integer(), nullable=False),
        sa.Column("last_sheet", sa.Integer(), nullable=False),
        sa.Column("pool", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("lease_epoch", sa.Integer(), nullable=False),
        sa.Column("lease_owner", sa.String(length=100), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("lease_losses", sa.Integer(), nullable=False),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rung_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_code", sa.String(length=64), nullable=True),
        sa.CheckConstraint(STATES, name=op.f("ck_work_state")),
        sa.CheckConstraint(TASKS, name=op.f("ck_work_task")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_work_upload_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_work_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work")),
        sa.UniqueConstraint("upload_id", "first_sheet", name=op.f("uq_work_upload_id_first_sheet")),
    )
    kept = ", ".join(f"work_before.{name}" for name in KEPT.split(", "))
    op.execute(
        f"INSERT INTO work ({KEPT}, unit_id, task, first_sheet, last_sheet) "  # noqa: S608
        f"SELECT {kept}, upload.unit_id, 'read', 0, 0 FROM work_before "
        "JOIN upload ON upload.id = work_before.upload_id"
    )
    op.drop_table("work_before")


def widen_work() -> None:
    op.drop_index("ix_work_state_pool_ready_at", "work")
    op.add_column("work", sa.Column("unit_id", sa.Integer(), nullable=True))
    op.add_column("work", sa.Column("task", sa.String(length=16), nullable=True))
    op.add_column("work", sa.Column("first_sheet", sa.Integer(), nullable=True))
    op.add_column("work", sa.Column("last_sheet", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE work SET unit_id = upload.unit_id, task = 'read', first_sheet = 0, last_sheet = 0 "
        "FROM upload WHERE upload.id = work.upload_id"
    )
    for name in ("unit_id", "task", "first_sheet", "last_sheet"):
        op.alter_column("work", name, nullable=False)
    op.create_foreign_key(op.f("fk_work_unit_id"), "work", "unit", ["unit_id"], ["id"])
    op.drop_constraint(op.f("uq_work_upload_id"), "work", type_="unique")
    op.create_unique_constraint(
        op.f("uq_work_upload_id_first_sheet"), "work", ["upload_id", "first_sheet"]
    )
    op.drop_constraint(op.f("ck_work_state"), "work", type_="check")
    op.create_check_constraint(op.f("ck_work_state"), "work", STATES)
    op.create_check_constraint(op.f("ck_work_task"), "work", TASKS)


def make_batch() -> None:
    op.create_table(
        "serving",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("pool", sa.String(length=16), nullable=False),
        sa.Column("served_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_serving_unit_id")),
        sa.PrimaryKeyConstraint("unit_id", "pool", name=op.f("pk_serving")),
    )
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=24), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("origin", sa.String(length=64), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("box", sa.String(length=100), nullable=False),
        sa.Column("shelf_mark", sa.String(length=100), nullable=False),
        sa.Column("control_count", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closing_words", sa.String(length=1000), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'paused', 'closed', 'cancelled')", name=op.f("ck_batch_state")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_batch_unit_id")),
        sa.ForeignKeyConstraint(["opened_by"], ["account.id"], name=op.f("fk_batch_opened_by")),
        sa.ForeignKeyConstraint(["taken_by"], ["account.id"], name=op.f("fk_batch_taken_by")),
        sa.ForeignKeyConstraint(["closed_by"], ["account.id"], name=op.f("fk_batch_closed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_batch_number")),
    )
    op.create_index(op.f("ix_batch_unit_id"), "batch", ["unit_id"])
    op.create_index(op.f("ix_batch_origin"), "batch", ["origin"])


def make_source() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=True),
        sa.Column("path", sa.String(length=1000), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("duplicate_of", sa.Integer(), nullable=True),
        sa.Column("reason_code", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('taken', 'duplicate', 'refused')", name=op.f("ck_source_state")
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_source_batch_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_source_unit_id")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_source_upload_id")),
        sa.ForeignKeyConstraint(
            ["duplicate_of"], ["source.id"], name=op.f("fk_source_duplicate_of")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint(
            "batch_id", "path", "sha256", name=op.f("uq_source_batch_id_path_sha256")
        ),
    )
    op.create_index("ix_source_unit_sha", "source", ["unit_id", "sha256"])
    op.create_index(op.f("ix_source_upload_id"), "source", ["upload_id"])


def make_sheets() -> None:
    op.create_table(
        "stack",
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("arranged", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_stack_upload_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_stack_batch_id")),
        sa.PrimaryKeyConstraint("upload_id", name=op.f("pk_stack")),
    )
    op.create_index(op.f("ix_stack_batch_id"), "stack", ["batch_id"])
    op.create_table(
        "sheet",
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("source_page", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=16), nullable=False),
        sa.Column("document", sa.Integer(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason_code", sa.String(length=64), nullable=True),
        sa.CheckConstraint(
            "place IN ('waiting', 'document', 'separator', 'blank', 'rejected')",
            name=op.f("ck_sheet_place"),
        ),
        sa.ForeignKeyConstraint(
            ["upload_id"], ["stack.upload_id"], name=op.f("fk_sheet_upload_id")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_sheet_source_id")),
        sa.PrimaryKeyConstraint("upload_id", "number", name=op.f("pk_sheet")),
    )
    op.create_index(op.f("ix_sheet_source_id"), "sheet", ["source_id"])
    op.create_table(
        "recognised",
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("pipeline", sa.String(length=100), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("thumb", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["upload_id", "number"],
            ["sheet.upload_id", "sheet.number"],
            name=op.f("fk_recognised_upload_id_number"),
        ),
        sa.PrimaryKeyConstraint("upload_id", "number", name=op.f("pk_recognised")),
    )


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead")
