"""Papers that prove no learning: notices, agendas, invoices, leave slips, forms, lists."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4, Colour
from samples.generator.furniture import Cell, Table
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, RED, finish, head, oval, scrawl
from samples.generator.manners import INKS, by_hand
from samples.generator.told import paper

KIND = "other"
BLANK = "　" * 6


@held(KIND, "q-notice-to-enrol")
def notice(kit: Kit) -> Paper:
    """A centre's notice of a class to come: days, hours, fee, how to enrol."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit, "training_class", days=(2, 5), content=(*words.SAFETY, *words.MONEY, *words.OFFICES)
    )
    body = rng.choice(words.CENTRES)
    put_fit(page, (297, 92), body, kit.look("head", 28, colour=RED), 460)
    page.put(
        297, 126, f"培字〔{d.start.year}〕{rng.randrange(2, 40)}号", kit.look("song", 13), align="c"
    )
    page.line(60, 138, 535, 138, width=1.6, colour=RED)
    title = f"关于举办“{d.content}”培训班的通知"
    put_fit(page, (297, 186), title, kit.look("head", 19), 460)
    first = wording.day(d.start, "plain")
    text = (
        "各有关单位：\n　　为提高专业技术人员业务水平，经研究，决定举办本期培训班。现将有关事项通"
        "知如下：\n"
        f"　　一、培训时间：{first}至{d.end.month}月{d.end.day}日，{first}上午报到。\n"
        f"　　二、培训学时：{rng.choice([16, 24, 32])}学时，考核合格者颁发结业证书。\n"
        "　　三、培训对象：各单位专业技术人员。\n"
        f"　　四、培训费用：每人{rng.choice([480, 800, 1200])}元（含资料费），食宿自理。\n"
        "　　五、请于开班前三日将回执发至电子邮箱。"
    )
    page.paragraph(66, 222, text, kit.look("song", 14.5), width=464, lead=1.95)
    issued = d.start - timedelta(days=rng.randrange(12, 30))
    finish(kit, page, [], at=(410, 640), look=kit.look("song", 14.5), issuer=body, day=issued)
    page.put(66, 742, "联系人：王老师　　电话：0000-56780000", kit.look("song", 12))
    return paper(KIND, [page], [])


