"""Training certificates of further callings: records, ports, statistics, labs."""

from __future__ import annotations

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs

KIND = "training_certificate"


@of(KIND, "t-archives-post")
def archives(kit: Kit) -> Paper:
    """岗位培训证书 of record keepers: an old form with a wide frame and labels in brackets."""
    leaf = Leaf(kit, 560, 760, "sand")
    f = Fill(
        kit,
        "training_class",
        ("档案业务基础", "档案信息化建设", "文书与科技档案管理"),
        (4, 8),
        (2014, 2024),
        hours=(32, 40, 48),
        no=("档培字{y}第####号",),
        dates=("plain", "spaced"),
    )
    leaf.border("brown", 28, 8)
    leaf.mid(130, "档案人员岗位培训证书", "kai 28 brown")
    y = 210.0
    for label, slot in (
        ("姓名", "<name>"),
        ("身份证号", "<id>"),
        ("工作单位", "<unit>"),
        ("培训内容", "<what>"),
        ("培训时间", "<span:至>"),
        ("培训学时", "<hrs>"),
        ("考试成绩", "<mark>"),
        ("证书号", "<no>"),
    ):
        leaf.put(80, y, f"【{label}】", "kai 15 brown")
        leaf.put(176, y, f(slot), "kai 16 <310")
        y += 46
    leaf.close(
        [f],
        (370, y + 40),
        "kai 16 c",
        leaf.rng.choice([lore.CENTRES[0], lore.SOCIETIES[7]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-port-and-crane-people")
def port(kit: Kit) -> Paper:
    """港口作业人员: a ruled form in which labels stand over values in twin rows."""
    leaf = Leaf(kit, 700, 460)
    f = Fill(
        kit,
        "training_class",
        ("门座起重机安全操作", "港口危险货物作业管理", "集装箱装卸工艺", "港口装卸机械维保"),
        (2, 5),
        (2015, 2025),
        no=("GK{y}-####",),
        dates=("plain", "dots-padded"),
    )
    leaf.mid(54, "港口从业人员安全培训证明", "head 22")
    top = 84.0
    for cells_of in (
        (("姓名", "<name>", 150), ("身份证号", "<id>", 220), ("所在单位", "<unit>", 270)),
        (("培训内容", "<what>", 240), ("培训日期", "<span:至>", 280), ("学时", "<hrs:#>", 120)),
        (("考核结果", "<mark>", 160), ("证明编号", "<no>", 220), ("备注", "", 260)),
    ):
        x = 30.0
        for label, slot, wide in cells_of:
            leaf.box(x, top, x + wide, top + 26, "ash")
            leaf.page.frame(x, top, x + wide, top + 26, width=0.6)
            leaf.page.frame(x, top + 26, x + wide, top + 66, width=0.6)
            leaf.put(x + wide / 2, top + 18, label, "hei 12 c")
            if slot:
                leaf.put(x + wide / 2, top + 51, f(slot), f"song 13.5 c <{wide - 12}")
            x += wide
        top += 66
    leaf.put(34, top + 28, "兹证明以上人员按要求完成培训。", "song 13.5")
    leaf.close(
        [f],
        (520, top + 70),
        "song 14.5 c",
        leaf.rng.choice([lore.NATIONAL[3], lore.CENTRES[9], lore.BUREAUS[5]]),
        day=f.given,
        gap=28,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-statistics-people-of-a-year")
def statistics(kit: Kit) -> Paper:
    """统计人员继续教育: year in the title, professional subject, class days, no identity number."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(
        kit,
        "training_class",
        ("统计法律法规与统计报表制度", "国民经济核算基础", "企业一套表业务", "抽样调查方法"),
        (1, 3),
        (2015, 2025),
        hours=(8, 12, 16, 24),
        no=("TJJX{y}####",),
    )
    leaf.border("teal", 28, 3)
    leaf.mid(104, f("<yr:年>统计专业技术人员继续教育培训"), "kai 20")
    leaf.mid(152, "结 业 证 书", "kai 36 teal")
    text = (
        "　　<unit> <name> 同志，于<span:至>参加<sub:专业科目>“<what>”培训，共"
        "<hrs>，考核<mark>，准予结业。"
    )
    leaf.flow((106, 226), f(text), "kai 20 l2.1", 736)
    leaf.put(106, 480, f("编号：<no>"), "song 13")
    leaf.close([f], (610, 430), "kai 16.5 c", leaf.rng.choice(lore.CENTRES[:2]), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-drivers-of-transport")
def transport(kit: Kit) -> Paper:
    """机动车检测维修人员: told to 你, with a note on how long it is valid."""
    leaf = Leaf(kit, 760, 520)
    f = Fill(
        kit,
        "training_class",
        ("机动车检测维修专业技术人员", "道路运输安全管理人员", "汽车维修质量检验人员"),
        (2, 5),
        (2016, 2025),
        hours=(16, 24, 40),
        no=("JTYS-{y}-####",),
    )
    leaf.corners("blue", 18, 56)
    leaf.mid(104, "继续教育培训合格证明", "head 29 blue")
    leaf.put(84, 170, f("<name>（<id>）："), "song 17")
    leaf.put(
        84,
        212,
        f("　　你于<span:至>参加“<what>”继续教育培训，现已完成规定内容和<hrs>，考核<mark>。"),
        "song 17 w592 l2.1",
    )
    leaf.put(84, 320, "　　本证明有效期一年，请妥善保管。", "song 14 grey")
    leaf.put(84, 460, f("证明编号：<no>"), "song 13")
    leaf.close([f], (560, 400), "song 15 c", lore.CENTRES[9], day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-meters-and-weights")
def metrology(kit: Kit) -> Paper:
    """计量人员培训证书: a small table, a dry seal on the photograph."""
    leaf = Leaf(kit, 600, 760, "ivory")
    f = Fill(
        kit,
        "training_class",
        ("压力表检定", "电子天平校准", "热电偶检定", "加油机检定"),
        (3, 5),
        (2014, 2024),
        hours=(24, 32, 40),
        marks=("合格", "良好", "优秀"),
        no=("[{y}]量培津字第####号",),
    )
    leaf.border("navy", 24, 1)
    leaf.mid(100, "计量专业技术培训证书", "song 27 navy")
    leaf.photo(256, 130, 86)
    leaf.stamp((336, 240), lore.NATIONAL[2], "dry", 84)
    leaf.mid(290, f("<name>　　<sex>"), "kai 20")
    leaf.mid(322, f("身份证号：<id>"), "song 13.5")
    rows = cells(
        f, ("培训项目|<what>\n培训时间|<span:至>\n培训学时|<hrs:#>|考核成绩|<mark>\n证书编号|<no>")
    )
    low = leaf.form((70, 350), "80 160 80 140", rows, "song 13|song 13.5", 42)
    leaf.close([f], (410, low + 70), "song 15 c", lore.NATIONAL[2], day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-school-trains-new-teachers")
def new_teachers(kit: Kit) -> Paper:
    """岗前培训: a college's sentence with two courses' marks said to be passed, weeks of days."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        ("高等学校教师岗前培训", "新入职教师岗前培训", "辅导员上岗培训"),
        (10, 25),
        (2014, 2025),
        hours=(60, 80, 110),
        no=("GQ{y}#####",),
    )
    leaf.box(40, 40, 802, 555)
    leaf.box(46, 46, 796, 549)
    leaf.mid(130, "岗前培训结业证书", "kai 34")
    leaf.rule(300, 146, 542, 146, 0.8)
    text = (
        "　　<name>，<sex>，身份证号<id>，于<span:至>参加我院组织的“<what>”，学习"
        "时间共<hrs>，各科考核<mark>，准予结业。"
    )
    leaf.put(100, 220, f(text), "kai 20 w642 l2.1")
    leaf.put(100, 500, f("证书编号：<no>"), "song 13.5")
    leaf.close([f], (610, 440), "kai 17 c", leaf.rng.choice(lore.COLLEGES[2:6]), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-radiation-safety-slip")
def radiation(kit: Kit) -> Paper:
    """A slip with lines of dashes; score and pass side by side, the score is what counts."""
    leaf = Leaf(kit, 520, 420, "mint")
    f = Fill(
        kit,
        "training_class",
        ("辐射安全与防护", "放射诊疗质量控制", "工作场所监测技术"),
        (1, 3),
        (2016, 2025),
        hours=(4, 8, 12, 16),
        no=("FS{y}TJ####",),
        dates=("dashes", "plain"),
        trade=("医院", "疾病"),
    )
    score = leaf.rng.randrange(75, 100)
    leaf.mid(50, "培训结业合格单", "hei 21")
    y = 92.0
    rows = pairs(
        f,
        (
            "姓　名|<name>\n证件号|<id>\n单　位|<unit>\n内　容|<what>\n日　期|"
            "<span:至>\n学　时|<hrs:#>"
        ),
    )
    f.mark = f"{score}分"
    rows.append(("成　绩", [*f("<mark>"), Span("（合格）")]))
    rows += pairs(f, "编　号|<no>")
    for label, words in rows:
        leaf.put(50, y, label, "hei 13")
        leaf.put(116, y, words, "song 14 <360")
        leaf.page.line(50, y + 8, 470, y + 8, width=0.3)
        y += 31
    leaf.close(
        [f],
        (360, y + 20),
        "song 13.5 c",
        leaf.rng.choice([lore.CENTRES[4], lore.BUREAUS[2]]),
        day=f.given,
        size=88,
        gap=24,
    )
    return f.paper(KIND, leaf)
