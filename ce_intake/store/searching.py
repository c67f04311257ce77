"""What a search of the queue finds, newest first, and no more than can be looked through.

Words that stand on few papers are found by the index of pairs, whole. Of words that stand on very
many, the proposals of the wanted state are gone through backwards in growing steps until enough are
found, and the newest of the others are counted: a search costs what it shows, not what there is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, not_, select
from sqlalchemy.orm import joinedload

from ce_intake.store import proposals, words
from ce_intake.store.proposals import Filter
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx
from ce_intake.store.tables import Proposal

MOST = 1000  # hits of the wanted state; of more only the newest are shown
AT_ONCE = 1000  # proposals whose words are read together
FIRST_STEP = 2000  # proposals; each further step is of four times as many
OTHERS = 2000  # proposals of other states, whose hits are no more than counted
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
    whole: bool  # False: there may be older hits, their count is at least this
    counted: bool  # False: the counts of the other states are at least these
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
    condition, few = words.found(tx, wanted.terms)
    query, asked = _hits(wanted).where(condition), proposals.narrowed(scope, wanted)
    if few:
        found = [Hit._make(row) for row in tx.session.execute(query.where(asked))]
        mine = [hit for hit in found if hit.state == wanted.state]
        others, whole, counted = [hit for hit in found if hit.state != wanted.state], True, True
    else:
        same = Proposal.state == wanted.state
        mine, whole = _backwards(tx, query, and_(asked, same), until=MOST)
        others, counted = _backwards(tx, query, and_(asked, not_(same)), most=OTHERS)
    counts = Counter(hit.state for hit in others)
    counts[wanted.state] = len(mine)
    return Found(
        hits=sorted(mine, key=_key(wanted.order)),
        counts=+counts,
        whole=whole,
        counted=counted,
        order=wanted.order,
    )


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


def _backwards(
    tx: Tx,
    query: Query,
    asked: ColumnElement[bool],
    *,
    until: int | None = None,
    most: int | None = None,
) -> tuple[list[Hit], bool]:
    """The newest hits of what is asked for, and whether these are all.

    No more than *until* hits, or of the newest *most* proposals. The keys of a step are asked for
    first and their words by these keys alone, so that no database can choose to read the words of
    everything and sort it.
    """
    keys = select(Proposal.id).where(asked).order_by(Proposal.id.desc())
    found: list[Hit] = []
    step = FIRST_STEP if most is None else most
    part = tx.session.scalars(keys.limit(step)).all()
    while part:
        for start in range(0, len(part), AT_ONCE):
            some = query.where(Proposal.id.in_(part[start : start + AT_ONCE]))
            found += [Hit._make(row) for row in tx.session.execute(some)]
            if until is not None and len(found) > until:
                return found[:until], False
        if most is not None:
            return found, len(part) < most
        step *= GROWTH
        part = tx.session.scalars(keys.where(Proposal.id < part[-1]).limit(step)).all()
    return found, True
