"""How a layout of the hold-out is pledged."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator.kit import Maker, layout
from samples.generator.layouts.opened.ninth.pledge import faced


def pledged(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout of the hold-out; each paper draws faces by lot."""

    def register(make: Maker) -> Maker:
        return layout(kind, name, seen=False)(faced(make))

    return register
