"""培训人员名单: many people, an entry each (ruling 10); the course is the list's title.

Teachers, organisers, header and footer lines are nobody's entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.course_name import of_a_trade, without_year
from ce_intake.fields.entry import common_entry
from ce_intake.fields.enumerated import Named, people_named
from ce_intake.fields.form import class_said
from ce_intake.fields.learning import bare_title, find_content
from ce_intake.fields.matrix import by_course
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.person import (
    greeted_employer,
    labelled_employer,
    organisation,
    teaching_employer,
)
from ce_intake.fields.rows import completed, row_entry
from ce_intake.fields.staff import body_of, employing, is_own_staff
from ce_intake.layout.columns import Column
from ce_intake.layout.draft import Draft, Kind, people_in
from ce_intake.layout.listing import Listing, Told, listing
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.tokens import tokens
from ce_intake.text.identity import Identity, find_ids
from ce_intake.text.labels import Label
from ce_intake.text.names import clean_name, is_organisation, name_likeness
from ce_intake.text.normal import printed
from ce_intake.text.numbers import printed_number
from ce_intake.values import Entry, Field, KindCode, Page, Result, ResultKind

_TITLE = re.compile(
    r"^(?:[A-H]{1,8}(?=(?:19|20)\d\d年))?(?:关于)?(?:公布|公示)?(?:(?:19|20)\d\d年度?)?(?:第[\d一二三四五六七八九十]+期)?(?P<c>[^,。;:]{3,50}?)"
    r"(?:(?:内部|[院校厂站所园局馆]内)?(?:培训班|研修班|进修班|高级研修班|学习班|讲座|网络培训|远程培训|培训|学习|课程))?"
    r"(?:\(?第?[\d一二三四五六七八九十]+期\)?)?"
    r"(?:参训|参加|参会|结业|合格|考核合格|培训|学习|通过|获证|发证)*(?:学员|人员|教师|学生|代表)?(?:情况|信息|成绩|考核|考试|考查|测试|测验|测评|结果|学时|实际|实得|完成|证书|登记|汇总|发证|发放|领取|领证|获证|结业|合格|学分|认定|授予|取得)*"
    r"(?:名单|花名册|名册|成绩册|成绩单|成绩表|一览表|一览|汇总表|登记表|登记册|登记|统计表|统计|明细表|台账|表|的?(?:公[示告布]|发布|通报|通知)|(?<=[业核试])成绩|(?<=[绩果时])汇总"
    r"|(?<=[参结合获持发][训业格证]学员)|(?<=[参结合获持发][训业格证]人员)|(?<=学员学时)|(?<=人员学时)公布?)(?:的?(?:公[示告布]|发布|通报))?(?:\([^()]{0,40}\))?$"
)

_CLASS = re.compile(
    r"高级|网络|远程|线上|在线|专题|培训|研修|进修|学习|讲座|课程|学员|人员|班|第|\(|合格|结业"
)
"""What follows the name of a course in a title."""
_NO_COURSE = re.compile(
    r"(?:[培受]训|学习|研修|进修|继续教育|考核|考试|结业|合格|学员|参训|年度|人员|职工|教师|专业技术|实际|完成|情况"
    r"|参会|代表|新(?:技术|知识|理论|方法)|通过|班次?|本[次期]|公[布示告]|[发获领颁]证|结果|关于|的)+"
)
"""What is left of a title that names no course: 培训合格 of 培训合格人员汇总表."""
_NAMED = r"[\u3400-\u9fff·]{2,16}?"
_COUNTED = (
    r"等?共?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位|人)"
    r"(?!专家|教授|讲师|老师|嘉宾|主讲|评委)"
)
"""Ends a list of those who learned, and none of those who taught: 等4位, 三人, 2名."""
_LIST = r"(?<!姓)名单"
"""名单, which 姓名 beside 单位 or a person called 单 only seems to say."""
_UNIT = re.compile(r"^(?P<o>[^:、,。]{4,30}?)(?:\(\d+人?\))?:")
_UNIT_HEAD = re.compile(
    r"(?P<o>(?!.*(?:名单|人员|学员|[表册班期]\())[\u3400-\u9fff]{3,30})\(\d+[人名]\):?"
)
"""A line that heads the names of a unit's people and counts them: 浦江一中（4人）."""
_LISTED = re.compile(r"[^、,;。\s]+")


_FOLLOWING = (
    r"(?:下列|以下|如下)(?:[经培训考核结业参加合格]{0,8})(?:\d{1,3}[名位])?"
    r"(?:专业技术)?(?:人员|学员|同志|教师|职工)"
)
"""Announces those who are listed below: 下列考核合格人员."""


