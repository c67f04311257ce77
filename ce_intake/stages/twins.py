"""Two certificates on one page: where to cut it.

A cut needs a title on each side of it, somebody named on each side, and an empty gutter
between; the papers of one self-study set stay together. Where a title was not read, two sides
that are of different people need none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ce_intake.fields.sections import part_of
from ce_intake.layout.columns import Column
from ce_intake.layout.passage import around
from ce_intake.stages.signs import Signs, Title, closes, signs, titles_of
from ce_intake.text.dates import find_dates
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import tight
from ce_intake.values import Box, Page, Word

WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
FEWEST = 18
"""A certificate has at least so many characters."""


def regions(page: Page) -> tuple[Box, ...]:
    """The parts of *page* that are documents of their own; none where it is one document."""
    titles = [
        title
        for title in titles_of(page)
        if not part_of(title.text) and not _SECTION.fullmatch(title.text)
    ]
    cuts = _cut(page, WHOLE, titles) if len(titles) > 1 else ()
    return cuts if len(cuts) > 1 else _of_two_people(page)


_SECTION = re.compile(
    r"\(?[一二三四五六七八九十\d]{0,2}[)、.]?(?:公需|公共|专业|必修|选修|线上|线下|面授|网络)"
    r"(?:必修|选修)?(?:科目|课程?|部分)?(?:学习|培训)?(?:情况|记录|明细|列表|一览)?表?"
)
"""What heads a part of one record and no paper: 公需科目学习情况."""


def _of_two_people(page: Page) -> tuple[Box, ...]:
    """The sides of an empty gutter in the middle of a page that are papers of different people.

    It runs along the page's shorter side; each paper is closed, or signed and dated.
    """
    halves = _halves(page)
    parts = [_part(page, half) for half in halves]
    if not halves or not all(closes(part) or _is_signed(part) for part in parts):
        return ()
    left, right = map(signs, parts)
    whole = all(
        one.names and Column.NAME not in one.columns and one.letters >= 2 * FEWEST
        for one in (left, right)
    )
    apart = left.names.isdisjoint(right.names) and left.ids.isdisjoint(right.ids)
    goes_on = bool(left.columns) and left.columns == right.columns
    return halves if whole and apart and not goes_on else ()


def _halves(page: Page) -> tuple[Box, ...]:
    """The two sides of the widest white across the middle of *page*; none where it has none."""
    if page.width > page.height:
        at = _gutter(page, WHOLE, _MIDDLE)
        return () if at is None else ((0.0, 0.0, at, 1.0), (at, 0.0, 1.0, 1.0))
    best = max(_whites(page, _MIDDLE), key=lambda white: white[1] - white[0], default=(0.0, 0.0))
    if best[1] - best[0] < _APART:
        return ()
    at = (best[0] + best[1]) / 2
    return ((0.0, 0.0, 1.0, at), (0.0, at, 1.0, 1.0))


def _whites(page: Page, between: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """The stretches of y that no word crosses, of which the middle lies *between* two places."""
    reach = 0.0
    for low, high in sorted((word.box[1], word.box[3]) for word in page.words):
        if reach < low and between[0] < (reach + low) / 2 < between[1]:
            yield reach, low
        reach = max(reach, high)


_APART = 0.1
"""So much of a page's height is white between two papers on it of which no title was read."""


def _is_signed(page: Page) -> bool:
    """Whether a body stands on *page* with a day below it."""
    bodies = [word.box[1] for word in page.words if is_organisation(word.text)]
    days = [word.box[1] for word in page.words if _is_day(word.text)]
    return any(body < day < body + _BELOW for body in bodies for day in days)


_BELOW = 0.08
"""So far below whoever signs a paper its day stands, as a share of the page's height."""


def _is_day(text: str) -> bool:
    plain = tight(text)[0]
    found = find_dates(plain)
    return bool(found) and found[0].first.day is not None and found[0].end >= len(plain) - 1


_MIDDLE = (0.35, 0.65)
"""Where the white between two papers on a page runs, as fractions of its longer side."""


