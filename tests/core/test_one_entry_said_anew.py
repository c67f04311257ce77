"""Papers of one entry whose names, courses, numbers and days stand in yet other wordings."""

from __future__ import annotations

import pytest
from papers import a_page, a_word
from reading import a_sheet, said, the_draft, the_entry

from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.text.names import is_organisation, name_likeness
from ce_intake.values import Page, Word

FOOT = (">天津金钟河教育咨询有限公司", ">2025年1月12日")


@pytest.mark.parametrize(
    "told",
    [
        "秦秀男 出生于1978年7月 自2023年7月3日",
        "秦秀，男，出生于1978年7月，自2023年7月3日",
        "秦秀 男 生于1978年7月4日，于2023年7月3日",
        "秦秀 男性 现年45岁 于2023年7月3日",
        "秦秀（男 汉族）自2023年7月3日",
        "学员秦秀 男 1978年7月出生 于2023年7月3日",
        "兹有秦秀 男 系我单位职工 于2023年7月3日",
    ],
)
def test_the_sex_behind_a_name_is_no_part_of_it(told: str) -> None:
    entry = the_entry(
        "#检验人员培训证书",
        told,
        "至2023年7月4日在本中心学习“臭氧活性炭深度处理”，按计划完成8学时，成绩良好。",
        *FOOT,
    )
    assert (entry["name"], entry["start_date"]) == ("秦秀", "2023-07-03")


@pytest.mark.parametrize(
    "told",
    [
        "学员姓名：何刚文。您于2024年7月5日观看我平台直播课“疫苗冷链管理”，",
        "姓名：何刚文。该学员于2024年7月5日观看直播课“疫苗冷链管理”，",
        "姓名：何刚文。于2024年7月5日完成在线课程“疫苗冷链管理”，",
        "证书持有人何刚文，身份证号码210000196202074996，2024年7月5日完成远程课程“疫苗冷链管理”，",
        "持证者何刚文，2024年7月5日完成远程课程“疫苗冷链管理”，",
        "何刚文：祝贺你于2024年7月5日学完在线课程“疫苗冷链管理”，",
    ],
)
def test_a_name_ends_where_the_sentence_about_it_begins(told: str) -> None:
    entry = the_entry("#在线课程学时证明", told, "授予2学时。", *FOOT)
    assert (entry["name"], entry["content"]) == ("何刚文", "疫苗冷链管理")


@pytest.mark.parametrize(
    "lines",
    [
        ("兹授予：天津市澄塘自来水有限公司江", "平欣"),
        ("兹授予：天津市澄塘自来水有限公司江平", "欣"),
        ("兹授予：天津市澄塘自来水有限公司", "江平欣"),
        ("特颁发给天津市澄塘自来水有限公司江", "平欣"),
        ("兹授予：天津市澄塘自来水有限公司江平欣",),
        ("兹授予 天津市澄塘自来水有限公司 江平欣",),
    ],
)
def test_who_is_given_a_paper_may_be_broken_over_the_end_of_a_line(lines: tuple[str, ...]) -> None:
    entry = the_entry(
        "#厂家技术培训证书",
        *lines,
        "",
        "该学员于2021年3月1日至3月4日在我公司技术中心接受“立式加工中心”产品操作与维护培训，",
        "学时数为24，能独立操作与保养设备，评定等级：良好。",
        *FOOT,
    )
    assert (entry["name"], entry["employer"]) == ("江平欣", "天津市澄塘自来水有限公司")


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        ("档案员程然（天津市柳汀区档案馆）已参加2021年档案业务网络培训，", "天津市柳汀区档案馆"),
        ("程然（女，天津市澄塘职业中专）于2021年参加档案业务网络培训，", "天津市澄塘职业中专"),
        (
            "国网澄塘供电公司检修分公司程然：恭喜你完成档案业务网络培训，",
            "国网澄塘供电公司检修分公司",
        ),
    ],
)
def test_an_employer_stands_close_to_the_name(told: str, employer: str) -> None:
    entry = the_entry(
        "#网络培训情况证明", told, "课程名称：电子文件归档；学时：36；结果：通过。", *FOOT
    )
    assert (entry["name"], entry["employer"]) == ("程然", employer)


