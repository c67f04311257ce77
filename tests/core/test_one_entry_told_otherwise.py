"""Papers of one entry that say in yet other words what was learned, how long and how well."""

from __future__ import annotations

from dataclasses import replace

import pytest
from papers import a_page, a_word
from reading import a_sheet, said, the_draft, the_entry

from ce_intake.fields.learning import bare_title
from ce_intake.fields.paper import paper_of
from ce_intake.fields.sections import part_of
from ce_intake.kinds import KINDS
from ce_intake.layout.passage import Passage, of_word
from ce_intake.layout.script import in_one_script
from ce_intake.layout.ticks import with_lost_tick
from ce_intake.stages.classify import classify
from ce_intake.stages.split import split
from ce_intake.text.names import name_likeness
from ce_intake.values import KindCode, Part

FOOT = (">天津金钟河教育咨询有限公司", ">2025年1月12日")


@pytest.mark.parametrize(
    ("person", "course", "length"),
    [
        ("Name（姓名）", "Course（课程）", "Duration（学时）"),
        ("Trainee（学员）", "Training Program（培训项目）", "Class Hours（学时）"),
        ("Full Name（姓名）", "Course Title（课程名称）", "Hours（课时）"),
    ],
)
def test_a_label_in_another_tongue_is_not_the_value_of_the_one_in_brackets(
    person: str, course: str, length: str
) -> None:
    entry = the_entry(
        "#培训合格证书",
        f"{person} | 梁燕",
        f"{course} | 供应链管理实务",
        f"{length} | 21",
        "Result（结果） | 合格",
        *FOOT,
    )
    assert (entry["name"], entry["content"], entry["hours"]) == ("梁燕", "供应链管理实务", "21")


@pytest.mark.parametrize(
    "all_of_it",
    [
        "学完全部规定课程",
        "修完规定的全部课程",
        "完成教学计划规定的全部内容",
        "完成大纲要求的全部课程学习",
        "完成规定学时的学习任务",
        "完成全部培训环节和考核",
    ],
)
def test_that_all_was_learned_names_no_course(all_of_it: str) -> None:
    entry = the_entry(
        "#结业证",
        "璩英刚同志，2022年11月28日至2022年12月2日参加海绵城市规划",
        f"与建设培训班，为期5天，共40学时，{all_of_it}，考核合格，",
        "准予结业。",
        *FOOT,
    )
    assert (entry["content"], entry["stated"]) == ("海绵城市规划与建设", "40学时")


@pytest.mark.parametrize(
    "parts",
    [
        "思想铸魂（4学时）、固本强基（3学时）、以案促学（3学时）",
        "思想铸魂4学时，固本强基3学时，以案促学3学时",
    ],
)
def test_the_parts_of_a_course_with_their_hours_are_not_its_name(parts: str) -> None:
    entry = the_entry(
        "#教师研修学时证书",
        "易新 | 身份证号：370000198201303965",
        "于2023年1月12日至2023年2月17日参加“师德集中学习教育专题”在线研修，完成",
        "全部学习任务，认定10学时，考核合格。",
        f"学习内容：{parts}",
        *FOOT,
    )
    assert (entry["content"], entry["hours"]) == ("师德集中学习教育专题", "10")


def test_an_amount_is_nobodys_course() -> None:
    entry = the_entry(
        "#检验检测人员技术培训合格证书",
        "文新同志于2025年9月22日至9月25日参加方法验证技术导则培训班，接受16学时培训，考核合格。",
        *FOOT,
    )
    assert (entry["content"], entry["hours"]) == ("方法验证技术导则", "16")


@pytest.mark.parametrize(
    "label",
    ["学科/专业", "学科（专业）", "学科专业", "学位专业", "专业领域", "一级学科", "学科、专业名称"],
)
def test_a_report_on_a_degree_names_its_subject_by_many_labels(label: str) -> None:
    entry = the_entry(
        "#中国高等教育学位在线验证报告",
        "姓名 | 李源海",
        "获学位日期 | 2017年01月15日",
        "学位授予单位 | 天津海河门大学",
        "学位类别 | 工学学士学位",
        f"{label} | 机械设计制造及其自动化",
        "学位证书编号 | 1754342017045820",
        ">海河门学位与研究生教育信息中心",
        ">2017年02月14日",
    )
    assert entry["content"] == "机械设计制造及其自动化"


