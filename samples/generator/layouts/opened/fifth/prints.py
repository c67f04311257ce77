"""Certificates of web courses, printed or on broad screens: summers, tablets, failures."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh
from samples.generator.layouts.opened.fifth.screens import KIND, LIST


@fresh(KIND, "r-summer-study-of-teachers")
def summer(kit: Kit) -> Paper:
    """暑期研修 page printed by a browser: an address at the foot, hours granted by the province."""
    s = Sheet(kit)
    d = Case(
        kit,
        "online",
        ("师德师风与教育家精神", "科学教育", "数字化赋能教学", "心理健康教育", "教师法治素养"),
        (20, 40),
        (2019, 2025),
        hours=(8, 10, 12),
        dates=("plain", "dashes"),
        unit=("朔安市第七中学", "望岳县雁鸣镇中心小学", "漓阳师范学院附属中学"),
    )
    d.end = date(d.end.year, 8, d.rng.randrange(8, 29))
    d.start = d.end - timedelta(days=d.rng.randrange(16, 34))
    d.given = d.end + timedelta(days=d.rng.randrange(1, 12))
    site = "陇岳省中小学教师智慧研修平台"
    printed = d.given + timedelta(days=s.rng.randrange(3, 50))
    s.put(28, 22, f"{printed:%Y/%m/%d} 21:{s.rng.randrange(10, 60)}", "hei 8 grey")
    s.mid(22, site, "hei 8 grey")
    s.put(
        28,
        830,
        "https://yx.example.invalid/cert/print?id=" + kit.serial("######", d.end),
        "hei 8 grey",
    )
    s.put(567, 830, "1/1", "hei 8 grey r")
    s.mid(140, f"{d.start.year}年暑期教师网络培训", "hei 18 blue")
    s.mid(182, "学 习 证 书", "head 32 blue")
    s.put(80, 262, d("<name>（<unit>）："), "song 16")
    s.put(
        80,
        300,
        d(
            "　　您已于<span:至>完成网络培训专题“<what>”的学习，达到规定要求，认定<hrs>，考"
            "核<mark>。"
        ),
        "song 16 w436 l2.1",
    )
    s.close([d], (400, 520), "song 15 c", "陇岳省教师继续教育网络中心", day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-not-passed-online")
def not_passed(kit: Kit) -> Paper:
    """学习结果通知 of a site: all videos seen, the test not passed twice; no hours are given."""
    s = Sheet(kit, 640, 460)
    d = Case(
        kit,
        "online",
        (*lore.COMMON, *lore.LEDGER),
        (4, 20),
        (2016, 2025),
        hours=(8, 10, 16, 20),
        dates=LIST,
        marks=("不合格", "未通过"),
    )
    site = s.rng.choice(lore.SITE_BODIES)
    s.box(0, 0, 640, 50, "blue")
    s.put(24, 32, "网络培训学习证明", "hei 18 white")
    rows = [
        ("学员姓名", d("<name>")),
        ("身份证号", d("<id>")),
        ("课程名称", d("<what>")),
        ("学习时间", d("<span: 至 >")),
        ("课程学时", d("<hrs:#学时>")),
        ("考核结果", d("<mark>")),
    ]
    s.pairs((60, 96), rows, "hei 13 grey|hei 14 <400", (38, 100))
    s.put(60, 336, "说明：考试次数已用完，本课程不予认定学时，可于下一年度重新报名。", "hei 12 red")
    s.close([d], (460, 384), "hei 13.5 c", site, day=d.given, form="dashes", size=86, gap=24)
    return d.paper(KIND, s)


@fresh(KIND, "r-public-course-with-photo")
def public_course(kit: Kit) -> Paper:
    """公需科目 certificate of a city: required or elective, photograph, year large."""
    s = Sheet(kit, 595, 842, "ivory")
    sort = kit.rng.choice(["公需必修", "公需选修"])
    d = Case(
        kit,
        "online",
        lore.COMMON,
        (5, 60),
        (2014, 2025),
        hours=(16, 20, 24, 32),
        dates=("plain", "dots-padded"),
        no=("LY(y)-#######", "(y)GX######"),
        marks=("合格", "86分", "100分"),
    )
    s.border("wine", 30, 1.4)
    s.mid(110, "漓阳市专业技术人员继续教育", "song 17")
    s.mid(150, "网络培训证书", "head 28 wine")
    s.mid(186, d("（<yr:年度>）"), "song 15")
    s.photo(252, 206, 90)
    rows = [
        ("姓　　名", d("<name>")),
        ("身份证号", d("<id>")),
        ("工作单位", d("<unit>")),
        ("科目类别", d(f"<sub:{sort}>")),
        ("课程名称", d("<what>")),
        ("学习时间", d("<span: 至 >")),
        ("完成学时", d("<hrs>")),
        ("考试成绩", d("<mark>")),
        ("证书编号", d("<no>")),
    ]
    s.pairs((110, 372), rows, "hei 13.5|song 14 <290", (34, 96), 290)
    s.close([d], (400, 716), "song 14 c", lore.BUREAUS[0], day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-tablet-in-a-reading-room")
def tablet(kit: Kit) -> Paper:
    """An app on a tablet lying on its side: cards in two columns, the hours as a large figure."""
    s = Sheet(kit, 800, 560, "ash")
    d = Case(
        kit,
        "online",
        (*lore.OFFICE, *lore.FARMING),
        (1, 15),
        (2018, 2025),
        hours=(1, 2, 3, 5, 7.5),
        dates=LIST,
        no=("(y)-####-####",),
        marks=("合格", "通过", "92分"),
    )
    s.put(30, 50, "＜　证书夹", "hei 17")
    s.box(30, 76, 380, 520, "white")
    s.box(410, 76, 770, 520, "white")
    s.put(205, 140, d("<hrs:#>"), "head 64 orange c")
    s.put(205, 172, "学时", "hei 14 grey c")
    s.put(205, 226, d("<what>"), "head 17 c <320")
    s.put(205, 260, d("<form:线上自主学习>"), "hei 12 grey c")
    s.qr(165, 330, 80)
    s.put(430, 120, "电子学习证书", "head 20")
    rows = [
        ("持证人", d("<name>")),
        ("证件号", d("<id>")),
        ("学完于", d("<to>")),
        ("测试", d("<mark>")),
        ("证书编号", d("<no>")),
    ]
    s.pairs((430, 168), rows, "hei 12 grey|hei 14 <230", (42, 90))
    s.close(
        [d],
        (590, 420),
        "hei 14 c",
        s.rng.choice(lore.SITE_BODIES),
        day=d.given,
        form="dots-padded",
        size=92,
    )
    return d.paper(KIND, s)
