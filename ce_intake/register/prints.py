"""Fingerprints of pages, to find what may be the same paper among very many.

A picture's print survives another scale, light and compression, not another crop; a text's print
survives misread characters. Both only find candidates: certificates of one course look alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from ce_intake.text.normal import key

SIDE = 16
"""The picture's print has SIDE × SIDE bits."""

SKETCH = 64
"""So many of the smallest shingle hashes are kept."""

SHINGLE = 3


def picture_print(image: NDArray[np.uint8]) -> int:
    """SIDE² bits: whether each patch of the upright page is lighter than its left neighbour."""
    grey = image.mean(axis=2) if image.ndim == 3 else image.astype(np.float64)
    tops = np.linspace(0, grey.shape[0], SIDE + 1).astype(int)
    lefts = np.linspace(0, grey.shape[1], SIDE + 2).astype(int)
    rows = np.add.reduceat(grey, tops[:-1], axis=0)
    sums = np.add.reduceat(rows, lefts[:-1], axis=1)
    area = np.outer(np.diff(tops), np.diff(lefts))
    patches = sums / np.maximum(area, 1)
    bits = (patches[:, 1:] > patches[:, :-1]).ravel()
    return int("".join("1" if bit else "0" for bit in bits), 2)


def picture_likeness(one: int, other: int) -> float:
    """Share of equal bits, 0 to 1; two unrelated pages lie near 0.5."""
    return 1 - (one ^ other).bit_count() / SIDE**2


def text_print(words: Iterable[str]) -> tuple[int, ...]:
    """The SKETCH smallest hashes of all runs of three characters, in ascending order."""
    text = key("".join(words))
    shingles = {text[n : n + SHINGLE] for n in range(max(0, len(text) - SHINGLE + 1))}
    hashes = {int.from_bytes(blake2b(s.encode(), digest_size=7).digest(), "big") for s in shingles}
    return tuple(sorted(hashes)[:SKETCH])


def text_likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Share of common shingles as estimated from two sketches, 0 to 1."""
    if not one or not other:
        return 0.0
    union = sorted({*one, *other})[:SKETCH]
    both = set(one) & set(other)
    return sum(hashed in both for hashed in union) / len(union)
