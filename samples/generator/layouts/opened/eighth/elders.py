"""Older papers: downward columns, typed lists, traditional letters."""

from __future__ import annotations

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.blanks import Blank, enrol_blanks
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts, Wish
from samples.generator.layouts.opened.eighth.lists import Listing, enrol_lists
from samples.generator.layouts.opened.eighth.quill import Leaf
from samples.generator.layouts.opened.eighth.tables import Table
from samples.generator.layouts.opened.eighth.tales import Tale, enrol

KIND = "training_certificate"
OLD = (1993, 2007)


@held(KIND, "u-elder-columns-downward")
def downward(kit: Kit) -> Paper:
    """An old certificate set from top to bottom, columns from the right."""
    f = Facts(
        kit,
        "training_class",
        ("农村财会", "家畜防疫", "水利施工"),
        days=(15, 50),
        years=OLD,
        dates=("cn",),
    )
    leaf = Leaf(kit, 760, 520, "straw")
    leaf.framed("bands", "red", 20)
    look = leaf.spec("kai 19").look
    leaf.page.column(680, 70, "结业证书", leaf.spec("head 36 red").look, height=400)
    words = f("学员[name]于[from]至[to]在本校参加[what]培训班学习期满，考试成绩[mark]，准予结业。")
    leaf.page.column(590, 70, words, look, height=380)
    body = kit.rng.choice(["天津市柳汀县农业技术学校", "天津市蓝渡县水利职工学校"])
    f.know(issuer=body)
    leaf.stamp(150, 300, body, "rubber", 110)
    leaf.page.column(190, 170, [Span(body, "issuer")], look, height=340)
    leaf.page.column(130, 170, f("[given|cn]"), look, height=340)
    return f.paper(KIND, leaf.page)


@held(KIND, "u-elder-traditional-letters")
def traditional(kit: Kit) -> Paper:
    """In traditional letters: the words about the values; the values are the same in both."""
    f = Facts(
        kit,
        "training_class",
        ("古文字研究", "工商管理", "自我管理"),
        days=(3, 20),
        hours=(20, 24, 30),
        dates=("plain", "cn"),
        no=("{y}-###",),
    )
    leaf = Leaf(kit, 780, 540, "ivory")
    leaf.framed("key", "maroon", 24)
    leaf.mid(120, "結業證書", "head 38 maroon t12")
    words = f(
        "茲證明[name]於[from]至[to]參加本會主辦之「[what]」培訓班，共計[hrs|#學時]，考核"
        "[mark]，特發此證。"
    )
    leaf.prose((100, 196, 580), words, "kai 19 l2.1")
    leaf.put(100, 470, f("證書編號：[no]"), "song 14")
    leaf.close([f], (570, 410), "kai 17 c", "江山文化研究社")
    return f.paper(KIND, leaf.page)


