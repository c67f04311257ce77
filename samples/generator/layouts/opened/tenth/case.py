"""The facts of one person's learning, put into words with slots such as `{name}` or `{span:至}`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypedDict, Unpack

from samples.generator import cast, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.kit import Kit, Paper
from samples.generator.told import PLAIN_DAYS, Told


class Want(TypedDict, total=False):
    """What a case draws from: days long, years, hours, unit, marks, number, employers, courses."""

    what: Sequence[str]
    days: tuple[int, int]
    years: tuple[int, int]
    hours: Sequence[float]
    unit: str
    marks: Sequence[str]
    no: str
    emp: Sequence[str]
    dates: str
    gap: tuple[int, int]


class Case(Told):
    """One entry: a person, a course, days, hours; `want` stays for the rows below it."""

    def __init__(
        self, kit: Kit, form: str | None, *, row: int | None = None, **want: Unpack[Want]
    ) -> None:
        super().__init__(kit, form, row=row)
        rng = kit.rng
        self.rng, self.want, self.form = rng, want, form
        first, last = want.get("days", (2, 4))
        self.start = kit.day(*want.get("years", (2015, 2025)))
        self.who = rng.choice(self.grown())
        if want.get("emp"):
            self.who = replace(self.who, employer=rng.choice(list(want["emp"])))
        self.end = self.start + timedelta(days=rng.randint(first, last) - 1)
        self.given = self.end + timedelta(days=rng.randint(*want.get("gap", (0, 9))))
        self.what = rng.choice(list(want.get("what", ("",))))
        self.long = float(rng.choice(list(want.get("hours", (16,)))))
        self.mark = rng.choice(list(want.get("marks", ("合格",))))
        self.dates = want.get("dates") or rng.choice(PLAIN_DAYS)
        self.words: dict[str, str] = {}
        self.number_printed = kit.serial(want.get("no", "{y}####"), self.given)
        self.id_printed = kit.id_as_printed(self.who)

    def grown(self) -> list[cast.Person]:
        """Everybody who was of age when it was learned."""
        return [who for who in self.kit.people if who.born.year <= self.start.year - 19]

    def rows(self, people: int = 0, courses: int = 0) -> list[Case]:
        """Cases below this one: other people of the same class, or other courses of one person."""
        made = [Case(self.kit, self.form, row=n, **self.want) for n in range(people or courses)]
        others = self.rng.sample(self.grown(), len(made))
        names = list(self.want.get("what", ("",)))
        topics = self.rng.sample(names, courses) if courses else []
        for number, one in enumerate(made):
            one.dates = self.dates
            if people:
                employer = one.who.employer if self.want.get("emp") else others[number].employer
                one.who = replace(others[number], employer=employer)
                one.id_printed = one.who.id_number
                one.number_printed = self.kit.serial(self.want.get("no", "{y}####"), one.given)
                one.start, one.end, one.given = self.start, self.end, self.given
                one.what, one.long = self.what, self.long
            else:
                one.who, one.what, one.id_printed = self.who, topics[number], self.id_printed
        return made

    def __call__(self, words: str) -> list[Span]:
        """*words* with their slots told; `{key}` of `words` states nothing."""
        out: list[Span] = []
        for part in re.split(r"(\{[^{}]+\})", words):
            if part.startswith("{"):
                key, _, how = part[1:-1].partition(":")
                out += self._slot(key, how)
            elif part:
                out.append(Span(part))
        return out

    def _slot(self, key: str, how: str) -> list[Span]:
        if key in self.words:
            return [Span(self.words[key])]
        if key in ("on", "from", "to", "span", "months", "issued"):
            return self._dated(key, how)
        plain = {
            "sex": "男" if self.who.male else "女",
            "born": f"{self.who.born.year}年{self.who.born.month}月",
            "y": str(self.end.year),
            "title": self.who.title_level + "职称" if self.who.title_level else "无",
        }
        if key in plain:
            return [Span(plain[key])]
        return [self._value(key, how)]

    def _value(self, key: str, how: str) -> Span:
        if key == "name":
            return self.name(self.who)
        if key == "id":
            return self.say("id_number", self.id_printed, wording.unmasked_form(self.id_printed))
        if key == "emp":
            return self.employer(self.who)
        if key == "what":
            return self.say("content", self.what)
        if key == "mark":
            return self.result(self.mark)
        if key == "no":
            return self.number(self.number_printed)
        if key == "year":
            return self.say("credit_year", f"{self.end.year}{how}", self.end.year)
        if key in ("public", "public_required", "public_elective", "professional"):
            self.know(subject=key)
            return Span(how, "subject" + self.row)
        return self._amount(how)

    def _amount(self, how: str) -> Span:
        unit = self.want.get("unit", "学时")
        printed = (how or "#" + unit).replace("#", f"{self.long:g}")
        return self.hours(self.long, printed, unit)

    def _dated(self, key: str, how: str) -> list[Span]:
        form = self.dates
        if key == "on":
            return [self.day(self.start, form)]
        if key == "span":
            return self.days(self.start, self.end, form, how or "至")
        if key == "months":
            return self.months(self.start, self.end, form, how or "至")
        if key == "issued":
            return [self.issued(self.given, how or form)]
        when = self.start if key == "from" else self.end
        name = "start_date" if key == "from" else "end_date"
        return [self.say(name, wording.day(when, form), str(when))]

    def paper(
        self,
        kind: str,
        pages: list[Canvas],
        rows: Sequence[Case] = (),
        parts: tuple[str, ...] = (),
    ) -> Paper:
        """A file of this entry, or of *rows* that each share what this case states.

        A self-study with a part missing keeps its hours and is not eligible.
        """
        numbers = tuple(range(1, len(pages) + 1))
        if kind == "other":
            for page in pages:
                page.places = []
            return Paper(pages, [truth.Document(kind=kind, pages=numbers)])
        for one in rows:
            one.values = self.values | {k: v for k, v in one.values.items() if v is not None}
            if one.amount is None:
                one.amount, one.unit = self.amount, self.unit
        entries = tuple(one.entry() for one in rows or [self])
        if kind == "self_study" and len(parts) < 3:
            entries = tuple(replace(one, eligible=False) for one in entries)
        document = truth.Document(kind=kind, pages=numbers, entries=entries, parts=parts)
        return Paper(pages, [document])
