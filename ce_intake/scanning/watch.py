"""A folder that is watched: what has lain still for a while is taken in, box by box.

A folder lies still when nothing in it changed since the last look and for some seconds before. What
is still being written is left alone, and so is what was taken and has not changed since.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from ce_intake.errors import SourceGone
from ce_intake.scanning.walk import counted

Signature = frozenset[tuple[str, int, int]]  # name, bytes, nanoseconds


@dataclass(slots=True, kw_only=True)
class Watcher:
    """Remembers how each folder looked."""

    root: Path
    settle: float  # seconds that a folder must have lain still
    seen: dict[Path, Signature] = field(default_factory=dict)
    taken: dict[Path, Signature] = field(default_factory=dict)

    def settled(self, now: float) -> list[tuple[Path, list[Path]]]:
        """Boxes, each with its folders that lie still and are not taken; *now*: seconds of epoch.

        A box is a folder at the top, or the top itself for what lies there loose.
        """
        boxes: dict[Path, list[Path]] = {}
        for folder, found in _signatures(self.root).items():
            still = self.seen.get(folder) == found and _newest(found) + self.settle <= now
            if found and still and self.taken.get(folder) != found:
                boxes.setdefault(self._box(folder), []).append(folder)
            self.seen[folder] = found
        return sorted(boxes.items(), key=lambda item: counted(item[0].name))

    def still(self, folder: Path) -> bool:
        """Whether a folder looks now as it was last seen; ask when its files have been listed."""
        return self.seen.get(folder) == _signature(folder)

    def done(self, folder: Path) -> None:
        """Note that a folder is taken as it was seen."""
        self.taken[folder] = self.seen[folder]

    def _box(self, folder: Path) -> Path:
        parts = folder.relative_to(self.root).parts
        return self.root / parts[0] if parts else self.root


def _signatures(root: Path) -> dict[Path, Signature]:
    """How every folder below *root* looks; links are not followed."""
    found: dict[Path, Signature] = {}
    gone: list[OSError] = []
    for name, _, _ in os.walk(root, onerror=gone.append, followlinks=False):
        folder = Path(name)
        found[folder] = _signature(folder)
    if gone and gone[0].filename == str(root):
        raise SourceGone(path=root.name)
    return found


def _signature(folder: Path) -> Signature:
    try:
        entries = [
            (entry.name, entry.stat(follow_symlinks=False))
            for entry in os.scandir(folder)
            if not entry.is_dir(follow_symlinks=False)
        ]
    except OSError:
        return frozenset()  # vanished between two looks; the next look tells
    return frozenset((name, stat.st_size, stat.st_mtime_ns) for name, stat in entries)


def _newest(found: Signature) -> float:
    return max((nanoseconds for _, _, nanoseconds in found), default=0) / 1e9
