"""A page on green or blue paper, or in a cold light, with its red as bright as on white paper.

What a seal's ink is told by is how much redder it is than paper, and what lies under it is seen in
red light: where paper itself throws back less red than green or blue, a seal pressed on it is grey.
"""

from __future__ import annotations

import cv2
import numpy as np

from ce_intake.ports import Image
from ce_intake.stages.shades import brightness, counted

STEP = 16  # pixels: one in so many, along and across, tells a page's colour
WHITE, DEEP = 0.97, 0.75  # of its green or blue: so much red white paper and coloured paper have
LIT = 90  # of 255: darker is no paper


def whitened(image: Image) -> Image:
    """The picture with its red lifted as the paper lacks it; itself where the paper lacks none."""
    few = np.ascontiguousarray(image[::STEP, ::STEP])
    if not few.size:
        return image
    red, green, blue = (brightness(counted(np.asarray(one)), 50) for one in cv2.split(few))
    paper = max(green, blue)
    if paper < LIT or not DEEP * paper <= red < WHITE * paper:
        return image
    lifted = (np.arange(256) * (paper / red)).clip(0, 255).astype(np.uint8)
    white = image.copy()
    cv2.insertChannel(cv2.LUT(cv2.extractChannel(image, 0), lifted), white, 0)
    return white
