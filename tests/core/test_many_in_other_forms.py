"""Many people or courses in forms that are no plain list; one course that looks like many."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from drawn import a_table_page
from papers import a_page
from reading import a_sheet, the_draft

from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.online_certificate import extract as read_online
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.training_certificate import extract as read_certificate
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.stages.classify import classify
from ce_intake.stages.paper import find_sheet
from ce_intake.values import Box, KindCode, LearningForm, Subject

FOOT = [">海晏市水文局", ">2021年9月13日"]


def test_people_whom_a_sentence_lists_over_its_lines_have_an_entry_each() -> None:
    lines = [
        "#证明",
        "兹证明我局职工汤显明、辛雨桐、卢照清、冷凝霜、欧阳若谷、柏立、季晓",
        "棠、巩志远、舒兰等9名同志，于2021年9月6日至9月10日参加“水文监测新",
        "技术”培训班，共计40学时，经考核全部合格。",
        "",
        *FOOT,
    ]
    page = a_page(lines)

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    entries = read_roster([page]).entries
    assert [entry.name.value for entry in entries] == [
        *("汤显明", "辛雨桐", "卢照清", "冷凝霜", "欧阳若谷", "柏立", "季晓棠", "巩志远", "舒兰")
    ]
    assert {(e.content.value, e.hours.value) for e in entries} == {("水文监测新技术", Decimal(40))}
    assert {entry.employer.value for entry in entries} == {"海晏市水文局"}


def test_units_in_brackets_behind_the_names_of_a_sentence_are_theirs() -> None:
    lines = [
        "#关于公布培训考核合格人员的通知",
        "我局于2020年9月14日至9月18日举办装配式建筑施工技术培训班，学时40，经考核，",
        "下列人员合格：郑海波（云湖第一建筑公司）、孙丽娟（云湖第二建筑公司）、马腾",
        "飞（云湖监理公司）。",
        "",
        *FOOT,
    ]

    entries = read_roster([a_page(lines)]).entries

    assert [(entry.name.value, entry.employer.value) for entry in entries] == [
        ("郑海波", "云湖第一建筑公司"),
        ("孙丽娟", "云湖第二建筑公司"),
        ("马腾飞", "云湖监理公司"),
    ]


PARTS = [["教学模块", "学时"], ["政策法规", "8"], ["深基坑工程", "16"], ["案例研讨", "24"]]


def test_a_table_of_the_parts_of_one_course_is_no_record_of_several() -> None:
    above = [
        "#培训合格证书",
        "汤显明于2023年4月10日至15日参加“专项方案编制”培训班，共48学时，考核合格。",
    ]
    page = a_table_page(PARTS, widths=[0.4, 0.2], above=above, below=FOOT)

    assert classify([a_sheet(page)])[0] is KindCode.TRAINING_CERTIFICATE
    [entry] = read_certificate([page]).entries
    assert (entry.content.value, entry.hours.value) == ("专项方案编制", Decimal(48))


def test_courses_that_add_up_to_no_course_of_the_paper_are_several() -> None:
    above = ["#学习记录", "姓名：汤显明 | 总学时：48"]
    page = a_table_page(PARTS, widths=[0.4, 0.2], above=above, below=FOOT)

    assert classify([a_sheet(page)])[0] is KindCode.TRANSCRIPT


@pytest.mark.parametrize(
    ("head", "form"),
    [("课程名称", None), ("培训课程", LearningForm.TRAINING_CLASS)],
)
def test_a_record_that_nowhere_speaks_of_training_states_no_form(
    head: str, form: LearningForm | None
) -> None:
    rows = [[head, "学时"], ["政策法规解读", "8"], ["深基坑工程施工", "16"]]
    page = a_table_page(
        rows,
        widths=[0.4, 0.2],
        above=["#继续教育学习记录", "姓名：汤显明"],
        below=[">海晏培训中心"],
    )

    assert [entry.learning_form.value for entry in read_transcript([page]).entries] == [form, form]


def test_hours_in_columns_of_courses_that_add_up_are_an_entry_each() -> None:
    rows = [
        ["序号", "姓名", "消防安全", "院感防控", "心肺复苏", "合计"],
        ["1", "汤显明", "4", "6", "8", "18"],
        ["2", "辛雨桐", "4", "", "8", "12"],
    ]
    page = a_table_page(rows, above=["#职工业务培训学时统计表"], below=FOOT)

    assert [
        (e.name.value, e.content.value, e.hours.value) for e in read_roster([page]).entries
    ] == [
        ("汤显明", "消防安全", Decimal(4)),
        ("汤显明", "院感防控", Decimal(6)),
        ("汤显明", "心肺复苏", Decimal(8)),
        ("辛雨桐", "消防安全", Decimal(4)),
        ("辛雨桐", "心肺复苏", Decimal(8)),
    ]


def test_ticks_under_courses_that_say_their_hours_are_an_entry_each() -> None:
    rows = [
        ["序号", "姓名", "师德修养\n（4学时）", "新课标解读\n（8学时）"],
        ["1", "汤显明", "√", "√"],
        ["2", "辛雨桐", "", "√"],
    ]
    page = a_table_page(rows, above=["#校本培训学时登记表"], below=FOOT)

    assert [
        (e.name.value, e.content.value, e.hours.value) for e in read_roster([page]).entries
    ] == [
        ("汤显明", "师德修养", Decimal(4)),
        ("汤显明", "新课标解读", Decimal(8)),
        ("辛雨桐", "新课标解读", Decimal(8)),
    ]


def test_columns_of_marks_beside_people_stay_one_result() -> None:
    rows = [
        ["序号", "姓名", "课堂表现", "作业质量", "总评"],
        ["1", "汤显明", "90", "86", "88"],
        ["2", "辛雨桐", "80", "76", "78"],
    ]
    page = a_table_page(rows, above=["#“专项方案编制”培训班成绩册"], below=FOOT)

    assert [(e.name.value, e.content.value) for e in read_roster([page]).entries] == [
        ("汤显明", "专项方案编制"),
        ("辛雨桐", "专项方案编制"),
    ]


def test_a_letter_about_those_below_names_them_in_rows() -> None:
    lines = [
        "#结业证明",
        "下列同志于2018年9月3日至5日参加我单位举办的“统计执法与数据质量”研修班，",
        "修满24学时，准予结业：",
        "田燕新 | 夏子勇 | 曹霞 | 杜丽若",
        "秦晓长",
        "（共5人）",
        "",
        *FOOT,
    ]
    page = a_page(lines)

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [entry.name.value for entry in read_roster([page]).entries] == [
        *("田燕新", "夏子勇", "曹霞", "杜丽若", "秦晓长")
    ]


def test_a_unit_that_reports_its_own_people_employs_them_all() -> None:
    rows = [["序号", "姓名", "培训内容", "学时"], ["1", "汤显明", "消防安全知识", "4"]]
    rows += [["2", "辛雨桐", "院感防控要求", "6"]]
    above = ["#职工继续教育学时汇总表", "填报单位（盖章）：海晏市水文局"]

    entries = read_roster([a_table_page(rows, above=above, below=FOOT)]).entries

    assert [entry.employer.value for entry in entries] == ["海晏市水文局"] * 2


def test_a_sentence_of_two_courses_says_the_sort_of_each() -> None:
    lines = [
        "#年度学时证明",
        "秦晓长，于2019年度参加网络继续教育学习：公需科目《乡村振兴战略解读》30学时，成绩",
        "合格；专业科目《不动产权籍调查》42学时，成绩合格；合计72学时。特此证明。",
        "",
        ">海晏市学习云信息服务中心",
    ]

    entries = read_online([a_page(lines)]).entries

    assert [(e.content.value, e.subject.value) for e in entries] == [
        ("乡村振兴战略解读", Subject.PUBLIC),
        ("不动产权籍调查", Subject.PROFESSIONAL),
    ]


def test_the_record_of_a_student_counts_in_the_year_in_which_a_school_year_ends() -> None:
    rows = [
        ["学年", "课程名称", "学时", "成绩"],
        ["2018-2019学年", "管理学原理", "64", "70"],
        ["2019-2020", "经济法概论", "32", "65"],
    ]
    above = [
        "#成人高等教育学生成绩单",
        "姓名：汤显明 | 学号：63345571 | 层次：专升本 | 学习形式：函授",
    ]
    page = a_table_page(rows, above=above, below=[">海晏理工大学", ">2021年1月17日"])

    entries = read_transcript([page]).entries

    assert [entry.credit_year.value for entry in entries] == [2019, 2020]
    assert {entry.learning_form.value for entry in entries} == {LearningForm.DEGREE}
    assert {entry.certificate_no.value for entry in entries} == {None}


def test_scores_beside_subjects_on_a_screen_pass_by_the_mark_in_the_line_below() -> None:
    lines = [
        "2025年度专利代理师资格考试",
        "姓名 | 杨怡安",
        "专利法律知识 | 58",
        "满分150 合格标准60 不合格",
        "相关法律知识 | 133",
        "满分150 合格标准60 合格",
    ]

    entries = read_exam([a_page(lines)]).entries

    assert [
        (e.content.value, e.result.value and (e.result.value.value, e.result.value.passed))
        for e in entries
    ] == [("专利法律知识", ("58", False)), ("相关法律知识", ("133", True))]


def test_a_fold_through_empty_rows_cuts_no_words_off() -> None:
    rows = [
        ["起止时间", "学习内容", "学时"],
        ["2017.6.6", "经济普查方案解读", "4"],
        ["2017.7.4", "公路沥青路面养护", "8"],
        *([["", "", ""]] * 3),
    ]
    page = a_table_page(rows, widths=[0.3, 0.17, 0.15], above=["#接受继续教育登记", "姓名：钱伟绰"])
    ys = sorted({box[1] for box in page.rulings if box[2] - box[0] > 0.1})
    fold = tuple((0.505, y, 0.507, z) for y, z in ((ys[0], ys[1]), (ys[3], ys[4]), (ys[4], ys[6])))

    entries = read_transcript([replace(page, rulings=(*page.rulings, *fold))]).entries

    assert [entry.content.value for entry in entries] == ["经济普查方案解读", "公路沥青路面养护"]


def test_courses_that_nobody_has_finished_are_no_entries() -> None:
    rows = [
        ["课程名称", "学时", "学习状态", "完成时间"],
        ["增值税法解读", "6", "已学完", "2023-08-02"],
        ["内部控制评价", "4", "学习中", "-"],
        ["管理会计工具", "5", "未学习", "-"],
        ["数电票实务", "3", "已学完", "2023-09-01"],
    ]
    page = a_table_page(rows, above=["#网络学习记录", "学员：欧阳若谷"])

    entries = read_transcript([page]).entries

    assert [(e.content.value, e.result.value and e.result.value.value) for e in entries] == [
        ("增值税法解读", "已学完"),
        ("数电票实务", "已学完"),
    ]


def test_a_table_under_a_heading_of_plans_tells_nothing_learned() -> None:
    done = [["序号", "培训内容", "学时", "结果"], ["1", "空间规划编制", "24", "合格"]]
    done += [["2", "城市更新实务", "16", "合格"]]
    ahead = [["序号", "拟学内容", "计划学时"], ["1", "实景三维应用", "16"]]
    above = ["#继续教育完成情况及计划", "姓名：费云", "一、2022年度已完成"]
    page = a_table_page(done, above=above, below=["二、2023年度计划"])
    low = max(word.box[3] for word in page.words) + 0.004
    more = a_table_page(ahead, widths=[0.1, 0.4, 0.2])
    top = min(box[1] for box in more.rulings)
    words = tuple(replace(w, box=_lower(w.box, low - top)) for w in more.words)
    rulings = tuple(_lower(box, low - top) for box in more.rulings)
    whole = replace(page, words=(*page.words, *words), rulings=(*page.rulings, *rulings))

    entries = read_transcript([whole]).entries

    assert [entry.content.value for entry in entries] == ["空间规划编制", "城市更新实务"]


def _lower(box: Box, by: float) -> Box:
    return (box[0], box[1] + by, box[2], box[3] + by)


def test_lines_that_begin_with_a_day_tell_a_course_each() -> None:
    lines = [
        "#专业技术人员学习档案",
        "姓名：巩志远 | 工作单位：浦江县林业工作站",
        "2019.03.11-03.15参加林业有害生物防治培训班学习，40学时，成绩合",
        "格。",
        "2019.06.03-06.05参加林草生态修复技术培训班学习，24学时，成绩良好。",
        "",
        *FOOT,
    ]
    page = a_page(lines)

    assert classify([a_sheet(page)])[0] is KindCode.TRANSCRIPT
    assert [
        (e.content.value, str(e.end_date.value), e.hours.value, e.result.value.value)
        for e in read_transcript([page]).entries
        if e.result.value
    ] == [
        ("林业有害生物防治", "2019-03-15", Decimal(40), "合格"),
        ("林草生态修复技术", "2019-06-05", Decimal(24), "良好"),
    ]


def test_names_under_a_line_that_counts_the_people_of_a_unit_work_there() -> None:
    lines = [
        "#班主任心理辅导技能培训合格教师名单",
        "浦江一中（2人）",
        "汤显明　　辛雨桐",
        "浦江职教中心（3人）",
        "巩志远　　舒兰　　管彤",
        "",
        *FOOT,
    ]

    entries = read_roster([a_page(lines)]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [
        ("汤显明", "浦江一中"),
        ("辛雨桐", "浦江一中"),
        ("巩志远", "浦江职教中心"),
        ("舒兰", "浦江职教中心"),
        ("管彤", "浦江职教中心"),
    ]


def test_a_sum_before_the_name_of_a_site_is_no_part_of_it() -> None:
    lines = [
        "我的学习 | ",
        "辛雨桐",
        "新污染物治理政策解读",
        "2.0学时 | 2024-03-02 | 已完成",
        "危险废物规范化管理",
        "3.0学时 | 2024-03-19 | 已完成",
        "2024年度累计 5.0 学时 · 绿云学堂",
    ]

    entries = read_transcript([a_page(lines)]).entries

    assert [entry.content.value for entry in entries] == [
        "新污染物治理政策解读",
        "危险废物规范化管理",
    ]
    assert {entry.issuer.value for entry in entries} == {"绿云学堂"}


def test_a_page_that_fills_a_picture_from_side_to_side_is_not_cut_out_of_it() -> None:
    screen = np.full((1600, 800, 3), 245, np.uint8)
    screen[:300] = (20, 120, 90)

    assert find_sheet(screen) is None


def test_a_dark_band_at_the_head_of_a_photographed_sheet_is_part_of_it() -> None:
    photo = np.full((1600, 1200, 3), (112, 96, 80), np.uint8)
    photo[200:1400, 150:1050] = 240
    photo[200:360, 150:1050] = (20, 40, 110)

    quad = find_sheet(photo)

    assert quad is not None
    assert quad[:2, 1].max() < 240
    assert quad[2:, 1].min() > 1380


def test_a_dark_stripe_beside_the_text_of_a_photographed_sheet_is_part_of_it() -> None:
    photo = np.full((1200, 1600, 3), (112, 96, 80), np.uint8)
    photo[150:1050, 200:1400] = 240
    photo[150:1050, 1100:1400] = (20, 40, 110)

    quad = find_sheet(photo)

    assert quad is not None
    assert quad[1:3, 0].min() > 1370
    assert quad[[0, 3], 0].max() < 220


def test_a_subject_whose_line_says_what_passes_in_brackets_is_one_of_the_exam() -> None:
    page = a_page(
        [
            "#二级注册计量师资格考试成绩通知书",
            "姓名：楚留香",
            "你于2022年6月18日参加的考试，成绩如下：",
            "计量法律法规及综合知识：84分（合格标准：72分）",
            "计量专业实务与案例分析：70分（合格标准：72分）",
        ]
    )

    entries = read_exam([page]).entries

    assert [(one.content.value, one.result.value.value) for one in entries if one.result.value] == [
        ("计量法律法规及综合知识", "84"),
        ("计量专业实务与案例分析", "70"),
    ]


def test_subjects_that_a_sentence_quotes_with_their_scores_are_an_entry_each() -> None:
    page = a_page(
        [
            "#职业水平考试成绩合格证明",
            "瞿秋于2021年10月参加环境影响评价师职业水平考试，《环境影响评价技术方法》",
            "科目成绩为82分，《环境影响评价案例分析》科目成绩为75分，《相关法律法规》缺考。",
        ]
    )

    entries = read_exam([page]).entries

    assert [(one.content.value, one.result.value.value) for one in entries if one.result.value] == [
        ("环境影响评价技术方法", "82"),
        ("环境影响评价案例分析", "75"),
        ("相关法律法规", "缺考"),
    ]


def test_who_holds_a_course_is_not_what_was_held() -> None:
    rows = [["编号", "学员", "单位", "成绩"], ["1", "章含之", "河清市环境监测站", "90"]]
    page = a_table_page(
        [*rows, ["2", "鲁肃安", "河清市水务局", "85"]],
        widths=[0.1, 0.2, 0.3, 0.1],
        above=["#环境监测技术培训成绩册", "举办单位：河清省环境监测协会 培训日期：2023.9.4-9.8"],
    )

    assert {one.content.value for one in read_roster([page]).entries} == {"环境监测技术"}


def test_a_letter_about_three_of_its_people_goes_to_their_employer() -> None:
    kind, draft = the_draft(
        "#培训证明",
        "东屏市规划院：",
        "你单位荀子明、田单行、乐羊子三位同志于2023年8月14日至18日参加我会举办的“城市体检评估技术”",
        "培训班，学时40，考核均合格，特此证明。",
        ">东屏省城市规划协会",
        ">2023年8月18日",
    )

    assert kind == KindCode.ROSTER
    assert [one.employer.value for one in draft.entries] == ["东屏市规划院"] * 3


def test_the_modules_that_a_sentence_lists_are_an_entry_each() -> None:
    kind, draft = the_draft(
        "#计算机应用能力考试模块合格情况证明",
        "曹弗兴参加全国专业技术人员计算机应用能力考试，以下模块成绩合格：",
        "（1）中文Windows 7操作系统；（2）Word 2007中文字处理；（3）Internet应用。",
        ">霞浦市人事考试中心",
        ">2017年11月8日",
    )

    modules = ["中文Windows 7操作系统", "Word 2007中文字处理", "Internet应用"]
    assert kind == KindCode.EXAM_SCORE
    assert [one.content.value for one in draft.entries] == modules


def test_a_subject_at_which_nobody_appeared_is_one_of_the_exam() -> None:
    _, draft = the_draft(
        "#一级注册消防工程师资格考试成绩查询结果",
        "姓名 | 韩滉之",
        "消防安全技术实务 | 65",
        "消防安全技术综合能力 | 缺考",
        "消防安全案例分析 | 72",
        "成绩发布单位：霞浦省人事考试局",
    )

    results = [one.result.value for one in draft.entries]
    assert [one and (one.value, one.passed) for one in results] == [
        ("65", True),
        ("缺考", False),
        ("72", True),
    ]
    assert draft.entries[0].issuer.value == "霞浦省人事考试局"


def test_a_note_under_the_scores_says_what_passes() -> None:
    kind, draft = the_draft(
        "#2020年度经济专业技术资格考试成绩单",
        "姓名：刘长卿",
        "经济基础知识：98分",
        "专业知识和实务：81分",
        "注：各科目满分140分，合格标准84分。",
        ">北渡省人事考试中心",
        ">2021年1月20日",
    )

    results = [one.result.value for one in draft.entries]
    assert kind == KindCode.EXAM_SCORE
    assert [one and (one.value, one.passed) for one in results] == [("98", True), ("81", False)]


@pytest.mark.parametrize(
    ("body", "own"),
    [("琼台热轧厂", "职工"), ("琼台第一医院", "院内"), ("琼台勘察设计院", "员工岗前")],
)
def test_a_body_that_teaches_its_own_people_employs_everybody(body: str, own: str) -> None:
    _, draft = the_draft(
        f"#{body}{own}培训成绩登记表",
        "培训项目：变频器选型与维护 | 培训日期：2022.06.06-2022.06.07 | 学时：12",
        "序号 | 姓名 | 部门 | 考核结果",
        "1 | 汪刚辉 | 安环科 | 合格",
        "2 | 李航源 | 生产科 | 合格",
        "3 | 董建晓 | 生产科 | 合格",
    )

    assert [one.employer.value for one in draft.entries] == [body] * 3


def test_those_who_came_to_a_meeting_are_listed_as_such() -> None:
    _, draft = the_draft(
        "#第五届琼台护理学术会议学分授予人员名单",
        "会议时间：2017年10月16日至10月18日 | 每人授予：4学分",
        "1 | 陈新 | 琼台建筑设计研究院有限公司 | XF20174345",
        "2 | 郝桂勇 | 琼台市疾病预防控制中心 | XF20172137",
        "3 | 郭洋 | 琼台农业科学研究所 | XF20172814",
    )

    assert {one.learning_form.value for one in draft.entries} <= {LearningForm.CONFERENCE}
