"""One file into documents: which pages, or parts of a page, belong together.

Separator sheets and blank pages belong to none; what continues the page before joins it; a page
that holds two certificates is cut. It does not know what a document says beyond the signs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ce_intake.stages.joining import continues
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.signs import signs
from ce_intake.stages.twins import regions
from ce_intake.text.normal import tight
from ce_intake.values import Box, Finding, Page, PageNote, Separator

MARK = "CE-INTAKE-SEPARATOR"
"""What the QR code of a separator sheet begins with (ruling 1 of the reading contract)."""

_WORDS = "文件分隔页"
_FACT = re.compile(r"(unit|person_id|year|kind|box)[=:：]\s*([^\s;；,，]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """The documents of a file as sheets, and where every page went."""

    groups: tuple[tuple[Sheet, ...], ...]
    separators: tuple[Separator, ...]
    notes: tuple[PageNote, ...]


def split(sheets: Sequence[Sheet]) -> Division:
    """Say which of the *sheets*, in page order, belong together."""
    groups: list[list[Sheet]] = []
    separators: list[Separator] = []
    notes: list[PageNote] = []
    fresh = True  # after a separator, or at the start, nothing is continued
    for sheet in sheets:
        facts = separator_facts(sheet.page)
        if facts is not None:
            separators.append(Separator(page=sheet.page.number, facts=facts))
            notes.append(PageNote(page=sheet.page.number, place="separator"))
            fresh = True
            continue
        if is_blank(sheet.page):
            notes.append(_aside(sheet.page))
            continue
        parts = [cut(sheet, region) for region in regions(sheet.page)] or [sheet]
        joins = not fresh and len(parts) == 1 and _continues(groups[-1], sheet)
        first = len(groups) - 1 if joins else len(groups)
        if joins:
            groups[-1].append(sheet)
        else:
            groups += [[part] for part in parts]
        notes.append(PageNote(page=sheet.page.number, place="document", document=first))
        fresh = False
    return Division(
        groups=tuple(tuple(group) for group in groups),
        separators=tuple(separators),
        notes=tuple(notes),
    )


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


def is_blank(page: Page) -> bool:
    """Whether *page* says nothing: an empty back, or one through which the front shows."""
    letters = [word for word in page.words if word.confidence >= 0.6]
    count = sum(len(tight(word.text)[0]) for word in letters)
    return count < 4 and not page.codes and not page.seals


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
    return replace(sheet, page=kept, region=region)


def _continues(group: Sequence[Sheet], sheet: Sheet) -> bool:
    if group[-1].region is not None:
        return False
    return continues([signs(one.page) for one in group], signs(sheet.page))


def _aside(page: Page) -> PageNote:
    """The note of a page without words: blank, or rejected where a finding says why."""
    rejected = any(finding.code.startswith("page_") for finding in page.findings)
    findings: tuple[Finding, ...] = page.findings
    return PageNote(page=page.number, place="rejected" if rejected else "blank", findings=findings)


def _says_separator(text: str) -> bool:
    plain = tight(text)[0]
    return _WORDS in plain or MARK in plain.upper() or "分隔页" in plain


def _inside(box: Box, region: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return region[0] <= x <= region[2] and region[1] <= y <= region[3]
