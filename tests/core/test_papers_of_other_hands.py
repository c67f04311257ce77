"""Papers as other hands than the generator's write them: sheets of marks, cards, congresses."""

from __future__ import annotations

from dataclasses import replace

from bundles import groups
from drawn import a_table_page
from papers import a_page
from reading import a_sheet, said, the_draft, the_entry

from ce_intake.layout.lines import lines_of
from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.values import KindCode, Page, Word

MARKS = {"钻井工艺": "85", "井控技术": "91", "HSE管理": "79"}
OVER = [
    "#石油钻井监督岗位培训成绩单",
    "姓名：巫山云　单位：渤东油田钻井二公司",
    "培训时间：2020年9月1日至9月12日",
]
UNDER = [">渤东石油职工培训中心", ">2020年9月15日"]


def entries_of(page: Page) -> tuple[KindCode, list[dict[str, str]]]:
    kind, _ = classify([a_sheet(page)])
    return kind, [said(one) for one in extract([a_sheet(page)], kind).entries]


def test_each_subject_of_a_training_with_a_mark_of_its_own_is_an_entry() -> None:
    rows = [["课程名称", "成绩"], *([name, mark] for name, mark in MARKS.items())]
    kind, entries = entries_of(a_table_page(rows, above=OVER, below=UNDER))

    assert kind is KindCode.TRANSCRIPT
    assert [(one["content"], one["result"]) for one in entries] == list(MARKS.items())
    assert {one["end_date"] for one in entries} == {"2020-09-12"}


def test_subjects_that_stand_over_their_marks_are_entries_too() -> None:
    rows = [["科目", *MARKS], ["成绩", *MARKS.values()]]
    kind, entries = entries_of(a_table_page(rows, above=OVER, below=UNDER))

    assert kind is KindCode.TRANSCRIPT
    assert [(one["content"], one["result"]) for one in entries] == list(MARKS.items())


def test_the_parts_of_one_sitting_are_no_subjects_of_it() -> None:
    _, draft = the_draft(
        "#成绩查询",
        "考试名称 | 2021年下半年计算机技术与软件专业技术资格考试",
        "资格名称 | 系统架构设计师 | 级别 | 高级",
        "姓名 | 魏南笙",
        "上午成绩 | 53",
        "下午成绩 | 47",
        "论文成绩 | 49",
    )

    [entry] = draft.entries
    assert (entry.content.value or "").endswith("专业技术资格考试")


def test_a_congress_is_what_was_attended_and_no_talk_that_was_given_there() -> None:
    entry = the_entry(
        "#参会证书",
        "兹证明 | 纪晓川 | 参加了",
        "第十八届全国岩土工程学术大会",
        "（2023年10月27-30日　渝州）",
        "并作口头报告：《软岩隧道大变形控制技术》",
        "华夏岩石力学与工程学会　2023年10月30日",
    )

    assert (entry["kind"], entry["content"]) == (
        "lecture_certificate",
        "第十八届全国岩土工程学术大会",
    )


def test_a_class_without_a_sort_is_no_part_of_its_name() -> None:
    entry = the_entry(
        "#结业证书",
        "学员路振邦系国营红光无线电厂职工，于1996年3月4日至1996年5月31日",
        "在我校单片机应用班学习，经考试成绩良好，准予结业。",
        ">红光电子职工大学",
        ">一九九六年六月三日",
    )

    assert entry["content"] == "单片机应用"


