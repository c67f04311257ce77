"""What leaves the house: told with the act, signed, tried again, and nothing personal in it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from an_office import ID_NUMBER, Office, an_office, make_account
from receivers import a_hook, a_postbox

from ce_intake.desk import notices, outbox, proposals, talk
from ce_intake.desk.actors import Actor, Role
from ce_intake.desk.outbox import Parcel
from ce_intake.errors import InvalidInput
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import open_store
from worker.outlets import NotSent
from worker.outlets.mail import Mail
from worker.outlets.webhook import Webhook, address_of, target_of
from worker.post import outlets, post_once

SECRET = "whsec_" + base64.b64encode(b"a secret of twenty-four").decode()
WORDS = "印章看不清，请王小明重拍"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office of the present day, whose uploader wants mail."""
    settings = Settings(data=tmp_path)
    migrate.upgrade(settings.database)
    store = open_store(settings)
    made = an_office(store)
    made.now = datetime.now(UTC)
    with store.begin() as tx:
        notices.set_email(tx, made.uploader, "wang@example.cn", now=made.now)
    yield made
    store.close()


def test_a_return_is_told_by_webhook_signed_and_without_anything_personal(office: Office) -> None:
    number = _return(office)
    with a_hook() as hook:
        post_once(office.store, {"webhook": Webhook(url=hook.url, secret=SECRET)})

    [(headers, body)] = hook.came
    assert json.loads(body)["type"] == "paper.returned"
    assert json.loads(body)["data"] == {
        "paper": number,
        "state": "returned",
        "reason": "return_blurred",
    }
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mark = hmac.new(b"a secret of twenty-four", content, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(mark).decode()
    _nothing_personal(body.decode())


def test_a_return_is_told_by_mail_with_the_reason_and_the_address_of_the_paper(
    office: Office,
) -> None:
    number = _return(office)
    with a_postbox() as box:
        pages = "https://ce.example.cn/"
        way = Mail(url=box.url, sender="ce@example.cn", pages=pages)
        post_once(office.store, {"mail": way})

    [mail] = box.came
    text = mail.get_content()
    assert (mail["To"], mail["From"]) == ("wang@example.cn", "ce@example.cn")
    assert number in mail["Subject"]
    assert "照片模糊" in text
    assert f"https://ce.example.cn/papers/{number}" in text
    _nothing_personal(text)


def test_no_password_is_sent_in_the_clear_to_another_machine(office: Office) -> None:
    _return(office)
    with a_postbox("127.0.0.2") as box:  # this machine, by an address that is not known for it
        url = box.url.replace("smtp://", "smtp://ce:a-secret@")
        post_once(office.store, {"mail": Mail(url=url, sender="ce@example.cn", pages="")})

    assert box.came == []
    assert _line(office).last_error == "mail: SMTPNotSupportedError"


def test_a_reason_in_a_clerk_s_own_words_stays_in_the_house(office: Office) -> None:
    proposal_id = office.proposed()
    with office.store.begin() as tx:
        _give_back(office, tx, proposal_id, reason="王小明的印章看不清")
    with a_hook() as hook:
        post_once(office.store, {"webhook": Webhook(url=hook.url, secret=SECRET)})

    [(_, body)] = hook.came
    assert "reason" not in json.loads(body)["data"]
    _nothing_personal(body.decode())


def test_a_failed_delivery_is_tried_again_later_under_the_same_key(office: Office) -> None:
    _return(office)
    with a_hook(503, 200) as hook:
        ways = {"webhook": Webhook(url=hook.url, secret=SECRET)}
        post_once(office.store, ways)
        assert _line(office).last_error == "HTTP 503"
        assert post_once(office.store, ways) == 0
        _let_time_pass(office, outbox.BACKOFF[0])
        post_once(office.store, ways)

    assert _line(office).state == "sent"
    assert len({headers["webhook-id"] for headers, _ in hook.came}) == 1
    assert len(hook.came) == 2


def test_after_all_attempts_it_is_given_up_and_an_administrator_tries_again(
    office: Office,
) -> None:
    _return(office)
    admin = _admin(office)
    with a_hook(*[500] * (len(outbox.BACKOFF) + 1)) as hook:
        ways = {"webhook": Webhook(url=hook.url, secret=SECRET)}
        for pause in (timedelta(0), *outbox.BACKOFF):
            _let_time_pass(office, pause)
            post_once(office.store, ways)
        assert (_line(office).state, _line(office).attempts) == ("given_up", 9)
        with office.store.begin() as tx:
            notices.retry(tx, admin, _line(office).delivery_id, now=datetime.now(UTC))
        post_once(office.store, ways)

    assert _line(office).state == "sent"


@pytest.mark.parametrize(("answer", "state"), [(302, "ready"), (410, "given_up")])
def test_redirects_are_not_followed_and_gone_is_for_good(
    office: Office, answer: int, state: str
) -> None:
    _return(office)
    with a_hook(answer) as hook:
        post_once(office.store, {"webhook": Webhook(url=hook.url, secret=SECRET)})

    assert len(hook.came) == 1
    assert _line(office).state == state


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "gopher://x/", "https://user:secret@example.cn/", "https:///x"]
)
def test_an_address_that_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(NotSent) as refused:
        target_of(url)

    assert refused.value.for_good


