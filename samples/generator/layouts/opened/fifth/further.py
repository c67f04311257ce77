"""Papers of a second harvest: picture lists, pushed cards, old pages."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh
from samples.generator.layouts.opened.fifth.examined import KIND as EXAM, TRADES, sat, scored

ROSTER, ONLINE, TRAINING = "roster", "online_certificate", "training_certificate"


@fresh(ROSTER, "r-two-people-to-a-row")
def two_to_a_row(kit: Kit) -> Paper:
    """A list in two halves beside each other: numbers run down the left half, then the right."""
    s = Sheet(kit)
    d = Case(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.FARMING),
        (2, 5),
        (2009, 2025),
        hours=(16, 24, 32, 40),
        no=("(y)-###", "HG(y)###"),
        dates=("plain", "dots-padded"),
    )
    s.mid(74, d("“<what>”培训班合格学员名单"), "head 19 <480")
    s.put(
        48, 108, d("培训时间：<span:至>　　培训学时：<hrs:#>　　考核结果：<mark>"), "song 13 <500"
    )
    made = d.people(7, 24)
    half = (len(made) + 1) // 2
    for column, part in enumerate((made[:half], made[half:])):
        rows: list[list[Words]] = [
            [str(column * half + n + 1), one("<name>"), one("<no>")] for n, one in enumerate(part)
        ]
        rows += [["", "", ""]] * (half - len(rows))
        Grid("40 108 100", "hei 12|song 12.5", 30).draw(
            s, (48 + 252 * column, 124), "序号 姓名 证书编号", rows
        )
    s.close(d.rows, (410, 600), "song 14.5 c", s.rng.choice(lore.CENTRES[:5]), day=d.given)
    return d.paper(ROSTER, s)


@fresh(ROSTER, "r-names-with-leaders")
def with_leaders(kit: Kit) -> Paper:
    """A plain typed list: name, dots, unit, dots, grade; nothing is ruled."""
    s = Sheet(kit, paper="ivory")
    d = Case(
        kit,
        "seminar",
        (*lore.CLASSROOM, *lore.ENGINE),
        (3, 5),
        (2004, 2025),
        hours=(20, 24, 32),
        dates=("plain", "cn"),
    )
    s.mid(84, "研修班学员结业成绩登记", "head 21")
    s.put(70, 124, d("研修内容：<what>"), "song 14")
    s.put(70, 150, d("研修日期：<span:至>　　共<hrs>"), "song 14 <460")
    for n, one in enumerate(d.people(5, 14)):
        one.mark = s.rng.choice(["优秀", "良好", "合格", "合格"])
        y = 196 + 32 * n
        end = s.put(70, y, [Span(f"{n + 1}．"), *one("<name>")], "kai 15")
        s.put(end + 4, y, "·" * round((196 - end) / 5), "song 10 grey <100")
        end = s.put(200, y, one("<unit>"), "song 13.5 <230")
        s.put(end + 4, y, "·" * max(2, round((452 - end) / 5)), "song 10 grey <220")
        s.put(468, y, one("<mark>"), "kai 15")
    s.close(
        d.rows,
        (400, 690),
        "song 14.5 c",
        s.rng.choice([lore.SCHOOLS[1], lore.CENTRES[3]]),
        day=d.given,
    )
    return d.paper(ROSTER, s)


@fresh(ROSTER, "r-faces-of-a-class")
def faces(kit: Kit) -> Paper:
    """照片名册: photographs in rows with name and number of the certificate under each."""
    s = Sheet(kit, paper="white")
    d = Case(
        kit,
        "training_class",
        (*lore.NURSING, *lore.ENGINE),
        (3, 8),
        (2012, 2025),
        hours=(24, 40, 48),
        no=("XY(y)0###",),
        dates=("dots-padded", "plain"),
    )
    s.mid(66, "结业学员照片名册", "head 22")
    s.put(50, 100, d("培训班：<what>　　时间：<span:—>　　<hrs>　　成绩：<mark>"), "song 13 <490")
    for n, one in enumerate(d.people(4, 12)):
        x, y = 60 + 124 * (n % 4), 124 + 184 * (n // 4)
        s.photo(x + 14, y, 76)
        s.put(x + 52, y + 128, one("<name>"), "hei 13 c <112")
        s.put(x + 52, y + 146, one("<no>"), "mono 10.5 c")
    s.close(
        d.rows,
        (410, 740),
        "song 14 c",
        s.rng.choice([lore.CENTRES[0], lore.UNIONS[9]]),
        day=d.given,
    )
    return d.paper(ROSTER, s)


@fresh(ONLINE, "r-card-pushed-to-a-phone")
def pushed(kit: Kit) -> Paper:
    """A message card that a service account pushed: labels and values."""
    s = Sheet(kit, 390, 700, "ash")
    d = Case(
        kit,
        "online",
        (*lore.COMMON, *lore.NURSING),
        (1, 9),
        (2018, 2025),
        hours=(1, 2, 3, 4, 6),
        dates=("plain", "dashes"),
        no=("WZ(y)#####", "(d)####"),
        marks=("合格", "96分", "通过"),
    )
    site = s.rng.choice(lore.SITE_BODIES)
    s.put(20, 24, f"{s.rng.randrange(7, 23)}:{s.rng.randrange(10, 60)}", "hei 11")
    s.put(195, 60, site, "hei 14 c <300")
    s.mid(
        94,
        f"{s.rng.choice(['星期二', '星期五', '昨天'])} {s.rng.randrange(10, 22)}:05",
        "hei 10 pale",
    )
    s.box(16, 108, 374, 560, "white")
    s.put(34, 142, "在线学习完成证明", "hei 17")
    rows = [
        ("学员姓名：", d("<name>")),
        ("身份证号：", d("<id>")),
        ("课程：", d("<what>")),
        ("学习时段：", d("<span:至>")),
        ("学时：", d("<hrs:#学时>")),
        ("测试成绩：", d("<mark>")),
        ("证明编号：", d("<no>")),
        ("证明出具：", [d.say("issuer", site)]),
        ("出具日期：", d("<given>")),
    ]
    s.pairs((34, 184), rows, "hei 12 grey|hei 13 <240", (36, 76))
    s.bar(512, "ash", x=(34, 356), w=0.8)
    s.put(34, 542, "查看详情", "hei 12.5")
    s.put(356, 542, "＞", "hei 12.5 pale r")
    return d.paper(ONLINE, s)


@fresh(ONLINE, "r-page-of-an-early-site")
def early_site(kit: Kit) -> Paper:
    """A course site of about 2006 printed in black: a table in a table, a count."""
    s = Sheet(kit, 640, 560)
    d = Case(
        kit,
        "online",
        (*lore.LEDGER, *lore.OFFICE),
        (10, 50),
        (2004, 2011),
        hours=(12, 20, 24, 40),
        dates=("dashes", "plain"),
        no=("YC(y)####", "(y)-0####"),
        marks=("合格", "及格", "81分"),
    )
    s.mid(46, "远程教育网　>>　学员中心　>>　结业证明打印", "song 11 grey")
    s.page.frame(40, 62, 600, 470, width=2.2, colour=(90, 90, 96))
    s.page.frame(46, 68, 594, 464, width=0.6, colour=(90, 90, 96))
    s.mid(108, "远程教育结业证明", "song 22")
    rows = [
        ["学员姓名", d("<name>"), "学员编号", kit.serial("S#####", d.start)],
        ["身份证号", d("<id>"), "证明编号", d("<no>")],
        ["学习课程", d("<what>")],
        ["工作单位", d("<unit>")],
        ["学习方式", d("<form:网上远程>"), "完成学时", d("<hrs:#>")],
        ["学习期间", d("<span:至>")],
        ["考试成绩", d("<mark>")],
    ]
    s.form((66, 126), "80 190 80 158", rows, "song 12.5|song 13", 32)
    body = lore.SITE_BODIES[1]
    s.close([d], (440, 400), "song 13.5 c", body, day=d.given, form="plain", size=88)
    s.mid(
        500,
        f"您是本站第 {s.rng.randrange(10000, 99999)} 位访问者　　建议分辨率1024×768",
        "song 10.5 grey",
    )
    return d.paper(ONLINE, s)


@fresh(TRAINING, "r-drivers-of-goods")
def drivers(kit: Kit) -> Paper:
    """道路运输继续教育 proof in the second person, the name alone in the first line; a validity."""
    s = Sheet(kit, 520, 700, "mint")
    d = Case(
        kit,
        "training_class",
        ("道路危险货物运输驾驶员继续教育", "道路旅客运输驾驶员继续教育", "起重机司机安全作业"),
        (2, 4),
        (2013, 2025),
        hours=(12, 16, 24),
        no=("YS(y)######",),
        dates=("plain", "spaced"),
    )
    s.mid(90, "培训合格证明", "head 27 green")
    s.put(56, 160, d("<name>（<id>）："), "song 16")
    text = (
        "　　你于<span:至>参加了“<what>”面授培训，现已完成规定内容和<hrs>，考核<mark>，准予结业。"
        "凭此证明可在两年内办理从业资格证签注手续，逾期作废。"
    )
    s.put(56, 200, d(text), "song 16 w408 l2.1")
    s.put(56, 470, d("证明编号：<no>"), "song 13")
    s.close(
        [d],
        (340, 540),
        "song 14.5 c",
        s.rng.choice([lore.BUREAUS[7], lore.CENTRES[4]]),
        day=d.given,
    )
    return d.paper(TRAINING, s)


@fresh(TRAINING, "r-new-officials-class")
def new_officials(kit: Kit) -> Paper:
    """任职培训 card: a class with its number, hours in words and figures, the seal of a bureau."""
    s = Sheet(kit, 720, 500, "cream")
    d = Case(
        kit,
        "training_class",
        ("新任科级干部任职", "事业单位工作人员岗前", "公证员岗前", "乡镇统计员业务"),
        (4, 12),
        (2008, 2025),
        hours=(32, 40, 56, 80),
        no=("漓培字(y)第###号", "(y)RZ-###"),
        dates=("plain", "cn"),
        marks=("合格", "优秀", "良好"),
    )
    s.border("red", 14, 1)
    s.border("red", 20, 4)
    s.mid(100, "培 训 证 书", "kai 38 red")
    s.put(640, 140, d("编号：<no>"), "song 12 r")
    words = (
        "　　<name>同志（单位：<unit>），参加第<n>期“<what>”培训班（<span:至>），培训"
        "<hrs:@学时>，考试成绩<mark>，特发此证。"
    )
    s.put(80, 200, d(words, n=str(s.rng.randrange(2, 30))), "kai 18 w560 l2.1")
    s.close(
        [d], (520, 390), "song 16 c", s.rng.choice([lore.BUREAUS[0], lore.BUREAUS[3]]), day=d.given
    )
    return d.paper(TRAINING, s)


@fresh("lecture_certificate", "r-speaker-signs-for-hearers")
def speaker_signs(kit: Kit) -> Paper:
    """学术报告登记表 of a graduate school's sort: speaker, abstract, the hearer."""
    s = Sheet(kit, 595, 640, "ivory")
    d = Case(
        kit,
        "lecture",
        lore.TALK,
        (1, 1),
        (2009, 2025),
        hours=(2, 3, 4),
        dates=("dots-padded", "plain"),
        no=("XS(y)-###",),
    )
    host = s.rng.choice(lore.SCHOOLS)
    s.mid(70, "听取学术报告证明表", "head 22")
    s.put(545, 98, d("编号：<no>"), "song 12 r")
    rows = [
        ["听报告人", d("<name>"), "所在单位", d("<unit>")],
        ["报告题目", d("<what>")],
        ["报告人", kit.person().name, "报告人单位", s.rng.choice(lore.SCHOOLS)],
        ["报告日期", d("<on>"), "折合学时", d("<hrs:#>")],
        [
            "心得摘要",
            "　　报告内容新颖，数据翔实，对本人今后的工作很有启发，拟结合实际开展应用研究。",
        ],
    ]
    low = s.form((50, 112), "74 160 80 181", rows, "hei 12.5|song 13", 46)
    s.put(60, low + 36, "报告人签字：", "song 13.5")
    s.sign(140, low + 10, 60)
    s.close([d], (410, low + 90), "song 14 c", host + "研究生院", day=d.given)
    return d.paper("lecture_certificate", s)


