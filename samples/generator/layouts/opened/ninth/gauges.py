"""Results of examinations: languages, computers, titles, qualifications, classes."""

from __future__ import annotations

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.columns import Listing, columned
from samples.generator.layouts.opened.ninth.labels import Blank, labelled
from samples.generator.layouts.opened.ninth.rulings import (
    each_module,
    lost,
    module,
    same_day,
    tongue,
)
from samples.generator.layouts.opened.ninth.sheet import Close, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing

KIND = "exam_score"
TONGUES = ("全国专业技术人员职称外语等级考试",)
MODULES = (
    "中文Windows XP操作系统",
    "Word 2003中文字处理",
    "Excel 2003中文电子表格",
    "PowerPoint 2003中文演示文稿",
    "Internet应用",
    "计算机网络应用基础",
    "Access 2000数据库管理系统",
    "AutoCAD 2004制图软件",
    "Flash 7.0动画制作",
    "金山文字2005",
)
TITLES = (
    "建设工程施工管理（二级建造师）",
    "工商管理专业知识与实务（中级经济师）",
    "初级会计实务（初级会计职称）",
    "建设工程质量控制（监理工程师）",
    "专业实务（护士执业资格）",
)


def blank(name: str, title: str, rows: str, look: str, **more: object) -> Blank:
    first = {"kind": KIND, "form": "exam", "by": bodies.BOARDS, "what": TONGUES, "ready": tongue}
    return Blank(name=name, title=title, rows=rows, look=look, **(first | more))  # type: ignore[arg-type]


def listing(name: str, title: str, head: str, row: str, **more: object) -> Listing:
    first = {"kind": KIND, "form": "exam", "by": bodies.BOARDS, "courses": MODULES, "count": (2, 4)}
    return Listing(name=name, title=title, head=head, row=row, **(first | more))  # type: ignore[arg-type]


def verse(name: str, title: str, text: str, way: str, **more: object) -> Verse:
    first = {"kind": KIND, "form": "exam", "by": bodies.BOARDS, "ready": lost}
    return Verse(name=name, title=title, text=text, way=way, **(first | more))  # type: ignore[arg-type]


