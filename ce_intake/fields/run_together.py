"""Employer and name that are told as one: 某某医院张三于…, 某某学校李四老师.

They are parted where the words before look most like a body and those behind like a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from ce_intake.fields.paper import BLOT, Paper
from ce_intake.fields.posts import RANKED, TITLES
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.labels import find_labels
from ce_intake.text.names import LIKELY, is_organisation, name_likeness

_LEADS = "[兹现今特]?证明|[兹今现]有"
_STAFF = re.compile(
    rf"(?:(?:^|[。;:,{BLOT}]|证书)(?:{_LEADS}|经查|学员|兹|对)?|兹证明|兹有|[现今特]证明)(?P<w>[\u3400-\u9fff()·A-Za-z]{{6,36}}?)"
    rf"(?:同志|(?:{TITLES})(?=[,(:于自在从参按已完为系经出赴担任主编撰代受应被19]|20|通过)"
    r"|:(?=[你您]|参加|出席|祝贺|恭喜|欢迎|感谢|[于自](?:19|20|[一二])|$)|[,(](?=[^(),:]{2,12}(?:编号|证号|号码)[A-Za-z]{0,3}\d|[工学警]号|身份|证件|\ue000|性别|职[称务]|男|女|经|已|现|因|从|[于自在]?(?:(?:19|20)\d\d[年./-]|[一二][〇○零九]))|(?=(?:考[核试])?成绩)"
    r"|,?(?=[于自](?:19|20|[一二]))|,?(?=参加|完成|已完成|已于|已参加|经考核|经培训|撰写|发表|通过远程|通过网络|通过线上|为[我本][社刊院会]|担任|出席|列席|旁听|聆听|听取|到场|前来|全程|全部|按时|已(?=[掌修达获按通具学经考])))"
)
_LED_IN = re.compile(r".*(?:[兹现今特]证明|兹有|今有|现有)")
_PAPER = re.compile("证书|证明|凭证|合格证")
"""What employs nobody: a title over the name of the site that gives the paper."""
_RANK = re.compile(
    r"(?:在职|正式|在编)?(?:职工|员工|教师|干部|学员|学生|工作人员|技术人员)$"
    rf"|(?:护士|教师|{RANKED})$"
    "|(?:[副代总]?(?:校|园|院|所|站|厂|局|处|科|股|馆|队|班组|护士|台|行|段)长|副?书记|副?主任|副?经理"
    "|总监|主管|干事|科员|会计|出纳)$"
)


def staff(paper: Paper) -> Iterator[tuple[Passage, Passage]]:
    """某单位某人同志: employer and name, parted where both look best."""
    for block in paper.sentences:
        for match in _STAFF.finditer(block.text):
            words = block.cut(*match.span("w"))
            parted = [_parted(words, size) for size in _sizes(words.text)]
            likely = [
                (head, rest)
                for head, rest in parted
                if is_organisation(head.text) and not _PAPER.search(head.text)
            ]
            best = max(likely, key=_like_staff, default=None)
            if best is not None and name_likeness(best[1].text) > 0.55:
                yield best

    yield from _awarded(paper)
    yield from _under_one_label(paper)


def _under_one_label(paper: Paper) -> Iterator[tuple[Passage, Passage]]:
    """Where somebody works and his name under a label of both: 科室/姓名：内科 张三."""
    for row in paper.rows:
        label = _OF_BOTH.match(row.text)
        if label is None:
            continue
        value = row.passage.cut(label.end())
        ends = [one.start for one in find_labels(value.text) if one.start]
        value = value.cut(0, min(ends, default=None))
        told = [_told(value, at, unit_first=bool(label["u"])) for at in range(1, len(value.text))]
        likely = [one for one in told if _PLACE.search(one[0].text)]
        best = max(likely, key=_longest_name, default=None)
        if best is not None and name_likeness(best[1].text) >= LIKELY:
            yield best


def _longest_name(parted: tuple[Passage, Passage]) -> tuple[float, int]:
    """How likely the second of two is a name; of two as likely the longer is the whole."""
    name = parted[1].text
    return name_likeness(name), len(name)


def _told(value: Passage, at: int, *, unit_first: bool) -> tuple[Passage, Passage]:
    """What *value* says up to *at* and behind it, as unit and name."""
    first, last = value.cut(0, at).stripped(_BETWEEN), value.cut(at).stripped(_BETWEEN)
    return (first, last) if unit_first else (last, first)


_BETWEEN = "/、,;|·-"
_OF_BOTH = re.compile(
    r"(?:(?P<u>(?:所在|工作)?(?:科室|部门|单位|学校|班组|病区))[/、及和与|]{0,2}姓名"
    r"|姓名[/、及和与|]{0,2}(?:所在|工作)?(?:科室|部门|单位|学校|班组|病区)):?\|?"
)
_PLACE = re.compile(r"(?:[科部室处组区队班院校司局所站厂馆]|公司|中心|幼儿园|集团)$")


def _awarded(paper: Paper) -> Iterator[tuple[Passage, Passage]]:
    """To whom a line says that a paper is given, with his employer: 兹授予：某公司江 / 平欣.

    A name that the line is too short for goes on in the next, which says nothing else.
    """
    for row, after in zip_longest(paper.rows, paper.rows[1:]):
        given = _GIVEN.match(row.text)
        if not given:
            continue
        words = row.passage.cut(given.end())
        rest = after.passage if after and _REST_OF_NAME.fullmatch(after.text) else Passage()
        for whole in (joined([words, rest]), words):
            parted = [_parted(whole, size) for size in _sizes(whole.text)]
            likely = [one for one in parted if is_organisation(one[0].text)]
            best = max(likely, key=_like_staff, default=None)
            if best is not None and name_likeness(best[1].text) >= LIKELY:
                yield best
                break


_GIVEN = re.compile(
    "(?:兹|特|现)?(?:授予|颁授|颁发给|颁予|发给|授给|证明):?(?=[\u3400-\u9fff()]{6,40}$)"
)
_REST_OF_NAME = re.compile("[\u3400-\u9fff]{1,4}")


def _like_staff(parted: tuple[Passage, Passage]) -> tuple[float, bool]:
    """How likely the second of two is a name; one of four characters has a surname of two."""
    name = parted[1].text
    return name_likeness(name), len(name) == 4


def _sizes(text: str) -> tuple[int, ...]:
    """How many characters at the end of *text* may be a name; those with dots are longer."""
    dot = text.find("·")
    return (3, 2, 4) if dot < 0 else tuple(len(text) - dot + size for size in range(2, 10))


def _parted(words: Passage, size: int) -> tuple[Passage, Passage]:
    """*words* before and in a name of *size* characters; 职工 and the like in between go."""
    head = words.cut(0, -size)
    led = _LED_IN.match(head.text)
    head = head.cut(led.end()) if led else head
    rank = _RANK.search(head.text)
    head = head.cut(0, rank.start() if rank else None)
    head = head.cut(0, -1) if head.text.endswith("的") else head
    part = _OF_SCHOOL.search(head.text)
    return head.cut(0, part.start() if part else None), words.cut(len(words.text) - size)


_OF_SCHOOL = re.compile(r"(?<=[院校学])(?![院校])[\u3400-\u9fff]{1,8}?(?:系|学部|教研室)$")
"""A part of a school, behind it: 某某学院机电系."""
