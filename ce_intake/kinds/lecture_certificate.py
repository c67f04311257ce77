"""讲座、学术会议证明: days rather than hours, someone attends or speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ce_intake.fields.breakdown import certificate_of
from ce_intake.fields.choice import inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.headline import GUESSED
from ce_intake.fields.learning import find_content
from ce_intake.layout.draft import Act, Draft, Kind, of_somebody, one_course_shape
from ce_intake.text.labels import Label
from ce_intake.values import Entry, KindCode, LearningForm, Page, Source

_FORMS = (LearningForm.LECTURE, LearningForm.CONFERENCE)


def extract(pages: Sequence[Page]) -> Draft:
    """One entry; a lecture or a conference, whichever the words say."""
    paper = certificate_of(pages)
    entry = common_entry(paper, form=LearningForm.LECTURE)
    if entry.content.confidence < GUESSED:
        entry = replace(entry, content=find_content(paper, Label.TITLE))
    return Draft(entries=(_formed(entry, paper.text),))


def _formed(entry: Entry, text: str) -> Entry:
    """The form by the words of the whole paper where the sentence names another one."""
    stated = entry.learning_form.source is not Source.INFERRED
    if stated and entry.learning_form.value in _FORMS:
        return entry
    lecture = text.count("讲座") + text.count("讲坛") + text.count("报告会")
    meeting = text.count("会议") + text.count("年会") + text.count("研讨会") + text.count("论坛")
    form = LearningForm.CONFERENCE if meeting > lecture else LearningForm.LECTURE
    return replace(entry, learning_form=inferred(form, 0.85))


def _borne_out(draft: Draft, headings: str) -> bool:
    """Whether a paper says that somebody was there; a badge says only who comes and to what."""
    told = any(
        entry.hours.stated
        or entry.issue_date.value
        or entry.result.value
        or entry.certificate_no.value
        or entry.issuer.value
        for entry in draft.entries
    )
    return of_somebody(draft, headings) and (told or bool(_PROVES.search(headings)))


_PROVES = re.compile("证[书明]|学[时分]|结业|凭证|记录|[Cc]ertificate")
"""Says in a title that a paper proves something."""

KIND = Kind(
    code=KindCode.LECTURE_CERTIFICATE,
    cues={
        "^讲座": 3.5,
        "^讲坛": 3.5,
        "^学术会议": 3.5,
        "^学术": 2.5,
        "^会议": 2.5,
        "^会议学分": 2.0,
        "^参会": 3.0,
        "^年会": 3.0,
        "^论坛": 3.0,
        "学术会议": 3.0,
        "学术讲座": 3.0,
        "讲座": 2.5,
        "学术年会": 3.0,
        "研讨会": 2.5,
        "报告会": 2.0,
        "论坛": 1.8,
        "会期": 2.0,
        "参会": 1.5,
        "会务组": 2.0,
        "年会": 1.5,
        "学术交流": 1.5,
        "大讲堂": 2.0,
        "讲坛": 2.0,
        "峰会": 2.0,
        "学术报告": 2.5,
        "报告题目": 1.5,
        "大会报告": 2.0,
        "听讲": 2.0,
        "^听课": 3.0,
        "^听讲": 3.0,
        "^与会": 3.0,
        "^出席": 3.0,
        "^沙龙": 3.0,
        "会议": 0.6,
        "^结业": -2.0,
    },
    patterns={
        r"(?:^)(?:会议|讲座|论坛|年会|大会|报告会?)(?:名称|主题|题目|日期)": 3.0,
        r"[作做]了?(?:题目?为|主题为)|口头报告|分会场|墙报(?:交流|展示)|大会发言": 2.5,
        r"(?i)certificateofattendance|attendedthe": 2.0,
        r"(?i)conference|symposium|congress|(?:annual|academic)meeting|forumon"
        r"|organi[sz]ingcommittee": 3.0,
        r"(?:参加|出席|列席)了?(?:会议|大会|年会|论坛)": 2.0,
        r"(?:听取|聆听|听了|收听|出席)[^。;]{0,40}(?:讲座|报告|会议|年会|论坛|大会|沙龙)": 2.0,
        r"(?:年会|会议|研讨会|论坛|大会|峰会)(?:上|期间|中),?(?:作|做|宣读|交流|发表|进行)": 4.0,
    },
    acts={Act.LEARNED_ONLINE: -1.5, Act.HEARD: 1.0},
    forms=frozenset(_FORMS),
    extract=extract,
    shape=one_course_shape,
    borne_out=_borne_out,
    required=("name", "content", "hours", "credit_year", "issuer"),
)
