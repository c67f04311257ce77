"""Papers whose facts stand beside labels: what a blank holds, and how it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.quill import Close, Leaf, Words
from samples.generator.layouts.opened.eighth.tables import Form, bars, cut, listed, told
from samples.generator.layouts.opened.eighth.tales import FRAMES, RICH


@dataclass(frozen=True, kw_only=True)
class Blank:
    """One paper of labels and values.

    `rows` is text: `label|value|label|value` a line; `look` names how it is set; `last` is the
    label of a cell in which the body signs ("" for below the form); `foot` states nothing.
    """

    name: str
    title: str
    rows: str
    by: Sequence[str]
    kind: str = "training_certificate"
    form: str = "training_class"
    what: Sequence[str] = ()
    look: str = "ruled"
    over: str = ""
    no: str = ""
    last: str = ""
    foot: Sequence[str] = ()
    photo: bool = False
    hand: bool = False
    closed: bool = True
    close: Close = field(default_factory=Close)
    ready: Callable[[Facts], None] | None = None
    wish: Wish = field(default_factory=Wish)


Look = Callable[[Kit, Facts, Blank, str], Leaf]


def enrol_blanks(blanks: Iterable[Blank]) -> None:
    """Make layouts of blanks."""
    for blank in blanks:

        def make(kit: Kit, blank: Blank = blank) -> Paper:
            f = Facts(kit, blank.form, blank.what, **blank.wish)
            if blank.ready:
                blank.ready(f)
            leaf = LOOKS[blank.look](kit, f, blank, kit.rng.choice(blank.by))
            return f.paper(blank.kind, leaf.page)

        held(blank.kind, blank.name)(make)


def grid_rows(f: Facts, text: str, body: str) -> list[Sequence[Words]]:
    """Rows of a form; `{by}` is the body's name."""
    rows: list[Sequence[Words]] = []
    for line in text.strip().splitlines():
        rows.append(cut(f, f.plain(line.strip(), body)))
    return rows


def flat(f: Facts, text: str, body: str) -> list[list[Words]]:
    """The same, one pair a row."""
    rows: list[list[Words]] = []
    for line in text.strip().splitlines():
        cells = f.plain(line, body)
        pairs = bars(cells)
        for label, value in zip(pairs[::2], pairs[1::2], strict=True):
            rows += told(f, f"{label.strip()}|{value.strip()}")
    return rows


def ruled(kit: Kit, f: Facts, blank: Blank, body: str) -> Leaf:
    """An upright sheet with one ruled form; the body signs below it or in its last cell."""
    leaf, rng = Leaf(kit), kit.rng
    y = 96.0
    if blank.over:
        leaf.mid(76, f(f.plain(blank.over)), "song 15")
        y = 104
    leaf.mid(
        y,
        f(f.plain(blank.title)),
        f"{rng.choice(['bold', 'head', 'hei'])} 22 t{rng.choice([0, 2, 5])}",
    )
    if blank.no:
        leaf.put(548, y + 30, f(blank.no + "[no]"), "song 12 r")
    faces = rng.choice(["hei 12|song 12.5", "song 12.5|kai 14", "bold 12|hei 12"])
    shade = rng.choice(["", "", "fog", "sky"])
    if blank.hand:
        faces, shade = "song 13|hand 15.5 ink", ""
    form = Form(faces, 84, 36, shade, blank.hand)
    top, wide = y + 42, 500.0 - (96 if blank.photo else 0)
    rows = grid_rows(f, blank.rows, body)
    if blank.photo:
        low = form.draw(leaf, (47, top, wide), rows[:4])
        leaf.ring(47 + wide, top, 547, low, width=0.9)
        leaf.photo(47 + wide + 8, top + (low - top) / 2 - 56, 80)
        low = form.draw(leaf, (47, low, 500), rows[4:])
    else:
        low = form.draw(leaf, (47, top, wide), rows)
    return _signed(leaf, f, blank, body, low)


def _signed(leaf: Leaf, f: Facts, blank: Blank, body: str, low: float) -> Leaf:
    y = low + 26
    if blank.last:
        low = Form("hei 12|song 12.5", 84).draw(
            leaf, (47, low, 500), [["^4" + blank.last.replace("/", "\n"), ""]]
        )
        leaf.close([f], (400, low - 62), "song 13 c", body, **({"size": 96} | blank.close))
        y = low + 22
    for words in blank.foot:
        leaf.put(50, y, words, "song 10.5 grey")
        y += 18
    if blank.closed and not blank.last:
        leaf.close([f], (410, y + 36), "song 14 c", body, **blank.close)
    return leaf


def half(kit: Kit, f: Facts, blank: Blank, body: str) -> Leaf:
    """A half sheet across with a ruled form, as slips are printed two on a page."""
    leaf = Leaf(kit, 595, 420, kit.rng.choice(["white", "straw", "leaf"]))
    leaf.mid(44, f(f.plain(blank.title)), "head 19")
    if blank.no:
        leaf.put(565, 66, f(blank.no + "[no]"), "song 11 r")
    form = Form("hei 11.5|song 12", 78, 32, "", blank.hand)
    low = form.draw(leaf, (30, 76, 535), grid_rows(f, blank.rows, body))
    y = low + 18
    for words in blank.foot:
        leaf.put(32, y, words, "song 10 grey")
        y += 15
    leaf.close([f], (440, min(y + 26, 362)), "song 13 c", body, **({"size": 84} | blank.close))
    return leaf


