"""Held-out papers that prove no learning: plans, notices, forms still to be filled, teaching."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged

KIND = "other"


def idle(kit: Kit, **more: object) -> Case:
    """Facts that state nothing; the paper is older than the class."""
    c = Case(kit, None, **({"what": towns.TECH, "dates": "plain", "emp": towns.FIRMS} | more))  # type: ignore[arg-type]
    c.given = c.start - timedelta(days=kit.rng.randrange(8, 30))
    return c


@pledged(KIND, "v-idle-register-of-entrants")
def entrants(kit: Kit) -> Paper:
    """A form to enter for a class: a person, a course, a wish for lodging."""
    c = idle(kit)
    w = Flow(kit, edge=60, top=96)
    w.head("培训班报名回执", "hei 22", 2.4)
    w.table(
        [
            (c, "单位名称|{emp}>3"),
            (c, "姓名|{name}|性别|{sex}"),
            (c, "职务职称|工程师|手机|"),
            (c, "报名班次|{what}>3"),
            (c, "是否住宿|□是　□否|住宿日期|"),
            (c, "发票抬头|{emp}>3"),
        ],
        (1.1, 2, 1, 2),
        spec="song 13",
        label="song 13",
        high=42,
    )
    w.y += 30
    w.put("请于开班前五日将回执发送至会务组邮箱。", "song 12")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-plan-of-year")
def plan(kit: Kit) -> Paper:
    """A firm's plan of training for the year to come: no person, nothing done yet."""
    c = idle(kit)
    w = Flow(kit, edge=50, top=80)
    w.head(f"{c.start.year}年度职工培训计划表", "hei 20", 2.2)
    rows = [(c, "序号|培训项目|计划月份|计划学时|参训对象|责任部门")]
    for number, name in enumerate(kit.rng.sample(towns.TECH, 6)):
        hours = kit.rng.choice((8, 16, 24))
        rest = f"{number * 2 + 1}月|{hours}|技术人员|人力资源部"
        rows.append((c, f"{number + 1}|{name}|{rest}"))
    w.table(rows, (0.6, 3, 1, 1, 1.2, 1.3), spec="song 12", label="hei 12", heads=1, high=34)
    w.y += 50
    w.close(c, c.who.employer, spec="song 14")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-taught-hours")
def taught(kit: Kit) -> Paper:
    """A letter that somebody taught: hours of teaching are no learning."""
    c = idle(kit, days=(1, 2))
    c.given = c.end + timedelta(days=3)
    w = Flow(kit, edge=84, top=120)
    w.head("授课证明", "song 26", 2.8)
    w.para(
        c(
            "兹证明{emp}{name}同志受邀于{span}担任我中心“{what}”培训班授课教师"
            "，授课8学时，教学效果良好。"
        ),
        "song 16",
        lead=2.1,
    )
    w.para(c("特此证明。"), "song 16")
    w.y += 60
    w.close(c, kit.rng.choice(towns.CENTRES), spec="song 16")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-signing-sheet-empty")
def signing(kit: Kit) -> Paper:
    """A sheet for signing: names by hand, no hours, no result."""
    c = idle(kit)
    w = Flow(kit, edge=60, top=84)
    w.head("会 议 签 到 表", "song 24", 2.2)
    w.put(f"会议名称：安全生产工作例会　　时间：{wording.day(c.start, 'plain')}", "song 13")
    w.y += 16
    rows = [(c, "序号|部门|签名|联系电话")] + [(c, f"{n + 1}|||") for n in range(14)]
    edges = w.table(rows, (0.6, 1.8, 1.8, 2), spec="song 13", label="song 13", high=36)
    for number in range(kit.rng.randrange(6, 12)):
        name = kit.person().name[:3]
        w.page.picture(
            marks.signature(kit.rng, name),
            w.edge + 192,
            edges[number + 1] + 5,
            width=20 * len(name),
        )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-award-for-work")
def award(kit: Kit) -> Paper:
    """An honour: first prize in a contest of teaching."""
    c = idle(kit, emp=towns.CLASSROOMS, what=towns.LESSONS)
    c.words["rank"] = kit.rng.choice(("一等奖", "二等奖", "优秀奖"))
    w = Flow(kit, (800, 560), edge=100, top=140, paper=(255, 250, 240))
    marks.border(w.page, (190, 40, 40), inset=20)
    w.head("荣 誉 证 书", "head 40 red", 2.2)
    w.para(c("{name}老师："), "kai 21", first="")
    w.para(
        c("您执教的《{what}》一课，在全县教师优质课评选活动中荣获{rank}。特发此证，以资鼓励。"),
        "kai 21",
        lead=2.1,
    )
    w.y = max(w.y, 430)
    w.close(c, "陇渠县教育局", spec="kai 18")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-fee-receipt")
def receipt(kit: Kit) -> Paper:
    """A receipt for the fee of a class."""
    c = idle(kit)
    w = Flow(kit, (620, 330), edge=40, top=60)
    w.page.frame(22, 22, 598, 308, width=1.2, colour=(40, 90, 70))
    w.head("收　款　收　据", "song 22 teal", 1.6)
    w.put(f"日期：{wording.day(c.given, 'spaced')}", "song 12")
    w.put("No " + kit.serial("00#####", c.given), "song 12 red", align="r")
    w.y += 14
    amount = kit.rng.choice((600, 980, 1200))
    w.table(
        [
            (c, "交款单位|{emp}>3"),
            (c, "收款事由|{what}培训费>3"),
            (c, f"金额|￥{amount}.00|人数|1人"),
            (c, "收款人|林会计|交款人|{name}"),
        ],
        (1, 2.4, 1, 1.8),
        spec="kai 13",
        label="song 12",
        high=36,
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-course-of-days")
def timetable(kit: Kit) -> Paper:
    """The timetable of a class: days, hours, teachers."""
    c = idle(kit, days=(3, 3))
    w = Flow(kit, edge=54, top=84)
    w.head(c("“{what}”培训班课程安排"), "hei 18", 2.2)
    rows = [(c, "日期|时间|授课内容|主讲人")]
    for number in range(3):
        day = wording.day(c.start + timedelta(days=number), "dots")
        teachers = [kit.person().name for _ in range(2)]
        rows.append((c, f"{day}|8:30—11:30|{kit.rng.choice(towns.TECH)}|{teachers[0]}"))
        late = kit.rng.choice(("分组讨论", "现场教学", "结业考试"))
        rows.append((c, f"^|14:00—17:00|{late}|{teachers[1]}"))
    w.table(rows, (1.3, 1.4, 2.8, 1.6), spec="song 12", label="hei 12", heads=1, high=38)
    w.y += 30
    w.put("地点：综合楼三楼多功能厅　　联系人：会务组", "song 12")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-idle-letter-of-post")
def post(kit: Kit) -> Paper:
    """A letter that somebody works here in such a post since such a year."""
    c = idle(kit)
    w = Flow(kit, edge=84, top=120)
    w.head("在职证明", "song 26", 2.8)
    c.words["since"] = f"{c.start.year - kit.rng.randrange(2, 9)}年7月"
    c.words["post"] = kit.rng.choice(towns.POSTS)
    w.para(
        c(
            "兹证明{name}（身份证号：{id}）系我单位正式职工，自{since}起在我单"
            "位工作，现聘任{post}职务。"
        ),
        "song 16",
        lead=2.1,
    )
    w.para(c("本证明仅用于职称申报，不作他用。"), "song 16")
    w.y += 60
    w.close(c, c.who.employer, spec="song 16")
    return c.paper(KIND, w.pages)