@fresh("degree", "r-doctor-in-two-tongues")
def doctor(kit: Kit) -> Paper:
    """博士学位证书 of the newer sort: an English rendering below."""
    s = Sheet(kit, 600, 820, "ivory")
    d = Case(kit, "degree", lore.MAJOR, (1, 1), (2016, 2025), dates=("plain", "cn"), marks="合格")
    school = s.rng.choice(lore.SCHOOLS[1:2] + lore.SCHOOLS[3:])
    s.border("navy", 26, 2)
    s.mid(130, "博 士 学 位 证 书", "kai 34 navy")
    s.photo(255, 160, 90)
    text = (
        "　　<name>，<sex>，<born>生。在我校<what>学科已通过博士学位的课程考试和论文答辩，成"
        "绩<mark>，授予博士学位。"
    )
    s.put(90, 340, d(text), "song 17 w424 l2.1")
    s.put(
        90,
        520,
        "Upon the recommendation of the Academic Degree Committee, the University",
        "song 11.5 grey",
    )
    s.put(
        90,
        538,
        "hereby confers the degree of Doctor upon the above-named person.",
        "song 11.5 grey",
    )
    number = kit.serial("1####2{y}######", d.given)
    s.put(90, 750, [Span("证书编号："), d.number(number)], "song 13")
    s.close([d], (390, 640), "song 16 c", school, day=d.given)
    return d.paper("degree", s)


