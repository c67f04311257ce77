"""`python -m samples.generator OUT --documents 100 --seed 1 [--state photo] [--kind roster]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from samples.generator import cast, corpus


def main() -> None:
    """Write a corpus and its register."""
    parser = argparse.ArgumentParser(prog="python -m samples.generator", description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--documents", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--state", default="", choices=["", "born", "scan", "worn", "photo"])
    parser.add_argument("--kind", default="")
    parser.add_argument("--layout", default="")
    args = parser.parse_args()
    choice = corpus.Choice(
        documents=args.documents,
        seed=args.seed,
        state=args.state,
        kind=args.kind,
        layout=args.layout,
    )
    count = corpus.write(corpus.generate(choice), args.target)
    people = cast.population(args.seed, corpus.REGISTER_SIZE)
    (args.target / "people.csv").write_text(corpus.register_csv(people), encoding="utf-8")
    sys.stdout.write(f"{count} documents in {args.target}\n")


if __name__ == "__main__":
    main()
