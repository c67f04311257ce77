"""Results of professional examinations: queries, notices, sheets, qualifications."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator.layouts.opened.eighth.blanks import Blank, Close, enrol_blanks
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.lists import Listing, enrol_lists
from samples.generator.layouts.opened.eighth.sittings import BOARDS, sat
from samples.generator.layouts.opened.eighth.tables import Table
from samples.generator.layouts.opened.eighth.tales import Tale, enrol

KIND = "exam_score"
BUILDERS = ("建设工程施工管理", "建设工程法规及相关知识", "专业工程管理与实务（市政公用工程）")
COSTS = ("建设工程造价管理", "建设工程计价", "建设工程技术与计量", "建设工程造价案例分析")
SAFETY = ("安全生产法律法规", "安全生产管理", "安全生产技术基础", "安全生产专业实务")
SOCIAL = ("社会工作综合能力（中级）", "社会工作实务（中级）", "社会工作法规与政策")
CPA = ("会计", "审计", "财务成本管理", "公司战略与风险管理", "经济法", "税法")
ECONOMY = ("经济基础知识", "专业知识和实务（人力资源管理）")
NURSES = ("专业实务", "实践能力")
TEACHERS = ("综合素质", "教育知识与能力", "学科知识与教学能力（初中语文）")


def against(least: float, most: float) -> Callable[[Facts], None]:
    """A sitting whose papers have a pass mark of their own; below it no hours are counted."""

    def ready(f: Facts) -> None:
        sat(f)
        f.least = least
        f.words |= {"least": f"{least:g}", "most": f"{most:g}"}

    return ready


def marked(low: float, high: float) -> Callable[[Facts], None]:
    """A mark for one paper."""

    def each(f: Facts) -> None:
        f.mark = str(f.rng.randrange(round(low), round(high)))
        if f.least is not None and float(f.mark) < f.least:
            f.know(hours=0)
        passed = f.least is not None and float(f.mark) >= f.least
        f.words = f.words | {"verdict": "合格" if passed else "未达标"}

    return each


def failing(f: Facts) -> None:
    """One paper alone: its own pass mark."""
    marked(f.least * 0.8 if f.least else 40, (f.least or 60) * 1.4)(f)


def whole(least: float, most: float) -> Callable[[Facts], None]:
    """A blank of one mark against its own line."""

    def ready(f: Facts) -> None:
        against(least, most)(f)
        failing(f)

    return ready


def papers(name: str, title: str, head: str, row: str, **more: object) -> Listing:
    first = {
        "kind": KIND,
        "form": "exam",
        "by": BOARDS,
        "wish": Wish(years=(2017, 2025), dates=("plain", "dashes")),
    }
    return Listing(name=name, title=title, head=head, row=row, **(first | more))  # type: ignore[arg-type]


LISTS = (
    papers(
        "u-trial-builders-query",
        "二级建造师执业资格考试成绩",
        "科目 成绩 合格标准 结果",
        "[what]|[mark]|{least}|{verdict}",
        above="姓名|[name]|证件号码|[id]\n考试时间|[on]|档案号|{y}1200873",
        courses=BUILDERS[:2],
        count=(2, 2),
        look="window",
        closed=False,
        ready=against(60, 100),
        each=marked(48, 92),
    ),
    papers(
        "u-trial-cost-engineers",
        "{y}年度一级造价工程师考试成绩通知",
        "序号 科目 得分 合格分数线",
        "{n}|[what]|[mark]|{least}",
        above="姓　　名：|[name]|身份证号：|[id]\n工作单位：|[unit]|考试日期：|[on]",
        courses=COSTS[:3],
        count=(3, 3),
        ready=against(60, 100),
        each=marked(45, 90),
    ),
    papers(
        "u-trial-safety-phone",
        "成绩查询",
        "",
        "[what]|得分 [mark]　合格线 {least}|{verdict}　考试日期 [on]",
        above="姓名|[name]\n考试|中级注册安全工程师",
        courses=SAFETY,
        count=(3, 4),
        look="phone",
        closed=False,
        ready=against(60, 100),
        each=marked(44, 88),
    ),
    papers(
        "u-trial-social-workers-slip",
        "社会工作者职业水平考试成绩单",
        "考试科目 分数 结论",
        "[what]|[mark]|{verdict}",
        above=(
            ":考生[name]，身份证号[id]，于[on]参加{y}年度社会工作者职业水平考试，各科成绩如下"
            "（满分100分，{least}分合格）："
        ),
        courses=SOCIAL,
        count=(3, 3),
        ready=against(60, 100),
        each=marked(50, 86),
        table=Table("hei 13", "song 13", 32, "box", "white", "lcc"),
    ),
    papers(
        "u-trial-accountants-annual",
        "注册会计师全国统一考试成绩单",
        "科目 成绩 是否合格",
        "[what]|[mark]|{verdict}",
        above="考生姓名：|[name]|证件号码：|[id]\n准考证号：|{y}12000561|考试日期：|[on]",
        courses=CPA,
        count=(2, 4),
        look="formed",
        by=("天津市柳汀会计考试管理办公室",),
        ready=against(60, 100),
        each=marked(49, 84),
        foot=("单科成绩达到60分为合格。",),
    ),
    papers(
        "u-trial-economists-print",
        "经济专业技术资格考试成绩",
        "科目名称 满分 合格标准 成绩",
        "[what]|{most}|{least}|[mark]",
        above="姓名|[name]|身份证件号|[id]\n级别|中级|考试日期|[on]",
        courses=ECONOMY,
        count=(2, 2),
        look="broad",
        ready=against(84, 140),
        each=marked(70, 126),
    ),
    papers(
        "u-trial-nurses-two-papers",
        "护士执业资格考试成绩单",
        "科目 分数 合格线",
        "[what]|[mark]|{least}",
        above="姓名：|[name]|工作单位：|[unit]\n证件编号：|[id]|考试时间：|[on]",
        courses=NURSES,
        count=(2, 2),
        by=("汜阳市卫生人才培训中心", "天津市澄塘区卫生健康委员会"),
        ready=against(300, 500),
        each=marked(270, 420),
        wish=Wish(years=(2017, 2025), trade=("医院", "疾病"), dates=("plain",)),
        table=Table("song 13", "song 13", 32, "three", "white", "lcc"),
    ),
    papers(
        "u-trial-teachers-written",
        "中小学教师资格考试（笔试）成绩",
        "考试科目 报告分 结果",
        "[what]|[mark]|{verdict}",
        above="姓名|[name]|证件号|[id]\n考试日期|[on]|合格线|{least}",
        courses=TEACHERS,
        count=(2, 3),
        look="window",
        closed=False,
        ready=against(70, 150),
        each=marked(58, 112),
    ),
)
BLANKS = (
    Blank(
        name="u-trial-doctors-total",
        title="[what]成绩通知",
        rows="""姓名|[name]|身份证号|[id]
        工作单位|[unit]
        考试日期|[on]|满分|{most}
        总成绩|[mark]|合格线|{least}""",
        kind=KIND,
        form="exam",
        by=("天津市澄塘区卫生健康委员会",),
        what=("临床执业助理医师资格考试", "中医执业医师资格考试"),
        ready=whole(360, 600),
        wish=Wish(years=(2017, 2025), trade=("医院", "疾病"), dates=("plain", "padded")),
    ),
    Blank(
        name="u-trial-mandarin-level",
        title="普通话水平测试等级证书",
        rows="""姓　　名：|[name]
        身份证号：|[id]
        测试项目：|[what]
        测试时间：|[on]
        测试成绩：|[mark]
        等　　级：|二级甲等""",
        kind=KIND,
        form="exam",
        by=("天津市渠梁语言文字测试站",),
        what=("普通话水平测试",),
        look="lined",
        photo=True,
        no="证书编号：",
        ready=sat,
        wish=Wish(years=(2017, 2025), marks=("87.4分", "89.1分", "88分"), no=("12{y}#######",)),
    ),
)
TALES = (
    Tale(
        name="u-trial-qualification-told",
        kind=KIND,
        form="exam",
        title="专业技术资格证书",
        text="[name]（身份证号：[id]）于[on]参加[what]，成绩[mark]，特发此证。",
        by=BOARDS,
        what=("中级经济专业技术资格考试", "中级注册安全工程师职业资格考试", "助理社会工作师考试"),
        comp="pictured",
        no="证书编号：",
        close=Close(labels=("发证机构：", "发证日期：")),
        wish=Wish(years=(2017, 2025), days=(1, 1), later=(60, 110), no=("{y}12########",)),
    ),
    Tale(
        name="u-trial-notice-by-letter",
        kind=KIND,
        form="exam",
        title="考试成绩证明",
        text=(
            "经核查，考生[name]，证件号码[id]，在[on]举行的[what]中，取得[mark]的成绩，达到合"
            "格标准。"
        ),
        by=BOARDS,
        what=("初级会计专业技术资格考试", "统计专业中级资格考试", "审计专业初级资格考试"),
        comp="office",
        no="证明编号：",
        wish=Wish(
            years=(2017, 2025),
            days=(1, 1),
            later=(60, 110),
            marks=("68分", "74分", "81分"),
            no=("CJ{y}###",),
        ),
    ),
)

enrol_lists(LISTS)
enrol_blanks(BLANKS)
enrol(TALES)
