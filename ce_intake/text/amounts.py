"""Learning time as papers state it: 40学时, 四十学时, 6.0学分, 5天, 3个半天, 32学时20分钟.

Works on tight text (see normal.tight). Converts nothing: a day stays a day
(津人社局发〔2014〕46号 第五、六条 leave the factor to the rule in force).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ce_intake.text.numerals import NUMBER, number
from ce_intake.values import Amount, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """An amount found in a text from `start` up to `end`."""

    amount: Amount
    start: int
    end: int
    labelled: bool = False  # the unit stands before the number: 总学时:40


_HOURS = r"[学孚][时吋肘寸对]"
_LESSONS = r"课[时吋肘寸]"
_CREDITS = r"学[分份]"
_ENGLISH = (
    r"(?:[Cc]lass|[Cc]redit|[Cc]ontact|[Tt]raining)?(?:[Hh]ours?|HOURS?)(?![\u3400-\u9fff]{2,4}:)"
)
_UNITS = (
    rf"(?P<h>(?:个|标准)?{_HOURS}|{_ENGLISH})|(?P<l>(?:个|标准)?{_LESSONS})|(?P<c>个?{_CREDITS})"
)
_TIME = (
    r"(?P<f>(?:个?工作)?天(?!津)|个?工作日|(?<=[共期计].)日|(?<=[共期计]..)日)"
    r"|(?P<p>个?半天|个半日)"
)

_AFTER = re.compile(
    rf"(?<!\d)(?<!\d\.)(?P<n>{NUMBER})(?:{_UNITS}|{_TIME})(?!专用)(?:(?:零|又)?\d{{1,2}}分钟?)?"
)
_BEFORE = re.compile(
    rf"(?<!{_HOURS}/)(?:{_UNITS})(?:数|量)?(?:/{_CREDITS})?(?:\(?{_CREDITS}\)?|\({_HOURS}\))?"
    rf"(?:[:为是共计达满]{{1,3}}|\(?合?计\)?:?)?(?P<n>{NUMBER})(?!{NUMBER}|[年月日号.、])"
)
_DAILY = re.compile(
    rf"每(?:[天日]|(?P<e>周|次|期|星期))(?P<n>{NUMBER})个?(?P<u>{_HOURS}|{_LESSONS})"
    rf",?共?计?(?P<d>{NUMBER})个?(?(e)(?P=e)|[天日])"
)
_DAYS_OF = re.compile(
    rf"(?P<x>[共期时]计?)?(?P<d>{NUMBER})(?(x)[天日]|天)(?:时间)?[,(]{{0,2}}(?:每[天日]|日均)"
    rf"(?P<n>{NUMBER})个?(?P<u>{_HOURS}|{_LESSONS})"
)
"""共5天（每天8学时）"""
_TIMES = re.compile(rf"(?:上午|下午|晚上|半天)[^。;]{{0,60}}?共计?(?P<n>{NUMBER})[次讲]")
_HALF = re.compile(r"(?<![个\d一二三四五六七八九十])半天(?!班)")
_ADDED = re.compile(
    rf"(?:[\u3400-\u9fff]{{2,4}})?{NUMBER}(?:\+(?:[\u3400-\u9fff]{{2,4}})?{NUMBER})+="
)
"""Parts with their sum behind them: 理论64+实操96=160."""
_SUMMED = re.compile(r"(?:[合总共]计|累计|一共|,共)[为是:]?$")
"""Before the sum of amounts that stand beside it: 必修课20学时 选修课10学时 合计30学时."""
_EACH = re.compile(r"每(?:[天日周]|半天)$")
_UNIT_OF = {
    "h": Unit.HOURS,
    "l": Unit.LESSONS,
    "c": Unit.CREDITS,
    "f": Unit.DAYS,
    "p": Unit.HALF_DAYS,
}


@lru_cache(maxsize=4096)
def find_amounts(text: str) -> tuple[Stated, ...]:
    """All amounts in a tight text, in order; none overlaps another."""
    found = _daily(text) + _times(text)
    for pattern, labelled in ((_AFTER, False), (_BEFORE, True)):
        for match in pattern.finditer(text):
            stated = _stated(match, labelled=labelled, day=0 if labelled else _of_day(match))
            if stated is not None and not _overlaps(stated, found):
                found.append(stated)
    if not found:
        found += [_half(match) for match in _HALF.finditer(text)]
    return tuple(sorted(found, key=lambda stated: stated.start))


def bare_amount(text: str, unit: Unit = Unit.HOURS) -> Amount | None:
    """What a labelled cell says: 40, 四十, 40.0 or 40学时; *unit* where it names none."""
    stated = find_amounts(text)
    if stated:
        summed = [one for one in stated if _SUMMED.search(text[: one.start])]
        whole_of_it = (one for one in summed or stated if not _EACH.search(text[: one.start]))
        return next(whole_of_it, stated[0]).amount
    classed = _CLASSED.match(text) if unit is Unit.CREDITS else None
    text = text[classed.end() :] if classed else text
    text = text[added.end() :] if (added := _ADDED.match(text)) else text
    plain = re.match(rf"{NUMBER}", text)
    one = "分" if unit is Unit.CREDITS else "个"
    whole = rf"{NUMBER}(?:/{NUMBER})?(?:[个/]|{one})?(?:\([^()]*\)|,?共\d+[人名])?"
    value = number(plain[0]) if plain and re.fullmatch(whole, text) else None
    return None if value is None else Amount(amount=value, unit=unit)


_CLASSED = re.compile(r"(?:(?:国家|省|市|区)级)?(?:I{1,3}|[一二12])类(?:学分)?:?(?=.)")
"""The class of credits before how many they are: Ⅱ类0.5分."""


def _of_day(match: re.Match[str]) -> int:
    """How many figures of a number end the day before it: 2023/3/5 学时, 2023-03-0520学时."""
    dated = _DATED.search(match.string[: match.start("n")])
    return 2 if dated and match["n"].isdigit() else 0


_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d([./-])(?:\d{1,2}\1)?$")


def _stated(match: re.Match[str], *, labelled: bool, day: int) -> Stated | None:
    value = number(match["n"][day:])
    if value is None:
        return None
    groups = match.groupdict()
    unit = next(_UNIT_OF[name] for name in _UNIT_OF if groups.get(name))
    return Stated(
        amount=Amount(amount=value, unit=unit),
        start=match.start() + day,
        end=match.end(),
        labelled=labelled,
    )


def _daily(text: str) -> list[Stated]:
    """每天8学时共5天 or 共5天，每天8学时: the product, as the paper means it."""
    found = []
    for match in (*_DAILY.finditer(text), *_DAYS_OF.finditer(text)):
        each, days = number(match["n"]), number(match["d"])
        if each is not None and days is not None:
            unit = Unit.LESSONS if match["u"].startswith("课") else Unit.HOURS
            amount = Amount(amount=each * days, unit=unit)
            found.append(Stated(amount=amount, start=match.start(), end=match.end()))
    return found


def _times(text: str) -> list[Stated]:
    """每周二、四下午…共16次: so many half days."""
    found = []
    for match in _TIMES.finditer(text):
        times = number(match["n"])
        if times is not None:
            amount = Amount(amount=times, unit=Unit.HALF_DAYS)
            start = match.start("n")
            found.append(Stated(amount=amount, start=start, end=match.end()))
    return found


def _half(match: re.Match[str]) -> Stated:
    amount = Amount(amount=Decimal(1), unit=Unit.HALF_DAYS)
    return Stated(amount=amount, start=match.start(), end=match.end())


def _overlaps(stated: Stated, others: list[Stated]) -> bool:
    return any(stated.start < other.end and other.start < stated.end for other in others)
