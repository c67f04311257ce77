"""Manner of telling: one entry in the making, whose templates print and state at once.

`<slot>` or `<slot:manner>` in a template tells a field; what is never asked for is not stated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import cast as typed

from samples.generator import cast, fonts, truth, wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.fifth import wear
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.told import Told, paper

FACES = {
    "song": ("uming", "gbsn", "notoserif", "notoserif-l", "notoserif-m"),
    "hei": ("microhei", "zenhei", "zenhei-mono", "notosans", "notosans-l", "notosans-dl", "droid"),
    "kai": ("ukai", "gkai", "wenkai", "wenkai-light", "wenkai-mono"),
    "head": ("notoserif-bold", "notosans-bold", "notosans-x", "notoserif-x", "wenkai-bold"),
    "pen": ("gkai", "wenkai-light", "wenkai-ml", "ukai"),
    "mono": ("zenhei-mono", "wenkai-mono", "notosans-mono"),
    "old": ("tw-sung", "tw-kai", "uming-tw", "hanamin"),
}
DATES = ("plain", "plain", "plain", "padded", "spaced", "cn")
SUBJECTS = {
    "公需": "public",
    "公需科目": "public",
    "公需课": "public",
    "公需必修": "public_required",
    "公需选修": "public_elective",
    "专业": "professional",
    "专业科目": "professional",
    "专业课": "professional",
}


def fresh(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout; each paper mixes faces of its own."""

    def register(make: Maker) -> Maker:
        def mixed(kit: Kit) -> Paper:
            for style, keys in FACES.items():
                there = [fonts.BY_KEY[key] for key in keys if key in fonts.BY_KEY]
                able = [face.key for face in there if face.vector or not kit.vector]
                if able:
                    kit.styles.setdefault(style, kit.rng.choice(able))
            kit.styles.setdefault("head", kit.styles.get("hei", next(iter(fonts.BY_KEY))))
            return make(kit)

        layout(kind, name, wear=wear.worn)(mixed)
        return mixed

    return register


