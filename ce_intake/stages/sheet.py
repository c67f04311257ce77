"""A page together with its picture, as the stages hand it on.

Knows no engine and no kind; `page` is what was read, `image` is where to look again.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ce_intake.ports import Image
from ce_intake.values import Box, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One upright page and its picture, or a region of it.

    Boxes of `page` are fractions of the whole `image` also where `region` says that only a part
    of the page belongs to a document.
    """

    page: Page
    image: Image = field(compare=False, repr=False)
    region: Box | None = None  # None: the whole page

    def crop(self, box: Box, *, margin: float = 0.0) -> Image:
        """The part of the picture at *box*, with *margin* times its height added all around."""
        height, width = self.image.shape[:2]
        pad = margin * (box[3] - box[1]) * height
        x0, x1 = box[0] * width - pad, box[2] * width + pad
        y0, y1 = box[1] * height - pad, box[3] * height + pad
        left, top = max(0, int(x0)), max(0, int(y0))
        return self.image[top : max(top + 1, round(y1)), left : max(left + 1, round(x1))]
