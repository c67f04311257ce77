"""Recognised pages kept as JSON, so that what follows OCR can be measured again in seconds.

A cache entry is named after the file's digest; it holds no picture, so a second look at the
picture does not happen when reading from words.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ce_intake.ports import Image
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Code, Finding, Page, Seal, Source, Word

Json = Mapping[str, object]


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


def _white(wire: dict[str, int]) -> Image:
    shape = (wire["height"], wire["width"], 3)
    return np.broadcast_to(np.uint8(255), shape)


def _page(wire: dict[str, list[dict[str, object]]]) -> Page:
    plain = {name: wire[name] for name in ("number", "width", "height", "rotated")}
    return Page(
        **plain,  # type: ignore[arg-type]
        words=tuple(_word(item) for item in wire["words"]),
        seals=tuple(Seal(**_boxed(item)) for item in wire["seals"]),
        codes=tuple(Code(**_boxed(item)) for item in wire["codes"]),
        rulings=tuple(tuple(box) for box in wire["rulings"]),  # type: ignore[arg-type]
        findings=tuple(Finding(**_boxed(item)) for item in wire["findings"]),
    )


def _boxed(item: dict[str, object]) -> dict[str, object]:
    box = item["box"]
    return item | {"box": tuple(box) if isinstance(box, list) else box}


def _word(item: dict[str, object]) -> Word:
    tuples = {name: tuple(item[name]) for name in ("box", "stops", "scores")}  # type: ignore[arg-type]
    return Word(**(item | tuples | {"source": Source(str(item["source"]))}))  # type: ignore[arg-type]
