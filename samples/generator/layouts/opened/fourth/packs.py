"""Files of several papers: mixed stacks, two cards on a sheet, fronts with backs."""

from __future__ import annotations

from dataclasses import replace

from samples.generator.canvas import A4, Canvas
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.fourth.hands import held
from samples.generator.layouts.opened.fourth.stamps import GREY, head

KIND = "training_certificate"
SMALL = (
    "q-patent-attorney",
    "q-statistics-year",
    "q-module-pocket-card",
    "q-language-score-notice",
    "q-ward-talk-slip",
    "q-lecture-hall-card",
    "q-live-broadcast-ticket",
    "q-cme-credit-form",
)
WHOLE = (
    "q-safety-engineer",
    "q-advanced-seminar",
    "q-teacher-project",
    "q-surveyors-notice-of-pass",
    "q-bookkeepers-credits",
    "q-hospital-stay",
    "q-ribbon-e-certificate",
    "q-print-with-navigation",
    "q-language-pass-letter",
    "q-modules-by-term",
    "q-year-with-subtotals",
    "q-annual-meeting",
    "q-gave-a-report",
    "q-adult-diploma",
    "q-paper-published-letter",
    "q-three-typed-sheets",
)
AROUND = ("q-notice-to-enrol", "q-agenda-of-days", "q-sign-in-sheet", "q-invoice-for-training")


@held(KIND, "q-stack-with-evidence")
def stack_with_evidence(kit: Kit) -> Paper:
    """A certificate, then the notice, agenda or invoice that belongs to it, and perhaps another."""
    rng = kit.rng
    names = [rng.choice(WHOLE), *rng.sample(AROUND, rng.randrange(1, 3))]
    if rng.random() < 0.6:
        names.append(rng.choice([name for name in WHOLE if name != names[0]]))
    papers = [REGISTRY[name].make(kit) for name in names]
    return chained(papers, [None] * len(papers))


@held(KIND, "q-two-cards-copied")
def two_cards(kit: Kit) -> Paper:
    """Two small papers laid on a copier's glass together: two documents on one page."""
    sheet = Canvas(*A4)
    documents = []
    for index, name in enumerate(kit.rng.sample(SMALL, 2)):
        own = REGISTRY[name].make(kit)
        scale = min(530 / own.pages[0].width, 380 / own.pages[0].height)
        left = (A4[0] - own.pages[0].width * scale) / 2 + kit.rng.uniform(-12, 12)
        sheet.inset(own.pages[0], left, 20 + 414 * index, scale=scale)
        documents.append(replace(own.documents[0], pages=(1,)))
    sheet.places = []  # of two papers on one page: nobody could tell whose they are
    return Paper([sheet], documents)


@held(KIND, "q-batch-of-an-office")
def batch(kit: Kit) -> Paper:
    """What an office scanned in one go: separators, blank backs, or neither between papers."""
    rng = kit.rng
    papers = [REGISTRY[name].make(kit) for name in rng.sample(WHOLE, rng.randrange(2, 5))]
    manner = rng.choice(["separators", "backs", "none"])
    between: list[Canvas | None] = []
    for number, one in enumerate(papers):
        page: Canvas | None = None
        if manner == "separators":
            page = separator(kit, number + 1)
        elif manner == "backs" and number:
            page = Canvas(one.pages[0].width, one.pages[0].height)
        between.append(page)
    return chained(papers, between)


@held(KIND, "q-front-and-rules")
def front_and_rules(kit: Kit) -> Paper:
    """A certificate whose back tells who may ask for a copy and how it is checked."""
    names = ["q-advanced-seminar", "q-teacher-project", "q-bookkeepers-credits", "q-hospital-stay"]
    front = REGISTRY[kit.rng.choice(names)].make(kit)
    back = Canvas(front.pages[0].width, front.pages[0].height)
    head(back, "注意事项", kit.look("head", 20), 100)
    notes = (
        "1. 本证书由发证单位统一编号，复印件须加盖公章方为有效。",
        "2. 持证人应将学习情况登记到本人继续教育登记手册。",
        "3. 证书信息可向发证单位查询核实。",
        "4. 证书如有涂改、转借，一律作废。",
    )
    for index, note in enumerate(notes):
        back.put(back.width * 0.13, 160 + 36 * index, note, kit.look("song", 13.5))
    small = kit.look("song", 10, colour=GREY)
    back.put(back.width / 2, back.height - 36, "- 背面 -", small, align="c")
    return Paper([*front.pages, back], [replace(front.documents[0], pages=(1, 2))])
