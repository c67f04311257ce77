"""Facts of one paper: a template's slots print a value and state it in one go.

`[slot]` or `[slot|manner]` in a template tells a field; what no template asks for is not stated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypedDict, Unpack

from samples.generator import cast, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.kit import Kit, Paper
from samples.generator.told import Told, paper

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
SUBJECTS = {
    "公需科目": "public",
    "公需课": "public",
    "公需": "public",
    "公需必修课": "public_required",
    "公需科目必修": "public_required",
    "公需必修": "public_required",
    "公需选修课": "public_elective",
    "公需科目选修": "public_elective",
    "公需选修": "public_elective",
    "专业科目": "professional",
    "专业课": "professional",
    "专业": "professional",
}


class Wish(TypedDict, total=False):
    """What a paper wishes: days of learning, years, amounts and so on."""

    days: tuple[int, int]
    years: tuple[int, int]
    hours: Sequence[float]
    unit: str
    marks: Sequence[str]
    no: Sequence[str]
    dates: Sequence[str]
    at: Sequence[str]
    trade: Sequence[str]
    later: tuple[int, int]


def day_words(when: date, how: str) -> str:
    """A day, in English too."""
    if how == "en":
        return f"{MONTHS[when.month - 1]} {when.day}, {when.year}"
    if how == "en-day":
        return f"{when.day} {MONTHS[when.month - 1]} {when.year}"
    if how == "short":
        return f"{when.year % 100:02d}.{when.month}.{when.day}"
    return wording.day(when, how)


class Facts(Told):
    """One entry in the making, or what the entries of its rows share."""

    def __init__(
        self, kit: Kit, form: str | None, what: Sequence[str] = (), **wish: Unpack[Wish]
    ) -> None:
        super().__init__(kit, form)
        self.rng, self.wish = kit.rng, wish
        self.rows: list[Facts] = []
        self.words: dict[str, str] = {}  # plain words that a template asks for in braces
        self.least: float | None = None  # the pass mark where it is not sixty
        self.over: Facts | None = None
        length = self.rng.randint(*wish.get("days", (1, 5)))
        self.start = kit.day(*wish.get("years", (2015, 2025)))
        if 1 < length <= 5:
            self.start -= timedelta(days=self.start.weekday())
        self.end = self.start + timedelta(days=length - 1)
        self.given = self.end + timedelta(days=self.rng.randint(*wish.get("later", (0, 12))))
        self.dates = self.rng.choice(wish.get("dates", ("plain", "plain", "padded", "spaced")))
        self.pattern = self.rng.choice(wish.get("no", ("{y}######",)))
        self.long = self._amount(length)
        self._whose(what)

    def _whose(self, what: Sequence[str], who: cast.Person | None = None) -> None:
        self.what = self.rng.choice(what) if what else ""
        self.mark = self.rng.choice(self.wish.get("marks", ("合格",)))
        self.who = who or self.somebody()
        self.works = self.rng.choice(self.wish.get("at", (self.who.employer,)))

    def _amount(self, length: int) -> float:
        """An amount that fills *length* days as classes do."""
        pool = self.wish.get("hours", (8, 12, 16, 20, 24, 32, 40))
        if self.wish.get("unit") == "学分" or self.values["learning_form"] == "online":
            return self.rng.choice(pool)
        if length > 10:
            return self.rng.choice(pool)
        fit = [amount for amount in pool if 4 * length <= amount <= 8 * length]
        return self.rng.choice(fit) if fit else min(pool, key=lambda one: abs(one - 8 * length))

    def grown(self) -> list[cast.Person]:
        """People grown up at the time, of the trade where there are some."""
        grown = [who for who in self.kit.people if who.born.year <= self.start.year - 22]
        words = self.wish.get("trade", ())
        fit = [who for who in grown if any(word in who.employer for word in words)]
        return fit if len(fit) > 12 else grown

    def somebody(self) -> cast.Person:
        words = self.wish.get("trade", ())
        grown = [who for who in self.kit.people if who.born.year <= self.start.year - 22]
        fit = [who for who in grown if any(word in who.employer for word in words)]
        return self.rng.choice(fit or grown)

    def also(self, what: str = "", who: cast.Person | None = None) -> Facts:
        """One more entry: another course of the same person, or another person."""
        made = object.__new__(type(self))
        Told.__init__(made, self.kit, self.values["learning_form"], row=len(self.rows))
        made.rng, made.wish, made.rows, made.over = self.rng, self.wish, [], self
        made.words, made.least = self.words, self.least
        made.start, made.end, made.given = self.start, self.end, self.given
        made.dates, made.pattern = self.dates, self.pattern
        made.long = self.rng.choice(self.wish.get("hours", (4, 8)))
        made._whose((what,) if what else (self.what,), who or self.who)
        if who is None:
            made.works = self.works
        self.rows.append(made)
        return made

    def people(self, least: int, most: int) -> list[Facts]:
        """A row for each of some people."""
        pool = self.grown()
        count = min(len(pool), self.rng.randint(least, most))
        return [self.also(who=who) for who in self.rng.sample(pool, count)]

    def courses(self, pool: Sequence[str], least: int, most: int) -> list[Facts]:
        """A row for each of some courses, in the order in which they were learned."""
        count = min(len(pool), self.rng.randint(least, most))
        names = self.rng.sample(list(pool), count)
        return [self.also(name) for name in names]

    def __call__(self, template: str, **plain: str) -> list[Span]:
        """The template's words; *plain* fills slots that state nothing."""
        line: list[Span] = []
        for part in re.split(r"(\[[a-z_]+(?:\|[^\[\]]*)?\])", template):
            found = re.fullmatch(r"\[([a-z_]+)(?:\|([^\[\]]*))?\]", part)
            if not found:
                line += [Span(part)] if part else []
            elif found[1] in plain:
                line.append(Span(plain[found[1]]))
            else:
                line += self.slot(found[1], found[2] or "")
        return line

    def slot(self, key: str, how: str) -> list[Span]:
        simple: dict[str, Callable[[], Span]] = {
            "name": lambda: self.name(self.who),
            "purename": lambda: self.say("name", self.who.name),
            "id": lambda: self.id(self.who),
            "unit": lambda: self.say("employer", self.works),
            "what": lambda: self.say("content", self.what),
            "mark": self.marked,
            "hrs": lambda: self.amounted(how),
            "no": lambda: self.number(self.serial(how)),
            "given": lambda: self.dated("issue_date", self.given, how),
            "from": lambda: self.dated("start_date", self.start, how),
            "to": lambda: self.dated("end_date", self.end, how),
            "yr": lambda: self.say("credit_year", f"{self.end.year}{how}", self.end.year),
            "sub": lambda: self.say("subject", how, SUBJECTS[how]),
            "form": lambda: Span(how, "learning_form" + self.row_mark),
            "sex": lambda: Span("男" if self.who.male else "女"),
            "he": lambda: Span("他" if self.who.male else "她"),
            "born": lambda: Span(wording.day(self.who.born, how or "plain")),
            "bornmonth": lambda: Span(wording.month(self.who.born, how or "plain")),
        }
        if key in simple:
            return [simple[key]()]
        if key == "months":
            return self.months(self.start, self.end, self.dates, how or "至")
        if key == "on" or (key == "span" and self.start == self.end):
            return [self.on(how if key == "on" else "")]
        if key != "span":
            raise ValueError(f"no slot {key}")
        return self.days(self.start, self.end, self.dates, how)

    def marked(self) -> Span:
        """The result; against a pass mark of its own where there is one."""
        number = self.mark.removesuffix("分")
        if self.least is None or not number.replace(".", "", 1).isdigit():
            return self.result(self.mark)
        passed = float(number) >= self.least
        return self.say("result", self.mark, truth.score(number, passed=passed))

    def plain(self, text: str, body: str = "") -> str:
        """A template with its braces filled: {by} the body, {y} the year, and own words."""
        for key, value in {"by": body, "y": str(self.end.year), **self.words}.items():
            text = text.replace("{" + key + "}", value)
        return text

    @property
    def row_mark(self) -> str:
        return self.row

    def on(self, how: str = "") -> Span:
        """One day that is both start and end."""
        self.know(end_date=str(self.start))
        return self.dated("start_date", self.start, how)

    def dated(self, field: str, when: date, how: str) -> Span:
        return self.say(field, day_words(when, how or self.dates), str(when))

    def amounted(self, how: str) -> Span:
        """How much: `#` are figures, `＃` wide ones, `@` Chinese numerals; bare: with its unit."""
        unit = self.wish.get("unit", "学时")
        words = (how or "#" + unit).replace("#", f"{self.long:g}")
        words = words.replace("＃", wording.number(self.long, "wide"))
        if "@" in words:
            words = words.replace("@", wording.chinese(int(self.long)))
        return self.hours(self.long, words, unit)

    def serial(self, how: str = "") -> str:
        """A number after a pattern; (y) and (d) as in a kit's patterns."""
        pattern = (how or self.pattern).replace("(y)", "{y}").replace("(d)", "{d}")
        return self.kit.serial(pattern, self.given)

    def unsaid(self, *fields: str) -> None:
        """Take back what rows state of themselves."""
        for field in fields:
            self.values.pop(field, None)

    def entry(self) -> truth.Entry:
        """The truth, with what rows share."""
        if self.over is not None:
            self.values = self.over.values | self.values
            if self.amount is None:
                self.amount, self.unit = self.over.amount, self.over.unit
        return super().entry()

    def paper(self, kind: str, *pages: Canvas, parts: tuple[str, ...] = ()) -> Paper:
        """A file with this entry, or with its rows."""
        return paper(kind, pages, self.rows or [self], parts)


def bare(kind: str, *pages: Canvas) -> Paper:
    """A file whose paper proposes no entry."""
    return paper(kind, pages, [])
