"""Papers that prove no learning: notices, fees, plans, honours, sheets to sign."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, nothing, of

KIND = "other"


def about(kit: Kit) -> Fill:
    """A person and a class that is still to come."""
    return Fill(kit, "training_class", lore.EVERY, (2, 4), (2015, 2025), dates=("plain",))


@of(KIND, "t-notice-as-a-post")
def post(kit: Kit) -> Paper:
    """A notice of a class on a phone: title, day of the post, numbered items, 阅读 below."""
    leaf = Leaf(kit, 400, 860)
    f = about(kit)
    body = leaf.rng.choice([*lore.SOCIETIES, *lore.CENTRES])
    leaf.put(20, 24, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 11")
    y = leaf.put(20, 70, f"关于举办“{f.what}”培训班的通知", "head 18 w360 l1.4")
    leaf.put(
        20,
        y + 6,
        f"{body}　{wording.day(f.start - timedelta(days=20), 'dashes')}",
        "hei 11 grey <360",
    )
    text = (
        f"各有关单位：\n　　为提高专业技术人员能力，拟举办“{f.what}”培训班，现通知如下：\n"
        f"　　一、时间：{wording.day(f.start, 'plain')}至{f.end.month}月"
        f"{f.end.day}日，报到当天领取资料。\n"
        f"　　二、学时：完成学习并考核合格的，颁发证书，计{f.long:g}学时。\n"
        f"　　三、费用：每人{leaf.rng.choice([500, 780, 980])}元，交通食宿自理。\n"
        "　　四、报名：请填写回执并于开班前五日发送。\n　　联系人：培训部　022-00007788"
    )
    leaf.put(20, y + 40, text, "hei 14.5 w360 l1.8")
    leaf.put(20, 836, f"阅读 {leaf.rng.randrange(60, 900)}", "hei 12 grey")
    return nothing(KIND, leaf)


@of(KIND, "t-slip-of-a-bank")
def bank(kit: Kit) -> Paper:
    """电子回单: payer, payee, sum, 用途 a training fee."""
    leaf = Leaf(kit, 700, 400, "mist")
    f = about(kit)
    price = leaf.rng.choice([680, 980, 1280])
    leaf.mid(46, "银行电子回单", "hei 22 red")
    leaf.put(670, 74, f"回单编号：{kit.serial('{d}########', f.start)}", "hei 11 r")
    rows: list[list[Words]] = [
        ["付款人", f.works, "收款人", leaf.rng.choice(lore.CENTRES)],
        [
            "账　号",
            kit.serial("1200################", f.start),
            "账　号",
            kit.serial("0302###########", f.start),
        ],
        ["开户行", "样例银行潮白支行", "开户行", "样例银行海河门支行"],
        ["金　额", f"¥{price}.00", "日　期", wording.day(f.start, "dashes")],
        ["用　途", f"{f.what}培训费（{f.who.name}）"],
    ]
    leaf.form((30, 90), "60 260 60 260", rows, "hei 12|song 12.5", 40)
    leaf.stamp((560, 336), "样例银行潮白支行", "double", 100)
    leaf.put(34, 350, "本回单不作为收款方发货依据。", "hei 11 grey")
    return nothing(KIND, leaf)


@of(KIND, "t-appointed-to-teach")
def appointed(kit: Kit) -> Paper:
    """聘书: the person teaches a class; nothing was learned by it."""
    leaf = Leaf(kit, 842, 595, "rose")
    f = about(kit)
    leaf.ornate("red", 24)
    leaf.mid(140, "聘　　书", "kai 48 red")
    leaf.put(110, 220, f"{f.who.name} 同志：", "kai 21")
    until = wording.month(f.start.replace(year=f.start.year + 2, day=1), "plain")
    leaf.put(
        110,
        272,
        (f"　　兹聘请您担任我单位兼职培训教师，聘期自{wording.month(f.start, 'plain')}至{until}。"),
        "kai 21 w620 l2.1",
    )
    leaf.close([f], (610, 440), "kai 17 c", leaf.rng.choice(lore.CENTRES), day=f.start)
    return nothing(KIND, leaf)


@of(KIND, "t-signed-by-hand")
def signed(kit: Kit) -> Paper:
    """会议签到表 of a class's first morning: names, units and telephones by pen."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = about(kit)
    leaf.mid(52, "签　到　表", "song 24")
    leaf.put(
        50,
        84,
        f"活动名称：{f.what}培训　　　时间：{wording.day(f.start, 'plain')}上午",
        "song 13.5",
    )
    people = kit.some_people(leaf.rng.randrange(6, 11))
    rows: list[list[Words]] = [["", "", "", ""]] * 12
    Grid("60 160 340 180", "hei 13|song 13", 34).draw(leaf, (50, 98), "序号 签名 单位 电话", rows)
    for n, who in enumerate(people):
        y = 98 + 34 * (n + 1) + 23
        leaf.pen(72, y, str(n + 1), "pen 16 ink")
        leaf.pen(130, y, who.name.split("·")[0], "pen 18 ink")
        leaf.pen(276, y, who.employer[:16], "pen 15 ink <326")
        leaf.pen(630, y, f"138{leaf.rng.randrange(10**8):08d}", "pen 15 ink")
    return nothing(KIND, leaf)


