"""Rows that are drawn or said in ways that papers use, and that no header word tells."""

from __future__ import annotations

from decimal import Decimal

import pytest
from bundles import PICTURE
from drawn import a_table_page
from papers import a_page

from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.layout.heads import heads_of
from ce_intake.layout.listing import listing
from ce_intake.layout.runs import lines_on
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.signs import titles_of
from ce_intake.text.amounts import find_amounts
from ce_intake.values import Entry, KindCode, LearningForm, Page

FOOT = [">海晏培训中心", ">2023年5月14日"]
PERSON = "姓名：王一鸣　　身份证号：110000199003071234"


def kind_of(page: Page) -> KindCode:
    return classify([Sheet(page=page, image=PICTURE)])[0]


def results(entries: tuple[Entry, ...]) -> list[tuple[str | None, str | None]]:
    return [(e.content.value, e.result.value.value if e.result.value else None) for e in entries]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "1.2019年1月8日，公共机构节能管理，8学时；",
            "2.2019年2月16日，实验室安全管理，4学时；",
        ],
        [
            "（1）2019年1月8日参加公共机构节能管理，8学时；",
            "（2）2019年2月16日参加实验室安全管理，4学时；",
        ],
        [
            "1、2019.1.8：公共机构节能管理（8学时）",
            "2、2019.2.16：实验室安全管理（4学时）",
        ],
        [
            "①2019年1月8日 公共机构节能管理 8学时",
            "②2019年2月16日 实验室安全管理 4学时",
        ],
        [
            "1.公共机构节能管理，2019年1月8日，8学时；",
            "2.实验室安全管理，2019年2月16日，4学时；",
        ],
    ],
)
def test_a_day_before_a_course_in_a_numbered_line_is_no_part_of_its_name(lines: list[str]) -> None:
    lead = "王一鸣同志2019年参加我中心组织的下列培训，成绩均为合格："
    page = a_page(["#继续教育学习证明", lead, *lines, *FOOT])

    read = read_transcript([page]).entries

    assert [(e.content.value, str(e.start_date.value), e.hours.value) for e in read] == [
        ("公共机构节能管理", "2019-01-08", Decimal(8)),
        ("实验室安全管理", "2019-02-16", Decimal(4)),
    ]


def test_a_column_that_says_how_courses_were_examined_does_not_say_how_they_ended() -> None:
    page = a_table_page(
        [
            ["年度", "课程名称", "学分", "考核", "成绩"],
            ["2022", "西方经济学", "4", "考查", "90"],
            ["2022", "高等数学", "4", "考试", "优秀"],
            ["2023", "组织行为学", "2", "考试", "82"],
        ],
        above=["#学生成绩登记表", PERSON],
        below=FOOT,
    )

    read = read_transcript([page]).entries

    assert results(read) == [("西方经济学", "90"), ("高等数学", "优秀"), ("组织行为学", "82")]


def test_a_course_that_begins_as_the_foot_of_a_table_does_is_a_row() -> None:
    page = a_table_page(
        [
            ["培训项目", "日期", "学时", "等次"],
            ["信息技术与学科教学融合", "2018.02.17", "6", "合格"],
            ["班主任专业能力提升", "2018.04.22", "4", "不合格"],
            ["领导力与团队建设", "2018.05.25", "3", "优秀"],
            ["审核人", "孙桂兰", "", ""],
        ],
        above=["#2018年教师继续教育学时登记证明", PERSON],
        below=FOOT,
    )

    read = read_transcript([page]).entries

    assert [e.content.value for e in read] == [
        "信息技术与学科教学融合",
        "班主任专业能力提升",
        "领导力与团队建设",
    ]


