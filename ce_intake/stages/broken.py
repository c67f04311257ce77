"""Days and identity numbers that were read badly: where they stand, and what else is part of them.

Knows words and seals, no picture; `mended` looks at the pixels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import islice, pairwise
from statistics import median

from ce_intake.text.dates import find_dates, has_mended_year
from ce_intake.text.forms import DAYS
from ce_intake.text.identity import ID_LENGTHS, is_proved
from ce_intake.text.normal import fold, tight
from ce_intake.values import Box, Page, Source, Word, meet

DOUBT = 0.95  # a character under this probability is doubtful
MOST = 20  # of a page that are looked at: a list may mask every number
CUT = 2  # figures that a number may have lost at an end; of one that lacks more, some ran together
LEVEL = 0.6  # of the lower of two words that share a row
NEAR = 1.5  # times a line's height: pieces of one day stand nearer
PITCH, FEW = 0.6, 4  # of a line's height: a character's width, where a line has too few to tell
DOT, LOST = 0.8, 0.75  # of a figure's width: a dot or dash; room in which another was not read
EDGE = 0.25  # of a line's height beside what was read, which belongs to it
MANY = 14  # figures of a day with those of a seal upon it; half as many elsewhere
LONGEST = 16  # characters of a day, with what a seal adds to it

_KINDS = {
    **dict.fromkeys("0123456789?", "d"),
    **dict.fromkeys("〇○零一二三四五六七八九十廿", "c"),
    **dict.fromkeys("年月", "m"),
    **dict.fromkeys("日曰目", "r"),
    **dict.fromkeys(".:/-·,", "s"),
    **dict.fromkeys("()[]|", "x"),
    " ": " ",
}
_ZEROS = str.maketrans("○零", "〇〇")
_RUN = re.compile(r"[dcm](?:[dcmrs ]|[ox]{1,2}(?=[dmr])|x(?=c))*")
_YEAR = re.compile(r"(?:19|20)\d{1,2}")
_LONG = re.compile(r"(?<![\d*×●])\d{10,20}[\dXx]?(?![\d*×●])")
_SLIPPED = re.compile(r"(?=\d{4,7}(?:19|20)\d\d[01]\d[0-3]\d)\d{16,20}[\dXx]?")
"""An identity number with a slip: a day of birth stands in it."""
_PARTED = re.compile(r"(?<![\d*×●])\d{6,17}[\dXx](?![\d*×●])")
_LEADING = re.compile(r"一(?=\s*(?:19|20)\d\d)")
_TRAILING = re.compile(r"(?<=[日曰])\s*(?:一|[^\w\s])")
MASK = 3.0  # times the usual step between figures: what stands there was not read
_MASKED = re.compile(r"[\dXx*×●]*[*×●][\dXx*×●]*")
_TELEPHONE = re.compile(r"1[3-9]\d[*×●]{4}\d{4}")
FOUR_STARS = 6.5  # of a figure's width, in which eleven stars have no room


class Sort(Enum):
    """What was read badly."""

    DAY = "day"
    IDENTITY = "identity"
    MASKED = "masked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """Characters of words in one row that cannot be what they should."""

    sort: Sort
    words: tuple[int, ...]  # from left to right
    start: int  # in the first word
    end: int  # in the last word
    box: Box  # with room for what was not seen
    said: str  # the characters as they were read
    whole: bool = False  # they are a day or a number of the right form, though not surely read


def broken(page: Page) -> list[Broken]:
    """What was read badly on a page: of each word its numbers, from its end, or else a day."""
    found: list[Broken] = []
    taken = set[int]()
    for index, word in enumerate(page.words):
        if word.source is not Source.OCR or word.vertical or index in taken:
            continue
        days = (one for one in _days(page, index) if taken.isdisjoint(one.words))
        own = [*_numbers(page, index)][::-1] or [*islice(days, 1)]
        found += own
        taken.update(at for one in own for at in one.words)
    return found[:MOST]


def _parts(page: Page, one: Broken) -> Iterator[tuple[int, int, int]]:
    for at in one.words:
        start = one.start if at == one.words[0] else 0
        yield at, start, one.end if at == one.words[-1] else len(page.words[at].text)


def _numbers(page: Page, index: int) -> Iterator[Broken]:
    """Identity numbers that do not prove themselves, and masked ones of another length.

    Narrow figures in a line that is high for them run together where two of them are alike: of
    such a number too few are read, and those with doubt. Stars may be passed over altogether.
    """
    word = page.words[index]
    text = "".join(fold(char)[:1] or " " for char in word.text)
    for match in _PARTED.finditer(text):
        if _is_parted(word, match):
            yield _number(page, index, match, Sort.MASKED)
    for match in _LONG.finditer(text):
        slipped = _SLIPPED.fullmatch(match[0]) or _unsure(word, *match.span())
        if slipped and not is_proved(match[0].upper()):
            yield _number(page, index, match, Sort.IDENTITY)
    for match in _MASKED.finditer(text):
        unsure, stars = _unsure(word, *match.span()), sum(char in "*×●" for char in match[0])
        told = unsure if stars == 1 else unsure or len(match[0]) not in ID_LENGTHS
        if len(match[0]) >= 8 and told and not _is_telephone(word, match):
            yield _number(page, index, match, Sort.MASKED)


def _is_parted(word: Word, match: re.Match[str]) -> bool:
    """Whether two figures stand as far apart as where a mask lies between them."""
    edges = [word.cut(at, at + 1) for at in range(*match.span())]
    steps = [(b[0] + b[2] - a[0] - a[2]) / 2 for a, b in pairwise(edges)]
    return max(steps) > MASK * median(steps)


def _is_telephone(word: Word, match: re.Match[str]) -> bool:
    """Whether a masked number is one to be called at; that of a person hides eleven, and wider."""
    if not _TELEPHONE.fullmatch(match[0]):
        return False
    start = match.start()
    edges = [word.cut(at, at + 1)[0] for at in range(start, start + 11)]
    figure = median(edges[at + 1] - edges[at] for at in (1, 2, 7, 8, 9))
    return edges[7] - edges[3] < FOUR_STARS * figure


def _number(page: Page, index: int, match: re.Match[str], sort: Sort) -> Broken:
    box = page.words[index].cut(*match.span())
    (start, end), text = match.span(), match[0]
    one = Broken(sort=sort, words=(index,), start=start, end=end, box=box, said=text)
    lost = ID_LENGTHS[-1] - len(text) if sort is Sort.IDENTITY else 0
    lost = lost if 0 < lost <= CUT else 0
    return _roomy(page, one, (lost, lost))


def _days(page: Page, index: int) -> Iterator[Broken]:
    word = page.words[index]
    for start, end in (_between(word.text, *run) for run in _runs(word)):
        sealed = _sealed(page, word.cut(start, end))
        if not (sealed or _unsure(word, start, end) or _is_gapped(word, start, end)):
            continue
        alone = _run(page, index, start, end)
        one = alone if _is_complete(alone.said) else _joined(page, alone)
        if (whole := _is_whole_day(page, one)) is not None:
            yield replace(_roomy(page, one, _lost(one.said)), whole=whole)


def _runs(word: Word) -> Iterator[tuple[int, int]]:
    """Where characters of days stand, with one or two others among them."""
    for match in _RUN.finditer("".join(map(_kind, word.text))):
        yield match.start(), match.start() + len(match[0].rstrip())


def _between(text: str, start: int, end: int) -> tuple[int, int]:
    """The first day of a run without the dash of a range (2024年9月9日—2024) at either side.

    A dash is read as 一 at times, and a mark after 日 is none of its day.
    """
    if _LEADING.match(text, start, end):
        start += 1
    for match in _TRAILING.finditer(text, start, end):
        if _is_complete(text[start : match.start()]):
            return start, match.start()
    return start, end


def _kind(char: str) -> str:
    """Its sort: d a digit, c a Chinese one, m 年 or 月, r 日, s a mark between, o any other.

    x is what a stroke of a seal's rim is read as.
    """
    return _KINDS.get(fold(char) or " ", "o")


def _run(page: Page, index: int, start: int, end: int) -> Broken:
    """Characters of a word as what may be a day."""
    word = page.words[index]
    box, said = word.cut(start, end), word.text[start:end]
    return Broken(sort=Sort.DAY, words=(index,), start=start, end=end, box=box, said=said)


def _is_complete(text: str) -> bool:
    """Whether nothing is missing of a day: it has a year, and 日 or two figures at its end."""
    plain = tight(text)[0]
    found = find_dates(plain)
    named = bool(found) and found[0].first.year and found[0].first.day
    whole = bool(named) and (found[0].start, found[0].end) == (0, len(plain))
    return whole and (_kind(plain[-1]) == "r" or plain[-2:].isdecimal())


def _joined(page: Page, run: Broken) -> Broken:
    """A run with the pieces of a day that stand in its row beside it."""
    (index,), start, end, box = run.words, run.start, run.end, run.box
    near = NEAR * (box[3] - box[1]) * page.height / page.width
    chain = [index]
    for at, other in enumerate(page.words):
        gap = max(other.box[0] - box[2], box[0] - other.box[2])
        if at != index and gap < near and _level(box, other.box) and _is_piece(other):
            chain.append(at)
    chain.sort(key=lambda at: page.words[at].box[0])
    one = Broken(
        sort=Sort.DAY,
        words=tuple(chain),
        start=start if chain[0] == index else 0,
        end=end if chain[-1] == index else len(page.words[chain[-1]].text),
        box=_around([box, *(page.words[at].box for at in chain if at != index)]),
        said="",
    )
    parts = (page.words[at].text[low:high] for at, low, high in _parts(page, one))
    return replace(one, said="".join(parts))


def _is_piece(word: Word) -> bool:
    """Whether a word is nothing but a piece of a day."""
    whole = bool(word.text.strip()) and not word.vertical and word.source is Source.OCR
    marked = whole and all(_kind(char) in "dcmrs " for char in word.text)
    return marked and not _is_complete(word.text)


def _is_whole_day(page: Page, one: Broken) -> bool | None:
    """Whether it was read as a day, though not surely; None where it is no day, or a sure one."""
    plain = tight(one.said)[0]
    sealed = _sealed(page, one.box)
    parts = [(page.words[at], start, end) for at, start, end in _parts(page, one)]
    unsure = any(_unsure(*part) or _is_gapped(*part) for part in parts)
    if len(plain) > LONGEST or not _may_be_day(plain, sealed):
        return None
    for dates in find_dates(plain):
        if dates.last is not None:
            return None
        if has_mended_year(plain[dates.start :]):
            return False
        if dates.first.year and dates.end - dates.start >= len(plain) - 1:
            if dates.first.day:
                spelled = _is_spelled(plain[dates.start : dates.end])
                return (True if unsure else None) if spelled else False
            return False if sealed or unsure else None
    return False


def _is_spelled(day: str) -> bool:
    """Whether a day in Chinese numerals is spelled as one is: the eleventh is 十一, never 一一."""
    plain = day.translate(_ZEROS)
    return "c" not in map(_kind, plain) or any(form.spells(plain) for form in DAYS)


def _may_be_day(plain: str, sealed: bool) -> bool:
    kinds = "".join(map(_kind, plain))
    figures = kinds.count("d")
    if "m" in kinds:
        return figures + kinds.count("c") >= 2
    year = _YEAR.match(plain)
    dotted = "s" in kinds and 5 <= figures <= (MANY if sealed else MANY // 2)
    return bool(year) and (dotted or (sealed and year is not None and year[0] == plain))


def _sealed(page: Page, box: Box) -> bool:
    return any(meet(seal.box, box) for seal in page.seals)


def _is_gapped(word: Word, start: int, end: int) -> bool:
    middles = [(a + b) / 2 for a, b in pairwise(word.stops[start : end + 1])]
    return bool(middles) and is_gapped(word.text[start:end], middles)


def is_gapped(day: str, middles: Sequence[float]) -> bool:
    """Whether two characters of a day stand so far apart that one between them was not read.

    年, 月 and 日 are as wide as Chinese numerals, and twice as wide as figures.
    """
    kinds = "".join(map(_kind, day))
    if not set(kinds) <= set("dcmrs") or {"d", "c"} <= set(kinds):
        return False
    wide = 1.0 if "c" in kinds else 2.0
    widths = [wide if kind in "mr" else DOT if kind == "s" else 1.0 for kind in kinds]
    steps = [b - a for a, b in pairwise(middles)]
    pairs = [(a + b) / 2 for a, b in pairwise(widths)]
    usual = [step for step, pair in zip(steps, pairs, strict=True) if pair == 1.0]
    if len(usual) < FEW - 1:
        return False
    return any(s > (p + LOST) * median(usual) for s, p in zip(steps, pairs, strict=True))


def _unsure(word: Word, start: int, end: int) -> bool:
    """Whether one of these characters is doubtful; a blank may be there or not."""
    pairs = zip(word.text[start:end], word.scores[start:end], strict=False)
    return any(score < DOUBT and not char.isspace() for char, score in pairs)


def _lost(text: str) -> tuple[int, int]:
    """How many characters of a day may have been lost before *text* and after it."""
    plain = tight(text)[0]
    kinds = "".join(map(_kind, plain))
    head, mark, tail = kinds.partition("m")
    if not mark:  # figures with dots, or a year alone
        return 0, 8 if _YEAR.fullmatch(plain) else 2
    before = max(0, 4 - len(head))
    return before, 0 if kinds.endswith("r") else 3 if "m" in tail else 6


def _roomy(page: Page, one: Broken, lost: tuple[int, int]) -> Broken:
    """With room for *lost* characters on both sides, up to the next word."""
    x0, y0, x1, y1 = one.box
    shape = page.height / page.width
    edge, pitch = EDGE * (y1 - y0) * shape, _pitch(page, one)
    others = [
        word.box
        for at, word in enumerate(page.words)
        if at not in one.words and _level(one.box, word.box)
    ]
    left = x0 - edge - (lost[0] * pitch if one.start == 0 else 0.0)
    right = x1 + edge + lost[1] * pitch
    before = [box[2] for box in others if box[2] <= x0 + edge]
    after = [box[0] for box in others if box[0] >= x1 - edge]
    return replace(one, box=(max(0.0, left, *before), y0, min(1.0, right, *after), y1))


def _pitch(page: Page, one: Broken) -> float:
    """How wide a character of it is."""
    at, start, end = next(_parts(page, one))
    steps = [b - a for a, b in pairwise(page.words[at].stops[start : end + 1])]
    if len(steps) >= FEW:
        return median(steps)
    return PITCH * (one.box[3] - one.box[1]) * page.height / page.width


def _level(one: Box, other: Box) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > LEVEL * min(one[3] - one[1], other[3] - other[1])


def _around(boxes: Sequence[Box]) -> Box:
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return (min(x0), min(y0), max(x1), max(y1))
