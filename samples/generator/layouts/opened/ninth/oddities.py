"""Papers of unusual build: columns, ticks, two tongues, chats, copies, desks."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.canvas import Span
from samples.generator.kit import REGISTRY, Kit, Paper
from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.labels import grid, pairs_of
from samples.generator.layouts.opened.ninth.pledge import pledged
from samples.generator.layouts.opened.ninth.sheet import Deed, Sheet
from samples.generator.manners import box_stamp

KIND = "training_certificate"


@pledged(KIND, "v-odd-columns-from-the-right")
def downward(kit: Kit) -> Paper:
    """Set from top to bottom in columns, an old school's paper."""
    f = Deed(
        kit,
        "training_class",
        ("农田水利", "仓库保管", "会计核算"),
        days=(20, 45),
        years=(1991, 2005),
        dates=("cn-zero",),
        marks=("合格", "良好", "优秀"),
    )
    sheet = Sheet(kit, 700, 500, "straw")
    sheet.edged("pair", "maroon", 16)
    kai = sheet.spec("kai 18").look
    sheet.page.column(630, 60, "结业证书", sheet.spec("head 34 maroon").look, height=400)
    words = f("学员[name]自[from]至[to]参加本校[what]训练班学习，成绩[mark]，特予结业。")
    sheet.page.column(540, 60, words, kai, height=370)
    body = kit.rng.choice(("天津市汇阳县职工学校", "天津市芦台河县供销干部学校"))
    f.know(issuer=body)
    sheet.stamp(140, 290, body, "square", 74)
    sheet.page.column(176, 160, [Span(body, "issuer")], kai, height=320)
    sheet.page.column(112, 150, f("[given|cn-zero]"), kai, height=330)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-ways-to-tick")
def ticked(kit: Kit) -> Paper:
    """A credit paper whose way of teaching is a ticked box among three."""
    f = Deed(
        kit,
        kit.rng.choice(["training_class", "online"]),
        bodies.CARE,
        days=(2, 4),
        unit="学分",
        hours=(2, 3, 4, 5, 6),
        no=("(y)ZX######",),
        dates=("plain", "spaced"),
    )
    far = f.values["learning_form"] == "online"
    boxes = "面授□　远程教育■　混合□" if far else "面授■　远程教育□　混合□"
    if not far:
        f.values["learning_form"] = "training_class"
    sheet = Sheet(kit, 800, 560)
    sheet.edged("lattice", "green", 20)
    sheet.mid(100, "继续医学教育培训学分证明", "bold 28 green t2")
    sheet.put(80, 142, f("证书编号：[no]"), "song 13.5")
    project = kit.serial("{y}-0#-1#-###（国）", f.start)
    text = (
        f"[name]（身份证号[id]）于[span|至]参加继续医学教育培训项目（{boxes}）"
        f"【项目编号：{project}】【项目名称：[what]】，经考核[mark]，授予Ⅰ类学分[hrs|# 分]。"
    )
    sheet.prose((80, 196, 640), f(text), "song 17 l2.1")
    sheet.code(84, 440, 70)
    sheet.close([f], (560, 430), "song 15.5 c", bodies.SOCIETIES[0])
    return f.paper("online_certificate" if far else KIND, sheet.page)


