"""What was read badly, read once more as what it is: a day, an identity number.

Where a seal or a fold lies over a day, a reader of any text makes letters and other figures of it.
Here the line is looked at in several ways and spelled as a day and nothing else (stages/spelled);
what all looks together do not show clearly is left as it was.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median

import cv2
import numpy as np

from ce_intake.ports import Chances, Image, LineEngine
from ce_intake.stages.broken import Broken, Sort, is_gapped
from ce_intake.stages.rims import WIDER
from ce_intake.stages.seals import print_of, without_seals
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.spaced import APART
from ce_intake.stages.spelled import Spelling, seen, spellings
from ce_intake.stages.splice import joined, part_of
from ce_intake.stages.under import pictures
from ce_intake.stages.vote import DISPUTED, UNSAID, disputed
from ce_intake.text.dates import Moment, find_dates
from ce_intake.text.forms import DAYS, IDENTITY, MASKED, SHAPES, Form
from ce_intake.text.identity import ID_LENGTHS, is_proved
from ce_intake.text.normal import tight
from ce_intake.values import Box, Page, Seal, Word, meet

LOOKED: Mapping[Sort, tuple[tuple[float, float], ...]] = {
    Sort.DAY: ((0.0, 1.0), (0.15, 1.0)),
    Sort.IDENTITY: ((0.0, 1.0), (0.15, 1.3)),
    Sort.MASKED: ((0.0, 2.0), (0.15, 1.6)),
}
"""Of a line's height how much is added above and below, and of its width how wide it is shown.

Small stars stand closer than the columns of a recogniser.
"""
ROOM, WIDEST = 0.5, 2.0  # of a line's height for each figure of a number; a line widened at most
LIKELY = 0.9  # of all texts that a line may say: the share of the one that is taken
CLEAR = 0.3  # chance of each character where it stands, in the look that shows it best
STRANGE = 0.9  # and of each of a year's that the page does not name elsewhere, though it names one
PASSED = 1  # mark among the numerals that belongs to the seal
EVEN = 1.6  # times the usual step between Chinese numerals; further, one was not seen
COUNTED = 0.6  # of the stars that its length leaves to a masked number are seen at least
UNSEEN = 0.005  # share of a text that a look does not find at all
LOOKS = 2.0  # that count as such; more of them see the same line and are worth their root
ELSEWHERE = 0.05  # how likely a day lies in a year that the page does not name
YEAR = 4  # characters of a year
STAR, LENGTH = "*", max(ID_LENGTHS)
_SLIGHT, _CHINESE = ".-/*", "〇一二三四五六七八九十"
_SPELLED = str.maketrans("0123456789", _CHINESE[:-1])

SYMBOLS = {symbol: place for place, symbol in enumerate(SHAPES, 1)}
_FORMS: Mapping[Sort, tuple[Form, ...]] = {
    Sort.DAY: DAYS,
    Sort.IDENTITY: IDENTITY,
    Sort.MASKED: MASKED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The likeliest text, its share of the chances of all, and where and how clearly it stands."""

    text: str
    share: float
    places: tuple[float, ...]  # of its characters, 0 to 1 along the line
    clear: tuple[float, ...]  # each character's chance there, in the look that shows it best
    passed: int  # other marks between them, in the look that shows fewest
    stars: int  # in the look that shows most


def mend(sheet: Sheet, spots: Sequence[Broken], engine: LineEngine) -> tuple[Sheet, Sequence[Box]]:
    """The sheet with what stands at these places spelled as what it is, and where that is clear."""
    words = list(sheet.page.words)
    gone = set[int]()
    opened = sheet.unpack() if spots else sheet
    clear: list[Box] = []
    for one in spots:
        told = mended(opened, one, engine)
        if told is None:
            words[one.words[0]] = _unsaid(words[one.words[0]], one)
            continue
        first, last = words[one.words[0]], words[one.words[-1]]
        before, after = part_of(first, 0, one.start), part_of(last, one.end, len(last.text))
        if one.whole and _day(one.said) != _day(told.text):  # one reading's word against another's
            told = disputed(part_of(first, one.start, one.end), [told])
        elif one.sort is Sort.DAY:
            told = _doubted(told, one.said)
        clear.append(one.box)
        words[one.words[0]] = _around(joined([before, told, after], first))
        gone.update(one.words[1:])
    kept = tuple(word for at, word in enumerate(words) if at not in gone)
    if kept == sheet.page.words:
        return sheet, clear
    return replace(sheet, page=replace(sheet.page, words=kept)), clear


