"""Records of one person's courses: subtotals, ledgers, school records, app lists."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth
from samples.generator.canvas import A4, A4_WIDE, Colour, Span
from samples.generator.furniture import Cell, Table
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, WHITE, finish, head
from samples.generator.manners import INKS, by_hand
from samples.generator.told import paper

KIND = "transcript"
EVERY = (*words.BUILDING, *words.SAFETY, *words.MONEY, *words.OFFICES)


def course(top: Draft, row: int, form: str, content: str, **pick: tuple[float, ...]) -> Draft:
    """One more course of the same person."""
    one = Draft(top.kit, form, row=row, content=content, **pick)
    one.values |= {key: value for key, value in top.values.items() if key != "learning_form"}
    one.who = top.who
    one.form = top.form
    return one


@held(KIND, "q-year-with-subtotals")
def year_with_subtotals(kit: Kit) -> Paper:
    """年度学时证明: public courses, then trade courses, a subtotal after each, a sum at the end."""
    rng, page = kit.rng, kit.page(A4)
    top = Draft(kit, "online", years=(2017, 2025), number=("ZM<y>######",))
    look, label = kit.look("song", 12), kit.look("hei", 12)
    head(page, "专业技术人员继续教育", kit.look("hei", 17), 70)
    head(page, rng.choice(["年度学时证明", "学习情况证明"]), kit.look("head", 24), 104)
    facts = [
        ("姓名：", top.text("{name}　　　性别：{sex}")),
        ("证件号码：", top.text("{id}")),
        ("工作单位：", top.text("{employer}")),
        ("年　　度：", top.text("{year}")),
        ("学习形式：", [top.say("learning_form", "网络学习", "online")]),
        ("证明编号：", top.text("{number}")),
    ]
    y = rows(page, facts, at=(56, 140), looks=(label, look), step=(24, 72, 480))
    told: list[Draft] = []
    lines: list[list[Cell]] = []
    whole = 0.0
    for sort, pool in (
        (("公需科目", "public"), words.PUBLIC),
        (("专业科目", "professional"), EVERY),
    ):
        part = 0.0
        for content in rng.sample(pool, rng.randrange(2, 5)):
            one = course(top, len(told), "online", content, amounts=(3, 6, 8, 12, 18))
            part += one.hours_are
            kind = one.say("subject", *sort)
            verdict = one.result(rng.choice(["合格", "合格", "优秀", "86"]))
            lines.append([[kind], one.text("{content}"), one.text("{hours:bare}"), [verdict]])
            told.append(one)
        lines.append([f"{sort[0]}小计", "", f"{part:g}", ""])
        whole += part
    lines.append(["总计", "", f"{whole:g}", ""])
    table = Table(56, y, (96.0, 250.0, 60.0, 78.0), look, label, row=26)
    low = table.draw(page, ["科目类别", "课程名称", "学时", "考核结果"], lines)
    finish(
        kit,
        page,
        told,
        at=(410, low + 60),
        look=kit.look("song", 13.5),
        issuer=rng.choice([words.PORTAL_BODIES[1], words.BUREAUS[0], words.PORTAL_BODIES[0]]),
        day=date(top.end.year, 12, rng.randrange(5, 29)),
        where="across",
    )
    return paper(KIND, [page], told)


@held(KIND, "q-booklet-by-hand")
def booklet_by_hand(kit: Kit) -> Paper:
    """继续教育登记: the leaf of a booklet, rows by pen, a clerk's name at the end of each."""
    rng, page = kit.rng, kit.page((640.0, 450.0), paper=(252, 249, 240))
    top = Draft(kit, "training_class", forms=("dots",))
    head(page, "接受继续教育登记", kit.look("song", 19), 44)
    pen = kit.look("pen", 13.5, colour=rng.choice(INKS))
    page.put(40, 70, "姓名", kit.look("song", 12))
    by_hand(kit, page, top.text("{name}"), (74, 70), pen)
    widths = (150.0, 180.0, 70.0, 50.0, 50.0, 70.0)
    heads = ["起止时间", "学习内容", "学习形式", "学时", "成绩", "经办人"]
    count = rng.randrange(3, 7)
    table = Table(36, 82, widths, kit.look("song", 12), kit.look("song", 12), row=42)
    table.draw(page, heads, [[""] * 6 for _ in range(7)])
    start = kit.day(2015, 2024)
    told: list[Draft] = []
    clerk = kit.person().name[:3]
    for row, content in enumerate(rng.sample(EVERY, count)):
        form = rng.choice(
            [("培训班", "training_class"), ("网络培训", "online"), ("讲座", "lecture")]
        )
        one = course(top, row, form[1], content, amounts=(8, 16, 24, 40))
        start += timedelta(days=rng.randrange(12, 45))
        one.start = start
        one.end = one.start + timedelta(days=0 if form[1] == "lecture" else rng.randrange(1, 5))
        if form[1] == "lecture":
            one.hours_are = float(rng.choice([2, 3, 4]))
        cells = (
            one.text("{dates:-}"),
            one.text("{content}"),
            [Span(form[0], f"learning_form#{row}")],
            one.text("{hours:bare}"),
            one.text("{result}"),
            [Span(clerk)],
        )
        x = 36.0
        for line, wide in zip(cells, widths, strict=True):
            whole = sum(pen.width(span.text) for span in line)
            size = min(13.5, 13.5 * (wide - 12) / whole)
            own = kit.look("pen", size, colour=pen.colour)
            by_hand(kit, page, line, (x + 6, 124 + 42 * row + 27), own)
            x += wide
        told.append(one)
    page.put(320, 440, "—  12  —", kit.look("song", 9, colour=GREY), align="c")
    return paper(KIND, [page], told)


