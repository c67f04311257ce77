"""How it was learned: 学习形式, from a label, a ticked box or the words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate, best, inferred
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.layout.once import once
from ce_intake.layout.passage import Passage
from ce_intake.text.boxes import boxes_lead, without_empty
from ce_intake.text.labels import Label
from ce_intake.values import Field, LearningForm

_NO_BODY = r"(?!网|平台|系统|中心|管理中心|服务中心|学[校院]|机构|基地|[部处科]|单位|公司|协会)"
"""What makes 培训 part of the name of a body or a site, which says nothing of the form."""
_BODY = (
    r"(?!\s*(?:培训|教育|指导|管理|服务|联络|证书){0,2}"
    r"(?:学院|学校|院|校|所(?!需|有|得|学|修|在)|站|中心|基地|证书|部|处(?!理|置|方)|办公室))"
)
"""What makes 进修 or 研修 part of the name of a body: 卫生人员进修指导站."""
_FORM_WORDS: tuple[tuple[str, LearningForm, float], ...] = (
    (
        r"网络(?=培训|继续|完成|参加|学习|教育|课|研修|授课|平台|班|公|在线|自主|自学|视频|$)|网络$|通过网络|在线(?!监测|检测)"
        r"|视频(?:培训|教学|课|学习|授课|研修)|录播|远程(?!监测|医疗|控制)|线上|网上|网授|云课堂|空中课堂|直播|慕课"
        r"|学习网(?!络)|网校",
        LearningForm.ONLINE,
        0.93,
    ),
    (
        r"(?i:webinar|e-?learning|online(?:[a-z-]{0,12}course|training|learning))",
        LearningForm.ONLINE,
        0.9,
    ),
    (r"(?i:conference|symposium|congress(?!ional)|annualmeeting)", LearningForm.CONFERENCE, 0.85),
    (r"访问学者|学术访问|访学", LearningForm.ACADEMIC_VISIT, 0.95),
    (rf"研修{_BODY}|研讨班", LearningForm.SEMINAR, 0.95),
    (rf"进修{_BODY}", LearningForm.REFRESHER_CLASS, 0.93),
    (r"学术会议|年会|研讨会|论坛|交流会|学术交流|学术活动|大会|峰会", LearningForm.CONFERENCE, 0.9),
    (r"讲座|讲坛|报告会|讲堂|听讲", LearningForm.LECTURE, 0.9),
    (r"函授|成人高等教育|高等教育自学|自学考试|夜大", LearningForm.DEGREE, 0.85),
    (r"自学|自修", LearningForm.SELF_STUDY, 0.9),
    (r"实践活动|实践锻炼|社会实践|企业实践|挂职|下乡服务|支教|援助", LearningForm.PRACTICE, 0.85),
    (r"学历|学位", LearningForm.DEGREE, 0.6),
    (
        rf"培训班|培训{_NO_BODY}|面授|集中|脱产|线下|学习班|讲习班|课堂|现场(?!改善|改进|管理|施工|作业|检测|监测|处置|问题|工艺|服务|调试|操作)|理论学习",
        LearningForm.TRAINING_CLASS,
        0.9,
    ),
)
TICKED = re.compile(r"(?P<w>[\u3400-\u9fff]{2,6})\(?☑\)?|☑(?P<v>[\u3400-\u9fff]{2,6})")
"""A word with a ticked box beside it."""
_TICK_BEHIND = re.compile(r"(?P<w>[\u3400-\u9fff]{2,6})\(?☑\)?")
_TICK_BEFORE = re.compile(r"☑(?P<w>[\u3400-\u9fff]{2,6})")
_CLASS = re.compile(
    r"[”》\"](?:专题|专业|高级|短期)?"
    r"(?P<f>[\u3400-\u9fff]{2,5}班|讲座|报告会|研讨会|(?:在线|线上|网络|网上|远程|直播|视频|云端?)?(?:培训|研修|进修)(?:项目|课程|活动)?)"
)
"""What a quoted course is called: “水库调度”研修班."""
_OPTION = re.compile(r"(?P<o>[\u3400-\u9fff]{2,4})[^\u3400-\u9fff□,、)]{0,2}(?P<b>□)?(?=[,、/)]|$)")
_CHOICES = re.compile(
    r"(?:[\u3400-\u9fff]{2,4}[^\u3400-\u9fff,、)]{0,3}[,、/]){1,4}[\u3400-\u9fff]{2,4}□"
)
_BEFORE = re.compile(r"(?:□[\u3400-\u9fff]{2,12}){1,8}")
_KINDS = re.compile(
    r"[\u3400-\u9fff]{1,4}班|(?:专题|高级|网络|在线|远程|集中|脱产|业余|校本)?(?:研修|培训|学习|进修|讲座)"
    r"|面授|远程|线上|线下|网络|函授|自学|集中|脱产"
)
"""Options whose boxes stand before them; one whose box was not read runs on with another."""


def find_form(paper: Paper, *, default: LearningForm | None = None) -> Field[LearningForm]:
    """学习形式, from its label, a ticked box, or the words of the title and the course."""
    one = best(_stated(paper) or [*_spoken_forms(paper)] or _named_forms(paper))
    if one is not None:
        return one.passage.states(one.value, trust=one.trust)
    return Field() if default is None else inferred(default, 0.85)


@once
def stated_form(paper: Paper) -> LearningForm | None:
    """学习形式 that a label or a ticked box states, whatever sentences say."""
    one = best(_stated(paper))
    return one.value if one else None


def _stated(paper: Paper) -> list[Candidate[LearningForm]]:
    return [*_stated_forms(paper), *_ticked_forms(paper)]


def class_said(text: str) -> LearningForm | None:
    """培训班 where *text* speaks of 培训 or a class, else 讲座 or 学术会议 where it names one.

    The name of a centre says nothing.
    """
    if _TAUGHT.search(text):
        return LearningForm.TRAINING_CLASS
    if _HEARD.search(text):
        return LearningForm.LECTURE
    return LearningForm.CONFERENCE if _MET.search(text) else None


_HEARD = re.compile(
    r"讲座(?:题目|名称|主题|内容)|(?:报告|讲座)(?:会)?(?:听众|听讲|听取)|(?:学术|专题)(?:报告|讲座)(?!厅)"
)
_MET = re.compile(r"学术会议|学术年会|学术大会|年会|研讨会|论坛")


_TAUGHT = re.compile(
    rf"培训{_NO_BODY}|面授|集中学习|讲习|学习班|脱产|(?:^|[\s|])(?:所在)?班[次级](?:名称)?:"
)
"""Says that somebody was taught; the place where, or the one who issued the paper, does not."""


def form_in(words: Passage) -> tuple[LearningForm, Passage, float] | None:
    """The form that *words* name, with the words and the trust."""
    plain = without_empty(words.text, BLOT)
    mixed = _MIXED.search(plain)
    if mixed:
        return LearningForm.TRAINING_CLASS, words.cut(*mixed.span()), 0.7
    for pattern, form, trust in _FORM_WORDS:
        match = re.search(pattern, plain)
        before = _OF_A_CLASS.search(plain[: match.start()]) if match and form in _PARTS else None
        if before:
            return form_in(words.cut(*before.span()))
        if match:
            return form, words.cut(match.start(), match.end()), trust
    return None


_PARTS = (LearningForm.LECTURE, LearningForm.CONFERENCE)
_OF_A_CLASS = re.compile(r"(?:培训|研修|进修|学习|讲习)班(?!主任|长)")
"""The class of which a lecture was a part: 护理管理培训班（含专题讲座、实操演练）."""


_MIXED = re.compile(
    r"(?:面授|线下|集中培训|集中学习)[^,。;]{0,4}(?:[+、和与及加]|结合|相)[^,。;]{0,3}(?:线上|网络|在线|远程|直播|网授)"
    r"|(?:线上|网络|在线|远程|直播|网授)[^,。;]{0,4}(?:[+、和与及加]|结合|相)[^,。;]{0,3}(?:面授|线下|集中)"
    r"|(?:面授|线下|集中)[^。]{0,24}\d个?[学课]时[^。]{0,4}(?:线上|网络|在线|远程)[^。]{0,6}\d个?[学课]时"
    r"|(?:线上|网络|在线|远程)[^。]{0,24}\d个?[学课]时[^。]{0,4}(?:面授|线下|集中)[^。]{0,6}\d个?[学课]时"
    r"|线[上下]线[下上]|混合式(?:培训|研修|学习)?$"
)
"""A class that is held in a room and over the network as well."""


def _stated_forms(paper: Paper) -> Iterator[Candidate[LearningForm]]:
    for one in paper.labelled(Label.FORM):
        if "☑" in one.value.text or "□" in one.value.text:
            continue
        form = form_in(one.value)
        if form:
            yield Candidate(form[0], one.value, one.trust * 0.97)


def _ticked_forms(paper: Paper) -> Iterator[Candidate[LearningForm]]:
    """面授☑ 远程□: the words beside a ticked box, else the only ones without an empty box."""
    for words in [*(one.value for one in paper.labelled(Label.FORM)), *paper.statements]:
        side = _TICK_BEFORE if boxes_lead(words.text) else _TICK_BEHIND
        for match in side.finditer(words.text):
            yield from _form_at(words, match.span("w"), 0.95)
        for match in _BEFORE.finditer(words.text):
            yield from _unboxed(words, match)
        for match in _CHOICES.finditer(words.text):
            options = list(_OPTION.finditer(words.text, *match.span()))
            filled = [option for option in options if not option["b"]]
            if len(filled) == 1 and "☑" not in match[0]:
                yield from _form_at(words, filled[0].span("o"), 0.8)


def _unboxed(words: Passage, match: re.Match[str]) -> Iterator[Candidate[LearningForm]]:
    """□培训班□进修班研修班: the option that has no box of its own was the ticked one."""
    at = match.start()
    for piece in match[0].split("□"):
        options = list(_KINDS.finditer(piece))
        if len(options) == 2 and options[0].end() == options[1].start():
            yield from _form_at(words, (at + options[1].start(), at + options[1].end()), 0.8)
        at += len(piece) + 1


def _form_at(
    words: Passage, span: tuple[int, int], trust: float
) -> Iterator[Candidate[LearningForm]]:
    ticked = words.cut(*span)
    form = form_in(ticked)
    if form:
        yield Candidate(form[0], ticked, trust)


def _spoken_forms(paper: Paper) -> Iterator[Candidate[LearningForm]]:
    """Words of the sentence about the learning, then of the course and of the title."""
    for block in paper.sentences:
        wired = [*_BY_WIRE.finditer(block.text), *_TITLED_ONLINE.finditer(block.text)]
        for match in _CLASS.finditer(block.text):
            for one in _form_at(block, match.span("f"), 1.0):
                if not wired or one.value is not LearningForm.TRAINING_CLASS:
                    yield one
        made = _MADE_BY_SITE.finditer(block.text)
        for match, trust in (*((one, 0.95) for one in wired), *((one, 0.8) for one in made)):
            yield Candidate(LearningForm.ONLINE, block.cut(*match.span()), trust)
    for block, whole in zip(paper.statements, paper.sentences, strict=True):
        at = re.search(r"参加|完成|学习|进修|出席|(?i:completed|attended|participat)", block.text)
        if at is not None:
            yield from _form_of(block.cut(at.start()), 1.0)
            yield from _form_of(whole.cut(at.start()), 0.8)
    yield from _labelled_forms(paper)
    yield from _headed_forms(paper)
    for segment in paper.titles:
        for one in _form_of(segment.passage, 0.85):
            trust = _OF_ITS_OWN if one.value in _TITLED else one.trust
            yield Candidate(one.value, one.passage, trust)


_TITLED = (LearningForm.ACADEMIC_VISIT, LearningForm.PRACTICE)
"""Forms that a title names in words that nothing else has: 访问学者证书, 支教证明."""
_OF_ITS_OWN = 0.97
_BY_WIRE = re.compile(
    r"(?:在线|线上|网上|通过(?:互联)?网络|远程|以?(?:在线|线上|网络|远程)(?:方式|形式))(?:自主|全程)?(?:完成|参加|参与|学完|修完|修读|收看|观看|收听|听取)"
    r"|(?:通过|利用|使用|借助|依托|登[录陆]|在)[“《]?(?:腾讯(?:会议|课堂)|钉钉|企业微信|小鹅通|雨课堂|学习通|智慧树|好视通|(?i:zoom|welink))"
    r"|(?:[”》]|学习|教育|培训|课程)(?:平台|网站|APP)(?=[上内]?的?(?:学习)?[“《])"
)
"""How a course was taken, whatever it is called: 在线完成“…研修”."""
_TITLED_ONLINE = re.compile(
    r"(?:网络|在线|线上|远程)(?:培训|学习|研修|继续教育)[\u3400-\u9fff]{0,6}(?:档案|记录|登记[表卡册]|汇总表?|清单|明细表?"
    r"|情况表?|统计表?|一览表?|名[单册]|花名册|成绩[单表册]|结果|台账|履历)$"
)
"""What a record is called of courses that are all taken over the network."""

_MADE_BY_SITE = re.compile(
    r"由(?:本)?(?:网络|在线|线上|远程)(?:培训|学习|教育|继续教育|研修)(?:平台|系统|网站)(?:自动)?(?:生成|出具|打印|导出)"
    r"|学[员习][\u3400-\u9fff]{0,8}导出(?:表|结果|清单|记录)"
)
"""What only a site of learning makes: 由网络培训平台生成, 学员学习情况导出表."""

_SAID_OF_ALL = (LearningForm.TRAINING_CLASS, LearningForm.SEMINAR)
"""Forms that labels of any learning name: teachers' papers call all of it 研修."""


