"""Whose paper it is where more than one body signs it, none does, or a system prints it."""

from __future__ import annotations

import pytest
from reading import the_entry

ATTENDED = ("#参会证明", "木婉清女士出席了“智慧港口”技术大会，可计继续教育学时18学时。")
LEARNED = (
    "林峰（身份证号：120101198003070028）于2019年5月6日至10日参加“水工程检测”培训班，",
    "共40学时，考试合格。",
)


@pytest.mark.parametrize(
    "signed",
    [
        "大会组委会（琼台港口协会代章）",
        "会务组（由琼台港口协会代章）",
        "大会组委会（代琼台港口协会章）",
        "年会筹备组(琼台港口协会代)",
        "继续教育办公室（琼台港口协会代盖章）",
    ],
)
def test_who_lends_a_seal_gives_the_paper(signed: str) -> None:
    said = the_entry(*ATTENDED, f">{signed}", ">2024年5月18日")

    assert said["issuer"] == "琼台港口协会"


@pytest.mark.parametrize(
    ("held", "employs"),
    [
        ("主办单位意见", "用人单位意见"),
        ("承办单位意见", "单位意见"),
        ("培训单位审核", "所在单位审核"),
        ("举办单位（公章）", "学员单位（公章）"),
        ("施教机构意见", "人事部门意见"),
    ],
)
def test_an_employer_that_agrees_is_not_who_gave_the_paper(held: str, employs: str) -> None:
    said = the_entry(
        "#专业技术人员继续教育学时登记表",
        "姓名：邬思道 | 工作单位：琼台压力容器制造厂",
        "培训班名称：奥氏体不锈钢焊接工艺 | 主办单位：琼台省焊接学会",
        "培训时间：2019年10月14日至10月18日 | 学时：40",
        held,
        "同意登记。（盖章）",
        "琼台省焊接学会2019年10月21日",
        employs,
        "情况属实。（盖章）",
        "琼台压力容器制造厂2019年10月25日",
    )

    assert (said["issuer"], said["issue_date"]) == ("琼台省焊接学会", "2019-10-21")


@pytest.mark.parametrize(
    "words",
    [
        "本记录由“河清继教在线”系统生成",
        "本证明由河清继教在线自动生成，复印有效",
        "以上数据由“河清继教在线”平台出具",
        "本页由河清继教在线统一打印",
    ],
)
def test_a_system_that_made_the_paper_gave_it_where_nobody_signs(words: str) -> None:
    said = the_entry("#网络学习证明", *LEARNED, words)

    assert (said["issuer"], said["learning_form"]) == ("河清继教在线", "online")


@pytest.mark.parametrize(
    "words", ["本证明由系统生成", "本证明由本平台自动生成", "由计算机系统打印"]
)
def test_a_system_without_a_name_gave_nothing(words: str) -> None:
    assert "issuer" not in the_entry("#网络学习证明", *LEARNED, words)


@pytest.mark.parametrize(
    ("foot", "issuer"),
    [
        ("- 青屏专技云课堂 -", "青屏专技云课堂"),
        ("—— 青屏市测绘学会 ——", "青屏市测绘学会"),
        ("琼台海洋学会 Qiongtai Society of Oceanography", "琼台海洋学会"),
        ("公布单位：琼台省考试院", "琼台省考试院"),
        ("打印单位：琼台省人事考试院", "琼台省人事考试院"),
        ("发卡单位：琼台市安全教育中心", "琼台市安全教育中心"),
        ("漓阳市技师学院技师学", "漓阳市技师学院"),
    ],
)
def test_ornaments_and_translations_are_no_part_of_who_signs(foot: str, issuer: str) -> None:
    said = the_entry("#培训结业证书", *LEARNED, f">{foot}", ">2019年5月12日")

    assert said["issuer"] == issuer


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("已发给结业证书，证书编号为2015ZJ6390。", "2015ZJ6390"),
        ("颁发合格证，证号为水培字2015-063号。", "水培字2015-063号"),
        ("其结业证书编号是SW-2019-0035，特此证明。", "SW-2019-0035"),
        ("学分证编号为（2019）证字098号。", "（2019）证字098号"),
        ("发给证书（朔训字[2025]第610号）。", "朔训字[2025]第610号"),
    ],
)
def test_a_number_that_a_sentence_tells_is_the_papers(words: str, number: str) -> None:
    said = the_entry("#培训情况证明", *LEARNED, words, ">琼台省水利学会")

    assert said["certificate_no"].replace("(", "（").replace(")", "）") == number


@pytest.mark.parametrize("code", ["JT-2016-0912", "PX201107225", "SLXH-2020-00183"])
def test_a_code_that_stands_alone_is_the_number_where_no_other_is(code: str) -> None:
    assert the_entry("#学时凭证", f">{code}", *LEARNED)["certificate_no"] == code
    named = the_entry("#学时凭证", f">{code}", *LEARNED, "证书编号：A0012345")
    assert named["certificate_no"] == "A0012345"
