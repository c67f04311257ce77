"""Desk: sheets, seals, fields and entries of the papers of a Tianjin year's box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Unpack

from samples.generator import cast, fonts, manners, marks
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.fifth.board import COLOURS, Close, Grid, Sheet, Words, line_of
from samples.generator.layouts.opened.fifth.case import Case, nothing
from samples.generator.layouts.opened.sixth import seals, wear
from samples.generator.told import Told

__all__ = ["Fill", "Grid", "Leaf", "Words", "nothing", "paper_of"]
FACES = {
    "song": ("uming", "gbsn", "notoserif", "notoserif-m", "notoserif-sb"),
    "hei": ("microhei", "zenhei", "notosans", "notosans-m", "droid"),
    "kai": ("ukai", "gkai", "wenkai", "wenkai-light"),
    "head": ("notoserif-bold", "notosans-bold", "notoserif-x", "notosans-x", "wenkai-bold"),
    "pen": ("wenkai", "wenkai-light", "gkai", "ukai"),
    "mono": ("zenhei-mono", "notosans-mono", "wenkai-mono"),
}


def paper_of(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout; each paper chooses faces of its own."""

    def register(make: Maker) -> Maker:
        def mixed(kit: Kit) -> Paper:
            for style, keys in FACES.items():
                there = [fonts.BY_KEY[key] for key in keys if key in fonts.BY_KEY]
                able = [face.key for face in there if face.vector or not kit.vector]
                kit.styles.setdefault(style, kit.rng.choice(able or [*fonts.BY_KEY]))
            return make(kit)

        layout(kind, name, wear=wear.worn)(mixed)
        return mixed

    return register


class Fill(Case):
    """An entry in the making; what was learned before the first policy counts for nothing.

    *pick* takes besides what a Case takes: trade (words that the person's employer has).
    """

    def someone(self) -> cast.Person:
        """Somebody grown up at the time, of the trade where there is one."""
        words = self.pick.get("trade", ())
        grown = [who for who in self.kit.people if who.born.year <= self.start.year - 22]
        fit = [who for who in grown if any(str(word) in who.employer for word in words)]
        return self.rng.choice(fit or grown)

    def amount_for(self, length: int) -> float:
        """An amount that fills *length* days as classes do: four to eight hours a day."""
        pool = [
            float(str(amount)) for amount in self.pick.get("hours", (8, 12, 16, 20, 24, 32, 40))
        ]
        if self.values["learning_form"] == "online" or length > 10:
            return self.rng.choice(pool)
        fit = [amount for amount in pool if 4 * length <= amount <= 8 * length]
        return self.rng.choice(fit or [min(pool, key=lambda amount: abs(amount - 8 * length))])

    def add(self, what: str = "", who: cast.Person | None = None, form: str = "") -> Fill:
        """One more entry under this one: another course, or another person."""
        made = Fill(self.kit, form or str(self.values["learning_form"]), (what,), **self.pick)
        made.row_of(self, len(self.rows))
        made.who = who or self.who
        made.works = made.one("unit", (made.who.employer,)) if who else self.works
        self.rows.append(made)
        return made

    def colleagues(self, least: int, most: int) -> list[Fill]:
        """A row for each of some people, of the trade where there are enough."""
        words = self.pick.get("trade", ())
        grown = [who for who in self.kit.people if who.born.year <= self.start.year - 22]
        fit = [who for who in grown if any(str(word) in who.employer for word in words)]
        pool = fit if len(fit) > most else grown
        return [self.add(who=who) for who in self.rng.sample(pool, self.rng.randint(least, most))]


