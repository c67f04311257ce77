"""Papers of everyday offices, written down in `desks/`; importing registers them.

The acts of a stencil, and these: `F look|columns|manners|indent` label lines from the
`-|label|words` behind it, `V` a column from top to bottom, `by` somebody's signature, `stamp`,
`book`, `qr`, `veil`, `waves`, `foot`, `share`. A line that begins with `?0.4 ` is written that
often. Of several texts one is taken.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import cast as as_type

from samples.generator import manners, marks, truth
from samples.generator.kit import Kit, Maker, Paper
from samples.generator.layouts.opened.tenth import stencil as old
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.desk import Desk, Lots, Pair, Sheet, spread
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.layouts.opened.tenth.sittings import SORTS
from samples.generator.told import outcome

Pledge = Callable[[str, str], Callable[[Maker], Maker]]
ROOM = Path(__file__).parent / "desks"
SIZES = old.SIZES | {"phone": (390.0, 760.0), "a5up": (421.0, 595.0), "b5": (516.0, 729.0)}
DAYS = ("plain", "plain", "plain", "padded", "spaced", "cn", "cn", "cn-circle", "dashes", "dots")
Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPaper(old.Stencil):
    """A stencil with several texts, and rows that draw for themselves."""

    text: str = ""
    texts: Sequence[str] = ()
    step: Sequence[int] = (6, 30)
    subjects: Mapping[str, str] = field(default_factory=dict)
    forms: Sequence[str] = ()
    lots: Mapping[str, Sequence[str]] = field(default_factory=dict)
    vary: bool = False


def drawn(kit: Kit, paper: DeskPaper, lists: Lists) -> Paper:
    """One paper."""
    want = {key: old._wanted(value, lists) for key, value in paper.want.items()}
    case = Desk(kit, paper.form or None, **want)  # type: ignore[arg-type]
    if case.want.get("unit") == "天":
        case.long = float((case.end - case.start).days + 1)
    elif paper.form in ("training_class", "seminar") and case.want.get("unit") is None:
        case.give_days_enough()
    for key, choices in paper.words.items():
        case.words[key] = kit.rng.choice(lists.get(str(choices), choices))
    case.words.setdefault("credits", f"{case.long / 3:.1f}".removesuffix(".0"))
    SORTS.get(paper.sort, old._nothing)(case)
    if list(paper.parts) == ["plan"]:
        case.given = case.start - timedelta(days=kit.rng.randrange(3, 15))
    if paper.sort in ("sitting", "tongue", "module"):
        _know_exam_hours(case, paper.sort)
    lots = Lots(
        {word: lists[courses] for word, courses in paper.subjects.items()}, paper.forms, paper.lots
    )
    rows = _rows(case, paper, lots)
    if not rows:
        case.draw_lots(lots)
    case.know(**paper.know)
    low, middle, high = paper.tint
    size = SIZES[paper.size]
    sheet = Sheet(kit, size, edge=paper.edge, top=paper.top, paper=(low, middle, high))
    text = kit.rng.choice(paper.texts or [paper.text])
    Hand(sheet, case, rows, lists).write(_kept(kit, old.chosen(kit.rng, text)))
    return case.paper(paper.kind, sheet.pages, rows, tuple(paper.parts))


def _kept(kit: Kit, text: str) -> str:
    out = []
    for line in text.split("\n"):
        found = re.match(r"\s*\?(0?\.\d+) (.*)", line)
        if not found:
            out.append(line)
        elif kit.rng.random() < float(found[1]):
            out.append(found[2])
    return "\n".join(out)


def _rows(case: Desk, paper: DeskPaper, lots: Lots) -> list[Case]:
    rng = case.rng
    if paper.people:
        rows = case.rows(people=rng.randint(*paper.people))
    elif paper.courses:
        rows = case.rows(courses=rng.randint(*paper.courses))
    else:
        return []
    taken: set[str] = set()
    for number, one in enumerate(rows):
        one.words |= case.words | {"i": str(number + 1)}
        for _ in range(30):
            as_type(Desk, one).draw_lots(lots)
            if one.what not in taken or not lots.subjects:
                break
        taken.add(one.what)
        if paper.people and not paper.vary:
            one.long = case.long
        if paper.sort:
            SORTS[paper.sort](one)
            one.start, one.end, one.given = case.start, case.end, case.given
            _know_exam_hours(one, paper.sort)
            case.values.pop("hours", None)
    if paper.courses and not paper.sort:
        spread(case, rows, (paper.step[0], paper.step[1]))
    case.words["count"] = str(len(rows))
    case.words["total"] = f"{sum(one.long for one in rows):g}"
    return rows


def _know_exam_hours(case: Case, sort: str) -> None:
    """Hours of a sitting; grades and scores with decimals pass too."""
    level = case.words["level"] if sort == "tongue" else ""
    passed = bool(outcome(case.mark)["passed"])
    hours = truth.exam_hours(level=level, module=sort == "module", day=case.start, passed=passed)
    case.know(hours=hours)


def _reordered(case: Case, lines: Sequence[str]) -> list[str]:
    """Label lines as another office would order them: the number first, two others swapped."""
    rng, order = case.rng, list(lines)
    if "{no}" in order[-1] and rng.random() < 0.3:
        order.insert(0, order.pop())
    if len(order) > 5 and rng.random() < 0.4:
        at = rng.randrange(3, len(order) - 1)
        order[at], order[at + 1] = order[at + 1], order[at]
    return order


class Hand(old._Hand):
    """Writes a text on a sheet with the acts of a desk."""

    def write(self, text: str) -> None:
        """Take label lines together, leave the rest to the stencil's hand."""
        lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
        at = 0
        while at < len(lines):
            if lines[at].startswith(("F ", "T ")):
                last = at + 1
                while last < len(lines) and re.match(r"[-#*+12]?\|", lines[last]):
                    last += 1
                block = lines[at + 1 : last]
                (self._form if lines[at][0] == "F" else self._table)(lines[at][2:], block)
                at = last
            else:
                self._act(lines[at])
                at += 1

    def _act(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        spec, _, words = rest.partition("|")
        acts: dict[str, Callable[[str, str], None]] = {
            "V": self._column,
            "by": self._by,
            "stamp": self._stamp,
            "book": self._book,
            "qr": self._qr,
            "veil": self._veil,
            "waves": self._waves,
            "foot": self._foot,
            "share": self._share,
            "frame": self._frame,
        }
        if name in acts:
            acts[name](spec, words)
        else:
            super()._act(line)

    def _form(self, head: str, lines: Sequence[str]) -> None:
        spec, columns, names, indent = [*head.split("|"), "", "", ""][:4]
        sheet, rng = self.sheet, self.case.rng
        manner = rng.choice((names or "colon").split(","))
        rows = []
        for line in _reordered(self.case, lines) if columns in ("", "1") else lines:
            label, words = line.split("|", 2)[1:]
            rows.append((manners.padded(sheet.kit, label), self.case(words)))
        look = sheet.look(spec)
        value = sheet.look("hand " + spec.split()[1]) if manner == "hand" else look
        form = manners.Labels(
            sheet.edge,
            sheet.y,
            sheet.wide,
            manner,
            look,
            value,
            lead=look.size * rng.choice([2.1, 2.3, 2.5]),
            columns=int(columns or 1),
            indent=float(indent or 0),
        )
        sheet.y = form.draw(sheet.kit, sheet.page, rows)

    def _table(self, head: str, lines: Sequence[str]) -> None:
        shares, _, rest = head.partition("|")
        look, high, style = [*rest.split(","), "", ""][:3]
        style = self.case.rng.choice((style or "ruled").split("/"))
        made: list[tuple[Case, str]] = []
        for line in lines:
            mark, _, cells = line.partition("|")
            cells = "|".join(cell.strip() for cell in cells.split("|"))
            made += [(one, cells) for one in self._cases(mark)]
        sheet = as_type(Sheet, self.sheet)
        sheet.style = "ruled" if style == "shade" else style
        heads = sum(line.startswith("#") for line in lines)
        look = look or "song 12"
        how = {"spec": look, "label": look, "heads": heads, "high": float(high or 30)}
        if style == "shade":
            how["shade"] = self.case.rng.choice([(226, 232, 240), (235, 235, 235), (222, 234, 222)])
        how["bare"] = style == "lines"
        sheet.table(made, [float(one) for one in shares.split()], **how)  # type: ignore[arg-type]
        sheet.y += 24

    def _cases(self, mark: str) -> Sequence[Case]:
        rows = self.rows
        if mark == "2":
            half = (len(rows) + 1) // 2
            pairs = [
                Pair(rows[n], rows[n + half] if n + half < len(rows) else None) for n in range(half)
            ]
            return as_type(Sequence[Case], pairs)
        return {"*": rows, "1": rows[:1], "+": rows[1:]}.get(mark, [self.case])

    def _sign(self, spec: str, words: str) -> None:
        """As the stencil's, with seals of more sorts."""
        bodies, who, when, share, form = (words.split("|") + [""] * 5)[:5]
        rng = self.case.rng
        issuer = rng.choice(self.lists[bodies]) if bodies in self.lists else bodies
        issuer = self.case.who.employer if bodies == "own" else issuer
        issuer = self.case.words.get(bodies, issuer)
        self.sheet.close(
            self.case,
            issuer,
            spec=spec,
            labels=(who, when),
            x=float(share or 0.72),
            form=form if form not in ("", "none") else rng.choice(DAYS),
            day=form != "none",
            seal=rng.choice([96, 104, 112, 120]),
            below=rng.choice(["", "", "", "培训专用章", "业务专用章", "教育培训专用章"]),
            colour=rng.choice([marks.SEAL_RED] * 8 + [(200, 45, 70), (120, 120, 122)]),
        )

    def _column(self, spec: str, words: str) -> None:
        place, _, spec = spec.partition(" ")
        x, y, height = (float(one) for one in place.split(","))
        self.sheet.page.column(x, y, self.case(words), self.sheet.look(spec), height=height)

    def _by(self, spec: str, words: str) -> None:
        rng, sheet = self.case.rng, self.sheet
        share, _, look = spec.partition(" ")
        x = sheet.edge + sheet.wide * float(share)
        end = sheet.page.put(x, sheet.y, words, sheet.look(look))
        others = [who.name for who in sheet.kit.people if who.name != self.case.who.name]
        name = rng.choice(others)[:3]
        sheet.page.picture(marks.signature(rng, name), end + 4, sheet.y - 20, width=22 * len(name))

    def _stamp(self, spec: str, _: str) -> None:
        x, y = (float(one) for one in spec.split(","))
        manners.copy_stamp(self.sheet.kit, self.sheet.page, (x, y))

    def _book(self, _: str, __: str) -> None:
        sheet = self.sheet
        look, words = sheet.look("hand 13 blue"), self.case.who.certificate_book_no
        x = sheet.size[0] - 40 - look.width(words)
        manners.by_hand(sheet.kit, sheet.page, self.case(words), (x, 40), look)

    def _qr(self, spec: str, words: str) -> None:
        x, y = (float(one) for one in spec.split(","))
        image = marks.code(f"https://example.invalid/q/{self.case.rng.randrange(10**8)}")
        self.sheet.page.picture(image, x, y, width=62)
        look = self.sheet.look("hei 8")
        self.sheet.page.put(x + 31, y + 73, words, look, align="c")

    def _veil(self, _: str, words: str) -> None:
        manners.veil(self.sheet.kit, self.sheet.page, words, shade=232)

    def _waves(self, _: str, __: str) -> None:
        marks.guilloche(self.sheet.page)

    def _foot(self, spec: str, words: str) -> None:
        sheet = self.sheet
        at = sheet.size[1] - float(spec or 30)
        sheet.page.put(sheet.size[0] / 2, at, self.case(words), sheet.look("song 9"), align="c")

    def _frame(self, spec: str, _: str) -> None:
        marks.border(self.sheet.page, old.COLOURS[spec], inset=18, double=False)

    def _share(self, spec: str, _: str) -> None:
        """What stands once in a merged cell is every row's."""
        first = self.rows[0]
        for number, one in enumerate(self.rows[1:], 1):
            if spec == "hours":
                one.amount, one.unit = first.amount, first.unit
            else:
                one.values[spec] = first.values[spec]
            self.sheet.share(spec, 0, number)


def _register(paper: DeskPaper, lists: Lists, pledge: Pledge) -> None:
    def make(kit: Kit) -> Paper:
        return drawn(kit, paper, lists)

    pledge(paper.kind, paper.name)(make)


def register_all(room: Path, pledge: Pledge) -> None:
    """Make every table of *room* a layout as *pledge* has it."""
    lists = tomllib.loads((ROOM / "lists.toml").read_text("utf-8"))
    for path in sorted(room.glob("*.toml")):
        for table in tomllib.loads(path.read_text("utf-8")).get("paper", ()):
            _register(DeskPaper(**table), lists, pledge)


register_all(ROOM, pledged)
