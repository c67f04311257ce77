"""Results of examinations: notices by post, queries by phone, cards, tables of modules."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth
from samples.generator.canvas import A4, Span
from samples.generator.furniture import Cell, Table
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, WHITE, finish, head
from samples.generator.told import paper

KIND = "exam_score"
LANGUAGE = "全国专业技术人员职称外语等级考试"
COMPUTER = "全国专业技术人员计算机应用能力考试"
MODULES = (
    "中文Windows 7操作系统",
    "Word 2003中文字处理",
    "Excel 2003中文电子表格",
    "PowerPoint 2003中文演示文稿",
    "计算机网络应用基础",
    "Internet应用",
    "AutoCAD 2004制图软件",
    "Photoshop 6.0图像处理",
    "用友财务（U8）软件",
    "Access 2000数据库管理系统",
)
LEVELS = {"A级": "A", "B级": "B", "C级": "C"}


def on(kit: Kit, draft: Draft, first: int, last: int) -> date:
    """Set the draft's sitting to a Saturday in spring or autumn."""
    rng = kit.rng
    day = date(rng.randrange(first, last + 1), rng.choice([3, 4, 6, 9, 10]), rng.randrange(3, 26))
    draft.start = draft.end = day + timedelta(days=(5 - day.weekday()) % 7)
    draft.issued_on = draft.end + timedelta(days=rng.randrange(40, 90))
    return draft.start


def marked(draft: Draft, score: int) -> list[Span]:
    """A score out of 100 with 60 for a pass."""
    return [draft.say("result", str(score), truth.score(str(score), passed=score >= 60))]


