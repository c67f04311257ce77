"""Signing in and out, accounts and API tokens.

Passwords are kept as argon2id, tokens as their hash. Sessions live on the server: 30 minutes
idle, 12 hours at most, gone at once where an account is switched off (OWASP ASVS 5.0, 7.3).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from ce_intake.desk import trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotFound, NotSignedIn, TooManyAttempts
from ce_intake.store import accounts as rows, people, tables
from ce_intake.store.session import Tx

HASHER = PasswordHasher(time_cost=4, memory_cost=64 * 1024, parallelism=2)
SHORTEST_PASSWORD = 10
IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=12)
TOUCH = timedelta(minutes=1)  # how exactly the idle time is kept

# Most failures within a time, for a login name and for a client's address.
LOGIN_LIMIT = (5, timedelta(minutes=1))
CLIENT_LIMIT = (20, timedelta(minutes=5))


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """An account as an administrator sees it."""

    account_id: int
    login: str
    name: str
    role: Role
    unit_id: int | None
    person_id: str | None
    active: bool

    @property
    def actor(self) -> Actor:
        """The holder, as whoever has signed in."""
        return Actor(
            account_id=self.account_id,
            login=self.login,
            name=self.name,
            role=self.role,
            unit_id=self.unit_id,
            person_id=self.person_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenView:
    """An API token as its owner sees it; the token itself is shown once, when it is made."""

    token_id: int
    label: str
    created_at: datetime
    revoked: bool


def sign_in(
    tx: Tx, *, login: str, password: str, client: str, now: datetime
) -> tuple[Actor, str] | None:
    """The actor and the token of a new session; None where login or password is wrong.

    None instead of an error, so that the failure that it counts is committed.
    """
    login = login.strip()
    fits = is_password(tx, login, password, client=client, now=now)
    account = rows.account_by_login(tx, login)
    if not fits or account is None:
        return None
    token = secrets.token_urlsafe(32)
    rows.add_session(
        tx,
        tables.Session(
            token_hash=_hash(token),
            account_id=account.id,
            client=client,
            created_at=now,
            seen_at=now,
        ),
    )
    actor = _actor(account)
    trail.note(tx, actor, "sign_in", f"account/{account.id}", now=now)
    return actor, token


def is_password(tx: Tx, login: str, password: str, *, client: str, now: datetime) -> bool:
    """Whether it is the password of an active account; counts a failure where it is not."""
    refuse_guessing(tx, login=login, client=client, now=now)
    account = rows.account_by_login(tx, login)
    known = account.password_hash if account and account.active else _nobody()
    if _fits(known, password) and account is not None and account.active:
        return True
    failure = tables.SignInFailure(login_hash=_hash(login), client=client, at=now)
    rows.add_failure(tx, failure, forget_before=now - timedelta(days=1))
    return False


def refuse_guessing(tx: Tx, *, login: str, client: str, now: datetime) -> None:
    """Raise TooManyAttempts where this name or address has failed too often of late."""
    most, within = LOGIN_LIMIT
    number, first = rows.failures_by_login(tx, _hash(login), since=now - within)
    if number >= most and first is not None:
        raise TooManyAttempts(seconds=_seconds(first + within - now))
    most, within = CLIENT_LIMIT
    number, first = rows.failures_by_client(tx, client, since=now - within)
    if number >= most and first is not None:
        raise TooManyAttempts(seconds=_seconds(first + within - now))


def session_actor(tx: Tx, token: str, *, now: datetime) -> Actor | None:
    """Who is signed in with this token; None where it has ended."""
    found = rows.session(tx, _hash(token))
    if found is None:
        return None
    session, account = found
    idle, age = now - session.seen_at, now - session.created_at
    if not account.active or idle > IDLE or age > ABSOLUTE:
        return None
    return _actor(account)


def touch_session(tx: Tx, token: str, *, now: datetime) -> None:
    """Keep a session awake; writes at most once a minute."""
    found = rows.session(tx, _hash(token))
    if found is not None and now - found[0].seen_at > TOUCH:
        found[0].seen_at = now


def sign_out(tx: Tx, token: str, *, now: datetime) -> None:
    """End the session."""
    found = rows.session(tx, _hash(token))
    if found is not None:
        rows.end_session(tx, _hash(token))
        actor = _actor(found[1])
        trail.note(tx, actor, "sign_out", f"account/{actor.account_id}", now=now)


def create_account(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    *,
    by: Actor | None,
    login: str,
    name: str,
    role: Role,
    unit_id: int | None,
    person_id: str | None,
    password: str,
    now: datetime,
) -> AccountView:
    """Add an account; *by* None is the installation itself."""
    if by is not None:
        require(by, Role.ADMIN)
    login, name = login.strip(), name.strip()
    _check_new(tx, login=login, name=name, unit_id=unit_id, person_id=person_id, role=role)
    row = rows.add_account(
        tx,
        tables.Account(
            login=login,
            name=name,
            role=role.value,
            unit_id=unit_id,
            person_id=person_id or None,
            password_hash=_hashed(password),
            lang="zh",
            active=True,
            created_at=now,
        ),
    )
    trail.note(tx, by, "account.create", f"account/{row.id}", now=now, reason=role.value)
    return _view(row)


def change_password(tx: Tx, actor: Actor, *, old: str, new: str, now: datetime) -> None:
    """Set a new password; every session of the account ends."""
    account = rows.account(tx, actor.account_id)
    if account is None or not _fits(account.password_hash, old):
        raise NotSignedIn()
    account.password_hash = _hashed(new)
    rows.end_sessions(tx, account.id)
    trail.note(tx, actor, "account.password", f"account/{account.id}", now=now)


def set_active(tx: Tx, actor: Actor, account_id: int, *, active: bool, now: datetime) -> None:
    """Switch an account on or off; off ends its sessions and silences its tokens at once."""
    require(actor, Role.ADMIN)
    account = rows.account(tx, account_id)
    if account is None or account.id == actor.account_id:
        raise NotFound()
    account.active = active
    rows.end_sessions(tx, account.id)
    action = "account.enable" if active else "account.disable"
    trail.note(tx, actor, action, f"account/{account.id}", now=now)


def accounts(tx: Tx, actor: Actor) -> list[AccountView]:
    """All accounts, for an administrator."""
    require(actor, Role.ADMIN)
    return [_view(row) for row in rows.accounts(tx)]


def clerk_named(tx: Tx, login: str | None) -> Actor:
    """The clerk with this login, or the only one there is; for the installation's operator."""
    found = [
        row
        for row in rows.accounts(tx)
        if row.active and row.role == Role.CLERK and login in (None, row.login)
    ]
    if len(found) != 1:
        raise InvalidInput(field="by", problem="problem_name_a_clerk")
    return _actor(found[0])


