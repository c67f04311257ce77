"""Where somebody works, as sentences say it in passing and as papers for staff imply it."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page
from reading import said, the_entry

from ce_intake.fields.paper import paper_of
from ce_intake.fields.person import find_employer
from ce_intake.kinds.exam_score import extract as read_marks
from ce_intake.kinds.online_certificate import extract as read_online

UNIT = "滨城轨道交通装备有限公司"
PROVIDER = "天津市蓟水区专业技术人员培训中心"


@pytest.mark.parametrize(
    "told",
    [
        f"廖启明，身份证号130000198301126738，{UNIT}，2023.02.06至2023.02.07参加安全管理培训8学时。",
        f"廖启明，身份证号130000198301126738，单位{UNIT}，于2023年2月6日参加安全管理培训8学时。",
        f"廖启明（身份证号：130000198301126738，{UNIT}），于2023年2月6日参加安全管理培训8学时。",
        f"廖启明，男，身份证号130000198301126738，系{UNIT}专业技术人员，于2023年2月6日参加培训。",
        f"廖启明，身份证号130000198301126738，现任职于{UNIT}，于2023年2月6日参加安全管理培训。",
        f"廖启明，身份证号130000198301126738，培训基地{UNIT}，已完成2023年度课程的学习。",
        f"兹证明廖启明同志，{UNIT}，于2023年2月6日至7日参加安全管理培训8学时，考核合格。",
        f"学员廖启明，单位{UNIT}，身份证号130000198301126738，于2023年2月6日参加培训。",
    ],
)
def test_the_unit_between_a_person_and_what_he_did_employs_him(told: str) -> None:
    entry = the_entry("#培训证书", told, f">{PROVIDER}", ">2023年2月18日")

    assert (entry["employer"], entry["issuer"]) == (UNIT, PROVIDER)


@pytest.mark.parametrize(
    "told",
    [
        "廖启明，身份证号130000198301126738，参加天津市机械工程学会举办的培训班8学时。",
        "廖启明，身份证号130000198301126738，在天津海河大学，完成培训8学时。",
        "廖启明，身份证号130000198301126738，经考核合格，准予结业，由天津市建筑学会，发给证书。",
    ],
)
def test_where_somebody_learned_employs_him_not(told: str) -> None:
    paper = paper_of([a_page(["#培训证书", told, f">{PROVIDER}", ">2023年2月18日"])])

    assert find_employer(paper).value is None


@pytest.mark.parametrize(
    ("titled", "signs", "employs"),
    [
        ("#职工培训证书", UNIT, UNIT),
        ("#2023年度员工培训合格证明", f"{UNIT}人力资源部", UNIT),
        ("#教职工校本培训证明", "天津市新港中等专业学校", "天津市新港中等专业学校"),
        ("#新员工入职培训证明", "天津启明星会计师事务所", "天津启明星会计师事务所"),
        ("#职工培训证书", "天津市轻纺行业职工培训中心", None),
        ("#职工培训证书", "天津市总工会职工大学", None),
        ("#员工培训证书", "天津海河门职业培训学校有限公司", None),
        ("#培训证书", UNIT, None),
        ("#2020年职工继续教育学时明细", UNIT, None),
        ("#职工培训证书", "海晏区城市管理综合服务中心", "海晏区城市管理综合服务中心"),
        ("#职工培训证书", "海晏区专业技术人员服务中心", None),
    ],
)
def test_who_signs_a_paper_for_staff_employs_them_unless_teaching_is_his_trade(
    titled: str, signs: str, employs: str | None
) -> None:
    entry = the_entry(
        titled,
        "廖启明，身份证号130000198301126738，2023年2月6日参加“安全管理”培训8学时，成绩合格。",
        f">{signs}",
        ">2023年2月18日",
    )

    assert (entry.get("employer"), entry["issuer"]) == (employs, signs)


def test_the_label_of_the_name_says_whose_staff_somebody_is() -> None:
    lines = [
        "#网络学院学习证明",
        "员工姓名 | 戴英",
        "课程名称 | 保密知识",
        f">{UNIT}",
        ">2019年6月27日",
    ]
    [entry] = read_online([a_page(lines)]).entries

    assert said(entry)["employer"] == UNIT


def test_who_examines_for_his_own_posts_employs() -> None:
    cells = [("姓名", "乔春", "考试科目", "工艺安全"), ("考试成绩", "85分", "是否合格", "合格")]
    page = a_table_page(cells, above=[UNIT, "#岗位考试成绩单"], below=[UNIT, "2018年10月19日"])
    [entry] = read_marks([page]).entries

    assert said(entry)["employer"] == UNIT


def test_who_stands_before_the_title_of_a_paper_for_staff_employs_if_he_signs_it() -> None:
    lines = [f"{UNIT} | 员工培训合格证明", "姓名：吕雅", "培训课程：安全管理", "培训学时：16"]
    entry = the_entry(*lines, f">{UNIT}", ">2020年2月22日")

    assert entry["employer"] == UNIT


def test_a_site_beside_a_name_employs_nobody() -> None:
    page = a_page(
        ["海河门继续教育在线 | 康源红", "#2021年度在线学习记录", "康源红", "海河门继续教育在线"]
    )

    assert find_employer(paper_of([page])).value is None


def test_a_school_that_writes_of_its_pupil_to_his_employer_names_the_employer() -> None:
    entry = the_entry(
        "#学历教育证明",
        f"{UNIT}：",
        "你单位廖启明同志于2019年9月至2022年7月在我院水利水电工程专业成人高等教育",
        "本科（函授）学习，现已毕业，毕业证书正在办理注册手续。特此证明。",
        ">津东财经大学继续教育学院",
        ">2022年7月11日",
    )

    assert (entry["kind"], entry["employer"]) == ("degree", UNIT)


@pytest.mark.parametrize("unit", ["津东市公路管理段", "蓟水河道养护段", "津东公路段"])
def test_a_section_of_roads_or_rivers_employs(unit: str) -> None:
    entry = the_entry(
        "#听讲证明",
        f"{unit}廖启明同志于2025年6月16日下午参加了我会举办的学术讲座",
        "“高寒地区混凝土裂缝控制”，计3学时，特此证明。",
        ">津东市科学技术协会",
        ">2025年6月23日",
    )

    assert (entry["name"], entry["employer"]) == ("廖启明", unit)
