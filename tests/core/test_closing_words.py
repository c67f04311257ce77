"""What stands beside a value decides: the noun behind a title, the English half of a label."""

from __future__ import annotations

from dataclasses import replace

import pytest
from papers import a_page

from ce_intake.kinds.achievement import extract as read_achievement
from ce_intake.kinds.degree import extract as read_degree
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.lecture_certificate import extract as read_lecture
from ce_intake.kinds.training_certificate import extract as read_training
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import name_likeness
from ce_intake.values import LearningForm


def test_the_noun_behind_a_quoted_course_says_its_form() -> None:
    page = a_page(
        [
            "#结业证书",
            "席慕野同志在第三期“水库调度与洪水预报”研修班学习期满，成绩合格，准予结业。",
            ">海晏水利学校",
            ">2018年5月18日",
        ]
    )

    [entry] = read_training([page]).entries

    assert entry.learning_form.value is LearningForm.SEMINAR
    assert entry.content.value == "水库调度与洪水预报"


def test_the_english_half_of_a_label_belongs_to_the_chinese_one() -> None:
    [label] = find_labels("发证日期Date:2021年10月15日")

    assert label.label is Label.ISSUE_DATE
    assert label.colon


@pytest.mark.parametrize("name", ["扎西多吉", "格桑梅朵", "阿依古丽", "敖日格乐"])
def test_names_written_for_their_sound_are_names(name: str) -> None:
    assert name_likeness(name) > 0.8


def test_every_inventor_counts_and_the_office_that_grants_signs() -> None:
    page = a_page(
        [
            "#发明专利证书",
            "发明名称：一种土壤含水率快速测定方法",
            "发明人：胥远帆;扎西多吉;臧克己",
            "专利号：ZL 2020 1 0998123.4",
            "授权公告日：2022年11月15日",
            "国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书。",
        ]
    )

    entries = read_achievement([page]).entries

    assert [entry.name.value for entry in entries] == ["胥远帆", "扎西多吉", "臧克己"]
    assert {entry.issuer.value for entry in entries} == {"国家知识产权局"}


def test_subjects_in_lines_of_their_own_are_an_entry_each() -> None:
    page = a_page(
        [
            "#全国专业技术人员计算机应用能力考试成绩合格证明",
            "宁怀瑜参加2018年度全国专业技术人员计算机应用能力考试，下列科目（模块）成绩合格：",
            "Word 2003中文字处理",
            "Internet应用",
            "特此证明。",
            ">海晏人事考试局",
            ">2018年12月3日",
        ]
    )

    entries = read_exam([page]).entries

    assert [entry.content.value for entry in entries] == ["Word 2003中文字处理", "Internet应用"]


def test_a_degree_between_name_and_employer_parts_them() -> None:
    page = a_page(
        [
            "#出席证明",
            "兹证明 牟清如 博士（海晏师范大学）出席了于2023年10月13日—15日在海晏召开的"
            "第八届中国古陶瓷科技考古学术会议。",
            ">中国古陶瓷学会",
            ">2023年10月15日",
        ]
    )

    [entry] = read_lecture([page]).entries

    assert (entry.name.value, entry.employer.value) == ("牟清如", "海晏师范大学")


def test_one_of_our_own_staff_is_employed_by_who_signs() -> None:
    page = a_page(
        [
            "#证明",
            "兹有我公司质检部员工逄小满，参加公司2020年11月2日至11月6日举办的培训，"
            "培训内容为“环境管理体系标准”，累计36课时，考核良好。",
            ">海晏精密铸造有限责任公司",
            ">2020年11月9日",
        ]
    )

    [entry] = read_training([page]).entries

    assert entry.employer.value == "海晏精密铸造有限责任公司"


def test_a_defence_that_was_passed_hides_no_result_of_the_whole() -> None:
    page = a_page(
        [
            "#硕士研究生毕业证书",
            "研究生俞怀谷，于2013年9月至2016年6月在环境工程专业学习，修完全部课程，成绩合格，"
            "毕业论文答辩通过，准予毕业。",
            ">海晏理工大学",
            ">2016年6月25日",
        ]
    )
    weak = replace(
        page,
        words=tuple(
            replace(word, confidence=0.9) if "成绩合格" in word.text else word
            for word in page.words
        ),
    )

    for each in (page, weak):
        [entry] = read_degree([each]).entries
        assert entry.result.value is not None
        assert entry.result.value.value == "合格"


def test_a_letter_on_a_degree_greets_who_employs_the_graduate() -> None:
    page = a_page(
        [
            "#学历教育证明",
            "海晏造船厂：",
            "你单位牟清如同志于2019年9月至2022年7月在我院水利水电工程专业函授学习，现已毕业。",
            ">海晏财经大学继续教育学院",
            ">2022年7月11日",
        ]
    )

    assert read_degree([page]).entries[0].employer.value == "海晏造船厂"


@pytest.mark.parametrize(
    ("verdict", "value"), [("不合格", "66"), ("合格", "合格")], ids=["borne out", "told otherwise"]
)
def test_the_one_mark_of_a_part_stands_where_the_verdict_says_the_same(
    verdict: str, value: str
) -> None:
    page = a_page(
        [
            "#考核结果通知单",
            "姓名：牟清如",
            "考核项目：起重机械检验员",
            "笔试成绩：66分",
            "合格标准：70分（含）以上",
            f"结论：{verdict}",
        ]
    )

    [entry] = read_exam([page]).entries
    assert entry.result.value is not None
    assert entry.result.value.value == value


def test_a_section_of_road_keepers_employs_whom_a_sentence_names_after_it() -> None:
    page = a_page(
        [
            "#报告证明",
            "兹证明海晏市公路管理段牟清如同志于2020年6月12日参加“沥青路面养护”讲座。",
            ">海晏公路学会",
            ">2020年6月13日",
        ]
    )

    [entry] = read_lecture([page]).entries
    assert (entry.name.value, entry.employer.value) == ("牟清如", "海晏市公路管理段")


def test_a_mask_with_odd_ends_is_less_sure() -> None:
    sure, odd = (
        read_training([a_page(["#结业证书", "姓名：安可", f"身份证号：{number}"])]).entries[0]
        for number in ("990101********3020", "990101*********320")
    )

    assert odd.id_number.confidence < 0.7 * sure.id_number.confidence
