"""学习内容 as the object of 参加, 完成, 举办的, where no quotation marks set it apart.

Each pattern is one way to say it, with its trust; how a name ends is said in course_name.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ce_intake.fields.choice import Candidate
from ce_intake.fields.course_name import CLASS, HELD, NO_CONTENT, is_generic, name_alone
from ce_intake.fields.paper import BLOT, Paper
from ce_intake.layout.passage import Passage
from ce_intake.text.names import is_organisation

_NEXT = (
    r"(?=[,。;(共学合并考成历为自从于经时总至获授修地日计圆由\d]|$|期间|及|培训[时日地学期,。;]"
    r"|结[业束]|准予|特|成绩|测|[与和]考[核试])"
)
"""What may follow the name of a course and its class."""
_OF_SORT = "(?:培训|研修|研讨|进修|学习|讲习|提高|提升|轮训|短训|专修|强化|集训|骨干)"
_UNQUOTED = re.compile(
    rf"(?:(?:{HELD})[的之]|(?:举办|开办|开设)了?(?!的|单位|机构|部门|方)|在[我本](?:院|校|单位|中心|公司|会|局|所|站|处|馆|社|厂|基地)(?:参加)?"
    r"|(?:参加|完成|参与|出席|接受|学完|修完|修读|听取)(?:了|并完成了?)?(?!由))"
    rf"(?P<c>[^,。;“”《》<>]{{2,60}}?)[”》]?(?P<k>(?:{_OF_SORT}班)?(?:(?:专题|短期)?(?:异地|外出|集中|[全半]?脱产|封闭式?|跟班|业余|夜校|夜间|周末|假期))?(?:{CLASS})){_NEXT}"
)
_TRADE = re.compile(
    r"(?:参加|完成|参与|接受|学完|修完)了?(?:(?:19|20)\d\d年度?)?"
    r"(?P<c>(?![^,。;]{0,8}专(?:业技术|技))[^,。;“”《》<>年]{2,24}?(?:师|员|人员|医生|[护药技]士|技工|会计)继续教育)"
    rf"(?:培训|学习|课程)?(?=的?(?:{CLASS})?[,。;(]|$)"
)
"""What those of a trade go on learning: 参加某某教练员继续教育."""
_WITH_CATCHWORD = re.compile(
    rf"(?:(?:{HELD})[的之]|(?:参加|完成|参与|接受)了?)"
    r"(?P<c>[^,。;“”《》<>]{0,40}“[^“”。]{1,4}”"
    rf"(?!(?:{CLASS}|专业知识|专题|专项|高级|骨干|系列|主题|[\u3400-\u9fff]{{0,3}}班))[^,。;“”《》<>]{{2,30}}?)(?P<k>{CLASS}){_NEXT}"
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
_VISIT = re.compile(
    r"[在到赴](?:[\u3400-\u9fff]{2,16}?(?:大学|学院|研究院|研究所|医院)|[\u3400-\u9fff]{0,16}?[我本](?:校|院|所|中心|单位))"
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
    r"(?!期|时|结|合|证|成|情|考|学习)(?P<d>[\u3400-\u9fff]{2,16}?)(?:专业|技术|课程)?(?=[,。;]|期满|$)"
)
_STAYED_FOR = re.compile(
    r"[在到赴来](?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所|馆|站)[\u3400-\u9fff]{2,14}?[部科室组系](?:短期|脱产|临床)?(?:进修|研修|学习)"
    r"(?!期|时|结|合|证|成|情|考|学|培|班|人|生|计|任|[共累为历至自于经圆完并满半一二两三四五六七八九十]|研修|进修)"
    r"(?P<c>[\u3400-\u9fff]{3,20}?)(?:专业|课程)?(?=[,。;]|期满|$)"
)
"""What somebody learned whom a department took in: 在我院修复部进修书画装裱."""
_ON_SITE = re.compile(
    r"(?:平台|网站|系统|客户端|小程序|公众号|APP)[上内]?(?:在线)?(?:学习|修读|完成|学完)了?"
    rf"(?P<c>[^,。;“”《》<>]{{3,40}}?)(?:{CLASS}){_NEXT}"
)
_STUDIED = re.compile(
    r"在(?:[我本]|[\u3400-\u9fff]{2,16}?)(?:院|校|单位|中心|所|站|基地|(?<=[我本])[班会司])(?:[\u3400-\u9fff]{1,6}[科室部房组])?学习(?!期满|结束|时间|成绩)"
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
    r"(?:自学|自修|自主学习|自行学习|研读)(?:并完成|完成)?了?(?!计划|效果|成果|鉴定|记录|笔记|报告|总结|登记|档案|审批|心得|手册|考[核试]|情况|内容|材料|任务|时间|过程|方式|形式|成绩|期间|结束|期满|[经共累合])"
    r"(?P<c>[^,。;:“”《》<>]{4,40}?)(?:课程|教材|相关知识|知识)?(?=[,。;]|累计|[共合]计|共?\d+个?[学课]时|经考|并通过|$)"
)
"""What somebody studied by himself: 自学某某准则, 累计27学时."""
_OF_RESIDENTS = re.compile(
    r"(?:完成|参加|接受|通过)了?(?P<c>(?!培训|学习|国家|本)[\u3400-\u9fff]{2,10}?)专业(?:住院|专科)医师规范化(?=培训)"
)
"""The speciality of a physician in 规培: 完成全科专业住院医师规范化培训."""
_OF_SUBJECT = re.compile(
    r"(?:公需|公共|专业|必修|选修)(?:科目|课程?)(?:继续教育)?(?:培训|学习){0,2}"
    r"\((?!必修|选修|公需|专业|含|以下|简称|面授|网络|线上|远程)(?P<c>[^()。;:,\d][^()。;:,]{3,40})(?<![学课]时)(?<!学分)\)"
)
"""What was taught of a sort of subjects: 专业科目培训（特殊人群用药指导）."""
_PRACTISED = re.compile(
    r"[在到赴](?:[我本]|[\u3400-\u9fff]{2,20}?)(?:院|校|单位|中心|公司|局|所|站|厂|社|馆|基地)(?:进行|从事|开展|参加)了?"
    r"(?P<c>(?!企业|生产|岗位|专业|社会|教学|顶岗|挂职|为期)[\u3400-\u9fff]{2,16}?岗位(?:实践|见习|锻炼))(?=[,。;共累历为]|期满|$)"
)
"""At which work a teacher was in an enterprise: 在我公司进行会计岗位实践."""
_CONFERENCE = re.compile(
    rf"(?:(?:{HELD})[的之]|(?:参加|出席|参与)(?:了)?(?!由))"
    r"(?P<c>[^,。;“”《》<>]{3,60}?(?:学术会议|学术年会|年会|研讨会|研讨班|论坛|交流会|学术讲座|大会|会议|峰会|学术周))(?=[”》]?[,。;(共会期并上]|$)"
    r"|(?:^|(?<=。)|(?<=名[单册]))(?P<d>(?:(?!名[单册])[^,。;:“”《》]){3,40}?(?:会议|年会|研讨会|论坛|交流会|大会|峰会))"
    r"(?=[已业]?[于自从](?:19|20)\d\d年[^,。;]{1,30}(?:召开|举行|举办))"
)
_TICKS = r"(?:\([^()]*[□☑√][^()]*\))?"
"""Boxes for how it was held, between what announces a name and its colon: 项目（□面授☑远程）：."""
_SPOKEN_AT = re.compile(
    r"在(?P<c>[^,。;“”《》<>()]{3,40}?(?:学术会议|学术年会|年会|研讨会|论坛|交流会|大会|会议|峰会))"
    r"(?:\([^()]{4,40}\))?(?:期间|[上中])?,?(?:应邀|受邀|现场|口头)?(?:[作做]了?|宣读|发表|交流|报告|发言|主讲|展示)"
)
"""The meeting at which somebody spoke: 在某某学术会议（…）上作题为“…”的发言."""
_TRAINED = re.compile(
    r"(?:^|[,。;]|同志|\))经过?(?P<c>(?![考审核批过]|[我本该][\u3400-\u9fff]|系统|岗前|集中|理论|统一|严格|短期|专业(?:技术)?(?:培训|学习)|全面)"
    r"[^,。;“”《》\d]{4,30}?)(?:岗位)?(?:培训|学习|轮训)(?=(?:考核|考试)?合格|结业|期满|[,。;]|$)"
)
"""What somebody was trained in: 经建设监理培训，考核合格."""
_NAMED = re.compile(
    r"(?:项目|课程|培训班|课题|报告|讲座|会议|培训|研修|学习|进修|研究|访学|活动|专题|科目|大会|实践|锻炼|跟岗|(?:专业|公需|必修|选修)课)"
    rf"{_TICKS}(?:名称[:是为]{{0,2}}|(?:题目|主题|方向|内容|专业|专题)?[:是为]{{1,2}})[“《]?(?P<c>[^,。;“”《》:\[\]\d(][^,。;“”《》:\[\]]{{2,60}}?)"
    r"[”》]?(?=[,。;]|$|[(\[](?:项目|课程|班次)?编号|[(\[]\ue000)"
)
"""项目：NAME（项目编号…）: a name that a colon or 为 announces inside a sentence."""
GAVE = r"(?:作|做|宣读)了?(?:大会|口头|特邀|主题|学术|分会场?|墙报|邀请|专题){0,3}报告"
"""What somebody says of a talk that he gave at a meeting, before its title: 并作口头报告：《…》."""
_NAME = 3  # characters that the name of a course has at least


def unquoted(paper: Paper) -> Iterator[Candidate[Passage]]:
    """Names of courses that verbs lead, each as its own words, with their trust."""
    for block in (*paper.sentences, paper.flow):
        for pattern, trust in (
            (_NAMED, 0.86),
            (_CONFERENCE, 0.8),
            (_SPOKEN_AT, 0.9),
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
            (_OF_RESIDENTS, 0.95),
            (_OF_SUBJECT, 0.95),
            (_PRACTISED, 0.95),
            (_STUDIED, 0.7),
            (_OF_CLASS, 0.8),
            (_ALONE, 0.8),
            (_TRAINED, 0.7),
            (_BARE, 0.6),
        ):
            for match in pattern.finditer(block.text):
                words = block.cut(*match.span(_group_of(match)))
                if BLOT in words.text or NO_CONTENT.search(words.text):
                    continue
                words = name_alone(words)
                if not is_generic(words.text):
                    named = match if pattern is _NAMED else None
                    sure = pattern is _OF_RESIDENTS
                    weight = 1.0 if sure else _weight(words.text, named)
                    yield Candidate(words, words, trust * weight)


def _weight(name: str, named: re.Match[str] | None) -> float:
    """What a name is worth beside others; *named*: the match of a colon or 为 that announces it."""
    body = named is not None and is_organisation(name)  # who signs below
    if body or len(name) < _NAME:
        return _VAGUE
    talk = named is not None and _TALK.search(named.string[: named.start("c")])
    return _ITS_TALK if talk else 1.0


_VAGUE, _ITS_TALK = 0.4, 0.9
_TALK = re.compile(rf"{GAVE}[:是为]{{1,2}}[“《]?$")


def _group_of(match: re.Match[str]) -> str:
    """The group of a pattern that holds the name: c, or that of another way to say it."""
    return match.lastgroup if match.lastgroup in ("d", "e") else "c"
