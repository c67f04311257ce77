"""Kinds of paper told by what a name in quotation marks is, and by how a letter tells a result."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from reading import the_draft, the_entry

from ce_intake.kinds.transcript import extract as read_courses
from ce_intake.values import KindCode, LearningForm

PERSON = "崔怡立（身份证号：410000198503160018），系沅北精密机械厂职工，于2019年5月3日"
SIGNED = ("特此证明。", ">朔源市水利学会", ">2019年5月10日")


@pytest.mark.parametrize(
    ("did", "kind"),
    [
        ("出席“城市供水安全保障技术研讨会”，授予继续教育12学时。", "lecture_certificate"),
        ("参加“第五届供水技术论坛”，计12学时。", "lecture_certificate"),
        ("列席“城市供水年会”，计6学时。", "lecture_certificate"),
        ("聆听“城市供水安全”，计3学时。", "lecture_certificate"),
        ("参加“论坛运营管理”培训，计12学时。", "training_certificate"),
        ("参加“学术会议组织与服务”培训班学习，计12学时。", "training_certificate"),
        ("参加“供水技术研讨班”，计12学时。", "training_certificate"),
        ("参加“供水安全讲座”课程学习，计12学时。", "training_certificate"),
    ],
)
def test_who_went_to_what_is_called_a_meeting_learned_at_one(did: str, kind: str) -> None:
    assert the_entry("#证明", PERSON + did, *SIGNED)["kind"] == kind


@pytest.mark.parametrize("title", ["考核结果通知", "考试结果通知书", "考试成绩通知"])
def test_a_notice_of_how_an_examination_ended_is_no_notice_of_one_to_come(title: str) -> None:
    read = the_entry(
        f"#{title}",
        "侯晨建（身份证号：410000197608236758）：",
        "你于2022年9月24日参加的“放射防护知识”考试，成绩为88分，结论为合格。特此通知。",
        ">汇阳市环保科技培训部",
        ">2022年10月31日",
    )

    assert (read["kind"], read["content"], read["result"]) == ("exam_score", "放射防护知识", "88")


@pytest.mark.parametrize(
    "told",
    [
        "渤西热力集团有限公司刘海为我社出版图书《印染节水技术汇编》副主编，完成3.2万字。",
        "渤西热力集团有限公司刘海担任我社出版图书《印染节水技术汇编》的编委。",
    ],
)
def test_who_had_a_part_in_a_book_of_a_house_is_named_before_it(told: str) -> None:
    read = the_entry("#参编证明", told + "特此证明。", ">渤西科学技术出版社", ">2024年7月3日")

    assert (read["kind"], read["name"]) == ("achievement", "刘海")
    assert (read["employer"], read["content"]) == ("渤西热力集团有限公司", "印染节水技术汇编")


def test_a_certificate_of_a_new_variety_proves_a_work_of_who_bred_it() -> None:
    read = the_entry(
        "#品种审定证书",
        "品种名称 | 沅杉6号",
        "登记号 | 审2018071",
        "选育人 | 崔怡立",
        "选育单位 | 朔源林业科学院",
        "该品种经审定委员会审定通过，特发此证。",
        ">朔源省林木品种审定委员会",
        ">2018年8月27日",
    )

    told = [read[field] for field in ("kind", "name", "employer", "content")]
    assert told == ["achievement", "崔怡立", "朔源林业科学院", "沅杉6号"]


def test_where_several_made_a_work_employs_none_of_them_for_sure() -> None:
    kind, draft = the_draft(
        "#科技成果登记证书",
        "成果名称 | 供热管网水力平衡技术研究",
        "完成人 | 崔怡立、侯晨建",
        "完成单位 | 朔源热力集团",
        ">朔源市科学技术局",
        ">2018年8月27日",
    )

    assert kind is KindCode.ACHIEVEMENT
    assert [(one.name.value, one.employer.value) for one in draft.entries] == [
        ("崔怡立", None),
        ("侯晨建", None),
    ]


@pytest.mark.parametrize("title", ["培训教材领用登记", "教材领取登记表", "学习资料发放表"])
def test_who_took_which_book_tells_of_no_learning(title: str) -> None:
    kind, draft = the_draft(
        f"#{title}",
        "序号 | 教材名称 | 数量 | 领取人",
        "1 | 《水利工程施工技术问答》 | 25 | 崔怡立",
        "2 | 学员手册 | 45 | 侯晨建",
        "发放日期：2015年7月8日 | 发放人：钱远思",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


def test_a_visiting_scholar_called_doctor_earns_no_degree_by_the_visit() -> None:
    read = the_entry(
        "#访问学者证明",
        "朔源医科大学崔怡立博士于2019年12月1日至2020年5月31日作为访问学者在我所",
        "从事“森林碳循环”方向的合作研究，按计划完成了访问任务。特此证明。",
        ">沅北轨道工程国家重点实验室",
        ">2020年6月8日",
    )

    told = [read[field] for field in ("kind", "learning_form", "employer")]
    assert told == ["training_certificate", "academic_visit", "朔源医科大学"]


def test_a_degree_in_a_record_of_studies_by_net_stays_one() -> None:
    kind, _ = the_draft(
        "#学籍学历信息证明",
        "姓名 | 崔怡立",
        "专业 | 林学",
        "在校时间 | 2021.09-2023.07",
        "学习形式 | 网络教育",
        "毕业情况 | 毕业",
        "毕业证书编号 | 136695202306312139",
        "学校（盖章）：朔源农业大学",
        ">2023年7月15日",
    )

    assert kind is KindCode.DEGREE


def test_a_single_subject_of_self_taught_examinations_is_an_examination() -> None:
    kind, _ = the_draft(
        "#高等教育自学考试单科合格证书",
        "崔怡立参加2001年6月16日高等教育自学考试，计算机应用基础课程成绩61分，合格。",
        ">朔源省高等教育自学考试委员会",
        ">2001年8月14日",
    )

    assert kind is KindCode.EXAM_SCORE


def test_a_class_about_nets_that_a_line_breaks_off_is_held_in_a_room() -> None:
    kind, _ = the_draft(
        "#结业证书",
        "学员崔怡立于2022年7月21日至12月9日参加我院网络",
        "安全等级保护2.0业余班学习，每周六上午面授，共10个半天，",
        "考核合格，准予结业。",
        ">朔源财经大学继续教育学院",
        ">2022年12月13日",
    )

    assert kind is KindCode.TRAINING_CERTIFICATE


def test_a_school_of_adults_that_heads_a_paper_makes_no_study_of_a_class() -> None:
    cells = [
        ["序号", "课程", "结束日期", "学时", "结果"],
        ["1", "增值税改革与纳税筹划", "2017年2月19日", "24", "不合格"],
        ["2", "企业会计准则解读", "2017年2月26日", "32", "合格"],
        ["3", "内部控制与风险管理", "2017年4月21日", "16", "合格"],
    ]
    said = "崔怡立同志：您参加我院岗位能力培训班各门课程考核结果如下。"
    above = ["#朔源农业大学成人教育学院", "#培训课程考核结果", said]
    page = a_table_page(cells, above=above, below=["2017年10月30日"])
    forms = [one.learning_form.value for one in read_courses([page]).entries]

    assert forms == [LearningForm.TRAINING_CLASS] * 3
