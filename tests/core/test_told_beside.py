"""Where a thing is told: beside the sex, behind the note of a seal, in a bracket with a code."""

from __future__ import annotations

from decimal import Decimal

import pytest
from drawn import a_table_page
from papers import EM, a_page, a_word

from ce_intake.fields.entry import common_entry
from ce_intake.fields.form import find_form
from ce_intake.fields.paper import paper_of
from ce_intake.fields.rows import row_content
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.layout.columns import Column
from ce_intake.layout.lines import lines_of
from ce_intake.layout.listing import listing
from ce_intake.text.labels import Label, find_labels, label_of
from ce_intake.values import LearningForm, Page, Unit


def test_an_employer_may_stand_between_the_sex_and_what_was_done() -> None:
    paper = paper_of(
        [a_page(["覃秀竹，女，32岁，海棠市第四人民医院，于2021年7月5日至9月30日参加护理培训。"])]
    )

    assert common_entry(paper).employer.value == "海棠市第四人民医院"


def test_days_that_are_stated_count_where_credits_have_no_factor() -> None:
    paper = paper_of(
        [a_page(["张明于2019年8月23日参加放射学学术年会，会期2.5天，授予Ⅰ类学分4分。"])]
    )

    stated = common_entry(paper).hours.stated

    assert stated is not None
    assert (stated.amount, stated.unit) == (Decimal("2.5"), Unit.DAYS)


def test_the_number_of_a_course_is_no_part_of_its_name() -> None:
    paper = paper_of([a_page(["课程名称：抗菌药物合理使用（编号2024-13-07-033）"])])

    assert common_entry(paper).content.value == "抗菌药物合理使用"


def test_the_speciality_of_a_stay_says_more_than_the_ward() -> None:
    paper = paper_of([a_page(["进修科室：消化内镜中心", "进修专业：消化内镜诊疗技术"])])

    assert common_entry(paper).content.value == "消化内镜诊疗技术"


def test_who_signs_behind_a_note_of_the_seal_is_named_in_full() -> None:
    paper = paper_of([a_page(["张明参加急救培训。", "护理部（章）：海棠市第二医院护理部"])])

    assert common_entry(paper).issuer.value == "海棠市第二医院护理部"


def test_a_list_that_says_the_ward_alone_tells_nobodys_employer() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "科室", "考核成绩", "学时"],
            ["1", "江如练", "急诊科", "90", "8"],
            ["2", "童书业", "ICU", "84", "8"],
        ],
        below=["海棠市第二医院护理部"],
    )

    entries = read_roster([page]).entries

    assert [entry.employer.value for entry in entries] == [None] * 2


def test_a_class_in_the_house_does_not_tell_whose_people_came() -> None:
    lines = ["#院内培训学分凭证", "姓名：江如练", "培训内容：急救演练", "学分：1分"]
    paper = paper_of([a_page([*lines, ">海棠市第二医院", ">2021年3月5日"])])

    assert common_entry(paper).employer.value is None


def test_who_holds_an_office_is_named_behind_it() -> None:
    paper = paper_of([a_page(["明德中学副校长阴丽华同志，于2021年在我校跟岗学习学校管理。"])])
    entry = common_entry(paper)

    assert (entry.name.value, entry.employer.value) == ("阴丽华", "明德中学")
    assert entry.content.value == "学校管理"


def test_the_two_parts_of_a_course_that_nothing_sums_are_added() -> None:
    paper = paper_of([a_page(["张明于2023年参加继续教育，必修课60学时、选修课60学时，测试合格。"])])

    assert common_entry(paper).hours.value == 120


def test_a_number_of_a_proof_may_be_announced_like_an_identity_number() -> None:
    paper = paper_of([a_page(["姓名：邓伯苗", "证件编号：QZ-2021-4471"])])

    entry = common_entry(paper)

    assert (entry.certificate_no.value, entry.id_number.value) == ("QZ-2021-4471", None)


def test_a_course_that_begins_like_the_foot_of_a_table_is_a_row() -> None:
    page = a_table_page(
        [
            ["培训项目", "培训时间", "学时"],
            ["新课标解读培训", "2021年9月1日", "8"],
            ["班主任基本功专题研修", "2021年11月13日", "16"],
            ["班主任：张明", "", ""],
        ]
    )

    assert [record.text(Column.HOURS) for record in listing([page]).records] == ["8", "16"]


