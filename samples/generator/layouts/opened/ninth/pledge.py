"""Faces of this hold-out, and how a layout of it is pledged."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator import fonts
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.ninth import wear

FACES = {
    "song": ("gbsn", "notoserif", "uming-tw", "hanamin", "notoserif-m", "notoserif-tc"),
    "hei": ("zenhei", "microhei", "notosans-m", "notosans-tc", "notosans-dl"),
    "kai": ("gkai", "wenkai", "ukai", "tw-kai", "wenkai-ml"),
    "bold": ("notosans-bold", "notoserif-bold", "wenkai-mb", "notosans-m", "zenhei"),
    "head": ("notoserif-bold", "notosans-x", "ukai", "wenkai-bold", "notoserif-x"),
    "hand": ("wenkai", "gkai", "wenkai-light", "ukai"),
    "type": ("notosans-mono", "wenkai-mono", "zenhei-mono", "droid"),
}


def faced(make: Maker) -> Maker:
    """*make* with faces that each paper draws by lot."""

    def drawn(kit: Kit) -> Paper:
        for style, keys in FACES.items():
            there = [fonts.BY_KEY[key] for key in keys if key in fonts.BY_KEY]
            able = [face.key for face in there if face.vector or not kit.vector]
            kit.styles.setdefault(style, kit.rng.choice(able or [*fonts.BY_KEY]))
        return make(kit)

    return drawn


def pledged(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout in its faces, with the damage that was held out with it."""

    def register(make: Maker) -> Maker:
        return layout(kind, name, wear=wear.worn)(faced(make))

    return register
