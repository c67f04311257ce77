"""个人学习记录、成绩单: one person, one entry for each course in the table.

A total row is checked against the sum of the rows and never an entry (ruling 3).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ce_intake.fields.choice import inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.form import class_said, form_in
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.rows import completed, held_by_others, row_entry, subject_of
from ce_intake.fields.subjects import scored_columns
from ce_intake.fields.time import day_signed
from ce_intake.fields.totals import doubt_sums
from ce_intake.layout.between import YEAR_HEAD
from ce_intake.layout.columns import Column
from ce_intake.layout.draft import Draft, Kind
from ce_intake.layout.lines import tightened
from ce_intake.layout.listing import Listing, Record, listing
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label
from ce_intake.text.normal import tight
from ce_intake.values import Entry, Field, Hours, KindCode, LearningForm, Page


def extract(pages: Sequence[Page]) -> Draft:
    """An entry for each course; the person, the dates and the issuer are the paper's.

    A row that says nothing of how it was learned is of no class where other rows say theirs, or
    where neither the paper nor the head of its table speaks of 培训. What the paper says of how
    it ended is said of every course where no row says its own.
    """
    rows = listing(pages)
    paper = paper_of(rows.rest)
    courses = [
        record
        for record in rows.records
        if Column.CONTENT in record.told and not _PLANNED.search(tightened(record.section).text)
    ]
    said = any(Column.FORM in record.told for record in courses)
    taught = class_said("\n".join([paper.text, *rows.heads.values()]))
    shared = common_entry(paper, form=None if said else taught)
    shared = _of_school(shared, paper) if _is_schooling(paper) else shared
    if not courses and (scored := scored_columns(paper)):
        bare = replace(_of_days(shared), hours=Hours(), findings=())
        marked = (replace(bare, content=name, result=result) for name, result in scored)
        return Draft(entries=tuple(marked))
    if not courses:
        whole = common_entry(paper_of(pages), form=taught)
        return Draft(entries=(whole,))
    own = any({Column.RESULT, Column.VERDICT} & record.told.keys() for record in courses)
    if own:
        shared = replace(shared, result=Field())
    shared = replace(_of_days(shared), hours=Hours(), content=Field(), findings=())
    if shared.issue_date.value is None and all(_DAYS & record.told.keys() for record in courses):
        shared = replace(shared, issue_date=day_signed(paper))
    entries = tuple(_course(record, rows, shared) for record in courses)
    return Draft(entries=entries, findings=doubt_sums(rows, courses, paper))


_DAYS = frozenset({Column.DATES, Column.START, Column.END})
"""Columns that say when a course was taken."""
_PLANNED = re.compile(r"(?:计划|安排|拟[学修选]\S{0,4})$")
"""How a line over rows ends that have not been learned: 二、2023年度计划."""


def _of_days(shared: Entry) -> Entry:
    """*shared* without a year that says when all courses began: it is the one they count for."""
    start, end = (
        field if field.value and field.value.month else Field()
        for field in (shared.start_date, shared.end_date)
    )
    return replace(shared, start_date=start, end_date=end)


def _of_school(shared: Entry, paper: Paper) -> Entry:
    """What a school's record of studies says: its 学习形式 is a mode, its 学号 proves nothing.

    A class of such courses (研究生课程进修班) leads to no degree.
    """
    refresher = "课程进修班" in paper.headings
    form = LearningForm.REFRESHER_CLASS if refresher else LearningForm.DEGREE
    numbered = any(one.value for one in paper.labelled(Label.CERTIFICATE_NO))
    return replace(
        shared,
        learning_form=inferred(form, 0.93),
        certificate_no=shared.certificate_no if numbered else Field(),
    )


def _is_schooling(paper: Paper) -> bool:
    """Whether a paper tells of studies for a degree: 成人高等教育学生成绩单."""
    modes = {one.named.text.strip(":") for one in paper.labelled(Label.STUDY_MODE)}
    return bool(_SCHOOLING.search(paper.headings)) or bool(modes & _MODES)


_SCHOOLING = re.compile(
    r"(?m)(?:高等|学历|开放|函授|成人)教育(?!(?:学院|学校|中心|[处部科])$)|自学考试|学籍|本科|专科|专升本|研究生|硕士|博士|毕业生"
)
"""Studies for a degree, in the title of a record; a line that is but a house's name tells none."""
_MODES = frozenset({"层次", "学制", "学历层次", "培养层次", "培养方式", "修业年限"})


def _course(record: Record, rows: Listing, shared: Entry) -> Entry:
    """A row's entry; the section line above it (公需科目, 2019年) says what no cell does."""
    row = row_entry(record, rows)
    year = YEAR_HEAD.fullmatch(tightened(record.section).text)
    if year and row.credit_year.value is None:
        row = replace(row, credit_year=record.section.states(int(year["y"]), trust=0.95))
    if row.subject.value is None and record.section:
        said = subject_of(tightened(record.section).text)
        row = replace(row, subject=record.section.states(said) if said else Field())
    if row.learning_form.value is None and (form := form_in(tightened(record.section))):
        row = replace(row, learning_form=record.section.states(form[0], trust=form[2]))
    row = held_by_others(row, shared, rows)
    return _of_day_done(completed(row, shared), record, rows)


