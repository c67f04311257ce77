"""Many entries in one list: all of one paper, or all of one course; and confirming them together.

A row holds what its list shows and no more, so that five hundred of them stay quick. Each row is
confirmed as it was shown, on its own: one that cannot be leaves the others as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import actors, proposal_views, proposals, values_in
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.proposing import doubtful_fields
from ce_intake.errors import IntakeError, NotFound, Refused
from ce_intake.policies.findings import blocks
from ce_intake.store import entries, people, proposals as rows, tables, uploads
from ce_intake.store.session import Tx, attempt
from ce_intake.text.normal import key
from ce_intake.values import Box

COLUMNS = ("name", "content", "end_date", "hours", "result", "certificate_no", "credit_year")
ANCHORS = ("content", "name", "certificate_no")  # whose lines may be that of the row
MOST = 600  # rows of one list


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """One entry as a line; `page` and `box` are where it stands, where that is known."""

    proposal_id: int
    version: int
    digest: str
    state: str
    ready: bool
    upload_number: str
    person_id: str | None
    person: str
    named: Mapping[str, str]
    doubtful: frozenset[str]
    odd: frozenset[str]  # columns in which it differs from most of the list
    warnings: tuple[str, ...]  # codes of what blocks it
    page: proposal_views.PageView | None
    box: Box | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A row that is to be confirmed: as it was shown, with what was typed over it."""

    proposal_id: int
    version: int
    digest: str
    values: Mapping[str, str] = field(default_factory=dict)
    taken: Mapping[str, int] = field(default_factory=dict)  # by field, from which row


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of the chosen rows: the proposals that are entries now, and what was refused."""

    confirmed: Mapping[int, int]  # proposal: entry
    refused: tuple[tuple[int, IntakeError], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A course of which several papers are open."""

    content: str
    papers: int
    ready: int


def of_paper(tx: Tx, actor: Actor, number: str) -> tuple[GridRow, ...]:
    """All living entries of one file, in the order of its pages."""
    upload = uploads.find(tx, actors.papers(tx, actor), number)
    if upload is None:
        raise NotFound()
    return _rows(tx, rows.of_upload(tx, upload.id))


def of_course(tx: Tx, actor: Actor, content: str) -> tuple[GridRow, ...]:
    """The open entries of one course, the ready ones first."""
    require(actor, Role.CLERK, Role.VERIFIER)
    found = rows.of_course(tx, actors.papers(tx, actor), content, limit=MOST)
    made = _rows(tx, found)
    return tuple(sorted(made, key=lambda row: (not row.ready, row.named["name"])))


def courses(tx: Tx, actor: Actor) -> tuple[Course, ...]:
    """Courses of which more than one paper is open, the most papers first."""
    require(actor, Role.CLERK, Role.VERIFIER)
    found = rows.courses(tx, actors.papers(tx, actor), limit=100)
    return tuple(Course(content=row[0], papers=row[1], ready=row[2]) for row in found)


def confirm(tx: Tx, actor: Actor, chosen: Sequence[Chosen], *, now: datetime) -> Done:
    """Confirm each chosen row of the actor's queue that can be, for the person it is matched to.

    Rows from which others took values come first, so that these can be shown to come from them.
    """
    require(actor, Role.CLERK)
    confirmed: dict[int, int] = {}
    refused: list[tuple[int, IntakeError]] = []
    sources = {source for one in chosen for source in one.taken.values()}
    rows_held = zip(chosen, _held(tx, actor, chosen), strict=True)
    for one, row in sorted(rows_held, key=lambda both: both[0].proposal_id not in sources):
        try:
            with attempt(tx):
                entry = proposals.confirm(
                    tx,
                    actor,
                    one.proposal_id,
                    version=one.version,
                    digest=one.digest,
                    values=one.values,
                    person_id=row.person_id,
                    taken=one.taken,
                    now=now,
                )
            confirmed[one.proposal_id] = entry.entry_id
        except Refused as error:
            refused.append((one.proposal_id, error))
    return Done(confirmed=confirmed, refused=tuple(refused))


