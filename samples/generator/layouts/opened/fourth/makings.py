"""Achievements: patents, papers, awards, projects, methods, books and their people."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4, A4_WIDE, Colour, Span
from samples.generator.furniture import Cell, Table
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, RED, finish, head, scrawl
from samples.generator.told import paper

KIND = "achievement"
OFFICE = "国家知识产权局"
DEVICES = (
    "一种隧道拱顶沉降观测标志",
    "一种输液管固定装置",
    "可调式档案盒支架",
    "一种管道内壁清洗机器人",
)
ARTICLES = (
    "浅埋隧道施工沉降控制研究",
    "老年患者跌倒风险评估量表的应用",
    "基层会计信息化存在的问题与对策",
    "基于项目学习的物理教学实践",
    "地下管线探测数据质量评价",
)
PROJECTS = ("城市供水管网健康诊断关键技术", "县域医共体慢病管理模式", "山区公路边坡监测预警系统")
METHODS = (
    "大跨度钢桁架整体提升施工工法",
    "深基坑降水回灌一体化施工工法",
    "清水混凝土模板拼装施工工法",
)
BOOKS = ("测绘新技术应用教程", "基层护理实务手册", "建筑工程安全管理案例", "管理会计实训")
PRESSES = ("楚屏科学技术出版社", "岭东大学出版社")


def team(kit: Kit, most: int, content: str, issued: Draft) -> list[Draft]:
    """An entry for each of up to *most* people."""
    told = []
    for row, who in enumerate(kit.some_people(kit.rng.randrange(1, most + 1))):
        one = Draft(kit, "achievement", row=row, content=content)
        one.who, one.start, one.end, one.issued_on = who, issued.start, issued.end, issued.issued_on
        one.know(content=content)
        told.append(one)
    return told


def names(told: list[Draft], between: str) -> list[Span]:
    """Their names in a line."""
    line: list[Span] = []
    for index, one in enumerate(told):
        line += [Span(between)] if index else []
        line.append(one.say("name", one.who.name))
    return line


@held(KIND, "q-utility-model")
def utility_model(kit: Kit) -> Paper:
    """实用新型专利证书: numbers above, labels with colons, the office's words, a code."""
    rng, page = kit.rng, kit.page(A4, paper=(252, 252, 246))
    d = Draft(kit, "achievement", years=(2016, 2025))
    granted = d.issued_on
    filed = granted - timedelta(days=rng.randrange(150, 420))
    thing = rng.choice(DEVICES)
    told = team(kit, 3, thing, d)
    number = f"ZL {filed.year} 2 {kit.serial('0######', filed)}.{rng.choice('0123456789X')}"
    page.frame(26, 26, 569, 816, width=2.2, colour=(120, 150, 180))
    page.put(60, 66, f"证书号第{kit.serial('########', granted)}号", kit.look("song", 11.5))
    head(page, "实用新型专利证书", kit.look("head", 31), 150)
    look = kit.look("song", 14.5)
    facts = [
        ("实用新型名称：", [Span(thing, "content")]),
        ("发　明　人：", names(told, rng.choice(["；", ";", " "]))),
        ("专　利　号：", [Span(number, "certificate_no")]),
        ("专利申请日：", wording.day(filed, "padded")),
        ("专 利 权 人：", told[0].who.employer),
        ("地　　　址：", "300000 天津市样例路8号"),
        ("授权公告日：", [Span(wording.day(granted, "padded"), "issue_date")]),
        ("授权公告号：", f"CN 2{rng.randrange(10**7, 10**8)} U"),
    ]
    rows(page, facts, at=(76, 220), looks=(look, look), step=(38, 112, 450))
    text = (
        "　　本实用新型经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发实用"
        "新型专利证书并在专利登记簿上予以登记。"
    )
    page.paragraph(76, 545, text, kit.look("song", 12.5), width=444, lead=1.9)
    page.picture(marks.code(f"https://example.invalid/p/{rng.randrange(10**8)}"), 76, 660, width=62)
    page.put(230, 700, "局长", look)
    scrawl(kit, page, (270, 668), 70)
    for one in told:
        one.know(certificate_no=number, issue_date=str(granted))
    finish(kit, page, told, at=(460, 716), look=look, issuer=OFFICE, day=None, size=110)
    return paper(KIND, [page], told)


