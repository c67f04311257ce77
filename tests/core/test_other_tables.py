"""Tables as offices draw them: people side by side, names in one cell, sections, witnesses."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from bundles import PICTURE
from drawn import a_table_page
from papers import EM, a_page, a_word

from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode, Page, PartialDate, Seal, Subject, Word

IDS = ["110000199003071234", "120000198801012345", "130000197502023456"]
TITLE = "#“数据安全治理”培训班学员名单"
FOOT = [">海晏培训中心", ">2022年5月14日"]


def kind_of(page: Page) -> KindCode:
    return classify([Sheet(page=page, image=PICTURE)])[0]


def test_people_who_stand_side_by_side_have_an_entry_each() -> None:
    page = a_table_page(
        [
            ["姓名", "王一鸣", "赵二宝", "孙桂兰"],
            ["身份证号", *IDS],
            ["单位", "海晏一中", "海晏二中", "海晏三中"],
            ["学时", "40", "40", "32"],
        ],
        widths=[0.12, 0.24, 0.24, 0.24],
        above=[TITLE, "培训时间：2022年5月9日至13日"],
        below=FOOT,
    )

    read = read_roster([page]).entries

    assert [(e.name.value, e.employer.value, e.hours.value) for e in read] == [
        ("王一鸣", "海晏一中", Decimal(40)),
        ("赵二宝", "海晏二中", Decimal(40)),
        ("孙桂兰", "海晏三中", Decimal(32)),
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_each_name_of_a_cell_that_lists_several_is_somebody(ruled: bool) -> None:
    page = a_table_page(
        [
            ["单位", "人数", "姓名"],
            ["海晏第一中学", "3", "王一鸣、赵二宝、孙桂兰"],
            ["海晏中心医院", "2", "周立新、吴晓梅"],
        ],
        widths=[0.25, 0.1, 0.4],
        above=[TITLE],
        below=FOOT,
        ruled=ruled,
    )

    read = read_roster([page]).entries

    assert [(entry.name.value, entry.employer.value) for entry in read] == [
        ("王一鸣", "海晏第一中学"),
        ("赵二宝", "海晏第一中学"),
        ("孙桂兰", "海晏第一中学"),
        ("周立新", "海晏中心医院"),
        ("吴晓梅", "海晏中心医院"),
    ]


def test_names_in_ranks_without_a_table_are_a_list() -> None:
    page = a_page([TITLE, "王一鸣 | 赵二宝 | 孙桂兰", "周立新 | 吴晓梅 | 郑长海", *FOOT])

    assert [entry.name.value for entry in read_roster([page]).entries] == [
        "王一鸣",
        "赵二宝",
        "孙桂兰",
        "周立新",
        "吴晓梅",
        "郑长海",
    ]


def test_counted_lines_of_a_name_a_number_and_a_unit_are_people() -> None:
    page = a_page(
        [TITLE, f"1. 王一鸣 {IDS[0]} 海晏第一中学", f"2. 赵二宝 {IDS[1]} 海晏中心医院", *FOOT]
    )

    read = read_roster([page]).entries

    assert [(e.name.value, e.id_number.value, e.employer.value) for e in read] == [
        ("王一鸣", IDS[0], "海晏第一中学"),
        ("赵二宝", IDS[1], "海晏中心医院"),
    ]


def test_who_vouches_for_a_course_is_not_who_learned() -> None:
    page = a_table_page(
        [
            ["年度", "学习时间", "学习内容", "学时", "考核结果", "证明人"],
            ["2022", "2022.03.01-2022.03.05", "水利工程质量监督", "40", "合格", "李四海"],
            ["2023", "2023.04.01-04.03", "绿色施工技术", "24", "优秀", "张三元"],
        ],
        widths=[0.08, 0.24, 0.24, 0.08, 0.1, 0.1],
        above=["#专业技术人员继续教育登记表", "姓名：王一鸣 | 单位：海晏第一中学"],
        below=FOOT,
    )

    read = read_transcript([page]).entries

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert [(e.name.value, e.start_date.value, e.credit_year.value) for e in read] == [
        ("王一鸣", PartialDate(2022, 3, 1), 2022),
        ("王一鸣", PartialDate(2023, 4, 1), 2023),
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_a_list_with_a_column_for_each_subject_is_a_list_of_people(ruled: bool) -> None:
    page = a_table_page(
        [
            ["姓名", "身份证号", "法律法规", "专业实务", "案例分析", "总分", "结论"],
            ["王一鸣", IDS[0], "70", "81", "66", "217", "合格"],
            ["赵二宝", IDS[1], "50", "60", "55", "165", "不合格"],
        ],
        widths=[0.1, 0.22, 0.12, 0.12, 0.12, 0.1, 0.1],
        above=["#2023年度注册测绘师考试成绩名单"],
        below=FOOT,
        ruled=ruled,
    )

    read = read_roster([page]).entries

    assert kind_of(page) is KindCode.ROSTER
    assert [(e.name.value, e.result.value and e.result.value.passed) for e in read] == [
        ("王一鸣", True),
        ("赵二宝", False),
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_a_heading_between_two_parts_of_a_table_says_their_sort(ruled: bool) -> None:
    head = ["课程名称", "学习时间", "学时", "成绩"]
    page = a_table_page(
        [
            ["一、公需科目", "", "", ""],
            head,
            ["新质生产力概论", "2024.03.02", "6", "合格"],
            ["知识产权保护", "2024.03.05", "4", "合格"],
            ["二、专业科目", "", "", ""],
            head,
            ["桥梁检测技术", "2024.04.01", "20", "合格"],
        ],
        merged={(0, 0): (1, 4), (4, 0): (1, 4)},
        above=["#2024年度继续教育学时汇总表", "姓名：王一鸣 | 单位：海晏路桥有限公司"],
        below=FOOT,
        ruled=ruled,
    )

    read = read_transcript([page]).entries

    assert [(entry.content.value, entry.subject.value) for entry in read] == [
        ("新质生产力概论", Subject.PUBLIC),
        ("知识产权保护", Subject.PUBLIC),
        ("桥梁检测技术", Subject.PROFESSIONAL),
    ]


def test_an_opinion_under_the_last_row_is_no_part_of_its_course() -> None:
    page = a_table_page(
        [
            ["培训项目", "时间", "学时", "考核"],
            ["桥梁检测技术", "2024.4.1-4.3", "24", "合格"],
            ["隧道养护", "2024.5.6", "8", "优秀"],
            ["单位意见", "情况属实", "", ""],
        ],
        above=["#年度继续教育登记表", "姓名：王一鸣"],
        ruled=False,
    )

    assert [entry.content.value for entry in read_transcript([page]).entries] == [
        "桥梁检测技术",
        "隧道养护",
    ]


def test_two_columns_that_run_together_state_no_hours() -> None:
    page = a_table_page(
        [["课程名称", "学时", "成绩"], ["桥梁检测技术", "8540", "合格"], ["隧道养护", "8", "优秀"]],
        above=["#学习记录", "姓名：王一鸣"],
    )

    assert [e.hours.value for e in read_transcript([page]).entries] == [None, Decimal(8)]


def test_a_title_and_labels_close_over_a_header_stay_the_paper_s() -> None:
    rows = [
        ["结业证号", "姓名", "性别", "工作单位", "成绩"],
        ["W20203847", "王一鸣", "女", "海晏第一中学", "合格"],
        ["W20208511", "赵二宝", "男", "海晏中心医院", "95"],
    ]
    page = a_table_page(rows, ruled=False, widths=[0.18, 0.12, 0.1, 0.3, 0.1])
    head = min(word.box[1] for word in page.words)
    over = [
        a_word("数据安全治理培训班结业学员花名册", 0.2, head - 3.2 * EM, size=1.6),
        a_word("时间：2020.02.14-2020.02.15", 0.066, head - 1.4 * EM),
        a_word("总学时：18学时", 0.4, head - 1.4 * EM),
    ]
    page = replace(page, words=(*over, *page.words))

    read = read_roster([page]).entries

    assert [(e.name.value, e.certificate_no.value) for e in read] == [
        ("王一鸣", "W20203847"),
        ("赵二宝", "W20208511"),
    ]
    assert {(e.content.value, e.start_date.value, e.hours.value) for e in read} == {
        ("数据安全治理", PartialDate(2020, 2, 14), Decimal(18))
    }


def test_a_list_of_all_who_passed_is_named_after_its_course_and_not_after_passing() -> None:
    page = a_table_page(
        [["姓名", "考核"], ["王一鸣", "合格"], ["赵二宝", "优秀"]],
        above=[
            "#培训合格人员汇总表",
            "课程 集中供热管网水力平衡",
            "培训课程：集中供热管网水力平衡",
        ],
        below=FOOT,
    )

    assert {e.content.value for e in read_roster([page]).entries} == {"集中供热管网水力平衡"}


def level(y: float, *pieces: tuple[float, str]) -> list[Word]:
    """The pieces of one line, each at its place."""
    return [a_word(text, x, y) for x, text in pieces]


def test_a_line_of_labels_with_their_values_says_nothing_for_the_header_under_it() -> None:
    places = (0.04, 0.3, 0.5, 0.64, 0.8)
    words = [a_word("学生学习成绩表", 0.3, 0.05, size=1.8)]
    said = ("姓名：史雅承", "性别：女", "学号：22024", "专业：电力", "学制：三年")
    words += level(0.14, *zip(places, said, strict=True))
    words += level(0.2, *zip(places, ("学期", "课程", "考核方式", "学时", "成绩"), strict=True))
    words += level(0.2, (0.7, "学分"))
    rows = [("法理学", "考查", "72", "4.5", "66"), ("电工基础", "考试", "48", "3", "良")]
    for at, (course, how, hours, credits, mark) in enumerate(rows):
        cells = ("2007-2008学年", course, how, hours, credits, mark)
        places_of = (0.02, 0.3, 0.51, 0.64, 0.7, 0.8)
        words += level(0.26 + 0.05 * at, *zip(places_of, cells, strict=True))
    page = Page(number=1, width=1400, height=1000, words=tuple(words))

    entries = read_transcript([page]).entries

    assert [(e.content.value, f"{e.hours.value}") for e in entries] == [
        ("法理学", "72"),
        ("电工基础", "48"),
    ]


def test_courses_side_by_side_whose_names_end_as_results_do_are_courses() -> None:
    rows = [["模块", "焊接工艺", "拍卖标的鉴定", "数控机床诊断"], ["学时", "8", "12", "12"]]
    rows += [["成绩", "87", "合格", "合格"], ["教师", "蒋东英", "龚国", "常燕佳"]]
    who = ["学员 | 罗立书 | 身份证号 | 410000198201288833 | 单位 | 海晏医院"]
    page = a_table_page(rows, widths=[0.1, 0.24, 0.24, 0.24], above=["#模块化培训学习记录单", *who])

    entries = read_transcript([page]).entries

    assert [(e.content.value, f"{e.hours.value}") for e in entries] == [
        ("焊接工艺", "8"),
        ("拍卖标的鉴定", "12"),
        ("数控机床诊断", "12"),
    ]
    assert {(e.name.value, e.id_number.value) for e in entries} == {
        ("罗立书", "410000198201288833")
    }


def test_modules_of_a_form_are_each_of_the_day_beside_them() -> None:
    rows = [
        ["姓名", "苏武牧", "身份证号", "150000198802050843"],
        ["通过科目1", "Word2003中文字处理", "考试时间", "2017年4月22日"],
        ["通过科目2", "Excel2003中文电子表格", "考试时间", "2018年6月17日"],
    ]
    page = a_table_page(
        rows,
        widths=[0.16, 0.3, 0.16, 0.26],
        above=["#专业技术人员计算机应用能力考试合格证明"],
        below=[">北疆盟人事考试中心", ">2018年7月20日"],
    )

    entries = read_exam([page]).entries

    days = [(str(one.start_date.value), one.credit_year.value) for one in entries]
    assert days == [("2017-04-22", 2017), ("2018-06-17", 2018)]


def test_a_day_alone_in_a_column_of_days_is_of_the_year_in_the_title() -> None:
    rows = [["日期", "课程", "学时", "成绩"], ["5.6—5.8", "用电检查实务", "18", "87"]]
    rows += [["5.9—5.10", "反窃电技术", "12", "75"], ["5.11", "电能计量新标准", "6", "79"]]
    page = a_table_page(rows, above=["#2019年用电检查人员轮训成绩单", "姓名：贺新郎"])

    *_, last = read_transcript([page]).entries

    assert last.start_date.value == last.end_date.value == PartialDate(2019, 5, 11)


def test_strokes_of_a_grey_seal_under_a_table_draw_no_column() -> None:
    rows = [["序号", "姓名", "结业证编号"], ["润泽县第一人民医院", "", ""]]
    rows += [["1", "居里安", "RZ22-101"], ["2", "边晓梦", "RZ22-102"]]
    page = a_table_page(rows, widths=[0.2, 0.3, 0.38], merged={(1, 0): (1, 3)}, above=[TITLE])
    top, bottom = (edge(box[1] for box in page.rulings) for edge in (min, max))
    lines = [
        box
        for box in page.rulings
        if box[3] - box[1] < 0.01 or box[1] > top + 0.03 or not 0.07 < box[0] < 0.9
    ]  # the header has lost what parts its cells
    strokes = [(x, bottom, x + 0.002, bottom + 0.05) for x in (0.519, 0.619, 0.699)]
    strokes.append((0.52, bottom + 0.049, 0.7, bottom + 0.051))
    seal = Seal(text="", box=(0.5, bottom - 0.06, 0.72, bottom + 0.12), confidence=0.5)

    entries = read_roster([replace(page, rulings=(*lines, *strokes), seals=(seal,))]).entries

    assert [one.certificate_no.value for one in entries] == ["RZ22-101", "RZ22-102"]