TALES = (
    Tale(
        name="u-elder-wide-digits",
        title="培训证书",
        text=(
            "[name]同志，身份证号[id]，于[from]至[to]参加[what]培训，共计[hrs|＃学时]，考核成"
            "绩[mark]，特发此证。"
        ),
        by=("沭原省建设执业资格注册中心", "浔安市水利学会"),
        what=places.BUILDING,
        comp="tall",
        wish=Wish(dates=("wide",), no=("SY{y}####",), marks=("合格", "良好")),
    ),
    Tale(
        name="u-elder-hours-and-credits",
        title="继续教育证明",
        text="[name]（[unit]）[yr|年]完成“[what]”面授培训，计[hrs|#学时]（折5学分），成绩[mark]。",
        by=("汜阳市卫生人才培训中心", "岭屏省地质学会"),
        what=places.MEDICAL,
        comp="card",
        no="编号：",
        wish=Wish(hours=(15, 20, 25), days=(3, 4), no=("{y}J####",), trade=("医院", "疾病")),
    ),
    Tale(
        name="u-elder-province-in-a-letter",
        title="培训结业证明",
        text=(
            "兹有天津市学员[name]，参加我省[span]举办的第三期[what]培训班，学时[hrs|@学时]，"
            "成绩[mark]，准予结业。证书另发。"
        ),
        by=("岭屏省地质学会", "沭原省建设执业资格注册中心"),
        what=("地质灾害危险性评估", "建设工程质量检测", "岩土工程监测"),
        comp="letter",
        no="",
        wish=Wish(marks=("合格", "优秀")),
    ),
    Tale(
        name="u-elder-first-computer-class",
        title="计算机培训结业证",
        text=(
            "[name]，[sex]，[unit]，于[from]至[to]参加[what]培训班，培训[hrs|#课时]，考试成绩"
            "[mark]。"
        ),
        by=("天津市机电工业培训中心", "天津市蓝渡县科学技术委员会"),
        what=("微机操作与文字处理", "数据库基础", "五笔字型输入"),
        comp="pen",
        no="编号",
        wish=Wish(
            years=OLD,
            days=(10, 40),
            unit="课时",
            hours=(40, 60, 80),
            marks=("84分", "合格", "优秀"),
            no=("微字第{y}##号",),
        ),
    ),
    Tale(
        name="u-elder-english-summer",
        title="Certificate 结业证书",
        text=(
            "[name] has completed the training course “[what]” at our college from [from|en] "
            "to [to|en]. 学时 [hrs|#学时]，成绩 Grade：[mark]"
        ),
        by=("天津澄塘理工大学国际交流学院",),
        what=("科技英语写作", "国际商务谈判", "日语中级会话"),
        comp="folded",
        no="No. ",
        wish=Wish(
            years=(2014, 2019),
            days=(10, 25),
            hours=(40, 60),
            marks=("良好", "优秀"),
            no=("IC{y}-##",),
            later=(1, 5),
        ),
    ),
)
BLANKS = (
    Blank(
        name="u-elder-post-certificate",
        title="岗位培训合格证书",
        rows="""姓　　名|[name]
        性　　别|[sex]
        出生年月|[bornmonth]
        工作单位|[unit]
        培训项目|[what]
        培训时间|[from]至[to]
        考试成绩|[mark]""",
        by=("天津市建筑工程局职工学校", "天津市公用局干部学校"),
        what=("施工员", "预算员", "供水调度"),
        look="lined",
        no="证书编号",
        hand=True,
        photo=True,
        wish=Wish(
            years=OLD,
            days=(20, 60),
            marks=("合格", "良好", "79分"),
            no=("岗字第{y}###号",),
            dates=("plain", "dots"),
        ),
    ),
    Blank(
        name="u-elder-sheet-of-a-county",
        title="专业技术人员培训考核登记",
        rows="""姓名|[name]|性别|[sex]
        单位|[unit]
        培训内容|[what]
        培训日期|[span]|学时|[hrs|#]
        考核成绩|[mark]|编号|[no]""",
        by=("天津市柳汀县人事局",),
        what=("农村实用技术", "市场经济知识", "计算机基础"),
        look="half",
        hand=True,
        wish=Wish(
            years=OLD, days=(3, 5), hours=(24, 32, 40), marks=("合格", "良"), no=("柳人训{y}-##",)
        ),
    ),
)
LISTS = (
    Listing(
        name="u-elder-typed-roster",
        kind="roster",
        form="training_class",
        title="培训班结业学员名册",
        head="序号 姓名 性别 单位 成绩",
        row="{n}|[name]|[sex]|[unit]|[mark]",
        above=":[what]培训班于[from]至[to]举办，结业学员如下：",
        what=("质量管理小组活动", "机械制图标准", "企业法规"),
        count=(8, 14),
        by=("天津市机电工业培训中心",),
        wish=Wish(years=(1995, 2008), days=(6, 20), marks=("合格", "优良", "良"), dates=("plain",)),
        table=Table("type 12.5", "type 12.5", 28, "none", "white"),
    ),
    Listing(
        name="u-elder-school-marks",
        title="干部培训班学员成绩单",
        form="training_class",
        head="课程 学时 成绩",
        row="[what]|[hrs|#]|[mark]",
        above="姓名：|[name]|单位：|[unit]",
        courses=("马克思主义哲学", "行政管理学", "法学概论", "应用写作", "计算机基础", "经济学"),
        count=(4, 6),
        by=("天津市公用局干部学校",),
        wish=Wish(years=(1996, 2008), hours=(20, 30, 40), marks=("85", "91", "78", "良好")),
        table=Table("song 13", "kai 14", 32, "all", "white", "lcc"),
    ),
)


enrol(TALES)
enrol_blanks(BLANKS)
enrol_lists(LISTS)
