"""Certificates told as one sentence: the wordings seen in practice and kin of them."""

from __future__ import annotations

from samples.generator import cast, truth
from samples.generator.canvas import A4
from samples.generator.story import PASSED, Story, register

TRAINING, WEB, LECTURE = "training_certificate", "online_certificate", "lecture_certificate"
ANY_RESULT = (
    PASSED,
    ("良好", truth.grade("良好")),
    ("优秀", truth.grade("优秀")),
    ("86分", truth.score("86")),
    ("93.5分", truth.score("93.5")),
)
SUBJECTS = (
    ("公需科目", "public"),
    ("专业科目", "professional"),
    ("公需必修科目", "public_required"),
)
TALKS = (
    *(f"{course}前沿进展" for course in cast.COURSES[:8]),
    "第六届华北城市安全论坛",
    "2019年智慧水务学术年会",
    "结构健康监测新方法",
)

STORIES = (
    Story(
        name="seminar-ministry",
        kind=TRAINING,
        form="seminar",
        titles=("高级研修班结业证书", "结 业 证 书"),
        sentences=(
            "{name}同志参加{credit_year}年专业技术人才知识更新工程“{content}”高级研修班，学习期满，"
            "经考核成绩合格，特发此证。学时：{hours}",
            "{name}同志于{start_date}至{end_date}参加“{content}”高级研修项目学习，共{hours}，"
            "考核合格，准予结业。",
        ),
        amounts=(32, 40, 48, 56),
    ),
    Story(
        name="hospital-refresher",
        kind=TRAINING,
        form="refresher_class",
        titles=("进修结业证书", "进 修 证 书"),
        sentences=(
            "{employer}{name}同志，于{start_date}至{end_date}在我院{content}进修学习，期满考核合格，"
            "特发此证。",
            "{name}（工作单位：{employer}）于{start_date}至{end_date}在我院{content}进修，学习期满，"
            "考核合格，准予结业。",
        ),
        courses=("心血管内科", "急诊医学科", "重症监护室", "检验科", "放射影像科"),
        precision="month",
        days=(90, 320),
        issuers=("天津市河口区中心医院", "华北海晏医学院附属医院", "天津市滨城妇幼医院"),
    ),
    Story(
        name="no-dates",
        kind=TRAINING,
        form="training_class",
        titles=("培训证书", "培 训 证 书"),
        sentences=(
            "兹证明{name}同志参加“{content}”培训课程，经考核成绩合格，特发此证。",
            "兹证明{name}参加培训课程《{content}》，经考核成绩合格，准予结业，特发此证。",
        ),
        code=0.4,
    ),
    Story(
        name="dates-without-hours",
        kind=TRAINING,
        form="training_class",
        titles=("结业证书", "培训结业证"),
        sentences=(
            "{name}同志于{start_date}至{end_date}参加由{_host}举办的《{content}》培训班，考核合格，"
            "准予结业。特发此证！",
            "学员{name}，身份证号{id_number}，自{start_date}至{end_date}在本中心参加“{content}”"
            "培训，成绩{result}，准予结业。",
        ),
    ),
    Story(
        name="you-were-there",
        kind=TRAINING,
        form="training_class",
        titles=("继续教育合格证明", "培训合格证明"),
        sentences=(
            "{name}：\n　　你于{start_date}至{end_date}参加“{content}”继续教育培训，"
            "现已完成规定内容和{hours}，考核合格，准予结业。凭此证明可以办理登记手续。",
        ),
        page=A4,
        amounts=(24, 30, 36, 72),
    ),
    Story(
        name="half-days-evening-school",
        kind=TRAINING,
        form="training_class",
        titles=("结业证书", "培训结业证明"),
        sentences=(
            "{name}同志于{start_date}至{end_date}，每周二、四下午参加我单位举办的“{content}”半脱产培训，"
            "共{hours}，考试成绩{result}，准予结业。",
            "{name}于{start_date}至{end_date}参加“{content}”半脱产培训班学习，累计{hours}，经考核"
            "{result}，特此证明。",
        ),
        unit="半天",
        amounts=(6, 8, 10, 12),
        amount_forms=("plain", "plain", "cn"),
        amount_words=("{n}个半天",),
        days=(20, 60),
        outcomes=ANY_RESULT,
    ),
    Story(
        name="unit-proof",
        kind=TRAINING,
        form="training_class",
        titles=("证　明", "学习证明"),
        sentences=(
            "兹证明我单位{name}同志（身份证号：{id_number}）于{start_date}年参加“{content}”培训学习，"
            "学时{hours}，情况属实。特此证明。",
        ),
        labels=(),
        precision="year",
        days=(0, 0),
        page=A4,
        issuers=cast.EMPLOYERS,
        fixed={"employer": "@issuer"},
        outcomes=(("", None),),
        amount_words=("{n}学时", "{n}"),
        amount_forms=("plain",),
    ),
    Story(
        name="chinese-numerals-old",
        kind=TRAINING,
        form="training_class",
        titles=("結業證書", "結 業 證 書"),
        sentences=(
            "學員{name}於{start_date}至{end_date}參加“{content}”培訓班學習，計{hours}，考核成績{result}，"
            "准予結業，特發此證。",
        ),
        dates=("cn", "cn-circle", "cn-zero"),
        amount_forms=("cn",),
        amounts=(20, 30, 40, 48, 72),
        courses=("中文文字排版", "西式面点工艺", "手工木作", "中医正骨手法", "古建彩画"),
        outcomes=(PASSED, ("優秀", truth.grade("優秀"))),
        amount_words=("{n}學時",),
    ),
    Story(
        name="hours-and-credits",
        kind=TRAINING,
        form="training_class",
        titles=("学时证明", "继续教育专业科目学时证明"),
        sentences=(
            "姓　　名：{name}　　资格证号：{_pass}　身份证号：{id_number}。"
            "该同志参加了{credit_year}年度"
            "执业药师继续教育{subject}“{content}”培训，学习成绩合格，授予{hours}，计20学分。",
        ),
        amounts=(60, 45, 90),
        amount_forms=("plain",),
        subjects=(("专业课", "professional"), ("公需课", "public")),
        labels=(),
        page=A4,
        code=0.9,
        courses=("药物警戒与合理用药", "中药饮片鉴别", "处方审核实务", "药事法规"),
    ),
    Story(
        name="cme-credits",
        kind=TRAINING,
        form="training_class",
        titles=("继续医学教育学分证书", "学 分 证 书"),
        sentences=(
            "姓名{name} 身份证号{id_number} 于{start_date}至{end_date}参加继续医学教育项目（面授☑，"
            "远程教育□，混合□）[项目编号：{_project}][项目名称：{content}]。经考核合格，特授予Ⅰ类"
            "继续医学教育学分{hours}。",
        ),
        unit="学分",
        amounts=(2, 3, 5, 6, 10),
        amount_words=("{n}分", " {n} 分", "{n}学分"),
        amount_forms=("plain",),
        courses=("急诊护理新进展", "慢性病健康管理", "超声诊断质量控制", "儿童康复技术"),
        code=0.6,
    ),
    Story(
        name="score-in-sentence",
        kind=TRAINING,
        form="training_class",
        titles=("岗位培训合格证书", "合 格 证 书"),
        sentences=(
            "{name}，{_sex}，{_born}生，身份证号{id_number}，工作单位{employer}，"
            "于{start_date}至{end_date}"
            "参加“{content}”岗位培训，学习{hours}，考试成绩{result}，特发此证。",
        ),
        outcomes=(
            ("92分", truth.score("92")),
            ("78分", truth.score("78")),
            ("优良", truth.grade("优良")),
            ("及格", truth.grade("及格")),
        ),
        photo=0.8,
        foot="labels",
        unit="课时",
    ),
    Story(
        name="graduate-of-course",
        kind=TRAINING,
        form="training_class",
        titles=("结业证", "毕业证书（短期培训）"),
        sentences=(
            "学员{name}于{start_date}至{end_date}在我校{content}培训班学习，学完规定课程，准予结业。",
            "学员{name}于{start_date}至{end_date}在我校“{content}”短训班学习期满，修业{hours}，准予结业。",
        ),
        outcomes=(("", truth.completion("结业")),),
        precision="month",
        days=(60, 200),
        dates=("plain", "dots", "cn"),
        amounts=(120, 144, 200),
    ),
    Story(
        name="web-side-panel",
        kind=WEB,
        form="online",
        titles=("学时证明", "网络学习证明", "在线学习学时证明"),
        sentences=(
            "{name}（身份证号：{id_number}）已按要求完成《{content}》相关网络课程学习，累计完成{hours}。",
            "学员{name}，证件号码{id_number}，于{start_date}至{end_date}在本平台完成网络课程“{content}”的"
            "学习，累计{hours}，特此证明。",
        ),
        outcomes=(("", None),),
        watermark=0.7,
        code=0.7,
        foot="labels",
        amounts=(6, 7.5, 12, 24, 36),
        amount_forms=("plain",),
    ),
    Story(
        name="web-public-required",
        kind=WEB,
        form="online",
        titles=("天津市专业技术人员公需课培训证书", "公需科目合格证书"),
        sentences=(
            "{name}同志（{id_number}，{employer}）参加{credit_year}年度{subject}网络培训，学习《{content}》，"
            "取得{hours}，考试成绩{result}。",
            "{name}同志在{credit_year}年度通过网络完成{subject}《{content}》的学习并通过考试，"
            "成绩{result}，计{hours}。",
        ),
        courses=cast.PUBLIC_COURSES,
        subjects=(
            ("公需必修课", "public_required"),
            ("公需选修课", "public_elective"),
            ("公需科目", "public"),
        ),
        outcomes=(
            ("96", truth.score("96")),
            ("合格", truth.verdict("合格")),
            ("80分", truth.score("80")),
        ),
        amounts=(32, 16, 30, 20),
    ),
    Story(
        name="web-school-year",
        kind=WEB,
        form="online",
        titles=("远程培训证书", "教师网络研修合格证"),
        sentences=(
            "{name}老师于{start_date}至{end_date}参加“{content}”远程培训，完成{hours}的学习任务，"
            "成绩{result}，特发此证。",
            "兹有{employer}{name}老师，参加“{content}”网络研修（{start_date}至{end_date}），"
            "修满{hours}，评定为{result}。",
        ),
        outcomes=ANY_RESULT,
        courses=(
            "新课标与教学设计",
            "班主任专业能力提升",
            "信息技术与学科融合",
            "中小学劳动教育实践",
        ),
        days=(40, 120),
        dates=("plain", "dots", "dashes"),
    ),
    Story(
        name="lecture-one-day",
        kind=LECTURE,
        form="lecture",
        titles=("听讲证明", "学术讲座证明", "讲座证书"),
        sentences=(
            "{name}同志于{start_date}参加“{content}”学术讲座，授予{hours}。特此证明。",
            "兹证明{employer}{name}于{start_date}参加我会举办的《{content}》专题讲座，计{hours}。",
        ),
        courses=TALKS,
        amounts=(2, 3, 4, 8),
        outcomes=(("", None),),
        days=(0, 0),
        dates=("plain", "padded", "dots", "spaced"),
    ),
    Story(
        name="conference-days",
        kind=LECTURE,
        form="conference",
        titles=("参会证明", "学术会议证明", "会 议 证 书"),
        sentences=(
            "{name}同志于{start_date}至{end_date}参加“{content}”学术会议，会期{hours}。",
            "兹证明{employer}{name}同志出席{start_date}至{end_date}在天津召开的“{content}”学术会议，"
            "会期{hours}，特此证明。",
        ),
        courses=TALKS,
        unit="天",
        amounts=(2, 3),
        days=(1, 2),
        amount_forms=("plain", "cn"),
        outcomes=(("", None),),
    ),
    Story(
        name="conference-credits",
        kind=LECTURE,
        form="conference",
        titles=("学术年会参会证", "参会学分证明"),
        sentences=(
            "{name}代表参加{start_date}至{end_date}举办的“{content}”学术会议，授予继续教育学分{hours}。",
        ),
        courses=TALKS,
        unit="学分",
        amounts=(2, 3, 4.5, 6),
        amount_words=("{n}分", "{n}学分"),
        amount_forms=("plain",),
        outcomes=(("", None),),
    ),
    Story(
        name="visit-and-lecture",
        kind=LECTURE,
        form="lecture",
        titles=("报告会证明", "讲坛证书"),
        sentences=(
            "兹有{employer}{name}同志，于{start_date}下午参加津沽讲坛“{content}”报告会，计{hours}。",
        ),
        courses=TALKS,
        unit="半天",
        amounts=(1,),
        amount_words=("{n}个半天", "半天"),
        amount_forms=("plain",),
        outcomes=(("", None),),
        days=(0, 0),
        dates=("plain", "padded", "dots"),
    ),
)

for _story in STORIES:
    register(_story)
