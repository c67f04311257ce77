"""Labels in brackets behind their values, as forms that are read as sentences print them.

孔平（姓名）在某医院（单位）学完16（学时）: where several stand in one sentence, each names what
it follows. Knows labels and punctuation, no fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.layout.blocks import blocks
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.lines import Lines
from ce_intake.layout.passage import Mark, Passage
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label

_CAPTION = re.compile(r"\((?P<w>[\u3400-\u9fff/]{2,10})\)")
_SEVERAL = 3
_SURE = 0.9
_EDGE = re.compile(r"[,。;:]")
_VERB = re.compile(r"(?:参加|完成|学完|修完|修满|参与|接受)了?(?=.)")
_LEAD = re.compile(
    r"(?:兹证明|学员|[于自在从由]|学习|经?考[核试查]|成绩|获得?|共|计|为|是|任职于|就职于)+"
)
"""What leads to a value in a sentence and is no part of it."""


def captions(lines: Lines) -> Iterator[Labelling]:
    """The values before labels in brackets, in sentences that have several of them."""
    several = sum(row.text.count(")") for row in lines.rows) >= _SEVERAL
    twins = set(_twins(lines))
    for block in blocks(lines) if several else ():
        found = [
            (match, known)
            for match in _CAPTION.finditer(block.text)
            if block.marks[match.start()] not in twins and (known := _known(match))
        ]
        if len({label for _, label in found}) < _SEVERAL:
            continue
        start = 0
        for match, label in found:
            value = _before(block.cut(start, match.start()))
            named = block.cut(*match.span("w"))
            start = match.end()
            if value:
                yield Labelling(label=label, value=value, trust=1.0, named=named)


def _twins(lines: Lines) -> Iterator[Mark | None]:
    """The brackets behind a label in another tongue that opens a line: Name（姓名）."""
    for row in lines.rows:
        for segment in row.segments:
            foreign = _FOREIGN.match(segment.text)
            if foreign:
                yield segment.passage.marks[foreign.end()]


_FOREIGN = re.compile(r"[A-Za-z.'/&-]+(?=\()")


def _known(match: re.Match[str]) -> Label | None:
    known = label_of(match["w"])
    return known[0] if known and known[1] >= _SURE else None


def _before(words: Passage) -> Passage:
    """The last clause of *words* without what leads to a value."""
    edges = [match.end() for match in _EDGE.finditer(words.text)]
    clause = words.cut(edges[-1] if edges else 0)
    verbs = [match.end() for match in _VERB.finditer(clause.text)]
    clause = clause.cut(verbs[-1] if verbs else 0)
    lead = _LEAD.match(clause.text)
    return clause.cut(lead.end() if lead and lead.end() < len(clause.text) else 0).stripped(
        ",;。、|"
    )
