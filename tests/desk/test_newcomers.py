"""People made from papers, changed by clerks, and kept apart from those who send papers in."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import date

import pytest
from an_office import ID_NUMBER, Office, an_entry, make_account

from ce_intake.desk import newcomers, people, proposals, units, uploads
from ce_intake.desk.actors import Role
from ce_intake.desk.proposal_views import ProposalView
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.store import people as rows
from ce_intake.text.identity import check_digit
from ce_intake.values import Person

OTHER = "99010119800102077" + check_digit("99010119800102077")


def shown(office: Office, proposal_id: int) -> ProposalView:
    with office.store.view() as tx:
        return proposals.show(tx, office.clerk, proposal_id)


def codes(view: ProposalView) -> list[str]:
    return [warning.code for warning in view.warnings]


def sent_by_clerk(office: Office, name: str) -> int:
    receipt = office.upload(b"unit's paper", by=office.clerk)
    office.read(receipt, an_entry(name=name, id_number=OTHER, employer="滨城中学"))
    with office.store.view() as tx:
        return uploads.card(tx, office.clerk, receipt.number).entries[0].proposal_id


def test_a_paper_that_names_another_than_its_sender_is_matched_with_nobody(
    office: Office,
) -> None:
    view = shown(office, office.proposed(b"wrong", an_entry(name="赵大川")))

    assert view.person_id is None
    assert "person_not_sender" in codes(view)
    assert not view.ready


@pytest.mark.parametrize("name", ["王小明", "王 小明", "王晓明"])
def test_a_sender_s_own_name_a_little_misread_stays_his(office: Office, name: str) -> None:
    view = shown(office, office.proposed(b"own", an_entry(name=name)))

    assert "person_not_sender" not in codes(view)
    assert view.person_id == "P1"


def test_a_paper_sent_by_a_clerk_may_be_anybody_s(office: Office) -> None:
    view = shown(office, sent_by_clerk(office, "诸葛长风"))

    assert "person_not_sender" not in codes(view)


def test_an_unknown_person_is_added_from_the_paper_without_showing_the_number(
    office: Office,
) -> None:
    proposal_id = sent_by_clerk(office, "诸葛长风")
    with office.store.begin() as tx:
        form = newcomers.from_paper(tx, office.clerk, proposal_id)
    assert (form.name, form.employer) == ("诸葛长风", "滨城中学")
    assert form.id_masked == f"{'*' * 14}{OTHER[-4:]}"
    assert OTHER not in repr(form)

    cells = {"person_id": "N1", "name": "诸葛长风", "employer": "滨城中学", "id_number": ""}
    with office.store.begin() as tx:
        newcomers.add(tx, office.clerk, proposal_id, cells, now=office.now)

    view = shown(office, proposal_id)
    assert (view.person_id, view.candidates[0].reasons) == ("N1", ("person_added_by_clerk",))
    with office.store.view() as tx:
        [kept] = [one for one in people.known_people(tx, office.unit_id) if one.person_id == "N1"]
    assert kept.id_number == OTHER


def test_a_number_that_was_read_wrong_is_not_taken_from_the_paper(office: Office) -> None:
    receipt = office.upload(b"misread", by=office.clerk)
    wrong = OTHER[:-1] + ("1" if OTHER[-1] != "1" else "2")
    office.read(receipt, an_entry(name="诸葛长风", id_number=wrong))
    with office.store.begin() as tx:
        proposal_id = uploads.card(tx, office.clerk, receipt.number).entries[0].proposal_id
        assert newcomers.from_paper(tx, office.clerk, proposal_id).id_masked == ""
        cells = {"person_id": "N1", "name": "诸葛长风"}
        made = newcomers.add(tx, office.clerk, proposal_id, cells, now=office.now)

    assert made.id_masked == ""


def test_nobody_is_added_twice_under_one_number(office: Office) -> None:
    first = sent_by_clerk(office, "诸葛长风")
    receipt = office.upload(b"again", by=office.clerk)
    office.read(receipt, an_entry(name="诸葛长枫", id_number=OTHER))
    with office.store.begin() as tx:
        second = uploads.card(tx, office.clerk, receipt.number).entries[0].proposal_id
        cells = {"person_id": "N1", "name": "诸葛长风"}
        newcomers.add(tx, office.clerk, first, cells, now=office.now)

    cells = {"person_id": "N2", "name": "诸葛长枫"}
    with pytest.raises(InvalidInput) as refused, office.store.begin() as tx:
        newcomers.add(tx, office.clerk, second, cells, now=office.now)

    assert refused.value.facts["problem"] == "problem_taken"


def test_another_unit_s_paper_makes_nobody(office: Office) -> None:
    proposal_id = sent_by_clerk(office, "诸葛长风")
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
        stranger = make_account(tx, "farclerk", Role.CLERK, unit.unit_id)

    with office.store.begin() as tx, pytest.raises(NotFound):
        newcomers.from_paper(tx, stranger, proposal_id)


def test_of_two_who_change_a_person_at_once_the_second_is_told(office: Office) -> None:
    with office.store.view() as tx:
        seen = people.show(tx, office.clerk, "P1").seen
    now = office.later(minutes=1)

    def change(employer: str) -> None:
        with office.store.begin() as tx:
            cells = {"employer": employer}
            people.change(tx, office.clerk, "P1", cells, seen=seen, now=now)

    with ThreadPoolExecutor(1) as beside:
        with office.store.begin() as tx:
            people.change(tx, office.clerk, "P1", {"employer": "甲"}, seen=seen, now=now)
            second = beside.submit(change, "乙")
            wait([second], timeout=0.5)
        with pytest.raises(StaleDecision):
            second.result()


def test_a_change_keeps_the_number_and_names_what_was_seen(office: Office) -> None:
    cells = {"posts": "海河医院（2010至2015）", "titles": "中级（2012至2018）", "state": "离职"}
    with office.store.begin() as tx:
        seen = people.show(tx, office.clerk, "P1").seen
        view = people.change(tx, office.clerk, "P1", cells, seen=seen, now=office.later(minutes=1))

    assert (view.posts, view.state) == (("海河医院（2010至2015）",), "left")
    with office.store.view() as tx:
        [kept] = [one for one in people.known_people(tx, office.unit_id) if one.person_id == "P1"]
    assert kept.id_number == ID_NUMBER
    with office.store.begin() as tx, pytest.raises(StaleDecision):
        people.change(tx, office.clerk, "P1", cells, seen=seen, now=office.now)


def test_a_date_that_no_calendar_has_is_named_with_its_field(office: Office) -> None:
    cells = {"posts": "海河医院（2010-13至2015）"}
    with office.store.view() as tx:
        seen = people.show(tx, office.clerk, "P1").seen

    with office.store.begin() as tx, pytest.raises(InvalidInput) as refused:
        people.change(tx, office.clerk, "P1", cells, seen=seen, now=office.now)

    assert refused.value.facts == {"field": "posts", "problem": "row_date_odd"}


def test_the_title_of_the_year_decides_what_is_owed(office: Office) -> None:
    with office.store.begin() as tx:
        seen = people.show(tx, office.clerk, "P1").seen
        cells = {"title_level": "高级", "titles": "中级（2012至2018）；高级（2019起）"}
        people.change(tx, office.clerk, "P1", cells, seen=seen, now=office.now)
        row = rows.get(tx, "P1")

    assert row is not None

    assert not people.is_demanding(row, date(2018, 12, 31))
    assert people.is_demanding(row, date(2019, 12, 31))


OLD_FORM = OTHER[:6] + OTHER[8:17]
MISTYPED = OTHER[:-2] + "9" + OTHER[-1]


@pytest.fixture
def numbered(office: Office) -> Office:
    """An office in whose register P9 has the number OTHER."""
    with office.store.begin() as tx:
        person = Person(person_id="P9", name="诸葛长风", id_number=OTHER)
        people.create(tx, office.clerk, person, now=office.now)
    return office


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        pytest.param(OTHER, "problem_taken", id="somebody's"),
        pytest.param(OLD_FORM, "problem_taken", id="somebody's, with 15 digits"),
        pytest.param(MISTYPED, "problem_wrong_check_digit", id="mistyped"),
    ],
)
def test_a_number_that_is_typed_is_refused_where_it_cannot_be_his(
    numbered: Office, number: str, problem: str
) -> None:
    office = numbered
    cells, person = {"id_number": number}, Person(person_id="N1", name="赵远", id_number=number)
    with office.store.begin() as tx, pytest.raises(InvalidInput) as made:
        people.create(tx, office.clerk, person, now=office.now)
    with office.store.view() as tx:
        seen = people.show(tx, office.clerk, "P2").seen
    with office.store.begin() as tx, pytest.raises(InvalidInput) as changed:
        people.change(tx, office.clerk, "P2", cells, seen=seen, now=office.now)

    expected = {"field": "id_number", "problem": problem}
    assert [made.value.facts, changed.value.facts] == [expected, expected]


@pytest.mark.parametrize("typed", [OTHER, OLD_FORM, f" {OTHER} "])
def test_somebody_is_found_by_his_number_in_either_form(numbered: Office, typed: str) -> None:
    with numbered.store.view() as tx:
        found = people.search(tx, numbered.clerk, typed)

    assert [one.person_id for one in found] == ["P9"]


@pytest.mark.parametrize("typed", ["李晴", "李小清", "LIQING", "李清"])
def test_somebody_is_found_by_a_former_name_and_by_how_the_name_sounds(
    office: Office, typed: str
) -> None:
    with office.store.view() as tx:
        seen = people.show(tx, office.clerk, "P2").seen
    with office.store.begin() as tx:
        cells = {"former_names": "李小清"}
        people.change(tx, office.clerk, "P2", cells, seen=seen, now=office.later(seconds=1))

    with office.store.view() as tx:
        assert [one.person_id for one in people.search(tx, office.clerk, typed)] == ["P2"]
