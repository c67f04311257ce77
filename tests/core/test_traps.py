"""The traps that the field knows, each with the words that spring it."""

from __future__ import annotations

import pytest
from papers import a_page, a_word
from reading import a_sheet, said, the_draft, the_entry

from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.text.identity import find_ids
from ce_intake.text.names import clean_name
from ce_intake.values import Page

FOOT = (">天津市环境科学学会", ">2018年5月12日")
ID = "120101198003070028"


def a_certificate(sentence: str, *more: str) -> dict[str, str]:
    return the_entry("#结业证书", sentence, *more, *FOOT)


def test_an_award_proposes_no_entry_and_says_why() -> None:
    kind, draft = the_draft(
        "#荣誉证书",
        "王建国同志指导学生在2019年天津市职业技能大赛中荣获一等奖，特颁此证，以资鼓励。",
        *FOOT,
    )

    assert (kind, draft.entries) == ("other", ())
    assert [finding.code for finding in draft.findings] == ["award_paper"]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (
            ("#关于举办水质检测培训班的通知", "各有关单位：", "现将有关事项通知如下："),
            "notice_paper",
        ),
        (("#培训签到表", "序号 | 姓名 | 签到"), "attendance_sheet"),
        (("#免试证明", "王建国同志符合职称外语免试条件。"), "exemption_paper"),
        (("#会议日程", "9:00 | 开幕式", "10:00 | 大会报告"), "agenda_paper"),
    ],
)
def test_a_supporting_paper_proposes_no_entry_and_says_why(
    lines: tuple[str, ...], code: str
) -> None:
    kind, draft = the_draft(*lines)

    assert (kind, draft.entries) == ("other", ())
    assert [finding.code for finding in draft.findings] == [code]


def test_the_clock_of_a_phone_is_not_read_as_anything() -> None:
    body = a_page(["#培训证书", "王建国同志于2018年5月7日参加“水质检测”培训班学习，8学时。", *FOOT])
    clock = a_word("09:41", 0.05, 0.01)
    page = Page(number=1, width=1000, height=1000, words=(clock, *body.words))

    sheets = [a_sheet(page)]
    [entry] = extract(sheets, classify(sheets)[0]).entries

    assert not any("09" in value for value in said(entry).values() if ":" in value)
    assert said(entry)["hours"] == "8"


def test_a_diploma_number_that_looks_like_an_identity_number_is_none() -> None:
    read = the_entry(
        "#毕业证书",
        "学生韩梅，性别女，于2008年9月至2011年7月在本校土木工程专业学习，成绩合格，准予毕业。",
        "证书编号：120101198003070028",
        ">天津渤澜大学",
        ">2011年7月1日",
    )

    assert read.get("id_number") is None
    assert read["certificate_no"] == "120101198003070028"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("张　三", "张三"),
        ("张  三", "张三"),
        ("顾☑洋", "顾洋"),
        ("谭 ■ 启佳", "谭启佳"),
        ("阿不都•买买提", "阿不都·买买提"),
        ("欧阳娜娜同志", "欧阳娜娜"),
        ("赵敏女士", "赵敏"),
        ("John Smith", "John Smith"),
        ("王建国：", "王建国"),
    ],
)
def test_a_name_loses_blanks_and_titles_but_not_its_dot(printed: str, name: str) -> None:
    assert clean_name(printed) == name


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("810000199001011234", "810000199001011234"),
        ("912345199001011234", "912345199001011234"),
        ("ABC123456789012", "ABC123456789012"),
        ("120101800307002", "120101800307002"),
        ("1201**********0028", "1201**********0028"),
        ("110×××××××××××3028", "110***********3028"),
        ("12010119800307002X", "12010119800307002X"),
    ],
)
def test_every_form_of_identity_number_is_found(number: str, found: str) -> None:
    assert [identity.value for identity in find_ids(number)] == [found]


def test_a_range_with_a_bare_day_takes_month_and_year_from_its_start() -> None:
    read = a_certificate("王建国于2018年5月7日至11日参加“水质检测”培训班学习，共40学时。")

    assert (read["start_date"], read["end_date"]) == ("2018-05-07", "2018-05-11")


