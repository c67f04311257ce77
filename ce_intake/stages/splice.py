"""Parts of words cut out and put in the place of others; characters keep place and probability.

Knows no picture and no engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ce_intake.values import Word


def part_of(word: Word, start: int, end: int) -> Word:
    """Characters *start* to *end* as a word."""
    scores = word.scores[start:end]
    return replace(
        word,
        text=word.text[start:end],
        box=word.cut(start, end),
        stops=word.stops[start : end + 1],
        scores=scores,
        confidence=sum(scores) / len(scores) if scores else word.confidence,
    )


def replaced(word: Word, start: int, end: int, part: Word) -> Word:
    """The word with characters *start* to *end* replaced by another reading of them."""
    before, after = part_of(word, 0, start), part_of(word, end, len(word.text))
    return replace(joined([before, part, after], word), source=part.source)


def placed(reading: Word, place: Word) -> Word:
    """A reading of a crop, put where the crop was taken."""
    x0, _, x1, _ = place.box
    stops = tuple(x0 + stop * (x1 - x0) for stop in reading.stops)
    return replace(reading, box=place.box, stops=() if place.vertical else stops)


def joined(pieces: Sequence[Word], whole: Word) -> Word:
    """The pieces one after the other, in the place of *whole*."""
    pieces = [piece for piece in pieces if piece.text]
    scores = [score for piece in pieces for score in scores_of(piece)]
    stops = [stop for piece in pieces for stop in _stops(piece)[:-1]]
    end = _stops(pieces[-1])[-1:] if pieces else []
    return replace(
        whole,
        text="".join(piece.text for piece in pieces),
        scores=tuple(scores),
        stops=(*stops, *end),
        confidence=sum(scores) / len(scores) if scores else 0.0,
    )


def scores_of(word: Word) -> tuple[float, ...]:
    """A probability for each character."""
    return word.scores or (word.confidence,) * len(word.text)


def _stops(word: Word) -> list[float]:
    """The edges of a word's characters, evenly shared where they are not known."""
    if word.stops:
        return list(word.stops)
    edges = [word.cut(at, at + 1) for at in range(len(word.text))]
    side = 1 if word.vertical else 0
    return [edge[side] for edge in edges] + [edges[-1][side + 2]]