@pytest.mark.parametrize(
    ("lines", "score", "passed"),
    [
        (("总分 | 314 | 合格分数线 | 360", "结论 | 不合格", "满分600分。"), "314", False),
        (("总成绩 | 412 | 满分 | 600 | 合格分数线 | 360",), "412", True),
        (("满分 | 600 | 成绩 | 371 | 及格线 | 360分",), "371", True),
        (("总分380分（合格线360分），合格。",), "380", True),
        (("总分 | 100 | 成绩 | 71",), "71", True),
    ],
)
def test_a_score_of_hundreds_is_held_against_its_own_line(
    lines: tuple[str, ...], score: str, passed: bool
) -> None:
    _, draft = the_draft(
        "#口腔执业医师资格考试成绩单",
        "姓名 | 阎洋 | 准考证号 | 1267850698",
        "考试日期 | 2017年10月14日",
        *lines,
        *FOOT,
    )
    [entry] = draft.entries
    assert entry.result.value is not None
    assert (entry.result.value.value, entry.result.value.passed) == (score, passed)


@pytest.mark.parametrize(
    ("people", "says"),
    [
        (
            "渤澜船舶工程有限责任公司艾尼瓦尔·玉素甫（210000196703109763）、姜晓玲（41000",
            ("艾尼瓦尔·玉素甫", "210000196703109763", "渤澜船舶工程有限责任公司"),
        ),
        (
            "天津长芦医院职工王建国（身份证号：210000196703109763）、姜晓玲（身份证号：41000",
            ("王建国", "210000196703109763", "天津长芦医院"),
        ),
        (
            "王建国（天津长芦医院，210000196703109763）、姜晓玲（天津河口医院，41000",
            ("王建国", "210000196703109763", "天津长芦医院"),
        ),
    ],
)
def test_a_sentence_tells_the_number_of_each_whom_it_names(
    people: str, says: tuple[str, str, str]
) -> None:
    kind, draft = the_draft(
        "#培训合格人员证明",
        f"兹证明{people}",
        "0196201054632）、孔磊永（12000019650325127X）、夏静博（410000199403179760）等",
        "同志，于2023年5月23日参加我单位“机械设备润滑管理”培训班，每人8学时，考核均合格。",
        *FOOT,
    )
    numbers = [entry.id_number.value for entry in draft.entries]
    first = draft.entries[0]
    assert kind is KindCode.ROSTER
    assert (first.name.value, first.id_number.value, first.employer.value) == says
    assert numbers[1:] == ["410000196201054632", "12000019650325127X", "410000199403179760"]


def test_what_begins_with_a_dot_is_the_end_of_a_name() -> None:
    assert name_likeness("·玉素甫") < 0.5 < name_likeness("艾尼瓦尔·玉素甫")


@pytest.mark.parametrize(
    "title",
    ["自学考核合格证明", "自学合格证明", "自学结业证书", "自学成绩证明", "自主学习考核证明书"],
)
def test_a_proof_of_self_study_is_the_assessment_of_its_set(title: str) -> None:
    pages = (
        (
            "#个人自学计划书",
            "本人拟自学“图书分类与编目”，计划8学时，每周一次，每次2学时。",
            ">申请人：黄承杰",
        ),
        (
            "#自学情况登记",
            "姓名：黄承杰 | 课题：图书分类与编目",
            "日期 | 学习内容 | 学时",
            "2019.04.05 | 精读第一章 | 4",
            "2019.04.11 | 摘录要点 | 4",
        ),
        (
            f"#{title}",
            "黄承杰于2019年04月05日至2019年04月11日按计划自学“图书分类与编目”，完成",
            "8学时，经考核成绩合格。特此证明。",
            *FOOT,
        ),
    )
    [group] = split([a_sheet(a_page(lines, number=at)) for at, lines in enumerate(pages, 1)]).groups
    draft = KINDS[classify(group)[0]].extract([sheet.page for sheet in group])

    assert set(draft.parts) == set(Part)
    assert said(draft.entries[0])["result"] == "合格"


def test_the_end_of_a_proof_is_no_title_of_one() -> None:
    assert part_of("以上自学情况属实特此证明") is None


