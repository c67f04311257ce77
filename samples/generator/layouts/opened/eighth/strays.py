"""Papers that prove no learning: notices, invitations, slips, cards, blank forms."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts, bare
from samples.generator.layouts.opened.eighth.quill import Leaf
from samples.generator.layouts.opened.eighth.tables import Form, Table, listed

KIND = "other"


def coming(kit: Kit) -> Facts:
    """Somebody and a class that is still to come."""
    return Facts(kit, "training_class", places.ALL, dates=("plain",), days=(2, 4))


def days_of(f: Facts) -> str:
    return f"{wording.day(f.start, 'plain')}至{wording.day(f.end, 'plain')}"


@held(KIND, "u-stray-red-headed-notice")
def notice(kit: Kit) -> Paper:
    """红头文件: a notice of a class, its annex announced, the bureau's seal."""
    f, leaf = coming(kit), Leaf(kit)
    body = kit.rng.choice(places.BUREAUS)
    leaf.mid(110, body + "文件", "bold 28 red <500")
    leaf.mid(150, f"津培函〔{f.start.year}〕{kit.rng.randrange(3, 90)}号", "song 14")
    leaf.bar(164, "red", 60, 2)
    leaf.mid(210, f"关于举办{f.what}培训班的通知", "bold 18 <470")
    leaf.put(70, 256, "各有关单位：", "song 14.5")
    text = (
        f"为提高专业技术人员业务能力，定于{days_of(f)}举办{f.what}培训班。现将有关事项通知如下："
        f"\n一、培训对象：各单位相关专业技术人员。\n二、培训内容：政策解读、案例分析、现场"
        f"教学，共{f.long:g}学时。"
        "\n三、报名方式：请于开班前五个工作日将回执发至邮箱。\n四、培训考核合格者，颁发结业证书。"
    )
    y = leaf.prose((70, 286, 456), text, "song 14.5 l1.9")
    leaf.stamp(400, y + 66, body, "rubber", 112)
    leaf.put(400, y + 60, body, "song 14.5 c")
    leaf.put(400, y + 90, wording.day(f.start - timedelta(days=20), "plain"), "song 14.5 c")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-invitation-to-speak")
def invitation(kit: Kit) -> Paper:
    """邀请函: an expert is asked to give a talk."""
    f, leaf = coming(kit), Leaf(kit, 620, 440, "blush")
    leaf.framed("waves", "red", 18)
    leaf.mid(86, "邀 请 函", "head 32 red")
    leaf.put(60, 134, f"尊敬的{f.who.name}老师：", "kai 16")
    text = (
        f"兹定于{wording.day(f.start, 'plain')}上午九时举办“{kit.rng.choice(places.TALKS)}”专"
        f"题讲座，诚邀您莅临主讲，敬请届时光临。"
    )
    y = leaf.prose((60, 168, 500), text, "kai 16 l2")
    body = kit.rng.choice(places.SOCIETIES)
    leaf.stamp(460, y + 50, body, "flat", 96)
    leaf.put(460, y + 44, body, "kai 15 c")
    leaf.put(460, y + 74, wording.day(f.start - timedelta(days=9), "plain"), "kai 15 c")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-timetable-of-a-class")
def timetable(kit: Kit) -> Paper:
    """培训日程安排表: days, hours, topics, teachers."""
    f, leaf = coming(kit), Leaf(kit)
    leaf.mid(84, f"{f.what}培训班课程表", "bold 19 <480")
    rows = []
    for number in range((f.end - f.start).days + 1):
        day = wording.day(f.start + timedelta(days=number), "plain")[5:]
        for part, hours in (("上午", "9:00-12:00"), ("下午", "14:00-17:00")):
            topic = kit.rng.choice(places.ALL)
            rows.append([day, f"{part} {hours}", topic, kit.person().name])
    low = Table("hei 12", "song 12", 32).draw(leaf, (46, 110, 503), "日期 时间 内容 授课人", rows)
    leaf.put(
        48, low + 24, "注：课程如有调整，以现场通知为准。请提前十五分钟签到入场。", "song 11.5 grey"
    )
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-leave-slip")
def leave(kit: Kit) -> Paper:
    """请假单: somebody will be away for a class; approved by the head."""
    f, leaf = coming(kit), Leaf(kit, 560, 390)
    leaf.mid(56, "请　假　单", "bold 22")
    rows = [
        ["姓名", f.who.name, "部门", "技术科"],
        ["请假事由", f"外出参加{f.what}培训"],
        ["请假时间", days_of(f)],
        ["部门负责人", "同意", "分管领导", "同意"],
        ["销假日期", ""],
    ]
    Form("song 13|hand 15 ink", 86, 42, hand=True).draw(leaf, (40, 84, 480), rows)
    leaf.put(44, 330, "此单由人事部门留存。", "song 11.5 grey")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-electronic-invoice")
