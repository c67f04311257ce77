"""Whose staff the person is where no words name the employer: of whoever signs the paper.

A unit says it of its own people (我单位职工), in a title (员工培训证书) or in a label (员工姓名).
"""

from __future__ import annotations

import re
from dataclasses import replace

from ce_intake.fields.paper import Paper
from ce_intake.fields.posts import OURS, STAFF_WORDS, TITLES
from ce_intake.layout.tokens import tokens
from ce_intake.text.labels import Label
from ce_intake.text.names import NAME, is_organisation
from ce_intake.text.normal import fold, tight
from ce_intake.values import Field

_DOES = (
    "举办|组织|开展|承办|主办|举行|召开|实施|完成|委托|选派|安排|聘请|邀请|批准|同意"
    "|审核|核定|认定|于|对|将"
)
"""What the one who writes does, which names nobody: 我会举办监理工程师培训."""
_OURS = re.compile(
    rf"(?<![赴在到加受]){OURS}(?!{_DOES})(?:[\u3400-\u9fff]{{1,8}}?[部处科室队间组])?{STAFF_WORDS}?"
    rf"{NAME}?(?:同志|[(,、于]|{TITLES})"
)

_ON_OUR_STAFF = re.compile(rf"[系为是]{OURS}(?:的|在职|正式|在编|在岗|现职)?(?:专业)?{STAFF_WORDS}")
"""某某，为我单位在职专业技术人员."""


def is_own_staff(paper: Paper) -> bool:
    """Whether the paper calls the person its own: 我单位某某同志. Then who signs employs him."""
    return any(
        _OURS.search(block.text) or _ON_OUR_STAFF.search(block.text) for block in paper.sentences
    )


def employing(paper: Paper, signs: Field[str]) -> Field[str]:
    """Whoever employs those whom the paper calls its own or its staff, told by who *signs* it.

    Who teaches or examines others, and a union or an office over many, speaks of their staff.
    """
    body = body_of(signs)
    if (home := _of_those_below(paper)).value:
        return home
    if is_own_staff(paper):
        return body
    house = _HOUSE.search(body.value or "") and not _TEACHES.search(body.value or "")
    sure = replace(body, confidence=body.confidence * _LIKELY)
    told = _is_for_staff(paper, body.value or "") or _names_a_part(paper, body)
    return sure if house and told else _beside_title(paper, signs)


def _of_those_below(paper: Paper) -> Field[str]:
    """Whose people a sentence announces: 兹有某某中学下列教师于…参加."""
    for block in paper.sentences:
        match = _OF_THOSE.search(block.text)
        if match and is_organisation(match["o"]):
            return block.cut(*match.span("o")).states(match["o"], trust=0.9)
    return Field()


_OF_THOSE = re.compile(
    r"(?:兹有|兹证明|^(?!证明))(?P<o>(?![我本贵你该])(?:(?!兹)[\u3400-\u9fff()]){4,30}?)(?:下列|以下|如下)(?:\d{1,3}[名位])?"
    r"(?:人员|学员|教师|职工|同志)[于自从参在]"
)


def _beside_title(paper: Paper, signs: Field[str]) -> Field[str]:
    """The unit behind or under the title of a list of its people: 单位学员学习情况表 某公司.

    It is another than who *signs*.
    """
    titled = False
    for row in paper.rows[:_HEAD]:
        pieces = [one for one in tokens(row.passage) if not _YEAR.fullmatch(one.text)]
        begins = bool(pieces) and bool(_OF_UNIT.fullmatch(pieces[0].text))
        units = pieces[1:] if begins else pieces if titled else []
        if len(units) == 1 and is_organisation(units[0].text) and units[0].text != signs.value:
            return units[0].states(units[0].text, trust=0.85)
        titled = begins
    return Field()


_HEAD = 3  # lines
_YEAR = re.compile(r"\(?(?:19|20)\d\d年?度?\)?")
_OF_UNIT = re.compile(
    r"(?:本|所属|参训|参培)?单位(?:学员|人员|职工|员工|用户|教师)[\u3400-\u9fff]{0,16}(?:表|名单|名册|清单|情况|统计|台账)"
)
"""A title that says that a list is of one unit's people."""


_LIKELY = 0.9
"""That who signs a paper for staff employs them."""


def _is_for_staff(paper: Paper, body: str) -> bool:
    """Whether a title, with or without the *body*, or the label of the name speaks of staff."""
    lines = (line.removeprefix(tight(body)[0]) for line in paper.headings.split("\n"))
    titled = any(_FOR_STAFF.match(line) for line in lines)
    return titled or any(_STAFF_NAME.match(one.named.text) for one in paper.labelled(Label.PERSON))


def _names_a_part(paper: Paper, body: Field[str]) -> bool:
    """Whether *body* stands in the title, and of the person only the part in which he works."""
    name = tight(body.value or "")[0]
    titled = any(line.startswith(name) for line in paper.headings.split("\n"))
    parts = (one for one in paper.labelled(Label.OTHER) if _PART.fullmatch(one.named.text))
    return bool(name) and titled and any(one.value for one in parts)


_PART = re.compile("(?:所在|工作|所属)?(?:部门|科室|车间|处室|班组):?")
_FOR_STAFF = re.compile(
    r"(?!.*(?:明细|台账|汇总|统计|档案|记录))(?:(?:19|20)\d\d年?度?)?(?:新|在职|在岗|全体|本单位)?(?:干部职工|教职工|教职员工|职工|员工)"
    r"(?:[\u3400-\u9fff]{0,6}?(?:培训|学习|教育|研修|讲座|考试|考核)|继教)"
    r"|(?:全员|校本|厂内|入职|新员工)(?:培训|考核|考试|教育|学习)|岗位(?:考试|考核|测试)"
)
_STAFF_NAME = re.compile("(?:员工|职工|教职工)(?:姓名|名称)")
_HOUSE = re.compile(
    "(?:公司|集团|银行|[院厂矿校所站馆场社]|[视播象震文]台|中心|中学|小学|大学|幼儿园|事务所(?:[(（].*)?)$"
)
_TEACHES = re.compile(
    "培训|教育|职业技能|鉴定|考试|学会|协会|研究会|职工|进修|人才|专业技术|咨询|网络|工会|党校"
)
"""In the name of a body whose papers are for the staff of others."""


def body_of(signs: Field[str]) -> Field[str]:
    """Whoever employs the staff of who *signs*: the company, where its 人力资源部 does."""
    printed = signs.value or ""
    plain = "".join(fold(char) for char in printed)
    match = _WITHIN.fullmatch(plain if len(plain) == len(printed) else printed)
    return signs if match is None else replace(signs, value=printed[: match.end("o")])


_WITHIN = re.compile(
    r"(?P<o>.{2,}(?:公司|集团|医院|保健院|学校|大学|学院|中学|小学|幼儿园|中心|局|所|院|站|馆|厂|[视播象震文]台|[报版]社|[林农牧]场|矿))"
    r"(?:[\u3400-\u9fff]{2,8}(?:部|处|科|室|办)(?:[(（][^()（）]{1,8}[)）])?"
    r"|(?:职工|员工|技术|技能|业务|教育|安全|人才){0,2}(?:培训|教育|实训)(?:中心|学校|基地|站)|职工(?:业余)?(?:学校|学院|大学|夜校))"
)
"""A department behind the body that it is of."""
