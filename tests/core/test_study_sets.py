"""The papers of a self-study set: side by side, under headings in brackets, behind a cover."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page, a_word
from reading import a_sheet, said

from ce_intake.fields.sections import sections
from ce_intake.kinds.self_study import extract as read_self_study
from ce_intake.stages.split import split
from ce_intake.values import Page, Part, Word


def _at(words: list[Word]) -> Page:
    return Page(number=1, width=1000, height=1000, words=tuple(words))


def test_what_stands_under_two_headings_on_one_line_is_of_two_papers() -> None:
    draft = read_self_study(
        [
            _at(
                [
                    a_word("自学登记考核表", 0.4, 0.05, size=1.6),
                    a_word("一、自学计划", 0.06, 0.12),
                    a_word("自学内容：地下管线探测", 0.06, 0.16),
                    a_word("二、自学情况", 0.06, 0.26),
                    a_word("三、考核结果", 0.6, 0.26),
                    a_word("2023.9.28 学第一章", 0.06, 0.30),
                    a_word("起止日期：2023年9月28日至10月12日", 0.6, 0.30),
                    a_word("2023.10.12 学第二章", 0.06, 0.34),
                    a_word("考核成绩：良好", 0.6, 0.34),
                    a_word("核定学时：6学时", 0.6, 0.38),
                    a_word("2023年10月30日", 0.7, 0.46),
                ]
            )
        ]
    )

    [entry] = draft.entries
    assert set(draft.parts) == set(Part)
    assert said(entry)["result"] == "良好"
    assert said(entry)["issue_date"] == "2023-10-30"


def test_headings_in_brackets_part_a_handbook() -> None:
    draft = read_self_study(
        [
            a_page(
                [
                    "#导师指导自学手册",
                    "自学人：王志兰",
                    "【自学计划】",
                    "在2025年3月至2025年4月期间，自学“统计数据质量”，共20学时。",
                    "【自学情况记录】",
                    "2025.3.10 学第一章",
                    "2025.4.7 学第五章",
                    "【考核结果】",
                    "王志兰同志按计划于2025年3月10日至2025年4月7日完成“统计数据质量”的自学，",
                    "累计20学时，经考核，成绩为合格。",
                    ">海晏制药集团有限公司",
                    ">2025年4月16日",
                ]
            )
        ]
    )

    [entry] = draft.entries
    assert set(draft.parts) == set(Part)
    assert said(entry)["start_date"] == "2025-03-10"
    assert said(entry)["end_date"] == "2025-04-07"


def test_the_cover_of_a_folder_belongs_to_the_set_behind_it() -> None:
    cover = a_page(
        ["#自学材料", "（自学计划、自学情况、考核结果）", "海晏化工研究所", "罗天伟", "2023年"]
    )
    plan = a_page(
        ["#自学计划", "姓名：罗天伟", "自学内容：有限空间作业事故防范", "计划学时：8学时"], number=2
    )

    assert len(split([a_sheet(cover), a_sheet(plan)]).groups) == 1


def test_a_report_names_what_was_studied_behind_a_dash_in_its_title() -> None:
    pages = [
        a_page(["#自学计划表", "姓名：蔡彧", "自学内容：临床输血安全", "计划学时：12学时"]),
        a_page(
            ["#自学情况报告——临床输血安全", "蔡彧", "2020年2月28日，通读教材，用时12学时。"],
            number=2,
        ),
        a_page(["#自学考核鉴定表", "姓名：蔡彧", "考核结果：合格"], number=3),
    ]

    assert [part for part, _ in sections(pages)] == [Part.PLAN, Part.RECORD, Part.ASSESSMENT]


def test_headings_beside_several_rows_part_a_form_whose_days_are_summed() -> None:
    form = a_table_page(
        [
            ["自学\n计划", "姓名", "支离疏", "单位", "隰桑市畜牧兽医中心"],
            ["", "自学课题", "反刍动物营养与日粮配合", "", ""],
            ["", "计划时间", "2021年9月1日—11月30日", "计划学时", "45"],
            ["自学\n情况", "2021.9.18", "瘤胃发酵", "", "10学时"],
            ["", "2021.10.16", "粗饲料评价", "", "12学时"],
            ["", "2021.11.13", "日粮配方实例", "", "8学时"],
        ],
        merged={(0, 0): (3, 1), (1, 2): (1, 3), (3, 0): (3, 1)}
        | {(row, 2): (1, 2) for row in (3, 4, 5)},
        above=["#自学计划与自学情况登记表"],
    )

    draft = read_self_study([form])

    assert draft.parts == (Part.PLAN, Part.RECORD)
    assert said(draft.entries[0])["hours"] == "30"
    assert said(draft.entries[0])["start_date"] == "2021-09-18"


def test_a_book_that_a_record_names_is_not_what_was_studied() -> None:
    draft = read_self_study(
        [
            a_page(
                [
                    "#自学材料",
                    "姓名：芮成章 | 单位：白水县档案馆",
                    "一、自学计划",
                    "自学内容：档案法律法规与电子档案管理；计划学时：20学时。",
                    "二、自学情况",
                    "2023年4月至5月，学完《电子档案管理规范》全部章节，实际学习20学时。",
                    "三、考核结果",
                    "2023年6月7日经馆内笔试，成绩89分，考核合格，认定20学时。",
                ]
            )
        ]
    )

    assert said(draft.entries[0])["content"] == "档案法律法规与电子档案管理"


def test_one_heading_may_name_the_record_and_the_assessment() -> None:
    pages = [
        a_page(["#自学计划", "本人庄子休，拟于2020年4月至6月自学《园林植保》，计划24学时。"]),
        a_page(
            [
                "#自学情况与考核结果",
                "庄子休同志于2020年4月3日至6月26日自学《园林植保》，完成24学时。",
                "2020年7月3日经单位考试，成绩78分，考核结果合格。",
            ],
            number=2,
        ),
    ]

    draft = read_self_study(pages)

    assert set(draft.parts) == set(Part)
    assert said(draft.entries[0])["result"] == "78"


SETS = [
    pytest.param(
        [
            [
                "#专业技术人员自学任务书",
                "甲方（单位）：天津市第九十八中学",
                "乙方（职工）：冯海艳",
                "经双方商定，乙方于2019年4月起自学“果园绿色防控”，计划用时10.5学时，2019年5月前完成。",
                "甲方代表：才让 | 乙方：冯海艳",
                "2019年4月3日",
            ],
            [
                "#自学日志",
                "2019.4.8 第1次 4学时 做课后思考题",
                "2019.4.14 第2次 4学时 通读一遍",
                "2019.4.20 第3次 2.5学时 整理笔记",
                "以上共10.5学时。 | 记录人：冯海艳",
            ],
            [
                "#自学考核意见书",
                "自学人 | 冯海艳 | 身份证号 | 410000197005037733",
                "工作单位 | 天津市第九十八中学",
                "自学课题 | 果园绿色防控",
                "自学起止 | 2019年4月8日至4月20日 | 认定学时 | 10.5学时",
                "考核结果 | 良好",
                "天津市第九十八中学",
                "2019年5月21日",
            ],
        ],
        {
            "name": "冯海艳",
            "content": "果园绿色防控",
            "hours": "10.5",
            "result": "良好",
            "start_date": "2019-04-08",
            "end_date": "2019-04-20",
            "issue_date": "2019-05-21",
            "issuer": "天津市第九十八中学",
        },
        id="a task that two agreed on, a diary and a verdict",
    ),
    pytest.param(
        [
            [
                "#自学手册",
                "姓名 金书玲",
                "年度 2018",
            ],
            [
                "#一  自学计划",
                "自学内容 | 文物藏品登录规范",
                "计划学时 | 15学时",
                "起止时间 | 2018年11月至2018年12月",
            ],
            [
                "#二  自学记录",
                "日期 | 学时 | 内容摘要",
                "2018.11.23 | 5 | 第1节",
                "2018.11.29 | 5 | 第2节",
                "2018.12.5 | 5 | 第3节",
                "合计15学时",
            ],
            [
                "#三  考核结果",
                "自学人 | 金书玲",
                "单位 | 天津市第九十八中学",
                "内容 | 文物藏品登录规范",
                "时间 | 2018年11月23日至2018年12月5日",
                "考核成绩 | 88分",
                "认定学时 | 15学时",
                "天津市第九十八中学",
                "2018年12月22日",
            ],
        ],
        {
            "name": "金书玲",
            "content": "文物藏品登录规范",
            "hours": "15",
            "result": "88",
            "end_date": "2018-12-05",
            "issue_date": "2018-12-22",
        },
        id="a handbook whose cover names somebody, with numbers for headings",
    ),
    pytest.param(
        [
            [
                "#专业技术人员自学档案",
                "单位：天津市第九十八中学",
                "姓名：金书玲",
            ],
            [
                "#第一部分 自学计划",
                "自学内容：文物藏品登录规范",
                "计划学时：15学时",
            ],
            [
                "#第二部分 学习笔记",
                "2018.11.23 第1节 5学时",
                "2018.11.29 第2节 5学时",
                "2018.12.5 第3节 5学时",
            ],
            [
                "#第三部分 考核鉴定",
                "自学人：金书玲",
                "自学内容：文物藏品登录规范",
                "考核成绩：合格",
                "认定学时：15学时",
                ">天津市第九十八中学",
                ">2018年12月22日",
            ],
        ],
        {
            "name": "金书玲",
            "content": "文物藏品登录规范",
            "hours": "15",
            "result": "合格",
            "issue_date": "2018-12-22",
        },
        id="a folder in three parts",
    ),
    pytest.param(
        [
            [
                "#个人自学计划",
                "姓名 | 程佳 | 职称 | 馆员",
                "单位 | 天津市河口区疾病预防控制中心",
                "自学内容 | 公证实务疑难问题",
                "时间安排 | 2021年4月-2021年6月，共12学时",
                "单位意见 | 同意。",
                "填表日期：2021年4月23日",
            ],
            [
                "#自学考核结果证明",
                "程佳（身份证号：410000196111307894）系我单位职工，2021.04.30至2021.06.11自学“公证实务疑难问题”，共12学时，",
                "经单位组织考核，成绩通过。特此证明。",
                ">天津市河口区疾病预防控制中心",
                ">2021年6月27日",
            ],
        ],
        {
            "name": "程佳",
            "content": "公证实务疑难问题",
            "hours": "12",
            "result": "通过",
            "start_date": "2021-04-30",
            "end_date": "2021-06-11",
            "issue_date": "2021-06-27",
        },
        id="a plan, and a verdict told as a proof",
    ),
    pytest.param(
        [
            [
                "#自学申请书",
                "申请人：程佳",
                "拟自学内容：公证实务疑难问题",
                "计划学时：12学时",
                "2021年4月23日",
            ],
            [
                "#自学心得体会",
                "程佳",
                "通过三个月的自学，本人对公证实务有了更深的认识，收获很大。",
            ],
            [
                "#自学成果鉴定意见",
                "程佳同志于2021年4月30日至6月11日自学“公证实务疑难问题”，完成12学时，鉴定等次为良好。",
                ">天津市河口区疾病预防控制中心",
                ">2021年6月27日",
            ],
        ],
        {
            "name": "程佳",
            "content": "公证实务疑难问题",
            "hours": "12",
            "result": "良好",
            "issue_date": "2021-06-27",
        },
        id="an application, what was gained by it, and an appraisal",
    ),
    pytest.param(
        [
            [
                "#自学备案、记录及考核表",
                "姓名：毛涵超 | 身份证号：410000199303168239",
                "单位：天津云栖信息技术股份有限公司 2023年度",
                "一、自学计划",
                "拟自学内容：压力管道安全检验；拟用学时：15；时间安排：每周一次，每次3学时；",
                "考核方式：开卷。",
                "二、自学情况",
                "日期 | 单元 | 学时 | 完成情况",
                "2023.9.28 | 第1单元 | 8 | 完成",
                "2023.10.4 | 第2单元 | 7 | 完成",
                "三、考核结果",
                "自学内容：压力管道安全检验",
                "自学起止：2023年09月28日-2023年10月22日",
                "考核成绩：通过",
                "核准学时：15学时",
                ">天津云栖信息技术股份有限公司",
                ">2023年11月4日",
            ],
        ],
        {
            "name": "毛涵超",
            "employer": "天津云栖信息技术股份有限公司",
            "content": "压力管道安全检验",
            "hours": "15",
            "result": "通过",
            "issue_date": "2023-11-04",
        },
        id="one sheet with the year behind the unit",
    ),
]


@pytest.mark.parametrize(("pages", "expected"), SETS)
def test_a_set_is_one_document_however_its_papers_are_called(
    pages: list[list[str]], expected: dict[str, str]
) -> None:
    sheets = [a_sheet(a_page(lines, number=at)) for at, lines in enumerate(pages, 1)]

    [group] = split(sheets).groups
    [entry] = read_self_study([sheet.page for sheet in group]).entries

    told = said(entry)
    assert {name: told.get(name) for name in expected} == expected