class Leaf(Sheet):
    """A sheet with seals of these papers, fields to fill and the borders that printers sell."""

    def ornate(self, colour: str, inset: float = 22) -> None:
        """A band between two lines with a square in each corner."""
        wide, high = self.page.width, self.page.height
        tone = COLOURS[colour]
        self.border(colour, inset, 3.2)
        self.border(colour, inset + 11, 0.8)
        for x in (inset + 5.5, wide - inset - 5.5):
            for y in (inset + 5.5, high - inset - 5.5):
                self.page.fill(x - 11, y - 11, x + 11, y + 11, tone)
                self.page.frame(x - 7, y - 7, x + 7, y + 7, width=0.8, colour=(255, 255, 255))

    def veil(self, words: str, shade: int = 232) -> None:
        """Faint words aslant over the page; to be called first."""
        manners.veil(self.kit, self.page, words, shade=shade)

    def copied(self, x: float, y: float) -> None:
        """The stamp of a clerk who compared the copy with the original."""
        manners.copy_stamp(self.kit, self.page, (x, y))

    def book_number(self, x: float, y: float) -> None:
        """The number of the person's booklet, by pen, as clerks note it on copies."""
        self.pen(x, y, f"津样字{self.rng.randrange(10**5, 10**6)}", "pen 15 ink")

    def fields(
        self,
        at: tuple[float, float],
        rows: Sequence[tuple[str, Words]],
        specs: str,
        step: float,
        wide: float,
        hand: bool = False,
    ) -> float:
        """Labels, each with a line to its right on which the value stands, by pen at times."""
        (x, y), (label, _, value) = at, specs.partition("|")
        for name, words in rows:
            end = self.put(x, y, name, label) + 4
            self.rule(end, y + 5, x + wide, y + 5, 0.5)
            room = f" <{x + wide - end - 6:.0f}"
            at_x = end + self.rng.uniform(4, 16)
            if hand:
                self.pen(at_x, y, words, value + room)
            else:
                self.put(at_x, y, words, value + room)
            y += step
        return y

    def flow(
        self, at: tuple[float, float], words: Words, spec: str, edge: float, ruled: float = 0.0
    ) -> float:
        """A paragraph; the words of each value are underlined where *ruled* is set."""
        line = [replace(span, underline=bool(span.field and ruled)) for span in line_of(words)]
        return self.put(*at, line, f"{spec} w{edge - at[0]:.0f}")

    def stamp(self, at: tuple[float, float], body: str, sort: str, wide: float) -> None:
        """A seal of *body* about *at*."""
        image = seals.made(self.rng, body, sort)
        tall = wide * image.height / image.width
        self.page.picture(image, at[0] - wide / 2, at[1] - tall / 2, width=wide, ink=True)

    def close(
        self,
        told: Sequence[Told],
        at: tuple[float, float],
        spec: str,
        issuer: str,
        **how: Unpack[Close],
    ) -> None:
        """Issuer, below it the day, a seal under both; tells every entry of them."""
        how.setdefault("seal", self.rng.choice(seals.USUAL))
        super().close(told, at, spec, issuer, **how)

    def _press(
        self, name: tuple[float, float, float], issuer: str, sort: str, gap: float, how: Close
    ) -> None:
        """The seal rides on the day and touches the body's name, as offices press it."""
        left, y, wide = name
        size = how.get("size", 112)
        image = seals.made(self.rng, issuer, sort)
        tall = size * image.height / image.width
        x = left + min(wide * self.rng.uniform(0.35, 0.75), 240) - size / 2
        top = y + gap * self.rng.uniform(0.3, 0.8) - tall / 2
        if how.get("where") == "right":
            x, top = left + wide + 6, y - tall / 2
        x = min(max(x, 8), self.page.width - size - 8)
        top = min(max(top, 6), self.page.height - tall - 6)
        self.page.picture(image, x, top, width=size, ink=True)


def photo_with_seal(leaf: Leaf, at: tuple[float, float], wide: float, body: str) -> None:
    """A photograph with a dry or red seal across its corner."""
    leaf.page.picture(marks.photograph(leaf.rng), *at, width=wide)
    spot = (at[0] + wide * 0.8, at[1] + wide * 1.2)
    leaf.stamp(spot, body, leaf.rng.choice(["dry", "dry", "star"]), wide * 0.95)