def _of_day_done(entry: Entry, record: Record, rows: Listing) -> Entry:
    """*entry* without a first day where a site shows a day alone: when it was done.

    A day that leads to what was learned then says when that was.
    """
    day, course = record.told.get(Column.DATES), entry.content
    if day is None or day.says.box is None or course.box is None or Column.DATES in rows.heads:
        return entry
    online = entry.learning_form.value is LearningForm.ONLINE
    single = entry.start_date.value == entry.end_date.value
    leads = day.says.box[2] <= course.box[0]
    span = any(one.last for one in find_dates(tight(day.says.text)[0]))
    done = online and single and not (leads or span)
    return replace(entry, start_date=Field()) if done else entry


def _shape(rows: Listing) -> float:
    """Several courses with hours or credits, and nobody's name beside them."""
    amounts = {Column.HOURS, Column.CREDITS}
    courses = [r for r in rows.records if Column.CONTENT in r.told and amounts & r.told.keys()]
    named = any(Column.NAME in record.told for record in rows.records)
    if not rows.records:
        return _shape_of_marks(rows) or -3.5  # a list of courses without rows
    if named or not courses:
        return 0.0 if named else _shape_of_marks(rows)
    if rows.spoken:
        return _TOLD if len(courses) > 1 and _is_of_studies(rows) else 0.0
    judged = all(_OUTCOME & r.told.keys() for r in courses)
    least = _JUDGED if judged else _MEASURED
    return min(least + 4.0, least + 0.5 * len(courses)) if len(courses) > 1 else 1.5


def _shape_of_marks(rows: Listing) -> float:
    """Several courses of a training, each with its mark, on a sheet of marks (培训成绩单)."""
    if not _MARKS.search(_heading(rows)):
        return 0.0
    marked = [r for r in rows.records if {Column.CONTENT, Column.RESULT} <= r.told.keys()]
    scored = [] if rows.records else scored_columns(paper_of(rows.rest))
    return 4.0 if len(marked) > 1 or len(scored) > 1 else 0.0


_MARKS = re.compile("(?:培训|学习|研修|进修|学员|课程|结业|学业)(?!.*(?:考试|鉴定|测评)).*成绩")
_MEASURED, _JUDGED = 3.0, 5.0
"""What several courses say at least, each with an amount; each with its outcome too."""
_OUTCOME = frozenset({Column.RESULT, Column.VERDICT})
_TOLD = 20.0
"""What a paper says that announces courses or how studies stand, over courses in a sentence."""
_OF_STUDIES = re.compile("(?:学习|培训|参训|参培|受训|继续教育|研修|完成|学时|学分)情况|学时明细")


def _is_of_studies(rows: Listing) -> bool:
    """Whether a sentence announces courses, or a title of studies does; no certificate does."""
    headings = _heading(rows)
    announced = rows.announced and not _CERTIFICATE.search(headings)
    return announced or bool(_OF_STUDIES.search(headings))


_CERTIFICATE = re.compile("证书|[格业]证")


def _heading(rows: Listing) -> str:
    return paper_of(rows.rest).headings


def _borne_out(draft: Draft, _headings: str) -> bool:
    """Whether somebody learned something; a catalogue of courses (选课中心) tells hours alone."""
    return any(
        field.value is not None
        for entry in draft.entries
        for field in (
            entry.name,
            entry.id_number,
            entry.start_date,
            entry.end_date,
            entry.result,
            entry.certificate_no,
        )
    )


KIND = Kind(
    code=KindCode.TRANSCRIPT,
    cues={
        "^成绩单": 3.0,
        "^学习记录": 4.0,
        "^学习情况登记表": 3.0,
        "^继续教育登记表": 4.0,
        "^登记表": 2.5,
        "^登记卡": 2.0,
        "^记录卡": 2.5,
        "^学时卡": 2.5,
        "^学时登记": 3.5,
        "^学习档案": 3.5,
        "^学时明细": 4.0,
        "^学习明细": 4.0,
        "^学分明细": 4.0,
        "^培训明细": 3.5,
        "^课程明细": 4.0,
        "^学时汇总": 3.5,
        "^学时证明": 0.5,
        "^个人": 1.5,
        "^学习情况": 1.5,
        "^一览表": 2.0,
        "^名单": -4.0,
        "^花名册": -4.0,
        "^考试": -2.0,
        "^自学": -4.0,
        "课程名称": 1.5,
        "学习课程": 1.8,
        "考核方式": 0.8,
        "评定结果": 1.2,
        "合计": 1.2,
        "总学时": 0.6,
        "学时": 0.3,
    },
    extract=extract,
    shape=_shape,
    borne_out=_borne_out,
    required=("name", "learning_form", "content", "hours", "credit_year", "issuer"),
)
