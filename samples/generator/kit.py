"""What a layout draws with: chance, the cast, faces; and the registry of layouts.

A layout is a function from a Kit to a Paper: canvases with the truth about them. To add one,
write it in a module of layouts/ under `@layout(kind, name)`; nothing else needs to know.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from samples.generator import cast, fonts, wording
from samples.generator.canvas import A4, BLACK, Canvas, Colour, Look
from samples.generator.files import Wear
from samples.generator.truth import Document


@dataclass(slots=True)
class Paper:
    """A file in the making: pages, and the documents on them.

    `blank` and `separators` need no truth: such pages belong to no document.
    """

    pages: list[Canvas]
    documents: list[Document]


@dataclass(slots=True)
class Kit:
    """Chance and material for one paper."""

    rng: Random
    people: tuple[cast.Person, ...]
    vector: bool = False  # only faces that a PDF can embed
    held_out: bool = False
    styles: dict[str, str] = field(default_factory=dict)

    def look(
        self,
        style: str,
        size: float,
        *,
        colour: Colour = BLACK,
        tracking: float = 0,
        bold: bool = False,
    ) -> Look:
        """Words in a face of *style*; one paper keeps to one face for each style."""
        if style not in self.styles:
            found = fonts.choose(style, vector=self.vector, held_out=self.held_out)
            self.styles[style] = self.rng.choice(found).key
        return Look(self.styles[style], size, colour, tracking, bold)

    def page(self, size: tuple[float, float] = A4, **more: Colour) -> Canvas:
        return Canvas(size[0], size[1], **more)

    def person(self) -> cast.Person:
        return self.rng.choice(self.people)

    def some_people(self, count: int) -> list[cast.Person]:
        return self.rng.sample(self.people, count)

    def day(self, first: int = 2015, last: int = 2025) -> date:
        """A working day between two years."""
        found = date(first, 1, 5) + timedelta(
            days=self.rng.randrange(365 * (last - first + 1) - 60)
        )
        return found - timedelta(days=max(0, found.weekday() - 4))

    def serial(self, pattern: str, when: date) -> str:
        """A number after *pattern*: {y} year, {d} day, # a digit."""
        text = pattern.replace("{y}", str(when.year)).replace("{d}", f"{when:%Y%m%d}")
        return "".join(str(self.rng.randrange(10)) if char == "#" else char for char in text)

    def certificate_no(self, when: date) -> str:
        return self.serial(self.rng.choice(NUMBER_PATTERNS), when)

    def id_as_printed(self, person: cast.Person) -> str:
        """Mostly whole, sometimes masked or in the old 15-digit form."""
        roll = self.rng.random()
        if roll < 0.15:
            return wording.masked(self.rng, person.id_number)
        if roll < 0.19 and person.born.year < 1980:
            return wording.fifteen(person.id_number)
        return person.id_number

    def name_as_printed(self, name: str) -> str:
        gap = self.rng.choice(["", "", "", "", "　", " ", "　　"])
        return wording.spaced(name, gap) if gap and len(name) == 2 else name

    def day_form(self) -> str:
        return self.rng.choice(wording.DAY_FORMS)


NUMBER_PATTERNS = (
    "JX{y}####",
    "津继教字{y}第####号",
    "CERT-{d}-####",
    "{y}########",
    "TJ-ZJ-{y}-#####",
    "（津培{y}）字第A#-###号",
    "HY{y}-0####",
    "第{y}######号",
    "{y}0#####",
    "JXJY{d}###",
)

Maker = Callable[[Kit], Paper]


@dataclass(frozen=True, slots=True)
class Layout:
    """A registered layout."""

    kind: str
    name: str
    make: Maker
    seen: bool
    weight: float
    wear: Wear | None = None  # damage beyond what the state alone brings


REGISTRY: dict[str, Layout] = {}


def layout(
    kind: str, name: str, *, seen: bool = True, weight: float = 1.0, wear: Wear | None = None
) -> Callable[[Maker], Maker]:
    """Register a layout under a name of its own."""

    def register(make: Maker) -> Maker:
        if name in REGISTRY:
            raise ValueError(f"two layouts are called {name}")
        REGISTRY[name] = Layout(kind, name, make, seen, weight, wear)
        return make

    return register
