"""Days and numbers that were read badly: found by how they look, spelled as what they must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from ce_intake.ports import Chances, Image, Quad
from ce_intake.stages.broken import Sort, broken
from ce_intake.stages.look_again import look_again
from ce_intake.stages.mended import SYMBOLS, mend
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Page, Seal, Word

SIZE = (1000, 1000)
SEAL = Seal(text="", box=(0.3, 0.05, 0.6, 0.35), confidence=0.0, red=True)


def a_word(text: str, *, x: float = 0.2, y: float = 0.2, score: float = 0.99) -> Word:
    """A word in letters of a hundredth of the page."""
    stops = tuple(x + 0.01 * at for at in range(len(text) + 1))
    box = (x, y, stops[-1], y + 0.02)
    return Word(text=text, box=box, stops=stops, scores=(score,) * len(text), confidence=score)


def a_page(*words: Word, seals: Sequence[Seal] = (SEAL,)) -> Page:
    return Page(number=1, width=SIZE[0], height=SIZE[1], words=words, seals=tuple(seals))


def a_sheet(page: Page) -> Sheet:
    return Sheet(page=page, image=np.full((SIZE[1], SIZE[0], 3), 255, np.uint8))


def spelled(text: str, chance: float = 0.95) -> Chances:
    columns = np.zeros((2 * len(text), len(SYMBOLS) + 1), np.float32)
    columns[:, 0] = 1.0
    for at, char in enumerate(text):
        columns[2 * at, SYMBOLS[char]] = chance
        columns[2 * at, 0] = 1 - chance
    return columns


@dataclass
class Shows:
    """An engine to whose looks every line shows the same columns."""

    columns: Chances
    wide: list[int] = field(default_factory=list)
    name: str = "shows"
    version: str = "1"

    def read(self, image: Image) -> Sequence[Word]:
        return ()

    def read_line(self, image: Image) -> Word:
        return Word(text="", box=(0.0, 0.0, 1.0, 1.0))

    def find(self, image: Image, *, side: int = 0) -> Sequence[Quad]:
        return ()

    def read_quads(self, image: Image, quads: Sequence[Quad]) -> Sequence[Word]:
        return [Word(text="", box=(0.0, 0.0, 1.0, 1.0)) for _ in quads]

    def spell(self, image: Image, symbols: Sequence[str]) -> Chances:
        self.wide.append(image.shape[1])
        return self.columns


def words_after(page: Page, columns: Chances) -> Sequence[Word]:
    """The page's words, all of whose lines show these columns."""
    sheet, _ = mend(a_sheet(page), broken(page), Shows(columns))
    return sheet.page.words


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2022年18月31日", id="a month that no year has"),
        pytest.param("20171.3.12", id="a stroke taken for a figure"),
        pytest.param("二〇一四年七月三年日", id="a character that is none of a day"),
        pytest.param("一六年十二月十五日", id="half the year lost"),
        pytest.param("2016", id="all but the year lost"),
        pytest.param("2024年1020146月4日", id="figures of the seal between"),
        pytest.param("三〇二二年十一月十一日", id="a year that is far away"),
        pytest.param("二〇一五年九月一一日", id="a numeral that was read twice"),
    ],
)
def test_a_day_under_a_seal_that_cannot_be_is_broken(text: str) -> None:
    [one] = broken(a_page(a_word(text, x=0.35)))

    assert one.sort is Sort.DAY


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2022年12月31日", id="a day surely read"),
        pytest.param("二○一五年九月十一日", id="a day in numerals surely read"),
        pytest.param("2022-2023学年", id="a school year"),
        pytest.param("2018年5月7日至5月11日", id="a range"),
        pytest.param("共计40学时", id="an amount"),
        pytest.param("天津市第九十八中学", id="a name with a number"),
    ],
)
def test_what_is_no_broken_day_is_left_alone(text: str) -> None:
    assert broken(a_page(a_word(text, x=0.35))) == []


def test_a_stroke_of_a_rim_among_the_figures_of_a_year_parts_no_day() -> None:
    said = "二〇)二四年八月二十七日"

    [one] = broken(a_page(a_word(said, x=0.35)))

    assert one.said == said


