"""Columns in other words, columns without words, and tables without lines."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal

import pytest
from drawn import a_table_page
from papers import a_page, a_word
from reading import a_sheet

from ce_intake.kinds import exam_score, roster, self_study, transcript
from ce_intake.layout.columns import Column, column_of, runs_together
from ce_intake.layout.labelled import labelled
from ce_intake.layout.lines import lines_of
from ce_intake.layout.script import in_one_script
from ce_intake.stages.classify import classify
from ce_intake.stages.signs import signs
from ce_intake.text.labels import Label
from ce_intake.values import KindCode, Page, Part, PartialDate, Source


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ("培训年月", Column.DATES),
        ("年度", Column.YEAR),
        ("起止年月", Column.DATES),
        ("考试年月日", Column.DATES),
        ("讲座题目", Column.CONTENT),
        ("参加培训项目", Column.CONTENT),
        ("课程（项目）名称", Column.CONTENT),
        ("参加的培训", Column.CONTENT),
        ("最终成绩", Column.RESULT),
        ("考核等次", Column.RESULT),
        ("考核是否合格", Column.VERDICT),
        ("学时（节）", Column.HOURS),
        ("计入学时", Column.HOURS),
        ("参培人员", Column.NAME),
        ("听课人", Column.NAME),
        ("任课教师", Column.TEACHER),
        ("用人单位", Column.EMPLOYER),
        ("所属医疗机构", Column.EMPLOYER),
        ("承训单位", Column.ISSUER),
        ("学时证书编号", Column.CERTIFICATE_NO),
        ("领证日期", Column.ISSUED),
        ("学习地点", Column.REMARK),
        ("准考证号", Column.REMARK),
        ("进修专业", Column.CONTENT),
        ("专业", Column.REMARK),
        ("合格线/满分", Column.PASS_LINE),
        ("满分/及格线", Column.PASS_LINE),
    ],
)
def test_a_header_is_known_by_the_words_it_is_made_of(words: str, column: Column) -> None:
    found = column_of(words)

    assert found is not None
    assert found[0] is column


def test_running_text_is_no_header() -> None:
    assert column_of("车前子，证件号") is None


def test_trap_95_a_column_of_small_numbers_under_study_time_holds_hours() -> None:
    page = a_table_page(
        [["学习内容", "学习时间", "成绩"], ["数字经济", "8", "92"], ["急诊护理", "16", "合格"]],
        above=["#学习记录", "姓名：王一鸣"],
    )

    hours = [entry.hours.value for entry in transcript.KIND.extract([page]).entries]

    assert hours == [Decimal(8), Decimal(16)]


def test_a_column_in_unknown_words_is_what_its_cells_are() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "甲栏", "乙栏", "学时"],
            ["1", "王一鸣", "120101198001010011", "海晏第一中学", "24"],
            ["2", "赵二宝", "120101198102020022", "津沽第三水厂", "24"],
        ],
        widths=[0.08, 0.12, 0.24, 0.24, 0.1],
        above=["#“数据安全治理”培训班学员名单"],
    )

    first, second = roster.KIND.extract([page]).entries

    assert (first.id_number.value, second.employer.value) == ("120101198001010011", "津沽第三水厂")
    assert first.id_number.confidence < 0.7


def test_two_columns_of_courses_are_one_of_them_the_sort_of_the_other() -> None:
    page = a_table_page(
        [
            ["科目", "课程名称", "学时"],
            ["公需科目", "数字经济", "8"],
            ["专业科目", "急诊护理", "16"],
        ],
        above=["#学习记录", "姓名：王一鸣"],
    )

    entries = transcript.KIND.extract([page]).entries

    assert [entry.content.value for entry in entries] == ["数字经济", "急诊护理"]
    assert [str(entry.subject.value) for entry in entries] == ["public", "professional"]


def test_a_list_without_a_header_is_read_by_its_cells_and_not_trusted() -> None:
    page = a_table_page(
        [
            ["1", "王一鸣", "120101198001010011", "海晏一中"],
            ["2", "赵二宝", "120101198102020022", "津沽水厂"],
        ],
        widths=[0.06, 0.14, 0.3, 0.3],
        above=["#“数据安全治理”培训班学员名单"],
    )

    first, second = roster.KIND.extract([page]).entries

    assert (first.name.value, second.id_number.value) == ("王一鸣", "120101198102020022")
    assert second.id_number.confidence < 0.7


WRAPPED = [
    ["序号", "参培人员", "所在单位", "居民身份\n证号码", "考核成\n绩", "结业证书\n编号"],
    ["1", "王一鸣", "海晏一中", "120101198\n001010011", "92", "HY-201\n80001"],
    ["2", "古丽娜·\n买买提", "津沽水厂", "120101198\n102020022", "不合格", "HY-201\n80002"],
    ["3", "于立", "河口区人民医\n院", "120101198\n203030033", "88", "HY-201\n80003"],
]


@pytest.mark.parametrize("ruled", [True, False], ids=["ruled", "without lines"])
def test_header_words_and_values_that_take_two_lines_are_whole(ruled: bool) -> None:
    page = a_table_page(
        WRAPPED,
        widths=[0.06, 0.12, 0.18, 0.24, 0.1, 0.14],
        above=["#“数据安全治理”培训班学员名单"],
        below=[">海晏区继续教育中心", ">2018年5月20日"],
        ruled=ruled,
    )

    entries = roster.KIND.extract([page]).entries

    assert [entry.name.value for entry in entries] == ["王一鸣", "古丽娜·买买提", "于立"]
    assert entries[1].id_number.value == "120101198102020022"
    assert [entry.certificate_no.value for entry in entries][2] == "HY-20180003"
    assert entries[2].employer.value == "河口区人民医院"
    assert entries[2].issuer.value == "海晏区继续教育中心"


def test_a_row_whose_values_look_like_header_words_is_a_row() -> None:
    page = a_table_page(
        [
            ["年月", "学习形式", "所学课程", "学时数", "结果"],
            ["2021.06", "培训班", "数据安全治理", "6学时", "63"],
            ["2021.07", "培训班", "幕墙安全鉴定（第二期）", "12学时", "优秀"],
            ["2021.08", "培训班", "急诊护理", "4学时", "92"],
        ],
        widths=[0.12, 0.14, 0.32, 0.12, 0.1],
        above=["#继续教育学习情况证明", "姓名：王一鸣"],
    )

    contents = [entry.content.value for entry in transcript.KIND.extract([page]).entries]

    assert contents == ["数据安全治理", "幕墙安全鉴定（第二期）", "急诊护理"]


def test_a_list_that_counts_on_from_another_page_gives_no_certificate_numbers() -> None:
    page = a_table_page(
        [["编号", "姓名", "单位"], ["8", "王一鸣", "海晏一中"], ["9", "赵二宝", "津沽水厂"]],
        above=["#“数据安全治理”培训班学员名单"],
    )

    numbers = [entry.certificate_no.value for entry in roster.KIND.extract([page]).entries]

    assert numbers == [None, None]


def test_a_fold_across_the_page_is_no_line_of_a_table() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "工作单位", "成绩"],
            ["1", "王一鸣", "海晏区第一中学高中部", "92"],
            ["2", "于立", "津沽第三水厂", "88"],
        ],
        widths=[0.08, 0.14, 0.3, 0.12],
        above=["#“数据安全治理”培训班学员名单"],
    )
    folds = ((0.40, 0.0, 0.402, 1.0), (0.0, 0.212, 1.0, 0.214))

    entries = roster.KIND.extract([replace(page, rulings=page.rulings + folds)]).entries

    assert [entry.employer.value for entry in entries] == ["海晏区第一中学高中部", "津沽第三水厂"]


def test_a_header_word_set_with_blanks_is_one_word() -> None:
    page = a_table_page(
        [["姓 名", "单 位", "成 绩"], ["王一鸣", "海晏一中", "92"], ["赵二宝", "津沽水厂", "88"]],
        above=["#“数据安全治理”培训班学员名单"],
        ruled=False,
    )

    names = [entry.name.value for entry in roster.KIND.extract([page]).entries]

    assert names == ["王一鸣", "赵二宝"]


def test_the_foot_under_a_table_without_lines_is_no_row() -> None:
    page = a_table_page(
        [
            ["科目名称", "考试日期", "考试成绩", "是否通过"],
            ["Internet应用", "2018-12-02", "70", "合格"],
            ["Word2003中文字处理", "2018-12-09", "39", "不合格"],
        ],
        widths=[0.26, 0.16, 0.14, 0.14],
        above=["#全国专业技术人员计算机应用能力考试", "#成绩单", "姓名：王一鸣"],
        below=[">津沽人事考试中心", ">2019年1月31日"],
        ruled=False,
    )

    first, second = exam_score.KIND.extract([page]).entries

    assert (first.issuer.value, second.issue_date.value) == (
        "津沽人事考试中心",
        PartialDate(2019, 1, 31),
    )


@pytest.mark.parametrize("label", ["审定学时", "确认学时", "核准学时数"])
def test_a_label_is_known_by_the_words_it_is_made_of(label: str) -> None:
    page = a_table_page(
        [["学习人", "王一鸣"], ["自学课题", "数字经济"], ["考核结果", "合格"], [label, "12"]],
        widths=[0.2, 0.6],
        above=["#自学成果考核表"],
        ruled=False,
    )

    [entry] = self_study.KIND.extract([page]).entries

    assert entry.hours.value == Decimal(12)


def test_people_that_a_sentence_lists_are_entries_with_their_units() -> None:
    page = a_page(
        [
            "#“数据安全治理”培训班合格人员名单",
            "2018年5月7日至9日，我单位举办了“数据安全治理”培训班，共计24学时。",
            "下列3名学员成绩合格，名单如下：",
            "海晏区第一中学：王一鸣、赵二宝",
            "津沽第三水厂：于立",
            ">海晏区继续教育中心",
            ">2018年5月20日",
        ]
    )

    entries = roster.KIND.extract([page]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [
        ("王一鸣", "海晏区第一中学"),
        ("赵二宝", "海晏区第一中学"),
        ("于立", "津沽第三水厂"),
    ]
    assert {entry.hours.value for entry in entries} == {Decimal(24)}


def test_quotation_marks_inside_the_name_of_a_course_end_no_name() -> None:
    page = a_table_page(
        [["序号", "姓名"], ["1", "王一鸣"], ["2", "赵二宝"]],
        above=["#“双碳”背景下的能源管理培训班学员名单"],
    )

    contents = {entry.content.value for entry in roster.KIND.extract([page]).entries}

    assert contents == {"“双碳”背景下的能源管理"}


def test_a_name_that_a_line_breaks_is_one_name() -> None:
    page = a_page(["#“数字经济”培训班合格人员名单", "津沽第三水厂：于立、王一", "鸣、赵二宝"])

    names = [entry.name.value for entry in roster.KIND.extract([page]).entries]

    assert names == ["于立", "王一鸣", "赵二宝"]


def test_a_surname_that_looks_traditional_stays_as_printed() -> None:
    page = a_page(["姓名：麴清秀", "证书编号", "单位：海晏区第一中学", "培训内容：数据安全治理"])

    assert "麴清秀" in "".join(word.text for word in in_one_script(page).words)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["张启娜老師：", "您於2025年参加师德专題研修，通過全部模块"], "师德专题研修，通过全部"),
        (["結業證書", "姜若參加會計培訓班，學習期滿，准予結業"], "會計培訓班，學習期滿"),
    ],
    ids=["more simplified than traditional", "traditional throughout"],
)
def test_a_page_is_traditional_where_most_that_tells_the_scripts_apart_is(
    lines: list[str], said: str
) -> None:
    assert said in "".join(word.text for word in in_one_script(a_page(lines)).words)


def test_a_form_that_shares_a_glyph_with_a_simplified_one_is_simplified() -> None:
    page = a_page(["姓名：麴清秀", "证书编号", "培训内容：幼儿戶外游戏的观察", "单位：第一中学"])
    layer = [replace(word, source=Source.LAYER) for word in page.words]

    said = "".join(word.text for word in in_one_script(replace(page, words=tuple(layer))).words)

    assert "户外" in said
    assert "麴清秀" in said


def test_a_column_of_years_is_the_year_and_the_registrar_dates_the_paper() -> None:
    page = a_table_page(
        [
            ["年度", "培训方式", "培训内容", "学时", "培训单位"],
            ["2020", "网络", "减税降费政策解读", "24", "津沽会计网校"],
            ["2021", "面授", "管理会计应用指引", "30", "津沽财经专修学院"],
        ],
        above=["#会计人员继续教育登记表", "姓名：王一鸣"],
        below=["以上情况属实。 登记机关：海晏区财政局会计科 2022年1月10日"],
    )

    entries = transcript.KIND.extract([page]).entries

    assert [entry.credit_year.value for entry in entries] == [2020, 2021]
    assert [entry.start_date.value for entry in entries] == [None, None]
    assert {entry.issue_date.value for entry in entries} == {
        PartialDate(year=2022, month=1, day=10)
    }


def test_scores_of_many_people_are_a_list_and_no_examination_of_one() -> None:
    people = ["王一鸣", "赵二宝", "于立", "周敏", "钱伟", "孙丽"]
    page = a_table_page(
        [["序号", "姓名", "成绩"], *([str(n), who, "76"] for n, who in enumerate(people, 1))],
        above=["#学员结业考试成绩表", "培训课程：数据安全治理 | 培训学时：20"],
    )

    kind, _ = classify([a_sheet(page)])

    assert kind is KindCode.ROSTER


def test_a_plan_of_teaching_with_hours_is_no_record_of_anybody() -> None:
    page = a_table_page(
        [["教学内容", "学时", "授课教师"], ["数字经济", "4", "王一鸣"], ["急诊护理", "4", "于立"]],
        above=["#“数据安全治理”培训班教学计划"],
    )

    kind, _ = classify([a_sheet(page)])

    assert kind is KindCode.OTHER


def test_the_total_of_a_page_is_no_course() -> None:
    page = a_table_page(
        [["课程名称", "学时"], ["数字经济", "8"], ["急诊护理", "4"], ["本页小计", "12"]],
        above=["#学时明细", "姓名：王一鸣"],
    )

    contents = [entry.content.value for entry in transcript.KIND.extract([page]).entries]

    assert contents == ["数字经济", "急诊护理"]


def test_labels_in_brackets_need_no_colon() -> None:
    page = a_table_page(
        [["课程名称", "学时"], ["数字经济", "8"], ["急诊护理", "4"]],
        above=["#课程成绩登记表", "【姓名】王一鸣 | 【单位】海晏区第一中学", "【编号】CJ2019-6524"],
    )

    first, _ = transcript.KIND.extract([page]).entries

    assert (first.employer.value, first.certificate_no.value) == ("海晏区第一中学", "CJ2019-6524")


def test_a_label_may_stand_under_its_value() -> None:
    words = [
        a_word("王一鸣", 0.1, 0.20),
        a_word("姓名", 0.1, 0.228, size=0.8),
        a_word("海晏区第一中学", 0.1, 0.30),
        a_word("单位", 0.1, 0.328, size=0.8),
        a_word("24学时", 0.1, 0.40),
        a_word("认定学时", 0.1, 0.428, size=0.8),
    ]
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    values = [(one.label, one.value.text) for one in labelled(lines_of(page))]

    assert values == [
        (Label.PERSON, "王一鸣"),
        (Label.EMPLOYER, "海晏区第一中学"),
        (Label.HOURS, "24学时"),
    ]


def test_an_assessment_inside_a_set_needs_no_word_of_self_study_in_its_heading() -> None:
    record = a_page(["#二、自学情况记录", "姓名：王一鸣", "自学内容：数字经济"])
    judged = a_page(["#三、考核结果", "考核成绩：良好", "认定学时：24学时"], number=2)

    draft = self_study.KIND.extract([record, judged])

    assert draft.parts == (Part.RECORD, Part.ASSESSMENT)
    assert draft.entries[0].hours.value == Decimal(24)


def test_the_end_of_a_line_in_latin_letters_is_found_in_no_time() -> None:
    page = a_page(["CERTIFICATE OF THE CONTINUING EDUCATION OF PROFESSIONALS IN TECHNOLOGY 2018"])
    began = time.process_time()

    signs(page)

    assert time.process_time() - began < 1.0


def test_an_amount_is_no_header_word() -> None:
    assert column_of("4学时") is None
    assert column_of("学习中") is None


@pytest.mark.parametrize("word", ["登记人签章", "登记人（章）", "继续教育主管部门签字"])
def test_where_somebody_signs_is_no_column_of_names(word: str) -> None:
    assert column_of(word) == (Column.SIGNATURE, 0.9)


@pytest.mark.parametrize(
    "word", ["主办单位盖章", "主办单位（盖章）", "举办单位(章)", "培训单位签章"]
)
def test_where_a_holder_seals_stands_who_gave_the_course(word: str) -> None:
    assert column_of(word) == (Column.ISSUER, 0.9)


@pytest.mark.parametrize("chosen", ["□公需科目 ☑专业科目", "☑学时", "成绩□", "☐课程 ■讲座"])
def test_what_is_ticked_names_no_column(chosen: str) -> None:
    assert column_of(chosen) is None


@pytest.mark.parametrize(
    ("words", "several"),
    [
        ("学时成绩", True),
        ("序号姓名", True),
        ("学时", False),
        ("张三成绩", False),
        ("12学时", False),
    ],
)
def test_header_words_that_run_together_are_told_from_values(words: str, several: bool) -> None:
    assert runs_together(words) is several
