"""Where in a line labels stand: before a colon, at its beginning, behind a value.

Which label a text is says known_labels.py. Knows words only, no places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ce_intake.text.composed import composed
from ce_intake.text.known_labels import (
    COUNTED,
    by_first,
    is_amount,
    label_of,
    table,
)
from ce_intake.text.label import Label as Label
from ce_intake.text.lookalikes import A_NAME, behind_name, ends_in_label, is_addressed
from ce_intake.text.names import is_organisation, name_likeness
from ce_intake.text.results import is_bare_result


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A label found in a tight text from `start` up to `end` (its colon included)."""

    label: Label
    start: int
    end: int
    score: float
    colon: bool


@lru_cache(maxsize=2048)
def find_labels(text: str) -> tuple[Labelled, ...]:
    """All labels in a tight text that a colon follows, or that open or fill it, in order."""
    found: list[Labelled] = []
    at = 0
    bracketed = _bracketed(text)
    while at < len(text):
        label = bracketed.get(at) or _at(text, at) or _after_value(text, at, found)
        if label is None or _greets(text, label):
            at += 1
        else:
            found.append(_with_twin(text, _behind_verdict(text, label, found), found))
            at = found[-1].end
    return tuple(found)


def _behind_verdict(text: str, label: Labelled, found: Sequence[Labelled]) -> Labelled:
    """*label* without the verdict that the label before it announces: 考核结果:合格 证号:."""
    if not found or found[-1].label is not Label.RESULT or found[-1].end != label.start:
        return label
    for start in (label.start + 2, label.start + 3):
        known = label_of(text[start : label.end]) if start + 1 < label.end else None
        if known and is_bare_result(text[label.start : start]):
            return replace(label, label=known[0], start=start)
    return label


def _greets(text: str, label: Labelled) -> bool:
    """Whether what looks like the label of a body greets many of them: 各会员单位：."""
    of_bodies = label.label in (Label.EMPLOYER, Label.ISSUER, Label.ORGANISER)
    return of_bodies and bool(_MANY.search(text[: label.start + 1]))


_MANY = re.compile(r"(?:^|[,。;])各[\u3400-\u9fff]{0,6}$")


def _bracketed(text: str) -> dict[int, Labelled]:
    """Labels that stand in brackets, where the text begins with one: 【姓名】张三【单位】."""
    if not text.startswith("("):
        return {}
    found: dict[int, Labelled] = {}
    for match in _IN_BRACKETS.finditer(text):
        known = label_of(match["w"])
        if known is not None and known[1] >= 0.9:
            start, end = match.span()
            end += text[end : end + 1] == ":"
            found[start] = Labelled(label=known[0], start=start, end=end, score=1.0, colon=True)
    return found if 0 in found else {}


_IN_BRACKETS = re.compile(r"\((?P<w>[^()]{2,12})\)")


def _with_twin(text: str, label: Labelled, found: list[Labelled]) -> Labelled:
    """An English label together with the Chinese one right before it: 发证日期Date.

    That one is taken out of *found* where it was found by itself.
    """
    slashed = _SLASHED.match(text, label.end)
    if slashed and not label.colon:
        colon = slashed[0].endswith(":")
        return replace(label, end=slashed.end(), colon=colon)
    if (behind := _english_after(text, label)) is not None:
        return behind
    if not text[label.start : label.end].isascii():
        led = _LETTERS.search(text, found[-1].end if found else 0, label.start)
        return replace(label, start=led.start()) if led and led[0].upper() in table() else label
    if found and found[-1].end == label.start and not found[-1].colon:
        return replace(found.pop(), end=label.end, score=label.score, colon=label.colon)
    floor = found[-1].end if found else 0
    for size in (6, 5, 4, 3, 2):
        start = label.start - size
        twin = table().get(text[start : label.start]) if start >= floor else None
        if twin is not None:
            return replace(label, label=twin, start=start)
    return label


def _english_after(text: str, label: Labelled) -> Labelled | None:
    """*label* with its English behind it, where no blank was read between: 课程Course急救."""
    if label.colon or text[label.start : label.end].isascii():
        return None
    word = _word_at(text, label.end)
    end = label.end + len(word)
    meant = word.isascii() and table().get(word) in (label.label, *_MEANT.get(label.label, ()))
    if not meant or text[end : end + 1].islower():
        return None
    colon = text[end : end + 1] == ":" or (word.endswith("NO") and text[end : end + 1] == ".")
    return replace(label, end=end + colon, colon=colon)


