"""Papers of schools and societies, further: degrees, lectures, rosters, works."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.diplomas import diploma_number, enrolled
from samples.generator.layouts.opened.sixth.gatherings import MEETINGS
from samples.generator.layouts.opened.sixth.works import in_line, team


@paper_of("degree", "s-network-education-diploma")
def network(kit: Kit) -> Paper:
    """网络教育毕业证书: the way of study in the sentence, English name below, upright."""
    leaf = Leaf(kit, 595, 842, "cream")
    f = enrolled(kit, 2017, 2024)
    school = leaf.rng.choice(lore.COLLEGES[:4])
    leaf.border("wine", 24, 2)
    leaf.mid(110, school, "kai 24 wine")
    leaf.mid(160, "毕业证书", "head 36 wine t6")
    leaf.photo(250, 190, 94)
    leaf.put(
        90,
        380,
        f(
            "　　学生<name>，<sex>，<born>生，于<months:至>在本校网络教育<what>专业专升本"
            "学习，修完教学计划规定的全部课程，成绩<mark>，准予毕业。"
        ),
        "kai 17 w415 l2.1",
    )
    leaf.put(90, 770, [Span("证书编号："), diploma_number(f, "7", "05")], "song 12.5")
    leaf.put(90, 650, "校长：", "song 14")
    leaf.sign(136, 624, 66)
    leaf.close([f], (400, 680), "song 15.5 c", school, day=f.given)
    return f.paper("degree", leaf)


@paper_of("degree", "s-degree-copy-with-stamp")
def degree_copy(kit: Kit) -> Paper:
    """A grey copy of a bachelor's certificate, half a page, the clerk's stamp below it."""
    leaf = Leaf(kit)
    f = enrolled(kit, 2017)
    school = leaf.rng.choice(lore.COLLEGES[:4])
    leaf.book_number(440, 40)
    leaf.page.frame(46, 80, 549, 460, width=2.4, colour=(80, 80, 80))
    leaf.mid(140, "学士学位证书", "kai 29")
    leaf.photo(76, 170, 70)
    leaf.put(
        166,
        192,
        f(
            "　　<name>，<sex>，<born>生。在<what>专业完成了本科学习计划，成绩<mark>，"
            "授予学士学位。"
        ),
        "kai 15.5 w350 l2.0",
    )
    leaf.put(
        76,
        430,
        [Span("学位证书编号："), f.number(kit.serial("1####4{y}######", f.given))],
        "song 11.5",
    )
    leaf.close([f], (420, 380), "song 13 c", school, day=f.given, seal="grey", size=92)
    leaf.copied(110, 540)
    return f.paper("degree", leaf)


@paper_of("degree", "s-study-proof-of-a-master")
def study_proof(kit: Kit) -> Paper:
    """研究生学历证明: a form with rows, school's graduate office seals."""
    leaf = Leaf(kit)
    f = enrolled(kit, 2017, years=3.0)
    f.mark = "毕业"
    school = leaf.rng.choice(lore.COLLEGES[:4])
    leaf.mid(96, "研究生毕业证明书", "head 25")
    rows: list[list[Words]] = [
        ["姓　　名", f("<name>"), "性　　别", f("<sex>")],
        ["身份证号", f("<id>")],
        ["学习专业", f("<what>"), "培养层次", "硕士研究生"],
        ["在学时间", f("<months:至>"), "学习方式", "非全日制"],
        ["毕业情况", f("准予<mark>")],
        ["毕业证书号", [diploma_number(f, "1", "02")]],
    ]
    low = leaf.form((50, 130), "84 165 84 162", rows, "hei 13|song 13", 44)
    leaf.close(
        [f], (400, low + 80), "song 15 c", f"{school}研究生院", day=f.given + timedelta(days=20)
    )
    return f.paper("degree", leaf)


