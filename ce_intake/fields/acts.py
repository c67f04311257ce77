"""What a paper asserts that somebody did: learned, learned online, heard, sat an examination.

What a sentence asserts weighs more than the words of a title, which papers of several kinds bear
alike (研修证书, 学时证明). Knows no kind: each weighs the acts itself (ce_intake/kinds).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.paper import Paper
from ce_intake.layout.draft import Act
from ce_intake.layout.once import once

NET = (
    r"(?:网络|网上|线上|在线|远程|直播|云课堂|云平台|网授)"
    r"(?!\s?(?:安全|空间|工程|攻防|技术|管理|信息|舆情|监测|监控|医疗|会诊|营销|优化|运维|电子))"
)
"""Learning over the net, not learning about nets."""

_DID = re.compile(r"参加|参与|完成|接受|修完|学完|学习|修读|听取|聆听|收听|观看|出席|列席")
_NOT_YET = re.compile(r"请|将|拟|须|应当|欢迎|组织|安排|计划|选派|要求|可以|未|能够")
"""Says before an act that it is to come, or not done."""
_HEADS = re.compile(
    r"(?P<SERVED>评审|阅卷|评卷|命题|监考|评委|裁判|巡考|大赛|竞赛|比赛|志愿服务)"
    r"|(?P<HEARD>讲座|讲坛|大讲堂|报告会|学术报告|学术会议|年会|研讨会|论坛|峰会|大会|学术沙龙|学术交流)"
    r"|(?P<EXAMINED>考试|鉴定|测试)"
    r"|(?P<LEARNED>培训|研修|进修|课程|学习|讲习|轮训|集训|[教训]练|班(?![级组主])|继续教育)"
)
"""What is done, by its last word: 评审要点培训 is a class and no judging."""
_AT_A_SITE = re.compile(
    "(?:[\ue000”》]|学习|教育|培训|课程)(?:平台|网站|APP)[上内]?的?(?:学习)?[\ue000“《]"
)
"""A course at a site that is named: “文博在线”平台《…》."""
_OF_SOMEBODY_ELSE = re.compile(r"(?:人员|对象|费|须知|计划|需要|任务书?|办法|要求)")


@once
def acts_of(paper: Paper) -> frozenset[Act]:
    """The acts that sentences of *paper* assert."""
    told = {act for block in paper.statements for act in _told(block.text)}
    heard = any(_WENT_TO.search(block.text) for block in paper.sentences)
    return frozenset(told | {Act.HEARD} if heard else told)


_WENT_TO = re.compile(
    "(?:出席|列席|旁听|聆听|听取|收听)了?[^,。;“《]{0,16}[“《]"
    "|(?:参加|参与)了?[^,。;“《]{0,24}[“《][^”》]{2,40}(?:研讨会|年会|论坛|报告会|讲座|讲坛|峰会|学术会议|交流会|沙龙)[”》]"
    "(?![^,。;]{0,8}(?:培训|学习|班|考试|课程))"
)
"""That somebody went to a meeting or a talk of which only its name says what it was."""


def _told(text: str) -> Iterator[Act]:
    for clause in re.split(r"[,。;:!]", text):
        did = _DID.search(clause)
        if did is None or _NOT_YET.search(clause[: did.start()]):
            continue
        heads = [*_HEADS.finditer(clause, did.start())]
        act = Act[heads[-1].lastgroup or ""] if heads else None
        if heads and _OF_SOMEBODY_ELSE.match(clause, heads[-1].end()):
            continue
        if act in (None, Act.LEARNED) and (re.search(NET, clause) or _AT_A_SITE.search(clause)):
            act = Act.LEARNED_ONLINE
        if act:
            yield act
