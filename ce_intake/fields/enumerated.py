"""People whom a sentence names one after another: 职工张三、李四（某医院）、王五等9名同志.

A sentence runs on over lines. Knows names and what stands between and beside them, no kinds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ce_intake.layout.passage import Passage
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import clean_name, is_organisation, name_likeness


class Named(NamedTuple):
    """A name, with the unit and the numbers in brackets behind it (empty: none)."""

    name: Passage
    unit: Passage = Passage()
    number: Passage = Passage()  # of identity
    certificate: Passage = Passage()


_CLAUSE = re.compile(r"(?:\([^()]*\)?|[^。;:(])+")
_PIECE = re.compile(r"[^、,()]+(?:\([^()]*\)?)?")
_BRACKET = re.compile(r"\((?P<o>[^()]+)\)?$")
_PART = re.compile(r"[^,;/]+")
_LEAD = re.compile(
    r"(?:职工|员工|同志|学员|教师|老师|人员|医师|医生|护士|干部|证明|现将|由|将|经|为|有|的)$"
)
"""What stands before the first name of a list, in one piece with it."""
_FIRST = re.compile(
    r"(?P<n>[\u3400-\u9fff]{2,4}?|[\u3400-\u9fff]{2,9}·[\u3400-\u9fff·]{2,12}?)"
    r"(?=等|[共计]|(?:[\d一二三四五六七八九十]{1,3}[名位人])|[三两][名位人]|同志|老师|参加|已|均|在|于|经|自|系)"
)
"""The last name of a list, with what goes on behind it."""
_PAIR = re.compile(r"(?P<a>[\u3400-\u9fff·]{2,4})[和与及](?P<b>[\u3400-\u9fff·]{2,4}.*)")
_FEWEST = 3
"""So many names in a row are a list of people; two may be who signs and who is praised."""
_SURE = 0.95
_LIKELY = 0.4


def people_named(block: Passage) -> list[Named]:
    """The people whom a sentence lists, in its longest row of names; none where it lists few.

    Two are enough where the sentence counts them.
    """
    grouped = _by_unit(block)
    rows = [_row(block, match.span()) for match in _CLAUSE.finditer(block.text)]
    longest = max([grouped, *rows], key=len)
    fewest = 2 if _TWO.search(block.text) else _FEWEST
    return _announced(block, longest) if len(longest) >= fewest else []


def _announced(block: Passage, found: list[Named]) -> list[Named]:
    """*found*, all of the unit that a clause before them or a bracket behind them names.

    某公司下列人员：张三、李四, or 张三、李四（均为某医院职工）.
    """
    if any(one.unit for one in found):
        return found
    start, end = (block.marks.index(found[at].name.marks[at]) for at in (0, -1))
    said = _BEFORE_LIST.search(block.text[:start])
    unit = _employs(block.cut(said.start("b"), said.start("s"))) if said else Passage()
    behind = _ALL_OF.match(block.text, end + 1)
    if not unit and behind and is_organisation(behind["o"]):
        unit = block.cut(*behind.span("o"))
    return [one._replace(unit=unit) for one in found]


_STAFF = (
    r"(?:在职|在编|专业技术|技术|管理|工作)*"
    r"(?:人员|职工|员工|学员|教师|医师|护士|干部|同志|代表)"
)
_BEFORE_LIST = re.compile(
    r"(?P<b>[^。;:,]+?)(?P<s>的?(?:下列|以下|如下)?(?:[\d一二三四五六七八九十]{1,3}[名位个]?)?"
    rf"{_STAFF}(?:名单)?(?:如下)?):$"
)
"""Announces the people of a unit, who follow: 兹证明某公司下列人员：."""
_ALL_OF = re.compile(
    r"(?:等?[\d一二三四五六七八九十两]{0,3}[名位]?(?:同志|人员|人)?)"
    r"\((?:均|都|皆|以上|上述)[\u3400-\u9fff]{0,3}?[为系是](?P<o>[\u3400-\u9fff()]{4,30}?)"
    rf"(?:的|在职|在编|正式)*{_STAFF}?\)"
)
"""Says behind a list whose people they all are: （均为某医院职工）."""


def _by_unit(block: Passage) -> list[Named]:
    """The people of several units, each named behind its own: 甲院张三、李四，乙校王五.

    None where fewer than two units are told so.
    """
    found: list[Named] = []
    unit = Passage()
    for match in _STRETCH.finditer(block.text):
        piece = block.cut(*match.span())
        body = _without_lead(piece)
        if block.text.startswith(":", match.end()) and is_organisation(body.text):
            unit = body
        elif (led := _led(piece)) and led.unit:
            unit = led.unit
            found.append(led)
        elif unit and _likeness(_bare(piece).text) >= _SURE:
            found.append(_named(piece)._replace(unit=unit))
        elif unit:
            found += [one._replace(unit=unit) for one in _closing(piece)]
            unit = Passage()
    several = len({one.unit.text for one in found}) > 1
    return found if several else []


_STRETCH = re.compile(r"[^、,;:。()]+(?:\([^()]*\)?)?")


def _without_lead(piece: Passage) -> Passage:
    """A unit's name without the words that lead to it."""
    lead = _LEADS_IN.match(piece.text)
    return piece.cut(lead.end()) if lead else piece


