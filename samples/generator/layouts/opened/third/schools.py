"""Diplomas and degrees: text in columns, a registration report, centred lines."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth, wording
from samples.generator.canvas import Colour, Span
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, running
from samples.generator.told import Told, paper

KIND = "degree"


def study(kit: Kit, born: date, first: int = 2005) -> tuple[date, date, int]:
    """When a course of study began and ended, and its years."""
    rng = kit.rng
    years = rng.choice([2, 3, 4, 5])
    start = date(rng.randrange(max(first, born.year + 18), 2019), 9, 1)
    return start, date(start.year + years, 7, 1), years


@layout(KIND, "n-diploma-in-columns", wear=wear.worn)
def diploma_in_columns(kit: Kit) -> Paper:
    """An older diploma: text downwards in columns from the right, the number at the left."""
    rng, who, page = kit.rng, kit.person(), kit.page((760.0, 540.0), paper=(253, 248, 232))
    told = Told(kit, "degree")
    start, end, years = study(kit, who.born)
    school = rng.choice(words.COLLEGES)
    marks.border(page, (150, 40, 40), inset=22)
    big = kit.look("kai", 34, colour=(150, 30, 30))
    devices.downwards(page, (690, 90), [Span("毕业证书")], big, height=400)
    look = kit.look("kai", 23)
    level = rng.choice(["专科", "本科"])
    line = [
        Span("学员"),
        told.say("name", who.name),
        Span("，性别" + ("男" if who.male else "女") + "，"),
        Span(f"{wording.month(who.born, 'cn')}生，于"),
        *told.months(start, end, "cn"),
        Span("在本校"),
        told.say("content", rng.choice(words.MAJORS)),
        Span(
            f"专业{rng.choice(['函授', '夜大学'])}{level}学习，学制{wording.chinese(years)}年，成绩"
        ),
        told.say("result", "合格", truth.verdict("合格")),
        Span("，准予毕业。"),
    ]
    x = devices.downwards(page, (622, 72), line, look, height=400)
    name = [Span(school, "issuer")]
    devices.downwards(page, (x - 66, 150), name, kit.look("kai", 23), height=330)
    issue = date(end.year, 7, rng.choice([1, 5, 10]))
    day = [Span(wording.day(issue, "cn"), "issue_date")]
    devices.downwards(page, (x - 140, 190), day, kit.look("kai", 18), height=330)
    told.know(issuer=school, issue_date=str(issue))
    number = told.number(kit.serial("#####5{y}05######", end))
    page.put(46, 496, [Span("证书编号："), number], kit.look("song", 12))
    page.picture(marks.photograph(rng), 52, 60, width=74)
    devices.embossed(page, (118, 150))
    seal = devices.coded_seal(rng, school)
    page.picture(seal, x - 66 - 50, 150 + rng.uniform(-40, 20), width=100, ink=True)
    return paper(KIND, [page], [told])


@layout(KIND, "n-registration-report", wear=wear.worn)
def registration_report(kit: Kit) -> Paper:
    """学历证书电子注册备案表: a table with photograph, a verifying code, days of validity."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "degree")
    start, end, years = study(kit, who.born)
    issue = kit.day(2019, 2025)
    valid = issue + timedelta(days=90)
    body = "渔阳学历认证服务中心"
    title(page, "学历证书电子注册备案表", kit.look("hei", 22), 84)
    stamp = f"更新日期：{issue.year}年{issue.month}月{issue.day}日"
    page.put(540, 112, stamp, kit.look("song", 10, colour=GREY), align="r")
    look, head = kit.look("song", 12.5), kit.look("hei", 12)
    school = rng.choice(words.COLLEGES)
    level = rng.choice([("本科", "05"), ("专科（高职）", "06"), ("硕士研究生", "02")])
    kind_of = "研究生" if level[1] == "02" else rng.choice(["成人", "网络教育", "普通"])
    rows: list[tuple[tuple[str, list[Span]], ...]] = [
        (("姓名", [told.name(who)]), ("性别", [Span("男" if who.male else "女")])),
        (("出生日期", [Span(wording.day(who.born, "plain"))]), ("学历类别", [Span(kind_of)])),
        (
            ("入学日期", [told.say("start_date", wording.day(start, "plain"), str(start))]),
            ("毕业日期", [told.say("end_date", wording.day(end, "plain"), str(end))]),
        ),
        (("学校名称", [Span(school)]), ("学制", [Span(f"{years}年")])),
        (
            ("专业名称", [told.say("content", rng.choice(words.MAJORS))]),
            ("学习形式", [Span(rng.choice(["业余", "函授", "普通全日制", "网络教育"]))]),
        ),
        (
            ("层次", [Span(level[0])]),
            ("毕(结)业", [told.say("result", "毕业", truth.completion("毕业"))]),
        ),
        (
            (
                "证书编号",
                [told.number(kit.serial("#####5{y}", end) + level[1] + kit.serial("######", end))],
            ),
            ("校长姓名", [Span(kit.person().name)]),
        ),
    ]
    y = 130.0
    page.picture(marks.photograph(rng), 462, 134, width=74)
    for index, row in enumerate(rows):
        x, room = 56.0, (200.0 if index < 3 else 242.0)
        for label, line in row:
            page.fill(x, y, x + 66, y + 38, (242, 245, 248))
            devices.cell(page, (x, y, x + 66, y + 38), label, head)
            devices.cell(page, (x + 66, y, x + room, y + 38), line, look)
            x += room
        y += 38
    page.frame(456, 130, 540, 244, width=0.7)
    page.picture(
        marks.code(f"https://example.invalid/x/{rng.randrange(10**9)}"), 60, y + 20, width=70
    )
    small = kit.look("song", 10.5, colour=GREY)
    page.put(146, y + 40, f"在线验证码：{kit.serial('A#B#C#D#E#F#', end)}", small)
    until = f"有效期至：{valid.year}年{valid.month}月{valid.day}日"
    page.put(146, y + 60, until, small)
    notes = (
        "注意事项：",
        "1. 备案表内容与学籍档案一致，可在线验证其真伪。",
        "2. 未经权利人同意，不得用于其他目的。",
    )
    for index, note in enumerate(notes):
        page.put(56, y + 130 + 20 * index, note, small)
    devices.close(
        kit,
        page,
        [told],
        at=(340, y + 240),
        look=look,
        manner="left",
        issuer=body,
        day=issue,
        form="plain",
    )
    running(kit, page, foot="第 1 页 / 共 1 页")
    return paper(KIND, [page], [told])


