"""Training certificates in prose: works, sites, mines, rails, ports, power."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing


def at_works(f: Deed) -> None:
    """A teacher of a school who worked in a firm for some months."""
    long_weeks(f)
    f.works = f.rng.choice(bodies.COLLEGES[1:3])
    f.words["room"] = f.rng.choice(["设备部", "生产车间", "技术科"])


def fridays(f: Deed) -> None:
    """As many Fridays as there are half days."""
    f.start += timedelta(days=4 - f.start.weekday())
    f.end = f.start + timedelta(days=7 * (int(f.long) - 1))
    f.given = f.end + timedelta(days=5)


def long_weeks(f: Deed) -> None:
    """Evenings through some months."""
    f.end = f.start + timedelta(days=f.rng.randrange(40, 80))
    f.given = f.end + timedelta(days=6)


VERSES = (
    Verse(
        name="v-mine-ventilation-class",
        title="安全培训合格证明",
        over="煤矿与非煤矿山从业人员",
        text=(
            "该同志系[unit]职工，于[span|至]参加“[what]”专题培训，累计[hrs]，经理论和实操考核，"
            "成绩[mark]。"
        ),
        by=("中国芦台河矿业联合会", "天津市特种作业培训汇阳点"),
        what=bodies.DEEP,
        way="spread",
        wish=Wish(
            days=(3, 5), hours=(24, 32, 40), no=("KS(y)#####",), marks=("合格", "86分", "91分")
        ),
    ),
    Verse(
        name="v-wellsite-control-typed",
        title="井控培训合格证明",
        text=(
            "[unit]：\n你单位[name]同志（身份证号[id]）于[from]至[to]在我基地参加“井控技术与应"
            "急处置”取证培训，共[hrs|#课时]，考试成绩[mark]。"
        ),
        by=("渤西油田职工培训基地",),
        way="typed",
        no="编号：",
        below=("有效期：自签发之日起二年。",),
        what=("井控技术与应急处置",),
        wish=Wish(
            days=(5, 5),
            hours=(40,),
            unit="课时",
            marks=("合格", "88分", "93分"),
            no=("井控字[(y)]###号",),
        ),
    ),
    Verse(
        name="v-rail-brakes-broad",
        title="职工业务培训结业证书",
        over="铁路专业技术人员继续教育",
        text="兹有[unit][name]，于[span]参加[what]培训班，实到课[hrs]，经考试[mark]，准予结业。",
        by=("全国铁路汇阳职工培训基地", "天津杨村港轨道运营有限公司教育培训部"),
        what=bodies.RAILS[:3],
        no="结业证号：",
        wish=Wish(days=(3, 5), hours=(24, 30, 36, 40), no=("TL-(y)-####",), marks=("合格", "良好")),
    ),
    Verse(
        name="v-lifting-commanders-penned",
        title="结业证书",
        text="[name]同志参加[span|至][what]培训班学习，学完规定课程，考核[mark]，准予结业。",
        by=("天津市机电行业职工教育中心",),
        way="penned",
        no="证号：",
        what=("起重吊装指挥",),
        wish=Wish(
            days=(4, 8), dates=("plain", "spaced"), no=("####",), marks=("合格", "优秀", "79分")
        ),
    ),
    Verse(
        name="v-deep-pit-seminar",
        title="高级研修项目结业证书",
        text=(
            "[name]同志（[unit]）参加了[yr|年]专业技术人才知识更新工程“[what]”高级研修项目，研"
            "修时间为[span]，计[hrs]，考评[mark]，特颁此证。"
        ),
        by=("天津市杨村港区住房和建设委员会", "澹阳省住房和建设厅干部学校"),
        form="seminar",
        what=bodies.BUILD,
        way="centred",
        no="证书编号：",
        wish=Wish(days=(4, 6), hours=(32, 40, 48), no=("GXM(y)##-###",)),
    ),
    Verse(
        name="v-bridge-keepers-days",
        title="培训证明",
        text=(
            "[name]（身份证号：[id]）参加我中心举办的“[what]”养护人员培训，[span|至]，共计"
            "[hrs|#天]，考核[mark]。"
        ),
        by=("天津市公路从业人员培训中心",),
        what=("桥梁检测与养护", "路面预防性养护", "隧道机电养护"),
        way="slip",
        no="No.",
        wish=Wish(days=(2, 5), unit="天", hours=(2, 3, 4, 5), no=("GL#####",)),
        ready=lambda f: setattr(f, "long", float((f.end - f.start).days + 1)),
    ),
    Verse(
        name="v-lift-inspectors-afternoons",
        title="电梯检验人员业务培训证明",
        text=(
            "兹证明[name]同志自[from]起至[to]止，每周五下午参加“[what]”业务培训，共"
            "[hrs|#个半天]，考查[mark]。"
        ),
        by=("天津市特种设备检验汇阳分院", "中国汇阳设备管理协会"),
        what=("电梯检验规则解读", "自动扶梯检验要点", "曳引机故障案例"),
        way="note",
        no="编号：",
        ready=fridays,
        wish=Wish(unit="半天", hours=(6, 8, 9, 10), dates=("plain", "padded"), no=("DTX(y)-##",)),
    ),
    Verse(
        name="v-evening-welders-school",
        title="夜校结业证",
        text=(
            "学员[name]，[sex]，于[span|到]参加本校“[what]”夜校培训班（每周二、四晚上课），总学时"
            "[hrs|#学时]，结业考试[mark]。"
        ),
        by=("天津杨村港职业培训中心", "天津市机电行业职工教育中心"),
        what=("手工电弧焊", "钳工装配", "电气识图", "数控编程"),
        way="upright",
        ready=long_weeks,
        wish=Wish(
            hours=(40, 48, 60), marks=("合格", "良", "83分"), no=("YX(y)-###",), years=(2015, 2023)
        ),
    ),
    Verse(
        name="v-surveyors-standard-course",
        title="继续教育证明",
        over="注册测绘师及测绘专业技术人员",
        text=(
            "[name]（证件号码：[id]）已完成[yr|年度][sub|专业科目]“[what]”面授培训，学习起止日"
            "期[span|—]，获得[hrs]，结论：[mark]。"
        ),
        by=("天津市杨村港测绘学会", "中国杨村港地理信息学会"),
        what=("实景三维建设规范", "不动产测绘", "工程测量标准更新", "低空遥感数据处理"),
        no="证明编号：",
        wish=Wish(days=(2, 4), no=("CH(y)0####",), dates=("dots-padded", "dashes", "plain")),
    ),
    Verse(
        name="v-factory-own-people",
        title="内部培训结业证书",
        text=(
            "[unit][name]（工号{staff}）于[span]参加公司第{turn}期“[what]”培训，课程[hrs|#课时]，"
            "综合评定[mark]，予以结业。"
        ),
        by=bodies.OWN[:1],
        what=bodies.WORKSHOP,
        way="centred",
        no="内训证号：",
        ready=lambda f: f.words.update(
            staff=(f"{f.rng.randrange(1000, 9999)}"), turn=f"{f.rng.randrange(2, 9)}"
        ),
        wish=Wish(
            days=(1, 3),
            unit="课时",
            hours=(4, 6, 8, 12, 16),
            marks=("优秀", "良好", "合格"),
            no=("NX(y)-###",),
            at=bodies.OWN[:1],
        ),
    ),
    Verse(
        name="v-port-practice-letter",
        title="实践锻炼证明",
        text=(
            "[unit]教师[name]同志于[monthspan]在我公司{room}进行实践锻炼，参与“[what]”岗位工"
            "作，实践期间表现良好，考核[mark]，折合[hrs]。特此证明。"
        ),
        by=("杨村港港务集团有限公司", "天津汇阳重型机床有限公司", "天津芦台河热电厂"),
        what=("港口机械维护", "数控加工工艺", "机组运行值守"),
        form="practice",
        way="note",
        no="",
        ready=at_works,
        wish=Wish(hours=(80, 120, 160)),
    ),
    Verse(
        name="v-steel-frames-in-numerals",
        title="结业证书",
        text=(
            "[name]于[span|至]参加本站培训班，学习《[what]》，共[hrs|@学时]，考试成绩[mark]，准"
            "予结业。"
        ),
        by=("天津市建设工程教育培训总站",),
        what=bodies.BUILD,
        way="penned",
        no="证书号：",
        close=Close(how="cn"),
        wish=Wish(days=(3, 5), dates=("cn",), no=("建培结######",), hours=(20, 24, 32, 40)),
    ),
    Verse(
        name="v-cost-engineers-unit-letter",
        title="关于参加培训情况的证明",
        head="天津市杨村港区住房和建设委员会：",
        text=(
            "[unit]职工[namein]同志（身份证号：[id]）于[span|至]赴北京参加由中国造价行业北辰河中心"
            "主办的“[what]”培训，学习[hrs]，已取得[mark]成绩。情况属实，特此证明。"
        ),
        by=("天津杨村港工程咨询有限公司",),
        what=("工程量清单新规范", "全过程造价咨询", "施工索赔与结算"),
        way="note",
        no="",
        below=("经办人：白　霖　　　　联系方式：内线6021",),
        wish=Wish(days=(2, 4), at=("天津杨村港工程咨询有限公司",)),
    ),
    Verse(
        name="v-gas-network-months",
        title="岗位培训合格证书",
        over="燃气经营企业从业人员",
        text=(
            "[unit][name]，身份证号[id]，于[months|至]参加“[what]”岗位培训，修满[hrs]，考核"
            "[mark]，具备上岗资格。"
        ),
        by=("天津市建设工程教育培训总站", "中国杨村港燃气协会"),
        what=("燃气管网巡线", "燃气输配场站工", "燃气用户安装检修"),
        way="upright",
        ready=long_weeks,
        wish=Wish(hours=(60, 72, 80), dates=("plain", "dots"), no=("RQ12(y)####",)),
    ),
    Verse(
        name="v-site-officer-told-you",
        title="安全生产教育培训合格通知",
        head="[name]：",
        text=(
            "你（身份证号[id]）参加的[span]“[what]”专题安全继续教育培训，已按教学大纲完成[hrs]，经"
            "考核[mark]，请凭本通知办理延期手续。"
        ),
        by=("天津宝坻洲安全技术学校", "天津市建设工程教育培训总站"),
        what=("高处作业安全防护", "施工临时用电", "危大工程管控"),
        way="slip",
        no="编号：",
        wish=Wish(days=(2, 3), hours=(12, 16, 20), no=("AQ(y)-####",)),
    ),
    Verse(
        name="v-fire-room-three-lines",
        title="培训合格证",
        over="消防控制室值班人员",
        text=(
            "兹证明\n![name]\n身份证号码：[id]\n于[span|至]参加“[what]”培训，共[hrs]\n考试"
            "[mark]，成绩合格者颁发本证"
        ),
        by=("天津市杨村港消防协会",),
        what=("消防设施操作", "自动报警系统维护", "微型消防站建设"),
        way="centred",
        wish=Wish(days=(2, 5), no=("XF(y)#####",), marks=("合格", "通过")),
    ),
    Verse(
        name="v-monitors-mail",
        title="【培训结业通知】{y}年环境监测人员培训",
        head="[name]老师：",
        text=(
            "您好！您报名参加的“[what]”培训（[span|至]）已经结束。经核定，您共完成[hrs]，考核结"
            "果：[mark]。电子结业证请在附件中查收。"
        ),
        by=("全国环境监测汇阳培训中心",),
        what=("挥发性有机物监测", "水质自动站运维", "土壤样品制备"),
        way="mail",
        no="结业证编号：",
        wish=Wish(
            days=(3, 5),
            hours=(20, 24, 32),
            no=("HJ(y)-P###",),
            dates=("plain", "dashes"),
            marks=("合格", "通过", "优秀"),
        ),
    ),
    Verse(
        name="v-ship-inspectors-of-old",
        title="结业证",
        text="学员[name]同志于[from]至[to]参加本所[what]培训班学习，经考核[mark]，准予结业。",
        by=("天津港务监督职工学校", "渤西船舶检验所"),
        what=("船舶轮机检验", "航道测量", "海图作业"),
        way="penned",
        no="编号：",
        close=Close(how="cn"),
        wish=Wish(
            days=(12, 40),
            years=(1994, 2006),
            dates=("spaced", "plain"),
            no=("##-###",),
            marks=("合格", "良好", "及格"),
        ),
    ),
    Verse(
        name="v-quarry-no-hours",
        title="培训证书",
        text="[name]（[id]）于[on]参加“[what]”培训，经考核成绩[mark]。",
        by=("中国芦台河矿业联合会", "天津市特种作业培训汇阳点"),
        what=("露天爆破安全规程", "尾矿库巡查", "矿用车辆驾驶安全"),
        way="mobile",
        no="证书编号 ",
        wish=Wish(days=(1, 1), no=("BP(y)######",), dates=("dashes", "plain")),
    ),
    Verse(
        name="v-boiler-second-training",
        title="复训证明",
        text=(
            "持证人[name]，单位[unit]，于[span|～]参加“[what]”复训，复训学时：[hrs|#]学时，复训结"
            "果：[mark]。"
        ),
        by=("天津市特种作业培训汇阳点", "天津市机电行业职工教育中心"),
        what=("锅炉水处理作业", "低压电工作业", "制冷设备运行"),
        way="slip",
        no="证明编号：",
        wish=Wish(days=(1, 3), hours=(8, 12, 16, 24), no=("FX-(y)####",), dates=("dots", "plain")),
    ),
    Verse(
        name="v-meters-hours-and-credits",
        title="学时登记证明",
        over="计量专业技术人员继续教育",
        text=(
            "[unit]的[name]同志，[span]参加“[what]”培训，登记[hrs]（折合{credit}学分），考核"
            "[mark]。"
        ),
        by=("天津市计量协会汇阳分会", "中国北辰河计量测试学会"),
        what=("测量不确定度评定", "燃气表检定规程", "衡器现场校准"),
        way="website",
        no="登记编号：",
        ready=lambda f: f.words.update(credit=f"{f.long / 4:g}"),
        wish=Wish(days=(2, 4), hours=(12, 16, 20, 24), no=("JLX(y)###",)),
    ),
    Verse(
        name="v-digital-plant-score",
        title="工程师研修证书",
        text=(
            "[name]：\n参加[span]“[what]”研修班学习，完成课程[hrs]，结业答辩成绩为[mark]，准予"
            "结业。"
        ),
        by=("中国汇阳设备管理协会", "上海浦岔质量管理学院"),
        what=bodies.WORKSHOP,
        form="seminar",
        way="broad",
        wish=Wish(
            days=(3, 6),
            hours=(24, 32, 40),
            marks=("82分", "90分", "76.5分", "95分"),
            no=("SMG(y)-####",),
        ),
    ),
    Verse(
        name="v-airfield-crew-half-day",
        title="机坪岗位培训记录证明",
        text="兹证明[name]，[unit]，于[on]下午参加半天“[what]”岗位培训，计[hrs]，笔试成绩[mark]。",
        by=("中国杨村港民用航空教育中心",),
        what=("机坪防相撞", "航空器除冰", "特种车辆靠机"),
        way="mobile",
        no="记录编号：",
        wish=Wish(
            days=(1, 1), hours=(3, 4), marks=("85分", "92分", "100分", "78分"), no=("JP(y)####",)
        ),
    ),
    Verse(
        name="v-hydrology-two-stages",
        title="结业证书",
        text=(
            "[name]同志：\n参加“[what]”水文勘测培训，理论阶段与外业阶段合并计[hrs|@学时]，"
            "时间自[from]至[to]，成绩[mark]。"
        ),
        by=("渤西水文职工培训中心",),
        what=("流速仪法测流", "雷达水位计维护", "泥沙颗粒分析"),
        way="upright",
        wish=Wish(
            days=(8, 14),
            hours=(56, 64, 72, 80),
            dates=("cn", "plain"),
            marks=("优良", "合格", "良好"),
            no=("SW(y)##",),
        ),
        close=Close(how="cn"),
    ),
)
sing(VERSES)
