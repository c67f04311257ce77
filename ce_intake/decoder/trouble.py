"""Why a child cannot go on; becomes an `error` or `bad_page` frame."""

from __future__ import annotations


class Trouble(Exception):
    """A code of `ce_intake.errors` with the facts of its sentence."""

    def __init__(self, code: str, **facts: str | int | float) -> None:
        """Keep both for the frame."""
        super().__init__(code)
        self.code = code
        self.facts = facts
