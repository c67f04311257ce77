"""Who stands for whom where a paper is signed: lent seals, systems that print, an employer.

Knows labels and sentences of a paper, no kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.bodies import undated
from ce_intake.fields.choice import Candidate
from ce_intake.fields.paper import Paper
from ce_intake.fields.person import organisation
from ce_intake.layout.passage import Passage
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation, is_site

_LENT = re.compile(
    r"\((?:由(?P<a>[\u3400-\u9fff]{4,30}?)代|代(?P<b>[\u3400-\u9fff]{4,30}?)|(?P<c>[\u3400-\u9fff]{4,30}?)代)"
    r"(?:为|行)?(?:章|盖章|签章|用印|签发)?\)"
)
"""A seal that is not that of the body before the bracket: 组委会（某学会代章）."""
_BY_SYSTEM = re.compile(
    r"(?:由|来自|经|自)[“\"《]?(?P<o>[\u3400-\u9fffA-Za-z·]{4,24}?)[”\"》]?(?:系统|平台|网站)?"
    r"(?:自动|统一|在线)?(?:生成|出具|导出|打印|制发)"
)
_NO_NAME = re.compile(r"^(?:本|该|我|计算机|电脑|学员|用户|管理员|后台)")


def lender(words: Passage) -> Passage:
    """Whose seal it is, where a bracket says that it stands for another's; else *words*."""
    match = _LENT.search(words.text)
    if match is None or match.lastgroup is None or not is_organisation(match[match.lastgroup]):
        return words
    return words.cut(*match.span(match.lastgroup))


def made_by_system(paper: Paper) -> Iterator[Candidate[str]]:
    """The site whose system made the paper: 本记录由“某某在线”系统生成."""
    for block in paper.sentences:
        for match in _BY_SYSTEM.finditer(block.text):
            words = block.cut(*match.span("o"))
            named = is_site(words.text) or is_organisation(words.text)
            if named and not _NO_NAME.match(words.text):
                yield Candidate(organisation(words), words, 0.75)


def only_agrees(paper: Paper, name: str) -> bool:
    """Whether *name* employs the learner and somebody else held the course and signs too.

    Forms have a place for both: 主办单位意见, 用人单位意见.
    """
    employers = {organisation(one.value) for one in paper.labelled(Label.EMPLOYER)}
    held = {organisation(one.value) for one in paper.labelled(Label.ORGANISER)} - employers
    signing = "\n".join(row.text for row in paper.rows[len(paper.rows) // 2 :])
    return name in employers and any(is_organisation(one) and one in signing for one in held)


def registering(paper: Paper) -> Iterator[Candidate[str]]:
    """Who registers or approves what was learned, where nobody else answers for the paper."""
    for one in paper.labelled(Label.OTHER):
        body = undated(one.value)
        if _REGISTERS.match(one.named.text) and is_organisation(body.text):
            yield Candidate(organisation(body), body, one.trust * 0.8)


_REGISTERS = re.compile("(?:登记|备案|审批|批准|受理)(?:单位|机关|机构|部门)")
