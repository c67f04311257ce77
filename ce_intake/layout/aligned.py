"""Tables without lines: columns and rows found by how words stand under a header.

A line of header words gives the columns, the gaps between what stands below gives their
edges, and the columns that never wrap (序号, 姓名, 学时 …) give the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ce_intake.layout.bands import bands
from ce_intake.layout.between import FOOT, HEADING
from ce_intake.layout.columns import Column
from ce_intake.layout.grid import Cell, Piece, Table
from ce_intake.layout.heads import Head, heads_of
from ce_intake.layout.labelled import under_values
from ce_intake.layout.lines import lines_of
from ce_intake.layout.passage import around
from ce_intake.layout.runs import Run, levels, lines_on, runs_on
from ce_intake.text.dates import find_dates
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import tight
from ce_intake.values import Box, Page

_SHORT = frozenset(
    {
        Column.INDEX,
        Column.GENDER,
        Column.HOURS,
        Column.CREDITS,
        Column.RESULT,
        Column.VERDICT,
        Column.LEVEL,
    }
)
_STEADY = frozenset({Column.NAME, Column.CODE, Column.SUBJECT, Column.DATES, Column.DAYS})
"""Columns whose cells take one line, so that each of their lines is a row: the short ones
where there are any."""


def aligned_tables(page: Page, taken: Sequence[Box] = ()) -> tuple[Table, ...]:
    """The tables of *page* that stand outside the boxes already *taken*, top to bottom."""
    words = zip(page.words, runs_on(page), strict=True)
    free = (runs for word, runs in words if not any(_inside(word.box, box) for box in taken))
    lines = levels([run for runs in free for run in runs])
    heads = _of_tables(page, heads_of(lines), len(lines))
    tables = []
    ends = [*(first for first, _, _ in heads), len(lines)][1:]
    for (_, below, head), end in zip(heads, ends, strict=False):
        body = _body(lines[below:end], head)
        if body and not _is_form(body, head):
            tables.append(_table(page, head, body))
    return tuple(tables)


def _of_tables(
    page: Page, heads: list[tuple[int, int, Head]], end: int
) -> list[tuple[int, int, Head]]:
    """*heads* without lines of labels whose values stand in the next line or in the one before."""
    rows = lines_of(page)
    under = [rows.rows[row].box for row in under_values(rows)]
    heads = [one for one in heads if not any(_inside(one[2].runs[0].box, box) for box in under)]
    ends = [*(first for first, _, _ in heads), end][1:]
    if len(heads) < 3 or any(n - h[1] > 2 for h, n in zip(heads[:-1], ends, strict=False)):
        return heads
    width = max(len(head.columns) for _, _, head in heads[:-1])
    return [one for one in heads[-1:] if len(one[2].columns) > width + 1]


def _is_form(body: Sequence[Sequence[Run]], head: Head) -> bool:
    """Whether what stands under a header is a form: labels among the values.

    主编 and 作者 say in a column what each did; so do 学员 and 授课教师 under 备注 alone.
    """
    runs = [run for line in body for run in line]
    named = ((run, label_of(run.passage.text)) for run in runs)
    labels = [run for run, one in named if one and one[1] == 1.0 and one[0] is not Label.AUTHORS]
    middles = [(one.box[0] + one.box[2]) / 2 for one in head.runs]
    homes = {
        min(range(len(middles)), key=lambda at: abs(middles[at] - (run.box[0] + run.box[2]) / 2))
        for run in labels
    }
    of_remarks = len(homes) == 1 and head.columns[min(homes)] in _ROLES
    return len(labels) > 1 and 5 * len(labels) >= len(runs) and not of_remarks


_ROLES = frozenset({Column.REMARK, Column.TITLE})
"""Columns that may say what each was there: 学员, 授课教师."""


def continued_table(page: Page, last: Table, columns: Sequence[Column | None]) -> Table | None:
    """The rows at the top of *page* that go on in the columns of a table without lines."""
    lines = lines_on(page)
    head = Head((), tuple(columns))
    at = next((at for at, line in enumerate(lines) if _fits(line, last.xs)), None)
    if at is None:
        return None
    body: list[list[Run]] = []
    for line in lines[at:]:
        if body and line[0].box[1] - body[-1][0].box[3] > 3 * (line[0].box[3] - line[0].box[1]):
            break
        body += [line] if _fits(line, last.xs) else []
    return _table(page, head, body, xs=last.xs) if body else None


def _fits(line: Sequence[Run], xs: Sequence[float]) -> bool:
    """Whether every run of a line stands in one column, and they fill at least two."""
    homes = [_home(run, xs) for run in line]
    inside = all(
        run.box[0] > xs[home] - 0.02 and run.box[2] < xs[home + 1] + 0.02
        for run, home in zip(line, homes, strict=True)
    )
    return inside and len(set(homes)) > 1


def _inside(inner: Box, outer: Box) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _body(lines: Sequence[Sequence[Run]], head: Head) -> list[list[Run]]:
    """The lines under a header, up to a wide gap, a line of running text, or the foot."""
    left, right = head.runs[0].box[0], head.runs[-1].box[2]
    last = max(run.box[3] for run in head.runs)
    size = median(run.box[3] - run.box[1] for run in head.runs)
    body: list[list[Run]] = []
    gaps: list[float] = []
    for line, below in pairwise([*lines, ()]):
        gap = min(run.box[1] for run in line) - last
        usual = max(median(gaps), 0.0) if gaps else size
        wide = any(_runs_through(run, head, 0.7 * (right - left)) for run in line)
        most = _FAR_ROW if 2 * len(line) > len(head.columns) > _TWO else _FAR
        if gap + size > most * (usual + size) or (wide and len(head.runs) > 2):
            break
        far = gap > 1.35 * usual + 0.3 * size and not _overlap(line, below)
        if body and far and _closes(line, head):
            break
        gaps.append(gap)
        last = max(run.box[3] for run in line)
        body.append(list(line))
    return body


_FAR, _FAR_ROW = 2.5, 4.0
"""Steps from a line to the next at which a table ends, and a line as full as its rows does."""
_TWO = 2  # columns, in which any line is full


def _overlap(line: Sequence[Run], below: Sequence[Run]) -> bool:
    """Whether the next line begins beside *line*: a cell of two lines has its row between."""
    bottom = max(run.box[3] for run in line)
    return bool(below) and min(run.box[1] for run in below) < bottom - _BESIDE * (
        bottom - min(run.box[1] for run in line)
    )


_BESIDE = 0.15  # of its height by which a line reaches below the top of the next


def _runs_through(run: Run, head: Head, width: float) -> bool:
    """Whether a run is wide, and no value of one column: it stands under several header words."""
    middles = [(one.box[0] + one.box[2]) / 2 for one in head.runs]
    under = sum(run.box[0] < middle < run.box[2] for middle in middles)
    return run.box[2] - run.box[0] > width and under > 1


def _closes(line: Sequence[Run], head: Head) -> bool:
    """Whether a line that stands off from the rows says what papers say at their foot."""
    if 2 * len(line) > len(head.columns):
        return False
    texts = [tight(run.passage.text)[0] for run in line]
    return all(
        is_organisation(re.sub(r"\([^()]{1,4}\)$", "", text)) or ":" in text or _is_day(text)
        for text in texts
    )


def _is_day(text: str) -> bool:
    found = find_dates(text)
    return bool(found) and found[0].end - found[0].start >= len(text) - 1


def _table(
    page: Page, head: Head, body: Sequence[Sequence[Run]], xs: tuple[float, ...] = ()
) -> Table:
    xs = xs or _column_edges(head, [run for line in body for run in line])
    body = [[part for run in line for part in _parted(run, xs)] for line in body]
    placed = _without_foot([[(run, _home(run, xs)) for run in line] for line in body], head, xs)
    rows = _rows_between_lines(page, placed, head) or _rows(placed, head)
    if head.runs:
        rows.insert(0, [(run, number) for number, run in enumerate(head.runs)])
    tops = [min(run.box[1] for run, _ in row) for row in rows]
    bottoms = [max(run.box[3] for run, _ in row) for row in rows]
    between = [(a + b) / 2 for a, b in zip(bottoms, tops[1:], strict=False)]
    pieces = [
        Piece(number, column, run.passage, run.box)
        for number, row in enumerate(rows)
        for run, column in row
    ]
    return Table(
        page=page.number,
        xs=xs,
        ys=(tops[0], *between, bottoms[-1]),
        cells=_cells(pieces, rows=len(rows), columns=len(xs) - 1),
        ruled=False,
    )


def _without_foot(
    placed: list[list[tuple[Run, int]]], head: Head, xs: Sequence[float]
) -> list[list[tuple[Run, int]]]:
    """The lines without those close under the last row that no cell of it goes on in.

    They run through several columns, end as sentences do, or are a label with its value.
    """
    steady = _steady(head)
    opens = [any(head.columns[column] in steady for _, column in line) for line in placed]
    last = max((at for at, does in enumerate(opens) if does), default=len(placed))
    foot = (
        at
        for at in range(last + 1, len(placed))
        if len(placed[at]) == 1 and _is_under(*placed[at][0], xs)
    )
    return placed[: next(foot, len(placed))]


def _is_under(run: Run, column: int, xs: Sequence[float]) -> bool:
    """Whether a line under the last row is none of a cell in *column*."""
    text = tight(run.passage.text)[0]
    inner = (run.box[3] - run.box[1]) / 2
    over = run.box[0] < xs[column] - inner or run.box[2] > xs[column + 1] + inner
    labels = find_labels(text)
    named = bool(labels) and labels[0].start == 0 and labels[0].colon
    return over or named or text.endswith("。")


def _parted(run: Run, xs: Sequence[float]) -> list[Run]:
    """The run cut at the edge of a column, where the characters beside it stand apart."""
    text, marks = run.passage.text, run.passage.marks
    size = (run.box[2] - run.box[0]) / max(1, len(text))
    for at in range(1, len(text)):
        before, after = marks[at - 1], marks[at]
        if before is None or after is None:
            continue
        low, high = (
            before.word.cut(before.at, before.at + 1)[2],
            after.word.cut(after.at, after.at + 1)[0],
        )
        crossed = any(low - 0.3 * size <= x <= high + 0.3 * size for x in xs[1:-1])
        if crossed and high - low > 0.25 * size:
            parts = run.passage.cut(0, at).stripped(), run.passage.cut(at).stripped()
            first, rest = (Run(part, part.box) for part in parts if part.box)
            return [first, *_parted(rest, xs)]
    return [run]


def _cells(pieces: Sequence[Piece], *, rows: int, columns: int) -> tuple[Cell, ...]:
    held: dict[tuple[int, int], list[Piece]] = {}
    for piece in pieces:
        held.setdefault((piece.row, piece.column), []).append(piece)
    return tuple(
        Cell(row=row, column=column, pieces=tuple(held.get((row, column), ())))
        for row in range(rows)
        for column in range(columns)
    )


def _column_edges(head: Head, runs: Sequence[Run]) -> tuple[float, ...]:
    """Edges of the columns: in the emptiest gap between two neighbouring header words."""
    boxes = [run.box for run in (*head.runs, *runs)]
    whole = around(boxes)
    edges = [whole[0]]
    for left, right in pairwise(head.runs):
        low = (left.box[0] + left.box[2]) / 2
        high = (right.box[0] + right.box[2]) / 2
        edges.append(_gap(low, high, boxes))
    return (*edges, whole[2])


def _gap(low: float, high: float, boxes: Sequence[Box]) -> float:
    """The middle of the widest stretch in `low`..`high` that the fewest boxes cross."""
    stops = sorted({low, high, *(x for b in boxes for x in (b[0], b[2]) if low < x < high)})
    stretches = [
        (sum(1 for b in boxes if b[0] < (a + z) / 2 < b[2]), a - z, (a + z) / 2)
        for a, z in pairwise(stops)
    ]
    return min(stretches)[2] if stretches else (low + high) / 2


def _home(run: Run, xs: Sequence[float]) -> int:
    """The column that holds most of the run."""
    shares = [min(run.box[2], b) - max(run.box[0], a) for a, b in pairwise(xs)]
    return max(range(len(shares)), key=shares.__getitem__)


def _rows_between_lines(
    page: Page, placed: Sequence[Sequence[tuple[Run, int]]], head: Head
) -> list[list[tuple[Run, int]]]:
    """The runs by row where lines are drawn between all rows; none where they are not."""
    steady = _steady(head)
    short = {at for at, column in enumerate(head.columns) if column in steady}
    found = bands([line for line in placed if not _stands_alone(line)], page, short)
    if not found:
        return []
    ours = {run for row in _rows(placed, head) for run, _ in row}
    rows = [[one for one in row if one[0] in ours] for row in found]
    rows += [list(line) for line in placed if _stands_alone(line)]
    return sorted(filter(None, rows), key=lambda row: row[0][0].middle)


def _rows(placed: Sequence[Sequence[tuple[Run, int]]], head: Head) -> list[list[tuple[Run, int]]]:
    """The runs by row: a line that has a steady column opens one, other lines join one."""
    steady = _steady(head)
    opens = [any(head.columns[column] in steady for _, column in line) for line in placed]
    if not any(opens):
        return [list(line) for line in placed]
    opens = [one or _stands_alone(line) for one, line in zip(opens, placed, strict=True)]
    anchors = [at for at, does in enumerate(opens) if does]
    rows = {at: list(placed[at]) for at in anchors}
    for at, line in enumerate(placed):
        if opens[at]:
            continue
        if at > anchors[-1] and _stands_off(placed, at, anchors):
            break
        for run, column in line:
            rows[_nearest(run, column, at=at, anchors=anchors, placed=placed)].append((run, column))
    return [rows[at] for at in anchors]


def _steady(head: Head) -> frozenset[Column]:
    """The columns whose cells take one line each."""
    return _SHORT if _SHORT & set(head.columns) else _STEADY


def _stands_alone(line: Sequence[tuple[Run, int]]) -> bool:
    """Whether a line heads the rows below it, or is the foot, and goes on with no row above."""
    text = tight(line[0][0].passage.text)[0]
    heads = len(line) == 1 and HEADING.fullmatch(text)
    return bool(heads or (len(line) < 3 and FOOT.match(text)))


def _stands_off(
    placed: Sequence[Sequence[tuple[Run, int]]], at: int, anchors: Sequence[int]
) -> bool:
    """Whether a line under the last row is farther off than rows are: a foot, no wrapped text."""
    gaps = [
        _gap_over(placed, number) for before, number in pairwise(anchors) if number == before + 1
    ]
    return bool(gaps) and _gap_over(placed, at) > 1.2 * max(median(gaps), 0.0)


def _gap_over(placed: Sequence[Sequence[tuple[Run, int]]], at: int) -> float:
    """The white between a line and the one above it."""
    above = max(run.box[3] for run, _ in placed[at - 1])
    return min(run.box[1] for run, _ in placed[at]) - above


def _nearest(
    run: Run,
    column: int,
    *,
    at: int,
    anchors: Sequence[int],
    placed: Sequence[Sequence[tuple[Run, int]]],
) -> int:
    """The row that a wrapped line belongs to: where its own column is closer, or the one above."""
    above = max((anchor for anchor in anchors if anchor < at), default=anchors[0])
    below = min((anchor for anchor in anchors if anchor > at), default=anchors[-1])
    over = [r for line in placed[above:at] for r, c in line if c == column]
    under = [r for line in placed[at + 1 : below + 1] for r, c in line if c == column]
    near = [r.middle for r in over[-1:]], [r.middle for r in under[:1]]
    if not over or not under:
        near = [placed[above][0][0].middle], [placed[below][0][0].middle]
    return above if run.middle - near[0][0] <= 1.2 * (near[1][0] - run.middle) else below
