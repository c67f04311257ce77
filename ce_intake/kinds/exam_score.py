"""考试成绩单、合格证: one entry for each module or subject.

职称外语 and 计算机应用能力 count by rule (津人社局发〔2017〕42号, as section 12 of the outline
tells it); the hours are the policy's business. This only says which exam, level and module it
was and whether it was passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ce_intake.fields.certificate import is_own
from ce_intake.fields.choice import Candidate, chosen, inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.modules import names_module, told_modules
from ce_intake.fields.outcome import find_result, pass_line
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.rows import completed, row_entry, row_result
from ce_intake.fields.subjects import (
    EXAM,
    by_subject,
    lines_under,
    listed,
    named_modules,
    of_its_day,
    run_in,
    scored_columns,
    scored_lines,
    scored_rows,
    scored_sentences,
)
from ce_intake.layout.columns import Column
from ce_intake.layout.draft import Act, Draft, Kind, people_in
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.listing import Listing, Record, listing
from ce_intake.layout.passage import Passage
from ce_intake.layout.ticks import with_lost_tick
from ce_intake.text.boxes import chosen_of
from ce_intake.text.labels import Label
from ce_intake.text.normal import printed
from ce_intake.text.numbers import printed_number
from ce_intake.text.results import bare_result
from ce_intake.values import (
    Entry,
    Exam,
    ExamScheme,
    Field,
    Hours,
    KindCode,
    LearningForm,
    Page,
    Result,
    ResultKind,
)

_LANGUAGE = re.compile(r"职称(?:外语|英语|日语|俄语|德语|法语|西班牙语)|外语等级考试")
_COMPUTER = re.compile(r"计算机应用能力|计算机能力考试")
_MODULE = re.compile(
    r"(?:模块|科目):?(?:Word|Excel|PowerPoint|Windows|Internet|AutoCAD|Photoshop|FrontPage|WPS"
    r"|Project|Dreamweaver)"
)
"""A module of 计算机应用能力, which no other examination has."""
_SAT = re.compile(
    r"参加(?:(?!培训|学习|研修|课程|继续教育)[^,。;]){2,40}(?:考试|统考)[,\n]*(?:考试)?(?:成绩)?\n?(?:合格|及格|达到)"
)
"""That somebody sat an examination of no course and passed, as 专业技术资格证书 tell it."""
_BEFORE = re.compile(
    r".*(?:参加了?|通过了?|组织的|举行的|举办的|年度?|月|日|同志)(?=.{4})"
    r"|^.{2,20}?(?:省|市|区|县|厅|局|院|部|中心)(?=全国|国家|一级|二级|中级)"
    r"|^.{0,10}?(?:成绩|分数|考试)(?:查询|详情|公布|通知)(?:结果|系统)?(?=全国|国家|[\u3400-\u9fff]{2,3}[省市]|(?:19|20)\d\d)"
)
_PASSED = re.compile(r"(?P<a>合格)证|达到[^,。;]{0,8}?(?P<b>合格)(?:标准|分数|线)")
_BESIDE = re.compile(r"外语|英语|日语|俄语|德语|法语|西班牙语|等级考试")
_LEVELS = (
    (re.compile(r"(?<![A-Za-z])([ABC])(?:级|类|(?![A-Za-z0-9]))"), None),
    (re.compile(r"高级|甲级"), "A"),
    (re.compile(r"中级|乙级"), "B"),
    (re.compile(r"初级|丙级"), "C"),
)
_LEVEL = re.compile(r"[ABC][级类]?|[高中初甲乙丙]级")
_TONGUE = re.compile(r"英语|日语|俄语|德语|法语|西班牙语|韩语|朝鲜语|葡萄牙语|阿拉伯语|蒙语")
_SCORED = frozenset({Column.RESULT, Column.VERDICT, Column.CERTIFICATE_NO})


def extract(pages: Sequence[Page]) -> Draft:
    """An entry for each row that states a result, else one for each module of the form."""
    rows = listing(pages)
    told = [one for record in rows.records for one in by_subject(record)]
    scored = [one for one in told if _SCORED & one.told.keys() and len(one.told) > 1]
    paper = paper_of(rows.rest if scored else pages)
    exam = _exam(paper_of(pages))
    shared = _shared(paper, exam)
    if scored:
        bare = replace(
            shared, content=_only_module(paper, shared, exam), result=Field(), hours=Hours()
        )
        line = _line_over(rows, paper)
        entries = [_of_row(record, rows, bare, exam=exam, line=line) for record in scored]
    else:
        entries = _of_form(paper, shared, exam)
    return Draft(entries=tuple(entries))


def _exam(paper: Paper) -> Exam:
    """Which exam it is, its level and language."""
    text = paper.text.replace("\n", "")
    computer, language = _COMPUTER.search(text) or _MODULE.search(text), _LANGUAGE.search(text)
    if not computer and not language and names_module(text):
        return Exam(scheme=ExamScheme.COMPUTER_SKILLS)
    if computer and not (language and language.start() < computer.start()):
        return Exam(scheme=ExamScheme.COMPUTER_SKILLS)
    if not language:
        return Exam(scheme=ExamScheme.OTHER)
    stated = "".join(with_lost_tick(one.value) for one in paper.labelled(Label.LEVEL))
    stated += "".join(
        one.value.text for one in paper.labelled(Label.RESULT) if one.named.text.startswith("等级")
    )
    tongue = _TONGUE.search(text)
    return Exam(
        scheme=ExamScheme.TITLE_LANGUAGE,
        level=_level(stated) or _spoken_level(text),
        language=tongue[0] if tongue else "",
    )


def _level(text: str) -> str:
    """A 高级, B 中级 or C 初级; "" where *text* names none, or offers several and ticks none."""
    text = chosen_of(text, _LEVEL)
    for words, level in _LEVELS:
        match = words.search(text)
        if match:
            return level or match[1]
    return ""


def _spoken_level(text: str) -> str:
    """The level beside the language or the name of the exam: （英语A级）, 外语等级考试B级."""
    beside = [text[match.end() : match.end() + 10].lstrip("(") for match in _BESIDE.finditer(text)]
    found = [_level(re.split(r"[,。;:]", words)[0]) for words in beside]
    found += [_level(match["l"]) for words in beside if (match := _BEHIND_SORT.match(words))]
    return next((level for level in found if level), "")


_BEHIND_SORT = re.compile(
    r"[,、]?(?:(?:综合|理工|卫生|人文|财经)类?)?[,、(]{0,2}(?P<l>[ABC][级类]|[高中初]级(?=\)))"
)
"""The level behind the language, and the sort of it, that was examined: （英语，综合类，A级）."""


def _shared(paper: Paper, exam: Exam) -> Entry:
    """What the paper says of the whole sitting."""
    entry = common_entry(paper, form=LearningForm.EXAM)
    hours = entry.hours if entry.hours.stated and exam.scheme is ExamScheme.OTHER else Hours()
    return replace(
        entry,
        learning_form=inferred(LearningForm.EXAM, 0.98),
        content=_exam_name(paper),
        certificate_no=_certificate_no(paper, entry.certificate_no),
        hours=hours,
        result=_result(paper),
        exam=exam,
        findings=(),
    )


def _exam_name(paper: Paper) -> Field[str]:
    """The name of the exam, from the title or the sentence; the fuller of two that agree."""
    titles = {segment.passage for segment in paper.titles}
    glued = {mark for one in paper.labels if _is_glued(one) for mark in one.named.marks}
    named = [
        one.value
        for one in paper.labelled(Label.COURSE)
        if "名称" in one.named.text or (_is_glued(one) and EXAM.fullmatch(one.value.text))
    ]
    found = [
        one
        for words in (*named, *paper.sentences, *(segment.passage for segment in paper.segments))
        for one in _names_in(words, 0.95 if words in titles else 0.85)
        if glued.isdisjoint(one.passage.marks)
    ]
    fuller = [one for one in found if not any(_shortens(one.value, two.value) for two in found)]
    return chosen(fuller or _trades(paper))


def _is_glued(one: Labelling) -> bool:
    """Whether neither a colon nor a blank parts a label from its value."""
    return bool(one.value) and one.named.text[-1:] != ":" and _touch(one.named, one.value)


def _touch(first: Passage, last: Passage) -> bool:
    """Whether two stretches are one word of recognition's, with nothing between them."""
    a, b = first.marks[-1], last.marks[0]
    return a is not None and b is not None and a.word is b.word and b.at - a.at == 1


