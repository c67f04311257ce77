"""Certificate and other numbers: opaque strings of which only the ends are found.

津培2021字第A1-671号, TJ-2018-001, No.202287764: kept as printed, never corrected.
"""

from __future__ import annotations

import re

_HAN = r"\u3400-\u9fff"
_SERIAL = re.compile(
    rf"[(\[]?[{_HAN}A-Za-z0-9()\[\]./_-]{{0,24}}?第?[A-Za-z0-9()-]{{1,24}}号(?:-[A-Z0-9]{{1,3}})?"
)
_PLAIN = re.compile(
    rf"(?:No|NO)?[.:·]{{0,2}}[{_HAN}]{{0,6}}-?[A-Za-z0-9(\[*][A-Za-z0-9()\[\]./_*-]*(?:[{_HAN}]{{1,6}}[A-Za-z0-9()./_-]+){{0,2}}"
)
_STOP = re.compile(
    r"[,。;|“”《》、]|(?:生成|打印|发证|颁证|颁发|制证|签发|出具|核发)(?:日期|时间|单位|机)|有效期|日期|姓名|身份证"
)
"""What is no part of a number: the end of a clause, or the label of what stands behind it."""
_TRAILING = re.compile(r"[-_/.(:]+$")


def printed_number(read: str) -> str:
    """A number without spaces, with the brackets of a pair alike: of 〔2019] one was misread.

    Years stand in 〔 〕 (GB/T 9704 7.3.5), which are easily read as others; hardly ever is
    another bracket read as one of them.
    """
    return _YEAR_IN_BRACKETS.sub(_alike, "".join(read.split()))


def _alike(match: re.Match[str]) -> str:
    one, year, two = match.groups()
    return f"〔{year}〕" if one == "〔" or two == "〕" else match[0]


_YEAR_IN_BRACKETS = re.compile(r"([〔\[(（【〖{])((?:19|20)\d\d年?)([〕\])）】〗}])")


def number_end(text: str) -> int:
    """Where the number with which a tight text begins ends; 0 where it begins with none."""
    stop = _STOP.search(text)
    clear = text[: stop.start() if stop else len(text)]
    clear = clear[: _unbalanced(clear)]
    match = _SERIAL.match(clear) or _PLAIN.match(clear)
    if match is None or not re.search(r"[A-Za-z0-9]", match[0]):
        return 0
    trailing = _TRAILING.search(match[0])
    return trailing.start() if trailing else match.end()


def _unbalanced(text: str) -> int:
    """The index of the first closing bracket that nothing opened, else the length."""
    depth = 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return index
    return len(text)
