"""Many at once: one wins, the others are told, and nothing is doubled."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from an_office import Office, an_entry, make_account

from ce_intake.desk import entries, proposals, upload_views, uploads, work
from ce_intake.desk.actors import Role
from ce_intake.errors import StaleDecision

CLERKS = 8


def at_once(number: int, act: Callable[[int], object]) -> list[object]:
    """Do *act* in so many threads, all begun together; the results or refusals."""
    together = Barrier(number)

    def one(index: int) -> object:
        together.wait()
        try:
            return act(index)
        except StaleDecision as refusal:
            return refusal

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(one, range(number)))


def test_of_eight_clerks_who_confirm_at_once_one_wins(office: Office) -> None:
    with office.store.begin() as tx:
        clerks = [make_account(tx, f"clerk{n}", Role.CLERK, office.unit_id) for n in range(CLERKS)]
    for round_number in range(3):
        proposal_id = office.proposed(f"%PDF {round_number}".encode())
        with office.store.view() as tx:
            shown = proposals.show(tx, office.clerk, proposal_id)

        def confirm(
            index: int, proposal_id: int = proposal_id, digest: str = shown.digest
        ) -> object:
            with office.store.begin() as tx:
                return proposals.confirm(
                    tx,
                    clerks[index],
                    proposal_id,
                    version=1,
                    digest=digest,
                    values={"certificate_no": f"N{proposal_id}"},
                    person_id="P1",
                    now=office.now,
                )

        results = at_once(CLERKS, confirm)

        [winner] = [item for item in results if isinstance(item, entries.EntryView)]
        losers = [item for item in results if isinstance(item, StaleDecision)]
        assert len(losers) == CLERKS - 1
        assert {loser.facts["by"] for loser in losers} == {winner.versions[0].by_name}


def test_the_same_file_sent_many_times_at_once_is_one_work_item(office: Office) -> None:
    receipts = at_once(12, lambda _: office.upload(b"%PDF same"))

    found = [item for item in receipts if isinstance(item, upload_views.Receipt)]
    [first] = [item for item in found if item.duplicate_of is None]
    assert {item.duplicate_of for item in found} == {None, first.number}
    assert len({item.work_id for item in found if item.work_id}) == 1


def test_the_same_key_sent_many_times_at_once_is_one_receipt(office: Office) -> None:
    receipts = at_once(12, lambda _: office.upload(b"%PDF same", client_key="tap"))

    assert len({item.number for item in receipts if isinstance(item, upload_views.Receipt)}) == 1


def test_many_workers_share_the_pool_without_reading_anything_twice(office: Office) -> None:
    for number in range(12):
        office.upload(f"%PDF {number}".encode())

    def claim(index: int) -> object:
        claimed = []
        while True:
            with office.store.begin() as tx:
                item = work.claim_next(tx, "interactive", owner=f"w{index}", now=office.now)
            if item is None:
                return claimed
            claimed.append(item.work_id)

    shares = at_once(6, claim)

    taken = [work_id for share in shares if isinstance(share, list) for work_id in share]
    assert sorted(taken) == sorted(set(taken))
    assert len(taken) == 12


def test_siblings_decided_at_once_leave_the_file_in_the_right_state(office: Office) -> None:
    papers = [an_entry(certificate_no=str(number), content=f"课{number}") for number in range(6)]
    office.proposed(b"%PDF six", *papers)
    with office.store.view() as tx:
        card = uploads.mine(tx, office.uploader)[0]
        shown = [proposals.show(tx, office.clerk, line.proposal_id) for line in card.entries]

    def confirm(index: int) -> object:
        with office.store.begin() as tx:
            return proposals.confirm(
                tx,
                office.clerk,
                shown[index].proposal_id,
                version=1,
                digest=shown[index].digest,
                values={},
                person_id="P1",
                now=office.now,
            )

    at_once(6, confirm)

    with office.store.view() as tx:
        assert uploads.mine(tx, office.uploader)[0].state == "confirmed"
