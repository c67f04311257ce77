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

from ce_intake.layout.grid import Piece, Table, cells_of
from ce_intake.layout.once import once
from ce_intake.layout.passage import of_word
from ce_intake.values import Page, Word

COVERED = 0.5
"""A line divides two places where it runs along this share of their common side."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A ruled line: `at` across its direction, from `low` to `high` along it, in pixels."""

    at: float
    low: float
    high: float


@once
def ruled_tables(page: Page) -> tuple[Table, ...]:
    """The tables that the ruled lines of *page* make, from top to bottom."""
    slack = _slack(page)
    across = _mended([_lying(box, page) for box in page.rulings if _is_lying(box, page)], slack)
    upright = _mended(
        [_standing(box, page) for box in page.rulings if not _is_lying(box, page)], slack
    )
    tables = [
        _table(page, rows, columns, slack=slack)
        for rows, columns in _networks(across, upright, slack)
        if len(rows) > 1 and columns
    ]
    return tuple(sorted((t for t in tables if t), key=lambda table: table.box[1]))


def _mended(strokes: Sequence[Stroke], slack: float) -> list[Stroke]:
    """The lines with pieces that touch end to end as one."""
    whole: list[Stroke] = []
    for stroke in sorted(strokes, key=lambda one: (round(one.at / slack), one.low)):
        last = whole[-1] if whole else None
        if (
            last
            and abs(last.at - stroke.at) <= slack / 2
            and -slack < stroke.low - last.high < slack / 4
        ):
            whole[-1] = Stroke((last.at + stroke.at) / 2, last.low, max(last.high, stroke.high))
        else:
            whole.append(stroke)
    return whole


def _table(
    page: Page, across: Sequence[Stroke], upright: Sequence[Stroke], *, slack: float
) -> Table | None:
    level = _bounded(across, upright, slack, even=True)
    across, upright = level, _bounded(upright, across, slack)
    if not across or not upright:
        return None
    xs = _edges(upright, across, slack)
    ys = _edges(across, upright, slack)
    if len(xs) < 3 or len(ys) < 3:
        return None
    groups = _groups(xs, ys, across=across, upright=upright, slack=slack)
    columns = tuple(x / page.width for x in xs)
    rows = tuple(y / page.height for y in ys)
    pieces = [piece for word in page.words for piece in _pieces(word, page, columns, rows)]
    return Table(page=page.number, xs=columns, ys=rows, cells=cells_of(groups, pieces), ruled=True)


def _pieces(word: Word, page: Page, xs: tuple[float, ...], ys: tuple[float, ...]) -> list[Piece]:
    """The word cut where it runs from one column into the next."""
    row = bisect_right(ys, (word.box[1] + word.box[3]) / 2) - 1
    if not 0 <= row < len(ys) - 1 or not word.text:
        return []
    homes = []
    for at in range(len(word.text)):
        box = word.cut(at, at + 1)
        homes.append(bisect_right(xs, (box[0] + box[2]) / 2) - 1)
    starts = [0, *(at for at in range(1, len(homes)) if homes[at] != homes[at - 1]), len(homes)]
    return [
        Piece(row, homes[start], of_word(word, page.number, start, end), word.cut(start, end))
        for start, end in pairwise(starts)
        if 0 <= homes[start] < len(xs) - 1
    ]


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
    edges = [sum(one.at for one in own) / len(own) for own in _clusters(strokes, slack)]
    low = median(stroke.low for stroke in crossing)
    high = median(stroke.high for stroke in crossing)
    if low < edges[0] - 3 * slack:
        edges.insert(0, low)
    if high > edges[-1] + 3 * slack:
        edges.append(high)
    return edges


def _clusters(strokes: Sequence[Stroke], slack: float) -> list[list[Stroke]]:
    """The lines that run on the same place, in order of the places."""
    clusters: list[list[Stroke]] = []
    for stroke in sorted(strokes, key=lambda one: one.at):
        if clusters and stroke.at - clusters[-1][-1].at <= slack:
            clusters[-1].append(stroke)
        else:
            clusters.append([stroke])
    return clusters


def _bounded(
    strokes: Sequence[Stroke], crossing: Sequence[Stroke], slack: float, *, even: bool = False
) -> Sequence[Stroke]:
    """The lines without folds and streaks of a scanner, which run on beyond the table.

    Where they are `even`, as rows are, one that lies where a line is due is one of the table.
    """
    low, high = (end(one.at for one in crossing) for end in (min, max))
    clusters = _clusters(strokes, slack)
    kept: list[list[Stroke]] = []
    beyond: list[list[Stroke]] = []
    for own in clusters:
        inside = [one for one in own if one.low > low - 3 * slack and one.high < high + 3 * slack]
        reach = sum(one.high - one.low for one in inside)
        whole = len(inside) == len(own) or reach > 0.5 * (high - low)
        (kept if whole else beyond).append(inside if whole else own)
    if even:
        kept += [own for own in beyond if _is_due(own[0].at, [one[0].at for one in kept])]
    return [one for own in (kept if 2 * len(kept) > len(clusters) else clusters) for one in own]


def _is_due(at: float, places: Sequence[float]) -> bool:
    """Whether a line at *at* halves a gap that is twice as wide as the others are."""
    gaps = [high - low for low, high in pairwise(sorted(places))]
    around = [(low, high) for low, high in pairwise(sorted(places)) if low < at < high]
    if len(gaps) < 3 or not around:
        return False
    low, high = around[0]
    usual = median(gaps)
    return high - low > 1.6 * usual and min(at - low, high - at) > 0.7 * usual


def _networks(
    across: Sequence[Stroke], upright: Sequence[Stroke], slack: float
) -> list[tuple[list[Stroke], list[Stroke]]]:
    """The lines that hang together, as lying and standing ones."""
    count = len(across)
    left = set(range(count + len(upright)))
    networks = []
    while left:
        reached = [left.pop()]
        for one in reached:
            others = range(count, count + len(upright)) if one < count else range(count)
            for other in [o for o in others if o in left]:
                lying, standing = min(one, other), max(one, other) - count
                if _touch(across[lying], upright[standing], slack):
                    left.discard(other)
                    reached.append(other)
        lying_ones = [across[one] for one in reached if one < count]
        networks.append((lying_ones, [upright[one - count] for one in reached if one >= count]))
    return networks


def _touch(lying: Stroke, standing: Stroke, slack: float) -> bool:
    return (
        lying.low - slack <= standing.at <= lying.high + slack
        and standing.low - slack <= lying.at <= standing.high + slack
    )


def _slack(page: Page) -> float:
    """How far apart, in pixels, the parts of one line may lie: a third of a character."""
    heights = [(word.box[3] - word.box[1]) * page.height for word in page.words]
    return max(4.0, 0.35 * median(heights)) if heights else 6.0


def _is_lying(box: tuple[float, float, float, float], page: Page) -> bool:
    return (box[2] - box[0]) * page.width >= (box[3] - box[1]) * page.height


def _lying(box: tuple[float, float, float, float], page: Page) -> Stroke:
    return Stroke((box[1] + box[3]) / 2 * page.height, box[0] * page.width, box[2] * page.width)


def _standing(box: tuple[float, float, float, float], page: Page) -> Stroke:
    return Stroke((box[0] + box[2]) / 2 * page.width, box[1] * page.height, box[3] * page.height)