@pytest.mark.parametrize(
    ("name", "is_body"),
    [
        ("天津市澄塘职业中专", True),
        ("柳汀县职教职专", True),
        ("天津市第三高中", True),
        ("普通中专", False),
    ],
)
def test_schools_of_trades_are_bodies(name: str, is_body: bool) -> None:
    assert is_organisation(name) is is_body


@pytest.mark.parametrize("name", ["程书文", "程学明", "时学军", "单书"])
def test_a_surname_that_papers_have_words_with_begins_a_name(name: str) -> None:
    assert name_likeness(name) == 1.0


@pytest.mark.parametrize("word", ["单位", "课程学时", "证书编号", "学时", "培训"])
def test_words_of_papers_are_no_names(word: str) -> None:
    assert name_likeness(word) < 0.6


def test_a_name_with_a_blank_at_the_far_edge_of_a_screen_is_whole() -> None:
    labels = ("学员", "课程名称", "开始学习", "完成时间", "获得学时")
    values = ("", "孕产妇危急重症管理", "2016/1/5", "2016/1/17", "6")
    words: list[Word] = [a_word("在线课程·已完成", 0.4, 0.05)]
    for at, (label, value) in enumerate(zip(labels, values, strict=True)):
        words.append(a_word(label, 0.05, 0.15 + 0.04 * at))
        width = a_word(value, 0, 0).box[2]
        words += [a_word(value, 0.95 - width, 0.15 + 0.04 * at)] if value else []
    words += [a_word("康", 0.87, 0.15), a_word("若", 0.93, 0.15)]
    sheets = [a_sheet(Page(number=1, width=1000, height=1000, words=tuple(words)))]
    [entry] = extract(sheets, classify(sheets)[0]).entries
    assert entry.name.value == "康若"


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("（ID No.110000198006287156）of 天津市津沽第三水厂 completed", "110000198006287156"),
        ("(ID No. 110000198006287156) from 天津市津沽第三水厂 has completed", "110000198006287156"),
        (", ID No.: 110000198006287156, of 天津市津沽第三水厂, attended", "110000198006287156"),
    ],
)
def test_an_english_sentence_says_who_works_where(told: str, number: str) -> None:
    entry = the_entry(
        "#CERTIFICATE OF COMPLETION",
        f"This certifies that 龙志 {told}",
        "the training class “专业英语写作” held on Sep 19, 2016 - Sep 23, 2016,",
        "24 class hours（24学时）in total. Result: 合格",
        ">天津蓝渡大学继续教育学院",
        ">Oct 1, 2016",
        "No.TL-2016-047",
    )
    assert (entry["name"], entry["id_number"]) == ("龙志", number)
    assert entry["employer"] == "天津市津沽第三水厂"
    assert entry["certificate_no"] == "TL-2016-047"


@pytest.mark.parametrize(
    "told",
    [
        "徐英泽 has completed the online course《数据可视化基础》网络课程学习，",
        "徐英泽 has successfully completed the online course《数据可视化基础》，",
        "徐英泽 successfully completed the online course “数据可视化基础”，",
    ],
)
@pytest.mark.parametrize(
    "number", ["ID:OC-2020-8372", "Certificate ID: OC-2020-8372", "OC-2020-8372"]
)
def test_what_is_said_in_two_tongues(told: str, number: str) -> None:
    entry = the_entry(
        "#Online Course Certificate",
        told,
        "完成日期 completed on 2020-07-19，学时 credit hours：32学时，final score 成绩：90",
        ">上海泖滨继续教育学院",
        ">2020-07-24",
        number,
    )
    assert (entry["name"], entry["content"]) == ("徐英泽", "数据可视化基础")
    assert (entry.get("start_date"), entry["end_date"]) == (None, "2020-07-19")
    assert entry["certificate_no"] == "OC-2020-8372"


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        (
            "龙志于 from 2022-06-27 至 to 2022-06-30 参加 has attended the",
            "2022-06-27",
            "2022-06-30",
        ),
        ("龙志 from 2022-06-27 to 2022-06-30 参加 attended the", "2022-06-27", "2022-06-30"),
    ],
)
def test_two_tongues_in_one_line(told: str, start: str, end: str) -> None:
    entry = the_entry(
        "#培训证书 Training Certificate",
        "证书编号 Certificate No.TC2022070242",
        f"兹证明 This is to certify that {told}",
        "training course《供应链风险管理》，学时 class hours",
        "16学时，考核 assessment 合格。",
        ">上海泖滨继续教育学院",
        ">2022-07-02",
    )
    assert (entry["name"], entry["start_date"], entry["end_date"]) == ("龙志", start, end)
    assert entry["content"] == "供应链风险管理"
    assert entry["certificate_no"] == "TC2022070242"


