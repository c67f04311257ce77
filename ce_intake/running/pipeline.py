"""The name under which a reading is kept: what would have to be the same to read the same."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from ce_intake.settings import Settings


def pipeline_version(settings: Settings) -> str:
    """Our version, engine and policy; "0" for a source tree that was never installed."""
    try:
        own = version("ce-intake")
    except PackageNotFoundError:
        own = "0"
    return f"ce-intake {own} {settings.engine} {settings.policy}"[:100]
