"""`ce-intake up`: the whole service on this machine, until Ctrl-C; `--check` proves it."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from ce_intake import settings
from ce_intake.running import check, demo, service
from ce_intake.running.telling import Teller
from ce_intake.store.migrate import upgrade
from ce_intake.store.session import Store, open_store

SERVED_WITHIN = 60.0  # seconds; a busy machine takes long to import things
READ_WITHIN = 900.0  # seconds, for all samples
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
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C
    try:
        sys.exit(_run(config, teller, samples if with_demo or checking else None, checking))
    except service.CannotStart as error:
        teller.say(error.code, **error.facts)
        sys.exit(1)


def _run(config: settings.Settings, teller: Teller, samples: Path | None, checking: bool) -> int:
    """Start, wait, stop; the exit code."""
    service.prepare(config)
    with service.hold(config) as lock:
        with teller.step("step_database"):
            upgrade(config.database)
        store = open_store(config)
        _demo(config, store, teller, samples)
        running = service.start(config, lock)
        try:
            return _serve(running, store, teller, samples if checking else None)
        except KeyboardInterrupt:
            return 0
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)  # we are stopping already
            store.close()
            with teller.step("step_stop"):
                running.stop()


def _demo(config: settings.Settings, store: Store, teller: Teller, samples: Path | None) -> None:
    if samples is not None and demo.is_empty(store):
        with teller.step("step_demo"):
            demo.load(store, samples, data=config.data, now=datetime.now(UTC))


def _serve(running: service.Service, store: Store, teller: Teller, checked: Path | None) -> int:
    """Say where the pages are; then check the samples, or wait until somebody stops us."""
    logs = running.settings.data / "logs"
    with teller.step("step_processes"):
        served = running.wait_until_served(seconds=SERVED_WITHIN)
    if not served:
        teller.say("start_slow", log=logs)
        return 1
    _introduce(running, teller)
    if checked is not None:
        return _check(store, teller, checked, logs)
    running.supervisor.wait()
    teller.say("up_died", logs=logs)
    return 1


def _introduce(running: service.Service, teller: Teller) -> None:
    if running.port != running.settings.port:
        teller.say("start_other_port", wanted=running.settings.port, port=running.port)
    if os.geteuid() == 0:
        teller.say("up_root")
    teller.say("up_address", address=running.address)
    password = demo.password(running.settings.data)
    if password is not None:
        teller.say("up_logins", password=password)
        for login in demo.LOGINS:
            click.echo(f"  {login.login:10} {login.name}")
    teller.say("up_hint", logs=running.settings.data / "logs")


def _check(store: Store, teller: Teller, samples: Path, logs: Path) -> int:
    with teller.count("step_samples") as told:
        in_time = check.wait(store, samples, seconds=READ_WITHIN, told=told)
    if not in_time:
        teller.say("check_late", seconds=round(READ_WITHIN), logs=logs)
    outcomes = check.compare(store, samples)
    _show(teller, outcomes)
    named = [outcome for outcome in outcomes if outcome.kind in check.NAMED_KINDS]
    lines = [line for outcome in named for line in outcome.lines]
    good = in_time and check.worked(outcomes)
    teller.say(
        "check_passed" if good else "check_failed",
        samples=len(outcomes),
        proposed=sum(outcome.settled for outcome in outcomes),
        named=len(named),
        right=sum(line.right for line in lines),
        lines=len(lines),
    )
    return 0 if good else 1


def _show(teller: Teller, outcomes: list[check.Outcome]) -> None:
    """One table of the samples, one of every key field: expected against read."""
    teller.table(
        ("head_sample", "head_state", "head_kind", "head_right"),
        [
            (
                outcome.sample,
                outcome.state,
                outcome.kind_read,
                f"{sum(line.right for line in outcome.lines)}/{len(outcome.lines)}",
            )
            for outcome in outcomes
        ],
    )
    teller.table(
        ("head_sample", "head_field", "head_expected", "head_read", "head_right"),
        [
            (line.sample, line.field, line.expected, line.read, "✓" if line.right else "✗")
            for outcome in outcomes
            for line in outcome.lines
            if outcome.kind in check.NAMED_KINDS or not line.right
        ],
    )
