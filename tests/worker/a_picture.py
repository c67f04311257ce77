"""An invented picture, different for each number."""

from __future__ import annotations

import cv2
import numpy as np


def a_picture(number: int = 0, *, width: int = 620, height: int = 877) -> bytes:
    """A PNG with *number* written on it."""
    image = np.full((height, width, 3), 255, np.uint8)
    cv2.putText(image, f"No. {number}", (40, 120), cv2.FONT_HERSHEY_SIMPLEX, 2, (0, 0, 0), 3)
    encoded: bytes = cv2.imencode(".png", image)[1].tobytes()
    return encoded
