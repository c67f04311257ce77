"""A clerk's desk: cases and sheets with the small habits of everyday papers.

A Desk tells units as they are printed, rows with subjects and forms of their own, school years
and months alone; a Sheet has tables without rules or with three. It knows no words of a paper.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Rule, Span
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow, Shape, _Cell

UNITS = ("学时", "课时", "学分", "半天", "天")
FORMS = {
    "培训班": "training_class",
    "集中培训": "training_class",
    "脱产培训": "training_class",
    "进修": "refresher_class",
    "研修班": "seminar",
    "高级研修": "seminar",
    "网络培训": "online",
    "在线学习": "online",
    "远程培训": "online",
    "讲座": "lecture",
    "学术讲座": "lecture",
    "学术会议": "conference",
    "自学": "self_study",
}
SUBJECTS = {
    "公需科目": "public",
    "公需课": "public",
    "公需": "public",
    "公需必修": "public_required",
    "公需选修": "public_elective",
    "专业科目": "professional",
    "专业课": "professional",
    "专业": "professional",
}


@dataclass(slots=True)
class Lots:
    """What each row draws for itself: words of a subject, of a form, other words."""

    subjects: Mapping[str, Sequence[str]] = field(default_factory=dict)
    forms: Sequence[str] = ()
    words: Mapping[str, Sequence[str]] = field(default_factory=dict)


class Desk(Case):
    """A case that prints units, months and school years in a clerk's ways."""

    subject_printed = ""
    form_printed = ""

    def draw_lots(self, lots: Lots) -> None:
        """Choose a subject with a course of it, a form, and words of its own."""
        if lots.subjects:
            self.subject_printed = self.rng.choice(list(lots.subjects))
            self.what = self.rng.choice(list(lots.subjects[self.subject_printed]))
        if lots.forms:
            self.form_printed = self.rng.choice(list(lots.forms))
        for key, choices in lots.words.items():
            self.words[key] = self.rng.choice(list(choices))

    def give_days_enough(self) -> None:
        """A class that meets has no more than eight hours a day."""
        days = -(-int(self.long) // 8)
        if (self.end - self.start).days + 1 < days:
            late = self.given - self.end
            self.end = self.start + timedelta(days=days - 1)
            self.given = self.end + late

    def _slot(self, key: str, how: str) -> list[Span]:
        if key == "span" and self.start == self.end:
            return [self.day(self.start, self.dates)]
        if key == "onm":
            return [self._same_month(how)]
        if key == "school":
            return [self._school_year(how or "学年")]
        if key == "subj":
            return [self.say("subject", self.subject_printed, SUBJECTS[self.subject_printed])]
        if key == "form":
            return [self.say("learning_form", self.form_printed, FORMS[self.form_printed])]
        if key == "gy":
            return [Span(str(self.given.year))]
        return super()._slot(key, how)

    def _value(self, key: str, how: str) -> Span:
        if key == "issuer":
            return self.say("issuer", self.words["issuing"])
        if key == "what" and how:
            return self.say("content", how.replace("#", self.what))
        if key == "mark" and how:
            return self.result(how.replace("#", self.mark))
        return super()._value(key, how)

    def _amount(self, how: str) -> Span:
        unit = next((one for one in UNITS if one in how), self.want.get("unit", "学时"))
        printed = (how or "#" + unit).replace("#", f"{self.long:g}")
        if "@" in printed:
            printed = printed.replace("@", wording.chinese(int(self.long)))
        return self.hours(self.long, printed, unit)

    def _same_month(self, how: str) -> Span:
        self.know(end_date=f"{self.start:%Y-%m}")
        return self.say("start_date", wording.month(self.start, how), f"{self.start:%Y-%m}")

    def _school_year(self, how: str) -> Span:
        last = self.end.year + (self.end.month > 8)
        return self.say("credit_year", f"{last - 1}-{last}{how}", last)

    def entry(self) -> truth.Entry:
        """As told; a paper without any day leaves the year open."""
        dated = ("credit_year", "end_date", "start_date", "issue_date")
        if not any(self.values.get(key) for key in dated):
            self.know(credit_year=None)
        return super().entry()

    def rows(self, people: int = 0, courses: int = 0) -> list[Case]:
        """Rows of the same manner, numbered one after another."""
        made = [self._row(n) for n in range(people or courses)]
        names = list(self.want.get("what", ("",)))
        enough = len(names) >= courses
        topics = self.rng.sample(names, courses) if enough else names[:1] * courses
        others = self.rng.sample(self.grown(), len(made))
        for number, one in enumerate(made):
            one.number_printed = counted(self.number_printed, number)
            if people:
                employer = one.who.employer if self.want.get("emp") else others[number].employer
                one.who = others[number]
                one.who = type(one.who)(
                    one.who.person_id,
                    one.who.name,
                    one.who.id_number,
                    employer,
                    one.who.title_level,
                    one.who.certificate_book_no,
                    one.who.born,
                )
                one.id_printed = one.who.id_number
                one.start, one.end, one.given = self.start, self.end, self.given
                one.what = self.what
            else:
                one.who, one.what, one.id_printed = self.who, topics[number], self.id_printed
        return list(made)

    def _row(self, number: int) -> Desk:
        one = Desk(self.kit, self.form, row=number, **self.want)
        one.dates = self.dates
        if self.want.get("unit") in (None, "课时") and one.long <= 80:
            one.give_days_enough()
        return one


def counted(number: str, by: int) -> str:
    """The number that stands *by* places behind *number* in a register."""
    found = re.search(r"(\d+)(\D*)$", number)
    if not found:
        return number
    head, digits = number[: found.start()], found[1]
    return head + f"{int(digits) + by:0{len(digits)}d}"[-len(digits) :] + found[2]


def spread(first: Case, rows: Sequence[Case], step: tuple[int, int]) -> None:
    """Set the rows' days one after another from the first days of a year."""
    rng = first.rng
    when = date(first.start.year, 1, 8) + timedelta(days=rng.randrange(40))
    first.start = when
    for one in rows:
        long = one.end - one.start
        when = when - timedelta(days=max(0, when.weekday() - 4))
        one.start, one.end = when, when + long
        when = one.end + timedelta(days=rng.randint(*step))
    first.end = rows[-1].end
    first.given = first.end + timedelta(days=rng.randrange(3, 20))


class Pair:
    """Two cases in one row of a table; cells that begin with & are the second's."""

    def __init__(self, left: Case, right: Case | None) -> None:
        self.left, self.right = left, right

    def __call__(self, words: str) -> list[Span]:
        if not words.startswith("&"):
            return self.left(words)
        return self.right(words[1:]) if self.right else []


class Sheet(Flow):
    """A Flow whose tables may stand without rules, or with three."""

    style = "ruled"

    def _draw(
        self,
        rows: Sequence[Sequence[_Cell]],
        at: Sequence[float],
        wide: list[float],
        how: Shape,
        *,
        shaded: int = 0,
    ) -> None:
        before = len(self.page.marks)
        super()._draw(rows, at, wide, how, shaded=shaded)
        if self.style in ("ruled", "lines"):
            return
        own = [mark for mark in self.page.marks[before:] if not isinstance(mark, Rule)]
        self.page.marks[before:] = own
        if self.style == "three":
            right = self.edge + sum(wide)
            heads = {0, len(rows)} | ({shaded} if shaded else set())
            for n in heads:
                self.page.line(self.edge, at[n], right, at[n], width=1.0)
