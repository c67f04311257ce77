"""What a page shows of where a document begins: titles, people, page numbers, tables.

Reads no field for an entry; everything here only serves to tell one document from the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ce_intake.fields.naming import find_name
from ce_intake.fields.paper import paper_of
from ce_intake.fields.sections import is_of_self_study, part_among, part_of
from ce_intake.layout.columns import Column, column_of
from ce_intake.layout.headers import header_of
from ce_intake.layout.passage import around
from ce_intake.layout.runs import Run, lines_on, runs_on
from ce_intake.layout.tables import tables_of
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label
from ce_intake.text.names import clean_name, name_likeness
from ce_intake.text.normal import tight
from ce_intake.values import Box, Page, Part

_TITLE = re.compile(
    r"(?:证书|证明书?|证明信|合格证|学分证|结业证|成绩[通报]?[知告]?[单书表条]|成绩单|成绩册|成绩表|名单|花名册|名册|登记[表卡册]|计划[表书]?|方案|"
    r"[记纪]录[表册单]?|情况[表单]?|情况说明|考核[表单]|考核结果|考核意见|考核鉴定|鉴定[表书]|审批表|申请表|申报表|一览表|汇总表|通知[书单]?|报告[单书]|(?:检索|查新|收录|鉴定)报告|"
    r"自学(?:考核|鉴定|评定|总结|小结|报告)|签到[表册]|日程[表]?|档案|协议书?|合同书?|[收凭]据|日程安排|议程|学分卡|明细[表单]?|清单|课程表|结果[表单]|学习总结|聘书|奖状|录用通知)$"
)
_PAPER = re.compile(
    r".{3}(?:[证卡单表册函书]|凭证|凭条|回执|公[示告])$|..(?:材料|手册)$"
    r"|^(?:培训|学习|研修|进修|听课)证$"
)
"""What any paper may be called, where the letters are large enough for a title."""
_FORMULA = re.compile(r"特[此发予]|以资|此证")  # the words that close a paper, not a title
_BUTTON = re.compile(r"^我的|打印|下载|查看|返回|首页|[>]|点击|登录|退出")  # of a web page
_QUOTED = re.compile(r"“[^“”]{2,40}”|《[^《》]{2,40}》")
_NOISE = re.compile(r"[,。;:、!?“”《》]")
_TAIL = re.compile(
    r"(?:\([^()]{0,12}\)|[A-Z .]|[(]|续表?|存根|副本|正本|样本|第\d+页.*$)++$", re.IGNORECASE
)
_LABELS = ((Label.RESULT, 1.0), (Label.NOTE, 1.0), (Label.OTHER, 1.0))
"""What 考核结果 and the like are in letters no larger than the rest: labels, no titles."""
_PAGE_NO = re.compile(
    r"第([\d一二三四五六七八九十]{1,3})页|^-?(\d{1,3})[/-](\d{1,3})-?$|^-(\d{1,2})-$|Page(\d{1,3})of(\d{1,3})",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    r"^\(?(?:续表|接上[页表]|上接|续上[页表])|\(续[表页一二三]?\d?\)|续表\d*$|^续\d*$"
)
_ATTACHED = re.compile(r"附件[一二三四五六七八九十\d]{0,3}[:：]?")
_SCREEN = re.compile(
    r"\d{1,2}:\d\d(?:$|\D.*(?:[2-6]G|\d%))|(?:中国)?(?:移动|联通|电信).*\d{1,2}:\d\d"
)
"""The bar over the screen of a phone: the time alone, or how well it is heard or charged."""
_CLOSING = re.compile(
    r"特[发授]此证|准予[结毕]业|证书编号|发证日期|发证机关|发证单位|颁发日期|特此证明|情况属实"
)


_GOES_ON = re.compile(
    r"说明|须知|注意事项|注:|规定|简介|续|背面|反面|登记栏|^附|^第[一二三四五六七八九十]部分|^\(?[一二三四五六七八九十]+[、.)]"
    r"|^(?:培训|学习|研修|考核|教学|所学|主要|授课|结业)?(?:科目|课程|内容|模块)(?:设置|内容|目录|一览)?"
    r"(?:[及与和](?:课时|学时|成绩))?$"
)
"""Heads the back of a paper, or a part of what goes on."""
_TOP = 3  # lines in which a paper's heading stands
_LARGE = 1.3  # times the usual letters: those of a heading
_BESIDE = 4  # characters of a heading that has smaller words beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A line that names the paper, as tight text without blanks."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What one page shows of where documents begin and end."""

    page: int
    letters: int  # characters in all
    titles: tuple[Title, ...]
    names: frozenset[str]  # people named outside tables
    ids: frozenset[str]
    number: int | None  # its printed page number
    continued: bool  # 续表
    columns: tuple[Column, ...]  # of its first table with a header
    first_index: int | None  # 序号 of the first row, where there is one
    last_index: int | None
    part: Part | None  # of a self-study set
    leaf: Part | None  # the same where 自学 stands on another of its leaves
    studied: bool  # has a title of self-study
    closes: bool  # has the words that end a certificate
    dated: bool = False  # says a day
    attached: bool = False  # begins with 附件
    announces: bool = False  # says 附件 further down: something is attached to it
    screen: bool = False  # is the screen of a phone
    headed: bool = False  # begins with a line in larger letters, as a paper does


