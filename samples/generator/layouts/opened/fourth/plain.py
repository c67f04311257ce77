"""Certificates of a title and a sentence, told by data, on papers of four sorts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from samples.generator import marks
from samples.generator.canvas import A4, A4_WIDE, Canvas, Colour
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held
from samples.generator.layouts.opened.fourth.stamps import GREY, LABELS, finish, head

TRAINING, WEB, LECTURE = "training_certificate", "online_certificate", "lecture_certificate"
TONES: tuple[Colour, ...] = ((150, 30, 40), (30, 70, 130), (40, 100, 80), (120, 90, 30))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a sort of certificate says; `pick` goes to the draft, `below` is told under it."""

    name: str
    kind: str
    form: str
    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    issuers: tuple[str, ...]
    days: tuple[int, int]
    below: tuple[str, ...] = ()
    day_hours: float = 0  # hours follow the days where it is given
    pick: dict[str, tuple[str, ...] | tuple[float, ...] | str] = field(default_factory=dict)


WORDINGS = (
    Wording(
        name="q-plain-nurses",
        kind=TRAINING,
        form="training_class",
        titles=("护理人员培训证书", "护理继续教育合格证"),
        sentences=(
            "　　{name}护士：\n　　你于{dates:至}参加“{content}”护理培训班，按计划完成全部学习任"
            "务，"
            "考试成绩{result}，授予{hours}。",
            "　　{employer}{name}，参加我会{dates:至}举办的护理培训班，学习内容为“{content}”，"
            "经理论与操作考试，成绩{result}，授予{hours}。",
        ),
        issuers=(words.HEALTH[2], words.HEALTH[0]),
        days=(2, 5),
        below=("证书编号：{number}",),
        pick={
            "content": words.MEDICAL,
            "unit": "学分",
            "amounts": (3, 5, 6, 10),
            "results": ("合格", "优秀", "86分"),
            "number": ("HL<y>#####",),
        },
    ),
    Wording(
        name="q-plain-veterinary",
        kind=TRAINING,
        form="training_class",
        titles=("培训合格证明", "农业专业技术人员培训证书"),
        sentences=(
            "　　兹有{employer}{name}，于{dates:至}在本中心参加“{content}”技术培训，"
            "培训{hours:个学时}，"
            "结业测试{result}，特此证明。",
            "　　{name}（身份证号{id}）已完成“{content}”培训，时间：{dates:—}，学时数："
            "{hours:bare}，"
            "考核意见：{result}。",
        ),
        issuers=("鹿渚县农业技术推广中心", "楚屏省畜牧兽医教育培训中心"),
        days=(2, 4),
        below=("编号　{number}",),
        pick={
            "content": (
                "动物疫病净化技术",
                "测土配方施肥",
                "设施蔬菜病虫害绿色防控",
                "兽药规范使用",
            ),
            "amounts": (12, 16, 20, 24),
            "results": ("合格", "通过", "良好"),
            "number": ("NY-<y>-###",),
        },
    ),
    Wording(
        name="q-plain-librarians",
        kind=TRAINING,
        form="seminar",
        titles=("研修班结业证书", "结业证"),
        sentences=(
            "　　经审核，{name}同志已完成“{content}”研修班（{dates:—}）全部课程的学习，获得"
            "{hours}，"
            "结业考核{result}，准予结业。",
            "　　{name}（工作单位：{employer}）系“{content}”研修班学员，{dates:至}在班学习，修满"
            "{hours}，"
            "成绩评定为{result}。",
        ),
        issuers=("楚屏省图书馆学会", words.SOCIETIES[1], "江渚市文化馆联合会"),
        days=(3, 6),
        below=("证号：{number}", "身份证件号：{id}"),
        pick={
            "content": (
                "古籍保护与修复",
                "公共图书馆未成年人服务",
                "非物质文化遗产数字记录",
                "群众文化活动策划",
            ),
            "amounts": (24, 30, 40),
            "results": ("合格", "优秀", "良好"),
            "number": ("YX<y>第##号", "<y>-Y-###"),
        },
    ),
    Wording(
        name="q-plain-lessons",
        kind=TRAINING,
        form="training_class",
        titles=("培训结业证书", "职业培训结业证"),
        sentences=(
            "　　学员{name}，{sex}，身份证{id}，{start}入学，{end}结业，在本校“{content}”培训班学"
            "习，"
            "总课时{hours:bare}课时，结业成绩{result}。",
        ),
        issuers=("青崖市职业技能培训学院", "江渚市消防安全培训学校"),
        days=(8, 40),
        below=("结业证号：{number}",),
        pick={
            "content": ("建（构）筑物消防员", "电梯安装维修", "起重装卸机械操作", "制冷设备运行"),
            "unit": "课时",
            "amounts": (48, 60, 72, 120),
            "results": ("合格", "82分", "优秀"),
            "number": ("ZP<y>####",),
        },
    ),
    Wording(
        name="q-plain-cost-engineers",
        kind=WEB,
        form="online",
        titles=("网络继续教育合格证明", "网络教育学习证明"),
        sentences=(
            "　　{name}（{id}）通过网络教育方式，于{dates:至}完成{year:年度}造价工程师继续教育课"
            "程《{content}》，"
            "共{hours}，在线测试{result}，特此证明。",
            "　　兹证明{employer}{name}在我会网络教育平台学习《{content}》，学习时间{dates:至}，"
            "学时{hours:bare}学时，考试{result}。",
        ),
        issuers=(words.GUILDS[3], words.GUILDS[2]),
        days=(5, 45),
        below=("证明编号：{number}",),
        pick={
            "content": (
                "工程造价咨询规范",
                "建设项目全过程咨询",
                "合同价款调整与索赔",
                "装配式建筑计价",
            ),
            "amounts": (15, 30, 40, 60),
            "results": ("合格", "通过", "93分"),
            "number": ("ZJ<y>########",),
        },
    ),
    Wording(
        name="q-plain-hall-talk",
        kind=LECTURE,
        form="lecture",
        titles=("听课证明", "专题讲座学时证明"),
        sentences=(
            "　　{employer}{name}同志于{dates}在我馆学术报告厅聆听专题讲座“{content}”，计{hours}"
            "。特此证明。",
            "　　{dates}，{name}（{id}）参加了我单位主办的“{content}”专题讲座，可计入继续教育"
            "{hours}。",
        ),
        issuers=("江渚市科学技术馆", words.SOCIETIES[0], words.COLLEGES[0]),
        days=(1, 1),
        below=("编号：{number}",),
        pick={
            "content": (*words.TALKS, *words.PUBLIC),
            "amounts": (2, 3, 4),
            "number": ("TZ<y>-###", "讲字<y>##号"),
        },
    ),
    Wording(
        name="q-plain-department",
        kind=TRAINING,
        form="refresher_class",
        titles=("进修合格证", "进修学习证书"),
        sentences=(
            "　　{employer}{name}于{months:至}来我院{content}进修，遵守院规，完成进修计划，考核"
            "{result}，准予结业。",
            "　　兹有{name}，{sex}，身份证号{id}，自{months:至}在我院{content}进修学习，期满鉴定"
            "{result}。",
        ),
        issuers=words.HOSPITALS,
        days=(80, 200),
        below=("进修证号：{number}",),
        pick={
            "content": ("心血管内科", "麻醉科", "儿童保健科", "病理科", "手术室"),
            "results": ("合格", "优秀", "良好"),
            "number": ("J<y>-###",),
            "forms": ("plain", "cn", "dots"),
        },
    ),
    Wording(
        name="q-plain-social-workers",
        kind=TRAINING,
        form="training_class",
        titles=("继续教育证书", "社会工作者培训证书"),
        sentences=(
            "　　持证人{name}，{sex}，证件号码{id}。该同志{dates:至}参加社会工作者“{content}”继续"
            "教育培训，"
            "折合{hours}，经评定为{result}。",
        ),
        issuers=("楚屏省社会工作协会", "江渚市社会工作培训中心"),
        days=(2, 5),
        below=("证书编号：{number}", "所在单位：{employer}"),
        pick={
            "content": ("社区矛盾调解技巧", "老年社会工作实务", "个案管理与督导", "儿童权益保护"),
            "amounts": (12, 18, 24, 36),
            "results": ("合格", "优秀"),
            "number": ("SG<y>#####",),
        },
    ),
    Wording(
        name="q-plain-exchange",
        kind=LECTURE,
        form="conference",
        titles=("会议学习证明", "技术交流会参会证"),
        sentences=(
            "　　{employer}{name}同志出席了{dates:至}召开的“{content}”，会期{hours:天}，特此证明。",
            "　　兹证明{name}（单位：{employer}）作为正式代表参加“{content}”，报到及会议时间"
            "{dates:至}，"
            "实际参会{hours:天}。",
        ),
        issuers=(*words.SOCIETIES, words.GUILDS[2]),
        days=(2, 3),
        day_hours=1,
        below=("证明编号：{number}",),
        pick={
            "content": (
                "水利工程质量安全技术交流会",
                "绿色建材应用技术交流会",
                "档案信息化建设学术交流会",
            ),
            "unit": "天",
            "number": ("JL<y>-##",),
        },
    ),
    Wording(
        name="q-plain-short-days",
        kind=TRAINING,
        form="training_class",
        titles=("培训证明", "短期培训证明"),
        sentences=(
            "　　{name}同志参加了我局组织的“{content}”培训班，培训时间为{dates:至}，共{hours:天}"
            "，考试{result}。",
            "　　我局于{dates:至}举办“{content}”培训班，{employer}{name}全程参加，培训{hours:天}"
            "，成绩{result}。",
        ),
        issuers=(words.BUREAUS[0], words.BUREAUS[3], "江渚市统计局", "鹿渚县审计局"),
        days=(2, 5),
        day_hours=1,
        below=("证明编号：{number}",),
        pick={
            "content": (*words.OFFICES, *words.MONEY),
            "unit": "天",
            "results": ("合格", "通过", "91分"),
            "number": ("培证〔<y>〕##号",),
        },
    ),
)


