"""Lists of many people: decisions with a list, names in columns, units merged, stubs."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.canvas import A4, A4_WIDE, Span
from samples.generator.furniture import Cell, Table
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit
from samples.generator.layouts.opened.fourth.stamps import GREY, RED, finish, head
from samples.generator.manners import INKS, by_hand
from samples.generator.told import paper

KIND = "roster"


def shared_by(top: Draft, row: int, **pick: str) -> Draft:
    """An entry for one more person of the same class."""
    one = Draft(top.kit, str(top.values["learning_form"]), row=row, **(top.pick | pick))
    one.values |= top.values
    one.start, one.end, one.issued_on = top.start, top.end, top.issued_on
    one.amount, one.unit, one.hours_are = top.amount, top.unit, top.hours_are
    return one


def everyone(top: Draft, least: int, most: int) -> list[Draft]:
    """Entries for between *least* and *most* different people."""
    people = top.kit.some_people(top.rng.randrange(least, most + 1))
    told = []
    for row, who in enumerate(people):
        one = shared_by(top, row)
        one.who = who
        told.append(one)
    return told


@held(KIND, "q-decision-with-list")
def decision_with_list(kit: Kit) -> Paper:
    """A red-headed letter that says who passed; the list is its annex on a second page."""
    rng, letter, page = kit.rng, kit.page(A4), kit.page(A4)
    top = Draft(
        kit,
        "training_class",
        days=(3, 5),
        content=(*words.SAFETY, *words.BUILDING),
        amounts=(24, 32, 40),
        number=("<y>-###",),
        forms=("plain", "padded"),
    )
    top.know(learning_form="training_class")
    body = rng.choice([words.GUILDS[2], words.GUILDS[3]])
    put_fit(letter, (297, 110), f"{body}文件", kit.look("head", 36, colour=RED), 440)
    symbol = f"江建协〔{top.end.year}〕{rng.randrange(3, 60)}号"
    letter.put(297, 158, symbol, kit.look("song", 15), align="c")
    letter.line(70, 172, 525, 172, width=2, colour=RED)
    look = kit.look("song", 16)
    heading = "关于公布专题培训班考核合格人员名单的通知"
    put_fit(letter, (297, 226), heading, kit.look("head", 20), 430)
    letter.put(78, 274, "各会员单位：", look)
    line = top.text(
        "　　我会于{dates:至}举办了“{content}”培训班，参训人员学满{hours}，经考核，"
        "附件所列人员成绩合格，现予公布。"
    )
    y = letter.paragraph(78, 310, line, look, width=440, lead=2.05)
    letter.put(110, y + 6, "附件：考核合格人员名单", look)
    told = everyone(top, 8, 18)
    small = kit.look("song", 12.5)
    page.put(60, 74, "附件", kit.look("hei", 14))
    head(page, "考核合格人员名单", kit.look("head", 20), 118)
    lines: list[list[Cell]] = [
        [str(n + 1), one.text("{name}"), one.text("{employer}"), one.text("{number}")]
        for n, one in enumerate(told)
    ]
    table = Table(60, 140, (44.0, 100.0, 232.0, 100.0), small, kit.look("hei", 12.5), row=28)
    table.draw(page, ["序号", "姓名", "工作单位", "证书编号"], lines)
    for one in told:
        one.say("result", "合格", {"kind": "pass", "value": "合格", "passed": True})
    finish(
        kit, letter, told, at=(400, 640), look=look, issuer=body, day=top.issued_on, form="plain"
    )
    return paper(KIND, [letter, page], told)


@held(KIND, "q-names-in-a-decision")
def names_in_a_decision(kit: Kit) -> Paper:
    """结业决定: the names alone, in rows of four, under one sentence."""
    rng, page = kit.rng, kit.page(A4, paper=(254, 253, 248))
    form = rng.choice([("研修班", "seminar"), ("培训班", "training_class")])
    top = Draft(
        kit,
        form[1],
        days=(3, 6),
        content=(*words.MEDICAL, *words.OFFICES),
        amounts=(16, 24, 32, 40),
        forms=("plain", "cn"),
    )
    head(page, rng.choice(["结业证明", "关于准予结业的证明"]), kit.look("head", 25), 110)
    look = kit.look("song", 16)
    top.result("结业")
    line = top.text("　　下列同志于{dates:至}参加我单位举办的“{content}”")
    line += [Span(form[0], "learning_form"), *top.text("，修满{hours}，准予结业：")]
    y = page.paragraph(76, 176, line, look, width=444, lead=2.05) + 12
    told = everyone(top, 7, 20)
    for row, one in enumerate(told):
        at = (132 + 112 * (row % 4), y + 34 * (row // 4))
        put_fit(page, at, [one.say("name", one.who.name)], kit.look("kai", 16), 104)
    low = y + 34 * ((len(told) + 3) // 4) + 10
    page.put(108, low, f"（共{len(told)}人）", look)
    finish(
        kit,
        page,
        told,
        at=(400, max(low + 110, 560)),
        look=look,
        issuer=rng.choice([*words.CENTRES[:2], *words.HEALTH[:1], words.SOCIETIES[1]]),
        day=top.issued_on,
    )
    return paper(KIND, [page], told)


@held(KIND, "q-scores-of-a-class")
def scores_of_a_class(kit: Kit) -> Paper:
    """学员考核登记表 across a broad sheet: identity numbers, attendance, score, remark."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    top = Draft(
        kit,
        "training_class",
        days=(2, 5),
        content=(*words.BUILDING, *words.MONEY),
        amounts=(16, 20, 24, 40),
        unit=rng.choice(["学时", "课时"]),
        forms=("dots-padded", "plain"),
    )
    head(page, rng.choice(["培训学员考核登记表", "继续教育培训成绩册"]), kit.look("head", 22), 62)
    look, label = kit.look("song", 11.5), kit.look("hei", 11.5)
    page.put(50, 92, top.text("培训项目：{content}"), look)
    page.put(400, 92, top.text("起止时间：{dates:至}"), look)
    page.put(690, 92, top.text("总{u}：{hours:bare}", u=str(top.pick["unit"])), look)
    told = everyone(top, 7, 15)
    lines: list[list[Cell]] = []
    for row, one in enumerate(told):
        score = rng.choice([rng.randrange(60, 99), rng.randrange(62, 96), rng.randrange(42, 60)])
        came = "全勤" if rng.random() < 0.8 else "缺勤半天"
        note = "" if score >= 60 else "未通过"
        lines.append(
            [
                f"{row + 1:02d}",
                one.text("{name}"),
                one.text("{sex}"),
                one.text("{id}"),
                one.text("{employer}"),
                came,
                [one.result(str(score))],
                note,
            ]
        )
    widths = (36.0, 84.0, 36.0, 150.0, 226.0, 72.0, 62.0, 76.0)
    table = Table(50, 106, widths, look, label, row=25)
    heads = ["序号", "姓名", "性别", "身份证号码", "单位", "出勤", "成绩", "备注"]
    low = table.draw(page, heads, lines)
    page.put(50, low + 24, "班主任：", look)
    page.put(230, low + 24, "教务负责人：", look)
    finish(
        kit,
        page,
        told,
        at=(640, min(low + 34, 548)),
        look=kit.look("song", 12.5),
        issuer=rng.choice(words.CENTRES),
        day=top.issued_on,
        size=84,
        gap=22,
        where="across",
    )
    return paper(KIND, [page], told)


