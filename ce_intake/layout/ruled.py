"""Tables drawn with lines: the lattice that ruled lines make, and the words in it.

Lines may be broken, doubled or a little aslant; a side that is missing is taken from the
reach of the lines that cross it. It does not know what a column means.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ce_intake.layout.folds import without_folds
from ce_intake.layout.grid import Table, cells_of
from ce_intake.layout.networks import clusters, networks
from ce_intake.layout.once import once
from ce_intake.layout.pieces import pieces_of
from ce_intake.layout.straight import Straightening, Stroke, straightening
from ce_intake.layout.unlined import between_rows
from ce_intake.values import Box, Page, Word

COVERED = 0.5
"""A line divides two places where it runs along this share of their common side."""

_SLACK = 0.35
"""How far apart the parts of one line may lie, in heights of a line of words."""
_ROWS, _FILLED = 4, 3  # rows of a table that tell how high one is; columns that two rows fill
_SLIT = 1.5
"""Heights of a line of words that every column is wider than."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The ruled lines of a page made straight, and how places are made so beside them."""

    across: tuple[Stroke, ...]
    upright: tuple[Stroke, ...]
    straight: Straightening
    slack: float  # how far apart, in pixels, the parts of one line may lie


@once
def drawn(page: Page) -> Drawn:
    """The ruled lines of *page*, each whole, without folds."""
    slack = _slack(page)
    lying = [_lying(box, page) for box in page.rulings if _is_lying(box, page)]
    upright_ones = [box for box in page.rulings if not _is_lying(box, page)]
    kept = [box for box in upright_ones if not _is_of_seal(box, upright_ones, page)]
    standing = [_standing(box, page) for box in kept]
    straight = straightening(lying, standing, wide=page.width, high=page.height, slack=slack)
    across = _mended([straight.lying(stroke) for stroke in lying], slack)
    upright = _mended([straight.standing(stroke) for stroke in standing], slack)
    return Drawn(
        across=tuple(without_folds(across, upright, slack, page.width)),
        upright=tuple(without_folds(upright, across, slack, page.height)),
        straight=straight,
        slack=slack,
    )


def _is_of_seal(box: Box, others: Sequence[Box], page: Page) -> bool:
    """Whether an upright stroke is a letter's or a rim's in a seal, and goes on in no line."""
    x = (box[0] + box[2]) / 2
    within = any(
        one.box[0] <= x <= one.box[2] and one.box[1] <= box[1] and box[3] <= one.box[3]
        for one in page.seals
    )
    return within and not any(
        box is not other and abs((other[0] + other[2]) / 2 - x) < _IN_LINE for other in others
    )


_IN_LINE = 0.004
"""So near, as a share of the page's width, lie the middles of two parts of one line."""


@once
def ruled_tables(page: Page) -> tuple[Table, ...]:
    """The tables that the ruled lines of *page* make, from top to bottom."""
    lines = drawn(page)
    words = [(word, lines.straight.box(word.box, page.width, page.height)) for word in page.words]
    tables = [
        _table(page, rows, columns, slack=lines.slack, words=words)
        for rows, columns in networks(lines.across, lines.upright, lines.slack)
        if len(rows) > 1 and columns
    ]
    return tuple(sorted((t for t in tables if t), key=lambda table: table.box[1]))


def _mended(strokes: Sequence[Stroke], slack: float) -> list[Stroke]:
    """The lines with pieces that touch end to end, or lie over each other, as one.

    A table drawn cell by cell has every inner line twice, in pieces of unlike lengths.
    """
    whole: list[Stroke] = []
    for own in clusters(strokes, slack / 2):
        for stroke in sorted(own, key=lambda one: one.low):
            last = whole[-1] if whole else None
            if (
                last
                and abs(last.at - stroke.at) <= slack / 2
                and stroke.low - last.high < slack / 4
            ):
                at = _between(last, stroke)
                whole[-1] = Stroke(at, min(last.low, stroke.low), max(last.high, stroke.high))
            else:
                whole.append(stroke)
    return whole


