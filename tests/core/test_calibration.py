"""Confidence that means what it says."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, strategies as st

from ce_intake.stages.calibrate import EVEN, calibrated, model
from ce_intake.stages.grounds import CONTRADICTIONS, Surroundings, grounds, surroundings
from ce_intake.stages.propose import KIND_SURE, doubts_on, propose
from ce_intake.values import (
    FIELD_NAMES,
    Candidate,
    Entry,
    Field,
    Finding,
    Hours,
    KindCode,
    LearningForm,
    Page,
    PartialDate,
    Person,
    PersonMatch,
    Result,
    ResultKind,
    Seal,
    Source,
    Word,
)
from scripts.benches.calibrate import operating_point
from scripts.benches.fitting import AGAINST, Sample, fit
from scripts.benches.observed import Corpus, Proposal

ROUNDING = 1e-12

PLAIN = Surroundings(
    kind=KindCode.TRAINING_CERTIFICATE,
    kind_sure=0.99,
    text="",
    seals=(),
    payloads="",
    hours=frozenset(),
    clear=0.99,
    strange=0,
    forms=frozenset(),
    graded=False,
    scored=False,
    entries=1,
)


def read(value: str, *, letters: float = 0.99, trust: float = 0.95) -> Field[str]:
    """A value whose letters were all read so well."""
    return Field(
        value=value, text=value, confidence=letters * trust, letters=(letters,) * len(value)
    )


def said(entry: Entry, name: str, around: Surroundings = PLAIN) -> float:
    """The probability that comes out for one field."""
    return float(getattr(calibrated(entry, around), name).confidence)


@given(st.floats(0.02, 1), st.floats(0.02, 1), st.sampled_from(["name", "content", "issuer"]))
def test_letters_read_more_surely_never_make_a_value_less_probable(
    one: float, other: float, name: str
) -> None:
    low, high = sorted((one, other))
    entries = [Entry(**{name: read("天津市海河学会", letters=sure)}) for sure in (low, high)]

    assert said(entries[0], name) <= said(entries[1], name) + ROUNDING


@pytest.mark.parametrize("name", FIELD_NAMES)
def test_no_ground_counts_against_its_own_side(name: str) -> None:
    weights = model().weights[name]

    assert all(weight <= 0 for ground, weight in weights.items() if ground in AGAINST)
    assert weights.get("worst letter", 0.0) >= 0
    assert weights.get("trust", 0.0) >= 0


def test_a_value_that_is_not_stated_stays_at_no_confidence() -> None:
    entry = calibrated(Entry(name=read("王建国")), PLAIN)

    assert entry.name.confidence > 0.5
    assert entry.content.confidence == 0.0


def test_the_person_of_the_register_makes_name_number_and_unit_sure() -> None:
    person = Person(
        person_id="P1", name="王建国", id_number="110101199003078515", employer="海河水厂"
    )
    known = PersonMatch(person_id="P1", confidence=0.9995, known=person)
    alone = Entry(
        name=read("王建国"), id_number=read("110101199003078515"), employer=read("海河水厂")
    )

    for name in ("name", "id_number", "employer"):
        assert said(replace(alone, person=known), name) > said(alone, name)


def test_a_unit_that_the_register_spells_otherwise_is_an_even_chance_at_most() -> None:
    person = Person(person_id="P1", name="王建国", employer="天津海晏建筑设计研究院有限公司")
    entry = Entry(
        employer=read("天津海晏建筑设计研究院", letters=1.0, trust=1.0),
        person=PersonMatch(person_id="P1", confidence=0.99, known=person),
    )

    assert said(entry, "employer") <= EVEN


def test_a_date_whose_words_hold_figures_of_another_is_an_even_chance_at_most() -> None:
    day = PartialDate(2023, 3, 8)
    cell: Field[PartialDate] = Field(
        value=day, text="2023-03-08/2023-03-10", confidence=1.0, source=Source.LAYER
    )
    whole = replace(cell, value=PartialDate(2023, 3, 10))

    assert said(Entry(start_date=cell, end_date=cell), "end_date") <= EVEN
    assert said(Entry(start_date=cell, end_date=whole), "end_date") > EVEN


def test_a_month_that_holds_the_day_of_issue_is_not_after_it() -> None:
    entry = Entry(
        end_date=Field(value=PartialDate(2019, 7), text="2019年7月", confidence=0.9),
        issue_date=Field(value=PartialDate(2019, 7, 5), text="2019年7月5日", confidence=0.9),
    )

    found = grounds(entry, PLAIN)["end_date"]

    assert (found["issued soon"], found["issued before"]) == (1.0, 0.0)


def test_a_name_that_somebody_bears_is_surer_than_one_that_nobody_does() -> None:
    namesake = Candidate(person_id="P1", score=0.4, reasons=("same_name", "employer_differs"))
    entry = Entry(name=read("王建国"), person=PersonMatch(candidates=(namesake,)))

    assert said(entry, "name") > said(replace(entry, person=PersonMatch()), "name")


def test_a_score_under_the_pass_mark_that_passed_is_an_even_chance_at_most() -> None:
    low = Result(kind=ResultKind.SCORE, value="30", passed=True)
    entry = Entry(result=Field(value=low, text="30", confidence=1.0, source=Source.LAYER))

    assert said(entry, "result") <= EVEN


def test_a_seal_that_says_the_same_is_a_ground_and_makes_the_issuer_no_less_sure() -> None:
    entry = Entry(issuer=read("天津市海河学会"))
    seal = Seal(text="天津市海河学会", box=(0, 0, 1, 1), confidence=0.9)
    pages = [Page(number=1, width=9, height=9, seals=(seal,))]
    sealed = surroundings(pages, KindCode.TRAINING_CERTIFICATE, 0.99, entries=1)

    assert grounds(entry, sealed)["issuer"]["sealed"] == 1.0
    assert said(entry, "issuer", sealed) >= said(entry, "issuer", replace(PLAIN, clear=1.0))


@pytest.mark.parametrize("number", ["0L-2023-53901", "JSO23-117", "A-2O17-3"])
def test_a_number_in_which_0_and_o_may_be_mistaken_is_an_even_chance_at_most(number: str) -> None:
    assert said(Entry(certificate_no=read(number)), "certificate_no") <= EVEN


def test_a_0_among_figures_and_an_o_among_letters_are_no_doubt() -> None:
    entry = Entry(certificate_no=read("COM-2023-0007"))

    assert grounds(entry, PLAIN)["certificate_no"]["zero or O"] == 0.0


def test_another_amount_on_the_paper_makes_the_hours_less_sure() -> None:
    word = Word(text="共40学时，其中实践8学时", box=(0, 0, 1, 1))
    pages = [Page(number=1, width=9, height=9, words=(word,))]
    around = surroundings(pages, KindCode.TRAINING_CERTIFICATE, 0.99, entries=1)
    entry = Entry(hours=Hours(value=next(iter(around.hours)), text="40学时", confidence=0.9))

    assert len(around.hours) == 2
    assert grounds(entry, around)["hours"]["other amounts"] == 1.0


def test_a_kind_that_is_not_certain_is_told_and_keeps_an_entry_from_being_ready() -> None:
    doubtful = replace(PLAIN, kind_sure=KIND_SURE - 0.01)

    assert [one.code for one in propose(Entry(), doubtful).findings] == ["kind_not_certain"]
    assert propose(Entry(), PLAIN).findings == ()


@pytest.mark.parametrize("code", ["layer_contradicted", "layer_differs", "not_legible"])
def test_a_doubt_about_the_paper_keeps_each_of_its_entries_from_being_ready(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ce_intake.stages.propose._complete", lambda *_: True)
    entry = Entry(person=PersonMatch(person_id="1", confidence=1.0))

    assert propose(entry, PLAIN).ready
    assert not propose(entry, PLAIN, doubts=[Finding(code=code, page=1)]).ready


def at(height: float) -> Entry:
    """An entry whose person stands so far down on the first page."""
    box = (0.1, height, 0.2, height + 0.02)
    return Entry(name=Field(value="张三", text="张三", confidence=0.9, page=1, box=box))


def test_words_that_were_not_read_in_the_row_of_one_touch_nobody_else() -> None:
    entries = [at(0.2), at(0.3)]
    beside = Finding(code="not_legible", page=1, box=(0.8, 0.3, 0.9, 0.32))
    apart = replace(beside, box=(0.8, 0.7, 0.9, 0.72))
    lied = replace(beside, code="layer_contradicted")

    told = [doubts_on(one, entries, [beside, apart, lied]) for one in entries]
    assert told == [(apart, lied), (beside, apart, lied)]


@pytest.mark.parametrize("told", ["120***********0136", "6201**************", "3702**********084X"])
def test_a_masked_number_with_a_letter_hardly_seen_is_never_sure(told: str) -> None:
    """A digit taken for a star leaves the length as it is, and a register's number fits."""
    known = Entry(id_number=read(told, letters=0.95))
    weak = replace(known, id_number=replace(known.id_number, letters=(0.6, *(0.95,) * 17)))

    assert said(weak, "id_number") <= EVEN
    assert grounds(known, PLAIN)["id_number"]["mask unclear"] == 0.0


