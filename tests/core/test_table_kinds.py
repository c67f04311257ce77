"""Papers that are tables: transcripts, lists of people, exam papers, self-study sets.

The traps of the field that concern them, each with words that show it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from bundles import PICTURE, groups, some_pages
from drawn import a_table_page
from hypothesis import HealthCheck, given, settings
from papers import a_page

from ce_intake.kinds import exam_score, roster, self_study, transcript
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.self_study import extract as read_self_study
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.values import (
    Entry,
    ExamScheme,
    KindCode,
    LearningForm,
    Page,
    Part,
    PartialDate,
    ResultKind,
    Source,
    Subject,
    Unit,
)

COURSES = ["序号", "课程名称", "学时", "成绩"]
WIDTHS = [0.08, 0.4, 0.15, 0.15]


def kind_of(*pages: Page) -> KindCode:
    return classify([Sheet(page=page, image=PICTURE) for page in pages])[0]


def a_transcript(*rows: Sequence[str], above: Sequence[str] = ()) -> Page:
    return a_table_page(
        [COURSES, *rows],
        widths=WIDTHS,
        above=[
            "#专业技术人员学习记录",
            "姓名：王一鸣 | 身份证号：120101198001010011",
            "培训时间：2018年5月7日至2018年5月18日",
            *above,
        ],
        below=[">海晏区继续教育中心", ">2018年5月20日"],
    )


def told(entry: Entry, *names: str) -> list[object]:
    return [getattr(entry, name).value for name in names]


# one person, many courses


def test_each_course_of_a_transcript_is_an_entry_of_the_person() -> None:
    page = a_transcript(["1", "数字经济", "8", "92"], ["2", "知识产权", "16", "合格"])

    first, second = read_transcript([page]).entries

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert told(first, "name", "content", "hours") == ["王一鸣", "数字经济", Decimal(8)]
    assert told(second, "name", "content", "hours") == ["王一鸣", "知识产权", Decimal(16)]
    assert first.result.value is not None
    assert (first.result.value.kind, first.result.value.value) == (ResultKind.SCORE, "92")
    assert told(second, "start_date", "end_date", "issue_date") == [
        PartialDate(2018, 5, 7),
        PartialDate(2018, 5, 18),
        PartialDate(2018, 5, 20),
    ]
    assert second.issuer.value == "海晏区继续教育中心"


def test_trap_7_two_blocks_of_courses_with_padding_give_an_entry_a_course() -> None:
    page = a_table_page(
        [
            ["学习课程", "学时", "评定结果", "学习课程", "学时", "评定结果"],
            ["数字经济", "6", "合格", "职业道德", "8", "合格"],
            ["知识产权", "4", "合格", "", "", ""],
            ["", "", "", "", "", ""],
        ],
        above=["#专业技术人员继续教育登记表", "姓名：王一鸣", "总学时数：18"],
        below=["培训单位（盖章）：海晏区继续教育中心"],
    )

    draft = read_transcript([page])

    assert {entry.content.value for entry in draft.entries} == {"数字经济", "知识产权", "职业道德"}
    assert draft.findings == ()


def test_trap_8_a_total_row_is_no_course() -> None:
    draft = read_transcript([a_transcript(["1", "数字经济", "8", "92"], ["", "合计", "8", ""])])

    assert [entry.content.value for entry in draft.entries] == ["数字经济"]
    assert draft.findings == ()


def test_trap_9_a_repeated_header_is_no_course() -> None:
    first = a_transcript(["1", "数字经济", "8", "92"])
    second = a_table_page([COURSES, ["2", "知识产权", "16", "合格"]], widths=WIDTHS, number=2)

    draft = read_transcript([first, second])

    assert [entry.content.value for entry in draft.entries] == ["数字经济", "知识产权"]
    assert [entry.content.page for entry in draft.entries] == [1, 2]


@pytest.mark.parametrize(("total", "codes"), [("24", []), ("42", ["hours_sum_differs"]), ("", [])])
def test_trap_50_a_printed_total_that_is_not_the_sum_is_a_finding_with_its_place(
    total: str, codes: list[str]
) -> None:
    page = a_transcript(
        ["1", "数字经济", "8", "92"], ["2", "知识产权", "16", "合格"], ["", "合计", total, ""]
    )

    findings = read_transcript([page]).findings

    assert [finding.code for finding in findings] == codes
    assert all(finding.box and finding.page == 1 for finding in findings)
    assert all(finding.facts == {"stated": 42, "sum": 24} for finding in findings)


def test_trap_51_a_total_in_the_head_that_differs_from_the_rows_is_a_finding() -> None:
    page = a_transcript(["1", "数字经济", "8", "92"], above=["总学时：80"])

    [finding] = read_transcript([page]).findings

    assert finding.code == "hours_sum_differs"


def test_trap_65_a_failed_course_is_shown_as_failed() -> None:
    page = a_transcript(["1", "数字经济", "8", "不合格"], ["2", "知识产权", "16", "45"])

    results = [entry.result.value for entry in read_transcript([page]).entries]

    assert [result and result.passed for result in results] == [False, False]


def test_a_section_line_says_the_subject_of_the_courses_under_it() -> None:
    page = a_table_page(
        [
            COURSES,
            ["一、公需科目", "", "", ""],
            ["1", "数字经济", "8", "92"],
            ["二、专业科目", "", "", ""],
            ["2", "水利工程监督", "16", "88"],
        ],
        widths=WIDTHS,
        merged={(1, 0): (1, 4), (3, 0): (1, 4)},
        above=["#学习记录", "姓名：王一鸣"],
    )

    subjects = [entry.subject.value for entry in read_transcript([page]).entries]

    assert subjects == [Subject.PUBLIC, Subject.PROFESSIONAL]


def test_credits_stay_credits_and_lessons_stay_lessons() -> None:
    page = a_table_page(
        [["课程名称", "学分", "成绩"], ["急诊护理", "5", "合格"]],
        above=["#学习记录", "姓名：王一鸣"],
    )
    other = a_table_page(
        [["课程名称", "课时", "成绩"], ["急诊护理", "5", "合格"]],
        above=["#学习记录", "姓名：王一鸣"],
    )

    [credits] = read_transcript([page]).entries
    [lessons] = read_transcript([other]).entries

    assert credits.hours.value is None
    assert credits.hours.stated is not None
    assert credits.hours.stated.unit is Unit.CREDITS
    assert lessons.hours.stated is not None
    assert (lessons.hours.value, lessons.hours.stated.unit) == (Decimal(5), Unit.LESSONS)


# many people


def a_roster(*rows: Sequence[str], title: str = "#“数据安全治理”培训班学员名单") -> Page:
    return a_table_page(
        [["序号", "姓名", "工作单位", "身份证号", "学时", "成绩", "证书编号"], *rows],
        widths=[0.06, 0.1, 0.2, 0.2, 0.08, 0.08, 0.16],
        above=[title, "培训时间：2018年5月7日至2018年5月9日"],
        below=[">海晏区继续教育中心", ">2018年5月20日"],
    )


def test_trap_1_each_person_of_a_list_is_an_entry_and_nobody_else() -> None:
    page = a_roster(
        ["1", "王一鸣", "海晏一中", "120101198001010011", "24", "合格", "HY-001"],
        ["2", "赵二宝", "津沽水厂", "120101198102020022", "24", "92", "HY-002"],
        ["", "合计", "", "", "48", "", ""],
    )

    first, second = read_roster([page]).entries

    assert kind_of(page) is KindCode.ROSTER
    assert told(first, "name", "employer", "id_number", "certificate_no") == [
        "王一鸣",
        "海晏一中",
        "120101198001010011",
        "HY-001",
    ]
    assert told(second, "name", "content", "hours") == ["赵二宝", "数据安全治理", Decimal(24)]
    assert second.end_date.value == PartialDate(2018, 5, 9)
    assert second.issuer.value == "海晏区继续教育中心"


@pytest.mark.parametrize(
    "title",
    [
        "#“数据安全治理”培训班学员名单",
        "#《数据安全治理》培训人员花名册",
        "#2018年数据安全治理培训班合格人员名单",
        "#数据安全治理研修班学员名单（第一期）",
        "#数据安全治理培训班学员成绩册",
        "#数据安全治理培训学员成绩汇总表",
        "#数据安全治理培训合格学员名单（2021年7月12日—17日，津沽教育学院）",
    ],
)
def test_the_course_of_a_list_is_what_its_title_names(title: str) -> None:
    page = a_roster(
        ["1", "王一鸣", "海晏一中", "120101198001010011", "24", "合格", "HY-001"],
        ["2", "赵二宝", "津沽水厂", "120101198102020022", "24", "92", "HY-002"],
        title=title,
    )

    assert {entry.content.value for entry in read_roster([page]).entries} == {"数据安全治理"}


def test_the_title_of_a_list_may_take_two_lines() -> None:
    page = a_table_page(
        [["序号", "学员", "单位", "实际完成学时"], ["1", "王一鸣", "海晏一中", "24"]],
        above=["#2022年数据安全治理培训", "#学员实际学时一览表"],
    )

    assert [entry.content.value for entry in read_roster([page]).entries] == ["数据安全治理"]


def test_trap_33_a_teacher_on_the_list_is_nobody_of_ours() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "工作单位", "学时", "备注"],
            ["1", "王一鸣", "海晏一中", "24", ""],
            ["2", "李授业", "津沽大学", "24", "授课教师"],
        ],
        above=["#数据安全治理培训班学员名单"],
    )

    assert [entry.name.value for entry in read_roster([page]).entries] == ["王一鸣"]


def test_a_person_whose_number_was_half_read_is_an_entry_that_is_not_trusted() -> None:
    page = a_roster(["1", "王一鸣", "海晏一中", "12010119800101001", "24", "合格", "HY-001"])

    [entry] = read_roster([page]).entries

    assert entry.id_number.value == "12010119800101001"
    assert entry.id_number.confidence < 0.5


# exams

LANGUAGE = "#全国专业技术人员职称外语等级考试"
COMPUTER = "#全国专业技术人员计算机应用能力考试"


def a_language_paper(*lines: str) -> Page:
    return a_page(
        [
            LANGUAGE,
            "#成绩通知单",
            "姓名：王一鸣",
            "身份证号：120101198001010011",
            "准考证号：122018161337",
            *lines,
            "考试时间：2018年4月14日",
            ">津沽人事考试中心",
            ">2018年6月20日",
        ]
    )


@pytest.mark.parametrize(
    ("printed", "level"), [("B级", "B"), ("A", "A"), ("中级", "B"), ("C 级", "C"), ("高级", "A")]
)
def test_trap_63_the_level_of_a_language_exam_is_kept_for_the_rule(
    printed: str, level: str
) -> None:
    page = a_language_paper("语种：英语", f"级别：{printed}", "成绩：82", "合格标准：60")

    [entry] = read_exam([page]).entries

    assert kind_of(page) is KindCode.EXAM_SCORE
    assert entry.exam is not None
    assert entry.exam.scheme is ExamScheme.TITLE_LANGUAGE
    assert (entry.exam.level, entry.exam.language) == (level, "英语")
    assert entry.content.value == "全国专业技术人员职称外语等级考试"
    assert told(entry, "learning_form", "start_date", "end_date") == [
        LearningForm.EXAM,
        PartialDate(2018, 4, 14),
        PartialDate(2018, 4, 14),
    ]
    assert (entry.hours.value, entry.certificate_no.value) == (None, None)


@pytest.mark.parametrize(
    ("score", "line", "passed"), [("55", "50", True), ("55", "60", False), ("60", "60", True)]
)
def test_trap_62_a_printed_pass_line_decides(score: str, line: str, passed: bool) -> None:
    page = a_language_paper("级别：B级", f"成绩：{score}分", f"合格标准：{line}分")

    [entry] = read_exam([page]).entries

    assert entry.result.value is not None
    assert (entry.result.value.value, entry.result.value.passed) == (score, passed)


def test_a_verdict_decides_over_the_score() -> None:
    page = a_language_paper("级别：B级", "成绩：55", "结论：合格")

    [entry] = read_exam([page]).entries

    assert entry.result.value is not None
    assert (entry.result.value.value, entry.result.value.passed) == ("55", True)


def test_trap_64_each_module_of_a_computer_exam_is_an_entry_passed_or_not() -> None:
    page = a_table_page(
        [
            ["科目（模块）", "成绩", "结论", "考试时间", "证书编号"],
            ["Word2003中文字处理", "88", "合格", "2018.5.7", "120001"],
            ["Internet应用", "41", "不合格", "2018.5.14", ""],
            ["Excel2003中文电子表格", "—", "缺考", "2018.5.21", ""],
        ],
        widths=[0.32, 0.1, 0.12, 0.16, 0.16],
        above=[COMPUTER, "#成绩单", "姓名：王一鸣 | 身份证号：120101198001010011"],
        below=[">津沽人事考试中心", ">2018年6月20日"],
    )

    draft = read_exam([page])

    assert kind_of(page) is KindCode.EXAM_SCORE
    assert [entry.content.value for entry in draft.entries] == [
        "Word2003中文字处理",
        "Internet应用",
        "Excel2003中文电子表格",
    ]
    results = [entry.result.value for entry in draft.entries]
    assert [(r.kind, r.value, r.passed) for r in results if r] == [
        (ResultKind.SCORE, "88", True),
        (ResultKind.SCORE, "41", False),
        (ResultKind.PASS, "缺考", False),
    ]
    assert [entry.certificate_no.value for entry in draft.entries] == ["120001", None, None]
    assert {e.exam.scheme for e in draft.entries if e.exam} == {ExamScheme.COMPUTER_SKILLS}
    assert [entry.end_date.value for entry in draft.entries][1] == PartialDate(2018, 5, 14)


def test_one_module_on_a_certificate_is_one_entry() -> None:
    page = a_page(
        [
            COMPUTER,
            "#合格证书",
            "姓名：王一鸣",
            "科目：AutoCAD2004制图软件",
            "考试日期：2018年5月7日",
            "管理号：12345678901234567",
            "证书编号：JS2018001",
        ]
    )

    [entry] = read_exam([page]).entries

    assert told(entry, "content", "certificate_no") == ["AutoCAD2004制图软件", "JS2018001"]


def test_several_modules_in_one_line_are_entries_each() -> None:
    page = a_page(
        [COMPUTER, "#合格证书", "姓名：王一鸣", "通过科目：Word2003中文字处理、Internet应用"]
    )

    contents = [entry.content.value for entry in read_exam([page]).entries]

    assert contents == ["Word2003中文字处理", "Internet应用"]


def test_trap_64_the_education_ministrys_computer_exam_is_another_one() -> None:
    page = a_page(["#全国计算机等级考试", "#合格证书", "姓名：王一鸣", "级别：二级", "成绩：良好"])

    [entry] = read_exam([page]).entries

    assert entry.exam is not None
    assert entry.exam.scheme is ExamScheme.OTHER


@pytest.mark.parametrize(("score", "kind"), [("86", ResultKind.SCORE), ("优秀", ResultKind.GRADE)])
def test_trap_61_a_score_without_a_scale_is_kept_as_printed(score: str, kind: ResultKind) -> None:
    [entry] = read_exam([a_language_paper("级别：B级", f"成绩：{score}")]).entries

    assert entry.result.value is not None
    assert (entry.result.value.kind, entry.result.value.value) == (kind, score)


def test_trap_6_the_score_sheet_and_the_certificate_of_one_exam_are_two_documents() -> None:
    scores = a_language_paper("级别：B级", "成绩：82")
    proof = a_page([LANGUAGE, "#合格证书", "姓名：王一鸣", "级别：B级", "证书编号：WY2018001"])

    assert groups(scores, proof) == [[1], [2]]


# self-study


def a_plan(*lines: str) -> Page:
    return a_page(
        [
            "#2018年度自学计划表",
            "姓名：王一鸣",
            "工作单位：海晏一中",
            "自学课题：数据安全治理",
            "计划起止时间：2018年5月7日至2018年6月8日",
            "计划学时：30学时",
            *lines,
            ">2018年5月2日",
        ]
    )


def a_record(first: str = "2018.5.7") -> Page:
    return a_table_page(
        [
            ["日期", "学习内容", "学时", "备注"],
            [first, "第一章", "12", "笔记3页"],
            ["2018.6.8", "第二章", "14", "笔记5页"],
            ["合计", "", "26", ""],
        ],
        above=["#自学情况记录表", "姓名：王一鸣 | 自学内容：数据安全治理"],
        number=2,
    )


def an_assessment(assessor: str = "周敏") -> Page:
    page = a_page(
        [
            "#自学考核表",
            "姓名：王一鸣",
            "自学内容：数据安全治理",
            "考核方式：闭卷",
            "考核成绩：88分",
            "考核结论：合格",
            "认定学时：24学时",
            f"考核人：{assessor}",
            ">海晏一中",
            ">2018年6月20日",
        ],
        number=3,
    )
    return page


def test_a_self_study_set_is_one_entry_and_the_assessment_decides_its_hours() -> None:
    pages = [a_plan(), a_record(), an_assessment()]

    draft = read_self_study(pages)

    [entry] = draft.entries
    assert kind_of(*pages) is KindCode.SELF_STUDY
    assert draft.parts == (Part.PLAN, Part.RECORD, Part.ASSESSMENT)
    assert told(entry, "name", "content", "hours") == ["王一鸣", "数据安全治理", Decimal(24)]
    assert entry.hours.page == 3
    assert told(entry, "start_date", "end_date", "issue_date") == [
        PartialDate(2018, 5, 7),
        PartialDate(2018, 6, 8),
        PartialDate(2018, 6, 20),
    ]
    assert entry.result.value is not None
    assert entry.result.value.value == "88"
    assert draft.findings == ()


def test_without_an_assessment_the_record_decides_and_there_is_no_result() -> None:
    draft = read_self_study([a_plan(), a_record()])

    [entry] = draft.entries
    assert draft.parts == (Part.PLAN, Part.RECORD)
    assert (entry.hours.value, entry.result.value) == (Decimal(26), None)


def test_trap_67_a_plan_made_after_the_first_day_of_study_is_a_finding() -> None:
    findings = read_self_study([a_plan(), a_record("2018.4.20"), an_assessment()]).findings

    assert [finding.code for finding in findings] == ["self_study_plan_late"]


def test_trap_67_an_assessor_who_is_the_learner_is_a_finding() -> None:
    findings = read_self_study([a_plan(), a_record(), an_assessment("王一鸣")]).findings

    assert [finding.code for finding in findings] == ["self_study_assessor_is_learner"]


def test_the_parts_of_a_set_on_one_page_are_told_apart() -> None:
    page = a_page(
        [
            "#继续教育自学材料",
            "一、自学计划",
            "姓名：王一鸣",
            "自学内容：数据安全治理",
            "计划学时：30学时",
            "二、自学情况",
            "2018年5月7日至2018年6月8日学完全部章节",
            "三、自学考核结果",
            "考核成绩：88分",
            "认定学时：24学时",
        ]
    )

    draft = read_self_study([page])

    [entry] = draft.entries
    assert draft.parts == (Part.PLAN, Part.RECORD, Part.ASSESSMENT)
    assert entry.hours.value == Decimal(24)


# any page


@settings(deadline=3000, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(some_pages())
def test_no_page_makes_a_kind_raise_or_say_a_value_without_a_place(pages: list[Page]) -> None:
    for kind in (exam_score.KIND, roster.KIND, self_study.KIND, transcript.KIND):
        for entry in kind.extract(pages).entries:
            for name in ("name", "content", "hours", "result", "certificate_no", "end_date"):
                field = getattr(entry, name)
                assert field.value is None or field.box or field.source is Source.INFERRED


def test_a_sentence_over_two_lines_names_the_exam_its_level_and_language() -> None:
    page = a_page(
        [
            "#职称外语等级考试合格证",
            "王一鸣（身份证号：120101198001010011）于2018年4月14日参加全国专业技术",
            "人员职称外语等级考试（日语B级理工类），成绩83分，考试合格，特发此证。",
            ">津沽人事考试中心",
        ]
    )

    [entry] = read_exam([page]).entries

    assert entry.content.value == "全国专业技术人员职称外语等级考试"
    assert entry.exam is not None
    assert (entry.exam.level, entry.exam.language) == ("B", "日语")


def test_labels_whose_characters_stand_far_apart_are_labels() -> None:
    page = a_page(
        [LANGUAGE, "姓 | 名：王一鸣", "级 | 别：C", "成 | 绩：85", "考试时间：2018年4月14日"]
    )

    [entry] = read_exam([page]).entries

    assert entry.name.value == "王一鸣"
    assert entry.exam is not None
    assert entry.exam.level == "C"
    assert entry.result.value is not None
    assert entry.result.value.value == "85"


def test_days_that_follow_the_dates_of_a_list_are_stated_for_everybody() -> None:
    page = a_table_page(
        [["序号", "姓名", "成绩"], ["1", "王一鸣", "合格"], ["2", "赵二宝", "合格"]],
        above=["#《数据安全治理》研修班学员花名册", "研修时间：2017.7.5—2017.7.8共4天"],
    )

    entries = read_roster([page]).entries

    stated = [entry.hours.stated for entry in entries]
    assert [(one.amount, one.unit) for one in stated if one] == [(Decimal(4), Unit.DAYS)] * 2


def test_two_columns_of_labels_on_an_exam_certificate_are_both_read() -> None:
    page = a_page(
        [
            "#全国专业技术人员职称外语等级考试合格证书",
            "姓名：王一鸣 | 语种：英语",
            "身份证号：120101198001010011 | 级别：B级",
            "成绩：82 | 专业类别：综合",
            "考试时间：2018年4月14日 | 证书编号：WY20180001",
            ">津沽人事考试中心",
        ]
    )

    [entry] = read_exam([page]).entries

    assert told(entry, "name", "id_number", "certificate_no") == [
        "王一鸣",
        "120101198001010011",
        "WY20180001",
    ]
    assert entry.exam is not None
    assert (entry.exam.level, entry.exam.language) == ("B", "英语")


def test_lectures_and_web_courses_in_the_rows_leave_a_record_a_record() -> None:
    page = a_table_page(
        [
            ["序号", "起止时间", "学习形式", "学习内容", "学时"],
            ["1", "2016.03.09-2016.03.11", "网络培训", "企业会计准则", "8"],
            ["2", "2016.04.07-2016.04.10", "讲座", "药品质量管理", "4"],
            ["3", "2016.05.04-2016.05.07", "研修班", "数据安全治理", "24"],
        ],
        widths=[0.06, 0.28, 0.12, 0.28, 0.1],
        above=["#2016年度继续教育学习记录", "姓名：王一鸣"],
    )

    entries = read_transcript([page]).entries

    assert kind_of(page) is KindCode.TRANSCRIPT
    assert [entry.learning_form.value for entry in entries] == [
        LearningForm.ONLINE,
        LearningForm.LECTURE,
        LearningForm.SEMINAR,
    ]
