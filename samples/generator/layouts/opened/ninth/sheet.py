"""A held-out sheet: a leaf with edges and seals of its own, and deeds, facts with more slots."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Unpack

from samples.generator import wording
from samples.generator.canvas import Canvas, Span
from samples.generator.kit import Paper
from samples.generator.layouts.opened.eighth.facts import Facts, Wish, bare
from samples.generator.layouts.opened.eighth.quill import TONES, Close, Leaf, Words
from samples.generator.layouts.opened.ninth import imprints

__all__ = ["EDGES", "INKS", "Close", "Deed", "Sheet", "Wish", "Words", "bare"]
EDGES = ("pair", "scoop", "chain", "side", "lattice", "bars", "pearls", "none")
INKS = ("blue", "maroon", "green", "bronze", "sea", "deep", "red", "violet")


class Deed(Facts):
    """Facts with school years, ranges of months, sessions and the like."""

    def slot(self, key: str, how: str) -> list[Span]:
        """One slot; `school` a school year, `since` and `till` months, `mins` hours and minutes."""
        if key == "school":
            first = self.end.year - 1 if self.end.month < 9 else self.end.year
            words = (how or "#－#学年").replace("#", str(first), 1).replace("#", str(first + 1), 1)
            return [self.say("credit_year", words, first + 1)]
        if key == "monthspan":
            return self._month_span(how or "至")
        if key == "mins":
            words = f"{self.long:g}学时{self.rng.choice([10, 15, 20, 25, 40])}分钟"
            return [self.hours(self.long, words)]
        if key == "by":
            return [self.say("issuer", self.words["by"])]
        if key == "namein":
            return [self.say("name", self.who.name)]
        return super().slot(key, how)

    def _month_span(self, joiner: str) -> list[Span]:
        """Months; the year is not said twice."""
        first = self.say("start_date", wording.month(self.start, "plain"), f"{self.start:%Y-%m}")
        same = self.start.year == self.end.year
        last = f"{self.end.month}月" if same else wording.month(self.end, "plain")
        return [first, Span(joiner), self.say("end_date", last, f"{self.end:%Y-%m}")]

    def kept(self, kind: str, *pages: Canvas) -> Paper:
        """A file with this entry or its rows; papers that prove nothing have none."""
        return bare(kind, *pages) if kind == "other" else self.paper(kind, *pages)

    def noted(self, text: str, body: str = "") -> list[Span]:
        """A template with braces and slots."""
        return self(self.plain(text, body))


class Sheet(Leaf):
    """One page of the hold-out."""

    def stamp(self, x: float, y: float, body: str, sort: str = "star", wide: float = 108) -> None:
        """A seal of *body* about a point, kept on the page."""
        image = imprints.made(self.rng, body, sort)
        tall = wide * image.height / image.width
        left = min(max(x - wide / 2, 8), self.wide - wide - 8)
        top = min(max(y - tall / 2, 8), self.high - tall - 8)
        self.page.picture(image, left, top, width=wide, ink=True)

    def close(
        self,
        told: Sequence[Facts],
        at: tuple[float, float],
        spec: str,
        issuer: str,
        **how: Unpack[Close],
    ) -> None:
        """Issuer, day and seal; tells every entry of them."""
        how.setdefault("seal", self.rng.choice(imprints.USUAL))
        how.setdefault("size", {"square": 78.0, "strip": 150.0}.get(how["seal"], 104.0))
        super().close(told, at, spec, issuer, **how)

    def edged(self, sort: str, tone: str, inset: float = 22) -> None:
        """A frame: pair, scoop, chain, side, lattice, bars, pearls or none."""
        wide, high, colour = self.wide, self.high, TONES[tone]
        right, low = wide - inset, high - inset
        if sort == "pair":
            self.ring(inset, inset, right, low, tone, 0.8)
            self.ring(inset + 5, inset + 5, right - 5, low - 5, tone, 3.2)
        elif sort == "side":
            self.box(0, 0, inset, high, tone)
            self.box(inset + 4, 0, inset + 6, high, tone)
        elif sort == "bars":
            self.box(inset, inset, right, inset + 7, tone)
            self.box(inset, low - 7, right, low, tone)
        elif sort == "scoop":
            self._scooped(inset, tone)
        elif sort in ("chain", "pearls", "lattice"):
            self._strewn(sort, inset, colour)

    def _scooped(self, inset: float, tone: str) -> None:
        """Corners scooped out by quarter circles."""
        reach, right, low = 34.0, self.wide - inset, self.high - inset
        for y in (inset, low):
            self.rule(inset + reach, y, right - reach, y, 1.8, tone)
        for x in (inset, right):
            self.rule(x, inset + reach, x, low - reach, 1.8, tone)
        for x, y, turn in ((inset, inset, 0), (right, inset, 1), (right, low, 2), (inset, low, 3)):
            last = None
            for step in range(9):
                angle = math.pi / 2 * (turn + step / 8)
                at = (x + reach * math.cos(angle), y + reach * math.sin(angle))
                if last:
                    self.rule(*last, *at, 1.8, tone)
                last = at

    def _strewn(self, sort: str, inset: float, colour: tuple[int, int, int]) -> None:
        """Small shapes along the four sides."""
        step, half = (14.0, 3.0) if sort != "lattice" else (10.0, 5.0)
        places = [
            (inset + step * n, y)
            for n in range(int((self.wide - 2 * inset) / step) + 1)
            for y in (inset, self.high - inset)
        ]
        places += [
            (x, inset + step * n)
            for n in range(int((self.high - 2 * inset) / step) + 1)
            for x in (inset, self.wide - inset)
        ]
        for x, y in places:
            if sort == "pearls":
                self.page.fill(x - 1.4, y - 1.4, x + 1.4, y + 1.4, colour)
            elif sort == "chain":
                self.page.frame(x - half, y - half, x + half, y + half, width=0.9, colour=colour)
            else:
                self.page.line(x - half, y - half, x + half, y + half, width=0.8, colour=colour)
                self.page.line(x - half, y + half, x + half, y - half, width=0.8, colour=colour)

    def lines(self, y: float, text: Sequence[Words], spec: str, step: float) -> float:
        """Lines about the middle, one below another; the next baseline."""
        for words in text:
            self.mid(y, words, spec)
            y += step
        return y
