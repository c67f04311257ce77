"""Examination papers (考试成绩单、合格证): language, computer modules, other subjects."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Span
from samples.generator.furniture import Form, Table, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.training import one

KIND = "exam_score"
LANGUAGE_EXAM = "全国专业技术人员职称外语等级考试"
COMPUTER_EXAM = "全国专业技术人员计算机应用能力考试"
MODULES = (
    "中文Windows XP操作系统",
    "Word2003中文字处理",
    "Excel2003中文电子表格",
    "PowerPoint2003中文演示文稿",
    "Internet应用",
    "计算机网络应用基础",
    "Photoshop6.0图像软件",
    "AutoCAD2004制图软件",
    "金山文字2005",
    "Access2000数据库管理系统",
    "用友财务（U8）软件",
    "Project2000项目管理",
    "中文Windows 7操作系统",
)
OFFICES = (
    "天津市海晏区人事考试中心",
    "天津市津沽人事考试院",
    "滨城人才考试评价中心",
    "天津市河口区职称工作办公室",
)


def exam_day(kit: Kit) -> date:
    return date(
        kit.rng.randrange(2014, 2021), kit.rng.choice([3, 4, 5, 9, 11]), kit.rng.randrange(1, 29)
    )


@layout(KIND, "language-notice", weight=2)
def language_notice(kit: Kit) -> Paper:
    """职称外语 score notice: labels in lines, pass mark printed; passed, failed or absent."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    when, office = exam_day(kit), rng.choice(OFFICES)
    level, tongue = rng.choice("ABC"), rng.choice(["英语", "英语", "日语", "俄语"])
    mark = rng.choice([rng.randrange(60, 97), rng.randrange(30, 60)])
    passed, printed_id = mark >= 60, kit.id_as_printed(who)
    issue = when + timedelta(days=rng.randrange(50, 90))
    number = kit.serial("{y}########", when) if passed and rng.random() < 0.6 else None
    title(page, LANGUAGE_EXAM, kit.look("hei", 21), 120)
    title(page, "成绩通知单", kit.look("hei", 26), 160)
    rows = [
        ("姓　　名", Span(kit.name_as_printed(who.name), "name")),
        (rng.choice(["身份证号", "证件号码"]), Span(printed_id, "id_number")),
        ("准考证号", kit.serial("12{y}######", when)),
        ("工作单位", Span(who.employer, "employer")),
        ("语　　种", tongue),
        ("级　　别", rng.choice([f"{level}级", level])),
        ("专业类别", rng.choice(["综合", "理工", "卫生", "人文"])),
        ("成　　绩", Span(str(mark) + rng.choice(["", "分"]), "result")),
        ("合格标准", "60分"),
        (
            "考试时间",
            Span(wording.day(when, rng.choice(["plain", "dots", "dashes"])), "start_date"),
        ),
    ]
    if number:
        rows.append(("证书编号", Span(number, "certificate_no")))
    look = kit.look("song", 14)
    Form(120, 220, 38, look, look, label_width=rng.choice([0, 90])).draw(page, rows, width=380)
    closing(kit, page, look, at=(390, 680), words=(office, wording.day(issue, kit.day_form())))
    entry = truth.entry(
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        employer=who.employer,
        learning_form="exam",
        subject="professional",
        content=LANGUAGE_EXAM,
        start_date=str(when),
        end_date=str(when),
        issue_date=str(issue),
        hours=truth.exam_hours(level=level, day=when, passed=passed),
        result=truth.score(str(mark), passed=passed),
        certificate_no=number,
        issuer=office,
        credit_year=when.year,
    )
    return Paper([page], one(entry, KIND))


@layout(KIND, "computer-modules", weight=2)
def computer_modules(kit: Kit) -> Paper:
    """计算机应用能力 score sheet: a row for each module, some of them failed or missed."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    first, office = exam_day(kit), rng.choice(OFFICES)
    printed_id, entries, rows = kit.id_as_printed(who), [], []
    for index, module in enumerate(rng.sample(MODULES, rng.randrange(2, 5))):
        when = first + timedelta(days=7 * index)
        mark = rng.choice([rng.randrange(60, 99), rng.randrange(60, 99), rng.randrange(20, 60), -1])
        words = "缺考" if mark < 0 else ("合格" if mark >= 60 else "不合格")
        number = kit.serial("{y}#######", when) if mark >= 60 else None
        result = truth.verdict("缺考") if mark < 0 else truth.score(str(mark), passed=mark >= 60)
        rows.append(
            [
                str(index + 1),
                Span(module, f"content#{index}"),
                Span(str(mark) if mark >= 0 else "—", f"result#{index}"),
                words,
                Span(wording.day(when, "dots-padded"), f"start_date#{index}"),
                Span(number, f"certificate_no#{index}") if number else "",
            ]
        )
        entries.append(
            truth.entry(
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                learning_form="exam",
                subject="professional",
                content=module,
                start_date=str(when),
                end_date=str(when),
                issuer=office,
                result=result,
                hours=truth.exam_hours(module=True, day=when, passed=mark >= 60),
                certificate_no=number,
                issue_date=str(first + timedelta(days=60)),
                credit_year=when.year,
            )
        )
    title(page, COMPUTER_EXAM, kit.look("hei", 20), 110)
    title(page, "成　绩　单", kit.look("hei", 26), 150)
    look = kit.look("song", 12)
    page.put(70, 205, [Span("姓名："), Span(who.name, "name")], look)
    page.put(250, 205, [Span("身份证号："), Span(printed_id, "id_number")], look)
    Table(60, 225, (36, 165, 50, 60, 80, 90), look, kit.look("hei", 12), row=32).draw(
        page, ["序号", "科目（模块）", "成绩", "结论", "考试时间", "证书编号"], rows
    )
    closing(
        kit,
        page,
        kit.look("song", 14),
        at=(400, 560),
        words=(office, wording.day(first + timedelta(days=60), "plain")),
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=tuple(entries))])
