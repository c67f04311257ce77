"""Held-out forms."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Span
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.training import one


@layout("training_certificate", "h-attendance-proof", seen=False)
def attendance_proof(kit: Kit) -> Paper:
    """参训证明 as a two-column table."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    issue, hours = end + timedelta(days=2), rng.choice([10, 18, 26])
    course = rng.choice(["古籍修复基础", "城市雨水花园设计", "纺织品甲醛检测"])
    issuer = rng.choice(["天津柳林培训中心", "燕北建筑技术研修院"])
    look = kit.look("song", 13)
    title(page, "参加培训证明", kit.look("hei", 24), 120)
    dates: Cell = [
        Span(wording.day(start, "plain"), "start_date"),
        Span("至"),
        Span(wording.day(end, "plain"), "end_date"),
    ]
    rows: list[list[Cell]] = [
        ["学员姓名", Span(who.name, "name")],
        ["培训班名称", Span(course, "content")],
        ["起止日期", dates],
        ["培训学时", Span(f"{hours}学时", "hours")],
        ["考核结论", Span("合格", "result")],
    ]
    Table(80, 170, (120, 320), look, look, row=38).draw(page, [], rows)
    closing(kit, page, look, at=(400, 480), words=(issuer, wording.day(issue, "plain")))
    entry = truth.entry(
        amount=hours,
        name=who.name,
        learning_form="training_class",
        content=course,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(issue),
        result=truth.verdict("合格"),
        issuer=issuer,
        credit_year=end.year,
    )
    return Paper([page], one(entry))
