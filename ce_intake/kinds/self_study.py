"""自学材料: plan, record and assessment of one person's self-study make one entry.

All three are owed: 自学计划, 自学情况, 考核结果 (津人社局发〔2014〕46号 第六条). Each field is
taken from the paper that decides it, the assessment first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ce_intake.fields.choice import inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.learning import find_content
from ce_intake.fields.paper import Paper, is_opinion, paper_of
from ce_intake.fields.person import organisation
from ce_intake.fields.rows import row_amount, spans
from ce_intake.fields.sections import sections
from ce_intake.fields.time import dates_in
from ce_intake.fields.totals import stated_total
from ce_intake.layout.columns import Column
from ce_intake.layout.draft import Draft, Kind
from ce_intake.layout.listing import Listing, listing
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import find_amounts
from ce_intake.text.labels import Label
from ce_intake.values import (
    Amount,
    Entry,
    Field,
    Finding,
    Hours,
    KindCode,
    LearningForm,
    Page,
    Part,
    PartialDate,
    T,
    Unit,
)

CITATION = "津人社局发〔2014〕46号 第六条"
_SIGNED = re.compile(
    r"(?:^|[。,;:])(?P<o>[\u3400-\u9fff()]{4,30}?)\((?:盖章|公章|章|签章)\)"
    r"|\((?:盖章|公章|章|签章)\)(?P<p>[\u3400-\u9fff()]{4,30}?)(?=[\d。,;]|$)"
)
_CLEAR = 0.6  # of the surest value's probability
_ORDER = (Part.ASSESSMENT, Part.RECORD, Part.PLAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One of the papers of a set, read by itself."""

    part: Part
    paper: Paper
    rows: Listing
    entry: Entry


def extract(pages: Sequence[Page]) -> Draft:
    """One entry for the set; `parts` says which of its papers are there."""
    studies = _recorded([_study(part, own) for part, own in sections(pages)], pages)
    if not studies:
        whole = common_entry(paper_of(pages), form=LearningForm.SELF_STUDY)
        return Draft(entries=(_formed(whole),))
    studies.sort(key=lambda study: _ORDER.index(study.part))
    entry = _agreed(_entry(studies), studies)
    parts = tuple(part for part in Part if any(study.part is part for study in studies))
    return Draft(entries=(entry,), parts=parts, findings=tuple(_doubts(studies)))


def _study(part: Part, pages: Sequence[Page]) -> Study:
    rows = listing(pages) if part is Part.RECORD else Listing(rest=tuple(pages))
    paper = paper_of(rows.rest)
    entry = common_entry(paper)
    if entry.content.value is None:
        entry = replace(entry, content=find_content(paper, Label.TITLE))  # 书名: what was read
    return Study(part=part, paper=paper, rows=rows, entry=_signed(entry, paper))


def _recorded(studies: list[Study], pages: Sequence[Page]) -> list[Study]:
    """*studies* with the record that is a table on the form of an assessment: 自学登记考核表."""
    if [study.part for study in studies] != [Part.ASSESSMENT]:
        return studies
    rows = listing(pages)
    dated = [one for one in rows.records if {Column.DATES, Column.HOURS} <= one.told.keys()]
    if not rows.heads or len(dated) < 2 or len(dated) < len(rows.records):
        return studies
    judged = _study(Part.ASSESSMENT, rows.rest)
    return [judged, replace(judged, part=Part.RECORD, rows=rows)]


def _signed(entry: Entry, paper: Paper) -> Entry:
    """*entry* with who signs it and when, from an 意见 cell where nothing else says it."""
    for one in paper.labels:
        if not is_opinion(one):
            continue
        match = _SIGNED.search(one.value.text)
        if match and entry.issuer.value is None:
            unit = one.value.cut(*match.span("o" if match["o"] else "p"))
            entry = replace(entry, issuer=unit.states(organisation(unit), trust=0.85))
        for dates, place in dates_in(one.value):
            day = dates.first.resolved(None)
            signed = place.states(day, trust=0.85) if day else Field()
            closes = dates.start >= match.end() if match else dates.end == len(one.value.text)
            if closes and _day(signed) > _day(entry.issue_date):
                entry = replace(entry, issue_date=signed)
    return entry


