"""The modules of 全国专业技术人员计算机应用能力考试 by their official names, wherever they stand.

The names are those of its two editions; no other examination names what it is about so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.outcome import pass_line
from ce_intake.fields.paper import Paper
from ce_intake.text.normal import printed
from ce_intake.text.products import spelt
from ce_intake.text.results import bare_result
from ce_intake.values import Field, Result

MODULE = re.compile(
    r"WPSOffice办公组合中文字处理|(?:Word|Excel|PowerPoint)(?:XP|\d{4})中文(?:字处理|电子表格|演示文稿)"
    r"|金山(?:文字|表格|演示)\d{4}|中文Windows(?:XP|Vista|\d+)操作系统|红旗LinuxDesktop[\d.]+(?:操作系统)?"
    r"|VisualFoxPro[\d.]*数据库管理系统|Access\d{4}数据库管理系统|用友(?:财务|T3)[^,。;、]{0,10}软件"
    r"|(?:FrontPage(?:\d{4}|XP)|DreamweaverMX(?:\d{4})?)网页(?:制作|设计)"
    r"|Photoshop(?:CS\d|[\d.]+)图像(?:处理|软件)|AutoCAD\d{4}制图软件"
    r"|Flash(?:MX\d{4}|[\d.]+)(?:动画|多媒体)制作|Authorware[\d.]+多媒体制作|Project\d{4}项目管理"
    r"|Internet应用|计算机网络应用基础"
)
_PLAIN = frozenset({"Internet应用", "计算机网络应用基础"})
"""Modules that other courses and examinations may be called as well."""


def names_module(text: str) -> bool:
    """Whether *text* (tight) names a module that tells its examination."""
    return any(match[0] not in _PLAIN for match in MODULE.finditer(spelt(text)))


_RESULT = re.compile(
    r"(?:科目|模块)?(?:的?(?:考试)?成绩)?[:为是(]?"
    r"(?P<r>\d{1,3}(?:\.\d)?分|缺考|[不未]?(?:合格|通过)(?!标准|分|线))"
)


def told_modules(paper: Paper) -> list[tuple[Field[str], Field[Result]]]:
    """The one module that sentences name, or several of which each has its result behind it.

    Several without are those that the examination has.
    """
    found = list(_told(paper))
    return found if len(found) == 1 or all(result.value for _, result in found) else []


def _told(paper: Paper) -> Iterator[tuple[Field[str], Field[Result]]]:
    line, seen = pass_line(paper), set[str]()
    for block in paper.sentences:
        for match in MODULE.finditer(spelt(block.text)):
            words = block.cut(*match.span())
            if words.text in seen:
                continue
            seen.add(words.text)
            said = _RESULT.match(block.text, match.end())
            result = bare_result(said["r"], line=line) if said else None
            place = block.cut(*said.span("r")) if said else words
            yield (
                words.states(spelt(printed(words.read)), trust=0.9),
                place.states(result, trust=0.92) if result else Field(),
            )
