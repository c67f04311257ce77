"""How papers print days, ranges, amounts and numbers; each form keeps what it says.

The forms follow the list of domain facts: full-width digits, Chinese numerals, missing months and
years, half days, decimals. It knows nothing of layouts.
"""

from __future__ import annotations

from datetime import date
from random import Random

_DIGITS = "〇一二三四五六七八九"
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def chinese(number: int, *, zero: str = "〇") -> str:
    """10 → 十, 21 → 二十一, 144 → 一百四十四 (below 1000)."""
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        tail = ""
        if rest:
            tail = (
                ("零" + chinese(rest)) if rest < 10 else ("一" if rest < 20 else "") + chinese(rest)
            )
        return f"{_DIGITS[hundreds]}百{tail}"
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("十" if tens == 1 else _DIGITS[tens] + "十")
    return head + (_DIGITS[ones] if ones else ("" if tens else zero))


def year_in_chinese(year: int, zero: str) -> str:
    """2018 → 二〇一八."""
    return "".join(zero if digit == "0" else _DIGITS[int(digit)] for digit in str(year))


DAY_FORMS = (
    "plain",
    "plain",
    "plain",
    "padded",
    "spaced",
    "dots",
    "dashes",
    "slashes",
    "cn",
    "wide",
)


def day(when: date, form: str) -> str:
    """One day as *form* prints it."""
    y, m, d = when.year, when.month, when.day
    if form in ("cn", "cn-circle", "cn-zero"):
        zero = {"cn": "〇", "cn-circle": "○", "cn-zero": "零"}[form]
        return f"{year_in_chinese(y, zero)}年{chinese(m)}月{chinese(d)}日"
    return {
        "plain": f"{y}年{m}月{d}日",
        "padded": f"{y}年{m:02d}月{d:02d}日",
        "spaced": f"{y} 年 {m} 月 {d} 日",
        "dots": f"{y}.{m}.{d}",
        "dots-padded": f"{y}.{m:02d}.{d:02d}",
        "dashes": f"{y}-{m:02d}-{d:02d}",
        "slashes": f"{y}/{m}/{d}",
        "solid": f"{y}{m:02d}{d:02d}",
        "wide": f"{y}年{m}月{d}日".translate(_WIDE),
    }[form]


def month(when: date, form: str) -> str:
    """A month alone."""
    return {
        "cn": f"{year_in_chinese(when.year, '〇')}年{chinese(when.month)}月",
        "dots": f"{when.year}.{when.month:02d}",
        "dashes": f"{when.year}-{when.month:02d}",
    }.get(form, f"{when.year}年{when.month}月")


def span(rng: Random, start: date, end: date, form: str) -> tuple[str, str]:
    """A range of days as two printed parts: what prints the start, what prints the end."""
    if form not in ("plain", "dots", "wide") or start.year != end.year or rng.random() < 0.4:
        return day(start, form), day(end, form)
    if form == "dots":
        short = f"{end.day}" if start.month == end.month else f"{end.month}.{end.day}"
    elif start.month == end.month and rng.random() < 0.6:
        short = f"{end.day}日"
    else:
        short = f"{end.month}月{end.day}日"
    return day(start, form), short.translate(_WIDE) if form == "wide" else short


def number(amount: float, form: str) -> str:
    """An amount in figures, full-width figures or Chinese numerals."""
    plain = f"{amount:g}"
    if form == "wide":
        return plain.translate(_WIDE)
    if form == "cn" and amount == int(amount):
        return chinese(int(amount))
    return plain


def masked(rng: Random, number_: str) -> str:
    """An identity number with its middle hidden."""
    head, tail = rng.choice([(6, 4), (4, 4), (3, 4), (10, 4), (14, 0)])
    star = rng.choice(["*", "*", "*", "×", "＊"])
    hidden = star * (len(number_) - head - tail)
    return number_[:head] + hidden + number_[len(number_) - tail :]


def unmasked_form(printed: str) -> str:
    """A printed identity number as the contract writes it: capital X, `*` for every mask."""
    return printed.replace("×", "*").replace("＊", "*").replace("•", "*").upper()


def fifteen(id_number: str) -> str:
    """The old 15-digit form of an identity number."""
    return id_number[:6] + id_number[8:17]


def spaced(name: str, gap: str) -> str:
    """张三 → 张　三."""
    return gap.join(name) if len(name) <= 3 and "·" not in name else name
