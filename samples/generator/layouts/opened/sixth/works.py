"""Achievements: patents, papers, books, projects, software, standards, prizes of works."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of

KIND = "achievement"


def team(kit: Kit, what: str, most: int, years: tuple[int, int] = (2015, 2025)) -> Fill:
    """A work with an entry for each of its people."""
    f = Fill(kit, "achievement", (what,), (1, 1), years, dates=("plain", "padded"))
    f.say("content", what)
    f.colleagues(1, most)
    return f


def in_line(f: Fill, between: str = "；") -> list[Span]:
    """The people's names one after another."""
    line: list[Span] = []
    for index, one in enumerate(f.rows):
        line += [Span(between)] if index else []
        line.append(one.say("name", one.who.name))
    return line


def patent_facts(f: Fill, sort: str) -> tuple[str, date]:
    """Number and day of filing."""
    filed = f.given - timedelta(days=f.rng.randrange(200, 900))
    number = f.kit.serial(f"ZL {filed.year} {sort} #######.", filed) + f.rng.choice("0123456789X")
    return number, filed


@paper_of(KIND, "s-utility-model-patent")
def utility(kit: Kit) -> Paper:
    """实用新型专利证书: upright, facts down the page, the office's seal and head's hand."""
    leaf = Leaf(kit, paper="ivory")
    f = team(kit, kit.rng.choice([thing for thing in lore.THINGS if thing.startswith("一种")]), 3)
    number, filed = patent_facts(f, "2")
    leaf.border("teal", 30, 1.2)
    leaf.mid(150, "实用新型专利证书", "kai 34 teal")
    rows: list[tuple[str, Words]] = [
        ("实用新型名称：", [Span(f.what, "content")]),
        ("发　明　人：", in_line(f)),
        ("专　利　号：", f.say("certificate_no", number)),
        ("专利申请日：", wording.day(filed, "padded")),
        ("专利权人：", f.rows[0].works),
        ("地　　址：", "天津市临津区样例道18号"),
        ("授权公告日：", f.issued(f.given, "padded")),
        ("授权公告号：", kit.serial("CN 2######## U", f.given)),
    ]
    y = leaf.pairs((80, 220), rows, "song 14|song 14.5 <340", (36, 110))
    leaf.put(
        80,
        y + 10,
        (
            "国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，"
            "颁发实用新型专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。"
        ),
        "song 12.5 w440 l1.7",
    )
    leaf.put(80, 720, "局长", "song 14")
    leaf.sign(120, 694, 66)
    leaf.close([f], (420, 720), "song 15 c", "国家知识产权局")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-invention-patent-across")
