"""Achievements: patents, papers, books, projects, prizes, standards, varieties."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.columns import Chart
from samples.generator.layouts.opened.ninth.labels import grid
from samples.generator.layouts.opened.ninth.pledge import pledged
from samples.generator.layouts.opened.ninth.sheet import Deed, Sheet

KIND = "achievement"


def crew(kit: Kit, works: tuple[str, ...], most: int) -> Deed:
    """A work and an entry for each of its people."""
    f = Deed(kit, "achievement", works, days=(1, 1), dates=("plain", "padded"))
    f.people(1, most)
    for one in f.rows:
        one.given = f.given
    return f


def names(f: Deed, between: str) -> list[Span]:
    """The people one after another."""
    out: list[Span] = []
    for one in f.rows:
        out += [Span(between)] if out else []
        out.append(one.say("name", one.who.name))
    return out


@pledged(KIND, "v-fruit-design-patent")
def design(kit: Kit) -> Paper:
    """An appearance patent: number and day about the middle, the rest on lines."""
    f = crew(kit, ("管道检测机器人外壳", "护理推车", "蔬菜清洗机", "教学演示箱"), 2)
    filed = f.given - timedelta(days=kit.rng.randrange(120, 300))
    sheet = Sheet(kit, tone="ivory")
    sheet.edged("lattice", "bronze", 26)
    sheet.mid(150, "外观设计专利证书", "head 34 maroon t4")
    number = f.say("certificate_no", kit.serial(f"ZL {filed.year} 3 #######.#", filed))
    y = 250.0
    for label, words in (
        ("外观设计名称", [f.say("content", f.what)]),
        ("设计人", names(f, "；")),
        ("专利号", [number]),
        ("专利申请日", [Span(wording.day(filed, "plain"))]),
        ("专利权人", [Span(f.rows[0].works)]),
        ("授权公告日", f("[given|plain]")),
    ):
        sheet.put(214, y, label + "：", "song 14.5 r")
        sheet.put(224, y, words, "kai 15.5 <310")
        y += 46
    sheet.close([f], (420, 660), "song 15 c", "国家知识产权局", dated=False)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-patent-gridded")
def invention(kit: Kit) -> Paper:
    """An invention patent as a ruled form with the numbers in twos."""
    f = crew(kit, ("一种污泥干化余热回收方法", "一种轨道扣件检测方法", "一种畜禽舍通风控制方法"), 4)
    filed = f.given - timedelta(days=kit.rng.randrange(500, 1200))
    sheet = Sheet(kit, tone="snow")
    sheet.edged("pair", "deep", 20)
    sheet.mid(110, "发明专利证书", "head 32 deep t8")
    rows = [
        [("发明名称", [f.say("content", f.what)])],
        [("发 明 人", names(f, "、"))],
        [
            (
                "专 利 号",
                [f.say("certificate_no", kit.serial((f"ZL {filed.year} 1 #######.#"), filed))],
            ),
            ("申 请 日", [Span(wording.day(filed, "plain"))]),
        ],
        [("专利权人", [Span(f.rows[0].works)])],
        [
            ("授权公告日", f("[given|plain]")),
            ("授权公告号", [Span(kit.serial("CN 11####### B", filed))]),
        ],
    ]
    low = grid(sheet, (60, 150, 475), rows, False)
    sheet.prose(
        (60, low + 40, 475), ("国家知识产权局依照专利法进行审查，决定授予专利权。"), "song 13 l2"
    )
    sheet.close([f], (420, low + 130), "song 15 c", "国家知识产权局", dated=False)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-accepted-paper")
def accepted(kit: Kit) -> Paper:
    """A journal proves in prose that an article was printed, with issue and pages."""
    f = crew(kit, bodies.PAPERS, 3)
    journal = kit.rng.choice(bodies.JOURNALS)
    page = kit.rng.randrange(12, 90)
    issue = f"{f.given.year}年第{max(1, f.given.month // 2)}期（第{page}—{page + 3}页）"
    sheet = Sheet(kit)
    sheet.mid(128, "论文发表证明", "bold 23 t4")
    line = [
        *names(f, "、"),
        Span("同志："),
        Span("\n您撰写的论文《"),
        f.say("content", f.what),
        Span(f"》经编辑部审定，已刊登于本刊{issue}，特此证明。"),
    ]
    sheet.prose((76, 190, 444), line, "song 15.5 l2.1")
    sheet.close([f], (400, 400), "song 15 c", f"{journal}编辑部")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-first-page-downloaded")
def downloaded(kit: Kit) -> Paper:
    """The first page of an article: title, authors, abstract, month of the issue."""
    f = crew(kit, bodies.PAPERS, 4)
    journal = kit.rng.choice(bodies.JOURNALS).strip("《》")
    sheet = Sheet(kit, 580, 800)
    month = f.say("issue_date", f"{f.given.year}年{f.given.month}月", f"{f.given:%Y-%m}")
    sheet.put(46, 44, f"第{f.given.year - 1990}卷 第{max(1, f.given.month // 2)}期", "song 10.5")
    sheet.put(290, 44, journal, "kai 13 c")
    sheet.put(534, 44, [month], "song 10.5 r")
    sheet.bar(52, "black", 46, 0.8)
    sheet.mid(110, [f.say("content", f.what)], "bold 19 <470")
    sheet.mid(142, names(f, "，"), "kai 14")
    sheet.mid(164, [Span("（"), f.say("employer", f.rows[0].works), Span("，天津）")], "song 10.5")
    text = (
        "摘　要：本文针对现场遇到的问题，采用对比试验与数据整理的方法，得出可供同类工作参考的结论。"
    )
    y = sheet.prose((66, 198, 448), text, "song 11 l1.7")
    sheet.put(66, y + 4, "关键词：对比试验；数据整理；工程应用", "song 11")
    body = (
        "目前，相关技术已在多地得到应用，但在低温、高湿等条件下仍有不足。笔者结合工作实际开展了"
        "观察与测试。"
    )
    for x in (46, 300):
        y = 280.0
        for _ in range(6):
            y = sheet.prose((x, y, 234), body, "song 10.5 l1.65") + 2
    sheet.mid(
        780,
        (f"收稿日期：{f.given.year - 1}-0{kit.rng.randrange(1, 9)}-1{kit.rng.randrange(9)}"),
        "song 9",
    )
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-book-of-facts")
def book(kit: Kit) -> Paper:
    """A book's page of facts, its press below."""
    f = crew(
        kit, ("市政管道养护手册", "初中数学单元教学", "县域档案工作实务", "奶牛场管理一百问"), 3
    )
    sheet = Sheet(kit, 470, 660, "ivory")
    sheet.put(44, 90, "图书在版编目（CIP）数据", "hei 13")
    line = [
        f.say("content", f.what),
        Span(" / "),
        *names(f, "，"),
        Span("编著. —天津：渤西教育出版社"),
    ]
    y = sheet.prose((44, 126, 380), line, "song 13 l1.8")
    sheet.put(44, y, f"ISBN 978-7-5{kit.serial('###-####-#', f.given)}", "song 12.5")
    month = f.say("issue_date", f"{f.given.year}年{f.given.month}月", f"{f.given:%Y-%m}")
    y = 380.0
    for label, words in (
        ("出 版 社", [Span("渤西教育出版社")]),
        ("版　　次", [month, Span("第1版　第1次印刷")]),
        ("字　　数", [Span(f"{kit.rng.randrange(120, 380)}千字")]),
        ("定　　价", [Span(f"{kit.rng.randrange(25, 78)}.00元")]),
    ):
        sheet.put(44, y, label, "hei 12")
        sheet.put(116, y, words, "song 12.5")
        y += 30
    sheet.close([f], (330, 600), "song 13 c", "渤西教育出版社", dated=False, size=88)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-project-ended")
