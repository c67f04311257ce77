"""Diplomas and degrees: old covers, double leaves, self-taught letters, web reports."""

from __future__ import annotations

import textwrap
from datetime import date, timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "degree"


def enrolled(kit: Kit, first: int = 2001, last: int = 2024, years: int = 3) -> Case:
    """Somebody who studied from a September or March until a January or July."""
    d = Case(
        kit, "degree", lore.MAJOR, (1, 1), (first, last), dates=("plain", "cn"), marks=("合格",)
    )
    end = d.start.year
    d.start = date(end - years, kit.rng.choice([3, 9]), 1)
    d.end = date(end, kit.rng.choice([1, 7]), 1)
    d.given = date(end, d.end.month, kit.rng.choice([5, 10, 15, 20]))
    grown = [who for who in kit.people if who.born.year <= d.start.year - 18]
    d.who = kit.rng.choice(grown)
    d.works = d.who.employer
    return d


def diploma_number(d: Case, sort: str, level: str) -> Span:
    """18 digits as schools give them."""
    rest = d.kit.serial("######", d.given)
    return d.number(d.kit.serial("1####", d.given) + sort + str(d.given.year) + level + rest)


@fresh(KIND, "r-correspondence-diploma-spread")
def spread(kit: Kit) -> Paper:
    """函授毕业证书 lying open: photograph with a dry seal left, sentence and head's name right."""
    s = Sheet(kit, 760, 520, "cream")
    d = enrolled(kit, 2003)
    school = s.rng.choice(lore.SCHOOLS)
    s.rule(380, 0, 380, 520, 0.5)
    s.put(190, 70, "成人高等教育", "kai 20 wine c")
    s.put(190, 112, "毕业证书", "kai 34 wine c t4")
    s.photo(142, 160, 96)
    s.stamp((222, 290), school, "dry", 104)
    level = s.rng.choice([("专科", "06"), ("本科", "05")])
    s.put(60, 430, [Span("证书编号："), diploma_number(d, "5", level[1])], "song 12.5")
    text = (
        "　　学生　<name>，性别　<sex>，<born>生，于<months:至>在本校　<what>　专业函授学习，修完"
        f"{level[0]}教学计划规定的全部课程，成绩<mark>，准予毕业。"
    )
    s.put(412, 100, d(text), "song 16 w312 l2.1")
    s.put(412, 380, "校（院）长：", "song 14")
    s.sign(500, 352, 66)
    s.close([d], (600, 430), "song 14.5 c", school, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-self-taught-two-seals")
def self_taught(kit: Kit) -> Paper:
    """自考 diploma: a committee closes it; the school that set the papers is only named."""
    s = Sheet(kit, 595, 780, "mint")
    d = enrolled(kit, 2002)
    s.border("green", 22, 1.5)
    s.mid(120, "高等教育自学考试", "song 20")
    s.mid(168, "毕 业 证 书", "head 32 green")
    s.photo(255, 196, 86)
    level = s.rng.choice([("专科", "06"), ("本科", "05")])
    text = (
        f"　　<name>，<sex>，身份证号码<id>，参加<what>专业（{level[0]}）高等教育自学考试，主"
        f"考学校为{lore.SCHOOLS[1]}，"
        "全部课程成绩<mark>，准予毕业。"
    )
    s.put(80, 370, d(text), "song 16.5 w436 l2.1")
    s.put(
        80, 720, [Span("证书编号："), d.number(kit.serial("65######{y}######", d.given))], "song 12"
    )
    body = "汀南省高等教育自学考试委员会"
    s.close([d], (390, 600), "song 15 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-bachelor-in-a-cover")
def bachelor(kit: Kit) -> Paper:
    """A bachelor's certificate with the law it rests on, a degree board, Chinese numerals."""
    s = Sheet(kit, 842, 595, "ivory")
    d = enrolled(kit, 2004, years=4)
    school = s.rng.choice(lore.SCHOOLS)
    s.border("wine", 26, 1.2)
    s.border("gold", 34, 3)
    s.mid(130, "学 士 学 位 证 书", "kai 36 wine")
    s.photo(96, 180, 90)
    level = s.rng.choice(["工学", "管理学", "法学", "教育学"])
    text = (
        "　　<name>，<sex>，<born:cn>生。在本校<what>专业完成了本科学习计划，成绩<mark>，经"
        f"审核符合《中华人民共和国学位条例》的规定，授予{level}学士学位。"
    )
    s.put(220, 206, d(text), "kai 20 w530 l2.0")
    number = kit.serial("1####4{y}######", d.given)
    s.put(96, 500, [Span("证书编号："), d.number(number)], "song 13")
    s.put(220, 420, "校长、学位评定委员会主席", "song 14")
    s.sign(400, 390, 70)
    s.close([d], (640, 460), "song 16 c", school, day=d.given, form="cn")
    return d.paper(KIND, s)


@fresh(KIND, "r-television-university")
def television(kit: Kit) -> Paper:
    """A broadcast university's diploma: facts set one under the other, a bar of colour."""
    s = Sheet(kit, 560, 780)
    d = enrolled(kit, 2005)
    d.mark = "毕业"
    s.box(0, 0, 560, 90, "blue")
    s.mid(58, "毕业证书", "head 32 white")
    s.photo(230, 116, 90)
    level = s.rng.choice([("专科", "06"), ("本科（专科起点）", "05")])
    rows = [
        ("姓　　名", d("<name>")),
        ("性　　别", d("<sex>")),
        ("出生日期", d("<born>")),
        ("专　　业", d("<what>")),
        ("层　　次", level[0]),
        ("学习形式", "开放教育"),
        ("在校时间", d("<months:—>")),
        ("结　　论", d("准予<mark>")),
        ("编　　号", [diploma_number(d, "1", level[1])]),
    ]
    s.pairs((110, 290), rows, "hei 13 grey|song 15", (38, 92), 260)
    s.close(
        [d],
        (360, 670),
        "song 15.5 c",
        s.rng.choice(["汀南开放大学", "陇岳广播电视大学"]),
        day=d.given,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-master-with-english")
def master(kit: Kit) -> Paper:
    """硕士毕业证书 on two columns: Chinese sentence left, English of the same right."""
    s = Sheet(kit, 842, 560)
    d = enrolled(kit, 2010, years=3)
    school = s.rng.choice(lore.SCHOOLS[1:2] + lore.SCHOOLS[3:])
    s.border("navy", 20, 1)
    s.put(230, 96, "硕士研究生毕业证书", "head 24 c")
    text = (
        "　　研究生<name>，性别<sex>，<born>生，于<months:至>在<what>专业学习，学制三年，修"
        "完硕士研究生培养计划规定的全部课程，"
        "完成学位论文答辩，成绩<mark>，准予毕业。"
    )
    s.put(60, 150, d(text), "song 16 w350 l2.05")
    s.rule(435, 70, 435, 420, 0.4)
    s.put(630, 96, "GRADUATE DIPLOMA", "song 17 c")
    english = (
        "The bearer of this diploma has completed all the courses of the programme for the d"
        "egree of "
        "Master, passed the oral defence of the thesis and is hereby permitted to graduate."
    )
    s.put(466, 150, textwrap.fill(english, 42), "song 13.5 w340 l1.8")
    s.put(60, 480, [Span("证书编号："), diploma_number(d, "1", "02")], "song 12.5")
    s.close([d], (640, 440), "song 15 c", school, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-study-proof-before-diploma")
def before_diploma(kit: Kit) -> Paper:
    """毕业证明书 that replaces a lost diploma: the old number is told, and its own."""
    s = Sheet(kit)
    d = enrolled(kit, 1999, 2015)
    school = s.rng.choice(lore.SCHOOLS)
    again = d.given + timedelta(days=s.rng.randrange(900, 2600))
    s.mid(110, "毕业证明书", "head 30")
    s.photo(440, 140, 84)
    text = (
        "　　<name>，<sex>，<born>生，于<months:至>在我校<what>专业（成人教育、业余）学习，"
        "学完全部课程，成绩<mark>，准予毕业。"
        "毕业证书因本人不慎遗失，特此证明。"
    )
    s.put(70, 190, d(text), "song 16 w350 l2.1")
    old = kit.serial("1####5{y}06######", d.given)
    s.put(70, 470, f"（原毕业证书编号：{old}）", "song 12.5")
    s.put(70, 560, d("证明书编号：<no:ZM(y)-####>"), "song 13")
    s.close([d], (400, 620), "song 15 c", school, day=again)
    return d.paper(KIND, s)


@fresh(KIND, "r-registry-page-of-a-diploma")
def registry(kit: Kit) -> Paper:
    """A web registry's page of one diploma: labels left, photograph right, its own day."""
    s = Sheet(kit, 700, 620, "white")
    d = enrolled(kit, 2006, 2022)
    d.mark = "毕业"
    printed = d.given + timedelta(days=s.rng.randrange(300, 900))
    s.box(0, 0, 700, 54, "green")
    s.put(24, 35, "高等教育学历查询报告", "hei 19 white")
    rows = [
        ("姓名", d("<name>")),
        ("证件号码", d("<id>")),
        ("学校名称", s.rng.choice(lore.SCHOOLS)),
        ("专业名称", d("<what>")),
        ("学历层次", "专科"),
        ("学习形式", s.rng.choice(["函授", "业余"])),
        ("入学日期", d("<from:dashes>")),
        ("毕业日期", d("<to:dashes>")),
        ("毕（结）业", d("<mark>")),
        ("证书编号", [diploma_number(d, "5", "06")]),
    ]
    s.pairs((40, 104), rows, "hei 12.5 grey|hei 14", (38, 110))
    s.photo(560, 84, 96)
    s.put(40, 500, "以上信息与备案数据一致。", "hei 12")
    s.close(
        [d], (500, 540), "hei 13 c", "汀南省学历信息服务中心", day=printed, form="plain", size=92
    )
    return d.paper(KIND, s)
