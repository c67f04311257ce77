"""What the columns of a table are called: header words and the column they name.

The words are those of 学员名单, 成绩单, 学习情况登记表 and exam papers. It knows words only,
no places; a word that OCR spoilt is recognised by the characters that are left.
"""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

from ce_intake.text.misread import within
from ce_intake.text.normal import key


class Column(StrEnum):
    """What a column of a table holds."""

    INDEX = "index"  # 序号
    NAME = "name"  # 姓名
    GENDER = "gender"  # 性别
    EMPLOYER = "employer"  # 单位
    TITLE = "title"  # 职务、职称
    ID_NUMBER = "id_number"  # 身份证号
    CONTENT = "content"  # 课程、模块、科目
    CODE = "code"  # 模块、课程代码
    SUBJECT = "subject"  # 科目类别：公需、专业
    FORM = "form"  # 学习形式
    HOURS = "hours"  # 学时
    CREDITS = "credits"  # 学分
    DAYS = "days"  # 天数
    RESULT = "result"  # 成绩
    VERDICT = "verdict"  # 结论、是否合格
    PART = "part"  # 理论、平时：a part of the result beside it
    PASS_LINE = "pass_line"  # 合格标准
    LEVEL = "level"  # 级别
    LANGUAGE = "language"  # 语种
    YEAR = "year"  # 年度
    DATES = "dates"  # 时间，起止或一天
    START = "start"  # 开始日期
    END = "end"  # 结束日期
    ISSUED = "issued"  # 发证日期
    CERTIFICATE_NO = "certificate_no"  # 证书编号
    BOOKLET = "booklet"  # 继续教育证书编号: that of the person's booklet
    ISSUER = "issuer"  # 发证、主办单位
    MODE = "mode"  # 考核方式
    TEACHER = "teacher"  # 授课教师
    SIGNATURE = "signature"  # 签字
    CONTACT = "contact"  # 电话
    REMARK = "remark"  # 备注


_SIMILAR = {
    "吋": "时", "肘": "时", "孚": "学", "字": "学", "續": "绩", "续": "绩", "咸": "成", "戌": "成",
    "台": "合", "恪": "格", "征": "证", "讧": "证", "亏": "号", "叵": "号", "牲": "姓", "各": "名",
    "保": "课", "裸": "课", "祟": "果", "侯": "候", "苦": "备", "汪": "注", "往": "注", "厅": "序",
    "単": "单", "埠": "单", "垃": "位", "拉": "位", "目": "目", "自": "目", "曰": "日", "未": "末",
    "白": "日",
}  # fmt: skip
"""What OCR makes of the characters of header words (section 7 of the field notes)."""


_STOPPED = re.compile(r"\w[，。；,;]\w")
"""Running text stops between words; the words of a header do not."""


@lru_cache(maxsize=4096)
def column_of(text: str) -> tuple[Column, float] | None:
    """The column that a header word names, and how sure that is; None for any other word."""
    plain = _plain(text)
    if not plain or len(plain) > 16 or _STOPPED.search(text) or _TICKED.search(text):
        return None
    if signed := _SIGNED.fullmatch(plain):
        sealed = column_of(signed["who"]) == (Column.ISSUER, 1.0)
        return (Column.ISSUER if sealed else Column.SIGNATURE), 0.9
    if _ATTENDED.fullmatch(plain):
        return Column.SIGNATURE, 0.9
    table = _table()
    for form in (plain, _bare(text)):
        if form in table:
            return table[form], 1.0
    folded = "".join(_SIMILAR.get(char, char) for char in plain)
    if folded in table:
        return table[folded], 0.9
    bare = _bare(text)
    named = _nearest(folded) or _bilingual(plain) or _by_ending(bare) or _by_core(bare)
    return named or (_by_ending(folded) if folded != plain else None)


@lru_cache(maxsize=4096)
def split_header(text: str) -> tuple[tuple[int, int, Column | None], ...]:
    """The header words that *text* runs together, as start, end and column of each."""
    whole = column_of(text)
    if whole:
        return ((0, len(text), whole[0]),)
    counted = re.match(r"\d{1,3}(?=[\u4e00-\u9fff])", text)  # the row of a spreadsheet
    start = counted.end() if counted else 0
    parts = _parts(text[start:])
    if not parts:
        return ((0, len(text), None),)
    return tuple((low + start, high + start, column) for low, high, column in parts)


def runs_together(text: str) -> bool:
    """Whether *text* is several known header words and no more: 学时成绩."""
    return len(text) >= _TWO_WORDS and not text[0].isdigit() and len(_parts(text)) > 1


