"""Which kind a paper is by what it tells: facts of learning, options that are ticked, costs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import a_page
from reading import a_sheet, the_draft, the_entry

from ce_intake.kinds import KINDS
from ce_intake.stages.classify import classify
from ce_intake.values import Entry, KindCode, Page, Word


def read(page: Page) -> tuple[KindCode, tuple[Entry, ...]]:
    """The kind of a page and its entries."""
    kind, _ = classify([a_sheet(page)])
    return kind, KINDS[kind].extract([page]).entries


A_SCREEN = (
    "证书信息",
    "姓名 | 林峰",
    "课程名称 | 工匠精神与职业素养",
    "观看时长 | 450分钟",
    "获得学时 | 10",
    "考试成绩 | 88",
    "完成学习 | 2022-09-12",
    "证书编号 | ZJ2022091200345",
    "发证单位 | 海河专技网",
    "下载电子证书",
)


def test_the_labels_of_a_screen_are_no_titles_of_an_examination() -> None:
    assert the_entry(*A_SCREEN)["kind"] == "online_certificate"


def test_the_head_of_a_column_is_no_title_of_a_sheet_to_sign_on() -> None:
    kind, _ = the_draft(
        "#面授考勤及结业卡",
        "姓　名 | 丁涛娜",
        "课　程 | 电梯维护保养规则",
        "日　期 | 上　午 | 下　午 | 签　到",
        "2016年11月9日 | √ | √ | 丁涛娜",
        "累计听课：2个半天",
        "结业考核：合格",
        ">海河人力资源培训学院",
    )

    assert kind is KindCode.TRAINING_CERTIFICATE


@pytest.mark.parametrize(
    ("options", "form"),
    [
        pytest.param("□脱产培训√专题研修□网络学习□其他", "seminar", id="boxes before"),
        pytest.param("网络学习□专题研修☑脱产培训□", "seminar", id="boxes behind"),
        pytest.param("□脱产培训专题研修□网络学习□其他", "seminar", id="a box that was not read"),
    ],
)
def test_an_option_that_is_not_ticked_says_nothing(options: str, form: str) -> None:
    said = the_entry(
        "#干部教育培训学时证明卡",
        "姓名 | 常明洋",
        f"培训方式：{options}",
        "班次名称：民用建筑电气防火",
        "培训时间：2019年8月23日至27日",
        "学时：40",
        "登记号：GB2019-243",
        ">卫南区干部教育学院",
    )

    assert (said["kind"], said["learning_form"]) == ("training_certificate", form)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            (
                "#全国专业技术人员计算机应用能力考试",
                "#准　考　证",
                "姓名：李文博",
                "准考证号：12020190345",
                "报考科目：Excel 2007中文电子表格",
                "考试时间：2019年5月18日 9:00-9:50",
                "3.成绩在考后10个工作日公布。",
            ),
            id="a card of admission",
        ),
        pytest.param(
            (
                "#报名成功",
                "课程名称： | 建筑施工安全技术培训班",
                "开课时间： | 2022年6月8日 9:00",
                "学时： | 24",
                "姓名： | 王晓梅",
                "缴费状态： | 已缴费",
                "请携带身份证准时参加",
            ),
            id="a course one has enrolled for",
        ),
        pytest.param(
            (
                "支付成功",
                "￥380.00",
                "商户：津门网校",
                "商品：执业药师继续教育学习卡",
                "付款时间：2023-06-11 15:22:09",
                "订单号：PX202306110098321",
            ),
            id="a payment",
        ),
        pytest.param(
            (
                "#专业技术人员继续教育培训申请表",
                "姓名：韩雪 | 单位：天津市水务局",
                "申请参加培训班名称：防汛抗旱指挥系统",
                "培训时间：2022年5月9日至13日 | 计划学时：40",
                "申请理由：业务需要",
            ),
            id="an application",
        ),
        pytest.param(
            (
                "#教学大纲",
                "课程名称：实用心电图",
                "总学时：36学时 | 学分：2",
                "教学目的：掌握心电图判读方法",
                "考核方式：闭卷考试",
            ),
            id="a syllabus",
        ),
        pytest.param(
            (
                "#继续教育学习心得体会",
                "通过参加这次培训班的学习，我对智慧工地建设有了更深的认识。",
                "在今后的工作中，我将把所学知识运用到实践中去。",
            ),
            id="what one thinks of a course",
        ),
        pytest.param(
            (
                "#学员登记表",
                "姓名：杨帆 | 性别：女 | 民族：汉",
                "参加班次：PMP实战集训营",
                "主要社会关系：",
            ),
            id="a form that states too little",
        ),
    ],
)
def test_a_paper_that_tells_of_no_learning_done_proposes_nothing(lines: tuple[str, ...]) -> None:
    kind, draft = the_draft(*lines)

    assert kind is KindCode.OTHER
    assert not draft.entries


def test_courses_of_one_sentence_are_entries_of_the_certificate_that_names_them() -> None:
    kind, draft = the_draft(
        "#公需科目培训合格证书",
        "刘洋（身份证号：120103198506152528）于2021年度参加专业技术人员公",
        "需课网络培训，完成《工匠精神与职业素养》（8学时）、《数字素养与技能》",
        "（12学时）的学习，共计20学时，考试合格。特发此证。",
        ">七里学堂",
    )

    assert kind is KindCode.ONLINE_CERTIFICATE
    told = [
        (one.content.value, one.hours.value, str(one.learning_form.value)) for one in draft.entries
    ]
    assert told == [("工匠精神与职业素养", 8, "online"), ("数字素养与技能", 12, "online")]
    assert {one.result.value.value for one in draft.entries if one.result.value} == {"合格"}


def test_a_row_whose_form_was_not_read_takes_none_where_other_rows_state_theirs() -> None:
    page = a_table_page(
        [
            ["序号", "课程名称", "学习形式", "学时", "考核结果"],
            ["1", "企业内部控制与审计", "网络培训", "8", "合格"],
            ["2", "新能源汽车电池检测", "", "16", "合格"],
            ["3", "古籍修复与装帧", "专题讲座", "4", "合格"],
        ],
        above=["#2020年职工继续教育学时明细", "姓名：任然"],
        below=[">海河自来水公司"],
    )
    _, entries = read(page)

    forms = [one.learning_form.value for one in entries]
    assert [form and str(form) for form in forms] == ["online", None, "lecture"]


def test_a_row_of_sums_with_a_number_before_it_is_no_course() -> None:
    page = a_table_page(
        [
            ["序号", "活动日期", "培训项目名称", "学分", "考核"],
            ["1", "2020.02.02", "新生儿窒息复苏技术", "1", "合格"],
            ["2", "2020.02.10", "骨科加速康复外科护理", "5", "通过"],
            ["3", "", "合计", "6", ""],
            ["", "", "学分小计", "6", ""],
        ],
        above=["#2020年度继续医学教育学分登记表", "姓名：韩立欣"],
    )
    kind, entries = read(page)

    assert kind is KindCode.TRANSCRIPT
    assert len(entries) == 2


def test_a_major_in_quotation_marks_is_no_professional_subject() -> None:
    said = the_entry(
        "#进修结业证书",
        "天津市第二医院张敏同志，于2019年3月至2019年9月在我校进修“水利水电",
        "工程”专业课程，修满全部课时，考试合格，准予结业。",
        ">海河大学",
    )

    assert "subject" not in said


def test_a_page_of_upright_columns_has_its_title_and_its_issuer() -> None:
    columns = (
        "毕业证书",
        "学员谢安刚，性别男，一九九二年",
        "八月生，于二〇一六年九月至二〇",
        "一九年七月在本校水利水电工程专",
        "业函授本科学习，学制三年，成绩",
        "合格，准予毕业。",
        "渔阳农学院",
        "二〇一九年七月五日",
    )
    words = tuple(
        Word(
            text=text,
            box=(0.86 - 0.09 * at, 0.1, 0.89 - 0.09 * at, 0.1 + 0.03 * len(text)),
            confidence=0.98,
            vertical=True,
        )
        for at, text in enumerate(columns)
    )
    number = "证书编号：166175201905016390"
    level = tuple(
        Word(text=char, box=(0.1 + 0.02 * at, 0.9, 0.115 + 0.02 * at, 0.92), vertical=True)
        for at, char in enumerate(number)
    )
    kind, [entry] = read(replace(a_page([]), words=words + level))

    assert kind is KindCode.DEGREE
    assert entry.issuer.value == "渔阳农学院"
    assert entry.certificate_no.value == "166175201905016390"


def test_what_a_site_gives_was_learned_online_unless_the_paper_says_otherwise() -> None:
    lines = ("#2023年度学习档案", "姓名：韩雪", "1.《数字政府建设》 8学时", "2.《公文写作》 4学时")
    _, site = the_draft(*lines, ">海河云课平台")
    _, school = the_draft(*lines, ">海河培训学校")
    _, hall = the_draft(*lines, "学习形式：面授", ">海河云课平台")

    forms = [
        {str(one.learning_form.value) for one in draft.entries} for draft in (site, school, hall)
    ]
    assert forms == [{"online"}, {"None"}, {"training_class"}]


@pytest.mark.parametrize(
    ("title", "form"),
    [("#中小学教师继续教育学时证书", "training_class"), ("#骨干教师研修班结业证书", "seminar")],
)
def test_a_label_of_any_learning_makes_no_seminar(title: str, form: str) -> None:
    said = the_entry(
        title,
        "教师姓名：龙红",
        "学　　年：2016-2017学年",
        "研修内容：信息科技新课标解读",
        "学时：24学时",
        "考核等次：优秀",
        ">卫南区教师发展学院",
    )

    assert said["learning_form"] == form


def test_of_two_kinds_for_which_much_speaks_the_surer_one_is_sure() -> None:
    kind, sure = classify(
        [
            a_sheet(
                a_page(
                    [
                        "#公需科目网络培训合格证书",
                        "刘洋于2021年度通过网络学习平台参加专业技术人员公需课网络培训，在线学习",
                        "合格，共计20学时，考核合格，准予结业，特发此证。",
                        ">海河专技网",
                    ]
                )
            )
        ]
    )

    assert kind is KindCode.ONLINE_CERTIFICATE
    assert sure > 0.9


def test_a_ribbon_of_single_characters_is_no_part_of_the_sentence_beside_it() -> None:
    page = a_page(
        [
            "#结业证书",
            "",
            "学员蒋源，2025年1月17日至1月22日参加高级研修项目《既有建",
            "筑节能改造设计》的学习，共48学时，考核合格，特发此证。",
            ">海河水土保持学会",
        ]
    )
    moved = tuple(
        replace(one, box=(one.box[0] + 0.1, one.box[1], one.box[2] + 0.1, one.box[3]))
        for one in page.words
    )
    ribbon = tuple(
        Word(text=char, box=(0.1, 0.06 + 0.025 * at, 0.12, 0.08 + 0.025 * at))
        for at, char in enumerate("专业技术人才知识更新工程")
    )

    _, [entry] = read(replace(page, words=moved + ribbon))

    assert entry.content.value == "既有建筑节能改造设计"
    assert str(entry.end_date.value) == "2025-01-22"


def test_the_head_of_a_second_table_is_nobody_on_a_list() -> None:
    page = a_table_page(
        [
            ["姓名", "性别", "身份证号", "工作单位"],
            ["柳随风", "男", "120101198003070028", "海河电力勘测院"],
            ["培训名称", "培训时间", "学时", "成绩"],
            ["输电线路防雷技术", "2019年11月5日-8日", "28", "88"],
        ],
        above=["#继续教育培训登记证书"],
        below=["证书号：DL（2019）第0236号", ">海河电机工程学会", ">2019年11月12日"],
    )

    assert read(page)[0] is KindCode.TRAINING_CERTIFICATE


def test_a_syllabus_with_hours_for_each_chapter_is_no_record() -> None:
    kind, _ = the_draft(
        "#实用心电图教学大纲", "第一章 基础知识 8学时", "第二章 异常心电图 12学时", "考核方式：闭卷"
    )

    assert kind is KindCode.OTHER
