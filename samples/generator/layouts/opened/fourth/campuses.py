"""Diplomas and degrees: adult schools, self-taught, open study, verifying reports."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth, wording
from samples.generator.canvas import A4, A4_WIDE, Colour, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, finish, head, scrawl

KIND = "degree"


def enrolled(kit: Kit, **pick: str) -> Draft:
    """Somebody's course of study of two and a half to four years."""
    d = Draft(kit, "degree", content=words.MAJORS, forms=("plain", "cn"), **pick)
    rng = kit.rng
    first = max(2006, d.who.born.year + 19)
    d.start = date(rng.randrange(first, max(first + 1, 2020)), rng.choice([3, 9]), 1)
    years = rng.choice([2.5, 3, 4])
    d.end = d.start + timedelta(days=round(365.25 * years) - 40)
    d.issued_on = date(d.end.year, d.end.month, rng.choice([1, 10, 15, 20]))
    if d.issued_on < d.end:
        d.issued_on = d.end
    return d


def diploma_no(kit: Kit, d: Draft, level: str, sort: str = "5") -> Span:
    """18 digits: school, sort, year, level, serial."""
    rest = kit.serial("######", d.issued_on)
    return d.number(kit.serial("1####", d.issued_on) + sort + str(d.issued_on.year) + level + rest)


@held(KIND, "q-adult-diploma")
def adult_diploma(kit: Kit) -> Paper:
    """成人高等教育毕业证书: photograph, a long sentence, head of school, number under a rule."""
    rng, page = kit.rng, kit.page((800.0, 560.0), paper=(253, 250, 240))
    d = enrolled(kit)
    marks.border(page, (150, 30, 40), inset=20)
    head(page, rng.choice(["成人高等教育", "普通高等学校"]), kit.look("kai", 20), 86)
    head(page, "毕业证书", kit.look("kai", 38, colour=(160, 24, 30)), 136)
    page.picture(marks.photograph(rng), 84, 190, width=96)
    level = rng.choice([("专升本", "05"), ("专科", "06"), ("本科", "05")])
    mode = rng.choice(["函授", "业余", "脱产"])
    sentence = (
        "　　学生 {name}，性别{sex}，{born}生，于{months:至}在本校 {content} 专业{mode}学习，"
        "修完{level}教学计划规定的全部课程，成绩{result}，准予毕业。"
    )
    line = d.text(sentence, mode=mode, level=level[0])
    page.paragraph(210, 200, line, kit.look("song", 18), width=510, lead=2.0)
    school = rng.choice(words.COLLEGES)
    look = kit.look("song", 14)
    page.put(210, 420, "校　长：", look)
    scrawl(kit, page, (270, 392))
    page.put(84, 508, [Span("证书编号："), diploma_no(kit, d, level[1])], kit.look("song", 12.5))
    finish(kit, page, [d], at=(590, 436), look=kit.look("song", 16), issuer=school, day=d.issued_on)
    return d.paper(KIND, page)


@held(KIND, "q-self-taught-diploma")
def self_taught(kit: Kit) -> Paper:
    """高等教育自学考试毕业证书: no period of study, two bodies named, one seal closes it."""
    rng, page = kit.rng, kit.page((760.0, 540.0), paper=(250, 253, 250))
    d = enrolled(kit)
    page.frame(24, 24, 736, 516, width=3, colour=(40, 100, 70))
    head(page, "高等教育自学考试毕业证书", kit.look("head", 27), 104)
    page.picture(marks.photograph(rng), 610, 140, width=86)
    level = rng.choice([("本科", "05"), ("专科", "06")])
    sentence = (
        "　　{name}，{sex}，身份证号{id}，参加高等教育自学考试 {content} 专业（{level}）全部课程"
        "考试，"
        "成绩{result}，经审定，准予毕业。"
    )
    line = d.text(sentence, level=level[0])
    page.paragraph(76, 176, line, kit.look("song", 18), width=500, lead=2.05)
    number = d.number(kit.serial("65###{y}########", d.issued_on))
    page.put(76, 470, [Span("证书编号："), number], kit.look("song", 12.5))
    body = rng.choice(["楚屏省高等教育自学考试委员会", "岭东省高等教育自学考试委员会"])
    finish(kit, page, [d], at=(540, 410), look=kit.look("song", 15), issuer=body, day=d.issued_on)
    return d.paper(KIND, page)


