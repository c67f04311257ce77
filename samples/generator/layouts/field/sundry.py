"""Papers that come with the others and prove no learning: bills, letters, plans of teaching."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks, wording
from samples.generator.canvas import A4_WIDE, RED, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import running, sign
from samples.generator.told import paper

KIND = "other"


@layout(KIND, "invoice-of-course-fee", wear=wear.worn)
def invoice(kit: Kit) -> Paper:
    """An electronic invoice for a course fee, as people upload it with the certificate."""
    rng, page = kit.rng, kit.page((690.0, 430.0))
    when, tone = kit.day(2018, 2025), (160, 90, 40)
    brown = kit.look("song", 11, colour=tone)
    page.put(345, 42, "电子发票（普通发票）", kit.look("song", 20, colour=tone), align="c")
    page.put(660, 36, f"发票号码：{kit.serial('2#######000000######', when)}", brown, align="r")
    page.put(660, 54, f"开票日期：{wording.day(when, 'padded')}", brown, align="r")
    page.frame(22, 70, 668, 360, width=1, colour=tone)
    page.line(22, 130, 668, 130, colour=tone)
    page.line(345, 70, 345, 130, colour=tone)
    page.put(34, 92, f"购买方名称：{rng.choice(cast.EMPLOYERS)}", brown)
    page.put(34, 114, f"统一社会信用代码：{kit.serial('9112############XX', when)[:18]}", brown)
    page.put(357, 92, f"销售方名称：{rng.choice(bodies.SAFETY)}", brown)
    page.put(357, 114, f"统一社会信用代码：{kit.serial('9112############YY', when)[:18]}", brown)
    fee = rng.choice([480, 800, 1200, 2600])
    Table(
        22, 130, (200, 90, 70, 90, 96, 100), kit.look("song", 11), brown, row=30, ruled=False
    ).draw(
        page,
        ["项目名称", "规格型号", "数量", "单价", "金额", "税额"],
        [["*非学历教育服务*培训费", "", "1", f"{fee:.2f}", f"{fee:.2f}", "免税"]],
    )
    page.put(
        34,
        330,
        f"价税合计（大写）　　{rng.choice(['捌佰', '壹仟贰佰', '肆佰捌拾'])}圆整"
        f"　　　　（小写）¥{fee:.2f}",
        brown,
    )
    page.put(34, 385, f"备注：{rng.choice(bodies.SAFE_COURSES)}", brown)
    page.put(34, 412, f"开票人：{kit.person().name}", brown)
    return paper(KIND, [page], [])


@layout(KIND, "invitation-letter", wear=wear.worn)
def invitation(kit: Kit) -> Paper:
    """An invitation to a meeting to come: hours and dates stand in it, nobody has learned."""
    rng, page, who = kit.rng, kit.page(), kit.person()
    start = kit.day()
    society = rng.choice(bodies.SOCIETIES)
    title(page, wide_words(kit, "邀请函"), kit.look("kai", 34, colour=RED), 130)
    body = (
        f"尊敬的{who.name}{rng.choice(['专家', '老师', '同志'])}：\n"
        f"　　兹定于{wording.day(start, 'plain')}至"
        f"{wording.day(start + timedelta(days=2), 'plain')}"
        f"在天津召开“{rng.choice(bodies.TALKS)}”，诚邀您拨冗出席。参会代表可申请继续教育"
        f"{rng.choice(['16学时', '24学时', '3学分'])}，凭签到记录会后统一发放证明。\n"
        f"　　请于{wording.day(start - timedelta(days=10), 'plain')}前将回执发送至会务组。\n"
        "　　会务费：1200元/人，食宿自理。"
    )
    page.paragraph(80, 200, body, kit.look("song", 15), width=435, lead=1.95)
    sign(
        kit,
        page,
        [],
        at=(395, 560),
        look=kit.look("song", 15),
        issuer=society,
        day=start - timedelta(days=40),
        manner="centre",
    )
    return paper(KIND, [page], [])


def wide_words(kit: Kit, words: str) -> str:
    return kit.rng.choice([" ", "　", ""]).join(words)


@layout(KIND, "appointment-letter", wear=wear.worn)
def appointment(kit: Kit) -> Paper:
    """聘书: somebody is asked to teach or to judge; it proves no learning."""
    rng, page, who = kit.rng, kit.page(A4_WIDE, paper=(255, 251, 240)), kit.person()
    start = kit.day()
    marks.border(page, (180, 30, 30))
    title(page, "聘　　书", kit.look("kai", 46, colour=RED), 140)
    role = rng.choice(["特聘讲师", "继续教育授课专家", "技能竞赛评委", "客座教授"])
    body = (
        f"　　兹聘请{who.name}同志为我单位{role}，聘期自{wording.day(start, 'plain')}至"
        f"{wording.day(start.replace(year=start.year + 2, day=1), 'plain')}。"
    )
    page.paragraph(120, 235, body, kit.look("kai", 22), width=610, lead=2.0)
    page.put(120, 360, "此聘", kit.look("kai", 22))
    page.put(120, 500, [Span(f"编号：{kit.serial('P{y}###', start)}")], kit.look("song", 12))
    sign(
        kit,
        page,
        [],
        at=(610, 440),
        look=kit.look("kai", 18),
        day=start,
        manner="centre",
        issuer=rng.choice([*bodies.FIRMS, *bodies.SCHOOLS]),
    )
    return paper(KIND, [page], [])


@layout(KIND, "teaching-plan", wear=wear.worn)
def teaching_plan(kit: Kit) -> Paper:
    """A plan of teaching with hours and teachers, rules of the class below; no learner."""
    rng, page = kit.rng, kit.page()
    running(kit, page, foot="- 1 -")
    title(page, f"“{rng.choice(bodies.PLANT_COURSES)}”培训班教学计划", kit.look("hei", 19), 80)
    rows: list[list[Cell]] = []
    total, look = 0, kit.look("song", 12)
    for index, course in enumerate(rng.sample(cast.COURSES, rng.randrange(6, 11))):
        hours = rng.choice([2, 4, 6])
        total += hours
        way, teacher = rng.choice(["讲授", "实操", "研讨"]), kit.person().name
        rows.append([str(index + 1), course, str(hours), way, teacher])
    rows.append(["", "合计", str(total), "", ""])
    bottom = Table(55, 110, (40, 240, 55, 70, 80), look, kit.look("hei", 12), row=32).draw(
        page, ["序号", "教学内容", "学时", "教学方式", "授课教师"], rows
    )
    rules = "\n".join(f"　　{wording.chinese(n + 1)}、{line}" for n, line in enumerate(RULES))
    page.paragraph(60, bottom + 36, f"学员须知：\n{rules}", look, width=475)
    return paper(KIND, [page], [])


RULES = (
    "按时到课，每半天签到一次，缺课超过总学时四分之一者不予结业。",
    "遵守课堂纪律，将手机调至静音。",
    "结业考试成绩60分以上为合格，合格者颁发结业证书。",
)
