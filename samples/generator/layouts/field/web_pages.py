"""Certificates of web courses: pages in a browser, messengers, printed pages, side panels."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks
from samples.generator.canvas import Canvas, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import (
    GREY,
    Labels,
    grid,
    padded,
    running,
    sign,
    wide_title,
)
from samples.generator.told import Told, paper

KIND = "online_certificate"
PUBLIC = (
    ("公需科目", "public"),
    ("公需必修课", "public_required"),
    ("公需选修课", "public_elective"),
)
BLUE, WHITE = (36, 92, 170), (255, 255, 255)


@layout(KIND, "browser-page", wear=wear.worn)
def browser_page(kit: Kit) -> Paper:
    """A page in a browser: address, menus, a path of links, then the certificate's card."""
    rng, who = kit.rng, kit.person()
    page = kit.page((1000.0, 640.0), paper=(242, 244, 247))
    told = Told(kit, "online")
    start = kit.day(2018, 2025)
    end = start + timedelta(days=rng.randrange(3, 50))
    hours, site = rng.choice([6, 10, 16, 24, 7.5]), rng.choice(bodies.SITES)
    _browser(kit, page, site)
    page.fill(175, 118, 970, 612, WHITE)
    page.put(195, 140, "首页 > 个人中心 > 我的证书 > 证书详情", kit.look("hei", 9, colour=GREY))
    heading = rng.choice(["在线学习学时证明", "网络课程学习证书", "线上培训合格证明"])
    page.put(572, 180, heading, kit.look("hei", 21), align="c")
    subject = rng.choice([*PUBLIC, ("专业科目", "professional")])
    course = rng.choice(cast.COURSES if subject[1] == "professional" else cast.PUBLIC_COURSES)
    rows: list[tuple[str, Cell]] = [
        ("姓名", told.name(who)),
        ("证件号码", told.id(who)),
        ("单位名称", told.employer(who)),
        ("科目类型", told.say("subject", subject[0], subject[1])),
        ("课程名称", told.say("content", course)),
        ("学习时间", told.days(start, end, rng.choice(["dashes", "dots-padded"]))),
        ("获得学时", told.hours(hours, rng.choice([f"{hours:g}", f"{hours:g}学时"]))),
        ("考试成绩", told.result(rng.choice(["92", "合格", "100分", "85.0"]))),
        ("证书编号", told.number(kit.serial("WL{d}######", end))),
    ]
    label, value = kit.look("hei", 11, colour=(100, 105, 115)), kit.look("hei", 12)
    if rng.random() < 0.5:
        Labels(
            215,
            222,
            700,
            rng.choice(["stacked", "bare", "colon"]),
            label,
            value,
            lead=34,
            columns=2,
            indent=74,
        ).draw(kit, page, rows)
    else:
        pairs = [
            [cell for row in (*rows[n : n + 2], ("状态", "已发证"))[:2] for cell in row]
            for n in range(0, len(rows), 2)
        ]
        grid(
            page,
            pairs,
            at=(205, 205),
            widths=(90, 280, 90, 275),
            look=value,
            shade=(245, 247, 250),
            row=36,
        )
    page.fill(215, 560, 305, 586, BLUE)
    page.put(260, 577, "打印证书", kit.look("hei", 11, colour=WHITE), align="c")
    page.put(325, 577, "下载PDF　　返回列表", kit.look("hei", 11, colour=BLUE))
    sign(
        kit,
        page,
        [told],
        at=(760, 500),
        look=kit.look("hei", 12),
        issuer=site,
        day=end,
        form=rng.choice(["dashes", "plain"]),
        size=96,
    )
    return paper(KIND, [page], [told])


def _browser(kit: Kit, page: Canvas, site: str) -> None:
    """Window, address, header and side menu."""
    rng = kit.rng
    page.fill(0, 0, 1000, 34, (222, 225, 230))
    page.fill(90, 7, 700, 28, WHITE)
    page.put(
        102,
        21,
        f"https://www.example.invalid/cert/view?id={rng.randrange(10**6)}",
        kit.look("hei", 9.5),
    )
    page.fill(0, 34, 1000, 100, BLUE)
    page.put(30, 74, site, kit.look("hei", 18, colour=WHITE))
    menu = kit.look("hei", 11, colour=WHITE)
    for index, words in enumerate(("首页", "课程中心", "在线考试", "学习档案", "帮助")):
        page.put(560 + 82 * index, 73, words, menu)
    page.fill(20, 118, 160, 612, WHITE)
    for index, words in enumerate(
        ("我的课程", "我的考试", "我的证书", "学时统计", "个人资料", "退出")
    ):
        page.put(45, 152 + 38 * index, words, kit.look("hei", 11))


