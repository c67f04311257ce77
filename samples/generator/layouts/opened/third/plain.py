"""Certificates of the plainest sort: a title, one sentence in new words, a seal."""

from __future__ import annotations

from samples.generator import marks, truth
from samples.generator.canvas import A4, Colour, Span
from samples.generator.furniture import block, title
from samples.generator.kit import Kit, Maker, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.story import PASSED, Story, find_facts

TRAINING, WEB, LECTURE = "training_certificate", "online_certificate", "lecture_certificate"
GRADES = (
    PASSED,
    ("优秀", truth.grade("优秀")),
    ("良好", truth.grade("良好")),
    ("通过", truth.verdict("通过")),
)

STORIES = (
    Story(
        name="n-plain-class",
        kind=TRAINING,
        form="training_class",
        titles=("培训结业证书", "业务培训证书"),
        sentences=(
            "学员{name}，现任职于{employer}，{start_date}至{end_date}期间参加“{content}”业务培训，"
            "学时总计{hours}，考核等次为{result}，特此证明。",
            "{employer}：\n　　贵单位{name}同志已于{start_date}至{end_date}参加我处“{content}”"
            "培训班，学完{hours}，考核{result}，准予结业。",
        ),
        outcomes=GRADES,
        amounts=(16, 20, 24, 36),
        days=(1, 5),
        courses=words.COURSES,
        issuers=words.CENTRES,
        dates=("plain", "padded", "dots-padded", "wide"),
    ),
    Story(
        name="n-plain-task",
        kind=TRAINING,
        form="training_class",
        titles=("继续教育证明", "学习合格证书"),
        sentences=(
            "依照继续教育管理规定，{name}（证件号码：{id_number}）于{start_date}—{end_date}完成《{content}》"
            "培训班规定的学习任务，经考查{result}，按{hours}登记。",
        ),
        outcomes=GRADES,
        amounts=(8, 12, 24, 40, 72),
        days=(2, 12),
        courses=(*words.COURSES, *words.MEDICAL),
        issuers=(*words.CENTRES, *words.COLLEGES),
        page=A4,
        dates=("plain", "slashes", "dashes", "cn"),
        foot="labels",
    ),
    Story(
        name="n-plain-days",
        kind=TRAINING,
        form="training_class",
        titles=("脱产学习结业证", "培训证明书"),
        sentences=(
            "{name}同志，身份证号{id_number}，自{start_date}起脱产参加“{content}”培训，至{end_date}结束，"
            "实学{hours}，成绩评定{result}，同意结业。",
        ),
        outcomes=GRADES,
        unit="天",
        days=(1, 6),
        amount_words=("{n}{unit}", "共{n}{unit}"),
        courses=words.COURSES,
        issuers=(*words.CENTRES, *words.FARM),
        dates=("plain", "padded", "cn"),
    ),
    Story(
        name="n-plain-refresher",
        kind=TRAINING,
        form="refresher_class",
        titles=("进修结业证书", "进修学习证明"),
        sentences=(
            "{employer}{name}同志，于{start_date}至{end_date}在我校进修“{content}”专业课程，修满全部课时，"
            "考试{result}，准予结业。",
        ),
        outcomes=(PASSED, ("良好", truth.grade("良好")), ("86分", truth.score("86"))),
        precision="month",
        days=(100, 300),
        courses=words.MAJORS,
        issuers=words.COLLEGES,
        dates=("plain", "dots", "cn"),
        photo=0.5,
    ),
    Story(
        name="n-plain-web",
        kind=WEB,
        form="online",
        titles=("网络课程学习证书", "在线学习结业证书"),
        sentences=(
            "{name}，证件号码{id_number}。您已在本网完成{subject}《{content}》的在线学习"
            "（{start_date}至{end_date}），计入{hours}，测验成绩：{result}。",
        ),
        outcomes=(PASSED, ("90", truth.score("90")), ("77分", truth.score("77"))),
        subjects=(
            ("公需科目", "public"),
            ("公需必修课程", "public_required"),
            ("公需选修课程", "public_elective"),
        ),
        amounts=(3, 6, 9, 10, 14, 7.5),
        days=(3, 60),
        courses=words.PUBLIC,
        issuers=words.PORTALS,
        dates=("dashes", "plain", "dots-padded"),
        code=0.7,
        watermark=0.4,
    ),
    Story(
        name="n-plain-talk",
        kind=LECTURE,
        form="lecture",
        titles=("专题讲座学时证明", "听课证明"),
        sentences=(
            "兹证明{employer}{name}同志于{start_date}聆听“{content}”专题讲座，计{hours}，特发此证。",
        ),
        outcomes=(("", None),),
        amounts=(2, 3, 4),
        days=(0, 0),
        courses=(*words.TALKS, *words.MEDICAL),
        issuers=(*words.SOCIETIES, *words.HEALTH, *words.HOSPITALS),
        dates=("plain", "padded", "spaced", "cn"),
        page=A4,
    ),
)


def told(story: Story) -> Maker:
    """The story drawn with a seal that hides no date."""

    def make(kit: Kit) -> Paper:
        rng, page = kit.rng, kit.page(story.page)
        sentence = rng.choice(story.sentences)
        facts = find_facts(kit, story, sentence)
        wide = page.width > page.height
        if rng.random() < 0.7:
            frame: Colour = rng.choice([(176, 130, 50), (140, 40, 40), (50, 90, 140)])
            marks.border(page, frame, inset=rng.choice([18, 26]), double=rng.random() < 0.4)
        top = 118.0 if wide else 150.0
        title(page, rng.choice(story.titles), kit.look(rng.choice(["kai", "song"]), 34), top)
        if rng.random() < story.photo:
            page.picture(marks.photograph(rng), page.width - 160, 56, width=70)
        edge = 92.0 if wide else 78.0
        look = kit.look(rng.choice(["song", "kai", "hei"]), 17 if wide else 15.5)
        area = (edge, top + 76, page.width - 2 * edge)
        y = block(page, sentence, facts.printed, look, area=area, underline=rng.random() < 0.3)
        foot = max(y + 50, page.height * (0.75 if wide else 0.62))
        number = kit.certificate_no(facts.issue)
        facts.values["certificate_no"] = number
        line = [Span(rng.choice(story.labels)), Span(number, "certificate_no")]
        page.put(edge, foot + 20, line, kit.look("song", 12.5))
        devices.close(
            kit,
            page,
            [],
            at=(page.width * 0.6 if wide else 320, foot),
            look=kit.look("song", 15),
            manner=rng.choice(["left", "left", "blanks", "heading"]),
            issuer=facts.issuer,
            day=facts.issue,
            form=facts.issue_form,
        )
        entry = truth.entry(amount=facts.amount, unit=story.unit, **facts.values)
        return Paper([page], [truth.Document(kind=story.kind, pages=(1,), entries=(entry,))])

    return make


for _story in STORIES:
    layout(_story.kind, _story.name, wear=wear.worn)(told(_story))
