"""Lines between and under the rows of a table that are no rows: headings, sums and the foot.

Knows their words only, no places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

FOOT = re.compile(
    r"^(?:经办人?|负责人|审核|复核|填表|制表|培训单位|培训机构|主办单位|办学单位|施教机构|发证|班主任|组织单位|备注[:：].|"
    r"说明|特此|特发此|此[证据]|注[:：1一]|单位意见|单位\S{0,4}(?:盖章|负责人)|主管部门|考核单位|\(?盖章|日期[:：]|以下空白|以上|此表|本表|联系人|"
    r"第\d+页|共\d+|授课教师|任课教师|主讲|工作人员|会务|审批|验证|登记|领导|.{0,14}[(（]盖章|.{0,14}公章)"
)
"""How what stands under a table begins: handlers, notes, opinions, places for a stamp."""

HEADING = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))[^,。;]{2,20}"
    r"|(?:一般|行业)?(?:公需|专业|公共|必修|选修)(?:科目|课程|课)(?:学习|培训)?(?:情况)?:?"
)
"""A line that heads the rows below it: 二、专业科目."""

YEAR_HEAD = re.compile(
    r"\W*(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.])?(?:(?:学习|培训)?年度:?)?(?P<y>(?:19|20)\d\d)"
    r"(?:年度?\W*(?![\u3400-\u9fff]{0,6}[小合共总]计)[\u3400-\u9fff]{0,8})?"
    r"\W*(?:\([^()]*\)|共\d{1,2}[门项条]\S{0,2})?\W*"
)
"""A line over the rows of a year: 2021年度, 二、2021年公需科目, 2021年度（小计16学时）.

A sum that no brackets enclose is of the rows over it.
"""

_WHOSE = (
    r"(?:本人|个人|全部|全体|以上|课程|各[科项]|[全本]?(?:年度?|学年度?|学期)|本[页表次期]|截[至止]\S{0,6}?"
    r"|公需|专业|公共|必修|选修|一般|行业|科目|课|[IⅠ1一Ⅱ2二]类|学[时分]|课时|学习)*"
)
_HOW_MUCH = (
    r"(?:完成|获得|取得|认定|核定|学习|培训)?(?:学[时分]|课时|人|门|课程|科目|项)?数?(?:大写.*)?"
)
_SUM = (
    r"(?:合计|总计|共计|累计|总和|总学时|总课时|总学分|总数|总分|总成绩)"
    rf"(?:{_HOW_MUCH}$|{_HOW_MUCH}共?\d)"
)
_TOTAL = re.compile(_WHOSE + _SUM)
_SUBTOTAL = re.compile(rf"{_WHOSE}(?:小计|[页表]计)|(?:本[页表]|公需|专业)\S{{0,4}}?{_SUM}")
_STATISTIC = re.compile(
    r"(?:全班|班级|本[班期次]|总)?(?:平均分?数?|平均成绩|最[高低](?:分|成绩)|标准差|(?:及格|合格|优秀|通过|参训|出勤|到课)率"
    r"|(?:[应实][到考参训]{1,2}|参考|缺考|合格|及格|优秀|参训|参加)人数)[\d.人分]*"
)
_COUNT = re.compile(r"\d{0,4}")


def sum_of_rows(cells: Sequence[str]) -> str:
    """'total', 'subtotal' or 'foot' where a row's first words call it a sum or a statistic.

    *cells* are what it says, letters and digits only; a number that counts rows may stand before.
    """
    words = next((text for text in cells if not _COUNT.fullmatch(text)), "")
    if _SUBTOTAL.match(words):
        return "subtotal"
    if _TOTAL.match(words):
        return "total"
    return "foot" if _STATISTIC.fullmatch(words) else ""


NOT_YET = re.compile(
    r"(?:尚?未(?:开始|学习?|选课?|报名)|学习中|进行中|在[学读]|待[学考]\S{0,2}|去学习|继续学习|立即学习|开始学习|报名中?)"
)
"""What a list says of a course that nobody has finished yet."""
