"""The keystroke-level model of a clerk: what each act costs, and what entries cost in sum.

Operator times are those of Card, Moran and Newell (The Keystroke-Level Model, CACM 23(7), 1980;
The Psychology of Human-Computer Interaction, 1983). The machine's answer is measured, not modelled.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

K = 0.28  # seconds: one key, an average non-secretary typist
P = 1.10  # seconds: pointing with a mouse at a target
B = 0.20  # seconds: pressing and releasing the mouse's button
H = 0.40  # seconds: the hand from keyboard to mouse, or back
M = 1.35  # seconds: preparing mentally; once an entry
V = 0.73  # seconds: comparing two places, 2 x (eye movement 0.23 + perception 0.10) + decision 0.07
GLANCES = 2  # at every entry: name against person, content against paper
HAN_KEYS = 2  # a Chinese character by phrases of pinyin; more would favour us


@dataclass(slots=True)
class Effort:
    """What one entry cost a clerk."""

    keys: int = 0
    clicks: int = 0
    stops: int = 0  # of Tab
    looks: int = 0  # at doubtful fields and warnings
    machine: float = 0.0  # seconds that the answer took
    acts: list[str] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """By the model, with the measured answer."""
        looking = M + V * (GLANCES + self.looks)
        return looking + K * self.keys + self.clicks * (P + B + 2 * H) + self.machine


def typing(text: str) -> int:
    """Keys that a text costs: one a sign, `HAN_KEYS` a Chinese character."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) - wide + HAN_KEYS * wide
