"""Achievements: search reports, finished projects, patents as data sheets, shares in textbooks."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks, wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.achievements import BOOKS, JOURNALS, OFFICE, PAPERS, PATENTS
from samples.generator.layouts.opened import wear
from samples.generator.manners import GREY, Labels, grid, running, sign
from samples.generator.told import Told, paper

KIND = "achievement"


def authors(
    kit: Kit, people: list[cast.Person], *, between: str = "、"
) -> tuple[list[Told], list[Span]]:
    """An entry for each of *people*, and their names in a line."""
    told: list[Told] = []
    line: list[Span] = []
    for index, who in enumerate(people):
        one = Told(kit, "achievement", row=index)
        line += [Span(between)] if index else []
        line.append(one.say("name", who.name))
        told.append(one)
    return told, line


@layout(KIND, "index-search-report", wear=wear.worn)
def index_search(kit: Kit) -> Paper:
    """论文收录检索证明: one paper as a ruled sheet, all its authors, the searcher named below."""
    rng, page = kit.rng, kit.page()
    issue, work = kit.day(2016, 2025), rng.choice(PAPERS)
    told, names = authors(kit, kit.some_people(rng.randrange(1, 5)), between=rng.choice("；，、"))
    for one in told:
        one.know(content=work)
    number = kit.serial("JS{y}-####", issue)
    title(page, rng.choice(["文献收录检索证明", "论文收录及引用检索报告"]), kit.look("hei", 23), 90)
    look = kit.look("song", 12.5)
    page.put(540, 45, [Span("编号："), Span(number, "certificate_no")], look, align="r")
    page.put(55, 125, f"委托人：{kit.person().name}", look)
    page.put(300, 125, f"检索日期：{wording.day(issue, 'dashes')}", look)
    rows: list[list[Cell]] = [
        ["论文题目", Span(work, "content")],
        ["作　　者", names],
        ["刊　　名", rng.choice(JOURNALS).strip("《》")],
        ["年卷期页", f"{issue.year - 1}, {rng.randrange(8, 40)}({rng.randrange(1, 12)}): 45-52"],
        ["ISSN / CN", f"1000-{rng.randrange(1000, 9999)} / CN12-{rng.randrange(1000, 9999)}"],
        ["收录情况", "中国科学引文数据库（核心库）"],
    ]
    y = grid(
        page,
        rows,
        at=(55, 140),
        widths=(90, 395),
        look=look,
        row=40,
        centre=False,
        shade=(240, 240, 240),
    )
    body = "经检索，上述论文已被收录，结果见上表。特此证明。"
    page.paragraph(60, y + 36, "　　" + body, look, width=475)
    page.put(60, y + 100, f"检索员：{kit.person().name}　　审核：{kit.person().name}", look)
    sign(
        kit,
        page,
        told,
        at=(395, y + 150),
        look=kit.look("song", 14),
        day=issue,
        manner="centre",
        issuer=rng.choice(["华北长芦大学图书馆", "天津市科技信息查新中心", "津沽理工学院图书馆"]),
    )
    for one in told:
        one.know(certificate_no=number)
    return paper(KIND, [page], told)


@layout(KIND, "finished-project", wear=wear.worn)
def finished_project(kit: Kit) -> Paper:
    """科研项目结题证书: number of the certificate and of the project, people with ranks."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(253, 250, 240))
    issue = kit.day(2016, 2025)
    told, _ = authors(kit, kit.some_people(rng.randrange(2, 5)))
    topic = rng.choice([*PAPERS, "老旧小区供水管网改造关键技术", "海晏湿地鸟类栖息地恢复"])
    number = kit.serial("结题证字{y}第###号", issue)
    marks.border(page, (150, 110, 40), inset=24)
    title(page, rng.choice(["科研项目结题证书", "课题结项证书"]), kit.look("kai", 32), 96)
    look = kit.look("song", 14)
    people: list[Span] = []
    for index, one in enumerate(told):
        people += [
            Span("　" if index else ""),
            Span(f"{index + 1}."),
            Span(str(one.values["name"]), f"name#{index}"),
        ]
    rows: list[tuple[str, Cell]] = [
        ("项目名称", Span(topic, "content")),
        ("项目编号", kit.serial("KY{y}-##", issue - timedelta(days=700))),
        ("主要完成人", people),
        ("起止年限", f"{issue.year - 2}.01-{issue.year}.01"),
        ("验收方式", rng.choice(["会议验收", "函审", "现场验收"])),
    ]
    Labels(110, 160, 620, rng.choice(["colon", "floating"]), look, look, lead=42).draw(
        kit, page, rows
    )
    page.put(110, 400, "该项目已通过专家验收，准予结题，特发此证。", look)
    page.put(110, 490, [Span("证书编号："), Span(number, "certificate_no")], kit.look("song", 12))
    for one in told:
        one.know(content=topic, certificate_no=number)
    sign(
        kit,
        page,
        told,
        at=(610, 440),
        look=kit.look("song", 15),
        issuer="海晏区科学技术局",
        day=issue,
        manner="centre",
    )
    return paper(KIND, [page], told)


