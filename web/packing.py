"""Text is sent packed (gzip) to whoever takes it so: a phone in a village has a thin line.

How long a packed page is could tell an eavesdropper who makes a victim ask for guessed words what
else the page says (BREACH); a name of random length in the gzip header blurs that.
"""

from __future__ import annotations

import gzip
import io
import secrets

from flask import Flask, Response, request

LEAST = 1_000  # bytes; less is not worth it
LEVEL = 5
BLUR = 100  # bytes, at most
TEXT = frozenset({"text/html", "text/css", "text/javascript", "application/json", "image/svg+xml"})


def pack(app: Flask) -> None:
    """Pack the answers of *app*."""
    app.after_request(packed)


def packed(response: Response) -> Response:
    """The answer, packed if it is text of some length, whole, and asked for like that."""
    if response.mimetype not in TEXT or response.status_code != 200:
        return response
    response.vary.add("Accept-Encoding")
    if not request.accept_encodings["gzip"] or request.method == "HEAD" or _is_file(response):
        return response
    response.direct_passthrough = False
    plain = response.get_data()
    if len(plain) >= LEAST:
        response.set_data(_gzip(plain))
        response.headers["Content-Encoding"] = "gzip"
        etag, _ = response.get_etag()
        if etag is not None:
            response.set_etag(etag, weak=True)
    return response


def _is_file(response: Response) -> bool:
    """Whether it is saved, or comes piece by piece, or is packed already."""
    saved = response.headers.get("Content-Disposition", "").startswith("attachment")
    streamed = response.is_streamed and request.endpoint != "static"
    return saved or streamed or "Content-Encoding" in response.headers


def _gzip(plain: bytes) -> bytes:
    held = io.BytesIO()
    name = "x" * secrets.randbelow(BLUR)
    with gzip.GzipFile(filename=name, mode="wb", fileobj=held, compresslevel=LEVEL, mtime=0) as out:
        out.write(plain)
    return held.getvalue()