def invention(kit: Kit) -> Paper:
    """发明专利证书 in the newer form: facts left, QR right; several inventors."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = team(kit, kit.rng.choice([thing for thing in lore.THINGS if thing.endswith("方法")]), 4)
    number, filed = patent_facts(f, "1")
    leaf.ornate("navy", 16)
    leaf.mid(96, "发明专利证书", "head 34 navy")
    rows: list[tuple[str, Words]] = [
        ("发明名称", [Span(f.what, "content")]),
        ("专利权人", f.rows[0].works),
        ("发 明 人", in_line(f, "、")),
        ("专 利 号", f.say("certificate_no", number)),
        ("专利申请日", wording.day(filed, "plain")),
        ("授权公告日", f.issued(f.given, "plain")),
    ]
    leaf.pairs((90, 160), rows, "hei 13.5|song 15 <430", (40, 110))
    leaf.qr(680, 150, 84)
    leaf.put(
        90, 430, "专利权的转移、质押、无效、终止等登记事项记载在专利登记簿上。", "song 12 grey"
    )
    leaf.close([f], (640, 500), "song 15 c", "国家知识产权局", size=96)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-paper-accepted-letter")
def accepted(kit: Kit) -> Paper:
    """用稿通知 of a journal: authors and title; the issue is still to come."""
    leaf = Leaf(kit)
    f = team(kit, kit.rng.choice(lore.WORKS), 3)
    journal = leaf.rng.choice(lore.JOURNALS)
    leaf.mid(100, f"{journal}编辑部", "kai 24 blue")
    leaf.bar(116, "blue", x=(70, 525))
    leaf.mid(170, "论文录用证明", "head 24")
    number = f.say("certificate_no", kit.serial("{y}-####", f.given))
    leaf.put(525, 198, [Span("编号："), number], "song 12.5 r")
    leaf.put(74, 226, [*in_line(f, "、"), Span("　同志：")], "song 16")
    leaf.put(
        74,
        264,
        [
            Span("　　您撰写的论文《"),
            Span(f.what, "content"),
            Span(
                f"》经审稿专家评审，决定录用，拟刊发于本刊{f.given.year + 1}年第"
                f"{leaf.rng.randrange(1, 7)}期。特此证明。"
            ),
        ],
        "song 16 w448 l2.1",
    )
    leaf.close([f], (400, 500), "song 15.5 c", f"{journal}编辑部", day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-first-page-of-an-article")
def first_page(kit: Kit) -> Paper:
    """A reprint's first page: issue in the head, title, authors, columns, the office's seal."""
    leaf = Leaf(kit, 540, 760)
    f = team(kit, kit.rng.choice(lore.WORKS), 3)
    year, journal = f.given.year, leaf.rng.choice(lore.JOURNALS).strip("《》")
    leaf.put(40, 40, f"第{year - 1985}卷　第{leaf.rng.randrange(1, 7)}期", "song 10.5")
    leaf.put(270, 40, journal, "kai 13 c")
    issue = f.say("issue_date", f"{year}年{f.given.month}月", f"{f.given:%Y-%m}")
    leaf.put(500, 40, [issue], "song 10.5 r")
    leaf.rule(40, 48, 500, 48, 0.8)
    leaf.put(270, 100, [Span(f.what, "content")], "head 19 c <440")
    leaf.put(270, 132, in_line(f, "，"), "kai 14 c")
    leaf.put(
        270,
        154,
        [Span("（"), f.say("employer", f.rows[0].works), Span("，天津　300000）")],
        "song 10.5 c",
    )
    abstract = (
        "　　摘　要：针对实际工程和管理中存在的问题，通过资料分析与现场调查，"
        "总结了主要影响因素，提出了相应的对策，并结合实例进行了验证，"
        "可供同类工作参考。"
    )
    y = leaf.put(60, 186, abstract, "song 11 w420 l1.7")
    leaf.put(60, y + 2, "　　关键词：现状；对策；应用", "song 11")
    body = (
        "　　随着社会经济的不断发展，相关工作面临新的要求。本文在总结已有研究的基础上"
        "，从理论与实践两个方面展开讨论，分析存在的不足及其成因，并提出改进的途径。"
    )
    for x in (44, 278):
        low = y + 50
        for _ in range(4):
            low = leaf.put(x, low, body, "song 10.5 w214 l1.75") + 4
    leaf.put(
        44,
        736,
        f"收稿日期：{wording.day(f.given - timedelta(days=150), 'dashes')}",
        "song 9.5 grey",
    )
    leaf.close([f], (420, 690), "song 11.5 c", f"{journal}编辑部", size=84)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-project-concluded")
def project(kit: Kit) -> Paper:
    """课题结题证书: number, title, ranked members in a table, the office that managed it."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = team(kit, kit.rng.choice(lore.WORKS), 5)
    leaf.border("wine", 22, 3)
    leaf.mid(96, "科研项目结题证书", "head 32 wine")
    leaf.put(90, 150, [Span("项目名称："), Span(f.what, "content")], "song 15.5")
    leaf.put(
        90, 182, f"立项编号：{kit.serial('JK{y}###', f.given - timedelta(days=700))}", "song 14"
    )
    leaf.put(
        450,
        182,
        [Span("证书编号："), f.say("certificate_no", kit.serial("JT{y}####", f.given))],
        "song 14",
    )
    rows: list[list[Words]] = [
        [str(n + 1), one("<name>"), one("<unit>"), "项目负责人" if n == 0 else "主要参加人"]
        for n, one in enumerate(f.rows)
    ]
    low = Grid("70 150 300 140", "hei 13|song 13", 32).draw(
        leaf, (90, 200), "排名 姓名 单位 分工", rows
    )
    leaf.put(90, low + 32, "该项目已完成预定研究任务，经专家组评审，准予结题。", "song 14.5")
    leaf.close(
        [f],
        (620, low + 70),
        "song 15 c",
        leaf.rng.choice(
            ["天津市津门科技项目管理中心", lore.BUREAUS[2], lore.SCHOOLS_FOR_TEACHERS[2]]
        ),
        day=f.given,
        gap=26,
        size=98,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-software-registered")
def software(kit: Kit) -> Paper:
    """计算机软件著作权登记证书: an owner who is a person, registration number and day."""
    leaf = Leaf(kit, paper="mint")
    names = (
        "水质监测数据管理软件V1.0",
        "设备点检记录系统V2.1",
        "工程资料归档助手软件V1.0",
        "护理排班管理系统V1.2",
    )
    f = team(kit, kit.rng.choice(names), 1)
    leaf.ornate("blue", 24)
    leaf.mid(120, "中华人民共和国国家版权局", "song 18")
    leaf.mid(164, "计算机软件著作权登记证书", "head 27 blue")
    done = wording.day(f.given - timedelta(days=160), "padded")
    rows: list[tuple[str, Words]] = [
        ("软 件 名 称：", [Span(f.what, "content")]),
        ("著 作 权 人：", in_line(f)),
        ("开发完成日期：", done),
        ("权利取得方式：", "原始取得"),
        ("权 利 范 围：", "全部权利"),
        ("登 记 号：", f.say("certificate_no", kit.serial("{y}SR#######", f.given))),
    ]
    leaf.pairs((80, 264), rows, "hei 14|song 14.5", (42, 116))
    leaf.close([f], (400, 600), "song 15 c", "中华人民共和国国家版权局", day=f.given, form="padded")
    return f.paper(KIND, leaf)
