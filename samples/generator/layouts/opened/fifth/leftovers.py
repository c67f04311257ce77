"""Papers of rarer sorts: letters by pen, English first, licences, minutes."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.alone import ALL, evenings, learner
from samples.generator.layouts.opened.fifth.board import Grid, Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh, nothing
from samples.generator.layouts.opened.fifth.examined import GRADES, LANGUAGE, language, sat, scored

TRAINING = "training_certificate"


@fresh(TRAINING, "r-letter-wholly-by-pen")
def by_pen(kit: Kit) -> Paper:
    """A proof that a small station wrote by hand on lined paper; only the seal is not by pen."""
    s = Sheet(kit, 560, 700, "ivory")
    d = Case(
        kit,
        "training_class",
        (*lore.FARMING, *lore.OFFICE),
        (2, 5),
        (1997, 2015),
        hours=(16, 20, 24, 32),
        dates=("plain",),
        unit=lore.UNITS,
    )
    for row in range(14):
        s.page.line(40, 120 + 38 * row, 520, 120 + 38 * row, width=0.4, colour=(120, 150, 190))
    s.pen(240, 80, "证　明", "pen 26 ink")
    lines = (
        "　　兹证明<unit>",
        "<name>同志于<span:至>",
        "参加我站举办的“<what>”",
        "培训班，学习<hrs>，考试<mark>，",
        "准予结业。",
    )
    for index, words in enumerate(lines):
        s.pen(48, 114 + 38 * index, d(words), "pen 20 ink <460")
    body = "汀南省出版物发行人员培训站"
    s.close([], (380, 386), "pen 18 ink c", body, seal="round", size=110)
    d.know(issuer=body)
    s.pen(320, 424, [d.issued(d.given, "plain")], "pen 18 ink")
    return d.paper(TRAINING, s)


@fresh(TRAINING, "r-english-before-chinese")
def english_first(kit: Kit) -> Paper:
    """An institute's certificate in English whose name, course and body stand in Chinese below."""
    s = Sheet(kit, 842, 595, "white")
    d = Case(
        kit,
        "training_class",
        ("ISO 45001内审员", "实验室能力验证", "国际工程合同管理", "计量不确定度评定"),
        (2, 4),
        (2012, 2025),
        hours=(14, 16, 21, 24),
        no=("IC-(y)-####",),
        dates=("plain", "dashes"),
    )
    s.border("gold", 20, 2)
    s.mid(110, "CERTIFICATE OF COMPLETION", "head 32")
    s.mid(146, "培训结业证书", "kai 22")
    s.mid(196, "This certificate is awarded to", "song 14 grey")
    s.mid(236, d("<name>"), "kai 32")
    s.mid(262, d("<unit>"), "song 14 <600")
    s.mid(306, "for successful completion of the training course", "song 14 grey")
    s.mid(342, d("《<what>》"), "head 20 <600")
    s.mid(
        378,
        d("培训日期 Date：<span:—>　　学时 Hours：<hrs:#>　　结果 Result：<mark>"),
        "song 14 <700",
    )
    s.put(90, 500, d("证书编号 Certificate No.：<no>"), "song 12.5")
    s.put(90, 450, "Lecturer 讲师", "song 12.5 grey")
    s.sign(190, 424, 66)
    s.close(
        [d], (640, 450), "song 15 c", s.rng.choice([lore.UNIONS[5], lore.SCHOOLS[4]]), day=d.given
    )
    return d.paper(TRAINING, s)


@fresh("exam_score", "r-receipt-half-of-a-card")
def receipt_half(kit: Kit) -> Paper:
    """A card with a fold: rules of the examination at the left, one's own result at the right."""
    s = Sheet(kit, 720, 380, "mist")
    d = Case(kit, "exam", dates=("plain", "padded"), no=("WY(y)####",))
    sat(d, 2014, 2021)
    name = s.rng.choice(list(GRADES))
    language(d, GRADES[name])
    for y in range(14, 370, 12):
        s.rule(330, y, 330, y + 5, 0.6)
    s.put(165, 50, "说　明", "hei 14 c")
    notes = (
        "一、本卡记载考生本次考试成绩。\n二、试卷满分100分，60分（含）以上为合格。\n三、A级"
        "对应高级，B级对应中级，C级对应初级。\n四、成绩有疑问的，可在30日内申请复查。"
    )
    s.put(34, 86, notes, "song 12 w270 l2.0")
    s.put(525, 46, [d.say("content", LANGUAGE)], "hei 14 c <360")
    s.put(525, 76, "成 绩 卡", "head 19 c")
    rows = [
        ("姓　　名", d("<name>")),
        ("证件号码", d("<id>")),
        ("考试时间", d("<on>")),
        ("语种级别", f"{s.rng.choice(['英语', '俄语', '日语'])}　{name}"),
        ("成　　绩", [scored(d, s.rng.randrange(60, 95))]),
        ("证书编号", d("<no>")),
    ]
    s.pairs((360, 114), rows, "hei 12.5|song 13.5 <250", (29, 78), 240)
    s.close([d], (560, 318), "song 13 c", s.rng.choice(lore.BOARDS), day=d.given, size=78, gap=24)
    return d.paper("exam_score", s)


