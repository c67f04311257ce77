"""A run of the reading benchmark, and the page that it becomes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

from PIL import Image

from scripts.benches import tables
from scripts.benches.scoring import FIELDS, FileScore


@dataclass(slots=True)
class Run:
    """What one run measured."""

    persons: Mapping[str, str] = field(default_factory=dict)  # by full identity number
    scores: list[FileScore] = field(default_factory=list)
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # a page
    alone: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    alone_time: dict[str, list[float]] = field(
        default_factory=lambda: defaultdict(lambda: [0.0, 0])
    )
    readers: dict[str, Callable[[Image.Image], str]] = field(default_factory=dict)
    memory: float = 0.0  # MiB at most

    def add_time(self, state: str, pages: int, seconds: float) -> None:
        """A file of *pages* took *seconds*."""
        self.seconds[state] += [seconds / max(1, pages)] * pages

    def add_alone(self, name: str, found: tuple[dict[str, list[int]], float, int]) -> None:
        """What one engine's text of one file contains."""
        counts, seconds, pages = found
        sums = self.alone.setdefault(name, {})
        for key, (part, whole) in counts.items():
            old = sums.setdefault(key, [0, 0])
            old[0] += part
            old[1] += whole
        self.alone_time[name][0] += seconds
        self.alone_time[name][1] += pages


def page(run: Run, *, command: str) -> str:
    """The whole page."""
    lines = ["# How well papers are read", ""]
    lines += [
        f"Written by `scripts/bench reading {command}`. All papers are invented and generated.",
        "",
    ]
    for title, seen in (
        ("Layouts that were built against", True),
        ("Layouts never looked at", False),
    ):
        own = [score for score in run.scores if score.made["seen"] is seen]
        if own:
            lines += _part(title, own, seen=seen)
    lines += _speed(run)
    if run.alone:
        lines += _alone(run)
    return "\n".join(lines).rstrip() + "\n"


def _part(title: str, scores: list[FileScore], *, seen: bool) -> list[str]:
    layouts = {str(score.made["layout"]) for score in scores}
    lines = [f"## {title}", "", f"{len(scores)} documents in {len(layouts)} layouts.", ""]
    lines += tables.by_state(scores)
    lines += ["### Fields", "", *tables.by_field(scores), "### Kinds", "", *tables.by_kind(scores)]
    rows, error = tables.calibration(scores)
    lines += ["### Confidence", "", f"Expected calibration error {error:.4f}.", "", *rows]
    lines += ["### Errors", "", *tables.cause_counts(scores)]
    if seen:
        lines += ["### Layouts", "", *tables.by_layout(scores)]
        lines += ["### Commonest wrong values", "", *tables.causes(scores)]
    return lines


def _speed(run: Run) -> list[str]:
    rows = []
    for state in tables.STATES:
        seconds = sorted(run.seconds.get(state, ()))
        if seconds:
            high = seconds[int(len(seconds) * 0.95)]
            rows.append(
                [tables.NAMES[state], len(seconds), f"{median(seconds):.2f}", f"{high:.2f}"]
            )
    head = ["state", "pages", "median core-seconds a page", "95th percentile"]
    return [
        "## Speed",
        "",
        f"One process, at most {run.memory:.0f} MiB while it reads.",
        "",
        *tables.table(head, rows),
    ]


def _alone(run: Run) -> list[str]:
    rows = []
    for name, sums in run.alone.items():
        part, whole = (sum(count[i] for count in sums.values()) for i in (0, 1))
        seconds, pages = run.alone_time[name]
        cells = [tables.share(*sums.get(key, (0, 0))) for key in FIELDS]
        rows.append([name, tables.share(part, whole), f"{seconds / max(1, pages):.2f}", *cells])
    head = ["engine", "values in its text", "core-seconds a page", *(f"`{key}`" for key in FIELDS)]
    note = "How many true values the text of an engine at its defaults contains at all."
    return ["## Single engines alone", "", note, "", *tables.table(head, rows)]
