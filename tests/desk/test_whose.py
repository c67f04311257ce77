"""The guard against the wrong person, a new person in place, and what a person has already."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from an_office import Office, an_entry

from ce_intake.desk import people, proposals, whose
from ce_intake.errors import InvalidInput, OtherPerson
from ce_intake.values import Entry


def confirm(office: Office, proposal_id: int, person_id: str, *, sure: bool = False, **typed: str):  # type: ignore[no-untyped-def]
    """Confirm for this person."""
    with office.store.begin() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
        return proposals.confirm(
            tx,
            office.clerk,
            proposal_id,
            version=shown.version,
            digest=shown.digest,
            values=typed,
            person_id=person_id,
            sure=sure,
            now=office.now,
        )


def unmatched(**more: object) -> Entry:
    """An entry of which nobody can tell whose it is."""
    return replace(an_entry(**more), person=None)


def test_a_paper_of_another_name_is_registered_only_when_it_is_surely_his(office: Office) -> None:
    proposal_id = office.proposed(b"one", unmatched(id_number=None))

    with pytest.raises(OtherPerson) as refused:
        confirm(office, proposal_id, "P2")
    made = confirm(office, proposal_id, "P2", sure=True)

    assert refused.value.facts == {"paper": "王小明", "person": "李清"}
    assert made.person_name == "李清"


def test_the_same_name_with_another_number_is_another_person(office: Office) -> None:
    wrong = "110101199003070038"
    proposal_id = office.proposed(b"one", unmatched(id_number=wrong))

    with pytest.raises(OtherPerson) as refused:
        confirm(office, proposal_id, "P1")

    assert refused.value.facts["paper"] == "**************0038"


def test_what_the_matching_chose_is_not_asked_again_unless_the_name_is_typed_over(
    office: Office,
) -> None:
    first, second = (
        office.proposed(f"{n}".encode(), an_entry(certificate_no=f"{n}")) for n in "ab"
    )

    confirm(office, first, "P1")
    with pytest.raises(OtherPerson):
        confirm(office, second, "P1", name="王小萌")


def test_a_new_person_is_registered_with_the_papers_number_and_found_by_it(office: Office) -> None:
    number = "110101199003070038"
    proposal_id = office.proposed(b"one", unmatched(name="赵新", id_number=number))
    newcomer = whose.Newcomer(person_id="", name="赵新", employer="测试研究院", numbered=True)

    with office.store.begin() as tx:
        key = whose.register(tx, office.clerk, proposal_id, newcomer, now=office.now)
    made = confirm(office, proposal_id, key)

    with office.store.view() as tx:
        [found] = people.search(tx, office.clerk, number)
    assert (made.person_id, found.person_id) == (f"N-{proposal_id}", f"N-{proposal_id}")


def test_nobody_is_taken_in_twice_under_one_number(office: Office) -> None:
    number = "110101199003070038"
    first, second = (
        office.proposed(content, unmatched(name="赵新", id_number=number))
        for content in (b"1", b"2")
    )
    newcomer = whose.Newcomer(person_id="", name="赵新", employer="", numbered=True)
    with office.store.begin() as tx:
        whose.register(tx, office.clerk, first, newcomer, now=office.now)

    with pytest.raises(InvalidInput) as refused, office.store.begin() as tx:
        whose.register(tx, office.clerk, second, newcomer, now=office.now)

    assert refused.value.facts["problem"] == "problem_taken"


def test_a_number_that_was_read_wrong_is_not_taken_in(office: Office) -> None:
    proposal_id = office.proposed(b"1", unmatched(name="赵新", id_number="110101199003070039"))
    newcomer = whose.Newcomer(person_id="", name="赵新", employer="", numbered=True)

    with pytest.raises(InvalidInput) as refused, office.store.begin() as tx:
        whose.register(tx, office.clerk, proposal_id, newcomer, now=office.now)

    assert refused.value.facts["problem"] == "problem_wrong_check_digit"


def test_a_new_person_needs_a_name(office: Office) -> None:
    proposal_id = office.proposed(b"one", unmatched())
    nobody = whose.Newcomer(person_id="", name=" ", employer="", numbered=False)

    with pytest.raises(InvalidInput), office.store.begin() as tx:
        whose.register(tx, office.clerk, proposal_id, nobody, now=office.now)


def test_what_a_person_has_already_is_told(office: Office) -> None:
    office.confirm(office.proposed(b"one", an_entry(certificate_no="a", credit_year=2026)))
    office.confirm(office.proposed(b"two", an_entry(certificate_no="b", content="旧课程")))

    with office.store.view() as tx:
        had = whose.histories(tx, office.clerk, ["P1", "P2", "nobody"], year=2026)

    assert set(had) == {"P1", "P2"}
    assert (had["P1"].count, had["P1"].hours, had["P1"].latest[0]) == (2, Decimal(24), "旧课程")
    assert had["P2"].count == 0