@held(KIND, "q-paper-published-letter")
def paper_published(kit: Kit) -> Paper:
    """A journal's proof: the paper, its authors with their rank, year and issue; a red stamp."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(kit, "achievement")
    work, office = rng.choice(ARTICLES), rng.choice(words.JOURNAL_OFFICES)
    journal = office.split("》")[0] + "》"
    told = team(kit, 3, work, d)
    page.put(297, 86, journal, kit.look("head", 26, colour=RED), align="c")
    page.line(60, 104, 535, 104, width=1.4, colour=RED)
    head(page, rng.choice(["论文发表证明", "用稿证明"]), kit.look("song", 24), 178)
    issue = f"{d.issued_on.year}年第{rng.randrange(1, 13)}期"
    line = [
        Span("　　"),
        *names(told, "、"),
        Span("同志：\n　　所撰写的论文《"),
        Span(work, "content"),
        Span(
            f"》，经本刊审定，已刊登于{journal}{issue}（ISSN 1000-{rng.randrange(1000, 9999)}）"
            f"第{rng.randrange(20, 90)}页。特此证明。"
        ),
    ]
    page.paragraph(78, 240, line, kit.look("song", 16), width=440, lead=2.1)
    finish(
        kit, page, told, at=(400, 520), look=kit.look("song", 15), issuer=office, day=d.issued_on
    )
    return paper(KIND, [page], told)


@held(KIND, "q-result-registered")
def result_registered(kit: Kit) -> Paper:
    """科技成果登记证书: the result, how it was judged, who brought it about, its own number."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(255, 248, 236))
    d = Draft(kit, "achievement", number=("CG<y>####", "<y>N###Y"))
    work = rng.choice(PROJECTS)
    told = team(kit, 5, work, d)
    page.fill(0, 0, 842, 40, (176, 24, 30))
    page.fill(0, 555, 842, 595, (176, 24, 30))
    head(
        page,
        rng.choice(["科学技术成果登记证书", "科技成果登记证书"]),
        kit.look("kai", 36, colour=(176, 24, 30)),
        116,
    )
    look, label = kit.look("song", 16), kit.look("hei", 15)
    number = d.text("{number}")
    facts = [
        ("项目名称：", [Span(work, "content")]),
        ("评价方式：", rng.choice(["会议鉴定", "验收", "机构评价"])),
        ("主要完成人：", names(told, "、")),
        ("完成单位：", told[0].who.employer),
        ("证书编号：", number),
    ]
    rows(page, facts, at=(130, 190), looks=(label, look), step=(46, 100, 600))
    for one in told:
        one.know(certificate_no=d.values["certificate_no"])
    issuer = rng.choice(["鹿渚县科学技术局", "江渚市科学技术局"])
    finish(kit, page, told, at=(620, 470), look=look, issuer=issuer, day=d.issued_on, gap=32)
    return paper(KIND, [page], told)


