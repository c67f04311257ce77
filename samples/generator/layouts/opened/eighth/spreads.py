"""Papers of several leaves or unusual build: continued tables, blocks, fronts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.blanks import flat
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts
from samples.generator.layouts.opened.eighth.quill import Leaf, Words
from samples.generator.layouts.opened.eighth.tables import Form, Table, cut, listed
from samples.generator.told import paper

ROSTER, RECORD = "roster", "transcript"


@held(ROSTER, "u-spread-roster-of-two-leaves")
def two_leaves(kit: Kit) -> Paper:
    """A class of many: the head of the table stands on the second leaf again, the seal too."""
    f = Facts(kit, "training_class", places.ALL, no=("PX{y}####", "{y}-###"), dates=("plain",))
    f.people(22, 30)
    first, second = Leaf(kit), Leaf(kit)
    first.mid(70, f("[what]培训班学员考核合格名册"), "bold 18 <500")
    first.put(48, 100, f("培训时间：[span]　　学时：[hrs|#]"), "song 12.5")
    head, table = "序号 姓名 单位 成绩 证书编号", Table("hei 11.5", "song 11.5", 30)
    rows = [cut(one, f"{n}|[name]|[unit]|[mark]|[no]") for n, one in enumerate(f.rows, 1)]
    table.draw(first, (46, 114, 503), head, rows[:20])
    first.mid(812, "第1页　共2页", "song 10 grey")
    low = table.draw(second, (46, 60, 503), head, rows[20:])
    second.close([f], (420, low + 60), "song 14 c", kit.rng.choice(places.CENTRES))
    second.mid(812, "第2页　共2页", "song 10 grey")
    return f.paper(ROSTER, first.page, second.page)


@held(RECORD, "u-spread-transcript-continued")
def continued(kit: Kit) -> Paper:
    """A person's courses over two leaves; the sum stands at the end of the second."""
    f = Facts(kit, "online", (), hours=(1, 2, 3, 4), marks=("合格", "通过"), years=(2016, 2025))
    f.courses(places.ALL, 22, 28)
    first, second = Leaf(kit), Leaf(kit)
    first.mid(70, "网络培训学习档案", "hei 20")
    rows = flat(f, "姓名：|[name]|证件号码：|[id]|工作单位：|[unit]|年度：|[yr|年]", "")
    y = listed(first, (46, 104, 505), rows, "hei 12|song 12", step=24, columns=2)
    cells: list[Sequence[Words]] = [
        cut(one, f"{n}|[what]|[hrs|#]|[mark]") for n, one in enumerate(f.rows, 1)
    ]
    table, head = Table("hei 11.5", "song 11.5", 31, "all", "sky", "clcc"), "序号 课程 学时 考核"
    table.draw(first, (46, y, 503), head, cells[:20])
    first.put(549, 818, "1/2", "hei 9 grey r")
    whole = f"{sum(one.long for one in f.rows):g}"
    low = table.draw(second, (46, 56, 503), head, [*cells[20:], ["", "合计", whole, ""]])
    second.put(549, 818, "2/2", "hei 9 grey r")
    second.close([f], (420, low + 60), "song 14 c", kit.rng.choice(places.HOSTS[:3]), seal="flat")
    return f.paper(RECORD, first.page, second.page)


@held(RECORD, "u-spread-two-blocks-abreast")
def two_blocks(kit: Kit) -> Paper:
    """登记表 of a province: courses in two blocks side by side, padded with empty rows."""
    f = Facts(
        kit, "online", (), hours=(2, 4, 6), marks=("合格",), years=(2016, 2025), no=("XH{y}#####",)
    )
    f.courses([name for name in places.ALL if len(name) <= 9], 7, 11)
    leaf = Leaf(kit)
    leaf.mid(72, "专业技术人员继续教育学习证明表", "bold 19")
    leaf.put(549, 100, f("编号：[no]"), "song 11.5 r")
    rows = [
        cut(f, line)
        for line in (
            "姓名|[name]|性别|[sex]",
            "身份证号|[id]",
            "工作单位|[unit]",
            "学习形式|网络培训|年度|[yr|]",
        )
    ]
    low = Form("hei 11.5|song 12", 78, 30).draw(leaf, (46, 112, 503), rows)
    half = 8
    cells: list[Sequence[Words]] = []
    for index in range(half):
        row: list[Words] = []
        for at in (index, index + half):
            row += cut(f.rows[at], "[what]|[hrs|#]|[mark]") if at < len(f.rows) else ["", "", ""]
        cells.append(row)
    low = Table("hei 11", "song 11", 29).draw(
        leaf, (46, low, 503), "学习课程 学时 结果 学习课程 学时 结果", cells
    )
    leaf.close([f], (420, low + 60), "song 14 c", "洺川市人力资源和社会保障局")
    return f.paper(RECORD, leaf.page)


