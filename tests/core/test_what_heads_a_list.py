"""What the lines over and under a list of people or of courses say of all of it."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page

from ce_intake.fields.paper import paper_of
from ce_intake.kinds import roster, transcript
from ce_intake.values import Entry, LearningForm, PartialDate, Subject

PEOPLE = [["序号", "姓名", "单位", "学时"], ["1", "王一鸣", "岳麓市中医医院", "8"]]
PEOPLE += [["2", "赵国强", "临洮县林业站", "8"]]
COURSES = [["课程名称", "学时", "成绩"], ["急救技能", "8", "合格"], ["护理文书", "6", "良好"]]


def a_listed(above: list[str], below: list[str], rows: list[list[str]] = PEOPLE) -> Entry:
    page = a_table_page(rows, widths=[0.1, 0.2, 0.35, 0.15], above=above, below=below)
    return roster.extract([page]).entries[0]


def a_taken(above: list[str], below: list[str]) -> Entry:
    page = a_table_page(COURSES, widths=[0.4, 0.2, 0.2], above=above, below=below)
    return transcript.extract([page]).entries[0]


@pytest.mark.parametrize("source", ["数据来源：岳麓网络学院", "数据来源：岳麓专技学习平台"])
def test_what_a_site_exports_is_its_own_and_of_that_day(source: str) -> None:
    above = ["#网络学习人员学时导出表", "课程：民法典与职业生活开放时间：2019-10-01至2019-10-15"]
    entry = a_listed(above, [f">{source}", ">导出日期：2019年10月19日"])

    assert entry.issuer.value == source.partition("：")[2]
    assert entry.issue_date.value == PartialDate(2019, 10, 19)
    assert entry.content.value == "民法典与职业生活"
    assert (entry.start_date.value, entry.end_date.value) == (
        PartialDate(2019, 10, 1),
        PartialDate(2019, 10, 15),
    )


def test_who_signs_gave_it_and_not_whose_data_it_is_of() -> None:
    entry = a_listed(
        ["#培训班学时名单", "课程：护理文书"],
        ["数据来源：岳麓网络学院", ">岳麓市护理学会", ">2021年3月4日"],
    )

    assert entry.issuer.value == "岳麓市护理学会"


@pytest.mark.parametrize("label", ["题目", "讲座题目"])
def test_what_hearers_heard_stands_under_its_title(label: str) -> None:
    above = ["#学术讲座学时认定名单", f"{label}：怎样写好一篇护理论文", "时间：2015年11月26日"]
    entry = a_listed(above, [">岳麓理工学院", ">2015年12月4日"])

    assert entry.content.value == "怎样写好一篇护理论文"
    assert entry.learning_form.value is LearningForm.LECTURE


@pytest.mark.parametrize("label", ["班次", "班级", "培训班次"])
def test_those_of_a_class_were_taught(label: str) -> None:
    above = ["#结业证书发放登记表", f"{label}：印染废水深度处理 | 时间：2015年11月27日至29日"]
    entry = a_listed(above, [">岳麓企业管理中心", ">2015年12月1日"])

    assert entry.learning_form.value is LearningForm.TRAINING_CLASS


@pytest.mark.parametrize(
    ("said", "course"),
    [
        ("设备润滑管理（2024年11月29日，4学时）", "设备润滑管理"),
        ("急救技能（2023.5.1-5.3，共12学时）", "急救技能"),
        ("建设工程计价规范（2024年版）", "建设工程计价规范（2024年版）"),
    ],
)
def test_when_and_how_long_stands_behind_a_course_and_is_none_of_it(said: str, course: str) -> None:
    entry = a_listed(["#公司内训考核结果公示", f"培训课题：{said}"], [">岳麓重型机床有限公司"])

    assert entry.content.value == course


def test_the_day_of_a_count_is_none_of_learning() -> None:
    above = ["#线上培训完成情况统计", "课程：人工智能伦理 | 统计日期：2015年7月"]
    entry = a_listed(above, [">岳麓热电厂", ">2015年7月29日"])

    assert (entry.start_date.value, entry.end_date.value) == (None, None)


def test_a_course_for_teachers_of_trades_is_of_no_subject() -> None:
    above = ["#校本培训学时认定表", "研训主题：中职专业课项目化教学"]

    assert a_listed(above, [">岳麓职业高级中学"]).subject.value is None
    assert a_listed(["#专业课培训名单"], []).subject.value is Subject.PROFESSIONAL


@pytest.mark.parametrize("number", ["130000197204219524", "1300**********9524"])
@pytest.mark.parametrize("label", ["单位", "所在单位"])
def test_an_employer_stands_behind_a_number_without_a_colon(number: str, label: str) -> None:
    line = f"姓名 唐梅桂 身份证号 {number} {label} 岳麓市中医医院"
    entry = a_taken(["#个人培训学时汇总表", line], [">岳麓市护理学会", ">2024年9月20日"])

    assert entry.name.value == "唐梅桂"
    assert entry.id_number.value == number
    assert entry.employer.value == "岳麓市中医医院"


def test_a_record_of_reports_heard_is_of_lectures() -> None:
    entry = a_taken(["#学术报告听取登记卡", "姓名：白磊远"], [">岳麓理工学院", ">2024年5月26日"])

    assert entry.learning_form.value is LearningForm.LECTURE


@pytest.mark.parametrize("label", ["登记人", "填报人", "申报人"])
def test_who_has_his_courses_registered_learned_them(label: str) -> None:
    entry = a_taken(
        ["#学术报告听取登记卡", f"{label}：白磊远（岳麓师范大学）"],
        [">岳麓理工学院", ">2024年5月26日"],
    )

    assert (entry.name.value, entry.employer.value) == ("白磊远", "岳麓师范大学")


def test_who_registers_the_courses_of_another_learned_none() -> None:
    above = ["#继续教育登记卡", "姓名：赵国强", "登记人：白磊远（岳麓师范大学）"]

    assert a_taken(above, []).name.value == "赵国强"


def test_a_verdict_of_an_examination_says_more_than_that_a_course_is_done() -> None:
    rows = [["课程名称", "完成日期", "学时", "考试结果", "学习状态"]]
    rows += [["公共安全", "2018-01-21", "2", "合格", "已完成"]]
    rows += [["传统文化", "2018-03-31", "4", "合格", "已完成"]]
    above = ["2019/1/9 15:24我的学习档案", "#学习档案", "姓名：曾东 | 年度：2018"]
    page = a_table_page(rows, above=above, below=[">岳麓云学网络科技公司", ">2018-12-20"])

    entry = transcript.extract([page]).entries[0]

    assert entry.result.value is not None
    assert entry.result.value.value == "合格"
    assert entry.start_date.value is None


def test_that_the_credits_of_a_year_suffice_is_no_mark_of_a_course() -> None:
    rows = [["项目名称", "举办日期", "学分"], ["慢阻肺诊疗", "2020-04-05", "3"]]
    rows += [["新生儿复苏技术", "2020-04-18", "2"]]
    page = a_table_page(
        rows, above=["#继续医学教育学分审核表", "姓名：雷海"], below=["审核结果：本年度学分达标"]
    )

    assert [one.result.value for one in transcript.extract([page]).entries] == [None, None]


@pytest.mark.parametrize(
    "above",
    [
        ["#单位学员学习情况导出表 | 岳麓煤化工集团第一分公司 | 2019年度"],
        ["#单位学员学习情况导出表", "岳麓煤化工集团第一分公司"],
        ["#本单位人员培训情况统计表", "岳麓煤化工集团第一分公司 | 2019年度"],
    ],
)
def test_a_unit_beside_the_title_of_a_list_of_its_people_employs_them(above: list[str]) -> None:
    rows = [["姓名", "课程", "学时"], ["王一鸣", "信息安全", "8"], ["赵国强", "信息安全", "8"]]
    page = a_table_page(rows, above=above, below=[">江洲云学网络科技公司", ">2019年4月6日"])

    entry = roster.extract([page]).entries[0]

    assert entry.employer.value == "岳麓煤化工集团第一分公司"
    assert entry.issuer.value == "江洲云学网络科技公司"


@pytest.mark.parametrize(
    ("title", "foot"),
    [
        ("公需科目学习证明", "本证明由网络培训平台生成。"),
        ("公需科目学习证明", "由在线学习系统自动生成"),
        ("学员学习情况导出表", ""),
    ],
)
def test_what_a_site_makes_was_learned_there(title: str, foot: str) -> None:
    entry = a_taken([f"#{title}", "姓名：方长军"], [foot, ">岳麓科技公司", ">2020年2月23日"])

    assert entry.learning_form.value is LearningForm.ONLINE


@pytest.mark.parametrize("unit", ["渭坪地质勘查院有限公司", "岳麓自由贸易区医院"])
def test_a_letter_names_people_behind_their_unit_whatever_it_is_called(unit: str) -> None:
    lines = [f"兹证明{unit}才让·扎西、康杰子、乔辉超等三名同志于2022年7月7日至10日"]
    lines += ["参加“桥梁施工技术”培训，每人完成24学时，考核均合格。特此证明。"]
    entries = roster.extract([a_page(["#培训证明", *lines, ">岳麓学院", ">2022年7月13日"])]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [
        ("才让·扎西", unit),
        ("康杰子", unit),
        ("乔辉超", unit),
    ]


@pytest.mark.parametrize("heading", ["第二部分 考核意见", "二、考核意见", "（二）考核意见"])
def test_a_heading_by_its_number_is_no_part_of_the_sentence_under_it(heading: str) -> None:
    lines = ["岳麓枸杞产业发展中心上官长于2015年5月15日至6月19日完成自学“城镇燃气运行”，"]
    page = a_page(["#职工自学情况审核表", heading, *lines, "认定24学时，考核79分。"])

    assert paper_of([page]).sentences[-1].text.startswith("岳麓枸杞")


def test_a_part_of_a_body_employs_nobody_in_lines_without_a_head() -> None:
    lines = ["1. 史明 技术部 4学时 合格", "2. 冯立芳 技术部 2学时 合格"]
    entries = roster.extract([a_page(["#线上培训完成情况", *lines])]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [("史明", None), ("冯立芳", None)]


@pytest.mark.parametrize("sort", ["院内", "厂内", "全员", "专项", ""])
def test_a_class_in_a_house_is_called_by_what_is_quoted(sort: str) -> None:
    rows = [["序号", "姓名", "成绩"], ["1", "王思承", "78"], ["2", "姚云建", "95"]]
    page = a_table_page(rows, above=[f"#“手术室感染控制”{sort}培训考核成绩表"])

    assert roster.extract([page]).entries[0].content.value == "手术室感染控制"
