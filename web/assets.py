"""Static files with the digest of their bytes in the address, so that browsers may keep them."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from flask import Flask, url_for

FOLDER = Path(__file__).parent / "static"


def stamp(app: Flask) -> None:
    """Give templates `asset(name)`."""
    app.add_template_global(asset)


def asset(name: str) -> str:
    """The address of a static file, with a mark that changes when it does."""
    return url_for("static", filename=name, v=_mark(name))


@cache
def _mark(name: str) -> str:
    return hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()[:12]
