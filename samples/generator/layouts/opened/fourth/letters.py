"""Proofs of training in words: letters of units, columns, practice, visits, half days."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4, A4_WIDE, Colour, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, down, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, LABELS, WHITE, finish, head, scrawl

KIND = "training_certificate"


@held(KIND, "q-unit-writes-proof")
def unit_writes(kit: Kit) -> Paper:
    """An employer's own proof of an inner training: 我单位, hours, handled by, a stamp."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "training_class",
        days=(1, 4),
        content=(*words.SAFETY, *words.BUILDING, *words.OFFICES),
        amounts=(4, 8, 12, 16),
        results=("合格", "通过", "88分"),
        forms=("plain", "spaced", "padded"),
    )
    head(page, rng.choice(["证　明", "培训证明", "内部培训证明"]), kit.look("head", 28), 140)
    d.know(employer=d.who.employer)
    sentence = rng.choice(
        [
            "　　兹证明我单位职工{name}（身份证号码{id}）于{dates:至}参加了本单位组织的“{content}"
            "”内部培训班，"
            "共计{hours}，考试{result}，情况属实。",
            "　　{name}，身份证号{id}，系我单位在职职工，{dates:至}参加本单位举办的《{content}》"
            "培训，"
            "学习{hours}，考核{result}。",
        ]
    )
    look = kit.look("song", 17)
    y = page.paragraph(80, 220, d.text(sentence), look, width=436, lead=2.1)
    page.put(114, y, "特此证明。", look)
    page.put(
        80,
        540,
        f"经办人：{kit.person().name}　　联系电话：0000-8{rng.randrange(10**6, 10**7)}",
        kit.look("song", 13),
    )
    finish(
        kit,
        page,
        [d],
        at=(400, 620),
        look=kit.look("song", 15.5),
        issuer=d.who.employer,
        day=d.issued_on,
        labels=("", ""),
    )
    return d.paper(KIND, page)


@held(KIND, "q-columns-of-old-school")
def columns(kit: Kit) -> Paper:
    """A party school's or yard's older certificate: words in columns from the right."""
    rng, page = kit.rng, kit.page((780.0, 560.0), paper=(255, 251, 240))
    d = Draft(
        kit,
        "training_class",
        days=(6, 25),
        content=(*words.OFFICES, *words.PUBLIC),
        forms=("cn",),
        amounts=(48, 60, 80),
        results=("合格",),
        number=("<y>###",),
    )
    marks.border(page, (150, 30, 30), inset=22)
    page.column(708, 90, "结业证书", kit.look("kai", 38, colour=(160, 24, 30)), height=380)
    look = kit.look("kai", 23)
    line = d.text(
        "{name}同志于{dates:至}在我校参加{content}培训班学习，修业期满，计{hours:cn}，考核"
        "{result}，准予结业。"
    )
    x = down(page, (630, 78), line, look, 400)
    issuer = rng.choice(["云麓区干部学校", "江渚市职工学校"])
    d.know(issuer=issuer, issue_date=str(d.issued_on))
    down(page, (x - 76, 170), [Span(issuer, "issuer")], look, 330)
    day = d.issued(d.issued_on, "cn")
    down(page, (x - 136, 170), [day], kit.look("kai", 18), 350)
    seal = marks.round_seal(rng, issuer)
    page.picture(seal, x - 76 - 52, 64, width=104, ink=True)
    page.put(60, 510, d.text("编号：{number}"), kit.look("song", 12.5))
    return d.paper(KIND, page)


@held(KIND, "q-practice-in-works")
def practice(kit: Kit) -> Paper:
    """教师企业实践证明: a firm says that a teacher worked with it for some weeks."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "practice",
        days=(15, 60),
        content=(
            "数控加工岗位实践",
            "物流仓储管理岗位实践",
            "工程造价岗位实践",
            "新媒体运营岗位实践",
        ),
        amounts=(40, 80, 120, 160),
        results=("合格", "优秀", "良好"),
        forms=("plain", "padded"),
        number=("SJ<y>-###",),
    )
    head(page, rng.choice(["企业实践证明", "教师企业实践鉴定证明"]), kit.look("head", 26), 130)
    page.put(520, 166, d.text("编号：{number}"), kit.look("song", 12.5), align="r")
    sentence = rng.choice(
        [
            "　　兹证明{employer}{name}老师（身份证号：{id}）于{dates:至}在我公司参加企业实践活动，"
            "实践项目为“{content}”，实践时间折合{hours}，实践鉴定为{result}。",
            "　　{name}（{employer}）自{start}至{end}到我公司进行实践锻炼，实践内容：{content}，"
            "累计{hours}，"
            "考核等次{result}。",
        ]
    )
    look = kit.look("song", 16.5)
    y = page.paragraph(80, 226, d.text(sentence), look, width=436, lead=2.1)
    page.put(114, y, "特此证明。", look)
    finish(
        kit,
        page,
        [d],
        at=(400, 580),
        look=kit.look("song", 15.5),
        issuer=rng.choice(words.COMPANIES),
        day=d.issued_on,
    )
    return d.paper(KIND, page)


@held(KIND, "q-visiting-scholar")
def visiting(kit: Kit) -> Paper:
    """访问学者证书: a year or a term at a university, the tutor's name, no hours."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(251, 252, 255))
    d = Draft(
        kit,
        "academic_visit",
        days=(130, 340),
        content=("水文学及水资源", "高等教育学", "岩土工程", "情报学", "护理学"),
        results=("合格", "优秀"),
        forms=("plain", "cn"),
        number=("FX<y>###",),
    )
    tone: Colour = rng.choice([(20, 50, 110), (110, 20, 40)])
    page.frame(24, 24, 818, 571, width=3, colour=tone)
    head(page, "国内访问学者证书", kit.look("head", 34, colour=tone), 120)
    school = rng.choice(words.COLLEGES)
    tutor = kit.person().name
    sentence = (
        "　　{employer}{name}同志于{months:至}作为访问学者在我校{content}专业进行学术访问，"
        "导师{tutor}教授，访问期满，考核{result}。特发此证。"
    )
    page.paragraph(
        110, 206, d.text(sentence, tutor=tutor), kit.look("song", 19), width=622, lead=2.1
    )
    page.put(110, 420, d.text("证书编号：{number}"), kit.look("song", 13))
    page.put(110, 464, "导师签名：", kit.look("song", 14))
    scrawl(kit, page, (186, 436))
    finish(kit, page, [d], at=(610, 440), look=kit.look("song", 16), issuer=school, day=d.issued_on)
    return d.paper(KIND, page)