_TWO = re.compile(
    r"[、和与及][\u3400-\u9fff·]{2,16}?(?:\([^()]*\))?等?[2二两](?:名|位|人)(?!专家|教授|讲师|老师|嘉宾|评委)"
)


def _row(block: Passage, clause: tuple[int, int]) -> list[Named]:
    """The longest row of names of a clause, with the ones that it begins and ends with."""
    pieces = [block.cut(*match.span()) for match in _PIECE.finditer(block.text, *clause)]
    pieces = [piece for piece in pieces if not _HOW_MANY.match(piece.text)]
    inner = [at for at, piece in enumerate(pieces) if _likeness(_bare(piece).text) >= _LIKELY]
    best: list[int] = []
    for run in _runs(inner):
        best = max(best, run, key=len)
    if not best:
        halves = [half for piece in pieces for half in _halves(piece)]
        pairs = [[*_ends(*pair)] for parts in (pieces, halves) for pair in pairwise(parts)]
        return max(pairs, key=len, default=[])
    before = pieces[best[0] - 1] if best[0] else Passage()
    behind = pieces[best[-1] + 1] if best[-1] + 1 < len(pieces) else Passage()
    found = _ends(before, behind, [_named(pieces[at]) for at in best])
    sure = sum(_likeness(one.name.text) >= _SURE for one in found)
    return found if 3 * sure >= 2 * len(found) else []


def _ends(before: Passage, behind: Passage, found: Sequence[Named] = ()) -> list[Named]:
    """Names *found* with those at the end of what stands before and at the beginning behind."""
    led = _led(before)
    return _of_one_unit([*([led] if led else []), *found, *_closing(behind)])


def _halves(piece: Passage) -> list[Passage]:
    """A piece, or the two of it that 和 parts."""
    at = next((at for at in range(1, len(piece.text)) if piece.text[at] in "和与及"), 0)
    return [piece.cut(0, at), piece.cut(at + 1)] if at else [piece]


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """The *numbers* that follow each other without a gap."""
    runs = [[number] for number in numbers[:1]]
    for before, number in pairwise(numbers):
        if number == before + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _led(piece: Passage) -> Named | None:
    """The name with which a piece ends, behind words that lead to it."""
    bare = _bare(piece)
    likely = [
        size
        for size in _sizes(bare.text)
        if size < len(bare.text) and _likeness(bare.text[-size:]) >= _SURE
    ]
    announced = [size for size in likely if _leads(bare.text[:-size])]
    size = next(iter([*announced, *likely]), 0)
    if not size:
        return None
    name, before = bare.cut(len(bare.text) - size), bare.cut(0, -size)
    return _named(piece)._replace(name=name, unit=_unit(piece) or _employs(before))


