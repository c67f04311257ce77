"""Diplomas, degrees and what stands in for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.labels import Blank, labelled
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing

KIND = "degree"


def studied(years: float, level: str, sort: str = "5") -> Callable[[Deed], None]:
    """Years beside the work; eighteen digits: school, sort, year, level, serial."""

    def ready(f: Deed) -> None:
        whole, half = int(years), years % 1 > 0
        f.start = date(f.start.year - whole, 3, 1) if half else date(f.start.year - whole, 9, 1)
        f.end = date(f.start.year + whole, 7, 5) if not half else date(f.start.year + whole, 7, 10)
        f.given = f.end + timedelta(days=f.rng.choice([0, 0, 5, 10]))
        grown = [who for who in f.kit.people if who.born.year <= f.start.year - 19]
        f.who = f.rng.choice(grown)
        f.works = f.who.employer
        f.pattern = f"1####{sort}{f.end.year}{level}######"
        f.words |= {"way": f.rng.choice(["函授", "业余", "网络教育"]), "years": f"{years:g}"}

    return ready


def titled(level: str) -> Callable[[Deed], None]:
    """A degree: sixteen digits."""

    def ready(f: Deed) -> None:
        studied(3, "05")(f)
        f.pattern = f"1####{level}{f.end.year}######"
        f.words["field"] = f.rng.choice(["工学", "管理学", "教育学", "农学", "法学"])

    return ready


def registered(f: Deed) -> None:
    """A register tells of a school's diploma."""
    studied(3, "05")(f)
    f.given = f.end + timedelta(days=f.rng.randrange(60, 400))
    f.words["school"] = f.rng.choice(bodies.COLLEGES)


def verse(name: str, title: str, text: str, way: str, **more: object) -> Verse:
    first = {
        "kind": KIND,
        "form": "degree",
        "by": bodies.COLLEGES,
        "what": bodies.MAJORS,
        "ready": studied(3, "05"),
        "wish": Wish(years=(2016, 2025), dates=("plain", "cn")),
    }
    return Verse(name=name, title=title, text=text, way=way, **(first | more))  # type: ignore[arg-type]


PLAIN: Wish = {"years": (2016, 2025), "dates": ("plain",)}
VERSES = (
    verse(
        "v-gown-letters-upright",
        "成人高等教育毕业证书",
        (
            "学生[name]，[sex]，[born]生，于[months]在本校[what]专业{way}学习，修完专科起点本科"
            "教学计划规定的全部课程，成绩[mark]，准予毕业。"
        ),
        "upright",
        no="学校编号：",
    ),
    verse(
        "v-gown-open-school-spread",
        "国家开放教育毕业证书",
        "该生于[from]至[to]在我校[what]专业（专科）学习，修满规定学分，考核[mark]，准予毕业。",
        "spread",
        by=("天津杨村港开放大学",),
        ready=studied(2.5, "06"),
        no="证书编号：",
        wish=PLAIN,
    ),
    verse(
        "v-gown-self-taught-of-province",
        "高等教育自学考试本科毕业证书",
        "[name]，身份证号[id]，[what]专业本科自学考试课程全部[mark]，准予毕业。",
        "centred",
        by=("天津市高等教育自学考试杨村港委员会",),
        ready=studied(3, "05", "6"),
        no="证书编号：",
        close=Close(how="cn"),
    ),
    verse(
        "v-gown-bachelor-numerals",
        "学士学位证书",
        (
            "[name]，[sex]，[born]生。在[what]专业完成成人本科学习计划，业已毕业，经审核授予"
            "{field}学士学位。"
        ),
        "broad",
        ready=titled("4"),
        no="学位证书编号：",
        close=Close(how="cn"),
        wish=Wish(years=(2016, 2025), dates=("cn", "plain")),
    ),
    verse(
        "v-gown-master-in-service",
        "硕士学位证书",
        (
            "[name]系[unit]职工，在我校[what]学科以同等学力申请硕士学位，通过课程考试与论文答辩，"
            "授予{field}硕士学位。"
        ),
        "upright",
        ready=titled("3"),
        no="证书编号：",
        close=Close(how="cn"),
    ),
    verse(
        "v-gown-lost-and-proved",
        "毕业证明书",
        (
            "[name]，[sex]，[born]生，[months|至]在我校[what]专业{years}年制专科学习，成绩"
            "[mark]，准予毕业。原毕业证书遗失，特此证明。"
        ),
        "note",
        ready=studied(3, "06", "1"),
        no="证明书编号：",
        wish=PLAIN,
    ),
)
BLANKS = (
    Blank(
        name="v-gown-second-study-form",
        kind=KIND,
        form="degree",
        title="在职学历教育毕业生登记表",
        rows="""姓　名|[name]|性　别|[sex]
        身份证号|[id]
        专　业|[what]|学习形式|{way}
        学习起止|[monthspan]|学　制|{years}年
        毕业结论|[mark]|毕业证书号|[no]""",
        by=bodies.COLLEGES,
        what=bodies.MAJORS,
        photo=True,
        ready=studied(3, "05"),
        wish=Wish(years=(2016, 2025), dates=("plain", "dots"), marks=("准予毕业",)),
    ),
    Blank(
        name="v-gown-report-of-register",
        kind=KIND,
        form="degree",
        title="学历证书电子注册备案信息",
        rows="""姓名|[name]|性别|[sex]
        出生日期|[born]|学历类别|成人
        学校名称|{school}
        专业|[what]|层次|本科
        入学日期|[from]|毕业日期|[to]
        毕（结）业|[mark]|学习形式|{way}
        证书编号|[no]""",
        by=("华北杨村港学生信息咨询中心",),
        what=bodies.MAJORS,
        ready=registered,
        foot=("本信息与学历注册库一致，在线验证码：K7Q2M9XD4T。",),
        wish=Wish(years=(2016, 2025), dates=("plain",), marks=("毕业",)),
    ),
    Blank(
        name="v-gown-old-cadre-school",
        kind=KIND,
        form="degree",
        title="毕业证书",
        over="干部专修科",
        rows="""学员姓名|[name]
        所学专业|[what]
        学习期限|[from]至[to]
        学业成绩|[mark]，准予毕业
        证书号|[no]""",
        by=("天津市汇阳业余大学", "天津杨村港广播电视大学"),
        what=("企业管理", "财务会计", "工业与民用建筑", "中文秘书"),
        look="lined",
        hand=True,
        ready=lambda f: (studied(3, "06")(f), setattr(f, "pattern", "业大字第####号"))[0],
        close=Close(how="cn"),
        wish=Wish(years=(1988, 2002), dates=("plain",), marks=("合格", "及格")),
    ),
    Blank(
        name="v-gown-window-of-degree",
        kind=KIND,
        form="degree",
        title="学位信息查询结果",
        rows="""姓名|[name]
        学位授予单位|[by]
        学科专业|[what]
        学位名称|{field}学士
        授予日期|[given|plain]
        学位证书编号|[no]""",
        by=bodies.COLLEGES[:4],
        what=bodies.MAJORS,
        look="dialog",
        closed=False,
        ready=titled("4"),
        wish=PLAIN,
    ),
)
sing(VERSES)
labelled(BLANKS)
