"""Proofs of papers, patents and books (论文、专利、专著): an entry for each author."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Span
from samples.generator.furniture import Form, closing, title
from samples.generator.kit import Kit, Paper, layout

KIND = "achievement"
PATENTS = (
    "一种装配式楼板连接节点",
    "一种供水管网渗漏检测装置",
    "起重机防摇控制方法及系统",
    "一种药品温湿度记录箱",
    "可折叠测绘标尺",
)
PAPERS = (
    "既有建筑加固技术的比较研究",
    "基于数据驱动的水质预警方法",
    "职业院校混合式教学的实践",
    "高压开关柜局部放电检测",
    "盐渍土改良的田间试验",
)
BOOKS = ("港口机械维护手册", "实用急诊护理教程", "工程测量学新编", "土壤修复案例集")
JOURNALS = ("《海晏工程学报》", "《津沽水利》", "《渤澜教育研究》", "《长芦化工》")
PRESSES = ("海晏科学出版社", "津沽大学出版社")
OFFICE = "国家知识产权局"


@layout(KIND, "patent-certificate")
def patent_certificate(kit: Kit) -> Paper:
    """A patent certificate: name, inventors, number, dates in label lines."""
    rng, page = kit.rng, kit.page()
    granted = kit.day(2015, 2024)
    filed = granted - timedelta(days=rng.randrange(200, 900))
    number = (
        f"ZL {filed.year} {rng.choice([1, 2])} {kit.serial('0######', filed)}.{rng.randrange(10)}"
    )
    people, name = kit.some_people(rng.randrange(1, 4)), rng.choice(PATENTS)
    sort = "实用新型专利证书" if " 2 " in number else "发明专利证书"
    title(page, sort, kit.look("hei", 30), 140)
    page.put(80, 100, f"证书号第{kit.serial('#######', granted)}号", kit.look("song", 12))
    inventors: list[Span] = []
    for index, who in enumerate(people):
        inventors += [Span("；")] if index else []
        inventors.append(Span(who.name, f"name#{index}"))
    label = "实用新型名称" if "实用" in sort else "发明名称"
    rows = [
        (label, Span(name, "content")),
        ("发明人", inventors),
        ("专利号", Span(number, "certificate_no")),
        ("专利申请日", wording.day(filed, "plain")),
        ("专利权人", people[0].employer),
        ("授权公告日", Span(wording.day(granted, "plain"), "issue_date")),
        ("授权公告号", kit.serial("CN 2########U", granted)),
    ]
    look = kit.look("song", 14)
    y = Form(90, 220, 36, look, look).draw(page, rows, width=420)
    note = "国家知识产权局依照中华人民共和国专利法进行审查，"
    "决定授予专利权，颁发证书并在专利登记簿上予以登记。"
    page.paragraph(90, y + 20, "　　" + note, kit.look("song", 12), width=420)
    closing(kit, page, kit.look("song", 15), at=(410, 690), words=(OFFICE, ""))
    entries = tuple(
        truth.entry(
            name=who.name,
            learning_form="achievement",
            content=name,
            issue_date=str(granted),
            certificate_no=number,
            issuer=OFFICE,
            credit_year=granted.year,
        )
        for who in people
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=entries)])


@layout(KIND, "paper-acceptance")
def paper_acceptance(kit: Kit) -> Paper:
    """A journal's proof that a paper was published."""
    rng, page = kit.rng, kit.page()
    issue, people = kit.day(2015, 2024), kit.some_people(rng.randrange(1, 3))
    work, journal = rng.choice(PAPERS), rng.choice(JOURNALS)
    office = journal.strip("《》") + "编辑部"
    title(page, rng.choice(["论文发表证明", "论文刊用证明"]), kit.look("hei", 28), 150)
    authors: list[Span] = []
    for index, who in enumerate(people):
        authors += [Span("、")] if index else []
        authors.append(Span(who.name, f"name#{index}"))
    line = [
        Span("　　兹证明"),
        *authors,
        Span("撰写的论文《"),
        Span(work, "content"),
        Span(
            f"》已在{journal}{issue.year}年第{rng.randrange(1, 13)}期发表，"
            f"国内统一刊号CN12-{rng.randrange(1000, 9999)}。特此证明。"
        ),
    ]
    page.paragraph(80, 240, line, kit.look("song", 16), width=435)
    closing(
        kit,
        page,
        kit.look("song", 15),
        at=(390, 560),
        words=(office, wording.day(issue, kit.day_form())),
    )
    entries = tuple(
        truth.entry(
            name=who.name,
            learning_form="achievement",
            content=work,
            issue_date=str(issue),
            issuer=office,
            credit_year=issue.year,
        )
        for who in people
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=entries)])


@layout(KIND, "book-proof")
def book_proof(kit: Kit) -> Paper:
    """A publisher's proof of a book (专著)."""
    rng, page, who = kit.rng, kit.page(), kit.person()
    issue, book, press = kit.day(2015, 2024), rng.choice(BOOKS), rng.choice(PRESSES)
    title(page, "著作出版证明", kit.look("hei", 28), 150)
    line = [
        Span("　　"),
        Span(who.name, "name"),
        Span("同志（"),
        Span(who.employer, "employer"),
        Span("）所著《"),
        Span(book, "content"),
        Span(
            f"》一书，由我社于{wording.month(date(issue.year, issue.month, 1), 'plain')}出版，"
            f"书号ISBN 978-7-{rng.randrange(1000, 9999)}-"
            f"{rng.randrange(1000, 9999)}-{rng.randrange(10)}，"
            f"全书{rng.randrange(12, 60)}万字。特此证明。"
        ),
    ]
    page.paragraph(80, 240, line, kit.look("song", 16), width=435)
    closing(
        kit, page, kit.look("song", 15), at=(390, 560), words=(press, wording.day(issue, "plain"))
    )
    entry = truth.entry(
        name=who.name,
        employer=who.employer,
        learning_form="achievement",
        content=book,
        issue_date=str(issue),
        issuer=press,
        credit_year=issue.year,
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=(entry,))])
