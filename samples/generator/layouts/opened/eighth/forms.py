"""Training certificates as forms: cards, slips, in-house sheets, pages of systems."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.blanks import Blank, Close, enrol_blanks
from samples.generator.layouts.opened.eighth.facts import Wish

SUMMARY = (
    "通过学习，进一步掌握了相关标准和操作要领，回单位后将结合岗位实际加以运用，并向同事作好转达。"
)
BLANKS = (
    Blank(
        name="u-form-in-house-training-sheet",
        title="职工培训考核表",
        over="（单位内部培训用）",
        rows="""姓　　名|[name]|性　　别|[sex]
        所在单位|[unit]|岗　　位|技术员
        培训项目|[what]
        培训日期|[span]|培训学时|[hrs|#学时]
        培训方式|集中面授|授课教师|外聘
        考核方式|笔试|考核结果|[mark]
        ^3培训小结|"""
        + SUMMARY,
        by=("天津蓝渡泵阀有限公司",),
        what=places.MAKING,
        last="单位意见",
        wish=Wish(at=("天津蓝渡泵阀有限公司",), marks=("合格", "86分", "91分")),
    ),
    Blank(
        name="u-form-outside-training-return",
        title="培训学员考核鉴定表",
        rows="""姓名|[name]|身份证号|[id]
        单位|[unit]
        培训班名称|[what]
        主办单位|{by}
        起止时间|[span|至]|学时|[hrs|#]
        考核成绩|[mark]|证书编号|[no]
        ^2反馈意见|内容充实，针对性强，建议今后继续选派。""",
        by=places.CENTRES[:6],
        what=places.ALL,
        look="ruled",
        last="主办单位/（盖章）",
        wish=Wish(marks=("合格", "优秀", "良好"), no=("PX{y}-####", "{y}-##-###")),
    ),
    Blank(
        name="u-form-hospital-core-system",
        title="院级培训考核记录",
        over="护理部",
        rows="""受训人|[name]|所在医院|[unit]
        培训主题|[what]
        培训时间|[on]|学时数|[hrs|#学时]
        培训地点|门诊楼三层会议室
        考核形式|操作考核|得分|[mark]""",
        by=("天津市蓝渡中医医院", "天津市柳汀肿瘤医院"),
        what=places.MEDICAL,
        look="half",
        wish=Wish(
            days=(1, 1),
            hours=(2, 3, 4),
            marks=("92", "88", "95"),
            at=("天津市蓝渡中医医院", "天津市柳汀肿瘤医院"),
        ),
    ),
    Blank(
        name="u-form-training-card-with-photo",
        title="培训合格卡",
        rows="""姓名：|[name]
        证件号：|[id]
        单位：|[unit]
        项目：|[what]
        学时：|[hrs|#]
        日期：|[on]
        结果：|[mark]""",
        by=("天津津淀安全生产培训有限公司", "天津市公用事业干部培训中心"),
        what=("有限空间作业安全", "高处作业安全", "起重指挥与司索"),
        look="pocket",
        no="证号：",
        wish=Wish(days=(1, 1), hours=(4, 8), no=("AQ{y}#####",), dates=("dots-padded", "plain")),
    ),
    Blank(
        name="u-form-on-lines-by-pen",
        title="培训结业证",
        rows="""姓　　名|[name]
        性　　别|[sex]
        工作单位|[unit]
        学习内容|[what]
        学习时间|自[from]至[to]
        学　　时|[hrs|#]
        成　　绩|[mark]""",
        by=("天津市水务职工教育中心", "天津市柳汀区农业技术推广服务中心"),
        what=(*places.WATERWORKS, *places.FARMING),
        look="lined",
        no="证书编号",
        hand=True,
        photo=True,
        wish=Wish(no=("{y}###", "水{y}-##"), marks=("合格", "良好", "87分")),
    ),
    Blank(
        name="u-form-framed-facts",
        title="继续教育学时证书",
        rows="""姓名：|[name]
        身份证号码：|[id]
        培训课程：|[what]
        课程类别：|[sub|专业科目]
        培训期限：|[span|至]
        学习形式：|面授培训
        获得学时：|[hrs|#学时]
        考核情况：|[mark]""",
        by=("天津市蓝渡区继续教育指导中心", "天津市澄塘建筑学会"),
        what=places.ALL,
        look="lined",
        no="证书编号：",
        wish=Wish(no=("JXJY-{y}-####", "{y}ZY#####")),
    ),
    Blank(
        name="u-form-credit-sheet-with-photo",
        title="继续教育学分登记凭证",
        rows="""姓名|[name]|性别|[sex]
        证件号码|[id]
        工作单位|[unit]
        项目编号|{y}-04-11-026（市）
        项目名称|[what]
        举办方式|培训班|举办日期|[span]
        学分类别|Ⅰ类|学　　分|[hrs|#分]
        考核结果|[mark]|凭证编号|[no]""",
        by=("天津市蓝渡医学会", "天津市澄塘护理学会"),
        what=places.MEDICAL,
        photo=True,
        foot=("注：本凭证一式两份，涂改无效。",),
        wish=Wish(unit="学分", hours=(2, 4, 5), no=("PZ{y}#####",), trade=("医院", "疾病")),
    ),
    Blank(
        name="u-form-two-up-slip",
        title="培训学时证明单",
        rows="""姓名|[name]|学时|[hrs|#]
        单位|[unit]
        培训内容|[what]
        培训时间|[span]|考核|[mark]""",
        by=("天津市渠梁区专业技术人员服务中心", "天津市文博系统培训基地"),
        what=places.OFFICE,
        look="half",
        no="编号：",
        foot=("第二联：交参训人员　　盖章有效",),
        wish=Wish(no=("{y}0####",), marks=("合格", "通过")),
    ),
    Blank(
        name="u-form-system-record-of-a-class",
        title="培训详情",
        over="蓝渡人才培训综合管理平台",
        rows="""学员姓名|[name]|证件号码|[id]
        培训班名称|[what]|培训类型|线下面授
        开始日期|[from]|结束日期|[to]
        学时|[hrs|#]|考核结论|[mark]
        所在单位|[unit]|证书编号|[no]""",
        by=("天津市蓝渡区继续教育指导中心",),
        what=places.OFFICE,
        look="desk",
        wish=Wish(dates=("dashes", "slashes"), no=("LD{y}######",), days=(2, 5)),
    ),
    Blank(
        name="u-form-seminar-appraisal",
        title="高级研修班学员考核鉴定表",
        form="seminar",
        rows="""学员姓名|[name]|工作单位|[unit]
        研修主题|[what]
        研修时间|[span]|研修学时|[hrs|#学时]
        研修报告|《研修心得与工作设想》
        考核等次|[mark]|有无缺勤|无""",
        by=("北京枫泾管理干部学院", "天津澄塘理工大学"),
        what=("数字政府与数据治理", "超低能耗建筑设计", "智慧水务系统建设"),
        last="举办单位/鉴定意见",
        wish=Wish(days=(3, 5), marks=("优秀", "合格", "良好"), dates=("plain", "padded")),
    ),
    Blank(
        name="u-form-refresher-doctor",
        title="进修人员结业鉴定表",
        form="refresher_class",
        rows="""姓　名|[name]|性　别|[sex]
        选送单位|[unit]
        进修专业|[what]
        进修时间|自[from]至[to]
        ^3个人总结|进修期间遵守院规，参与值班、会诊与疑难病例讨论，专业能力得到提升。
        出科考试|[mark]|证书号|[no]""",
        by=places.WARDS,
        what=("心血管内科", "重症医学", "骨与关节外科", "临床药学"),
        last="接收医院/意 见",
        wish=Wish(
            days=(88, 190),
            trade=("医院", "疾病"),
            marks=("85分", "91分", "合格"),
            no=("进{y}-###",),
        ),
    ),
    Blank(
        name="u-form-tick-boxes-of-a-school",
        title="教师培训考核登记卡",
        rows="""教师姓名|[name]|任教学校|[unit]
        培训项目|[what]
        培训时间|[span]|课　　时|[hrs|#课时]
        培训形式|√面授　□网络　□函授
        考核等级|[mark]|编　　号|[no]""",
        by=("天津市渠梁区教师发展研究中心", "柳汀师范大学"),
        what=places.SCHOOLING,
        look="half",
        wish=Wish(unit="课时", at=places.SCHOOLS, marks=("优秀", "合格", "良好"), no=("KP{y}###",)),
    ),
    Blank(
        name="u-form-practice-in-enterprise",
        title="教师企业实践证明表",
        form="practice",
        rows="""教师姓名|[name]|身份证号|[id]
        派出学校|[unit]
        实践岗位|[what]
        实践时间|[span|至]|实践天数|[hrs|#天]
        ^2实践内容|随岗学习工艺流程，参与技术文件编制与现场改善。
        实践考核|[mark]""",
        by=("天津柳汀汽车零部件有限公司", "天津澄塘精密机械制造有限公司"),
        what=("数控加工", "质量检验", "装配调试"),
        last="接收企业/（公章）",
        wish=Wish(
            days=(10, 10),
            hours=(8,),
            unit="天",
            at=("天津市澄塘职业中专", "天津渠梁医药职业学院"),
            marks=("合格", "优秀"),
        ),
    ),
    Blank(
        name="u-form-bilingual-lines",
        title="培训合格证书　CERTIFICATE",
        rows="""姓名 Name|[name]
        证件号 ID No.|[id]
        课程 Course|[what]
        日期 Date|[span| - ]
        学时 Hours|[hrs|#学时]
        结果 Result|[mark]""",
        by=("上海泖滨继续教育学院", "天津启行质量管理咨询有限公司"),
        what=("ISO 14001内审员", "实验室安全管理", "项目管理实战"),
        look="lined",
        no="编号 No.",
        close=Close(labels=("发证机构 Issued by：", "日期 Date："), how="dashes"),
        wish=Wish(dates=("dashes", "dots-padded"), no=("QX-{y}-####",)),
    ),
    Blank(
        name="u-form-phone-of-offline-class",
        title="安全管理人员面授班",
        over="培训证明",
        rows="""姓名|[name]
        身份证号|[id]
        培训课程|[what]
        培训日期|[span|~]
        培训学时|[hrs|#学时]
        考试成绩|[mark]
        证书编号|[no]""",
        by=("天津津淀安全生产培训有限公司",),
        what=("危险源辨识与双重预防", "有限空间作业安全", "消防安全管理"),
        look="phone",
        wish=Wish(
            dates=("dashes", "dots-padded"), marks=("88分", "93分", "合格"), no=("AQ{d}###",)
        ),
    ),
)

enrol_blanks(BLANKS)
