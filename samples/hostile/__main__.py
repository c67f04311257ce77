"""Writes every hostile file into a folder and prints what each must be answered with."""

from __future__ import annotations

import sys
from pathlib import Path

from samples.hostile.files import HOSTILE


def main() -> None:
    """`python -m samples.hostile FOLDER`."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for item in HOSTILE:
        (folder / item.name).write_bytes(item.make())
        sys.stdout.write(f"{item.name}\t{item.code}\t{item.says}\n")


if __name__ == "__main__":
    main()
