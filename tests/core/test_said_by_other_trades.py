"""What archives, law firms, museums and learning platforms say in words of their own."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page
from reading import the_draft, the_entry

from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.values import LearningForm, Subject

FOOT = [">云泽省文物局", ">2023年9月20日"]


@pytest.mark.parametrize(
    "end",
    [
        "结业成绩公布",
        "考核成绩公示",
        "考试成绩通报",
        "结业考试成绩",
        "合格人员名单公布",
        "成绩发布",
    ],
)
def test_a_list_is_of_the_class_that_its_title_names(end: str) -> None:
    page = a_table_page(
        [["序号", "姓名", "单位", "成绩"], ["1", "党小满", "云泽博物院", "92"]],
        above=[f"#全省博物馆讲解员业务培训班{end}"],
        below=FOOT,
    )

    [entry] = read_roster([page]).entries

    assert entry.content.value == "全省博物馆讲解员业务"


@pytest.mark.parametrize("head", ["授予日期", "获证时间", "登记时间"])
def test_when_credits_were_given_is_not_when_learning_began(head: str) -> None:
    page = a_table_page(
        [
            ["项目名称", "学分", head],
            ["急性冠脉综合征规范化诊治", "5.0", "2024-04-16"],
            ["基层高血压管理新进展", "3.0", "2024-06-02"],
        ],
        above=["#我的学分", "姓名：桑弘羊　　单位：北崖县中心卫生院"],
    )

    first, _ = read_transcript([page]).entries

    assert first.start_date.value is None
    assert str(first.issue_date.value) == "2024-04-16"


@pytest.mark.parametrize(
    ("sort", "word", "subject"),
    [
        ("公需科目", "必修课", Subject.PUBLIC_REQUIRED),
        ("公需科目", "选修", Subject.PUBLIC_ELECTIVE),
        ("公需课", "—", Subject.PUBLIC),
        ("专业科目", "选修课", Subject.PROFESSIONAL),
    ],
)
def test_two_columns_say_together_of_which_sort_a_course_is(
    sort: str, word: str, subject: Subject
) -> None:
    page = a_table_page(
        [
            ["课程类别", "课程名称", "课程性质", "学时"],
            [sort, "人工智能赋能制造业", word, "12"],
            [sort, "职业道德与工匠精神", word, "6"],
        ],
        above=["#继续教育学习记录", "姓名：羿海平"],
        below=FOOT,
    )

    entries = read_transcript([page]).entries

    assert [one.subject.value for one in entries] == [subject, subject]


def test_what_stands_between_dividers_on_a_card_is_its_sort_and_its_form() -> None:
    page = a_page(
        [
            "学习档案",
            "姓名：祖冲云",
            "住宅工程质量常见问题防治 | 已完成",
            "专业课｜网络课程｜8学时 | 得分：90",
            "完成时间：2023-05-18",
            "法治思维与依法执业 | 已完成",
            "公需课｜面授｜6学时 | 得分：96",
            "完成时间：2023-08-01",
        ]
    )

    read = [
        (one.content.value, one.subject.value, one.learning_form.value)
        for one in read_transcript([page]).entries
    ]

    assert read == [
        ("住宅工程质量常见问题防治", Subject.PROFESSIONAL, LearningForm.ONLINE),
        ("法治思维与依法执业", Subject.PUBLIC, LearningForm.TRAINING_CLASS),
    ]


@pytest.mark.parametrize(
    ("body", "form"),
    [
        ("北崖省疾控在线学院", "online"),
        ("北崖电力网络大学", "online"),
        ("北崖空中课堂", "online"),
        ("北崖远程教育中心", "online"),
        ("北崖网络安全学院", "training_class"),
        ("北崖医学院", "training_class"),
    ],
)
def test_what_a_school_over_the_network_gives_was_learned_online(body: str, form: str) -> None:
    _, draft = the_draft(
        "#培训完成通知",
        "学员姓名：柏拉木",
        "培训名称：实验室生物安全管理",
        "学习时间：2024-11-11 至 2024-12-02",
        "获得学时：10学时",
        f"发证单位：{body}",
    )

    assert [str(one.learning_form.value) for one in draft.entries] == [form]


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("在我院文物保护与修复部进修古籍书画修复技术", "古籍书画修复技术"),
        ("到云泽省人民医院心内科进修冠脉介入诊疗技术", "冠脉介入诊疗技术"),
        ("在本馆技术部学习青铜器保护", "青铜器保护"),
        ("在我院重症医学科进修学习", "重症医学科"),
    ],
)
def test_of_a_stay_what_was_learned_says_more_than_where(told: str, content: str) -> None:
    entry = the_entry(
        "#进修证明",
        f"荆山玉同志自2022年3月7日起至2022年6月3日止，{told}，共计480学时，考核成绩优良，准予结业。",
        ">云泽博物院",
        ">2022年6月6日",
    )

    assert entry["content"] == content


@pytest.mark.parametrize("where", ["专题异地", "异地", "集中", "脱产", "封闭式"])
def test_where_a_class_was_held_is_no_part_of_its_name(where: str) -> None:
    entry = the_entry(
        "#培训结业证",
        f"敖登云同志于2021年11月8日—12日参加水稻病虫害绿色防控{where}研修，修满40学时，准予结业。",
        ">云泽省农业广播电视学校",
        ">2021年11月12日",
    )

    assert entry["content"] == "水稻病虫害绿色防控"


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        ("所在公证机构为云泽市信达公证处，", "云泽市信达公证处"),
        ("执业机构：云泽衡平律师事务所，", "云泽衡平律师事务所"),
        ("系云泽天衡律师事务所申请律师执业人员，", "云泽天衡律师事务所"),
        ("系云泽广播电视台播音员，", "云泽广播电视台"),
        ("为云泽市城建档案馆专职档案人员，", "云泽市城建档案馆"),
    ],
)
def test_people_of_other_callings_work_somewhere_too(told: str, employer: str) -> None:
    entry = the_entry(
        "#培训结业证书",
        f"丛景行，男，{told}于2019年7月29日至8月30日参加“业务基本素养”集中培训，",
        "经考试合格，准予结业。",
        ">云泽省人才中心",
        ">2019年9月10日",
    )

    assert (entry["name"], entry["employer"]) == ("丛景行", employer)


@pytest.mark.parametrize(
    "fact", ["职称主治医师", "职务科长", "科室心内科", "性别女", "联系电话0377-1234567"]
)
def test_an_employer_ends_where_the_next_fact_begins(fact: str) -> None:
    entry = the_entry(
        "#继续医学教育学分证",
        f"姓名蒲济生单位漆水地区人民医院{fact}",
        "学习内容 心电图危急值判读",
        "学习日期2003年11月6日学时数6学分数2",
        "主办单位（章）漆水地区医学会",
    )

    assert (entry["employer"], entry["issuer"]) == ("漆水地区人民医院", "漆水地区医学会")
    assert (entry["hours"], entry.get("result")) == ("6", None)


def test_the_office_of_titles_is_an_employer_too() -> None:
    entry = the_entry(
        "#培训结业证书",
        "姓名：蒲济生",
        "工作单位：漆水市人事局职称改革办公室",
        "培训内容：公文写作",
        ">漆水市人才培训中心",
        ">2003年11月6日",
    )

    assert entry["employer"] == "漆水市人事局职称改革办公室"


@pytest.mark.parametrize("label", ["审核日期", "登记日期", "审批日期", "日期"])
def test_a_day_below_a_list_that_tells_its_own_days_is_when_it_was_signed(label: str) -> None:
    page = a_table_page(
        [
            ["类别", "学习内容", "学时", "学习时间"],
            ["公需科目", "新时代保密工作", "10", "2023年4月"],
            ["专业科目", "档案法实施条例释义", "20", "2023年6月"],
        ],
        above=["#继续教育情况汇总", "申报人：茹志鹄　　单位：云泽市城建档案馆"],
        below=["审核单位（公章）：云泽市档案馆", f"{label}：2024年1月12日"],
    )

    read = read_transcript([page]).entries

    assert {str(one.issue_date.value) for one in read} == {"2024-01-12"}


def test_a_class_of_graduates_courses_is_no_study_for_a_degree() -> None:
    page = a_table_page(
        [["课程名称", "学时", "成绩"], ["政治经济学", "54", "82"], ["计量经济学", "54", "75"]],
        above=[
            "#研究生课程进修班学习成绩表",
            "学员姓名：空桑子　　学习期间：1999年3月至2000年12月",
        ],
        below=[">漆水财经学院研究生部", ">2001年1月8日"],
    )

    read = read_transcript([page]).entries

    assert {one.learning_form.value for one in read} == {LearningForm.REFRESHER_CLASS}
