"""What the benches of matching and duplicates say of small registers."""

from __future__ import annotations

from pathlib import Path

from ce_intake.register.people import Register
from ce_intake.settings import Settings
from scripts.benches import copies, matching, stored
from scripts.benches.crowd import a_register, papers


def test_a_register_in_a_database_reaches_the_goals_as_one_in_memory_does(tmp_path: Path) -> None:
    people = a_register(600, 5)
    sheets = papers(people, 200, 5)

    kept = stored.measure("sqlite", Settings(data=tmp_path), people, sheets)

    held = matching.run(Register(people), people, sheets)
    assert matching.goals(kept.outcomes) == matching.goals(held)
    figures = dict(matching.goals(held))
    assert figures["of these right (goal ≥ 99.95 %)"].startswith("100.000 %")
    assert figures["undecidable namesakes, of these picked (goal 0)"].startswith("0 of")


def test_papers_state_booklet_numbers_and_some_are_misread() -> None:
    people = a_register(600, 5)
    noted = [paper for paper in papers(people, 2_000, 5) if paper.booklet]

    assert 40 < len(noted) < 120
    assert any(paper.booklet != paper.before.booklet for paper in noted if paper.before)


def test_the_very_same_file_is_always_noticed_and_never_told_to_others() -> None:
    assert [figure for _, figure in copies.measure(4)] == [
        "100.00 % of 4",
        "100.00 % of 4",
        "0 of 4",
    ]
