"""When: the days of learning, the day of issue, the year that a paper names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ce_intake.fields.choice import Candidate, best
from ce_intake.fields.paper import BLOT, Paper, is_opinion
from ce_intake.fields.signers import only_agrees
from ce_intake.fields.spans import is_annual, listed_days, listed_spans, parted_spans
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.lines import Row, Segment
from ce_intake.layout.passage import Passage
from ce_intake.text.dates import Dates, Moment, find_dates
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation
from ce_intake.values import Field, PartialDate

_LEARNING_BEFORE = re.compile(
    r"(?:于|自|从|在|,|。|^|[)(同志年度:;]|(?:参加|出席|听取|完成)了?|[间期]为)$"
)
_LEARNING_AFTER = re.compile(
    r"^\)?(?:\((?:星期|周)[一二三四五六日天]\))?起?(?:期间|间|,|[上下]午|晚[上间]?|全天)?(?:\|?\d{1,2}[:时点]\d{0,2}分?(?::\d\d)?(?:[-~至]\d{1,2}[:时点]\d{0,2}分?)?)?(?:,|在|我|本|经|每|参加|(?:学习|学完|完成)(?!时间|日期)|修|举办|召开|举行|开展|开讲|进行|出席|赴|前往|到|听|聆|通过|登录|线上|网上|由|接受|脱产|圆满|顺利|全程|所?[作做]|主讲|讲授|应邀|受邀|来|现场|实地|亲临|莅临|准时|按时|如期|按期|收看|收听|观看|旁听|列席|前来)"
)
_NOT_LEARNING = re.compile(
    r"(?:(?<![年月日])出生|(?<![先出])生于|授权公告日|born(?:on)?|有效期|截止|签发|颁发|打印)[^,。;]{0,4}$"
    r"|(?i:issued|dated|signed|printed|granted|awarded|expires?|until)(?:on)?$"
)
_BY_BROWSER = re.compile(r"\d{4}/\d{1,2}/\d{1,2}[,|]?\d{1,2}:\d\d")
"""What a browser prints over a page: when it was printed."""
_ON = re.compile(rf"(?:^|[”》)a-z{BLOT}])on$")
"""Before a day in an English sentence: held on, attended 《…》 on."""
_FINISHED = re.compile(
    r"已?(?:完成|[学修读]完|修满|[修学]毕|[完结]课|结业(?!典礼|考)"
    r"|通过(?![^,。;]{1,16}?(?:参加|参与|收看|观看|收听|学习|听取)))"
)
"""What follows the day on which learning came to its end; 通过某平台参加 says how it was done."""
_CLOSES = re.compile(r"[上下]?午?(?:[,。;]|$)")
"""What follows a day that a sentence tells last: 听《…》于2016年11月1日."""
_BIRTH_AFTER = re.compile(r"^(?:出)?生")
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_PRINTED = re.compile(r"打印|生成|下载|导出|查询|填[表写]|制表")
"""Says when a copy was made or a form filled in, which need not be the day of issue."""
_STRAY = 1  # character that a seal's arc leaves beside a date
_LEADS = ("于", "自", "从", "在", "至", "到")
"""Before a day of learning, though nothing else stands in its line."""
_ATTENDED = ("参加", "参加了", "参加的", "出席", "出席了", "听取了")
_LAST_CLAUSE = re.compile(r"[^。;:]+$")
_LONGEST = 30
"""Characters of the name of an organisation that stands beside a date."""
_SEALED = re.compile(r"\((?:盖章|公章|章)\)$")
_FOOT = re.compile(r"^(?:公元)?(?:发证|颁发|填发|签发|颁证)?(?:日期|时间)?[:]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The dates of an entry; `year` is the 年度 that the paper states."""

    start: Field[PartialDate]
    end: Field[PartialDate]
    issue: Field[PartialDate]
    year: Field[int]


def find_times(paper: Paper) -> Times:
    """When the learning was, when the paper was issued, and the year that it names."""
    issue = _issue(paper)
    year = _stated_year(paper)
    span = best(
        [*_labelled_spans(paper), *_spoken_spans(paper, issue), *_single_days(paper, issue)]
    )
    hint = year.value or _titled_year(paper) or (issue.value.year if issue else None)
    start, end = _ends(span, hint)
    for label, old in ((Label.START, start), (Label.END, end)):
        single = best(_single(paper, label, hint))
        if single is not None and (single.score >= old.confidence or _one_day(span)):
            field = single.passage.states(single.value, trust=single.trust)
            start, end = (field, end) if label is Label.START else (start, field)
    return Times(start=start, end=end, issue=_as_field(issue), year=year)


def _one_day(span: Candidate[Dates] | None) -> bool:
    """Whether a day stands alone, as under 开课时间, so that another label says when it ended."""
    return span is not None and span.value.last is None