class Case(Told):
    """One entry, or what the entries of `rows` share.

    *pick* takes hours, units, marks, no, dates, unit (employers), old (birth years wanted).
    """

    def __init__(
        self,
        kit: Kit,
        form: str,
        what: Sequence[str] = cast.COURSES,
        days: tuple[int, int] = (1, 5),
        years: tuple[int, int] = (2012, 2025),
        **pick: Sequence[str] | Sequence[float] | str,
    ) -> None:
        super().__init__(kit, form)
        rng = self.rng = kit.rng
        self.pick, self.rows, self.over = pick, list[Case](), None
        length = rng.randint(*days)
        self.start = kit.day(*years)
        if 1 < length <= 5:
            self.start -= timedelta(days=self.start.weekday())
        self.end = self.start + timedelta(days=length - 1)
        self.given = self.end + timedelta(days=rng.randrange(0, 16))
        self.what = str(rng.choice(list(what)))
        self.dates = self.one("dates", DATES)
        self.mark = self.one("marks", ("合格",))
        self.pattern = self.one("no", ("{y}######",))
        self.long = self.amount_for(length)
        self.who = self.someone()
        self.works = self.one("unit", (self.who.employer,))

    def one(self, key: str, default: Sequence[str]) -> str:
        found = self.pick.get(key, default)
        return found if isinstance(found, str) else str(self.rng.choice(list(found)))

    def amount_for(self, length: int) -> float:
        """An amount that *length* days have room for."""
        pool = typed(Sequence[float], self.pick.get("hours", (8, 16, 24, 32)))
        fit = [amount for amount in pool if amount <= 8 * length] or [min(pool)]
        online = self.values["learning_form"] == "online"
        return float(self.rng.choice(list(pool) if online else fit))

    def someone(self) -> cast.Person:
        """Somebody grown up at the time."""
        grown = [who for who in self.kit.people if who.born.year <= self.start.year - 21]
        return self.rng.choice(grown)

    def add(self, what: str = "", who: cast.Person | None = None, form: str = "") -> Case:
        """One more entry under this one: another course, or another person."""
        made = Case(self.kit, form or str(self.values["learning_form"]), (what,), **self.pick)
        made.row_of(self, len(self.rows))
        if who is None:
            made.who, made.works = self.who, self.works
        else:
            made.who, made.works = who, made.one("unit", (who.employer,))
        self.rows.append(made)
        return made

    def row_of(self, over: Case, number: int) -> None:
        Told.__init__(self, self.kit, str(self.values["learning_form"]), row=number)
        self.over = over
        self.pattern = over.pattern
        self.dates, self.start, self.end, self.given = over.dates, over.start, over.end, over.given

    def people(self, least: int, most: int) -> list[Case]:
        """A row for each of some people."""
        grown = [who for who in self.kit.people if who.born.year <= self.start.year - 21]
        return [self.add(who=who) for who in self.rng.sample(grown, self.rng.randint(least, most))]

    def __call__(self, template: str, **plain: str) -> list[Span]:
        """The template's words; *plain* are slots that state nothing."""
        line: list[Span] = []
        for part in re.split(r"(<[a-z_]+(?::[^<>]*)?>)", template):
            if not re.fullmatch(r"<[a-z_]+(?::[^<>]*)?>", part):
                line += [Span(part)] if part else []
                continue
            key, _, how = part[1:-1].partition(":")
            line += [Span(plain[key])] if key in plain else self.slot(key, how)
        return line

    def slot(self, key: str, how: str) -> list[Span]:
        simple: dict[str, Callable[[], Span]] = {
            "name": lambda: self.name(self.who),
            "id": lambda: self.id(self.who),
            "unit": lambda: self.say("employer", self.works),
            "what": lambda: self.say("content", self.what),
            "mark": lambda: self.result(self.mark),
            "hrs": lambda: self.amounted(how),
            "no": lambda: self.number(self.serial(how)),
            "given": lambda: self.issued(self.given, how or self.dates),
            "from": lambda: self.dated("start_date", self.start, how),
            "to": lambda: self.dated("end_date", self.end, how),
            "yr": lambda: self.say("credit_year", f"{self.end.year}{how}", self.end.year),
            "sub": lambda: self.say("subject", how, SUBJECTS[how]),
            "sex": lambda: Span("男" if self.who.male else "女"),
            "he": lambda: Span("他" if self.who.male else "她"),
            "born": lambda: Span(wording.day(self.who.born, how or "plain")),
            "form": lambda: Span(how, "learning_form" + self.row_mark),
        }
        if key in simple:
            return [simple[key]()]
        if key == "months":
            return self.months(self.start, self.end, self.dates, how or "至")
        if key == "on" or self.start == self.end:
            return [self.day(self.start, self.dates)]
        return self.days(self.start, self.end, self.dates, how)

    @property
    def row_mark(self) -> str:
        index = self.over.rows.index(self) if self.over and self in self.over.rows else None
        return "" if index is None else f"#{index}"

    def amounted(self, how: str) -> Span:
        """How much: `#` stands for figures, `@` for Chinese numerals, else the unit follows."""
        unit = self.one("units", ("学时",))
        words = (how or "#" + unit).replace("#", f"{self.long:g}")
        if "@" in words:
            words = words.replace("@", wording.chinese(int(self.long)))
        return self.hours(self.long, words, unit)

    def dated(self, field: str, when: date, how: str) -> Span:
        return self.say(field, wording.day(when, how or self.dates), str(when))

    def serial(self, how: str = "") -> str:
        pattern = how or self.pattern
        return self.kit.serial(pattern.replace("(y)", "{y}").replace("(d)", "{d}"), self.given)

    def same(self) -> None:
        """The sum of the rows' hours is nobody's: a row has its own."""
        self.amount = None

    def entry(self) -> truth.Entry:
        """The truth, with what the rows share."""
        if self.over is not None:
            self.values = self.over.values | self.values
            if self.amount is None:
                self.amount, self.unit = self.over.amount, self.over.unit
        return super().entry()

    def paper(self, kind: str, *sheets: Sheet, parts: tuple[str, ...] = ()) -> Paper:
        """A file with this entry, or with its rows."""
        return paper(kind, [s.page for s in sheets], self.rows or [self], parts)


def nothing(kind: str, *sheets: Sheet) -> Paper:
    """A file whose paper proposes no entry."""
    return paper(kind, [s.page for s in sheets], [])
