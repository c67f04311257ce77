"""Two certificates beside each other of which a title was not read."""

from __future__ import annotations

from papers import EM, a_page, a_word

from ce_intake.stages.twins import regions
from ce_intake.values import Page

LEFT = ["姓名：乔然", "学习内容：数据安全治理", "学时：24", "证书编号：ZS-001", "卫南继续教育中心"]
RIGHT = ["姓名：吴天兰", "学习内容：工匠精神", "学时：16", "证书编号：HG-77", "海岱干部学校"]


def abreast(left: list[str], right: list[str]) -> Page:
    words = [a_word(line, 0.05, 0.2 + 2 * EM * at) for at, line in enumerate(left)]
    words += [a_word(line, 0.6, 0.2 + 2 * EM * at) for at, line in enumerate(right)]
    return Page(number=1, width=1400, height=1000, words=tuple(words))


def test_different_people_on_both_sides_are_two_papers() -> None:
    [left, right] = regions(abreast(LEFT, RIGHT))

    assert left[2] == right[0]
    assert 0.35 < left[2] < 0.65


def test_a_certificate_and_its_stub_are_one_paper() -> None:
    assert regions(abreast(LEFT, LEFT)) == ()


def test_a_side_that_closes_nothing_is_a_part_of_the_paper() -> None:
    assert regions(abreast(LEFT, ["姓名：吴天兰", "联系电话：022-12345678"])) == ()


SIGNED = ["姓名：乔然", "考试科目：医学三基理论", "考试得分：88", "卫南第四医院", "2019年9月19日"]
OTHER = ["姓名：吴天兰", "培训名称：拍卖标的鉴定", "记学时：8学时", "海岱干部学校", "2007.5.2"]


def below_each_other(upper: list[str], lower: list[str], *, apart: float) -> Page:
    """A page with two papers of small letters, so much of its height apart."""
    words = [a_word(line, 0.1, 0.1 + 2 * EM * at) for at, line in enumerate(upper)]
    low = max(word.box[3] for word in words) + apart
    words += [a_word(line, 0.1, low + 2 * EM * at) for at, line in enumerate(lower)]
    return Page(number=1, width=1000, height=1400, words=tuple(words))


def test_a_body_over_a_day_closes_a_paper_as_its_closing_words_do() -> None:
    [left, right] = regions(abreast(SIGNED, OTHER))

    assert left[2] == right[0]


def test_papers_of_different_people_below_each_other_are_two_however_small_their_titles() -> None:
    [upper, lower] = regions(below_each_other(SIGNED, OTHER, apart=0.2))

    assert upper[3] == lower[1]
    assert 0.3 < upper[3] < 0.5
    assert regions(below_each_other(SIGNED, OTHER, apart=0.05)) == ()


def test_the_pages_of_a_record_with_the_same_columns_are_one_paper() -> None:
    head = ["学习时间 学习内容 学时 经办人"]
    rows = ["2015.2.6 污水处理厂 16 乔然", "2015.5.18 数字素养 16 乔然"]
    words = []
    for x, who in ((0.02, "姓名：易秀"), (0.55, "姓名：乔然")):
        words.append(a_word(who, x, 0.1))
        for at, line in enumerate([*head, *rows]):
            for column, text in enumerate(line.split()):
                words.append(a_word(text, x + 0.11 * column, 0.2 + 0.06 * at))
        words += [a_word("卫南第四医院", x, 0.5), a_word("2015年12月25日", x, 0.55)]

    assert regions(Page(number=1, width=1400, height=1000, words=tuple(words))) == ()


def test_the_body_that_heads_the_lower_of_two_papers_belongs_to_it() -> None:
    upper = ["#学术讲座学时证明", "姓名：乔然", "学时：2", "卫南图书馆学会", "2017年8月14日"]
    lower = ["姓名：吴天兰", "学时：12", "海岱药学会", "2015年9月20日"]
    words = [a_word(text.lstrip("#"), 0.1, 0.1 + 0.04 * at) for at, text in enumerate(upper)]
    words[0] = a_word("学术讲座学时证明", 0.35, 0.08, size=1.8)
    words += [a_word("海岱药学会", 0.4, 0.56), a_word("结业证书", 0.4, 0.6, size=1.8)]
    words += [a_word(text, 0.1, 0.68 + 0.04 * at) for at, text in enumerate(lower)]

    [first, _] = regions(Page(number=1, width=1000, height=1400, words=tuple(words)))

    assert 0.3 < first[3] < 0.56


def test_papers_one_under_the_other_are_parted_though_a_title_has_three_letters() -> None:
    page = a_page(
        [
            "#培训证",
            "王一鸣于2004年12月24日至25日参加食用菌栽培培训，共二天，特此证明。",
            ">海晏农业科学院",
            ">2004年12月31日",
            "",
            "",
            "",
            "#培训证明",
            "兹证明王一鸣于2016年1月29日至30日参加商品归类培训，计8学时。",
            ">海晏会计协会",
            ">2016年2月6日",
        ]
    )

    assert len(regions(page)) == 2
