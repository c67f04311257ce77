"""Training certificates in prose: other regions, national bodies, older papers."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.tales import Close, Tale, Wish, enrol

OLD = (1994, 2008)
TALES = (
    Tale(
        name="u-old-bureau-red-book",
        title="结业证书",
        text=(
            "学员[name]，性别[sex]，于[from]至[to]在本班学习[what]，学完规定课程，考试[mark]"
            "，准予结业。"
        ),
        by=("天津市蓝渡县人事局", "天津市柳汀县农业局", "天津市公用局干部学校"),
        what=("微机应用", "现代农业技术", "企业财务会计", "城市供水管理"),
        comp="folded",
        tone="red",
        no="编号：",
        wish=Wish(
            years=OLD,
            days=(20, 90),
            no=("结字第{y}###号", "（{y}）津培##号"),
            dates=("cn", "plain"),
            marks=("合格", "及格", "优良"),
        ),
    ),
    Tale(
        name="u-old-typed-proof",
        title="学 习 证 明",
        text=(
            "兹证明[unit]工程师[name]同志，于[from]至[to]在我院参加[what]短训班学习，考核成绩"
            "[mark]。"
        ),
        by=("华北澄塘农业大学", "天津蓝渡大学"),
        what=("计算机辅助设计", "工程英语", "国外先进质量管理"),
        comp="letter",
        no="",
        wish=Wish(
            years=OLD,
            days=(12, 40),
            marks=("良好", "合格", "82分"),
            dates=("plain", "spaced"),
            at=("天津市第二水泵厂", "天津市柳汀县农机研究所", "天津市澄塘公路工程处"),
        ),
    ),
    Tale(
        name="u-old-pen-in-blanks",
        title="专业技术人员培训证书",
        text="[name]同志于[from]至[to]参加[what]培训，学时[hrs|#]，成绩[mark]。此证。",
        by=("天津市蓝渡县科学技术委员会", "天津市机电工业培训中心"),
        what=("质量管理", "计算机基础", "科技英语", "新材料应用"),
        comp="pen",
        no="编号",
        wish=Wish(
            years=OLD,
            days=(10, 30),
            hours=(40, 60, 72, 80),
            marks=("合格", "85分", "良"),
            no=("证字第{y}##号", "证字第####号"),
        ),
    ),
    Tale(
        name="u-old-cadre-school",
        title="进修证书",
        text=("[name]同志于[from]至[to]在我校进修[what]专业，学习期满，成绩[mark]，准予结业。"),
        form="refresher_class",
        by=("天津市公用局干部学校", "天津市柳汀县教师进修学校"),
        what=("经济管理", "文秘", "小学语文教学"),
        comp="pictured",
        no="编号：",
        wish=Wish(
            years=OLD,
            days=(150, 300),
            no=("进字第{y}##号",),
            marks=("合格", "良好"),
            dates=("cn", "plain"),
        ),
    ),
    Tale(
        name="u-province-of-the-west",
        title="专业技术人员继续教育培训合格证书",
        text=(
            "[name]同志（身份证号：[id]）于[span]参加我市[yr|年度]专业技术人员[sub|专业课]“"
            "[what]”培训，完成[hrs|#学时]，考试成绩[mark]。"
        ),
        by=("洺川市人力资源和社会保障局", "汜阳市卫生人才培训中心"),
        what=places.ALL,
        comp="wide",
        no="证书编号：",
        wish=Wish(no=("{y}-####",), marks=("合格", "83分", "90分")),
    ),
    Tale(
        name="u-lake-teachers",
        title="教师研修结业证书",
        form="seminar",
        text=(
            "[name]（[sex]，[unit]）于[span]参加泖湖市“[what]”教师研修班，研修[hrs|#课时]，经"
            "考核，[mark]。"
        ),
        by=("泖湖市教育科学研究所",),
        what=places.SCHOOLING,
        comp="tall",
        wish=Wish(unit="课时", marks=("准予结业",), no=("MH{y}-####",), at=places.SCHOOLS),
    ),
    Tale(
        name="u-national-upgrade-project",
        title="研修证书",
        over="专业技术人才知识更新工程",
        form="seminar",
        text="[name]同志于[span]在浔安市参加“[what]”高级研修班学习，修满[hrs|#学时]，特发此证。",
        by=("浔安市水利学会", "中国蓝渡测绘协会", "岭屏省地质学会"),
        what=("智慧水利与数字孪生流域", "地质灾害早期识别", "实景三维建设"),
        comp="wide",
        wish=Wish(days=(4, 5), hours=(32, 40), no=("ZSGX{y}-###", "G{y}####")),
    ),
    Tale(
        name="u-national-inspectors",
        title="检验检测人员能力培训证书",
        text=(
            "兹证明[name]已完成[what]课程（[span|－]，共[hrs|#学时]），笔试成绩[mark]。\n本证"
            "书不作为执业资格凭证。"
        ),
        by=("全国水务行业澄塘培训中心", "中国蓝渡测绘协会"),
        what=("CMA资质认定评审要求", "测量不确定度评定", "实验室内部审核"),
        comp="site",
        no="No.",
        wish=Wish(
            marks=("82分", "95分", "78分"),
            no=("CN{y}####T", "RZ-{y}-####"),
            dates=("dots", "dashes"),
        ),
    ),
    Tale(
        name="u-two-tongues-in-one-line",
        title="培训证书 Training Certificate",
        text=(
            "兹证明 This is to certify that [name] 于 from [from] 至 to [to] 参加 has attende"
            "d the training course 《[what]》，学时 class hours [hrs|#学时]，考核 assessment "
            "[mark]。"
        ),
        by=("上海泖滨继续教育学院", "天津启行质量管理咨询有限公司"),
        what=("项目管理实战", "供应链风险管理", "跨文化商务沟通"),
        comp="tall",
        no="证书编号 Certificate No. ",
        wish=Wish(no=("SH{y}-####", "TC{d}##"), dates=("dashes", "plain")),
    ),
    Tale(
        name="u-english-with-chinese-values",
        title="CERTIFICATE OF COMPLETION",
        text=(
            "This certifies that [name] (ID No. [id]) of [unit] completed the training class "
            "“[what]” held on [from|en] – [to|en], [hrs|# class hours (#学时)] in total. Resu"
            "lt: [mark]"
        ),
        by=("天津蓝渡大学继续教育学院", "天津澄塘理工大学国际交流学院"),
        what=("专业英语写作", "国际工程合同管理", "学术规范与写作"),
        comp="wide",
        no="No. ",
        close=Close(how="en"),
        wish=Wish(days=(2, 5), no=("TL-{y}-###",), marks=("合格", "优秀", "91")),
    ),
    Tale(
        name="u-returned-to-work-unit",
        title="学习情况函",
        head="[unit]：",
        text=(
            "贵单位[name]同志自[from]至[to]在我校[what]培训班脱产学习，其间共上课[hrs|#学时]"
            "，结业考核[mark]。特函告。"
        ),
        by=("天津澄塘理工大学", "华北澄塘农业大学", "天津蓝渡开放大学"),
        what=("工业互联网平台应用", "乡村规划与设计", "数据分析技术"),
        comp="letter",
        no="",
        wish=Wish(
            days=(18, 40), hours=(80, 96, 120), marks=("合格", "优秀", "88分"), no=("{y}-函-##",)
        ),
    ),
    Tale(
        name="u-reissued-with-a-letter",
        title="补发证明",
        text=(
            "[name]（[id]）曾于[span]参加我中心《[what]》培训，学习[hrs|#学时]，成绩[mark]，"
            "原发证书编号[no]。因本人遗失，经查档案属实，特予证明，与原证书具有同等效力。"
        ),
        by=("天津市蓝渡区继续教育指导中心", "天津市水务职工教育中心"),
        what=places.ALL,
        comp="office",
        no="",
        wish=Wish(later=(400, 900), no=("PX{y}####",), years=(2015, 2021), marks=("合格", "良好")),
    ),
)

enrol(TALES)
