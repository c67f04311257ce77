"""Parts that many papers share: closing lines with a seal, label lines, tables.

They draw what a layout tells them; the words stay the layout's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samples.generator import marks
from samples.generator.canvas import Canvas, Line, Look, Span, broken, fill, spans
from samples.generator.kit import Kit

Cell = str | Span | Line


def short_body(issuer: str) -> str:
    """The issuer as a seal carries it: without what stands in brackets."""
    return issuer.split("（")[0]


def seal(
    kit: Kit, canvas: Canvas, issuer: str, *, at: tuple[float, float], size: float = 118
) -> None:
    """A round red seal centred at *at*."""
    below = kit.rng.choice(["", "", "培训专用章", "继续教育专用章", "业务专用章"])
    image = marks.round_seal(kit.rng, short_body(issuer), below=below)
    canvas.picture(image, at[0] - size / 2, at[1] - size / 2, width=size, ink=True)


def closing(
    kit: Kit,
    canvas: Canvas,
    look: Look,
    *,
    at: tuple[float, float],
    words: tuple[str, str],
    gap: float = 30,
) -> None:
    """Issuer over date, centred at *at*, with the seal over both."""
    issuer, day = words
    canvas.put(at[0], at[1], [Span(issuer, "issuer")], look, align="c")
    if day:
        canvas.put(at[0], at[1] + gap, [Span(day, "issue_date")], look, align="c")
    x = at[0] + kit.rng.uniform(-35, 45)
    seal(kit, canvas, issuer, at=(x, at[1] + kit.rng.uniform(0, gap)))


@dataclass(frozen=True, slots=True)
class Form:
    """Label lines: where they stand and how they look."""

    x: float
    y: float
    lead: float
    label: Look
    value: Look
    colon: str = "："
    underline: bool = False
    label_width: float = 0.0  # values begin in one column where it is given

    def draw(self, canvas: Canvas, rows: Sequence[tuple[str, Cell]], *, width: float) -> float:
        """Set the rows; return the baseline after the last."""
        y = self.y
        for label, value in rows:
            end = canvas.put(self.x, y, label + self.colon, self.label)
            start = self.x + self.label_width if self.label_width else end + 2
            lines = broken(cell_spans(value), self.value, self.x + width - start)
            for index, line in enumerate(lines):
                at = y + index * self.value.size * 1.5
                canvas.put(start, at, line, self.value)
                if self.underline:
                    canvas.line(start, at + 4, self.x + width, at + 4, width=0.5)
            y += self.lead + (len(lines) - 1) * self.value.size * 1.5
        return y


def cell_spans(cell: Cell) -> list[Span]:
    return [cell] if isinstance(cell, Span) else spans(cell)


@dataclass(frozen=True, slots=True)
class Table:
    """A table's place and manners; rows are given to `draw`."""

    x: float
    y: float
    widths: tuple[float, ...]
    look: Look
    head: Look
    row: float = 24.0
    ruled: bool = True
    centre: bool = True
    bare_sides: bool = False  # three-line table: rules above, below and under the head only

    def draw(self, canvas: Canvas, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> float:
        """Set head and rows; return the y below the last row."""
        y = self._row(canvas, self.y, head, self.head) if head else self.y
        marks_at = [self.y, y]
        for cells in rows:
            y = self._row(canvas, y, cells, self.look)
            marks_at.append(y)
        self._rules(canvas, marks_at)
        return y

    def _row(self, canvas: Canvas, y: float, cells: Sequence[Cell], look: Look) -> float:
        broken_cells = [
            broken(cell_spans(cell), look, width - 6)
            for cell, width in zip(cells, self.widths, strict=True)
        ]
        height = max(self.row, max(len(lines) for lines in broken_cells) * look.size * 1.3 + 8)
        x = self.x
        for lines, width in zip(broken_cells, self.widths, strict=True):
            top = y + (height - len(lines) * look.size * 1.3) / 2 + look.size * 1.02
            for index, line in enumerate(lines):
                at = x + width / 2 if self.centre else x + 4
                baseline = top + index * look.size * 1.3
                canvas.put(at, baseline, line, look, align="c" if self.centre else "l")
            x += width
        return y + height

    def _rules(self, canvas: Canvas, at: Sequence[float]) -> None:
        right = self.x + sum(self.widths)
        if self.bare_sides:
            for y, width in ((at[0], 1.2), (at[1], 0.6), (at[-1], 1.2)):
                canvas.line(self.x, y, right, y, width=width)
            return
        if not self.ruled:
            return
        for y in at:
            canvas.line(self.x, y, right, y)
        x = self.x
        for width in (*self.widths, 0):
            canvas.line(x, at[0], x, at[-1])
            x += width


def block(
    canvas: Canvas,
    template: str,
    values: dict[str, str | Line],
    look: Look,
    *,
    area: tuple[float, float, float],
    underline: bool = False,
) -> float:
    """A paragraph opened by two blanks; *area* is x, y, width; returns the next baseline."""
    line = fill("　　" + template, values, underline=underline)
    return canvas.paragraph(area[0], area[1], line, look, width=area[2], lead=1.9)


def title(canvas: Canvas, words: str, look: Look, y: float) -> None:
    """A line centred on the page."""
    canvas.put(canvas.width / 2, y, words, look, align="c")
