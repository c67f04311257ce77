"""`scripts/bench bulk`: a paper archive from its folder to proposals, measured.

    speed       pages a second with one and two workers, OCR's share of the time, beside OCRmyPDF
    fairness    seconds from an upload to its proposals beside an archive, and two units' shares
    groups      how well documents are found in a stack, with and without separator sheets
    memory      a reader's memory over many sheets, with an engine that costs nothing
    memory-ocr  the same with the real engine
    interrupt   kill -9 of reader, decoder and web, a wiped queue, a full disk, a power cut:
                the ledger counted after each

Everything is drawn by the generator (states scan and worn) and kept under build/. Processor
seconds are told beside wall time, for a machine is rarely ours alone.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path

import structlog

from scripts.benches.bulk_parts import fairness, groups, interrupt, memory, speed, stacks

TOP = Path(__file__).resolve().parent.parent.parent
BUILD = TOP / "build" / "bench"


def main() -> None:
    """Measure what is asked for and print it as JSON, a line a figure."""
    parser = argparse.ArgumentParser(prog="scripts/bench bulk", description=__doc__)
    parser.add_argument("parts", nargs="*", default=["speed", "groups", "memory", "interrupt"])
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--sheets", type=int, default=1000, help="of the interrupted batch")
    parser.add_argument("--cuts", type=int, default=100, help="interruptions")
    parser.add_argument("--memory-sheets", type=int, default=10_000)
    parser.add_argument("--ocr-sheets", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=6)
    args = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    for part in args.parts:
        if part == "memory":
            _tell(part, memory.run(args.memory_sheets))
        elif part == "interrupt":
            _tell(part, interrupt.run(args.sheets, args.cuts, args.seed))
        else:
            drawn = stacks.drawn(BUILD / f"bulk-{args.seed}-{args.pages}", args.pages, args.seed)
            _tell(part, _on_drawn(part, drawn, args.ocr_sheets))


def _on_drawn(part: str, drawn: stacks.Drawn, sheets: int) -> dict[str, object]:
    if part == "memory-ocr":
        return memory.run_ocr(sheets, drawn)
    if part == "fairness":
        return fairness.run(drawn)
    return speed.run(drawn, BUILD) if part == "speed" else groups.run(drawn)


def _tell(part: str, found: dict[str, object]) -> None:
    for name, value in found.items():
        sys.stdout.write(json.dumps({part: {name: value}}, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
