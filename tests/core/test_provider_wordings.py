"""Wordings of training providers, hospitals and platforms, each for one cause of misreading."""

from __future__ import annotations

import pytest
from papers import a_page
from reading import a_sheet, the_draft, the_entry

from ce_intake.stages.extract import extract
from ce_intake.text.identity import find_ids
from ce_intake.values import KindCode

FOOT = (">天津市护理学会", ">2021年4月12日")

WORDINGS = {
    "a project named after a colon, its number in brackets on the next line": (
        (
            "#继续医学教育学分证书",
            "刘慧芳于2021年4月9日至11日参加国家级继续医学教育项目：呼吸危重症监护新",
            "进展【项目编号：2021-03-07-112（国）】，经考核合格，特授予I类学分6分。",
            *FOOT,
        ),
        {"content": "呼吸危重症监护新进展", "name": "刘慧芳", "stated": "6学分"},
    ),
    "a project named after 为": (
        (
            "#学分证",
            "兹证明 何佳琳 医师参加的市级继续医学教育项目，项目名称为慢性创面综合处理新技术",
            "（项目编号2022-04-08-031（市）），考核合格，授予Ⅱ类学分5分。",
            *FOOT,
        ),
        {"content": "慢性创面综合处理新技术", "name": "何佳琳"},
    ),
    "a title read with a full stop for its comma": (
        (
            "#进修结业证书",
            "证书编号：JX2022-0081",
            "屈文杰医师.系天津市武清区康和医院选送，在我院心血管内科进修学习六个月，成绩良好。",
            *FOOT,
        ),
        {"name": "屈文杰", "employer": "天津市武清区康和医院"},
    ),
    "both forms of address": (
        ("#参会证明", "柴静宜 女士/先生：", "您出席了2019年5月17日至19日举办的学术年会。", *FOOT),
        {"name": "柴静宜", "kind": "lecture_certificate"},
    ),
    "our own staff named after the name": (
        (
            "#证明",
            "毕岩，我公司职工，于2021年3月参加天津市焊接学会举办的焊接技师培训班学习，40学时。",
            *FOOT,
        ),
        {"name": "毕岩", "content": "焊接技师"},
    ),
    "a user of a platform": (
        (
            "#学习证明",
            "用户 夏侯明 已在“津云学堂”平台完成《信息安全等级保护实务》课程，获得12学时。",
            *FOOT,
        ),
        {"name": "夏侯明", "content": "信息安全等级保护实务", "kind": "online_certificate"},
    ),
    "the day before the name": (
        ("#听课证明", "2020年11月6日，郝志诚同志参加了“智慧图书馆”学术报告会，计4学时。", *FOOT),
        {"start_date": "2020-11-06", "name": "郝志诚", "learning_form": "lecture"},
    ),
    "a bare year after its label": (
        ("#学时证明", "姓名：贺知新", "年度：2023", "课程名称：消防安全", "学时：16", *FOOT),
        {"credit_year": "2023", "hours": "16"},
    ),
    "the issue of a class before its name": (
        ("#结业证书", "严松同志于1998年9月1日至15日在我校第六期会计电算化培训班学习。", *FOOT),
        {"content": "会计电算化"},
    ),
    "a paper that names only a forum": (
        ("#参加证明", "吉祥参加了“2018国际康复医学论坛”，会期两天。", *FOOT),
        {"kind": "lecture_certificate", "learning_form": "conference"},
    ),
    "a day right under the training body": (
        ("#结业证明", "姓名：柯岚", "总学时：48", "培训单位：天津市护理培训基地", "2019年6月10日"),
        {"issuer": "天津市护理培训基地", "issue_date": "2019-06-10"},
    ),
    "the star of a seal in the issuer's line": (
        (
            "#结业证书",
            "严松同志参加会计培训班学习，40学时。",
            ">天津市天津市海河★学会",
            ">2020年1月2日",
        ),
        {"issuer": "天津市海河学会"},
    ),
    "the time of day after the date, and labels of a platform": (
        (
            "#线上学习结业凭证",
            "学员 | 欧阳若曦",
            "课程 | 急性胸痛的鉴别诊断与处理",
            "学习周期 | 2023/03/01 - 2023/03/20",
            "考试得分 | 95",
            "凭证编号 | PZ20230320A7781",
            "发证日期 | 2023-03-21 20:31",
        ),
        {
            "content": "急性胸痛的鉴别诊断与处理",
            "certificate_no": "PZ20230320A7781",
            "result": "95",
            "issue_date": "2023-03-21",
        },
    ),
    "an unknown label under a long value": (
        ("#培训证书", "课程 | 急性胸痛的鉴别诊断与处理", "学段说明 | 全科医学", "学时 | 10"),
        {"content": "急性胸痛的鉴别诊断与处理"},
    ),
    "days of one month and a project's stamp": (
        (
            "#参会证书",
            "巫启贤 先生/女士：",
            "您于2021年10月15-17日出席了第十五届全国轨道交通运营安全学术年会，特发此证。",
            "学分：8.0分（I类）",
            ">天津市轨道交通学会继续教育专用章",
        ),
        {
            "start_date": "2021-10-15",
            "end_date": "2021-10-17",
            "content": "第十五届全国轨道交通运营安全学术年会",
            "stated": "8学分",
            "issuer": "天津市轨道交通学会",
        },
    ),
    "an English name after the Chinese": (
        ("#培训合格证明", "持证人 Holder：佘一鸣 SHE YIMING", "培训学时 Hours：36", *FOOT),
        {"name": "佘一鸣", "hours": "36"},
    ),
    "an old 查 before the name": (
        (
            "#结业证书",
            "查 骆秉章 同志于一九九六年四月参加数控机床编程培训，学时八十，成绩及格。",
            *FOOT,
        ),
        {"name": "骆秉章", "hours": "80"},
    ),
    "a title of post between the employer and the name": (
        (
            "#护理进修证明",
            "今有山东省德州市陵城区人民医院护师牛晓棠于二零一六年三月一日至二零一六年五月三十一日",
            "在我院重症医学科进修，成绩优良，特此证明。",
            *FOOT,
        ),
        {"name": "牛晓棠", "employer": "山东省德州市陵城区人民医院", "content": "重症医学科"},
    ),
    "a sentence right under an employer": (
        (
            "#培训证明",
            "姓名：鄢雨 工作单位：天津市津西水务有限公司",
            "自2018年10月22日至2018年10月26日参加供水管网漏损控制技术培训班，",
            "学时：40学时，考核等次为良好。",
            *FOOT,
        ),
        {
            "employer": "天津市津西水务有限公司",
            "content": "供水管网漏损控制技术",
            "result": "良好",
        },
    ),
    "an application of a telephone": (
        (
            "#学习证书",
            "闵小艾于2024年3月8日通过“津城学法”APP学习《行政执法实务》，折合8学时。",
            *FOOT,
        ),
        {"kind": "online_certificate", "name": "闵小艾", "content": "行政执法实务", "hours": "8"},
    ),
}


