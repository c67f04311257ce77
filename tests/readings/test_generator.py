"""The generator: every layout makes papers with a truth in contract form, the same each time."""

from __future__ import annotations

from random import Random

import pytest

from ce_intake import contract
from samples.generator import cast, corpus, truth
from samples.generator.canvas import Glyphs
from samples.generator.kit import REGISTRY, Kit, Layout, Paper

PEOPLE = cast.population(3, 60)
SEEN = [item for item in REGISTRY.values() if item.seen]
HELD_OUT = [item for item in REGISTRY.values() if not item.seen]


# Drawing needs Chinese fonts of the system, which a bare machine lacks.
drawn = pytest.mark.slow


def a_paper(layout: Layout, seed: int = 1) -> Paper:
    return layout.make(Kit(Random(seed), PEOPLE, vector=True, held_out=not layout.seen))


@drawn
@pytest.mark.parametrize("layout", REGISTRY.values(), ids=lambda layout: layout.name)
def test_a_layout_tells_its_truth_in_the_form_of_the_contract(layout: Layout) -> None:
    paper = a_paper(layout)

    reading = contract.from_json(corpus.reading(paper, "source.pdf", b""))

    pages = {page for document in reading.documents for page in document.pages}
    assert pages <= set(range(1, len(paper.pages) + 1))
    for document in reading.documents:
        for entry in document.entries:
            assert entry.name.value
            # A list of courses may leave open how they were learned.
            assert entry.learning_form.value or document.kind == "transcript"


def test_there_are_many_layouts_of_every_kind_and_a_tenth_is_held_out() -> None:
    assert len(SEEN) >= 1800
    assert len(HELD_OUT) * 11 >= len(REGISTRY)
    for layouts in (SEEN, HELD_OUT):
        assert len({layout.kind for layout in layouts}) == 10


@drawn
@pytest.mark.parametrize("name", ["r-portal-of-a-board", "r-scores-of-several-sittings"])
def test_a_score_below_the_printed_pass_mark_has_failed(name: str) -> None:
    for seed in range(12):
        paper = a_paper(REGISTRY[name], seed)

        printed = [mark.text for mark in paper.pages[0].marks if isinstance(mark, Glyphs)]
        failed = [entry for entry in paper.documents[0].entries if not entry.eligible]
        assert len(failed) == printed.count("不合格")


@drawn
@pytest.mark.parametrize("form", ["jpg", "pdf"])
def test_the_same_seed_gives_the_same_file(form: str) -> None:
    layout = REGISTRY["narrative-classic"]

    first, second = (
        corpus.sample(5, 2, layout=layout, state="worn", people=PEOPLE, form=form) for _ in range(2)
    )

    assert first.content == second.content
    assert first.truth == second.truth


def test_the_truth_counts_days_and_half_days_and_leaves_credits_alone() -> None:
    counted = [
        truth.taken(amount, unit).hours for amount, unit in ((2.5, "天"), (3, "半天"), (6, "学分"))
    ]

    assert counted == [20, 12, None]


def test_a_corpus_of_all_layouts_has_a_third_that_was_held_out() -> None:
    planned = corpus.plan(corpus.Choice(documents=30, seen=None))

    assert sum(not layout.seen for _, layout, _ in planned) == 10
