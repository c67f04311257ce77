"""A paper that names both sorts of subjects says of no hours which they are."""

from __future__ import annotations

import pytest
from papers import a_page

from ce_intake.fields.learning import find_subject
from ce_intake.fields.paper import paper_of
from ce_intake.fields.rows import subject_of
from ce_intake.values import Subject


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("参加公需科目和专业科目培训，共40学时。", None),
        ("类别：公需、专业", None),
        ("公需16学时，专业24学时", None),
        ("参加专业技术人员公需科目培训", Subject.PUBLIC),
        ("科目类别：□公需课 ☑专业课", Subject.PROFESSIONAL),
        ("科目类别：☑公需课 □专业课", Subject.PUBLIC),
        ("参加“建筑工程消防验收”专业科目集中培训，经考核合格。", Subject.PROFESSIONAL),
        ("参加“建筑工程消防验收”培训（专业科目），经考核合格。", Subject.PROFESSIONAL),
        ("学完网络课程《中职专业课课堂创新》", None),
        ("课程：中职专业课课堂创新", None),
        ("课程：高职专业课教师教学能力", None),
        ("本课程为专业课，计12学时", Subject.PROFESSIONAL),
    ],
)
def test_a_subject_is_the_one_that_is_named_alone(line: str, subject: Subject | None) -> None:
    paper = paper_of([a_page(["#学时证明", line])])

    assert find_subject(paper).value is subject


@pytest.mark.parametrize(
    ("cell", "subject"),
    [("公需/专业", None), ("公需科目", Subject.PUBLIC), ("专业课", Subject.PROFESSIONAL)],
)
def test_a_cell_that_names_both_names_none(cell: str, subject: Subject | None) -> None:
    assert subject_of(cell) is subject
