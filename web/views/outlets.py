"""The ways out of the house, for the administrator: what is configured, how it goes, a test."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from flask import Blueprint, flash, redirect, render_template, url_for
from pydantic import SecretStr
from werkzeug.wrappers import Response

from ce_intake.desk import notices
from web import here
from web.words import t

bp = Blueprint("outlets", __name__)
STATES = ("ready", "sent", "given_up")
NAMES = {
    "mail": ("CE_INTAKE_MAIL_URL", "CE_INTAKE_MAIL_FROM"),
    "webhook": ("CE_INTAKE_WEBHOOK_URL", "CE_INTAKE_WEBHOOK_SECRET"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One way out: its target without anything secret, empty where it is not configured."""

    name: str
    target: str
    settings: tuple[str, ...]


@bp.get("/outlets")
def show() -> str:
    """What is configured, what was sent, what failed and why."""
    with here.reading() as tx:
        lines = notices.listing(tx, here.actor())
        counts = notices.counts(tx, here.actor())
        email = notices.email(tx, here.actor())
    return render_template(
        "outlets/show.html",
        outlets=_outlets(),
        lines=lines,
        counts=counts,
        states=STATES,
        email=email,
    )


@bp.post("/outlets/test")
def test() -> Response:
    """Send a test through every outlet; the worker does it, the page shows how it went."""
    with here.transaction() as tx:
        notices.tell_test(tx, here.actor(), now=here.now())
    flash(t("outlet_tested"), "good")
    return redirect(url_for("outlets.show"), 303)


@bp.post("/outlets/<int:delivery_id>/retry")
def retry(delivery_id: int) -> Response:
    """Try a delivery again now."""
    with here.transaction() as tx:
        notices.retry(tx, here.actor(), delivery_id, now=here.now())
    return redirect(url_for("outlets.show"), 303)


def _outlets() -> list[Outlet]:
    settings = here.house().settings
    mail = _host(settings.mail_url) if settings.mail_from else ""
    hook = _host(settings.webhook_url) if settings.webhook_secret else ""
    return [
        Outlet(name=name, target=target, settings=NAMES[name])
        for name, target in (("mail", mail), ("webhook", hook))
    ]


def _host(url: SecretStr | None) -> str:
    """Scheme and host of an address; the rest of it may be a secret."""
    if url is None:
        return ""
    parts = urlsplit(url.get_secret_value())
    return f"{parts.scheme}://{parts.hostname}"
