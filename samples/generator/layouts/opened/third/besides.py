"""Papers that prove no learning: posters, admission cards, marking work, payments."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import Colour, Span
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import COMPUTER_EXAM
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.layouts.opened.third.sittings import MODULES, sitting
from samples.generator.manners import GREY
from samples.generator.told import paper

KIND = "other"
WHITE: Colour = (255, 255, 255)


@layout(KIND, "n-course-poster", wear=wear.worn)
def course_poster(kit: Kit) -> Paper:
    """A poster for a course to come: title, days, hours, teacher, fee, a code to enrol by."""
    rng = kit.rng
    tone: Colour = rng.choice([(24, 60, 130), (130, 40, 40), (20, 100, 90)])
    page = kit.page((600.0, 900.0), paper=tone)
    start, body = kit.day(2017, 2025), rng.choice(words.CENTRES)
    gold = (250, 222, 150)
    page.put(300, 120, "招生简章", kit.look("display", 44, colour=gold), align="c")
    course = rng.choice(words.COURSES)
    page.put(300, 180, f"《{course}》", kit.look("hei", 25, colour=WHITE), align="c")
    page.put(300, 214, "专题培训班火热报名中", kit.look("hei", 18, colour=WHITE), align="c")
    page.fill(50, 260, 550, 690, (250, 250, 252))
    look, head = kit.look("hei", 15), kit.look("hei", 15, colour=tone)
    end = start + timedelta(days=3)
    rows = (
        ("开班时间", f"{wording.day(start, 'plain')}—{end.month}月{end.day}日"),
        ("培训学时", f"{rng.choice([24, 32])}学时"),
        ("主讲教师", f"{kit.person().name}　教授级高级工程师"),
        ("培训地点", f"{body}三楼报告厅"),
        ("收费标准", f"{rng.choice([600, 980, 1280])}元/人（含资料费）"),
        ("颁发证书", "考核合格者颁发结业证书"),
        ("报名截止", wording.day(start - timedelta(days=5), "plain")),
    )
    for index, (label, value) in enumerate(rows):
        y = 310 + 52 * index
        page.fill(76, y - 18, 166, y + 8, (232, 236, 244))
        page.put(84, y, label, head)
        page.put(184, y, value, look)
    image = marks.code(f"https://example.invalid/join/{rng.randrange(10**5)}")
    page.picture(image, 252, 716, width=96)
    page.put(300, 838, "扫码报名", kit.look("hei", 15, colour=WHITE), align="c")
    page.put(300, 870, f"主办：{body}", kit.look("hei", 14, colour=gold), align="c")
    return paper(KIND, [page], [])


@layout(KIND, "n-admission-card", wear=wear.worn)
def admission_card(kit: Kit) -> Paper:
    """准考证: a candidate's name, number, module and day; the examination is still to come."""
    rng, who, page = kit.rng, kit.person(), kit.page((595.0, 480.0))
    when = sitting(kit)
    title(page, COMPUTER_EXAM, kit.look("hei", 18), 60)
    title(page, "准　考　证", kit.look("song", 26), 98)
    look, head = kit.look("song", 13), kit.look("hei", 13)
    page.picture(marks.photograph(rng), 440, 126, width=96)
    rows = (
        ("姓　　名", who.name),
        ("证件号码", who.id_number),
        ("准考证号", kit.serial("1202{y}######", when)),
        ("报考科目", rng.choice(MODULES)),
        ("考试时间", f"{wording.day(when, 'plain')} 9:00-9:50"),
        ("考点地址", f"{rng.choice(words.COLLEGES)}实验楼{rng.randrange(201, 512)}室"),
    )
    for index, (label, value) in enumerate(rows):
        y = 126 + 34 * index
        devices.cell(page, (60, y, 140, y + 34), label, head)
        devices.cell(page, (140, y, 426, y + 34), value, look)
    notes = (
        "考生须知：",
        "1. 考生凭准考证和有效身份证件参加考试。",
        "2. 迟到10分钟以上者不得入场。",
        "3. 成绩在考后10个工作日公布。",
    )
    for index, note in enumerate(notes):
        page.put(60, 366 + 22 * index, note, kit.look("song", 11))
    return paper(KIND, [page], [])


@layout(KIND, "n-marking-work", wear=wear.worn)
def marking_work(kit: Kit) -> Paper:
    """A proof that somebody marked papers or judged a contest: work, not learning."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    body = rng.choice(["卫南区教育招生考试中心", "渔阳教学研究室", words.EXAM_BODIES[0]])
    title(page, rng.choice(["工作证明", "阅卷工作证明", "评审工作证明"]), kit.look("kai", 28), 140)
    days = f"{wording.day(start, 'plain')}至{wording.day(end, 'plain')}"
    sentence = rng.choice(
        [
            f"　　兹证明{who.employer}{who.name}同志于{days}参加我中心组织的阅卷工作，任评卷教师，"
            "工作认真负责，圆满完成任务。",
            f"　　{who.name}老师（{who.employer}）受聘担任教师教学技能大赛评委，"
            f"于{days}完成评审工作。特此证明，并致谢意。",
        ]
    )
    page.paragraph(80, 220, sentence, kit.look("song", 16), width=435, lead=2.05)
    devices.close(
        kit,
        page,
        [],
        at=(320, 470),
        look=kit.look("song", 15),
        manner=rng.choice(["left", "centre"]),
        issuer=body,
        day=end,
        form="plain",
    )
    return paper(KIND, [page], [])


@layout(KIND, "n-payment-screen", wear=wear.worn)
def payment_screen(kit: Kit) -> Paper:
    """A phone's picture of a payment for a course: amount, course, time, order's number."""
    rng, page = kit.rng, kit.page((400.0, 800.0), paper=(247, 247, 247))
    when = kit.day(2018, 2025)
    devices.status_bar(kit, page, kit.look("hei", 10))
    page.put(200, 62, "账单详情", kit.look("hei", 16), align="c")
    page.fill(0, 84, 400, 260, WHITE)
    body = rng.choice([*words.CENTRES, *words.PORTALS])
    page.put(200, 134, body, kit.look("hei", 14), align="c")
    amount = f"-{rng.choice([180, 360, 980, 1200])}.00"
    page.put(200, 190, amount, kit.look("hei", 34), align="c")
    page.put(200, 224, "支付成功", kit.look("hei", 13, colour=GREY), align="c")
    rows = (
        ("商品说明", f"{rng.choice(words.COURSES)[:9]}培训费"),
        ("付款方式", "储蓄卡(尾号" + f"{rng.randrange(1000, 9999)})"),
        ("付款人", kit.person().name),
        ("创建时间", f"{when:%Y-%m-%d} 10:{rng.randrange(10, 60)}:21"),
        ("订单号", kit.serial("{d}##############", when)),
        ("商户单号", kit.serial("PX{d}######", when)),
    )
    look, pale = kit.look("hei", 12.5), kit.look("hei", 12.5, colour=GREY)
    page.fill(0, 272, 400, 272 + 42 * len(rows), WHITE)
    for index, (label, value) in enumerate(rows):
        y = 299 + 42 * index
        page.put(20, y, label, pale)
        page.put(380, y, [Span(value)], look, align="r")
    for index, words_ in enumerate(("对订单有疑问", "申请电子回单", "查看往来记录")):
        page.put(20, 570 + 44 * index, words_, look)
        page.put(380, 570 + 44 * index, "〉", pale, align="r")
    return paper(KIND, [page], [])
