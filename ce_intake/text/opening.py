"""The label with which a line begins on a page that parts no label from its value: 课程急救知识.

Only on such pages is the word a label; elsewhere it begins a sentence or a title. Knows words only.
"""

from __future__ import annotations

import re

from ce_intake.text.known_labels import by_first, table
from ce_intake.text.labels import Label, Labelled

_NAMED = frozenset(
    {Label.COURSE, Label.TITLE, Label.EMPLOYER, Label.ISSUER, Label.ORGANISER, Label.PERSON}
    | {Label.FORM, Label.SUBJECT, Label.LEVEL, Label.LANGUAGE}
)
"""Labels whose values have no form that shows where they begin."""
_HEADING = re.compile(r"(?:证书?|证明书?|凭证|[单表卡册页条]|通知|记录|档案|意见|盖章\)?)$|[,。;:]")
"""What ends a title or tells a sentence."""


def opening_label(text: str) -> Labelled | None:
    """The label of a body, a course or a person that opens *text*, with its value right behind."""
    upper = text[:12].upper()
    words = (word for word in by_first().get(upper[:1], ()) if upper.startswith(word))
    word = next((word for word in words if len(word) > 1), "")
    rest = text[len(word) :]
    if not word or word.isascii() or table()[word] not in _NAMED:
        return None
    if len(rest) < 2 or _HEADING.search(rest):
        return None
    return Labelled(label=table()[word], start=0, end=len(word), score=0.85, colon=True)
