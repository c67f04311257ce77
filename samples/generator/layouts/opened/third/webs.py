"""Certificates of web courses: rings, cells of an app, dialogs, several in a sentence."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks
from samples.generator.canvas import A4_WIDE, Colour, Line, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, running, veil
from samples.generator.told import Told, paper

KIND = "online_certificate"
WHITE: Colour = (255, 255, 255)
SUBJECTS = (
    ("公需课", "public"),
    ("公需必修课", "public_required"),
    ("公需选修课", "public_elective"),
    ("专业课", "professional"),
)


@layout(KIND, "n-ring-card", wear=wear.worn)
def ring_card(kit: Kit) -> Paper:
    """A card made to be sent on by phone: hours as a large figure in a ring, the unit below it."""
    rng, who = kit.rng, kit.person()
    page = kit.page((420.0, 780.0), paper=(238, 243, 252))
    told = Told(kit, "online")
    start = kit.day(2018, 2025)
    end = start + timedelta(days=rng.randrange(1, 45))
    tone: Colour = rng.choice([(46, 92, 210), (14, 140, 120), (210, 90, 40)])
    devices.status_bar(kit, page, kit.look("hei", 10))
    page.fill(0, 34, 420, 210, tone)
    page.put(210, 88, "学 习 证 书", kit.look("display", 26, colour=WHITE), align="c")
    portal = rng.choice(words.PORTALS)
    page.put(210, 116, portal, kit.look("hei", 12, colour=(225, 232, 250)), align="c")
    page.fill(26, 150, 394, 720, WHITE)
    image = marks.Image.new("RGBA", (260, 260), (*tone, 0))
    marks.ImageDraw.Draw(image).ellipse((10, 10, 250, 250), outline=(*tone, 255), width=12)
    page.picture(image, 145, 170, width=130)
    hours = rng.choice([4, 6, 10, 12, 1.5, 20])
    figure = told.hours(hours, f"{hours:g}")
    page.put(210, 240, [figure], kit.look("hei", 36, colour=tone), align="c")
    page.put(
        210,
        268,
        rng.choice(["学时", "认定学时"]),
        kit.look("hei", 12, colour=devices.DIM),
        align="c",
    )
    page.put(210, 338, [told.name(who)], kit.look("hei", 22), align="c")
    page.put(210, 362, [told.id(who)], kit.look("hei", 12, colour=devices.DIM), align="c")
    look = kit.look("hei", 13.5)
    page.put(210, 404, "已在线学完", look, align="c")
    course = told.say("content", rng.choice([*words.COURSES, *words.PUBLIC]))
    page.put(210, 432, [Span("《"), course, Span("》")], kit.look("hei", 17), align="c")
    dates = told.days(start, end, rng.choice(["dots-padded", "slashes"]), " - ")
    page.put(210, 462, dates, look, align="c")
    mark = told.result(rng.choice(["合格", "96分", "通过", "88分"]))
    page.put(210, 490, [Span("结业测试 "), mark], look, align="c")
    page.put(210, 556, [Span("编号 "), told.number(kit.serial("Q{d}####", end))], look, align="c")
    page.put(60, 620, [Span(portal, "issuer")], look)
    page.put(60, 646, [told.issued(end, "plain")], look)
    told.know(issuer=portal)
    page.picture(devices.coded_seal(rng, portal), 92, 578, width=84, ink=True)
    page.picture(
        marks.code(f"https://example.invalid/q/{rng.randrange(10**8)}"), 312, 610, width=58
    )
    page.put(341, 682, "长按识别", kit.look("hei", 9, colour=GREY), align="c")
    page.put(210, 752, "转发给朋友　　保存图片", kit.look("hei", 12, colour=tone), align="c")
    return paper(KIND, [page], [told])


@layout(KIND, "n-cells-to-the-right", wear=wear.worn)
def cells_to_the_right(kit: Kit) -> Paper:
    """A page of an app: labels at the left edge, values at the right edge, hairlines between."""
    rng, who = kit.rng, kit.person()
    page = kit.page((390.0, 844.0), paper=(245, 246, 248))
    told = Told(kit, "online")
    start = kit.day(2018, 2025)
    end = start + timedelta(days=rng.randrange(3, 60))
    devices.status_bar(kit, page, kit.look("hei", 10))
    page.fill(0, 30, 390, 76, WHITE)
    page.put(
        195, 60, rng.choice(["学时详情", "证书信息", "培训记录"]), kit.look("hei", 16), align="c"
    )
    page.put(16, 60, "〈", kit.look("hei", 16))
    look, pale = kit.look("hei", 13), kit.look("hei", 13, colour=devices.DIM)
    subject = rng.choice(SUBJECTS)
    course = rng.choice(words.COURSES if subject[1] == "professional" else words.PUBLIC)
    minutes, hours = rng.choice([(225, 5), (360, 8), (540, 12), (1350, 30)])
    portal = rng.choice(words.PORTALS)
    groups: list[list[tuple[str, list[Span]]]] = [
        [("姓名", [told.name(who)]), ("证件号码", [told.id(who)])],
        [
            ("课程名称", [told.say("content", course)]),
            ("课程类别", [told.say("subject", *subject)]),
            ("开始学习", [told.say("start_date", f"{start:%Y-%m-%d}", str(start))]),
            ("完成学习", [told.say("end_date", f"{end:%Y-%m-%d}", str(end))]),
            ("观看时长", [Span(f"{minutes}分钟")]),
            (
                "获得学时",
                [told.hours(hours, rng.choice([f"{hours}", f"{hours}.0", f"{hours}学时"]))],
            ),
            ("考试成绩", [told.result(rng.choice(["90", "100", "合格", "76分"]))]),
        ],
        [
            ("证书编号", [told.number(kit.serial("XS{y}########", end))]),
            ("发证单位", [Span(portal, "issuer")]),
            ("发证日期", [told.issued(end, "dashes")]),
        ],
    ]
    told.know(issuer=portal)
    y = 92.0
    for rows in groups:
        page.fill(0, y, 390, y + 48 * len(rows), WHITE)
        for index, (label, line) in enumerate(rows):
            base = y + 48 * index + 30
            page.put(16, base, label, pale)
            page.put(374, base, line, look, align="r")
            if index:
                page.line(16, base - 30, 390, base - 30, width=0.4, colour=(226, 226, 230))
        y += 48 * len(rows) + 14
    page.fill(16, y + 8, 374, y + 50, (46, 110, 230))
    page.put(195, y + 34, "下载电子证书", kit.look("hei", 14, colour=WHITE), align="c")
    return paper(KIND, [page], [told])


@layout(KIND, "n-dialog-over-page", wear=wear.worn)
def dialog_over_page(kit: Kit) -> Paper:
    """A picture of a screen: a window with the certificate over a greyed page of other courses."""
    rng, who, page = kit.rng, kit.person(), kit.page((960.0, 600.0), paper=(140, 143, 148))
    told = Told(kit, "online")
    start = kit.day(2017, 2025)
    end = start + timedelta(days=rng.randrange(5, 50))
    dim = kit.look("hei", 11, colour=(96, 98, 104))
    page.fill(0, 0, 960, 40, (96, 100, 110))
    portal = rng.choice(words.PORTALS)
    page.put(24, 26, portal, kit.look("hei", 14, colour=(180, 182, 188)))
    for index, item in enumerate(("首页", "我的课程", "我的考试", "我的证书", "学时申报", "退出")):
        page.put(24, 84 + 42 * index, item, dim)
    for index, other in enumerate(rng.sample(words.PUBLIC, 4)):
        page.put(760, 120 + 90 * index, other, dim)
        page.put(760, 140 + 90 * index, f"{rng.randrange(2, 9)}学时　未开始", dim)
    page.fill(190, 60, 735, 560, WHITE)
    page.fill(190, 60, 735, 96, (242, 243, 246))
    look, head = kit.look("song", 13), kit.look("hei", 12.5)
    page.put(206, 83, "查看证书", head)
    page.put(714, 84, "×", kit.look("hei", 16, colour=GREY))
    page.frame(212, 112, 713, 510, width=2.4, colour=(176, 140, 70))
    page.put(
        462, 156, rng.choice(["网络培训结业证书", "在线学习证书"]), kit.look("kai", 25), align="c"
    )
    hours = rng.choice([8, 12, 18, 24, 30, 42])
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "dates": told.days(start, end, rng.choice(["plain", "dashes"]), "至"),
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [told.hours(hours)],
        "result": [told.result(rng.choice(["合格", "91分"]))],
    }
    sentence = (
        "{name}（身份证号：{id}）于{dates}通过本平台参加网络课程《{content}》的学习，累计完成{hours}，"
        "在线考试{result}，准予结业。"
    )
    page.paragraph(240, 200, [Span("　　"), *fill(sentence, slots)], look, width=445, lead=2.0)
    page.put(240, 404, [Span("证书编号："), told.number(kit.serial("{y}WL#####", end))], look)
    page.put(240, 426, f"防伪码：{kit.serial('C#E#-##F#', end)}", kit.look("song", 10, colour=GREY))
    devices.close(
        kit,
        page,
        [told],
        at=(500, 440),
        look=look,
        manner="left",
        issuer=portal,
        day=end,
        form=rng.choice(["plain", "dashes"]),
        size=90,
    )
    page.fill(560, 520, 630, 548, (64, 120, 230))
    page.put(595, 539, "打印", kit.look("hei", 12, colour=WHITE), align="c")
    page.frame(640, 520, 710, 548, width=0.8, colour=GREY)
    page.put(675, 539, "关闭", kit.look("hei", 12), align="c")
    return paper(KIND, [page], [told])


@layout(KIND, "n-courses-in-a-sentence", wear=wear.worn)
def courses_in_a_sentence(kit: Kit) -> Paper:
    """公需 of a year: two or three courses with hours of their own in one sentence, and a sum."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(252, 253, 255))
    issue = kit.day(2016, 2025)
    year, body = issue.year, rng.choice([*words.PORTALS, words.CENTRES[3]])
    marks.border(page, (60, 90, 150), inset=24)
    heading = rng.choice(["公需科目培训合格证书", "专业技术人员公需课学习证明"])
    title(page, heading, kit.look("hei", 28), 110)
    shared = Told(kit, "online")
    line = [
        Span("　　"),
        shared.name(who),
        Span("（身份证号："),
        shared.id(who),
        Span("）于"),
        shared.say("credit_year", f"{year}年度", year),
        Span("参加专业技术人员"),
        Span("公需课", "subject"),
        Span("网络培训，完成"),
    ]
    shared.know(subject="public", result={"kind": "pass", "value": "合格", "passed": True})
    told: list[Told] = []
    whole = 0
    for index, course in enumerate(rng.sample(words.PUBLIC, rng.choice([2, 2, 3]))):
        one = Told(kit, "online", row=index)
        one.values |= shared.values
        hours = rng.choice([8, 10, 12, 16, 20])
        line += [Span("、《" if index else "《"), one.say("content", course), Span("》（")]
        line += [one.hours(hours, f"{hours}学时"), Span("）")]
        whole += hours
        told.append(one)
    line += [Span(f"的学习，共计{whole}学时，考试"), Span("合格", "result"), Span("。特发此证。")]
    look = kit.look("song", 17)
    page.paragraph(95, 185, line, look, width=650, lead=2.1)
    number = kit.serial("GX{y}#########", issue)
    for one in told:
        one.know(certificate_no=number)
    page.put(95, 455, [Span("证书编号："), Span(number, "certificate_no")], kit.look("song", 13))
    page.put(95, 478, "查询网址：http://zs.example.invalid", kit.look("song", 11, colour=GREY))
    page.picture(marks.code("https://example.invalid/g/" + number), 400, 440, width=60)
    devices.close(
        kit,
        page,
        told,
        at=(540, 440),
        look=kit.look("song", 15),
        manner=rng.choice(["left", "heading"]),
        issuer=body,
        day=issue,
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-left-band", wear=wear.worn)
def left_band(kit: Kit) -> Paper:
    """A platform's file: a dark band at the left with the figures, the sentence at the right."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "online")
    start = kit.day(2018, 2025)
    end = start + timedelta(days=rng.randrange(10, 80))
    issue = end + timedelta(days=rng.randrange(0, 20))
    tone: Colour = rng.choice([(34, 46, 70), (20, 80, 86), (84, 36, 56)])
    page.fill(0, 0, 236, 595, tone)
    pale, white = kit.look("hei", 11, colour=(190, 198, 210)), kit.look("hei", 21, colour=WHITE)
    hours = rng.choice([6, 9, 15, 25, 32, 40])
    mark = told.result(rng.choice(["合格", "93", "85", "优秀"]))
    figures: list[tuple[str, list[Span]]] = [
        ("学时 / HOURS", [told.hours(hours, rng.choice([f"{hours}", f"{hours}学时"]))]),
        ("成绩 / RESULT", [mark]),
        ("类别 / TYPE", [told.say("subject", *rng.choice(SUBJECTS[2:]))]),
    ]
    for index, (label, line) in enumerate(figures):
        page.put(36, 190 + 92 * index, label, pale)
        page.put(36, 220 + 92 * index, line, white)
    page.picture(marks.code(f"https://example.invalid/b/{rng.randrange(10**8)}"), 36, 486, width=62)
    page.put(110, 520, "扫码核验", pale)
    page.put(280, 100, "Certificate of Online Learning", kit.look("song", 13, colour=GREY))
    page.put(280, 140, rng.choice(["网络学习证书", "在线培训学时证书"]), kit.look("hei", 30))
    page.line(280, 158, 800, 158, width=1.2, colour=tone)
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["padded", "dots-padded", "plain"])),
        "content": [
            told.say(
                "content",
                rng.choice(
                    words.PUBLIC if told.values["subject"] != "professional" else words.COURSES
                ),
            )
        ],
    }
    sentence = rng.choice(
        [
            "兹证明{employer}{name}（证件号码：{id}）于{dates}在线学习《{content}》，已完成全部章节及结课考试。",
            "{name}学员（{id}），单位：{employer}。于{dates}参加在线课程“{content}”并通过结课测验。",
        ]
    )
    if "通过" in sentence and mark.text == "合格":
        sentence = sentence.replace("并通过结课测验", "并参加结课测验")
    look = kit.look("song", 16)
    page.paragraph(280, 205, [Span("　　"), *fill(sentence, slots)], look, width=515, lead=2.05)
    page.put(280, 470, [Span("证书编号　"), told.number(kit.serial("OL-{y}-#####", issue))], look)
    devices.close(
        kit,
        page,
        [told],
        at=(540, 440),
        look=kit.look("song", 14.5),
        manner="left",
        issuer=rng.choice(words.PORTALS),
        day=issue,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-credits-of-accountants", wear=wear.worn)
def credits_of_accountants(kit: Kit) -> Paper:
    """会计人员 proof: a year's credits, the platform's address and printing time around it."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "online")
    end = kit.day(2018, 2025)
    printed = end + timedelta(days=rng.randrange(3, 200))
    veil(kit, page, "会计继续教育", shade=234)
    running(
        kit,
        page,
        head=f"{printed:%Y/%m/%d} 15:{rng.randrange(10, 60)}　　会计人员继续教育管理系统",
        foot="https://kj.example.invalid/cert/print?id=****　　　　1/1",
    )
    title(page, "会计专业技术人员", kit.look("hei", 19), 104)
    title(page, rng.choice(["继续教育学习完成证明", "继续教育学分证明"]), kit.look("hei", 24), 140)
    look, head = kit.look("song", 13), kit.look("hei", 12.5)
    credits = rng.choice([60, 90, 30, 24])
    rows: list[tuple[tuple[str, list[Span]], ...]] = [
        (("姓　名", [told.name(who)]), ("证件号码", [told.id(who)])),
        (("单　位", [told.employer(who)]),),
        (
            ("学习年度", [told.say("credit_year", str(end.year), end.year)]),
            ("科目", [told.say("subject", "专业科目", "professional")]),
        ),
        (
            (
                "课　程",
                [
                    told.say(
                        "content",
                        rng.choice(["企业内部控制与审计", "管理会计应用指引", "增值税法规解读"]),
                    )
                ],
            ),
        ),
        (
            (
                "完成学分",
                [told.hours(credits, rng.choice([f"{credits}学分", f"{credits}分"]), "学分")],
            ),
            ("完成日期", [told.say("end_date", f"{end:%Y-%m-%d}", str(end))]),
        ),
        (
            ("考试结果", [told.result(rng.choice(["合格", "通过"]))]),
            ("证明编号", [told.number(kit.serial("KJ{y}########", end))]),
        ),
    ]
    y = 176.0
    for row in rows:
        x, share = 60.0, 475 / len(row)
        for label, line in row:
            page.fill(x, y, x + 74, y + 40, (240, 242, 244))
            devices.cell(page, (x, y, x + 74, y + 40), label, head)
            devices.cell(page, (x + 74, y, x + share, y + 40), line, look)
            x += share
        y += 40
    note = "说明：本证明由系统生成，学分仅在当年有效，不结转。"
    page.put(60, y + 26, note, kit.look("song", 10, colour=GREY))
    devices.close(
        kit,
        page,
        [told],
        at=(330, y + 90),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "heading"]),
        issuer=rng.choice([words.PORTALS[1], words.PORTALS[4], "渔阳会计继续教育网"]),
        day=end,
    )
    return paper(KIND, [page], [told])