@pledged("transcript", "v-odd-two-blocks-of-courses")
def blocks(kit: Kit) -> Paper:
    """Courses in two blocks side by side, the last rows empty."""
    f = Deed(kit, "online", (), hours=(2, 3, 4, 5, 6), no=("XH(y)#####",), marks=("合格",))
    f.courses((*bodies.PUBLIC, *bodies.DESK), 7, 11)
    for one in f.rows:
        one.given = f.given
    sheet = Sheet(kit)
    sheet.mid(70, "专业技术人员继续教育学习登记表", "bold 20")
    sheet.put(548, 96, f("编号：[no]"), "song 11.5 r")
    total = sum(one.long for one in f.rows)
    text = f"""姓　名|[name]|身份证号|[id]
    工作单位|[unit]
    学习形式|[form|在线学习]|总 学 时|{total:g}"""
    low = grid(sheet, (46, 108, 503), pairs_of(f, text, ""), False)
    wide, heads = (150.0, 42.0, 59.5), ("学习课程", "学时", "评定")
    half = 8
    for side in (0, 1):
        x = 46 + 251.5 * side
        for row in range(half + 1):
            y = low + 30 * row
            at = x
            index = side * half + row - 1
            one = f.rows[index] if row and index < len(f.rows) else None
            cells = [one("[what]"), one("[hrs|#]"), one("[mark]")] if one else ["", "", ""]
            for cell, own, head in zip(cells, wide, heads, strict=True):
                sheet.ring(at, y, at + own, y + 30, width=0.6)
                words = head if row == 0 else cell
                face = "hei 11.5" if row == 0 else "song 11.5"
                sheet.put(at + own / 2, y + 19, words, f"{face} c <{own - 6}")
                at += own
    sheet.close(f.rows, (410, low + 310), "song 13.5 c", "杨村港继续教育网运营中心")
    return f.paper("transcript", sheet.page)


@pledged(KIND, "v-odd-two-tongues-in-halves")
def halves(kit: Kit) -> Paper:
    """The same certificate in English at the left and in Chinese at the right."""
    f = Deed(
        kit,
        "training_class",
        ("功能安全工程师", "实验室认可准则", "焊接质量管理"),
        days=(2, 5),
        no=("GE-(y)-####",),
    )
    sheet = Sheet(kit, 860, 560, "ivory")
    sheet.edged("scoop", "deep", 16)
    sheet.rule(430, 60, 430, 500, 0.6, "soft")
    sheet.put(225, 100, "CERTIFICATE", "head 26 deep c")
    sheet.unit = r"[A-Za-z0-9*×＊.,-]+|[\s\S]"
    english = (
        f"This certifies that the holder attended the training course from "
        f"{f.start:%b} {f.start.day}, {f.start.year} to {f.end:%b} {f.end.day}, {f.end.year} "
        f"and passed the final test. Duration: {f.long:g} class hours."
    )
    sheet.prose((60, 160, 330), english, "song 15 l2")
    sheet.put(640, 100, "培训证书", "head 27 deep c t6")
    text = "[name]（[id]）于[span|至]参加“[what]”培训，共[hrs]，考试[mark]，特发此证。"
    sheet.prose((462, 160, 340), f(text), "kai 17 l2.1")
    sheet.put(60, 500, f("Certificate No. 证书编号：[no]"), "song 12.5")
    sheet.close([f], (640, 400), "song 15 c", "上海浦岔质量管理学院", size=96)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-bubbles-of-a-chat")
def chat(kit: Kit) -> Paper:
    """A picture of a chat: the teacher's long message proves the class."""
    f = Deed(kit, "training_class", bodies.TEACH, days=(1, 1), hours=(3, 4, 6), dates=("plain",))
    body = kit.rng.choice(("天津市汇阳区教师发展中心", "天津杨村港职业培训中心"))
    sheet = Sheet(kit, 400, 840, "fog")
    sheet.put(22, 30, f"{kit.rng.randrange(8, 22)}:{kit.rng.randrange(10, 60)}", "hei 13")
    sheet.mid(70, "培训班联络群（86）", "hei 16")
    sheet.mid(112, "昨天 19:42", "hei 10.5 grey")
    sheet.box(20, 132, 56, 168, "sea")
    sheet.box(68, 132, 372, 420, "white")
    text = (
        "【结业通知】[name]学员：你参加的“[what]”培训班（[on]）已结业，学时[hrs|#学时]，"
        "考核[mark]，纸质证书另行寄送。"
    )
    y = sheet.prose((84, 162, 272), f(text), "hei 14.5 l1.9")
    sheet.close([f], (84, y + 14), "hei 14", body, seal="", gap=26.0)
    sheet.box(344, 450, 380, 486, "green")
    sheet.box(226, 450, 332, 488, "leaf")
    sheet.put(240, 475, "收到，谢谢！", "hei 14")
    sheet.box(0, 790, 400, 840, "white")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-copy-with-stamps")