def _cut(page: Page, region: Box, titles: Sequence[Title]) -> tuple[Box, ...]:
    """*region* cut in two again and again, as long as each side is a document."""
    for halves in (*_beside(page, region, titles), *_stacked(page, region, titles)):
        if all(_is_document(page, half) for half in halves):
            inner = [[t for t in titles if _holds(half, t.box)] for half in halves]
            return tuple(
                box
                for half, own in zip(halves, inner, strict=True)
                for box in _cut(page, half, own)
            )
    return (region,)


def _beside(page: Page, region: Box, titles: Sequence[Title]) -> list[tuple[Box, Box]]:
    """Cuts between two titles at the same height, in the widest empty gutter."""
    cuts = []
    for left, right in pairwise(sorted(titles, key=lambda title: title.box[0])):
        height = max(left.box[3] - left.box[1], right.box[3] - right.box[1])
        if abs(left.box[1] - right.box[1]) > 3 * height or left.box[2] > right.box[0]:
            continue
        at = _gutter(page, region, (_centre(left.box), _centre(right.box)))
        if at is not None:
            x0, y0, x1, y1 = region
            cuts.append(((x0, y0, at, y1), (at, y0, x1, y1)))
    return cuts


def _stacked(page: Page, region: Box, titles: Sequence[Title]) -> list[tuple[Box, Box]]:
    """Cuts above a title that has a whole document over it."""
    cuts = []
    for upper, lower in pairwise(sorted(titles, key=lambda title: title.box[1])):
        over = [w.box[3] for w in page.words if _holds(region, w.box) and w.box[3] <= lower.box[1]]
        if lower.box[1] - upper.box[3] < 0.08 or not over:
            continue
        at = _over_letterhead(page, region, lower)
        x0, y0, x1, y1 = region
        cuts.append(((x0, y0, x1, at), (x0, at, x1, y1)))
    return cuts


def _over_letterhead(page: Page, region: Box, title: Title) -> float:
    """Where a cut over *title* runs: over the name of the body that heads the paper, if one does.

    Such a line stands closer to the title than to whatever is above it.
    """
    over = [w for w in page.words if _holds(region, w.box) and w.box[3] <= title.box[1]]
    last = max(over, key=lambda word: word.box[3])
    above = [word.box[3] for word in over if word.box[3] < last.box[1]]
    near = title.box[1] - last.box[3] < _CLOSER * (last.box[1] - max(above, default=0.0))
    if near and above and is_organisation(last.text):
        return (max(above) + last.box[1]) / 2
    return (last.box[3] + title.box[1]) / 2


_CLOSER = 0.5
"""So much of the white over a letterhead is under it at most."""


def _gutter(page: Page, region: Box, between: tuple[float, float]) -> float | None:
    """The middle of the widest stretch of x that no word crosses."""
    spans = sorted((word.box[0], word.box[2]) for word in page.words if _holds(region, word.box))
    best, reach = (0.0, 0.0), between[0]
    for low, high in [*spans, (between[1], between[1])]:
        if low > reach and reach >= between[0] and low <= between[1]:
            best = max(best, (low - reach, (low + reach) / 2))
        reach = max(reach, high)
    return best[1] if best[0] > 0.01 else None


def _is_document(page: Page, region: Box) -> bool:
    """Whether the part of the page in *region* names a paper and somebody it is for."""
    part = _part(page, region)
    if not part.words:
        return False
    found: Signs = signs(part)
    named = bool(found.names or found.ids or found.columns or found.closes)
    return named and bool(found.titles) and found.letters >= FEWEST and _sizeable(part.words)


def _part(page: Page, region: Box) -> Page:
    """*page* with the words in *region* alone."""
    words = tuple(word for word in page.words if _holds(region, word.box))
    return Page(number=page.number, width=page.width, height=page.height, words=words)


def _sizeable(words: Sequence[Word]) -> bool:
    box = around([word.box for word in words])
    return box[2] - box[0] > 0.15 and box[3] - box[1] > 0.08


def _holds(region: Box, box: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return region[0] <= x <= region[2] and region[1] <= y <= region[3]


def _centre(box: Box) -> float:
    return (box[0] + box[2]) / 2