def test_a_range_without_a_year_takes_it_from_the_day_of_issue() -> None:
    read = a_certificate("王建国于5月7日至5月11日参加“水质检测”培训班学习，共40学时。")

    assert (read["start_date"], read["end_date"]) == ("2018-05-07", "2018-05-11")


def test_the_day_of_issue_is_never_the_day_of_learning() -> None:
    read = a_certificate("兹证明王建国同志参加“水质检测”培训班学习，共40学时，考核合格。")

    assert read["issue_date"] == "2018-05-12"
    assert "start_date" not in read


def test_a_school_year_says_the_year_of_the_hours_and_no_day() -> None:
    read = a_certificate("王建国于2022-2023学年参加“水质检测”培训班学习，共40学时。")

    assert read["credit_year"] == "2023"
    assert "start_date" not in read


def test_hours_and_credits_on_one_paper_are_not_added() -> None:
    read = a_certificate("王建国参加“水质检测”培训班学习，计60学时，折合20学分。")

    assert (read["hours"], read["stated"]) == ("60", "60学时")


def test_credits_alone_wait_for_a_rule() -> None:
    read = a_certificate("王建国参加“水质检测”培训班学习，授予学分6分。")

    assert "hours" not in read
    assert read["stated"] == "6学分"


def test_a_decimal_point_stays() -> None:
    assert a_certificate("王建国参加“水质检测”培训班学习，计7.5学时。")["hours"] == "7.5"


def test_days_stay_days_until_a_rule_converts_them() -> None:
    read = a_certificate("王建国参加“水质检测”培训班学习，培训共5天。")

    assert "hours" not in read
    assert read["stated"] == "5天"


def test_hours_win_over_days() -> None:
    assert a_certificate("王建国参加“水质检测”培训班，为期5天（40学时）。")["stated"] == "40学时"


def test_hours_stated_twice_differently_are_a_finding() -> None:
    _, draft = the_draft(
        "#结业证书", "王建国参加“水质检测”培训班学习，共计40学时，准予结业。", "总学时：48", *FOOT
    )

    [entry] = draft.entries
    assert "hours_stated_twice" in [finding.code for finding in entry.findings]


def test_the_parts_of_a_total_do_not_compete_with_it() -> None:
    read = a_certificate("王建国完成“研修”50学时，其中公共16学时，专业14学时，实践20学时。")

    assert read["hours"] == "50"


@pytest.mark.parametrize("result", ["不合格", "未通过", "缺考"])
def test_a_failure_is_kept_as_a_failure(result: str) -> None:
    _, draft = the_draft(
        "#培训证书", "姓名：王建国", "课程名称：水质检测", "学时：8", f"考核结果：{result}", *FOOT
    )

    [entry] = draft.entries
    assert entry.result.value is not None
    assert (entry.result.value.value, entry.result.value.passed) == (result, False)


def test_a_score_goes_before_a_grade_and_a_grade_before_a_pass() -> None:
    assert (
        a_certificate("王建国参加学习，成绩92分，等级优秀，考核合格，准予结业。")["result"] == "92"
    )
    assert a_certificate("王建国参加学习，考核成绩优秀，考核合格，准予结业。")["result"] == "优秀"
    assert a_certificate("王建国参加学习，考核合格，准予结业。")["result"] == "合格"
    assert a_certificate("王建国参加学习，准予结业。")["result"] == "结业"


def test_to_have_taken_part_is_no_result() -> None:
    assert "result" not in a_certificate("王建国于2018年5月7日参加“水质检测”培训，特此证明。")


@pytest.mark.parametrize("mode", ["函授", "业余", "全日制"])
def test_a_mode_of_study_is_not_a_form_of_learning(mode: str) -> None:
    read = the_entry(
        "#毕业证书",
        f"学生韩梅，于2008年9月至2011年7月在本校土木工程专业（学习形式：{mode}）学习，准予毕业。",
        "证书编号：100565201105001234",
        ">天津渤澜大学",
    )

    assert read["learning_form"] == "degree"