@held(KIND, "q-agenda-of-days")
def agenda(kit: Kit) -> Paper:
    """培训日程表: days, hours of the clock, topics, teachers, rooms."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(kit, "training_class", days=(2, 3), content=(*words.BUILDING, *words.MEDICAL))
    put_fit(page, (297, 90), f"“{d.content}”培训班日程安排", kit.look("head", 20), 470)
    look, label = kit.look("song", 12.5), kit.look("hei", 12.5)
    lines: list[list[Cell]] = []
    topics = rng.sample([*words.BUILDING, *words.MEDICAL, *words.TALKS], 8)
    day = d.start
    while day <= d.end and len(lines) < 8:
        for span in ("08:30-11:30", "14:00-17:00"):
            lines.append(
                [
                    f"{day.month}月{day.day}日",
                    span,
                    topics[len(lines)],
                    kit.person().name,
                    "二楼报告厅",
                ]
            )
        day += timedelta(days=1)
    table = Table(50, 116, (70.0, 90.0, 196.0, 70.0, 70.0), look, label, row=40)
    low = table.draw(page, ["日期", "时间", "授课内容", "主讲人", "地点"], lines)
    page.put(
        50,
        low + 28,
        "注：上课请签到，缺课超过半天者不予发证。",
        kit.look("song", 11.5, colour=GREY),
    )
    page.put(545, low + 60, f"{rng.choice(words.CENTRES)}　会务组", look, align="r")
    return paper(KIND, [page], [])


@held(KIND, "q-invoice-for-training")
def invoice(kit: Kit) -> Paper:
    """A tax invoice for training fees: buyer, goods, sums, an oval seal."""
    rng, page = kit.rng, kit.page((700.0, 430.0), paper=(255, 253, 252))
    tone: Colour = (150, 60, 40)
    when, body, who = kit.day(2018, 2025), rng.choice(words.CENTRES), kit.person()
    head(page, "增值税普通发票", kit.look("song", 24, colour=tone), 52)
    page.line(220, 62, 480, 62, width=0.8, colour=tone)
    small, look = kit.look("song", 11, colour=tone), kit.look("song", 12)
    page.put(40, 44, f"发票代码 0120{rng.randrange(10**8):08d}", look)
    page.put(520, 44, f"发票号码 {rng.randrange(10**8):08d}", look)
    page.put(520, 66, f"开票日期 {wording.day(when, 'padded')}", look)
    page.frame(34, 80, 666, 400, width=1, colour=tone)
    for y in (150, 180, 280, 310, 372):
        page.line(34, y, 666, y, width=0.6, colour=tone)
    page.put(44, 108, "购买方名称：", small)
    page.put(112, 108, who.employer, look)
    page.put(44, 136, "纳税人识别号：", small)
    page.put(124, 136, kit.serial("91120000MA########", when), look)
    for x, word in (
        (60, "项目名称"),
        (280, "单位"),
        (350, "数量"),
        (420, "单价"),
        (500, "金额"),
        (600, "税额"),
    ):
        page.put(x, 170, word, small)
    price = rng.choice([480, 680, 980, 1200])
    net = price / 1.03
    page.put(44, 210, "*非学历教育服务*培训费", look)
    cells = (
        (284, "人"),
        (358, "1"),
        (414, f"{net:.2f}"),
        (494, f"{net:.2f}"),
        (600, f"{price - net:.2f}"),
    )
    for x, word in cells:
        page.put(x, 210, word, look)
    page.put(44, 300, f"价税合计（小写）　¥{price:.2f}", look)
    page.put(44, 332, f"销售方名称：{body}", look)
    page.put(44, 360, "备注：继续教育培训费", small)
    page.put(
        44,
        392,
        f"收款人：{kit.person().name}　　复核：{kit.person().name}　　开票人：{kit.person().name}",
        small,
    )
    page.picture(oval(rng, body, "发票专用章"), 500, 290, width=124, ink=True)
    return paper(KIND, [page], [])


@held(KIND, "q-leave-to-study")
def leave_slip(kit: Kit) -> Paper:
    """学习请假条 by pen on a printed slip: for how many days, for which class, who agreed."""
    rng, who, page = kit.rng, kit.person(), kit.page((520.0, 360.0), paper=(252, 252, 248))
    d = Draft(kit, "training_class", days=(2, 5), content=(*words.TEACHING, *words.MEDICAL))
    head(page, "请　假　条", kit.look("song", 23), 58)
    pen, label = kit.look("pen", 15.5, colour=rng.choice(INKS)), kit.look("song", 13)
    count = (d.end - d.start).days + 1
    lines = (
        "科（教研）室领导：",
        f"　　我定于{d.start.month}月{d.start.day}日至{d.end.month}月{d.end.day}日外出参加",
        f"“{d.content}”培训学习，",
        f"共{count}天，特此请假，望批准。",
    )
    for index, text in enumerate(lines):
        by_hand(kit, page, d.text(text), (44, 104 + 34 * index), pen)
        page.line(40, 110 + 34 * index, 480, 110 + 34 * index, width=0.4, colour=GREY)
    by_hand(kit, page, d.text(f"请假人：{who.name}"), (320, 252), pen)
    before = d.start - timedelta(days=3)
    by_hand(kit, page, d.text(f"{before.year}年{before.month}月{before.day}日"), (320, 280), pen)
    page.put(44, 318, "领导意见：", label)
    by_hand(kit, page, d.text("同意"), (116, 318), pen)
    scrawl(kit, page, (170, 294), 56)
    return paper(KIND, [page], [])


@held(KIND, "q-enrolment-form")
def enrolment(kit: Kit) -> Paper:
    """培训报名表 filled in: the class is still to come, nothing has been learned."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4)
    when = kit.day()
    head(page, rng.choice(["培训班报名表", "继续教育培训报名回执"]), kit.look("head", 23), 90)
    look, label = kit.look("song", 13), kit.look("hei", 13)
    facts = [
        ("姓　　名", who.name),
        ("身份证号", who.id_number),
        ("工作单位", who.employer),
        ("职务职称", rng.choice(["工程师", "主管护师", "一级教师", "会计师"])),
        ("报名班次", f"{rng.choice(words.BUILDING)}（第{rng.randrange(1, 6)}期）"),
        ("拟参加时间", wording.month(when, "plain")),
        ("是否住宿", rng.choice(["是　□　　否　√", "是　√　　否　□"])),
        ("联系电话", f"1{rng.randrange(30, 99)}0000{rng.randrange(1000, 9999)}"),
        ("单位意见", "同意报名。"),
    ]
    for index in range(len(facts)):
        page.frame(60, 116 + 46 * index, 160, 162 + 46 * index, width=0.7)
        page.frame(160, 116 + 46 * index, 535, 162 + 46 * index, width=0.7)
    page.picture(marks.photograph(rng), 452, 122, width=74)
    rows(page, facts, at=(72, 144), looks=(label, look), step=(46, 100, 440))
    page.put(
        60,
        560,
        "注：请于开班前5日将本表加盖公章后发送至会务组。",
        kit.look("song", 11.5, colour=GREY),
    )
    return paper(KIND, [page], [])


