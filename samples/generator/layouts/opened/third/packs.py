"""Files of several papers: evidence with notices, slips on one sheet, a unit's packet."""

from __future__ import annotations

from dataclasses import replace

from samples.generator.canvas import A4, Canvas
from samples.generator.furniture import title
from samples.generator.kit import REGISTRY, Kit, Paper, layout
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.third import wear
from samples.generator.manners import GREY

KIND = "training_certificate"
LOW = ("n-credit-strip", "n-listing-paper", "n-card-of-ticks", "n-seal-alone", "n-module-file-card")
SINGLE = (
    "n-manuscript-squares",
    "n-labels-in-brackets",
    "n-stacked-labels",
    "n-half-day-ticks",
    "n-ribbon-seminar",
    "n-term-with-ticks",
    "n-centred-stack",
    "n-parts-in-panel",
    "n-facts-between-bars",
    "n-left-band",
    "n-courses-in-a-sentence",
    "n-credits-of-accountants",
    "n-module-quarters",
    "n-subjects-with-bars",
    "n-two-credit-columns",
    "n-three-blocks",
    "n-ticks-by-day",
    "n-people-across",
    "n-badge-on-sheet",
    "n-report-by-letter",
    "n-degree-in-lines",
    "n-flow-of-approvals",
    "n-study-without-plan",
    "n-drafters-of-standard",
)
BESIDE = ("n-admission-card", "n-marking-work", "n-course-poster")


@layout(KIND, "n-evidence-with-notices", wear=wear.worn)
def evidence(kit: Kit) -> Paper:
    """One to three proofs among papers that only support them, in any order, no separators."""
    rng = kit.rng
    names = [*rng.sample(SINGLE, rng.randrange(1, 4)), *rng.sample(BESIDE, rng.randrange(1, 3))]
    rng.shuffle(names)
    papers = [REGISTRY[name].make(kit) for name in names]
    return chained(papers, [None] * len(papers))


@layout(KIND, "n-slips-on-a-sheet", wear=wear.worn)
def slips_on_sheet(kit: Kit) -> Paper:
    """Two low papers one under the other on an upright sheet, a little apart: two documents."""
    rng = kit.rng
    sheet = Canvas(*A4)
    documents = []
    y = 6.0
    for name in rng.sample(LOW, 2):
        own = REGISTRY[name].make(kit)
        scale = min(575 / own.pages[0].width, 404 / own.pages[0].height)
        left = (A4[0] - own.pages[0].width * scale) / 2
        sheet.inset(own.pages[0], left, y, scale=scale)
        documents.append(replace(own.documents[0], pages=(1,)))
        y += 420
    sheet.places = []  # of two papers on one page: nobody could tell whose they are
    return Paper([sheet], documents)


@layout(KIND, "n-packet-of-a-unit", wear=wear.worn)
def packet(kit: Kit) -> Paper:
    """A unit's packet: a separator before each paper, empty backs, or a list of contents first."""
    rng = kit.rng
    papers = [REGISTRY[name].make(kit) for name in rng.sample(SINGLE, rng.randrange(2, 6))]
    manner = rng.choice(["separators", "backs", "plain"])
    between: list[Canvas | None] = []
    for number, one in enumerate(papers):
        page: Canvas | None = None
        if manner == "separators":
            page = separator(kit, number + 1)
        elif manner == "backs" and number:
            page = Canvas(one.pages[0].width, one.pages[0].height, paper=(253, 253, 252))
        between.append(page)
    return chained(papers, between)


@layout(KIND, "n-back-with-rules", wear=wear.worn)
def back_with_rules(kit: Kit) -> Paper:
    """A certificate and its back, on which the rules for keeping and showing it are printed."""
    names = ["n-facts-between-bars", "n-labels-in-brackets", "n-stacked-labels", "n-seal-alone"]
    front = REGISTRY[kit.rng.choice(names)].make(kit)
    back = Canvas(front.pages[0].width, front.pages[0].height)
    title(back, "持 证 须 知", kit.look("hei", 18), 90)
    rules = (
        "一、本证书是持证人参加培训并完成学习的凭证。",
        "二、本证书应妥善保管，不得转借、涂改。",
        "三、学时以继续教育管理部门认定为准。",
        "四、遗失者应向发证单位申请补办。",
    )
    for index, rule in enumerate(rules):
        back.put(back.width * 0.16, 140 + 34 * index, rule, kit.look("song", 13))
    look = kit.look("song", 10, colour=GREY)
    back.put(back.width / 2, back.height - 40, "（背面）", look, align="c")
    return Paper([*front.pages, back], [replace(front.documents[0], pages=(1, 2))])
