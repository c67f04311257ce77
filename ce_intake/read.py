"""The whole of a reading on one screen: a file goes in, what it says comes out.

Pure but for the decoder's child process: no database, no queue, no clock (the day is in `Tools`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

import numpy as np

from ce_intake import engines
from ce_intake.decoder.client import Decoder, Opened
from ce_intake.decoder.pages import BadPage, DecodedPage
from ce_intake.layout.draft import Draft
from ce_intake.policies.load import load as load_policy
from ce_intake.policies.model import Policy
from ce_intake.ports import Engine, KnownValues, People, Progress
from ce_intake.settings import Settings
from ce_intake.stages.alone import Alone
from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.stages.grounds import Surroundings, surroundings
from ce_intake.stages.illegible import illegible
from ce_intake.stages.judge import judge
from ce_intake.stages.look_again import unlooked
from ce_intake.stages.match import match, match_values
from ce_intake.stages.propose import doubts_on, propose
from ce_intake.stages.recognise import recognise
from ce_intake.stages.separated import facts_behind, named
from ce_intake.stages.settle import settled
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.signs import signs
from ce_intake.stages.split import Division, Groups, arranged, is_blank, split
from ce_intake.values import (
    Document,
    Entry,
    File,
    Finding,
    KindCode,
    Page,
    PageNote,
    Reading,
    Source,
)

OPEN_PICTURES = 4  # pages; a longer file keeps its pictures packed
NO_PICTURE = np.zeros((0, 0, 3), np.uint8)
NOTHING_KNOWN: Mapping[int, Alone] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a reading works with; made once (`ready_tools`), used for many files."""

    engine: Engine
    decoder: Decoder
    policy: Policy
    today: date
    people: People | None = None
    courses: KnownValues | None = None
    issuers: KnownValues | None = None
    units: KnownValues | None = None
    progress: Progress | None = None


def ready_tools(settings: Settings, *, today: date, policy: str | None = None) -> Tools:
    """Engine, decoder and policy as the settings say; about two seconds."""
    decoder = Decoder(settings.limits)
    decoder.start()
    return Tools(
        engine=engines.make(settings.engine),
        decoder=decoder,
        policy=load_policy(policy or settings.policy),
        today=today,
    )


def read(file: File, tools: Tools) -> Reading:
    """Say what *file* says; raise UnreadableFile (or DecoderDied) where nothing can be read."""
    sheets, rejected, count = _sheets(file, tools)
    division = split(sheets)
    documents = read_divided(division, tools)
    return Reading(
        file=file.name,
        sha256=hashlib.sha256(file.content).hexdigest(),
        page_count=count,
        documents=documents,
        separators=division.separators,
        ledger=tuple(sorted((*division.notes, *rejected), key=lambda note: note.page)),
    )


def read_sheet(page: DecodedPage, tools: Tools, *, turn: int | None = None) -> Sheet:
    """One sheet of a stack, looked at as closely as will ever be needed.

    What is said of it together with others (`join`) needs its words alone, and no picture.
    """
    sheet = recognise(page, tools.engine, turn=turn)
    if is_blank(sheet.page):
        return sheet
    kind, sure = classify([sheet])
    [seen], draft = settled([sheet], kind, tools.engine)
    if any(word.source is Source.LAYER for word in seen.page.words):
        return unlooked(seen, draft.entries)
    alone = Alone(signs=signs(seen.page), kind=kind, kind_sure=sure, draft=draft)
    return replace(seen, alone=alone)


def join(
    pages: Sequence[Page],
    *,
    alone: Mapping[int, Alone] = NOTHING_KNOWN,
    groups: Groups | None = None,
) -> Division:
    """Which of the *pages*, in their order, belong together; *groups*: as a person says.

    *alone*: what pages, by their numbers, are known to say by themselves.
    """
    sheets = [Sheet(page=page, image=NO_PICTURE, alone=alone.get(page.number)) for page in pages]
    return split(sheets) if groups is None else arranged(sheets, groups)


def read_divided(division: Division, tools: Tools, *, closely: bool = True) -> tuple[Document, ...]:
    """What the documents of a division say; not *closely*: from kept words, without pictures."""
    return tuple(
        named(read_document(group, tools, closely=closely), facts, tools.people)
        for group, facts in zip(division.groups, facts_behind(division), strict=True)
    )


def read_document(sheets: Sequence[Sheet], tools: Tools, *, closely: bool = True) -> Document:
    """Say what the sheets that belong together say; *closely*: with a second look at pixels."""
    sheets, kind, confidence, draft = _said(sheets, tools.engine if closely else None)
    pages = [sheet.page for sheet in sheets]
    findings = (
        *draft.findings,
        *(finding for page in pages for finding in page.findings),
        *(finding for sheet in sheets for finding in illegible(sheet)),
    )
    around = surroundings(pages, kind, confidence, entries=len(draft.entries))
    said = [consider(entry, around, draft=draft, tools=tools) for entry in draft.entries]
    return Document(
        pages=tuple(dict.fromkeys(page.number for page in pages)),
        kind=kind,
        kind_confidence=confidence,
        entries=tuple(
            propose(entry, around, doubts=doubts_on(entry, said, findings)) for entry in said
        ),
        parts=draft.parts,
        findings=findings,
    )


def _said(
    sheets: Sequence[Sheet], engine: Engine | None
) -> tuple[Sequence[Sheet], KindCode, float, Draft]:
    """Kind and draft of a document, with its sheets looked at again where there is an *engine*."""
    if engine is None and len(sheets) == 1 and (known := sheets[0].alone) is not None:
        return sheets, known.kind, known.kind_sure, known.draft
    kind, sure = classify(sheets)
    if engine is None:
        return sheets, kind, sure, extract(sheets, kind)
    seen, draft = settled(sheets, kind, engine)
    return seen, kind, sure, draft


def consider(entry: Entry, around: Surroundings, *, draft: Draft, tools: Tools) -> Entry:
    """Judge and match one entry of a *draft*."""
    judged = judge(entry, around.kind, tools.policy, today=tools.today, parts=draft.parts)
    known = match_values(judged, courses=tools.courses, issuers=tools.issuers, units=tools.units)
    return match(known, tools.people)


def _sheets(file: File, tools: Tools) -> tuple[list[Sheet], list[PageNote], int]:
    """All pages that can be read, a note for each that cannot, and how many there are."""
    sheets: list[Sheet] = []
    rejected: list[PageNote] = []
    count = 0
    for item in tools.decoder.decode(file.content):
        if isinstance(item, Opened):
            count = item.count
        elif isinstance(item, BadPage):
            rejected.append(_rejected(item))
        else:
            sheet = recognise(item, tools.engine)
            sheets.append(sheet if count <= OPEN_PICTURES else sheet.pack())
            if tools.progress is not None:
                said = "\n".join(word.text for word in sheet.page.words)
                tools.progress.page(item.number, count, sheet.image, said=said)
    return sheets, rejected, count


def _rejected(page: BadPage) -> PageNote:
    finding = Finding(code=page.error.code, facts=page.error.facts, page=page.number)
    return PageNote(page=page.number, place="rejected", findings=(finding,))
