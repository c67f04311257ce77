"""Papers beside learning, further: tickets, titles, forms, booklet leaves, payments."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.besides import KIND, about
from samples.generator.layouts.opened.sixth.desk import (
    Grid,
    Leaf,
    Words,
    nothing,
    paper_of,
    photo_with_seal,
)


@paper_of(KIND, "s-admission-to-an-examination")
def admission(kit: Kit) -> Paper:
    """准考证: the examination is still to come; photograph, room, seat, rules."""
    leaf = Leaf(kit)
    f = about(kit)
    leaf.mid(
        90,
        leaf.rng.choice(
            [
                "全国专业技术人员职称外语等级考试",
                "全国专业技术人员计算机应用能力考试",
                "中级会计专业技术资格考试",
            ]
        ),
        "hei 18",
    )
    leaf.mid(126, "准　考　证", "head 26")
    leaf.photo(440, 150, 90)
    rows: list[tuple[str, Words]] = [
        ("姓　　名：", f.who.name),
        ("证件号码：", f.who.id_number),
        ("准考证号：", kit.serial("1201########", f.start)),
        ("考试日期：", f"{wording.day(f.start, 'plain')}　9:00—11:00"),
        ("考　　点：", "天津市临津区第二中学"),
        ("考场座位：", f"第{leaf.rng.randrange(1, 40)}考场　{leaf.rng.randrange(1, 30)}号"),
    ]
    y = leaf.pairs((70, 180), rows, "hei 13.5|song 14", (36, 80))
    leaf.put(
        70,
        y + 20,
        (
            "考生须知：\n1．凭准考证和有效身份证件入场。\n2．开考三十分钟后不得入场。\n"
            "3．不得携带通讯工具。"
        ),
        "song 12.5 w440 l1.8",
    )
    return nothing(KIND, leaf)


@paper_of(KIND, "s-certificate-of-a-title")
def title(kit: Kit) -> Paper:
    """专业技术职务任职资格证书: given by a board's appraisal, not by learning."""
    leaf = Leaf(kit, 780, 540, "cream")
    f = about(kit)
    body = lore.BUREAUS[0]
    leaf.rule(390, 20, 390, 520, 0.5)
    photo_with_seal(leaf, (146, 100), 98, body)
    rows: list[tuple[str, Words]] = [
        ("姓　　名：", f.who.name),
        ("性　　别：", "男" if f.who.male else "女"),
        ("身份证号：", f.who.id_number),
        ("管 理 号：", kit.serial("{y}12###########", f.given)),
    ]
    leaf.fields((60, 300), rows, "song 13|kai 14.5", 36, 290)
    leaf.put(585, 90, "专业技术职务任职资格证书", "head 21 wine c <340")
    facts: list[tuple[str, Words]] = [
        ("专业名称：", leaf.rng.choice(lore.MAJORS)),
        ("资格名称：", leaf.rng.choice(["工程师", "高级工程师", "主管护师", "讲师"])),
        ("评审组织：", "天津市工程技术中级评审委员会"),
        ("取得方式：", "评审"),
    ]
    leaf.fields((424, 150), facts, "song 13.5|kai 14.5", 42, 320)
    leaf.close([f], (590, 410), "song 14 c", body, day=f.given)
    return nothing(KIND, leaf)


