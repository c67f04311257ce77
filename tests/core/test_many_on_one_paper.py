"""Several courses, subjects or people on one paper, told in ways that lists seldom use."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from bundles import PICTURE
from drawn import a_table_page
from papers import EM, a_page, a_word

from ce_intake.fields.paper import paper_of
from ce_intake.kinds.achievement import extract as read_achievement
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.layout.lines import lines_of
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.text.labels import Label, find_labels
from ce_intake.values import ExamScheme, KindCode, LearningForm, Page, Subject


def kind_of(page: Page) -> KindCode:
    return classify([Sheet(page=page, image=PICTURE)])[0]


@pytest.mark.parametrize("closing", ["特此证明。", "特此通知。", "特发此证", "此证明仅供登记使用"])
def test_what_closes_a_letter_is_no_part_of_the_last_row(closing: str) -> None:
    rows = [
        ["科目", "结论", "考试日期"],
        ["Excel 2007中文电子表格", "合格", "2018年10月27日"],
        ["Word 2007中文字处理", "合格", "2018年10月13日"],
    ]
    over = ["#考试合格证明", "经查，马长秀参加全国计算机应用能力考试，下列科目成绩如下："]
    table = a_table_page(rows, above=over, ruled=False)
    under = a_word(closing, 0.08, table.words[-1].box[3] + 0.6 * EM)
    page = replace(table, words=(*table.words, under))

    assert read_exam([page]).entries[-1].content.value == "Word 2007中文字处理"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("学时4成绩90分", [Label.HOURS, Label.RESULT]),
        ("成绩合格学时2", [Label.RESULT, Label.HOURS]),
        ("合格考试日期2020年9月19日", [Label.DATES]),
        ("得分66合格线60考试日期2020-09-19", [Label.RESULT, Label.PASS_LINE, Label.DATES]),
        ("成绩52(60分合格)", [Label.RESULT]),
        ("考试科目合格证", []),
        ("馆员:常长兰", [Label.PERSON]),
        ("职工:培训", []),
        ("所在馆:天津市海晏区图书馆", [Label.EMPLOYER]),
        ("所在地:天津", []),
    ],
)
def test_labels_are_known_where_no_colon_parts_them_from_values(
    text: str, labels: list[Label]
) -> None:
    assert [one.label for one in find_labels(text)] == labels


def test_a_screen_may_join_hours_and_mark_in_one_line() -> None:
    page = a_page(
        [
            "#网络学习记录",
            "姓名：乔然",
            "",
            "疫苗冷链管理",
            "学时4 成绩90分",
            "学习时间2018-01-20至2018-01-22",
            "",
            "呼吸机临床应用",
            "学时2 成绩合格",
            "学习时间2018-05-08至2018-05-08",
        ]
    )

    first, second = read_transcript([page]).entries

    assert (first.content.value, first.hours.value) == ("疫苗冷链管理", Decimal(4))
    assert first.result.value is not None
    assert first.result.value.value == "90"
    assert second.result.value is not None
    assert second.result.value.value == "合格"
    assert str(second.start_date.value) == str(second.end_date.value) == "2018-05-08"


def test_a_verdict_may_stand_before_the_day_of_a_subject() -> None:
    lines = ["#成绩查询", "姓名 古丽", "考试 中级注册安全工程师"]
    for name, score in (("安全生产管理", 66), ("安全生产专业实务", 57), ("安全生产技术", 71)):
        lines += ["", name, f"得分{score} 合格线60"]
        lines += [f"{'合格' if score > 60 else '不合格'}考试日期2020年9月19日"]

    entries = read_exam([a_page(lines)]).entries

    told = [(e.content.value, e.result.value.value, e.result.value.passed) for e in entries]  # type: ignore[union-attr]
    assert told == [
        ("安全生产管理", "66", True),
        ("安全生产专业实务", "57", False),
        ("安全生产技术", "71", True),
    ]
    assert {str(e.end_date.value) for e in entries} == {"2020-09-19"}


def test_modules_tell_their_examination_where_nothing_names_it() -> None:
    page = a_page(
        [
            "#我的考试成绩",
            "姓名 程辉",
            "",
            "WPS Office办公组合中文字处理",
            "考试日期2019-03-23",
            "成绩52(60分合格)",
            "",
            "Word 2007中文字处理",
            "考试日期2019-05-04",
            "成绩66(60分合格)",
        ]
    )

    failed, passed = read_exam([page]).entries

    assert passed.exam is not None
    assert passed.exam.scheme is ExamScheme.COMPUTER_SKILLS
    assert passed.content.value == "Word2007中文字处理"
    assert failed.result.value is not None
    assert (failed.result.value.value, failed.result.value.passed) == ("52", False)


COURSES = "《绿色建筑评价》12学时；《机器人焊接工艺》4学时；《农机深松整地》12学时。"


@pytest.mark.parametrize(
    "announced",
    ["参加我中心面授培训，课程及学时如下：", "参加下列培训：", "完成以下课程学习："],
)
def test_courses_that_a_sentence_announces_are_a_record(announced: str) -> None:
    page = a_page(
        [
            "#培训学时证明",
            f"兹证明张浩（身份证号：110000198001187033）2021年度{announced}",
            COURSES + "特此证明。",
        ]
    )

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert len(read_transcript([page]).entries) == 3


def test_courses_of_a_certificate_leave_it_one() -> None:
    page = a_page(
        [
            "#公需科目培训合格证书",
            "张浩（身份证号：110000198001187033）于2021年度参加公需课网络培训，完成《数字经济》（8学时）、",
            "《知识产权》（12学时）的学习，共计20学时，考试合格。特发此证。",
        ]
    )

    assert kind_of(page) is KindCode.ONLINE_CERTIFICATE


def test_courses_each_with_an_outcome_are_a_record_on_whatever_site() -> None:
    page = a_table_page(
        [
            ["科目", "课程", "学分", "状态"],
            ["专业科目", "增值税法要点", "20", "通过"],
            ["专业科目", "内部审计实务", "20", "通过"],
        ],
        above=[
            "职工网络学院 | 个人中心 退出登录",
            "#会计人员继续教育学习明细",
            "姓名：刘宁勇 | 年度：2022",
            "学习方式：网络培训 | 施教机构：天津海晏会计进修学校",
        ],
        ruled=False,
    )

    assert kind_of(page) is KindCode.TRANSCRIPT
    entries = read_transcript([page]).entries
    assert {entry.learning_form.value for entry in entries} == {LearningForm.ONLINE}
    assert {entry.subject.value for entry in entries} == {Subject.PROFESSIONAL}


THREE = "程安德、于玲、夏雨宁"
HELD = "于2025年7月8日参加“叉车安全操作”培训，完成8学时，考核合格。"


@pytest.mark.parametrize(
    "sentence",
    [
        f"兹证明天津海晏机械有限公司下列人员：{THREE}，{HELD}",
        f"兹证明天津海晏机械有限公司以下3名同志：{THREE}，{HELD}",
        f"兹证明来自天津海晏机械有限公司的{THREE}3位同志{HELD}",
        f"{THREE}等三名同志（均为天津海晏机械有限公司职工）{HELD}",
    ],
)
def test_a_unit_may_be_named_before_or_behind_its_people(sentence: str) -> None:
    half = sentence.index("、") + 1
    page = a_page(["#培训证明", sentence[:half], sentence[half:], ">天津柳汀职业技能培训学校"])

    entries = read_roster([page]).entries

    assert kind_of(page) is KindCode.ROSTER
    assert [entry.name.value for entry in entries] == ["程安德", "于玲", "夏雨宁"]
    assert {entry.employer.value for entry in entries} == {"天津海晏机械有限公司"}


@pytest.mark.parametrize(
    "people",
    [
        "天津市海晏医院程安德、于玲，天津市柳汀中学夏雨宁、王一鸣等4人",
        "天津市海晏医院程安德、于玲；天津市柳汀中学夏雨宁、王一鸣等4人",
        "天津市海晏医院：程安德、于玲；天津市柳汀中学：夏雨宁、王一鸣，",
    ],
)
def test_each_unit_of_a_sentence_has_its_own_people(people: str) -> None:
    page = a_page(["#培训证明", f"兹证明{people}", HELD, ">天津柳汀职业技能培训学校"])

    entries = read_roster([page]).entries

    assert [(entry.name.value, entry.employer.value) for entry in entries] == [
        ("程安德", "天津市海晏医院"),
        ("于玲", "天津市海晏医院"),
        ("夏雨宁", "天津市柳汀中学"),
        ("王一鸣", "天津市柳汀中学"),
    ]


def test_a_word_left_over_ends_the_sentence_above_it() -> None:
    first = a_word("测土配方施肥培训班于2023年7月17日举办，全体学员学满16课", 0.12, 0.1)
    rest = a_word("时。", 0.08, 0.1 + 1.5 * EM)
    page = Page(number=1, width=1000, height=1000, words=(first, rest))

    assert "16课时。" in paper_of([page]).sentences[0].text


def test_a_day_in_brackets_says_when_its_training_was() -> None:
    page = a_table_page(
        [["序号", "姓名", "证书编号"], ["1", "林雅", "GW201601"], ["2", "廖晓", "GW201602"]],
        above=["#岗位培训发证名册", "“资料管理”岗位培训（2016.05.05）共8课时，考核合格。"],
        below=[">海晏省执业资格注册中心"],
    )

    assert {str(e.start_date.value) for e in read_roster([page]).entries} == {"2016-05-05"}


def test_boxes_that_overlap_a_little_leave_two_words_in_one_line() -> None:
    day = a_word("2016年5月17", 0.6, 0.5)
    rest = a_word("日", day.box[2] - 0.4 * EM, 0.5)
    page = Page(number=1, width=1000, height=1000, words=(day, rest))

    assert [row.text for row in lines_of(page).rows] == ["2016年5月17日"]


BADGE = ["#县域医共体建设论坛", "2020·天津", "", "范晨安", "天津海晏岸线管理所", "", "参会代表"]


@pytest.mark.parametrize("note", [["请佩戴此证入场"], []])
def test_a_badge_proves_no_meeting(note: list[str]) -> None:
    assert kind_of(a_page([*BADGE, *note])) is KindCode.OTHER


def test_a_stub_that_lets_somebody_in_may_tell_how_the_examination_went() -> None:
    told = [
        "考试成绩回执",
        "姓名:范晨安",
        "科目:Excel2003中文电子表格",
        "考试时间:2017.05.20",
        "成绩:77合格",
    ]

    assert kind_of(a_page([*told, "凭本证及身份证入场"])) is KindCode.EXAM_SCORE


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("侯辉唐红芳", ["侯辉", "唐红芳"]),
        ("赖刚佳袁杰桂", ["赖刚佳", "袁杰桂"]),
        ("欧阳文静", ["欧阳文静"]),
        ("其木格·乌兰", ["其木格·乌兰"]),
    ],
)
def test_inventors_whose_blank_was_not_read_are_two(told: str, names: list[str]) -> None:
    page = a_page(
        [
            "#发明专利证书",
            "发明名称：一种过载预警方法",
            f"发明人：{told}",
            "专利号：ZL201815672191.0",
        ]
    )

    assert [entry.name.value for entry in read_achievement([page]).entries] == names


@pytest.mark.parametrize(
    "title",
    ["单位学员网络学习完成情况", "网络培训结业名单", "线上培训学员花名册", "远程教育成绩册"],
)
def test_a_list_says_in_its_title_that_its_people_learned_online(title: str) -> None:
    page = a_table_page(
        [["姓名", "课程", "学时"], ["林雅", "数字经济", "8"], ["廖晓", "数字经济", "8"]],
        above=[f"#{title}", "单位：天津海晏自来水有限公司 | 统计年度：2017年"],
    )

    entries = read_roster([page]).entries

    assert {entry.learning_form.value for entry in entries} == {LearningForm.ONLINE}
    assert {entry.credit_year.value for entry in entries} == {2017}


def test_a_column_unread_on_one_page_is_known_by_another() -> None:
    head = ["月份", "学习内容", "学时", "成绩"]
    pages = [
        a_table_page(
            [[head[0], head[1], hours, head[3]], [f"2017.0{at}", name, "4", "合格"]],
            above=["#2017年继续教育个人档案", "姓名：郝瑄"],
            number=at,
        )
        for at, hours, name in ((1, "学", "企业碳排放核算"), (2, "学时", "司法鉴定文书规范"))
    ]

    assert [one.hours.value for one in read_transcript(pages).entries] == [4, 4]


def test_courses_without_quotation_marks_may_be_announced_and_listed() -> None:
    page = a_page(
        [
            "#培训学时证明",
            "郝瑄（身份证号：110000198001187033）2023年度在我中心参加以下培训：",
            "企业碳排放核算8学时、司法鉴定文书规范16学时、数据安全治理4学时，考核均合格。",
        ]
    )

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert [(e.content.value, e.hours.value) for e in read_transcript([page]).entries] == [
        ("企业碳排放核算", Decimal(8)),
        ("司法鉴定文书规范", Decimal(16)),
        ("数据安全治理", Decimal(4)),
    ]


def test_a_card_may_end_its_line_of_facts_with_the_verdict() -> None:
    lines = ["#网络学习记录", "姓名 郝瑄"]
    for name, end in (("企业碳排放核算", "合格"), ("司法鉴定文书规范", "优秀")):
        lines += ["", name, f"8学时 · 2023-03-04 · {end}"]

    results = [entry.result.value for entry in read_transcript([a_page(lines)]).entries]

    assert [one.value for one in results if one] == ["合格", "优秀"]


SAT = "郝瑄参加2018年10月13日全国专业技术人员计算机应用能力考试，"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Word 2007中文字处理、Internet应用两个科目成绩合格。",
            [("Word 2007中文字处理", "合格"), ("Internet应用", "合格")],
        ),
        (
            "Word 2007中文字处理和Internet应用两个科目成绩合格。",
            [("Word 2007中文字处理", "合格"), ("Internet应用", "合格")],
        ),
        ("Word 2007中文字处理科目成绩合格。", [("Word 2007中文字处理", "合格")]),
        (
            "成绩如下：Word 2007中文字处理72分，Internet应用55分。",
            [("Word 2007中文字处理", "72"), ("Internet应用", "55")],
        ),
    ],
)
def test_a_sentence_names_the_modules_that_were_sat(
    sentence: str, told: list[tuple[str, str]]
) -> None:
    entries = read_exam([a_page(["#考试合格证明", SAT, sentence])]).entries

    assert [(e.content.value, e.result.value.value if e.result.value else "") for e in entries] == (
        told
    )


def test_modules_that_an_examination_has_are_none_that_was_passed() -> None:
    page = a_page(
        [
            "#全国专业技术人员计算机应用能力考试合格证",
            "姓名：郝瑄",
            "本考试设Word 2007中文字处理、Excel 2007中文电子表格等科目。",
        ]
    )

    assert len(read_exam([page]).entries) == 1