@held(KIND, "q-college-record")
def college_record(kit: Kit) -> Paper:
    """A college's 成绩单: two halves of courses by term with credits, hours and scores."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    top = Draft(kit, "degree")
    first = rng.randrange(2012, 2021)
    school = rng.choice(words.COLLEGES)
    put_fit(page, (421, 56), f"{school}成人高等教育学生成绩单", kit.look("head", 20), 700)
    look, label = kit.look("song", 11), kit.look("hei", 11)
    major = rng.choice(words.MAJORS)
    line = top.text(
        "姓名：{name}　　学号：{no}　　专业：{m}　　层次：{l}　　学习形式：函授",
        no=kit.serial("########", date(first, 9, 1)),
        m=major,
        l="专升本",
    )
    page.put(44, 88, line, look)
    subjects = [
        "大学英语",
        "政治经济学",
        "高等数学",
        "计算机基础",
        "管理学原理",
        "应用写作",
        "专业概论",
        "统计学",
        "经济法",
        "毕业论文",
        "心理学",
        "专业实习",
    ]
    told: list[Draft] = []
    for half in range(2):
        lines: list[list[Cell]] = []
        count = rng.randrange(3, 6)
        for content in subjects[6 * half : 6 * half + count]:
            one = course(top, len(told), "degree", content, amounts=(32, 48, 54, 64))
            one.know(credit_year=first + half + 1)
            score = rng.choice([rng.randrange(60, 96), rng.randrange(65, 92), 55])
            term = f"{first + half}-{first + half + 1}学年"
            lines.append(
                [
                    [one.say("credit_year", term, first + half + 1)],
                    one.text("{content}"),
                    one.text("{hours:bare}"),
                    str(rng.choice([2, 3, 4])),
                    [one.result(str(score))],
                ]
            )
            told.append(one)
        lines += [["", "", "", "", ""]] * (6 - count)
        x = 44.0 + 380 * half
        table = Table(x, 104, (96.0, 130.0, 46.0, 46.0, 56.0), look, label, row=30)
        table.draw(page, ["学年", "课程名称", "学时", "学分", "成绩"], lines)
    page.put(44, 346, "（本成绩单涂改无效）", kit.look("song", 10, colour=GREY))
    finish(
        kit,
        page,
        told,
        at=(640, 430),
        look=kit.look("song", 13.5),
        issuer=f"{school}继续教育学院",
        day=date(first + 3, 1, rng.randrange(5, 28)),
    )
    return paper(KIND, [page], told)


@held(KIND, "q-app-list-of-lessons")
def app_list(kit: Kit) -> Paper:
    """An app's 学习记录: cards one below the other, each with a chip of its state."""
    rng, page = kit.rng, kit.page((400.0, 860.0), paper=(243, 244, 247))
    top = Draft(kit, "online", years=(2019, 2025), forms=("dashes",))
    tone: Colour = rng.choice([(60, 130, 90), (50, 100, 200)])
    page.fill(0, 0, 400, 128, tone)
    white = kit.look("hei", 11, colour=WHITE)
    page.put(16, 22, f"{rng.randrange(7, 23)}:{rng.randrange(10, 60)}", white)
    page.put(200, 56, "在线学习记录", kit.look("hei", 16, colour=WHITE), align="c")
    page.put(20, 92, top.text("{name}　{id}"), kit.look("hei", 13, colour=WHITE))
    page.put(20, 114, top.text("{employer}"), kit.look("hei", 11.5, colour=WHITE))
    look, label = kit.look("hei", 13.5), kit.look("hei", 11.5, colour=(108, 112, 118))
    told: list[Draft] = []
    when = kit.day(2019, 2025)
    for row, content in enumerate(rng.sample((*words.PUBLIC, *EVERY), rng.randrange(3, 7))):
        one = course(top, row, "online", content, amounts=(1, 2, 3, 4, 2.5))
        when -= timedelta(days=rng.randrange(1, 9))
        y = 146 + 104 * row
        page.fill(14, y, 386, y + 92, WHITE)
        page.put(30, y + 28, one.text("{content}"), look)
        page.put(30, y + 54, one.text("学时 {hours:bare}"), label)
        score = one.result(rng.choice(["合格", "90分", "100分", "84分"]))
        page.put(140, y + 54, [Span("成绩 "), score], label)
        done = one.say("end_date", f"{when:%Y-%m-%d}", str(when))
        page.put(30, y + 76, [Span("完成时间 "), done], label)
        page.frame(318, y + 14, 374, y + 36, width=0.8, colour=tone)
        page.put(346, y + 29, "已完成", kit.look("hei", 10.5, colour=tone), align="c")
        told.append(one)
    low = 146 + 104 * len(told) + 20
    page.put(200, low, "— 没有更多了 —", label, align="c")
    return paper(KIND, [page], told)


