"""Finding papers by what is on them, keeping views of the queue, and knowing the year's days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from an_office import ID_NUMBER, Office, a_reading, an_entry, make_account
from sqlalchemy import event

from ce_intake.desk import progress, proposals, saved, units, work
from ce_intake.desk.actors import Actor, Role
from ce_intake.errors import InvalidInput
from ce_intake.store import searching, words
from ce_intake.text import search
from ce_intake.values import Document, Entry, Field, KindCode, Reading


def read(office: Office, content: bytes, said: dict[int, str], *documents: Document) -> None:
    """Have a file read with these words on its pages."""
    receipt = office.upload(content)
    with office.store.begin() as tx:
        claim = work.claim(tx, receipt.work_id or 0, owner="w", now=office.now)
        assert claim is not None
        for page, text in said.items():
            seen = work.Picture(
                page=page, sha256=f"{receipt.work_id:064}", size=1, width=9, height=9
            )
            work.page_ready(tx, claim, seen, said=text, done=page, total=len(said), now=office.now)
    reading = a_reading(an_entry())
    if documents:
        reading = Reading(file="x", sha256="0" * 64, page_count=len(said), documents=documents)
    with office.store.begin() as tx:
        assert work.record(tx, claim, reading, now=office.now, pipeline="test")


def document(page: int, entry: Entry) -> Document:
    """A document of one page."""
    kind = KindCode.TRAINING_CERTIFICATE
    return Document(pages=(page,), kind=kind, kind_confidence=0.9, entries=(entry,))


def look(office: Office, text: str, **more: object) -> proposals.QueuePage:
    """Search as the clerk."""
    with office.store.view() as tx:
        return proposals.queue(tx, office.clerk, search=text, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("小明", id="a part of a name"),
        pytest.param("大數據", id="traditional for simplified"),
        pytest.param("ＴＪ－2025", id="full width, part of the number"),
        pytest.param("海河 大数据", id="two words, both wanted"),
        pytest.param("红桥", id="two characters on the page"),
        pytest.param("桥", id="one character on the page"),
        pytest.param("红 桥区", id="blanks between"),
        pytest.param(ID_NUMBER, id="the whole identity number"),
    ],
)
def test_a_paper_is_found_by_its_values_and_by_the_words_on_its_page(
    office: Office, text: str
) -> None:
    entry = an_entry(issuer="海河培训中心")
    read(office, b"one", {1: "兹证明王小明同志\n于红桥区参加培训"}, document(1, entry))
    read(office, b"two", {1: "另一份材料"}, document(1, _stranger()))

    found = look(office, text)

    assert ([item.content for item in found.items], found.total) == (["大数据分析培训"], 1)


@pytest.mark.parametrize(
    ("sign", "content"),
    [
        pytest.param("鑫", "焱课程垚", id="that begins a page"),
        pytest.param("淼", "乙课程", id="that ends a page"),
        pytest.param("焱", "焱课程垚", id="that begins a value"),
        pytest.param("垚", "焱课程垚", id="that ends a value"),
        pytest.param("霾", None, id="that stands nowhere"),
    ],
)
def test_one_character_that_few_papers_say_is_found_without_reading_all_of_them(
    office: Office, monkeypatch: pytest.MonkeyPatch, sign: str, content: str | None
) -> None:
    one, other = an_entry(content="焱课程垚"), _stranger()
    said = {1: "鑫字在前", 2: "末字是淼"}
    read(office, b"one", said, document(1, one), document(2, other))
    monkeypatch.setattr(words, "FEW", 1)
    asked: list[str] = []
    event.listen(office.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))

    found = look(office, sign)

    assert [item.content for item in found.items] == ([content] if content else [])
    assert [one for one in asked if "page_word" in one and "proposal.id IN" in one] == []


def test_words_that_stand_apart_are_not_found_together(office: Office) -> None:
    read(office, b"one", {1: "红旗\n桥梁"})

    assert look(office, "旗桥").items == ()
    assert look(office, "红桥").items == ()
    assert look(office, "%").items == ()  # a sign like any other
    assert look(office, "，").total == 1  # nothing to look for is nothing asked


def test_only_the_document_on_whose_page_it_stands_is_found(office: Office) -> None:
    one, other = document(1, an_entry(content="甲课程")), document(2, _stranger())
    read(office, b"both", {1: "第一张在海河", 2: "第二张在渤海"}, one, other)

    assert [item.content for item in look(office, "渤海").items] == ["乙课程"]


def test_hits_in_the_entry_itself_come_first_and_say_where_they_stand(office: Office) -> None:
    read(
        office,
        b"on the page",
        {1: "前面有很多很多的字然后才是安全生产四个字"},
        document(1, _stranger()),
    )
    read(office, b"in the name", {1: "别的"}, document(1, an_entry(content="安全生产管理")))

    found = look(office, "安全生产")

    assert [item.content for item in found.items] == ["安全生产管理", "乙课程"]
    own, paged = (found.hits[item.proposal_id][0] for item in found.items)
    assert own.parts == (("安全生产", True), ("管理", False))
    assert (paged.page, ("安全生产", True) in paged.parts) == (1, True)


def test_a_search_goes_on_where_its_last_part_ended(office: Office) -> None:
    for number in range(5):
        read(office, f"{number}".encode(), {1: "共同的字"}, document(1, _stranger()))

    first = look(office, "共同", limit=3)
    second = look(office, "共同", limit=3, after=first.after)

    keys = [item.proposal_id for item in (*first.items, *second.items)]
    assert (len(set(keys)), second.after) == (5, None)


def a_shelf(office: Office) -> list[int]:
    """Papers that all say the same, of two courses, one of them registered; their keys."""
    for number in range(9):
        own = an_entry(content="共同课程", certificate_no=f"{number}")
        entry = _stranger() if number % 3 else own
        read(office, f"{number}".encode(), {1: "共同的字"}, document(1, entry))
    keys = [item.proposal_id for item in look(office, "").items]
    office.confirm(keys[3])
    return keys


def in_steps(monkeypatch: pytest.MonkeyPatch, *, most: int) -> None:
    """Take every word for one that stands on very many pages, and go on in small steps."""
    monkeypatch.setattr(words, "FEW", -1)
    monkeypatch.setattr(searching, "MOST", most)
    monkeypatch.setattr(searching, "AT_ONCE", 3)
    monkeypatch.setattr(searching, "FIRST_STEP", 2)


@pytest.mark.parametrize("order", ["age", "person", "course", "doubt"])
def test_step_by_step_is_found_what_the_index_finds(
    office: Office, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    keys = a_shelf(office)
    before = look(office, "共同", order=order)
    around = [neighbours(office, key, order) for key in keys]

    in_steps(monkeypatch, most=100)

    assert look(office, "共同", order=order) == before
    assert [neighbours(office, key, order) for key in keys] == around
    assert (before.total, before.counts, before.whole) == (8, {"open": 8, "confirmed": 1}, True)
    shown = [item.proposal_id for item in before.items]
    assert [behind for _, behind in (neighbours(office, key, order) for key in shown)] == [
        *shown[1:],
        None,
    ]


def neighbours(office: Office, key: int, order: str) -> tuple[int | None, int | None]:
    """What stands before and behind a proposal in the search for what all pages say."""
    with office.store.view() as tx:
        view = proposals.show(tx, office.clerk, key, search="共同", order=order)
    return view.previous_id, view.next_id


def test_of_words_on_very_many_pages_the_newest_are_shown_and_the_rest_is_not_read(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = a_shelf(office)
    in_steps(monkeypatch, most=3)
    asked: list[str] = []
    event.listen(office.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))

    found = look(office, "共同", order="doubt")

    steps = [one for one in asked if "page_word" in one and "CASE" in one.upper()]
    assert {item.proposal_id for item in found.items} == set(keys[-3:])
    assert (found.total, found.whole, found.after) == (3, False, None)
    assert len(steps) == 3  # two open ones, three of the next step, the one that is registered


def test_a_state_of_few_is_looked_through_and_of_the_others_the_newest_are_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = a_shelf(office)
    in_steps(monkeypatch, most=100)
    monkeypatch.setattr(searching, "OTHERS", 3)

    found = look(office, "共同", state="confirmed")

    assert ([item.proposal_id for item in found.items], found.whole) == ([keys[3]], True)
    assert (found.counts, found.counted) == ({"confirmed": 1, "open": 3}, False)


def test_nothing_of_another_unit_is_found(office: Office) -> None:
    read(office, b"one", {1: "红桥区"})
    with office.store.begin() as tx:
        far = units.create_unit(tx, by=None, name="别处", parent_id=None, now=office.now)
        office.clerk = make_account(tx, "far", Role.CLERK, far.unit_id)

    assert look(office, "红桥").items == look(office, "小明").items == ()


def test_identity_numbers_on_a_page_are_neither_kept_nor_found(office: Office) -> None:
    read(office, b"one", {1: f"身份证号{ID_NUMBER}合格"}, document(1, _stranger()))

    assert look(office, ID_NUMBER[3:12]).items == ()
    assert "*" in search.without_numbers(f"号{ID_NUMBER}合格")
    assert search.without_numbers("编号 JXJY-2026-0417") == "编号 JXJY-2026-0417"


def test_counts_are_of_what_is_asked_for(office: Office) -> None:
    read(office, b"one", {1: "红桥区"})
    read(office, b"two", {1: "别处"})

    assert (look(office, "红桥").counts, look(office, "").counts) == ({"open": 1}, {"open": 2})


def test_what_a_clerk_corrects_is_found_from_then_on(office: Office) -> None:
    office.confirm(office.proposed(), content="改正的课程")

    assert look(office, "改正", state="confirmed").total == 1


def test_a_clerk_keeps_views_under_names_of_his_own(office: Office) -> None:
    with office.store.begin() as tx:
        other = make_account(tx, "clerk2", Role.CLERK, office.unit_id)
        saved.keep(tx, office.clerk, " 网络 培训 ", {"kind": "online_certificate"}, now=office.now)
        saved.keep(tx, office.clerk, "网络 培训", {"order": "doubt"}, now=office.now)

    assert _names(office, office.clerk) == [("网络 培训", {"order": "doubt"})]
    assert _names(office, other) == []
    with office.store.begin() as tx:
        saved.forget(tx, other, "网络 培训", now=office.now)
        assert len(saved.views(tx, office.clerk)) == 1
        saved.forget(tx, office.clerk, "网络 培训", now=office.now)
    assert _names(office, office.clerk) == []


def test_a_view_without_a_name_is_refused(office: Office) -> None:
    with pytest.raises(InvalidInput), office.store.begin() as tx:
        saved.keep(tx, office.clerk, "  ", {}, now=office.now)


@pytest.mark.parametrize(
    ("today", "due", "days", "pace"),
    [
        (date(2026, 12, 22), date(2026, 12, 31), 10, 1),
        (date(2027, 1, 20), date(2027, 1, 20), 1, 2),
        (date(2027, 1, 21), date(2027, 12, 31), 345, 1),
    ],
)
def test_the_years_next_day_is_told_with_the_pace_that_it_asks(
    office: Office, today: date, due: date, days: int, pace: int
) -> None:
    read(office, b"one", {1: "一"})
    read(office, b"two", {1: "二"})
    office.confirm(office.proposed(b"three"))

    with office.store.view() as tx:
        midnight = datetime(2026, 3, 2, tzinfo=UTC)
        told = progress.progress(tx, office.clerk, since=midnight, today=today)

    assert (told.due, told.days, told.pace, told.left) == (due, days, pace, 2)
    assert (told.mine, told.unit, told.citation[:4]) == (1, 1, "津人社局")


def _names(office: Office, actor: Actor) -> list[tuple[str, object]]:
    with office.store.view() as tx:
        return [(view.name, view.query) for view in saved.views(tx, actor)]


def _stranger() -> Entry:
    made = an_entry(name="李清", content="乙课程", certificate_no="乙-1")
    return replace(made, person=None, id_number=Field())
