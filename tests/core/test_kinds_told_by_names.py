"""Kinds of paper told by what a name in quotation marks is, and by how a letter tells a result."""

from __future__ import annotations

import pytest
from reading import the_entry

PERSON = "崔怡立（身份证号：410000198503160018），系沅北精密机械厂职工，于2019年5月3日"
SIGNED = ("特此证明。", ">朔源市水利学会", ">2019年5月10日")


@pytest.mark.parametrize(
    ("did", "kind"),
    [
        ("出席“城市供水安全保障技术研讨会”，授予继续教育12学时。", "lecture_certificate"),
        ("参加“第五届供水技术论坛”，计12学时。", "lecture_certificate"),
        ("列席“城市供水年会”，计6学时。", "lecture_certificate"),
        ("聆听“城市供水安全”，计3学时。", "lecture_certificate"),
        ("参加“论坛运营管理”培训，计12学时。", "training_certificate"),
        ("参加“学术会议组织与服务”培训班学习，计12学时。", "training_certificate"),
        ("参加“供水技术研讨班”，计12学时。", "training_certificate"),
        ("参加“供水安全讲座”课程学习，计12学时。", "training_certificate"),
    ],
)
def test_who_went_to_what_is_called_a_meeting_learned_at_one(did: str, kind: str) -> None:
    assert the_entry("#证明", PERSON + did, *SIGNED)["kind"] == kind


@pytest.mark.parametrize("title", ["考核结果通知", "考试结果通知书", "考试成绩通知"])
def test_a_notice_of_how_an_examination_ended_is_no_notice_of_one_to_come(title: str) -> None:
    read = the_entry(
        f"#{title}",
        "侯晨建（身份证号：410000197608236758）：",
        "你于2022年9月24日参加的“放射防护知识”考试，成绩为88分，结论为合格。特此通知。",
        ">汇阳市环保科技培训部",
        ">2022年10月31日",
    )

    assert (read["kind"], read["content"], read["result"]) == ("exam_score", "放射防护知识", "88")


@pytest.mark.parametrize(
    "told",
    [
        "渤西热力集团有限公司刘海为我社出版图书《印染节水技术汇编》副主编，完成3.2万字。",
        "渤西热力集团有限公司刘海担任我社出版图书《印染节水技术汇编》的编委。",
    ],
)
def test_who_had_a_part_in_a_book_of_a_house_is_named_before_it(told: str) -> None:
    read = the_entry("#参编证明", told + "特此证明。", ">渤西科学技术出版社", ">2024年7月3日")

    assert (read["kind"], read["name"]) == ("achievement", "刘海")
    assert (read["employer"], read["content"]) == ("渤西热力集团有限公司", "印染节水技术汇编")
