"""Held-out results of examinations as local offices and halls print them."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case, Want
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.manners import running

KIND = "exam_score"
MODULES = (
    "中文Windows 7操作系统",
    "Word 2007中文字处理",
    "Excel 2007中文电子表格",
    "PowerPoint 2007中文演示文稿",
    "Internet应用",
    "计算机网络应用基础",
)
BOARDS = ("安徽省舒岭市人事考试院", "河南省颍桥市人事考试中心", "江西省赣棠市职称考试工作办公室")


def sat(kit: Kit, years: tuple[int, int], **want: object) -> Case:
    """A sitting at a week's end, results a month or two later."""
    more: Want = {"days": (1, 1), "years": years}
    c = Case(kit, "exam", **(more | want))  # type: ignore[arg-type]
    first = date(c.start.year, kit.rng.choice((3, 4, 5, 9, 10)), kit.rng.randrange(5, 22))
    c.start = c.end = first + timedelta(days=5 - first.weekday() if first.weekday() < 6 else 6)
    c.given = c.end + timedelta(days=kit.rng.randrange(35, 70))
    c.words["seat"] = kit.serial("{y}34#######", c.start)
    return c


def counted(c: Case, *, level: str = "", module: bool = False) -> None:
    """The hours that 津人社局发〔2017〕42号 gives."""
    passed = c.mark == "合格" or (c.mark.isdigit() and int(c.mark) >= 60)
    hours = truth.exam_hours(level=level, module=module, day=c.start, passed=passed)
    c.know(subject="professional", hours=hours)


@pledged(KIND, "v-marks-tongue-printed")
def tongue(kit: Kit) -> Paper:
    """A language result printed from the office's site, with the pass mark beside it."""
    c = sat(kit, (2017, 2020), marks=("66", "72", "81", "58", "49"), dates="plain")
    level = kit.rng.choice("ABC")
    c.what = (
        "职称外语（"
        + kit.rng.choice(("英语", "日语"))
        + "·"
        + kit.rng.choice(("综合类", "理工类", "卫生类"))
        + "）"
    )
    counted(c, level=level)
    c.words["level"] = f"{level}级"
    w = Flow(kit, edge=70, top=90)
    running(kit, w.page, head="成绩打印", foot="http://ks.example.invalid/cj　　第1页 共1页")
    w.head(f"{c.start.year}年度全国专业技术人员职称外语等级考试成绩单", "hei 17", 2.4)
    w.table(
        [
            (c, "姓名|{name}|准考证号|{seat}"),
            (c, "证件号码|{id}>3"),
            (c, "考试科目|{what}|级别|{level}"),
            (c, "考试时间|{on}|成绩|{mark}"),
            (c, "合格标准|60分>3"),
        ],
        (1, 2.4, 1, 1.6),
        spec="song 12",
        label="song 12",
        high=36,
    )
    w.y += 60
    w.close(c, kit.rng.choice(BOARDS), spec="song 13")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-marks-module-certificate")
def module_certificate(kit: Kit) -> Paper:
    """One module's certificate, small, with a photograph and a steel stamp's shade."""
    c = sat(kit, (2016, 2021), what=MODULES, no="{y}36######", dates="plain")
    counted(c, module=True)
    w = Flow(kit, (560, 400), edge=50, top=80, paper=(244, 249, 246))
    marks.guilloche(w.page, (222, 236, 228))
    w.head("全国专业技术人员计算机应用能力考试", "song 17", 2.5)
    w.head("合　格　证", "head 26 red", 2.0)
    w.page.picture(marks.photograph(kit.rng), 424, 150, width=80)
    w.pairs(
        c,
        (
            "姓　　名：|{name}\n身份证号：|{id}\n科　　目：|{what}\n考试日期：|"
            "{on}\n考试成绩：|{mark}\n证书编号：|{no}"
        ),
        "song 12",
        indent=74,
        step=24,
    )
    w.y = 330
    w.close(c, kit.rng.choice(BOARDS), spec="song 12", x=0.66, seal=84, form="plain")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-marks-modules-of-one-person")
