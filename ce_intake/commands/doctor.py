"""`ce-intake doctor`: what is installed, reachable, writable, and what to do where it is not."""

from __future__ import annotations

import sys

import click

from ce_intake import settings
from ce_intake.messages import sentence
from ce_intake.running.doctor import Grade, examine

SIGNS = {Grade.FINE: "✓", Grade.NOTE: "!", Grade.BROKEN: "✗"}


@click.command("doctor")
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Language of the answers.")
def command(lang: str | None) -> None:
    """Look over this machine; exit 1 where the service could not do its work."""
    try:
        config = settings.load()
    except settings.BadSettings as error:
        for mistake in error.mistakes:
            click.echo(f"✗ {mistake}")
        sys.exit(1)
    broken = False
    for check in examine(config):
        words = sentence(f"doctor_{check.code}", lang=lang or config.lang, **check.facts)
        click.echo(f"{SIGNS[check.grade]} {words}")
        broken |= check.grade is Grade.BROKEN
    sys.exit(1 if broken else 0)
