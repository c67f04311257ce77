"""Results of examinations: slips, notices with barcodes, letters, verdict first."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import COMPUTER_EXAM, LANGUAGE_EXAM, MODULES
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, Labels, copy_stamp, sign
from samples.generator.told import Told, paper

KIND = "exam_score"
SUBJECTS = (
    ("注册测绘师资格考试", ("测绘管理与法律法规", "测绘综合能力", "测绘案例分析"), 72, 120),
    ("中级注册安全工程师考试", ("安全生产专业实务", "安全生产管理"), 60, 100),
    ("注册计量师职业资格考试", ("计量法律法规及综合知识", "测量数据处理"), 60, 100),
    ("环境影响评价工程师考试", ("环评技术方法", "环评案例分析"), 60, 100),
)


def sitting(kit: Kit) -> date:
    """A day of an examination, before and after the rule of 2017."""
    rng = kit.rng
    return date(rng.randrange(2015, 2021), rng.choice([3, 5, 6, 10]), rng.randrange(2, 28))


@layout(KIND, "h-module-notice", wear=wear.worn)
def module_notice(kit: Kit) -> Paper:
    """Computer modules in a three-line table, verdict before the score, a barcode above."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    first, body = sitting(kit), rng.choice(words.EXAM_BODIES)
    printed_id = kit.id_as_printed(who)
    issue = first + timedelta(days=45)
    page.picture(devices.bars(kit.serial("12##########", first)), 400, 40, width=140)
    title(page, COMPUTER_EXAM, kit.look("hei", 19), 115)
    title(page, rng.choice(["考试成绩告知单", "成绩报告单"]), kit.look("song", 24), 150)
    look = kit.look("song", 12.5)
    Labels(
        70,
        196,
        460,
        rng.choice(["bare", "colon"]),
        kit.look("hei", 12),
        look,
        lead=27,
        columns=2,
        indent=66,
    ).draw(
        kit,
        page,
        [
            ("考生姓名", Span(who.name, "name")),
            ("证件号码", Span(printed_id, "id_number")),
            ("工作单位", Span(who.employer, "employer")),
            ("考点", "津东新区第二考点"),
        ],
    )
    told: list[Told] = []
    rows: list[list[Cell]] = []
    for index, module in enumerate(rng.sample(MODULES, rng.randrange(2, 5))):
        one = Told(kit, "exam", row=index)
        when = first + timedelta(days=3 * index)
        mark = rng.choice([rng.randrange(60, 98), rng.randrange(60, 98), rng.randrange(25, 60), -1])
        number = kit.serial("K{y}######", when) if mark >= 60 else None
        verdict = "缺考" if mark < 0 else ("合格" if mark >= 60 else "不合格")
        rows.append(
            [
                one.say("content", module),
                one.day(when, "dashes"),
                one.result("缺考") if mark < 0 else verdict,
                "" if mark < 0 else one.result(str(mark)),
                one.number(number) if number else "—",
            ]
        )
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
            subject="professional",
            hours=truth.exam_hours(module=True, day=when, passed=mark >= 60),
        )
        told.append(one)
    Table(
        60,
        280,
        (170, 90, 60, 55, 100),
        look,
        kit.look("hei", 12),
        row=32,
        bare_sides=rng.random() < 0.6,
    ).draw(page, ["科目模块", "考试日期", "结论", "分数", "合格证号"], rows)
    sign(kit, page, told, at=(395, 560), look=look, issuer=body, day=issue)
    return paper(KIND, [page], told)


