"""Diplomas, degrees and certificates of study, with numbers as schools give them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.blanks import Blank, Close, enrol_blanks
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.tales import Tale, enrol

KIND = "degree"
SCHOOLS = places.COLLEGES


def studied(years: float, level: str, sort: str = "5") -> Callable[[Facts], None]:
    """So many years beside the work; eighteen digits: school, sort, year, level, serial."""

    def ready(f: Facts) -> None:
        year, half = f.start.year, years % 1 > 0
        f.end = date(year, 1, 20) if half else date(year, 7, 1)
        f.start = date(year - int(years + 0.5), 3 if half else 9, 1)
        f.given = f.end + timedelta(days=f.rng.choice([0, 0, 6]))
        f.who = f.rng.choice([who for who in f.kit.people if who.born.year <= f.start.year - 19])
        f.works = f.who.employer
        f.pattern = f"1####{sort}{f.given.year}{level}######"
        f.words |= {"way": f.rng.choice(["函授", "业余"]), "school": f.rng.choice(SCHOOLS)}

    return ready


def degree(level: str) -> Callable[[Facts], None]:
    """A degree: sixteen digits."""

    def ready(f: Facts) -> None:
        studied(3, "05")(f)
        f.pattern = f"1####{level}{f.given.year}######"
        f.words |= {"field": f.rng.choice(["工学", "管理学", "医学", "教育学", "农学"])}

    return ready


YEARS: Wish = {"years": (2016, 2025), "dates": ("plain", "cn")}
TALES = (
    Tale(
        name="u-gown-adult-junior",
        kind=KIND,
        form="degree",
        title="毕业证书",
        over="成人高等教育",
        text=(
            "学生[name]，[sex]，[born]生，[months]在本校[what]专业{way}学习，学制二年半，修完"
            "专科教学计划规定的全部课程，成绩[mark]，准予毕业。"
        ),
        by=SCHOOLS,
        what=places.MAJORS,
        comp="pictured",
        ready=studied(2.5, "06"),
        wish=YEARS,
    ),
    Tale(
        name="u-gown-adult-bachelor-course",
        kind=KIND,
        form="degree",
        title="成人高等教育本科毕业证书",
        text=(
            "[name]，[sex]，[born]出生，自[from]至[to]在我校[what]专业（专科起点本科）{way}学"
            "习期满，所修课程考核[mark]，准予毕业。"
        ),
        by=SCHOOLS,
        what=places.MAJORS,
        comp="folded",
        no="证书编号：",
        ready=studied(3, "05"),
        wish=YEARS | Wish(dates=("plain",)),
    ),
    Tale(
        name="u-gown-open-school",
        kind=KIND,
        form="degree",
        title="毕 业 证 书",
        over="开放教育",
        text=(
            "学员[name]，身份证号[id]，于[months]在我校[what]专业学习，完成人才培养方案规定的"
            "学分，[mark]。"
        ),
        by=("天津蓝渡开放大学",),
        what=places.MAJORS,
        comp="wide",
        ready=studied(2.5, "06"),
        wish=YEARS | Wish(marks=("准予毕业",)),
    ),
    Tale(
        name="u-gown-self-taught",
        kind=KIND,
        form="degree",
        title="高等教育自学考试毕业证书",
        text=(
            "[name]，[sex]，[born]生，参加[what]专业（本科）高等教育自学考试，全部课程考试成"
            "绩[mark]，准予毕业。"
        ),
        by=("天津市蓝渡高等教育自学考试委员会",),
        what=places.MAJORS,
        comp="tall",
        no="证书号：",
        ready=studied(3, "05", "6"),
        wish=YEARS,
    ),
    Tale(
        name="u-gown-bachelor-degree",
        kind=KIND,
        form="degree",
        title="学士学位证书",
        text=(
            "[name]，[sex]，[born]生。在[what]专业完成了专升本学习计划，经审核符合学位授予条"
            "件，授予{field}学士学位。"
        ),
        by=SCHOOLS[:4],
        what=places.MAJORS,
        comp="wide",
        no="学位证书编号：",
        close=Close(how="cn"),
        ready=degree("4"),
        wish=YEARS,
    ),
    Tale(
        name="u-gown-master-degree",
        kind=KIND,
        form="degree",
        title="硕士学位证书",
        text=(
            "[name]，[sex]，[born]生。在我校[what]学科（专业）通过了硕士学位的课程考试和论文"
            "答辩，成绩[mark]，授予{field}硕士学位。"
        ),
        by=SCHOOLS[:3],
        what=("水利工程", "教育管理", "公共卫生", "作物学", "工商管理"),
        comp="pictured",
        no="证书编号：",
        ready=degree("3"),
        wish=YEARS,
    ),
    Tale(
        name="u-gown-party-school-old",
        kind=KIND,
        form="degree",
        title="毕业证书",
        text=(
            "学员[name]，[sex]，[born]生，于[months]在我校[what]专业（函授大专）学习，修完全"
            "部课程，成绩[mark]，准予毕业。"
        ),
        by=("天津市公用局职工大学", "柳汀师范专科学校"),
        what=("经济管理", "行政管理", "会计学"),
        comp="pen",
        no="证书编号：",
        ready=studied(3, "06"),
        wish=Wish(years=(1998, 2009), dates=("plain", "cn")),
    ),
)
BLANKS = (
    Blank(
        name="u-gown-registered-online",
        kind=KIND,
        form="degree",
        title="教育部学历证书电子注册备案表",
        rows="""姓名|[name]|性别|[sex]
        出生日期|[born]|学习形式|{way}
        学校名称|{school}
        专业名称|[what]|层次|本科
        入学日期|[from]|毕业日期|[to]
        毕结业结论|[mark]|学制|3年
        证书编号|[no]""",
        by=("天津蓝渡学生信息服务中心",),
        what=places.MAJORS,
        photo=True,
        ready=studied(3, "05"),
        foot=("注：本表自在线打印之日起30天内有效，可扫码验证。",),
        wish=YEARS | Wish(marks=("毕业",), dates=("plain",)),
    ),
    Blank(
        name="u-gown-diploma-in-lines",
        kind=KIND,
        form="degree",
        title="毕业证书",
        over="现代远程教育",
        rows="""姓　　名：|[name]
        身份证号：|[id]
        专　　业：|[what]
        层　　次：|专升本
        学习形式：|{way}
        在校时间：|[months]
        结　　论：|[mark]""",
        by=SCHOOLS[:5],
        what=places.MAJORS,
        look="lined",
        no="证书编号：",
        photo=True,
        ready=studied(2.5, "05"),
        wish=YEARS | Wish(marks=("准予毕业",), dates=("plain", "dots")),
    ),
)

enrol(TALES)
enrol_blanks(BLANKS)
