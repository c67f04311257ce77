"""The papers of a self-study set: which pages, or which part of a page, are which.

A set has 自学计划, 自学情况 and 考核结果 (津人社局发〔2014〕46号 第六条).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ce_intake.layout.lines import lines_of
from ce_intake.layout.ruled import ruled_tables
from ce_intake.text.normal import key
from ce_intake.values import Box, Page, Part

_SELF = re.compile(r"自学|自修|自主学习")
_NOT_SELF = re.compile(r"自学考试|高等教育|特此|^以上|^兹|[,。;:、]")
_PARTS = (
    (
        Part.ASSESSMENT,
        re.compile(
            r"(?:考核|考试|评价|验收|评定|测评)(?!方[式法]|办法|形式|标准|要求|时间|地点|范围|安排)|鉴定|成绩|测验|认定|结果|评审|结论|合格|结业|证[明书]"
        ),
    ),
    (Part.PLAN, re.compile(r"计划|方案|申请|申报|安排|任务书|协议|合同|约定")),
    (
        Part.RECORD,
        re.compile(
            r"情况|[记纪]录|笔记|登记|过程|总结|小结|心得|体会|报告|汇报|日志|日记|台账|进度|实施"
        ),
    ),
)
_HEADING = re.compile(r"^\(?[一二三123]?[、.)]|^[一二三](?=[\u3400-\u9fff]{4})|^第[一二三]部分")
_CONCLUDES = re.compile(r"(?:单位|部门)?(?:考核|验收|鉴定|评定)(?:结论|意见|结果):").match
"""How a line begins that opens what the assessors wrote under a record."""
_ENDS = re.compile(
    r"(?:表|计划|方案|情况|记录|结果|通知|鉴定|考核|总结|小结|意见|登记|笔记|报告|汇报|体会|心得|日志|台账|进度|证明|[表卡册书]|(?<![我本贵你各])单)$"
)


Marks = list[tuple[Part, float]]
"""Parts of a set with the top of the line that names each."""


def part_of(title: str) -> Part | None:
    """Which paper of a set *title* (in tight form) names."""
    if not _SELF.search(title) or _NOT_SELF.search(title):
        return None
    rest = _SELF.sub("", title)
    return next((part for part, words in _PARTS if words.search(rest)), None)


def part_among(title: str) -> Part | None:
    """Which paper *title* names on a leaf of a set, where 自学 may stand on another leaf."""
    return part_of(title) or _numbered(title) or _short_title(title)


def is_of_self_study(title: str) -> bool:
    """Whether *title* is of self-study at all, as that of a set's cover is: 自学手册."""
    return bool(_SELF.search(title)) and not _NOT_SELF.search(title)


def sections(pages: Sequence[Page]) -> list[tuple[Part, tuple[Page, ...]]]:
    """The papers of a set in page order; a page without a title goes on with the one before."""
    found: list[tuple[Part, list[Page]]] = []
    covered = False  # a leaf before says that all is 自学
    for page in pages:
        if cells := _in_cells(page) or _abreast(page):
            found += [(part, [piece]) for part, piece in cells]
            continue
        page, beside = _beside(page)
        marks = _titles(page, within=bool(covered or found or beside))
        covered = covered or any(is_of_self_study(row.text) for row in lines_of(page).rows)
        if not marks and found:
            found[-1][1].append(page)
        tops = sorted({top for _, top in marks})
        for part, top in marks:
            band = 0.0 if top == tops[0] else top, next((one for one in tops if one > top), 1.0)
            _add(found, part, page if len(tops) == 1 else _between(page, *band))
        for part, piece in beside:
            _add(found, part, piece)
    return [(part, tuple(own)) for part, own in found]


def _add(found: list[tuple[Part, list[Page]]], part: Part, piece: Page) -> None:
    """Put *piece* with what else was found of its part."""
    same = next((own for known, own in found if known is part), None)
    if same is None:
        found.append((part, [piece]))
    else:
        same.append(piece)


