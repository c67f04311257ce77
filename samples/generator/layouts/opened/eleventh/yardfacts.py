"""Facts of one entry for papers written down in `yards/`: more slots, and days of many sorts.

`{=key}` prints what is stated elsewhere without stating it again; `@` in an amount is a Chinese
numeral, `#` a figure. Slots of `words` state nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from samples.generator import cast, truth, wording
from samples.generator.canvas import Span
from samples.generator.layouts.opened.tenth.case import Case

POSTS = ("工程师", "高级工程师", "助理工程师", "技术员", "正高级工程师", "经济师", "会计师")
CLASSES = {
    "public": ("公需科目", "公需课", "公需"),
    "public_required": ("公需必修", "必修公需"),
    "public_elective": ("公需选修", "选修公需"),
    "professional": ("专业科目", "专业课", "专业"),
}


class Facts(Case):
    """A case that knows the words of clerks: months, shares of the span, verdicts, classes."""

    line: float = 60
    fixed: date | None = None  # the day of the sitting where all rows share it
    issuer: str = ""
    subject_class: str = ""
    class_words: Mapping[str, str] | None = None

    def _slot(self, key: str, how: str) -> list[Span]:
        if key.startswith("="):
            return [Span(self._plain(key[1:], how))]
        if key in self.words:
            return [Span(self.words[key])]
        if key == "class":
            return [self._class()]
        if key in ("from_month", "to_month"):
            return [self._month(key, how)]
        if key in ("start_year", "only_year"):
            return [self.say("start_date", f"{self.start.year}{how}", str(self.start.year))]
        if key == "span_en":
            return self._in_english()
        if key == "score":
            return [self._score(how)]
        if key == "day":
            return [Span(self._share(float(how)))]
        extra = self._extra(key, how)
        return [Span(extra)] if extra is not None else super()._slot(key, how)

    def _dated(self, key: str, how: str) -> list[Span]:
        if key == "span" and self.start == self.end:
            return [self.day(self.start, self.dates)]
        return super()._dated(key, how)

    def _in_english(self) -> list[Span]:
        first, last = (f"{day:%B} {day.day}, {day.year}" for day in (self.start, self.end))
        return [
            self.say("start_date", first, str(self.start)),
            Span(" to "),
            self.say("end_date", last, str(self.end)),
        ]

    def _extra(self, key: str, how: str) -> str | None:
        """Words that state nothing: other people, telephones, the length in days."""
        if key == "someone":
            return self.rng.choice(self.grown()).name
        if key == "post":
            return self.rng.choice(POSTS)
        if key == "phone":
            return self.kit.serial("5550####", self.start)
        if key == "serial":
            return self.kit.serial(how, self.start)
        if key == "days":
            return str((self.end - self.start).days + 1)
        if key == "part":
            return f"{self.long / float(how):g}"
        return "合格" if key == "verdict" and self.passed else self._verdict(key)

    def _verdict(self, key: str) -> str | None:
        return "不合格" if key == "verdict" else None

    @property
    def passed(self) -> bool:
        """Whether the mark reaches the line, or is a word that passes."""
        words = self.mark.removesuffix("分")
        if words.replace(".", "").isdigit():
            return float(words) >= self.line
        return self.mark not in ("不合格", "不及格", "缺考", "未通过")

    def _plain(self, key: str, how: str) -> str:
        found = {
            "name": self.who.name,
            "emp": self.who.employer,
            "what": self.what,
            "no": self.number_printed,
            "long": f"{self.long:g}",
            "mark": self.mark,
            "issuer": self.issuer,
            "id": self.id_printed,
            "from": wording.day(self.start, how or self.dates),
            "to": wording.day(self.end, how or self.dates),
            "issued": wording.day(self.given, how or self.dates),
            "surname": self.who.name[0],
        }
        return found[key]

    def _class(self) -> Span:
        words = (self.class_words or {}).get(self.subject_class)
        self.know(subject=self.subject_class)
        printed = words or CLASSES[self.subject_class][0]
        return Span(printed, "subject" + self.row)

    def _month(self, key: str, how: str) -> Span:
        when, name = (self.start, "start_date") if key == "from_month" else (self.end, "end_date")
        return self.say(name, wording.month(when, how or self.dates), f"{when:%Y-%m}")

    def _score(self, how: str) -> Span:
        """A mark that passes by the printed line, not by 60."""
        words = self.mark.removesuffix("分")
        printed = words + how
        found = self.say("result", printed, None)
        if words.replace(".", "").isdigit():
            self.know(result=truth.score(words, passed=self.passed))
        else:
            self.know(result=truth.verdict(words))
        return found

    def _share(self, share: float) -> str:
        step = (self.end - self.start).days * share
        return wording.day(self.start + timedelta(days=round(step)), self.dates)

    def _value(self, key: str, how: str) -> Span:
        known = ("name", "id", "emp", "what", "mark", "no", "year", "hours")
        if key not in known and not key.startswith(("public", "professional")):
            raise ValueError(f"no such slot: {key}")
        return super()._value(key, how)

    def _amount(self, how: str) -> Span:
        unit = self.want.get("unit", "学时")
        printed = (how or "#" + unit).replace("#", f"{self.long:g}")
        whole = self.long == int(self.long)
        printed = printed.replace("@", wording.chinese(int(self.long)) if whole else "")
        return self.hours(self.long, printed, unit)

    def below(self, people: Sequence[cast.Person], number: int) -> Facts:
        """The facts of another person of the same class, row *number*."""
        one = Facts(self.kit, self.form, row=number, **self.want)
        who = people[number]
        if self.want.get("emp"):
            who = replace(who, employer=one.who.employer)
        one.who, one.id_printed = who, who.id_number
        one.start, one.end, one.given = self.start, self.end, self.given
        one.dates, one.what, one.long, one.line = self.dates, self.what, self.long, self.line
        one.number_printed = self.kit.serial(str(self.want.get("no", "{y}####")), one.given)
        return one

    def beside(self, topic: str, number: int) -> Facts:
        """The facts of another course of the same person, row *number*."""
        one = Facts(self.kit, self.form, row=number, **self.want)
        one.who, one.id_printed, one.dates = self.who, self.id_printed, self.dates
        one.what, one.line = topic, self.line
        return one


def school(case: Facts) -> None:
    """Years at a school from autumn to summer."""
    rng, years = case.rng, case.rng.choice((2, 3, 3, 4))
    case.words["years"] = "二三四"[years - 2]
    begin = rng.choice((9, 9, 9, 2, 3))
    case.start = date(case.start.year, begin, 1)
    case.end = date(case.start.year + years, 7 if begin == 9 else 1, rng.choice((1, 10)))
    case.given = date(case.end.year, case.end.month, rng.randrange(10, 28))
    case.number_printed = case.kit.serial(str(case.want.get("no", "{y}####")), case.given)


def sitting(case: Facts) -> None:
    """A Saturday or Sunday of an examining month; the result weeks later."""
    first = date(case.start.year, case.rng.choice((3, 5, 6, 9, 10, 11)), case.rng.randrange(3, 20))
    own = first + timedelta(days=case.rng.choice((5, 6)) - first.weekday())
    case.start = case.end = case.fixed or own
    case.given = case.end + timedelta(days=case.rng.randrange(35, 80))
    case.words["seat"] = case.kit.serial("{y}12#######", case.start)
    case.know(hours=truth.exam_hours(day=case.start, passed=case.passed))


def tongue(case: Facts) -> None:
    """职称外语: hours by level (津人社局发〔2017〕42号)."""
    sitting(case)
    level = case.rng.choice("ABC")
    case.words["level"] = level
    hours = truth.exam_hours(level=level, day=case.start, passed=case.passed)
    case.know(subject="professional", hours=hours)


def module(case: Facts) -> None:
    """计算机应用能力: hours of one module (津人社局发〔2017〕42号)."""
    sitting(case)
    hours = truth.exam_hours(module=True, day=case.start, passed=case.passed)
    case.know(subject="professional", hours=hours)


def alone(case: Facts) -> None:
    """Weeks of study alone between a plan before and an assessment after."""
    rng = case.rng
    case.start = date(case.start.year, rng.randrange(2, 8), rng.randrange(2, 26))
    case.end = case.start + timedelta(days=7 * rng.randrange(5, 14))
    case.given = case.end + timedelta(days=rng.randrange(4, 15))
    case.words["before"] = wording.day(
        case.start - timedelta(days=rng.randrange(5, 20)), case.dates
    )
    case.words["plan"] = f"{case.long:g}"


def months(case: Facts) -> None:
    """Three to twelve months away from the post."""
    count = case.rng.choice((3, 3, 6, 6, 12))
    first = case.start.replace(day=1)
    last = first.month - 1 + count
    after = date(first.year + last // 12, last % 12 + 1, 1)
    case.start, case.end = first, after - timedelta(days=1)
    case.given = case.end + timedelta(days=case.rng.randrange(0, 9))
    case.words["long"] = {3: "三个月", 6: "六个月", 12: "一年"}[count]


def web(case: Facts) -> None:
    """Weeks of watching lessons in one year; the proof is printed by the year's end."""
    first = date(case.start.year, case.rng.randrange(3, 9), case.rng.randrange(1, 28))
    case.start, case.end = first, first + timedelta(days=case.rng.randrange(12, 95))
    case.given = case.end + timedelta(days=case.rng.randrange(0, 15))
    case.number_printed = case.kit.serial(str(case.want.get("no", "{y}####")), case.given)


SORTS = {
    "school": school,
    "sitting": sitting,
    "tongue": tongue,
    "module": module,
    "alone": alone,
    "months": months,
    "web": web,
}