@held(KIND, "q-blank-certificate-form")
def blank_form(kit: Kit) -> Paper:
    """An empty blank of a proof of hours: labels and rules, nothing filled in."""
    rng, page = kit.rng, kit.page(A4)
    head(
        page,
        rng.choice(["继续教育学时证明（样表）", "培训学时登记证明（空白）"]),
        kit.look("head", 22),
        100,
    )
    label = kit.look("song", 14)
    names = (
        "姓　　名：",
        "身份证号：",
        "工作单位：",
        "培训内容：",
        "培训时间：",
        "学　　时：",
        "考核成绩：",
        "证书编号：",
    )
    for index, name in enumerate(names):
        page.put(90, 170 + 46 * index, name, label)
        page.line(170, 174 + 46 * index, 500, 174 + 46 * index, width=0.6)
    page.put(330, 600, "培训单位（盖章）：", label)
    page.put(360, 640, "年　　　月　　　日", label)
    page.put(
        90,
        720,
        "填表说明：本表一式两份，由培训单位填写并盖章后有效。",
        kit.look("song", 11, colour=GREY),
    )
    return paper(KIND, [page], [])


@held(KIND, "q-sign-in-sheet")
def sign_in(kit: Kit) -> Paper:
    """签到表: names printed, signatures by pen, phones; who came, not who learned."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(kit, "training_class", content=(*words.SAFETY, *words.PUBLIC), days=(1, 1))
    put_fit(page, (297, 84), f"“{d.content}”培训签到表", kit.look("head", 21), 470)
    look, label = kit.look("song", 12.5), kit.look("hei", 12.5)
    clock = "上午" if rng.random() < 0.5 else "下午"
    page.put(56, 114, f"时间：{wording.day(d.start, 'plain')}{clock}　　地点：三楼会议室", look)
    people = kit.some_people(rng.randrange(10, 19))
    lines: list[list[Cell]] = [
        [
            str(n + 1),
            who.name,
            who.employer,
            "",
            f"1{rng.randrange(30, 99)}****{rng.randrange(1000, 9999)}",
        ]
        for n, who in enumerate(people)
    ]
    table = Table(56, 128, (36.0, 90.0, 196.0, 82.0, 82.0), look, label, row=30)
    table.draw(page, ["序号", "姓名", "单位", "签名", "联系电话"], lines)
    pen = kit.look("pen", 15, colour=rng.choice(INKS))
    y = 158.0
    for who in people:
        short = who.name.split("·")[0][:4]
        if len(who.name) < 6 and len(who.employer) < 15:
            by_hand(kit, page, d.text(short), (392, y + 20), pen)
        y += 30 if len(who.name) < 7 and len(who.employer) < 16 else 40
    return paper(KIND, [page], [])


@held(KIND, "q-feedback-sheet")
def feedback(kit: Kit) -> Paper:
    """培训效果评价表: questions with ticks, a class's name and days, no learner's result."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(kit, "training_class", days=(1, 3), content=(*words.MONEY, *words.TEACHING))
    head(page, rng.choice(["培训满意度调查表", "培训效果评价表"]), kit.look("head", 22), 84)
    look, label = kit.look("song", 13), kit.look("hei", 12.5)
    page.put(60, 120, d.text(f"培训项目：{d.content}"), look)
    page.put(60, 144, f"培训日期：{wording.day(d.start, 'plain')}", look)
    questions = (
        "课程内容的实用性",
        "授课教师的水平",
        "教学组织与服务",
        "培训场地与设施",
        "对本人工作的帮助",
    )
    lines: list[list[Cell]] = []
    for index, question in enumerate(questions):
        chosen = rng.randrange(3)
        lines.append([str(index + 1), question, *("√" if n == chosen else "" for n in range(4))])
    widths = (40.0, 200.0, 58.0, 58.0, 58.0, 58.0)
    table = Table(60, 162, widths, look, label, row=38)
    low = table.draw(page, ["序号", "评价项目", "很满意", "满意", "一般", "不满意"], lines)
    page.put(60, low + 34, "您的意见和建议：", label)
    pen = kit.look("pen", 15, colour=rng.choice(INKS))
    by_hand(kit, page, d.text("希望多安排案例分析和现场参观。"), (80, low + 68), pen)
    for index in range(3):
        page.line(70, low + 76 + 34 * index, 530, low + 76 + 34 * index, width=0.4, colour=GREY)
    return paper(KIND, [page], [])


