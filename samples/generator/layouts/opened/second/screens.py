"""Certificates of web courses: dark screens, course pages, mail, annual statements."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, Labels, running, sign, veil
from samples.generator.told import Told, paper

KIND = "online_certificate"
WHITE, DARK = (240, 242, 246), (30, 34, 44)
SORTS = (
    ("公需科目", "public"),
    ("公需必修", "public_required"),
    ("公需选修", "public_elective"),
    ("专业科目", "professional"),
)


@layout(KIND, "h-dark-app", wear=wear.worn)
def dark_app(kit: Kit) -> Paper:
    """A phone's page in dark colours: light words, a finished ring, the clock above."""
    rng, who = kit.rng, kit.person()
    page = kit.page((400.0, 860.0), paper=DARK)
    told = Told(kit, "online")
    start = kit.day(2019, 2025)
    end = start + timedelta(days=rng.randrange(2, 40))
    hours, portal = rng.choice([3, 5, 8, 12, 4.5]), rng.choice(words.PORTALS)
    white = kit.look("hei", 12.5, colour=WHITE)
    pale = kit.look("hei", 10.5, colour=(150, 156, 168))
    page.put(20, 26, f"{rng.randrange(7, 23)}:{rng.randrange(60):02d}", white)
    page.put(382, 26, f"WiFi  {rng.randrange(10, 99)}%", pale, align="r")
    page.put(200, 64, "证书详情", kit.look("hei", 16, colour=WHITE), align="c")
    page.fill(18, 86, 382, 800, (44, 50, 64))
    heading = rng.choice(["在线课程结业凭证", "线上学习合格证", "网络学习学时凭证"])
    page.put(200, 130, heading, kit.look("display", 19, colour=WHITE), align="c")
    page.put(200, 154, "学习进度 100%", pale, align="c")
    sort = rng.choice(SORTS)
    course = rng.choice(words.COURSES if sort[1] == "professional" else words.PUBLIC)
    rows: list[tuple[str, Cell]] = [
        ("学员", told.name(who)),
        ("证件号", told.id(who)),
        ("课程", told.say("content", course)),
        ("类别", told.say("subject", *sort)),
        ("学习时段", told.days(start, end, rng.choice(["dashes", "dots-padded"]))),
        ("获得学时", told.hours(hours, rng.choice([f"{hours:g}", f"{hours:g}学时"]))),
        ("测验成绩", told.result(rng.choice(["90", "合格", "通过", "78分"]))),
        ("证书号", told.number(kit.serial("{y}YX########", end))),
    ]
    manner = rng.choice(["stacked", "bare"])
    Labels(
        40, 190, 320, manner, pale, white, lead=30 if manner == "stacked" else 44, indent=78
    ).draw(kit, page, rows)
    page.put(40, 640, [Span("颁发：", ""), Span(portal, "issuer")], white)
    day = told.issued(end, rng.choice(["dashes", "plain"]))
    page.put(40, 668, [Span("日期："), day], white)
    told.know(issuer=portal)
    image = marks.round_seal(rng, portal, colour=(225, 80, 80))
    page.picture(image, 250, 610, width=96)
    page.put(200, 780, "保存到相册", kit.look("hei", 13, colour=(110, 170, 240)), align="c")
    return paper(KIND, [page], [told])


