"""Certificates of web courses: dark screens, mini programs, verifying pages, prints."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks
from samples.generator.canvas import A4, A4_WIDE, Colour, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, WHITE, finish, head
from samples.generator.told import paper

KIND = "online_certificate"
SCORES = ("合格", "通过", "95", "82分", "100", "优秀")
LIST = ("dashes", "dots-padded", "slashes", "plain")


@held(KIND, "q-dark-screen")
def dark_screen(kit: Kit) -> Paper:
    """A phone in its dark mode: pale words on black, a card of one course."""
    rng, page = kit.rng, kit.page((390.0, 780.0), paper=(18, 18, 20))
    d = Draft(
        kit,
        "online",
        days=(2, 40),
        years=(2019, 2025),
        content=words.PUBLIC + words.OFFICES,
        amounts=(2, 4, 6, 8, 10, 15),
        results=SCORES,
        forms=LIST,
        number=("<y>XX########",),
    )
    light: Colour = (232, 232, 236)
    look, label = kit.look("hei", 13.5, colour=light), kit.look("hei", 12.5, colour=(182, 182, 188))
    page.put(
        18, 22, f"{rng.randrange(7, 23)}:{rng.randrange(10, 60)}", kit.look("hei", 11, colour=light)
    )
    page.put(372, 22, f"{rng.randrange(20, 99)}", kit.look("hei", 11, colour=light), align="r")
    page.put(195, 62, "证书详情", kit.look("hei", 16, colour=light), align="c")
    page.fill(14, 84, 376, 690, (34, 35, 39))
    page.put(195, 128, "网络培训合格证书", kit.look("hei", 20, colour=(240, 205, 130)), align="c")
    body = rng.choice(words.PORTAL_BODIES)
    facts = [
        ("学员姓名", d.text("{name}")),
        ("证件号码", d.text("{id}")),
        ("课程名称", d.text("{content}")),
        ("学习时间", d.text("{dates: 至 }")),
        ("学时", d.text("{hours:bare}")),
        ("考试成绩", d.text("{result}")),
        ("证书编号", d.text("{number}")),
        ("发证单位", [d.say("issuer", body)]),
        ("发证日期", d.text("{issue:dashes}")),
    ]
    rows(page, facts, at=(32, 178), looks=(label, look), step=(52, 84, 326))
    for index in range(8):
        page.line(32, 196 + 52 * index, 358, 196 + 52 * index, width=0.4, colour=(60, 60, 66))
    page.fill(40, 712, 350, 752, (226, 176, 90))
    page.put(195, 738, "保存到相册", kit.look("hei", 14), align="c")
    return d.paper(KIND, page)


@held(KIND, "q-mini-program")
def mini_program(kit: Kit) -> Paper:
    """A mini program in a chat app: its capsule at the upper right, labels over values."""
    rng, page = kit.rng, kit.page((400.0, 760.0), paper=(240, 243, 247))
    d = Draft(
        kit,
        "online",
        days=(1, 20),
        years=(2019, 2025),
        content=(*words.MEDICAL, *words.SAFETY),
        amounts=(1, 2, 3, 5, 1.5, 6),
        results=SCORES,
        forms=LIST,
        number=("No<d>###", "ZS<y>#####"),
    )
    tone: Colour = rng.choice([(40, 150, 120), (50, 110, 210), (200, 100, 60)])
    page.fill(0, 0, 400, 150, tone)
    page.put(20, 24, "14:0" + str(rng.randrange(10)), kit.look("hei", 11, colour=WHITE))
    page.put(22, 62, "在线学习证明", kit.look("hei", 15, colour=WHITE))
    page.frame(312, 44, 386, 70, width=0.8, colour=WHITE)
    page.put(349, 62, "···　◎", kit.look("hei", 11, colour=WHITE), align="c")
    page.fill(18, 96, 382, 640, WHITE)
    look, label = kit.look("hei", 14.5), kit.look("hei", 11, colour=(116, 120, 126))
    sort = ("专业课", "professional")
    facts = [
        ("姓名", d.text("{name}")),
        ("身份证号码", d.text("{id}")),
        ("所学课程", d.text("{content}")),
        ("课程类型", [d.say("subject", *sort)]),
        ("完成日期", d.text("{end}")),
        ("获得学时", d.text("{hours}")),
        ("测验结果", d.text("{result}")),
        ("证明编号", d.text("{number}")),
    ]
    for index, (name, value) in enumerate(facts):
        y = 134 + 52 * index
        page.put(38, y, name, label)
        page.put(38, y + 21, value, look)
    image = marks.code(f"https://example.invalid/w/{rng.randrange(10**7)}")
    page.picture(image, 296, 480, width=64)
    foot = kit.look("hei", 12, colour=(66, 68, 74))
    page.put(38, 566, [Span("出具单位　"), d.say("issuer", rng.choice(words.PORTAL_BODIES))], foot)
    page.put(38, 590, d.text("出具日期　{issue}"), foot)
    for x, name in ((70, "首页"), (200, "学习"), (330, "我的")):
        page.put(x, 732, name, kit.look("hei", 12, colour=GREY), align="c")
    return d.paper(KIND, page)


@held(KIND, "q-verifying-page")
def verifying_page(kit: Kit) -> Paper:
    """A web page that a code led to: 查验结果, the facts in a striped list, time of the query."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "online",
        days=(5, 60),
        years=(2018, 2025),
        content=words.PUBLIC,
        amounts=(12, 18, 24, 30, 32),
        results=("合格", "通过"),
        forms=LIST,
        number=("GX<y>########",),
    )
    site = rng.choice(words.PORTALS)
    seen = d.issued_on + timedelta(days=rng.randrange(5, 90))
    small = kit.look("hei", 8.5, colour=GREY)
    page.put(30, 24, f"{seen:%Y/%m/%d} 09:{rng.randrange(10, 60)}", small)
    page.put(297, 24, f"证书查验 - {site}", small, align="c")
    page.put(30, 828, "https://cx.example.invalid/verify?c=" + kit.serial("########", seen), small)
    page.fill(40, 50, 555, 96, (26, 100, 170))
    page.put(60, 80, f"{site}　证书查验", kit.look("hei", 17, colour=WHITE))
    page.fill(40, 112, 555, 146, (226, 244, 230))
    page.put(60, 134, "√ 查验通过：该证书真实有效", kit.look("hei", 13, colour=(30, 120, 60)))
    look, label = kit.look("hei", 13), kit.look("hei", 12.5, colour=(80, 84, 90))
    body = rng.choice(words.PORTAL_BODIES)
    facts = [
        ("证书名称", "专业技术人员公需科目网络培训证书"),
        ("姓　　名", d.text("{name}")),
        ("证件号码", d.text("{id}")),
        ("单　　位", d.text("{employer}")),
        ("学习年度", d.text("{year}")),
        ("科目类别", [d.say("subject", "公需科目", "public")]),
        ("课程名称", d.text("{content}")),
        ("学习起止", d.text("{dates: ~ }")),
        ("认定学时", d.text("{hours:bare}")),
        ("考核结论", d.text("{result}")),
        ("证书编号", d.text("{number}")),
        ("发证机构", [d.say("issuer", body)]),
        ("发证日期", d.text("{issue:dashes}")),
    ]
    for index in range(0, len(facts), 2):
        page.fill(40, 158 + 38 * index, 555, 196 + 38 * index, (246, 247, 249))
    rows(page, facts, at=(60, 182), looks=(label, look), step=(38, 110, 480))
    page.put(60, 690, f"查验时间：{seen:%Y-%m-%d}　查验次数：第{rng.randrange(1, 9)}次", small)
    return d.paper(KIND, page)


