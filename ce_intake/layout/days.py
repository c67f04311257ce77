"""A bar between a day and a number that stands beside it in one line: 2022.03.04 8学时.

Tight text has no blanks, and 2022.03.048学时 would be another number. Knows how days end only.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ce_intake.layout.passage import Passage, joined

_DAY = re.compile(r"(?:19|20)\d\d(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日?)\s*$")


def barred_days(passage: Passage) -> Passage:
    """*passage* with a bar behind each day that a blank, or another word, parts from a number."""
    text, marks = passage.text, passage.marks
    edges = [0]
    for at in range(1, len(text)):
        before, here = marks[at - 1], marks[at]
        apart = text[at - 1].isspace() or (before and here and before.word is not here.word)
        if apart and text[at].isdecimal() and _DAY.search(text, max(0, at - 14), at):
            edges.append(at)
    if len(edges) == 1:
        return passage
    return joined([passage.cut(*pair) for pair in pairwise([*edges, len(text)])], "|")