@layout(KIND, "h-course-page", wear=wear.worn)
def course_page(kit: Kit) -> Paper:
    """A learner's page of one course with tabs, progress and a table, printed to A4 across."""
    rng, who = kit.rng, kit.person()
    page = kit.page(A4_WIDE)
    told = Told(kit, "online")
    start = kit.day(2017, 2025)
    end = start + timedelta(days=rng.randrange(5, 70))
    printed = end + timedelta(days=rng.randrange(5, 300))
    hours, portal = rng.choice([10, 14, 24, 30, 45]), rng.choice(words.PORTALS)
    running(
        kit,
        page,
        head=f"{printed:%Y-%m-%d} 11:{rng.randrange(10, 59)} 打印",
        foot="http://study.example.invalid/my/record　　　　第1页",
    )
    page.fill(30, 40, 812, 76, (236, 240, 244))
    page.put(
        44, 64, f"{portal}　｜　我的学习　　我的考试　　证书中心　　消息(2)", kit.look("hei", 12)
    )
    heading = rng.choice(["网络培训学习证明", "在线课程学习记录证明"])
    title(page, heading, kit.look("hei", 22), 122)
    look, small = kit.look("song", 13), kit.look("hei", 11, colour=GREY)
    rows: list[tuple[str, Cell]] = [
        ("学员姓名", told.name(who)),
        ("身份证号", told.id(who)),
        ("所在单位", told.employer(who)),
        ("课程名称", told.say("content", rng.choice([*words.COURSES, *words.TEACHING]))),
        ("学习周期", told.days(start, end)),
        ("视频进度", "100%（24/24节）"),
        ("认定学时", told.hours(hours, rng.choice([f"{hours}学时", str(hours)]))),
        ("结业考试", told.result(rng.choice(["88分", "合格", "95", "优秀"]))),
        ("证书编号", told.number(kit.serial("XX-{y}-######", end))),
        ("客服电话", "400-000-1111"),
    ]
    Labels(
        70, 165, 700, rng.choice(["colon", "stacked"]), small, look, lead=38, columns=2, indent=72
    ).draw(kit, page, rows)
    image = marks.code(f"https://example.invalid/r/{rng.randrange(10**6)}")
    page.picture(image, 75, 440, width=72)
    page.put(111, 526, "扫码查验", kit.look("hei", 9, colour=GREY), align="c")
    sign(
        kit,
        page,
        [told],
        at=(620, 460),
        look=look,
        issuer=portal,
        day=end,
        manner=rng.choice(["centre", "labels"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-yearly-statement", wear=wear.worn)
def yearly_statement(kit: Kit) -> Paper:
    """A year's 公需 statement: sentence with ordinal course, hours in words, codes below."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "online")
    issue = kit.day(2017, 2025)
    year = issue.year
    hours = rng.choice([16, 20, 24, 30, 32])
    veil(kit, page, "仅供登记使用", shade=232)
    sort = rng.choice(SORTS[:3])
    slots = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "employer": [told.employer(who)],
        "year": [told.say("credit_year", str(year), year)],
        "subject": [told.say("subject", *sort)],
        "content": [told.say("content", rng.choice(words.PUBLIC))],
        "hours": [
            told.hours(
                hours,
                rng.choice([f"{hours}学时", wording.chinese(hours) + "学时", f"{hours}个学时"]),
            )
        ],
        "result": [told.result(rng.choice(["合格", "91分", "通过"]))],
    }
    sentence, has_unit = rng.choice(
        [
            (
                "{name}，公民身份号码{id}，系{employer}职工。该同志参加{year}年度继续教育{subject}网上学习，"
                "课程为《{content}》，完成{hours}，在线考核{result}。",
                True,
            ),
            (
                "经核实，学员{name}（{id}）在本平台选修{year}年度{subject}“{content}”，学满{hours}，"
                "考试{result}，特予证明。",
                False,
            ),
        ]
    )
    if not has_unit:
        told.values.pop("employer")
    title(page, rng.choice(["学时证明", "继续教育网络学习证明"]), kit.look("song", 28), 150)
    page.paragraph(
        80, 230, [Span("　　"), *fill(sentence, slots)], kit.look("song", 16), width=435, lead=2.05
    )
    small = kit.look("song", 12)
    page.put(80, 470, [Span("证明编号："), told.number(kit.serial("XSZM{d}####", issue))], small)
    page.put(80, 492, f"校验码：{kit.serial('A#F#-##C#', issue)}", small)
    page.picture(devices.bars(kit.serial("88########", issue)), 80, 520, width=130)
    sign(
        kit,
        page,
        [told],
        at=(390, 600),
        look=kit.look("song", 15),
        day=issue,
        issuer=rng.choice(words.PORTALS),
        manner=rng.choice(["centre", "right", "date-first"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-mail", wear=wear.worn)
def mail(kit: Kit) -> Paper:
    """A printed message of a platform with the certificate's data in it: sender, time, subject."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "online")
    start = kit.day(2018, 2025)
    end = start + timedelta(days=rng.randrange(3, 30))
    portal, hours = rng.choice(words.PORTALS), rng.choice([6, 9, 12, 18])
    sent = end + timedelta(days=rng.randrange(1, 9))
    head = kit.look("hei", 11)
    lines = (
        "主题：电子学时证明已生成",
        "发件人：notice@example.invalid",
        f"发送时间：{sent:%Y/%m/%d} 08:{rng.randrange(10, 59)}",
    )
    for index, line in enumerate(lines):
        page.put(55, 60 + 20 * index, line, head)
    page.line(50, 112, 545, 112, width=1)
    look = kit.look("song", 13.5)
    page.put(60, 150, [told.name(who), Span("学员，您好！")], look)
    page.put(60, 176, "您的网络培训电子学时证明如下，请自行打印留存：", look)
    page.frame(60, 200, 535, 600, width=1.4, colour=(60, 110, 170))
    page.put(
        297, 238, rng.choice(["电子学时证明", "网络培训电子证书"]), kit.look("hei", 20), align="c"
    )
    rows: list[tuple[str, Cell]] = [
        ("身份证件", told.id(who)),
        ("工作单位", told.employer(who)),
        ("培训课程", told.say("content", rng.choice(words.COURSES))),
        ("培训日期", told.days(start, end, rng.choice(["plain", "dashes"]))),
        ("完成学时", told.hours(hours, f"{hours}学时")),
        ("考试结果", told.result(rng.choice(["合格", "93", "通过"]))),
        ("证书编号", told.number(kit.serial("E{d}###", end))),
    ]
    Labels(90, 280, 410, rng.choice(["leaders", "colon", "brackets"]), look, look, lead=33).draw(
        kit, page, rows
    )
    sign(
        kit,
        page,
        [told],
        at=(410, 535),
        look=look,
        issuer=portal,
        day=end,
        manner="centre",
        size=96,
    )
    page.put(60, 640, "此邮件由系统自动发送，请勿回复。", kit.look("song", 10, colour=GREY))
    return paper(KIND, [page], [told])
