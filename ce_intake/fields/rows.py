"""The fields of one row of a table: each column read as what its header says.

Knows columns, not kinds; what the whole paper says (issuer, dates in the title) is added by
the kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from ce_intake.fields.booklet import row_booklet
from ce_intake.fields.form import form_in
from ce_intake.fields.learning import BOTH, bare_title
from ce_intake.fields.person import is_department
from ce_intake.fields.spans import short_span, stacked_days
from ce_intake.layout.columns import Column
from ce_intake.layout.lines import tightened
from ce_intake.layout.listing import Listing, Record, Told
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import bare_amount
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.names import clean_name, is_organisation, name_likeness
from ce_intake.text.normal import printed, tight
from ce_intake.text.numbers import printed_number
from ce_intake.text.numerals import digits
from ce_intake.text.products import spelt
from ce_intake.text.results import PASS_LINE, bare_result
from ce_intake.values import (
    Amount,
    Entry,
    Field,
    Finding,
    Hours,
    LearningForm,
    PartialDate,
    Result,
    ResultKind,
    Subject,
    T,
    Unit,
)

_SAYS = re.compile(r"[0-9A-Za-z\u3400-\u9fff]")
_TELLING = re.compile(r"\d{4}|[\u3400-\u9fff]{4}")
"""What an unknown column says that may be a value of ours: a number, a name of something."""
_LYING = str.maketrans("∞", "8")
"""A figure that recognition took for one lying on its side."""
_OF_ALL = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)/\d{1,3}(?:\.\d{1,2})?")
"""How much of how much somebody has learned: 2.0/3.0."""
_TOO_MUCH = 2000  # hours of one course, which two columns run together may seem to say
_ROUND = " 　:：;；,，、.。★☆●○◆◇■▲△※*·"
_SUBJECTS = (
    (re.compile(r"公需.{0,4}必修|必修.{0,3}公需"), Subject.PUBLIC_REQUIRED),
    (re.compile(r"公需.{0,4}选修|选修.{0,3}公需"), Subject.PUBLIC_ELECTIVE),
    (re.compile(r"公需|公共"), Subject.PUBLIC),
    (re.compile(r"专业"), Subject.PROFESSIONAL),
)
_AMOUNTS = ((Column.HOURS, Unit.HOURS), (Column.DAYS, Unit.DAYS), (Column.CREDITS, Unit.CREDITS))


def row_entry(record: Record, listing: Listing, *, line: Decimal = PASS_LINE) -> Entry:
    """What *record* says of a person and a course; `line` is the pass mark for scores."""
    year = _year_over(record, listing)
    start, end = _span(record, listing, year)
    entry = Entry(
        name=_name(record),
        id_number=_id(record),
        employer=_employer(record, listing),
        learning_form=_form(record),
        subject=_subject(record),
        content=row_content(record),
        start_date=start,
        end_date=end,
        issue_date=Field() if _is_of_credits(listing) else _day(record, Column.ISSUED, year),
        hours=_hours(record, listing),
        result=row_result(record, line=line),
        certificate_no=_number(record),
        issuer=_issuer(record, listing),
        credit_year=_year(record),
        booklet=row_booklet(record),
    )
    return replace(entry, findings=tuple(_unread(record, entry)))


def _unread(record: Record, entry: Entry) -> Iterator[Finding]:
    """A finding for each cell that says something of which its field knows nothing."""
    dated = Column.DATES in record.told and _DATED.search(record.told[Column.DATES].says.text)
    spent = not dated and entry.hours.stated
    said: tuple[tuple[Column, object], ...] = (
        (Column.NAME, entry.name.value),
        (Column.ID_NUMBER, entry.id_number.value),
        (Column.DATES, entry.start_date.value or entry.end_date.value or spent),
        (Column.START, entry.start_date.value),
        (Column.END, entry.end_date.value),
        (Column.ISSUED, entry.issue_date.value or entry.end_date.value),
        (Column.HOURS, entry.hours.stated),
        (Column.RESULT, entry.result.value),
        (Column.CERTIFICATE_NO, entry.certificate_no.value),
    )
    unread = [
        record.told[column].place for column, value in said if not value and column in record.told
    ]
    spare = [record.spare] if _TELLING.search(record.spare.text) else []
    for words in (*unread, *spare):
        if _SAYS.search(words.text):
            facts = {"text": words.read}
            yield Finding(code="value_not_used", facts=facts, page=words.page, box=words.box)


def completed(row: Entry, shared: Entry) -> Entry:
    """*row* with what the whole paper says wherever the row itself says nothing."""
    return replace(
        row,
        name=_either(row.name, shared.name),
        id_number=_either(row.id_number, shared.id_number),
        employer=_either(row.employer, shared.employer),
        learning_form=_either(row.learning_form, shared.learning_form),
        subject=_either(row.subject, shared.subject),
        content=_either(row.content, shared.content),
        start_date=_either(row.start_date, shared.start_date),
        end_date=_either(row.end_date, shared.end_date),
        issue_date=_either(row.issue_date, shared.issue_date),
        hours=row.hours if row.hours.stated or not shared.hours.stated else shared.hours,
        result=_either(row.result, shared.result),
        certificate_no=_either(row.certificate_no, shared.certificate_no),
        issuer=_either(row.issuer, shared.issuer),
        credit_year=_either(row.credit_year, shared.credit_year),
        booklet=row.booklet or shared.booklet,
    )


def row_content(record: Record) -> Field[str]:
    """学习内容 without its quotation marks."""
    told = record.told.get(Column.CONTENT)
    value = spelt(printed(bare_title(_own(told.says).stripped(_ROUND)).text)) if told else ""
    return _state(told, value) if told and value else Field()


def _own(words: Passage) -> Passage:
    """The name of a course without a note under the table, read as its second line."""
    note = _NOTE.search(words.text)
    return words.cut(0, note.start()) if note and note.start() else words


_NOTE = re.compile(r"(?:合格(?:标准|分?数?线)|满分|(?<!备)注|备注)[:：]")


def row_result(record: Record, *, line: Decimal = PASS_LINE) -> Field[Result]:
    """学习成绩: of what the columns say, the first that the contract prefers.

    A printed verdict (结论) decides whether a score passed.
    """
    found: list[tuple[Result, Told]] = []
    mark = pass_line(record) or line
    for column in (Column.RESULT, Column.VERDICT, Column.REMARK):
        told = record.told.get(column)
        result = bare_result(tightened(told.says).text, line=mark) if told else None
        remarked = result and result.kind is ResultKind.PASS and result.passed is False
        if told and result and (column is not Column.REMARK or remarked):
            found.append((result, told))
    if not found:
        return Field()
    result, told = min(found, key=lambda pair: list(ResultKind).index(pair[0].kind))
    verdicts = [one.passed for one, _ in found if one.kind is ResultKind.PASS]
    if verdicts and result.kind is ResultKind.SCORE:
        result = replace(result, passed=verdicts[0])
    return _state(told, result)


def pass_line(record: Record) -> Decimal | None:
    """合格标准, where a column gives it, be it beside the full marks: 72/120."""
    marks = re.findall(r"\d{2,3}", record.text(Column.PASS_LINE))
    return min(map(Decimal, marks), default=None)


def row_amount(record: Record, listing: Listing) -> tuple[Amount, Told] | None:
    """学时, else days or 学分, as the row states them."""
    for column, unit in _AMOUNTS:
        told = record.told.get(column)
        if told is None:
            continue
        stated = tightened(told.says).text.translate(_LYING)
        done = _OF_ALL.fullmatch(stated)
        stated = done[1] if done else stated
        amount = bare_amount(stated, _unit_in(listing.heads.get(column, ""), unit))
        if amount is not None and amount.amount < _TOO_MUCH:
            return amount, told
    return None


def _unit_in(head: str, usual: Unit) -> Unit:
    """The unit that the head of a column of lengths names: 课时, 时长(半天), 时长(天)."""
    if usual is not Unit.CREDITS and "半天" in head:
        return Unit.HALF_DAYS
    if usual is not Unit.HOURS:
        return usual
    return Unit.LESSONS if "课时" in head else Unit.DAYS if _IN_DAYS.search(head) else usual


_IN_DAYS = re.compile(r"[(（/:：](?:单位[:：]?)?天[)）]?$")


def spans(words: Passage, year: int | None = None) -> Iterator[tuple[PartialDate, PartialDate]]:
    """First and last day of each date or range in *words*; *year* where they say none.

    A term of a school year (2020-2021学年第1学期) says no day of either year.
    """
    text = tightened(words).text
    found = short_span(text, year) or stacked_days(find_dates(text))
    for dates in [] if _TERM.search(text) else found:
        first = dates.first.resolved(year)
        last = dates.last.resolved(year) if dates.last else first
        if first is not None and last is not None:
            yield first, last


_TERM = re.compile(r"学年|学期")


def subject_of(text: str) -> Subject | None:
    """科目 that a tight text names; none where it names both."""
    if BOTH.search(text):
        return None
    return next((subject for words, subject in _SUBJECTS if words.search(text)), None)


def _either(first: Field[T], second: Field[T]) -> Field[T]:
    return second if first.value is None else first


def _name(record: Record) -> Field[str]:
    told = record.told.get(Column.NAME)
    if told is None:
        return Field()
    value = clean_name(told.says.text)
    likely = name_likeness(value)
    return _state(told, value, 0.6 + 0.4 * likely) if likely > 0 else Field()


def _id(record: Record) -> Field[str]:
    told = record.told.get(Column.ID_NUMBER)
    if told is None:
        return Field()
    text = tightened(told.says).text
    found = find_ids(text)
    if found:
        sure = 1.0 if found[0].proved else 0.9 if found[0].masked else 0.6
        return _state(told, found[0].value, sure)
    plain = re.sub(r"[^0-9A-Za-z*]", "", text).upper()
    return _state(told, plain, 0.3) if len(plain) >= 8 else Field()


def _words(record: Record, column: Column) -> Field[str]:
    told = record.told.get(column)
    value = printed(told.says.text).strip(":：;；,，、。") if told else ""
    return _state(told, value) if told and value else Field()


def _issuer(record: Record, listing: Listing) -> Field[str]:
    """发证单位; who signs for it (主办单位盖章) is only one where a body's name stands there."""
    found = _words(record, Column.ISSUER)
    signed = "章" in listing.heads.get(Column.ISSUER, "")
    return Field() if signed and not is_organisation(found.value or "") else found


