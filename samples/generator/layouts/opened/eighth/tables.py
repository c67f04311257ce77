"""Tables and forms, whose columns find their own widths.

Rows are text: cells parted by bars, slots told by the entry that the row belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from samples.generator.canvas import Look, Span, broken
from samples.generator.layouts.opened.eighth.facts import Facts
from samples.generator.layouts.opened.eighth.quill import Leaf, Words, as_line

Row = Sequence[Words] | str  # a row that is only words runs across the whole table


def bars(text: str) -> list[str]:
    """A row's cells; a bar within a slot parts none."""
    return re.split(r"\|(?![^\[]*\])", text)


def cut(f: Facts, text: str, **plain: str) -> list[list[Span]]:
    """Cells of one row."""
    return [f(cell.strip(), **plain) for cell in bars(text)]


def lines_of(f: Facts, text: str, **plain: str) -> list[list[list[Span]]]:
    """Rows of a text, one a line."""
    return [cut(f, line, **plain) for line in text.strip().splitlines()]


@dataclass(frozen=True, slots=True)
class Table:
    """How a table is set: face of the head, of cells, height of a row, rules, colour, alignment.

    `rules`: all, rows, none, three (top, head, bottom), bands, box.
    """

    head: str = "hei 11.5"
    cell: str = "song 11.5"
    high: float = 27.0
    rules: str = "all"
    tone: str = "fog"
    align: str = ""

    def draw(
        self, leaf: Leaf, at: tuple[float, float, float], head: str, rows: Sequence[Row]
    ) -> float:
        """Set a table at x, y, width; head cells are parted by blanks. The y below it."""
        names: list[Words] = list(head.split())
        whole = [row for row in rows if not isinstance(row, str)]
        widths = self._widths(leaf, names, whole, at[2])
        y, edges = at[1], [at[1]]
        if names:
            y = self._row(leaf, (at[0], y), widths, names, 0)
            edges.append(y)
        for number, row in enumerate(rows, 1):
            if isinstance(row, str):
                self._across(leaf, (at[0], y, at[2]), row)
                y += self.high
            else:
                y = self._row(leaf, (at[0], y), widths, row, number)
            edges.append(y)
        bands = {index for index, row in enumerate(rows, 1 if names else 0) if isinstance(row, str)}
        self._lines(leaf, at[0], widths, edges, bands)
        return y

    def _widths(
        self, leaf: Leaf, names: Sequence[Words], rows: Sequence[Sequence[Words]], wide: float
    ) -> list[float]:
        head, cell = leaf.spec(self.head).look, leaf.spec(self.cell).look
        count = max(len(row) for row in [names, *rows])
        want = [0.0] * count
        for row, look in [(names, head), *((row, cell) for row in rows)]:
            for index, words in enumerate(row):
                long = sum(look.width(span.text) for span in as_line(words)) + 14
                want[index] = max(want[index], long)
        over = sum(want) - wide
        while over > 0.5:
            top = max(want)
            widest = [index for index, one in enumerate(want) if one >= top - 0.5]
            rest = [one for one in want if one < top - 0.5]
            by = min(over / len(widest), top - max(rest, default=0.0))
            for index in widest:
                want[index] -= by
            over = sum(want) - wide
        spare = (wide - sum(want)) / count
        return [one + spare for one in want]

    def _row(
        self,
        leaf: Leaf,
        at: tuple[float, float],
        widths: Sequence[float],
        row: Sequence[Words],
        number: int,
    ) -> float:
        spec = self.head if number == 0 else self.cell
        look = leaf.spec(spec).look
        cells = [
            broken(as_line(words), look, wide - 8) for words, wide in zip(row, widths, strict=False)
        ]
        tall = max(self.high, max(len(lines) for lines in cells) * look.size * 1.3 + 9)
        if number == 0 and self.tone != "white" and self.rules != "three":
            leaf.box(at[0], at[1], at[0] + sum(widths), at[1] + tall, self.tone)
        if number and number % 2 == 0 and self.rules == "bands":
            leaf.box(at[0], at[1], at[0] + sum(widths), at[1] + tall, "snow")
        x = at[0]
        for index, (lines, wide) in enumerate(zip(cells, widths, strict=False)):
            side = self.align[index] if index < len(self.align) else "c"
            _cell(leaf, (x, at[1], wide, tall), lines, look, side)
            x += wide
        return at[1] + tall

    def _across(self, leaf: Leaf, at: tuple[float, float, float], words: str) -> None:
        leaf.put(at[0] + 10, at[1] + self.high * 0.66, words, self.head)

    def _lines(
        self, leaf: Leaf, x: float, widths: Sequence[float], edges: list[float], bands: set[int]
    ) -> None:
        right = x + sum(widths)
        if self.rules in ("all", "rows", "bands"):
            for y in edges:
                leaf.rule(x, y, right, y, 0.6, "black" if self.rules == "all" else "soft")
        if self.rules == "three":
            for y, width in (
                (edges[0], 1.4),
                (edges[min(1, len(edges) - 1)], 0.7),
                (edges[-1], 1.4),
            ):
                leaf.rule(x, y, right, y, width)
        if self.rules == "box":
            leaf.ring(x, edges[0], right, edges[-1], width=1.2)
            leaf.rule(x, edges[1], right, edges[1], 0.7)
        if self.rules != "all":
            return
        leaf.ring(x, edges[0], right, edges[-1], width=0.9)
        for wide in widths[:-1]:
            x += wide
            for index, (top, low) in enumerate(pairwise(edges)):
                if index not in bands:
                    leaf.rule(x, top, x, low, 0.6)


