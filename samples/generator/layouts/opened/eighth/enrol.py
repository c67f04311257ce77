"""Faces of this hold-out, and how a layout of it is enrolled."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator import fonts
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.eighth import wear

FACES = {
    "song": ("uming", "gbsn", "notoserif", "notoserif-l", "notoserif-tc", "tw-sung"),
    "hei": ("microhei", "zenhei", "droid", "notosans", "notosans-l", "notosans-hk"),
    "kai": ("ukai", "gkai", "wenkai", "wenkai-mono", "wenkai-light"),
    "bold": ("notoserif-sb", "notosans-m", "notosans-bold", "notoserif-bold", "wenkai-bold"),
    "head": ("notoserif-x", "notosans-x", "notoserif-bold", "wenkai-mb", "ukai", "zenhei"),
    "hand": ("wenkai-light", "gkai", "wenkai-ml"),
    "type": ("zenhei-mono", "gbsn", "notosans-mono", "wenkai-mono"),
}


def held(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout; each paper takes faces by lot."""

    def register(make: Maker) -> Maker:
        def drawn(kit: Kit) -> Paper:
            for style, keys in FACES.items():
                there = [fonts.BY_KEY[key] for key in keys if key in fonts.BY_KEY]
                able = [face.key for face in there if face.vector or not kit.vector]
                kit.styles.setdefault(style, kit.rng.choice(able or [*fonts.BY_KEY]))
            return make(kit)

        layout(kind, name, wear=wear.worn)(drawn)
        return drawn

    return register
