"""Identity numbers in readings: locked where they are kept, masked where they are shown."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from ce_intake.contract import Json
from ce_intake.store.keys import Keys

LOCKED = "locked:"
PARTS = ("value", "text")
SHOWN = 4  # the last characters: the first six and four would leave few candidates


def seal_reading(content: Json, keys: Keys) -> Json:
    """Lock every identity number of a reading, in place."""
    for entry in _entries(content):
        seal_entry(entry, keys)
    return content


def seal_entry(entry: Json, keys: Keys) -> Json:
    """Lock the identity number of one entry, in place."""
    field = entry["id_number"]
    for part in PARTS:
        if field[part] and not field[part].startswith(LOCKED):
            field[part] = LOCKED + base64.b64encode(keys.lock(field[part])).decode()
    return entry


def id_number(entry: Json, keys: Keys) -> str:
    """The identity number of a locked entry, or "" where the paper states none."""
    return _opened(entry["id_number"]["value"] or "", keys)


def masked_reading(content: Json, keys: Keys) -> Json:
    """The reading with its identity numbers masked, in place."""
    for entry in _entries(content):
        field = entry["id_number"]
        for part in PARTS:
            field[part] = field[part] and mask(_opened(field[part], keys))
    return content


def masked(field: Json, part: str, keys: Keys) -> str:
    """One part of a locked identity number's field, masked."""
    return mask(_opened(field[part] or "", keys))


def mask(number: str) -> str:
    """An identity number with only its last characters."""
    hidden = max(len(number) - SHOWN, 0)
    return "*" * hidden + number[hidden:]


def _entries(content: Json) -> Iterator[Json]:
    for document in content["documents"]:
        yield from document["entries"]


def _opened(text: str, keys: Keys) -> str:
    if not text.startswith(LOCKED):
        return text
    return keys.unlock(base64.b64decode(text.removeprefix(LOCKED)))
