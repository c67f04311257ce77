"""Proofs as offices write and print them: replies, approvals, needle printers, hashes."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "training_certificate"


@fresh(KIND, "r-reply-to-an-enquiry")
def reply(kit: Kit) -> Paper:
    """复函: a centre answers an employer that somebody did attend; both letters have dates."""
    s = Sheet(kit)
    d = Case(
        kit,
        "training_class",
        (*lore.LEDGER, *lore.OFFICE),
        (3, 5),
        (2009, 2025),
        hours=(20, 24, 30, 40),
        dates=("plain", "padded"),
        no=("朔训字[(y)]第###号", "(y)ZJ####"),
    )
    body = lore.CENTRES[1]
    asked = d.given + timedelta(days=s.rng.randrange(40, 90))
    s.mid(96, body, "head 25 red")
    s.bar(112, "red", w=2)
    s.put(535, 134, f"朔才函〔{asked.year}〕{s.rng.randrange(4, 90)}号", "song 12.5 r")
    s.mid(184, f"关于核实{d.who.name}同志培训情况的复函", "head 18 <470")
    s.put(70, 232, d("<unit>："), "song 15.5")
    before = wording.day(asked - timedelta(days=6), "plain")
    text = (
        f"　　贵单位{before}来函收悉。经查阅我中心教学档案，现函复如下：\n"
        "　　<name>，身份证号码<id>，于<span:至>参加我中心组织的“<what>”培训班，应修<hrs>，实修"
        "<hrs>，考试<mark>，已发给结业证书，证书编号为<no>。\n　　专此函复。"
    )
    s.put(70, 268, d(text), "song 15.5 w455 l2.05")
    s.close([d], (400, 560), "song 15 c", body, day=asked)
    s.put(70, 770, "（联系人：教学科　电话：56780112）", "song 12")
    return d.paper(KIND, s)


@fresh(KIND, "r-approval-of-one-persons-hours")
def approval(kit: Kit) -> Paper:
    """A red-headed answer that recognises one person's training; it quotes the rule."""
    s = Sheet(kit, paper="ivory")
    d = Case(
        kit,
        "training_class",
        (*lore.ENGINE, *lore.FARMING),
        (4, 9),
        (2015, 2025),
        hours=(24, 32, 40, 48),
        dates="plain",
    )
    body = s.rng.choice([lore.BUREAUS[0], lore.BUREAUS[5]])
    s.mid(104, body + "文件", "head 30 red <430")
    day = d.given + timedelta(days=s.rng.randrange(10, 40))
    s.mid(142, f"人社继教〔{day.year}〕{s.rng.randrange(3, 80)}号", "song 14")
    s.bar(154, "red", w=2.2)
    s.mid(206, f"关于确认{d.who.name}同志培训学时的认定证明", "head 19 <450")
    s.put(72, 256, d("<unit>："), "song 16")
    text = (
        "　　你单位报送的材料收悉。根据《专业技术人员继续教育规定》第八条“专业技术人员每年累"
        "计应不少于90学时”的规定，"
        "经审核，同意将<name>同志<span:至>参加的“<what>”培训确认为<yr>年度继续教育"
        "<sub:专业科目>，计<hrs>，考核结果为<mark>。"
        "请据此登记。\n　　特此证明。"
    )
    s.put(72, 292, d(text), "song 16 w448 l2.0")
    s.close([d], (400, 600), "song 16 c", body, day=day, form="plain")
    s.bar(760, "black", w=0.6)
    s.put(72, 780, "抄送：局属各单位。", "song 12.5")
    return d.paper(KIND, s)


@fresh(KIND, "r-needle-printer-slip")
def needle(kit: Kit) -> Paper:
    """A works' printer with needles: paper with holes, one face, a row of dashes, padded words."""
    s = Sheet(kit, 680, 400, "mist")
    d = Case(
        kit,
        "training_class",
        lore.ENGINE,
        (2, 6),
        (1999, 2012),
        hours=(12, 16, 24, 40),
        unit=lore.FIRMS,
        no=("PX(y)0####", "(d)-##"),
        dates=("dashes", "solid", "slashes"),
        marks=("合格", "88", "79", "良好"),
    )
    for y in range(12, 400, 18):
        for x in (12, 668):
            s.page.frame(x - 4, y - 4, x + 4, y + 4, width=0.6, colour=(170, 174, 180))
    look = "mono 13"
    s.put(340, 48, f"{d.works}教育处　　职工培训结业通知", "mono 15 c <560")
    s.put(60, 72, "-" * 70, "mono 12 grey <560")
    rows = [
        ("职工姓名", d("<name>")),
        ("工作单位", d("<unit>")),
        ("培训班名称", d("<what>")),
        ("开班日期", d("<from>")),
        ("结班日期", d("<to>")),
        ("总学时", d("<hrs:#>")),
        ("考试成绩", d("<mark>")),
        ("编　　号", d("<no>")),
    ]
    s.pairs((70, 100), rows, f"{look}|{look} <400", (25, 120))
    s.put(60, 306, "-" * 70, "mono 12 grey <560")
    s.put(
        70,
        330,
        f"制表：{kit.person().name}　　打印时间：{wording.day(d.given, 'dashes')} 16:"
        f"{s.rng.randrange(10, 60)}",
        "mono 11",
    )
    s.close([d], (470, 362), "mono 13 c", d.works + "教育处", seal="round", size=88)
    return d.paper(KIND, s)


