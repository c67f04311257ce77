"""The subjects or modules of an examination: in columns, line by line, in a list, behind labels.

Knows how papers name them, not which exam it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from ce_intake.fields.learning import find_content
from ce_intake.fields.outcome import OF_PART, pass_line
from ce_intake.fields.paper import Paper
from ce_intake.fields.time import dates_in
from ce_intake.layout.columns import Column
from ce_intake.layout.lines import Row, Segment, across, tightened
from ce_intake.layout.listing import Record, Told
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.normal import printed, tight
from ce_intake.text.products import spelt
from ce_intake.text.results import bare_result, is_bare_result
from ce_intake.values import Box, Entry, Field, PartialDate, Result

EXAM = re.compile(
    r"(?P<n>[\u3400-\u9fff()A-Za-z·]{2,40}?(?:考试|水平测试))(?!中心|院|时间|日期|成绩[:：]|科目|机构|办)"
)
"""The name of an examination, which is no subject of it."""
_ANNOUNCED = re.compile(r"(?:下列|以下|如下)\S{0,4}(?:科目|模块)|(?:科目|模块)\S{0,4}如下")
_NO_SUBJECT = re.compile(r"特此|证明|[,。].|(?:19|20)\d\d年|(?:中心|院|局|厅)$")


def by_subject(record: Record) -> list[Record]:
    """The row, or one for each subject that has a column of scores of its own."""
    subjects = [
        (tightened(head), tightened(score))
        for head, score in record.headed
        if is_bare_result(tightened(score).text) and _SUBJECT.fullmatch(tightened(head).text)
    ]
    if len(subjects) < 2 or Column.CONTENT in record.told:
        return [record]
    rest = {column: told for column, told in record.told.items() if column not in _WHOLE}
    return [
        replace(
            record,
            told={**rest, Column.CONTENT: Told(s, s, 0.9), Column.RESULT: Told(r, r, 0.95)},
            spare=Passage(),
        )
        for s, r in subjects
    ]


_SUBJECT = re.compile(r"(?=.*(?:[\u3400-\u9fff]{3}|[A-Za-z]{4,}[\d.]*[\u3400-\u9fff]{2})).{3,30}")
_WHOLE = frozenset({Column.RESULT, Column.VERDICT})
"""What a row of several subjects says of all of them together."""


def listed(paper: Paper) -> Iterator[tuple[Field[str], Field[PartialDate]]]:
    """The subjects of a numbered list, each with its day: 1.Word2003中文字处理 2010年6月5日."""
    if not _ANNOUNCED.search(paper.text):
        return
    for segment in paper.segments:
        number = re.match(r"\(?\d{1,2}[.、)](?!\d)", segment.text)
        days = [*dates_in(segment.passage)]
        if not number or not days:
            continue
        dates, place = days[0]
        words = segment.passage.cut(number.end(), dates.start).stripped(",;。、:(《》“”")
        day = dates.first.resolved(None)
        if len(words.text) > 1 and day:
            yield words.states(printed(words.read), trust=0.9), place.states(day, trust=0.9)


def scored_lines(paper: Paper) -> Iterator[tuple[Field[str], Field[Result]]]:
    """Subjects told line by line, each with its score: 经济基础知识：92分（合格标准84分）."""
    line = pass_line(paper)
    for segment in paper.segments:
        text = segment.text
        match = _SCORED_LINE.fullmatch(text) or _LED_TO_SCORE.fullmatch(text)
        if match and _is_subject(match["c"]) and is_bare_result(match["r"]):
            words, said = (
                segment.passage.cut(*match.span("c")),
                segment.passage.cut(match.start("r")),
            )
            result = bare_result(said.text, line=line)
            if result:
                yield words.states(printed(words.read), trust=0.9), said.states(result, trust=0.93)


_SCORED_LINE = re.compile(
    r"(?:\d{1,2}[.、])?(?P<c>[^:,。;]{3,30}):"
    r"(?P<r>[^:。;()]{1,20}(?:\([^()。;]{1,24}\))?)[。;]?"
)


_LED_TO_SCORE = re.compile(
    r"(?:\d{1,2}[.、])?(?P<c>[^:,。;\d]{3,30}?)"
    r"(?P<r>(?:\d{1,3}(?:\.\d)?|[一二三四五六七八九]十[一二三四五六七八九]?)分)"
)
"""A subject that dots or a blank part from its score: 公共基础知识……78分."""


def scored_sentences(paper: Paper) -> list[tuple[Field[str], Field[Result]]]:
    """Subjects of a sentence, each with its score: 《A》科目成绩82分，《B》75分.

    Without quotation marks several are told one after another: 社会工作实务82分，综合能力77分.
    """
    line = pass_line(paper)
    found = []
    for block in paper.sentences:
        told = [*_SCORED_QUOTE.finditer(block.text)] or _several(block.text)
        for match in told:
            words, said = block.cut(*match.span("c")), block.cut(*match.span("r"))
            result = bare_result(said.text, line=line)
            if result:
                named = words.states(printed(words.read), trust=0.9)
                found.append((named, said.states(result, trust=0.93)))
    return found


def _several(text: str) -> list[re.Match[str]]:
    """The subjects with their scores that stand one right behind another, two at least."""
    told = [one for one in _SCORED_CLAUSE.finditer(text) if _is_subject(one["c"])]
    close = all(after.start() - one.end() < 2 for one, after in pairwise(told))
    return told if len(told) >= _SEVERAL and close else []


_SCORED_CLAUSE = re.compile(
    r"(?<=[,、;:])(?:其中)?(?P<c>[\u3400-\u9fff]{3,20}?(?:\([^(),]{1,10}\))?)(?:科目)?(?:的?(?:成绩|得分))?[为是:]?"
    r"(?P<r>\d{1,3}(?:\.\d)?分)(?=[,、;。(]|$)"
)
_SCORED_QUOTE = re.compile(
    r"[《“](?P<c>[^《》“”。]{3,30})[》”](?:科目|模块)?(?:的?(?:考试)?(?:成绩|得分))?[为是:]?"
    r"(?P<r>\d{1,3}(?:\.\d)?分|缺考|违纪|作弊|[不未]?(?:合格|及格|通过)(?!标准|分|线))"
)


def scored_rows(paper: Paper) -> list[tuple[Field[str], Field[Result]]]:
    """Subjects with their scores beside them, and what a pass needs in the line below.

    专利法律知识 | 58 over 满分150 合格标准60 不合格, as screens show them; there the score may also
    stand beside what a pass needs, below the subject.
    """
    line = pass_line(paper)
    found = []
    rows = [Row(()), *paper.rows, Row(())]
    for (over, row), (_, below) in pairwise(pairwise(rows)):
        words, said = row.segments[0].passage, joined([one.passage for one in row.segments[1:]])
        score = _SCORE.fullmatch(said.text)
        if score and _NEEDED.match(words.text) and len(over.segments) == 1:
            words, below = over.segments[0].passage, row
        if not score or not _is_subject(words.text):
            continue
        mark, verdict = _MARK.search(below.text), _VERDICT.search(score["v"] or below.text)
        said = said.cut(0, score.end("n"))
        result = bare_result(said.text, line=Decimal(mark[1]) if mark else line)
        if result and verdict:
            result = replace(result, passed=not verdict["no"])
        name = words.states(printed(words.read), trust=0.88)
        found.append((name, said.states(result, trust=0.9) if result else Field()))
    return found


_SCORE = re.compile(
    r"(?:成绩|得分)?:?(?P<n>\d{1,3}(?:\.\d)?分?|[一二三四五六七八九]十[一二三四五六七八九]?分|缺考|违纪|作弊)[(|]?(?P<v>[不未]?(?:合格|及格|通过|达标))?\)?"
)
"""A score, and the verdict where it stands beside it."""
_NO_NAME = re.compile(r"合格|标准|[总满]分|总成绩|合计|平均|学[时分]|名次|年龄")
_NEEDED = re.compile(r"(?:[总满]分|合格|及格|通过)\S{0,3}?:?\d{2,3}")
"""How a line begins that says what a pass needs."""
_MARK = re.compile(r"(?:合格|及格|通过)(?:标准|分数线?|线|分):?(\d{2,3})")
_VERDICT = re.compile(r"(?P<no>[不未])?(?:合格|及格|通过|达标)(?!标准|分|线)")


def scored_columns(paper: Paper) -> list[tuple[Field[str], Field[Result]]]:
    """Subjects beside each other, each with its score below it.

    No word heads either line, or one heads each: 科目 over 成绩.
    """
    line = pass_line(paper)
    for over, row in pairwise(paper.rows):
        headed = _are_heads(over.segments[0], row.segments[0])
        names, scores = over.segments[headed:], row.segments[headed:]
        pairs = list(zip(names, scores, strict=False))
        even = len(names) == len(scores) >= _SEVERAL
        if not even or not all(across(name.box, score.box) > 0 for name, score in pairs):
            continue
        subjects = {name.text for name, _ in pairs}
        results = [bare_result(score.text, line=line) for _, score in pairs]
        if (
            len(subjects) == len(pairs)
            and (headed or all(map(_is_subject, subjects)))
            and all(results)
        ):
            named = [one.passage.states(printed(one.passage.read), trust=0.88) for one, _ in pairs]
            said = [
                score.passage.states(result, trust=0.9)
                for (_, score), result in zip(pairs, results, strict=True)
                if result
            ]
            return list(zip(named, said, strict=True))
    return []


def _are_heads(over: Segment, under: Segment) -> bool:
    """Whether two words one over the other head a line of subjects and one of their scores."""
    return (
        bool(_HEAD.fullmatch(over.text))
        and (known := label_of(under.text)) is not None
        and known[0] is Label.RESULT
    )


_HEAD = re.compile("(?:考试|考核|学习|培训)?(?:科目|课程)(?:名称)?:?")


def _is_subject(text: str) -> bool:
    """Whether a piece may name a subject: no label, no sum, nothing with its value behind it."""
    plain = _SUBJECT.fullmatch(text) and not _NO_NAME.search(text) and ":" not in text
    return bool(plain) and not label_of(text) and not OF_PART.search(text)


def lines_under(paper: Paper) -> Iterator[Field[str]]:
    """The subjects that stand in lines of their own under 下列科目（模块）成绩合格：."""
    said = False
    for segment in paper.segments:
        if said and (find_labels(segment.text) or _NO_SUBJECT.search(segment.text)):
            return
        if said and segment.text.strip("。;,"):
            words = segment.passage.stripped(",;。、《》“”")
            yield words.states(printed(words.read), trust=0.88)
        said = said or bool(_ANNOUNCED.search(segment.text) and segment.text.endswith(":"))


def run_in(paper: Paper) -> Iterator[Field[str]]:
    """The subjects that a sentence announces and lists: 以下模块合格 : (1)… (2)…."""
    for block in paper.sentences:
        match = _RUN_IN.search(block.text)
        counted = None if match else _COUNTED_UP.search(block.text)
        match = match or counted
        items = [*(_EACH if counted else _ITEM).finditer(match["l"])] if match else []
        if match is None or len(items) < _SEVERAL:
            continue
        for item in items:
            start, end = (match.start("l") + at for at in item.span("i"))
            words = block.cut(start, end).stripped("《》“”、,;和及")
            yield words.states(printed(words.read), trust=0.88)


_RUN_IN = re.compile(rf"(?:{_ANNOUNCED.pattern})[^:。;]{{0,10}}:(?P<l>[^。:]+)")
_COUNTED_UP = re.compile(
    r"[,;:](?P<l>[^,。;:]{2,40}?(?:[、和][^,。;:、]{2,40}?)+?)等?(?:共计?)?[两\d二三四五六七八九]{1,2}(?:个|门)?"
    r"(?:科目|模块)(?:的?(?:考试|成绩|均|都|全部|已|为){0,4})(?:合格|通过)"
)
"""Subjects of a sentence that counts them up: Word2007中文字处理、Internet应用两个科目合格."""
_EACH = re.compile("(?P<i>[^、和及]{2,30})")
_ITEM = re.compile(r"(?:\(?\d{1,2}[)、.])?(?P<i>[^;、,()]{2,30}(?:\([^()]{1,20}\))?)(?=[;、,(]|$)")
_SEVERAL = 2


def named_modules(paper: Paper) -> Iterator[Field[str]]:
    """The subjects that labels announce, else the one in quotation marks."""
    labelled = [
        one
        for one in paper.labelled(Label.COURSE)
        if re.search(r"科目|模块|课程|专业", one.named.text) and not EXAM.fullmatch(one.value.text)
    ]
    seen: set[str] = set()
    for one in labelled:
        for start, end in _parts(one.value.text):
            words = one.value.cut(start, end).stripped("《》“”,;。、: ")
            value = spelt(printed(words.read))
            if len(value) > 1 and value not in seen:
                seen.add(value)
                yield words.states(value, trust=one.trust * 0.97)
    if not labelled:
        quoted = find_content(paper)
        named = quoted.value and f"{tight(quoted.value)[0]}考试" in "".join(paper.text.split())
        if quoted.value and not named and not EXAM.search(quoted.value):
            yield quoted


def of_its_day(entry: Entry, paper: Paper) -> Entry:
    """*entry* with the day that stands beside its module, where each module has its own."""
    labels = paper.labelled(Label.DATES)
    at = entry.content.box
    beside = [one.value for one in labels if at and one.value and _in_row(at, one.value.box)]
    dated = next(dates_in(beside[0]), None) if len(beside) == 1 < len(labels) else None
    day = dated[0].first.resolved(None) if dated else None
    if dated is None or day is None:
        return entry
    sat, year = dated[1].states(day, trust=0.95), dated[1].states(day.year, trust=0.95)
    return replace(entry, start_date=sat, end_date=sat, credit_year=year)


def _in_row(one: Box, other: Box | None) -> bool:
    """Whether the middle of a place stands in the row of another."""
    return other is not None and one[1] < (other[1] + other[3]) / 2 < one[3]


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a list of modules: Word2003中文字处理、Internet应用."""
    start = 0
    for match in re.finditer(r"[、;]|,(?=[\u3400-\u9fffA-Z])|$", text):
        yield start, match.start()
        start = match.end()
