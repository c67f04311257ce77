"""Names of people and of organisations: how they are cleaned and how likely they are.

Knows surnames and the words that end a name; knows no register and no document.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ce_intake.text.normal import fold, is_han, printed, tight

_COMPOUND = frozenset(
    re.findall(
        "..",
        "欧阳上官司马诸葛东方皇甫尉迟公孙慕容司徒令狐夏侯端木长孙宇文轩辕南宫独孤百里呼延澹台"
        "公冶申屠太史闻人钟离淳于单于濮阳完颜纳兰西门东郭南门拓跋赫连万俟左丘司空仲孙鲜于闾丘亓官乐正"
        "东门北门即墨北堂梁丘巫马公西漆雕壤驷夹谷宰父谷梁榖梁段干东野微生羊舌司寇颛孙公羊第五子车太叔公良叔孙"
        "屈突尔朱东乡相里胡母谯笪公祖公孟公仪公户公玉仲长呼衍伯赏归海岳帅缑亢南荣东里东宫仉督哥舒贺兰"
        "贺若叱干吐谷沮渠秃发乞伏尉缭王孙逄门高堂库狄侯莫成公澹台巨母车正赫舒那拉佟佳瓜尔叶赫",
    )
)
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯"
    "江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢齐伍祝管纪艾项古兰欧包左阮司卫穆骆翟丰喻季路裴简项褚应庞聂"
    "殷凌鲍焦柳岳娄隋关冉涂游申童费柴车盛蒙梅耿苗席屈霍詹成桂甘边饶凤仇时舒桑吉阎符池安冷牟祁卓滕单曲窦卜郎米翁苟隆栾满房牛师巫沙谈佘明戚解缪全邬"
    "尚景敖刁连宫臧芦丛宁佟仲党雍毕晏楚荆麦上晋练农丘原谷敬华倪干商闵畅阳封占鹿储郁辜苑原惠奚强昌来寇步蔺占茹历胥浦栗亢蓝窦伊皮糜水云宣贲揭鄢扈计伏支应"
    "木仝岑班仰宓蓬郗阙衡都冼位信须钮幸隗山井籍富官相逄漆但帅种郜厉利乌乜尤谌裘车遇和肇么过南候阚逯尧青卞花由哈年檀母招豆初撒邸粟酒公仙鱼咸巩战斯琚"
    "昝邝銮区苍门藏闻莘党翟别庄终暨居麻咎仉湛揣玄谯阴逮宦竺权郏浑苌户腾展迟印褟邰牧才"
    "章鲁俞酆廉禹狄茅颜虞宗荣於甄羿靳汲邴钭戎祖韶薄宿索屠贡姬郦濮寿燕瞿慕习容戈禄殳沃勾厍巢况汝钦郤"
    "傅萧晁璩麴亓缑爨郄禚仉笪荀蒯蔚嵇咸郜鄂仇芮慎訾阚鄞郇郯郾邗郐隽呙亶亳匡冀冼嘉圣鹏闵匙淡茆卑苻庾滑蒿蒲蓟夔弘衣贝明敏时查晁沐柏竺郁束訾蔺仉庾蒯能幸鞠乐冉晏费"
)
_SYLLABLES = frozenset(
    "扎西多吉次仁央金格桑梅朵卓玛旺堆巴桑尼平措达娃罗布曲珍德吉拉姆洛桑丹增顿珠索朗边久嘎强白云其乌日娜图雅斯琴高娃朝鲁门那木尔特古丽买提江阿依努迪热依木麦麦提艾合尔夏提汗哈孜别克仁花敖登毕力格苏和宝音"
)
"""Characters that Tibetan, Mongolian and Uyghur names are written with."""
_SUFFIX = re.compile(
    r"(?:同志|先生|女士|老师|同学|医师|医生|学员|教师|代表|护士|药师|工程师|教授)$"
)
_PREFIX = re.compile(
    r"^(?:兹证明|兹有|学员|学生|姓名|致|授予|特授予|颁发给|我单位|我院|我校|本单位|本院)[:]?"
)
_NOT_A_NAME = re.compile(
    r"年月|(?!(.)\1|^[程时单][书学加])[培训证书编号身份单位课程学时考核合格参加]{2}|[您你我]|平台|(?:同志|先生|女士|等)$|^.员$|^[由在]|^[甲乙丙]方|^(?:职工|员工|用户|恭喜|脱产|半脱|全程|按时|按期|认真|现场|积极|已经|自愿|期间|同意|准予|授予|该生|其他|经过|通过|以上|如下|项目|主办|时间|地点|内容|成绩|同志|先生|女士|该同|性别|男|女|姓名|本人|全体|学员|公司|中心|协会|学会|分会|主编|副主编|参编|编著|编委|作者|著作|开发|完成|设计|出版|发表)"
)
_WORDS = re.compile(
    "专利|审定|业务|实际|意见|建议|重新|补考|重修|实习|见习|测验|测试|荣誉|章节|章程|宗旨|习题|寿命|廉政|廉洁|宿舍|薄弱|计入|鼓励|祝贺|担任|兼任|上午|下午|真伪|验真|扫码|高级|中级|初级|正高|副高|主要|须知|兹定|满分|询电|学术|报告|评定|专业|选送|选派|按要|要求|决定|录用|主编|该学|该同|学员|学生|全部|规定|圆满|顺利|获得|荣获|会议|论坛|讲座"
    "|年会|活动|项目|名称|时间|日期|内容|结果|优秀|良好|中等|毕业|结业|学习|进修|研修|面授|远程|网络|线上|在线|特此|特发|此证|证明"
    "|准予|授予|颁发|科目|公需|必修|选修|技术|管理|工程|教育|年度|期间|有效|备注|说明|签字|盖章|公章|印章|负责|经办|审核|校长|院长"
    "|主任|学分|课时|学历|学位|本科|专科|硕士|博士|学士|作为|代表|稿件|论文|录取|任务|计划|水平|能力|级别|语种|科研|成果|奖励|等级"
    "|累计|共计|合计|总计|其中|开发|撰写|第一|排名|排序|经查|查询|验证|周次|次序|授课|任课|培训|独立|认真|遵守|努力|刻苦|能够|表现|态度|服务|工作|医德|医风|本次|本期|上述|以下|下列|有限|责任|公司|医院|大学|党校"
    "|完毕|感谢|观看|收看|提交|同意|归档|朋友|达到|取得|具有|具备|符合|根据|依据|为期|历时|修业|修满|期满|注册|登记|备案|教学|课堂|理论|实践|实操|操作|综合|平台"
    "|^[^·]*[已的了是被至][^·]*$|不$|^[均按并及与将请从为在以对自因本]|^(?:哲|经济|法|教育|文|历史|理|工|农|医|军事|管理|艺术)学$|^来自|^天津|^北京|^上海|^全国|^国家|^中国"
)
"""Words of the field: what holds one is nobody's name."""
_TRADES = re.compile(
    "(?:咨询|造价|监理|建造|安全|结构|岩土|测绘|消防|全科|执业|中药|西药|临床|康复|营养|心理|口腔|公卫|家庭|乡村|住院|主治"
    "|助理|责任|首席|特级|设备|电气|给水|暖通|公路|水利|环保|环评|信息|软件|系统|会计|审计|税务|统计|经济|资产|评估|法律"
    "|社会|质量|计量|检验|化学|机械|冶金|农业|林业|畜牧|兽医|园林|植保|规划|土木|建筑|市政|通信|电子|材料|仪器|档案|图书|文物)"
)
"""What stands before 工程师, 医师 and the like: a trade, and nobody's name."""
_PLACES = re.compile(r"[校院局所部处室委厂站省市县区镇网]$")
"""What ends the name of an organisation or of a place, and nobody's."""
_ORGANISATION = re.compile(
    r"(?:大学|学院|学校|中学|小学|医院|中心|协会|学会|公司|集团|委员会|研究院|研究所|设计院|研究会|联合会|局|厅|部|委|处|办公室|党校|(?:预报|地震|气象|天文|广播|电视)台|"
    r"培训网|教育网|基地|站|馆|社|院|所|校|会|网|组|办|平台|厂|科|室|园|队|库|分院|服务部|总部|杂志社|出版社|编辑部|会务组|组委会|筹委会|法院|检察院|银行|机构|总队|支队|人民政府|政府|司|中枢|事务所|股份|工会|总会|分会|教研室|干部学院|电视台|报社|幼儿园|联盟|联合体|书院|学苑|学堂|课堂|讲堂|云|园区|街道|之家|在线"
    r"|(?<=[省市区县州旗国])\S{1,2}协|社科联|文联|残联|妇联|侨联|工商联|电大|职大|业大|夜大|总院"
    r"|(?:[一二三四五六七八九十]{1,3}|\d{1,3}|附|实验)[中小幼]"
    r"|(?:工务|机务|电务|车务|车辆|供电|工电|房建|客运|货运|水电|通信|列车|公路|养路|航道|河道|堤防)(?:管理|养护)?段"
    r"|(?:[林农牧渔茶]|种[畜羊]|机)场|(?<![采选找探石开])矿"
    r"|(?:培训|教学|报名|办学|学习|函授|服务)[\u3400-\u9fff]{0,4}(?<![重要难热试地观特优缺起终焦亮疑支看节识间钟考])点"
    r"|职业(?:中专|高中)|(?:成人|卫生|师范|财经|农业|工业|商业|电力|铁路|城建|水利)中专|职专|职高|职中|(?<=第[一二三四五六七八九十])(?:高中|初中))"
    r"(?:\([^()]{1,14}\))?$"
)
_SHORT = re.compile(r"[\u3400-\u9fff]{2}(?:网|厅|局|部|委)")
_ROLE = re.compile(
    r"[\u3400-\u9fff]{2,3}(?:单位|机构|机关|部门)"
    r"|(?:接[收受纳]|进修|选送|选派|派出|送培|所在|工作|主办|承办|用人|受训|带教|实习|实践|挂职|跟岗)(?:医院|学校|院校|高校|企业|公司|工厂|基地|科室)"
)
"""What an organisation is to a paper (颁证机构, 执业机构), and nobody's name."""
_EVENT = re.compile(
    r"(?:研讨|学术|(?<!代表)大|洽谈|推介|交流|报告|年|座谈|培训|推进|发布|宣讲|宣贯|动员|总结|表彰|展览|博览|论证|评审|恳谈|观摩)会$"
)
"""What ends the name of a meeting, which employs nobody."""
_HAN = r"[\u3400-\u9fff〇\U00020000-\U0003134f]"
NAME = rf"(?:{_HAN}{{2,4}}?|{_HAN}{{5,9}}(?=[·.]{_HAN}))(?:[·.][\u3400-\u9fff]{{1,8}}){{0,3}}"
"""The form of a Chinese name in tight text; minority names have dots."""

