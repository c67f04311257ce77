"""Lines between and under the rows of a table that are no rows: headings and the foot.

Knows their words only, no places.
"""

from __future__ import annotations

import re

FOOT = re.compile(
    r"^(?:经办人?|负责人|审核|复核|填表|制表|培训单位|培训机构|主办单位|办学单位|施教机构|发证|班主任|组织单位|备注[:：].|"
    r"说明|注[:：1一]|单位意见|单位\S{0,4}(?:盖章|负责人)|主管部门|考核单位|\(?盖章|日期[:：]|以下空白|以上|此表|本表|联系人|"
    r"第\d+页|共\d+|授课教师|任课教师|主讲|工作人员|会务|审批|验证|登记|领导|.{0,14}[(（]盖章|.{0,14}公章)"
)
"""How what stands under a table begins: handlers, notes, opinions, places for a stamp."""

HEADING = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))[^,。;]{2,20}"
    r"|(?:一般|行业)?(?:公需|专业|公共|必修|选修)(?:科目|课程|课)(?:学习|培训)?(?:情况)?:?"
)
"""A line that heads the rows below it: 二、专业科目."""