@layout(KIND, "messenger-picture", wear=wear.worn)
def messenger_picture(kit: Kit) -> Paper:
    """A phone's picture of a messenger's small page: clock, title bar, badge, certificate."""
    rng, who = kit.rng, kit.person()
    page = kit.page((430.0, 900.0), paper=(237, 237, 237))
    told = Told(kit, "online")
    day = kit.day(2019, 2025)
    hours, site = rng.choice([2, 4, 8, 10, 20]), rng.choice(bodies.SITES)
    page.put(
        24,
        26,
        f"{rng.choice(['上午', '下午'])}{rng.randrange(1, 12)}:{rng.randrange(60):02d}",
        kit.look("hei", 12),
    )
    page.put(406, 26, f"中国移动 4G  {rng.randrange(20, 99)}%", kit.look("hei", 11), align="r")
    page.put(20, 66, "<", kit.look("hei", 18))
    page.put(
        215,
        64,
        rng.choice(["继续教育学习", "我的证书", "学时查询"]),
        kit.look("hei", 15),
        align="c",
    )
    page.put(405, 64, "···  ⊙", kit.look("hei", 14), align="r")
    page.fill(16, 90, 414, 800, WHITE)
    tone = rng.choice([(196, 150, 60), (36, 120, 90)])
    page.frame(26, 100, 404, 790, width=3, colour=tone)
    title(
        page,
        wide_title(kit, rng.choice(["学习证书", "培训证明"])),
        kit.look("song", 25, bold=True),
        160,
    )
    year = day.year
    subject = rng.choice(PUBLIC)
    slots = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "content": [told.say("content", rng.choice(cast.PUBLIC_COURSES))],
        "subject": [told.say("subject", subject[0], subject[1])],
        "year": [told.say("credit_year", str(year), year)],
        "hours": [told.hours(hours)],
        "result": [told.result(rng.choice(["合格", "通过", "96分"]))],
    }
    sentence = rng.choice(
        [
            "{name}（证件号{id}）：\n　　您在{year}年度{subject}在线学习中，修完课程《{content}》，"
            "获得{hours}，在线测试{result}。",
            "兹证明{name}，身份证号{id}，于{year}年度完成{subject}《{content}》全部网络视频学习，"
            "共计{hours}，结业测验{result}，特发此证。",
        ]
    )
    line = [Span("　　"), *fill(sentence, slots)]
    y = page.paragraph(48, 215, line, kit.look("song", 16), width=334, lead=2.0)
    page.put(
        48,
        max(y, 500),
        [
            Span(rng.choice(["证书编号：", "证书号："])),
            told.number(kit.serial("G{y}-########", day)),
        ],
        kit.look("song", 11),
    )
    page.picture(marks.code("https://example.invalid/w"), 60, 640, width=84)
    page.put(102, 742, "长按识别", kit.look("hei", 10, colour=GREY), align="c")
    sign(
        kit,
        page,
        [told],
        at=(275, 640),
        look=kit.look("song", 13.5),
        issuer=site,
        day=day,
        manner="centre",
        form=rng.choice(["plain", "dashes", "dots-padded"]),
    )
    page.put(215, 850, "保存图片　　|　　分享给朋友", kit.look("hei", 13, colour=tone), align="c")
    return paper(KIND, [page], [told])