@held(KIND, "q-units-merged-right")
def units_merged(kit: Kit) -> Paper:
    """A unit's own list: the unit stands in the heading, each row a course of its own by hand."""
    rng, page = kit.rng, kit.page(A4)
    year = kit.day(2016, 2025)
    unit = kit.person().employer
    put_fit(
        page, (297, 84), f"{unit}{year.year}年职工继续教育学时汇总表", kit.look("head", 19), 470
    )
    look, pen = kit.look("song", 12), kit.look("pen", 14, colour=rng.choice(INKS))
    page.put(56, 116, f"填报单位（盖章）：{unit}", look)
    widths = (38.0, 88.0, 176.0, 104.0, 42.0, 46.0)
    people = [who for who in kit.people if who.employer == unit]
    people = rng.sample(people, min(len(people), rng.randrange(5, 11))) or [kit.person()]
    told: list[Draft] = []
    table = Table(56, 130, widths, look, kit.look("hei", 12), row=34)
    heads = ["序号", "姓名", "培训内容", "培训日期", "学时", "结果"]
    table.draw(page, heads, [["", "", "", "", "", ""] for _ in people])
    for row, who in enumerate(people):
        one = Draft(
            kit,
            "training_class",
            row=row,
            content=(*words.SAFETY, *words.BUILDING, *words.OFFICES),
            days=(1, 1),
            amounts=(4, 8),
            results=("合格",),
            forms=("dots",),
        )
        one.who = who
        one.start = one.end = year + timedelta(days=rng.randrange(-40, 40))
        if one.start.year != year.year:
            one.start = one.end = year
        one.know(employer=unit, credit_year=year.year)
        cells = [
            [Span(str(row + 1))],
            one.text("{name}"),
            one.text("{content}"),
            one.text("{dates}"),
            one.text("{hours:bare}"),
            one.text("{result}"),
        ]
        x = 56.0
        for line, wide in zip(cells, widths, strict=True):
            whole = sum(pen.width(span.text) for span in line)
            own = kit.look("pen", min(14, 14 * (wide - 8) / whole), colour=pen.colour)
            by_hand(kit, page, line, (x + max(3, (wide - whole) / 2), 130 + 34 * row + 56), own)
            x += wide
        told.append(one)
    low = 130 + 34 * (len(people) + 1)
    page.put(56, low + 30, "单位负责人：　　　　　　　　填表人：", look)
    finish(
        kit,
        page,
        told,
        at=(400, low + 96),
        look=kit.look("song", 13),
        issuer=unit,
        day=year + timedelta(days=60),
        form="plain",
    )
    return paper(KIND, [page], told)


