"""Whether an entry may be confirmed at a glance (`ready` of the reading contract)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ce_intake.kinds import KINDS
from ce_intake.policies.findings import blocks
from ce_intake.stages.calibrate import calibrated, model
from ce_intake.stages.grounds import Surroundings
from ce_intake.values import FIELD_NAMES, Entry, Field, Finding, KindCode

KIND_SURE = 0.9
"""Least probability of the kind of paper: which fields it must have depends on it."""


def propose(entry: Entry, around: Surroundings, *, doubts: Sequence[Finding] = ()) -> Entry:
    """*entry* with calibrated confidences and `ready` set; *doubts* are of the whole paper.

    Ready: all that its kind requires is there and sure enough, and nothing is open. Where a text
    layer lied, or words could not be read, nothing on the paper is told at a glance.
    """
    entry = _kind_doubted(calibrated(entry, around), around)
    clear = not any(blocks(one.code) for one in (*entry.findings, *doubts))
    return replace(entry, ready=clear and _complete(entry, around.kind) and _known(entry))


def doubts_on(
    entry: Entry, entries: Sequence[Entry], findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Those of a paper's *findings* that touch *entry*: all but what another one's row holds."""
    return tuple(
        one
        for one in findings
        if one.code not in _OF_A_PLACE
        or _in_row(one, entry)
        or not any(_in_row(one, other) for other in entries)
    )


_OF_A_PLACE = frozenset({"not_legible", "cut_off"})
"""What tells of the words in one place alone; a layer that lied is believed nowhere."""


def _in_row(finding: Finding, entry: Entry) -> bool:
    """Whether the place of a finding is level with the person that *entry* names."""
    for own in (entry.name, entry.id_number):
        if own.box is not None and finding.box is not None and own.page == finding.page:
            middle, half = (own.box[1] + own.box[3]) / 2, own.box[3] - own.box[1]
            return abs((finding.box[1] + finding.box[3]) / 2 - middle) <= half
    return False


def _kind_doubted(entry: Entry, around: Surroundings) -> Entry:
    """*entry* with a finding where it may be a paper of another kind, or no proof at all."""
    if around.kind is KindCode.OTHER or around.kind_sure >= KIND_SURE:
        return entry
    facts = {"percent": round(around.kind_sure * 100)}
    finding = Finding(code="kind_not_certain", facts=facts)
    return replace(entry, findings=(*entry.findings, finding))


def _complete(entry: Entry, kind: KindCode) -> bool:
    """Whether every required field has a value, and every value is sure enough."""
    required = KINDS[kind].required
    if not required:
        return False
    least = model().operating_point
    for name in FIELD_NAMES:
        field: Field[object] = getattr(entry, name)
        stated = field.value is not None
        if (name in required and not stated) or (stated and field.confidence < least):
            return False
    return not _half_dated(entry, kind)


def _half_dated(entry: Entry, kind: KindCode) -> bool:
    """Whether a class or a lecture has but one of its days, and the other was hardly not told.

    One day alone is both; sites and lists may tell when a course was done and not when begun.
    """
    days = (entry.start_date.value, entry.end_date.value)
    return kind in _HELD and days.count(None) == 1


_HELD = frozenset({KindCode.TRAINING_CERTIFICATE, KindCode.LECTURE_CERTIFICATE})


def _known(entry: Entry) -> bool:
    """Whether the person is known and the hours count."""
    return entry.person is not None and entry.person.person_id is not None and entry.eligible
