"""Papers of labels and values: what a blank holds, and how it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from samples.generator.canvas import Span, broken
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.ninth.pledge import pledged
from samples.generator.layouts.opened.ninth.sheet import INKS, Close, Deed, Sheet, Wish

Pair = tuple[str, list[Span]]


@dataclass(frozen=True, kw_only=True)
class Blank:
    """One paper of labels and values; a line of `rows` is `label|value` once or several times.

    `look` names how it is set; `foot` states nothing; `closed` false leaves the end to the rows.
    A row's label may begin with `#`: a heading that runs across.
    """

    name: str
    title: str
    rows: str
    by: Sequence[str]
    kind: str = "training_certificate"
    form: str | None = "training_class"
    what: Sequence[str] = ()
    look: str = "gridded"
    over: str = ""
    no: str = ""
    foot: Sequence[str] = ()
    photo: bool = False
    hand: bool = False
    closed: bool = True
    close: Close = field(default_factory=Close)
    ready: Callable[[Deed], None] | None = None
    wish: Wish = field(default_factory=Wish)


Look = Callable[[Kit, Deed, Blank, str], Sheet]


def labelled(blanks: Iterable[Blank]) -> None:
    """Make layouts of blanks."""
    for blank in blanks:

        def make(kit: Kit, blank: Blank = blank) -> Paper:
            f = Deed(kit, blank.form, blank.what, **blank.wish)
            if blank.ready:
                blank.ready(f)
            sheet = LOOKS[blank.look](kit, f, blank, kit.rng.choice(blank.by))
            return f.kept(blank.kind, sheet.page)

        pledged(blank.kind, blank.name)(make)


def pairs_of(f: Deed, text: str, body: str) -> list[list[Pair]]:
    """Lines of pairs; the slot `by` states the body."""
    f.words["by"] = body
    out: list[list[Pair]] = []
    for line in text.strip().splitlines():
        cells = f.plain(line.strip(), body).replace("[", "\0[").split("|")
        joined: list[str] = []
        for cell in cells:  # a bar within a slot parts none
            if joined and joined[-1].count("[") > joined[-1].count("]"):
                joined[-1] += "|" + cell
            else:
                joined.append(cell)
        joined = [cell.replace("\0", "").strip() for cell in joined] + [""]
        out.append([(joined[n], f(joined[n + 1])) for n in range(0, len(joined) - 1, 2)])
    return out


def flat(f: Deed, text: str, body: str) -> list[Pair]:
    return [pair for line in pairs_of(f, text, body) for pair in line]


def gridded(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """A ruled sheet: label cells of one width; headings stand in their own bands."""
    sheet, rng = Sheet(kit), kit.rng
    y = _titled(sheet, f, blank, 82.0)
    rows = pairs_of(f, blank.rows, body)
    wide = 503.0
    if blank.photo:
        top = y
        y = grid(sheet, (46, y, wide - 100), rows[:3], blank.hand)
        sheet.ring(46 + wide - 100, top, 46 + wide, y, width=0.8)
        sheet.photo(46 + wide - 88, top + 6, 74)
        rows = rows[3:]
    y = grid(sheet, (46, y, wide), rows, blank.hand, rng.choice(["", "snow", "fog"]))
    return _foot(sheet, f, blank, body, (400, y + 40))


def grid(
    sheet: Sheet,
    at: tuple[float, float, float],
    rows: Sequence[Sequence[Pair]],
    hand: bool,
    shade: str = "",
) -> float:
    """Rows of pairs with rules; the y below them."""
    x, y, wide = at
    value = "hand 15 ink" if hand else "song 12.5"
    for row in rows:
        if row[0][0].startswith("#"):
            sheet.box(x, y, x + wide, y + 26, "fog")
            sheet.ring(x, y, x + wide, y + 26, width=0.7)
            sheet.put(x + wide / 2, y + 18, row[0][0][1:], "hei 12.5 c")
            y += 26
            continue
        own = wide / len(row)
        look = sheet.spec(value).look
        cells = [broken(words, look, own - 96) for _, words in row]
        tall = max(36.0, max(len(lines) for lines in cells) * look.size * 1.35 + 14)
        for index, ((label, _), lines) in enumerate(zip(row, cells, strict=True)):
            left = x + own * index
            if shade:
                sheet.box(left, y, left + 84, y + tall, shade)
            sheet.ring(left, y, left + 84, y + tall, width=0.6)
            sheet.ring(left + 84, y, left + own, y + tall, width=0.6)
            sheet.put(left + 42, y + tall / 2 + 4.5, label, "hei 12 c <78")
            low = y + tall / 2 + look.size * 0.36 - (len(lines) - 1) * look.size * 0.67
            for number, line in enumerate(lines):
                if hand:
                    sheet.hand(left + 92, low + number * look.size * 1.35, line, value)
                else:
                    sheet.put(left + 92, low + number * look.size * 1.35, line, value)
        y += tall
    sheet.ring(x, at[1], x + wide, y, width=1.3)
    return y


def _titled(sheet: Sheet, f: Deed, blank: Blank, y: float) -> float:
    """Title lines; where the rows may begin."""
    if blank.over:
        sheet.mid(y - 32, f.noted(blank.over), "song 14")
    face = sheet.rng.choice(["bold", "head", "song"])
    sheet.mid(
        y, f.noted(blank.title), (f"{face} 21 t{sheet.rng.choice([0, 3])} <{sheet.wide - 90:.0f}")
    )
    if blank.no:
        sheet.put(sheet.wide - 48, y + 28, f(blank.no + "[no]"), "song 12 r")
    return y + 42


def _foot(sheet: Sheet, f: Deed, blank: Blank, body: str, at: tuple[float, float]) -> Sheet:
    x, y = at
    for words in blank.foot:
        sheet.put(50, y - 18, words, "song 10.5 grey <480")
        y += 17
    if blank.closed:
        spec = "song 13.5 c" if sheet.wide > 450 else "song 12.5 c"
        sheet.close([f], (x, y + 6), spec, body, **({"size": 94.0} | blank.close))
    return sheet


def lined(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """Values on dotted lines behind their labels, by pen or in type."""
    sheet = Sheet(kit, 540, 700, kit.rng.choice(["white", "straw", "blush"]))
    sheet.edged(kit.rng.choice(["pair", "none", "bars", "scoop"]), kit.rng.choice(INKS), 16)
    y = _titled(sheet, f, blank, 88.0) + 18
    for row in pairs_of(f, blank.rows, body):
        own = 436 / len(row)
        for index, (label, words) in enumerate(row):
            x = 52 + own * index
            end = sheet.put(x, y, label, "song 14") + 6
            for dot in range(int(end), int(x + own - 10), 5):
                sheet.rule(dot, y + 5, dot + 2, y + 5, 0.7, "grey")
            room = f" <{x + own - 14 - end:.0f}"
            if blank.hand:
                sheet.hand(end + 4, y, words, "hand 16.5 ink" + room)
            else:
                sheet.put(end + 4, y, words, "kai 15" + room)
        y += 38
    return _foot(sheet, f, blank, body, (370, y + 30))


def dialog(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """A system's window over a greyed page: right-aligned labels, values, two buttons."""
    sheet, tone = Sheet(kit, 860, 600, "soft"), kit.rng.choice(["blue", "sea", "deep"])
    sheet.box(0, 0, 860, 44, tone)
    sheet.put(24, 28, f"{kit.rng.choice(['培训信息', '继续教育', '人才'])}管理平台", "hei 15 white")
    sheet.box(110, 74, 750, 560, "white")
    sheet.put(132, 104, f.noted(blank.title), "hei 15 <560")
    sheet.put(732, 104, "×", "hei 17 grey r")
    sheet.rule(110, 120, 750, 120, 0.6, "soft")
    y = 154.0
    rows = flat(f, blank.rows, body)
    step = min(34.0, 350 / len(rows))
    for label, words in rows:
        sheet.put(262, y, label + "：", "hei 12.5 grey r")
        sheet.put(274, y, words, "hei 13 <450")
        y += step
    if blank.closed:
        sheet.close([f], (274, y), "hei 13", body, **({"seal": "", "gap": step} | blank.close))
    sheet.box(560, 516, 636, 544, tone)
    sheet.put(598, 535, "下载", "hei 12 white c")
    sheet.ring(650, 516, 726, 544, "soft", 1)
    sheet.put(688, 535, "关闭", "hei 12 c")
    return sheet


