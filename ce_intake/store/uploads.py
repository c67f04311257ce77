"""Rows of uploads, their bytes, pages and readings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite

from ce_intake.store.columns import Json
from ce_intake.store.put import put
from ce_intake.store.scope import Scope, uploads_in
from ce_intake.store.session import Tx
from ce_intake.store.tables import Account, Blob, Page, Proposal, Reading, Upload, Work
from ce_intake.store.tables_talk import Replacement


def keep_blob(tx: Tx, sha256: str, *, size: int, now: datetime) -> None:
    """Note that bytes are kept; nothing happens where they are known."""
    dialect = tx.session.get_bind().dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    row = insert(Blob).values(sha256=sha256, size=size, created_at=now)
    tx.session.execute(row.on_conflict_do_nothing())


def lock_account(tx: Tx, account_id: int) -> None:
    """Let one transaction at a time act for this account (uploads that race each other)."""
    tx.session.execute(select(Account.id).where(Account.id == account_id).with_for_update())


def add(tx: Tx, upload: Upload) -> Upload:
    """Keep a new upload; it has its key afterwards."""
    tx.session.add(upload)
    tx.session.flush()
    return upload


def by_client_key(tx: Tx, uploader_id: int, client_key: str) -> Upload | None:
    """What this uploader sent under this idempotency key."""
    query = select(Upload).where(Upload.uploader_id == uploader_id, Upload.client_key == client_key)
    return tx.session.scalars(query).one_or_none()


def first_with_bytes(tx: Tx, scope: Scope, sha256: str) -> Upload | None:
    """The first upload of the same bytes in the scope that is not itself a duplicate."""
    query = select(Upload).where(
        uploads_in(scope), Upload.sha256 == sha256, Upload.state != "duplicate"
    )
    return tx.session.scalars(query.order_by(Upload.id).limit(1)).one_or_none()


def find(tx: Tx, scope: Scope, number: str) -> Upload | None:
    """The upload with this receipt number, if the scope holds it."""
    query = select(Upload).where(Upload.number == number, uploads_in(scope))
    return tx.session.scalars(query).one_or_none()


def get(tx: Tx, upload_id: int) -> Upload:
    """The upload with this key."""
    return tx.session.get_one(Upload, upload_id)


def hold(tx: Tx, upload_ids: Iterable[int]) -> None:
    """Hold several uploads until the transaction ends, in one order for everybody."""
    query = select(Upload.id).where(Upload.id.in_(sorted(upload_ids))).order_by(Upload.id)
    tx.session.execute(query.with_for_update()).all()


def locked(tx: Tx, upload_id: int) -> Upload:
    """The upload, held until the transaction ends. Always the first lock that an act takes."""
    query = select(Upload).where(Upload.id == upload_id).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one()


def of_account(tx: Tx, account_id: int, *, before: int | None, limit: int) -> Sequence[Upload]:
    """What one account sent, newest first."""
    query = select(Upload).where(Upload.uploader_id == account_id)
    if before is not None:
        query = query.where(Upload.id < before)
    return tx.session.scalars(query.order_by(Upload.id.desc()).limit(limit)).all()


def search_of_account(
    tx: Tx, account_id: int, *, words: str, states: Sequence[str], before: int | None, limit: int
) -> Sequence[Upload]:
    """What one account sent, by number, file name or the content read in it; newest first."""
    query = select(Upload).where(Upload.uploader_id == account_id)
    if states:
        query = query.where(Upload.state.in_(states))
    if words:
        read = select(Proposal.upload_id).where(
            Proposal.state != "superseded", Proposal.content.icontains(words, autoescape=True)
        )
        query = query.where(
            Upload.number.icontains(words, autoescape=True)
            | Upload.name.icontains(words, autoescape=True)
            | Upload.id.in_(read)
        )
    if before is not None:
        query = query.where(Upload.id < before)
    return tx.session.scalars(query.order_by(Upload.id.desc()).limit(limit)).all()


def in_scope(
    tx: Tx, scope: Scope, *, state: str | None, before: int | None, limit: int
) -> Sequence[Upload]:
    """The uploads in the scope, newest first."""
    query = select(Upload).where(uploads_in(scope))
    if state is not None:
        query = query.where(Upload.state == state)
    if before is not None:
        query = query.where(Upload.id < before)
    return tx.session.scalars(query.order_by(Upload.id.desc()).limit(limit)).all()


def work_of(tx: Tx, upload_id: int) -> Work | None:
    """The work item of an upload as a whole; a duplicate has none."""
    query = select(Work).where(Work.upload_id == upload_id, Work.first_sheet == 0)
    return tx.session.scalars(query).one_or_none()


def place_in_queue(tx: Tx, work: Work) -> int:
    """How many items of the pool come before this one, and itself."""
    earlier = (Work.ready_at < work.ready_at) | (
        (Work.ready_at == work.ready_at) & (Work.id <= work.id)
    )
    query = select(func.count()).where(Work.state == "ready", Work.pool == work.pool, earlier)
    return tx.session.scalar(query) or 0


def pages(tx: Tx, upload_id: int) -> Sequence[Page]:
    """The page pictures of an upload, in order."""
    query = select(Page).where(Page.upload_id == upload_id).order_by(Page.number)
    return tx.session.scalars(query).all()


def page(tx: Tx, upload_id: int, number: int) -> Page | None:
    """One page picture."""
    return tx.session.get(Page, (upload_id, number))


def keep_page(tx: Tx, page: Page) -> None:
    """Keep a page picture in place of an earlier one."""
    put(tx, page)


def add_reading(tx: Tx, reading: Reading) -> Reading:
    """Keep a reading; it has its key afterwards."""
    tx.session.add(reading)
    tx.session.flush()
    return reading


def latest_reading(tx: Tx, upload_id: int) -> Json | None:
    """The newest reading of an upload, as contract JSON with locked identity numbers."""
    query = select(Reading.content).where(Reading.upload_id == upload_id)
    return tx.session.scalars(query.order_by(Reading.id.desc()).limit(1)).one_or_none()


def number_of(tx: Tx, upload_id: int) -> str:
    """The receipt number of an upload."""
    return tx.session.scalars(select(Upload.number).where(Upload.id == upload_id)).one()


def counts(tx: Tx) -> dict[str, int]:
    """How many uploads are in each state."""
    query = select(Upload.state, func.count()).group_by(Upload.state)
    return {row[0]: row[1] for row in tx.session.execute(query)}


def counts_of_account(tx: Tx, account_id: int) -> dict[str, int]:
    """How many of one account's uploads are in each state, without those that were replaced."""
    replaced = select(Replacement.replaces_id)
    query = select(Upload.state, func.count()).where(
        Upload.uploader_id == account_id, Upload.id.not_in(replaced)
    )
    return {row[0]: row[1] for row in tx.session.execute(query.group_by(Upload.state))}
