"""Achievements of rarer sorts: title pages, standards, searches, teaching works."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.works import KIND, in_line, team


@paper_of(KIND, "s-copyright-page-of-a-book")
def book(kit: Kit) -> Paper:
    """版权页 of a book: CIP lines, author, press, month of the edition."""
    leaf = Leaf(kit, 480, 680)
    f = team(
        kit,
        kit.rng.choice(
            [
                "深基坑支护实用技术",
                "临床护理安全管理",
                "管理会计案例教程",
                "中职课堂教学设计",
                "城镇污水处理运行手册",
            ]
        ),
        3,
    )
    press = leaf.rng.choice(lore.BOOKS)
    leaf.put(50, 80, "图书在版编目（CIP）数据", "hei 12.5")
    leaf.put(
        50,
        112,
        [Span(f.what, "content"), Span("／"), *in_line(f, "，"), Span("主编.")],
        "song 12.5 w380 l1.7",
    )
    leaf.put(50, 156, f"——天津：{press}，{f.given.year}.{f.given.month}", "song 12.5")
    isbn = kit.serial("978-7-####-####-#", f.given)
    leaf.put(50, 180, f"ISBN {isbn}", "song 12.5")
    leaf.rule(50, 380, 430, 380, 0.6)
    rows: list[tuple[str, Words]] = [
        ("书　　名", f"《{f.what}》"),
        ("出版发行", [f.say("issuer", press)]),
        ("印　　刷", "天津样例印务有限公司"),
        ("开　　本", "787mm×1092mm　1/16"),
        ("字　　数", f"{leaf.rng.randrange(150, 480)}千字"),
        (
            "版　　次",
            [
                f.say("issue_date", f"{f.given.year}年{f.given.month}月", f"{f.given:%Y-%m}"),
                Span("第1版"),
            ],
        ),
        ("定　　价", f"{leaf.rng.randrange(36, 88)}.00元"),
    ]
    leaf.pairs((50, 410), rows, "hei 12|song 12", (28, 72))
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-drafters-proof")
def drafters(kit: Kit) -> Paper:
    """标准起草人证明 in a letter: the standard's number and name, who drafted it."""
    leaf = Leaf(kit)
    f = team(
        kit,
        kit.rng.choice(
            ["建筑垃圾再生骨料应用技术规程", "养老机构护理服务规范", "水质自动监测站运行管理规范"]
        ),
        4,
    )
    number = kit.serial("DB12/T ####-{y}", f.given)
    leaf.mid(110, "标准起草人员证明", "head 25")
    leaf.put(
        74,
        170,
        [
            Span(f"　　天津市地方标准{number}《"),
            Span(f.what, "content"),
            Span(f"》已于{wording.day(f.given - timedelta(days=40), 'plain')}发布。主要起草人为："),
            *in_line(f, "、"),
            Span("。\n　　特此证明。"),
        ],
        "song 16 w448 l2.1",
    )
    leaf.close(
        [f],
        (400, 480),
        "song 15.5 c",
        leaf.rng.choice(["天津市津门标准化研究院", lore.BUREAUS[3]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-index-search-report")
def search_report(kit: Kit) -> Paper:
    """论文检索证明 of a library: the person asked, title, journal, volume; labels in a form."""
    leaf = Leaf(kit)
    f = team(kit, kit.rng.choice(lore.WORKS), 1)
    one = f.rows[0]
    leaf.mid(90, "论文收录检索证明", "head 25")
    leaf.put(
        540,
        124,
        [Span("编号："), f.say("certificate_no", kit.serial("JS{y}####", f.given))],
        "song 12.5 r",
    )
    rows: list[list[Words]] = [
        ["作者姓名", one("<name>"), "作者排名", "第一作者"],
        ["作者单位", one("<unit>")],
        ["论文题目", [Span(f.what, "content")]],
        ["刊物名称", leaf.rng.choice(lore.JOURNALS)],
        [
            "卷期页码",
            (
                f"{f.given.year - 1}年第{leaf.rng.randrange(1, 7)}期，"
                f"{leaf.rng.randrange(10, 60)}-{leaf.rng.randrange(61, 99)}页"
            ),
        ],
        ["收录情况", "中文科技期刊数据库收录"],
    ]
    low = leaf.form((50, 140), "82 170 82 162", rows, "hei 13|song 13", 42)
    leaf.close(
        [f],
        (400, low + 80),
        "song 15 c",
        f"{leaf.rng.choice(lore.COLLEGES[:4])}图书馆",
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-appraised-result-list")
def appraised(kit: Kit) -> Paper:
    """科技成果登记证书: people who completed it in a ranked list of columns, number, day."""
    leaf = Leaf(kit, 760, 540, "cream")
    f = team(kit, kit.rng.choice(lore.WORKS), 5)
    leaf.ornate("red", 14)
    leaf.mid(86, "科学技术成果登记证书", "head 27 red")
    leaf.put(80, 136, [Span("成果名称："), Span(f.what, "content")], "song 15")
    leaf.put(80, 166, f"完成单位：{f.rows[0].works}", "song 15")
    rows: list[list[Words]] = [[str(n + 1), one("<name>")] for n, one in enumerate(f.rows)]
    low = Grid("80 200", "hei 13|kai 14", 28, "lines").draw(leaf, (80, 186), "序号 完成人", rows)
    leaf.put(
        80,
        max(low + 40, 450),
        [Span("登记号："), f.say("certificate_no", kit.serial("津{y}Y####", f.given))],
        "song 13.5",
    )
    leaf.close([f], (570, 410), "song 15 c", "天津市津门科技成果登记中心", day=f.given)
    return f.paper(KIND, leaf)