_MARKED = re.compile(r"(?<=^[\u3400-\u9fff])[☑□](?=[\u3400-\u9fff]{1,2}$)")
_TICKED = re.compile(r"(?<=^[\u3400-\u9fff])\s*[☑✓√✔■▣☒✅□☐▢◻⬜]\s*(?=[\u3400-\u9fff]{1,2}$)")
"""A speck in the wide blank of a name of two or three characters, taken for a box: 顾☑洋."""


@lru_cache(maxsize=4096)
def clean_name(text: str) -> str:
    """*text* as a name: no blanks beside Chinese characters, no title, `·` as the dot."""
    plain = _TICKED.sub("", printed(text))
    plain = "".join("·" if fold(char) == "·" else char for char in plain)
    plain = re.sub(r"(?<=[\u3400-\u9fff])[.。](?=[\u3400-\u9fff])", "·", plain)
    plain = _TICKS.sub("", plain).strip(" ,，。.:：;；、()（）_-—*|")
    plain = _PREFIX.sub("", plain)
    return _SUFFIX.sub("", plain) if len(plain) > 3 else plain


_TICKS = re.compile("[☑□■☐✓]")
"""What a smudge between the letters of a name seems to be, and no name has."""


LIKELY = 0.95
"""How like a name is what may be taken for one; names with dots are never likelier."""