@pytest.mark.parametrize(
    ("told", "unclear"),
    [("**************5072", False), ("***********5072", True), ("*************5072", True)],
)
def test_stars_in_front_are_counted_where_no_figures_were_read_before_them(
    told: str, unclear: bool
) -> None:
    known = Entry(id_number=read(told, letters=0.95))

    assert bool(grounds(known, PLAIN)["id_number"]["mask unclear"]) is unclear


@pytest.mark.parametrize(
    "told",
    [
        *("Course", "培训内容", "全部规定课程", "配电网自动化运维2021-01"),
        *("合格证", "Word 2007中文字处理特此证明"),
    ],
)
def test_what_announces_a_course_or_runs_on_into_a_day_is_an_even_chance_at_most(
    told: str,
) -> None:
    assert said(Entry(content=read(told, letters=1.0, trust=1.0)), "content") <= EVEN
    assert grounds(Entry(content=read("配电网自动化")), PLAIN)["content"]["no course"] == 0.0


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("《民法典》专题讲座", True),
        ("数据分析培训班", True),
        ("Course项目管理", True),
        ("项目管理实战", False),
    ],
)
def test_a_course_told_with_its_form_or_its_marks_is_a_ground_against_it(
    told: str, held: bool
) -> None:
    assert bool(grounds(Entry(content=read(told)), PLAIN)["content"]["with its form"]) is held


