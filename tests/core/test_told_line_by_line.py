"""Courses that are told line by line, or one after another in a sentence, without a table."""

from __future__ import annotations

from decimal import Decimal

import pytest
from bundles import PICTURE
from papers import a_page

from ce_intake.fields.paper import paper_of
from ce_intake.fields.person import find_id
from ce_intake.kinds.training_certificate import extract as read_certificate
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.values import (
    Entry,
    KindCode,
    LearningForm,
    Page,
    PartialDate,
    Subject,
    Word,
)

HEAD = [
    "#培训课程成绩证明",
    "王一鸣（身份证号：210000199506061944）于2020年12月4日至2020年12月",
    "25日参加培训，所修课程及考核情况如下：",
]
FOOT = ["特此证明。", ">海晏职业能力建设中心", ">2020年12月27日"]


def kind_of(page: Page) -> KindCode:
    return classify([Sheet(page=page, image=PICTURE)])[0]


def told(entry: Entry) -> tuple[str | None, Decimal | None, str | None]:
    return entry.content.value, entry.hours.value, entry.result.value and entry.result.value.value


@pytest.mark.parametrize(
    "lines",
    [
        [
            "1. 《隧道衬砌病害诊断与整治》 | 4学时 | 成绩：优秀",
            "2. 《精密注塑模具设计》 | 6学时 | 成绩：90分",
        ],
        [
            "一、隧道衬砌病害诊断与整治，4学时，成绩：优秀；",
            "二、精密注塑模具设计，6学时，成绩：90分。",
        ],
        ["①隧道衬砌病害诊断与整治（4学时） 优秀", "②精密注塑模具设计（6学时） 90分"],
        [
            "（1）课程名称：隧道衬砌病害诊断与整治 | 学时：4 | 成绩：优秀",
            "（2）课程名称：精密注塑模具设计 | 学时：6 | 成绩：90",
        ],
    ],
)
def test_lines_that_count_are_a_course_each(lines: list[str]) -> None:
    page = a_page([*HEAD, *lines, *FOOT])

    entries = read_transcript([page]).entries

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert [told(entry) for entry in entries] == [
        ("隧道衬砌病害诊断与整治", Decimal(4), "优秀"),
        ("精密注塑模具设计", Decimal(6), "90"),
    ]
    assert {entry.name.value for entry in entries} == {"王一鸣"}


def test_the_day_in_a_line_is_that_course_s_day() -> None:
    lines = [
        "1、数据安全治理 2020年12月4日 8学时 合格",
        "2、绿色施工技术 2020年12月9日 4学时 合格",
    ]

    entries = read_transcript([a_page([*HEAD, *lines, *FOOT])]).entries

    assert [entry.start_date.value for entry in entries] == [
        PartialDate(2020, 12, 4),
        PartialDate(2020, 12, 9),
    ]


def test_courses_of_one_sentence_that_state_their_hours_have_an_entry_each() -> None:
    page = a_page(
        [
            "#学时证明",
            "兹证明王一鸣于2020年5月完成《数据安全治理》8学时、《绿色施工技",
            "术》12学时的学习，考核合格。",
            *FOOT,
        ]
    )

    assert [(c, h) for c, h, _ in map(told, read_transcript([page]).entries)] == [
        ("数据安全治理", Decimal(8)),
        ("绿色施工技术", Decimal(12)),
    ]


def test_the_hours_of_sorts_of_courses_are_parts_of_one_course() -> None:
    page = a_page(
        [
            "#培训证书",
            "王一鸣同志于2020年5月参加“数据安全治理”培训班学习，成绩合格，共90学时，其中：",
            "1. 公需科目 30学时",
            "2. 专业科目 60学时",
            *FOOT,
        ]
    )

    assert not listing([page]).records
    assert read_certificate([page]).entries[0].hours.value == Decimal(90)


def test_a_number_behind_a_leader_is_one_number() -> None:
    number = "210000197512169450"
    stops = (0.475, 0.5275, *(0.56 + 0.01 * at for at in range(len(number))))
    word = Word(
        text="…" + number,
        box=(0.475, 0.3, stops[-1], 0.32),
        stops=stops,
        scores=(0.99,) * (len(number) + 1),
    )
    paper = paper_of([Page(number=1, width=2339, height=1654, words=(word,))])

    assert find_id(paper).value == number


