"""Proofs of meetings and talks: annual meetings, ward talks, reports given, dialogues."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4, A4_WIDE, Colour, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, WHITE, finish, head, scrawl
from samples.generator.manners import INKS, by_hand

KIND = "lecture_certificate"


@held(KIND, "q-annual-meeting")
def annual_meeting(kit: Kit) -> Paper:
    """参会证明 of a society's annual meeting: place and days, hours for those who stayed."""
    rng, page = kit.rng, kit.page(A4_WIDE, paper=(250, 252, 255))
    society = rng.choice(words.SOCIETIES)
    topic = rng.choice(words.TALKS)
    d = Draft(
        kit,
        "conference",
        days=(2, 3),
        content=(f"{topic}学术年会", f"第{rng.choice('二三五八')}届{topic}学术大会"),
        amounts=(6, 8, 12, 16),
        forms=("plain", "padded"),
        number=("CH<y>###", "XH-<y>-####"),
    )
    tone: Colour = rng.choice([(30, 80, 140), (110, 40, 60), (20, 100, 96)])
    page.fill(0, 0, 842, 14, tone)
    page.fill(0, 581, 842, 595, tone)
    page.line(60, 100, 782, 100, width=0.8, colour=tone)
    head(page, rng.choice(["参会证明", "学术会议参会证书"]), kit.look("head", 32, colour=tone), 84)
    sentence = rng.choice(
        [
            "　　{name}同志（{employer}）于{dates:至}在{place}出席“{content}”，全程参加大会报告与"
            "分会场交流，"
            "计继续教育{hours}。",
            "　　兹证明{employer}{name}代表出席了我会主办的“{content}”（{dates:—}，{place}），"
            "按规定记{hours}。特此证明。",
        ]
    )
    place = rng.choice(["江渚市国际会议中心", "青崖市科技馆报告厅"])
    page.paragraph(
        96, 176, d.text(sentence, place=place), kit.look("song", 19), width=650, lead=2.1
    )
    page.put(96, 420, d.text("编号：{number}"), kit.look("song", 13))
    finish(
        kit, page, [d], at=(620, 440), look=kit.look("song", 16), issuer=society, day=d.issued_on
    )
    return d.paper(KIND, page)


@held(KIND, "q-ward-talk-slip")
def ward_talk(kit: Kit) -> Paper:
    """A hospital's slip for one talk, filled in by pen: credits of the second class."""
    rng, page = kit.rng, kit.page((520.0, 330.0), paper=(255, 251, 236))
    d = Draft(
        kit,
        "lecture",
        days=(1, 1),
        content=words.MEDICAL,
        unit="学分",
        amounts=(0.5, 1, 1.5),
        forms=("plain", "dots"),
    )
    head(page, rng.choice(["学术讲座学分证", "继续医学教育讲座学分条"]), kit.look("song", 19), 44)
    label, pen = kit.look("song", 12.5), kit.look("pen", 15, colour=rng.choice(INKS))
    facts = [
        ("姓名", d.text("{name}")),
        ("单位", d.text("{employer}")),
        ("讲座题目", d.text("{content}")),
        ("讲座日期", d.text("{dates}")),
        ("授予Ⅱ类学分", d.text("{hours:分}")),
    ]
    for index, (name, line) in enumerate(facts):
        y = 84 + 36 * index
        x = page.put(36, y, name + "：", label)
        page.line(x, y + 4, 484, y + 4, width=0.5, colour=GREY)
        by_hand(kit, page, line, (x + 12, y), pen)
    page.put(36, 292, "主讲人签字：", label)
    scrawl(kit, page, (112, 270), 52)
    issuer = rng.choice([*words.HOSPITALS, words.HEALTH[1]])
    finish(
        kit,
        page,
        [d],
        at=(370, 276),
        look=label,
        issuer=issuer,
        day=d.issued_on,
        size=82,
        gap=24,
        where="across",
    )
    return d.paper(KIND, page)