def _entry(studies: Sequence[Study]) -> Entry:
    """The fields, each from the first paper (assessment, record, plan) that states it."""
    entries = [study.entry for study in studies]
    closing = [study.entry for study in studies if study.part is not Part.PLAN] or entries
    judged = next((s.entry for s in studies if s.part is Part.ASSESSMENT), None)
    start, end = _dates(studies)
    hours = _hours(studies)
    sure = _PLANNED if all(study.part is Part.PLAN for study in studies) else 1.0
    return Entry(
        name=_first([entry.name for entry in entries]),
        id_number=_first([entry.id_number for entry in entries]),
        employer=_first([entry.employer for entry in entries]),
        learning_form=inferred(LearningForm.SELF_STUDY, 0.98),
        subject=_first([entry.subject for entry in entries]),
        content=_first([study.entry.content for study in sorted(studies, key=_names_course)]),
        start_date=replace(start, confidence=sure * start.confidence),
        end_date=replace(end, confidence=sure * end.confidence),
        issue_date=judged.issue_date if judged else _first([e.issue_date for e in entries]),
        hours=replace(hours, confidence=sure * hours.confidence),
        result=judged.result if judged else Field(),
        certificate_no=_first([entry.certificate_no for entry in closing]),
        issuer=_first([entry.issuer for entry in entries]),
        credit_year=_first([entry.credit_year for entry in entries]),
        booklet=next((entry.booklet for entry in entries if entry.booklet), ""),
    )


def _names_course(study: Study) -> int:
    """How a paper announces what was studied, the best first: 自学课题, 学习内容, by no label.

    学习内容 beside a 课题 tells what was done for it, and a sentence may name a book alone.
    """
    named = [one.named.text for one in study.paper.labelled(Label.COURSE)]
    return 0 if any(_TOPIC.search(one) for one in named) else 1 if named else 2


_TOPIC = re.compile("课题|题目|主题|课程|项目")


_PLANNED = 0.5
"""How much of its probability a value keeps that was planned and by no paper done."""


def _agreed(entry: Entry, studies: Sequence[Study]) -> Entry:
    """*entry* of whoever employs the learner, where his unit judges or agrees and names itself not.

    It is 用人单位 that assesses self-study (第六条), and its seal that stands under 单位意见.
    """
    judged = (study for study in studies if study.part is Part.ASSESSMENT)
    signed = any(_UNIT_AGREES.search(study.paper.text) for study in judged)
    if entry.issuer.value or not entry.employer.value or not signed:
        return entry
    return replace(entry, issuer=inferred(entry.employer.value, 0.8))


_UNIT_AGREES = re.compile(r"单位(?:考核|审核|审批|领导|负责人)?(?:意见?|小组|签章|盖章)")


def _formed(entry: Entry) -> Entry:
    return replace(entry, learning_form=inferred(LearningForm.SELF_STUDY, 0.98))


def _first(fields: Sequence[Field[T]]) -> Field[T]:
    """The first that says something, surer where a later one says the same.

    One that is much less sure than another says nothing.
    """
    best = max((one.confidence for one in fields if one.value is not None), default=0.0)
    said = [one for one in fields if one.value is not None and one.confidence >= _CLEAR * best]
    if not said:
        return Field()
    agreed = sum(1 for one in said[1:] if one.value == said[0].value)
    sure = said[0].confidence
    return replace(said[0], confidence=sure + (1 - sure) * (0.5 if agreed else 0.0))


def _dates(studies: Sequence[Study]) -> tuple[Field[PartialDate], Field[PartialDate]]:
    """起止时间 of the assessment or the record, else the days of the record, else the plan's."""
    for study in studies:
        if study.part is not Part.PLAN and study.entry.end_date.value and _spans_days(study.entry):
            return study.entry.start_date, study.entry.end_date
    for study in studies:
        days = _days(study)
        if days:
            return min(days, key=_day), max(days, key=_day)
    dated = [study.entry for study in studies if study.entry.end_date.value]
    for entry in sorted(dated, key=_spans_days, reverse=True):
        return entry.start_date, entry.end_date
    return Field(), Field()


def _spans_days(entry: Entry) -> bool:
    return entry.start_date.value != entry.end_date.value


def _days(study: Study) -> list[Field[PartialDate]]:
    """The first and last day of every row of a record, or of every line that begins with one."""
    found = []
    for record in study.rows.records:
        told = record.told.get(Column.DATES)
        for first, last in spans(told.says) if told else ():
            found += [told.place.states(day, trust=0.9) for day in (first, last) if told]
    return found if found or study.part is not Part.RECORD else _days_of_lines(study.paper)


def _days_of_lines(paper: Paper) -> list[Field[PartialDate]]:
    """The days with which several lines begin: 2023.3.3 学第一章, 4学时."""
    found = []
    for row in paper.rows:
        for dates, place in dates_in(row.passage):
            day = dates.first.resolved(None) if dates.start == 0 else None
            if day is not None and day.day:
                found.append(place.states(day, trust=0.85))
    return found if len(found) > 1 else []


