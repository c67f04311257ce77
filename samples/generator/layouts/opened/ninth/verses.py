"""Papers in prose: what a verse holds, and the sheets on which it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from samples.generator.canvas import Span, broken
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.ninth.pledge import pledged
from samples.generator.layouts.opened.ninth.sheet import EDGES, INKS, Close, Deed, Sheet, Wish


@dataclass(frozen=True, kw_only=True)
class Verse:
    """One paper in prose. `way` names its sheet, `no` the label of its number ("" none).

    `over` stands above the title, `head` addresses the reader, `below` states nothing.
    """

    name: str
    title: str
    text: str
    by: Sequence[str]
    kind: str = "training_certificate"
    form: str | None = "training_class"
    what: Sequence[str] = ()
    way: str = "broad"
    no: str = "证书编号："
    over: str = ""
    head: str = ""
    below: Sequence[str] = ()
    tone: str = ""
    close: Close = field(default_factory=Close)
    ready: Callable[[Deed], None] | None = None
    wish: Wish = field(default_factory=Wish)


Way = Callable[[Kit, Deed, Verse, str], Sheet]


def sing(verses: Iterable[Verse]) -> None:
    """Make layouts of verses."""
    for verse in verses:

        def make(kit: Kit, verse: Verse = verse) -> Paper:
            f = Deed(kit, verse.form, verse.what, **verse.wish)
            if verse.ready:
                verse.ready(f)
            sheet = WAYS[verse.way](kit, f, verse, kit.rng.choice(verse.by))
            return f.kept(verse.kind, sheet.page)

        pledged(verse.kind, verse.name)(make)


def tone_of(kit: Kit, verse: Verse) -> str:
    return verse.tone or kit.rng.choice(INKS)


def said(f: Deed, verse: Verse, body: str) -> list[Span]:
    return f.noted(verse.text, body)


def _below(sheet: Sheet, verse: Verse, x: float, y: float, spec: str) -> float:
    for words in verse.below:
        sheet.put(x, y, words, spec)
        y += 21
    return y


def _closed(
    sheet: Sheet, f: Deed, verse: Verse, body: str, at: tuple[float, float], how: str
) -> None:
    """Closing lines; *how* is a spec, behind an @ the width of the seal."""
    spec, _, size = how.partition("@")
    sheet.close([f], at, spec, body, **({"size": float(size or 104)} | verse.close))


def broad(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """Across; title at the left with a coloured block before it, number beneath, body low right."""
    sheet, tone = (
        Sheet(kit, 842, 580, kit.rng.choice(["white", "snow", "ivory"])),
        tone_of(kit, verse),
    )
    sheet.edged(kit.rng.choice(EDGES), tone, 18)
    sheet.box(84, 86, 92, 128, tone)
    size = 34 if len(verse.title) < 12 else 26
    sheet.put(106, 121, f.noted(verse.title), f"head {size} {tone} <620")
    if verse.over:
        sheet.put(106, 76, f.noted(verse.over), "hei 15 grey")
    if verse.no:
        sheet.put(106, 154, f(verse.no + "[no]"), "song 13.5")
    y = 206.0
    if verse.head:
        sheet.put(90, y, f.noted(verse.head), "kai 19")
        y += 40
    y = sheet.prose(
        (90, y, 662),
        said(f, verse, body),
        f"{kit.rng.choice(['song', 'kai', 'hei'])} 18 l2.1",
        kit.rng.choice(["", "", "bold 17.5"]),
    )
    y = _below(sheet, verse, 126, y, "song 16")
    _closed(sheet, f, verse, body, (600, max(min(y + 36, 470), 430)), "song 16.5 c")
    return sheet


def upright(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """Upright; the title between two rules, number at the foot's left."""
    sheet, tone = (
        Sheet(kit, 560, 790, kit.rng.choice(["white", "straw", "leaf"])),
        tone_of(kit, verse),
    )
    sheet.edged(kit.rng.choice(EDGES), tone, 20)
    sheet.rule(150, 112, 410, 112, 1, tone)
    sheet.mid(156, f.noted(verse.title), f"head 31 {tone} t6 <400")
    sheet.rule(150, 174, 410, 174, 1, tone)
    if verse.over:
        sheet.mid(98, f.noted(verse.over), "song 15.5")
    y = 238.0
    if verse.head:
        sheet.put(70, y, f.noted(verse.head), "song 17")
        y += 40
    y = sheet.prose(
        (70, y, 420),
        said(f, verse, body),
        "song 17 l2.15",
        kit.rng.choice(["", "kai 18"]),
        kit.rng.choice(["", "", "under"]),
    )
    y = _below(sheet, verse, 104, y, "song 15")
    _closed(sheet, f, verse, body, (360, max(y + 50, 580)), "song 15.5 c")
    if verse.no:
        sheet.put(70, 738, f(verse.no + "[no]"), "song 13")
    return sheet


