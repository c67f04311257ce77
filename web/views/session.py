"""Coming in, going out, and what belongs to the person at the screen: language, account, help."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import accounts, notices
from ce_intake.desk.actors import Role
from ce_intake.errors import InvalidInput, NotSignedIn, TooManyAttempts
from ce_intake.messages import LANGUAGES
from web import here, limits, proof, sessions
from web.problems import spell
from web.words import t

bp = Blueprint("session", __name__)
YEAR_SECONDS = 365 * 24 * 3600
HOMES = {
    Role.UPLOADER: "uploads.mine",
    Role.CLERK: "proposals.queue",
    Role.VERIFIER: "proposals.queue",
    Role.ADMIN: "accounts.listing",
    Role.AUDITOR: "audit.events",
}


@bp.get("/")
def home() -> Response:
    """Send everybody to the page on which his work begins."""
    person = here.visitor()
    return redirect(url_for("session.sign_in" if person is None else HOMES[person.role]), 303)


@bp.route("/sign-in", methods=["GET", "POST"])
@limits.limiter.limit(limits.SIGN_IN, methods=["POST"])
def sign_in() -> tuple[str, int] | Response:
    """Ask who it is; a wrong name and a wrong password look the same."""
    login, mistake, status = request.form.get("login", "").strip()[:100], "", 200
    target = _inside(request.values.get("next", ""))
    if request.method == "POST":
        try:
            token = _token(login, request.form.get("password", "")[:200])
            sessions.enter(token, shared=request.form.get("shared") == "1")
            return redirect(target or url_for("session.home"), 303)
        except NotSignedIn:
            mistake, status = t("sign_in_wrong"), 401
        except TooManyAttempts as error:
            mistake, status = spell(error, here.lang()), error.status
    shared = request.form.get("shared") == "1"
    page = render_template(
        "session/sign_in.html", login=login, mistake=mistake, next=target, shared=shared
    )
    return page, status


@bp.route("/prove", methods=["GET", "POST"])
@limits.limiter.limit(limits.SIGN_IN, methods=["POST"])
def prove() -> tuple[str, int] | Response:
    """Ask for the password once more, and lead back to where it is needed."""
    target, mistake, status = _inside(request.values.get("next", "")), "", 200
    if request.method == "POST":
        try:
            proof.give(request.form.get("password", ""))
            flash(t("proved", minutes=proof.HOLDS // 60), "good")
            return redirect(target or url_for("session.home"), 303)
        except (InvalidInput, TooManyAttempts) as error:
            mistake, status = spell(error, here.lang()), error.status
    return render_template("session/prove.html", mistake=mistake, next=target), status


@bp.post("/sign-out")
def sign_out() -> Response:
    """End the session here and on the server."""
    token = sessions.leave()
    if token is not None:
        with here.transaction() as tx:
            accounts.sign_out(tx, token, now=here.now())
    return redirect(url_for("session.sign_in"), 303)


@bp.post("/language")
def language() -> Response:
    """Show the pages in the other language from now on."""
    wanted = request.form.get("lang", "")
    response = redirect(_inside(request.form.get("back", "")) or url_for("session.home"), 303)
    if wanted in LANGUAGES:
        response.set_cookie(
            here.LANGUAGE_COOKIE,
            wanted,
            max_age=YEAR_SECONDS,
            httponly=True,
            samesite="Lax",
            secure=here.house().settings.secure_cookies,
        )
    return response


@bp.get("/help")
def guide() -> str:
    """How the whole thing works, in a few sentences."""
    return render_template("session/guide.html")


@bp.route("/account", methods=["GET", "POST"])
def account() -> tuple[str, int] | Response:
    """One's own account; a new password ends every session of it."""
    if request.method == "GET":
        return _account_page(), 200
    old, new = request.form.get("old", ""), request.form.get("new", "")
    try:
        with here.transaction() as tx:
            accounts.change_password(tx, here.actor(), old=old, new=new, now=here.now())
    except NotSignedIn:
        return _account_page(mistake=t("password_old_wrong")), 422
    except InvalidInput:
        return _account_page(mistake=t("password_hint")), 422
    sessions.leave()
    flash(t("password_changed"), "good")
    return redirect(url_for("session.sign_in"), 303)


@bp.post("/account/email")
def email() -> tuple[str, int] | Response:
    """Keep or forget the address to which notices go."""
    try:
        with here.transaction() as tx:
            address = request.form.get("email", "")
            notices.set_email(tx, here.actor(), address, now=here.now())
    except InvalidInput as error:
        return _account_page(mail_mistake=spell(error, here.lang())), error.status
    flash(t("email_kept"), "good")
    return redirect(url_for("session.account"), 303)


@bp.post("/account/tokens")
@limits.limiter.limit(limits.SIGN_IN)
def token() -> tuple[str, int]:
    """Make an API token; it is shown this once."""
    label = request.form.get("label", "").strip()[:100]
    try:
        proof.give(request.form.get("password", ""))
    except InvalidInput as error:
        return _account_page(token_mistake=spell(error, here.lang())), error.status
    with here.transaction() as tx:
        made = accounts.make_token(tx, here.actor(), label=label, now=here.now())
    return _account_page(token=made), 200


@bp.post("/account/tokens/<int:token_id>/revoke")
def revoke(token_id: int) -> Response:
    """End an API token."""
    with here.transaction() as tx:
        accounts.revoke_token(tx, here.actor(), token_id, now=here.now())
    return redirect(url_for("session.account"), 303)


def _account_page(
    *, mistake: str = "", mail_mistake: str = "", token_mistake: str = "", token: str = ""
) -> str:
    with here.reading() as tx:
        tokens = accounts.tokens(tx, here.actor())
        address = notices.email(tx, here.actor())
    return render_template(
        "session/account.html",
        mistake=mistake,
        mail_mistake=mail_mistake,
        token_mistake=token_mistake,
        proved=proof.holds(),
        email=request.form.get("email", address) if mail_mistake else address,
        mails=here.house().settings.mail_url is not None,
        token=token,
        tokens=tokens,
    )


def _token(login: str, password: str) -> str:
    with here.transaction() as tx:
        client = request.remote_addr or ""
        found = accounts.sign_in(tx, login=login, password=password, client=client, now=here.now())
    if found is None:
        raise NotSignedIn
    return found[1]


def _inside(target: str) -> str:
    """*target* where it is an address on this site, else nothing."""
    parts = urlsplit(target)
    inside = target.startswith("/") and not target.startswith(("//", "/\\"))
    return target.rstrip("?") if inside and not parts.netloc and not parts.scheme else ""
