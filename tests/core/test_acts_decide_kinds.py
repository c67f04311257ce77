"""What a paper says that somebody did decides its kind, not the words that titles share."""

from __future__ import annotations

import pytest
from reading import the_draft, the_entry

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
