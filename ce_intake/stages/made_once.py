"""What several stages make of one picture, as its half, is made once.

Pictures are told apart by identity, and none is changed once it is handed on; what was made of one
goes when it goes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from weakref import ReferenceType, ref

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def made_once(work: Callable[[Picture], Picture]) -> Callable[[Picture], Picture]:
    """*work*, whose answer about a picture is kept as long as the picture itself."""
    kept: dict[int, tuple[ReferenceType[Any], Picture]] = {}

    @wraps(work)
    def asked(picture: Picture) -> Picture:
        key = id(picture)
        held = kept.get(key)
        if held is not None and held[0]() is picture:
            return held[1]
        answer = work(picture)
        if answer is not picture:  # which would keep itself for ever
            kept[key] = ref(picture, lambda _: kept.pop(key, None)), answer
        return answer

    return asked