def invoice(kit: Kit) -> Paper:
    """电子发票: a training fee was paid."""
    f, leaf = coming(kit), Leaf(kit, 800, 500)
    seller = kit.rng.choice(places.CENTRES)
    leaf.mid(54, "电子发票（普通发票）", "song 22 maroon")
    leaf.put(560, 84, f"发票号码：{kit.serial('2#################', f.start)}", "song 11")
    leaf.put(560, 102, f"开票日期：{wording.day(f.end, 'plain')}", "song 11")
    leaf.ring(40, 116, 760, 440, "maroon", 1)
    leaf.rule(40, 180, 760, 180, 0.7, "maroon")
    leaf.put(54, 140, f"购买方名称：{f.works}", "song 12")
    leaf.put(54, 164, "统一社会信用代码：12120000MB0X00000A", "song 12")
    leaf.put(430, 140, f"销售方名称：{seller}", "song 12 <320")
    fee = kit.rng.choice([480, 800, 1200, 1600])
    rows = [
        ["*非学历教育服务*培训费", "次", "1", f"{fee / 1.06:.2f}", "6%", f"{fee - fee / 1.06:.2f}"]
    ]
    Table("song 11.5 maroon", "song 12", 30, "none", "white").draw(
        leaf, (50, 186, 700), "项目名称 单位 数量 金额 税率 税额", rows
    )
    leaf.rule(40, 360, 760, 360, 0.7, "maroon")
    leaf.put(54, 388, f"价税合计（小写）　¥{fee}.00", "song 13")
    leaf.put(54, 420, f"备注：{f.what}培训，学员{f.who.name}", "song 11.5")
    leaf.stamp(660, 400, seller, "oval", 120)
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-application-to-attend")
def application(kit: Kit) -> Paper:
    """报名登记表: somebody's particulars before the class has begun."""
    f, leaf = coming(kit), Leaf(kit)
    leaf.mid(84, f"{f.what}培训班报名表", "head 19 <480")
    rows = [
        ["姓名", f.who.name, "性别", "男" if f.who.male else "女"],
        ["身份证号", f.who.id_number],
        ["工作单位", f.works],
        ["职称", kit.rng.choice(["工程师", "讲师", "主管护师", "农艺师"]), "手机", "138****0000"],
        [
            "拟参加期次",
            f"{f.start.year}年第{kit.rng.randrange(1, 5)}期",
            "是否住宿",
            kit.rng.choice(["是", "否"]),
        ],
        ["发票抬头", f.works],
        ["^2单位意见", "同意报名。"],
    ]
    low = Form("hei 12|song 12.5", 84, 38).draw(leaf, (47, 112, 500), rows)
    leaf.stamp(430, low - 30, f.works, "rubber", 96)
    leaf.put(50, low + 26, "请将本表于开班前一周交至培训中心。", "song 11.5 grey")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-admission-card")
def admission(kit: Kit) -> Paper:
    """准考证: room, seat, hours of an examination still to be sat."""
    f, leaf = coming(kit), Leaf(kit, 560, 640)
    name = kit.rng.choice(
        ["中级经济专业技术资格考试", "二级建造师执业资格考试", "全国专业技术人员计算机应用能力考试"]
    )
    leaf.mid(60, f"{f.start.year}年度{name}", "bold 17 <500")
    leaf.mid(96, "准 考 证", "head 26")
    leaf.photo(440, 120, 76)
    rows = [
        ["姓　　名：", f.who.name],
        ["证件号码：", f.who.id_number],
        ["准考证号：", kit.serial("1201########", f.start)],
        ["考点名称：", "天津澄塘理工大学第三教学楼"],
        ["考场座位：", f"{kit.rng.randrange(1, 40):02d}考场　{kit.rng.randrange(1, 31):02d}号"],
        ["考试时间：", f"{wording.day(f.start, 'plain')}　9:00—11:30"],
    ]
    y = listed(leaf, (50, 150, 380), rows, "hei 13|song 13.5", step=34, gap=76)
    leaf.put(50, y + 16, "考生须知", "hei 13")
    text = (
        "一、凭本准考证和有效身份证件入场。二、开考五分钟后不得入场。三、手机等通讯工具须关闭"
        "并集中存放。"
    )
    leaf.prose((50, y + 42, 460), text, "song 12.5 l1.8")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-blank-self-study-form")