def _titled_year(paper: Paper) -> int | None:
    """The only year that the titles name: 2021年骨干教师培训结业人员名单."""
    years = set(re.findall(r"(?<!\d)((?:19|20)\d\d)年", "\n".join(s.text for s in paper.titles)))
    return int(years.pop()) if len(years) == 1 else None


def dates_in(words: Passage) -> Iterator[tuple[Dates, Passage]]:
    """Every date or range in *words*, with its own words."""
    for dates in find_dates(words.text):
        yield dates, words.cut(dates.start, dates.end)


def _as_field(one: Candidate[PartialDate] | None) -> Field[PartialDate]:
    return Field() if one is None else one.passage.states(one.value, trust=one.trust)


def _ends(
    span: Candidate[Dates] | None, hint: int | None
) -> tuple[Field[PartialDate], Field[PartialDate]]:
    if span is None:
        return Field(), Field()
    if span.value.onwards:
        return _moment(span, span.value.first, hint), Field()
    if span.value.finished:
        return Field(), _moment(span, span.value.first, hint)
    return (
        _moment(span, span.value.first, hint),
        _moment(span, span.value.last or span.value.first, hint),
    )


def _moment(span: Candidate[Dates], moment: Moment, hint: int | None) -> Field[PartialDate]:
    value = moment.resolved(hint)
    trust = span.trust * (1.0 if moment.year else 0.85)
    return Field() if value is None else span.passage.states(value, trust=trust)


def _labelled_spans(paper: Paper) -> Iterator[Candidate[Dates]]:
    """学习时间 and the like, where the value is a date and not an amount."""
    for one in paper.labelled(Label.DATES, Label.DAYS, Label.COURSE):
        found = list(dates_in(one.value))
        listed = listed_days(found, one.value.text)
        for dates, words in [listed] if listed else found[:1]:
            trust = one.trust * (0.5 if one.label is Label.COURSE else 0.97)
            yield Candidate(dates, words, trust * _precision(dates))
    for one in paper.labelled(Label.DATE):
        found = list(dates_in(one.value))
        listed = listed_days(found, one.value.text)
        for dates, words in [listed] if listed else found:
            if dates.last is not None:
                yield Candidate(dates, words, one.trust * 0.8)


def _single_days(paper: Paper, issue: Candidate[PartialDate] | None) -> Iterator[Candidate[Dates]]:
    """日期 that is not the day of issue: the day of a lecture or a meeting."""
    taken = set(issue.passage.marks) if issue else set()
    for one in _days_of_course(paper):
        for dates, words in dates_in(one.value):
            yield Candidate(dates, words, one.trust * 0.85)
    for one in paper.labelled(Label.DATE):
        for dates, words in dates_in(one.value):
            if issue and dates.last is None and not taken.intersection(words.marks):
                yield Candidate(dates, words, one.trust * 0.75)


def _days_of_course(paper: Paper) -> list[Labelling]:
    """日期 among the facts of a course, where no other label tells when it was."""
    if paper.labelled(Label.DATES, Label.START, Label.END):
        return []
    facts = [one for one in paper.labels if one.value]
    return [
        one
        for at, one in enumerate(facts)
        if one.label is Label.DATE
        and len(find_dates(one.value.text)) == 1
        and any(other.label is Label.COURSE for other in facts[:at])
        and any(other.label in _TOLD_OF_COURSES for other in facts[at + 1 :])
    ]


_TOLD_OF_COURSES = frozenset({Label.HOURS, Label.CREDITS, Label.RESULT, Label.FORM})


def _precision(dates: Dates) -> float:
    """A range says more than a day, a day more than a year."""
    if dates.last is not None and not dates.school_year:
        return 1.0
    return 0.95 if dates.first.month else 0.5


def _spoken_spans(paper: Paper, issue: Candidate[PartialDate] | None) -> Iterator[Candidate[Dates]]:
    """Dates in sentences, by the words before and after them; a labelled day is its label's."""
    told = [next(dates_in(one.value), None) for one in paper.labelled(Label.END)]
    days = [*([issue.passage] if issue else []), *(d[1] for d in told if d and not d[0].last)]
    taken = {mark for day in days for mark in day.marks}
    for block in paper.statements:
        for dates, words in (*parted_spans(block), *listed_spans(block)):
            if not taken.intersection(words.marks) - {None}:
                yield Candidate(dates, words, 0.95 * _precision(dates))
        for dates, words in dates_in(block):
            if taken.intersection(words.marks) - {None}:
                continue
            trust = _spoken_trust(block.text, dates)
            if trust:
                alone = dates.last is None
                onwards = dates.onwards or (alone and block.text.startswith("起", dates.end))
                finished = alone and _only_ends(block.text, dates)
                span = replace(dates, onwards=onwards, finished=finished)
                yield Candidate(span, words, trust * _precision(dates))


