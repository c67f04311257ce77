"""Proofs of lectures and meetings: tickets, passes, posters, letters of thanks."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "lecture_certificate"


@fresh(KIND, "r-admission-ticket-punched")
def admission(kit: Kit) -> Paper:
    """听讲券: a ticket with seat and hall; the organiser's stamp on the stub says it was heard."""
    s = Sheet(kit, 640, 250, "sand")
    d = Case(
        kit,
        "lecture",
        lore.TALK,
        (1, 1),
        (2008, 2025),
        hours=(2, 3),
        no="JT(y)####",
        dates=("plain", "dots-padded"),
        unit=lore.UNITS,
    )
    body = s.rng.choice([lore.UNIONS[3], lore.UNIONS[1]])
    s.border("brown", 8, 1.2)
    for y in range(12, 240, 12):
        s.rule(450, y, 450, y + 5, 0.6)
    s.put(30, 46, f"{body}　公益讲坛", "hei 14 brown")
    s.put(30, 92, d("《<what>》"), "head 20 <400")
    s.put(30, 124, f"主讲人：{kit.person().name}（教授）", "song 12.5")
    s.put(30, 150, d("时间：<on>　14:30—17:30"), "song 12.5")
    s.put(
        30,
        174,
        f"地点：市图书馆二楼报告厅　{s.rng.randrange(1, 20)}排{s.rng.randrange(1, 30)}座",
        "song 12.5",
    )
    s.put(30, 222, "迟到二十分钟不得入场　票价：免费", "song 10.5 grey")
    s.put(464, 46, "听讲证明", "hei 15")
    s.put(464, 76, d("姓名 <name>"), "kai 14 <166")
    s.put(464, 104, d("单位 <unit>"), "kai 12.5 <166")
    s.put(464, 130, d("计 <hrs>"), "kai 14")
    s.put(464, 156, d("编号 <no>"), "song 11.5")
    s.close([d], (545, 196), "song 11.5 c", body, day=d.given, form="dots-padded", size=70, gap=22)
    return d.paper(KIND, s)


@fresh(KIND, "r-thanks-for-coming")
def thanks(kit: Kit) -> Paper:
    """A letter of thanks to the employer that also certifies attendance for days stated."""
    s = Sheet(kit)
    d = Case(
        kit,
        "conference",
        tuple(
            f"第{n}届{t}学术研讨会"
            for n in ("三", "八", "十二")
            for t in ("公路养护", "茶文化", "针灸临床", "电网安全")
        ),
        (2, 4),
        (2005, 2025),
        units="天",
        hours=(2, 3, 4),
        dates=("plain", "padded"),
    )
    d.long = float((d.end - d.start).days + 1)
    body = s.rng.choice(lore.UNIONS[:1] + lore.UNIONS[7:8] + lore.UNIONS[4:5])
    s.put(70, 96, body, "kai 20 green")
    s.bar(108, "green", x=(70, 525))
    s.mid(170, "感谢信暨参会证明", "head 22")
    s.put(70, 226, d("<unit>："), "song 16")
    text = (
        "　　由我会主办的“<what>”已于<span:至>在霁海市圆满举行，会期<hrs>，来自全国的"
        f"{s.rng.randrange(120, 600)}位代表出席。贵单位<name>同志全程参加了本次会议，特此证明"
        "，并向贵单位的大力支持表示衷心感谢！\n"
        "　　此致\n敬礼"
    )
    s.put(70, 264, d(text), "song 16 w455 l2.1")
    s.close([d], (400, 590), "song 15 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-wristband-e-pass")
