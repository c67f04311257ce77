"""姓名: from its label, the sentence that names the person, or a line of its own.

What stands before a name (兹证明, 学员, 我院教师, an employer) and what follows it (同志, 参加,
a bracket) say together that it is one; how name-like the characters are says how surely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import zip_longest

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.latin import latin_names
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.fields.posts import OURS, STAFF_WORDS, TITLES, UNITS
from ce_intake.fields.run_together import staff
from ce_intake.layout.once import once
from ce_intake.layout.passage import Mark, Passage
from ce_intake.layout.tokens import tokens
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import (
    LIKELY,
    NAME,
    clean_name,
    is_organisation,
    is_surname,
    name_likeness,
)
from ce_intake.values import Field

_LEAD = (
    "(?:兹证明|兹有|今有|现有)?(?:[\u3400-\u9fff]{1,6}(?:工程|评估|建造|造价|监理|估价|规划|会计|代理|咨询|测绘|设计|结构|建筑|农艺|园艺|审计|统计|经济|营养|[兽牧]医|药)师|考生|应[试考]人员|应[试考]者|[\u3400-\u9fff]{2}员(?!工)|员工|教师|医师|护士)|兹证明|兹有|今有|现有|兹|经审核|经查|经培训考核|证明|(?:兹|特|经)?(?:认定|核准|确认)(?!学|结|单|书|表)|查(?=[,:])|(?:参训|参培|培训|受训)?学员|学生|研究生|用户|尊敬的|恭喜您?|祝贺您?|欢迎您?|[您你]好"
    "|亲爱的|致|特?授予|颁发给|(?<!转)发给|授给|姓名|持证[人者]|(?:证书|证件|本证)?持有[人者]|获证[人者]|领证[人者]|参训人员|参训者|参加人员?|参会代表|参会者|进修生|进修人员|听[课讲]人|(?:自学|学习|受训|参训|参学)人(?!员)|参与者"
    rf"|(?:兹证明|兹有|现有|今有|证明|现将)?[我本你贵]{UNITS}{STAFF_WORDS}?"
    rf"|{OURS}[\u3400-\u9fff]{{1,8}}?[部处科室队间组]{STAFF_WORDS}"
    rf"|[我本你贵](?:省|市|县|区)|[我本你贵]{UNITS}(?:选派|选送|派出|委派|推荐|派遣|选拔|报送|申报|上报|呈报|送审|提交|推送)的"
)
_OPENING = (
    rf"(?:(?:^|[。;:,!)(”、\ue000])(?:{_LEAD})?|{_LEAD})[:,]?"
    r"(?:考生|学员|学生|应[试考](?:人员?|者)|(?:参训|参培|培训|受训)(?:人员?|学员))?"
)
_LED = rf"(?:{_LEAD})[:,]?"
_DAY = r"(?:(?:19|20)\d\d|[一二][〇○零九O0]|[一二]零|\d\d年|[七八九][〇○零一二三四五六七八九]年)"
_DOES = (
    r"(?:参加|参与|出席|列席|旁听|聆听|到场|前来|完成|接受|听取|注册|作为|学完|修完|修满|修业|选学|登录|荣获|获得|撰写|通过"
    r"|按规定|按要求|经考核|经培训|经考试"
    rf"|圆满|顺利|全程|已[完按顺圆于通参在经学修获达符]|现已|均已|在(?:19|20)|在[我本]{UNITS}|身份证|证件号|公民身份|符合|具备|报名"
    r"|赴|到我|进修|自[学修](?!计划|情况|记录|登记|考核|成绩|材料|报告|总结|小结|手册|心得|[表卡册笔])|研读|利用|学习[了《“]|因|被评)"
)
_AFTER_TITLE = (
    r"[,.、;(:/代受应于自在从参按已完为出赴脱全被接曾现性系经通您你顺圆作注听选学修获荣前与和撰报进登符到\ue000]"
    r"|$|19|20|[一二]"
)
_SENTENCE = (
    (
        rf"(?:{_OPENING}|[》日])(?P<n>{NAME}?)(?:同志|(?:{TITLES})(?={_AFTER_TITLE})(?!进修[学院]|学[院校会]))",
        0.97,
    ),
    (
        rf"{_OPENING}(?P<n>{NAME}?)[,]?\((?=身份|证件|性别|职[称务]|男|女|\ue000|单位|工作|编号|公民|ID|学号|工号|警号|[^()]{{2,10}}[证编]?号:|[^(),:]{{2,12}}(?:编号|证号|号码)[A-Za-z]{{0,3}}\d)",
        0.95,
    ),
    (rf"{_OPENING}(?P<n>{NAME}?)(?=,?性别)", 0.95),
    (
        rf"{_OPENING}(?P<n>{NAME}?)[,(、]?(?=[男女]性?[,)、]?(?:[,、]|身份|出生|生于|现?年|系|[于自](?:19|20|[一二])|(?:19|20)\d\d|[\u3400-\u9fff]族))",
        0.9,
    ),
    (
        rf"{_OPENING}(?P<n>{NAME}?)[,:]?(?=(?:祝贺|恭喜|感谢|欢迎)[您你]|[您你](?:好|于|在|已|参|的|被|自|出|通|完|作|按|撰|提|投))",
        0.95,
    ),
    (
        rf"{_OPENING}(?P<n>{NAME}?)(?<![男女]),(?=性别|男,|女,|身份证|证件|公民身份|工作单位|单位|\ue000|[系为是]?{OURS}|系|[于自](?:\d|[一二])"
        r"|一九|二〇|(?:19|20)\d\d年\S{0,9}生|出生|生于"
        r"|[\u3400-\u9fff]{3,24}(?:职工|员工|教师|医师|护士|干部|讲师|教授|工程师),)",
        0.95,
    ),
    (
        rf"{_OPENING}(?P<n>{NAME}?)(?=于{_DAY}|于\d月|于(?:本|今|去|当|上)(?:学?年|月)|[自从]{_DAY}"
        rf"|系(?:{OURS}|\S{{4,24}}?(?:职工|员工|教师|技术员|干部|人员|工程师|选送|选派)|[\u3400-\u9fff]{{2,10}}人))",
        0.93,
    ),
    (rf"{_OPENING}(?P<n>{NAME}?)(?={_DOES})", 0.85),
    (rf"{_LED}(?P<n>{NAME}?)(?=[,;。(:!《“]|$)", 0.85),
    (
        r"(?i:certif(?:y|ies)that|(?:awarded|presented|issued|granted)to|conferredupon)(?:[A-Za-z.,]{4,24}[(,]?)?"
        rf"(?P<n>{NAME}?)(?=[于自](?:from|on|since|between|during|\d)|[A-Za-z(),.]|$)",
        0.93,
    ),
    (
        rf"(?i)^(?P<n>{NAME}?),?(?=(?:has|have|is|was)[a-z]{{4}}|(?:successfully|completed|attended|participated|took|passed|finished)[a-z])",
        0.93,
    ),
    (
        rf"(?:同意|决定|现|拟)?(?:将|给予|对|就|关于(?:同意|确认|核实|认定)?)(?P<n>{NAME}?)(?=同志)",
        0.9,
    ),
    (rf"^(?P<n>{NAME}?)(?=,(?:在|参加|经|通过|完成|已|赴|从))", 0.85),
    (
        rf"^(?P<n>{NAME}?)(?=,[\u3400-\u9fff()]{{4,24}}(?:[院局所校站馆厅]|公司|中心|大队)(?:[\u3400-\u9fff]{{1,4}}[员师长])?[。,])",
        0.85,
    ),
    (rf"^(?P<n>{NAME}?)(?=\([\u3400-\u9fff]{{4,30}}[(,)])", 0.85),
)
_PATTERNS = tuple((re.compile(pattern), trust) for pattern, trust in _SENTENCE)
_ALONE = re.compile(
    rf"^(?:尊敬的|亲爱的)?(?:[A-Za-z'.,]{{4,30}}\)?)?(?P<n>{NAME}?)(?:{TITLES})?(?:/(?:{TITLES}))?(?:\(?[A-Za-z'.,]{{4,30}}\)?)?[:,]?$"
)
_SOMEBODY_ELSE = re.compile(
    r"(?:主讲人?|授课(?:教师|老师|专家)?|讲师|报告人|主持人|嘉宾|导师|指导(?:教师|老师)|负责人|联系人|经办人"
    r"|校长|院长|主任|局长|会长|所长|主席|审核人?)[:为是]?$"
)
"""Before the name of whoever taught, signed or answers for it."""


_TAUGHT = re.compile(
    rf"(?:{TITLES})?(?:(?:在|来|到|赴|应邀|为)[^,。;]{{0,8}})?(?:所?[作做](?:了|的)?(?:题为|关于|学术|专题|报告|讲座)|主讲|讲授|授课)"
)
"""Behind the name of who gave the lecture."""


@once
def find_name(paper: Paper) -> Field[str]:
    """姓名, from its label, the sentence that names the person, or a line of its own."""
    beside = [one for name, _ in told_together(paper) for one in _name(name, 0.8)]
    found = [*_labelled_names(paper), *_spoken_names(paper), *beside, *_lone_names(paper)]
    return chosen(found or [*_of_a_teacher(paper), *latin_names(paper)])


def _of_a_teacher(paper: Paper) -> Iterator[Candidate[str]]:
    """Whom a school's slip names as 教师, where nobody else is named who learned.

    Or who had it registered himself, by the unit behind his name: 登记人：张三（某某大学）.
    """
    for one in paper.labelled(Label.HANDLER):
        if one.named.text.strip(":") == "教师":
            yield from _name(one.value, one.trust * 0.85)
        own = _OF_A_UNIT.fullmatch(one.value.text)
        if own and _REGISTERS.fullmatch(one.named.text) and is_organisation(own["o"]):
            yield from _name(one.value.cut(*own.span("n")), one.trust * 0.85)


_OF_A_UNIT = re.compile(rf"(?P<n>{NAME})\((?P<o>[^(),:]{{4,40}}(?:\([^()]{{2,12}}\))?)\)")
"""A name with the unit in brackets behind it."""
_REGISTERS = re.compile("(?:登记|申报|填报|记录|汇总|填表|听取|申请登记)人:?")


@once
def told_together(paper: Paper) -> tuple[tuple[Passage, Passage], ...]:
    """Lines that say who somebody is and where, without labels: 张三 · 1201… · 某某研究所.

    The name is given with the organisation beside it, or with nothing where only a number is.
    """
    owned = _others(paper)
    lines = (_named_beside(row.passage, owned) for row in paper.rows)
    return tuple(one for one in lines if one is not None)


def _named_beside(line: Passage, owned: Set[Mark | None]) -> tuple[Passage, Passage] | None:
    """Whom a line names, and where he is; None where it names nobody, or several."""
    pieces = list(tokens(line))
    if not any(name_likeness(piece.text) >= LIKELY for piece in pieces):
        return None
    pieces = [piece for piece in pieces if owned.isdisjoint(piece.marks)]
    names = [piece for piece in pieces if name_likeness(piece.text) >= LIKELY]
    units = [piece for piece in pieces if is_organisation(piece.text)]
    numbers = [piece for piece in pieces if find_ids(piece.text)]
    if len(names) != 1 or len(units) > 1 or not (units or numbers):
        return None
    employs = units and not _holds(line, units[0])
    return names[0], units[0] if employs else Passage()


def _holds(line: Passage, unit: Passage) -> bool:
    """Whether a sentence says that a course was taken at *unit*: 在某某院参加.

    What was attended is no body even where a line ends within its name: 参加财务管理与内部/控制.
    """
    at = line.marks.index(unit.marks[0])
    before, after = line.text[:at], line.text[at + len(unit.text) :]
    return before.endswith(("在", "赴", "由", "于", "参加", "出席")) or bool(_HOLDING.match(after))


_HOLDING = re.compile(r"(?:所|单位)?(?:举办|主办|承办|组织|开展|开设|召开|举行)")


def _labelled_names(paper: Paper) -> Iterator[Candidate[str]]:
    for one in paper.labelled(Label.PERSON):
        end = re.search(
            r"[(,;:、/]|(?<=..)系(?:$|(?=.{4}))|性别|身份证|同志(?=.)|(?<=[\u3400-\u9fff])[A-Za-z]{2}"
            r"|。(?=[您你该其于自兹经在因现已]|参加|完成|单位|工作|出生|[男女]|职[务称])",
            one.value.text,
        )
        words = one.value.cut(0, end.start() if end else None)
        yield from _name(words, one.trust * 0.99)


def _spoken_names(paper: Paper) -> Iterator[Candidate[str]]:
    for block in paper.sentences:
        for pattern, trust in _PATTERNS:
            for match in pattern.finditer(block.text):
                if _SOMEBODY_ELSE.search(block.text[: match.start("n")]):
                    continue
                words = block.cut(match.start("n"), match.end("n"))
                taught = _TAUGHT.match(block.text, match.end("n"))
                yield from _name(words, trust * (0.6 if taught else 1.0))

    for _, words in staff(paper):
        yield from _name(words, 0.96)
    yield from _line_names(paper)


def _line_names(paper: Paper) -> Iterator[Candidate[str]]:
    """A name at the beginning of a line, whatever the line above ends with."""
    owned = _others(paper)
    for segment in paper.segments:
        if owned.intersection(segment.passage.marks[:2]):
            continue
        for pattern, trust in (*_PATTERNS[:7], _PATTERNS[-1]):
            match = pattern.match(segment.text)
            if match and _TAUGHT.match(segment.text, match.end("n")):
                break
            if match and name_likeness(match["n"]) == 1.0:
                yield from _name(segment.passage.cut(*match.span("n")), trust - 0.07)
                break
        yield from _called(segment.passage)
        numbers = find_ids(segment.text)
        before = segment.passage.cut(0, numbers[0].start if numbers else 0).stripped(",;:()·|")
        label = _OF_NUMBER.search(before.text)
        before = before.cut(0, label.start()).stripped(",;:()·|") if label else before
        if name_likeness(before.text) >= LIKELY:
            yield from _name(before, 0.85)


def _called(line: Passage) -> Iterator[Candidate[str]]:
    """The name to which a profession leads, up to the next label: 注册会计师：张三 证书编号：."""
    led = _PROFESSION.match(line.text)
    if led is None:
        return
    ends = [one.start for one in find_labels(line.text) if one.start > led.end()]
    words = line.cut(led.end(), min(ends, default=None)).stripped(",;")
    if name_likeness(words.text) >= LIKELY:
        yield from _name(words, 0.9)


_PROFESSION = re.compile(r"(?:注册|执业|专利|税务|资产)[\u3400-\u9fff]{1,6}[师人员]:")
_OF_NUMBER = re.compile("(?:(?:居民)?身份证|证件|公民身份|身份)件?(?:号码?|证号)?$")
"""The label of the number behind a name: 张三 身份证号1201…"""


def _lone_names(paper: Paper) -> Iterator[Candidate[str]]:
    """A name that has a line to itself: 将此证书颁发给 / 张三."""
    owned = _others(paper)
    for segment, after in zip_longest(paper.segments, paper.segments[1:]):
        match = _ALONE.match(segment.text)
        if match and name_likeness(match["n"]) >= LIKELY:
            if owned.intersection(segment.passage.marks):
                continue
            words = segment.passage.cut(match.start("n"), match.end("n"))
            strong = segment.text.endswith(":") or len(match["n"]) < len(segment.text)
            described = after is not None and bool(_DESCRIBED.match(after.text))
            yield from _name(words, 0.9 if described else 0.75 if strong else 0.55)
        sexed = _SEXED.match(segment.text)
        if sexed and name_likeness(sexed["n"]) >= LIKELY > name_likeness(sexed[0]):
            parted = segment.passage.parted(sexed.end("n"))
            yield from _name(segment.passage.cut(*sexed.span("n")), 0.9 if parted else 0.8)


_SEXED = re.compile(rf"(?P<n>{NAME})[男女](?=$|[,、;(]|\d|[\u3400-\u9fff]族)")
"""A name with the sex behind a blank: 张三　男."""
_DESCRIBED = re.compile(r"[,(]?(?:性别:?)?[男女](?=[,()]|$)")
"""How the line under a name begins that says whose it is."""


def _is_behind_blank(name: Passage) -> bool:
    """Whether a name of three ends with the sex, which a blank in its line parts from it."""
    last = len(name.text) - 1
    if last < _SHORT or name.text[-1] not in "男女" or not name.parted(last):
        return False
    before, after = name.marks[last - 1 :]
    return before is not None and after is not None and after.word.box[1] < before.word.box[3]


_SHORT = 2
"""Characters that a name has at least."""
_DOTTED_SEX = re.compile(r"(?<=·[\u3400-\u9fff]{2})[男女]$|(?<=·[\u3400-\u9fff]{3})[男女]$")
"""The sex right behind a name in parts."""


def is_lone_name(text: str) -> bool:
    """Whether *text* (tight) is a name and nothing else but a title or its English."""
    match = _ALONE.match(text)
    return match is not None and name_likeness(match["n"]) >= LIKELY


@once
def _others(paper: Paper) -> frozenset[Mark | None]:
    """The characters of values that labels of other things announce: 主讲人, 经办人."""
    return frozenset(
        mark for one in paper.labels if one.label is not Label.PERSON for mark in one.value.marks
    )


def _name(words: Passage, trust: float) -> Iterator[Candidate[str]]:
    """*words* as a name, if they can be one; 查 before a surname says that it was looked up."""
    if words.text.startswith("查") and len(words.text) > 2 and is_surname(words.text[1]):
        words = words.cut(1)
    words = words.stripped("☑□")  # a frame, or the rim of a photo, read as a box
    sexed = _DOTTED_SEX.search(words.text)
    words = words.cut(0, sexed.start()) if sexed else words
    words = words.cut(0, -1) if _is_behind_blank(words) else words
    value = clean_name(words.read)
    likely = name_likeness(value)
    if likely > 0.3 and BLOT not in words.text:
        yield Candidate(value, words, trust * (0.4 + 0.6 * likely))