def itemed(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """Numbered items, one below another, as a clerk types them."""
    sheet, numbers = Sheet(kit), kit.rng.choice(["一二三四五六七八九十", "1234567890"])
    y = _titled(sheet, f, blank, 110.0) + 24
    mark = "、" if numbers[0] == "一" else "."
    for number, (label, words) in enumerate(flat(f, blank.rows, body)):
        lead = f"{numbers[number]}{mark}" if number < 9 else f"{number + 1}{mark}"
        end = sheet.put(84, y, f"{lead}{label}：", "song 15")
        sheet.put(end, y, words, f"song 15 <{520 - end:.0f}")
        y += 36
    return _foot(sheet, f, blank, body, (400, y + 50))


def tiled(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """Values in large letters, their labels small beneath, as on tickets."""
    sheet, tone = (
        Sheet(kit, 700, 460, kit.rng.choice(["white", "sky", "ivory"])),
        kit.rng.choice(INKS),
    )
    sheet.box(0, 0, 700, 66, tone)
    sheet.put(34, 43, f.noted(blank.title), "head 24 white <460")
    if blank.no:
        sheet.put(666, 42, f(blank.no + "[no]"), "hei 12 white r")
    y = 118.0
    for row in pairs_of(f, blank.rows, body):
        own = 632 / len(row)
        for index, (label, words) in enumerate(row):
            x = 34 + own * index
            sheet.put(x, y, words, f"hei 17 <{own - 16:.0f}")
            sheet.put(x, y + 20, label, "hei 10.5 grey")
        y += 62
    return _foot(sheet, f, blank, body, (540, min(y + 6, 396)))


def handset(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """A phone's page: grey labels at the left edge, values at the right edge, hair lines."""
    sheet, rng = Sheet(kit, 400, 860, "white"), kit.rng
    sheet.put(22, 30, f"{rng.randrange(6, 23)}:{rng.randrange(10, 60)}", "hei 13")
    sheet.put(378, 30, f"◢ {rng.randrange(20, 99)}%", "hei 11 r")
    sheet.put(20, 72, "〈", "hei 17")
    sheet.mid(72, f.noted(blank.title), "bold 16.5 <280")
    y = 116.0
    for row in pairs_of(f, blank.rows, body):
        for label, words in row:
            if label.startswith("#"):
                sheet.box(0, y - 12, 400, y + 18, "fog")
                sheet.put(22, y + 8, label[1:], "hei 12 grey")
                y += 46
                continue
            lines = broken(words, sheet.spec("hei 13.5").look, 236)
            sheet.put(22, y, label, "hei 13.5 grey")
            for number, line in enumerate(lines):
                sheet.put(378, y + 20 * number, line, "hei 13.5 r")
            y += 20 * (len(lines) - 1)
            sheet.rule(22, y + 16, 378, y + 16, 0.4, "soft")
            y += 42
    if blank.closed:
        sheet.close(
            [f],
            (200, y + 30),
            "hei 12.5 c",
            body,
            **({"seal": "printed", "size": 84.0} | blank.close),
        )
    for index, words in enumerate(blank.foot):
        sheet.mid(800 + 18 * index, words, "hei 11 grey")
    return sheet


def carded(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """A plastic card: photograph at the left, labels and values at the right, a code."""
    sheet, tone = (
        Sheet(kit, 520, 330, kit.rng.choice(["sky", "white", "leaf"])),
        kit.rng.choice(INKS),
    )
    sheet.ring(8, 8, 512, 322, tone, 1.4)
    sheet.box(8, 8, 512, 56, tone)
    sheet.mid(40, f.noted(blank.title), "bold 19 white t2 <470")
    sheet.photo(32, 76, 88)
    sheet.code(44, 226, 62)
    rows = flat(f, blank.rows, body)
    step = min(30.0, 150 / len(rows))
    y = 88.0
    for label, words in rows:
        sheet.put(140, y, label, "hei 12 grey")
        sheet.put(216, y, words, "song 13 <284")
        y += step
    if blank.no:
        sheet.put(140, y, blank.no.rstrip("：:"), "hei 12 grey")
        sheet.put(216, y, f("[no]"), "type 13 <284")
        y += step
    if blank.closed:
        how: Close = {"size": 76.0, "gap": 19.0}
        sheet.close([f], (360, max(y + 8, 282)), "song 12 c", body, **(how | blank.close))
    return sheet


def receipt(kit: Kit, f: Deed, blank: Blank, body: str) -> Sheet:
    """A narrow strip from a small printer: dashes between blocks, a code at the foot."""
    sheet = Sheet(kit, 300, 620)
    dashes = "- " * 24
    sheet.mid(46, f.noted(blank.title), "type 17 <260")
    y = 70.0
    sheet.put(20, y, dashes, "type 10 <260")
    y += 24
    for row in pairs_of(f, blank.rows, body):
        for label, words in row:
            end = sheet.put(20, y, label + ":", "type 12.5") + 4
            for line in broken(words, sheet.spec("type 12.5").look, 276 - end):
                sheet.put(end, y, line, "type 12.5")
                y += 20
            y += 4
    sheet.put(20, y, dashes, "type 10 <260")
    y += 26
    if blank.closed:
        sheet.close([f], (150, y), "type 12 c", body, **({"seal": "", "gap": 20.0} | blank.close))
        y += 36
    sheet.code(112, y, 76)
    for index, words in enumerate(blank.foot):
        sheet.mid(y + 96 + 16 * index, words, "type 10 grey")
    return sheet


LOOKS: dict[str, Look] = {
    "gridded": gridded,
    "lined": lined,
    "dialog": dialog,
    "itemed": itemed,
    "tiled": tiled,
    "handset": handset,
    "carded": carded,
    "receipt": receipt,
}
