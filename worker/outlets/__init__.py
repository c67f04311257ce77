"""Ways out of the house: mail and webhook. Each sends one parcel or says why it could not.

A parcel holds a paper's number, its state and a reason's code; names, words and identity numbers
never get here.
"""

from __future__ import annotations

from typing import Protocol

from ce_intake.desk.outbox import Parcel


class NotSent(Exception):
    """An attempt that failed; `for_good` where another one would fail too."""

    def __init__(self, problem: str, *, for_good: bool = False) -> None:
        """Keep the *problem* for the administrator's page."""
        super().__init__(problem)
        self.problem = problem
        self.for_good = for_good


class Outlet(Protocol):
    """One way out."""

    def send(self, parcel: Parcel) -> None:
        """Send it; raises NotSent."""