def held_by_others(row: Entry, shared: Entry, listing: Listing) -> Entry:
    """*row* without who held its course, where somebody else signs and dates the whole list.

    Whoever registers what was learned elsewhere answers for it: 主办单位 in a 学时登记卡.
    """
    head = tight(listing.heads.get(Column.ISSUER, ""))[0]
    own, signs, dated = row.issuer, shared.issuer, shared.issue_date
    signed = signs.box is not None and dated.box is not None and signs.page == dated.page
    if own.value and signed and _HOLDS.search(head) and not _GAVE.search(head):
        return replace(row, issuer=Field())
    return row


_HOLDS = re.compile("主办|承办|举办|组织|开课|授课|培训|施教|办学|施训")
_GAVE = re.compile("证|章|授予|认定|颁")


def _employer(record: Record, listing: Listing) -> Field[str]:
    """工作单位; a 科室 of a body that the column does not name employs nobody."""
    found = _words(record, Column.EMPLOYER)
    head, name = listing.heads.get(Column.EMPLOYER, ""), found.value or ""
    part = is_department(name)
    within = (_WITHIN.search(head) and (part or not is_organisation(name))) or (part and not head)
    return Field() if within else found


_WITHIN = re.compile("^(?:所在|工作|所属)?(?:部门|科室|车间|班组|工段|处室)$")
"""A head that asks for a part of a body alone."""


