"""Papers that prove no learning: exemptions, pledges, dispatches, honours."""

from __future__ import annotations

from samples.generator import marks, wording
from samples.generator.canvas import A4, A4_WIDE
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, put_fit, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, RED, finish, head, scrawl
from samples.generator.told import paper

KIND = "other"
BLANK = "　" * 6


@held(KIND, "q-exemption-proof")
def exemption(kit: Kit) -> Paper:
    """免试证明: by a rule somebody need not sit the language examination; no hours come of it."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4)
    when = kit.day(2015, 2020)
    body = rng.choice([*words.BUREAUS, *words.EXAM_BODIES])
    head(
        page, rng.choice(["职称外语免试证明", "专业技术人员免试审批表"]), kit.look("head", 25), 130
    )
    text = (
        f"　　{who.employer}{who.name}同志，身份证号{who.id_number}，申报中级专业技术职务任职资格，"
        "因长期在野外一线工作，符合职称外语免试条件，经审核，同意免试。"
    )
    page.paragraph(80, 210, text, kit.look("song", 16), width=436, lead=2.1)
    page.put(80, 420, "本证明仅用于当年职称申报。", kit.look("song", 13))
    finish(kit, page, [], at=(400, 530), look=kit.look("song", 15), issuer=body, day=when)
    return paper(KIND, [page], [])


@held(KIND, "q-pledge-of-honesty")
def pledge(kit: Kit) -> Paper:
    """承诺书: somebody promises that his papers of learning are true; signed by pen."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4)
    when = kit.day()
    head(page, rng.choice(["诚信承诺书", "个人承诺书"]), kit.look("head", 27), 120)
    text = (
        f"　　本人{who.name}，身份证号{who.id_number}，就{when.year}年度继续教育学时申报郑重承诺"
        f"：\n"
        "　　一、所提交的结业证书、学时证明等材料真实、有效。\n"
        "　　二、如有虚假，愿意承担由此产生的一切后果，并接受有关规定的处理。\n"
        "　　三、同意主管部门对上述材料进行核查。"
    )
    page.paragraph(78, 190, text, kit.look("song", 16), width=440, lead=2.1)
    page.put(300, 560, "承诺人（签名）：", kit.look("song", 15))
    scrawl(kit, page, (424, 532), 66)
    page.put(300, 600, wording.day(when, "plain"), kit.look("song", 15))
    return paper(KIND, [page], [])


@held(KIND, "q-letter-of-dispatch")
def dispatch(kit: Kit) -> Paper:
    """派出学习审批表: a unit lets somebody go to a class; signatures, no result yet."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    d = Draft(kit, "training_class", days=(2, 6), content=(*words.BUILDING, *words.MEDICAL))
    head(page, rng.choice(["职工外出培训审批表", "外派学习申请表"]), kit.look("head", 22), 66)
    look, label = kit.look("song", 13), kit.look("hei", 13)
    facts = [
        ("申 请 人", who.name),
        ("所在部门", rng.choice(["工程技术部", "护理部", "检验科", "财务科"])),
        ("培训班名称", d.content),
        ("举办单位", rng.choice(words.CENTRES)),
        ("拟培训时间", f"{wording.day(d.start, 'plain')}至{wording.day(d.end, 'plain')}"),
        ("预计费用", f"{rng.choice([800, 1500, 2600])}元"),
        ("部门意见", "同意"),
        ("人事部门意见", "同意派出，学习结束后交回结业证书复印件。"),
    ]
    for index in range(len(facts)):
        page.frame(70, 92 + 46 * index, 190, 138 + 46 * index, width=0.7)
        page.frame(190, 92 + 46 * index, 772, 138 + 46 * index, width=0.7)
    rows(page, facts, at=(84, 121), looks=(label, look), step=(46, 120, 660))
    scrawl(kit, page, (600, 372), 58)
    scrawl(kit, page, (660, 418), 58)
    return paper(KIND, [page], [])


@held(KIND, "q-contest-honour")
def contest_honour(kit: Kit) -> Paper:
    """荣誉证书 of a contest: somebody won a grade; work shown, not learning."""
    rng, who, page = kit.rng, kit.person(), kit.page((720.0, 510.0), paper=(255, 252, 240))
    when = kit.day()
    marks.border(page, (196, 150, 60), inset=18)
    head(page, "荣誉证书", kit.look("kai", 40, colour=RED), 110)
    put_fit(page, (360, 140), "HONORARY CREDENTIAL", kit.look("song", 10, colour=GREY), 300)
    page.put(80, 184, f"{who.name}同志：", kit.look("kai", 20))
    grade = rng.choice(["一等奖", "二等奖", "三等奖"])
    contest = rng.choice(["青年教师教学基本功竞赛", "护理操作技能竞赛", "测绘地理信息技能竞赛"])
    text = f"　　您在{when.year}年度{contest}中荣获{grade}。特发此证，以资鼓励。"
    page.paragraph(80, 226, text, kit.look("song", 18), width=560, lead=2.0)
    page.put(80, 440, f"证书编号：{kit.serial('RY{y}-###', when)}", kit.look("song", 12.5))
    body = rng.choice([words.BUREAUS[3], *words.SOCIETIES])
    finish(kit, page, [], at=(530, 400), look=kit.look("song", 15), issuer=body, day=when)
    return paper(KIND, [page], [])
