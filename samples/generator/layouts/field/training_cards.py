"""Training certificates of the trades as cards and folded booklets, labels without colons."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import (
    GREY,
    INKS,
    Labels,
    copy_stamp,
    grid,
    padded,
    sign,
    veil,
    wide_title,
)
from samples.generator.told import Told, paper

KIND = "training_certificate"


@layout(KIND, "safety-qualification-card", wear=wear.worn)
def safety_card(kit: Kit) -> Paper:
    """A folded card: photograph left, labels right; the days of validity are no study days."""
    rng, who, page = kit.rng, kit.person(), kit.page((700.0, 470.0), paper=(247, 250, 246))
    told = Told(kit, "training_class")
    end = kit.day()
    issue = end + timedelta(days=rng.randrange(3, 15))
    issuer = rng.choice(bodies.SAFETY)
    page.line(350, 20, 350, 450, width=0.5, colour=GREY)
    marks.border(page, rng.choice([(20, 110, 60), (30, 60, 130)]), inset=12, double=False)
    page.picture(marks.photograph(rng), 130, 60, width=86)
    page.put(
        175,
        225,
        wide_title(kit, "安全生产知识和管理能力考核合格证"),
        kit.look("hei", 15),
        align="c",
    )
    look = kit.look("song", 11.5)
    page.put(60, 265, "资格类型　" + rng.choice(["主要负责人", "安全生产管理人员"]), look)
    page.put(60, 287, f"初次领证　{wording.day(issue, 'dots-padded')}", look)
    until = issue.replace(year=issue.year + 3, day=min(issue.day, 28))
    page.put(
        60,
        309,
        f"有效期限　{wording.day(issue, 'dots-padded')}至{wording.day(until, 'dots-padded')}",
        look,
    )
    hours = rng.choice([24, 32, 48])
    rows: list[tuple[str, Cell]] = [
        (padded(kit, "姓名"), told.name(who)),
        (padded(kit, "性别"), "男" if who.male else "女"),
        (rng.choice(["身份证号", "公民身份号码"]), told.id(who)),
        (rng.choice(["工作单位", "所在企业"]), told.employer(who)),
        (
            rng.choice(["培训内容", "培训项目"]),
            told.say("content", rng.choice(bodies.SAFE_COURSES)),
        ),
        (
            rng.choice(["培训学时", "学时"]),
            told.hours(hours, rng.choice([f"{hours}学时", str(hours)])),
        ),
        (rng.choice(["考核结果", "考试结果"]), told.result(rng.choice(["合格", "91", "合格"]))),
        (rng.choice(["证号", "证书编号"]), told.number(kit.serial("AQ12{y}####", issue))),
    ]
    manner = rng.choice(["bare", "colon", "floating"])
    Labels(370, 62, 305, manner, look, look, lead=31, indent=72).draw(kit, page, rows)
    sign(
        kit,
        page,
        [told],
        at=(530, 375),
        look=look,
        issuer=issuer,
        day=issue,
        size=96,
        form=rng.choice(["plain", "dots-padded"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "credit-certificate-on-lines", wear=wear.worn)
def credit_certificate(kit: Kit) -> Paper:
    """学分证: values float on printed lines, tick boxes, project number beside the number."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    issue = end + timedelta(days=rng.randrange(0, 12))
    if rng.random() < 0.5:
        veil(kit, page, "继续医学教育")
    title(
        page,
        wide_title(kit, rng.choice(["继续医学教育学分证", "继续医学教育项目学分证书"])),
        kit.look("kai", 30, colour=(30, 90, 60)),
        90,
    )
    credits = rng.choice([3, 4, 5, 6, 8])
    sort, group = rng.choice([("国家级", "Ⅰ类"), ("市级", "Ⅰ类"), ("单位", "Ⅱ类")])
    boxes = "　".join(("☑" if item == sort else "□") + item for item in ("国家级", "市级", "单位"))
    rows: list[tuple[str, Cell]] = [
        ("姓名", told.name(who)),
        ("身份证号", told.id(who)),
        ("工作单位", told.employer(who)),
        ("职称", who.title_level or "无"),
        ("项目名称", told.say("content", rng.choice(bodies.CARE_COURSES))),
        ("项目编号", kit.serial("{y}-##-##-###", issue) + f"（{sort[0]}）"),
        ("举办时间", told.days(start, end)),
        ("项目级别", boxes),
        (
            rng.choice(["授予学分", "学分"]),
            told.hours(credits, rng.choice([f"{credits}分", f"{credits} 学分"]), "学分"),
        ),
        ("学分类别", group),
    ]
    look = kit.look("song", 13.5)
    bottom = Labels(
        75,
        150,
        700,
        rng.choice(["floating", "hand", "under"]),
        look,
        kit.look("kai", 15, colour=rng.choice(INKS)),
        lead=44 if rng.random() < 0.5 else 48,
        columns=2,
    ).draw(kit, page, rows)
    page.put(
        75,
        max(452, bottom - 6),
        [
            Span(rng.choice(["证书编号：", "学分证号：", "No. "])),
            told.number(kit.certificate_no(issue)),
        ],
        kit.look("song", 11),
    )
    page.put(75, 560, "注：本证涂改无效，妥善保管。", kit.look("song", 10, colour=GREY))
    sign(
        kit,
        page,
        [told],
        at=(610, 470),
        look=kit.look("song", 14),
        issuer=rng.choice(bodies.MEDICAL),
        day=issue,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "builder-grid", wear=wear.worn)
