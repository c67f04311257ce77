"""Lists whose lines wrap, whose columns say more than one thing, whose subjects are columns."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from drawn import a_table_page
from papers import a_page

from ce_intake.kinds.exam_score import extract as read_scores
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.values import Entry, LearningForm, PartialDate

FOOT = [">岳麓市公路学会", ">2022年7月1日"]


def told(entry: Entry) -> tuple[str | None, Decimal | None, str | None]:
    return entry.content.value, entry.hours.value, entry.result.value and entry.result.value.value


@pytest.mark.parametrize(
    "lines",
    [
        [
            "一、《隧道衬砌病害诊断与整治》，2021年3月2日至2021年3月4日，20学",
            "时，成绩优秀；",
            "二、《精密注塑模具设计》，2021年5月10日至2021年5月11日，共16学时，成",
            "绩合格；",
        ],
        [
            "（1）2021年3月2日至4日参加集中培训《隧道衬砌病害诊断与整治》，计20学时，",
            "成绩优秀；",
            "（2）2021年5月10日至11日参加集中培训《精密注塑模具设计》，计16学时",
            "，成绩合格。",
        ],
    ],
)
def test_a_counted_line_that_is_full_runs_on_in_the_next(lines: list[str]) -> None:
    page = a_page(["#参训情况证明", "王一鸣参加培训的情况如下：", *lines, "特此证明。", *FOOT])

    assert [told(entry) for entry in read_transcript([page]).entries] == [
        ("隧道衬砌病害诊断与整治", Decimal(20), "优秀"),
        ("精密注塑模具设计", Decimal(16), "合格"),
    ]


def test_a_term_of_a_school_year_says_its_year_and_no_day() -> None:
    rows = [
        ["学期", "课程", "学时", "成绩"],
        ["2019-2020学年第1学期", "法理学", "64", "82"],
        ["2020-2021学年第2学期", "电工基础", "32", "良"],
    ]
    page = a_table_page(rows, widths=[0.3, 0.3, 0.14, 0.14], above=["#学生成绩表"], below=FOOT)

    assert [(e.start_date.value, e.credit_year.value) for e in read_transcript([page]).entries] == [
        (None, 2020),
        (None, 2021),
    ]


@pytest.mark.parametrize(("head", "marks"), [("合格线/满分", "90/150"), ("满分/合格线", "150/90")])
def test_the_mark_that_passes_may_stand_beside_the_full_marks(head: str, marks: str) -> None:
    rows = [["科目", "成绩", head], ["法规", "88", marks], ["实务", "101", marks]]
    page = a_table_page(rows, above=["#考试成绩单", "姓名：王一鸣"], below=FOOT)

    passed = [e.result.value and e.result.value.passed for e in read_scores([page]).entries]

    assert passed == [False, True]


def test_courses_that_stand_side_by_side_over_their_teachers_are_an_entry_each() -> None:
    rows = [
        ["模块", "焊接工艺评定", "压力管道检验"],
        ["学时", "8", "12"],
        ["成绩", "87", "合格"],
        ["教师", "龚国", "常燕佳"],
    ]
    page = a_table_page(rows, above=["#培训学习记录单", "姓名：王一鸣"], below=FOOT)

    assert [told(entry) for entry in read_transcript([page]).entries] == [
        ("焊接工艺评定", Decimal(8), "87"),
        ("压力管道检验", Decimal(12), "合格"),
    ]


@pytest.mark.parametrize("label", ["授课学时", "听课学时", "本班学时", "每人授予学时"])
def test_the_hours_over_a_list_are_everybody_s(label: str) -> None:
    rows = [["序号", "姓名", "证书编号"], ["1", "段晓", "CK-0105"], ["2", "仇欣", "CK-6012"]]
    above = ["#结业证书发放登记表", "培训班名称：公证实务", f"{label}：24 | 考核情况：全部合格"]
    page = a_table_page(rows, above=above, below=FOOT)

    assert [entry.hours.value for entry in read_roster([page]).entries] == [Decimal(24)] * 2


def test_a_card_of_talks_that_somebody_heard_tells_lectures() -> None:
    rows = [["日期", "题目", "学时"], ["2023-01-26", "城市排水", "4"], ["2023-02-16", "防火", "2"]]
    page = a_table_page(rows, above=["#专家讲堂听讲记录卡", "姓名：夏子宇"], below=FOOT)

    forms = [entry.learning_form.value for entry in read_transcript([page]).entries]

    assert forms == [LearningForm.LECTURE] * 2


@pytest.mark.parametrize(
    ("score", "below"),
    [
        ("112 | 不合格", "总分200 合格线120"),
        ("112不合格", "总分200 合格线120"),
        ("112分（不合格）", "满分200分 及格线120分"),
        ("112", "总分200 合格线120 未通过"),
        ("得分：112", "总分200 合格线120"),
    ],
)
def test_a_score_on_a_screen_passes_by_what_stands_beside_it_or_below(
    score: str, below: str
) -> None:
    lines = [
        "#岳麓省考试服务中心成绩查询系统",
        "姓名：康燕青 | 证件号：210000199110315418",
        "二级建造师执业资格考试 | 考试日期：2019年3月16日",
        f"建设工程施工管理 | {score}",
        below,
        "建设工程法规及相关知识 | 163合格",
        "总分200 合格线120",
        "公布单位：岳麓省考试服务中心",
    ]

    entries = read_scores([a_page(lines)]).entries

    assert [
        (e.content.value, e.result.value and (e.result.value.value, e.result.value.passed))
        for e in entries
    ] == [("建设工程施工管理", ("112", False)), ("建设工程法规及相关知识", ("163", True))]
    assert {entry.issuer.value for entry in entries} == {"岳麓省考试服务中心"}


def test_a_line_drawn_through_a_day_cuts_nothing_off_it() -> None:
    rows = [["起止日期", "内容", "学时"], ["2017.12.18-2017.12.20", "压力管道检验", "24"]]
    page = a_table_page(rows, widths=[0.3, 0.3, 0.2], above=["#档案卡", "姓名：石超明"], below=FOOT)
    streak = (0.2192, page.rulings[0][1], 0.2208, max(box[3] for box in page.rulings))
    page = replace(page, rulings=(*page.rulings, streak))

    [entry] = read_transcript([page]).entries

    assert entry.end_date.value == PartialDate(2017, 12, 20)


def test_courses_under_a_heading_of_an_app_are_learned_as_it_says() -> None:
    lines = ["#学习记录", "秦磊源", "线上课程（2019年）", ""]
    for course, day in (("数字素养", "2019.05.10"), ("民法典与生活", "2019.05.14")):
        lines += [f"{course} | 2学时", "讲师：白博 视频7节", f"学完日期{day} | 合格", ""]

    entries = read_transcript([a_page(lines)]).entries

    assert [(e.content.value, e.learning_form.value, e.start_date.value) for e in entries] == [
        ("数字素养", LearningForm.ONLINE, None),
        ("民法典与生活", LearningForm.ONLINE, None),
    ]


def test_a_column_whose_head_was_misread_tells_how_it_was_learned_by_its_cells() -> None:
    rows = [
        ["起止日期", "学习内容", "形武式", "学时"],
        ["2004.3.28", "压力管道检验", "讲座", "2"],
        ["2004.5.2", "农村会计制度", "研修班", "8"],
        ["2004.6.4", "地下水监测", "网络培训", "8"],
    ]
    page = a_table_page(rows, above=["#职工教育档案卡", "姓名：彭军"], below=FOOT)

    forms = [entry.learning_form.value for entry in read_transcript([page]).entries]

    assert forms == [LearningForm.LECTURE, LearningForm.SEMINAR, LearningForm.ONLINE]