@pytest.mark.parametrize(
    "said_on", ["《罕见病诊疗进展》on 30 Aug 2019", "“罕见病诊疗进展” held on Aug 30, 2019"]
)
def test_the_day_of_a_lecture_follows_on(said_on: str) -> None:
    entry = the_entry(
        "#Certificate of Attendance 听讲证明",
        "This is to certify that 万国若 attended the lecture",
        f"{said_on}（讲座），lasting 4 class hours / 4学时.",
        ">天津蓝渡大学",
        ">10 Sep 2019",
    )
    assert (entry["start_date"], entry["end_date"]) == ("2019-08-30", "2019-08-30")
    assert entry["issue_date"] == "2019-09-10"


@pytest.mark.parametrize(
    ("course", "content"),
    [
        ("课程Course实验室安全管理", "实验室安全管理"),
        ("课程CourseISO 14001内审员", "ISO 14001内审员"),
        ("课程Course：实验室安全管理", "实验室安全管理"),
        ("培训项目Programme实验室安全管理", "实验室安全管理"),
        ("课程名称Course Title实验室安全管理", "实验室安全管理"),
    ],
)
def test_a_label_in_two_tongues_needs_no_blank(course: str, content: str) -> None:
    entry = the_entry(
        "#培训合格证书 CERTIFICATE",
        "姓名Name薛强佳",
        "证件号ID No.120000197806204811",
        course,
        "日期Date2024-08-02",
        "学时Hours8学时",
        "结果Result合格",
        "编号No.QX-2024-6898",
        "发证机构Issued by：上海泖滨继续教育学院",
        "日期Date：2024-08-12",
    )
    assert (entry["content"], entry["id_number"]) == (content, "120000197806204811")
    assert (entry["start_date"], entry["issue_date"]) == ("2024-08-02", "2024-08-12")
    assert (entry["name"], entry["hours"], entry["certificate_no"]) == (
        "薛强佳",
        "8",
        "QX-2024-6898",
    )


