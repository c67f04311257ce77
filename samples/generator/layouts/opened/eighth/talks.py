"""Proofs of lectures and academic meetings in prose."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.tales import Close, Tale, Wish, enrol

BODIES = ("天津市蓝渡区科学技术协会", "天津市柳汀专家服务中心", "天津蓝渡大学")


def talk(name: str, title: str, text: str, form: str = "lecture", **more: object) -> Tale:
    """A tale of a lecture or a meeting."""
    first = {"kind": "lecture_certificate", "by": BODIES, "what": places.TALKS, "no": ""}
    return Tale(name=name, title=title, text=text, form=form, **(first | more))  # type: ignore[arg-type]


ONE: Wish = {"days": (1, 1), "hours": (2, 3, 4)}
MEETINGS = (
    "第九届华北给水技术学术年会",
    "县域医共体建设学术会议",
    "城市档案信息化学术研讨会",
    "设施园艺青年学者学术会议",
    "第四次电力可靠性学术交流会",
    "阅读教学学术年会",
)
TALES = (
    talk(
        "u-talk-proof-of-hearing",
        "听课证明",
        "兹证明[name]同志于[on]在蓝渡会堂听取“[what]”学术讲座，计[hrs|#学时]。",
        comp="letter",
        wish=ONE,
    ),
    talk(
        "u-talk-forum-ticket-stub",
        "讲座学分证明",
        "姓名：[name]　单位：[unit]\n题目：《[what]》专题讲座\n日期：[on]　授予学分：[hrs|#分]",
        comp="card",
        no="编号：",
        wish=Wish(days=(1, 1), unit="学分", hours=(0.5, 1, 2), no=("JZ{d}-##",)),
    ),
    talk(
        "u-talk-series-of-a-library",
        "公益讲坛听讲证书",
        "[name]读者于[on]参加“蓝渡讲坛”第128期讲座《[what]》，听讲[hrs|#课时]。感谢您的参与！",
        by=("天津市蓝渡区图书馆", "天津市文博系统培训基地"),
        comp="folded",
        no="",
        wish=Wish(days=(1, 1), unit="课时", hours=(2, 3)),
    ),
    talk(
        "u-talk-academic-week",
        "学术讲座出席证明",
        (
            "[unit][name]出席了[on]举行的学术讲座，讲座题目为《[what]》，折算继续教育"
            "[hrs|#学时]，特此证明。"
        ),
        comp="office",
        wish=ONE,
    ),
    talk(
        "u-meeting-three-days",
        "参会证明",
        "兹证明[name]（[unit]）于[span]参加了“[what]”，会期[hrs|#天]。",
        "conference",
        what=MEETINGS,
        comp="letter",
        wish=Wish(days=(2, 2), unit="天", hours=(2,)),
    ),
    talk(
        "u-meeting-credit-card",
        "学术会议学分证",
        "[name]，身份证号[id]，参加[what]（[span]），授予继续教育Ⅱ类学分[hrs|#学分]。",
        "conference",
        what=MEETINGS,
        comp="pictured",
        no="学分证编号：",
        wish=Wish(days=(2, 3), unit="学分", hours=(2, 3, 4), no=("HY{y}####",)),
    ),
    talk(
        "u-meeting-paper-read-aloud",
        "学术交流证书",
        "[name]同志在[what]（[span]）上作题为“基层实践与思考”的大会发言，特发此证，计[hrs|#学时]。",
        "conference",
        what=MEETINGS,
        comp="wide",
        no="证书编号：",
        wish=Wish(days=(1, 3), hours=(8, 12, 16, 24), no=("JL{y}-###",)),
    ),
    talk(
        "u-meeting-screen-of-a-phone",
        "电子参会证书",
        "尊敬的[name]：\n感谢您参加[what]（[span]），本次会议记[hrs|#学时]。",
        "conference",
        what=MEETINGS,
        comp="screen",
        no="证书编号：",
        wish=Wish(days=(1, 3), hours=(8, 16, 20), no=("MT{y}####",)),
    ),
    talk(
        "u-talk-in-english-too",
        "Certificate of Attendance 听讲证明",
        (
            "This is to certify that [name] attended the lecture 《[what]》 on [on|en-day]（"
            "讲座），lasting [hrs|# class hours／#学时]."
        ),
        by=("天津蓝渡大学", "天津澄塘理工大学国际交流学院"),
        comp="tall",
        close=Close(how="en-day"),
        wish=ONE,
    ),
    talk(
        "u-talk-old-association",
        "学术讲座证明",
        "[name]同志于[on]参加我会举办的[what]学术讲座，[hrs|#学时]。",
        by=("天津市水利工程学会蓝渡分会", "天津市柳汀县科学技术协会"),
        what=("可编程控制器应用", "农业产业化", "知识经济与企业"),
        comp="pen",
        no="",
        wish=Wish(days=(1, 1), hours=(3, 4), years=(1996, 2006), dates=("plain", "spaced")),
    ),
)

enrol(TALES)