@held(KIND, "q-ribbon-e-certificate")
def ribbon_e_certificate(kit: Kit) -> Paper:
    """An electronic certificate with a waved band, the hours again in a disc at the left."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(251, 253, 255))
    d = Draft(
        kit,
        "online",
        days=(8, 70),
        years=(2017, 2025),
        content=words.BUILDING + words.OFFICES,
        amounts=(24, 30, 48, 60, 90),
        results=("合格", "86分", "91分", "优秀"),
        number=("E<y>-######",),
    )
    tone: Colour = rng.choice([(22, 90, 160), (20, 120, 110), (150, 40, 50)])
    for index in range(12):
        y = 440 + 9 * index
        page.line(0, y + 40, 842, y - 10 + 4 * index, width=1.6, colour=(214, 228, 240))
    page.fill(0, 0, 18, 595, tone)
    page.fill(824, 0, 842, 595, tone)
    image = marks.Image.new("RGBA", (300, 300), (*tone, 0))
    marks.ImageDraw.Draw(image).ellipse((6, 6, 294, 294), fill=(*tone, 255))
    page.picture(image, 60, 230, width=124)
    big = kit.look("hei", 30, colour=WHITE)
    page.put(122, 296, f"{d.hours_are:g}", big, align="c")
    page.put(122, 322, "学时", kit.look("hei", 14, colour=WHITE), align="c")
    head(
        page,
        rng.choice(["网络培训证书", "远程教育结业证书"]),
        kit.look("head", 34, colour=tone),
        122,
    )
    sentence = rng.choice(
        [
            "　　{name}（身份证号：{id}）于{dates:至}通过{site}参加{year:年}“{content}”网络培训，"
            "完成学习任务{hours}，在线考试成绩{result}，特发此证。",
            "　　学员 {name}，证件号 {id}，工作单位 {employer}，在{site}学完网络课程《{content}》"
            "（{dates:—}），"
            "累计{hours}，结业考试{result}。",
        ]
    )
    site = rng.choice(words.PORTALS)
    line = d.text(sentence, site=site)
    page.paragraph(220, 196, line, kit.look("song", 17), width=560, lead=2.05)
    page.put(220, 404, d.text("证书编号：{number}"), kit.look("song", 13))
    code = marks.code(f"https://example.invalid/e/{rng.randrange(10**7)}")
    page.picture(code, 90, 420, width=66)
    body = rng.choice(words.PORTAL_BODIES)
    finish(kit, page, [d], at=(610, 470), look=kit.look("song", 15), issuer=body, day=d.issued_on)
    return d.paper(KIND, page)


@held(KIND, "q-two-sorts-in-a-year")
def two_sorts_in_a_year(kit: Kit) -> Paper:
    """A year's web certificate whose sentence names a public and a trade course, hours each."""
    rng, page = kit.rng, kit.page(A4, paper=(255, 255, 252))
    common = Draft(kit, "online", years=(2017, 2025), number=("WL<y>#######",))
    marks.border(page, (60, 110, 80), inset=30, double=False)
    head(page, "专业技术人员网络继续教育", kit.look("hei", 19), 130)
    head(page, rng.choice(["学 习 证 明", "年度学时证明"]), kit.look("head", 27), 172)
    line = common.text("　　{name}（{id}），{employer}职工，于{year:年度}参加网络继续教育学习：")
    told = []
    for row, (sort, pool) in enumerate(
        ((("公需科目", "public"), words.PUBLIC), (("专业科目", "professional"), words.OFFICES))
    ):
        one = Draft(kit, "online", row=row, content=pool, amounts=(18, 20, 24, 30, 42, 60))
        one.values |= common.values
        line += [one.say("subject", *sort), *one.text("《{content}》{hours}，成绩{result}；")]
        told.append(one)
    number = common.text("证明编号：{number}")
    for one in told:
        one.know(
            name=common.values["name"],
            id_number=common.values["id_number"],
            employer=common.values["employer"],
            credit_year=common.end.year,
            learning_form="online",
            certificate_no=common.values["certificate_no"],
        )
    whole = sum(one.hours_are for one in told)
    line += [Span(f"合计{whole:g}学时。特此证明。")]
    look = kit.look("song", 16.5)
    page.paragraph(80, 250, line, look, width=436, lead=2.1)
    page.put(80, 520, number, kit.look("song", 13))
    finish(
        kit,
        page,
        told,
        at=(400, 610),
        look=kit.look("song", 15),
        issuer=rng.choice(words.PORTAL_BODIES),
        day=common.issued_on,
    )
    return paper(KIND, [page], told)


