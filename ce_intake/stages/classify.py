"""Which kind of paper a document is, from the cues that the kinds name.

Knows no kind: each weighs its own phrases (ce_intake/kinds).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from math import exp

from ce_intake.fields.acts import acts_of
from ce_intake.fields.breakdown import of_one_course
from ce_intake.fields.enumerated import people_named
from ce_intake.fields.form import stated_form
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.kinds import KINDS
from ce_intake.layout.draft import Kind, facts_told
from ce_intake.layout.listing import Listing, listing
from ce_intake.layout.script import in_one_script
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode, Page

_FLOOR = 1.2
"""A document in which no kind scores this much is OTHER."""


_FACT = 1.5
"""What a fact of its entry says for a paper's kind, in the weights of cues."""
_TELLS = 2.0
"""What a cue that speaks for a kind tells, in its weight; found on layouts at first sight: of 116
papers whose likeliest kind was given 0.7 to 0.9 without it, two were of another."""
_BELIEVED = 6.0
"""What words and facts together say at least for a paper that proves something."""


def classify(sheets: Sequence[Sheet]) -> tuple[KindCode, float]:
    """The kind of a document and how likely it is (0 to 1).

    Words in the rows of a table (讲座, 网络培训) speak only for kinds that are such tables; a table
    of the parts of one course is none.
    """
    pages = [in_one_script(sheet.page) for sheet in sheets]
    paper, rows = paper_of(pages), listing(pages)
    outside = paper_of(rows.rest) if len(rows.records) > 1 and not rows.spoken else paper
    many = Listing(rest=rows.rest) if of_one_course(pages) else rows
    many = replace(many, listed=_listed(paper))
    shapes = {code: kind.shape(many) for code, kind in KINDS.items()}
    scores = {
        code: score(paper if shapes[code] > 0 else outside, kind) + shapes[code]
        for code, kind in KINDS.items()
    }
    if max(scores.values()) < _FLOOR:
        scores = {code: score(paper, kind, quoted=True) for code, kind in KINDS.items()}
    best = _first_that_holds(scores, paper, pages)
    if scores[best] <= 0:
        return KindCode.OTHER, 0.5
    return best, 1 / sum(exp(_TELLS * (value - scores[best])) for value in scores.values())


def _listed(paper: Paper) -> frozenset[str]:
    """Who learned together, as a sentence lists them; those who wrote or made a thing did not."""
    learned = (block for block in paper.sentences if _LEARNED.search(block.text))
    return frozenset(one.name.text for block in learned for one in people_named(block))


_LEARNED = re.compile(
    r"(?:参加|参与|出席|完成|接受|听取|通过)[^。;]{0,60}(?:培训|研修|进修|学习|讲座|会议|年会|论坛|报告会|研讨|活动|课程|考试)"
    r"|(?:参加|出席)[^。;]{0,12}[“《]"
)


def _first_that_holds(
    scores: dict[KindCode, float], paper: Paper, pages: Sequence[Page]
) -> KindCode:
    """The likeliest kind whose reading bears it out; those that do not lose what spoke for them.

    A kind is a claim on what the paper says: a list that names nobody, or a result that is
    nowhere stated, was none; and few words for a kind need facts that papers of it state.
    """
    while True:
        best = max(scores, key=lambda code: scores[code])
        kind, spoken = KINDS[best], scores[best]
        if spoken <= 0 or not kind.required:
            return best
        draft = kind.extract(pages)
        enough = spoken + _FACT * facts_told(draft) >= _BELIEVED
        if enough and kind.borne_out(draft, paper.headings):
            return best
        scores[best] = 0.0


def score(paper: Paper, kind: Kind, *, quoted: bool = False) -> float:
    """The sum of the weights of the cues that the paper shows; the names of courses are no cues.

    With `quoted` they are: a paper that says nothing else may still name a 论坛 or 培训班.
    """
    title, text = paper.headings, paper.text if quoted else paper.unquoted
    total = 0.0
    cues, patterns = _sought(kind.code)
    for titled, cue, weight in cues:
        total += weight if cue in (title if titled else text) else 0.0
    for titled, pattern, weight in patterns:
        total += weight if pattern.search(title if titled else text) else 0.0
    printed = {one.label for one in paper.labels}
    total += sum(weight for label, weight in kind.labels.items() if label in printed)
    return total + _done(paper, kind)


_Cue = tuple[bool, str, float]
_Pattern = tuple[bool, re.Pattern[str], float]


@cache
def _sought(code: KindCode) -> tuple[tuple[_Cue, ...], tuple[_Pattern, ...]]:
    """Cues and patterns of a kind, and whether the title alone shows each."""
    kind = KINDS[code]
    cues = ((cue.startswith("^"), cue.removeprefix("^"), of) for cue, of in kind.cues.items())
    patterns = (
        (pattern.startswith("^"), re.compile(pattern, re.MULTILINE), weight)
        for pattern, weight in kind.patterns.items()
    )
    return tuple(cues), tuple(patterns)


def _done(paper: Paper, kind: Kind) -> float:
    """What a label states of the form of learning, else what sentences say that somebody did."""
    form = stated_form(paper)
    if form is not None:
        return _ANOTHER_FORM if kind.forms and form not in kind.forms else 0.0
    return sum(kind.acts.get(act, 0.0) for act in acts_of(paper))


_ANOTHER_FORM = -4.0
"""What a stated form says against a kind that has others: 面授培训 against 网络培训证书."""
