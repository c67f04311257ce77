"""Lists as platforms and offices print them: progress, years over rows, dots before courses."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from drawn import a_table_page
from papers import a_page
from reading import a_sheet

from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.training_certificate import extract as read_certificate
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.stages.classify import classify
from ce_intake.values import KindCode

FOOT = [">岳麓市公路学会", ">2022年7月1日"]


def test_a_course_of_which_only_a_part_was_learned_is_no_entry() -> None:
    rows = [
        ["课程", "已学/总学时", "进度", "考试成绩"],
        ["数字政府建设", "2.0/2.0", "100%", "92"],
        ["公文写作规范", "3.0/3.5", "100%", "88"],
        ["应急预案编制", "1.0/4.0", "25%", "-"],
    ]
    page = a_table_page(rows, above=["#网络学习档案", "学员：涂山月"])

    entries = read_transcript([page]).entries

    assert [(entry.content.value, entry.hours.value) for entry in entries] == [
        ("数字政府建设", Decimal("2.0")),
        ("公文写作规范", Decimal("3.0")),
    ]


def test_rows_under_a_year_count_for_it() -> None:
    rows = [
        ["培训名称", "学时", "考核"],
        ["2019年", "", ""],
        ["仪器分析方法验证", "16", "合格"],
        ["实验室内审员", "24", "合格"],
        ["2020年度", "", ""],
        ["测量不确定度评定", "16", "合格"],
    ]
    page = a_table_page(
        rows,
        above=["#专业技术人员培训台账", "姓名：麦冬"],
        below=FOOT,
        merged={(1, 0): (1, 3), (4, 0): (1, 3)},
    )

    entries = read_transcript([page]).entries

    assert [entry.credit_year.value for entry in entries] == [2019, 2019, 2020]


def test_courses_behind_dots_are_an_entry_each() -> None:
    lines = [
        "#学时证明",
        "尚可为，岳麓市第二医院医师，2023年度参加下列培训：",
        "",
        "● 《职业道德与法律法规》　4学时",
        "",
        "● 《合理用药》　8学时",
        "",
        "共计12学时，考核合格。",
        *FOOT,
    ]
    page = a_page(lines)

    assert classify([a_sheet(page)])[0] is KindCode.TRANSCRIPT
    assert [(e.content.value, e.hours.value) for e in read_transcript([page]).entries] == [
        ("职业道德与法律法规", Decimal(4)),
        ("合理用药", Decimal(8)),
    ]


def test_two_classes_of_a_sentence_have_days_and_hours_each() -> None:
    lines = [
        "#培训学时证明",
        "邵逸云同志于2022年3月14日至16日参加“桥梁病害识别”培训班（24学时）、2022年6月20日",
        "至21日参加“隧道通风设计”培训班（16学时），均考核合格，特此证明。",
        "",
        *FOOT,
    ]

    entries = read_certificate([a_page(lines)]).entries

    assert [(e.content.value, str(e.end_date.value), e.hours.value) for e in entries] == [
        ("桥梁病害识别", "2022-03-16", Decimal(24)),
        ("隧道通风设计", "2022-06-21", Decimal(16)),
    ]


def test_the_second_page_of_a_list_goes_on_though_its_columns_are_of_other_widths() -> None:
    names = ["钟离春", "方知远", "石敬亭", "苗翠花"]
    rows = [[str(at), name, "岳麓电厂", "24"] for at, name in enumerate(names, 1)]
    head = ["序号", "姓名", "单位", "学时"]
    first = a_table_page([head, *rows[:2]], above=["#水质化验员培训班结业学员名单"])
    second = a_table_page(rows[2:], widths=[0.1, 0.28, 0.3, 0.2], number=2)

    entries = read_roster([first, replace(second, number=2)]).entries

    assert [entry.name.value for entry in entries] == names


def test_a_notice_that_tells_scores_is_the_list_that_it_makes_public() -> None:
    rows = [
        ["序号", "学号", "姓名", "成绩", "结果"],
        ["1", "GL2010", "邵逸云", "71", "合格"],
        ["2", "GL2012", "麦冬", "42", "不合格"],
        ["3", "GL2013", "易水寒", "66", "合格"],
    ]
    above = ["#关于公布档案管理岗位培训考试成绩的公告", "考试已结束，现将成绩公布如下："]
    page = a_table_page(rows, above=above, below=FOOT)

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert {entry.content.value for entry in read_roster([page]).entries} == {"档案管理岗位"}


def test_a_row_whose_line_a_scan_lost_is_told_from_the_one_above() -> None:
    names = ["钟离春", "方知远", "石敬亭", "苗翠花", "贺长庚"]
    rows = [["序号", "姓名", "单位", "学时"]]
    rows += [[str(at), name, "岳麓电厂", "24"] for at, name in enumerate(names, 1)]
    page = a_table_page(rows, above=["#水质化验员培训班结业学员名单"])
    lying = sorted({box[1] for box in page.rulings if box[2] - box[0] > 0.05})
    kept = tuple(box for box in page.rulings if box[1] != lying[3] or box[3] - box[1] > 0.01)

    entries = read_roster([replace(page, rulings=kept)]).entries

    assert len(kept) < len(page.rulings)
    assert [entry.name.value for entry in entries] == names


def test_how_all_courses_ended_is_said_of_each() -> None:
    rows = [["课程", "学时"], ["土力学基础", "12"], ["地基处理技术", "8"]]
    above = ["#培训学员课程学习单", "姓名：钟离春"]
    page = a_table_page(rows, above=above, below=["总评成绩：良好", *FOOT])

    entries = read_transcript([page]).entries

    assert [entry.result.value and entry.result.value.value for entry in entries] == ["良好"] * 2


def test_a_line_of_the_number_may_stand_between_a_name_and_who_employs() -> None:
    lines = [
        "我的学习档案",
        "钮松岩",
        "证件号 990201********4182",
        "云河省气象服务中心",
        "数字乡村建设实务 | 已完成",
        "10学时 | 2024-03-12",
        "生态环境损害鉴定 | 已完成",
        "8学时 | 2024-05-08",
        "2024年度累计 18 学时 · 云河省专业技术人员继续教育平台",
    ]

    entries = read_transcript([a_page(lines)]).entries

    assert {(entry.employer.value, entry.issuer.value) for entry in entries} == {
        ("云河省气象服务中心", "云河省专业技术人员继续教育平台")
    }