def e_pass(kit: Kit) -> Paper:
    """A conference app's page after check-in: days ticked, credits given, sponsors below."""
    s = Sheet(kit, 390, 800, "white")
    d = Case(
        kit,
        "conference",
        (
            "口腔种植学术年会",
            "检验医学前沿大会",
            "护理管理创新论坛",
            "心血管介入研讨会",
            "儿科呼吸学术年会",
        ),
        (2, 3),
        (2019, 2025),
        units="学分",
        hours=(2, 3, 4, 5, 6),
        dates=("dashes", "dots-padded", "slashes"),
        no=("CH(y)#####",),
        unit=(*lore.HOSPITALS, *lore.UNITS[:1]),
    )
    s.box(0, 0, 390, 190, "purple")
    s.put(18, 24, f"{s.rng.randrange(8, 21)}:{s.rng.randrange(10, 60)}", "hei 11 white")
    s.put(372, 24, "5G  78%", "hei 10 white r")
    s.mid(74, "参会电子证明", "hei 18 white")
    s.put(195, 118, d("<what>"), "hei 16 white c <350")
    s.mid(150, "霁海国际会展中心", "hei 12 white")
    s.box(20, 206, 370, 560, "ash")
    rows = [
        ("参会代表", d("<name>")),
        ("证件号码", d("<id>")),
        ("所属单位", d("<unit>")),
        ("会议日期", d("<span: 至 >")),
        ("授予学分", d("<hrs:#分>")),
        ("学分类别", s.rng.choice(["Ⅰ类", "Ⅱ类"])),
        ("证明编号", d("<no>")),
    ]
    s.pairs((36, 240), rows, "hei 12 grey|hei 13 <232", (34, 86))
    for index in range((d.end - d.start).days + 1):
        day = d.start + timedelta(days=index)
        s.put(36 + 110 * index, 500, f"√ {day.month}月{day.day}日签到", "hei 11 green")
    s.put(36, 536, "签到完成率 100%", "hei 11 grey")
    s.close(
        [d],
        (195, 610),
        "hei 13 c",
        s.rng.choice([lore.UNIONS[9], lore.UNIONS[1]]),
        day=d.given,
        form="dashes",
        size=90,
    )
    s.mid(720, "赞助单位：样例医疗器械　｜　技术支持：会易通", "hei 9.5 pale")
    for x, words in ((60, "日程"), (195, "证明"), (330, "我的")):
        s.put(x, 780, words, "hei 12 grey c")
    return d.paper(KIND, s)