def _between(one: Stroke, other: Stroke) -> float:
    """Where a line runs of which both are parts: the longer one says more."""
    long, short = one.high - one.low, other.high - other.low
    return (one.at * long + other.at * short) / max(1e-9, long + short)


def _table(
    page: Page,
    across: Sequence[Stroke],
    upright: Sequence[Stroke],
    *,
    slack: float,
    words: Sequence[tuple[Word, Box]],
) -> Table | None:
    level = _bounded(across, upright, slack, even=True)
    across, upright = level, _bounded(upright, across, slack)
    if not across or not upright:
        return None
    ys = _edges(across, upright, slack)
    boxes = [
        (x0 * page.width, y0 * page.height, x1 * page.width, y1 * page.height)
        for _, (x0, y0, x1, y1) in words
    ]
    upright = [one for one in upright if not _is_between_letters(one, boxes, ys, slack)]
    xs = _edges(upright, across, slack) if upright else []
    xs = _without_slits(xs, upright, words=boxes, ys=ys, slack=slack)
    if len(xs) < 3 or len(ys) < 2:
        return None
    texts = [word.text for word, _ in words]
    lost = [*_lost(xs, ys, boxes), *between_rows(xs, ys, list(zip(texts, boxes, strict=True)))]
    ys = sorted([*ys, *lost])
    across = [*across, *(Stroke(y, xs[0], xs[-1]) for y in lost)]
    groups = _groups(xs, ys, across=across, upright=upright, slack=slack)
    groups = [part for group in groups for part in _by_words(group, xs, ys, boxes)]
    columns = tuple(x / page.width for x in xs)
    rows = tuple(y / page.height for y in ys)
    pieces = [
        piece for word, box in words for piece in pieces_of(word, box, page.number, (columns, rows))
    ]
    return Table(page=page.number, xs=columns, ys=rows, cells=cells_of(groups, pieces), ruled=True)


def _is_between_letters(
    stroke: Stroke, words: Sequence[Box], ys: Sequence[float], slack: float
) -> bool:
    """Whether a standing line only runs through words: white letters on dark leave such gaps."""
    rows = [
        (a, z) for a, z in pairwise(ys) if min(z, stroke.high) - max(a, stroke.low) > (z - a) / 2
    ]
    crossed = [(y0 + y1) / 2 for x0, y0, x1, y1 in words if x0 + slack < stroke.at < x1 - slack]
    through = sum(any(a < middle < z for middle in crossed) for a, z in rows)
    return bool(rows) and through == len(rows) < len(ys) - 1


def _lost(xs: Sequence[float], ys: Sequence[float], words: Sequence[Box]) -> list[float]:
    """Where a line between two rows was not seen: the words of most columns stand over and under.

    A place of one row that has a line in its middle, as a number or a name has, is one row.
    """
    gaps = [low - high for high, low in pairwise(ys)]
    usual = median(gaps)
    found = []
    for high, low in pairwise(ys) if len(gaps) >= _ROWS else ():
        middle = (high + low) / 2
        inside = [box for box in words if high < (box[1] + box[3]) / 2 < low]
        if not 1.7 < (low - high) / usual < 2.4 or any(_astride(box, middle) for box in inside):
            continue
        over, under = (
            {
                bisect_right(xs, (box[0] + box[2]) / 2)
                for box in inside
                if ((box[1] + box[3]) / 2 < middle) is above
            }
            for above in (True, False)
        )
        if len(over & under) >= _FILLED and len(over & under) >= 0.6 * len(over | under):
            found.append(middle)
    return found


def _astride(box: Box, y: float) -> bool:
    """Whether *y* runs through the middle half of what stands in *box*."""
    quarter = (box[3] - box[1]) / 4
    return box[1] + quarter < y < box[3] - quarter


