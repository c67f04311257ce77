"""Which findings stop an entry from being confirmed at a glance.

Every finding does, unless it stands in NOTES: a note tells what was done by rule and
leaves nothing to decide.
"""

from __future__ import annotations

NOTES: frozenset[str] = frozenset(
    {
        "rule_continued_by_choice",
        "person_id_number_repaired",
        "person_found_by_former_name",
        "person_found_by_former_employer",
    }
)
"""Codes that inform without blocking."""


def blocks(code: str) -> bool:
    """Whether a finding of this code keeps an entry from being `ready`."""
    return code not in NOTES
