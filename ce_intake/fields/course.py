"""学习内容 where no label announces it: in quotation marks, in a sentence, on a line of its own.

Knows sentences and lines only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate
from ce_intake.fields.course_name import CLASS, NO_CONTENT, is_generic
from ce_intake.fields.latin import latin_courses
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.fields.unquoted import GAVE, unquoted
from ce_intake.layout.passage import Passage
from ce_intake.text.labels import find_labels
from ce_intake.text.names import is_organisation
from ce_intake.text.results import bare_result

_QUOTED = re.compile(
    r"“(?P<d>[^“”。\ue000]{0,20}“[^“”。]{1,20}”[^“”。\ue000]{0,40})”"
    r"|[“\"‘](?P<a>[^“”\"‘’。\ue000]{2,60}?)(?:[”\"’]|(?<=[\u3400-\u9fff])99(?=[\u3400-\u9fff,。;(]))|《(?P<b>[^《》。\ue000]{2,60}?)》|<(?P<c>[^<>。@\ue000]{2,60}?)>"
)
_LED_BY = re.compile(
    r"(?:参加|参与|完成|举办|组织|主办|承办|开展|开设|学习|出席|自学|研读|阅读|题为|主题为|题目为|攻读|修完|学完|修读|选学|主讲|召开|关于|听取|项目|课程|课题|论文|专著|撰写|所著|主编|编写|合著)[^。;]{0,40}$"
)
_ITS_TALK = re.compile(rf"(?:题目?为|主题为|题为|主讲|宣读(?:论文)?了?|{GAVE}:?|[作做]了?)$")
"""Before what was said at a meeting, which itself was attended."""
_MET = re.compile(
    r"(?:参加|出席|参与|在)了?[^,。;“”《》]{4,40}?(?:会议|年会|研讨会|论坛|大会|峰会|交流会)(?:\([^()]{2,40}\))?(?:,?[并且上中]|期间)"
)
"""Before what was said there: the meeting that was attended, which the name of a talk is not."""
_SERIES = re.compile(
    r"知识更新工程|行动计划|国培计划|计划$|讲坛$|大讲堂$|讲堂$|系列讲座$|系列培训$"
)
_JOURNAL = re.compile(
    r"录用|收录|采用|刊登|刊发|刊用|发表|杂志|编辑部|学报|期刊|期上|社|报社|\(?(?:ISSN|CN|国内)|(?:(?:19|20)\d\d年?)?,?第?\d+[年卷期]|(?:19|20)\d\d[年,.]"
)
_PRINTED_IN = re.compile(r"(?:刊登|发表|刊载|登载|收录|刊|载)(?:于|在)$")
_SITE = re.compile(
    r"(?:学习|培训|教育|云)?(?:平台|网(?![上络])站?|系统|客户端|小程序|公众号|APP)(?![^,。;]{0,2}培训班)"
)
"""What follows the name of a site in quotation marks."""
_ONLINE = re.compile(r"(?:在线|线上|网上|网络|上)(?:学习|完成|修读|选修|观看)")
"""What is done at a site: 在“…”上学习."""
_ANNOUNCED = re.compile(
    r"(?:以下|下列|如下)[^,。;]{0,4}(?:课程|培训|会议|讲座|项目|论坛|活动)[^,。;]{0,6}?:?[A-Za-z.,']*:?$"
)
_ATTENDED = re.compile(r"[A-Za-z]{0,40}(?:参加|出席|完成|学完)了?[A-Za-z]{0,40}:?")
"""A line that says no more than that a course was attended: its name is the next."""


def spoken_courses(paper: Paper) -> Iterator[Candidate[Passage]]:
    """Names of courses in the sentences, each as its own words, with their trust."""
    yield from _quoted(paper)
    yield from _of_programmes(paper)
    yield from _unclosed(paper)
    yield from _unopened(paper)
    yield from _in_corners(paper)
    yield from unquoted(paper)
    yield from _announced(paper)
    yield from _headlines(paper)
    yield from latin_courses(paper)


def _quoted(paper: Paper) -> Iterator[Candidate[Passage]]:
    for block in paper.sentences:
        for match in _QUOTED.finditer(block.text):
            group = next(name for name in "dabc" if match[name])
            words = block.cut(match.start(group), match.end(group))
            if NO_CONTENT.search(words.text) or bare_result(words.text) is not None:
                continue
            notice = _NOTICE.fullmatch(words.text)
            if notice:
                called = words.cut(*notice.span("c"))
                yield Candidate(called, called, 0.75)
                continue
            before = block.text[: match.start()]
            led = _LED_BY.search(before)
            talk = _ITS_TALK.search(before)
            trust = 0.7 if not led else 0.95 if not talk else 0.6 if _MET.search(before) else 0.9
            if _SERIES.search(words.text):
                trust *= 0.6
            after = block.text[match.end() :]
            at_site = _SITE.match(after) or (before.endswith("在") and _ONLINE.match(after))
            within = len(words.text) <= _CATCHWORD and _IN_A_NAME.search(before)
            if _JOURNAL.match(after) or at_site or _PRINTED_IN.search(before) or within:
                trust *= 0.4
            yield Candidate(words, words, trust)


_CATCHWORD = 4
"""Letters of a word that a name sets in quotation marks: 卫生系统“三基”培训."""
_IN_A_NAME = re.compile(r"(?:系统|单位|人员|教师|医师|工程师|干部|职工|技术|行业|领域|企业)$")
_NOTICE = re.compile(
    r"关于(?:举办|开展|组织|召开|做好)(?:(?:19|20)\d\d年度?)?(?P<c>[^《》]{3,40}?)"
    rf"(?:{CLASS})?(?:工作)?的(?:通知|函|公告)"
)
"""The title of the notice by which a course was called."""


def _of_programmes(paper: Paper) -> Iterator[Candidate[Passage]]:
    """What a dash parts from the name of its programme: “国培计划（2022）”——某某培训项目."""
    for block in paper.sentences:
        for match in _OF_PROGRAMME.finditer(block.text):
            words = block.cut(*match.span("c"))
            if BLOT not in words.text:
                yield Candidate(words, words, 0.9)


_OF_PROGRAMME = re.compile(
    r"[计规]划(?:\([^()]{2,12}\))?[”》]-{1,2}[“《]?(?P<c>[^,。;:“”《》]{5,40}?)[”》]?"
    r"(?:的?(?:网络|线上|远程|在线|专题)?(?:培训|学习|研修)(?:项目|班)?)?(?=[,。;(\d]|于(?:19|20)|经考|考核|$)"
)


def _unclosed(paper: Paper) -> Iterator[Candidate[Passage]]:
    """A line that opens a title which nothing closes: 《…》 whose end was not read."""
    if "》" in paper.text:
        return
    for segment in paper.segments:
        match = _OPENED.fullmatch(segment.text)
        if match:
            words = segment.passage.cut(match.start("c"))
            yield Candidate(words, words, 0.75)


def _in_corners(paper: Paper) -> Iterator[Candidate[Passage]]:
    """Titles in 【】, of which recognition makes round brackets: 完成课程【急救知识】."""
    for block in paper.sentences:
        for match in _CORNERS.finditer(block.text):
            first = block.marks[match.start("c") - 1]
            words = block.cut(*match.span("c"))
            corner = first is not None and first.word.text[first.at] in "【〖"
            if corner and BLOT not in words.text and not is_generic(words.text):
                yield Candidate(words, words, 0.9)


_CORNERS = re.compile(
    r"(?:课程|项目|讲座|专题|主题|培训|学习|完成|参加|听取)了?\((?P<c>[^()。]{3,40})\)"
)


def _unopened(paper: Paper) -> Iterator[Candidate[Passage]]:
    """A title that nothing opens in a sentence of which its end was read: course急救知识》."""
    if "《" in paper.text:
        return
    for block in paper.sentences:
        for match in _CLOSED.finditer(block.text):
            words = block.cut(*match.span("c"))
            if not NO_CONTENT.search(words.text):
                yield Candidate(words, words, 0.7)


_CLOSED = re.compile(
    r"(?:[a-z]|(?:参加|完成|学完|修完|学习)了?)(?P<c>[\u3400-\u9fff][^《》“”。,;:]{3,30}?)》"
)
_OPENED = re.compile(r"《(?P<c>[^《》“”。,;:]{4,40})")


def _announced(paper: Paper) -> Iterator[Candidate[Passage]]:
    """A line of its own under 以下课程的学习: or its English."""
    for lines in paper.lines:
        said = False
        for row in lines.rows:
            latin = all(char < "\u3400" for char in row.text)
            if said and not latin:
                words = row.segments[0].passage
                if len(row.segments) == 1 and not find_labels(words.text):
                    yield Candidate(words, words, 0.87)
                said = False
            said = bool(_ANNOUNCED.search(row.text) or _ATTENDED.fullmatch(row.text)) or (
                said and latin
            )


def _headlines(paper: Paper) -> Iterator[Candidate[Passage]]:
    """The name of a meeting, or a title within a title, that has a line to itself."""
    for row in paper.rows:
        if len(row.segments) > 1 or is_generic(row.text) or is_organisation(row.text):
            continue
        if _MEETING.fullmatch(row.text) or _ABOUT_A_TITLE.fullmatch(row.text):
            yield Candidate(row.passage, row.passage, 0.72)


_ABOUT_A_TITLE = re.compile(
    r"《[^《》]{2,30}》(?!.*(?:证书?|证明|凭证|单|表)$)[\u3400-\u9fff]{2,14}"
)
"""《安全生产法》修订要点"""
_MEETING = re.compile(
    r"(?!.*(?:证书|证明|通知|议程|日程|签到|[参与]会))[^,。;:“”《》|]{4,40}"
    r"(?:研讨会|年会|论坛|学术会议|学术大会|交流会|报告会|峰会|研讨班|学术周)"
)
