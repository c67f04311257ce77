"""Held-out desk: sheets and cases as the last hold-out drew them, with faces of its own."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator import fonts
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.fifth.board import Sheet as Leaf
from samples.generator.layouts.opened.fifth.case import Case

__all__ = ["Case", "Leaf", "paper_of"]
FACES = {
    "song": ("uming", "gbsn", "notoserif", "notoserif-m", "tw-sung"),
    "hei": ("microhei", "zenhei", "notosans", "notosans-m", "droid"),
    "kai": ("ukai", "gkai", "wenkai", "tw-kai"),
    "head": ("notoserif-bold", "notosans-bold", "notoserif-x", "notosans-x", "wenkai-bold"),
    "pen": ("wenkai", "wenkai-light", "gkai", "ukai"),
    "mono": ("zenhei-mono", "notosans-mono", "wenkai-mono"),
}


def paper_of(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a held-out layout; each paper chooses faces of its own."""

    def register(make: Maker) -> Maker:
        def mixed(kit: Kit) -> Paper:
            for style, keys in FACES.items():
                there = [fonts.BY_KEY[key] for key in keys if key in fonts.BY_KEY]
                able = [face.key for face in there if face.vector or not kit.vector]
                kit.styles.setdefault(style, kit.rng.choice(able or [*fonts.BY_KEY]))
            return make(kit)

        layout(kind, name, seen=False)(mixed)
        return mixed

    return register
