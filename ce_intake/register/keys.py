"""The keys under which people are found: numbers, names by look and sound, and parts of a name.

A key is a 64-bit number, so that a table of (key, person) works the same in memory and in SQL.
With a secret the keys tell nothing to whom the table falls into the hands.

Common names are the danger: thousands share one. So every looser agreement has a key together
with something else on the paper (the employer, the open digits of the number), and a search takes
whoever stands under the most and the rarest keys first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ce_intake.register.claim import Claim
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
    with_two_as_one,
)
from ce_intake.register.numbers import MASK, OLD_LENGTH, fold_booklet, fold_number, repairs
from ce_intake.register.units import core
from ce_intake.values import Person

T = TypeVar("T")

SCHEME = 2
"""Which keys a person gets; an index of another scheme has to be made anew."""

SIZE = 8  # bytes of a key

MOST_UNDER_A_KEY = 1_000
"""So many people under one key are told from each other; beyond that it says too little."""

TAIL = 4
"""The last digits of an identity number, which masks mostly leave open."""

LAST = 2  # the least that a mask leaves open
BIRTH = slice(6, 12)  # year and month
LEAST_DIGITS = 12
_CHECKS = "0123456789X"


def person_keys(person: Person, *, secret: bytes = b"") -> set[bytes]:
    """The keys under which *person* stands in an index, each as its bytes: see `numbers_of`."""
    return {
        blake2b(text.encode(), digest_size=SIZE, key=secret).digest()
        for text in _person_texts(person)
    }


def numbers_of(keys: bytes | bytearray) -> NDArray[np.int64]:
    """Keys that were given as bytes, one behind the other, as the numbers that they are."""
    return np.frombuffer(keys, dtype=">i8").astype(np.int64)


def staff_key(unit: str, *, secret: bytes = b"") -> int:
    """The key under which the people of this employer (by `units.core`) are counted."""
    return hashed(f"u{unit}", secret=secret)


def exact_keys(sought: Claim, units: Sequence[str], *, secret: bytes = b"") -> list[int]:
    """Keys of the numbers, one digit off included, and of the name beside digits and *units*."""
    texts: list[str] = []
    if sought.number and MASK not in sought.number:
        texts += [f"i{number}" for number in (sought.number, *repairs(sought.number))]
    if sought.booklet:
        texts.append(f"b{sought.booklet}")
    if sought.name:
        drawn = glyphs(sought.name)
        texts += [f"z{drawn}@{end[-LAST:]}" for end in _ends(sought.number, LAST)]
        texts += [f"y{drawn}@{month}" for month in _births(sought.number)]
        texts += [f"m{drawn}@{unit}" for unit in units]
    return _hashes(texts, secret)


def name_keys(sought: Claim, units: Sequence[str], *, secret: bytes = b"") -> list[int]:  # noqa: ARG001
    """Keys of the name by look-alike glyphs and by sound."""
    return named_keys(sought.name, secret=secret)


def named_keys(folded: str, *, secret: bytes = b"") -> list[int]:
    """Keys of who bears or bore a folded name, or one that looks or sounds like it."""
    if not folded or WILD in folded:
        return []
    return _hashes([f"g{glyphs(folded)}", *(f"p{one}" for one in all_readings(folded))], secret)


def loose_keys(sought: Claim, units: Sequence[str], *, secret: bytes = b"") -> list[int]:
    """Keys of names one character off, of its characters at *units*, of the number's last digits.

    Two characters with one of them open say nothing by themselves.
    """
    name = glyphs(sought.name)
    texts = [f"d{end}" for end in _ends(sought.number, TAIL)]
    texts += [f"c{char}@{unit}" for unit in units for char in name if char != WILD]
    if WILD in name:
        texts += _open([name])
    else:
        texts += _open((*with_one_open(name), *with_one_added(name), *with_two_as_one(name)))
        texts += [f"g{shorter}" for shorter in with_one_cut(name) if len(name) > 2]
    return _hashes(texts, secret)


def tells_digits(number: str) -> bool:
    """Whether a folded number, masked or not, has digits open that a key of a name goes by."""
    return bool(_ends(number, LAST) or _births(number))


def likeliest(under: Iterable[Sequence[T]], *, most: int) -> tuple[list[T], int]:
    """Of what stands *under* each key, those under the most and the rarest keys, and how many more.

    At most *most* are taken; the order within a key stays.
    """
    times: Counter[T] = Counter()
    for hits in sorted(under, key=len):
        times.update(hits)
    ranked = sorted(times, key=lambda hit: -times[hit])
    return ranked[:most], max(0, len(ranked) - most)


def hashed(text: str, *, secret: bytes = b"") -> int:
    """*text* as a signed 64-bit number; BLAKE2b, keyed where there is a secret."""
    digest = blake2b(text.encode(), digest_size=SIZE, key=secret).digest()
    return int.from_bytes(digest, "big", signed=True)


def _hashes(texts: Iterable[str], secret: bytes) -> list[int]:
    return [hashed(text, secret=secret) for text in dict.fromkeys(texts)]


def _person_texts(person: Person) -> list[str]:
    number = fold_number(person.id_number)
    number = "" if MASK in number else number
    texts = [f"i{number}"] if number else []
    ends, births = _ends(number, TAIL), _births(number)
    texts += [f"d{end}" for end in ends]
    booklets = (person.certificate_book_no, *person.former_booklets)
    texts += [f"b{fold_booklet(booklet)}" for booklet in booklets if booklet]
    own = core(person.employer) if person.employer else ""
    units = [core(unit) for unit in person.former_employers]
    units = [own, *units] if own else units
    for known in (person.name, *person.former_names):
        name = fold_name(known)
        drawn = glyphs(name)
        texts.append(f"g{drawn}")
        texts += [f"z{drawn}@{end[-LAST:]}" for end in ends]
        texts += [f"y{drawn}@{month}" for month in births]
        texts += [f"p{spoken}" for spoken in _spoken(name)]
        texts += [f"m{drawn}@{unit}" for unit in units]
        texts += [f"c{char}@{own}" for char in drawn if own]
        texts += _open(with_one_open(drawn))
    return texts


def _spoken(name: str) -> Iterable[str]:
    return all_readings(name) if len(name) >= LONG else (reading(name),)


def _open(names: Iterable[str]) -> list[str]:
    """Keys of names with one character open, where enough is left of them."""
    return [f"w{opened}" for opened in names if len(opened) >= 3]


def _ends(number: str, count: int) -> list[str]:
    """The last *count* digits of a folded number; all that they may be, where a mask has 15."""
    if len(number) < LEAST_DIGITS:
        return []
    if len(number) == OLD_LENGTH and MASK in number:
        kept = number[-(count - 1) :]
        return [] if MASK in kept else [kept + check for check in _CHECKS]
    end = number[-count:]
    return [] if MASK in end else [end]


def _births(number: str) -> list[str]:
    """Year and month of birth in a folded number, where they are not masked."""
    month = number[BIRTH] if len(number) >= LEAST_DIGITS else ""
    return [month] if month and MASK not in month and not _is_old_mask(number) else []


def _is_old_mask(number: str) -> bool:
    return len(number) == OLD_LENGTH and MASK in number