def test_numbers_are_told_apart_by_their_labels() -> None:
    read = the_entry(
        "#结业证书",
        f"姓名：王建国 | 身份证号：{ID}",
        "课程名称：水质检测 | 学时：40",
        "项目编号：2019-03-01-001（国） | 防伪码：8F3A9C2E",
        "证书编号：（津培2019）字第A1-001号 | 资格证号：12345678901234567890",
        "学号：20190317",
        *FOOT,
    )

    assert read["certificate_no"] == "（津培2019）字第A1-001号"
    assert read["id_number"] == ID
    assert "start_date" not in read


def test_a_student_number_counts_where_no_other_number_is_printed() -> None:
    read = the_entry("#结业证书", "学号：20190317", "姓名：王建国 | 学时：40", *FOOT)

    assert read["certificate_no"] == "20190317"


@pytest.mark.parametrize("row", ["姓名：王建国 | 学号：20190317", "学号：20190317 | 专业：法学"])
def test_a_student_number_beside_the_student_is_no_certificates(row: str) -> None:
    assert "certificate_no" not in the_entry("#结业证书", row, "姓名：王建国 | 学时：40", *FOOT)


def test_letters_and_digits_of_a_number_are_not_corrected() -> None:
    read = the_entry("#结业证书", "姓名：王建国 | 学时：40", "证书编号：O0I1-B8S5", *FOOT)

    assert read["certificate_no"] == "O0I1-B8S5"


def test_a_number_sign_is_a_label_and_a_reissue_mark_is_not() -> None:
    read = the_entry("#结业证书", "姓名：王建国 | 学时：40", "证书编号：No.FX-2026-001-R", *FOOT)

    assert read["certificate_no"] == "FX-2026-001-R"


def test_a_subject_alone_is_a_weak_content() -> None:
    _, draft = the_draft("#结业证书", "姓名：王建国 | 课程名称：公需科目 | 学时：40", *FOOT)

    assert draft.entries[0].content.confidence < 0.6


def test_each_inventor_has_an_entry() -> None:
    kind, draft = the_draft(
        "#发明专利证书",
        "发明名称：一种水质在线监测装置",
        "发明人：王建国;李晓梅;赵敏",
        "专利号：ZL 2019 1 0123456.7",
        "专利权人：天津市环境监测技术有限公司",
        "授权公告日：2021年03月05日",
        ">国家知识产权局",
    )

    assert kind == "achievement"
    assert [said(entry)["name"] for entry in draft.entries] == ["王建国", "李晓梅", "赵敏"]
    assert said(draft.entries[0])["content"] == "一种水质在线监测装置"
    assert said(draft.entries[0])["certificate_no"] == "ZL201910123456.7"
    assert said(draft.entries[0])["issue_date"] == "2021-03-05"


def test_each_author_that_a_sentence_names_has_an_entry() -> None:
    kind, draft = the_draft(
        "#论文发表证明",
        "兹证明程东、诸葛浩雨撰写的论文《职业院校混合式教学的实践》已在《渤澜学报》2019年第9期发表。",
        ">渤澜学报编辑部",
        ">2019年12月7日",
    )

    assert kind == "achievement"
    assert [said(entry)["name"] for entry in draft.entries] == ["程东", "诸葛浩雨"]
    assert said(draft.entries[0])["content"] == "职业院校混合式教学的实践"


def test_an_unreadable_issuer_is_taken_from_the_seal() -> None:
    page = a_page(
        ["#结业证书", "王建国参加“水质检测”培训班学习，共40学时，准予结业。", ">2018年5月12日"],
        seals=["天津市环境科学学会"],
    )
    sheets = [a_sheet(page)]
    [entry] = extract(sheets, classify(sheets)[0]).entries

    assert entry.issuer.value == "天津市环境科学学会"


def test_a_seal_that_agrees_raises_confidence() -> None:
    lines = ["#结业证书", "王建国参加“水质检测”培训班学习，共40学时，准予结业。", *FOOT]
    bare, sealed = (
        extract(
            [a_sheet(a_page(lines, seals=seals))],
            classify([a_sheet(a_page(lines, seals=seals))])[0],
        ).entries[0]
        for seals in ([], ["天津市环境科学学会"])
    )

    assert sealed.issuer.confidence > bare.issuer.confidence
