"""Achievements: letters of journals in two tongues, invention patents, registrations."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import Span, fill
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.achievements import OFFICE
from samples.generator.layouts.opened.second import wear, words
from samples.generator.manners import GREY, Labels, sign
from samples.generator.told import Told, paper

KIND = "achievement"


def makers(kit: Kit, count: int) -> list[Told]:
    """An entry for each of *count* people."""
    told: list[Told] = []
    for index, who in enumerate(kit.some_people(count)):
        one = Told(kit, "achievement", row=index)
        one.say("name", who.name)
        told.append(one)
    return told


def names(told: list[Told], between: str) -> list[Span]:
    """The names in a line."""
    line: list[Span] = []
    for index, one in enumerate(told):
        line += [Span(between)] if index else []
        line.append(Span(str(one.values["name"]), f"name#{index}"))
    return line


@layout(KIND, "h-journal-letter", wear=wear.worn)
def journal_letter(kit: Kit) -> Paper:
    """A journal's letter that a paper has appeared: head of the journal, English line, issue."""
    rng, page = kit.rng, kit.page()
    issue, told = kit.day(2016, 2025), makers(kit, rng.randrange(1, 4))
    work = rng.choice(words.WORKS)
    journal = rng.choice(["燕北工程技术", "柳滩医学研究", "沽上水产", "华燕暖通"])
    office = f"{journal}编辑部"
    page.put(60, 70, journal, kit.look("display", 26))
    page.put(60, 90, "Bimonthly   ISSN 1000-0000   CN 12-0000", kit.look("song", 10.5))
    page.line(60, 102, 535, 102, width=1.4)
    title(page, rng.choice(["发表证明", "用稿及出版证明"]), kit.look("hei", 23), 170)
    slots = {"names": names(told, rng.choice("、，")), "content": [Span(work, "content")]}
    number = rng.randrange(1, 7)
    sentence = rng.choice(
        [
            "{names}：\n　　您的论文《{content}》经审稿，已刊登于本刊"
            f"{issue.year}年第{number}期，"
            "特此证明。",
            "　　论文《{content}》，作者{names}，于"
            f"{issue.year}年第{number}期（总第{number + 90}期）"
            "在本刊正式发表。特此证明。",
        ]
    )
    page.paragraph(80, 240, fill(sentence, slots), kit.look("song", 16), width=435, lead=2.0)
    for one in told:
        one.know(content=work)
    sign(
        kit,
        page,
        told,
        at=(395, 540),
        look=kit.look("song", 15),
        issuer=office,
        day=issue,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], told)


@layout(KIND, "h-invention-patent", wear=wear.worn)
def invention(kit: Kit) -> Paper:
    """发明专利证书, upright: labels spread wide, several dates, a barcode's number on top."""
    rng, page = kit.rng, kit.page(paper=(252, 253, 250))
    granted = kit.day(2016, 2025)
    filed = granted - timedelta(days=rng.randrange(400, 1100))
    told = makers(kit, rng.randrange(1, 5))
    thing = rng.choice(
        [
            "一种隧道衬砌裂缝检测装置",
            "热网水力平衡调节方法",
            "用于贝类育苗的循环水系统",
            "一种木构件无损含水率测定方法",
        ]
    )
    number = f"ZL {filed.year} 1 {kit.serial('0######', filed)}.{rng.randrange(10)}"
    page.put(
        540, 70, f"证书号 第 {kit.serial('#######', granted)} 号", kit.look("song", 12), align="r"
    )
    marks.guilloche(page, shade=(240, 244, 240))
    title(page, "发明专利证书", kit.look("display", 32), 150)
    look = kit.look("song", 14)
    form = rng.choice(["plain", "padded", "spaced"])
    rows: list[tuple[str, Cell]] = [
        ("发 明 名 称", Span(thing, "content")),
        ("发　明　人", names(told, rng.choice(["；", "、"]))),
        ("专　利　号", Span(number, "certificate_no")),
        ("专利申请日", wording.day(filed, form)),
        ("专 利 权 人", rng.choice(words.COMPANIES)),
        ("授权公告日", Span(wording.day(granted, form), "issue_date")),
    ]
    Labels(85, 225, 430, "colon", look, look, lead=44, indent=rng.choice([0, 96])).draw(
        kit, page, rows
    )
    text = "　　本发明经过本局依照中华人民共和国专利法进行审查，决定授予专利权并予公告。"
    page.paragraph(85, 530, text, kit.look("song", 13), width=425)
    for one in told:
        one.know(content=thing, certificate_no=number, issue_date=str(granted))
    sign(
        kit,
        page,
        told,
        at=(400, 690),
        look=kit.look("song", 15),
        issuer=OFFICE,
        day=None,
        manner="centre",
    )
    return paper(KIND, [page], told)


@layout(KIND, "h-result-registration", wear=wear.worn)
def registration(kit: Kit) -> Paper:
    """科技成果登记证书: one number, completing units apart from completing people, in a table."""
    rng, page = kit.rng, kit.page()
    issue, told = kit.day(2016, 2025), makers(kit, rng.randrange(2, 6))
    work, look = rng.choice(words.WORKS), kit.look("song", 13)
    number = kit.serial("12{y}Y####", issue)
    title(
        page, rng.choice(["科技成果登记证书", "科学技术成果登记证明"]), kit.look("display", 26), 120
    )
    rows: list[list[Cell]] = [
        ["成果名称", Span(work, "content")],
        ["完成单位", rng.choice(words.COMPANIES)],
        ["完成人员", names(told, rng.choice(["、", "　", "，"]))],
        ["登记号", Span(number, "certificate_no")],
        ["登记日期", Span(wording.day(issue, rng.choice(["plain", "dashes"])), "issue_date")],
    ]
    bottom = Table(70, 170, (90, 365), look, look, row=48, centre=False).draw(page, [], rows)
    text = "　　经审查，该成果符合登记条件，准予登记。"
    page.paragraph(70, bottom + 40, text, look, width=455)
    page.put(70, 790, "本证书不作为成果水平的评价。", kit.look("song", 10, colour=GREY))
    for one in told:
        one.know(content=work, certificate_no=number, issue_date=str(issue))
    sign(
        kit,
        page,
        told,
        at=(395, bottom + 130),
        look=kit.look("song", 15),
        day=None,
        issuer=rng.choice(["津东新区科学技术局", "天津市柳滩科技成果登记处"]),
        manner="centre",
    )
    return paper(KIND, [page], told)
