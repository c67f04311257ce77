"""`python -m worker --pool interactive|bulk`: a keeper and its reader."""

from __future__ import annotations

import sys

import click

from ce_intake import settings as configuration
from ce_intake.store.session import open_store
from worker.keeper import Keeper


@click.command()
@click.option("--pool", type=click.Choice(["interactive", "bulk"]), default="interactive")
def main(pool: str) -> None:
    """Read the uploads of one pool until told to stop."""
    try:
        settings = configuration.load()
    except configuration.BadSettings as error:
        sys.exit(str(error))
    store = open_store(settings)
    Keeper(settings=settings, store=store, pool=pool).run()
    store.close()


if __name__ == "__main__":
    main()