@lru_cache(maxsize=4096)
def name_likeness(text: str) -> float:
    """How much *text* looks like a person's name, 0 to 1."""
    plain = _MARKED.sub("", tight(text)[0])
    if not plain or len(plain) > 30 or any(c.isdigit() for c in plain):
        return 0.0
    if _NOT_A_NAME.search(plain) or _WORDS.search(plain) or _TRADES.fullmatch(plain):
        return 0.0
    if re.fullmatch(r"[A-Za-z.·'-]{4,30}", plain):
        return 0.6
    if "·" in plain:
        if is_organisation(plain):
            return 0.0
        named = all(part and all(map(is_han, part)) for part in plain.split("·"))
        return 0.95 if named and len(plain) >= 4 and not _behind_a_body(plain) else 0.2
    if not all(map(is_han, plain)):
        return 0.1
    return _surname_likeness(plain)


def _behind_a_body(plain: str) -> bool:
    """Whether an employer runs into a name in parts: 某某县实验小学才让·扎西."""
    first = plain.index("·")
    return first > _LONG_PART and any(map(is_organisation, _beginnings(plain[:first])))


def _beginnings(text: str) -> list[str]:
    return [text[:size] for size in range(_SHORTEST_BODY, len(text))]


_LONG_PART = 6  # characters of the first part of a name, of which hardly any has more
_SHORTEST_BODY = 4


