"""Training certificates in prose: hospitals, centres for disease control, farms."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.tales import Tale, Wish, enrol

HEALTH = ("医院", "疾病")
TALES = (
    Tale(
        name="u-ward-skills-week",
        title="培训合格证",
        text=(
            "[name]，身份证号[id]，系[unit]在职人员，[span]在本学会举办的《[what]》学习班受训"
            "，按要求修满[hrs]，理论与操作考核均[mark]，发给此证。"
        ),
        by=("天津市蓝渡医学会", "天津市澄塘护理学会"),
        what=places.MEDICAL,
        comp="tall",
        wish=Wish(trade=HEALTH, no=("SSYX{y}-####", "{y}护培###号")),
    ),
    Tale(
        name="u-stay-on-another-ward",
        title="进修结业证书",
        form="refresher_class",
        text=(
            "[name]同志由[unit]选派，自[from]起至[to]止，在我院进修[what]专业，期满经科室鉴定，成"
            "绩[mark]，准予结业。"
        ),
        by=places.WARDS,
        what=("重症医学", "消毒供应", "康复医学", "超声诊断", "新生儿护理"),
        comp="folded",
        no="编号：",
        wish=Wish(
            days=(85, 185),
            trade=HEALTH,
            marks=("优秀", "良好", "合格"),
            no=("进修证字{y}###号", "JX{y}-###"),
        ),
    ),
    Tale(
        name="u-credits-of-the-second-class",
        title="继续医学教育学分证明",
        text=(
            "姓名：[name]　工作单位：[unit]\n于[span]参加[what]培训班（项目编号：{y}-08-02"
            "-117）学习，考核[mark]，授予Ⅱ类学分[hrs|#分]。"
        ),
        by=("天津市澄塘区卫生健康委员会", "天津市蓝渡医学会"),
        what=places.MEDICAL,
        comp="pictured",
        no="学分证号：",
        wish=Wish(
            unit="学分", hours=(2, 3, 5, 6), trade=HEALTH, no=("XF{y}#####", "津澄医学{y}-#####")
        ),
    ),
    Tale(
        name="u-vaccination-workers",
        title="预防接种人员培训合格证",
        text=(
            "兹有[name]（[sex]，身份证号码：[id]）于[span]参加全区“[what]”岗位培训"
            "[hrs|#个学时]，考试得[mark]，达到上岗要求，特发此证。"
        ),
        by=("天津市澄塘区卫生健康委员会", "天津市柳汀区疾病预防控制所"),
        what=("预防接种实施与异常反应处置", "疫苗冷链管理", "免疫规划信息系统应用"),
        comp="pen",
        no="编号",
        wish=Wish(marks=("91分", "88分", "95分", "79分"), no=("{y}YM####",), days=(1, 3)),
    ),
    Tale(
        name="u-first-aid-half-days",
        title="急救技能培训证明",
        over="蓝渡急救培训导师团队",
        text="[name]参加了[on]举行的[what]培训，时长[hrs|半天]，现场操作[mark]。",
        by=("天津市蓝渡急救医学培训中心",),
        what=("心肺复苏与气道异物处置", "创伤止血与包扎", "自动除颤仪使用"),
        comp="card",
        no="No.",
        wish=Wish(days=(1, 1), unit="半天", hours=(1,), no=("JJ{d}###", "{y}A####")),
    ),
    Tale(
        name="u-midwives-spring-class",
        title="证　书",
        head="[name] 同志：",
        text=(
            "您于[span]参加“[what]”培训班，完成全部教学内容，共计[hrs|@学时]，经考核成绩"
            "[mark]。特发此证。"
        ),
        by=("天津市澄塘区妇幼保健院", "天津渠梁医药职业学院"),
        what=("产科急救团队训练", "导乐与分娩镇痛", "母乳喂养指导"),
        wish=Wish(marks=("合格", "优秀", "良好"), no=("FY{y}第###号",), dates=("cn", "plain")),
    ),
    Tale(
        name="u-pharmacists-study-hours",
        title="药学人员继续教育学时证明",
        text=(
            "姓名[name]，证件号码[id]，[yr|年度]参加药师继续教育[sub|专业科目]《[what]》面授学习，"
            "核定[hrs|#学时]，折合12学分。"
        ),
        by=("天津市蓝渡药师协会", "天津渠梁医药职业学院"),
        what=("处方点评与用药监护", "药品不良反应监测", "中药饮片质量识别"),
        comp="letter",
        no="证明编号：",
        wish=Wish(hours=(36,), days=(4, 5), trade=HEALTH, no=("YS{y}######",)),
    ),
    Tale(
        name="u-infection-control-certificate",
        title="岗位培训合格证书",
        text=(
            "[name]（[unit]）参加《[what]》岗位培训，培训起止日期为[span|——]，培训学时[hrs|#]"
            "，考核结论：[mark]。有效期三年，期满前应参加复训。"
        ),
        by=("天津市蓝渡区医院感染质量控制站", "天津市澄塘区卫生健康委员会"),
        what=("医院感染监测规范", "医疗废物分类处置", "内镜清洗消毒"),
        comp="wide",
        wish=Wish(trade=HEALTH, no=("YG-{y}-####",), dates=("dots-padded", "plain")),
    ),
    Tale(
        name="u-village-vets",
        title="动物防疫员培训结业证",
        text=(
            "学员[name]，于[span]参加“[what]”技术培训，期间出勤良好，学完规定课程（[hrs|#课时]"
            "），经考核[mark]，准予结业。"
        ),
        by=("天津市柳汀区农业技术推广服务中心", "华北澄塘农业大学"),
        what=("高致病性禽流感防控", "奶牛乳房炎防治", "养殖场生物安全"),
        comp="pen",
        no="编号：",
        wish=Wish(unit="课时", no=("牧字第{y}###号",), dates=("spaced", "plain")),
    ),
    Tale(
        name="u-agro-station-update",
        title="基层农技人员知识更新培训证书",
        text=(
            "[name]同志（[unit]）：\n经选调参加[yr|年]基层农技推广体系改革与建设项目“[what]”"
            "专题培训，[span]在校学习[hrs|#学时]，成绩[mark]，以此为证。"
        ),
        by=("华北澄塘农业大学", "天津市柳汀区农业农村委员会"),
        what=places.FARMING,
        comp="tall",
        no="证书编号 ",
        wish=Wish(
            at=("天津市柳汀区农业站", "天津杨柳泊农业科学研究所"),
            days=(4, 5),
            marks=("合格", "优秀"),
            no=("NJ{y}0###", "农培{y}-###"),
        ),
    ),
    Tale(
        name="u-seed-inspectors",
        title="检验员培训证明",
        text=(
            "根据年度培训安排，[name]（身份证号：[id]）参加了种子检验员《[what]》培训，时间："
            "[span|～]，共[hrs|#学时]。培训期间无缺课。"
        ),
        by=("中国柳汀种业协会", "天津市柳汀区农业农村委员会"),
        what=("净度与发芽试验", "品种真实性鉴定", "种子水分测定"),
        comp="letter",
        no="",
        wish=Wish(dates=("plain",)),
    ),
    Tale(
        name="u-standardised-training-of-nurses",
        title="新入职护士规范化培训合格证书",
        text=(
            "[name]，[sex]，身份证件号[id]，[months]在本院完成《[what]》规范化培训，经理论、"
            "技能考核[mark]。"
        ),
        by=places.WARDS,
        what=("内外科护理", "急危重症护理", "儿科护理"),
        comp="pictured",
        no="合格证编号：",
        wish=Wish(days=(330, 400), no=("HSGP{y}####",), dates=("plain", "dots"), later=(10, 40)),
    ),
    Tale(
        name="u-traditional-medicine-night-school",
        title="结业证书",
        over="西学中研修项目",
        form="seminar",
        text=(
            "兹证明[name]参加本校“[what]”研修班（业余学习，每周六上课），自[from]至[to]，修业"
            "[hrs|#学时]，修完全部课程，[mark]。"
        ),
        by=("天津渠梁医药职业学院", "天津蓝渡大学"),
        what=("中医基础与临床应用", "针灸推拿技术", "经方临床运用"),
        wish=Wish(
            days=(150, 330),
            hours=(120, 160, 200),
            marks=("准予结业",),
            no=("{y}西学中###", "XXZ{y}###"),
        ),
    ),
    Tale(
        name="u-lab-technicians-camp",
        title="实验技术人员培训结业证明",
        text=(
            "兹证明[unit][name]同志，全程参加我中心组织的“[what]”实操训练营（[span]），训练时"
            "间[hrs|共#天]，训练考核[mark]。"
        ),
        by=("天津市蓝渡区继续教育指导中心", "天津市公用事业干部培训中心"),
        what=("PCR检验技术", "液相色谱仪使用与维护", "生物安全柜规范操作"),
        comp="office",
        no="",
        wish=Wish(days=(3, 3), unit="天", hours=(3,)),
    ),
)

enrol(TALES)
