"""Invented people, employers, training bodies and courses.

Identity numbers carry a valid check digit (GB 11643-1999) but begin with a province's own code
(120000, 130000 …), which is issued to nobody. Names are put together at random; any likeness
is chance.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
    "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史"
    "顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_RARE_SURNAMES = ("欧阳", "司马", "上官", "诸葛", "单", "仇", "解", "佘", "晁", "麴", "璩", "蒯")
_GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红建国志华海燕晓东春梅立新"
    "宇晨佳怡思远浩然子涵欣雨泽天宁博雅清源承德永安长青启航若云书"
)
_RARE_GIVEN = "喆堃珅昊蕲绰姣嫣琀郃纡翀犇赟昱玥彧瑄祎旻烨璟翊骁垚淼"
_MINORITY = (
    "阿不都热合曼·买买提",
    "古丽娜尔·吐尔逊",
    "迪丽达尔·艾山",
    "才让·扎西",
    "艾尼瓦尔·玉素甫",
    "麦麦提·依明",
    "其木格·乌兰",
)
_REGIONS = ("120000", "130000", "110000", "370000", "410000", "210000")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

EMPLOYERS = (
    "天津海晏建筑设计研究院有限公司",
    "天津市津沽第三水厂",
    "滨城轨道交通装备有限公司",
    "天津长芦化工研究所",
    "天津市河口区人民医院",
    "天津云栖信息技术股份有限公司",
    "北辰岭测绘勘察院",
    "天津市新港中等专业学校",
    "渤澜船舶工程有限责任公司",
    "天津杨柳泊农业科学研究所",
    "天津市河口区疾病预防控制中心",
    "天津启明星会计师事务所（特殊普通合伙）",
    "华北睦邻电力工程公司第二分公司",
    "天津市丹桂幼儿师范学校",
    "天津瑞禾制药集团有限公司",
    "海晏区城市管理委员会综合服务中心",
    "天津市第九十八中学",
    "天津港区岸线管理所",
    "津澜钢铁集团有限公司热轧厂",
    "天津青禾食品检测中心",
)
ISSUERS = (
    "天津市海晏区专业技术人员继续教育中心",
    "天津津沽工程师学会",
    "华北长芦大学继续教育学院",
    "天津市滨城科技进修学院",
    "天津市建材行业协会",
    "天津云栖职业培训学校",
    "中国渤澜船舶工程学会",
    "天津市河口区人力资源培训中心",
    "北方岭南工业大学",
    "天津市长芦化工学会",
    "天津启明会计人员培训中心",
    "全国测绘技术培训海晏基地",
    "天津市护理技能培训基地",
    "天津市专业技术人员继续教育海晏基地",
    "海晏经济技术开发区人才服务中心",
    "天津市电力行业培训中心",
)
COURSES = (
    "建筑信息模型技术应用",
    "危险化学品安全管理",
    "工业机器人系统集成",
    "城市供水水质检测新技术",
    "装配式建筑施工质量控制",
    "企业会计准则解读",
    "高压电气设备状态检修",
    "大数据与政务服务",
    "土壤污染调查与修复",
    "水利工程质量监督",
    "无人机测绘数据处理",
    "药品生产质量管理规范",
    "港口起重机械安全技术",
    "中等职业学校教学设计",
    "急诊护理技能提升",
    "绿色建材评价标准",
    "智能制造与数字化转型",
    "工程造价管理新规",
    "环境影响评价技术导则",
    "轨道交通信号系统维护",
    "数据安全治理",
    "食品检验检测方法验证",
    "特种设备无损检测",
    "新型储能技术及其应用",
    "2018年度工程建设标准宣贯",
    "C/C++嵌入式软件开发",
    "ISO 9001质量管理体系内审员",
    "“双碳”背景下的能源管理",
)
PUBLIC_COURSES = (
    "创新能力与科学素养",
    "职业道德与工匠精神",
    "知识产权保护与运用",
    "生态文明建设概论",
    "人工智能发展与应用",
    "心理健康与压力管理",
    "京津冀协同发展专题",
    "法治思维与依法办事",
    "数字经济与驱动发展",
    "沟通与团队协作",
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist."""

    person_id: str
    name: str
    id_number: str
    employer: str
    title_level: str
    certificate_book_no: str
    born: date

    @property
    def male(self) -> bool:
        return int(self.id_number[16]) % 2 == 1


def invent(rng: Random, number: int) -> Person:
    """Person *number* of a register."""
    born = date(1958, 1, 1) + timedelta(days=rng.randrange(365 * 40))
    return Person(
        person_id=f"P{number:05d}",
        name=_name(rng),
        id_number=_id_number(rng, born),
        employer=rng.choice(EMPLOYERS),
        title_level=rng.choice(("高级", "中级", "初级", "")),
        certificate_book_no=f"津样字{rng.randrange(10**5, 10**6)}",
        born=born,
    )


def population(seed: int, size: int) -> tuple[Person, ...]:
    """A register of *size* people in which every twentieth shares a name with the one before."""
    rng = Random(f"people {seed}")
    people: list[Person] = []
    for number in range(size):
        person = invent(rng, number + 1)
        if number % 20 == 19:
            twin = people[-1]
            person = Person(
                person.person_id,
                twin.name,
                person.id_number,
                twin.employer if number % 40 == 39 else person.employer,
                person.title_level,
                person.certificate_book_no,
                person.born,
            )
        people.append(person)
    return tuple(people)


def _name(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.04:
        return rng.choice(_MINORITY)
    surname = rng.choice(_RARE_SURNAMES) if roll < 0.09 else rng.choice(_SURNAMES)
    given = "".join(rng.choice(_GIVEN) for _ in range(1 if rng.random() < 0.3 else 2))
    if rng.random() < 0.08:
        given = given[:-1] + rng.choice(_RARE_GIVEN)
    return surname + given


def _id_number(rng: Random, born: date) -> str:
    body = f"{rng.choice(_REGIONS)}{born:%Y%m%d}{rng.randrange(1, 990):03d}"
    return body + check_digit(body)


def check_digit(body: str) -> str:
    """The 18th character of an identity number (GB 11643-1999)."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, body, strict=True))
    return "10X98765432"[total % 11]
