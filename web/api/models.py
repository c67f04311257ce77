"""What the API takes and gives, field by field: what is not named here never leaves.

Built from the desk's views, so that pages and programs see the same; identity numbers come masked.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field


class Shown(BaseModel):
    """Something that is read off a view of the desk."""

    model_config = ConfigDict(from_attributes=True, extra="ignore")


class ReasonOut(Shown):
    """Why something was returned or set aside."""

    code: str
    sentences: dict[str, str] = Field(default={}, description="by language: zh, en")
    words: str = Field(default="", description="what was added by whoever decided")


class EntryLineOut(Shown):
    """One entry that a paper proposed."""

    proposal_id: int
    state: str
    kind: str
    name: str
    content: str
    hours: str


class TalkOut(Shown):
    """The returned paper that this one replaces, or its own successor, and what is to be read."""

    replaces: str | None = None
    replaced_by: str | None = None
    messages: int = 0
    unread: int = 0


class PaperOut(Shown):
    """A receipt and how far the paper is; states are a closed list."""

    number: str
    name: str
    sha256: str
    size: int = Field(description="bytes")
    received_at: datetime
    state: str
    duplicate_of: str | None = None
    pages_total: int = 0
    pages_done: int = 0
    place_in_queue: int | None = None
    reason: ReasonOut | None = None
    talk: TalkOut | None = None
    entries: list[EntryLineOut] = []


class PapersOut(BaseModel):
    """Papers, newest first."""

    papers: list[PaperOut]


class FieldOut(Shown):
    """One field with the place that it was read from."""

    name: str
    value: str
    text: str
    confidence: float
    page: int | None
    box: tuple[float, float, float, float] | None
    doubtful: bool
    stated: str = ""


class WarningOut(Shown):
    """What a clerk must know, with the rule."""

    code: str
    citation: str | None


class CandidateOut(Shown):
    """A person who may be meant."""

    person_id: str
    name: str
    id_masked: str
    unit: str
    score: float
    reasons: list[str]


class ProposalOut(Shown):
    """A proposed entry; `version` and `digest` go back with the decision."""

    proposal_id: int
    version: int
    digest: str
    state: str
    kind: str
    upload_number: str
    fields: list[FieldOut]
    warnings: list[WarningOut]
    eligible: bool
    ready: bool
    person_id: str | None
    candidates: list[CandidateOut]
    entry_id: int | None = None


class QueueItemOut(Shown):
    """One line of the queue."""

    proposal_id: int
    state: str
    kind: str
    name: str
    content: str
    hours: str
    ready: bool
    upload_number: str


class QueueOut(Shown):
    """A part of the queue; ask for the next part with `after`."""

    items: list[QueueItemOut]
    total: int
    whole: bool = True  # false: of a search with more hits than are counted, `total` of the newest
    after: int | None = None


class DecisionIn(BaseModel):
    """What was decided; `values` holds only what was corrected."""

    model_config = ConfigDict(extra="forbid")

    version: int = Field(ge=0)
    digest: str = Field(default="", max_length=64)
    values: dict[str, str] = {}
    person_id: str | None = Field(default=None, max_length=100)
    reason: str = Field(default="", max_length=64)
    words: str = Field(default="", max_length=1000)
    sure: bool = False  # it is this person although the paper names another one


class VersionOut(Shown):
    """One version of an entry, signed by its clerk."""

    version: int
    action: str
    values: dict[str, str]
    reason: str
    by_name: str
    at: datetime
    digest: str


class EntryOut(Shown):
    """A registered entry with its versions."""

    entry_id: int
    person_id: str
    state: str
    version: int
    credit_year: int | None
    subject: str | None
    hours: Decimal | None
    upload_number: str
    upload_sha256: str
    values: dict[str, str]
    versions: list[VersionOut]


class PersonOut(Shown):
    """A person of the register; the identity number is masked.

    `posts` and `titles` come with their times: name（2015-03至2019）; `seen` goes back in a change.
    """

    person_id: str
    name: str
    id_masked: str
    employer: str
    title_level: str
    certificate_book_no: str
    former_names: list[str]
    former_booklets: list[str]
    posts: list[str]
    titles: list[str]
    high_tech: bool
    registrar: str
    state: str
    seen: str


class PeopleOut(BaseModel):
    """People found."""

    people: list[PersonOut]


class RowFindingOut(Shown):
    """What is to be said of a row; `code` never changes."""

    code: str


class ChangeOut(Shown):
    """What a row would make of one column."""

    column: str
    before: str
    after: str


class ImportRowOut(Shown):
    """What an import would do with one row; `takeable` rows may be named in `take`."""

    line: int
    state: str
    person_id: str = Field(validation_alias="key")
    name: str
    id_masked: str
    employer: str
    cells: dict[str, str]
    takeable: bool
    findings: list[RowFindingOut]
    changes: list[ChangeOut]


class ImportPlanOut(Shown):
    """What an import would do; without `digest` the columns have to be given as `mapping`."""

    digest: str
    counts: dict[str, int]
    mapping: dict[str, int]
    headings: list[str]
    rows: list[ImportRowOut]


class ImportedOut(Shown):
    """What an import did."""

    new: int
    changed: int


class YearOut(Shown):
    """A person's hours of a year, in 学时."""

    year: int
    total: Decimal
    public: Decimal
    professional: Decimal
    policy_name: str
    citation: str | None
    shortfalls: list[WarningOut]


class ProblemOut(BaseModel):
    """RFC 9457 problem details; `code` never changes."""

    type: str
    title: str
    status: int
    code: str
    retry: bool
    sentences: dict[str, str]
