"""The application for a WSGI server: `gunicorn web.wsgi:app`."""

from __future__ import annotations

from ce_intake.settings import load
from ce_intake.store.session import open_store
from web import create_app
from web.bell import Bell

settings = load()
app = create_app(settings, store=open_store(settings), queue=Bell(settings))
