"""Dates and ranges of dates as papers write them, down to a missing year or month.

2018年5月7日 · 2018.5.7-11 · 2018-05-07 · 20180507 · 二〇一八年五月 · 5月7日至11日 ·
2022-2023学年 · May 7, 2018. Works on tight text (see normal.tight); knows no labels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ce_intake.text.numerals import digits, number
from ce_intake.values import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day, month or year of which the year may be unsaid."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def resolved(self, year: int | None = None) -> PartialDate | None:
        """The date, with *year* where the paper leaves it out; None if there is none such."""
        known = self.year or year
        if known is None:
            return None
        try:
            return PartialDate(known, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """A date (`last` is None) or a range, found in a text from `start` up to `end`."""

    first: Moment
    last: Moment | None
    start: int
    end: int
    school_year: bool = False  # 2022-2023学年 or 年度
    onwards: bool = False  # 2018年5月7日起: when it ended is not said with it
    finished: bool = False  # 于2018年5月7日学完: when it began is not said with it


_CN = "零〇○一二三四五六七八九"
_Y4 = (
    rf"(?:(?:19|20)\d\d|[12][09OoQ][0-9OoQlI][0-9OoQlI]|[一二](?:[零〇○Oo0九][{_CN}Oo0]|[CQD][{_CN}])[{_CN}OoCQD0]"
    rf"|[三一][零〇○Oo][{_CN}Oo]{{2}}(?=年)|二[一二三][{_CN}](?=年)|(?<![{_CN}])[〇○][一二三][{_CN}](?=年))"
)
_M = r"(?:1[0-2]|0?[1-9]|[OoQ][1-9]|一?十[一二]?|零?[一二三四五六七八九]|元)"
_D = (
    r"(?:3[01]|[12]\d|[12][OoQ]|0?[1-9]|[OoQ][1-9]|[一二三]?十[一二三四五六七八九]?|零[一二三四五六七八九]"
    r"|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九]|[一二]?[一二三四五六七八九〇])"
)
_DAY = r"(?:日|号|曰|目|旦|(?<=\d\d)旧)"
"""The sign of a day, as it may be read: with a stroke of the figure before it 日 looks like 旧."""

_OPEN_DAY = rf"(?:{_DAY}|(?=(?:[-~、]|至){_D}{_DAY}))"
_CHINESE_DAY = rf"(?P<y>{_Y4})年度?(?P<m>{_M})月(?:份)?(?P<d>{_D}){_OPEN_DAY}"
_HIDDEN = rf"[{_CN}十]{{0,3}}\?"
"""A day of which a numeral is hidden under a seal: its month alone is not what the paper says."""
_CHINESE_MONTH = rf"(?P<y>{_Y4})年(?P<m>{_M})月(?:份)?(?!{_HIDDEN})"
_CHINESE_YEAR = rf"(?P<y>{_Y4})年(?:度|[春夏秋冬]季?(?:学期)?)?(?!{_HIDDEN}|{_M}月{_HIDDEN})"
_SHORT_YEAR = rf"(?P<y>[0-25-9]\d|[七八九][{_CN}])年(?P<m>{_M})月(?:份)?(?:(?P<d>{_D}){_OPEN_DAY})?"
"""98年5月7日, 九八年五月: the century goes without saying.

