"""Who gave a paper and under which number: by roles, places and the sort of number."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import a_page, a_word
from reading import the_entry

from ce_intake.fields.certificate import find_certificate_no
from ce_intake.fields.paper import paper_of
from ce_intake.fields.proof import find_issuer
from ce_intake.fields.sealed import sealed
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import is_organisation
from ce_intake.values import Seal


def test_of_those_who_had_a_part_the_host_gave_the_paper() -> None:
    paper = paper_of(
        [
            a_page(
                ["承办单位：天津市第一中心医院", "主办单位：天津市医学会", "协办单位：天津市药学会"]
            )
        ]
    )

    assert find_issuer(paper).value == "天津市医学会"


@pytest.mark.parametrize(
    ("head", "whose"),
    [
        ("继续教育学习平台", None),
        ("职工网络学院", None),
        ("人事考试网上服务平台", None),
        ("资格考试报名网", None),
        ("职业技能鉴定网", None),
        ("河口专业技术人员继续教育平台", "河口专业技术人员继续教育平台"),
    ],
)
def test_a_site_without_a_name_of_its_own_gave_nothing(head: str, whose: str | None) -> None:
    page = a_page([head, "姓名：陈静", "课程：水库调度", "学时：8", "完成时间：2021-03-05"])

    assert find_issuer(paper_of([page])).value == whose


@pytest.mark.parametrize(
    "message",
    [
        "陈静您好，您的成绩：合格。【天津人事考试网】",
        "【天津人事考试网】陈静您好，您的成绩：合格。",
        "陈静您好，您的成绩：合格。（天津人事考试网）",
    ],
)
def test_a_short_message_is_signed_in_brackets(message: str) -> None:
    assert find_issuer(paper_of([a_page([message])])).value == "天津人事考试网"


@pytest.mark.parametrize("name", ["海河干部在线学习中心", "海河学习通服务中心"])
def test_learning_may_be_part_of_the_name_of_who_signs(name: str) -> None:
    paper = paper_of([a_page(["#证明", "兹证明", "情况属实", f">{name}"])])

    assert find_issuer(paper).value == name


def test_a_name_in_brackets_in_a_sentence_signs_nothing() -> None:
    paper = paper_of([a_page(["张三（天津市第一中心医院）"])])

    assert find_issuer(paper).value is None


def test_the_site_at_the_head_gave_what_nobody_signs() -> None:
    said = the_entry(
        "津云学堂",
        "学习证书",
        "韩雪 同学",
        "已完成课程《人工智能与产业发展》，10学时",
        "考试成绩 95",
        "完成时间 2023-08-19",
        "编号 JY20230819007",
    )

    assert said["issuer"] == "津云学堂"


def test_a_leaf_behind_does_not_hide_who_signed_the_first_page() -> None:
    front = a_page(
        [
            "#结业证书",
            "夏志娜于2017年2月24日至3月1日参加海岱省人力资源和社会保障厅主办的研修班，",
            "经考核合格，准予结业。",
            ">卫南师范学院",
            ">2017年3月6日",
        ]
    )
    leaf = a_page(["Certificate of Completion", *["has passed the assessment."] * 8], number=2)

    assert find_issuer(paper_of([front, leaf])).value == "卫南师范学院"


def test_a_rule_on_the_back_signs_nothing() -> None:
    paper = paper_of([a_page(["持证须知", "一、应妥善保管。", "二、遗失者应向发证单位申请补办。"])])

    assert find_issuer(paper).value is None


def test_figures_of_a_seals_rim_are_no_end_of_a_name() -> None:
    paper = paper_of([a_page(["#证明", "兹证明", "情况属实", ">卫南区干部教育学院8"])])

    assert find_issuer(paper).value == "卫南区干部教育学院"


def test_the_rim_of_a_seal_is_spelled_as_the_paper_prints_the_name() -> None:
    page = a_page(["#自学考核表", "单位：卫南区农业技术推广站"], seals=["卫南区农亚技术推广站"])

    assert find_issuer(paper_of([page])).value == "卫南区农业技术推广站"


@pytest.mark.parametrize(
    ("rim", "issuer"),
    [
        pytest.param("南州市环境监测站", "海州市环境监测站", id="a letter read for a quarter"),
        pytest.param("海州省环境监测站", "海州省环境监测站", id="another body"),
    ],
)
def test_a_rim_read_with_doubt_is_spelled_as_the_paper_but_for_counts_and_quarters(
    rim: str, issuer: str
) -> None:
    page = a_page(["#自学登记表", "姓名 | 尚可为 | 单位 | 海州市环境监测站"], seals=[rim])

    assert find_issuer(paper_of([page])).value == issuer


def test_the_rim_of_a_seal_is_spelled_as_the_line_under_it() -> None:
    page = a_page(["#名单"], seals=["琼台于部网络培管理中心"])
    under = a_word("琼台省干部网络培训管理中心", 0.62, 0.78)
    page = replace(page, words=(*page.words, under))

    issuer = next(sealed(paper_of([page])))
    assert issuer.value == "琼台省干部网络培训管理中心"
    assert issuer.passage.box is not None
    assert issuer.passage.box[1] >= 0.78


@pytest.mark.parametrize(
    ("line", "rim", "issuer"),
    [
        pytest.param(
            "琼台钢铁有限公司热轧", "琼钢有限公热轧厂", "琼台钢铁有限公司热轧厂", id="end"
        ),
        pytest.param("市澄护理学会", "天津市澄理学会", "天津市澄护理学会", id="beginning"),
        pytest.param("琼台土本建筑学", "琼台土木建筑学会", "琼台土木建筑学会", id="a whole rim"),
    ],
)
def test_what_a_seal_took_from_the_ends_of_a_line_its_rim_says(
    line: str, rim: str, issuer: str
) -> None:
    page = a_page(["#名单"], seals=[rim])
    paper = paper_of([replace(page, words=(*page.words, a_word(line, 0.62, 0.78)))])

    assert [one.value for one in sealed(paper)] == [issuer]


def test_a_seal_of_which_but_some_letters_are_read_bears_out_its_line() -> None:
    page = a_page(["#结业通知书", "#琼台市测绘地理信息学会", ">琼台市测绘地理信息学会"])
    rim = Seal(text="市融信息学会", box=(0.6, 0.1, 0.8, 0.9), confidence=0.7)

    told = find_issuer(paper_of([replace(page, seals=(rim,))]))
    alone = find_issuer(paper_of([page]))

    assert told.value == "琼台市测绘地理信息学会"
    assert told.confidence >= alone.confidence


def test_who_closes_a_further_leaf_may_stand_first_on_it() -> None:
    first = a_page(["#学员名单", "培训时间：2020年3月23日至25日", "总学时：24"])
    leaf = a_page([">琼台省水利厅", ">2020年3月26日", "-2-"], number=2)

    assert find_issuer(paper_of([first, leaf])).value == "琼台省水利厅"


def test_a_report_on_a_diploma_is_given_by_who_closes_it() -> None:
    said = the_entry(
        "#学历证书电子注册备案表",
        "姓名 | 赵敏 | 学校名称 | 海河外国语大学",
        "专业名称 | 会计学 | 层次 | 专科",
        "入学日期 | 2017年9月1日 | 毕业日期 | 2020年7月1日",
        "毕（结）业 | 毕业 | 证书编号 | 702975202006391698",
        ">渔阳学历认证服务中心",
        ">2024年1月26日",
    )

    assert said["issuer"] == "渔阳学历认证服务中心"


@pytest.mark.parametrize(
    ("label", "sort"),
    [
        ("流程编号：", Label.OTHER_NO),
        ("设备编码：", Label.OTHER_NO),
        ("结业证书编号：", Label.CERTIFICATE_NO),
        ("学时证明编号：", Label.CERTIFICATE_NO),
        ("编码：", Label.CERTIFICATE_NO),
        ("准予结业。编号：", Label.CERTIFICATE_NO),
    ],
)
def test_a_number_is_of_what_the_words_before_it_name(label: str, sort: Label) -> None:
    found = find_labels(label.replace("：", ":") + "ZX202302588")

    assert found[-1].label is sort


@pytest.mark.parametrize(
    ("title", "number"), [("#面授结业卡", "K2016-2845"), ("#培训结业证书", None)]
)
def test_the_number_of_the_card_is_that_of_a_paper_that_is_a_card(
    title: str, number: str | None
) -> None:
    paper = paper_of([a_page([title, "卡号：K2016-2845", "姓名：丁涛娜"])])

    assert find_certificate_no(paper).value == number


def test_a_column_that_counts_between_lines_of_units_is_no_number_of_certificates() -> None:
    page = a_table_page(
        [
            ["编号", "姓名", "身份证号", "证书号"],
            ["天津市河口区人民医院", "", "", ""],
            ["1", "张敏", "120101198003070028", "2016-7166"],
            ["2", "王静", "120101198203070030", "2016-2188"],
            ["小计2人", "", "", ""],
            ["天津市新港中等专业学校", "", "", ""],
            ["3", "李强", "120101198103070031", "2016-7936"],
            ["小计1人", "", "", ""],
        ],
        merged={(1, 0): (1, 4), (4, 0): (1, 4), (5, 0): (1, 4), (7, 0): (1, 4)},
        above=["#水质检测培训班结业人员名册", "学时：24"],
    )

    numbers = [entry.certificate_no.value for entry in read_roster([page]).entries]

    assert numbers == ["2016-7166", "2016-2188", "2016-7936"]


def test_modules_with_numbers_of_their_own_keep_them() -> None:
    page = a_page(
        [
            "#计算机应用能力考试成绩证明书",
            "姓名：薛子宁",
            "模块：Word 2007中文字处理",
            "成绩：合格",
            "证书号：12022021393798",
            "模块：Excel 2007中文电子表格",
            "成绩：合格",
            "证书号：12022021393799",
            ">海河人才考试院",
        ]
    )

    numbers = [entry.certificate_no.value for entry in read_exam([page]).entries]

    assert numbers == ["12022021393798", "12022021393799"]


def test_a_person_whose_name_was_not_read_stays_on_the_list_by_the_identity_number() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "身份证号", "学时"],
            ["1", "张敏", "120101198003070028", "24"],
            ["2", "", "120101198203070030", "24"],
        ],
        above=["#水质检测培训班学员名册"],
    )

    entries = read_roster([page]).entries

    assert [entry.name.value for entry in entries] == ["张敏", None]


def test_a_number_runs_on_over_the_end_of_a_line_and_is_no_part_of_a_month() -> None:
    told = paper_of(
        [
            a_page(
                [
                    "培训并考试合格，计80学时，编号",
                    "NY2022S0317，特此证明。",
                    "November 14-16, 2019",
                ]
            )
        ]
    )

    assert find_certificate_no(told).value == "NY2022S0317"


def test_a_number_ends_before_the_label_of_what_stands_behind_it() -> None:
    told = paper_of([a_page(["凭证编号 WK-2309-04417 生成时间 2023-10-13 09:05"])])

    assert find_certificate_no(told).value == "WK-2309-04417"


def test_a_proved_identity_number_is_one_though_its_label_does_not_say_of_what() -> None:
    said = the_entry(
        "#学时回执",
        "海河专技学习中心",
        "学员 温如玉",
        "证号 419900199007253022",
        "课程 数据要素与数字经济",
        "学时：6.0",
        "测验 95分",
    )

    assert said["id_number"] == "419900199007253022"
    assert "certificate_no" not in said
    assert said["issuer"] == "海河专技学习中心"


def test_whoever_stands_at_the_head_gave_what_nobody_signs() -> None:
    told = paper_of(
        [
            a_page(
                [
                    "海河图书馆学会·学术沙龙",
                    "#古籍数字化与文献传承",
                    "听讲人：顾清和",
                    "2021年10月23日14:00-17:00",
                    "凭本票根登记继续教育4学时",
                    "NO.00382",
                ]
            )
        ]
    )

    assert find_issuer(told).value == "海河图书馆学会"


def test_a_site_in_quotation_marks_is_no_course_that_was_learned_there() -> None:
    said = the_entry(
        "#在线学习证明",
        "兹证明学员王一鸣于2024-02-19至2024-03-08在“津沽安全云课”平台学习特种设备安全管理课程，"
        "折合20学时。",
        ">津沽安全生产培训有限公司",
    )

    assert said["content"] == "特种设备安全管理"


def test_a_card_of_a_training_that_is_done_again_names_it_by_its_own_labels() -> None:
    said = the_entry(
        "#特种作业人员继续教育登记卡",
        "姓名 | 王一鸣",
        "复训课程 | 高压电工安全技术",
        "复训日期 | 2022-05-10至2022-05-11",
        "复训学时 | 16",
        "培训机构 | 津沽安全技术培训学校",
    )

    assert said["content"] == "高压电工安全技术"
    assert said["hours"] == "16"


@pytest.mark.parametrize(
    ("rim", "issuer"),
    [
        ("市水义站", "琼台市水文站"),
        ("城台市永文站", "琼台市水文站"),
        ("琼台市气象局", "琼台市气象局"),
        ("琼台市第二水文站", "琼台市第二水文站"),
    ],
)
def test_a_rim_that_was_read_badly_is_spelled_as_the_paper_prints_it(rim: str, issuer: str) -> None:
    paper = paper_of([a_page(["#自学鉴定表", "所在单位：琼台市水文站"], seals=[rim])])

    assert find_issuer(paper).value == issuer


@pytest.mark.parametrize(
    "body", ["松川市科协", "琼台省社科联", "琼台市土协", "松川电大", "琼台设计总院"]
)
def test_a_body_is_known_by_its_short_name(body: str) -> None:
    assert is_organisation(body)


@pytest.mark.parametrize(
    ("title", "rim", "issuer"),
    [
        ("松江省给水排水协会培训学员成绩登记表", "松江省绍水排水协会", "松江省给水排水协会"),
        ("松江市第一人民医院业务培训记录", "松江市第二人民医院", "松江市第二人民医院"),
    ],
)
def test_a_rim_is_spelled_as_the_title_has_it(title: str, rim: str, issuer: str) -> None:
    paper = paper_of([a_page([f"#{title}", "姓名：卫水清"], seals=[rim])])

    assert find_issuer(paper).value == issuer


def test_a_list_that_nobody_signs_is_from_the_body_that_its_title_names() -> None:
    read = paper_of([a_page(["#松江省给水排水协会2023年培训学员成绩登记表", "姓名：卫水清"])])
    none = paper_of([a_page(["#全省给水排水专业技术人员培训成绩登记表", "姓名：卫水清"])])

    assert find_issuer(read).value == "松江省给水排水协会"
    assert find_issuer(none).value is None


@pytest.mark.parametrize(
    ("seal", "whose"),
    [
        ("中国渤澜船舶工程学会", "中国渤澜船舶工程学会"),
        ("中国渤测船舶工程学会", "中国渤澜船舶工程学会"),
        ("中国渤澜船舶工程学会秘书处", "中国渤澜船舶工程学会秘书处"),
    ],
)
def test_an_office_signs_for_the_body_whose_seal_it_presses(seal: str, whose: str) -> None:
    page = a_page(
        [
            "#参会证明",
            "兹证明陈静参加了学术会议。",
            ">中国渤澜船舶工程学会秘书处",
            ">2022年2月13日",
        ],
        seals=[seal],
    )

    assert find_issuer(paper_of([page])).value == whose


def test_an_office_signs_for_the_body_that_another_line_names() -> None:
    told = ["#参会证明", "兹证明尚可为同志参加了学术会议。", "施教机构：海州市护理学会"]

    found = find_issuer(paper_of([a_page([*told, "2022年2月13日", ">海州市护理学会秘书处"])]))

    assert found.value == "海州市护理学会"


def test_letters_of_a_rim_before_a_line_are_none_of_its() -> None:
    told = [
        "#培训证书",
        "尚可为同志参加培训，准予结业。",
        ">继续海州大学继续教育学院",
        ">2016年3月31日",
    ]

    found = find_issuer(paper_of([a_page(told, seals=["海州大学继续教育学院"])]))

    assert found.value == "海州大学继续教育学院"


@pytest.mark.parametrize("line", ["课程负责人尚云", "资格考试报名网"])
def test_who_answers_for_a_course_and_what_a_site_is_for_give_nothing(line: str) -> None:
    found = find_issuer(
        paper_of([a_page(["#结业证书", "尚可为同志参加培训，准予结业。", f">{line}"])])
    )

    assert found.value is None
