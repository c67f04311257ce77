"""Training certificates that say it in a sentence: across, upright, spread, bilingual."""

from __future__ import annotations

import textwrap

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, paper_of, photo_with_seal

KIND = "training_certificate"


@paper_of(KIND, "s-class-certificate")
def class_certificate(kit: Kit) -> Paper:
    """A4 across: title, one sentence, number at the left foot, seal over body and day."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(
        kit, "training_class", lore.EVERY, (2, 5), (2015, 2025), no=("JW{y}-####", "{y}PX####")
    )
    leaf.ornate(leaf.rng.choice(["gold", "wine", "teal"]))
    leaf.mid(126, leaf.rng.choice(["结 业 证 书", "结业证书", "培训结业证书"]), "head 38 red")
    text = leaf.rng.choice(
        [
            (
                "　　<name> 同志于<span>参加我单位举办的“<what>”培训班，学完规定课程，"
                "共<hrs>，考核<mark>，准予结业。"
            ),
            (
                "　　兹有<unit><name>同志，于<span>参加“<what>”培训班学习，累计<hrs>，"
                "经考试成绩<mark>，特发此证。"
            ),
            (
                "　　<name>（身份证号：<id>）于<span>在本基地参加“<what>”培训，"
                "完成<hrs>的学习任务，考核<mark>，准予结业。"
            ),
        ]
    )
    leaf.flow((110, 222), f(text), "kai 19 l2.1", 732, leaf.rng.choice([0, 1]))
    leaf.put(110, 490, f("证书编号：<no>"), "song 13")
    leaf.close([f], (600, 446), "song 16 c", leaf.rng.choice(lore.BASES), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-letterhead-proof")
def letterhead(kit: Kit) -> Paper:
    """培训证明 on a society's letter paper: red head, plain text, no number."""
    leaf = Leaf(kit)
    body = leaf.rng.choice(lore.SOCIETIES)
    f = Fill(kit, "training_class", lore.EVERY, (1, 4), (2015, 2025))
    leaf.mid(92, body, "song 26 red <460")
    leaf.bar(108, "red", x=(60, 535), w=2)
    leaf.bar(112, "red", x=(60, 535), w=0.6)
    leaf.mid(190, leaf.rng.choice(["培 训 证 明", "参 训 证 明", "证　　明"]), "hei 24")
    text = leaf.rng.choice(
        [
            (
                "　　兹证明<unit><name>同志（身份证号<id>），于<span:至>参加由我会组织的“"
                "<what>”专题培训，共计<hrs>，考核结果为<mark>。\n　　特此证明。"
            ),
            (
                "　　<name>同志，身份证号码：<id>，系<unit>职工。该同志<span:至>参加了我会举"
                "办的<what>培训，实际完成<hrs>，经考核<mark>。\n　　特此证明。"
            ),
        ]
    )
    leaf.put(76, 246, f(text), "song 16 w444 l2.1")
    leaf.close([f], (400, 560), "song 15.5 c", body, day=f.given)
    leaf.put(
        60,
        806,
        (
            f"地址：天津市临津区样例道{leaf.rng.randrange(1, 200)}号　电话：022-0000"
            f"{leaf.rng.randrange(1000, 9999)}"
        ),
        "song 10.5 grey",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-red-cover-spread")
def red_cover(kit: Kit) -> Paper:
    """An opened booklet: photograph, number and dry seal left; the sentence right."""
    leaf = Leaf(kit, 780, 540, "cream")
    body = leaf.rng.choice(lore.BASES)
    f = Fill(
        kit,
        "training_class",
        (*lore.BUILDING, *lore.MACHINES),
        (3, 5),
        (2015, 2024),
        no=("津建培字第{y}####号", "({y})JG-#####"),
    )
    leaf.rule(390, 0, 390, 540, 0.5)
    photo_with_seal(leaf, (146, 96), 100, body)
    leaf.fields(
        (70, 300),
        [
            ("姓　　名：", f("<name>")),
            ("性　　别：", f("<sex>")),
            ("身份证号：", f("<id>")),
            ("证书编号：", f("<no>")),
        ],
        "song 13.5|kai 15",
        38,
        266,
    )
    leaf.put(585, 96, leaf.rng.choice(["培训合格证书", "岗位培训证书"]), "head 29 red c")
    leaf.put(
        420,
        166,
        f("　　该同志于<span:至>参加<what>培训，培训时间共<hrs>，经考核<mark>，特发此证。"),
        "song 17 w330 l2.15",
    )
    leaf.close([f], (600, 420), "song 14.5 c", body, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-chinese-over-english")
def bilingual(kit: Kit) -> Paper:
    """A bilingual certificate: a Chinese sentence, below it one in English without facts."""
    leaf = Leaf(kit, 595, 842, "ivory")
    f = Fill(
        kit,
        "training_class",
        (
            "ISO 45001职业健康安全管理体系内审员",
            "项目管理专业人员能力提升",
            "精益生产管理",
            "六西格玛绿带",
        ),
        (2, 5),
        (2015, 2025),
        hours=(16, 24, 32),
        no=("QMS-{y}-#####", "TC{d}##"),
    )
    leaf.border("navy", 26, 2.4)
    leaf.border("gold", 33, 0.8)
    leaf.mid(150, "培 训 证 书", "head 34 navy")
    leaf.mid(184, "TRAINING CERTIFICATE", "song 17 navy t2")
    leaf.put(
        86,
        252,
        f("　　兹证明 <name> 于<span:至>参加“<what>”培训课程，共<hrs>，考试<mark>，特授予本证书。"),
        "song 16 w424 l2.0",
    )
    english = (
        "This is to certify that the above-named person has successfully completed "
        "the training course and passed the examination."
    )
    leaf.put(86, 430, textwrap.fill(english, 58), "song 13 w424 l1.7")
    leaf.put(86, 560, f("证书编号 / Certificate No.：<no>"), "song 13")
    leaf.put(
        86,
        584,
        [
            Span("签发日期 / Date of Issue："),
            f.issued(f.given, leaf.rng.choice(["dashes", "plain"])),
        ],
        "song 13",
    )
    leaf.put(86, 640, "授权签字 / Authorized by", "song 12")
    leaf.sign(226, 612, 70)
    leaf.close([f], (400, 700), "song 15 c", leaf.rng.choice([lore.NATIONAL[3], lore.BASES[8]]))
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-advanced-seminar")
def advanced(kit: Kit) -> Paper:
    """高级研修班结业证书 of a talents' project, with the project named and a photograph."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(
        kit,
        "seminar",
        (
            "港口智能化建设与管理",
            "盐碱地生态修复技术",
            "高端装备智能运维",
            "污水资源化利用新技术",
            "重大基础设施安全监测",
        ),
        (4, 6),
        (2015, 2024),
        hours=(32, 40, 48),
        no=("ZJ{y}####", "知更（津）{y}-###"),
    )
    leaf.border("wine", 24, 5)
    leaf.mid(112, "专业技术人才知识更新工程", "kai 20 wine")
    leaf.mid(160, "高级研修项目结业证书", "head 32 wine <560")
    leaf.photo(96, 200, 88)
    leaf.put(
        215,
        232,
        f(
            "　　<name>同志于<span:至>参加“<what>”高级研修班，修完全部课程，计<hrs>，"
            "成绩<mark>，准予结业。"
        ),
        "kai 19 w520 l2.1",
    )
    leaf.put(96, 490, f("证书编号：<no>"), "song 13")
    leaf.put(96, 512, f("身份证号：<id>"), "song 13")
    leaf.close(
        [f],
        (610, 446),
        "song 16 c",
        leaf.rng.choice([lore.BUREAUS[0], lore.COLLEGES[1], lore.BASES[0]]),
        day=f.given,
        form="cn",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-days-in-words")
def days_in_words(kit: Kit) -> Paper:
    """The length in days alone, as trade bodies state it; the sentence runs over ruled lines."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (*lore.SAFETY, *lore.OFFICE),
        (2, 5),
        (2015, 2025),
        units="天",
        no=("第{y}####号",),
    )
    f.long = float((f.end - f.start).days + 1)
    leaf.border("blue", 30, 1.2)
    leaf.mid(118, leaf.rng.choice(["证　书", "培训证书"]), "kai 42 blue")
    for n in range(4):
        leaf.rule(110, 226 + 40 * n, 732, 226 + 40 * n, 0.4)
    text = leaf.rng.choice(
        [
            (
                "　　<name>同志参加<span:至>举办的<what>培训班，培训期<hrs:#天>，考试<mark>，"
                "特发此证。"
            ),
            (
                "　　<name>同志于<span:至>参加<what>培训，为期<hrs:@天>，成绩<mark>，"
                "准予结业，特此发证。"
            ),
        ]
    )
    leaf.put(112, 218, f(text), "kai 20 w616 l2.0")
    leaf.put(112, 470, f("<no>"), "song 14")
    leaf.close([f], (600, 440), "kai 17 c", leaf.rng.choice(lore.NATIONAL[:3]), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-dates-without-hours")
def without_hours(kit: Kit) -> Paper:
    """Days but no hours, as many certificates are; the body's own name closes."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = Fill(
        kit,
        "training_class",
        (*lore.MACHINES, *lore.SCIENCE),
        (2, 5),
        (2015, 2025),
        no=("GC-{y}-####", "{d}###"),
    )
    leaf.ornate("navy", 18)
    leaf.mid(130, "培　训　证　书", "head 36 navy")
    leaf.put(100, 206, f("<name>（<id>）："), "kai 19")
    leaf.put(
        100,
        252,
        f("　　于<span:至>参加“<what>”培训，经考核<mark>，特发此证，以资证明。"),
        "kai 19 w640 l2.1",
    )
    leaf.put(100, 500, f("编号：<no>"), "song 13")
    leaf.qr(100, 400, 62)
    leaf.close(
        [f],
        (600, 444),
        "song 16 c",
        leaf.rng.choice([*lore.NATIONAL, *lore.SOCIETIES]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-half-days-in-the-week")
def half_days(kit: Kit) -> Paper:
    """半脱产: two afternoons a week, so many half days in all."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.MONEY),
        (20, 50),
        (2015, 2023),
        units="半天",
        hours=(6, 8, 10, 12),
        no=("{y}-##",),
    )
    leaf.mid(130, "结业证明书", "head 28")
    leaf.put(520, 168, f("编号：<no>"), "song 12.5 r")
    week = leaf.rng.choice(["每周二、四下午", "每周三下午及周六上午", "每周一、五上午"])
    leaf.put(
        80,
        220,
        f(
            "　　<unit><name>同志，于<span:至>参加我中心举办的“<what>”半脱产培训班，"
            f"{week}上课，共<hrs:#个半天>，出勤良好，考核<mark>，准予结业。"
        ),
        "song 16.5 w436 l2.1",
    )
    leaf.close(
        [f], (400, 540), "song 15.5 c", leaf.rng.choice([lore.BASES[2], lore.BASES[5]]), day=f.given
    )
    return f.paper(KIND, leaf)