@layout(KIND, "cadre-web-academy", wear=wear.worn)
def cadre_academy(kit: Kit) -> Paper:
    """A year's proof of a web academy for cadres: the whole, then its 必修 and 选修 parts."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "online")
    year = rng.randrange(2016, 2025)
    issue = kit.day(year, year)
    issue = issue.replace(month=12, day=rng.randrange(1, 29))
    must, may = rng.choice([(30, 20), (40, 10), (20, 15)])
    running(
        kit,
        page,
        head=f"打印时间：{issue + timedelta(days=40)} 09:{rng.randrange(10, 59)}",
        foot="第 1 页 / 共 1 页　　客服热线：400-000-0000",
    )
    name = rng.choice(
        [f"{year}年度干部网络培训", f"{year}年处级干部在线学习", "党的创新理论网上专题班"]
    )
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "content": [told.say("content", name)],
        "hours": [told.hours(must + may)],
        "result": [Span("合格", "result")],
    }
    told.know(result={"kind": "pass", "value": "合格", "passed": True}, credit_year=year)
    sentence = rng.choice(
        [
            f"{{name}}同志（{{employer}}）在本学院参加“{{content}}”，{year}年度累计完成{{hours}}，"
            f"其中必修{must}学时、选修{may}学时，考核{{result}}。特此证明。",
            f"兹证明{{employer}}{{name}}同志{year}年度在线学习“{{content}}”，取得{{hours}}"
            f"（必修{must}学时，选修{may}学时），年度考核{{result}}。",
        ]
    )
    title(page, rng.choice(["学习证明", "网络培训学时证明"]), kit.look("hei", 26), 150)
    line = [Span("　　"), *fill(sentence, slots)]
    page.paragraph(85, 225, line, kit.look("song", 16), width=425, lead=2.0)
    page.put(
        85,
        470,
        [Span("编号："), told.number(kit.serial("GBXX{y}######", issue))],
        kit.look("song", 12),
    )
    sign(
        kit,
        page,
        [told],
        at=(390, 560),
        look=kit.look("song", 15),
        issuer="津沽干部网络学院",
        day=issue,
        form=rng.choice(["plain", "padded", "cn"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "printed-html-table", wear=wear.worn)
def printed_html(kit: Kit) -> Paper:
    """A page printed from a site: grey label cells, the hour of printing, no date of issue."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "online")
    start = kit.day(2017, 2025)
    end = start + timedelta(days=rng.randrange(10, 120))
    printed = end + timedelta(days=rng.randrange(20, 200))
    running(
        kit,
        page,
        head=f"{printed.year}/{printed.month}/{printed.day} 15:{rng.randrange(10, 59)}"
        "　　　　　　　　　　学员证书打印",
        foot="https://www.example.invalid/print/cert.html　　　　　　　　　　1/1",
    )
    look = kit.look(rng.choice(["song", "hei"]), 12)
    title(
        page,
        rng.choice(["专业技术人员继续教育", "教师远程研修"]) + "网络培训合格证",
        kit.look("hei", 20),
        100,
    )
    minutes = rng.choice(["", "", "（含考试2学时）"])
    hours = rng.choice([18, 36, 60, 72])
    rows: list[list[Cell]] = [
        [padded(kit, "姓名"), told.name(who), padded(kit, "性别"), "男" if who.male else "女"],
        ["证件号码", told.id(who), "用户名", f"u{rng.randrange(10**6, 10**7)}"],
        ["所在单位", told.employer(who), "所在地区", "天津市海晏区"],
        [
            "课程名称",
            told.say("content", rng.choice([*bodies.CLASS_COURSES, *cast.COURSES])),
            "培训方式",
            "网络远程",
        ],
        ["学习起止", told.days(start, end, rng.choice(["dashes", "slashes"])), "学习进度", "100%"],
        [
            "总学时",
            [told.hours(hours, f"{hours}"), Span(minutes)],
            "成绩",
            told.result(rng.choice(["合格", "优秀", "90", "77.5"])),
        ],
        [
            "证书编号",
            told.number(kit.serial("YC-{y}-####-####", end)),
            "验证码",
            kit.serial("######", end),
        ],
    ]
    y = grid(
        page,
        rows,
        at=(45, 125),
        widths=(75, 215, 70, 145),
        look=look,
        row=38,
        shade=(236, 236, 236),
    )
    page.put(
        45,
        y + 24,
        "温馨提示：请登录网站首页“证书查询”栏目核对本证信息。",
        kit.look("song", 10, colour=GREY),
    )
    sign(
        kit,
        page,
        [told],
        at=(390, y + 110),
        look=look,
        issuer=rng.choice(bodies.SITES),
        day=None,
        manner=rng.choice(["centre", "labels"]),
    )
    return paper(KIND, [page], [told])
