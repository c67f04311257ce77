"""Certificates of callings: doctors, teachers, archivists, bookkeepers, seminars."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4, A4_WIDE, Colour
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, LABELS, WHITE, finish, head, scrawl

KIND = "training_certificate"
GRADED = ("合格", "合格", "优秀", "良好", "87分", "92分")


@held(KIND, "q-cme-credit-form")
def cme_credit_form(kit: Kit) -> Paper:
    """继续医学教育学分证书: labels and rules, class of credits, a project's number of its own."""
    rng, page = kit.rng, kit.page((620.0, 440.0), paper=(252, 254, 252))
    d = Draft(kit, "training_class", content=words.MEDICAL, unit="学分", amounts=(3, 4, 5, 6, 8))
    tone: Colour = rng.choice([(0, 96, 84), (24, 72, 132)])
    page.frame(16, 16, 604, 424, width=2.4, colour=tone)
    head(
        page,
        rng.choice(["继续医学教育学分证书", "继续医学教育项目学分证"]),
        kit.look("head", 23),
        60,
    )
    look, label = kit.look("song", 13), kit.look("hei", 12.5)
    level = rng.choice(
        [("国家级", "（国）", "I类"), ("省级", "（省）", "Ⅰ类"), ("市级", "（市）", "Ⅱ类")]
    )
    project = kit.serial("{y}-##-##-###", d.start) + level[1]
    facts = [
        ("姓　　名", d.text("{name}　　性别　{sex}")),
        ("工作单位", d.text("{employer}")),
        ("项目名称", d.text("{content}")),
        ("项目编号", f"{project}　（{level[0]}项目）"),
        ("举办时间", d.text("{dates:至}（面授培训）")),
        ("授予学分", d.text("{level}学分　{hours:分}", level=level[2])),
    ]
    y = rows(page, facts, at=(60, 104), looks=(label, look), step=(33, 82, 480))
    for index in range(6):
        page.line(138, 109 + 33 * index, 545, 109 + 33 * index, width=0.4, colour=GREY)
    page.put(60, y + 8, d.text("学分证编号：{number:CME<y>-#####}"), kit.look("song", 11.5))
    finish(
        kit,
        page,
        [d],
        at=(440, 352),
        look=look,
        issuer=rng.choice(words.HEALTH),
        day=d.issued_on,
        size=92,
    )
    return d.paper(KIND, page)


