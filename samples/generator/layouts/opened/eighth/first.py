"""Training certificates: a plain one of a vocational school."""

from __future__ import annotations

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.told import Told, paper


@held("training_certificate", "u-plain-proof-of-a-school")
def plain_proof(kit: Kit) -> Paper:
    """培训证明: one sentence with who, what and how long; school and day below."""
    page = kit.page()
    told, who, day = Told(kit, "training_class"), kit.person(), kit.day(2016, 2025)
    body = kit.look("song", 15)
    page.put(297, 130, "培训证明", kit.look("head", 26, tracking=6), align="c")
    words = [
        Span("　　"),
        told.name(who),
        Span("同志，身份证号"),
        told.id(who),
        Span("，于"),
        told.day(day, "plain"),
        Span("在我校参加"),
        told.say("content", kit.rng.choice(["电梯安全管理", "食堂卫生管理", "消防设施操作"])),
        Span("培训班学习，培训时长为"),
        told.hours(8),
        Span("，考试"),
        told.result("合格"),
        Span("，特予证明。"),
    ]
    page.paragraph(80, 200, words, body, width=435, lead=2.1)
    school = "天津蓝渡职业技能培训学校"
    told.know(issuer=school)
    page.put(515, 420, [Span(school, "issuer")], body, align="r")
    page.put(515, 452, [told.issued(day, "plain")], body, align="r")
    return paper("training_certificate", [page], [told])
