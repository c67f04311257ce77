"""Tables as records: ruled and unruled, merged, repeated, padded, totalled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import EM, a_word

from ce_intake.fields.rows import row_content, spans
from ce_intake.layout.columns import Column, column_of
from ce_intake.layout.listing import Listing, listing
from ce_intake.layout.passage import of_word
from ce_intake.values import Box, Page, Word

HEAD = ["序号", "课程名称", "学时", "成绩"]
WIDTHS = [0.08, 0.4, 0.15, 0.15]


def rows_of(found: Listing, *columns: Column) -> list[tuple[str, ...]]:
    return [tuple(record.text(column) for column in columns) for record in found.records]


@pytest.mark.parametrize("head", ["审核单位", "登记单位", "主管部门"])
def test_who_checks_a_row_is_the_employer_of_nobody(head: str) -> None:
    found = column_of(head)

    assert found is not None
    assert found[0] is not Column.EMPLOYER


@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_gives_a_record_a_row(ruled: bool) -> None:
    page = a_table_page(
        [HEAD, ["1", "水利工程质量监督", "8", "92"], ["2", "数据安全治理", "16", "合格"]],
        widths=WIDTHS,
        ruled=ruled,
    )

    found = listing([page])

    assert rows_of(found, Column.CONTENT, Column.HOURS, Column.RESULT) == [
        ("水利工程质量监督", "8", "92"),
        ("数据安全治理", "16", "合格"),
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_text_wrapped_in_a_cell_is_one_value(ruled: bool) -> None:
    page = a_table_page(
        [
            HEAD,
            ["1", "建筑施工安全生产标准化\n管理与评价", "8", "92"],
            ["2", "数据安全治理", "16", "合格"],
            ["3", "高层建筑消防设施检测\n维护与保养", "4", "81"],
        ],
        widths=WIDTHS,
        ruled=ruled,
    )

    assert rows_of(listing([page]), Column.CONTENT, Column.HOURS) == [
        ("建筑施工安全生产标准化管理与评价", "8"),
        ("数据安全治理", "16"),
        ("高层建筑消防设施检测维护与保养", "4"),
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_two_blocks_side_by_side_are_read_as_two(ruled: bool) -> None:
    page = a_table_page(
        [
            ["学习课程", "学时", "评定结果", "学习课程", "学时", "评定结果"],
            ["数字经济", "6", "合格", "职业道德", "8", "合格"],
            ["知识产权", "4", "合格", "", "", ""],
            ["", "", "", "", "", ""],
        ],
        ruled=ruled,
    )

    assert sorted(rows_of(listing([page]), Column.CONTENT, Column.HOURS)) == [
        ("数字经济", "6"),
        ("知识产权", "4"),
        ("职业道德", "8"),
    ]


def test_a_header_repeated_on_a_continued_page_is_no_row() -> None:
    first = a_table_page([HEAD, ["1", "数字经济", "6", "合格"]], widths=WIDTHS)
    second = a_table_page([HEAD, ["2", "知识产权", "4", "合格"]], widths=WIDTHS, number=2)

    found = listing([first, second])

    assert [(record.page, record.text(Column.CONTENT)) for record in found.records] == [
        (1, "数字经济"),
        (2, "知识产权"),
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_a_continued_table_without_header_keeps_its_columns(ruled: bool) -> None:
    first = a_table_page([HEAD, ["1", "数字经济", "6", "合格"]], widths=WIDTHS, ruled=ruled)
    second = a_table_page(
        [["2", "知识产权", "4", "合格"], ["3", "职业道德", "2", "88"]],
        widths=WIDTHS,
        ruled=ruled,
        number=2,
    )

    assert rows_of(listing([first, second]), Column.CONTENT, Column.RESULT) == [
        ("数字经济", "合格"),
        ("知识产权", "合格"),
        ("职业道德", "88"),
    ]


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("word", ["合计", "总计", "合  计", "学时合计"])
def test_a_total_row_is_a_total_and_no_record(word: str, ruled: bool) -> None:
    page = a_table_page(
        [
            HEAD,
            ["1", "数字经济", "6", "合格"],
            ["2", "知识产权", "4", "合格"],
            ["", word, "10", ""],
        ],
        widths=WIDTHS,
        ruled=ruled,
    )

    found = listing([page])

    assert len(found.records) == 2
    assert [record.text(Column.HOURS) for record in found.totals] == ["10"]


@pytest.mark.parametrize("ditto", ["同上", "〃", "同前", '"'])
def test_a_ditto_mark_says_what_the_row_above_says_and_stands_in_its_own_place(ditto: str) -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "工作单位", "学时"],
            ["1", "王一鸣", "海晏第一水厂", "8"],
            ["2", "赵二宝", ditto, "8"],
            ["3", "钱三多", ditto, "8"],
        ]
    )

    found = listing([page])

    assert rows_of(found, Column.EMPLOYER) == [("海晏第一水厂",)] * 3
    last = found.records[2].told[Column.EMPLOYER]
    assert last.place.text == ditto
    assert last.place.box != found.records[0].told[Column.EMPLOYER].place.box


def test_a_merged_unit_cell_holds_for_all_its_rows() -> None:
    page = a_table_page(
        [
            ["序号", "工作单位", "姓名", "学时"],
            ["1", "海晏第一水厂", "王一鸣", "8"],
            ["2", "", "赵二宝", "8"],
            ["3", "津沽中学", "钱三多", "8"],
        ],
        merged={(1, 1): (2, 1)},
    )

    assert rows_of(listing([page]), Column.NAME, Column.EMPLOYER) == [
        ("王一鸣", "海晏第一水厂"),
        ("赵二宝", "海晏第一水厂"),
        ("钱三多", "津沽中学"),
    ]


def damaged(page: Page, lost: Callable[[Box], bool]) -> Page:
    """The page without the ruled lines that are *lost*."""
    return replace(page, rulings=tuple(line for line in page.rulings if not lost(line)))


@pytest.mark.parametrize("upright", [True, False])
def test_ruled_lines_that_were_lost_in_places_do_not_mix_rows_or_columns(upright: bool) -> None:
    page = a_table_page(
        [HEAD, *([str(n), f"水利工程质量监督{n}", str(n + 4), str(80 + n)] for n in range(1, 9))],
        widths=WIDTHS,
    )
    lines = [line for line in page.rulings if (line[3] - line[1] > line[2] - line[0]) == upright]
    gone = set(lines[10::7])

    found = listing([damaged(page, gone.__contains__)])

    assert rows_of(found, Column.CONTENT, Column.HOURS, Column.RESULT) == [
        (f"水利工程质量监督{n}", str(n + 4), str(80 + n)) for n in range(1, 9)
    ]


@pytest.mark.parametrize("slope", [-0.006, 0.006])
def test_a_table_that_lies_a_little_aslant_keeps_its_rows(slope: float) -> None:
    straight = a_table_page(
        [HEAD, *([str(n), f"水利工程质量监督{n}", str(n + 4), str(80 + n)] for n in range(1, 9))],
        widths=WIDTHS,
    )

    def leaning(box: Box) -> Box:
        shift = slope * (box[0] + box[2]) / 2
        return (box[0], box[1] + shift, box[2], box[3] + shift)

    page = replace(
        straight,
        words=tuple(replace(word, box=leaning(word.box)) for word in straight.words),
        rulings=tuple(leaning(line) for line in straight.rulings),
    )

    assert len(listing([page]).records) == 8
    assert len(listing([replace(page, rulings=())]).records) == 8


def test_signature_rows_notes_and_padding_are_no_records() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "工作单位", "学时", "备注"],
            ["1", "王一鸣", "海晏第一水厂", "8", ""],
            ["2", "李授业", "津沽大学", "8", "授课教师"],
            ["3", "", "", "", ""],
            ["以下空白", "", "", "", ""],
            ["经办人：周敏", "", "", "审核人：吴强", ""],
            ["备注：本表一式两份，由培训单位和所在单位各存一份。", "", "", "", ""],
        ],
        merged={(6, 0): (1, 5)},
        widths=[0.18, 0.14, 0.3, 0.16, 0.14],
    )

    assert rows_of(listing([page]), Column.NAME) == [("王一鸣",)]


def test_rows_under_a_line_that_names_teachers_are_no_records() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "工作单位", "学时"],
            ["一、参训学员", "", "", ""],
            ["1", "王一鸣", "海晏第一水厂", "8"],
            ["二、授课教师", "", "", ""],
            ["1", "李授业", "津沽大学", "8"],
        ],
        merged={(1, 0): (1, 4), (3, 0): (1, 4)},
    )

    assert rows_of(listing([page]), Column.NAME) == [("王一鸣",)]


def test_words_that_stand_round_the_table_are_left_for_the_rest() -> None:
    page = a_table_page(
        [HEAD, ["1", "数字经济", "6", "合格"], ["2", "知识产权", "4", "合格"]],
        widths=WIDTHS,
        above=["#学习记录", "姓名：王一鸣"],
        below=[">海晏区继续教育中心", ">2019年5月7日"],
    )

    [rest] = listing([page]).rest

    assert [word.text for word in rest.words] == [
        "学习记录",
        "姓名：王一鸣",
        "海晏区继续教育中心",
        "2019年5月7日",
    ]


def test_a_header_cell_with_two_rows_is_finer_where_its_second_row_says_so() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "成绩", "", "学时"],
            ["", "", "分数", "结论", ""],
            ["1", "王一鸣", "88", "合格", "8"],
            ["2", "赵二宝", "45", "不合格", "8"],
        ],
        merged={(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 2), (0, 4): (2, 1)},
    )

    assert rows_of(listing([page]), Column.NAME, Column.RESULT, Column.VERDICT) == [
        ("王一鸣", "88", "合格"),
        ("赵二宝", "45", "不合格"),
    ]


@pytest.mark.parametrize(
    ("printed", "column"),
    [
        ("学吋", Column.HOURS),
        ("成续", Column.RESULT),
        ("姓　名", Column.NAME),
        ("身份证号玛", Column.ID_NUMBER),
        ("证书编亏", Column.CERTIFICATE_NO),
        ("学时（学分）", Column.HOURS),
        ("成绩(分)", Column.RESULT),
        ("課程名稱", Column.CONTENT),
        ("姓名 Name", Column.NAME),
    ],
)
def test_a_header_word_is_known_although_ocr_or_print_changed_it(
    printed: str, column: Column
) -> None:
    found = column_of(printed)

    assert found is not None
    assert found[0] is column


@pytest.mark.parametrize("text", ["王一鸣", "数字经济", "2019年", "", "合格", "8"])
def test_data_is_no_header_word(text: str) -> None:
    assert column_of(text) is None


def test_a_stray_line_through_a_row_makes_no_second_record() -> None:
    page = a_table_page(
        [["考试科目", "成绩", "结论"], ["Word2003中文字处理", "76", "合格"]], widths=[0.4, 0.2, 0.2]
    )
    [low, high] = sorted({line[1] for line in page.rulings})[-2:]
    middle = (low + high) / 2
    rim = (0.455, middle, 0.53, middle + 0.001)  # a seal's rim, in one cell and not across it

    found = listing([replace(page, rulings=(*page.rulings, rim))])

    assert rows_of(found, Column.CONTENT, Column.RESULT) == [("Word2003中文字处理", "76")]


def test_a_note_under_two_blocks_is_no_record_of_the_second() -> None:
    page = a_table_page(
        [
            ["课程", "学时", "成绩", "课程", "学时", "成绩"],
            ["法律法规", "10", "合格", "案例研讨", "8", "合格"],
            ["培训单位", "滨江省特种设备安全技术培训中心，2021年4月22日", "", "", "", ""],
        ],
        merged={(2, 1): (1, 5)},
    )

    assert sorted(rows_of(listing([page]), Column.CONTENT, Column.HOURS)) == [
        ("案例研讨", "8"),
        ("法律法规", "10"),
    ]


def test_labels_with_colons_over_one_another_are_no_table() -> None:
    page = a_table_page(
        [
            ["考试成绩：", "考试时间：", "证书编号："],
            ["合格", "2014年4月9日", "1220142459996"],
            ["", "", ""],
        ],
        ruled=False,
    )

    assert listing([page]).records == ()


def test_numbers_that_only_count_are_no_certificate_numbers_also_with_a_nought_before_them() -> (
    None
):
    page = a_table_page(
        [["编号", "姓名", "学时"], *([f"{n:02}", "王一鸣", "8"] for n in range(8, 14))],
    )

    found = listing([page])

    assert rows_of(found, Column.CERTIFICATE_NO, Column.INDEX) == [
        ("", f"{n:02}") for n in range(8, 14)
    ]


@pytest.mark.parametrize("total", ["年度合计", "本年度累计", "以上共计", "学分合计"])
def test_a_total_of_the_year_is_a_total(total: str) -> None:
    page = a_table_page([HEAD, ["1", "水利工程质量监督", "8", "92"], ["", total, "8", ""]])

    found = listing([page])

    assert len(found.records) == len(found.totals) == 1


def test_a_line_of_labels_close_over_a_header_is_no_part_of_it() -> None:
    page = a_table_page(
        [
            ["证书编号", "课程名称", "学时", "成绩"],
            ["A2023-17", "水利工程质量监督", "8", "合格"],
            ["A2023-29", "数据安全治理", "16", "合格"],
        ],
        above=["姓名 王一鸣 | 单位 海晏第一中学 | 年度 2023"],
        ruled=False,
    )
    labels = [word for word in page.words if word.box[1] < 0.07]
    head = min(word.box[1] for word in page.words if word.text == "课程名称")
    down = head - 1.3 * (labels[0].box[3] - labels[0].box[1]) - labels[0].box[1]
    near = {
        id(word): replace(
            word, box=(word.box[0], word.box[1] + down, word.box[2], word.box[3] + down)
        )
        for word in labels
    }
    page = replace(page, words=tuple(near.get(id(word), word) for word in page.words))

    assert rows_of(listing([page]), Column.CONTENT) == [("水利工程质量监督",), ("数据安全治理",)]


def test_a_line_that_names_a_unit_says_where_the_people_below_it_work() -> None:
    page = a_table_page(
        [
            ["单位/姓名", "身份证号", "考核"],
            ["一、海晏第一中学（2人）", "", ""],
            ["王一鸣", "110000199003071234", "合格"],
            ["赵二宝", "110000199103071234", "优秀"],
            ["二、海晏中心医院", "", ""],
            ["孙桂兰", "110000199203071234", "合格"],
        ],
        widths=[0.4, 0.3, 0.15],
    )

    found = listing([page])

    assert rows_of(found, Column.NAME, Column.EMPLOYER) == [
        ("王一鸣", "海晏第一中学"),
        ("赵二宝", "海晏第一中学"),
        ("孙桂兰", "海晏中心医院"),
    ]


def test_subjects_side_by_side_may_have_full_marks_and_days_under_them() -> None:
    page = a_table_page(
        [
            ["科目", "测绘综合能力", "测绘案例分析"],
            ["成绩", "90", "56"],
            ["合格线", "72", "72"],
            ["满分", "120", "120"],
            ["考试日期", "2021-10-23", "2021-10-24"],
            ["结论", "合格", "不合格"],
        ],
    )

    found = listing([page])

    assert rows_of(found, Column.CONTENT, Column.RESULT, Column.VERDICT, Column.DATES) == [
        ("测绘综合能力", "90", "合格", "2021-10-23"),
        ("测绘案例分析", "56", "不合格", "2021-10-24"),
    ]


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("2019.03.042019.03.08", ["2019-03-04/2019-03-08"]),
        ("2019年3月4日2019年3月8日", ["2019-03-04/2019-03-08"]),
        ("2019.03.082019.03.04", ["2019-03-08/2019-03-08", "2019-03-04/2019-03-04"]),
        ("2019.03.04,2019.03.08", ["2019-03-04/2019-03-04", "2019-03-08/2019-03-08"]),
    ],
)
def test_two_days_one_over_the_other_in_a_cell_are_the_first_and_the_last(
    cell: str, days: list[str]
) -> None:
    words = of_word(Word(text=cell, box=(0.1, 0.1, 0.2, 0.14)), 1)

    assert [f"{first}/{last}" for first, last in spans(words)] == days


UNITS = ["天津市海晏医院", "天津市柳汀中学", "天津海晏建筑设计研究院有限公司"]


def test_a_long_value_under_the_last_short_header_word_is_no_running_text() -> None:
    names = ["王一鸣", "赵二宝", "其木格·乌兰"]
    rows = [[str(at), name, unit] for at, (name, unit) in enumerate(zip(names, UNITS, strict=True))]
    page = a_table_page([["序号", "姓名", "单位"], *rows], widths=[0.1, 0.2, 0.4], ruled=False)

    assert [one.text(Column.EMPLOYER) for one in listing([page]).records] == UNITS


def test_roles_under_remarks_make_no_form_of_a_list() -> None:
    roles = ["学员", "学员", "授课教师"]
    rows = [[f"王一{n}", unit, role] for n, unit, role in zip("鸣宝兰", UNITS, roles, strict=True)]
    page = a_table_page([["姓名", "单位", "备注"], *rows], widths=[0.2, 0.4, 0.1], ruled=False)

    assert [one.text(Column.NAME) for one in listing([page]).records] == ["王一鸣", "王一宝"]


def test_a_word_beside_all_rows_leaves_them_rows() -> None:
    rows = [["学习\n情况", "课程", "学时"], ["", "碳排放核算", "8"], ["", "鉴定文书规范", "16"]]
    page = a_table_page(rows, widths=[0.1, 0.4, 0.1], merged={(0, 0): (3, 1)})

    assert [one.text(Column.HOURS) for one in listing([page]).records] == ["8", "16"]


def test_people_alone_may_head_what_each_did_of_several_courses() -> None:
    rows = [
        ["姓名", "安全生产", "消防知识", "合计"],
        ["王一鸣", "4", "4", "8"],
        ["赵二宝", "4", "2", "6"],
    ]
    page = a_table_page(rows, widths=[0.2, 0.2, 0.2, 0.1])

    assert [one.text(Column.NAME) for one in listing([page]).records] == ["王一鸣", "赵二宝"]


@pytest.mark.parametrize(
    "foot",
    [
        "经审核，以上学时有效。",
        "打印时间：2023-12-30",
        "天津海晏继续教育基地",
        "本证明一式两份，涂改无效。",
        "证书编号：XF2023001",
    ],
)
def test_a_line_close_under_the_last_row_is_no_part_of_its_cells(foot: str) -> None:
    rows = [
        ["序号", "课程名称", "学时"],
        ["1", "碳排放核算", "8"],
        ["2", "鉴定文书规范", "16"],
        ["3", "营养配餐", "4"],
    ]
    table = a_table_page(rows, widths=[0.08, 0.32, 0.1], ruled=False)
    under = a_word(foot, 0.08, table.words[-1].box[3] + 0.6 * EM)
    records = listing([replace(table, words=(*table.words, under))]).records

    assert [one.text(Column.CONTENT) for one in records] == [row[1] for row in rows[1:]]


def test_the_last_row_may_stand_between_the_lines_of_its_unit() -> None:
    rows = [
        ["序号", "姓名", "单位", "学时"],
        ["1", "王一鸣", "天津海晏建筑设计\n研究院有限公司", "8"],
        ["2", "赵二宝", "天津市柳汀中学", "16"],
        ["3", "孙桂兰", "天津市津沽第三水厂\n生产技术部", "4"],
    ]
    page = a_table_page(
        rows, widths=[0.06, 0.14, 0.24, 0.1], below=[">天津海晏继续教育基地"], ruled=False
    )

    assert [one.text(Column.EMPLOYER) for one in listing([page]).records] == [
        "天津海晏建筑设计研究院有限公司",
        "天津市柳汀中学",
        "天津市津沽第三水厂生产技术部",
    ]


@pytest.mark.parametrize("mark", ["★", "※", "*", "●"])
def test_a_star_that_marks_a_course_is_no_part_of_its_name(mark: str) -> None:
    rows = [["课程", "学时"], [f"{mark}碳排放核算", "8"], ["鉴定文书规范", "16"]]
    page = a_table_page(rows, widths=[0.4, 0.1])

    assert [row_content(one).value for one in listing([page]).records] == [
        "碳排放核算",
        "鉴定文书规范",
    ]