@paper_of(KIND, "s-appointed-as-expert")
def appointed(kit: Kit) -> Paper:
    """聘书: somebody is asked to teach or judge for a term of years."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = about(kit)
    leaf.ornate("wine", 20)
    leaf.mid(130, "聘　　书", "kai 46 wine")
    year = f.start.year
    leaf.put(
        110,
        220,
        (
            f"　　兹聘请 {f.who.name} 同志为"
            f"{leaf.rng.choice(['继续教育兼职教师', '职称评审专家库成员', '培训班授课专家'])}"
            f"，聘期自{year}年{f.start.month}月至{year + 3}年{f.start.month}月。\n　　"
            "此聘。"
        ),
        "kai 21 w620 l2.1",
    )
    leaf.close(
        [f],
        (600, 440),
        "kai 17 c",
        leaf.rng.choice([*lore.BASES[:4], *lore.COLLEGES[:2]]),
        day=f.start,
    )
    return nothing(KIND, leaf)


@paper_of(KIND, "s-form-to-enrol")
def enrol(kit: Kit) -> Paper:
    """培训报名表 with photograph and the unit's consent: nothing was learned yet."""
    leaf = Leaf(kit)
    f = about(kit)
    leaf.mid(80, leaf.rng.choice(["培训班报名登记表", "继续教育培训报名表"]), "head 23")
    rows: list[list[Words]] = [
        ["姓　名", f.who.name, "性　别", "男" if f.who.male else "女"],
        ["身份证号", f.who.id_number],
        ["工作单位", f.works],
        ["报名班次", f"{f.what}培训班"],
        [
            "开班时间",
            wording.day(f.start, "plain"),
            "联系电话",
            f"13000000{leaf.rng.randrange(100, 999)}",
        ],
        ["单位意见", "　　同意参加培训。"],
    ]
    low = leaf.form((50, 110), "80 170 80 165", rows, "hei 13|song 13", 46)
    leaf.photo(462, 114, 60)
    leaf.close([f], (400, low + 70), "song 14.5 c", f.works, day=f.start - timedelta(days=12))
    return nothing(KIND, leaf)


@paper_of(KIND, "s-booklet-leaf-of-the-person")
def booklet_leaf(kit: Kit) -> Paper:
    """The booklet's own leaves: cover words and personal data; context, no entry."""
    leaf = Leaf(kit, 780, 540, "mint")
    f = about(kit)
    leaf.rule(390, 20, 390, 520, 0.5)
    photo_with_seal(leaf, (146, 90), 98, f.works)
    leaf.fields(
        (70, 290),
        [
            ("发证单位：", lore.BUREAUS[0]),
            ("证书编号：", f"津样字{leaf.rng.randrange(10**5, 10**6)}"),
            ("发证日期：", wording.day(f.start, "plain")),
        ],
        "song 13|kai 14",
        44,
        280,
    )
    facts: list[tuple[str, Words]] = [
        ("姓　　名：", f.who.name),
        ("性　　别：", "男" if f.who.male else "女"),
        ("出生年月：", wording.month(f.who.born, "plain")),
        ("身份证号：", f.who.id_number),
        ("学历学位：", "大学本科"),
        ("毕业院校：", leaf.rng.choice(lore.COLLEGES)),
        ("所学专业：", leaf.rng.choice(lore.MAJORS)),
        ("工作单位：", f.works),
        ("技术职务：", "工程师"),
    ]
    leaf.put(585, 60, "专业技术人员继续教育证书", "hei 16 c")
    leaf.fields((420, 104), facts, "song 13|kai 14", 42, 330)
    return nothing(KIND, leaf)


