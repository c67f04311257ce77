"""Lists whose lines or columns are partly worn away, and that go on over pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import a_page
from reading import a_sheet

from ce_intake.kinds import roster, transcript
from ce_intake.stages.split import split
from ce_intake.values import Page, Word

COURSES = ("变压器状态评估", "档案整理与数字化", "桥梁检测与养护", "压力容器检验", "路面养护技术")


def test_rows_of_one_line_follow_rows_of_two() -> None:
    rows = [["序号", "日期", "培训内容", "课时", "考核"]]
    for at, course in enumerate(COURSES):
        day = "2024年03月05日-2024年03月06\n日" if at < 4 else "2024年05月22日"
        rows.append([str(at + 1), day, course, "6", "合格"])
    rows.append(["6", "2024年06月19日", "有限空间作业安全", "2", "合格"])
    page = a_table_page(
        rows,
        widths=[0.08, 0.32, 0.3, 0.1, 0.1],
        above=["#员工培训记录卡", "姓名：武天勇"],
        below=[">岳麓水泥公司"],
        ruled=False,
    )

    last = next(word.box[1] for word in page.words if word.text == "有限空间作业安全") - 0.005
    words = [one if one.box[1] < last else lowered(one, 0.02) for one in page.words]
    page = replace(page, words=tuple(words))

    told = [one.content.value for one in transcript.extract([page]).entries]

    assert told == [*COURSES, "有限空间作业安全"]


def lowered(word: Word, by: float) -> Word:
    x0, y0, x1, y1 = word.box
    return replace(word, box=(x0, y0 + by, x1, y1 + by))


def without_lines(page: Page, left: float, right: float, rows: int) -> Page:
    """*page* without the lines that part its first rows in the columns from *left* to *right*."""
    ys = sorted({round(line[1], 4) for line in page.rulings if line[2] - line[0] > 0.01})
    lost = set(ys[1:rows])
    kept = []
    for line in page.rulings:
        lying = line[2] - line[0] > 0.01
        if not lying or round(line[1], 4) not in lost:
            kept.append(line)
            continue
        kept += [(line[0], line[1], left, line[3])] if left - line[0] > 0.01 else []
        kept += [(right, line[1], line[2], line[3])] if line[2] - right > 0.01 else []
    return replace(page, rulings=tuple(kept))


@pytest.mark.parametrize("lost", [3, 4])
def test_lines_lost_in_one_column_join_no_rows(lost: int) -> None:
    rows = [["序号", "课程名称", "学时", "结果"]]
    rows += [[str(at), course, "4", "合格"] for at, course in enumerate(COURSES, 1)]
    widths = [0.1, 0.4, 0.1, 0.2]
    page = a_table_page(rows, widths=widths, above=["#学习明细表", "姓名：叶青"], below=[])
    page = without_lines(page, 0.16, 0.56, lost)

    assert [one.content.value for one in transcript.extract([page]).entries] == list(COURSES)


def test_a_list_goes_on_from_a_page_whose_columns_were_not_read() -> None:
    ids = ("120000199412046522", "210000197305285854", "370000197912222390", "130000195902253579")
    names = ("邓红", "晁然航", "蔡晨建", "万长霞", "贾嫣", "钟东")
    lines = [
        f"{at} {name} {number} 岳麓市继续教育中心 合格 2024CZ602{at}"
        for at, (name, number) in enumerate(zip(names, ids, strict=False), 1)
    ]
    head = ["#统计报表编制培训班合格人员名单", "2024年10月29日至30日，共8学时"]
    first = a_page([*head, *lines])
    rows = [["序号", "姓名", "身份证号码", "单位", "考核", "证书编号"]]
    rows += [["5", "贾嫣", "120000198701317259", "临洮水利局", "合格", "2024CZ6044"]]
    rows += [["6", "钟东", "210000196306060580", "临洮水利局", "合格", "2024CZ6045"]]
    widths = [0.06, 0.12, 0.3, 0.16, 0.1, 0.16]
    below = [">岳麓人才服务中心", ">2024年11月2日"]
    second = a_table_page(rows, widths=widths, below=below, number=2)

    groups = split([a_sheet(first), a_sheet(second)]).groups
    entries = roster.extract([first, second]).entries

    assert [[one.page.number for one in group] for group in groups] == [[1, 2]]
    assert [one.name.value for one in entries] == list(names)
    assert {one.issuer.value for one in entries} == {"岳麓人才服务中心"}
