"""What tells that the name of a body is not all that was printed, and that an entry is."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from ce_intake.kinds import KINDS
from ce_intake.stages.calibrate import EVEN, calibrated
from ce_intake.stages.grounds import Surroundings, grounds
from ce_intake.stages.propose import propose
from ce_intake.text.names import is_torn
from ce_intake.values import (
    Entry,
    Field,
    Hours,
    KindCode,
    LearningForm,
    PartialDate,
    PersonMatch,
)

AROUND = Surroundings(
    kind=KindCode.TRAINING_CERTIFICATE,
    kind_sure=0.999,
    text="",
    seals=(),
    payloads="",
    hours=frozenset(),
    clear=0.999,
    strange=0,
    forms=frozenset(),
    graded=False,
    scored=False,
    entries=1,
)


def read(value: str) -> Field[str]:
    """A value that was read as well as anything is."""
    return Field(value=value, text=value, confidence=0.999, letters=(0.9999,) * len(value))


@pytest.mark.parametrize(
    ("name", "torn"),
    [
        ("天津市环保科技培部", True),
        ("天津市工程建设人员训中心", True),
        ("天津市白塔人才开发服务即心", True),
        ("天津渤西制药有公司", True),
        ("天津市人资源和社会保障局", True),
        ("天津市学前教育王作办公室", True),
        ("天津市工程建设大员培训中心", True),
        ("天津市环保科技培训部", False),
        ("天津市教育局师训办公室", False),
        ("天津市实训基地", False),
        ("天津市培英学校", False),
        ("天津渤西制药集团股份有限公司", False),
        ("国网澄塘供电公司员工培训基地", False),
        ("天津市农业农村委员会", False),
        ("天津市化验员培训中心", False),
        ("天津市社会工作委员会", False),
        ("天津市保育员学校", False),
    ],
)
def test_half_a_word_tells_that_a_letter_was_lost(name: str, torn: bool) -> None:
    assert is_torn(name) is torn
    if torn:
        entry = Entry(employer=read(name), issuer=read(name))
        sure = calibrated(entry, AROUND)
        assert max(sure.employer.confidence, sure.issuer.confidence) <= EVEN


@pytest.mark.parametrize("name", ["盖：天津市水文学院", "天津市水文学院；陈静"])
def test_no_body_has_a_colon_in_its_name(name: str) -> None:
    entry = Entry(employer=read(name), issuer=read(name))

    sure = calibrated(entry, AROUND)

    assert max(sure.employer.confidence, sure.issuer.confidence) <= EVEN


@pytest.mark.parametrize(
    ("line", "rim", "more"),
    [
        ("舒岭市环保科技学部", "舒岭市环保科技面学部", True),
        ("贵州岭师范学院", "贵州黔岭师范学院", True),
        ("天津市鉴定中心", "天津市职业鉴定中心", True),
        ("天津市职业鉴定中心", "天津市鉴定中心", False),
        ("天津市人事考试院", "天津市人争考试院", False),
        ("天津市人事考试院", "莎天津市人事考试院", False),
        ("天津市人事考试院", "天津大学", False),
    ],
)
def test_letters_that_a_seal_has_more_than_a_line_were_lost_in_it(
    line: str, rim: str, more: bool
) -> None:
    around = replace(AROUND, seals=(rim,))

    rests = grounds(Entry(issuer=read(line)), around)["issuer"]

    assert bool(rests["seal has more"]) is more
    assert not more or calibrated(Entry(issuer=read(line)), around).issuer.confidence <= EVEN


@pytest.mark.parametrize(
    "name", ["陕西师范大学", "汇阳县人事局", "琼岬镇中心学校", "黔岭州教师学校"]
)
def test_a_province_a_county_or_a_town_is_a_place(name: str) -> None:
    assert grounds(Entry(issuer=read(name)), AROUND)["issuer"]["of a place"]


def whole(start: str | None, end: str | None) -> Entry:
    """An entry of which all is sure, with these days."""
    sure = Entry(
        name=read("陈静"),
        content=read("水库调度"),
        issuer=read("天津市水文学院"),
        learning_form=Field(value=LearningForm.TRAINING_CLASS, text="培训班", confidence=1.0),
        hours=Hours(value=Decimal(8), text="8学时", confidence=1.0),
        credit_year=Field(value=2021, text="2021", confidence=1.0),
        person=PersonMatch(person_id="p1", confidence=1.0, candidates=()),
        eligible=True,
    )
    days = {"start_date": start, "end_date": end}
    told = {name: PartialDate(*map(int, day.split("-"))) for name, day in days.items() if day}
    return replace(
        sure,
        **{name: Field(value=day, text=str(day), confidence=1.0) for name, day in told.items()},
    )


@pytest.mark.parametrize(
    ("start", "end", "kind", "half"),
    [
        ("2021-03-05", None, KindCode.TRAINING_CERTIFICATE, True),
        (None, "2021-03-05", KindCode.TRAINING_CERTIFICATE, True),
        (None, "2021-03-05", KindCode.ONLINE_CERTIFICATE, False),
        ("2021-03-05", "2021-03-05", KindCode.TRAINING_CERTIFICATE, False),
        (None, None, KindCode.TRAINING_CERTIFICATE, False),
    ],
)
def test_a_class_with_one_of_its_days_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, start: str | None, end: str | None, kind: KindCode, half: bool
) -> None:
    monkeypatch.setattr("ce_intake.stages.propose.calibrated", lambda entry, around: entry)

    assert propose(whole(start, end), replace(AROUND, kind=kind)).ready is not half


@pytest.mark.parametrize("kind", [KindCode.TRANSCRIPT, KindCode.ROSTER])
def test_an_entry_without_the_form_of_learning_is_looked_at(kind: KindCode) -> None:
    """学习形式 is the first of an entry's four parts (津人社局发〔2014〕46号 第五条)."""
    assert "learning_form" in KINDS[kind].required
