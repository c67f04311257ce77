"""Certificates of trades: engineers, surveyors, attorneys, statisticians."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4, Colour
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, WHITE, finish, head

KIND = "training_certificate"
GRADED = ("合格", "合格", "优秀", "良好", "87分", "92分")


@held(KIND, "q-builder-open-booklet")
def builder_open_booklet(kit: Kit) -> Paper:
    """A builder's certificate as an open booklet: photograph at the left, words at the right."""
    rng, page = kit.rng, kit.page((760.0, 520.0), paper=(250, 250, 246))
    trade = rng.choice(["建筑工程", "公路工程", "机电工程", "市政公用工程"])
    d = Draft(
        kit,
        "training_class",
        days=(5, 12),
        content=(f"二级注册建造师（{trade}）继续教育",),
        amounts=(40, 60, 72),
        unit=rng.choice(["学时", "课时"]),
        number=("岭建教<y>####", "JXJY-2-<y>-#####"),
    )
    page.line(380, 14, 380, 506, width=0.8, colour=(190, 190, 186))
    for left, right in ((18, 368), (392, 742)):
        page.frame(left, 18, right, 502, width=1.4, colour=(140, 36, 40))
    page.picture(marks.photograph(rng), 140, 66, width=106)
    look, label = kit.look("song", 13), kit.look("hei", 13)
    facts = [
        ("姓　　名", d.text("{name}")),
        ("性　　别", d.text("{sex}")),
        ("身份证号", d.text("{id}")),
        ("企业名称", d.text("{employer}")),
        ("注册专业", trade),
        ("证书编号", d.text("{number}")),
    ]
    rows(page, facts, at=(44, 262), looks=(label, look), step=(36, 72, 310))
    head(
        page, rng.choice(["继续教育合格证书", "培训合格证书"]), kit.look("head", 22), 92, middle=567
    )
    sentence = rng.choice(
        [
            "　　该同志于{dates:至}参加《{content}》培训，修完必修课与选修课共{hours}，经考试，成"
            "绩{result}，特发此证。",
            "　　上列人员自{start}起至{end}止，参加“{content}”集中面授培训，总计{hours}，考核"
            "{result}。",
        ]
    )
    page.paragraph(418, 140, d.text(sentence), kit.look("song", 15), width=300, lead=2.0)
    finish(
        kit,
        page,
        [d],
        at=(567, 420),
        look=look,
        issuer=words.CENTRES[2],
        day=d.issued_on,
        where="over",
    )
    return d.paper(KIND, page)


