"""Lists: what a list holds (facts above, rows, a sum), and how it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth.blanks import flat, grid_rows
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.quill import Close, Leaf
from samples.generator.layouts.opened.eighth.tables import Form, Row, Table, bars, listed

SITES = ("继续教育学习平台", "职工网络学院", "人才培训服务网", "在线学习中心")
EXAM_SITES = ("人事考试服务平台", "考试成绩查询系统", "资格考试报名网")


@dataclass(frozen=True, kw_only=True)
class Listing:
    """A list of one person's courses or of many people.

    `above` holds facts (labels and values, or one sentence that starts with `:`), `head` names the
    columns, `row` is a row's template in which {n} counts; `total` closes the table with {sum} and
    {count}. `apart` gives each row days of its own.
    """

    name: str
    title: str
    head: str
    row: str
    by: Sequence[str]
    above: str = ""
    kind: str = "transcript"
    form: str | None = None
    what: Sequence[str] = ()
    courses: Sequence[str] = ()
    count: tuple[int, int] = (5, 9)
    total: str = ""
    look: str = "sheet"
    table: Table = field(default_factory=Table)
    apart: bool = False
    foot: Sequence[str] = ()
    closed: bool = True
    close: Close = field(default_factory=Close)
    ready: Callable[[Facts], None] | None = None
    each: Callable[[Facts], None] | None = None
    wish: Wish = field(default_factory=Wish)


Look = Callable[[Kit, Facts, Listing, str], Leaf]


def enrol_lists(lists: Iterable[Listing]) -> None:
    """Make layouts of lists."""
    for item in lists:

        def make(kit: Kit, item: Listing = item) -> Paper:
            f = Facts(kit, item.form, item.what, **item.wish)
            if item.ready:
                item.ready(f)
            peopled(f, item)
            if item.each:
                for one in f.rows:
                    item.each(one)
            leaf = LOOKS[item.look](kit, f, item, kit.rng.choice(item.by))
            return f.paper(item.kind, leaf.page)

        held(item.kind, item.name)(make)


def peopled(f: Facts, item: Listing) -> None:
    """Rows: courses of one person, or people of one course."""
    if item.courses:
        f.courses(item.courses, *item.count)
    else:
        f.people(*item.count)
    if "{y}" in item.title + item.above:
        f.know(credit_year=f.end.year)
    if not item.apart:
        return
    f.start = f.start.replace(month=1 + f.start.month % 3, day=min(f.start.day, 27))
    step = 230 // max(1, len(f.rows))
    for number, one in enumerate(f.rows):
        one.start = f.start + timedelta(days=step * number + f.rng.randrange(step // 2))
        one.end = one.start + timedelta(days=f.rng.choice([0, 1, 2, 2, 4]))
        room = 8 * ((one.end - one.start).days + 1)
        fit = [hours for hours in item.wish.get("hours", (4, 8)) if hours <= room]
        one.long = f.rng.choice(fit) if fit else room
    f.end = f.rows[-1].end
    f.given = f.end + timedelta(days=f.rng.randint(3, 14))
    for one in f.rows:
        one.given = f.given


def rows_of(f: Facts, item: Listing) -> list[Row]:
    """The table's rows, and the sum."""
    rows: list[Row] = []
    for number, one in enumerate(f.rows, 1):
        text = one.plain(item.row.replace("{n}", str(number)))
        rows.append([one(cell) for cell in bars(text)])
    if item.total:
        whole = f"{sum(one.long for one in f.rows):g}"
        text = item.total.replace("{sum}", whole).replace("{count}", str(len(f.rows)))
        rows.append([[Span(cell)] for cell in bars(text)])
    return rows


def headed(leaf: Leaf, f: Facts, item: Listing, body: str, at: tuple[float, float, float]) -> float:
    """What stands above the table; the y where the table begins."""
    if not item.above:
        return at[1]
    if item.above.startswith(":"):
        text = f.plain(item.above[1:], body)
        return leaf.prose(at, f(text), "song 13.5 l1.8") - 8
    faces = leaf.rng.choice(["hei 12.5|song 13", "song 12.5|song 13", "song 13|kai 14"])
    rows = flat(f, item.above, body)
    return listed(leaf, at, rows, faces, step=25, columns=2, line=leaf.rng.choice([0, 1])) - 6


def noted(leaf: Leaf, item: Listing, x: float, y: float) -> float:
    for words in item.foot:
        leaf.put(x, y, words, "song 10.5 grey")
        y += 17
    return y


def sheet(kit: Kit, f: Facts, item: Listing, body: str) -> Leaf:
    """An upright sheet."""
    leaf = Leaf(kit)
    leaf.mid(
        76,
        f(f.plain(item.title)),
        f"{kit.rng.choice(['bold', 'hei', 'head'])} 20",
    )
    y = headed(leaf, f, item, body, (46, 112, 505))
    low = item.table.draw(leaf, (46, y, 503), item.head, rows_of(f, item))
    y = noted(leaf, item, 48, low + 20)
    if item.closed:
        leaf.close([f], (430, max(y + 34, low + 56)), "song 14 c", body, **item.close)
    return leaf


