"""What was learned: 学习内容, 科目."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.form import TICKED, form_in
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.passage import Passage
from ce_intake.text.labels import Label
from ce_intake.values import Field, Subject

_QUOTES = "“”\"'‘’《》<>"
_CLASS = (
    "网络培训班|线上培训班|岗位培训班|短期培训班|短训班|培训班|高级研修班|研修班|研讨班|进修班|学习班|讲习班|提高班|培训课程|网络培训|在线培训|远程培训|"
    "线上培训|在线学习|网络学习|继续教育培训|继续教育|专题培训|岗位培训|岗前培训|课程培训|课程学习|课程|培训|学习|进修|讲座|考试"
)
_QUOTED = re.compile(
    r"“(?P<d>[^“”。\ue000]{0,20}“[^“”。]{1,20}”[^“”。\ue000]{0,40})”"
    r"|[“\"‘](?P<a>[^“”\"‘’。\ue000]{2,60}?)[”\"’]|《(?P<b>[^《》。\ue000]{2,60}?)》|<(?P<c>[^<>。\ue000]{2,60}?)>"
)
_LED_BY = re.compile(
    r"(?:参加|参与|完成|举办|组织|主办|承办|开展|开设|学习|出席|题为|主题为|攻读|修完|主讲|召开|关于)[^。;]{0,40}$"
)
_UNQUOTED = re.compile(
    r"(?:(?:举办|组织|主办|承办|开展|开设|召开|实施)的|(?:举办|开设)了?(?!的)|在[我本](?:院|校|单位|中心|公司|会)(?:参加)?|(?:参加|完成|参与|出席|接受)(?:了|并完成了?)?(?!由))"
    rf"(?P<c>[^,。;“”《》<>]{{2,50}}?)[”》]?(?P<k>{_CLASS})(?=[,。;(共学合并考成]|$|期间|及)"
)
_AFTER_CLASS = re.compile(
    r"(?:参加|完成|参与)了?(?:的)?(?:培训|学习)?(?:课程|项目|内容)为?:?(?P<c>[^,。;“”《》<>:(]{3,40}?)(?=,|。|;|经|考核|并|学习|培训|,|$)"
)
_SERIES = re.compile(r"知识更新工程|行动计划|讲坛$|大讲堂$|讲堂$|系列讲座$|系列培训$")
_STAY = re.compile(
    r"在(?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所)(?P<c>[\u3400-\u9fff]{2,16}?)(?:专业)?进修"
)
_BARE = re.compile(
    r"(?:参加|完成|参与|接受)了?(?:[A-Za-z]{5,60})?(?P<c>[^,。;:“”《》<>A-Za-z\d][^,。;:“”《》<>]{2,40}?)(?:[A-Za-z]{5,60})?"
    r"(?=共?计?\d+个?[学课][时分]|总?学时|经考|,?成绩|,?考核|,?考试|,共|。)"
)
_CONFERENCE = re.compile(
    r"(?:(?:举办|组织|主办|承办|开展|召开)的|(?:参加|出席)(?:了)?(?!由))"
    r"(?P<c>[^,。;“”《》<>]{3,50}?(?:学术会议|学术年会|年会|研讨会|论坛|交流会|学术讲座|大会|会议|峰会))(?=[,。;(共会期并]|$)"
)
_NUMBERING = re.compile(
    r"^(?:\(\d{4}年?\)|第[\d一二三四五六七八九十]+期(?:的)?)(?=[\u3400-\u9fff])"
)
_FOLLOWING = re.compile(r"(?:以下|下列|如下)(?:课程|培训|项目|内容)?的?(?:学习|培训)?:?")
_NAMED = re.compile(
    r"(?:项目|课程|培训班|课题)(?:名称)?(?:[:是为]|名称)[“《]?(?P<c>[^,。;“”《》:\[\]]{3,60}?)"
    r"[”》]?(?=[,。;]|[(\[](?:项目|课程|班次)?编号|[(\[]\ue000)"
)
"""项目：NAME（项目编号…）: a name that a colon or 为 announces inside a sentence."""

_GENERIC = re.compile(
    r"^(?:公需科目|公需课|专业科目|专业课|培训|学习|继续教育|课程|培训班|网络培训|本单位组织|该|本次|全部|规定|教学计划|各项|所有|规定内容和?|规定课程|全部内容)(?:的)?"
    r"(?:培训|学习|课程|内容)?的?$"
)
_NO_CONTENT = re.compile(
    r"继续教育条例|管理办法|登记|暂行规定|证书管理|防伪|扫描|二维码|同志|查询|真伪|承诺|规定》?第"
)

_FINER = (Subject.PUBLIC_REQUIRED, Subject.PUBLIC_ELECTIVE)
_SUBJECTS: tuple[tuple[str, Subject], ...] = (
    (r"行业公需", Subject.PROFESSIONAL),
    (r"公需[^,。;]{0,6}?必修|必修[^,。;]{0,2}公需", Subject.PUBLIC_REQUIRED),
    (r"公需[^,。;]{0,6}?选修|选修[^,。;]{0,2}公需", Subject.PUBLIC_ELECTIVE),
    (r"公需(?:科目|课程?|学时|培训|)|公共科目|公共课程?(?=学时|科目|[,。;]|$)", Subject.PUBLIC),
    (
        r"专业(?:科目|课程?(?!程设计)|学时|必修|选修)|专业知识更新(?!工程)|专业技能",
        Subject.PROFESSIONAL,
    ),
)


def find_content(paper: Paper, *labels: Label) -> Field[str]:
    """学习内容, from a label, from quotation marks, or from the sentence that names the course.

    `labels` are those that announce it in this kind of paper (学习内容 by default).
    """
    found = [*_labelled(paper, labels or (Label.COURSE,)), *_quoted(paper), *_unquoted(paper)]
    return chosen(found)


def bare_title(words: Passage) -> Passage:
    """*words* without outer quotation marks, brackets of titles, and punctuation."""
    bare = words.stripped(",;。、:|")
    while len(bare.text) > 2 and _is_quoted(bare.text):
        bare = bare.cut(1, len(bare.text) - 1)
    for opening, closing in ("《》", "“”", "()"):
        if bare.text.count(opening) > bare.text.count(closing):
            bare = bare.stripped(opening)
        elif bare.text.count(opening) < bare.text.count(closing):
            bare = bare.stripped(closing)
    return bare


def _is_quoted(text: str) -> bool:
    """Whether one pair of marks encloses the whole of *text* (not “A”与“B”)."""
    if text[0] not in _QUOTES or text[-1] not in _QUOTES:
        return False
    inner = text[1:-1]
    first_closing = min((inner.find(mark) for mark in "”》>" if mark in inner), default=-1)
    first_opening = min((inner.find(mark) for mark in "“《<" if mark in inner), default=-1)
    return first_closing < 0 or 0 <= first_opening < first_closing


def find_subject(paper: Paper) -> Field[Subject]:
    """科目: 公需必修, 公需选修, 公需 or 专业, where the paper names it."""
    found: list[Candidate[Subject]] = []
    for one in paper.labelled(Label.SUBJECT):
        found += _subjects(one.value, one.trust * 0.98)
    if not found:
        found = [one for words, trust in _passages(paper) for one in _subjects(words, trust)]
    first = next(iter(sorted(found, key=lambda one: -one.trust)), None)
    if first is None:
        return Field()
    if first.value is Subject.PUBLIC:
        finer = [one for one in found if one.value in _FINER]
        first = finer[0] if finer else first
    return first.passage.states(first.value, trust=first.trust)


def _subjects(words: Passage, trust: float) -> list[Candidate[Subject]]:
    for pattern, subject in _SUBJECTS:
        match = re.search(pattern, words.text)
        if match:
            return [Candidate(subject, words.cut(match.start(), match.end()), trust)]
    if trust > 0.9 and words.text in ("公需", "公共", "公需科"):
        return [Candidate(Subject.PUBLIC, words, trust)]
    if trust > 0.9 and words.text in ("专业", "专业类", "专业技术"):
        return [Candidate(Subject.PROFESSIONAL, words, trust)]
    return []


def _passages(paper: Paper) -> Iterator[tuple[Passage, float]]:
    """Sentences about the learning first, then titles, then every line; with their trust."""
    for block in paper.statements:
        yield block, 0.93 if re.search(r"参加|完成|学习", block.text) else 0.86
    for segment in paper.titles:
        yield segment.passage, 0.88
    for row in paper.rows:
        yield row.passage, 0.82


def _labelled(paper: Paper, labels: tuple[Label, ...]) -> Iterator[Candidate[str]]:
    for one in paper.labelled(*labels):
        words = bare_title(_untranslated(one))
        if len(words.text) >= 2 and not words.text.replace(".", "").isdigit():
            generic = 0.5 if _GENERIC.match(words.text) else 1.0
            yield Candidate(_title(words), words, one.trust * 0.96 * generic)
    for one in paper.labelled(Label.FORM):
        words = bare_title(one.value)
        if len(words.text) >= 4 and form_in(words) is None and not TICKED.search(words.text):
            yield Candidate(_title(words), words, one.trust * 0.5)


def _untranslated(one: Labelling) -> Passage:
    """The Chinese half of a value under a bilingual label (培训项目 Course: 急救 First Aid)."""
    bilingual = re.search(r"[\u3400-\u9fff][A-Za-z]{3}", one.named.text)
    english = re.search(r"(?<=[\u3400-\u9fff)])[A-Za-z][A-Za-z,.'()&-]{4,}$", one.value.text)
    return one.value.cut(0, english.start()) if bilingual and english else one.value


def _quoted(paper: Paper) -> Iterator[Candidate[str]]:
    for block in paper.sentences:
        for match in _QUOTED.finditer(block.text):
            group = next(name for name in "dabc" if match[name])
            words = block.cut(match.start(group), match.end(group))
            if _NO_CONTENT.search(words.text):
                continue
            led = _LED_BY.search(block.text[: match.start()])
            trust = 0.95 if led else 0.7
            project = bool(_SERIES.search(words.text))
            yield Candidate(_title(words), words, trust * (0.6 if project else 1.0))


def _unquoted(paper: Paper) -> Iterator[Candidate[str]]:
    for block in (*paper.sentences, paper.flow):
        for pattern, trust in (
            (_NAMED, 0.86),
            (_CONFERENCE, 0.8),
            (_AFTER_CLASS, 0.84),
            (_UNQUOTED, 0.82),
            (_STAY, 0.85),
            (_BARE, 0.6),
        ):
            for match in pattern.finditer(block.text):
                words = block.cut(*match.span("c"))
                if BLOT in words.text or _NO_CONTENT.search(words.text):
                    continue
                words = _without_organiser(words)
                generic = _GENERIC.match(words.text) or len(words.text) < 3
                yield Candidate(_title(words), words, trust * (0.4 if generic else 1.0))


def _without_organiser(words: Passage) -> Passage:
    """What stands after 由…举办的, 我校 or a year, if the pattern caught that too."""
    own = re.match(
        r"(?:由)?[我本贵](?:单位|校|院|所|中心|公司|会|局|部)(?:举办|组织|开设)?的?", words.text
    )
    words = words.cut(own.end()) if own else words
    listed = _FOLLOWING.match(words.text)
    words = words.cut(listed.end()) if listed else words
    led = list(re.finditer(r"(?:举办|组织|主办|承办|开展|召开|开设)的", words.text))
    rest = words.cut(led[-1].end()) if led else words
    year = re.match(r"(?:19|20)\d\d年度?(?=[\u3400-\u9fff])", rest.text)
    rest = rest.cut(year.end()) if year else rest
    numbering = _NUMBERING.match(rest.text)
    return rest.cut(numbering.end()) if numbering else rest


def _title(words: Passage) -> str:
    """A title as printed: no line breaks, blanks only between Latin words."""
    plain = re.sub(r"\s+", " ", words.read)
    return re.sub(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])", "", plain).strip()