_TWO_WORDS = 4  # characters of two header words at least


def _parts(text: str) -> list[tuple[int, int, Column | None]]:
    """*text* as known header words without a rest, the longest first; empty if it is not."""
    parts: list[tuple[int, int, Column | None]] = []
    at = 0
    while at < len(text):
        ends = range(min(len(text), at + 12), at + 1, -1)
        end = next((e for e in ends if _plain(text[at:e]) in _table()), None)
        if end is None:
            return []
        parts.append((at, end, _table()[_plain(text[at:end])]))
        at = end
    return parts


def _nearest(plain: str) -> tuple[Column, float] | None:
    """The column of the only word that differs by one character in three or more.

    A word with a figure is a value: 4学时 is no 总学时.
    """
    if len(plain) < 3 or re.search(r"\d", plain):
        return None
    near = {
        _table()[word]
        for length in (len(plain) - 1, len(plain), len(plain) + 1)
        for word, _ in within(1, plain, _by_length().get(length, ()))
    }
    if len(near) != 1:
        return None
    return next(iter(near)), 0.75 if len(plain) > 3 else 0.6


def _bilingual(plain: str) -> tuple[Column, float] | None:
    """姓名NAME, NAME姓名 and the like: the Chinese half decides."""
    match = _IN_TWO.fullmatch(plain)
    half = match["b"] or match["a"] if match else ""
    if half in _table():
        return _table()[half], 0.95
    return _by_ending(half) if half else None


_IN_TWO = re.compile(
    r"(?P<b>[\u4e00-\u9fff]{2,8})[A-Z]{2,20}|[A-Z]{2,20}(?P<a>[\u4e00-\u9fff]{2,8})"
)


_ENDINGS: tuple[tuple[re.Pattern[str], Column], ...] = (
    (re.compile(r"^序$|^#$|^顺号$|^号$|^次$|^项次$|^排序$"), Column.INDEX),
    (re.compile(r"签[字名收到]$"), Column.SIGNATURE),
    (
        re.compile(
            r"^(?:证明|经办|经手|审核|复核|填表|记录|联系|考核|监考|评卷|阅卷|见证|主管|校对|核对|验收|批准|审批)(?:人|者|员|老师)(?:员)?(?:姓名)?$"
        ),
        Column.SIGNATURE,
    ),
    (
        re.compile(
            r"^(?:满分[/及和与]?)?(?:合格|及格|通过)\S{0,3}(?:线|标准|分数?)(?:[/及和与]?(?:满分|总分))?$"
        ),
        Column.PASS_LINE,
    ),
    (re.compile(r"满分$|^状态$|地点$|地址$|教材$|字数$|页[码数]$|号[段区]$"), Column.REMARK),
    (
        re.compile(r"(?:准考|学员|学籍|会员|项目|工作证|座位|执业|职称|资格)\S{0,4}号"),
        Column.REMARK,
    ),
    (re.compile(r"(?:身份证|证件|身份号)\S{0,6}$"), Column.ID_NUMBER),
    (re.compile(r"证书?\S{0,3}(?:编?号|号码|字号|编码)$|学分证$"), Column.CERTIFICATE_NO),
    (
        re.compile(r"(?:[学课]时|证明|凭证|发证|学分)\S{0,2}(?:编号|证号|编码)$"),
        Column.CERTIFICATE_NO,
    ),
    (
        re.compile(
            r"^(?:主办|承办|举办|办班|办学|培训|颁证|发证|认定|授课|施教|承训|组织|组训|颁发|授予)"
            r"(?:单位|机构|机关|方|部门|学校|院校|基地|平台|者)(?:名称)?$|^主办$"
        ),
        Column.ISSUER,
    ),
    (
        re.compile(
            r"^\S{0,4}(?:单位|学校|院校|企业|公司|医院|医疗机构|执业机构)"
            r"(?:[及和/]?(?:部门|科室|职务|岗位|名称|全称))?$"
        ),
        Column.EMPLOYER,
    ),
    (
        re.compile(
            r"^(?:授课|任课|主讲|讲授|主持|指导|培训)(?:教师|老师|专家|人|导师)$|^导师$|培训师$"
        ),
        Column.TEACHER,
    ),
    (
        re.compile(
            r"^(?:参训|参培|参学|参加|参与|培训|学习|参会|获证|结业|合格|受训|受训学员|医务|技术|听课|听讲)?"
            r"(?:人员|教师|学员|人|职工|教职工|医师|护士|代表|员工|对象)(?:姓名|名称|名字)?$|姓名$|^名字$"
        ),
        Column.NAME,
    ),
    (re.compile(r"(?:[学课]时|时数|时长)(?:数|分|认定|合计|小计)?$"), Column.HOURS),
    (re.compile(r"学分(?:数|值)?$"), Column.CREDITS),
    (re.compile(r"天数$"), Column.DAYS),
    (
        re.compile(r"是否(?:合格|通过|结业|达标|完成)|(?:结论|合格否|通过否|[与或]否)$"),
        Column.VERDICT,
    ),
    (re.compile(r"(?:成绩|得分|分数|等第|等次|结果|鉴定|评价|考分|评语)$"), Column.RESULT),
    (
        re.compile(r"(?:颁|发|签|出|制|领|获|取)[发证]?(?:证|书)?书?(?:日期|时间|年月)$"),
        Column.ISSUED,
    ),
    (re.compile(r"(?:日期|时间|起止|起讫|年月|年月日|期间|时段|期限)$"), Column.DATES),
    (
        re.compile(
            r"(?:课程|科目|项目|模块|内容|题目|班次|培训班|专题|活动|主题|会议|讲座|课题|材料)"
            r"(?:名称?|内容|标题|明细)?$"
        ),
        Column.CONTENT,
    ),
    (re.compile(r"(?:类别|性质|属性|分类)$"), Column.SUBJECT),
    (re.compile(r"(?:学习|培训|参训|授课|教学|教育)(?:形式|方式|途径|渠道)$"), Column.FORM),
)
"""What a header word that no list holds is, by how it ends; the first that fits."""