def test_what_stands_nearer_under_the_first_line_of_a_card_is_of_that_card() -> None:
    lines = [
        ("特殊儿童心理辅导", "+24学时", 0.20),
        ("某某康复中心 2023-05-08", "", 0.23),
        ("手语基础培训", "+20学时", 0.30),
        ("某某教育学院 2023-07-10", "", 0.33),
    ]
    words = [a_word(name, 0.1, y) for name, _, y in lines]
    words += [a_word(hours, 0.8, y) for _, hours, y in lines if hours]
    words.append(a_word("出具单位：某某学堂", 0.1, 0.36))
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    assert [row.text for row in lines_of(listing([page]).rest[0]).rows] == ["出具单位:某某学堂"]
    found = [
        (one.text(Column.CONTENT), one.text(Column.ISSUER), one.text(Column.DATES))
        for one in listing([page]).records
    ]

    assert found == [
        ("特殊儿童心理辅导", "某某康复中心", "2023-05-08"),
        ("手语基础培训", "某某教育学院", "2023-07-10"),
    ]


def test_the_day_behind_who_made_a_list_is_its_own() -> None:
    page = a_table_page(
        [["姓名", "学时"], ["霍仲邈", "40"], ["张伯岐", "40"]],
        above=["#某某电力培训中心继电保护提升班成绩册", "日期：2022年11月7日—11日"],
        below=["制表：2022年11月14日", "某某电力培训中心"],
    )

    entry = read_roster([page]).entries[0]

    assert str(entry.issue_date.value) == "2022-11-14"
    assert entry.content.value == "继电保护提升班"


def test_a_number_in_a_bracket_behind_a_name_is_not_the_number_of_the_paper() -> None:
    paper = paper_of(
        [
            a_page(
                [
                    "（2019）岭评教证字第118号",
                    "兹证明资产评估师张明（登记编号44090017）参加现场培训，完成24学时。",
                ]
            )
        ]
    )

    entry = common_entry(paper)

    assert (entry.name.value, entry.certificate_no.value) == ("张明", "（2019）岭评教证字第118号")


def test_which_of_several_classes_it_was_is_not_what_was_learned() -> None:
    paper = paper_of([a_page(["班次：2021—07期", "课题：个人所得税汇算清缴实务"])])

    assert common_entry(paper).content.value == "个人所得税汇算清缴实务"


def test_subjects_and_marks_in_lines_of_a_letter_are_entries() -> None:
    page = a_page(
        [
            "张明考生：您参加的统计专业技术资格考试成绩如下：",
            "统计基础理论及相关知识 102分",
            "统计工作实务 95分",
            "某某省人事考试院",
        ]
    )

    found = [(one.content.value, one.result.value.value) for one in read_exam([page]).entries]

    assert found == [("统计基础理论及相关知识", "102"), ("统计工作实务", "95")]


def test_lines_of_a_letter_set_wide_apart_run_on() -> None:
    lines = [
        "1.2023年3月6日至3月10日，参加“水工混凝土检测”培训班，40学",
        "时，考核合格；",
        "2.2023年6月12日至6月14日，参加“大坝安全监测”研修班，24学",
        "时，考核合格。",
    ]
    words = [a_word(line, 0.1, 0.2 + 2.2 * EM * at) for at, line in enumerate(lines)]
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    found = [
        (one.text(Column.CONTENT), one.text(Column.DATES), one.text(Column.HOURS))
        for one in listing([page]).records
    ]

    assert found == [
        ("水工混凝土检测", "2023年3月6日至3月10日", "40学时"),
        ("大坝安全监测", "2023年6月12日至6月14日", "24学时"),
    ]


def test_a_note_under_a_table_is_no_second_line_of_its_last_course() -> None:
    page = a_table_page(
        [
            ["科目名称", "考试日期", "成绩"],
            ["金山演示2005", "2021-09-18", "52"],
            ["中文字处理 合格标准：60分（满分100分）", "2021-09-28", "83"],
        ]
    )

    names = [row_content(record).value for record in listing([page]).records]

    assert names == ["金山演示2005", "中文字处理"]


