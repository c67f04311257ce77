"""The registers of units, courses and issuers: kept, refused, imported, learned and undone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait

import pytest
from an_office import Office, an_entry, make_account

from ce_intake.desk import exports, imports, known, spellings, units
from ce_intake.desk.actors import Actor, Role
from ce_intake.desk.imports import Table
from ce_intake.errors import InvalidInput, NotAllowed, NotFound, StaleDecision
from ce_intake.register.facts import Sort
from ce_intake.register.plan import RowState
from ce_intake.register.written import csv_file, xlsx_file


def put(office: Office, register: str, actor: Actor | None = None, **cells: str) -> int:
    with office.store.begin() as tx:
        return known.put(tx, actor or office.clerk, register, cells, now=office.now).value_id


def an_admin(office: Office) -> Actor:
    with office.store.begin() as tx:
        return make_account(tx, "admin", Role.ADMIN, None)


def far_clerk(office: Office) -> Actor:
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=office.now)
        return make_account(tx, "farclerk", Role.CLERK, unit.unit_id)


def canonical(office: Office, sort: Sort, text: str, unit_id: int | None = None) -> str | None:
    with office.store.view() as tx:
        register = known.known(tx, sort, unit_id or office.unit_id)
    found = register.canonical(text) if register is not None else None
    return found[1] if found is not None else None


def refusal(office: Office, register: str, **cells: str) -> str:
    with pytest.raises(InvalidInput) as refused:
        put(office, register, **cells)
    return str(refused.value.facts["problem"])


def test_what_a_clerk_puts_is_used_by_his_unit_alone(office: Office) -> None:
    stranger = far_clerk(office)
    value_id = put(office, "courses", name="数字经济与驱动发展")

    assert canonical(office, Sort.COURSES, "数字经济于驱动发展") == "数字经济与驱动发展"
    assert canonical(office, Sort.COURSES, "数字经济与驱动发展", stranger.unit_id) is None
    with office.store.view() as tx:
        assert known.listing(tx, stranger, "courses") == ((), 0)
        with pytest.raises(NotFound):
            known.show(tx, stranger, value_id)


def test_what_the_administrator_puts_serves_every_unit_and_no_clerk_changes_it(
    office: Office,
) -> None:
    value_id = put(office, "issuers", an_admin(office), name="海河继续教育基地")

    assert canonical(office, Sort.ISSUERS, "海河继续教育基地") == "海河继续教育基地"
    with office.store.begin() as tx, pytest.raises(NotFound):
        known.amend(tx, office.clerk, value_id, {"name": "x"}, version=1, now=office.now)


def test_one_key_of_the_house_and_of_a_unit_may_mean_two_things(office: Office) -> None:
    put(office, "courses", an_admin(office), key="1", name="急诊护理规范")
    put(office, "courses", key="1", name="数据安全")

    for name in ("急诊护理规范", "数据安全"):
        assert canonical(office, Sort.COURSES, name) == name


def test_an_uploader_sees_no_register(office: Office) -> None:
    with office.store.view() as tx, pytest.raises(NotAllowed):
        known.listing(tx, office.uploader, "courses")


def test_units_on_wrong_paths_in_cycles_or_twice_are_refused(office: Office) -> None:
    put(office, "units", key="A", name="滨海集团")
    middle = put(office, "units", key="B", name="滨海机械厂", parent="A")
    put(office, "units", key="C", name="滨海机械厂一车间", parent="B")

    assert refusal(office, "units", key="D", name="无主", parent="X") == "problem_unknown_parent"
    assert refusal(office, "units", key="D", name="自身", parent="D") == "problem_parent_cycle"
    assert refusal(office, "units", key="A", name="另一家") == "problem_taken"
    cells = {"name": "滨海机械厂", "parent": "C"}
    with office.store.begin() as tx, pytest.raises(InvalidInput) as refused:
        known.amend(tx, office.clerk, middle, cells, version=1, now=office.now)
    assert refused.value.facts["problem"] == "problem_parent_cycle"


def test_of_two_who_change_a_value_at_once_the_second_is_told(office: Office) -> None:
    value_id = put(office, "units", key="A", name="滨海集团")

    def amend(name: str) -> None:
        with office.store.begin() as tx:
            known.amend(tx, office.clerk, value_id, {"name": name}, version=1, now=office.now)

    with ThreadPoolExecutor(1) as beside:
        with office.store.begin() as tx:
            known.amend(tx, office.clerk, value_id, {"name": "甲"}, version=1, now=office.now)
            second = beside.submit(amend, "乙")
            wait([second], timeout=0.5)
        with pytest.raises(StaleDecision):
            second.result()


def test_a_value_of_the_house_that_a_unit_points_to_is_not_deleted(office: Office) -> None:
    admin = an_admin(office)
    above = put(office, "units", admin, key="A", name="滨海集团")
    put(office, "units", key="B", name="滨海机械厂", supervisor="A")

    with office.store.begin() as tx, pytest.raises(InvalidInput) as refused:
        known.remove(tx, admin, above, now=office.now)
    assert refused.value.facts["problem"] == "problem_has_children"


def test_a_value_that_others_point_to_is_not_deleted(office: Office) -> None:
    above = put(office, "units", key="A", name="滨海集团")
    below = put(office, "units", key="B", name="滨海机械厂", supervisor="A")

    with office.store.begin() as tx, pytest.raises(InvalidInput) as refused:
        known.remove(tx, office.clerk, above, now=office.now)
    assert refused.value.facts["problem"] == "problem_has_children"
    with office.store.begin() as tx:
        known.remove(tx, office.clerk, below, now=office.now)
        known.remove(tx, office.clerk, above, now=office.now)
        assert known.listing(tx, office.clerk, "units") == ((), 0)


def test_a_change_names_the_version_that_was_seen(office: Office) -> None:
    value_id = put(office, "courses", name="数据安全")
    with office.store.begin() as tx:
        known.amend(tx, office.clerk, value_id, {"name": "数据安全"}, version=1, now=office.now)

    with office.store.begin() as tx, pytest.raises(StaleDecision):
        known.amend(tx, office.clerk, value_id, {"name": "别的"}, version=1, now=office.now)


def test_a_value_is_found_by_alias_key_and_credit_code(office: Office) -> None:
    code = "91110000600037341L"
    put(
        office,
        "units",
        key="U7",
        name="滨海机械厂",
        aliases="第二机床厂（至1998）",
        credit_code=code,
    )

    with office.store.view() as tx:
        for text in ("机械", "第二机床", "U7", code[:8]):
            assert known.listing(tx, office.clerk, "units", text=text)[1] == 1, text
        assert known.listing(tx, office.clerk, "units", text="%")[1] == 0


def test_a_table_is_planned_row_by_row_and_written_as_it_was_shown(office: Office) -> None:
    put(office, "units", key="A", name="滨海集团")
    table = Table(
        register="units",
        content="单位编号,单位名称,上级单位\nA,滨海集团,\nB,机械厂,A\nC,车间,Z\nD,甲,E\nE,乙,D\n".encode(),
    )
    view = imports.plan(office.store, office.clerk, table)
    assert [row.state for row in view.rows] == [
        RowState.SAME,
        RowState.NEW,
        RowState.WRONG,
        RowState.WRONG,
        RowState.WRONG,
    ]
    assert [one.code for one in view.rows[3].findings] == ["row_parent_cycle"]

    done = imports.accept(office.store, office.clerk, table, digest=view.digest, now=office.now)
    with office.store.view() as tx:
        names = [value.name for value in known.listing(tx, office.clerk, "units")[0]]

    assert (done.new, done.changed) == (1, 0)
    assert sorted(names) == ["机械厂", "滨海集团"]


def test_a_row_of_a_register_tells_what_it_would_change(office: Office) -> None:
    put(office, "units", name="海河第三医院", aliases="海河三院")
    sheet = "单位编号,单位名称,曾用名\n海河第三医院,海河第三医院,海河三院；河东医院\n".encode()

    view = imports.plan(office.store, office.clerk, Table(content=sheet, register="units"))

    [change] = view.rows[0].changes
    assert (change.column, change.before, change.after) == (
        "aliases",
        "海河三院",
        "海河三院；河东医院",
    )


@pytest.mark.parametrize("make", [csv_file, xlsx_file])
def test_an_export_of_a_register_comes_back_as_the_same(office: Office, make: object) -> None:
    put(
        office,
        "issuers",
        name="海河基地",
        aliases="滨海基地（2010至2015-06）",
        until="2020",
        issuer_sort="base",
    )
    with office.store.view() as tx:
        found = exports.values(tx, office.clerk, "issuers")
    content = make(exports.header("issuers"), found)  # type: ignore[operator]
    view = imports.plan(office.store, office.clerk, Table(register="issuers", content=content))

    assert [row.state for row in view.rows] == [RowState.SAME]


def learned(office: Office, actor: Actor | None = None) -> tuple[spellings.SpellingView, ...]:
    with office.store.view() as tx:
        return spellings.listing(tx, actor or office.clerk)


def decide(office: Office, spelling_id: int, act: str) -> None:
    with office.store.begin() as tx:
        spellings.decide(tx, office.clerk, spelling_id, act, now=office.later(minutes=1))


def test_a_correction_teaches_a_spelling_that_is_used_once_taken_and_can_be_undone(
    office: Office,
) -> None:
    put(office, "courses", key="C1", name="大数据分析与应用")
    before = proposal_stamp(office)
    office.confirm(
        office.proposed(b"one", an_entry(content="大数剧分折培训甲")), content="大数据分析与应用"
    )

    [one] = learned(office)
    assert (one.text, one.name, one.state, one.by) == (
        "大数剧分折培训甲",
        "大数据分析与应用",
        "suggested",
        "clerk先生",
    )
    assert canonical(office, Sort.COURSES, "大数剧分折培训甲") is None

    decide(office, one.spelling_id, "take")
    assert canonical(office, Sort.COURSES, "大数剧分折培训甲") == "大数据分析与应用"
    assert proposal_stamp(office) != before

    decide(office, one.spelling_id, "undo")
    assert canonical(office, Sort.COURSES, "大数剧分折培训甲") is None
    assert learned(office)[0].decided_by == "clerk先生"


def proposal_stamp(office: Office) -> tuple[object, ...]:
    with office.store.view() as tx:
        return known.stamp(tx, office.unit_id)


def test_a_correction_into_something_unknown_teaches_nothing(office: Office) -> None:
    put(office, "courses", key="C1", name="大数据分析与应用")
    office.confirm(office.proposed(b"one"), content="另一门课")

    assert learned(office) == ()


def test_what_one_unit_has_learned_is_hidden_from_another(office: Office) -> None:
    put(office, "courses", an_admin(office), key="C1", name="大数据分析与应用")
    stranger = far_clerk(office)
    office.confirm(office.proposed(b"one", an_entry(content="大数剧")), content="大数据分析与应用")
    [one] = learned(office)

    assert learned(office, stranger) == ()
    with office.store.begin() as tx, pytest.raises(NotFound):
        spellings.decide(tx, stranger, one.spelling_id, "take", now=office.now)
    decide(office, one.spelling_id, "take")
    assert canonical(office, Sort.COURSES, "大数剧", stranger.unit_id) is None


def test_a_spelling_that_already_means_something_else_is_not_taken(office: Office) -> None:
    put(office, "courses", key="C1", name="大数据分析与应用")
    office.confirm(office.proposed(b"one", an_entry(content="大数剧")), content="大数据分析与应用")
    put(office, "courses", key="C2", name="大数剧")
    [one] = learned(office)

    with pytest.raises(InvalidInput) as refused:
        decide(office, one.spelling_id, "take")
    assert refused.value.facts["problem"] == "problem_spelling_taken"


def test_a_decision_on_a_spelling_is_made_once(office: Office) -> None:
    put(office, "courses", key="C1", name="大数据分析与应用")
    office.confirm(office.proposed(b"one", an_entry(content="大数剧")), content="大数据分析与应用")
    [one] = learned(office)
    decide(office, one.spelling_id, "refuse")

    with pytest.raises(StaleDecision):
        decide(office, one.spelling_id, "undo")