@held(KIND, "q-teacher-credit-form")
def teacher_credit_form(kit: Kit) -> Paper:
    """教师继续教育学分认定表: items by level, credits in a column, checks by the school above."""
    rng, page = kit.rng, kit.page(A4)
    top = Draft(kit, "training_class", content=words.TEACHING)
    first = rng.randrange(2016, 2025)
    year = top.say("credit_year", f"{first}-{first + 1}学年度", first + 1)
    page.put(297, 76, [year], kit.look("hei", 15), align="c")
    head(page, "教师继续教育学分认定表", kit.look("head", 22), 108)
    look, label = kit.look("song", 12), kit.look("hei", 12)
    page.put(56, 144, top.text("姓名　{name}　　　学校　{employer}"), look)
    page.put(56, 168, top.text("身份证号　{id}"), look)
    told: list[Draft] = []
    lines: list[list[Cell]] = []
    whole = 0.0
    levels = ("县级培训", "校级培训", "市级培训", "省级培训")
    for row, content in enumerate(rng.sample(words.TEACHING, rng.randrange(3, 6))):
        one = course(top, row, "training_class", content, amounts=(1, 2, 3, 4, 6))
        one.unit = "学分"
        whole += one.hours_are
        amount = one.hours(one.hours_are, f"{one.hours_are:g}", "学分")
        grade = one.result(rng.choice(["合格", "优秀", "良好"]))
        lines.append([str(row + 1), one.text("{content}"), levels[row % 4], [amount], [grade]])
        told.append(one)
    lines.append(["合计", "", "", f"{whole:g}", ""])
    table = Table(56, 186, (46.0, 230.0, 84.0, 60.0, 64.0), look, label, row=32)
    low = table.draw(page, ["序号", "培训内容", "级别", "学分", "考核等次"], lines)
    page.frame(56, low, 540, low + 70, width=0.7)
    page.put(66, low + 28, "学校初审意见：情况属实，同意上报。", look)
    finish(
        kit,
        page,
        told,
        at=(400, low + 130),
        look=look,
        issuer=rng.choice([words.BUREAUS[3], "鹿渚县教师进修学校"]),
        day=date(first + 1, 7, rng.randrange(2, 20)),
    )
    return paper(KIND, [page], told)


