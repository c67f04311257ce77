"""Cards of an app, quarters of a frame, subjects with their pass mark: a pattern that repeats."""

from __future__ import annotations

from decimal import Decimal

from papers import EM, a_page, a_word

from ce_intake.kinds.exam_score import extract as read_scores
from ce_intake.kinds.transcript import extract as read_record
from ce_intake.layout.cards import cards
from ce_intake.layout.columns import Column
from ce_intake.values import Page, Word

TILES = (
    ("课程：水利工程监督", "学时 8", "成绩 92", "完成时间 2021-03-04"),
    ("数据安全治理", "学时 2.5", "成绩 合格", "完成时间 2021-03-19"),
    ("档案库房虫霉防治", "学时 6", "成绩 不合格", "完成时间 2021-04-02"),
    ("给水管网漏损控制", "学时 4", "成绩 优秀", "完成时间 2021-05-20"),
    ("班主任沟通艺术", "学时 3", "成绩 78", "完成时间 2021-06-11"),
)


def a_tile(lines: tuple[str, str, str, str], x: float, y: float) -> list[Word]:
    name, hours, score, day = lines
    return [
        a_word(name.removeprefix("课程："), x, y, size=1.1),
        a_word(hours, x, y + 2 * EM),
        a_word(score, x + 0.2, y + 2 * EM),
        a_word(day, x, y + 4 * EM),
    ]


def a_wall_of_tiles(*, abreast: int) -> Page:
    words = [a_word("2021年度在线学习档案", 0.1, 0.04, size=1.5), a_word("姓名：乔然", 0.1, 0.1)]
    for index, tile in enumerate(TILES):
        words += a_tile(tile, 0.1 + 0.45 * (index % abreast), 0.16 + 0.13 * (index // abreast))
    return Page(number=1, width=1000, height=1000, words=tuple(words))


def test_tiles_two_abreast_are_an_entry_each() -> None:
    entries = read_record([a_wall_of_tiles(abreast=2)]).entries

    assert [(one.content.value, one.hours.value) for one in entries] == [
        ("水利工程监督", Decimal(8)),
        ("数据安全治理", Decimal("2.5")),
        ("档案库房虫霉防治", Decimal(6)),
        ("给水管网漏损控制", Decimal(4)),
        ("班主任沟通艺术", Decimal(3)),
    ]
    results = [one.result.value.passed for one in entries if one.result.value]
    assert results == [True, True, False, True, True]
    assert {one.name.value for one in entries} == {"乔然"}
    assert str(entries[2].end_date.value) == "2021-04-02"


def test_tiles_one_under_another_are_read_alike() -> None:
    contents = [one.content.value for one in read_record([a_wall_of_tiles(abreast=1)]).entries]

    assert contents[0] == "水利工程监督"
    assert len(contents) == len(TILES)


def test_a_subject_over_its_pass_mark_is_a_card() -> None:
    page = a_page(
        [
            "#2019年度经济专业技术资格考试成绩单",
            "姓名：乔然 | 证件号码：110000199505056789",
            "",
            "经济基础知识 | 111",
            "合格标准84 合格",
            "",
            "专业知识和实务 | 70",
            "合格标准84 未合格",
        ]
    )

    entries = read_scores([page]).entries

    assert [one.content.value for one in entries] == ["经济基础知识", "专业知识和实务"]
    assert [one.result.value and one.result.value.value for one in entries] == ["111", "70"]
    assert [one.result.value and one.result.value.passed for one in entries] == [True, False]


def test_a_label_runs_into_its_value_where_other_cards_show_it() -> None:
    lines = []
    for name in ("模块：电子表格应用", "模块红旗操作系统", "模块：动画制作基础"):
        lines += [name, "成绩：81", "结论：合格", ""]

    found = cards(a_page(lines))

    assert [card.told[Column.CONTENT].text for card in found] == [
        "电子表格应用",
        "红旗操作系统",
        "动画制作基础",
    ]


def test_courses_that_are_not_begun_are_no_cards() -> None:
    lines = []
    for name in ("数据安全治理", "工匠精神与素养", "创新思维方法"):
        lines += [name, "4学时 未开始", ""]

    assert cards(a_page(lines)) == ()


def test_a_certificate_and_its_stub_are_no_cards() -> None:
    half = ["姓名：乔然", "学习内容：数据安全治理", "学时：8", "成绩：合格", ""]

    assert cards(a_page([*half, *half])) == ()


def test_the_papers_of_two_people_are_no_cards_of_one() -> None:
    first = ["姓名：乔然", "学习内容：数据安全治理", "学时：8", "成绩：合格", ""]
    second = ["姓名：吴天兰", "学习内容：创新思维方法", "学时：4", "成绩：合格", ""]

    assert cards(a_page([*first, *second])) == ()


def test_courses_with_their_hours_in_one_line_are_cards() -> None:
    page = a_page(
        [
            "#2021年度学习记录",
            "姓名：乔然",
            "",
            "2021-03-04 水利工程监督........8学时",
            "2021-04-02 数据安全治理........2.5学时",
            "2021-05-20 班主任沟通艺术........16学时",
            "合计........26.5学时",
        ]
    )

    told = [
        (entry.content.value, entry.hours.value, str(entry.start_date.value))
        for entry in read_record([page]).entries
    ]

    assert told == [
        ("水利工程监督", Decimal(8), "2021-03-04"),
        ("数据安全治理", Decimal("2.5"), "2021-04-02"),
        ("班主任沟通艺术", Decimal(16), "2021-05-20"),
    ]


def test_parts_of_one_course_are_no_cards() -> None:
    lines = ["#培训学时证明", "姓名：乔然", "理论学习 16学时", "实践操作 24学时", "合计 40学时"]

    assert cards(a_page(lines)) == ()


def test_what_is_being_learned_is_left_out_among_what_is_done() -> None:
    lines = []
    for name, said in (
        ("数据安全治理", "8学时 已完成 2022-03-04"),
        ("工匠精神与素养", "4学时 学习中"),
        ("创新思维方法", "6学时 已完成 2022-10-02"),
    ):
        lines += [name, said, ""]

    found = cards(a_page(lines))

    assert [card.told[Column.CONTENT].text for card in found] == ["数据安全治理", "创新思维方法"]


def test_the_sum_at_the_head_of_a_page_is_no_card() -> None:
    lines = ["#我的学习档案", "相里金2024年度已获学时46", "", "人工智能伦理"]
    lines += ["公需课|10学时|2024-03-15完成", "", "建筑防水新材料", "专业课|20学时|2024-06-02完成"]
    lines += ["", "绿色施工管理", "专业课|16学时|2024-09-19完成"]

    entries = read_record([a_page(lines)]).entries

    assert [(one.content.value, str(one.end_date.value)) for one in entries] == [
        ("人工智能伦理", "2024-03-15"),
        ("建筑防水新材料", "2024-06-02"),
        ("绿色施工管理", "2024-09-19"),
    ]
