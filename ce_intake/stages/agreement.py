"""Whether the fields of one entry bear each other out, and whether the register does.

Each function gives the grounds of one field (see stages/grounds): 1.0 where something holds, 0.0
where it does not or cannot be told. Sources: GB 11643-1999 for identity numbers; 津人社局发
〔2014〕46号 第六条 for half days of four hours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from rapidfuzz.fuzz import ratio

from ce_intake.policies.days import last_day, working_days
from ce_intake.stages.match import PROOFS, UNITS
from ce_intake.text.identity import ID_LENGTHS, is_proved
from ce_intake.text.known_labels import label_of
from ce_intake.text.names import is_organisation, is_torn, name_likeness
from ce_intake.text.normal import is_simplified_only, is_traditional_only, key, tight
from ce_intake.text.results import PASS_LINE
from ce_intake.values import (
    Entry,
    Field,
    LearningForm,
    PartialDate,
    Person,
    Result,
    ResultKind,
    Source,
)

SOON = 92  # days after the last one in which most papers are issued
FULL_DAYS = (4, 6, 8)  # 学时 that a half day or a day of classes has
NEAR = 75.0  # per cent of likeness of two names of one unit
_ZERO_OR_O = re.compile(r"(?<!\d)0(?=[A-Za-z])|O(?=\d)|(?<=\d)O")
"""Where a figure stands as a letter would, or a letter as a figure would: both look alike."""
LONG_NUMBER = 6  # signs of a certificate's number that is no row's

_FIGURES = re.compile(r"\d+(?:\.\d+)?")
_PAPER = re.compile(r"证明|证书|学时|成绩|合格|姓名|编号|盖章|考试$|已生成|通知|老师$|学员")
"""Words of papers, which the name of a course seldom holds."""
_EXAM = re.compile(r"(?:全国)?专业技术人员(?:职称外语等级|计算机应用能力)考试")
"""The names of examinations, which end as words of papers do."""
_WITH_FORM = re.compile(
    r"(?:班|培训|研修|进修|讲座|课程|学术|报告|学习|[Cc]ourse)$|^[Cc]ourse|[《》“”]"
)
"""What was learned together with the form of learning, a label or a mark, as in 《…》专题讲座."""
_TOTAL = re.compile(r".{0,4}[合总小累共]计")
_FORMS = re.compile(r"培训班|进修|研修|讲座|讲坛|会议|论坛|自学")
_MIXED = re.compile(r"[\u3400-\u9fff)][a-z]{3,}$|^[,，。、;；:：)）]|[(（][^)）]*$")
"""A foreign word, or half a bracket, that stuck to a name."""
_DOTTED = re.compile(r"[\u3400-\u9fff]·[\u3400-\u9fff]|[:;,。：；，]")
"""Hardly in the name of an organisation: dots that led to it from the value before, a label."""


def name(entry: Entry) -> dict[str, float]:
    """Whether it is a name, and the one that the register has for the person."""
    known, reasons = _known(entry), _reasons(entry)
    same = known is not None and _same(entry.name.value, known.name)
    return {
        "unlike a name": float(name_likeness(entry.name.value or "") < 0.95),
        "register: by number": float(same and bool(reasons & PROOFS)),
        "register: by unit": float(same and bool(reasons & UNITS)),
        "register: name": float(same),
        "register: another name": float(known is not None and not same),
        "register: borne": float(_borne(entry)),
        "register: nobody": float(entry.person is not None and not same and not _borne(entry)),
    }


def id_number(entry: Entry) -> dict[str, float]:
    """Whether its check digit holds, and whether the register has it."""
    said, reasons, known = entry.id_number.value or "", _reasons(entry), _known(entry)
    counted = "*" in said and entry.id_number.source is Source.OCR
    return {
        "proved": float(is_proved(said)),
        "masked": float("*" in said),
        "stars counted": float(counted),
        "mask unclear": float(counted and _is_unclear(entry.id_number)),
        "register: by number": float(known is not None and known.id_number == said),
        "register: fits mask": float(known is not None and "id_number_fits_mask" in reasons),
        "register: another number": float("id_number_differs" in reasons),
        "of another length": float(len(said) not in ID_LENGTHS),
    }


def _is_unclear(masked: Field[str]) -> bool:
    """Whether a masked number may have lost a letter, or the figures before its stars."""
    headless = masked.text[:1] == "*" and len(tight(masked.text)[0]) < max(ID_LENGTHS)
    return headless or min(masked.letters, default=1.0) < _CLEAR


_CLEAR = 0.73
"""Least letter of a masked number: one that was hardly seen may be a digit taken for a star.

