"""Achievements: drafters of a standard, a design patent, a unit's form about a paper."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import Colour, Line, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.achievements import OFFICE
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY
from samples.generator.told import Told, paper

KIND = "achievement"
STANDARDS = (
    "给水管网漏损检测技术规程",
    "果园水肥一体化管理规范",
    "档案库房温湿度控制规范",
    "既有住宅加装电梯设计导则",
)
DESIGNS = ("水质采样器", "康复训练椅（儿童型）", "档案搬运车", "便携式果品糖度计")
JOURNALS = ("蓟北工程", "海岱计量", "渔阳园艺", "卫南档案")


def makers(kit: Kit, count: int) -> list[Told]:
    """An entry for each of *count* people."""
    told: list[Told] = []
    for index, who in enumerate(kit.some_people(count)):
        one = Told(kit, "achievement", row=index)
        one.know(name=who.name)
        told.append(one)
    return told


def in_line(told: list[Told], between: str) -> list[Span]:
    """The makers' names in a line."""
    line: list[Span] = []
    for index, one in enumerate(told):
        line += [Span(between)] if index else []
        line.append(Span(str(one.values["name"]), f"name#{index}"))
    return line


@layout(KIND, "n-drafters-of-standard", wear=wear.worn)
def drafters(kit: Kit) -> Paper:
    """A proof of who drafted a local standard: the standard's number is not the proof's."""
    rng, page = kit.rng, kit.page()
    issue, told = kit.day(2016, 2025), makers(kit, rng.randrange(2, 6))
    work = rng.choice(STANDARDS)
    number = kit.serial("BZ{y}-###", issue)
    put_in_force = issue - timedelta(days=rng.randrange(40, 300))
    look = kit.look("song", 15.5)
    page.fill(60, 60, 535, 64, (30, 80, 140))
    title(page, rng.choice(["标准起草人证明", "地方标准编制人员证明"]), kit.look("hei", 25), 124)
    code = f"DB12/T {rng.randrange(300, 1300)}-{put_in_force.year}"
    day = wording.day(put_in_force, "plain")
    slots: dict[str, str | Line] = {
        "content": [Span(work, "content")],
        "names": in_line(told, rng.choice(["、", "，", " "])),
    }
    sentence = rng.choice(
        [
            f"　　天津市地方标准《{{content}}》（{code}）已于{day}发布实施，"
            "主要起草人为：{names}。",
            f"　　兹证明{{names}}为地方标准{code}《{{content}}》的主要起草人，"
            f"该标准自{day}起施行。",
        ]
    )
    page.paragraph(80, 196, fill(sentence, slots), look, width=435, lead=2.05)
    page.put(80, 420, [Span("证明编号："), Span(number, "certificate_no")], kit.look("song", 13))
    for one in told:
        one.know(content=work, certificate_no=number)
    devices.close(
        kit,
        page,
        told,
        at=(320, 480),
        look=look,
        manner=rng.choice(["left", "centre", "blanks"]),
        issuer=rng.choice(["卫南区标准化研究所", "海岱标准化协会", words.SOCIETIES[1]]),
        day=issue,
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-design-patent", wear=wear.worn)
def design_patent(kit: Kit) -> Paper:
    """外观设计专利证书 of the newer sort: labels in a column, a square code, dates of filing."""
    rng, page = kit.rng, kit.page(paper=(253, 252, 250))
    granted = kit.day(2018, 2025)
    filed = granted - timedelta(days=rng.randrange(120, 400))
    told, thing = makers(kit, rng.randrange(1, 4)), rng.choice(DESIGNS)
    number = f"ZL {filed.year} 3 {kit.serial('0######', filed)}.{rng.choice('0123456789X')}"
    for row in range(0, 842, 21):
        page.line(0, row, 595, row + 60, width=0.4, colour=(244, 238, 226))
    page.picture(marks.code(f"ZL{filed.year}3{rng.randrange(10**7):07d}"), 62, 52, width=56)
    sheet_no = f"证书号第{kit.serial('########', granted)}号"
    page.put(540, 72, sheet_no, kit.look("song", 11), align="r")
    title(page, "外观设计专利证书", kit.look("kai", 33), 176)
    look = kit.look("song", 14)
    form = rng.choice(["plain", "padded"])
    rows: list[tuple[str, list[Span]]] = [
        ("外观设计名称", [Span(thing, "content")]),
        ("专利权人", [Span(rng.choice(words.COMPANIES))]),
        ("设计人", in_line(told, "；")),
        ("专利号", [Span(number, "certificate_no")]),
        ("授权公告号", [Span(f"CN 3{rng.randrange(10**8, 10**9)} S")]),
        ("专利申请日", [Span(wording.day(filed, form))]),
        ("授权公告日", [Span(wording.day(granted, form), "issue_date")]),
    ]
    for index, (label, line) in enumerate(rows):
        y = 250 + 40 * index
        page.put(205, y, label + "：", look, align="r")
        page.put(212, y, line, look)
    text = "　　国家知识产权局依照专利法进行初步审查，决定授予专利权，专利权自授权公告之日起生效。"
    page.paragraph(85, 560, text, kit.look("song", 12.5), width=425)
    for one in told:
        one.know(content=thing, certificate_no=number, issue_date=str(granted))
    devices.close(
        kit,
        page,
        told,
        at=(360, 690),
        look=kit.look("song", 15),
        manner="left",
        issuer=OFFICE,
        day=None,
        size=116,
    )
    page.put(85, 700, "局长", look)
    page.picture(marks.signature(rng, kit.person().name), 120, 668, width=78)
    page.put(297, 800, "第 1 页（共 2 页）", kit.look("song", 9, colour=GREY), align="c")
    return paper(KIND, [page], told)


@layout(KIND, "n-form-about-a-paper", wear=wear.worn)
def form_about_paper(kit: Kit) -> Paper:
    """A unit's form that registers a published paper: each author's rank in boxes of his own."""
    rng, page = kit.rng, kit.page()
    issue, told = kit.day(2016, 2025), makers(kit, rng.randrange(1, 4))
    work, unit = rng.choice(words.WORKS), rng.choice(words.COMPANIES)
    look, head = kit.look("song", 12.5), kit.look("hei", 12.5)
    title(page, rng.choice(["科技论文发表登记表", "学术论文成果认定表"]), kit.look("song", 24), 92)
    number = kit.serial("LW-{y}-##", issue)
    page.put(540, 122, [Span("登记编号："), Span(number, "certificate_no")], look, align="r")
    tone: Colour = (240, 240, 236)
    y = 136.0
    published = f"{issue.year}年第{max(1, issue.month // 2)}期"
    for label, line in (
        ("论文题目", [Span(work, "content")]),
        ("发表刊物", [Span(f"《{rng.choice(JOURNALS)}》（CN 12-{rng.randrange(1000, 9999)}/T）")]),
        ("刊　　期", [Span(published)]),
    ):
        page.fill(55, y, 145, y + 40, tone)
        devices.cell(page, (55, y, 145, y + 40), label, head)
        devices.cell(page, (145, y, 540, y + 40), line, look)
        y += 40
    for index, one in enumerate(told):
        rank = f"第{wording.chinese(index + 1)}作者"
        page.fill(55, y, 145, y + 36, tone)
        devices.cell(page, (55, y, 145, y + 36), rank, head)
        name = Span(str(one.values["name"]), f"name#{index}")
        devices.cell(page, (145, y, 340, y + 36), name, look)
        devices.cell(page, (340, y, 430, y + 36), "本人签名", head)
        page.frame(430, y, 540, y + 36, width=0.7)
        sign_of = str(one.values["name"]).split("·")[0][:4]
        page.picture(marks.signature(rng, sign_of), 446, y + 4, width=66)
        one.know(content=work, certificate_no=number)
        y += 36
    devices.cell(page, (55, y, 145, y + 150), "单位意见", head)
    page.frame(145, y, 540, y + 150, width=0.7)
    page.put(165, y + 34, "情况属实，同意登记。", look)
    devices.close(
        kit,
        page,
        told,
        at=(300, y + 88),
        look=look,
        manner="left",
        issuer=unit,
        day=issue,
        form=rng.choice(["plain", "dots-padded"]),
        size=100,
    )
    page.put(55, y + 176, "附：期刊封面、目录及正文复印件", kit.look("song", 10, colour=GREY))
    return paper(KIND, [page], told)