def project(kit: Kit) -> Paper:
    """A project's certificate of completion with its people in a table."""
    f = crew(kit, bodies.PAPERS, 5)
    sheet = Sheet(kit, 842, 595, "leaf")
    sheet.edged("scoop", "green", 18)
    sheet.mid(92, "科研课题结题证书", "head 30 green t4")
    sheet.put(90, 142, [Span("课题名称："), f.say("content", f.what)], "song 16")
    sheet.put(90, 172, f("结题证号：[no|KT-(y)-###]"), "song 14.5")
    rows = [
        [str(n), one("[name]"), one("[unit]"), "负责人" if n == 1 else "成员"]
        for n, one in enumerate(f.rows, 1)
    ]
    low = Chart("hei 13", "kai 14", 32, "open").draw(
        sheet, (90, 194, 662), "次序 姓名 单位 承担角色", rows
    )
    sheet.put(90, low + 34, "上述课题经评审通过，准予结题。", "song 15")
    sheet.close(
        [f], (620, min(low + 76, 500)), "song 15 c", bodies.BUREAUS[kit.rng.randrange(1, 4)]
    )
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-prize-of-science")
def prize(kit: Kit) -> Paper:
    """A prize of science for one of its people, who is named with a rank."""
    f = crew(kit, ("高寒灌区节水技术推广", "老旧管网改造成套技术", "县域远程会诊体系建设"), 1)
    one, rank = f.rows[0], kit.rng.randrange(1, 6)
    sheet = Sheet(kit, 800, 560, "blush")
    sheet.edged("chain", "red", 20)
    sheet.mid(110, "科学技术奖证书", "head 36 red t4")
    line = [
        Span("为表彰在推动科学技术进步中作出贡献者，特颁此证。\n获奖项目："),
        one.say("content", f.what),
        Span(f"\n奖励等级：{kit.rng.choice(['一等奖', '二等奖', '三等奖'])}\n获 奖 者："),
        one.say("name", one.who.name),
        Span(f"（第{rank}完成人）"),
    ]
    sheet.prose((110, 180, 580), line, "kai 18 l2.1")
    sheet.put(90, 500, f("证书号：[no|(y)J-2-###-R0#]"), "song 13.5")
    sheet.close([f], (580, 440), "song 16 c", "天津市汇阳区科学技术奖励委员会")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-software-of-two")
