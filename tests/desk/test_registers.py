"""The register of a unit matched in the database finds whom the one in memory finds."""

from __future__ import annotations

import pytest
from an_office import Office

from ce_intake.desk import people
from ce_intake.desk.registers import UnitRegister
from ce_intake.register.people import Register
from ce_intake.store.session import Store
from ce_intake.text.identity import check_digit
from ce_intake.values import Dated, Person


def number(serial: int) -> str:
    first = f"99010119800102{serial:03d}"
    return first + check_digit(first)


PEOPLE = (
    Person(person_id="m1", name="王晓明", id_number=number(11), employer="天津市海河第三医院"),
    Person(person_id="m2", name="张伟", id_number=number(12), employer="天津市海河第三医院"),
    Person(person_id="m3", name="张伟", id_number=number(13), employer="天津市滨城中学"),
    Person(
        person_id="m4",
        name="李昊",
        employer="滨城中学",
        certificate_book_no="津教字000123",
        former_names=("李小昊",),
        posts=(Dated("海河第三医院"),),
    ),
)


@pytest.fixture
def registers(store: Store, office: Office) -> tuple[UnitRegister, Register]:
    with store.begin() as tx:
        people.load_register(tx, None, PEOPLE, unit_id=office.unit_id, now=office.now)
    with store.view() as tx:
        everybody = people.known_people(tx, office.unit_id)
    kept = UnitRegister(store=store, unit_id=office.unit_id, size=len(everybody))
    return kept, Register(everybody)


@pytest.mark.parametrize(
    ("name", "id_number", "employer"),
    [
        ("王晓明", number(11), ""),
        ("王晓明", number(11)[:17], ""),
        ("王小明", "", "海河第三医院"),
        ("张伟", "", ""),
        ("张伟", "", "天津市滨城中学"),
        ("李小昊", "", "海河第三医院"),
        ("李吴", "", "滨城中学"),
        ("诸葛长风", number(77), ""),
        ("", "", ""),
    ],
)
def test_database_and_memory_match_alike(
    registers: tuple[UnitRegister, Register], name: str, id_number: str, employer: str
) -> None:
    stored, held = registers
    one = stored.match(name=name, id_number=id_number, employer=employer, year=None)
    assert one == held.match(name=name, id_number=id_number, employer=employer, year=None)


def test_a_changed_person_is_found_by_the_new_name_only(
    registers: tuple[UnitRegister, Register], store: Store, office: Office
) -> None:
    renamed = Person(person_id="m1", name="王晓红", id_number=number(11))
    with store.begin() as tx:
        people.load_register(tx, None, [renamed], unit_id=office.unit_id, now=office.now)
    stored, _ = registers
    assert stored.match(name="王晓红", id_number="", employer="", year=None).person_id == "m1"
    assert stored.match(name="王晓明", id_number="", employer="", year=None).person_id is None


def test_the_people_of_another_unit_are_not_seen(
    registers: tuple[UnitRegister, Register], office: Office
) -> None:
    stored, _ = registers
    elsewhere = UnitRegister(store=stored.store, unit_id=office.unit_id + 1, size=4)
    assert (
        elsewhere.match(name="王晓明", id_number=number(11), employer="", year=None).candidates
        == ()
    )
    assert elsewhere.get("m1") is None
