"""学习内容 where no label announces it: in quotation marks, or as the object of 参加, 完成, 举办的.

Patterns catch a stretch of the sentence; what is no part of a name (who held it, when, where,
which issue) is then taken off. Knows sentences only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.layout.passage import Passage
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import find_labels
from ce_intake.text.names import is_organisation
from ce_intake.text.results import bare_result

_CLASS = (
    "网络培训班|线上培训班|上岗培训班|岗位培训班|短期培训班|骨干培训班|短训班|培训班|高级研修班|高级研修项目|研修班|研讨班|进修班|学习班|讲习班|提高班|提升班|强化班|轮训班|集训班|实训班|训练班|辅导班|专修班|速成班|示范班|骨干班|训练营|培训课程"
    "|网络培训|在线培训|远程培训|线上培训|短期培训"
    "|在线学习|网络学习|网络研修|线上研修|专题研修|专题培训|岗位培训|岗前培训|上岗培训"
    "|课程的学习|课程的培训|课程培训|课程学习|面授培训|面授|课程|培训|研修|学习|进修|讲座|考试"
)
_NEXT = (
    r"(?=[,。;(共学合并考成历为自从于经时总至获授修地日计圆由\d]|$|期间|及|培训[时日地学期,。;]"
    r"|结[业束]|准予|特|成绩|测|[与和]考[核试])"
)
"""What may follow the name of a course and its class."""
_HELD = "举办|开办|组织|主办|承办|开展|开设|召开|举行|实施"
_QUOTED = re.compile(
    r"“(?P<d>[^“”。\ue000]{0,20}“[^“”。]{1,20}”[^“”。\ue000]{0,40})”"
    r"|[“\"‘](?P<a>[^“”\"‘’。\ue000]{2,60}?)(?:[”\"’]|(?<=[\u3400-\u9fff])99(?=[\u3400-\u9fff,。;(]))|《(?P<b>[^《》。\ue000]{2,60}?)》|<(?P<c>[^<>。\ue000]{2,60}?)>"
)
_LED_BY = re.compile(
    r"(?:参加|参与|完成|举办|组织|主办|承办|开展|开设|学习|出席|自学|研读|阅读|题为|主题为|题目为|攻读|修完|学完|修读|选学|主讲|召开|关于|听取|项目|课程|课题|论文|专著|撰写|所著|主编|编写|合著)[^。;]{0,40}$"
)
_ITS_TALK = re.compile(r"(?:题目?为|主题为|题为|主讲|宣读(?:论文)?了?)$")
"""Before what was said at a meeting, which itself was attended."""
_MET = re.compile(
    r"(?:参加|出席|参与)了?[^,。;“”《》]{4,40}?(?:会议|年会|研讨会|论坛|大会|峰会|交流会),?(?:并|且)"
)
"""Before what was said there: the meeting that was attended, which the name of a talk is not."""
_UNQUOTED = re.compile(
    rf"(?:(?:{_HELD})[的之]|(?:举办|开办|开设)了?(?!的|单位|机构|部门|方)|在[我本](?:院|校|单位|中心|公司|会|局|所|站|处|馆|社|厂|基地)(?:参加)?"
    r"|(?:参加|完成|参与|出席|接受|学完|修完|修读|听取)(?:了|并完成了?)?(?!由))"
    rf"(?P<c>[^,。;“”《》<>]{{2,60}}?)[”》]?(?P<k>(?:(?:专题|短期)?(?:异地|外出|集中|脱产|封闭式?|跟班))?(?:{_CLASS})){_NEXT}"
)
_TRADE = re.compile(
    r"(?:参加|完成|参与|接受|学完|修完)了?(?:(?:19|20)\d\d年度?)?"
    r"(?P<c>(?![^,。;]{0,8}专(?:业技术|技))[^,。;“”《》<>年]{2,24}?(?:师|员|人员|医生|[护药技]士|技工|会计)继续教育)"
    rf"(?:培训|学习|课程)?(?=的?(?:{_CLASS})?[,。;(]|$)"
)
"""What those of a trade go on learning: 参加某某教练员继续教育."""
_WITH_CATCHWORD = re.compile(
    rf"(?:(?:{_HELD})[的之]|(?:参加|完成|参与|接受)了?)"
    r"(?P<c>[^,。;“”《》<>]{0,40}“[^“”。]{1,4}”"
    rf"(?!(?:{_CLASS}|专题|专项|高级|骨干|系列|主题|[\u3400-\u9fff]{{0,3}}班))[^,。;“”《》<>]{{2,30}}?)(?P<k>{_CLASS}){_NEXT}"
)
"""A name of which a catchword stands in quotation marks: 森林“一张图”更新技术培训."""
_AT_SCHOOL = re.compile(
    r"在[\u3400-\u9fff]{2,20}?(?:学院|学校|大学|中心|基地|党校|研究院|协会|学会|医院)(?!科)"
    r"(?P<c>[^,。;“”《》<>]{3,40}?)(?P<k>培训班|研修班|进修班|学习班|短训班|讲习班)"
)
_AFTER_CLASS = re.compile(
    r"(?:参加|完成|参与|学完|修完)了?(?:的)?(?:培训|学习)?(?:课程为?:?|(?:项目|内容)(?:为:?|:))"
    r"(?P<c>[^,。;“”《》<>:(]{3,40}?)(?=,|。|;|经|考核|并|学习|培训|,|$)"
)
_SERIES = re.compile(
    r"知识更新工程|行动计划|国培计划|计划$|讲坛$|大讲堂$|讲堂$|系列讲座$|系列培训$"
)
_JOURNAL = re.compile(
    r"录用|收录|采用|刊登|刊发|刊用|发表|杂志|编辑部|学报|期刊|期上|社|报社|\(?(?:ISSN|CN|国内)|(?:(?:19|20)\d\d年?)?,?第?\d+[年卷期]|(?:19|20)\d\d[年,.]"
)
_PRINTED_IN = re.compile(r"(?:刊登|发表|刊载|登载|收录|刊|载)(?:于|在)$")
_VISIT = re.compile(
    r"在[\u3400-\u9fff]{2,16}?(?:大学|学院|研究院|研究所|医院|[我本]校|[我本]院)"
    r"(?P<c>[\u3400-\u9fff]{2,14}?)(?:专业)?(?:作|做|任|担任)(?:国内|高级|青年|骨干|一般)*访问学者"
    r"|访问学者[^,。;]{0,4}?在(?:[我本]|[\u3400-\u9fff]{2,16}?)(?:校|院|所|中心|大学)(?P<d>[\u3400-\u9fff]{2,16}?)"
    r"(?:专业|学科)?(?:进行|从事|开展|作)?(?:学术访问|访学|访问研究|研修|进修)"
    r"|访问学者,?在[^,。;]{2,20}?(?:从事|进行|开展)(?P<e>[\u3400-\u9fff]{2,20}?)(?:方向|领域|方面)?的?(?:研究|研修|学习)(?=[,。;])"
)
"""Where in a university a visiting scholar stayed."""
_EPISODE = re.compile(
    r"第[\d一二三四五六七八九十百]{1,4}[讲场期课]:(?P<c>[^,。;“”《》:]{3,40}?)(?=[,。;]|$)"
)
"""What a series of lectures brought this time: 第56讲：数字孪生."""
_STAY = re.compile(
    r"[在到赴来](?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所)(?P<c>[\u3400-\u9fff]{2,16}?)(?:专业)?(?:短期|脱产|临床)?(?:进修|跟岗|跟班)"
    r"|[在到赴来](?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所)(?:短期|脱产|临床)?(?:进修|跟岗|跟班)(?:学习|研修)?"
    r"(?!期|时|结|合|证|成|情|考|学习)(?P<d>[\u3400-\u9fff]{2,16}?)(?:专业|技术)?(?=[,。;]|期满|$)"
)
_STAYED_FOR = re.compile(
    r"[在到赴来](?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所|馆|站)[\u3400-\u9fff]{2,14}?[部科室组系](?:短期|脱产|临床)?(?:进修|研修|学习)"
    r"(?!期|时|结|合|证|成|情|考|学|培|班|人|生|计|任|[共累为历至自于经圆完并满半一二两三四五六七八九十]|研修|进修)"
    r"(?P<c>[\u3400-\u9fff]{3,20}?)(?:专业)?(?=[,。;]|期满|$)"
)
"""What somebody learned whom a department took in: 在我院修复部进修书画装裱."""
_SITE = re.compile(
    r"(?:学习|培训|教育|云)?(?:平台|网(?![上络])站?|系统|客户端|小程序|公众号|APP)(?![^,。;]{0,2}培训班)"
)
"""What follows the name of a site in quotation marks."""
_ONLINE = re.compile(r"(?:在线|线上|网上|网络|上)(?:学习|完成|修读|选修|观看)")
"""What is done at a site: 在“…”上学习."""
_ON_SITE = re.compile(
    r"(?:平台|网站|系统|客户端|小程序|公众号|APP)[上内]?(?:在线)?(?:学习|修读|完成|学完)了?"
    rf"(?P<c>[^,。;“”《》<>]{{3,40}}?)(?:{_CLASS}){_NEXT}"
)
_STUDIED = re.compile(
    r"在(?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所|站|基地)(?:[\u3400-\u9fff]{1,6}[科室部房组])?学习(?!期满|结束|时间|成绩)"
    r"(?P<c>[\u3400-\u9fffA-Za-z]{2,20}?)(?:专业|课程|技术培训)?(?=[,。;]|期满|$)"
)
_OF_CLASS = re.compile(
    r"在(?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所|站|基地)(?P<c>[\u3400-\u9fff]{2,16}?)"
    r"(?:专业)?(?:培训|进修|研修|短训)?班(?:学习|修业|结业|毕业)"
)
"""在本校染整工艺班修业"""
_TOLD_OF = re.compile(
    r"(?:^|(?<=[。;,])|现将|公[布示])(?P<c>(?:(?!参加|完成|兹|同志|经|名[单册]|公[布示]|现将|合格)[^,。;:“”《》<>()]){3,40}?)"
    r"(?:高级|专题|短期)?(?P<k>(?:培训|研修|进修|学习|讲习|短训|提高)班)(?:\(?第[\d一二三四五六七八九十]{1,3}期\)?)?"
    r"(?=\((?:19|20)\d\d|[已业]?[于自从](?:19|20)\d\d|已(?:圆满|顺利|如期|按期)?(?:举办|结束|完成)"
    r"|的?(?:全体|全部|参训|考核|培训|结业|合格|发证|获证){0,3}(?:学员|人员|教师|名单))"
)
"""A class of which a sentence tells before it says who took part: 甲培训班（2017年…），全体合格."""
_BARE = re.compile(
    r"(?:参加|完成|参与|接受)了?(?:[A-Za-z]{5,60})?(?P<c>[^,。;:“”《》<>A-Za-z\d][^,。;:“”《》<>]{2,40}?)(?:[A-Za-z]{5,60})?"
    r"(?<!\d)(?=共?计?\d+个?[学课][时分]|总?学时|经考|,?成绩|,?考核|,?考试|,共|,计[\d一二三四五六七八九十]|。)"
)
_ALONE = re.compile(
    r"(?:自学|自修|自主学习|自行学习|研读)(?:并完成|完成)?了?(?!计划|考[核试]|情况|内容|材料|任务|时间|过程|方式|形式|成绩|期间|结束|期满|[经共累合])"
    r"(?P<c>[^,。;:“”《》<>]{4,40}?)(?:课程|教材|相关知识|知识)?(?=[,。;]|累计|[共合]计|共?\d+个?[学课]时|经考|并通过|$)"
)
"""What somebody studied by himself: 自学某某准则, 累计27学时."""
_CONFERENCE = re.compile(
    rf"(?:(?:{_HELD})[的之]|(?:参加|出席|参与)(?:了)?(?!由))"
    r"(?P<c>[^,。;“”《》<>]{3,60}?(?:学术会议|学术年会|年会|研讨会|研讨班|论坛|交流会|学术讲座|大会|会议|峰会|学术周))(?=[”》]?[,。;(共会期并上]|$)"
)
_NAMED = re.compile(
    r"(?:项目|课程|培训班|课题|报告|讲座|会议|培训|研修|学习|进修|研究|访学|活动|专题|科目|大会)"
    r"(?:名称[:是为]{0,2}|(?:题目|主题|方向|内容|专业|专题)?[:是为]{1,2})[“《]?(?P<c>[^,。;“”《》:\[\]\d(][^,。;“”《》:\[\]]{2,60}?)"
    r"[”》]?(?=[,。;]|$|[(\[](?:项目|课程|班次)?编号|[(\[]\ue000)"
)
"""项目：NAME（项目编号…）: a name that a colon or 为 announces inside a sentence."""
_GENERIC = re.compile(
    r"^(?:公需科目|公需课|专业科目|专业课|继续教育|(?:网络|线上|网上|在线)|本单位组织|自主|自行|专题|年度|课题|业务|专业(?:技术|技能|知识)?|该|本次|此次|本期"
    r"|全部|所有|全程|各[项门]?|规定|要求|应[修学]|既定|预定|有关|相[关应]|上述|以上|(?:访[学问]|实习)?(?:计划|大纲|方案|任务书?)"
    r"|新(?:技术|知识|理论|方法)|培训班?|学习|自学|研修|进修|教学|课程|内容|学?课时|学[时分]|任务|环节|项目|模块|章节|单元|理论|实践|实操|考[核试]|作业|[和及的])+$"
    r"|^(?:全部|所有|各)(?:章节|课时|课程|内容|模块|单元)|^(?:学术|专题|专业|本次|此次|业务|交流){0,2}(?:会议|活动|讲座|年会|论坛|研讨会|报告会?|交流会?)$"
)
_NO_CONTENT = re.compile(
    r"继续教育条例|管理办法|登记(?:[表证册卡]|手册|管理|制度|办法|规定)|^登记|暂行规定|证书管理|防伪|扫描|二维码|同志|查询|真伪|承诺|规定》?第|学位条例|^学[时分]/"
)
_ANNOUNCED = re.compile(
    r"(?:以下|下列|如下)[^,。;]{0,4}(?:课程|培训|会议|讲座|项目|论坛|活动)[^,。;]{0,6}?:?[A-Za-z.,']*:?$"
)
_ATTENDED = re.compile(r"[A-Za-z]{0,40}(?:参加|出席|完成|学完)了?[A-Za-z]{0,40}:?")
"""A line that says no more than that a course was attended: its name is the next."""
_TAKEN = re.compile(r"(?:参加|参与|接受|出席|听取)了?(?=[\u3400-\u9fff]{3})")
"""The verb, where a place stood before it: 在我所参加金相检验技术进修班学习."""
_OWN = re.compile(
    rf"(?:由)?(?:[我本贵](?:[学协总分])?(?:单位|校|院|所|中心|公司|会|局|部|站|处|馆|社|厂|台|基地)(?:{_HELD})?的?之?|本期|本次|此次|该期|该|以上|上述)"
)
_FOLLOWING = re.compile(r"(?:以下|下列|如下)(?:课程|培训|项目|内容)?的?(?:学习|培训)?:?")
_PLACE = re.compile(rf"^(?:于|在)[^,。;于在]{{2,20}}?(?:{_HELD})的")
_YEAR = re.compile(
    r"(?:[\u3400-\u9fff]{2,6}?(?:省|市|区|县|自治州))?(?:(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年度?(?=[\u3400-\u9fff]{4}|第[\d一二三四五六七八九十]{1,3}期)"
)
"""When, and in which place, a course was held that has a name without it."""
_NUMBERING = re.compile(
    r"^(?:\(\d{4}年?\)|第[\d一二三四五六七八九十]+期(?:的)?)(?=[\u3400-\u9fff])"
)
_TERM_OF = re.compile(
    r"[\u3400-\u9fff]{2,16}?(?:学校|学院|大学|党校|中心|学会|协会|[省市区县])(?=第[\d一二三四五六七八九十百]+期)"
)
"""Whose class of several in turn a course was: 某某党校第58期."""
_PART_OF = re.compile(r"[^-]{4,40}(?:项目|计划|工程)-{1,2}(?=[\u3400-\u9fff]{4})")
"""The project that a course is held for, before a dash."""
_LASTING = re.compile(r"为期[^的]{1,8}的(?=[\u3400-\u9fff]{2})")
_SORT = re.compile(
    r"(?:公需|公共|专业|必修|选修|网络|在线|线上)(?:课程|科目|课)(?=[\u3400-\u9fff]{4})(?![体设建思资与和及])"
)
"""The sort of a course before its name: 公共课程医患沟通与职业素养."""
_ENGLISH = re.compile(r"(?<=[\u3400-\u9fff])[A-Za-z][A-Za-z,.'()&-]{9,}$")


def spoken_courses(paper: Paper) -> Iterator[Candidate[Passage]]:
    """Names of courses in the sentences, each as its own words, with their trust."""
    yield from _quoted(paper)
    yield from _of_programmes(paper)
    yield from _unclosed(paper)
    yield from _unquoted(paper)
    yield from _announced(paper)
    yield from _headlines(paper)


def is_generic(text: str) -> bool:
    """Whether *text* (公需科目, 全部课程) names no course in particular."""
    return bool(_GENERIC.match(text))


def _quoted(paper: Paper) -> Iterator[Candidate[Passage]]:
    for block in paper.sentences:
        for match in _QUOTED.finditer(block.text):
            group = next(name for name in "dabc" if match[name])
            words = block.cut(match.start(group), match.end(group))
            if _NO_CONTENT.search(words.text) or bare_result(words.text) is not None:
                continue
            notice = _NOTICE.fullmatch(words.text)
            if notice:
                called = words.cut(*notice.span("c"))
                yield Candidate(called, called, 0.75)
                continue
            before = block.text[: match.start()]
            led = _LED_BY.search(before)
            talk = _ITS_TALK.search(before)
            trust = 0.7 if not led else 0.95 if not talk else 0.75 if _MET.search(before) else 0.9
            if _SERIES.search(words.text):
                trust *= 0.6
            after = block.text[match.end() :]
            at_site = _SITE.match(after) or (before.endswith("在") and _ONLINE.match(after))
            within = len(words.text) <= _CATCHWORD and _IN_A_NAME.search(before)
            if _JOURNAL.match(after) or at_site or _PRINTED_IN.search(before) or within:
                trust *= 0.4
            yield Candidate(words, words, trust)


_CATCHWORD = 4
"""Letters of a word that a name sets in quotation marks: 卫生系统“三基”培训."""
_IN_A_NAME = re.compile(r"(?:系统|单位|人员|教师|医师|工程师|干部|职工|技术|行业|领域|企业)$")


_NOTICE = re.compile(
    r"关于(?:举办|开展|组织|召开|做好)(?:(?:19|20)\d\d年度?)?(?P<c>[^《》]{3,40}?)"
    rf"(?:{_CLASS})?(?:工作)?的(?:通知|函|公告)"
)
"""The title of the notice by which a course was called."""


def _of_programmes(paper: Paper) -> Iterator[Candidate[Passage]]:
    """What a dash parts from the name of its programme: “国培计划（2022）”——某某培训项目."""
    for block in paper.sentences:
        for match in _OF_PROGRAMME.finditer(block.text):
            words = block.cut(*match.span("c"))
            if BLOT not in words.text:
                yield Candidate(words, words, 0.9)


_OF_PROGRAMME = re.compile(
    r"[计规]划(?:\([^()]{2,12}\))?[”》]-{1,2}[“《]?(?P<c>[^,。;:“”《》]{5,40}?)[”》]?"
    r"(?:的?(?:网络|线上|远程|在线|专题)?(?:培训|学习|研修)(?:项目|班)?)?(?=[,。;(\d]|于(?:19|20)|经考|考核|$)"
)


def _unclosed(paper: Paper) -> Iterator[Candidate[Passage]]:
    """A line that opens a title which nothing closes: 《…》 whose end was not read."""
    if "》" in paper.text:
        return
    for segment in paper.segments:
        match = _OPENED.fullmatch(segment.text)
        if match:
            words = segment.passage.cut(match.start("c"))
            yield Candidate(words, words, 0.75)


_OPENED = re.compile(r"《(?P<c>[^《》“”。,;:]{4,40})")


def _unquoted(paper: Paper) -> Iterator[Candidate[Passage]]:
    for block in (*paper.sentences, paper.flow):
        for pattern, trust in (
            (_NAMED, 0.86),
            (_CONFERENCE, 0.8),
            (_AFTER_CLASS, 0.84),
            (_UNQUOTED, 0.82),
            (_TRADE, 0.8),
            (_AT_SCHOOL, 0.8),
            (_ON_SITE, 0.8),
            (_WITH_CATCHWORD, 0.97),
            (_STAYED_FOR, 0.88),
            (_STAY, 0.85),
            (_VISIT, 0.84),
            (_EPISODE, 0.84),
            (_TOLD_OF, 0.8),
            (_STUDIED, 0.7),
            (_OF_CLASS, 0.8),
            (_ALONE, 0.8),
            (_BARE, 0.6),
        ):
            for match in pattern.finditer(block.text):
                words = block.cut(*match.span(_group_of(match)))
                if BLOT in words.text or _NO_CONTENT.search(words.text):
                    continue
                words = _bare(words)
                body = pattern is _NAMED and is_organisation(words.text)  # who signs below
                if not is_generic(words.text):
                    vague = body or len(words.text) < _NAME
                    yield Candidate(words, words, trust * (0.4 if vague else 1.0))


_NAME = 3  # characters that the name of a course has at least


def _group_of(match: re.Match[str]) -> str:
    """The group of a pattern that holds the name: c, or that of another way to say it."""
    return match.lastgroup if match.lastgroup in ("d", "e") else "c"


def _announced(paper: Paper) -> Iterator[Candidate[Passage]]:
    """A line of its own under 以下课程的学习: or its English."""
    for lines in paper.lines:
        said = False
        for row in lines.rows:
            latin = all(char < "\u3400" for char in row.text)
            if said and not latin:
                words = row.segments[0].passage
                if len(row.segments) == 1 and not find_labels(words.text):
                    yield Candidate(words, words, 0.87)
                said = False
            said = bool(_ANNOUNCED.search(row.text) or _ATTENDED.fullmatch(row.text)) or (
                said and latin
            )


def _headlines(paper: Paper) -> Iterator[Candidate[Passage]]:
    """The name of a meeting, or a title within a title, that has a line to itself."""
    for row in paper.rows:
        if len(row.segments) > 1 or is_generic(row.text) or is_organisation(row.text):
            continue
        if _MEETING.fullmatch(row.text) or _ABOUT_A_TITLE.fullmatch(row.text):
            yield Candidate(row.passage, row.passage, 0.72)


_ABOUT_A_TITLE = re.compile(
    r"《[^《》]{2,30}》(?!.*(?:证书?|证明|凭证|单|表)$)[\u3400-\u9fff]{2,14}"
)
"""《安全生产法》修订要点"""

_MEETING = re.compile(
    r"(?!.*(?:证书|证明|通知|议程|日程|签到|[参与]会))[^,。;:“”《》|]{4,40}"
    r"(?:研讨会|年会|论坛|学术会议|学术大会|交流会|报告会|峰会|研讨班|学术周)"
)


def _bare(words: Passage) -> Passage:
    """The name without what the pattern caught beside it: organiser, day, place, issue, labels."""
    words = _without_day(words)
    led = list(re.finditer(rf"(?:{_HELD})[的之]", words.text))
    words = words.cut(led[-1].end()) if led else words
    for pattern in (_PLACE, _TAKEN, _OWN, _FOLLOWING, _TERM_OF, _LASTING):
        match = pattern.match(words.text)
        words = words.cut(match.end()) if match else words
    for pattern in (_YEAR, _NUMBERING, _SORT, _PART_OF):
        match = pattern.match(words.text)
        words = words.cut(match.end()) if match else words
    return of_a_trade(_without_rest(words).stripped("的"))


def of_a_trade(words: Passage) -> Passage:
    """*words* without 继续教育 at the end, unless a trade's own: 执业药师继续教育."""
    match = _CONTINUED.search(words.text)
    return words.cut(0, match.start()) if match else words


