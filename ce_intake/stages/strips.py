"""Many small crops read at once, side by side in one strip.

An engine spends as much on being called as on a hundred pixels of text. What a strip says bears a
claim out as well as a look at each crop does; where it does not, each is to be looked at alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np

from ce_intake.ports import Engine, Image
from ce_intake.values import Word

HEIGHT = 48  # pixels of a strip
GAP = 32  # pixels of paper between two crops
WIDEST = 1100  # pixels of a strip
WIDER = 1.4  # times its width a crop is drawn out to
NARROWED = 0.7  # of its width a crop is shown in: drawn letters stay legible, and cost less to read


def read_in_strips(crops: Sequence[Image], engine: Engine) -> list[Word]:
    """What each crop says, in order; an empty word where that cannot be told from its strip."""
    flat = [_flat(crop) for crop in crops]
    return [word for strip in _strips(flat) for word in _read(strip, engine)]


def narrowed(crop: Image, *, high: int = 0) -> Image:
    """The crop at a part of its width; at a height of *high* pixels unless that is 0."""
    ratio = (high or crop.shape[0]) / crop.shape[0]
    size = max(1, round(crop.shape[1] * ratio * NARROWED)), high or crop.shape[0]
    return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_AREA), np.uint8)


def drawn_out(crop: Image) -> Image:
    """The crop with more room between its letters."""
    size = max(1, round(crop.shape[1] * WIDER)), crop.shape[0]
    return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _flat(crop: Image) -> Image:
    """The crop at the height of a strip, with a gap of its own paper after it."""
    small = narrowed(crop, high=HEIGHT)
    paper = np.median(small.reshape(-1, 3), axis=0).astype(np.uint8)
    return np.concatenate([small, np.full((HEIGHT, GAP, 3), paper, np.uint8)], axis=1)


def _strips(flat: Sequence[Image]) -> Iterator[list[Image]]:
    """The crops in order, as many together as a strip holds."""
    strip: list[Image] = []
    for crop in flat:
        if strip and sum(one.shape[1] for one in strip) + crop.shape[1] > WIDEST:
            yield strip
            strip = []
        strip.append(crop)
    if strip:
        yield strip


def _read(strip: Sequence[Image], engine: Engine) -> Iterator[Word]:
    """A word for each part of a strip."""
    word = engine.read_line(np.concatenate(strip, axis=1))
    ends = np.cumsum([part.shape[1] for part in strip])
    edges = (ends - GAP / 2) / ends[-1]
    owners = np.searchsorted(edges, _marks(word.stops))
    for at in range(len(strip)):
        own = np.flatnonzero(owners == at)
        text = "".join(word.text[index] for index in own)
        scores = tuple(word.scores[index] for index in own if word.scores)
        yield replace(word, text=text, scores=scores, stops=())


def _marks(stops: Sequence[float]) -> list[float]:
    """Where letters stand, of which the edges lie half-way from one to the next.

    Beside a gap the middle between a letter's edges is not where it stands.
    """
    if len(stops) < 2:
        return []
    marks = [stops[0] + float(np.median(np.diff(stops))) / 2]
    for stop in stops[1:-1]:
        marks.append(2 * stop - marks[-1])
    return marks