@fresh(KIND, "r-certificate-with-a-hash")
def with_hash(kit: Kit) -> Paper:
    """An electronic certificate full of codes: number, query code, hash of a ledger, time stamp."""
    s = Sheet(kit, 595, 842, "mist")
    d = Case(
        kit,
        "training_class",
        (*lore.ENGINE, *lore.OFFICE),
        (1, 4),
        (2020, 2025),
        hours=(7, 8, 14, 21, 24),
        no=("ZX-(y)-######", "PXZ(d)###"),
        dates=("dashes", "plain", "dots-padded"),
        marks=("合格", "优秀", "95分"),
    )
    s.box(0, 0, 595, 150, "navy")
    s.mid(78, "电子培训证书", "head 32 white")
    s.mid(112, "TRAINING  CERTIFICATE", "song 12 white t2")
    s.mid(206, d("<name>"), "kai 30")
    s.mid(232, d("<id>"), "mono 13 grey")
    s.mid(282, "已参加面授培训", "song 15")
    s.mid(320, d("《<what>》"), "head 20 <480")
    s.mid(360, d("培训周期：<span: 至 >　　培训学时：<hrs>　　考核：<mark>"), "song 13.5 <500")
    rows = [
        ("证书编号", d("<no>")),
        ("查询码", kit.serial("########", d.given) + "K"),
        ("存证哈希", "0x" + "".join(s.rng.choice("0123456789abcdef") for _ in range(40))),
        (
            "可信时间戳",
            f"{d.given:%Y-%m-%d} {s.rng.randrange(8, 19):02d}:{s.rng.randrange(10, 60)}:07",
        ),
    ]
    s.pairs((80, 430), rows, "hei 11 grey|mono 11", (24, 80))
    s.qr(80, 560, 84)
    s.put(122, 660, "扫码验真", "hei 10 grey c")
    s.close(
        [d], (400, 600), "song 15 c", s.rng.choice([lore.UNIONS[4], lore.UNIONS[5]]), day=d.given
    )
    s.mid(810, "本证书采用数字签名，任何涂改均导致验证失败。", "hei 9 grey")
    return d.paper(KIND, s)


