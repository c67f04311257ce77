"""More of the traps that the field knows (tests/traps.toml): papers that mislead as they lie."""

from __future__ import annotations

from dataclasses import replace

import pytest
from papers import a_page, a_word

from ce_intake.kinds.training_certificate import extract as read_training
from ce_intake.values import Page

CERTIFICATE = (
    "#结业证书",
    "姓名：安可",
    "学习内容：无损检测技术",
    "学习时间：2018年5月7日至2018年5月11日",
    "学时：40",
    "证书编号：JX-2018-0417",
    ">海晏职业培训学校",
    ">2018年5月14日",
)


@pytest.mark.parametrize("words", ["样本", "复印件无效", "仅供参考"])
def test_a_watermark_across_a_line_is_no_part_of_the_course(words: str) -> None:
    plain = a_page(CERTIFICATE)
    [course] = [word for word in plain.words if "无损" in word.text]
    mark = a_word(words, course.box[2] + 0.01, course.box[1] - 0.03, size=3.5)
    page = replace(plain, words=(*plain.words, replace(mark, confidence=0.6)))

    [entry] = read_training([page]).entries

    assert entry.content.value == "无损检测技术"


def test_who_teaches_is_not_taken_for_who_employs() -> None:
    page = a_page(
        [
            line.replace("姓名：安可", "姓名：安可 | 培训单位：海晏职业培训学校")
            for line in CERTIFICATE
        ]
    )

    [entry] = read_training([page]).entries

    assert entry.employer.value is None
    assert entry.issuer.value == "海晏职业培训学校"


def _without(page: Page, text: str) -> Page:
    return replace(page, words=tuple(word for word in page.words if text not in word.text))


def test_a_number_that_a_seal_hides_is_unread_and_not_made_up() -> None:
    page = _without(a_page(CERTIFICATE), "证书编号")
    hidden = a_page(
        [line.split("：")[0] + "：" if "编号" in line else line for line in CERTIFICATE]
    )

    for each in (page, hidden):
        [entry] = read_training([each]).entries
        assert (entry.certificate_no.value, entry.certificate_no.confidence) == (None, 0.0)