@held(KIND, "q-half-day-evenings")
def half_days(kit: Kit) -> Paper:
    """半脱产 in half days: how many of them in words, weekday afternoons, a school's stamp."""
    rng, page = kit.rng, kit.page((700.0, 490.0))
    d = Draft(
        kit,
        "training_class",
        days=(20, 50),
        content=(*words.MONEY, *words.OFFICES),
        unit="半天",
        amounts=(6, 8, 10, 12, 16),
        results=("合格", "81", "良好", "优秀"),
        forms=("plain", "padded"),
        number=("BT<y>-###",),
    )
    page.fill(0, 0, 700, 8, (60, 110, 160))
    head(page, rng.choice(["半脱产培训结业证", "业余培训结业证书"]), kit.look("kai", 29), 84)
    sentence = (
        "　　{name}，身份证号{id}，于{dates:至}参加我校“{content}”培训班（每周二、周五下午上课），"
        "实到{hours:个半天}，结业成绩{result}，准予结业。"
    )
    page.paragraph(76, 146, d.text(sentence), kit.look("song", 17), width=548, lead=2.05)
    page.put(76, 330, d.text("学员单位：{employer}"), kit.look("song", 13))
    page.put(76, 356, d.text("结业证号：{number}"), kit.look("song", 13))
    finish(
        kit,
        page,
        [d],
        at=(500, 390),
        look=kit.look("song", 14.5),
        day=d.issued_on,
        issuer=rng.choice(["江渚市会计培训学校", "青崖市职业技能培训学院"]),
    )
    return d.paper(KIND, page)


