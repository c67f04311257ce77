"""Held-out prints of learning platforms: proofs, files of learning, windows, phones."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import manners, marks
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged

KIND = "online_certificate"


def web(kit: Kit, **more: object) -> Case:
    """A course on the web over some weeks of one year."""
    want: dict[str, object] = {
        "what": towns.GENERAL,
        "days": (5, 60),
        "gap": (0, 3),
        "dates": "dashes",
    }
    c = Case(kit, "online", **(want | more))  # type: ignore[arg-type]
    if c.end.year > c.start.year:
        c.end = c.start + timedelta(days=3)
        c.given = c.end + timedelta(days=1)
    c.words["site"] = kit.rng.choice(towns.SITES)
    c.words["clock"] = (
        f"{c.given + timedelta(days=20)} {kit.rng.randrange(8, 20):02d}:{kit.rng.randrange(60):02d}"
    )
    return c


@pledged(KIND, "v-print-proof-of-learning")
def proof(kit: Kit) -> Paper:
    """A browser's print of a proof: address and hour at the edges, code at the foot."""
    c = web(kit, hours=(10, 20, 30), no="{d}0####")
    w = Flow(kit, edge=78, top=110)
    manners.running(
        kit,
        w.page,
        head=f"学习证明打印　　{c.words['clock']}",
        foot="https://xue.example.invalid/print?id=30812　1/1",
    )
    w.head("学习证明", "hei 26", 2.4)
    w.put(c("证明编号：{no}"), "hei 11 grey", align="r")
    w.y += 44
    w.para(
        c(
            "{name}（身份证号：{id}）于{span}在{site}参加{year:年度}专业技术人员继续教育"
            "{public:公需科目}《{what}》课程学习，获得{hours}，考试{mark}。"
        ),
        "song 15",
        lead=2.1,
    )
    w.para(c("特此证明。"), "song 15")
    w.y += 50
    w.close(c, kit.rng.choice(towns.HOSTS), spec="song 14")
    w.page.picture(
        marks.code(f"https://example.invalid/v/{c.number_printed}"), w.edge, 690, width=70
    )
    w.page.put(w.edge + 80, 730, "扫描二维码核验本证明真伪", w.look("hei 10 grey"))
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-hours-of-public-subject")
def public_hours(kit: Kit) -> Paper:
    """A sheet of facts in two columns, as the city's platform prints it."""
    c = web(
        kit,
        hours=(16, 24, 30),
        no="GX{y}#######",
        marks=("合格", "85", "92", "78"),
        emp=(*towns.FIRMS, *towns.CLASSROOMS),
    )
    w = Flow(kit, edge=60, top=100)
    w.head(c("{year:年}{public_required:公需必修课}学时证明"), "hei 22", 1.6)
    w.rule("teal", 2, gap=30)
    w.table(
        [
            (c, "姓名|{name}|证件号码|{id}"),
            (c, "所在单位|{emp}>3"),
            (c, "课程名称|{what}>3"),
            (c, "学习方式|网络学习|获得学时|{hours:#}"),
            (c, "开始时间|{from}|完成时间|{to}"),
            (c, "考试成绩|{mark}|证书编号|{no}"),
        ],
        (1, 1.9, 1, 2.3),
        spec="song 12",
        label="hei 11",
        high=36,
        left=True,
    )
    w.y += 70
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 13", seal=120)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-window-of-file")
def window(kit: Kit) -> Paper:
    """A screen of the personal file: bar, menu, a card of one course."""
    c = web(kit, hours=(4, 6, 8, 12), no="ZX##########")
    host = kit.rng.choice(towns.HOSTS)
    w = Flow(kit, (900, 560), edge=230, top=110, paper=(246, 247, 249))
    w.page.fill(0, 0, 900, 46, (24, 110, 190))
    w.page.put(20, 30, c.words["site"], w.look("bold 17 white"))
    w.page.put(760, 29, f"欢迎您，{c.who.name}", w.look("hei 12 white"))
    for number, words in enumerate(("我的首页", "选课中心", "学习记录", "我的证书", "个人信息")):
        w.page.put(
            36, 96 + number * 40, words, w.look("hei 13 blue" if number == 3 else "hei 13 grey")
        )
    w.page.fill(200, 70, 870, 500, (255, 255, 255))
    w.put("我的证书 > 证书详情", "hei 12 grey")
    w.y += 20
    w.rule("grey", 0.4, gap=34)
    c.know(issuer=host)
    w.pairs(
        c,
        (
            "课程名称|{what}\n学员姓名|{name}\n身份证号|{id}\n学习时间|{span: "
            "至 }\n认定学时|{hours}\n考核结果|{mark}\n证书编号|{no}"
        ),
        "hei 13",
        indent=110,
        step=38,
    )
    w.page.put(w.edge, w.y, "发证机构", w.look("hei 13"))
    w.page.put(w.edge + 110, w.y, [Span(host, "issuer")], w.look("hei 13"))
    w.page.fill(740, 440, 840, 472, (24, 110, 190))
    w.page.put(762, 461, "下载证书", w.look("hei 13 white"))
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-phone-certificate")
def phone(kit: Kit) -> Paper:
    """A phone's picture: the bar with the hour, the certificate as a card."""
    c = web(kit, hours=(2, 3, 4.5, 6, 7.5), what=towns.CLINIC, no="XF-{y}-######")
    w = Flow(kit, (390, 780), edge=40, top=150, paper=(240, 242, 245))
    w.page.put(22, 24, f"{kit.rng.randrange(8, 22)}:{kit.rng.randrange(10, 60)}", w.look("hei 12"))
    w.page.put(330, 24, "5G 76%", w.look("hei 10"))
    w.page.put(195, 62, "电子证书", w.look("bold 16"), align="c")
    w.page.put(20, 62, "<", w.look("hei 16"))
    w.page.fill(20, 96, 370, 640, (255, 255, 255))
    w.page.frame(28, 104, 362, 632, width=1.2, colour=(40, 130, 150))
    w.head("结业证书", "head 26 teal", 2.2)
    w.para(c("{name}学员（{id}）："), "song 13", first="")
    w.para(
        c("您于{span}完成线上课程《{what}》的学习，累计{hours}，考核{mark}，准予结业。"),
        "song 13",
        lead=2.1,
    )
    w.y = max(w.y + 16, 420)
    w.put(c("证书编号：{no}"), "song 11")
    w.y += 70
    w.close(c, kit.rng.choice(towns.HOSTS), spec="song 12", x=0.66, seal=88)
    w.page.fill(60, 690, 330, 732, (40, 130, 150))
    w.page.put(195, 716, "保存到相册", w.look("hei 15 white"), align="c")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-year-complete")
