"""Recognised pages kept as JSON, so that what follows OCR can be measured again in seconds.

A cache entry is named after the file's digest; it holds no picture, so a second look at the
picture does not happen when reading from words.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np

from ce_intake.ports import Image
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Code, Finding, Page, Seal, Source, Word

Json = dict[str, Any]


def keep(folder: Path, digest: str, sheets: list[Sheet]) -> None:
    """Write the words of a file's pages."""
    folder.mkdir(parents=True, exist_ok=True)
    wire = [dataclasses.asdict(sheet.page) for sheet in sheets]
    text = json.dumps(wire, ensure_ascii=False, default=str)
    (folder / f"{digest}.json").write_text(text, encoding="utf-8")


def kept(folder: Path, digest: str) -> list[Sheet] | None:
    """The sheets of a file as far as words tell them, or None."""
    path = folder / f"{digest}.json"
    if not path.is_file():
        return None
    return [
        Sheet(page=_page(wire), image=_white(wire)) for wire in json.loads(path.read_text("utf-8"))
    ]


def _white(wire: Json) -> Image:
    shape = (wire["height"], wire["width"], 3)
    return np.broadcast_to(np.uint8(255), shape)


def _page(wire: Json) -> Page:
    plain = {name: wire[name] for name in ("number", "width", "height", "rotated")}
    return Page(
        **plain,
        words=tuple(_word(item) for item in wire["words"]),
        seals=tuple(Seal(**_boxed(item)) for item in wire["seals"]),
        codes=tuple(Code(**_boxed(item)) for item in wire["codes"]),
        rulings=tuple(tuple(box) for box in wire["rulings"]),
        findings=tuple(Finding(**_boxed(item)) for item in wire["findings"]),
    )


def _boxed(item: Json) -> Json:
    box = item["box"]
    return item | {"box": tuple(box) if isinstance(box, list) else box}


def _word(item: Json) -> Word:
    tuples = {name: tuple(item[name]) for name in ("box", "stops", "scores")}
    return Word(**(item | tuples | {"source": Source(str(item["source"]))}))
