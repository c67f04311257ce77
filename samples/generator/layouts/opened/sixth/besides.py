"""Papers that prove no learning: notices, bills, invitations, honours, identity cards."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, nothing, paper_of

KIND = "other"


def about(kit: Kit, years: tuple[int, int] = (2015, 2025)) -> Fill:
    """A person, a course and some days that nobody has yet been to."""
    return Fill(kit, "training_class", lore.EVERY, (2, 5), years, dates=("plain", "padded"))


@paper_of(KIND, "s-notice-with-red-head")
def notice(kit: Kit) -> Paper:
    """关于举办培训班的通知: red head, file number, hours and fee of a class to come."""
    leaf = Leaf(kit)
    f = about(kit)
    body = leaf.rng.choice([*lore.BUREAUS, *lore.SOCIETIES])
    leaf.mid(96, f"{body}文件" if "局" in body or "委" in body else body, "song 30 red <470")
    leaf.mid(134, f"津培发〔{f.start.year}〕{leaf.rng.randrange(3, 60)}号", "song 14")
    leaf.bar(148, "red", w=2.2)
    leaf.mid(198, f"关于举办{f.what}培训班的通知", "head 20 <470")
    leaf.put(66, 238, "各有关单位：", "song 15")
    first, last = wording.day(f.start, "plain"), wording.day(f.end, "plain")
    text = (
        f"　　为提高专业技术人员的业务能力，经研究，决定举办{f.what}培训班。"
        f"现将有关事项通知如下：\n　　一、培训时间：{first}至{last}。\n　　二、"
        f"培训地点：天津市临津区样例道{leaf.rng.randrange(1, 90)}号会议中心。\n　　"
        "三、培训学时：完成全部课程并考核合格者，"
        f"登记{leaf.rng.choice([16, 24, 32])}学时，颁发培训证书。\n　　四、培训费用："
        f"每人{leaf.rng.choice([600, 880, 1200])}元，食宿自理。\n　　五、报名方式："
        f"请于{first}前将报名回执发送至电子邮箱。"
    )
    leaf.put(66, 272, text, "song 15 w464 l1.85")
    leaf.close(
        [f], (410, 650), "song 15 c", body, day=f.start - timedelta(days=leaf.rng.randrange(10, 30))
    )
    return nothing(KIND, leaf)


@paper_of(KIND, "s-electronic-invoice")
def invoice(kit: Kit) -> Paper:
    """电子发票（普通发票） for a training fee: buyer, seller, goods, sums."""
    leaf = Leaf(kit, 700, 440)
    f = about(kit, (2017, 2025))
    seller = leaf.rng.choice(lore.BASES)
    leaf.mid(44, "电子发票（普通发票）", "song 22 wine")
    leaf.rule(240, 52, 460, 52, 0.8)
    leaf.put(500, 40, f"发票号码：{kit.serial('2412{y}000000####', f.given)}", "song 10")
    leaf.put(500, 58, f"开票日期：{wording.day(f.given, 'padded')}", "song 10")
    leaf.qr(30, 14, 52)
    price = leaf.rng.choice([480, 680, 880, 1200])
    net = price / 1.06
    leaf.box(30, 76, 670, 136)
    leaf.put(40, 98, f"购买方名称：{f.works}", "song 12")
    leaf.put(40, 122, "统一社会信用代码：91120000MA05SAMPLE", "song 12")
    leaf.put(380, 98, f"销售方名称：{seller}", "song 12 <285")
    leaf.put(380, 122, "统一社会信用代码：91120000MA06SAMPLE", "song 12")
    row: list[Words] = [
        "*非学历教育服务*培训费",
        "期",
        "1",
        f"{net:.2f}",
        f"{net:.2f}",
        "6%",
        f"{price - net:.2f}",
    ]
    Grid("210 60 50 90 90 60 80", "song 11.5|song 11.5", 34, "open").draw(
        leaf, (30, 140), "项目名称 单位 数量 单价 金额 税率 税额", [row]
    )
    leaf.box(30, 76, 670, 330)
    leaf.put(40, 300, f"价税合计（小写）　¥{price:.2f}", "song 13")
    leaf.put(40, 322, f"备注：{f.what}培训班", "song 11 <600")
    leaf.put(40, 356, f"开票人：{kit.person().name}", "song 12")
    leaf.stamp((580, 300), seller, "oval", 120)
    return nothing(KIND, leaf)


@paper_of(KIND, "s-money-receipt")
def receipt(kit: Kit) -> Paper:
    """收据 by pen for a fee: from whom, for what, how much."""
    leaf = Leaf(kit, 560, 300, "rose")
    f = about(kit)
    price = leaf.rng.choice([200, 360, 480, 600])
    leaf.mid(44, "收　款　收　据", "song 23 red")
    leaf.put(530, 44, f"No {leaf.rng.randrange(10**7):07d}", "mono 14 red r")
    leaf.pen(220, 76, wording.day(f.start, "spaced"), "pen 15 ink")
    for y, label, words in (
        (112, "今收到", f.who.name),
        (150, "交　来", f"{f.what}培训班培训费"),
        (
            188,
            "人民币（大写）",
            {200: "贰佰元整", 360: "叁佰陆拾元整", 480: "肆佰捌拾元整", 600: "陆佰元整"}[price],
        ),
    ):
        end = leaf.put(40, y, label, "song 14 red")
        leaf.pen(end + 12, y, words, "pen 17 ink <380")
        leaf.bar(y + 6, "red", x=(end + 4, 520), w=0.5)
    leaf.pen(400, 222, f"¥{price}.00", "pen 18 ink")
    leaf.put(40, 262, "收款单位（章）", "song 12.5 red")
    leaf.put(360, 262, f"经手人：{kit.person().name}", "song 12.5")
    leaf.stamp((180, 244), leaf.rng.choice(lore.BASES), "star", 92)
    return nothing(KIND, leaf)


@paper_of(KIND, "s-letter-of-invitation")
def invitation(kit: Kit) -> Paper:
    """邀请函 to a meeting that is still to come: a name, days, place, what to bring."""
    leaf = Leaf(kit, paper="ivory")
    f = about(kit)
    body = leaf.rng.choice(lore.SOCIETIES)
    leaf.border("gold", 26, 2)
    leaf.mid(130, "邀 请 函", "kai 38 wine")
    leaf.put(
        84,
        206,
        f"尊敬的 {f.who.name} 先生/女士：" if leaf.rng.random() < 0.5 else f"{f.who.name}专家：",
        "kai 18",
    )
    leaf.put(
        84,
        250,
        (
            f"　　兹定于{wording.day(f.start, 'plain')}至{f.end.month}月{f.end.day}日在津"
            f"召开“{leaf.rng.choice(lore.TALKS)}”研讨会，诚邀您莅临指导。会议期间将安排专"
            "题报告和现场参观，欢迎提交论文。请于会前十日将回执发回会务组。\n　　此致\n"
            "敬礼！"
        ),
        "kai 17 w427 l2.1",
    )
    leaf.close([f], (400, 620), "kai 16 c", body, day=f.start - timedelta(days=35))
    return nothing(KIND, leaf)


@paper_of(KIND, "s-certificate-of-honour")
def honour(kit: Kit) -> Paper:
    """荣誉证书 for good work or a contest: nothing was learned by it."""
    leaf = Leaf(kit, 842, 595, "rose")
    f = about(kit)
    leaf.ornate("red", 22)
    leaf.mid(130, "荣 誉 证 书", "kai 42 red")
    leaf.put(110, 210, f"{f.who.name} 同志：", "kai 21")
    year = f.start.year
    text = leaf.rng.choice(
        [
            f"　　在{year}年度工作中成绩突出，被评为先进工作者，特发此证，以资鼓励。",
            f"　　在{year}年职工技能竞赛中荣获二等奖，特发此证。",
            f"　　在{year}年安全知识竞赛中荣获优秀奖，特颁此证，以资鼓励。",
            ("　　指导学生在全市职业院校技能大赛中荣获一等奖，被评为优秀指导教师，特发此证。"),
        ]
    )
    leaf.put(110, 264, text, "kai 21 w620 l2.1")
    leaf.close(
        [f],
        (600, 440),
        "kai 17 c",
        leaf.rng.choice([f.works, *lore.BUREAUS[:3]]),
        day=f.given,
        form=leaf.rng.choice(["cn", "plain"]),
    )
    return nothing(KIND, leaf)


@paper_of(KIND, "s-identity-card-both-sides")
def identity_card(kit: Kit) -> Paper:
    """A copy of an identity card: front and back on one sheet, and what the copy is for."""
    leaf = Leaf(kit)
    f = about(kit)
    who = f.who
    leaf.box(130, 120, 465, 330, "mist")
    leaf.page.frame(130, 120, 465, 330, width=0.8, colour=(120, 130, 140))
    rows: list[tuple[str, Words]] = [
        ("姓 名", who.name),
        ("性 别", "男　民 族　汉" if who.male else "女　民 族　汉"),
        ("出 生", f"{who.born.year} 年 {who.born.month} 月 {who.born.day} 日"),
        ("住 址", f"天津市临津区样例里{leaf.rng.randrange(1, 40)}号楼"),
    ]
    leaf.pairs((146, 156), rows, "hei 11 blue|hei 12.5", (32, 44))
    leaf.put(146, 308, "公民身份号码", "hei 11 blue")
    leaf.put(236, 308, who.id_number, "mono 15")
    leaf.photo(366, 140, 84)
    leaf.box(130, 380, 465, 590, "mist")
    leaf.page.frame(130, 380, 465, 590, width=0.8, colour=(120, 130, 140))
    leaf.put(320, 440, "中华人民共和国", "hei 18 c")
    leaf.put(320, 476, "居 民 身 份 证", "hei 22 c")
    leaf.put(210, 546, "签发机关　津门市公安局临津分局", "hei 12")
    leaf.put(210, 570, f"有效期限　{f.start.year - 3}.04.11-{f.start.year + 17}.04.11", "hei 12")
    leaf.pen(130, 660, "此复印件仅用于继续教育登记", "pen 17 ink")
    return nothing(KIND, leaf)


@paper_of(KIND, "s-timetable-of-a-class")
def timetable(kit: Kit) -> Paper:
    """培训日程表: days, halves, topics, teachers; no person has been there yet."""
    leaf = Leaf(kit, 842, 595)
    f = about(kit)
    leaf.mid(56, f"{f.what}培训班课程安排表", "head 21 <740")
    rows: list[list[Words]] = []
    topics = leaf.rng.sample([*lore.BUILDING, *lore.MACHINES, *lore.SCIENCE], 8)
    day = f.start
    while day <= f.end and len(rows) < 8:
        for half, hours in (("上午", "8:30—11:30"), ("下午", "13:30—16:30")):
            if len(rows) < 8:
                rows.append(
                    [
                        f"{day.month}月{day.day}日",
                        half,
                        hours,
                        topics[len(rows)],
                        kit.person().name,
                        "4学时",
                    ]
                )
        day += timedelta(days=1)
    low = Grid("90 60 130 280 100 80", "hei 13|song 12.5", 34).draw(
        leaf, (51, 80), "日期 时段 时间 课程内容 授课教师 学时", rows
    )
    leaf.put(51, low + 28, f"班主任：{kit.person().name}　　联系电话：022-00005566", "song 12.5")
    leaf.put(790, low + 60, leaf.rng.choice(lore.BASES), "song 14 r")
    return nothing(KIND, leaf)


@paper_of(KIND, "s-sheet-of-signatures")
def signatures(kit: Kit) -> Paper:
    """培训签到表: names typed, signatures by pen for two halves; supporting paper only."""
    leaf = Leaf(kit, paper="ivory")
    f = about(kit)
    leaf.mid(66, "培 训 签 到 表", "head 23")
    leaf.put(50, 102, f"培训内容：{f.what}", "song 13")
    leaf.put(50, 124, f"日期：{wording.day(f.start, 'plain')}　　地点：三楼会议室", "song 13")
    people = kit.some_people(leaf.rng.randrange(8, 14))
    rows: list[list[Words]] = [
        [str(n + 1), who.name, who.employer, "", ""] for n, who in enumerate(people)
    ]
    Grid("44 140 206 60 60", "hei 12.5|song 11.5", 36).draw(
        leaf, (42, 138), "序号 姓名 单位 上午 下午", rows
    )
    for n, who in enumerate(people):
        for x in (436, 496):
            leaf.pen(x, 198 + 36 * n, who.name.split("·")[0][:3], "pen 13 ink")
    return nothing(KIND, leaf)


@paper_of(KIND, "s-exempt-from-an-examination")
def exempt(kit: Kit) -> Paper:
    """职称外语免试审批表: reasons and opinions; an exemption gives no hours."""
    leaf = Leaf(kit)
    f = about(kit, (2015, 2019))
    leaf.mid(84, leaf.rng.choice(["职称外语免试审批表", "职称计算机应用能力免试审批表"]), "head 23")
    rows: list[list[Words]] = [
        ["姓　名", f.who.name, "身份证号", f.who.id_number],
        ["工作单位", f.works],
        ["现任职称", "工程师", "申报职称", "高级工程师"],
        ["免试理由", leaf.rng.choice(["取得硕士学位", "年满五十周岁", "在乡镇基层单位工作"])],
        ["单位意见", "　　情况属实，同意免试。"],
        ["主管部门意见", "　　同意。"],
    ]
    low = leaf.form((50, 116), "92 160 80 163", rows, "hei 12.5|song 13", 52)
    leaf.close([f], (400, low + 70), "song 14.5 c", lore.BUREAUS[0], day=f.given)
    return nothing(KIND, leaf)