def year_complete(kit: Kit) -> Paper:
    """The yearly certificate of a province: a year alone, the number upright at the edge."""
    c = web(kit, hours=(30, 36, 42), no="{y}###########", what=towns.GENERAL)
    w = Flow(kit, A4_WIDE, edge=110, top=120, paper=(250, 252, 255))
    marks.guilloche(w.page, (226, 234, 244))
    marks.border(w.page, (60, 100, 170), inset=18)
    w.head("专业技术人员继续教育证书", "head 34 blue", 2.4)
    w.para(
        c(
            "{name}（身份证号：{id}）参加{year:年度}{professional:专业科目}“{wh"
            "at}”网络培训，完成规定的学习内容，考核{mark}，折合{hours}。"
        ),
        "song 19",
        lead=2.1,
    )
    w.y = 440
    w.put(c("证书编号：{no}"), "song 13")
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 16")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-teachers-distance")
def teachers_distance(kit: Kit) -> Paper:
    """Distance training of teachers in a school year; the year of its end counts."""
    c = web(
        kit,
        what=towns.LESSONS,
        hours=(48, 60, 72),
        marks=("合格", "良好", "优秀"),
        no="YX{y}#####",
        emp=towns.CLASSROOMS,
    )
    first = c.end.year - 1 if c.end.month < 9 else c.end.year
    c.know(credit_year=first + 1)
    w = Flow(kit, A4_WIDE, edge=90, top=110)
    marks.border(w.page, (40, 120, 70), inset=24, double=False)
    w.head("教师远程研修合格证书", "kai 34 teal", 2.2)
    line = c("{emp}{name}老师参加")
    line.append(Span(f"{first}—{first + 1}学年", "credit_year"))
    line += c("中小学教师远程培训，研修课程“{what}”，计{hours}，综合评定{mark}。")
    w.para(line, "song 19", lead=2.1)
    w.y = 430
    w.put(c("证书编号：{no}"), "song 13")
    w.close(
        c,
        kit.rng.choice(("赣棠市教育局师训办公室", "陇渠县教师发展中心", "贵州黔岭师范学院")),
        spec="song 16",
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-credits-of-doctors")
def doctors_credits(kit: Kit) -> Paper:
    """Medical credits of a distance project; the project's number is not the certificate's."""
    c = web(
        kit, what=towns.CLINIC, hours=(2, 5, 10), unit="学分", no="{y}#########", emp=towns.WARDS
    )
    c.words["project"] = kit.serial("{y}-##-##-###", c.end) + "（国）"
    w = Flow(kit, A4_WIDE, edge=80, top=110, paper=(252, 253, 250))
    marks.border(w.page, (170, 130, 50), inset=26)
    w.head("继续医学教育学分证书", "hei 30", 1.8)
    w.put(c("证书编号：{no}"), "song 12", align="r")
    w.y += 44
    w.para(
        c(
            "{name}，身份证号{id}，工作单位{emp}，于{span}参加国家级继续医学教"
            "育项目“{what}”（项目编号：{project}）远程学习，考核{mark}，授予Ⅰ类"
            "学分{hours:#分}。"
        ),
        "song 17",
        lead=2.1,
    )
    w.y = 440
    w.close(c, "北京岭华远程教育科技有限公司", spec="song 15")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-both-units")
def both_units(kit: Kit) -> Paper:
    """Hours and credits stand side by side; the hours count."""
    c = web(
        kit,
        what=("药品不良反应监测", "处方审核实务", "中药饮片鉴别", "慢病患者用药管理"),
        hours=(30, 45, 60),
        no="YS{y}######",
    )
    c.words["credits"] = f"{c.long / 3:g}学分"
    w = Flow(kit, edge=80, top=110)
    w.rule("blue", 3, gap=50)
    w.head("执业药师继续教育", "song 20", 1.7)
    w.head(c("{year:年度}学时证明"), "hei 24", 2.6)
    w.pairs(
        c,
        "姓　　名：|{name}\n身份证号：|{id}\n学习课程：|{what}\n证明编号：|{no}",
        "song 14",
        indent=90,
        step=32,
    )
    w.y += 10
    w.para(
        c(
            "该学员已完成上述网络课程，学习成绩{mark}，授予{professional:专业科"
            "目}{hours}，计{credits}。"
        ),
        "song 15",
        lead=2.0,
    )
    w.y += 50
    w.close(
        c,
        kit.rng.choice(("赣棠市药师协会", "湖南涟学在线教育有限公司", "江苏沭岭药学会")),
        spec="song 14",
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-hours-and-minutes")
def minutes(kit: Kit) -> Paper:
    """A cadres' school on the web counts its hours with minutes."""
    c = web(kit, hours=(12, 20, 25, 40), no="GB{y}-#####", dates="plain")
    rest = kit.rng.choice((10, 18, 25, 35))
    w = Flow(kit, A4_WIDE, edge=110, top=140, paper=(255, 251, 250))
    marks.border(w.page, (170, 30, 40), inset=22)
    w.head("学 习 证 书", "kai 40 red", 2.0)
    w.para(
        c(
            "{name}同志：您已于{span}在网络学堂学完“{what}”专题班全部课程，学习时长{hours:#学时"
            + f"{rest}分钟"
            + "}，测试{mark}。"
        ),
        "kai 20",
        lead=2.1,
    )
    w.y = 430
    w.put(c("编号：{no}"), "song 13")
    w.close(c, "福建榕峤干部网络学堂管理中心", spec="kai 17")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-mail-of-finish")
def mail(kit: Kit) -> Paper:
    """A mail that was printed: from, to, and the news in the second person."""
    c = web(kit, hours=(6, 8, 10), what=towns.TECH, no="TZ########")
    host = kit.rng.choice(towns.HOSTS)
    w = Flow(kit, edge=60, top=70)
    w.put("结业通知：恭喜您完成课程", "bold 17")
    w.y += 34
    for words in (
        "发件人：学习服务 <no-reply@xue.example.invalid>",
        f"时　间：{c.words['clock']}",
        "收件人：本人",
    ):
        w.put(words, "hei 11 grey")
        w.y += 20
    w.rule("grey", 0.5, gap=36)
    w.para(c("{name} 学员，您好！"), "hei 13", first="")
    w.para(
        c("您报名的在线课程“{what}”已于{to}学完，共计{hours}，考试结果：{mark}。证书编号：{no}。"),
        "hei 13",
        lead=2,
    )
    w.para(c("请登录平台在“我的证书”中下载电子证书。"), "hei 13")
    w.y += 40
    w.close(c, host, spec="hei 13", seal=0, form="plain")
    w.rule("grey", 0.5, gap=24)
    w.put("本邮件由系统自动发送，请勿回复。", "hei 10 grey")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-print-old-platform")
def old_platform(kit: Kit) -> Paper:
    """An old platform's frame: everything in one column of grey labels, the sum of hours last."""
    c = web(
        kit,
        hours=(18, 24, 40),
        what=towns.TECH,
        no="{y}-JX-#####",
        years=(2014, 2019),
        emp=towns.FIRMS,
        dates="dots",
    )
    w = Flow(kit, (560, 760), edge=56, top=80)
    w.page.frame(30, 30, 530, 730, width=3, colour=(120, 120, 160))
    w.head("网络培训学时登记单", "song 22 blue", 2.6)
    rows = (
        "登记号|{no}\n姓名|{name}\n证件号|{id}\n工作单位|{emp}\n科目类别|{p"
        "rofessional:专业科目}\n培训课程|{what}\n学习起止|{span:-}\n测验结"
        "论|{mark}\n学时合计|{hours:#}"
    )
    w.table(
        [(c, row) for row in rows.split("\n")],
        (1, 2.6),
        spec="song 12",
        label="hei 12 grey",
        high=42,
        left=True,
    )
    w.y += 50
    w.close(
        c, kit.rng.choice(towns.CENTRES), spec="song 13", labels=("登记机构：", "登记日期："), x=0.6
    )
    return c.paper(KIND, w.pages)
