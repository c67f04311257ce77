"""发证单位 as a seal tells it, and what a seal adds to who else may have given a paper.

A rim is read worse than a line: it says which line is meant, and seldom how that is spelled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Hamming, LCSseq
from rapidfuzz.fuzz import ratio

from ce_intake.fields.bodies import unlabelled
from ce_intake.fields.choice import Candidate
from ce_intake.fields.paper import Paper
from ce_intake.fields.person import organisation
from ce_intake.layout.passage import Mark, Passage, of_word
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import key
from ce_intake.values import Seal, Word, meet

CLEAR = 0.97  # confidence of a seal that may settle letters of the issuer's line
ALIKE = 75  # of 100: likeness of a seal to the line of whoever pressed it
NOT_MEANT = 0.8  # of its trust that another organisation keeps beside that line
SAYS = 0.94  # probability of a rim's letter that may: bent letters are read as commoner ones
HARDLY = 0.5  # probability of a letter under which it was hardly read
_TELLING = set("一二三四五六七八九十东西南北中省市县区")
_BADLY = 60
_LONG = 6
"""Names of so many letters that differ in one are the same."""
_WHOLE = 88  # of 100: likeness of a seal to the body itself, a letter or two of its rim misread
LOST, KNOWN = 2, 2
"""Letters that a line has lost at an end at most, and those beside them that tell where."""
_LEGIBLE, _MOSTLY = 5, 0.8
"""Letters of a rim that tell whose it is at least, and how many of them are those of its line."""
_OFFICE = re.compile(r"(?:秘书处|会务组|组委会|编辑部|培训部|教育部|继续教育部|办公室)$")


def sealed(paper: Paper) -> Iterator[Candidate[str]]:
    """What a seal says, where nothing else names the issuer.

    A rim is read worse than a line: an organisation that the paper prints is spelled as there.
    """
    for page in paper.pages:
        for seal in page.seals:
            lines = list(_under_seal(paper, page.number, seal))
            if lines:
                yield from lines
            elif is_organisation(seal.text):
                name = _as_printed(seal, paper)
                yield Candidate(name, _seal_words(page.number, seal), 0.6)


def _under_seal(paper: Paper, page: int, seal: Seal) -> Iterator[Candidate[str]]:
    """The line that a seal stands on and that says what its rim can be read as."""
    for row in paper.rows:
        for segment in row.segments if row.page == page else ():
            words, box = unlabelled(segment.passage), segment.passage.box
            printed = _whole(organisation(words), seal.text)
            near = box is not None and meet(box, seal.box)
            if near and is_organisation(printed) and _could_be(seal.text, printed):
                yield Candidate(printed, words, 0.6)


def _whole(line: str, rim: str) -> str:
    """A line with what a seal upon it took from its ends, as the rim has it: …公司热轧|厂.

    A rim that lost no letter itself says the name better than both together.
    """
    whole = line
    for lost in range(1, LOST + 1):
        head, tail = rim[:lost], rim[-lost:]
        if len(line) > KNOWN and rim[lost : lost + KNOWN] == line[:KNOWN]:
            whole = head + whole
        if len(line) > KNOWN and rim[-lost - KNOWN : -lost] == line[-KNOWN:]:
            whole = whole + tail
    return whole if len(whole) > len(rim) and is_organisation(whole) else line


def _as_printed(seal: Seal, paper: Paper) -> str:
    """What a seal says as the paper prints it: but one letter is other, or a rim was read badly."""
    if near := next(_nearly(seal, paper), None):
        return near
    for one in paper.labelled(Label.EMPLOYER, Label.ORGANISER):
        printed = organisation(one.value)
        if seal.confidence < CLEAR and _could_be(seal.text, printed):
            return printed
    return seal.text


def _nearly(seal: Seal, paper: Paper) -> Iterator[str]:
    """Words anywhere on the paper, title or sentence, of which a seal's differ in one letter."""
    read = seal.text
    size = len(read)
    if size < _LONG or read in paper.text:
        return
    for line in (*(row.text for row in paper.rows), *(block.text for block in paper.sentences)):
        for at in range(len(line) - size + 1):
            printed = line[at : at + size]
            if Hamming.distance(printed, read, score_cutoff=1) == 1 and _same_body(printed, seal):
                yield printed


def _same_body(printed: str, seal: Seal) -> bool:
    """Whether no count or quarter tells one body from the other: 第一医院, 第二医院.

    Where but one of the two letters is such a one, a rim that was read with doubt has misread it.
    """
    differing = next((a, b) for a, b in zip(printed, seal.text, strict=True) if a != b)
    telling = sum(letter in _TELLING for letter in differing)
    return telling < (2 if seal.confidence < CLEAR else 1)


def _could_be(read: str, printed: str) -> bool:
    """Whether badly *read* letters of a rim can be an organisation's: 市水义站 of 某市水文站."""
    counted = (set(read) - set(printed)) & _TELLING
    like = alike(read, printed) >= _BADLY or _is_torso(read, printed)
    return read[-1:] == printed[-1:] and not counted and like