@layout(KIND, "n-degree-in-lines", wear=wear.worn)
def degree_in_lines(kit: Kit) -> Paper:
    """A school's own new degree certificate: crest, the name alone on a line, all centred."""
    rng, who, page = kit.rng, kit.person(), kit.page((620.0, 840.0), paper=(253, 253, 250))
    told = Told(kit, "degree")
    level = rng.choice([("硕士", "3"), ("学士", "4"), ("博士", "2")])
    year = rng.randrange(max(2016, who.born.year + 23), 2026) if who.born.year < 2000 else 2024
    issue = date(year, rng.choice([1, 6, 7]), rng.choice([8, 20, 30]))
    school = rng.choice(words.COLLEGES)
    tone: Colour = rng.choice([(110, 20, 40), (20, 60, 110), (30, 80, 60)])
    page.frame(30, 30, 590, 810, width=1.2, colour=tone)
    for radius, shade in ((36, tone), (30, (255, 255, 255)), (26, tone)):
        page.picture(_disc(shade), 310 - radius, 108 - radius, width=2 * radius)
    page.put(310, 116, school[:2], kit.look("kai", 20, colour=(255, 255, 255)), align="c")
    page.put(310, 196, f"{level[0]}学位证书", kit.look("kai", 34, colour=tone), align="c")
    look = kit.look("song", 17)
    page.put(310, 290, [told.name(who)], kit.look("kai", 28), align="c")
    sex = "男" if who.male else "女"
    page.put(310, 330, f"{sex}，{wording.day(who.born, 'plain')}生", look, align="c")
    major = told.say("content", rng.choice(words.MAJORS))
    page.put(310, 376, [Span("在"), major, Span("学科（专业）")], look, align="c")
    passed = told.say("result", "合格", truth.verdict("合格"))
    page.put(310, 412, [Span("已通过学位课程考试和论文答辩，成绩"), passed], look, align="c")
    page.put(310, 448, "根据《中华人民共和国学位条例》的规定", look, align="c")
    field_of = rng.choice(["工学", "农学", "管理学", "医学"])
    page.put(310, 484, f"授予{field_of}{level[0]}学位", look, align="c")
    devices.close(
        kit,
        page,
        [told],
        at=(400, 612),
        look=look,
        manner="centre",
        issuer=school,
        day=issue,
        form=rng.choice(["cn", "plain", "cn-zero"]),
    )
    page.put(90, 612, "校　　长", look)
    page.put(90, 640, "学位评定委员会主席", kit.look("song", 12))
    page.picture(marks.signature(rng, kit.person().name), 176, 580, width=70)
    number = told.number(kit.serial("#####", issue) + level[1] + kit.serial("{y}######", issue))
    page.put(310, 770, [Span("证书编号："), number], kit.look("song", 12.5), align="c")
    return paper(KIND, [page], [told])


def _disc(shade: Colour) -> marks.Image.Image:
    image = marks.Image.new("RGBA", (160, 160), (*shade, 0))
    marks.ImageDraw.Draw(image).ellipse((2, 2, 158, 158), fill=(*shade, 255))
    return image
