"""Certificates told in prose: what a tale holds, and the leaves on which it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.quill import Close, Leaf

FRAMES = ("key", "beads", "bands", "notched", "waves", "ladder", "fans", "plain")
RICH = ("red", "blue", "gold", "green", "sea", "bronze", "maroon", "violet")


@dataclass(frozen=True, kw_only=True)
class Tale:
    """One certificate in prose.

    `comp` names the leaf it is set on; `no` is the label of its number ("" none); `over` stands
    above the title, `below` are lines that state nothing, `head` addresses the reader.
    """

    name: str
    title: str
    text: str
    by: Sequence[str]
    kind: str = "training_certificate"
    form: str = "training_class"
    what: Sequence[str] = ()
    comp: str = "wide"
    no: str = "证书编号："
    over: str = ""
    head: str = ""
    below: Sequence[str] = ()
    tone: str = ""
    close: Close = field(default_factory=Close)
    ready: Callable[[Facts], None] | None = None
    wish: Wish = field(default_factory=Wish)


Comp = Callable[[Kit, Facts, Tale, str], Leaf]


def tell(kit: Kit, tale: Tale) -> Paper:
    """Draw a tale. `{by}` in its text is its body's name, which its closing lines state."""
    f = Facts(kit, tale.form, tale.what, **tale.wish)
    if tale.ready:
        tale.ready(f)
    leaf = COMPS[tale.comp](kit, f, tale, kit.rng.choice(tale.by))
    return f.paper(tale.kind, leaf.page)


def enrol(tales: Iterable[Tale]) -> None:
    """Make layouts of tales."""
    for tale in tales:

        def make(kit: Kit, tale: Tale = tale) -> Paper:
            return tell(kit, tale)

        held(tale.kind, tale.name)(make)


def said(f: Facts, tale: Tale, body: str) -> list[Span]:
    return f(f.plain(tale.text, body))


def tone_of(kit: Kit, tale: Tale) -> str:
    return tale.tone or kit.rng.choice(RICH)


def numbered(leaf: Leaf, f: Facts, tale: Tale, at: tuple[float, float], spec: str) -> None:
    if tale.no:
        leaf.put(*at, f(tale.no + "[no]"), spec)


def after(leaf: Leaf, tale: Tale, at: tuple[float, float], spec: str) -> float:
    y = at[1]
    for words in tale.below:
        leaf.put(at[0], y, words, spec)
        y += 22
    return y


