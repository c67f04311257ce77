"""A page in words ⇄ compressed bytes, so that reading can follow without recognising again.

Not the wire: only we read what we wrote, under the name of the pipeline that wrote it.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from ce_intake.values import Box, Code, Finding, Page, Seal, Source, Word

DIGITS = 5  # of a fraction of a page: a twentieth of a pixel


def pack(page: Page) -> bytes:
    """The page as compressed JSON; two to six kilobytes for a usual one."""
    kept = {
        "size": [page.width, page.height],
        "rotated": page.rotated,
        "words": [_word(word) for word in page.words],
        "seals": [_seal(seal) for seal in page.seals],
        "codes": [[code.payload, _short(code.box), code.symbology] for code in page.codes],
        "rulings": [_short(ruling) for ruling in page.rulings],
        "findings": [
            [f.code, f.citation, dict(f.facts), f.box and _short(f.box)] for f in page.findings
        ],
    }
    return zlib.compress(json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode())


def unpack(content: bytes, *, number: int) -> Page:
    """The page that `pack` was given, under the number that it now has."""
    kept = json.loads(zlib.decompress(content))
    return Page(
        number=number,
        width=kept["size"][0],
        height=kept["size"][1],
        rotated=kept["rotated"],
        words=tuple(_read_word(word) for word in kept["words"]),
        seals=tuple(_read_seal(seal) for seal in kept["seals"]),
        codes=tuple(
            Code(payload=payload, box=_box(box), symbology=symbology)
            for payload, box, symbology in kept["codes"]
        ),
        rulings=tuple(_box(ruling) for ruling in kept["rulings"]),
        findings=tuple(
            Finding(code=code, citation=rule, facts=facts, page=number, box=box and _box(box))
            for code, rule, facts, box in kept["findings"]
        ),
    )


def _seal(seal: Seal) -> list[Any]:
    scores = [round(score, 4) for score in seal.scores]
    return [seal.text, _short(seal.box), round(seal.confidence, 4), seal.red, scores]


def _read_seal(kept: Sequence[Any]) -> Seal:
    text, box, sure, red, *scores = kept  # none in what was kept before they were
    return Seal(text=text, box=_box(box), confidence=sure, red=red, scores=tuple(*scores))


def _word(word: Word) -> list[Any]:
    return [
        word.text,
        _short(word.box),
        round(word.confidence, 4),
        word.source.value,
        word.vertical,
        _short(word.stops),
        [round(score, 4) for score in word.scores],
    ]


def _read_word(kept: Sequence[Any]) -> Word:
    text, box, sure, source, vertical, stops, scores = kept
    return Word(
        text=text,
        box=_box(box),
        confidence=sure,
        source=Source(source),
        vertical=vertical,
        stops=tuple(stops),
        scores=tuple(scores),
    )


def _short(numbers: Sequence[float]) -> list[float]:
    return [round(float(number), DIGITS) for number in numbers]


def _box(kept: Sequence[float]) -> Box:
    return (kept[0], kept[1], kept[2], kept[3])