def extract(pages: Sequence[Page]) -> Draft:
    """An entry for each row that names somebody, be it by an identity number alone."""
    rows = listing(pages)
    paper = paper_of(rows.rest)
    shared = _shared(paper, "\n".join([paper.text, *rows.heads.values()]))
    people = [
        completed(entry, shared)
        for record in by_course(rows)
        if {Column.NAME, Column.ID_NUMBER} & record.told.keys()
        for entry in _each(row_entry(record, rows), record.told.get(Column.NAME))
    ]
    named = [entry for entry in people if entry.name.value or entry.id_number.value]
    told = named or _in_words(paper, shared)
    return Draft(entries=tuple(told))


def _each(entry: Entry, told: Told | None) -> list[Entry]:
    """The entry for each name of a cell that lists several: 王一鸣、赵二宝."""
    cell = told.says if told else Passage()
    names = [cell.cut(*match.span()) for match in _LISTED.finditer(cell.text)]
    if len(names) < 2 or not all(map(_is_name, names)):
        return [entry]
    return [replace(entry, name=one.states(clean_name(one.read), trust=0.9)) for one in names]


def _each_apart(names: Sequence[Passage]) -> list[Passage]:
    """*names* without one that is a name in parts and the next beside it: 其木格·乌兰 余东."""
    found: list[Passage] = []
    for name in names:
        found += (_set_apart(name) if "·" in name.text else []) or [name]
    return found


def _set_apart(words: Passage) -> list[Passage]:
    """The names of a line that blanks part, read or not; none where a piece is no name."""
    pieces: list[Passage] = []
    for token in _with_short_names(list(tokens(words))):
        edges = [0]
        for at in (*_blanks(token), len(token.text)):
            edges += [at] if at - edges[-1] > 1 else []  # no name has one character
        pieces += [token.cut(start, end) for start, end in pairwise(edges)]
    return pieces if _are_names(pieces) else []


def _with_short_names(pieces: Sequence[Passage]) -> list[Passage]:
    """*pieces* with two single characters beside each other as one name: 萧 启."""
    found: list[Passage] = []
    for piece in pieces:
        if found and len(found[-1].text) == len(piece.text) == 1:
            found[-1] = joined([found[-1], piece])
        else:
            found.append(piece)
    return found


def _blanks(words: Passage) -> list[int]:
    """Where a line goes on behind a blank; in a short one any step may be the usual one."""
    boxes = [mark.word.cut(mark.at, mark.at + 1) if mark else None for mark in words.marks]
    lefts = [box[0] if box else 0.0 for box in boxes]
    steps = [right - left for left, right in pairwise(lefts)]
    usual = median(steps) if len(steps) >= _SHORTEST else min(steps, default=1.0)
    return [at for at, step in enumerate(steps, 1) if step > _BLANK * usual]


_SHORTEST = 5  # steps from a character to the next in a line of a name and a unit
_BLANK = 1.5  # times the usual step: one over a blank


def _in_words(paper: Paper, shared: Entry) -> list[Entry]:
    """An entry for each name in lines of names or in a sentence, whichever names more people.

    Of two that name as many, the one that says more of them.
    """
    lines = list(_in_prose(paper, shared))
    named = max(map(people_named, paper.whole_sentences), key=len, default=[])
    told = [_told_of(one, shared) for one in named]
    return max((lines, told), key=lambda found: (len(found), _employed(found)))


def _employed(found: Sequence[Entry]) -> int:
    return sum(bool(one.employer.value) for one in found)


def _told_of(one: Named, shared: Entry) -> Entry:
    """The entry of somebody whom a sentence names, with what its bracket says."""
    unit = one.unit.states(organisation(one.unit), trust=0.9) if one.unit else shared.employer
    numbers = (_identity(one.number, found) for found in find_ids(one.number.text))
    proof = printed_number(one.certificate.text)
    return replace(
        shared,
        name=one.name.states(clean_name(one.name.read), trust=0.9),
        id_number=next(numbers, Field()),
        employer=unit,
        certificate_no=one.certificate.states(proof, trust=0.9) if proof else Field(),
    )


def _identity(words: Passage, found: Identity) -> Field[str]:
    return words.states(found.value, trust=0.97 if found.proved else 0.8)


