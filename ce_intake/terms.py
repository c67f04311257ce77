"""The field's closed lists: kinds, forms, subjects, units, as the reading contract names them.

Imported through `values`, which carries them.
"""

from __future__ import annotations

from enum import StrEnum


class KindCode(StrEnum):
    """What sort of paper a document is (the ten kinds of the reading contract)."""

    TRAINING_CERTIFICATE = "training_certificate"  # 培训/结业/合格证书
    ONLINE_CERTIFICATE = "online_certificate"  # 网络培训证书
    EXAM_SCORE = "exam_score"  # 考试成绩单/合格证
    SELF_STUDY = "self_study"  # 自学材料
    DEGREE = "degree"  # 学历学位证书
    LECTURE_CERTIFICATE = "lecture_certificate"  # 讲座、学术会议证明
    TRANSCRIPT = "transcript"  # 个人学习记录（一人多课）
    ROSTER = "roster"  # 培训人员名单（多人）
    ACHIEVEMENT = "achievement"  # 论文、专利、专著等证明
    OTHER = "other"


class LearningForm(StrEnum):
    """学习形式 (津人社局发〔2014〕46号 第五条, and the outline's section 5)."""

    TRAINING_CLASS = "training_class"  # 培训班
    REFRESHER_CLASS = "refresher_class"  # 进修班
    SEMINAR = "seminar"  # 研修班
    LECTURE = "lecture"  # 讲坛讲座
    CONFERENCE = "conference"  # 学术会议
    ONLINE = "online"  # 网络培训
    DEGREE = "degree"  # 学历学位
    SELF_STUDY = "self_study"  # 自学
    ACADEMIC_VISIT = "academic_visit"  # 学术访问
    PRACTICE = "practice"  # 实践活动
    ACHIEVEMENT = "achievement"  # 科研成果
    EXAM = "exam"  # 考试


class Subject(StrEnum):
    """科目."""

    PUBLIC_REQUIRED = "public_required"  # 公需必修
    PUBLIC_ELECTIVE = "public_elective"  # 公需选修
    PUBLIC = "public"  # 公需, which of the two is not said
    PROFESSIONAL = "professional"  # 专业


class ResultKind(StrEnum):
    """How a 学习成绩 is stated (46号 第五条)."""

    SCORE = "score"  # 分数成绩
    GRADE = "grade"  # 等级成绩
    PASS = "pass"  # 合格与否
    COMPLETION = "completion"  # 结业与否


class Unit(StrEnum):
    """The unit in which a paper states learning time."""

    HOURS = "学时"
    LESSONS = "课时"
    CREDITS = "学分"
    DAYS = "天"
    HALF_DAYS = "半天"
    MODULES = "模块"


class ExamScheme(StrEnum):
    """The exams that count by rule (津人社局发〔2017〕42号, as the outline's section 12 tells)."""

    TITLE_LANGUAGE = "title_language"  # 职称外语等级考试
    COMPUTER_SKILLS = "computer_skills"  # 计算机应用能力考试, module by module
    OTHER = "other"


class Part(StrEnum):
    """One of the three papers of a self-study set (46号 第六条)."""

    PLAN = "plan"  # 自学计划
    RECORD = "record"  # 自学情况
    ASSESSMENT = "assessment"  # 考核结果


class Source(StrEnum):
    """Where words came from."""

    LAYER = "layer"  # the PDF's own text, checked against the pixels
    OCR = "ocr"
    INFERRED = "inferred"  # by rule, no place on the page