@pytest.mark.parametrize("ruled", [True, False])
def test_subjects_beside_each_other_have_the_score_below_them(ruled: bool) -> None:
    page = a_table_page(
        [["安全生产法律法规", "安全生产管理", "安全生产技术基础"], ["40", "71", "75"]],
        above=["#中级注册安全工程师职业资格考试", "#成绩通知单", PERSON, "考试日期：2020年6月13日"],
        below=["满分100分，60分为合格", *FOOT],
        ruled=ruled,
    )

    read = read_exam([page]).entries

    assert results(read) == [
        ("安全生产法律法规", "40"),
        ("安全生产管理", "71"),
        ("安全生产技术基础", "75"),
    ]
    assert [e.result.value and e.result.value.passed for e in read] == [False, True, True]


def test_labels_beside_each_other_are_no_subjects() -> None:
    page = a_table_page(
        [["考试日期：2020年6月13日", "考试地点：第一考场"], ["71", "75"]],
        above=["#中级注册安全工程师职业资格考试", "#成绩通知单", PERSON],
        below=FOOT,
        ruled=False,
    )

    assert len(read_exam([page]).entries) == 1


def test_a_score_beside_what_a_pass_needs_is_that_of_the_subject_above() -> None:
    page = a_table_page(
        [
            ["经济基础知识", ""],
            ["合格标准84 满分140", "56"],
            ["专业知识和实务", ""],
            ["合格标准84 满分140", "93"],
        ],
        widths=[0.6, 0.2],
        above=["#成绩查询", "中级经济专业技术资格考试", "姓名：王一鸣", "考试日期：2019-04-13"],
        ruled=False,
    )

    read = read_exam([page]).entries

    assert results(read) == [("经济基础知识", "56"), ("专业知识和实务", "93")]
    assert [e.result.value and e.result.value.passed for e in read] == [False, True]


@pytest.mark.parametrize(
    "title", ["#关于培训学时登记的批复", "#关于继续教育学时认定的批复", "#关于学分审核的批复"]
)
def test_a_reply_that_enters_hours_for_those_it_lists_is_a_roster(title: str) -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "身份证号"],
            ["1", "王一鸣", "110000199003071234"],
            ["2", "赵二宝", "120000198801012345"],
            ["3", "孙桂兰", "130000197502023456"],
        ],
        above=[
            title,
            "海晏中等专业学校：",
            "你单位2022年3月7日至3月10日举办的“安全生产法解读”培训班符合规定，",
            "同意下列考核合格人员每人登记专业科目32学时。",
        ],
        below=[">海晏区教育局", ">2022年3月15日"],
    )

    read = read_roster([page]).entries

    assert kind_of(page) is KindCode.ROSTER
    assert [(e.name.value, e.hours.value) for e in read] == [
        ("王一鸣", Decimal(32)),
        ("赵二宝", Decimal(32)),
        ("孙桂兰", Decimal(32)),
    ]
    assert all(e.result.value and e.result.value.value == "合格" for e in read)


@pytest.mark.parametrize(
    "lines",
    [
        ["#关于同意举办培训班的批复", "同意你单位于2022年3月举办安全生产培训班，学时32学时。"],
        ["#关于做好继续教育学时登记工作的通知", "请各单位于3月底前登记下列人员的学时。"],
    ],
)
def test_a_reply_or_notice_that_enters_nobody_proves_nothing(lines: list[str]) -> None:
    assert kind_of(a_page([*lines, ">海晏区教育局", ">2022年3月15日"])) is KindCode.OTHER


def test_the_year_of_a_record_is_no_day_on_which_its_courses_began() -> None:
    page = a_table_page(
        [
            ["序号", "课程名称", "完成时间", "学时"],
            ["1", "设施蔬菜病虫害综合防治", "2023-01-03", "2"],
            ["2", "建筑节能与绿色施工", "2023-02-05", "3"],
        ],
        above=["#2023年学习档案", PERSON],
        below=FOOT,
    )

    read = read_transcript([page]).entries

    assert [e.start_date.value for e in read] == [None, None]
    assert [str(e.end_date.value) for e in read] == ["2023-01-03", "2023-02-05"]


