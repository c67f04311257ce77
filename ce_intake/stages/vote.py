"""Several readings of one line made one: agreement raises a probability, dispute lowers it.

Knows no picture and no engine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median_low

from ce_intake.stages.rarer import rarer
from ce_intake.text.normal import fold, is_han, is_traditional_only
from ce_intake.values import Word

Code = tuple[str, int, int, int, int]  # as difflib's get_opcodes gives them
SURE = 0.93  # confidence that pixels must be read with to contradict a claim
ALIKE = 0.5  # of two texts: less likeness is something else altogether
DIGITS = "0123456789一二三四五六七八九十百"
_DASHES = str.maketrans("—–－−―", "-----")
_ALIKE = str.maketrans("○◯oli", "〇〇011")
DISPUTED = 0.6  # of its probability that a character keeps which another reading contradicts
OUTVOTED = 0.85  # of it that a character keeps which two later looks agree on against a first
BETTER = 0.3  # by so much likelier they are
WITNESS = 0.7  # of two texts: less likeness, and one is nowhere near as good
PRESSED = 0.6  # of two texts: less likeness, and a seal belongs to somebody else
DOUBTED = 0.8  # probability of a line's character under which a rim may say it is another
SAYS = 0.94  # and of a rim's that does
BENT = 0.98  # and of one that tells more: small and bent, of letters alike it shows the commoner
SEEN = 0.75  # probability of a rim's character that the line under it lost
ENDS = 0.95  # and of one that it lost at an end, beside which a seal's own number stands
LOST_MOST = 2  # characters in a row that a seal may add to the line under it
FAR, FEW = 1.7, 3  # times the usual step between digits; so many tell what is usual
EDGE = 0.92  # of it that one keeps at an end that a rim does not show: rims lose their ends
ROOM = 0.7  # of the usual width of a line's characters
UNSAID = 0.5  # probability of a character whose engine gives none


def agreed(one: Word, other: Word) -> bool:
    """Whether two readings say the same, width of characters and blanks aside."""
    return _plain(one.text) == _plain(other.text)


def merged(one: Word, other: Word) -> Word:
    """The characters of both readings that are likelier, in the place of *one*.

    A letter that only the less likely one has leaves its neighbours the less sure; a Chinese one
    that takes the room of one stands there, whichever it is.
    """
    if agreed(one, other) and len(one.text) == len(other.text):
        scores = _borne_out(one.text, _scores(one), _scores(other))
        return _with(one, one.text, scores, one.stops)
    text, stops = "", [_edge(one, 0)]
    chances: list[float] = []
    dropped: list[int] = []
    matcher = SequenceMatcher(None, _even(one.text), _even(other.text), autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        mine, theirs = _scores(one)[a:b], _scores(other)[c:d]
        if kind == "equal":
            part = one.text[a:b]
            likely = list(_borne_out(part, mine, theirs))
        elif _weight(theirs, len(mine)) > _weight(mine, len(theirs)) and not (
            kind == "delete" and _has_room(one, a, b)
        ):
            part, likely = other.text[c:d], [score * DISPUTED for score in theirs]
        else:
            part, likely = one.text[a:b], [score * DISPUTED for score in mine]
        if not part and any(char.isalnum() for char in one.text[a:b]):
            dropped += [len(text) - 1, len(text)]
        text += part
        chances += likely
        left, right = _edge(one, a), _edge(one, b)
        stops += [left + (right - left) * (i + 1) / len(part) for i in range(len(part))]
    kept = [x * DISPUTED if at in dropped else x for at, x in enumerate(chances)]
    return _with(one, text, tuple(kept), tuple(stops))


def of_three(first: Word, second: Word, third: Word) -> Word:
    """What three readings of a line say: two that agree have the say, the other makes doubtful."""
    for _ in "12":  # the third may show the first and the second a letter
        first, second = rarer(first, second)
        first, third = rarer(first, third)
    if agreed(second, third):
        return _outvoted(first, second, third)
    chosen = _likelier(second, third, first)
    other = third if chosen is second else second
    return disputed(merged(first, chosen), [other] if agreed(first, chosen) else [])


def _likelier(second: Word, third: Word, first: Word) -> Word:
    """Which of two more readings to vote with: one that agrees with another, else the surer.

    Of three that all differ one that alone has fewer letters is not the surer for having lost one.
    """
    if not third.text or agreed(second, third) or agreed(first, second):
        return second
    if agreed(first, third):
        return third
    whole = [one for one in (second, third) if letters(one) >= letters(first)]
    return max(whole or (second, third), key=lambda word: word.confidence)


def _outvoted(first: Word, second: Word, third: Word) -> Word:
    """*first* with the letters on which two later looks, which agree, are against it.

    What is one letter in two scripts is no other letter, and the simplified one is printed.
    """
    mine, theirs = list(first.text), list(second.text)
    own, other = list(_scores(first)), list(_scores(second))
    if len(third.text) == len(second.text):
        other = [max(pair) for pair in zip(other, _scores(third), strict=True)]
    matcher = SequenceMatcher(None, _even(first.text), _even(second.text), autojunk=False)
    for kind, a, b, c, d in _single(matcher.get_opcodes()):
        if kind != "replace" or (b - a, d - c) != (1, 1) or not _letters(mine[a], theirs[c]):
            continue
        if fold(mine[a]) == fold(theirs[c]) and is_traditional_only(theirs[c]):
            theirs[c], kept = mine[a], OUTVOTED * other[c]
        elif other[c] < own[a] + BETTER:
            theirs[c], kept = mine[a], DISPUTED * own[a]
        else:
            mine[a], kept = theirs[c], OUTVOTED * other[c]
        own[a] = other[c] = kept
    said = _with(second, "".join(theirs), tuple(other), second.stops)
    return merged(_with(first, "".join(mine), tuple(own), first.stops), said)


def _letters(one: str, other: str) -> bool:
    return one.isalnum() and other.isalnum()


def _borne_out(text: str, one: Sequence[float], other: Sequence[float]) -> tuple[float, ...]:
    """The probabilities of characters that two looks at the same ink agree on.

    There are ten figures, and both would have to take one for the same other. Of thousands of
    letters some are alike, and both looks take the rarer for the commoner: the better is believed.
    """
    return tuple(
        1 - (1 - a) * (1 - b) if char in DIGITS else max(a, b)
        for char, a, b in zip(text, one, other, strict=True)
    )


def _has_room(word: Word, start: int, end: int) -> bool:
    """Whether Chinese characters from *start* to *end* are about as wide as the others are."""
    steps = [b - a for a, b in pairwise(word.stops)]
    if not steps or not all(map(is_han, word.text[start:end])):
        return False
    return min(steps[start:end]) > ROOM * median_low(steps)


def disputed(best: Word, others: Iterable[Word]) -> Word:
    """*best* with characters less likely where another good reading says something else.

    All saw the same ink, so agreement proves nothing. Of a reading that is nowhere near as good
    nothing is believed.
    """
    scores = list(_scores(best))
    doubted = set[int]()
    for other in others:
        matcher = SequenceMatcher(None, _even(best.text), _even(other.text), autojunk=False)
        if matcher.ratio() < WITNESS:
            continue
        for kind, a, b, c, d in _single(matcher.get_opcodes()):
            if kind in ("replace", "insert") and min(_scores(other)[c:d]) >= UNSAID:
                doubted.update(range(a, b) if kind == "replace" else (a - 1, a))
    kept = [s * DISPUTED if at in doubted else s for at, s in enumerate(scores)]
    return _with(best, best.text, tuple(kept), best.stops)


def unguessed(word: Word) -> Word:
    """*word* with a question mark for each digit that is likelier wrong than right.

    Digits of one number stand evenly: where two stand far apart, something between them was not
    seen, and both are the less sure.
    """
    scores = list(_scores(word))
    for at in _gaps(word):
        scores[at] *= DISPUTED
        scores[at + 1] *= DISPUTED
    text = "".join(
        "?" if char in DIGITS and score < UNSAID else char
        for char, score in zip(word.text, scores, strict=True)
    )
    return _with(word, text, tuple(scores), word.stops)


def _gaps(word: Word) -> list[int]:
    """After which digits another seems to be missing."""
    middles = [(a + b) / 2 for a, b in pairwise(word.stops)]
    digit = [char in "0123456789" for char in word.text]
    steps = [
        (at, middles[at + 1] - middles[at])
        for at in range(len(middles) - 1)
        if digit[at] and digit[at + 1]
    ]
    if len(steps) < FEW:
        return []
    usual = median_low(step for _, step in steps)
    return [at for at, step in steps if step > FAR * usual]


def contradicts(seen: Word, claim: str) -> bool:
    """Whether pixels, surely read, say other digits than *claim*, or something else altogether.

    A single character that looks like another is no contradiction: OCR may err as well.
    """
    scores = _letter_scores(seen)
    if not scores or sum(scores) / len(scores) < SURE:
        return False
    said, wanted = _plain(seen.text), _plain(claim)
    if _digits(said) != _digits(wanted):
        return True
    return SequenceMatcher(None, said, wanted, autojunk=False).ratio() < ALIKE


def differs(seen: Word, claim: str) -> bool:
    """Whether pixels were read as other characters than *claim*; marks and blanks are let off.

    A dash and 一 are one stroke. Where nothing could be read, nothing bears the claim out.
    """
    if _bare(seen.text) == _bare(claim):
        return False
    return _bare(_stroked(seen.text)) != _bare(_stroked(claim))


def sure(one: Word, other: Word) -> bool:
    """Whether two looks at the same pixels say the same, neither with any doubt."""
    scores = [*_letter_scores(one), *_letter_scores(other)]
    return min(scores, default=0.0) >= SURE and _bare(one.text) == _bare(other.text)


def letters(word: Word) -> int:
    """How many letters and digits it has."""
    return sum(map(str.isalnum, word.text))


def likely(word: Word) -> float:
    """The mean probability of its letters and digits; 0 where it has none."""
    scores = _letter_scores(word)
    return sum(scores) / len(scores) if scores else 0.0


def _single(codes: Iterable[Code]) -> Iterator[Code]:
    """The steps from one text to another, those between equal lengths letter by letter."""
    for kind, a, b, c, d in codes:
        if kind == "replace" and b - a == d - c:
            yield from ((kind, a + i, a + i + 1, c + i, c + i + 1) for i in range(b - a))
        else:
            yield kind, a, b, c, d


def _surer(rim: Sequence[float], own: Sequence[float]) -> bool:
    """Whether a rim was read without doubt, and a line hardly."""
    return bool(rim) and max(own) < DOUBTED and min(rim) >= SAYS


def _unshaken(own: Sequence[float], rim: Sequence[float]) -> bool:
    """Whether a rim read with doubt says nothing: it was guessed, or the line read without any."""
    return bool(own and rim) and (min(own) >= BENT > min(rim) or min(rim) < UNSAID)


def _lost(text: str, scores: Sequence[float], *, inside: bool) -> bool:
    """Whether a line lost what the rim over it says: few characters, surely read.

    A rim's text is followed by the seal's number and begins behind it: at an end only characters
    are taken that no number has.
    """
    if len(scores) > LOST_MOST:
        return False
    return min(scores) >= (SEEN if inside else ENDS) and (inside or all(map(is_han, text)))


def _letter_scores(word: Word) -> list[float]:
    """The probabilities of letters and digits: half a quotation mark is no doubt about a name."""
    pairs = zip(word.text, _scores(word), strict=True)
    return [score for char, score in pairs if char.isalnum()]


def _stroked(text: str) -> str:
    """The text with 一 for every dash."""
    return _even(text).replace("-", "一")


def _bare(text: str) -> str:
    """What of a text can be told from pixels: letters and digits, in one script and width.

    Whether a ring is a letter or a digit cannot, nor whether an upright stroke is.
    """
    plain = _even(text).casefold().translate(_ALIKE)
    return "".join(fold(char) for char in plain if char.isalnum())


def other_digits(seen: Word, claim: str) -> bool:
    """Whether pixels were read as other digits than those of *claim*, surely or not."""
    return bool(seen.text) and _digits(_plain(seen.text)) != _digits(_plain(claim))


def _digits(text: str) -> str:
    """The digits, in order; what OCR takes for digits as well as Chinese ones."""
    return "".join(char for char in text if char in DIGITS)


def _weight(scores: tuple[float, ...], against: int) -> float:
    """How much a part weighs: its least probable character; nothing at all is an even chance."""
    if scores:
        return min(scores)
    return UNSAID if against else 0.0


def _scores(word: Word) -> tuple[float, ...]:
    return word.scores or (word.confidence or UNSAID,) * len(word.text)


def _edge(word: Word, index: int) -> float:
    """The left edge of character *index*, or the right edge of the last."""
    if word.stops:
        return word.stops[index]
    low, high = (word.box[1], word.box[3]) if word.vertical else (word.box[0], word.box[2])
    return low + (high - low) * index / max(1, len(word.text))


def _with(word: Word, text: str, scores: tuple[float, ...], stops: tuple[float, ...]) -> Word:
    confidence = sum(scores) / len(scores) if scores else 0.0
    return replace(word, text=text, scores=scores, stops=stops, confidence=confidence)


def _even(text: str) -> str:
    """The text with one form for characters that differ in width only, each in its place."""
    forms = [unicodedata.normalize("NFKC", char) for char in text]
    return "".join(
        form if len(form) == 1 else char for form, char in zip(forms, text, strict=True)
    ).translate(_DASHES)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def completed(line: Word, rim: Word) -> Word:
    """An issuer's line with the seal upon it as a second witness, character by character.

    The seal's rim names who pressed it. Where both agree they bear each other out; where one has
    what the other lost, what was surely read stays; a dispute makes the line less sure. A rim
    that says something else altogether is no witness.
    """
    if SequenceMatcher(None, line.text, rim.text, autojunk=False).ratio() >= PRESSED:
        line, rim = rarer(line, rim)
    mine, theirs = _even(line.text), _even(rim.text)
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    if matcher.ratio() < PRESSED:
        return line
    text, stops, chances = "", [_edge(line, 0)], list[float]()
    for kind, a, b, c, d in _single(matcher.get_opcodes()):
        own, other = _scores(line)[a:b], _scores(rim)[c:d]
        part, likely = line.text[a:b], [score * DISPUTED for score in own]
        if kind == "equal":
            likely = [max(x, y) if y >= BENT else x for x, y in zip(own, other, strict=True)]
        elif _unshaken(own, other) or (kind == "delete" and a > 0 and b < len(mine)):
            likely = list(own)  # a rim loses characters more often than a line invents them
        elif kind == "delete":
            likely = [score * EDGE for score in own]
        elif _surer(other, own) if own else _lost(theirs[c:d], other, inside=0 < a < len(mine)):
            part, likely = rim.text[c:d], [score * DISPUTED for score in other]
        text += part
        chances += likely
        left, right = _edge(line, a), _edge(line, b)
        stops += [left + (right - left) * (i + 1) / len(part) for i in range(len(part))]
    return _with(line, text, tuple(chances), tuple(stops))
