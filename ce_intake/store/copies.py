"""The very same page come in twice: one file from two hands, or from a hand and in a box of scans.

A proposal stands for the first page of its document. What is compared is where that page came
from: the bytes of its file and its place in it, for a stack of scans by the file of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import joinedload

from ce_intake.store.session import Tx
from ce_intake.store.tables import Entry, Proposal, Sheet, Source, Stack, Upload

LIVING = ("open", "confirmed", "set_aside")
MOST = 100


def of(tx: Tx, proposal: Proposal) -> Sequence[Proposal]:
    """Living proposals of the unit for the same entry of the same page, newest first."""
    place = _place(tx, proposal)
    if place is None:
        return ()
    sha256, page = place
    sheets = select(Sheet.upload_id, Sheet.number).join(Source, Source.id == Sheet.source_id)
    scanned = sheets.where(
        Source.unit_id == proposal.unit_id, Source.sha256 == sha256, Sheet.source_page == page
    )
    numbers = {row.upload_id: row.number for row in tx.session.execute(scanned.limit(MOST))}
    sent = select(Upload.id).where(Upload.unit_id == proposal.unit_id, Upload.sha256 == sha256)
    found = [
        *_living(tx, proposal, Proposal.upload_id.in_(sent)),
        *_living(tx, proposal, Proposal.upload_id.in_(numbers)),
    ]
    return [
        one
        for one in found
        if one.pages[:1] == [numbers.get(one.upload_id, page)]
        and (one.upload_id in numbers or one.document_index == proposal.document_index)
    ]


def counted(tx: Tx, proposal: Proposal) -> Entry | None:
    """An entry that counts already, made from the same entry of the same page."""
    copies = [one.id for one in of(tx, proposal)]
    query = select(Entry).where(Entry.proposal_id.in_(copies), Entry.state != "void")
    return tx.session.scalars(query.order_by(Entry.id).limit(1)).one_or_none()


def _place(tx: Tx, proposal: Proposal) -> tuple[str, int] | None:
    """The digest of the file that the first page came in, and its place there."""
    if not proposal.pages:
        return None
    first = proposal.pages[0]
    if tx.session.get(Stack, proposal.upload_id) is None:
        upload = tx.session.get_one(Upload, proposal.upload_id)
        return upload.sha256, first
    query = (
        select(Source.sha256, Sheet.source_page)
        .join(Sheet, Sheet.source_id == Source.id)
        .where(Sheet.upload_id == proposal.upload_id, Sheet.number == first)
    )
    row = tx.session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])


def _living(tx: Tx, proposal: Proposal, where: ColumnElement[bool]) -> Iterable[Proposal]:
    query = select(Proposal).where(
        where,
        Proposal.upload_id != proposal.upload_id,
        Proposal.unit_id == proposal.unit_id,
        Proposal.entry_index == proposal.entry_index,
        Proposal.state.in_(LIVING),
    )
    newest = query.options(joinedload(Proposal.upload)).order_by(Proposal.id.desc())
    return tx.session.scalars(newest.limit(MOST))
