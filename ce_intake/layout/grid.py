"""Cells: what stands in which row and column of a page, ruled or not.

A table is a lattice of rows and columns with pieces of text in it; cells that no line
divides are merged. It does not know what a column means.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ce_intake.layout.passage import Passage, joined
from ce_intake.values import Box


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters of one word that lies in one place of the lattice."""

    row: int
    column: int
    passage: Passage
    box: Box


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A place of the lattice, or several that no line divides; what stands in it is asked often."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1
    pieces: tuple[Piece, ...] = ()

    @cached_property
    def content(self) -> Passage:
        """What stands in it, lines joined."""
        return flow(self.pieces)

    def part(self, row: int, column: int) -> Passage:
        """What stands in one place of a merged cell."""
        return flow([p for p in self.pieces if (p.row, p.column) == (row, column)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A lattice with its cells; `xs` and `ys` are the edges of its columns and rows."""

    page: int
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[Cell, ...]
    ruled: bool
    _rows: dict[int, tuple[Cell, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def box(self) -> Box:
        """The whole table."""
        return (self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.ys) - 1

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.xs) - 1

    def turned(self) -> Table:
        """The same table with its columns as rows; its edges change places too."""
        cells = tuple(
            Cell(
                row=cell.column,
                column=cell.row,
                rows=cell.columns,
                columns=cell.rows,
                pieces=tuple(replace(p, row=p.column, column=p.row) for p in cell.pieces),
            )
            for cell in self.cells
        )
        return replace(self, xs=self.ys, ys=self.xs, cells=cells)

    def row(self, number: int) -> tuple[Cell, ...]:
        """The cells that reach into row *number*, from left to right."""
        found = self._rows.get(number)
        if found is None:
            reach = [c for c in self.cells if c.row <= number < c.row + c.rows]
            found = self._rows[number] = tuple(sorted(reach, key=lambda cell: cell.column))
        return found


def flow(pieces: Iterable[Piece]) -> Passage:
    """The pieces as one text: line under line, and in a line from left to right."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.row, _middle(p.box))):
        if lines and _same_line(lines[-1][0].box, piece.box):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    whole = Passage()
    for line in lines:
        for number, piece in enumerate(sorted(line, key=lambda p: p.box[0])):
            whole = _appended(whole, piece.passage.stripped(), inside=number > 0)
    return whole


def _appended(whole: Passage, more: Passage, *, inside: bool) -> Passage:
    """*whole* and *more*, with a blank between two words in Latin letters."""
    if not whole or not more:
        return whole or more
    pair = whole.text[-1] + more.text[0]
    spaced = pair.isascii() and pair.isalnum() and (inside or pair.isalpha())
    return joined([whole, more], " " if spaced else "")


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _same_line(first: Box, other: Box) -> bool:
    """Whether two boxes overlap by half of the lower one's height."""
    shared = min(first[3], other[3]) - max(first[1], other[1])
    return shared > 0.5 * min(first[3] - first[1], other[3] - other[1])


def cells_of(
    groups: Sequence[Sequence[tuple[int, int]]], pieces: Sequence[Piece]
) -> tuple[Cell, ...]:
    """A cell for each group of places, holding the pieces that lie in it."""
    home = {place: number for number, group in enumerate(groups) for place in group}
    held: list[list[Piece]] = [[] for _ in groups]
    for piece in pieces:
        held[home[piece.row, piece.column]].append(piece)
    return tuple(_cell(group, inside) for group, inside in zip(groups, held, strict=True))


def _cell(group: Sequence[tuple[int, int]], pieces: Sequence[Piece]) -> Cell:
    rows = [row for row, _ in group]
    columns = [column for _, column in group]
    return Cell(
        row=min(rows),
        column=min(columns),
        rows=max(rows) - min(rows) + 1,
        columns=max(columns) - min(columns) + 1,
        pieces=tuple(pieces),
    )