@held(KIND, "q-gave-a-report")
def gave_a_report(kit: Kit) -> Paper:
    """A letter of thanks and proof for one who spoke at a conference and stayed all days."""
    rng, page = kit.rng, kit.page(A4)
    topic = rng.choice(words.TALKS)
    d = Draft(
        kit,
        "conference",
        days=(2, 3),
        content=(f"{topic}学术研讨会",),
        amounts=(2, 2.5, 3),
        unit="天",
        forms=("plain", "cn"),
        number=("<y>-ZM-###",),
    )
    d.hours_are = float((d.end - d.start).days + 1)
    society = rng.choice([*words.SOCIETIES, *words.COLLEGES[:3]])
    page.put(60, 84, society, kit.look("kai", 21, colour=(30, 60, 120)))
    page.line(60, 96, 535, 96, width=1.2, colour=(30, 60, 120))
    head(page, rng.choice(["会议证明", "参加学术会议证明"]), kit.look("head", 23), 168)
    page.put(535, 196, d.text("编号 {number}"), kit.look("song", 12), align="r")
    talk = rng.choice([item for item in words.TALKS if item != topic])
    sentence = (
        "　　{name}同志，单位：{employer}，于{dates:至}参加由本单位主办的“{content}”，会期"
        "{hours:天}，"
        "并在会上作题为“{talk}”的报告。特此证明，并致谢意。"
    )
    page.paragraph(80, 246, d.text(sentence, talk=talk), kit.look("song", 16), width=436, lead=2.1)
    finish(
        kit, page, [d], at=(400, 520), look=kit.look("song", 15), issuer=society, day=d.issued_on
    )
    return d.paper(KIND, page)


