"""The command `scripts/fuzz`: chooses a target, a seed and a time."""

from __future__ import annotations

import argparse
import importlib

TARGETS = ("forged", "patterns", "text", "pages", "files")


def main() -> None:
    """Run one target; it ends with 1 where something was found."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz")
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=60.0, help="of processor time")
    chosen = parser.parse_args()
    target = importlib.import_module(f"scripts.fuzzers.{chosen.target}")
    found: list[str] = target.fuzz(seed=chosen.seed, seconds=chosen.seconds)
    for line in found:
        print(line)
    raise SystemExit(1 if found else 0)


main()
