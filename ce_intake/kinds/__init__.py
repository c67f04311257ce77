"""The kinds of paper, one module each: cues, labels, required fields, and what is special.

A new kind is a new module and one line in `KINDS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ce_intake.kinds import (
    achievement,
    degree,
    exam_score,
    lecture_certificate,
    online_certificate,
    other,
    roster,
    self_study,
    training_certificate,
    transcript,
)
from ce_intake.layout.draft import Kind
from ce_intake.layout.once import once
from ce_intake.values import KindCode

KINDS: Mapping[KindCode, Kind] = {
    kind.code: replace(kind, extract=once(kind.extract))
    for kind in (
        training_certificate.KIND,
        online_certificate.KIND,
        exam_score.KIND,
        self_study.KIND,
        transcript.KIND,
        roster.KIND,
        degree.KIND,
        lecture_certificate.KIND,
        achievement.KIND,
        other.KIND,
    )
}
"""Every kind by its code."""