_MEANT = {
    Label.DATES: (Label.DATE,),
    Label.ISSUE_DATE: (Label.DATE,),
    Label.ORGANISER: (Label.ISSUER,),
    Label.TITLE: (Label.COURSE,),
}
"""What an English label may say less exactly than the Chinese one before it."""
_LETTERS = re.compile(r"[A-Za-z][A-Za-z.]{1,15}$")
"""An English label right before a Chinese one: Date日期."""
_SLASHED = re.compile(r"/[A-Za-z][A-Za-z.]{1,24}:?")
"""An English label behind a Chinese one: 项目/Programme."""


def _after_value(text: str, at: int, found: Sequence[Labelled]) -> Labelled | None:
    """The label behind a name or a number, where it has no colon: 姓名张三学号20180115."""
    last = found[-1] if found else None
    if _BEHIND_ID.match(text[max(0, at - _ID) : at]) and (unit := _unit_at(text, at)):
        return unit
    if last is None or last.label is not Label.PERSON:
        return _behind_measure(text, at, last)
    if last.colon or at - last.end > 4:
        return None
    word = _word_at(text, at) if at - last.end >= 2 else ""
    if not word:
        return None
    end = at + len(word)
    return Labelled(label=table()[word], start=at, end=end, score=0.9, colon=False)


def _unit_at(text: str, at: int) -> Labelled | None:
    """The label of an employer at *at*, with words behind it that may be his name."""
    word = _word_at(text, at)
    end = at + len(word)
    if not word or table()[word] is not Label.EMPLOYER or not _BODY.match(text, end):
        return None
    return Labelled(label=Label.EMPLOYER, start=at, end=end, score=0.9, colon=False)


_ID = 18  # characters of an identity number
_BEHIND_ID = re.compile(r"(?=.*\d).?.?.?[\d*×]{14,17}[\dXx*×]$")
"""An identity number, behind which a label needs no colon: 身份证号1201…单位某某医院."""
_BODY = re.compile(r"[\u3400-\u9fff]{3}")


def _behind_measure(text: str, at: int, last: Labelled | None) -> Labelled | None:
    """The label behind an amount, a day or a verdict, if a value follows: 学时4成绩90分.

    The verdict may open the text: 合格考试日期2020年9月19日.
    """
    word = _with_value(text, at)
    if not word:
        return None
    said = text[last.end if last else 0 : at]
    measured = last is not None and last.label in _MEASURED and _MEASURE.fullmatch(said)
    judged = last is None or last.label in _JUDGED
    if not measured and not (judged and is_bare_result(said.removeprefix(":"))):
        return None
    end = at + len(word)
    return Labelled(label=table()[word], start=at, end=end, score=0.9, colon=False)


def _with_value(text: str, at: int) -> str:
    """The label at *at* with a value of its kind right behind it; "" where none stands there."""
    word = _word_at(text, at)
    follows = _FOLLOWS.get(table()[word]) if word else None
    return word if follows and follows.match(text, at + len(word)) else ""


def _then_another(rest: str) -> bool:
    """Whether a result opens *rest*, and another label with its value follows: 66合格线60."""
    sizes = range(1, min(_RESULT_MOST, len(rest)))
    return any(is_bare_result(rest[:size]) and _with_value(rest, size) for size in sizes)


_RESULT_MOST = 12  # characters of a result
_MEASURED = frozenset({Label.DATES, Label.DATE, Label.HOURS, Label.CREDITS, Label.DAYS})
_JUDGED = frozenset({Label.RESULT, Label.PASS_LINE})
_MEASURE = re.compile(r":?\d[\d年月日号时学课分天.~至/-]*")
"""A day, a span of days or an amount in figures, whole: 2003年11月6日."""
_FIGURE = re.compile(r"\d")
_FOLLOWS = {
    **dict.fromkeys((*_MEASURED, Label.ISSUE_DATE, Label.START, Label.END), _FIGURE),
    Label.PASS_LINE: _FIGURE,
    Label.RESULT: re.compile(
        r"\d|[不未]?(?:合格|及格|通过|达标)|优秀?|良好?|中等|缺考|已?完成|结业"
    ),
}
"""How the value begins that follows such a label, which has no colon."""


