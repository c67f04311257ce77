"""Where a part of a page lies on it, so that what is read there finds its place on the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ce_intake.ports import Image
from ce_intake.values import Box, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a part begins and how long it is, across and down, as fractions of the page."""

    across: tuple[float, float]
    down: tuple[float, float]

    @classmethod
    def of(cls, part: Image, page: Image, *, left: int, top: int) -> Place:
        """The place of a *part* that begins at these pixels of its page."""
        (high, wide), (page_high, page_wide) = part.shape[:2], page.shape[:2]
        across, down = (left / page_wide, wide / page_wide), (top / page_high, high / page_high)
        return cls(across=across, down=down)

    def box(self, box: Box) -> Box:
        """A box of the part on the page."""
        (left, wide), (top, high) = self.across, self.down
        x0, y0, x1, y1 = box
        return (left + x0 * wide, top + y0 * high, left + x1 * wide, top + y1 * high)

    def on_page(self, word: Word) -> Word:
        """A word of the part with its place on the page."""
        start, length = self.down if word.vertical else self.across
        stops = tuple(start + stop * length for stop in word.stops)
        return replace(word, box=self.box(word.box), stops=stops)
