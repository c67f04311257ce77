"""Papers near to proofs that prove no learning, and proofs in the words of such papers."""

from __future__ import annotations

import pytest
from reading import the_draft, the_entry

from ce_intake.values import KindCode

BLANK = (
    "#结业证书",
    "______同志于____年____月____日至____年____月____日参加____________培训班",
    "学习，共____学时，考核合格，准予结业。",
    "发证单位（盖章）",
    "年　月　日",
)
EMPTY = (
    "#培训学时登记证明（空白）",
    "姓　　名：",
    "身份证号：",
    "工作单位：",
    "培训内容：",
    "学　　时：",
    "证书编号：",
    "培训单位（盖章）：",
    "年　　月　　日",
)
POSTER = (
    "#大家讲坛 第36讲",
    "黄河流域生态保护",
    "主讲人：云深 教授",
    "时间：2024年4月19日14:30",
    "地点：图书馆报告厅",
    "主办：天津大学科研处",
)
CHAT = (
    "科教科-张老师",
    "小李，上个月的骨科培训班证书发了吗？",
    "还没有，老师说月底发，一共24学时",
    "好的，拿到后拍照给我登记",
    "收到",
)
SHOP = (
    "津云专技在线 | 首页 | 选课中心 | 购物车",
    "#2023年度课程列表",
    "人工智能与健康 | 内部控制规范",
    "12学时 主讲：杜丽 | 6学时 主讲：苏祎",
    "￥48.00 立即选课 | ￥36.00 立即选课",
)
BADGE = ("天津市骨科学术年会", "#代表证", "杜仲", "天津市中医院", "2023.11.3-11.5")
ATTENDANCE = (
    "#考勤统计表",
    "培训班：高压电工复审班　日期：2023年5月8日-5月10日",
    "姓名 | 5月8日 | 5月9日",
    "李乌梅 | √ | √",
    "张山楂 | √ | ×",
    "王陈皮 | √ | √",
)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(BLANK, id="a blank with its sentence"),
        pytest.param(EMPTY, id="a blank with its labels"),
        pytest.param(POSTER, id="a poster"),
        pytest.param(CHAT, id="a chat"),
        pytest.param(SHOP, id="courses for sale"),
        pytest.param(BADGE, id="a badge"),
        pytest.param(ATTENDANCE, id="who was there"),
    ],
)
def test_what_proves_nothing_proposes_nothing(lines: tuple[str, ...]) -> None:
    kind, draft = the_draft(*lines)

    assert (kind, draft.entries) == (KindCode.OTHER, ())


PROOFS = {
    "a notice that somebody has finished": (
        KindCode.TRAINING_CERTIFICATE,
        (
            "#培训结业通知书",
            "北辰岭测绘院：",
            "你单位选派的姚勇同志已于2024年9月23日至24日参加我会举办的测绘作业人员培训，",
            "课程为“地籍图斑更新”，培训学时24学时，考核81分。特此通知。",
            ">青崖市测绘学会",
            ">2024年9月29日",
        ),
    ),
    "a method of building": (
        KindCode.ACHIEVEMENT,
        (
            "#省级工法证书",
            "工法名称：深基坑降水回灌施工工法",
            "主要完成人：秦国娜、蒋源",
            "证书编号：LDGF-2022-452",
            ">楚屏省住房和城乡建设厅",
            ">2022年11月26日",
        ),
    ),
    "a report on a diploma": (
        KindCode.DEGREE,
        (
            "#学历证书核验报告",
            "姓名 | 汤伟国",
            "毕业院校 | 江渚理工大学",
            "层次 | 专科起点本科",
            "毕业时间 | 2012年7月23日",
            "毕结业结论 | 毕业",
            "证书编号 | 104415201205672377",
            ">楚屏学历信息核验中心",
        ),
    ),
    "a module without its title": (
        KindCode.EXAM_SCORE,
        (
            "姓名：廖勇浩",
            "模块：Excel 2003中文电子表格",
            "结论：合格",
            "考试时间：2018.09.15",
            "证书编号：201812734608",
            ">楚屏省人事考试院",
        ),
    ),
    "names under a sentence": (
        KindCode.ROSTER,
        (
            "#结业证明",
            "下列同志于2020年1月20日至22日参加我单位举办的“经济普查方案”研修班，修满",
            "16学时，准予结业：",
            "文玲 | 陈雅源 | 韩立欣 | 邱子航",
            "孙芳 | 孟文德 | 刘军 | 谢勇",
            "（共8人）",
            ">楚屏省档案学会",
        ),
    ),
}