_SIGNED = re.compile(r"(?P<who>[\u3400-\u9fff]{1,12}?)\(?(?:签章|签字|签名|盖章|验章|章)\)?")
"""Where those sign who enter, check or hold a course: 登记人签章, 主办单位（盖章）."""
_TICKED = re.compile("[☑□■☐✓]")
"""In what is chosen (□公需科目 ☑专业科目), which names no column."""
_ATTENDED = re.compile(
    r"(?:\d{1,2}月)?\d{1,2}[日号]|第?[\d一二三四五六七八九十]{1,2}[天日课讲次]|(?:周|星期)[一二三四五六日天]"
    r"|(?:[上下]午|早上?|晚上?|全天)|(?:\d{1,2}月)?\d{1,2}[日号](?:[上下]午|晚上)"
)
"""A day, or a part of it, over a column of ticks: who was there."""

_MODIFIER = re.compile(
    r"^(?:本次|本人|个人|学员|职工|教师|所在|所属|现|应|实际|实|参训|参加|参培|参学|参会|培训班|培训|学习|教育|研修|进修"
    r"|考核|考试|测试|考查|结业|讲座|授课|上课|听课|自学|报考|应试|合格|通过|修读|所学|所修|认定|核定|审定|确认"
    r"|授予|获得|取得|完成|折合|折算|计入|累计|有效|登记|申报|最终|综合|总评|平均|继续教育|继教|课程|办班|开班|计划)"
)


def _by_ending(plain: str) -> tuple[Column, float] | None:
    """The column of a header word in other wording: 参训教师, 考核等次, 认定学时数."""
    if len(plain) > 8 or re.search(r"\d", plain):
        return None  # a value, such as 12学时
    column = next((column for words, column in _ENDINGS if words.search(plain)), None)
    return (column, 0.85) if column else None


def _by_core(plain: str) -> tuple[Column, float] | None:
    """The column of what is left of a header word without the words before it: 最终|总评."""
    rest, table = plain, _table()
    while len(rest) > 2 and (front := _MODIFIER.match(rest)):
        rest = rest[front.end() :]
        if rest in table:
            return table[rest], 0.8
    return None


def _plain(text: str) -> str:
    return key(text)


def _bare(text: str) -> str:
    """The word without what stands in brackets: 成绩（分）, 学时(学分)."""
    return key(re.sub(r"[(（〔\[【][^)）〕\]】]*[)）〕\]】]?", "", text))


@cache
def _table() -> dict[str, Column]:
    table = tomllib.loads(files("ce_intake.layout").joinpath("columns.toml").read_text("utf-8"))
    return {key(word): Column(name) for name, words in table.items() for word in words.split()}


@cache
def _by_length() -> dict[int, list[str]]:
    """Header words of at least three characters, by length."""
    lengths: dict[int, list[str]] = {}
    for word in _table():
        if len(word) >= 3:
            lengths.setdefault(len(word), []).append(word)
    return lengths