@fresh("achievement", "r-rights-in-a-work")
def rights(kit: Kit) -> Paper:
    """作品登记证书 of a copyright office: work, author, day of making, day of registration."""
    s = Sheet(kit, paper="mist")
    d = Case(
        kit,
        "achievement",
        ("茶山速写教学图集", "燃气安全科普动画脚本", "古籍修复操作图解", "护理手语教程"),
        (1, 1),
        (2012, 2025),
    )
    s.border("teal", 22, 3)
    s.mid(120, "作品登记证书", "head 30 teal")
    before = d.given - timedelta(days=s.rng.randrange(60, 300))
    number = kit.serial("汀作登字-{y}-A-0#######", d.given)
    facts = [
        ("登 记 号：", d.say("certificate_no", number)),
        ("作品名称：", d("<what>")),
        ("作品类别：", s.rng.choice(["文字作品", "美术作品", "图形作品"])),
        ("作　　者：", d("<name>")),
        ("创作完成日期：", wording.day(before, "plain")),
        ("登记日期：", d("<given:plain>")),
    ]
    s.pairs((90, 200), facts, "hei 13.5|song 15", (44, 112))
    s.put(90, 490, "　　以上事项，由作者申请，经审核，予以登记。", "song 15")
    s.close([d], (400, 600), "song 15.5 c", "汀南省版权局")
    return d.paper("achievement", s)