def builder_grid(kit: Kit) -> Paper:
    """A registered builder's course: shaded grid; the registration number is another number."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(3, 9))
    issue = end + timedelta(days=rng.randrange(2, 30))
    title(page, rng.choice(["一级建造师", "二级建造师", "注册监理工程师"]), kit.look("hei", 20), 84)
    title(
        page,
        rng.choice(["继续教育证书", "继续教育培训合格证明"]),
        kit.look("hei", 24),
        116,
    )
    hours = rng.choice([24, 30, 60])
    dates: Cell = told.days(start, end)
    look = kit.look("song", 11.5)
    shade = rng.choice([(232, 238, 246), (240, 240, 236), None])
    y = grid(
        page,
        [
            [padded(kit, "姓名"), told.name(who), "注册编号", kit.serial("津1##{y}######", start)],
            [
                "身份证号",
                told.id(who),
                "注册专业",
                rng.choice(["建筑工程", "市政公用工程", "机电工程"]),
            ],
            [
                rng.choice(["聘用企业", "受聘单位", "工作单位"]),
                told.employer(who),
                "联系电话",
                f"138****{rng.randrange(1000, 9999)}",
            ],
        ],
        at=(50, 145),
        widths=(78, 172, 78, 167),
        look=look,
        shade=shade,
        row=34,
    )
    rows: list[list[Cell]] = [
        ["培训内容", told.say("content", rng.choice(bodies.SITE_COURSES))],
        ["培训时间", dates],
        ["培训方式", rng.choice(["集中面授", "面授"])],
        [
            rng.choice(["学　　时", "总学时"]),
            told.hours(hours, rng.choice([f"{hours}学时", f"共 {hours} 学时", str(hours)])),
        ],
        ["考试成绩", told.result(rng.choice(["合格", "83分", "76", "良好"]))],
        [
            rng.choice(["证书编号", "合格证编号"]),
            told.number(kit.serial("JZ-{y}-######", issue)),
        ],
    ]
    y = grid(page, rows, at=(50, y), widths=(78, 417), look=look, shade=shade, row=34, centre=False)
    page.paragraph(
        54,
        y + 24,
        "说明：1.本证明仅限办理延续注册时使用；2.任何涂改均无效。查询电话：022-00001234",
        kit.look("song", 9.5, colour=GREY),
        width=480,
    )
    if rng.random() < 0.4:
        copy_stamp(kit, page, (70, y + 90))
    sign(
        kit,
        page,
        [told],
        at=(400, y + 120),
        look=kit.look("song", 13),
        issuer=rng.choice(bodies.BUILDERS),
        day=issue,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "skill-certificate-panel", wear=wear.worn)
def skill_panel(kit: Kit) -> Paper:
    """A coloured side panel with photograph, number and the hours again; text at the right."""
    rng, who, page = kit.rng, kit.person(), kit.page((780.0, 540.0))
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(4, 25))
    issue = end + timedelta(days=rng.randrange(1, 20))
    hours, number = rng.choice([40, 64, 80, 120]), kit.serial("PX{y}-####-##", issue)
    tone = rng.choice([(176, 28, 36), (24, 70, 140), (18, 100, 92)])
    white = kit.look("hei", 11, colour=(255, 255, 255))
    page.fill(0, 0, 215, 540, tone)
    page.picture(marks.photograph(rng), 66, 70, width=84)
    page.put(107, 225, "证书编号", white, align="c")
    page.put(107, 244, [told.number(number)], white, align="c")
    page.put(107, 300, "累计学时", white, align="c")
    page.put(107, 330, str(hours), kit.look("hei", 24, colour=(255, 255, 255)), align="c")
    image = marks.code(f"https://example.invalid/z/{rng.randrange(10**7)}")
    page.picture(image, 74, 390, width=66)
    page.put(107, 474, "扫码核验", white, align="c")
    heading = rng.choice(["职业技能培训合格证书", "技能提升培训结业证书", "岗位技能培训证书"])
    page.put(495, 92, heading, kit.look("song", 25, colour=tone, bold=True), align="c")
    look = kit.look("song", 14)
    rows: list[tuple[str, Cell]] = [
        (padded(kit, "姓名"), told.name(who)),
        ("证件号码", told.id(who)),
        ("培训课程", told.say("content", rng.choice(bodies.PLANT_COURSES))),
        ("培训时间", told.days(start, end)),
        ("培训学时", told.hours(hours, f"{hours}{rng.choice(['学时', '课时'])}")),
        ("考核成绩", told.result(rng.choice(["合格", "优秀", "88", "79.5分"]))),
    ]
    if "课时" in str(rows[4][1]):
        told.unit = "课时"
    Labels(
        250,
        150,
        490,
        rng.choice(["colon", "leaders", "bare", "brackets"]),
        kit.look("hei", 12.5),
        look,
        lead=37,
        indent=rng.choice([0, 92]),
    ).draw(kit, page, rows)
    sign(
        kit,
        page,
        [told],
        at=(600, 430),
        look=look,
        issuer=rng.choice([*bodies.FIRMS, "天津云栖职业培训学校"]),
        day=issue,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "enterprise-university-bilingual", wear=wear.worn)
def enterprise_university(kit: Kit) -> Paper:
    """English beside Chinese: each fact is told twice; the English date is by month name."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(253, 252, 247))
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    issue = end
    hours = rng.choice([12, 14, 21, 28])
    marks.border(page, (160, 120, 50), inset=18)
    title(page, rng.choice(["培训结业证书", "结业证书"]), kit.look("song", 32, bold=True), 92)
    small = kit.look("song", 11.5)
    title(page, "CERTIFICATE OF COMPLETION", kit.look("song", 14), 116)
    page.put(110, 160, "兹证明", kit.look("song", 15))
    page.put(110, 178, "This is to certify that", small)
    page.put(421, 178, [told.name(who)], kit.look("kai", 26), align="c")
    page.line(270, 188, 572, 188, width=0.6)
    page.put(590, 178, "同志", kit.look("song", 15))
    page.put(110, 225, "参加并完成了以下课程的学习：", kit.look("song", 15))
    page.put(110, 243, "has attended and successfully completed the following program:", small)
    course = told.say("content", rng.choice(bodies.PLANT_COURSES))
    page.put(421, 285, [course], kit.look("hei", 20), align="c")
    line = [
        Span("时间 Date："),
        *told.days(start, end, rng.choice(["plain", "dashes"])),
        Span("　　学时 Hours："),
        told.hours(hours, str(hours)),
        Span("　　结果 Result："),
        told.result(rng.choice(["合格", "优秀", "通过"])),
    ]
    page.put(421, 330, line, kit.look("song", 14), align="c")
    english = f"{start:%B} {start.day} – {end:%B} {end.day}, {end.year}; {hours} class hours"
    page.put(421, 350, english, small, align="c")
    page.put(110, 440, [Span("NO. "), told.number(kit.serial("CU{d}##", issue))], small)
    page.put(110, 485, "院长 Dean", small)
    page.picture(marks.signature(rng, kit.person().name), 170, 462, width=72)
    sign(
        kit,
        page,
        [told],
        at=(600, 430),
        look=kit.look("song", 15),
        issuer=rng.choice(bodies.FIRMS),
        day=issue,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])
