"""What a paper says that somebody did decides its kind, not the words that titles share."""

from __future__ import annotations

import pytest
from reading import the_draft, the_entry

from ce_intake.values import KindCode

CLOSE = (">天津市海河教师发展中心", ">2022年9月23日")


@pytest.mark.parametrize(
    "told",
    [
        "您于2022年7月20日至8月28日在线完成“弘扬教育家精神”专题研修，共认定10学时，成绩合格。",
        "您于2022年7月20日至8月28日线上学完“弘扬教育家精神”，认定10学时，成绩合格。",
        "您于2022年7月20日至8月28日参加“弘扬教育家精神”远程研修，认定10学时，成绩合格。",
        "您于2022年7月20日至8月28日通过网络参加“弘扬教育家精神”学习，共10学时，成绩合格。",
        "您于2022年7月20日至8月28日收听直播完成“弘扬教育家精神”的学习，共10学时，成绩合格。",
    ],
)
def test_who_learned_over_the_net_has_a_paper_of_that_whatever_class_its_title_names(
    told: str,
) -> None:
    entry = the_entry("#2022年暑期教师研修学时证书", "林峰老师：", told, *CLOSE)

    assert (entry["kind"], entry["learning_form"]) == ("online_certificate", "online")


@pytest.mark.parametrize("form", ["面授培训", "集中面授", "脱产培训", "线下培训"])
def test_the_form_that_a_label_states_outweighs_the_system_that_prints_the_paper(form: str) -> None:
    entry = the_entry(
        "专业技术人员继续教育管理系统",
        "#继续教育学时登记凭证",
        "姓名 | 林峰",
        "培训项目 | 结构连接节点施工",
        f"学习形式 | {form}",
        "起止日期 | 2019-12-23～2019-12-25",
        "认定学时 | 16学时",
        *CLOSE,
    )

    assert entry["kind"] == "training_certificate"


@pytest.mark.parametrize(
    "course", ["安全生产标准化评审", "环境影响评价评审要点", "高考评卷", "职业技能竞赛裁判"]
)
def test_a_class_about_judging_is_a_class_and_no_judging(course: str) -> None:
    entry = the_entry(
        "#参训证明",
        f"林峰同志2021年2月8日至2月9日参加了我会举办的{course}培训，实际完成8学时，",
        "经考核合格。特此证明。",
        *CLOSE,
    )

    assert (entry["kind"], entry["content"]) == ("training_certificate", course)


@pytest.mark.parametrize("work", ["中考评卷", "职称评审", "技能大赛裁判", "公务员考试监考工作"])
def test_who_judged_or_watched_has_learned_nothing(work: str) -> None:
    _, draft = the_draft(
        "#证明",
        f"林峰同志于2021年6月8日至6月12日参加{work}，圆满完成任务。特此证明。",
        *CLOSE,
    )

    assert draft.entries == ()


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("岗位考核成绩合格证", ("考核项目：化学检验员岗位考核", "理论知识 | 65 | 技能操作 | 80")),
        ("职业技能等级认定成绩通知", ("工种：水环境监测员", "认定日期：2023年6月18日")),
        ("技能鉴定结果单", ("鉴定工种：电工", "鉴定时间：2023年6月")),
        ("专业能力测评合格证", ("测评科目：档案数字化", "测评时间：2022年5月9日")),
    ],
)
def test_a_test_of_skill_without_a_class_is_an_examination(
    title: str, lines: tuple[str, ...]
) -> None:
    kind, _ = the_draft(f"#{title}", "姓名：林峰", *lines, "结论：合格", *CLOSE)

    assert kind is KindCode.EXAM_SCORE


@pytest.mark.parametrize("title", ["安全培训考核合格证", "继续教育考核结果证明", "学时认定结果单"])
def test_a_class_that_ended_in_a_test_is_a_class(title: str) -> None:
    entry = the_entry(
        f"#{title}",
        "姓名：林峰",
        "培训内容：有限空间作业",
        "培训时间：2022年5月9日至11日",
        "学时：24",
        "理论成绩：85",
        *CLOSE,
    )

    assert (entry["kind"], entry["hours"]) == ("training_certificate", "24")