@fresh(KIND, "r-party-school-stage")
def party_school(kit: Kit) -> Paper:
    """A cadre school's 结业证: the class in quotation marks, a motto, the school's head signs."""
    s = Sheet(kit, 740, 520, "rose")
    d = Case(
        kit,
        "training_class",
        (
            "年轻干部能力提升",
            "城市基层治理",
            "数字政府建设",
            "县域经济高质量发展",
            "公文写作与处理",
        ),
        (5, 26),
        (2004, 2025),
        hours=(40, 60, 80, 120),
        no=("校结字(y)第###号", "(y)###"),
        dates=("plain", "cn"),
    )
    d.mark = "结业"
    school = s.rng.choice(lore.CADRE)
    s.border("red", 20, 3)
    s.mid(90, "结　业　证", "kai 36 red")
    s.put(90, 150, d("<name>同志："), "kai 19")
    text = "　　于<span:至>在我校参加“<what>”专题班学习，学制<n>天，共<hrs>，学习期满，准予<mark>。"
    s.put(90, 192, d(text, n=str((d.end - d.start).days + 1)), "kai 19 w560 l2.0")
    s.put(90, 390, "校　长", "song 15")
    s.sign(150, 362, 70)
    s.put(90, 440, d("编号：<no>"), "song 12.5")
    s.close([d], (540, 380), "song 16 c", school, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-attendance-by-half-days")
def by_halves(kit: Kit) -> Paper:
    """考勤证明: how many half days there were, how many were missed, how many count."""
    s = Sheet(kit, 595, 500)
    d = Case(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.LEDGER),
        (3, 5),
        (2013, 2025),
        units="半天",
        hours=(4, 5, 6),
        dates=("plain", "dots"),
    )
    every = 2 * ((d.end - d.start).days + 1)
    missed = s.rng.choice([0, 1])
    d.long = float(every - missed)
    s.mid(66, "参 训 考 勤 证 明", "head 22")
    s.put(64, 116, d("参训人员：<name>　　单位：<unit>"), "song 14 <470")
    s.put(64, 146, d("培训名称：<what>"), "song 14")
    s.put(64, 176, d("培训日期：<span:至>"), "song 14")
    s.box(64, 196, 530, 270)
    s.put(
        80,
        238,
        d(f"应到{every}个半天，缺勤{missed}个半天，实到<hrs:#个半天>；考核结论：<mark>。"),
        "song 14.5 <440",
    )
    s.put(64, 306, "以上考勤以签到记录为准，缺勤超过三分之一者不予认定。", "song 12 grey")
    s.close([d], (400, 370), "song 14.5 c", lore.CENTRES[7], day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-visiting-fellow-bilingual")
def fellow(kit: Kit) -> Paper:
    """访问学者证书 of a university: an English line below each Chinese one, the host named."""
    s = Sheet(kit, 760, 540, "ivory")
    d = Case(
        kit,
        "academic_visit",
        ("材料疲劳与断裂", "针刺镇痛的机制", "古籍数字化", "旱作节水灌溉", "职业教育比较"),
        (150, 330),
        (2006, 2025),
        no=("FX(y)###", "访学证字(y)第##号"),
        dates=("plain", "cn"),
    )
    school = s.rng.choice(lore.SCHOOLS)
    s.border("purple", 18, 1.5)
    s.mid(92, "访问学者证书", "kai 34 purple")
    s.mid(116, "Certificate of Visiting Scholar", "song 12 grey")
    s.put(90, 176, d("<unit>　<name>"), "song 18")
    text = (
        "　　于<months:至>在我校作访问学者，从事“<what>”方向的学术访问，导师为"
        f"{kit.person().name}教授，期满考核<mark>。"
    )
    s.put(90, 216, d(text), "song 17 w580 l2.0")
    s.put(
        90,
        330,
        "has been a visiting scholar in our university during the period stated above.",
        "song 12 grey",
    )
    s.put(90, 430, d("No.　<no>"), "song 13")
    s.close([d], (560, 410), "song 16 c", school, day=d.given, gap=32)
    return d.paper(KIND, s)


@fresh(KIND, "r-bank-style-voucher")
def voucher(kit: Kit) -> Paper:
    """A receipt-like 学时凭证 from a till printer: narrow, one column, rules of dots, a code."""
    s = Sheet(kit, 270, 560)
    d = Case(
        kit,
        "training_class",
        (*lore.NURSING, *lore.OFFICE),
        (1, 1),
        (2016, 2025),
        hours=(3, 4, 6, 7, 8),
        dates=("dashes", "slashes", "dots-padded"),
        no=("(d)0###", "T(y)######"),
        marks=("合格", "通过"),
    )
    body = s.rng.choice([lore.CENTRES[1], lore.CENTRES[7]])
    s.mid(40, body, "hei 14 <240")
    s.mid(66, "面授培训学时凭证", "hei 15")
    s.mid(86, "* " * 22, "mono 8 grey")
    rows = [
        ("姓名", d("<name>")),
        ("证件", d("<id>")),
        ("课程", d("<what>")),
        ("日期", d("<on>")),
        ("教室", f"{s.rng.randrange(2, 6)}0{s.rng.randrange(1, 9)}室"),
        ("学时", d("<hrs:#>")),
        ("考核", d("<mark>")),
        ("凭证号", d("<no>")),
    ]
    s.pairs((24, 116), rows, "hei 12|hei 12 <172", (27, 52))
    s.mid(342, "* " * 22, "mono 8 grey")
    s.qr(98, 356, 74)
    s.mid(446, "请妥善保管，遗失不补", "hei 10.5")
    s.mid(
        466,
        f"自助终端 03　{wording.day(d.given, 'dashes')} {s.rng.randrange(9, 17)}:"
        f"{s.rng.randrange(10, 60)}",
        "mono 9.5",
    )
    s.close([d], (135, 510), "hei 12.5 c", body, size=78, seal="round")
    return d.paper(KIND, s)
