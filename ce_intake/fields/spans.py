"""Spans of days of which the two ends stand apart: 自…起…，至…结束; or that are told day by day.

The words round two dates of one sentence say which opens and which closes; days in a list run
from the first to the last. Knows sentences, no labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ce_intake.layout.passage import Passage, joined
from ce_intake.text.dates import Dates, Moment, find_dates

_OPENS = (
    re.compile(r"(?:自|从|由|始于|起于)$"),
    re.compile(
        r"\(?(?:(?:在[^,。;]{1,12}?)?(?:开始|开班|开学|开课|入学|报到|加入|报名|注册)|[起始]|[考进]?入[我本该]|参加|出席|前来|赴|来[我本])"
    ),
)
_CLOSES = (
    re.compile(r"(?:至|到|止于|截至|迄)$"),
    re.compile(r"\(?(?:止|结束|结业|[结完]课|结班|闭[幕营]|完成|毕业|期满|学完|为止|经?考[核试])"),
)
_APART = 60
"""So many characters at most stand between the two ends of a span."""


def parted_spans(block: Passage) -> Iterator[tuple[Dates, Passage]]:
    """Spans whose two days stand apart in a sentence of *block*, with the words of both."""
    text = block.text
    for first, last in pairwise(find_dates(text)):
        between = text[first.end : last.start]
        if first.last or last.last or len(between) > _APART or re.search("[。;]", between):
            continue
        if _marked(text, first, _OPENS) and _marked(text, last, _CLOSES):
            words = joined(
                [block.cut(first.start, first.end), block.cut(last.start, last.end)], "-"
            )
            yield replace(first, last=last.first, end=last.end), words


def listed_spans(block: Passage) -> Iterator[tuple[Dates, Passage]]:
    """Several stretches in a row as one: 5月23日至27日、6月6日至10日."""
    found = find_dates(block.text)
    for at, first in enumerate(found):
        last = at
        while last + 1 < len(found) and _BESIDE.fullmatch(
            block.text, found[last].end, found[last + 1].start
        ):
            last += 1
        ended = found[last].last or found[last].first
        if last > at and first.first.day and ended.day:
            whole = replace(first, last=_in_year(first, ended), end=found[last].end)
            yield whole, block.cut(first.start, found[last].end)


_BESIDE = re.compile(r"[、,和及与]")


def _in_year(first: Dates, last: Moment) -> Moment:
    """*last* in the year of *first* where it says none."""
    return last if last.year else replace(last, year=first.first.year)


def _marked(text: str, dates: Dates, signs: tuple[re.Pattern[str], re.Pattern[str]]) -> bool:
    """Whether the words before or behind a date say what end of a span it is."""
    before, behind = signs
    return bool(before.search(text[: dates.start]) or behind.match(text, dates.end))


def listed_days(found: Sequence[tuple[Dates, Passage]], text: str) -> tuple[Dates, Passage] | None:
    """Days that make up all of *text* as one span; None where it is no list of days."""
    said = sum(dates.end - dates.start for dates, _ in found)
    single = all(dates.last is None and dates.first.day for dates, _ in found)
    if len(found) < 2 or not single or said < 0.8 * len(text):
        return None
    ordered = sorted(found, key=lambda one: _place(one[0]))
    first, last = ordered[0][0], ordered[-1][0]
    return replace(first, last=last.first), joined([words for _, words in found], ",")


def stacked_days(found: Sequence[Dates]) -> Sequence[Dates]:
    """Two days with nothing between them, one over the other in a cell, as a range."""
    if len(found) != 2 or found[0].end != found[1].start:
        return found
    first, last = found
    if first.last or last.last or _place(first) > _place(last):
        return found
    return (replace(first, last=last.first, end=last.end),)


def short_span(text: str, year: int | None) -> Sequence[Dates]:
    """3.11-3.15, or 3.11, in a list over which *year* stands; nothing where *text* is neither."""
    short = _MONTHS_AND_DAYS.fullmatch(text) if year is not None else None
    if short is None:
        return ()
    month, day, last_month, last_day = short.group("m", "d", "n", "e")
    last = f"-{last_month or month}月{last_day}日" if last_day else ""
    return find_dates(f"{year}年{month}月{day}日{last}")


_MONTHS_AND_DAYS = re.compile(
    r"(?P<m>1[0-2]|0?[1-9])[./](?P<d>3[01]|[12]\d|0?[1-9])"
    r"(?:[-~至到](?:(?P<n>1[0-2]|0?[1-9])[./])?(?P<e>3[01]|[12]\d|0?[1-9]))?"
)


def is_annual(text: str, dates: Dates) -> bool:
    """Whether a year is a 年度 or 学年, which says when hours count and not when one learned."""
    ends = text[: dates.end].endswith("年度") or text[dates.end :].startswith(("年度", "学年"))
    return dates.first.month is None and (dates.school_year or ends)


def _place(dates: Dates) -> tuple[int, int, int]:
    moment = dates.first
    return moment.year or 0, moment.month or 0, moment.day or 0
