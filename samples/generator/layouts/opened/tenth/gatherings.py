"""Held-out proofs of conferences, lectures and forums."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4_WIDE
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged

KIND = "lecture_certificate"
MEETINGS = (
    "第九届黄河中游水土保持学术年会",
    "西南地区桥梁检测技术交流会",
    "全省基层护理质量论坛",
    "第五届煤炭清洁利用学术研讨会",
    "草地畜牧业可持续发展学术会议",
    "第二届乡村小规模学校发展论坛",
)
TALKS = (
    "滑坡监测中的雷达技术",
    "碳纤维材料的今天与明天",
    "糖料作物的遗传改良",
    "教育评价改革之我见",
    "抗生素耐药的挑战",
    "县域水资源与规划",
)


@pledged(KIND, "v-meet-attended-wide")
def attended(kit: Kit) -> Paper:
    """Who came to a conference: a sentence, days stated."""
    c = Case(
        kit, "conference", what=MEETINGS, days=(2, 3), unit="天", marks=("合格",), no="HY{y}###"
    )
    c.long = float((c.end - c.start).days + 1)
    w = Flow(kit, A4_WIDE, edge=100, top=130, paper=(248, 251, 255))
    marks.border(w.page, (50, 90, 150), inset=22)
    w.head("参 会 证 明", "head 36 blue", 2.4)
    w.para(c("{name}（{emp}）于{span}参加“{what}”，会期{hours}。特此证明。"), "kai 20", lead=2.2)
    w.y = 420
    w.put(c("编号：{no}"), "song 13")
    w.close(c, kit.rng.choice(towns.SOCIETIES), spec="kai 17")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-meet-lecture-stub")
def lecture(kit: Kit) -> Paper:
    """A lecture hall's slip: topic, day, hours."""
    c = Case(kit, "lecture", what=TALKS, days=(1, 1), hours=(2, 3, 4), dates="plain")
    w = Flow(kit, (460, 300), edge=36, top=48, paper=(255, 253, 240))
    w.page.frame(14, 14, 446, 286, width=1.4, colour=(150, 110, 40))
    w.head("学术讲座听讲证明", "kai 21 brown", 2.2)
    w.para(c("{name}同志于{on}参加专题讲座“{what}”，计{hours}。"), "kai 15", lead=2.0)
    w.y = max(w.y + 16, 206)
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="kai 13", seal=84)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-meet-credits-of-congress")
def congress(kit: Kit) -> Paper:
    """A medical congress: credits, and the words with slashes between languages."""
    c = Case(
        kit,
        "conference",
        what=("中部地区急诊医学学术大会", "全省中医护理学术年会", "儿科呼吸疾病高峰论坛"),
        days=(2, 4),
        unit="学分",
        hours=(3, 4, 6),
        emp=towns.WARDS,
        no="XH-{y}-####",
        dates="dots-padded",
    )
    w = Flow(kit, edge=80, top=120)
    w.page.fill(0, 0, 595, 40, (20, 110, 120))
    w.head("参会证书", "head 32 teal", 1.3)
    w.head("Certificate of Attendance", "song 15 grey", 3)
    w.head(c("{name}"), "kai 26", 1.6)
    w.head(c("{emp}"), "song 14", 2.6)
    w.para(c("于{span:-}参加“{what}”，授予继续医学教育学分{hours:#分}。"), "song 16", lead=2.0)
    w.y += 60
    w.put(c("证书编号/No.：{no}"), "song 12")
    w.y += 60
    w.close(
        c, kit.rng.choice(("湖北荆泽医学会", "赣棠市预防医学会", "涟溪市护理学会")), spec="song 15"
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-meet-form-of-lecture")
def lecture_form(kit: Kit) -> Paper:
    """A form for what somebody heard: title, speaker, place, hours; the society stamps it."""
    c = Case(
        kit, "lecture", what=TALKS, days=(1, 1), hours=(2, 3, 4), emp=(*towns.FIRMS, *towns.WARDS)
    )
    w = Flow(kit, edge=64, top=96)
    w.head("参加学术讲座登记证明", "hei 20", 2.2)
    speaker = kit.person().name
    place = kit.rng.choice(("二楼学术报告厅", "行政楼会议室", "图书馆报告厅"))
    w.table(
        [
            (c, "姓名|{name}|身份证号|{id}"),
            (c, "单位|{emp}>3"),
            (c, "讲座题目|{what}>3"),
            (c, f"主讲人|{speaker}|地点|{place}"),
            (c, "时间|{on}|学时|{hours:#}"),
        ],
        (1, 1.9, 1, 2.3),
        spec="song 13",
        label="song 13",
        high=42,
    )
    w.y += 64
    w.close(c, kit.rng.choice(towns.SOCIETIES), spec="song 14", labels=("主办单位（盖章）：", ""))
    return c.paper(KIND, w.pages)