def _beside(page: Page) -> tuple[Page, list[tuple[Part, Page]]]:
    """*page* down to numbered headings on one line, and what stands under each of them."""
    for row in lines_of(page).rows:
        parts = [part for one in row.segments if (part := _numbered(one.text))]
        if not 1 < len(parts) == len(row.segments) == len(set(parts)):
            continue
        lefts = [one.box[0] - _FLUSH for one in row.segments]
        low = _between(page, row.box[1], 1.0)
        pieces = [_from_to(low, *band) for band in pairwise([0.0, *lefts[1:], 1.0])]
        return _between(page, 0.0, row.box[1]), list(zip(parts, pieces, strict=True))
    return page, []


_FLUSH = 0.012
"""What stands under a heading begins so little to its left, as a share of the page's width."""


def _from_to(page: Page, left: float, right: float) -> Page:
    """The words and seals of *page* that begin, or lie, between two edges."""
    return replace(
        page,
        words=tuple(word for word in page.words if left <= word.box[0] < right),
        seals=tuple(one for one in page.seals if left <= (one.box[0] + one.box[2]) / 2 < right),
    )


def _in_cells(page: Page) -> list[tuple[Part, Page]]:
    """The papers of a set that are rows of one form; what is left of it holds the assessment."""
    bands: dict[Part, tuple[float, float]] = {}
    for table in ruled_tables(page):
        for row in range(table.height):
            cells = [cell for cell in table.row(row) if cell.row == row and cell.content]
            for cell, beside in pairwise(cells):
                part = _numbered(f"一、{key(cell.content.text)}")
                high = max(cell.rows, beside.rows)
                long = len(key(beside.content.text)) > 10 or cell.rows > beside.rows
                if part in (Part.PLAN, Part.RECORD) and long:
                    bands.setdefault(part, (table.ys[row], table.ys[row + high]))
    if len(bands) < 2:
        return []
    parts = [(part, _between(page, *band)) for part, band in bands.items()]
    taken = {id(word) for _, piece in parts for word in piece.words}
    rest = replace(page, words=tuple(word for word in page.words if id(word) not in taken))
    judged = _PARTS[0][1].search("".join(word.text for word in rest.words))
    return [*parts, (Part.ASSESSMENT, rest)] if judged else parts


def _abreast(page: Page) -> list[tuple[Part, Page]]:
    """The papers of a set that stand side by side; what is over and under them is the last's."""
    for row in lines_of(page).rows:
        parts = [part_of(segment.text) or _short(segment.text) for segment in row.segments]
        known = [part for part in parts if part]
        if len(known) < 3 or len(set(known)) < len(parts):
            continue
        centres = [(one.box[0] + one.box[2]) / 2 for one in row.segments]
        edges = [0.0, *((a + b) / 2 for a, b in pairwise(centres)), 1.0]
        pieces = [_column(page, row.box[3], band) for band in pairwise(edges)][:-1]
        taken = {id(word) for piece in pieces for word in piece.words}
        rest = tuple(word for word in page.words if id(word) not in taken)
        return list(zip(known, (*pieces, replace(page, words=rest)), strict=True))
    return []


def _short(text: str) -> Part | None:
    """The part that a heading of few characters names without saying 自学: 考核结果."""
    return part_of(f"自学{text}") if 2 < len(text) < 8 else None


def _column(page: Page, top: float, band: tuple[float, float]) -> Page:
    """The words of *page* under `top` that stand between two edges and do not reach over them."""
    left, right = band
    inside = tuple(
        word
        for word in page.words
        if word.box[1] > top - 0.004 and left <= word.box[0] and word.box[2] <= right
    )
    return replace(page, words=inside, seals=())