@lru_cache(maxsize=4096)
def is_organisation(text: str) -> bool:
    """Whether *text* ends as the names of organisations do."""
    plain = tight(text)[0].rstrip("。,、;:")
    if _SHORT.fullmatch(plain):
        return True
    if _ROLE.fullmatch(plain):
        return False
    if _NAMELESS.fullmatch(plain) or _ANSWERING.match(plain):
        return False
    return len(plain) >= 4 and bool(_ORGANISATION.search(plain)) and not _EVENT.search(plain)


_NAMELESS = re.compile(
    r"(?:[我本]?单位|所在单位|用人单位|部门|本院|学校)?(?:考核|评审|鉴定|验收|评议|答辩|领导)"
    r"(?:领导|工作)?(?:小组|组|委员会)"
)
"""What every unit has: a body without a name."""
_ANSWERING = re.compile(r"[\u3400-\u9fff]{0,4}(?:负责人|联系人|经办人|主讲人|主持人):?(?!.{8})")
"""Who answers for something, with his name, whatever that ends in: 课程负责人张云."""


def is_torn(text: str) -> bool:
    """Whether a word that bodies are named with has lost a letter: 培部, 员训中心, 技术司."""
    return bool(_TORN.search(tight(text)[0]))


_HOUSE = "(?=部|中心|班|学校|学院|基地|站|机构|办)"
_TORN = re.compile(
    rf"培{_HOUSE}|(?<![培集轮实教军受组特党转家校短师干内外])训{_HOUSE}|(?<!有)限(?:责任)?公司|有公司|有限司"
    "|有限公$|有限[责任]公司|(?<!股)份有限|股有限|(?<!集)团有限|(?<!委)员会|继教育|(?<!继)续教育"
    "|(?<![教体生保培养孕繁选幼])育(?=中心|局|学院|部)|(?<!中)心$|职技能|(?<![职专行企事作])业技能"
    "|专业技人员|专技术人员|(?<!人)力资源|人资源|(?<!社)会保障|社会障|社会保局|保障$"
    "|(?<![工协合创制操写])作(?=站|委员会|办公室)"
    "|[大入八]员(?=培训|进修|继续|管理|服务|考试)"
)
"""Halves of such words beside what follows them, where no other word ends or begins so."""


def is_site(text: str) -> bool:
    """Whether *text* ends as the names of sites do on which one learns."""
    return bool(_SITE.fullmatch(tight(text)[0]))


_SITE = re.compile(
    r"[\u3400-\u9fffA-Za-z]{2,20}(?:网|网校|平台|学堂|网络学院|云课堂|在线|(?:管理|学习|服务|信息|培训|教育)系统)"
)


def teaches_online(text: str) -> bool:
    """Whether a body is by its name a site of learning or a school over the network: 在线学院."""
    return is_site(text) or bool(_NET_SCHOOL.fullmatch(tight(text)[0]))


_NET_SCHOOL = re.compile(
    r"[\u3400-\u9fff]{2,20}(?:网络|在线|线上|网上|远程|云|空中)"
    r"(?:(?:教育|培训|学习)?(?:学院|大学|学校|党校|学堂|课堂)|(?:教育|培训|学习)(?:中心|网))"
)


def is_surname(char: str) -> bool:
    """Whether *char* alone is a surname."""
    return char in _SURNAMES


def _surname_likeness(plain: str) -> float:
    compound = plain[:2] in _COMPOUND
    if compound and 3 <= len(plain) <= 4:
        return 1.0
    if _PLACES.search(plain):
        return 0.2
    if plain[0] in _SURNAMES and 2 <= len(plain) <= 3:
        return 1.0
    if 3 <= len(plain) <= 6 and sum(char in _SYLLABLES for char in plain) >= len(plain) - 1:
        return 0.9
    if plain[0] in _SURNAMES and len(plain) == 4:
        return 0.6 if plain[1] in _SURNAMES else 0.4
    return 0.5 if 2 <= len(plain) <= 3 else 0.2
