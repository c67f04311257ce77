"""A stock of generated papers in a folder, drawn by a process of its own.

So the memory and the processor time of the generator are not those of what is measured.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path


def drawn(folder: Path, *, documents: int, seed: int) -> list[Path]:
    """The files of a corpus of layouts that were built against, all states mixed, in *folder*."""
    command = [sys.executable, "-m", "scripts.benches.stock", str(folder)]
    subprocess.run([*command, str(documents), str(seed)], check=True)
    return sorted(folder.iterdir())


def main() -> None:
    """Draw them."""
    from samples.generator import corpus

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("documents", type=int)
    parser.add_argument("seed", type=int)
    chosen = parser.parse_args()
    for item in corpus.generate(corpus.Choice(documents=chosen.documents, seed=chosen.seed)):
        state = item.truth["made"]["state"]  # type: ignore[index]
        (chosen.folder / f"{state}-{item.slug}.{item.extension}").write_bytes(item.content)


if __name__ == "__main__":
    main()