@pytest.mark.parametrize(
    "title",
    [
        "2024年度职工继续教育工作计划",
        "科室业务培训计划表",
        "专业技术人员知识更新年度计划（征求意见稿）",
    ],
)
def test_what_a_unit_plans_is_nobodys_learning(title: str) -> None:
    kind, draft = the_draft(
        f"#{title}",
        "一、指导思想",
        "为提高业务能力，按照每人每年不少于90学时的要求，制定本计划。",
        "二、主要内容",
        "1.组织参加公需科目网络学习，人均30学时；",
        "2.举办“堤防隐患探测”培训班，24学时；",
        *CLOSE,
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize("title", ["培训班结业合影", "研修班开班留念", "学术年会代表合影"])
def test_a_photograph_proves_nothing(title: str) -> None:
    kind, draft = the_draft(f"#数控加工{title}", "2024.9.11　天津")

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize("title", ["继续教育证书", "继续教育登记手册", "专业技术人员继续教育证"])
def test_the_school_that_a_booklet_names_of_whose_it_is_gave_no_degree(title: str) -> None:
    kind, draft = the_draft(
        f"#{title}",
        "姓名：林峰",
        "性别：男",
        "学历学位：大学本科",
        "毕业院校：北方海湾开放大学",
        "所学专业：行政管理",
        "证书编号：津样字779972",
        "发证单位：天津市海河人力资源和社会保障局",
        "发证日期：2020年10月12日",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize(
    "title",
    ["关于培训学时登记的批复", "关于核定继续教育学时的复函", "关于认可培训班学分的批复"],
)
def test_a_reply_that_lets_learning_count_lists_who_learned(title: str) -> None:
    kind, draft = the_draft(
        f"#{title}",
        "天津市水利学校：",
        "你单位2022年3月7日至3月10日举办的“水闸运行”培训班符合规定，",
        "同意下列考核合格人员每人登记专业科目32学时。",
        "序号 | 姓名 | 身份证号",
        "1 | 苏佳琴 | 410000196509146824",
        "2 | 袁兰军 | 11000019960806603X",
        "3 | 夏子佳 | 13000019940304579X",
        *CLOSE,
    )

    assert (kind, len(draft.entries)) == (KindCode.ROSTER, 3)


@pytest.mark.parametrize("title", ["关于同意参加培训的批复", "关于选派人员学习的批复"])
def test_a_reply_about_learning_to_come_lists_nobody_who_learned(title: str) -> None:
    kind, draft = the_draft(
        f"#{title}",
        "天津市水利学校：",
        "同意你单位下列人员参加2022年5月举办的“水闸运行”培训班。",
        "苏佳琴、袁兰军、夏子佳",
        *CLOSE,
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize(
    ("trade", "parts"),
    [
        ("工种：水环境监测员", ("理论知识成绩：82分", "操作技能成绩：77分")),
        ("鉴定工种：水环境监测员", ("应知成绩：70", "应会成绩：81")),
        ("考核科目：水环境监测员", ("笔试成绩：81", "实操成绩：90")),
        ("职业：水环境监测员", ("理论：81分", "技能：90分")),
    ],
)
def test_a_test_of_skill_in_a_trade_ends_as_its_verdict_and_not_as_one_of_its_parts(
    trade: str, parts: tuple[str, ...]
) -> None:
    entry = the_entry(
        "#职业技能等级认定成绩通知", "姓名：林峰", trade, *parts, "评定结果：合格", *CLOSE
    )

    assert (entry["content"], entry["result"]) == ("水环境监测员", "合格")


@pytest.mark.parametrize("more", ["查询", "统计", "考核", "登记"])
def test_a_word_behind_a_blank_belongs_to_the_label_that_it_runs_into(more: str) -> None:
    entry = the_entry(
        "#培训证明",
        "姓名：林峰",
        f"单位：天津市水务局　{more}年度：2022",
        "培训内容：有限空间作业",
        "学时：24",
        *CLOSE,
    )

    assert entry["employer"] == "天津市水务局"
