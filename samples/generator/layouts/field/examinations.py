"""Examination results from web pages, old certificates and offices of the trades."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth, wording
from samples.generator.canvas import Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import (
    COMPUTER_EXAM,
    LANGUAGE_EXAM,
    MODULES,
    OFFICES,
    exam_day,
)
from samples.generator.layouts.opened import wear
from samples.generator.manners import (
    GREY,
    Labels,
    copy_stamp,
    grid,
    padded,
    running,
    sign,
)
from samples.generator.told import Told, paper

KIND = "exam_score"
BLUE, WHITE = (30, 80, 150), (255, 255, 255)
HEALTH = ("基础知识", "相关专业知识", "专业知识", "专业实践能力")
TRADES = (
    (
        "注册安全工程师职业资格考试",
        ("安全生产法律法规", "安全生产管理", "安全生产技术基础"),
        60,
        100,
    ),
    (
        "执业药师职业资格考试",
        ("药事管理与法规", "药学综合知识与技能", "药学专业知识（一）"),
        72,
        120,
    ),
    ("一级造价工程师职业资格考试", ("建设工程造价管理", "建设工程计价"), 60, 100),
    ("监理工程师职业资格考试", ("建设工程合同管理", "建设工程目标控制"), 66, 110),
)


@layout(KIND, "score-query-page", wear=wear.worn)
def score_query_page(kit: Kit) -> Paper:
    """A printed query page of an examination in health trades: four subjects, the hour of print."""
    rng, who = kit.rng, kit.person()
    page = kit.page((880.0, 620.0))
    when = date(rng.randrange(2017, 2025), rng.choice([4, 5, 6]), rng.randrange(6, 28))
    office, printed_id = rng.choice(OFFICES), kit.id_as_printed(who)
    printed = when + timedelta(days=rng.randrange(60, 400))
    running(
        kit,
        page,
        head=f"{printed.year}/{printed.month}/{printed.day} 上午10:{rng.randrange(10, 59)}",
        foot="https://www.example.invalid/query/score.do　　　1/1",
    )
    page.fill(0, 36, 880, 84, BLUE)
    page.put(28, 66, "卫生人才考试网", kit.look("hei", 18, colour=WHITE))
    page.put(560, 66, "首页　　报名入口　　成绩查询　　证书查询", kit.look("hei", 11, colour=WHITE))
    page.put(28, 108, "当前位置：首页 > 成绩查询 > 查询结果", kit.look("hei", 9, colour=GREY))
    exam = rng.choice(["卫生专业技术资格考试（中级）", "护士执业资格考试", "主管药师资格考试"])
    title(page, f"{when.year}年度{exam}成绩单", kit.look("hei", 19), 150)
    look = kit.look("song", 12)
    shared = Told(kit, "exam")
    y = grid(
        page,
        [
            ["姓名", Span(who.name, "name"), "证件编号", Span(printed_id, "id_number")],
            [
                "准考证号",
                kit.serial("3312###########", when),
                "考试日期",
                shared.day(when, rng.choice(["plain", "dashes", "dots-padded"])),
            ],
        ],
        at=(90, 172),
        widths=(90, 250, 90, 270),
        look=look,
        row=32,
        shade=(238, 242, 248),
    )
    entries: list[Told] = []
    rows: list[list[Cell]] = []
    for index, subject in enumerate(HEALTH[: rng.randrange(2, 5)]):
        told = Told(kit, "exam", row=index)
        told.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            start_date=str(when),
            end_date=str(when),
        )
        mark = rng.choice([rng.randrange(60, 92), rng.randrange(60, 92), rng.randrange(38, 60), -1])
        words = "缺考" if mark < 0 else str(mark)
        rows.append(
            [
                str(index + 1),
                told.say("content", subject),
                told.result(words),
                "60",
                "—" if mark < 0 else ("合格" if mark >= 60 else "未合格"),
            ]
        )
        entries.append(told)
    Table(90, y + 14, (60, 300, 110, 110, 120), look, kit.look("hei", 12), row=30).draw(
        page, ["序号", "科目", "成绩", "合格分数线", "是否合格"], rows
    )
    page.put(
        90,
        y + 210,
        "说明：单科成绩仅供参考，最终结果以发布机构公布为准。",
        kit.look("song", 10, colour=GREY),
    )
    sign(kit, page, entries, at=(690, 520), look=look, issuer=office, day=None, manner="centre")
    return paper(KIND, [page], entries)


@layout(KIND, "modules-passed-certificate", wear=wear.worn)
def modules_passed(kit: Kit) -> Paper:
    """A certificate of one to four modules passed (通过科目), photograph, two numbers."""
    rng, who, page = kit.rng, kit.person(), kit.page((760.0, 530.0), paper=(250, 252, 255))
    first, office = exam_day(kit), rng.choice(OFFICES)
    issue = first + timedelta(days=70)
    number, printed_id = kit.serial("12{y}####", issue), kit.id_as_printed(who)
    marks.border(page, (50, 90, 150), inset=16)
    title(page, COMPUTER_EXAM, kit.look("hei", 19), 66)
    title(page, "合　格　证　书", kit.look("kai", 30), 106)
    page.picture(marks.photograph(rng), 590, 125, width=82)
    label, value = kit.look("song", 12), kit.look("song", 13)
    Labels(
        60, 150, 480, rng.choice(["colon", "floating", "bare"]), label, value, lead=30, indent=76
    ).draw(
        kit,
        page,
        [
            (padded(kit, "姓名"), Span(who.name, "name")),
            ("证件号码", Span(printed_id, "id_number")),
            ("管理号", kit.serial("{y}############", issue)),
            ("证书编号", Span(number, "certificate_no")),
        ],
    )
    entries: list[Told] = []
    rows: list[list[Cell]] = []
    for index, module in enumerate(rng.sample(MODULES, rng.randrange(1, 5))):
        told = Told(kit, "exam", row=index)
        when = first + timedelta(days=14 * index)
        cells: list[Cell] = [
            f"通过科目{wording.chinese(index + 1)}",
            told.say("content", module),
            told.day(when, rng.choice(["dots-padded", "plain"])),
            told.result("合格"),
        ]
        told.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            subject="professional",
            certificate_no=number,
            hours=truth.exam_hours(module=True, day=when, passed=True),
        )
        rows.append(cells)
        entries.append(told)
    Table(60, 275, (90, 250, 120, 70), label, kit.look("hei", 12), row=26).draw(
        page, ["科目", "考试科目名称", "考试时间", "结果"], rows
    )
    sign(
        kit,
        page,
        entries,
        at=(560, 450),
        look=value,
        issuer=office,
        day=issue,
        manner="centre",
        size=100,
    )
    return paper(KIND, [page], entries)


@layout(KIND, "language-labels-bilingual", wear=wear.worn)
def language_bilingual(kit: Kit) -> Paper:
    """职称外语: labels in two tongues, month of the examination, management number beside."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "exam")
    when = exam_day(kit)
    level, mark, office = rng.choice("ABC"), rng.randrange(60, 96), rng.choice(OFFICES)
    issue = when + timedelta(days=rng.randrange(60, 120))
    told.know(
        subject="professional",
        end_date=f"{when:%Y-%m}",
        hours=truth.exam_hours(level=level, day=when, passed=True),
    )
    title(page, told.say("content", LANGUAGE_EXAM).text, kit.look("hei", 20), 105)
    title(page, "合 格 证", kit.look("hei", 28), 146)
    title(page, "National Foreign Language Test for Professional Titles", kit.look("song", 11), 166)
    page.picture(marks.photograph(rng), 420, 200, width=88)
    look = kit.look("song", 13)
    form = rng.choice(["plain", "dots", "dashes"])
    rows: list[tuple[str, Cell]] = [
        ("姓名 Name", told.name(who)),
        ("证件号 ID No.", told.id(who)),
        ("语种 Language", rng.choice(["英语", "日语", "德语"])),
        ("级别 Level", f"{level}级"),
        ("类别 Category", rng.choice(["理工", "综合", "卫生", "人文"])),
        ("成绩 Score", told.result(str(mark))),
        ("考试时间 Date", told.say("start_date", wording.month(when, form), f"{when:%Y-%m}")),
        ("管理号 File No.", kit.serial("{y}#############", when)),
        ("证书编号 Cert. No.", told.number(kit.serial("WY{y}####", issue))),
    ]
    manner = rng.choice(["bare", "colon", "floating"])
    Labels(75, 220, 320, manner, kit.look("song", 11.5), look, lead=42, indent=112).draw(
        kit, page, rows
    )
    if rng.random() < 0.4:
        copy_stamp(kit, page, (90, 640))
    sign(kit, page, [told], at=(395, 680), look=look, issuer=office, day=issue)
    return paper(KIND, [page], [told])