def test_what_each_of_several_times_brings_is_not_the_whole() -> None:
    entry = the_entry(
        "#个人自学计划书",
        "因工作需要，本人拟自学“图书分类与编目”，计划8学时，",
        "自2019年4月开始，每周一次，每次2学时，请予批准。",
        ">申请人：黄承杰",
        ">2019年3月31日",
    )
    assert entry["hours"] == "8"


def test_a_frame_beside_a_name_is_no_part_of_it() -> None:
    assert the_entry("#岗位培训合格证", "姓名：☑任永静", "“海绵城市”培训32学时，合格。", *FOOT)[
        "name"
    ] == ("任永静")


@pytest.mark.parametrize(
    ("told", "level"),
    [
        ("☑A级□B级□C级", "A"),
        ("□A级☑B级□C级", "B"),
        ("□A级 B级□C级", "B"),
        ("A级□B级☑C级□", "B"),
        ("B级", "B"),
        ("□A级□B级□C级", ""),
        ("A级□B级□C级", ""),
    ],
)
def test_of_levels_that_a_form_offers_the_ticked_one_counts(told: str, level: str) -> None:
    page = a_page(
        [
            "#全国专业技术人员职称外语等级考试",
            "姓名 | 郭天敏",
            f"级别 | {told}",
            "成绩 | 94分",
            *FOOT,
        ]
    )
    [entry] = KINDS[KindCode.EXAM_SCORE].extract([page]).entries
    assert entry.exam is not None
    assert entry.exam.level == level


@pytest.mark.parametrize(
    "told",
    [
        "（英语，A级）",
        "（A级，英语）",
        "（英语、综合类、A级）",
        "（英语A级）",
        "（英语，综合，A级）",
    ],
)
def test_the_level_stands_beside_the_language_however_they_are_parted(told: str) -> None:
    page = a_page(
        [
            "#职称外语等级考试合格证书",
            "赵璟于2019年10月5日参加全国专业技术人员职称外语等级考试",
            f"{told}，成绩62分，达到合格标准，特发此证。",
            *FOOT,
        ]
    )
    [entry] = KINDS[KindCode.EXAM_SCORE].extract([page]).entries
    assert entry.exam is not None
    assert entry.exam.level == "A"


def test_a_tick_that_was_not_read_is_before_the_option_without_a_box() -> None:
    page = a_page(["考核结果", "级别"])
    words = [*page.words, a_word("合格", 0.3, 0.08), a_word("□ 不合格", 0.4, 0.08)]
    words += [a_word("A级", 0.3, 0.11), a_word("□B级□C级", 0.4, 0.11)]
    result, level = paper_of([replace(page, words=tuple(words))]).labels

    assert with_lost_tick(result.value) == "☑合格□不合格"
    assert with_lost_tick(level.value) == "☑A级□B级□C级"


def test_a_tick_that_was_doubted_is_a_blank() -> None:
    page = a_page(["#结业证", "姓☑名：王☑强", "☑面授"])
    scores = [tuple(0.5 if char == "☑" else 0.9 for char in word.text) for word in page.words]
    scores[-1] = (0.9, 0.9, 0.9)
    words = [replace(word, scores=own) for word, own in zip(page.words, scores, strict=True)]

    assert [word.text for word in in_one_script(replace(page, words=tuple(words))).words] == [
        "结业证",
        "姓 名：王 强",
        "☑面授",
    ]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("2021年7月5日-8月1", "日"),
        ("2021年7月5日一2021", "年8月1日"),
        ("2021.07.05-", "2021.08.01"),
    ],
)
def test_days_that_a_narrow_cell_breaks_are_one_span(begins: str, ends: str) -> None:
    page = a_page(["#教师网络研修学习证明", "姓名 | 研修项目 | 学时", "陈刚 | 班级管理方法 | 16"])
    words = [*page.words, a_word("研修时间", 0.62, 0.14)]
    words += [a_word(begins, 0.6, 0.17), a_word(ends, 0.64, 0.2)]
    entry = KINDS[KindCode.ONLINE_CERTIFICATE].extract([replace(page, words=tuple(words))])

    assert said(entry.entries[0])["end_date"] == "2021-08-01"