def test_what_every_row_says_again_is_no_header_over_several_lines() -> None:
    page = a_table_page(
        [
            ["序号", "学习内容", "核定学时", "科目"],
            ["一", "财务分析与预算管理", "24", "专业科目"],
            ["二", "劳动合同法与用工", "8", "专业科目"],
            ["三", "档案数字化加工", "16", "专业科目"],
        ],
        above=["#专业技术人员学时核定单", PERSON],
        below=FOOT,
        ruled=False,
    )
    lines = lines_on(page)

    assert len(heads_of(lines)) == 1
    assert len(listing([page]).records) == 3


def test_header_words_beside_each_other_name_no_paper() -> None:
    page = a_table_page(
        [["日期", "学分类别", "学分", "考核结果"], ["2023.01.08", "I类", "1", "合格"]],
        above=["#继续医学教育学分登记表", PERSON],
    )

    assert [title.text for title in titles_of(page)] == ["继续医学教育学分登记表"]


def test_a_number_before_the_name_of_a_city_counts_no_days() -> None:
    assert not list(find_amounts("62天津市人事考试中心"))
    assert [one.amount.amount for one in find_amounts("共62天")] == [Decimal(62)]


def _parted(heads: list[str], rows: list[list[str]]) -> Page:
    """A table with 学时 over several columns in a header of two rows."""
    blank = [""] * len(heads)
    return a_table_page(
        [["序号", "培训课程", "学时", *blank[1:], "成绩"], ["", "", *heads, ""], *rows],
        widths=[0.08, 0.3, *([0.12] * len(heads)), 0.12],
        above=["#2022年度学时登记表", PERSON],
        below=FOOT,
        merged={
            (0, 0): (2, 1),
            (0, 1): (2, 1),
            (0, 2): (1, len(heads)),
            (0, 2 + len(heads)): (2, 1),
        },
    )


def test_of_the_parts_under_a_header_word_the_whole_counts() -> None:
    page = _parted(
        ["理论", "实操", "合计"],
        [
            ["1", "供热管网水力平衡", "16", "4", "20", "88"],
            ["2", "换热站控制", "8", "0", "8", "79"],
        ],
    )

    assert [e.hours.value for e in read_transcript([page]).entries] == [Decimal(20), Decimal(8)]


def test_parts_without_a_whole_are_no_hours_of_a_course() -> None:
    page = _parted(
        ["理论", "实操"],
        [["1", "供热管网水力平衡", "16", "4", "88"], ["2", "换热站智能控制", "8", "8", "79"]],
    )

    assert [e.hours.value for e in read_transcript([page]).entries] == [None, None]


def test_subjects_that_dots_part_from_their_scores_have_an_entry_each() -> None:
    lines = [
        "公共基础知识……………78分",
        "兽医专业知识……………84分",
        "执业兽医临床……………56分",
        "总成绩……………218分",
    ]
    page = a_page(["#执业兽医资格考试成绩通知", PERSON, *lines, "合格分数线：60分", *FOOT])

    read = read_exam([page]).entries

    assert results(read) == [("公共基础知识", "78"), ("兽医专业知识", "84"), ("执业兽医临床", "56")]
    assert [e.result.value and e.result.value.passed for e in read] == [True, True, False]


@pytest.mark.parametrize("end", ["考核均合格。", "成绩全部合格。", "各科成绩均为合格。"])
def test_what_a_sentence_says_of_all_courses_behind_the_last_is_said_of_each(end: str) -> None:
    page = a_page(
        [
            "#继续教育情况证明",
            "兹证明王一鸣2020年度参加下列继续教育：4月13日至15日参加“静脉输液治疗”培训班，24学时；",
            f"7月6日至7日参加“压疮预防与处理”培训班，16学时；{end}",
            *FOOT,
        ]
    )

    read = read_transcript([page]).entries

    assert results(read) == [("静脉输液治疗", "合格"), ("压疮预防与处理", "合格")]
    assert {e.learning_form.value for e in read} == {LearningForm.TRAINING_CLASS}


