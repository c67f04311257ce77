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
            "#研究成果采纳证明",
            "天津青禾食品检测中心：",
            "由贵单位诸葛德、陆强永、戴骁等同志完成的决策咨询报告《县域文物安全巡查机制研究》，",
            "所提建议已被我局采纳。特此证明。",
            ">陇岳省水利厅",
            ">2011年9月13日",
        ],
        ["诸葛德", "陆强永", "戴骁"],
        "县域文物安全巡查机制研究",
        id="a report that another unit's people wrote, taken up by an office",
    ),
    pytest.param(
        [
            "#著作证明",
            "兹证明我院教师王晓梅、李建国共同编著的《护理伦理案例》一书已由津江出版社出版。",
            ">天津海河医学院科研处",
            ">2019年3月5日",
        ],
        ["王晓梅", "李建国"],
        "护理伦理案例",
        id="our own people who wrote a book",
    ),
    pytest.param(
        [
            "#采纳证明",
            "渤澜船舶工程有限责任公司：",
            "贵公司张立新、赵敏和孙大为三位同志撰写的调研报告《船舶涂装废气治理对策》已被",
            "我局采用。",
            ">天津市生态环境局",
            ">2020年11月2日",
        ],
        ["张立新", "赵敏", "孙大为"],
        "船舶涂装废气治理对策",
        id="your company's people, with and",
    ),
    pytest.param(
        [
            "#案例收录证书",
            "石雅晨、谢子、徐杰璟：",
            "你（们）撰写的教学案例《一次桥梁支座更换的抉择》经匿名评审，收录于汀南省专业案例库。",
            ">汀南省案例研究中心",
            "证书编号：AL20140093 | 2014年2月22日",
        ],
        ["石雅晨", "谢子", "徐杰璟"],
        "一次桥梁支座更换的抉择",
        id="you or several of you, greeted",
    ),
    pytest.param(
        [
            "#论文录用通知",
            "尊敬的石雅晨、谢子：",
            "您（们）的论文《梁桥支座的更换》已被本刊录用，拟刊于2021年第3期。",
            ">《桥梁学刊》编辑部",
            ">2021年2月22日",
        ],
        ["石雅晨", "谢子"],
        "梁桥支座的更换",
        id="one greeted with the polite plural in brackets",
    ),
    pytest.param(
        [
            "#科研项目结题证书",
            "项目名称：“行政执法案卷常见问题分析”；项目编号：KY2011B240",
            "项目负责人：廖雨晨",
            "主要参加人：叶国博、姚娜",
            "证书编号：JT2013-1056",
            ">霁海市科学技术局",
            ">2013年09月15日",
        ],
        ["廖雨晨", "叶国博", "姚娜"],
        "行政执法案卷常见问题分析",
        id="a project with its leader and who took part",
    ),
    pytest.param(
        [
            "#课题结题证书",
            "课题名称：县域公共图书馆总分馆制研究",
            "主持人：罗敏洋",
            "参与人员：方志德 刘小满",
            "结题证书编号：JK2020-018",
            ">汀南省教育科学研究院",
            ">2022年8月11日",
        ],
        ["罗敏洋", "方志德", "刘小满"],
        "县域公共图书馆总分馆制研究",
        id="a project with members named otherwise",
    ),
    pytest.param(
        [
            "#科研项目结题证明",
            "项目名称：丘陵茶园间作模式试验",
            "课题主持人：马书",
            "合作者：贺赟、仇燕霞",
            "证书编号：JT2025-9092",
            ">霁海市科学技术局",
            ">2025年6月15日",
        ],
        ["马书", "贺赟", "仇燕霞"],
        "丘陵茶园间作模式试验",
        id="a project's team, with collaborators",
    ),
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
    pytest.param(
        [
            "#品种审定证书",
            "品种名称 | 云稻9号",
            "登记号 | 审2021070",
            "选育人 | 闵鸿",
            "选育单位 | 云岭农业科学院",
            "该品种经审定委员会审定通过，特发此证。",
            ">云岭省农作物品种审定委员会",
            ">2021年8月27日",
        ],
        ["闵鸿"],
        "云稻9号",
        id="who bred a variety that a committee has examined",
    ),
    pytest.param(
        [
            "#实用新型专利证书",
            "实用新型名称：一种混凝土试块养护箱",
            "发明人",
            "林清洋",
            "乔新静",
            "专利号：ZL201521046024.0",
            "授权公告日：2015年6月20日",
            "本实用新型经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，并予以公告。",
            ">国家知识产权局",
        ],
        ["林清洋", "乔新静"],
        "一种混凝土试块养护箱",
        id="inventors, each on a line of his own under their label",
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
