"""Values that stand apart from what names them: at the other edge, in squares, under a ribbon."""

from __future__ import annotations

from dataclasses import replace

import pytest
from papers import EM, a_page, a_word
from reading import the_draft, the_entry

from ce_intake.fields.paper import paper_of
from ce_intake.fields.time import find_times
from ce_intake.layout.lines import lines_of
from ce_intake.stages.glyphs import Glyph, words_of
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label
from ce_intake.values import Box, Page, Source, Word


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


def test_a_gap_between_figures_that_recognition_joined_parts_two_facts() -> None:
    text = "2015/6/25-2015/6/2832学时"
    at, stops = 0.1, []
    for number, char in enumerate(text):
        stops.append(at)
        at += EM * (0.5 if char.isascii() else 1.0) + (0.8 * EM if number in (18, 19) else 0)
    word = Word(
        text=text,
        box=(0.1, 0.3, at, 0.3 + EM),
        confidence=0.98,
        source=Source.OCR,
        stops=(*stops, at),
    )

    [row] = lines_of(a_sheet(word)).rows

    assert row.text == "2015/6/25-2015/6/28|32学时"


def test_days_that_stand_under_their_label_make_one_span() -> None:
    entry = the_entry(
        "#面授培训结业卡",
        "姓名 | 田兰英",
        "课程 | 企业内部控制与审计",
        "日期 | 上午 | 下午",
        "2025年1月3日 | √ | √",
        "2025年1月4日 | √ | √",
        "累计听课：4个半天",
        "结业考核：合格",
        ">卫南产业工人学校",
        ">2025年1月6日",
    )

    days = entry["start_date"], entry["end_date"], entry["issue_date"]
    assert days == ("2025-01-03", "2025-01-04", "2025-01-06")


def test_the_day_of_whoever_received_a_paper_is_not_the_day_of_issue() -> None:
    page = a_page(
        ["#培训证书", "张伟同志参加电气防火培训，考核合格。", ">卫南学会", ">2020年5月24日"]
    )
    stamp = (a_word("收件", 0.7, 0.8), a_word("2022.12.24", 0.68, 0.83))

    times = find_times(paper_of([replace(page, words=(*page.words, *stamp))]))

    assert str(times.issue.value) == "2020-05-24"


def test_the_line_under_a_name_that_tells_the_sex_says_whose_paper_it_is() -> None:
    entry = the_entry(
        "#学士学位证书",
        "卫南",
        "苏秀",
        "女，1988年3月2日生",
        "在会计学学科（专业）",
        "已通过学位课程考试和论文答辩，成绩合格，授予管理学学士学位",
        ">卫南师范学院",
        ">2012年6月30日",
    )

    assert (entry["name"], entry["content"]) == ("苏秀", "会计学")


@pytest.mark.parametrize("between", ["、", "，"])
def test_a_list_of_people_that_a_line_breaks_loses_nobody(between: str) -> None:
    names = between.join(("杨思思", "曹海承", "江红"))
    _, draft = the_draft(
        "#标准起草人证明",
        f"天津市地方标准《库房温湿度控制规范》已发布实施，主要起草人为：{names[:4]}",
        f"{names[4:]}。",
        ">海岱计量测试学会",
        ">2019年7月19日",
    )

    assert [entry.name.value for entry in draft.entries] == ["杨思思", "曹海承", "江红"]


def test_a_line_may_say_who_and_where_without_labels() -> None:
    entry = the_entry(
        "#网络课程结业凭证",
        "云中鹤 · 120103198506152528 · 滨江钢铁研究所",
        "冶金固废资源化利用技术",
        "30学时 | 考试84分 | 2023/09/04~2023/10/12",
        ">滨江省金属学会",
    )

    assert (entry["name"], entry["employer"]) == ("云中鹤", "滨江钢铁研究所")
    assert entry["content"] == "冶金固废资源化利用技术"


def test_a_verdict_in_quotation_marks_is_no_course() -> None:
    entry = the_entry(
        "#证明",
        "倪云林同志按照《关于举办2020年地质灾害防治技术培训班的通知》参加培训，",
        "共计三十二学时，结业考核等次为“优秀”。",
        ">滨江省地质学会",
        ">2020年9月28日",
    )

    assert (entry["content"], entry["result"]) == ("地质灾害防治技术", "优秀")


