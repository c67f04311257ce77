"""Before the first process starts: migrations, and the demo where nobody has an account yet.

Migrations run here and nowhere else, so that processes that start together do not race for them.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ce_intake.desk import registers
from ce_intake.running import demo
from ce_intake.running.telling import Teller
from ce_intake.settings import Settings
from ce_intake.store.migrate import upgrade
from ce_intake.store.session import open_store


def prepare(settings: Settings, teller: Teller, samples: Path | None, *, now: datetime) -> None:
    """Bring the database up to date; fill it where it is empty and there are *samples*."""
    with teller.step("step_database"):
        upgrade(settings.database)
    store = open_store(settings)
    try:
        registers.bring_up_to_date(store)
        if samples is not None and demo.is_empty(store):
            with teller.step("step_demo"):
                demo.load(store, samples, data=settings.data, now=now)
    finally:
        store.close()
