"""What is shown when something cannot be done: a page for people, problem+json for programs.

Each code has one sentence in both languages; an unknown thing and another's thing give the same
answer to the byte (RFC 9457 for the API).
"""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

import structlog
from flask import Flask, Response, g, redirect, render_template, request, url_for
from flask_limiter.errors import RateLimitExceeded
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, InternalServerError, RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from ce_intake.errors import (
    IntakeError,
    InvalidInput,
    LimitExceeded,
    NotFound,
    NotSignedIn,
    Refused,
    TooManyAttempts,
)
from ce_intake.messages import refusal
from web import here
from web.security import ForeignForm
from web.words import instant

log = structlog.get_logger()
PROBLEM_TYPE = "application/problem+json"
RETRY_SECONDS = 30
ISO_MOMENT = r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)"


class WrongMethod(Refused):
    """The address exists, but not for this method."""

    code = "wrong_method"
    status = 405


def answer(app: Flask) -> None:
    """Answer our own errors, the framework's, and the unforeseen."""
    app.register_error_handler(IntakeError, _ours)
    app.register_error_handler(CSRFError, _foreign)
    app.register_error_handler(RateLimitExceeded, _too_often)
    app.register_error_handler(RequestEntityTooLarge, _too_large)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(InternalServerError, _bug)


def for_program() -> bool:
    """Whether a program asks: the API, or our own script that sends files."""
    if request.path.startswith("/api/v1"):
        return True
    best = request.accept_mimetypes.best_match(["text/html", "application/json"])
    return best == "application/json" and "text/html" not in request.accept_mimetypes.values()


def spell(error: IntakeError, lang: str) -> str:
    """The sentence for *error*."""
    facts = dict(error.facts)
    if re.fullmatch(ISO_MOMENT, str(facts.get("at", ""))):
        facts["at"] = instant(str(facts["at"]))
    return refusal(error.code, facts, lang=lang)


def problem(error: IntakeError) -> Response:
    """RFC 9457 problem details."""
    body = {
        "type": "about:blank",
        "title": spell(error, here.lang()),
        "status": error.status,
        "code": error.code,
        "retry": error.retry,
        "sentences": {lang: spell(error, lang) for lang in ("zh", "en")},
    }
    return Response(json.dumps(body, ensure_ascii=False), error.status, mimetype=PROBLEM_TYPE)


def _ours(error: IntakeError) -> AnyResponse:
    if error.status >= 500:
        log.error("refused", code=error.code, path_rule=str(request.url_rule))
    if isinstance(error, NotSignedIn) and _reading_a_page():
        return redirect(url_for("session.sign_in", next=request.full_path.rstrip("?")), 303)
    if for_program():
        response: AnyResponse = problem(error)
    else:
        words = spell(error, here.lang())
        text = render_template("problem.html", code=error.code, words=words, back=_came_from())
        response = Response(text, error.status)
    if isinstance(error, NotSignedIn) and for_program():
        response.headers["WWW-Authenticate"] = 'Bearer realm="ce-intake"'
    if error.retry:
        response.headers["Retry-After"] = str(RETRY_SECONDS)
    if isinstance(error, TooManyAttempts):
        response.headers["Retry-After"] = str(error.facts.get("seconds", RETRY_SECONDS))
    return response


def _came_from() -> str:
    """The page of ours whose form was refused, to go back to it; nothing for a page asked for."""
    came = urlsplit(request.referrer or "")
    if request.method == "GET" or came.netloc != request.host:
        return ""
    return f"{came.path}?{came.query}" if came.query else came.path


def _reading_a_page() -> bool:
    """Whether a person opens a page, so that he can be asked to sign in and come back."""
    return request.method == "GET" and not for_program() and not here.wants_fragment()


def _foreign(_error: CSRFError) -> AnyResponse:
    return _ours(ForeignForm())


def _too_often(error: RateLimitExceeded) -> AnyResponse:
    return _ours(TooManyAttempts(seconds=int(error.limit.limit.get_expiry())))


def _too_large(_error: RequestEntityTooLarge) -> AnyResponse:
    most = here.house().settings.limits.bytes
    return _ours(LimitExceeded(limit="bytes", most=most))


def _http(error: HTTPException) -> AnyResponse:
    if error.code in {301, 302, 303, 304, 307, 308}:
        return error.get_response()
    if error.code == 405:
        response = _ours(WrongMethod())
        response.headers["Allow"] = dict(error.get_headers()).get("Allow", "")
        return response
    if error.code == 404:
        return _ours(NotFound())
    if error.code is not None and error.code < 500:
        return _ours(InvalidInput(field="sent", problem="problem_not_understood"))
    return _ours(IntakeError())


def _bug(error: InternalServerError) -> AnyResponse:
    cause = error.original_exception
    log.error("bug", kind=type(cause).__name__, path_rule=str(request.url_rule), exc_info=cause)
    g.pop("actor", None)
    return _ours(IntakeError())
