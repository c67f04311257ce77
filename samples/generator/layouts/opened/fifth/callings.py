"""Certificates of trades: farms, wards, classrooms, courts, workshops, gas pipes."""

from __future__ import annotations

import textwrap

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "training_certificate"


@fresh(KIND, "r-appraisal-of-a-stay")
def appraisal(kit: Kit) -> Paper:
    """进修鉴定表 of a hospital: what was done, a head's words, the office's mark and seal."""
    s = Sheet(kit)
    d = Case(
        kit,
        "refresher_class",
        ("消化内镜诊疗技术", "重症监护", "超声诊断", "新生儿监护", "口腔种植", "病理诊断"),
        (90, 190),
        unit=lore.HOSPITALS[2:3] + lore.UNITS[:1],
        marks=("合格", "良好", "优秀"),
        dates=("plain", "dots-padded"),
    )
    host = s.rng.choice(lore.HOSPITALS[:2])
    s.mid(70, host, "song 17")
    s.mid(100, "进修人员考核鉴定表", "head 21")
    long = (
        "　　进修期间遵守医院各项规章制度，服从安排，参加值班{}次，管理床位{}张，书写病历{}份，"
        "完成规定的操作例数，未发生差错事故。"
    )
    text = long.format(s.rng.randrange(8, 30), s.rng.randrange(4, 9), s.rng.randrange(20, 80))
    rows = [
        ["姓名", d("<name>"), "性别", d("<sex>")],
        ["选送单位", d("<unit>")],
        ["进修专业", d("<what>"), "职称", s.rng.choice(["主治医师", "护师", "医师"])],
        ["进修起止", d("<span: 至 >")],
        ["个人小结", text],
        ["科室鉴定", "　　工作认真，基本功扎实，能独立处理本专业常见病，同意结束进修。"],
        ["带教老师", kit.person().name, "科主任", kit.person().name],
        ["考核结果", d("<mark>")],
    ]
    low = s.form((56, 122), "84 190 84 124", rows, "hei 13|song 13.5", 42)
    s.put(70, low + 40, "医务处意见：情况属实。", "song 14")
    s.close([d], (420, low + 60), "song 14 c", host, day=d.given, form="spaced")
    return d.paper(KIND, s)


