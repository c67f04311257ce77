"""证书册号: the number of a person's 继续教育证书, the booklet that his learning is entered in.

It is no field of an entry; it tells whose paper this is, where names alone do not.
"""

from __future__ import annotations

import re

from ce_intake.fields.certificate import clean_number, is_own
from ce_intake.fields.paper import Paper
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import Record
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label
from ce_intake.text.normal import key

_NAMED = re.compile(
    r"(?:专业技术人员)?继续教育(?:登记)?(?:证书?|手册)(?:册|编)?号码?|继教证号|证书册号"
)
_FORM = re.compile(r"(?=.*\d.*\d)[0-9A-Za-z\u3400-\u9fff()〔〕\[\]\-—.第]{4,30}")
"""Signs and figures as they come: 津专0012345, 宁卫字001234, 2008-0117."""


def find_booklet(paper: Paper) -> str:
    """The booklet's number as its label states it; "" where none does.

    A paper whose title is 继续教育证书 means itself by it.
    """
    for one in paper.labelled(Label.OTHER_NO):
        if _NAMED.fullmatch(key(one.named.text)) and not is_own(paper, one):
            number = _number(clean_number(one.value).read)
            if number:
                return number
    return ""


def row_booklet(record: Record) -> str:
    """The same of a row of a list."""
    told = record.told.get(Column.BOOKLET)
    return _number(told.says.text) if told else ""


def _number(text: str) -> str:
    plain = re.sub(r"\s+", "", text)
    return plain if _FORM.fullmatch(plain) and not find_ids(plain) else ""
