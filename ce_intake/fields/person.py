"""Whose paper it is beside the name: 身份证号, 单位."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.naming import find_name, is_lone_name, told_together
from ce_intake.fields.paper import Paper
from ce_intake.fields.posts import OURS, TITLES, UNITS
from ce_intake.fields.run_together import staff
from ce_intake.fields.signed import is_cut_short, signing
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.lines import Row
from ce_intake.layout.passage import Passage
from ce_intake.layout.tokens import tokens
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label
from ce_intake.text.names import NAME, clean_name, is_organisation, is_site, name_likeness
from ce_intake.text.normal import key
from ce_intake.values import Field, Source

_STAMP = re.compile(r"(?:继续(?:医学)?教育|培训|业务|证书|学分|教学)?(?:专用章|公章|印章)$")
_IN_BRACKETS = re.compile(r"(?:(?<![\u3400-\u9fff])单位:|工作单位:?)(?P<o>[^,;。):]{4,40})")
_AFTER_ID = re.compile(
    r"[\ue000*\d][,;](?:[\u3400-\u9fff]{0,4}(?:单位|基地|机构)[:为是]?|[系为]|现?(?:任职|就职|供职|工作)于)?"
    r"(?:of|from|at)?(?P<o>(?![参于在自从经通由受赴到完已曾按])[\u3400-\u9fffA-Za-z()·-]{4,40}?)[),]"
)
_AFTER_NAME = re.compile(
    rf"(?:(?:{TITLES})|(?:^|[。;:,]|兹证明|兹有|学员){NAME}?)\((?P<o>[^(),:\ue000]{{4,40}}(?:\([^()]{{2,12}}\))?)[),]"
)
_UNIT = re.compile(
    r"(?:(?:工作|所在|执业|任职|服务|现|受聘|就职|聘用|选送|派出|推荐|(?<=[,(;]))单位[为是:]{0,2}"
    r"|(?:所在|执业|任职|服务|受聘)[\u3400-\u9fff]{0,4}(?:机构|院所|医院|学校|企业|公司|药店)[为是:]{1,2})(?P<o>[^,。;:\ue000]{4,40}?)(?=[,。;]|\)?$)"
)
_LINE = re.compile(rf"(?P<n>{NAME}?)\((?P<o>[^(),:\ue000]{{4,40}}(?:\([^()]{{2,12}}\))?)\)")
_BEHIND_NAME = re.compile(
    rf"(?:{TITLES})?\((?:[男女]性?,)?"
    r"(?:(?P<p>[^(),:\ue000]{3,40}?[院校司局所站馆厂社台心团队])[\u3400-\u9fff]{1,4}[员师长][),]"
    r"|(?P<o>[^(),:\ue000]{4,40}(?:\([^()]{2,12}\))?)[),])"
)
"""What stands in a bracket behind the name that was found, whatever leads to it."""
_OPENING = re.compile(
    rf"(?:^|[,。;:]|兹证明|兹有|今有)(?P<n>{NAME}?)(?:同志)?,(?P<o>[\u3400-\u9fff()]{{4,30}}?)[。,]"
)
"""张三，某单位，于…: the unit as all that is said between the name and what was done."""
_SENT = re.compile(
    rf"(?:^|[,。;(系由经受])(?:兹有|系|由|经|受)?(?P<o>(?:(?!同志|先生|女士|(?:{TITLES})[系由经受])[\u3400-\u9fff()]){{4,30}}?)(?:选送|选派|派出|委派|推荐|派遣)"
    rf"|(?:{TITLES})(?:系|由|经|受)(?P<p>[\u3400-\u9fff()]{{4,30}}?)(?:选送|选派|派出|委派|推荐|派遣)"
)
_SERVES = re.compile(
    r"(?:,(?:系|为|是|现[任为]|担任)?|系|现?为|现任|担任|任职于|就职于|供职于)(?P<o>[\u3400-\u9fff()]{4,30}?)(?:(?<=院)[\u3400-\u9fff]{1,6}科)?(?:在职|正式|在编|在岗)?(?:专业)?"
    r"(?:职工|员工|教师|医师|医生|护士|干部|工作人员|技术人员|技术员"
    r"|法医|教研员|[\u3400-\u9fff]{0,3}[科处股]长|(?:正高级|高级|特级|[一二三]级)教师"
    r"|(?:高级|助理|主管|副?主任|正高级?)?(?:工程|会计|经济|农艺|统计|审计|技|药|护|政工)师|讲师|副?教授|(?:副|助理)?(?:研究员|馆员)"
    r"|(?<=[院校所司局站馆厂社台部处心团队])(?:副?(?:[院所校站厂队馆局]长|总?经理|主任|书记|总工)|律师|公证员|编辑|记者|播音员|主持人|讲解员|[\u3400-\u9fff]{0,8}人员))(?=[,。;()]|$)"
)
_AT_WORK = re.compile(
    r"(?:^|[,。;)])现?在(?P<o>[\u3400-\u9fff()]{4,30}?)(?:任职|从事[^,。;研]{1,10}工作)(?=[,。;]|$)"
)
_APPOSED = re.compile(
    r"(?:,|^|\()[男女](?:性)?(?:,\d{1,2}岁)?,(?P<o>[\u3400-\u9fff()]{4,30}?)\)?,?(?=[于自在从](?:19|20|[一二])|参加|经)"
)
"""Between the sex and what was done: 张三，女，32岁，某某医院，于2021年…."""
_FROM = re.compile(
    r"(?:来自|任职于|就职于|供职于|工作于|隶属于)(?P<o>[\u3400-\u9fff()]{4,30}?)(?=的|[,。;(]|[于在](?:19|20|\d|[一二])|参加|[已曾现](?=[于在经参]|\d)|$)"
)
_GREETED = re.compile(r"(?:致:?|(?=.*:$))(?P<o>[\u3400-\u9fff()]{4,30}?):?")
_YOURS = re.compile(rf"[你贵]{UNITS}")
"""Said to the employer in the letter that greets it."""
_OWN_CLASS = re.compile(
    r"(?P<o>[\u3400-\u9fff()]{4,30}?)(?:(?:19|20)\d\d(?:-(?:19|20)?\d\d)?学?年度?)?"
    r"(?:干部职工|职工|员工|[院厂站校所局馆]内|[校园院]本|内部|全员|岗前)(?=.*(?:培训|学习|教育|研修))"
)
"""A title that says that a body taught its own people: 某某厂职工培训成绩登记表."""


_IN_ENGLISH = re.compile(
    r"(?i)(?<=[)a-z,\u3400-\u9fff])(?:of|from|(?:working|serving|employed|staff)(?:at|by|of))(?P<o>[\u3400-\u9fff()]{4,30}?)"
    r",?(?=(?:has|have|is|was|who|successfully|completed|attended|participated|took|passed|finished)[a-z])"
)
"""Between the name and the verb of an English sentence: of 某某水厂 completed."""
_EMPLOYED = (
    _IN_BRACKETS,
    _AFTER_ID,
    _AFTER_NAME,
    _SENT,
    _SERVES,
    _FROM,
    _AT_WORK,
    _UNIT,
    _APPOSED,
    _IN_ENGLISH,
)
"""How sentences say where somebody works."""


def find_id(paper: Paper) -> Field[str]:
    """身份证号, from its label or by its form; a number that another label announces is none."""
    labelled, formed = list(_labelled_ids(paper)), list(_unlabelled_ids(paper))
    whole = [
        Candidate(one.value, one.passage, max(one.trust, 0.85))
        for one in formed
        if any(_goes_on(part, one) for part in labelled)
    ]
    return chosen(_of_the_named(paper, whole or labelled or formed))


def _of_the_named(paper: Paper, found: list[Candidate[str]]) -> list[Candidate[str]]:
    """Of several numbers those that stand right behind the name; all, where none does."""
    name = find_name(paper).value if len({one.value for one in found}) > 1 else None
    behind = re.compile(rf"{re.escape(name)}{_ID_LABEL}$") if name else None
    own = [one for one in found if behind and behind.search(_before(paper, one.passage))]
    return own or found


_ID_LABEL = r"[,(]{0,2}(?:公民|居民)?(?:身份证?|证件)?(?:号码?)?:?"


def _before(paper: Paper, words: Passage) -> str:
    """What a sentence says before *words*."""
    for block in paper.sentences:
        if words.marks[0] in block.marks:
            return block.text[: block.marks.index(words.marks[0])]
    return ""


def _goes_on(part: Candidate[str], whole: Candidate[str]) -> bool:
    """Whether a number goes on behind the end of the line that its label stands in."""
    size = len(part.passage.marks)
    masked = size < len(whole.passage.marks) and whole.passage.marks[:size] == part.passage.marks
    return masked or (whole.value != part.value and whole.value.startswith(part.value))


def labelled_employer(paper: Paper) -> Field[str]:
    """单位 that a label announces: of whoever reports a list, everybody on it (填报单位)."""
    return chosen(_labelled_units(paper))


def greeted_employer(paper: Paper) -> Field[str]:
    """单位 to which a letter is written that speaks of its people: 某某院：你单位张三、李四."""
    return chosen(_greeted(paper))


def find_employer(paper: Paper) -> Field[str]:
    """单位 of the person, from its label or the words round the name."""
    told = [
        (words, trust)
        for words, trust in (*_spoken_units(paper), *_bracketed_units(paper))
        if is_organisation(words.text) and not _NOBODY.search(words.text)
        if not is_site(words.text)
    ]
    found = [Candidate(organisation(words), words, trust) for words, trust in told]
    return chosen([*_labelled_units(paper), *found, *_greeted(paper)] or list(under_name(paper)))


_NOBODY = re.compile(
    rf"[,。;]|{OURS}|^(?:所在|执业|任职|工作)[\u3400-\u9fff]{{0,4}}(?:单位|机构)"
    "|^(?:技术|研发|信息|财务|人事|人力资源|生产|质量|质检|安全|行政|后勤|客服|营销|运营|运维|教务|新闻|总编|总务|动力|设备)"
    "{1,2}(?:中心|部|处|科|室)$"
)
"""What the name of no employer holds: a clause's end, who writes, a part that any house has."""


