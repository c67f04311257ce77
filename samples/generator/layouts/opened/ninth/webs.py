"""Certificates of web courses: sites, phones, platforms, mails, prints."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.labels import Blank, labelled
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing

KIND = "online_certificate"


def at_leisure(f: Deed) -> None:
    """Learned over some weeks beside the work."""
    f.end = f.start + timedelta(days=f.rng.randrange(6, 70))
    f.given = f.end + timedelta(days=f.rng.choice([0, 0, 1, 3]))
    f.words |= {"site": f.rng.choice(bodies.SITES)}


def in_summer(f: Deed) -> None:
    """Three weeks of the holidays, which belong to the school year that ends."""
    at_leisure(f)
    f.start = f.start.replace(month=7, day=21)
    f.end = f.start + timedelta(days=20)
    f.given = f.end + timedelta(days=6)


def web(name: str, title: str, text: str, way: str, **more: object) -> Verse:
    """A verse of a course on the web."""
    first = {
        "kind": KIND,
        "form": "online",
        "by": bodies.HOSTS,
        "what": bodies.PUBLIC,
        "ready": at_leisure,
        "wish": Wish(hours=(8, 10, 16, 20, 24, 30), no=("WL(y)######", "(d)####")),
    }
    return Verse(name=name, title=title, text=text, way=way, **(first | more))  # type: ignore[arg-type]


def card(name: str, title: str, rows: str, look: str, **more: object) -> Blank:
    """A blank of a course on the web."""
    first = {
        "kind": KIND,
        "form": "online",
        "by": bodies.HOSTS,
        "what": (*bodies.PUBLIC, *bodies.DESK),
        "ready": at_leisure,
        "look": look,
        "wish": Wish(hours=(4, 6, 8, 12, 20), no=("C(y)#######",), dates=("dashes",)),
    }
    return Blank(name=name, title=title, rows=rows, **(first | more))  # type: ignore[arg-type]


TEN: Wish = {"hours": (10, 15, 20, 30), "no": ("GXK12(y)#####",), "marks": ("合格", "85分", "92分")}
VERSES = (
    web(
        "v-web-public-of-the-city",
        "公需科目培训合格证书",
        (
            "[name]（身份证号：[id]）于[span|至]在“{site}”完成[yr|年度][sub|公需科目]《"
            "[what]》网络课"
            "程学习，总计[hrs]，在线考试[mark]。"
        ),
        "website",
        wish=TEN,
    ),
    web(
        "v-web-required-on-phone",
        "公需必修课结业证明",
        "[name]学员，您已于[to]学完[sub|公需必修课]“[what]”（网络班），计[hrs]，测试[mark]。",
        "mobile",
        no="编号：",
        wish=TEN,
    ),
    web(
        "v-web-trade-subject-letter",
        "网络培训学习证明",
        (
            "兹证明[unit][name]同志（[id]），[months]通过{site}参加[sub|专业科目]“[what]”远程培"
            "训，完成[hrs]，考核[mark]，准予结业。"
        ),
        "note",
        what=(*bodies.BUILD, *bodies.WORKSHOP),
        no="证明编号：",
        wish=Wish(hours=(20, 24, 30, 40), dates=("plain", "dots"), no=("ZM-(y)####",)),
    ),
    web(
        "v-web-hours-and-minutes",
        "在线学习时长证书",
        (
            "[name]，证件号[id]，在本平台学习课程《[what]》，学习时段[span|—]，有效学习[mins]，"
            "达到结业要求，准予[mark]。"
        ),
        "broad",
        what=bodies.TEACH,
        no="证书编码：",
        wish=Wish(
            hours=(6, 12, 18, 32), marks=("结业",), dates=("dashes", "dots"), no=("XS#########",)
        ),
    ),
    web(
        "v-web-accountants-credits",
        "会计专业技术人员继续教育（网络）完成凭证",
        (
            "学员[name]，身份证号[id]，参加[yr|年度]网络继续教育，课程《[what]》，完成时间[to]，"
            "获得[hrs|#学分]，考试成绩[mark]。"
        ),
        "upright",
        what=("政府会计准则制度", "增值税纳税申报实务", "管理会计应用指引"),
        by=("津渠会计学堂网络科技有限公司", "天津市杨村港区会计服务中心"),
        no="凭证编号：",
        wish=Wish(unit="学分", hours=(30, 60, 90), marks=("合格", "86分"), no=("KJ(y)########",)),
    ),
    web(
        "v-web-nurses-project",
        "继续医学教育远程项目学分证书",
        (
            "姓名：[name]\n单位：[unit]\n项目名称：[what]\n项目编号：{project}\n学习方式：远程"
            "教育\n学习时间：[span|至]\n授予学分：Ⅰ类 [hrs|#]分"
        ),
        "mobile",
        what=bodies.CARE,
        by=("中国汇阳疾病防控学会", "天津市汇阳医学会"),
        no="证书编号：",
        ready=lambda f: (
            at_leisure(f),
            f.words.update(project=f.kit.serial("{y}-0#-1#-###（国）", f.start)),
        )[0],
        wish=Wish(
            unit="学分",
            hours=(2, 3, 5),
            trade=("医院", "疾病"),
            dates=("dashes", "dots"),
            no=("YC(y)######",),
        ),
    ),
    web(
        "v-web-score-in-centre",
        "在线学习结业证书",
        "![name]\n已于[to]完成“[what]”全部在线课程\n学时：[hrs|#]　　考试得分：[mark]\n特发此证",
        "centred",
        what=bodies.TALKS,
        wish=Wish(
            hours=(2, 4, 6),
            marks=("90", "83", "100", "78"),
            dates=("dots", "plain"),
            no=("ZX(y)#####",),
        ),
    ),
    web(
        "v-web-mail-of-finish",
        "您的课程已结业：请查收电子证书",
        (
            "恭喜您完成《[what]》的网络学习（学习起止：[span|~]）。本课程共[hrs]，您的结业考试"
            "为[mark]。"
        ),
        "mail",
        head="[name]，您好：",
        no="电子证书编号：",
        wish=Wish(
            hours=(6, 8, 12),
            dates=("dashes", "slashes"),
            marks=("88分", "合格", "95分"),
            no=("E(y)######",),
        ),
    ),
    web(
        "v-web-english-beside",
        "Certificate of Completion　结业证书",
        (
            "This certifies that [name] has completed the online course《[what]》on [to|en], "
            "[hrs|# credit hours（#学时）]. 在线学习考核[mark]。"
        ),
        "broad",
        what=("人工智能伦理与治理", "Python数据分析基础", "项目管理导论"),
        no="Certificate ID: ",
        close=Close(how="en-day"),
        wish=Wish(hours=(12, 16, 24), no=("OC-(y)-####",), marks=("合格", "通过")),
    ),
    web(
        "v-web-drivers-told-you",
        "网络继续教育合格通知单",
        (
            "经审核，你于[from]至[to]完成道路运输从业人员网络继续教育“[what]”[hrs]，成绩[mark]，"
            "可在系统中打印本通知单。"
        ),
        "slip",
        head="[name]（[id]）：",
        what=("危险货物运输法规", "应急处置与急救", "节能驾驶与车辆维护"),
        by=("天津市公路从业人员培训中心",),
        no="编号：",
        wish=Wish(hours=(12, 24), dates=("plain", "padded"), no=("DL(y)######",)),
    ),
    web(
        "v-web-summer-of-teachers",
        "教师暑期研修（网络）结业证书",
        (
            "[name]老师：\n您在[school]暑期通过{site}参加“[what]”专题网络研修，认定[hrs|#学时]，"
            "结果为[mark]。"
        ),
        "upright",
        what=bodies.TEACH,
        by=("天津市汇阳区教师发展中心",),
        ready=in_summer,
        no="编号：",
        wish=Wish(hours=(10, 12), trade=("学校", "中学"), no=("SQ(y)####",), years=(2019, 2025)),
    ),
    web(
        "v-web-code-beside-number",
        "网络培训证书",
        "[name]（[id]）参加“[what]”网络培训，学习日期[span|至]，完成[hrs]，考试[mark]，特发此证。",
        "website",
        what=bodies.DESK,
        below=("防伪验证码：7F3A90C2",),
        wish=Wish(
            hours=(8, 12, 16), no=("PXW(y)####",), dates=("plain", "dashes"), marks=("合格", "90分")
        ),
    ),
    web(
        "v-web-year-alone",
        "专业技术人员网络学习证明",
        "证明[name]，[unit]，[yr|年度]在{site}学习《[what]》，取得[hrs]。",
        "slip",
        no="证明号：",
        wish=Wish(hours=(10, 20, 30), no=("N(y)-####",)),
    ),
    web(
        "v-web-penned-print",
        "远程教育结业证",
        "[name]同志于[months|至]参加我中心远程教育“[what]”学习，计[hrs|#课时]，成绩[mark]。",
        "penned",
        what=(*bodies.LAND, *bodies.DESK),
        by=("天津杨村港开放大学", "天津市芦台河区农业广播学校"),
        no="证书号：",
        wish=Wish(
            unit="课时",
            hours=(20, 30, 40),
            dates=("plain",),
            no=("YJ(y)###",),
            marks=("合格", "良好"),
        ),
    ),
)
BLANKS = (
    card(
        "v-web-card-of-phone",
        "电子结业证",
        """姓名|[name]
        证件号|[id]
        课程名称|[what]
        学习方式|[form|网络自主学习]
        获得学时|[hrs|#学时]
        完成日期|[to]
        考试成绩|[mark]
        证书编号|[no]
        颁证机构|[by]""",
        "handset",
        closed=False,
        foot=("向右滑动查看课程目录",),
        wish=Wish(
            hours=(2, 3, 4.5, 6),
            marks=("96", "88", "合格"),
            dates=("dashes", "dots"),
            no=("DZ(y)#######",),
        ),
    ),
    card(
        "v-web-window-of-finish",
        "学时证明打印预览",
        """姓名|[name]
        身份证号|[id]
        工作单位|[unit]
        课程|[what]
        科目|[sub|公需科目]
        学时|[hrs|#]
        学习时间|[span|至]
        考试结果|[mark]
        证明编号|[no]""",
        "dialog",
        what=bodies.PUBLIC,
        wish=Wish(hours=(6, 8, 10), dates=("dashes",), no=("XS(y)######",), marks=("合格", "通过")),
    ),
    card(
        "v-web-tiles-of-platform",
        "线上培训完成凭证",
        """姓名|[name]|单位|[unit]
        线上课程|[what]
        学时|[hrs|#]|测评|[mark]|完成时间|[to]""",
        "tiled",
        no="凭证号 ",
        wish=Wish(
            hours=(3, 4, 6, 8),
            marks=("优秀", "合格", "良好"),
            dates=("dots", "dashes"),
            no=("PZ########",),
        ),
    ),
    card(
        "v-web-gridded-print",
        "网络培训结业登记表",
        """姓　名|[name]|性　别|[sex]
        身份证号|[id]
        工作单位|[unit]
        培训平台|{site}
        培训课程|[what]
        学习起止|[span|至]|学　时|[hrs|#]
        考试成绩|[mark]|登记表号|[no]""",
        "gridded",
        what=bodies.BUILD,
        by=("杨村港继续教育网运营中心", "天津市建设工程教育培训总站"),
        wish=Wish(
            hours=(24, 30, 32),
            marks=("合格", "85", "91"),
            dates=("dots", "dashes"),
            no=("WD(y)#####",),
        ),
    ),
    card(
        "v-web-receipt-of-terminal",
        "自助终端学时凭条",
        """姓名|[name]
        证件|[id]
        网络课程|[what]
        完成|[to]
        学时|[hrs|#]
        凭条号|[no]""",
        "receipt",
        foot=("请妥善保管",),
        wish=Wish(hours=(4, 8, 10), dates=("dashes",), no=("T(y)######",)),
    ),
    card(
        "v-web-dotted-print",
        "在线课程学习证书",
        """学　　员|[name]
        课　　程|[what]
        学习期限|[span|—]
        学　　时|[hrs|#学时]
        考核评定|[mark]
        编　　号|[no]""",
        "lined",
        what=bodies.CARE,
        by=("中国汇阳疾病防控学会", "天津市汇阳医学会"),
        wish=Wish(
            hours=(6, 9, 12), dates=("dots", "plain"), marks=("合格", "优秀"), no=("ZX(y)###",)
        ),
    ),
    card(
        "v-web-chosen-subject-items",
        "选修课程学习证明",
        """姓名|[name]
        身份证件号码|[id]
        课程类别|[sub|公需选修课]
        课程名称|[what]
        学习平台|{site}（网络学习）
        完成时间|[to]
        学时|[hrs]""",
        "itemed",
        what=bodies.PUBLIC,
        wish=Wish(hours=(4, 5, 6, 8), dates=("plain", "padded")),
    ),
)
sing(VERSES)
labelled(BLANKS)
