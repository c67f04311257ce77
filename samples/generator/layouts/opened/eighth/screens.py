"""Certificates and pages of web courses as labels and values: phones, sites, prints."""

from __future__ import annotations

from collections.abc import Sequence

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.blanks import Blank, Close, enrol_blanks
from samples.generator.layouts.opened.eighth.facts import Wish

HOURS: Sequence[float] = (4, 6, 8, 10, 16, 20, 30, 7.5)


def page(name: str, title: str, rows: str, wish: Wish, **more: object) -> Blank:
    """A blank of a web course."""
    own: Wish = {"hours": HOURS, "days": (1, 45)}
    first = {"kind": "online_certificate", "form": "online", "by": places.HOSTS, "what": places.ALL}
    return Blank(name=name, title=title, rows=rows, wish=own | wish, **(first | more))  # type: ignore[arg-type]


BLANKS = (
    page(
        "u-screen-course-finished",
        "在线课程 · 已完成",
        """学员|[name]
        课程名称|[what]
        开始学习|[from]
        完成时间|[to]
        获得学时|[hrs|#]
        考试得分|[mark]
        证书编号|[no]""",
        Wish(dates=("dashes", "slashes"), marks=("92", "85", "100", "77"), no=("{d}####",)),
        look="phone",
        over="课程详情",
        closed=False,
    ),
    page(
        "u-screen-public-course-record",
        "公需科目学习情况",
        """姓名|[name]|身份证号|[id]
        工作单位|[unit]|年度|[yr|]
        科目类型|[sub|公需科目]|课程|[what]
        学时|[hrs|#学时]|在线考试|[mark]""",
        Wish(hours=(8, 16, 24), marks=("合格", "通过", "88分")),
        look="desk",
        over="渠梁区专业技术人员继续教育网络平台",
        what=places.PUBLIC,
        by=("天津市渠梁区专业技术人员服务中心",),
    ),
    page(
        "u-screen-electronic-certificate-fields",
        "网络培训合格证书",
        """姓　　名：|[name]
        证件号码：|[id]
        课程名称：|[what]
        起止日期：|[span|至]
        培训方式：|网络培训
        学　　时：|[hrs|#学时]
        考核结果：|[mark]""",
        Wish(no=("WX{y}######", "C{d}###"), marks=("合格", "优秀")),
        look="lined",
        no="证书编号：",
        close=Close(seal="flat", labels=("发证机构：", "发证日期：")),
    ),
    page(
        "u-screen-print-of-study-form",
        "远程培训学时证明表",
        """学员姓名|[name]|性别|[sex]
        单　　位|[unit]
        培训平台|渡学在线（www.duxue.example.invalid）
        课　　程|[what]
        学习期间|[span|至]
        学　　时|[hrs|#]|测验成绩|[mark]
        证 书 号|[no]""",
        Wish(no=("DX{y}#####",), marks=("90分", "81分", "合格"), dates=("dashes", "plain")),
        last="平台确认/（盖章）",
        by=("天津渡学在线教育科技有限公司",),
    ),
    page(
        "u-screen-phone-of-teachers-course",
        "教师网络研修平台",
        """姓名|[name]
        学校|[unit]
        学习项目|[what]
        学习形式|网络培训
        学习时段|[span| ~ ]
        认定学时|[hrs|#学时]
        考核等级|[mark]""",
        Wish(at=places.SCHOOLS, marks=("优秀", "合格", "良好"), dates=("dots-padded", "dashes")),
        look="phone",
        over="学习证明",
        what=places.SCHOOLING,
        by=("天津市渠梁区教师发展研究中心",),
    ),
    page(
        "u-screen-safety-card-of-site",
        "在线培训电子证",
        """姓名：|[name]
        单位：|[unit]
        课程：|[what]
        课时：|[hrs|#课时]
        完成日期：|[to]
        成绩：|[mark]""",
        Wish(unit="课时", hours=(4, 8, 12), marks=("96分", "84分", "合格"), no=("DZ{y}####",)),
        look="pocket",
        no="证号：",
        what=("外包施工安全", "消防安全常识", "班组长安全管理"),
        by=("天津津淀安全生产培训有限公司",),
        close=Close(seal="flat"),
    ),
    page(
        "u-screen-accountant-query",
        "继续教育完成情况查询结果",
        """姓名|[name]|证件号码|[id]
        年度|[yr|年度]|施教机构|{by}
        课程名称|[what]|学习方式|网络
        取得学分|[hrs|#分]|考核状态|[mark]""",
        Wish(unit="学分", hours=(30, 60, 90), marks=("合格", "通过")),
        look="desk",
        over="会计人员综合服务",
        what=("增值税法要点", "政府会计制度衔接", "企业内部控制"),
        by=("天津蓝渡会计进修学校",),
        close=Close(seal="oval"),
    ),
    page(
        "u-screen-slip-of-distance-school",
        "网络课程结业证明",
        """学员|[name]|学号|{y}0417
        课程|[what]
        授课方式|网络教学|学时|[hrs|#]
        学习时间|[months]|成绩|[mark]""",
        Wish(
            days=(40, 130),
            marks=("良好", "优秀", "合格"),
            hours=(30, 36, 60),
            dates=("plain", "dots"),
        ),
        look="half",
        by=("天津蓝渡开放大学", "华北澄塘农业大学继续教育学院"),
    ),
)

enrol_blanks(BLANKS)
