"""What the worker asks of a child, on both sides of the border."""

from __future__ import annotations

from typing import TypedDict


class Request(TypedDict):
    """What the worker asks for; all limits as in `settings.Limits`."""

    attack: str  # a self-test's name, or empty
    first: int  # page to begin with, from 1
    pages: int
    side: int
    pixels: int
    page_seconds: float
    file_seconds: float
    memory: int
