"""Several people or several courses in a table outweigh words that certificates use too."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from drawn import a_table_page
from papers import a_page
from reading import a_sheet

from ce_intake.stages.classify import classify
from ce_intake.values import KindCode

PEOPLE = [
    ["序", "身份证件号码", "姓名", "职称", "学时", "考核", "证书号"],
    ["1", "41988819870425113X", "乌雅清", "中级", "36", "合格", "P001"],
    ["2", "419888199309172241", "郁离", "高级", "36", "合格", "P002"],
]
COURSES = [
    ["课程", "完成日期", "学时", "得分", "状态"],
    ["输血相容性检测质量控制", "2023-03-11", "6", "95", "已完成"],
    ["成分血制备与储存", "2023-05-26", "4.5", "88", "已完成"],
]
SIGNED = [
    ["序号", "姓名", "单位", "上午签到", "下午签到"],
    *(
        [str(at), name, "天津市第九十八中学", "", ""]
        for at, name in enumerate(["梁红", "宋伟", "陆敏", "蔡霞", "高远"], 1)
    ),
]


@pytest.mark.parametrize(
    ("title", "rows", "kind"),
    [
        pytest.param(
            "#2022年水质监测技术继续教育培训合格人员登记表", PEOPLE, KindCode.ROSTER, id="people"
        ),
        pytest.param("#网络学习档案", COURSES, KindCode.TRANSCRIPT, id="courses"),
        pytest.param("#“高压电气设备状态检修”培训签到表", SIGNED, KindCode.OTHER, id="signatures"),
    ],
)
def test_a_table_of_many_is_no_certificate_of_one(
    title: str, rows: Sequence[Sequence[str]], kind: KindCode
) -> None:
    page = a_table_page(rows, above=[title], below=[">临湖省继续教育网"])

    assert classify([a_sheet(page)])[0] is kind


def test_a_person_called_shan_makes_no_list_of_people() -> None:
    lines = ["#学时登记凭证", "教师姓名单长杰", "研修内容：突发事件应急处置", "考核等次：合格"]

    assert classify([a_sheet(a_page(lines))])[0] is not KindCode.ROSTER


def test_a_catalogue_of_courses_is_nobodys_record() -> None:
    lines = ["#推荐课程"]
    for name, hours in (("数据安全治理", 8), ("创新思维方法", 4), ("智能传感器应用", 16)):
        lines += [name, f"学时：{hours} | 讲师：王教授", ""]

    assert classify([a_sheet(a_page(lines))])[0] is KindCode.OTHER
