"""Papers that likely prove the same learning are found in the unit, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from a_stack import a_batch, a_stack, work_all_off
from an_office import Office, an_entry, make_account

from ce_intake.desk import twins, units, uploads
from ce_intake.desk.actors import Actor, Role
from ce_intake.errors import NotFound
from ce_intake.values import Entry, PartialDate


def likely(office: Office, proposal_id: int) -> tuple[twins.TwinView, ...]:
    with office.store.view() as tx:
        return twins.likely(tx, office.clerk, proposal_id)


def test_a_photo_and_a_scan_of_one_certificate_point_to_each_other(office: Office) -> None:
    photo = office.proposed(b"photo")
    scan = office.proposed(b"scan")

    [found] = likely(office, scan)

    assert found.proposal_id == photo
    assert {"same_certificate_number", "same_id_number", "same_course"} <= set(found.reasons)
    assert [twin.proposal_id for twin in likely(office, photo)] == [scan]


def test_another_course_of_the_same_person_is_not_pointed_to(office: Office) -> None:
    office.proposed(b"one", an_entry(end_date=PartialDate(2025, 3, 4)))
    other = an_entry(
        content="急诊护理规范", certificate_no="XY-77", end_date=PartialDate(2024, 9, 9)
    )

    assert likely(office, office.proposed(b"two", other)) == ()


def test_the_rows_of_one_transcript_are_not_pointed_to(office: Office) -> None:
    first = office.proposed(b"transcript", an_entry(), an_entry(content="大数据分析培训二"))

    assert likely(office, first) == ()


def test_a_clerk_of_another_unit_learns_nothing(office: Office) -> None:
    proposal_id = office.proposed(b"photo")
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
        stranger = make_account(tx, "farclerk", Role.CLERK, unit.unit_id)

    with office.store.view() as tx, pytest.raises(NotFound):
        twins.likely(tx, stranger, proposal_id)


def of_the_class(**changes: object) -> Entry:
    """A certificate of one course on one day, on which nobody was recognised."""
    return replace(an_entry(end_date=PartialDate(2025, 3, 4), **changes), person=None)


def test_a_paper_whose_name_and_number_were_misread_meets_its_double(office: Office) -> None:
    photo = office.proposed(b"photo", of_the_class(name="壬小明", certificate_no=None))
    scan = office.proposed(b"scan", of_the_class(certificate_no=None))

    assert [twin.proposal_id for twin in likely(office, scan)] == [photo]


def test_another_of_the_same_class_is_not_pointed_to(office: Office) -> None:
    office.proposed(b"one", of_the_class(name="李清", certificate_no="CE-2", id_number=None))

    assert likely(office, office.proposed(b"two", of_the_class())) == ()


BLANK = replace(an_entry(name=None, id_number=None, content=None, certificate_no=None), person=None)


def sent_by(office: Office, actor: Actor, content: bytes, *entries: Entry) -> list[int]:
    receipt = office.upload(content, by=actor)
    office.read(receipt, *entries)
    with office.store.view() as tx:
        return [one.proposal_id for one in uploads.card(tx, actor, receipt.number).entries]


def test_the_same_file_from_a_person_and_his_unit_is_found_though_nothing_was_read(
    office: Office,
) -> None:
    [sent] = sent_by(office, office.uploader, b"unreadable", BLANK)
    [scanned] = sent_by(office, office.clerk, b"unreadable", BLANK)

    [found] = likely(office, scanned)

    assert (found.proposal_id, found.score, found.reasons[0]) == (sent, 1.0, "same_bytes")
    with office.store.view() as tx:
        assert twins.beside(tx, office.clerk, sent, scanned).reasons[0] == "same_bytes"


def test_each_line_of_a_file_sent_twice_points_to_the_same_line(office: Office) -> None:
    first = sent_by(office, office.uploader, b"a list", BLANK, BLANK)
    second = sent_by(office, office.clerk, b"a list", BLANK, BLANK)

    pointed = [[twin.proposal_id for twin in likely(office, line)] for line in second]

    assert pointed == [[line] for line in first]


def test_a_file_in_a_box_of_scans_points_to_the_same_file_from_a_person(office: Office) -> None:
    batch = a_batch(office)
    [sent] = sent_by(office, office.uploader, f"{batch} 盒1 2".encode(), BLANK)
    number = a_stack(office, batch, 2)
    work_all_off(office)
    with office.store.view() as tx:
        lines = uploads.card(tx, office.clerk, number).entries
    first, second = (line.proposal_id for line in lines)

    assert [(one.proposal_id, one.reasons[0]) for one in likely(office, sent)] == [
        (first, "same_bytes")
    ]
    assert sent in {one.proposal_id for one in likely(office, first)}
    assert sent not in {one.proposal_id for one in likely(office, second)}


def test_the_same_file_in_another_unit_is_not_pointed_to(office: Office) -> None:
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
        stranger = make_account(tx, "farclerk", Role.CLERK, unit.unit_id)
    sent_by(office, stranger, b"unreadable", BLANK)

    [own] = sent_by(office, office.clerk, b"unreadable", BLANK)

    assert likely(office, own) == ()