def test_away_from_seals_only_what_was_read_with_doubt_is_broken() -> None:
    page = a_page(a_word("2022年18月31日"), seals=())

    assert broken(page) == []
    assert broken(a_page(a_word("2022年18月31日", score=0.8), seals=()))


def test_a_score_beside_a_whole_day_under_a_seal_is_no_part_of_it() -> None:
    assert broken(a_page(a_word("2017-04-16", x=0.35), a_word("45", x=0.47))) == []


def test_pieces_of_a_day_in_one_row_are_one() -> None:
    page = a_page(a_word("201", x=0.35), a_word("年", x=0.40), a_word("制表人", x=0.35, y=0.3))
    [one] = broken(page)

    assert (one.words, one.said) == ((0, 1), "201年")


def test_room_is_made_for_what_was_lost_up_to_the_next_word() -> None:
    [alone] = broken(a_page(a_word("六年十二月十五日", x=0.40)))
    [beside] = broken(a_page(a_word("六年十二月十五日", x=0.40), a_word("日期：", x=0.35)))

    assert alone.box[0] == pytest.approx(0.40 - 0.03 - 0.005)
    assert beside.box[0] == pytest.approx(0.38)


def test_a_broken_day_is_taken_as_its_columns_spell_it_and_keeps_its_place() -> None:
    page = a_page(a_word("填发日期：2022年18月31日", x=0.3))
    [word] = words_after(page, spelled("2022年12月31日"))

    assert word.text == "填发日期：2022年12月31日"
    assert len(word.scores) == len(word.text) == len(word.stops) - 1
    assert list(word.stops) == sorted(word.stops)
    assert max(word.scores[5:]) < 0.96


def test_pieces_become_the_one_day_that_they_are() -> None:
    page = a_page(a_word("201", x=0.35), a_word("年", x=0.40))
    [word] = words_after(page, spelled("2019年7月21日"))

    assert word.text == "2019年7月21日"


def test_what_is_not_clear_stays_as_it_was_read() -> None:
    page = a_page(a_word("2022年18月31日", x=0.35))

    assert words_after(page, spelled("2022年12月31日", chance=0.2)) == page.words
    assert words_after(page, spelled("一二三")) == page.words
    assert words_after(page, spelled("2022年2月31日")) == page.words


def test_the_page_says_which_of_two_years_a_day_lies_in() -> None:
    even = spelled("2024年3月8日")
    even[6, [SYMBOLS["4"], SYMBOLS["1"]]] = (0.45, 0.45)
    day = a_word("20?年3月8日", x=0.35)
    learned = a_word("于2024年2月26日参加学习", x=0.1, y=0.8)

    for words, year in (((day,), None), ((day, learned), "2024")):
        page = a_page(*words)
        first = words_after(page, even)[0]
        assert first.text == (f"{year}年3月8日" if year else day.text)


@pytest.mark.parametrize(
    ("read", "shown", "value"),
    [
        pytest.param("120**4930*", "120**********4930", "120***********4930", id="a star too few"),
        pytest.param("1100****19", "1100*9X", None, id="no end of a number"),
        pytest.param(
            "21000019960*****", "21000019960815****", "21000019960815****", id="the birth"
        ),
    ],
)
def test_a_masked_number_has_the_stars_that_its_length_leaves(
    read: str, shown: str, value: str | None
) -> None:
    page = a_page(a_word(read), seals=())
    engine = Shows(spelled(shown))
    [word] = mend(a_sheet(page), broken(page), engine)[0].page.words

    assert word.text == (value or read)
    assert min(engine.wide) > 150  # shown wider than it is


@pytest.mark.parametrize(
    ("star", "looked_at"),
    [
        pytest.param(0.01, [], id="as wide as a figure: four of them, a telephone number"),
        pytest.param(0.02, ["138****3625"], id="so wide that eleven may stand there"),
    ],
)
def test_a_masked_telephone_number_is_not_looked_at(star: float, looked_at: list[str]) -> None:
    word = a_word("联系电话138****3625")
    over = [star - 0.01 if char == "*" else 0.0 for char in word.text]
    stops = tuple(stop + sum(over[:at]) for at, stop in enumerate(word.stops))
    page = a_page(replace(word, stops=stops), seals=())

    assert [one.said for one in broken(page)] == looked_at


