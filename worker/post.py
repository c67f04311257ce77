"""The loop that sends what goes out, beside the sweep; the database says what that is.

Any number may run: each delivery is taken by one. No transaction is open while something is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from threading import Event

import structlog

from ce_intake.desk import outbox
from ce_intake.errors import Unavailable
from ce_intake.settings import Settings
from ce_intake.store.session import Store
from worker.outlets import NotSent, Outlet
from worker.outlets.mail import Mail
from worker.outlets.webhook import Webhook

EVERY = 2.0  # seconds between two looks
AT_ONCE = 50  # deliveries in one round

log = structlog.get_logger()


def outlets(settings: Settings) -> dict[str, Outlet]:
    """The ways out that are configured."""
    found: dict[str, Outlet] = {}
    if settings.mail_url is not None and settings.mail_from:
        url = settings.mail_url.get_secret_value()
        found[outbox.MAIL] = Mail(
            url=url, sender=settings.mail_from, pages=settings.public_url or ""
        )
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        found[outbox.WEBHOOK] = Webhook(
            url=settings.webhook_url.get_secret_value(),
            secret=settings.webhook_secret.get_secret_value(),
        )
    return found


def run(store: Store, ways: Mapping[str, Outlet], done: Event) -> None:
    """Send until told to stop."""
    while not done.wait(EVERY):
        try:
            post_once(store, ways)
        except Unavailable as error:
            log.warning("post_failed", problem=error.facts.get("problem"))


def post_once(store: Store, ways: Mapping[str, Outlet]) -> int:
    """One round: make deliveries of what is new, try what is due; how many were tried."""
    with store.view() as tx:
        if not outbox.is_due(tx, now=_now()):
            return 0
    with store.begin() as tx:
        outbox.route(tx, tuple(ways), now=_now())
    for tried in range(AT_ONCE):
        with store.begin() as tx:
            parcel = outbox.take(tx, now=_now())
        if parcel is None:
            return tried
        _try(store, parcel, ways.get(parcel.outlet))
    return AT_ONCE


def _try(store: Store, parcel: outbox.Parcel, way: Outlet | None) -> None:
    error, for_good = "", False
    try:
        _send(parcel, way)
    except NotSent as failure:
        error, for_good = failure.problem, failure.for_good
    with store.begin() as tx:
        outbox.settle(tx, parcel, error=error, for_good=for_good, now=_now())
    log.info("posted", delivery=parcel.delivery_id, outlet=parcel.outlet, error=error)


def _send(parcel: outbox.Parcel, way: Outlet | None) -> None:
    """Send it or raise NotSent: one parcel that trips an outlet must not hold up all others."""
    if way is None:
        raise NotSent("the outlet is no longer configured")
    try:
        way.send(parcel)
    except NotSent:
        raise
    except Exception as bug:
        raise NotSent(type(bug).__name__) from bug


def _now() -> datetime:
    return datetime.now(UTC)