@pytest.mark.parametrize(("lines", "expected"), WORDINGS.values(), ids=WORDINGS.keys())
def test_a_wording_is_read(lines: tuple[str, ...], expected: dict[str, str]) -> None:
    read = the_entry(*lines)

    assert {name: read.get(name) for name in expected} == expected


def test_a_proof_of_teaching_proves_no_learning() -> None:
    kind, draft = the_draft(
        "#授课证书", "感谢张文老师担任“肿瘤护理新进展”培训班授课教师，授课4学时。", *FOOT
    )

    assert kind is KindCode.OTHER
    assert [one.code for one in draft.findings] == ["teaching_paper"]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        pytest.param("120101*********0028", "120101********0028", id="one star too many"),
        pytest.param("1201*******0028", "1201**********0028", id="three stars too few"),
        pytest.param("12010*********0028", "1201**********0028", id="a star read as a digit"),
        pytest.param("120101*******00028", "120101********0028", id="a star before the tail"),
        pytest.param("120101**3*****0028", "120101********0028", id="a digit among stars"),
        pytest.param("1***************X", "1****************X", id="only the ends visible"),
        pytest.param("120101199003XXXXXX", "120101199003******", id="masked with a letter"),
    ],
)
def test_a_masked_number_has_eighteen_characters(read: str, meant: str) -> None:
    assert [one.value for one in find_ids(read)] == [meant]


def test_a_masked_telephone_number_is_no_identity_number() -> None:
    assert find_ids("138****1234") == ()


def test_a_seal_over_the_issuer_that_says_another_name_lowers_its_confidence() -> None:
    lines = ["#结业证书", "严松同志参加会计培训班学习。", *[""] * 20, ">天津市护理学会"]
    alone, sealed = (
        extract([a_sheet(a_page(lines, seals=seals))], KindCode.TRAINING_CERTIFICATE)
        .entries[0]
        .issuer
        for seals in ((), ("滨海建筑工程有限公司",))
    )

    assert alone.value == sealed.value == "天津市护理学会"
    assert sealed.confidence < alone.confidence