def _spoken_trust(text: str, dates: Dates) -> float:
    before, after = text[max(0, dates.start - 12) : dates.start], text[dates.end : dates.end + 20]
    by_browser = dates.start == 0 and _BY_BROWSER.match(text)
    unsaid = by_browser or _NOT_LEARNING.search(before) or _BIRTH_AFTER.match(after)
    if unsaid or is_annual(text, dates):
        return 0.0
    if _SITTING.match(text, dates.end):
        return 0.9
    if dates.last is None and dates.first.month is None:
        done = _LEARNING_AFTER.match(after) and not _FINISHED.match(after)
        return 0.4 if done else 0.0
    opened = _LEARNING_BEFORE.search(before)
    closed = bool(_LEARNING_AFTER.match(after) or _FINISHED.match(after))
    closed = closed or (after.startswith(")") and bool(_IN_BRACKETS.search(before)))
    if opened and closed and before:
        return 0.97
    if dates.last is not None:
        return 0.93 if opened or closed else 0.8
    if before.endswith(("于", "自", "在", *_ATTENDED)) and (closed or after.startswith(BLOT)):
        return 0.95
    if before.endswith(_ATTENDED):
        return 0.9
    if dates.first.day and _ON.search(before):
        return 0.85
    if before.endswith(("于", "在")) and _CLOSES.match(after):
        return 0.75
    return 0.7 if closed else 0.0


_IN_BRACKETS = re.compile("(?:培训|研修|进修|学习|班|讲座|课程|会议?|论坛|考试|考核|[”》])\\($")
"""Before a day in brackets that says when that was: 岗位培训（2016.05.05）."""


def _only_ends(text: str, dates: Dates) -> bool:
    """Whether a day is the last of a stretch of which the first is not told, or was not read."""
    return bool(_FINISHED.match(text, dates.end) or _UNTIL.search(text[: dates.start]))


_UNTIL = re.compile(
    r"[年月日](?:起|开始)?[至到]$|(?:截至|截止到?|止于|迄)$|(?i:completed|finished|ended|passed)(?:on|by)?$"
)
"""Before the last day: of what stands before 至, too little was read to be a day."""


def _single(paper: Paper, label: Label, hint: int | None) -> Iterator[Candidate[PartialDate]]:
    for one in paper.labelled(label):
        for dates, words in dates_in(one.value):
            value = dates.first.resolved(hint)
            if value is not None:
                yield Candidate(value, words, one.trust * 0.96)


def _issue(paper: Paper) -> Candidate[PartialDate] | None:
    """发证日期 by its label, else a date that stands alone in the last lines."""
    found = []
    for one in paper.labelled(Label.ISSUE_DATE):
        printed = _PRINTED.search(one.named.text)
        for dates, words in dates_in(one.value):
            value = dates.first.resolved()
            if value is not None:
                found.append(Candidate(value, words, one.trust * (0.8 if printed else 0.98)))
    found += _beside_issuer(paper) if not found else []
    found += [] if any(one.trust > 0.8 for one in found) else list(_foot_dates(paper))
    found += [] if found else list(_bare_dates(paper))
    return best(found)


def _beside_issuer(paper: Paper) -> Iterator[Candidate[PartialDate]]:
    """The day in the cell of who gave the paper: 培训单位盖章 | 某学会 2019年8月12日."""
    for one in paper.labelled(Label.ISSUER):
        for dates, words in dates_in(one.value):
            value = dates.first.resolved()
            if value and value.day and not dates.last and (dates.start or words == one.value):
                yield Candidate(value, words, one.trust * 0.95)


def _bare_dates(paper: Paper) -> Iterator[Candidate[PartialDate]]:
    """日期 that does not say of what, or behind who signs, where the learning has other dates."""
    told = paper.labelled(Label.DATES, Label.START, Label.END) or _days_of_course(paper)
    if not told and not _lasts(paper):
        return
    yield from _days_signed(paper)


def day_signed(paper: Paper) -> Field[PartialDate]:
    """The day of whoever signs below a list that tells when each was learned: 审核日期."""
    return _as_field(best(list(_days_signed(paper))))


def _days_signed(paper: Paper) -> Iterator[Candidate[PartialDate]]:
    learned = _days_of_course(paper)
    for one in paper.labelled(Label.DATE, Label.HANDLER):
        days = [*dates_in(one.value)] if one not in learned else []
        for dates, words in days if len(days) == 1 else ():
            value = dates.first.resolved()
            made = one.label is Label.DATE or bool(_MADE.match(one.named.text))
            signed = made or dates.start > 1
            if value is not None and dates.last is None and signed:
                yield Candidate(value, words, one.trust * 0.8)


_MADE = re.compile("制表|填表|制单|编制")
"""Who made a list, behind which the day alone may stand: 制表：2022年11月14日."""