@fresh(KIND, "r-tick-boxes-of-a-farm-school")
def farm_school(kit: Kit) -> Paper:
    """A farm school's certificate: level and way of teaching are ticked, classes numbered."""
    s = Sheet(kit, 720, 500, "mint")
    d = Case(
        kit,
        "training_class",
        lore.FARMING,
        (3, 6),
        (2010, 2025),
        hours=(24, 32, 40, 48),
        no=("NJ(y)-####", "汀农训(y)#####"),
    )
    s.border("green", 18, 5)
    s.mid(84, "基层农技推广人员知识更新培训", "hei 18 green")
    s.mid(124, "合 格 证 书", "head 30 green")
    s.put(660, 150, d("证书编号 <no>"), "song 12 r")
    s.put(80, 196, d("<name>　（身份证号 <id>）"), "kai 19")
    s.put(
        80,
        232,
        d(
            "参加了<span:至>举办的《<what>》培训（第<n>期），修满<hrs>，经测试<mark>。",
            n=str(s.rng.randrange(1, 9)),
        ),
        "song 16 w560 l2.0",
    )
    ticks = s.rng.choice(["■省级　□市级　□县级", "□省级　■市级　□县级"])
    y = 330.0
    for x, words in ((80, f"培训层级：{ticks}"), (380, "授课方式：■集中　□分散")):
        s.put(x, y, words, "hei 13")
    s.close(
        [d], (520, 390), "song 15 c", s.rng.choice([lore.BUREAUS[1], lore.CENTRES[6]]), day=d.given
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-welders-plastic-card")
def welders_card(kit: Kit) -> Paper:
    """A plastic card: days of first issue, validity and retraining; what counts is the training."""
    s = Sheet(kit, 480, 300, "mist")
    d = Case(
        kit,
        "training_class",
        ("熔化焊接作业", "低压电工作业", "高处安装作业", "制冷设备运行"),
        (2, 4),
        (2012, 2025),
        hours=(8, 16, 20, 24),
        dates=("dashes", "dots-padded", "plain"),
    )
    s.box(0, 0, 480, 46, "orange")
    s.put(20, 30, "安全技术培训合格卡", "head 18 white")
    s.photo(24, 64, 82)
    valid = d.end.replace(year=d.end.year + 3, day=min(d.end.day, 28))
    rows = [
        ("姓名", d("<name>　<sex>")),
        ("证件号", d("<id>")),
        ("培训内容", d("<what>")),
        ("培训日期", d("<span:至>")),
        ("培训学时", d("<hrs:#>")),
        ("考核结论", d("<mark>")),
        ("发证日期", d("<given>")),
        ("有效期至", wording.day(valid, "dashes")),
    ]
    s.pairs((124, 76), rows, "hei 11.5 grey|song 13 <240", (23, 64))
    s.put(24, 204, "卡号", "hei 10 grey")
    s.put(24, 220, d("<no:WX(y)####>"), "mono 11")
    s.close([d], (300, 276), "song 13 c", lore.CENTRES[4], labels=("发卡单位：", ""), size=78)
    return d.paper(KIND, s)


@fresh(KIND, "r-school-district-slip")
def district_slip(kit: Kit) -> Paper:
    """教师培训学时认定单: hours and credits both, a course's number, three signatures in boxes."""
    s = Sheet(kit, 595, 470)
    d = Case(
        kit,
        "training_class",
        lore.CLASSROOM,
        (1, 3),
        (2014, 2025),
        hours=(6, 8, 12, 18, 24),
        unit=("朔安市第七中学", "望岳县雁鸣镇中心小学", "禾丰县机关幼儿园", "朔安市聋哑学校"),
        marks=("合格", "优秀"),
        dates=("plain", "dots-padded"),
    )
    s.mid(54, f"{lore.CENTRES[8]}培训学时认定单", "head 18 <480")
    course = kit.serial("WY{y}-X##", d.start)
    rows = [
        ["学员姓名", d("<name>"), "任教学科", s.rng.choice(["语文", "数学", "化学", "学前"])],
        [
            "任教学校",
            d("<unit>"),
            "联系方式",
            f"1{s.rng.randrange(30, 99)}****{s.rng.randrange(1000, 9999)}",
        ],
        ["课程名称", d("<what>"), "课程代码", course],
        ["培训形式", d("<form:集中面授>"), "培训日期", d("<span:-> ")],
        ["实得学时", d("<hrs:#>"), "折合学分", f"{d.long / 10:g}"],
        ["作业评定", d("<mark>"), "出勤", "全勤"],
    ]
    low = s.form((40, 74), "74 196 74 171", rows, "hei 12|song 12.5", 36)
    for index, words in enumerate(("班主任", "教务主任", "校长")):
        s.put(50 + 170 * index, low + 34, words, "hei 12")
        s.sign(96 + 170 * index, low + 10, 54)
    s.put(50, low + 70, d("单号：<no:PX(y)-####>"), "song 11.5")
    s.close([d], (420, low + 66), "song 13 c", lore.CENTRES[8], day=d.given, size=84, gap=24)
    return d.paper(KIND, s)


@fresh(KIND, "r-lawyers-hours-of-a-year")
def lawyers(kit: Kit) -> Paper:
    """A bar association's certificate with its motto, a year, hours in figures and in words."""
    s = Sheet(kit, 595, 842, "ivory")
    d = Case(
        kit,
        "training_class",
        ("刑事辩护实务", "建设工程合同纠纷", "劳动争议调解仲裁", "企业破产与重整"),
        (1, 2),
        (2013, 2025),
        hours=(8, 10, 12, 16),
        no=("漓律训(y)-###", "LV(y)0###"),
    )
    s.mid(96, lore.UNIONS[2], "kai 22 navy")
    s.mid(118, "忠诚　为民　法治　正义　诚信　敬业", "song 10.5 grey")
    s.bar(130, "navy", x=(90, 505))
    s.mid(196, "律师执业培训合格证明", "head 25")
    s.put(80, 252, d("<name>律师（身份证号：<id>）："), "song 16")
    s.put(
        80,
        290,
        d(
            "　　你于<span:至>参加了本会组织的“<what>”专题培训，培训课时共<hrs>，考核<mark>"
            "，计入<yr>年度执业培训。"
        ),
        "song 16 w436 l2.1",
    )
    s.put(
        80,
        440,
        "　　本会提示：执业律师每年参加业务培训不得少于40课时，未达标者不得通过年度考核。",
        "song 12 grey w436",
    )
    s.put(80, 520, d("证明编号：<no>"), "song 13")
    s.close([d], (400, 600), "song 15 c", lore.UNIONS[2], day=d.given)
    s.put(
        297,
        800,
        f"会址：漓阳市司法大厦{s.rng.randrange(3, 20)}层　　电话：{s.rng.randrange(60, 89)}0"
        f"{s.rng.randrange(10000, 99999)}",
        "song 10 grey c",
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-firm-abroad-in-two-columns")
def firm_abroad(kit: Kit) -> Paper:
    """A foreign maker's certificate: English at the left, Chinese at the right, a trainer signs."""
    s = Sheet(kit, 842, 595, "mist")
    d = Case(
        kit,
        "training_class",
        lore.ENGINE[:2] + lore.ENGINE[8:],
        (2, 5),
        (2008, 2025),
        hours=(16, 24, 32, 40),
        no=("KX-(y)-#####", "TR(d)##"),
        dates=("plain", "padded"),
    )
    s.box(0, 0, 842, 14, "teal")
    s.put(60, 80, "KAIXIN AUTOMATION (LIYANG) CO., LTD.", "hei 15 teal")
    s.put(782, 80, "恺信自动化（漓阳）有限公司", "hei 15 teal r")
    s.put(60, 150, "TRAINING CERTIFICATE", "head 24")
    s.put(480, 150, "培训证书", "head 27")
    first, last = f"{d.start:%d %b %Y}", f"{d.end:%d %b %Y}"
    english = "This is to certify that the person named on the right attended the training "
    english += f"course held from {first} to {last} and passed the final test."
    s.put(60, 200, textwrap.fill(english, 42), "song 15 w360 l1.8")
    rows = [
        ("姓　　名", d("<name>")),
        ("工作单位", d("<unit>")),
        ("培训课程", d("<what>")),
        ("培训时间", d("<span:至>")),
        ("培训课时", d("<hrs>")),
        ("结业考核", d("<mark>")),
        ("证书编号", d("<no>")),
    ]
    s.pairs((480, 204), rows, "hei 13 grey|song 15 <230", (34, 80))
    s.rule(440, 120, 440, 440, 0.6)
    s.put(60, 470, "Trainer 培训讲师", "song 12")
    s.sign(160, 446, 66)
    s.close([d], (640, 490), "song 14 c", "恺信自动化（漓阳）有限公司", day=d.given, form="padded")
    return d.paper(KIND, s)


@fresh(KIND, "r-seminar-of-a-ministry-base")
def seminar_base(kit: Kit) -> Paper:
    """高级研修班: two hosts named above, a base signs below; the class is one of a yearly plan."""
    s = Sheet(kit, 842, 595, "cream")
    d = Case(
        kit,
        "seminar",
        (*lore.ENGINE[4:8], *lore.FARMING[3:], *lore.OFFICE[5:]),
        (4, 5),
        (2012, 2025),
        hours=(32, 36, 40),
        no=("高研汀(y)-###-##", "ZXGY(y)####"),
    )
    s.border("gold", 22, 4)
    s.border("gold", 32, 0.8)
    s.mid(92, "专业技术人才知识更新工程", "hei 19 wine")
    s.mid(140, "高级研修班结业证书", "kai 34 wine")
    s.put(110, 206, d("<unit>"), "song 17")
    s.put(110, 240, d("<name>　同志："), "song 17")
    text = (
        "　　于<span:至>在桐渡县参加“<what>”高级研修班（<yr:年>省级高级研修项目第"
        f"{s.rng.randrange(3, 40)}期，共{s.rng.randrange(46, 90)}人），完成全部研修任务，计"
        "<hrs>，准予结业。"
    )
    d.result("结业")
    s.put(110, 276, d(text), "song 17 w622 l2.0")
    s.put(110, 470, d("证书编号：<no>"), "song 13")
    s.put(110, 496, f"主办：{lore.BUREAUS[0]}　　协办：{lore.UNIONS[0]}", "song 11.5 grey")
    base = s.rng.choice([lore.CENTRES[3], lore.SCHOOLS[1]])
    s.close([d], (620, 440), "song 16 c", base, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-self-check-of-a-lab")
def lab_form(kit: Kit) -> Paper:
    """A form of a system of quality: number of the form, trainer, points that were taught."""
    s = Sheet(kit)
    d = Case(
        kit,
        "training_class",
        ("食品微生物检验", "计量器具检定", "水质重金属测定", "检测结果不确定度评定"),
        (1, 3),
        (2014, 2025),
        hours=(6, 8, 12, 16),
        dates=("dots-padded", "dashes"),
        no=("JL-(y)-###",),
        marks=("合格", "通过"),
    )
    body = lore.UNIONS[5]
    s.put(60, 56, f"表号：QR-18-{s.rng.randrange(10, 40)}　版次：B/0", "song 10.5 grey")
    s.mid(96, "检验检测人员专业培训证明", "head 22")
    rows = [
        ["姓名", d("<name>"), "身份证号", d("<id>")],
        ["所在机构", d("<unit>")],
        ["培训主题", d("<what>")],
        ["培训类型", d("<form:外部集中培训>"), "培训师", kit.person().name],
        ["培训日期", d("<span:~>"), "培训学时", d("<hrs:#>")],
        ["证明编号", d("<no>"), "考核结论", d("<mark>")],
        ["培训要点", "标准方法的变化、质量控制图的应用、原始记录的填写、常见不符合项分析。"],
    ]
    low = s.form((50, 116), "80 160 80 175", rows, "hei 12.5|song 12.5", 40)
    s.put(60, low + 30, "注：本证明可作为机构人员能力确认的依据之一，保存期六年。", "song 11 grey")
    s.close([d], (400, low + 90), "song 14 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-practice-in-a-county")
def practice(kit: Kit) -> Paper:
    """专家服务基层实践证明: a specialist spent weeks in a county; days are stated."""
    s = Sheet(kit)
    d = Case(
        kit,
        "practice",
        ("乡镇卫生院帮扶实践", "茶园低产改造实践", "中小学支教实践", "水利工程现场服务实践"),
        (8, 40),
        (2015, 2025),
        units="天",
        hours=(5, 6, 8, 10),
        dates=("plain", "padded"),
    )
    host = s.rng.choice([lore.BUREAUS[3], lore.BUREAUS[6]])
    s.mid(110, "专业技术人员实践活动证明", "head 24")
    s.put(76, 170, d("<unit>："), "song 16")
    text = (
        "　　你单位<name>同志（身份证号：<id>）于<span:至>在我县开展“<what>”，期间实际工作<hrs>，"
        f"走访{s.rng.randrange(3, 12)}个村，指导{s.rng.randrange(20, 200)}人次，经我局考核，"
        "结果为<mark>。"
        "\n　　特此证明。"
    )
    s.put(76, 206, d(text), "song 16 w444 l2.1")
    s.close([d], (400, 500), "song 15 c", host, day=d.given)
    return d.paper(KIND, s)
