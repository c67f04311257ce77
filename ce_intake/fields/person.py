"""Whose paper it is: 姓名, 身份证号, 单位."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.layout.passage import Passage
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label
from ce_intake.text.names import NAME, clean_name, is_organisation, name_likeness
from ce_intake.values import Field, Source

_TITLES = (
    "同志|先生|女士|老师|同学|医师|学员|医生|护士|代表|教师|药师|技师|技士|会计师|工程师|教授|专家"
    "|考生|校友"
)
_LEAD = (
    "兹证明|兹有|今有|现有|经审核|证明|查|学员|学生|研究生|用户|尊敬的|致|特?授予|颁发给|姓名"
    "|(?:兹证明|兹有)?[我本](?:单位|院|校|公司|所|局|中心|厂)(?:职工|员工|教师|医师|干部)?"
)
_OPENING = rf"(?:(?:^|[。;:,!)(”、\ue000])(?:{_LEAD})?|{_LEAD})[:,]?"
_SENTENCE = (
    (
        rf"(?:{_OPENING}|[》日])(?P<n>{NAME}?)(?:同志|(?:{_TITLES})(?=[,.、;(:/于自在从参按已完为出赴脱全被接曾现已\ue000性系经通]|$|20|19|[一二]))",
        0.97,
    ),
    (
        rf"{_OPENING}(?P<n>{NAME}?)[,]?\((?=身份|证件|性别|男|女|\ue000|单位|工作|编号|公民|ID)",
        0.95,
    ),
    (rf"{_OPENING}(?P<n>{NAME}?)(?=,?性别)", 0.95),
    (rf"{_OPENING}(?P<n>{NAME}?)(?=[男女],)", 0.9),
    (rf"{_OPENING}(?P<n>{NAME}?)[,:]?(?=您于|你于|您在|你在|您已|你已)", 0.95),
    (
        rf"{_OPENING}(?P<n>{NAME}?),(?=性别|男,|女,|身份证|证件|公民身份|工作单位|单位|\ue000|[系为是]?[我本](?:单位|院|校|公司|所|局|中心|厂)|系|于\d|自\d|于[一二])",
        0.95,
    ),
    (rf"{_OPENING}(?P<n>{NAME}?)(?=于(?:19|20|[一二][〇○零九]|\d月|[一二])|自(?:19|20))", 0.93),
    (
        rf"{_OPENING}(?P<n>{NAME}?)(?=参加|完成|已完成|已按|已参加|已在|已于|已修|已通过|现已|在(?:19|20)|按规定|经考核|通过|身份证)",
        0.85,
    ),
)
_PATTERNS = tuple((re.compile(pattern), trust) for pattern, trust in _SENTENCE)
_ALONE = re.compile(
    rf"^(?:尊敬的)?(?P<n>{NAME}?)(?:{_TITLES})?(?:/(?:{_TITLES}))?(?:\(?[A-Za-z'.,]{{4,30}}\)?)?[:,]?$"
)
_STAFF = re.compile(
    r"(?:^|[。;:,]|证书)(?:兹证明|兹有|今有|现有|证明)?(?P<w>[\u3400-\u9fff()·A-Za-z]{6,36}?)"
    rf"(?:同志|(?:{_TITLES})(?=[,(:于自在从参按已完为系经通出赴19]|20)|[,(](?=身份|\ue000|性别|男|女)|,?(?=[于自](?:19|20|[一二])))"
)
_STAMP = re.compile(r"(?:继续(?:医学)?教育|培训|业务|证书|学分|教学)?(?:专用章|公章|印章)$")
_RANK = re.compile(
    r"(?:在职)?(?:职工|员工|教师|干部|学员|学生)$"
    r"|(?:高级|副?主[任治管])?(?:医师|护师|药师|技师|护士|讲师|会计师|经济师|农艺师|工程师|教师)$"
)
_IN_BRACKETS = re.compile(r"(?:单位:|工作单位:?)(?P<o>[^,;。):]{4,40})")
_AFTER_ID = re.compile(r"\ue000[,;](?:工作单位:?)?(?P<o>[^,;。):\ue000]{4,40})\)")
_AFTER_NAME = re.compile(rf"(?:{_TITLES})\((?P<o>[^(),:\ue000]{{4,40}})\)")
_SENT = re.compile(r"[,(系由](?:系|由)?(?P<o>[\u3400-\u9fff()]{4,30}?)(?:选送|选派|派出|委派|推荐)")
_OURS = re.compile(
    rf"(?:我|本)(?:单位|院|校|公司|所|局|中心|厂)(?:职工|员工|教师|医师)?{NAME}?(?:同志|[(,于]|{_TITLES})"
)


def find_name(paper: Paper) -> Field[str]:
    """姓名, from its label, the sentence that names the person, or a line of its own."""
    return chosen([*_labelled_names(paper), *_spoken_names(paper), *_lone_names(paper)])


def find_id(paper: Paper) -> Field[str]:
    """身份证号, from its label or by its form; a number that another label announces is none."""
    labelled, formed = list(_labelled_ids(paper)), list(_unlabelled_ids(paper))
    whole = [
        Candidate(one.value, one.passage, max(one.trust, 0.85))
        for one in formed
        if any(one.value != part.value and one.value.startswith(part.value) for part in labelled)
    ]
    return chosen(whole or labelled or formed)


def find_employer(paper: Paper) -> Field[str]:
    """单位 of the person, from its label or the words before the name."""
    found = []
    for one in paper.labelled(Label.EMPLOYER):
        value = one.value.stripped(",。;:")
        likely = 1.0 if is_organisation(value.text) else 0.75
        if len(value.text) >= 3 and not find_ids(value.text):
            found.append(Candidate(organisation(value), value, one.trust * likely))
    for block in paper.sentences:
        for pattern in (_IN_BRACKETS, _AFTER_ID, _AFTER_NAME, _SENT):
            for match in pattern.finditer(block.text):
                words = block.cut(*match.span("o"))
                if is_organisation(words.text):
                    found.append(Candidate(organisation(words), words, 0.9))
    for employer, _ in _staff(paper):
        found.append(Candidate(organisation(employer), employer, 0.9))
    return chosen(found)


def is_own_staff(paper: Paper) -> bool:
    """Whether the paper calls the person its own: 我单位某某同志. Then who signs employs him."""
    return any(_OURS.search(block.text) for block in paper.sentences)


def _staff(paper: Paper) -> Iterator[tuple[Passage, Passage]]:
    """某单位某人同志: employer and name, parted where both look best."""
    for block in paper.sentences:
        for match in _STAFF.finditer(block.text):
            words = block.cut(*match.span("w"))
            parted = [_parted(words, size) for size in (3, 2, 4)]
            likely = [(head, rest) for head, rest in parted if is_organisation(head.text)]
            best = max(likely, key=lambda pair: name_likeness(pair[1].text), default=None)
            if best is not None and name_likeness(best[1].text) > 0.55:
                yield best


def _parted(words: Passage, size: int) -> tuple[Passage, Passage]:
    """*words* before and in a name of *size* characters; 职工 and the like in between go."""
    head = words.cut(0, -size)
    rank = _RANK.search(head.text)
    return head.cut(0, rank.start() if rank else None), words.cut(len(words.text) - size)


def organisation(words: Passage) -> str:
    """An organisation's name as printed, without blanks and the seal's note."""
    plain = re.sub(r"[\s★☆✩*＊]+", "", words.read).strip(",，。;；:：、")
    if words.source is Source.OCR:
        plain = re.sub(r"[(（]([^()（）]*[\u3400-\u9fff][^()（）]*)[)）]", r"（\1）", plain)
    plain = _STAMP.sub("", plain)
    return re.sub(r"[(（](?:盖章|公章|章|签章|印章|盖 章)[)）]", "", plain)


def _labelled_names(paper: Paper) -> Iterator[Candidate[str]]:
    for one in paper.labelled(Label.PERSON):
        end = re.search(
            r"[(,;:、/]|性别|身份证|同志(?=.)|(?<=[\u3400-\u9fff])[A-Za-z]{2}", one.value.text
        )
        words = one.value.cut(0, end.start() if end else None)
        yield from _name(words, one.trust * 0.99)


def _spoken_names(paper: Paper) -> Iterator[Candidate[str]]:
    for block in paper.sentences:
        for pattern, trust in _PATTERNS:
            for match in pattern.finditer(block.text):
                words = block.cut(match.start("n"), match.end("n"))
                yield from _name(words, trust)

    for _, words in _staff(paper):
        yield from _name(words, 0.96)
    yield from _line_names(paper)


def _line_names(paper: Paper) -> Iterator[Candidate[str]]:
    """A name and its title at the beginning of a line, whatever the line above ends with."""
    for segment in paper.segments:
        match = _PATTERNS[0][0].match(segment.text)
        if match and name_likeness(match["n"]) == 1.0:
            yield from _name(segment.passage.cut(*match.span("n")), 0.9)


def _lone_names(paper: Paper) -> Iterator[Candidate[str]]:
    """A name that has a line to itself: 将此证书颁发给 / 张三."""
    for segment in paper.segments:
        match = _ALONE.match(segment.text)
        if match and name_likeness(match["n"]) == 1.0:
            words = segment.passage.cut(match.start("n"), match.end("n"))
            strong = segment.text.endswith(":") or len(match["n"]) < len(segment.text)
            yield from _name(words, 0.75 if strong else 0.55)


def _name(words: Passage, trust: float) -> Iterator[Candidate[str]]:
    """*words* as a name, if they can be one."""
    value = clean_name(words.read)
    likely = name_likeness(value)
    if likely > 0.3 and BLOT not in words.text:
        yield Candidate(value, words, trust * (0.6 + 0.4 * likely))


def _labelled_ids(paper: Paper) -> Iterator[Candidate[str]]:
    for one in paper.labelled(Label.ID):
        for identity in find_ids(one.value.text)[:1]:
            words = one.value.cut(identity.start, identity.end)
            sure = 1.0 if identity.proved else 0.9 if identity.masked else 0.7
            yield Candidate(identity.value, words, one.trust * sure)


def _unlabelled_ids(paper: Paper) -> Iterator[Candidate[str]]:
    numbered = {
        mark
        for one in paper.labelled(Label.CERTIFICATE_NO, Label.OTHER_NO, Label.STUDENT_NO)
        for mark in one.value.marks
    }
    for block in [*paper.whole_sentences, *(segment.passage for segment in paper.segments)]:
        for identity in find_ids(block.text):
            words = block.cut(identity.start, identity.end)
            if not numbered.intersection(words.marks):
                sure = 0.9 if identity.proved else 0.7 if identity.masked else 0.5
                yield Candidate(identity.value, words, sure)
