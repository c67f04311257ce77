"""How often one address may knock; the desk counts wrong passwords by account beside it."""

from __future__ import annotations

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from ce_intake.settings import Settings

SIGN_IN = "30 per 5 minutes"
UPLOAD = "600 per 10 minutes"
UNMASK = "60 per 10 minutes"
WRITE = "60 per 10 minutes"

limiter = Limiter(key_func=get_remote_address, in_memory_fallback_enabled=True, swallow_errors=True)


def storage(settings: Settings) -> str:
    """Where the counts are kept: a queue server of its own, else the memory of each process."""
    if settings.redis_url is None:
        return "memory://"
    url = settings.redis_url.get_secret_value()
    return f"redis+{url}" if url.startswith("unix://") else url  # as the library names a socket