def test_a_paper_of_questions_proves_nothing_though_it_bears_a_mark() -> None:
    kind, draft = the_draft(
        "#2024年护理三基理论考试试卷",
        "科室：心内科　　姓名：潘若兰　　得分：86",
        "一、单项选择题（每题2分，共40分）",
        "1. 成人心肺复苏时胸外按压的频率为（ C ）",
        "A. 60~80次/分　B. 80~100次/分　C. 100~120次/分　D. 120~140次/分",
        "二、判断题（每题2分）",
        "1. 胰岛素应冷冻保存。（ × ）",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


APP = (
    "我的课程",
    "尉迟恭谨 | 水利水电勘测设计院",
    "",
    "",
    "水利工程质量管理规定解读",
    "12学时 | 已完成",
    "完成时间：2024-05-11",
    "",
    "",
    "生态护岸新材料",
    "16学时 | 已完成",
    "完成时间：2024-06-02",
    "",
    "",
    "大坝安全监测自动化",
    "8学时 | 学习中",
    "学习进度 46%",
)


def test_what_stands_below_the_last_mark_of_a_card_is_not_told_of_the_next() -> None:
    kind, draft = the_draft(*APP)

    assert kind is KindCode.TRANSCRIPT
    assert [(said(one)["content"], said(one)["end_date"]) for one in draft.entries] == [
        ("水利工程质量管理规定解读", "2024-05-11"),
        ("生态护岸新材料", "2024-06-02"),
    ]


def test_the_hours_are_the_sum_that_stands_beside_its_parts() -> None:
    entry = the_entry(
        "#一级造价工程师继续教育合格证明",
        "姓　　名：利君山",
        "注册单位：粤海工程咨询有限公司",
        "学习年度：2023年",
        "完成学时：必修课20学时 选修课10学时 合计30学时",
        "证明编号：ZJ44202300871",
        ">粤海省建设工程造价管理协会",
    )

    assert entry["stated"] == "30学时"


def test_a_licence_to_work_is_no_proof_of_learning() -> None:
    kind, draft = the_draft(
        "#中华人民共和国特种作业操作证",
        "姓名：汲取之　性别：男",
        "证号：T370000198010100559",
        "作业类别：电工作业",
        "操作项目：低压电工作业",
        "初领日期：2019-05-20",
        "有效期限：2019-05-20 至 2025-05-19",
        "签发机关：鲁东省应急管理厅",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


def test_a_table_headed_in_two_tongues_is_read_by_its_chinese_half() -> None:
    rows = [
        ["No.", "Name 姓名", "ID 证件号", "Score 分数", "Certificate 证书号"],
        ["1", "索南卓玛", "6301**********0023", "91", "IA-24051-01"],
        ["2", "邝仲谋", "4403**********1118", "84", "IA-24051-02"],
    ]
    over = [
        "#Training Record 培训记录",
        "Course课程：IATF 16949内审员 Date日期：2024-05-13/14 Hours课时：12",
    ]
    widths = [0.08, 0.16, 0.28, 0.16, 0.2]
    kind, entries = entries_of(a_table_page(rows, above=over, widths=widths, ruled=False))

    assert kind is KindCode.ROSTER
    assert [(one["name"], one["result"], one["certificate_no"]) for one in entries] == [
        ("索南卓玛", "91", "IA-24051-01"),
        ("邝仲谋", "84", "IA-24051-02"),
    ]
    assert {one["content"] for one in entries} == {"IATF 16949内审员"}
    assert {(one["start_date"], one["end_date"]) for one in entries} == {
        ("2024-05-13", "2024-05-14")
    }
    assert {one["hours"] for one in entries} == {"12"}


def test_manners_of_taking_a_course_are_its_parts_and_add_up_to_its_hours() -> None:
    rows = [["模块", "学时"], ["集中研修", "56"], ["网络研修", "30"], ["岗位实践", "34"]]
    page = a_table_page(
        [*rows, ["合计", "120"]],
        above=[
            "#培训学时证明",
            "洛水清老师（滇西县民族小学）于2023年10月至12月参加",
            "小学数学骨干教师能力提升培训项目，完成全部研修任务，成绩合格。其中：",
        ],
        below=[">云岭师范大学", ">2023年12月31日"],
    )
    kind, [entry] = entries_of(page)

    assert kind is KindCode.TRAINING_CERTIFICATE
    assert (entry["content"], entry["hours"]) == ("小学数学骨干教师能力提升", "120")


def test_people_of_a_list_told_with_their_group_and_their_mark_are_a_roster() -> None:
    kind, draft = the_draft(
        "#关于公布消防控制室操作员培训考试成绩的通知",
        "各班组：",
        "2024年3月6日至3月8日举办的消防控制室操作员培训（24学时）考试已结束，成绩如下：",
        "1. 翟让（保安一班） 88分",
        "2. 单雄飞（保安一班） 93分",
        "3. 程知节（保安二班） 52分",
        ">洛邑国际会展中心安保部",
        ">2024年3月11日",
    )

    assert kind is KindCode.ROSTER
    assert [(said(one)["name"], said(one)["result"]) for one in draft.entries] == [
        ("翟让", "88"),
        ("单雄飞", "93"),
        ("程知节", "52"),
    ]
    assert {said(one)["content"] for one in draft.entries} == {"消防控制室操作员"}


def test_a_slip_of_credits_states_them_behind_their_class() -> None:
    entry = the_entry(
        "#院内继续教育学习学分条",
        "科室：消化内科　姓名：牛听雨",
        "内容：《ERCP术后护理要点》",
        "时间：2023.11.23 下午3:00-5:00",
        "学分：Ⅱ类 0.5分　授课人：谷主任",
        "盖章：滨湖区人民医院护理部",
    )

    assert (entry["content"], entry["stated"]) == ("ERCP术后护理要点", "0.5学分")


def test_a_class_in_a_room_with_hours_of_self_study_over_the_network_is_a_class() -> None:
    entry = the_entry(
        "#出版专业技术人员继续教育证书",
        "晁补之 同志于2023年8月21日至8月25日参加全国出版专业技术人员继续教育",
        "面授培训（第3期），共学习40学时；网络自学50学时；总计90学时。特发此证。",
        ">华文出版研修院",
        ">2023年9月1日",
    )

    assert (entry["learning_form"], entry["stated"]) == ("training_class", "90学时")


def test_teaching_in_need_is_practice_whatever_was_studied_beside_it() -> None:
    entry = the_entry(
        "#支教证明",
        "兹证明滨江市第一中学教师游晓月同志，于2022年9月至2023年7月在我校支教一学年，",
        "担任高一物理教学工作，并参加校本研修24学时，考核优秀。",
        ">雪山县民族中学",
        ">2023年7月10日",
    )

    assert entry["learning_form"] == "practice"


def test_an_unusual_name_in_a_line_of_names_hides_nobody() -> None:
    kind, draft = the_draft(
        "#急诊急救能力提升培训班结业人员名单",
        "市第二医院（2人）",
        "莫言之　沙千里",
        "云港区卫生院（3人）",
        "路遥知　阮小七郎　苗凤仪",
        "培训时间：2024年5月13日至5月24日　学时：80学时",
        ">云港市急救中心",
        ">2024年5月27日",
    )

    assert kind is KindCode.ROSTER
    assert [(said(one)["name"], said(one)["employer"]) for one in draft.entries] == [
        ("莫言之", "市第二医院"),
        ("沙千里", "市第二医院"),
        ("路遥知", "云港区卫生院"),
        ("阮小七郎", "云港区卫生院"),
        ("苗凤仪", "云港区卫生院"),
    ]


def test_subjects_told_one_after_another_with_their_scores_are_entries() -> None:
    _, draft = the_draft(
        "#合格通知",
        "涂山月 考生：",
        "您参加2023年度初级社会工作者职业水平考试，社会工作实务（初级）82分，社会工作",
        "综合能力（初级）77分，两科均已达到合格标准。",
        ">蓉江市人事考试院",
        ">2023年8月25日",
    )

    assert [(said(one)["content"], said(one)["result"]) for one in draft.entries] == [
        ("社会工作实务（初级）", "82"),
        ("社会工作综合能力（初级）", "77"),
    ]


def test_hours_added_up_in_a_cell_are_their_sum() -> None:
    entry = the_entry(
        "#培训结业证明",
        "学员姓名：酆尚青",
        "培训工种：工业机器人系统操作员",
        "起止日期：2024-03-04 至 2024-04-19",
        "课时：理论64 + 实操96 = 160",
        ">晋阳工匠技能培训学校",
    )

    assert entry["hours"] == "160"


def test_boxes_higher_than_their_letters_do_not_join_the_cells_of_a_line() -> None:
    tall = [
        Word(text=text, box=(x, 0.2, x + 0.02 * len(text), 0.236), confidence=0.98)
        for text, x in (("姓名", 0.1), ("扶苏木", 0.18), ("单位", 0.285), ("津北水务集团", 0.37))
    ]
    page = replace(a_page(["#专业技术人员自学情况登记表"]), words=tuple(tall))

    assert [one.text for row in lines_of(page).rows for one in row.segments] == [
        "姓名",
        "扶苏木",
        "单位",
        "津北水务集团",
    ]


def test_a_line_in_which_dots_lead_to_the_hours_is_a_course_and_its_sum_none() -> None:
    kind, draft = the_draft(
        "#统计人员继续教育学时证明",
        "姓名：东方既白　单位：桐江区统计局　年度：2023",
        "统计法规……… | ………12学时",
        "经济普查实务……………18学时",
        "大数据统计方法…………30学时",
        "合计…… | ………60学时",
        ">桐江市统计教育培训中心",
        ">2023年12月20日",
    )

    assert kind is KindCode.TRANSCRIPT
    assert [(said(one)["content"], said(one)["hours"]) for one in draft.entries] == [
        ("统计法规", "12"),
        ("经济普查实务", "18"),
        ("大数据统计方法", "30"),
    ]
    assert {said(one)["issuer"] for one in draft.entries} == {"桐江市统计教育培训中心"}


def test_a_list_goes_on_where_the_column_of_its_numbers_was_misread() -> None:
    heads = ["序号", "姓名", "单位", "成绩", "证书编号"]
    first = [["1", "冷于冰", "一分厂", "80", "YL2024-001"]]
    second = [["2", "温如玉", "一分厂", "75", "YL2024-002"]]
    over = ["#锅炉水处理作业人员复审培训合格名册", "培训时间：2024年8月19日～8月21日　学时：24"]
    under = ["合格2人。", ">河东锅炉压力容器检验所", ">2024年8月23日"]
    pages = [
        a_table_page([heads, *first], above=over),
        a_table_page([["房号", *heads[1:]], *second], below=under, number=2),
    ]

    assert groups(*pages) == [[1, 2]]


def test_how_many_people_a_sentence_lists_is_nobody_of_them() -> None:
    kind, draft = the_draft(
        "#关于贵单位参训人员学习情况的函",
        "渭城区博物馆：",
        "贵单位选派的赵里安（身份证号610000198803030618）、甘茂林（身份证号",
        "610000199109110743）两名同志，于2023年10月16日至10月20日参加我中心举办的",
        "可移动文物预防性保护培训班，各计40学时，考核均为合格。",
        ">秦中文物保护培训中心",
        ">2023年10月24日",
    )

    assert kind is KindCode.ROSTER
    assert [(said(one)["name"], said(one)["id_number"]) for one in draft.entries] == [
        ("赵里安", "610000198803030618"),
        ("甘茂林", "610000199109110743"),
    ]


def test_the_number_of_somebody_is_the_one_behind_his_name() -> None:
    entry = the_entry(
        "#培训证明",
        "带队樗里疾（身份证号610000198803030618）与学员甘茂林（身份证号610000199109110743）",
        "于2023年10月16日至10月20日参加可移动文物预防性保护培训班，计40学时。",
        ">秦中文物保护培训中心",
    )

    assert (entry["name"], entry["id_number"]) == ("甘茂林", "610000199109110743")


def test_a_profession_before_a_colon_leads_to_a_name() -> None:
    entry = the_entry(
        "#继续教育学时确认书",
        "注册会计师：纳兰序　　所在事务所：钱塘正衡会计师事务所",
        "参加“新审计准则应用”面授培训，确认学时：24　共30人",
        ">钱塘省注册会计师协会",
    )

    assert (entry["name"], entry["employer"]) == ("纳兰序", "钱塘正衡会计师事务所")
    assert entry["stated"] == "24学时"


def test_a_check_of_what_somebody_knows_is_an_examination() -> None:
    kind, draft = the_draft(
        "#食品安全管理人员监督抽查考核",
        "85分",
        "考核结果：合格",
        "姓名：百里川",
        "单位：云锦餐饮管理有限公司",
        "人员类别：食品安全员",
        "考核时间：2024-06-13 10:02:45",
        "有效期至：2025-06-12",
    )

    assert kind is KindCode.EXAM_SCORE
    assert [said(one)["result"] for one in draft.entries] == ["85"]


def test_courses_that_somebody_is_asked_to_finish_are_not_learned() -> None:
    kind, draft = the_draft(
        "106550010 今天 08:30",
        "【琅琊教育】郦食其学员您好，您的2024年注册测绘师继续教育课程（60学时）即将于",
        "12月31日到期，当前完成进度75%，请尽快完成学习并参加在线考试。",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


def test_what_somebody_thinks_of_a_class_is_no_proof_of_it() -> None:
    kind, draft = the_draft(
        "#培训效果评估表",
        "培训名称：数控编程提高班　培训日期：2024.10.9-10.11　学员姓名：郦道源",
        "评估项目 | 非常满意 | 满意 | 一般 | 不满意",
        "课程内容 | √",
        "讲师水平 | √",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


def test_hours_of_both_sorts_beside_their_sum_are_of_neither() -> None:
    entry = the_entry(
        "#年度学时合格证书",
        "姓名 | 屈子平 | 性别 | 男",
        "工作单位 | 沅水县公路建设养护中心",
        "年度 | 2023 | 总学时 | 92",
        "公需科目学时 | 30 | 专业科目学时 | 62",
        ">沅水县人力资源和社会保障局",
    )

    assert entry["stated"] == "92学时"
    assert "subject" not in entry


def test_talks_of_several_days_in_one_sentence_have_an_entry_each() -> None:
    kind, draft = the_draft(
        "#学时证明",
        "兹证明祖冲和（云岗电厂）2024年度参加我会组织的下列学术活动：3月22日“超临界机组",
        "灵活性改造”讲座（4学时）；6月14日“氢能与储能技术”论坛（8学时）。合计12学时。",
        ">晋北电机工程学会",
        ">2024年12月2日",
    )

    assert kind is KindCode.TRANSCRIPT
    assert [(said(one)["content"], said(one)["hours"]) for one in draft.entries] == [
        ("超临界机组灵活性改造", "4"),
        ("氢能与储能技术", "8"),
    ]


def test_a_class_for_graduates_is_called_by_its_subject() -> None:
    entry = the_entry(
        "#研究生课程进修班结业证书",
        "学员 欧冶青，女，于二〇〇九年九月至二〇一一年七月在我校环境工程专业研究生课程",
        "进修班学习，修完全部课程，成绩合格，准予结业。",
        ">闽越大学研究生院",
        ">二〇一一年七月八日",
    )

    assert entry["content"] == "环境工程"


def test_a_certificate_of_a_level_of_skill_says_that_it_was_reached() -> None:
    entry = the_entry(
        "#职业技能等级证书",
        "姓　　名：完颜亮",
        "职业名称：健康管理师",
        "职业技能等级：三级/高级工",
        "证书编号：S000022000012233000456",
        "发证日期：2023年06月30日",
        ">白山职业技能鉴定服务有限公司",
    )

    assert (entry["kind"], entry["content"]) == ("exam_score", "健康管理师")


def test_whom_a_notice_greets_is_no_label_of_a_unit() -> None:
    _, draft = the_draft(
        "#关于公布水土保持监测技术培训班考核合格人员的通知",
        "各会员单位：",
        "学会于2022年5月23日至27日举办了水土保持监测技术培训班（40学时）。",
        "经考核，以下人员成绩合格，准予结业：",
        "师文博、艾青禾、展鸿图、戈壁舟。",
        ">松江流域水土保持学会",
        ">2022年6月6日",
    )

    assert len(draft.entries) == 4
    assert all(one.employer.value is None for one in draft.entries)
