"""Held-out papers of everyday offices, written down in `desks/`; importing registers them."""

from __future__ import annotations

from pathlib import Path

from samples.generator.layouts.opened.tenth.deskhand import register_all
from samples.generator.unseen.pledge import pledged

register_all(Path(__file__).parent / "desks", pledged)
