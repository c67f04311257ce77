"""证书号: by its label, as a number that shows itself, or what the title calls the paper's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ce_intake.fields.choice import Candidate, chosen
from ce_intake.fields.paper import Paper
from ce_intake.fields.person import is_identity
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.passage import Passage
from ce_intake.text.identity import find_ids
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label
from ce_intake.text.numbers import number_end, printed_number
from ce_intake.values import Field

_SERIAL = re.compile(
    r"[(]?[\u3400-\u9fff]{0,8}[(\[]?(?:19|20)?\d{0,4}[)\]]?[\u3400-\u9fff]{0,8}字?第[A-Za-z0-9()-]{1,24}号"
)
_OF_ANOTHER = re.compile(r"CIP|核字|审图|许可|准字|备案")
"""In the number of a licence or of a book's record in the national library."""
_LETTERED = re.compile(
    r"^[\u3400-\u9fff]{2,10}[字证][(]?(?:19|20)\d\d[)]?年?[A-Za-z0-9-]{1,12}号$"
    r"|^[\u3400-\u9fff]{1,9}字\d{4,10}号$"
    r"|^[\u3400-\u9fff]{2,6}(?<![发函办令文])[(\[](?:19|20)\d\d[)\]]\d{3,6}$"
    r"|^[\u3400-\u9fff]{1,6}[认证培训结合修][(\[](?:19|20)\d\d[)\]]\d{1,6}号$"
    r"|^[\u3400-\u9fff]{2,8}(?<![备准许注函发文令])(?:19|20)\d\d(?:-\d{3,6}号?|\d{2,6}号)$"
)
"""What a line of its own that is a number with the letters of who gave it is, without 第."""
_NUMBERED = re.compile(
    r"(?<![A-Za-z份件目业册格考章文])(?<![文稿件》”]\()(?:No|NO|编号|证号)[.:·]{0,2}(?P<n>[A-Z0-9][A-Za-z0-9()/-]{4,30})"
)
_BY_LETTERS = re.compile(r"^(?:证书?字号?|字号):(?P<n>[A-Za-z0-9\u3400-\u9fff()\[\]-]{4,30})$")
"""A number that the word for its letters announces: 证字：培证20199249."""
_TOLD = re.compile(
    r"(?P<l>[\u3400-\u9fff]{1,8}号码?)[为是](?P<n>[A-Za-z0-9\u3400-\u9fff()\[\]-]{4,30}?)(?=[,。;]|$)"
)
"""A number that a sentence tells: 证书编号为2015ZJ6390."""
_CODE = re.compile(
    r"(?:(?i:(?:cert(?:ificate)?|verif\w{1,8}|record|ref(?:erence)?)?(?:id|code|no)?)[.:#]{1,2})?"
    r"(?P<n>[A-Z]{1,6}-?(?:19|20)\d\d-?\d{3,8})"
)
"""A line of its own that is letters, a year and figures, as numbers of papers are: ID: OC-2020."""
_PROJECT = re.compile(r"(?:19|20)\d\d-\d{1,2}-\d{1,2}-\d{2,4}(?:\([国省市区]|$)")
"""The number of a project of continuing medical education, whatever its label says."""
_TWIN = re.compile(r"Cert(?:ificate)?\.?(?:No)?\.?:?(?=[A-Za-z0-9])")
"""What is left of 证书编号Cert.No. before its number."""
_FIGURE = re.compile(r"\d")


def find_certificate_no(paper: Paper) -> Field[str]:
    """证书号, chosen by its label, never its length; 学号 where nothing else is there."""
    found = [*_labelled_numbers(paper, Label.CERTIFICATE_NO, 0.97)] or [*_own_numbers(paper)]
    if all(_of_a_person(paper, one) for one in found):
        found += [*_whole(list(_serials(paper))), *_told(paper), *_of_the_proof(paper)]
        found += _numbers(_numbers_of_study(paper), 0.85)
    return chosen([one for one in found if not _of_a_person(paper, one)] or found)


def clean_number(words: Passage) -> Passage:
    """A number without what stands behind it; its own signs (第…号, brackets) stay."""
    twin = _TWIN.match(words.text)
    words = words.cut(twin.end()) if twin else words
    words = words.cut(words.text.startswith(("为", "是")))
    return _unwrapped(words.cut(0, number_end(words.text)))


def _unwrapped(words: Passage) -> Passage:
    """Without brackets that hold the whole."""
    text = words.text
    if ")" in text and "(" not in text:
        return words.cut(0, text.index(")"))
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return words.cut(1, len(text) - 1)
    return words


def _labelled_numbers(paper: Paper, label: Label, trust: float) -> Iterator[Candidate[str]]:
    return _numbers(paper.labelled(label), trust)


