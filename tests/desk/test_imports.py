"""A register from a file: the plan writes nothing, and only what was shown is written."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from an_office import ID_NUMBER, Office, make_account

from ce_intake.desk import exports, imports, people, units
from ce_intake.desk.actors import Actor, Role
from ce_intake.desk.imports import Table
from ce_intake.errors import InvalidInput, NotAllowed, NotFound, StalePlan
from ce_intake.register import sheets
from ce_intake.register.plan import RowState
from ce_intake.register.written import csv_file, xlsx_file
from ce_intake.store.session import Store
from ce_intake.text.identity import check_digit
from ce_intake.values import Person

HEADER = "人员编号,姓名,身份证号,工作单位"
SHEET = f"""{HEADER}
P1,王小明,{ID_NUMBER},测试研究院
P2,李清,,测试研究院二所
P7,张新,,测试研究院
,无编号,,测试研究院
P8,赵8,1.20101E+17,测试研究院
""".encode()


def number(serial: int) -> str:
    first = f"99010119800102{serial:03d}"
    return first + check_digit(first)


def planned(office: Office, content: bytes, **more: object) -> imports.PlanView:
    return imports.plan(office.store, office.clerk, Table(content=content, **more))  # type: ignore[arg-type]


def accepted(
    office: Office,
    content: bytes,
    digest: str,
    *,
    take: frozenset[int] = frozenset(),
    mapping: dict[str, int] | None = None,
) -> imports.Imported:
    table = Table(content=content, mapping=mapping)
    return imports.accept(
        office.store, office.clerk, table, digest=digest, now=office.now, take=take
    )


def in_register(office: Office) -> dict[str, Person]:
    with office.store.view() as tx:
        return {person.person_id: person for person in people.known_people(tx, office.unit_id)}


def far_clerk(office: Office) -> Actor:
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
        return make_account(tx, "farclerk", Role.CLERK, unit.unit_id)


def test_a_plan_tells_every_row_and_writes_nothing(office: Office) -> None:
    before = in_register(office)

    view = planned(office, SHEET)

    assert [row.state for row in view.rows] == [
        RowState.SAME,
        RowState.CHANGED,
        RowState.NEW,
        RowState.WRONG,
        RowState.DOUBTFUL,
    ]
    assert sum(view.counts.values()) == 5
    assert in_register(office) == before


def test_a_plan_shows_no_whole_identity_number(office: Office) -> None:
    view = planned(office, SHEET)

    assert ID_NUMBER not in repr(view)
    assert view.rows[0].id_masked.endswith(ID_NUMBER[-4:])


def test_a_row_tells_what_it_would_change_and_no_whole_number(office: Office) -> None:
    header = f"{HEADER},职称,人员状态"
    sheet = f"{header}\nP1,王小明,{number(7)},测试研究院,副高级,\nP2,李清,,二所,,退休\n".encode()

    first, second = planned(office, sheet).rows

    told = {one.column: (one.before, one.after) for one in first.changes}
    assert told["title_level"] == ("", "副高级")
    assert told["id_number"] == ("*" * 14 + ID_NUMBER[-4:], "*" * 14 + number(7)[-4:])
    assert [(one.column, one.before, one.after) for one in second.changes] == [
        ("employer", "测试研究院", "二所"),
        ("state", "active", "retired"),
    ]


def test_what_was_shown_is_written_and_the_trail_says_so(office: Office) -> None:
    done = accepted(office, SHEET, planned(office, SHEET).digest)

    assert (done.new, done.changed) == (1, 1)
    found = in_register(office)
    assert found["P7"].name == "张新"
    assert found["P2"].employer == "测试研究院二所"
    assert "P8" not in found
    assert planned(office, SHEET).counts[RowState.SAME] == 3


def test_a_plan_is_stale_once_somebody_changed_a_person_in_it(office: Office) -> None:
    seen = planned(office, SHEET)
    with office.store.begin() as tx:
        other = Person(person_id="P2", name="李清", employer="别处")
        people.load_register(tx, None, [other], unit_id=office.unit_id, now=office.now)

    with pytest.raises(StalePlan):
        accepted(office, SHEET, seen.digest)

    assert "P7" not in in_register(office)


def test_others_write_while_a_table_is_looked_through_and_a_change_meanwhile_is_seen(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "AT_ONCE", 1)
    digest = planned(office, SHEET).digest
    steps = imports.accepting(
        office.store, office.clerk, Table(content=SHEET), digest=digest, now=office.now
    )
    for serial, step in zip(range(3), steps, strict=False):
        assert not step.writing
        other = Person(person_id=f"Q{serial}", name="周远")
        with office.store.begin() as tx:
            people.load_register(tx, None, [other], unit_id=office.unit_id, now=office.now)

    with pytest.raises(StalePlan):
        imports.finished(steps)

    assert set(in_register(office)) == {"P1", "P2", "Q0", "Q1", "Q2"}


def test_who_writes_while_a_table_is_written_has_his_turn_and_both_are_kept(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "AT_ONCE", 1)
    digest = planned(office, SHEET).digest
    steps = imports.accepting(
        office.store, office.clerk, Table(content=SHEET), digest=digest, now=office.now
    )
    while not next(steps).writing:
        pass

    def add() -> None:
        with office.store.begin() as tx:
            other = Person(person_id="Q1", name="周远")
            people.create(tx, office.clerk, other, now=office.now)

    with ThreadPoolExecutor(1) as pool:
        added = pool.submit(add)
        done = imports.finished(steps)
        added.result(timeout=60)

    assert (done.new, done.changed) == (1, 1)
    assert {"P7", "Q1"} <= set(in_register(office))


@pytest.mark.parametrize("digest", ["", "0" * 64])
def test_nothing_is_written_without_the_digest_of_the_plan(office: Office, digest: str) -> None:
    with pytest.raises(StalePlan):
        accepted(office, SHEET, digest)


def test_another_file_is_not_covered_by_the_plan_that_was_seen(office: Office) -> None:
    with pytest.raises(StalePlan):
        accepted(office, SHEET + "P9,钱九,,\n".encode(), planned(office, SHEET).digest)


def test_a_doubtful_row_is_taken_only_where_the_clerk_says_so(office: Office) -> None:
    sheet = f"{HEADER}\nP2,李晴,,测试研究院\nP9,孙九,{number(9)[:17]}Z,测试研究院\n".encode()
    view = planned(office, sheet)
    assert [row.takeable for row in view.rows] == [True, True]

    accepted(office, sheet, view.digest, take=frozenset({2}))

    found = in_register(office)
    assert found["P2"].name == "李晴"
    assert "P9" not in found


@pytest.mark.parametrize("old", [False, True])
def test_a_number_that_somebody_else_of_the_register_has_is_never_taken(
    office: Office, old: bool
) -> None:
    person = Person(person_id="P3", name="周远", id_number=number(7))
    with office.store.begin() as tx:
        people.create(tx, office.clerk, person, now=office.now)
    stated = number(7)[:6] + number(7)[8:17] if old else number(7)
    sheet = f"{HEADER}\nP9,孙九,{stated},测试研究院\n".encode()

    [row] = planned(office, sheet).rows
    accepted(office, sheet, planned(office, sheet).digest, take=frozenset({2}))

    assert [(one.code, one.facts) for one in row.findings] == [
        ("row_id_number_taken", {"other": "P3"})
    ]
    assert (row.state, row.takeable) == (RowState.DOUBTFUL, False)
    assert "P9" not in in_register(office)


def test_the_number_of_somebody_in_another_unit_is_not_told(office: Office) -> None:
    person = Person(person_id="P3", name="周远", id_number=number(7))
    with office.store.begin() as tx:
        people.create(tx, office.clerk, person, now=office.now)
    sheet = f"{HEADER}\nP9,孙九,{number(7)},西岸医院\n".encode()

    [row] = imports.plan(office.store, far_clerk(office), Table(content=sheet)).rows

    assert (row.state, row.findings) == (RowState.NEW, ())


def test_a_damaged_number_is_never_taken(office: Office) -> None:
    view = planned(office, SHEET)

    accepted(office, SHEET, view.digest, take=frozenset({5, 6}))

    assert "P8" not in in_register(office)


def test_a_column_that_the_sheet_does_not_have_changes_nothing(office: Office) -> None:
    view = planned(office, "人员编号,姓名\nP1,王小明\n".encode())

    assert [row.state for row in view.rows] == [RowState.SAME]


def test_an_empty_cell_erases_no_identity_number(office: Office) -> None:
    view = planned(office, "人员编号,姓名,身份证号\nP1,王小明,\n".encode())

    assert [row.state for row in view.rows] == [RowState.SAME]


def test_a_value_that_looks_like_a_heading_makes_no_header_of_its_row(office: Office) -> None:
    asked = planned(office, "甲,乙,丙\nP9,孙九,某单位\n".encode())

    assert (asked.headings, asked.sample) == (("甲", "乙", "丙"), ("P9", "孙九", "某单位"))


def test_an_unknown_header_is_offered_and_the_columns_may_be_named(office: Office) -> None:
    sheet = "甲,乙,丙\nP7,张新,测试研究院\n".encode()
    asked = planned(office, sheet)
    assert (asked.digest, asked.headings) == ("", ("甲", "乙", "丙"))

    mapping = {"person_id": 0, "name": 1, "employer": 2}
    accepted(office, sheet, planned(office, sheet, mapping=mapping).digest, mapping=mapping)

    assert in_register(office)["P7"].employer == "测试研究院"


@pytest.mark.parametrize(
    "mapping",
    [{"name": 1}, {"person_id": 0, "name": 0}, {"person_id": 0, "name": 9}, {"x": 0}],
)
def test_columns_that_cannot_be_are_refused(office: Office, mapping: dict[str, int]) -> None:
    with pytest.raises(InvalidInput):
        planned(office, SHEET, mapping=mapping)


def test_the_people_of_another_unit_are_neither_shown_nor_taken_over(office: Office) -> None:
    stranger = far_clerk(office)
    view = imports.plan(office.store, stranger, Table(content=SHEET))
    assert [one.code for one in view.rows[0].findings] == ["row_key_taken"]
    assert view.rows[0].name == ""
    with pytest.raises(NotFound):
        imports.plan(office.store, stranger, Table(content=SHEET, unit_id=office.unit_id))


def test_an_uploader_may_import_nothing(office: Office) -> None:
    with pytest.raises(NotAllowed):
        imports.plan(office.store, office.uploader, Table(content=SHEET))


def test_a_sealed_file_opens_for_the_clerk_who_sent_it_and_nobody_else(office: Office) -> None:
    stranger = far_clerk(office)
    with office.store.view() as tx:
        sealed = imports.seal(tx, office.clerk, SHEET)
        assert imports.unseal(tx, office.clerk, sealed) == SHEET
        for actor, text in ((stranger, sealed), (office.clerk, sealed[:-8]), (office.clerk, "?")):
            with pytest.raises(InvalidInput):
                imports.unseal(tx, actor, text)


@pytest.mark.parametrize("make", [csv_file, xlsx_file])
def test_an_export_with_whole_numbers_comes_back_as_the_same_register(
    office: Office, make: object
) -> None:
    with office.store.begin() as tx:
        found = exports.whole(tx, unit_id=office.unit_id, reason="搬迁", now=office.now)

    view = planned(office, make(exports.HEADER, found))  # type: ignore[operator]

    assert [row.state for row in view.rows] == [RowState.SAME, RowState.SAME]


def test_a_masked_export_holds_no_number_and_can_replace_none(office: Office) -> None:
    with office.store.view() as tx:
        content = csv_file(exports.HEADER, exports.masked(tx, office.clerk))

    assert ID_NUMBER.encode() not in content
    first = planned(office, content).rows[0]
    assert (first.state, first.takeable) == (RowState.DOUBTFUL, False)


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "＝1+1", "－1", "＠SUM(A1)", "＋1"])
def test_a_cell_that_a_spreadsheet_would_calculate_is_written_as_text(cell: str) -> None:
    content = csv_file(("name", "id_number"), [(cell, ID_NUMBER)])

    assert f"\n'{cell}" in content.decode()
    [_, row] = sheets.rows(content)
    assert row.cells == (cell, ID_NUMBER)


def test_a_reason_is_needed_for_whole_numbers(store: Store, office: Office) -> None:
    with store.begin() as tx, pytest.raises(InvalidInput):
        exports.whole(tx, unit_id=office.unit_id, reason=" ", now=office.now)