def note(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A plain sheet from a word processor; body and day at the right, a line of contact."""
    sheet, rng = Sheet(kit), kit.rng
    if verse.no:
        sheet.put(525, 74, f(verse.no + "[no]"), "song 12 r")
    if verse.over:
        sheet.mid(106, f.noted(verse.over), "song 15")
    sheet.mid(
        140, f.noted(verse.title), f"{rng.choice(['bold', 'song', 'hei'])} 23 t{rng.choice([0, 8])}"
    )
    y = 204.0
    if verse.head:
        sheet.put(76, y, f.noted(verse.head), "song 15")
        y += 32
    y = sheet.prose((76, y, 444), said(f, verse, body), f"{rng.choice(['song', 'kai'])} 15.5 l2.05")
    y = _below(sheet, verse, 107, y + 4, "song 15")
    _closed(sheet, f, verse, body, (516, y + 64), "song 15.5 r")
    if rng.random() < 0.4:
        sheet.put(76, 780, f"联系电话：022-8{rng.randrange(1000000, 9999999)}", "song 11 grey")
    return sheet


def centred(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """Across; every line about the middle, as printed for a ceremony."""
    sheet, tone = (
        Sheet(kit, 800, 580, kit.rng.choice(["ivory", "white", "sky"])),
        tone_of(kit, verse),
    )
    sheet.edged(kit.rng.choice(EDGES[:7]), tone, 20)
    y = 124.0
    if verse.over:
        sheet.mid(74, f.noted(verse.over), "song 16")
    sheet.mid(y, f.noted(verse.title), f"head 36 {tone} t5 <640")
    y = 186.0
    for line in f.plain(verse.text, body).split("\n"):
        if line.startswith("!"):
            sheet.mid(y + 8, f(line[1:]), "kai 26 <640")
            y += 54
            continue
        words, look = f(line), sheet.spec("song 16.5").look
        whole = sum(look.width(span.text) for span in words)
        for part in [words] if whole < 720 else broken(words, look, 610):
            sheet.mid(y, part, "song 16.5 <660")
            y += 37
    y = max(y + 20, 420)
    _closed(sheet, f, verse, body, (400, min(y, 478)), "song 15.5 c@96")
    if verse.no:
        sheet.put(70, 532, f(verse.no + "[no]"), "song 12")
    return sheet


def penned(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A printed form filled in with a pen, values on lines of their own colour."""
    sheet, tone = (
        Sheet(kit, 740, 520, kit.rng.choice(["straw", "blush", "white"])),
        tone_of(kit, verse),
    )
    sheet.edged("pair", tone, 16)
    sheet.mid(100, f.noted(verse.title), f"head 32 {tone} t10 <600")
    if verse.no:
        end = sheet.put(80, 142, verse.no, "song 13")
        sheet.hand(end + 4, 142, f("[no]"), "hand 16 ink <200")
    y = sheet.prose((80, 200, 584), said(f, verse, body), "song 17 l2.35", "hand 19.5 ink", "hand")
    y = _below(sheet, verse, 112, y, "song 15")
    _closed(sheet, f, verse, body, (540, max(y + 26, 404)), "song 15.5 c@98")
    return sheet


def spread(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """An opened booklet: photograph, name and numbers at the left; the sentence at the right."""
    sheet, tone = (
        Sheet(kit, 820, 560, kit.rng.choice(["leaf", "ivory", "blush"])),
        tone_of(kit, verse),
    )
    sheet.ring(14, 14, 402, 546, tone, 1.2)
    sheet.ring(418, 14, 806, 546, tone, 1.2)
    sheet.photo(164, 70, 92)
    sheet.stamp(256, 190, body, "dry", 80)
    y = 258.0
    for label, slot in (("姓　　名", "[name]"), ("性　　别", "[sex]"), ("身份证号", "[id]")):
        sheet.put(60, y, label, "song 14.5")
        sheet.rule(134, y + 5, 360, y + 5, 0.5)
        sheet.put(142, y, f(slot), "kai 16 <214")
        y += 46
    if verse.no:
        sheet.put(60, y + 8, verse.no.rstrip("："), "song 14.5")
        sheet.put(142, y + 8, f("[no]"), "kai 15.5 <214")
    if verse.over:
        sheet.put(612, 74, f.noted(verse.over), "song 14 c <340")
    sheet.put(612, 114, f.noted(verse.title), f"head 27 {tone} c t4 <330")
    y = sheet.prose((448, 176, 328), said(f, verse, body), "kai 16.5 l2.1")
    y = _below(sheet, verse, 481, y, "song 14")
    _closed(sheet, f, verse, body, (640, max(y + 34, 430)), "kai 15.5 c@94")
    return sheet


def mail(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A printed electronic letter: subject, sender, hour of sending; signed with words alone."""
    sheet, rng = Sheet(kit), kit.rng
    sheet.put(48, 64, f.noted(verse.title), "bold 17 <500")
    y = 94.0
    for label, words in (
        ("发件人：", f"{body} <train@example.invalid>"),
        (
            "时　间：",
            f"{f.given.year}-{f.given.month}-{f.given.day} "
            f"{rng.randrange(8, 18)}:{rng.randrange(10, 60)}",
        ),
        ("附　件：", f"{rng.randrange(1, 4)} 个"),
    ):
        sheet.put(48, y, label, "hei 10.5 grey")
        sheet.put(96, y, words, "hei 10.5 <440")
        y += 19
    sheet.bar(y, "soft", 48, 0.8)
    y += 34
    if verse.head:
        sheet.put(48, y, f.noted(verse.head), "song 13.5")
        y += 28
    y = sheet.prose((48, y, 496), said(f, verse, body), "song 13.5 l2")
    y = _below(sheet, verse, 75, y, "song 13")
    if verse.no:
        sheet.put(75, y + 6, f(verse.no + "[no]"), "song 13.5")
        y += 26
    sheet.close([f], (48, y + 34), "song 13.5", body, **({"seal": "", "gap": 24.0} | verse.close))
    return sheet


def mobile(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A long picture of a phone: dark head, a white card with the certificate, a grey foot."""
    sheet, rng, tone = Sheet(kit, 390, 840, "fog"), kit.rng, tone_of(kit, verse)
    sheet.box(0, 0, 390, 96, tone)
    sheet.put(20, 28, f"{rng.randrange(6, 23):02d}:{rng.randrange(60):02d}", "hei 12.5 white")
    sheet.put(372, 28, rng.choice(["▂▄▆ 76", "▂▄▆ 31%", "HD 58"]), "hei 11 white r")
    sheet.mid(72, rng.choice(["证明预览", "学习成果", "证书查看", "培训档案"]), "hei 16 white")
    sheet.box(18, 116, 372, 720, "white")
    sheet.box(18, 116, 372, 122, tone)
    sheet.mid(172, f.noted(verse.title), f"bold 22 {tone} <310")
    y = 206.0
    if verse.over:
        sheet.mid(y, f.noted(verse.over), "hei 13 grey <310")
        y += 28
    y += 16
    if verse.head:
        sheet.put(42, y, f.noted(verse.head), "hei 14")
        y += 30
    y = sheet.prose(
        (42, y, 308),
        said(f, verse, body),
        f"{rng.choice(['hei', 'song'])} 14 l2.05",
        rng.choice(["", "bold 14"]),
    )
    y = _below(sheet, verse, 42, y, "hei 11.5 grey")
    _closed(sheet, f, verse, body, (240, max(y + 36, 580)), "hei 13 c@86")
    if verse.no:
        sheet.put(42, 700, f(verse.no + "[no]"), "hei 11 grey <300")
    sheet.mid(762, rng.choice(["长按图片保存", "— 已经到底了 —", "点击下载 PDF"]), "hei 12 grey")
    return sheet


def website(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A picture of a browser's window with the certificate in a frame of its own."""
    sheet, rng, tone = Sheet(kit, 900, 640, "fog"), kit.rng, tone_of(kit, verse)
    sheet.box(0, 0, 900, 34, "soft")
    sheet.put(16, 22, "← →  ⟳".replace("⟳", "○"), "hei 12")
    sheet.box(96, 7, 700, 28, "white")
    sheet.put(108, 22, "https://edu.example.invalid/my/cert", "hei 10.5 grey")
    sheet.box(120, 58, 780, 616, "white")
    sheet.edged("none", tone)
    sheet.ring(134, 72, 766, 602, tone, 2)
    if verse.over:
        sheet.put(450, 112, f.noted(verse.over), "hei 15 c <560")
    sheet.put(450, 152, f.noted(verse.title), f"head 30 {tone} c t3 <560")
    y = 206.0
    if verse.head:
        sheet.put(170, y, f.noted(verse.head), "song 16.5")
        y += 36
    y = sheet.prose(
        (170, y, 560), said(f, verse, body), "song 16.5 l2.05", rng.choice(["", "hei 16"])
    )
    y = _below(sheet, verse, 203, y, "song 13.5")
    sheet.code(170, 500, 70)
    if verse.no:
        sheet.put(170, 588, f(verse.no + "[no]"), "hei 11.5")
    _closed(sheet, f, verse, body, (590, max(min(y + 30, 520), 470)), "song 15 c@98")
    return sheet


def typed(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A typewriter's sheet with a red head and a thin line, a number in brackets at the right."""
    sheet = Sheet(kit, 595, 780, "straw")
    sheet.mid(86, body, "head 24 red t3 <490")
    sheet.bar(100, "red", 60, 1)
    sheet.bar(104, "red", 60, 3)
    if verse.no:
        sheet.put(530, 138, f(verse.no + "[no]"), "type 12.5 r")
    sheet.mid(196, f.noted(verse.title), "type 21 t8 <480")
    y = 256.0
    if verse.head:
        sheet.put(72, y, f.noted(verse.head), "type 15")
        y += 34
    y = sheet.prose((72, y, 450), said(f, verse, body), "type 15 l2.15")
    y = _below(sheet, verse, 102, y, "type 14")
    _closed(sheet, f, verse, body, (390, y + 80), "type 15 c")
    return sheet


def slip(kit: Kit, f: Deed, verse: Verse, body: str) -> Sheet:
    """A long low slip torn off a block, its stub's rim dotted at the left."""
    sheet, tone = (
        Sheet(kit, 720, 320, kit.rng.choice(["white", "blush", "leaf"])),
        tone_of(kit, verse),
    )
    for y in range(10, 320, 9):
        sheet.rule(52, y, 52, y + 4, 0.9, "grey")
    for index, char in enumerate("存根联"):
        sheet.put(24, 110 + 30 * index, char, "song 13 soft")
    sheet.put(84, 58, f.noted(verse.title), f"head 23 {tone} <420")
    if verse.no:
        sheet.put(690, 58, f(verse.no + "[no]"), "song 13 r <200")
    sheet.rule(84, 74, 690, 74, 1.4, tone)
    y = 112.0
    if verse.head:
        sheet.put(84, y, f.noted(verse.head), "song 15.5")
        y += 30
    y = sheet.prose(
        (84, y, 604), said(f, verse, body), "song 15.5 l1.95", kit.rng.choice(["", "kai 16"])
    )
    y = _below(sheet, verse, 115, y, "song 12.5 grey")
    _closed(sheet, f, verse, body, (560, max(y + 10, 238)), "song 14 c@84")
    return sheet


WAYS: dict[str, Way] = {
    "broad": broad,
    "upright": upright,
    "note": note,
    "centred": centred,
    "penned": penned,
    "spread": spread,
    "mail": mail,
    "mobile": mobile,
    "website": website,
    "typed": typed,
    "slip": slip,
}
