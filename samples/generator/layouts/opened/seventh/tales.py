"""Training certificates told in a sentence: plain ones of bases and societies."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of

KIND = "training_certificate"


@of(KIND, "t-trained-and-examined")
def trained(kit: Kit) -> Paper:
    """A4 across, corners of gold: name on a line of its own, then the sentence."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(
        kit, "training_class", lore.EVERY, (2, 5), (2015, 2025), no=("CB-{y}-#####", "培证{y}####")
    )
    leaf.corners(leaf.rng.choice(["gold", "brown", "green"]))
    leaf.mid(132, leaf.rng.choice(["培 训 证 书", "合 格 证 书"]), "head 40 wine")
    leaf.put(112, 212, f("<name> 同志"), "kai 24")
    text = leaf.rng.choice(
        [
            (
                "　　自<from>起至<to>止，在我中心<what>培训班学习期满，计<hrs>，"
                "经考核，成绩<mark>，特发此证。"
            ),
            "　　经<span:至>“<what>”培训班学习，修满<hrs>，考核<mark>，特颁此证。",
            (
                "　　你于<span:到>参加了我中心开办的<what>培训班，完成<hrs>，结"
                "业考核<mark>，特此证明。"
            ),
        ]
    )
    leaf.flow((112, 260), f(text), "kai 20 l2.0", 730)
    leaf.put(112, 500, f("证字：<no>"), "song 13")
    leaf.close([f], (610, 440), "kai 17 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-body-above-title")
def body_above(kit: Kit) -> Paper:
    """The society's name stands over the title; the sentence underlines what was filled in."""
    leaf = Leaf(kit, 760, 540, "mist")
    body = leaf.rng.choice(lore.SOCIETIES)
    f = Fill(
        kit,
        "training_class",
        (*lore.GRID, *lore.PLANT, *lore.FIELD),
        (1, 4),
        (2014, 2025),
        no=("{y}年第####号", "XH{y}###"),
        marks=("合格", "良好", "优秀"),
    )
    leaf.border("blue", 18, 1.2)
    leaf.border("blue", 24, 3)
    leaf.mid(84, body, "kai 22 blue")
    leaf.mid(136, "结　业　证　书", "kai 36 blue")
    text = (
        "　　兹有 <name> （身份证号 <id> ）于 <span:至> 参加本会举办的 <what> 培训班，"
        "培训时间共 <hrs> ，结业成绩 <mark> ，准予结业。"
    )
    leaf.flow((86, 212), f(text), "song 17 l2.15", 676, 1)
    leaf.put(700, 166, f("<no>"), "song 13 r")
    leaf.close([f], (540, 430), "song 15 c", body, day=f.given, form="cn")
    return f.paper(KIND, leaf)


@of(KIND, "t-proof-on-plain-paper")
def plain_proof(kit: Kit) -> Paper:
    """培训证明 on plain paper with 单位 addressed above and no number at all."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", lore.EVERY, (1, 5), (2015, 2025), dates=("plain", "spaced"))
    leaf.mid(140, leaf.rng.choice(["培训学习证明", "参加培训情况证明", "证 明 信"]), "song 27")
    leaf.put(74, 206, f("<unit>："), "song 16.5")
    text = leaf.rng.choice(
        [
            "　　贵单位<name>同志（身份证号码为<id>）于<span:至>在我处参加“<what>”培训，"
            "学习<hrs>，经考试<mark>。\n　　特此函告。",
            "　　你单位职工<name>，身份证号<id>，<span:至>参加我处组织的<what>培训，"
            "按时完成<hrs>学习内容，结业考核<mark>。\n　　特此证明。",
        ]
    )
    leaf.put(74, 250, f(text), "song 16.5 w447 l2.2")
    leaf.close([f], (400, 560), "song 16 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-course-on-its-own-line")
def course_alone(kit: Kit) -> Paper:
    """Name and course each stand large on a line of their own between small words."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.DESK, *lore.WORKS),
        (1, 3),
        (2016, 2025),
        hours=(6, 8, 12, 16, 24),
        no=("{d}##", "TRC{y}#####"),
        dates=("dots-padded", "plain"),
    )
    tone = leaf.rng.choice(["teal", "navy", "purple"])
    leaf.box(0, 0, 28, 595, tone)
    leaf.box(814, 0, 842, 595, tone)
    leaf.mid(110, "培训结业证书", f"head 34 {tone}")
    leaf.mid(164, "兹证明", "song 14 grey")
    leaf.mid(208, f("<name>"), "kai 30")
    leaf.mid(238, f("（<id>）"), "song 13")
    leaf.mid(276, f("于<span:至>完成以下培训"), "song 14.5")
    leaf.mid(326, f("<what>"), f"head 26 {tone} <700")
    leaf.mid(366, f("共<hrs>，考核结果：<mark>"), "song 15")
    leaf.put(80, 530, f("证书编号　<no>"), "song 12.5")
    leaf.close([f], (620, 450), "song 15.5 c", leaf.rng.choice(lore.NATIONAL), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-without-any-result")
def attended(kit: Kit) -> Paper:
    """Attendance alone: took part from one day to another, so many hours, no word of a test."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (1, 3),
        (2015, 2025),
        hours=(4, 8, 16, 24),
        no=("PX{y}-####",),
    )
    leaf.ornate("teal", 20)
    leaf.mid(140, leaf.rng.choice(["培训证明", "参训证书"]), "kai 38 teal")
    text = leaf.rng.choice(
        [
            "　　<unit><name>同志于<span:至>全程参加了“<what>”专题培训，记<hrs>。",
            (
                "　　兹证明<name>（身份证号：<id>）<span:至>参加<what>培训班，"
                "累计出勤<hrs>，特此证明。"
            ),
        ]
    )
    leaf.flow((106, 234), f(text), "kai 20 l2.15", 736)
    leaf.put(106, 470, f("编　号：<no>"), "song 13.5")
    leaf.close([f], (600, 430), "song 16 c", leaf.rng.choice(lore.SOCIETIES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-days-and-hours-together")
def days_and_hours(kit: Kit) -> Paper:
    """为期几天，共几学时: the hours count, the days only say how long."""
    leaf = Leaf(kit, 800, 566, "rose")
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2015, 2024), no=("第{y}-###号",))
    length = (f.end - f.start).days + 1
    f.long = 8.0 * length
    leaf.border("red", 22, 2)
    leaf.corners("red", 14, 60)
    leaf.mid(130, "结 业 证", "head 38 red")
    text = (
        f"　　<name>同志，<span:至>参加<what>培训班，为期{length}天，共<hrs>，"
        "学完全部规定课程，考核<mark>，准予结业。"
    )
    leaf.flow((100, 220), f(text), "song 19 l2.1", 700)
    leaf.put(100, 450, f("身份证号　<id>"), "song 13")
    leaf.put(100, 474, f("证书编号　<no>"), "song 13")
    leaf.close([f], (580, 420), "song 16 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)