@paper_of("lecture_certificate", "s-half-day-lecture-of-a-hospital")
def hospital_lecture(kit: Kit) -> Paper:
    """院内学术讲座学分单: a slip; credits of a lecture, department, checked by hand."""
    leaf = Leaf(kit, 540, 320, "mint")
    f = Fill(
        kit,
        "lecture",
        lore.NURSING,
        (1, 1),
        (2015, 2025),
        units="学分",
        hours=(0.5, 1, 2),
        trade=("医院", "疾病"),
        dates=("plain", "dots-padded"),
        no=("{y}YN####",),
    )
    f.long = float(leaf.rng.choice([0.5, 1, 2]))
    leaf.border("green", 10, 1)
    leaf.mid(46, "学术讲座学分证明", "head 20 green")
    rows: list[list[Words]] = [
        ["姓名", f("<name>"), "身份证号", f("<id>")],
        ["单位", f("<unit>")],
        ["讲座题目", f("<what>")],
        ["讲座日期", f("<on>"), "授予学分", f("<hrs:#学分>")],
    ]
    low = leaf.form((26, 64), "64 150 64 210", rows, "song 12.5|song 12.5", 34)
    leaf.put(30, low + 30, f("编号：<no>"), "song 12")
    leaf.close(
        [f],
        (390, low + 36),
        "song 13.5 c",
        leaf.rng.choice([lore.HOSPITALS[1], lore.HOSPITALS[3]]),
        day=f.given,
        size=84,
        gap=24,
    )
    return f.paper("lecture_certificate", leaf)


@paper_of("lecture_certificate", "s-badge-of-a-delegate")
def badge(kit: Kit) -> Paper:
    """代表证 whose back certifies attendance: name large, the organiser's stamp, days."""
    leaf = Leaf(kit, 360, 520, "white")
    f = Fill(kit, "conference", MEETINGS, (2, 3), (2015, 2025), units="天", dates=("plain", "dots"))
    f.long = float((f.end - f.start).days + 1)
    leaf.box(0, 0, 360, 110, "navy")
    leaf.mid(56, f("<what>"), "head 19 white <330")
    leaf.mid(92, "参会代表证（兼参会证明）", "hei 14 white")
    leaf.mid(180, f("<name>"), "kai 36")
    leaf.mid(220, f("<unit>"), "song 14 <320")
    leaf.mid(276, f("会议日期：<span:至>"), "song 14 <330")
    leaf.mid(306, f("会期<hrs>，该代表全程参会。"), "song 14")
    leaf.close(
        [f],
        (180, 400),
        "song 14 c",
        leaf.rng.choice(lore.SOCIETIES),
        day=f.end,
        form="plain",
        size=104,
    )
    return f.paper("lecture_certificate", leaf)


@paper_of("roster", "s-credit-list-of-a-meeting")
def credit_list(kit: Kit) -> Paper:
    """学术会议学分授予名单: credits alike for all, told above; names and units in rows."""
    leaf = Leaf(kit, paper="mint")
    f = Fill(
        kit,
        "conference",
        MEETINGS,
        (2, 3),
        (2015, 2025),
        units="学分",
        hours=(3, 4, 6),
        dates=("plain",),
        no=("XF{y}####",),
    )
    f.long = float(leaf.rng.choice([3, 4, 6]))
    leaf.mid(70, f("<what>"), "hei 17 <500")
    leaf.mid(102, "学分授予人员名单", "head 21")
    leaf.put(44, 136, f("会议时间：<span:至>　　每人授予：<hrs:#学分>"), "song 13.5")
    rows: list[list[Words]] = [
        [str(n + 1), one("<name>"), one("<unit>"), one("<no>")]
        for n, one in enumerate(f.colleagues(8, 15))
    ]
    low = Grid("46 130 220 110", "hei 12.5|song 12.5", 32, "lines").draw(
        leaf, (44, 150), "序号 姓名 单位 学分证号", rows
    )
    leaf.close(
        f.rows, (420, low + 50), "song 14.5 c", leaf.rng.choice(lore.SOCIETIES[4:6]), day=f.given
    )
    return f.paper("roster", leaf)