def _unsaid(word: Word, one: Broken) -> Word:
    """The word with a question mark for a numeral of a day behind which one is hidden.

    Chinese numerals stand evenly: of a 二十二日 under a seal 二十 日 was read, and with doubt.
    """
    day = word.text[one.start : one.end]
    if not one.whole or len(one.words) > 1 or day[:1] not in _CHINESE:
        return word
    middles = [(a + b) / 2 for a, b in pairwise(word.stops[one.start : one.end + 1])]
    steps = [b - a for a, b in pairwise(middles)]
    apart = [one.start + at for at, step in enumerate(steps) if step > APART * median(steps)]
    hidden = {at for at in apart if min(word.scores[at : at + 2], default=1.0) < UNSAID}
    text = "".join("?" if at in hidden else char for at, char in enumerate(word.text))
    return replace(word, text=text) if hidden else word


def _doubted(told: Word, said: str) -> Word:
    """A day less sure where a letter between two of its characters was read and left out.

    It may be a stroke of a seal, or a figure with one through it: 年F2月 is no less 12月 than 2月.
    """
    kept = list(told.scores)
    for kind, a, b, c, _ in SequenceMatcher(None, said, told.text, autojunk=False).get_opcodes():
        if kind == "delete" and 0 < c < len(kept) and any(map(str.isalnum, said[a:b])):
            kept[c - 1 : c + 1] = [score * DISPUTED for score in kept[c - 1 : c + 1]]
    return replace(told, scores=tuple(kept), confidence=sum(kept) / len(kept))


def _around(word: Word) -> Word:
    """The word with its box around all of its characters."""
    x0, y0, x1, y1 = word.box
    return replace(word, box=(min(x0, word.stops[0]), y0, max(x1, word.stops[-1]), y1))


def mended(sheet: Sheet, one: Broken, engine: LineEngine) -> Word | None:
    """What stands there as the likeliest spelling has it; None where none is clear."""
    told = read_as(sheet, one, engine)
    if told is None or told.share < LIKELY or told.passed > PASSED:
        return None
    years = _years(sheet.page) if one.sort is Sort.DAY else set[int]()
    told = _in_named_year(told, years)
    if not _is_clear(told, years):
        return None
    text, places, clear = _unmasked(told)
    x0, _, x1, _ = one.box
    middles = [x0 + place * (x1 - x0) for place in places]
    scores = tuple(told.share * part for part in clear)
    return Word(
        text=text,
        box=one.box,
        scores=scores,
        stops=_stops(middles),
        confidence=sum(scores) / len(scores),
    )


def _in_named_year(told: Told, years: Collection[int]) -> Told:
    """The day in the one year that the page names, if that has the three figures that were seen.

    Of 二〇二四 a seal leaves 二〇一四, the 一 not clear; the year after a named one may be it, too.
    """
    seen_so, clear = told.text[:YEAR], told.clear[:YEAR]
    if _year(told.text) in years or sum(one < CLEAR for one in clear) != 1:
        return told
    near = [str(year) for year in {*years, *(year + 1 for year in years)}]
    if seen_so[0] in _CHINESE:
        near = [year.translate(_SPELLED) for year in near]
    fits = [
        year for year in near if all(_agrees(*o) for o in zip(year, seen_so, clear, strict=True))
    ]
    return replace(told, text=fits[0] + told.text[YEAR:]) if len(fits) == 1 else told


def _agrees(figure: str, read: str, clear: float) -> bool:
    return figure == read or clear < CLEAR


