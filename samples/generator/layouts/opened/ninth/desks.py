"""Training certificates in prose: law, accounts, archives, news, museums, sports."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing


def two_months(f: Deed) -> None:
    """Some weeks that the paper tells by their months."""
    f.end = f.start + timedelta(days=f.rng.randrange(32, 70))
    f.given = f.end + timedelta(days=f.rng.randrange(2, 20))


def four_weeks(f: Deed) -> None:
    """A school's course of four weeks; it closes on the day of the certificate."""
    f.end = f.given = f.start + timedelta(days=25)
    f.words |= {"turn": f"{f.rng.randrange(3, 40)}", "weeks": "四"}


def credited(f: Deed) -> None:
    """Credits beside the hours, which count."""
    f.words["credit"] = f"{f.long / 2:g}"


VERSES = (
    Verse(
        name="v-lawyers-of-a-year",
        title="律师继续教育证明",
        text=(
            "[name]律师（[unit]）于[on]完成[yr|年度]律师继续教育集中培训《[what]》，记"
            "[hrs|#课时]，考核[mark]。"
        ),
        by=("天津市汇阳律师协会",),
        what=("民法典合同编适用", "破产管理人实务", "刑事辩护质证规则", "律师执业规范"),
        way="broad",
        no="证明号：",
        wish=Wish(days=(1, 1), unit="课时", hours=(4, 6, 8), no=("LS(y)-#####",)),
    ),
    Verse(
        name="v-accounts-credits-of-city",
        title="会计人员继续教育面授证明",
        text=(
            "学员[name]，身份证号[id]，于[span]参加[yr|年度]会计专业技术人员继续教育面授培训，"
            "课程为《[what]》，取得专业科目[hrs|#学分]。"
        ),
        by=("天津市杨村港区会计服务中心", "天津市汇阳区财政局"),
        what=("政府会计准则制度", "管理会计应用指引", "企业内部审计实务"),
        way="upright",
        no="No. ",
        ready=lambda f: f.know(subject="professional"),
        wish=Wish(days=(2, 3), unit="学分", hours=(20, 30, 60), no=("KJ12(y)######",)),
    ),
    Verse(
        name="v-museum-keepers-seminar",
        title="研修班结业证书",
        over="全市文物博物馆系统",
        text=(
            "[name]同志：\n您在[span]举办的“[what]”研修班中，修完全部课程，计[hrs]，考核等次为"
            "[mark]，准予结业。"
        ),
        by=("天津市汇阳博物馆学会", "渤西文物保护培训中心"),
        what=("博物馆藏品保管", "可移动文物修复", "展陈设计与策展", "纸质文物保护"),
        form="seminar",
        way="spread",
        wish=Wish(
            days=(4, 9), hours=(32, 40, 56), marks=("优秀", "良好", "合格"), no=("WB(y)-##",)
        ),
    ),
    Verse(
        name="v-newsroom-typed",
        title="培　训　证　明",
        text=(
            "兹有[unit][namein]同志，于[from]至[to]在我台参加新闻采编人员“[what]”岗位培训，学习"
            "[hrs]，经考试[mark]，特此证明。"
        ),
        by=("渤西广播电视台", "天津汇阳新闻进修学校"),
        what=("新闻职业道德", "融媒体产品策划", "播音与主持业务", "节目技术质量监测"),
        way="typed",
        no="编号：",
        wish=Wish(days=(3, 6), hours=(24, 30, 40), no=("渤广培〔(y)〕##号",)),
    ),
    Verse(
        name="v-translators-refresher",
        title="进修班结业证明",
        text=(
            "[name]（身份证号[id]）于[monthspan]在我院翻译进修班进修“[what]”，共[hrs|#课时]，结"
            "业成绩[mark]。"
        ),
        by=("天津市杨村港翻译协会", "天津汇阳大学外语学院"),
        what=("科技英语笔译", "日语商务口译", "俄语工程资料翻译"),
        form="refresher_class",
        way="note",
        no="编号：",
        ready=two_months,
        wish=Wish(
            unit="课时",
            hours=(48, 60, 80),
            marks=("良好", "86分", "合格", "91分"),
            no=("FY(y)###",),
        ),
    ),
    Verse(
        name="v-coaches-post-class",
        title="岗位培训合格证书",
        over="体育教练员",
        text=(
            "[name]，[sex]，[bornmonth]出生，于[span|—]参加“[what]”教练员岗位培训班，完成[hrs]培"
            "训计划，理论、实践考试均[mark]，特发此证。"
        ),
        by=("渤西体育教练员培训基地", "天津市汇阳体育科学学会"),
        what=("青少年田径", "游泳初级", "乒乓球中级", "赛艇"),
        way="spread",
        wish=Wish(days=(6, 12), hours=(48, 56, 60, 72), no=("TY(y)-###",), dates=("dots", "plain")),
    ),
    Verse(
        name="v-tax-agents-slip",
        title="继续教育学时凭证",
        text="会员[name]，参加[on]“[what]”专题培训，计继续教育[hrs]。本凭证须与年检材料一并保存。",
        by=("天津市芦台河注册税务师协会",),
        what=("增值税纳税申报实务", "研发费用加计扣除", "个人所得税汇算清缴"),
        way="slip",
        no="凭证号：",
        wish=Wish(days=(1, 1), hours=(4, 6, 8), no=("SW##-####",)),
    ),
    Verse(
        name="v-statistics-told-of-two",
        title="培训合格证",
        text=(
            "[name]同志于[span|至]参加由{host}委托、本中心承办的“[what]”培训，共[hrs]，考试"
            "[mark]，准予合格。"
        ),
        by=("天津市杨村港统计教育中心",),
        what=("统计数据质量控制", "投入产出调查", "名录库维护与更新"),
        way="broad",
        ready=lambda f: f.words.update(host="天津市杨村港区统计局"),
        wish=Wish(days=(1, 3), no=("TJP(y)-###",), marks=("合格", "88分")),
    ),
    Verse(
        name="v-internal-auditors-mail",
        title="内部审计人员后续教育完成确认",
        head="[name]会员：",
        text=(
            "经核对，您已于[span]完成“[what]”后续教育面授培训，学时数为[hrs]，结果为[mark]。本"
            "邮件可作为学习证明使用。"
        ),
        by=("天津市内部审计师汇阳协会", "渤西审计培训中心"),
        what=("企业内部审计实务", "工程结算审计", "经济责任审计要点"),
        way="mail",
        no="确认编号：",
        close=Close(how="plain"),
        wish=Wish(days=(2, 3), hours=(12, 16, 24), no=("NS(y)####",), marks=("合格", "通过")),
    ),
    Verse(
        name="v-mediators-half-days",
        title="人民调解员培训结业证书",
        text="[name]参加[from]至[to]人民调解员“[what]”培训，计[hrs|@个半天]，考核[mark]。",
        by=("天津市汇阳区司法培训中心",),
        what=("劳动争议预防与处理", "婚姻家庭纠纷调解", "物业纠纷化解"),
        way="penned",
        no="证号：",
        wish=Wish(
            days=(3, 4), unit="半天", hours=(3, 4, 5, 6), dates=("plain", "spaced"), no=("TJY##",)
        ),
    ),
    Verse(
        name="v-librarians-months",
        title="结业证书",
        over="图书资料专业人员",
        text=(
            "[unit][name]同志，自[months]参加[what]培训班（业余），学时[hrs|#]，考试成绩[mark]，"
            "准予结业。"
        ),
        by=("天津汇阳图书情报培训部", "天津芦台河师范大学"),
        what=("文献编目与分类", "古籍整理与保护", "数字图书馆建设"),
        way="upright",
        no="证书号：",
        ready=two_months,
        wish=Wish(
            hours=(60, 64, 72),
            marks=("合格", "84分", "良"),
            dates=("plain", "cn", "dots"),
            no=("TS(y)####",),
        ),
    ),
    Verse(
        name="v-patent-agents-in-english",
        title="Certificate of Training　培训证书",
        text=(
            "This is to certify that\n![name]\nattended the training class “[what]” held from "
            "[from|en] to [to|en]\n参加培训[hrs]，考核[mark]（Passed）"
        ),
        by=("上海浦岔质量管理学院", "天津汇阳知识产权学院"),
        what=("专利申请文件撰写", "知识产权质押融资", "海外商标布局"),
        way="centred",
        no="Certificate No. ",
        close=Close(how="en"),
        wish=Wish(days=(2, 5), no=("IP-(y)-####",)),
    ),
    Verse(
        name="v-staff-officers-website",
        title="学习证明",
        over="人力资源管理专业能力提升",
        text="证明[name]（[id]）于[span|至]参加线下集中培训《[what]》，获得[hrs]，测评[mark]。",
        by=("天津市汇阳区继续教育服务站", "天津市芦台河区人才交流中心"),
        what=("劳动争议预防与处理", "薪酬体系设计", "社保稽核要点", "员工关系管理"),
        way="website",
        no="证明编码：",
        wish=Wish(days=(1, 3), no=("RZ(y)######",), marks=("合格", "通过", "89分")),
    ),
    Verse(
        name="v-bidding-agents-dated-only-once",
        title="从业人员培训合格证",
        text="[name]同志参加“[what]”从业人员业务培训[hrs]，经统一考试，成绩[mark]，特发此证。",
        by=("中国北辰河招标协会", "北京西洼工程咨询研究院"),
        what=("招标采购代理", "政府采购评审", "电子招标操作"),
        way="upright",
        no="编号：",
        wish=Wish(hours=(8, 16, 24), no=("ZB(y)#####",), marks=("合格", "82分", "93分")),
    ),
    Verse(
        name="v-relics-in-old-letters",
        title="研習證書",
        text=(
            "[name]先生/女士：\n於[from]至[to]參與本社「[what]」培訓課程，凡[hrs|#學時]，課業"
            "[mark]，謹此證明。"
        ),
        by=("海河金石研究社",),
        what=("古琴修造", "拓片技法", "金文初探"),
        way="upright",
        no="證號：",
        close=Close(how="cn"),
        wish=Wish(
            days=(3, 10),
            hours=(18, 24, 36),
            dates=("cn", "plain"),
            no=("JS(y)##",),
            marks=("合格", "良好"),
        ),
    ),
    Verse(
        name="v-young-officers-school",
        title="结业证书",
        text=(
            "学员[name]同志参加[from]至[to]我校第{turn}期“[what]”培训班学习，学制{weeks}周，修"
            "业期满，准予[mark]。"
        ),
        by=("中共天津市汇阳区委党校", "天津市芦台河管理干部学院"),
        what=("中青年干部", "专业技术骨干", "科级任职"),
        way="penned",
        no="编号：",
        ready=four_weeks,
        wish=Wish(no=("(y)####",), dates=("plain", "spaced"), marks=("结业",)),
    ),
    Verse(
        name="v-village-bookkeepers-numerals",
        title="培训结业证",
        text="[name]，于[span|至]参加“[what]”培训，实学[hrs|@学时]，考试[mark]，准予结业。",
        by=("天津市芦台河区农业广播学校", "天津市杨村港区会计服务中心"),
        what=("村级财务公开", "农村集体资产管理", "惠农资金核算"),
        way="slip",
        no="№ ",
        close=Close(how="cn"),
        wish=Wish(days=(2, 4), dates=("cn",), hours=(12, 16, 21, 24), no=("######",)),
    ),
    Verse(
        name="v-archivists-credits-in-brackets",
        title="业务培训证明",
        text=(
            "兹证明[name]同志（[unit]）[span]参加“[what]”业务培训，[hrs]（{credit}学分），成绩"
            "[mark]。特此证明。"
        ),
        by=("天津市档案人员汇阳培训站",),
        what=("电子档案归档与移交", "档案开放审核", "声像档案整理"),
        way="note",
        no="",
        ready=credited,
        wish=Wish(days=(2, 3), hours=(12, 16, 20), marks=("合格", "优秀")),
    ),
    Verse(
        name="v-choir-leaders-decimal-hours",
        title="文化馆业务干部培训证书",
        text="[name]同志在[on]举办的“[what]”培训中学习[hrs]，考核[mark]。",
        by=("天津市杨村港群众艺术馆",),
        what=("合唱指挥", "非遗记录方法", "群众舞蹈编排"),
        way="broad",
        no="证书编号：",
        wish=Wish(days=(1, 1), hours=(4.5, 5.5, 7.5), no=("WHP(y)-###",)),
    ),
    Verse(
        name="v-standards-drafters-second-line",
        title="标准化人员继续教育证书",
        head="[unit]：",
        text=(
            "贵单位[namein]同志于[span|至]在杭州参加我院主办的“[what]”标准化工程师培训班，完成"
            "[hrs]，考核[mark]。"
        ),
        by=("北京西洼工程咨询研究院", "全国标准化人员汇阳培训基地"),
        what=("团体标准编写", "标准实施评价", "服务业标准化"),
        way="website",
        no="证书编号：",
        wish=Wish(days=(3, 5), hours=(20, 24, 32), no=("BZH-(y)-###",)),
    ),
)
sing(VERSES)
