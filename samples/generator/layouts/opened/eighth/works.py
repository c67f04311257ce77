"""Training certificates in prose: factories, power grids, water works, building."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.tales import Close, Tale, Wish, enrol

USERS = ("天津市澄塘自来水有限公司", "天津柳汀汽车零部件有限公司")
TALES = (
    Tale(
        name="u-safety-officers-of-works",
        title="安全生产知识和管理能力考核合格证明",
        text=(
            "[name]（[id]）参加了[span]举办的生产经营单位安全生产管理人员“[what]”培训，培训"
            "[hrs]，经统一考试，成绩为[mark]。"
        ),
        by=("天津市蓝渡区应急管理局", "天津津淀安全生产培训有限公司"),
        what=("危险源辨识与双重预防", "有限空间作业安全", "应急预案编制"),
        comp="office",
        no="证明编号：",
        wish=Wish(marks=("合格", "86分", "93分"), no=("津淀安证〔{y}〕###号",), days=(3, 5)),
    ),
    Tale(
        name="u-grid-live-work-permit-class",
        title="培 训 结 业 证 书",
        over="澄塘供电员工培训基地",
        text=(
            "学员[name]，工作单位[unit]，于[span]参加第{y}08期[what]培训班，完成学习任务，培"
            "训总课时[hrs|#课时]，理论考试[mark]，准许结业。"
        ),
        by=("国网澄塘供电公司员工培训基地",),
        what=places.POWER,
        comp="wide",
        no="结业证号：",
        wish=Wish(
            unit="课时",
            marks=("92分", "84分", "90.5分"),
            at=("国网澄塘供电公司检修分公司", "华北睦邻电力工程公司第二分公司"),
            no=("GW{y}PX-####",),
        ),
    ),
    Tale(
        name="u-grid-in-house-note",
        title="培训情况证明",
        text=(
            "[unit]职工[name]（身份证号：[id]）{y}年度由公司组织参加了“[what]”专题培训，时间"
            "为[span]，授课方式为集中面授，计[hrs|#学时]，经现场提问与笔试，结果[mark]。情况"
            "属实，特此证明。"
        ),
        by=("国网澄塘供电公司检修分公司",),
        what=places.POWER,
        comp="letter",
        no="",
        below=("（此证明仅限办理继续教育登记使用）",),
        wish=Wish(at=("国网澄塘供电公司检修分公司",)),
    ),
    Tale(
        name="u-welders-course-card",
        title="专项技能培训合格证",
        text="[name]于[months]参加本校“[what]”专项技能培训[hrs|#学时]，实操与理论考试均[mark]。",
        by=("天津澄塘职业技能培训学校", "天津市蓝渡区劳动技能培训所"),
        what=("手工钨极氩弧焊", "钢结构装配", "低压电气安装"),
        comp="card",
        no="证号：",
        wish=Wish(days=(25, 70), hours=(80, 120, 160), no=("JN{y}####",), dates=("plain", "dots")),
    ),
    Tale(
        name="u-six-sigma-belt",
        title="结业证书",
        over="CERTIFICATE",
        text=(
            "兹证明　[name]　先生/女士　于　[span|～]　参加　[what]　培训课程，为期[hrs|#天]"
            "，考核[mark]，特颁此证。"
        ),
        by=("上海泖滨继续教育学院", "天津启行质量管理咨询有限公司"),
        what=("六西格玛绿带", "精益生产与价值流图", "ISO 45001内审员"),
        comp="wide",
        no="Certificate No. ",
        wish=Wish(
            unit="天",
            days=(3, 3),
            hours=(3,),
            no=("LM-{y}-####", "QX{d}-##"),
            dates=("dots-padded", "dashes"),
        ),
    ),
    Tale(
        name="u-factory-new-equipment",
        title="厂家技术培训证书",
        text=(
            "兹授予：[unit]　[name]\n该学员于[span]在我公司技术中心接受“[what]”产品操作与维护培训，"
            "学时数为[hrs|#]，能独立操作与保养设备，评定等级：[mark]。"
        ),
        by=("天津蓝渡泵阀有限公司", "天津澄塘精密机械制造有限公司"),
        what=("双吸离心泵", "立式加工中心", "伺服压装机", "空气压缩机"),
        comp="folded",
        wish=Wish(marks=("优秀", "良好"), no=("TC{y}###", "ZS-{y}-###"), days=(2, 4), at=USERS),
    ),
    Tale(
        name="u-water-quality-laboratory",
        title="检验人员培训证书",
        text=(
            "[name]　[sex]　出生于[bornmonth]　自[from]至[to]在天津市水务职工教育中心学习“"
            "[what]”，按计划完成[hrs|#学时]，成绩[mark]。特发此证，以资证明。"
        ),
        by=("天津市水务职工教育中心",),
        what=places.WATERWORKS,
        comp="pictured",
        no="编号：",
        wish=Wish(marks=("合格", "良好"), no=("水检培字{y}-###号",)),
    ),
    Tale(
        name="u-water-works-refresher",
        title="证明",
        text=(
            "兹有[unit][name]，于[on]参加我协会主办之“"
            "[what]”技术培训（[hrs|#学时]），准时到会，未安排考试。"
        ),
        by=("天津市渠梁给水排水学会", "中国渠梁供水协会"),
        what=places.WATERWORKS,
        comp="letter",
        no="",
        wish=Wish(days=(1, 1), hours=(4, 6, 7.5), at=("天津市澄塘自来水有限公司",)),
    ),
    Tale(
        name="u-site-engineers-hours",
        title="专业技术人员继续教育证明",
        text=(
            "[unit]：\n你单位[name]（公民身份号码[id]）已完成[yr|年度]建设类专业技术人员继续"
            "教育[sub|专业科目]“[what]”面授培训，学时为[hrs|#学时]，考试成绩[mark]。"
        ),
        by=("天津市澄塘区住房和建设委员会", "天津市澄塘建筑学会"),
        what=places.BUILDING,
        comp="office",
        no="证明编号：",
        wish=Wish(
            marks=("81分", "合格", "77分"), hours=(24, 32, 60), no=("JS{y}-ZY-####",), days=(4, 5)
        ),
    ),
    Tale(
        name="u-supervisors-and-seals",
        title="岗位培训考核证书",
        text=(
            "经考核，[name]（身份证号[id]）[span]所学“[what]”岗位培训[hrs|#课时]，成绩[mark]，"
            "具备相应岗位知识。"
        ),
        by=("沭原省建设执业资格注册中心", "天津市澄塘建筑学会"),
        what=("见证取样员", "资料员", "质量员（市政方向）", "标准员"),
        comp="pictured",
        no="证书号",
        wish=Wish(unit="课时", days=(4, 5), no=("GW{y}########", "#############")),
    ),
    Tale(
        name="u-designers-seminar",
        title="研修证书",
        form="seminar",
        text=(
            "[name]同志参加由本学会承办的“[what]”高级研修班（[span]，[hrs]），完成研修报告，"
            "考评[mark]，特颁此证。"
        ),
        by=("天津市澄塘建筑学会", "北京枫泾管理干部学院"),
        what=("城市更新与历史建筑活化", "超低能耗建筑设计", "韧性城市基础设施"),
        comp="tall",
        wish=Wish(days=(3, 5), marks=("合格", "优秀", "良好"), no=("YX{y}-###", "{y}GYB####")),
    ),
    Tale(
        name="u-crane-drivers-renewal",
        title="作业人员复训合格证明",
        text=(
            "持证人：[name]\n该同志于[on]在我站参加“[what]”复训培训，计[hrs|4学时]，笔试、实"
            "操均为[mark]，原证继续有效。"
        ),
        by=("天津市澄塘区职业技能鉴定指导站", "天津市燃气热力行业培训站"),
        what=("叉车司机", "桥式起重机司机", "锅炉水处理"),
        comp="card",
        no="合格证编号：",
        wish=Wish(days=(1, 1), hours=(4,), no=("FX{y}###",), dates=("plain", "dots-padded")),
    ),
    Tale(
        name="u-gas-company-dense-line",
        title="员工业务培训证书",
        text="[name]于[span]参加“[what]”业务培训，共[hrs]，成绩[mark]。",
        by=("天津市燃气热力行业培训站", "天津市公用事业干部培训中心"),
        what=("燃气管网巡检", "换热站节能运行", "入户安检与隐患告知"),
        comp="wide",
        close=Close(labels=("培训单位：", "发证日期：")),
        wish=Wish(marks=("合格", "96分", "优"), no=("RQ{y}####",)),
    ),
    Tale(
        name="u-surveyors-practice",
        title="实践活动证明",
        form="practice",
        text=(
            "[unit][name]同志自[from]至[to]在我院参加“[what]”生产实践，承担外业观测与内业整理"
            "，实践鉴定[mark]，特此证明。"
        ),
        by=("天津渠梁市政工程设计院有限公司", "天津蓝渡大学"),
        what=("轨道交通第三方监测", "地下管线探测", "河道断面测量"),
        comp="letter",
        no="",
        wish=Wish(days=(20, 60), marks=("合格", "优秀"), trade=("测绘", "建筑设计", "水厂")),
    ),
    Tale(
        name="u-quality-month-half-days",
        title="质量月培训证",
        text="[name]完成质量月系列课程《[what]》，共[hrs|三个半天]，结业考试[mark]。",
        by=("天津柳汀汽车零部件有限公司", "天津澄塘精密机械制造有限公司"),
        what=("五大工具应用", "测量系统分析", "失效模式与影响分析"),
        comp="card",
        no="编号：",
        wish=Wish(unit="半天", hours=(3,), days=(2, 2), marks=("合格", "89分"), no=("ZL{y}-##",)),
    ),
    Tale(
        name="u-energy-managers",
        title="能源管理人员培训证书",
        text=(
            "[name]，证件号码：[id]，于[span]参加《[what]》培训并完成结业答辩，学时："
            "[hrs|#.0]，结论：[mark]。"
        ),
        by=("天津市公用事业干部培训中心", "天津澄塘理工大学"),
        what=("能源审计与节能诊断", "碳排放核算", "能源管理体系内审"),
        comp="site",
        wish=Wish(no=("NY{y}#####",), marks=("合格",), days=(3, 5)),
    ),
)

enrol(TALES)