def _sizes(text: str) -> Sequence[int]:
    """How many letters at the end of *text* may be a name; one in parts is longer."""
    dot = text.find("·")
    return (4, 3, 2) if dot < 0 else [len(text) - dot + part for part in (4, 3, 2, 5, 6, 7)]


def _leads(before: str) -> bool:
    """Whether words lead to a name, or are the unit whose people follow."""
    return bool(_LEAD.search(before)) or is_organisation(before)


def _employs(before: Passage) -> Passage:
    """The unit whose people follow: 兹证明某医院 of 兹证明某医院张三、李四."""
    lead = _LEADS_IN.match(before.text)
    rank = _RANK.search(before.text)
    unit = before.cut(lead.end() if lead else 0, rank.start() if rank else None)
    return unit if is_organisation(unit.text) else Passage()


_LEADS_IN = re.compile(
    r".*(?:兹证明|兹有|今有|现有|证明|现将|经查|(?<![\u3400-\u9fff])[查由]|来自)|(?:以及|及|和|与)(?=.{4})"
)
_RANK = re.compile(r"的?(?:职工|员工|学员|教师|老师|人员|医师|医生|护士|干部|同志)$|的$")


def _of_one_unit(found: list[Named]) -> list[Named]:
    """Everybody of the unit that stands before the first, where nobody has one of his own."""
    unit = found[0].unit if found else Passage()
    alone = not any(one.unit for one in found[1:])
    return [one._replace(unit=unit) for one in found] if unit and alone else found


def _closing(piece: Passage) -> list[Named]:
    """The name with which a piece begins, or two that 和 joins, before what goes on behind it."""
    pair = _PAIR.match(piece.text)
    if pair and _likeness(pair["a"]) >= _SURE and (rest := _closing(piece.cut(pair.start("b")))):
        return [Named(piece.cut(*pair.span("a"))), *rest]
    match = _FIRST.match(piece.text)
    if match and _likeness(match["n"]) >= _SURE:
        return [Named(piece.cut(*match.span("n")))]
    return []


_HOW_MANY = re.compile(r"[两二三四五六七八九十]{1,3}[名位人]")
"""What counts the people of a list behind them: 两名同志."""


def _named(piece: Passage) -> Named:
    return Named(_bare(piece), _unit(piece), _number(piece), _certificate(piece))


def _bare(piece: Passage) -> Passage:
    """A piece without what stands in brackets behind it, or closes the list."""
    match = _BRACKET.search(piece.text) or _AND_OTHERS.search(piece.text)
    return piece.cut(0, match.start()) if match else piece


_AND_OTHERS = re.compile(
    r"(?<=..)等(?:同志|学员|人员?|[\d一二三四五六七八九十]{1,3}[名位人](?:同志|学员)?)?$"
)
"""What closes a list behind its last name: 萧启等同志."""


def _unit(piece: Passage) -> Passage:
    return next((part for part in _parts(piece) if is_organisation(part.text)), Passage())


def _number(piece: Passage) -> Passage:
    """The identity number in the brackets behind a name: 张三（身份证号：1201…）."""
    found = ((part, one) for part in _parts(piece) for one in find_ids(part.text))
    return next((part.cut(one.start, one.end) for part, one in found), Passage())


def _certificate(piece: Passage) -> Passage:
    """The number of a certificate there: 张三（某医院，证书编号：XY20240581）."""
    labels = ((part, one) for part in _parts(piece) for one in find_labels(part.text)[:1])
    return next(
        (part.cut(one.end) for part, one in labels if one.label is Label.CERTIFICATE_NO), Passage()
    )


def _parts(piece: Passage) -> list[Passage]:
    """What commas part in the brackets behind a name."""
    match = _BRACKET.search(piece.text)
    inner = piece.cut(*match.span("o")) if match else Passage()
    return [inner.cut(*part.span()) for part in _PART.finditer(inner.text)]


def _likeness(text: str) -> float:
    return name_likeness(clean_name(text))