@paper_of(KIND, "s-payment-on-a-phone")
def payment(kit: Kit) -> Paper:
    """A payment's page on a phone: sum, to whom, for which class."""
    leaf = Leaf(kit, 390, 760)
    f = about(kit, (2018, 2025))
    leaf.put(22, 26, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 12")
    leaf.mid(62, "账单详情", "hei 16")
    leaf.mid(140, leaf.rng.choice(lore.BASES), "hei 14.5 <340")
    leaf.mid(196, f"-{leaf.rng.choice([198, 300, 480, 680])}.00", "hei 34")
    rows: list[tuple[str, Words]] = [
        ("当前状态", "支付成功"),
        ("支付时间", f"{wording.day(f.start, 'dashes')} 10:{leaf.rng.randrange(10, 60)}:08"),
        ("商品说明", f"{f.what}培训费"),
        ("付款方式", "储蓄卡（尾号0000）"),
        ("订单号", kit.serial("{d}##########", f.start)),
        ("商户单号", kit.serial("PX{y}#########", f.start)),
    ]
    leaf.pairs((28, 268), rows, "hei 13 grey|hei 13 <260", (44, 88))
    return nothing(KIND, leaf)


@paper_of(KIND, "s-class-photograph")
def class_photo(kit: Kit) -> Paper:
    """A class's group picture: a banner with the class's name and the day, rows of heads."""
    leaf = Leaf(kit, 842, 560, "sand")
    f = about(kit)
    leaf.box(60, 40, 782, 110, "red")
    leaf.mid(84, f"{f.what}培训班结业合影", "head 25 white <700")
    for row in range(3):
        for n in range(11 - row):
            picture = marks.photograph(leaf.rng)
            leaf.page.picture(picture, 80 + 64 * n + 32 * row, 150 + 112 * row, width=58)
    leaf.mid(532, f"{wording.day(f.end, 'dots')}　天津", "kai 18")
    return nothing(KIND, leaf)


@paper_of(KIND, "s-list-of-papers-handed-in")
def cover_list(kit: Kit) -> Paper:
    """材料清单: a cover sheet that lists which papers of the year lie behind it."""
    leaf = Leaf(kit)
    f = about(kit)
    leaf.mid(84, "继续教育学时申报材料清单", "head 22")
    leaf.put(56, 124, f"申报人：{f.who.name}　　单位：{f.works}", "song 13.5")
    names = (
        "培训通知复印件",
        "培训结业证书复印件",
        "公需科目证书",
        "职称外语成绩单",
        "学术会议邀请函",
        "论文首页复印件",
        "自学计划及考核表",
    )
    rows: list[list[Words]] = [
        [str(n + 1), name, str(leaf.rng.randrange(1, 4)), leaf.rng.choice(["", "已核"])]
        for n, name in enumerate(leaf.rng.sample(names, 5))
    ]
    low = Grid("60 280 70 80", "hei 13|song 13", 36).draw(
        leaf, (50, 140), "序号 材料名称 份数 备注", rows
    )
    leaf.put(
        56,
        low + 36,
        f"接收人：{kit.person().name}　　接收日期：{wording.day(f.given, 'plain')}",
        "song 13",
    )
    return nothing(KIND, leaf)


@paper_of(KIND, "s-blank-certificate")
def blank(kit: Kit) -> Paper:
    """An empty blank of a certificate: underlined gaps, no name, no seal."""
    leaf = Leaf(kit, 842, 595, "ivory")
    leaf.ornate("gold", 22)
    leaf.mid(130, "结 业 证 书", "head 38 red")
    leaf.put(
        110,
        220,
        (
            "　　＿＿＿＿＿同志于＿＿＿＿年＿＿月＿＿日至＿＿＿＿年＿＿月＿＿日参加＿＿＿"
            "＿＿＿＿＿＿＿培训班学习，共＿＿＿学时，考核＿＿＿＿，准予结业。"
        ),
        "kai 19 w622 l2.2",
    )
    leaf.put(110, 490, "证书编号：", "song 13")
    leaf.put(560, 440, "发证单位（盖章）", "song 15")
    leaf.put(560, 472, "　　年　　月　　日", "song 15")
    return nothing(KIND, leaf)


@paper_of(KIND, "s-catalogue-of-courses")
def catalogue(kit: Kit) -> Paper:
    """A platform's list of courses on offer with hours and prices; nobody took them."""
    leaf = Leaf(kit)
    site = leaf.rng.randrange(4)
    year = leaf.rng.randrange(2017, 2026)
    leaf.mid(72, f"{lore.SITES[site]}{year}年课程目录", "head 21 blue")
    pool = leaf.rng.sample([*lore.PUBLIC, *lore.BUILDING, *lore.OFFICE, *lore.SCIENCE], 14)
    rows: list[list[Words]] = [
        [
            str(n + 1),
            name,
            "公需" if name in lore.PUBLIC else "专业",
            f"{leaf.rng.choice([2, 4, 6, 8])}",
            f"{leaf.rng.choice([0, 20, 40, 60])}元",
        ]
        for n, name in enumerate(pool)
    ]
    low = Grid("46 270 60 60 60", "hei 12.5|song 12", 32).draw(
        leaf, (50, 96), "编号 课程名称 类别 学时 学费", rows
    )
    leaf.put(50, low + 28, "学员可登录平台自主选课，咨询电话：022-00007788。", "song 12 grey")
    return nothing(KIND, leaf)
