"""The name of a course that nothing announces: a line that is the headline of its paper.

What is no title of a paper, no name, organisation, day or number, and larger than what else is
left, is likely what was learned. A guess, which any words that say more are better than.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate
from ce_intake.fields.paper import Paper
from ce_intake.layout.lines import Segment
from ce_intake.layout.passage import Mark, Passage
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.names import is_organisation, name_likeness
from ce_intake.text.results import find_results

GUESSED = 0.5
"""How surely a headline names the course."""

_LIKE = re.compile(r"(?=(?:.*[\u3400-\u9fff]){5})[^,。;:|\ue000*]{5,40}")
_PAPER = re.compile(
    r"证[书明]|凭证|回执|证$|[卡表单]$|登记|名单|成绩|通知|须知|说明|注意|扫码|二维码|查询|打印|下载|网址|盖章|签字|签名"
    r"|编号|考核|考试|合格|结业|毕业|准予|特此|特发|兹|学员|同志|本人|证件|身份|单位|学时|学分|课时|继续教育|知识更新工程"
    r"|副本|正本|样[张本]|监制|背面|正面|附件|地址|电话|邮编|有效|平台|系统|中华人民共和国|参加|完成|学习|授予|姓名|性别|自学|计划|情况|记录|总结|报告|^\(?[一二三四五六七八九十\d]{1,2}[、.)]"
)
"""Words of papers themselves, which no course is called by."""
_LARGER = 1.1
"""Times the size of the next largest line that may be one too."""


def headlines(paper: Paper) -> Iterator[Candidate[Passage]]:
    """The one line that heads a paper and is nothing else, and what a title says of a calling."""
    owned = {mark for one in paper.labels for mark in (*one.named.marks, *one.value.marks)}
    lines = [
        row.segments[0]
        for row in paper.rows
        if len(row.segments) == 1 and _may_head(row.segments[0], owned)
    ]
    ranked = sorted(lines, key=lambda one: -one.letter)
    yield from _of_callings(paper)
    alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0].letter > _LARGER * ranked[1].letter)
    if alone:
        yield Candidate(ranked[0].passage, ranked[0].passage, GUESSED)


def _of_callings(paper: Paper) -> Iterator[Candidate[Passage]]:
    """What a title says that people of a calling learn: 二级注册建造师继续教育证书."""
    for title in paper.titles:
        match = _CALLING.search(title.text)
        if match:
            words = title.passage.cut(*match.span("c"))
            yield Candidate(words, words, GUESSED)


_CALLING = re.compile(
    r"(?:^|年度?|[省市])(?P<c>(?!专业技术|专技)[\u3400-\u9fff]{2,12}(?:师|员|人员|医生)继续教育)"
    r"(?:培训|学习|合格|结业|学时|完成|考核){0,3}(?:证书?|证明|凭证|登记[表证卡])$"
)


def _may_head(line: Segment, owned: set[Mark | None]) -> bool:
    text = line.text
    if not _LIKE.fullmatch(text) or _PAPER.search(text) or not owned.isdisjoint(line.passage.marks):
        return False
    if is_organisation(text) or name_likeness(text) > GUESSED:
        return False
    return not (find_dates(text) or find_amounts(text) or find_results(text))