@held(RECORD, "u-spread-forms-by-row")
def forms_by_row(kit: Kit) -> Paper:
    """A year's register in which each row says how it was learned."""
    f = Facts(
        kit, None, (), hours=(4, 8, 16), marks=("合格", "良好"), dates=("dots-padded", "plain")
    )
    f.start = f.start.replace(month=2, day=6)
    leaf = Leaf(kit, 842, 595)
    leaf.mid(60, "继续教育学习情况证明", "bold 20")
    rows = flat(f, "姓名：|[name]|身份证号：|[id]|单位：|[unit]|职称：|工程师", "")
    y = listed(leaf, (40, 94, 762), rows, "hei 12|song 12.5", step=25, columns=2)
    ways = (
        ("培训班", "training_class"),
        ("网络培训", "online"),
        ("学术会议", "conference"),
        ("研修班", "seminar"),
        ("讲座", "lecture"),
    )
    cells: list[Sequence[Words]] = []
    for number, (word, form) in enumerate(kit.rng.sample(ways, 4), 1):
        one = f.also(kit.rng.choice(places.ALL))
        one.values["learning_form"] = form
        one.start = f.start + timedelta(days=55 * number)
        one.end = one.start + timedelta(days=2)
        cells.append(cut(one, f"{number}|[what]|[form|{word}]|[span|至]|[hrs|#]|[mark]"))
    low = Table("hei 12", "song 12", 32).draw(
        leaf, (40, y, 762), "序号 学习内容 学习形式 学习时间 学时 成绩", cells
    )
    f.given = f.rows[-1].end + timedelta(days=20)
    leaf.close([f], (640, low + 46), "song 14 c", kit.rng.choice(places.CENTRES[:3]))
    return f.paper(RECORD, leaf.page)


@held(RECORD, "u-spread-courses-in-a-sentence")
def in_a_sentence(kit: Kit) -> Paper:
    """A letter that tells several courses and the hours of each in one sentence."""
    f = Facts(kit, "training_class", (), hours=(4, 8, 12), years=(2015, 2025))
    f.courses(places.ALL, 3, 4)
    leaf = Leaf(kit)
    leaf.mid(124, "培训学时证明", "bold 24 t4")
    line = f("兹证明[unit][name]（身份证号：[id]）[yr|年度]参加我中心面授培训，课程及学时如下：")
    for index, one in enumerate(f.rows):
        line += [
            *one("《[what]》[hrs|#学时]"),
            Span("；" if index < len(f.rows) - 1 else "。特此证明。"),
        ]
    y = leaf.prose((80, 186, 436), line, "song 15.5 l2.1")
    leaf.close([f], (420, y + 70), "song 15 c", kit.rng.choice(places.CENTRES[:3]))
    return f.paper(RECORD, leaf.page)


@held(ROSTER, "u-spread-people-in-a-sentence")
def people_named(kit: Kit) -> Paper:
    """A unit's proof that names its people one after another."""
    unit = kit.rng.choice(places.WORKSHOPS)
    f = Facts(kit, "training_class", places.MAKING, at=(unit,))
    f.people(3, 6)
    leaf = Leaf(kit)
    leaf.mid(124, "培训证明", "bold 24 t8")
    line = [Span("兹证明"), *f("[unit]"), Span("下列人员：")]
    for index, one in enumerate(f.rows):
        line += [Span("、")] if index else []
        line += one("[purename]")
    line += f("，于[span]在本校参加“[what]”培训，每人完成[hrs|#学时]，考核[mark]。")
    y = leaf.prose((80, 186, 436), line, "song 15.5 l2.1")
    leaf.close([f], (420, y + 70), "song 15 c", "天津澄塘职业技能培训学校")
    return f.paper(ROSTER, leaf.page)


