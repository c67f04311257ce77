"""What a paper claims about a person, and where people are looked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ce_intake.ports import KnownValues
from ce_intake.register.names import fold_name
from ce_intake.register.numbers import fold_booklet, fold_number
from ce_intake.values import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Whom a paper names: folded name and numbers, the employer as printed; "" where unsaid.

    `also`: other names of that employer, by a register of units; `year`: when it was learned.
    """

    name: str
    number: str
    employer: str
    booklet: str = ""
    also: tuple[str, ...] = ()
    year: int | None = None

    @property
    def employers(self) -> tuple[str, ...]:
        """Every name of the employer, the printed one first; none where the paper has none."""
        return (self.employer, *self.also) if self.employer else ()


def claim(
    *,
    name: str,
    id_number: str,
    employer: str,
    booklet: str = "",
    year: int | None = None,
    units: KnownValues | None = None,
) -> Claim:
    """The claim of words as read; *units* tells other names of the employer."""
    known = units.canonical(employer) if units is not None and employer else None
    names = units.spellings(known[0]) if units is not None and known is not None else ()
    return Claim(
        name=fold_name(name),
        number=fold_number(id_number),
        employer=employer,
        booklet=fold_booklet(booklet),
        also=tuple(name for name in names if name != employer),
        year=year,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """People found under keys, the likeliest first; `hidden`: how many more were not looked at."""

    people: Sequence[Person] = ()
    hidden: int = 0


class Index(Protocol):
    """People found by keys: in memory, or a table person_key(unit_id, key, person_id) in SQL."""

    @property
    def size(self) -> int:
        """How many people there are."""

    def find(self, keys: Sequence[int], *, most: int) -> Hits:
        """The people under any of *keys*, each once, at most *most*."""

    def staff(self, units: Sequence[str]) -> Mapping[str, int]:
        """How many people have each of these employers, by `units.core`; 0 where nobody has."""
