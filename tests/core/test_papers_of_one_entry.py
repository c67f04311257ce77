"""Papers of one entry that say in other words, or at another place, what they say."""

from __future__ import annotations

import pytest
from papers import a_page
from reading import a_sheet, said, the_draft, the_entry

from ce_intake.kinds import KINDS
from ce_intake.stages.classify import classify
from ce_intake.stages.split import split
from ce_intake.values import KindCode, Part

FRONT = (
    "一、自学计划",
    "自学内容 | 政府会计准则制度",
    "考核方式 | 开卷考试",
    "二、自学情况",
    "序号 | 日期 | 学习内容 | 学时",
    "1 | 2024.11.29 | 通读教材 | 6",
    "2 | 2024.12.15 | 习题练习 | 4",
)
BACK = (
    "三、考核结果",
    "尹雅晓自2024.11.29至2024.12.15自学“政府会计准则制度”，经考核，成绩90分，同意登记。",
    ">天津市新港中等专业学校",
    ">2024年12月21日",
)


@pytest.mark.parametrize(
    ("first", "second"),
    [("（一）", "（二）"), ("（正面）", "（背面）"), ("（1/2）", "（2/2）")],
)
def test_a_form_of_study_that_goes_on_on_its_next_sheet_is_one_set(first: str, second: str) -> None:
    front = a_page([f"#专业技术人员自学登记表{first}", "姓名 | 尹雅晓", *FRONT])
    back = a_page([f"#专业技术人员自学登记表{second}", *BACK], number=2)

    [group] = split([a_sheet(front), a_sheet(back)]).groups
    draft = KINDS[classify(group)[0]].extract([sheet.page for sheet in group])

    assert set(draft.parts) == set(Part)
    assert said(draft.entries[0])["result"] == "90"


def test_the_next_form_of_somebody_else_is_another_set() -> None:
    pages = [
        a_page([f"#自学登记表（{mark}）", f"姓名 | {name}", *FRONT], number=at)
        for at, (mark, name) in enumerate((("一", "尹雅晓"), ("二", "王建国")), 1)
    ]
    assert len(split([a_sheet(page) for page in pages]).groups) == 2


def test_an_application_to_study_begins_the_set_of_its_journal_and_marks() -> None:
    pages = (
        (
            "#自学申请（计划）书",
            "本人拟自2017年6月起自学“地下管线探测”，计划24学时。",
            "申请人：武若英",
        ),
        (
            "#自学情况记录",
            "日期 | 内容 | 学时",
            "2017-06-08 | 通读教材 | 12",
            "2017-06-13 | 习题 | 12",
        ),
        ("#自学考核成绩单", "姓名 | 武若英", "自学内容 | 地下管线探测", "考核成绩 | 合格"),
    )
    sheets = [a_sheet(a_page(lines, number=at)) for at, lines in enumerate(pages, 1)]
    assert len(split(sheets).groups) == 1


