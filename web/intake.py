"""Taking a file in, for pages and API alike: bytes first, then one transaction, then the bell."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import BinaryIO

from werkzeug.datastructures import FileStorage

from ce_intake.decoder.binding import MOST_PARTS, bind
from ce_intake.desk import uploads
from ce_intake.desk.imports import MOST_BYTES
from ce_intake.desk.upload_views import Receipt
from ce_intake.errors import EmptyFile, InvalidInput, LimitExceeded
from web import here

LONGEST_NAME = 255
LONGEST_KEY = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What came with a file: the sender's key for it, and the returned paper that it replaces."""

    client_key: str | None = None
    replaces: str | None = None

    @staticmethod
    def read(form: Mapping[str, str]) -> Note:
        """The note in *form*."""
        return Note(
            client_key=form.get("client_key", "")[:LONGEST_KEY] or None,
            replaces=form.get("replaces") or None,
        )


def take_in_pages(sent: Sequence[FileStorage], note: Note) -> Receipt:
    """Keep one file, or several as the pages of one paper, in their order with their own bytes."""
    if len(sent) == 1:
        return _keep(here.stream(sent[0]), plain_name(sent[0].filename or ""), note)
    if len(sent) > MOST_PARTS:
        raise LimitExceeded(limit="pages", most=MOST_PARTS)
    names = [plain_name(item.filename or "") for item in sent]
    with TemporaryFile() as bound:
        bind(zip(names, map(here.stream, sent), strict=True), bound)
        bound.seek(0)
        stem = names[0].rsplit(".", 1)[0][: LONGEST_NAME - 8]
        return _keep(bound, f"{stem}+{len(sent) - 1}.zip", note)


def _keep(stream: BinaryIO, name: str, note: Note) -> Receipt:
    """Keep the bytes, then the fact that they came; ring when both are safe."""
    house = here.house()
    sha256, size = house.store.blobs.put(stream, most=house.settings.limits.bytes)
    if size == 0:
        raise EmptyFile
    with here.transaction() as tx:
        receipt = uploads.receive(
            tx,
            here.actor(),
            name=name,
            sha256=sha256,
            size=size,
            client_key=note.client_key,
            replaces=note.replaces,
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
