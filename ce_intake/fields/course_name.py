"""What of a stretch of words is the name of a course, and what stands beside it.

Who held it, when, where, which issue and what behind it belongs elsewhere is taken off. Knows
words only.
"""

from __future__ import annotations

import re

from ce_intake.layout.passage import Passage
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import find_labels

HELD = "举办|开办|组织|主办|承办|开展|开设|召开|举行|实施"
CLASS = (
    "网络培训班|线上培训班|上岗培训班|岗位培训班|短期培训班|骨干培训班|短训班|培训班|高级研修班|高级研修项目|研修班|研讨班|进修班|学习班|讲习班|提高班|提升班|强化班|轮训班|集训班|实训班|训练班|辅导班|专修班|速成班|示范班|骨干班|训练营|培训项目|研修项目|(?<![级期次本该届])班的?(?:学习|培训|进修)|培训课程"
    "|网络培训|在线培训|远程培训|线上培训|短期培训"
    "|在线学习|网络学习|网络研修|线上研修|专题研修|专题培训|岗位培训|岗前培训|上岗培训"
    "|课程的学习|课程的培训|课程培训|课程学习|面授培训|面授|再教育|再培训|课程|培训|研修|学习|进修|(?:学术|专题|科普|系列)?讲座|考试"
)
_GENERIC = re.compile(
    r"^(?:公需科目|公需课|专业科目|专业课|继续教育|(?:网络|线上|网上|在线)|本单位组织|自主|自行|专题|年度|课题|业务|专业(?:技术|技能|知识)?|该|本次|此次|本期"
    r"|全部|所有|全程|各[项门]?|规定|要求|应[修学]|既定|预定|有关|相[关应]|上述|以上|(?:访[学问]|实习)?(?:计划|大纲|方案|任务书?)"
    r"|新(?:技术|知识|理论|方法)|培训班?|学习|自学|研修|进修|教学|课程|内容|学?课时|学[时分]|任务|环节|项目|模块|章节|单元|理论|实践|实操|考[核试]|作业|[和及的])+$"
    r"|^(?:全部|所有|各)(?:章节|课时|课程|内容|模块|单元)|^(?:学术|专题|专业|本次|此次|业务|交流){0,2}(?:会议|活动|讲座|年会|论坛|研讨会|报告会?|交流会?)$"
)
NO_CONTENT = re.compile(
    r"继续教育条例|管理办法|登记(?:[表证册卡]|手册|管理|制度|办法|规定)|^登记|暂行规定|证书管理|防伪|扫描|二维码|同志|查询|真伪|承诺|规定》?第|学位条例|^学[时分]/"
)
_TAKEN = re.compile(r"(?:参加|参与|接受|出席|听取)了?(?=[\u3400-\u9fff]{3})")
"""The verb, where a place stood before it: 在我所参加金相检验技术进修班学习."""
_OWN = re.compile(
    rf"(?:由)?(?:[我本贵](?:[学协总分])?(?:单位|校|院|所|中心|公司|会|局|部|站|处|馆|社|厂|台|基地)(?:{HELD})?的?之?|本期|本次|此次|该期|该|以上|上述)"
)
_FOLLOWING = re.compile(r"(?:以下|下列|如下)(?:课程|培训|项目|内容)?的?(?:学习|培训)?:?")
_PLACE = re.compile(rf"^(?:于|在)[^,。;于在]{{2,20}}?(?:{HELD})的")
_YEAR = re.compile(
    r"(?:[\u3400-\u9fff]{2,6}?(?:省|市|区|县|自治州))?(?:(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年度?(?=[\u3400-\u9fff]{4}|第[\d一二三四五六七八九十]{1,3}期)"
)
"""When, and in which place, a course was held that has a name without it."""
_NUMBERING = re.compile(
    r"^(?:\(\d{4}年?\)|第[\d一二三四五六七八九十]+期(?:的)?)(?=[\u3400-\u9fff])"
)
_TERM_OF = re.compile(
    r"(?:[\u3400-\u9fff]{2,16}?(?:学校|学院|大学|党校|中心|学会|协会|[省市区县])|(?:[\u3400-\u9fff]{2,16}?)?公司)(?=第[\d一二三四五六七八九十百]+期)"
)
"""Whose class of several in turn a course was: 某某党校第58期."""
_PART_OF = re.compile(r"[^-]{4,40}(?:项目|计划|工程)-{1,2}(?=[\u3400-\u9fff]{4})")
"""The project that a course is held for, before a dash."""
_LASTING = re.compile(r"为期[^的]{1,8}的(?=[\u3400-\u9fff]{2})")
_SORT = re.compile(
    r"(?:公需|公共|专业|必修|选修|网络|在线|线上)(?:课程|科目|课)(?=[\u3400-\u9fff]{4})(?![体设建思资与和及])"
)
"""The sort of a course before its name: 公共课程医患沟通与职业素养."""
_ENGLISH = re.compile(r"(?<=[\u3400-\u9fff])[A-Za-z][A-Za-z,.'()&-]{9,}$")
_CONTINUED = re.compile(r"(?<=..)(?<![师员士医工人部者])(?:继续教育)$")
_HOURS_BEHIND = re.compile(r"(?:共计?|(?<![设统会审预估])计)?\d+(?:\.\d)?个?[学课][时分]的?$")


