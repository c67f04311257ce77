"""A second look at the words that carry values, once it is known which do.

What OCR read with doubt is read again from a fresh crop with any seal taken off, and the readings
vote. What a PDF's layer claims is read from the pixels: a claim that they contradict is not used
and is reported. The cost is bounded: so many looks a page, the gravest and most doubtful first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import groupby

from ce_intake.ports import Engine, LineEngine
from ce_intake.stages.broken import broken
from ce_intake.stages.mended import mend
from ce_intake.stages.seals import print_of, read_rim, without_seals
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.spaced import spaced, unspaced
from ce_intake.stages.splice import part_of, placed, replaced, scores_of
from ce_intake.stages.strips import drawn_out, narrowed, read_in_strips
from ce_intake.stages.vote import (
    UNSAID,
    agreed,
    completed,
    contradicts,
    differs,
    disputed,
    merged,
    of_three,
    other_digits,
    sure,
)
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import ID_LENGTHS, is_proved
from ce_intake.text.normal import tight
from ce_intake.values import FIELD_NAMES, Box, Entry, Field, Finding, Page, Source, Word, meet

DOUBT = 0.95  # a character under this probability is looked at again
LOOKS = 8  # second looks at a page that OCR read
CHECKS = 60  # looks at a page that a layer gave, beside its hours
UNCHECKED = 0.8  # of its probability that a character keeps which only a layer claims
UNLIKE = 0.4  # and one that pixels show otherwise, though not surely
MARGIN = 0.12  # of a line's height around a crop
_LONG_NUMBER = re.compile(r"\d{16,20}[\dXx]?")  # an identity number, or one with a slip
GRAVEST = ("hours", "id_number", "result", "end_date", "start_date", "name", "certificate_no")
"""The fields that are checked first in a layer, the gravest first."""
_BRACKETS = frozenset({"Ps", "Pe", "Pi", "Pf"})
FORMED = frozenset({"id_number", "start_date", "end_date", "issue_date"})
"""Fields whose values have a form of their own (stages/broken)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Characters *start* to *end* of a word, which carry a value of the field *name*."""

    word: int
    start: int
    end: int
    name: str
    doubt: float  # 1 less the least probability of its characters


def look_again(
    sheets: Sequence[Sheet], entries: Sequence[Entry], engine: Engine
) -> Sequence[Sheet]:
    """The sheets with the words of the entries' values looked at again; *sheets* if all stays."""
    seen = [_looked_at(sheet, entries, engine) for sheet in sheets]
    kept = all(old is new for old, new in zip(sheets, seen, strict=True))
    return sheets if kept else seen


def unlooked(sheet: Sheet, entries: Sequence[Entry]) -> Sheet:
    """The sheet with what only its layer claims doubted, but for the values that were looked at.

    Words of a sheet may say more once others lie beside it; nobody will look at pixels then.
    """
    words = list(sheet.page.words)
    looked = [set[int]() for _ in words]
    for spot in _spots(sheet.page, entries):
        looked[spot.word].update(range(spot.start, spot.end))
    for index, word in enumerate(words):
        if word.source is Source.LAYER:
            shares = (1.0 if at in looked[index] else UNCHECKED for at in range(len(word.text)))
            scores = tuple(a * b for a, b in zip(scores_of(word), shares, strict=True))
            words[index] = replace(word, scores=scores)
    return replace(sheet, page=replace(sheet.page, words=tuple(words)))


def _looked_at(sheet: Sheet, entries: Sequence[Entry], engine: Engine) -> Sheet:
    """The sheet with what has a form of its own mended first, then every other doubt looked at."""
    if not isinstance(engine, LineEngine):
        return _seen(sheet, entries, engine)
    sheet, settled = mend(sheet, broken(sheet.page), engine)
    return _seen(sheet, entries, engine, settled=settled)