def _numbers(labels: Iterable[Labelling], trust: float) -> Iterator[Candidate[str]]:
    for one in labels:
        words = clean_number(one.value)
        if len(words.text) < 3 or not _FIGURE.search(words.text) or len(words.text) > 40:
            continue
        if _PROJECT.match(words.text):
            continue
        if is_identity(one):
            continue
        doubtful = 0.6 if find_ids(words.text) and "证书" not in one.named.text else 1.0
        specific = 1.0 if "证" in one.named.text else 0.97 if "号" in one.named.text else 0.9
        value = printed_number(words.read)
        yield Candidate(value, words, one.trust * trust * doubtful * specific)


def _numbers_of_study(paper: Paper) -> Iterator[Labelling]:
    """学号 that stand by themselves; beside the name or the studies one is the student's."""
    for one in paper.labelled(Label.STUDENT_NO):
        own = set(one.named.marks)
        beside = (row.text for row in paper.rows if own.intersection(row.passage.marks))
        if not any(map(_STUDENT.search, beside)):
            yield one


_STUDENT = re.compile("姓名|性别|学[生员](?!证?编?号)|专业|层次|学制")
"""What else a row tells of a student."""


def _own_numbers(paper: Paper) -> Iterator[Candidate[str]]:
    """The number of what the title calls the paper: 卡号 of a 结业卡."""
    return _numbers((one for one in paper.labelled(Label.OTHER_NO) if is_own(paper, one)), 0.85)


def _of_a_person(paper: Paper, one: Candidate[str]) -> bool:
    """Whether a number stands with its label in a bracket, as of whom the words before name."""
    return bool(re.search(r"\([^()\n]{2,14}" + re.escape(one.passage.text), paper.text))


def _of_the_proof(paper: Paper) -> Iterator[Candidate[str]]:
    """What 证件编号 announces where it is nobody's identity number: 证件编号：QZ-2021-4471."""
    proofs = (
        one
        for one in paper.labelled(Label.ID)
        if one.named.text.startswith("证件") and _WITH_LETTERS.fullmatch(one.value.text)
    )
    return _numbers((one for one in proofs if not find_ids(one.value.text)), 0.8)


_WITH_LETTERS = re.compile(r"[A-Z\u3400-\u9fff]{1,8}[-(\[]?(?:19|20)\d\d[\dA-Z)\]第号-]{3,16}")


def is_own(paper: Paper, one: Labelling) -> bool:
    """Whether a number is announced as that of what the title calls the paper."""
    sort = _NUMBER_OF.match(one.named.text)
    if sort is None or sort["of"] == "准考证":  # lets somebody in, and proves nothing
        return False
    return any(title.endswith(sort["of"]) for title in paper.headings.split("\n"))


_NUMBER_OF = re.compile(r"(?P<of>[\u3400-\u9fff]{1,6}?)(?:编号|号码|号)")


def _told(paper: Paper) -> Iterator[Candidate[str]]:
    """Numbers in sentences, whose label no colon ends, and codes that stand alone."""
    owned = {mark for one in paper.labels for mark in one.value.marks}
    for block in paper.whole_sentences:
        for match in _TOLD.finditer(block.text):
            words = block.cut(*match.span("n"))
            known = label_of(match["l"])
            if known and known[0] is Label.CERTIFICATE_NO and _FIGURE.search(words.text):
                yield Candidate(printed_number(words.read), words, 0.85)
    for segment in paper.segments:
        code = _CODE.fullmatch(segment.text)
        if code and owned.isdisjoint(segment.passage.marks):
            words = segment.passage.cut(*code.span("n"))
            yield Candidate(words.read, words, 0.7)


def _whole(found: Sequence[Candidate[str]]) -> Iterator[Candidate[str]]:
    """Those of *found* that do not go on, behind a dash, in the next line: EM-2018 / -3411."""
    for one in found:
        if not any(other.value.startswith(f"{one.value}-") for other in found):
            yield one


def _serials(paper: Paper) -> Iterator[Candidate[str]]:
    """Numbers that show themselves, in lines and in sentences that go on over their ends."""
    owned = {mark for one in paper.labels for mark in one.value.marks}
    lines = [segment.passage for segment in paper.segments]
    for line, sure in (*((one, 1.0) for one in lines), *((b, 0.95) for b in paper.whole_sentences)):
        for pattern, trust in _SHOWN:
            match = pattern.search(line.text)
            if match and not find_ids(match[0]) and not _is_of_another(line.text[: match.end()]):
                words = line.cut(*match.span("n" if "n" in pattern.groupindex else 0))
                words = words.cut(words.text.count("(") > words.text.count(")"))
                if words.text.count(")") > words.text.count("("):
                    words = words.stripped(")")
                if owned.isdisjoint(words.marks):
                    yield Candidate(printed_number(words.read), words, trust * sure)


_SHOWN = ((_SERIAL, 0.8), (_NUMBERED, 0.85), (_LETTERED, 0.75), (_BY_LETTERS, 0.9))


def _is_of_another(text: str) -> bool:
    """Whether the number that *text* ends with is a project's, a licence's or a book's."""
    return bool(_PROJECT.search(text) or _OF_ANOTHER.search(text[-_AHEAD:]))


_AHEAD = 30
"""Characters that a number and what announces it take at most."""
