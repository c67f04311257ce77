"""Results of language and computer examinations: what the rules make of a sitting."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth
from samples.generator.layouts.opened.eighth.blanks import Blank, Close, enrol_blanks
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.lists import Listing, enrol_lists
from samples.generator.layouts.opened.eighth.tables import Table

LANGUAGE = ("全国专业技术人员职称外语等级考试",)
COMPUTER = "全国专业技术人员计算机应用能力考试"
MODULES = (
    "中文Windows 7操作系统",
    "Word 2007中文字处理",
    "Excel 2007中文电子表格",
    "PowerPoint 2007中文演示文稿",
    "Internet应用",
    "AutoCAD2004制图软件",
    "Photoshop CS4图像处理",
    "WPS Office办公组合中文字处理",
    "Visual FoxPro 5.0数据库管理系统",
)
OLD_MODULES = (
    "中文Windows XP操作系统",
    "Word 2003中文字处理",
    "Excel 2003中文电子表格",
    "Internet应用",
)


def sat(f: Facts) -> None:
    """The sitting was on a Saturday of spring or autumn; results come out weeks later."""
    rng = f.rng
    day = date(f.start.year, rng.choice([3, 4, 5, 9, 10, 11]), rng.randrange(3, 22))
    f.start = f.end = day + timedelta(days=(5 - day.weekday()) % 7)
    f.given = f.end + timedelta(days=rng.randrange(38, 80))


def language(f: Facts) -> None:
    """A level and a mark; a pass counts professional hours (津人社局发〔2017〕42号)."""
    sat(f)
    level = f.rng.choice("ABC")
    f.words |= {"level": f"{level}级", "area": f.rng.choice(["综合类", "理工类", "卫生类"])}
    f.know(
        subject="professional",
        hours=truth.exam_hours(level=level, day=f.start, passed=float(f.mark) >= 60),
    )


def module(f: Facts) -> None:
    """A computer module's hours."""
    sat(f)
    counted(f)


def counted(f: Facts) -> None:
    passed = f.mark in ("合格", "通过") or (f.mark.isdigit() and int(f.mark) >= 60)
    hours = truth.exam_hours(module=True, day=f.start, passed=passed)
    f.know(subject="professional", hours=hours)


def apart(f: Facts) -> None:
    """A module sat on a day of its own in the year."""
    f.start = f.end = f.start + timedelta(days=14 * f.rng.randrange(0, 4))
    counted(f)


TONGUE: Wish = {"years": (2017, 2019), "marks": ("62", "71", "78", "85", "90", "54")}
KIND = "exam_score"
BOARDS = ("天津市蓝渡人事考试中心", "天津市澄塘人事考试院")


def exam(name: str, title: str, rows: str, wish: Wish, **more: object) -> Blank:
    first = {"kind": KIND, "form": "exam", "by": BOARDS}
    return Blank(name=name, title=title, rows=rows, wish=wish, **(first | more))  # type: ignore[arg-type]


def sheet(name: str, title: str, head: str, row: str, **more: object) -> Listing:
    first = {
        "kind": KIND,
        "form": "exam",
        "by": BOARDS,
        "courses": MODULES,
        "count": (2, 4),
    }
    return Listing(name=name, title=title, head=head, row=row, **(first | more))  # type: ignore[arg-type]