@layout(KIND, "patent-data-sheet", wear=wear.worn)
def patent_sheet(kit: Kit) -> Paper:
    """A patent as an electronic sheet: two columns of labels, dates of filing and of grant."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    granted = kit.day(2016, 2025)
    filed = granted - timedelta(days=rng.randrange(200, 800))
    told, names = authors(kit, kit.some_people(rng.randrange(1, 4)), between=rng.choice("；，"))
    name, number = (
        rng.choice(PATENTS),
        (f"ZL {filed.year} 2 {kit.serial('0######', filed)}.{rng.randrange(10)}"),
    )
    running(kit, page, foot="第 1 页（共 1 页）　　其他事项参见续页")
    page.picture(marks.code("https://example.invalid/pat"), 730, 40, width=64)
    title(page, "实用新型专利证书", kit.look("song", 30, bold=True), 96)
    look = kit.look("song", 13)
    rows: list[tuple[str, Cell]] = [
        ("实用新型名称", Span(name, "content")),
        ("专 利 权 人", rng.choice(cast.EMPLOYERS)),
        ("发  明  人", names),
        ("地　　　址", "300000 天津市海晏区新港路00号"),
        ("专　利　号", Span(number, "certificate_no")),
        ("授权公告号", kit.serial("CN 2######## U", granted)),
        ("专利申请日", wording.day(filed, rng.choice(["spaced", "padded"]))),
        ("授权公告日", Span(wording.day(granted, rng.choice(["spaced", "padded"])), "issue_date")),
    ]
    Labels(75, 160, 700, "colon", look, look, lead=40, columns=2).draw(kit, page, rows)
    page.paragraph(
        75,
        360,
        "　　国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，"
        "颁发实用新型专利证书并在专利登记簿上予以登记。",
        look,
        width=690,
    )
    for one in told:
        one.know(content=name, certificate_no=number, issue_date=str(granted))
    sign(
        kit,
        page,
        told,
        at=(620, 460),
        look=kit.look("song", 15),
        issuer=OFFICE,
        day=None,
        manner="centre",
    )
    return paper(KIND, [page], told)


@layout(KIND, "share-in-textbook", wear=wear.worn)
def share_in_textbook(kit: Kit) -> Paper:
    """教材编写证明: chief editor and others, each with chapters and words in a table."""
    rng, page = kit.rng, kit.page()
    issue, book = kit.day(2016, 2025), rng.choice([*BOOKS, "水质分析实训指导", "幼儿照护基础"])
    people = kit.some_people(rng.randrange(2, 5))
    told: list[Told] = []
    rows: list[list[Cell]] = []
    for index, who in enumerate(people):
        one = Told(kit, "achievement", row=index)
        role = "主编" if index == 0 else rng.choice(["副主编", "参编"])
        rows.append(
            [
                one.say("name", who.name),
                one.employer(who),
                role,
                f"第{wording.chinese(index * 2 + 1)}、{wording.chinese(index * 2 + 2)}章",
                f"{rng.randrange(2, 12)}万字",
            ]
        )
        told.append(one)
    title(page, rng.choice(["教材编写证明", "参编证明"]), kit.look("song", 26, bold=True), 110)
    look = kit.look("song", 14)
    press = rng.choice(["海晏科学出版社", "津沽大学出版社", "华北职教出版社"])
    line = [
        Span("　　兹证明《"),
        Span(book, "content"),
        Span(
            f"》（ISBN 978-7-{rng.randrange(1000, 9999)}-{rng.randrange(1000, 9999)}-1）"
            "由我社出版，编写人员及分工如下："
        ),
    ]
    y = page.paragraph(75, 170, line, look, width=445)
    bottom = Table(
        60, y, (80, 195, 60, 85, 60), kit.look("song", 11.5), kit.look("hei", 11.5), row=32
    ).draw(page, ["姓名", "工作单位", "分工", "承担章节", "字数"], rows)
    page.put(75, bottom + 34, "特此证明。", look)
    for one in told:
        one.know(content=book)
    page.put(75, 780, "出版合同备查。", kit.look("song", 10, colour=GREY))
    sign(kit, page, told, at=(395, bottom + 110), look=look, issuer=press, day=issue)
    return paper(KIND, [page], told)
