"""`scripts/bench reading`: how well, how surely and how fast generated papers are read.

Draws a corpus (kept under build/), reads it in this process on one core, compares every value with
the truth, and prints a page of tables; `--write` puts it into docs/reading.md. Layouts that
the reader's builders never saw are reported apart, as counts alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ce_intake import contract, engines, read as reader, settings
from ce_intake.decoder.client import Opened
from ce_intake.decoder.pages import BadPage
from ce_intake.errors import IntakeError
from ce_intake.register.files import load_people
from ce_intake.stages.recognise import recognise
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.split import split
from ce_intake.values import FIELD_NAMES, File, Reading
from samples.generator import cast, corpus
from scripts.benches import alone, report, words
from scripts.benches.scoring import compare

TOP = Path(__file__).resolve().parent.parent.parent
STATUS, PEAK_RESET, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs"), "5"
"""Drawing papers takes more memory than reading them: the peak is that of readings alone."""
TODAY = date(2026, 11, 1)  # so that the same corpus is judged the same next year


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to measure, and from where."""

    choice: corpus.Choice
    folder: Path
    cache: Path | None
    from_words: bool
    engines_alone: int
    most_seconds: float


def main() -> None:
    """Measure and print."""
    args = _arguments()
    seen = {"seen": True, "unseen": False, "all": None}[args.only]
    choice = corpus.Choice(
        documents=args.documents,
        seed=args.seed,
        seen=seen,
        state=args.state,
        kind=args.kind,
        layout=args.layout,
    )
    job = Job(
        choice=choice,
        folder=TOP / "build" / "bench" / f"reading-{args.seed}",
        cache=args.words_cache,
        from_words=args.from_words,
        engines_alone=args.engines_alone,
        most_seconds=args.most_seconds,
    )
    page = measured(job)
    sys.stdout.write(page)
    if args.write:
        (TOP / "docs" / "reading.md").write_text(page, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench reading", description=__doc__)
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--only", choices=["seen", "unseen", "all"], default="seen")
    parser.add_argument("--state", default="", choices=["", "born", "scan", "worn", "photo"])
    parser.add_argument("--kind", default="", help="one kind of the contract")
    parser.add_argument("--layout", default="", help="one layout by name")
    parser.add_argument("--words-cache", type=Path, help="keep recognised pages in this folder")
    parser.add_argument("--from-words", action="store_true", help="use kept pages, no OCR for them")
    parser.add_argument("--engines-alone", type=int, default=0, help="documents for single engines")
    parser.add_argument("--most-seconds", type=float, default=1e9, help="stop after this time")
    parser.add_argument("--write", action="store_true", help="write docs/reading.md")
    return parser.parse_args()


def measured(job: Job) -> str:
    """The page of tables for a job."""
    people = cast.population(job.choice.seed, corpus.REGISTER_SIZE)
    job.folder.mkdir(parents=True, exist_ok=True)
    register = job.folder / "people.csv"
    register.write_text(corpus.register_csv(people), encoding="utf-8")
    tools = replace(reader.ready_tools(settings.load(), today=TODAY), people=load_people(register))
    if job.from_words:
        tools = replace(tools, engine=engines.make("null"))
    began = time.perf_counter()
    run = report.Run(persons={person.id_number: person.person_id for person in people})
    try:
        for number, item in enumerate(corpus.generate(job.choice)):
            _one(job, run, item, tools=tools)
            sys.stderr.write(f"\r{number + 1} of {job.choice.documents} {item.slug:60}")
            if number < job.engines_alone:
                _alone(job, run, item)
            if time.perf_counter() - began > job.most_seconds:
                break
    finally:
        tools.decoder.close()
    sys.stderr.write("\n")
    return report.page(run, command=" ".join(sys.argv[1:]))


def _one(job: Job, run: report.Run, item: corpus.Sample, *, tools: reader.Tools) -> None:
    folder = job.folder / item.slug
    folder.mkdir(exist_ok=True)
    (folder / f"source.{item.extension}").write_bytes(item.content)
    (folder / "truth.json").write_text(
        json.dumps(item.truth, ensure_ascii=False, indent=1), "utf-8"
    )
    PEAK_RESET.write_text(FORGET)
    began = time.process_time()
    wire = _wire(job, File(name=f"{item.slug}.{item.extension}", content=item.content), tools)
    pages = int(str(item.truth["page_count"]))
    run.add_time(str(item.truth["made"]["state"]), pages, time.process_time() - began)  # type: ignore[index]
    run.memory = max(run.memory, _peak())
    (folder / "reading.json").write_text(json.dumps(wire, ensure_ascii=False, indent=1), "utf-8")
    run.scores.append(compare(item.truth, wire, run.persons))


def _peak() -> float:
    """The most MiB that this process held since its peak was forgotten (proc(5), VmHWM)."""
    lines = STATUS.read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def _wire(job: Job, file: File, tools: reader.Tools) -> dict[str, object]:
    digest = hashlib.sha256(file.content).hexdigest()
    try:
        return _with_grounds(_read(job, file, digest, tools=tools))
    except IntakeError as error:
        return contract.error_json(file.name, digest, error)


def _with_grounds(reading: Reading) -> dict[str, object]:
    """The contract's object, and on what each confidence rests (scripts/benches/calibrate.py)."""
    wire = contract.to_json(reading)
    for document, kept in zip(reading.documents, wire["documents"], strict=True):
        for entry, fields in zip(document.entries, kept["entries"], strict=True):
            for name in FIELD_NAMES:
                fields[name]["grounds"] = dict(getattr(entry, name).grounds)
    return wire


def _read(job: Job, file: File, digest: str, *, tools: reader.Tools) -> Reading:
    if job.cache is None:
        return reader.read(file, tools)
    sheets = words.kept(job.cache, digest) if job.from_words else None
    if sheets is None:
        engine = engines.make("rapidocr") if tools.engine.name == "null" else tools.engine
        sheets = _recognised(file, replace(tools, engine=engine))
        words.keep(job.cache, digest, sheets)
    division = split(sheets)
    return Reading(
        file=file.name,
        sha256=digest,
        page_count=len(sheets),
        documents=reader.read_divided(division, tools, closely=not job.from_words),
        separators=division.separators,
        ledger=division.notes,
    )


def _recognised(file: File, tools: reader.Tools) -> list[Sheet]:
    decoded = tools.decoder.decode(file.content)
    pages = [item for item in decoded if not isinstance(item, Opened | BadPage)]
    return [recognise(page, tools.engine) for page in pages]


def _alone(job: Job, run: report.Run, item: corpus.Sample) -> None:
    path = job.folder / item.slug / f"source.{item.extension}"
    run.readers = run.readers or alone.engines()
    for name, engine in run.readers.items():
        run.add_alone(name, alone.contained(path, item.truth, engine))


if __name__ == "__main__":
    main()
