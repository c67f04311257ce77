"""Papers in wordings that no list names: other headers, other labels, other sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import a_page

from ce_intake.kinds.achievement import extract as read_achievement
from ce_intake.kinds.degree import extract as read_degree
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.self_study import extract as read_self_study
from ce_intake.layout.columns import Column, column_of
from ce_intake.text.labels import Label, find_labels
from ce_intake.values import ResultKind, Word


@pytest.mark.parametrize(
    ("word", "column"),
    [
        ("参训教师", Column.NAME),
        ("人员", Column.NAME),
        ("单位及职务", Column.EMPLOYER),
        ("考核等次", Column.RESULT),
        ("继教学时", Column.HOURS),
        ("资格证书管理号", Column.REMARK),
        ("试卷满分", Column.REMARK),
        ("序", Column.INDEX),
    ],
)
def test_a_header_word_of_no_list_is_known_by_how_it_ends(word: str, column: Column) -> None:
    found = column_of(word)

    assert found is not None
    assert found[0] is column


def test_a_column_called_number_that_only_counts_is_no_certificate_number() -> None:
    page = a_table_page(
        [
            ["编号", "参训教师", "所在学校", "考核等次"],
            ["1", "安可", "海晏市第二中学", "合格"],
            ["2", "车云鹏", "海晏市第五中学", "不合格"],
        ],
        widths=[0.08, 0.2, 0.3, 0.2],
        above=["#班主任育德能力培训结业人员一览", "培训学时：24学时"],
    )

    first, second = read_roster([page]).entries

    assert [first.name.value, second.name.value] == ["安可", "车云鹏"]
    assert first.certificate_no.value is None
    assert second.result.value is not None
    assert second.result.value.passed is False


def test_what_a_row_says_in_an_unknown_column_signs_for_nobody() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "所属归口", "学时"],
            ["1", "孔祥", "海晏公交集团有限公司", "40"],
            ["2", "黎明", "海晏公交集团有限公司", "40"],
        ],
        widths=[0.08, 0.2, 0.35, 0.15],
        above=["#轨道交通应急处置研修班学员名册"],
        below=["主办单位：海晏市交通运输协会"],
    )

    issuers = {entry.issuer.value for entry in read_roster([page]).entries}

    assert issuers == {"海晏市交通运输协会"}


def test_a_certificate_of_having_passed_states_the_pass_in_its_name() -> None:
    page = a_page(
        [
            "#计算机应用能力考试合格证书",
            "姓名：龙建业",
            "通过科目：中文文字处理",
            "考试日期：2019年9月12日",
            "签发机关：海晏市人事局",
        ]
    )

    (entry,) = read_exam([page]).entries

    assert entry.content.value == "中文文字处理"
    assert entry.issuer.value == "海晏市人事局"
    assert entry.result.value is not None
    assert entry.result.value.kind is ResultKind.PASS
    assert entry.result.value.passed


def test_the_name_of_an_exam_keeps_its_last_word_and_a_query_time_dates_nothing() -> None:
    page = a_page(
        [
            "#职业资格考试成绩合格证明",
            "林晓川参加2019年度中级注册安全工程师职业资格考试，各科目成绩均达到合格标准，特此证明。",
            "查询时间：2020年1月3日",
            ">2019年12月30日",
        ]
    )

    (entry,) = read_exam([page]).entries

    assert entry.content.value == "中级注册安全工程师职业资格考试"
    assert entry.end_date.value is None
    assert entry.result.value is not None
    assert entry.result.value.passed


def test_a_language_exam_is_known_by_its_language_too() -> None:
    page = a_page(
        [
            "#成绩通知书",
            "章小满 考生：",
            "您参加2018年3月31日举行的全国专业技术人员职称英语等级考试（卫生类）A级，成绩为71分。",
        ]
    )

    (entry,) = read_exam([page]).entries

    assert entry.exam is not None
    assert (entry.exam.level, entry.exam.language) == ("A", "英语")


def test_the_major_of_an_external_examination_is_bare_and_nobody_is_invented_as_employer() -> None:
    page = a_page(
        [
            "#高等教育自学考试毕业证书",
            "尹素 女，生于一九八二年六月一日，参加高等教育自学考试行政管理专业本科考试，",
            "全部课程成绩合格，经审定准予毕业。",
        ]
    )

    (entry,) = read_degree([page]).entries

    assert entry.name.value == "尹素"
    assert entry.content.value == "行政管理"
    assert entry.employer.value is None


def test_subjects_side_by_side_over_their_marks_are_an_entry_each() -> None:
    page = a_table_page(
        [["科目", "基础知识", "专业知识", "实践能力"], ["成绩", "63", "58", "65"]],
        widths=[0.12, 0.2, 0.2, 0.2],
        above=["#卫生专业技术资格考试成绩单", "姓名：马文涛", "合格分数线：60"],
    )

    entries = read_exam([page]).entries
    results = [entry.result.value for entry in entries]

    assert [entry.content.value for entry in entries] == ["基础知识", "专业知识", "实践能力"]
    assert [(r.value, r.passed) for r in results if r] == [
        ("63", True),
        ("58", False),
        ("65", True),
    ]


def test_a_numbered_list_of_subjects_gives_each_its_day() -> None:
    page = a_page(
        [
            "#计算机应用能力考试证书",
            "施嘉，参加全国专业技术人员计算机应用能力考试，下列科目考试合格：",
            "1.中文文字处理2010年6月5日",
            "2.Internet应用2010年9月4日",
        ]
    )

    entries = read_exam([page]).entries

    assert [entry.content.value for entry in entries] == ["中文文字处理", "Internet应用"]
    assert [str(entry.end_date.value) for entry in entries] == ["2010-06-05", "2010-09-04"]


def test_days_without_a_year_take_the_year_of_the_title() -> None:
    page = a_table_page(
        [["序号", "姓名", "成绩"], ["1", "安可", "合格"], ["2", "车云鹏", "合格"]],
        widths=[0.08, 0.2, 0.2],
        above=["#2021年育德能力培训结业人员名单", "培训日期：7月12日至7月14日"],
    )

    ends = {str(entry.end_date.value) for entry in read_roster([page]).entries}

    assert ends == {"2021-07-14"}


def test_a_unit_signs_a_self_study_form_in_its_opinion() -> None:
    page = a_table_page(
        [
            ["姓名", "颜真"],
            ["自学课题", "装配式建筑施工技术"],
            ["考核意见", "经考核合格，认定40学时。"],
            ["单位意见", "同意。海晏建工设计院（盖章）2015年10月12日"],
        ],
        widths=[0.15, 0.6],
        above=["#专业技术人员自学考核登记表"],
    )

    (entry,) = read_self_study([page]).entries

    assert entry.issuer.value == "海晏建工设计院"
    assert str(entry.issue_date.value) == "2015-10-12"


def test_labels_without_colons_are_parted_behind_the_name() -> None:
    person, number = find_labels("姓名闻达学号20180115")

    assert (person.label, number.label) == (Label.PERSON, Label.STUDENT_NO)


@pytest.mark.parametrize(
    ("sentence", "major"),
    [
        ("学生和雅，性别女，在本校中国语言文学系汉语言文学专业四年制本科学习，", "汉语言文学"),
        ("研究生和雅 性别女，二〇一二年六月在软件工程专业学习，学制三年，", "软件工程"),
        ("学生和雅，性别女，在本校系统工程专业函授学习，", "系统工程"),
    ],
)
def test_a_major_is_named_without_its_faculty_or_its_dates(sentence: str, major: str) -> None:
    page = a_page(["#毕业证书", sentence, "成绩合格，准予毕业。"])

    (entry,) = read_degree([page]).entries

    assert (entry.name.value, entry.content.value) == ("和雅", major)


def test_whoever_a_book_was_edited_by_is_its_author() -> None:
    page = a_page(["#著作出版证明", "由温如玉主编的《社区老年护理手册》一书已由我社出版。"])

    (entry,) = read_achievement([page]).entries

    assert entry.name.value == "温如玉"


def test_names_that_only_a_gap_parts_are_several_people() -> None:
    stops = (0.1, 0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.25, 0.27, 0.29, 0.31)
    page = a_page(["#科学技术进步奖证书", "项目名称：沥青路面抗裂研究"])
    line = Word(text="获奖者：万里程叶知秋", box=(0.1, 0.5, 0.31, 0.52), stops=stops)

    entries = read_achievement([replace(page, words=(*page.words, line))]).entries

    assert [entry.name.value for entry in entries] == ["万里程", "叶知秋"]


def test_the_parts_that_authors_had_are_no_people() -> None:
    page = a_page(
        [
            "#专著出版证明",
            "书名：现代护理管理实践",
            "作者：王一鸣 主编，赵二宝 副主编",
            "海晏出版社",
        ]
    )

    named = [entry.name.value for entry in read_achievement([page]).entries]

    assert named == ["王一鸣", "赵二宝"]
