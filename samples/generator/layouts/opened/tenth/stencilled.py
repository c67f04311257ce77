"""Held-out papers of Chinese units, written down in `stencils/`; importing registers them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.layouts.opened.tenth.stencil import Stencil, drawn

ROOM = Path(__file__).parent / "stencils"


def _register(stencil: Stencil, lists: Mapping[str, Sequence[str]]) -> None:
    def make(kit: Kit) -> Paper:
        return drawn(kit, stencil, lists)

    pledged(stencil.kind, stencil.name)(make)


def register_all() -> None:
    """Make every table of the room a layout."""
    lists = tomllib.loads((ROOM / "lists.toml").read_text("utf-8"))
    for path in sorted(ROOM.glob("*.toml")):
        for table in tomllib.loads(path.read_text("utf-8")).get("paper", ()):
            _register(Stencil(**table), lists)


register_all()