@held(KIND, "q-lecture-hall-card")
def lecture_hall(kit: Kit) -> Paper:
    """讲坛听讲证: a card with a bar at the left, labels above values, hours in a box."""
    rng, page = kit.rng, kit.page((560.0, 330.0))
    d = Draft(
        kit,
        "lecture",
        days=(1, 1),
        content=(*words.TALKS, *words.PUBLIC),
        amounts=(2, 3, 4),
        forms=("plain", "dots-padded", "padded"),
        number=("JT<y>-####",),
    )
    tone: Colour = rng.choice([(150, 110, 30), (60, 60, 120), (130, 30, 40)])
    page.frame(8, 8, 552, 322, width=1.4, colour=tone)
    page.fill(8, 8, 96, 322, tone)
    page.column(
        52,
        44,
        rng.choice(["专家讲坛听讲证", "人才大讲堂证明"]),
        kit.look("kai", 25, colour=WHITE),
        height=270,
    )
    look, label = kit.look("song", 14), kit.look("hei", 10.5, colour=(106, 106, 110))
    facts = [
        ("听讲人", d.text("{name}")),
        ("身份证号", d.text("{id}")),
        ("工作单位", d.text("{employer}")),
        ("讲座主题", d.text("{content}")),
        ("讲座日期", d.text("{dates}")),
        ("证明编号", d.text("{number}")),
    ]
    for index, (name, line) in enumerate(facts):
        x, y = 116 + 220 * (index % 2), 42 + 58 * (index // 2)
        page.put(x, y, name, label)
        page.put(x, y + 21, line, look)
    page.frame(116, 224, 210, 292, width=1.2, colour=tone)
    put_fit(page, (163, 268), d.text("{hours}"), kit.look("head", 22, colour=tone), 84)
    page.put(163, 242, "计学时", label, align="c")
    finish(
        kit,
        page,
        [d],
        at=(400, 256),
        look=look,
        issuer=rng.choice([words.BUREAUS[0], words.CENTRES[6]]),
        day=d.issued_on,
        size=84,
        gap=26,
        where="across",
    )
    return d.paper(KIND, page)


@held(KIND, "q-forum-pass-copied")
def forum_pass(kit: Kit) -> Paper:
    """A forum's e-certificate: English above Chinese, the name large, credits in a last line."""
    rng, page = kit.rng, kit.page((720.0, 510.0), paper=(246, 249, 253))
    topic = rng.choice(words.TALKS)
    d = Draft(
        kit,
        "conference",
        days=(2, 3),
        content=(f"{topic}高峰论坛",),
        unit=rng.choice(["学分", "学时"]),
        amounts=(3, 4, 5, 6),
        forms=("plain", "dots-padded"),
        number=("F<y>-###",),
    )
    tone = (26, 46, 96)
    page.fill(0, 0, 720, 120, tone)
    page.put(40, 60, "CERTIFICATE OF ATTENDANCE", kit.look("head", 22, colour=WHITE))
    page.put(40, 92, "参会证书", kit.look("hei", 17, colour=(220, 200, 140)))
    page.put(
        360, 176, "兹证明 / This is to certify that", kit.look("song", 12, colour=GREY), align="c"
    )
    page.put(360, 214, d.text("{name}"), kit.look("kai", 30), align="c")
    page.line(240, 226, 480, 226, width=0.7)
    page.put(360, 252, d.text("{employer}"), kit.look("song", 14), align="c")
    look = kit.look("song", 15)
    put_fit(page, (360, 292), d.text("于{dates:至}参加了“{content}”"), look, 640)
    page.put(360, 324, d.text("会议授予继续教育{hours}"), look, align="c")
    page.put(60, 440, d.text("No. {number}"), kit.look("song", 12))
    finish(
        kit,
        page,
        [d],
        at=(520, 408),
        look=look,
        issuer=rng.choice([*words.SOCIETIES, *words.HEALTH[:1]]),
        day=d.issued_on,
        size=96,
    )
    return d.paper(KIND, page)


@held(KIND, "q-unit-certifies-talk")
def unit_certifies_talk(kit: Kit) -> Paper:
    """A college's personnel office on lined paper: somebody heard a talk, half a day."""
    rng, page = kit.rng, kit.page((595.0, 500.0), paper=(253, 253, 253))
    d = Draft(
        kit,
        "lecture",
        days=(1, 1),
        content=(*words.TALKS, *words.OFFICES),
        unit="半天",
        amounts=(1,),
        forms=("plain", "spaced"),
    )
    head(page, "证　明", kit.look("song", 24), 76)
    for row in range(8):
        page.line(50, 122 + 36 * row, 545, 122 + 36 * row, width=0.5, colour=(180, 60, 60))
    speaker = kit.person().name
    sentence = (
        "　　{employer}{name}于{dates}到我校听取{speaker}教授的学术讲座“{content}”，"
        "时间{hours:=半天}。特此证明。"
    )
    line = d.text(sentence, speaker=speaker)
    page.paragraph(60, 116, line, kit.look("song", 17), width=476, lead=36 / 17)
    school = rng.choice(words.COLLEGES)
    finish(
        kit,
        page,
        [d],
        at=(410, 390),
        look=kit.look("song", 15),
        issuer=f"{school}人事处",
        day=d.issued_on,
        form=rng.choice(["plain", "cn"]),
    )
    page.picture(marks.square_seal(rng, "经办核实"), 70, 400, width=40, ink=True)
    return d.paper(KIND, page)


@held(KIND, "q-sheet-of-attendance-facts")
def attendance_facts(kit: Kit) -> Paper:
    """会议学习登记凭证: a form in boxes, the meeting's kind ticked, half days counted."""
    rng, page = kit.rng, kit.page((595.0, 470.0))
    d = Draft(
        kit,
        "conference",
        days=(2, 4),
        content=tuple(f"{one}交流会" for one in words.TALKS),
        unit="半天",
        amounts=(3, 4, 5, 6),
        forms=("plain", "dots-padded"),
        number=("HY<y>######",),
    )
    d.hours_are = float(2 * ((d.end - d.start).days + 1) - rng.choice([0, 1]))
    head(
        page, rng.choice(["学术会议学习登记凭证", "参加学术活动登记凭证"]), kit.look("head", 21), 60
    )
    look, label = kit.look("song", 13), kit.look("hei", 12)
    facts = [
        ("姓名", d.text("{name}　（{sex}）")),
        ("所在单位", d.text("{employer}")),
        (
            "活动类别",
            [
                Span("√"),
                d.say("learning_form", "学术会议", "conference"),
                Span("　□专题讲座　□其他"),
            ],
        ),
        ("活动名称", d.text("{content}")),
        ("活动时间", d.text("{dates:至}")),
        ("实际参加", d.text("{hours:个半天}")),
        ("凭证编号", d.text("{number}")),
    ]
    for index in range(len(facts)):
        page.frame(50, 82 + 34 * index, 142, 116 + 34 * index, width=0.7)
        page.frame(142, 82 + 34 * index, 545, 116 + 34 * index, width=0.7)
    rows(page, facts, at=(62, 104), looks=(label, look), step=(34, 92, 470))
    finish(
        kit,
        page,
        [d],
        at=(410, 384),
        look=look,
        issuer=rng.choice(words.SOCIETIES),
        day=d.issued_on,
        where="across",
    )
    return d.paper(KIND, page)