@layout(KIND, "h-language-letter", wear=wear.worn)
def language_letter(kit: Kit) -> Paper:
    """职称外语 as a letter to the unit: level in words of the paper, score in the sentence."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "exam")
    when = sitting(kit)
    level, mark = rng.choice("ABC"), rng.choice([rng.randrange(60, 95), rng.randrange(40, 60)])
    issue, passed = when + timedelta(days=80), mark >= 60
    body = rng.choice(words.EXAM_BODIES)
    told.know(subject="professional", hours=truth.exam_hours(level=level, day=when, passed=passed))
    slots = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "employer": [told.employer(who)],
        "day": [told.day(when, rng.choice(["plain", "padded"]))],
        "exam": [told.say("content", LANGUAGE_EXAM)],
        "mark": [told.result(f"{mark}分")],
    }
    sort = rng.choice(["综合", "理工", "卫生"])
    verdict = "达到合格标准（60分）" if passed else "未达到合格标准（60分）"
    sentence = rng.choice(
        [
            f"{{employer}}：\n　　你单位{{name}}（身份证号：{{id}}）参加了{{day}}举行的{{exam}}英语"
            f"（{sort}类）{level}级考试，成绩{{mark}}，{verdict}。",
            f"{{employer}}：\n　　现将你单位{{name}}同志（证件号{{id}}）{{day}}"
            f"参加{{exam}}的成绩函告如下："
            f"英语{level}级（{sort}类），得分{{mark}}，{verdict}。",
        ]
    )
    title(page, rng.choice(["成绩告知函", "考试成绩证明"]), kit.look("hei", 25), 140)
    page.paragraph(80, 220, [*fill(sentence, slots)], kit.look("song", 16), width=435, lead=2.05)
    if rng.random() < 0.3:
        copy_stamp(kit, page, (90, 520))
    sign(
        kit,
        page,
        [told],
        at=(395, 560),
        look=kit.look("song", 15),
        issuer=body,
        day=issue,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-subject-cards", wear=wear.worn)
def subject_cards(kit: Kit) -> Paper:
    """A qualification's subjects across, one in each column; full marks and pass marks below."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    exam, subjects, line, full = rng.choice(SUBJECTS)
    when = date(rng.randrange(2017, 2025), rng.choice([9, 10, 11]), rng.randrange(8, 28))
    body, printed_id = rng.choice(words.EXAM_BODIES), kit.id_as_printed(who)
    issue = when + timedelta(days=rng.randrange(55, 90))
    title(page, f"{when.year}年度{exam}成绩证明", kit.look("hei", 22), 92)
    look, shared = kit.look("song", 13), Told(kit, "exam")
    page.put(
        80,
        140,
        [
            Span("姓名　"),
            Span(who.name, "name"),
            Span("　　　证件号码　"),
            Span(printed_id, "id_number"),
            Span("　　　考试日期　"),
            shared.day(when, rng.choice(["plain", "dashes"])),
        ],
        look,
    )
    told: list[Told] = []
    columns: list[list[Cell]] = [[], [], [], [], []]
    for index, subject in enumerate(subjects):
        one = Told(kit, "exam", row=index)
        mark = rng.choice([rng.randrange(line, full - 5), rng.randrange(line - 20, line)])
        passed = mark >= line
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            start_date=str(when),
            end_date=str(when),
        )
        cells: list[Cell] = [
            one.say("content", subject),
            one.result(str(mark)),
            str(line),
            str(full),
            "合格" if passed else "不合格",
        ]
        one.know(result=truth.score(str(mark), passed=passed))
        for column, cell in zip(columns, cells, strict=True):
            column.append(cell)
        told.append(one)
    heads = ("科目", "成绩", "合格线", "满分", "结论")
    rows = [[head, *cells] for head, cells in zip(heads, columns, strict=True)]
    wide = 600 / len(subjects)
    Table(80, 160, (80, *[wide] * len(subjects)), look, look, row=40).draw(page, [], rows)
    page.put(
        80, 392, "备注：单科合格成绩有效期以当年文件为准。", kit.look("song", 10.5, colour=GREY)
    )
    sign(kit, page, told, at=(620, 450), look=look, issuer=body, day=issue, manner="centre")
    return paper(KIND, [page], told)


@layout(KIND, "h-score-slip", wear=wear.worn)
def score_slip(kit: Kit) -> Paper:
    """A narrow slip cut from a list: a head row and one row, a dashed line above and below."""
    rng, who = kit.rng, kit.person()
    page = kit.page((820.0, 260.0))
    told = Told(kit, "exam")
    when, module = sitting(kit), rng.choice(MODULES)
    mark = rng.choice([rng.randrange(60, 99), rng.randrange(60, 99), rng.randrange(30, 60)])
    body, issue = rng.choice(words.EXAM_BODIES), when + timedelta(days=20)
    for x in range(20, 800, 14):
        page.line(x, 14, x + 7, 14, width=0.6, colour=GREY)
        page.line(x, 246, x + 7, 246, width=0.6, colour=GREY)
    title(page, f"{COMPUTER_EXAM}成绩条", kit.look("hei", 16), 48)
    look = kit.look("song", 11.5)
    row: list[Cell] = [
        told.name(who),
        told.id(who),
        kit.serial("##########", when),
        told.say("content", module),
        told.day(when, "dots-padded"),
        told.result(str(mark)),
        "通过" if mark >= 60 else "未通过",
    ]
    told.know(
        subject="professional", hours=truth.exam_hours(module=True, day=when, passed=mark >= 60)
    )
    Table(30, 66, (90, 150, 100, 190, 90, 60, 80), look, kit.look("hei", 11.5), row=34).draw(
        page, ["姓名", "身份证号", "准考证号", "考试科目", "考试日期", "成绩", "是否通过"], [row]
    )
    sign(
        kit,
        page,
        [told],
        at=(640, 180),
        look=look,
        issuer=body,
        day=issue,
        manner="centre",
        size=86,
    )
    return paper(KIND, [page], [told])
