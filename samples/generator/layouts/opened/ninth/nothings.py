"""Papers that prove no learning: notices, plans, slips, bills, cards, letters, lists."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.columns import Chart, Listing, columned
from samples.generator.layouts.opened.ninth.labels import Blank, labelled
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing

KIND = "other"


def coming(f: Deed) -> None:
    """A class that is still to be held; the paper is older than its days."""
    first, last = wording.day(f.start, "plain"), wording.day(f.end, "plain")
    f.given = f.start - timedelta(days=f.rng.randrange(10, 30))
    f.words |= {"days": f"{first}至{last}", "when": first, "ref": f"{f.rng.randrange(3, 98)}"}


def gone(f: Deed) -> None:
    """Work that is over; the paper is of some days later."""
    coming(f)
    f.given = f.end + timedelta(days=5)


def verse(name: str, title: str, text: str, way: str, **more: object) -> Verse:
    first = {
        "kind": KIND,
        "form": None,
        "by": bodies.BUREAUS,
        "what": bodies.ALL,
        "no": "",
        "ready": coming,
    }
    return Verse(name=name, title=title, text=text, way=way, **(first | more))  # type: ignore[arg-type]


def blank(name: str, title: str, rows: str, look: str, **more: object) -> Blank:
    first = {"kind": KIND, "form": None, "by": bodies.CENTRES, "what": bodies.ALL, "ready": coming}
    return Blank(name=name, title=title, rows=rows, look=look, **(first | more))  # type: ignore[arg-type]


def listing(name: str, title: str, head: str, row: str, **more: object) -> Listing:
    first = {
        "kind": KIND,
        "by": bodies.CENTRES,
        "courses": bodies.ALL,
        "what": bodies.ALL,
        "ready": coming,
    }
    return Listing(name=name, title=title, head=head, row=row, **(first | more))  # type: ignore[arg-type]


VERSES = (
    verse(
        "v-none-red-head-notice",
        "关于举办“[what]”培训班的通知",
        (
            "为进一步提高专业技术人员业务水平，经研究，决定于{days}举办培训班，现将有关事项通知"
            "如下：\n一、培训内容及学时：政策法规、实务操作，共24学时。\n二、参加人员：各单位相"
            "关岗位人员，每单位1—2名。\n三、报名办法：请将报名回执于开班前一周报送。\n四、考核"
            "合格者，颁发结业证书并登记学时。"
        ),
        "typed",
        head="各有关单位：",
        no="汇人社函",
        wish=Wish(days=(3, 4), no=("〔(y)〕##号",)),
    ),
    verse(
        "v-none-invited-as-teacher",
        "邀　请　函",
        (
            "兹定于{when}上午在本单位举办“[what]”专题培训，特邀您担任主讲教师，授课时长4学时。"
            "敬请拨冗莅临。"
        ),
        "upright",
        head="尊敬的[namein]老师：",
        by=bodies.CENTRES,
        wish=Wish(days=(1, 1)),
    ),
    verse(
        "v-none-appointed-lecturer",
        "聘　　书",
        "兹聘请\n![name]\n为我单位“[what]”培训项目授课专家\n聘期三年",
        "centred",
        by=(*bodies.CENTRES[:4], *bodies.SOCIETIES[:3]),
    ),
    verse(
        "v-none-works-here",
        "在职证明",
        (
            "兹证明[name]，身份证号[id]，系我单位在职职工，现从事专业技术工作，任职期间表现良好。"
            "特此证明。"
        ),
        "note",
        by=bodies.OWN,
    ),
    verse(
        "v-none-spared-the-tongue-test",
        "职称外语免试证明",
        "[name]同志（[unit]）符合职称外语免试条件第三款，经审核，同意免试。",
        "slip",
        no="编号：",
        by=bodies.BUREAUS[:2],
        wish=Wish(no=("MS(y)-##",)),
    ),
    verse(
        "v-none-honoured-worker",
        "荣誉证书",
        "[name]同志：\n在{year}年度工作中成绩突出，被评为先进工作者，特发此证，以资鼓励。",
        "broad",
        by=(*bodies.OWN, *bodies.HOSPITALS[:2]),
        ready=lambda f: f.words.update(year=str(f.start.year)),
    ),
    verse(
        "v-none-guided-pupils",
        "指导教师证书",
        "[name]老师：\n您指导的学生在{year}年中小学科技节竞赛中获二等奖，特颁发此证。",
        "upright",
        by=bodies.BUREAUS[2:3],
        ready=lambda f: f.words.update(year=str(f.start.year)),
    ),
    verse(
        "v-none-marked-papers",
        "工作证明",
        "[unit]教师[namein]同志，于{days}参加全区期末统一阅卷工作，按时完成评卷任务，特此证明。",
        "note",
        by=("天津市汇阳区教师发展中心",),
        ready=gone,
        wish=Wish(days=(2, 3), trade=("学校", "中学")),
    ),
    verse(
        "v-none-account-is-open",
        "您的学习账号已开通",
        (
            "您在{site}的学习账号已开通，初始密码为证件号后六位。本年度公需科目须在年底前完成30"
            "学时，请尽快登录选课。"
        ),
        "mail",
        head="[name]，您好：",
        by=bodies.HOSTS,
        ready=lambda f: f.words.update(site=f.rng.choice(bodies.SITES)),
        close=Close(seal=""),
    ),
    verse(
        "v-none-reminder-on-phone",
        "学习提醒",
        (
            "[name]学员：您报名的“[what]”课程尚未开始学习，课程共12学时，请于{when}前登录平台学"
            "习并参加考试。"
        ),
        "mobile",
        by=bodies.HOSTS,
        wish=Wish(days=(1, 1)),
    ),
    verse(
        "v-none-title-reviewed",
        "专业技术职务任职资格证书",
        "经{board}评审通过，[name]具备工程师任职资格。",
        "spread",
        no="证书编号：",
        by=bodies.BUREAUS[:1],
        ready=lambda f: f.words.update(board="工程系列中级评审委员会"),
        wish=Wish(no=("ZC(y)####",)),
    ),
    verse(
        "v-none-what-i-felt",
        "培训心得体会",
        (
            "近日，我参加了单位组织的“[what]”培训，收获很大。一是更新了知识，对新规范有了系统认"
            "识；二是开阔了视野，看到了自身的不足。\n今后，我将把所学用于工作，多思考、多总结，"
            "为单位发展尽一份力。"
        ),
        "note",
        close=Close(seal=""),
        by=("技术科　周佳",),
    ),
)
BLANKS = (
    blank(
        "v-none-bill-of-fees",
        "增值税电子普通发票",
        """购买方名称|[unit]
        纳税人识别号|91120000MA05{ref}X1Q
        项目名称|*非学历教育服务*培训费
        数量|1|单价|1188.12
        金额|1188.12|税额|11.88
        价税合计|壹仟贰佰元整（¥1200.00）
        备注|[what]培训班　[name]""",
        "gridded",
        over="发票号码：24122000000083{ref}",
    ),
    blank(
        "v-none-admission-card",
        "准考证",
        """姓　　名|[name]
        身份证号|[id]
        报考科目|[what]
        考试时间|{when} 9:00—11:00
        考　　点|汇阳一中　第6考场18号""",
        "carded",
        by=bodies.BOARDS,
        wish=Wish(days=(1, 1)),
    ),
    blank(
        "v-none-leave-for-a-class",
        "请　假　单",
        """姓名|[name]|部门|技术科
        请假事由|外出参加“[what]”培训
        请假时间|{days}
        部门意见|同意|主管领导|同意""",
        "gridded",
        hand=True,
        closed=False,
        wish=Wish(days=(2, 4)),
    ),
    blank(
        "v-none-enrols",
        "培训报名表（回执）",
        """姓　名|[name]|性　别|[sex]
        单　位|[unit]
        拟参加班次|[what]培训班
        培训日期|{days}
        是否住宿|否|职　务|科员
        联系电话|1380000{ref}17|开票信息|单位普票""",
        "lined",
        hand=True,
        closed=False,
        foot=("请于开班前五日发送至会务组邮箱。",),
        wish=Wish(days=(2, 4)),
    ),
    blank(
        "v-none-receipt-of-fee",
        "收 款 收 据",
        """交款人|[name]
        收款事由|[what]资料费
        金额|¥260.00
        收款方式|扫码支付
        经手人|王静""",
        "receipt",
    ),
    blank(
        "v-none-year-review",
        "专业技术人员年度考核登记表",
        """姓　名|[name]|单　位|[unit]
        职　称|工程师|任职时间|{when}
        本年度主要工作|完成技术改造两项，编制作业指导书三份
        参加培训情况|按要求参加
        考核等次|优秀|单位意见|同意""",
        "gridded",
        closed=False,
        photo=False,
    ),
    blank(
        "v-none-empty-register",
        "专业技术人员继续教育登记表（空白）",
        """姓　名||身份证号|
        单　位|
        学习内容|
        学习时间||学　时|
        学习形式||考核结果|
        证书编号||发证单位|""",
        "gridded",
        closed=False,
        foot=("填表说明：本表由本人填写，单位审核盖章后生效。",),
    ),
    blank(
        "v-none-ride-and-bed",
        "差旅费报销单",
        """报销人|[name]|部门|工程部
        出差事由|赴外地参加[what]培训
        起止日期|{days}|天数|4
        交通费|812.00|住宿费|960.00
        补助|400.00|合计|2172.00""",
        "gridded",
        closed=False,
        wish=Wish(days=(4, 4)),
    ),
    blank(
        "v-none-order-on-phone",
        "订单详情",
        """#订单信息|
        商品|[what]培训课程
        学员|[name]
        实付金额|¥198.00
        下单时间|{when} 20:14
        订单状态|已支付，待学习
        #服务|
        开课方式|付款后七日内开通""",
        "handset",
        closed=False,
    ),
)
LISTS = (
    listing(
        "v-none-plan-of-a-year",
        "{y}年度职工培训计划表",
        "序号 培训内容 计划时间 培训对象 计划学时",
        "{n}|[what]|{quarter}|相关岗位|16",
        count=(6, 10),
        by=bodies.OWN,
        ready=lambda f: f.words.update(quarter="第二季度"),
        foot=("编制：人力资源部　　审核：　　批准：",),
    ),
    listing(
        "v-none-sign-in-sheet",
        "培训签到表",
        "序号 姓名 单位 联系电话 签到",
        "{n}|[name]|[unit]|1390000{ref}2{n}|",
        above="培训名称：|[what]|日期：|{when}",
        people=(8, 16),
        closed=False,
        chart=Chart("hei 12", "song 12", 30, "thick"),
        wish=Wish(days=(1, 1)),
    ),
    listing(
        "v-none-timetable",
        "“[what]”培训班课程安排",
        "时间 课程 授课人 地点",
        "第{n}天|[what]|特聘讲师|三楼会议室",
        count=(4, 6),
        foot=("作息：上午8:30—11:30，下午14:00—17:00。请携带身份证报到。",),
        look="across",
    ),
    listing(
        "v-none-names-to-come",
        "拟参加培训人员名单（报名汇总）",
        "序号 姓名 性别 单位 是否住宿",
        "{n}|[name]|[sex]|[unit]|否",
        above="拟参加班次：|[what]|开班日期：|{when}",
        people=(5, 12),
        closed=False,
    ),
)
sing(VERSES)
labelled(BLANKS)
columned(LISTS)
