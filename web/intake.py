"""Taking one file in, for pages and API alike: bytes first, then one transaction, then the bell."""

from __future__ import annotations

import unicodedata

from werkzeug.datastructures import FileStorage

from ce_intake.desk import uploads
from ce_intake.desk.imports import MOST_BYTES
from ce_intake.desk.uploads import Receipt
from ce_intake.errors import EmptyFile, InvalidInput, LimitExceeded
from web import here

LONGEST_NAME = 255
LONGEST_KEY = 100


def take_in(
    sent: FileStorage, *, client_key: str | None = None, replaces: str | None = None
) -> Receipt:
    """Keep the bytes, then the fact that they came; ring when both are safe."""
    house = here.house()
    sha256, size = house.store.blobs.put(here.stream(sent), most=house.settings.limits.bytes)
    if size == 0:
        raise EmptyFile
    with here.transaction() as tx:
        receipt = uploads.receive(
            tx,
            here.actor(),
            name=plain_name(sent.filename or ""),
            sha256=sha256,
            size=size,
            client_key=(client_key or "")[:LONGEST_KEY] or None,
            replaces=replaces or None,
            now=here.now(),
        )
    here.ring(receipt.work_id, receipt.pool)
    return receipt


def read_sheet(sent: FileStorage | None) -> bytes:
    """The bytes of a table that is to be imported."""
    if sent is None or not sent.filename:
        raise InvalidInput(field="file", problem="problem_missing")
    content = here.stream(sent).read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise LimitExceeded(limit="bytes", most=MOST_BYTES)
    if not content:
        raise EmptyFile
    return content


def plain_name(name: str) -> str:
    """The last part of a file's name, whatever system wrote it; it is data, never a path."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(char for char in last if unicodedata.category(char) != "Cc").strip()
    return unicodedata.normalize("NFC", kept)[:LONGEST_NAME] or "file"


def no_file() -> InvalidInput:
    """The error where a request has no file in it."""
    return InvalidInput(field="files", problem="problem_missing")
