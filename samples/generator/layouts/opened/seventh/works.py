"""Achievements: patents, papers, software, standards, books, projects."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, of
from samples.generator.layouts.opened.sixth.works import in_line

KIND = "achievement"


def work(kit: Kit, what: str, most: int) -> Fill:
    """A work with an entry for each of its people."""
    f = Fill(kit, "achievement", (what,), (1, 1), (2015, 2025), dates=("plain", "padded"))
    f.say("content", what)
    f.colleagues(1, most)
    return f


@of(KIND, "t-patent-in-two-columns")
def patent(kit: Kit) -> Paper:
    """实用新型专利证书 across: facts in two columns, a bar code's digits, the head's hand."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = work(kit, kit.rng.choice(lore.THINGS[:4]), 3)
    filed = f.given - timedelta(days=kit.rng.randrange(150, 400))
    number = kit.serial(f"ZL {filed.year} 2 #######.", filed) + kit.rng.choice("0123456789X")
    leaf.corners("blue", 22, 60)
    leaf.mid(104, "实用新型专利证书", "head 30 blue")
    leaf.put(80, 170, [Span("实用新型名称：　"), Span(f.what, "content")], "song 16")
    leaf.put(80, 210, [Span("发明人：　"), *in_line(f)], "song 15 <680")
    leaf.put(80, 250, [Span("专利号：　"), f.say("certificate_no", number)], "song 15")
    leaf.put(450, 250, f"专利申请日：　{wording.day(filed, 'padded')}", "song 15")
    leaf.put(80, 290, f"专利权人：　{f.rows[0].works}", "song 15")
    leaf.put(80, 330, [Span("授权公告日：　"), f.issued(f.given, "padded")], "song 15")
    leaf.put(450, 330, f"授权公告号：　{kit.serial('CN 2########U', f.given)}", "song 15")
    leaf.put(
        80,
        386,
        ("本实用新型经过初步审查，决定授予专利权，并予以公告。专利权自授权公告之日起生效。"),
        "song 13",
    )
    leaf.put(80, 500, "局长", "song 15")
    leaf.sign(124, 472, 66)
    leaf.close([f], (610, 480), "song 15.5 c", "国家知识产权局")
    return f.paper(KIND, leaf)