def lined(kit: Kit, f: Facts, blank: Blank, body: str) -> Leaf:
    """A framed certificate whose facts stand on lines, printed or by pen."""
    leaf, rng = Leaf(kit, 620, 760, kit.rng.choice(["ivory", "blush", "snow"])), kit.rng
    tone = rng.choice(RICH)
    leaf.framed(rng.choice(FRAMES), tone, 26)
    leaf.mid(108, f(f.plain(blank.title)), f"head 29 {tone} t4")
    if blank.over:
        leaf.mid(140, f(f.plain(blank.over)), "song 15")
    if blank.photo:
        leaf.photo(462, 164, 82)
    rows = flat(f, blank.rows, body)
    if blank.no:
        rows += told(f, f"{blank.no}|[no]")
    value = "hand 17.5 ink" if blank.hand else rng.choice(["kai 16", "song 15", "bold 14.5"])
    step = 34.0 if len(rows) < 10 else 30.0
    room = 350 if blank.photo else 440
    how = {"step": step, "gap": 100, "line": "hand" if blank.hand else rng.choice([0, 1])}
    y = listed(leaf, (86, 196, room), rows, f"song 14.5|{value}", **how)
    for words in blank.foot:
        leaf.put(86, y, words, "song 12 grey")
        y += 22
    if blank.closed:
        leaf.close([f], (420, max(y + 40, 610)), "song 15 c", body, **blank.close)
    return leaf


def phone(kit: Kit, f: Facts, blank: Blank, body: str) -> Leaf:
    """A phone's page: label at the left, value at the right edge of each row."""
    leaf, rng = Leaf(kit, 400, 866, "fog"), kit.rng
    leaf.put(18, 24, f"{rng.randrange(7, 23)}:{rng.randrange(10, 60)}", "hei 12.5")
    leaf.put(384, 24, rng.choice(["5G 71%", "4G 33%", "WiFi 90%"]), "hei 11 r")
    leaf.put(14, 58, "〈", "hei 17")
    leaf.mid(58, blank.over or "学习档案", "hei 16")
    leaf.box(0, 78, 400, 132, rng.choice(["blue", "sea", "green"]))
    leaf.put(20, 112, f(f.plain(blank.title)), "hei 17 white <360")
    y = 148.0
    for name, words in flat(f, blank.rows, body):
        leaf.box(0, y, 400, y + 50, "white")
        end = leaf.put(20, y + 31, name, "hei 13.5 grey")
        leaf.put(382, y + 31, words, f"hei 13.5 r <{370 - end:.0f}")
        leaf.rule(20, y + 50, 400, y + 50, 0.5, "fog")
        y += 50
    for words in blank.foot:
        leaf.put(20, y + 26, words, "hei 11 grey <360")
        y += 22
    if blank.closed:
        leaf.close(
            [f], (280, y + 56), "hei 13 c", body, **({"seal": "flat", "size": 86} | blank.close)
        )
    return leaf


def desk(kit: Kit, f: Facts, blank: Blank, body: str) -> Leaf:
    """A page of an office system: a bar, a path, a panel in two columns without rules."""
    leaf, rng = Leaf(kit, 900, 560, "fog"), kit.rng
    tone = rng.choice(["deep", "blue", "sea"])
    leaf.box(0, 0, 900, 46, tone)
    leaf.put(24, 30, blank.over or "继续教育管理系统", "hei 16 white")
    leaf.put(872, 30, rng.choice(["退出", "帮助　退出", "首页　消息　退出"]), "hei 11.5 white r")
    leaf.put(24, 70, f"首页 > 学习管理 > {blank.title}", "hei 11 grey")
    leaf.box(20, 84, 880, 536, "white")
    leaf.box(20, 84, 880, 120, "sky")
    leaf.put(36, 108, blank.title, "hei 14.5")
    rows = flat(f, blank.rows, body)
    spec = rng.choice(["hei 12.5 grey|hei 13", "song 13 grey|song 13.5"])
    y = listed(leaf, (48, 156, 800), rows, spec, step=40, gap=104, columns=2)
    for words in blank.foot:
        leaf.put(48, y, words, "hei 11 grey")
        y += 20
    if blank.closed:
        leaf.close([f], (690, y + 16), "song 14 c", body, **({"seal": "flat"} | blank.close))
    return leaf


def pocket(kit: Kit, f: Facts, blank: Blank, body: str) -> Leaf:
    """A pocket card: photograph left, facts right, body below."""
    leaf, rng = Leaf(kit, 500, 330, kit.rng.choice(["white", "leaf", "sky", "straw"])), kit.rng
    tone = rng.choice(RICH)
    leaf.ring(8, 8, 492, 322, tone, 2)
    leaf.mid(46, f(f.plain(blank.title)), f"head 20 {tone} t3 <440")
    leaf.photo(34, 74, 86)
    if blank.no:
        leaf.put(30, 304, f(blank.no + "[no]"), "song 11.5 <240")
    rows = flat(f, blank.rows, body)
    step = min(27, 170 / len(rows))
    listed(leaf, (146, 92, 330), rows, "hei 12|song 12.5", step=step, gap=72)
    leaf.close([f], (370, 276), "song 12.5 c", body, **({"size": 76, "gap": 22.0} | blank.close))
    return leaf


LOOKS: dict[str, Look] = {
    "ruled": ruled,
    "half": half,
    "lined": lined,
    "phone": phone,
    "desk": desk,
    "pocket": pocket,
}