@held(KIND, "q-bachelor-of-adults")
def bachelor(kit: Kit) -> Paper:
    """学士学位证书: the degree's law in the sentence, chairman of the board signs."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(254, 252, 246))
    d = enrolled(kit)
    marks.guilloche(page, shade=(244, 238, 226))
    marks.border(page, (120, 30, 30), inset=26, double=False)
    head(page, "学士学位证书", kit.look("kai", 38, colour=(140, 20, 26)), 120)
    page.put(421, 148, "（成人高等教育）", kit.look("song", 14), align="c")
    field_of = rng.choice(["工学", "管理学", "文学", "医学"])
    sentence = (
        "　　{name}，{sex}，{born:cn}生。在{school}修完{content}专业全部课程，成绩{result}，"
        "经审核符合《中华人民共和国学位条例》的规定，授予{f}学士学位。"
    )
    school = rng.choice(words.COLLEGES)
    line = d.text(sentence, school=school, f=field_of)
    page.paragraph(110, 206, line, kit.look("kai", 21), width=622, lead=2.0)
    look = kit.look("song", 14)
    page.put(110, 430, "学位评定委员会主席", look)
    scrawl(kit, page, (240, 402))
    number = kit.serial("1####", d.issued_on) + "4" + kit.serial("{y}######", d.issued_on)
    page.put(110, 476, [Span("学位证书编号："), d.number(number)], look)
    finish(
        kit,
        page,
        [d],
        at=(610, 446),
        look=kit.look("song", 16),
        issuer=school,
        day=d.issued_on,
        form=rng.choice(["cn", "plain"]),
    )
    return d.paper(KIND, page)


@held(KIND, "q-graduate-school-leaving")
def graduate(kit: Kit) -> Paper:
    """硕士研究生毕业证书 of a new sort: a column of labels, Chinese beside English."""
    rng, page = kit.rng, kit.page((600.0, 820.0), paper=(252, 253, 255))
    d = enrolled(kit)
    tone: Colour = rng.choice([(30, 60, 120), (110, 30, 50)])
    page.frame(22, 22, 578, 798, width=1.6, colour=tone)
    head(page, "硕士研究生毕业证书", kit.look("head", 27, colour=tone), 120)
    page.put(300, 146, "GRADUATION CERTIFICATE", kit.look("song", 11, colour=GREY), align="c")
    page.picture(marks.photograph(rng), 254, 176, width=92)
    look, label = kit.look("song", 15), kit.look("hei", 12.5, colour=(90, 94, 102))
    facts = [
        ("姓名 Name", d.text("{name}")),
        ("性别 Sex", d.text("{sex}")),
        ("专业 Major", d.text("{content}")),
        ("入学 From", [d.say("start_date", wording.month(d.start, "plain"), f"{d.start:%Y-%m}")]),
        ("毕业 To", [d.say("end_date", wording.month(d.end, "plain"), f"{d.end:%Y-%m}")]),
        ("结论 Result", [*d.text("毕业论文答辩"), d.say("result", "通过", truth.verdict("通过"))]),
        ("编号 No.", [diploma_no(kit, d, "02", "1")]),
    ]
    rows(page, facts, at=(120, 356), looks=(label, look), step=(38, 116, 380))
    note = "修完硕士研究生培养计划规定的全部课程，准予毕业。"
    page.put(300, 634, note, kit.look("song", 13.5), align="c")
    finish(
        kit,
        page,
        [d],
        at=(400, 710),
        look=look,
        issuer=rng.choice(words.COLLEGES),
        day=d.issued_on,
        where="across",
    )
    return d.paper(KIND, page)


@held(KIND, "q-open-study-certificate")
def open_study(kit: Kit) -> Paper:
    """开放教育毕业证书: upright, its sentence in short centred lines."""
    rng, page = kit.rng, kit.page((560.0, 780.0), paper=(255, 254, 250))
    d = enrolled(kit)
    page.fill(0, 0, 560, 10, (180, 140, 60))
    head(page, "毕 业 证 书", kit.look("kai", 34), 116)
    page.picture(marks.photograph(rng), 238, 144, width=84)
    look = kit.look("song", 17)
    level = rng.choice([("本科", "05"), ("专科", "06")])
    lines = [
        d.text("{name}　{sex}"),
        d.text("{months:至}"),
        d.text("在本校{content}专业（开放教育{level}）学习", level=level[0]),
        d.text("修满规定学分，成绩{result}，准予毕业"),
    ]
    for index, line in enumerate(lines):
        put_fit(page, (280, 324 + 46 * index), line, look, 470)
    page.put(70, 720, [Span("证书编号："), diploma_no(kit, d, level[1])], kit.look("song", 12.5))
    finish(
        kit,
        page,
        [d],
        at=(280, 600),
        look=kit.look("song", 16),
        issuer=rng.choice(["楚屏开放大学", "江渚广播电视大学"]),
        day=d.issued_on,
    )
    return d.paper(KIND, page)


@held(KIND, "q-diploma-report")
def diploma_report(kit: Kit) -> Paper:
    """A centre's report on a diploma: rows of facts, a photograph, the day of the report below."""
    rng, page = kit.rng, kit.page(A4)
    d = enrolled(kit)
    report = d.issued_on + timedelta(days=rng.randrange(300, 1200))
    page.fill(0, 0, 595, 60, (24, 80, 150))
    head(page, "学历证书核验报告", kit.look("hei", 21, colour=(255, 255, 255)), 40)
    look, label = kit.look("song", 13.5), kit.look("hei", 13)
    facts = [
        ("姓　　名", d.text("{name}")),
        ("性　　别", d.text("{sex}")),
        ("毕业院校", rng.choice(words.COLLEGES)),
        ("专　　业", d.text("{content}")),
        ("层　　次", "专科起点本科"),
        ("入学时间", d.text("{start:plain}")),
        ("毕业时间", d.text("{end:plain}")),
        ("毕结业结论", [d.say("result", "毕业", truth.completion("毕业"))]),
        ("证书编号", [diploma_no(kit, d, "05")]),
    ]
    for index in range(len(facts)):
        page.line(60, 126 + 40 * index, 535, 126 + 40 * index, width=0.5, colour=(200, 206, 216))
    rows(page, facts, at=(70, 116), looks=(label, look), step=(40, 110, 340))
    page.picture(marks.photograph(rng), 446, 84, width=80)
    page.put(70, 500, "经核验，该学历证书信息与毕业院校备案一致。", look)
    page.picture(marks.code(f"https://example.invalid/r/{rng.randrange(10**8)}"), 70, 530, width=74)
    issuer = "楚屏学历信息核验中心"
    finish(kit, page, [d], at=(400, 600), look=look, issuer=issuer, day=report, form="plain")
    return d.paper(KIND, page)
