"""Words of pages and of proposals, and the conditions that find a proposal by them.

An index of pairs of characters narrows the pages down, the folded words prove the hit; both are
plain tables, so that every database finds the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Cast, ColumnElement, String, and_, delete, func, literal, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from ce_intake.store.session import Tx
from ce_intake.store.tables import PageWord, Person, Proposal, WordPair
from ce_intake.text.search import pairs

PAIRS_ASKED = 4  # of a term; more narrow nothing down


def keep(tx: Tx, upload_id: int, page: int, *, said: str, folded: str) -> None:
    """Keep what a page says, in place of an earlier reading of it."""
    own = (PageWord.upload_id == upload_id, PageWord.number == page)
    tx.session.execute(delete(PageWord).where(*own))
    tx.session.add(PageWord(upload_id=upload_id, number=page, said=said, folded=folded))
    tx.session.flush()
    rows = [{"pair": pair, "upload_id": upload_id} for pair in sorted(pairs(folded))]
    if rows:
        dialect = tx.session.get_bind().dialect.name
        insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
        tx.session.execute(insert(WordPair).on_conflict_do_nothing(), rows)


def found(tx: Tx, terms: Sequence[str]) -> ColumnElement[bool]:
    """Proposals that have every term among their own values or on one of their pages."""
    return and_(*(or_(_own(term), _number(tx, term), _on_page(term)) for term in terms))


def own(terms: Sequence[str]) -> ColumnElement[bool]:
    """Proposals that have every term among their own values."""
    return and_(*(_own(term) for term in terms))


def pages_with(tx: Tx, upload_ids: Iterable[int], terms: Sequence[str]) -> Sequence[PageWord]:
    """The pages of these uploads on which any of the terms stands."""
    hit = or_(*(PageWord.folded.contains(term, autoescape=True) for term in terms))
    query = select(PageWord).where(PageWord.upload_id.in_(list(upload_ids)), hit)
    return tx.session.scalars(query.order_by(PageWord.upload_id, PageWord.number)).all()


def _own(term: str) -> ColumnElement[bool]:
    return Proposal.words.contains(term, autoescape=True)


def _number(tx: Tx, term: str) -> ColumnElement[bool]:
    """Proposals of the person with this whole identity number."""
    person = select(Person.person_id).where(Person.id_index == tx.keys.blind(term))
    return Proposal.person_id.in_(person)


def _on_page(term: str) -> ColumnElement[bool]:
    """Proposals of a document on one of whose pages the term stands."""
    listed = func.replace(func.replace(Cast(Proposal.pages, String), "[", " "), "]", ",")
    page = literal("% ").concat(Cast(PageWord.number, String)).concat(literal(",%"))
    query = select(PageWord.upload_id).where(
        PageWord.upload_id == Proposal.upload_id,
        PageWord.folded.contains(term, autoescape=True),
        listed.like(page),
    )
    for pair in sorted(pairs(term), reverse=True)[:PAIRS_ASKED]:  # the rarer signs stand high
        holders = select(WordPair.upload_id).where(WordPair.pair == pair)
        query = query.where(PageWord.upload_id.in_(holders))
    return query.correlate(Proposal).exists()