def _number(record: Record) -> Field[str]:
    told = record.told.get(Column.CERTIFICATE_NO)
    value = printed_number(told.says.text) if told else ""
    return _state(told, value) if told and re.search(r"\d", value) else Field()


def _year(record: Record) -> Field[int]:
    """年度; of a school year (2020-2021学年), be it in the column of its terms, the second."""
    told = record.told.get(Column.YEAR) or record.told.get(Column.DATES)
    if told and Column.YEAR not in record.told and not _TERM.search(told.says.text):
        return Field()
    text = tightened(told.says).text if told else ""
    match = _YEARS.match(text)
    spelled = digits(text[:4]) if _NUMERALS.fullmatch(text) else None
    if told is not None and spelled is not None:
        return _state(told, spelled)
    if told is None or match is None:
        return Field()
    year = match["b"] or match["a"]
    return _state(told, int(match["a"][:2] + year if len(year) == _SHORT else year))


_YEARS = re.compile(r"(?P<a>(?:19|20)\d\d)(?:[-~至/](?P<b>(?:19|20)\d\d|\d\d)(?!\d))?")
_NUMERALS = re.compile(r"[一二][九〇○零][〇○零一二三四五六七八九]{2}(?:年度?)?")
"""A year in Chinese numerals: 一九九七."""
_SHORT = 2  # figures of a year without its century: 2020-21学年


