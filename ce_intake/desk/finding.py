"""Where the words of a search stand: in an entry's values, or on which page of its paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ce_intake.store import tables, words
from ce_intake.store.session import Tx
from ce_intake.text.search import Parts, marked

SHOWN = ("certificate_no", "issuer", "employer")  # name and content stand in the list anyway
AROUND = 16  # characters on each side of a hit


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A piece of text with the words that were looked for marked; of a field, or of a page."""

    parts: Parts
    field: str | None = None
    page: int | None = None


def hits(
    tx: Tx, found: Sequence[tables.Proposal], terms: Sequence[str]
) -> Mapping[int, tuple[Hit, ...]]:
    """For each proposal that was found, where the terms stand; nothing without terms."""
    if not terms:
        return {}
    pages = words.pages_with(tx, {row.upload_id for row in found}, terms)
    return {row.id: _hits(row, pages, terms) for row in found}


def _hits(
    row: tables.Proposal, pages: Sequence[tables.PageWord], terms: Sequence[str]
) -> tuple[Hit, ...]:
    own = [("name", row.name), ("content", row.content)]
    own += [(name, row.fields[name]["value"] or "") for name in SHOWN]
    fields = [Hit(parts=marked(text, terms), field=name) for name, text in own]
    fields = [hit for hit in fields if hit.parts]
    if fields:
        return tuple(fields)
    here = [page for page in pages if page.upload_id == row.upload_id and page.number in row.pages]
    shown = [(page, marked(page.said.replace("\n", " "), terms, around=AROUND)) for page in here]
    return tuple(Hit(parts=parts, page=page.number) for page, parts in shown[:1])
