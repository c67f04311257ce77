"""Files of several papers: separators, pairs on a glass, a year of one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from samples.generator.canvas import A4, Canvas
from samples.generator.cast import Person
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.ninth.pledge import pledged

KIND = "training_certificate"
PROOFS = (
    "v-rail-brakes-broad",
    "v-gas-network-months",
    "v-surveyors-standard-course",
    "v-lawyers-of-a-year",
    "v-blank-registered-training",
    "v-blank-numbered-items",
    "v-web-public-of-the-city",
    "v-web-gridded-print",
    "v-exam-passed-in-prose",
    "v-meeting-hours-centred",
    "v-ledger-hours-of-a-year",
    "v-gown-letters-upright",
    "v-fruit-patent-gridded",
)
STRAYS = (
    ("v-none-red-head-notice"),
    "v-none-timetable",
    "v-none-bill-of-fees",
    "v-none-leave-for-a-class",
)
SLIPS = (
    "v-bridge-keepers-days",
    "v-boiler-second-training",
    "v-tax-agents-slip",
    "v-blank-post-card-plastic",
    "v-blank-ticket-tiles",
    "v-talk-ticket-of-hall",
)


def drawn(kit: Kit, names: Sequence[str], people: Sequence[Person] = ()) -> list[Paper]:
    """Papers of these layouts, each with faces of its own."""
    crowd = tuple(people) or kit.people
    return [REGISTRY[name].make(Kit(kit.rng, crowd, kit.vector, kit.held_out)) for name in names]


def one_person(kit: Kit) -> list[Person]:
    """Somebody who was grown up in every year of the papers."""
    return [kit.rng.choice([who for who in kit.people if 1962 <= who.born.year <= 1988])]


def on_a_glass(kit: Kit, papers: Sequence[Paper]) -> Paper:
    """Two papers one above the other on one scan."""
    glass, documents = Canvas(*A4), []
    for top, paper in zip((34.0, 440.0), papers, strict=True):
        page = paper.pages[0]
        scale = min(520 / page.width, 366 / page.height)
        left = 595 - page.width * scale - kit.rng.uniform(20, 70)
        glass.inset(page, max(20.0, left), top, scale=scale)
        documents.append(replace(paper.documents[0], pages=(1,)))
    glass.places = []  # two papers on one page: a place would be taken for either's
    return Paper([glass], documents)


@pledged(KIND, "v-box-with-separators")
def separated(kit: Kit) -> Paper:
    """Two or three papers behind sheets that part them."""
    papers = drawn(kit, kit.rng.sample(PROOFS, kit.rng.randrange(2, 4)))
    return chained(papers, [separator(kit, number + 1) for number in range(len(papers))])


@pledged(KIND, "v-box-year-of-one")
def of_one(kit: Kit) -> Paper:
    """Three papers of one person, nothing between them."""
    papers = drawn(kit, kit.rng.sample(PROOFS[:9], 3), one_person(kit))
    return chained(papers, [None] * 3)


@pledged(KIND, "v-box-proof-among-strays")
def among_strays(kit: Kit) -> Paper:
    """A notice, the proof, a bill: only one of them counts."""
    first, last = kit.rng.sample(STRAYS, 2)
    papers = drawn(kit, [first, kit.rng.choice(PROOFS[:6]), last])
    return chained(papers, [None] * 3)


@pledged(KIND, "v-box-slips-on-a-glass")
def slips(kit: Kit) -> Paper:
    """Two slips of different people on one scan."""
    return on_a_glass(kit, drawn(kit, kit.rng.sample(SLIPS, 2)))


@pledged("online_certificate", "v-box-public-and-trade-on-a-glass")
def public_and_trade(kit: Kit) -> Paper:
    """One person's public and trade papers, copied onto one sheet."""
    names = ["v-web-drivers-told-you", "v-web-year-alone"]
    return on_a_glass(kit, drawn(kit, names, one_person(kit)))


@pledged("roster", "v-box-notice-then-names")
def notice_then_names(kit: Kit) -> Paper:
    """A notice with red head, and a list of those who passed."""
    papers = drawn(
        kit,
        [
            STRAYS[0],
            kit.rng.choice([("v-muster-passed-with-numbers"), "v-muster-with-teachers-below"]),
        ],
    )
    return chained(papers, [None, None])


@pledged("exam_score", "v-box-two-results-of-one")
def two_results(kit: Kit) -> Paper:
    """A language result and a computer result of one person."""
    names = ["v-exam-tongue-gridded", "v-exam-modules-one-morning"]
    return chained(drawn(kit, names, one_person(kit)), [None, None])


@pledged(KIND, "v-box-empty-backs")
def empty_backs(kit: Kit) -> Paper:
    """Two proofs, each followed by its empty back."""
    backed = [
        Paper([*paper.pages, Canvas(paper.pages[0].width, paper.pages[0].height)], paper.documents)
        for paper in drawn(kit, kit.rng.sample(PROOFS[:6], 2))
    ]
    return chained(backed, [None, None])