def blank_form(kit: Kit) -> Paper:
    """An empty registration form as it is handed out: labels alone."""
    leaf = Leaf(kit)
    leaf.mid(84, "专业技术人员继续教育情况登记表", "head 19")
    rows = [
        ["姓　名", "", "性　别", ""],
        ["身份证号", "", "职　称", ""],
        ["工作单位", ""],
        ["学习形式", "", "学习时间", ""],
        ["^2学习内容", ""],
        ["学　时", "", "考核成绩", ""],
        ["证书编号", ""],
        ["^3单位意见", "　　　　　　　　　　　　　　年　　月　　日（盖章）"],
    ]
    Form("song 12.5|song 12.5", 84, 40).draw(leaf, (47, 112, 500), rows)
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-signing-sheet")
def signing(kit: Kit) -> Paper:
    """签到表: names and signatures of one morning; nothing is said of hours or results."""
    f, leaf = coming(kit), Leaf(kit)
    leaf.mid(80, "培训签到表", "bold 22 t6")
    leaf.put(
        50, 112, f"培训名称：{f.what}　　日期：{wording.day(f.start, 'plain')}", "song 12.5 <490"
    )
    people = kit.some_people(10)
    rows = [[str(n), who.employer, who.name, "138****0000"] for n, who in enumerate(people, 1)]
    Table("hei 12", "hand 14 ink", 36).draw(leaf, (46, 126, 503), "序号 单位 签名 电话", rows)
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-appointment-to-teach")
def appointment(kit: Kit) -> Paper:
    """聘书: the person is asked to teach; nothing was learned by it."""
    f, leaf = coming(kit), Leaf(kit, 780, 540, "straw")
    leaf.framed("fans", "maroon", 24)
    leaf.mid(120, "聘　书", "head 44 red")
    text = (
        f"兹聘请{f.who.name}同志为我校“{f.what}”培训项目兼职教师，聘期自"
        f"{wording.day(f.start, 'plain')}起，为期一年。"
    )
    y = leaf.prose((100, 200, 580), text, "kai 20 l2.1")
    body = kit.rng.choice(places.COLLEGES)
    leaf.stamp(580, max(y + 40, 420), body, "coded", 112)
    leaf.put(580, max(y + 34, 414), body, "kai 17 c")
    leaf.put(580, max(y + 68, 448), wording.day(f.start, "plain"), "kai 17 c")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-model-worker")
def honour(kit: Kit) -> Paper:
    """荣誉证书: a good worker of the year."""
    f, leaf = coming(kit), Leaf(kit, 780, 540, "ivory")
    leaf.framed("bands", "gold", 22)
    leaf.mid(122, "荣誉证书", "head 42 gold t10")
    leaf.put(100, 196, f"{f.who.name}同志：", "kai 20")
    title = kit.rng.choice(["先进工作者", "安全生产标兵", "优秀共产党员"])
    y = leaf.prose(
        (100, 240, 580),
        f"在{f.start.year}年度工作中成绩突出，被评为“{title}”。特发此证，以资鼓励。",
        "kai 20 l2",
    )
    leaf.stamp(580, y + 44, f.works, "rubber", 112)
    leaf.put(580, y + 40, f.works, "kai 16 c")
    leaf.put(580, y + 72, wording.day(f.end, "plain"), "kai 16 c")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-exempted-from-an-exam")
def exempted(kit: Kit) -> Paper:
    """免试证明: why somebody need not sit the language examination; it gives no hours."""
    f, leaf = coming(kit), Leaf(kit)
    leaf.mid(120, "职称外语免试证明", "bold 23")
    reason = kit.rng.choice(["取得外语专业大专以上学历", "在国外留学进修满一年", "出版外文译著"])
    text = (
        f"兹证明{f.who.name}（身份证号：{f.who.id_number}）因{reason}，符合职称外语免试条件，"
        f"同意免试。"
    )
    y = leaf.prose((80, 180, 436), text, "song 15.5 l2.1")
    body = kit.rng.choice(places.BUREAUS[:1])
    leaf.stamp(420, y + 80, body, "rubber", 110)
    leaf.put(420, y + 76, body, "song 14.5 c")
    leaf.put(420, y + 106, wording.day(f.start, "plain"), "song 14.5 c")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-chat-about-a-class")
