"""Certificate numbers (证书号) as they are kept and compared; opaque, nothing in them is read."""

from __future__ import annotations

import re
import unicodedata


def certificate_key(number: str | None) -> str | None:
    """A certificate number as it is compared: NFKC, upper case, no blanks, one kind of dash."""
    if not number:
        return None
    plain = unicodedata.normalize("NFKC", number).upper()
    plain = re.sub(r"[‐‑‒–—―−－_]", "-", plain)
    return re.sub(r"\s", "", plain)[:100] or None