@fresh(EXAM, "r-scores-of-several-sittings")
def several_sittings(kit: Kit) -> Paper:
    """历次成绩 of one examinee: the same trade's subjects on different days, passed or not."""
    s = Sheet(kit, 700, 480)
    d = Case(kit, "exam", dates=("dashes", "dots-padded", "plain"))
    exam, subjects, least, most = s.rng.choice(TRADES)
    sat(d, 2014, 2023)
    s.mid(52, f"{exam}成绩证明", "head 19 <620")
    s.put(50, 88, d("姓名：<name>　　证件号：<id>　　单位：<unit>"), "song 13 <600")
    rows: list[list[Words]] = []
    for n, what in enumerate(subjects):
        one = d.add(what)
        one.start = one.end = d.start + timedelta(days=364 * (n // 2))
        mark = s.rng.choice(
            [s.rng.randrange(least, round(most * 0.9)), s.rng.randrange(least - 20, least)]
        )
        verdict = "合格" if mark >= least else "不合格"
        rows.append(
            [one("<on>"), one("<what>"), scored(one, mark, least), f"{least}/{most}", verdict]
        )
    Grid("130 230 70 90 80", "hei 12.5|song 13", 34, "lines").draw(
        s, (50, 106), "考试日期 科目 成绩 合格线/满分 结论", rows
    )
    last = d.start + timedelta(days=500)
    s.close(d.rows, (500, 360), "song 14 c", s.rng.choice(lore.BOARDS), day=last, form="plain")
    return d.paper(EXAM, s)
