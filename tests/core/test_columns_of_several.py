"""Of several columns of one sort the one that counts; subjects that stand in columns or rows."""

from __future__ import annotations

from decimal import Decimal

from drawn import a_table_page

from ce_intake.kinds.exam_score import extract as read_scores
from ce_intake.kinds.roster import extract as read_list
from ce_intake.kinds.transcript import extract as read_record
from ce_intake.values import Entry

PERSON = "姓名：乔然 | 身份证号：110000199505056789"


def scores(entries: tuple[Entry, ...]) -> list[tuple[str | None, str, bool | None]]:
    return [
        (one.content.value, one.result.value.value, one.result.value.passed)
        for one in entries
        if one.result.value
    ]


def test_the_whole_score_counts_and_not_its_parts() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "理论成绩", "实操成绩", "总成绩"],
            ["1", "乔然", "50", "90", "70"],
            ["2", "吴天兰", "80", "40", "60"],
        ],
        above=["#数据安全治理培训班学员成绩册"],
    )

    results = [one.result.value for one in read_list([page]).entries]

    assert [one.value for one in results if one] == ["70", "60"]


def test_hours_that_were_done_count_and_not_those_that_were_planned() -> None:
    page = a_table_page(
        [
            ["课程", "计划学时", "实际完成学时", "考核结果"],
            ["数据安全治理", "8", "8", "合格"],
            ["创新思维方法", "6", "4", "合格"],
        ],
        above=["#2022年度学时统计表", PERSON],
    )

    assert [one.hours.value for one in read_record([page]).entries] == [Decimal(8), Decimal(4)]


def test_an_examination_beside_its_subject_is_no_second_block() -> None:
    page = a_table_page(
        [
            ["考试年度", "考试名称", "报考科目", "考试成绩"],
            ["2018", "二级建造师资格考试", "施工管理", "78"],
            ["2019", "二级建造师资格考试", "法规及相关知识", "55"],
        ],
        above=["#个人考试成绩记录", PERSON],
    )

    entries = read_scores([page]).entries

    assert scores(entries) == [("施工管理", "78", True), ("法规及相关知识", "55", False)]
    assert [one.credit_year.value for one in entries] == [2018, 2019]


def test_subjects_with_columns_of_their_own_are_an_entry_each() -> None:
    page = a_table_page(
        [
            ["姓名", "证件号码", "建设工程经济", "工程法规", "管理与实务", "结论"],
            ["乔然", "110000199505056789", "78", "54", "91", "不合格"],
        ],
        widths=[0.1, 0.3, 0.15, 0.12, 0.15, 0.08],
        above=["#2021年度二级建造师执业资格考试成绩单"],
    )

    assert scores(read_scores([page]).entries) == [
        ("建设工程经济", "78", True),
        ("工程法规", "54", False),
        ("管理与实务", "91", True),
    ]


def test_subjects_over_their_scores_need_no_word_in_the_corner() -> None:
    page = a_table_page(
        [
            ["", "经济基础知识", "专业知识实务"],
            ["成绩", "101", "80"],
            ["合格线", "84", "84"],
        ],
        above=["#2021年度经济专业技术资格考试成绩证明", PERSON],
    )

    assert scores(read_scores([page]).entries) == [
        ("经济基础知识", "101", True),
        ("专业知识实务", "80", False),
    ]


def test_the_pass_mark_in_a_header_word_decides() -> None:
    page = a_table_page(
        [
            ["考试科目", "考试成绩（合格线50分）"],
            ["经济基础知识", "55"],
            ["专业知识实务", "48"],
        ],
        above=["#2021年度经济专业技术资格考试成绩单", PERSON],
    )

    assert [one[2] for one in scores(read_scores([page]).entries)] == [True, False]


def test_rows_of_labels_over_a_turned_table_leave_it_one() -> None:
    page = a_table_page(
        [
            ["姓名", "乔然", "证件号码", "110000199505056789"],
            ["考试模块", "文字处理", "电子表格", "演示文稿"],
            ["考试成绩", "85", "56", "缺考"],
        ],
        widths=[0.15, 0.2, 0.2, 0.3],
        above=["#全国专业技术人员计算机应用能力考试成绩单"],
    )

    assert scores(read_scores([page]).entries) == [
        ("文字处理", "85", True),
        ("电子表格", "56", False),
        ("演示文稿", "缺考", False),
    ]


def test_a_column_of_subjects_that_only_counts_them_names_none() -> None:
    page = a_table_page(
        [
            ["科目", "考试科目名称", "考试时间", "结果"],
            ["通过科目一", "金山文字2005", "2018年3月10日", "合格"],
            ["通过科目二", "Project2000项目管理", "2018年3月24日", "合格"],
        ],
        above=["#计算机应用能力考试合格证书", "姓名：熊清军"],
    )

    contents = [entry.content.value for entry in read_scores([page]).entries]

    assert contents == ["金山文字2005", "Project2000项目管理"]


def test_days_without_a_year_are_those_of_the_title() -> None:
    page = a_table_page(
        [
            ["科目", "会计实务", "财务管理"],
            ["分数", "72", "58"],
            ["考试日期", "9月3日", "9月4日"],
        ],
        above=["#2022年度会计专业技术资格考试成绩单", PERSON],
    )

    days = [str(one.start_date.value) for one in read_scores([page]).entries]

    assert days == ["2022-09-03", "2022-09-04"]


def test_a_tick_under_unknown_words_is_no_result() -> None:
    page = a_table_page(
        [
            ["姓名", "身份证号", "数据安全", "工匠精神", "合计学时"],
            ["乔然", "110000199505056789", "√", "√", "12"],
            ["吴天兰", "370000197611213562", "√", "√", "12"],
        ],
        widths=[0.1, 0.3, 0.12, 0.12, 0.12],
        above=["#学习情况汇总表"],
    )

    assert [one.result.value for one in read_list([page]).entries] == [None, None]


def test_unknown_words_over_figures_do_not_hide_a_header() -> None:
    page = a_table_page(
        [
            ["学号", "姓名", "出勤", "作业", "考试", "课堂", "综合成绩"],
            ["01", "乔然", "10", "18", "55", "10", "93"],
            ["02", "吴天兰", "9", "12", "30", "10", "61"],
        ],
        above=["#数据安全治理培训班成绩册"],
    )

    results = [one.result.value for one in read_list([page]).entries]

    assert [one.value for one in results if one] == ["93", "61"]
