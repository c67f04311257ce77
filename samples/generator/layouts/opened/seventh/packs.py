"""Files of several papers: a box with separators, strays among proofs, two on a glass."""

from __future__ import annotations

from dataclasses import replace

from samples.generator.canvas import A4, Canvas
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.seventh.desk import Leaf, of

KIND = "training_certificate"
PROOFS = (
    "t-trained-and-examined",
    "t-proof-on-plain-paper",
    "t-hours-certificate-ticked",
    "t-public-course-elective",
    "t-study-record-of-a-site",
    "t-module-passed-told",
    "t-language-register-card",
    "t-days-of-a-meeting",
    "t-diploma-of-evening-study",
    "t-year-sheet-of-a-portal",
    "t-list-after-a-short-letter",
    "t-report-and-review",
    "t-patent-in-two-columns",
)
STRAYS = (
    "t-notice-as-a-post",
    "t-slip-of-a-bank",
    "t-appointed-to-teach",
    "t-application-to-attend",
    "t-programme-with-pictures",
    "t-signed-by-hand",
)
SMALL = (
    "t-body-above-title",
    "t-safety-training-card",
    "t-power-workers-card",
    "t-language-told-in-a-line",
    "t-slip-for-a-lecture",
    "t-coupon-with-a-code",
)
SINGLE = (
    "t-trained-and-examined",
    "t-public-course-elective",
    "t-days-of-a-meeting",
    "t-body-above-title",
)


def drawn(kit: Kit, names: list[str]) -> list[Paper]:
    return [REGISTRY[name].make(kit) for name in names]


@of(KIND, "t-box-with-separators")
def box(kit: Kit) -> Paper:
    """Some proofs, a separator sheet before each."""
    papers = drawn(kit, kit.rng.sample(PROOFS, kit.rng.randrange(2, 4)))
    return chained(papers, [separator(kit, n + 1) for n in range(len(papers))])


@of(KIND, "t-proof-among-strays")
def among(kit: Kit) -> Paper:
    """A proof stapled between papers that prove nothing, no separators."""
    names = [kit.rng.choice(PROOFS), *kit.rng.sample(STRAYS, kit.rng.randrange(1, 3))]
    kit.rng.shuffle(names)
    papers = drawn(kit, names)
    return chained(papers, [None] * len(papers))


@of(KIND, "t-two-halves-of-a-glass")
def two_on_glass(kit: Kit) -> Paper:
    """Two small certificates, one above the other on one sheet."""
    sheet, documents = Canvas(*A4), []
    for top, name in zip((30.0, 440.0), kit.rng.sample(SMALL, 2), strict=True):
        own = REGISTRY[name].make(kit)
        page = own.pages[0]
        scale = min(530 / page.width, 370 / page.height)
        sheet.inset(page, (595 - page.width * scale) / 2, top, scale=scale)
        documents.append(replace(own.documents[0], pages=(1,)))
    sheet.places = []  # of two papers on one page
    return Paper([sheet], documents)


@of(KIND, "t-backs-between-two")
def backs(kit: Kit) -> Paper:
    """Two certificates of one person scanned from both sides: their backs are blank."""
    grown = [who for who in kit.people if who.born.year <= 1990]
    one = Kit(kit.rng, (kit.rng.choice(grown),), kit.vector, kit.held_out, kit.styles)
    papers = drawn(one, kit.rng.sample(SINGLE, 2))
    blank = Leaf(kit, 842, 595, "ivory").page
    return chained(papers, [None, blank])
