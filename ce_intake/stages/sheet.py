"""A page together with its picture, as the stages hand it on.

Knows no engine and no kind; `page` is what was read, the picture is where to look again.
A long file's pictures are kept packed, so that its memory does not grow with its pages.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from ce_intake.ports import Image
from ce_intake.stages.alone import Alone
from ce_intake.values import Box, Page

QUALITY = 95  # of the JPEG in which a picture is packed; letters keep their edges


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One upright page and its picture, or a region of it.

    Boxes of `page` are fractions of the whole picture also where `region` says that only a part
    of the page belongs to a document. `image` is empty where the picture is `packed`. `alone` is
    what is known already of the whole page, where it is kept; `bare` is the picture as if no seal
    had been pressed, where it was made.
    """

    page: Page
    image: Image = field(compare=False, repr=False)
    region: Box | None = None  # None: the whole page
    packed: bytes = field(default=b"", compare=False, repr=False)  # JPEG
    alone: Alone | None = field(default=None, compare=False, repr=False)
    bare: Image | None = field(default=None, compare=False, repr=False)

    def pack(self) -> Sheet:
        """The same sheet with its picture packed, a tenth of its size or less."""
        if self.packed:
            return self
        done, data = cv2.imencode(".jpg", self.image, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
        if not done:
            return self
        return replace(self, image=self.image[:0, :0].copy(), packed=data.tobytes(), bare=None)

    def unpack(self) -> Sheet:
        """The same sheet with its picture ready to be looked at."""
        if not self.packed:
            return self
        data = np.frombuffer(self.packed, np.uint8)
        image = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
        return replace(self, image=image, packed=b"")

    def crop(self, box: Box, *, margin: float = 0.0) -> Image:
        """The part of the picture at *box*, with *margin* times its height added all around."""
        image = self.unpack().image
        height, width = image.shape[:2]
        pad = margin * (box[3] - box[1]) * height
        x0, x1 = box[0] * width - pad, box[2] * width + pad
        y0, y1 = box[1] * height - pad, box[3] * height + pad
        left, top = max(0, int(x0)), max(0, int(y0))
        return image[top : max(top + 1, round(y1)), left : max(left + 1, round(x1))]
