"""Files that hold several papers: separators, blank backs, two on one scan, a person a page."""

from __future__ import annotations

from dataclasses import replace

from samples.generator import marks, truth
from samples.generator.canvas import A4, Canvas
from samples.generator.furniture import title
from samples.generator.kit import REGISTRY, Kit, Paper, layout

KIND = "training_certificate"
SINGLE = (
    "narrative-classic",
    "form-portrait",
    "days-stated",
    "seminar-ministry",
    "public-course-web",
    "no-dates",
    "score-in-sentence",
    "lecture-one-day",
    "module-certificate",
    "ruled-form",
)


def chained(papers: list[Paper], between: list[Canvas | None]) -> Paper:
    """Papers one after another; a page of *between* stands before each, None for no page."""
    pages: list[Canvas] = []
    documents: list[truth.Document] = []
    for paper, page in zip(papers, between, strict=True):
        if page is not None:
            pages.append(page)
        documents += [document.moved(len(pages)) for document in paper.documents]
        pages += paper.pages
    return Paper(pages, documents)


def some(kit: Kit, names: tuple[str, ...], count: int) -> list[Paper]:
    """Papers of *count* different layouts."""
    return [REGISTRY[name].make(kit) for name in kit.rng.sample(names, count)]


def separator(kit: Kit, number: int) -> Canvas:
    """文件分隔页 with its QR code (ruling 1)."""
    page = kit.page()
    title(page, "文件分隔页", kit.look("hei", 36), 180)
    payload = "CE-INTAKE-SEPARATOR"
    if kit.rng.random() < 0.5:
        payload += f";unit=U{number:03d};year=2019"
    page.picture(marks.code(payload), 210, 260, width=175)
    title(page, "请将本页放在每份材料之前，扫描时不要取出。", kit.look("song", 13), 480)
    return page


@layout(KIND, "bundle-separators")
def bundle_separators(kit: Kit) -> Paper:
    """Separator sheets between different papers, self-study set among them."""
    names = kit.rng.sample(
        [*SINGLE, "three-pages", "course-table", "computer-modules"], kit.rng.randrange(2, 4)
    )
    papers = [REGISTRY[name].make(kit) for name in names]
    return chained(papers, [separator(kit, n + 1) for n in range(len(papers))])


@layout(KIND, "bundle-blank-backs")
def bundle_blank_backs(kit: Kit) -> Paper:
    """Certificates scanned on both sides: each has an empty back."""
    papers = some(kit, SINGLE, kit.rng.randrange(2, 4))
    backs = [
        Paper([*paper.pages, Canvas(paper.pages[0].width, paper.pages[0].height)], paper.documents)
        for paper in papers
    ]
    return chained(backs, [None] * len(backs))


@layout(KIND, "bundle-plain")
def bundle_plain(kit: Kit) -> Paper:
    """A unit's papers in one file without separators."""
    papers = some(
        kit,
        (*SINGLE, "one-sheet", "language-notice", "patent-certificate"),
        kit.rng.randrange(3, 6),
    )
    return chained(papers, [None] * len(papers))


@layout(KIND, "two-on-one-scan")
def two_on_one_scan(kit: Kit) -> Paper:
    """Two landscape certificates, one above the other on an upright sheet."""
    first, second = some(
        kit, ("narrative-classic", "days-stated", "seminar-ministry", "public-course-web"), 2
    )
    page = Canvas(*A4)
    scale = A4[0] / 842
    page.inset(first.pages[0], 0, 0, scale=scale)
    own = [replace(place, field=f"{place.field}") for place in page.places]
    page.places = []
    page.inset(second.pages[0], 0, A4[1] / 2, scale=scale)
    page.places = own  # places of the lower paper would be taken for the upper one's
    documents = [first.documents[0], replace(second.documents[0], pages=(1,))]
    return Paper([page], documents)


@layout(KIND, "cover-and-inside")
def cover_and_inside(kit: Kit) -> Paper:
    """A booklet-like certificate: the cover with a title, then the inside."""
    inside = some(kit, ("narrative-classic", "score-in-sentence", "seminar-ministry"), 1)[0]
    cover = kit.page((842.0, 595.0), paper=(150, 30, 38))
    look = kit.look("kai", 46, colour=(232, 200, 120))
    title(cover, "结 业 证 书", look, 280)
    document = inside.documents[0]
    return Paper([cover, *inside.pages], [replace(document, pages=(1, 2))])
