"""Self-study sets and degrees, further: panels, cards, applications, phones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Grid, Leaf, Words, paper_of, photo_with_seal
from samples.generator.layouts.opened.sixth.diplomas import diploma_number, enrolled
from samples.generator.layouts.opened.sixth.selves import ALL, STEPS, student

ALONE, DEGREE = "self_study", "degree"


@paper_of(ALONE, "s-three-panels-across")
def panels(kit: Kit) -> Paper:
    """One broad sheet in three panels beside each other: plan, record, assessment."""
    f, days, each = student(kit, 4, 7)
    leaf = Leaf(kit, 842, 595)
    leaf.mid(44, "专业技术人员自学情况登记表", "head 21")
    leaf.put(36, 74, f("姓名：<name>　　身份证号：<id>　　单位：<unit>"), "song 12.5 <770")
    for n, words in enumerate(("自 学 计 划", "自 学 情 况", "考 核 结 果")):
        leaf.box(30 + 262 * n, 88, 292 + 262 * n, 540)
        leaf.rule(30 + 262 * n, 116, 292 + 262 * n, 116, 0.6)
        leaf.put(161 + 262 * n, 108, words, "hei 14 c")
    plan = (
        f"　　自学内容：{f.what}。\n　　计划学时：{f.long:g}学时。\n　　时间安排："
        f"{wording.month(f.start, 'plain')}起，业余时间自学。\n　　考核方式："
        "闭卷考试。"
    )
    y = leaf.put(40, 146, plan, "song 13 w240 l1.8")
    leaf.put(40, y + 24, "部门意见：同意", "song 13")
    leaf.sign(140, y + 2, 54)
    for n, day in enumerate(days):
        leaf.put(
            302,
            146 + 30 * n,
            f"{wording.day(day, 'dots')}　{STEPS[n % len(STEPS)]}　{each:g}学时",
            "song 12.5 <246",
        )
    rows: list[tuple[str, Words]] = [
        ("内容：", f("<what>")),
        ("起止：", f("<span:至>")),
        ("学时：", f("<hrs:#>")),
        ("成绩：", f("<mark>")),
        ("考核人：", kit.person().name),
    ]
    leaf.pairs((564, 150), rows, "hei 13|song 13 <196", (38, 52))
    leaf.close([f], (680, 430), "song 12.5 c <230", f.works, day=f.given, size=92, gap=26)
    return f.paper(ALONE, leaf, parts=ALL)


@paper_of(ALONE, "s-card-of-study-by-pen")
def pen_card(kit: Kit) -> Paper:
    """自学登记卡: a card filled by pen, its back has the days, the unit's word at the foot."""
    f, days, each = student(kit, 3, 5)
    front, back = Leaf(kit, 620, 440, "sand"), Leaf(kit, 620, 440, "sand")
    front.mid(50, "职工自学登记卡", "song 22")
    front.put(36, 84, "【自学计划】", "hei 13.5")
    plans: list[tuple[str, Words]] = [
        ("自学人：", f.who.name),
        ("工作单位：", f("<unit>")),
        ("自学内容：", f.what),
        ("计划学时：", f"{f.long:g}"),
        ("计划时间：", f"{wording.month(f.start, 'plain')}起"),
        ("考核方式：", "书面考核"),
    ]
    y = front.fields((50, 116), plans, "song 14|pen 16 ink", 38, 500, hand=True)
    front.put(50, y + 10, "主管意见：", "song 14")
    front.pen(124, y + 10, "同意按计划自学", "pen 16 ink")
    front.sign(300, y - 14, 60)
    back.put(36, 44, "【自学情况】", "hei 13.5")
    for n, day in enumerate(days):
        back.pen(
            50,
            74 + 28 * n,
            f"{wording.day(day, 'dots')}　{STEPS[n % len(STEPS)]}　{each:g}学时",
            "pen 15.5 ink",
        )
    low = 84.0 + 28 * len(days)
    back.put(36, low + 10, "【考核结果】", "hei 13.5")
    back.put(50, low + 38, f("姓名：<name>　身份证号：<id>"), "song 13")
    back.put(50, low + 62, f("自学内容：<what>"), "song 13 <520")
    back.put(50, low + 86, f("自学时间：<span:至>　认定学时：<hrs:#>"), "song 13")
    back.put(50, low + 110, f("考核成绩：<mark>"), "song 13")
    back.close(
        [f], (440, min(low + 136, 376)), "song 13.5 c", f.works, day=f.given, gap=26, size=92
    )
    return f.paper(ALONE, front, back, parts=ALL)


