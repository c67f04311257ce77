"""Lists of a class's people: rosters with results, hours and numbers."""

from __future__ import annotations

from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.facts import Wish
from samples.generator.layouts.opened.eighth.lists import Close, Listing, enrol_lists
from samples.generator.layouts.opened.eighth.tables import Table


def roll(name: str, title: str, head: str, row: str, **more: object) -> Listing:
    """A list of people."""
    first = {
        "kind": "roster",
        "form": "training_class",
        "what": places.ALL,
        "count": (6, 12),
        "by": places.CENTRES,
    }
    return Listing(name=name, title=title, head=head, row=row, **(first | more))  # type: ignore[arg-type]


LISTS = (
    roll(
        "u-roll-passed-people",
        "培训合格人员名单",
        "序号 姓名 性别 工作单位 证书编号",
        "{n}|[name]|[sex]|[unit]|[no]",
        above=":下列人员于[span]参加“[what]”培训班学习，计[hrs|#学时]，经考核[mark]，名单如下：",
        wish=Wish(no=("HG{y}####", "{y}-0###")),
    ),
    roll(
        "u-roll-marks-of-a-class",
        "学员成绩登记册",
        "编号 姓名 身份证号码 单位 成绩",
        "{n}|[name]|[id]|[unit]|[mark]",
        above="""培训班名称：|[what]|培训日期：|[span]
        学时：|[hrs|#]""",
        look="broad",
        wish=Wish(marks=("92", "88", "79", "85", "66")),
    ),
    roll(
        "u-roll-hours-of-each",
        "学时登记名册",
        "序 姓名 工作单位 出勤学时 考核",
        "{n}|[name]|[unit]|[hrs|#]|[mark]",
        above="""培训项目：|[what]|时间：|[span]""",
        total="||合计|{sum}|",
        what=(*places.FARMING, *places.WATERWORKS),
        wish=Wish(hours=(16, 20, 24), days=(4, 4), marks=("合格", "优秀", "良好")),
    ),
    roll(
        "u-roll-signed-off-class",
        "新技术培训班结业学员花名册",
        "序号 姓名 单位 结业情况 签领",
        "{n}|[name]|[unit]|[mark]|",
        above=":[what]培训班于[span]举办，全体学员学满[hrs|#课时]。",
        wish=Wish(unit="课时", marks=("结业", "准予结业")),
        table=Table("song 12", "song 12", 32),
    ),
    roll(
        "u-roll-health-credits",
        "授予学分人员名单",
        "序号 姓名 所在单位 学分 学分证号",
        "{n}|[name]|[unit]|[hrs|#]|[no]",
        above="""项目名称：|[what]|举办日期：|[span]
        项目编号：|{y}-05-03-201|学分类别：|Ⅰ类""",
        what=places.MEDICAL,
        by=("天津市蓝渡医学会", "天津市澄塘护理学会"),
        wish=Wish(unit="学分", hours=(3, 5), no=("{y}YX####",), trade=("医院", "疾病")),
    ),
    roll(
        "u-roll-seminar-annex",
        "附件：研修班结业人员名单",
        "序号 姓名 单位 考核等次",
        "{n}|[name]|[unit]|[mark]",
        above=":“[what]”高级研修班（[span]，[hrs|#学时]）",
        form="seminar",
        by=("北京枫泾管理干部学院", "天津市蓝渡区人力资源和社会保障局"),
        wish=Wish(days=(3, 5), marks=("优秀", "合格", "良好")),
        table=Table("hei 12.5", "song 13", 30, "three", "white"),
    ),
    roll(
        "u-roll-web-class-of-a-unit",
        "单位学员网络学习完成情况",
        "姓名 身份证号 课程 学时 成绩",
        "[name]|[id]|[what]|[hrs|#]|[mark]",
        form="online",
        look="window",
        above="单位|[unit]|统计年度|[yr|年]",
        by=places.HOSTS,
        what=places.PUBLIC,
        count=(5, 8),
        closed=False,
        wish=Wish(
            at=("天津市柳汀区农业站", "天津市澄塘自来水有限公司"),
            hours=(4, 8, 12),
            marks=("合格", "90", "84"),
        ),
        table=Table("hei 12", "hei 12", 32, "bands", "sky"),
    ),
    roll(
        "u-roll-with-a-failed-one",
        "安全管理人员考核结果公布表",
        "序号 姓名 单位 考核结论",
        "{n}|[name]|[unit]|[mark]",
        above="""培训内容：|[what]|培训时间：|[span]
        培训学时：|[hrs|#学时]""",
        by=("天津津淀安全生产培训有限公司", "天津市蓝渡区应急管理局"),
        what=("危险源辨识与双重预防", "有限空间作业安全"),
        wish=Wish(marks=("合格", "合格", "合格", "不合格")),
    ),
    roll(
        "u-roll-by-pen-of-a-station",
        "农技培训人员考核名册",
        "序号 姓名 单位 学时 成绩",
        "{n}|[name]|[unit]|[hrs|#]|[mark]",
        above="""培训内容|[what]|日期|[on]""",
        what=places.FARMING,
        by=("天津市柳汀区农业技术推广服务中心",),
        wish=Wish(
            days=(1, 1),
            hours=(4, 6, 8),
            marks=("合格", "良好"),
            at=("天津市柳汀区农业站", "天津杨柳泊农业科学研究所"),
        ),
        table=Table("song 12.5", "hand 14.5 ink", 32),
    ),
    roll(
        "u-roll-two-numbers",
        "岗位培训发证名册",
        "序号 姓名 身份证号 岗位 证书编号 发证日期",
        "{n}|[name]|[id]|资料员|[no]|[given]",
        above=":“[what]”岗位培训（[span]）共[hrs|#课时]，考核[mark]。",
        what=("市政工程资料管理", "建筑工程资料管理"),
        look="broad",
        by=("天津市澄塘建筑学会", "沭原省建设执业资格注册中心"),
        close=Close(dated=False),
        wish=Wish(unit="课时", no=("GW{y}0#####",), dates=("dots-padded", "dashes")),
    ),
    roll(
        "u-roll-refresher-doctors",
        "{y}年度进修人员结业名单",
        "序号 姓名 选送单位 进修专业 起止时间 成绩",
        "{n}|[name]|[unit]|[what]|[months]|[mark]",
        form="refresher_class",
        what=("心血管内科", "临床药学", "重症医学"),
        by=("天津市柳汀肿瘤医院", "天津渠梁骨科医院"),
        count=(4, 7),
        look="broad",
        wish=Wish(
            days=(90, 180), trade=("医院", "疾病"), marks=("合格", "优秀"), dates=("dots", "plain")
        ),
    ),
    roll(
        "u-roll-conference-attended",
        "学术会议参会人员学时名单",
        "序号 姓名 工作单位 学时",
        "{n}|[name]|[unit]|[hrs|#]",
        form="conference",
        above="""会议名称：|[what]|会议时间：|[span]""",
        what=("第九届华北给水技术学术年会", "县域医共体建设学术会议", "城市档案信息化学术研讨会"),
        by=("天津市渠梁给水排水学会", "天津市蓝渡区科学技术协会"),
        wish=Wish(days=(1, 2), hours=(8, 12)),
        table=Table("hei 12", "song 12.5", 28, "rows", "fog"),
    ),
)

enrol_lists(LISTS)
