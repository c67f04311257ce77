"""Papers that prove no learning: pay slips, CVs, syllabuses, tickets, chats, contracts."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh, nothing

KIND = "other"


@fresh(KIND, "r-pay-slip-of-a-month")
def pay_slip(kit: Kit) -> Paper:
    """工资条: sums of a month for one person, a deduction for a training fee among them."""
    s = Sheet(kit, 842, 170)
    d = Case(kit, "training_class", years=(2009, 2025))
    s.put(421, 34, f"{d.works}{wording.month(d.start, 'plain')}工资条", "hei 14 c <700")
    sums = [
        f"{s.rng.randrange(lo, hi)}.{s.rng.randrange(10, 99)}"
        for lo, hi in ((2800, 5200), (300, 900), (200, 700), (100, 400), (40, 160), (300, 600))
    ]
    row: list[Words] = [d.who.name, "专业技术岗", *sums, f"{s.rng.randrange(3000, 6800)}.00"]
    Grid("80 100 90 80 80 80 100 80 90", "hei 11.5|song 12", 34).draw(
        s, (31, 50), "姓名 岗位 岗位工资 薪级 津贴 奖金 扣培训费 公积金 实发", [row]
    )
    s.put(31, 146, "注：如有疑问请于三日内到财务科查询。", "song 10.5 grey")
    return nothing(KIND, s)


@fresh(KIND, "r-life-in-a-table")
def life(kit: Kit) -> Paper:
    """个人简历表: schools, posts and classes taken in one's own words; nobody vouches for them."""
    s = Sheet(kit)
    d = Case(kit, "training_class", lore.EVERY, years=(2012, 2024))
    born = d.who.born
    s.mid(80, "个 人 简 历", "head 24")
    rows = [
        ["姓名", d.who.name, "性别", "男" if d.who.male else "女"],
        [
            "出生年月",
            wording.month(born, "plain"),
            "政治面貌",
            s.rng.choice(["群众", "中共党员", "民盟盟员"]),
        ],
        ["毕业院校", s.rng.choice(lore.SCHOOLS), "专业", s.rng.choice(lore.MAJOR)],
        [
            "现任职务",
            s.rng.choice(["助理工程师", "主管护师", "二级教师", "会计"]),
            "电话",
            f"1{s.rng.randrange(30, 99)}0000{s.rng.randrange(1000, 9999)}",
        ],
        ["工作经历", f"　　{born.year + 23}年7月至今在{d.works}工作。"],
        [
            "培训经历",
            f"　　{d.start.year}年参加{d.what}培训；{d.start.year - 2}年参加"
            f"{s.rng.choice(lore.COMMON)}学习。",
        ],
        ["获奖情况", f"　　{d.start.year - 1}年度先进工作者。"],
        ["自我评价", "　　工作踏实，善于沟通，责任心强，能吃苦耐劳。"],
    ]
    s.form((56, 108), "84 180 84 135", rows, "hei 13|song 13", 52)
    s.photo(468, 10, 64)
    return nothing(KIND, s)


@fresh(KIND, "r-invitation-to-a-hall")
def invitation(kit: Kit) -> Paper:
    """邀请函: somebody is asked to come to a lecture that is still to be held."""
    s = Sheet(kit, 560, 760, "sand")
    d = Case(kit, "lecture", lore.TALK, (1, 1), (2008, 2025))
    s.border("wine", 20, 1.4)
    s.mid(120, "邀　请　函", "kai 38 wine")
    s.put(70, 190, f"尊敬的{d.who.name}老师：", "kai 18")
    before = d.start - timedelta(days=12)
    text = (
        f"　　我会定于{wording.day(d.start, 'plain')}下午2时在市会议中心三楼举行学术讲座，题"
        f"目为“{d.what}”，由{kit.person().name}研究员主讲，时长约3学时。"
        "诚邀您拨冗出席。\n　　请持本函于1时40分前入场，并于三日前回复是否到会。"
    )
    s.put(70, 234, text, "kai 17 w420 l2.1")
    s.close([], (390, 540), "kai 16 c", s.rng.choice(lore.UNIONS[:5]), day=before)
    return nothing(KIND, s)


