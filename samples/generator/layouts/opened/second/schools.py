"""Diplomas and degrees: evening schools, English below, copies from an archive."""

from __future__ import annotations

from datetime import date

from samples.generator import marks, truth, wording
from samples.generator.canvas import Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.degrees import diploma_number
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, Labels, box_stamp, sign
from samples.generator.told import Told, paper

KIND = "degree"
MAJORS = (
    "给排水科学与工程",
    "档案学",
    "康复治疗学",
    "水产养殖学",
    "电气工程及其自动化",
    "制冷与空调技术",
    "工商企业管理",
)


@layout(KIND, "h-evening-college", wear=wear.worn)
def evening_college(kit: Kit) -> Paper:
    """夜大学 diploma as an open booklet: photograph left, text right, 学习形式 is study mode."""
    rng, who, page = kit.rng, kit.person(), kit.page((820.0, 580.0), paper=(253, 251, 246))
    told = Told(kit, "degree")
    years = rng.choice([3, 5])
    start = date(rng.randrange(max(2008, who.born.year + 18), 2020), rng.choice([2, 9]), 1)
    issue = date(start.year + years, rng.choice([1, 6, 7]), rng.choice([10, 30]))
    school, form = rng.choice(words.COLLEGES), rng.choice(["plain", "cn"])
    page.line(410, 20, 410, 560, width=0.6, colour=(200, 190, 175))
    page.picture(marks.photograph(rng), 158, 120, width=96)
    number = diploma_number(kit, issue.year, "05", adult=True)
    small = kit.look("song", 12)
    page.put(206, 300, [Span("注册号　"), told.number(number)], small, align="c")
    page.put(
        206,
        330,
        f"学校编号：{kit.serial('####', issue)}",
        kit.look("song", 11, colour=GREY),
        align="c",
    )
    page.put(615, 96, rng.choice(["毕业证书", "成人教育毕业证书"]), kit.look("kai", 30), align="c")
    mode = rng.choice(["夜大", "函授", "业余"])
    level = rng.choice(["本科", "专科"])
    slots = {
        "name": [told.name(who)],
        "dates": told.months(start, issue, form, "至"),
        "content": [told.say("content", rng.choice(MAJORS))],
        "result": [Span("合格", "result")],
    }
    told.know(result=truth.verdict("合格"))
    sex = "男" if who.male else "女"
    sentence = (
        f"学员{{name}}，性别{sex}，生于{wording.month(who.born, form)}，于{{dates}}"
        f"在本校{{content}}专业（学习形式：{mode}）{level}学习，学制{wording.chinese(years)}年，"
        "修完教学计划规定的全部课程，成绩{result}，准予毕业。"
    )
    page.paragraph(
        440, 155, [Span("　　"), *fill(sentence, slots)], kit.look("song", 16), width=345, lead=2.0
    )
    devices.name_seal(kit, page, kit.person().name, (470, 452))
    page.put(440, 440, "校长：", kit.look("song", 13))
    sign(
        kit,
        page,
        [told],
        at=(660, 470),
        look=kit.look("song", 14),
        issuer=school,
        day=issue,
        manner="centre",
        form=form,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-bachelor-bilingual", wear=wear.worn)
def bachelor_bilingual(kit: Kit) -> Paper:
    """学士学位证书 with English below; two dates: birth and award."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "degree")
    year = rng.randrange(max(2011, who.born.year + 21), 2026)
    issue = date(year, rng.choice([1, 6, 7]), rng.choice([12, 25]))
    school, major = rng.choice(words.COLLEGES[:3]), rng.choice(MAJORS)
    sort = rng.choice([("工学", "Engineering"), ("管理学", "Management"), ("农学", "Agronomy")])
    page.frame(34, 34, 561, 808, width=5, colour=(30, 70, 60))
    title(page, "学士学位证书", kit.look("display", 30), 150)
    slots = {"name": [told.name(who)], "content": [told.say("content", major)]}
    sentence = rng.choice(
        [
            "{name}，" + ("男" if who.male else "女") + f"，{wording.day(who.born, 'plain')}生。"
            f"在{school}" + "{content}专业学习，修业期满，经学位评定委员会审核，"
            f"授予{sort[0]}学士学位。",
            "{name}，" + ("男" if who.male else "女") + f"，{wording.day(who.born, 'plain')}生。"
            "完成{content}专业成人高等教育本科学习计划，符合学位授予条件，"
            + f"授予{sort[0]}学士学位。",
        ]
    )
    page.paragraph(
        90, 230, [Span("　　"), *fill(sentence, slots)], kit.look("kai", 18), width=415, lead=2.0
    )
    english = kit.look("song", 12)
    title(page, "The Degree of", english, 455)
    title(page, f"Bachelor of {sort[1]}", kit.look("display", 17), 480)
    title(page, f"was conferred in {issue:%B} {issue.year}", english, 500)
    label = rng.choice(["学位证书编号", "证书编号"])
    page.put(
        90, 720, [Span(f"{label}　"), told.number(kit.serial("1####4{y}######", issue))], english
    )
    sign(
        kit,
        page,
        [told],
        at=(400, 600),
        look=kit.look("song", 15),
        issuer=school,
        day=issue,
        manner="centre",
        form=rng.choice(["cn", "cn-circle", "plain"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-archive-proof", wear=wear.worn)
def archive_proof(kit: Kit) -> Paper:
    """学历证明 made out by a school's archive as a table of labels, with a stamp of the archive."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "degree")
    start = date(rng.randrange(max(2004, who.born.year + 18), 2018), 9, 1)
    years = rng.choice([2, 3])
    end = date(start.year + years, 7, 1)
    issue = kit.day(end.year + 1, 2025)
    school = rng.choice(words.COLLEGES)
    title(page, rng.choice(["学历证明", "毕业生学历证明书"]), kit.look("hei", 25), 120)
    look = kit.look("song", 13.5)
    number = told.number(diploma_number(kit, end.year, "06", adult=True))
    result = told.say("result", "毕业", truth.completion("毕业"))
    rows: list[tuple[str, Cell]] = [
        ("姓　　名", told.name(who)),
        ("身份证号", told.id(who)),
        ("就读专业", told.say("content", rng.choice(MAJORS))),
        ("在校时间", told.months(start, end, rng.choice(["plain", "dots", "dashes"]))),
        ("办学形式", rng.choice(["函授", "业余", "脱产"])),
        ("学　　制", f"{wording.chinese(years)}年"),
        ("结　　论", result),
        ("毕业证书编号", number),
    ]
    Labels(95, 180, 400, rng.choice(["colon", "floating", "leaders"]), look, look, lead=42).draw(
        kit, page, rows
    )
    page.put(95, 535, "以上内容经查阅学籍档案属实，特此证明。", look)
    stamp = box_stamp(rng, ["档案专用"], colour=(60, 60, 150))
    page.picture(stamp, 110, 580, width=84, ink=True)
    sign(
        kit,
        page,
        [told],
        at=(395, 620),
        look=kit.look("song", 15),
        issuer=school,
        day=issue,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])
