"""Training certificates: three plain ones to begin with."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth.facts import Facts
from samples.generator.layouts.opened.eighth.quill import Leaf
from samples.generator.layouts.opened.ninth.pledge import pledged

KIND = "training_certificate"
SEALS = ("rubber", "coded", "office", "flat")


@pledged(KIND, "v-water-lab-short-course")
def water_lab(kit: Kit) -> Paper:
    """A laboratory's short course: upright, two rules, sentence and number at the foot."""
    f = Facts(
        kit,
        "training_class",
        ("水中微生物检验操作", "离子色谱仪使用与维护", "实验室质量控制图绘制"),
        days=(2, 4),
        no=("SZ(y)-###", "水检培(y)##号"),
    )
    leaf = Leaf(kit, 620, 800, "snow")
    leaf.bar(70, "sea", 60, 3)
    leaf.mid(118, "水质检验人员技能培训", "song 18 sea")
    leaf.mid(166, "合格证明", "head 34 sea t10")
    text = (
        "[unit]检验员[name]（[id]）[span|至]在我站参加“[what]”操作技能培训，实际培训[hrs]，"
        "理论与操作考核均[mark]，可独立上岗操作。"
    )
    leaf.prose((84, 230, 452), f(text), "kai 18 l2.2")
    leaf.bar(730, "sea", 60, 1)
    leaf.put(84, 758, f("证明书号 [no]"), "song 13")
    leaf.close([f], (400, 560), "kai 17 c", "天津市汇水供水水质监测站", seal=kit.rng.choice(SEALS))
    return f.paper(KIND, leaf.page)


@pledged(KIND, "v-stage-lighting-weeks")
def stage_lighting(kit: Kit) -> Paper:
    """A theatre's class of several weeks, days with slashes, a grade."""
    f = Facts(
        kit,
        "training_class",
        ("舞台灯光设计与操作", "剧场音响调试", "舞台机械安全管理"),
        days=(12, 25),
        hours=(60, 72, 96),
        marks=("优秀", "良好", "合格"),
        dates=("slashes", "dots"),
        no=("JY(y)###",),
    )
    leaf = Leaf(kit, 800, 560, "straw")
    leaf.ring(20, 20, 780, 540, "maroon", 2)
    leaf.mid(96, "结 业 证", "head 38 maroon")
    leaf.put(740, 130, f("第 [no] 号"), "song 13 r")
    text = (
        "学员　[name]　（身份证号　[id]　），参加本院举办之“[what]”培训班，学习日期[span|－]，"
        "共[hrs]，结业成绩[mark]，特发此证。"
    )
    leaf.prose((96, 190, 610), f(text), "song 18 l2.2")
    leaf.close([f], (590, 420), "song 16 c", "天津大沽剧院艺术培训部", how="cn", seal="rubber")
    return f.paper(KIND, leaf.page)


@pledged(KIND, "v-stockkeepers-slip")
def stockkeepers(kit: Kit) -> Paper:
    """A slip for store people: values behind dashes, one day."""
    f = Facts(
        kit,
        "training_class",
        ("仓储消防安全", "危化品出入库管理", "库存盘点与账卡管理"),
        days=(1, 1),
        hours=(4, 6, 8),
        no=("CK-(y)-###",),
        dates=("dashes", "padded"),
    )
    leaf = Leaf(kit, 420, 560)
    leaf.mid(60, "培训记录卡（个人）", "bold 20")
    y = 110.0
    for label, slot in (
        ("姓名", "[name]"),
        ("证件号码", "[id]"),
        ("所属单位", "[unit]"),
        ("培训主题", "[what]"),
        ("培训日期", "[on]"),
        ("培训时长", "[hrs]"),
        ("考核", "[mark]"),
        ("卡号", "[no]"),
    ):
        end = leaf.put(44, y, f"{label} —— ", "hei 13 grey")
        leaf.put(end, y, f(slot), f"song 14 <{376 - end:.0f}")
        y += 34
    leaf.close([f], (280, y + 24), "song 13 c", "天津汇水物流职工学校", size=84, gap=24.0)
    return f.paper(KIND, leaf.page)