@layout(KIND, "trade-exam-pass-marks", wear=wear.worn)
def trade_exam(kit: Kit) -> Paper:
    """A trade's examination whose pass mark is not 60 of 100; verdicts printed by subject."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    exam, subjects, line, full = rng.choice(TRADES)
    when = date(rng.randrange(2017, 2025), rng.choice([9, 10, 11]), rng.randrange(8, 28))
    office, printed_id = rng.choice(OFFICES), kit.id_as_printed(who)
    issue = when + timedelta(days=rng.randrange(50, 80))
    title(page, f"{when.year}年度{exam}", kit.look("hei", 19), 105)
    title(page, rng.choice(["成绩证明", "考试成绩单"]), kit.look("hei", 23), 140)
    look = kit.look("song", 12.5)
    shared = Told(kit, "exam")
    Labels(
        70,
        190,
        470,
        rng.choice(["colon", "stacked", "floating"]),
        kit.look("song", 11.5),
        look,
        lead=30,
        columns=2,
    ).draw(
        kit,
        page,
        [
            ("考生姓名", Span(who.name, "name")),
            ("证件号码", Span(printed_id, "id_number")),
            ("报考单位", Span(who.employer, "employer")),
            ("考试时间", shared.day(when, rng.choice(["plain", "dashes"]))),
        ],
    )
    entries: list[Told] = []
    rows: list[list[Cell]] = []
    for index, subject in enumerate(subjects):
        told = Told(kit, "exam", row=index)
        mark = rng.choice([rng.randrange(line, full - 8), rng.randrange(line - 25, line)])
        told.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
            start_date=str(when),
            end_date=str(when),
        )
        rows.append(
            [
                told.say("content", subject),
                str(full),
                str(line),
                told.result(str(mark)),
                "合格" if mark >= line else "不合格",
            ]
        )
        told.know(result=truth.score(str(mark), passed=mark >= line))
        entries.append(told)
    bottom = Table(
        70,
        320,
        (190, 60, 70, 70, 70),
        look,
        kit.look("hei", 12),
        row=34,
        bare_sides=rng.random() < 0.4,
    ).draw(page, ["考试科目", "满分", "合格标准", "成绩", "结论"], rows)
    page.put(70, bottom + 24, "注：成绩在连续的考试年度内有效。", kit.look("song", 10, colour=GREY))
    sign(kit, page, entries, at=(395, 620), look=look, issuer=office, day=issue)
    return paper(KIND, [page], entries)
