"""Diplomas and degrees: adult, open and self-taught study, prints of registers."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs
from samples.generator.layouts.opened.sixth.desk import photo_with_seal

KIND = "degree"


def studied(kit: Kit, first: int = 2017, last: int = 2025, years: float = 2.5) -> Fill:
    """Somebody who studied beside the work and finished in January or in June."""
    f = Fill(kit, "degree", lore.MAJORS, (1, 1), (first, last), dates=("plain", "cn"))
    year, half = f.start.year, years % 1 > 0
    f.end = date(year, 1, 15) if half else date(year, 6, 30)
    f.start = date(year - (3 if half else int(years)), 9 if not half else 3, 1)
    f.given = f.end + timedelta(days=kit.rng.choice([0, 5, 10]))
    f.who = kit.rng.choice([who for who in kit.people if who.born.year <= f.start.year - 19])
    f.works = f.who.employer
    return f


def number(f: Fill, sort: str, level: str) -> Span:
    """School, sort of study, year, level, serial: eighteen digits."""
    return f.number(
        f.kit.serial("1####", f.given)
        + f"{sort}{f.given.year}{level}"
        + f.kit.serial("######", f.given)
    )


@of(KIND, "t-diploma-of-evening-study")
def evening(kit: Kit) -> Paper:
    """成人高等教育 diploma: upright, photograph above, the sentence in wide lines."""
    leaf = Leaf(kit, 595, 800, "cream")
    f = studied(kit, years=kit.rng.choice([2.5, 3.0]))
    school = leaf.rng.choice(lore.COLLEGES[:6])
    leaf.ornate("brown", 22)
    leaf.mid(104, "成人高等教育", "kai 19")
    leaf.mid(152, "毕　业　证　书", "kai 34 wine")
    photo_with_seal(leaf, (250, 176), 92, school)
    level = leaf.rng.choice([("专科起点本科", "05"), ("高中起点专科", "06")])
    text = (
        "　　学生 <name> ，性别 <sex> ，<born>生，于<months:至>在本校 <what> 专业"
        f"{leaf.rng.choice(['夜大学', '业余', '函授'])}（{level[0]}）学习，"
        "修完教学计划规定的全部课程，成绩<mark>，准予毕业。"
    )
    leaf.put(76, 350, f(text), "kai 17 w444 l2.1")
    leaf.put(76, 740, [Span("证书编号："), number(f, "5", level[1])], "song 13")
    leaf.put(76, 600, "校长：", "kai 16")
    leaf.sign(130, 574, 66)
    leaf.close([f], (400, 640), "kai 16 c", school, day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-degree-of-a-bachelor")
def bachelor(kit: Kit) -> Paper:
    """学士学位证书: two pages of an opened cover, photograph left, words right."""
    leaf = Leaf(kit, 880, 560, "rose")
    f = studied(kit, 2016)
    school = leaf.rng.choice(lore.COLLEGES[:4])
    leaf.rule(440, 0, 440, 560, 0.6)
    leaf.put(220, 120, "学士学位证书", "kai 30 wine c")
    photo_with_seal(leaf, (170, 160), 100, school)
    leaf.put(
        220,
        440,
        [Span("证书编号："), f.number(kit.serial("1####4{y}######", f.given))],
        "song 13.5 c",
    )
    degree = leaf.rng.choice(["文学", "工学", "管理学", "法学", "农学"])
    leaf.put(
        484,
        110,
        f(
            "　　<name>，<sex>，<born>生。在我校<what>专业完成了成人高等教育本科学"
            f"习计划，已毕业。经审核符合学位授予条件，授予{degree}学士学位。"
        ),
        "kai 18 w350 l2.05",
    )
    leaf.put(484, 380, "学位评定委员会主席", "song 13.5")
    leaf.sign(620, 354, 62)
    leaf.close(
        [f], (680, 440), "kai 16 c", school, day=f.given, form=leaf.rng.choice(["cn", "plain"])
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-diploma-in-labels")
def labels(kit: Kit) -> Paper:
    """开放教育 diploma as a form with label cells; 学习形式 is the mode of study."""
    leaf = Leaf(kit, 700, 520, "mint")
    f = studied(kit, years=3.0)
    f.mark = "毕业"
    school = lore.COLLEGES[6]
    leaf.border("green", 16, 3)
    leaf.mid(76, "开放教育毕业证书", "head 28 green")
    leaf.photo(566, 100, 86)
    level = leaf.rng.choice([("专科", "06"), ("本科", "05")])
    rows = cells(
        f,
        (
            "姓　名|<name>|性　别|<sex>\n身份证号|<id>\n专　业|<what>|层　次|"
            f"{level[0]}\n学习形式|业余|学　制|三年\n在校时间|<months:至>\n毕业结论|"
            "准予<mark>"
        ),
    )
    low = leaf.form((40, 100), "76 190 76 168", rows, "hei 12.5|song 13.5", 38)
    leaf.put(44, low + 30, [Span("证书编号："), number(f, "5", level[1])], "song 13")
    leaf.close([f], (530, low + 60), "song 15 c", school, day=f.given, gap=28)
    return f.paper(KIND, leaf)


@of(KIND, "t-self-study-examinations-diploma")
def self_taught(kit: Kit) -> Paper:
    """自学考试毕业证书: committee and main school; one seal of the committee."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = studied(kit, 2015)
    f.mark = "合格"
    leaf.border("wine", 20, 4)
    leaf.mid(96, "高等教育自学考试", "kai 20")
    leaf.mid(144, "毕 业 证 书", "kai 36 wine")
    leaf.photo(90, 190, 90)
    level = leaf.rng.choice([("本科", "05"), ("专科", "06")])
    leaf.put(
        214,
        212,
        f(
            "　　<name>，<sex>，身份证号<id>，参加高等教育自学考试<what>专业（"
            f"{level[0]}）考试，全部课程成绩<mark>，准予毕业。"
        ),
        "kai 19 w530 l2.1",
    )
    leaf.put(
        90, 480, [Span("证书编号："), f.number(kit.serial("65120#####{y}###", f.given))], "song 13"
    )
    leaf.put(90, 506, f"主考学校：{lore.COLLEGES[1]}", "song 13")
    leaf.close([f], (620, 440), "kai 16 c", "海河门高等教育自学考试委员会", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-registry-print-on-a-phone")
def registry(kit: Kit) -> Paper:
    """学历证书电子注册备案表 seen on a phone: labels above values, check code below."""
    leaf = Leaf(kit, 400, 860)
    f = studied(kit, 2017, 2024)
    f.mark = "毕业"
    leaf.put(20, 22, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 11")
    leaf.mid(66, "学历证书电子注册备案表", "head 17 blue")
    leaf.photo(290, 90, 78)
    level = leaf.rng.choice([("专升本", "05"), ("专科", "06")])
    rows = pairs(
        f,
        (
            "姓名|<name>\n性别|<sex>\n出生日期|<born:padded>\n入学日期|"
            "<from:padded>\n毕(结)业日期|<to:padded>\n学校名称|"
            f"{leaf.rng.choice(lore.COLLEGES)}\n专业|<what>\n层次|{level[0]}\n学习形"
            f"式|{leaf.rng.choice(['函授', '业余', '开放教育'])}\n毕(结)业|<mark>"
        ),
    )
    rows.append(("证书编号", [number(f, "5", level[1])]))
    y = 112.0
    for label, words in rows:
        leaf.put(24, y, label, "hei 11.5 grey")
        leaf.put(24, y + 21, words, "hei 14 <256")
        y += 52
    leaf.qr(300, 560, 72)
    leaf.put(24, y + 4, f"在线验证码 {leaf.rng.randrange(16**14):014X}", "mono 11.5")
    printed = f.given + timedelta(days=leaf.rng.randrange(100, 600))
    leaf.close(
        [f],
        (200, y + 48),
        "hei 13 c",
        "海河门学生服务与素质发展中心",
        day=printed,
        seal="electronic",
        size=92,
        gap=26,
        form="padded",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-proof-in-place-of-diploma")
def proof(kit: Kit) -> Paper:
    """毕业证明书 of a college in place of a lost diploma: has a number and a day of its own."""
    leaf = Leaf(kit, 595, 620, "sand")
    f = studied(kit, 2014, 2022, 3.0)
    f.mark = "合格"
    school = leaf.rng.choice(lore.COLLEGES[1:5])
    leaf.border("brown", 18, 1.5)
    leaf.mid(100, "毕 业 证 明 书", "kai 30")
    leaf.photo(440, 130, 78)
    leaf.put(
        70,
        170,
        f(
            "　　学生<name>，性别<sex>，身份证号<id>，于<months:至>在本校<what>专业"
            "（专科，三年制，函授）学习，修完教学计划规定的全部课程，成绩<mark>，准"
            "予毕业。因原毕业证书遗失，特此证明。"
        ),
        "kai 16 w350 l2.0",
    )
    leaf.put(70, 560, [Span("证明书编号："), f.number(kit.serial("BM{y}####", f.given))], "song 13")
    day = f.given + timedelta(days=leaf.rng.randrange(400, 1200))
    leaf.close([f], (400, 500), "kai 15.5 c", school, day=day, form="plain")
    return f.paper(KIND, leaf)


@of(KIND, "t-master-of-a-trade")
def master(kit: Kit) -> Paper:
    """硕士学位证书 for people at work: a professional degree, committee's head, a long number."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = studied(kit, 2015, 2025, 3.0)
    school = leaf.rng.choice(lore.COLLEGES[:2])
    leaf.ornate("wine", 20)
    leaf.mid(118, "硕 士 学 位 证 书", "kai 34 wine")
    leaf.photo(90, 180, 92)
    degree = leaf.rng.choice(["工程", "公共管理", "教育", "农业推广", "会计"])
    leaf.put(
        214,
        204,
        f(
            "　　<name>，<sex>，<born>生。在我校<what>专业学习，通过课程考试和论文"
            f"答辩，符合学位授予规定，授予{degree}硕士专业学位。"
        ),
        "kai 19 w530 l2.05",
    )
    leaf.put(
        90,
        500,
        [Span("学位证书编号："), f.number(kit.serial("1####3{y}######", f.given))],
        "song 13.5",
    )
    leaf.put(214, 420, "校长（学位评定委员会主席）", "song 13.5")
    leaf.sign(400, 394, 62)
    leaf.close([f], (630, 450), "kai 16.5 c", school, day=f.given)
    return f.paper(KIND, leaf)
