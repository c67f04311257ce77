"""Papers beside learning: booklets' leaves, statistics, contracts, pictures."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh, nothing

KIND = "other"


@fresh(KIND, "r-booklet-leaf-of-the-person")
def booklet_leaf(kit: Kit) -> Paper:
    """继续教育证书, the leaf with photograph and personal facts: whose booklet it is, no entry."""
    s = Sheet(kit, 700, 480, "cream")
    d = Case(kit, "training_class", years=(2004, 2024))
    s.rule(350, 0, 350, 480, 0.5)
    s.photo(130, 70, 96)
    s.stamp((200, 200), d.works, "round", 96)
    s.put(70, 280, f"证书编号：{d.who.certificate_book_no}", "song 14")
    s.put(70, 314, f"发证日期：{wording.day(d.start, 'plain')}", "song 14")
    facts = [
        ("姓　　名", d.who.name),
        ("性　　别", "男" if d.who.male else "女"),
        ("身份证号", d.who.id_number),
        ("工作单位", d.works),
        ("专业技术职务", s.rng.choice(["工程师", "主管护师", "讲师", "馆员"])),
        ("任职时间", wording.month(d.start - timedelta(days=400), "plain")),
    ]
    s.put(525, 60, "专业技术人员继续教育证书", "kai 17 c")
    s.pairs((380, 110), facts, "hei 12.5|kai 14 <190", (44, 96), 196)
    return nothing(KIND, s)


@fresh(KIND, "r-statistics-of-a-year")
def statistics(kit: Kit) -> Paper:
    """继续教育年度统计表 of a unit: heads, hours and shares by level."""
    s = Sheet(kit, 842, 595)
    d = Case(kit, "training_class", years=(2012, 2025))
    s.mid(60, f"{d.start.year}年度专业技术人员继续教育情况统计表", "head 19")
    s.put(50, 96, f"填报单位：{d.works}", "song 13")
    rows: list[list[Words]] = []
    heads = [(n, s.rng.randrange(n // 2, n + 1)) for n in s.rng.sample(range(20, 200), 3)]
    heads.append((sum(n for n, _ in heads), sum(n for _, n in heads)))
    for level, (whole, came) in zip(("高级", "中级", "初级", "合计"), heads, strict=True):
        share = f"{100 * came / whole:.2f}%"
        rows.append(
            [
                level,
                str(whole),
                str(came),
                share,
                str(came * 72),
                "72",
                s.rng.choice(["培训班、网络培训", "网络培训", "研修班、讲座"]),
            ]
        )
    low = Grid("90 110 120 110 100 90 130", "hei 12.5|song 12.5", 40).draw(
        s, (46, 112), "级别 专业技术人员数 参加学习人数 参加比率 总学时 人均学时 主要形式", rows
    )
    s.put(
        50,
        low + 40,
        f"单位负责人：{kit.person().name}　　填表人：{kit.person().name}　　填报日期："
        f"{wording.day(d.start, 'plain')}",
        "song 13",
    )
    s.stamp((660, low + 70), d.works, "round", 104)
    return nothing(KIND, s)


@fresh(KIND, "r-agreement-of-service")
def service(kit: Kit) -> Paper:
    """培训服务协议: who pays for a long course and how many years are owed for it."""
    s = Sheet(kit, paper="ivory")
    d = Case(kit, "refresher_class", (*lore.NURSING, *lore.ENGINE), (60, 120), (2008, 2025))
    s.mid(90, "职工外出进修协议书", "head 22")
    text = (
        f"　　甲方：{d.works}\n　　乙方：{d.who.name}（身份证号：{d.who.id_number}）\n"
        f"　　一、甲方同意乙方于{wording.month(d.start, 'plain')}至"
        f"{wording.month(d.end, 'plain')}外出进修“{d.what}”。\n"
        f"　　二、进修费{s.rng.choice([3000, 4800, 8000])}元由甲方承担，进修期间工资照发。\n"
        "　　三、乙方进修结束后须在甲方服务满三年，并取得结业证书，否则退还全部费用。\n"
        "　　四、本协议一式两份，双方签字盖章后生效。"
    )
    s.put(70, 150, text, "song 15 w455 l2.1")
    s.put(80, 640, "甲方（盖章）", "song 14")
    s.stamp((150, 650), d.works, "round", 100)
    s.put(330, 640, "乙方（签字）", "song 14")
    s.sign(420, 612, 64)
    s.put(330, 690, wording.day(d.start - timedelta(days=9), "plain"), "song 14")
    return nothing(KIND, s)


@fresh(KIND, "r-picture-of-a-class")
def picture(kit: Kit) -> Paper:
    """A photograph of a class with its caption set across the top: faces in rows, no names."""
    s = Sheet(kit, 760, 470, "mist")
    d = Case(kit, "training_class", lore.EVERY, (1, 1), (1998, 2025))
    s.box(0, 60, 760, 470, "teal")
    s.box(0, 330, 760, 470, "green")
    for row in range(3):
        for n in range(11 - row % 2):
            s.photo(40 + 62 * n + 30 * (row % 2), 150 + 74 * row, 52)
    s.put(
        380,
        40,
        f"汀南省“{d.what}”培训班全体学员合影　{d.start.year}.{d.start.month}.{d.start.day}",
        "hei 17 red c <720",
    )
    return nothing(KIND, s)


@fresh(KIND, "r-fees-on-the-wall")
def fees(kit: Kit) -> Paper:
    """培训收费公示: kinds of classes with hours and prices, a telephone for complaints."""
    s = Sheet(kit, 595, 760, "sand")
    s.mid(90, "收 费 公 示", "head 30 red")
    s.put(60, 132, f"单位：{s.rng.choice(lore.CENTRES)}", "song 14")
    rows: list[list[Words]] = []
    for what in s.rng.sample(lore.EVERY, 6):
        hours = s.rng.choice([8, 16, 24, 40])
        rows.append(
            [what, f"{hours}学时", f"{hours * s.rng.choice([10, 15, 20])}元/人", "市场调节价"]
        )
    Grid("190 80 110 100", "hei 13.5|song 13.5", 44).draw(
        s, (58, 150), "培训项目 学时 收费标准 定价形式", rows
    )
    s.put(60, 520, "退费办法：开班前全额退还，开班后按未上课时比例退还。", "song 13")
    s.put(60, 550, "价格举报电话：12315　　咨询电话：0000-56780119", "song 13")
    return nothing(KIND, s)


@fresh(KIND, "r-booklet-lost-and-asked-for")
def lost(kit: Kit) -> Paper:
    """证书遗失补发申请表: somebody asks for another booklet; two bodies agree."""
    s = Sheet(kit)
    d = Case(kit, "training_class", years=(2010, 2025))
    s.mid(90, "继续教育证书遗失补发申请表", "head 21")
    rows = [
        ["姓　名", d.who.name, "身份证号", d.who.id_number],
        ["单　位", d.works],
        ["原证书号", d.who.certificate_book_no, "职　称", s.rng.choice(["中级", "初级", "高级"])],
        [
            "遗失情况",
            f"　　本人于{wording.month(d.start, 'plain')}搬家时不慎将继续教育证书遗失，已声明"
            "作废，申请补发。",
        ],
        ["单位意见", "　　情况属实，同意补发。"],
        ["主管部门", "　　同意。"],
    ]
    low = s.form((52, 120), "76 150 76 190", rows, "hei 13|song 13", 62)
    s.put(330, low + 44, f"申请人：{d.who.name}", "song 14")
    s.put(330, low + 74, wording.day(d.start + timedelta(days=20), "plain"), "song 14")
    s.stamp((420, low - 90), d.works, "round", 100)
    return nothing(KIND, s)


@fresh("other", "r-piece-from-a-newspaper")
def newspaper(kit: Kit) -> Paper:
    """A newspaper's piece on a class: days, hours and heads are told, nobody's result."""
    s = Sheet(kit, 520, 640, "sand")
    d = Case(kit, "training_class", lore.EVERY, (3, 5), (1999, 2025))
    s.put(
        40,
        44,
        f"汀南日报　{wording.day(d.end, 'plain')}　第{s.rng.randrange(2, 9)}版　综合新闻",
        "song 11",
    )
    s.bar(54, "black", x=(40, 480), w=1)
    s.put(260, 104, f"我省举办{d.what}培训班", "head 21 c <440")
    s.put(260, 132, f"（记者　{kit.person().name}）", "kai 13 c")
    text = (
        f"　　本报讯　{d.start.month}月{d.start.day}日至{d.end.day}日，由{lore.BUREAUS[1]}主"
        f"办的“{d.what}”培训班在漓阳市举行。"
        f"来自全省的{s.rng.randrange(80, 300)}名专业技术人员参加了为期"
        f"{(d.end - d.start).days + 1}天、共计{8 * ((d.end - d.start).days + 1)}学时的学习。"
        f"学员{d.who.name}表示，授课内容贴近实际，收获很大。据了解，考核合格者将获得结业证书。"
    )
    s.put(40, 170, text, "song 14 w440 l1.75")
    return nothing("other", s)
