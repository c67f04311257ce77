"""Reads built pages as the pipeline does after recognition, for tests without pictures."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal

import numpy as np
from papers import a_page

from ce_intake.layout.draft import Draft
from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Entry, KindCode, Page, Result


def a_sheet(page: Page) -> Sheet:
    return Sheet(page=page, image=np.full((10, 10, 3), 255, np.uint8))


def the_draft(*lines: str) -> tuple[KindCode, Draft]:
    sheets = [a_sheet(a_page(lines))]
    kind, _ = classify(sheets)
    return kind, extract(sheets, kind)


def said(entry: Entry) -> dict[str, str]:
    """What an entry states, in short: every field that has a value, as text."""
    values = {one.name: getattr(getattr(entry, one.name), "value", None) for one in fields(entry)}
    return {name: _short(value) for name, value in values.items() if value is not None}


def _short(value: object) -> str:
    if isinstance(value, Result):
        return value.value
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return str(value)


def the_entry(*lines: str) -> dict[str, str]:
    """The one entry that a page of *lines* proposes, with its kind and stated amount."""
    kind, draft = the_draft(*lines)
    [entry] = draft.entries
    stated = entry.hours.stated
    amount = {} if stated is None else {"stated": f"{stated.amount.normalize():f}{stated.unit}"}
    return {"kind": str(kind), **said(entry), **amount}
