"""Registers from files: encodings, headers, and what each row would do."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import xlsxwriter

from ce_intake.errors import InvalidInput, LimitExceeded
from ce_intake.register.files import load_people
from ce_intake.register.people_shape import PEOPLE
from ce_intake.register.plan import (
    PlannedRow,
    RowState,
    find_header,
    plan_rows,
    propose_mapping,
)
from ce_intake.register.sheets import Row, rows
from ce_intake.text.identity import check_digit
from ce_intake.values import Person

HEADER = "person_id,name,id_number,employer,title_level,certificate_book_no"
GOOD = "99010119800102011" + check_digit("99010119800102011")
OTHER = "99010119800102015" + check_digit("99010119800102015")


def planned(content: bytes, *known: Person) -> list[PlannedRow[Person]]:
    table = list(rows(content))
    header = find_header(table, PEOPLE)
    assert header is not None
    by_key = {person.person_id: person for person in known}
    return list(plan_rows(table, header[1], after=header[0], shape=PEOPLE, known=by_key.get))


def a_csv(*lines: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *lines)).encode()


def codes(row: PlannedRow[Person]) -> list[str]:
    return [finding.code for finding in row.findings]


def a_workbook(*lines: list[object], merge: tuple[int, int, int, int] | None = None) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet()
        if merge is not None:
            sheet.merge_range(*merge, "")
        for number, cells in enumerate(lines):
            for column, cell in enumerate(cells):
                if cell != "":
                    sheet.write(number, column, cell)
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_a_register_is_read_in_every_usual_encoding(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "人员.csv"
    path.write_bytes(f"{HEADER}\np1,王晓明,{GOOD},海河医院,,\n".encode(encoding))

    assert load_people(path).get("p1") == Person(
        person_id="p1", name="王晓明", id_number=GOOD, employer="海河医院"
    )


def test_a_register_without_keys_and_names_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("颜色,大小\n红,3\n", "utf-8")
    with pytest.raises(InvalidInput) as refusal:
        load_people(path)
    assert refusal.value.facts["problem"] == "problem_wrong_header"


def test_a_header_in_other_words_below_a_title_gets_a_mapping() -> None:
    table = rows("某某医院专业技术人员名册,,\n工号,姓 名,公民身份号码\n7,王晓明,\n".encode())
    assert find_header(table, PEOPLE) == (2, {"person_id": 0, "name": 1, "id_number": 2})


def test_a_new_a_changed_and_an_unchanged_row_are_told_apart() -> None:
    same = Person(person_id="p2", name="李昊", id_number=OTHER, employer="机械厂")
    moved = Person(person_id="p3", name="单雪梅", employer="中学")
    content = a_csv(f"p1,王晓明,{GOOD},医院,,", f"p2,李昊,{OTHER},机械厂,,", "p3,单雪梅,,医院,,")

    assert [row.state for row in planned(content, same, moved)] == [
        RowState.NEW,
        RowState.SAME,
        RowState.CHANGED,
    ]


@pytest.mark.parametrize(
    ("line", "code", "state"),
    [
        ("p1,王晓明,1.10101198001020E+17,医院,,", "row_id_number_damaged", RowState.DOUBTFUL),
        ("p1,王晓明,990101198001020000,医院,,", "row_id_number_damaged", RowState.DOUBTFUL),
        ("p1,王晓明,990101198001020111,医院,,", "row_id_number_check_fails", RowState.DOUBTFUL),
        ("p1,王晓明,9901**********0111,医院,,", "row_id_number_masked", RowState.DOUBTFUL),
        ("p1,王晓明,,医院,,", "row_id_number_missing", RowState.NEW),
        (",王晓明,,医院,,", "row_person_id_missing", RowState.WRONG),
        ("p1,,,医院,,", "row_name_missing", RowState.WRONG),
        ("p1,合计12人,,医院,,", "row_name_odd", RowState.DOUBTFUL),
        ("p1,=A1&B1,,医院,,", "row_formula", RowState.WRONG),
    ],
)
def test_a_row_says_what_is_wrong_with_it(line: str, code: str, state: RowState) -> None:
    [row] = planned(a_csv(line))
    assert (code in codes(row), row.state) == (True, state)


def test_one_bad_row_leaves_the_rest_usable() -> None:
    found = planned(a_csv("p1,王晓明,,,,", ",,,x,,", "p1,李昊,,,,", f"p4,赵云,{GOOD},,,"))
    assert [row.state for row in found] == [
        RowState.NEW,
        RowState.WRONG,
        RowState.WRONG,
        RowState.NEW,
    ]
    assert found[2].findings[0].facts["line"] == 2


def test_two_people_with_one_number_are_doubtful() -> None:
    found = planned(a_csv(f"p1,王晓明,{GOOD},,,", f"p2,李昊,{GOOD},,,"))
    assert (found[1].state, codes(found[1])) == (RowState.DOUBTFUL, ["row_duplicate_id_number"])


def test_a_row_that_turns_a_person_into_somebody_else_is_doubtful() -> None:
    before = Person(person_id="p1", name="王晓明", id_number=GOOD)
    [row] = planned(a_csv(f"p1,李昊,{OTHER},,,"), before)
    assert codes(row) == ["row_id_number_changes", "row_name_changes"]


def test_a_workbook_fills_merged_units_and_shows_damaged_numbers() -> None:
    content = a_workbook(
        ["工号", "姓名", "身份证号", "单位"],
        ["1", "王晓明", GOOD, "海河医院"],
        ["2", "李昊", 990101198001020152, ""],
        merge=(1, 3, 2, 3),
    )
    first, second = planned(content)
    assert first.value is not None
    assert second.value is not None
    assert (first.value.employer, second.value.employer) == ("海河医院", "海河医院")
    assert codes(second) == ["row_id_number_damaged"]


def test_hidden_rows_and_formulas_of_a_workbook_are_told() -> None:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["工号", "姓名"])
        sheet.write_row(1, 0, ["1", "王晓明"])
        sheet.write_row(2, 0, ["2", "李昊"])
        sheet.write_formula(2, 1, '=B2&"x"', value="李昊")
        sheet.set_row(1, None, None, {"hidden": True})
    hidden, formula = planned(stream.getvalue())
    assert codes(hidden) == ["row_hidden", "row_id_number_missing"]
    assert formula.state is RowState.WRONG


def a_book_of_two_sheets() -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        notes, people = book.add_worksheet("填表说明"), book.add_worksheet("人员 & 单位")
        notes.write_formula(1, 0, "=1+1")
        notes.hide()
        people.activate()
        people.set_first_sheet()
        people.write_row(0, 0, ["工号", "姓名"])
        people.write_row(1, 0, ["1", "王晓明"])
        people.write_row(2, 0, ["2", "李昊"])
        people.set_row(2, None, None, {"hidden": True})
    return stream.getvalue()


def test_the_first_sheet_that_is_shown_is_read_whichever_file_it_is() -> None:
    shown, hidden = planned(a_book_of_two_sheets())

    assert codes(shown) == ["row_id_number_missing"]
    assert codes(hidden) == ["row_hidden", "row_id_number_missing"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_characters_without_their_mark_are_read(encoding: str) -> None:
    [row] = planned(f"工号,姓名,身份证号\n1,王晓明,{GOOD}\n".encode(encoding))

    assert (row.state, row.value and row.value.name) == (RowState.NEW, "王晓明")


def test_an_old_or_locked_workbook_is_told_from_an_unknown_encoding() -> None:
    with pytest.raises(InvalidInput) as refused:
        rows(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))

    assert refused.value.facts["problem"] == "problem_old_workbook"


@pytest.mark.parametrize("permit", ["H08123000", "USA310074022006", "01234567", "E12345678"])
def test_a_permit_or_passport_is_not_said_to_fail_a_check_that_it_does_not_have(
    permit: str,
) -> None:
    [row] = planned(a_csv(f"p1,王晓明,{permit},医院,,"))

    assert (row.state, codes(row)) == (RowState.NEW, [])


def test_a_hundred_thousand_rows_stream() -> None:
    lines = (Row(line=n, cells=(f"p{n}", "王晓明", "")) for n in range(2, 100_002))
    mapping = {"person_id": 0, "name": 1, "id_number": 2}
    first = next(plan_rows(lines, mapping, after=1, shape=PEOPLE, known=dict[str, Person]().get))
    assert (first.line, next(lines).line) == (2, 3)


@pytest.mark.parametrize("content", [b"PK\x03\x04broken", b"\xff\xfe\x00", b"\x81\x00\x00"])
def test_a_broken_file_is_refused_with_a_reason(content: bytes) -> None:
    with pytest.raises(InvalidInput):
        list(rows(content))


def test_a_small_workbook_with_one_cell_far_out_is_refused_before_it_fills_memory() -> None:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "姓名")
        sheet.write(1_048_575, 16_383, "x")

    with pytest.raises(LimitExceeded):
        list(rows(stream.getvalue()))


def test_a_running_number_and_a_former_name_are_not_taken_for_key_and_name() -> None:
    mapping = propose_mapping(("序号", "曾用姓名", "工号", "姓名"), PEOPLE)

    assert mapping == {"former_names": 1, "person_id": 2, "name": 3}