def _word_at(text: str, at: int) -> str:
    """The longest label of two characters or more at *at*; an identity number shows itself."""
    upper = text[at : at + 24].upper()
    words = by_first().get(upper[:1], ())
    word = next((word for word in words if len(word) > 1 and upper.startswith(word)), "")
    return "" if table().get(word) is Label.ID else word


def _at(text: str, at: int) -> Labelled | None:
    """The label that begins at *at*: exact, or misread before a colon."""
    colon = text.find(":", at, at + 20)
    if colon > at and text[at].isalnum() and (at == 0 or not text[at - 1].isalnum()):
        whole = label_of(text[at:colon])
        if whole is not None and (whole[1] == 1.0 or not ends_in_label(text[at:colon])):
            return Labelled(label=whole[0], start=at, end=colon + 1, score=whole[1], colon=True)
    if colon > at and (formed := _formed(text, at)) is not None:
        return formed
    words = by_first().get(text[at].upper()[:1])
    if words is None:
        return None
    upper = text[at : at + 24].upper()
    for word in words:
        if upper.startswith(word):
            return _exact(text, word, at)
    return None


def _formed(text: str, at: int) -> Labelled | None:
    """The label of no list that begins at *at* and ends in a colon, also right behind a number."""
    words = _BEFORE_COLON.match(text, at)
    label = composed(words["w"]) if words and len(words["w"]) > 2 else None
    if words and _OF_STAFF.fullmatch(words["w"]) and _is_named(text[words.end() :]):
        label = Label.PERSON, 0.9
    if words is None or label is None or behind_name(words["w"], label[0]):
        return None
    return Labelled(label=label[0], start=at, end=words.end(), score=label[1], colon=True)


def _is_named(rest: str) -> bool:
    """Whether a name follows, alone or before another label: 馆员：张三单位：…."""
    whole = _DOTTED.match(rest)
    ends = [whole.end()] if whole else [size for size in (2, 3, 4) if len(rest) >= size]
    return any(
        name_likeness(rest[:end]) >= A_NAME and (end == len(rest) or _labels_next(rest, end))
        for end in ends
    )


def _labels_next(text: str, at: int) -> bool:
    """Whether a label that ends in a colon begins at *at*."""
    colon = text.find(":", at, at + 9)
    return colon > at and label_of(text[at:colon]) is not None


_OF_STAFF = re.compile(
    "(?:本[馆院校厂站所台社]|在职|在岗)?(?:馆员|职工|员工|教职工|医师|护士|药师|律师|公证员|社工|技师|技术人员)"
)
"""What an employer calls those whose learning it records, before the colon over a name."""
_BEFORE_COLON = re.compile(r"(?<![\u3400-\u9fff])(?P<w>[\u3400-\u9fff]{2,8}):")


def _exact(text: str, word: str, at: int) -> Labelled | None:
    """The label *word* at *at*, if a colon follows or it opens the text."""
    end = at + len(word)
    note = text.find(")", end, end + 9) if text[end : end + 1] == "(" else -1
    after = note + 1 if note > 0 else end
    dotted = word.isascii() and word.endswith("NO") and text[end : end + 1] in (".", "·")
    ruled = _RULED.match(text, after) if at == 0 else None
    colon = text[after : after + 1] == ":" or dotted
    if len(word) == 1 and _HAN.match(text[max(0, at - 1) : at]):
        return None
    if colon and at > 0 and after + 1 == len(text) and is_addressed(text[:end], table()[word]):
        return None
    if ruled:
        return Labelled(label=table()[word], start=0, end=ruled.end(), score=1.0, colon=True)
    if colon:
        stop = after + 1
        stop += text[stop : stop + 1] == ":"
        lead = _SORT.search(text[:at]) if word in _GENERAL else None
        if lead and _says_of_what(lead["s"]):
            start = lead.start("s")
            return Labelled(label=Label.OTHER_NO, start=start, end=stop, score=0.9, colon=True)
        return Labelled(label=table()[word], start=at, end=stop, score=1.0, colon=True)
    counted = COUNTED.fullmatch(text[:at]) and not is_amount(text, word)
    divided = text[at - 1 : at] in _DIVIDERS and len(word) > 1
    opens = at == 0 or divided or bool(_LATIN.fullmatch(text[:at]) or counted)
    opens = opens and not (word.isascii() and _OF_A_NUMBER.match(text, end) and at > 0)
    sealed = _TO_BE_SEALED.match(text, end)
    end = sealed.end() if sealed else end
    if not opens or not _may_follow(table()[word], word, text[end:]):
        return None
    start = at if divided else 0
    return Labelled(label=table()[word], start=start, end=end, score=0.9, colon=False)


