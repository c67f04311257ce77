"""Results (学习成绩) as papers word them: 92分, 良好, 合格, 准予结业.

The kinds of result and their order are those of 津人社局发〔2014〕46号 第五条: 分数成绩, 等级成绩,
合格与否, 结业与否. Works on tight text (see normal.tight).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from ce_intake.text.numerals import number
from ce_intake.values import Result, ResultKind

PASS_LINE = Decimal(60)
"""The pass mark where a paper prints none (百分制 customary)."""

_SCORE_WORDS = r"(?:成绩|总分|平均分|得分|(?<!学)分数|总评|考分)"
_ONE = "[一二三四五六七八九壹贰叁肆伍陆柒捌玖]"
_WRITTEN = rf"(?:{_ONE}[十拾]{_ONE}?|[十拾]{_ONE}?|{_ONE}|一百|壹佰)(?:点{_ONE}|半)?"
"""A mark in Chinese numerals: 八十五, 玖拾, 七十八点五; 十分 alone says how very."""
_PARTED = "[钟制数之册校院局队厂场店支批别析享布配]|会(?!计)|论坛|公司|中心|[站社]|行(?!业)"
"""What follows 分 where it parts something and counts no marks: 第4分会场, 2分公司."""
_SCORE = re.compile(
    rf"{_SCORE_WORDS}(?:[:为是达]{{1,2}})?(?P<a>\d{{1,3}}(?:\.\d{{1,2}})?)(?:分|(?=[,。;)(、]|$))"
    r"|(?:考核|考试|考查|测验|测试|测评)(?:结果)?[:为]?(?P<d>\d{2,3}(?:\.\d)?)(?=[,。;]|$)"
    rf"|(?<![\d.学类第])(?P<b>\d{{1,3}}(?:\.\d{{1,2}})?)分(?!{_PARTED})"
    rf"|(?:{_SCORE_WORDS}|考核|考试|考查|测验|测试|测评)(?:结果)?(?:[:为是得达]{{1,2}})?(?!十分)(?P<c>{_WRITTEN})分"
)
_GRADES = "优秀|优良|良好|中等|及格|不及格|优|良|甲等|乙等|丙等|[ABCD][+-]?"
_GRADE = re.compile(
    rf"(?:成绩|等级|等次|总评|评定|评为|鉴定|考核|考试|考查|测验|测评|测试|考评|评审|答辩|结论|评价|结果)(?:等[级次第]|成绩|结果|评[定价]|结论|总评)?[:为是达“]{{0,2}}(?P<g>{_GRADES})(?=等?[级次第]?[,。;)、”(准特]|等?[级次第]?$)"
)
_FAILED = re.compile(
    r"(?:不合格|未合格|未通过|未达到合格|缺考|不通过|未达标|未完成|作弊|违纪)"
    r"(?!(?:规定[^,。;]{0,6})?(?:者|的(?=[按不须应需])|人员|学员|处理))"
)
"""What a rule says of those who fail (未达标者不得…) is nobody's result."""
_PASSED = re.compile(
    r"合[格恪]|[台][格]|通过(?=[,。;、)]|了?(?:全部|课程|理论|结业|结课|期末|课后|随堂|综合|统一|线上|本次|培训|最终|在线)?(?:考核|考试|考查|测试|测验|测评|答辩|评审|验收|鉴定)|$)|(?<!学[分时])达标"
)
_COMPLETION = re.compile(
    r"准[予子](?P<a>结[业亚]|毕业|肄业)|[现均]已(?P<c>毕业)(?=[,。;]|$)|(?<![继证已])(?P<b>结业|毕业|肄业)(?!证|日期|时间|成绩|年|班|考|典|院|学|生|设|论|证书)"
)
_PASS_VALUES = {
    "合格": True,
    "不合格": False,
    "通过": True,
    "未通过": False,
    "不通过": False,
    "缺考": False,
    "达标": True,
    "未达标": False,
    "P": True,
    "PASS": True,
    "PASSED": True,
    "FAIL": False,
    "FAILED": False,
    "√": True,
    "☑": True,
    "是": True,
    "否": False,
    "作弊": False,
    "违纪": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A result found in a text from `start` up to `end`."""

    result: Result
    start: int
    end: int


def find_results(text: str, *, line: Decimal = PASS_LINE) -> tuple[Outcome, ...]:
    """All results in a tight text, the one that the contract prefers first.

    `line` is the pass mark that decides whether a score passed.
    """
    text = hidden(text)
    found = [*_scores(text, line), *_grades(text), *_passes(text), *_completions(text)]
    order = tuple(ResultKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.result.kind), one.start)))


def bare_result(text: str, *, line: Decimal = PASS_LINE) -> Result | None:
    """What a labelled cell says: 92, 92分, 良好, 合格, 结业."""
    plain = text.strip(":。,;()“”")
    if (chosen := hidden(plain)) != plain:
        plain = text = _HIDDEN.sub("", chosen)
    if mark := _bare_mark(plain):
        return _scored(mark, line)
    if noted := _NOTED.fullmatch(plain):
        return _scored(noted["n"], Decimal(noted["line"]))
    if scored := _EXPLAINED.fullmatch(plain):
        return _explained(scored, line)
    if led := re.match(rf"(?P<g>{_GRADES})(?:等|级)?[,;。](?=准予|特|予以)", plain):
        plain = led["g"]
    if re.fullmatch(rf"(?:{_GRADES})(?:等|级)?", plain):
        return _graded(re.sub(r"(?<=[优良])[等级]$|(?<=中)级$", "", plain))
    if _DONE.fullmatch(plain):
        return Result(kind=ResultKind.COMPLETION, value=plain, passed=True)
    if plain in ("已结业", "已毕业"):
        return Result(kind=ResultKind.COMPLETION, value=plain[1:], passed=True)
    passed = _PASS_VALUES.get(plain.upper())
    if passed is not None:
        value = {"☑": "合格", "√": "合格", "是": "合格", "否": "不合格"}.get(plain, plain)
        return Result(kind=ResultKind.PASS, value=value, passed=passed)
    found = find_results(text, line=line)
    return found[0].result if found else None


def _bare_mark(plain: str) -> str:
    """The mark that all of *plain* writes, be it in Chinese numerals: 92分, 八十五, 八五.

    One numeral alone is none, but before 分: 二 counts something or is of a scale.
    """
    if re.fullmatch(r"\d{1,3}(\.\d{1,2})?分?", plain):
        return plain.rstrip("分")
    match = _MARK_IN_WORDS.fullmatch(plain)
    return str(number(match["n"] or match["m"])) if match else ""


_MARK_IN_WORDS = re.compile(
    rf"(?!十分)(?P<n>{_WRITTEN})分整?|(?P<m>{_ONE}[十拾]{_ONE}?(?:点{_ONE}|半)?|[五六七八九]{_ONE}|一百|壹佰)"
)
_DONE = re.compile("已?(?:完成|学完|修完|完课|结课)(?:学习)?|学习完成")
"""That learning came to its end, as lists and screens say it of each course."""
_EXPLAINED = re.compile(
    rf"(?P<n>\d{{1,3}}(?:\.\d{{1,2}})?)分?[,;、/(]*"
    rf"(?:(?P<v>[不未]?(?:合格|及格|通过|达标))|{_GRADES}|[^\d,。]{{0,8}}(?:标准|[格数]线)[^\d]{{0,4}}(?P<line>\d{{1,3}})"
    rf"|(?P<over>\d{{1,3}})分?(?:\(含\))?(?:[及或]?以上|即?为)[^\d,。]{{0,8}}"
    rf"|[^\d,。]{{0,4}}满分[^\d]{{0,4}}\d{{2,3}}|100)分?\)?"
)
"""A score with what it means: 36 不合格, 54（本市合格标准50分）, 79（60分以上为合格）, 86/100."""


_NOTED = re.compile(
    r"(?P<n>\d{1,3}(?:\.\d{1,2})?)分?\((?:[^()]*[^\d()])?(?P<line>\d{2,3})"
    r"分?(?:[及或]?以上)?[为即]?(?:合格|及格|通过)[^()]*"
)
"""A score with a note in brackets that ends with the mark: 72（满分100分，80分合格）."""


def _explained(match: re.Match[str], line: Decimal) -> Result:
    mark = match["line"] or match["over"]
    scored = _scored(match["n"], Decimal(mark) if mark else line)
    return replace(scored, passed=match["v"][0] not in "不未") if match["v"] else scored


def hidden(text: str) -> str:
    """*text* with every verdict blotted out that a form offers and nobody chose.

    ☑优秀□合格□不合格 says 优秀, 合格/不合格 says nothing.
    """
    return _OPTIONS.sub(lambda run: _chosen(run[0]), text)


def _chosen(run: str) -> str:
    """Options one after the other, without those that are not ticked."""
    tokens = [*_TOKEN.finditer(run)]
    boxes = [token for token in tokens if token[0] in _BOXES]
    verdicts = [token for token in tokens if token[0] not in _BOXES]
    offered = {token[0][0] in "不未" for token in verdicts}
    if not verdicts or not (boxes or ("/" in run and len(offered) > 1)):
        return run
    lead = tokens[0][0] in _BOXES or _is_written_out(tokens)
    ticked = [b if lead else a for a, b in pairwise(tokens) if (a if lead else b)[0] == "☑"]
    kept = list(run)
    for token in verdicts:
        if token not in ticked:
            kept[token.start() : token.end()] = _BLOT * len(token[0])
    return "".join(kept)


def _is_written_out(tokens: Sequence[re.Match[str]]) -> bool:
    """Whether options begin with the chosen one once more: 优秀 □合格☑优秀□不合格."""
    first, *rest = (token[0] for token in tokens)
    return first in rest and rest[-1] not in _BOXES


_BOXES = ("☑", "□")
_BLOT = "\ue000"
_HIDDEN = re.compile(rf"[{_BLOT}☑□,、/|()]+")
_TOKEN = re.compile(
    r"[☑□]|优秀|优良|良好|中等|不?合格|不?及格|[未不]?通过|[未不]?达标|(?<=[☑□])[优良中差]|[优良中差](?=[☑□])"
)
_OPTIONS = re.compile(rf"(?:(?:{_TOKEN.pattern})[,、/|()]*){{2,}}")


def is_bare_result(text: str) -> bool:
    """Whether *text* is a verdict, a grade or a score and nothing else."""
    plain = text.strip(":。,;()“”")
    graded = re.fullmatch(rf"\d{{1,3}}(?:\.\d{{1,2}})?分?|(?:{_GRADES})(?:等|级)?|结业|毕业", plain)
    known = plain.upper() in _PASS_VALUES or _DONE.fullmatch(plain) or _EXPLAINED.fullmatch(plain)
    known = known or _MARK_IN_WORDS.fullmatch(plain) or _NOTED.fullmatch(plain)
    return bool(graded or known)


def _scores(text: str, line: Decimal) -> list[Outcome]:
    found = []
    for match in _SCORE.finditer(text):
        name = next((group for group in "abcd" if match[group]), None)
        value = number(match[name]) if name else None
        if (
            name is None
            or value is None
            or value > max(_MOST, 2 * line)
            or _is_line(text, match, name)
        ):
            continue
        result = _scored(str(value), line)
        found.append(Outcome(result=result, start=match.start(name), end=match.end(name)))
    return found


_MOST = Decimal(200)
"""More than this no score is, but one whose mark to pass is as high: 总分380, 合格分数线360."""


def _is_line(text: str, score: re.Match[str], name: str) -> bool:
    """Whether a number is a pass mark, a full mark (合格标准60分, 满分100分) or minutes."""
    before = text[max(0, score.start() - 7) : score.start()]
    led = re.search(r"(?:标准|合格线|分数线|满分|及格线|学分|总分值|合格分)[^,。;]{0,3}$", before)
    led = led or re.search(r"\d小?时$", before)  # 15小时20分
    led = led or _SHORT_OF.search(before)
    return bool(led or _OVER.match(text, score.end(name)))


def is_full_mark(result: Result, *, named: str, beside: str) -> bool:
    """Whether 总分 names what could be reached, as another score in *beside* says: 总分100 成绩71.

    `named` is what stands before the number, `beside` the tight text of the paper.
    """
    if result.kind is not ResultKind.SCORE or not named.rstrip(":为是").endswith(_IN_ALL):
        return False
    whole = Decimal(result.value)
    reached = (number(match[1]) for match in _REACHED.finditer(beside))
    return whole in _FULL_MARKS and any(one is not None and one <= whole for one in reached)


_SHORT_OF = re.compile(r"(?:未达到?|不足|低于|不满|不到|不低于|不少于|[须需应]达到?)$")
"""Before a mark that was not reached or is asked for: 未达到60分."""
_IN_ALL = ("总分", "卷面分", "试卷分", "卷面分数")
_FULL_MARKS = (100, 120, 140, 150, 200, 300, 400, 450, 500, 600, 750)
_REACHED = re.compile(r"(?:成绩|得分|实得分?)[:为是]?(\d{1,3}(?:\.\d{1,2})?)(?![\d-])")
_OVER = re.compile(r"分?(?:\(含\))?(?:[及或]?以上|即?为[合及]格)")
"""What follows a pass mark."""


def _scored(value: str, line: Decimal) -> Result:
    number_ = Decimal(value)
    plain = f"{number_.normalize():f}" if "." in value else value
    return Result(kind=ResultKind.SCORE, value=plain, passed=number_ >= line)


def _grades(text: str) -> list[Outcome]:
    found = [(match, "g") for match in _GRADE.finditer(text)]
    found += [(match, match.lastgroup or "") for match in _TICKED.finditer(text)]
    return [
        Outcome(result=_graded(match[group]), start=match.start(group), end=match.end(group))
        for match, group in found
    ]


_TICKED = re.compile("☑(?P<g>优秀|优良|良好|中等|不?及格)|(?P<h>优秀|优良|良好|中等|不?及格)☑")


def _graded(value: str) -> Result:
    return Result(kind=ResultKind.GRADE, value=value, passed=not value.startswith(("D", "不")))


def _passes(text: str) -> list[Outcome]:
    failed = [
        Outcome(
            result=Result(
                kind=ResultKind.PASS, value=_pass_word(match[0], passed=False), passed=False
            ),
            start=match.start(),
            end=match.end(),
        )
        for match in _FAILED.finditer(text)
    ]
    passed = []
    for match in _PASSED.finditer(text):
        inside = any(one.start <= match.start() < one.end for one in failed)
        after = text[match.end() : match.end() + 2]
        if inside or after.startswith(("证", "标准", "分数", "线", "人员", "后", "者", "情")):
            continue
        if _RULED.search(text[: match.start()]):
            continue
        word = _pass_word(match[0], passed=True)
        result = Result(kind=ResultKind.PASS, value=word, passed=True)
        passed.append(Outcome(result=result, start=match.start(), end=match.end()))
    return failed + passed


_RULED = re.compile(r"\d分?(?:\(含\))?(?:[及或]?以上(?:者|的)?[为即算]{0,2}|即?为)$")
"""Before a word that says what passes and not who passed: 60分以上为合格."""


def _pass_word(word: str, *, passed: bool) -> str:
    """The printed word, with the misreadings of 合格 put right."""
    if word in _PASS_VALUES:
        return word
    return "合格" if passed else "不合格"


def _completions(text: str) -> list[Outcome]:
    found = []
    for match in _COMPLETION.finditer(text):
        word = match[match.lastgroup or 0].replace("亚", "业")
        result = Result(kind=ResultKind.COMPLETION, value=word, passed=True)
        found.append(
            Outcome(result=result, start=match.start(match.lastgroup or 0), end=match.end())
        )
    return found