def _held(tx: Tx, actor: Actor, chosen: Sequence[Chosen]) -> list[tables.Proposal]:
    """The rows that are chosen; all papers, then all people are held, each kind in one order.

    Two clerks who confirm many at once would else wait for each other without end.
    """
    scope = actors.papers(tx, actor)
    found = [row for one in chosen if (row := rows.find(tx, scope, one.proposal_id)) is not None]
    if len(found) < len(chosen):
        raise NotFound()
    uploads.hold(tx, {row.upload_id for row in found})
    for person_id in sorted({row.person_id for row in found if row.person_id is not None}):
        entries.lock_person(tx, person_id)
    return found


def _rows(tx: Tx, found: Sequence[tables.Proposal]) -> tuple[GridRow, ...]:
    known = people.all_of(tx, {row.person_id for row in found if row.person_id})
    pages = {
        (page.upload_id, page.number): proposal_views.PageView(
            number=page.number, width=page.width, height=page.height
        )
        for upload_id in {row.upload_id for row in found}
        for page in uploads.pages(tx, upload_id)
    }
    usual = _usual(found)
    return tuple(_row(row, known, pages, usual) for row in found)


def _row(
    row: tables.Proposal,
    known: Mapping[str, tables.Person],
    pages: Mapping[tuple[int, int], proposal_views.PageView],
    usual: Mapping[str, str],
) -> GridRow:
    fields, person = row.fields, known.get(row.person_id or "")
    named = {name: values_in.as_text(name, fields[name]["value"]) for name in COLUMNS}
    number, box = strip(fields)
    page = pages.get((row.upload_id, number)) if number else None
    return GridRow(
        proposal_id=row.id,
        version=row.version,
        digest=proposal_views.digest(row),
        state=row.state,
        ready=fields["ready"],
        upload_number=row.upload.number,
        person_id=person.person_id if person else None,
        person=person.name if person else "",
        named=named,
        doubtful=doubtful_fields(fields, row.kind),
        odd=frozenset(name for name, value in usual.items() if key(named[name]) != value),
        warnings=tuple(one["code"] for one in fields["warnings"] if blocks(one["code"])),
        page=page,
        box=box if page else None,
    )


def _usual(found: Sequence[tables.Proposal]) -> dict[str, str]:
    """By column, the folded value that more than half of the rows have."""
    usual: dict[str, str] = {}
    for name in ("content", "end_date", "hours", "credit_year"):
        values = [key(values_in.as_text(name, row.fields[name]["value"])) for row in found]
        common = max(set(values), key=values.count, default="")
        if values.count(common) * 2 > len(values) > 2:
            usual[name] = common
    return usual


def strip(fields: Json) -> tuple[int | None, Box | None]:
    """The page and the strip of the entry's own line: the one on which most of its values stand.

    A list of people says its course once above them, a list of courses its person; the line of a
    row is neither.
    """
    placed = [fields[name] for name in COLUMNS if fields[name]["box"]]
    anchors = [fields[name] for name in ANCHORS if fields[name]["box"]]
    line = max((_beside(one, placed) for one in anchors), key=len, default=[])
    if not line:
        return None, None
    low, high = (
        tuple(map(side, zip(*(one["box"] for one in line), strict=True))) for side in (min, max)
    )
    return line[0]["page"], (low[0], low[1], high[2], high[3])


def _beside(anchor: Json, placed: Sequence[Json]) -> list[Json]:
    """The values that stand in one line with *anchor*, itself among them."""
    middle = (anchor["box"][1] + anchor["box"][3]) / 2
    return [
        one
        for one in placed
        if one["page"] == anchor["page"] and one["box"][1] <= middle <= one["box"][3]
    ]