@fresh(KIND, "r-attendance-extract-of-minutes")
def minutes(kit: Kit) -> Paper:
    """讲座记录摘录: a form on the talk with its outline; the listener named at the end."""
    s = Sheet(kit)
    d = Case(
        kit,
        "lecture",
        (*lore.TALK, *lore.COMMON[:4]),
        (1, 1),
        (2010, 2025),
        hours=(2, 3, 4),
        dates=("plain", "dots"),
    )
    host = s.rng.choice([lore.SCHOOLS[2], lore.SCHOOLS[4], lore.SCHOOLS[1]])
    s.mid(76, host, "song 17")
    s.mid(108, "学术讲座听讲登记证明", "head 21")
    rows = [
        ["讲座题目", d("<what>")],
        ["主讲人", kit.person().name, "职称", s.rng.choice(["教授", "研究员", "主任医师"])],
        ["讲座日期", d("<on>"), "地点", f"逸夫楼{s.rng.randrange(1, 6)}0{s.rng.randrange(1, 9)}"],
        [
            "内容提要",
            "一、研究的背景与问题；二、近年来的主要进展；三、典型案例；四、讨论与答疑（约40"
            "分钟）。",
        ],
        ["听讲人", d("<name>"), "单位", d("<unit>")],
        ["身份证号", d("<id>")],
        ["认定学时", d("<hrs>"), "出席情况", "全程出席"],
    ]
    low = s.form((56, 130), "80 176 66 160", rows, "hei 13|song 13", 44)
    s.put(64, low + 30, "本证明由科研处根据签到记录出具。", "song 12 grey")
    s.close([d], (410, low + 90), "song 14.5 c", host + "科研处", day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-speaker-plaque")
def speaker(kit: Kit) -> Paper:
    """A meeting's certificate for one who gave a talk; hours for the meeting alone."""
    s = Sheet(kit, 842, 595, "ivory")
    d = Case(
        kit,
        "conference",
        ("古籍保护学术会议", "水资源与水生态论坛", "心理健康教育年会", "特种设备检验技术交流会"),
        (2, 3),
        (2009, 2025),
        hours=(4, 6, 8, 12, 16),
        no=("HZ(y)-###", "(y)会证字第###号"),
        dates=("plain", "padded"),
    )
    s.border("blue", 26, 1)
    s.box(26, 26, 120, 569, "blue")
    s.down(73, 110, "学术会议证书", "kai 40 white t6")
    s.put(170, 120, d("<name>　<sex>　（<unit>）"), "song 18 <600")
    talk = s.rng.choice(lore.TALK)
    text = (
        f"　　出席了<span:至>召开的“<what>”，并在第{s.rng.randrange(2, 5)}分会场宣读论文《"
        f"{talk}的若干问题》。"
        "按规定授予继续教育<hrs>。"
    )
    s.put(170, 170, d(text), "song 18 w590 l2.1")
    s.put(170, 420, d("证书号：<no>"), "song 13")
    body = s.rng.choice([lore.UNIONS[3], lore.UNIONS[4], lore.UNIONS[1]])
    s.close([d], (620, 440), "song 16 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh("transcript", "r-forum-of-four-talks")
def four_talks(kit: Kit) -> Paper:
    """市民大讲堂 card for one season: a table of talks each with its own hours and day."""
    s = Sheet(kit, 640, 460, "mint")
    d = Case(kit, "lecture", lore.TALK, (1, 1), (2012, 2025), dates=("dots-padded", "dashes"))
    s.mid(50, "专家讲堂听讲记录卡", "head 20 green")
    s.put(40, 88, d("姓名：<name>"), "song 14")
    s.put(230, 88, d("证件号：<id>"), "song 14")
    s.put(40, 114, d("单位：<unit>"), "song 14")
    rows = []
    day = d.start
    for what in s.rng.sample(lore.TALK, s.rng.randrange(2, 6)):
        one = d.add(what)
        one.long = float(s.rng.choice([2, 2, 3, 4]))
        one.start = one.end = day
        day += timedelta(days=7 * s.rng.randrange(1, 4))
        rows.append([one("<on>"), one("<what>"), kit.person().name, one("<hrs:#>"), "已签"])
    Grid("100 230 90 60 70", "hei 12.5|song 12.5", 32).draw(
        s, (45, 132), "日期 讲座题目 主讲人 学时 签到", rows
    )
    s.close(d.rows, (440, 380), "song 14 c", lore.CENTRES[1], day=day, form="plain")
    return d.paper("transcript", s)


@fresh(KIND, "r-hall-of-the-county-hospital")
def county_hall(kit: Kit) -> Paper:
    """院内讲座 proof on a memo sheet: department, a talk, half a day, an office's stamp."""
    s = Sheet(kit, 480, 360)
    d = Case(
        kit,
        "lecture",
        lore.NURSING,
        (1, 1),
        (2010, 2025),
        units="半天",
        hours=(1,),
        dates=("plain", "slashes", "dots"),
        unit=("望岳县中医院", "雁鸣镇卫生院", "禾丰县疾控中心"),
    )
    host = s.rng.choice(lore.HOSPITALS)
    s.put(30, 40, f"{host}便笺", "song 14 red")
    s.bar(50, "red", x=(30, 450), w=1)
    s.mid(92, "听 课 证 明", "song 20")
    words = s.rng.choice(
        [
            "　　兹有<unit>　<name>，<on>下午来我院听取“<what>”讲座，计<hrs:1个半天>，特此证明。",
            "　　<name>（<unit>）于<on>上午参加了我院举办的学术讲座《<what>》，用时<hrs:半天>。",
        ]
    )
    s.put(36, 130, d(words), "kai 16 w412 l2.0")
    s.close([d], (320, 270), "song 13.5 c", host + "科教科", day=d.given, size=90)
    return d.paper(KIND, s)


@fresh(KIND, "r-poster-turned-certificate")
def poster(kit: Kit) -> Paper:
    """A dark, decorative e-certificate: a large theme, small facts at its foot."""
    s = Sheet(kit, 560, 800, "night")
    d = Case(
        kit,
        "lecture",
        lore.TALK,
        (1, 1),
        (2018, 2025),
        hours=(1.5, 2, 3),
        no=("LT(y)####", "N(d)"),
        dates=("dots-padded", "dashes"),
    )
    for index in range(9):
        s.page.line(0, 300 + 16 * index, 560, 220 + 30 * index, width=0.7, colour=(70, 84, 130))
    s.mid(90, "学　术　讲　堂", "head 26 sand")
    s.mid(118, "LECTURE ATTENDANCE", "song 11 pale t2")
    s.put(280, 250, d("<what>"), "head 27 white c <480")
    s.mid(286, f"主讲　{kit.person().name}　{lore.SCHOOLS[1]}教授", "song 13 sand")
    s.put(280, 430, d("<name>"), "kai 30 white c")
    s.put(280, 462, d("<unit>"), "song 14 sand c <460")
    s.mid(520, d("于 <on> 现场聆听本次讲座　获 <hrs>"), "song 15 white")
    s.put(60, 740, d("编号 <no>"), "mono 11 sand")
    s.close([d], (400, 660), "song 15 white c", lore.UNIONS[3], day=d.given, form="plain", seal="")
    return d.paper(KIND, s)


@fresh(KIND, "r-meeting-proof-two-days-no-sum")
def no_sum(kit: Kit) -> Paper:
    """A proof of attendance with days alone: hours are for the clerk to ask about."""
    s = Sheet(kit, 595, 460)
    d = Case(
        kit,
        "conference",
        tuple(f"{t}技术交流会" for t in ("堤防防渗", "古建筑修缮", "无损检测", "盐碱地改良")),
        (2, 3),
        (2001, 2025),
        dates=("plain", "cn", "spaced"),
    )
    body = s.rng.choice([lore.SCHOOLS[0], lore.UNIONS[5], lore.BUREAUS[5]])
    s.mid(80, "证　　明", "song 26")
    text = s.rng.choice(
        [
            "　　<name>同志（工作单位：<unit>）于<span:至>出席了由我单位承办的“<what>”。特此证明。",
            "　　兹证明<unit><name>，<span:至>在我单位参加“<what>”，往返路费及食宿费用由派出"
            "单位负担。",
        ]
    )
    s.put(70, 140, d(text), "song 17 w455 l2.1")
    s.close([d], (400, 330), "song 15 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-video-hall-qr-reply")
def video_hall(kit: Kit) -> Paper:
    """An expert's report heard by officials: cells with labels above, a public subject."""
    s = Sheet(kit, 700, 420, "mist")
    d = Case(
        kit,
        "lecture",
        lore.COMMON,
        (1, 1),
        (2014, 2025),
        hours=(3, 4, 6),
        no=("JT-(y)-####",),
        dates=("plain", "dashes"),
    )
    s.box(0, 0, 700, 64, "teal")
    s.put(30, 42, "专家报告会学时凭证", "head 22 white")
    s.put(670, 42, d("<no>"), "mono 14 white r")
    cells = [
        ("听众", d("<name>")),
        ("证件号", d("<id>")),
        ("单位", d("<unit>")),
        ("报告题目", d("<what>")),
        ("报告日期", d("<on>")),
        ("核定学时", d("<hrs:#学时>")),
    ]
    for index, (label, value) in enumerate(cells):
        x, y = 30 + 220 * (index % 3), 100 + 84 * (index // 3)
        s.put(x, y, label, "hei 11 teal")
        s.put(x, y + 26, value, "song 14 <206")
        s.rule(x, y + 36, x + 200, y + 36, 0.4)
    s.put(30, 292, "科目：", "hei 12")
    s.put(72, 292, d("<sub:公需科目>"), "song 13")
    s.qr(30, 316, 70)
    s.close([d], (500, 330), "song 14 c", lore.BUREAUS[0], day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-old-lecture-stub")
def old_stub(kit: Kit) -> Paper:
    """A strip with a serrated edge from about 2000: three blanks by pen, a violet stamp."""
    s = Sheet(kit, 560, 190, "rose")
    d = Case(
        kit,
        "lecture",
        (*lore.TALK[3:], *lore.LEDGER),
        (1, 1),
        (1998, 2008),
        hours=(2, 3, 4),
        dates=("plain", "dots"),
        no="00####",
    )
    s.page.frame(10, 10, 550, 180, width=0.8, colour=(150, 60, 60))
    s.put(280, 40, f"{lore.UNIONS[0]}学术讲座学时券", "song 16 wine c")
    s.put(530, 62, d("No. <no>"), "song 12 wine r")
    s.pen(30, 82, d("<name>　同志"), "pen 17 ink")
    s.pen(30, 112, d("听　《<what>》　于　<on>"), "pen 16 ink <500")
    s.pen(30, 144, d("计学时：<hrs:@学时>"), "pen 16 ink")
    s.close([d], (420, 140), "song 12.5 c", lore.UNIONS[0], seal="violet", size=84)
    s.put(30, 170, f"一次有效　工本费{s.rng.choice(['2元', '1元'])}", "song 9.5 grey")
    return d.paper(KIND, s)