def test_a_number_that_does_not_prove_itself_is_taken_where_one_that_does_is_likely() -> None:
    page = a_page(a_word("1101051949123100210"), seals=())
    [one] = broken(page)
    assert one.sort is Sort.IDENTITY

    [word] = words_after(page, spelled("11010519491231002X"))
    assert word.text == "11010519491231002X"

    [word] = words_after(page, spelled("110105194912310021"))
    assert word.text == "1101051949123100210"


def test_a_number_whose_figures_ran_together_is_shown_wider_and_read_whole() -> None:
    number = a_word("1101051949310021", score=0.9)
    low, high = (replace(number, box=(0.2, 0.2, 0.34, 0.2 + tall)) for tall in (0.015, 0.04))
    engines = Shows(spelled("11010519491231002X")), Shows(spelled("11010519491231002X"))
    pages = a_page(low, seals=()), a_page(high, seals=())
    for page, engine in zip(pages, engines, strict=True):
        [word] = mend(a_sheet(page), broken(page), engine)[0].page.words
        assert word.text == "11010519491231002X"

    assert min(engines[1].wide) > 1.4 * min(engines[0].wide)


def test_a_long_number_that_was_read_without_doubt_is_no_identity_number_read_badly() -> None:
    assert not broken(a_page(a_word("证书编号：2020969770"), seals=()))


def test_two_numbers_of_one_line_are_both_mended() -> None:
    line = a_word("石超明（1101051949310021）、李桂红（1101051949120021）", score=0.9)
    [word] = words_after(a_page(line, seals=()), spelled("11010519491231002X"))

    assert word.text == "石超明（11010519491231002X）、李桂红（11010519491231002X）"
    assert len(word.text) == len(word.scores) == len(word.stops) - 1


@pytest.mark.parametrize("star", "*✽❋✱⁎")
def test_a_star_of_any_shape_masks_a_number(star: str) -> None:
    [one] = broken(a_page(a_word(f"身份证号：370000*{star * 6}5817"), seals=()))

    assert (one.sort, one.said) == (Sort.MASKED, "370000*******5817")


def test_a_mask_of_which_but_one_star_was_read_is_looked_at_where_it_is_doubtful() -> None:
    sure, unsure = (a_word("21000019870817*", score=score) for score in (0.99, 0.9))
    [word] = words_after(a_page(unsure, seals=()), spelled("21000019870817****"))

    assert word.text == "21000019870817****"
    assert not broken(a_page(sure, seals=()))


def test_a_mask_that_was_passed_over_is_seen_by_the_room_that_it_takes() -> None:
    even = a_word("身份证号37000019689853")
    stops = tuple(stop + (0.08 if at > 13 else 0.0) for at, stop in enumerate(even.stops))
    apart = replace(even, stops=stops, box=(*even.box[:2], stops[-1], even.box[3]))

    [word] = words_after(a_page(apart, seals=()), spelled("3700001968****9853"))

    assert word.text == "身份证号3700001968****9853"
    assert not broken(a_page(even, seals=()))


def spaced(text: str, at: int, room: float) -> Word:
    """A sure word in even letters, as wide as they are, with *room* more before letter *at*."""
    wide = [0.01 if char.isascii() else 0.02 for char in text]
    stops = [0.35 + sum(wide[:end]) + (room if end > at else 0.0) for end in range(len(text) + 1)]
    return replace(a_word(text, x=0.35), stops=tuple(stops), box=(0.35, 0.2, stops[-1], 0.22))


@pytest.mark.parametrize(
    ("read", "at", "shown"),
    [
        ("2018年1月12日", 5, "2018年11月12日"),
        ("2020-2-11", 5, "2020-12-11"),
        ("二〇一八年二月十二日", 7, "二〇一八年二月二十二日"),
    ],
)
def test_a_day_with_room_for_another_figure_is_looked_at_however_sure(
    read: str, at: int, shown: str
) -> None:
    even, uneven = (a_page(spaced(read, at, room), seals=()) for room in (0.0, 0.034))

    assert not broken(even)
    [word] = words_after(uneven, spelled(shown))
    assert min(word.scores) < 0.7  # one reading's word against another's


