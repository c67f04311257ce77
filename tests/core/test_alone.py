"""What a sheet says by itself is kept, and joining a stack says with it what it says without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from zlib import compress

import numpy as np
import pytest
from papers import a_page

from ce_intake.decoder.client import Decoder
from ce_intake.decoder.pages import DecodedPage
from ce_intake.policies.load import load
from ce_intake.ports import Image
from ce_intake.read import Tools, join, read_divided, read_sheet
from ce_intake.settings import Limits
from ce_intake.stages import alone
from ce_intake.stages.alone import Alone
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Document, Page, Source, Word

FOOT = (">海晏区继续教育中心", ">2018年5月12日", "证书编号：2018-0417")
CERTIFICATE = ("#结业证书", "王一鸣同志于2018年5月7日至11日参加“安全生产管理”培训班学习，",
               "共计40学时，考核合格，准予结业。", *FOOT)  # fmt: skip
TWICE = ("#结业证书", "王建国参加“水质检测”培训班学习，共计40学时，准予结业。", "总学时：48", *FOOT)
ROSTER = ("#“数据安全治理”培训班学员名单",
          "序号 | 姓名 | 单位 | 学时", "1 | 李小川 | 海晏一中 | 24",
          "2 | 张文静 | 海晏二中 | 24", "3 | 刘海 | 海晏三中 | 16")  # fmt: skip
PLAN = ("#自学计划表", "姓名：陈海", "自学课题：数据安全治理", "计划学时：24学时")
RECORD = ("#自学情况记录", "姓名：陈海", "自学内容：数据安全治理")
ASSESSMENT = ("#自学考核表", "姓名：陈海", "考核成绩：88分", "认定学时：24学时")
BACK = ("培训课程安排", "第一单元 法规解读", "第二单元 案例分析")
STACK = (CERTIFICATE, BACK, TWICE, ROSTER, PLAN, RECORD, ASSESSMENT, ())


class Says:
    """An engine that finds these words, whatever it is shown."""

    name = version = "says"

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words

    def read(self, image: Image) -> Sequence[Word]:
        return self.words

    def read_line(self, image: Image) -> Word:
        return Word(text="", box=(0, 0, 1, 1), confidence=0)


def some_tools(words: Sequence[Word] = ()) -> Tools:
    return Tools(
        engine=Says(words),
        decoder=Decoder(Limits()),
        policy=load(),
        today=date(2026, 11, 1),
    )


def a_read_sheet(lines: Sequence[str], number: int = 1) -> Sheet:
    """A scanned page with these lines, as a reader keeps it."""
    image = np.full((1000, 1000, 3), 255, np.uint8)
    image[300:320, 200:800] = 0  # ink
    page = DecodedPage(number=number, image=image)
    return read_sheet(page, some_tools(a_page(lines).words))


def read_stack(sheets: Sequence[Sheet], known: dict[int, Alone]) -> tuple[Document, ...]:
    division = join([sheet.page for sheet in sheets], alone=known)
    return read_divided(division, some_tools(), closely=False)


def known_of(sheets: Sequence[Sheet]) -> dict[int, Alone]:
    """What is kept of the sheets, packed and unpacked as in the database."""
    packed = {one.page.number: alone.pack(one.alone) for one in sheets if one.alone is not None}
    kept = {number: alone.unpack(content) for number, content in packed.items() if content}
    return {number: one for number, one in kept.items() if one is not None}


def test_a_stack_says_the_same_with_and_without_what_its_sheets_say_alone() -> None:
    sheets = [a_read_sheet(lines, number) for number, lines in enumerate(STACK, 1)]

    known = known_of(sheets)
    assert set(known) == {1, 2, 4, 5, 6, 7}
    documents = read_stack(sheets, known)
    assert documents == read_stack(sheets, {})
    assert [one.pages for one in documents] == [(1, 2), (3,), (4,), (5, 6, 7)]
    assert [len(one.entries) for one in documents] == [1, 1, 3, 1]


def test_what_a_sheet_says_alone_is_used_where_it_is_a_document_by_itself() -> None:
    sheet = a_read_sheet(CERTIFICATE)
    assert sheet.alone is not None

    [told] = read_stack([sheet], {1: replace(sheet.alone, kind_sure=0.123)})

    assert told.kind_confidence == 0.123


def test_what_json_cannot_say_is_not_kept() -> None:
    sheet = a_read_sheet(TWICE)

    assert sheet.alone is not None
    assert [one.code for one in sheet.alone.draft.entries[0].findings] == ["hours_stated_twice"]
    assert alone.pack(sheet.alone) is None


def test_what_was_kept_in_another_form_is_not_known() -> None:
    sheet = a_read_sheet(CERTIFICATE)
    assert sheet.alone is not None
    packed = alone.pack(sheet.alone)

    assert packed is not None
    assert alone.unpack(packed) == sheet.alone
    assert alone.unpack(compress(b'{"signs": 3}')) is None


@pytest.mark.parametrize(("source", "known"), [(Source.OCR, True), (Source.LAYER, False)])
def test_of_a_text_layer_that_is_doubted_afterwards_nothing_is_kept(
    source: Source, known: bool
) -> None:
    words = [replace(word, source=source) for word in a_page(CERTIFICATE).words]
    page = DecodedPage(number=1, image=np.full((1000, 1000, 3), 255, np.uint8))
    page.image[300:320, 200:800] = 0

    assert (read_sheet(page, some_tools(words)).alone is not None) is known


def test_a_blank_sheet_says_nothing_alone() -> None:
    page = Page(number=1, width=10, height=10)

    assert a_read_sheet(()).alone is None
    assert read_stack([Sheet(page=page, image=np.zeros((1, 1, 3), np.uint8))], {}) == ()