def _labelled_units(paper: Paper) -> Iterator[Candidate[str]]:
    parts = (one for one in paper.labelled(Label.OTHER) if _OF_PARTS.fullmatch(one.named.text))
    for one in (*paper.labelled(Label.EMPLOYER), *parts):
        if one in signing(paper) or is_cut_short(one, paper):
            continue
        value = _before_post(_before_label(one.value).stripped(",。;:"))
        likely = 1.0 if is_organisation(value.text) else 0.75
        within = _OF_PARTS.fullmatch(one.named.text) and is_department(value.text)
        if len(value.text) >= 3 and not find_ids(value.text) and not within:
            yield Candidate(organisation(value), value, one.trust * likely)


def is_department(text: str) -> bool:
    """Whether *text* names a part of a body and not which: 急诊科, 技术中心."""
    body = _BODY.match(text)
    return bool(_DEPARTMENT.fullmatch(text)) and not (body and is_organisation(body[0]))


_OF_PARTS = re.compile("(?:所在|工作|所属)?(?:部门|科室):?")
_BODY = re.compile(
    r"[\u3400-\u9fff]{3,}(?:[院校司局所站厂馆社会]|中心|集团)(?=[\u3400-\u9fff]{2,4}$)"
)
"""The body before one of its parts: 某某勘察院测量室."""
_DEPARTMENT = re.compile(
    r"[\u3400-\u9fff]{1,7}(?:[科部处室组队办]|车间|中心|班组)"
    r"|急诊|检验|药剂|护理|放射|超声|病理|麻醉|康复|体检|财务|人事|行政|后勤|总务|教务|信息|生产|质量|安全|销售|采购|[A-Z]{2,5}"
)


