"""Stacks of drawn papers as a scanner leaves them: a picture a page, and which belong together."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image

from ce_intake.scanning.separators import print_sheets
from samples.generator import corpus
from scripts.benches.alone import pictures

DPI = 200
QUALITY = 85


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A folder of pages, the same with separators between documents, and the truth."""

    folder: Path
    separated: Path
    groups: tuple[tuple[int, ...], ...]  # page numbers of each document, from 1
    pages: int


def drawn(folder: Path, pages: int, seed: int) -> Drawn:
    """The stack of this many pages at least, drawn once."""
    told = folder / "truth.json"
    if not told.exists():
        _draw(folder, pages, seed)
    groups = tuple(tuple(group) for group in json.loads(told.read_text("utf-8")))
    return Drawn(
        folder=folder / "plain",
        separated=folder / "separated",
        groups=groups,
        pages=sum(len(group) for group in groups),
    )


def marked(drawn: Drawn, folder: Path, sheets: int) -> None:
    """Put so many sheets into *folder*, the drawn ones again and again, no two of them alike."""
    pages = [path.read_bytes() for path in sorted(drawn.folder.glob("*.jpg"))]
    for number in range(sheets):
        content = apart(pages[number % len(pages)], number)
        (folder / f"{number:06d}.jpg").write_bytes(content)


def apart(content: bytes, number: int) -> bytes:
    """The same picture (JPEG) as another file, with a *number* as its comment."""
    return content[:2] + b"\xff\xfe\x00\x0a%08d" % number + content[2:]


def _draw(folder: Path, pages: int, seed: int) -> None:
    for name in ("plain", "separated"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    separator = _separator(folder)
    groups: list[list[int]] = []
    number = at = 0
    for sample in corpus.generate(corpus.Choice(documents=pages * 4, seed=seed, seen=None)):
        if sample.truth["made"]["state"] not in ("scan", "worn"):  # type: ignore[index]
            continue
        source = folder / f"source.{sample.extension}"
        source.write_bytes(sample.content)
        documents: list[dict[str, list[int]]] = sample.truth["documents"]  # type: ignore[assignment]
        begins = {one["pages"][0] for one in documents}
        own: dict[int, int] = {}
        for page, picture in enumerate(pictures(source), 1):
            number += 1
            own[page] = number
            if page in begins and number > 1:
                at += 1
                separator.save(folder / "separated" / f"{at:05d}.jpg", quality=QUALITY)
            at += 1
            for place in (f"plain/{number:05d}.jpg", f"separated/{at:05d}.jpg"):
                picture.save(folder / place, quality=QUALITY, dpi=(DPI, DPI))
        groups += [[own[page] for page in one["pages"] if page in own] for one in documents]
        if number >= pages:
            break
    (folder / "truth.json").write_text(json.dumps(groups), "utf-8")


def _separator(folder: Path) -> Image.Image:
    path = folder / "separator.pdf"
    print_sheets(path, {"unit": "滨海第一中学", "year": "2019"}, count=1, lang="zh")
    drawn: Image.Image = pypdfium2.PdfDocument(path)[0].render(scale=DPI / 72).to_pil()
    return drawn.convert("RGB")