@held(KIND, "q-advanced-seminar")
def advanced_seminar(kit: Kit) -> Paper:
    """高级研修班结业证书 of a province: who hosts, who carries it out, in a frame of flowers."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(255, 252, 243))
    d = Draft(
        kit,
        "seminar",
        days=(4, 6),
        content=(*words.OFFICES, *words.BUILDING, *words.MONEY),
        amounts=(32, 40, 48),
        number=("楚高研<y>-###", "GYB<y>####", "<y>第###号"),
    )
    for inset, width in ((18, 5.0), (30, 1.0), (36, 1.0)):
        page.frame(inset, inset, 842 - inset, 595 - inset, width=width, colour=(176, 136, 62))
    for x, y in ((36, 36), (784, 36), (36, 537), (784, 537)):
        page.fill(x, y, x + 22, y + 22, (232, 208, 150))
    head(page, "结业证书", kit.look("kai", 42, colour=(150, 24, 30)), 126)
    sentence = rng.choice(
        [
            "　　{name}同志于{dates:至}参加{year:年}专业技术人才知识更新工程“{content}”高级研修班"
            "，完成规定的课程，"
            "共计{hours}，准予结业。",
            "　　{employer}　{name}同志：\n　　于{dates:至}参加省级高级研修项目“{content}”高级研"
            "修班学习，期满，"
            "折合{hours}，成绩{result}，准予结业。",
        ]
    )
    if "{result}" not in sentence:
        d.result("结业")
    page.paragraph(110, 206, d.text(sentence), kit.look("song", 19), width=622, lead=2.0)
    page.put(110, 402, d.text("证书编号：{number}"), kit.look("song", 13))
    body = rng.choice([*words.SOCIETIES, *words.COLLEGES, words.CENTRES[0]])
    page.put(
        110, 426, f"主办：{words.BUREAUS[0]}　　承办：{body}", kit.look("song", 12, colour=GREY)
    )
    finish(
        kit,
        page,
        [d],
        at=(610, 474),
        look=kit.look("song", 16),
        issuer=body,
        day=d.issued_on,
        gap=30,
    )
    return d.paper(KIND, page)


@held(KIND, "q-teacher-project")
def teacher_project(kit: Kit) -> Paper:
    """教师培训结业证书: the name alone on the first line, then what the teacher did."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(250, 253, 255))
    d = Draft(
        kit,
        "training_class",
        days=(5, 16),
        content=words.TEACHING,
        amounts=(60, 72, 80, 96, 120),
        results=("合格", "优秀"),
        number=("SP<y>-####-##", "师训字<y>第#####号"),
    )
    page.fill(0, 0, 842, 70, (38, 98, 160))
    page.put(
        421, 46, "楚屏省中小学幼儿园教师培训项目", kit.look("hei", 20, colour=WHITE), align="c"
    )
    head(page, rng.choice(["结业证书", "培训证书"]), kit.look("kai", 36, colour=(38, 98, 160)), 138)
    page.put(104, 200, d.text("{name}　老师："), kit.look("kai", 22))
    sentence = rng.choice(
        [
            "　　您于{dates:至}参加“{content}”培训项目，集中研修与跟岗实践共{hours}，考核评定为"
            "{result}，特颁此证。",
            "　　您参加的“{content}”教师专项培训（{dates:—}）已完成全部学习任务，计{hours}，考核"
            "等次：{result}。",
        ]
    )
    page.paragraph(104, 244, d.text(sentence), kit.look("song", 18), width=634, lead=2.05)
    page.put(104, 404, d.text("身份证号：{id}"), kit.look("song", 12.5))
    page.put(104, 428, d.text("证书编号：{number}"), kit.look("song", 12.5))
    body = rng.choice(
        ["岭东师范大学教师教育学院", "鹿渚县教师进修学校", "楚屏省中小学教师培训中心"]
    )
    finish(kit, page, [d], at=(610, 452), look=kit.look("song", 16), issuer=body, day=d.issued_on)
    return d.paper(KIND, page)


@held(KIND, "q-archives-post")
def archives_post(kit: Kit) -> Paper:
    """档案人员岗位培训合格证: a small card, photograph in a corner, rows over rules."""
    rng, page = kit.rng, kit.page((440.0, 600.0), paper=(250, 248, 240))
    d = Draft(
        kit,
        "training_class",
        days=(3, 6),
        content=(*words.OFFICES[:2], "档案分类整理与编目", "档案保护技术"),
        amounts=(24, 32, 36),
        results=("合格", "优良", "85", "78"),
        number=("档培（<y>）###号", "DA<y>####"),
        forms=("dots-padded", "plain"),
    )
    page.frame(14, 14, 426, 586, width=1.2, colour=(120, 84, 40))
    head(
        page,
        rng.choice(["档案人员岗位培训证书", "档案专业继续教育合格证"]),
        kit.look("kai", 24),
        62,
    )
    page.picture(marks.photograph(rng), 318, 92, width=82)
    look, label = kit.look("song", 14), kit.look("song", 14, colour=(110, 70, 30))
    facts = [
        ("姓　名", d.text("{name}")),
        ("性　别", d.text("{sex}")),
        ("单　位", d.text("{employer}")),
        ("培训内容", d.text("{content}")),
        ("培训时间", d.text("{dates:至}")),
        ("学　时", d.text("{hours:bare}")),
        ("成　绩", d.text("{result}")),
        ("证　号", d.text("{number}")),
    ]
    y = rows(page, facts[:2], at=(40, 122), looks=(label, look), step=(42, 70, 270))
    y = rows(page, facts[2:], at=(40, y + 14), looks=(label, look), step=(42, 82, 360))
    for line in (128, 170, 226, 268, 310, 352, 394, 436):
        page.line(108, line, 306 if line < 200 else 400, line, width=0.5, colour=(170, 150, 120))
    finish(
        kit,
        page,
        [d],
        at=(250, 530),
        look=look,
        issuer=words.SOCIETIES[1],
        day=d.issued_on,
        size=94,
    )
    return d.paper(KIND, page)


