"""Lists: what a list holds (facts above, rows, a sum), and how it is set."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth.quill import Leaf
from samples.generator.layouts.opened.eighth.tables import Row, Table, cut
from samples.generator.layouts.opened.ninth.labels import pairs_of
from samples.generator.layouts.opened.ninth.pledge import pledged
from samples.generator.layouts.opened.ninth.sheet import INKS, Close, Deed, Sheet, Wish, Words


@dataclass(frozen=True, slots=True)
class Chart(Table):
    """A table: thick, open, dotted, doubled, verticals, lean or bare rules."""

    tone: str = "white"

    def _lines(
        self, leaf: Leaf, x: float, widths: Sequence[float], edges: list[float], bands: set[int]
    ) -> None:
        right = x + sum(widths)
        self._across_lines(leaf, x, right, edges)
        if self.rules in ("bare", "lean", "dotted"):
            return
        if self.rules != "open":
            for side in (x, right):
                heavy = 1.4 if self.rules == "thick" else 0.8
                leaf.rule(side, edges[0], side, edges[-1], heavy)
        for wide in widths[:-1]:
            x += wide
            for index, (top, low) in enumerate(pairwise(edges)):
                if index not in bands:
                    leaf.rule(x, top, x, low, 0.6)

    def _across_lines(self, leaf: Leaf, x: float, right: float, edges: list[float]) -> None:
        inner = {"thick": 0.6, "open": 0.5, "doubled": 0.6, "lean": 0.3}.get(self.rules, 0.0)
        if self.rules == "dotted":
            for y in edges[1:-1]:
                for dot in range(int(x), int(right), 6):
                    leaf.rule(dot, y, dot + 3, y, 0.6, "grey")
        for y in edges[1:-1] if inner else edges[1:2]:
            leaf.rule(x, y, right, y, inner or 0.8)
        if self.rules == "doubled":
            leaf.rule(x, edges[1] - 2.5, right, edges[1] - 2.5, 0.6)
        for y in (edges[0], edges[-1]):
            leaf.rule(x, y, right, y, 2.2 if self.rules == "thick" else 1.1)


RULES = ("thick", "open", "dotted", "doubled", "verticals", "lean", "bare")


@dataclass(frozen=True, kw_only=True)
class Listing:
    """One list. `row` is cells parted by bars, `{n}` its number; `total` a last row with {sum}.

    `people` gives so many people a row each, else `courses` a course each. `apart`: rows have
    days of their own. `each` sees to every row's entry.
    """

    name: str
    title: str
    row: str
    by: Sequence[str]
    head: str = ""
    kind: str = "transcript"
    form: str | None = None
    above: str = ""
    courses: Sequence[str] = ()
    what: Sequence[str] = ()
    people: tuple[int, int] | None = None
    count: tuple[int, int] = (3, 6)
    total: str = ""
    look: str = "page"
    no: str = ""
    foot: Sequence[str] = ()
    apart: bool = False
    closed: bool = True
    chart: Chart | None = None
    close: Close = field(default_factory=Close)
    ready: Callable[[Deed], None] | None = None
    each: Callable[[Deed, int], None] | None = None
    wish: Wish = field(default_factory=Wish)


Look = Callable[[Kit, Deed, Listing, str], list[Sheet]]


def columned(listings: Iterable[Listing]) -> None:
    """Make layouts of lists."""
    for listing in listings:

        def make(kit: Kit, item: Listing = listing) -> Paper:
            f = Deed(kit, item.form, item.what, **item.wish)
            if item.ready:
                item.ready(f)
            rowed(f, item)
            sheets = LOOKS[item.look](kit, f, item, kit.rng.choice(item.by))
            return f.kept(item.kind, *(sheet.page for sheet in sheets))

        pledged(listing.kind, listing.name)(make)


def _length(one: Deed) -> int:
    """Days that fit the hours of a class; web courses take as long as they take."""
    unit = one.wish.get("unit", "学时")
    if one.values["learning_form"] == "online" or unit == "学分":
        return one.rng.choice([1, 2, 3, 5])
    per = {"天": 1.0, "半天": 2.0}.get(unit, 8.0)
    return max(1, math.ceil(one.long / per))


def rowed(f: Deed, item: Listing) -> None:
    """An entry for each row."""
    if item.people:
        f.people(*item.people)
    else:
        f.courses(item.courses, *item.count)
    day = f.start
    for number, one in enumerate(f.rows):
        if item.apart:
            one.start = day
            one.end = day + timedelta(days=_length(one) - 1)
            one.given = one.end + timedelta(days=2)
            day = one.end + timedelta(days=f.rng.randrange(3, 24))
            f.given = f.end = one.end
        if item.each:
            item.each(one, number)  # type: ignore[arg-type]
    if item.apart:
        f.given = f.end + timedelta(days=f.rng.randrange(5, 25))
    for one in f.rows:
        one.given = f.given


def cells_of(f: Deed, item: Listing) -> list[list[Words]]:
    """The rows' cells, and the sum's."""
    out: list[list[Words]] = []
    for number, one in enumerate(f.rows, 1):
        out.append(list(cut(one, one.plain(item.row.replace("{n}", str(number))))))
    if item.total:
        amount = sum(one.long for one in f.rows)
        words = item.total.replace("{sum}", f"{amount:g}").replace("{all}", str(len(f.rows)))
        out.append([Span(cell) for cell in words.split("|")])
    return out


def _above(sheet: Sheet, f: Deed, item: Listing, body: str, at: tuple[float, float]) -> float:
    x, y = at
    if not item.above:
        return y
    for row in pairs_of(f, item.above, body):
        own = (sheet.wide - 2 * x) / len(row)
        for index, (label, words) in enumerate(row):
            end = sheet.put(x + own * index, y, label, "hei 12")
            sheet.put(end, y, words, f"song 12.5 <{own - 12 - (end - x - own * index):.0f}")
        y += 26
    return y


def _end(sheet: Sheet, f: Deed, item: Listing, body: str, y: float) -> None:
    for words in item.foot:
        sheet.put(50, y, f.plain(words, body), f"song 10.5 grey <{sheet.wide - 100:.0f}")
        y += 17
    if item.closed:
        spot = (sheet.wide - 180, min(y + 26, sheet.high - 60))
        sheet.close(f.rows, spot, "song 13.5 c", body, **({"size": 92.0} | item.close))


def _chart(kit: Kit, item: Listing, size: str = "11.5") -> Chart:
    return item.chart or Chart(f"hei {size}", f"song {size}", 27, kit.rng.choice(RULES))


def page(kit: Kit, f: Deed, item: Listing, body: str) -> list[Sheet]:
    """An upright sheet."""
    return [_set(kit, f, item, body, Sheet(kit))]


def across(kit: Kit, f: Deed, item: Listing, body: str) -> list[Sheet]:
    """A sheet lying across."""
    return [_set(kit, f, item, body, Sheet(kit, 842, 595, kit.rng.choice(["white", "ivory"])))]


def _set(kit: Kit, f: Deed, item: Listing, body: str, sheet: Sheet) -> Sheet:
    face = kit.rng.choice(["bold", "head", "song"])
    sheet.mid(72, f.noted(item.title, body), f"{face} 20 <{sheet.wide - 90:.0f}")
    if item.no:
        sheet.put(sheet.wide - 46, 96, f(item.no + "[no]"), "song 11.5 r")
    y = _above(sheet, f, item, body, (46, 122 if item.no else 108))
    wide = sheet.wide - 92
    rows: list[Row] = list(cells_of(f, item))
    low = _chart(kit, item).draw(sheet, (46, y - 4, wide), item.head, rows)
    _end(sheet, f, item, body, low + 24)
    return sheet


def leaves(kit: Kit, f: Deed, item: Listing, body: str) -> list[Sheet]:
    """Several sheets; the head of the table is said again on each, the sum on the last."""
    rows, sheets, per = cells_of(f, item), [], 16
    chart = _chart(kit, item, "11")
    pages = [rows[n : n + per] for n in range(0, len(rows), per)]
    for number, part in enumerate(pages, 1):
        sheet = Sheet(kit)
        y = 70.0
        if number == 1:
            sheet.mid(70, f.noted(item.title, body), "bold 20 <500")
            y = _above(sheet, f, item, body, (46, 106)) - 4
        cells: list[Row] = list(part)
        low = chart.draw(sheet, (46, y, 503), item.head, cells)
        sheet.mid(818, f"第 {number} 页 共 {len(pages)} 页", "song 10")
        if number == len(pages):
            _end(sheet, f, item, body, low + 24)
        sheets.append(sheet)
    return sheets


def screen(kit: Kit, f: Deed, item: Listing, body: str) -> list[Sheet]:
    """A system's page with a menu at the left."""
    sheet, tone = Sheet(kit, 940, 620, "white"), kit.rng.choice(["blue", "sea", "deep"])
    sheet.box(0, 0, 150, 620, tone)
    sheet.put(75, 40, kit.rng.choice(["继续教育", "学习中心", "培训管理"]), "hei 15 white c")
    for index, words in enumerate(("首页", "我的课程", "我的学时", "证书打印", "个人信息")):
        sheet.put(75, 100 + 40 * index, words, "hei 12.5 white c")
    sheet.box(150, 0, 940, 46, "fog")
    sheet.put(172, 29, f.noted(item.title, body), "hei 15 <560")
    if item.no:
        sheet.put(916, 29, f(item.no + "[no]"), "hei 11 r")
    y = 78.0
    if item.above:
        for row in pairs_of(f, item.above, body):
            x = 172.0
            for label, words in row:
                end = sheet.put(x, y, label + "：", "hei 12 grey")
                sheet.put(end, y, words, f"hei 12 <{230 - (end - x):.0f}")
                x += 250
            y += 26
    rows: list[Row] = list(cells_of(f, item))
    chart = item.chart or Chart("hei 12", "hei 12", 34, "lean", "fog")
    low = chart.draw(sheet, (172, y, 744), item.head, rows)
    sheet.put(916, low + 26, f"共 {len(f.rows)} 条　< 1 >　20条/页", "hei 11 grey r")
    if item.closed:
        _end(sheet, f, item, body, low + 40)
    return [sheet]


