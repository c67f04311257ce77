"""Several courses that one certificate tells in a sentence, each with hours of its own.

《甲》（8学时）、《乙》（12学时），共计20学时: an entry for each; the sum is checked and is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ce_intake.fields.paper import paper_of
from ce_intake.fields.rows import completed, row_entry
from ce_intake.fields.totals import doubt_sums
from ce_intake.layout.columns import Column
from ce_intake.layout.draft import Draft
from ce_intake.layout.listing import listing
from ce_intake.values import Entry, Field, Hours, Page


def draft_of(pages: Sequence[Page], entry: Entry) -> Draft:
    """The draft of a certificate that says *entry*, apart by course where its sentence is."""
    rows = listing(pages)
    told = [record for record in rows.records if Column.CONTENT in record.told]
    if not rows.spoken or len(told) < 2:
        return Draft(entries=(entry,))
    shared = replace(entry, hours=Hours(), content=Field(), findings=())
    return Draft(
        entries=tuple(completed(row_entry(record, rows), shared) for record in told),
        findings=doubt_sums(rows, told, paper_of(rows.rest)),
    )