Of 二二年 and 一九年 two numerals may be lost (二〇二〇年, 一九九九年).
"""
_BARE_DAY = rf"(?<!\d)(?P<m>{_M})月(?P<d>{_D}){_OPEN_DAY}"
_BARE_MONTH = rf"(?<![\d年])(?P<m>{_M})月(?:份)?"
_NUMERIC_DAY = (
    rf"(?P<y>{_Y4})(?P<s>[./-])(?P<m>{_M})(?P=s)(?P<d>{_D})"
    r"(?!:\d\d|(?!(?:19|20)\d\d(?P=s)\d)\d(?!\d?:\d\d))日?"
)
_NUMERIC_MONTH = (
    rf"(?P<y>{_Y4})[./](?P<m>1[0-2]|0?[1-9])(?![\d.])"
    rf"|(?P<y2>{_Y4})-(?P<m2>1[0-2]|0[1-9])(?![\d-])"
)
_COMPACT = r"(?P<y>(?:19|20)\d\d)\.?(?P<m>0[1-9]|1[0-2])\.?(?P<d>0[1-9]|[12]\d|3[01])"
"""20180507; of 2018.05.07 a dot is easily lost."""
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾貳參陸", "一二三四五六七八九十二三六")
"""Numerals that nobody can alter, as money is written: 贰零贰贰年陆月壹日."""
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_ENGLISH_DAY = r"(?P<d>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_ENGLISH_MONTH = rf"(?P<e>{_MONTHS})[a-z]{{0,6}}\.?"
_ENGLISH = rf"{_ENGLISH_MONTH}{_ENGLISH_DAY},?(?P<y>(?:19|20)\d\d)"
_ENGLISH_DAY_FIRST = rf"{_ENGLISH_DAY}{_ENGLISH_MONTH},?(?P<y>(?:19|20)\d\d)"
_EDGE = (
    r"(?:(?<![0-9A-Za-z.])|(?<=[\d至到]to)|(?<=from)|(?<=between)|(?<=[a-z]on)"
    r"|(?<=[a-z]{3})(?=(?:19|20)\d\d[./-])|(?<=\d[./-]\d\d)(?=(?:19|20)\d\d[./-]\d))"
)
"""Before a date: no digit and no letter, but for the end of an English word, which a page in two
languages prints in front of it, and another date, which stands over it in a cell."""
_END = (
    r"(?:(?<=[日号])|(?<=[./-]\d\d)(?=(?:19|20)\d\d[./-]\d)|(?![0-9](?![0-9]?[:时点][0-9]{0,2})))"
)
_UNTIL = r"(?:[-~]{1,3}|to|and|until|till|through)"
_ENGLISH_EDGE = r"(?:(?<![0-9A-Za-z])|(?<=from)|(?<=between)|(?<=[a-z]on))"
_ENGLISH_RANGES = tuple(
    re.compile(rf"(?:{days}),?(?P<y>(?:19|20)\d\d)(?!\d)")
    for days in (
        rf"(?<![A-Z])(?P<e>{_MONTHS})[a-z]{{0,6}}?\.?(?P<d>\d{{1,2}}){_UNTIL}"
        rf"(?:(?P<f>{_MONTHS})[a-z]{{0,6}}\.?)?(?P<g>\d{{1,2}})",
        rf"{_ENGLISH_EDGE}(?P<d>\d{{1,2}}){_UNTIL}(?P<g>\d{{1,2}})(?P<e>{_MONTHS})[a-z]{{0,6}}\.?",
        rf"{_ENGLISH_EDGE}(?P<d>\d{{1,2}})(?P<e>{_MONTHS})[a-z]{{0,6}}?\.?{_UNTIL}"
        rf"(?P<g>\d{{1,2}})(?P<f>{_MONTHS})[a-z]{{0,6}}\.?",
    )
)
"""June 17-19, 2020 · June 30-July 2, 2020 · 17 to 19 June 2020 · 30 June-2 July 2020: the year is
said once, at the end."""
_ENGLISH_DATES = (re.compile(_ENGLISH + _END), re.compile(r"(?<![0-9])" + _ENGLISH_DAY_FIRST))

_AFTER_LATIN = r"(?<![0-9.])"
"""Before a date whose 年 shows that no letters belong to it: Course2019年10月11日."""
_WITH_YEAR = (_CHINESE_DAY, _CHINESE_MONTH, _CHINESE_YEAR)
_SINGLES = _ENGLISH_DATES + tuple(
    re.compile((_AFTER_LATIN if pattern in _WITH_YEAR else _EDGE) + f"(?:{pattern})" + _END)
    for pattern in (
        _CHINESE_DAY,
        _NUMERIC_DAY,
        _COMPACT,
        _CHINESE_MONTH,
        rf"(?<![{_CN}年第])(?:{_SHORT_YEAR})",
        _BARE_DAY,
        _NUMERIC_MONTH,
        _BARE_MONTH,
        _CHINESE_YEAR,
    )
)
_SHORT_DAY = rf"['‘’]?(?P<y>\d\d)(?P<s>[./-])(?P<m>{_M})(?P=s)(?P<d>{_D})日?"
_SHORT_DAYS = re.compile(
    rf"(?:['‘’]?\d\d([./-]){_M}\1{_D}日?(?:(?:[-~]{{1,3}}|至|到|、)(?:(?:['‘’]?\d\d[./-])?{_M}[./-])?{_D}日?)?)"
)
"""93.3.15-93.3.20 and nothing else: a day or a span of which the years have two figures."""
_WITHIN_CENTURY = re.compile(rf"(?<![\d.])(?:{_SHORT_DAY})(?!\d)")
_THIS_CENTURY = 50
"""Years of two figures up to here are of this century."""
_YEARS = re.compile(
    _EDGE + rf"(?P<a>{_Y4})年?[-~至/](?P<b>{_Y4}|\d\d)年?(?:学年度?|年度|学年|(?<=年)(?!{_M}月))"
)
_JOIN = (
    r"(?:\(?(?:起|始|开始)\)?)?[,(]?(?:[-~]{1,3}|[至到](?:to)?|起至|止|to|(?<=[日号月年])一(?=\d|二[〇○零Oo]|一九))"
    r"(?:同年|当年|本年|今年)?"
)
_LONE_DAY = re.compile(rf"{_JOIN}(?P<d>{_D}(?={_DAY})|\d{{1,2}}(?![\d.年月/学课天-])){_DAY}?")
_SLASHED_DAY = re.compile(r"/(?P<d>3[01]|[12]\d|0[1-9])(?![\d./-])")
"""The last of two days that a stroke parts: 2024-05-13/14."""
_PART_OF_DAY = r"(?:[上下]午|晚上?|全天|半天)?"
_LISTED_DAYS = re.compile(
    rf"(?:{_PART_OF_DAY}[、和及]{_D}{_DAY}){{0,6}}?{_PART_OF_DAY}[、和及](?P<d>{_D}){_DAY}"
    rf"(?!{_PART_OF_DAY}[、和及]{_D}{_DAY})"
)
_SHORT_NUMERIC = re.compile(
    r"(?:[-~]{1,3}|至|到)(?P<m>1[0-2]|0?[1-9])[./-](?P<d>3[01]|[12]\d|0?[1-9])(?![\d.-])"
)
_JOINED = re.compile(_JOIN)
_BROKEN = re.compile(r"(?:起?至|[-~]{1,3}|一)(?=[二三]?[〇○零\d]|十)")
"""What joins a day to the one that ended a range, and that was not read as a day."""
_SLASH = re.compile(r"/(?=(?:19|20)\d\d[年.-])")
"""Parts two days of a range that are written out: 2023-03-08/2023-03-10."""


_FIGURE = re.compile(r"[\d一二三四五六七八九十廿卅元]")
"""What no date does without: of most lines it tells at once that there is none."""


@lru_cache(maxsize=2048)
def find_dates(text: str) -> tuple[Dates, ...]:
    """All dates and ranges in a tight text, in order; none overlaps another."""
    text = text.translate(_CAPITALS)
    if not _FIGURE.search(text):
        return ()
    found = _years(text) + _english_ranges(text)
    singles = _singles(text)
    for first, start, end in singles:
        if not any(start < dates.end and dates.start < end for dates in found):
            found.append(_range(text, first, start=start, end=end, singles=singles))
    return tuple(sorted(found, key=lambda dates: dates.start))


def _singles(text: str) -> list[tuple[Moment, int, int]]:
    """Every date by itself; of two that overlap the one whose pattern comes first."""
    taken = bytearray(len(text))
    found: list[tuple[Moment, int, int]] = []
    short = (_WITHIN_CENTURY,) if _SHORT_DAYS.fullmatch(text) else ()
    for pattern in short + _SINGLES:
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            moment = _moment(match)
            if moment is not None:
                taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
                found.append((moment, match.start(), match.end()))
    return sorted(found, key=lambda item: item[1])


def _moment(match: re.Match[str]) -> Moment | None:
    parts = match.groupdict()
    year = parts.get("y") or parts.get("y2")
    month, day = parts.get("m") or parts.get("m2"), parts.get("d")
    english = parts.get("e")
    moment = Moment(
        year=None if year is None else _year(year),
        month=_month(english) if english else _small(month),
        day=_small(day),
    )
    return moment if moment.resolved(2000) else None


def _year(text: str) -> int | None:
    """A year; of 二二二年 and 〇二二年 a numeral was lost, of 三〇二二年 one was misread."""
    value = digits(_plain(text))
    if value is not None and len(text) == 2:
        return value + (2000 if value < _THIS_CENTURY else 1900)
    if value is None or 1900 <= value < 2100:
        return value
    return 2000 + value % 100


def has_mended_year(text: str) -> bool:
    """Whether *text* begins with a year that cannot be and was put right: 三〇二二年, 〇二二年."""
    return bool(_MENDED.match(text))


_MENDED = re.compile(rf"(?:[三一][零〇○Oo][{_CN}Oo]|[〇○][一二三])[{_CN}Oo](?=年)")


def _plain(text: str) -> str:
    return text.translate(str.maketrans("OoQCDlI", "0000011"))


def _small(text: str | None) -> int | None:
    """A month or day: 7, 07, 七, 十一, 廿三, 元 (the first)."""
    if text is None:
        return None
    if text == "元":
        return 1
    value = number(_plain(text))
    return None if value is None else int(value)


def _years(text: str) -> list[Dates]:
    """School years and ranges of years."""
    found: list[Dates] = []
    for match in _YEARS.finditer(text):
        first, last = digits(_plain(match["a"])), digits(_plain(match["b"]))
        if first is None or last is None:
            continue
        last = last if last > 100 else first // 100 * 100 + last
        if first < last <= first + 8:
            years = Moment(year=first), Moment(year=last)
            school = match[0].endswith(("学年", "度"))
            found.append(
                Dates(
                    first=years[0],
                    last=years[1],
                    start=match.start(),
                    end=match.end(),
                    school_year=school,
                )
            )
    return found


def _english_ranges(text: str) -> list[Dates]:
    """Ranges of days as English writes them."""
    found: list[Dates] = []
    for match in (m for form in _ENGLISH_RANGES for m in form.finditer(text)):
        parts, year = match.groupdict(), int(match["y"])
        first, last = _month(match["e"]), _month(parts.get("f") or match["e"])
        days = (
            Moment(year=year - (last < first), month=first, day=int(match["d"])),
            Moment(year=year, month=last, day=int(match["g"])),
        )
        if all(day.resolved() for day in days):
            start, end = match.span()
            found.append(Dates(first=days[0], last=days[1], start=start, end=end))
    return found


def _month(name: str) -> int:
    """The number of a month by the first letters of its English name."""
    return _MONTHS.split("|").index(name) + 1


def _range(
    text: str, first: Moment, *, start: int, end: int, singles: list[tuple[Moment, int, int]]
) -> Dates:
    """The range that begins with *first*, or *first* alone."""
    tail = _tail(text, first, end=end, singles=singles)
    if tail is None:
        broken = first.day is not None and bool(_BROKEN.match(text, end))
        return Dates(first=first, last=None, start=start, end=end, onwards=broken)
    last, stop = tail
    return Dates(first=first, last=last, start=start, end=stop)


def _tail(
    text: str, first: Moment, *, end: int, singles: list[tuple[Moment, int, int]]
) -> tuple[Moment, int] | None:
    """The second part of a range that begins before *end*, completed from the first."""
    timed = _behind_clock(text, first, end=end, singles=singles)
    if timed:
        return timed
    joined = _JOINED.match(text, end) or _SLASH.match(text, end)
    if joined:
        for moment, start, stop in singles:
            if start == joined.end():
                return _completed(first, moment), stop
    if first.day is None:
        return None
    short = _SHORT_NUMERIC.match(text, end)
    if short:
        return _if_real(first, int(short["m"]), int(short["d"]), short.end())
    lone = _LONE_DAY.match(text, end)
    if lone:
        return _if_real(first, first.month, _small(lone["d"]), lone.end())
    slashed = _SLASHED_DAY.match(text, end) if text[end - 3] in ".-" else None
    if slashed:
        return _if_real(first, first.month, _small(slashed["d"]), slashed.end())
    listed = _LISTED_DAYS.match(text, end)
    if listed:
        return _if_real(first, first.month, _small(listed["d"]), listed.end())
    return None


def _behind_clock(
    text: str, first: Moment, *, end: int, singles: list[tuple[Moment, int, int]]
) -> tuple[Moment, int] | None:
    """The second day of a range whose first has an hour or a weekday: 8月1日 9:12 至 8月19日."""
    clock = _CLOCK.match(text, end) if first.day else None
    joined = _JOINED.match(text, clock.end()) if clock and clock.end() > end else None
    if joined is None or clock is None:
        return None
    for moment, start, stop in singles:
        if start == joined.end() and moment.day:
            return _completed(first, moment), stop
    lone = _LONE_DAY.match(text, clock.end())
    named = lone and lone[0][-1] in "日号"
    return _if_real(first, first.month, _small(lone["d"]), lone.end()) if lone and named else None


_CLOCK = re.compile(
    r"T?\|?(?:\(?(?:星期|周)[一二三四五六日天]\)?)?[,:]?(?:[上下]午|早上?|晚上?|全天)?"
    r"(?:\d{1,2}[:时点](?:\d{2}分?|半)?(?::\d{2})?)?"
)
"""What may stand behind a day of its hour: (周一)上午9:30, 09:12:33."""


def _if_real(
    first: Moment, month: int | None, day: int | None, stop: int
) -> tuple[Moment, int] | None:
    last = _completed(first, Moment(year=None, month=month, day=day))
    real = last.resolved(2000)
    return (last, stop) if real and last.day and _in_turn(first, last) else None


def _in_turn(first: Moment, last: Moment) -> bool:
    """Whether the second day of a range of one month comes after the first."""
    same = (first.year, first.month) == (last.year, last.month)
    return not same or (last.day or 0) >= (first.day or 0)


def _completed(first: Moment, last: Moment) -> Moment:
    """*last* with the year of *first* where it has none; a smaller month is the next year."""
    if last.year is not None or first.year is None:
        return last
    wraps = last.month is not None and first.month is not None and last.month < first.month
    return Moment(year=first.year + wraps, month=last.month, day=last.day)