@of(KIND, "t-paper-published-proof")
def published(kit: Kit) -> Paper:
    """论文发表证明 of an editor's office: authors, title, issue in a sentence."""
    leaf = Leaf(kit)
    f = work(kit, kit.rng.choice(lore.PAPERS), 3)
    journal = leaf.rng.choice(lore.JOURNALS)
    leaf.mid(120, "论文发表证明", "head 26")
    leaf.put(
        530,
        156,
        [Span("编号："), f.say("certificate_no", kit.serial("FB{y}-###", f.given))],
        "song 12.5 r",
    )
    text = [
        Span("　　"),
        *in_line(f, "、"),
        Span("撰写的论文《"),
        Span(f.what, "content"),
        Span(
            f"》已在{journal}{f.given.year}年第"
            f"{max(1, (f.given.month - 1) // 2)}期发表。\n　　特此证明。"
        ),
    ]
    leaf.put(74, 208, text, "song 16 w448 l2.15")
    leaf.close([f], (400, 460), "song 15.5 c", f"{journal}编辑部", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-software-of-a-unit")
def software(kit: Kit) -> Paper:
    """软件著作权登记证书: an owner who is a person; the number of registration stands above."""
    leaf = Leaf(kit, 595, 800, "mint")
    names = (
        "设备巡检数据采集软件V1.0",
        "教学资源共享平台V2.0",
        "农情监测预警系统V1.1",
        "药品效期管理软件V1.0",
    )
    f = work(kit, kit.rng.choice(names), 1)
    leaf.ornate("green", 22)
    leaf.mid(110, "计算机软件著作权登记证书", "head 24 green")
    leaf.put(
        90,
        170,
        [Span("登记号："), f.say("certificate_no", kit.serial("{y}SR#######", f.given))],
        "song 14.5",
    )
    y = 220.0
    for label, words in (
        ("软件名称", [Span(f.what, "content")]),
        ("著作权人", in_line(f)),
        ("开发完成日期", wording.day(f.given - timedelta(days=120), "padded")),
        ("首次发表日期", "未发表"),
        ("权利取得方式", "原始取得"),
        ("权利范围", "全部权利"),
    ):
        leaf.put(90, y, label + "：", "song 14.5")
        leaf.put(210, y, words, "song 15 <310")
        y += 44
    leaf.close([f], (400, 620), "song 15 c", "中国版权登记中心", day=f.given, form="padded")
    return f.paper(KIND, leaf)


@of(KIND, "t-drafters-of-a-standard")
def standard(kit: Kit) -> Paper:
    """标准起草人证书: people and their standard named; number of the standard is in its title."""
    leaf = Leaf(kit, 842, 595, "cream")
    what = kit.rng.choice(
        [
            "城镇排水管道检测技术规程",
            "海水稻栽培技术规范",
            "电动汽车充换电设施运维规范",
            "中小学实验室管理规范",
        ]
    )
    f = work(kit, what, 2)
    leaf.border("wine", 20, 3)
    leaf.mid(120, "标准主要起草人证书", "kai 32 wine")
    leaf.put(100, 200, [*in_line(f, "、"), Span("：")], "kai 20")
    leaf.put(
        100,
        250,
        [
            Span("　　系地方标准《"),
            Span(what, "content"),
            Span("》主要起草人，该标准已经批准发布。特发此证。"),
        ],
        "kai 20 w640 l2.1",
    )
    leaf.put(
        100,
        470,
        [Span("证书编号："), f.say("certificate_no", kit.serial("BZ{y}-###", f.given))],
        "song 13.5",
    )
    leaf.close([f], (610, 430), "kai 16 c", "天津市海河门标准化研究院", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-project-with-members")
def project(kit: Kit) -> Paper:
    """课题结题证明: rank, name, unit, part of each member in a table."""
    leaf = Leaf(kit, paper="mist")
    f = work(kit, kit.rng.choice(lore.PAPERS), 5)
    leaf.mid(90, "课题结题证明", "head 25")
    leaf.put(60, 140, [Span("课题名称："), Span(f.what, "content")], "song 14.5 <475")
    leaf.put(
        60,
        168,
        [Span("结题证书号："), f.say("certificate_no", kit.serial("JKT{y}####", f.given))],
        "song 14.5",
    )
    rows: list[list[Words]] = [
        [str(n + 1), one("<name>"), one("<unit>"), "主持" if n == 0 else "参与"]
        for n, one in enumerate(f.rows)
    ]
    low = Grid("50 100 240 85", "hei 13|song 13", 34).draw(
        leaf, (60, 188), "排序 姓名 工作单位 承担任务", rows
    )
    leaf.put(60, low + 30, "该课题已通过专家鉴定，同意结题。", "song 14")
    leaf.close(
        [f],
        (400, low + 90),
        "song 15 c",
        leaf.rng.choice([lore.FOR_TEACHERS[3], "天津市海河门科技项目服务中心"]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-page-of-a-books-rights")
def book(kit: Kit) -> Paper:
    """出版证明 of a publisher: a book's editors by name, ISBN, print day, seal."""
    leaf = Leaf(kit, 595, 700, "ivory")
    what = kit.rng.choice(
        ["电网检修作业指导", "小学数学课例研究", "绿色施工案例集", "常用中药养护手册"]
    )
    f = work(kit, what, 3)
    house = kit.rng.choice(["海河门科学技术出版社", "金钟教育出版社"])
    leaf.mid(110, "图书出版证明", "song 26")
    rows: list[tuple[str, Words]] = [
        ("书　　名：", [Span("《"), Span(what, "content"), Span("》")]),
        ("编著者：", in_line(f, "、")),
        ("ISBN：", kit.serial("978-7-####-####-#", f.given)),
        ("字　　数：", f"{kit.rng.randrange(12, 40)}万字"),
        ("证明编号：", f.say("certificate_no", kit.serial("CB{y}-##", f.given))),
    ]
    y = leaf.pairs((80, 180), rows, "hei 14|song 15 <340", (42, 96))
    leaf.put(80, y + 10, "　　上述图书已由本社正式出版发行，特此证明。", "song 15")
    leaf.close([f], (400, y + 110), "song 15.5 c", house, day=f.given)
    return f.paper(KIND, leaf)
