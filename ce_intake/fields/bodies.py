"""The name of a body without what stands beside it: days, seals, heads, sums, its English."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import find_labels
from ce_intake.text.names import is_organisation


def undated(words: Passage) -> Passage:
    """*words* without a date behind them, or what says before them that they were stamped."""
    dates = find_dates(words.text)
    if dates and dates[0].start > 2:
        words = words.cut(0, dates[0].start)
    led = _STAMPED.match(words.text)
    if led and is_organisation(words.text[led.end() :]):
        return undated(words.cut(led.end()))
    note = re.search(r"\((?:盖章|公章|章|签章|印章|代章|电子(?:印章|签章|章))\)", words.text)
    if note and words.text[note.end() : note.end() + 1] == ":":
        named = words.cut(note.end() + 1)  # 培训部(章)：某某学校培训部
        if is_organisation(named.text):
            return named
    return words.cut(0, note.start() if note else None).stripped(",。;:(")


_STAMPED = re.compile(
    r"\((?:盖章|公章|签章|印章|盖|章)\)?:?|(?:盖章|公章|签章|印章)\)?:?|[盖章](?:\):?|:)"
)
"""The note that a body stamps, whole or with a bracket or a letter lost: （盖章）某某学院."""


def unlabelled(words: Passage) -> Passage:
    """*words* without a label of no list before a body: 认定部门：某某站, 数据来源：某某平台."""
    led = _LED.match(words.text)
    return words.cut(led.end()) if led and is_organisation(words.text[led.end() :]) else words


_LED = re.compile(
    r"[\u3400-\u9fff]{0,8}(?:单位|部门|机构|机关|来源|名称|院校|学校|平台|盖章|签章|公章|章)"
    r"(?:\([\u3400-\u9fff]{1,4}\))?:"
)


def unsigned(words: Passage) -> Passage:
    """*words* without who signs for the organisation on its line: 某某学校 校长：张三."""
    ends = [one.start for one in find_labels(words.text) if one.colon and one.start > 0]
    ends += [head.start() for head in _HEAD.finditer(words.text)]
    bare = words.cut(0, min(ends, default=None))
    return bare if is_organisation(bare.text) and not _BOARD.fullmatch(bare.text) else words


_BOARD = re.compile(".{0,4}委员会")
_HEAD = re.compile(
    r"(?<=...)(?:[校院所局馆站台社会](?:\([^()]{1,6}\))?长|主席|主任|学位评定委员会主席|法定代表人|负责人|经办人)"
    r"(?:[:(]|$|学位评定|.{2,4}$)"
)


def untranslated(words: Passage) -> Passage:
    """*words* without their English behind them: 某某学会 Society of Oceanography."""
    match = _TRANSLATED.fullmatch(words.text)
    return words.cut(0, match.end("o")) if match and is_organisation(match["o"]) else words


_TRANSLATED = re.compile(r"(?P<o>[\u3400-\u9fff()·]{4,40})[A-Za-z][A-Za-z.,&'()-]{5,}")


def abreast(words: Passage) -> tuple[Passage, ...]:
    """The bodies that sign side by side in one line, parted by a blank that shows."""
    lefts = [mark.word.cut(mark.at, mark.at + 1)[0] if mark else 0.0 for mark in words.marks]
    steps = [right - left for left, right in pairwise(lefts)]
    wide = [at for at, step in enumerate(steps, 1) if step > _BLANK * median(steps)]
    bodies = tuple(words.cut(start, end) for start, end in pairwise((0, *wide, len(lefts))))
    return bodies if all(is_organisation(body.text) for body in bodies) else (words,)


_BLANK = 1.6  # times the step from one character to the next: one over a blank


def without_sum(words: Passage) -> Passage:
    """What stands behind a dot that parts it from a sum: 2024年度累计24学时 · 某某平台."""
    at = words.text.rfind("·") + 1
    return words.cut(at) if at and find_amounts(words.text[:at]) else words


def is_nameless(name: str) -> bool:
    """Whether *name* says what a site, or a part of one, is for, and not whose it is."""
    return bool(_NAMELESS.fullmatch(name))


def is_part(name: str) -> bool:
    """Whether whatever body may have a part of this name: 继续教育学院, 培训部."""
    return bool(_PART.fullmatch(name))


_FOR = (
    "(?:专业技术|[人职学会]员|职工|员工|干部|教师|医师|护士|会计|用户|专技|人事|人才|人力资源|考试|继续|教育|公需|科目|课程|网络|网上|在线|线上|远程|移动|数字|智慧"
    "|资格|职称|执业|注册|职业|技能|鉴定|评价|考务|学习|培训|研修|管理|信息|资源|服务|学时|学分|成绩|查询|报名|综合|个人|电子|证书|统一|公共|我的)"
)
_NAMELESS = re.compile(
    rf"{_FOR}+(?:系统|平台|网络学院|学堂|课堂|云课堂|在线|网校?|门户|首页|空间)"
    r"|(?:在线|网上|网络|我的)?(?:学习|课程|个人|用户|学员|会员)中心|(?:个人|用户|学员|会员|我的)[\u3400-\u9fff]{{0,4}}"
)
_PART = re.compile(rf"{_FOR}+(?:学院|学校|大学|中心|部|处|科|室|办公室)")
