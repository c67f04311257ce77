"""毕业证书, 学位证书: the major is the content, the printed 学习形式 is a study mode.

Numbers: 学历证书注册号 has 17 or 18 digits, 学位证书编号 16; one of 18 digits may pass for an
identity number, so only a number under an identity label is one here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ce_intake.fields.choice import Candidate, chosen, inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.person import greeted_employer, organisation
from ce_intake.fields.proof import find_issuer
from ce_intake.fields.time import dates_in
from ce_intake.layout.draft import Draft, Kind
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.passage import Passage
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label
from ce_intake.text.results import bare_result, find_results
from ce_intake.values import Entry, Field, KindCode, LearningForm, Page, PartialDate, Result

_MAJOR = (
    re.compile(
        r"(?:(?:在|就读于?|毕业于|考入|系|[为是入])[我本][校院]|就读于[\u3400-\u9fff]{2,20}?(?:大学|学院|学校)|在[\u3400-\u9fff]{2,20}(?:大学|学院|学校))"
        r"(?:(?:函授|夜大|业余|成人|继续)(?:教育)?(?:学[院部校]|[院部处学])?)?(?P<m>[\u3400-\u9fff()A-Za-z]{2,24}?)(?:专业|学科)"
    ),
    re.compile(
        r"(?P<m>[\u3400-\u9fff()]{2,24}?)专业(?:[一二三四五六七八九两\d][.半]?年制|[(]?学习形式|学习|(?:19|20)\d\d[届级]|脱产|函授|业余|全日|成人|网络|开放|远程|继续|非全|[应往]届|毕业生|学[生员]|研究生|\(?(?:本科|专科|独立本科|专升本|基础科|硕士|博士))"
    ),
    re.compile(
        r"在(?P<m>[\u3400-\u9fff()]{2,24}?)(?:学科\(?专业\)?|学科|专业)(?:\([^()]{2,8}\))?(?=已|,|完成|通过|修|学习|攻读)"
    ),
    re.compile(
        r"通过(?:[本我]校|[\u3400-\u9fff]{2,16}?(?:大学|学院))?(?P<m>[\u3400-\u9fff()]{2,24}?)(?:学科|专业)"
        r"(?:硕士|博士|学士)"
    ),
    re.compile(r"(?:修完|完成|参加)(?P<m>[\u3400-\u9fff()]{2,24}?)专业(?!技术)"),
    re.compile(r"(?:授予|获)(?P<m>[\u3400-\u9fff]{2,12}?(?:学士|硕士|博士))学位"),
)
_NAMES_MAJOR = re.compile(
    r"(?:所学|就读|学习|毕业|主修|修读|录取|攻读|学位|授予|授位)?"
    r"(?:(?:学科)?[/、,(和及与]{0,2}专业\)?(?:[/、,(和及与]{0,2}(?:学科|领域|方向|类别)\)?)?|(?:一级|二级)?学科)"
    r"(?:名称|\(方向\))?[A-Za-z./]*:?"
)
_NUMBER = re.compile(r"(?<!\d)\d{16,18}(?!\d)")
_SPOKEN_ID = re.compile(r"(?:身份证|证件|身份)(?:件|证)?(?:号码?)?[:为]?[(]?\d{6}")
_PLACES = re.compile(r"^(?:我校|本校|本院|我院|已|通过|参加|修完|完成|攻读|就读|了|的|,)+")
_DEGREE = re.compile(r"(?<=..)(?:硕士|博士)(?:研究生)?$")
_REPORT = re.compile("备案表|认证|验证|核验|查询|检索")
"""Heads what somebody else than the school says of a diploma."""
_LEVEL = re.compile(r"\((?:专科|本科|专升本|高起[专本]|专科起点本科|大专)\)$")


def extract(pages: Sequence[Page]) -> Draft:
    """One entry for the degree."""
    paper = paper_of(pages)
    entry = common_entry(paper)
    school = chosen(_schools(paper))
    if _REPORT.search(paper.headings):
        entry = replace(entry, issuer=_reporter(paper), issue_date=_renewed(paper, entry))
    elif school.value:
        entry = replace(entry, issuer=school)
    elif entry.issuer.value is None:
        entry = replace(entry, issuer=chosen(_attended(paper)))
    entry = replace(
        entry,
        content=_major(paper),
        learning_form=inferred(LearningForm.DEGREE, 0.97),
        subject=Field(),
        employer=entry.employer if _employed(paper) else greeted_employer(paper),
        id_number=entry.id_number if _has_id(paper) else Field(),
        certificate_no=_number(paper, entry),
        result=_result(paper, entry),
    )
    return Draft(entries=(entry,))


def _reporter(paper: Paper) -> Field[str]:
    """Who reports on a diploma: not whoever a label says gave it."""
    others = tuple(one for one in paper.labels if not _GAVE.search(one.named.text))
    return find_issuer(replace(paper, labels=others))


def _renewed(paper: Paper, entry: Entry) -> Field[PartialDate]:
    """When a register's report was made, which says it of the register: 更新日期."""
    said = [one.value for one in paper.labels if one.named.text.startswith("更新")]
    found = [
        place.states(day, trust=0.9)
        for words in (said if entry.issue_date.value is None else ())
        for dates, place in dates_in(words)
        if (day := dates.first.resolved(None))
    ]
    return found[0] if found else entry.issue_date