def signs(page: Page) -> Signs:
    """The signs of *page*."""
    lines = lines_on(page)
    texts = [tight("".join(run.passage.text for run in line))[0] for line in lines]
    whole = "\n".join(texts)
    titles = titles_of(page)
    columns, indexes = _table_signs(page)
    names, ids = (frozenset(), frozenset()) if Column.NAME in columns else _people(page)
    return Signs(
        page=page.number,
        letters=sum(len(text) for text in texts),
        titles=titles,
        names=names,
        ids=ids,
        number=_page_number(texts),
        continued=any(_CONTINUED.search(text) for text in (*texts[:4], *(t.text for t in titles))),
        columns=columns,
        first_index=indexes[0] if indexes else None,
        last_index=indexes[-1] if indexes else None,
        part=next((part for title in titles if (part := part_of(title.text))), None),
        leaf=next((part for title in titles if (part := part_among(title.text))), None),
        studied=any(is_of_self_study(title.text) for title in titles),
        closes=bool(_CLOSING.search(whole)),
        attached=any(_ATTACHED.fullmatch(text) for text in texts[:2]),
        announces=any("附件" in text for text in texts[2:]),
        screen=any(_SCREEN.match(text) for text in texts[:1]),
        headed=_is_headed(lines),
        dated=any(one.first.day for text in texts for one in find_dates(text)),
    )


def closes(page: Page) -> bool:
    """Whether a word of *page* has the words that end a certificate."""
    return any(_CLOSING.search(tight(word.text)[0]) for word in page.words)


def _is_headed(lines: Sequence[Sequence[Run]]) -> bool:
    """Whether a line near the top has larger letters than the page's words have.

    The back of a certificate is headed too, by what it explains; an English leaf heads nothing.
    """
    usual = median([_letter(run) for line in lines for run in line] or [1.0])
    for line in lines[:_TOP]:
        large = [run for run in line if _letter(run) > _LARGE * usual]
        text = tight("".join(run.passage.text for run in large))[0]
        least = 1 if len(large) == len(line) else _BESIDE
        if least <= len(re.findall(r"[\u3400-\u9fff]", text)) and len(text) <= 36:
            return not (_GOES_ON.search(text) or part_of(text))
    return False


def _letter(run: Run) -> float:
    """The width of a letter of *run*, or its height where it has but few letters."""
    count = sum(0.55 if char.isascii() else 1.0 for char in run.passage.text)
    return (run.box[2] - run.box[0]) / max(count + 0.4, 1.0)


def titles_of(page: Page) -> tuple[Title, ...]:
    """The lines of *page* that name a paper, from top to bottom."""
    runs = [run for runs in runs_on(page) for run in runs]
    if not runs:
        return ()
    usual = max(1e-6, median(run.box[3] - run.box[1] for run in runs))
    letter = max(1e-6, median(map(_letter, runs)))
    found = []
    for line in lines_on(page):
        for group in _groups(line):
            text = tight("".join(run.passage.text for run in group))[0]
            box = around([run.box for run in group])
            tall = max((box[3] - box[1]) / usual, min(map(_letter, group)) / letter)
            tall = _LARGE if len(runs) == 1 else tall  # the only word of a cover
            if _heads_columns(group):
                continue
            if _is_title(text, tall=tall, alone=len(group) == len(line)):
                found.append(Title(text=text, box=box))
    found += [
        Title(text=text, box=word.box)
        for word in page.words
        if word.vertical and _is_title(text := tight(word.text)[0], tall=1.5, alone=True)
    ]
    return tuple(found)


def _heads_columns(group: Sequence[Run]) -> bool:
    """Whether the pieces of a line are but header words of a table: 日期 学分类别 学分 考核结果."""
    return len(group) > 1 and all(column_of(run.passage.text) for run in group)


def _is_title(text: str, *, tall: float, alone: bool) -> bool:
    plain = _TAIL.sub("", text) or text
    unquoted = _QUOTED.sub("", plain)
    if unquoted != plain and tall >= 1.15:
        plain = unquoted  # “数据安全治理”培训班学员名单
    named = _TITLE.search(plain) or (tall >= _LARGE and _PAPER.search(plain))
    if not 2 <= len(plain) <= 36 or _NOISE.search(plain) or not named:
        return False
    if _FORMULA.match(plain) or _BUTTON.search(plain):
        return False
    if tall < 1.25 and label_of(text) in _LABELS:
        return False
    if len(plain) == 2 and plain not in ("证书", "证明", "名单", "通知"):
        return False
    return tall >= 1.25 or (alone and tall >= 0.9 and len(plain) >= 4)


def _groups(line: Sequence[Run]) -> list[list[Run]]:
    """The runs of a line, apart where a gap is wider than four characters of their size."""
    groups: list[list[Run]] = []
    for run in line:
        size = run.box[3] - run.box[1]
        if groups and run.box[0] - groups[-1][-1].box[2] < 4 * size:
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups


def _people(page: Page) -> tuple[frozenset[str], frozenset[str]]:
    """The names and the identity numbers of the people that *page* is about."""
    paper = paper_of([page])
    labelled = (clean_name(one.value.read) for one in paper.labelled(Label.PERSON))
    names = {name for name in labelled if name_likeness(name) >= 0.5}
    found = find_name(paper)
    if not names and found.value and found.confidence >= 0.6:
        names = {found.value}
    return frozenset(names), frozenset(one.value for one in find_ids(paper.text))


def _page_number(texts: Sequence[str]) -> int | None:
    for text in (*texts[-2:], *texts[:2]):
        match = _PAGE_NO.search(text)
        if match:
            said = next(group for group in match.groups() if group)
            return int(said) if said.isdigit() else "一二三四五六七八九十".find(said[0]) + 1
    return None


def _table_signs(page: Page) -> tuple[tuple[Column, ...], list[int]]:
    """The columns of the page's first table with a header, and the 序号 of its rows."""
    for table in tables_of(page):
        header = header_of(table)
        if header is None:
            continue
        indexes = [
            int(text)
            for row in range(header.last + 1, table.height)
            if (text := header.text(table, row, Column.INDEX)).isdigit()
        ]
        return header.columns, indexes
    return (), []
