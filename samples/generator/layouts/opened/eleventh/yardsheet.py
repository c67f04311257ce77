"""A page with what offices put on it: red heads, blanks filled by pen, codes, stamps, closings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from samples.generator import manners, marks, wording
from samples.generator.canvas import (
    Area,
    Canvas,
    Colour,
    Glyphs,
    Line,
    Look,
    Mark,
    Picture,
    Rule,
    Span,
    broken,
)
from samples.generator.furniture import short_body
from samples.generator.layouts.opened.eleventh.yardfacts import Facts
from samples.generator.layouts.opened.tenth.flow import COLOURS, Flow

MORE: dict[str, Colour] = {
    "gold": (176, 134, 60),
    "green": (20, 110, 70),
    "navy": (24, 44, 98),
    "ink": (28, 38, 110),
    "pale": (150, 150, 152),
}
COLOURS.update(MORE)
SEALS: tuple[Colour, ...] = ((205, 30, 40), (205, 30, 40), (190, 40, 60), (215, 50, 45))
BELOW = ("", "", "", "培训专用章", "证书专用章", "业务专用章", "继续教育专用章")


class Sheet(Flow):
    """A flow of pages with an office's manners; `manner` is how blanks are filled in."""

    manner: str = "colon"
    seal: Colour = (205, 30, 40)

    def labelled(self, rows: Sequence[tuple[str, Line]], spec: str, step: float) -> None:
        """Label and value, or several side by side, in one line."""
        look, room = self.look(spec), self.wide / len(rows)
        lowest = self.y
        for number, (label, words) in enumerate(rows):
            x = self.edge + room * number
            gap = look.size if self.manner == "bare" else 3
            end = self.page.put(x, self.y, label, look) + gap
            lowest = max(lowest, self._value(words, look, end, x + room - 10))
        self.y = lowest + look.size * step

    def _value(self, words: Line, look: Look, x: float, right: float) -> float:
        if self.manner in ("line", "pen"):
            own = replace(look, colour=COLOURS["ink"]) if self.manner == "pen" else look
            own = manners.fitting(own, words, right - x - 6)
            self.page.line(x, self.y + 4, right, self.y + 4, width=0.6)
            at = x + (right - x - sum(own.width(span.text) for span in words)) * 0.35
            if self.manner == "pen":
                manners.by_hand(self.kit, self.page, words, (at, self.y - 1), own)
            else:
                self.page.put(at, self.y - 1, words, own)
            return self.y
        y = self.y
        for line in broken(words, look, right - x):
            self.page.put(x, y, line, look)
            y += look.size * 1.4
        return y - look.size * 1.4

    def headed(self, words: Line, spec: str) -> None:
        """A red head over a red line, as bodies write letters."""
        self.head(words, spec, 0.9)
        width = self.kit.rng.choice((1.2, 2.0, 2.6))
        self.page.line(
            self.edge - 10,
            self.y,
            self.size[0] - self.edge + 10,
            self.y,
            width=width,
            colour=(200, 30, 30),
        )
        self.y += 40

    def upright(self, words: Line, spec: str, x: float, y: float, height: float) -> None:
        """Columns from the right to the left."""
        self.page.column(x, y, words, self.look(spec), height=height)

    def code(self, payload: str, x: float, y: float, size: float, below: str = "") -> None:
        """A QR code with small words under it."""
        self.page.picture(marks.code(payload), x, y, width=size)
        if below:
            look = self.look("hei 7.5 grey")
            self.page.put(x + size / 2, y + size + 10, below, look, align="c")

    def stamp(self, words: Sequence[str], x: float, y: float, width: float = 96) -> None:
        """A framed rubber stamp."""
        colour = self.kit.rng.choice([(190, 40, 50), (40, 60, 150), (90, 40, 130)])
        image = manners.box_stamp(self.kit.rng, words, colour=colour)
        self.page.picture(image, x, y, width=width, ink=True)

    def closing(
        self,
        case: Facts,
        spec: str,
        labels: tuple[str, str] = ("", ""),
        *,
        share: float = 0.72,
        form: str = "",
        seal: float = 108,
    ) -> None:
        """Who gives the paper and when, under a seal; the case tells both."""
        look, rng = self.look(spec), case.rng
        if self.y > self.size[1] - look.size * 3.6:
            self.turn()
        room = self.size[1] - self.y - 150
        if room > 60 and rng.random() < 0.7:
            self.y += room * rng.uniform(0.0, 0.4)
        case.know(issuer=case.issuer)
        who = [Span(labels[0]), Span(case.issuer, "issuer")]
        who = [span for span in who if span.text]
        look = manners.fitting(look, who, self.wide)
        half = sum(look.width(span.text) for span in who) / 2
        x = self.edge + self.wide * share
        x = min(max(x, self.edge + half), self.size[0] - self.edge / 2 - half)
        lines = [who]
        if form != "none":
            when = [Span(labels[1])] if labels[1] else []
            lines.append([*when, _given(case, form)])
        if not labels[0] and len(lines) == 2 and rng.random() < 0.07:
            lines.reverse()
        for number, line in enumerate(lines):
            self.page.put(x, self.y + number * look.size * 1.9, line, look, align="c")
        if seal:
            self._sealed(case, x, seal)
        self.y += look.size * 4.2

    def _sealed(self, case: Facts, x: float, size: float) -> None:
        rng = case.rng
        image = marks.round_seal(
            rng, short_body(case.issuer), below=rng.choice(BELOW), colour=self.seal
        )
        left = min(x + rng.uniform(-size * 0.8, -size * 0.05), self.size[0] - size - 6)
        top = min(self.y + rng.uniform(-size * 0.6, -size * 0.3), self.size[1] - size - 6)
        self.page.picture(image, left, top, width=size, ink=True)

    def numbered(self, form: str) -> None:
        """Page numbers at every foot."""
        look = self.look("song 9")
        for number, page in enumerate(self.pages):
            words = form.replace("#", str(number + 1)).replace("@", str(len(self.pages)))
            page.put(page.width / 2, page.height - 26, words, look, align="c")


