"""What a line says: from the recogniser's columns to characters with places and probabilities.

Connectionist temporal classification (Graves et al. 2006): each column of eight pixels votes
for a character or for "none"; runs of one character are that character once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Chances, Image, Quad
from ce_intake.values import Box, Word

HEIGHT = 48  # pixels, of every line that the network sees
NARROWED = 0.85  # of its width a line is shown in: a seventh less work, nothing lost (measured)
STEP = 64  # widths are rounded up to this, so that few shapes have to be prepared
NARROW = 64  # pixels, the least width
WIDE = 3200  # pixels, the most; a longer line is squeezed
UPRIGHT = 1.5  # a crop this much higher than wide is a line that runs downwards
LONE = 2.2  # or a digit by itself, up to this: it is read as both
ALIKE = 0.9  # of its chance: a character that was turned is read about as well
SMALL = 4  # pixels; a crop with a shorter side says nothing
NONE = 0  # the class "no character here"

TOGETHER = (16, 8, 4, 2, 1)  # lines of one width that are read at once: few shapes to prepare
AT_ONCE = 1024  # pixels that they are wide in all, which bounds the memory

Network = Callable[[NDArray[np.float32]], NDArray[np.float32]]
Said = tuple[str, tuple[float, ...], tuple[float, ...]]
NOTHING: Said = ("", (), ())


class Recogniser:
    """The network with its alphabet."""

    def __init__(self, *, network: Network, alphabet: Sequence[str]) -> None:
        """Keep the network and what its classes mean; class 0 means no character."""
        self._network = network
        self._alphabet = tuple(alphabet)
        self._classes = {char: index for index, char in enumerate(self._alphabet)}

    def read_quads(self, image: Image, quads: Sequence[Quad], *, wider: float = 1.0) -> list[Word]:
        """One word a quad, in the same order; lines are shown *wider* times as wide as usual."""
        crops = [_straighten(image, quad) for quad in quads]
        downwards = [_higher(crop, UPRIGHT) for crop in crops]
        lone = [at for at, crop in enumerate(crops) if downwards[at] and not _higher(crop, LONE)]
        lines = [
            np.rot90(crop) if down else crop for crop, down in zip(crops, downwards, strict=True)
        ]
        said = self._decoded([*lines, *(crops[at] for at in lone)], wider)
        for at, standing in zip(lone, said[len(crops) :], strict=True):
            if _is_one(standing, said[at]):
                said[at], downwards[at] = standing, False
        return [
            _word(own, _box(image, quad), vertical=down)
            for own, quad, down in zip(said[: len(crops)], quads, downwards, strict=True)
        ]

    def read_line(self, image: Image) -> Word:
        """The line that fills *image*; its box is the whole of it."""
        [said] = self._decoded([image])
        return _word(said, (0.0, 0.0, 1.0, 1.0))

    def spell(self, image: Image, symbols: Sequence[str]) -> Chances:
        """What each column of a line may be: nothing, or one of *symbols* in any of its shapes."""
        if min(image.shape[:2]) < SMALL:
            return np.zeros((0, len(symbols) + 1), np.float32)
        tensor, used = _tensor(image)
        chances = self._network(tensor[np.newaxis])[0]
        chances = chances[: max(1, round(used / tensor.shape[2] * len(chances)))]
        nothing = chances[:, [NONE, *self._known(" ")]].sum(axis=1)
        parts = [chances[:, self._known(shapes)].sum(axis=1) for shapes in symbols]
        return np.stack([nothing, *parts], axis=1)

    def _known(self, shapes: str) -> list[int]:
        return sorted({self._classes[char] for char in shapes if char in self._classes})

    def _decoded(self, lines: Sequence[Image], wider: float = 1.0) -> list[Said]:
        """What each line says; those of one width go through the network together."""
        said = [NOTHING] * len(lines)
        tensors = {
            at: _tensor(line, wider)
            for at, line in enumerate(lines)
            if min(line.shape[:2]) >= SMALL
        }
        for own in _alike({at: tensor.shape[2] for at, (tensor, _) in tensors.items()}):
            batch = np.stack([tensors[at][0] for at in own])
            for at, chances in zip(own, self._network(batch), strict=True):
                said[at] = self._decode(chances, tensors[at][1] / batch.shape[3])
        return said

    def _decode(self, chances: NDArray[np.float32], used: float) -> Said:
        """Text, a probability for each character, and edges from 0 to 1 along the line."""
        best = chances.argmax(axis=1)
        starts = np.flatnonzero(np.diff(best, prepend=-1))
        ends = np.append(starts[1:], len(best))
        runs = [(int(a), int(b)) for a, b in zip(starts, ends, strict=True) if best[a] != NONE]
        text = "".join(self._alphabet[best[a]] for a, _ in runs)
        scores = tuple(float(chances[a:b, best[a]].max()) for a, b in runs)
        return text, scores, _edges(runs, used * len(best))


def _higher(crop: Image, times: float) -> bool:
    return bool(crop.shape[0] >= crop.shape[1] * times)


def _is_one(standing: Said, lying: Said) -> bool:
    """Whether a crop holds one character that stands, and not a line that runs downwards."""
    (_, upright, _), (_, turned, _) = standing, lying
    one = len(upright) == 1 and len(turned) <= 1
    return one and upright[0] >= max(turned, default=0.0) * ALIKE


def _alike(widths: Mapping[int, int]) -> Iterator[list[int]]:
    """The lines of one width, as many as go together."""
    groups: dict[int, list[int]] = {}
    for at, width in widths.items():
        groups.setdefault(width, []).append(at)
    for width, own in groups.items():
        most = max(1, AT_ONCE // width)
        while own:
            count = next(count for count in TOGETHER if count <= min(most, len(own)))
            yield own[:count]
            own = own[count:]


def _box(image: Image, quad: Quad) -> Box:
    """The level box around a quad, as fractions of the page."""
    height, width = image.shape[:2]
    low, high = quad.min(axis=0), quad.max(axis=0)
    return (
        float(low[0]) / width,
        float(low[1]) / height,
        float(high[0]) / width,
        float(high[1]) / height,
    )


def _straighten(image: Image, quad: Quad) -> Image:
    """The quad as a rectangle."""
    wide = int(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2])))
    high = int(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2])))
    if min(wide, high) < 1:
        return image[:0, :0]
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    change = cv2.getPerspectiveTransform(quad.astype(np.float32), corners)
    crop = cv2.warpPerspective(
        image, change, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(crop, np.uint8)


def _tensor(line: Image, wider: float = 1.0) -> tuple[NDArray[np.float32], int]:
    """The line as the network wants it, and how many of its pixel columns are the line."""
    used = min(WIDE, max(1, round(HEIGHT * NARROWED * wider * line.shape[1] / line.shape[0])))
    small = cv2.resize(line, (used, HEIGHT), interpolation=cv2.INTER_AREA)
    width = max(NARROW, -(-used // STEP) * STEP)
    tensor = np.zeros((3, HEIGHT, width), np.float32)
    tensor[:, :, :used] = small[:, :, ::-1].transpose(2, 0, 1) / np.float32(127.5) - 1
    return tensor, used


def _edges(runs: Sequence[tuple[int, int]], columns: float) -> tuple[float, ...]:
    """The left edge of each character and the right edge of the last, 0 to 1.

    The network marks a character near its middle, so an edge lies half-way between two marks.
    """
    if not runs:
        return ()
    middles = np.array([(a + b) / 2 for a, b in runs])
    between = (middles[1:] + middles[:-1]) / 2
    reach = float(np.median(np.diff(middles))) / 2 if len(runs) > 1 else columns / 2
    edges = [middles[0] - reach, *between, middles[-1] + reach]
    return tuple(min(1.0, max(0.0, float(edge) / columns)) for edge in edges)


def _word(said: Said, box: Box, *, vertical: bool = False) -> Word:
    """A word whose stops, 0 to 1 along the line, are laid onto its box."""
    text, scores, stops = said
    low, high = (box[1], box[3]) if vertical else (box[0], box[2])
    return Word(
        text=text,
        box=box,
        confidence=sum(scores) / len(scores) if scores else 0.0,
        vertical=vertical,
        stops=tuple(low + stop * (high - low) for stop in stops),
        scores=scores,
    )