_CONTINUED = re.compile(r"(?<=..)(?<![师员士医工人部者])(?:继续教育)$")


def without_year(words: Passage) -> Passage:
    """*words* without the year, and the place before it, in which a course was held."""
    match = _YEAR.match(words.text)
    return words.cut(match.end()) if match else words


def _without_day(words: Passage) -> Passage:
    """Without the day or the range with which it begins (2018年12月7-9日于天津举行的…)."""
    dates = next(iter(find_dates(words.text)), None)
    if dates is None or dates.start > 1 or dates.first.month is None:
        return words
    return words.cut(dates.end)


def _without_rest(words: Passage) -> Passage:
    """Without a date, hours, a label with its colon or an English translation behind it."""
    dates = [one.start for one in find_dates(words.text) if one.first.month]
    dates += [match.start() for match in _HOURS_BEHIND.finditer(words.text)]
    labels = [one.start for one in find_labels(words.text) if one.colon]
    cut = min([place for place in (*dates, *labels) if place > 2], default=None)
    words = words.cut(0, cut)
    loose = (
        re.search(rf"(?<=..)(?:{_CLASS})(?:[于自从在]|培训[时日]间|期)?$", words.text)
        if cut
        else None
    )
    words = words.cut(0, loose.start()) if loose else words
    english = _ENGLISH.search(words.text)
    return words.cut(0, english.start()) if english else words


_HOURS_BEHIND = re.compile(r"(?:共计?|(?<![设统会审预估])计)?\d+(?:\.\d)?个?[学课][时分]的?$")