def _seen(
    sheet: Sheet, entries: Sequence[Entry], engine: Engine, settled: Sequence[Box] = ()
) -> Sheet:
    page, packed = sheet.page, sheet
    spots = [spot for spot in dict.fromkeys(_spots(page, entries)) if not _in(page, spot, settled)]
    claimed, doubtful = _layer_spots(page, spots), _doubtful(page, spots)
    words = list(page.words)
    rims = _rims(sheet.unpack(), spots, engine)
    sheet = _unsealed(sheet.unpack()) if claimed or doubtful else sheet
    wrong: list[Box] = []
    hours = sum(spot.name == GRAVEST[0] for spot in claimed)
    unseen = {(spot.word, spot.start) for spot in claimed[hours + CHECKS :]}
    for spot in _open(sheet, _backwards(claimed), unseen, engine):
        word = words[spot.word]
        looked = (spot.word, spot.start) not in unseen
        new = _checked(sheet, word, spot, engine) if looked else _doubted(word, spot)
        words[spot.word] = new
        if new.text != word.text:
            wrong.append(word.cut(spot.start, spot.end))
    for spot in _backwards([*rims, *doubtful]):
        word = words[spot.word]
        if any(_overlap(spot, one) for one in doubtful):
            words[spot.word] = _reread(sheet, word, spot, engine)
        grown = len(words[spot.word].text) - len(word.text)
        for issuer, rim in rims.items():
            if _overlap(spot, issuer):
                whole = replace(spot, end=spot.end + grown)
                words[spot.word] = _witnessed(words[spot.word], whole, rim)
    for spot in spots:
        old = page.words[spot.word]
        if old.source is Source.OCR and spot.name not in FORMED:
            words[spot.word] = unspaced(words[spot.word], old.cut(spot.start, spot.end))
    if all(old is new for old, new in zip(page.words, words, strict=True)):
        return packed
    findings = tuple(Finding(code="layer_contradicted", page=page.number, box=box) for box in wrong)
    changed = replace(page, words=tuple(words), findings=(*page.findings, *findings))
    return replace(packed, page=changed)


def _in(page: Page, spot: Spot, settled: Iterable[Box]) -> bool:
    """Whether a spot was looked at as the day or the number that it is."""
    own = page.words[spot.word].cut(spot.start, spot.end)
    return spot.name in FORMED and any(_within(own, box) for box in settled)


def _rims(sheet: Sheet, spots: Sequence[Spot], engine: Engine) -> dict[Spot, Word]:
    """Issuers under seals that say something else, with what the seal's rim says."""
    found: dict[Spot, Word] = {}
    for spot in spots:
        word = sheet.page.words[spot.word]
        if spot.name != "issuer" or word.source is not Source.OCR or word.vertical:
            continue
        for seal in sheet.page.seals:
            if meet(word.box, seal.box) and seal.text != word.text[spot.start : spot.end]:
                found[spot] = read_rim(sheet.image, print_of(seal, sheet.image), engine)
                break
    return found


def _witnessed(word: Word, spot: Spot, rim: Word) -> Word:
    """The word with the issuer in it borne out, completed or made less sure by its seal."""
    return replaced(word, spot.start, spot.end, completed(part_of(word, spot.start, spot.end), rim))


def _overlap(one: Spot, other: Spot) -> bool:
    return one.word == other.word and one.start < other.end and other.start < one.end


def _backwards(spots: Sequence[Spot]) -> list[Spot]:
    """The spots of each word from its end, so that a change moves none that is still to come.

    Two that overlap become one, under the name of the first in order.
    """
    kept: list[Spot] = []
    for spot in spots:
        for at, one in enumerate(kept):
            if _overlap(one, spot):
                start, end = min(one.start, spot.start), max(one.end, spot.end)
                kept[at] = replace(one, start=start, end=end)
                break
        else:
            kept.append(spot)
    return sorted(kept, key=lambda spot: -spot.start)


def _layer_spots(page: Page, spots: Iterable[Spot]) -> list[Spot]:
    """What a layer claims, the gravest and the longest first."""
    order = {name: place for place, name in enumerate(GRAVEST)}
    claimed = [spot for spot in spots if page.words[spot.word].source is Source.LAYER]
    claimed.sort(key=lambda spot: (order.get(spot.name, len(order)), spot.start - spot.end))
    return claimed


def _doubtful(page: Page, spots: Iterable[Spot]) -> list[Spot]:
    """What OCR read with doubt, the most doubtful first; under grey seals it was read twice."""
    grey = [seal.box for seal in page.seals if not seal.red]
    read = [
        spot
        for one in spots
        if page.words[one.word].source is Source.OCR
        for spot in ([one] if one.name in FORMED else _beside(page.words[one.word], one, grey))
        if spot.doubt > 1 - DOUBT and not _under(page.words[spot.word], spot, grey)
    ]
    return sorted(read, key=lambda spot: -spot.doubt)[:LOOKS]