def wide_frame(kit: Kit) -> Canvas:
    """A broad sheet within one or two frames."""
    page = kit.page(A4_WIDE, paper=kit.rng.choice([(255, 255, 255), (254, 251, 242)]))
    marks.border(page, kit.rng.choice(TONES), inset=22, double=kit.rng.random() < 0.5)
    return page


def bare_sheet(kit: Kit) -> Canvas:
    """An upright sheet with nothing on it."""
    return kit.page(A4)


def banded(kit: Kit) -> Canvas:
    """A broad sheet with a band of colour above and below."""
    page, tone = kit.page((760.0, 540.0)), kit.rng.choice(TONES)
    page.fill(0, 0, 760, 22, tone)
    page.fill(0, 518, 760, 540, tone)
    return page


def ruled_sheet(kit: Kit) -> Canvas:
    """An upright sheet with a double rule below the head."""
    page = kit.page(A4, paper=(253, 253, 251))
    page.line(64, 168, 531, 168, width=1.6, colour=GREY)
    page.line(64, 172, 531, 172, width=0.6, colour=GREY)
    return page


PAGES: tuple[Callable[[Kit], Canvas], ...] = (wide_frame, bare_sheet, banded, ruled_sheet)


def told(kit: Kit, wording: Wording) -> Paper:
    """One certificate of *wording*."""
    rng = kit.rng
    d = Draft(kit, wording.form, days=wording.days, **wording.pick)
    if wording.day_hours:
        d.hours_are = wording.day_hours * ((d.end - d.start).days + 1)
    page = rng.choice(PAGES)(kit)
    wide = page.width > page.height
    edge = 92 if wide else 78
    style, size = rng.choice(["head", "kai", "hei"]), 33 if wide else 27
    head(page, rng.choice(wording.titles), kit.look(style, size), 110 if wide else 146)
    look = kit.look(rng.choice(["song", "song", "kai"]), 18 if wide else 16.5)
    line = d.text(rng.choice(wording.sentences))
    room = page.width - 2 * edge
    y = page.paragraph(edge, 182 if wide else 226, line, look, width=room, lead=2.05)
    small = kit.look("song", 13)
    y = max(y + 12, page.height * (0.62 if wide else 0.54))
    for words_ in wording.below:
        if "{employer}" not in words_ or "employer" not in d.values:
            page.put(edge, y, d.text(words_), small)
            y += 25
    issuer, labels = (
        rng.choice(wording.issuers),
        rng.choice([("", ""), ("", ""), LABELS[1], LABELS[2]]),
    )
    at = (page.width - 220, page.height * 0.8) if wide else (page.width - 200, page.height * 0.72)
    finish(
        kit,
        page,
        [d],
        at=at,
        look=kit.look("song", 15),
        issuer=issuer,
        day=d.issued_on,
        labels=labels,
    )
    return d.paper(wording.kind, page)


def _maker(wording: Wording) -> Callable[[Kit], Paper]:
    return lambda kit: told(kit, wording)


for _wording in WORDINGS:
    held(_wording.kind, _wording.name)(_maker(_wording))
