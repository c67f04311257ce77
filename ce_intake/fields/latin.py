"""Certificates in English alone: the name and the course that stand in lines of their own.

This is to certify that / LI WEI / has completed the training course / Water Quality Modelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ce_intake.fields.choice import Candidate
from ce_intake.fields.paper import Paper
from ce_intake.layout.passage import Passage

_NAME = r"(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? )?(?P<n>[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’.-]*){1,3})"
_ALONE = re.compile(_NAME)
_TOLD = re.compile(
    rf"(?i:certif(?:y|ies) that|(?:awarded|presented|granted|issued|given) to) {_NAME}"
    r"(?=,? (?:has|have|was|is|of|from|attended|completed|participated|successfully|took|passed))"
)
_GIVEN = re.compile(
    r"(?i).*(?:certif(?:y|ies)that|(?:awarded|presented|granted|issued|given|conferred)(?:up)?(?:on|to)):?"
)
_DID = re.compile(
    r"(?i)(?:has|have|had|was|is|successfully|completed|attended|participated|took|passed)(?=[a-z])"
    r"|for(?:successfully|completing|attending|participating|passing)"
)
_NAMES_COURSE = re.compile(
    r"(?i).*(?:complet(?:ed|ing|ionof)|attend(?:ed|ing)|participat(?:ed|ing)in|pass(?:ed|ing))"
    r"(?:thefollowing|the|a|an)?(?:online|training|short)?"
    r"(?:courses?|programmes?|programs?|workshop|seminar|webinar|module|class|training)?"
    r"(?:entitled|titled|on|in|of)?:?"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_NOBODY = re.compile(
    r"(?i)certificate|course|train|universit|societ|college|institut|associat|compan|cent(?:er|re)|program|hospital|award"
)


def latin_names(paper: Paper) -> Iterator[Candidate[str]]:
    """The name in Latin letters to which a line leads, or behind which one says what he did."""
    for row, after in pairwise([*paper.rows, *paper.rows[-1:]]):
        told = _TOLD.search(row.passage.read)
        if told and not _NOBODY.search(told["n"]):
            at = row.text.find("".join(told["n"].split()))
            words = row.passage.cut(at, at + len("".join(told["n"].split())))
            yield Candidate(told["n"], words, _SURE)
        yield from _of_line(row.passage, led=False, does=bool(_DID.match(after.text)))
        yield from _of_line(after.passage, led=bool(_GIVEN.fullmatch(row.text)), does=False)


def _of_line(line: Passage, *, led: bool, does: bool) -> Iterator[Candidate[str]]:
    """The name that a whole line is, where the line before or behind it says so."""
    name = _ALONE.fullmatch(line.read) if led or does else None
    if name and not _NOBODY.search(name["n"]):
        yield Candidate(name["n"], line, _SURE)


_SURE = 0.85


def latin_courses(paper: Paper) -> Iterator[Candidate[Passage]]:
    """The line under the one that says in English that a course was taken."""
    if _HAN.search(paper.text):
        return
    for row, after in pairwise(paper.rows):
        if _NAMES_COURSE.fullmatch(row.text) and len(after.text) > _SHORTEST:
            words = after.passage.stripped("“”\"'")
            yield Candidate(words, words, _SURE)


_SHORTEST = 5
