"""Second looks: readings vote, and a layer's claim is held against the pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from ce_intake.ports import Image
from ce_intake.stages.look_again import UNCHECKED, look_again, unlooked
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.vote import agreed, contradicts, differs, merged
from ce_intake.values import Entry, Field, Hours, Page, Source, Word

BOX = (0.1, 0.1, 0.5, 0.2)


def a_word(text: str, *, score: float = 0.99, source: Source = Source.OCR) -> Word:
    scores = () if source is Source.LAYER else (score,) * len(text)
    return Word(text=text, box=BOX, confidence=score, scores=scores, source=source)


@dataclass
class Says:
    """An engine that says one thing after the other to crops, and the last one for ever."""

    texts: list[str]
    score: float = 0.99
    asked: int = field(default=0)
    name: str = "says"
    version: str = "1"

    def read(self, image: Image) -> Sequence[Word]:
        return ()

    def read_line(self, image: Image) -> Word:
        self.asked += 1
        text = self.texts.pop(0) if len(self.texts) > 1 else self.texts[0]
        return replace(a_word(text, score=self.score), box=(0.0, 0.0, 1.0, 1.0))


def a_sheet(word: Word) -> Sheet:
    page = Page(number=1, width=400, height=300, words=(word,))
    return Sheet(page=page, image=np.full((300, 400, 3), 255, np.uint8))


def an_entry(**fields: str) -> Entry:
    return Entry(
        **{
            name: Field(value=text, text=text, page=1, box=BOX, confidence=0.9)
            for name, text in fields.items()
        }
    )


def word_after(word: Word, entry: Entry, engine: Says) -> tuple[Word, Sheet]:
    [sheet] = look_again([a_sheet(word)], [entry], engine)
    return sheet.page.words[0], sheet


def test_agreement_raises_and_dispute_lowers_a_probability() -> None:
    one = a_word("40学时", score=0.8)

    assert merged(one, a_word("40学时", score=0.8)).scores == pytest.approx((0.96, 0.96, 0.8, 0.8))
    disputed = merged(one, a_word("48学时", score=0.7))
    assert disputed.text == "40学时"
    assert disputed.scores[0] > 0.9 > 0.5 > disputed.scores[1]


def test_letters_that_two_looks_at_one_ink_agree_on_are_no_surer_than_the_better() -> None:
    both = merged(a_word("劳动伸裁", score=0.89), a_word("劳动伸裁", score=0.85))

    assert max(both.scores) == pytest.approx(0.89)


def test_the_likelier_reading_of_a_disputed_character_wins() -> None:
    result = merged(a_word("2O18年", score=0.6), a_word("2018年", score=0.95))

    assert result.text == "2018年"
    assert len(result.scores) == len(result.text) == len(result.stops) - 1


def test_width_and_blanks_are_no_disagreement() -> None:
    assert agreed(a_word("２０１８ 年"), a_word("2018年"))


@pytest.mark.parametrize(
    ("seen", "claim", "contradicted"),
    [
        pytest.param("40学时", "90学时", True, id="another number"),
        pytest.param("张思远", "张恩远", False, id="a character that looks alike"),
        pytest.param("缺考", "张思远", True, id="something else altogether"),
        pytest.param("", "90学时", False, id="nothing seen"),
    ],
)
def test_pixels_contradict_a_claim_only_where_they_must(
    seen: str, claim: str, contradicted: bool
) -> None:
    assert contradicts(a_word(seen), claim) is contradicted


def test_pixels_that_are_not_sure_contradict_nothing() -> None:
    assert not contradicts(a_word("40学时", score=0.7), "90学时")


def test_a_word_that_was_read_surely_is_not_looked_at_again() -> None:
    engine = Says(["40学时"])
    sheet = a_sheet(a_word("40学时"))

    assert look_again([sheet], [an_entry(content="40学时")], engine) == [sheet]
    assert engine.asked == 0


def test_a_doubtful_value_is_read_again_and_agreement_settles_it() -> None:
    word, _ = word_after(a_word("良好", score=0.7), an_entry(content="良好"), Says(["良好"]))

    assert word.text == "良好"
    assert min(word.scores) == 0.99


def test_a_look_that_lost_a_letter_is_not_the_surer_for_it() -> None:
    first = replace(a_word("北辰哈测绘院"), scores=(0.99, 0.99, 0.34, 0.99, 0.99, 0.99))
    looks = Says(["北辰岭测绘院", "北辰测绘院"], score=0.6)
    word, _ = word_after(first, an_entry(content="北辰哈测绘院"), looks)

    assert word.text == "北辰岭测绘院"
    assert word.scores[2] < 0.5


def test_an_identity_number_that_proves_itself_wins_over_one_that_does_not() -> None:
    word, _ = word_after(
        a_word("1100001976110231295"), Entry(), Says(["11000019761102312", "11010519491231002X"])
    )

    assert word.text == "11010519491231002X"


def test_hours_that_only_the_layer_claims_never_reach_a_clerk() -> None:
    hours = Hours(text="90", page=1, box=BOX, confidence=0.9)
    claim = a_word("90", source=Source.LAYER)
    word, sheet = word_after(claim, Entry(hours=hours), Says(["30"]))

    assert (word.text, word.source) == ("30", Source.OCR)
    assert [finding.code for finding in sheet.page.findings] == ["layer_contradicted"]


def test_a_true_layer_stays_as_it_is() -> None:
    sheet = a_sheet(a_word("90", source=Source.LAYER))
    hours = Hours(text="90", page=1, box=BOX, confidence=0.9)

    assert look_again([sheet], [Entry(hours=hours)], Says(["90"])) == [sheet]


def test_no_vote_shortens_an_identity_number_of_full_length() -> None:
    number = "650000199102283347"  # its check digit is wrong, so it is looked at again
    entry = an_entry(id_number=number)

    word, _ = word_after(a_word(number, score=0.4), entry, Says(["65000019902283347"]))

    assert word.text == number


@pytest.mark.parametrize("field", ["issuer", "content", "employer", "name"])
def test_words_that_pixels_surely_contradict_are_not_taken_from_a_layer(field: str) -> None:
    claim = a_word("海晏区进修学院", source=Source.LAYER)

    word, sheet = word_after(claim, an_entry(**{field: "海晏区进修学院"}), Says(["白塔区进修学院"]))

    assert (word.text, word.source) == ("白塔区进修学院", Source.OCR)
    assert [finding.code for finding in sheet.page.findings] == ["layer_contradicted"]


def test_a_claim_that_pixels_bear_out_only_in_part_stays_and_is_less_sure() -> None:
    claim = a_word("海晏区进修学院", source=Source.LAYER)
    engine = Says(["白塔区进修学院"], score=0.9)

    word, sheet = word_after(claim, an_entry(issuer="海晏区进修学院"), engine)

    assert (word.text, word.source) == ("海晏区进修学院", Source.LAYER)
    assert max(word.scores) < 0.9
    assert sheet.page.findings == ()


def test_a_day_that_two_looks_under_a_seal_see_differently_stays_and_is_less_sure() -> None:
    claim = a_word("二〇一五年十二月十三日", source=Source.LAYER)
    looks = ["二〇五年十二月十二日", "二〇五五年十二月十二日", "二〇五年"]
    engine = Says(looks, score=0.8)

    word, sheet = word_after(claim, an_entry(issue_date="二〇一五年十二月十三日"), engine)

    assert (word.text, word.source) == ("二〇一五年十二月十三日", Source.LAYER)
    assert max(word.scores) < 0.9
    assert sheet.page.findings == ()


def test_hours_that_two_looks_see_differently_are_not_taken_from_a_layer() -> None:
    hours = Hours(text="90", page=1, box=BOX, confidence=0.9)
    engine = Says(["30", "36", "3"], score=0.8)

    word, _ = word_after(a_word("90", source=Source.LAYER), Entry(hours=hours), engine)

    assert word.text != "90"
    assert word.source is Source.OCR


def test_characters_of_two_fields_are_looked_at_once() -> None:
    engine = Says(["2024年3月8日"])
    claim = a_word("2024年3月8日", source=Source.LAYER)

    word_after(claim, an_entry(end_date="2024年3月8日", issue_date="2024年3月8日"), engine)

    assert engine.asked == 1


def test_what_pixels_show_in_another_form_is_no_difference() -> None:
    seen = a_word("二○一七年，进修")

    assert not differs(seen, "二〇一七年 進修")
    assert differs(seen, "二〇一八年 进修")


@pytest.mark.parametrize(
    ("seen", "claim"),
    [
        pytest.param("0C2019Il028", "OC201911O28", id="letters and figures of one shape"),
        pytest.param("二〇一四年六日一二", "二〇一四年六日—二", id="a dash is a stroke"),
        pytest.param("2024 03 01", "2024-03-01", id="a dash that says nothing"),
    ],
)
def test_what_pixels_cannot_tell_apart_is_no_difference(seen: str, claim: str) -> None:
    assert not differs(a_word(seen), claim)


@pytest.mark.parametrize(("seen", "claim"), [("十月十日", "十一月十日"), ("10", "100")])
def test_a_stroke_or_figure_more_is_a_difference(seen: str, claim: str) -> None:
    assert differs(a_word(seen), claim)


@pytest.mark.parametrize(
    ("claim", "blurred"),
    [
        ("3700**********2223", "370****22232"),
        ("410000199111193325", "4100001911193325"),
        ("二〇二二年三月九日", "二〇二三年三月九日"),
    ],
)
def test_strokes_that_repeat_are_told_in_a_crop_drawn_out(claim: str, blurred: str) -> None:
    sheet = a_sheet(a_word(claim, source=Source.LAYER))
    engine = Says([blurred, blurred, claim])

    assert look_again([sheet], [an_entry(id_number=claim)], engine) == [sheet]


def test_what_of_a_layer_nobody_looked_at_is_doubted_when_its_sheet_is_kept() -> None:
    looked = a_word("40学时", source=Source.LAYER)
    rest = replace(a_word("王小明", source=Source.LAYER), box=(0.1, 0.5, 0.5, 0.6))
    read = replace(a_word("张三"), box=(0.1, 0.7, 0.5, 0.8))
    sheet = a_sheet(looked)
    sheet = replace(sheet, page=replace(sheet.page, words=(looked, rest, read)))

    words = unlooked(sheet, [an_entry(content="40学时")]).page.words

    assert words[0].scores == (0.99,) * 4
    assert words[1].scores == (0.99 * UNCHECKED,) * 3
    assert words[2] == read


def test_the_mark_beside_a_value_that_comes_into_its_crop_is_not_doubled() -> None:
    word = a_word("员工安可，身份", score=0.8)
    [x0, y0, _, _], [_, _, x1, y1] = word.cut(2, 3), word.cut(3, 4)
    entry = Entry(
        name=Field(value="安可", text="安可", page=1, box=(x0, y0, x1, y1), confidence=0.8)
    )

    [sheet] = look_again([a_sheet(word)], [entry], Says(["安可，"]))

    assert sheet.page.words[0].text == "员工安可，身份"
    assert sheet.page.words[0].scores[2] > 0.9


@pytest.mark.parametrize(
    ("read", "own"),
    [
        pytest.param("(社区图书馆服务规范)", "社区图书馆服务规范", id="half of each bracket"),
        pytest.param("(试行)规范", "(试行)规范", id="a bracket of its own"),
    ],
)
def test_half_of_a_bracket_beside_a_value_is_none_of_the_value(read: str, own: str) -> None:
    word = a_word(f"《{own}》", score=0.8)
    [x0, y0, _, _], [_, _, x1, y1] = word.cut(1, 2), word.cut(len(own), len(own) + 1)
    place = (x0, y0, x1, y1)
    entry = Entry(content=Field(value=own, text=own, page=1, box=place, confidence=0.8))

    [sheet] = look_again([a_sheet(word)], [entry], Says([read]))

    assert sheet.page.words[0].text == f"《{own}》"
