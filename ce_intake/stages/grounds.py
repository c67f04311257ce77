"""On what each value of an entry rests: named grounds for and against it, as numbers.

How well its letters were read and how surely they mean the field is common to all; the rest
is agreement: with the paper's other words, its seal and codes, its other fields, the register.
What each ground is worth is fitted (stages/calibrate); nothing here judges.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import log

from rapidfuzz.distance import Levenshtein, Opcode
from rapidfuzz.fuzz import ratio

from ce_intake.stages import agreement
from ce_intake.text.amounts import find_amounts
from ce_intake.text.known_labels import label_of
from ce_intake.text.normal import key, tight
from ce_intake.values import FIELD_NAMES, Entry, Field, KindCode, Page, ResultKind, Source, Unit

Grounds = Mapping[str, float]

CONTRADICTIONS = frozenset(
    {
        *("figures unused", "passed too low", "of another length", "mixed"),
        *("brackets open", "zero or O", "mask unclear"),
        *("few signs", "register: another spelling", "a total", "several in its words"),
        *("no course", "guessed", "a part's", "a word torn", "seal has more"),
    }
)
"""Grounds on which a value can hardly be all that the paper says, however well it was read."""

_LEAST, _MOST = 0.02, 0.999
"""Probabilities are cut to this range before their log-odds are taken."""

_REPEATED = 3  # characters that a value has at least, to be told where it stands twice
_LABEL = re.compile(r"(?:^|[;,。])([\u3400-\u9fff]{2,8}):")
_GRADES = re.compile(r"优秀|良好|中等|优良")
_SCORES = re.compile(
    r"(?:成绩|得分|分数|总评|总分)(?:为|是)?[:\n]*\d{2,3}(?:\.\d)?(?!\d|[年学课-])|\d分(?!钟)"
)
_NEAR = 3  # heights of a line between who signed and when, at most
_ALIKE = 75.0  # per cent of likeness of an issuer and the seal upon it


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the paper shows beside one entry."""

    kind: KindCode
    kind_sure: float  # 0 to 1
    text: str  # all words in tight form, one a line
    seals: tuple[str, ...]  # their words as keys
    payloads: str  # of its codes
    hours: frozenset[Decimal]  # every number of 学时 or 课时 that is printed
    clear: float  # mean probability of the letters that OCR read
    strange: int  # labels that are not known
    forms: frozenset[str]  # of learning, that its words name
    graded: bool  # a grade stands somewhere
    scored: bool  # a score does
    entries: int


def surroundings(
    pages: Sequence[Page], kind: KindCode, kind_sure: float, *, entries: int
) -> Surroundings:
    """What these pages show, worked out once for all entries of a document."""
    lines = [tight(word.text)[0] for page in pages for word in page.words]
    text = "\n".join(lines)
    amounts = [one.amount for line in lines for one in find_amounts(line)]
    return Surroundings(
        kind=kind,
        kind_sure=kind_sure,
        text=text,
        seals=tuple(key(seal.text) for page in pages for seal in page.seals if seal.text),
        payloads="\n".join(code.payload for page in pages for code in page.codes),
        hours=frozenset(a.amount for a in amounts if a.unit in (Unit.HOURS, Unit.LESSONS)),
        clear=_clear(pages),
        strange=sum(label_of(name) is None for line in lines for name in _LABEL.findall(line)),
        forms=agreement.forms_in(text),
        graded=bool(_GRADES.search(text)),
        scored=bool(_SCORES.search(text)),
        entries=entries,
    )


def grounds(entry: Entry, around: Surroundings) -> Mapping[str, Grounds]:
    """The grounds of each value that *entry* has, by field."""
    return {
        name: _with_guess(name, {**_common(own, entry, around), **_special(name, entry, around)})
        for name in FIELD_NAMES
        if (own := getattr(entry, name)).value is not None
    }


def _with_guess(name: str, rests: Grounds) -> Grounds:
    """The grounds, and whether a letter of free words is as good as guessed.

    Nothing but a second witness tells which it is; days, amounts and results have forms. A seal
    that bears a line out raised its letters (stages/vote); where they stay low it was the line's
    only reader, or against it.
    """
    alone = name in _FREE and not any(rests.get(one) for one in _WITNESSES)
    least = _UNSURE if name in _COMPOSED and not rests["from layer"] else _GUESSED
    return {**rests, "guessed": float(alone and rests["worst letter"] < log_odds(least))}


_GUESSED = 0.6  # probability of a letter under which one in three was wrong on worn papers
_UNSURE = 0.9  # and in the longer words of these fields, where every second one was
_COMPOSED = frozenset({"employer", "content", "issuer"})
_FREE = frozenset({"name", "employer", "content", "issuer", "certificate_no"})
_WITNESSES = (
    *("register: same", "register: by number", "register: by unit", "register: name"),
    *("spelt by register", "said twice", "in a code"),
)


def log_odds(probability: float, *, most: float = _MOST) -> float:
    """The log-odds of a probability, kept away from 0 and 1."""
    kept = min(max(probability, _LEAST), most)
    return log(kept / (1 - kept))


def _clear(pages: Sequence[Page]) -> float:
    """How well OCR reads these pages on the whole; 1 where it reads none."""
    words = [one for page in pages for one in page.words if one.source is Source.OCR]
    letters = sum(len(one.text) for one in words)
    return sum(one.confidence * len(one.text) for one in words) / letters if letters else 1.0


