"""Answers that are bytes: originals only to be saved, our own page pictures to be seen."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from flask import Response

from web.security import FILE_POLICY


def attachment(content: bytes, name: str) -> Response:
    """Hostile bytes under their own name; no browser shows or runs them (RFC 6266, RFC 8187)."""
    return saved([content], name, "application/octet-stream")


def saved(pieces: Iterable[bytes], name: str, media_type: str) -> Response:
    """A file that is saved and never shown in place, sent as its pieces come."""
    response = Response(pieces, content_type=media_type)
    plain = "".join(
        char if (char.isascii() and char.isalnum()) or char in "._- " else "_" for char in name
    )
    response.headers["Content-Disposition"] = (
        f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    )
    response.headers["Content-Security-Policy"] = FILE_POLICY
    return response


def picture(content: bytes, media_type: str) -> Response:
    """A picture that we made ourselves."""
    response = Response(content, mimetype=media_type)
    response.headers["Content-Security-Policy"] = FILE_POLICY
    response.headers["Content-Disposition"] = "inline"
    return response