@pytest.mark.parametrize(
    ("told", "content"),
    [
        (
            "参加继续医学教育项目（□面授 √远程教育 □混合）：孕产妇危急重症管理，",
            "孕产妇危急重症管理",
        ),
        ("参加网络继续教育专业课：既有建筑抗震鉴定，", "既有建筑抗震鉴定"),
        ("参加注册人员继续教育选修课：钢筋套筒灌浆连接技术，", "钢筋套筒灌浆连接技术"),
        ("参加网络继续教育，必修课为建筑节能门窗施工，", "建筑节能门窗施工"),
    ],
)
def test_a_colon_behind_boxes_or_a_sort_of_course_announces_it(told: str, content: str) -> None:
    entry = the_entry(
        "#继续教育学分证",
        "夏伟洋于2015年7月20日至2015年7月23日",
        f"{told}经考核合格，授予3学分。",
        *FOOT,
    )
    assert entry["content"] == content


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("在我校结构工程专业作访问学者，完成访学计划，", "结构工程"),
        ("到本院口腔颌面外科专业做访问学者，", "口腔颌面外科"),
        ("在天津蓝渡大学教育经济与管理专业任访问学者，", "教育经济与管理"),
        ("在我所水文地质作高级访问学者，", "水文地质"),
    ],
)
def test_a_scholar_visits_our_house_too(told: str, content: str) -> None:
    entry = the_entry(
        "#访问学者证书",
        "戴宁燕，女，系天津渠梁医药职业学院教师，于2016年4月28日至2017年2月11日",
        f"{told}考核合格。",
        *FOOT,
    )
    assert (entry["name"], entry["content"]) == ("戴宁燕", content)


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("在本班学习城市供水管理，学完规定课程，考试及格，准予结业。", "城市供水管理"),
        ("在我校工业互联网平台应用培训班脱产学习，共上课96学时，考核合格。", "工业互联网平台应用"),
        ("在我校参加乡村规划与设计研修班全脱产培训，共上课96学时，考核合格。", "乡村规划与设计"),
        ("参加我会举办的知识经济与企业学术讲座，共4学时。", "知识经济与企业"),
        ("参加我会举办的知识经济与企业科普讲座，共4学时。", "知识经济与企业"),
    ],
)
def test_the_sort_of_class_behind_a_course_is_no_part_of_its_name(told: str, content: str) -> None:
    entry = the_entry("#学习证明", "兹证明顾玲清同志于2017年5月5日至2017年6月12日", told, *FOOT)
    assert (entry["name"], entry["content"]) == ("顾玲清", content)
    assert entry["kind"] != "online_certificate"


@pytest.mark.parametrize(
    "told",
    [
        "在县域医共体建设学术会议（2016年10月17日至2016年10月18日）上作题为“基层实践与思考”的大会发言，",
        "在县域医共体建设学术会议上宣读论文《基层实践与思考》，",
        "在县域医共体建设学术会议期间作了题为“基层实践与思考”的口头报告，",
        "于2016年10月17日出席县域医共体建设学术会议并作题为“基层实践与思考”的发言，",
    ],
)
def test_the_meeting_was_attended_at_which_somebody_spoke(told: str) -> None:
    entry = the_entry("#学术交流证书", f"卢刚同志{told}", "特发此证，计12学时。", *FOOT)
    assert (entry["name"], entry["content"]) == ("卢刚", "县域医共体建设学术会议")


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ("《气候变化与城市排水》专题讲座", "气候变化与城市排水"),
        ("“气候变化与城市排水”学术报告", "气候变化与城市排水"),
        ("《气候变化》与《城市排水》专题讲座", "《气候变化》与《城市排水》专题讲座"),
    ],
)
def test_a_cell_says_what_a_quoted_title_is(value: str, content: str) -> None:
    entry = the_entry(
        "#讲座学分证明",
        "姓名：唐玲强 | 单位：天津市津沽第三水厂",
        f"题目：{value}",
        "日期：2017年7月14日 | 授予学分：2分",
        *FOOT,
    )
    assert entry["content"] == content


def test_a_label_broken_over_the_end_of_a_line_ends_the_value_before() -> None:
    entry = the_entry(
        "#网络培训情况证明",
        "档案员邵明（天津渠梁市政工程设计院有限公司）已参加2022年档案业务网络培训，课程名称：档案安全保管；学",
        "习时间：2022年7月15日到2022年9月9日；学时：30；结果：通过。特此证明",
        *FOOT,
    )
    assert (entry["content"], entry["start_date"]) == ("档案安全保管", "2022-07-15")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("认定编号：XR2021623", "XR2021623"),
        ("验收编号：XR2021623", "XR2021623"),
        ("津澄医学2022-60492", "津澄医学2022-60492"),
        ("津计20083117号", "津计20083117号"),
        ("No.CN20164276T", "CN20164276T"),
        ("编号：CN20164276T", "CN20164276T"),
    ],
)
def test_numbers_by_other_words_and_forms(line: str, number: str) -> None:
    entry = the_entry(
        "#继续教育学分认定书",
        "于雅（天津市蓝渡第三中学）在2021年“小学科学探究式教学”专题研修活动中成绩合格，",
        "经认定为6学分。",
        *FOOT,
        line,
    )
    assert entry["certificate_no"] == number


