"""Cases and hands of a folio: what a desk lacks for scores, English lines and small print.

A Leaf tells verdicts and grades that follow from a score, days in English, posts and terms; a
Pen also writes beside and under what stands there. It knows no words of a paper.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from samples.generator.canvas import Span
from samples.generator.layouts.opened.tenth.desk import Desk
from samples.generator.layouts.opened.tenth.deskhand import Hand

MONTHS = "January February March April May June July August September October November December"
POSTS = ("工程师", "高级工程师", "助理工程师", "技术员", "主管", "讲师", "主管护师", "科员")


class Leaf(Desk):
    """A case with words that follow from others and state nothing."""

    def _slot(self, key: str, how: str) -> list[Span]:
        if key.startswith("="):  # a stub's copy
            return [Span("".join(span.text for span in self._slot(key[1:], how)))]
        derived: dict[str, Callable[[str], str]] = {
            "verdict": self._verdict,
            "grade": lambda _: self._grade(),
            "enfrom": lambda _: english(self.start),
            "ento": lambda _: english(self.end),
            "engiven": lambda _: english(self.given),
            "dayn": lambda _: str((self.end - self.start).days + 1),
            "post": lambda _: POSTS[int(self.who.person_id[1:]) % len(POSTS)],
            "h2": lambda _: f"{self.long:g}",
            "sm": lambda _: f"{self.start.month}",
            "printed": lambda _: f"{self.given} {9 + self.given.day % 8}:{self.given.day + 10}",
        }
        if key in derived and key not in self.words:
            return [Span(derived[key](how))]
        return super()._slot(key, how)

    def _verdict(self, how: str) -> str:
        good, _, bad = how.partition("/")
        return (good or "合格") if self.points() >= 60 else (bad or "不合格")

    def _grade(self) -> str:
        points = self.points()
        steps = ((90, "优秀"), (80, "良好"), (70, "中等"), (60, "及格"))
        return next((word for low, word in steps if points >= low), "不及格")

    def points(self) -> float:
        """The score as a number; a word of praise is a pass."""
        words = self.mark.removesuffix("分")
        if words.replace(".", "").isdigit():
            return float(words)
        return 0.0 if words.startswith(("不", "未", "缺")) else 75.0

    def _row(self, number: int) -> Leaf:
        one = Leaf(self.kit, self.form, row=number, **self.want)
        one.dates = self.dates
        if self.want.get("unit") in (None, "课时") and one.long <= 80:
            one.give_days_enough()
        return one


def english(when: date) -> str:
    """`May 7, 2018`."""
    return f"{MONTHS.split()[when.month - 1]} {when.day}, {when.year}"


class Pen(Hand):
    """A desk's hand with more acts.

    `@ share look|words` writes on this line without going on, `L look|words` a close line,
    `J look|label|joint` the names of all rows in a line, `thick` a bar.
    """

    def _act(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        spec, _, words = rest.partition("|")
        acts: dict[str, Callable[[str, str], None]] = {
            "@": self._beside,
            "L": self._close_line,
            "J": self._joined,
            "thick": self._thick,
        }
        if name in acts:
            acts[name](spec, words)
        else:
            super()._act(line)

    def _sign(self, spec: str, words: str) -> None:
        """Closing lines; on a new page where a long table left no room."""
        if self.sheet.size[1] > 800 and self.sheet.y > self.sheet.size[1] - 80:
            self.sheet.turn()
        super()._sign(spec, words)

    def _by(self, spec: str, words: str) -> None:
        if self.sheet.y > self.sheet.size[1] - 40:
            self.sheet.turn()
        super()._by(spec, words)

    def _veil(self, spec: str, words: str) -> None:
        super()._veil(spec, "".join(span.text for span in self.case(words)))

    def _beside(self, spec: str, words: str) -> None:
        share, _, look = spec.partition(" ")
        self.sheet.put(self.case(words), look, x=float(share) or 0.0001)

    def _close_line(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, first="", lead=1.5)

    def _joined(self, spec: str, words: str) -> None:
        label, _, joint = words.partition("|")
        line = [Span(label)]
        for number, one in enumerate(self.rows):
            line += [*([Span(joint)] if number else []), *one("{name}")]
        self.sheet.para(line, spec, first="", lead=1.7)

    def _thick(self, spec: str, _: str) -> None:
        self.sheet.rule(spec, 3.0, gap=4)
        self.sheet.rule(spec, 0.8, gap=28)
