"""Lines of a text layer that run across all the others: a ribbon down the side, a level number.

Their characters stand close one after another and apart from all beside them. Knows characters
and places only.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ce_intake.text.normal import is_han

LEAST = 4  # characters of such a line
CLOSE = 1.4  # of a character's size: the next one of its line stands no further off
IN_LINE = 0.3  # of a character's size by which neighbours of a line stand aside at most
ALIKE = 1.3  # times that the size of two neighbours may differ
APART = 0.8  # of a line's characters that have none beside them
VARIED = 0.7  # of a line's characters that differ: a column of 男 and 女 is no line


def crossing_lines(
    texts: Sequence[str], boxes: NDArray[np.float64], *, down: bool
) -> list[list[int]]:
    """The characters of each line that runs downwards (or level, where *down* is false).

    *boxes* are in units as wide as high.
    """
    axes = (1, 0) if down else (0, 1)
    places = ((boxes[:, :2] + boxes[:, 2:]) / 2)[:, axes]
    sizes = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
    lines = _chains(places, sizes)
    long = [own for own in lines if len(own) >= LEAST and _says_something(own, texts, down=down)]
    return [own for own in long if _stands_apart(own, places)]


def _chains(places: NDArray[np.float64], sizes: NDArray[np.float64]) -> list[list[int]]:
    """Characters that follow each other closely, whatever stands beside them."""
    unit = IN_LINE * float(np.median(sizes)) if len(sizes) else 1.0
    lines: list[list[int]] = []
    latest: dict[int, list[int]] = {}  # the line that was last gone on with, by its place aside
    for at in (int(one) for one in np.argsort(places[:, 0], kind="stable")):
        band = int(places[at, 1] / unit)
        near = (latest.get(band + step) for step in (0, -1, 1, -2, 2))
        home = next((own for own in near if own and _goes_on(own[-1], at, places, sizes)), None)
        if home is None:
            home = []
            lines.append(home)
        home.append(at)
        latest[band] = home
    return lines


def _goes_on(last: int, at: int, places: NDArray[np.float64], sizes: NDArray[np.float64]) -> bool:
    step, off = places[at] - places[last]
    low, high = sorted((sizes[last], sizes[at]))
    return bool(0.2 * low < step < CLOSE * low and abs(off) < IN_LINE * low and high < ALIKE * low)


def _says_something(own: Sequence[int], texts: Sequence[str], *, down: bool) -> bool:
    said = [texts[at] for at in own]
    varied = len(set(said)) >= VARIED * len(said)
    return varied and all(map(is_han, said)) if down else len(said) > LEAST


def _stands_apart(own: Sequence[int], places: NDArray[np.float64]) -> bool:
    """Whether most characters of a line have no neighbour beside them as near as the next one."""
    steps = np.diff(places[list(own), 0])
    step = float(np.median(steps))
    others = np.delete(places, list(own), axis=0)
    if not len(others):
        return False
    gaps = np.abs(places[list(own)][:, None, :] - others[None, :, :])
    beside = ((gaps[..., 0] < step / 2) & (gaps[..., 1] < step)).any(axis=1)
    return float((~beside).mean()) >= APART