def _common(own: Field[object], entry: Entry, around: Surroundings) -> dict[str, float]:
    """What may be said of a value of any field."""
    letters = own.letters
    clear = sum(letters) / len(letters) if letters else 1.0
    said = tight(own.text)[0]
    return {
        "worst letter": log_odds(min(letters, default=1.0)),
        "trust": log_odds(min(1.0, own.confidence / clear) if clear else 0.0),
        "letters": log(1 + len(letters)) if own.source is Source.OCR else 0.0,
        "from layer": float(own.source is Source.LAYER),
        "inferred": float(own.source is Source.INFERRED),
        "kind sure": log_odds(around.kind_sure),
        "page clear": log_odds(around.clear) if own.source is not Source.LAYER else log_odds(1.0),
        "strange labels": log(1 + around.strange),
        "one of many": float(around.entries > 1),
        "said twice": float(len(said) >= _REPEATED and around.text.count(said) > 1),
        "left over": float(any(one.code == "value_not_used" for one in entry.findings)),
        "spelt by register": float(own.register is not None),
    }


def _special(name: str, entry: Entry, around: Surroundings) -> dict[str, float]:
    """What may be said of a value of this field alone."""
    if name in _ALONE:
        return _ALONE[name](entry)
    return _AROUND[name](entry, around) if name in _AROUND else {}


def _learning_form(entry: Entry, around: Surroundings) -> dict[str, float]:
    said = agreement.forms_in(entry.learning_form.text)
    others = around.forms - said
    return {
        "several in its words": float(len(said) > 1),
        "other forms named": float(bool(others)),
    }


def _hours(entry: Entry, around: Surroundings) -> dict[str, float]:
    stated = entry.hours.stated.amount if entry.hours.stated else None
    others = around.hours - {stated, entry.hours.value}
    return {**agreement.hours(entry), "other amounts": float(bool(others))}


def _result(entry: Entry, around: Surroundings) -> dict[str, float]:
    said = entry.result.value
    graded = said is not None and said.kind is ResultKind.GRADE
    scored = said is not None and said.kind is ResultKind.SCORE
    parts = set(_PART_SCORE.findall(around.text)) if around.entries == 1 else set()
    return {
        **agreement.result(entry),
        "grade besides": float(around.graded and not graded),
        "score besides": float(not scored and around.entries == 1 and around.scored),
        "a part's": float(scored and len(parts) > 1 and said is not None and said.value in parts),
    }


_PART_SCORE = re.compile(
    r"(?:理论|实操|实践|实训|笔试|口试|机试|上机|平时|技能|操作|应知|应会|面试|作业|期中|期末)"
    r"(?:考试|考核|测试|操作)?(?:成绩|得分|分数|分)?[:\n]*(\d{1,3}(?:\.\d+)?)(?!\d|学时|课时|%)"
)
"""What one part of an examination was worth, of which the whole may be told nowhere."""


def _issuer(entry: Entry, around: Surroundings) -> dict[str, float]:
    said = key(entry.issuer.value or "")
    best = max((ratio(said, seal) for seal in around.seals), default=0.0)
    return {
        **agreement.issuer(entry),
        "dated beside": float(_dated_beside(entry)),
        "sealed": float(best == 100),
        "seal alike": float(_ALIKE <= best < 100),
        "another seal": float(bool(around.seals) and best < _ALIKE),
        "seal has more": float(any(_has_more(seal, said) for seal in around.seals)),
    }


def _has_more(seal: str, said: str) -> bool:
    """Whether a seal has a letter or two between those that it shares with a line.

    A rim loses letters and has others misread, but none that were not pressed.
    """
    steps = list(Levenshtein.opcodes(said, seal))
    inner = zip(steps, steps[1:], steps[2:], strict=False)
    return ratio(said, seal) >= _ALIKE and any(_is_gap(*three) for three in inner)


def _is_gap(before: Opcode, step: Opcode, after: Opcode) -> bool:
    """Whether two letters before and one after what one side alone has are the same."""
    added = step.tag == "insert" and step.dest_end - step.dest_start <= _LOST
    held = before.tag == after.tag == "equal" and before.src_end - before.src_start >= _BESIDE
    return added and held


_LOST, _BESIDE = 2, 2  # letters that a line may have lost, and those before them that tell where


def _dated_beside(entry: Entry) -> bool:
    """Whether the day of issue stands at the issuer's side or next to its line, as at a foot."""
    one, two = entry.issuer, entry.issue_date
    if one.box is None or two.box is None or one.page != two.page:
        return False
    high = max(one.box[3] - one.box[1], two.box[3] - two.box[1])
    apart = abs(one.box[1] + one.box[3] - two.box[1] - two.box[3]) / 2
    return apart <= _NEAR * high


def _certificate_no(entry: Entry, around: Surroundings) -> dict[str, float]:
    said = entry.certificate_no.value or ""
    return {**agreement.certificate_no(entry), "in a code": float(said in around.payloads)}


def _content(entry: Entry, around: Surroundings) -> dict[str, float]:
    said = tight(entry.content.value or "")[0]
    at = around.text.find(said)
    quoted = at > 0 and around.text[at - 1] in '“《"「'
    return {**agreement.content(entry), "quoted": float(quoted)}


_ALONE: Mapping[str, Callable[[Entry], dict[str, float]]] = {
    "name": agreement.name,
    "id_number": agreement.id_number,
    "employer": agreement.employer,
    "start_date": agreement.start_date,
    "end_date": agreement.end_date,
    "issue_date": agreement.issue_date,
    "credit_year": agreement.credit_year,
}
"""Fields whose own grounds need nothing but the entry."""

_AROUND: Mapping[str, Callable[[Entry, Surroundings], dict[str, float]]] = {
    "learning_form": _learning_form,
    "content": _content,
    "hours": _hours,
    "result": _result,
    "certificate_no": _certificate_no,
    "issuer": _issuer,
}
"""Fields whose own grounds need the rest of the paper."""
