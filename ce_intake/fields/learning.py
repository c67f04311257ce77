"""What was learned: 学习内容, 科目."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.course import spoken_courses
from ce_intake.fields.course_name import CLASS, is_generic
from ce_intake.fields.form import TICKED, form_in
from ce_intake.fields.headline import GUESSED, headlines
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import find_amounts
from ce_intake.text.asides import measured_at
from ce_intake.text.boxes import without_empty
from ce_intake.text.labels import Label
from ce_intake.text.normal import tight
from ce_intake.text.products import spelt
from ce_intake.values import Field, Subject, Unit

_QUOTES = "“”\"'‘’《》<>"
_PAPER = re.compile(r"[\u3400-\u9fff]{0,4}(?:证书|证明|登记[表册]|成绩单|学分证)")
"""What follows 继续教育项目 in a title: the paper, and no course."""
_PARTED = 0.7  # trust that a label without colon or blank behind it stays under
_FINER = (Subject.PUBLIC_REQUIRED, Subject.PUBLIC_ELECTIVE)
_SUBJECTS: tuple[tuple[str, Subject], ...] = (
    (r"行业公需", Subject.PROFESSIONAL),
    (r"公需[^,。;]{0,6}?必修|必修[^,。;]{0,2}公需", Subject.PUBLIC_REQUIRED),
    (r"公需[^,。;]{0,6}?选修|选修[^,。;]{0,2}公需", Subject.PUBLIC_ELECTIVE),
    (r"公需(?:科目|课程?|学时|培训|)|公共科目|公共课程?(?=学时|科目|[,。;]|$)", Subject.PUBLIC),
    (
        rf"专业科目|(?<![”》{BLOT}])(?<![中高]职)(?<!职[教业])专业(?:课(?:程|(?!程))(?!设计|[课堂教师标]|项目|思政|改革|实训|体系|建设|开发)|学时|必修|选修)"
        "|专业知识更新(?!工程|项目)",
        Subject.PROFESSIONAL,
    ),
)


def find_content(paper: Paper, *labels: Label) -> Field[str]:
    """学习内容, from a label, from quotation marks, or from the sentence that names the course.

    `labels` are those that announce it in this kind of paper (学习内容 by default).
    """
    spoken = [
        Candidate(_title(words), words, one.trust)
        for one in spoken_courses(paper)
        for words in (one.passage.cut(0, measured_at(one.passage.text)),)
    ]
    found = [*_labelled(paper, labels or (Label.COURSE,)), *spoken]
    found = [one for one in found if not _STAMP.search(one.value) and not _is_amount(one.value)]
    if not any(one.trust >= GUESSED for one in found):
        found += [
            Candidate(_title(one.passage), one.passage, one.trust) for one in headlines(paper)
        ]
    return chosen(found)


def _is_amount(name: str) -> bool:
    """Whether words say how much and no more: 16学时, which may stand under 学习内容 too."""
    return any((one.start, one.end) == (0, len(name)) for one in find_amounts(tight(name)[0]))


_STAMP = re.compile(r"(?:专用|业务|合同|财务|培训|教育|教务|证书|证件)[专业用务]*章$")
"""What a seal says of itself, which no course is called by."""


def bare_title(words: Passage) -> Passage:
    """*words* without outer quotation marks, brackets of titles, and punctuation."""
    bare = words.stripped(",;。、:|☑□")
    bare = _of_quotes(bare)
    code = _CODE.search(bare.text)
    bare = bare.cut(0, code.start() if code else measured_at(bare.text))
    while len(bare.text) > 2 and _is_quoted(bare.text):
        bare = bare.cut(1, len(bare.text) - 1)
    for opening, closing in ("《》", "“”", "()"):
        plain = bare.text.translate(_NARROW)
        if plain.count(opening) > plain.count(closing):
            bare = bare.stripped(opening)
        elif plain.count(opening) < plain.count(closing):
            bare = bare.stripped(closing)
    return bare


def _of_quotes(words: Passage) -> Passage:
    """What stands in quotation marks, where behind them is what it was or the sentence goes on."""
    match = _QUOTED_FIRST.match(words.text)
    return words.cut(*match.span("c")) if match else words


_QUOTED_FIRST = re.compile(
    rf"[《“](?P<c>[^《》“”]{{2,60}})[》”](?:(?:[院校厂站所园局馆]内|内部|全员|岗前|岗位|专项)?(?:的?(?:学术|专题|科普|系列)?(?:{CLASS}|报告会?|论坛))?$|[a-z,。;]|\([^()]{{0,6}}(?:公需|专业|必修|选修|[学课]时|学分)[^()]{{0,6}}\)$)"
)
"""《…》专题讲座, “…”at our college: the name is what is quoted."""
_NARROW = str.maketrans("（）", "()")
"""A bracket may be read as wide as a character, and the one that closes it as half of it."""


_CODE = re.compile(
    r"(?<=..)[(\[](?:项目|课程|班次|学分|备案|活动|会议){0,2}(?:编号|编码|代码|代号):?[^\u3400-\u9fff]{3,}(?:\([\u3400-\u9fff]\))?[)\]]?$"
)
"""The number of a course in brackets behind its name: 合理用药（编号2024-13-07-033）."""


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
        named = {mark for one in paper.labelled(Label.COURSE) for mark in one.value.marks}
        found = [one for one in found if not (_is_a_topic(one) and named & {*one.passage.marks})]
    if not found or _MEASURED_APART.search("".join(paper.text.split())):
        return Field()
    first = next(iter(sorted(found, key=lambda one: -one.trust)), None)
    if first is None:
        return Field()
    if first.value is Subject.PUBLIC:
        finer = [one for one in found if one.value in _FINER]
        first = finer[0] if finer else first
    return first.passage.states(first.value, trust=first.trust)


def _is_a_topic(one: Candidate[Subject]) -> bool:
    """Whether 专业课 in the name of a course says what it is about: 中职专业课教学设计."""
    return one.value is Subject.PROFESSIONAL and one.passage.text.startswith("专业课")


_MEASURED_APART = re.compile(
    r"公需(?:科目|课程?)?学时:?\d[^公专]{0,12}专业(?:科目|课程?)?学时:?\d"
    r"|专业(?:科目|课程?)?学时:?\d[^公专]{0,12}公需(?:科目|课程?)?学时:?\d"
)
"""Hours of both sorts of subjects beside their sum, which is of neither."""
BOTH = re.compile(
    r"公需[^。☑√□]{0,12}?[、和及与,/][^。☑√□]{0,6}?专业(?!技术|人[员才])"
    r"|专业(?!技术|人[员才])[^。☑√□]{0,12}?[、和及与,/][^。☑√□]{0,6}?公需"
)
"""Both sorts of subjects at once, of which the hours of a paper may be either."""


def _subjects(words: Passage, trust: float) -> list[Candidate[Subject]]:
    if BOTH.search(words.text):
        return []
    plain = without_empty(words.text, BLOT)
    for pattern, subject in _SUBJECTS:
        match = re.search(pattern, plain)
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
    other = {mark for one in paper.labelled(Label.OTHER) for mark in one.value.marks}
    for row in paper.rows:
        for segment in row.segments:
            if other.isdisjoint(segment.passage.marks):
                yield segment.passage, 0.82


def _labelled(paper: Paper, labels: tuple[Label, ...]) -> Iterator[Candidate[str]]:
    for one in paper.labelled(*labels):
        words = bare_title(_untranslated(one))
        if _ISSUE_OF_MANY.fullmatch(words.text):
            continue
        if one.trust < _PARTED and _PAPER.fullmatch(words.text):
            continue
        if len(words.text) >= 2 and not words.text.replace(".", "").isdigit():
            generic = 0.5 if is_generic(words.text) or _is_open(one.value.text) else 1.0
            generic *= 0.5 if _is_list_of_parts(words.text) else 1.0
            generic *= 0.9 if _WHERE.search(one.named.text) else 1.0
            generic *= 0.6 if _TELLS.search(one.named.text) and "," in words.text else 1.0
            yield Candidate(_title(words), words, one.trust * 0.96 * generic)
    for one in paper.labelled(Label.FORM):
        words = bare_title(one.value)
        if (
            "□" not in words.text
            and len(words.text) >= 4
            and (form_in(words) is None or _is_class(one))
            and not TICKED.search(words.text)
        ):
            yield Candidate(_title(words), words, one.trust * 0.5)


def _is_list_of_parts(text: str) -> bool:
    """Whether a value lists the parts of a course with the hours of each: 急救4学时、查房2学时."""
    return sum(stated.amount.unit in _COUNTED for stated in find_amounts(text)) > 1


_COUNTED = (Unit.HOURS, Unit.LESSONS)

_ISSUE_OF_MANY = re.compile(r"(?:(?:19|20)\d\d年?-?)?第?[\d一二三四五六七八九十]{1,4}期?")
"""Which of several classes in turn it was, which names none: 2021-07期, 第三期."""


def _is_class(one: Labelling) -> bool:
    """Whether a sort of training is the name of one: 培训类别 安全生产管理人员安全培训."""
    bare = re.sub(r"培训班?|学习|课程", "", one.value.text)
    return bool(_SORT.search(one.named.text)) and len(bare) > _FEW and not is_generic(bare)


_SORT = re.compile("类[别型]|种类")
_FEW = 6  # characters that say 公需科目, 面授, 在职提升 and no more
_TELLS = re.compile("(?:实践|挂职|锻炼|见习|跟岗|顶岗|工作)[^,。;:]{0,2}内容")
"""In a label under which somebody tells what he did, beside the one that names where."""
_WHERE = re.compile("科室|班次|班级|期次")
"""In a label of where or in which class one learned, which says less than 进修专业 beside it."""


def _is_open(text: str) -> bool:
    """Whether a title begins that goes on in another line."""
    return text[0] in "《“" and not any(mark in text for mark in "》”")


def _untranslated(one: Labelling) -> Passage:
    """The Chinese half of a value under a bilingual label (培训项目 Course: 急救 First Aid)."""
    bilingual = re.search(r"[\u3400-\u9fff][A-Za-z]{3}|[A-Za-z]{3}[\u3400-\u9fff]", one.named.text)
    english = re.search(
        r"(?<=[\u3400-\u9fff)])[A-Za-z](?=.*[A-Za-z]{4})[A-Za-z0-9,.'()&-]{3,}$", one.value.text
    )
    return one.value.cut(0, english.start()) if bilingual and english else one.value


def _title(words: Passage) -> str:
    """A title as printed: no line breaks, blanks only between Latin words."""
    plain = re.sub(r"\s+", " ", words.read)
    return spelt(re.sub(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])", "", plain).strip())
