"""Which pieces of a line are labels, or begin with one.

Knows places and the list of labels (text/labels.py), not where their values stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ce_intake.layout.lines import Segment
from ce_intake.text.fitting import fits
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, Labelled, find_labels


def is_label(segment: Segment) -> bool:
    """Whether a segment is a label or begins with one and its colon."""
    if whole_label(segment) is not None:
        return True
    found = find_labels(segment.text) or spaced_label(segment)
    return bool(found) and found[0].start == 0 and (found[0].colon or is_apart(segment, found[0]))


def whole_label(segment: Segment) -> tuple[Label, float] | None:
    """The label that a segment is; a misread one needs its colon to be one.

    What ends as sentences do is the end of one: 学时。
    """
    text = segment.text
    if ":" in text[:-1] or text.endswith(("。", ",", ";")):
        return None
    whole = label_of(text)
    return whole if whole and (whole[1] >= 0.9 or text.endswith(":")) else None


def spaced_label(segment: Segment) -> tuple[Labelled, ...]:
    """The label with which a line begins, where a printed blank parts it from its value."""
    for end in range(2, min(_SHORT, len(segment.text))):
        if segment.passage.parted(end):
            known = label_of(segment.text[:end])
            twin = _TWIN.match(segment.text, end)
            end = twin.end() if twin else _behind_twin(segment, end, known)
            if known is None or known[1] < 0.9 or not fits(known[0], segment.text[end:]):
                return ()
            return (Labelled(label=known[0], start=0, end=end, score=0.9, colon=False),)
    return ()


def behind_blanks(segment: Segment, labels: Sequence[Labelled]) -> list[Labelled]:
    """*labels* with those that blanks alone part from the values before and behind: 证号 XF23-3.

    Only labels whose values have a form are known so, which the words behind must have.
    """
    found = list(labels)
    blanks = [at for at in range(1, len(segment.text)) if segment.passage.parted(at)]
    for start, end in pairwise(blanks):
        known = label_of(segment.text[start:end]) if 1 < end - start < _SHORT else None
        taken = any(one.start < end and start < one.end for one in found)
        if known is None or known[1] < 1.0 or known[0] not in _FORMED or taken:
            continue
        stop = min((one.start for one in found if one.start >= end), default=len(segment.text))
        if fits(known[0], segment.text[end:stop]):
            found.append(Labelled(label=known[0], start=start, end=end, score=0.9, colon=False))
    return sorted(found, key=lambda one: one.start)


_FORMED = frozenset(
    {Label.CERTIFICATE_NO, Label.ID, Label.ISSUE_DATE, Label.HOURS, Label.CREDITS, Label.RESULT}
)


def _behind_twin(segment: Segment, end: int, known: tuple[Label, float] | None) -> int:
    """Where a label ends that says the same in two tongues with a blank between: NAME 姓名."""
    for at in range(end + 2, min(end + _SHORT, len(segment.text)) if known else 0):
        if segment.passage.parted(at):
            other = label_of(segment.text[end:at])
            return at if known and other and other[0] is known[0] else end
    return end


_TWIN = re.compile(r"/[A-Za-z][A-Za-z.]{1,24}")
"""An English label behind a Chinese one: 项目 / Programme."""

_SHORT = 10
"""A label that needs no colon has fewer characters."""


def is_apart(segment: Segment, label: Labelled) -> bool:
    """Whether a printed blank parts a label of several characters from its value."""
    if label.end - label.start < 2 or not 0 < label.end < len(segment.text):
        return False
    return segment.passage.parted(label.end)