_GAVE = re.compile("授予|校|院")


def _result(paper: Paper, entry: Entry) -> Field[Result]:
    """通过 is said of parts (课程考试, 答辩), never of the whole."""
    if entry.result.value is None or entry.result.value.value != "通过":
        return entry.result
    if any(bare_result(one.value.text) == entry.result.value for one in _concluded(paper)):
        return entry.result
    said = [
        block.cut(one.start, one.end).states(one.result, trust=0.9)
        for block in paper.statements
        for one in find_results(block.text)
        if one.result.value != "通过"
    ]
    return said[0] if said else Field()


def _concluded(paper: Paper) -> Iterator[Labelling]:
    """Labels of the whole study's result, and not of a part: 结论."""
    return (one for one in paper.labelled(Label.RESULT) if "答辩" not in one.named.text)


def _is_school(one: Labelling) -> bool:
    return bool(re.search("^(?!主考).*校", one.named.text))


def _employed(paper: Paper) -> bool:
    """Whether a label names an employer and not the school."""
    return any(not _is_school(one) for one in paper.labelled(Label.EMPLOYER))


def _schools(paper: Paper) -> Iterator[Candidate[str]]:
    """学校：NAME on a diploma is who gave it."""
    for one in paper.labelled(Label.EMPLOYER, Label.ISSUER):
        if _is_school(one):
            yield Candidate(organisation(one.value), one.value, one.trust * 0.95)


def _attended(paper: Paper) -> Iterator[Candidate[str]]:
    """The school in which the sentence says that somebody studied, where nobody signs."""
    for block in paper.sentences:
        for match in _STUDIED_AT.finditer(block.text):
            words = block.cut(*match.span("o"))
            yield Candidate(organisation(words), words, 0.8)


_STUDIED_AT = re.compile(
    r"(?:在|考入|进入|就读于)(?P<o>[\u3400-\u9fff]{3,20}?(?:大学|学院|研究院|研究所|党校|学校))"
    r"(?=[^,。;]{0,20}(?:攻读|学习|修完|修读|完成|就读|学制|,))"
)


def _has_id(paper: Paper) -> bool:
    named = any(find_ids(one.value.text) for one in paper.labelled(Label.ID))
    return named or any(_SPOKEN_ID.search(block.text) for block in paper.whole_sentences)


def _major(paper: Paper) -> Field[str]:
    return chosen(_majors(paper))


