"""Tables of a page: ruled, open at the sides, of three lines or bare; they go on over pages.

A cell `words>2` spans two columns, `^` goes on from above, `words&` goes on from above where the
row above says the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from samples.generator.canvas import Canvas, Colour, Look, Span, broken
from samples.generator.layouts.opened.tenth.flow import Flow

SHADE: Colour = (232, 236, 241)


@dataclass(slots=True)
class Cell:
    """Words of one cell and the columns it covers."""

    line: list[Span]
    first: int
    columns: int
    merged: bool = False
    label: bool = False

    @property
    def text(self) -> str:
        """The words without blanks, which names have by chance."""
        return "".join("".join(span.text for span in self.line).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a table is set: rules `full`, `open`, `three`, `bare`; heads repeated or not."""

    look: Look
    label: Look
    rules: str = "full"
    high: float = 28
    heads: int = 0
    again: bool = True
    shade: bool = False
    left: bool = False
    tight: float = 60


def parsed(words: str, speak: Callable[[str], list[Span]]) -> list[Cell]:
    """The cells of one line of a table; *speak* fills the slots."""
    out: list[Cell] = []
    first = 0
    for part in words.split("|"):
        part = part.strip()
        found = re.fullmatch(r"(.*?)(?:>(\d+))?", part, re.DOTALL)
        text, columns = (found[1], int(found[2] or 1)) if found else (part, 1)
        same = text.endswith("&")
        label = "{" not in text
        line = [] if text == "^" else speak(text.removesuffix("&").replace("¶", "\n"))
        cell = Cell(line, first, columns, text == "^", label)
        if same:
            cell.line = [*line, Span("", "&")]
        out.append(cell)
        first += columns
    return out


def merged_alike(rows: Sequence[Sequence[Cell]]) -> None:
    """Cells marked `&` that say what the one above says become its lower part."""
    above: dict[int, Cell] = {}
    for cells in rows:
        for cell in cells:
            mark = bool(cell.line) and cell.line[-1].field == "&"
            old = above.get(cell.first)
            if mark and old is not None and old.text == cell.text and cell.text:
                fields = [span.field for span in cell.line if span.field and span.field != "&"]
                old.line[-1] = replace(old.line[-1], text="", field=old.line[-1].field)
                old.line += [Span("", f"also {field}") for field in fields]
                cell.line, cell.merged = [], True
            else:
                above[cell.first] = cell


class Grid:
    """One table on a flow of pages."""

    def __init__(self, sheet: Flow, widths: Sequence[float], manner: Manner) -> None:
        whole = sum(widths)
        self.sheet, self.manner = sheet, manner
        self.wide = [sheet.wide * one / whole for one in widths]
        self.left = [sheet.edge + sum(self.wide[:n]) for n in range(len(widths) + 1)]

    def draw(self, rows: Sequence[list[Cell]]) -> None:
        """Set the rows from the sheet's `y` down, over as many pages as they need."""
        merged_alike(rows)
        heads = list(rows[: self.manner.heads])
        block: list[list[Cell]] = []
        at = [self.sheet.y]
        for number, cells in enumerate(rows):
            self._check(cells)
            high = self._height(cells)
            if at[-1] + high > self.sheet.size[1] - self.manner.tight and block:
                self._block(block, at, shaded=self._shaded(block, heads))
                self.sheet.turn()
                block, at = [], [self.sheet.y]
                if self.manner.again and number >= len(heads):
                    for head in heads:
                        block.append(head)
                        at.append(at[-1] + self._height(head))
            block.append(cells)
            at.append(at[-1] + high)
        self._block(block, at, shaded=self._shaded(block, heads))
        self.sheet.y = at[-1]

    @staticmethod
    def _shaded(block: Sequence[list[Cell]], heads: Sequence[list[Cell]]) -> int:
        return sum(any(cells is head for head in heads) for cells in block)

    def _check(self, cells: Sequence[Cell]) -> None:
        if sum(cell.columns for cell in cells) != len(self.wide):
            raise ValueError("columns: " + "|".join(cell.text for cell in cells))

    def _look(self, cell: Cell) -> Look:
        return self.manner.label if cell.label else self.manner.look

    def _lines(self, cell: Cell) -> list[list[Span]]:
        room = self.left[cell.first + cell.columns] - self.left[cell.first] - 8
        line = [span for span in cell.line if span.text]
        return broken(line, self._look(cell), room) if line else []

    def _height(self, cells: Sequence[Cell]) -> float:
        tall = [len(self._lines(cell)) * self._look(cell).size * 1.35 + 10 for cell in cells]
        return max(self.manner.high, *tall)

    def _block(self, rows: Sequence[list[Cell]], at: Sequence[float], *, shaded: int) -> None:
        page = self.sheet.page
        if self.manner.shade and shaded:
            page.fill(self.left[0], at[0], self.left[-1], at[shaded], SHADE)
        for number, cells in enumerate(rows):
            for cell in cells:
                if cell.merged and number:
                    continue
                last = number + 1
                while last < len(rows) and _goes_on(rows[last], cell):
                    last += 1
                self._words(page, cell, at[number], at[last])
        self._rules(page, rows, at, shaded)

    def _words(self, page: Canvas, cell: Cell, y0: float, y1: float) -> None:
        look, lines = self._look(cell), self._lines(cell)
        x0, x1 = self.left[cell.first], self.left[cell.first + cell.columns]
        step = look.size * 1.35
        y = (y0 + y1 - len(lines) * step) / 2 + look.size * 1.02
        before = len(page.places)
        for line in lines:
            if self.manner.left and not cell.label:
                page.put(x0 + 5, y, line, look)
            else:
                page.put((x0 + x1) / 2, y, line, look, align="c")
            y += step
        own = page.places[before:]
        for span in cell.line:
            if span.field.startswith("also "):
                page.places += [replace(place, field=span.field[5:]) for place in own]

    def _rules(
        self, page: Canvas, rows: Sequence[list[Cell]], at: Sequence[float], shaded: int
    ) -> None:
        kind, left, right = self.manner.rules, self.left[0], self.left[-1]
        if kind == "bare":
            return
        if kind == "three":
            for y, width in ((at[0], 1.3), (at[shaded], 0.7), (at[-1], 1.3)):
                page.line(left, y, right, y, width=width)
            return
        page.line(left, at[-1], right, at[-1])
        for number, cells in enumerate(rows):
            for cell in cells:
                x0, x1 = self.left[cell.first], self.left[cell.first + cell.columns]
                if not cell.merged or not number:
                    page.line(x0, at[number], x1, at[number])
                if kind == "full":
                    page.line(x0, at[number], x0, at[number + 1])
                    page.line(x1, at[number], x1, at[number + 1])


def _goes_on(cells: Sequence[Cell], above: Cell) -> bool:
    return any(cell.merged and cell.first == above.first for cell in cells)
