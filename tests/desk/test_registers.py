"""The register of a unit matched in the database finds whom the one in memory finds."""

from __future__ import annotations

import pytest
from an_office import Office
from sqlalchemy import text

from ce_intake.desk import keeping, people, registers, units
from ce_intake.desk.registers import UnitRegister
from ce_intake.errors import InvalidInput
from ce_intake.register.keys import MOST_UNDER_A_KEY, SCHEME, staff_key
from ce_intake.register.people import Register
from ce_intake.register.units import core
from ce_intake.store import person_index
from ce_intake.store.person_index import State
from ce_intake.store.session import Store
from ce_intake.text.identity import check_digit
from ce_intake.values import Dated, Person


def number(serial: int) -> str:
    first = f"99010119800102{serial:03d}"
    return first + check_digit(first)


SMALL = -2000  # KiB, SQLite's own default
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
def both(store: Store, office: Office) -> tuple[UnitRegister, Register]:
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
    both: tuple[UnitRegister, Register], name: str, id_number: str, employer: str
) -> None:
    stored, held = both
    one = stored.match(name=name, id_number=id_number, employer=employer, year=None)
    assert one == held.match(name=name, id_number=id_number, employer=employer, year=None)


@pytest.mark.parametrize(
    ("name", "booklet", "person_id"),
    [
        ("李昊", "津教字000123", "m4"),
        ("李昊", "津教字000999", None),
        ("张伟", "津教字000123", None),
    ],
)
def test_a_booklet_number_is_looked_up_and_weighed_in_the_database(
    both: tuple[UnitRegister, Register], name: str, booklet: str, person_id: str | None
) -> None:
    told = {"name": name, "id_number": "", "employer": "", "year": None, "booklet": booklet}
    stored, held = both

    assert stored.match(**told) == held.match(**told)  # type: ignore[arg-type]
    assert stored.match(**told).person_id == person_id  # type: ignore[arg-type]


def test_a_changed_person_is_found_by_the_new_name_only(
    both: tuple[UnitRegister, Register], store: Store, office: Office
) -> None:
    renamed = Person(person_id="m1", name="王晓红", id_number=number(11))
    with store.begin() as tx:
        people.load_register(tx, None, [renamed], unit_id=office.unit_id, now=office.now)
    stored, _ = both
    assert stored.match(name="王晓红", id_number="", employer="", year=None).person_id == "m1"
    assert stored.match(name="王晓明", id_number="", employer="", year=None).person_id is None


def test_the_people_of_another_unit_are_not_seen(
    both: tuple[UnitRegister, Register], office: Office
) -> None:
    stored, _ = both
    elsewhere = UnitRegister(store=stored.store, unit_id=office.unit_id + 1, size=4)
    assert (
        elsewhere.match(name="王晓明", id_number=number(11), employer="", year=None).candidates
        == ()
    )
    assert elsewhere.get("m1") is None


def load(store: Store, office: Office, *crowd: Person, unit_id: int | None = None) -> None:
    with store.begin() as tx:
        wanted = office.unit_id if unit_id is None else unit_id
        people.load_register(tx, None, crowd, unit_id=wanted, now=office.now)


def whose(store: Store, unit_id: int, name: str, employer: str = "") -> list[str]:
    """The keys of who may be meant, the likeliest first."""
    with store.view() as tx:
        state = registers.stamp(tx, unit_id)
    assert state is not None
    kept = UnitRegister(store=store, unit_id=unit_id, size=state.size)
    found = kept.match(name=name, id_number="", employer=employer, year=None)
    return [one.person_id for one in found.candidates]


def test_namesakes_in_other_units_hide_nobody(store: Store, office: Office) -> None:
    with store.begin() as tx:
        far = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
    crowd = [Person(person_id=f"a{n}", name="王丽芳") for n in range(MOST_UNDER_A_KEY + 200)]
    load(store, office, *crowd, unit_id=far.unit_id)
    load(store, office, Person(person_id="z1", name="王丽芳"))

    assert whose(store, office.unit_id, "王丽芳") == ["z1"]


def test_namesakes_at_other_employers_do_not_hide_the_one_of_this_employer(
    store: Store, office: Office
) -> None:
    crowd = [
        Person(person_id=f"a{n}", name="王丽芳", employer=f"第{n}中学")
        for n in range(MOST_UNDER_A_KEY + 200)
    ]
    load(store, office, *crowd, Person(person_id="z1", name="王丽芳", employer="海河医院"))

    for name in ("王丽芳", "王芳", "王▀芳", "王丽FANG", "王丽艹方"):
        assert whose(store, office.unit_id, name, "天津市海河医院")[0] == "z1"
    assert whose(store, office.unit_id, "王丽芳", "天津市海河医院检验科")[0] == "z1"


