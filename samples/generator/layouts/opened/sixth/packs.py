"""Files of several papers: a year's box, proofs among strays, cards on one glass."""

from __future__ import annotations

from dataclasses import replace

from samples.generator.canvas import A4, A4_WIDE, Canvas
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.sixth.desk import Leaf, paper_of

KIND = "training_certificate"
PROOFS = (
    "s-class-certificate",
    "s-letterhead-proof",
    "s-constructor-hours-form",
    "s-platform-hours-proof",
    "s-public-course-of-the-city",
    "s-language-score-notice",
    "s-modules-in-a-score-sheet",
    "s-meeting-certificate",
    "s-adult-diploma-new-blank",
    "s-year-of-hours-by-subject",
    "s-passed-people-of-a-class",
    "s-three-sheets-of-a-unit",
    "s-utility-model-patent",
)
STRAYS = (
    "s-notice-with-red-head",
    "s-electronic-invoice",
    "s-money-receipt",
    "s-identity-card-both-sides",
    "s-form-to-enrol",
    "s-timetable-of-a-class",
)
CARDS = (
    "s-safety-officer-card",
    "s-teachers-hours-slip",
    "s-module-certificate-one",
    "s-hall-of-the-bureau",
    "s-druggists-on-the-web",
    "s-red-cover-spread",
)


def made(kit: Kit, names: list[str]) -> list[Paper]:
    return [REGISTRY[name].make(kit) for name in names]


@paper_of(KIND, "s-years-box-with-separators")
def years_box(kit: Kit) -> Paper:
    """Some proofs with a separator sheet before each, as the office scans a box."""
    papers = made(kit, kit.rng.sample(PROOFS, kit.rng.randrange(2, 5)))
    return chained(papers, [separator(kit, n + 1) for n in range(len(papers))])


@paper_of(KIND, "s-proof-with-notice-and-bill")
def with_bill(kit: Kit) -> Paper:
    """A proof between the papers that people staple to it, without separators."""
    rng = kit.rng
    names = [rng.choice(PROOFS), *rng.sample(STRAYS, rng.randrange(1, 3))]
    rng.shuffle(names)
    papers = made(kit, names)
    return chained(papers, [None] * len(papers))


@paper_of(KIND, "s-two-cards-on-one-glass")
def two_cards(kit: Kit) -> Paper:
    """Two small certificates one above the other on one scanned sheet."""
    sheet = Canvas(*A4)
    documents = []
    for top, name in zip((24.0, 436.0), kit.rng.sample(CARDS, 2), strict=True):
        own = REGISTRY[name].make(kit)
        page = own.pages[0]
        scale = min(535 / page.width, 380 / page.height)
        sheet.inset(page, (595 - page.width * scale) / 2, top, scale=scale)
        documents.append(replace(own.documents[0], pages=(1,)))
    sheet.places = []  # of two papers on one page
    return Paper([sheet], documents)


@paper_of(KIND, "s-cover-and-opened-booklet")
def cover(kit: Kit) -> Paper:
    """The cover of a booklet first, then its opened leaves: one document of two pages."""
    own = REGISTRY["s-red-cover-spread"].make(kit)
    front = Leaf(kit, own.pages[0].width / 2, own.pages[0].height, "wine")
    front.mid(200, "培训合格证书", "kai 34 gold")
    return Paper([front.page, own.pages[0]], [replace(own.documents[0], pages=(1, 2))])


@paper_of(KIND, "s-same-person-three-papers")
def same_person(kit: Kit) -> Paper:
    """Three certificates of one person one after another, blank backs between some."""
    rng = kit.rng
    grown = [who for who in kit.people if who.born.year <= 1990]
    one = Kit(rng, (rng.choice(grown),), kit.vector, kit.held_out, kit.styles)
    names = rng.sample(
        (
            "s-class-certificate",
            "s-standard-explained",
            "s-public-course-of-the-city",
            "s-advanced-seminar",
            "s-meeting-certificate",
            "s-lecture-hours-note",
        ),
        3,
    )
    papers = made(one, names)
    between: list[Canvas | None] = [None]
    between += [Canvas(*A4_WIDE) if rng.random() < 0.4 else None for _ in papers[1:]]
    return chained(papers, between)