def _without_slits(
    xs: Sequence[float],
    upright: Sequence[Stroke],
    *,
    words: Sequence[Box],
    ys: Sequence[float],
    slack: float,
) -> list[float]:
    """The sides of columns without those of a fold: one cuts words off where no column has room.

    Nothing stands by itself between a fold and the side of the column that it runs in; sides of
    which one ends where the other begins are of rows that are divided differently.
    """
    em = slack / _SLACK
    inside = [box for box in words if ys[0] < (box[1] + box[3]) / 2 < ys[-1]]
    kept = list(xs)
    for x in xs[1:-1]:
        at = kept.index(x)
        beside = [(kept[at - 1], x), (x, kept[at + 1])]
        slit = any(
            right - left < _SLIT * em
            and _beside_each_other(upright, left, right, slack)
            and not any(left < (box[0] + box[2]) / 2 < right for box in inside)
            for left, right in beside
        )
        if slit and any(box[0] < x - em / 4 and box[2] > x + em / 4 for box in inside):
            kept.remove(x)
    return kept


def _beside_each_other(upright: Sequence[Stroke], left: float, right: float, slack: float) -> bool:
    """Whether the lines at two places run along each other, or one of them was not drawn."""
    ones, others = (
        [stroke for stroke in upright if abs(stroke.at - at) <= slack] for at in (left, right)
    )
    shared = (
        min(one.high, other.high) - max(one.low, other.low) > slack
        for one in ones
        for other in others
    )
    return not ones or not others or any(shared)


def _groups(
    xs: Sequence[float],
    ys: Sequence[float],
    *,
    across: Sequence[Stroke],
    upright: Sequence[Stroke],
    slack: float,
) -> list[list[tuple[int, int]]]:
    """The places of the lattice, those together that no line divides."""
    parent = {(r, c): (r, c) for r in range(len(ys) - 1) for c in range(len(xs) - 1)}

    def root(place: tuple[int, int]) -> tuple[int, int]:
        while parent[place] != place:
            place = parent[place]
        return place

    for row, column in list(parent):
        right, below = (row, column + 1), (row + 1, column)
        sides = (ys[row], ys[row + 1]), (xs[column], xs[column + 1])
        if right in parent and not _divided(upright, xs[column + 1], sides[0], slack):
            parent[root(right)] = root((row, column))
        if below in parent and not _divided(across, ys[row + 1], sides[1], slack):
            parent[root(below)] = root((row, column))
    groups: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for place in parent:
        groups.setdefault(root(place), []).append(place)
    return _rectangles(groups.values())


def _by_words(
    group: list[tuple[int, int]], xs: Sequence[float], ys: Sequence[float], words: Sequence[Box]
) -> list[list[tuple[int, int]]]:
    """The places of one cell by row, where a line of words stands in the middle of each row.

    A line between them was not seen: what one cell holds stands closer, about its own middle.
    """
    rows, columns = sorted({row for row, _ in group}), sorted({column for _, column in group})
    left, right = xs[columns[0]], xs[columns[-1] + 1]
    inside = [box for box in words if left < (box[0] + box[2]) / 2 < right] if rows[1:] else []
    lines = [
        [box for box in inside if ys[row] < (box[1] + box[3]) / 2 < ys[row + 1]] for row in rows
    ]
    bands = zip(lines, ((ys[row], ys[row + 1]) for row in rows), strict=True)
    if not inside or not all(_is_in_middle(line, band) for line, band in bands):
        return [group]
    apart = len(rows) > _PAIR or all(
        min(box[1] for box in low) - max(box[3] for box in high) > _LEADING * _height(high)
        for high, low in pairwise(lines)
    )
    return [[one for one in group if one[0] == row] for row in rows] if apart else [group]


def _is_in_middle(line: Sequence[Box], band: tuple[float, float]) -> bool:
    """Whether all words of a place stand half way down it."""
    middle, high = (band[0] + band[1]) / 2, band[1] - band[0]
    return bool(line) and all(abs((y0 + y1) / 2 - middle) < _MID * high for _, y0, _, y1 in line)


