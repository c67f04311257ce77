"""Whether a page goes on with the document before it.

Judges signs only (titles, people, page numbers, tables); a doubt is decided for a new document
where the page names somebody else, and for the old one where it names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ce_intake.layout.columns import Column
from ce_intake.stages.signs import Signs
from ce_intake.values import Part

ORDER = {Part.PLAN: 0, Part.RECORD: 1, Part.ASSESSMENT: 2}
COVER = 50
"""A page with a title, nobody's name and at most so many characters is a cover."""


def continues(document: Sequence[Signs], page: Signs) -> bool:
    """Whether *page* belongs to *document*, the pages before it."""
    last = document[-1]
    if page.continued or (page.attached and any(one.announces for one in document)):
        return True
    if (_is_next_sheet(last, page) and _same_people(document, page)) or _is_inside(document, page):
        return True
    if page.screen and not last.screen:
        return False
    if page.number is not None and page.number > 1 and _same_people(document, page):
        return last.number in (None, page.number - 1) and len(document) < page.number
    if page.attached:
        return False
    if page.leaf and any(one.part or one.studied for one in document):
        return _is_next_part(document, page)
    if _is_cover(last) and len(document) == 1:
        return page.number != 1 or last.number is None
    if page.number == 1:
        return False
    if page.titles:
        return _goes_on_under_its_title(last, page)
    return _goes_on(document, page)


def _is_next_sheet(last: Signs, page: Signs) -> bool:
    """Whether *page* has the title of the last one with the number that follows: (一), (二)."""
    if not last.titles or not page.titles:
        return False
    before, here = (_NUMBERED.fullmatch(one.titles[0].text) for one in (last, page))
    if not before or not here or before["stem"] != here["stem"]:
        return False
    return (before["n"], here["n"]) in _PAIRS


_NUMBERED = re.compile(
    r"(?P<stem>.{2,32}?)\(?(?:之|第)?(?P<n>[一二三四五1-5正背反上下]|[AB](?=面))(?:/\d)?[面页张联]?\)?"
)
_PAIRS = frozenset(
    (
        *pairwise("一二三四五"),
        *pairwise("12345"),
        *pairwise("正背"),
        *pairwise("正反"),
        *pairwise("上下"),
        *pairwise("AB"),
    )
)


def _is_next_part(document: Sequence[Signs], page: Signs) -> bool:
    """Whether a self-study paper belongs to the set before it: same person, another paper.

    Where one side names nobody, the papers must come in the order in which they are made.
    """
    parts = [one.leaf for one in document if one.leaf]
    if page.leaf is None or page.leaf in parts or not _same_people(document, page):
        return False
    last = max((ORDER[part] for part in parts), default=-1)
    return _share(document, page) or ORDER[page.leaf] > last


def _goes_on_under_its_title(last: Signs, page: Signs) -> bool:
    """Whether a page with the same title and table goes on where the last one ended."""
    if not last.titles or last.titles[0].text != page.titles[0].text:
        return False
    if not page.columns or page.columns != last.columns:
        return False
    if page.first_index is not None and last.last_index is not None:
        return page.first_index == last.last_index + 1
    return Column.INDEX in page.columns and page.first_index != 1


def _goes_on(document: Sequence[Signs], page: Signs) -> bool:
    """Whether a page without a title goes on with the document."""
    last = document[-1]
    if _is_more_of_a_list(document, page):
        return True
    if not _same_people(document, page):
        return False
    if (page.headed or _is_newcomer(document, page)) and not _share(document, page):
        return False
    if page.columns and page.columns == last.columns:
        return page.first_index != 1
    told = page.names or page.ids or page.dated  # rules on a back name nobody and no day
    if page.closes and told and any(one.closes for one in document):
        return any(not page.names.isdisjoint(one.names) for one in document)
    return page.first_index != 1 or not last.columns


def _is_more_of_a_list(document: Sequence[Signs], page: Signs) -> bool:
    """Whether *page*, which may close it, has the columns of a list of people and no heading.

    The column that counts the rows may have been misread on one of them.
    """
    here, before = (
        [column for column in one.columns if column is not Column.INDEX]
        for one in (page, document[-1])
    )
    alike = here == before and len(here) >= _COLUMNS and Column.NAME in here
    people = sum(len(one.ids) for one in document)  # of rows whose columns were not seen
    counts_on = Column.NAME in here and page.first_index == people + 1 >= _COLUMNS
    return (alike or counts_on) and not page.headed and page.first_index != 1


_COLUMNS = 3
"""Columns, but for the one that counts, that show two tables to be one."""


def _is_newcomer(document: Sequence[Signs], page: Signs) -> bool:
    """Whether *page* names one person, and *document*, which is no cover, nobody at all.

    Or a number alone says who it is, and the document had none and has come to its end. A list
    names many: its last rows on another page seem to name one of them.
    """
    if (_lists(document) and not page.closes) or any(one.ids for one in document):
        return False
    if any(one.names for one in document):
        return len(page.ids) == 1 and not page.names and any(one.closes for one in document)
    return len(page.names) == 1 and len(page.ids) <= 1


def _lists(document: Sequence[Signs]) -> bool:
    """Whether *document* has a table of people."""
    return any(Column.NAME in one.columns for one in document)


def _share(document: Sequence[Signs], page: Signs) -> bool:
    """Whether *page* names somebody whom *document* names."""
    people = [one.names | one.ids for one in document]
    return not (page.names | page.ids).isdisjoint(frozenset().union(*people))


def _same_people(document: Sequence[Signs], page: Signs) -> bool:
    """Whether nobody on *page* is somebody else than those in *document*."""
    ids = frozenset().union(*(one.ids for one in document))
    names = frozenset().union(*(one.names for one in document))
    if _lists(document) and not page.closes:
        return True  # whom a row on another page seems to be about is one of many
    if page.ids and ids:
        return not ids.isdisjoint(page.ids)
    return not (page.names and names) or not names.isdisjoint(page.names)


def _is_inside(document: Sequence[Signs], page: Signs) -> bool:
    """Whether *page* tells what was learned, and the one page before it only whose card it is.

    A card has a name and a number on its front, and a record with a day on its back.
    """
    front = document[0]
    tells = front.columns or front.dated or front.closes or front.leaf
    bare = len(document) == 1 and front.letters <= COVER and len(front.names) == 1 and not tells
    card = any(_CARD.search(one.text) for one in front.titles)
    nobody = page.dated and not (page.names or page.ids or page.columns)
    return bare and card and nobody and all(_RECORD.search(one.text) for one in page.titles)


_CARD = re.compile(r"(?<!明)(?:证书?|手册|[证卡册])$")
_RECORD = re.compile(r"(?:[记纪]录|登记|情况|记载|内容)[表页栏]?$")
"""What the inside of a card is called."""


def _is_cover(page: Signs) -> bool:
    bare = not page.names and not page.ids and not page.columns
    return (
        bool(page.titles) and bare and page.letters <= COVER and not page.closes and not page.dated
    )