def _subject(record: Record) -> Field[Subject]:
    told = record.told.get(Column.SUBJECT)
    subject = subject_of(tightened(told.says).text) if told else None
    return _state(told, subject) if told and subject else Field()


def _form(record: Record) -> Field[LearningForm]:
    told = record.told.get(Column.FORM)
    form = form_in(tightened(told.says)) if told else None
    return _state(told, form[0], form[2]) if told and form else Field()


def _hours(record: Record, listing: Listing) -> Hours:
    """学时; `value` only where the unit is 学时 or 课时, other units wait for a rule."""
    found = row_amount(record, listing)
    if found is None:
        return Hours()
    amount, told = found
    plain = _state(told, amount)
    return Hours(
        value=amount.amount if amount.unit in (Unit.HOURS, Unit.LESSONS) else None,
        text=plain.text,
        confidence=plain.confidence,
        page=plain.page,
        box=plain.box,
        source=plain.source,
        letters=plain.letters,
        stated=amount,
    )


def _year_over(record: Record, listing: Listing) -> int | None:
    """The year of days that say none (9月3日): of the line over the row, or of the title."""
    said = re.findall(r"(?<!\d)((?:19|20)\d\d)年", tightened(record.section).text)
    return int(said[0]) if len(set(said)) == 1 else listing.year


_DATED = re.compile(r"(?:19|20)\d\d[-./年]\d{1,2}[-./月]")
"""Tells when something was, and not how long: 2015.10.2931, of which a dash was not read."""


def _is_of_credits(listing: Listing) -> bool:
    """Whether 取得时间 says when the credits of a course were earned, where no row has a paper."""
    head = tight(listing.heads.get(Column.ISSUED, ""))[0]
    earned = Column.CREDITS in listing.heads and re.match("(?:取得|获得)(?:时间|日期|年月)", head)
    return bool(earned) and not _OTHERWISE & listing.heads.keys()


_OTHERWISE = {Column.DATES, Column.START, Column.END, Column.CERTIFICATE_NO}
"""Columns beside which 取得时间 is the day of a paper."""


def _span(
    record: Record, listing: Listing, year: int | None
) -> tuple[Field[PartialDate], Field[PartialDate]]:
    told = record.told.get(Column.DATES)
    found = next(spans(told.says, year), None) if told else None
    if told is None or found is None:
        end = Column.ISSUED if _is_of_credits(listing) else Column.END
        return _day(record, Column.START, year), _day(record, end, year)
    return _state(told, found[0]), _state(told, found[1])


def _day(record: Record, column: Column, year: int | None) -> Field[PartialDate]:
    told = record.told.get(column)
    found = next(spans(told.says, year), None) if told else None
    return _state(told, found[0]) if told and found else Field()


def _state(told: Told, value: T, trust: float = 1.0) -> Field[T]:
    return told.place.states(value, trust=told.trust * trust)
