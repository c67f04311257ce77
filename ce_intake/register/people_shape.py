"""The table of people: its columns, and what is odd in a row of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from ce_intake.messages import LANGUAGES, catalogue
from ce_intake.register.dated import BETWEEN, read_names, write_names
from ce_intake.register.numbers import MASK, fold_number
from ce_intake.register.plan import Seen, Shape
from ce_intake.text.identity import is_permit, is_proved
from ce_intake.text.names import name_likeness
from ce_intake.values import Dated, Finding, Person

T = TypeVar("T")

HEADERS: Mapping[str, tuple[str, ...]] = {
    "person_id": ("person_id", "人员编号", "编号", "工号", "职工号", "人员代码", "学号"),
    "name": ("name", "姓名", "人员姓名", "职工姓名", "学员姓名"),
    "id_number": ("id_number", "身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证"),
    "employer": ("employer", "单位", "工作单位", "所在单位", "单位名称", "部门单位"),
    "title_level": ("title_level", "职称级别", "职称等级", "职称", "专业技术职务"),
    "certificate_book_no": (
        "certificate_book_no",
        "继续教育证书编号",
        "继续教育证书号",
        "证书编号",
        "证书号",
    ),
    "former_names": ("former_names", "曾用名", "曾用姓名"),
    "posts": (
        "posts",
        "单位变动",
        "工作经历",
        "former_employers",
        "曾在单位",
        "原单位",
        "原工作单位",
    ),
    "titles": ("titles", "职称变动", "历任职称"),
    "high_tech": ("high_tech", "从事高新技术工作", "高新技术"),
    "former_booklets": ("former_booklets", "原证书编号", "曾用证书编号"),
    "registrar": ("registrar", "登记机构", "代理机构", "存档机构"),
    "state": ("state", "人员状态", "在职状态", "状态"),
}
"""Columns by their names, the contract's own first."""

ODD: Mapping[str, str] = {
    "posts": "row_date_odd",
    "titles": "row_date_odd",
    "high_tech": "row_choice_unknown",
    "state": "row_choice_unknown",
}
DAMAGED = re.compile(r"\d(?:\.\d+)?E\+?1[4-9]", re.IGNORECASE)
"""What a spreadsheet makes of a number with more digits than it can hold."""


RESERVED = frozenset({"new", "import", "export"})
"""Keys that nobody may have: under /people these words are pages of their own."""

STATES = ("active", "left", "retired", "locked")
YES_NO: Mapping[str, bool] = {
    **dict.fromkeys(("", "否", "0", "no", "false"), False),
    **dict.fromkeys(("是", "1", "yes", "true", "√", "✓"), True),
}
PARTS = "；;、\n"
"""Between several names in one cell."""


def read_person(cells: Mapping[str, str]) -> tuple[Person, tuple[Finding, ...]]:
    """The person that the cells by column state, and a finding for each that cannot be read."""
    odd: list[Finding] = []

    def take(column: str, read: Callable[[str], T], blank: T) -> T:
        try:
            return read(cells.get(column, ""))
        except (ValueError, KeyError):
            odd.append(Finding(code=ODD[column], facts={"column": column}))
            return blank

    stated = {name: cells.get(name, "").strip() for name in HEADERS}
    person = Person(
        person_id=stated["person_id"],
        name=stated["name"],
        id_number=stated["id_number"].upper(),
        employer=stated["employer"],
        title_level=stated["title_level"],
        certificate_book_no=stated["certificate_book_no"],
        former_names=_several(stated["former_names"]),
        former_booklets=_several(stated["former_booklets"]),
        registrar=stated["registrar"],
        posts=take("posts", _dated, ()),
        titles=take("titles", _dated, ()),
        high_tech=take("high_tech", lambda text: YES_NO[text.strip().casefold()], False),
        state=take("state", _state, STATES[0]),
    )
    return person, tuple(odd)


def cells_of(person: Person) -> dict[str, str]:
    """What `read_person` reads back, by column; the identity number whole."""
    return {
        **{name: str(getattr(person, name)) for name in HEADERS},
        "former_names": BETWEEN.join(person.former_names),
        "former_booklets": BETWEEN.join(person.former_booklets),
        "posts": write_names(person.posts),
        "titles": write_names(person.titles),
        "high_tech": "是" if person.high_tech else "",
    }


def _several(cell: str) -> tuple[str, ...]:
    parts = re.split(f"[{PARTS}]", cell)
    return tuple(part.strip() for part in parts if part.strip())


def _dated(cell: str) -> tuple[Dated, ...]:
    return read_names(cell, between=PARTS)


def _state(text: str) -> str:
    plain = text.strip()
    spelled = {catalogue(lang)[f"ui_person_{one}"]: one for lang in LANGUAGES for one in STATES}
    return STATES[0] if not plain else plain if plain in STATES else spelled[plain]


def _keep(person: Person, before: Person, silent: frozenset[str]) -> Person:
    """No column, or no number in its cell, says nothing against what is known."""
    names = set(silent) if person.id_number else {*silent, "id_number"}
    return replace(person, **{name: getattr(before, name) for name in names})


def _look(person: Person, seen: Seen) -> Iterator[Finding]:
    if not person.person_id:
        yield Finding(code="row_person_id_missing")
    if person.person_id in RESERVED:
        yield Finding(code="row_person_id_reserved")
    if not person.name:
        yield Finding(code="row_name_missing")
    elif name_likeness(person.name) < 0.3:
        yield Finding(code="row_name_odd")
    yield from _number_findings(person, seen)
    if person.id_number:
        seen.numbers.setdefault(fold_number(person.id_number), seen.line)


def _number_findings(person: Person, seen: Seen) -> Iterator[Finding]:
    number = fold_number(person.id_number)
    if not number:
        yield Finding(code="row_id_number_missing")
    elif DAMAGED.search(person.id_number) or _is_rounded(number):
        yield Finding(code="row_id_number_damaged")
    elif MASK in number:
        yield Finding(code="row_id_number_masked")
    elif not is_proved(number) and not is_permit(number):
        yield Finding(code="row_id_number_check_fails")
    elif number in seen.numbers:
        yield Finding(code="row_duplicate_id_number", facts={"line": seen.numbers[number]})


def _is_rounded(number: str) -> bool:
    """Whether a spreadsheet kept only the first fifteen digits."""
    return bool(re.fullmatch(r"\d{15}000", number)) and not is_proved(number)


def _changes(person: Person, before: Person) -> Iterator[Finding]:
    """A register entry that turns into somebody else is for a person to look at."""
    if before.id_number and fold_number(before.id_number) != fold_number(person.id_number):
        yield Finding(code="row_id_number_changes")
    if before.name != person.name:
        yield Finding(code="row_name_changes")
    if before.state != person.state:
        yield Finding(code="row_state_changes")


PEOPLE: Shape[Person] = Shape(
    columns=HEADERS,
    required=("person_id", "name"),
    make=read_person,
    key=lambda person: person.person_id,
    keep=_keep,
    look=_look,
    changes=_changes,
    wrong=frozenset({"row_person_id_missing", "row_person_id_reserved", "row_name_missing"}),
    quiet=frozenset({"row_id_number_missing"}),
)