@pytest.mark.parametrize(
    "host",
    [
        "169.254.169.254",
        "fe80::1",
        "0.0.0.0",
        "224.0.0.1",
        "::ffff:169.254.169.254",
        "100.100.100.200",
        "fd00:ec2::254",
    ],
)
def test_a_host_that_no_receiver_can_have_is_refused(host: str) -> None:
    with pytest.raises(NotSent) as refused:
        address_of(host, 80)

    assert refused.value.for_good


def test_a_receiver_that_is_away_is_told_by_its_kind_of_trouble_alone(office: Office) -> None:
    _return(office)
    with a_hook() as hook:
        url = hook.url

    post_once(office.store, {"webhook": Webhook(url=url, secret=SECRET)})

    assert _line(office).last_error == "127.0.0.1: ConnectionRefusedError"


def test_a_recipient_that_is_refused_for_good_is_given_up(office: Office) -> None:
    _return(office)
    with a_postbox() as box:
        box.recipient = b"550 no such user"
        post_once(office.store, {"mail": Mail(url=box.url, sender="ce@example.cn", pages="")})

    assert (_line(office).state, _line(office).last_error) == ("given_up", "SMTP 550: recipient")


def test_an_answer_is_told_to_the_clerk_who_spoke_last(office: Office) -> None:
    number = _return(office)
    with office.store.begin() as tx:
        notices.set_email(tx, office.clerk, "clerk@example.cn", now=office.now)
        talk.write(tx, office.uploader, number, words=WORDS, now=office.now)
    with a_postbox() as box:
        post_once(office.store, {"mail": Mail(url=box.url, sender="ce@example.cn", pages="")})

    assert [mail["To"] for mail in box.came] == ["wang@example.cn", "clerk@example.cn"]
    _nothing_personal(box.came[1].get_content())


def test_nothing_is_told_of_an_act_that_was_undone(office: Office) -> None:
    proposal_id = office.proposed()
    with suppress(ZeroDivisionError), office.store.begin() as tx:
        _give_back(office, tx, proposal_id)
        raise ZeroDivisionError

    with a_hook() as hook:
        post_once(office.store, {"webhook": Webhook(url=hook.url, secret=SECRET)})
    assert hook.came == []


def test_a_delivery_is_held_by_one_sender_and_a_slow_one_changes_nothing(office: Office) -> None:
    _return(office)
    now = datetime.now(UTC)
    with office.store.begin() as tx:
        outbox.route(tx, ("webhook",), now=now)
        slow = outbox.take(tx, now=now)
        assert outbox.take(tx, now=now) is None
    late = now + outbox.LEASE
    with office.store.begin() as tx:
        quick = outbox.take(tx, now=late)
    assert slow is not None
    assert quick is not None
    assert slow.key == quick.key

    with office.store.begin() as tx:
        assert not outbox.settle(tx, slow, error="late", now=late)
        assert outbox.settle(tx, quick, now=late)


def test_without_an_outlet_nothing_is_kept_for_later(office: Office) -> None:
    _return(office)
    assert outlets(Settings(data=Path("unused"))) == {}
    post_once(office.store, {})

    with a_hook() as hook:
        assert post_once(office.store, {"webhook": Webhook(url=hook.url, secret=SECRET)}) == 0


