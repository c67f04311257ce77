"""Held-out degrees, papers and patents of invented schools and firms."""

from __future__ import annotations

from datetime import date

from samples.generator import marks
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged

DEGREE, WORK = "degree", "achievement"
MAJORS = ("水利水电工程", "护理学", "汉语言文学", "安全工程", "工程管理", "草业科学", "财务管理")
TOPICS = (
    "干旱区渠道衬砌防渗性能试验",
    "农村小学寄宿生阅读习惯调查",
    "县级医院静脉血栓风险评估实践",
    "沥青路面就地冷再生配合比研究",
    "糖厂滤泥资源化利用初探",
    "矿井水处理药剂投加优化",
)
MADE = (
    "一种渠道清淤辅助工具",
    "一种可拆卸钻杆夹持装置",
    "一种病床用防滑挡板",
    "一种甘蔗样品切割器",
)


@pledged(DEGREE, "v-gown-adult-plain")
def adult(kit: Kit) -> Paper:
    """A diploma of an adult's course; the registered number stands under the photograph."""
    c = Case(
        kit,
        "degree",
        what=MAJORS,
        marks=("毕业",),
        no="1####5{y}05######",
        dates="plain",
        years=(2010, 2010),
    )
    first = date(kit.rng.randrange(2010, 2021), kit.rng.choice((2, 3, 9)), 1)
    c.start, c.end = first, date(first.year + 3, kit.rng.choice((1, 7)), 1)
    c.given = c.end.replace(day=10)
    c.number_printed = kit.serial("1####5{y}05######", c.given)
    way = kit.rng.choice(("函授", "业余"))
    w = Flow(kit, A4_WIDE, edge=100, top=110, paper=(251, 249, 243))
    marks.border(w.page, (130, 40, 40), inset=20)
    w.head("成人高等教育毕业证书", "kai 30 red", 2.4)
    w.para(
        c(
            "学生{name}，性别{sex}，{born}生，于{months}在本校{what}专业专科起点本科（学习形式："
            + way
            + "）学习，修完教学计划规定的全部课程，准予{mark}。"
        ),
        "kai 19",
        lead=2.1,
    )
    w.page.picture(marks.photograph(kit.rng), 110, 360, width=76)
    w.page.put(110, 500, c("证书编号：{no}"), w.look("song 13"))
    w.y = 430
    w.close(c, kit.rng.choice(towns.SCHOOLS[:4]), spec="kai 18", form="cn")
    return c.paper(DEGREE, w.pages)


@pledged(DEGREE, "v-gown-letter-of-school")
def letter(kit: Kit) -> Paper:
    """A school's letter that somebody has graduated, in place of the lost diploma."""
    c = Case(kit, "degree", what=MAJORS, marks=("毕业",), dates="plain", years=(2008, 2008))
    first = date(kit.rng.randrange(2008, 2019), 9, 1)
    c.start, c.end = first, date(first.year + 4, 6, 1)
    c.given = date(first.year + kit.rng.randrange(5, 7), 4, kit.rng.randrange(2, 28))
    w = Flow(kit, edge=84, top=120)
    c.number_printed = kit.serial("{y}0###", c.given)
    w.head("毕业证明书", "song 28", 2.8)
    w.para(
        c(
            "学生{name}，身份证号{id}，{months}在我校{what}专业本科学习，学制四"
            "年，修完全部课程，准予{mark}。因原毕业证书遗失，特此证明。"
        ),
        "song 16",
        lead=2.2,
    )
    w.y += 30
    w.put(c("证明书编号：{no}"), "song 13")
    w.y += 70
    w.close(c, "贵州黔岭师范学院", spec="song 17")
    return c.paper(DEGREE, w.pages)


@pledged(WORK, "v-work-paper-used")
def paper_used(kit: Kit) -> Paper:
    """A journal's proof for a paper of two or three people."""
    c = Case(kit, "achievement", what=TOPICS, dates="plain")
    rows = c.rows(people=kit.rng.randrange(2, 4))
    w = Flow(kit, edge=84, top=120)
    w.head("用稿证明", "hei 28", 2.8)
    line = [Span("兹证明")]
    for number, one in enumerate(rows):
        one.know(name=one.who.name)
        line += [Span("、" if number else ""), Span(one.who.name, "name" + one.row)]
    line += c(
        "撰写的论文《{what}》已在本刊"
        + f"{c.given.year}年第{kit.rng.randrange(1, 7)}期刊出。特此证明。"
    )
    w.para(line, "song 16", lead=2.2)
    w.y += 70
    w.close(
        c,
        kit.rng.choice(("《陇渠水利》编辑部", "《桂浔科技》编辑部", "《辽泊医药》编辑部")),
        spec="song 16",
        form="plain",
    )
    return c.paper(WORK, w.pages, rows)


@pledged(WORK, "v-work-utility-model")
def utility(kit: Kit) -> Paper:
    """A patent for a utility model as a plain sheet; 授权公告日 counts."""
    c = Case(kit, "achievement", what=MADE, dates="plain", no="ZL {y} 2 0######.#")
    rows = c.rows(people=kit.rng.randrange(1, 4))
    w = Flow(kit, edge=70, top=130, paper=(252, 252, 248))
    w.head("实用新型专利证书", "song 30", 2.6)
    w.put(c("实用新型名称：{what}"), "song 14")
    w.y += 38
    line = [Span("发　明　人：")]
    for number, one in enumerate(rows):
        one.know(name=one.who.name)
        line += [Span("；" if number else ""), Span(one.who.name, "name" + one.row)]
    w.put(line, "song 14")
    w.y += 38
    w.put(c("专　利　号：{no}"), "song 14")
    w.y += 38
    w.put("专利权人：" + kit.rng.choice(towns.FIRMS), "song 14")
    w.y += 38
    w.put(c("授权公告日：{issued:plain}"), "song 14")
    w.y += 60
    w.para(
        [Span("本实用新型经过初步审查，决定授予专利权，颁发本证书，并在专利登记簿上予以登记。")],
        "song 14",
    )
    w.y += 80
    w.close(c, "国家知识产权局", spec="song 16", day=False)
    return c.paper(WORK, w.pages, rows)
