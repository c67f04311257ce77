"""What a search of the queue finds, newest first, and no more than can be looked through.

Words that stand on few papers are found by the index of pairs, whole. Of words that stand on very
many, the proposals are gone through backwards in growing steps until enough of the wanted state are
found: a search costs what it shows, not what there is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Select, case, select
from sqlalchemy.orm import joinedload

from ce_intake.store import proposals, words
from ce_intake.store.proposals import Filter
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx
from ce_intake.store.tables import Proposal

MOST = 1000  # hits of the wanted state; of more only the newest are shown
AT_ONCE = 1000  # proposals whose words are read together
FIRST_STEP = 2000  # proposals; each further step is of four times as many
GROWTH = 4


class Hit(NamedTuple):
    """A proposal that was found, with what it is put in order by."""

    id: int
    state: str
    name: str
    content: str
    doubts: int
    apart: int  # 0: all words stand among its own values


Query = Select[int, str, str, str, int, int]
Place = tuple[str | int, int]

_ORDERS: Mapping[str, Callable[[Hit], Place]] = {
    "person": lambda hit: (hit.name, hit.id),
    "course": lambda hit: (hit.content, hit.id),
    "doubt": lambda hit: (hit.doubts, hit.id),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The hits of the wanted state in order, and how many of each state there are."""

    hits: Sequence[Hit]
    counts: Mapping[str, int]
    whole: bool  # False: there may be older hits, the counts are at least these
    order: str

    def behind(self, proposal: Proposal, terms: Sequence[str]) -> Sequence[Hit]:
        """The hits behind this proposal in the order, whether it is one of them or no longer."""
        return self.hits[bisect_right(self._places(), self._place(proposal, terms)) :]

    def before(self, proposal: Proposal, terms: Sequence[str]) -> Sequence[Hit]:
        """The hits before this proposal in the order."""
        return self.hits[: bisect_left(self._places(), self._place(proposal, terms))]

    def _places(self) -> list[Place]:
        return [_key(self.order)(hit) for hit in self.hits]

    def _place(self, one: Proposal, terms: Sequence[str]) -> Place:
        apart = int(not all(term in one.words for term in terms))
        return _key(self.order)(
            Hit(one.id, one.state, one.name, one.content, one.doubts, apart=apart)
        )


def search(tx: Tx, scope: Scope, wanted: Filter) -> Found:
    """Find what has all the wanted words, of every state; the wanted state's in its order."""
    hit, few = words.found(tx, wanted.terms)
    query = _hits(wanted).where(hit)
    if few:
        query = query.where(proposals.narrowed(scope, wanted))
        rows, whole = [Hit._make(row) for row in tx.session.execute(query)], True
    else:
        rows, whole = _backwards(tx, scope, wanted, query)
    mine = [row for row in rows if row.state == wanted.state]
    counts = Counter(row.state for row in rows)
    if not whole:
        counts[wanted.state] = MOST
    hits = sorted(mine if whole else mine[:MOST], key=_key(wanted.order))
    return Found(hits=hits, counts=counts, whole=whole, order=wanted.order)


def rows(tx: Tx, hits: Sequence[Hit]) -> Sequence[Proposal]:
    """The proposals of these hits, in their order."""
    query = select(Proposal).where(Proposal.id.in_([hit.id for hit in hits]))
    found = {row.id: row for row in tx.session.scalars(query.options(joinedload(Proposal.upload)))}
    return [found[hit.id] for hit in hits]


def _key(order: str) -> Callable[[Hit], Place]:
    """By age where nothing else is wanted, hits in the entry's own values first."""
    return _ORDERS.get(order, lambda hit: (hit.apart, hit.id))


def _hits(wanted: Filter) -> Query:
    apart = case((words.own(wanted.terms), 0), else_=1)
    values = (Proposal.id, Proposal.state, Proposal.name, Proposal.content, Proposal.doubts, apart)
    return select(*values).order_by(Proposal.id.desc())


def _backwards(tx: Tx, scope: Scope, wanted: Filter, query: Query) -> tuple[list[Hit], bool]:
    """The newest hits of all states until more than `MOST` are of the wanted; whether that is all.

    The keys of a step are asked for first and their words by these keys alone, so that no database
    can choose to read the words of everything and sort it.
    """
    keys = select(Proposal.id).where(proposals.narrowed(scope, wanted)).order_by(Proposal.id.desc())
    found: list[Hit] = []
    part, step = tx.session.scalars(keys.limit(FIRST_STEP)).all(), FIRST_STEP
    while part:
        for start in range(0, len(part), AT_ONCE):
            some = query.where(Proposal.id.in_(part[start : start + AT_ONCE]))
            found += [Hit._make(row) for row in tx.session.execute(some)]
            if sum(hit.state == wanted.state for hit in found) > MOST:
                return found, False
        step *= GROWTH
        part = tx.session.scalars(keys.where(Proposal.id < part[-1]).limit(step)).all()
    return found, True