@pytest.mark.parametrize("told", ["2022年9月19日至2日", "二〇二二年九月十九日一二〇"])
def test_a_span_whose_end_was_not_read_does_not_end_on_its_first_day(told: str) -> None:
    entry = the_entry("#结业证", "姓名 | 程文", "培训项目 | 消防验收", f"培训时间 | {told}", *FOOT)

    assert entry["start_date"] == "2022-09-19"
    assert "end_date" not in entry


def test_the_start_and_the_end_are_labels_of_two_letters_too() -> None:
    entry = the_entry(
        "#培训学时凭条",
        "姓名：武春春",
        "班次：薪酬设计与绩效考核",
        "开始： | 2024-03-27",
        "结束： | 2024-03-28",
        "学时： | 8",
        *FOOT,
    )
    assert (entry["start_date"], entry["end_date"]) == ("2024-03-27", "2024-03-28")


def test_a_certificate_under_the_name_of_a_programme_is_no_plan() -> None:
    entry = the_entry(
        "#职业院校教师素质提高计划",
        "#培训证书",
        "天津市新港中等专业学校韩佳老师于2015年7月8日至2015年7月26日参加",
        "“汽车维修专业教师”培训，完成96学时，考核等级为合格。",
        *FOOT,
    )
    assert entry["content"] == "汽车维修专业教师"


def test_a_plan_of_classes_is_still_none() -> None:
    page = a_page(
        [
            "#2019年度干部教育培训计划",
            "一、培训对象：全体干部。二、时间：2019年5月。三、内容：法治培训，共40学时。",
            *FOOT,
        ]
    )
    assert classify([a_sheet(page)])[0] is KindCode.OTHER


def test_two_tongues_abreast_are_not_read_across() -> None:
    left = ("参加液相", "色谱操作与维护课程培训，学习16学时，考核", "合格。特发此证。")
    right = (
        "The bearer attended the training course",
        "held from 26 February 2018 to 27 February",
        "2018 and has satisfied the assessment",
        "requirements.",
    )
    page = a_page(["#培训证书"])
    lines = ("陈宁于2018年2月26日至27日", *left)
    words = [
        a_word(text, x, 0.3 + 0.04 * at)
        for x, own in ((0.05, lines), (0.54, right))
        for at, text in enumerate(own)
    ]
    entry = KINDS[KindCode.TRAINING_CERTIFICATE].extract(
        [replace(page, words=(*page.words, *words))]
    )
    assert said(entry.entries[0])["content"] == "液相色谱操作与维护"


def test_a_number_without_a_colon_leaves_the_name_before_it() -> None:
    entry = the_entry(
        "#自学计划与情况",
        "钱梅身份证号410000198208200849",
        "自学计划：",
        "自学“钢结构焊缝超声检测”，计划16学时，学完由单位笔试考核。",
        "考核结果：",
        "经笔试，成绩94分，认定16学时。",
        *FOOT,
    )
    assert entry["name"] == "钱梅"


def test_brackets_of_two_widths_are_a_pair() -> None:
    assert bare_title(a_passage("药学专业知识（一)")).text == "药学专业知识（一)"
    assert bare_title(a_passage("药学专业知识)")).text == "药学专业知识"


def a_passage(text: str) -> Passage:
    return of_word(a_word(text, 0.1, 0.1), 1)


@pytest.mark.parametrize(
    ("told", "stated"),
    [
        ("学习日期 2023/3/1-2023/3/5 学时 20", "20学时"),
        ("学习日期 2023-03-05 20学时", "20学时"),
        ("学习月份 2023-03 20学时", "20学时"),
    ],
)
def test_the_figures_of_a_day_are_no_amount(told: str, stated: str) -> None:
    entry = the_entry(
        "#证书", "特授予李晓梅同志", "《数据安全治理》课程结业证书", f"{told} 成绩 A", *FOOT
    )
    assert (entry["content"], entry["stated"]) == ("数据安全治理", stated)


