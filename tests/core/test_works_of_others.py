"""Papers that speak of works and prove nobody's: of them no entry is made."""

from __future__ import annotations

import pytest
from reading import the_draft

from ce_intake.text.names import name_likeness

PAPERS = {
    "a pupil's work that a teacher guided": [
        "#优秀指导教师",
        "杜甫老师指导的学生论文《山区气候研究》获中学生科技论文评选一等奖，特发此证。",
        ">云岭省青少年科技中心",
        ">2022年6月",
    ],
    "an application for a patent": [
        "#专利申请受理通知书",
        "申请号：202310998877.1",
        "发明人：高适",
        "发明创造名称：一种尾气吸收装置",
        ">国家知识产权局",
        ">2023年8月22日",
    ],
    "where a method was used": [
        "#工法应用证明",
        "我项目部在施工中应用了《岩溶桩基注浆加固施工工法》，效果良好，节约成本120万元。",
        ">云岭路桥项目部",
        ">2021年6月1日",
    ],
    "books that a school orders": [
        "#教材征订单",
        "书名 | 书号 | 定价 | 数量",
        "管理会计实训 | ISBN 978-7-9999-1 | 48.00 | 30",
        ">云岭财经学校教务处",
    ],
}


@pytest.mark.parametrize("lines", PAPERS.values(), ids=PAPERS.keys())
def test_a_paper_that_names_no_maker_proposes_nothing(lines: list[str]) -> None:
    _, draft = the_draft(*lines)

    assert draft.entries == ()


def test_a_site_is_nobody_s_name() -> None:
    assert name_likeness("燕学网") < 0.5


def test_two_clauses_employ_nobody() -> None:
    _, draft = the_draft(
        "#论文收录检索证明",
        "经检索中国学术期刊数据库，云岭电力科学研究院 鲁连城 发表的下列论文已被收录，特此证明。",
        "题名：配电网故障区段定位方法综述",
        "作者：鲁连城；岳阳楼",
        ">云岭理工大学图书馆",
        ">2022年3月8日",
    )

    assert all("，" not in (entry.employer.value or "") for entry in draft.entries)