@fresh(KIND, "r-admission-card-to-sit")
def admission_card(kit: Kit) -> Paper:
    """准考证: place, room and hour of an examination that is not yet sat, rules below."""
    s = Sheet(kit)
    d = Case(kit, "exam", years=(2010, 2025))
    exam = s.rng.choice(
        ["全国专业技术人员职称外语等级考试", "初级会计专业技术资格考试", "社会工作者职业水平考试"]
    )
    s.mid(80, exam, "hei 17")
    s.mid(116, "准 考 证", "head 26")
    rows = [
        ["姓名", d.who.name, "性别", "男" if d.who.male else "女"],
        ["证件号码", d.who.id_number],
        ["准考证号", kit.serial("3107########", d.start)],
        ["考试日期", wording.day(d.start, "plain"), "时间", "9:00—11:00"],
        [
            "考点",
            f"漓阳市第{s.rng.choice('二四九')}中学",
            "考场",
            f"第{s.rng.randrange(1, 40)}考场{s.rng.randrange(1, 31)}座",
        ],
    ]
    low = s.form((60, 140), "80 150 70 90", rows, "hei 13|song 13.5", 40)
    s.photo(464, 146, 82)
    for n, words in enumerate(
        (
            "考生须知",
            "1．凭本证和有效身份证件入场。",
            "2．开考30分钟后不得入场。",
            "3．成绩于考试结束两个月后公布，60分为合格。",
        )
    ):
        s.put(60, low + 40 + 28 * n, words, "song 13")
    return nothing(KIND, s)


@fresh(KIND, "r-badge-on-a-ribbon")
def badge(kit: Kit) -> Paper:
    """参会证 badge: name, unit and a large word 代表; that somebody came nobody says."""
    s = Sheet(kit, 330, 470, "mist")
    d = Case(
        kit,
        "conference",
        ("针灸临床学术年会", "图书馆服务创新论坛", "公路养护技术大会"),
        (2, 3),
        (2008, 2025),
    )
    s.box(0, 0, 330, 130, "blue")
    s.put(165, 60, d.what, "hei 19 white c <300")
    s.put(
        165, 94, f"{d.start.year}.{d.start.month}.{d.start.day}—{d.end.day}　霁海", "hei 12 white c"
    )
    s.put(165, 230, s.rng.choice(["代　表", "嘉　宾", "工作人员"]), "head 34 c")
    s.put(165, 300, d.who.name, "kai 26 c")
    s.put(165, 336, d.works, "song 13 c <300")
    s.qr(130, 366, 70)
    return nothing(KIND, s)


@fresh(KIND, "r-appointed-to-teach")
def appointed(kit: Kit) -> Paper:
    """聘书: somebody is engaged to teach in a class; a teacher's paper, not a learner's."""
    s = Sheet(kit, 700, 480, "rose")
    d = Case(kit, "training_class", lore.EVERY, years=(2006, 2025))
    s.border("red", 20, 3)
    s.mid(110, "聘　书", "kai 44 red")
    s.put(
        80,
        176,
        f"兹聘请{d.who.name}同志为我中心“{d.what}”培训班授课教师，承担"
        f"{s.rng.choice([4, 8, 12])}学时教学任务，聘期一年。",
        "kai 19 w540 l2.1",
    )
    s.put(80, 330, "此聘", "kai 18")
    s.put(80, 430, kit.serial("聘字{y}第##号", d.start), "song 12")
    s.close(
        [], (520, 370), "song 15 c", s.rng.choice([lore.CENTRES[0], lore.CENTRES[1]]), day=d.start
    )
    return nothing(KIND, s)


@fresh(KIND, "r-travel-claim")
def travel(kit: Kit) -> Paper:
    """差旅费报销单: days, trains and nights of a journey to a class; sums, not learning."""
    s = Sheet(kit, 760, 420, "mint")
    d = Case(kit, "training_class", lore.EVERY, (3, 5), (2008, 2025))
    s.mid(46, "差 旅 费 报 销 单", "song 20 green")
    s.put(
        40,
        76,
        f"部门：{s.rng.choice(['工程部', '护理部', '教研室'])}　　姓名：{d.who.name}　　出差"
        f"事由：参加{d.what}培训",
        "song 13 <680",
    )
    day = [f"{one.month}.{one.day}" for one in (d.start, d.end)]
    fare = [s.rng.randrange(60, 300) for _ in range(4)]
    rows: list[list[Words]] = [
        [day[0], "漓阳—霁海", "火车", f"{fare[0]}.00", "", ""],
        [f"{day[0]}-{day[1]}", "霁海", "住宿", "", f"{fare[1] * 3}.00", ""],
        [day[1], "霁海—漓阳", "火车", f"{fare[0]}.00", "", ""],
        ["", "", "培训费", "", "", f"{fare[2] * 5}.00"],
    ]
    rows.append(["合计", "", "", f"{fare[0] * 2}.00", f"{fare[1] * 3}.00", f"{fare[2] * 5}.00"])
    Grid("110 140 90 110 110 120", "hei 12|song 12.5", 34).draw(
        s, (40, 92), "日期 地点 项目 交通费 住宿费 其他", rows
    )
    for n, words in enumerate(("单位负责人", "财务审核", "出纳", "报销人")):
        s.put(50 + 175 * n, 370, words, "song 12.5")
        s.sign(118 + 175 * n, 346, 50)
    return nothing(KIND, s)


