"""Training certificates in prose: law, accounts, archives, newsrooms, schools."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.tales import Close, Tale, Wish, enrol

TALES = (
    Tale(
        name="u-archivists-post-class",
        title="档案人员岗位培训证书",
        text=(
            "[name]，身份证号[id]，[span]参加《[what]》岗位培训，学时"
            "[hrs|#学时]，考试[mark]，准予从事档案工作。"
        ),
        by=("天津市柳汀区档案局", "天津市档案工作者协会"),
        what=("档案整理与著录", "数字档案馆建设", "会计档案管理"),
        comp="pictured",
        no="编号：",
        wish=Wish(no=("津档培字第{y}####号",), marks=("合格", "80分", "良好")),
    ),
    Tale(
        name="u-librarians-short-course",
        title="全市公共图书馆业务培训结业证书",
        text=(
            "[unit] [name] 同志：\n你于[span]参加“[what]”培训班，共计[hrs|#学时]，修业期满，"
            "[mark]。"
        ),
        by=("天津市蓝渡图书情报学会", "天津市文博系统培训基地"),
        what=("古籍修复入门", "未成年人阅读服务", "地方文献征集"),
        comp="tall",
        wish=Wish(at=("天津市蓝渡区图书馆",), marks=("准予结业",), no=("TSG{y}###",)),
    ),
    Tale(
        name="u-accountants-yearly-face-to-face",
        title="会计人员继续教育（面授）证明",
        text=(
            "兹证明[name]（身份证件号：[id]）于[on]参加[yr|年度]会计人员继续教育面授，内容为"
            "《[what]》，取得[hrs|#学分]。"
        ),
        by=("天津蓝渡会计进修学校", "天津市柳汀会计考试管理办公室"),
        what=("政府会计制度衔接", "增值税法要点", "内部审计实务"),
        comp="letter",
        no="证明编号：",
        wish=Wish(unit="学分", hours=(10, 20, 30), days=(1, 1), no=("KJ{d}###",)),
    ),
    Tale(
        name="u-lawyers-class-hours",
        title="律师业务培训课时证明",
        text=(
            "[unit][name]律师于[span]参加了由我协会业务委员会组织的“[what]”业务培"
            "训，依规则计[hrs|#课时]。"
        ),
        by=("天津市蓝渡律师公会", "天津市蓝渡法学会"),
        what=("民事诉讼证据规则", "破产管理人实务", "涉外合同审查"),
        comp="office",
        no="",
        wish=Wish(unit="课时", hours=(6, 8, 12), days=(1, 2), at=("天津渠梁律师事务所",)),
    ),
    Tale(
        name="u-notaries-training",
        title="培训证明书",
        text=(
            "姓名：[name]。单位：[unit]。\n该员于[span]受训，科目：[what]。修业"
            "[hrs|#学时]。测验：[mark]。"
        ),
        by=("天津市蓝渡法学会",),
        what=("公证文书写作", "继承公证实务", "电子数据保全"),
        comp="letter",
        no="证书号：",
        wish=Wish(
            at=("天津市蓝渡区公证处",),
            no=("{y}-蓝法训-##",),
            dates=("cn-circle", "plain"),
            marks=("合格", "88分"),
        ),
    ),
    Tale(
        name="u-editors-seventy-two",
        title="编辑出版人员继续教育培训证书",
        text=(
            "[name]（[unit]）于[span]参加“[what]”面授培训班，经考核[mark]，本次培训计[hrs|#学时]。"
        ),
        by=("中国渠梁图书出版协会", "北京枫泾管理干部学院"),
        what=("书刊编校质量", "出版物版权运营", "数字出版流程"),
        comp="wide",
        no="证书编码：",
        wish=Wish(
            at=("天津澄塘广播电视台", "天津渠梁文艺出版社"),
            no=("CB{y}########",),
            hours=(24, 32),
            days=(3, 4),
        ),
    ),
    Tale(
        name="u-newsroom-on-the-air",
        title="播音主持业务培训合格证",
        text="[name] 在{y}年业务培训中完成《[what]》课程（[months]），业务考核等次：[mark]。",
        by=("天津澄塘广播电视台", "天津市广播影视技术学会"),
        what=("突发事件直播报道", "普通话语音与发声", "新闻评论写作"),
        comp="card",
        no="编号 ",
        wish=Wish(marks=("优秀", "良好"), days=(32, 80), no=("BY{y}-##",), dates=("plain",)),
    ),
    Tale(
        name="u-head-teachers-summer",
        title="培训证书",
        head="[name]老师：",
        text="您在[span]“[what]”全员培训中，按时参训，作业齐全，获得[hrs|#学时]。特此证明。",
        by=("天津市渠梁区教师发展研究中心", "天津市渠梁教育学会"),
        what=places.SCHOOLING,
        comp="folded",
        over="中小学教师继续教育",
        wish=Wish(trade=("中学", "学校", "中等"), no=("JS{y}######",)),
    ),
    Tale(
        name="u-teachers-school-year",
        title="教师继续教育学分认定书",
        text="[name]（[unit]）在[yr|年]“[what]”专题研修活动中成绩[mark]，经认定为[hrs|#学分]。",
        form="seminar",
        by=("天津市渠梁区教育局", "柳汀师范大学"),
        what=places.SCHOOLING,
        comp="wide",
        no="认定编号：",
        wish=Wish(
            unit="学分",
            hours=(2, 4, 6),
            at=places.SCHOOLS,
            marks=("合格", "优秀"),
            no=("XR{y}###",),
        ),
    ),
    Tale(
        name="u-teachers-key-group",
        title="结 业 证 书",
        text=(
            "[name]同志系[unit]教师，自[from]参加本中心骨干教师“[what]”培训，至[to]修业期满，"
            "累计[hrs|@个学时]，各项考核[mark]，准予结业。"
        ),
        by=("天津市渠梁区教师发展研究中心", "柳汀师范大学"),
        what=("学科素养提升", "课例研究", "教育科研方法"),
        comp="tall",
        wish=Wish(
            days=(200, 380),
            hours=(60, 72, 90, 120),
            at=places.SCHOOLS,
            no=("GG{y}-###",),
            dates=("cn", "plain"),
        ),
    ),
    Tale(
        name="u-visiting-scholar-home",
        title="访问学者证书",
        form="academic_visit",
        text=(
            "[name]，[sex]，[born]生，系[unit]教师，于[from]至[to]在我校[what]专业作访问学"
            "者，完成访学计划，考核[mark]。"
        ),
        by=("天津蓝渡大学", "柳汀师范大学", "天津澄塘理工大学"),
        what=("教育经济与管理", "结构工程", "控制科学与工程"),
        comp="pictured",
        wish=Wish(
            days=(290, 330),
            at=("天津市澄塘职业中专", "天津渠梁医药职业学院"),
            no=("FX{y}###", "{y}访字##号"),
        ),
    ),
    Tale(
        name="u-unit-leaders-rotation",
        title="轮训证书",
        text=(
            "[name]于[span]在我院第二期中层管理干部轮训班学习“[what]”，学习[hrs|#天]，成绩[mark]。"
        ),
        by=("北京枫泾管理干部学院", "天津市公用事业干部培训中心"),
        what=("现代公共管理", "领导力与执行力", "预算绩效管理"),
        wish=Wish(unit="天", hours=(5,), days=(5, 5), marks=("合格", "良好"), no=("LX{y}-0###",)),
        close=Close(how="cn"),
    ),
    Tale(
        name="u-tender-staff-with-code",
        title="招标采购从业人员培训证书",
        text=(
            "兹证明[name]（[id]）完成“[what]”线下课程的学习，课程时间[span]，学时[hrs|#学时]"
            "，测试成绩[mark]，证书验证码A7F3C09E。"
        ),
        by=("天津市蓝渡区继续教育指导中心", "上海泖滨继续教育学院"),
        what=("政府采购法规与案例", "招标采购合规", "评标方法与清标"),
        comp="site",
        no="证书编号：",
        wish=Wish(no=("ZB{y}-#####",), marks=("85分", "91分", "合格")),
    ),
    Tale(
        name="u-probationers-of-a-bureau",
        title="初任培训合格证书",
        text=(
            "[name]同志于[span]参加事业单位新进人员初任培训“[what]”，累计[hrs]，经考试、考勤"
            "综合评定为[mark]。"
        ),
        by=places.BUREAUS[:4],
        what=("事业单位人事管理条例", "公文写作与礼仪", "职业道德与纪律"),
        comp="office",
        no="证书编号：",
        wish=Wish(no=("津初训〔{y}〕####号",), marks=("合格", "优秀"), days=(5, 5)),
    ),
    Tale(
        name="u-public-subject-offline",
        title="公需科目培训证明",
        text=(
            "[unit]职工[name]已于[on]参加所在单位经备案组织的[sub|公需科目选修]课《[what]》线下"
            "培训，完成[hrs]。"
        ),
        by=("天津市蓝渡区继续教育指导中心", "天津市渠梁区专业技术人员服务中心"),
        what=places.PUBLIC,
        comp="letter",
        no="证明编号：",
        wish=Wish(hours=(8, 4), days=(1, 1), no=("XX{y}-###",)),
    ),
)

enrol(TALES)