@held(KIND, "q-safety-engineer")
def safety_engineer(kit: Kit) -> Paper:
    """注册安全工程师继续教育: an upright proof that names the register's number."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "training_class",
        days=(3, 6),
        content=words.SAFETY,
        amounts=(24, 48, 16),
        results=GRADED,
        number=("AQ<y>-####", "安培字〔<y>〕第####号"),
    )
    page.fill(0, 0, 595, 26, (20, 70, 60))
    page.fill(0, 816, 595, 842, (20, 70, 60))
    title = rng.choice(["注册安全工程师继续教育证明", "安全工程技术人员培训合格证"])
    head(page, title, kit.look("head", 25), 120)
    page.put(525, 156, d.text("编号：{number}"), kit.look("song", 12.5), align="r")
    sentence = rng.choice(
        [
            "　　{name}（身份证号码：{id}），系{employer}职工，执业证号{permit}。"
            "该同志于{dates:至}参加了由我中心"
            "组织的“{content}”专题培训，共学习{hours}，考核结果为{result}，已达到注册安全工程师继"
            "续教育的要求。",
            "　　兹有{employer}{name}，身份证件号{id}，于{dates:—}在我中心完成注册安全工程师继续"
            "教育培训，学习内容为《{content}》，计{hours}，结业考核{result}。",
        ]
    )
    permit = kit.serial("11{y}######", d.start)
    look = kit.look("song", 16.5)
    y = page.paragraph(76, 220, d.text(sentence, permit=permit), look, width=444, lead=2.15)
    page.put(109, y, "特此证明。", look)
    finish(
        kit,
        page,
        [d],
        at=(515, 600),
        look=kit.look("song", 15),
        issuer=words.CENTRES[4],
        day=d.issued_on,
        align="r",
    )
    return d.paper(KIND, page)


@held(KIND, "q-surveyors-notice-of-pass")
def surveyors_pass(kit: Kit) -> Paper:
    """测绘作业人员: a letter to the unit that its surveyor has been trained and passed."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "training_class",
        days=(2, 5),
        content=("实景三维数据生产", "地籍图斑更新与核查", "不动产权籍调查", "航测像控点布设"),
        amounts=(16, 20, 24, 30),
        results=("合格", "通过", "81分", "90分"),
        number=("测训通〔<y>〕###号",),
    )
    page.put(297, 92, words.SOCIETIES[3], kit.look("head", 24, colour=(190, 24, 30)), align="c")
    page.line(70, 112, 525, 112, width=1.6, colour=(190, 24, 30))
    page.put(525, 138, d.text("编号：{number}"), kit.look("song", 12.5), align="r")
    head(page, rng.choice(["培训结业通知书", "继续教育学习证明"]), kit.look("song", 22), 186)
    look = kit.look("song", 16)
    page.put(76, 234, d.text("{employer}："), look)
    sentence = rng.choice(
        [
            "　　你单位选派的{name}同志（{id}）已于{dates:至}参加我会举办的测绘作业人员培训，课程"
            "为“{content}”，"
            "培训学时{hours:bare}学时，考核{result}。培训情况可记入本人继续教育登记。",
            "　　经审核，贵单位{name}（身份证号{id}）在{dates:至}期间完成了“{content}”培训的学习，"
            "计{hours}，结业测试{result}，准予结业。",
        ]
    )
    page.paragraph(76, 272, d.text(sentence), look, width=446, lead=2.1)
    page.put(108, 460, "特此通知。", look)
    finish(
        kit,
        page,
        [d],
        at=(400, 560),
        look=look,
        issuer=words.SOCIETIES[3],
        day=d.issued_on,
        form="cn",
    )
    page.put(76, 770, "联系电话：0000-80010000　　地址：青崖市测绘路1号", kit.look("song", 10))
    return d.paper(KIND, page)