No check digit tells, and a register's number fits a mask of any length.
"""


def employer(entry: Entry) -> dict[str, float]:
    """Whether it is an organisation, and the one that the register names."""
    said, reasons, known = entry.employer.value, _reasons(entry), _known(entry)
    units = () if known is None else (known.employer, *(post.text for post in known.posts))
    same = any(_same(said, one) for one in units)
    near = not same and any(_near(said, one) for one in units)
    return {
        "no organisation": float(not is_organisation(said or "")),
        "mixed": float(bool(_DOTTED.search(said or "")) or _in_two_scripts(said or "")),
        "a word torn": float(is_torn(said or "")),
        "register: same": float(same),
        "register: another spelling": float(near),
        "register: differs": float("employer_differs" in reasons),
    }


def _in_two_scripts(said: str) -> bool:
    """Whether one letter is of traditional form and another of simplified: one was misread."""
    return any(map(is_traditional_only, said)) and any(map(is_simplified_only, said))


def forms_in(text: str) -> frozenset[str]:
    """The forms of learning that *text* names, by words of a class or meeting."""
    return frozenset(_FORMS.findall(tight(text)[0]))


def content(entry: Entry) -> dict[str, float]:
    """Whether it can be the name of a course."""
    said = entry.content.value or ""
    return {
        "words of papers": float(bool(_PAPER.search(said)) and not _EXAM.fullmatch(said)),
        "with its form": float(bool(_WITH_FORM.search(said))),
        "mixed": float(bool(_MIXED.search(said)) or _in_two_scripts(said)),
        "short": float(len(said) < 4),
        "a total": float(bool(_TOTAL.match(said))),
        "no course": float(_is_no_course(said)),
    }


def _is_no_course(said: str) -> bool:
    """Whether *said* only refers to a course, announces one or runs on into a day or the close."""
    label = label_of(said)
    announces = label is not None and label[1] == 1.0
    refers = _REFERS.fullmatch(said) or _PAPERS_NAME.fullmatch(said)
    return announces or bool(refers or _RUNS_ON.search(said))


_REFERS = re.compile(
    "(?:全部|规定|所有|各项|有关|相关|以上|上述|下列|本次|此次|本期|该|所学|必修|选修)+的?"
    "(?:课程|内容|学习|培训|科目|项目|任务|计划)*"
)
_PAPERS_NAME = re.compile(r"(?:结业|合格|毕业|培训|学习|继续教育|学时|成绩)?(?:证书?|证明|单)")
_RUNS_ON = re.compile(
    r"[^\d年](?:19|20)\d\d[-./年]\d{1,2}(?:[-./月]\d{0,2}日?)?$|特此证明|特发此证|以资证明|准予结业"
)


def start_date(entry: Entry) -> dict[str, float]:
    """Whether the dates are in order and the hours are those of the days between."""
    own = entry.start_date
    return {**_order(entry), **_days(entry), **_date(own, (own.value, entry.end_date.value))}


def end_date(entry: Entry) -> dict[str, float]:
    """Whether the dates are in order and the hours are those of the days between."""
    own = entry.end_date
    return {**_order(entry), **_days(entry), **_date(own, (own.value, entry.start_date.value))}


def issue_date(entry: Entry) -> dict[str, float]:
    """Whether it follows the learning, and the certificate's number has its year."""
    own = entry.issue_date
    return {
        **_order(entry),
        **_date(own, (own.value,)),
        "year in number": float(_year_in_number(entry, own.value)),
    }


def hours(entry: Entry) -> dict[str, float]:
    """Whether the days of learning give this number, and its words give no other."""
    stated = entry.hours.stated.amount if entry.hours.stated else None
    spared = {entry.hours.value, stated, Decimal(_span(entry))}
    figures = {Decimal(one) for one in _FIGURES.findall(tight(entry.hours.text)[0])}
    return {**_days(entry), "figures unused": float(bool(figures - spared))}


def _days(entry: Entry) -> dict[str, float]:
    """Whether hours and days fit each other; those of an examination no day holds, but a rule."""
    said, span = entry.hours.value, _span(entry)
    start, end = entry.start_date.value, entry.end_date.value
    sat = entry.learning_form.value is LearningForm.EXAM
    if said is None or start is None or end is None or span < 1 or sat:
        return {"hours as days": 0.0, "hours over days": 0.0}
    days = {span, working_days(start.first, last_day(end))} if span < SOON else {span}
    return {
        "hours as days": float(any(said == day * full for day in days for full in FULL_DAYS)),
        "hours over days": float(said > 8 * span),
    }


def _span(entry: Entry) -> int:
    """Days from the first to the last, both counted; 0 where they are not known or reversed."""
    start, end = entry.start_date.value, entry.end_date.value
    return max(0, (last_day(end) - start.first).days + 1) if start and end else 0


def _date(own: Field[PartialDate], used: Sequence[PartialDate | None]) -> dict[str, float]:
    """How precise a date is, and whether its words have figures that no date took."""
    parts = [part for one in used if one for part in (one.year, one.month, one.day) if part]
    spared = {str(part) for part in parts} | {f"{part % 100:02d}" for part in parts}
    spared |= {str(one).replace("-", "") for one in used if one}
    figures = set(re.findall(r"\d+", tight(own.text)[0]))
    return {
        "to the day": float(own.value is not None and own.value.day is not None),
        "figures unused": float(bool(figures - spared)),
    }


