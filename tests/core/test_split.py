"""Which pages of a file belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from bundles import PICTURE, divided, groups, some_pages
from drawn import a_table_page
from hypothesis import HealthCheck, given, settings
from papers import a_page, a_word

from ce_intake.stages.sheet import Sheet
from ce_intake.stages.signs import titles_of
from ce_intake.stages.split import split
from ce_intake.values import Code, Page, Word


def a_certificate(name: str, title: str = "结业证书") -> Page:
    return a_page(
        [
            f"#{title}",
            f"{name}同志于2018年5月7日至11日参加安全生产管理培训班学习，",
            "共计40学时，考核合格，准予结业。",
            ">海晏区继续教育中心",
            ">2018年5月12日",
        ]
    )


def a_plan(name: str) -> Page:
    return a_page(["#自学计划表", f"姓名：{name}", "自学课题：数据安全治理", "计划学时：24学时"])


def a_record(name: str) -> Page:
    return a_page(["#自学情况记录", f"姓名：{name}", "自学内容：数据安全治理"])


def an_assessment(name: str) -> Page:
    return a_page(["#自学考核表", f"姓名：{name}", "考核成绩：88分", "认定学时：24学时"])


BLANK = Page(number=1, width=1000, height=1400)


def test_a_bundle_without_separators_falls_into_one_document_for_each_person() -> None:
    names = [
        f"{family}{given}" for family in "王李张刘陈" for given in ("一鸣", "小川", "文静", "海")
    ]

    assert groups(*(a_certificate(name) for name in names)) == [[n] for n in range(1, 21)]


def test_a_separator_sheet_is_noted_with_its_facts_and_belongs_to_no_document() -> None:
    code = Code(payload="CE-INTAKE-SEPARATOR;unit=海晏一中;year=2018", box=(0.4, 0.4, 0.6, 0.6))
    sheet = replace(a_page(["#文件分隔页"]), codes=(code,))

    division = divided(a_certificate("王一鸣"), sheet, a_certificate("赵二宝"))

    assert [[s.page.number for s in group] for group in division.groups] == [[1], [3]]
    [separator] = division.separators
    assert (separator.page, dict(separator.facts)) == (2, {"unit": "海晏一中", "year": "2018"})
    assert [note.place for note in division.notes] == ["document", "separator", "document"]


def test_a_separator_whose_code_cannot_be_read_is_known_by_its_words() -> None:
    sheet = a_page(["#文件分隔页", "unit=海晏一中", "请勿取出本页"])

    [separator] = divided(sheet, a_certificate("王一鸣")).separators

    assert dict(separator.facts) == {"unit": "海晏一中"}


def test_what_follows_a_separator_goes_on_with_nothing() -> None:
    sheet = replace(a_page([]), codes=(Code(payload="CE-INTAKE-SEPARATOR", box=(0, 0, 1, 1)),))
    back = a_page(["培训内容", "第一单元 法规", "第二单元 实务"])

    assert groups(a_certificate("王一鸣"), sheet, back) == [[1], [3]]


def test_a_blank_back_is_in_the_ledger_and_does_not_part_what_belongs_together() -> None:
    head = ["序号", "姓名", "学时"]
    first = a_table_page([head, ["1", "王一鸣", "8"]], above=["#培训学员名单"])
    second = a_table_page([head, ["2", "赵二宝", "8"]])

    division = divided(first, BLANK, second, BLANK)

    assert [[s.page.number for s in group] for group in division.groups] == [[1, 3]]
    assert [note.place for note in division.notes] == ["document", "blank", "document", "blank"]


def test_a_back_through_which_the_front_shows_is_blank() -> None:
    shadow = Word(text="书证业结", box=(0.3, 0.1, 0.6, 0.15), confidence=0.31)
    faint = Word(text="习学班训", box=(0.2, 0.3, 0.7, 0.33), confidence=0.42)

    division = divided(a_certificate("王一鸣"), replace(BLANK, words=(shadow, faint)))

    assert [note.place for note in division.notes] == ["document", "blank"]


def test_a_cover_joins_what_follows() -> None:
    cover = a_page(["#继续教育证书", ">海晏区继续教育中心"])

    assert groups(cover, a_certificate("王一鸣"), a_certificate("赵二宝")) == [[1, 2], [3]]


def test_the_back_of_a_certificate_joins_its_front() -> None:
    back = a_page(["培训课程安排", "第一单元 法规解读", "第二单元 案例分析"])

    assert groups(a_certificate("王一鸣"), back, a_certificate("赵二宝")) == [[1, 2], [3]]


@pytest.mark.parametrize("mark", ["续表", "（续表1）", "接上页"])
def test_a_page_that_says_it_is_continued_joins_the_one_before(mark: str) -> None:
    head = ["序号", "课程名称", "学时"]
    first = a_table_page([head, ["1", "数字经济", "8"]], above=["#学习记录", "姓名：王一鸣"])
    second = a_table_page([head, ["2", "知识产权", "8"]], above=[mark])

    assert groups(first, second) == [[1, 2]]


def test_a_page_numbered_two_joins_the_page_numbered_one() -> None:
    first = a_page(["#学习情况登记表", "姓名：王一鸣", "数字经济 8学时", "第1页 共2页"])
    second = a_page(["#学习情况登记表", "知识产权 4学时", "第2页 共2页"])

    assert groups(first, second) == [[1, 2]]


def test_a_list_whose_title_is_repeated_goes_on_while_its_numbers_do() -> None:
    head = ["序号", "姓名", "学时"]
    first = a_table_page([head, ["1", "王一鸣", "8"], ["2", "赵二宝", "8"]], above=["#学员名单"])
    second = a_table_page([head, ["3", "钱三多", "8"]], above=["#学员名单"])
    other = a_table_page([head, ["1", "孙四海", "8"]], above=["#学员名单"])

    assert groups(first, second, other) == [[1, 2], [3]]


def test_the_three_papers_of_a_self_study_set_are_one_document() -> None:
    pages = [a_plan("王一鸣"), a_record("王一鸣"), an_assessment("王一鸣")]
    others = [a_plan("赵二宝"), an_assessment("赵二宝")]

    assert groups(*pages, *others) == [[1, 2, 3], [4, 5]]


def test_a_second_plan_begins_a_second_set() -> None:
    once = [a_plan("王一鸣"), a_record("王一鸣")]

    assert groups(*once, *once) == [[1, 2], [3, 4]]


def test_what_a_notice_says_is_attached_belongs_to_it() -> None:
    head = ["序号", "姓名", "学时"]
    listed = a_table_page([head, ["1", "王一鸣", "8"]], above=["附件", "#合格人员名单"])
    notice = a_page(
        [
            "#关于公布合格人员名单的通知",
            "各会员单位：",
            "我会于2016年4月18日至22日举办了有限空间作业培训班，",
            "附件所列人员成绩合格，现予公布。",
            "附件：合格人员名单",
        ]
    )

    assert groups(notice, listed) == [[1, 2]]
    assert groups(a_certificate("赵二宝"), listed) == [[1], [2]]


def test_a_number_alone_on_a_page_is_nobody_s_whose_certificate_has_come_to_its_end() -> None:
    slip = a_page(["证件号码：130000197907108839", "课题：个别化教育", "2024年8月2日"])

    assert groups(a_certificate("王一鸣"), slip) == [[1], [2]]


def test_the_screen_of_a_phone_does_not_go_on_with_a_certificate_on_paper() -> None:
    said = ["账单详情", "商品说明 | 培训费", "付款方式 | 储蓄卡"]
    bill, bare = a_page(["10:50 | 中国移动 4G 64%", *said]), a_page(["8:38", *said])

    assert groups(a_certificate("王一鸣"), bill) == [[1], [2]]
    assert groups(a_certificate("王一鸣"), bare) == [[1], [2]]


def test_papers_of_two_sets_that_name_nobody_stay_apart_by_their_order() -> None:
    check, plan = a_page(["#自学考核表", "考核成绩：88分"]), a_plan("王一鸣")

    assert groups(check, plan) == [[1], [2]]
    assert groups(plan, check) == [[1, 2]]


def test_a_page_that_names_somebody_does_not_go_on_with_a_paper_that_names_nobody() -> None:
    agenda = a_page(["#会议议程", *(f"{hour}:00 第{hour}场主题报告" for hour in range(9, 17))])
    slip = a_page(["姓名：王一鸣", "课程：数字经济", "学时：8学时", "2018年5月7日"])

    assert groups(agenda, slip) == [[1], [2]]


def test_an_invoice_with_its_number_beside_its_heading_belongs_to_no_certificate() -> None:
    below = a_page(
        ["", "", "购买方名称：海晏一中", "项目名称 | 数量 | 金额", "培训费 | 1 | 800.00"]
    )
    head = a_word("电子发票（普通发票）", 0.3, 0.05, size=1.8), a_word("号码：2596", 0.78, 0.06)
    invoice = replace(below, words=(*head, *below.words))

    assert groups(a_certificate("王一鸣"), invoice) == [[1], [2]]


def test_a_score_sheet_and_a_certificate_of_one_person_are_two_documents() -> None:
    scores = a_page(["#成绩通知单", "姓名：王一鸣", "级别：B级", "成绩：82"])

    assert groups(scores, a_certificate("王一鸣", "合格证书")) == [[1], [2]]


def beside(left: Page, right: Page) -> Page:
    """Two pages at half width on one."""
    words = [
        replace(w, box=(s + w.box[0] / 2, w.box[1], s + w.box[2] / 2, w.box[3]))
        for s, page in ((0.0, left), (0.5, right))
        for w in page.words
    ]
    return Page(number=1, width=2000, height=1000, words=tuple(words))


def stacked(upper: Page, lower: Page) -> Page:
    """Two pages at half height on one."""
    words = [
        replace(w, box=(w.box[0], s + w.box[1] / 2, w.box[2], s + w.box[3] / 2))
        for s, page in ((0.0, upper), (0.5, lower))
        for w in page.words
    ]
    return Page(number=1, width=1000, height=2000, words=tuple(words))


@pytest.mark.parametrize("arranged", [beside, stacked])
def test_two_certificates_on_one_page_are_two_documents_with_its_number(
    arranged: object,
) -> None:
    page = beside(a_certificate("王一鸣"), a_certificate("赵二宝"))
    if arranged is stacked:
        page = stacked(a_certificate("王一鸣"), a_certificate("赵二宝"))

    first, second = divided(page).groups

    assert [sheet.page.number for sheet in (*first, *second)] == [1, 1]
    assert "王一鸣" in "".join(word.text for word in first[0].page.words)
    assert "王一鸣" not in "".join(word.text for word in second[0].page.words)
    assert {word for sheet in (*first, *second) for word in sheet.page.words} == set(page.words)


def test_a_certificate_with_a_large_heading_under_its_title_stays_whole() -> None:
    page = a_page(
        [
            "#天津市专业技术人员继续教育",
            "#培训合格证书",
            "姓名：王一鸣",
            "#学时证明",
            "完成继续教育40学时",
        ]
    )

    assert groups(page) == [[1]]


def test_the_parts_of_one_record_on_a_page_stay_one_document() -> None:
    page = a_page(
        [
            "#2024年度继续教育证明",
            "姓名：王一鸣 单位：天津市第一中学",
            *[""] * 3,
            "#公需科目学习情况",
            *[""] * 2,
            "课程名称 | 完成日期 | 学时 | 结果",
            "乡村振兴战略解读 | 2024.01.10 | 6 | 合格",
            *[""] * 3,
            "#专业科目学习情况",
            *[""] * 2,
            "课程名称 | 完成日期 | 学时 | 结果",
            "工业锅炉节能技术 | 2024.02.16 | 16 | 合格",
            "钢结构焊缝超声检测 | 2024.03.12 | 6 | 合格",
            "",
            ">天津市继续教育学院",
            ">2024年12月27日",
        ]
    )

    assert groups(page) == [[1]]


def test_plan_record_and_assessment_on_one_page_stay_one_document() -> None:
    page = a_page(
        [
            "#自学计划表",
            "姓名：王一鸣",
            "计划学时：24学时",
            "#自学情况记录",
            "姓名：王一鸣",
            "2018.5.7 第一章 8学时",
            "#自学考核表",
            "姓名：王一鸣",
            "考核成绩：88分",
        ]
    )

    assert groups(page) == [[1]]


@settings(deadline=2000, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(some_pages())
def test_every_page_goes_somewhere_and_every_word_to_one_document_at_most(
    pages: Sequence[Page],
) -> None:
    division = split([Sheet(page=page, image=PICTURE) for page in pages])

    assert [note.page for note in division.notes] == [page.number for page in pages]
    numbers = [sheet.page.number for group in division.groups for sheet in group]
    assert numbers == sorted(numbers)
    for page in pages:
        shares = [s.page.words for g in division.groups for s in g if s.page.number == page.number]
        assert sum(len(share) for share in shares) <= len(page.words)
    placed = {note.page for note in division.notes if note.place == "document"}
    assert placed == set(numbers)


def test_the_words_that_close_a_paper_are_no_title_however_large() -> None:
    page = a_page(
        ["#培训证明", "王一鸣同志参加本校培训，考核合格。", "#特此证明", "海晏职工培训学校"]
    )

    assert [title.text for title in titles_of(page)] == ["培训证明"]


def a_list(name: str) -> Page:
    return a_page(
        [
            f"#“{name}”培训班合格人员名单",
            "下列学员成绩合格：",
            "海晏区第一中学：王一鸣、赵二宝",
            ">海晏区继续教育中心",
            ">2018年5月20日",
        ]
    )


def test_a_title_with_the_name_of_a_course_in_it_begins_a_document() -> None:
    proof = a_page(["#结业证书", "姓名：于立", "培训内容：数据安全治理", "学时：24学时"])

    assert groups(proof, a_list("数字经济"), a_list("急诊护理")) == [[1], [2], [3]]


def test_a_dated_certificate_without_a_name_is_no_cover() -> None:
    proof = a_page(["#软件著作权登记证书", "软件名称：某系统", ">2018年5月20日"])
    other = a_page(["#结业证书", "姓名：于立", "培训内容：数据安全治理", "学时：24学时"])

    assert groups(proof, other) == [[1], [2]]


def test_trap_100_forty_papers_of_forty_people_are_forty_documents() -> None:
    pages = [
        a_page(
            [
                "#结业证书",
                f"姓名：王{name}鸣",
                f"证书编号：HY-{number:03}",
                "培训内容：数据安全治理",
                "学时：24学时",
                ">海晏区继续教育中心",
                ">2018年5月20日",
            ]
        )
        for number, name in enumerate("一二三四五六七八九十" * 4)
    ]

    assert groups(*pages) == [[number] for number in range(1, 41)]


def test_trap_100_backs_that_show_the_front_through_belong_to_nobody() -> None:
    front = [a_page(["#结业证书", f"姓名：{name}", "学时：24学时"]) for name in ("于立", "周敏")]
    shine = replace(a_page(["书证业结"]), words=())
    faint = tuple(replace(word, confidence=0.3) for word in a_page(["书证业结"]).words)

    assert groups(front[0], shine, front[1], replace(shine, words=faint)) == [[1], [3]]


@pytest.mark.parametrize(
    "lines",
    [
        ["#职工培训协议", "甲方选派员工参加培训，双方约定如下：", "一、学费由甲方支付。"],
        ["#海晏区科技进修学院文件", "各有关单位：", "为提高业务水平，定于下月举办培训班。"],
        ["#收 款 条", "今收到培训费捌佰元整", "经手人：孙桂兰"],
    ],
)
def test_a_page_with_a_heading_of_its_own_goes_on_with_nobody_s_certificate(
    lines: list[str],
) -> None:
    assert groups(a_certificate("王一鸣"), a_page(lines)) == [[1], [2]]


@pytest.mark.parametrize(
    "lines",
    [
        ["#说明", "1. 本证书由培训机构统一印制，涂改无效。"],
        ["#持证须知", "一、本证书不得转借、涂改。", "二、遗失者应向发证单位申请补办。"],
        ["#登记栏（证书背面）", "登记单位：", "登记单位："],
        [
            "#CERTIFICATE OF GRADUATION",
            "This is to certify that the student",
            "completed all courses",
        ],
    ],
)
def test_the_back_of_a_paper_and_its_english_leaf_belong_to_it(lines: list[str]) -> None:
    assert groups(a_certificate("王一鸣"), a_page(lines)) == [[1, 2]]


def test_a_page_that_says_it_is_the_first_begins_a_document() -> None:
    rows = [["序号", "课程名称", "学时"], ["1", "数据安全治理", "8"]]
    page = a_table_page(rows, above=["个人材料"], below=["第1页"])

    assert groups(a_certificate("王一鸣"), page) == [[1], [2]]
