"""What Alembic runs; the connection comes from store.migrate."""

from alembic import context

import ce_intake.store.tables  # noqa: F401  fills the metadata
from ce_intake.store.columns import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