def _spoken_units(paper: Paper) -> Iterator[tuple[Passage, float]]:
    """What sentences and lines without labels say of where somebody works."""
    for block in paper.sentences:
        for pattern in _EMPLOYED:
            for match in pattern.finditer(block.text):
                yield block.cut(*match.span(match.lastgroup or "o")), 0.9
    yield from ((unit, 0.9) for unit, _ in staff(paper))
    yield from ((unit, 0.85) for _, unit in told_together(paper) if unit)


def _bracketed_units(paper: Paper) -> Iterator[tuple[Passage, float]]:
    """The organisation in brackets behind a name: 张三（某院）, in a line or under a label."""
    for one in paper.labelled(Label.PERSON, Label.HANDLER):
        named = _LINE.match(one.value.text)
        if named and (one.label is Label.PERSON or named["n"] == find_name(paper).value):
            yield one.value.cut(*named.span("o")), one.trust * 0.95
    yield from ((unit, 0.9) for unit in _behind_found_name(paper))
    for segment in paper.segments:
        line = _LINE.match(segment.text)
        if line and name_likeness(line["n"]) == 1.0:
            yield segment.passage.cut(*line.span("o")), 0.88
    for block in paper.sentences:
        for told in _OPENING.finditer(block.text):
            if name_likeness(told["n"]) == 1.0:
                yield block.cut(*told.span("o")), 0.88


