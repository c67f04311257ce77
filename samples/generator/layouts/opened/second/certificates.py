"""Certificates of classes in other shapes than sentences and plain forms."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, INKS, Labels, by_hand, copy_stamp, sign
from samples.generator.told import Told, paper

KIND = "training_certificate"


@layout(KIND, "h-digit-boxes", wear=wear.worn)
def digit_boxes(kit: Kit) -> Paper:
    """A registration form: the identity number in boxes, ticks, filled in by pen."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    start = kit.day()
    days = rng.randrange(2, 6)
    end = start + timedelta(days=days - 1)
    told.know(id_number=who.id_number)
    pen = kit.look("kai", 14.5, colour=rng.choice(INKS))
    look, head = kit.look("song", 12.5), kit.look("hei", 12.5)
    title(
        page,
        rng.choice(["从业人员继续教育培训登记证", "专业技能培训登记证明"]),
        kit.look("song", 24),
        92,
    )
    page.put(
        540, 118, [Span("证号 "), told.number(kit.serial("DJ-{y}-#####", end))], look, align="r"
    )
    y = 160.0
    page.put(60, y, "姓　　名", head)
    by_hand(kit, page, [told.name(who)], (140, y), pen)
    page.put(330, y, "性　　别", head)
    page.put(410, y, f"男{'☑' if who.male else '□'}　女{'□' if who.male else '☑'}", look)
    page.put(60, y + 40, "身份证号", head)
    devices.digit_boxes(page, (140, y + 40), Span(who.id_number, "id_number"), look, 20)
    kind = "　".join(
        ("☑" if item == "继续教育" else "□") + item for item in ("上岗", "转岗", "继续教育")
    )
    rows: list[tuple[str, Cell]] = [
        ("服务单位", told.employer(who)),
        ("培训内容", told.say("content", rng.choice(words.COURSES))),
        ("培训起止", told.days(start, end, rng.choice(["plain", "spaced"]))),
        (
            rng.choice(["实到学时", "完成学时"]),
            told.hours(days * 8, rng.choice([f"{days * 8}", f"{days * 8}学时"])),
        ),
        ("考核评定", told.result(rng.choice(["合格", "良好", "87", "优秀"]))),
    ]
    Labels(60, y + 84, 475, "hand", head, pen, lead=42).draw(kit, page, rows)
    page.put(60, y + 300, "培训类别", head)
    page.put(140, y + 300, kind, look)
    page.put(60, y + 330, f"登记人：{kit.person().name}　　复核人：{kit.person().name}", look)
    sign(
        kit,
        page,
        [told],
        at=(395, 590),
        look=look,
        issuer=rng.choice(words.CENTRES),
        day=end + timedelta(days=rng.randrange(0, 9)),
        manner=rng.choice(["centre", "labels"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-dark-cells", wear=wear.worn)
def dark_cells(kit: Kit) -> Paper:
    """A card of dark label cells, a barcode with another number, an oval seal beside the round."""
    rng, who, page = kit.rng, kit.person(), kit.page((680.0, 500.0), paper=(250, 250, 252))
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(0, 5))
    issue = end + timedelta(days=rng.randrange(1, 12))
    tone = rng.choice([(52, 62, 80), (110, 40, 40), (32, 92, 78)])
    body = rng.choice(words.CENTRES)
    devices.emblem(page, (28, 22), tone, "继教", kit.look("hei", 12))
    page.put(
        84,
        50,
        rng.choice(["继续教育学习凭证", "培训完成证书", "学习合格凭证"]),
        kit.look("display", 23),
    )
    hours = rng.choice([6, 7, 14, 21, 28])
    dates: Cell = (
        told.days(start, end, rng.choice(["slashes", "dashes"]))
        if end > start
        else [told.day(start, "dashes")]
    )
    rows: list[tuple[str, Cell]] = [
        ("学员", told.name(who)),
        ("证件号", told.id(who)),
        ("供职单位", told.employer(who)),
        ("课程", told.say("content", rng.choice(words.COURSES))),
        ("上课日期", dates),
        ("计入学时", told.hours(hours, rng.choice([f"{hours}", f"{hours}课时", f"{hours} 学时"]))),
        ("测评", told.result(rng.choice(["合格", "通过", "94", "优秀"]))),
    ]
    if "课时" in str(rows[5][1]):
        told.unit = "课时"
    devices.dark_cells(
        page, rows, at=(28, 84), widths=(92, 420), look=kit.look("hei", 12.5), tone=tone
    )
    code = kit.serial("69##########", issue)
    page.picture(devices.bars(code), 30, 410, width=150)
    page.put(105, 475, code, kit.look("hei", 9), align="c")
    page.put(560, 100, "凭证编号", kit.look("hei", 10, colour=GREY))
    page.put(560, 118, [told.number(kit.serial("P{y}-####", issue))], kit.look("hei", 11.5))
    sign(
        kit,
        page,
        [told],
        at=(500, 400),
        look=kit.look("song", 13),
        issuer=body,
        day=issue,
        manner="centre",
        size=100,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-refresher-appraisal", wear=wear.worn)
def refresher(kit: Kit) -> Paper:
    """进修 in a clinic: a table with teachers and an appraisal in prose; months, no hours."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "refresher_class")
    start = kit.day()
    end = start + timedelta(days=rng.choice([92, 184, 365]))
    clinic = rng.choice(words.CLINICS)
    title(page, rng.choice(["进修医师鉴定书", "卫生技术人员进修鉴定表"]), kit.look("hei", 23), 88)
    look = kit.look("song", 12.5)
    rows: list[list[Cell]] = [
        ["进修人员", told.name(who), "选送单位", told.employer(who)],
        [
            "进修科目",
            told.say(
                "content",
                rng.choice(["介入放射", "新生儿监护", "肝胆外科", "口腔种植", "心脏超声"]),
            ),
            "带教老师",
            kit.person().name,
        ],
        ["进修时间", told.months(start, end, rng.choice(["plain", "dots"])), "出勤", "全勤"],
        [
            "考核成绩",
            told.result(rng.choice(["合格", "良好", "优秀", "90"])),
            "结业证号",
            told.number(kit.serial("JX{y}-###", end)),
        ],
    ]
    y = Table(52, 112, (72, 178, 72, 170), look, look, row=42).draw(page, [], rows)
    page.frame(52, y, 544, y + 190, width=0.7)
    page.paragraph(
        62,
        y + 28,
        "进修鉴定：\n　　该同志进修期间遵守院规，服务态度好，能独立完成常见病例的诊治，"
        "参与抢救若干例，达到进修计划的要求，同意结业。",
        look,
        width=470,
        lead=1.9,
    )
    page.put(330, y + 130, f"科主任：{kit.person().name}", look)
    if rng.random() < 0.4:
        copy_stamp(kit, page, (80, y + 260))
    sign(
        kit,
        page,
        [told],
        at=(400, y + 250),
        look=kit.look("song", 13.5),
        issuer=clinic,
        day=end,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-seminar-spread", wear=wear.worn)
def seminar_spread(kit: Kit) -> Paper:
    """An open booklet: left the photograph and the number, right the sentence."""
    rng, who, page = kit.rng, kit.person(), kit.page((800.0, 560.0), paper=(252, 248, 238))
    told = Told(kit, "seminar")
    start = kit.day()
    days = rng.randrange(3, 7)
    end = start + timedelta(days=days - 1)
    for x in (396, 400, 404):
        page.line(x, 14, x, 546, width=0.6, colour=(200, 190, 170))
    page.picture(marks.photograph(rng), 150, 110, width=92)
    small = kit.look("song", 12)
    page.put(
        196,
        285,
        [Span("证书编号　"), told.number(kit.serial("YX{y}〔##〕###", end))],
        small,
        align="c",
    )
    page.put(196, 310, [Span("身份证号　"), told.id(who)], small, align="c")
    page.put(196, 430, "（钢印）", kit.look("song", 11, colour=GREY), align="c")
    page.put(
        600, 100, rng.choice(["研修结业证书", "高级研修证书"]), kit.look("display", 26), align="c"
    )
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["plain", "padded", "cn"]), "至"),
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [
            told.hours(
                days * 8, rng.choice([f"{days * 8}学时", wording.chinese(days * 8) + "学时"])
            )
        ],
        "result": [told.result(rng.choice(["合格", "优秀", "良好"]))],
    }
    sentence, unit = rng.choice(
        [
            (
                "{name}同志：\n　　参加{dates}举办的“{content}”高级研修班，研修{hours}，"
                "经评定成绩{result}，准予结业。",
                False,
            ),
            (
                "{employer}{name}，于{dates}在本基地参加《{content}》专题研修，学满{hours}，"
                "结业考核{result}，特发此证。",
                True,
            ),
        ]
    )
    if not unit:
        told.values.pop("employer")
    page.paragraph(
        435, 165, [Span("　　"), *fill(sentence, slots)], kit.look("kai", 17), width=330, lead=2.0
    )
    sign(
        kit,
        page,
        [told],
        at=(625, 440),
        look=kit.look("song", 14),
        day=end,
        manner="centre",
        issuer=rng.choice([*words.CENTRES, *words.COLLEGES]),
        colour=rng.choice([marks.SEAL_RED, devices.PURPLE_SEAL]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-english-first", wear=wear.worn)
def english_first(kit: Kit) -> Paper:
    """English lines with Chinese ones below them; the name in characters."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    hours = rng.choice([12, 15, 20, 24])
    tone = (30, 60, 110)
    page.frame(26, 26, 816, 569, width=6, colour=tone)
    title(page, "TRAINING CERTIFICATE", kit.look("display", 28, colour=tone), 92)
    title(page, "培训证书", kit.look("song", 18), 120)
    small, look = kit.look("hei", 11, colour=GREY), kit.look("song", 15)
    lines: list[tuple[str, list[Span]]] = [
        ("This certifies that 兹证明", [told.name(who), Span("（"), told.id(who), Span("）")]),
        ("of 工作单位", [told.employer(who)]),
        ("has completed the course 完成课程", [told.say("content", rng.choice(words.COURSES))]),
        ("held 培训日期", told.days(start, end, rng.choice(["dashes", "plain"]), " – ")),
        ("credited hours 学时", [told.hours(hours, str(hours))]),
        ("with the result 考核结果", [told.result(rng.choice(["合格", "优秀", "85", "通过"]))]),
    ]
    y = 165.0
    for label, line in lines:
        page.put(150, y, label, small)
        page.put(345, y, line, look)
        page.line(340, y + 6, 720, y + 6, width=0.5, colour=(170, 170, 170))
        y += 38
    page.put(
        150,
        y + 20,
        [
            Span("Certificate No. "),
            told.number(kit.serial("TC/{y}/#####", end)),
        ],
        kit.look("hei", 11),
    )
    sign(
        kit,
        page,
        [told],
        at=(620, 470),
        look=kit.look("song", 14),
        day=end,
        issuer=rng.choice(words.COMPANIES),
        manner="centre",
        form=rng.choice(["plain", "dashes"]),
    )
    return paper(KIND, [page], [told])