@pytest.mark.parametrize("name", PROOFS)
def test_a_proof_in_the_words_of_another_paper_is_one(name: str) -> None:
    kind, lines = PROOFS[name]

    assert the_draft(*lines)[0] is kind


def test_courses_in_a_sentence_are_no_record_and_each_is_of_its_sort() -> None:
    kind, draft = the_draft(
        "#专业技术人员网络继续教育",
        "学习证明",
        "孙佳（120000197107300265），天津市第九十八中学职工，于2018年度参加网络继",
        "续教育学习：公需科目《专业技术人员职业发展与规划》24学时，成绩合格；专业科目《",
        "商标审查审理指南》24学时，成绩合格；合计48学时。特此证明。",
        ">楚屏专技在线教育科技有限公司",
        ">2018年7月29日",
    )

    told = [(e.subject.value, e.learning_form.value, e.hours.value) for e in draft.entries]
    assert kind is KindCode.ONLINE_CERTIFICATE
    assert told == [("public", "online", 24), ("professional", "online", 24)]


def test_who_carries_a_project_out_is_no_label_of_an_employer() -> None:
    said = the_entry(
        "#科研项目结题证书",
        "项目名称：光伏组件积雪消融机理",
        "承担单位：澜川新能源研究院",
        "项目负责人：邰一鸣",
        ">澜川省科学技术厅",
        ">2023年1月18日",
    )

    assert (said["kind"], said.get("employer")) == ("achievement", None)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ("#考试报名信息确认表", "姓名：车前", "报考科目：给排水专业", "照片审核：通过"),
            id="an application for an examination",
        ),
        pytest.param(
            (
                "#考场座次表",
                "座号 | 姓名 | 座号 | 姓名",
                "01 | 李佩兰 | 02 | 张砂仁",
                "03 | 王豆蔻 | 04 | 赵草果",
            ),
            id="seats",
        ),
        pytest.param(
            (
                "#专业技术职务评审结果公示",
                "1 | 张使君 | 海河一中 | 高级教师",
                "2 | 王不留 | 海河二中 | 高级教师",
            ),
            id="who was promoted",
        ),
        pytest.param(
            (
                "#我市举办高层次人才研修班",
                "本报讯 10月12日，研修班在海河大学开班，60名学员参加培训，为期5天，共40学时。",
            ),
            id="news",
        ),
        pytest.param(
            ("#项目周报（第12周）", "1 | 组织BIM培训2学时 | 已完成 | 苏叶", "2023年3月24日"),
            id="a week of work",
        ),
        pytest.param(
            (
                "#工龄证明",
                "兹证明连乔，自2008年8月参加工作，从事测绘专业技术工作共15年。",
                ">海河测绘院",
                ">2023年10月8日",
            ),
            id="years of work",
        ),
        (
            "主题：2022年度一级建造师继续教育缴费成功通知",
            "收件人：乐毅之",
            "您报名的“一级建造师继续教育必修课60学时”已缴费成功，请于2022年12月31日前登录",
            "平台完成学习并参加考核。",
        ),
        (
            "#全国专业技术人员职称外语等级考试",
            "#准考证",
            "姓名 | 赖东洋 | 性别 | 女",
            "准考证号 | 310778060761 | 考试日期 | 2022年4月18日",
            "成绩于考试结束两个月后公布，60分为合格。",
        ),
    ],
)
def test_what_tells_of_other_things_than_learning_proposes_nothing(lines: tuple[str, ...]) -> None:
    kind, draft = the_draft(*lines)

    assert (kind, draft.entries) == (KindCode.OTHER, ())


def test_the_longer_of_two_names_of_an_examination_is_its_name() -> None:
    said = the_entry(
        "#职称外语考试成绩证明",
        "兹证明潘桂宁（身份证号：410000198606159458）于2018年4月14日参加全国专业技术",
        "人员职称外语等级考试，报考英语A级，成绩为62分，达到合格标准。",
        ">江渚市人事考试中心",
        ">2018年6月17日",
    )

    assert (said["kind"], said["content"]) == ("exam_score", "全国专业技术人员职称外语等级考试")


def test_a_form_of_one_course_is_no_record_of_many() -> None:
    kind, draft = the_draft(
        "#继续教育学时登记表",
        "姓名 | 骆一平 | 工作单位 | 海津燃气管网公司",
        "培训名称 | 燃气管网泄漏检测 | 培训机构 | 海津燃气协会",
        "培训学时 | 40学时 | 考核结果 | 合格",
    )

    assert (kind, len(draft.entries)) == (KindCode.TRAINING_CERTIFICATE, 1)
