"""网络培训证书: what a learning site prints; also 公需科目 learned online."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ce_intake.fields import evidence
from ce_intake.fields.acts import NET
from ce_intake.fields.breakdown import certificate_of
from ce_intake.fields.choice import inferred
from ce_intake.fields.entry import common_entry
from ce_intake.fields.several import draft_of
from ce_intake.layout.draft import Act, Draft, Kind, of_somebody, one_course_shape
from ce_intake.values import Entry, KindCode, LearningForm, Page


def extract(pages: Sequence[Page]) -> Draft:
    """One entry, or one for each course, learned online whatever the paper says of its class."""
    entry = common_entry(certificate_of(pages), form=LearningForm.ONLINE)
    return draft_of(pages, _online(entry))


def _online(entry: Entry) -> Entry:
    if entry.learning_form.value is LearningForm.ONLINE:
        return entry
    return replace(entry, learning_form=inferred(LearningForm.ONLINE, 0.9))


_SITE = (
    r"[\u3400-\u9fffA-Za-z·]{2,18}"
    r"(?:网|网校|学堂|云课堂?|课堂在线|学习平台|教育平台|培训平台|服务平台|管理系统|网络学院|在线)"
)
"""The name of a site of learning, by how it ends."""
_NO_TOPIC = "(?!应用|建设|运[营维]|开发|管理|技术|安全|设计|操作|使用|搭建)"
"""What follows a site that is learned about, and not on: 工业互联网平台应用培训班."""

KIND = Kind(
    code=KindCode.ONLINE_CERTIFICATE,
    cues={
        "^网络": 3.0,
        "^在线": 3.0,
        "^远程": 3.0,
        "^线上": 3.0,
        "^直播": 3.0,
        "网络培训": 3.5,
        "网络学习": 2.5,
        "网络研修": 3.5,
        "通过网络": 4.0,
        "网络课程": 3.0,
        "本平台": 2.5,
        "网络完成": 1.0,
        "^公需": 1.0,
        "在线学习": 2.5,
        "在线培训": 2.5,
        "远程培训": 3.0,
        "远程教育": 1.5,
        "线上学习": 3.5,
        "线上培训": 2.0,
        "线上": 2.0,
        "网上": 1.8,
        "网络": 1.0,
        "在线": 1.0,
        "学习平台": 1.5,
        "平台完成": 2.5,
        "平台学习": 2.0,
        "平台参加": 2.0,
        "用户": 0.8,
        "APP": 1.5,
        "App": 1.5,
        "学习时长": 1.0,
        "直播课": 2.0,
        "慕课": 2.0,
        "智慧教育": 2.0,
        "培训平台": 1.5,
        "教育网": 1.0,
        "平台": 0.7,
        "查询网址": 0.7,
        "公需科目": 0.6,
        "学时": 0.4,
        "结业": 0.3,
        "面授☑": -2.0,
        "云课堂": 2.0,
        "MOOC": 2.0,
        "学堂在线": 2.0,
        "^电子学习": 2.0,
        "学习进度": 1.0,
        "网络学院": 2.0,
        "网校": 2.0,
        "^打印": 0.5,
        "^我的证书": 1.0,
    },
    patterns={
        **evidence.PATTERNS,
        rf"{NET}[^,。;]{{0,14}}(?:学习|培训|课程|研修|完成|教育|授课|课时)": 1.5,
        rf"(?:完成|学习|参加|修读)[^,。;]{{0,12}}{NET}": 1.5,
        r"(?:登录|登陆)[^,。;]{2,20}(?:学习|平台|网)": 1.5,
        rf"(?:^|[:\d]){_SITE}(?:\(电子[^()]{{0,4}}\))?$": 3.0,
        rf"[在由过录][^,。;:]{{0,16}}{_SITE}{_NO_TOPIC}[^,。;:]{{0,4}}"
        "(?:学习|参加|完成|修|观看|培训)": 2.0,
        r"(?<!不)(?<!半)脱产(?:学习|培训|进修|参加|在)": -2.0,
        r"(?:完成|在|学习|修读|学完)[^,。;:]{0,10}(?:平台|网站|APP)[上内]?的?(?:学习)?课程": 3.0,
        r"(?:系统|平台)(?:自动)?(?:生成|出具|打印|导出)": 0.7,
        r"扫[码描][^,。;]{0,8}(?:查询|验证|核验|真伪)": 0.7,
        r"https?:|www\.|\.com|\.cn": 0.7,
        r"(?:^)https?://[^,。;]{4,}/|(?:^)\d{4}[-/]\d{1,2}[-/]\d{1,4}:\d\d": 1.5,  # of a browser
        r"(?:机构|单位):?[\u3400-\u9fff]{4,26}(?:平台|网校|在线)$": 3.0,
        r"[构位]:?[\u3400-\u9fff]{2,26}(?:在线|网[络上]|云|空中)(?:学院|大学|[学课]堂|党?校)$": 3.0,
        r"(?:^)(?:证书|课程|学习|学时|成绩)(?:详情|预览|展示|查看)$": 2.0,
        r"(?:恭喜|祝贺)[您你](?:已|完成|通过|获得)": 1.5,
        r"(?i)online[a-z-]{0,12}course|e-learning|webinar|onlinetraining": 5.0,
        r"观看|视频|直播|回放|点播|课件|章节|分钟": 1.0,
        r"(?:^)(?:保存[^,。;]{0,3}(?:图片|相册|本地)|分享[^,。;]{0,4}|转发[^,。;]{0,6}|下载[^,。;]{0,6}|"
        r"查看[^,。;]{0,4}|我的[^,。;]{0,4}|长按[^,。;]{0,8}|返回)$": 1.5,
    },
    labels=evidence.LABELS,
    acts={Act.HEARD: -2.0},
    forms=frozenset({LearningForm.ONLINE}),
    extract=extract,
    shape=one_course_shape,
    borne_out=of_somebody,
    required=("name", "content", "hours", "credit_year", "issuer"),
)
