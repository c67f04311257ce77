"""Cards that their first line leads, which names the course and how much: 急救培训 +8学时.

The body and the days follow below. Knows how values look, no kinds of paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ce_intake.layout.lines import Segment
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import find_labels

NO_COURSE = re.compile(
    r"[\d\W]*|(?:科目|模块|课程|项目)[\d一二三四五六七八九十]{1,2}|.*[:。]|[\u3400-\u9fff]{2,4}:.*|我的.*|.*(?:19|20)\d\d年度?"
)
"""What no course is called by."""
SIGNS = 3
"""An amount that is a mark has so few characters before it: +8学时."""
LEVEL = 0.6
"""Pieces of one line stand so much of their height over each other at most."""


def led_cards(inside: Sequence[Segment], firsts: Sequence[Segment]) -> list[tuple[float, float]]:
    """From where to where each card reaches, in fractions of the height; none if not so led.

    *firsts* are the first marks of the cards, *inside* is all that stands in their column.
    """
    tops = _tops(inside, firsts)
    deep = max((_deep(inside, top, below) for top, below in pairwise(tops)), default=0.0)
    return [*pairwise([*tops, min(tops[-1] + deep, 1.0)])] if tops else []


def _deep(inside: Sequence[Segment], top: float, below: float) -> float:
    """How far down from its *top* the words of a card reach that ends over *below*."""
    ends = [one.box[3] for one in inside if top < one.middle < below]
    return max(ends, default=below) - top


def _tops(inside: Sequence[Segment], firsts: Sequence[Segment]) -> list[float]:
    """Where such cards begin; nowhere if what stands between two is as near to the lower one."""
    tops: list[float] = []
    for one in firsts:
        level = [
            other
            for other in inside
            if other is not one and abs(other.middle - one.middle) < LEVEL * one.height
        ]
        if not any(_names_course(other) for other in level):
            return []
        tops.append(min(other.box[1] for other in (one, *level)) - 0.1 * one.height)
    for one, after in pairwise(firsts):
        between = [
            other.box
            for other in inside
            if one.middle + LEVEL * one.height < other.middle
            and other.middle < after.middle - LEVEL * after.height
        ]
        near = min((box[1] for box in between), default=after.box[1]) - one.box[3]
        far = after.box[1] - max((box[3] for box in between), default=one.box[3])
        if not between or near >= far:
            return []
    return tops if len(tops) > 1 else []


def _names_course(segment: Segment) -> bool:
    """Whether a piece is words that may name a course, with no amount, day or label in them."""
    text = segment.text
    told = find_amounts(text) or find_dates(text) or find_labels(text) or label_of(text)
    return not told and len(text) > SIGNS and not NO_COURSE.fullmatch(text)


def parted_at(inside: Sequence[Segment], end: float, first: Segment) -> float:
    """Where the card over *first*, the first mark of the next, ends: at *end*, or further down.

    What stands below its last mark belongs to it where a white that is clearly the widest parts
    it from what stands over *first*.
    """
    between = sorted(
        (one.box[1], one.box[3])
        for one in inside
        if end < one.middle < first.middle - LEVEL * first.height
    )
    reach, widest, second, at = end, 0.0, 0.0, end
    for top, bottom in [*between, (first.box[1], first.box[3])]:
        white = top - reach
        if white > widest:
            widest, second, at = white, widest, reach
        else:
            second = max(second, white)
        reach = max(reach, bottom)
    return at if widest > _CLEARLY * second else end


_CLEARLY = 1.5