def _behind_found_name(paper: Paper) -> Iterator[Passage]:
    """The organisation in brackets behind the name that was found, wherever a sentence says it."""
    name = find_name(paper).value
    for block in paper.sentences if name else ():
        for at in _ends_of(str(name), block.text):
            told = _BEHIND_NAME.match(block.text, at)
            if told:
                yield block.cut(*told.span("o" if told["o"] else "p"))


def _ends_of(name: str, text: str) -> Iterator[int]:
    """Where *name* ends, wherever *text* says it."""
    at = text.find(name)
    while at >= 0:
        yield at + len(name)
        at = text.find(name, at + len(name))


def under_name(paper: Paper) -> Iterator[Candidate[str]]:
    """The organisation under a name that has a line to itself or stands before its number.

    One with a day under it signs; a line of the number alone may stand between.
    """
    rows = [row for row in paper.rows if not _numbers_only(row)]
    owned = {mark for one in paper.labels for mark in (*one.value.marks, *one.named.marks)}
    for above, row, below in zip_longest(rows, rows[1:], rows[2:]):
        if row is None or (below and _is_day(below.text)):
            continue
        unit = next(tokens(row.passage), Passage())
        match = _WITH_ID.fullmatch(unit.text)
        near = row.box[1] - above.box[3] < _NEAR * (row.box[3] - row.box[1])
        employs = match is not None and is_organisation(match["o"]) and not is_site(match["o"])
        if match and employs and near and above.page == row.page:
            words = unit.cut(*match.span("o"))
            if _names_person(above, paper) and owned.isdisjoint(words.marks):
                yield Candidate(organisation(words), words, 0.85)


def _numbers_only(row: Row) -> bool:
    """Whether a line says an identity number, with its label or without, and nothing else."""
    ids = find_ids(row.text)
    label = label_of(row.text[: ids[0].start].rstrip(":")) if ids and ids[0].start else None
    led = bool(ids) and (ids[0].start == 0 or (label is not None and label[0] is Label.ID))
    return led and ids[0].end == len(row.text)


def _is_day(text: str) -> bool:
    """Whether a line is a date and nothing else."""
    return any(one.start == 0 and one.end == len(text) for one in find_dates(text))


def _names_person(row: Row, paper: Paper) -> bool:
    """Whether a line is the name of whose paper it is, alone or with an identity number."""
    ids = find_ids(row.text)
    if ids:
        return name_likeness(row.text[: ids[0].start].strip(",;:()")) >= _NAMED
    alone = len(row.segments) == 1 and is_lone_name(row.text)
    name = find_name(paper).value if alone else None
    return bool(name) and clean_name(row.passage.read).startswith(str(name))


_NAMED = 0.9
"""What stands before a number is a name where it looks like one at least so well."""
_WITH_ID = re.compile(r"(?P<o>[\u3400-\u9fffA-Za-z()·]{4,40}?)[,/|]?(?:[\d*×]{6,17}[\dXx*])?")
"""An organisation's name, alone or with an identity number behind it."""
_NEAR = 3.0  # heights of a line between a name and the organisation under it