def _given(case: Facts, form: str) -> Span:
    when = case.given
    if form == "month":
        return case.say("issue_date", f"{when.year}年{when.month}月", f"{when:%Y-%m}")
    if form == "cn-month":
        return case.say("issue_date", wording.month(when, "cn"), f"{when:%Y-%m}")
    lot = ("plain", "plain", "plain", "padded", "spaced", "cn", "dots", "dashes")
    return case.issued(when, form or case.rng.choice(lot))


def greyed(page: Canvas) -> None:
    """The page as a copier without colour gives it back."""
    page.marks = [_grey(mark) for mark in page.marks]
    page.paper = _tone(page.paper)


def _tone(colour: Colour) -> Colour:
    tone = round(0.35 * colour[0] + 0.5 * colour[1] + 0.15 * colour[2])
    return (tone, tone, tone)


def _grey(mark: Mark) -> Mark:
    if isinstance(mark, Glyphs):
        return replace(mark, look=replace(mark.look, colour=_tone(mark.look.colour)))
    if isinstance(mark, Rule):
        return replace(mark, colour=_tone(mark.colour))
    if isinstance(mark, Area):
        fill = _tone(mark.fill) if mark.fill else None
        return replace(mark, fill=fill, outline=_tone(mark.outline) if mark.outline else None)
    return replace(mark, image=_colourless(mark))


def _colourless(mark: Picture) -> Image.Image:
    whole = mark.image.convert("RGBA")
    tone = whole.convert("L")
    if mark.ink:  # a copier makes of a red seal a middle grey
        tone = tone.point([round(120 + level * 0.53) for level in range(256)])
    grey = tone.convert("RGBA")
    grey.putalpha(whole.getchannel("A"))
    return grey