def _is_clear(told: Told, years: Collection[int]) -> bool:
    """Whether each character was seen, and none left out: those of a day stand evenly.

    Where dots, dashes and stars stand is told by the numerals; a year that is one of the *years*
    which the page names elsewhere need not be seen whole, another must be seen the clearer.
    """
    year = _year(told.text)
    if years and not {year, (year or 0) - 1} & set(years) and min(told.clear[:YEAR]) < STRANGE:
        return False
    start = YEAR if year in years else 0
    counted = zip(told.text[start:], told.clear[start:], strict=True)
    if min(clear for char, clear in counted if char not in _SLIGHT) < CLEAR:
        return False
    if told.text[0] not in _CHINESE:
        return not is_gapped(told.text, told.places)
    steps = [b - a for a, b in pairwise(told.places)]
    return max(steps) < EVEN * median(steps)


def read_as(sheet: Sheet, one: Broken, engine: LineEngine) -> Told | None:
    """The likeliest text of its form, as all looks together show it."""
    seals = [seal for seal in sheet.page.seals if meet(seal.box, one.box)]
    shown, box = _pictures(sheet, one.box, seals)
    widened = _widened(sheet.page, one)
    seen_so = (
        engine.spell(_line(image, box, margin, width * widened), tuple(SHAPES.values()))
        for margin, width in LOOKED[one.sort]
        for image in shown
    )
    looks = [look for look in seen_so if len(look)]
    stars = max((_stars(look) for look in looks), default=0)
    if one.sort is Sort.MASKED:
        looks = [_starless(look) for look in looks]
    found = [spellings(look, SYMBOLS, _FORMS[one.sort]) for look in looks]
    years = _years(sheet.page) if one.sort is Sort.DAY else set[int]()
    weights = _weights(found, years | {year + 1 for year in years})
    possible = [text for text in weights if _is_possible(text, one.sort, stars)]
    if not possible:
        return None
    text = max(possible, key=lambda text: weights[text])
    return _told(text, weights[text] / sum(weights.values()), looks, stars=stars)


def _widened(page: Page, one: Broken) -> float:
    """How many times as wide a number is shown, so that each of its figures has room.

    Two that are alike are told apart by a column between them that shows neither.
    """
    if one.sort is not Sort.IDENTITY:
        return 1.0
    x0, y0, x1, y1 = one.box
    room = (x1 - x0) * page.width / ((y1 - y0) * page.height * LENGTH)
    return min(WIDEST, max(1.0, ROOM / room))


def _told(text: str, share: float, looks: Sequence[Chances], *, stars: int) -> Told:
    """A text with what the looks show of each of its characters."""
    marks = [seen(look, SYMBOLS, text) for look in looks]
    others = (_marks(look, own) - len(text) for look, own in zip(looks, marks, strict=True))
    return Told(
        text=text,
        share=share,
        places=tuple(place for place, _ in marks[0]),
        clear=tuple(max(chance for _, chance in own) for own in zip(*marks, strict=True)),
        passed=min(others),
        stars=stars,
    )


def _weights(looks: Sequence[Sequence[Spelling]], years: Collection[int]) -> dict[str, float]:
    """How likely each text is by all looks, which are not independent: they see one line.

    A day lies in a year that the page names, or in the next one, more often than in any other.
    """
    shares = [{one.text: one.chance for one in look} for look in looks]
    trust = min(1.0, math.sqrt(LOOKS / max(1, len(looks))))
    scores = {
        text: trust * sum(math.log(look.get(text, 0.0) + UNSEEN) for look in shares)
        + (0.0 if not years or _year(text) in years else math.log(ELSEWHERE))
        for text in {text for look in shares for text in look}
    }
    top = max(scores.values(), default=0.0)
    return {text: math.exp(score - top) for text, score in scores.items()}


def _is_possible(text: str, sort: Sort, stars: int) -> bool:
    """Whether a calendar has the day, the number its check digit, and a mask enough stars.

    A telephone number is masked as well, with four.
    """
    if sort is Sort.DAY:
        found = find_dates(text)
        return bool(found) and found[0].end == len(text)
    if sort is Sort.MASKED:
        return stars >= COUNTED * (LENGTH - len(text) + 1)
    return is_proved(text)


def _day(text: str) -> Moment | None:
    found = find_dates(tight(text)[0])
    return found[0].first if found else None


def _year(text: str) -> int | None:
    day = _day(text)
    return None if day is None else day.year


