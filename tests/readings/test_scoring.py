"""The benchmark's own arithmetic: what counts as right, and how papers and entries are paired."""

from __future__ import annotations

from samples.generator import truth
from scripts.benches.scoring import EntryScore, compare, folded
from scripts.benches.tables import calibration


def a_document(
    *entries: truth.Entry, pages: tuple[int, ...] = (1,), kind: str = "roster"
) -> truth.Json:
    return truth.document_json(truth.Document(kind=kind, pages=pages, entries=entries), [])


def a_file(*documents: truth.Json) -> truth.Json:
    return {"made": {"state": "scan", "seen": True}, "documents": list(documents)}


def the_entries(true: truth.Json, read: truth.Json) -> tuple[EntryScore, ...]:
    return compare(true, read, {}).entries


def test_width_blanks_and_dashes_make_no_difference_but_are_counted_apart() -> None:
    true = a_file(a_document(truth.entry(certificate_no="（津培２０１８）A—１")))
    read = a_file(a_document(truth.entry(certificate_no="(津培2018) A-1")))

    [entry] = the_entries(true, read)

    assert entry.whole
    assert [value.strict for value in entry.values] == [False]
    assert folded("《 某课 》") == "某课"


def test_entries_are_paired_by_likeness_not_by_order() -> None:
    ming, fang = (truth.entry(name=name, hours=8) for name in ("王明", "李芳"))

    found = the_entries(a_file(a_document(ming, fang)), a_file(a_document(fang, ming)))

    assert [entry.whole for entry in found] == [True, True]


def test_a_missed_entry_loses_its_values_and_a_made_up_one_is_told() -> None:
    ming, fang = (truth.entry(name=name, hours=8) for name in ("王明", "李芳"))

    missed = the_entries(a_file(a_document(ming, fang)), a_file(a_document(ming)))
    made_up = the_entries(a_file(a_document(ming)), a_file(a_document(ming, fang)))

    assert [(e.missing, len(e.values)) for e in missed] == [(False, 2), (True, 2)]
    assert [e.extra for e in made_up] == [False, True]


def test_two_papers_on_one_page_are_paired_by_what_they_say() -> None:
    ming, fang = (a_document(truth.entry(name=name)) for name in ("王明", "李芳"))

    score = compare(a_file(ming, fang), a_file(fang, ming), {})

    assert (score.groups_same, score.groups) == (2, 2)
    assert all(entry.whole for entry in score.entries)


def test_a_value_that_nobody_states_and_nobody_reads_does_not_count() -> None:
    [entry] = the_entries(
        a_file(a_document(truth.entry(name="王明"))),
        a_file(a_document(truth.entry(name="王明", hours=8))),
    )

    assert [(value.field, value.same) for value in entry.values] == [
        ("name", True),
        ("hours", False),
    ]


def test_the_calibration_error_is_the_distance_of_said_and_right() -> None:
    read = a_file(a_document(truth.entry(name="王明", employer="某厂")))  # both said with 1.0
    score = compare(a_file(a_document(truth.entry(name="王明", employer="别厂"))), read, {})

    _, error = calibration([score])

    assert error == 0.5


def test_nothing_learned_before_the_first_rule_may_be_registered() -> None:
    days = ("2014-06-30", "2014-06", "2013", "2014-07-01", "2014-07", "2014")

    wire = a_document(*(truth.entry(end_date=day, hours=8) for day in days))

    assert [entry["eligible"] for entry in wire["entries"]] == [False] * 3 + [True] * 3