@held("training_certificate", "u-spread-front-and-back")
def front_and_back(kit: Kit) -> Paper:
    """A certificate and, on its back, the subjects that were taught (which are not entries)."""
    f = Facts(
        kit,
        "training_class",
        ("全科医生转岗", "消防设施操作员岗位", "水质化验员岗位"),
        days=(20, 60),
        hours=(80, 120),
        no=("ZG{y}####",),
        marks=("合格", "良好"),
    )
    front, back = Leaf(kit, 760, 530, "ivory"), Leaf(kit, 760, 530, "ivory")
    front.framed("ladder", "red", 20)
    front.mid(110, "培训合格证书", "head 34 red t4")
    words = f(
        "[name]（身份证号：[id]）于[from]至[to]参加[what]培训，学习[hrs|#学时]，考核成绩"
        "[mark]，特发此证。"
    )
    front.prose((96, 180, 570), words, "kai 18.5 l2.1")
    front.put(96, 470, f("证书编号：[no]"), "song 13")
    front.close(
        [f],
        (560, 400),
        "song 15.5 c",
        kit.rng.choice(("天津市公用事业干部培训中心", "天津渠梁医药职业学院")),
    )
    back.mid(80, "培训科目", "hei 18")
    rows = [
        ["职业道德与法规", "8"],
        ["基础知识", "24"],
        ["专业实务", "32"],
        ["现场实习", "其余学时"],
    ]
    Table("hei 13", "song 13", 36, "three", "white", "lc").draw(
        back, (150, 110, 460), "科目 安排", rows
    )
    return paper("training_certificate", [front.page, back.page], [f])


@held("training_certificate", "u-spread-stub-and-slip")
def stub(kit: Kit) -> Paper:
    """A form of two parts: the stub that the school kept, and the slip that the person got."""
    f = Facts(kit, "training_class", places.OFFICE, no=("{y}-0###",), marks=("合格",))
    leaf = Leaf(kit, 720, 400)
    x = 24.0
    while x < 390:
        leaf.rule(250, x, 250, x + 6, 0.8, "grey")
        x += 12
    number = f.serial()
    leaf.put(130, 50, "培训证明（存根）", "bold 15 c")
    leaf.prose((30, 96, 200), f"{f.who.name}，{f.what}培训，{f.long:g}学时。", "song 12.5 l1.9")
    leaf.put(30, 330, f"编号：{number}", "song 11.5")
    leaf.put(485, 50, "培 训 证 明", "bold 20 c")
    words = f("[name]（身份证号[id]）于[span]参加“[what]”培训班，计[hrs|#学时]，考试[mark]。")
    leaf.prose((280, 100, 410), words, "song 14.5 l2")
    leaf.put(280, 340, [Span("编号："), f.say("certificate_no", number)], "song 12")
    leaf.close([f], (580, 270), "song 13.5 c", kit.rng.choice(places.CENTRES), size=92)
    return f.paper("training_certificate", leaf.page)


@held("online_certificate", "u-spread-ticked-mode")
def ticked(kit: Kit) -> Paper:
    """A credit certificate whose way of teaching is ticked."""
    f = Facts(
        kit,
        "online",
        places.MEDICAL,
        unit="学分",
        hours=(3, 5),
        no=("YJ{y}######",),
        trade=("医院", "疾病"),
    )
    leaf = Leaf(kit, 780, 540, "snow")
    leaf.framed("beads", "green", 22)
    leaf.mid(104, "继续医学教育学分证", "head 30 green t3")
    words = f(
        "[name]（身份证号[id]），于[span]参加继续医学教育项目（□面授　√远程教育　□混合）："
        "[what]，经考核[mark]，授予Ⅰ类学分[hrs|#分]。"
    )
    leaf.prose((92, 180, 600), words, "song 17.5 l2.1")
    leaf.put(164, 480, f("证书编号：[no]"), "song 13")
    leaf.code(92, 430, 60)
    leaf.close([f], (580, 410), "song 15 c", "天津市蓝渡医学会")
    return f.paper("online_certificate", leaf.page)


@held("lecture_certificate", "u-spread-school-year-talk")
def school_year(kit: Kit) -> Paper:
    """A proof of a lecture for a school year, which counts for the year of its end."""
    f = Facts(
        kit,
        "lecture",
        places.TALKS,
        days=(1, 1),
        hours=(2, 3),
        years=(2016, 2024),
        dates=("plain",),
    )
    f.start = f.end = f.start.replace(month=kit.rng.choice([3, 4, 5]), day=min(f.start.day, 28))
    f.given = f.end + timedelta(days=9)
    year = f.end.year
    leaf = Leaf(kit)
    leaf.mid(124, "教师听讲证明", "bold 24")
    f.works = kit.rng.choice(places.SCHOOLS)
    words = [
        *f("[unit]教师[name]于"),
        f.say("credit_year", f"{year - 1}-{year}学年度", year),
        *f("（[on]）听取学术讲座“[what]”，计[hrs|#学时]。"),
    ]
    y = leaf.prose((80, 186, 436), words, "song 15.5 l2.1")
    leaf.close([f], (420, y + 70), "song 15 c", "天津市渠梁区教师发展研究中心")
    return f.paper("lecture_certificate", leaf.page)