def _in_prose(paper: Paper, shared: Entry) -> Iterator[Entry]:
    """An entry for each name of lines that list people, with the unit before the colon."""
    listed: list[tuple[Passage, Field[str]]] = []
    employer: Field[str] = Field()
    beside = {
        segment
        for row in paper.rows
        if len(row.segments) > 1 and _are_names([one.passage for one in row.segments])
        for segment in row.segments
    }
    for segment in paper.segments:
        counted = _UNIT_HEAD.fullmatch(segment.text)
        head = counted or _UNIT.match(segment.text)
        if head and (counted or is_organisation(head["o"])):
            unit = segment.passage.cut(*head.span("o"))
            employer = unit.states(organisation(unit), trust=0.9)
        words = segment.passage.cut(head.end() if head else 0)
        names = [words.cut(*match.span()) for match in _LISTED.finditer(words.text)]
        names = _each_apart(names) if all(map(_is_name, names)) else _set_apart(words) or names
        if listed and names and not head and not _is_name(names[0]):
            names[0] = joined([listed[-1][0], names[0]])  # a name over two lines
            if _is_name(names[0]):
                listed.pop()
        if (
            names
            and (_are_names(names) or segment in beside)
            and (len(names) > 1 or head or listed or segment in beside)
        ):
            listed += [(name, employer) for name in names]
    for name, unit_of_it in listed:
        value = name.states(clean_name(name.read), trust=0.9)
        yield replace(shared, name=value, employer=unit_of_it)


def _is_name(words: Passage) -> bool:
    return name_likeness(clean_name(words.read)) >= _SURE


def _are_names(pieces: Sequence[Passage]) -> bool:
    """Whether pieces beside each other are names, though one in three is an unusual one."""
    likely = [name_likeness(clean_name(piece.read)) for piece in pieces]
    sure = sum(one >= _SURE for one in likely)
    return min(likely, default=0.0) >= _LIKELY and 3 * sure >= 2 * len(pieces)


_SURE, _LIKELY = 0.95, 0.4
"""What a name is like; what one of several names in a line is at least."""


def _shared(paper: Paper, text: str) -> Entry:
    """What the title and the lines round the table say of everybody on the list."""
    entry = common_entry(paper, form=class_said(text))
    employer = entry.employer if is_own_staff(paper) else labelled_employer(paper)
    if len({organisation(one.value) for one in paper.labelled(Label.EMPLOYER)}) > 1:
        employer = Field()  # each is of one of them
    employer = employer if employer.value else greeted_employer(paper)
    employer = employer if employer.value else teaching_employer(paper)
    employer = employer if employer.value else employing(paper, entry.issuer)
    return replace(
        entry,
        name=Field(),
        id_number=Field(),
        employer=employer,
        certificate_no=Field(),
        result=entry.result if entry.result.value else _passed(paper),
        content=_heard(paper) or _content(paper, entry.content, entry.issuer),
        booklet="",
        findings=(),
    )


def _heard(paper: Paper) -> Field[str] | None:
    """What a list of hearers says under 题目, where no label names a course."""
    titled = paper.labelled(Label.TITLE) and not paper.labelled(Label.COURSE)
    return find_content(paper, Label.TITLE) if titled else None


_LIST_OF_PASSED = r"(?:考核|考试|考评|测试|培训|结业)合格(?:人员|学员|者)?的?(?:名单|名册|花名册)"
"""Says in a title that all on the list passed; lists of certificates (合格证) do not."""


def _passed(paper: Paper) -> Field[Result]:
    """合格 of all whom a sentence or the title announces as those who passed: 考核合格人员名单."""
    titles = [(segment.passage, _LIST_OF_PASSED) for segment in paper.titles]
    for block, words in [*((block, _FOLLOWING) for block in paper.sentences), *titles]:
        for match in re.finditer(words, block.text):
            at = match[0].find("合格")
            if at >= 0:
                place = block.cut(match.start() + at, match.start() + at + len("合格"))
                passed = Result(kind=ResultKind.PASS, value="合格", passed=True)
                return place.states(passed, trust=0.9)
    return Field()


def _without_body(words: Passage, body: str | None) -> Passage:
    """A title without whoever gave the list at its head: 某某培训中心继电保护提升班."""
    led = bool(body) and words.text.startswith(body or "") and len(words.text) > len(body or "") + 3
    return words.cut(len(body or "")) if led else words


def _content(paper: Paper, found: Field[str], body: Field[str]) -> Field[str]:
    """The course: what a label or quotation marks say, else the title without its last words."""
    candidates = []
    lines = [(segment.passage, 0.8) for segment in paper.segments]
    for passage, trust in [*lines, *((block, 0.82) for block in paper.sentences)]:
        match = _CALLED.fullmatch(passage.text) or _TITLE.match(passage.text)
        if match:
            words = _unquoted(bare_title(passage.cut(*match.span("c"))))
            words = _without_body(
                _without_body(without_year(words), body.value), body_of(body).value
            )
            words = of_a_trade(words)
            if not _NO_COURSE.fullmatch(words.text):
                candidates.append(Candidate(printed(words.read), words, trust))
    named = chosen(candidates)
    found = replace(found, value=_OF_CLASS.sub("", found.value)) if found.value else found
    if found.value and found.confidence > 0.6 and not _is_part(found.value, named.value or ""):
        return found
    return named if named.value else found