@pytest.mark.parametrize("line", ["津ICP备2020113号", "津教函2020113号", "设备编号：XR2021623"])
def test_numbers_of_other_things_are_no_certificates(line: str) -> None:
    entry = the_entry(
        "#继续教育学分认定书",
        "于雅（天津市蓝渡第三中学）在2021年“小学科学探究式教学”专题研修活动中成绩合格，",
        "经认定为6学分。",
        *FOOT,
        line,
    )
    assert "certificate_no" not in entry


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ("理论考试92分，准许结业。", "92"),
        ("笔试92分，准予结业。", "92"),
        ("理论考试92分，实操考核合格，综合评定良好，准予结业。", "良好"),
    ],
)
def test_the_mark_of_a_part_counts_where_no_more_is_said(told: str, result: str) -> None:
    entry = the_entry(
        "#培训结业证书",
        "学员黄海永于2023年10月30日至10月31日参加变压器油色谱分析培训班，完成学习任务，",
        f"培训总课时12课时，{told}",
        *FOOT,
    )
    assert entry["result"] == result


def test_hours_between_the_labels_of_a_line() -> None:
    entry = the_entry(
        "#培训证明书",
        "姓名：谭书。单位：天津市蓝渡区公证处。",
        "该员于二〇二〇年三月二日到二〇二〇年三月五日受训，",
        "科目：电子数据保全。修业20学时。测验：合格。",
        "证书号：2020-蓝法训-83",
        *FOOT,
    )
    assert (entry["hours"], entry["content"], entry["name"]) == ("20", "电子数据保全", "谭书")


def test_a_year_alone_is_no_day_on_which_learning_ended() -> None:
    entry = the_entry(
        "#继续教育证明",
        "沈军洋（天津市河口区疾病预防控制中心）2025年完成“中医适宜技术推广”面授培训，",
        "计15学时（折5学分），成绩合格。",
        *FOOT,
    )
    assert "end_date" not in entry
    assert "start_date" not in entry


@pytest.mark.parametrize("title", ["结业证书", "培训证"])
def test_the_title_of_a_page_set_downwards_is_no_part_of_its_sentence(title: str) -> None:
    columns = (
        (title, 0.87, 2.0),
        ("学员其木格·乌兰于二〇〇〇年十月二", 0.76, 1.0),
        ("十四日至二〇〇〇年十二月六日在本校", 0.71, 1.0),
        ("参加水利施工培训班学习期满，考试成", 0.66, 1.0),
        ("绩合格，准予结业。", 0.61, 1.0),
        ("天津市蓝渡县水利职工学校", 0.24, 1.0),
        ("二〇〇〇年十二月十三日", 0.16, 1.0),
    )
    words = tuple(
        Word(
            text=text,
            box=(x, 0.1, x + 0.025 * size, 0.1 + 0.03 * size * len(text)),
            confidence=0.98,
            vertical=True,
        )
        for text, x, size in columns
    )
    sheets = [a_sheet(Page(number=1, width=1000, height=1000, words=words))]
    kind, _ = classify(sheets)
    [entry] = extract(sheets, kind).entries
    told = said(entry)
    assert (str(kind), told["name"]) == ("training_certificate", "其木格·乌兰")
    assert (told["content"], told["start_date"]) == ("水利施工", "2000-10-24")


def test_the_bar_over_a_screen_is_no_part_of_an_examination() -> None:
    _, draft = the_draft(
        "< 成绩查询",
        "全国专业技术人员职称外语等级考试",
        "姓名 | 徐立子",
        "级别 | 英语A级（综合类）",
        "考试时间 | 2017.03.11",
        "成绩 | 90",
        "合格线 | 60",
    )
    [entry] = draft.entries
    assert entry.content.value == "全国专业技术人员职称外语等级考试"