@paper_of(ALONE, "s-application-journal-marks")
def application(kit: Kit) -> Paper:
    """自学申请书, a ruled journal and a 考核成绩单: a letter, a table, a slip."""
    f, days, each = student(kit, 4, 8)
    letter, journal, slip = Leaf(kit), Leaf(kit, paper="ivory"), Leaf(kit, 595, 420)
    letter.mid(110, "自学申请（计划）书", "head 24")
    letter.put(
        72,
        170,
        (
            f"人事科：\n　　因工作需要，本人拟自{wording.month(f.start, 'plain')}起自学“"
            f"{f.what}”，计划{f.long:g}学时，利用业余时间完成，学习结束后参加单位组织的考"
            "核。望批准。"
        ),
        "song 15.5 w452 l2.0",
    )
    letter.put(360, 400, f"申请人：{f.who.name}", "song 15")
    letter.put(360, 428, wording.day(f.start - timedelta(days=9), "plain"), "song 15")
    letter.put(72, 480, "批准意见：同意。", "song 15")
    letter.sign(200, 454, 62)
    journal.mid(64, "自学情况记录", "head 22")
    rows: list[list[Words]] = [
        [wording.day(day, "dashes"), STEPS[n % len(STEPS)], f"{each:g}", "已完成"]
        for n, day in enumerate(days)
    ]
    rows.append(["合计", "", f"{f.long:g}", ""])
    Grid("120 190 80 90", "hei 12.5|song 12.5", 32, "lines").draw(
        journal, (58, 90), "日期 内容 学时 备注", rows
    )
    slip.mid(60, "自学考核成绩单", "head 22")
    facts: list[list[Words]] = [
        ["姓　　名", f("<name>"), "身份证号", f("<id>")],
        ["单　　位", f("<unit>")],
        ["自学内容", f("<what>")],
        ["自学时间", f("<span:至>"), "学　　时", f("<hrs:#>")],
        ["考核成绩", f("<mark>"), "考核人", f"{kit.person().name}　{kit.person().name}"],
    ]
    low = slip.form((40, 82), "76 206 70 163", facts, "hei 12.5|song 12.5", 36)
    slip.close([f], (420, low + 44), "song 14 c", f.works, day=f.given, size=94, gap=26)
    return f.paper(ALONE, letter, journal, slip, parts=ALL)


@paper_of(ALONE, "s-plan-and-marks-no-record")
def no_record(kit: Kit) -> Paper:
    """A plan's table and a proof of the examination; how it was studied is nowhere told."""
    f, _, _ = student(kit, 4, 8)
    plan, proof = Leaf(kit, paper="mint"), Leaf(kit)
    plan.mid(90, "专业技术人员年度自学计划", "head 23")
    rows: list[tuple[str, Words]] = [
        ("自 学 人：", f.who.name),
        ("工作单位：", f.works),
        ("自学题目：", f.what),
        ("预期目标：", "掌握要点，应用于实际工作"),
        ("计划学时：", f"{f.long:g}学时"),
        ("计划时间：", f"{wording.month(f.start, 'plain')}至{wording.month(f.end, 'plain')}"),
        ("考核方式：", "单位组织笔试"),
    ]
    y = plan.fields((70, 150), rows, "hei 14|kai 15", 44, 450)
    plan.put(70, y + 10, "部门负责人（签字）：", "song 14")
    plan.sign(220, y - 16, 62)
    proof.mid(110, "自学考核证明", "head 24")
    proof.put(
        72,
        170,
        f(
            "　　<unit><name>同志（身份证号：<id>）<span:至>自学《<what>》，共<hrs>，"
            "经笔试考核，成绩<mark>。特此证明。"
        ),
        "song 16 w452 l2.1",
    )
    proof.close([f], (400, 420), "song 15 c", f.works, day=f.given)
    made = f.paper(ALONE, plan, proof, parts=("plan", "assessment"))
    return not_counted(made)


def not_counted(made: Paper) -> Paper:
    """The paper whose entries may not be registered."""
    document = made.documents[0]
    entries = tuple(replace(entry, eligible=False) for entry in document.entries)
    return Paper(made.pages, [replace(document, entries=entries)])


