"""Certificate numbers (证书号) as they are kept and compared; opaque, nothing in them is read."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 100  # characters of a key

_DASHES = re.compile(r"[\-‐‑‒–—―−－_]+")
_LABEL = re.compile(r"^(?:N[O0][.:]+|NO(?=\d))(?=.)")
"""No. or № in front, also read as N0.; a number that begins with N0 without a stop is its own."""


def certificate_key(number: str | None) -> str | None:
    """A certificate number as it is compared: O and 0, I and 1 stay apart.

    NFKC, upper case, no blanks, dashes alike, no label in front. None where nothing is left.
    """
    folded = "".join(unicodedata.normalize("NFKC", number or "").upper().split())
    return _LABEL.sub("", _DASHES.sub("-", folded))[:LONGEST] or None
