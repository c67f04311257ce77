"""Tables of units, courses and issuers, and people's histories: what is read out of a row."""

from __future__ import annotations

import pytest

from ce_intake.register.dated import read_day, read_names, write_names
from ce_intake.register.facts import Sort, chain
from ce_intake.register.known import KnownValue
from ce_intake.register.known_shape import cells_of, read_value, shape_of
from ce_intake.register.people_shape import cells_of as person_cells, read_person
from ce_intake.register.plan import PlannedRow, RowState, find_header, plan_rows
from ce_intake.register.sheets import rows
from ce_intake.values import Dated, PartialDate, Person

GOOD_CODE = "91110000600037341L"


def planned(sort: Sort, content: bytes, *known: KnownValue) -> list[PlannedRow[KnownValue]]:
    shape, table = shape_of(sort), list(rows(content))
    header = find_header(table, shape)
    assert header is not None
    by_key = {value.key: value for value in known}
    return list(plan_rows(table, header[1], after=header[0], shape=shape, known=by_key.get))


def codes(row: PlannedRow[KnownValue]) -> list[str]:
    return [finding.code for finding in row.findings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018", PartialDate(2018)),
        ("2018-03", PartialDate(2018, 3)),
        ("2018/3/1", PartialDate(2018, 3, 1)),
        ("2018年3月1日", PartialDate(2018, 3, 1)),
        (" ", None),
    ],
)
def test_a_day_is_read_as_offices_write_it(text: str, expected: PartialDate | None) -> None:
    assert read_day(text) == expected


@pytest.mark.parametrize("text", ["去年", "2018-13", "2018-02-30", "18"])
def test_what_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_day(text)


def test_names_with_their_times_are_read_and_written_back() -> None:
    cell = "海河医院（2015-03至2019-06）；滨城中学 (2019.7起)；测试学院（天津）；旧名（至2001）"

    names = read_names(cell)

    assert names == (
        Dated("海河医院", PartialDate(2015, 3), PartialDate(2019, 6)),
        Dated("滨城中学", PartialDate(2019, 7)),
        Dated("测试学院（天津）"),
        Dated("旧名", None, PartialDate(2001)),
    )
    assert read_names(write_names(names)) == names


def test_a_course_with_all_its_facts_is_read_and_written_back() -> None:
    cells = {
        "key": "C1",
        "name": "数字经济与驱动发展",
        "aliases": "数字经济（2019至2020）",
        "since": "2019",
        "until": "",
        "course_sort": "课程",
        "subject": "公需必修",
        "year": "2020年度",
        "hours": "8学时",
        "parent": "",
    }

    value, odd = read_value(Sort.COURSES, cells)

    assert odd == ()
    assert value.facts == {
        "course_sort": "course",
        "subject": "public_required",
        "year": "2020",
        "hours": "8",
    }
    assert read_value(Sort.COURSES, cells_of(value)) == (value, ())


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("海河医院,9.11E+17,,", "row_credit_code_damaged"),
        ("海河医院,91110000600037341M,,", "row_credit_code_check_fails"),
        ("海河医院,,2019-13,", "row_date_odd"),
        ("海河医院,,2019,2018", "row_dates_reversed"),
        (",91110000600037341L,,", "row_value_name_missing"),
    ],
)
def test_a_row_of_units_says_what_is_wrong_in_it(line: str, code: str) -> None:
    table = f"单位名称,统一社会信用代码,启用日期,停用日期\n{line}\n".encode()

    [row] = planned(Sort.UNITS, table)

    assert code in codes(row)
    assert row.state in (RowState.DOUBTFUL, RowState.WRONG)


def test_a_unit_without_a_key_goes_by_its_credit_code_else_by_its_name() -> None:
    table = f"单位名称,统一社会信用代码\n海河医院,{GOOD_CODE}\n滨城中学,\n".encode()

    assert [row.value.key for row in planned(Sort.UNITS, table) if row.value] == [
        GOOD_CODE,
        "滨城中学",
    ]


def test_a_renamed_issuer_is_doubtful_unless_its_old_name_stays_an_alias() -> None:
    before = KnownValue(key="B1", name="海河基地")
    table = "编号,机构名称,曾用名\nB1,滨海基地,\n".encode()
    kept = "编号,机构名称,曾用名\nB1,滨海基地,海河基地（至2018）\n".encode()

    [renamed] = planned(Sort.ISSUERS, table, before)
    [documented] = planned(Sort.ISSUERS, kept, before)

    assert (renamed.state, codes(renamed)) == (RowState.DOUBTFUL, ["row_value_renamed"])
    assert documented.state is RowState.CHANGED


def test_the_same_name_or_key_twice_is_told_with_its_line() -> None:
    table = "编号,课程名称\nC1,数据安全\nC2,《数据安全》\nC1,网络安全\n".encode()

    _, second, third = planned(Sort.COURSES, table)

    assert (second.state, codes(second)) == (RowState.DOUBTFUL, ["row_duplicate_name"])
    assert (third.state, codes(third)) == (RowState.WRONG, ["row_duplicate_key"])


def test_a_chain_of_parents_ends_or_is_refused() -> None:
    assert chain("c", {"c": "b", "b": "a", "a": ""}) == ("b", "a")
    with pytest.raises(ValueError, match="problem_parent_cycle"):
        chain("c", {"c": "b", "b": "c"})
    with pytest.raises(ValueError, match="problem_parent_cycle"):
        chain("c", {"c": "c"})


def test_a_person_with_a_whole_history_is_read_and_written_back() -> None:
    person = Person(
        person_id="P1",
        name="王小明",
        employer="滨城中学",
        former_names=("王晓明",),
        posts=(
            Dated("海河医院", PartialDate(2015, 3), PartialDate(2019, 6)),
            Dated("滨城中学", PartialDate(2019, 7)),
        ),
        titles=(Dated("中级", PartialDate(2012), PartialDate(2018)),),
        former_booklets=("津专0001", "津专0002"),
        registrar="滨海人才服务中心",
        high_tech=True,
        state="retired",
    )

    assert read_person(person_cells(person)) == (person, ())


def test_a_state_is_read_in_words_and_an_unknown_one_is_told() -> None:
    person, odd = read_person({"person_id": "P1", "name": "王小明", "state": "退休"})
    assert (person.state, odd) == ("retired", ())

    _, odd = read_person({"person_id": "P1", "name": "王小明", "state": "出差"})
    assert [finding.code for finding in odd] == ["row_choice_unknown"]