def copy(kit: Kit) -> Paper:
    """A grey copy: the seal has lost its colour; a stamp says that it is like the original."""
    f = Deed(
        kit,
        "training_class",
        (*bodies.BUILD, *bodies.DESK),
        days=(2, 5),
        no=("PXJ(y)-###",),
        years=(2015, 2022),
    )
    sheet = Sheet(kit)
    sheet.hand(430, 52, f.who.certificate_book_no, "hand 15 ink")
    sheet.ring(60, 90, 535, 560, "grey", 1.2)
    sheet.mid(150, "培训结业证书", "head 30 t4")
    text = (
        "　[unit][name]同志（身份证号[id]），[span|至]参加“[what]”培训班，"
        "计[hrs]，考试[mark]，准予结业。"
    )
    sheet.prose((96, 220, 404), f(text), "song 16 l2.1")
    sheet.put(96, 530, f("证书编号：[no]"), "song 12.5")
    sheet.close([f], (380, 440), "song 15 c", bodies.CENTRES[0], seal="dry")
    image = box_stamp(kit.rng, ["复印件与原件一致", "仅供登记使用"], colour=(40, 60, 150))
    sheet.page.picture(image, 330, 610, width=150, ink=True)
    sheet.sign(400, 668)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-seal-upon-words")
def sealed(kit: Kit) -> Paper:
    """A large pale seal lies over the middle of the sentence."""
    f = Deed(kit, "training_class", bodies.LAND, days=(3, 5), no=("NY(y)####",))
    sheet, body = Sheet(kit, 760, 520, "white"), "天津市芦台河畜牧兽医学会"
    sheet.edged("bars", "green", 16)
    sheet.mid(96, "培训合格证书", "head 32 green t4")
    text = "[name]，身份证号[id]，于[span|至]参加“[what]”技术培训，共[hrs]，考核[mark]。"
    sheet.prose((90, 180, 580), f(text), "kai 18 l2.2")
    sheet.stamp(kit.rng.uniform(240, 520), 216, body, "pale", 130)
    sheet.put(90, 460, f("编号：[no]"), "song 13")
    sheet.close([f], (560, 396), "kai 16 c", body, seal="")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-words-beneath-words")
def veiled(kit: Kit) -> Paper:
    """Waves and the body's name aslant beneath every line."""
    body = kit.rng.choice(bodies.SOCIETIES)
    f = Deed(kit, "seminar", bodies.DESK, days=(2, 4), no=("FW-(y)####",), marks=("合格", "优秀"))
    sheet = Sheet(kit, 842, 580, "white")
    sheet.veil(body, 224)
    sheet.edged("chain", "violet", 18)
    sheet.mid(110, "研修合格证书", "head 34 violet t4")
    text = "[name]同志：\n参加[span|—]“[what]”研修班，完成研修[hrs]，综合评价[mark]，特发此证。"
    sheet.prose((100, 190, 640), f(text), "song 18 l2.1")
    sheet.put(100, 510, f("证书编号：[no]"), "song 13")
    sheet.close([f], (610, 430), "song 16 c", body)
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-front-and-back")
def two_sides(kit: Kit) -> Paper:
    """The front names the holder, the back tells what was learned."""
    f = Deed(
        kit, "training_class", bodies.RAILS, days=(3, 6), no=("GD(y)#####",), marks=("合格", "88")
    )
    front, back = Sheet(kit, 420, 590, "sky"), Sheet(kit, 420, 590)
    front.edged("pair", "blue", 14)
    front.mid(110, "岗位培训证", "head 34 blue t6")
    front.photo(168, 150, 84)
    y = 320.0
    for label, slot in (("姓　名：", "[name]"), ("单　位：", "[unit]"), ("证　号：", "[no]")):
        end = front.put(56, y, label, "song 15")
        front.put(end, y, f(slot), f"kai 16 <{366 - end:.0f}")
        y += 48
    back.mid(60, "培训记录", "bold 18")
    text = """培训内容|[what]
    培训时间|[span|至]
    培训学时|[hrs|#]
    考核成绩|[mark]"""
    low = grid(back, (30, 84, 360), pairs_of(f, text, ""), False)
    back.close([f], (270, low + 60), "song 13.5 c", "全国铁路汇阳职工培训基地", size=88)
    return f.paper(KIND, front.page, back.page)


