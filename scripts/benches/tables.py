"""Scores as tables of a Markdown page. Pure: scores in, lines out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from scripts.benches.scoring import FIELDS, EntryScore, FileScore, Value

STATES = ("born", "scan", "worn", "photo")
NAMES = {"born": "born digital", "scan": "clean scan", "worn": "worn scan", "photo": "phone photo"}
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0)


def share(part: float, whole: float) -> str:
    """A percentage, or a dash where there is nothing to divide."""
    return f"{100 * part / whole:.1f} %" if whole else "–"


def values_of(scores: Iterable[FileScore]) -> list[Value]:
    """All values of all entries."""
    return [value for score in scores for entry in score.entries for value in entry.values]


def entries_of(scores: Iterable[FileScore]) -> list[EntryScore]:
    """All entries, also missed ones and made-up ones."""
    return [entry for score in scores for entry in score.entries]


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows] + [""]


def by_state(scores: Sequence[FileScore]) -> list[str]:
    """The summary: one column a state and one for all."""
    groups = [[s for s in scores if s.made["state"] == state] for state in STATES] + [list(scores)]
    rows = [[label, *(measure(group) for group in groups)] for label, measure in _MEASURES]
    return table(["", *(NAMES[state] for state in STATES), "all"], rows)


def _all_values(scores: Sequence[FileScore]) -> str:
    values = values_of(scores)
    return share(sum(v.same for v in values), len(values))


def _strict(scores: Sequence[FileScore]) -> str:
    values = values_of(scores)
    return share(sum(v.strict for v in values), len(values))


def _whole(scores: Sequence[FileScore]) -> str:
    entries = entries_of(scores)
    return share(sum(e.whole for e in entries), len(entries))


def _kinds(scores: Sequence[FileScore]) -> str:
    return share(sum(s.kinds_same for s in scores), sum(s.groups for s in scores))


def _groups(scores: Sequence[FileScore]) -> str:
    return share(sum(s.groups_same for s in scores), sum(s.groups for s in scores))


def _ready(scores: Sequence[FileScore]) -> str:
    whole = [e for e in entries_of(scores) if e.whole]
    return share(sum(e.ready for e in whole), len(whole))


def _spared(scores: Sequence[FileScore]) -> str:
    clean = [e for e in entries_of(scores) if e.whole and e.settled]
    return share(sum(e.ready for e in clean), len(clean))


def _ready_wrong(scores: Sequence[FileScore]) -> str:
    ready = [e for e in entries_of(scores) if e.ready]
    return f"{sum(e.misleading for e in ready)} of {len(ready)}"


def _ready_blank(scores: Sequence[FileScore]) -> str:
    ready = [e for e in entries_of(scores) if e.ready]
    return f"{sum(not e.whole and not e.misleading for e in ready)} of {len(ready)}"


def _lost(scores: Sequence[FileScore]) -> str:
    entries = entries_of(scores)
    return f"{sum(e.missing for e in entries)} / {sum(e.extra for e in entries)}"


def _eligible(scores: Sequence[FileScore]) -> str:
    known = [e for e in entries_of(scores) if not e.missing and not e.extra]
    return share(sum(e.eligible_same for e in known), len(known))


def _person_wrong(scores: Sequence[FileScore]) -> str:
    return str(sum(e.person_wrong for e in entries_of(scores)))


def _placed(scores: Sequence[FileScore]) -> str:
    read = [v for v in values_of(scores) if v.got is not None]
    return share(sum(v.placed for v in read), len(read))


_MEASURES: tuple[tuple[str, Callable[[Sequence[FileScore]], str]], ...] = (
    ("documents", lambda scores: str(len(scores))),
    ("true and read entries", lambda scores: str(len(entries_of(scores)))),
    ("values right", _all_values),
    ("values right to the character", _strict),
    ("whole entries without an edit", _whole),
    ("entries missed / made up", _lost),
    ("kind right", _kinds),
    ("page groups right", _groups),
    ("eligible right", _eligible),
    ("values with a place on the page", _placed),
    ("matched to another person", _person_wrong),
    ("whole entries that are ready", _ready),
    ("of those with nothing open", _spared),
    ("ready and a value wrong", _ready_wrong),
    ("ready and a stated value blank", _ready_blank),
)


def by_field(scores: Sequence[FileScore]) -> list[str]:
    """Right values by field and state; counts only values that are stated or were read."""
    rows = []
    for field in FIELDS:
        row: list[object] = [f"`{field}`"]
        for state in (*STATES, ""):
            found = [
                v
                for v in values_of(s for s in scores if state in ("", s.made["state"]))
                if v.field == field
            ]
            row.append(share(sum(v.same for v in found), len(found)))
        rows.append(row)
    return table(["field", *(NAMES[state] for state in STATES), "all"], rows)


def by_kind(scores: Sequence[FileScore]) -> list[str]:
    """Right values, whole entries, kinds and groups by kind."""
    rows = []
    for kind in sorted({str(s.made["kind"]) for s in scores}):
        own = [s for s in scores if s.made["kind"] == kind]
        rows.append(
            [f"`{kind}`", len(own), _all_values(own), _whole(own), _kinds(own), _groups(own)]
        )
    return table(["kind", "documents", "values", "whole entries", "kind", "page groups"], rows)


def by_layout(scores: Sequence[FileScore]) -> list[str]:
    """The layouts that need most edits."""
    rows = []
    for name in sorted({str(s.made["layout"]) for s in scores}):
        own = [s for s in scores if s.made["layout"] == name]
        values = values_of(own)
        wrong = sum(not v.same for v in values)
        rows.append(
            (
                wrong / max(1, len(values)),
                [name, len(own), _all_values(own), _whole(own), _kinds(own)],
            )
        )
    rows.sort(key=lambda row: -row[0])
    return table(
        ["layout", "documents", "values", "whole entries", "kind"], [row for _, row in rows]
    )


def calibration(scores: Sequence[FileScore]) -> tuple[list[str], float]:
    """The calibration table of values that were read, and the expected calibration error."""
    read = [v for v in values_of(scores) if v.got is not None]
    rows, error = [], 0.0
    for low, high in pairwise(BINS):
        last = high == BINS[-1]
        own = [v for v in read if low <= v.confidence < high or (last and v.confidence == high)]
        if not own:
            continue
        said = sum(v.confidence for v in own) / len(own)
        right = sum(v.same for v in own) / len(own)
        error += abs(said - right) * len(own) / len(read)
        rows.append([f"{low:g}–{high:g}", len(own), f"{said:.3f}", f"{right:.3f}"])
    return table(["confidence", "values", "said", "right"], rows), error


def causes(scores: Sequence[FileScore], most: int = 40) -> list[str]:
    """The commonest wrong values with what they should be."""
    counts: Counter[tuple[str, str, str, str]] = Counter()
    for score in scores:
        for value in values_of([score]):
            if not value.same:
                key = (value.field, str(value.expected), str(value.got), str(score.made["layout"]))
                counts[key] += 1
    rows = [[f"`{f}`", e, g, where, n] for (f, e, g, where), n in counts.most_common(most)]
    return table(["field", "expected", "read", "layout", "times"], rows)


def cause_counts(scores: Sequence[FileScore]) -> list[str]:
    """How wrong values are wrong, in numbers alone."""
    counts: Counter[tuple[str, str]] = Counter()
    for value in values_of(scores):
        if not value.same:
            how = (
                "not read"
                if value.got is None
                else "made up"
                if value.expected is None
                else "other"
            )
            counts[value.field, how] += 1
    rows = [
        [f"`{field}`", *(counts[field, how] for how in ("not read", "made up", "other"))]
        for field in FIELDS
    ]
    return table(["field", "not read", "made up", "another value"], rows)
