"""People whom a page names without a table: in counted lines, over their numbers, beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from papers import EM, a_page, a_word
from reading import a_sheet

from ce_intake.kinds.roster import extract as read_roster
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.layout.people import people
from ce_intake.stages.classify import classify
from ce_intake.stages.recognise import is_known
from ce_intake.text.names import clean_name
from ce_intake.values import KindCode, Page, Word

HEAD = ["#结业学员名册", "培训班：围产期母婴安全 | 时间：2024年12月9日—12日 | 24学时"]
FOOT = ["", "", ">岳麓市针灸学会", ">2024年12月23日"]
NUMBERED = [("常怡文", "XY20240581"), ("梁涛梅", "XY20240130"), ("萧启", "XY20240755")]
IDS = ("110000199508158926", "130000199409072214")


@pytest.mark.parametrize("before", ["", "编号：", "No."])
@pytest.mark.parametrize("abreast", [2, 3])
def test_names_in_ranks_over_their_numbers_are_a_list(before: str, abreast: int) -> None:
    words = []
    for at, (name, number) in enumerate(NUMBERED):
        x, y = 0.1 + 0.25 * (at % abreast), 0.3 + 0.2 * (at // abreast)
        words += [a_word(name, x, y), a_word(before + number, x, y + 1.4 * EM)]
    page = a_page([*HEAD, *[""] * 20, *FOOT])
    page = replace(page, words=(*page.words, *words))

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [(e.name.value, e.certificate_no.value) for e in entries] == NUMBERED
    assert {entry.hours.value for entry in entries} == {24}


@pytest.mark.parametrize(
    "lines",
    [
        ["常怡文 XY20240581 | 梁涛梅 XY20240130", "萧启 XY20240755"],
        ["常怡文（XY20240581） | 梁涛梅（XY20240130） | 萧启（XY20240755）"],
        [
            "姓名：常怡文",
            "编号：XY20240581",
            "",
            "姓名：梁涛梅",
            "编号：XY20240130",
            "",
            "姓名：萧启",
            "编号：XY20240755",
        ],
        [
            "1．常怡文",
            "证书编号：XY20240581",
            "2．梁涛梅",
            "证书编号：XY20240130",
            "3．萧启",
            "证书编号：XY20240755",
        ],
    ],
)
def test_names_over_or_beside_their_numbers_are_a_list(lines: list[str]) -> None:
    page = a_page([*HEAD, *lines, *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [(e.name.value, e.certificate_no.value) for e in entries] == NUMBERED
    assert {(e.content.value, e.hours.value) for e in entries} == {("围产期母婴安全", 24)}


@pytest.mark.parametrize(
    "lines",
    [
        [
            "1．袁立敏 ········· 岳麓市云栖中学 ········· 合格",
            "2．尹　思 ···· 岳麓市青禾医院 ····· 优秀",
        ],
        ["1、袁立敏，岳麓市云栖中学，合格", "2、尹思，岳麓市青禾医院，优秀"],
        ["（1）袁立敏 | 女 | 岳麓市云栖中学 | 合格", "（2）尹思 | 男 | 岳麓市青禾医院 | 优秀"],
        ["1．袁立敏（岳麓市云栖中学） 合格", "2．尹思（岳麓市青禾医院） 优秀"],
        [f"袁立敏 {IDS[0]} 岳麓市云栖中学 合格", f"尹思 {IDS[1]} 岳麓市青禾医院 优秀"],
        [
            "一、袁立敏，高级教师，岳麓市云栖中学，成绩：合格",
            "二、尹思，主治医师，岳麓市青禾医院，成绩：优秀",
        ],
    ],
)
def test_lines_that_count_people_are_a_list(lines: list[str]) -> None:
    page = a_page([*HEAD, *lines, *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [
        (e.name.value, e.employer.value, e.result.value and e.result.value.value) for e in entries
    ] == [("袁立敏", "岳麓市云栖中学", "合格"), ("尹思", "岳麓市青禾医院", "优秀")]


@pytest.mark.parametrize(
    "lines",
    [
        ["常怡文 | 梁涛梅 | 萧启", "岳麓市云栖中学 | 岳麓市青禾医院 | 岳麓市水务局"],
        ["学员：常怡文", "证书编号：XY20240581", "", "副券", "常怡文", "XY20240581"],
        ["班主任：常怡文", "校长：梁涛梅", "XY20240581"],
        ["1．围产期母婴安全 | 8学时 | 合格", "2．新生儿复苏 | 4学时 | 合格"],
    ],
)
def test_names_without_numbers_of_their_own_are_no_list(lines: list[str]) -> None:
    assert people([a_page(["#听课说明", *lines, *FOOT])]) == ()


def test_a_list_of_people_leaves_the_words_round_it_to_the_paper() -> None:
    page = a_page([*HEAD, "常怡文 XY20240581", "梁涛梅 XY20240130", *FOOT])

    rest = " ".join(word.text for word in listing([page]).rest[0].words)

    assert "围产期" in rest
    assert "常怡文" not in rest
    assert "XY20240581" not in rest


@pytest.mark.parametrize(
    "sentence",
    [
        "兹证明岳麓市云栖中学苏佳云、袁志浩等2位同志于2023年6月21日至24日在岳麓参加“水工结构”学术会议。",
        "兹有岳麓市云栖中学教师苏佳云、袁志浩两人于2023年6月21日至24日参加“水工结构”学术会议。",
        "现证明苏佳云和袁志浩2名同志，于2023年6月21日至24日参加“水工结构”学术会议。",
        "特证明岳麓市云栖中学苏佳云、袁志浩二人参加了2023年6月21日至24日的“水工结构”学术会议。",
    ],
)
def test_two_people_whom_a_sentence_counts_have_an_entry_each(sentence: str) -> None:
    lines = [sentence[at : at + 36] for at in range(0, len(sentence), 36)]
    page = a_page(["#参加学术会议人员证明", *lines, "特此证明。", *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [entry.name.value for entry in entries] == ["苏佳云", "袁志浩"]
    assert len({entry.employer.value for entry in entries}) == 1


@pytest.mark.parametrize("counted", ["等3位同志", "等3人", "三名同志"])
def test_the_unit_before_the_first_of_several_employs_them_all(counted: str) -> None:
    sentence = f"兹证明岳麓市水务局曹远、潘新云、阿不都·买买提{counted}于2023年6月2日参加讲座。"
    lines = [sentence[at : at + 24] for at in range(0, len(sentence), 24)]

    entries = read_roster([a_page(["#证明", *lines, *FOOT])]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [
        ("曹远", "岳麓市水务局"),
        ("潘新云", "岳麓市水务局"),
        ("阿不都·买买提", "岳麓市水务局"),
    ]


def test_who_spoke_to_a_class_is_not_who_learned() -> None:
    lines = [
        "兹证明王一鸣于2023年6月21日至24日参加由苏佳云、袁志浩等2位专家主讲的水工结构",
        "培训班，共计24学时，成绩合格。",
    ]

    assert classify([a_sheet(a_page(["#结业证书", *lines, *FOOT]))])[0] is not KindCode.ROSTER


def test_people_counted_beside_each_other_are_a_list_with_the_parts_of_the_body_they_work_in() -> (
    None
):
    page = a_page(
        [
            *HEAD,
            "1. 上官鸿（水质监测站） | 3. 诸葛瑾（设计室）",
            "2. 夏侯渊（供水站） | 4. 皇甫嵩（三车间）",
            *FOOT,
        ]
    )

    found = {
        (record.text(Column.NAME), record.text(Column.EMPLOYER))
        for record in listing([page]).records
    }

    assert found == {
        ("上官鸿", "水质监测站"),
        ("诸葛瑾", "设计室"),
        ("夏侯渊", "供水站"),
        ("皇甫嵩", "三车间"),
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("一、海晏第一中学（2人）", "二、浦江港务集团有限公司（1人）"),
        ("（一）海晏第一中学", "（二）浦江港务集团有限公司"),
        ("海晏第一中学（2人）：", "浦江港务集团有限公司（1人）："),
        ("单位：海晏第一中学", "单位：浦江港务集团有限公司"),
        ("海晏第一中学", "浦江港务集团有限公司"),
    ],
)
def test_people_under_the_line_of_their_unit_work_there(first: str, second: str) -> None:
    one, other = IDS
    rows = [
        first,
        f"常怡文 | {one} | 合格 | XY20240581",
        f"梁涛梅 | {other} | 合格 | XY20240130",
        second,
        "萧启 | 110000199508158926 | 优秀 | XY20240755",
    ]

    entries = read_roster([a_page([*HEAD, *rows, *FOOT])]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [
        ("常怡文", "海晏第一中学"),
        ("梁涛梅", "海晏第一中学"),
        ("萧启", "浦江港务集团有限公司"),
    ]
    assert {e.issuer.value for e in entries} == {"岳麓市针灸学会"}


def test_one_body_over_a_list_that_does_not_count_its_people_employs_nobody() -> None:
    rows = [f"常怡文 | {IDS[0]} | 合格", f"梁涛梅 | {IDS[1]} | 合格"]

    entries = read_roster([a_page(["浦江港务集团有限公司", *HEAD, *rows, *FOOT])]).entries

    assert [e.employer.value for e in entries] == [None, None]


def test_an_identity_number_that_was_read_amiss_loses_nobody() -> None:
    rows = [
        f"常怡文 | {IDS[0]} | 合格 | XY20240581",
        f"古丽娜尔·艾山{IDS[1]} | 合格 | XY20240130",
        "萧启 | 2100*******191*103* | 优秀 | XY20240755",
    ]

    entries = read_roster([a_page([*HEAD, *rows, *FOOT])]).entries

    assert [e.name.value for e in entries] == ["常怡文", "古丽娜尔·艾山", "萧启"]
    assert [e.id_number.value for e in entries[:2]] == [*IDS]
    assert entries[2].id_number.confidence < 0.6


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        (f"常怡文（{IDS[0]}）", f"古丽娜尔·艾山（{IDS[1]}）", "萧启（1100001995********）"),
        (f"常怡文（身份证号：{IDS[0]}）", f"古丽娜尔·艾山（身份证号{IDS[1]}）", "萧启"),
    ],
)
def test_a_bracket_behind_a_name_in_a_sentence_holds_that_person_s_number(
    first: str, second: str, third: str
) -> None:
    page = a_page(
        [
            "#培训合格人员证明",
            f"兹证明浦江港务集团有限公司{first}、",
            f"{second}、{third}等同志，",
            "于2024年12月9日至12日参加“围产期母婴安全”培训班，每人24学时，考核合格。",
            *FOOT,
        ]
    )

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [e.name.value for e in entries] == ["常怡文", "古丽娜尔·艾山", "萧启"]
    assert [e.id_number.value for e in entries[:2]] == [*IDS]
    assert {e.employer.value for e in entries} == {"浦江港务集团有限公司"}
    assert {e.hours.value for e in entries} == {24}


def test_a_bracket_may_hold_the_unit_and_the_certificate_of_whom_it_follows() -> None:
    page = a_page(
        [
            "#培训合格人员证明",
            "兹有常怡文（海晏第一中学，证书编号：XY20240581）、梁涛梅（浦江港务集团有限公司，",
            "证书编号：XY20240130）、萧启（海晏医院，证书编号：XY20240755）等3位同志参加",
            "“围产期母婴安全”培训班，每人24学时，考核合格。",
            *FOOT,
        ]
    )

    entries = read_roster([page]).entries

    assert [(e.employer.value, e.certificate_no.value) for e in entries] == [
        ("海晏第一中学", "XY20240581"),
        ("浦江港务集团有限公司", "XY20240130"),
        ("海晏医院", "XY20240755"),
    ]


def test_a_name_in_parts_close_to_the_next_one_of_its_line_is_a_name_of_its_own() -> None:
    page = a_page([*HEAD, "结业学员名单：", "曾子华 | 康晨 | 仇洋", "", "白娜 | 孟承佳", *FOOT])
    one = a_word("其木格·乌兰", 0.5, 0.5)
    other = a_word("余东", one.box[2] + 1.2 * EM, 0.5)
    words = (*page.words, a_word("廖梅志", 0.1, 0.5), one, other)

    names = [entry.name.value for entry in read_roster([replace(page, words=words)]).entries]

    assert {"其木格·乌兰", "余东"} <= set(names)


def test_a_smudge_read_as_a_box_is_no_letter_of_a_name() -> None:
    assert clean_name("顾☑洋") == clean_name("顾 洋") == "顾洋"


UNITS = ("海晏一中", "浦江港务集团有限公司", "海晏医院")


def lines_of_people(form: str) -> list[str]:
    said = zip(NUMBERED, UNITS, (*IDS, "370000196205166137"), strict=True)
    return [
        form.format(n=at, name=name, unit=unit, id=number)
        for at, ((name, _), unit, number) in enumerate(said, 1)
    ]


@pytest.mark.parametrize(
    "lines",
    [
        lines_of_people("{n} | {name} | {unit} | 合格"),
        lines_of_people("{n} {name} {unit} 合格"),
        lines_of_people("{name} | {unit}"),
        lines_of_people("{id} | {name} | {unit}"),
        ["　".join(lines_of_people("{n}.{name}（{unit}）"))],
        ["　".join(lines_of_people("({n}){name}（{unit}）"))],
    ],
)
def test_people_of_lines_without_a_head_have_an_entry_each(lines: list[str]) -> None:
    page = a_page([*HEAD, *lines, *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [(e.name.value, e.employer.value) for e in entries] == [
        (name, unit) for (name, _), unit in zip(NUMBERED, UNITS, strict=True)
    ]


def test_labels_beside_a_name_say_where_that_person_works() -> None:
    lines = [
        line
        for (name, number), unit in zip(NUMBERED, UNITS, strict=True)
        for line in (f"姓名：{name} | 单位：{unit}", f"证书编号：{number}", "")
    ]

    entries = read_roster([a_page([*HEAD, *lines, *FOOT])]).entries

    assert [(e.name.value, e.employer.value, e.certificate_no.value) for e in entries] == [
        (name, unit, number) for (name, number), unit in zip(NUMBERED, UNITS, strict=True)
    ]


def test_those_who_judged_a_work_did_not_learn() -> None:
    page = a_page(
        ["#科技成果鉴定证书", "鉴定委员会名单", *lines_of_people("{name} | {unit}"), *FOOT]
    )

    assert people([page]) == ()


def test_a_short_name_set_with_a_blank_is_one_name() -> None:
    page = a_page([*HEAD, "常怡文　梁涛梅　萧　启　康源红", *FOOT])

    names = [entry.name.value for entry in read_roster([page]).entries]

    assert names == ["常怡文", "梁涛梅", "萧启", "康源红"]


@pytest.mark.parametrize("apart", [1.2, 2.0, 2.6])
def test_a_name_of_two_set_wide_over_its_number_is_one(apart: float) -> None:
    words = [a_word("结业学员照片名册", 0.35, 0.05, size=1.5)]
    for at, (name, number) in enumerate((("张子丽", "01"), ("谢强", "02"), ("汤东雨", "03"))):
        x = 0.1 + 0.28 * at
        if len(name) == 2:
            words += [a_word(name[0], x, 0.3), a_word(name[1], x + (1 + apart) * EM, 0.3)]
        else:
            words.append(a_word(name, x, 0.3))
        words.append(a_word(f"XY201807{number}", x, 0.3 + 1.4 * EM))
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    assert [one.text(Column.NAME) for one in listing([page]).records] == [
        "张子丽",
        "谢强",
        "汤东雨",
    ]


def test_a_name_that_the_layer_parts_by_blanks_is_not_read_once_more() -> None:
    layer = (a_word("谢", 0.35, 0.5), a_word("强", 0.42, 0.5))
    read = Word(text="谢强", box=(0.345, 0.498, 0.445, 0.522), confidence=0.97)

    assert is_known(read, layer)
    assert not is_known(replace(read, text="谢强东"), layer)
    assert not is_known(replace(read, box=(0.6, 0.5, 0.7, 0.52)), layer)


@pytest.mark.parametrize("count", ["{}. ", "({})", "{}、"])
@pytest.mark.parametrize("between", [" ", "", "：", "　"])
def test_counted_lines_name_people_behind_their_units(count: str, between: str) -> None:
    told = [
        ("岳麓市第九十八中学", "吕天刚"),
        ("临洮农业科学研究所", "金军"),
        ("津澜钢铁集团有限公司热轧厂", "杨新磊"),
    ]
    lines = [f"{count.format(at)}{unit}{between}{name}" for at, (unit, name) in enumerate(told, 1)]
    said = ["“知识产权质押融资”培训班于2025年4月14日至4月15日举办，培训16学时。经考核，"]
    said += ["以下人员成绩合格，准予结业："]
    page = a_page(["#关于公布培训班结业人员的通知", *said, *lines, *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [(e.employer.value, e.name.value) for e in entries] == told


def test_counted_lines_of_bodies_alone_name_nobody() -> None:
    page = a_page([*HEAD, "1. 岳麓市第九十八中学", "2. 临洮农业科学研究所", *FOOT])

    assert not people([page])


@pytest.mark.parametrize(
    ("said", "names"),
    [("考核均为合格：", ["常怡文", "梁涛梅", "萧启"]), ("现予以公布：", [])],
)
def test_a_sentence_announces_people_who_are_named_alone(said: str, names: list[str]) -> None:
    lines = [
        "#证明",
        "兹有岳麓市第四中学下列教师于2018年6月18日至2018年6月19日",
        "参加我院“新课程”专题培训班，",
    ]
    told = ["1. | 常怡文 | 男", "2. | 梁涛梅 | 女", "3. | 萧启 | 女", "特此证明。"]

    page = a_page([*lines, said, *told, *FOOT])

    assert [item.told[Column.NAME].text for item in people([page])] == names
    if names:
        entries = read_roster([page]).entries
        assert classify([a_sheet(page)])[0] is KindCode.ROSTER
        assert {entry.employer.value for entry in entries} == {"岳麓市第四中学"}