_CALLED = re.compile(
    r"(?:培训|研修|进修|学习)班:(?P<c>[^,。;:]{3,40}?)(?:(?:培训|研修|进修|学习)班)?"
)
"""The class of a list behind the word for it: 进修班：心电生理进修班."""
_OF_CLASS = re.compile(r"(?<=[\u3400-\u9fff]{4})(?:培训|研修|进修|学习|培训进修)班$")
"""What a list calls the class that it is of, behind its course: 班次：热处理工艺培训班."""


def _is_part(quoted: str, title: str) -> bool:
    """Whether the quoted words are only a part of the course: “双碳”背景下的能源管理."""
    after = re.search(rf"[“《\"]{re.escape(quoted)}[”》\"](?P<more>.+)", title)
    return bool(after) and not _CLASS.match(after["more"] if after else "")


def _unquoted(words: Passage) -> Passage:
    """*words* up to a closing quotation mark whose opening one was not read."""
    end = words.text.find("”")
    lone = end > 1 and "“" not in words.text
    return words.cut(0, end) if lone else words


def _shape(rows: Listing) -> float:
    """Several people in the rows of a table, or in a sentence, make a list of people."""
    if rows.listed:
        return _IN_A_SENTENCE
    names = people_in(rows)
    return min(9.0, 4.0 + 0.5 * len(names)) if len(names) > 1 else 1.0 if names else 0.0


_IN_A_SENTENCE = 12.0
"""What it says for a list that a sentence names several people who learned together."""


def _borne_out(draft: Draft, headings: str) -> bool:
    """Whether a list tells of learning; one of seats or telephones tells of people alone."""
    told = any(
        entry.hours.stated or entry.result.value or entry.certificate_no.value
        for entry in draft.entries
    )
    to_come = bool(_TO_COME.search(headings))
    return bool(draft.entries) and not to_come and (told or bool(_OF_LEARNERS.search(headings)))


_TO_COME = re.compile("拟(?:参[训培加会学]|派出?|推荐)|报名(?:汇总|登记|人员|学员|名单|名册|表)")
"""Says in a title that those on the list have yet to learn: 拟参加培训人员名单（报名汇总）."""


_OF_LEARNERS = re.compile(
    "结业|合格|参[训培加会学]|学员|培训|学习|研修|进修|继续教育|获证|发证|通过|名单|名册|花名册|公布"
)
"""Says in a title that a list is of people who learned."""

KIND = Kind(
    code=KindCode.ROSTER,
    cues={
        "^花名册": 5.0,
        "^名册": 5.0,
        "^成绩册": 3.0,
        "^学员登记": 2.0,
        "^汇总表": 2.0,
        "^签到": -6.0,
        "ISBN": -5.0,
        "编写人员": -4.0,
        "主编": -2.0,
        "课题组": -3.0,
        "完成人": -5.0,
        "起草人": -4.0,
        "发明人": -5.0,
        "花名册": 3.0,
        "序号": 0.5,
        "身份证号": 0.1,
        "工作单位": 0.2,
    },
    patterns={
        rf"^.*{_LIST}": 5.0,
        _LIST: 1.5,
        r"^.*关于(?:公布|公示|通报|确认|核定).{0,30}(?:培训|学习|研修|进修|结业|继续教育|班)"
        r".{0,10}(?:结果|成绩|情况|学[时分])的?(?:通知|通报|公告|公示|决定)$": 6.0,
        r"^.*(?:公布|公示|公告).{0,40}(?:合格|结业|通过).{0,6}(?:人员|学员|名单)": 5.0,
        rf"{_FOLLOWING}": 1.5,
        rf"{_FOLLOWING}.{{0,120}}:": 7.0,
        rf"(?:同意|准予|批准)[^,。;]{{0,6}}{_FOLLOWING}"
        r"[^。;]{0,24}(?:登记|认定|核定|计入|授予)": 7.0,
        r"\(共\d{1,3}[人名]\)": 2.0,
        rf"[、,]{_NAMED}{_COUNTED}": 7.0,
    },
    extract=extract,
    shape=_shape,
    borne_out=_borne_out,
    required=("name", "learning_form", "content", "hours", "credit_year", "issuer"),
)
