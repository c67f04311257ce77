"""What one sheet of a stack says by itself, found while it is read and kept beside its words.

A stack is joined by one reader while the others have nothing left to do: whatever can be known of
a sheet before that is known by then. Only we read what we wrote, as in `keep`.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter, ValidationError

from ce_intake.layout.draft import Draft
from ce_intake.stages.signs import Signs
from ce_intake.values import KindCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """What shows where documents begin, and what the sheet says if it is a document by itself."""

    signs: Signs
    kind: KindCode
    kind_sure: float  # 0 to 1
    draft: Draft


def pack(alone: Alone) -> bytes | None:
    """As compressed JSON, a kilobyte for a usual sheet; None where JSON cannot say it all."""
    packed = zlib.compress(_form().dump_json(alone, exclude_defaults=True))
    return packed if unpack(packed) == alone else None


def unpack(content: bytes) -> Alone | None:
    """What `pack` was given; None where values have another form by now."""
    try:
        return _form().validate_json(zlib.decompress(content))
    except ValidationError:
        return None


@cache
def _form() -> TypeAdapter[Alone]:
    return TypeAdapter(Alone)