def broad(kit: Kit, f: Facts, item: Listing, body: str) -> Leaf:
    """A sheet across."""
    leaf = Leaf(kit, 842, 595)
    leaf.mid(
        58,
        f(f.plain(item.title)),
        f"{kit.rng.choice(['bold', 'hei', 'song'])} 20",
    )
    y = headed(leaf, f, item, body, (40, 90, 762))
    low = item.table.draw(leaf, (40, y, 762), item.head, rows_of(f, item))
    y = noted(leaf, item, 42, low + 18)
    if item.closed:
        top = min(max(y + 24, low + 34), 552)
        leaf.close([f], (660, top), "song 13.5 c", body, **({"gap": 22.0, "size": 92} | item.close))
    return leaf


def formed(kit: Kit, f: Facts, item: Listing, body: str) -> Leaf:
    """A ruled form whose facts, rows and signature hang together."""
    leaf = Leaf(kit)
    leaf.mid(74, f(f.plain(item.title)), "head 20")
    form = Form("hei 11.5|song 12", 78, 30)
    y = form.draw(leaf, (46, 96, 503), grid_rows(f, item.above, body))
    low = item.table.draw(leaf, (46, y, 503), item.head, rows_of(f, item))
    if item.closed:
        low = form.draw(leaf, (46, low, 503), [["^4审核单位\n意　　见", ""]])
        leaf.close([f], (400, low - 66), "song 13 c", body, **({"size": 92} | item.close))
    noted(leaf, item, 48, low + 18)
    return leaf


def window(kit: Kit, f: Facts, item: Listing, body: str) -> Leaf:
    """A page of a site: bar, tabs, a list in bands, figures of pages below."""
    leaf, rng = Leaf(kit, 940, 600, "fog"), kit.rng
    leaf.box(0, 0, 940, 48, rng.choice(["deep", "blue", "sea", "green"]))
    leaf.put(26, 31, rng.choice(EXAM_SITES if item.form == "exam" else SITES), "hei 17 white")
    leaf.put(910, 31, "个人中心　退出登录", "hei 11.5 white r")
    leaf.box(20, 62, 920, 584, "white")
    leaf.put(40, 92, f(f.plain(item.title)), "hei 15")
    leaf.rule(40, 104, 900, 104, 0.8, "soft")
    y = headed(leaf, f, item, body, (40, 132, 860))
    low = item.table.draw(leaf, (40, y, 860), item.head, rows_of(f, item))
    y = noted(leaf, item, 42, low + 20)
    leaf.put(900, low + 24, f"共 {len(f.rows)} 条　1 / 1 页", "hei 11 grey r")
    if item.closed:
        leaf.close(
            [f],
            (740, min(y + 24, 540)),
            "song 13 c",
            body,
            **({"seal": "flat", "size": 84, "gap": 22.0} | item.close),
        )
    return leaf


def phone(kit: Kit, f: Facts, item: Listing, body: str) -> Leaf:
    """A phone's page: who learns above, a card for each course; `row` is title|line|line."""
    leaf, rng = (
        Leaf(kit, 400, 168 + 96 * len(f.rows) + (110 if item.closed else 20), "fog"),
        kit.rng,
    )
    leaf.put(18, 24, f"{rng.randrange(7, 23)}:{rng.randrange(10, 60)}", "hei 12.5")
    leaf.put(384, 24, rng.choice(["5G 58%", "WiFi 81%"]), "hei 11 r")
    leaf.mid(58, f(f.plain(item.title)), "hei 16")
    leaf.box(0, 78, 400, 140, "white")
    y = 102.0
    for label, words in flat(f, item.above, body):
        end = leaf.put(20, y, label, "hei 12.5 grey")
        leaf.put(end + 8, y, words, f"hei 13 <{370 - end:.0f}")
        y += 24
    y = 152.0
    for number, one in enumerate(f.rows, 1):
        leaf.box(10, y, 390, y + 86, "white")
        cells = bars(item.row.replace("{n}", str(number)))
        for index, cell in enumerate(cells):
            spec = "hei 14.5 <350" if index == 0 else "hei 12 grey <350"
            leaf.put(24, y + 28 + 23 * index, one(one.plain(cell)), spec)
        y += 96
    y = noted(leaf, item, 16, y + 10)
    if item.closed:
        leaf.close(
            [f],
            (280, y + 16),
            "hei 12.5 c",
            body,
            **({"seal": "flat", "size": 78, "gap": 22.0} | item.close),
        )
    return leaf


LOOKS: dict[str, Look] = {
    "sheet": sheet,
    "broad": broad,
    "formed": formed,
    "window": window,
    "phone": phone,
}
