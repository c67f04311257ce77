"""培训证书, 结业证书, 合格证书 of a class; also 进修, 研修 and a unit's own 学时证明."""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.fields import evidence
from ce_intake.fields.breakdown import certificate_of, with_sum
from ce_intake.fields.entry import common_entry
from ce_intake.fields.several import draft_of
from ce_intake.layout.draft import Act, Draft, Kind, of_somebody, one_course_shape
from ce_intake.values import KindCode, LearningForm, Page


def extract(pages: Sequence[Page]) -> Draft:
    """One entry, or one for each course that its sentence tells with hours of its own."""
    entry = common_entry(certificate_of(pages), form=LearningForm.TRAINING_CLASS)
    return draft_of(pages, with_sum(entry, pages))


KIND = Kind(
    code=KindCode.TRAINING_CERTIFICATE,
    cues={
        "^结业": 1.0,
        "^结业证": 1.0,
        "^培训证": 2.0,
        "^合格证": 1.5,
        "^学时证明": 2.0,
        "^短期培训": 6.0,
        "短训班": 3.0,
        "^学习证明": 2.0,
        "^培训合格": 3.0,
        "^继续教育证": 1.5,
        "^继续教育学分": 2.5,
        "^学分证": 2.5,
        "^学分条": 2.5,
        "^研修": 2.5,
        "^进修": 2.5,
        "培训班": 1.5,
        "研修班": 1.5,
        "进修": 1.0,
        "准予结业": 1.5,
        "培训": 0.7,
        "特发此证": 0.7,
        "面授": 0.7,
        "举办的": 0.5,
        "学时": 0.5,
        "^证书": 0.5,
        "兹证明": 0.4,
        "课程的学习": 0.7,
        "考核合格": 0.3,
        "^培训": 1.0,
        "^继续教育培训": 2.0,
        "^修业": 1.5,
        "受训": 0.7,
    },
    patterns={
        **evidence.PATTERNS,
        r"(?i)certificateof(?:completion|training)|coursecertificate|trainingco?urse|workshop": 3.0,
        r"(?:支教|挂职锻炼|企业实践|对口支援|援[藏疆青外]|科技特派|送医下乡|服务基层)": 2.0,
        r"访问学者|学术访问": 3.0,
        r"业余班|夜校班?|周末班|面授班": 2.0,
        r"跟岗|跟班学习|顶岗": 2.0,
        r"(?<!不)脱产(?:学习|培训|进修|参加|在)|集中面授|面对面授课": 1.5,
        r"[在到赴][^,。;“”《]{2,16}(?<![络线])(?:学院|大学|[学党]校|中心|基地)(?:脱产)?学习": 1.5,
    },
    labels=evidence.LABELS,
    acts={Act.LEARNED_ONLINE: -4.0, Act.HEARD: -3.0, Act.EXAMINED: -1.5},
    forms=evidence.CLASSES,
    extract=extract,
    shape=one_course_shape,
    borne_out=of_somebody,
    required=("name", "content", "hours", "credit_year", "issuer"),
)
