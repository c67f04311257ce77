"""发证单位: who made a paper a proof."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ce_intake.fields.bodies import (
    abreast,
    is_nameless,
    is_part,
    undated,
    unlabelled,
    unsigned,
    untranslated,
    without_sum,
)
from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.naming import is_lone_name, told_together
from ce_intake.fields.paper import Paper, is_opinion
from ce_intake.fields.person import in_titles, organisation, under_name
from ce_intake.fields.posts import OURS
from ce_intake.fields.sealed import alike, sealed, with_seals
from ce_intake.fields.signed import is_cut_short, signing
from ce_intake.fields.signers import lender, made_by_system, only_agrees, registering
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.lines import Segment
from ce_intake.layout.passage import Mark, Passage
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import is_organisation, is_site
from ce_intake.values import Field

_JOURNAL = re.compile("《[^《》]{2,20}》(?:编辑部|编委会|杂志社|期刊社|学报编辑部)")
_ORGANISER = re.compile(
    r"(?:(?:参加了?|参与了?)?由|参加了?|参与了?|在)(?P<o>[\u3400-\u9fff()A-Za-z]{4,40}?)(?:主办|举办|组织|承办|开展|举行|召开)"
)
_ROLES = (("协办", 0.4), ("承办", 0.7), ("平台", 0.7), ("网站", 0.7), ("主办", 0.8), ("举办", 0.8))
"""How surely each who had a part in a course gave the paper too, where nobody signs it."""
_REPEATED = re.compile(r"([\u3400-\u9fff]{2,8}?)\1")
_SELF = re.compile(OURS)


def find_issuer(paper: Paper) -> Field[str]:
    """发证单位: its label, the organisation at the foot, the seal; else who held the course.

    Where nobody signs, whoever stands at the head of the paper gave it.
    """
    found = [*_labelled_issuers(paper), *_bodies_first([*_closing(paper)]), *_bracketed(paper)]
    found = [_agreed(one, paper) for one in found]
    if not found:
        found += made_by_system(paper)
    if not found:
        found += _organisers(paper)
    if not found:
        found += registering(paper)
    if not found:
        found += sealed(paper)
    if not found:
        found += [*_headed(paper)] or [*in_titles(paper, _BODY_FIRST, trust=0.55)]
    named = [one for one in found if not is_nameless(one.value)]
    return chosen(with_seals(named, paper))


def _agreed(one: Candidate[str], paper: Paper) -> Candidate[str]:
    """Whom an employer's consent makes no issuer, where who held the course signs beside him."""
    return replace(one, trust=one.trust * _CONSENT) if only_agrees(paper, one.value) else one


_CONSENT = 0.6  # of its trust


def _labelled_issuers(paper: Paper) -> Iterator[Candidate[str]]:
    for one in (*paper.labelled(Label.ISSUER), *signing(paper)):
        value = untranslated(undated(lender(one.value)))
        if len(value.text) < 3 or (find_dates(value.text) and not is_organisation(value.text)):
            continue
        likely = 1.0 if is_organisation(value.text) else 0.8
        likely *= 0.8 if _VOUCHES.match(one.named.text) else 1.0
        yield _clear(Candidate(organisation(value), value, one.trust * 0.97 * likely))


_VOUCHES = re.compile("(?:人事|主管|上级|所在|用人)(?:部门|单位)")
"""Who takes note of a paper on the side of the person, if another body gave it."""


def _closing(paper: Paper) -> Iterator[Candidate[str]]:
    """Organisations in the last lines, the lowest first, that no other label owns."""
    others = (one for one in paper.labels if not _leaves_free(one) and not is_cut_short(one, paper))
    owned = {mark for one in others for mark in one.value.marks}
    owned |= {mark for one in under_name(paper) for mark in one.passage.marks}
    owned |= _employing(paper)
    depth = 0
    for segment in _last(paper):
        words = undated(lender(without_sum(segment.passage)))
        words = words if _FURNITURE.match(words.text) else unlabelled(words)
        words = untranslated(unsigned(words)).stripped("*·-—~=|")
        words = words.cut(0, len(_without_arc(words.text)))
        said = len(words.text) >= _SHORTEST and any(
            alike(words.text, seal.text) > 90 for seal in paper.seals
        )
        if owned.intersection(words.marks) or not (said or _may_close(words)):
            continue
        bodies = abreast(words)
        trust = max(0.4, 0.93 - 0.1 * depth) * (1.0 if len(bodies) == 1 else _ONE_OF_TWO)
        yield from (_clear(Candidate(organisation(body), body, trust)) for body in bodies)
        depth += 1


_SHORTEST = 3  # characters of the name of a body
_ONE_OF_TWO = 0.7  # of its trust that either of several who sign in one line keeps


def _bodies_first(closing: list[Candidate[str]]) -> Iterator[Candidate[str]]:
    """Those who close a paper; a site is how a body that closes it too gave the course."""
    bodies = any(not is_site(one.value) for one in closing)
    for one in closing:
        passed_on = bodies and is_site(one.value)
        yield replace(one, trust=one.trust * (_SITE if passed_on else 1.0))


_SITE = 0.85  # of its trust that a site keeps under a body


def _leaves_free(one: Labelling) -> bool:
    """Whether who signs may stand behind a label: nobody answers by the name of a body."""
    signed = one.label in (Label.ISSUER, Label.ISSUE_DATE, Label.DATE) or is_opinion(one)
    return signed or (one.label is Label.HANDLER and is_organisation(one.value.text))