BLANKS = (
    exam(
        "u-exam-tongue-slip",
        "[what]成绩单",
        """姓　　名|[name]|准考证号|12{y}0317
        身份证号|[id]|考试日期|[on]
        语种级别|英语{level}|专业类别|{area}
        考试成绩|[mark]|合格标准|60分""",
        TONGUE | Wish(dates=("plain", "dots-padded")),
        what=LANGUAGE,
        ready=language,
        look="half",
        foot=("卷面总分100分。",),
    ),
    exam(
        "u-exam-tongue-certificate",
        "职称外语考试合格证书",
        """姓名：|[name]
        身份证号：|[id]
        考试名称：|[what]
        语种：|英语
        级别：|{level}
        成绩：|[mark]
        考试日期：|[on]""",
        Wish(
            years=(2017, 2020), marks=("61", "67", "75", "88"), no=("WY{y}12#####", "{y}外字####号")
        ),
        what=LANGUAGE,
        ready=language,
        look="lined",
        no="证书编号：",
        photo=True,
        close=Close(labels=("发证机关：", "签发日期：")),
    ),
    exam(
        "u-exam-tongue-on-a-phone",
        "[what]",
        """姓名|[name]
        证件号|[id]
        级别|英语 {level}（{area}）
        考试时间|[on]
        成绩|[mark]
        合格线|60""",
        TONGUE | Wish(dates=("dashes", "dots-padded")),
        what=LANGUAGE,
        ready=language,
        look="phone",
        over="成绩查询",
        closed=False,
    ),
    exam(
        "u-exam-tongue-before-the-rule",
        "全国职称外语等级考试成绩通知书",
        """姓名|[name]|工作单位|[unit]
        考试科目|[what]
        级别|英语{level}|成绩|[mark]
        考试时间|[on]|合格分数|60""",
        Wish(years=(2003, 2012), marks=("63", "70", "81"), dates=("plain",)),
        what=LANGUAGE,
        ready=language,
        last="考试机构/（盖章）",
        by=("天津市蓝渡人事考试中心",),
    ),
    exam(
        "u-exam-one-module-certificate",
        "考试科目合格证",
        """姓　　名|[name]
        身份证号|[id]
        科　　目|[what]
        成　　绩|[mark]
        考试时间|[on]""",
        Wish(years=(2017, 2021), marks=("合格", "合格", "82"), no=("KM{y}#######", "120{y}######")),
        what=MODULES,
        over=COMPUTER,
        ready=module,
        look="lined",
        no="证书编号",
        photo=True,
    ),
    exam(
        "u-exam-one-module-card",
        "计算机应用能力考试合格证",
        """姓名|[name]
        身份证号|[id]
        模块|[what]
        结果|[mark]
        日期|[on]""",
        Wish(years=(2017, 2021), no=("JN{y}####", "{y}-12-####"), dates=("dots-padded", "plain")),
        what=MODULES,
        ready=module,
        look="pocket",
        no="编号：",
    ),
    exam(
        "u-exam-module-failed-page",
        "考试成绩详情",
        """考生姓名|[name]|证件号码|[id]
        考试名称|计算机应用能力考试|科目名称|[what]
        考试日期|[on]|得分|[mark]
        合格标准|60分|考区|天津""",
        Wish(years=(2017, 2021), marks=("45", "58", "72", "36"), dates=("dashes",)),
        what=MODULES,
        ready=module,
        look="desk",
        over="人事考试网上服务平台",
        closed=False,
    ),
    exam(
        "u-exam-module-old-by-pen",
        "计算机应用能力考试科目合格证",
        """姓　名|[name]
        单　位|[unit]
        科　目|[what]
        成　绩|[mark]
        考试日期|[on]""",
        Wish(years=(2003, 2011), marks=("合格",), no=("津计{y}####号",), dates=("plain", "spaced")),
        what=OLD_MODULES,
        ready=module,
        look="lined",
        no="编　号",
        hand=True,
        by=("天津市蓝渡人事考试中心",),
    ),
)

LISTS = (
    sheet(
        "u-exam-modules-sheet",
        COMPUTER + "成绩单",
        "序号 科目名称 考试日期 成绩",
        "{n}|[what]|[on]|[mark]",
        above="""姓　　名：|[name]|身份证号：|[id]
        工作单位：|[unit]|报名序号：|0{y}118""",
        ready=sat,
        each=apart,
        wish=Wish(
            years=(2017, 2020), marks=("合格", "合格", "不合格"), dates=("plain", "dots-padded")
        ),
    ),
    sheet(
        "u-exam-modules-on-a-phone",
        "我的考试成绩",
        "",
        "[what]|考试日期 [on]|成绩 [mark]（60分合格）",
        above="姓名|[name]\n证件号|[id]",
        look="phone",
        closed=False,
        ready=sat,
        each=apart,
        wish=Wish(years=(2017, 2020), marks=("75", "81", "66", "52"), dates=("dashes",)),
    ),
    sheet(
        "u-exam-modules-in-a-letter",
        "考试合格证明",
        "科目 结论 考试日期",
        "[what]|[mark]|[on]",
        above=(
            ":经查，[name]（身份证号码[id]）参加全国专业技术人员计算机应用能力考试，下列科目"
            "成绩如下："
        ),
        ready=sat,
        each=apart,
        wish=Wish(years=(2017, 2020), marks=("合格",), dates=("plain",)),
        table=Table("song 13", "song 13", 30, "three", "white", "lcc"),
        foot=("特此证明。",),
    ),
)

enrol_blanks(BLANKS)
enrol_lists(LISTS)
