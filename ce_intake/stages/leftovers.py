"""Values that a paper shows and no field took: then what was read may not be all it says.

A date or an identity number outside every field, or a label's value whose field stayed empty, is a
finding with its place. It judges no value and changes none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.time import dates_in
from ce_intake.layout.columns import column_of
from ce_intake.layout.draft import Draft
from ce_intake.layout.passage import Passage
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation, is_site
from ce_intake.text.normal import key
from ce_intake.values import FIELD_NAMES, Box, Entry, Finding, KindCode, Page

CODE = "value_not_used"
_FIELDS = {
    Label.PERSON: "name",
    Label.ID: "id_number",
    Label.EMPLOYER: "employer",
    Label.COURSE: "content",
    Label.HOURS: "hours",
    Label.DATES: "start_date",
    Label.RESULT: "result",
    Label.CERTIFICATE_NO: "certificate_no",
    Label.ISSUER: "issuer",
    Label.ISSUE_DATE: "issue_date",
}
_EXPLAINED = (
    Label.OTHER,
    Label.NOTE,
    Label.OTHER_NO,
    Label.STUDENT_NO,
    Label.CERTIFICATE_NO,
    Label.HANDLER,
    Label.ROW,
    Label.ISSUE_DATE,
    Label.TITLE,
    Label.STUDY_MODE,
)
_NO_LEARNING = re.compile(
    r"生(?:于)?$|^生|有效|截止|打印|导出|查询|生成|下载|施行|文件|规定|通知|报名|复审|年检"
)
_SAYS = re.compile(r"[0-9A-Za-z\u3400-\u9fff]")
_PRINTED = re.compile(r"\d{1,2}:\d{2}|https?:|www\.|^\d{4}/\d{1,2}/\d{1,2}$")
"""What a browser prints round a page."""
_STAFF = re.compile(r"授课|讲师|班主任|工作人员|主讲|会务")
_SKIPPED = frozenset({KindCode.SELF_STUDY, KindCode.OTHER, KindCode.DEGREE, KindCode.ACHIEVEMENT})
"""Kinds whose papers show days that are nobody's learning: plans, births, publications."""


def doubt_leftovers(draft: Draft, pages: Sequence[Page], kind: KindCode) -> Draft:
    """*draft* with a finding on its entries for each value that none of them uses."""
    if not draft.entries or kind is KindCode.OTHER:
        return draft
    paper = paper_of(pages)
    found = [*_unfilled(draft.entries, paper, kind)]
    if kind not in _SKIPPED:
        found += _unused(draft.entries, paper)
        found += _nobodys(draft.entries, paper)
        found += _unnumbered(draft.entries, paper)
    if not found:
        return draft
    findings = tuple(
        Finding(code=CODE, facts={"text": one.read}, page=one.page, box=one.box)
        for one in found[:3]
    )
    entries = (replace(one, findings=(*one.findings, *findings)) for one in draft.entries)
    return replace(draft, entries=tuple(entries))


def _unfilled(entries: Sequence[Entry], paper: Paper, kind: KindCode) -> Iterator[Passage]:
    """Values of labels whose field no entry has."""
    for label, name in _FIELDS.items():
        if kind is KindCode.EXAM_SCORE and name == "hours":
            continue
        if any(_stated(entry, name) for entry in entries):
            continue
        for one in paper.labelled(label):
            named = column_of(one.value.text) or label_of(one.value.text)
            if not named and _SAYS.search(one.value.text) and one.trust >= 0.9:
                yield one.value


def _stated(entry: Entry, name: str) -> bool:
    field = getattr(entry, name)
    return field.value is not None or (name == "hours" and entry.hours.stated is not None)


def _unused(entries: Sequence[Entry], paper: Paper) -> Iterator[Passage]:
    """Days and identity numbers that stand in no field and in no label that explains them.

    What a field says already may stand again, as in the head of every page.
    """
    known = {entry.id_number.value for entry in entries}
    taken = [*_places(entries), *((v.page, v.box) for v in _explained(paper))]
    undated = any(not _stated(one, name) for one in entries for name in _DAYS)
    staff = {segment for row in paper.rows if _STAFF.search(row.text) for segment in row.segments}
    for segment in paper.segments:
        text = segment.text
        if _PRINTED.search(text) or segment in staff:
            continue
        for dates, words in dates_in(segment.passage):
            around = text[max(0, dates.start - 6) : dates.start], text[dates.end : dates.end + 6]
            if dates.first.month is None or any(map(_NO_LEARNING.search, around)):
                continue
            if not _covered(words, taken):
                yield words
        for words in _broken_days(segment.passage):
            if undated and not _covered(words, taken):
                yield words
        for one in find_ids(text):
            words = segment.passage.cut(one.start, one.end)
            if one.value not in known and not _covered(words, taken):
                yield words


