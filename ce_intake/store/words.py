"""Words of pages and of proposals, and the conditions that find a proposal by them.

An index of pairs of characters, of pages and of entries' own values alike, names the few uploads
that may be meant; the folded words prove the hit. Both are plain tables, so that every database
finds the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import (
    BigInteger,
    Cast,
    ColumnElement,
    Select,
    String,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import aliased

from ce_intake.store.columns import Base
from ce_intake.store.put import put
from ce_intake.store.session import Tx
from ce_intake.store.tables import PageWord, Person, Proposal, WordPair
from ce_intake.text.search import beginning, indexed, pairs

PAIRS_ASKED = 4  # of a term; more narrow nothing down
PAIRS_COUNTED = 8  # of a term, to ask for the rarest of them
FEW = 2000  # uploads that hold a pair; so many are looked through at once
SIGN_COUNTED = 5 * FEW  # pairs that begin with a character, of all uploads


def keep(tx: Tx, upload_id: int, page: int, *, said: str, folded: str) -> None:
    """Keep what a page says, in place of an earlier reading of it."""
    put(tx, PageWord(upload_id=upload_id, number=page, said=said, folded=folded))
    index(tx, upload_id, folded)


def index(tx: Tx, upload_id: int, folded: str) -> None:
    """Let an upload be found by these words too; what is in the index stays in it."""
    own = sorted(indexed(folded))
    if own and tx.session.get_bind().dialect.name == "postgresql":
        tx.session.execute(_ADD_TO_POSTGRESQL, {"pairs": own, "upload_id": upload_id})
    elif own:
        tx.session.execute(_ADD_TO_SQLITE, {"pairs": json.dumps(own), "upload_id": upload_id})


_PLACE, _OF = Base.metadata.tables["word_pair"], bindparam("upload_id", type_=BigInteger)
_EACH = func.json_each(bindparam("pairs")).table_valued("value")
_ADD_TO_SQLITE = (
    sqlite.insert(_PLACE)
    .from_select(["pair", "upload_id"], select(_EACH.c.value, _OF).where(true()))
    .on_conflict_do_nothing()
)
_UNNESTED = func.unnest(bindparam("pairs", type_=postgresql.ARRAY(BigInteger)))
_ADD_TO_POSTGRESQL = (
    postgresql.insert(_PLACE)
    .from_select(["pair", "upload_id"], select(_UNNESTED.column_valued("pair"), _OF))
    .on_conflict_do_nothing()
)
"""The pairs of a page in one statement: three hundred rows one by one cost three times as much."""


def found(tx: Tx, terms: Sequence[str]) -> tuple[ColumnElement[bool], bool]:
    """Proposals that have every term among their own values or on one of their pages.

    And whether a term names so few uploads that the index leads to them; else the words of all
    that is asked for are read.
    """
    few, hits = False, []
    for term in terms:
        hit, holders = or_(_own(term), _on_page(term)), _narrowed(tx, term)
        if holders is not None:
            few, hit = True, and_(Proposal.upload_id.in_(holders), hit)
        named = _numbered(tx, term)
        hits.append(or_(Proposal.person_id.in_(named), hit) if named else hit)
    return and_(*hits), few


def own(terms: Sequence[str]) -> ColumnElement[bool]:
    """Proposals that have every term among their own values."""
    return and_(*(_own(term) for term in terms))


def pages_with(tx: Tx, upload_ids: Iterable[int], terms: Sequence[str]) -> Sequence[PageWord]:
    """The pages of these uploads on which any of the terms stands."""
    hit = or_(*(PageWord.folded.contains(term, autoescape=True) for term in terms))
    query = select(PageWord).where(PageWord.upload_id.in_(list(upload_ids)), hit)
    return tx.session.scalars(query.order_by(PageWord.upload_id, PageWord.number)).all()


def _narrowed(tx: Tx, term: str) -> Select[int] | Sequence[int] | None:
    """The few uploads that may say the term; None where too many hold all that is asked of it."""
    if len(term) == 1:
        return _with_sign(tx, term)
    some = sorted(pairs(term), reverse=True)[:PAIRS_COUNTED]  # rarer signs stand high
    numbers = {pair: _number(tx, _holders([pair])) for pair in some}
    rare = sorted(some, key=numbers.__getitem__)[:PAIRS_ASKED]
    holders = _holders(rare)
    return holders if numbers[rare[0]] <= FEW or _number(tx, holders) <= FEW else None


def _with_sign(tx: Tx, sign: str) -> Sequence[int] | None:
    """The uploads that say one character, if they are few: it begins a pair or ends a text.

    Their keys are asked for by themselves: how many a range holds no database guesses well, and a
    wrong guess has it read the words of all.
    """
    holders = select(WordPair.upload_id).where(WordPair.pair.between(*beginning(sign)))
    found = tx.session.scalars(holders.limit(SIGN_COUNTED + 1)).all()
    uploads = set(found)
    return sorted(uploads) if len(found) <= SIGN_COUNTED and len(uploads) <= FEW else None


def _number(tx: Tx, uploads: Select[int]) -> int:
    """How many there are, counted no further than to `FEW` and one."""
    some = uploads.limit(FEW + 1).subquery()
    return tx.session.scalar(select(func.count()).select_from(some)) or 0


def _holders(rare: Sequence[int]) -> Select[int]:
    """The uploads that hold all of these pairs."""
    first, *others = rare
    query = select(WordPair.upload_id).where(WordPair.pair == first)
    for number, pair in enumerate(others):
        other = aliased(WordPair, name=f"pair_{number}")
        query = query.join(other, and_(other.upload_id == WordPair.upload_id, other.pair == pair))
    return query


def _own(term: str) -> ColumnElement[bool]:
    return Proposal.words.contains(term, autoescape=True)


def _numbered(tx: Tx, term: str) -> Sequence[str]:
    """The person with this whole identity number."""
    query = select(Person.person_id).where(Person.id_index == tx.keys.blind(term))
    return tx.session.scalars(query).all()


def _on_page(term: str) -> ColumnElement[bool]:
    """Proposals of a document on one of whose pages the term stands."""
    listed = func.replace(func.replace(Cast(Proposal.pages, String), "[", " "), "]", ",")
    page = literal("% ").concat(Cast(PageWord.number, String)).concat(literal(",%"))
    query = select(PageWord.upload_id).where(
        PageWord.upload_id == Proposal.upload_id,
        PageWord.folded.contains(term, autoescape=True),
        listed.like(page),
    )
    return query.correlate(Proposal).exists()
