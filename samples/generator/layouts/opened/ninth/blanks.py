"""Training certificates as forms: sheets, cards, windows, slips, phones."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.labels import Blank, labelled
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish


def weeks(f: Deed) -> None:
    """Some weeks of evenings."""
    f.end = f.start + timedelta(days=f.rng.randrange(30, 75))
    f.given = f.end + timedelta(days=f.rng.randrange(2, 9))


BLANKS = (
    Blank(
        name="v-blank-registered-training",
        title="专业技术人员培训登记卡",
        rows="""姓　名|[name]|性　别|[sex]
        出生日期|[born]|文化程度|本科
        身份证号|[id]
        工作单位|[unit]
        培训班名称|[what]
        培训起止|[span|至]|培训学时|[hrs|#]
        考核成绩|[mark]|结业证号|[no]""",
        by=("天津市汇阳区继续教育服务站", "天津市建设工程教育培训总站"),
        what=(*bodies.BUILD, *bodies.WORKSHOP),
        photo=True,
        wish=Wish(days=(2, 5), no=("DJ(y)-####",), marks=("合格", "良好", "88")),
    ),
    Blank(
        name="v-blank-post-card-plastic",
        title="岗位培训合格证",
        rows="""姓　　名|[name]
        身份证号|[id]
        工作单位|[unit]
        培训项目|[what]
        培训日期|[span|至]
        学　　时|[hrs|#]""",
        by=("天津市建设工程教育培训总站", "天津市特种作业培训汇阳点"),
        what=("施工员岗位", "质量员岗位", "资料员岗位", "材料员岗位"),
        look="carded",
        no="证　　号",
        wish=Wish(days=(4, 8), hours=(40, 48, 56), no=("JZ12(y)######",), dates=("dots", "dashes")),
    ),
    Blank(
        name="v-blank-window-of-a-record",
        title="培训记录详情",
        rows="""姓名|[name]
        证件号码|[id]
        培训名称|[what]
        培训方式|[form|集中面授培训班]
        开始日期|[from]
        结束日期|[to]
        学时|[hrs|#]
        考核结论|[mark]
        证书编号|[no]
        发证单位|[by]
        审核状态|已审核""",
        by=("天津市汇阳区继续教育服务站", "天津市汇阳区教师发展中心"),
        what=bodies.ALL,
        look="dialog",
        closed=False,
        wish=Wish(days=(1, 5), no=("PX(y)######",), dates=("dashes",), marks=("合格", "优秀")),
    ),
    Blank(
        name="v-blank-pen-on-dots",
        title="培训结业证书（存档联）",
        rows="""姓名|[name]|性别|[sex]
        单位|[unit]
        学习内容|[what]
        起止时间|[span|至]
        学时|[hrs|#学时]|成绩|[mark]
        证书号|[no]""",
        by=("天津市机电行业职工教育中心", "天津市卫生人员进修指导站"),
        what=(*bodies.WORKSHOP, *bodies.CARE),
        look="lined",
        hand=True,
        wish=Wish(
            days=(3, 6),
            dates=("plain",),
            no=("####", "(y)###"),
            marks=("合格", "良", "82分"),
            years=(2015, 2022),
        ),
    ),
    Blank(
        name="v-blank-numbered-items",
        title="参加业务培训情况证明",
        rows="""姓名|[name]
        身份证号码|[id]
        所在单位|[unit]
        培训项目|[what]
        培训时间|[span|至]
        培训学时|[hrs]
        考核情况|[mark]""",
        by=("天津市杨村港区统计局", "天津市芦台河区人才交流中心"),
        what=bodies.DESK,
        look="itemed",
        foot=("以上情况属实，特此证明。经办人：（签字）",),
        wish=Wish(days=(1, 4)),
    ),
    Blank(
        name="v-blank-ticket-tiles",
        title="技能提升培训凭证",
        rows="""姓名 Name|[name]|证件号 ID|[id]
        课程 Course|[what]|成绩 Grade|[mark]
        日期 Date|[span|至]|学时 Hours|[hrs|#]""",
        by=("天津杨村港职业培训中心", "天津宝坻洲安全技术学校"),
        what=bodies.WORKSHOP,
        look="tiled",
        no="No.",
        wish=Wish(days=(2, 4), dates=("dots", "dashes"), no=("JN######",), marks=("合格", "良好")),
    ),
    Blank(
        name="v-blank-phone-of-a-class",
        title="培训班结业信息",
        rows="""#学员信息|
        姓名|[name]
        身份证号|[id]
        工作单位|[unit]
        #班级信息|
        培训班|[what]
        培训时间|[span|至]
        获得学时|[hrs|#]
        结业成绩|[mark]
        结业证书号|[no]
        发证机构|[by]""",
        by=("天津市卫生人员进修指导站", "天津杨村港职业培训中心"),
        what=(*bodies.CARE, *bodies.WORKSHOP),
        look="handset",
        closed=False,
        wish=Wish(
            days=(2, 5), dates=("dashes", "slashes"), no=("BJ(y)####",), marks=("合格", "91", "85")
        ),
    ),
    Blank(
        name="v-blank-receipt-of-drill",
        title="实操培训打印凭条",
        rows="""姓名|[name]
        身份证|[id]
        项目|[what]
        日期|[on]
        学时|[hrs|#]
        结果|[mark]
        凭条编号|[no]""",
        by=("天津市特种作业培训汇阳点", "天津宝坻洲安全技术学校"),
        what=("高处作业实操", "低压电工实操", "焊接切割实操", "有限空间作业"),
        look="receipt",
        foot=("凭条字迹保存期有限", "请及时复印"),
        wish=Wish(
            days=(1, 1),
            hours=(4, 6, 8),
            dates=("dashes", "slashes"),
            no=("S(y)######",),
            marks=("合格", "通过"),
        ),
    ),
    Blank(
        name="v-blank-drivers-of-coaches",
        title="道路运输从业人员继续教育培训证明",
        rows="""姓名|[name]|从业资格证号|{license}
        身份证号|[id]
        继续教育内容|[what]
        教育周期|[span|至]|完成学时|[hrs|#]
        考核结果|[mark]|证明编号|[no]""",
        by=("天津市公路从业人员培训中心",),
        what=("客运驾驶员", "危险货物运输驾驶员", "货运驾驶员"),
        ready=lambda f: (weeks(f), f.words.update(license=f.kit.serial("1201#########", f.start)))[
            0
        ],
        wish=Wish(hours=(24,), no=("DY(y)#####",), dates=("plain", "dots")),
    ),
    Blank(
        name="v-blank-self-made-by-school",
        title="校本培训学时认定表",
        rows="""教师姓名|[name]|任教学校|[unit]
        研训主题|[what]
        研训日期|[on]|认定学时|[hrs|#]
        研训成效|[mark]
        #培训机构意见|""",
        by=("天津市汇阳区教师发展中心",),
        what=bodies.TEACH,
        foot=("说明：本表一式两份，学校、教师各存一份。",),
        wish=Wish(days=(1, 1), hours=(2, 3, 4), trade=("中学", "学校"), marks=("合格", "优秀")),
    ),
    Blank(
        name="v-blank-health-workers-practice",
        title="临床带教培训考核表",
        rows="""学员姓名|[name]|派出单位|[unit]
        带教科室|急诊科|带教老师|苏　琴
        培训内容|[what]
        培训日期|[months|至]
        总学时|[hrs|#]|出科成绩|[mark]""",
        by=bodies.HOSPITALS[:3],
        what=bodies.CARE,
        hand=True,
        ready=weeks,
        wish=Wish(
            trade=("医院", "疾病"),
            hours=(80, 120, 160),
            dates=("plain",),
            marks=("合格", "87", "优秀"),
        ),
    ),
    Blank(
        name="v-blank-chemists-post",
        title="检验人员上岗培训证明书",
        over="产品质量检验机构",
        rows="""姓名|[name]|职务|检验员
        身份证号|[id]
        从业单位|[unit]
        培训课题|[what]
        培训天数|[hrs|#天]|培训日期|[span|至]
        考试成绩|[mark]|证明书号|[no]""",
        by=("天津市杨村港化学会", "天津市芦台河区市场监督管理局"),
        what=("气相色谱操作", "食品微生物检验", "原子吸收分析"),
        ready=lambda f: setattr(f, "long", float((f.end - f.start).days + 1)),
        wish=Wish(days=(2, 5), unit="天", hours=(2,), no=("JY(y)-##",), marks=("合格", "86", "90")),
    ),
    Blank(
        name="v-blank-bilingual-inspectors",
        title="TRAINING RECORD　培训记录",
        rows="""Name 姓名|[name]|ID 证件号|[id]
        Company 单位|[unit]
        Subject 课程|[what]
        Date 日期|[span|—]|Hours 学时|[hrs|#]
        Result 结果|[mark]|Cert. No. 证书编号|[no]""",
        by=("上海浦岔质量管理学院",),
        what=("内审员能力提升", "供应商质量管理", "六西格玛绿带", "FMEA失效模式分析"),
        look="lined",
        wish=Wish(
            days=(2, 4),
            hours=(14, 16, 21, 24),
            no=("QM-(y)####",),
            dates=("dashes", "dots-padded"),
            marks=("合格", "通过", "92"),
        ),
    ),
    Blank(
        name="v-blank-farm-hands-in-numerals",
        title="新型职业农民培训证",
        rows="""姓名|[name]|性别|[sex]
        住址|芦台河镇东岔村
        培训专业|[what]
        培训时间|[span|至]
        培训课时|[hrs|@课时]
        鉴定等次|[mark]|证书号|[no]""",
        by=("天津市芦台河区农业广播学校",),
        what=("设施蔬菜种植", "生猪养殖", "农机驾驶维修"),
        look="lined",
        close=Close(how="cn"),
        wish=Wish(
            days=(5, 10),
            unit="课时",
            hours=(40, 48, 60),
            dates=("cn", "plain"),
            no=("NM(y)###",),
            marks=("合格", "良好"),
        ),
    ),
    Blank(
        name="v-blank-labels-in-two-tongues-of-age",
        title="结业证书副页",
        over="职工业务培训班",
        rows="""学员姓名|[name]
        学习期限|[from]起　[to]止
        所学课程|[what]
        授课时数|[hrs|#学时]
        总评成绩|[mark]
        证书字号|[no]""",
        by=("天津汇阳职工大学", "天津市机电行业职工教育中心"),
        what=("电工基础", "机械制图", "会计原理", "晶体管电路"),
        look="itemed",
        ready=weeks,
        wish=Wish(
            years=(1990, 2003),
            hours=(80, 120),
            dates=("plain", "cn"),
            no=("职培字第###号",),
            marks=("良好", "及格", "优"),
        ),
    ),
    Blank(
        name="v-blank-two-results",
        title="继续教育培训成绩登记证",
        rows="""姓名|[name]|身份证号|[id]
        培训课程|[what]
        培训日期|[span|至]
        计入学时|[hrs|#学时]
        理论成绩|[mark]|实操|合格
        登记证号|[no]""",
        by=("天津市杨村港消防协会", "天津市特种作业培训汇阳点"),
        what=("消防设施操作", "电气防火检测", "应急疏散组织"),
        look="tiled",
        wish=Wish(
            days=(2, 4), no=("CJ(y)-###",), marks=("84分", "91分", "77分"), dates=("dots", "plain")
        ),
    ),
    Blank(
        name="v-blank-window-half-days",
        title="业务培训登记",
        rows="""人员|[name]
        部门单位|[unit]
        学习主题|[what]
        时间|[span|至]
        折合|[hrs|#个半天]
        评价|[mark]
        登记流水|[no]
        组织单位|[by]""",
        by=("天津汇阳市政工程有限公司", "天津芦台河热电厂"),
        what=(*bodies.BUILD[:4], *bodies.WORKSHOP[:4]),
        look="dialog",
        closed=False,
        wish=Wish(days=(2, 4), unit="半天", hours=(2, 3, 4), dates=("dashes",), no=("YW(y)#####",)),
    ),
    Blank(
        name="v-blank-clerks-typed-list-of-facts",
        title="证　　明",
        rows="""培训对象|[name]（[id]）
        研修主题|[what]
        组织单位|{by}
        培训时间|[from]起，共[hrs|#天]
        考核结果|[mark]""",
        by=("天津市汇阳土木工程学会", "北京西洼工程咨询研究院"),
        what=bodies.BUILD,
        form="seminar",
        look="itemed",
        ready=lambda f: setattr(f, "long", float((f.end - f.start).days + 1)),
        wish=Wish(days=(2, 5), unit="天", hours=(3,), dates=("plain", "padded")),
    ),
    Blank(
        name="v-blank-certificate-of-hygiene",
        title="从业人员卫生知识培训合格证",
        rows="""姓　　名|[name]
        身份证号|[id]
        所在单位|[unit]
        培训内容|[what]
        培训日期|[on]
        考核成绩|[mark]""",
        by=("天津市汇阳区卫生健康委员会", "中国汇阳疾病防控学会"),
        what=("公共场所卫生管理", "生活饮用水卫生", "食品安全知识"),
        look="carded",
        no="证　　号",
        foot=("有效期一年",),
        wish=Wish(
            days=(1, 1),
            dates=("dots-padded", "dashes"),
            no=("WS(y)#######",),
            marks=("合格", "90分"),
        ),
    ),
    Blank(
        name="v-blank-issue-day-in-the-rows",
        title="专业科目培训结业单",
        rows="""姓　名|[name]|单　位|[unit]
        年　度|[yr|年]|科目类别|[sub|专业科目]
        课程名称|[what]
        面授日期|[span|至]|学　时|[hrs|#]
        成　绩|[mark]|证书编号|[no]
        发证单位|[by]|发证日期|[given]""",
        by=("天津市汇阳区继续教育服务站", "天津市芦台河区人才交流中心"),
        what=bodies.ALL,
        closed=False,
        wish=Wish(
            days=(1, 4),
            no=("ZK(y)####",),
            dates=("dots", "plain", "dashes"),
            marks=("合格", "优秀", "93"),
        ),
    ),
)
labelled(BLANKS)
