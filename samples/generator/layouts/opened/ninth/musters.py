"""Lists of people: who passed a class, with hours, marks, numbers; some over leaves."""

from __future__ import annotations

from samples.generator import truth
from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.columns import Chart, Listing, columned
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish


def now_and_then_failed(one: Deed, number: int) -> None:
    """Every fourth did not pass."""
    if number % 4 == 2:
        one.mark = one.rng.choice(["不合格", "缺考"])


def shorter(one: Deed, number: int) -> None:
    """Not everybody heard everything."""
    if one.over:
        one.long = one.over.long - (4 if number % 3 == 1 else 0)


def alike(one: Deed, _: int) -> None:
    """Everybody heard the same hours."""
    if one.over:
        one.long = one.over.long


def passed(one: Deed, _: int) -> None:
    """The title says that all passed."""
    one.know(result=truth.verdict("合格"))


def present(one: Deed, number: int) -> None:
    """Days of presence: all of them, or one less."""
    days = (one.end - one.start).days + 1
    one.long = float(days - 1 if number % 4 == 3 else days)


KIND = "roster"
LISTS = (
    Listing(
        name="v-muster-passed-with-numbers",
        title="“[what]”培训班考核合格人员名单",
        above="培训时间：|[span|至]|培训学时：|[hrs|#学时]",
        head="序号 姓名 身份证号 工作单位 证书编号",
        row="{n}|[name]|[id]|[unit]|[no]",
        what=bodies.BUILD,
        people=(6, 12),
        kind=KIND,
        form="training_class",
        each=passed,
        by=("天津市建设工程教育培训总站", "天津市杨村港区住房和建设委员会"),
        wish=Wish(days=(3, 5), no=("JSP(y)-####",)),
    ),
    Listing(
        name="v-muster-seminar-across",
        title="{y}年度“[what]”高级研修班学员结业成绩册",
        above="办班时间：|[span]|总课时：|[hrs|#课时]|班主任：|李　岚",
        head="编号 学员姓名 性别 职称 派出单位 结业成绩",
        row="{n}|[name]|[sex]|{group}|[unit]|[mark]",
        what=(*bodies.WORKSHOP, *bodies.LAND),
        people=(7, 14),
        kind=KIND,
        form="seminar",
        look="across",
        ready=lambda f: f.words.update(group="工程师"),
        by=("中国汇阳设备管理协会", "渤西农学院"),
        wish=Wish(
            days=(4, 6),
            unit="课时",
            hours=(24, 32, 40),
            marks=("92", "85", "88", "优秀", "良好", "79"),
        ),
    ),
    Listing(
        name="v-muster-many-leaves",
        title="[yr|年]继续教育面授培训人员学时登记表",
        above="课程：|[what]|日期：|[span|至]",
        head="序号 单位 姓名 身份证号码 学时",
        row="{n}|[unit]|[name]|[id]|[hrs|#]",
        what=bodies.DESK,
        people=(24, 40),
        kind=KIND,
        form="training_class",
        look="leaves",
        each=shorter,
        by=("天津市汇阳区继续教育服务站", "天津市芦台河区人才交流中心"),
        wish=Wish(days=(2, 3), hours=(12, 16, 20)),
    ),
    Listing(
        name="v-muster-own-firm-grades",
        title="公司内训考核结果公示",
        above="单　位：|[unit]\n培训课题：|[what]（[on]，[hrs|#学时]）",
        head="工号 姓名 考核得分 是否合格",
        row="10{n}8|[name]|[mark]|是",
        what=bodies.WORKSHOP,
        people=(5, 11),
        kind=KIND,
        form="training_class",
        by=bodies.OWN[:1],
        foot=("公示期三天，如有异议请向人力资源部反映。",),
        wish=Wish(
            days=(1, 1), hours=(4, 8), marks=("88", "92", "76", "81", "95", "69"), at=bodies.OWN[:1]
        ),
    ),
    Listing(
        name="v-muster-pass-fail-absent",
        title="[what]培训结业考试成绩表",
        above="考试日期：|[on]|培训学时：|[hrs|#]",
        head="序 姓名 所在单位 成绩 备注",
        row="{n}|[name]|[unit]|[mark]|",
        what=("消防设施操作", "有限空间作业", "特种设备管理"),
        people=(6, 13),
        kind=KIND,
        form="training_class",
        each=now_and_then_failed,
        by=("天津宝坻洲安全技术学校", "天津市特种作业培训汇阳点"),
        wish=Wish(days=(1, 1), hours=(8,), marks=("合格", "合格", "优秀")),
    ),
    Listing(
        name="v-muster-nurses-credits",
        title="继续医学教育培训班学分授予名册",
        above="项目名称：|[what]|举办日期：|[span|至]\n类　　别：|Ⅰ类|授予学分：|[hrs|#分]",
        head="姓名 科室 职称 学分证号",
        row="[name]|护理部|护师|[no]",
        what=bodies.CARE,
        people=(6, 15),
        kind=KIND,
        form="training_class",
        by=("天津市汇阳医学会", "天津市卫生人员进修指导站"),
        wish=Wish(
            days=(2, 3), unit="学分", hours=(3, 4, 5), trade=("医院", "疾病"), no=("YX(y)-######",)
        ),
    ),
    Listing(
        name="v-muster-window-of-a-class",
        title="培训班管理 > 结业学员",
        above="课程|[what]|结业日期|[to]",
        head="姓名 证件号 单位 学时 成绩 状态",
        row="[name]|[id]|[unit]|[hrs|#]|[mark]|已结业",
        what=bodies.TEACH,
        people=(5, 10),
        kind=KIND,
        form="training_class",
        look="screen",
        closed=False,
        each=alike,
        by=("天津市汇阳区教师发展中心",),
        wish=Wish(
            days=(1, 3), hours=(8, 12, 16), dates=("dashes",), marks=("92", "88", "合格", "75")
        ),
    ),
    Listing(
        name="v-muster-prose-of-names",
        title="关于公布“[what]”培训班结业人员的通知",
        above="“[what]”培训班于[span|至]举办，培训[hrs]。经考核，以下人员成绩[mark]，准予结业：",
        row="{n}．[unit]　[name]",
        what=bodies.DESK,
        people=(3, 8),
        kind=KIND,
        form="training_class",
        look="worded",
        by=("天津市汇阳区财政局", "天津市杨村港区统计局"),
        wish=Wish(days=(2, 4)),
    ),
    Listing(
        name="v-muster-bare-with-pen",
        title="培训班学员登记册",
        above="培训内容：|[what]|起止：|[span|—]",
        head="学号 姓名 性别 学时 成绩 证书号",
        row="{n}|[name]|[sex]|[hrs|#]|[mark]|[no]",
        what=("果树修剪", "生猪养殖", "大棚蔬菜"),
        people=(5, 12),
        kind=KIND,
        form="training_class",
        chart=Chart("song 12.5", "hand 14.5 ink", 31, "thick"),
        each=alike,
        by=("天津市芦台河区农业广播学校",),
        wish=Wish(
            days=(4, 8),
            hours=(32, 40),
            dates=("plain", "dots"),
            marks=("合格", "良好", "83", "90"),
            no=("N(y)##",),
        ),
    ),
    Listing(
        name="v-muster-conference-hearers",
        title="[what]参会代表学时名单",
        above="会议日期：|[span|至]|授予学时：|[hrs|#学时]",
        head="序号 代表姓名 单位 身份证号",
        row="{n}|[name]|[unit]|[id]",
        people=(6, 12),
        kind=KIND,
        form="conference",
        what=bodies.MEETINGS,
        by=("天津市汇阳土木工程学会", "天津市杨村港化学会"),
        wish=Wish(days=(2, 3), hours=(8, 12, 16)),
    ),
    Listing(
        name="v-muster-hours-per-person-differ",
        title="线上培训完成情况统计",
        above="课程：|[what]|平台：|{site}|统计日期：|{day}",
        head="姓名 部门 已学学时 测试成绩 结果",
        row="[name]|技术部|[hrs|#]|{score}|[mark]",
        what=bodies.PUBLIC,
        people=(6, 14),
        kind=KIND,
        form="online",
        ready=lambda f: f.words.update(
            site=f.rng.choice(bodies.SITES), score="—", day=(f"{f.end.year}年{f.end.month}月")
        ),
        by=bodies.OWN[1:5],
        chart=Chart("hei 11.5", "hei 11.5", 27, "open"),
        each=now_and_then_failed,
        wish=Wish(hours=(2, 4, 6, 8, 10), marks=("通过", "合格")),
    ),
    Listing(
        name="v-muster-old-typed-class",
        title="[what]培训班结业学员花名册",
        above="学习时间：|[from]至[to]",
        head="顺号 姓名 性别 单位 成绩",
        row="{n}|[name]|[sex]|[unit]|[mark]",
        what=("珠算鉴定", "微机操作", "电工复训"),
        people=(6, 14),
        kind=KIND,
        form="training_class",
        chart=Chart("type 12.5", "type 12.5", 28, "lean"),
        close=Close(how="cn"),
        by=("天津市杨村港职工学校", "天津市机电行业职工教育中心"),
        wish=Wish(
            days=(10, 30),
            years=(1993, 2005),
            dates=("plain",),
            marks=("合格", "及格", "优秀", "良好"),
        ),
    ),
    Listing(
        name="v-muster-days-each",
        title="骨干教师研修出勤与结业一览",
        above="研修主题：|[what]|研修日期：|[span|至]",
        head="序号 教师姓名 学校 出勤天数 结业等第",
        row="{n}|[name]|[unit]|[hrs|#天]|[mark]",
        what=bodies.TEACH,
        people=(6, 12),
        kind=KIND,
        form="seminar",
        each=present,
        by=("天津市汇阳区教师发展中心", "涔州市中小学教师培训中心"),
        wish=Wish(
            days=(3, 5),
            unit="天",
            hours=(3, 4),
            trade=("学校", "中学"),
            marks=("优秀", "良好", "合格"),
        ),
    ),
    Listing(
        name="v-muster-phone-of-group",
        title="培训班结业名单",
        above="课程|[what]\n班期|[span|至]",
        row="[name]/[unit]/学时 [hrs|#]　成绩 [mark]",
        what=bodies.RAILS,
        people=(3, 4),
        kind=KIND,
        form="training_class",
        look="cards",
        by=("全国铁路汇阳职工培训基地",),
        each=alike,
        wish=Wish(
            days=(2, 4), dates=("dots", "dashes"), hours=(16, 20, 24), marks=("合格", "94", "87")
        ),
    ),
    Listing(
        name="v-muster-with-teachers-below",
        title="[what]培训班结业学员一览表",
        above="时间：|[span|至]|学时：|[hrs|#]",
        head="序号 姓名 单位 总评",
        row="{n}|[name]|[unit]|[mark]",
        what=bodies.CARE,
        people=(6, 11),
        kind=KIND,
        form="training_class",
        total="授课教师|梁若愚|汇阳医科大学|—",
        by=bodies.HOSPITALS[:4],
        wish=Wish(
            days=(2, 4),
            hours=(12, 16, 24),
            trade=("医院", "疾病"),
            marks=("合格", "优秀", "良好", "90分"),
        ),
    ),
    Listing(
        name="v-muster-lecture-hearers",
        title="学术报告听众登记（授予学时）",
        above="报告题目：|[what]|报告日期：|[on]\n主 讲 人：|特邀专家|记学时：|[hrs|#学时]",
        head="序号 姓名 工作单位 职称",
        row="{n}|[name]|[unit]|高级工程师",
        what=bodies.TALKS,
        people=(6, 16),
        kind=KIND,
        form="lecture",
        by=("天津市汇阳土木工程学会", "天津市杨村港测绘学会"),
        wish=Wish(days=(1, 1), hours=(2, 3, 4)),
    ),
)
columned(LISTS)
