"""Files of several papers: bundles, cards beside each other, covers."""

from __future__ import annotations

from dataclasses import replace

from samples.generator.canvas import A4, A4_WIDE, Canvas
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.layouts.opened.fifth.case import fresh

KIND = "training_certificate"
PAPERS = (
    "r-reply-to-an-enquiry",
    "r-party-school-stage",
    "r-self-check-of-a-lab",
    "r-lawyers-hours-of-a-year",
    "r-practice-in-a-county",
    "r-summer-study-of-teachers",
    "r-public-course-with-photo",
    "r-attendance-extract-of-minutes",
    "r-thanks-for-coming",
    "r-levels-told-in-a-letter",
    "r-annual-statement-of-a-portal",
    "r-correspondence-diploma-spread",
    "r-chapters-and-characters",
    "r-agreement-diary-verdict",
)
STRAYS = (
    "r-plan-of-teaching",
    "r-travel-claim",
    "r-table-of-conversions",
    "r-receipt-by-hand",
    "r-invitation-to-a-hall",
    "r-booklet-leaf-of-the-person",
)
CARDS = (
    "r-welders-plastic-card",
    "r-admission-ticket-punched",
    "r-hall-of-the-county-hospital",
    "r-three-basics-of-a-hospital",
    "r-carbon-of-a-stub",
    "r-video-hall-qr-reply",
    "r-four-slots-for-modules",
)


def made(kit: Kit, names: list[str]) -> list[Paper]:
    return [REGISTRY[name].make(kit) for name in names]


@fresh(KIND, "r-proof-among-strays")
def among_strays(kit: Kit) -> Paper:
    """One or two proofs between papers that prove nothing, as somebody hands in all he has."""
    rng = kit.rng
    names = [*rng.sample(PAPERS, rng.randrange(1, 3)), *rng.sample(STRAYS, rng.randrange(1, 4))]
    rng.shuffle(names)
    papers = made(kit, names)
    return chained(papers, [None] * len(papers))


@fresh(KIND, "r-bundle-of-an-office-in-a-hurry")
def in_a_hurry(kit: Kit) -> Paper:
    """Papers of several people in a row: separators and blank backs for some."""
    rng = kit.rng
    papers = made(kit, rng.sample(PAPERS, rng.randrange(3, 5)))
    between: list[Canvas | None] = []
    for number, one in enumerate(papers):
        what = rng.choice(["separator", "blank", "none"])
        page = separator(kit, number + 1) if what == "separator" else None
        if what == "blank" and number:
            page = Canvas(one.pages[0].width, one.pages[0].height)
        between.append(page)
    return chained(papers, between)


def laid(kit: Kit, size: tuple[float, float], places: list[tuple[float, float]]) -> Paper:
    """Cards laid side by side on one glass, each in its own half of the sheet."""
    sheet = Canvas(*size)
    documents = []
    room = (
        (size[0] / 2 - 24, size[1] - 60) if size[0] > size[1] else (size[0] - 60, size[1] / 2 - 24)
    )
    for place, name in zip(places, kit.rng.sample(CARDS, 2), strict=True):
        own = REGISTRY[name].make(kit)
        page = own.pages[0]
        scale = min(room[0] / page.width, room[1] / page.height)
        left = place[0] + (room[0] - page.width * scale) / 2
        sheet.inset(page, left, place[1] + (room[1] - page.height * scale) / 2, scale=scale)
        documents.append(replace(own.documents[0], pages=(1,)))
    sheet.places = []  # two papers on one page: their places would mingle
    return Paper([sheet], documents)


@fresh(KIND, "r-two-cards-beside-each-other")
def beside(kit: Kit) -> Paper:
    """Two cards side by side on a broad sheet: two documents on one page."""
    return laid(kit, A4_WIDE, [(16, 30), (429, 30)])


@fresh(KIND, "r-two-cards-one-below")
def below(kit: Kit) -> Paper:
    """Two cards one below the other on an upright sheet."""
    return laid(kit, A4, [(30, 14), (30, 435)])


@fresh(KIND, "r-cover-leaf-and-notes")
def cover_leaf(kit: Kit) -> Paper:
    """A certificate with its cover in front and notes on the use of it behind: one document."""
    name = kit.rng.choice(
        ["r-party-school-stage", "r-seminar-of-a-ministry-base", "r-tick-boxes-of-a-farm-school"]
    )
    own = REGISTRY[name].make(kit)
    wide, high = own.pages[0].width, own.pages[0].height
    cover = Sheet(kit, wide, high, "wine")
    cover.mid(high * 0.45, "证　书", "kai 54 gold")
    notes = Sheet(kit, wide, high, "ivory")
    notes.mid(90, "说　明", "head 22")
    lines = (
        "一、本证书系持证人完成规定学习任务的凭证。",
        "二、本证书应妥善保管，涂改、伪造无效。",
        "三、遗失者须登报声明后方可申请补发。",
    )
    for index, line in enumerate(lines):
        notes.put(wide * 0.15, 150 + 44 * index, line, "song 15")
    return Paper(
        [cover.page, own.pages[0], notes.page], [replace(own.documents[0], pages=(1, 2, 3))]
    )
