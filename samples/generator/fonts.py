"""The fonts that documents are set in: which there are, and which characters each can show.

Only fonts of the system are used (see samples/FONTS.md for origin and licence); one that is
missing is passed over. It knows nothing of pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

ROOT = Path("/usr/share/fonts")


@dataclass(frozen=True, slots=True)
class Face:
    """One face; `vector` ones have TrueType outlines, which a PDF can embed."""

    key: str
    style: str  # song, hei, kai; display for headings
    path: str
    index: int = 0
    vector: bool = True
    held_out: bool = False  # only for layouts that the reader's builders never saw

    @property
    def there(self) -> bool:
        return (ROOT / self.path).is_file()


_TTF, _OTF = "truetype", "opentype/noto"
FACES: tuple[Face, ...] = tuple(
    face
    for face in (
        Face("uming", "song", f"{_TTF}/arphic/uming.ttc"),
        Face("gbsn", "song", f"{_TTF}/arphic-gbsn00lp/gbsn00lp.ttf"),
        Face("notoserif", "song", f"{_OTF}/NotoSerifCJK-Regular.ttc", 2, vector=False),
        Face("notoserif-bold", "song", f"{_OTF}/NotoSerifCJK-Bold.ttc", 2, vector=False),
        Face("microhei", "hei", f"{_TTF}/wqy/wqy-microhei.ttc"),
        Face("notosans", "hei", f"{_OTF}/NotoSansCJK-Regular.ttc", 2, vector=False),
        Face("notosans-bold", "hei", f"{_OTF}/NotoSansCJK-Bold.ttc", 2, vector=False),
        Face("ukai", "kai", f"{_TTF}/arphic/ukai.ttc"),
        Face("wenkai", "kai", f"{_TTF}/lxgw-wenkai/LXGWWenKai-Regular.ttf"),
        Face("gkai", "kai", f"{_TTF}/arphic-gkai00mp/gkai00mp.ttf", held_out=True),
        Face("wenkai-light", "kai", f"{_TTF}/lxgw-wenkai/LXGWWenKai-Light.ttf", held_out=True),
        Face("wenkai-bold", "kai", f"{_TTF}/lxgw-wenkai/LXGWWenKai-Bold.ttf", held_out=True),
        Face("zenhei", "hei", f"{_TTF}/wqy/wqy-zenhei.ttc", held_out=True),
        Face("notosans-m", "hei", f"{_OTF}/NotoSansCJK-Medium.ttc", 2, False, held_out=True),
        Face("notosans-l", "hei", f"{_OTF}/NotoSansCJK-Light.ttc", 2, False, held_out=True),
        Face("notoserif-m", "song", f"{_OTF}/NotoSerifCJK-Medium.ttc", 2, False, held_out=True),
        Face("notoserif-sb", "song", f"{_OTF}/NotoSerifCJK-SemiBold.ttc", 2, False, held_out=True),
        Face("uming-tw", "song", f"{_TTF}/arphic/uming.ttc", 2, held_out=True),
        Face("tw-kai", "kai", f"{_TTF}/cns11643/TW-Kai-98_1.ttf", held_out=True),
        Face("tw-sung", "song", f"{_TTF}/cns11643/TW-Sung-98_1.ttf", held_out=True),
        Face("hanamin", "song", f"{_TTF}/hanazono/HanaMinA.ttf", 0, False, held_out=True),
        Face("smiley", "display", f"{_TTF}/smiley-sans/SmileySans-Oblique.ttf", held_out=True),
        Face("droid", "hei", f"{_TTF}/droid/DroidSansFallbackFull.ttf", held_out=True),
        Face("notosans-dl", "hei", f"{_OTF}/NotoSansCJK-DemiLight.ttc", 2, False, held_out=True),
        Face("notoserif-l", "song", f"{_OTF}/NotoSerifCJK-Light.ttc", 2, False, held_out=True),
        Face("zenhei-mono", "hei", f"{_TTF}/wqy/wqy-zenhei.ttc", 1, held_out=True),
        Face("wenkai-mono", "kai", f"{_TTF}/lxgw-wenkai/LXGWWenKaiMono-Regular.ttf", held_out=True),
        Face("wenkai-ml", "kai", f"{_TTF}/lxgw-wenkai/LXGWWenKaiMono-Light.ttf", held_out=True),
        Face("wenkai-mb", "kai", f"{_TTF}/lxgw-wenkai/LXGWWenKaiMono-Bold.ttf", held_out=True),
        Face("notosans-tc", "hei", f"{_OTF}/NotoSansCJK-Regular.ttc", 3, False, held_out=True),
        Face("notoserif-jp", "song", f"{_OTF}/NotoSerifCJK-Regular.ttc", 0, False, held_out=True),
        Face("notosans-hk", "hei", f"{_OTF}/NotoSansCJK-Regular.ttc", 4, False, held_out=True),
        Face("notoserif-tc", "song", f"{_OTF}/NotoSerifCJK-Regular.ttc", 3, False, held_out=True),
        Face("notosans-mono", "hei", f"{_OTF}/NotoSansCJK-Regular.ttc", 7, False, held_out=True),
        Face("notosans-x", "display", f"{_OTF}/NotoSansCJK-Black.ttc", 2, False, held_out=True),
        Face("notoserif-x", "display", f"{_OTF}/NotoSerifCJK-Black.ttc", 2, False, held_out=True),
    )
    if face.there
)
BY_KEY = {face.key: face for face in FACES}
_SPARE = tuple(key for key in ("microhei", "zenhei", "uming") if key in BY_KEY)
_NOWHERE = "\uffff"  # a non-character: every font answers it with its empty box


def choose(style: str, *, vector: bool, held_out: bool) -> tuple[Face, ...]:
    """The faces of *style* that may be used; any style where none of it is installed."""
    able = [face for face in FACES if face.vector or not vector]
    fit = [face for face in able if face.held_out == held_out] or able
    found = tuple(face for face in fit if face.style == style) or tuple(fit) or FACES
    if not found:
        raise SystemExit("no Chinese font found; install fonts-wqy-microhei or fonts-noto-cjk")
    return found


@lru_cache(maxsize=512)
def load(key: str, size: int) -> ImageFont.FreeTypeFont:
    """The face at *size* pixels."""
    face = BY_KEY[key]
    return ImageFont.truetype(
        str(ROOT / face.path), size, index=face.index, layout_engine=ImageFont.Layout.BASIC
    )


@lru_cache(maxsize=65536)
def advance(key: str, char: str) -> float:
    """How far *char* moves the pen, as a fraction of the size."""
    return float(load(key, 200).getlength(char)) / 200


@lru_cache(maxsize=65536)
def has(key: str, char: str) -> bool:
    """Whether the face can show *char*."""
    if char.isspace():
        return True
    font = load(key, 48)
    return bytes(font.getmask(char)) != bytes(font.getmask(_NOWHERE))


@lru_cache(maxsize=65536)
def face_for(key: str, char: str) -> str:
    """*key*, or a face that can show *char* where it cannot."""
    if has(key, char):
        return key
    return next((spare for spare in _SPARE if has(spare, char)), key)


def runs(key: str, text: str) -> list[tuple[str, str]]:
    """*text* cut into (face key, run) so that every character can be shown."""
    out: list[tuple[str, str]] = []
    for char in text:
        face = face_for(key, char)
        if out and out[-1][0] == face:
            out[-1] = (face, out[-1][1] + char)
        else:
            out.append((face, char))
    return out


def width(key: str, text: str) -> float:
    """The length of *text* as a multiple of the size."""
    return sum(advance(face_for(key, char), char) for char in text)