def _majors(paper: Paper) -> Iterator[Candidate[str]]:
    for one in paper.labels:
        if _NAMES_MAJOR.fullmatch(one.named.text) and one.value:
            words = one.value.cut(0, len(one.value.text.split("。")[0]))
            yield Candidate(re.sub(r"\s", "", words.read), words, one.trust * 0.96)
    for block in paper.sentences:
        for rank, pattern in enumerate(_MAJOR):
            for match in pattern.finditer(block.text):
                words = _bare(block.cut(*match.span("m")))
                level = _DEGREE.search(words.text) if pattern is not _MAJOR[-1] else None
                words = words.cut(0, level.start()) if level else words
                if len(words.text) >= 2:
                    value = re.sub(r"\s", "", words.read)
                    yield Candidate(value, words, 0.95 - 0.04 * rank)


def _bare(words: Passage) -> Passage:
    """A major without the place of study before it."""
    place = re.match(
        r".*(?:大学|学院|学校|本校|我校|党校|(?:研究生|本科|专科)班|自学考试|开放教育|成人教育|网络教育|远程教育|函授|夜大学?|[年月日](?:在|(?=参加|就读|攻读|考入|通过|进入))|(?<!关)系(?!统|列)(?=..))",
        words.text,
    )
    cut = words.cut(place.end()) if place else words
    cut = cut.cut(len(cut.text) - len(cut.text.lstrip(")")))
    lead = _PLACES.match(cut.text)
    bare = cut.cut(lead.end()) if lead else cut
    level = _LEVEL.search(bare.text)
    return bare.cut(0, level.start()) if level else bare


def _number(paper: Paper, entry: Entry) -> Field[str]:
    if entry.certificate_no.value:
        return entry.certificate_no
    found = []
    owned = {mark for one in paper.labelled(Label.ID) for mark in one.value.marks}
    for segment in paper.segments:
        for match in _NUMBER.finditer(segment.text):
            words = segment.passage.cut(*match.span())
            if not owned.isdisjoint(words.marks):
                continue
            found.append(Candidate(match[0], words, 0.7))
    return chosen(found)


def _borne_out(draft: Draft, headings: str) -> bool:
    """Whether a study was ended; the leaf of a booklet names the school of whose it is alone."""
    return bool(_OF_STUDIES.search(headings)) or any(
        entry.end_date.value or entry.result.value for entry in draft.entries
    )


_OF_STUDIES = re.compile("毕业|毕.?结业|学[历位籍]|学士|硕士|博士|研究生|自学考试|大学|学院|学校")

KIND = Kind(
    code=KindCode.DEGREE,
    cues={
        "^毕业证书": 5.0,
        "^学位证书": 5.0,
        "^毕业": 3.0,
        "^学士": 3.0,
        "^硕士": 3.0,
        "^博士": 3.0,
        "准予毕业": 3.0,
        "学士学位": 3.0,
        "硕士学位": 3.0,
        "博士学位": 3.0,
        "学位证书": 2.0,
        "毕业证书": 2.0,
        "修完教学计划": 2.0,
        "教学计划规定": 1.5,
        "年制": 1.5,
        "学历": 0.5,
        "短期培训": -5.0,
        "短训班": -4.0,
        "培训班": -3.0,
        "准予结业": -3.0,
        "电子注册": 1.0,
        "学位评定委员会": 2.0,
        "^学历": 3.0,
        "^学籍": 3.0,
        "^学位": 4.0,
        "准予毕业,": 0.5,
        "自学考试": 1.0,
        "学历证书": 2.0,
        "毕业院校": 1.0,
    },
    patterns={
        r"^学[历位].{0,6}(?:认证|验证|核验|查询)": 3.0,
        r"(?:入学|毕业)(?:时间|日期|年月)": 1.0,
        r"毕(?:\(?结\)?)?业(?:结论|情况)": 2.0,
    },
    labels={Label.STUDY_MODE: 1.0},
    extract=extract,
    borne_out=_borne_out,
    required=("name", "content", "end_date", "certificate_no", "issuer"),
)