@held(KIND, "q-patent-attorney")
def patent_attorney(kit: Kit) -> Paper:
    """专利代理师年度业务培训: a table of two columns under the association's mark."""
    rng, page = kit.rng, kit.page((595.0, 500.0))
    d = Draft(
        kit,
        "training_class",
        days=(1, 3),
        content=("专利申请文件撰写", "专利复审与无效实务", "商标审查审理指南", "海外专利布局"),
        amounts=(6, 8, 12, 16, 7.5),
        number=("PX-<y>-####",),
        forms=("plain", "dashes", "dots-padded"),
    )
    page.fill(40, 34, 76, 70, (28, 60, 130))
    page.put(58, 60, "专", kit.look("head", 22, colour=WHITE), align="c")
    page.put(90, 52, words.GUILDS[0], kit.look("hei", 15))
    page.put(90, 68, "PATENT ATTORNEYS ASSOCIATION", kit.look("hei", 7.5, colour=GREY))
    head(page, rng.choice(["业务培训学时证明", "年度继续教育学时凭证"]), kit.look("head", 20), 116)
    look, label = kit.look("song", 12.5), kit.look("hei", 12)
    cells = [
        ("姓名", d.text("{name}")),
        ("执业机构", d.text("{employer}")),
        ("身份证号", d.text("{id}")),
        ("资格证号", kit.serial("34{y}#####", d.start)),
        ("培训名称", d.text("{content}")),
        ("培训日期", d.text("{dates:至}")),
        ("授予学时", d.text("{hours}")),
        ("考核情况", d.text("{result}")),
    ]
    for index, (name, value) in enumerate(cells):
        x, y = 40 + 258 * (index % 2), 142 + 44 * (index // 2)
        page.fill(x, y, x + 70, y + 44, (236, 240, 248))
        page.frame(x, y, x + 70, y + 44, width=0.6)
        page.frame(x + 70, y, x + 258, y + 44, width=0.6)
        put_fit(page, (x + 35, y + 27), name, label, 62)
        put_fit(page, (x + 164, y + 27), value, look, 178)
    page.put(40, 346, d.text("凭证编号：{number}"), look)
    finish(
        kit, page, [d], at=(400, 424), look=look, issuer=words.GUILDS[0], day=d.issued_on, align="c"
    )
    return d.paper(KIND, page)


@held(KIND, "q-statistics-year")
def statistics_year(kit: Kit) -> Paper:
    """统计人员继续教育合格证明 of a year: no days of study, subject said, hours in figures."""
    rng, page = kit.rng, kit.page((595.0, 421.0), paper=(248, 250, 255))
    d = Draft(
        kit,
        "training_class",
        content=(
            "统计执法与数据质量",
            "第五次经济普查方案",
            "劳动工资统计报表制度",
            "统计分析写作",
        ),
        amounts=(24, 36, 60, 90),
        number=("TJ<y>######",),
    )
    page.frame(12, 12, 583, 409, width=3.2, colour=(60, 80, 150))
    head(
        page,
        rng.choice(["统计继续教育合格证明", "统计专业技术人员学时证明"]),
        kit.look("kai", 25),
        70,
    )
    subject = d.say("subject", "专业科目", "professional")
    sentence = rng.choice(
        [
            "　　{name}（{id}）已完成{year:年度}统计专业技术人员继续教育培训",
            "　　兹证明{name}，身份证号{id}，{year:年度}完成统计人员继续教育培训",
        ]
    )
    line = [*d.text(sentence), subject, *d.text("“{content}”的学习，计{hours}，考核{result}。")]
    page.paragraph(64, 130, line, kit.look("song", 16), width=468, lead=2.05)
    page.put(64, 292, d.text("所在单位：{employer}"), kit.look("song", 12.5))
    page.put(64, 318, d.text("证明编号：{number}"), kit.look("song", 12.5))
    body = rng.choice(["江渚市统计学会", "楚屏省统计教育培训中心"])
    finish(
        kit,
        page,
        [d],
        at=(430, 338),
        look=kit.look("song", 13.5),
        issuer=body,
        day=d.issued_on,
        size=88,
    )
    return d.paper(KIND, page)


@held(KIND, "q-open-seal-card")
def open_seal_card(kit: Kit) -> Paper:
    """岗位培训: a plastic card's two sides copied one above the other on one sheet."""
    rng, page = kit.rng, kit.page(A4)
    d = Draft(
        kit,
        "training_class",
        days=(3, 8),
        content=(
            "见证取样与送检",
            "燃气经营企业从业人员岗位培训",
            "特种设备安全管理",
            "食品安全总监",
        ),
        amounts=(24, 32, 40, 54),
        number=("(楚)培<y>#####", "GW-<y>######"),
        forms=("dots-padded", "dashes", "plain"),
    )
    tone: Colour = rng.choice([(30, 90, 160), (150, 50, 40), (40, 110, 90)])
    for top in (90.0, 450.0):
        page.frame(90, top, 505, top + 262, width=1, colour=(150, 150, 150))
    page.fill(91, 91, 504, 140, tone)
    page.put(
        297,
        122,
        rng.choice(["岗位培训合格证", "从业人员培训证"]),
        kit.look("hei", 21, colour=WHITE),
        align="c",
    )
    page.picture(marks.photograph(rng), 394, 164, width=88)
    look, label = kit.look("hei", 13), kit.look("hei", 12, colour=GREY)
    front = [
        ("姓名", d.text("{name}")),
        ("身份证号", d.text("{id}")),
        ("单位", d.text("{employer}")),
        ("证书编号", d.text("{number}")),
    ]
    rows(page, front, at=(112, 186), looks=(label, look), step=(44, 62, 272))
    back = [
        ("培训项目", d.text("{content}")),
        ("培训时间", d.text("{dates:至}")),
        ("培训学时", d.text("{hours}")),
        ("考核结果", d.text("{result}")),
    ]
    rows(page, back, at=(112, 490), looks=(label, look), step=(32, 74, 370))
    issuer = rng.choice([words.CENTRES[3], words.CENTRES[5]])
    finish(
        kit, page, [d], at=(370, 664), look=look, issuer=issuer, day=d.issued_on, size=88, gap=26
    )
    return d.paper(KIND, page)