def test_what_is_only_planned_is_hardly_what_was_learned() -> None:
    _, draft = the_draft(
        "#2015年度专业技术人员自学计划表",
        "姓名 | 萧宁英",
        "自学课题 | 管理会计应用指引",
        "计划时间 | 2015年6月至2015年7月 | 计划学时 | 12学时",
        "部门意见 | 同意",
    )
    [entry] = draft.entries
    assert entry.content.value == "管理会计应用指引"
    assert entry.content.confidence > 0.65
    assert max(one.confidence for one in (entry.hours, entry.start_date, entry.end_date)) < 0.6


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (
            (
                "#自学考核合格证明",
                "我单位程泽建同志于2018.03.23至2018.05.18自学政府会计准则制度，经考核小组闭卷",
                "考核，成绩良好，拟认定27学时。特此证明。",
            ),
            {"content": "政府会计准则制度", "hours": "27"},
        ),
        (
            (
                "#自学考核证明",
                "本单位王建国同志2021年3月至5月自修工程测量标准累计20学时，考核合格。",
            ),
            {"content": "工程测量标准", "hours": "20"},
        ),
        (
            (
                "#学时证书",
                "天津市第九十八中学王建国老师：",
                "您于2022年7月20日至8月21日在线完成“数字教育专题研修”，共认定10学时，成绩合格。",
            ),
            {"content": "数字教育专题研修", "learning_form": "online"},
        ),
        (
            (
                "#证书",
                "王建国同志：",
                "您于2015年7月27日至7月29日参加了第二十届全国港口工程学术年会，并在分会场作了",
                "题为“软土地基处理的进展”的口头报告。特发此证。",
                ">天津市津门化学会",
            ),
            {"content": "第二十届全国港口工程学术年会"},
        ),
        (
            (
                "#沽水学术讲坛听课证",
                "姓名：王建国 | 单位：滨城轨道交通装备有限公司",
                "题目：大跨度桥梁健康监测的新方法",
                "日期：2018年10月9日 计4学时",
                ">天津市海湾机械工程学会",
            ),
            {"content": "大跨度桥梁健康监测的新方法"},
        ),
        (
            (
                "#安全生产培训合格证",
                "姓名：王建国",
                "培训类别：安全生产管理人员安全培训",
                "培训学时：12学时",
                "考核结果：合格",
                ">天津沽水职业技能培训学校",
            ),
            {"content": "安全生产管理人员安全培训"},
        ),
        (
            (
                "#培训证明",
                "姓名：王建国",
                "培训类别：公需科目培训",
                "培训项目：数字经济",
                "培训学时：12学时",
            ),
            {"content": "数字经济"},
        ),
        (
            (
                "#继续教育学时登记凭证",
                "01姓名 | 叶德源",
                "02证件号码 | 37000019640731680X",
                "04培训项目 | 装配式混凝土结构连接节点施工",
                "06学习形式 | 面授培训",
                "08认定学时 | 16学时",
                "09考核结果 | 合格",
            ),
            {"name": "叶德源", "hours": "16", "result": "合格", "learning_form": "training_class"},
        ),
        (
            (
                "#硕士学位证书",
                "王建国，男，一九六二年二月二十七日生。在计算机科学与技术专业（专业学位）已通过",
                "硕士学位的课程考试和论文答辩，成绩合格，授予工程硕士专业学位。",
                ">天津沽水大学",
                ">二〇二〇年七月五日",
            ),
            {"content": "计算机科学与技术"},
        ),
        (
            (
                "#毕业证明",
                "兹有学生王建国，男，身份证号：110000197911133419，系我院药学专业成人教育函授",
                "学生，于二〇二二年九月至二〇二五年一月在我院学习，准予毕业。",
                ">河北燕山工程大学继续教育学院",
            ),
            {"content": "药学", "id_number": "110000197911133419", "certificate_no": ""},
        ),
        (
            (
                "#研究生毕业证明书",
                "姓名 | 王建国 | 身份证号 | 110000196010076416",
                "学习专业 | 电气工程及其自动化",
                "毕业证书号 | 174841202102045256",
            ),
            {"certificate_no": "174841202102045256", "id_number": "110000196010076416"},
        ),
    ],
)
def test_what_is_said_otherwise_is_read(lines: tuple[str, ...], says: dict[str, str]) -> None:
    entry = the_entry(*lines)
    assert {name: entry.get(name, "") for name in says} == says


