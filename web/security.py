"""What every answer carries for a browser to keep our promises, and where a form came from.

Everything comes from ourselves, nothing is inline (OWASP ASVS 5.0, V3.4); personal data is
never stored by a cache. It knows no page and no person.
"""

from __future__ import annotations

from flask import Flask, Response, request

from ce_intake.errors import Refused

PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "form-action 'self'",
        "manifest-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
KEPT = "public, max-age=31536000, immutable"  # its address changes when it does
FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
KIND_SITES = frozenset({"same-origin", "none"})

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}


class ForeignForm(Refused):
    """A form that another site sent, or that lost its CSRF mark."""

    code = "foreign_form"
    status = 400


def protect(app: Flask) -> None:
    """Check where each change comes from and dress each answer."""
    app.before_request(refuse_foreign_forms)
    app.after_request(dress)


def refuse_foreign_forms() -> None:
    """Refuse a change that the browser says another site asked for (Fetch Metadata)."""
    if request.method in SAFE_METHODS:
        return
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site not in KIND_SITES:
        raise ForeignForm


def dress(response: Response) -> Response:
    """Add the headers; an answer may have set a stricter policy of its own."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", PAGE_POLICY)
    if request.endpoint == "static":
        response.headers["Cache-Control"] = KEPT if "v" in request.args else "no-cache"
    else:
        response.headers["Cache-Control"] = "no-store"
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    return response