def test_a_day_of_which_a_letter_between_two_figures_was_left_out_is_not_sure() -> None:
    [within] = words_after(a_page(a_word("2020年F2月11日", x=0.35)), spelled("2020年2月11日"))
    [behind] = words_after(a_page(a_word("2020年2月11日F", x=0.35)), spelled("2020年2月11日"))

    assert within.text == "2020年2月11日"
    assert [at for at, score in enumerate(within.scores) if score < 0.7] == [4, 5]
    assert min(behind.scores[:10]) > 0.9


def test_a_mended_day_is_not_put_to_the_vote_of_free_readings() -> None:
    sheet = a_sheet(a_page(a_word("2022年18月31日", x=0.35)))
    [seen] = look_again([sheet], [], Shows(spelled("2022年12月31日")))

    assert seen.page.words[0].text == "2022年12月31日"


def test_the_label_before_a_day_is_no_part_of_it() -> None:
    page = a_page(a_word("制证日期2022年12月1+!4", x=0.3))
    [word] = words_after(page, spelled("2022年12月14日"))

    assert word.text == "制证日期2022年12月14日"


def test_a_day_that_goes_over_a_line_break_is_not_ended_where_the_line_ends() -> None:
    cut = spelled("2020年11月2日")
    cut[-2] = 0.0
    cut[-2, 0] = 1.0
    page = a_page(a_word("2020年11月2", x=0.35, score=0.9))

    assert words_after(page, cut) == page.words


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "2024 年 9 月 9 日-2024", "2024年9月9日", id="a range that goes on in the next line"
        ),
        pytest.param("2015年05月11日一", "2015年05月11日", id="a dash read as a numeral"),
        pytest.param("一2016年12月1日", "2016年12月1日", id="a dash at the beginning of a line"),
    ],
)
@pytest.mark.parametrize("unsure", [True, False])
def test_the_dash_of_a_range_is_neither_part_of_a_day_nor_lost(
    text: str, day: str, unsure: bool
) -> None:
    word = a_word(text, x=0.35)
    scores = tuple(0.6 if char in "-一" or (unsure and char == "1") else 0.99 for char in text)
    page = a_page(replace(word, scores=scores), seals=())

    [kept] = words_after(page, spelled(day))

    assert kept.text.replace(" ", "") == text.replace(" ", "")


def test_words_after_a_day_are_no_part_of_it() -> None:
    page = a_page(a_word("2023.6.23 學第一章", x=0.35, score=0.9))
    [word] = words_after(page, spelled("2023.6.23"))

    assert word.text == "2023.6.23 學第一章"


def test_a_year_that_the_page_names_need_not_be_seen_whole() -> None:
    dim = spelled("二〇一六年四月九日")
    dim[4, SYMBOLS["一"]], dim[4, 0] = 0.1, 0.9
    day = a_word("二〇六年四月九日", x=0.35)
    learned = a_word("于2016年3月20日参加考试", x=0.1, y=0.8)

    assert words_after(a_page(day), dim) == (day,)
    assert words_after(a_page(day, learned), dim)[0].text == "二〇一六年四月九日"


@pytest.mark.parametrize(("stars", "sure"), [(10, True), (8, False)])
def test_a_mask_whose_stars_were_not_all_seen_is_not_sure(stars: int, sure: bool) -> None:
    page = a_page(a_word("1201**0032"), seals=())
    [word] = words_after(page, spelled("1201" + "*" * stars + "0032"))

    assert word.text == "1201**********0032"
    assert (min(word.scores) > 0.9) is sure


@pytest.mark.parametrize(
    ("chance", "told"), [(0.95, "二〇一六年四月九日"), (0.7, "二〇?六年四月九日")]
)
def test_a_year_far_from_those_that_the_page_names_is_seen_clearly_or_left(
    chance: float, told: str
) -> None:
    columns = spelled("二〇一六年四月九日")
    columns[4, SYMBOLS["一"]], columns[4, 0] = chance, 1 - chance
    learned = a_word("于2019年3月20日参加考试", x=0.1, y=0.8)
    page = a_page(a_word("二〇?六年四月九日", x=0.35), learned)

    assert words_after(page, columns)[0].text == told
