"""How long and how well: 学时 as stated, and 学习成绩."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ce_intake.fields.choice import Candidate, best, chosen
from ce_intake.fields.paper import Paper
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.ticks import with_lost_tick
from ce_intake.text.amounts import bare_amount, find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.normal import key
from ce_intake.text.numerals import number
from ce_intake.text.results import PASS_LINE, bare_result, find_results, is_full_mark
from ce_intake.values import Amount, Field, Finding, Hours, Result, ResultKind, Unit

_COUNTED = (Unit.HOURS, Unit.LESSONS)
_ORDER = (Unit.HOURS, Unit.LESSONS, Unit.DAYS, Unit.HALF_DAYS, Unit.CREDITS, Unit.MODULES)
_TOTAL = re.compile(r"(?:共计?|累计|合计|总计?|总学时|计|达|授予|完成|获得?)[^,。;]{0,6}$")
_PART = re.compile(r"(?:其中|公需|专业|实践|公共|必修|选修|每年|要求|不少于|至少|应)[^,。;]{0,6}$")
_EACH = re.compile(r"(?:每(?:[天日次期节晚月讲课周]|半天|星期)|日均)[^,。;\d]{0,4}$")
"""Before what each of several times brings, of which only all together count: 每次2学时."""
_OWED = re.compile(r"(?:应[到修学出完]|缺[勤课席]|请假|旷[课工]|未到|计划|原定)[^,。;\d]{0,4}$")
"""Before what was to be learned or was missed, beside what was: 应到10个半天，实到9个半天."""
_REAL = re.compile("(?:实际|实)(?:完成|参加|出勤|学习|获得|取得|到课?|修|学)了?$")
"""Before what was learned in truth, whatever the whole course brings: 共24学时，实际完成20学时."""
_MISSED, _RATE, _DONE = 0.3, 0.25, 0.99  # trust
_BODY = Decimal(1000)
"""More 学时 than a paper of one course states: likelier a misread number."""


def find_hours(paper: Paper) -> Hours:
    """学时 as the paper states it; 学时 and 学分 together are never added."""
    found = [*_labelled(paper), *_spoken(paper)]
    if not found:
        return Hours()
    unit = next(unit for unit in _ORDER if any(one.value.unit is unit for one in found))
    same = [one for one in found if one.value.unit is unit]
    one = _halves(paper, same) or best(_whole(same)) or same[0]
    return as_hours(one)


def _halves(paper: Paper, found: Sequence[Candidate[Amount]]) -> Candidate[Amount] | None:
    """Both parts of what is nowhere summed: 必修课60学时、选修课60学时 are 120."""
    if len({one.passage.marks for one in found}) != 2:
        return None
    if (pair := _labelled_halves(paper)) is not None:
        return pair
    for block in paper.statements:
        match = _TWO_PARTS.search(block.text)
        total = _two_parts(match[0]) if match else None
        if match and total and total.unit is found[0].value.unit:
            return Candidate(total, block.cut(*match.span()), 0.8)
    return None


def _two_parts(text: str) -> Amount | None:
    """The sum of both parts where *text* tells no more than them: 必修课32学时，选修课16学时."""
    match = _TWO_PARTS.fullmatch(text)
    amounts = [one.amount for one in find_amounts(text)] if match else []
    if match is None or {match["a"], match["b"]} not in _PARTS or len(amounts) != 2:
        return None
    first, last = amounts
    return replace(first, amount=first.amount + last.amount) if first.unit is last.unit else None


def _labelled_halves(paper: Paper) -> Candidate[Amount] | None:
    """必修课学时 60 and 选修课学时 60 in cells of their own."""
    named = {
        match[0]: one
        for one in paper.labelled(Label.HOURS)
        if (match := _PART_NAMED.match(one.named.text))
    }
    amounts = [bare_amount(one.value.text) for one in named.values()]
    if set(named) not in _PARTS or not all(amounts):
        return None
    first, last = (amount for amount in amounts if amount)
    total = replace(first, amount=first.amount + last.amount)
    words = joined([one.value for one in named.values()], "+")
    return Candidate(total, words, 0.8)


_PART_NAMED = re.compile("必修|选修|理论|实践|实操|线上|线下|网络|面授")
_TWO_PARTS = re.compile(
    r"(?P<a>必修|理论|线上|网络|面授)(?:课程?|学习|培训|教学|部分)?\d[\d.]*个?[学课]时[,、;和及与]?"
    r"(?P<b>选修|实践|实操|线下|面授|网络)(?:课程?|学习|培训|教学|操作|部分)?\d[\d.]*个?[学课]时"
)
_PARTS = (
    {"必修", "选修"},
    {"理论", "实践"},
    {"理论", "实操"},
    {"线上", "线下"},
    {"网络", "面授"},
)
"""Words that part the hours of one course in two."""


def as_hours(one: Candidate[Amount]) -> Hours:
    """An amount as the field: 学时 and 课时 are hours already, other units wait for a rule."""
    plain = one.passage.states(one.value, trust=one.trust)
    value = one.value.amount if one.value.unit in _COUNTED else None
    return Hours(
        value=value,
        stated=one.value,
        text=plain.text,
        confidence=plain.confidence,
        page=plain.page,
        box=plain.box,
        source=plain.source,
        letters=plain.letters,
    )


def doubt_hours(paper: Paper, hours: Hours) -> tuple[Finding, ...]:
    """A finding where another place of the paper totals the same unit to another number."""
    if hours.stated is None:
        return ()
    others = {
        one.value.amount
        for one in [*_labelled(paper), *_spoken(paper)]
        if one.value.unit is hours.stated.unit and one.trust >= 0.9
    }
    others.discard(hours.stated.amount)
    if not others:
        return ()
    facts = {"stated": hours.stated.amount, "other": min(others), "unit": hours.stated.unit.value}
    return (Finding(code="hours_stated_twice", facts=facts, page=hours.page, box=hours.box),)


def find_result(paper: Paper) -> Field[Result]:
    """学习成绩: the first of score, grade, pass, completion that is stated (46号 第五条)."""
    line = pass_line(paper)
    found: list[Candidate[Result]] = []
    for one in paper.labelled(Label.RESULT):
        value = _before_label(one.value)
        result = bare_result(with_lost_tick(value), line=line)
        said = one.named.text
        if result is not None and not is_full_mark(result, named=said, beside=paper.text):
            words = _words_of(value, result)
            part = _UNWEIGHTY if OF_PART.search(said) else 1.0
            found.append(Candidate(as_printed(result, words), words, one.trust * 0.97 * part))
    for block in paper.statements:
        for outcome in find_results(block.text, line=line):
            before = block.text[: outcome.start]
            if is_full_mark(outcome.result, named=before, beside=paper.text):
                continue
            words = block.cut(outcome.start, outcome.end)
            trust = 0.85 if outcome.result.value == "通过" else 0.93  # 通过考试,成绩合格
            trust *= _UNWEIGHTY if OF_PART.search(before) else 1.0
            found.append(Candidate(as_printed(outcome.result, words), words, trust))
    if not found:
        return Field()
    found = _of_whole(found)
    kind = min((one.value.kind for one in found), key=list(type(found[0].value.kind)).index)
    return chosen(one for one in found if one.value.kind is kind)


def _of_whole(found: list[Candidate[Result]]) -> list[Candidate[Result]]:
    """Without the results of parts, unless of the whole no more is said than how it ended.

    理论考试92分，准予结业 and 笔试成绩66分，不合格 leave the one mark that there is.
    """
    whole = [one for one in found if one.trust > _UNWEIGHTY]
    parts = [one for one in found if one.trust <= _UNWEIGHTY]
    ended = all(_bears_out(one.value, parts) for one in whole)
    return found if ended and len(parts) == 1 else whole or found


def _bears_out(whole: Result, parts: Sequence[Candidate[Result]]) -> bool:
    """Whether *whole* says how it ended and no more, and as the one mark of a part does."""
    if whole.kind is ResultKind.COMPLETION:
        return True
    return whole.kind is ResultKind.PASS and all(one.value.passed == whole.passed for one in parts)


OF_PART = re.compile(
    r"(?:^|(?<=分)|(?<![\u3400-\u9fff]))(?:理论|应知|应会|上午|下午|论文|(?:实际|实践|现场|上机)?操作|上机|实操|技能|笔试|面试|口试|平时|期中|作业)"
    r"(?:知识|技能|操作|部分|考试|考核|成绩|得分|分数)*[为是:]?$"
)
"""Announces the score of a part: 理论成绩 and 实操成绩 beside 评定结果."""
_UNWEIGHTY = 0.5  # times the trust: a part says nothing where anything says the whole


def _before_label(value: Passage) -> Passage:
    """What a cell says before who says it and when: 优秀 考核人：某某."""
    inner = find_labels(value.text)
    return value.cut(0, inner[0].start) if inner and inner[0].start else value


def as_printed(result: Result, words: Passage) -> Result:
    """*result* in the characters of the paper (優秀), where they are the same words."""
    same = key(words.read) == key(result.value)
    return replace(result, value="".join(words.read.split())) if same else result


def pass_line(paper: Paper) -> Decimal:
    """The pass mark that the paper prints, else 60."""
    for one in paper.labelled(Label.PASS_LINE):
        match = re.search(r"\d{1,3}(?:\.\d)?", one.value.text)
        value = number(match[0]) if match else None
        if value is not None:
            return value
    said = {Decimal(match[1]) for match in _SAID.finditer(paper.text)}
    return said.pop() if len(said) == 1 else PASS_LINE


_SAID = re.compile(r"(?:合格|及格|通过)(?:标准|分数线?|线)(?:[均各]?[为是:])?(\d{2,3})分(?![钟以])")
"""A pass mark that a note gives for all: 满分140分，合格标准84分."""


def _words_of(value: Passage, result: Result) -> Passage:
    at = value.text.find(result.value)
    return value if at < 0 else value.cut(at, at + len(result.value))


def _labelled(paper: Paper) -> Iterator[Candidate[Amount]]:
    for label, unit in (
        (Label.HOURS, Unit.HOURS),
        (Label.CREDITS, Unit.CREDITS),
        (Label.DAYS, Unit.DAYS),
    ):
        for one in paper.labelled(label):
            amount = _two_parts(one.value.text)
            amount = amount or bare_amount(one.value.text, _unit(one.named.text, unit))
            if amount is not None and 0 < amount.amount <= _BODY:
                trust = _MISSED if _OWED.search(one.named.text[:-2]) else 0.97
                yield Candidate(amount, one.value, one.trust * trust)
            if label is Label.CREDITS:
                yield from _folded(one)
    for one in paper.labelled(Label.DATES, Label.DATE):
        days = max((dates.end for dates in find_dates(one.value.text)), default=0)
        for stated in find_amounts(one.value.text):
            if stated.start >= days:
                words = one.value.cut(stated.start, stated.end)
                yield Candidate(stated.amount, words, one.trust * 0.9)
    yield from _behind(paper)


def _behind(paper: Paper) -> Iterator[Candidate[Amount]]:
    """Hours at the end of a line whose label announces who or what: 听课人：某某 记4学时."""
    for one in paper.labelled(Label.PERSON, Label.EMPLOYER, Label.COURSE):
        for stated in find_amounts(one.value.text):
            last = not one.value.text[stated.end :].strip(")。;,") and stated.start > 1
            if last and stated.amount.unit in _COUNTED:
                words = one.value.cut(stated.start, stated.end)
                yield Candidate(stated.amount, words, one.trust * 0.85)


def _folded(one: Labelling) -> Iterator[Candidate[Amount]]:
    """The hours that credits come to, in brackets behind them: 30学分（折合30学时）."""
    for stated in find_amounts(one.value.text):
        if stated.amount.unit in _COUNTED and 0 < stated.amount.amount <= _BODY:
            words = one.value.cut(stated.start, stated.end)
            yield Candidate(stated.amount, words, one.trust * 0.95)


def _unit(label: str, unit: Unit) -> Unit:
    """课时 where the label says so; 学时(学分) is 学时."""
    return Unit.LESSONS if "课时" in label and unit is Unit.HOURS else unit


def _spoken(paper: Paper) -> Iterator[Candidate[Amount]]:
    for words in _passages(paper):
        for stated in find_amounts(words.text):
            if not 0 < stated.amount.amount <= _BODY:
                continue
            before = words.text[max(0, stated.start - 10) : stated.start]
            whole, part = _TOTAL.search(before), _PART.search(before)
            owed = _OWED.search(before)
            if whole and part:
                whole, part = (None, part) if part.start() > whole.start() else (whole, None)
            trust = _MISSED if owed else 0.95 if whole else 0.6 if part else 0.88
            trust = _RATE if _EACH.search(before) else _DONE if _REAL.search(before) else trust
            yield Candidate(stated.amount, words.cut(stated.start, stated.end), trust)


def _passages(paper: Paper) -> Iterator[Passage]:
    """Sentences, the lines that belong to none, and clauses between the labels of a line."""
    seen = {mark for block in paper.sentences for mark in block.marks}
    yield from paper.statements
    labelled = {mark for one in paper.labels for mark in one.value.marks}
    for segment in paper.segments:
        marks = segment.passage.marks
        if not any(mark in seen or mark in labelled for mark in marks):
            yield segment.passage
            continue
        for clause in _CLAUSES.finditer(segment.text):
            own = segment.passage.cut(*clause.span())
            if clause.start() and labelled.isdisjoint(own.marks) and seen.isdisjoint(own.marks):
                yield own


_CLAUSES = re.compile(r"[^|。;]+")
"""What a line says one after the other: 科目：数据保全。修业20学时。测验：合格。"""


def _whole(found: Sequence[Candidate[Amount]]) -> list[Candidate[Amount]]:
    """Without the parts of which another amount is the sum (50 = 16 + 14 + 20)."""
    found = [one for one in found if one.trust > _MISSED] or found
    amounts = [one.value.amount for one in found]
    total = max(amounts)
    parts = [amount for amount in amounts if amount != total]
    sums = (sum(parts, Decimal(0)), sum(set(parts), Decimal(0)))
    if len(parts) > 1 and total in sums:
        return [one for one in found if one.value.amount == total]
    return list(found)
