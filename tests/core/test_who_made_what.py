"""Achievements in the words of presses, offices and societies: an entry for each who made them."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from reading import the_draft

from ce_intake.kinds.achievement import extract as read_achievement
from ce_intake.values import KindCode

PAPERS = [
    pytest.param(
        [
            "#论文证书",
            "司马彪 陈承祚 撰写的论文《古籍版本数字化比对方法》入选第三届文献学论坛论文集，",
            "特发此证。",
            ">云岭省文献学会",
            ">2022年9月24日",
        ],
        ["司马彪", "陈承祚"],
        "古籍版本数字化比对方法",
        id="names that nothing but blanks part",
    ),
    pytest.param(
        [
            "#课题结题证书",
            "课题名称：农村小规模学校复式教学的实践研究",
            "课题负责人及成员：申包胥 专诸 豫让",
            "该课题经专家组鉴定，准予结题。",
            ">云岭省教育科学规划领导小组办公室",
            ">2021年12月",
        ],
        ["申包胥", "专诸", "豫让"],
        "农村小规模学校复式教学的实践研究",
        id="the leader and the members under one label",
    ),
    pytest.param(
        [
            "#图书编写人员证明",
            "《管理会计实训》一书由我社于2021年3月出版，书号 ISBN 978-7-1234-5678-9。",
            "参加编写的人员为：温太真、郗道徽。特此证明。",
            ">云岭大学出版社",
            ">2021年4月2日",
        ],
        ["温太真", "郗道徽"],
        "管理会计实训",
        id="who took part in writing",
    ),
    pytest.param(
        [
            "#刊用证明",
            "云岭市第三中学甘卓老师的论文《双减背景下初中物理作业设计》，已在《云岭物理教学》",
            "2022年第8期公开发表。特此证明。",
            ">《云岭物理教学》杂志社",
            ">2022.9.1",
        ],
        ["甘卓"],
        "双减背景下初中物理作业设计",
        id="whose paper it is, between the employer and a journal",
    ),
    pytest.param(
        [
            "#植物新品种权证书",
            "品种名称：云稻9号",
            "培育人：闵鸿；周访",
            "品种权号：CNA20179988.2",
            "授权日：2021年6月18日",
            ">农业农村部",
        ],
        ["闵鸿", "周访"],
        "云稻9号",
        id="who bred a variety",
    ),
    pytest.param(
        [
            "#科技进步奖获奖证书",
            "获奖项目：岩溶水库渗漏防治关键技术及应用",
            "获奖单位：云岭水电勘测设计院",
            "获奖人员：万全、李梴、龚廷贤",
            "获奖等级：三等奖",
            ">云岭省科学技术厅",
            ">二〇一九年十二月",
        ],
        ["万全", "李梴", "龚廷贤"],
        "岩溶水库渗漏防治关键技术及应用",
        id="a prize for research, which is no honour for conduct",
    ),
    pytest.param(
        [
            "#软件产品开发证明",
            "兹证明王肯堂、陈实功两位同志于2021年完成“水情会商辅助系统V1.0”软件的开发工作。",
            ">云岭省水文局",
            ">2022年1月10日",
        ],
        ["王肯堂", "陈实功"],
        "水情会商辅助系统V1.0",
        id="when it was done, between who and what",
    ),
    pytest.param(
        [
            "#稿件录用通知",
            "沈周、文徵明、董其昌 同志：",
            "您撰写的《岩溶隧道涌水量预测》一文（编号 2023-0417），经审查已被本刊录用。",
            ">《云岭隧道》编辑部",
            ">2023年8月2日",
        ],
        ["沈周", "文徵明", "董其昌"],
        "岩溶隧道涌水量预测",
        id="names with characters of their own, and a manuscript's number",
    ),
]


@pytest.mark.parametrize(("lines", "names", "content"), PAPERS)
def test_everybody_who_made_it_has_an_entry(
    lines: list[str], names: list[str], content: str
) -> None:
    kind, draft = the_draft(*lines)

    assert kind is KindCode.ACHIEVEMENT
    assert [entry.name.value for entry in draft.entries] == names
    assert {entry.content.value for entry in draft.entries} == {content}


def test_a_table_of_makers_gives_their_employers_and_is_no_list_of_learners() -> None:
    page = a_table_page(
        [
            ["排名", "主要完成人", "工作单位"],
            ["1", "秦国娜", "海晏建筑设计研究院"],
            ["2", "蒋源", "北辰岭测绘勘察院"],
        ],
        widths=[0.08, 0.2, 0.4],
        above=[
            "#省级工法证书",
            "工法名称：深基坑降水回灌施工工法",
            "证书编号：LDGF-2022-452",
        ],
    )

    first, second = read_achievement([page]).entries

    assert [first.name.value, second.name.value] == ["秦国娜", "蒋源"]
    assert second.employer.value == "北辰岭测绘勘察院"
    assert first.content.value == "深基坑降水回灌施工工法"
