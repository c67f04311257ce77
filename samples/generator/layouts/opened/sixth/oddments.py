"""Papers that prove nothing, of rarer sorts: talks, plans, statistics, posters, leave."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.besides import KIND, about
from samples.generator.layouts.opened.sixth.desk import Grid, Leaf, Words, nothing, paper_of


@paper_of(KIND, "s-talk-of-a-group-chat")
def chat(kit: Kit) -> Paper:
    """A screenshot of a chat in which a class is announced and people say that they come."""
    leaf = Leaf(kit, 390, 760, "ash")
    f = about(kit, (2018, 2025))
    leaf.put(22, 26, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 12")
    leaf.mid(60, f"继续教育工作群（{leaf.rng.randrange(20, 200)}）", "hei 16")
    y = 100.0
    says = (
        (f"各位老师，{f.start.month}月{f.start.day}日有{f.what}培训，16学时，请大家报名。"),
        "收到",
        "请问有证书吗？",
        "考试合格有结业证书。",
        "好的，已报名。",
    )
    for words in says:
        leaf.put(64, y, kit.person().name, "hei 11 grey")
        leaf.box(20, y - 10, 52, y + 22, "pale")
        tall = 20.0 * (1 + len(words) // 17) + 14
        leaf.box(62, y + 8, 366, y + 8 + tall, "white")
        leaf.put(72, y + 30, words, "hei 14 w286 l1.4")
        y += tall + 42
    return nothing(KIND, leaf)


@paper_of(KIND, "s-plan-of-an-employers-year")
def year_plan(kit: Kit) -> Paper:
    """年度培训计划表: months, classes, hours that are planned, whom they are for."""
    leaf = Leaf(kit, 842, 595)
    f = about(kit)
    leaf.mid(56, f"{f.works}{f.start.year}年度培训计划表", "head 20 <740")
    rows: list[list[Words]] = [
        [
            str(n + 1),
            name,
            f"{2 + n}月",
            f"{leaf.rng.choice([4, 8, 16])}",
            leaf.rng.choice(["全体技术人员", "新入职人员", "管理人员"]),
            leaf.rng.choice(["内部授课", "外派", "网络"]),
        ]
        for n, name in enumerate(leaf.rng.sample(lore.EVERY, 8))
    ]
    low = Grid("50 290 80 80 140 100", "hei 12.5|song 12.5", 34).draw(
        leaf, (50, 80), "序号 培训内容 计划月份 计划学时 参加对象 方式", rows
    )
    leaf.put(
        50,
        low + 30,
        (f"编制：{kit.person().name}　　审核：{kit.person().name}　　批准：{kit.person().name}"),
        "song 12.5",
    )
    return nothing(KIND, leaf)


@paper_of(KIND, "s-statistics-of-a-year")
def statistics(kit: Kit) -> Paper:
    """年度统计表: numbers of people by title, a ratio; nobody is named but who filled it in."""
    leaf = Leaf(kit)
    f = about(kit)
    year = f.start.year
    leaf.mid(80, f"专业技术人员继续教育{year}年度统计表", "head 19")
    whole = leaf.rng.randrange(40, 200)
    done = whole - leaf.rng.randrange(0, 30)
    rows: list[list[Words]] = [
        ["填报单位", f.works],
        ["专业技术人员数", str(whole)],
        ["参加继续教育人数", str(done)],
        ["参加学习比率", f"{done / whole:.2%}"],
        ["主要学习形式", "培训班、网络培训、自学"],
        ["人均学时", f"{leaf.rng.randrange(80, 130)}"],
    ]
    low = leaf.form((60, 110), "160 315", rows, "hei 13.5|song 13.5", 40)
    leaf.put(
        60,
        low + 34,
        f"填表人：{kit.person().name}　　填报日期：{wording.day(f.given, 'plain')}",
        "song 13",
    )
    leaf.stamp((430, low + 50), f.works, "star", 110)
    return nothing(KIND, leaf)


@paper_of(KIND, "s-poster-of-a-lecture")
def poster(kit: Kit) -> Paper:
    """A poster that announces a lecture: title, speaker, day and hall; all are welcome."""
    leaf = Leaf(kit, 595, 842, "navy")
    f = about(kit)
    leaf.mid(120, "学 术 讲 座 预 告", "head 36 white")
    leaf.mid(260, leaf.rng.choice(lore.TALKS), "head 27 white <520")
    rows: list[tuple[str, Words]] = [
        ("主讲人", f"{f.who.name}　教授"),
        ("时　间", f"{wording.day(f.start, 'plain')}　14:00"),
        ("地　点", "图书馆一层报告厅"),
        ("主　办", leaf.rng.choice(lore.SOCIETIES)),
    ]
    leaf.pairs((130, 380), rows, "hei 17 white|song 18 white <330", (56, 90))
    leaf.mid(700, "欢迎广大师生和科技工作者参加", "kai 20 white")
    return nothing(KIND, leaf)


@paper_of(KIND, "s-slip-to-be-away")
def away(kit: Kit) -> Paper:
    """外出培训审批单: leave to go to a class, with days and money, before it began."""
    leaf = Leaf(kit, 595, 460, "ivory")
    f = about(kit)
    leaf.mid(54, "外出培训审批单", "head 22")
    before = f.start - timedelta(days=6)
    rows: list[list[Words]] = [
        ["申请人", f.who.name, "部　门", "技术科"],
        ["培训内容", f"{f.what}培训班"],
        ["主办单位", leaf.rng.choice(lore.NATIONAL)],
        [
            "起止日期",
            f"{wording.day(f.start, 'dashes')}至{wording.day(f.end, 'dashes')}",
            "费用预算",
            f"{leaf.rng.choice([800, 1200, 2400])}元",
        ],
        ["部门意见", "同意参加"],
        ["领导意见", "同意"],
    ]
    low = leaf.form((40, 76), "76 190 76 173", rows, "hei 12.5|song 12.5", 40)
    leaf.put(44, low + 30, f"申请日期：{wording.day(before, 'plain')}", "song 12.5")
    leaf.sign(440, low + 6, 60)
    return nothing(KIND, leaf)


@paper_of(KIND, "s-ticket-of-the-railway")
def ticket(kit: Kit) -> Paper:
    """A railway ticket of the way to a class."""
    leaf = Leaf(kit, 430, 270, "mist")
    f = about(kit)
    leaf.put(24, 34, f"{leaf.rng.choice('ABCDE')}{leaf.rng.randrange(10**6):06d}", "mono 15 red")
    leaf.put(60, 84, "天津站", "hei 22")
    leaf.put(300, 84, leaf.rng.choice(["北京南站", "济南西站", "石家庄站"]), "hei 22")
    leaf.mid(80, f"G{leaf.rng.randrange(100, 999)}", "mono 17")
    leaf.rule(170, 92, 264, 92, 1)
    leaf.put(
        28, 124, f"{wording.day(f.start, 'padded')}　07:{leaf.rng.randrange(10, 60)}开", "hei 14"
    )
    leaf.put(
        300, 124, f"{leaf.rng.randrange(1, 16):02d}车{leaf.rng.randrange(1, 19):02d}A号", "hei 14"
    )
    leaf.put(28, 156, f"￥{leaf.rng.randrange(54, 140)}.5元　二等座", "hei 14")
    leaf.put(28, 192, f"{f.who.id_number[:10]}****{f.who.id_number[14:]}　{f.who.name}", "hei 14")
    leaf.put(28, 232, "买票请到12306 发货请到95306", "song 11 grey")
    leaf.qr(350, 170, 64)
    return nothing(KIND, leaf)