def make_token(tx: Tx, actor: Actor, *, label: str, now: datetime) -> str:
    """Make an API token with the actor's rights; it is never shown again."""
    token = f"cei_{secrets.token_urlsafe(32)}"
    row = tables.ApiToken(
        token_hash=_hash(token), account_id=actor.account_id, label=label[:100], created_at=now
    )
    rows.add_token(tx, row)
    trail.note(tx, actor, "token.make", f"token/{row.id}", now=now)
    return token


def token_actor(tx: Tx, token: str) -> Actor | None:
    """Whose API token it is; None where it is unknown or revoked."""
    found = rows.token(tx, _hash(token))
    if found is None or found[0].revoked_at is not None or not found[1].active:
        return None
    return _actor(found[1])


def tokens(tx: Tx, actor: Actor) -> list[TokenView]:
    """The actor's own API tokens."""
    return [
        TokenView(
            token_id=row.id,
            label=row.label,
            created_at=row.created_at,
            revoked=row.revoked_at is not None,
        )
        for row in rows.tokens(tx, actor.account_id)
    ]


def revoke_token(tx: Tx, actor: Actor, token_id: int, *, now: datetime) -> None:
    """End one of the actor's own API tokens."""
    for row in rows.tokens(tx, actor.account_id):
        if row.id == token_id and row.revoked_at is None:
            row.revoked_at = now
            trail.note(tx, actor, "token.revoke", f"token/{row.id}", now=now)
            return
    raise NotFound()


def _check_new(
    tx: Tx, *, login: str, name: str, unit_id: int | None, person_id: str | None, role: Role
) -> None:
    for field, value in (("login", login), ("name", name)):
        if not value:
            raise InvalidInput(field=field, problem="problem_missing")
        if len(value) > 64:
            raise InvalidInput(field=field, problem="problem_too_long")
    if rows.account_by_login(tx, login) is not None:
        raise InvalidInput(field="login", problem="problem_taken")
    needs_unit = role in (Role.UPLOADER, Role.CLERK, Role.VERIFIER)
    if (unit_id is None and needs_unit) or (unit_id is not None and rows.unit(tx, unit_id) is None):
        raise InvalidInput(field="unit_id", problem="problem_unknown_unit")
    if person_id and people.get(tx, person_id) is None:
        raise InvalidInput(field="person_id", problem="problem_unknown_person")


def actor_named(tx: Tx, login: str) -> Actor | None:
    """The holder of this account name; None where there is none."""
    account = rows.account_by_login(tx, login)
    return None if account is None else _actor(account)


def _actor(account: tables.Account) -> Actor:
    return Actor(
        account_id=account.id,
        login=account.login,
        name=account.name,
        role=Role(account.role),
        unit_id=account.unit_id,
        person_id=account.person_id,
        lang=account.lang,
    )


def _view(row: tables.Account) -> AccountView:
    return AccountView(
        account_id=row.id,
        login=row.login,
        name=row.name,
        role=Role(row.role),
        unit_id=row.unit_id,
        person_id=row.person_id,
        active=row.active,
    )


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def _hashed(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise InvalidInput(field="password", problem="problem_too_short")
    return HASHER.hash(password)


def _fits(known: str, password: str) -> bool:
    try:
        return HASHER.verify(known, password)
    except (VerificationError, InvalidHashError):
        return False


def _nobody() -> str:
    """A hash that no password fits: an unknown name takes as long as a known one."""
    return (
        "$argon2id$v=19$m=65536,t=4,p=2$YWJjZGVmZ2hpamtsbW5vcA$"
        "c2NyZWVuc2NyZWVuc2NyZWVuc2NyZWVuc2NyZWVuc2M"
    )


def _seconds(left: timedelta) -> int:
    return max(1, int(left.total_seconds()))