def test_several_stretches_of_days_run_from_the_first_to_the_last() -> None:
    entry = the_entry(
        "#证明",
        "庄梦蝶同志于2022年5月23日至27日、6月6日至10日参加“农药残留试验”培训，计80学时。",
        ">滨江省农药检定中心",
        ">2022年6月15日",
    )

    assert (entry["start_date"], entry["end_date"]) == ("2022-05-23", "2022-06-10")


def test_a_day_with_its_hours_is_a_day_of_learning() -> None:
    entry = the_entry("#听课证明", "听讲人：顾清和", "2021年10月23日 14:00—17:00", "计4学时")

    assert (entry.get("start_date"), entry.get("issue_date")) == ("2021-10-23", None)


def test_rows_of_labels_over_rows_of_values_are_a_form() -> None:
    rows = [
        ("姓名", "身份证号", "工作单位"),
        ("柳随风", "120103198506152528", "滨江电力勘测院"),
        ("培训名称", "培训时间", "学时/成绩"),
        ("防雷技术", "2019年11月5日-8日", "28/88"),
    ]
    edges = (0.1, 0.35, 0.75, 0.98)
    words = [
        a_word(text, edges[column] + 0.01, 0.22 + 0.06 * row)
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
    ]
    across = [(0.1, 0.2 + 0.06 * row, 0.98, 0.201 + 0.06 * row) for row in range(5)]
    upright = [(x, 0.2, x + 0.001, 0.44) for x in edges]

    found = said(a_sheet(*words, rulings=(*across, *upright)))

    assert found == {
        Label.PERSON: "柳随风",
        Label.ID: "120103198506152528",
        Label.EMPLOYER: "滨江电力勘测院",
        Label.COURSE: "防雷技术",
        Label.DATES: "2019年11月5日-8日",
        Label.HOURS: "28",
        Label.RESULT: "88",
    }


def test_a_blank_of_a_layer_parts_a_label_from_its_value() -> None:
    glyphs, x = [], 0.1
    for char in "学员 温如玉":
        if char != " ":
            glyphs.append(Glyph(text=char, box=(x, 0.3, x + 0.03, 0.33)))
        x += 0.008 if char == " " else 0.03

    [word] = words_of(glyphs, (), shape=1.0)

    assert word.text == "学员 温如玉"


def test_who_was_sent_by_the_unit_that_a_letter_greets() -> None:
    entry = the_entry(
        "致：滨江市图书馆",
        "#学员学习情况反馈函",
        "你单位选派的呼延灼参加了我中心组织的“公共图书馆数字服务”研修班（2021年5月17日—",
        "5月21日，5天，40学时），结业作业等级A，同意结业。",
        ">滨江省文化干部培训中心",
        ">2021年5月24日",
    )

    expected = ("呼延灼", "滨江市图书馆", "2021-05-21")
    assert (entry["name"], entry["employer"], entry["end_date"]) == expected


def test_a_value_ends_at_the_bar_behind_it() -> None:
    found = said(a_page(["课程学时：6 | 讲师：萧景琰", "学时：6|讲师：萧景琰"]))

    assert found[Label.HOURS] == "6"


def test_a_class_that_opens_somewhere_runs_to_the_day_on_which_it_ends() -> None:
    entry = the_entry(
        "#证明书",
        "“摄影测量”技术培训于2019年10月21日在滨江开班，10月25日结束。滨江市勘测院钟离权全程",
        "参训，完成四十学时，评定为合格。",
        ">滨江省测绘学会",
        ">2019年10月28日",
    )

    expected = ("钟离权", "滨江市勘测院", "2019-10-21", "2019-10-25")
    told = tuple(entry[key] for key in ("name", "employer", "start_date", "end_date"))
    assert told == expected


def test_a_day_from_which_something_went_on_is_not_the_day_on_which_it_ended() -> None:
    entry = the_entry(
        "#培训证明", "贺红桂同志自2017年3月7日起参加“建筑防火”培训，成绩合格。", ">卫南学会"
    )

    assert (entry.get("start_date"), entry.get("end_date")) == ("2017-03-07", None)