def _labelled_forms(paper: Paper) -> Iterator[Candidate[LearningForm]]:
    """The name of the course; and 进修时间, but 培训时间 and 研修内容 are said of everything."""
    for one in paper.labelled(Label.COURSE):
        yield from _form_of(one.value, 0.8)
    for one in paper.labelled(Label.COURSE, Label.DATES, Label.HOURS):
        for form in _form_of(one.named, 0.85):
            if form.value not in _SAID_OF_ALL:
                yield form


def _named_forms(paper: Paper) -> Iterator[Candidate[LearningForm]]:
    """What labels call the learning where nothing else does: 研修主题; 研修内容 heads any list."""
    labels = paper.labelled(Label.COURSE, Label.DATES, Label.HOURS)
    named = [one.named for one in labels if not one.named.text.rstrip(":").endswith("内容")]
    forms = {form.value: form for words in named for form in _form_of(words, 0.7)}
    if len(forms) == 1:
        yield from forms.values()


def _headed_forms(paper: Paper) -> Iterator[Candidate[LearningForm]]:
    """The one heading of a page of courses that says how they are learned: 线上课程（2023年）."""
    heads = [one.passage for one in paper.segments if _HEAD.fullmatch(one.text)]
    if len({head.text[:2] for head in heads}) == 1:
        yield from _form_of(heads[0], 0.9)
    for row in paper.rows[:2]:
        match = _SITE.match(row.text)
        if match:
            yield Candidate(LearningForm.ONLINE, row.passage.cut(*match.span()), 0.75)


_SITE = re.compile(
    r"[\u3400-\u9fff]{2,8}(?:学习网|网校|网院|网络学院|网络课堂|云课堂|云学堂|在线学堂|学堂在线|学习平台|慕课)(?=[·•|\-]|$)"
)
"""The site whose page it is: 某某学习网·已完成课程."""
_HEAD = re.compile(
    r"(?:线上|网络|网上|在线|远程|面授|线下)(?:课程|课|培训|学习)(?:记录|列表)?(?:\(?(?:19|20)\d\d年?度?\)?)?"
)


def _form_of(words: Passage, weight: float) -> Iterator[Candidate[LearningForm]]:
    """The form that *words* name, if they name one, its trust times *weight*."""
    form = form_in(words)
    if form:
        yield Candidate(form[0], form[1], form[2] * weight)
