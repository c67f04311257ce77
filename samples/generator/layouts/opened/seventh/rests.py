"""Papers of several kinds: meetings, diplomas, a patent, strays, a register."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import gowns, halls, lore, strays, works, years
from samples.generator.layouts.opened.seventh.desk import (
    Fill,
    Grid,
    Leaf,
    Words,
    cells,
    nothing,
    of,
    pairs,
)
from samples.generator.layouts.opened.sixth.works import in_line


@of(halls.KIND, "t-meeting-in-a-form")
def meeting_form(kit: Kit) -> Paper:
    """学术会议参会登记证明: a form with days stated, the organiser's seal below."""
    leaf = Leaf(kit, 640, 420, "cream")
    f = Fill(
        kit,
        "conference",
        [name for name in halls.MEETINGS if name.startswith("第")],
        (2, 3),
        (2015, 2025),
        units="天",
        no=("HY{y}##",),
        dates=("plain", "dots-padded"),
    )
    f.long = float((f.end - f.start).days + 1)
    leaf.mid(54, "学术会议参会证明", "head 22")
    low = leaf.form(
        (34, 80),
        "76 206 76 214",
        cells(
            f,
            (
                "姓　名|<name>|身份证号|<id>\n单　位|<unit>\n会议名称|<what>\n会议日期|"
                "<span:至>|会　期|<hrs:#天>\n参会身份|正式代表|编　号|<no>"
            ),
        ),
        "hei 12.5|song 13",
        40,
    )
    leaf.close(
        [f],
        (470, low + 44),
        "song 14 c",
        leaf.rng.choice(lore.SOCIETIES),
        day=f.given,
        size=92,
        gap=26,
    )
    return f.paper(halls.KIND, leaf)


@of(halls.KIND, "t-lecture-hours-in-a-line")
def lecture_line(kit: Kit) -> Paper:
    """听课证明 of a college across: one lecture, its speaker named after it, hours."""
    leaf = Leaf(kit, 760, 500, "mist")
    f = Fill(
        kit,
        "lecture",
        lore.TALKS,
        (1, 1),
        (2015, 2025),
        hours=(2, 3, 4),
        no=("TK{y}-###",),
        dates=("plain", "cn"),
    )
    f.long = float(leaf.rng.choice([2, 3, 4]))
    leaf.border("navy", 18, 2)
    leaf.mid(100, "学术讲座听课证明", "kai 30 navy")
    leaf.put(
        86,
        176,
        f(
            "　　<unit><name>（身份证号：<id>）于<on>参加学术讲座“<what>”（主讲："
            f"{kit.person().name}），听课<hrs>，特此证明。"
        ),
        "song 17.5 w588 l2.1",
    )
    leaf.put(86, 420, f("编号：<no>"), "song 13")
    leaf.close(
        [f],
        (550, 370),
        "song 15 c",
        leaf.rng.choice([*lore.COLLEGES[:3], lore.SOCIETIES[5]]),
        day=f.given,
    )
    return f.paper(halls.KIND, leaf)


@of(gowns.KIND, "t-diploma-copied-with-stamp")
def copied(kit: Kit) -> Paper:
    """A diploma copied at two thirds onto A4 in grey, with the clerk's stamp."""
    own = Leaf(kit, 800, 560)
    f = gowns.studied(kit, years=2.5)
    school = own.rng.choice(lore.COLLEGES[:4])
    own.border("grey", 18, 4)
    own.mid(100, "毕业证书", "kai 38")
    own.photo(80, 150, 92)
    own.put(
        200,
        176,
        f(
            "　　学生<name>，性别<sex>，<born>生，于<months:至>在本校<what>专业函授"
            "专升本学习，修完教学计划规定的全部课程，成绩<mark>，准予毕业。"
        ),
        "kai 20 w520 l2.0",
    )
    own.put(80, 490, [Span("证书编号："), gowns.number(f, "5", "05")], "song 16.5")
    own.close([f], (600, 430), "kai 18 c", school, day=f.given, seal="grey")
    leaf = Leaf(kit)
    leaf.page.inset(own.page, 44, 110, scale=0.63)
    leaf.copied(100, 520)
    leaf.book_number(420, 60)
    return f.paper(gowns.KIND, leaf)


@of(gowns.KIND, "t-degree-checked-by-code")
def checked(kit: Kit) -> Paper:
    """学位认证报告: facts down the page, the body that checked it seals, a day of its own."""
    leaf = Leaf(kit)
    f = gowns.studied(kit, 2016, 2023)
    printed = f.given + timedelta(days=kit.rng.randrange(20, 120))
    leaf.mid(84, "中国高等教育学位在线验证报告", "head 22 blue")
    leaf.photo(450, 120, 80)
    degree = leaf.rng.choice(["管理学", "工学", "法学", "教育学"])
    rows = pairs(
        f,
        (
            "姓　　名|<name>\n性　　别|<sex>\n出生日期|<born:padded>\n获学位日期|"
            f"{wording.day(f.given, 'padded')}\n学位授予单位|"
            f"{leaf.rng.choice(lore.COLLEGES[:4])}\n学位类别|{degree}学士学位\n学科/"
            "专业|<what>"
        ),
    )
    rows.append(("学位证书编号", [f.number(kit.serial("1####4{y}######", f.given))]))
    y = leaf.pairs((80, 140), rows, "hei 13|song 14 <250", (40, 110))
    leaf.qr(450, 260, 84)
    leaf.close(
        [f],
        (400, y + 70),
        "song 14.5 c",
        "海河门学位与研究生教育信息中心",
        day=printed,
        form="padded",
        seal="electronic",
    )
    return f.paper(gowns.KIND, leaf)