def _trades(paper: Paper) -> Iterator[Candidate[str]]:
    """The trade in which a test of skill was passed, which names no examination."""
    for one in paper.labelled(Label.OTHER):
        if _TRADE.fullmatch(one.named.text) and len(one.value.text) > 1:
            yield Candidate(printed(one.value.read), one.value, one.trust * 0.85)


_TRADE = re.compile("(?:鉴定|申报|认定)?(?:职业|工种){1,2}(?:名称)?:?")


def _shortens(one: str, two: str) -> bool:
    """Whether *one* is a part or a short form of *two*: 职称外语考试 of 全国…职称外语等级考试."""
    if one == two or len(one) >= len(two):
        return False
    known = _LANGUAGE.search(one) or _COMPUTER.search(one)
    rest = iter(two)
    return two.endswith(one) or (known is not None and all(char in rest for char in one))


def _names_in(words: Passage, trust: float) -> Iterator[Candidate[str]]:
    for match in EXAM.finditer(words.text):
        before = _BEFORE.match(match["n"])
        start = match.start() + (before.end() if before else 0)
        name = words.cut(start, match.end()).stripped("()")
        known = _LANGUAGE.search(name.text) or _COMPUTER.search(name.text)
        if len(name.text) > 4:
            trust *= _VAGUE if _ANY_EXAM.fullmatch(name.text) else 1.0
            yield Candidate(printed(name.read), name, trust if known else trust * 0.8)