@held(KIND, "q-language-score-notice")
def language_notice(kit: Kit) -> Paper:
    """职称外语成绩通知单: a strip torn from a sheet, facts in two rows of boxes."""
    rng, page = kit.rng, kit.page((640.0, 330.0))
    d = Draft(kit, "exam", forms=("plain", "dots-padded"))
    day = on(kit, d, 2015, 2020)
    level = rng.choice(list(LEVELS))
    language, trade = rng.choice(["英语", "日语", "俄语"]), rng.choice(["综合", "理工", "卫生"])
    score = rng.choice([rng.randrange(60, 92), rng.randrange(60, 92), rng.randrange(38, 60)])
    page.put(320, 42, [d.say("content", LANGUAGE)], kit.look("hei", 16), align="c")
    head(page, "成绩通知单", kit.look("head", 20), 72)
    look, label = kit.look("song", 12.5), kit.look("hei", 11.5)
    boxes: tuple[tuple[str, list[Span] | str], ...] = (
        ("姓名", d.text("{name}")),
        ("证件号码", d.text("{id}")),
        ("准考证号", kit.serial("1202########", day)),
        ("考试日期", d.text("{dates}")),
        ("语种级别", f"{language}{level}（{trade}）"),
        ("成绩", marked(d, score)),
    )
    for index, (name, value) in enumerate(boxes):
        x, y = 30 + 194 * (index % 3), 92 + 66 * (index // 3)
        page.fill(x, y, x + 192, y + 24, (238, 238, 240))
        page.frame(x, y, x + 192, y + 64, width=0.6)
        page.put(x + 96, y + 17, name, label, align="c")
        put_fit(page, (x + 96, y + 49), value, look, 182)
    note = "合格标准：60分（百分制）" if score >= 60 else "合格标准：60分，未达到合格标准"
    page.put(30, 246, note, kit.look("song", 11.5))
    d.know(
        subject="professional",
        hours=truth.exam_hours(level=LEVELS[level], day=day, passed=score >= 60),
    )
    finish(
        kit,
        page,
        [d],
        at=(470, 272),
        look=look,
        issuer=rng.choice(words.EXAM_BODIES),
        day=d.issued_on,
        size=80,
        where="across",
    )
    return d.paper(KIND, page)


@held(KIND, "q-language-pass-letter")
def language_letter(kit: Kit) -> Paper:
    """A board's proof in words that somebody passed the language examination of a year."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(kit, "exam", forms=("plain", "cn"), number=("WY<y>####", "楚外考〔<y>〕第###号"))
    day = on(kit, d, 2016, 2021)
    level = rng.choice(list(LEVELS))
    head(page, rng.choice(["考试成绩证明", "职称外语考试合格证明"]), kit.look("head", 26), 140)
    page.put(520, 180, d.text("编号：{number}"), kit.look("song", 12.5), align="r")
    score = rng.randrange(60, 90)
    line = [
        *d.text("　　兹证明{name}（身份证号：{id}）于{dates}参加"),
        d.say("content", LANGUAGE),
        Span(f"，报考英语{level}，成绩为"),
        *marked(d, score),
        Span("分，达到合格标准。"),
    ]
    y = page.paragraph(78, 240, line, kit.look("song", 17), width=440, lead=2.1)
    page.put(112, y, "特此证明。", kit.look("song", 17))
    d.know(
        subject="professional", hours=truth.exam_hours(level=LEVELS[level], day=day, passed=True)
    )
    finish(
        kit,
        page,
        [d],
        at=(390, 580),
        look=kit.look("song", 16),
        issuer=rng.choice(words.EXAM_BODIES),
        day=d.issued_on,
        form=rng.choice(["cn", "plain"]),
    )
    return d.paper(KIND, page)


@held(KIND, "q-modules-by-term")
def modules_by_term(kit: Kit) -> Paper:
    """计算机应用能力考试成绩单: a table of modules over several days, passes and failures."""
    rng, page = kit.rng, kit.page(A4)
    top = Draft(kit, "exam")
    on(kit, top, 2016, 2021)
    head(page, COMPUTER, kit.look("song", 17), 96)
    head(page, rng.choice(["考试成绩单", "个人考试成绩一览表"]), kit.look("head", 24), 132)
    look, label = kit.look("song", 12), kit.look("hei", 12)
    page.put(50, 176, top.text("姓名：{name}　　　性别：{sex}　　　身份证号：{id}"), look)
    page.put(50, 202, top.text("单位：{employer}"), look)
    lines: list[list[Cell]] = []
    told: list[Draft] = []
    for row, module in enumerate(rng.sample(MODULES, rng.randrange(2, 6))):
        one = Draft(kit, "exam", row=row, content=module, forms=("dashes", "dots-padded"))
        one.values |= top.values
        one.start = one.end = top.start + timedelta(days=7 * row)
        score = rng.choice([rng.randrange(60, 98), rng.randrange(60, 98), rng.randrange(30, 60)])
        one.know(
            subject="professional",
            hours=truth.exam_hours(module=True, day=one.start, passed=score >= 60),
        )
        verdict = "合格" if score >= 60 else "不合格"
        lines.append(
            [str(row + 1), one.text("{content}"), one.text("{dates}"), marked(one, score), verdict]
        )
        told.append(one)
    Table(50, 220, (40.0, 230.0, 100.0, 60.0, 66.0), look, label, row=30).draw(
        page, ["序号", "科目（模块）", "考试日期", "成绩", "结论"], lines
    )
    page.put(50, 480, "注：满分100分，60分（含）以上为合格。", kit.look("song", 10.5, colour=GREY))
    finish(
        kit,
        page,
        told,
        at=(410, 580),
        look=kit.look("song", 14.5),
        issuer=rng.choice(words.EXAM_BODIES),
        day=top.issued_on + timedelta(days=30),
    )
    return paper(KIND, [page], told)


@held(KIND, "q-module-pocket-card")
def module_pocket_card(kit: Kit) -> Paper:
    """A pocket card for one module passed: photograph, labels, the board's seal over its name."""
    rng, page = kit.rng, kit.page((500.0, 340.0), paper=(246, 250, 255))
    d = Draft(kit, "exam", content=MODULES, forms=("plain", "dots-padded"), number=("<y>12######",))
    day = on(kit, d, 2015, 2021)
    page.fill(0, 0, 500, 54, (30, 70, 140))
    put_fit(page, (250, 36), f"{COMPUTER}合格证", kit.look("hei", 16, colour=WHITE), 460)
    page.picture(marks.photograph(rng), 30, 80, width=92)
    look, label = kit.look("song", 13.5), kit.look("hei", 12.5)
    facts = [
        ("姓　名", d.text("{name}")),
        ("证件号", d.text("{id}")),
        ("模　块", d.text("{content}")),
        ("结　论", d.text("{result}")),
        ("考试时间", d.text("{dates}")),
        ("证书编号", d.text("{number}")),
    ]
    rows(page, facts, at=(146, 96), looks=(label, look), step=(29, 66, 330))
    d.know(subject="professional", hours=truth.exam_hours(module=True, day=day, passed=True))
    finish(
        kit,
        page,
        [d],
        at=(320, 286),
        look=kit.look("song", 13),
        issuer=rng.choice(words.EXAM_BODIES),
        day=d.issued_on,
        size=82,
        gap=24,
        where="across",
    )
    return d.paper(KIND, page)


TRADES = (
    ("中级会计专业技术资格考试", ("中级会计实务", "财务管理", "经济法"), 60, 100),
    ("专利代理师资格考试", ("专利法律知识", "相关法律知识", "专利代理实务"), 60, 150),
    (
        "执业药师职业资格考试",
        ("药事管理与法规", "中药学专业知识（一）", "中药学综合知识与技能"),
        72,
        120,
    ),
    (
        "中级注册安全工程师职业资格考试",
        ("安全生产法律法规", "安全生产管理", "安全生产技术基础"),
        60,
        100,
    ),
)


@held(KIND, "q-phone-query-of-scores")
def phone_query(kit: Kit) -> Paper:
    """成绩查询 on a phone: subjects with their scores at the right, the pass mark below."""
    rng, page = kit.rng, kit.page((390.0, 800.0), paper=(244, 245, 248))
    exam, subjects, least, most = rng.choice(TRADES)
    top = Draft(kit, "exam")
    day = on(kit, top, 2017, 2025)
    page.fill(0, 0, 390, 96, (60, 110, 200))
    page.put(
        18,
        22,
        f"{rng.randrange(8, 22)}:{rng.randrange(10, 60)}",
        kit.look("hei", 10.5, colour=WHITE),
    )
    page.put(195, 68, "考试成绩查询", kit.look("hei", 17, colour=WHITE), align="c")
    page.fill(14, 112, 376, 250, WHITE)
    look, label = kit.look("hei", 13.5), kit.look("hei", 12, colour=(110, 112, 118))
    put_fit(page, (195, 142), f"{day.year}年度{exam}", kit.look("hei", 14), 340)
    year = top.say("credit_year", str(day.year), day.year)
    page.places.clear()
    facts = [("姓名", top.text("{name}")), ("证件号", top.text("{id}"))]
    rows(page, facts, at=(32, 182), looks=(label, look), step=(34, 70, 326))
    page.fill(14, 264, 376, 270 + 64 * len(subjects), WHITE)
    told = []
    for row, subject in enumerate(subjects):
        one = Draft(kit, "exam", row=row, content=subject)
        one.values |= top.values
        one.know(credit_year=int(year.text))
        score = rng.choice(
            [rng.randrange(least, round(most * 0.9)), rng.randrange(least - 20, least)]
        )
        y = 300 + 64 * row
        page.put(32, y, one.text("{content}"), look)
        mark = one.say("result", str(score), truth.score(str(score), passed=score >= least))
        page.put(358, y, [mark], kit.look("hei", 18), align="r")
        small = f"满分{most}　合格标准{least}　{'合格' if score >= least else '不合格'}"
        page.put(32, y + 22, small, label)
        if score < least:
            one.know(hours=0)
        told.append(one)
    page.put(195, 300 + 64 * len(subjects), "成绩以证书为准，本页仅供参考", label, align="c")
    return paper(KIND, [page], told)


@held(KIND, "q-scores-by-post")
def scores_by_post(kit: Kit) -> Paper:
    """成绩通知书 by post: address window, a table of subjects, a decision in words."""
    rng, page = kit.rng, kit.page(A4)
    exam, subjects, least, most = rng.choice(TRADES)
    top = Draft(kit, "exam", forms=("plain", "padded"))
    day = on(kit, top, 2016, 2025)
    look, label = kit.look("song", 13.5), kit.look("hei", 13)
    page.frame(60, 60, 330, 150, width=0.5, colour=GREY)
    page.put(76, 92, top.text("{employer}"), look)
    page.put(76, 122, top.text("{name}　同志收"), look)
    head(page, f"{exam}成绩通知书", kit.look("head", 20), 214)
    page.put(60, 256, top.text("身份证号：{id}　　考试时间：{dates}"), look)
    lines: list[list[Cell]] = []
    told = []
    for row, subject in enumerate(subjects):
        one = Draft(kit, "exam", row=row, content=subject)
        one.values |= top.values
        score = rng.choice(
            [rng.randrange(least, round(most * 0.9)), rng.randrange(least - 18, least)]
        )
        mark = one.say("result", str(score), truth.score(str(score), passed=score >= least))
        if score < least:
            one.know(hours=0)
        lines.append([one.text("{content}"), str(most), str(least), [mark]])
        told.append(one)
    table = Table(60, 274, (240.0, 80.0, 80.0, 80.0), look, label, row=34, bare_sides=True)
    table.draw(page, ["科目名称", "满分", "合格线", "本人成绩"], lines)
    note = "如对成绩有异议，请在收到本通知之日起三十日内申请复核。"
    page.put(60, 480, note, kit.look("song", 12))
    finish(
        kit,
        page,
        told,
        at=(400, 560),
        look=look,
        issuer=rng.choice(words.EXAM_BODIES),
        day=day + timedelta(days=65),
    )
    return paper(KIND, [page], told)
