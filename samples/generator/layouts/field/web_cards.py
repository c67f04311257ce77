"""Certificates of web courses with a side panel."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import (
    Labels,
    sign,
    veil,
)
from samples.generator.told import Told, paper

KIND = "online_certificate"


@layout(KIND, "pharmacist-web-card", wear=wear.worn)
def pharmacist_card(kit: Kit) -> Paper:
    """A pharmacist's year on the web: a qualification number beside the number, panel at left."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "online")
    year = rng.randrange(2017, 2025)
    issue = kit.day(year, year)
    hours = rng.choice([30, 60, 90])
    subject = rng.choice([("专业课", "professional"), ("公需课", "public")])
    course = rng.choice(bodies.DRUG_COURSES)
    veil(kit, page, "执业药师继续教育", shade=230)
    page.fill(40, 60, 215, 535, (226, 238, 232))
    small = kit.look("hei", 11.5)
    page.picture(marks.photograph(rng), 92, 85, width=72)
    for index, words in enumerate((f"{year}年度", subject[0], f"{hours}学时")):
        page.put(127, 230 + 34 * index, words, kit.look("hei", 17), align="c")
    page.picture(marks.code(f"https://example.invalid/y/{rng.randrange(10**6)}"), 92, 400, width=70)
    page.put(127, 492, "扫码验证", small, align="c")
    page.put(
        530,
        112,
        rng.choice(["执业药师继续教育学时证书", "药师网络继续教育证明"]),
        kit.look("hei", 25),
        align="c",
    )
    rows: list[tuple[str, Cell]] = [
        ("姓　　名", told.name(who)),
        ("身份证号", told.id(who)),
        ("执业药师资格证书号", kit.serial("####################", issue)),
    ]
    y = Labels(255, 165, 540, "colon", kit.look("song", 14), kit.look("song", 14), lead=30).draw(
        kit, page, rows
    )
    slots = {
        "year": [told.say("credit_year", str(year), year)],
        "subject": [told.say("subject", subject[0], subject[1])],
        "content": [told.say("content", course)],
        "hours": [told.hours(hours)],
        "result": [Span("合格", "result")],
    }
    told.know(result={"kind": "pass", "value": "合格", "passed": True})
    sentence = rng.choice(
        [
            "该同志参加{year}年度执业药师继续教育{subject}网络课程“{content}”的学习，考试{result}，"
            f"授予{{hours}}，计{hours // 3}学分。",
            "该药师于{year}年度通过网络学习{subject}“{content}”，考核{result}，"
            f"获得{{hours}}（折合{hours // 3}学分）。",
        ]
    )
    page.paragraph(
        255,
        y + 16,
        [Span("　　"), *fill(sentence, slots)],
        kit.look("song", 16),
        width=530,
        lead=2.0,
    )
    page.put(255, 520, [Span("证书编号："), told.number(kit.serial("YS{y}########", issue))], small)
    sign(
        kit,
        page,
        [told],
        at=(630, 430),
        look=kit.look("song", 14),
        issuer=rng.choice(bodies.PHARMACY),
        day=issue,
        form=rng.choice(["plain", "dashes", "cn"]),
    )
    return paper(KIND, [page], [told])
