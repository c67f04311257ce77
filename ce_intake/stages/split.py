"""One file into documents: which pages, or parts of a page, belong together.

Separator sheets and blank pages belong to none; what continues the page before joins it; a page
that holds two certificates is cut. It does not know what a document says beyond the signs.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from ce_intake.stages.classify import classify
from ce_intake.stages.joining import continues
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.signs import Signs, signs
from ce_intake.stages.twins import regions
from ce_intake.text.normal import tight
from ce_intake.values import Box, KindCode, Page, PageNote, Separator

MARK = "CE-INTAKE-SEPARATOR"
"""What the QR code of a separator sheet begins with (ruling 1 of the reading contract)."""

HALVES: tuple[tuple[Box, Box], tuple[Box, Box]] = (
    ((0.0, 0.0, 0.5, 1.0), (0.5, 0.0, 1.0, 1.0)),  # left and right
    ((0.0, 0.0, 1.0, 0.5), (0.0, 0.5, 1.0, 1.0)),  # above and below
)
BESIDE = 40  # characters on the other half of a sheet that make it a document, whatever they say

_WORDS = "文件分隔页"
_FACT = re.compile(r"(unit|person_id|year|kind|box)[=:：]\s*([^\s;；,，]+)")


Groups = Sequence[Sequence[int]]
"""Numbers of the pages of each document, as a person has arranged them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """The documents of a file as sheets, and where every page went."""

    groups: tuple[tuple[Sheet, ...], ...]
    separators: tuple[Separator, ...]
    notes: tuple[PageNote, ...]


def split(sheets: Sequence[Sheet]) -> Division:
    """Say which of the *sheets*, in page order, belong together."""
    separators = {
        sheet.page.number: Separator(page=sheet.page.number, facts=facts)
        for sheet in sheets
        if (facts := separator_facts(sheet.page)) is not None
    }
    groups: list[tuple[Sheet, ...]] = []
    for run in _runs(sheets, separators):
        groups += _documents([sheet for sheet in run if not is_blank(sheet.page)])
    return Division(
        groups=tuple(groups),
        separators=tuple(separators.values()),
        notes=tuple(_note(sheet.page, separators, groups) for sheet in sheets),
    )


def arranged(sheets: Sequence[Sheet], groups: Groups) -> Division:
    """The division that a person made: what is in no group is a separator or set aside.

    A page that holds several certificates is cut here too.
    """
    known = {sheet.page.number: sheet for sheet in sheets}
    chosen: list[tuple[Sheet, ...]] = []
    for group in groups:
        sheets_of = tuple(known[number] for number in group if number in known)
        chosen += _documents(sheets_of) if len(sheets_of) == 1 else [sheets_of]
    used = {number for group in groups for number in group}
    separators = {
        number: Separator(page=number, facts=facts)
        for number, sheet in known.items()
        if number not in used and (facts := separator_facts(sheet.page)) is not None
    }
    return Division(
        groups=tuple(group for group in chosen if group),
        separators=tuple(separators.values()),
        notes=tuple(_note(sheet.page, separators, chosen) for sheet in sheets),
    )


def _runs(sheets: Sequence[Sheet], separators: Container[int]) -> list[list[Sheet]]:
    """The sheets between one separator and the next, with what else stands on a separator's."""
    runs: list[list[Sheet]] = [[]]
    for sheet in sheets:
        if sheet.page.number in separators:
            runs.append([*beside_separator(sheet)])
        else:
            runs[-1].append(sheet)
    return runs


def _documents(sheets: Sequence[Sheet]) -> list[tuple[Sheet, ...]]:
    """The sheets by document; a page that holds several is cut and continues nothing."""
    groups: list[list[Sheet]] = []
    shown: list[Signs] = []  # of the pages of the last group
    for sheet in sheets:
        parts = [cut(sheet, region) for region in regions(sheet.page)]
        here = signs(sheet.page) if sheet.alone is None else sheet.alone.signs
        if parts:
            groups += [[part] for part in parts]
        elif groups and groups[-1][-1].region is None and continues(shown, here):
            groups[-1].append(sheet)
            shown.append(here)
            continue
        else:
            groups.append([sheet])
        shown = [here]
    return [tuple(group) for group in groups]


def _note(page: Page, separators: Container[int], groups: Sequence[Sequence[Sheet]]) -> PageNote:
    """Where *page* went: the first document that has it, or the reason why none has."""
    homes = (
        n for n, group in enumerate(groups) if any(s.page.number == page.number for s in group)
    )
    home = next(homes, None)
    if home is None and page.number in separators:
        return PageNote(page=page.number, place="separator")
    if home is not None:
        return PageNote(page=page.number, place="document", document=home)
    rejected = any(finding.code.startswith("page_") for finding in page.findings)
    place = "rejected" if rejected else "blank"
    return PageNote(page=page.number, place=place, findings=page.findings)


def separator_facts(page: Page) -> Mapping[str, str] | None:
    """The facts on a separator sheet; None where *page* is none."""
    for code in page.codes:
        if code.payload.strip().upper().startswith(MARK):
            pairs = (part.split("=", 1) for part in code.payload.split(";")[1:] if "=" in part)
            return {key.strip(): value.strip() for key, value in pairs}
    text = " ".join(word.text for word in page.words)
    if len(text) > 200 or not _says_separator(text):
        return None
    return {match[1]: match[2] for match in _FACT.finditer(text)}


def beside_separator(sheet: Sheet) -> tuple[Sheet, ...]:
    """What stands on the other half of a sheet that was scanned two-up with a separator.

    A few words that are no proof of any kind are an instruction, and no document.
    """
    page = sheet.page
    box = next((c.box for c in page.codes if c.payload.strip().upper().startswith(MARK)), None)
    if box is None:
        return ()
    along = 0 if page.width > page.height else 1
    low = (box[along] + box[along + 2]) / 2 > 0.5
    other = cut(sheet, HALVES[along][0 if low else 1])
    text = " ".join(word.text for word in other.page.words)
    if _says_separator(text) or other.page.codes:
        return ()
    short = len(tight(text)[0]) < BESIDE
    return () if short and classify([other])[0] is KindCode.OTHER else (other,)


def is_blank(page: Page) -> bool:
    """Whether *page* says nothing: an empty back, or one through which the front shows."""
    text = "".join(tight(word.text)[0] for word in page.words if word.confidence >= 0.6)
    says = len(text) >= _FEWEST or text in _COVERS
    return not says and not page.codes and not page.seals


_FEWEST = 4  # characters of a page that says something
_COVERS = frozenset({"证书", "證書", "书证", "證", "学历", "文凭", "合格证", "结业证", "学分证"})
"""What a cover says that says no more, in whatever order its lines were found."""


def cut(sheet: Sheet, region: Box) -> Sheet:
    """The part of *sheet* inside *region*; its boxes stay fractions of the whole page."""
    page = sheet.page
    kept = replace(
        page,
        words=tuple(word for word in page.words if _inside(word.box, region)),
        seals=tuple(seal for seal in page.seals if _inside(seal.box, region)),
        codes=tuple(code for code in page.codes if _inside(code.box, region)),
        rulings=tuple(ruling for ruling in page.rulings if _inside(ruling, region)),
    )
    return replace(sheet, page=kept, region=region, alone=None)


def _says_separator(text: str) -> bool:
    plain = tight(text)[0]
    return _WORDS in plain or MARK in plain.upper() or "分隔页" in plain


def _inside(box: Box, region: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return region[0] <= x <= region[2] and region[1] <= y <= region[3]
