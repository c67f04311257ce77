"""What looks like a label of a paper and is none: names, endings, greetings. Words only."""

from __future__ import annotations

from ce_intake.text.known_labels import table
from ce_intake.text.label import Label
from ce_intake.text.names import is_organisation, name_likeness

A_NAME = 0.9  # likeness of words to a name, which belong to the label before


def behind_name(words: str, whole: Label) -> bool:
    """Whether a name and another label run together: the 证件号码 of 王建国证件号码."""
    return any(
        table().get(words[size:], whole) is not whole and name_likeness(words[:size]) >= A_NAME
        for size in (2, 3)
    )


def ends_in_label(text: str) -> bool:
    """Whether a label stands at the end of *text* and something else before it."""
    return any(text[cut:].upper() in table() for cut in range(1, len(text) - 1))


def is_addressed(text: str, label: Label) -> bool:
    """Whether *text* before a colon greets somebody: 尊敬的张三作者, 某某市某某学校."""
    return label in _ADDRESSED or (label is Label.EMPLOYER and is_organisation(text))


_ADDRESSED = frozenset({Label.PERSON, Label.AUTHORS})
"""Labels that end a salutation too: 尊敬的张三作者：."""