@of(works.KIND, "t-invention-patent-upright")
def invention(kit: Kit) -> Paper:
    """发明专利证书 upright: one fact under another, the head's hand, the office's seal."""
    leaf = Leaf(kit, 595, 842, "mist")
    f = works.work(kit, kit.rng.choice(lore.THINGS[4:]), 4)
    filed = f.given - timedelta(days=kit.rng.randrange(500, 1200))
    leaf.border("navy", 26, 2)
    leaf.mid(130, "发明专利证书", "kai 36 navy")
    rows: list[tuple[str, Words]] = [
        ("发明名称", [Span(f.what, "content")]),
        ("发 明 人", in_line(f)),
        ("专 利 号", f.say("certificate_no", kit.serial(f"ZL {filed.year} 1 #######.#", filed))),
        ("专利申请日", wording.day(filed, "padded")),
        ("专利权人", f.rows[0].works),
        ("授权公告日", f.issued(f.given, "padded")),
    ]
    leaf.pairs((84, 210), rows, "song 15|song 15 <330", (46, 104))
    leaf.put(
        84,
        560,
        "　　经依照专利法进行审查，决定授予专利权，颁发发明专利证书并予以登记。",
        "song 13.5 w430 l1.8",
    )
    leaf.put(84, 700, "局长", "song 15")
    leaf.sign(126, 672, 66)
    leaf.close([f], (420, 700), "song 15.5 c", "国家知识产权局")
    return f.paper(works.KIND, leaf)


@of(strays.KIND, "t-exempted-by-the-board")
def exempted(kit: Kit) -> Paper:
    """免试证明: somebody need not sit an examination; nothing was learned or passed."""
    leaf = Leaf(kit)
    f = strays.about(kit)
    leaf.mid(110, leaf.rng.choice(["职称外语免试证明", "计算机应用能力免试证明"]), "head 24")
    leaf.put(
        72,
        180,
        (
            f"　　{f.who.name}同志（身份证号：{f.who.id_number}），工作单位{f.works}，"
            "因"
            f"{leaf.rng.choice(['年满五十周岁', '取得博士学位', '长期在基层工作'])}，"
            "符合免试条件，同意免试。\n　　特此证明。"
        ),
        "song 16 w452 l2.15",
    )
    leaf.close(
        [f],
        (400, 460),
        "song 15.5 c",
        leaf.rng.choice([lore.BUREAUS[0], lore.BOARDS[2]]),
        day=f.given,
    )
    return nothing(strays.KIND, leaf)


@of(strays.KIND, "t-ticket-to-an-examination")
def ticket(kit: Kit) -> Paper:
    """准考证 on a phone: room and seat of an examination that is still to come."""
    leaf = Leaf(kit, 390, 700)
    f = strays.about(kit)
    leaf.put(20, 24, f"{leaf.rng.randrange(7, 22)}:{leaf.rng.randrange(10, 60)}", "hei 11")
    leaf.mid(70, "考试准考证", "head 20")
    leaf.photo(290, 96, 74)
    rows: list[tuple[str, Words]] = [
        ("姓名", f.who.name),
        ("证件号", f.who.id_number),
        ("准考证号", kit.serial("12########", f.start)),
        (
            "考试名称",
            leaf.rng.choice(["执业药师职业资格考试", "监理工程师职业资格考试", "职称外语等级考试"]),
        ),
        ("考试时间", f"{wording.day(f.start, 'dashes')} 09:00-11:30"),
        ("考点", "天津市样例中学"),
        ("考场座号", f"{leaf.rng.randrange(1, 40):02d}考场 {leaf.rng.randrange(1, 31):02d}座"),
    ]
    leaf.pairs((24, 120), rows, "hei 13 grey|hei 13.5 <180", (54, 80))
    leaf.put(24, 540, "请携带有效身份证件原件，提前30分钟到达考点。", "hei 12.5 red <340")
    return nothing(strays.KIND, leaf)


@of(years.KIND, "t-register-with-empty-rows")
def empty_rows(kit: Kit) -> Paper:
    """A year's register with more rows than courses; a sum in its last row, two hands below."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots-padded", "dashes"))
    leaf.mid(50, f("<yr:年度>专业技术人员培训学时登记册"), "song 20")
    leaf.put(40, 84, f("姓名：<name>　　身份证号：<id>　　单位：<unit>"), "song 13 <760")
    made = years.courses(f, lore.EVERY, 3, 6, (4, 8, 12, 16))
    rows: list[list[Words]] = [
        [
            str(n + 1),
            one("<what>"),
            one("<on>"),
            one("<hrs:#>"),
            one("<sub:专业科目>"),
            one("<mark>"),
            "",
        ]
        for n, one in enumerate(made)
    ]
    rows += [[str(n + 1), "", "", "", "", "", ""] for n in range(len(made), 8)]
    rows.append(["", "学时合计", "", years.whole(made), "", "", ""])
    low = Grid("50 290 130 60 100 70 60", "hei 12.5|song 12.5", 32).draw(
        leaf, (40, 98), "序号 培训课程 培训日期 学时 科目 结果 备注", rows
    )
    leaf.put(44, low + 30, "登记人：", "song 13")
    leaf.sign(96, low + 6, 54)
    leaf.close(
        f.rows, (650, low + 44), "song 14 c", f.works, day=date(f.end.year, 12, 26), gap=26, size=96
    )
    return f.paper(years.KIND, leaf)