def _before_label(words: Passage) -> Passage:
    """An employer without a label of no list that was read as its end: 血液中心统计区间:."""
    for match in _UNLISTED.finditer(words.text):
        unit = words.cut(0, match.start())
        if is_organisation(unit.text):
            return unit
    return words


def _before_post(words: Passage) -> Passage:
    """An employer without what somebody is there, which a blank parts from it: 某某公司 值长."""
    if is_organisation(words.text):
        return words
    blanks = (at for at in range(4, len(words.text)) if words.parted(at))
    units = (words.cut(0, at) for at in blanks if len(words.text) - at <= _POST)
    return next((unit for unit in units if is_organisation(unit.text)), words)


_POST = 8  # characters of a post at most
_UNLISTED = re.compile(r"(?=[\u3400-\u9fff]{2,6}:)")


def _greeted(paper: Paper) -> Iterator[Candidate[str]]:
    """Whom a letter that speaks of 你单位 greets."""
    if not any(_YOURS.search(block.text) for block in paper.sentences):
        return
    for segment in paper.segments:
        match = _GREETED.fullmatch(segment.text)
        if match and is_organisation(match["o"]):
            words = segment.passage.cut(*match.span("o"))
            yield Candidate(organisation(words), words, 0.92)


def teaching_employer(paper: Paper) -> Field[str]:
    """单位 whose own people a class was for, by the title: 某某医院院内培训学分登记."""
    return chosen(in_titles(paper, _OWN_CLASS, trust=0.88))


def in_titles(paper: Paper, led: re.Pattern[str], *, trust: float) -> Iterator[Candidate[str]]:
    """The bodies with whose names titles begin: the group `o` of *led*."""
    for title in paper.titles:
        match = led.match(title.text)
        if match and is_organisation(match["o"]):
            words = title.passage.cut(*match.span("o"))
            yield Candidate(organisation(words), words, trust)


def organisation(words: Passage) -> str:
    """An organisation's name as printed, without blanks and the seal's note."""
    plain = re.sub(r"[\s★☆✩*＊_]+", "", words.read).strip(",，。;；:：、.·")
    if words.source is Source.OCR:
        plain = re.sub(r"[(（]([^()（）]*[\u3400-\u9fff][^()（）]*)[)）]", r"（\1）", plain)
        plain = _without_figures(plain)
    plain = _STAMP.sub("", plain)
    return re.sub(
        r"[(（](?:盖章|公章|章|签章|印章|盖 章|代章|电子印章|电子签章|电子章|专用章)[)）]",
        "",
        plain,
    )


def _without_figures(name: str) -> str:
    """*name* without one or two figures of a seal's rim that were read as its end."""
    bare = _FIGURES.sub("", name)
    return bare if bare != name and is_organisation(bare) else name


_FIGURES = re.compile(r"(?<=[\u3400-\u9fff）])[0-9A-Za-z.]{1,2}$")


def is_identity(one: Labelling) -> bool:
    """Whether 证号, which does not say of what, announces a proved identity number."""
    ids = find_ids(one.value.text) if key(one.named.text) == "证号" else ()
    return bool(ids) and ids[0].proved


def _labelled_ids(paper: Paper) -> Iterator[Candidate[str]]:
    bare = [one for one in paper.labelled(Label.CERTIFICATE_NO) if is_identity(one)]
    for one in [*paper.labelled(Label.ID), *bare]:
        for identity in find_ids(one.value.text)[:1]:
            words = one.value.cut(identity.start, identity.end)
            sure = (
                1.0 if identity.proved else _mask_sure(identity.value) if identity.masked else 0.7
            )
            yield Candidate(identity.value, words, one.trust * sure)


def _mask_sure(value: str) -> float:
    """How surely a masked number was read whole: masks leave even ends, or three in front."""
    head, tail = len(value.split("*")[0]), len(value.rsplit("*", maxsplit=1)[-1])
    return 0.9 if tail % 2 == 0 and (head % 2 == 0 or head == 3) else 0.5


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
