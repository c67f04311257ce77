"""A label with its value, wherever on a page the two stand. Knows no labels and no places."""

from __future__ import annotations

from dataclasses import dataclass

from ce_intake.layout.passage import Passage
from ce_intake.text.labels import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelling:
    """A label with its value (tight; empty where the blank was not filled in).

    `trust` says how surely the two belong together, 0 to 1.
    """

    label: Label
    value: Passage
    trust: float
    named: Passage  # the label itself
