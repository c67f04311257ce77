"""Records of one person's courses: proofs of hours, transcripts, pages, phones."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.columns import Chart, Listing, columned
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish


def schooled(f: Deed) -> None:
    """The head tells of a school's term."""
    f.words |= {"term": f"{f.end.year - 1}—{f.end.year}学年第二学期"}


def mixed(one: Deed, number: int) -> None:
    """Public courses first, then those of the trade."""
    one.words = one.words | {"sort": "公需科目" if number == 0 else "专业科目"}
    one.know(subject="public" if number == 0 else "professional")
    if number == 0:
        one.what = one.rng.choice(bodies.PUBLIC)


def required(one: Deed, number: int) -> None:
    """Two courses that all must hear, the others by choice."""
    one.words = one.words | {"sort": "公需必修" if number < 2 else "公需选修"}


def daily(one: Deed, number: int) -> None:
    """A course every third day."""
    one.start = one.end = one.start.replace(month=3, day=1) + timedelta(days=3 * number)
    if one.over:
        one.over.end, one.over.given = one.end, one.end + timedelta(days=3)


def some_fail(one: Deed, number: int) -> None:
    """The last one was not passed."""
    if number == 1:
        one.mark = one.rng.choice(["不合格", "未通过"])


MARKS = ("合格", "合格", "优秀", "良好")
LISTS = (
    Listing(
        name="v-ledger-hours-of-a-year",
        title="{y}年度专业技术人员继续教育学时汇总证明",
        above="""姓名：|[name]|身份证号：|[id]
        工作单位：|[unit]|汇总年度：|[yr|年度]""",
        head="序号 课程或项目名称 开始日期 结束日期 学时 考核",
        row="{n}|[what]|[from]|[to]|[hrs|#]|[mark]",
        total="合计||||{sum}|",
        courses=bodies.ALL,
        count=(4, 7),
        apart=True,
        by=("天津市汇阳区继续教育服务站", "天津市芦台河区人才交流中心"),
        ready=lambda f: setattr(f, "start", f.start.replace(month=2, day=10)),
        wish=Wish(hours=(4, 8, 12, 16), dates=("dots", "dashes"), marks=MARKS),
    ),
    Listing(
        name="v-ledger-transcript-of-a-class",
        title="结业学员成绩单",
        above="""学员姓名：|[name]|学号：|P{y}-17
        班　　次：|设备管理工程师研修班|学习时间：|[span|至]""",
        head="课程名称 课时 考核方式 成绩",
        row="[what]|[hrs|#]|考试|[mark]",
        total="总计|{sum}||",
        courses=bodies.WORKSHOP,
        count=(4, 6),
        form="seminar",
        by=("中国汇阳设备管理协会", "上海浦岔质量管理学院"),
        wish=Wish(
            days=(6, 9), unit="课时", hours=(4, 6, 8, 10), marks=("86", "91", "78", "良好", "95")
        ),
    ),
    Listing(
        name="v-ledger-two-subjects",
        title="学时登记证明（{y}年）",
        above="""姓　名：|[name]|单　位：|[unit]
        证件号码：|[id]|登记编号：|[no]""",
        head="科目类别 课程名称 学习方式 学时",
        row="[sub|{sort}]|[what]|[form|网络培训]|[hrs|#]",
        total="合　计|||{sum}",
        courses=bodies.DESK,
        count=(3, 5),
        form="online",
        each=mixed,
        by=("天津市汇阳区人力资源和社会保障局", "天津市杨村港区统计局"),
        wish=Wish(hours=(8, 10, 12, 20, 30), no=("DJ(y)######",)),
    ),
    Listing(
        name="v-ledger-window-of-hours",
        title="我的学时 - 已获得",
        above="姓名|[name]|证件号|[id]",
        head="课程 学习方式 完成时间 学时 状态",
        row="[what]|[form|在线学习]|[to]|[hrs|#]|[mark]",
        courses=bodies.PUBLIC,
        count=(4, 8),
        form="online",
        apart=True,
        look="screen",
        closed=False,
        by=bodies.HOSTS,
        wish=Wish(hours=(1, 2, 3, 4, 5), dates=("dashes", "slashes"), marks=("合格", "通过")),
    ),
    Listing(
        name="v-ledger-phone-cards",
        title="学习档案",
        above="姓名|[name]\n单位|[unit]",
        row="[what]/学时 [hrs|#]　成绩 [mark]/[form|线上课程]　[from] 至 [to]",
        courses=bodies.CARE,
        form="online",
        apart=True,
        look="cards",
        closed=False,
        count=(3, 4),
        by=bodies.HOSTS,
        wish=Wish(
            hours=(2, 3, 4, 6),
            dates=("dashes", "dots-padded"),
            marks=("合格", "92分", "85分"),
            trade=("医院", "疾病"),
        ),
    ),
    Listing(
        name="v-ledger-credits-of-nurses",
        title="继续医学教育学分登记册（个人页）",
        above="""姓名：|[name]|单位：|[unit]
        年度：|[yr|]|学分证号：|[no]""",
        head="时间 项目名称 类别 学分",
        row="[span|-]|[what]|Ⅱ类|[hrs|#]",
        total="|小计||{sum}",
        courses=bodies.CARE,
        form=None,
        apart=True,
        count=(3, 6),
        by=("天津市汇阳医院科教科", "天津市卫生人员进修指导站"),
        ready=lambda f: setattr(f, "start", f.start.replace(month=3, day=4)),
        wish=Wish(
            unit="学分",
            hours=(0.5, 1, 2, 3),
            dates=("dots",),
            trade=("医院", "疾病"),
            no=("XF12(y)####",),
        ),
    ),
    Listing(
        name="v-ledger-degree-transcript",
        title="学生成绩登记表",
        above="""姓名：|[name]|专业：|会计学
        层次：|专升本|学期：|{term}""",
        head="课程 学时 学分 成绩",
        row="[what]|[hrs|#]|{credit}|[mark]",
        courses=("管理会计", "中级财务会计", "经济法", "审计学", "税法", "大学英语", "统计学原理"),
        count=(5, 7),
        by=bodies.COLLEGES[:5],
        ready=lambda f: (schooled(f), f.words.update(credit="2"))[0],
        wish=Wish(hours=(32, 36, 48, 54, 64), marks=("82", "75", "91", "68", "良好", "55")),
    ),
    Listing(
        name="v-ledger-worded-items",
        title="学习情况证明",
        above="兹证明[name]同志（身份证号：[id]），系[unit]职工，{y}年度参加以下培训并考核[mark]：",
        row="{n}．[span|至]，“[what]”培训班，[hrs]；",
        total="以上共计{all}项，{sum}学时。",
        courses=bodies.ALL,
        count=(3, 4),
        form="training_class",
        apart=True,
        look="worded",
        by=("天津市芦台河区人才交流中心", "天津市汇阳区继续教育服务站"),
        ready=lambda f: setattr(f, "start", f.start.replace(month=2, day=20)),
        wish=Wish(hours=(8, 12, 16, 20), dates=("plain",)),
    ),
    Listing(
        name="v-ledger-pass-and-fail",
        title="培训课程考核结果单",
        above="""姓名|　[name]|身份证号|　[id]
        培训班|　安全管理人员再培训班|日期|　[span|至]""",
        head="序号 考核课程 学时 结果",
        row="{n}|[what]|[hrs|#]|[mark]",
        courses=bodies.BUILD,
        form="training_class",
        count=(3, 5),
        each=some_fail,
        by=("天津市建设工程教育培训总站", "天津宝坻洲安全技术学校"),
        wish=Wish(days=(3, 5), hours=(4, 6, 8)),
    ),
    Listing(
        name="v-ledger-in-numerals-and-bare",
        title="听课登记表",
        above="听课人：|[name]|所在单位：|[unit]",
        head="日期 听课内容 课时 评定",
        row="[on]|[what]|[hrs|@]|[mark]",
        courses=bodies.TEACH,
        apart=True,
        count=(4, 6),
        by=("天津市汇阳区教师发展中心",),
        chart=Chart("song 12.5", "kai 13", 32, "bare"),
        wish=Wish(
            unit="课时",
            hours=(2, 3, 4),
            dates=("plain", "dots-padded"),
            marks=("合格", "良好"),
            trade=("中学", "学校"),
        ),
    ),
    Listing(
        name="v-ledger-long-two-leaves",
        title="网络学习课程明细（打印件）",
        above="""学员：|[name]|证件号：|[id]
        学习平台：|{site}|统计年度：|[yr|]""",
        head="序号 课程名称 主讲 完成日期 学时",
        row="{n}|[what]|{teacher}|[to]|[hrs|#]",
        total="|合计|||{sum}",
        courses=(*bodies.PUBLIC, *bodies.DESK, *bodies.TEACH, *bodies.WORKSHOP),
        count=(19, 27),
        form="online",
        look="leaves",
        each=daily,
        by=bodies.HOSTS,
        ready=lambda f: f.words.update(site=f.rng.choice(bodies.SITES), teacher="本站讲师"),
        wish=Wish(hours=(1, 2, 3), dates=("dashes",)),
    ),
    Listing(
        name="v-ledger-across-lectures-heard",
        title="专题报告听讲记录卡",
        above="姓名：|[name]|单位：|[unit]|年度：|[yr|年]",
        head="日期 报告题目 学时 签章",
        row="[on]|[what]|[hrs|#]|已验",
        courses=bodies.TALKS,
        form="lecture",
        apart=True,
        look="across",
        count=(4, 6),
        by=("天津市杨村港翻译协会", "天津市汇阳博物馆学会"),
        ready=lambda f: setattr(f, "start", f.start.replace(month=4, day=6)),
        wish=Wish(hours=(2, 3, 4), dates=("dots", "dashes")),
    ),
    Listing(
        name="v-ledger-public-and-chosen",
        title="公需科目学习证明",
        above="""姓名：|[name]|身份证号：|[id]
        年度：|[yr|年度]|证明编号：|[no]""",
        head="课程名称 课程类型 学时 成绩",
        row="[what]|[sub|{sort}]|[hrs|#]|[mark]",
        total="总学时||{sum}|",
        courses=bodies.PUBLIC,
        form="online",
        count=(3, 4),
        by=("杨村港继续教育网运营中心", "天津汇学教育科技有限公司"),
        each=required,
        foot=("本证明由网络培训平台生成。",),
        wish=Wish(hours=(4, 6, 8, 10), marks=("90", "86", "100", "72"), no=("GX(y)######",)),
    ),
    Listing(
        name="v-ledger-doubled-half-days",
        title="员工年度培训台账（个人）",
        above="姓名：|[name]|部门：|{room}|工号：|{staff}",
        head="培训日期 培训内容 时长（半天） 培训师 考核",
        row="[on]|[what]|[hrs|#]|内训师|[mark]",
        courses=bodies.WORKSHOP,
        form="training_class",
        apart=True,
        count=(4, 7),
        by=bodies.OWN[:5],
        ready=lambda f: f.words.update(room="设备部", staff="20617"),
        chart=Chart("hei 11", "song 11.5", 28, "doubled"),
        wish=Wish(unit="半天", hours=(1, 2), dates=("dots", "slashes", "dashes"), marks=MARKS),
    ),
    Listing(
        name="v-ledger-teachers-of-a-term",
        title="教师研修学分证明",
        above="""姓名：|[name]|任职学校：|[unit]
        周期：|[school|#-#学年]|编号：|[no]""",
        head="研修项目 组织形式 学分 评价",
        row="[what]|[form|集中研修]|[hrs|#]|[mark]",
        total="合计||{sum}|",
        courses=bodies.TEACH,
        form="seminar",
        count=(3, 5),
        by=("天津市汇阳区教师发展中心", "天津芦台河师范大学"),
        close=Close(dated=False),
        wish=Wish(
            unit="学分", hours=(1, 2, 3, 4), marks=MARKS, trade=("中学", "学校"), no=("XF(y)####",)
        ),
    ),
    Listing(
        name="v-ledger-mail-of-three",
        title="学员学习报告",
        above="[name]学员：您在{site}的学习情况如下（证件号[id]）：",
        row="课程{n}：《[what]》，[form|网络学习]，已学[hrs|#学时]，测验得分[mark]。",
        courses=bodies.PUBLIC,
        count=(2, 4),
        form="online",
        look="worded",
        by=bodies.HOSTS,
        ready=lambda f: f.words.update(site=f.rng.choice(bodies.SITES)),
        close=Close(seal=""),
        wish=Wish(hours=(2, 4, 6, 8), marks=("88", "94", "76", "65")),
    ),
    Listing(
        name="v-ledger-hours-beside-their-plan",
        title="岗位学习进度表（结业）",
        above="学员：|[name]|身份证号：|[id]",
        head="模块名称 应修学时 实修学时 考核成绩",
        row="[what]|{due}|[hrs|#]|[mark]",
        total="合计|—|{sum}|",
        courses=(*bodies.RAILS, *bodies.DEEP),
        count=(4, 6),
        form="training_class",
        by=("全国铁路汇阳职工培训基地", "中国芦台河矿业联合会"),
        ready=lambda f: f.words.update(due="12"),
        foot=("培训班负责人签字：",),
        wish=Wish(hours=(12, 13, 14, 16), marks=("合格", "83", "90", "良好")),
    ),
)
columned(LISTS)