def _says_of_what(lead: str) -> bool:
    """Whether words before 编号 say that it is of another thing: 设备, no name and no verdict."""
    told = name_likeness(lead) >= A_NAME or is_bare_result(lead)
    return not told and not _OF_PROOFS.search(lead)


_RULED = re.compile(r"-{2,4}(?=[^-])")
"""A dash that parts the label that opens a line from its value: 姓名——张三."""
_OF_A_NUMBER = re.compile(r"(?<![a-z])-?\d")
"""What follows capitals with which a number begins: the CN of No.CN20164276."""
_TO_BE_SEALED = re.compile(r"\((?:盖?[公印签]?章|签[字名](?:盖章)?)\)(?=.)")
"""Where a label asks for a seal before the name of whose it is: 主办单位（章）某某学会."""
_DIVIDERS = ("·", "•", "|")
"""What stands between two things that are told in one line: 48学时·成绩88分."""
_HAN = re.compile(r"[\u3400-\u9fff](?<![年月日号])")
_GENERAL = frozenset({"编号", "编码", "证号", "登记号", "注册号", "管理号"})
"""Labels of numbers that say of what only by the words before them."""
_SORT = re.compile(r"(?:^|[^\u3400-\u9fff])(?P<s>[\u3400-\u9fff]{2,5})$")
_OF_PROOFS = re.compile(
    r"[证书明单卡册]|合格|结业|毕业|学[时分位历]|凭|登记|认定|[结验]题|结项|验收|鉴定|发|颁|报告|成绩|培训|学习|进修|统一"
)
"""Words of papers whose number is a certificate's: 流程编号 and 设备编号 are of other things."""
_LATIN = re.compile(r"[A-Za-z'.]{2,24}")
"""English words before a label of their meaning: held培训日期."""


_NUMBERLIKE = re.compile(r"[A-Za-z0-9(*一二三四五六七八九〇十]")
_LETTERED = re.compile(r"第?[\u3400-\u9fff]{1,8}(?:字第?\d|[\[(〔](?:19|20)\d\d|(?:19|20)\d\d)")
"""Certificate numbers that begin with the letters of who gave them: 津继教字〔2018〕."""


def _may_follow(label: Label, word: str, rest: str) -> bool:
    """Whether *rest* can be the value of a label that has lost its colon."""
    if not rest:
        return True
    if (word.isascii() and rest[0].isalpha()) or _PAPER.fullmatch(rest):
        return False
    if label is Label.PERSON:
        named = word.endswith("姓名") and any(_word_at(rest, size) for size in (2, 3, 4))
        return len(rest) <= 4 or named or bool(_DOTTED.fullmatch(rest))
    if label is Label.CERTIFICATE_NO and _LETTERED.match(rest):
        return True
    if label in _ORGANISATIONS and len(rest) >= 6 and is_organisation(rest):
        return True
    if label is Label.COURSE and _TITLED.match(rest):
        return True
    if label is Label.RESULT and (is_bare_result(rest) or _then_another(rest)):
        return True
    if label in _BARE:
        return bool(_NUMBERLIKE.match(rest))
    return len(word) >= 4 and label is not Label.OTHER


_PAPER = re.compile(
    "(?:考试|考核)?(?:合格|成绩|结业|通过)?(?:证书?|证明书?|通知[单书]|报告单|成绩[单表])"
)
"""What a title is that begins with a label's words: 考试科目合格证."""
_ORGANISATIONS = frozenset({Label.EMPLOYER, Label.ISSUER, Label.ORGANISER})
_DOTTED = re.compile(r"[\u3400-\u9fff]{2,8}(?:·[\u3400-\u9fff]{1,8}){1,3}")
"""A name in parts, which may be long."""
_TITLED = re.compile(r"[A-Za-z《“]")
"""How a course begins that no word goes on with: 科目AutoCAD."""
_BARE = frozenset(
    {
        Label.ID,
        Label.CERTIFICATE_NO,
        Label.OTHER_NO,
        Label.STUDENT_NO,
        Label.HOURS,
        Label.CREDITS,
        Label.DAYS,
        Label.DATES,
        Label.START,
        Label.END,
        Label.ISSUE_DATE,
        Label.DATE,
        Label.YEAR,
        Label.ROW,
    }
)
"""Labels whose values begin with a digit, a letter or a bracket."""