@held(KIND, "q-live-broadcast-ticket")
def live_broadcast(kit: Kit) -> Paper:
    """A slip for a live broadcast: one evening, its minutes beside its hours, a torn edge."""
    _rng, page = kit.rng, kit.page((640.0, 300.0), paper=(253, 251, 255))
    d = Draft(
        kit,
        "online",
        days=(1, 1),
        years=(2020, 2025),
        content=words.MEDICAL + words.TEACHING,
        amounts=(2, 3, 4),
        results=("合格", "通过"),
        forms=("plain", "dashes", "padded"),
        number=("LIVE-<d>-###",),
    )
    tone: Colour = (96, 70, 170)
    page.fill(0, 0, 150, 300, tone)
    head(page, "直播课", kit.look("hei", 24, colour=WHITE), 120, middle=75)
    head(page, "学习凭证", kit.look("hei", 18, colour=WHITE), 156, middle=75)
    page.put(75, 270, words.PORTALS[2], kit.look("hei", 11, colour=WHITE), align="c")
    for index in range(15):
        page.fill(149, 4 + 20 * index, 154, 14 + 20 * index, WHITE)
    look, label = kit.look("hei", 13), kit.look("hei", 11.5, colour=(96, 98, 104))
    minutes = int(d.hours_are * 45)
    facts = [
        ("学员", d.text("{name}　{id}")),
        ("单位", d.text("{employer}")),
        ("课题", d.text("{content}")),
        ("时间", [*d.text("{dates}"), Span(f"　19:00开始，观看{minutes}分钟")]),
        ("计入", d.text("{hours}　　测验 {result}")),
        ("编号", d.text("{number}")),
    ]
    rows(page, facts, at=(178, 48), looks=(label, look), step=(31, 46, 430))
    finish(
        kit,
        page,
        [d],
        at=(520, 246),
        look=kit.look("hei", 12),
        issuer=words.PORTAL_BODIES[2],
        day=d.issued_on,
        form="dashes",
        size=72,
        gap=20,
        where="across",
    )
    return d.paper(KIND, page)


