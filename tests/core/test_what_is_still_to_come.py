"""Words of learning that is still to come, and proofs whose titles or heads come near to them."""

from __future__ import annotations

import pytest
from reading import the_draft

from ce_intake.values import KindCode

OPENED = (
    "#您的学习账号已开通",
    "时间：2018-1-13 12:54",
    "孙欣，您好：",
    "您在河畔继续教育网的学习账号已开通，初始密码为证件号后六位。",
    "本年度公需科目须在年底前完成30学时，请尽快登录选课。",
    "天津河畔在线教育有限公司",
    "2018年1月13日",
)
REMINDED = (
    "#学习提醒",
    "韩立学员：您报名的“设备润滑管理”课程尚未开始学习，课程共12学时，",
    "请于2021年8月20日前登录平台学习并参加考试。",
    "河畔继续教育网运营中心",
    "2021年7月26日",
)
NAMES = (
    "#拟参加培训人员名单（报名汇总）",
    "拟参加班次：高大模板施工安全 | 开班日期：2025年2月7日",
    "序号 | 姓名 | 性别 | 单位 | 是否住宿",
    "1 | 贾秀 | 女 | 天津启明会计师事务所 | 是",
    "2 | 杨博 | 男 | 天津海晏建筑设计研究院有限公司 | 否",
    "3 | 徐涵 | 女 | 天津市河口区人民医院 | 否",
)


@pytest.mark.parametrize("lines", [OPENED, REMINDED, NAMES])
def test_nobody_has_learned_what_is_still_to_come(lines: tuple[str, ...]) -> None:
    kind, draft = the_draft(*lines)
    assert kind is KindCode.OTHER
    assert not draft.entries


BADGE = (
    "#代表证（含学时证明）",
    "姓名 | 方远",
    "单位 | 天津市津沽第三水厂",
    "会议名称 | 第六届基层护理学术会议",
    "会议日期 | 2023-08-14至2023-08-16",
    "继教学时 | 12学时",
    "天津河畔护理学会",
    "2023-08-26",
)
RECEIPT = (
    "#机考成绩凭条",
    "姓名：黄军",
    "证件号：370000197107257890",
    "科目：道路运输从业资格理论",
    "考试日期：2019-05-19",
    "得分：74",
    "天津河畔人事考评中心",
    "2019-08-01",
)
FACTS = (
    "#证明",
    "一、培训对象：龙东（130000197504081563）",
    "二、研修主题：工程招投标与合同管理",
    "三、组织单位：北京西洼工程咨询研究院",
    "四、培训时间：2023年7月24日起，共5天",
    "五、考核结果：合格",
    "北京西洼工程咨询研究院",
    "2023年8月6日",
)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (BADGE, KindCode.LECTURE_CERTIFICATE),
        (RECEIPT, KindCode.EXAM_SCORE),
        (FACTS, KindCode.TRAINING_CERTIFICATE),
    ],
)
def test_a_proof_with_the_heads_of_a_badge_or_a_notice_is_one(
    lines: tuple[str, ...], expected: KindCode
) -> None:
    kind, draft = the_draft(*lines)
    assert kind is expected
    assert len(draft.entries) == 1


def test_who_came_to_a_meeting_is_no_part_of_its_name() -> None:
    _, draft = the_draft(
        "#第六届基层护理学术会议参会代表名单",
        "会期：2024年5月7日至5月8日 | 学时：8学时",
        "序号 | 姓名 | 单位",
        "1 | 贾秀 | 天津启明会计师事务所",
        "2 | 杨博 | 天津海晏建筑设计研究院有限公司",
        "3 | 徐涵 | 天津市河口区人民医院",
        "天津河畔护理学会",
    )
    assert {entry.content.value for entry in draft.entries} == {"第六届基层护理学术会议"}
