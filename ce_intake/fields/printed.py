"""Who wrote a printed work, what it is called and who printed it, where no sentence says so.

The copyright page of a book has its record (书名/作者 著. -- 地: 社, 年月); the first page of an
article has its title, authors and their place over 摘要. Knows how such pages are set, no kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ce_intake.fields.paper import Paper
from ce_intake.layout.lines import Row
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation, name_likeness
from ce_intake.values import Field, PartialDate

_MADE = r"(?:[主合]?编[著写译]?|编著|编写|合?著|[主编]?译|[主编]?审|撰)"
_RECORD = re.compile(
    rf"(?P<t>[^/。;:]{{2,40}})/(?P<a>[\u3400-\u9fff·,、;()]{{2,60}}?)(?:等)?{_MADE}(?=[.。;,-])"
)
"""The record of a book in its own pages: 城镇污水处理运行手册/张三,李四主编."""
_PRINTED_BY = re.compile(
    r"-{1,2}[\u3400-\u9fff]{2,8}:(?P<p>[\u3400-\u9fff]{3,20}?(?:出版社|出版公司|书局|书店|印书馆|出版中心)),?(?:19|20)\d\d"
)
_HEADS_RECORD = re.compile(r".*(?:CIP\)?|编目\(?)数据核?字?")
_ABSTRACT = re.compile(r"\(?(?:内容)?(?:摘要|提要|Abstract)\)?[:\u3400-\u9fffA-Z]", re.IGNORECASE)
_PLACE = re.compile(
    r"\(?(?P<n>\d[.,])?(?P<u>[\u3400-\u9fff()]{4,40}?)[,;][\u3400-\u9fff]{2,12},?\d{6}(?:[;.].*)?\)?"
)
"""Where an author works: (某某研究所,天津300000)."""
_IN_BRACKETS = re.compile(r"\((?P<n>\d[.,])?(?P<u>[\u3400-\u9fff()]{4,40})\)")
_SURE = 0.9  # likeness to a name that every author over an abstract has
_ABOVE = 5  # lines over an abstract in which authors stand
_SAME = 0.85  # of the size of a title's letters: those of its other line
_WIDE = 4  # lines at most between the title and the head of the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a printed page says of the work that it belongs to."""

    authors: Passage
    title: Passage | None = None
    publisher: Passage | None = None
    employer: Passage | None = None  # of all its authors


def work_of(paper: Paper) -> Work | None:
    """The work of which *paper* is a printed page, if it is one."""
    return _book(paper) or _article(paper)


def printed_on(paper: Paper) -> Field[PartialDate]:
    """When a book or a number of a journal came out: 版次 2022年8月第1版, 2022年8月 第6期."""
    labelled = [one.value for one in paper.labelled(Label.OTHER) if _OUT.match(one.named.text)]
    told = [one.passage for one in paper.segments if _EDITION.search(one.text)]
    numbered = [one.passage for one in paper.segments if _NUMBER.search(one.text)]
    for words in (*labelled, *told, *numbered):
        for dates in find_dates(words.text):
            value = dates.first.resolved()
            behind = _NUMBER if words in numbered else _EDITION
            edition = words in labelled or behind.match(words.text, dates.end)
            if value is not None and value.month and edition:
                return words.cut(dates.start, dates.end).states(value, trust=0.85)
    return Field()


_OUT = re.compile("版次|(?:首次)?出版(?:时间|日期|年月)")
_EDITION = re.compile(r"\(?(?:北京)?第[\d一二三四五六七八九十]{1,3}版|出版(?!社|单位|发行|物)|初版")
_NUMBER = re.compile(r"[,(]?总?第\d{1,4}期")
"""The number of a journal behind its month, over a page: 2016年1月 第6期."""


def _book(paper: Paper) -> Work | None:
    for block in (*paper.sentences, paper.flow):
        match = _RECORD.search(block.text)
        if match is None:
            continue
        title = block.cut(*match.span("t"))
        head = _HEADS_RECORD.match(title.text)
        printed = _PRINTED_BY.search(paper.flow.text)
        return Work(
            authors=block.cut(*match.span("a")),
            title=title.cut(head.end()) if head else title,
            publisher=paper.flow.cut(*printed.span("p")) if printed else None,
        )
    return None


def _article(paper: Paper) -> Work | None:
    """The lines over 摘要: places of work, then authors, then the title."""
    rows = paper.rows
    at = next((at for at, row in enumerate(rows) if _ABSTRACT.match(row.text)), 0)
    for up in range(at - 1, max(-1, at - 1 - _ABOVE), -1):
        if up > 0 and not _PLACE.fullmatch(rows[up].text) and _lists_authors(rows[up]):
            return Work(
                authors=rows[up].passage, title=_title(rows[:up]), employer=_place(rows[up + 1])
            )
    return None


def _place(row: Row) -> Passage | None:
    """Where all the authors work whose names stand over *row*; numbers tell several apart."""
    match = _PLACE.fullmatch(row.text) or _IN_BRACKETS.fullmatch(row.text)
    if match is None or not (match.re is _PLACE or is_organisation(match["u"])):
        return None
    return None if match["n"] else row.passage.cut(*match.span("u"))


def _lists_authors(row: Row) -> bool:
    words = dict.fromkeys(mark.word for mark in row.passage.marks if mark)
    return _all_names(row.passage.read) or _all_names(" ".join(one.text for one in words))


def _all_names(text: str) -> bool:
    """Whether *text* is nothing but names, parted by marks or blanks."""
    names = [re.sub(r"[\d*]", "", name) for name in re.split(r"[,，、;；]|\s+", text.strip())]
    known = [name for name in names if name]
    return bool(known) and all(name_likeness(name) >= _SURE for name in known)


def _title(rows: Sequence[Row]) -> Passage:
    """The lines right over the authors that are set in the largest letters."""
    near = rows[-_WIDE:]
    largest = max(near, key=_letter)
    lines = [largest.passage]
    for row in near[near.index(largest) + 1 :]:
        if _letter(row) < _SAME * _letter(largest):
            break
        lines.append(row.passage)
    return joined(lines)


def _letter(row: Row) -> float:
    return max(segment.letter for segment in row.segments)
