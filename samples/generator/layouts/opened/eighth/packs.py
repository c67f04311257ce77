"""Files of several papers: boxes with separators, strays, two on a glass, two sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from samples.generator.canvas import A4, Canvas
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.quill import Leaf

KIND = "training_certificate"
PROOFS = (
    "u-ward-skills-week",
    "u-midwives-spring-class",
    "u-site-engineers-hours",
    "u-archivists-post-class",
    "u-web-public-course-of-the-year",
    "u-talk-proof-of-hearing",
    "u-exam-tongue-certificate",
    "u-exam-modules-sheet",
    "u-year-hours-proof",
    "u-roll-passed-people",
    "u-gown-adult-junior",
    "u-self-three-leaves",
    "u-work-utility-patent",
    "u-form-framed-facts",
)
STRAYS = (
    "u-stray-red-headed-notice",
    "u-stray-timetable-of-a-class",
    "u-stray-electronic-invoice",
    "u-stray-application-to-attend",
    "u-stray-leave-slip",
)
CARDS = (
    "u-first-aid-half-days",
    "u-welders-course-card",
    "u-form-training-card-with-photo",
    "u-form-two-up-slip",
    "u-exam-tongue-slip",
    "u-talk-forum-ticket-stub",
    "u-screen-safety-card-of-site",
)
WIDE = (
    "u-midwives-spring-class",
    "u-editors-seventy-two",
    "u-unit-leaders-rotation",
    "u-web-college-distance",
)


def fresh(kit: Kit, people: Sequence[object] = ()) -> Kit:
    """A kit that takes faces anew, as papers of different hands do."""
    return Kit(kit.rng, tuple(people) or kit.people, kit.vector, kit.held_out)  # type: ignore[arg-type]


def drawn(kit: Kit, names: Sequence[str]) -> list[Paper]:
    return [REGISTRY[name].make(fresh(kit)) for name in names]


@held(KIND, "u-pack-separated")
def separated(kit: Kit) -> Paper:
    """Two to four papers, each behind a separator sheet."""
    papers = drawn(kit, kit.rng.sample(PROOFS, kit.rng.randrange(2, 5)))
    return chained(papers, [separator(kit, n + 1) for n in range(len(papers))])


@held(KIND, "u-pack-class-and-its-notice")
def with_notice(kit: Kit) -> Paper:
    """What comes stapled to a proof: the notice, the timetable, the invoice."""
    papers = drawn(kit, [kit.rng.choice(STRAYS[:2]), kit.rng.choice(PROOFS[:4]), STRAYS[2]])
    return chained(papers, [None] * len(papers))


@held(KIND, "u-pack-a-year-of-one-person")
def of_one(kit: Kit) -> Paper:
    """Three proofs of one person in one file, nothing between them."""
    grown = [who for who in kit.people if 1965 <= who.born.year <= 1988]
    one = kit.rng.choice(grown)
    names = kit.rng.sample([*PROOFS[:7], PROOFS[8]], 3)
    papers = [REGISTRY[name].make(fresh(kit, [one])) for name in names]
    return chained(papers, [None] * len(papers))


@held(KIND, "u-pack-two-cards-on-a-glass")
def two_cards(kit: Kit) -> Paper:
    """Two small papers laid on the glass, one above the other."""
    return _on_a_glass(kit, kit.rng.sample(CARDS, 2))


@held(KIND, "u-pack-two-wide-on-a-glass")
def two_wide(kit: Kit) -> Paper:
    """Two certificates across, copied onto one upright sheet."""
    return _on_a_glass(kit, kit.rng.sample(WIDE, 2))


def _on_a_glass(kit: Kit, names: Sequence[str]) -> Paper:
    sheet, documents = Canvas(*A4), []
    for top, paper in zip((26.0, 434.0), drawn(kit, names), strict=True):
        page = paper.pages[0]
        scale = min(535 / page.width, 376 / page.height)
        sheet.inset(page, (595 - page.width * scale) / 2, top, scale=scale)
        documents.append(replace(paper.documents[0], pages=(1,)))
    sheet.places = []  # two papers on one page: a place would be taken for either's
    return Paper([sheet], documents)


@held(KIND, "u-pack-cover-and-inside")
def cover(kit: Kit) -> Paper:
    """A red cover with gilt words, then the inside."""
    inside = drawn(kit, [kit.rng.choice(WIDE[:3])])[0]
    leaf = Leaf(kit, 842, 595)
    leaf.box(0, 0, 842, 595, "maroon")
    leaf.ring(40, 40, 802, 555, "straw", 1.6)
    leaf.emblem(421, 190, "book", "straw", 90)
    leaf.mid(350, kit.rng.choice(["证 书", "培 训 证 书", "荣誉·学习·进步"][:2]), "head 52 straw")
    document = inside.documents[0]
    return Paper([leaf.page, *inside.pages], [replace(document, pages=(1, 2))])


@held(KIND, "u-pack-rules-on-the-back")
def back(kit: Kit) -> Paper:
    """A certificate and its back with the rules of its use."""
    front = drawn(
        kit,
        [
            kit.rng.choice(
                ("u-vaccination-workers", "u-seed-inspectors", "u-gas-company-dense-line")
            )
        ],
    )[0]
    leaf = Leaf(kit, front.pages[0].width, front.pages[0].height)
    leaf.mid(90, "使 用 说 明", "hei 20")
    text = (
        "一、本证书记载持证人参加培训的情况，须加盖发证单位印章方为有效。\n二、本证书不得转借"
        "、涂改。\n三、遗失者应及时向发证单位申请补发。\n四、持证人应按规定参加复训。"
    )
    leaf.prose((80, 140, leaf.wide - 160), text, "song 14.5 l2")
    document = front.documents[0]
    return Paper([*front.pages, leaf.page], [replace(document, pages=(1, 2))])


@held(KIND, "u-pack-blank-backs")
def blanks(kit: Kit) -> Paper:
    """Two proofs scanned from both sides: their backs are empty."""
    papers = drawn(kit, kit.rng.sample(PROOFS[:6], 2))
    return chained(papers, [None, Canvas(*A4)])