@held(KIND, "q-project-closed")
def project_closed(kit: Kit) -> Paper:
    """课题结题证书: the leader and members in two rows, the project's own number and dates."""
    rng, page = kit.rng, kit.page((680.0, 480.0), paper=(251, 253, 251))
    d = Draft(kit, "achievement", number=("JT<y>###", "结题证<y>第##号"))
    work = rng.choice([*PROJECTS, *ARTICLES[3:]])
    told = team(kit, 4, work, d)
    tone: Colour = (30, 96, 70)
    page.frame(18, 18, 662, 462, width=2, colour=tone)
    page.frame(26, 26, 654, 454, width=0.6, colour=tone)
    head(page, "课题结题证书", kit.look("head", 28, colour=tone), 86)
    start = d.start - timedelta(days=rng.randrange(400, 900))
    look = kit.look("song", 15)
    project = kit.serial("{y}KT###", start)
    line = [
        Span("　　课题“"),
        Span(work, "content"),
        Span(
            f"”（课题编号：{project}，研究期限：{start.year}年—{d.start.year}年），经专家组鉴定，"
            f"准予结题。"
        ),
    ]
    page.paragraph(70, 140, line, look, width=540, lead=2.0)
    page.put(
        70,
        268,
        [Span("课题负责人：" if len(told) == 1 else "课题负责人及成员："), *names(told, "　")],
        look,
    )
    page.put(70, 304, [Span("证书编号："), *d.text("{number}")], look)
    for one in told:
        one.know(certificate_no=d.values["certificate_no"])
    issuer = rng.choice(["楚屏省教育科学规划领导小组办公室", "江渚市科学技术协会"])
    finish(kit, page, told, at=(490, 384), look=look, issuer=issuer, day=d.issued_on)
    return paper(KIND, [page], told)


@held(KIND, "q-builders-method")
def builders_method(kit: Kit) -> Paper:
    """工法证书: the method, its number, who completed it in a table."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(kit, "achievement")
    work = rng.choice(METHODS)
    told = team(kit, 5, work, d)
    number = kit.serial("LDGF-{y}-###", d.issued_on)
    page.fill(50, 50, 545, 54, (40, 70, 130))
    head(page, "省级工法证书", kit.look("head", 30), 130)
    look, label = kit.look("song", 14), kit.look("hei", 13.5)
    facts = [
        ("工法名称：", [Span(work, "content")]),
        ("证书编号：", [Span(number, "certificate_no")]),
        ("完成单位：", rng.choice(words.COMPANIES)),
    ]
    y = rows(page, facts, at=(70, 200), looks=(label, look), step=(38, 84, 460))
    lines: list[list[Cell]] = [
        [str(n + 1), [one.say("name", one.who.name)], [one.employer(one.who)]]
        for n, one in enumerate(told)
    ]
    table = Table(70, y + 8, (60.0, 130.0, 266.0), look, label, row=32)
    low = table.draw(page, ["排名", "主要完成人", "工作单位"], lines)
    for one in told:
        one.know(certificate_no=number)
    finish(
        kit, page, told, at=(410, low + 130), look=look, issuer=words.BUREAUS[2], day=d.issued_on
    )
    return paper(KIND, [page], told)


@held(KIND, "q-book-chapter")
def book_chapter(kit: Kit) -> Paper:
    """A press's proof of who wrote which chapters of a book."""
    rng, page = kit.rng, kit.page(A4, paper=(253, 253, 255))
    d = Draft(kit, "achievement", number=("出证<y>-###",))
    work, press = rng.choice(BOOKS), rng.choice(PRESSES)
    told = team(kit, 3, work, d)
    page.put(60, 80, press, kit.look("kai", 22))
    page.line(60, 92, 535, 92, width=0.8, colour=GREY)
    head(page, rng.choice(["著作出版证明", "图书编写人员证明"]), kit.look("head", 24), 166)
    page.put(535, 196, d.text("编号：{number}"), kit.look("song", 12), align="r")
    line = [
        Span("　　《"),
        Span(work, "content"),
        Span(
            f"》一书由我社于{wording.month(d.issued_on, 'plain')}出版，书号 ISBN 978-7-"
            f"{rng.randrange(1000, 9999)}-{rng.randrange(1000, 9999)}-{rng.randrange(10)}，全书"
            f"{rng.randrange(20, 60)}万字。"
        ),
        Span("参加编写的人员为："),
        *names(told, "、"),
        Span("。特此证明。"),
    ]
    page.paragraph(78, 246, line, kit.look("song", 16), width=440, lead=2.1)
    for one in told:
        one.know(certificate_no=d.values["certificate_no"])
    finish(kit, page, told, at=(400, 560), look=kit.look("song", 15), issuer=press, day=d.issued_on)
    return paper(KIND, [page], told)
