"""Self-study told on one leaf: headings before their own words, letters, cards of a book."""

from __future__ import annotations

from drawn import a_table_page
from papers import a_page
from reading import said

from ce_intake.kinds.self_study import extract as read_self_study
from ce_intake.values import Part


def test_a_heading_in_brackets_parts_what_follows_it_on_its_line() -> None:
    draft = read_self_study(
        [
            a_page(
                [
                    "#职工自学档案",
                    "芮小满，女，海晏港务有限公司职工。",
                    "【自学计划】经批准，自学“内部审计实务”，计划学时40，2020年5月18日报备。",
                    "【自学情况】2020年6月5日至2020年7月24日，利用业余时间学习，共完成40学时。",
                    "【考核结果】由技术部门组织答辩，考核优秀。",
                    ">海晏港务有限公司",
                    ">2020年8月7日",
                ]
            )
        ]
    )

    [entry] = draft.entries
    assert set(draft.parts) == set(Part)
    assert said(entry)["start_date"] == "2020-06-05"
    assert said(entry)["result"] == "优秀"


def test_a_line_that_ends_within_our_unit_is_no_title_of_a_plan() -> None:
    draft = read_self_study(
        [
            a_page(
                [
                    "#关于芮小满同志自学情况的证明",
                    "海晏实验中学芮小满同志的自学计划于2025年1月21日报我单",
                    "位批准，自学内容为“文物保护修复技术”。",
                    "我单位组织两名考核人员对其进行了考核，考核结果为优秀。",
                    ">海晏实验中学",
                    ">2025年4月14日",
                ]
            )
        ]
    )

    assert Part.PLAN not in draft.parts
    assert said(draft.entries[0])["result"] == "优秀"
    assert said(draft.entries[0])["issue_date"] == "2025-04-14"


def test_what_was_done_for_a_topic_is_not_the_topic() -> None:
    draft = read_self_study(
        [
            a_page(
                [
                    "#自学考核登记表",
                    "姓名：芮小满 | 工作单位：海晏市大数据中心",
                    "一、自学计划",
                    "自学课题：标识解析技术 | 计划学时：24",
                    "二、自学情况",
                    "学习内容：通读教材并完成读书笔记三本",
                    "三、考核结果",
                    "考核方式：口试 | 考核结论：合格",
                ]
            )
        ]
    )

    assert said(draft.entries[0])["content"] == "标识解析技术"


def test_the_book_that_a_card_names_was_studied() -> None:
    page = a_page(
        [
            "#读书自学记录卡",
            "姓名：芮小满",
            "书名（内容）：矿井瓦斯抽采技术",
            "自学日期：2019.4.7-6.9",
            "自学学时：12",
        ]
    )

    assert said(read_self_study([page]).entries[0])["content"] == "矿井瓦斯抽采技术"


def test_a_table_of_days_on_the_form_of_an_assessment_is_the_record() -> None:
    page = a_table_page(
        [
            ["日期", "自学情况", "学时"],
            ["2024.4.17", "研读课程标准，做摘记", "3"],
            ["2024.5.7", "观看优秀课例录像并评析", "3"],
            ["2024.5.26", "设计教学方案两篇", "6"],
            ["合计", "", "12"],
        ],
        widths=[0.15, 0.4, 0.15],
        above=["#教师自学登记考核表", "姓名：芮小满", "自学内容：班级管理"],
    )

    draft = read_self_study([page])

    assert draft.parts == (Part.RECORD, Part.ASSESSMENT)
    assert said(draft.entries[0])["hours"] == "12"
