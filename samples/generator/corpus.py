"""A corpus: documents drawn from layouts and states by a seed, each in a folder of its own.

A document depends on the seed and its number alone, so a larger corpus begins with the smaller one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from samples.generator import cast, files, layouts, truth, unseen
from samples.generator.canvas import Canvas
from samples.generator.kit import REGISTRY, Kit, Layout, Paper

__all__ = ["Choice", "generate", "layouts", "unseen", "write"]
REGISTER_SIZE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which documents are wanted; an empty word means all."""

    documents: int
    seed: int = 1
    seen: bool | None = True
    state: str = ""
    kind: str = ""
    layout: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """One generated file with its truth in contract form."""

    slug: str
    extension: str
    content: bytes
    truth: dict[str, object]


def generate(choice: Choice) -> Iterator[Sample]:
    """The documents of a corpus, one after another."""
    people = cast.population(choice.seed, REGISTER_SIZE)
    for number, layout, state in plan(choice):
        yield sample(choice.seed, number, layout=layout, state=state, people=people)


def plan(choice: Choice) -> list[tuple[int, Layout, str]]:
    """Number, layout and state of each document: every layout gets its turn in every state.

    Of a corpus of all layouts every third document is of one that was held out.
    """
    if choice.seen is not None:
        order = _dealt(choice, choice.seen)
    else:
        known, held_out = _dealt(choice, True), _dealt(choice, False)
        order = [(held_out if n % 3 == 2 else known)[n] for n in range(choice.documents)]
    return [(number, *item) for number, item in enumerate(order)]


def _dealt(choice: Choice, seen: bool) -> list[tuple[Layout, str]]:
    fit = [
        item
        for item in REGISTRY.values()
        if item.seen == seen and choice.kind in ("", item.kind) and choice.layout in ("", item.name)
    ]
    states = [choice.state] if choice.state else list(files.STATES)
    deck = [(item, state) for item in fit for state in states]
    if not deck:
        raise SystemExit("no layout fits the choice")
    order: list[tuple[Layout, str]] = []
    rounds = 0
    while len(order) < choice.documents:
        shuffled = deck[:]
        Random(f"plan {choice.seed} {rounds}").shuffle(shuffled)
        order += shuffled
        rounds += 1
    return order[: choice.documents]


def sample(
    seed: int,
    number: int,
    *,
    layout: Layout,
    state: str,
    people: tuple[cast.Person, ...],
    form: str = "",
) -> Sample:
    """One document."""
    rng = Random(f"{seed} {number} {layout.name} {state}")
    kit = Kit(rng, people, vector=state == "born" or form == "mixed", held_out=not layout.seen)
    paper = layout.make(kit)
    made = files.make(rng, paper.pages, state, form, more=_wear(layout))
    slug = f"{number:04d}-{layout.name}-{state}"
    wire = reading(paper, f"source.{made.extension}", made.content)
    wire["made"] = {
        "kind": layout.kind,
        "layout": layout.name,
        "state": state,
        "seen": layout.seen,
        "seed": seed,
        "number": number,
        "faces": sorted(set(kit.styles.values())),
        "story": made.story,
    }
    return Sample(slug, made.extension, made.content, wire)


def _wear(layout: Layout) -> files.Wear | None:
    """What wears papers of *layout* beyond their state."""
    if not layout.seen:
        return unseen.wear.worn
    return layout.wear


def reading(paper: Paper, name: str, content: bytes) -> dict[str, object]:
    """The paper's truth as the contract's object for one file."""
    return {
        "schema": "ce-intake/reading/1",
        "file": name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "page_count": len(paper.pages),
        "documents": [
            truth.document_json(document, places(paper.pages, document))
            for document in paper.documents
        ],
    }


def places(
    pages: list[Canvas], document: truth.Document
) -> list[dict[str, tuple[int, str, list[float]]]]:
    """Page, words and box of each field of each entry, as far as the layout tagged them."""
    found: list[dict[str, tuple[int, str, list[float]]]] = [{} for _ in document.entries]
    for number in document.pages:
        page = pages[number - 1]
        for place in page.places:
            field, _, index = place.field.partition("#")
            x0, y0, x1, y1 = place.box
            box = [x0 / page.width, y0 / page.height, x1 / page.width, y1 / page.height]
            targets = [int(index)] if index else range(len(found))
            for target in targets:
                if target < len(found):
                    _add(
                        found[target], field, (number, place.text, [round(edge, 4) for edge in box])
                    )
    return found


def _add(
    fields: dict[str, tuple[int, str, list[float]]], name: str, new: tuple[int, str, list[float]]
) -> None:
    old = fields.get(name)
    if old is None or old[0] != new[0]:
        fields.setdefault(name, new)
        return
    joined = [
        min(old[2][0], new[2][0]),
        min(old[2][1], new[2][1]),
        max(old[2][2], new[2][2]),
        max(old[2][3], new[2][3]),
    ]
    fields[name] = (old[0], old[1] + new[1], joined)


def write(samples: Iterator[Sample], target: Path) -> int:
    """Put each sample into a folder under *target*; return how many."""
    count = 0
    for item in samples:
        folder = target / item.slug
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"source.{item.extension}").write_bytes(item.content)
        text = json.dumps(item.truth, ensure_ascii=False, indent=1)
        (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
        count += 1
    return count


def register_csv(people: tuple[cast.Person, ...]) -> str:
    """The register of the invented people, in the contract's form."""
    head = "person_id,name,id_number,employer,title_level,certificate_book_no"
    rows = [
        f"{p.person_id},{p.name},{p.id_number},{p.employer},{p.title_level},{p.certificate_book_no}"
        for p in people
    ]
    return "\n".join([head, *rows]) + "\n"
