"""Why true values cannot be read: those whose words do not stand in what was recognised.

    scripts/bench legible [--documents 120] [--seed 7] [--state worn] [--list]

Counts by state and field how many printed values the recognised words contain, first as read and
then with the second look, and sorts the rest by cause. Nothing here knows how fields are found.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from rapidfuzz import fuzz

from ce_intake import read as reader, settings
from ce_intake.decoder.client import Opened
from ce_intake.decoder.pages import BadPage
from ce_intake.errors import IntakeError
from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.stages.look_again import look_again
from ce_intake.stages.recognise import recognise
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.split import split
from ce_intake.values import Box, Page
from samples.generator import corpus
from scripts.benches import alone, tables
from scripts.benches.scoring import FIELDS, folded

TODAY = date(2026, 11, 1)
ALIKE = 55.0  # of 100: less likeness, and the value is not there at all
ROWS = 60  # bands of a page; words in one are read from left to right
PIECE = 2  # characters of a value that goes over a line break stand on each line at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A printed value that the words do not contain."""

    slug: str
    state: str
    field: str
    printed: str
    nearest: str
    cause: str


@dataclass(slots=True)
class Count:
    """What was counted: [as read, with the second look, all] by state and field."""

    found: dict[tuple[str, str], list[int]] = field(
        default_factory=lambda: defaultdict(lambda: [0, 0, 0])
    )
    misses: list[Miss] = field(default_factory=list)


def main() -> None:
    """Read, count and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench legible", description=__doc__)
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--state", default="", choices=["", "born", "scan", "worn", "photo"])
    parser.add_argument("--list", action="store_true", help="print each value that is missing")
    chosen = parser.parse_args()
    tools = reader.ready_tools(settings.load(), today=TODAY)
    count = Count()
    choice = corpus.Choice(documents=chosen.documents, seed=chosen.seed, state=chosen.state)
    try:
        for item in corpus.generate(choice):
            sys.stderr.write(f"\r{item.slug:60}")
            _one(count, item, tools)
    finally:
        tools.decoder.close()
    sys.stdout.write(page(count, every=chosen.list))


def _one(count: Count, item: corpus.Sample, tools: reader.Tools) -> None:
    state = str(item.truth["made"]["state"])  # type: ignore[index]
    try:
        sheets = [
            recognise(page, tools.engine)
            for page in tools.decoder.decode(item.content)
            if not isinstance(page, Opened | BadPage)
        ]
    except IntakeError:
        sheets = []
    again = [_again(group, tools) for group in split(sheets).groups]
    texts = _text(sheets), _text(sheet for group in again for sheet in group)
    for name, words in {(name, _plain(text)) for name, text in alone.printed(item.truth)}:
        row = count.found[state, name]
        row[0] += stands(words, texts[0])
        row[1] += stands(words, texts[1])
        row[2] += 1
        if not stands(words, texts[1]):
            count.misses.append(_miss(item.slug, state, name, printed=words, sheets=sheets))


def _again(group: Sequence[Sheet], tools: reader.Tools) -> Sequence[Sheet]:
    kind, _ = classify(group)
    return look_again(group, extract(group, kind).entries, tools.engine)


def _text(sheets: Iterable[Sheet]) -> str:
    """All words as they were read, line by line."""
    lines = []
    for sheet in sheets:
        flat = [word for word in sheet.page.words if not word.vertical]
        upright = [word for word in sheet.page.words if word.vertical]
        flat.sort(key=lambda word: (round(ROWS * (word.box[1] + word.box[3])), word.box[0]))
        upright.sort(key=lambda word: (-round(ROWS * (word.box[0] + word.box[2])), word.box[1]))
        lines += [word.text for word in [*flat, *upright]]
    return _plain("".join(lines))


def _plain(text: str) -> str:
    """The text in the form in which it is compared; ○ is how 〇 is often printed."""
    return folded(text).replace("○", "〇")


def stands(words: str, text: str) -> bool:
    """Whether the words stand in the text, in one piece or over one line break."""
    cuts = range(PIECE, len(words) - PIECE + 1)
    return words in text or any(words[:at] in text and words[at:] in text for at in cuts)


def _miss(slug: str, state: str, name: str, *, printed: str, sheets: Sequence[Sheet]) -> Miss:
    best, nearest, where, page = 0.0, "", (0.0, 0.0, 0.0, 0.0), None
    for sheet in sheets:
        for word in sheet.page.words:
            text = folded(word.text)
            score = fuzz.partial_ratio(printed, text) if text else 0.0
            if len(text) < len(printed):
                score *= len(text) / len(printed)
            if score > best:
                best, nearest, where, page = score, text, word.box, sheet.page
    cause = "not there" if best < ALIKE or page is None else _cause(printed, nearest, where, page)
    return Miss(slug=slug, state=state, field=name, printed=printed, nearest=nearest, cause=cause)


def _cause(printed: str, nearest: str, box: Box, page: Page) -> str:
    sealed = any(_meet(box, seal.box) for seal in page.seals)
    where = "under a seal" if sealed else "in the clear"
    if len(nearest) < len(printed):
        return f"cut short, {where}"
    return f"other characters, {where}"


def _meet(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) > max(one[0], other[0])
    return across and min(one[3], other[3]) > max(one[1], other[1])


def page(count: Count, *, every: bool) -> str:
    """The tables as Markdown."""
    rows = []
    for name in FIELDS:
        cells = []
        for state in tables.STATES:
            one, two, whole = count.found.get((state, name), (0, 0, 0))
            cells.append(f"{100 * one / whole:.1f} → {100 * two / whole:.1f}" if whole else "–")
        rows.append([name, *cells])
    sums = []
    for state in tables.STATES:
        parts = [row for (where, _), row in count.found.items() if where == state]
        one, two, whole = (sum(part[i] for part in parts) for i in range(3))
        sums.append(f"{100 * one / whole:.2f} → {100 * two / whole:.2f}" if whole else "–")
    rows.append(["all", *sums])
    heads = ["% as read → looked at again", *(tables.NAMES[state] for state in tables.STATES)]
    lines = tables.table(heads, rows)
    causes = Counter((miss.cause, miss.state) for miss in count.misses)
    names = sorted({cause for cause, _ in causes})
    counts = [[name, *(causes[name, state] for state in tables.STATES)] for name in names]
    lines += ["", *tables.table(["cause", *heads[1:]], counts)]
    if every:
        lines += [
            f"{m.slug:40} {m.field:14} {m.printed} → {m.nearest} ({m.cause})" for m in count.misses
        ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
