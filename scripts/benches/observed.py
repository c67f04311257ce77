"""Values that were read and how right they were, for fitting confidences: from folders, to a file.

A kept file holds grounds and outcomes alone; no word of any paper.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from scripts.benches.fitting import Sample
from scripts.benches.scoring import EntryScore, compare


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One entry that was read; settled: nothing but its confidences keeps it from being ready."""

    settled: bool
    right: bool  # nothing to edit
    wrong: bool  # it shows a value that is wrong
    state: str  # of the paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Values, and the entries that they belong to by number."""

    samples: Sequence[Sample]
    proposals: Mapping[int, Proposal]


def collect(folders: Iterable[Path]) -> Corpus:
    """Every value and entry of every reading in *folders*."""
    samples: list[Sample] = []
    proposals: dict[int, Proposal] = {}
    files = [file for folder in folders for file in sorted(folder.glob("*/reading.json"))]
    for document, file in enumerate(files):
        truth = json.loads(file.with_name("truth.json").read_text("utf-8"))
        reading = json.loads(file.read_text("utf-8"))
        for scored in compare(truth, reading, {}).entries:
            entry = len(proposals)
            proposals[entry] = _proposal(scored, str(truth["made"]["state"]))
            samples += [
                Sample(
                    field=value.field,
                    grounds=value.grounds or {},
                    right=value.same,
                    entry=entry,
                    document=document,
                    layout=str(truth["made"]["layout"]),
                )
                for value in scored.values
                if value.got is not None
            ]
    return Corpus(samples=samples, proposals=proposals)


def together(one: Corpus, other: Corpus) -> Corpus:
    """Both, the numbers of the second moved behind those of the first."""
    entries = 1 + max(one.proposals, default=-1)
    documents = 1 + max((sample.document for sample in one.samples), default=-1)
    moved = [
        replace(sample, entry=sample.entry + entries, document=sample.document + documents)
        for sample in other.samples
    ]
    numbered = {entry + entries: proposal for entry, proposal in other.proposals.items()}
    return Corpus(samples=[*one.samples, *moved], proposals={**one.proposals, **numbered})


def keep(path: Path, corpus: Corpus) -> None:
    """Write *corpus* so that `kept` finds it again; the same corpus gives the same bytes."""
    samples = [asdict(one) | {"grounds": _spare(one.grounds)} for one in corpus.samples]
    proposals = [asdict(one) for one in corpus.proposals.values()]
    text = json.dumps({"proposals": proposals, "samples": samples}, ensure_ascii=False)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def kept(path: Path) -> Corpus:
    """What `keep` wrote."""
    stored = json.loads(gzip.decompress(path.read_bytes()))
    return Corpus(
        samples=[Sample(**one) for one in stored["samples"]],
        proposals={at: Proposal(**one) for at, one in enumerate(stored["proposals"])},
    )


def _proposal(scored: EntryScore, state: str) -> Proposal:
    read = not scored.missing
    known = scored.stated_same and scored.eligible_same and not scored.person_wrong
    return Proposal(
        settled=scored.settled,
        right=scored.whole and known,
        wrong=read and (scored.misleading or not known),
        state=state,
    )


def _spare(grounds: Mapping[str, float]) -> dict[str, float]:
    """Without what is absent; to four digits."""
    return {name: round(value, 4) for name, value in grounds.items() if value}