def test_an_examination_named_in_full_has_no_words_of_papers() -> None:
    named = [read("全国专业技术人员职称外语等级考试"), read("成绩查询职称外语等级考试")]

    assert [grounds(Entry(content=one), PLAIN)["content"]["words of papers"] for one in named] == [
        0.0,
        1.0,
    ]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("考核成绩84,准予结业", True),
        ("成绩:\n90.5", True),
        ("考试得84分", True),
        ("成绩合格,准予结业", False),
        ("成绩有效期至2024年", False),
        ("学习80分钟", False),
    ],
)
def test_a_score_beside_another_result_speaks_against_it(text: str, held: bool) -> None:
    done = Result(kind=ResultKind.COMPLETION, value="结业", passed=True)
    score = Result(kind=ResultKind.SCORE, value="84", passed=True)
    page = Page(
        number=1,
        width=9,
        height=9,
        words=tuple(Word(text=line, box=(0, 0, 1, 1)) for line in text.split("\n")),
    )
    around = surroundings([page], KindCode.TRAINING_CERTIFICATE, 0.99, entries=1)

    told = Entry(result=Field(value=done, text="结业", confidence=0.9))
    assert bool(grounds(told, around)["result"]["score besides"]) is held
    scored = Entry(result=Field(value=score, text="84", confidence=0.9))
    assert grounds(scored, around)["result"]["score besides"] == 0.0


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("20230417", True),
        ("2015年8月4", True),
        ("4100001975****6425", True),
        ("20230417001", False),
        ("GW20183898", False),
    ],
)
def test_a_number_that_is_a_day_or_masked_is_a_ground_against_it(told: str, held: bool) -> None:
    assert (
        bool(grounds(Entry(certificate_no=read(told)), PLAIN)["certificate_no"]["no number"])
        is held
    )


def test_an_issuer_named_after_a_place_is_surer_than_a_piece_of_a_line() -> None:
    whole, piece = (Entry(issuer=read(name)) for name in ("汀南省地质学会", "学习平台研究中心"))

    assert grounds(whole, PLAIN)["issuer"]["of a place"] == 1.0
    assert grounds(piece, PLAIN)["issuer"]["of a place"] == 0.0


def test_hours_that_a_rule_gives_for_an_examination_are_not_too_many_for_its_day() -> None:
    day = Field(value=PartialDate(2019, 9, 14), text="2019年9月14日", confidence=0.9)
    taught = Entry(start_date=day, end_date=day, hours=Hours(value=Decimal(30), confidence=0.9))
    sat = replace(taught, learning_form=Field(value=LearningForm.EXAM, confidence=0.9))

    told = [grounds(one, PLAIN)["start_date"]["hours over days"] for one in (taught, sat)]
    assert told == [1.0, 0.0]


def test_a_day_of_issue_next_to_the_signature_speaks_for_the_issuer() -> None:
    signed = replace(read("天津市海河学会"), page=1, box=(0.6, 0.80, 0.9, 0.82))
    day = Field(value=PartialDate(2024, 5, 7), text="2024年5月7日", confidence=0.9, page=1)
    beside = Entry(issuer=signed, issue_date=replace(day, box=(0.6, 0.84, 0.9, 0.86)))
    apart = Entry(issuer=signed, issue_date=replace(day, box=(0.1, 0.20, 0.3, 0.22)))
    unplaced = Entry(issuer=signed, issue_date=day)

    told = [grounds(one, PLAIN)["issuer"]["dated beside"] for one in (beside, apart, unplaced)]
    assert told == [1.0, 0.0, 0.0]