@held(KIND, "q-two-tongues")
def two_tongues(kit: Kit) -> Paper:
    """A certificate in Chinese at the left and English at the right; only one tells the hours."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(253, 254, 255))
    d = Draft(
        kit,
        "training_class",
        days=(2, 5),
        content=(
            "质量管理体系内部审核员",
            "项目管理知识体系",
            "精益生产与现场改善",
            "实验室认可准则",
        ),
        amounts=(16, 24, 32),
        results=("合格", "通过"),
        forms=("plain", "dots-padded"),
        number=("QC-<y>-####",),
    )
    tone: Colour = rng.choice([(20, 90, 130), (90, 60, 130)])
    page.fill(0, 0, 842, 84, tone)
    page.put(230, 54, "培 训 证 书", kit.look("hei", 27, colour=WHITE), align="c")
    page.put(620, 54, "TRAINING CERTIFICATE", kit.look("head", 20, colour=WHITE), align="c")
    page.line(421, 110, 421, 470, width=0.6, colour=GREY)
    sentence = (
        "　　兹证明{employer}{name}于{dates:至}参加“{content}”培训课程，完成全部{hours}，考试"
        "{result}，特发此证。"
    )
    page.paragraph(56, 160, d.text(sentence), kit.look("song", 17), width=340, lead=2.1)
    english = (
        "This is to certify that the above-named trainee",
        "has successfully completed the training course",
        "and passed the final examination.",
    )
    for index, words_ in enumerate(english):
        page.put(446, 160 + 27 * index, words_, kit.look("song", 13.5))
    page.put(56, 440, d.text("证书编号 Certificate No.：{number}"), kit.look("song", 12.5))
    finish(
        kit,
        page,
        [d],
        at=(620, 500),
        look=kit.look("song", 14.5),
        day=d.issued_on,
        issuer=rng.choice(["楚屏质量认证培训中心", "江渚市质量协会"]),
        labels=rng.choice([("", ""), LABELS[1]]),
    )
    return d.paper(KIND, page)


@held(KIND, "q-days-and-hours-both")
def days_and_hours(kit: Kit) -> Paper:
    """A bureau's certificate that tells days in brackets and hours; a register's book is named."""
    rng, page = kit.rng, kit.page((760.0, 530.0), paper=(255, 255, 250))
    d = Draft(
        kit,
        "training_class",
        days=(3, 5),
        content=(*words.OFFICES, *words.SAFETY),
        amounts=(24,),
        results=("合格", "优秀", "90分"),
        forms=("plain", "cn"),
        number=("人培<y>字第####号",),
    )
    days = (d.end - d.start).days + 1
    d.hours_are = float(8 * days)
    marks.border(page, (40, 90, 70), inset=20)
    head(page, rng.choice(["继续教育结业证书", "培训结业证书"]), kit.look("head", 31), 108)
    page.put(690, 60, d.text("{number}"), kit.look("song", 12.5), align="r")
    sentence = (
        "　　{name}同志，工作单位{employer}，参加我局{year:年}“{content}”培训班，学习时间自"
        "{dates:至}（共{n}天），"
        "合计{hours}，考核{result}，准予结业。此证可作为登记继续教育证书的依据。"
    )
    page.paragraph(
        80, 170, d.text(sentence, n=str(days)), kit.look("song", 18), width=600, lead=2.0
    )
    finish(
        kit,
        page,
        [d],
        at=(550, 420),
        look=kit.look("song", 15.5),
        issuer=rng.choice([words.BUREAUS[0], words.BUREAUS[3]]),
        day=d.issued_on,
    )
    return d.paper(KIND, page)


@held(KIND, "q-credit-ticket-pharmacist")
def pharmacist(kit: Kit) -> Paper:
    """执业药师学分证明: hours and, beside them, credits; of two numbers one counts."""
    rng, page = kit.rng, kit.page((560.0, 400.0), paper=(250, 255, 252))
    d = Draft(
        kit,
        "training_class",
        days=(2, 4),
        content=("药品经营质量管理规范", "处方审核与用药指导", "中药饮片质量鉴别", "药物相互作用"),
        amounts=(15, 30, 45, 60),
        results=("合格",),
        forms=("plain", "dashes"),
        number=("YS<y>######",),
    )
    credit = f"{d.hours_are / 3:g}学分"
    page.fill(0, 0, 560, 56, (20, 130, 90))
    put_fit(
        page,
        (280, 37),
        rng.choice(["执业药师继续教育学习证明", "药学专业技术人员学分证明"]),
        kit.look("hei", 20, colour=WHITE),
        500,
    )
    look, label = kit.look("song", 13.5), kit.look("hei", 12.5)
    register = kit.serial("1202########", d.start)
    facts = [
        ("姓名", d.text("{name}")),
        ("身份证号", d.text("{id}")),
        ("资格证号", register),
        ("学习内容", d.text("{content}")),
        ("学习日期", d.text("{dates:至}")),
        ("学时（学分）", d.text("{hours}（{c}）", c=credit)),
        ("考核", d.text("{result}")),
        ("证明编号", d.text("{number}")),
    ]
    rows(page, facts, at=(40, 88), looks=(label, look), step=(28, 96, 440))
    page.picture(marks.code(f"https://example.invalid/y/{rng.randrange(10**7)}"), 466, 80, width=64)
    finish(
        kit,
        page,
        [d],
        at=(400, 336),
        look=look,
        issuer=words.HEALTH[3],
        day=d.issued_on,
        size=84,
        gap=26,
        where="across",
    )
    return d.paper(KIND, page)


@held(KIND, "q-party-school-stage")
def party_school(kit: Kit) -> Paper:
    """A seminar of a bureau's school told in two paragraphs; the issue's day stands at the left."""
    rng, page = kit.rng, kit.page((820.0, 570.0), paper=(255, 250, 246))
    d = Draft(
        kit,
        "seminar",
        days=(3, 6),
        content=("优化营商环境", "数字政府建设", "基层医疗卫生服务能力提升", "国土空间规划编制"),
        amounts=(24, 32, 40),
        forms=("plain", "padded"),
        number=("YX<y>-##-###",),
    )
    page.fill(24, 24, 796, 30, (190, 30, 30))
    page.fill(24, 540, 796, 546, (190, 30, 30))
    head(page, "研修结业证书", kit.look("kai", 36, colour=(170, 24, 30)), 116)
    page.put(100, 176, d.text("{name}　同志："), kit.look("kai", 21))
    d.result("结业")
    look = kit.look("song", 18)
    sentence = (
        "　　你于{dates:至}参加“{content}”专题研修班学习，完成研修计划，学时{hours:bare}，"
        "准予结业。"
    )
    y = page.paragraph(100, 220, d.text(sentence), look, width=620, lead=2.0)
    page.put(136, y, "特发此证。", look)
    page.put(100, 430, d.text("证书编号：{number}"), kit.look("song", 13))
    issuer = rng.choice(["云麓区干部教育培训中心", "楚屏行政学院"])
    finish(
        kit,
        page,
        [d],
        at=(600, 450),
        look=kit.look("song", 16),
        issuer=issuer,
        day=d.issued_on,
    )
    return d.paper(KIND, page)
