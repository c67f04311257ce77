"""Certificates of classes: narrow slips, country schools, forms of credits."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, Labels, running, sign
from samples.generator.told import Told, paper

KIND = "training_certificate"


@layout(KIND, "h-evenings", wear=wear.worn)
def evenings(kit: Kit) -> Paper:
    """Half days told in words, a narrow upright page, modules listed without hours."""
    rng, who, page = kit.rng, kit.person(), kit.page((480.0, 680.0), paper=(255, 253, 246))
    told = Told(kit, "training_class")
    start = kit.day()
    halves = rng.choice([6, 8, 10, 12])
    end = start + timedelta(days=7 * (halves - 1))
    marks.border(page, rng.choice([(160, 40, 40), (90, 90, 60)]), inset=18)
    title(page, rng.choice(["结业证明", "培训结业单"]), kit.look("kai", 30), 92)
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["plain", "dots-padded"]), "至"),
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [
            told.hours(
                halves, rng.choice([f"{halves}个半天", f"{wording.chinese(halves)}个半天"]), "半天"
            )
        ],
        "result": [told.result(rng.choice(["合格", "良好", "80分"]))],
    }
    sentence = rng.choice(
        [
            "{employer}{name}同志自{dates}每周三下午参加我单位“{content}”业余培训班，累计上课{hours}，"
            "考试成绩{result}，准予结业。",
            "兹有{name}（{employer}），{dates}期间参加“{content}”培训，每周一次，每次半天，"
            "共{hours}，结业考试{result}。",
        ]
    )
    y = page.paragraph(
        55, 150, [Span("　　"), *fill(sentence, slots)], kit.look("song", 15), width=370, lead=1.9
    )
    page.put(55, y + 14, "主要课目：", kit.look("hei", 12))
    for index, part in enumerate(rng.sample(["基础理论", "规范解读", "案例分析", "现场实操"], 3)):
        page.put(
            75, y + 38 + 22 * index, f"（{wording.chinese(index + 1)}）{part}", kit.look("song", 12)
        )
    page.put(
        55,
        y + 122,
        [Span("编号："), told.number(kit.serial("{y}第###号", end))],
        kit.look("song", 12),
    )
    sign(
        kit,
        page,
        [told],
        at=(310, y + 190),
        look=kit.look("song", 13.5),
        day=end,
        issuer=rng.choice(words.CENTRES),
        manner="centre",
        size=104,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-farm-school", wear=wear.worn)
def farm_school(kit: Kit) -> Paper:
    """A red-framed sheet of a country school; days stated, a name seal, numerals in characters."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(255, 250, 240))
    told = Told(kit, "training_class")
    start = kit.day()
    days = rng.randrange(2, 8)
    end = start + timedelta(days=days - 1)
    page.frame(30, 30, 812, 565, width=3, colour=(190, 30, 30))
    page.frame(40, 40, 802, 555, width=1, colour=(190, 30, 30))
    title(
        page,
        rng.choice(["结　业　证", "培训结业证书"]),
        kit.look("kai", 38, colour=(180, 25, 25)),
        125,
    )
    form = rng.choice(["cn", "plain", "cn-zero"])
    slots = {
        "name": [told.name(who)],
        "dates": told.days(start, end, form, "至"),
        "content": [told.say("content", rng.choice(words.COURSES))],
        "days": [told.hours(days, rng.choice([f"{days}天", wording.chinese(days) + "天"]), "天")],
        "result": [told.result(rng.choice(["合格", "优秀"]))],
    }
    sentence = rng.choice(
        [
            "{name}同志参加我校《{content}》培训班学习（{dates}，计{days}），学习期满，成绩{result}，准予结业。",
            "兹有学员{name}，{dates}在本校接受《{content}》集中培训，为期{days}，经考试{result}，发给此证。",
        ]
    )
    page.paragraph(
        110, 215, [Span("　　"), *fill(sentence, slots)], kit.look("kai", 21), width=620, lead=2.0
    )
    look = kit.look("song", 15)
    page.put(110, 470, [Span("编号："), told.number(kit.serial("证字第{y}####号", end))], look)
    page.put(420, 515, "校长", look)
    devices.name_seal(kit, page, kit.person().name, (460, 488))
    sign(
        kit,
        page,
        [told],
        at=(630, 440),
        look=kit.look("song", 16),
        day=end,
        form=form,
        issuer=rng.choice(["引滦水利职业学院", "津东新区农民科技学校"]),
        manner="centre",
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-credit-form", wear=wear.worn)
def credit_form(kit: Kit) -> Paper:
    """A nurses' society's form: ticked ways of teaching, credits alone, footnotes, a grey copy."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 4))
    credits = rng.choice([2, 3, 4, 6, 9])
    running(
        kit,
        page,
        foot="本证明一式一份，扫描件与原件具有同等效力　　学分查询：www.example.invalid/xf",
    )
    devices.emblem(page, (60, 50), (20, 110, 120), "护会", kit.look("hei", 12))
    title(
        page, rng.choice(["继续医学教育学分证明", "护理继续教育学分证"]), kit.look("hei", 24), 130
    )
    look = kit.look("song", 13)
    way = "　".join(("☑" if item == "面授" else "□") + item for item in ("面授", "远程", "自学"))
    rows: list[tuple[str, Cell]] = [
        ("一、姓名", told.name(who)),
        ("二、身份证号", told.id(who)),
        ("三、所在医院", told.employer(who)),
        ("四、项目名称", told.say("content", rng.choice(words.CARE))),
        ("五、项目编号", kit.serial("{y}-14-##-###", start) + "（市）"),
        ("六、举办日期", told.days(start, end, rng.choice(["plain", "dots-padded", "dashes"]))),
        ("七、教学方式", way),
        (
            "八、授予学分",
            told.hours(credits, rng.choice([f"Ⅰ类学分{credits}分", f"{credits}学分"]), "学分"),
        ),
        ("九、学分证号", told.number(kit.serial("XF{y}########", end))),
    ]
    Labels(
        80, 185, 430, "colon", kit.look("hei", 13), look, lead=38, indent=rng.choice([0, 110])
    ).draw(kit, page, rows)
    grey = rng.random() < 0.4
    sign(
        kit,
        page,
        [told],
        at=(395, 600),
        look=look,
        issuer=rng.choice(words.CARE_BODIES),
        day=end,
        colour=devices.GREY_SEAL if grey else marks.SEAL_RED,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-no-hours-table", wear=wear.worn)
def no_hours(kit: Kit) -> Paper:
    """A completion slip with dates and no hours; the class's plan number beside the number."""
    rng, who, page = kit.rng, kit.person(), kit.page((620.0, 400.0))
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 10))
    title(page, rng.choice(["学员结业单", "培训班结业通知单"]), kit.look("display", 22), 54)
    look = kit.look("song", 12)
    pairs: list[list[Cell]] = [
        ["学员姓名", told.name(who), "班次编号", kit.serial("B{y}-##", start)],
        ["单位", told.employer(who), "结业证编号", told.number(kit.serial("{y}J####", end))],
        [
            "班次名称",
            told.say("content", rng.choice(words.COURSES)),
            "结业成绩",
            told.result(rng.choice(["合格", "84", "良好"])),
        ],
        [
            "开班日期",
            told.say("start_date", wording.day(start, "dots-padded"), str(start)),
            "结业日期",
            told.say("end_date", wording.day(end, "dots-padded"), str(end)),
        ],
    ]
    y = Table(36, 78, (68, 225, 78, 177), look, look, row=40).draw(page, [], pairs)
    page.put(40, y + 24, "注：请持本单到单位人事部门登记。", kit.look("song", 10, colour=GREY))
    sign(
        kit,
        page,
        [told],
        at=(460, y + 62),
        look=look,
        issuer=rng.choice(words.CENTRES),
        day=end,
        manner="centre",
        size=92,
    )
    return paper(KIND, [page], [told])
