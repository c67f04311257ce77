"""Papers that prove no learning themselves: 通知, 签到表, 日程, 获奖, 免试证明, the unknown."""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.layout.draft import Draft, Kind
from ce_intake.layout.lines import lines_of
from ce_intake.values import Finding, KindCode, Page

_REASONS = (
    (
        "award_paper",
        ("获奖", "荣誉证书", "奖状", "一等奖", "二等奖", "三等奖", "优秀奖", "评卷", "阅卷"),
    ),
    ("exemption_paper", ("免试", "免考")),
    ("notice_paper", ("通知", "邀请函", "函")),
    ("attendance_sheet", ("签到",)),
    ("teaching_paper", ("授课证", "授课教师", "授课专家", "聘书", "执教", "公开课")),
    ("agenda_paper", ("日程", "议程", "课程表", "课表", "教学计划", "培训计划", "安排")),
)


def extract(pages: Sequence[Page]) -> Draft:
    """No entry, and a finding that says why."""
    rows = [row.text for page in pages for row in lines_of(page).rows]
    head, text = "".join(rows[:6]), "".join(rows)
    for words in (head, text):
        for code, cues in _REASONS:
            if any(cue in words for cue in cues):
                return Draft(findings=(Finding(code=code, page=pages[0].number),))
    page = pages[0].number if pages else None
    return Draft(findings=(Finding(code="unknown_paper", page=page),))


KIND = Kind(
    code=KindCode.OTHER,
    cues={
        "^通知": 6.0,
        "^的通知": 4.0,
        "^日程": 10.0,
        "^议程": 10.0,
        "^荣誉证书": 6.0,
        "^获奖证书": 6.0,
        "^奖状": 6.0,
        "^聘书": 6.0,
        "^授课": 6.0,
        "^公开课": 6.0,
        "^介绍信": 8.0,
        "执教": 3.0,
        "授课教师": 3.0,
        "授课专家": 3.0,
        "^邀请函": 6.0,
        "^免试": 6.0,
        "^免考": 6.0,
        "^课程表": 6.0,
        "^教学计划": 8.0,
        "^培训计划": 6.0,
        "^教学安排": 8.0,
        "^课程安排": 8.0,
        "^培训安排": 8.0,
        "^实施方案": 6.0,
        "^收据": 5.0,
        "^发票": 5.0,
        "一等奖": 3.5,
        "二等奖": 3.5,
        "三等奖": 3.5,
        "优秀奖": 3.0,
        "特颁此证": 1.0,
        "以资鼓励": 1.5,
        "免试": 2.5,
        "免考": 2.5,
        "各有关单位": 3.0,
        "现将有关事项": 4.0,
        "特此通知": 4.0,
        "阅卷": 2.0,
        "评卷": 2.0,
        "^报名表": 5.0,
        "^申请表": 3.0,
        "^回执": 5.0,
        "^在职证明": 8.0,
        "^工作证明": 8.0,
        "^收入证明": 8.0,
        "^离职证明": 8.0,
        "^志愿": 5.0,
        "^协议": 6.0,
        "^合同": 6.0,
        "^问卷": 5.0,
        "^满意度": 5.0,
        "^须知": 5.0,
        "^批复": 6.0,
        "^简章": 6.0,
        "^缴费": 6.0,
        "^凭单": 4.0,
        "^任职资格": 5.0,
        "^职称证": 5.0,
        "^专业技术资格证": 5.0,
        "^专业技术职务": 5.0,
        "^执业证": 5.0,
        "^营业执照": 8.0,
        "^工作证": 4.0,
        "志愿服务": 3.0,
        "先进工作者": 4.0,
        "荣誉称号": 4.0,
        "诚邀": 3.0,
        "敬请": 1.5,
        "甲方": 2.0,
        "乙方": 2.0,
        "价税合计": 5.0,
        "^安排表": 5.0,
        "^学员须知": 6.0,
        "学员须知": 4.0,
        "收款单位": 4.0,
    },
    patterns={
        r"^.{0,24}签到(?:表|册|单|簿|记录|情况)?$": 14.0,
        r"^准考证$|^收.?款.?收.?据|^介绍信$|^请假条": 8.0,
        r"兹?(?:聘请|特聘|聘任|聘)[^。;]{2,40}(?:为|担任)": 5.0,
        r"(?:授予|评为|荣获|获得)[^。;]{2,30}(?:称号|先进|优秀学员|优秀教师|标兵|模范)": 4.0,
        r"(?:为|给)[^,。;]{2,24}(?:讲授|授课|作专题|作学术)": 3.0,
        r"[一二三]、[^。;]{0,20}(?:培训|参加|报名)(?:对象|人员|时间|地点|办法|方式|须知)": 3.0,
    },
    extract=extract,
)