def _titles(page: Page, *, within: bool) -> Marks:
    """The parts that lines of *page* name, with the top of each line.

    Numbered headings (一、自学计划 二、自学情况) decide where there are several.
    """
    lines = lines_of(page).rows
    of_set = within or any(_SELF.search(row.text) for row in lines)
    rows = [row for row in lines if len(row.segments) == 1]
    numbered = [(part, row.box[1]) for row in rows if of_set and (part := _numbered(row.text))]
    short = [(part, row.box[1]) for row in rows if of_set and (part := _short_title(row.text))]
    titled = [(part, row.box[1]) for row in rows if (part := _titled(row.text))]
    titled += [(Part.RECORD, row.box[1]) for row in rows if _OF_BOTH.fullmatch(row.text)]
    closing = [(Part.ASSESSMENT, row.box[1]) for row in rows if of_set and _CONCLUDES(row.text)]
    marks = numbered if len(numbered) > 1 else [*_titles_of_more(titled, numbered), *closing]
    marks = short if len({part for part, _ in short}) == len(Part) else marks
    led = [(part, row.box[1]) for row in lines if of_set and (part := _led(row.text))]
    marks = led if len({part for part, _ in led}) > len({part for part, _ in marks}) else marks
    heading = [mark for mark in short if within and mark[1] <= rows[0].box[1]]
    marks = marks or heading
    return sorted(dict(reversed(marks)).items(), key=lambda mark: mark[1])


def _titles_of_more(titled: Marks, numbered: Marks) -> Marks:
    """Titles, and the one numbered heading under them; it alone where nothing parts the two."""
    if not titled or not numbered or titled[-1][0] is numbered[0][0]:
        return titled or numbered
    kept = titled[:-1] if 0 < numbered[0][1] - titled[-1][1] < _CLOSE else titled
    return [*kept, *numbered]


_CLOSE = 0.07
"""A heading so little under a title, as a share of the page's height, begins what it heads."""


def _short_title(text: str) -> Part | None:
    """The part that a heading of few characters names, with or without saying 自学."""
    return (part_of(text) or _short(text)) if len(text) < _FEW else None


_FEW = 8  # characters


def _numbered(text: str) -> Part | None:
    """The part that a numbered heading names, or one in brackets; 自学 may stand above it."""
    rest = _BRACKETED.sub(r"\1", _HEADING.sub("", text))
    if rest == text or len(rest) > 14:
        return None
    return part_of(rest if _SELF.search(rest) else f"自学{rest}")


_BRACKETED = re.compile(r"^\(([^()]+)\)$")
"""A heading in brackets: 【自学计划】."""


def _led(text: str) -> Part | None:
    """The part that a heading in brackets names before what it heads: 【自学计划】经批准."""
    match = _LEADS.match(text)
    return part_of(match[1]) or _short(match[1]) if match else None


_LEADS = re.compile(r"\(([\u3400-\u9fff]{3,8})\)(?=.{4})")


def _titled(text: str) -> Part | None:
    """The part that a line names, if it is a title and no cell of a form."""
    bare = _OF_WHAT.sub("", _BRACKETED.sub(r"\1", _HEADING.sub("", text)))
    short = re.sub(r"[()].*$", "", re.sub(r"\([^()]*\)", "", bare))
    return part_of(short) if _ENDS.search(short) and 4 <= len(short) <= 32 else None


_OF_BOTH = re.compile(
    r"自学(?:情况|记录|过程|小结|总结)[与及和、]+(?:自学)?考核(?:结果|情况|意见|鉴定)?[表]?"
)
"""A heading of the record and of the assessment, which one text tells together."""
_OF_WHAT = re.compile(r"(?<=[\u3400-\u9fff])[-—–―]{1,3}[\u3400-\u9fff].*$")
"""What was studied, behind the dash of a title: 自学情况报告——某某技术."""


def _between(page: Page, top: float, bottom: float) -> Page:
    """The part of *page* from `top` to `bottom`."""

    def inside(box: Box) -> bool:
        return top - 0.004 <= (box[1] + box[3]) / 2 < bottom - 0.004

    return replace(
        page,
        words=tuple(word for word in page.words if inside(word.box)),
        seals=tuple(seal for seal in page.seals if inside(seal.box)),
        rulings=tuple(line for line in page.rulings if inside(line) or _spans(line, top, bottom)),
    )


def _spans(line: Box, top: float, bottom: float) -> bool:
    return line[1] < bottom and line[3] > top and line[3] - line[1] > line[2] - line[0]