def test_a_day_and_an_amount_over_a_gap_are_two_numbers() -> None:
    page = a_page(
        [
            "#2021年度在线学习记录",
            "王一鸣 | 身份证号210000199506061944",
            "● | 配电网自动化运维 | 2021-01-25 | 6学时 | 合格",
            "● | 办公软件Access 2007 | 3学时 | 优秀",
            *FOOT,
        ]
    )

    found = listing([page]).records

    assert [record.text(Column.CONTENT) for record in found] == [
        "配电网自动化运维",
        "办公软件Access2007",
    ]
    assert [record.text(Column.HOURS) for record in found] == ["6学时", "3学时"]
    assert found[0].text(Column.DATES) == "2021-01-25"


@pytest.mark.parametrize("day", ["（2023.01.17）", "（2023年1月17日）", " 2023-01-17"])
def test_courses_with_their_day_behind_them_before_a_leader_are_an_entry_each(day: str) -> None:
    page = a_page(
        [
            "#年度培训学习证明",
            "兹证明王一鸣（身份证号：210000199506061944）在我中心参加下列培训，考核均合格：",
            f"薪酬设计与绩效考核{day} | ………… | 8学时",
            f"工程监理实务{day} | ………… | 4学时",
            f"审计方法与案例{day} | ………… | 6学时",
            *FOOT,
        ]
    )

    entries = read_transcript([page]).entries

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert [(e.content.value, e.hours.value) for e in entries] == [
        ("薪酬设计与绩效考核", Decimal(8)),
        ("工程监理实务", Decimal(4)),
        ("审计方法与案例", Decimal(6)),
    ]
    assert {f"{e.end_date.value}" for e in entries} == {"2023-01-17"}


def test_an_amount_that_the_end_of_a_line_parts_is_of_the_line_that_counts() -> None:
    page = a_page(
        [
            "#个人年度学习证明",
            "兹证明我单位职工王一鸣（身份证号210000199506061944）2023年度参加继续教育情况如下：",
            "1.2023年3月6日至3月10日，参加“水工混凝土检测”培训班，40学",
            "时，考核合格；",
            "2.2023年6月12日至6月14日，参加“大坝安全监测”研修班，24学",
            "时，考核良好；",
            "3.2023年11月，网络学习公需课“数字经济”，32学时，考核合格。",
            *FOOT,
        ]
    )

    entries = read_transcript([page]).entries

    assert [(e.content.value, str(e.start_date.value), str(e.end_date.value)) for e in entries] == [
        ("水工混凝土检测", "2023-03-06", "2023-03-10"),
        ("大坝安全监测", "2023-06-12", "2023-06-14"),
        ("数字经济", "2023-11", "2023-11"),
    ]
    assert [e.hours.value for e in entries] == [40, 24, 32]
    assert [e.result.value and e.result.value.value for e in entries] == ["合格", "良好", "合格"]
    assert entries[2].learning_form.value is LearningForm.ONLINE
    assert entries[2].subject.value is Subject.PUBLIC


@pytest.mark.parametrize(
    "day", ["2024-03-15完成", "2024-03-15学完", "完成时间：2024-03-15", "2024-03-15"]
)
def test_a_day_alone_beside_a_course_of_a_site_is_when_it_was_done(day: str) -> None:
    page = a_page(
        [
            "#我的在线学习档案",
            "王一鸣",
            "绿色施工管理",
            f"16学时 | {day}",
            "",
            "",
            "建筑防水新材料",
            f"20学时 | {day}",
            "",
            "",
            ">青屏专技云课堂在线",
        ]
    )

    entries = read_transcript([page]).entries

    assert [e.content.value for e in entries] == ["绿色施工管理", "建筑防水新材料"]
    assert {(e.start_date.value, str(e.end_date.value)) for e in entries} == {(None, "2024-03-15")}


def test_a_word_and_its_stop_that_did_not_fit_run_on_and_a_form_stands_behind_its_course() -> None:
    page = a_page(
        [
            "#继续教育学时证明",
            "兹证明湛江水厂职工蒲松岭同志2022年参加下列继续教育：",
            "1.2022年3月14日至18日，参加协会举办的“水质检测新标准”培训班，40学时，合格；",
            "2.2022年8月22日至24日，参加集团公司举办的“泵站自动化”培训班，24学时，良",
            "好；",
            "3.2022年10月，参加公需科目“数字经济”网络学习，30学时，考试85分。",
            ">湛江市自来水公司",
            ">2022年12月20日",
        ]
    )

    entries = read_transcript([page]).entries

    assert [told(entry)[2] for entry in entries] == ["合格", "良好", "85"]
    assert entries[2].learning_form.value is LearningForm.ONLINE
    assert entries[0].learning_form.value is LearningForm.TRAINING_CLASS