@pytest.mark.parametrize("sort", ["提升班", "强化班", "轮训班", "训练营", "骨干班"])
def test_a_class_of_any_sort_has_a_name(sort: str) -> None:
    entry = the_entry(
        "#结业证书",
        f"兹有护士李晓梅，于2021年5月10日至5月14日，在我院参加危重症护理技能{sort}，",
        "修满40学时，经考核成绩优秀，特发此证。",
        *FOOT,
    )
    assert entry["content"] == "危重症护理技能"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("参加机动车驾驶教练员继续教育，现已完成规定内容和24学时", "机动车驾驶教练员继续教育"),
        ("完成2021年度执业药师继续教育学习，共计30学时", "执业药师继续教育"),
        ("参加2021年专业技术人员继续教育，共计30学时", None),
        ("在我校学习，完成了全部规定课程，共计30学时", None),
    ],
)
def test_a_trade_goes_on_learning_and_that_all_was_done_names_nothing(
    told: str, name: str | None
) -> None:
    assert the_entry("#结业证书", f"王建国{told}，考核合格。", *FOOT).get("content") == name


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("于2018年3月至2020年7月参加行政管理专业（专科起点本科）学习，成绩优良", "行政管理"),
        ("参加高等教育自学考试汉语言文学（本科）专业考试，成绩合格，准予毕业", "汉语言文学"),
        ("在我校工商管理学科（专业）已通过学士学位的课程考试，成绩合格", "工商管理"),
    ],
)
def test_a_diploma_tells_the_subject_and_whose_it_is(line: str, subject: str) -> None:
    page = a_page(["#学位证书", f"李晓梅{'' if line[0] == '在' else '，女，'}{line}。", *FOOT])
    [entry] = KINDS[KindCode.DEGREE].extract([page]).entries

    assert (entry.name.value, entry.content.value) == ("李晓梅", subject)


def test_a_label_with_brackets_ends_at_a_blank() -> None:
    entry = the_entry(
        "#教育部学历证书电子注册备案表",
        "姓名 李晓梅 | 性别 女",
        "入学日期 2016年03月01日 | 毕（结）业日期 2018年07月01日",
        "学校名称 天津海河门大学 | 专业 会计学",
        "证书编号 123455201805001234",
    )
    assert entry["end_date"] == "2018-07-01"


@pytest.mark.parametrize(
    "told",
    [
        "李晓梅、王建国：您的稿件《地下水修复进展》已经专家审阅通过，拟刊登于《环境学报》。",
        "李晓梅、王建国等同志作为主要起草人参加了《地下水修复进展》的编制工作。",
    ],
)
def test_several_who_are_greeted_or_named_together_made_a_work(told: str) -> None:
    entries = KINDS[KindCode.ACHIEVEMENT].extract([a_page(["#证明", told, *FOOT])]).entries

    assert [entry.name.value for entry in entries] == ["李晓梅", "王建国"]
    assert {entry.result.value for entry in entries} == {None}


def test_a_screen_tells_what_was_learned_already() -> None:
    entry = the_entry(
        "#学时证明",
        "姓名 李晓梅 | 学号 20230001",
        "已学课程 碳达峰碳中和基础知识",
        "已获学时 30.0",
        "考试状态 已通过",
        "完成日期 2023-08-01",
        *FOOT,
    )
    assert (entry["content"], entry["hours"], entry["result"]) == (
        "碳达峰碳中和基础知识",
        "30",
        "通过",
    )


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("自学成绩认定单", "兹认定李晓梅自学《城市排水规范》，学时二十，考核合格。"),
        ("学习证明", "我单位李晓梅利用业余时间学习了“城市排水规范”，共20学时，考核合格。"),
    ],
)
def test_somebody_studies_by_himself_in_a_sentence(title: str, told: str) -> None:
    entry = the_entry(f"#{title}", told, *FOOT)

    assert (entry["name"], entry["content"], entry["hours"]) == ("李晓梅", "城市排水规范", "20")


@pytest.mark.parametrize("label", ["成绩等第", "等第", "成绩等级", "成绩结论"])
def test_a_grade_has_many_labels(label: str) -> None:
    page = a_page(["#全国计算机等级考试成绩单", "姓名 | 余霞", f"{label} | 良好", *FOOT])
    [entry] = KINDS[KindCode.EXAM_SCORE].extract([page]).entries

    assert said(entry)["result"] == "良好"


def test_what_was_done_in_truth_counts_beside_what_the_course_brings() -> None:
    entry = the_entry(
        "#学习证明",
        "学员：王建国，于2021.4.12-2021.4.14参加“班主任能力提升”培训，",
        "本期培训共24学时，实际完成20学时，成绩：83。",
        *FOOT,
    )
    assert entry["hours"] == "20"