def _amounts_of_lines(paper: Paper) -> list[tuple[Amount, Passage]]:
    """The hours with which several lines end that begin with a day: 2023.3.3 学第一章, 4学时."""
    found = []
    for row in paper.rows:
        told, day = find_amounts(row.text), next(dates_in(row.passage), None)
        if day and day[0].start == 0 and len(told) == 1:
            found.append((told[0].amount, row.passage.cut(told[0].start, told[0].end)))
    units = {amount.unit for amount, _ in found}
    return found if len(found) > 1 and len(units) == 1 else []


def _day(field: Field[PartialDate]) -> tuple[int, int, int]:
    value = field.value or PartialDate(1)
    return value.year, value.month or 0, value.day or 0


def _hours(studies: Sequence[Study]) -> Hours:
    """认定学时 of the assessment, else the record's total, else the plan's 学时."""
    for study in studies:
        if study.part is Part.RECORD:
            total = _studied(study)
            if total is not None:
                return total
        if study.entry.hours.stated:
            return study.entry.hours
    return Hours()


def _studied(study: Study) -> Hours | None:
    """The total of a record, printed or summed from its rows."""
    found = stated_total(study.rows, study.paper)
    if found is not None:
        amount = Amount(amount=found[0], unit=Unit.HOURS)
        plain = found[1].states(amount, trust=0.95)
    else:
        told = [one for r in study.rows.records if (one := row_amount(r, study.rows))]
        amounts = [(one, cell.place) for one, cell in told] or _amounts_of_lines(study.paper)
        if not amounts:
            return None
        total = sum((one.amount for one, _ in amounts[1:]), amounts[0][0].amount)
        amount = Amount(amount=total, unit=amounts[0][0].unit)
        plain = amounts[-1][1].states(amount, trust=0.6)
    return Hours(
        value=amount.amount,
        stated=amount,
        text=plain.text,
        confidence=plain.confidence,
        page=plain.page,
        box=plain.box,
        source=plain.source,
        letters=plain.letters,
    )


def _doubts(studies: Sequence[Study]) -> list[Finding]:
    """What a clerk must ask about the set (section 4.4 of the field notes)."""
    by_part = {study.part: study for study in studies}
    plan, record = by_part.get(Part.PLAN), by_part.get(Part.RECORD)
    judged = by_part.get(Part.ASSESSMENT)
    return [
        *_other_people(studies),
        *(_plan_is_late(plan, record) if plan and record else ()),
        *(_assessed_himself(judged) if judged else ()),
    ]


def _other_people(studies: Sequence[Study]) -> list[Finding]:
    names = {study.entry.name.value for study in studies if study.entry.name.value}
    facts = {"names": "、".join(sorted(names))}
    return [Finding(code="self_study_people_differ", facts=facts)] if len(names) > 1 else []


def _plan_is_late(plan: Study, record: Study) -> list[Finding]:
    """A plan must stand before the first day of study."""
    made, days = plan.entry.issue_date, _days(record)
    if made.value is None or made.value.day is None or not days:
        return []
    first = min(days, key=_day)
    if first.value is None or _day(first) >= _day(made):
        return []
    facts = {"plan": str(made.value), "first": str(first.value)}
    return [
        Finding(
            code="self_study_plan_late",
            citation=CITATION,
            facts=facts,
            page=made.page,
            box=made.box,
        )
    ]


def _assessed_himself(judged: Study) -> list[Finding]:
    """The assessor must be somebody else than the learner."""
    name = judged.entry.name.value
    for one in judged.paper.labelled(Label.HANDLER):
        if name and "考核" in one.named.text and one.value.text == name:
            place = one.value
            facts = {"name": name}
            code = "self_study_assessor_is_learner"
            return [Finding(code=code, facts=facts, page=place.page, box=place.box)]
    return []


KIND = Kind(
    code=KindCode.SELF_STUDY,
    cues={
        "^自学": 6.0,
        "^自修": 5.0,
        "^自主学习": 3.0,
        "^高等教育自学考试": -9.0,
        "自学计划": 3.0,
        "自学情况": 3.0,
        "自学记录": 3.0,
        "自学考核": 3.0,
        "自学内容": 2.5,
        "自学课题": 2.5,
        "自学考试": -5.0,
        "认定学时": 1.0,
        "计划学时": 1.5,
        "考核人": 1.0,
        "学习目标": 1.0,
        "指导人": 0.7,
    },
    extract=extract,
    required=("name", "content", "hours", "credit_year", "result", "issuer"),
)
