"""Values that stand apart from what names them: at the other edge, in squares, under a ribbon."""

from __future__ import annotations

import pytest
from papers import EM, a_word
from reading import the_entry

from ce_intake.fields.paper import paper_of
from ce_intake.layout.lines import lines_of
from ce_intake.stages.glyphs import Glyph, words_of
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label
from ce_intake.values import Box, Page, Word


def a_sheet(*words: Word, rulings: tuple[Box, ...] = ()) -> Page:
    return Page(number=1, width=1000, height=1000, words=words, rulings=rulings)


def said(page: Page) -> dict[Label, str]:
    return {one.label: one.value.text for one in paper_of([page]).labels if one.value}


def test_a_value_at_the_other_edge_belongs_to_its_label_where_a_list_is_set_so() -> None:
    rows = [("课程名称", "数字素养"), ("获得学时", "30"), ("开始学习", "2019-07-26")]
    words = []
    for at, (label, value) in enumerate(rows):
        right = a_word(value, 0, 0.2 + 0.06 * at)
        width = right.box[2]
        words += [
            a_word(label, 0.04, 0.2 + 0.06 * at),
            a_word(value, 0.96 - width, 0.2 + 0.06 * at),
        ]

    found = said(a_sheet(*words))

    assert found == {Label.COURSE: "数字素养", Label.HOURS: "30", Label.START: "2019-07-26"}


def test_a_number_alone_far_from_a_label_belongs_to_nobody() -> None:
    assert not said(a_sheet(a_word("获得学时", 0.04, 0.2), a_word("30", 0.92, 0.2)))


def test_what_cannot_be_hours_leaves_the_label_to_the_figure_under_it() -> None:
    beside = a_word("兹证明王晓梅完成全部章节", 0.3, 0.2)

    found = said(a_sheet(a_word("学时", 0.05, 0.2), beside, a_word("36", 0.06, 0.225)))

    assert found[Label.HOURS] == "36"


def test_characters_of_manuscript_paper_are_read_as_sentences() -> None:
    line, step = "我单位唐红同志参加电梯维护保养规则培训", 1.35 * EM
    words = [a_word(char, 0.1 + step * at, 0.3) for at, char in enumerate(line)]
    walls = [0.1 + step * at - 0.003 for at in range(len(line) + 1)]
    rulings = tuple((x, 0.29, x + 0.001, 0.33) for x in walls)

    [row] = lines_of(a_sheet(*words, rulings=rulings)).rows

    assert [segment.text for segment in row.segments] == [line]


def test_columns_of_single_characters_stay_columns() -> None:
    words = [
        a_word(char, 0.1 + 4 * EM * at, 0.3) for at, char in enumerate("优良优优良优良优优良优良优")
    ]

    [row] = lines_of(a_sheet(*words)).rows

    assert len(row.segments) == 13


def test_a_name_spread_over_a_line_is_one_word() -> None:
    page = a_sheet(a_word("张", 0.3, 0.3), a_word("伟", 0.3 + 4 * EM, 0.3))

    [row] = lines_of(page).rows

    assert [segment.text for segment in row.segments] == ["张伟"]


def test_labels_in_brackets_name_what_stands_before_them() -> None:
    entry = the_entry(
        "#培训证书",
        "孔平长（姓名）210000199407048277（身份证号），在天津市鹤庭医院（单位）工作，自2015",
        "年6月15日（起）至2015年6月16日（止）参加图书馆阅读推广（课程）培训，学完16（学时），",
        "考核优秀（成绩），准予结业。",
        ">蓟北农业技术推广中心",
        ">2015年6月18日",
    )

    expected = {
        "name": "孔平长",
        "employer": "天津市鹤庭医院",
        "content": "图书馆阅读推广",
        "hours": "16",
        "result": "优秀",
        "start_date": "2015-06-15",
        "end_date": "2015-06-16",
    }
    assert {name: entry.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "自二〇一七年三月七日起脱产参加“建筑防火”培训，至二〇一七年三月九日结束，共3天。",
        "于2017年3月7日起参加为期三天的“建筑防火”培训，3月9日结业，共3天。",
    ],
)
def test_the_two_ends_of_a_span_may_stand_apart(sentence: str) -> None:
    entry = the_entry("#结业证", "贺红桂同志，" + sentence, ">卫南学会", ">2017年3月17日")

    assert (entry["start_date"], entry["end_date"]) == ("2017-03-07", "2017-03-09")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("June17-19,2020,Tianjin", "2020-06-17", "2020-06-19"),
        ("17-19June2020", "2020-06-17", "2020-06-19"),
        ("December30-January2,2021", "2020-12-30", "2021-01-02"),
        ("2023-02-14to2023-02-15", "2023-02-14", "2023-02-15"),
        ("2023年2月6日至2月8日24学时", "2023-02-06", "2023-02-08"),
    ],
)
def test_ranges_whose_year_is_said_once(text: str, first: str, last: str) -> None:
    [dates] = find_dates(text)

    assert dates.last is not None
    assert (str(dates.first.resolved()), str(dates.last.resolved())) == (first, last)


def test_a_ribbon_of_words_set_downwards_does_not_break_the_lines_beside_it() -> None:
    lines = ("学员孟天子于二〇一五年参加企业内部控制", "与审计的学习共四十八学时考核合格特发此证")
    ribbon = "专业技术人才知识更新工程"
    glyphs = [
        Glyph(text=char, box=(x, y, x + 0.03, y + 0.03))
        for row, line in enumerate(lines)
        for at, char in enumerate(line)
        for x, y in [(0.2 + 0.032 * at, 0.3 + 0.06 * row)]
    ]
    glyphs += [
        Glyph(text=char, box=(0.08, 0.1 + 0.04 * at, 0.115, 0.135 + 0.04 * at))
        for at, char in enumerate(ribbon)
    ]

    words = words_of(glyphs, (), shape=1.0)

    assert [(word.text, word.vertical) for word in words] == [
        *((line, False) for line in lines),
        (ribbon, True),
    ]


def test_an_organisation_under_a_name_of_its_own_line_employs_that_person() -> None:
    entry = the_entry(
        "#培训证书",
        "授予",
        "丁磊明",
        "天津市新港中等专业学校370000196901041514",
        "以表彰其完成以下课程的学习：",
        "钢结构焊接工艺评定",
        ">蓟北测绘院",
        ">2015年7月19日",
    )

    assert (entry["name"], entry["employer"]) == ("丁磊明", "天津市新港中等专业学校")