def wide(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """Landscape, framed; title in the middle, body and day at the right, number at the left."""
    leaf, rng = Leaf(kit, 842, 595, kit.rng.choice(["white", "ivory", "straw"])), kit.rng
    tone = tone_of(kit, tale)
    leaf.framed(rng.choice(FRAMES), tone, 26)
    if rng.random() < 0.4:
        leaf.waving(tone)
    top = 118.0
    if tale.over:
        leaf.mid(104, tale.over, "bold 20 " + tone)
        top = 150
    leaf.mid(
        top, tale.title, f"head 36 {rng.choice(['black', tone])} t{8 if len(tale.title) < 6 else 2}"
    )
    y = top + 66
    if tale.head:
        leaf.put(96, y, f(tale.head), "kai 19")
        y += 40
    face = rng.choice(["song", "kai", "song"])
    own = rng.choice(["", "", "kai 20", "bold 18"])
    y = leaf.prose(
        (96, y, 650),
        said(f, tale, body),
        f"{face} 18.5 l2.1",
        own,
        "under" if rng.random() < 0.25 else "",
    )
    y = after(leaf, tale, (96 + 37, y), f"{face} 18")
    y = max(y + 24, 440)
    numbered(leaf, f, tale, (96, min(y + 44, 540)), "song 13.5")
    leaf.close([f], (610, min(y, 490)), "song 17 c", body, **({"size": 116} | tale.close))
    return leaf


def tall(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """Portrait with an emblem above the title, number under the title at the right."""
    leaf, rng = Leaf(kit, tone=kit.rng.choice(["white", "ivory", "snow", "blush"])), kit.rng
    tone = tone_of(kit, tale)
    leaf.framed(rng.choice(FRAMES), tone, 30)
    leaf.emblem(297, 112, rng.choice(["book", "wheel", "branch"]), tone, 54)
    if tale.over:
        leaf.mid(176, tale.over, "bold 18")
    leaf.mid(222, tale.title, f"head 32 {tone} t{10 if len(tale.title) < 6 else 2} <420")
    if tale.no:
        leaf.put(515, 256, f(tale.no + "[no]"), "song 12.5 r")
    y = 316.0
    if tale.head:
        leaf.put(82, y, f(tale.head), "song 16.5")
        y += 38
    y = leaf.prose(
        (82, y, 432), said(f, tale, body), "song 16.5 l2.2", rng.choice(["", "kai 17.5", "bold 16"])
    )
    y = after(leaf, tale, (82 + 33, y), "song 16")
    leaf.close([f], (380, max(y + 60, 620)), "song 16 c", body, **tale.close)
    return leaf


def letter(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """A plain letter: title, prose, body and day at the right edge."""
    leaf, rng = Leaf(kit), kit.rng
    leaf.mid(
        132, tale.title, f"{rng.choice(['bold', 'head', 'song'])} 24 t{rng.choice([0, 6, 12])}"
    )
    y = 190.0
    if tale.over:
        leaf.mid(166, tale.over, "song 13")
    if tale.head:
        leaf.put(84, y, f(tale.head), "song 15.5")
        y += 34
    y = leaf.prose((84, y, 428), said(f, tale, body), "song 15.5 l2")
    y = after(leaf, tale, (84 + 31, y), "song 15.5")
    numbered(leaf, f, tale, (84, y + 8), "song 13")
    leaf.close([f], (508, y + 70), "song 15.5 r", body, **tale.close)
    return leaf


def pictured(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """Landscape in two halves: photograph, number and holder's seal left, prose right."""
    leaf, rng = Leaf(kit, 760, 530, kit.rng.choice(["ivory", "snow", "leaf"])), kit.rng
    tone = tone_of(kit, tale)
    leaf.framed(rng.choice(FRAMES[:5]), tone, 20)
    leaf.photo(112, 110, 96)
    leaf.stamp(196, 222, body, "dry", 84)
    if tale.no:
        leaf.put(160, 300, tale.no.rstrip("："), "hei 12 grey c")
        leaf.put(160, 322, f("[no]"), "song 14 c <220")
    leaf.rule(300, 70, 300, 460, 0.7, tone)
    if tale.over:
        leaf.put(520, 84, tale.over, "bold 15 c <380")
    leaf.put(520, 124, tale.title, f"head 28 {tone} c t4 <380")
    y = leaf.prose(
        (330, 176, 376), said(f, tale, body), "song 16 l1.95", rng.choice(["", "kai 17"])
    )
    after(leaf, tale, (362, y), "song 15.5")
    leaf.close([f], (580, max(y + 42, 408)), "song 14.5 c", body, **({"size": 96} | tale.close))
    return leaf


def folded(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """An opened booklet: a coloured cover at the left with the title, the text at the right."""
    leaf, rng = Leaf(kit, 842, 560, "white"), kit.rng
    tone = tone_of(kit, tale)
    leaf.box(0, 0, 400, 560, tone)
    leaf.ring(24, 24, 376, 536, "straw", 1.4)
    leaf.emblem(200, 170, rng.choice(["book", "wheel", "branch"]), "straw", 70)
    if tale.over:
        leaf.put(200, 262, tale.over, "bold 17 straw c <330")
    leaf.put(200, 316, tale.title, "head 34 straw c <320")
    leaf.rule(400, 0, 400, 560, 0.6, "soft")
    y = 96.0
    if tale.head:
        leaf.put(440, y, f(tale.head), "kai 17")
        y += 38
    y = leaf.prose(
        (440, y, 356), said(f, tale, body), "kai 17 l2.05", "", rng.choice(["", "under"])
    )
    after(leaf, tale, (474, y), "kai 16")
    numbered(leaf, f, tale, (440, 526), "song 12.5")
    leaf.close([f], (640, max(y + 40, 424)), "kai 16 c", body, **({"size": 100} | tale.close))
    return leaf


def card(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """A small card with a band at the head."""
    leaf = Leaf(kit, 480, 340, kit.rng.choice(["white", "sky", "straw"]))
    tone = tone_of(kit, tale)
    leaf.box(0, 0, 480, 58, tone)
    leaf.put(240, 38, tale.title, "head 22 white c t4 <420")
    y = leaf.prose(
        (34, 98, 412), said(f, tale, body), "song 14.5 l1.9", kit.rng.choice(["", "kai 15.5"])
    )
    after(leaf, tale, (62, y), "song 14")
    numbered(leaf, f, tale, (34, 316), "song 11.5")
    leaf.close([f], (350, max(y + 22, 252)), "song 13 c", body, **({"size": 80} | tale.close))
    return leaf


def office(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """On an office's letterhead: red name and line, a reference number that is not the paper's."""
    leaf, rng = Leaf(kit), kit.rng
    leaf.mid(96, body, "bold 27 red t3 <500")
    leaf.bar(116, "red", 56, 2.2)
    y = 172.0
    leaf.mid(y, tale.title, "bold 22 t4")
    if tale.head:
        leaf.put(80, y + 48, f(tale.head), "song 15.5")
        y += 34
    y = leaf.prose(
        (80, y + 50, 436), said(f, tale, body), "song 15.5 l2.05", rng.choice(["", "hei 15"])
    )
    y = after(leaf, tale, (111, y), "song 15.5")
    numbered(leaf, f, tale, (80, y + 10), "song 13")
    leaf.close([f], (400, y + 74), "song 15.5 c", body, **tale.close)
    return leaf


def screen(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """A phone's picture of an electronic certificate: bars above, a framed card, a button below."""
    leaf, rng = Leaf(kit, 400, 850, "fog"), kit.rng
    tone = tone_of(kit, tale)
    leaf.put(18, 26, f"{rng.randrange(7, 23)}:{rng.randrange(10, 60)}", "hei 13")
    leaf.put(382, 26, rng.choice(["5G  82%", "4G  47%", "WiFi 66%"]), "hei 11 r")
    leaf.mid(66, rng.choice(["证书详情", "我的证书", "电子证书"]), "hei 16.5")
    leaf.put(16, 66, "<", "hei 18")
    leaf.box(14, 92, 386, 690, "white")
    leaf.ring(24, 102, 376, 680, tone, 2)
    if tale.over:
        leaf.put(200, 142, tale.over, "bold 14 c <320")
    leaf.put(200, 182, tale.title, f"head 25 {tone} c t3 <320")
    y = 232.0
    if tale.head:
        leaf.put(44, y, f(tale.head), "song 14.5")
        y += 30
    y = leaf.prose((44, y, 314), said(f, tale, body), "song 14.5 l2", rng.choice(["", "bold 14.5"]))
    after(leaf, tale, (72, y), "song 13.5")
    if tale.no:
        leaf.put(44, 664, f(tale.no + "[no]"), "hei 11 grey <310")
    leaf.code(44, 566, 66)
    leaf.close(
        [f],
        (262, max(y + 40, 580)),
        "song 13 c",
        body,
        **({"size": 88, "seal": "flat"} | tale.close),
    )
    leaf.box(40, 724, 360, 768, tone)
    leaf.mid(752, rng.choice(["保存到相册", "下载证书", "分享证书"]), "hei 15 white")
    return leaf


def site(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """A certificate printed from a browser: address and hour at the edges, a frame, a code."""
    leaf, rng = Leaf(kit, 842, 595), kit.rng
    tone = tone_of(kit, tale)
    hour = f"{rng.randrange(8, 18)}:{rng.randrange(10, 60)}"
    leaf.put(30, 20, f"{f.given.year + 1}/1/{rng.randrange(2, 28)} {hour}", "hei 8 grey")
    leaf.put(420, 20, "打印证书", "hei 8 grey c")
    leaf.put(
        30, 584, f"https://study.example.invalid/cert/print?id={rng.randrange(10**6)}", "hei 8 grey"
    )
    leaf.put(812, 584, "1/1", "hei 8 grey r")
    leaf.framed(rng.choice(["bands", "notched", "beads", "ladder"]), tone, 40)
    if tale.over:
        leaf.mid(104, tale.over, "hei 17")
    leaf.mid(152, tale.title, f"hei 33 {tone} t4")
    y = leaf.prose(
        (110, 212, 624),
        said(f, tale, body),
        f"{rng.choice(['song', 'hei'])} 17 l2.1",
        rng.choice(["", "bold 17"]),
    )
    after(leaf, tale, (144, y), "song 16")
    leaf.code(110, 440, 74)
    numbered(leaf, f, tale, (196, 508), "hei 12")
    leaf.close([f], (620, max(y + 30, 458)), "song 16 c", body, **({"seal": "flat"} | tale.close))
    return leaf


def pen(kit: Kit, f: Facts, tale: Tale, body: str) -> Leaf:
    """A printed blank filled in by pen."""
    leaf = Leaf(kit, 780, 540, "straw")
    tone = tone_of(kit, tale)
    leaf.framed("bands", tone, 18)
    leaf.mid(112, tale.title, f"head 34 {tone} t14")
    if tale.no:
        at = leaf.put(500, 160, tale.no, "song 13")
        leaf.hand(at + 4, 160, f("[no]"), "hand 15.5 ink <180")
    y = leaf.prose((92, 220, 600), said(f, tale, body), "song 18 l2.3", "hand 20 ink", "hand")
    after(leaf, tale, (128, y), "song 17")
    leaf.close([f], (560, max(y + 30, 424)), "song 16.5 c", body, **tale.close)
    return leaf


COMPS: dict[str, Comp] = {
    "wide": wide,
    "tall": tall,
    "letter": letter,
    "pictured": pictured,
    "folded": folded,
    "card": card,
    "office": office,
    "screen": screen,
    "site": site,
    "pen": pen,
}