@held(KIND, "q-stubs-in-a-register")
def stubs_register(kit: Kit) -> Paper:
    """证书发放登记: number first, then name, identity number, day of issue; a class in the head."""
    _rng, page = kit.rng, kit.page(A4)
    top = Draft(
        kit,
        "seminar",
        days=(4, 6),
        content=(*words.OFFICES, *words.MONEY),
        amounts=(32, 40, 48),
        number=("楚研字<y>-####",),
        forms=("plain", "dots-padded"),
    )
    line = top.text("“{content}”高级研修班结业证书发放登记")
    put_fit(page, (297, 82), line, kit.look("head", 19), 480)
    look = kit.look("song", 11.5)
    page.put(48, 114, top.text("研修时间：{dates:至}　　研修学时：{hours}"), look)
    told = everyone(top, 6, 16)
    lines: list[list[Cell]] = []
    for one in told:
        one.result("结业")
        one.know(issue_date=str(top.issued_on))
        lines.append(
            [
                one.text("{number}"),
                one.text("{name}"),
                one.text("{id}"),
                one.text("{employer}"),
                one.text("{issue:dots}"),
            ]
        )
    table = Table(48, 128, (104.0, 76.0, 126.0, 126.0, 68.0), look, kit.look("hei", 11.5), row=32)
    low = table.draw(page, ["证书编号", "学员姓名", "身份证号", "所在单位", "发证日期"], lines)
    page.put(
        48, low + 22, "说明：以上学员均已修满课程，准予结业。", kit.look("song", 11, colour=GREY)
    )
    finish(
        kit,
        page,
        told,
        at=(420, low + 100),
        look=kit.look("song", 13),
        issuer=words.CENTRES[0],
        day=None,
        size=90,
    )
    return paper(KIND, [page], told)


@held(KIND, "q-class-list-of-credits")
def class_credits(kit: Kit) -> Paper:
    """A hospital's list of credits for one lecture: department, title, credits, signature."""
    rng, page = kit.rng, kit.page(A4)
    top = Draft(
        kit,
        "lecture",
        days=(1, 1),
        content=words.MEDICAL,
        unit="学分",
        amounts=(0.5, 1, 2),
        forms=("plain", "dashes"),
    )
    body = rng.choice(words.HOSPITALS)
    put_fit(page, (297, 74), f"{body}继续医学教育学分授予名单", kit.look("head", 19), 480)
    look = kit.look("song", 12)
    page.put(56, 106, top.text("讲座题目：{content}"), look)
    page.put(56, 130, top.text("讲座时间：{dates}　　授予学分：{hours:分}（Ⅱ类）"), look)
    told = everyone(top, 8, 20)
    lines: list[list[Cell]] = []
    for row, one in enumerate(told):
        lines.append(
            [
                str(row + 1),
                one.text("{name}"),
                rng.choice(["内科", "外科", "护理部", "药剂科", "急诊科"]),
                rng.choice(["主治医师", "主管护师", "护师", "药师", "副主任医师"]),
                "已签到",
            ]
        )
    table = Table(56, 146, (50.0, 120.0, 110.0, 120.0, 84.0), look, kit.look("hei", 12), row=25)
    low = table.draw(page, ["序号", "姓名", "科室", "职称", "签到情况"], lines)
    finish(
        kit,
        page,
        told,
        at=(420, min(low + 50, 780)),
        look=kit.look("song", 13),
        issuer=f"{body}科教科",
        day=top.issued_on,
        size=86,
        where="across",
    )
    return paper(KIND, [page], told)