_DAYS = ("end_date", "issue_date")


def _unnumbered(entries: Sequence[Entry], paper: Paper) -> Iterator[Passage]:
    """Lines that are a number and nothing else, on a paper without any number of its own."""
    if any(entry.certificate_no.value for entry in entries):
        return
    taken = [*_places(entries), *((one.page, one.box) for one in _explained(paper))]
    for segment in paper.segments:
        words = segment.passage
        numbers = _NUMBER_LIKE.fullmatch(words.text) and not find_dates(words.text)
        if numbers and not find_ids(words.text) and not _covered(words, taken):
            yield words


_NUMBER_LIKE = re.compile(
    r"(?!1\d{10}$|.*[社委政党府局厅发函办令文][\u3400-\u9fff]{0,3}[(\[])(?:[\u3400-\u9fff]{2,5}:)?(?:[\u3400-\u9fff]{0,8}[(\[]?(?:19|20)\d\d[)\]]?[\u3400-\u9fff]{0,4}第?"
    r"[A-Z\d-]{2,10}号?|[A-Z]{1,8}-?[A-Z\d-]{0,6}\d{4,}[\d-]*)"
)
"""Letters of who numbered it, a year and a serial: 津培2021—0117, ZS-20210117.

No telephone has such a number, nor has a document: 人社继教〔2019〕65号.
"""


def _broken_days(line: Passage) -> Iterator[Passage]:
    """What can only have been a day, of which too little was read: 2016年年月30日."""
    whole = [one for one, _ in dates_in(line) if (one.last or one.first).day]
    for match in _DAY_LIKE.finditer(line.text):
        if not any(one.start <= match.start() and match.end() <= one.end for one in whole):
            yield line.cut(*match.span())


_DAY_LIKE = re.compile(
    r"(?<!\d)(?:19|20)\d\d([-./])\d{1,2}\1\d{3,}|"
    r"(?:(?:19|20)[\d?]{0,3}|[一二][一二三四五六七八九〇零?]{1,3})年"
    r"(?:[\d?一二三四五六七八九十〇年]{0,4}月?[\d?一二三四五六七八九十月年]{0,4}日"
    r"|[^,。;:]{0,4}[月日][^,。;:]{0,4}[日号]$)"
)


def _nobodys(entries: Sequence[Entry], paper: Paper) -> Iterator[Passage]:
    """Organisations that stand apart and in no field, where no entry says who employs."""
    if any(entry.employer.value for entry in entries):
        return
    said = {key(entry.issuer.value or "") for entry in entries}
    owned = {mark for one in paper.labels for mark in one.value.marks}
    taken = [*_places(entries)]
    for words in _set_apart(paper):
        name = key(words.text)
        known = any(name in one or one in name for one in said if one)
        employs = len(name) > _SHORT and is_organisation(words.text) and not is_site(words.text)
        if employs and not known and owned.isdisjoint(words.marks) and not _covered(words, taken):
            yield words


def _set_apart(paper: Paper) -> Iterator[Passage]:
    """The words of lines that say nothing else, and those between two commas of a sentence."""
    for segment in paper.segments:
        if not _SIGNED.search(segment.text):
            yield from (segment.passage.cut(*one.span()) for one in _PARTS.finditer(segment.text))
    for block in paper.sentences:
        yield from (block.cut(*one.span("o")) for one in _CLAUSE.finditer(block.text))


_CLAUSE = re.compile(r"[,;](?P<o>(?![由经在参受自从于至])[\u3400-\u9fff()]{5,40})(?=[,;])")
_PARTS = re.compile(r"[\u3400-\u9fff]+")
_SHORT = 4  # characters of words that end as an organisation's name does by chance
_SIGNED = re.compile(r"主办|承办|协办|监制|举办|组织|支持|[,。;:]")
"""Stands in a line that says what the organisation did."""


def _places(entries: Sequence[Entry]) -> Iterator[tuple[int | None, Box | None]]:
    for entry in entries:
        for name in FIELD_NAMES:
            field = getattr(entry, name)
            yield field.page, field.box


def _explained(paper: Paper) -> Iterator[Passage]:
    for one in paper.labelled(*_EXPLAINED):
        yield one.value


def _covered(words: Passage, taken: Iterable[tuple[int | None, Box | None]]) -> bool:
    """Whether most of *words* stands where a field or an explained value does."""
    box = words.box
    if box is None:
        return True
    area = max(1e-9, (box[2] - box[0]) * (box[3] - box[1]))
    return any(
        page == words.page and other is not None and _shared(box, other) > 0.5 * area
        for page, other in taken
    )


def _shared(a: Box, b: Box) -> float:
    wide = min(a[2], b[2]) - max(a[0], b[0])
    high = min(a[3], b[3]) - max(a[1], b[1])
    return max(0.0, wide) * max(0.0, high)
