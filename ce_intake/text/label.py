"""What a label announces, whatever words it is printed in (labels.py)."""

from __future__ import annotations

from enum import StrEnum


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
