"""`--check`: waits for the samples, shows expected against read, and says whether it is good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ce_intake.running import check
from ce_intake.running.service import Service
from ce_intake.running.telling import Teller
from ce_intake.store.session import open_store

READ_WITHIN = 900.0  # seconds, for all samples


def give(running: Service, teller: Teller, samples: Path) -> bool:
    """Whether the main job works on the running service."""
    store = open_store(running.settings)
    try:
        with teller.count("step_samples") as told:
            in_time = check.wait(store, samples, seconds=READ_WITHIN, told=told)
        outcomes = check.compare(store, samples)
    finally:
        store.close()
    if not in_time:
        logs = running.settings.data / "logs"
        teller.say("check_late", seconds=round(READ_WITHIN), logs=logs)
    _show(teller, outcomes)
    return _say(teller, outcomes, good=in_time and check.worked(outcomes))


def _say(teller: Teller, outcomes: Sequence[check.Outcome], *, good: bool) -> bool:
    named = [outcome for outcome in outcomes if outcome.named]
    lines = [line for outcome in named for line in outcome.lines]
    teller.say(
        "check_passed" if good else "check_failed",
        samples=len(outcomes),
        proposed=sum(outcome.settled for outcome in outcomes),
        named=len(named),
        right=sum(line.right for line in lines),
        lines=len(lines),
    )
    return good


def _show(teller: Teller, outcomes: Sequence[check.Outcome]) -> None:
    """One table of every key field, expected against read; one of the samples."""
    teller.table(
        ("head_sample", "head_field", "head_expected", "head_read", "head_right"),
        [
            (line.sample, line.field, line.expected, line.read, "✓" if line.right else "✗")
            for outcome in outcomes
            for line in outcome.lines
            if outcome.named or not line.right
        ],
    )
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
