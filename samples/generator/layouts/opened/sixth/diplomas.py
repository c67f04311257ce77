"""Diplomas and degrees: new blanks, old booklets, proofs of a registry, certificates."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, Words, paper_of, photo_with_seal

KIND = "degree"


def enrolled(kit: Kit, first: int = 2017, last: int = 2025, years: float = 2.5) -> Fill:
    """Somebody who studied beside the work and finished in January or July."""
    f = Fill(kit, "degree", lore.MAJORS, (1, 1), (first, last), dates=("plain", "cn"))
    end = f.start.year
    half = years % 1 > 0
    f.end = date(end, 1, 10) if half else date(end, 7, 1)
    f.start = date(end - (3 if half else int(years)), 9, 1)
    f.given = f.end + timedelta(days=kit.rng.choice([0, 4, 9]))
    grown = [who for who in kit.people if who.born.year <= f.start.year - 19]
    f.who = kit.rng.choice(grown)
    f.works = f.who.employer
    return f


def diploma_number(f: Fill, sort: str, level: str) -> Span:
    """18 digits: school, sort of education, year, level, serial."""
    return f.number(
        f.kit.serial("1####", f.given)
        + sort
        + f"{f.given.year}{level}"
        + f.kit.serial("######", f.given)
    )


@paper_of(KIND, "s-adult-diploma-new-blank")
def adult(kit: Kit) -> Paper:
    """成人高等教育毕业证书 across: photograph left, sentence, president's name, number below."""
    leaf = Leaf(kit, 842, 595, "cream")
    years = kit.rng.choice([2.5, 3.0])
    f = enrolled(kit, years=years)
    school = leaf.rng.choice(lore.COLLEGES)
    leaf.ornate("gold", 20)
    leaf.mid(96, "成人高等教育", "kai 20")
    leaf.mid(146, "毕 业 证 书", "head 38 red")
    photo_with_seal(leaf, (90, 190), 96, school)
    way = leaf.rng.choice(["函授", "业余"])
    level = leaf.rng.choice([("专升本", "05"), ("高起专", "06")])
    leaf.put(
        216,
        206,
        f(
            "　　学生<name>，性别<sex>，<born>生，于<months:至>在本校<what>专业（"
            f"{level[0]}，{'二年半制' if years == 2.5 else '三年制'}，{way}）学习，修完教"
            "学计划规定的全部课程，成绩<mark>，准予毕业。"
        ),
        "kai 18 w530 l2.0",
    )
    leaf.put(90, 510, [Span("证书编号："), diploma_number(f, "5", level[1])], "song 13")
    leaf.put(216, 440, "校（院）长：", "song 14")
    leaf.sign(300, 412, 68)
    leaf.close([f], (630, 456), "song 16 c", school, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-bachelor-certificate")
def bachelor(kit: Kit) -> Paper:
    """学士学位证书 for adult education: one sentence, two signatures, sixteen digits."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = enrolled(kit, 2017)
    school = leaf.rng.choice(lore.COLLEGES[:4])
    degree = leaf.rng.choice(["工学", "管理学", "医学", "教育学", "理学"])
    leaf.border("red", 26, 4)
    leaf.mid(120, "学士学位证书", "head 36")
    leaf.mid(146, "（成人高等教育本科毕业生）", "song 14")
    leaf.photo(90, 190, 92)
    leaf.put(
        216,
        216,
        f(
            "　　<name>，<sex>，<born>生。在本校<what>专业完成了本科学习计划，已毕业，"
            f"经审核符合《中华人民共和国学位条例》的规定，授予{degree}学士学位。"
        ),
        "kai 19 w520 l2.0",
    )
    number = kit.serial("1####4{y}######", f.given)
    leaf.put(90, 500, [Span("学位证书编号："), f.number(number)], "song 13")
    leaf.put(216, 430, "学位评定委员会主席", "song 13.5")
    leaf.sign(346, 404, 66)
    leaf.close(
        [f], (630, 446), "song 16 c", school, day=f.given, form=leaf.rng.choice(["cn", "plain"])
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-open-university-card")
def open_university(kit: Kit) -> Paper:
    """开放大学 diploma: label lines, upright, dry seal, 开放教育."""
    leaf = Leaf(kit, 595, 780, "mint")
    f = enrolled(kit, 2017, years=kit.rng.choice([2.5, 3.0]))
    f.mark = "毕业"
    leaf.border("green", 20, 3)
    leaf.mid(100, "毕 业 证 书", "head 36 green")
    photo_with_seal(leaf, (250, 130), 92, lore.COLLEGES[5])
    level = leaf.rng.choice([("专科", "06"), ("本科", "05")])
    rows: list[tuple[str, Words]] = [
        ("姓　名：", f("<name>")),
        ("性　别：", f("<sex>")),
        ("身份证号：", f("<id>")),
        ("专　业：", f("<what>")),
        ("培养层次：", level[0]),
        ("学习形式：", "开放教育"),
        ("学习起止：", f("<months:至>")),
        ("毕业结论：", f("准予<mark>")),
    ]
    leaf.fields((110, 300), rows, "song 14.5|kai 15.5", 38, 375)
    leaf.put(110, 730, [Span("证书编号："), diploma_number(f, "5", level[1])], "song 12.5")
    leaf.close([f], (390, 660), "song 15 c", lore.COLLEGES[5], day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-self-taught-diploma")
def self_taught(kit: Kit) -> Paper:
    """自学考试毕业证书: the committee closes it, the school is only named."""
    leaf = Leaf(kit, 780, 560, "cream")
    f = enrolled(kit, 2015)
    leaf.border("blue", 20, 2)
    leaf.mid(90, "高等教育自学考试毕业证书", "head 28 blue")
    leaf.photo(80, 140, 88)
    level = leaf.rng.choice(["专科", "本科"])
    leaf.put(
        200,
        160,
        f(
            f"　　<name>，<sex>，<born>生，参加<what>专业{level}高等教育自学考试，"
            f"全部课程成绩<mark>，经审核，准予毕业。（主考学校：{lore.COLLEGES[0]}）"
        ),
        "song 17 w500 l2.1",
    )
    leaf.put(
        80, 480, [Span("编号："), f.number(kit.serial("6502########{y}", f.given)[:16])], "song 13"
    )
    leaf.close([f], (560, 420), "song 15 c", "津门市高等教育自学考试委员会", day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-registry-report-of-study")
def registry(kit: Kit) -> Paper:
    """教育部学历证书电子注册备案表 as printed: labels, photograph, check code, its own day."""
    leaf = Leaf(kit)
    f = enrolled(kit, 2017, 2024)
    f.mark = "毕业"
    printed = f.given + timedelta(days=leaf.rng.randrange(200, 700))
    leaf.mid(80, "学历证书电子注册备案表", "head 24 blue")
    leaf.photo(440, 120, 92)
    level = leaf.rng.choice([("专升本", "05"), ("专科", "06")])
    rows: list[tuple[str, Words]] = [
        ("姓　　名", f("<name>")),
        ("性　　别", f("<sex>")),
        ("入学日期", f("<from:padded>")),
        ("毕业日期", f("<to:padded>")),
        ("学校名称", leaf.rng.choice(lore.COLLEGES)),
        ("专　　业", f("<what>")),
        ("层　　次", level[0]),
        ("学习形式", leaf.rng.choice(["函授", "业余", "网络教育"])),
        ("毕(结)业", f("<mark>")),
        ("证书编号", [diploma_number(f, "5", level[1])]),
    ]
    y = leaf.pairs((80, 140), rows, "hei 13.5|song 14", (36, 100))
    leaf.put(80, y + 10, f"在线验证码：{leaf.rng.randrange(16**12):012X}", "mono 12")
    leaf.qr(440, 280, 84)
    leaf.close(
        [f], (390, y + 90), "song 14 c", "津门高校学生信息咨询中心", day=printed, form="padded"
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-master-beside-work")
def master(kit: Kit) -> Paper:
    """硕士学位证书 of a professional degree: labels of law and field, upright, red ornament."""
    leaf = Leaf(kit, 595, 842, "ivory")
    f = enrolled(kit, 2017, years=3.0)
    school = leaf.rng.choice(lore.COLLEGES[:4])
    field = leaf.rng.choice(["工程", "工商管理", "护理", "教育", "会计"])
    leaf.ornate("red", 22)
    leaf.mid(150, "硕士学位证书", "kai 38 red")
    leaf.photo(250, 190, 92)
    leaf.put(
        96,
        370,
        f(
            "　　<name>，<sex>，<born:cn>生。在<what>专业（专业学位）已通过硕士学位的课程"
            "考试和论文答辩，成绩<mark>。根据《中华人民共和国学位条例》的规定，"
            f"授予{field}硕士专业学位。"
        ),
        "kai 17.5 w404 l2.0",
    )
    leaf.put(
        96, 740, [Span("证书编号："), f.number(kit.serial("1####3{y}######", f.given))], "song 13"
    )
    leaf.close([f], (390, 650), "song 15.5 c", school, day=f.given, form="cn")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-proof-of-graduation")
def graduation_proof(kit: Kit) -> Paper:
    """学校's own letter that somebody has graduated; the diploma will be given out later."""
    leaf = Leaf(kit)
    f = enrolled(kit, 2017, years=kit.rng.choice([2.5, 3.0]))
    school = leaf.rng.choice(lore.COLLEGES)
    leaf.mid(110, "毕 业 证 明", "head 26")
    leaf.put(
        74,
        170,
        f(
            "　　兹有学生<name>，<sex>，身份证号：<id>，系我院<what>专业成人教育函授学生"
            "，于<months:至>在我院学习，学完教学计划规定的全部课程，考试成绩<mark>，"
            "准予毕业。毕业证书正在办理中。\n　　特此证明。"
        ),
        "song 16 w448 l2.1",
    )
    leaf.close([f], (400, 520), "song 15.5 c", f"{school}继续教育学院", day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-two-page-old-diploma")
def old_diploma(kit: Kit) -> Paper:
    """A diploma of the nineties on two leaves, before any policy in force: nothing counts."""
    leaf = Leaf(kit, 760, 520, "sand")
    f = enrolled(kit, 1998, 2008, years=3.0)
    school = leaf.rng.choice(lore.COLLEGES[:3])
    leaf.rule(380, 20, 380, 500, 0.5)
    leaf.put(190, 130, "毕业证书", "kai 36 red c")
    photo_with_seal(leaf, (142, 180), 96, school)
    leaf.put(
        60,
        440,
        [
            Span("登记号："),
            f.number(kit.serial("{y}####", f.given)),
        ],
        "song 13",
    )
    leaf.put(
        412,
        110,
        f(
            "　　学生<name>，<sex>，于<months:至>在本校夜大学<what>专业修业期满，"
            "学完全部课程，成绩<mark>，准予毕业。"
        ),
        "kai 17 w310 l2.1",
    )
    leaf.put(412, 390, "校长", "song 14")
    leaf.sign(460, 362, 66)
    leaf.close([f], (590, 430), "song 14.5 c", school, day=f.given, form="cn")
    return f.paper(KIND, leaf)
