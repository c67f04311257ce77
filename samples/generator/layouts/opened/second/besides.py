"""Papers that prove no learning: notices, leave slips, agreements, forms to enrol."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import RED, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import wear, words
from samples.generator.manners import INKS, Labels, running, sign
from samples.generator.told import paper

KIND = "other"


@layout(KIND, "h-meeting-notice", wear=wear.worn)
def meeting_notice(kit: Kit) -> Paper:
    """A notice of a meeting with a timetable below: dates, credits and speakers, no hearer."""
    rng, page = kit.rng, kit.page()
    society, start = rng.choice(words.SOCIETIES), kit.day()
    title(page, society, kit.look("display", 25, colour=RED), 86)
    page.line(60, 104, 535, 104, width=1.5, colour=RED)
    title(page, f"关于召开“{rng.choice(words.TALKS)}”的通知", kit.look("hei", 15), 146)
    look = kit.look("song", 13)
    body = (
        f"各会员单位：\n　　经研究，定于{wording.day(start, 'plain')}在天津召开学术会议，"
        f"会期一天，参会者可获继续教育{rng.choice(['8学时', '2学分'])}。会议日程如下："
    )
    y = page.paragraph(75, 186, body, look, width=445, lead=1.8)
    rows: list[list[Cell]] = [
        [f"{8 + n}:30—{9 + n}:20", rng.choice(words.COURSES), kit.person().name]
        for n in range(rng.randrange(3, 6))
    ]
    bottom = Table(75, y, (110, 240, 95), kit.look("song", 12), kit.look("hei", 12), row=30).draw(
        page, ["时间", "报告题目", "报告人"], rows
    )
    text = f"　　请于{wording.day(start - timedelta(days=7), 'plain')}前报名，电话022-00006789。"
    page.paragraph(75, bottom + 34, text, look, width=445)
    sign(
        kit,
        page,
        [],
        at=(395, bottom + 120),
        look=look,
        issuer=society,
        day=start - timedelta(days=25),
        manner="centre",
    )
    return paper(KIND, [page], [])


@layout(KIND, "h-leave-slip", wear=wear.worn)
def leave_slip(kit: Kit) -> Paper:
    """A slip of leave to go to a class (请假单): somebody wants to learn, has not learned."""
    rng, page, who = kit.rng, kit.page((600.0, 420.0)), kit.person()
    start = kit.day()
    title(page, rng.choice(["公出学习审批单", "外出培训请假单"]), kit.look("hei", 21), 58)
    look, pen = kit.look("song", 13), kit.look("kai", 14.5, colour=rng.choice(INKS))
    rows: list[tuple[str, Cell]] = [
        ("申请人", who.name),
        ("部门", rng.choice(["技术部", "护理部", "教务处"])),
        ("事由", f"参加{rng.choice(words.COURSES)}培训"),
        ("时间", f"{wording.day(start, 'dots')}至{wording.day(start + timedelta(days=4), 'dots')}"),
        ("主管意见", "同意"),
        ("人事部门", "已登记考勤"),
    ]
    Labels(50, 105, 500, rng.choice(["hand", "floating"]), look, pen, lead=40).draw(kit, page, rows)
    page.put(
        550, 380, f"申请日期：{wording.day(start - timedelta(days=6), 'plain')}", look, align="r"
    )
    return paper(KIND, [page], [])


@layout(KIND, "h-enrolment-form", wear=wear.worn)
def enrolment(kit: Kit) -> Paper:
    """报名表: names, numbers and a course, but nothing has been learned yet."""
    rng, page, who = kit.rng, kit.page(), kit.person()
    start = kit.day()
    running(kit, page, foot="填表说明：请用正楷填写，随附证件复印件。")
    heading = rng.choice(["继续教育培训报名表", "培训班学员报名登记表（回执）"])
    title(page, heading, kit.look("hei", 22), 90)
    look = kit.look("song", 12.5)
    rows: list[list[Cell]] = [
        ["姓名", who.name, "性别", "男" if who.male else "女"],
        ["身份证号", who.id_number, "联系电话", f"139****{rng.randrange(1000, 9999)}"],
        ["工作单位", who.employer, "职称", who.title_level or "无"],
        ["拟报课程", rng.choice(words.COURSES), "开班日期", wording.day(start, "dots-padded")],
        ["住宿要求", "单住□　合住□　不住☑", "发票抬头", "同单位"],
    ]
    y = Table(52, 120, (72, 178, 72, 170), look, look, row=44).draw(page, [], rows)
    page.paragraph(58, y + 34, "单位意见：\n　　同意报名。", look, width=470)
    page.put(58, y + 120, f"报名日期：{wording.day(start - timedelta(days=12), 'plain')}", look)
    page.put(330, y + 120, "（单位盖章）", look)
    page.put(58, y + 150, "收费标准：1500元/人，含教材费。", look)
    return paper(KIND, [page], [])


@layout(KIND, "h-agreement", wear=wear.worn)
def agreement(kit: Kit) -> Paper:
    """An agreement between employer and employee about a training to come (培训协议)."""
    rng, page, who = kit.rng, kit.page(), kit.person()
    when = kit.day()
    title(page, rng.choice(["职工培训协议书", "专项培训服务协议"]), kit.look("song", 24), 96)
    look = kit.look("song", 13)
    text = (
        f"甲方：{who.employer}\n乙方：{who.name}\n"
        f"　　甲方选派乙方参加“{rng.choice(words.COURSES)}”培训，双方约定如下：\n"
        f"　　一、培训时间拟定为{wording.month(when, 'plain')}起，共{rng.choice([40, 80])}学时，"
        "以培训机构通知为准。\n　　二、培训费用由甲方承担。\n"
        f"　　三、乙方培训结束后须在甲方服务满{rng.choice(['二', '三', '五'])}年。\n"
        "　　四、乙方未取得结业证书的，费用由乙方自理。"
    )
    y = page.paragraph(75, 150, text, look, width=445, lead=1.95)
    page.put(75, y + 50, "甲方（盖章）", look)
    page.put(330, y + 50, [Span("乙方（签字）")], look)
    page.put(75, y + 84, f"签订日期：{wording.day(when - timedelta(days=20), 'plain')}", look)
    return paper(KIND, [page], [])