def _under(word: Word, spot: Spot, seals: Sequence[Box]) -> bool:
    own = word.box if spot.name in FORMED else word.cut(spot.start, spot.end)
    return any(meet(own, box) for box in seals)


def _beside(word: Word, spot: Spot, seals: Sequence[Box]) -> Iterator[Spot]:
    """The parts of a spot that lie beside *seals*; all of it where none lies on its word."""
    if not any(meet(word.box, box) for box in seals):
        yield spot
        return
    under = [any(meet(word.cut(at, at + 1), box) for box in seals) for at in range(len(word.text))]
    for free, run in groupby(range(spot.start, spot.end), key=lambda at: not under[at]):
        own = list(run)
        if free:
            doubt = 1 - min(scores_of(word)[own[0] : own[-1] + 1])
            yield replace(spot, start=own[0], end=own[-1] + 1, doubt=doubt)


def _open(
    sheet: Sheet, claims: Sequence[Spot], unseen: Set[tuple[int, int]], engine: Engine
) -> list[Spot]:
    """The claims without those that a first look, at many at once, bears out."""
    words = sheet.page.words
    level = [
        spot
        for spot in claims
        if (spot.word, spot.start) not in unseen and not words[spot.word].vertical
    ]
    if len(level) < 2:
        return list(claims)
    crops = [sheet.crop(words[s.word].cut(s.start, s.end), margin=MARGIN) for s in level]
    said = read_in_strips(crops, engine)
    fine = {
        spot
        for spot, seen in zip(level, said, strict=True)
        if not differs(seen, words[spot.word].text[spot.start : spot.end])
    }
    return [spot for spot in claims if spot not in fine]


def _checked(sheet: Sheet, word: Word, spot: Spot, engine: Engine) -> Word:
    """The word as the pixels have it where they contradict the layer, doubted where they differ.

    One look that finds nothing amiss is enough; what is amiss is looked at closer.
    """
    box = word.cut(spot.start, spot.end)
    claim = word.text[spot.start : spot.end]
    seen = engine.read_line(narrowed(sheet.crop(box, margin=MARGIN)))
    if not differs(seen, claim):
        return word
    closer = engine.read_line(sheet.crop(box, margin=2 * MARGIN))
    if not differs(closer, claim) or _seen_wider(sheet, box, claim, engine):
        return word
    shown = closer if differs(seen, closer.text) else seen
    shown = replace(shown, box=box, stops=(), source=Source.OCR)
    if (contradicts(seen, claim) and contradicts(closer, claim)) or sure(seen, closer):
        return replaced(word, spot.start, spot.end, shown)
    if _forged(spot, claim, seen, closer):
        return _doubted(
            replaced(word, spot.start, spot.end, shown),
            replace(spot, end=spot.start + len(shown.text)),
            UNLIKE,
        )
    return _doubted(word, spot, UNLIKE)


def _forged(spot: Spot, claim: str, seen: Word, closer: Word) -> bool:
    """Whether both looks show digits other than those of *claim*; who forges, forges digits.

    Looks that differ among themselves show what lies over the digits, such as a seal. Of hours
    they are believed all the same: no layer may put hours before a clerk.
    """
    if not (other_digits(seen, claim) and other_digits(closer, claim)):
        return False
    return spot.name == GRAVEST[0] or not other_digits(seen, closer.text)


def _seen_wider(sheet: Sheet, box: Box, claim: str, engine: Engine) -> bool:
    """Whether a look at the crop drawn out shows the claim.

    An engine tells strokes that repeat (0000, ****, 二〇二二) by the room between them.
    """
    crops = (sheet.crop(box, margin=margin) for margin in (MARGIN, 2 * MARGIN))
    wider = (engine.read_line(drawn_out(crop)) for crop in crops)
    return any(not differs(seen, claim) for seen in wider)


def _doubted(word: Word, spot: Spot, share: float = UNCHECKED) -> Word:
    """The word with the spot's characters less likely: their claim was not borne out."""
    scores = scores_of(word)
    doubted = [score * share for score in scores[spot.start : spot.end]]
    return replace(word, scores=(*scores[: spot.start], *doubted, *scores[spot.end :]))


