"""Whether a paper proves learning: it says what was learned, whatever sort of paper it is."""

from __future__ import annotations

import pytest
from reading import the_draft, the_entry

from ce_intake.values import KindCode

WHOSE = ("姓名：林峰", "单位：天津市水务局", "证号：2015-0183", "填发日期：2015年6月1日")
LEARNED = (
    "林峰（身份证号：120101198003070028）于2019年5月6日至10日参加“水工程检测”培训班，",
    "共40学时，考试合格。",
    ">天津水务培训中心",
    ">2020年3月1日",
)


@pytest.mark.parametrize(
    "title",
    ["继续教育证书", "继续教育登记手册", "执业药师继续教育登记证书", "学时登记证", "培训合格证"],
)
def test_a_leaf_that_says_whose_a_booklet_is_and_nothing_learned_proposes_nothing(
    title: str,
) -> None:
    kind, draft = the_draft(f"#{title}", *WHOSE)

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize("title", ["借书证", "学员证", "就餐卡", "阅览证", "停车证", "住宿卡"])
def test_a_card_that_lets_one_use_something_proposes_nothing(title: str) -> None:
    kind, draft = the_draft(
        f"#漓阳市技师学院{title}",
        "姓名：林峰",
        "班级：水工程检测培训班",
        "证号：2008-7197",
        "有效期：2008年12月31日止",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize(
    "title", ["学时折算标准", "继续教育学时认定办法", "学分登记管理规定", "考核评分细则"]
)
def test_what_learning_counts_for_is_nobodys_learning(title: str) -> None:
    kind, draft = the_draft(
        f"#专业技术人员{title}",
        "1 | 参加培训班、研修班 | 每天折算8学时",
        "2 | 发表论文 | 每篇10学时，第一作者",
        "3 | 自学 | 每年最多12学时",
        "本标准自2021年1月1日起执行，每人每年累计不少于90学时。",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


@pytest.mark.parametrize(
    "title",
    [
        "关于核实林峰同志培训情况的复函",
        "关于确认林峰同志学时情况的函",
        "培训证书查证复函",
        "关于林峰同志参加培训情况的说明",
        "关于对林峰同志继续教育学时予以认定的批复",
    ],
)
def test_an_answer_that_tells_what_somebody_learned_proves_it(title: str) -> None:
    said = the_entry(f"#{title}", "天津市水务局：", *LEARNED)

    told = said["kind"], said["name"], said["content"], said["hours"]
    assert told == ("training_certificate", "林峰", "水工程检测", "40")


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "关于请求核实林峰同志培训经历的函",
            "我局林峰同志称参加过贵中心水工程检测培训班，请予核实并函复。",
        ),
        ("关于申请延期培训的复函", "你局来函收悉。同意水工程检测培训班延期至2020年6月举办。"),
    ],
)
def test_a_letter_that_asks_or_arranges_proves_nothing(title: str, words: str) -> None:
    kind, _ = the_draft(f"#{title}", "天津水务培训中心：", words, ">天津市水务局")

    assert kind is KindCode.OTHER


@pytest.mark.parametrize(
    ("title", "did"),
    [
        ("专业技术人员实践活动证明", "在我县开展“中小学支教实践”"),
        ("挂职锻炼鉴定证明", "在我县水务局挂职锻炼"),
        ("卫生下乡服务证明", "在我乡卫生院下乡服务"),
        ("社会实践证明", "在我村参加社会实践"),
    ],
)
def test_few_words_for_a_kind_suffice_where_all_is_told(title: str, did: str) -> None:
    said = the_entry(
        f"#{title}",
        f"林峰同志（身份证号：120101198003070028）于2018年3月1日至2018年3月15日{did}，",
        "期间实际工作10天，考核结果为合格。特此证明。",
        ">禾丰县卫生健康局",
        ">2018年3月20日",
    )

    assert (said["kind"], said["name"]) == ("training_certificate", "林峰")
    assert said["learning_form"] == "practice"


@pytest.mark.parametrize(
    "sentence",
    [
        "兹证明天津市中医院张华、王一鸣、阿不都热合曼·买买提等3位同志于2021年2月1日参加“水工学术会议”。",
        "兹有天津市中医院职工张华、王一鸣、李子涵三人于2021年2月1日参加水工结构学术会议。",
        "天津市中医院张华、王一鸣和李子涵同志于2021年2月1日出席了“水工结构”学术年会，会期1天。",
    ],
)
def test_a_sentence_that_names_several_who_learned_is_a_list_of_people(sentence: str) -> None:
    lines = (sentence[:30], sentence[30:], "特此证明。", ">漓阳市律师协会")
    kind, draft = the_draft("#参加学术会议证明", *lines)

    assert kind is KindCode.ROSTER
    assert len(draft.entries) == 3
    assert {one.employer.value for one in draft.entries} == {"天津市中医院"}


@pytest.mark.parametrize(
    ("title", "kind"),
    [("网络学习情况证明", KindCode.TRANSCRIPT), ("网络学习合格证书", KindCode.ONLINE_CERTIFICATE)],
)
def test_courses_in_a_sentence_are_a_record_where_the_title_announces_one(
    title: str, kind: KindCode
) -> None:
    told, draft = the_draft(
        f"#{title}",
        "兹证明林峰在2021年度内通过本平台网络培训学完以下课程：《农药安全使用》（10学时，",
        "合格）；《科学精神与学术规范》（4学时，80分）。",
        ">汀南学堂网络科技有限公司",
    )

    assert told is kind
    assert [one.hours.value for one in draft.entries] == [10, 4]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("2023年3月31日参加中级经济专业技术资格考试，成绩合格，特发此证。", KindCode.EXAM_SCORE),
        ("2023年3月31日取得中级经济师资格，特发此证。", KindCode.OTHER),
    ],
)
def test_a_qualification_is_an_examination_where_it_says_that_one_was_passed(
    told: str, kind: KindCode
) -> None:
    read, _ = the_draft(
        "#专业技术资格证书",
        "朱明梅（身份证号：12000019800322504X）于",
        told,
        "证书编号：20231282389614",
        ">发证机构：天津市蓝渡人事考试中心",
        ">发证日期：2023年6月17日",
    )

    assert read is kind