@pytest.mark.parametrize(
    ("lines", "names", "says"),
    [
        (
            (
                "#图书在版编目（CIP）数据",
                "城镇污水处理运行手册/璩承洋，罗雅书，郭洋主编.",
                "--天津：津门科学技术出版社，2018.2",
                "ISBN 978-7-5138-2575-7",
                "书名 | 《城镇污水处理运行手册》",
                "出版发行 | 津门科学技术出版社",
                "印刷 | 天津样例印务有限公司",
                "版次 | 2018年2月第1版",
            ),
            ["璩承洋", "罗雅书", "郭洋"],
            {"content": "城镇污水处理运行手册", "issuer": "津门科学技术出版社"},
        ),
        (
            (
                "图书在版编目数据",
                "管理会计案例/康磊磊、傅建编著.—北京：沽水大学出版社，2021.5",
                "ISBN 978-7-6393-1612-8",
                "定价：86.00元",
            ),
            ["康磊磊", "傅建"],
            {"content": "管理会计案例", "issuer": "沽水大学出版社"},
        ),
        (
            (
                "第35卷第3期 | 海湾工程 | 2020年4月",
                "#滨海软土地区深基坑变形控制研究",
                "薛超东，曾刚立，康磊磊",
                "（天津杨柳泊农业科学研究所，天津 300000）",
                "摘要：针对实际工程和管理中存在的问题，通过资料分析与现场调查，提出了对策。",
                "关键词：现状；对策；应用",
                "收稿日期：2019-11-04",
                ">海湾工程编辑部",
            ),
            ["薛超东", "曾刚立", "康磊磊"],
            {
                "content": "滨海软土地区深基坑变形控制研究",
                "employer": "天津杨柳泊农业科学研究所",
                "issue_date": "2020-04",
            },
        ),
        (
            (
                "2016年1月 第6期 | 给水工程通讯",
                "#新闻短视频的叙事结构",
                "潘桂安 | 江永",
                "（滨城轨道交通装备有限公司）",
                "摘要：结合多年工作实践，对存在问题的成因进行归纳，给出改进措施并加以检验。",
                ">给水工程通讯编辑部",
            ),
            ["潘桂安", "江永"],
            {
                "content": "新闻短视频的叙事结构",
                "employer": "滨城轨道交通装备有限公司",
                "issue_date": "2016-01",
            },
        ),
    ],
)
def test_a_printed_page_of_a_work_names_its_authors(
    lines: tuple[str, ...], names: list[str], says: dict[str, str]
) -> None:
    kind, draft = the_draft(*lines)
    assert kind is KindCode.ACHIEVEMENT
    assert [entry.name.value for entry in draft.entries] == names
    entry = said(draft.entries[0])
    assert {name: entry.get(name, "") for name in says} == says


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "巫马期、澹台灭明二位同志参加了团体标准《城市内河清淤作业规程》的编制工作，特此证明。",
            ["巫马期", "澹台灭明"],
        ),
        (
            "由我社出版的《城市轨道交通信号维护》一书，由宗政和主编，东方毅任副主编，特此证明。",
            ["宗政和", "东方毅"],
        ),
        (
            "尊敬的万俟清、太叔琳作者：您二位的来稿《灌浆密实度检测》已决定采用，特此证明。",
            ["万俟清", "太叔琳"],
        ),
        (
            "其木格·乌兰、王建国同志承担了专著《草地管理》的编写工作，该专著已于2023年出版。",
            ["其木格·乌兰", "王建国"],
        ),
    ],
)
def test_a_sentence_names_everybody_who_made_a_work(sentence: str, names: list[str]) -> None:
    _, draft = the_draft("#参编证明", sentence, ">津门科学技术出版社", ">2023年12月8日")
    assert [entry.name.value for entry in draft.entries] == names


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        (
            "兹有沐州技师学院教师东里春，于二零二一年七月五日至七月三十日参加“数控装调”培训。",
            {"name": "东里春", "employer": "沐州技师学院"},
        ),
        (
            "沐州博物馆王建国：你于2018年5月18日参加了《纸质文物修复》培训（3学时）。",
            {"name": "王建国", "employer": "沐州博物馆"},
        ),
        (
            "王建国医师，系岚南县中医院骨伤科医师，自2018年3月1日起在我院关节外科进修学习。",
            {"name": "王建国", "employer": "岚南县中医院"},
        ),
    ],
)
def test_a_sentence_names_the_learner_behind_his_employer(
    sentence: str, says: dict[str, str]
) -> None:
    entry = the_entry("#培训证明", sentence, "特此证明。", ">岚州医科大学附属医院")
    assert {name: entry.get(name, "") for name in says} == says


def test_a_sentence_with_wide_blanks_stays_one() -> None:
    page = a_page(
        [
            "#结业证书",
            "学员 | 南宫适 | 系 | 沐州省地质勘查院 | 职工，于2016年11月7日至",
            "2016年11月18日参加 | 岩土工程勘察新规范 | 培训班学习，共计80学时，经",
            "考试成绩合格，特发此证。",
            ">沐州省勘察设计协会",
        ]
    )
    kind, _ = classify([a_sheet(page)])
    [entry] = KINDS[kind].extract([page]).entries
    assert said(entry)["start_date"] == "2016-11-07"
    assert said(entry)["employer"] == "沐州省地质勘查院"


@pytest.mark.parametrize(
    ("line", "number"), [("沐勘培（2016）0467", "沐勘培（2016）0467"), ("沐人社发（2016）0467", "")]
)
def test_letters_and_a_year_number_a_certificate_but_letters_of_a_notice_do_not(
    line: str, number: str
) -> None:
    entry = the_entry("#结业证书", "王建国同志参加“岩土勘察”培训班，共计80学时。", line)
    assert entry.get("certificate_no", "") == number
