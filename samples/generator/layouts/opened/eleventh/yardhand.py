"""The acts of a paper that is written down as text, one line an act.

`=` middle, `<` left, `>` right, `P` indented and `Q` plain paragraph, `L` labels with values
(`label:words`, several by `|`), `T` a table whose rows follow (`#|` heads, `|` once, `*|` for each
row, `p|` and `q|` for those of 公需 and 专业, `2|` for two rows side by side), `R` the rows in a
sentence, `head`, `V` upright columns, `sign`, and furniture.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from samples.generator import marks
from samples.generator.canvas import Line, Span
from samples.generator.layouts.opened.eleventh.yardfacts import Facts
from samples.generator.layouts.opened.eleventh.yardgrid import Cell, Grid, Manner, parsed
from samples.generator.layouts.opened.eleventh.yardsheet import Sheet
from samples.generator.layouts.opened.tenth.flow import COLOURS

_CLASSES = {"p": "public", "q": "professional"}
BORDERS = ("red", "gold", "navy", "green", "teal", "brown")


@dataclass(slots=True)
class Hand:
    """Writes the lines of one text on a sheet."""

    sheet: Sheet
    case: Facts
    rows: Sequence[Facts]
    lists: Mapping[str, Sequence[str]]
    foot: str = ""

    def write(self, text: str) -> None:
        """All acts of *text*."""
        lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
        at = 0
        while at < len(lines):
            line = lines[at]
            at += 1
            if line.startswith("T "):
                last = at
                while last < len(lines) and re.match(r"[#*2pq]?\|", lines[last]):
                    last += 1
                self._table(line[2:], lines[at:last])
                at = last
            else:
                self._act(line)
        if self.foot:
            self.sheet.numbered(self.foot)

    def _act(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        spec, _, words = rest.partition("|")
        acts: dict[str, Callable[[str, str], None]] = {
            "=": self._middle,
            "<": self._left,
            ">": self._right,
            "P": self._indented,
            "Q": self._plain,
            "L": self._labels,
            "R": self._rows_in_words,
            "V": self._upright,
            "at": self._at,
            "~": self._gap,
            "head": self._head,
            "page": self._page,
            "rule": self._rule,
            "border": self._border,
            "band": self._band,
            "photo": self._photo,
            "put": self._put,
            "qr": self._qr,
            "veil": self._veil,
            "stamp": self._stamp,
            "pen": self._pen,
            "foot": self._foot,
            "sign": self._sign,
        }
        acts[name](spec, words)

    def _middle(self, spec: str, words: str) -> None:
        self.sheet.head(self.case(words), spec, 1.9)

    def _left(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, first="", lead=2.0)

    def _right(self, spec: str, words: str) -> None:
        self.sheet.put(self.case(words), spec, align="r")
        self.sheet.y += self.sheet.look(spec).size * 1.8

    def _indented(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, lead=2.0)

    def _plain(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, first="", lead=1.7)

    def _rows_in_words(self, spec: str, words: str) -> None:
        """`look|before|each|between|after`: the rows told in one sentence."""
        before, each, between, after = words.split("|")
        line = list(self.case(before))
        for number, one in enumerate(self.rows):
            line += [Span(between)] if number else []
            line += one(each)
        self.sheet.para([*line, *self.case(after)], spec, lead=2.0)

    def _labels(self, spec: str, words: str) -> None:
        spec, _, step = spec.partition(",")
        rows: list[tuple[str, Line]] = []
        for part in words.split("|"):
            label, _, value = part.partition("::")
            mark = "" if self.sheet.manner in ("line", "pen", "bare") else "："
            rows.append((label + mark, self.case(value)))
        self.sheet.labelled(rows, spec, float(step or 2.0))

    def _upright(self, spec: str, words: str) -> None:
        look, x, y, height = spec.split(",")
        self.sheet.upright(self.case(words), look, float(x), float(y), float(height))

    def _at(self, spec: str, _: str) -> None:
        self.sheet.y = max(self.sheet.y + 12, float(spec))

    def _gap(self, spec: str, _: str) -> None:
        self.sheet.y += float(spec)

    def _head(self, spec: str, words: str) -> None:
        self.sheet.headed(self.case(words), spec)

    def _page(self, _: str, __: str) -> None:
        self.sheet.turn()

    def _rule(self, spec: str, _: str) -> None:
        self.sheet.rule(spec, self.case.rng.choice((0.8, 1.4, 2.0)), gap=26)

    def _border(self, spec: str, _: str) -> None:
        rng, page = self.case.rng, self.sheet.page
        name = rng.choice(BORDERS) if spec in ("", "lot") else spec
        if rng.random() < 0.3:
            marks.guilloche(page, rng.choice([(240, 234, 218), (232, 240, 236), (244, 228, 228)]))
        inset = rng.choice((16, 20, 24))
        marks.border(page, COLOURS[name], inset=inset, double=rng.random() < 0.75)

    def _band(self, spec: str, _: str) -> None:
        colour, _, high = spec.partition(",")
        self.sheet.page.fill(0, 0, self.sheet.size[0], float(high or 30), COLOURS[colour])

    def _photo(self, spec: str, _: str) -> None:
        x, y, wide = ([float(one) for one in spec.split(",")] + [72.0])[:3]
        self.sheet.page.picture(marks.photograph(self.case.rng), x, y, width=wide)

    def _put(self, spec: str, words: str) -> None:
        """`look,x,y,align|words` without moving on."""
        look, x, y, *align = spec.split(",")
        self.sheet.page.put(
            float(x), float(y), self.case(words), self.sheet.look(look), align=(align or ["l"])[0]
        )

    def _qr(self, spec: str, words: str) -> None:
        x, y, size = (float(one) for one in spec.split(","))
        payload = self.case.kit.serial("https://cert.example.cn/v/########", self.case.start)
        self.sheet.code(payload, x, y, size, words)

    def _veil(self, spec: str, words: str) -> None:
        text = "".join(span.text for span in self.case(words))
        image = marks.watermark(text, shade=int(spec or 226))
        page, rng = self.sheet.page, self.case.rng
        for row in range(3):
            for column in range(2):
                x = page.width * (0.06 + 0.46 * column) + rng.uniform(-10, 10)
                page.picture(image, x, page.height * (0.1 + 0.29 * row), width=page.width * 0.32)

    def _stamp(self, spec: str, words: str) -> None:
        x, y, wide = ([float(one) for one in spec.split(",")] + [96.0])[:3]
        self.sheet.stamp(words.split("/"), x, y, wide)

    def _pen(self, spec: str, words: str) -> None:
        """A name by hand at a share of the width, in the line of `y`."""
        share, _, wide = spec.partition(",")
        name = "".join(span.text for span in self.case(words))
        image = marks.signature(self.case.rng, name)
        x = self.sheet.edge + self.sheet.wide * float(share)
        self.sheet.page.picture(image, x, self.sheet.y - 20, width=float(wide or 60))

    def _foot(self, spec: str, words: str) -> None:
        self.foot = words if spec == "pages" else self.foot
        if spec != "pages":
            look, page = self.sheet.look(spec), self.sheet.page
            line = self.case(words)
            page.put(page.width / 2, page.height - 34, line, look, align="c")

    def _sign(self, spec: str, words: str) -> None:
        """`look|label of the body|label of the day|share of the width|form of the day|seal`."""
        who, when, share, form, seal = ([one.strip() for one in words.split("|")] + [""] * 5)[:5]
        lot = self.case.rng.choice((0.66, 0.7, 0.74))
        self.sheet.closing(
            self.case,
            spec,
            (who, when),
            share=float(share or lot),
            form=form,
            seal=float(seal or 108),
        )

    def _table(self, head: str, lines: Sequence[str]) -> None:
        shares, _, spec = head.partition("|")
        widths = [float(one) for one in shares.split()]
        look, high, rules, *more = [*spec.split(","), *["", "", ""][spec.count(",") :]]
        look, high, rules = look or "song 12", high or "28", rules or "full"
        heads = sum(line.startswith("#") for line in lines)
        rows: list[list[Cell]] = []
        for line in lines:
            rows += self._row_cells(line)
        label = "hei " + look.split(" ", 1)[1] if "boldhead" in more else look
        manner = Manner(
            look=self.sheet.look(look),
            label=self.sheet.look(label),
            rules=self.case.rng.choice(rules.split("/")),
            high=float(high),
            heads=heads,
            again="once" not in more,
            shade="shade" in more,
            left="left" in more,
        )
        Grid(self.sheet, widths, manner).draw(rows)
        self.sheet.y += 24

    def _row_cells(self, line: str) -> list[list[Cell]]:
        mark, _, cells = line.partition("|")
        if mark == "*":
            return [parsed(cells, one) for one in self.rows]
        if mark in _CLASSES:
            fit = [one for one in self.rows if one.subject_class.startswith(_CLASSES[mark])]
            for one in fit:
                one.know(subject=one.subject_class)
            return [parsed(cells, one) for one in fit]
        if mark == "2":
            return self._side_by_side(cells)
        return [parsed(cells, self.case)]

    def _side_by_side(self, cells: str) -> list[list[Cell]]:
        half = (len(self.rows) + 1) // 2
        out: list[list[Cell]] = []
        for number in range(half):
            left = parsed(cells, self.rows[number])
            count = sum(cell.columns for cell in left)
            if half + number < len(self.rows):
                right = parsed(cells, self.rows[half + number])
            else:
                right = [Cell([Span("")], n, 1) for n in range(count)]
            for cell in right:
                cell.first += count
            out.append([*left, *right])
        return out