@pytest.mark.parametrize(
    "title",
    ["实景三维建模培训班结业学员", "实景三维建模培训班合格人员", "实景三维建模培训班学员名单"],
)
def test_a_title_of_those_who_learned_names_their_course(title: str) -> None:
    page = a_table_page(
        [["姓名", "单位"], ["王一鸣", "海晏一中"], ["赵二宝", "海晏二中"]],
        above=[f"#{title}", "2023年4月10日至14日　40学时"],
        below=FOOT,
    )

    assert {e.content.value for e in read_roster([page]).entries} == {"实景三维建模"}


def test_a_state_beside_courses_says_how_each_ended() -> None:
    page = a_table_page(
        [
            ["课程名称", "课程学时", "已学学时", "状态"],
            ["工伤预防与职业健康", "10", "10", "已结业"],
            ["社会保险经办实务", "15", "15", "已结业"],
            ["劳动争议调解", "12", "3", "学习中"],
        ],
        above=["#我的课程", PERSON],
        below=FOOT,
    )

    assert results(read_transcript([page]).entries) == [
        ("工伤预防与职业健康", "结业"),
        ("社会保险经办实务", "结业"),
    ]


def test_a_remark_that_judges_nobody_beside_a_score_stays_one() -> None:
    page = a_table_page(
        [
            ["课程名称", "学时", "成绩", "状态"],
            ["工伤预防与职业健康", "10", "92", "已审核"],
            ["社会保险经办实务", "15", "85", "已审核"],
        ],
        above=["#学习记录", PERSON],
        below=FOOT,
    )

    assert results(read_transcript([page]).entries) == [
        ("工伤预防与职业健康", "92"),
        ("社会保险经办实务", "85"),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "我会举办监理工程师继续教育培训（40学时）。经考核，以下人员成绩合格：",
        "我院组织开展会计师继续教育培训（40学时）。以下人员成绩合格：",
        "本中心承办教师培训（40学时）。以下人员成绩合格：",
    ],
)
def test_who_held_a_class_employs_nobody_on_its_list(lead: str) -> None:
    page = a_table_page(
        [["姓名", "证书编号"], ["王一鸣", "BD-0911"], ["赵二宝", "BD-0912"]],
        above=["#关于公布继续教育合格人员的通知", f"2020年10月12日至16日，{lead}"],
        below=[">海晏省监理协会", ">2020年10月30日"],
    )

    assert [e.employer.value for e in read_roster([page]).entries] == [None, None]


@pytest.mark.parametrize("blank", ["", "　", "："])
def test_what_runs_on_behind_a_bracket_after_a_name_is_said_of_the_same_person(blank: str) -> None:
    people = ["1.王一鸣（海晏市博物馆）", "2.赵二宝（海晏市图书馆）", "3.孙桂兰（海晏市文化馆）"]
    lines = [f"{line}{blank}24学时" for line in people]
    page = a_page(["#古籍修复技术培训班学员学时公布", "2018年5月21日至23日举办。", *lines, *FOOT])

    read = read_roster([page]).entries

    assert [(e.name.value, e.employer.value, e.hours.value) for e in read] == [
        ("王一鸣", "海晏市博物馆", Decimal(24)),
        ("赵二宝", "海晏市图书馆", Decimal(24)),
        ("孙桂兰", "海晏市文化馆", Decimal(24)),
    ]


@pytest.mark.parametrize(
    ("beside", "ends", "issued"),
    [
        ("成绩", ["2011-05", "2011-12"], ["2012-01-04", "2012-01-04"]),
        ("证书编号", [None, None], ["2011-05", "2011-12"]),
    ],
)
def test_credits_are_earned_when_a_course_ends(
    beside: str, ends: list[str | None], issued: list[str]
) -> None:
    rows = [
        ["课程名称", "学分", beside, "取得时间"],
        ["市场营销实务", "2", "91", "2011.05"],
        ["经济法律基础", "4", "75", "2011.12"],
    ]
    page = a_table_page(rows, above=["#课程成绩及学分单", "姓名：王一鸣"], below=["2012年1月4日"])

    found = read_transcript([page]).entries

    assert [one.end_date.value and str(one.end_date.value) for one in found] == ends
    assert [str(one.issue_date.value) for one in found] == issued