def modules(kit: Kit) -> Paper:
    """Several modules on one sheet, one of them failed."""
    c = sat(kit, (2017, 2021), what=MODULES, dates="dots-padded")
    rows = c.rows(courses=kit.rng.randrange(2, 5))
    for number, one in enumerate(rows):
        one.start = one.end = c.start + timedelta(days=14 * number)
        one.mark = "不合格" if number == 1 and kit.rng.random() < 0.5 else "合格"
        counted(one, module=True)
    c.given = rows[-1].end + timedelta(days=40)
    w = Flow(kit, edge=60, top=96)
    w.head("计算机应用能力考试成绩证明", "song 22", 2.4)
    w.put(c("考生姓名：{name}"), "song 13")
    w.y += 26
    w.put(c("身份证件号：{id}"), "song 13")
    w.y += 16
    table = [(c, "科目模块|考试日期|考试结果")]
    table += [(one, "{what}|{on}|{mark}") for one in rows]
    w.table(table, (2.6, 1.4, 1), spec="kai 13", label="song 13", heads=1, high=34)
    w.y += 60
    w.close(c, kit.rng.choice(BOARDS), spec="song 14")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-marks-subjects-of-title")
def subjects(kit: Kit) -> Paper:
    """A query page of a title's examination: subjects with points and verdicts."""
    names = ("法律法规", "专业基础知识", "专业实务", "案例分析", "综合能力")
    c = sat(kit, (2016, 2024), what=names, marks=("72", "84", "65", "51"), dates="dashes")
    rows = c.rows(courses=3)
    for one in rows:
        one.start = one.end = c.start
        one.mark = kit.rng.choice(("72", "84", "65", "51", "78"))
    w = Flow(kit, (820, 480), edge=60, top=90, paper=(250, 250, 252))
    w.page.fill(0, 0, 820, 54, (150, 30, 40))
    w.page.put(30, 35, "专业技术人员资格考试成绩查询", w.look("bold 19 white"))
    w.put(c("姓名：{name}　　证件号码：{id}　　准考证号：{seat}"), "hei 12")
    w.y += 26
    c.words["exam"] = kit.rng.choice(("水利工程质量检测员", "初级安全工程师", "环境监测员"))
    w.put(c("考试名称：{exam}　　考试日期：{on}"), "hei 12")
    w.y += 18
    table = [(c, "科目|成绩|满分|合格标准")]
    table += [(one, "{what}|{mark}|100|60") for one in rows]
    w.table(
        table,
        (2.4, 1, 1, 1),
        spec="hei 12",
        label="hei 12",
        heads=1,
        shade=(240, 226, 228),
        high=34,
    )
    w.y += 50
    w.close(
        c,
        kit.rng.choice(BOARDS),
        spec="hei 12",
        seal=96,
        labels=("发布单位：", "发布日期："),
        form="dashes",
    )
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-marks-own-pass-mark")
def own_mark(kit: Kit) -> Paper:
    """A notice to somebody who sat for a post's permit; the pass mark is eighty, and said."""
    c = sat(
        kit,
        (2015, 2025),
        what=("特种设备焊接作业理论", "放射防护知识", "危险货物道路运输装卸"),
        marks=("合格",),
        dates="plain",
    )
    c.words["points"] = kit.rng.choice(("82", "88", "95"))
    w = Flow(kit, edge=80, top=110)
    w.head("考核结果通知", "hei 24", 2.6)
    w.para(c("{name}（身份证号：{id}）："), "song 15", first="")
    c.know(result=truth.score(c.words["points"], passed=True))
    line = c("你于{on}参加的“{what}”考试，成绩为")
    line += [
        Span(c.words["points"], "result"),
        *c("分（80分及以上为合格），结论为合格。特此通知。"),
    ]
    w.para(line, "song 15", lead=2.1)
    w.y += 60
    w.close(c, kit.rng.choice(towns.CENTRES), spec="song 15")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-marks-mandarin-wide")
def mandarin(kit: Kit) -> Paper:
    """A certificate of spoken Mandarin's kind: points with a decimal, a grade that is a level."""
    c = sat(kit, (2015, 2024), what=("普通话水平测试",), no="52{y}#######", dates="plain")
    c.mark = kit.rng.choice(("87.6", "91.2", "83.5"))
    c.words["level"] = "二级甲等" if float(c.mark) < 92 and float(c.mark) >= 87 else "二级乙等"
    w = Flow(kit, A4_WIDE, edge=120, top=120, paper=(252, 250, 255))
    marks.border(w.page, (90, 70, 140), inset=24)
    w.head(c("{what}等级证书"), "kai 32", 2.2)
    w.pairs(
        c,
        (
            "姓　　名：|{name}　　　　性　别：{sex}\n身份证号：|{id}\n测试日期"
            "：|{on}\n测试成绩：|{mark}分\n等　　级：|{level}\n证书编号：|{no}"
        ),
        "song 16",
        indent=110,
        step=38,
    )
    w.y = 460
    w.close(c, "贵州省黔岭州语言文字工作委员会", spec="song 15", form="plain")
    return c.paper(KIND, w.pages)