@of(KIND, "t-prize-for-teaching")
def prize(kit: Kit) -> Paper:
    """获奖证书 of a contest of lessons: a prize, no learning."""
    leaf = Leaf(kit, 800, 560, "cream")
    f = about(kit)
    leaf.border("gold", 24, 5)
    leaf.mid(130, "获 奖 证 书", "kai 40 red")
    leaf.put(100, 206, f"{f.works[:18]}　{f.who.name}：", "kai 18")
    what = leaf.rng.choice(["优质课评比", "技术比武", "科普作品评选", "职工演讲比赛"])
    leaf.put(
        100,
        254,
        (
            f"　　在{f.start.year}年{what}活动中荣获"
            f"{leaf.rng.choice(['一', '二', '三'])}等奖。特发此证，以资鼓励。"
        ),
        "kai 20 w600 l2.1",
    )
    leaf.close(
        [f],
        (580, 420),
        "kai 16 c",
        leaf.rng.choice([*lore.BUREAUS[:3], lore.SOCIETIES[2]]),
        day=f.start,
    )
    return nothing(KIND, leaf)


@of(KIND, "t-application-to-attend")
def application(kit: Kit) -> Paper:
    """外出培训审批表: who wants to go where and when; nothing has been learned yet."""
    leaf = Leaf(kit)
    f = about(kit)
    leaf.mid(80, "职工外出培训审批表", "head 22")
    rows: list[list[Words]] = [
        ["姓　名", f.who.name, "部　门", leaf.rng.choice(["技术部", "工程部", "人事科", "教务处"])],
        ["拟参加培训", f"{f.what}培训班"],
        [
            "拟培训时间",
            f"{wording.day(f.start, 'plain')}至{f.end.month}月{f.end.day}日",
            "预计费用",
            f"{leaf.rng.choice([800, 1200, 1600])}元",
        ],
        ["申请理由", "　　岗位工作需要，申请参加学习。"],
        ["部门意见", "　　拟同意。"],
        ["领导审批", "　　同意。"],
    ]
    low = leaf.form((48, 108), "84 190 70 156", rows, "hei 12.5|song 13", 54)
    leaf.put(
        330, low + 40, f"填表日期：{wording.day(f.start - timedelta(days=9), 'plain')}", "song 13"
    )
    leaf.sign(400, low - 44, 60)
    return nothing(KIND, leaf)


@of(KIND, "t-programme-with-pictures")
def programme(kit: Kit) -> Paper:
    """会议日程 folded: days, times, speakers, halls; an agenda proves nobody's presence."""
    leaf = Leaf(kit, 595, 800, "mint")
    f = about(kit)
    leaf.band("teal", 90)
    leaf.mid(56, f"{leaf.rng.choice(lore.TALKS)}研讨会日程", "head 21 white <540")
    rows: list[list[Words]] = []
    day = f.start
    while day <= f.end:
        for hours in ("9:00—10:30", "10:45—12:00", "14:00—16:30"):
            rows.append(
                [
                    f"{day.month}月{day.day}日",
                    hours,
                    leaf.rng.choice([*lore.TALKS, *lore.WORKS]),
                    kit.person().name.split("·")[0],
                ]
            )
        day += timedelta(days=1)
    low = Grid("76 100 250 90", "hei 12.5|song 12", 34, "lines").draw(
        leaf, (40, 110), "日期 时间 报告题目 报告人", rows
    )
    leaf.put(40, low + 28, "会议地点：样例宾馆二层会议厅", "song 13")
    leaf.put(555, low + 56, leaf.rng.choice(lore.SOCIETIES), "song 14 r")
    return nothing(KIND, leaf)
