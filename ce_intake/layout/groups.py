"""Lines that head the people of one unit: 一、海晏第一中学（5人）.

Knows how such a line is worded, and whom it stands over; no columns, no kinds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ce_intake.layout.lines import Row, tightened
from ce_intake.layout.passage import Passage
from ce_intake.text.names import is_organisation

_HEAD = re.compile(
    r"(?P<n>(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\(?\d{1,2}[、.)])?(?:单位(?:名称)?:)?)"
    r"(?P<o>.+?)(?P<c>[(:]?共?\d+[人名]\)?)?:?"
)


def unit_of(section: Passage) -> Passage | None:
    """The organisation that a line over people names, with or without their number."""
    match = _HEAD.fullmatch(tightened(section).text)
    if match is None or not is_organisation(match["o"]):
        return None
    return tightened(section).cut(*match.span("o"))


def units_over(rows: Sequence[Row], people: Sequence[int]) -> Mapping[int, Passage]:
    """The unit of each of the rows *people*: that of the last line over it that heads a group.

    A line that neither counts nor is counted heads one where people follow at once, as they
    do under another such line; else it may be who gave the paper.
    """
    units = {at: unit for at, row in enumerate(rows) if (unit := unit_of(row.passage))}
    heads = [at for at in units if at not in people]
    bare = [at for at in heads if not _is_counted(rows[at].text)]
    led = [at for at in bare if at + 1 in people]
    heads = [at for at in heads if at not in bare or (at in led and len(led) > 1)]
    return {
        at: units[head]
        for head, end in pairwise([*heads, len(rows)])
        for at in people
        if head < at < end
    }


def _is_counted(text: str) -> bool:
    match = _HEAD.fullmatch(text)
    return bool(match and (match["n"] or match["c"]))


def announced(rows: Sequence[Row]) -> bool:
    """Whether a sentence announces those who learned, each by name: 下列教师…考核合格：1.张三."""
    return bool(_ANNOUNCED.search("".join(row.text for row in rows)))


_ANNOUNCED = re.compile(
    r"(?:下列|以下|如下)(?:\d{1,3}[名位])?(?:人员|学员|教师|职工|同志)"
    r"[^。:]{0,120}(?:合格|学时|结业)[^。:]{0,20}:1"
)
