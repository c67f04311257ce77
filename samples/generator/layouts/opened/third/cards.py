"""Certificates of classes: ribbons, panels, centred stacks, bars between facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Colour, Line, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.layouts.opened.third.classes import stay
from samples.generator.manners import GREY, by_hand, wide_title
from samples.generator.told import Told, paper

KIND = "training_certificate"
WHITE: Colour = (255, 255, 255)


@layout(KIND, "n-ribbon-seminar", wear=wear.worn)
def ribbon_seminar(kit: Kit) -> Paper:
    """高级研修班: a ribbon with the project's name set downwards, host and organiser in words."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(252, 251, 250))
    told = Told(kit, "seminar")
    start, end, days = stay(kit, 6)
    tone: Colour = rng.choice([(120, 24, 40), (24, 60, 110), (70, 50, 110)])
    page.fill(38, 0, 112, 595, tone)
    ribbon = kit.look("kai", 22, colour=(240, 214, 150))
    page.column(75, 60, "专业技术人才知识更新工程", ribbon, height=480)
    page.put(470, 120, wide_title(kit, "结业证书"), kit.look("kai", 36, colour=tone), align="c")
    hours = days * 8
    host = rng.choice(["海岱省人力资源和社会保障厅", "卫南区人力资源和社会保障局"])
    body = rng.choice([*words.COLLEGES, *words.SOCIETIES])
    dates = told.days(start, end, rng.choice(["plain", "padded"])) if days > 1 else []
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "dates": dates or [told.day(start, "plain")],
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [told.hours(hours, rng.choice([f"{hours}学时", f"{wording.chinese(hours)}学时"]))],
        "result": [told.result("合格")],
        "host": [Span(host)],
        "body": [Span(body)],
    }
    sentence = rng.choice(
        [
            "{name}（身份证号码：{id}）于{dates}参加了由{host}主办、{body}承办的“{content}”高级研修班，"
            "修满规定的{hours}，经考核{result}，准予结业。",
            "学员{name}，证件号码{id}，{dates}在{body}参加{host}高级研修项目《{content}》的学习，"
            "共{hours}，考核{result}，特发此证。",
        ]
    )
    look = kit.look("song", 17)
    page.paragraph(160, 200, [Span("　　"), *fill(sentence, slots)], look, width=610, lead=2.05)
    number = told.number(kit.serial("GY{y}-##-###", end))
    page.put(160, 470, [Span("证书编号："), number], kit.look("song", 12.5))
    page.put(160, 492, f"项目编号：{kit.serial('YX-###', end)}", kit.look("song", 10, colour=GREY))
    devices.close(
        kit,
        page,
        [told],
        at=(560, 450),
        look=kit.look("song", 15),
        manner=rng.choice(["left", "blanks"]),
        issuer=body,
        day=end + timedelta(days=rng.randrange(0, 6)),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-term-with-ticks", wear=wear.worn)
def term_with_ticks(kit: Kit) -> Paper:
    """A teacher's certificate of a school year: subject by ticks, hours in a circle."""
    rng, who = kit.rng, kit.person()
    page = kit.page((480.0, 680.0), paper=(247, 251, 255))
    told = Told(kit, "training_class")
    first = rng.randrange(2015, 2025)
    issue = kit.day(first + 1, first + 1)
    look, head = kit.look("song", 14), kit.look("hei", 14)
    tone: Colour = rng.choice([(30, 100, 150), (160, 70, 40)])
    page.frame(18, 18, 462, 662, width=1.6, colour=tone)
    title(page, "中小学教师继续教育", kit.look("hei", 17, colour=tone), 74)
    heading = rng.choice(["学 时 证 书", "学时登记凭证"])
    title(page, heading, kit.look("display", 29, colour=tone), 116)
    year = f"{first}{rng.choice(['-', '—', '～'])}{first + 1}学年"
    told.say("credit_year", year, first + 1)
    sort = rng.choice([("专业课", "professional"), ("公需课", "public")])
    told.know(subject=sort[1])
    options = devices.ticks(["公需课", "专业课", "校本研修"], sort[0])
    before, after = options.split(sort[0])
    course = rng.choice(words.PUBLIC if sort[1] == "public" else words.TEACHING)
    hours = rng.choice([12, 24, 36, 48, 72])
    lines: list[tuple[str, list[Span]]] = [
        ("教师姓名", [told.name(who)]),
        ("证件号码", [told.id(who)]),
        ("所在单位", [told.employer(who)]),
        ("学　　年", [Span(year, "credit_year")]),
        ("科目类别", [Span(before), Span(sort[0], "subject"), Span(after)]),
        ("研修内容", [told.say("content", course)]),
        ("考核等次", [told.result(rng.choice(["合格", "优秀", "良好"]))]),
    ]
    for index, (label, line) in enumerate(lines):
        y = 170 + 40 * index
        page.put(52, y, label, head)
        page.put(132, y, line, look)
        devices.dashes(page, (126, y + 8, 428, y + 8))
    page.picture(_ring(tone), 52, 462, width=92)
    whole = told.hours(hours, f"{hours}学时")
    page.put(98, 514, [whole], kit.look("hei", 18, colour=tone), align="c")
    page.put(52, 590, [Span("证书编号 "), told.number(kit.serial("JS{y}######", issue))], look)
    devices.close(
        kit,
        page,
        [told],
        at=(210, 500),
        look=look,
        manner="left",
        issuer=rng.choice(["卫南区教师发展学院", "渔阳教师进修学校", words.COLLEGES[3]]),
        day=issue,
        form="plain",
    )
    return paper(KIND, [page], [told])


def _ring(tone: Colour) -> marks.Image.Image:
    image = marks.Image.new("RGBA", (240, 240), (*tone, 0))
    marks.ImageDraw.Draw(image).ellipse((8, 8, 232, 232), outline=(*tone, 255), width=8)
    return image


@layout(KIND, "n-centred-stack", wear=wear.worn)
def centred_stack(kit: Kit) -> Paper:
    """A nurse's certificate: photograph in the middle, every fact on a centred line of its own."""
    rng, who, page = kit.rng, kit.person(), kit.page((500.0, 720.0))
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 5)
    issue = end + timedelta(days=rng.randrange(1, 30))
    tone: Colour = rng.choice([(0, 120, 120), (180, 60, 90)])
    marks.border(page, tone, inset=16, double=True)
    title(page, rng.choice(["护理继续教育合格证书", "专科护士培训证书"]), kit.look("kai", 26), 76)
    page.picture(marks.photograph(rng), 208, 100, width=84)
    page.put(250, 252, [told.name(who)], kit.look("hei", 24), align="c")
    small, look = kit.look("song", 10.5, colour=devices.DIM), kit.look("song", 15)
    hours = days * rng.choice([6, 8])
    half = days - 0.5 if days > 1 else 1
    label, amount, unit = rng.choice(
        [("培训学时", hours, "学时"), ("培训课时", hours, "课时"), ("培训天数", half, "天")]
    )
    bare = unit == "学时" and rng.random() < 0.5
    printed = f"{amount:g}" if bare else f"{amount:g}{unit}"
    measure = (label, [told.hours(amount, printed, unit)])
    dates = told.days(start, end, "plain") if days > 1 else [told.day(start, "plain")]
    stack: list[tuple[str, list[Span]]] = [
        ("身份证号", [told.id(who)]),
        ("工作单位", [told.employer(who)]),
        ("培训项目", [told.say("content", rng.choice(words.MEDICAL))]),
        ("培训日期", dates),
        measure,
        ("考核结果", [told.result(rng.choice(["合格", "通过", "86分"]))]),
    ]
    for index, (label, line) in enumerate(stack):
        y = 284 + 44 * index
        page.put(250, y, f"— {label} —", small, align="c")
        page.put(250, y + 20, line, look, align="c")
    number = told.number(kit.serial("HL-{y}-####", issue))
    page.put(250, 566, [Span("证书号：", ""), number], kit.look("song", 12), align="c")
    devices.close(
        kit,
        page,
        [told],
        at=(250, 640),
        look=look,
        manner="centre",
        issuer=rng.choice([*words.HOSPITALS, *words.HEALTH[:2]]),
        day=issue,
        size=96,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-parts-in-panel", wear=wear.worn)
def parts_in_panel(kit: Kit) -> Paper:
    """A builder's certificate: required and elective hours and their sum, again in a panel."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "training_class")
    start, days = kit.day(), rng.randrange(6, 10)
    end = start + timedelta(days=days - 1)
    marks.guilloche(page, shade=(236, 242, 248))
    page.fill(590, 150, 800, 400, (238, 241, 245))
    page.frame(590, 150, 800, 400, width=1, colour=(120, 140, 170))
    page.picture(marks.photograph(rng), 655, 164, width=74)
    must, may = rng.choice([(30, 30), (40, 20), (36, 24)])
    whole = must + may
    panel = kit.look("hei", 13)
    for index, text in enumerate(
        (f"必修课　{must}学时", f"选修课　{may}学时", f"合　计　{whole}学时")
    ):
        page.put(695, 308 + 28 * index, text, panel, align="c")
    heading = rng.choice(["二级建造师继续教育证书", "注册建造师继续教育培训合格证"])
    title(page, heading, kit.look("hei", 28), 100)
    trade = rng.choice(["建筑工程", "市政公用工程", "机电工程", "水利水电工程"])
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["plain", "dots-padded"])),
        "content": [told.say("content", f"{trade}专业继续教育")],
        "hours": [told.hours(whole, f"{whole}学时")],
        "result": [told.result("合格")],
    }
    sentence = (
        f"{{name}}，身份证号{{id}}，注册编号{kit.serial('津2{y}#######', start)}，"
        "执业单位{employer}。"
        f"该同志于{{dates}}参加“{{content}}”面授培训，完成必修课{must}学时、选修课{may}学时，"
        "共计{hours}，经考试{result}。"
    )
    look = kit.look("song", 15.5)
    page.paragraph(60, 165, [Span("　　"), *fill(sentence, slots)], look, width=500, lead=2.0)
    number = told.number(kit.serial("JZS{y}-#####", end))
    page.put(60, 470, [Span("证书编号：", ""), number], kit.look("song", 12.5))
    devices.close(
        kit,
        page,
        [told],
        at=(500, 470),
        look=look,
        manner="heading",
        issuer=rng.choice([words.CENTRES[1], words.CENTRES[7], words.CENTRES[0]]),
        day=end + timedelta(days=rng.randrange(3, 20)),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-card-of-ticks", wear=wear.worn)
def card_of_ticks(kit: Kit) -> Paper:
    """A cadre's card: the form of learning is a ticked box, the values are written by pen."""
    rng, who = kit.rng, kit.person()
    page = kit.page((595.0, 421.0))
    start, end, days = stay(kit, 5)
    form = rng.choice([("脱产培训", "training_class"), ("专题研修", "seminar")])
    told = Told(kit, form[1])
    look, head = kit.look("song", 12), kit.look("song", 12)
    pen = kit.look("kai", 15, colour=(28, 34, 100))
    title(
        page, rng.choice(["干部教育培训学时登记卡", "干部培训学时证明卡"]), kit.look("song", 21), 48
    )
    options = devices.ticks(["脱产培训", "专题研修", "网络学习", "其他"], form[0], ("■", "□"))
    before, after = options.split(form[0])
    hours = days * 8
    dates = told.days(start, end, "dots") if days > 1 else [told.day(start, "dots")]
    rows: list[tuple[tuple[str, list[Span], float], ...]] = [
        (("姓名", [told.name(who)], 110), ("单位", [told.employer(who)], 305)),
        (("培训方式", [Span(before), Span(form[0], "learning_form"), Span(after)], 475),),
        (("班次名称", [told.say("content", rng.choice(words.COURSES))], 475),),
        (
            ("培训时间", dates, 195),
            ("计学时", [told.hours(hours, str(hours))], 50),
            ("鉴定", [told.result(rng.choice(["合格", "优秀", "良好"]))], 84),
        ),
    ]
    y = 72.0
    for cells in rows:
        x = 40.0
        for label, line, wide in cells:
            own = {2: 40.0, 3: 48.0}.get(len(label), 60.0)
            edge = 555.0 if (label, line, wide) == cells[-1] else x + own + wide
            devices.cell(page, (x, y, x + own, y + 42), label, head)
            page.frame(x + own, y, edge, y + 42, width=0.7)
            if label == "培训方式":
                page.put(x + own + 10, y + 26, line, look)
            else:
                fit = min(pen.size, (edge - x - own - 16) / max(1, _wide(line)))
                by_hand(kit, page, line, (x + own + 8, y + 26), replace(pen, size=fit))
            x = edge
        y += 42
    page.put(40, y + 28, [Span("登记号："), told.number(kit.serial("GB{y}-###", end))], look)
    devices.close(
        kit,
        page,
        [told],
        at=(330, y + 58),
        look=look,
        manner=rng.choice(["left", "blanks"]),
        issuer=rng.choice(words.SCHOOLS),
        day=end,
        size=96,
    )
    return paper(KIND, [page], [told])


def _wide(line: Line) -> float:
    """About how many full squares the words take."""
    return sum(1.05 if char > "\x7f" else 0.6 for span in line for char in span.text)
