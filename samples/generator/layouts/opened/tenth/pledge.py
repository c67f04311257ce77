"""How a layout of this hold-out is pledged."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator.kit import Maker, layout
from samples.generator.layouts.opened.ninth import wear
from samples.generator.layouts.opened.ninth.pledge import faced


def pledged(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout in faces by lot, with the damage that was held out with it."""

    def register(make: Maker) -> Maker:
        return layout(kind, name, wear=wear.worn)(faced(make))

    return register
