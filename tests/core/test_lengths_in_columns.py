"""Lists whose head names the unit of what each row counts, and who taught beside it."""

from __future__ import annotations

import pytest
from drawn import a_table_page

from ce_intake.kinds.transcript import extract
from ce_intake.terms import Unit


@pytest.mark.parametrize(
    ("head", "unit"),
    [("时长(半天)", Unit.HALF_DAYS), ("时长（天）", Unit.DAYS), ("时长", Unit.HOURS)],
)
def test_a_column_of_lengths_counts_in_the_unit_of_its_head(head: str, unit: Unit) -> None:
    rows = [
        ["培训日期", "培训内容", head, "培训师", "考核"],
        ["2019.7.15", "设备润滑管理", "1", "内训师", "合格"],
        ["2019.7.20", "焊接工艺评定", "2", "内训师", "良好"],
    ]
    foot = [">岳麓市公路学会", ">2019年9月4日"]

    entries = extract([a_table_page(rows, above=["#培训台账"], below=foot)]).entries

    stated = [entry.hours.stated for entry in entries]
    assert [(one.amount, one.unit) for one in stated if one] == [(1, unit), (2, unit)]
    assert {entry.issuer.value for entry in entries} == {"岳麓市公路学会"}