@paper_of("roster", "s-reply-of-a-bureau-with-people")
def reply(kit: Kit) -> Paper:
    """A bureau's reply that confirms hours for the people of an annex below the text."""
    leaf = Leaf(kit)
    f = Fill(
        kit, "training_class", (*lore.OFFICE, *lore.SAFETY), (2, 4), (2015, 2025), dates=("plain",)
    )
    f.works = kit.person().employer
    body = leaf.rng.choice(lore.BUREAUS[:3])
    leaf.mid(84, body, "song 25 red <470")
    leaf.bar(98, "red", w=1.6)
    leaf.mid(140, "关于培训学时登记的批复", "head 20")
    leaf.put(60, 178, f("<unit>："), "song 14")
    leaf.put(
        60,
        206,
        f(
            "　　你单位<span:至>举办的“<what>”培训班符合规定，同意下列考核<mark>人员每人"
            "登记<sub:专业科目><hrs>。"
        ),
        "song 14 w475 l1.9",
    )
    rows: list[list[Words]] = [
        [str(n + 1), one("<name>"), one("<id>")] for n, one in enumerate(f.colleagues(6, 12))
    ]
    for one in f.rows:
        one.works = f.works
    low = Grid("60 160 220", "hei 13|song 13", 30).draw(leaf, (78, 282), "序号 姓名 身份证号", rows)
    leaf.close(f.rows, (420, low + 56), "song 14.5 c", body, day=f.given)
    return f.paper("roster", leaf)


@paper_of("achievement", "s-paper-chosen-for-a-volume")
def exchanged(kit: Kit) -> Paper:
    """论文交流证书: the paper was read at a meeting and chosen for its volume."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = team(kit, kit.rng.choice(lore.WORKS), 2)
    leaf.border("brown", 20, 3)
    leaf.mid(120, "论文入选证书", "kai 38 brown")
    leaf.put(100, 206, [*in_line(f, "、"), Span("　同志：")], "kai 19")
    leaf.put(
        100,
        250,
        [
            Span("　　您的论文《"),
            Span(f.what, "content"),
            Span(f"》入选{leaf.rng.choice(MEETINGS)}论文集，特发此证。"),
        ],
        "kai 19 w640 l2.1",
    )
    leaf.put(
        100,
        480,
        [Span("编号："), f.say("certificate_no", kit.serial("LW{y}###", f.given))],
        "song 13",
    )
    leaf.close([f], (600, 440), "song 16 c", leaf.rng.choice(lore.SOCIETIES), day=f.given)
    return f.paper("achievement", leaf)


@paper_of("achievement", "s-design-patent-new-form")
def design(kit: Kit) -> Paper:
    """外观设计专利证书: designers, number, day of the notice; the thing drawn beside."""
    leaf = Leaf(kit, paper="rose")
    f = team(kit, kit.rng.choice(["水质采样器", "护理推车", "检修工具箱", "教具收纳柜"]), 3)
    filed = f.given - timedelta(days=leaf.rng.randrange(120, 300))
    number = kit.serial(f"ZL {filed.year} 3 #######.", filed) + leaf.rng.choice("0123456789X")
    leaf.ornate("wine", 24)
    leaf.mid(140, "外观设计专利证书", "head 30 wine")
    rows: list[tuple[str, Words]] = [
        ("外观设计名称：", [Span(f.what, "content")]),
        ("设　计　人：", in_line(f)),
        ("专　利　号：", f.say("certificate_no", number)),
        ("专 利 权 人：", f.rows[0].works),
        ("授权公告日：", f.issued(f.given, "padded")),
    ]
    y = leaf.pairs((84, 210), rows, "song 14|song 15 <330", (42, 112))
    leaf.page.frame(210, y + 20, 370, y + 130, width=1.2, colour=(90, 90, 96))
    leaf.page.frame(232, y + 44, 348, y + 108, width=0.8, colour=(90, 90, 96))
    leaf.close([f], (420, 690), "song 15 c", "国家知识产权局")
    return f.paper("achievement", leaf)
