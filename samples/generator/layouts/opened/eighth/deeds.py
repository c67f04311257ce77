"""Achievements: patents, papers, books, projects, software, standards, prizes."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts
from samples.generator.layouts.opened.eighth.quill import Leaf, Words
from samples.generator.layouts.opened.eighth.tables import Form, Table, listed

KIND = "achievement"
OFFICE = "国家知识产权局"


def team(kit: Kit, what: str, most: int) -> Facts:
    """A work with an entry for each of its people."""
    f = Facts(kit, "achievement", (what,), days=(1, 1), dates=("plain", "padded"))
    f.people(1, most)
    return f


def named(f: Facts, between: str) -> list[Span]:
    """The people's names one after another."""
    line: list[Span] = []
    for index, one in enumerate(f.rows):
        line += [Span(between)] if index else []
        line.append(one.say("name", one.who.name))
    return line


def title_of(f: Facts) -> Span:
    """The work's name, which every entry states."""
    return f.say("content", f.what)


@held(KIND, "u-work-utility-patent")
def utility(kit: Kit) -> Paper:
    """实用新型专利证书: facts in a narrow column, a paragraph of law, the office's seal."""
    f = team(kit, kit.rng.choice(places.THINGS), 3)
    filed = f.given - timedelta(days=kit.rng.randrange(210, 700))
    leaf = Leaf(kit, tone="snow")
    leaf.framed("notched", "bronze", 30)
    leaf.mid(110, f"证书号第{kit.rng.randrange(10**7, 2 * 10**7)}号", "song 12")
    leaf.mid(180, "实用新型专利证书", "head 32 bronze t3")
    number = kit.serial(f"ZL {filed.year} 2 #######.#", filed)
    rows: list[list[Words]] = [
        ["实用新型名称：", [title_of(f)]],
        ["发　明　人：", named(f, "；")],
        ["专　利　号：", f.say("certificate_no", number)],
        ["专利申请日：", wording.day(filed, "padded")],
        ["专利权人：", f.rows[0].works],
        ["授权公告日：", f("[given|padded]")],
        ["授权公告号：", kit.serial("CN 21####### U", f.given)],
    ]
    y = listed(leaf, (84, 250, 430), rows, "song 13.5|song 14", step=36, gap=106)
    law = "经审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。"
    leaf.prose((84, y + 10, 430), law, "song 12.5 l1.8")
    leaf.close([f], (420, 720), "song 15 c", OFFICE, dated=False)
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-invention-on-a-site")
def invention(kit: Kit) -> Paper:
    """An electronic invention patent: a form in two columns with a code."""
    names = ("一种供水管网漏损定位方法", "一种配电变压器过载预警方法", "一种中药饮片水分检测方法")
    f = team(kit, kit.rng.choice(names), 4)
    filed = f.given - timedelta(days=kit.rng.randrange(400, 1100))
    leaf = Leaf(kit, 842, 595, "ivory")
    leaf.framed("bands", "deep", 18)
    leaf.mid(90, "发明专利证书", "head 32 deep t6")
    rows: list[list[Words]] = [
        ["发明名称", [title_of(f)]],
        ["发明人", named(f, "、"), "专利权人", f.rows[0].works],
        [
            "专利号",
            f.say("certificate_no", kit.serial(f"ZL {filed.year} 1 #######.#", filed)),
            "专利申请日",
            wording.day(filed, "plain"),
        ],
        ["授权公告日", f("[given|plain]"), "公告号", kit.serial("CN 11####### B", f.given)],
    ]
    low = Form("hei 12.5|song 13.5", 90, 44, "sky").draw(leaf, (90, 130, 662), rows)
    leaf.code(96, low + 40, 80)
    leaf.close([f], (620, low + 84), "song 15 c", OFFICE, dated=False, seal="flat")
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-paper-printed-proof")
def published(kit: Kit) -> Paper:
    """A journal's office proves that a paper was printed: authors, title, issue."""
    f = team(kit, kit.rng.choice(places.PAPERS), 3)
    f.given = f.given.replace(month=max(4, f.given.month), day=min(f.given.day, 28))
    journal = kit.rng.choice(places.PRESSES)
    leaf = Leaf(kit)
    leaf.mid(120, "论文刊载证明", "bold 25 t5")
    text = (
        f"（作者）合作撰写的论文《|》已在{journal}{f.given.year}年第1"
        "期发表，刊号齐全，可供检索。特此证明。"
    )
    before, after = text.split("|")
    leaf.prose(
        (80, 190, 436), [*named(f, "、"), Span(before), title_of(f), Span(after)], "song 16 l2.1"
    )
    leaf.close([f], (420, 440), "song 15.5 c", f"{journal}编辑部")
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-paper-prize")
def prize(kit: Kit) -> Paper:
    """A prize for a paper: the author alone, rank, the society."""
    f = team(kit, kit.rng.choice(places.PAPERS), 1)
    leaf = Leaf(kit, 780, 540, "blush")
    leaf.framed("waves", "red", 24)
    leaf.mid(120, "论文获奖证书", "head 34 red t6")
    rank = kit.rng.choice(["一等奖", "二等奖", "三等奖"])
    one = f.rows[0]
    words = [
        one.say("name", one.who.name),
        Span("同志撰写的论文《"),
        title_of(f),
        Span(f"》在{f.given.year}年度学术论文评选中获{rank}，特发此证。"),
    ]
    leaf.prose((96, 200, 590), words, "kai 19 l2.1")
    leaf.put(96, 470, f("证书编号：[no|LW(y)-###]"), "song 13")
    leaf.close([f], (570, 420), "song 16 c", kit.rng.choice(places.SOCIETIES))
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-software")
def software(kit: Kit) -> Paper:
    """A software's registration whose owner is a person."""
    names = (
        "泵站能耗统计软件V1.0",
        "病区物资清点系统V1.3",
        "档案出入库登记软件V2.0",
        "农情填报助手软件V1.0",
    )
    f = team(kit, kit.rng.choice(names), 1)
    leaf = Leaf(kit, tone="leaf")
    leaf.framed("fans", "sea", 26)
    leaf.mid(130, "计算机软件著作权登记证书", "head 27 sea")
    rows: list[list[Words]] = [
        ["软件名称：", [title_of(f)]],
        ["著作权人：", named(f, "；")],
        ["开发完成日期：", wording.day(f.given - timedelta(days=140), "padded")],
        ["首次发表日期：", "未发表"],
        ["权利取得方式：", "原始取得"],
        ["登记号：", f.say("certificate_no", kit.serial("{y}SR#######", f.given))],
    ]
    listed(leaf, (90, 240, 420), rows, "hei 14|song 14.5", step=44, gap=120)
    leaf.close([f], (420, 640), "song 15 c", "中华人民共和国国家版权局")
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-project-members")
def project(kit: Kit) -> Paper:
    """A project that was concluded: its people in rank, the office that ran it."""
    f = team(kit, kit.rng.choice(places.PAPERS), 5)
    leaf = Leaf(kit)
    leaf.mid(100, "课题结题证书", "head 28 t8")
    leaf.put(60, 158, [Span("课题名称："), title_of(f)], "song 15")
    leaf.put(60, 186, f("结题编号：[no|KT(y)-###]"), "song 14")
    cells = [
        [str(n), one("[name]"), one("[unit]"), "主持人" if n == 1 else "参加者"]
        for n, one in enumerate(f.rows, 1)
    ]
    low = Table("hei 12.5", "song 13", 32).draw(leaf, (56, 206, 483), "排名 姓名 单位 分工", cells)
    leaf.prose(
        (60, low + 36, 470), "该课题完成了任务书规定的内容，经专家评议，同意结题。", "song 14.5"
    )
    body = kit.rng.choice(
        ["天津市蓝渡科技计划项目管理站", "天津市渠梁区教育局", "天津市澄塘区卫生健康委员会"]
    )
    leaf.close([f], (420, low + 120), "song 15 c", body)
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-book-page")
def book(kit: Kit) -> Paper:
    """A book's page of facts: title, authors, press, month of the first edition."""
    names = ("给水厂运行管理手册", "小学阅读教学设计", "基层农技推广实务", "档案数字化操作指南")
    f = team(kit, kit.rng.choice(names), 3)
    press = "渠梁科学出版社"
    leaf = Leaf(kit, 480, 680, "ivory")
    leaf.put(50, 120, "图书在版编目（CIP）数据", "hei 13")
    leaf.put(50, 160, [title_of(f), Span("／"), *named(f, "，"), Span("著.")], "song 13.5 <390")
    month = f.say("issue_date", f"{f.given.year}年{f.given.month}月", f"{f.given:%Y-%m}")
    leaf.put(50, 186, f"ISBN 978-7-{kit.serial('####-####-#', f.given)}", "song 12")
    leaf.rule(50, 420, 430, 420)
    rows: list[list[Words]] = [
        ["出版发行", press],
        ["开　　本", "787×1092　1/16"],
        ["印　　张", f"{kit.rng.randrange(10, 24)}"],
        ["版　　次", [month, Span("第1版")]],
        ["定　　价", f"{kit.rng.randrange(28, 88)}.00元"],
    ]
    listed(leaf, (50, 450, 380), rows, "hei 12|song 12.5", step=30, gap=76)
    leaf.put(50, 628, "本页为版权页复印件，由出版单位盖章确认。", "song 10.5 grey")
    leaf.close([f], (350, 650), "song 13 c", press, dated=False, size=90)
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-first-page-of-an-article")
def article(kit: Kit) -> Paper:
    """The first page of an article: issue in the head, title, authors, two columns."""
    f = team(kit, kit.rng.choice(places.PAPERS), 3)
    journal = kit.rng.choice(places.PRESSES).strip("《》")
    leaf = Leaf(kit, 560, 780)
    issue = f.say("issue_date", f"{f.given.year}年{f.given.month}月", f"{f.given:%Y-%m}")
    leaf.put(40, 40, [issue, Span(f"　第{kit.rng.randrange(1, 7)}期")], "song 10.5")
    leaf.put(520, 40, journal, "kai 13 r")
    leaf.rule(40, 48, 520, 48, 1)
    leaf.put(280, 106, [title_of(f)], "bold 18 c <460")
    leaf.put(280, 136, named(f, "　"), "kai 14 c")
    leaf.put(
        280, 158, [Span("（"), f.say("employer", f.rows[0].works), Span("）")], "song 10.5 c <460"
    )
    leaf.prose(
        (60, 190, 440),
        (
            "摘要：结合多年工作实践，对存在问题的成因进行归纳，给出改进措施并加以检验，结果表明措"
            "施可行。"
        ),
        "song 11 l1.7",
    )
    text = (
        "近年来，相关业务快速发展，传统做法已难以适应新的要求。作者在调查的基础上整理了现状数"
        "据，比较了不同方案的利弊，并对关键环节作了改进。"
    )
    for x in (40, 288):
        y = 260.0
        for _ in range(5):
            y = leaf.prose((x, y, 232), text, "song 10.5 l1.7") + 2
    leaf.close([f], (430, 720), "song 12 c", f"{journal}编辑部", dated=False, size=90)
    return f.paper(KIND, leaf.page)


@held(KIND, "u-work-standard-drafters")
def standard(kit: Kit) -> Paper:
    """A society proves who drafted a standard of its own."""
    names = ("城镇供水管网探漏技术规程", "社区图书馆服务规范", "设施番茄生产技术规程")
    f = team(kit, kit.rng.choice(names), 4)
    leaf = Leaf(kit, 842, 595, "straw")
    leaf.framed("ladder", "green", 24)
    leaf.mid(116, "标准起草人证书", "head 32 green t6")
    words = [
        Span("兹证明"),
        *named(f, "、"),
        Span("为团体标准《"),
        title_of(f),
        Span("》的主要起草人。"),
    ]
    leaf.prose((100, 190, 642), words, "kai 19 l2.1")
    leaf.put(100, 520, f("证书编号：[no|TB(y)-##]"), "song 13.5")
    leaf.close([f], (620, 440), "song 16 c", kit.rng.choice(places.SOCIETIES))
    return f.paper(KIND, leaf.page)