def _years(page: Page) -> set[int]:
    """The years that the page names."""
    return {
        moment.year
        for word in page.words
        for dates in find_dates(tight(word.text)[0])
        for moment in (dates.first, dates.last)
        if moment is not None and moment.year is not None
    }


def _stars(look: Chances) -> int:
    """How many stars the columns show."""
    here = look.argmax(axis=1) == SYMBOLS[STAR]
    return int(np.count_nonzero(here[1:] & ~here[:-1])) + int(here[:1].sum())


def _marks(look: Chances, own: Sequence[tuple[float, float]]) -> int:
    """How many characters the columns show, each at its likeliest, from the first to the last."""
    first, last = (int(own[at][0] * len(look)) for at in (0, -1))
    part = look[first : last + 1]
    likeliest = np.where(part.max(axis=1) >= CLEAR, part.argmax(axis=1), 0)
    begins = np.diff(likeliest, prepend=0) != 0
    return int(np.count_nonzero(begins & (likeliest > 0)))


def _starless(look: Chances) -> Chances:
    """The columns with a mask's stars as good as nothing: one of them stands for all."""
    bare = look.copy()
    bare[:, 0] += bare[:, SYMBOLS[STAR]]
    return bare


def _unmasked(told: Told) -> tuple[str, tuple[float, ...], tuple[float, ...]]:
    """The text with as many stars as make it eighteen characters, spread over their room.

    Where fewer or more were seen their number is inferred, and not sure.
    """
    if STAR not in told.text:
        return told.text, told.places, told.clear
    at, count = told.text.index(STAR), LENGTH - len(told.text) + 1
    before = told.places[at - 1]
    after = told.places[at + 1] if at + 1 < len(told.places) else 1.0
    stars = tuple(before + (after - before) * (n + 1) / (count + 1) for n in range(count))
    places = told.places[:at] + stars + told.places[at + 1 :]
    star = told.clear[at] * (1.0 if told.stars == count else DISPUTED)
    clear = told.clear[:at] + (star,) * count + told.clear[at + 1 :]
    return told.text.replace(STAR, STAR * count), places, clear


def _stops(middles: Sequence[float]) -> tuple[float, ...]:
    """The edges between characters, half-way from one to the next."""
    half = median(b - a for a, b in pairwise(middles)) / 2
    between = ((a + b) / 2 for a, b in pairwise(middles))
    return (middles[0] - half, *between, middles[-1] + half)


def _pictures(sheet: Sheet, box: Box, seals: Sequence[Seal]) -> tuple[list[Image], Box]:
    """The rows around a box in the ways in which what lies under *seals* may be seen, and the box.

    Box and result are fractions of the page and of those rows.
    """
    prints = [print_of(seal, sheet.image) for seal in seals]
    high = sheet.image.shape[0]
    lines = (2 * box[1] - box[3]) * high, (2 * box[3] - box[1]) * high
    reach = [one.y + one.height * (0.5 + side * WIDER / 2) for one in prints for side in (-1, 1)]
    top = max(0, int(min(*lines, *reach)))
    rows = sheet.image[top : int(max(*lines, *reach)) + 1]
    prints = [one.raised(top) for one in prints]
    image = without_seals(rows, [one for one in prints if one.red])
    grey = (one for one in prints if not one.red)
    shown = [image, *(seen for one in grey for seen in pictures(image, one)[1:])]
    y0, y1 = ((y * high - top) / rows.shape[0] for y in (box[1], box[3]))
    return shown, (box[0], y0, box[2], y1)


def _line(image: Image, box: Box, margin: float, width: float) -> Image:
    """The line in a box, with *margin* of its height above and below, *width* times as wide."""
    high, wide = image.shape[:2]
    pad = margin * (box[3] - box[1]) * high
    top, bottom = max(0, int(box[1] * high - pad)), min(high, round(box[3] * high + pad))
    crop = image[top:bottom, int(box[0] * wide) : round(box[2] * wide)]
    if width == 1.0 or not crop.size:
        return crop
    size = (max(1, round(crop.shape[1] * width)), crop.shape[0])
    return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_LINEAR), np.uint8)
