"""Training certificates in prose: wards, pharmacies, schools, farms, food, vets."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.sheet import Close, Deed, Wish
from samples.generator.layouts.opened.ninth.verses import Verse, sing


def half_year(f: Deed) -> None:
    """Three, six or twelve months at another house."""
    months = f.rng.choice([3, 6, 12])
    f.start = f.start.replace(day=1)
    year, month = divmod(f.start.month - 1 + months, 12)
    f.end = f.start.replace(year=f.start.year + year, month=month + 1) - timedelta(days=1)
    f.given = f.end
    f.words |= {"ward": f.rng.choice(["心血管内科", "重症医学科", "新生儿科", "麻醉科"])}


def school_year(f: Deed) -> None:
    """Learning in the autumn or the spring of a school year."""
    f.start = f.start.replace(month=f.rng.choice([3, 4, 5, 10, 11]), day=min(f.start.day, 25))
    f.end = f.start + timedelta(days=f.rng.randrange(1, 4))
    f.given = f.end + timedelta(days=f.rng.randrange(3, 15))


def thirds(f: Deed) -> None:
    """Credits of three hours each, printed beside them."""
    f.words["credit"] = f"{f.long / 3:g}"


VERSES = (
    Verse(
        name="v-ward-nurses-credit-class-one",
        title="继续医学教育学分证",
        text=(
            "[name]（身份证号 [id]）参加 {project} 号继续医学教育项目《[what]》培训（[span]），授予"
            "Ⅰ类学分 [hrs|#]分。"
        ),
        by=("天津市汇阳医学会", "天津市卫生人员进修指导站"),
        what=bodies.CARE,
        way="broad",
        no="学分证编号：",
        ready=lambda f: f.words.update(project=f.kit.serial("{y}-1#-0#-###（国）", f.start)),
        wish=Wish(days=(2, 4), unit="学分", hours=(3, 4, 5, 6, 8), no=("JXYX(y)#####",)),
    ),
    Verse(
        name="v-pharmacists-both-amounts",
        title="执业药师继续教育学习证明",
        text=(
            "执业药师[name]，注册证号{register}，于[span|至]参加[yr|年度][sub|专业科目]“[what]”"
            "面授培训，学习成绩[mark]，授予[hrs]，计{credit}学分。"
        ),
        by=("天津市芦台河药师协会",),
        what=("静脉用药调配规范", "慢病用药指导", "中药饮片鉴别", "药品不良反应监测"),
        way="upright",
        no="证明编号：",
        ready=lambda f: (
            thirds(f),
            f.words.update(register=f.kit.serial("2#########12#", f.start)),
        )[0],
        wish=Wish(days=(2, 4), hours=(15, 18, 24, 30), no=("YX12-(y)-####",)),
    ),
    Verse(
        name="v-refresher-of-months",
        title="进修结业证书",
        text=(
            "[unit][name]医师于[from]至[to]在我院{ward}进修，学习“[what]”，进修期满，考核[mark]，"
            "准予结业。"
        ),
        by=bodies.HOSPITALS,
        what=bodies.CARE,
        form="refresher_class",
        way="penned",
        no="编号：",
        ready=half_year,
        wish=Wish(
            trade=("医院", "疾病"),
            dates=("plain", "spaced"),
            no=("JX(y)###",),
            marks=("合格", "良好", "优秀"),
            years=(2015, 2024),
        ),
    ),
    Verse(
        name="v-refresher-letter-to-the-house",
        title="进修人员结业鉴定函",
        head="[unit]：",
        text=(
            "贵单位[namein]同志于[months|至]在我院进修“[what]”，期间遵守纪律、认真学习，出科考"
            "核[mark]，准予结业。特此函告。"
        ),
        by=bodies.HOSPITALS[2:],
        what=bodies.CARE,
        form="refresher_class",
        way="typed",
        no="",
        ready=half_year,
        wish=Wish(trade=("医院", "疾病"), dates=("plain",), marks=("92分", "合格", "优秀")),
    ),
    Verse(
        name="v-country-vets-evenings",
        title="乡村兽医继续教育证明",
        text=(
            "兹有[name]，身份证号[id]，[span|至]参加“[what]”培训（每晚两学时），累计[hrs]，考试"
            "[mark]。"
        ),
        by=("天津市芦台河畜牧兽医学会", "渤西农学院"),
        what=("奶牛繁殖调控技术", "猪病实验室诊断", "兽药残留控制", "禽类免疫程序"),
        way="note",
        no="编号 ",
        ready=lambda f: (
            setattr(f, "end", f.start + timedelta(days=int(f.long / 2) - 1)),
            setattr(f, "given", f.end + timedelta(days=4)),
        )[0],
        wish=Wish(hours=(16, 20, 24), no=("XS(y)-###",), marks=("合格", "80分")),
    ),
    Verse(
        name="v-breeders-seminar",
        title="高级研修班结业证书",
        text=(
            "[name]参加由{host}主办、我院承办的[yr|年]“[what]”高级研修班，时间[span]，共[hrs]，"
            "考核[mark]，准予结业。"
        ),
        by=("渤西农学院",),
        what=("现代种业与生物育种", "设施蔬菜病虫害绿色防控", "智慧农场建设"),
        form="seminar",
        way="broad",
        ready=lambda f: f.words.update(host="天津市芦台河区农业农村委员会"),
        wish=Wish(days=(4, 6), hours=(32, 40, 48), no=("GY(y)-##",)),
    ),
    Verse(
        name="v-kindergarten-heads-of-school-year",
        title="园长任职资格培训合格证",
        text="[name]，系[unit]教师，在[school]参加“[what]”园长任职资格培训，共[hrs]，考核[mark]。",
        by=("天津市汇阳区教师发展中心", "天津芦台河师范大学"),
        what=("幼儿园管理实务", "幼儿园户外游戏指导", "园所安全与卫生"),
        way="centred",
        ready=school_year,
        wish=Wish(hours=(60, 72, 80, 120), trade=("幼儿", "中学", "学校"), no=("YZ(y)##",)),
    ),
    Verse(
        name="v-teachers-flexible-hours",
        title="中小学教师培训学时证明",
        text=(
            "[name]老师（[unit]）于[span|至]参加区级“[what]”培训，计灵活性学时[hrs|#学时]，等级："
            "[mark]。"
        ),
        by=("天津市汇阳区教师发展中心", "涔州市中小学教师培训中心"),
        what=bodies.TEACH,
        way="slip",
        no="学时证明编号：",
        ready=school_year,
        wish=Wish(
            hours=(4, 6, 8, 12),
            trade=("中学", "学校"),
            no=("LH(y)######",),
            marks=("合格", "优秀", "良好"),
        ),
    ),
    Verse(
        name="v-county-doctors-changed-over",
        title="全科医生转岗培训合格证书",
        text=(
            "[name]，身份证号[id]，于[from]至[to]完成“[what]”理论培训与临床轮转，总学时"
            "[hrs|#学时]，经结业考核[mark]，特发此证。"
        ),
        by=("天津市卫生人员进修指导站", "蒙川省卫生人才中心"),
        what=("全科医学", "社区儿科", "康复医学"),
        way="spread",
        no="证书编号：",
        ready=half_year,
        wish=Wish(
            trade=("医院", "疾病"),
            hours=(320, 480, 640),
            dates=("plain", "padded"),
            no=("QK(y)####",),
            years=(2015, 2023),
        ),
    ),
    Verse(
        name="v-germs-and-safety",
        title="实验室生物安全培训证书",
        over="Biosafety Training Certificate",
        text=(
            "[name]（[id]）于[on]参加“[what]”培训并通过考核，成绩[mark]，学时[hrs|#学时]，证书"
            "有效期两年。"
        ),
        by=("中国汇阳疾病防控学会", "天津市卫生人员进修指导站"),
        what=("病原微生物实验室生物安全", "菌毒种保藏管理", "医疗废物处置"),
        way="website",
        no="证书编号：",
        wish=Wish(days=(1, 1), hours=(4, 6, 8), marks=("90分", "合格", "86分"), no=("SA(y)-####",)),
    ),
    Verse(
        name="v-blood-station-mobile",
        title="岗位培训考核合格证",
        over="采供血机构工作人员",
        text=(
            "姓名：[name]\n证件：[id]\n课程：[what]\n时间：[span|至]\n课时：[hrs|#课时]\n考核："
            "[mark]"
        ),
        by=("天津汇阳血液中心", "渤西输血技术培训站"),
        what=("献血者招募与服务", "血液成分制备", "输血反应处置"),
        way="mobile",
        no="编号：",
        wish=Wish(
            days=(2, 3),
            unit="课时",
            hours=(12, 16, 20),
            no=("XY(y)####",),
            marks=("合格", "95", "88"),
        ),
    ),
    Verse(
        name="v-visiting-scholar-of-a-college",
        title="国内访问学者结业证书",
        text=(
            "[name]同志，[unit]教师，于[from]至[to]在我校作国内访问学者，研修方向为[what]，完成"
            "访学计划，考核[mark]，特发此证。"
        ),
        by=("天津汇阳大学", "汇阳医科大学", "天津杨村港理工学院"),
        what=("教育技术学", "临床药学", "结构工程"),
        form="academic_visit",
        way="upright",
        no="证书编号：",
        ready=half_year,
        wish=Wish(
            trade=("学校", "中学"),
            dates=("plain", "cn"),
            no=("FX(y)###",),
            marks=("合格", "优秀"),
            years=(2015, 2024),
        ),
    ),
    Verse(
        name="v-food-inspectors-broken-range",
        title="食品检验员培训合格证明",
        text=(
            "[name]同志于[span|-]参加“[what]”技术培训，实训与理论共[hrs]，考核成绩[mark]，特此"
            "证明。"
        ),
        by=("天津市芦台河区市场监督管理局", "天津青岚食品检测培训站"),
        what=("微生物快速检测", "农药残留检测", "乳品理化检验", "餐饮监督抽样"),
        way="note",
        no="证明编号：",
        wish=Wish(
            days=(2, 5), dates=("plain", "dots"), marks=("合格", "85分", "良好"), no=("SP(y)-###",)
        ),
    ),
    Verse(
        name="v-fish-ponds-farm-school",
        title="农民技术员结业证",
        text="[name]于[span|至]在本校参加[what]培训班，学完[hrs|@课时]，成绩[mark]，准予结业。",
        by=("天津市芦台河区农业广播学校", "天津市汇阳水产学会"),
        what=("池塘养殖", "虾蟹混养", "水产饲料投喂"),
        way="penned",
        no="证书号：",
        wish=Wish(
            days=(3, 6),
            unit="课时",
            hours=(24, 30, 36),
            dates=("plain", "spaced"),
            no=("NJ(y)###",),
            marks=("合格", "良"),
        ),
    ),
    Verse(
        name="v-grain-keepers-centred",
        title="粮油保管员培训证书",
        text=(
            "学员\n![name]\n所在单位：[unit]\n于[span|至]参加“[what]”培训\n总计[hrs]　　考评结"
            "果[mark]"
        ),
        by=("天津市粮食行业协会汇阳分会",),
        what=("储粮害虫防治", "粮情测控系统", "粮油质量检验"),
        way="centred",
        no="证书编号 ",
        wish=Wish(days=(2, 5), no=("LY(y)-###",), marks=("合格", "优秀", "84分")),
    ),
    Verse(
        name="v-school-doctors-mail",
        title="校医培训学习情况反馈",
        head="尊敬的[name]医生：",
        text=(
            "您于[on]参加的“[what]”线下培训（上、下午各半天）已结束，合计[hrs|#个半天]，随堂测"
            "验[mark]。请将本邮件打印存档。"
        ),
        by=("天津市汇阳区学校卫生保健所",),
        what=("传染病早期识别", "近视防控技术", "学生心理急救"),
        way="mail",
        no="",
        wish=Wish(days=(1, 1), unit="半天", hours=(2,), marks=("合格", "90分")),
    ),
    Verse(
        name="v-midwives-continued-in-two-parts",
        title="培训结业证明书",
        text=(
            "[unit]助产士[name]参加“[what]”培训，自[from]始，至[to]止，其中理论{theory}学时、实"
            "操{drill}学时，合计[hrs]，结业考核[mark]。"
        ),
        by=("天津芦台河儿童医院", "汇阳医科大学第二附属医院"),
        what=("新生儿复苏技术", "产后出血急救", "无痛分娩护理"),
        way="note",
        no="编号：",
        ready=lambda f: f.words.update(theory=f"{f.long / 4:g}", drill=f"{f.long * 3 / 4:g}"),
        wish=Wish(
            days=(3, 5),
            hours=(16, 24, 32, 40),
            trade=("医院", "疾病"),
            marks=("合格", "优秀"),
            no=("ZC(y)##",),
        ),
    ),
    Verse(
        name="v-hours-with-minutes",
        title="培训学时证明",
        text=(
            "[name]（身份证号：[id]）参加[on]“[what]”培训，系统记录有效学习时间[mins]，考核[mark]。"
        ),
        by=("天津市卫生人员进修指导站", "天津市汇阳区教师发展中心"),
        what=(*bodies.CARE[:4], *bodies.TEACH[:4]),
        way="broad",
        no="证明编号：",
        wish=Wish(days=(1, 1), hours=(3, 5, 6, 7), no=("ZM(y)#####",)),
    ),
    Verse(
        name="v-seed-post-in-old-words",
        title="培　训　合　格　证",
        text="[name]同志于[from]至[to]，参加本站举办之[what]训练班，修业期满，考试[mark]。",
        by=("天津市芦台河县种子站", "天津市汇阳县农业技术学校"),
        what=("杂交玉米制种", "棉花育苗移栽", "果树嫁接"),
        way="typed",
        no="证号：",
        close=Close(how="cn"),
        wish=Wish(
            days=(10, 30),
            years=(1992, 2004),
            dates=("plain", "cn"),
            no=("农训字第###号",),
            marks=("及格", "合格", "良好"),
        ),
    ),
)
sing(VERSES)