@fresh("self_study", "r-handbook-with-a-cover")
def handbook(kit: Kit) -> Paper:
    """自学手册: cover, plan and record by pen, assessment: four leaves."""
    d, each = learner(kit, 4, 7)
    cover, plan, log, check = Sheet(kit, paper="sand"), Sheet(kit), Sheet(kit), Sheet(kit)
    cover.mid(280, "自 学 手 册", "kai 46")
    cover.put(190, 520, f"姓名　{d.who.name}", "kai 20")
    cover.put(190, 560, f"年度　{d.end.year}", "kai 20")
    plan.mid(90, "一　自学计划", "song 20")
    facts = [
        ("自学内容", d.what),
        ("主要资料", "标准、规范与参考书"),
        ("起止时间", f"{d.start.year}年{d.start.month}月至{d.end.year}年{d.end.month}月"),
        ("计划学时", f"{d.long:g}学时"),
        ("审批", f"同意　{kit.person().name}"),
    ]
    for n, (name, words) in enumerate(facts):
        plan.put(80, 160 + 50 * n, name, "hei 13.5")
        plan.rule(160, 166 + 50 * n, 500, 166 + 50 * n, 0.5)
        plan.pen(170, 159 + 50 * n, words, "pen 17 ink <320")
    log.mid(90, "二　自学记录", "song 20")
    days = evenings(d, each)
    low = Grid("130 90 240", "hei 13|song 12", 40).draw(
        log, (68, 116), "日期 学时 内容摘要", [[""] * 3 for _ in days]
    )
    for n, day in enumerate(days):
        for x, words in ((80, day), (230, f"{each:g}"), (300, f"第{n + 1}节，摘录要点")):
            log.pen(x, 116 + 40 * (n + 1) + 27, words, "pen 16 ink")
    log.put(68, low + 34, f"合计{d.long:g}学时", "hei 13")
    check.mid(90, "三　考核结果", "song 20")
    rows = [
        ("自学人", d("<name>　　<id>")),
        ("单位", d("<unit>")),
        ("内容", d("<what>")),
        ("时间", d("<span:至>")),
        ("考核成绩", d("<mark>")),
        ("认定学时", d("<hrs:#学时>")),
        ("考核人", f"{kit.person().name}　{kit.person().name}"),
    ]
    y = check.pairs((90, 150), rows, "hei 13.5|song 14.5 <340", (44, 90))
    check.close([d], (400, y + 60), "song 14.5 c", d.works, day=d.given, form="plain")
    return d.paper("self_study", cover, plan, log, check, parts=ALL)


@fresh("degree", "r-college-of-the-nineties")
def nineties(kit: Kit) -> Paper:
    """A 专科 diploma of about 1998: a short number, Chinese numerals."""
    s = Sheet(kit, 740, 520, "sand")
    d = Case(
        kit, "degree", lore.MAJOR[2:9], (1, 1), (1996, 2000), dates="cn", marks=("及格", "合格")
    )
    end = d.start.year
    d.start, d.end = date(end - 3, 9, 1), date(end, 7, 1)
    d.given = date(end, 7, s.rng.choice([1, 10, 15]))
    grown = [who for who in kit.people if who.born.year <= d.start.year - 18]
    d.who = s.rng.choice(grown)
    school = s.rng.choice(["漓阳职工大学", "汀南省广播电视大学", "朔安职工业余大学"])
    s.border("wine", 18, 4)
    s.mid(96, "毕 业 证 书", "kai 38 wine")
    s.photo(84, 150, 92)
    text = (
        "　　学员<name>，<sex>，系<what>专业三年制专科学员，于<months:至>学习期满，学完教学"
        "计划规定的全部课程，考试成绩<mark>，准予毕业。"
    )
    s.put(210, 170, d(text), "kai 18 w460 l2.1")
    s.put(84, 450, d(f"证书登记号：<no:{s.rng.choice(['9###', '(y)0##'])}>"), "song 13")
    s.close([d], (560, 400), "kai 17 c", school, day=d.given, form="cn", seal="round")
    return d.paper("degree", s)


