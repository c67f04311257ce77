"""What a paper claims about a person, and the keys under which people are found.

A key is a 64-bit number, so that a table of (key, person) works the same in memory and in SQL.
With a secret the keys tell nothing to whom the table falls into the hands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

from ce_intake.ports import KnownValues
from ce_intake.register.names import (
    LONG,
    WILD,
    all_readings,
    fold_name,
    glyphs,
    reading,
    with_one_added,
    with_one_cut,
    with_one_open,
)
from ce_intake.register.numbers import MASK, fold_booklet, fold_number, repairs
from ce_intake.register.units import core
from ce_intake.values import Person

TAIL = 4
"""The last digits of an identity number, which masks mostly leave open."""

BIRTH = slice(6, 12)  # year and month
LEAST_DIGITS = 12


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


class Index(Protocol):
    """People found by keys: in memory, or a table person_key(key, person_id) in SQL."""

    @property
    def size(self) -> int:
        """How many people there are."""

    def find(self, keys: Sequence[int], *, most: int) -> Sequence[Person]:
        """The people under any of *keys*, each once, at most *most*."""

    def staff(self, unit: str) -> int:
        """How many people have this employer, by `units.core`; 0 where nobody has."""


def blocking_keys(person: Person, *, secret: bytes = b"") -> tuple[int, ...]:
    """The keys under which *person* stands in an index."""
    return tuple({hashed(text, secret=secret) for text in _person_texts(person)})


def staff_key(unit: str, *, secret: bytes = b"") -> int:
    """The key that everybody with this employer (by `units.core`) stands under."""
    return hashed(f"u{unit}", secret=secret)


def exact_keys(sought: Claim, *, secret: bytes = b"") -> list[int]:
    """Keys of the numbers, one digit off included, and of the name at its employer."""
    texts: list[str] = []
    if sought.number and MASK not in sought.number:
        texts += [f"i{number}" for number in (sought.number, *repairs(sought.number))]
    if sought.name:
        texts += _with_digits(glyphs(sought.name), sought.number)
    if sought.booklet:
        texts.append(f"b{sought.booklet}")
    if sought.name:
        drawn = glyphs(sought.name)
        texts += dict.fromkeys(f"m{drawn}@{core(employer)}" for employer in sought.employers)
    return [hashed(text, secret=secret) for text in texts]


def name_keys(sought: Claim, *, secret: bytes = b"") -> list[int]:
    """Keys of the name by look-alike glyphs and by sound."""
    if not sought.name or WILD in sought.name:
        return []
    texts = {f"g{glyphs(sought.name)}"}
    texts |= {f"p{spoken}" for spoken in all_readings(sought.name)}
    return [hashed(text, secret=secret) for text in sorted(texts)]


def loose_keys(sought: Claim, *, secret: bytes = b"") -> list[int]:
    """Keys of names one character off; for short names only beside the employer or last digits."""
    name, beside = glyphs(sought.name), list(dict.fromkeys(map(core, sought.employers)))
    beside += _tail(sought.number)
    if WILD in name:
        texts = set(_open_texts([name], beside))
    else:
        texts = set(_open_texts((*with_one_open(name), *with_one_added(name)), beside))
        texts.update(f"g{shorter}" for shorter in with_one_cut(name) if len(name) > 2)
    return [hashed(text, secret=secret) for text in sorted(texts)]


def hashed(text: str, *, secret: bytes = b"") -> int:
    """*text* as a signed 64-bit number; BLAKE2b, keyed where there is a secret."""
    digest = blake2b(text.encode(), digest_size=8, key=secret).digest()
    return int.from_bytes(digest, "big", signed=True)


def _person_texts(person: Person) -> list[str]:
    number = fold_number(person.id_number)
    number = "" if MASK in number else number
    texts = [f"i{number}"] if number else []
    booklets = (person.certificate_book_no, *person.former_booklets)
    texts += [f"b{fold_booklet(booklet)}" for booklet in booklets if booklet]
    units = [core(unit) for unit in (person.employer, *person.former_employers) if unit]
    if person.employer:
        texts.append(f"u{units[0]}")
    for known in (person.name, *person.former_names):
        name = fold_name(known)
        drawn = glyphs(name)
        texts += _with_digits(drawn, number)
        texts.append(f"g{drawn}")
        texts += [f"p{spoken}" for spoken in _spoken(name)]
        texts += [f"m{drawn}@{unit}" for unit in units]
        texts += _open_texts(with_one_open(drawn), [*units[:1], *_tail(number)])
    return texts


def _with_digits(drawn: str, number: str) -> list[str]:
    """Keys of the name with the last digits of the number, and with the month of birth."""
    if len(number) < LEAST_DIGITS:
        return []
    parts = (("t", number[-TAIL:]), ("y", number[BIRTH]))
    return [f"{sort}{drawn}@{digits}" for sort, digits in parts if MASK not in digits]


def _spoken(name: str) -> Iterable[str]:
    return all_readings(name) if len(name) >= LONG else (reading(name),)


def _open_texts(names: Iterable[str], beside: Sequence[str]) -> list[str]:
    """Keys of names with one character open; two characters need unit or digits beside them."""
    texts = []
    for opened in names:
        if len(opened) >= 3:
            texts.append(f"w{opened}")
        elif len(opened) == 2:
            texts += [f"x{opened}@{one}" for one in beside]
    return texts


def _tail(number: str) -> list[str]:
    """The last digits of a number, as something to stand beside a name; none where masked."""
    tail = number[-TAIL:] if len(number) >= LEAST_DIGITS else ""
    return [tail] if tail and MASK not in tail else []