@held(KIND, "q-timetable-screen")
def course_list(kit: Kit) -> Paper:
    """选课中心 of a web site: courses on offer with prices and buttons; nobody has taken them."""
    rng, page = kit.rng, kit.page((900.0, 560.0), paper=(245, 246, 250))
    site = rng.choice(words.PORTALS)
    page.fill(0, 0, 900, 50, (30, 90, 180))
    page.put(24, 32, site, kit.look("hei", 17, colour=(255, 255, 255)))
    page.put(
        876,
        32,
        "首页　选课中心　购物车　登录 / 注册",
        kit.look("hei", 12, colour=(255, 255, 255)),
        align="r",
    )
    look, small = kit.look("hei", 13), kit.look("hei", 11, colour=(110, 114, 120))
    page.put(24, 84, f"{rng.randrange(2019, 2026)}年度课程列表", kit.look("hei", 16))
    for index, course in enumerate(rng.sample([*words.OFFICES, *words.MONEY, *words.PUBLIC], 6)):
        x, y = 24 + 290 * (index % 3), 104 + 210 * (index // 3)
        page.fill(x, y, x + 272, y + 194, (255, 255, 255))
        page.fill(
            x, y, x + 272, y + 84, rng.choice([(190, 210, 240), (210, 230, 214), (240, 220, 200)])
        )
        page.put(x + 14, y + 112, course, look)
        page.put(
            x + 14, y + 136, f"{rng.choice([4, 6, 8, 12])}学时　主讲：{kit.person().name}", small
        )
        price = kit.look("hei", 15, colour=(220, 60, 40))
        page.put(x + 14, y + 170, f"¥{rng.choice([20, 36, 48, 60])}.00", price)
        page.fill(x + 178, y + 150, x + 258, y + 180, (240, 110, 40))
        page.put(
            x + 218, y + 170, "立即选课", kit.look("hei", 12, colour=(255, 255, 255)), align="c"
        )
    return paper(KIND, [page], [])
