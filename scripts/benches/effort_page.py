"""What entries cost, as the page docs/effort.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from scripts.benches import operator_model as model
from scripts.benches.effort_desks import Truth
from scripts.benches.operator_model import Effort

STATES = {"born": "born digital", "scan": "clean scan", "worn": "worn scan", "photo": "phone photo"}

HOW = """\
Mixed papers are drawn from all layouts and states, as papers come; the goals are those of these
entries. Clean papers are as many born digital and clean scans as were asked for, of those that say
all that their kind requires, a whole identity number among it, chosen by that alone and not by how
they are read: of these most should be ready. What is ready is counted in both.

A driver plays a clerk who knows the truth on the review page in Chromium: he puts right what is
wrong and confirms; what is no proof he refuses, what lacks a needed value he sets aside. By
hand, the same entries are typed into the same form, empty. Keys, clicks and Tab stops are those
that the browser got, but a Chinese character counts as {han} keys (phrases of pinyin; more
would favour us) and a choice from a list as 2. The identity number is typed in neither. Entries
of one roster are played one by one; the grid confirms all ready ones of them by one key.

Seconds are the keystroke-level model's, not people's (Card, Moran and Newell, CACM 23(7),
1980): {prepare} for preparing; {glances} glances at every entry (the person with what is said
about the match, the content) and one more for each other doubtful place, warning and question,
at {glance}; two fields read from one place, as the two dates of a course, are one look, and so is
what the entries of one paper share, which the page asks on the first of them alone; what is
offered from an entry before is one look each, and to take it all is two keys; a key {key}; a
click {click} with the hand's way to the mouse and back. The machine's answer is measured in the
page, from Enter until the frame behind the one that draws the next paper, on a machine of two cores
that did other work at the same time."""

WHY = """\
An entry is ready when its person is found, every value that its kind requires is there, every value
is sure enough, and nothing that was found stands against it. One that is not may have several
reasons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One entry that was played."""

    truth: Truth
    effort: Effort


def page(played: list[Case], by_hand: list[Case], swaps: list[float], *, command: str) -> str:
    """The whole page."""
    ready = [case for case in played if case.truth.ready]
    cases = [case for case in played if not case.truth.clean]
    clean = [case for case in played if case.truth.clean]
    lines = ["# What an entry costs a clerk", ""]
    lines += [
        f"Written by `scripts/bench effort {command}`. All papers are invented and generated."
    ]
    lines += ["", *_how(), "## Goals", "", *_goals(cases, ready, by_hand, swaps)]
    lines += [
        "## By readiness",
        "",
        *_table(
            "entries",
            [
                ("mixed papers, ready", [c for c in cases if c.truth.ready]),
                ("mixed papers, not ready", [c for c in cases if not c.truth.ready]),
                ("mixed papers, all", cases),
                ("the same, typed by hand", by_hand),
                ("clean papers, ready", [c for c in clean if c.truth.ready]),
                ("clean papers, not ready", [c for c in clean if not c.truth.ready]),
                ("clean papers, all", clean),
                ("all that are ready", ready),
            ],
        ),
    ]
    lines += ["## Why not ready", "", WHY, "", *_reasons(cases, clean)]
    lines += [
        "## By state",
        "",
        *_table(
            "state",
            [(name, [c for c in cases if c.truth.state == code]) for code, name in STATES.items()],
        ),
    ]
    kinds = sorted({case.truth.kind for case in cases})
    lines += [
        "## By kind",
        "",
        *_table(
            "kind", [(f"`{kind}`", [c for c in cases if c.truth.kind == kind]) for kind in kinds]
        ),
    ]
    lines += ["## What else was done", "", *_acts(cases)]
    return "\n".join(lines).rstrip() + "\n"


def _how() -> list[str]:
    told = {
        "han": model.HAN_KEYS,
        "prepare": model.M,
        "glances": model.GLANCES,
        "glance": model.V,
        "key": model.K,
        "click": round(model.P + model.B + 2 * model.H, 2),
    }
    return [HOW.format(**told), ""]


def _goals(
    cases: list[Case], ready: list[Case], by_hand: list[Case], swaps: list[float]
) -> list[str]:
    keys, seconds = [c.effort.keys for c in cases], [c.effort.seconds for c in cases]
    share = sum(keys) / max(1, sum(c.effort.keys for c in by_hand))
    one = [c.effort.keys for c in ready]
    rows = [
        ("ready entries: 1 key", _most(one), all(k == 1 for k in one) and bool(one)),
        ("ready entries that said something wrong", *_wrong(ready)),
        ("all entries: at most 3 keys (median)", f"{median(keys):g}", median(keys) <= 3),
        ("all entries: at most 4 s (median)", f"{median(seconds):.1f} s", median(seconds) <= 4),
        ("all entries: at most 12 s (90 %)", f"{_high(seconds):.1f} s", _high(seconds) <= 12),
        ("less than a tenth of the keys of typing", f"{share:.1%}", share < 0.1),
        ("the next paper within 100 ms (median)", f"{median(swaps):.0f} ms", median(swaps) <= 100),
        ("the next paper within 100 ms (90 %)", f"{_high(swaps):.0f} ms", _high(swaps) <= 100),
    ]
    head = ["| goal | measured | met |", "| --- | --- | --- |"]
    return [
        *head,
        *(f"| {goal} | {got} | {'yes' if met else '**no**'} |" for goal, got, met in rows),
        "",
    ]


def _wrong(ready: list[Case]) -> tuple[str, bool]:
    """How many ready entries had to be put right, or were no entries at all."""
    wrong = sum(any(act[:3] == "put" or act in "ns" for act in c.effort.acts) for c in ready)
    return f"{wrong} of {len(ready)}", not wrong and bool(ready)


def _reasons(cases: list[Case], clean: list[Case]) -> list[str]:
    """What kept entries from being ready: in how many entries and papers, and where alone."""
    lines = [
        "| reason | mixed: entries | papers | alone in papers | clean: entries | papers "
        "| alone in papers |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    told = Counter(one for case in [*cases, *clean] for one in case.truth.why_not)
    for reason, _ in told.most_common():
        cells = [cell for part in (cases, clean) for cell in _reason(part, reason)]
        lines.append(f"| {reason} | {' | '.join(map(str, cells))} |")
    return [*lines, ""]


def _reason(part: list[Case], reason: str) -> tuple[int, int, int]:
    with_it = [case.truth for case in part if reason in case.truth.why_not]
    alone = {truth.paper for truth in with_it if truth.why_not == (reason,)}
    return len(with_it), len({truth.paper for truth in with_it}), len(alone)


def _table(head: str, rows: list[tuple[str, list[Case]]]) -> list[str]:
    lines = [
        f"| {head} | entries | keys median | keys 90 % | clicks mean | Tab stops mean "
        "| looks mean | seconds median | seconds 90 % |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, found in rows:
        if found:
            cells = [
                f"{median(_each(found, lambda e: e.keys)):g}",
                f"{_high(_each(found, lambda e: e.keys)):g}",
                *(f"{_mean(_each(found, what)):.2f}" for what in _COUNTED),
                f"{median(_each(found, lambda e: e.seconds)):.1f}",
                f"{_high(_each(found, lambda e: e.seconds)):.1f}",
            ]
            lines.append(f"| {name} | {len(found)} | {' | '.join(cells)} |")
    return [*lines, ""]


def _acts(cases: list[Case]) -> list[str]:
    words = {
        "n": "refused as no proof",
        "s": "set aside for want of a value",
        "asked": "questions by a guard",
        "took what was put right before": "took what was put right on an entry of the paper before",
        "shown what was out of sight": "keys that brought a doubt into sight first",
        "refused": "could not be confirmed",
    }
    counts = {
        word: sum(case.effort.acts.count(code) for case in cases) for code, word in words.items()
    }
    lines = [f"- {word}: {number}" for word, number in counts.items()]
    right = Counter(act for case in cases for act in case.effort.acts if act.startswith("put"))
    whole = sum(not any(act.startswith("put") for act in c.effort.acts) for c in cases)
    lines.append(f"- entries with nothing to put right: {whole} of {len(cases)}")
    return lines + [f"- {act}: {number}" for act, number in right.most_common()]


_COUNTED: tuple[Callable[[Effort], float], ...] = (
    lambda e: e.clicks,
    lambda e: e.stops,
    lambda e: e.looks,
)


def _each(found: list[Case], what: Callable[[Effort], float]) -> list[float]:
    return [what(case.effort) for case in found]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _high(values: Sequence[float]) -> float:
    """The value that nine tenths do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.9))] if ordered else 0.0


def _most(values: Sequence[int]) -> str:
    if not values:
        return "none was ready"
    return f"{median(values):g}, at most {max(values)}, over {len(values)} entries"