def test_a_test_goes_through_every_outlet_to_the_administrator(office: Office) -> None:
    admin = _admin(office)
    with office.store.begin() as tx:
        notices.set_email(tx, admin, "admin@example.cn", now=office.now)
        notices.tell_test(tx, admin, now=office.now)
    with a_hook() as hook, a_postbox() as box:
        ways = {
            "mail": Mail(url=box.url, sender="ce@example.cn", pages=""),
            "webhook": Webhook(url=hook.url, secret=SECRET),
        }
        assert post_once(office.store, ways) == 2

    assert box.came[0]["To"] == "admin@example.cn"
    assert json.loads(hook.came[0][1])["type"] == "outlet.test"


def test_a_parcel_that_trips_an_outlet_holds_up_no_other(office: Office) -> None:
    _return(office)
    with a_postbox() as box:
        ways = {
            "webhook": Webhook(url="http://127.0.0.1:99999/", secret=SECRET),
            "mail": Mail(url=box.url, sender="ce@example.cn", pages=""),
        }
        assert post_once(office.store, ways) == 2

    assert len(box.came) == 1
    with office.store.view() as tx:
        admin = Actor(account_id=0, login="a", name="a", role=Role.ADMIN)
        told = {line.outlet: (line.state, line.last_error) for line in notices.listing(tx, admin)}
    assert told == {"webhook": ("ready", "ValueError"), "mail": ("sent", "")}


@pytest.mark.parametrize(
    "address",
    [
        "a",
        "a@b",
        "a@b.cn\r\nBcc: x@y.cn",
        "a b@c.cn",
        "@b.cn",
        "(a@b.cn",
        "=?utf-8?q?x=40y.cn?=@b.cn",
    ],
)
def test_an_address_that_is_none_is_refused(office: Office, address: str) -> None:
    with pytest.raises(InvalidInput), office.store.begin() as tx:
        notices.set_email(tx, office.uploader, address, now=office.now)


def test_a_secret_that_is_no_base64_is_told(office: Office) -> None:
    parcel = Parcel(
        delivery_id=1,
        attempt=1,
        outlet="webhook",
        key="msg_1",
        event="outlet.test",
        number="",
        state="",
        reason=None,
        email="",
        lang="zh",
        happened_at=office.now,
    )
    with pytest.raises(NotSent, match="base64"):
        Webhook(url="http://127.0.0.1:1/", secret="whsec_!!").send(replace(parcel))


def _return(office: Office) -> str:
    proposal_id = office.proposed()
    with office.store.begin() as tx:
        return _give_back(office, tx, proposal_id)


def _give_back(
    office: Office, tx: object, proposal_id: int, *, reason: str = "return_blurred"
) -> str:
    shown = proposals.show(tx, office.clerk, proposal_id)  # type: ignore[arg-type]
    return proposals.give_back(
        tx,  # type: ignore[arg-type]
        office.clerk,
        proposal_id,
        version=shown.version,
        reason=reason,
        words=WORDS,
        now=office.now,
    ).upload_number


def _admin(office: Office) -> Actor:
    with office.store.begin() as tx:
        return make_account(tx, "admin", Role.ADMIN, None)


def _line(office: Office) -> notices.DeliveryLine:
    with office.store.view() as tx:
        admin = Actor(account_id=0, login="a", name="a", role=Role.ADMIN)
        return notices.listing(tx, admin)[0]


def _let_time_pass(office: Office, pause: timedelta) -> None:
    """Move every delivery that waits back by *pause*, as if that time had gone by."""
    from sqlalchemy import update

    from ce_intake.store.tables_outbox import Delivery

    with office.store.begin() as tx:
        earlier = datetime.now(UTC) - timedelta(seconds=1)
        due = Delivery.ready_at <= datetime.now(UTC) + pause
        tx.session.execute(update(Delivery).where(due).values(ready_at=earlier))


def _nothing_personal(text: str) -> None:
    assert not [
        part for part in (ID_NUMBER, ID_NUMBER[-4:], "王小明", "印章", "证书.pdf") if part in text
    ]