@fresh(KIND, "r-table-of-conversions")
def conversions(kit: Kit) -> Paper:
    """学时折算标准 of a bureau: what counts how many hours; a rule, nobody's proof."""
    s = Sheet(kit)
    d = Case(kit, "training_class", years=(2012, 2025))
    s.put(56, 66, "附件1", "hei 14")
    s.mid(104, f"{s.rng.choice(lore.BUREAUS[:2])}", "song 15")
    s.mid(134, "专业技术人员继续教育学时折算标准", "head 19")
    rows: list[list[Words]] = [
        ["1", "参加培训班、研修班", "每天折算8学时"],
        ["2", "网络培训", "按平台认定学时，每年最多30学时"],
        ["3", "学术会议、讲座", "每半天4学时"],
        ["4", "发表论文", "省级以上刊物每篇10学时，第一作者"],
        ["5", "出版专著", "每部20学时"],
        ["6", "获得专利", "发明30学时，其他10学时"],
        ["7", "攻读学历学位", "每学年60学时"],
        ["8", "自学", "有计划、记录、考核的，每年最多12学时"],
    ]
    low = Grid("50 190 240", "hei 13|song 13", 40).draw(s, (56, 156), "序号 形式 折算标准", rows)
    s.put(
        56,
        low + 32,
        f"本标准自{d.start.year}年1月1日起执行，每人每年累计不少于90学时。",
        "song 12.5",
    )
    return nothing(KIND, s)


@fresh(KIND, "r-talk-in-a-chat-group")
def chat(kit: Kit) -> Paper:
    """A chat on a phone about a class tomorrow: bubbles, nobody certifies anything."""
    s = Sheet(kit, 390, 780, "ash")
    d = Case(kit, "training_class", lore.COMMON, years=(2018, 2025))
    s.put(20, 24, f"{s.rng.randrange(7, 23)}:{s.rng.randrange(10, 60)}", "hei 11")
    s.mid(
        60,
        f"{s.rng.choice(['科室学习群', '教研组', '项目部通知群'])}({s.rng.randrange(12, 90)})",
        "hei 15",
    )
    lines = (
        ("l", f"@所有人 {d.start.month}月{d.start.day}日的“{d.what}”培训别忘了，带身份证签到"),
        ("l", "一共8学时，两个半天都要到"),
        ("r", "收到"),
        ("l", f"{d.who.name}上次没刷上卡，找会务组补一下"),
        ("r", "好的，证书什么时候发？"),
        ("l", "考试合格后一个月左右"),
    )
    y = 100.0
    for side, words in lines:
        rows = 1 + len(words) // 17
        wide = min(250.0, 20 + 14.2 * len(words))
        x = 60.0 if side == "l" else 330 - wide
        s.box(x, y, x + wide, y + 18 + 21 * rows, "white" if side == "l" else "mint")
        s.put(x + 10, y + 24, words, f"hei 13.5 w{wide - 14:.0f} l1.55")
        s.box(
            16 if side == "l" else 340,
            y,
            48 if side == "l" else 372,
            y + 32,
            "gold" if side == "l" else "teal",
        )
        y += 42 + 21 * rows
    s.page.frame(20, 730, 340, 764, width=0.8, colour=(190, 190, 194))
    return nothing(KIND, s)


@fresh(KIND, "r-plan-of-teaching")
def syllabus(kit: Kit) -> Paper:
    """教学计划表: subjects, hours, teachers and a sum of hours; there is no learner on it."""
    s = Sheet(kit)
    d = Case(kit, "training_class", lore.EVERY, (4, 5), (2006, 2025))
    s.mid(76, f"“{d.what}”培训班教学计划", "head 19 <470")
    rows: list[list[Words]] = []
    whole = 0
    for n, what in enumerate(s.rng.sample(lore.EVERY, s.rng.randrange(5, 10))):
        hours = s.rng.choice([2, 4, 6])
        whole += hours
        rows.append(
            [
                str(n + 1),
                what,
                f"{hours}",
                s.rng.choice(["面授", "研讨", "现场教学"]),
                kit.person().name,
            ]
        )
    rows.append(["", "合计", f"{whole}", "", ""])
    Grid("44 220 60 90 84", "hei 12.5|song 12.5", 32).draw(
        s, (48, 100), "序号 教学内容 学时 教学方式 授课教师", rows
    )
    s.close(
        [], (410, 640), "song 14 c", s.rng.choice(lore.CENTRES), day=d.start - timedelta(days=20)
    )
    return nothing(KIND, s)
