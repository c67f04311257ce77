"""The labels that papers print before their values, and which of them a text is.

Compared in tight form without punctuation, so that 姓　名：, 姓名 and 姓 名 are one label;
long labels forgive one misread character in four. Knows words only, no places.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from rapidfuzz.distance import Levenshtein

from ce_intake.text.normal import key


class Label(StrEnum):
    """What a label announces."""

    PERSON = "person"  # 姓名
    ID = "id"  # 身份证号
    COURSE = "course"  # 学习内容
    HOURS = "hours"  # 学时
    CREDITS = "credits"  # 学分
    DAYS = "days"  # 天数
    DATES = "dates"  # 培训时间; 46号 uses 学习时间 for hours: decide by the value
    START = "start"  # 开始时间
    END = "end"  # 结束时间
    FORM = "form"  # 学习形式
    RESULT = "result"  # 学习成绩
    CERTIFICATE_NO = "certificate_no"  # 证书编号
    OTHER_NO = "other_no"  # 项目编号, 防伪码, 学号 beside a certificate number
    STUDENT_NO = "student_no"  # 学号: a certificate number where no other is printed
    ISSUER = "issuer"  # 发证单位
    ORGANISER = "organiser"  # 主办单位: the issuer where no other is stated
    ISSUE_DATE = "issue_date"  # 发证日期
    DATE = "date"  # 日期, of what is not said
    EMPLOYER = "employer"  # 工作单位
    SUBJECT = "subject"  # 科目类别
    YEAR = "year"  # 年度
    LEVEL = "level"  # 级别
    LANGUAGE = "language"  # 语种
    PASS_LINE = "pass_line"  # 合格标准
    HANDLER = "handler"  # 经办人
    AUTHORS = "authors"  # 作者, 发明人
    TITLE = "title"  # 论文题目, 发明名称
    STUDY_MODE = "study_mode"  # 学制, 全日制
    ROW = "row"  # 序号
    NOTE = "note"  # 备注
    OTHER = "other"  # 性别, 出生年月, 职务 …: ends the value before it


LABELS: dict[Label, tuple[str, ...]] = {
    Label.PERSON: (
        "姓名 学员姓名 学生姓名 参训人 参训人员 参训人姓名 参训学员 考生姓名 持证人 持证人姓名 申请人 专技人员 "
        "专业技术人员姓名 受训人 受训人姓名 参会人 参会人姓名 参会人员 参会代表 参加人 参加人员 自学人 学习人 "
        "学习者 学员 获证人 证书持有人 人员姓名 本人姓名 此证书颁发给 Name FullName NameofTrainee "
        "NameofParticipant 姓名Name 被考核人 主讲人员 教师姓名 学员名称"
    ).split(),
    Label.ID: (
        "身份证号 身份证号码 公民身份号码 公民身份证号码 证件号 证件号码 证件编号 身份证件号码 身份证件号 身份证 "
        "居民身份证号 居民身份证号码 有效证件号 有效证件号码 身份证明号码 IDNo IDNumber IDCardNo 身份证号IDNo "
        "身份号码 本人身份证号"
    ).split(),
    Label.COURSE: (
        "学习内容 课程名称 培训内容 培训项目 继续教育项目名称 继续教育项目 继续教育内容 项目名称 培训班名称 "
        "培训课程 培训名称 课题 专题 学习课程 班次名称 培训班次 培训主题 培训项目名称 研修项目 研修主题 "
        "研修内容 研修班名称 会议名称 会议主题 讲座题目 讲座名称 讲座主题 报告题目 课程 内容 学习项目 学习专题 "
        "学习主题 进修内容 进修专业 进修科目 自学内容 自学课题 自学题目 自学主题 活动名称 参训项目 参训班次 "
        "参加培训班名称 科目名称 课程科目 考试科目 考试名称 科目 模块名称 模块 应试科目 学术会议名称 活动主题 "
        "主题 班级名称 培训班 CourseTitle Course Program Programme TrainingProgram 课程名称Course 学习课程名称 "
        "自学课题内容 讲座内容 报告主题 课程（项目）名称 项目（课程）名称 培训（学习）内容"
    ).split(),
    Label.HOURS: (
        "学时 课时 总学时 总学时数 累计学时 学时数 课时数 授予学时 完成学时 总课时 总课时数 折算学时 认定学时 "
        "培训学时 培训课时 学时学分 学时（学分） 学习学时 学习课时 有效学时 获得学时 继续教育学时 合计学时 计划学时 "
        "获得学时数 认定学时数 共计学时 累计课时 学习时长 培训时长 学时合计 Hours CreditHours ClassHours 已修学时 "
        "公需学时 专业学时 学时时数 证书学时 课程学时 学习时数 培训课时数 培训学时数 学时总计 核定学时"
    ).split(),
    Label.CREDITS: (
        "学分 授予学分 学分数 总学分 获得学分 学分类别 继续教育学分 继续医学教育学分 Credits Credit 累计学分 折合学分 "
        "认定学分 合计学分 折算学分"
    ).split(),
    Label.DAYS: "培训天数 会期 天数 培训期限 学习天数 学习期限 会议天数 为期 培训期 学期天数".split(),
    Label.DATES: (
        "培训时间 学习时间 起止时间 起止日期 起止年月 学习起止 培训日期 培训起止时间 学习起止时间 培训起止日期 学习日期 会议时间 "
        "讲座时间 活动时间 举办时间 会议日期 讲座日期 研修时间 进修时间 进修起止时间 进修期限 自学时间 自学起止时间 在校时间 学习期间 参训时间 "
        "计划起止时间 培训期间 时间 考试时间 考试日期 报告时间 时间地点 Period Date TrainingPeriod Duration "
        "学习起止日期 研修日期 研修期限 起讫时间 起讫日期 起止 学习时段 考试年月 课程时间 学习（培训）时间 举办日期 TrainingDate"
    ).split(),
    Label.START: "开始时间 开始日期 开班日期 开班时间 起始时间 起始日期 入学日期 入学时间 入学年月 报到日期".split(),
    Label.END: (
        "结束时间 结束日期 结业日期 结业时间 完成时间 完成日期 毕业日期 毕业时间 截止时间 截止日期 学习完成时间 "
        "毕（结）业日期 通过时间 通过日期 毕业年月 学完时间"
    ).split(),
    Label.FORM: (
        "学习形式 培训形式 培训方式 学习方式 办学形式 教学方式 继续教育形式 授课方式 授课形式 教学形式 进修形式 培训类型 培训类别 "
        "会议形式 活动形式 参加方式 参会方式 继续教育方式 TrainingMode 学习途径 班次类型"
    ).split(),
    Label.RESULT: (
        "学习成绩 成绩 考核成绩 考试成绩 考核结果 考核结论 评定结果 结论 是否合格 等级 总评 总成绩 测试成绩 结业成绩 分数 "
        "考核 考核情况 考核等级 成绩等级 成绩评定 综合成绩 综合评定 结果 考试结果 学习结果 考核评定 Result Grade Score "
        "评定等级 评定成绩 综合评价 合格情况 考试结论 考核意见 学业成绩 最终成绩 考核评价 评定 通过情况 测验成绩"
    ).split(),
    Label.CERTIFICATE_NO: (
        "证书编号 证书号 编号 证号 结业证编号 结业证书编号 结业证号 合格证编号 合格证书编号 合格证号 登记号 管理号 证书管理号 注册号 学历证书编号 学位证书编号 "
        "毕业证书编号 证书注册号 证书号码 证书编码 No CertNo CertificateNo 证书登记号 登记编号 证明编号 证书字号 "
        "学分证编号 学分证书编号 证书序号 证书流水号 专利号 电子注册号 学习证明编号 培训证书编号 培训证号 证书编号No "
        "CertificateNumber 刊号 档案号 结业证 编码 学校编号 发证编号 毕业证编号 学时证明编号"
    ).split(),
    Label.OTHER_NO: (
        "项目编号 课程编号 班次编号 计划编号 验证码 防伪码 防伪验证码 查询码 校验码 真伪查询 资格证号 资格证书号 资格证书编号 准考证号 考号 "
        "继续教育证书编号 继续教育证号 工号 工作证号 电话 联系电话 手机 手机号 手机号码 查询网址 网址 邮编 流水号 订单号 课程代码 模块代码 "
        "项目代码 执业证号 会员号 发票号 教师编号 职工号 报名号 报名序号 防伪编号 验证编号 期号 申请号 批准文号 备案号 国内统一刊号 ISSN ISBN "
        "CN CN刊号 ISSN号 ISBN号 受理号 座位号 学籍号 会议编号 文号 批次号 培训班编号 会议代码 论文编号 VerifyCode 序列号 编码规则 "
        "资格证书管理号 查验码 DOI 档案编号 座号 项目批准号 班级编号 学分项目编号 继教证号 证书册号 客服电话 咨询电话 验证网址 执业药师资格证号"
    ).split(),
    Label.STUDENT_NO: "学号 学员编号 学员号 学生证号 学员证号".split(),
    Label.ISSUER: (
        "发证单位 发证机构 发证机关 颁发单位 颁证单位 发证单位盖章 发证机关盖章 发证单位（盖章） 培训单位（盖章） 主办单位（盖章） 单位（盖章） "
        "证明单位 颁发机构 签发单位 授予单位 出具单位 发证部门 单位盖章 单位（公章） 培训单位盖章 考核单位 认定单位 授予机构 "
        "培训机构（盖章） 施教机构（盖章） 举办单位（盖章） 承办单位（盖章） 办学单位（盖章） 签发机构 主办单位盖章 办证单位 IssuedBy 颁发机关 "
        "证明单位盖章 发证机构盖章 盖章 盖章单位 发证院校 学位授予单位 Issuer IssuingAuthority"
    ).split(),
    Label.ORGANISER: (
        "主办单位 办学单位 培训单位 培训机构 施教机构 举办单位 授课单位 承办单位 主办方 组织单位 会议主办单位 主办机构 讲座主办单位 "
        "继续教育机构 施教单位 接收进修单位 接收单位 进修单位 学习单位 办学机构 培训院校 协办单位 教育机构 Organizer 授课机构 承训单位 承训机构 "
        "举办机构 学习平台 培训平台 学习网站 网络平台"
    ).split(),
    Label.ISSUE_DATE: (
        "发证日期 填发日期 颁发日期 签发日期 发证时间 颁证日期 填发时间 颁发时间 打印日期 打印时间 生成日期 出具日期 证书日期 制证日期 "
        "IssueDate DateofIssue 证书发放日期 批准日期 签发时间 授予日期 发放日期 证书颁发日期 盖章日期 授权公告日 发布日期 开具日期 认定日期 填表日期 "
        "填写日期 发证年月 证书生成日期 证明日期 登记日期"
    ).split(),
    Label.DATE: "日期 年月日".split(),
    Label.EMPLOYER: (
        "工作单位 所在单位 单位名称 单位 执业单位 派出单位 选送单位 工作单位名称 现工作单位 所在单位名称 所属单位 报送单位 推荐单位 学员单位 "
        "参训单位 任职单位 服务单位 Employer Organization 用人单位 工作学校 所在学校 执业机构 现单位 就职单位 选派单位 单位全称 参会单位 Unit "
        "送培单位 工作部门 所在部门单位 作者单位 第一作者单位 本人单位"
    ).split(),
    Label.SUBJECT: (
        "科目类别 课程类别 学习类别 科目类型 课程性质 课程类型 学时类型 学时类别 继续教育类别 类别 科目性质 学习科目 科目分类 项目类别 项目类型 "
        "培训科目 内容类别 课程分类 继续教育科目"
    ).split(),
    Label.YEAR: "年度 学年 所属年度 学习年度 培训年度 证书年度 有效年度 继续教育年度 学时年度 年份 考试年度 认定年度 登记年度 归属年度".split(),
    Label.LEVEL: "级别 考试级别 报考级别 语言级别 等级级别".split(),
    Label.LANGUAGE: "语种 考试语种 语言".split(),
    Label.PASS_LINE: "合格标准 合格分数线 合格线 及格线 通用标准 国家合格标准 及格分数 合格分数 全国合格标准 合格分数标准".split(),
    Label.HANDLER: (
        "经办人 登记人 负责人 班主任 审核人 验证人 填表人 考核人 指导人 证明人 联系人 校长 院长 主任 审批人 法定代表人 指导教师 考核人签字 部门负责人 "
        "单位负责人 本人签字 考核人员 考核小组 授课教师 主讲人 任课教师 教师 主讲教师 主讲专家 报告人 签发人 签字 审核 指导老师 局长 记录人 "
        "主讲 监考人 制表人 制表 复核人 复核 经办 指导人签字 考评人 科室负责人 学术委员会主席"
    ).split(),
    Label.AUTHORS: (
        "作者 发明人 论文作者 设计人 第一作者 著者 编者 主编 完成人 作者姓名 主要完成人 全部作者 发明设计人 专利发明人 署名作者 著作人 获奖人 "
        "副主编 参编 编委 研究人员 课题组成员 项目负责人 课题负责人 作者（排序） 主持人 参与人 起草人 主要起草人"
    ).split(),
    Label.TITLE: (
        "论文题目 论文名称 论文标题 发明名称 实用新型名称 外观设计名称 著作名称 专著名称 题目 题名 书名 成果名称 课题名称 文章题目 专利名称 文章标题 "
        "获奖项目 作品名称 论文题名 篇名 软件名称 标准名称 研究课题 题名（篇名） 教材名称 著作题名"
    ).split(),
    Label.STUDY_MODE: "学制 学习类型 学历类别 层次 培养方式 学历层次 培养层次 学习年限 修业年限".split(),
    Label.ROW: "序号 序 行号 项次 NO".split(),
    Label.NOTE: "备注 说明 注 附注 注意事项 Remarks 考核方式".split(),
    Label.OTHER: (
        "性别 出生年月 出生日期 民族 职称 职务 专业技术职务 专业技术职称 学历 学位 毕业院校 专业 照片 政治面貌 籍贯 部门 科室 岗位 地址 通讯地址 地点 培训地点 学习地点 "
        "会议地点 举办地点 证件类型 证件类别 有效期 有效期至 有效期限 专业名称 专业类别 年龄 参加工作时间 国籍 联系方式 电子邮箱 邮箱 Sex Gender Title "
        "学习目标 教材或资料 教材 参考资料 单位意见 部门意见 教材资料 心得 学习心得 学习小结 章节 字数 期刊名称 发表期刊 刊名 期刊 出版社 出版单位 卷期 发表时间 出版时间 "
        "出版日期 申请日 专利申请日 专利权人 讲座地点 考点 考区 考试地点 执业范围 注册类别 执业类别 身份 角色 参会身份 参会角色 本人排名 排名 排序 作者排名 "
        "所学专业 学科 学院 院系 班级 年级 届别 学段 任教学科 教师类型 职业资格 职业 工种 鉴定等级 专业方向 申报专业 专业技术资格 技术职务 "
        "现任职务 现任职称 岗位名称 职务职称 职务/职称 职称/职务 期刊级别 收录情况 主管部门 主管单位 学习资料 学习进度 完成情况 资格级别"
    ).split(),
}
"""Every label by what it announces, as printed; a longer label wins over a shorter one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A label found in a tight text from `start` up to `end` (its colon included)."""

    label: Label
    start: int
    end: int
    score: float
    colon: bool


@cache
def _table() -> dict[str, Label]:
    """Every label in its comparison form."""
    return {key(word): label for label, words in LABELS.items() for word in words}


@cache
def _by_first() -> dict[str, tuple[str, ...]]:
    """Labels by their first character, longest first."""
    firsts: dict[str, list[str]] = {}
    for word in _table():
        firsts.setdefault(word[0], []).append(word)
    return {char: tuple(sorted(words, key=len, reverse=True)) for char, words in firsts.items()}


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    """Labels of at least three characters, by length."""
    lengths: dict[int, list[str]] = {}
    for word in _table():
        if len(word) >= 3 and not word.isascii():
            lengths.setdefault(len(word), []).append(word)
    return {length: tuple(words) for length, words in lengths.items()}


def label_of(text: str) -> tuple[Label, float] | None:
    """Which label the whole of *text* is, and how well (1: exactly); None where it is none."""
    plain = key(text)
    if not plain or len(plain) > 24:
        return None
    exact = _table().get(plain)
    if exact is not None:
        return exact, 1.0
    return _nearest(plain) or _bilingual(plain)


def find_labels(text: str) -> tuple[Labelled, ...]:
    """All labels in a tight text that a colon follows, or that open or fill it, in order."""
    found: list[Labelled] = []
    at = 0
    while at < len(text):
        label = _at(text, at)
        if label is None:
            at += 1
        else:
            found.append(label)
            at = label.end
    return tuple(found)


def _at(text: str, at: int) -> Labelled | None:
    """The label that begins at *at*: exact, or misread before a colon."""
    colon = text.find(":", at, at + 20)
    if colon > at and (at == 0 or not text[at - 1].isalnum()):
        whole = label_of(text[at:colon])
        if whole is not None:
            return Labelled(label=whole[0], start=at, end=colon + 1, score=whole[1], colon=True)
    upper = text[at : at + 24].upper()
    for word in _by_first().get(upper[:1], ()):
        if upper.startswith(word):
            return _exact(text, word, at)
    return None


def _exact(text: str, word: str, at: int) -> Labelled | None:
    """The label *word* at *at*, if a colon follows or it opens the text."""
    end = at + len(word)
    note = text.find(")", end, end + 9) if text[end : end + 1] == "(" else -1
    after = note + 1 if note > 0 else end
    colon = text[after : after + 1] == ":" or (word == "NO" and text[end : end + 1] in (".", "·"))
    if colon:
        stop = after + 1
        stop += text[stop : stop + 1] == ":"
        return Labelled(label=_table()[word], start=at, end=stop, score=1.0, colon=True)
    if at > 0 or word.isascii() and text[end : end + 1].isalpha():
        return None
    return Labelled(label=_table()[word], start=at, end=end, score=0.9, colon=False)


def _nearest(plain: str) -> tuple[Label, float] | None:
    """The label of which at most one character in four was misread, if it is the only one."""
    most = len(plain) // 4 + (len(plain) == 3)
    if most == 0 or plain.isascii():
        return None
    best: list[tuple[int, str]] = []
    for length in range(len(plain) - 1, len(plain) + 2):
        for word in _by_length().get(length, ()):
            distance = Levenshtein.distance(plain, word, score_cutoff=most)
            if distance <= most:
                best.append((distance, word))
    if not best:
        return None
    least = min(best)[0]
    labels = {_table()[word] for distance, word in best if distance == least}
    return (labels.pop(), 1 - least / len(plain)) if len(labels) == 1 else None


def _bilingual(plain: str) -> tuple[Label, float] | None:
    """姓名NAME and the like: both halves say the same, or the Chinese half decides."""
    cut = next((index for index, char in enumerate(plain) if char.isascii()), 0)
    if cut < 2 or not plain[cut:].isascii() or not plain[cut:].isalpha():
        return None
    label = _table().get(plain[:cut])
    return None if label is None else (label, 0.95)