def test_how_many_an_employer_has_follows_every_change(store: Store, office: Office) -> None:
    def staff(*employers: str) -> list[int]:
        keys = [staff_key(core(one), secret=store.keys.index) for one in employers]
        with store.view() as tx:
            return list(person_index.staff(tx, office.unit_id, keys).values())

    load(store, office, *PEOPLE)
    assert staff("海河第三医院", "天津市滨城中学", "西岸医院") == [2, 2, 0]

    load(store, office, Person(person_id="m2", name="张伟", employer="滨城中学"))
    assert staff("海河第三医院", "天津市滨城中学", "西岸医院") == [1, 3, 0]


def test_every_load_shows_in_the_stamp_of_the_register(store: Store, office: Office) -> None:
    def stamp() -> object:
        with store.view() as tx:
            return registers.stamp(tx, office.unit_id)

    seen = [stamp()]
    load(store, office, PEOPLE[0])
    seen.append(stamp())
    load(store, office, PEOPLE[0])
    seen.append(stamp())

    assert len(set(seen)) == 3


def test_of_one_person_twice_in_a_load_the_last_counts(
    store: Store, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "AT_ONCE", 1)
    names = ("王丽芳", "李国强", "王丽芳", "赵海燕")
    load(store, office, *(Person(person_id="z1", name=name) for name in names))

    assert whose(store, office.unit_id, "赵海燕") == ["z1"]
    assert whose(store, office.unit_id, "王丽芳") == []


def test_a_load_that_fails_leaves_nothing(store: Store, office: Office) -> None:
    with pytest.raises(InvalidInput):
        load(store, office, Person(person_id="z1", name="王丽芳"), Person(person_id="z2", name=" "))

    assert whose(store, office.unit_id, "王丽芳") == []


def test_keys_of_any_characters_survive_a_load(store: Store, office: Office) -> None:
    words = ("制表\t符", "换\n行", "反\\斜杠", "\\N", "引'号\"", "\\.")
    crowd = [Person(person_id=word, name=f"王{word}", former_names=(word,)) for word in words]
    load(store, office, *crowd)

    with store.view() as tx:
        kept = {one.person_id: one for one in people.known_people(tx, office.unit_id)}
    assert [kept[one.person_id] for one in crowd] == crowd
    load(store, office, *(Person(person_id=word, name="王丽芳") for word in words))
    assert set(whose(store, office.unit_id, "王丽芳")) < set(words)


def test_a_text_that_no_database_keeps_is_refused(store: Store, office: Office) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("SQLite keeps a NUL")
    with pytest.raises(InvalidInput):
        load(store, office, Person(person_id="z1", name="王\0芳"))


def test_registers_of_an_earlier_version_are_indexed_anew(store: Store, office: Office) -> None:
    load(store, office, *PEOPLE)
    with store.begin() as tx:
        person_index.empty(tx, office.unit_id)
        tx.session.execute(text("UPDATE person_index SET scheme = 0"))
    load(store, office, Person(person_id="m5", name="赵海燕", employer="滨城中学"))
    assert whose(store, office.unit_id, "赵海燕") == []

    assert registers.bring_up_to_date(store) == 1
    assert registers.bring_up_to_date(store) == 0

    assert whose(store, office.unit_id, "赵海燕") == ["m5"]
    assert whose(store, office.unit_id, "王晓明")[0] == "m1"
    with store.view() as tx:
        state = registers.stamp(tx, office.unit_id)
        assert state is not None
        assert (state.scheme, state.size) == (SCHEME, len(people.known_people(tx, office.unit_id)))


@pytest.mark.parametrize(
    ("state", "stays"),
    [
        (None, False),
        (State(scheme=SCHEME, size=registers.LARGE, version=1), True),
        (State(scheme=SCHEME, size=registers.LARGE - 1, version=1), False),
        (State(scheme=0, size=registers.LARGE, version=1), False),
    ],
)
def test_a_large_register_stays_in_the_database_once_it_has_an_index(
    state: State | None, stays: bool
) -> None:
    assert registers.stays(state) is stays


def test_a_connection_keeps_its_small_memory_when_a_few_people_come_in(
    store: Store, office: Office
) -> None:
    if store.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL forgets the setting with the transaction")
    with store.begin() as tx:
        people.load_register(tx, None, PEOPLE, unit_id=office.unit_id, now=office.now)
        assert tx.session.execute(text("PRAGMA cache_size")).scalar_one() == SMALL