@pledged(KIND, "v-odd-sessions-of-half-days")
def sessions(kit: Kit) -> Paper:
    """So many sessions of half a day each, on two afternoons a week."""
    f = Deed(kit, "training_class", bodies.WORKSHOP, no=("XX(y)-##",), dates=("plain", "padded"))
    count = kit.rng.choice([6, 8, 10, 12])
    f.end = f.start + timedelta(days=count * 7 // 2)
    f.given = f.end + timedelta(days=4)
    f.long, f.wish["unit"] = float(count), "半天"
    sheet = Sheet(kit)
    sheet.mid(130, "业余培训学习证明", "bold 23")
    sheet.put(525, 160, f("编号：[no]"), "song 12.5 r")
    text = (
        "兹证明[unit]职工[name]于[from]至[to]，每周一、四下午参加“[what]”业余培训班，"
        "[hrs|共#次，每次半天]，考试[mark]。"
    )
    sheet.prose((76, 210, 444), f(text), "song 15.5 l2.1")
    sheet.close([f], (400, 400), "song 15 c", "天津市机电行业职工教育中心")
    return f.paper(KIND, sheet.page)


@pledged(KIND, "v-odd-hours-in-three-parts")
def parts(kit: Kit) -> Paper:
    """Hours told as a sum of three parts in brackets."""
    f = Deed(kit, "seminar", bodies.TEACH, days=(20, 40), no=("YX(y)####",), marks=("合格", "优秀"))
    first, second, third = (kit.rng.choice([10, 12, 16, 20]) for _ in range(3))
    f.long = float(first + second + third)
    sheet = Sheet(kit, 560, 790, "leaf")
    sheet.edged("pearls", "sea", 20)
    sheet.mid(140, "教师研修结业证书", "head 29 sea t2")
    text = (
        "[name]老师于[span|至]参加“[what]”研修，修满[hrs]"
        f"（公共课程{first}学时、专业课程{second}学时、实践{third}学时），考核[mark]，准予结业。"
    )
    sheet.prose((72, 210, 416), f(text), "kai 17 l2.15")
    sheet.close([f], (360, 520), "kai 16 c", "天津芦台河师范大学")
    sheet.put(72, 730, f("证书编号：[no]"), "song 13")
    return f.paper(KIND, sheet.page)


DESKS = ("v-rail-brakes-broad", "v-deep-pit-seminar", "v-village-bookkeepers-numerals")


@pledged(KIND, "v-odd-small-upon-a-desk")
def desk(kit: Kit) -> Paper:
    """A certificate that lies small on a dark desk beside a sheet of something else."""
    made = REGISTRY[kit.rng.choice(DESKS)].make(Kit(kit.rng, kit.people, kit.vector, kit.held_out))
    sheet = Sheet(kit, 842, 640)
    sheet.box(0, 0, 842, 640, kit.rng.choice(["bronze", "grey", "deep"]))
    sheet.box(760, 40, 842, 560, "fog")
    page = made.pages[0]
    scale = min(660 / page.width, 480 / page.height)
    x, y = 60.0, (640 - page.height * scale) / 2
    sheet.page.fill(x, y, x + page.width * scale, y + page.height * scale, page.paper)
    sheet.page.inset(page, x, y, scale=scale)
    return Paper([sheet.page], made.documents)
