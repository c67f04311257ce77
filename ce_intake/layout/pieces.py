"""A word in the columns of a lattice: cut where it runs from one into the next.

Knows places and the forms of numbers and days, which are never cut.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ce_intake.layout.grid import Piece
from ce_intake.layout.passage import of_word
from ce_intake.text.normal import is_han
from ce_intake.values import Box, Word


def pieces_of(
    word: Word, box: Box, page: int, edges: tuple[tuple[float, ...], tuple[float, ...]]
) -> list[Piece]:
    """The word, which lies in *box*, cut where it runs from one column into the next."""
    xs, ys = edges
    row = bisect_right(ys, (box[1] + box[3]) / 2) - 1
    if not 0 <= row < len(ys) - 1 or not word.text:
        return []
    right, down = box[0] - word.box[0], box[1] - word.box[1]
    homes = []
    for at in range(len(word.text)):
        x0, _, x1, _ = word.cut(at, at + 1)
        homes.append(bisect_right(xs, (x0 + x1) / 2 + right) - 1)
    if _runs_over(word, homes, xs, right):
        homes[-1] = homes[-2]
    for match in _LONG.finditer(word.text):
        own = homes[match.start() : match.end()]
        homes[match.start() : match.end()] = [max(set(own), key=own.count)] * len(own)
    starts = [0, *(at for at in range(1, len(homes)) if homes[at] != homes[at - 1]), len(homes)]
    pieces = []
    for start, end in pairwise(starts):
        if 0 <= homes[start] < len(xs) - 1:
            x0, y0, x1, y1 = word.cut(start, end)
            place = (x0 + right, y0 + down, x1 + right, y1 + down)
            pieces.append(Piece(row, homes[start], of_word(word, page, start, end), place))
    return pieces


def _runs_over(word: Word, homes: Sequence[int], xs: Sequence[float], right: float) -> bool:
    """Whether the last character of a name runs over the side of its cell, which cuts it.

    What stands in a cell of its own begins well behind the line, and one character that does is
    a value: 男, 优, 8.
    """
    last = word.text[-1]
    if len(homes) < _NAMES or homes[-1] != homes[-2] + 1 or len(set(homes[:-1])) > 1:
        return False
    left, _, edge, _ = word.cut(len(homes) - 1, len(homes))
    line = xs[homes[-1]] - right
    cut = left - _MARGIN * (edge - left) < line < edge
    return cut and is_han(last) and last not in _VALUES


_MARGIN = 0.25  # of a character: how near to its line nothing of a cell begins
_NAMES = 5  # characters of what may run over, at least
_VALUES = "男女优良中差是否有无汉"
"""Characters that fill a cell by themselves."""

_DAY = r"(?:19|20)\d\d([.\-/])\d{1,2}\1\d{1,2}"
_LONG = re.compile(
    rf"[0-9A-Za-z*×＊]{{15,}}|[A-Za-z]{{3,}}|{_DAY}(?:[-~—–至]{{1,2}}(?:19|20)\d\d\1\d{{1,2}}\1\d{{1,2}})?"
)
"""An identity number, a day or a foreign word is one though it runs over the side of its cell."""