def result(entry: Entry) -> dict[str, float]:
    """What sort of result it is."""
    said = entry.result.value
    kind = said.kind if said else None
    return {
        "score": float(kind is ResultKind.SCORE),
        "grade": float(kind is ResultKind.GRADE),
        "completion": float(kind is ResultKind.COMPLETION),
        "failed": float(said is not None and said.passed is False),
        "passed too low": float(said is not None and bool(said.passed) and _low(said)),
    }


def _low(said: Result) -> bool:
    return said.kind is ResultKind.SCORE and Decimal(said.value) < PASS_LINE


def certificate_no(entry: Entry) -> dict[str, float]:
    """Whether it is long enough and no mere day, has the paper's year, and tells 0 from O."""
    said = entry.certificate_no.value or ""
    read = entry.certificate_no.source is Source.OCR
    dates = (entry.issue_date.value, entry.end_date.value)
    return {
        "few signs": float(sum(map(str.isalnum, said)) < LONG_NUMBER),
        "year in number": float(any(_year_in_number(entry, one) for one in dates)),
        "no number": float(bool(_NO_NUMBER.search(said))),
        "brackets open": float(_opened(said) != _closed(said)),
        "zero or O": float(read and bool(_ZERO_OR_O.search(said))),
    }


_NO_NUMBER = re.compile(
    r"^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|\d年\d{1,2}月|\*{3}"
)
"""A day, or a masked identity number: nothing that tells one certificate from another."""


def _opened(said: str) -> int:
    return said.count("(") + said.count("（")


def _closed(said: str) -> int:
    return said.count(")") + said.count("）")


def issuer(entry: Entry) -> dict[str, float]:
    """Whether it is an organisation, named after a place as most are."""
    said = entry.issuer.value or ""
    return {
        "no organisation": float(not is_organisation(said)),
        "mixed": float(bool(_DOTTED.search(said)) or _in_two_scripts(said)),
        "a word torn": float(is_torn(said)),
        "of a place": float(bool(_PLACE.match(said))),
        "the employer": float(bool(said) and said == entry.employer.value),
    }


_PLACE = re.compile(
    "中国|中华|全国|国家|天津|北京|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南"
    "|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|[\u3400-\u9fff]{2,4}?(?:省|市|自治区|[县区州旗盟镇乡])"
)
"""How the names of organisations begin that are no misread piece of a line."""


def credit_year(entry: Entry) -> dict[str, float]:
    """Whether the dates have this year too."""
    year = entry.credit_year.value
    dates = (entry.end_date.value, entry.issue_date.value)
    stated = entry.credit_year.source is not Source.INFERRED
    return {
        "as the end": float(stated and dates[0] is not None and dates[0].year == year),
        "as the issue": float(dates[1] is not None and dates[1].year == year),
        "not as the end": float(dates[0] is not None and dates[0].year != year),
    }


def _order(entry: Entry) -> dict[str, float]:
    """Whether learning began, ended and was certified in that order; a bare year tells nothing."""
    start, end, issued = (
        _known_month(one) for one in (entry.start_date, entry.end_date, entry.issue_date)
    )
    learned = end or start
    before = late = False
    if issued is not None and learned is not None:
        before = last_day(issued) < learned.first
        late = (issued.first - last_day(learned)).days > SOON
    known = issued is not None and learned is not None
    return {
        "begun and ended": float(bool(start and end and start.first <= last_day(end))),
        "issued soon": float(known and not before and not late),
        "issued before": float(before),
        "credited": float(learned is not None and _credited(entry, learned)),
    }


def _known_month(own: Field[PartialDate]) -> PartialDate | None:
    return own.value if own.value is not None and own.value.month is not None else None


def _credited(entry: Entry, learned: PartialDate | None) -> bool:
    """Whether the paper itself states the year of the learning."""
    stated = entry.credit_year.source is not Source.INFERRED
    return stated and learned is not None and entry.credit_year.value == learned.year


def _year_in_number(entry: Entry, stated: PartialDate | None) -> bool:
    return stated is not None and str(stated.year) in (entry.certificate_no.value or "")


def _reasons(entry: Entry) -> frozenset[str]:
    """What the register says of the likeliest person."""
    found = entry.person.candidates if entry.person is not None else ()
    return frozenset(found[0].reasons) if found else frozenset()


def _borne(entry: Entry) -> bool:
    """Whether anybody who may be meant bears this very name."""
    found = entry.person.candidates if entry.person is not None else ()
    return any("same_name" in one.reasons for one in found)


def _known(entry: Entry) -> Person | None:
    """What the register has of the person whose paper it is."""
    return entry.person.known if entry.person is not None else None


def _near(said: str | None, known: str) -> bool:
    """Whether one is a part of the other, or they differ in few characters."""
    one, other = key(said or ""), key(known)
    return bool(one) and (one in other or other in one or ratio(one, other) >= NEAR)


def _same(said: str | None, known: str) -> bool:
    return bool(said) and key(said or "") == key(known)
