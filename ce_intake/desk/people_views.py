"""What is shown of a person: the identity number always masked."""

from __future__ import annotations

from dataclasses import dataclass

from ce_intake.desk.sealed import SHOWN
from ce_intake.store import tables
from ce_intake.store.people import Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """A person of the register (专业技术人员 or 管理人员)."""

    person_id: str
    name: str
    former_names: tuple[str, ...]
    id_masked: str
    unit_id: int
    employer: str
    posts: tuple[str, ...]
    title_level: str
    titles: tuple[str, ...]
    high_tech: bool
    certificate_book_no: str
    former_booklets: tuple[str, ...]
    registrar: str
    state: str
    seen: str  # when he was last changed: names what was seen


def masked_id(row: Kept) -> str:
    """The identity number with only its last characters; "" where there is none."""
    return "*" * (18 - SHOWN) + row.id_tail if row.id_tail else ""


def person_view(row: tables.Person) -> PersonView:
    """The person as a page shows him."""
    return PersonView(
        person_id=row.person_id,
        name=row.name,
        former_names=tuple(row.former_names),
        id_masked=masked_id(row),
        unit_id=row.unit_id,
        employer=row.employer,
        posts=tuple(row.posts),
        title_level=row.title_level,
        titles=tuple(row.titles),
        high_tech=row.high_tech,
        certificate_book_no=row.certificate_book_no,
        former_booklets=tuple(row.former_booklets),
        registrar=row.registrar,
        state=row.state,
        seen=row.updated_at.isoformat(),
    )
