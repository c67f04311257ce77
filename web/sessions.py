"""From the cookie or the token to the person who asks, once before each request.

The cookie holds the opaque session token and the CSRF mark; what the token stands for lives in the
database, so that a role changed or an account disabled counts from the next request on.
"""

from __future__ import annotations

from flask import Flask, request, session

from ce_intake.desk import accounts
from ce_intake.desk.actors import Actor
from web import here
from web.access import Door, rule_of

TOKEN = "token"
SHARED = "shared"
SEEN = "seen"  # when the desk was last told that the person is still there, in seconds
TOUCH_SECONDS = 60
BEARER = "Bearer "


def recognise(app: Flask) -> None:
    """Look up who asks before anything else happens."""
    app.before_request(_look_up)


def enter(token: str, *, shared: bool) -> None:
    """Begin a signed-in session in this browser; nothing of the one before is kept.

    *shared*: others use this device too, so that nothing may stay on it.
    """
    session.clear()
    session[TOKEN] = token
    session[SHARED] = shared
    session[SEEN] = int(here.now().timestamp())
    session.permanent = True


def is_shared() -> bool:
    """Whether whoever signed in said that others use this device."""
    return session.get(SHARED) is True


def leave() -> str | None:
    """End it in this browser; give back the token so that the desk can end it too."""
    token = session.get(TOKEN)
    session.clear()
    return str(token) if token else None


def _look_up() -> None:
    rule = rule_of(request.endpoint, request.method)
    if request.endpoint in {None, "static"} or rule is None:
        here.remember(None)
    elif rule.door is Door.TOKEN:
        here.remember(_by_token())
    else:
        here.remember(_by_cookie())


def _by_token() -> Actor | None:
    header = request.headers.get("Authorization", "")
    if not header.startswith(BEARER):
        return None
    with here.reading() as tx:
        return accounts.token_actor(tx, header.removeprefix(BEARER).strip())


def _by_cookie() -> Actor | None:
    token = session.get(TOKEN)
    if not isinstance(token, str):
        return None
    with here.reading() as tx:
        found = accounts.session_actor(tx, token, now=here.now())
    second = int(here.now().timestamp())
    if found is not None and second - session.get(SEEN, 0) > TOUCH_SECONDS:
        with here.transaction() as tx:
            accounts.touch_session(tx, token, now=here.now())
        session[SEEN] = second
    return found