def _reread(sheet: Sheet, word: Word, spot: Spot, engine: Engine) -> Word:
    """The word with the spot's characters voted on by a second reading, and a third in dispute."""
    box = word.cut(spot.start, spot.end)
    first = part_of(word, spot.start, spot.end)
    second = _alone(engine.read_line(sheet.crop(box, margin=MARGIN)), word, spot)
    if not second.text:
        return word
    if agreed(first, second):
        return replaced(word, spot.start, spot.end, merged(first, second))
    third = _alone(engine.read_line(sheet.crop(box, margin=2 * MARGIN)), word, spot)
    for reading in (second, third):
        if spot.name == "id_number" and is_proved(reading.text.strip().upper()):
            return replaced(word, spot.start, spot.end, placed(reading, first))
    voted = of_three(first, second, third)
    if spot.name in FORMED and _has_form(first.text) and not _has_form(voted.text):
        voted = disputed(first, [second, third])
    return replaced(word, spot.start, spot.end, voted)


def _has_form(text: str) -> bool:
    """Whether it is a day, or as long as an identity number."""
    return len(text) in ID_LENGTHS or any(one.first.day for one in find_dates(tight(text)[0]))


def _alone(reading: Word, word: Word, spot: Spot) -> Word:
    """A reading of a crop without the mark next to the spot that came into the crop with it."""
    start, end = 0, len(reading.text)
    before, after = word.text[spot.start - 1 : spot.start], word.text[spot.end : spot.end + 1]
    own = word.text[spot.start : spot.end]
    if end and _came_along(before, reading.text[0], own[:1]):
        start += 1
    if end > start and _came_along(after, reading.text[-1], own[-1:]):
        end -= 1
    whole = (start, end) == (0, len(reading.text))
    return reading if whole else part_of(reading, start, end)


def _came_along(mark: str, seen: str, own: str) -> bool:
    """Whether what was *seen* at an edge of a crop is the *mark* beside it, or half of one.

    Of 《 a crop shows (, and that is none of the value's where its own character is no bracket.
    """
    if not mark or mark.isalnum():
        return False
    sort = unicodedata.category(mark)
    bracket = sort in _BRACKETS and unicodedata.category(seen) == sort
    return seen == mark or (bracket and unicodedata.category(own) != sort)


def _spots(page: Page, entries: Iterable[Entry]) -> Iterator[Spot]:
    """Where on the page the values of the entries stand."""
    for entry in entries:
        for name in FIELD_NAMES:
            field: Field[object] = getattr(entry, name)
            if field.page == page.number and field.box is not None and field.text:
                yield from _spots_in(page, field, name)
    for index, word in enumerate(page.words):
        for run in _LONG_NUMBER.finditer(word.text):
            if word.source is Source.OCR and not is_proved(run[0].upper()):
                start, end = run.span()
                yield Spot(word=index, start=start, end=end, name="id_number", doubt=1.0)


def _spots_in(page: Page, field: Field[object], name: str) -> Iterator[Spot]:
    assert field.box is not None  # noqa: S101  the caller asked
    x0, y0, x1, y1 = field.box
    for index, word in enumerate(page.words):
        middle = (word.box[1] + word.box[3]) / 2, (word.box[0] + word.box[2]) / 2
        across = middle[1] if word.vertical else middle[0]
        low, high = (x0, x1) if word.vertical else (y0, y1)
        if not low <= across <= high:
            continue
        inside = [at for at in range(len(word.text)) if _within(word.cut(at, at + 1), field.box)]
        if inside:
            start, end = inside[0], inside[-1] + 1
            doubt = _doubt(word.scores[start:end] or (word.confidence,), field, name)
            doubt = max(doubt, UNSAID) if spaced(word, start, end) else doubt
            yield Spot(word=index, start=start, end=end, name=name, doubt=doubt)


def _doubt(scores: Sequence[float], field: Field[object], name: str) -> float:
    """How doubtful a value is; an identity number proves or disproves itself (GB 11643-1999)."""
    if name == "id_number" and "*" not in field.text:
        return 0.0 if is_proved(str(field.value)) else 1.0
    return 1 - min(scores)


def _within(char: Box, box: Box) -> bool:
    x, y = (char[0] + char[2]) / 2, (char[1] + char[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _unsealed(sheet: Sheet) -> Sheet:
    """The sheet as if no seal had been pressed."""
    if sheet.bare is not None:
        return replace(sheet, image=sheet.bare)
    prints = [print_of(seal, sheet.image) for seal in sheet.page.seals]
    return replace(sheet, image=without_seals(sheet.image, prints))
