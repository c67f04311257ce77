"""The web application: pages and API over the desk; it decides nothing itself.

`create_app` puts the house up around a store, the settings and the queue's bell; each request asks
the one table in `access` whether it may come in, then a view calls one act of the desk.
"""

from __future__ import annotations

from flask import Flask
from flask_wtf.csrf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from ce_intake.ports import Queue
from ce_intake.settings import Settings
from ce_intake.store.session import Store
from web import access, assets, here, keys, limits, packing, problems, security, sessions, words
from web.api import openapi, people as api_people, registers as api_registers, routes
from web.views import (
    accounts,
    arrivals,
    audit,
    batches,
    changes,
    entries,
    grid,
    health,
    imports,
    ledger,
    looks,
    mine,
    outcomes,
    outlets,
    people,
    policy,
    proposals,
    registers,
    session,
    talk,
    twins,
    uploads,
)

MEGABYTE = 1024 * 1024
IDLE_MINUTES = 720  # the cookie's life; the desk ends sessions sooner

PAGES = (
    session.bp,
    uploads.bp,
    arrivals.bp,
    batches.bp,
    outcomes.bp,
    talk.bp,
    proposals.bp,
    grid.bp,
    looks.bp,
    entries.bp,
    changes.bp,
    ledger.bp,
    mine.bp,
    imports.bp,
    registers.bp,
    twins.bp,
    people.bp,
    accounts.bp,
    outlets.bp,
    audit.bp,
    policy.bp,
    health.bp,
    openapi.bp,
)


def create_app(settings: Settings, *, store: Store, queue: Queue) -> Flask:
    """The application around *store*, ready to serve."""
    app = Flask(__name__)
    app.extensions[here.EXTENSION] = here.House(store=store, settings=settings, queue=queue)
    app.config.update(_configuration(settings))
    packing.pack(app)
    security.protect(app)
    sessions.recognise(app)
    access.guard(app)
    app.before_request(imports.make_room)
    csrf = CSRFProtect(app)
    limits.limiter.init_app(app)
    for blueprint in PAGES:
        app.register_blueprint(blueprint)
    for api in (routes.bp, api_people.bp, api_registers.bp):
        app.register_blueprint(api)
        csrf.exempt(api)  # it listens to tokens alone, never to a cookie
    problems.answer(app)
    words.teach(app)
    assets.stamp(app)
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    return app


def _configuration(settings: Settings) -> dict[str, object]:
    return {
        "SECRET_KEY": keys.cookie_key(settings.data),
        "SESSION_COOKIE_NAME": "ce_session",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings.secure_cookies,
        "PERMANENT_SESSION_LIFETIME": IDLE_MINUTES * 60,
        "MAX_CONTENT_LENGTH": settings.limits.bytes + MEGABYTE,  # a file and its form
        "MAX_FORM_MEMORY_SIZE": MEGABYTE,
        "MAX_FORM_PARTS": 200,
        "WTF_CSRF_TIME_LIMIT": None,  # as long as the session
        "RATELIMIT_STORAGE_URI": limits.storage(settings),
        "RATELIMIT_HEADERS_ENABLED": True,
        "TRAP_HTTP_EXCEPTIONS": False,
    }