@held(KIND, "q-web-grid-of-records")
def web_grid(kit: Kit) -> Paper:
    """A managing system's grid of one person, wide: project, kind, dates, hours, state."""
    rng, page = kit.rng, kit.page((980.0, 560.0))
    top = Draft(kit, "training_class", years=(2016, 2024))
    page.fill(0, 0, 980, 44, (40, 54, 80))
    page.put(20, 28, "专业技术人员继续教育管理系统", kit.look("hei", 15, colour=WHITE))
    page.put(960, 28, "单位管理员　退出", kit.look("hei", 11, colour=(200, 206, 216)), align="r")
    look, label = kit.look("hei", 11.5), kit.look("hei", 11.5, colour=(70, 74, 82))
    page.put(20, 74, top.text("学时查询　>　{name}　{id}　{employer}"), look)
    forms = (("面授培训", "training_class"), ("网络培训", "online"), ("研修班", "seminar"))
    told: list[Draft] = []
    lines: list[list[Cell]] = []
    start = kit.day(2016, 2024)
    for row, content in enumerate(rng.sample(EVERY, rng.randrange(4, 9))):
        form = rng.choice(forms)
        one = course(top, row, form[1], content, amounts=(8, 12, 16, 24, 30, 7.5))
        one.form = "dashes"
        one.start = start + timedelta(days=18 * row)
        one.end = one.start + timedelta(days=rng.randrange(1, 6))
        sort = rng.choice([("专业科目", "professional"), ("专业科目", "professional")])
        lines.append(
            [
                str(row + 1),
                one.text("{content}"),
                [Span(form[0], f"learning_form#{row}")],
                [one.say("subject", *sort)],
                one.text("{dates: 至 }"),
                one.text("{hours:bare}"),
                [one.result("合格")],
                "已登记",
            ]
        )
        told.append(one)
    widths = (40.0, 270.0, 90.0, 90.0, 190.0, 60.0, 70.0, 90.0)
    page.fill(20, 90, 920, 118, (238, 241, 246))
    table = Table(20, 90, widths, look, label, row=30, ruled=False)
    heads = ["#", "项目名称", "培训方式", "科目", "起止时间", "学时", "考核", "状态"]
    low = table.draw(page, heads, lines)
    for row in range(len(told) + 1):
        page.line(20, 120 + 30 * row, 920, 120 + 30 * row, width=0.4, colour=(214, 218, 226))
    whole = sum(one.hours_are for one in told)
    page.put(20, low + 26, f"共 {len(told)} 条记录，合计 {whole:g} 学时", label)
    return paper(KIND, [page], told)


@held(KIND, "q-nurse-training-cards")
def nurse_cards(kit: Kit) -> Paper:
    """A nurse's file: each training a small block of sentences with day, topic, hours, score."""
    rng, page = kit.rng, kit.page(A4, paper=(255, 253, 253))
    top = Draft(kit, "training_class", content=words.MEDICAL, forms=("plain",))
    head(page, rng.choice(["护士在职培训档案", "护理人员培训考核记录"]), kit.look("kai", 24), 80)
    look, label = kit.look("song", 13), kit.look("hei", 12.5)
    page.put(60, 118, top.text("姓名：{name}　　　单位：{employer}"), look)
    told: list[Draft] = []
    start = kit.day(2016, 2024)
    y = 140.0
    for row, content in enumerate(rng.sample(words.MEDICAL, rng.randrange(3, 6))):
        one = course(top, row, "training_class", content, amounts=(2, 3, 4, 8))
        one.start = one.end = start + timedelta(days=24 * row)
        page.fill(60, y, 86, y + 84, (246, 222, 228))
        page.put(73, y + 48, str(row + 1), label, align="c")
        page.frame(60, y, 535, y + 84, width=0.6, colour=(200, 150, 160))
        page.put(98, y + 26, one.text("培训日期：{dates}"), look)
        page.put(98, y + 50, one.text("培训内容：{content}"), look)
        score = rng.choice([rng.randrange(70, 99), rng.randrange(60, 90)])
        mark = one.say("result", str(score), truth.score(str(score)))
        page.put(98, y + 74, [*one.text("学　　时：{hours:bare}　　　考核成绩："), mark], look)
        told.append(one)
        y += 96
    finish(
        kit,
        page,
        told,
        at=(410, y + 100),
        look=kit.look("song", 13.5),
        issuer=f"{rng.choice(words.HOSPITALS)}护理部",
        day=start + timedelta(days=160),
        form="plain",
    )
    return paper(KIND, [page], told)