def _cell(
    leaf: Leaf,
    box: tuple[float, float, float, float],
    lines: Sequence[Sequence[Span]],
    look: Look,
    side: str,
) -> None:
    x, y, wide, tall = box
    step = look.size * 1.3
    low = y + tall / 2 - step * (len(lines) - 1) / 2 + look.size * 0.36
    at = {"l": x + 6, "c": x + wide / 2, "r": x + wide - 6}[side]
    for number, line in enumerate(lines):
        leaf.page.put(at, low + step * number, line, look, align=side)


@dataclass(frozen=True, slots=True)
class Form:
    """A ruled form: label and value cells by turns, labels of one width; the last cell runs on.

    `faces` is "label face|value face"; `shade` colours the labels; `hand` fills in by pen.
    """

    faces: str = "hei 12|song 12.5"
    label: float = 82.0
    high: float = 34.0
    shade: str = ""
    hand: bool = False
    rules: str = "black"

    def draw(
        self, leaf: Leaf, at: tuple[float, float, float], rows: Sequence[Sequence[Words]]
    ) -> float:
        """Set rows at x, y, width; the y below them. A first cell `^3` asks for triple height."""
        y = at[1]
        for row in rows:
            y = self._row(leaf, (at[0], y, at[2]), row)
        leaf.ring(at[0], at[1], at[0] + at[2], y, self.rules, 1.1)
        return y

    def _row(self, leaf: Leaf, at: tuple[float, float, float], row: Sequence[Words]) -> float:
        (label, _, value), times = self.faces.partition("|"), 1.0
        first = "".join(span.text for span in as_line(row[0]))
        if first.startswith("^"):
            times, row = float(first[1]), [first[2:], *row[1:]]
        pairs = max(1, len(row) // 2)
        wide = at[2] / pairs - self.label
        cells: list[tuple[float, list[list[Span]], Look]] = []
        for index, words in enumerate(row):
            own = self.label if index % 2 == 0 else wide
            look = leaf.spec(value if index % 2 else label).look
            cells.append((own, broken(as_line(words), look, own - 10), look))
        tall = max(
            self.high * times,
            max(len(lines) * look.size * 1.35 + 10 for _, lines, look in cells),
        )
        x = at[0]
        for index, (own, lines, look) in enumerate(cells):
            if index % 2 == 0 and self.shade:
                leaf.box(x, at[1], x + own, at[1] + tall, self.shade)
            leaf.ring(x, at[1], x + own, at[1] + tall, self.rules, 0.6)
            self._fill(leaf, (x, at[1], own, tall), lines, look, index, value)
            x += own
        return at[1] + tall

    def _fill(
        self,
        leaf: Leaf,
        box: tuple[float, float, float, float],
        lines: Sequence[Sequence[Span]],
        look: Look,
        index: int,
        value: str,
    ) -> None:
        if not (self.hand and index % 2):
            _cell(leaf, box, lines, look, "l" if index % 2 else "c")
            return
        step = look.size * 1.3
        low = box[1] + box[3] / 2 - step * (len(lines) - 1) / 2 + look.size * 0.36
        for number, line in enumerate(lines):
            leaf.hand(box[0] + 8, low + step * number, line, value)


def listed(
    leaf: Leaf,
    at: tuple[float, float, float],
    rows: Sequence[Sequence[Words]],
    faces: str,
    **how: float | str,
) -> float:
    """Label and value a line: gap, step, columns, line (0, 1 or "hand")."""
    label, _, value = faces.partition("|")
    step, columns = float(how.get("step", 30)), int(how.get("columns", 1))
    own = at[2] / columns
    y = at[1]
    for number, (name, words) in enumerate(rows):
        x = at[0] + own * (number % columns)
        end = leaf.put(x, y, name, label) + 4
        start = max(end, x + float(how.get("gap", 0)))
        room = f" <{x + own - start - 10:.0f}"
        if how.get("line"):
            leaf.rule(start, y + 4, x + own - 8, y + 4, 0.5)
        if how.get("line") == "hand":
            leaf.hand(start + 6, y, words, value + room)
        else:
            leaf.put(start + (6 if how.get("line") else 0), y, words, value + room)
        if number % columns == columns - 1:
            y += step
    return y if len(rows) % columns == 0 else y + step


def told(f: Facts, text: str, **plain: str) -> list[list[Words]]:
    """Lines `label|value` for listed."""
    out: list[list[Words]] = []
    for line in text.strip().splitlines():
        label, _, value = line.strip().partition("|")
        out.append([label, f(value, **plain)])
    return out
