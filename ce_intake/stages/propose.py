"""Which entries a clerk may confirm at a glance."""

from __future__ import annotations

from ce_intake.values import Entry, KindCode


def propose(entry: Entry, kind: KindCode) -> Entry:
    """*entry* with `ready` set."""
    del kind
    return entry
