"""Desk: leaves, fields and a short way to write forms, with seals and faces of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Unpack

from samples.generator import fonts
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.fifth.board import COLOURS, Close, Grid, Words
from samples.generator.layouts.opened.fifth.case import nothing
from samples.generator.layouts.opened.seventh import seals, wear
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf as Older
from samples.generator.told import Told

__all__ = ["Fill", "Grid", "Leaf", "Words", "cells", "nothing", "of", "pairs"]
FACES = {
    "song": ("uming", "gbsn", "notoserif", "notoserif-m", "notoserif-jp"),
    "hei": ("microhei", "zenhei", "notosans", "notosans-dl", "notosans-tc", "droid"),
    "kai": ("ukai", "gkai", "wenkai", "wenkai-mb"),
    "head": ("notoserif-bold", "notosans-bold", "notosans-x", "notoserif-x", "zenhei", "gkai"),
    "pen": ("wenkai-light", "wenkai", "gkai", "ukai"),
    "mono": ("zenhei-mono", "notosans-mono", "wenkai-ml"),
}


def of(kind: str, name: str) -> Callable[[Maker], Maker]:
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


def cells(f: Fill, text: str) -> list[list[Words]]:
    """Rows of a form, one a line; cells are parted by bars, and slots are told."""
    return [
        [f(cell.strip()) if cell.strip() else "" for cell in line.strip().split("|")]
        for line in text.strip().splitlines()
    ]


def pairs(f: Fill, text: str) -> list[tuple[str, Words]]:
    """Lines of a label and a value, parted by a bar."""
    rows: list[tuple[str, Words]] = []
    for line in text.strip().splitlines():
        label, _, value = line.strip().partition("|")
        rows.append((label, f(value)))
    return rows


class Leaf(Older):
    """A leaf with seals of this hold-out and some more ornaments."""

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
        """Pressed by hand a little beside the middle of name and day, or set there by a machine."""
        left, y, wide = name
        size = how.get("size", 114)
        image = seals.made(self.rng, issuer, sort)
        tall = size * image.height / image.width
        middle = (
            left + wide / 2 if sort == "electronic" else left + wide * self.rng.uniform(0.3, 0.8)
        )
        top = y + gap * self.rng.uniform(0.25, 0.7) - tall / 2
        if how.get("where") == "right":
            middle, top = left + wide + 8 + size / 2, y - tall / 2
        x = min(max(middle - size / 2, 8), self.page.width - size - 8)
        top = min(max(top, 6), self.page.height - tall - 6)
        self.page.picture(image, x, top, width=size, ink=True)

    def corners(self, colour: str, inset: float = 24, arm: float = 46) -> None:
        """Angles in the four corners and a hairline about the page."""
        wide, high, tone = self.page.width, self.page.height, COLOURS[colour]
        self.border(colour, inset + 6, 0.6)
        for x, right in ((inset, 1), (wide - inset, -1)):
            for y, down in ((inset, 1), (high - inset, -1)):
                self.page.line(x, y, x + arm * right, y, width=3.4, colour=tone)
                self.page.line(x, y, x, y + arm * down, width=3.4, colour=tone)

    def band(self, colour: str, high: float, low: float = 0) -> None:
        """A coloured band across the head, and one across the foot."""
        self.box(0, 0, self.page.width, high, colour)
        if low:
            self.box(0, self.page.height - low, self.page.width, self.page.height, colour)

    def rungs(self, colour: str, at: tuple[float, float], wide: float, step: float, n: int) -> None:
        """Ruled lines of writing paper."""
        for index in range(n):
            self.bar(at[1] + step * index, colour, x=(at[0], at[0] + wide), w=0.4)