def _last(paper: Paper) -> Iterator[Segment]:
    """The last two thirds of each page's lines, the last first.

    Of a further leaf that holds little beside a table's end, all are the last. A sentence closes
    nothing, though it ends in a word that organisations end in (申请补办。).
    """
    for page in reversed(paper.pages):
        rows = [row for row in paper.ordered if row.page == page.number]
        further = page is not paper.pages[0] and len(rows) <= _FEW_ROWS
        for row in reversed(rows[0 if further else len(rows) // 3 :]):
            yield from (one for one in row.segments if not one.text.endswith(("。", ";")))


_FEW_ROWS = 4


def _bracketed(paper: Paper) -> Iterator[Candidate[str]]:
    """Who signs a short message, in 【】 before or behind its words.

    Recognition makes round brackets of them, which say it less surely.
    """
    for block in paper.whole_sentences:
        for match in _SIGNATURE.finditer(block.text):
            first, words = block.marks[match.start()], block.cut(match.start() + 1, match.end() - 1)
            fat = first is not None and first.word.text[first.at] in "【〖[［"
            ends = block.text[match.start() - 1] in "。!" and match.start() > 0
            if is_organisation(words.text) and (fat or ends):
                yield Candidate(organisation(words), words, 0.85 if fat else 0.7)


_SIGNATURE = re.compile(r"^\([\u3400-\u9fffA-Za-z]{4,20}\)|\([\u3400-\u9fffA-Za-z]{4,20}\)$")


def _clear(one: Candidate[str]) -> Candidate[str]:
    """An issuer without what the arc of a seal left in its line; then less sure.

    天津市天津市海河学会 repeats what the arc says; a star is the middle of a seal.
    """
    once = _without_arc(_REPEATED.sub(r"\1", one.value))
    touched = once != one.value or "*" in one.passage.text
    return Candidate(once, one.passage, one.trust * (0.75 if touched else 1.0))


def _without_arc(name: str) -> str:
    """*name* up to where an organisation's ends and letters of it come again, as a rim has them."""
    for at in range(len(name) - 2, len(name) // 2, -1):
        if name[at:] in name[:at] and is_organisation(name[:at]):
            return name[:at]
    return name


def _may_close(words: Passage) -> bool:
    text = words.text
    if not is_organisation(organisation(words)) or len(text) > 40 or find_labels(text):
        return False
    if is_lone_name(text.partition("·")[0]):  # 张三·某某研究所: who learned, and where he works
        return False
    if (
        _FURNITURE.search(text)
        or find_amounts(text)
        or (label_of(text) or ("", 0.0))[1] >= _A_LABEL
    ):
        return False
    if _JOURNAL.fullmatch(text):
        return True
    return not re.search(
        r"[,。;“”《》:]|版权所有|技术支持|备案|参加|学习(?=[期时内形成班情证记课考结的]|$)|证明|查询|扫描|^[在于由经]|[年月日][至到在于]",
        text,
    )


_A_LABEL = 0.9
"""How well words are a label (发证平台) that names no body."""
_FURNITURE = re.compile(
    r"^(?:版权所有|技术支持|数据来源|当前位置|Copyright|Powered|学位评定委员会)|(?:监制|印制|承印|监印|设计|开发)$"
)
"""Words of who made the form or the site, who gives nothing."""


def _organisers(paper: Paper) -> Iterator[Candidate[str]]:
    for one in paper.labelled(Label.ORGANISER):
        if len(one.value.text) >= 3:
            words = undated(one.value)
            role = next((share for said, share in _ROLES if said in one.named.text), 0.75)
            likely = 1.0 if is_organisation(words.text) else 0.75
            yield Candidate(organisation(words), words, one.trust * role * likely)
    for block in paper.sentences:
        for match in _ORGANISER.finditer(block.text):
            words = block.cut(*match.span("o"))
            if is_organisation(words.text) and not _SELF.match(words.text):
                yield Candidate(organisation(words), words, 0.55)


def _headed(paper: Paper) -> Iterator[Candidate[str]]:
    """The organisation or site of learning at the head of the paper: 某某学会·学术沙龙.

    The one that stands beside a person's name employs him.
    """
    owned = {mark for one in paper.labels for mark in one.value.marks}
    owned |= _employing(paper)
    for row in paper.rows[: len(paper.rows) // 3]:
        for segment in row.segments:
            for part in _PARTS.finditer(segment.text):
                words = segment.passage.cut(*part.span())
                if is_part(words.text):
                    continue
                if owned.isdisjoint(words.marks) and (is_site(words.text) or _may_close(words)):
                    yield Candidate(organisation(words), words, 0.6)


def _employing(paper: Paper) -> set[Mark | None]:
    """The letters of bodies that stand beside a person's name in one line."""
    return {mark for _, unit in told_together(paper) for mark in unit.marks}


_BODY_FIRST = re.compile(
    r"(?P<o>[\u3400-\u9fff()]{3,24}?(?:[协学]会|大学|学院|公司|中心|研究[院所]|设计院|医院|学校|党校|集团))"
    r"(?=(?:19|20)\d\d年|第[\d一二三四五六七八九十]{1,4}[期届]|[举主]办|组织|职工|员工|培训|学员|继续教育|业务)"
)
"""A title that begins with the body that gave it: 某某协会培训学员成绩登记表."""
_PARTS = re.compile(r"[^·|/]+")