def test_a_fold_through_a_line_makes_no_cells_of_it() -> None:
    page = a_page(["#继续医学教育学分证", "夏伟洋于2015年7月20日参加急救技能培训，授予3学分。"])
    number, day = a_word("证书编号：YJ2015803886", 0.2, 0.9), a_word("2015年8月4日", 0.7, 0.8)
    rulings = (
        *((0.15, y, 0.9, y + 0.001) for y in (0.78, 0.95)),
        *((x, 0.78, x + 0.001, 0.95) for x in (0.15, 0.33, 0.9)),
    )
    sheets = [
        a_sheet(
            Page(
                number=1, width=1000, height=1000, words=(*page.words, number, day), rulings=rulings
            )
        )
    ]
    [entry] = extract(sheets, classify(sheets)[0]).entries
    assert entry.certificate_no.value == "YJ2015803886"


@pytest.mark.parametrize(
    "lines",
    [
        ("版次 | 2022年8月第1版", "印次 | 2022年9月第1次印刷"),
        ("2022年8月第1版 2022年9月第1次印刷",),
        ("2022年8月北京第1版",),
        ("出版时间：2022年8月",),
        ("首次出版日期 | 2022-08",),
        ("2022年8月出版",),
    ],
)
def test_a_copyright_page_says_when_a_book_came_out(lines: tuple[str, ...]) -> None:
    entry = the_entry(
        "图书在版编目（CIP）数据",
        "给水厂运行管理手册/方德梅著.",
        "ISBN 978-7-5726-6908-8",
        "出版发行 | 渠梁科学出版社",
        *lines,
        "本页为版权页复印件，由出版单位盖章确认。",
        ">渠梁科学出版社",
    )
    assert (entry["name"], entry["issue_date"]) == ("方德梅", "2022-08")


def test_a_masked_number_goes_on_over_the_end_of_its_line() -> None:
    entry = the_entry(
        "#检验员培训证明",
        "根据年度培训安排，林文（身份证号：1200001990****5",
        "90X）参加了种子检验员《种子水分测定》培训，时间：2023年5月22日~2023年5月25日，共32学时。",
        *FOOT,
    )
    assert entry["id_number"] == "1200001990****590X"


@pytest.mark.parametrize(
    ("title", "lines", "content"),
    [
        (
            "教师企业实践证明表",
            (
                "实践岗位 | 装配调试",
                "实践时间 | 2020年6月11日至2020年9月20日 | 实践天数 | 8天",
                "实践内容 | 随岗学习工艺流程，参与技术文件编制与现场改善。",
                "实践考核 | 合格",
                "接收企业（公章） | 天津柳汀汽车零部件有限公司",
            ),
            "装配调试",
        ),
        (
            "挂职锻炼鉴定表",
            (
                "挂职岗位 | 设备管理",
                "挂职时间 | 2020年6月11日至2020年9月20日",
                "工作内容 | 参与技术文件编制，协助现场改善。",
                "挂职鉴定 | 合格",
                "接收单位意见（盖章） | 天津柳汀汽车零部件有限公司",
            ),
            "设备管理",
        ),
    ],
)
def test_practice_in_works_names_a_post(title: str, lines: tuple[str, ...], content: str) -> None:
    entry = the_entry(
        f"#{title}", "姓名 | 常清", "派出学校 | 天津市澄塘职业中专", *lines, ">2020年10月1日"
    )
    assert (entry["learning_form"], entry["content"]) == ("practice", content)
    assert (entry["start_date"], entry["end_date"]) == ("2020-06-11", "2020-09-20")
    assert (entry["result"], entry["issuer"]) == ("合格", "天津柳汀汽车零部件有限公司")


def test_the_days_of_a_record_are_not_when_it_was_issued() -> None:
    _, draft = the_draft(
        "#自学情况登记",
        "姓名：唐青云",
        "自学内容：设施蔬菜水肥一体化",
        "自学时间：2022年6月7日至2022年7月4日",
        "累计学时：8学时",
        "日期 | 学习内容 | 学时",
        "2022.6.7 | 第1章摘录要点 | 4",
        "2022.7.4 | 第4章整理案例 | 4",
        "本人签名：唐青云",
    )
    [entry] = draft.entries
    assert entry.issue_date.value is None