@held(KIND, "q-hospital-stay")
def hospital_stay(kit: Kit) -> Paper:
    """进修结业证 of a hospital: by months, the department, the teacher's signature."""
    rng, page = kit.rng, kit.page((700.0, 500.0), paper=(255, 253, 250))
    d = Draft(
        kit,
        "refresher_class",
        days=(85, 190),
        content=(
            "重症医学",
            "消化内镜诊疗",
            "新生儿科",
            "超声诊断",
            "血液净化护理",
            "康复治疗技术",
        ),
        results=("合格", "优秀", "良好"),
        number=("进字<y>-###", "JX<y>####"),
        forms=("plain", "cn", "dots"),
    )
    marks.border(page, (168, 40, 60), inset=18, double=True)
    head(page, rng.choice(["进修结业证书", "医师进修证书"]), kit.look("head", 30), 104)
    page.picture(marks.photograph(rng), 590, 40, width=62)
    sentence = rng.choice(
        [
            "　　{employer}{name}同志（{sex}，身份证号{id}），于{months:至}在我院进修{content}专"
            "业，期满，经考核成绩{result}，准予结业。",
            "　　{name}，{sex}，身份证号：{id}。自{months:至}在本院{content}专业进修学习，学习期"
            "满，鉴定为{result}，特发此证。",
        ]
    )
    page.paragraph(70, 172, d.text(sentence), kit.look("song", 18), width=560, lead=2.05)
    look = kit.look("song", 14)
    page.put(70, 340, d.text("证号：{number}"), look)
    page.put(70, 424, "带教老师", look)
    scrawl(kit, page, (136, 396))
    finish(
        kit,
        page,
        [d],
        at=(510, 392),
        look=look,
        issuer=rng.choice(words.HOSPITALS),
        day=d.issued_on,
    )
    return d.paper(KIND, page)


@held(KIND, "q-bookkeepers-credits")
def bookkeepers_credits(kit: Kit) -> Paper:
    """会计人员继续教育: credits of a year in a sentence, the title upright over two lines."""
    rng, page = kit.rng, kit.page(A4, paper=(254, 254, 250))
    d = Draft(
        kit,
        "training_class",
        days=(2, 6),
        content=words.MONEY,
        unit="学分",
        amounts=(20, 30, 40, 60, 90),
        results=("合格", "通过", "88分"),
        number=("KJ<y>##########", "会继教<y>-#####"),
    )
    page.frame(40, 40, 555, 802, width=0.8)
    page.frame(46, 46, 549, 796, width=2.2, colour=(90, 60, 20))
    head(page, words.BUREAUS[0][:3] + "会计专业技术人员", kit.look("hei", 20), 130)
    head(page, rng.choice(["继续教育证明", "继续教育学分证明"]), kit.look("head", 28), 176)
    lines = [
        "　　{name}，证件号码：{id}，工作单位：{employer}。",
        "　　上述人员于{dates:至}参加我校{year:年度}会计专业技术人员继续教育培训，学习内容：《"
        "{content}》，经考核{result}，"
        "取得继续教育{hours:学分}。",
        "　　特此证明。",
    ]
    y = 250.0
    for text in lines:
        y = page.paragraph(84, y, d.text(text), kit.look("song", 16), width=428, lead=2.1)
    page.put(84, 560, d.text("证明编号：{number}"), kit.look("song", 13))
    finish(
        kit,
        page,
        [d],
        at=(270, 640),
        look=kit.look("song", 15),
        issuer=rng.choice(["澜浦财经学院继续教育学院", "江渚市会计培训学校"]),
        day=d.issued_on,
        labels=rng.choice(LABELS),
        align="l",
    )
    return d.paper(KIND, page)
