"""Files of several papers: side by side on one sheet, a unit's packet, backs."""

from __future__ import annotations

from dataclasses import replace

from samples.generator.canvas import A4, A4_WIDE, Canvas
from samples.generator.furniture import title
from samples.generator.kit import REGISTRY, Kit, Paper, layout
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.second import wear
from samples.generator.manners import GREY

KIND = "training_certificate"
UPRIGHT = ("h-credit-form", "h-digit-boxes", "h-refresher-appraisal", "h-yearly-statement")
SINGLE = (
    "h-digit-boxes",
    "h-dark-cells",
    "h-english-first",
    "h-farm-school",
    "h-credit-form",
    "h-course-page",
    "h-yearly-statement",
    "h-module-notice",
    "h-language-letter",
    "h-house-lecture",
    "h-congress",
    "h-yearly-file",
    "h-hours-by-row",
    "h-reading-notes",
    "h-archive-proof",
    "h-invention-patent",
    "h-leave-slip",
)


@layout(KIND, "h-side-by-side", wear=wear.worn)
def side_by_side(kit: Kit) -> Paper:
    """Two upright papers beside each other on a sheet across: two documents, one page."""
    first, second = (REGISTRY[name].make(kit) for name in kit.rng.sample(UPRIGHT, 2))
    sheet = kit.page(A4_WIDE)
    scale = A4_WIDE[1] / A4[1]
    sheet.inset(first.pages[0], 0, 0, scale=scale)
    sheet.inset(second.pages[0], A4_WIDE[0] / 2, 0, scale=scale)
    sheet.places = []  # of two papers on one page: nobody could tell whose they are
    return Paper([sheet], [first.documents[0], replace(second.documents[0], pages=(1,))])


@layout(KIND, "h-packet", wear=wear.worn)
def packet(kit: Kit) -> Paper:
    """A unit's packet: separators, empty backs, or one paper right behind another."""
    rng = kit.rng
    papers = [REGISTRY[name].make(kit) for name in rng.sample(SINGLE, rng.randrange(2, 6))]
    manner = rng.choice(["separators", "mixed", "plain"])
    between: list[Canvas | None] = []
    for number in range(len(papers)):
        page: Canvas | None = None
        if manner == "separators" or (manner == "mixed" and number and rng.random() < 0.4):
            page = separator(kit, number + 1)
        elif manner == "mixed" and number:
            page = Canvas(*rng.choice([A4, A4_WIDE]))
        between.append(page)
    return chained(papers, between)


@layout(KIND, "h-with-back", wear=wear.worn)
def with_back(kit: Kit) -> Paper:
    """A certificate whose back has boxes for later registration, still empty."""
    name = kit.rng.choice(["h-seminar-spread", "h-farm-school", "h-evenings", "h-english-first"])
    front = REGISTRY[name].make(kit)
    back = Canvas(front.pages[0].width, front.pages[0].height)
    title(back, "登记栏（证书背面）", kit.look("hei", 17), 80)
    for row in range(5):
        y = 110 + 54 * row
        back.frame(60, y, back.width - 60, y + 54, width=0.7)
        back.put(72, y + 32, "登记单位：", kit.look("song", 11, colour=GREY))
        back.put(back.width * 0.6, y + 32, "登记日期：", kit.look("song", 11, colour=GREY))
    return Paper([*front.pages, back], [replace(front.documents[0], pages=(1, 2))])