def _is_torso(read: str, printed: str) -> bool:
    """Whether nearly all *read* letters of a rim are *printed* ones in their order, to the end."""
    shared = LCSseq.similarity(read, printed)
    return (
        len(read) >= _LEGIBLE
        and read[-KNOWN:] == printed[-KNOWN:]
        and shared >= _MOSTLY * len(read)
    )


def _seal_words(page: int, seal: Seal) -> Passage:
    word = Word(text=seal.text, box=seal.box, confidence=seal.confidence)
    return of_word(word, page)


def with_seals(found: list[Candidate[str]], paper: Paper) -> Iterator[Candidate[str]]:
    """Candidates with which a seal agrees are trusted more; a clear seal settles single letters.

    Where a seal says nearly what one line does, however badly that was read, no other is meant.
    """
    seals = paper.seals
    held = [organisation(one.value) for one in paper.labelled(Label.ORGANISER)]
    held = [key(body) for body in (*held, *(one.value for one in found))]
    told = [_without_rim(_without_office(one, seals, held), seals) for one in found]
    meant = any(alike(one.value, seal.text) >= ALIKE for one in told for seal in seals)
    for one in told:
        seal = max(seals, key=lambda seal: alike(one.value, seal.text), default=None)
        if seal is None:
            yield one
        elif alike(one.value, seal.text) < ALIKE and not _stands_on(seal, one):
            beside = _beside_seal(one, seal)
            yield replace(beside, trust=beside.trust * (NOT_MEANT if meant else 1.0))
        elif key(seal.text) == key(one.value):
            yield Candidate(one.value, one.passage, one.trust + (1 - one.trust) * 0.7)
        else:
            yield Candidate(_settled(one, seal), one.passage, one.trust + (1 - one.trust) * 0.4)


def _stands_on(seal: Seal, one: Candidate[str]) -> bool:
    """Whether a seal that says but a part of an issuer's name stands on its line."""
    box = one.passage.box
    return box is not None and meet(box, seal.box) and _could_be(seal.text, one.value)


def _without_office(
    one: Candidate[str], seals: Sequence[Seal], held: Sequence[str]
) -> Candidate[str]:
    """学会 where the line says 学会秘书处, and the seal or another line is the 学会's."""
    whole = _OFFICE.sub("", one.value)
    likest = max((alike(seal.text, whole) for seal in seals), default=0.0)
    own = max((alike(seal.text, one.value) for seal in seals), default=0.0)
    if whole != one.value and (key(whole) in held or (likest >= _WHOLE and likest > own)):
        return Candidate(whole, one.passage, one.trust)
    return one


def _without_rim(one: Candidate[str], seals: tuple[Seal, ...]) -> Candidate[str]:
    """An issuer without letters of a seal's rim that came into its line before it: 继续某某学院."""
    for seal in seals:
        before = one.value.removesuffix(seal.text)
        if before and before != one.value and len(before) <= _STRAY and before in seal.text:
            return Candidate(seal.text, one.passage, one.trust)
    return one


_STRAY = 4  # letters of a rim in a line, at most


def _beside_seal(one: Candidate[str], seal: Seal) -> Candidate[str]:
    """An issuer over which a seal stands that says something else: less sure.

    Where the arc's star stands in the line, the clearer seal says who it is.
    """
    box = one.passage.box
    if box is None or not meet(box, seal.box) or not is_organisation(seal.text):
        return one
    mixed = "*" in one.passage.text and alike(one.value, seal.text) > 50
    clear = seal.confidence > one.passage.confidence
    value = seal.text if mixed and clear else one.value
    return Candidate(value, one.passage, one.trust * (0.6 if mixed else 0.85))


def alike(one: str, other: str) -> float:
    """How like two names of bodies are, 0 to 100."""
    return ratio(key(one), key(other))


def _settled(one: Candidate[str], seal: Seal) -> str:
    """The issuer with the seal's letters where the line's own were hardly read.

    A letter that was read without doubt stays, though the seal says another: rims are read worse.
    """
    marks = one.passage.marks
    if not len(one.value) == len(seal.text) == len(marks) or seal.confidence < CLEAR:
        return one.value
    differing = [at for at, (a, b) in enumerate(zip(one.value, seal.text, strict=True)) if a != b]
    if any(chance < SAYS for at in differing for chance in seal.scores[at : at + 1]):
        return one.value
    chances = [_chance(mark) for at in differing if (mark := marks[at])]
    hardly = len(chances) == len(differing) <= 2 and max(chances, default=1.0) < HARDLY
    return seal.text if hardly else one.value


def _chance(mark: Mark) -> float:
    """How surely a character was read."""
    return mark.word.scores[mark.at] if mark.word.scores else mark.word.confidence
