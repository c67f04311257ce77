"""What works, stations and schools of long ago say in words and places of their own."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page
from reading import a_sheet, the_draft, the_entry

from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.text.names import is_organisation
from ce_intake.values import KindCode


@pytest.mark.parametrize(
    ("mark", "value"),
    [("78分", "78"), ("七十八分", "78"), ("九十分", "90"), ("八十一分", "81")],
)
@pytest.mark.parametrize("gap", ["", " | "])
def test_a_subject_is_told_with_its_mark_in_words(gap: str, mark: str, value: str) -> None:
    kind, draft = the_draft(
        "#会计专业技术资格考试成绩单",
        "姓名：种师道",
        "工作单位：澄江县供销社",
        f"会计基础知识{gap}{mark}",
        f"会计实务操作{gap}七十分",
        "考试日期：一九九五年五月二十日",
        ">澄江地区会计考办",
    )

    read = [
        (one.content.value, one.result.value and one.result.value.value) for one in draft.entries
    ]
    assert (kind, read) == ("exam_score", [("会计基础知识", value), ("会计实务操作", "70")])


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("全省林草系统“一张图”更新技术培训", "全省林草系统“一张图”更新技术"),
        ("“双碳”背景下能源管理培训班", "“双碳”背景下能源管理"),
        ("市水务局举办的城镇“三供”设施移交培训班", "城镇“三供”设施移交"),
        ("“三基”培训", "三基"),
        ("“急诊急救”专题培训", "急诊急救"),
        ("“水库调度”高级研修班", "水库调度"),
    ],
)
def test_a_catchword_in_quotation_marks_is_a_part_of_the_name(told: str, content: str) -> None:
    entry = the_entry(
        "#培训证书",
        f"桑榆晚同志于2020年8月24日至28日参加{told}学习，修满32学时，成绩合格。",
        ">澄江省林业干部学校",
        ">2020年8月28日",
    )

    assert entry["content"].strip("“”") == content.strip("“”")


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("我站助理农艺师卜算子于99年3月8日至3月19日", "卜算子"),
        ("兹证明专利代理师纪妙言（资格证号：5523117）于1999年3月8日至19日", "纪妙言"),
        ("佴文渊研究馆员于1999年3月8日至19日", "佴文渊"),
        ("澄江林场桑榆晚：于1999年3月8日至19日", "桑榆晚"),
    ],
)
def test_a_name_stands_behind_a_calling_or_a_unit(lead: str, name: str) -> None:
    entry = the_entry(
        "#培训证明",
        f"{lead}参加省农校举办的“设施蔬菜栽培”培训班，学习80学时，成绩合格。",
        ">澄江县农技推广站",
        ">一九九九年四月二日",
    )

    assert entry["name"] == name
    assert (entry["start_date"], entry["end_date"]) == ("1999-03-08", "1999-03-19")


@pytest.mark.parametrize("weekly", ["每周三上午", "每周二、四下午", "每星期六"])
def test_a_month_in_which_one_learned_weekly_is_when(weekly: str) -> None:
    entry = the_entry(
        "#继续教育学时证明",
        f"兹证明我馆馆员南霁云于2017年6月{weekly}参加本馆组织的《古籍普查登记规范》业务学习。",
        ">澄江省图书馆",
        ">2017年7月3日",
    )

    assert (entry["start_date"], entry["end_date"]) == ("2017-06", "2017-06")


@pytest.mark.parametrize("line", ["2022年度", "2022年", "一、2022年度（共1门）"])
def test_a_table_for_each_year_says_it_in_the_line_over_it(line: str) -> None:
    later = line.replace("2022", "2023")
    pages = [
        a_table_page(
            [["课程", "类别", "学时"], [course, "专业课", "20"]],
            above=[*([] if number > 1 else ["#继续教育学习记录单", "姓名：庹三弦"]), year],
            number=number,
        )
        for number, (year, course) in enumerate([(line, "测绘成果质检"), (later, "地图编制")], 1)
    ]

    read = read_transcript(pages).entries

    assert [one.credit_year.value for one in read] == [2022, 2023]


@pytest.mark.parametrize("part", ["车间", "班组", "部门", "处室"])
def test_a_list_of_a_works_own_people_names_their_parts_of_it(part: str) -> None:
    page = a_table_page(
        [
            ["序号", "姓名", part, "成绩"],
            ["1", "廉希宪", "棉纺车间", "82"],
            ["2", "邝露西", "机修车间", "90"],
        ],
        above=["#澄江纺织总厂班组长岗位培训考试成绩登记表"],
        below=[">澄江纺织总厂职工教育科", ">一九九七年四月二十八日"],
    )

    entries = read_roster([page]).entries

    assert {one.employer.value for one in entries} == {"澄江纺织总厂"}
    assert {one.content.value for one in entries} == {"班组长岗位"}


def test_a_card_that_a_station_keeps_of_its_own_people_is_of_its_staff() -> None:
    page = a_page(
        [
            "#澄江广播电视台2022年度学习登记卡",
            "姓名：禄东赞 | 部门：技术中心",
            "学习内容：超高清制播技术",
            "学时：12",
            ">澄江广播电视台人事部",
            ">2023年1月6日",
        ]
    )

    [entry] = read_transcript([page]).entries

    assert entry.employer.value == "澄江广播电视台"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("澄江林场", True), ("安源煤矿", True), ("市种畜场", True), ("露天采矿", False)],
)
def test_forests_and_mines_employ_people(text: str, is_one: bool) -> None:
    assert is_organisation(text) is is_one


@pytest.mark.parametrize("part", ["技术中心", "财务部", "设备动力科", "总编室"])
def test_a_part_that_any_house_has_employs_nobody(part: str) -> None:
    entry = the_entry(
        "#培训合格证",
        f"姓名 | 禄东赞部门 | {part} | 职称 | 工程师",
        "培训内容：超高清制播技术",
        "学时：12",
        ">澄江省广播电视协会",
        ">2023年1月6日",
    )

    assert entry.get("employer") is None


@pytest.mark.parametrize(("first", "last"), [("起", "止"), ("开始", "终止"), ("起始", "结束")])
def test_a_record_may_have_a_column_for_either_end(first: str, last: str) -> None:
    page = a_table_page(
        [
            [first, last, "学习内容", "办学单位", "学时"],
            ["98年11月9日", "98年11月13日", "新预算会计制度", "清江县财政局", "40"],
            ["98年12月7日", "98年12月8日", "财会电算化", "浏溪市会计学会", "16"],
        ],
        above=["#学 习 记 录", "姓名：温飞卿　　工作单位：清江县教育局"],
    )

    [one, _] = read_transcript([page]).entries

    assert (str(one.start_date.value), str(one.end_date.value)) == ("1998-11-09", "1998-11-13")


@pytest.mark.parametrize("part", ["函授部", "夜大学", "成人教育学院", "继续教育处", ""])
def test_the_part_of_a_school_is_no_part_of_a_major(part: str) -> None:
    entry = the_entry(
        "#毕业证书",
        f"学员霍去疾，男，于一九九三年九月至一九九六年七月在我校{part}农业经济管理专业学习期满，",
        "修完全部课程，考试合格，准予毕业。",
        ">浏溪农业大学",
        ">一九九六年七月十日",
    )

    assert entry["content"] == "农业经济管理"


@pytest.mark.parametrize(
    ("who", "where"),
    [("参会律师", "律所"), ("参训药师", "所在律所"), ("参会馆员", "所在单位")],
)
def test_labels_are_in_the_words_of_a_calling(who: str, where: str) -> None:
    entry = the_entry(
        "#业务论坛参会学时证明",
        f"{who}：敬亭山",
        f"{where}：浏溪正则律师事务所",
        "论坛名称：涉外商事仲裁实务论坛",
        "会议时间：2024年3月23日",
        ">浏溪市律师协会",
        ">2024年3月25日",
    )

    assert (entry["name"], entry["employer"]) == ("敬亭山", "浏溪正则律师事务所")


@pytest.mark.parametrize(
    "told",
    ["完成“文博在线”平台", "在“文博在线”网站学习", "学完文博学习平台", "完成本会培训平台上的"],
)
def test_a_course_at_a_site_was_learned_online(told: str) -> None:
    entry = the_entry(
        "#培训结业证书",
        "学员：蔺相国",
        f"{told}《博物馆藏品预防性保护》课程，计16学时，准予结业。",
        ">浏溪省文博人才培训基地",
        ">2023年12月8日",
    )

    assert (entry["kind"], entry["learning_form"]) == ("online_certificate", "online")


@pytest.mark.parametrize("who", ["我矿技术员温八叉", "我场助理农艺师温八叉", "我台编辑温八叉"])
def test_a_unit_s_letter_tells_of_its_own_people(who: str) -> None:
    entry = the_entry(
        "#证 明 信",
        f"{who}同志，于一九九三年五月十日至六月八日，在浏溪矿业学院学习“安全管理”，共九十六学时，",
        "并通过结课测验。特此证明。",
        ">清江总厂教育科",
        ">一九九三年七月一日",
    )

    assert (entry["kind"], entry["name"]) == ("training_certificate", "温八叉")
    assert (entry["employer"], entry["result"]) == ("清江总厂", "通过")


@pytest.mark.parametrize("label", ["测验结果 | 合格", "考核结果：合格", "测验结果合格"])
def test_a_verdict_behind_its_label_says_more_than_that_a_test_was_passed(label: str) -> None:
    entry = the_entry(
        "#网络学习证明",
        "姓名：蔺相国",
        "课程名称：博物馆藏品预防性保护",
        f"课程学时：10 | {label}",
        "该学员已完成上述课程全部内容的学习并通过测验，特此证明。",
        ">浏溪省文博人才培训基地",
        ">2023年12月8日",
    )

    assert entry["result"] == "合格"


@pytest.mark.parametrize(
    "title",
    [
        "关于公布2018年泵站运行工培训考核结果的通知",
        "关于公示2018年泵站运行工培训班结业成绩的公告",
        "关于通报2018年泵站运行工培训结业情况的通报",
        "关于核定2018年泵站运行工培训学时的通知",
    ],
)
def test_a_notice_that_makes_results_known_is_the_list_of_them(title: str) -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "工作单位", "学时", "考核结果"],
            ["1", "花间集", "茶陵县水利站", "40", "合格"],
            ["2", "尊前集", "茶陵县水利站", "40", "优秀"],
            ["3", "草窗词", "茶陵市排灌站", "40", "合格"],
        ],
        above=[f"#{title}", "各县水利站：", "现将学员考核结果公布如下："],
        below=[">茶陵省水利技工学校", ">2018年9月28日"],
    )
    sheets = [a_sheet(page)]

    kind, _ = classify(sheets)

    assert kind is KindCode.ROSTER
    assert len(extract(sheets, kind).entries) == 3


def test_a_notice_of_a_class_to_come_is_no_list() -> None:
    kind, draft = the_draft(
        "#关于举办泵站运行工培训班的通知",
        "各县水利站：",
        "定于2018年9月17日至21日举办泵站运行工培训班，培训40学时，考核合格者发给证书。",
        ">茶陵省水利技工学校",
        ">2018年8月28日",
    )

    assert (kind, draft.entries) == ("other", ())


@pytest.mark.parametrize("part", ["理论考试", "实际操作", "操作考核", "上机考试"])
def test_the_mark_of_a_part_is_not_that_of_the_whole(part: str) -> None:
    entry = the_entry(
        "#动物检疫技能考试合格证",
        "姓名：关盼盼 | 单位：茶陵县动物卫生监督所",
        f"{part}：91分 | 综合成绩：89.5分",
        "考试日期：2016年12月8日",
        ">茶陵省动物疫病预防控制中心",
        ">2016年12月20日",
    )

    assert entry["result"] == "89.5"


@pytest.mark.parametrize("word", ["加入", "报名", "开始学习"])
def test_a_course_is_taken_from_when_one_joined_until_it_was_done(word: str) -> None:
    entry = the_entry(
        "#在线学习证明",
        f"兹证明元好问同学于2024-02-20{word}“公共数据治理实战”在线课程，截至2024-03-31已学完全部24课时。",
        ">茶陵数字人才学院",
        ">2024-04-01",
    )

    assert (entry["start_date"], entry["end_date"]) == ("2024-02-20", "2024-03-31")


@pytest.mark.parametrize(
    ("year", "value"), [("一九九七", 1997), ("二〇〇一年", 2001), ("1998", 1998)]
)
def test_a_column_of_years_may_spell_them(year: str, value: int) -> None:
    page = a_table_page(
        [
            ["年份", "学习内容", "举办单位", "学时", "成绩"],
            [year, "增值税会计处理", "茶陵市财政局", "32", "九十"],
            [year, "会计电算化初级", "茶陵市会计学校", "72", "七十六"],
        ],
        above=["#专业技术人员脱产学习登记卡", "姓名：张可久"],
    )

    read = read_transcript([page]).entries

    assert [one.credit_year.value for one in read] == [value, value]


def test_who_printed_a_book_does_not_employ_its_author() -> None:
    entry = the_entry(
        "#著作出版证明",
        "郁离同志编著的《冻土区管道工程施工技术》一书，已于2021年8月由我社正式出版，全书28万字。",
        ">云河科学技术出版社",
        ">2021年9月6日",
    )

    assert entry.get("employer") is None
