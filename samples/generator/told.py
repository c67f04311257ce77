"""Truth that is told while it is drawn: what is printed becomes what is stated.

A layout asks a Told for the words of a field and puts what it gets; a value that was never
asked for is not in the truth. It knows nothing of places on a page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from samples.generator import cast, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.kit import Kit, Paper

GRADES = ("优秀", "良好", "中等", "及格", "优良", "优", "良", "不及格")
PLAIN_DAYS = ("plain", "plain", "plain", "padded", "spaced", "dots-padded", "dashes", "slashes")
JOINERS = ("至", "至", "—", "－", " 至 ", "~", "到")


def outcome(words: str) -> truth.Json:
    """The contract's result of printed *words*: a score, a grade, a verdict or a completion."""
    if found := re.fullmatch(r"(\d+(?:\.\d+)?)分?", words):
        return truth.score(found[1], passed=float(found[1]) >= 60)
    if words in GRADES:
        return truth.grade(words)
    if words.endswith(("结业", "毕业")):
        return truth.completion(words[-2:])
    return truth.verdict(words)


class Told:
    """The values of one entry as they are put on paper; *row* marks a row's own places.

    *form* is None where the paper does not say how it was learned.
    """

    def __init__(self, kit: Kit, form: str | None, *, row: int | None = None) -> None:
        self.kit = kit
        self.row = "" if row is None else f"#{row}"
        self.values: dict[str, truth.Value] = {"learning_form": form}
        self.amount: float | None = None
        self.unit = "学时"

    def say(self, field: str, printed: str, value: truth.Value = None) -> Span:
        """*printed* as the words of *field*, whose value is *value* or the words themselves."""
        self.values[field] = printed if value is None else value
        return Span(printed, field + self.row)

    def know(self, **values: truth.Value) -> None:
        """Values that other words of the paper state."""
        self.values |= values

    def name(self, who: cast.Person) -> Span:
        return self.say("name", self.kit.name_as_printed(who.name), who.name)

    def id(self, who: cast.Person) -> Span:
        printed = self.kit.id_as_printed(who)
        return self.say("id_number", printed, wording.unmasked_form(printed))

    def employer(self, who: cast.Person) -> Span:
        return self.say("employer", who.employer)

    def hours(self, amount: float, printed: str = "", unit: str = "学时") -> Span:
        self.amount, self.unit = amount, unit
        return Span(printed or f"{amount:g}{unit}", "hours" + self.row)

    def result(self, words: str) -> Span:
        return self.say("result", words, outcome(words))

    def day(self, when: date, form: str = "") -> Span:
        """A sitting or a lecture of one day."""
        self.know(end_date=str(when))
        return self.say("start_date", wording.day(when, form or self._form()), str(when))

    def days(self, start: date, end: date, form: str = "", joiner: str = "") -> list[Span]:
        """From *start* to *end*; the end may leave out the year or the month."""
        rng = self.kit.rng
        first, last = wording.span(rng, start, end, form or self._form())
        between = joiner or rng.choice(JOINERS)
        return [
            self.say("start_date", first, str(start)),
            Span(between),
            self.say("end_date", last, str(end)),
        ]

    def months(self, start: date, end: date, form: str, joiner: str = "至") -> list[Span]:
        first, last = wording.month(start, form), wording.month(end, form)
        return [
            self.say("start_date", first, f"{start:%Y-%m}"),
            Span(joiner),
            self.say("end_date", last, f"{end:%Y-%m}"),
        ]

    def issued(self, when: date, form: str = "") -> Span:
        return self.say("issue_date", wording.day(when, form or self._form()), str(when))

    def number(self, number: str) -> Span:
        return self.say("certificate_no", number)

    def _form(self) -> str:
        return self.kit.rng.choice(PLAIN_DAYS)

    def entry(self) -> truth.Entry:
        """The truth; the year is the stated one, else that of the end, the start or the issue."""
        known = dict(self.values)
        if "credit_year" not in known:
            days = (known.get(key) for key in ("end_date", "start_date", "issue_date"))
            known["credit_year"] = int(str(next(day for day in days if day))[:4])
        return truth.entry(amount=self.amount, unit=self.unit, **known)


def paper(
    kind: str,
    pages: Sequence[Canvas],
    told: Sequence[Told | truth.Entry],
    parts: tuple[str, ...] = (),
) -> Paper:
    """A file with one document of all *pages*."""
    entries = tuple(item.entry() if isinstance(item, Told) else item for item in told)
    numbers = tuple(range(1, len(pages) + 1))
    return Paper(
        list(pages), [truth.Document(kind=kind, pages=numbers, entries=entries, parts=parts)]
    )
