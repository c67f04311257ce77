"""Certificates of web courses in prose, as sites, phones and colleges print them."""

from __future__ import annotations

from collections.abc import Sequence

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.tales import Close, Tale, Wish, enrol

HOURS: Sequence[float] = (8, 10, 16, 20, 30, 32, 36, 60)


def web(name: str, title: str, text: str, **more: object) -> Tale:
    """A tale of a web course."""
    wish: Wish = {"hours": HOURS, "days": (1, 60)}
    own = more.pop("wish", {})
    wish |= own  # type: ignore[operator,typeddict-item]
    first = {"kind": "online_certificate", "form": "online", "by": places.HOSTS, "what": places.ALL}
    return Tale(name=name, title=title, text=text, wish=wish, **(first | more))  # type: ignore[arg-type]


TALES = (
    web(
        "u-web-public-course-of-the-year",
        "公需科目学习合格证书",
        (
            "[name]（身份证号：[id]）于[yr|年度]在“渠梁继教网”学习[sub|公需科目]《[what]》课"
            "程，完成[hrs|#学时]，在线测验[mark]分，成绩合格。"
        ),
        what=places.PUBLIC,
        by=("天津市渠梁区专业技术人员服务中心", "天津市蓝渡区继续教育指导中心"),
        comp="site",
        wish=Wish(
            marks=("84", "92", "76", "100"),
            hours=(8, 16, 24, 32),
            no=("GX{y}########", "{y}12########"),
        ),
    ),
    web(
        "u-web-phone-completion",
        "学习证明",
        "[name] 学员：\n您已于[to]学完网络课程《[what]》，累计学习[hrs|#学时]，课后考试[mark]。",
        comp="screen",
        no="证书编号 ",
        wish=Wish(
            dates=("dashes", "plain"), marks=("通过", "95分", "合格"), no=("{d}####", "MK{y}#####")
        ),
    ),
    web(
        "u-web-college-distance",
        "网络课程结业证书",
        (
            "[name]，证件号码[id]，于[span]参加我院远程网络培训“[what]”，修完全部视频课件，计"
            "[hrs|#学时]，成绩[mark]，准予结业。"
        ),
        by=("华北澄塘农业大学继续教育学院", "天津蓝渡开放大学"),
        comp="wide",
        wish=Wish(no=("YC{y}######", "KF-{y}-####"), marks=("合格", "88分", "优秀")),
    ),
    web(
        "u-web-safety-hours-and-minutes",
        "安全生产在线培训证明",
        (
            "兹证明[unit]职工[name]（[id]）[span]在津淀安全学院平台完成“[what]”在线课程，有效"
            "学习时长[hrs|#学时25分钟]，考试[mark]。"
        ),
        by=("天津津淀安全生产培训有限公司",),
        what=("有限空间作业安全", "班组长安全管理", "职业病危害防护", "消防安全常识"),
        comp="site",
        no="证明编号：",
        wish=Wish(
            hours=(8, 12, 16, 24),
            marks=("合格", "90分", "83分"),
            no=("JD{d}####",),
            dates=("dashes", "dots-padded"),
        ),
    ),
    web(
        "u-web-accountants-credits",
        "会计专业技术人员继续教育学习证书",
        (
            "[name]（[id]）在[yr|年度]会计人员继续教育网络培训中，学习[sub|专业科目]《[what]"
            "》，考核[mark]，取得[hrs|#学分]。"
        ),
        by=("天津蓝渡会计进修学校", "天津澄塘云课网络技术有限公司"),
        what=("政府会计制度衔接", "增值税法要点", "企业内部控制", "财务共享中心建设"),
        comp="tall",
        wish=Wish(unit="学分", hours=(30, 60, 90), marks=("合格", "通过"), no=("{y}KJ######",)),
    ),
    web(
        "u-web-teachers-summer-online",
        "线上培训合格证书",
        (
            "[name]老师在[span]举行的“[what]”网络培训中，观看课程与研讨活动均达标，综合评"
            "定[mark]，记[hrs|#学时]。"
        ),
        by=("天津市渠梁区教师发展研究中心", "柳汀师范大学"),
        what=places.SCHOOLING,
        comp="folded",
        wish=Wish(marks=("合格", "优秀", "良好"), no=("XS{y}#####",), days=(10, 40)),
    ),
    web(
        "u-web-nurses-live-hours",
        "直播课程学时证明",
        "学员姓名：[name]。您于[on]观看我平台直播课“[what]”，观看完成，授予[hrs|#学时]。",
        by=("天津澄塘云课网络技术有限公司", "天津渡学在线教育科技有限公司"),
        what=places.MEDICAL,
        comp="screen",
        no="编号：",
        wish=Wish(days=(1, 1), hours=(2, 3, 4), no=("ZB{d}###",)),
    ),
    web(
        "u-web-enterprise-academy",
        "课程结业证明",
        (
            "[unit]　[name]：祝贺你在企业网络学院学完《[what]》（在线学习期：[span|~]），得分"
            "[mark]，本课程折合[hrs|#学时]。"
        ),
        by=("国网澄塘供电公司员工培训基地",),
        what=places.POWER,
        comp="card",
        no="No. ",
        wish=Wish(
            marks=("88", "94", "79", "100"),
            hours=(2, 4, 6, 8),
            no=("EA{y}####",),
            at=("国网澄塘供电公司检修分公司",),
            dates=("dots-padded", "slashes"),
        ),
    ),
    web(
        "u-web-farm-app",
        "农技云课堂学习证书",
        "[name]同志通过手机端学习《[what]》系列微课，自[from]至[to]，共获[hrs|#学时]，考核[mark]。",
        by=("天津市柳汀区农业技术推广服务中心", "华北澄塘农业大学继续教育学院"),
        what=places.FARMING,
        comp="screen",
        wish=Wish(marks=("合格", "优秀"), no=("NY{y}######",), days=(8, 50)),
    ),
    web(
        "u-web-elective-public",
        "专业技术人员公需课结业证明",
        (
            "姓名[name]，工作单位[unit]，[yr|年]已完成[sub|公需选修课]《[what]》网上学习，获"
            "[hrs|#学时]，准予[mark]。"
        ),
        by=("天津市渠梁区专业技术人员服务中心", "天津市蓝渡区继续教育指导中心"),
        what=places.PUBLIC,
        comp="letter",
        no="编　号：",
        wish=Wish(marks=("结业",), hours=(4, 8, 12), no=("GXX{y}#####",)),
    ),
    web(
        "u-web-required-public",
        "公需必修课培训证书",
        (
            "证书持有人[name]，身份证号码[id]，[yr|年度]完成[sub|公需必修课]“[what]”远程培训"
            "，课程学时[hrs|#]，考试成绩[mark]。"
        ),
        by=("天津市蓝渡区继续教育指导中心",),
        what=places.PUBLIC,
        comp="wide",
        close=Close(labels=("发证单位：", "打印日期："), seal="flat"),
        wish=Wish(marks=("82分", "96分", "90分"), hours=(16, 20, 24), no=("BX{y}-######",)),
    ),
    web(
        "u-web-law-lectures-completed",
        "结业证书",
        (
            "兹证明：[name]于[span]通过互联网修读《[what]》，学满[hrs|@学时]，经在线考核，成"
            "绩[mark]，予以结业。"
        ),
        by=("天津蓝渡开放大学", "北京枫泾管理干部学院"),
        what=("民法典总则解读", "劳动合同管理", "行政处罚法实务", "个人信息保护法"),
        comp="pictured",
        wish=Wish(dates=("cn", "plain"), marks=("合格", "良好"), no=("WL{y}###",)),
    ),
    web(
        "u-web-two-tongue-badge",
        "Online Course Certificate",
        (
            "[name] has completed the online course 《[what]》 网络课程学习，完成日期 complet"
            "ed on [to]，学时 credit hours: [hrs|#学时]，final score 成绩：[mark]"
        ),
        by=("上海泖滨继续教育学院", "天津蓝渡大学继续教育学院"),
        what=("数据可视化基础", "项目风险管理", "Python程序设计入门", "学术英语写作"),
        comp="site",
        no="ID: ",
        close=Close(how="dashes", seal="flat"),
        wish=Wish(dates=("dashes",), marks=("87", "93", "90"), no=("OC-{y}-####", "B{d}##")),
    ),
    web(
        "u-web-engineers-compulsory-renewal",
        "注册人员网络继续教育合格证明",
        (
            "[name]（身份证号[id]，注册号JS0000{y}）于[span]参加网络继续教育[sub|专业课]："
            "[what]，[hrs|#学时]，经测试[mark]。"
        ),
        by=("沭原省建设执业资格注册中心", "天津市澄塘建筑学会"),
        what=places.BUILDING,
        comp="office",
        no="证明编号：",
        wish=Wish(hours=(30, 60), marks=("合格", "85分"), no=("WJ{y}#####",)),
    ),
    web(
        "u-web-hospital-platform-credit",
        "远程继续医学教育学分证书",
        "[name]，系[unit]人员，于[to]完成远程继续医学教育项目“[what]”，授予Ⅰ类学分[hrs|#学分]。",
        by=("天津市蓝渡医学会", "天津市澄塘护理学会"),
        what=places.MEDICAL,
        comp="pictured",
        no="学分证书编号：",
        wish=Wish(
            unit="学分", hours=(5, 6, 10), days=(1, 1), no=("YXJ{y}######",), trade=("医院", "疾病")
        ),
    ),
    web(
        "u-web-archives-in-a-letter",
        "网络培训情况证明",
        (
            "档案员[name]（[unit]）已参加{y}年档案业务网络培训，课程名称：[what]；学习时间："
            "[span]；学时：[hrs|#]；结果：[mark]。特此证明"
        ),
        by=("天津市柳汀区档案局", "天津市档案工作者协会"),
        what=("电子文件归档", "档案安全保管", "口述档案采集"),
        comp="letter",
        no="",
        wish=Wish(
            at=("天津市柳汀区档案馆", "天津渠梁市政工程设计院有限公司"), marks=("合格", "通过")
        ),
    ),
)

enrol(TALES)