def test_a_seal_with_the_same_guessed_letter_is_no_witness() -> None:
    issuer = read("天津市北辰测绘院")
    guessed = Entry(issuer=replace(issuer, letters=(0.55, *issuer.letters[1:])))
    seal = Seal(text="天津市北辰测绘院", box=(0, 0, 1, 1), confidence=0.9)
    pages = [Page(number=1, width=9, height=9, seals=(seal,))]
    sealed = surroundings(pages, KindCode.TRAINING_CERTIFICATE, 0.99, entries=1)

    assert said(guessed, "issuer", sealed) <= EVEN


@pytest.mark.parametrize("name", ["employer", "issuer", "content"])
def test_words_with_a_letter_read_with_doubt_need_a_witness(name: str) -> None:
    own = read("天津市北辰测绘院")
    guessed = replace(own, letters=(0.85, *own.letters[1:]))

    assert said(Entry(**{name: guessed}), name) <= EVEN
    claimed = replace(guessed, source=Source.LAYER)
    assert grounds(Entry(**{name: claimed}), PLAIN)[name]["guessed"] == 0.0
    assert grounds(Entry(**{name: own}), PLAIN)[name]["guessed"] == 0.0
    twice = replace(PLAIN, text="天津市北辰测绘院\n天津市北辰测绘院")
    assert grounds(Entry(**{name: guessed}), twice)[name]["guessed"] == 0.0


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("理论成绩:85\n实操成绩:90", True),
        ("笔试\n85\n口试\n90", True),
        ("理论成绩:80\n实操成绩:90\n综合成绩:85", False),
        ("理论学习85学时\n实操40学时\n成绩:85", False),
        ("考试成绩:85", False),
    ],
)
def test_the_score_of_one_part_is_no_sure_result_of_the_whole(text: str, doubted: bool) -> None:
    score = Result(kind=ResultKind.SCORE, value="85", passed=True)
    entry = Entry(result=Field(value=score, text="85", confidence=0.99, letters=(1.0, 1.0)))
    around = replace(PLAIN, text=text)

    assert bool(grounds(entry, around)["result"]["a part's"]) is doubted
    assert not doubted or said(entry, "result", around) <= EVEN


def test_every_contradiction_is_a_ground_against() -> None:
    assert CONTRADICTIONS <= AGAINST


def test_a_fit_finds_what_tells_right_from_wrong_and_never_turns_a_ground_round() -> None:
    samples = [
        Sample(
            field="hours",
            grounds={"trust": 3.0, "other amounts": float(wrong), "said twice": float(wrong)},
            right=not wrong,
            entry=number,
            document=number,
            layout=f"layout {number % 7}",
        )
        for number in range(200)
        for wrong in [number % 4 == 0]
    ]

    fitted = fit(samples)

    alone, doubted = (
        fitted.probability("hours", {"trust": 3.0, "other amounts": other}) for other in (0.0, 1.0)
    )
    assert alone > 0.95 > 0.5 > doubted
    assert fitted.weights["hours"].get("said twice", 0.0) >= 0.0


def test_dots_that_lead_to_an_organisation_are_no_part_of_its_name() -> None:
    plain, dotted = (read(f"北辰{dot}岭测绘勘察院") for dot in ("", "·"))

    assert said(Entry(employer=plain), "employer") > EVEN
    for name in ("employer", "issuer"):
        assert said(replace(Entry(), **{name: dotted}), name) <= EVEN


@pytest.mark.parametrize("name", ["content", "employer", "issuer"])
def test_a_name_in_two_scripts_is_an_even_chance_at_most(name: str) -> None:
    one, other, mixed = (read(told) for told in ("审计学会", "審計學會", "审計学会"))

    told = [grounds(Entry(**{name: each}), PLAIN)[name]["mixed"] for each in (one, other, mixed)]
    assert told == [0.0, 0.0, 1.0]
    assert said(Entry(**{name: mixed}), name) <= EVEN


@pytest.mark.parametrize(("doubted", "point"), [(0.975, 0.98), (0.999, 0.95)])
def test_the_operating_point_keeps_the_goal_unless_most_looks_would_be_lost(
    doubted: float, point: float
) -> None:
    """Two wrong entries among two thousand are too many where going without them costs little."""
    right = [0.999] * 40 + [0.982] * 1500 + [0.951] * 300
    said = [*right, *[doubted] * 2]
    corpus = Corpus(
        samples=[
            Sample(
                field="hours", grounds={}, right=at < len(right), entry=at, document=at, layout=""
            )
            for at in range(len(said))
        ],
        proposals={
            at: Proposal(settled=True, right=at < len(right), wrong=at >= len(right), state="born")
            for at in range(len(said))
        },
    )

    assert operating_point(corpus, np.array(said)) == point
