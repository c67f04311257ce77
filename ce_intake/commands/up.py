"""`ce-intake up`: the whole service on this machine, until Ctrl-C; `--check` proves it."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from ce_intake import settings
from ce_intake.running import logins, service
from ce_intake.running.telling import Teller
from ce_intake.store import glance

SERVED_WITHIN = 60.0  # seconds; a busy machine takes long to import things
DEFAULT_SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"


@click.command("up")
@click.option("--check", "checking", is_flag=True, help="Read the samples, compare, stop.")
@click.option("--demo/--no-demo", "with_demo", default=True, help="Fill an empty database.")
@click.option(
    "--samples",
    type=click.Path(file_okay=False, path_type=Path),
    default=DEFAULT_SAMPLES,
    help="Where the invented papers are.",
)
def command(checking: bool, with_demo: bool, samples: Path) -> None:
    """Start everything: database, queue server, workers, pages."""
    try:
        config = settings.load()
    except settings.BadSettings as error:
        raise click.UsageError(str(error)) from error
    teller = Teller(config.lang)
    for number in (signal.SIGINT, signal.SIGTERM):  # also where a shell's "&" has it ignored
        signal.signal(number, signal.default_int_handler)
    try:
        sys.exit(_run(config, teller, samples if with_demo or checking else None, checking))
    except service.CannotStart as error:
        teller.say(error.code, **error.facts)
        sys.exit(1)


def _run(config: settings.Settings, teller: Teller, samples: Path | None, checking: bool) -> int:
    """Start, wait, stop; the exit code."""
    service.prepare(config)
    with service.hold(config) as lock:
        if config.database_url is not None or not glance.in_use(config.sqlite):
            from ce_intake.running import preparing  # loads the database's libraries

            preparing.prepare(config, teller, samples, now=datetime.now(UTC))
        running = service.start(config, lock)
        try:
            return _serve(running, teller, samples if checking else None)
        except KeyboardInterrupt:
            return 0
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)  # we are stopping already
            with teller.step("step_stop"):
                running.stop()


def _serve(running: service.Service, teller: Teller, checked: Path | None) -> int:
    """Say where the pages are; then check the samples, or wait until somebody stops us."""
    logs = running.settings.data / "logs"
    with teller.step("step_processes"):
        served = running.wait_until_served(seconds=SERVED_WITHIN)
    if not served:
        teller.say("start_slow", log=logs)
        return 1
    running.start_work()
    _introduce(running, teller)
    if checked is not None:
        from ce_intake.running import verdict  # loads the database's libraries

        return 0 if verdict.give(running, teller, checked) else 1
    running.supervisor.wait()
    teller.say("up_died", logs=logs)
    return 1


def _introduce(running: service.Service, teller: Teller) -> None:
    if running.port != running.settings.port:
        teller.say("start_other_port", wanted=running.settings.port, port=running.port)
    if os.geteuid() == 0:
        teller.say("up_root")
    teller.say("up_address", address=running.address)
    password = logins.password(running.settings.data)
    if password is not None:
        teller.say("up_logins", password=password)
        for login in logins.LOGINS:
            click.echo(f"  {login.login:10} {login.name}")
    teller.say("up_hint", logs=running.settings.data / "logs")
