"""Rows of units, accounts, sessions, tokens and failed sign-ins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, delete, func, or_, select

from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Account, ApiToken, Session, SignInFailure, Unit


def add_unit(tx: Tx, unit: Unit) -> Unit:
    """Keep a new unit and complete its path with its own key."""
    tx.session.add(unit)
    tx.session.flush()
    unit.path = f"{unit.path}{unit.id}/"
    tx.session.flush()
    return unit


def unit(tx: Tx, unit_id: int) -> Unit | None:
    """The unit with this key."""
    return tx.session.get(Unit, unit_id)


def units(tx: Tx, scope: Scope | None) -> Sequence[Unit]:
    """The units in the scope, or all; parents before children."""
    query = select(Unit).order_by(Unit.path)
    if scope is not None:
        query = query.where(in_units(scope, Unit.id))
    return tx.session.scalars(query).all()


def add_account(tx: Tx, account: Account) -> Account:
    """Keep a new account; it has its key afterwards."""
    tx.session.add(account)
    tx.session.flush()
    return account


def account(tx: Tx, account_id: int) -> Account | None:
    """The account with this key."""
    return tx.session.get(Account, account_id)


def account_by_login(tx: Tx, login: str) -> Account | None:
    """The account with this login name."""
    return tx.session.scalars(select(Account).where(Account.login == login)).one_or_none()


def accounts(tx: Tx) -> Sequence[Account]:
    """All accounts by login name."""
    return tx.session.scalars(select(Account).order_by(Account.login)).all()


def lookers(tx: Tx, unit_id: int) -> Sequence[Account]:
    """The active clerks of a unit and the verifiers of it and the units above, in this order."""
    row = tx.session.get_one(Unit, unit_id)
    above = [int(key) for key in row.path.split("/") if key]
    query = select(Account).where(
        Account.active,
        or_(
            and_(Account.role == "clerk", Account.unit_id == unit_id),
            and_(Account.role == "verifier", Account.unit_id.in_(above)),
        ),
    )
    return tx.session.scalars(query.order_by(Account.role, Account.id)).all()


def add_session(tx: Tx, session: Session) -> None:
    """Keep a new session."""
    tx.session.add(session)


def session(tx: Tx, token_hash: str) -> tuple[Session, Account] | None:
    """The session with this token, and whose it is."""
    query = (
        select(Session, Account)
        .join(Account, Account.id == Session.account_id)
        .where(Session.token_hash == token_hash)
    )
    found = tx.session.execute(query).one_or_none()
    return None if found is None else (found[0], found[1])


def end_session(tx: Tx, token_hash: str) -> None:
    """Forget one session."""
    tx.session.execute(delete(Session).where(Session.token_hash == token_hash))


def end_sessions(tx: Tx, account_id: int) -> None:
    """Forget all sessions of an account."""
    tx.session.execute(delete(Session).where(Session.account_id == account_id))


def add_token(tx: Tx, token: ApiToken) -> ApiToken:
    """Keep a new API token; it has its key afterwards."""
    tx.session.add(token)
    tx.session.flush()
    return token


def token(tx: Tx, token_hash: str) -> tuple[ApiToken, Account] | None:
    """The API token with this hash, and whose it is."""
    query = (
        select(ApiToken, Account)
        .join(Account, Account.id == ApiToken.account_id)
        .where(ApiToken.token_hash == token_hash)
    )
    found = tx.session.execute(query).one_or_none()
    return None if found is None else (found[0], found[1])


def tokens(tx: Tx, account_id: int) -> Sequence[ApiToken]:
    """The API tokens of an account, newest first."""
    query = select(ApiToken).where(ApiToken.account_id == account_id)
    return tx.session.scalars(query.order_by(ApiToken.id.desc())).all()


def add_failure(tx: Tx, failure: SignInFailure, *, forget_before: datetime) -> None:
    """Note a failed sign-in, and forget those that no longer count."""
    tx.session.execute(delete(SignInFailure).where(SignInFailure.at < forget_before))
    tx.session.add(failure)


def failures_by_login(tx: Tx, login_hash: str, *, since: datetime) -> tuple[int, datetime | None]:
    """How often a login name failed since then, and the first time."""
    query = select(func.count(), func.min(SignInFailure.at)).where(
        SignInFailure.login_hash == login_hash, SignInFailure.at >= since
    )
    number, first = tx.session.execute(query).one()
    return number, first


def failures_by_client(tx: Tx, client: str, *, since: datetime) -> tuple[int, datetime | None]:
    """How often a client's address failed since then, and the first time."""
    query = select(func.count(), func.min(SignInFailure.at)).where(
        SignInFailure.client == client, SignInFailure.at >= since
    )
    number, first = tx.session.execute(query).one()
    return number, first
