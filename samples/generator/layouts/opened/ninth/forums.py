"""Proofs of lectures heard and of scholarly meetings."""

from __future__ import annotations

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.labels import Blank, labelled
from samples.generator.layouts.opened.ninth.sheet import Close, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing

KIND = "lecture_certificate"
HALLS = (
    ("天津市汇阳区科学技术馆"),
    "天津汇阳大学图书馆",
    "天津市杨村港化学会",
    "天津市汇阳土木工程学会",
)


def verse(name: str, title: str, text: str, way: str, **more: object) -> Verse:
    first = {"kind": KIND, "form": "lecture", "by": HALLS, "what": bodies.TALKS, "no": ""}
    return Verse(name=name, title=title, text=text, way=way, **(first | more))  # type: ignore[arg-type]


ONE: Wish = {"days": (1, 1), "hours": (2, 3, 4), "dates": ("plain", "padded", "spaced")}
VERSES = (
    verse(
        "v-talk-evening-hall",
        "讲座听讲证明",
        "兹证明[name]（[unit]）于[on]晚听取了{guest}主讲的“[what]”讲座，时长[hrs|#学时]。",
        "note",
        ready=lambda f: f.words.update(guest=f.rng.choice(["秦教授", "顾研究员", "方高工"])),
        no="编号：",
        wish=ONE | Wish(no=("JZ-(y)-###",)),
    ),
    verse(
        "v-talk-half-day-slip",
        "继续教育讲坛听课券（回执）",
        "[name]，身份证号[id]，参加[on]上午第{turn}期“汇阳讲坛”《[what]》，计[hrs|#个半天]。",
        "slip",
        ready=lambda f: f.words.update(turn=f"{f.rng.randrange(12, 90)}"),
        wish=Wish(days=(1, 1), unit="半天", hours=(1,), dates=("plain", "dots")),
    ),
    verse(
        "v-talk-credits-on-phone",
        "学术讲座学分证明",
        "[name] 您好！\n您参加了[on]的学术讲座《[what]》，签到、签退有效，授予Ⅱ类学分[hrs|#]分。",
        "mobile",
        what=bodies.CARE,
        by=("天津市汇阳医学会", "汇阳医科大学第二附属医院"),
        no="证明编号：",
        wish=Wish(
            days=(1, 1),
            unit="学分",
            hours=(0.5, 1, 1.5),
            dates=("dashes", "plain"),
            no=("XJ(y)####",),
        ),
    ),
    verse(
        "v-meeting-days-broad",
        "参会证书",
        "[name]代表：\n您于[span]参加“[what]”，会期[hrs|#天]，特发此证。",
        "broad",
        form="conference",
        what=bodies.MEETINGS,
        no="证书编号：",
        wish=Wish(days=(2, 2), unit="天", hours=(2,), no=("CH(y)-###",)),
    ),
    verse(
        "v-meeting-hours-centred",
        "学术交流证明",
        "兹证明\n![name]\n[unit]\n出席[what]（[span|—]）\n计继续教育[hrs|#学时]",
        "centred",
        form="conference",
        what=bodies.MEETINGS,
        no="No. ",
        wish=Wish(days=(2, 3), hours=(8, 12, 16), no=("XS(y)####",)),
    ),
    verse(
        "v-meeting-read-a-paper",
        "大会报告证明",
        (
            "[unit][namein]同志在[span]召开的“[what]”上作分会场口头报告，并全程参加学术交流，折"
            "合[hrs]。特此证明。"
        ),
        "typed",
        form="conference",
        what=bodies.MEETINGS,
        by=("天津市汇阳土木工程学会", "中国北辰河内燃机学会"),
        no="编号：",
        wish=Wish(days=(2, 3), hours=(12, 16, 20), no=("会（(y)）##号",)),
    ),
    verse(
        "v-meeting-english-card",
        "Certificate of Participation",
        (
            "This is to certify that [name] participated in the academic conference “[what]” ("
            "学术会议) on [span|-]. Credit hours: [hrs|#学时]."
        ),
        "upright",
        form="conference",
        what=bodies.MEETINGS,
        by=("天津汇阳大学", "天津杨村港理工学院"),
        no="Ref. No. ",
        close=Close(how="en"),
        wish=Wish(days=(2, 3), hours=(8, 16), dates=("dots-padded", "dashes"), no=("AC-(y)-###",)),
    ),
    verse(
        "v-talk-mail-of-web-hall",
        "报告会参会回执：请保存",
        "感谢您参加[on]举办的专题报告会《[what]》。本次报告会核定[hrs|#学时]。",
        "mail",
        head="[name]老师：",
        by=HALLS[:3],
        wish=ONE | Wish(dates=("dashes", "plain")),
    ),
    verse(
        "v-talk-penned-old",
        "听课证",
        "[name]同志于[on]在本会听取“[what]”学术报告，计[hrs|@学时]。",
        "penned",
        what=("新型水泥的应用", "微机在企业中的应用", "农村能源建设"),
        no="编号：",
        by=("天津市汇阳县科学技术协会", "天津市杨村港化学会"),
        close=Close(how="cn"),
        wish=Wish(
            days=(1, 1),
            hours=(3, 4),
            years=(1995, 2008),
            dates=("plain", "spaced"),
            no=("听字###号",),
        ),
    ),
)


def blank(name: str, title: str, rows: str, look: str, **more: object) -> Blank:
    first = {"kind": KIND, "form": "lecture", "by": HALLS, "what": bodies.TALKS}
    return Blank(name=name, title=title, rows=rows, look=look, **(first | more))  # type: ignore[arg-type]


BLANKS = (
    blank(
        "v-talk-ticket-of-hall",
        "学术讲座听讲凭证",
        """姓名|[name]|单位|[unit]
        讲座题目|[what]
        日期|[on]|学时|[hrs|#]""",
        "tiled",
        no="No. ",
        wish=ONE | Wish(no=("TK####",), dates=("dots", "dashes")),
    ),
    blank(
        "v-meeting-badge-card",
        "代表证（含学时证明）",
        """姓　　名|[name]
        单　　位|[unit]
        会议名称|[what]
        会议日期|[span|-]
        继教学时|[hrs|#学时]""",
        "carded",
        form="conference",
        what=bodies.MEETINGS,
        wish=Wish(days=(2, 3), hours=(8, 12), dates=("dots", "dashes")),
    ),
    blank(
        "v-talk-gridded-at-school",
        "专家讲座参加情况登记表",
        """听讲人|[name]|所在学校|[unit]
        讲座主题|[what]
        主讲专家|特聘专家|讲座日期|[on]
        折合学时|[hrs|#]|登记人|教务处""",
        "gridded",
        by=("天津市汇阳区教师发展中心", "天津芦台河师范大学"),
        what=bodies.TEACH,
        wish=ONE | Wish(trade=("学校", "中学")),
    ),
)
sing(VERSES)
labelled(BLANKS)