def _lasts(paper: Paper) -> bool:
    """Whether a paper tells from when to when without a label that announces it."""
    told = [*paper.statements, *(one.value for one in paper.labelled(Label.DATE))]
    return any(dates.last and dates.first.day for words in told for dates in find_dates(words.text))


def _foot_dates(paper: Paper) -> Iterator[Candidate[PartialDate]]:
    """Dates with nothing else in their segment, the lowest first."""
    others = paper.labelled(Label.DATES, Label.START, Label.END, Label.OTHER, Label.COURSE)
    others += [one for one in paper.labelled(Label.DATE) if len(find_dates(one.value.text)) > 1]
    labelled = {
        mark
        for one in (*others, *_days_of_course(paper))
        if not is_opinion(one) and not _OF_A_BODY.search(one.named.text)
        for mark in one.value.marks
    }
    depth = 0
    stamps = [one for one in paper.segments if _STAMPED.fullmatch(one.text)]
    for row, above in pairwise([*reversed(paper.ordered), Row(())]):
        for segment in row.segments:
            if any(_in_stamp(segment, stamp) for stamp in stamps):
                continue
            for dates, words in dates_in(segment.passage):
                if _SITTING.match(segment.text, dates.end):
                    continue
                consent = only_agrees(paper, segment.text[: dates.start].strip("。,.:"))
                value = dates.first.resolved()
                rest = segment.text[: dates.start] + segment.text[dates.end :]
                alone = _stands_alone(rest) or _is_of_arc(rest, above)
                free = not labelled.intersection(words.marks)
                if value and value.month and dates.last is None and alone and free:
                    whole = 1.0 if value.day else 0.85  # a stamp of arrival says the month
                    whole *= 0.7 if consent else 1.0
                    yield Candidate(value, words, whole * max(0.5, 0.93 - 0.08 * depth))
                    depth += 1


_OF_A_BODY = re.compile("(?:单位|机关|机构|部门):?$")
"""Ends the label of a body, which dates what it registers as one that signs does."""
_SITTING = re.compile(
    r"\|?(?:\(?(?:星期|周).\)?)?(?:[上下]午|晚上?)?\d{1,2}[:时点]\d{0,2}分?[-~至]\d{1,2}[:时点]\d{0,2}"
)
"""From when to when on that day: it was one of learning."""
_STAMPED = re.compile(r"(?:收[件文讫]|来文|验讫|已[阅核审]|归档|存档|复印)(?:日期|章|专用章)?:?")
"""What a stamp says that somebody pressed who received the paper."""


def _in_stamp(segment: Segment, stamp: Segment) -> bool:
    """Whether *segment* stands close under the words of a stamp, as its day does."""
    below = segment.box[1] - stamp.box[3]
    middle = (stamp.box[0] + stamp.box[2]) / 2
    near = -0.5 * stamp.height < below < 3 * stamp.height and segment.page == stamp.page
    return near and segment.box[0] <= middle <= segment.box[2]


def _stands_alone(rest: str) -> bool:
    """Whether *rest*, the words beside a date, are none, or only say who signs and seals."""
    if rest in _LEADS:
        return False
    beside = _FOOT.sub("", rest).strip("()。,.:")
    signed = _LAST_CLAUSE.search(rest.strip("。,.:"))
    named = signed[0] if signed else ""
    return len(beside) <= _STRAY or (
        len(named) <= _LONGEST and (is_organisation(named) or bool(_SEALED.search(named)))
    )


def _is_of_arc(rest: str, above: Row) -> bool:
    """Whether *rest* is what the arc of a seal left beside a date: letters of who signs over it."""
    return len(rest) <= _ARC and is_organisation(above.text) and set(rest) <= set(above.text)


_ARC = 4  # letters


def _stated_year(paper: Paper) -> Field[int]:
    """The 年度 that a label, the title or a sentence names; a school year's second year."""
    found: list[Candidate[int]] = []
    for one in paper.labelled(Label.YEAR):
        for dates, words in dates_in(one.value):
            year = (dates.last or dates.first).year
            if year:
                found.append(Candidate(year, words, one.trust * 0.95))
        if _BARE_YEAR.fullmatch(one.value.text):
            found.append(Candidate(int(one.value.text), one.value, one.trust * 0.95))
    named = {m for one in paper.labelled(Label.COURSE, Label.TITLE) for m in one.value.marks if m}
    for block in paper.statements:
        for dates, words in dates_in(block):
            year = (dates.last or dates.first).year
            if year and is_annual(block.text, dates) and named.isdisjoint(words.marks):
                found.append(Candidate(year, words, 0.9))
    one_year = best(found)
    if one_year is None:
        return Field()
    return one_year.passage.states(one_year.value, trust=one_year.trust)