@fresh("achievement", "r-paper-in-a-foreign-journal")
def foreign_paper(kit: Kit) -> Paper:
    """A journal's office tells in two languages that a paper was printed; one author, one title."""
    s = Sheet(kit, paper="mist")
    d = Case(
        kit,
        "achievement",
        ("盐碱地水盐运移的数值模拟", "针刺对失眠大鼠的影响", "铁路扣件疲劳寿命预测"),
        (1, 1),
        (2009, 2025),
        no=("PUB-(y)-###",),
    )
    s.put(60, 80, "《陇岳学刊》编辑部", "kai 21 navy")
    s.put(535, 80, "LONGYUE JOURNAL", "song 13 navy r")
    s.bar(94, "navy")
    s.mid(160, "论文刊出证明　CERTIFICATE OF PUBLICATION", "head 17")
    text = (
        f"　　<name>（<unit>）独立撰写的论文《<what>》已在本刊{d.start.year}年第"
        f"{s.rng.randrange(1, 7)}期（总第{s.rng.randrange(80, 190)}期）"
        f"第{s.rng.randrange(10, 90)}页刊出，国内统一刊号 CN 37-{s.rng.randrange(1000, 1999)}"
        "/N。特此证明。"
    )
    y = s.put(70, 210, d(text), "song 15.5 w455 l2.1")
    s.put(70, y + 10, "The above paper was peer reviewed before publication.", "song 12 grey")
    s.put(70, y + 60, d("证明编号：<no>"), "song 13")
    s.close([d], (400, y + 150), "song 15 c", "《陇岳学刊》编辑部", day=d.given)
    return d.paper("achievement", s)


@fresh("other", "r-licence-to-run-a-school")
def licence(kit: Kit) -> Paper:
    """办学许可证 of a training school: scope, head, term; it proves no learning."""
    s = Sheet(kit, 800, 560, "rose")
    d = Case(kit, "training_class", years=(2005, 2024))
    s.border("red", 20, 4)
    s.mid(100, "民办学校办学许可证", "kai 32 red")
    rows = [
        ("名　　称：", "漓阳市求实职业培训学校"),
        ("地　　址：", f"漓阳市样例路{s.rng.randrange(3, 90)}号"),
        ("校　　长：", d.who.name),
        ("办学内容：", f"{s.rng.choice(lore.ENGINE)}、{s.rng.choice(lore.LEDGER)}等非学历培训"),
        ("有效期限：", f"{wording.day(d.start, 'plain')}至{d.start.year + 4}年12月31日"),
    ]
    s.pairs((120, 170), rows, "song 16|kai 17 <480", (46, 96))
    s.put(120, 440, kit.serial("人社民13##{y}000###号", d.start), "song 13")
    s.close([], (590, 440), "song 15 c", lore.BUREAUS[0], day=d.start)
    return nothing("other", s)


@fresh("other", "r-minutes-of-an-office")
def minutes(kit: Kit) -> Paper:
    """会议纪要 on next year's training: who was there, what is planned, how many hours are owed."""
    s = Sheet(kit)
    d = Case(kit, "training_class", lore.EVERY, years=(2008, 2025))
    s.mid(90, f"{d.works}会议纪要", "head 21 <470")
    s.put(70, 130, f"时间：{wording.day(d.start, 'plain')}上午9时　　地点：二楼会议室", "song 13.5")
    s.put(70, 156, "参加：" + "、".join(who.name for who in kit.some_people(5)), "song 13.5")
    text = (
        "　　会议研究了本单位继续教育工作，议定如下：\n"
        f"　　一、今年拟举办“{d.what}”培训班一期，时间5天，40学时，由人事科负责。\n"
        "　　二、专业技术人员每年学习不少于90学时，未完成的不得参加职称评审。\n"
        f"　　三、{d.who.name}同志外出学习的费用按规定报销。"
    )
    s.put(70, 200, text, "song 15 w455 l2.1")
    return nothing("other", s)


@fresh("other", "r-notice-to-sit-again")
def sit_again(kit: Kit) -> Paper:
    """补考通知: somebody may sit again on a day to come."""
    s = Sheet(kit, 480, 360, "sand")
    d = Case(kit, "exam", lore.LEDGER, (1, 1), (2006, 2025))
    s.mid(70, "补 考 通 知", "song 24")
    text = (
        f"{d.who.name}同志：\n　　请你于{wording.day(d.start, 'plain')}上午8时30分到一号楼"
        f"{s.rng.randrange(2, 6)}03室参加“{d.what}”补考，请携带身份证和黑色签字笔，逾期不候。"
    )
    s.put(50, 114, text, "kai 16 w384 l2.0")
    s.close([], (340, 280), "song 14 c", lore.CENTRES[7], day=d.start - timedelta(days=9), size=88)
    return nothing("other", s)