_VAGUE = 0.6
_ANY_EXAM = re.compile(
    "(?:全国|国家|全[省市]|专业技术(?:人员)?|职业|执业|从业|技术|技能|资格|水平|等级|职称|统一|岗位|结业|合格|各类|人事)+考试"
)
"""What heads the papers of many examinations, beside the one that the sentence names."""


def _certificate_no(paper: Paper, usual: Field[str]) -> Field[str]:
    """证书编号, and 管理号 only where no label says 证书 (trap 69: by label, never by length)."""
    others = (one for one in paper.labelled(Label.OTHER_NO) if not is_own(paper, one))
    if usual.value in {re.sub(r"\s+", "", one.value.read) for one in others}:
        return Field()
    named = [one for one in paper.labelled(Label.CERTIFICATE_NO) if "证" in one.named.text]
    if not named or not usual.value:
        return usual
    best = max(named, key=lambda one: one.trust)
    value = printed_number(best.value.read)
    return usual if value.startswith(usual.value) else best.value.states(value, trust=best.trust)


def _result(paper: Paper) -> Field[Result]:
    """The score, with the printed verdict deciding whether it passed; 缺考 where absent."""
    field = find_result(paper)
    line = pass_line(paper)
    said = [bare_result(one.value.text, line=line) for one in paper.labelled(Label.RESULT)]
    verdicts = [one.passed for one in said if one and one.kind is ResultKind.PASS]
    if field.value and field.value.kind is ResultKind.SCORE and len(set(verdicts)) == 1:
        return replace(field, value=replace(field.value, passed=verdicts[0]))
    return field if field.value else _passed(paper)


def _passed(paper: Paper) -> Field[Result]:
    """合格 by the name of the paper (合格证) or its sentence (成绩达到合格标准)."""
    for words in (*paper.statements, *(segment.passage for segment in paper.segments)):
        match = _PASSED.search(words.text)
        if match:
            place = words.cut(*match.span("a" if match["a"] else "b"))
            return place.states(Result(kind=ResultKind.PASS, value="合格", passed=True), trust=0.9)
    return Field()


def _line_over(rows: Listing, paper: Paper) -> Decimal:
    """The pass mark for all rows: 成绩（合格线50分） over them, or what the paper says outside."""
    told = _MARK.search(rows.heads.get(Column.RESULT, ""))
    return Decimal(told[1]) if told else pass_line(paper)


_MARK = re.compile(r"(?:合格|及格|通过)\S{0,4}?(\d{2,3})")


def _of_row(record: Record, rows: Listing, shared: Entry, *, exam: Exam, line: Decimal) -> Entry:
    row = row_entry(record, rows)
    start = row.start_date if row.start_date.value else row.end_date
    row = replace(row, start_date=start, result=row_result(record, line=line))
    entry = completed(row, shared)
    if exam.scheme is not ExamScheme.OTHER:
        entry = replace(entry, hours=Hours())
    level = _level(record.text(Column.LEVEL)) or exam.level
    tongue = _TONGUE.search(record.text(Column.LANGUAGE))
    language = tongue[0] if tongue else exam.language
    return replace(entry, exam=replace(exam, level=level, language=language))


def _of_form(paper: Paper, shared: Entry, exam: Exam) -> list[Entry]:
    """One entry, or one for each module that a label names (通过科目1, 通过科目2)."""
    if exam.scheme is ExamScheme.TITLE_LANGUAGE:
        return [shared]
    dated = list(listed(paper))
    if dated:
        return [replace(shared, content=name, start_date=d, end_date=d) for name, d in dated]
    ways = (scored_rows, scored_columns, scored_sentences)
    scored = max(list(scored_lines(paper)), *(way(paper) for way in ways), key=len)
    if len(scored) > 1:
        return [replace(shared, content=name, result=result) for name, result in scored]
    modules = list(named_modules(paper))
    if len(modules) < 2:
        modules = list(run_in(paper)) or list(lines_under(paper)) or modules
    told = told_modules(paper) if exam.scheme is ExamScheme.COMPUTER_SKILLS else []
    if len(told) > len(modules):
        return [_with(shared, name, result) for name, result in told]
    return [of_its_day(replace(shared, content=one), paper) for one in modules] or [shared]