def software(kit: Kit) -> Paper:
    """A registration of software that belongs to persons."""
    f = crew(kit, ("水质台账管理软件V1.0", "病案质控工具V2.1", "课堂观察记录软件V1.2"), 2)
    sheet = Sheet(kit, tone="sky")
    sheet.edged("bars", "sea", 24)
    sheet.mid(100, "中华人民共和国国家版权局", "song 16 sea")
    sheet.mid(140, "计算机软件著作权登记证书", "head 26 sea")
    rows = [
        [("软件名称", [f.say("content", f.what)])],
        [("著作权人", names(f, "；"))],
        [("完成日期", [Span(wording.day(f.given - timedelta(days=200), "padded"))])],
        [("权利范围", [Span("全部权利")])],
        [("登 记 号", [f.say("certificate_no", kit.serial("{y}SR#######", f.given))])],
    ]
    low = grid(sheet, (70, 190, 455), rows, False)
    sheet.close([f], (400, low + 90), "song 15 c", "中华人民共和国国家版权局")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-variety-bred")
def variety(kit: Kit) -> Paper:
    """A crop variety's certificate of examination with its breeders."""
    f = crew(kit, ("渤玉56", "津豆12号", "汇阳黄瓜3号", "渤西麦8号"), 4)
    sheet = Sheet(kit, 600, 800, "straw")
    sheet.edged("pearls", "green", 22)
    sheet.mid(130, "主要农作物品种审定证书", "head 27 green")
    y = 210.0
    number = kit.serial(f"津审{kit.rng.choice(['玉', '豆', '麦'])}{f.given.year}0###", f.given)
    for label, words in (
        ("品种名称：", [f.say("content", f.what)]),
        ("审定编号：", [f.say("certificate_no", number)]),
        ("育 种 者：", names(f, "　")),
        ("审定意见：", [Span("该品种符合审定标准，通过审定。")]),
    ):
        sheet.put(90, y, label, "hei 15")
        sheet.put(178, y, words, "kai 16 <350")
        y += 50
    sheet.close([f], (400, 560), "song 15.5 c", "天津市农作物品种审定委员会")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-fruit-standard-in-prose")
def standard(kit: Kit) -> Paper:
    """A society proves who drew up a standard, its number beside it."""
    f = crew(kit, ("设施草莓栽培技术规程", "社区康复服务规范", "地下管线探测数据要求"), 3)
    code = f"T/HYX {kit.rng.randrange(10, 99)}—{f.given.year}"
    sheet = Sheet(kit, 620, 440)
    sheet.edged("bars", "blue", 16)
    sheet.mid(90, "团体标准起草人证明", "bold 24 blue")
    line = [
        *names(f, "、"),
        Span(f"为我会{f.given.year}年发布的团体标准《"),
        f.say("content", f.what),
        Span(f"》（{code}）主要起草人，特此证明。"),
    ]
    sheet.prose((70, 146, 480), line, "song 15.5 l2")
    sheet.close([f], (430, 330), "song 14 c", kit.rng.choice(bodies.SOCIETIES[:2]), size=90)
    return f.paper(KIND, sheet.page)