NOW: Wish = {"years": (2017, 2020), "marks": ("61", "68", "73", "82", "90", "55", "47")}
BLANKS = (
    blank(
        "v-exam-tongue-gridded",
        "[what]成绩证明",
        """姓　名|[name]|准考证号|{seat}
        身份证号|[id]
        语　种|{tongue}|级　别|{level}级
        专业类别|{area}类|考试日期|[on]
        成　绩|[mark]|满　分|100""",
        "gridded",
        wish=NOW,
    ),
    blank(
        "v-exam-tongue-window",
        "成绩查询结果",
        """考试名称|[what]
        姓名|[name]
        证件号码|[id]
        考试级别|{tongue} {level}级（{area}类）
        考试时间|[on]
        考试成绩|[mark]
        合格标准|60""",
        "dialog",
        closed=False,
        wish=NOW | Wish(dates=("dashes", "plain")),
    ),
    blank(
        "v-exam-tongue-dotted-pass",
        "职称外语等级考试合格证",
        """姓　　名|[name]
        证 件 号|[id]
        工作单位|[unit]
        考试名称|[what]
        语种等级|{tongue}（{grade}）
        考试成绩|[mark]
        考试日期|[on]
        证书编号|[no]""",
        "lined",
        wish=Wish(
            years=(2017, 2020),
            marks=("64", "71分", "80", "93"),
            no=("WYDJ12(y)####",),
            dates=("plain", "dots"),
        ),
    ),
    blank(
        "v-exam-tongue-before-the-rule",
        "全国职称外语考试成绩通知书",
        """考生姓名|[name]|身份证号|[id]
        考试科目|[what]|语种级别|{tongue}{level}级
        考试时间|[on]|考试分数|[mark]""",
        "gridded",
        wish=Wish(years=(2009, 2016), marks=("66", "58", "81", "74"), dates=("plain", "dots")),
    ),
    blank(
        "v-exam-module-card",
        "计算机应用能力考试合格证",
        """姓　　名|[name]
        身份证号|[id]
        考试科目|[what]
        考试日期|[on]
        考试结果|[mark]""",
        "carded",
        what=MODULES,
        ready=module,
        no="证书编号",
        wish=Wish(
            years=(2017, 2021), marks=("合格",), no=("JSJ12(y)######",), dates=("dots", "plain")
        ),
    ),
    blank(
        "v-exam-module-slip-failed",
        "全国专业技术人员计算机应用能力考试成绩单",
        """姓名|[name]|准考证号|{seat}
        证件号|[id]
        模块|[what]
        分数|[mark]|考试日期|[on]""",
        "tiled",
        what=MODULES,
        ready=module,
        wish=Wish(years=(2017, 2021), marks=("45", "58", "72", "86"), dates=("dashes", "dots")),
    ),
    blank(
        "v-exam-phone-of-title",
        "成绩详情",
        """姓名|[name]
        考试年度|[yr|年]
        考试科目|[what]
        考试日期|[on]
        成绩|[mark]
        合格标准|60
        准考证号|{seat}
        考试机构|[by]""",
        "handset",
        what=TITLES,
        ready=lost,
        closed=False,
        wish=Wish(marks=("66", "78", "92", "51", "60"), dates=("dashes", "plain")),
    ),
    blank(
        "v-exam-receipt-of-machine",
        "机考成绩凭条",
        """姓名|[name]
        证件号|[id]
        科目|[what]
        考试日期|[on]
        得分|[mark]
        凭条编号|[no]""",
        "receipt",
        what=("安全生产知识和管理能力", "特种作业低压电工理论", "道路运输从业资格理论"),
        ready=lost,
        by=("天津市特种作业培训汇阳点", "天津芦台河人事考评中心"),
        foot=("总分一百分，六十分以上合格",),
        wish=Wish(marks=("92", "85", "74", "56"), dates=("dashes", "slashes"), no=("JK########",)),
    ),
    blank(
        "v-exam-own-pass-mark",
        "上岗资格考试成绩通知",
        """姓名|[name]
        所在单位|[unit]
        考试项目|[what]
        考试日期|[on]
        考试成绩|[mark]
        合格分数线|80分
        考试结论|合格""",
        "itemed",
        what=("放射工作人员上岗", "计量检定人员", "食品检验员"),
        ready=lambda f: (lost(f), setattr(f, "least", 80.0))[0],
        by=("中国汇阳疾病防控学会", "天津市计量协会汇阳分会"),
        wish=Wish(marks=("81分", "88分", "95分"), dates=("plain",)),
    ),
    blank(
        "v-exam-numerals-of-mandarin",
        "普通话水平测试等级证书",
        """姓　　名|[name]
        身份证号|[id]
        测试项目|[what]
        测试时间|[on]
        测试成绩|[mark]
        证书编号|[no]""",
        "lined",
        what=("普通话水平测试",),
        ready=lost,
        by=("天津市语言文字汇阳测试站",),
        wish=Wish(marks=("88.5分", "92.3分", "83分"), dates=("plain", "cn"), no=("12(y)########",)),
    ),
)
LISTS = (
    listing(
        "v-exam-modules-of-some-days",
        "全国专业技术人员计算机应用能力考试成绩一览",
        "科目名称 考试日期 成绩 结论 证书号",
        "[what]|[on]|{score}|[mark]|[no]",
        above="姓名：|[name]|身份证号：|[id]",
        each=each_module,
        ready=lambda f: f.words.update(score="—"),
        wish=Wish(
            years=(2017, 2020),
            marks=("合格", "合格", "不合格"),
            dates=("dots", "dashes"),
            no=("(y)12#####",),
            days=(1, 1),
        ),
    ),
    listing(
        "v-exam-modules-one-morning",
        "计算机应用能力考试合格科目证明",
        "序号 科目 成绩",
        "{n}|[what]|[mark]",
        above="考生姓名：|[name]|工作单位：|[unit]\n考试日期：|[on]|考点：|第三考点",
        each=same_day,
        wish=Wish(years=(2017, 2021), marks=("合格",), days=(1, 1)),
    ),
    listing(
        "v-exam-modules-before-the-rule",
        "全国计算机应用能力考试成绩单",
        "模块 考试时间 分数",
        "[what]|[on]|[mark]",
        above="姓名：|[name]|证件号：|[id]",
        each=each_module,
        look="across",
        wish=Wish(
            years=(2008, 2015), marks=("78", "66", "84", "91"), dates=("dots", "plain"), days=(1, 1)
        ),
    ),
    listing(
        "v-exam-four-subjects-of-title",
        "专业技术资格考试成绩表",
        "科目 成绩 满分",
        "[what]|[mark]|100",
        above="姓名：|[name]|身份证号：|[id]\n考试日期：|[on]|档案号：|{y}0377",
        courses=("工程经济", "法规及相关知识", "项目管理", "专业工程实务", "综合知识"),
        count=(3, 4),
        wish=Wish(marks=("72", "64", "88", "52", "79"), days=(1, 1), dates=("plain", "dots")),
    ),
    listing(
        "v-exam-window-of-subjects",
        "成绩查询",
        "科目代码 科目名称 分数 是否合格",
        "0{n}|[what]|[mark]|—",
        above="姓名|[name]|证件号|[id]\n考试|{sort}|日期|[on]",
        courses=("经济基础知识", "人力资源管理", "财政税收", "金融专业知识", "知识产权实务"),
        count=(2, 3),
        look="screen",
        closed=False,
        ready=lambda f: f.words.update(sort="经济专业资格"),
        wish=Wish(marks=("84", "97", "61", "58"), days=(1, 1), dates=("dashes", "plain")),
    ),
)
VERSES = (
    verse(
        "v-exam-passed-in-prose",
        "考试合格证明",
        "[name]（身份证号[id]）参加[on]举行的“[what]”考试，成绩为[mark]，特此证明。",
        "note",
        what=("网络与信息安全管理员", "档案专业初级职称", "消防设施操作员理论"),
        no="编号：",
        wish=Wish(marks=("合格", "82分", "74分"), no=("KS(y)####",)),
    ),
    verse(
        "v-exam-centre-of-a-class",
        "结业考试合格证书",
        "兹证明\n![name]\n[unit]\n参加[on]“[what]”统一考试，成绩[mark]",
        "centred",
        what=("临床药学综合理论", "新护士理论与技能", "药品流通管理"),
        by=("天津市卫生人员进修指导站", "汇阳医科大学"),
        wish=Wish(marks=("合格", "79分", "86.5分"), trade=("医院", "疾病"), no=("TK(y)-###",)),
    ),
    verse(
        "v-exam-absent-notice",
        "考试结果通知单",
        (
            "您报考的“[what]”考试已于[on]结束，经核定，您的成绩为：[mark]。如有疑问，请于十日内"
            "申请复核。"
        ),
        "slip",
        head="[name]（准考证号{seat}）：",
        what=("二级造价工程师基础科目", "执业药师药事管理科目", "统计师实务科目"),
        no="",
        wish=Wish(marks=("缺考", "41分", "55分", "68分"), dates=("plain", "padded")),
    ),
    verse(
        "v-exam-qualification-with-two-numbers",
        "专业技术资格证书",
        "[name]于[on]参加全国统一考试，成绩[mark]，取得“[what]”资格。\n管理号：{manager}",
        "spread",
        what=("统计专业中级", "审计专业中级", "出版专业初级"),
        no="证书编号：",
        ready=lambda f: (
            lost(f),
            f.words.update(manager=f.kit.serial("20##0#####12#####", f.start)),
        )[0],
        close=Close(how="plain"),
        wish=Wish(marks=("合格",), dates=("plain",), no=("000#####",)),
    ),
    verse(
        "v-exam-mail-of-english",
        "考试成绩通知 Test Result",
        "Your result of “[what]” taken on [on|en] is [mark]. 您参加的[what]考试结果以本邮件为准。",
        "mail",
        head="Dear [name]:",
        what=("BIM应用技能二级", "PMP项目管理", "ITIL服务管理基础"),
        by=("上海浦岔质量管理学院", "北京西洼工程咨询研究院"),
        no="Certificate No. ",
        close=Close(how="en-day"),
        wish=Wish(marks=("通过", "合格", "78分"), no=("EX-(y)-####",)),
    ),
    verse(
        "v-exam-module-in-words",
        "证　明",
        (
            "兹有考生[name]，身份证号[id]，于[on]参加全国专业技术人员计算机应用能力考试《[what]》"
            "科目，成绩[mark]，特此证明。"
        ),
        "typed",
        what=MODULES,
        ready=module,
        no="",
        wish=Wish(years=(2017, 2021), marks=("合格", "不合格"), dates=("plain",)),
    ),
)
labelled(BLANKS)
columned(LISTS)
sing(VERSES)