def _height(line: Sequence[Box]) -> float:
    return max(y1 - y0 for _, y0, _, y1 in line)


_MID = 0.15
"""The part of a row's height by which its words stand off its middle."""
_PAIR = 2  # lines of one cell, which may chance to stand in the middle of rows
_LEADING = 0.6
"""Heights of a line of words that lines of one cell stand apart at most."""


def _rectangles(groups: Iterable[list[tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    """The groups that are rectangles; any other falls apart into its places."""
    whole: list[list[tuple[int, int]]] = []
    for group in groups:
        rows = {row for row, _ in group}
        columns = {column for _, column in group}
        if len(group) == len(rows) * len(columns):
            whole.append(group)
            continue
        whole += [[place] for place in group]
    return whole


def _divided(strokes: Sequence[Stroke], at: float, side: tuple[float, float], slack: float) -> bool:
    """Whether a line at *at* runs along most of *side*."""
    covered = sum(
        max(0.0, min(stroke.high, side[1]) - max(stroke.low, side[0]))
        for stroke in strokes
        if abs(stroke.at - at) <= slack
    )
    return covered >= COVERED * (side[1] - side[0])


def _edges(strokes: Sequence[Stroke], crossing: Sequence[Stroke], slack: float) -> list[float]:
    """Where the lattice is divided, with the outer sides that the crossing lines reach."""
    edges = [sum(one.at for one in own) / len(own) for own in clusters(strokes, slack)]
    low = median(stroke.low for stroke in crossing)
    high = median(stroke.high for stroke in crossing)
    if low < edges[0] - 3 * slack:
        edges.insert(0, low)
    if high > edges[-1] + 3 * slack:
        edges.append(high)
    return edges


def _bounded(
    strokes: Sequence[Stroke], crossing: Sequence[Stroke], slack: float, *, even: bool = False
) -> Sequence[Stroke]:
    """The lines without folds and streaks of a scanner, which run on beyond the table.

    Where they are `even`, as rows are, one that lies where a line is due is one of the table.
    """
    low, high = (end(one.at for one in crossing) for end in (min, max))
    places = clusters(strokes, slack)
    kept: list[list[Stroke]] = []
    beyond: list[list[Stroke]] = []
    for own in places:
        inside = [one for one in own if one.low > low - 3 * slack and one.high < high + 3 * slack]
        reach = sum(one.high - one.low for one in inside)
        whole = len(inside) == len(own) or reach > 0.5 * (high - low)
        (kept if whole else beyond).append(inside if whole else own)
    if even:
        kept += [own for own in beyond if _is_due(own[0].at, [one[0].at for one in kept])]
    return [one for own in (kept if 2 * len(kept) > len(places) else places) for one in own]


def _is_due(at: float, places: Sequence[float]) -> bool:
    """Whether a line at *at* halves a gap that is twice as wide as the others are."""
    gaps = [high - low for low, high in pairwise(sorted(places))]
    around = [(low, high) for low, high in pairwise(sorted(places)) if low < at < high]
    if len(gaps) < 3 or not around:
        return False
    low, high = around[0]
    usual = median(gaps)
    return high - low > 1.6 * usual and min(at - low, high - at) > 0.7 * usual


def _slack(page: Page) -> float:
    """How far apart, in pixels, the parts of one line may lie: a third of a character."""
    heights = [(word.box[3] - word.box[1]) * page.height for word in page.words]
    return max(4.0, _SLACK * median(heights)) if heights else 6.0


def _is_lying(box: tuple[float, float, float, float], page: Page) -> bool:
    return (box[2] - box[0]) * page.width >= (box[3] - box[1]) * page.height


def _lying(box: tuple[float, float, float, float], page: Page) -> Stroke:
    return Stroke((box[1] + box[3]) / 2 * page.height, box[0] * page.width, box[2] * page.width)


def _standing(box: tuple[float, float, float, float], page: Page) -> Stroke:
    return Stroke((box[0] + box[2]) / 2 * page.width, box[1] * page.height, box[3] * page.height)