@pytest.mark.parametrize(
    ("lines", "form"),
    [
        (("潮白云培训平台", "2018年度网络培训学习档案"), LearningForm.ONLINE),
        (("潮白云培训平台", "2018年度学习档案"), None),
        (("潮白培训中心", "2018年度培训档案"), LearningForm.TRAINING_CLASS),
        (("潮白医师进修指导站", "骨伤护理培训班结业证书"), LearningForm.TRAINING_CLASS),
        (("潮白教师研修管理中心", "骨伤护理培训班结业证书"), LearningForm.TRAINING_CLASS),
        (("潮白医院进修科", "骨伤护理进修证明"), LearningForm.REFRESHER_CLASS),
    ],
)
def test_the_name_of_a_site_or_a_body_says_nothing_of_the_form(
    lines: tuple[str, ...], form: LearningForm | None
) -> None:
    paper = paper_of([a_page([f"#{line}" for line in lines])])

    assert find_form(paper).value is form


def test_a_long_dash_parts_a_label_from_its_value() -> None:
    lines = ["姓名--潘立青", "培训主题--档案修裱", "培训日期--2020年8月4日"]

    told = [(one.label, text[one.end :]) for text in lines for one in find_labels(text)]

    assert told == [
        (Label.PERSON, "潘立青"),
        (Label.COURSE, "档案修裱"),
        (Label.DATES, "2020年8月4日"),
    ]
    assert not find_labels("档案修裱--姓名--")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("研训主题", Label.COURSE),
        ("拟自学课题", Label.COURSE),
        ("研训日期", Label.DATES),
        ("研训成效", Label.RESULT),
        ("内训证号", Label.CERTIFICATE_NO),
    ],
)
def test_a_label_may_be_made_of_a_plan_or_of_what_a_house_teaches(text: str, label: Label) -> None:
    known = label_of(text)

    assert known is not None
    assert known[0] is label


@pytest.mark.parametrize(
    ("sentence", "name", "employer"),
    [
        (
            "海棠市第四人民医院助产士潘立青参加“产后护理”培训，成绩合格。",
            "潘立青",
            "海棠市第四人民医院",
        ),
        (
            "海棠重型锻压有限公司覃秀竹（工号2291）于2019年5月6日参加“吊装安全”培训，考核合格。",
            "覃秀竹",
            "海棠重型锻压有限公司",
        ),
    ],
)
def test_an_employer_stands_before_a_midwife_and_before_a_number_of_the_staff(
    sentence: str, name: str, employer: str
) -> None:
    entry = common_entry(paper_of([a_page([sentence])]))

    assert (entry.name.value, entry.employer.value) == (name, employer)


def test_the_evening_of_a_talk_is_a_day_of_learning() -> None:
    entry = common_entry(
        paper_of([a_page(["潘立青于2018年6月5日晚听取了“档案修裱”讲座，4学时。", "2018年6月20日"])])
    )

    assert str(entry.start_date.value) == "2018-06-05"


def test_which_course_of_a_company_it_was_is_not_its_name() -> None:
    entry = common_entry(
        paper_of([a_page(["潘立青于2018年6月5日参加公司第6期吊装安全”培训，课程8课时，合格。"])])
    )

    assert entry.content.value == "吊装安全"


def test_a_short_value_far_from_its_label_in_a_form_of_pairs_is_its_own() -> None:
    told = (
        ("姓名", "魏永霞", 0.40),
        ("讲坛主题", "慢性伤口的评估", 0.42),
        ("时间", "2023-03-03", 0.43),
        ("学时", "3", 0.49),
        ("编号", "J2023-658", 0.45),
    )
    words = [a_word("讲坛听课证", 0.35, 0.08, size=1.8)]
    for at, (label, value, left) in enumerate(told):
        words += [a_word(label, 0.1, 0.2 + 0.06 * at), a_word(value, left, 0.2 + 0.06 * at)]
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    entry = common_entry(paper_of([page]))

    assert (entry.hours.value, entry.content.value) == (Decimal(3), "慢性伤口的评估")


def test_the_day_when_it_was_done_stays_so_before_words_that_run_on() -> None:
    lines = ["完成时间：2020年11月20日", "本证明由吉北省专业技术人员继续教育网自动生成。"]
    page = a_page(["#学习合格证明", "姓名：沈存中", "科目名称：档案法解读", *lines])

    entry = common_entry(paper_of([page]))

    assert entry.start_date.value is None
    assert str(entry.end_date.value) == "2020-11-20"