def is_generic(text: str) -> bool:
    """Whether *text* (公需科目, 全部课程) names no course in particular."""
    return bool(_GENERIC.match(text))


def name_alone(words: Passage) -> Passage:
    """The name without what the pattern caught beside it: organiser, day, place, issue, labels."""
    words = _without_day(words)
    led = list(re.finditer(rf"(?:{HELD})[的之]", words.text))
    words = words.cut(led[-1].end()) if led else words
    for pattern in (_PLACE, _TAKEN, _OWN, _FOLLOWING, _TERM_OF, _LASTING):
        match = pattern.match(words.text)
        words = words.cut(match.end()) if match else words
    for pattern in (_YEAR, _NUMBERING, _SORT, _PART_OF):
        match = pattern.match(words.text)
        words = words.cut(match.end()) if match else words
    words = _without_rest(words).stripped("的")
    graduate = _OF_GRADUATES.search(words.text)
    return of_a_trade(words.cut(0, graduate.start()) if graduate else words)


_OF_GRADUATES = re.compile(r"(?<=..)(?:专业)?研究生课程$")
"""What a class for graduates is called behind its subject: 环境工程专业研究生课程进修班."""


def of_a_trade(words: Passage) -> Passage:
    """*words* without 继续教育 at the end, unless a trade's own: 执业药师继续教育."""
    match = _CONTINUED.search(words.text)
    return words.cut(0, match.start()) if match else words


def without_year(words: Passage) -> Passage:
    """*words* without the year, and the place before it, in which a course was held."""
    match = _YEAR.match(words.text)
    return words.cut(match.end()) if match else words


def _without_day(words: Passage) -> Passage:
    """Without the day or the range with which it begins (2018年12月7-9日于天津举行的…)."""
    dates = next(iter(find_dates(words.text)), None)
    if dates is None or dates.start > 1 or dates.first.month is None:
        return words
    return words.cut(dates.end)


def _without_rest(words: Passage) -> Passage:
    """Without a date, hours, a label with its colon or an English translation behind it."""
    dates = [one.start for one in find_dates(words.text) if one.first.month]
    dates += [match.start() for match in _HOURS_BEHIND.finditer(words.text)]
    labels = [one.start for one in find_labels(words.text) if one.colon]
    cut = min([place for place in (*dates, *labels) if place > 2], default=None)
    words = words.cut(0, cut)
    loose = (
        re.search(rf"(?<=..)(?:{CLASS})(?:[于自从在]|培训[时日]间|期)?$", words.text)
        if cut
        else None
    )
    words = words.cut(0, loose.start()) if loose else words
    english = _ENGLISH.search(words.text)
    return words.cut(0, english.start()) if english else words
