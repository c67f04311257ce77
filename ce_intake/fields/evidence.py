"""What shows that a paper proves learning, whatever kind of proof it is.

The kinds that are told as one person and one course weigh it alike, so that it tells them from
papers that prove nothing and never from each other.
"""

from __future__ import annotations

from collections.abc import Mapping

from ce_intake.text.labels import Label
from ce_intake.values import LearningForm

PATTERNS: Mapping[str, float] = {
    r"(?:参加|完成|接受|修完|学完|修读)[^。;]{0,60}(?:培训|研修|进修|课程|学习|讲习)": 1.2,
    r"(?:培训|研修|进修|学习|跟岗|跟班|访学|实习)期满": 1.0,
    r"\d个?[学课]时|[学课]时[:为]?\d|[学课]时[一二三四五六七八九十]": 0.4,
    r"^.*(?:证书|证明书?|合格证|结业证|凭证)$": 0.5,
    r"(?i)(?:complet(?:ed|ing)|attend(?:ed|ing)|participat(?:ed|ing)in)"
    r"[a-z]{0,40}(?:course|training|workshop|program)": 2.0,
    r"特[发颁授](?:予|给)?(?:此|本)证|准予结业|特此证明": 0.4,
}
"""Regular expressions with their weights (see Kind.patterns)."""

LABELS: Mapping[Label, float] = {
    Label.COURSE: 0.5,
    Label.HOURS: 0.5,
    Label.PERSON: 0.2,
    Label.DATES: 0.3,
    Label.RESULT: 0.3,
    Label.CERTIFICATE_NO: 0.5,
}
"""Labels with their weights (see Kind.labels)."""

CLASSES = frozenset(
    {
        LearningForm.TRAINING_CLASS,
        LearningForm.SEMINAR,
        LearningForm.REFRESHER_CLASS,
        LearningForm.ACADEMIC_VISIT,
        LearningForm.PRACTICE,
    }
)
"""Forms in which somebody is taught where he is (see Kind.forms)."""
