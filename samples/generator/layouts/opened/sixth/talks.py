"""Proofs of lectures and meetings, rarer: salons, several talks, visits, workshops."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.gatherings import KIND, MEETINGS


@paper_of(KIND, "s-series-of-talks-in-rows")
def series(kit: Kit) -> Paper:
    """系列讲座听讲记录: some talks of one person in rows, each with its hours and stamp."""
    leaf = Leaf(kit, 595, 600, "cream")
    f = Fill(kit, "lecture", (1, 1), years=(2015, 2025), dates=("dots-padded", "plain"))
    leaf.mid(60, "系列学术讲座听讲记录", "head 21")
    leaf.put(50, 98, f("姓名：<name>　　身份证号：<id>"), "song 13.5")
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(lore.TALKS, leaf.rng.randrange(2, 5))):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=14 * n)
        one.long = float(leaf.rng.choice([2, 3, 4]))
        rows.append([one("<on>"), one("<what>"), kit.person().name, one("<hrs:#>")])
    low = Grid("110 220 90 70", "hei 13|song 12.5", 36).draw(
        leaf, (50, 114), "日期 讲座题目 主讲人 学时", rows
    )
    last = f.start + timedelta(days=14 * len(rows) + 10)
    leaf.close(
        f.rows,
        (410, low + 60),
        "song 14.5 c",
        leaf.rng.choice([lore.SOCIETIES[0], lore.SOCIETIES[8], lore.COLLEGES[1]]),
        day=last,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-forum-card-with-hours")
def forum(kit: Kit) -> Paper:
    """讲坛学时卡: a small printed card, the person's name by pen, hours printed."""
    leaf = Leaf(kit, 500, 330, "sand")
    f = Fill(
        kit,
        "lecture",
        lore.TALKS,
        (1, 1),
        (2015, 2024),
        hours=(2, 4),
        dates=("plain",),
        no=("{y}-###",),
    )
    leaf.border("brown", 12, 1.4)
    leaf.mid(50, "沽水学术讲坛　听课证", "song 20 brown")
    leaf.put(40, 96, "姓名", "song 14")
    leaf.pen(80, 96, f("<name>"), "pen 18 ink")
    leaf.rule(76, 102, 220, 102, 0.5)
    leaf.put(250, 96, "单位", "song 14")
    leaf.pen(288, 96, f("<unit>"), "pen 14 ink <180")
    leaf.rule(284, 102, 470, 102, 0.5)
    leaf.put(40, 142, f("题目：<what>"), "song 14.5 <430")
    leaf.put(40, 176, f("日期：<on>　　计<hrs>"), "song 14.5")
    leaf.put(40, 290, f("编号 <no>"), "song 12")
    leaf.close(
        [f],
        (350, 240),
        "song 13.5 c",
        leaf.rng.choice(lore.SOCIETIES),
        day=f.given,
        size=92,
        gap=26,
        form="plain",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-workshop-beside-a-meeting")
def workshop(kit: Kit) -> Paper:
    """会务组's proof: 会议 days and days of coming and going; only the meeting's days count."""
    leaf = Leaf(kit)
    f = Fill(
        kit, "conference", MEETINGS, (2, 3), (2015, 2025), units="天", dates=("plain", "padded")
    )
    f.long = float((f.end - f.start).days + 1)
    body = leaf.rng.choice(lore.SOCIETIES)
    leaf.mid(110, "会　议　证　明", "head 26")
    before = wording.day(f.start - timedelta(days=1), "plain")
    leaf.put(74, 170, f("<unit>："), "song 16")
    leaf.put(
        74,
        206,
        f(
            f"　　贵单位<name>同志参加了我会举办的“<what>”。会议于{before}报到，"
            "<span:至>召开，会期共<hrs>，食宿费用自理。\n　　特此证明。"
        ),
        "song 16 w448 l2.1",
    )
    leaf.close([f], (400, 480), "song 15.5 c", body, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-visiting-scholar")
def visit(kit: Kit) -> Paper:
    """访问学者 certificate: months at a university's department, academic visit, not a class."""
    leaf = Leaf(kit, 760, 540, "cream")
    f = Fill(
        kit,
        "academic_visit",
        ("结构工程", "护理管理", "高分子材料", "课程与教学论"),
        (150, 320),
        (2015, 2024),
        dates=("plain", "cn"),
        marks=("合格", "优秀"),
        no=("FX{y}###",),
    )
    school = leaf.rng.choice([lore.COLLEGES[0], lore.COLLEGES[2], lore.COLLEGES[3]])
    leaf.ornate("blue", 16)
    leaf.mid(106, "访问学者证书", "head 32 blue")
    leaf.photo(80, 160, 84)
    leaf.put(
        190,
        186,
        f(
            "　　<name>同志于<months:至>在我校“<what>”学科做国内访问学者，完成研修计划，"
            "考核<mark>，特发此证。"
        ),
        "kai 18 w500 l2.1",
    )
    leaf.put(80, 460, f("证书编号：<no>"), "song 12.5")
    leaf.close([f], (560, 414), "song 15 c", school, day=f.given)
    return f.paper(KIND, leaf)
