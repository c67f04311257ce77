"""Manners of telling: sentences whose slots speak for themselves, and mixed faces."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from samples.generator import cast, fonts, wording
from samples.generator.canvas import Canvas, Look, Place, Span
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.fourth import wear, words
from samples.generator.manners import fitting
from samples.generator.told import Told, paper

MIXES = {
    "song": ("uming", "gbsn", "notoserif", "notoserif-m", "notoserif-sb", "notoserif-l"),
    "hei": ("microhei", "notosans", "notosans-m", "zenhei", "droid", "notosans-dl"),
    "kai": ("ukai", "gkai", "wenkai", "wenkai-bold", "wenkai-light"),
    "head": ("notoserif-bold", "notoserif-x", "notosans-bold", "wenkai-bold", "zenhei"),
    "pen": ("gkai", "wenkai-light", "wenkai", "ukai"),
}
WORD_FORMS = ("plain", "plain", "padded", "spaced", "cn")
LIST_FORMS = ("dots-padded", "dashes", "dashes", "plain", "slashes")


def held(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout whose paper mixes faces of all sorts."""

    def register(make: Maker) -> Maker:
        def mixed(kit: Kit) -> Paper:
            for style, keys in MIXES.items():
                able = [key for key in keys if key in fonts.BY_KEY]
                able = [key for key in able if fonts.BY_KEY[key].vector or not kit.vector]
                if able:
                    kit.styles.setdefault(style, kit.rng.choice(able))
            return make(kit)

        layout(kind, name, wear=wear.worn)(mixed)
        return mixed

    return register


class Draft(Told):
    """One entry in the making: chooses its facts, tells those that a text has slots for.

    `days` bounds the length in days; `pick` takes content, amounts, unit, results, number, forms.
    """

    def __init__(
        self,
        kit: Kit,
        form: str,
        *,
        row: int | None = None,
        days: tuple[int, int] = (1, 5),
        years: tuple[int, int] = (2015, 2025),
        **pick: Sequence[str] | Sequence[float] | str,
    ) -> None:
        super().__init__(kit, form, row=row)
        rng = self.rng = kit.rng
        self.pick = pick
        self.start = kit.day(*years)
        length = rng.randint(*days)
        if 1 < length <= 7:
            self.start -= timedelta(days=self.start.weekday())
        self.end = self.start + timedelta(days=length - 1)
        self.issued_on = self.end + timedelta(days=rng.randrange(0, 20))
        self.form = self._one("forms", WORD_FORMS)
        self.content = self._one("content", cast.COURSES)
        self.who = self._somebody()
        self.hours_are = float(rng.choice(list(pick.get("amounts", (8, 16, 24, 32, 40)))))
        self.verdict = self._one("results", ("合格",))

    def _one(self, key: str, default: Sequence[str]) -> str:
        found = self.pick.get(key, default)
        return found if isinstance(found, str) else str(self.kit.rng.choice(list(found)))

    def _somebody(self) -> cast.Person:
        """A person of the trade that the content belongs to, where there is one."""
        trades = (
            (words.MEDICAL, ("医院", "疾病")),
            (words.TEACHING, ("学校", "中学")),
        )
        for pool, marks_of in trades:
            fit = [who for who in self.kit.people if any(m in who.employer for m in marks_of)]
            if self.content in pool and fit:
                return self.rng.choice(fit)
        return self.kit.person()

    def text(self, template: str, **plain: str) -> list[Span]:
        """The template's words; `{slot}` or `{slot:manner}` tells a field, *plain* is only said."""
        line: list[Span] = []
        for part in re.split(r"(\{[a-z_]+(?::[^{}]*)?\})", template):
            if not part.startswith("{"):
                line += [Span(part)] if part else []
                continue
            key, _, how = part[1:-1].partition(":")
            line += [Span(plain[key])] if key in plain else self._slot(key, how)
        return line

    def _slot(self, key: str, how: str) -> list[Span]:
        simple: dict[str, Callable[[], Span]] = {
            "name": lambda: self.name(self.who),
            "id": lambda: self.id(self.who),
            "employer": lambda: self.employer(self.who),
            "content": lambda: self.say("content", self.content),
            "result": lambda: self.result(self.verdict),
            "hours": lambda: self._amount(how),
            "issue": lambda: self.issued(self.issued_on, how or self.form),
            "number": lambda: self.number(self._serial(how)),
            "start": lambda: self._day("start_date", self.start, how),
            "end": lambda: self._day("end_date", self.end, how),
            "year": lambda: self.say("credit_year", f"{self.end.year}{how}", self.end.year),
            "sex": lambda: Span("男" if self.who.male else "女"),
            "he": lambda: Span("他" if self.who.male else "她"),
            "born": lambda: Span(wording.day(self.who.born, how or "plain")),
        }
        if key in simple:
            return [simple[key]()]
        if key == "months":
            return self.months(self.start, self.end, self.form, how or "至")
        if self.start == self.end:
            return [self.day(self.start, self.form)]
        return self.days(self.start, self.end, self.form, how)

    def _amount(self, how: str) -> Span:
        unit = str(self.pick.get("unit", "学时"))
        number = wording.number(self.hours_are, "cn" if how == "cn" else "plain")
        words = number if how == "bare" else number + (how if how not in ("", "cn") else unit)
        words = how[1:] if how.startswith("=") else words
        return self.hours(self.hours_are, words, unit)

    def _day(self, field: str, when: date, how: str) -> Span:
        return self.say(field, wording.day(when, how or self.form), str(when))

    def _serial(self, how: str) -> str:
        pattern = how or self._one("number", ("{y}######",))
        return self.kit.serial(pattern.replace("<", "{").replace(">", "}"), self.issued_on)

    def paper(self, kind: str, *pages: Canvas) -> Paper:
        """A file with this one entry."""
        return paper(kind, pages, [self])


def put_fit(
    page: Canvas, at: tuple[float, float], line: str | Sequence[Span], look: Look, room: float
) -> None:
    """A centred line, smaller where it would be wider than *room*."""
    whole = [Span(line)] if isinstance(line, str) else list(line)
    page.put(at[0], at[1], whole, fitting(look, whole, room), align="c")


def rows(
    page: Canvas,
    facts: Sequence[tuple[str, Sequence[Span] | str]],
    *,
    at: tuple[float, float],
    looks: tuple[Look, Look],
    step: tuple[float, float, float],
) -> float:
    """Labels at *at*; *step* is the way down, the way to the values, the room for both."""
    gap, indent, room = step
    x, y = at
    for label, value in facts:
        line = [Span(value)] if isinstance(value, str) else list(value)
        page.put(x, y, label, looks[0])
        look = fitting(looks[1], line, room - indent)
        page.put(x + indent, y, line, look)
        y += gap
    return y


def down(
    page: Canvas, at: tuple[float, float], line: Sequence[Span], look: Look, height: float
) -> float:
    """Words in columns from the right, each character in a face that can show it; returns x."""
    x, y = at
    step, half = look.size * 1.14, look.size / 2
    for span in line:
        for char in span.text:
            if y + step > at[1] + height:
                x, y = x - look.size * 1.9, at[1]
            page.put(x, y + look.size * 0.88, char, look, align="c")
            if span.field:
                box = (x - half, y, x + half, y + step)
                page.places.append(Place(span.field, char, box))
            y += step
    return x