@held(KIND, "q-print-with-navigation")
def print_with_navigation(kit: Kit) -> Paper:
    """The whole page of a site printed on paper: navigation, a certificate's frame, a foot."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "online",
        days=(10, 90),
        years=(2016, 2025),
        content=words.MONEY + words.OFFICES,
        amounts=(24, 30, 60, 90),
        unit=rng.choice(["学时", "课时", "学分"]),
        results=SCORES,
        forms=("plain", "dashes", "padded"),
        number=("<y>-JX-#####", "CPE<y>######"),
    )
    site = rng.choice(words.PORTALS)
    page.fill(0, 0, 595, 52, (236, 240, 245))
    page.put(28, 32, site, kit.look("hei", 17, colour=(190, 40, 40)))
    page.put(567, 32, "首页　选课中心　我的课程　学习档案　帮助", kit.look("hei", 10), align="r")
    page.put(28, 78, "当前位置：学习档案 > 我的证书 > 打印", kit.look("hei", 9.5, colour=GREY))
    page.frame(48, 100, 547, 640, width=3, colour=(196, 150, 70))
    page.frame(56, 108, 539, 632, width=0.8, colour=(196, 150, 70))
    head(page, rng.choice(["继续教育培训证书", "网络课程结业证书"]), kit.look("kai", 29), 168)
    look, label = kit.look("song", 14), kit.look("hei", 13)
    facts = [
        ("姓　　名：", d.text("{name}")),
        ("身份证号：", d.text("{id}")),
        ("工作单位：", d.text("{employer}")),
        ("学习课程：", d.text("{content}")),
        ("学习方式：", [d.say("learning_form", "网络学习", "online")]),
        ("学习时间：", d.text("{dates:至}")),
        ("完成学量：", d.text("{hours}")),
        ("考试成绩：", d.text("{result}")),
        ("证书编号：", d.text("{number}")),
    ]
    rows(page, facts, at=(96, 216), looks=(label, look), step=(34, 78, 420))
    finish(
        kit,
        page,
        [d],
        at=(410, 572),
        look=look,
        issuer=rng.choice(words.PORTAL_BODIES),
        day=d.issued_on,
        where="across",
    )
    foot = f"版权所有 {site}　备案号：楚备0000000{rng.randrange(10)}号"
    page.put(297, 770, foot, kit.look("hei", 9, colour=GREY), align="c")
    put_fit(page, (297, 790), "客服电话：0000-12340000", kit.look("hei", 9, colour=GREY), 400)
    return d.paper(KIND, page)
