"""Certificates told as sentences, with courses and bodies of their own; once held out."""

from __future__ import annotations

from dataclasses import replace

from samples.generator import cast, truth
from samples.generator.canvas import A4
from samples.generator.layouts.opened import wear
from samples.generator.story import PASSED, Story, register

COURSES = (
    "高层建筑幕墙安全鉴定",
    "地下管线探测与建库",
    "实验室危险废物处置",
    "公路桥梁养护决策",
    "园林植物病虫害绿色防控",
    "机关公文写作与处理",
    "电梯物联网监测",
    "老年病综合评估",
    "冷链物流温控管理",
    "博物馆藏品数字化",
    "行政事业单位内部控制",
    "海水淡化膜技术",
    "幼儿园游戏活动支持策略",
    "5G基站电磁环境监测",
)
ISSUERS = (
    "天津市榆关路职工技术学校",
    "蓟运河流域水务培训基地",
    "天津市白塔人才开发服务中心",
    "中国北辰岭土木工程学会",
    "天津南淀科技干部进修院",
    "三岔口医学教育促进会",
    "天津市园林绿化行业协会",
    "燕津联合工程教育学院",
)
TRAINING, WEB, LECTURE = "training_certificate", "online_certificate", "lecture_certificate"
GRADES = (
    PASSED,
    ("优秀", truth.grade("优秀")),
    ("中等", truth.grade("中等")),
    ("89分", truth.score("89")),
    ("76.5", truth.score("76.5")),
    ("通过", truth.verdict("通过")),
)


def _with_own(story: Story) -> Story:
    """The story with held-out courses and bodies where it names none."""
    courses = COURSES if story.courses is cast.COURSES else story.courses
    issuers = ISSUERS if story.issuers is cast.ISSUERS else story.issuers
    return replace(story, courses=courses, issuers=issuers)


STORIES = (
    Story(
        name="completed-in-class",
        kind=TRAINING,
        form="training_class",
        titles=("学习合格证书", "培训合格证"),
        sentences=(
            "{name}同志：\n　　您已修完“{content}”面授培训全部课程（{start_date}至{end_date}），"
            "合计{hours}，经测评{result}，特颁此证。",
        ),
        outcomes=GRADES,
        amounts=(12, 18, 28, 45),
        dates=("plain", "dots-padded", "slashes"),
    ),
    Story(
        name="full-time-days",
        kind=TRAINING,
        form="training_class",
        titles=("脱产培训证明", "结业凭证"),
        sentences=(
            "持证人{name}（公民身份号码{id_number}），自{start_date}起至{end_date}止，脱产参加“{content}”"
            "专题培训，历时{hours}，结业考核{result}。",
        ),
        unit="天",
        days=(1, 4),
        outcomes=GRADES,
        page=A4,
        dates=("plain", "padded", "cn"),
        foot="labels",
    ),
    Story(
        name="project-seminar",
        kind=TRAINING,
        form="seminar",
        titles=("研修证书", "高研班结业证书"),
        sentences=(
            "兹有{employer}{name}，参加“{content}”高级研修班（{start_date}—{end_date}），修业期满，"
            "累计{hours}，评定成绩{result}，准予结业。",
        ),
        outcomes=GRADES,
        amounts=(36, 42, 64),
        dates=("dots", "dashes", "plain"),
    ),
    Story(
        name="hospital-half-year",
        kind=TRAINING,
        form="refresher_class",
        titles=("进修证明", "进修生结业证"),
        sentences=(
            "经{employer}选派，{name}医师自{start_date}至{end_date}在我院{content}进修，完成进修计划，"
            "考核成绩{result}，特此证明。",
        ),
        courses=("肾脏内科", "儿科重症", "康复医学科", "麻醉科", "病理科"),
        issuers=("天津三岔口医院", "燕津医学院第二附属医院", "天津市南淀妇产医院"),
        precision="month",
        days=(150, 200),
        dates=("plain", "dots", "cn"),
        outcomes=(PASSED, ("良好", truth.grade("良好"))),
        page=A4,
    ),
    Story(
        name="web-annual",
        kind=WEB,
        form="online",
        titles=("线上学习结果单", "网络培训结业证明"),
        sentences=(
            "学员{name}，身份证件号码：{id_number}。在{credit_year}年度专业技术人员网络继续教育中，"
            "选学{subject}《{content}》，折合{hours}，测试得分{result}，特此证明。",
        ),
        courses=("科研诚信与学术规范", "数字乡村与公共服务", "应急管理基础", "中华优秀传统文化"),
        subjects=(
            ("公需科目", "public"),
            ("公需选修课", "public_elective"),
            ("专业科目", "professional"),
        ),
        outcomes=(
            ("81", truth.score("81")),
            ("97分", truth.score("97")),
            ("100", truth.score("100")),
        ),
        amounts=(9, 15, 18, 32),
        code=0.8,
        foot="labels",
    ),
    Story(
        name="web-live",
        kind=WEB,
        form="online",
        titles=("远程直播课程学时证书",),
        sentences=(
            "{employer}{name}于{start_date}至{end_date}通过远程直播方式学习“{content}”，"
            "获得{hours}，考核{result}，准予结业。",
        ),
        amounts=(4.5, 6, 14, 22),
        amount_forms=("plain", "wide"),
        dates=("wide", "plain", "slashes"),
        watermark=0.8,
    ),
    Story(
        name="listener",
        kind=LECTURE,
        form="lecture",
        titles=("学术讲座听讲证", "学术报告参加证明"),
        sentences=(
            "{name}（{employer}）参加了{start_date}举行的“{content}”学术报告，折合{hours}，特此证明。",
        ),
        outcomes=(("", None),),
        amounts=(2, 3, 4),
        days=(0, 0),
        dates=("plain", "cn", "spaced"),
        page=A4,
    ),
    Story(
        name="annual-meeting",
        kind=LECTURE,
        form="conference",
        titles=("出席证书", "年会参会证明"),
        sentences=(
            "{name}同志出席了“{content}”学术年会，会议时间为{start_date}至{end_date}，会期共{hours}。",
        ),
        courses=("第三届渤海湾生态论坛", "2021年北方桥梁技术大会", "全国护理质量年会"),
        unit="天",
        outcomes=(("", None),),
        days=(1, 3),
        amount_forms=("plain", "cn"),
    ),
)

for _story in STORIES:
    register(_with_own(_story), wear=wear.worn)