@pytest.mark.parametrize(
    "told",
    [
        "于2021-04-12 08:30:00至2021-04-14 17:30:00参加",
        "于2021-04-12 08:30至2021-04-14 17:30参加",
        "于2021年4月12日 8:30至4月14日 17:30参加",
    ],
)
def test_days_with_hours_behind_a_blank_are_a_span(told: str) -> None:
    entry = the_entry("#培训证书", f"王建国{told}“安全员培训”，学时：24，合格。", *FOOT)

    assert (entry["start_date"], entry["end_date"]) == ("2021-04-12", "2021-04-14")


def test_a_name_stands_in_an_english_sentence() -> None:
    entry = the_entry(
        "#CERTIFICATE OF COMPLETION",
        "This is to certify that 王建国 has successfully completed the training course",
        "钢结构防火涂装工艺",
        "held on April 12-14, 2021 (24 class hours).",
        *FOOT,
    )
    assert (entry["name"], entry["content"]) == ("王建国", "钢结构防火涂装工艺")


def test_a_label_in_two_tongues_with_a_blank_between_is_one() -> None:
    entry = the_entry(
        "#结业证书",
        "NAME 姓名 王建国",
        "COURSE 课程 钢结构防火涂装工艺",
        "HOURS 学时 24",
        "DATE 日期 2021-04-12 / 2021-04-14",
        *FOOT,
    )
    assert (entry["name"], entry["content"], entry["hours"]) == (
        "王建国",
        "钢结构防火涂装工艺",
        "24",
    )


@pytest.mark.parametrize("label", ["跟岗内容", "顶岗内容", "实践内容", "挂职项目"])
def test_what_was_done_at_another_house_is_what_was_learned(label: str) -> None:
    entry = the_entry(
        "#跟岗学习鉴定表",
        "姓名 | 王建国",
        "跟岗时间 | 2022年10月10日—10月21日",
        f"{label} | 高中化学教学管理",
        *FOOT,
    )
    assert entry["content"] == "高中化学教学管理"


def test_classes_of_a_trade_in_general_name_no_course() -> None:
    entry = the_entry(
        "#培训证明",
        "王建国同志2021年共参加我单位组织的专业培训3期，累计72学时，考核均合格。",
        *FOOT,
    )
    assert "content" not in entry
    assert entry["hours"] == "72"


@pytest.mark.parametrize("told", ["学时/学分 40/4", "学时/学分：40/4", "学时（学分） | 40"])
def test_hours_and_credits_under_one_label_are_hours_first(told: str) -> None:
    entry = the_entry("#结业证书", "姓名 | 王建国", "培训名称 | 无损检测", told, *FOOT)

    assert entry["stated"] == "40学时"


def test_a_label_runs_into_the_name_before_it() -> None:
    entry = the_entry(
        "#继续教育学习证书",
        "姓名：王建国　证件号码：1201**********2345",
        "于2021年度参加“公文写作”学习30学时，考核合格。",
        *FOOT,
    )
    assert (entry["name"], entry["id_number"]) == ("王建国", "1201**********2345")
    assert "certificate_no" not in entry


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("由天津质量协会举办的为期两天的六西格玛绿带培训，共16学时", "六西格玛绿带"),
        ("BIM应用技能（二级）培训与考核，共16学时", "BIM应用技能（二级）"),
        ("我会组织的为期3天的绿色建筑评价培训，共24学时", "绿色建筑评价"),
    ],
)
def test_a_course_is_named_without_how_long_and_what_followed(told: str, content: str) -> None:
    entry = the_entry(
        "#证书", f"兹有天津海河设计院王建国（职称：工程师）参加了{told}，成绩合格。", *FOOT
    )
    assert (entry["name"], entry["employer"]) == ("王建国", "天津海河设计院")
    assert entry["content"] == content


@pytest.mark.parametrize("name", ["马春", "马 春", "马　春"])
def test_a_name_set_wide_before_a_bracket_takes_no_identity_number_for_its_own(name: str) -> None:
    said = the_entry(
        "#预防接种人员培训合格证",
        f"兹有{name}（男，身份证号码:21000019761109401X)于2016年06月06日",
        "参加全区“疫苗冷链管理”岗位培训16个学时。",
    )

    assert (said["name"], said["id_number"]) == ("马春", "21000019761109401X")
