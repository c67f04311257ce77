"""Papers that prove no learning: notices, awards, sign-in sheets, exemptions (→ other)."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import A4_WIDE, RED
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout

KIND = "other"
NOTHING = truth.Document(kind=KIND, pages=(1,))


@layout(KIND, "red-head-notice")
def red_head_notice(kit: Kit) -> Paper:
    """A red-headed notice of a course to come (红头文件)."""
    rng, page, issuer = kit.rng, kit.page(), kit.rng.choice(cast.ISSUERS)
    issue = kit.day()
    start = issue + timedelta(days=20)
    title(
        page,
        issuer + "文件",
        kit.look("song", 26 if len(issuer) < 14 else 21, colour=RED, bold=True),
        120,
    )
    title(page, f"津样培〔{issue.year}〕{rng.randrange(1, 90)}号", kit.look("song", 14), 160)
    page.line(70, 175, 525, 175, width=2, colour=RED)
    course = rng.choice(cast.COURSES)
    title(page, f"关于举办“{course}”培训班的通知", kit.look("hei", 18), 225)
    look = kit.look("song", 14)
    body = (
        f"各有关单位：\n　　为提高专业技术人员业务水平，定于{wording.day(start, 'plain')}至"
        f"{wording.day(start + timedelta(days=4), 'plain')}"
        "举办培训班，共40学时。现将有关事项通知如下：\n"
        f"　　一、培训对象：各单位相关专业技术人员。\n　　二、培训地点：天津市海晏区。\n"
        f"　　三、报名方式：请于{wording.day(start - timedelta(days=5), 'plain')}"
        f"前将报名回执发至会务组，联系人：{kit.person().name}。"
        "\n　　四、考核合格者颁发结业证书。"
    )
    page.paragraph(75, 265, body, look, width=445)
    closing(kit, page, look, at=(400, 640), words=(issuer, wording.day(issue, "plain")))
    return Paper([page], [NOTHING])


@layout(KIND, "award")
def award(kit: Kit) -> Paper:
    """An award: no proof of learning."""
    rng, page, who = kit.rng, kit.page(A4_WIDE), kit.person()
    issue = kit.day()
    marks.border(page, (190, 140, 30))
    title(
        page,
        rng.choice(["荣誉证书", "获 奖 证 书", "奖　状"]),
        kit.look("kai", 40, colour=RED),
        130,
    )
    body = rng.choice(
        [
            f"{who.name}同志：\n　　在{issue.year}"
            "年度工作中表现突出，被评为先进工作者。特发此证，以资鼓励。",
            f"{who.name}老师：\n　　您指导的学生在第"
            f"{wording.chinese(rng.randrange(2, 20))}届海晏区技能大赛中荣获一等奖，特发此证。",
            f"{who.name}同志：\n　　在{issue.year}年全市青年教师评课活动中获二等奖。特颁此证。",
        ]
    )
    page.paragraph(110, 215, body, kit.look("kai", 20), width=620)
    closing(
        kit,
        page,
        kit.look("kai", 17),
        at=(600, 440),
        words=(rng.choice(cast.ISSUERS), wording.day(issue, kit.day_form())),
    )
    return Paper([page], [NOTHING])


@layout(KIND, "sign-in-sheet")
def sign_in_sheet(kit: Kit) -> Paper:
    """A sign-in sheet (签到表): supporting paper only."""
    rng, page = kit.rng, kit.page()
    title(page, f"“{rng.choice(cast.COURSES)}”培训签到表", kit.look("hei", 20), 90)
    look = kit.look("song", 12)
    page.put(
        70,
        130,
        f"时间：{wording.day(kit.day(), 'plain')}　　地点：第{rng.randrange(1, 9)}会议室",
        look,
    )
    people = kit.some_people(rng.randrange(10, 17))
    rows: list[list[Cell]] = [
        [str(n + 1), p.name, p.employer[:14], "", ""] for n, p in enumerate(people)
    ]
    Table(60, 145, (40, 80, 190, 85, 85), look, kit.look("hei", 12), row=34).draw(
        page, ["序号", "姓名", "单位", "上午签到", "下午签到"], rows
    )
    for index, who in enumerate(people):
        page.picture(marks.signature(rng, who.name), 374, 181 + 34 * index, width=60)
    return Paper([page], [NOTHING])


@layout(KIND, "exemption")
def exemption(kit: Kit) -> Paper:
    """An exemption from the language or computer examination (免试证明): no hours."""
    rng, page, who = kit.rng, kit.page(), kit.person()
    issue, issuer = kit.day(), rng.choice(cast.ISSUERS)
    exam = rng.choice(["职称外语等级考试", "计算机应用能力考试"])
    title(page, "免试证明", kit.look("hei", 30), 150)
    body = (
        f"　　{who.name}同志，身份证号{who.id_number}，现从事专业技术工作，符合{exam}免试条件"
        f"（{rng.choice(['年满五十周岁', '取得博士学位', '在基层连续工作满二十年'])}）"
        "，准予免试。特此证明。"
    )
    page.paragraph(80, 240, body, kit.look("song", 16), width=435)
    closing(
        kit, page, kit.look("song", 15), at=(390, 560), words=(issuer, wording.day(issue, "plain"))
    )
    return Paper([page], [NOTHING])
