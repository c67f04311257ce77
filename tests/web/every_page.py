"""Every page that there is, for the tests that look at all of them; one of the table that no
address here opens fails `test_html`.
"""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

from a_batch import a_read_batch
from a_house import TestHouse, a_doubtful_entry, an_entry, moment

from ce_intake.desk import (
    entries,
    grid,
    known,
    lookers,
    notices,
    proposals,
    second_look,
    talk,
    uploads,
)
from ce_intake.values import KindCode

NO_PAGES = {
    "static",
    "health.alive",
    "health.ready",
    "health.metrics",
    "session.home",  # leads on
    "ledger.mine",  # leads on
    "uploads.card",  # pieces of pages, which stand in the page too
    "talk.thread",
    "batches.card",
    "uploads.original",  # files
    "uploads.page",
    "batches.thumb",
    "outcomes.report",
    "outcomes.package",
    "outcomes.pdf",
    "arrivals.offset",
    "imports.export",
    "imports.export_known",
    "mine.as_json",
    "mine.as_csv",
    "openapi.document",
}
"""Endpoints that are asked for by GET and are no page of their own."""

_COURSE = {"name": "数据安全", "aliases": "数据安全基础（2019至2021）", "course_sort": "course"}


def every_page(house: TestHouse) -> dict[str, list[str]]:
    """Fill *house*, and name every page of it by the login that opens it; "" for nobody."""
    receipt = house.upload()
    base = an_entry()
    other = replace(base, certificate_no=replace(base.certificate_no, value="JX-9"))
    ready, doubtful = house.read(receipt, other, a_doubtful_entry(), kind=KindCode.TRANSCRIPT)
    first = house.proposed()
    house.upload(name="排队.pdf")
    returned = _returned_and_sent_again(house)
    clerk = house.actors["clerk"]
    with house.store.begin() as tx:
        view = proposals.show(tx, clerk, first)
        made = proposals.confirm(
            tx,
            clerk,
            first,
            version=view.version,
            digest=view.digest,
            values={},
            person_id="P1",
            now=moment(),
        )
        course = known.put(tx, clerk, "courses", _COURSE, now=moment()).value_id
    batch, stack = a_read_batch(house, 5, {2: "", 4: "CE-INTAKE-SEPARATOR"})
    paper, entry = f"/papers/{receipt.number}", f"/entries/{made.entry_id}"
    own = ["/account", "/my-data", "/policy", "/help", "/api/", "/prove?next=/my-data"]
    return {
        "": ["/sign-in", "/help", "/api/", "/no-such-page"],
        "wang": [
            "/papers",
            "/papers?search=nothing",
            "/papers?group=returned",
            paper,
            f"/papers/{returned}",
            "/year/2026",
            "/year/2025",
            "/record",
            entry,
            *own,
        ],
        "li": ["/papers", "/record", "/year/2026"],
        "clerk": [
            "/queue",
            "/queue?state=confirmed",
            "/queue?search=nobody",
            "/queue?search=王小明&kind=transcript",
            "/queue/courses",
            "/queue/course?content=大数据分析与应用",
            "/queue/course?content=nobody",
            "/second-looks",
            f"/second-looks/{_a_second_look(house)}",
            "/changes",
            f"/entries/{a_wanted_change(house)}",
            "/batches",
            f"/batches/{batch}",
            "/batches/new",
            f"/batches/{batch}/add",
            f"/batches/{batch}/files?state=taken",
            f"/batches/{batch}/files",
            f"/stacks/{stack}",
            "/files",
            "/files?state=proposed",
            f"/proposals/{ready}",
            f"/proposals/{doubtful}",
            f"/proposals/{first}",
            f"/proposals/{ready}/beside/{doubtful}",
            f"/papers/{returned}",
            "/files?state=unread",
            f"{paper}/entries",
            paper,
            entry,
            "/people",
            "/people?search=王",
            "/people/P1",
            "/people/P1/record",
            "/people/import",
            "/people/new",
            "/registers",
            "/registers/courses",
            "/registers/units?search=nothing",
            f"/registers/values/{course}",
            "/registers/spellings",
            "/registers/issuers/import",
            "/people/P1/years/2026",
            "/papers",
            "/audit",
            *own,
        ],
        "verifier": [
            "/queue",
            "/queue?state=confirmed",
            "/queue/courses",
            f"{paper}/entries",
            f"/proposals/{doubtful}",
            f"/proposals/{first}",
            "/second-looks",
            "/changes",
            "/files",
            paper,
            entry,
            "/batches",
            f"/batches/{batch}",
            f"/stacks/{stack}",
            "/people",
            "/people/P1",
            "/people/P1/record",
            "/people/P1/years/2026",
            "/registers",
            "/registers/courses",
            *own,
        ],
        "admin": ["/accounts", "/outlets", "/registers", "/registers/units", *own],
        "auditor": ["/audit", "/audit?verify=1", *own],
    }


def a_wanted_change(house: TestHouse) -> int:
    """An entry of a verified year that a clerk wants void; its key."""
    base, clerk = an_entry(), house.actors["clerk2"]
    old = replace(
        base,
        certificate_no=replace(base.certificate_no, value="JX-2024"),
        credit_year=replace(base.credit_year, value=2024),
    )
    proposal_id, then = house.proposed(old), datetime(2025, 1, 10, tzinfo=UTC)
    with house.store.begin() as tx:
        view = proposals.show(tx, clerk, proposal_id)
        made = proposals.confirm(
            tx,
            clerk,
            proposal_id,
            version=view.version,
            digest=view.digest,
            values={},
            person_id="P1",
            now=then,
        )
        entries.amend(
            tx,
            clerk,
            made.entry_id,
            version=1,
            values={"hours": "32"},
            reason="看错了",
            now=moment(),
        )
    return made.entry_id


def _returned_and_sent_again(house: TestHouse) -> str:
    """A returned paper, photographed again, with a thread that somebody has not read."""
    proposal_id = house.proposed(a_doubtful_entry())
    clerk, wang = house.actors["clerk"], house.actors["wang"]
    sha256, size = house.store.blobs.put(io.BytesIO(b"a better photo"), most=100)
    with house.store.begin() as tx:
        view = proposals.show(tx, clerk, proposal_id)
        number = proposals.give_back(
            tx,
            clerk,
            proposal_id,
            version=view.version,
            reason="return_cut",
            words="印章没有拍进来",
            now=moment(),
        ).upload_number
        again = uploads.receive(
            tx, wang, name="重拍.jpg", sha256=sha256, size=size, replaces=number, now=moment()
        )
        talk.write(tx, wang, number, words="重新拍了", now=moment())
        notices.tell_test(tx, house.actors["admin"], now=moment())
    house.read(again)
    return again.number


def _a_second_look(house: TestHouse) -> int:
    """An entry that another clerk confirmed together with others, drawn to be looked at again."""
    number = an_entry(certificate_no=replace(an_entry().certificate_no, value="JX-12"))
    proposal_id = house.proposed(number)
    clerk = house.actors["clerk2"]
    with house.store.begin() as tx:
        view = proposals.show(tx, clerk, proposal_id)
        chosen = grid.Chosen(
            proposal_id=proposal_id, version=view.version, digest=view.digest, values={}
        )
        second_look.confirm(tx, clerk, "大数据分析与应用", [chosen], share=1, now=moment())
    with house.store.view() as tx:
        return lookers.waiting(tx, house.actors["clerk"])[0]