def chat(kit: Kit) -> Paper:
    """A chat group on a phone: a reminder of a class, and answers."""
    f, leaf = coming(kit), Leaf(kit, 400, 760, "fog")
    leaf.put(18, 24, "10:27", "hei 12.5")
    leaf.mid(58, f"技术培训群（{kit.rng.randrange(18, 96)}）", "hei 15.5")
    lines = [
        (f"各位老师，{f.what}培训{wording.day(f.start, 'plain')[5:]}开班，", "请在群里接龙报名。"),
        (f"1. {kit.person().name}　报名", ""),
        (f"2. {kit.person().name}　报名", ""),
        ("请问结束后发证书吗？", ""),
        ("考核合格后统一发放，记学时。", "请勿迟到。"),
    ]
    y = 96.0
    for number, (first, second) in enumerate(lines):
        tall = 58 if second else 36
        left = 60 if number % 2 == 0 else 80
        leaf.box(left, y, left + 260, y + tall, "white" if number % 2 == 0 else "leaf")
        leaf.box(16 if number % 2 == 0 else 352, y, 46 if number % 2 == 0 else 384, y + 30, "soft")
        leaf.put(left + 10, y + 23, first, "hei 12.5 <240")
        if second:
            leaf.put(left + 10, y + 45, second, "hei 12.5 <240")
        y += tall + 34
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-badge-of-a-meeting")
def badge(kit: Kit) -> Paper:
    """参会证: a badge to hang on; it lets in, and proves nothing."""
    f, leaf = coming(kit), Leaf(kit, 320, 460)
    tone = kit.rng.choice(["blue", "sea", "maroon"])
    leaf.box(0, 0, 320, 130, tone)
    leaf.put(
        160,
        60,
        kit.rng.choice(["县域医共体建设论坛", "城市档案信息化大会", "智慧水务博览会"]),
        "head 20 white c <290",
    )
    leaf.put(160, 98, f"{f.start.year}·天津", "hei 13 white c")
    leaf.put(160, 220, f.who.name, "head 36 c")
    leaf.put(160, 262, f.works, "hei 13 c <280")
    leaf.box(40, 330, 280, 384, tone)
    leaf.put(160, 366, kit.rng.choice(["参会代表", "会务人员", "嘉宾"]), "hei 22 white c")
    leaf.put(160, 430, "请佩戴此证入场", "hei 11 grey c")
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-paid-on-a-phone")
def paid(kit: Kit) -> Paper:
    """A phone's page of a payment for a class."""
    f, leaf = coming(kit), Leaf(kit, 400, 760)
    leaf.put(18, 24, "15:41", "hei 12.5")
    leaf.mid(60, "账单详情", "hei 16")
    leaf.mid(150, kit.rng.choice(places.CENTRES), "hei 15")
    leaf.mid(200, f"-{kit.rng.choice([380, 600, 980, 1500])}.00", "bold 34")
    rows = [
        ["当前状态", "支付成功"],
        ["支付时间", f"{wording.day(f.start, 'dashes')} 15:40"],
        ["商品", f"{f.what}培训费"],
        ["付款方式", "储蓄卡（尾号0000）"],
        ["订单号", kit.serial("##################", f.start)],
    ]
    listed(leaf, (30, 270, 350), rows, "hei 12.5 grey|hei 13", step=44, gap=86)
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-yearly-appraisal")
def appraisal(kit: Kit) -> Paper:
    """年度考核登记表: how somebody worked in a year, as the unit judged it."""
    f, leaf = coming(kit), Leaf(kit)
    leaf.mid(80, f"事业单位工作人员{f.start.year}年度考核登记表", "head 18")
    work = "遵守纪律，完成本职工作和交办任务，协助带教新员工两名，参加单位各项活动。"
    rows = [
        ["姓名", f.who.name, "性别", "男" if f.who.male else "女"],
        ["单位", f.works],
        ["现任职务", "专业技术岗位", "从事工作", "技术管理"],
        ["^5个人总结", work],
        ["^2考核等次", kit.rng.choice(["合格", "优秀"])],
        ["^2本人意见", "同意"],
    ]
    low = Form("hei 12|song 12.5", 84, 38).draw(leaf, (47, 108, 500), rows)
    leaf.stamp(430, low - 40, f.works, "rubber", 96)
    return bare(KIND, leaf.page)


@held(KIND, "u-stray-letter-of-introduction")
def introduction(kit: Kit) -> Paper:
    """介绍信: somebody is sent to a class; what came of it is not said."""
    f, leaf = coming(kit), Leaf(kit, 595, 420)
    leaf.mid(70, "介　绍　信", "bold 24")
    leaf.put(64, 120, f"{kit.rng.choice(places.CENTRES)}：", "song 15")
    text = f"兹介绍我单位{f.who.name}等贰名同志前往贵处联系参加{f.what}培训事宜，请予接洽。"
    y = leaf.prose((64, 156, 466), text, "song 15 l2")
    leaf.put(64, y + 10, "（有效期七天）", "song 13")
    leaf.stamp(440, y + 66, f.works, "rubber", 104)
    leaf.put(440, y + 60, f.works, "song 14 c")
    leaf.put(440, y + 88, wording.day(f.start - timedelta(days=3), "plain"), "song 14 c")
    return bare(KIND, leaf.page)