def cards(kit: Kit, f: Deed, item: Listing, body: str) -> list[Sheet]:
    """A phone's list: a card for each row, its cells one below another."""
    high = 210 + len(f.rows) * (34 + 24 * len(item.row.split("/")))
    sheet, tone = Sheet(kit, 400, max(840, high), "fog"), kit.rng.choice(INKS)
    sheet.box(0, 0, 400, 90, "white")
    sheet.put(22, 28, f"{kit.rng.randrange(6, 23)}:{kit.rng.randrange(10, 60)}", "hei 13")
    sheet.mid(70, f.noted(item.title, body), "bold 16")
    y = 120.0
    if item.above:
        for row in pairs_of(f, item.above, body):
            for label, words in row:
                end = sheet.put(24, y, label + "：", "hei 13 grey")
                sheet.put(end, y, words, f"hei 13 <{370 - end:.0f}")
                y += 26
    for number, one in enumerate(f.rows, 1):
        lines = one.plain(item.row.replace("{n}", str(number))).split("/")
        sheet.box(16, y - 8, 384, y + 10 + 24 * len(lines), "white")
        sheet.box(16, y - 8, 20, y + 10 + 24 * len(lines), tone)
        y += 14
        for index, line in enumerate(lines):
            sheet.put(34, y, one(line), ("bold 14" if index == 0 else "hei 12 grey") + " <340")
            y += 24
        y += 16
    if item.closed:
        sheet.close(
            f.rows, (200, y + 20), "hei 12 c", body, **({"seal": "", "gap": 20.0} | item.close)
        )
    return [sheet]


def worded(kit: Kit, f: Deed, item: Listing, body: str) -> list[Sheet]:
    """No table: each row is a numbered line of prose."""
    sheet = Sheet(kit)
    sheet.mid(112, f.noted(item.title, body), "bold 22 t4 <480")
    y = 166.0
    if item.above:
        y = sheet.prose((74, y, 450), f.noted(item.above, body), "song 15 l2") + 4
    for number, one in enumerate(f.rows, 1):
        y = sheet.prose(
            (74, y, 450), one(one.plain(item.row.replace("{n}", str(number)))), "song 15 l2"
        )
    if item.total:
        amount = sum(one.long for one in f.rows)
        words = item.total.replace("{sum}", f"{amount:g}").replace("{all}", str(len(f.rows)))
        y = sheet.prose((74, y, 450), words, "song 15 l2")
    for words in item.foot:
        sheet.put(104, y, words, "song 14")
        y += 26
    if item.closed:
        sheet.close(f.rows, (400, y + 50), "song 15 c", body, **item.close)
    return [sheet]


LOOKS: dict[str, Look] = {
    "page": page,
    "across": across,
    "leaves": leaves,
    "screen": screen,
    "cards": cards,
    "worded": worded,
}
