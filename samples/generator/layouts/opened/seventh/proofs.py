"""Results of examinations, further: ticked levels, pairs of modules, queries, letters."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import truth
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of, pairs
from samples.generator.layouts.opened.seventh.marks import (
    COMPUTER,
    KIND,
    LANGUAGE,
    MODULES,
    module,
    sat,
    some,
    tongue,
)
from samples.generator.layouts.opened.seventh.trials import TRADES, against


@of(KIND, "t-level-ticked-among-three")
def ticked(kit: Kit) -> Paper:
    """合格证 whose level is ticked among A, B and C; photograph with the board's seal."""
    leaf = Leaf(kit, 600, 420, "mint")
    f = Fill(kit, "exam", dates=("plain", "padded"), no=("{y}12#####", "津WY{y}####"))
    sat(f, 2015, 2020)
    level = leaf.rng.choice("ABC")
    leaf.border("green", 12, 1.4)
    leaf.mid(54, [f.say("content", LANGUAGE)], "song 16")
    leaf.mid(88, "合　格　证", "head 24 green")
    leaf.photo(470, 104, 84)
    rows = pairs(f, "姓　　名|<name>\n身份证号|<id>\n考试日期|<on>")
    marks = "　".join(f"{'■' if one == level else '□'}{one}级" for one in "ABC")
    rows.append(("级　　别", marks))
    rows.append(("成　　绩", [tongue(f, level, leaf.rng.randrange(60, 96), "#分")]))
    rows += pairs(f, "证书编号|<no>")
    leaf.pairs((50, 130), rows, "hei 13|song 14", (34, 84))
    leaf.close(
        [f], (450, 340), "song 13.5 c", leaf.rng.choice(lore.BOARDS), day=f.given, size=92, gap=24
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-modules-in-two-columns")
def two_columns(kit: Kit) -> Paper:
    """Modules two beside each other: name, day and verdict in each box of a printed sheet."""
    leaf = Leaf(kit, 700, 480, "cream")
    f = Fill(kit, "exam", dates=("dots-padded", "plain"))
    sat(f, 2017, 2022)
    leaf.mid(50, COMPUTER, "hei 16.5")
    leaf.mid(82, "合格科目证明", "head 21")
    leaf.put(40, 118, f("姓名：<name>　　身份证号：<id>"), "song 14")
    names = leaf.rng.sample(MODULES, leaf.rng.choice([2, 4]))
    for n, what in enumerate(names):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=14 * n)
        one.mark = "合格"
        module(one, True)
        x, y = 40 + 316 * (n % 2), 136 + 116 * (n // 2)
        leaf.page.frame(x, y, x + 304, y + 104, width=0.8)
        leaf.put(x + 14, y + 32, one("科目：<what>"), "song 13.5 <276")
        leaf.put(x + 14, y + 60, one("考试日期：<on>"), "song 13.5")
        leaf.put(x + 14, y + 88, one("考试结果：<mark>"), "song 13.5")
    low = 136 + 116 * ((len(names) + 1) // 2)
    leaf.close(
        f.rows,
        (520, low + 30),
        "song 14 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.start + timedelta(days=110),
        size=90,
        gap=24,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-query-page-of-modules")
def query(kit: Kit) -> Paper:
    """A query's answer printed by a browser: grey lines between modules, pass marks below."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", dates=("dashes",))
    sat(f, 2017, 2022)
    printed = f.start + timedelta(days=150)
    board = leaf.rng.choice(lore.BOARDS)
    leaf.put(28, 22, f"{printed:%Y/%m/%d} 10:2{leaf.rng.randrange(10)}", "hei 8 grey")
    leaf.put(28, 830, "https://exam.example.invalid/query/result", "hei 8 grey")
    leaf.put(50, 84, "计算机应用能力考试成绩查询", "head 20 blue")
    leaf.pairs(
        (50, 124), pairs(f, "姓　　名：|<name>\n证件号码：|<id>"), "hei 13|hei 13.5", (28, 84)
    )
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(MODULES, leaf.rng.randrange(2, 5))):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=10 * n)
        mark = some(one)
        module(one, mark >= 60)
        said = one.say("result", str(mark), truth.score(str(mark), passed=mark >= 60))
        rows.append([one("<what>"), one("<on>"), said, "通过" if mark >= 60 else "未通过"])
    low = Grid("250 110 70 70", "hei 12.5 grey|hei 13", 36, "lines", "lccc").draw(
        leaf, (50, 176), "科目名称 考试日期 成绩 状态", rows
    )
    leaf.put(50, low + 26, "合格标准：60分（满分100分）", "hei 12 grey")
    leaf.close(
        f.rows, (410, low + 90), "hei 14 c", board, day=printed, seal="electronic", form="plain"
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-one-subject-of-a-trade")
def one_subject(kit: Kit) -> Paper:
    """A passed subject alone: a small certificate for a part of a trade, mark and line in words."""
    leaf = Leaf(kit, 620, 440, "rose")
    name, subjects, least, most = leaf.rng.choice(TRADES)
    f = Fill(kit, "exam", (leaf.rng.choice(subjects),), dates=("plain",), no=("DK{y}######",))
    sat(f, 2015, 2025)
    leaf.border("wine", 14, 2)
    leaf.mid(66, name, "song 16 <560")
    leaf.mid(102, "单科成绩合格通知", "head 22 wine")
    mark = leaf.rng.randrange(least, round(most * 0.9))
    said = f.say("result", f"{mark}分", truth.score(str(mark), passed=True))
    leaf.put(
        60,
        156,
        [
            *f("　　<name>（<id>）于<on>参加“<what>”科目考试，成绩"),
            said,
            Span(f"，达到该科目合格标准（{least}分），特此通知。"),
        ],
        "song 16 w500 l2.0",
    )
    leaf.put(60, 384, f("编号：<no>"), "song 13")
    leaf.close(
        [f], (460, 340), "song 14 c", leaf.rng.choice(lore.BOARDS), day=f.given, size=94, gap=26
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-marks-in-shaded-pairs")
def shaded(kit: Kit) -> Paper:
    """A trade's marks as shaded pairs, subject left and mark right, absent ones said so."""
    leaf = Leaf(kit, 560, 620)
    name, subjects, least, most = leaf.rng.choice(TRADES)
    f = Fill(kit, "exam", dates=("plain", "dots-padded"), no=("{y}CJ######",))
    sat(f, 2015, 2025)
    leaf.mid(60, f"{name}", "hei 16 <520")
    leaf.mid(94, "成绩证明单", "head 22")
    low = leaf.form(
        (40, 114),
        "70 160 70 180",
        cells(f, "姓名|<name>|证件号|<id>\n考试日期|<on>|单号|<no>"),
        "hei 12|song 12.5",
        36,
    )
    y = low + 14
    for what in subjects:
        one = f.add(what)
        said, _ = against(one, least, most)
        if leaf.rng.random() < 0.12:
            one.know(hours=0)
            said = one.say("result", "缺考", truth.verdict("缺考"))
        leaf.box(40, y, 520, y + 38, "ash")
        leaf.put(56, y + 25, one("<what>"), "hei 13.5 <330")
        leaf.put(500, y + 25, said, "hei 16 r")
        y += 44
    leaf.put(40, y + 20, f"各科满分{most}分，合格标准{least}分。", "song 12.5 grey")
    leaf.close(f.rows, (380, y + 70), "song 14.5 c", leaf.rng.choice(lore.BOARDS), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-language-print-across")
def across(kit: Kit) -> Paper:
    """合格证明 across, printed by a system: label over value in six boxes, code below."""
    leaf = Leaf(kit, 842, 480, "mist")
    f = Fill(kit, "exam", dates=("dashes", "padded"), no=("WYZM{y}#####",))
    sat(f, 2017, 2020)
    level, mark = leaf.rng.choice("ABC"), leaf.rng.randrange(60, 97)
    leaf.mid(64, [f.say("content", LANGUAGE)], "hei 18")
    leaf.mid(98, "考试合格证明", "head 22")
    facts: list[tuple[str, Words]] = [
        ("姓名", f("<name>")),
        ("身份证号", f("<id>")),
        ("级别", f"英语{level}级"),
        ("考试日期", f("<on>")),
        ("成绩", [tongue(f, level, mark)]),
        ("证明编号", f("<no>")),
    ]
    for n, (label, words) in enumerate(facts):
        x, y = 60 + 246 * (n % 3), 130 + 94 * (n // 3)
        leaf.box(x, y, x + 234, y + 82, "white")
        leaf.put(x + 16, y + 30, label, "hei 12.5 grey")
        leaf.put(x + 16, y + 60, words, "hei 16 <206")
    leaf.qr(64, 350, 76)
    leaf.close(
        [f],
        (640, 380),
        "hei 14.5 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)