def _with(shared: Entry, name: Field[str], result: Field[Result]) -> Entry:
    """The entry of a module that a sentence names, with its own result where it says one."""
    return replace(shared, content=name, result=result if result.value else shared.result)


def _only_module(paper: Paper, shared: Entry, exam: Exam) -> Field[str]:
    """The one module that is named over rows which do not name theirs: a row for each attempt."""
    modules = [] if exam.scheme is ExamScheme.TITLE_LANGUAGE else list(named_modules(paper))
    return modules[0] if len(modules) == 1 else shared.content


def _shape(rows: Listing) -> float:
    """Subjects with a score or a verdict, and no hours beside them; no list of many people."""
    if len(people_in(rows)) > 1:
        return -6.0
    scored = [r for r in rows.records if _SCORED & r.told.keys() and Column.HOURS not in r.told]
    marks = {Column.VERDICT, Column.PASS_LINE, Column.LEVEL, Column.CODE}
    return 2.5 if 2 * len(scored) > len(rows.records) and marks & set(rows.columns) else 0.0


def _borne_out(draft: Draft, headings: str) -> bool:
    """Whether the paper tells how an examination ended; a card of admission (准考证) does not."""
    told = any(entry.result.value is not None for entry in draft.entries)
    return told or bool(_JUDGED.search(headings))


_JUDGED = re.compile("成绩|合格|通过|分数|得分|职业技能等级证")
"""Says in a title that the paper tells how an examination ended."""

KIND = Kind(
    code=KindCode.EXAM_SCORE,
    cues={
        "^考试成绩": 5.0,
        "^成绩通知": 4.5,
        "^成绩单": 2.0,
        "^考试": 4.0,
        "^考评": 4.0,
        "^合格证": 1.0,
        "^等级考试": 4.0,
        "^应用能力考试": 5.0,
        "^水平测试": 4.0,
        "测试时间": 1.5,
        "^学员成绩": -2.0,
        "^自学": -4.0,
        "职称外语": 4.0,
        "计算机应用能力": 4.0,
        "准考证号": 3.0,
        "合格标准": 2.0,
        "考试时间": 1.5,
        "考试日期": 1.2,
        "考评成绩": 1.0,
        "考评时间": 1.5,
        "语种": 2.0,
        "级别": 1.0,
        "考试中心": 1.0,
        "科目": 0.5,
        "缺考": 1.5,
        "考试成绩": 1.0,
        "资格考试": 2.0,
        "应试": 1.5,
        "免试": -3.0,
        "免考": -3.0,
        "毕业": -2.0,
    },
    patterns={
        r"^.*自学考试.{0,6}(?:单科|课程|单课)合格": 7.0,
        r"^(?!.*(?:培训|学习|学时|结业)).*成绩(?:凭条|凭证|小票|条)$": 4.0,
        r"考试(?:院|网|办公室|管理中心|指导中心)": 1.5,
        r"^(?!.*(?:培训|学习|自学|教育|年度|绩效)).*(?:监督抽查|能力|准入|资格|安全)考核$": 4.0,
        r"^(?!.*(?:培训|学习|研修|学[时分]|教育|自学|结业|年度考核)).*(?:考核|鉴定|认定|测评|考评)"
        r"(?:成绩|结果|合格)": 3.0,
        r"(?:理论|应知)[^\d。;]{0,8}\d{2}(?s:.){,20}(?:操作|实操|技能|应会)[^\d。;]{0,8}\d{2}": 2.0,
        r"(?:考核|鉴定|认定|测评|考评)(?:日期|时间|项目|科目|工种|职业|等级)": 1.0,
        r"职业(?:资格|技能)(?:等级)?(?:鉴定|认定|评价)": 2.0,
        r"参加的?[^。;,]{2,40}(?:考试|考核|测试),?(?:成绩|得分|分数)为?\d": 3.0,
        _MODULE.pattern: 3.0,
        _SAT.pattern: 4.0,
    },
    labels={Label.LANGUAGE: 1.5, Label.PASS_LINE: 1.5, Label.HOURS: -1.0},
    acts={Act.LEARNED: -1.5, Act.LEARNED_ONLINE: -1.5},
    forms=frozenset({LearningForm.EXAM}),
    extract=extract,
    shape=_shape,
    borne_out=_borne_out,
    required=("name", "content", "result", "end_date", "issuer"),
)
