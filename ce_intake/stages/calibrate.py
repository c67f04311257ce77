"""From raw confidence to probability: a small fitted model, stored beside this module.

The model was fitted on documents kept apart from those used to build the reader; its file says
which, and with which command.
"""

from __future__ import annotations


def operating_point() -> float:
    """The confidence at or over which a field may be confirmed at a glance."""
    return 0.85