@paper_of(DEGREE, "s-degree-spread-in-red")
def spread(kit: Kit) -> Paper:
    """学位证书 lying open: emblem's page with photograph left, sentence right."""
    leaf = Leaf(kit, 780, 540, "cream")
    f = enrolled(kit, 2017)
    school = leaf.rng.choice(lore.COLLEGES[:4])
    leaf.rule(390, 0, 390, 540, 0.5)
    leaf.put(195, 110, "学士学位证书", "kai 31 red c")
    photo_with_seal(leaf, (146, 150), 98, school)
    leaf.put(
        64, 470, [Span("证书编号："), f.number(kit.serial("1####4{y}######", f.given))], "song 12.5"
    )
    degree = leaf.rng.choice(["工学", "管理学", "医学", "教育学"])
    leaf.put(
        424,
        110,
        f(
            "　　<name>，<sex>，<born>生。在我校<what>专业（函授）学习，"
            "完成教学计划规定的各项要求，成绩<mark>，经学位评定委员会审议通过，"
            f"授予{degree}学士学位。"
        ),
        "song 16.5 w316 l2.1",
    )
    leaf.put(424, 400, "主席", "song 14")
    leaf.sign(470, 374, 64)
    leaf.close([f], (600, 440), "song 14.5 c", school, day=f.given, form="cn")
    return f.paper(DEGREE, leaf)


@paper_of(DEGREE, "s-party-school-diploma")
def party_school(kit: Kit) -> Paper:
    """党校在职研究生毕业证书: a sentence under a red title, number at the foot."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = enrolled(kit, 2017, years=3.0)
    f.what = leaf.rng.choice(["公共管理", "经济管理", "法学理论"])
    leaf.border("red", 24, 5)
    leaf.mid(120, "毕 业 证 书", "kai 40 red")
    leaf.photo(96, 180, 90)
    leaf.put(
        220,
        206,
        f(
            "　　学员<name>，<sex>，<born>生，于<months:至>在本校在职研究生班<what>专业学"
            "习，修完全部课程，考试成绩<mark>，准予毕业。"
        ),
        "kai 19 w520 l2.1",
    )
    leaf.put(96, 500, f("证书编号：<no:DX(y)####>"), "song 13")
    leaf.close([f], (610, 440), "song 16 c", "中共津门市委党校", day=f.given, form="cn")
    return f.paper(DEGREE, leaf)


@paper_of(DEGREE, "s-diploma-on-a-phone")
def on_a_phone(kit: Kit) -> Paper:
    """A registry's page of a diploma on a phone: labels left, values right, photograph above."""
    leaf = Leaf(kit, 390, 844)
    f = enrolled(kit, 2017, 2024)
    f.mark = "毕业"
    school = leaf.rng.choice(lore.COLLEGES)
    leaf.box(0, 0, 390, 84, "blue")
    leaf.put(22, 24, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 12 white")
    leaf.mid(62, "学历信息", "hei 17 white")
    leaf.photo(155, 104, 80)
    rows: list[tuple[str, Words]] = [
        ("姓名", f("<name>")),
        ("性别", f("<sex>")),
        ("学校名称", school),
        ("专业名称", f("<what>")),
        ("学历类别", "成人高等教育"),
        ("学历层次", "专升本"),
        ("学习形式", leaf.rng.choice(["函授", "业余"])),
        ("入学日期", f("<from:padded>")),
        ("毕业日期", f("<to:padded>")),
        ("毕(结)业", f("<mark>")),
        ("证书编号", [diploma_number(f, "5", "05")]),
    ]
    leaf.pairs((26, 256), rows, "hei 13.5 grey|hei 14 <240", (38, 100))
    leaf.close([f], (195, 730), "hei 13 c", "津门高校学生信息咨询中心", seal="")
    return f.paper(DEGREE, leaf)


@paper_of(DEGREE, "s-second-degree-of-health")
def nurse(kit: Kit) -> Paper:
    """A health college's diploma: rows of facts on lines, name of head, dry seal, upright."""
    leaf = Leaf(kit, 560, 780, "rose")
    f = enrolled(kit, 2017, years=3.0)
    f.what = leaf.rng.choice(["护理", "药学", "医学检验技术", "康复治疗技术"])
    f.given = date(f.end.year, 7, leaf.rng.choice([1, 5, 10]))
    school = lore.COLLEGES[3]
    leaf.ornate("wine", 16)
    leaf.mid(96, "普通高等学校成人教育", "song 17")
    leaf.mid(140, "毕业证书", "head 32 wine t4")
    photo_with_seal(leaf, (235, 166), 90, school)
    leaf.put(
        76,
        340,
        f(
            "　　<name>　性别　<sex>　系<born>生，<months:至>在本校　<what>　专业　"
            "三年制专科　业余学习，学完规定课程，成绩<mark>，准予毕业。"
        ),
        "song 16 w408 l2.1",
    )
    leaf.put(76, 722, [Span("编号："), diploma_number(f, "5", "06")], "song 12.5")
    leaf.put(76, 610, "校长：", "song 14")
    leaf.sign(120, 584, 64)
    leaf.close([f], (380, 640), "song 15 c", school, day=f.given)
    return f.paper(DEGREE, leaf)
