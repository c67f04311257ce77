"""OCR engines by name; plug-ins join through the entry point group `ce_intake.engines`.

A module here (or an entry point) gives `make() -> Engine`, which raises EngineFailed where
the engine cannot work on this machine. Nothing else knows which engines there are.
"""

from __future__ import annotations

import importlib
from importlib.metadata import entry_points

from ce_intake.errors import EngineFailed
from ce_intake.ports import Engine

GROUP = "ce_intake.engines"
OWN = ("rapidocr", "tesseract", "null", "replay", "misbehaving")


def names() -> tuple[str, ...]:
    """The names of all engines, our own first."""
    return OWN + tuple(sorted(point.name for point in entry_points(group=GROUP)))


def make(name: str) -> Engine:
    """The engine called *name*, ready to read; raises EngineFailed where there is none."""
    if name in OWN:
        module = importlib.import_module(f"{__name__}.{name}")
        engine: Engine = module.make()
        return engine
    for point in entry_points(group=GROUP, name=name):
        plugged: Engine = point.load()()
        return plugged
    raise EngineFailed(engine=name, problem="unknown")
