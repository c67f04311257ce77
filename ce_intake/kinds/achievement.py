"""论文、专利、专著等证明: an entry for each author or inventor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from ce_intake.fields.choice import inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.learning import find_content
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.person import organisation
from ce_intake.fields.posts import STAFF_WORDS, UNITS
from ce_intake.fields.printed import Work, printed_on, work_of
from ce_intake.fields.rows import completed, row_entry
from ce_intake.layout.columns import Column
from ce_intake.layout.draft import Draft, Kind
from ce_intake.layout.listing import Listing, listing
from ce_intake.layout.passage import Passage
from ce_intake.text.labels import Label
from ce_intake.text.names import NAME, clean_name, is_organisation, is_surname, name_likeness
from ce_intake.values import Entry, Field, KindCode, LearningForm, Page

_PEOPLE = rf"{NAME}?(?:[、,]{NAME}?){{0,15}}|[\u3400-\u9fff·]{{5,60}}"
"""Names in a list; where only blanks part them, they run on in tight text."""
_AT = "(?:大学|学院|学校|中学|小学|医院|公司|中心|研究院|研究所|设计院|站|局)"
"""What ends the name of an employer that stands before the names."""
_WRITERS = re.compile(
    rf"(?:^|[。,;:]|兹证明|证明|出版了?)由?(?:[\u3400-\u9fff()]{{2,20}}?{_AT}|[我本你贵]{UNITS}{STAFF_WORDS}?)??"
    rf"(?P<a>{NAME}?(?:[、,和及](?!副?主编|参编|编写){NAME}?){{0,7}})(?:等|[两二三四五六\d]位|老师|同志)*(?:\([^()]{{2,40}}\))?"
    r"(?:于[^,。;]{2,14}?)?(?:共同|合作)?(?:(?:撰写|所著|合著|编著|编写|起草|研制|著|主编|发表|完成|申请|设计|开发|研发)(?=的|《|“|论文|专著|了|\()"
    r"|的(?:论文|专著|著作|文章|作品)(?=[《“])|(?:(?:担?任|为|是)?(?:第[一二三]|副|执行)?(?:主编|编委|参编|编写))(?=[、,。;的《]|人员))"
)
_ROLES = re.compile(
    r"(?:起草人|作者|发明人|设计人|完成人|负责人|主持人|编写组成员|成员|主编|(?:编写|编著|参编|撰稿|完成|起草|研究|创作)的?人员?)(?:依次|分别)?(?:为|是|包括|有)+:?"
    rf"(?P<a>{_PEOPLE})(?=[。;(等]|,|$)"
)
_MAKERS = re.compile(
    rf"(?:兹证明|证明|^|[。;:])(?:[\u3400-\u9fff()]{{2,20}}?{_AT}(?=[\u3400-\u9fff]{{2,4}}(?:同志)?[为是系任]))?"
    rf"(?P<a>{_PEOPLE})(?:等(?:同志)?|同志)?(?:[作担]?[为任]|是|系)[^。;]{{0,80}}?"
    r"(?:起草人|编制人|作者|发明人|设计人|完成人|编写人|编者|研制人|主编|编委|参编)"
)
"""张三、李四为…的主要起草人: who, before what they made."""
_TOOK_PART = re.compile(
    rf"(?:^|[。;:,]|证明)(?P<a>{NAME}?(?:[、,和及]{NAME}?){{0,7}})(?:等|[两二三四五六\d]位|老师|同志)*"
    r"(?:参[加与]|承担|主持|负责)了?[^。;]{2,60}的?(?:编制|起草|编写|研制|编撰|修订|研究|开发)工作"
)
"""张三、李四参加了…《…》的编制工作."""
_TOGETHER = re.compile(
    r"(?:^|[。;:]|证明)(?P<a>[\u3400-\u9fff·]{4,24}?)(?:等|同志|老师)*(?:共同|合作)?"
    r"(?:撰写|所著|合著|编著|编写|起草|研制|发表|完成)(?=的|《|论文|了)"
)
"""Names that nothing but blanks part."""
_GRANTS = re.compile(r"(?P<o>[\u3400-\u9fff]{4,20}局)(?:依照|依据|根据|按照)")
_NO_TITLE = "(?<!作者)(?<!老师)(?<!同志)(?<!先生)(?<!女士)"
_DEAR = re.compile(
    rf"(?:尊敬的(?P<a>{NAME}?(?:[、,和与]?{NAME}?){{0,7}}?){_NO_TITLE}(?:作者|老师|同志|先生|女士|等)*"
    rf"|^(?P<b>{NAME}?(?:[、,和与]?{NAME}?){{0,7}}?){_NO_TITLE}(?:作者|老师|同志|先生|女士|等)+):"
)
_RANKED = re.compile(
    rf"(?:^|[。,;、:]|证明)(?P<a>{NAME}?)(?:同志)?[为是系]第[一二三四五六七八九十\d]{{1,2}}"
    r"(?:发明人|完成人|作者|起草人|设计人)"
)
_YOU = re.compile(
    r"(?:^|[。;])(?:(?P<a>[\u3400-\u9fff·、]{4,24}?)(?:同志|老师|作者)*:[你您](?:们|\(们\))"
    rf"|(?P<b>{NAME}?(?:[、,]{NAME}?){{1,7}}):[你您](?:的|所|撰写|提交|投))"
)
"""Several who are greeted together."""
_NAMED = re.compile(
    rf"(?:作者|发明人|设计人|完成人)(?P<a>{NAME}?(?:、{NAME}?){{0,7}})(?=[,。;(]|$)"
)
_BETWEEN = re.compile(
    r"[,;、/|]|(?<=[\u3400-\u9fff]{2})[和及](?=[\u3400-\u9fff]{2,4}(?:等|[两二三四五六七八九]位|同志|老师|$))|(?<=\))|(?:^|(?<=[\u3400-\u9fff]))\d{1,2}[.、]"
)


def extract(pages: Sequence[Page]) -> Draft:
    """One entry for each person named as author, inventor or contributor.

    Its days are those of work, printing or filing, none of learning; what its reviewers said of
    it (审阅通过) is no result of learning either.
    """
    rows = listing(pages)
    people = [*_listed(rows)]
    paper = paper_of(rows.rest if people else pages)
    entry = common_entry(paper)
    entry = replace(
        entry,
        start_date=Field(),
        end_date=Field(),
        content=find_content(paper, Label.TITLE, Label.COURSE),
        issuer=_granted_by(paper, entry.issuer),
        result=entry.result if paper.labelled(Label.RESULT) else Field(),
        learning_form=inferred(LearningForm.ACHIEVEMENT, 0.97),
    )
    if entry.issue_date.value is None:
        entry = replace(entry, issue_date=printed_on(paper))
    work = work_of(paper) if not people else None
    entry = _printed(entry, work) if work else entry
    people = people or [Entry(name=name) for name in _people(paper, work)]
    if len(people) > 1:
        entry = replace(entry, booklet="")  # of one of them
    elif entry.employer.value is None:
        entry = replace(entry, employer=_made_at(paper))
    entries = tuple(completed(one, entry) for one in people) or (entry,)
    return Draft(entries=entries)


def _printed(entry: Entry, work: Work) -> Entry:
    """*entry* with what the pages of a book or a journal say of the work themselves."""
    if work.title and entry.content.confidence < _SAID:
        entry = replace(entry, content=work.title.states(work.title.read.strip(), trust=0.85))
    if work.publisher:
        printed = work.publisher.states(organisation(work.publisher), trust=0.9)
        entry = replace(entry, issuer=printed)
    if work.employer:
        employs = work.employer.states(organisation(work.employer), trust=0.85)
        entry = replace(entry, employer=employs)
    return entry


def _made_at(paper: Paper) -> Field[str]:
    """Where the one who made a work made it, by its label: 完成单位."""
    made = [one for one in paper.labelled(Label.OTHER) if _MADE_AT.fullmatch(one.named.text)]
    bodies = [one for one in made if is_organisation(one.value.text)]
    if len(made) != 1 or not bodies or _SEVERAL.search(bodies[0].value.text):
        return Field()
    return bodies[0].value.states(organisation(bodies[0].value), trust=bodies[0].trust * 0.95)


_MADE_AT = re.compile("(?:第一|主要)?完成单位:?")
_SEVERAL = re.compile("[、,;]")
_SAID = 0.6
"""How surely a label or a sentence names a work, where they do."""


def _granted_by(paper: Paper, usual: Field[str]) -> Field[str]:
    """The office that grants a patent by its sentence, where no line below names it."""
    for block in paper.sentences if usual.value is None else ():
        match = _GRANTS.match(block.text)
        if match:
            office = block.cut(*match.span("o"))
            return office.states(organisation(office), trust=0.9)
    return usual


def _listed(rows: Listing) -> Iterator[Entry]:
    """The people in a table that says who did what, with the employers that it gives."""
    for record in rows.records:
        row = row_entry(record, rows) if Column.NAME in record.told else Entry()
        if row.name.value:
            yield Entry(
                name=row.name,
                id_number=row.id_number,
                employer=row.employer,
                booklet=row.booklet,
            )


def _people(paper: Paper, work: Work | None) -> Sequence[Field[str]]:
    """Whoever a label names as author or inventor, or a sentence says wrote it: the longer list.

    A list that runs on over lines may lose its end beside a label.
    """
    named = [
        (one.value.cut(0, len(one.value.text.split("。")[0])).stripped("为是:"), one.trust * 0.97)
        for one in paper.labelled(Label.AUTHORS)
    ]
    spoken = [
        (block.cut(*match.span(match.lastgroup or 0)), 0.9)
        for block in paper.sentences
        for pattern in (
            _WRITERS,
            _TOGETHER,
            _TOOK_PART,
            _MAKERS,
            _RANKED,
            _ROLES,
            _NAMED,
            _DEAR,
            _YOU,
        )
        for match in pattern.finditer(block.text)
    ]
    printed = [(work.authors, 0.9)] if work else []
    lists = [tuple(_names(one, _USUAL)) for one in (spoken, printed, [*_under_label(paper)])]
    lists.insert(0, tuple(_names(named, _UNUSUAL)))
    return max(lists, key=len)


def _under_label(paper: Paper) -> Iterator[tuple[Passage, float]]:
    """Names, each a cell of its own, under 发明人 or beside it, where it has none on its line."""
    told = {mark for one in paper.labels for mark in one.named.marks}
    above = [one for one in paper.labels if one.label is Label.AUTHORS]
    open_ = False
    for row in paper.rows:
        marks = {*row.passage.marks}
        names = [
            one.passage
            for one in row.segments
            if told.isdisjoint(one.passage.marks) and name_likeness(one.text) >= _SURE
        ]
        if not told.isdisjoint(marks):
            heads = [one for one in above if not marks.isdisjoint(one.named.marks)]
            open_ = any(marks.isdisjoint(one.value.marks) for one in heads)
        else:
            open_ = open_ and len(names) == len(row.segments)
        yield from ((name, 0.85) for name in names if open_)


_UNUSUAL, _USUAL = 0.15, 0.3
"""How much words are like a name at least: under a label even an unusual one is."""


def _names(found: Sequence[tuple[Passage, float]], least: float) -> Iterator[Field[str]]:
    seen: set[str] = set()
    for value, trust in found:
        for words in _split(value):
            name = clean_name(re.sub(r"[\d*#()（）].*", "", words.read))
            if name[:1] not in _POINTS and name not in seen and name_likeness(name) > least:
                seen.add(name)
                yield words.states(name, trust=trust)


_POINTS = tuple("该此")
"""What begins a word that points at a thing: 该标准."""


def _split(value: Passage) -> Iterator[Passage]:
    """The names of a list: 张三、李四；王五, also parted by blanks as printed."""
    at = 0
    for match in [*_BETWEEN.finditer(value.text)]:
        if match.start() > at:
            yield from _spaced(value.cut(at, match.start()))
        at = match.end()
    if at < len(value.text):
        yield from _spaced(value.cut(at))


def _spaced(words: Passage) -> Iterator[Passage]:
    """Names that only blanks part; a blank inside 张 三 parts nothing."""
    pieces = [piece for piece in re.split(r"\s+", words.read) if piece]
    if len(pieces) < 2:
        pieces = _apart(words)
    if len(pieces) < 2 or any(len(piece) < 2 for piece in pieces):
        pieces = _run_together(words.text)
    if len(pieces) < 2 or any(len(piece) < 2 for piece in pieces):
        yield words
        return
    at = 0
    for piece in pieces:
        yield words.cut(at, at + len(piece))
        at += len(piece)


def _run_together(text: str) -> list[str]:
    """Two names whose blank no engine saw, where they can be parted in one way: 侯辉唐红芳."""
    if name_likeness(text) > _UNLIKE:
        return [text]
    parts = [(text[:at], text[at:]) for at in (2, 3) if is_surname(text[at : at + 1])]
    likely = [pair for pair in parts if all(name_likeness(one) >= _SURE for one in pair)]
    return [*likely[0]] if len(likely) == 1 else [text]


_UNLIKE, _SURE = 0.3, 0.95


def _apart(words: Passage) -> list[str]:
    """The text in pieces where a gap shows a blank that no engine gave a character."""
    boxes = [mark.word.cut(mark.at, mark.at + 1) for mark in words.marks if mark]
    if len(boxes) != len(words.text) or len(boxes) < 5:
        return [words.text]
    steps = [right[0] - left[0] for left, right in pairwise(boxes)]
    cuts = [at for at, step in enumerate(steps, 1) if step > 1.18 * median(steps)]
    return [words.text[start:end] for start, end in pairwise([0, *cuts, len(boxes)])]


def _borne_out(draft: Draft, _headings: str) -> bool:
    """Whether a paper says who made the work, or proves it by a number."""
    return any(entry.name.value or entry.certificate_no.value for entry in draft.entries)


KIND = Kind(
    code=KindCode.ACHIEVEMENT,
    cues={
        "^专利": 4.0,
        "^论文": 3.5,
        "^录用": 3.0,
        "^著作": 3.0,
        "^专著": 3.0,
        "^用稿": 3.0,
        "^录用通知": 4.0,
        "^用稿通知": 4.0,
        "^科技成果": 3.0,
        "^结题": 5.0,
        "^课题": 2.0,
        "^进步奖": 8.0,
        "^成果奖": 8.0,
        "稿件": 2.0,
        "刊用": 1.5,
        "^收录": 3.0,
        "^工法": 4.0,
        "^采纳": 4.0,
        "^新品种": 4.0,
        "^品种审定": 5.0,
        "^品种登记": 4.0,
        "^良种": 3.0,
        "选育人": 3.0,
        "^成果": 2.5,
        "^发表": 2.5,
        "发明人": 3.0,
        "发明专利": 3.0,
        "实用新型": 3.0,
        "专利号": 3.0,
        "专利权人": 2.5,
        "作者": 1.5,
        "论文": 1.5,
        "期刊": 1.5,
        "刊登": 1.5,
        "发表": 1.0,
        "ISSN": 1.5,
        "ISBN": 2.0,
        "专著": 2.0,
        "出版社": 1.5,
        "软件著作权": 3.0,
        "授权公告": 2.5,
        "课题组": 1.0,
        "科研项目": 1.5,
        "中图分类号": 3.0,
        "关键词": 1.5,
        "摘要": 1.5,
        "^科学技术奖": 8.0,
        "完成人": 1.5,
        "^标准": 2.0,
        "^起草": 3.0,
        "^参编": 4.0,
        "^结项": 5.0,
        "编写人员": 2.0,
        "字数": 0.5,
        "^出版": 3.0,
        "^软件": 2.0,
        "^著作权": 4.0,
        "起草人": 3.0,
        "标准名称": 2.0,
        "副主编": 1.5,
        "出版发行": 1.5,
        "书号": 2.0,
        "著作权": 2.0,
        "录用": 1.5,
        "拟刊": 2.0,
        "结题": 2.0,
        "参编": 1.5,
    },
    patterns={
        r"(?:主编|编著|撰写|编写|起草|编制|完成|申请|申报)的?《": 1.0,
        r"(?:完成|承担|参加)[^。;]{0,40}的(?:开发|研制|研发|编制|编写)工作": 2.0,
        r"(?:论文|专著|著作|成果)[^。;]{0,60}(?:荣获|获得?|评为|评选)[^。;]{0,50}"
        r"[一二三特]等奖": 10.0,
        r"(?:国家|行业|地方|团体|企业)标准": 1.0,
    },
    labels={Label.AUTHORS: 1.5, Label.TITLE: 1.5},
    extract=extract,
    borne_out=_borne_out,
    required=("name", "content", "issue_date", "issuer"),
)
