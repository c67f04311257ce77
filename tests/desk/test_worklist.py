"""A batch's worklist: by person and year, a part at a time, counted where the rows are."""

from __future__ import annotations

from a_stack import a_batch, a_stack, work_all_off
from an_office import Office
from sqlalchemy import event

from ce_intake.desk import batch_views, uploads
from ce_intake.store import proposals

PEOPLE = (("王小明", 2024), ("", None), ("王小明", 2025), ("王小明", 2024), ("李清", 2025))


def a_pile(office: Office) -> tuple[str, list[int]]:
    """A read batch whose entries name PEOPLE; its number and the proposals."""
    batch = a_batch(office)
    stack = a_stack(office, batch, len(PEOPLE))
    work_all_off(office)
    with office.store.begin() as tx:
        keys = [one.proposal_id for one in uploads.card(tx, office.clerk, stack).entries]
        for key, (name, year) in zip(keys, PEOPLE, strict=True):
            row = proposals.get(tx, key)
            row.name, row.doubts = name, 2
            row.fields = {**row.fields, "credit_year": {**row.fields["credit_year"], "value": year}}
    return batch, keys


def test_entries_are_counted_by_person_and_year_and_the_nameless_come_last(office: Office) -> None:
    batch, keys = a_pile(office)
    office.confirm(keys[0])

    with office.store.view() as tx:
        lines = batch_views.worklist(tx, office.clerk, batch)

    assert {(one.name, one.year): (one.open, one.decided, one.doubts) for one in lines} == {
        ("李清", "2025"): (1, 0, 2),
        ("王小明", "2024"): (1, 1, 2),
        ("王小明", "2025"): (1, 0, 2),
        ("", ""): (1, 0, 2),
    }
    assert lines[-1].name == ""
    begin = {(one.name, one.year): one.first for one in lines}
    assert begin["王小明", "2024"] == keys[3]  # the first that is still open


def test_the_parts_of_a_worklist_are_the_whole_and_each_is_one_question(office: Office) -> None:
    batch, _ = a_pile(office)
    asked: list[str] = []
    with office.store.view() as tx:
        whole = batch_views.worklist(tx, office.clerk, batch)
        event.listen(
            office.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2])
        )
        parts = [
            batch_views.worklist(tx, office.clerk, batch, first=at, limit=1) for at in range(5)
        ]

    assert [one for part in parts for one in part] == whole
    assert len(whole) == 4
    assert len([one for one in asked if "proposal" in one]) == 5
