"""Lines of header words over tables without lines, also where a header word takes several lines.

Knows which words head columns (columns.py) and where they stand, not what stands below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ce_intake.layout.columns import Column, column_of, split_header
from ce_intake.layout.passage import around, joined
from ce_intake.layout.runs import Run
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.normal import tight

_NEAR = 0.75
"""The second line of a header word stands at most so many of its heights below the first."""


@dataclass(frozen=True, slots=True)
class Head:
    """A line of header words and the runs of it."""

    runs: tuple[Run, ...]
    columns: tuple[Column | None, ...]


def heads_of(lines: Sequence[Sequence[Run]]) -> list[tuple[int, int, Head]]:
    """The headers among *lines*, each with the first line and the one after its last."""
    found: list[tuple[int, int, Head]] = []
    for at in range(len(lines)):
        if found and at < found[-1][1]:
            continue
        best: tuple[int, int, Head] | None = None
        for end in range(at + 1, min(at + 4, len(lines) + 1)):
            if end > at + 1 and not _goes_on(lines[end - 2], lines[end - 1]):
                break
            head = _head(_stacked(lines[at:end]))
            if head is not None and (best is None or _known(head) > _known(best[2])):
                best = at, end, head
        if best is not None and not _better_below(lines, at, best):
            found.append(best)
    return found


def _better_below(lines: Sequence[Sequence[Run]], at: int, best: tuple[int, int, Head]) -> bool:
    """Whether the header without the lines over it names more columns: those are labels."""
    stop = max(best[1], at + 2)
    below = (_head(_stacked(lines[start:stop])) for start in range(at + 1, stop))
    return any(head is not None and _known(head) > _known(best[2]) for head in below)


def _known(head: Head) -> float:
    """How many columns a header names, less what it does not understand."""
    return sum(1.0 if column else -1.0 for column in head.columns)


def _goes_on(upper: Sequence[Run], lower: Sequence[Run]) -> bool:
    """Whether header words may go on in a line: it is near, and says nothing again."""
    said = {run.passage.text for run in upper} & {run.passage.text for run in lower}
    return _close(upper, lower) and not any(len(text) > 1 for text in said)


def _close(upper: Sequence[Run], lower: Sequence[Run]) -> bool:
    height = min(run.box[3] - run.box[1] for run in (*upper, *lower))
    gap = min(run.box[1] for run in lower) - max(run.box[3] for run in upper)
    return gap < _NEAR * height


def _stacked(lines: Sequence[Sequence[Run]]) -> list[Run]:
    """The runs of several lines as one line: what stands under a run goes on with it."""
    columns: list[list[Run]] = []
    for line in lines:
        for run in line:
            home = [c for c in columns if any(_over(above, run) for above in c)]
            if len(home) == 1 and home[0][-1].box[3] <= run.middle:
                home[0].append(run)
            else:
                columns.append([run])
    joint = [_one(column) if len(column) > 1 else column[0] for column in columns]
    return _unspaced(sorted(joint, key=lambda run: run.box[0]))


def _over(above: Run, below: Run) -> bool:
    shared = min(above.box[2], below.box[2]) - max(above.box[0], below.box[0])
    return shared > 0.5 * min(above.box[2] - above.box[0], below.box[2] - below.box[0])


def _one(runs: Sequence[Run]) -> Run:
    return Run(joined([run.passage for run in runs]), around([run.box for run in runs]))


def _unspaced(line: Sequence[Run]) -> list[Run]:
    """Single characters that make a header word together, as one run: 姓　　名.

    The two tongues of a header word are one too: Name 姓名.
    """
    out: list[Run] = []
    for run in line:
        before = out[-1] if out else None
        if before is not None and _is_translated(before, run):
            out[-1] = _one([before, run])
            continue
        if before is not None and len(run.passage.text) == 1:
            whole = _one([before, run])
            near = run.box[0] - before.box[2] < 6 * (run.box[3] - run.box[1])
            if near and not column_of(before.passage.text) and column_of(whole.passage.text):
                out[-1] = whole
                continue
        out.append(run)
    return out


def _is_translated(before: Run, run: Run) -> bool:
    """Whether two runs close together say one header word in two tongues."""
    words = before.passage.text, run.passage.text
    letters = [text.isascii() and text.strip(".").isalpha() for text in words]
    near = run.box[0] - before.box[2] < run.box[3] - run.box[1]
    return near and letters[0] != letters[1] and column_of("".join(words)) is not None


def _head(line: Sequence[Run]) -> Head | None:
    """The line as a header, where most of its words name columns and none is a value."""
    runs: list[Run] = []
    columns: list[Column | None] = []
    named = [(run, part) for run in line for part in split_header(run.passage.text)]
    if sum(column is not None for _, (_, _, column) in named) < 2:
        return None
    for run, (start, end, column) in named:
        part = run.passage.cut(start, end).stripped()
        if column is None and _is_value(part.text):
            return None
        if part and (box := part.box):
            runs.append(Run(part, box))
            columns.append(column)
    known = [column for column in columns if column]
    people = len(known) > 2 and {Column.NAME, Column.ID_NUMBER} <= set(known)
    few = len(known) < 0.6 * len(columns) and not people
    if len(known) < 2 or few or not _useful(known):
        return None
    return Head(tuple(runs), tuple(columns))


def _is_value(text: str) -> bool:
    """Whether a word is a number or a day of somebody's, as in a form of labels and values."""
    plain = tight(text)[0]
    return bool(find_ids(plain)) or any(one.first.day for one in find_dates(plain))


def _useful(columns: Sequence[Column]) -> bool:
    """Whether rows of these columns can be entries at all."""
    main = {Column.NAME, Column.CONTENT, Column.DATES} & set(columns)
    return bool(main) and len(set(columns)) > 1
