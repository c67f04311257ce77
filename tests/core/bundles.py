"""Files of several pages: how they are divided, and pages of random words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from papers import EM, a_word

from ce_intake.stages.sheet import Sheet
from ce_intake.stages.split import Division, split
from ce_intake.values import Page

PICTURE = np.zeros((4, 4, 3), np.uint8)


def divided(*pages: Page) -> Division:
    sheets = [Sheet(page=replace(p, number=n), image=PICTURE) for n, p in enumerate(pages, start=1)]
    return split(sheets)


def groups(*pages: Page) -> list[list[int]]:
    return [[sheet.page.number for sheet in group] for group in divided(*pages).groups]


words_of_papers = st.sampled_from(
    [
        "结业证书",
        "姓名",
        "王一鸣",
        "序号",
        "学时",
        "课程名称",
        "1",
        "续表",
        "自学计划",
        "第2页",
        "合计",
        "40学时",
        "（盖章）",
        "〃",
        "",
    ]
)


@st.composite
def some_pages(draw: st.DrawFn) -> list[Page]:
    pages = []
    for number in range(draw(st.integers(0, 4))):
        words = []
        for _ in range(draw(st.integers(0, 12))):
            text = draw(words_of_papers | st.text(max_size=6))
            x, y = draw(st.floats(0, 0.9)), draw(st.floats(0, 0.95))
            words.append(a_word(text, x, y, size=draw(st.sampled_from([0.0, 1.0, 2.0]))))
        rulings = [
            (0.1, 0.1 * n, 0.9, 0.1 * n + EM / 20) for n in range(draw(st.integers(0, 4)))
        ] + [(0.1 * n, 0.0, 0.1 * n + EM / 20, 0.5) for n in range(draw(st.integers(0, 4)))]
        pages.append(
            Page(
                number=number + 1,
                width=1000,
                height=1000,
                words=tuple(words),
                rulings=tuple(rulings),
            )
        )
    return pages
