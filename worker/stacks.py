"""Reading a stack of scanned sheets, one by one; each that is read is kept at once.

Whoever stops in the middle, for whatever reason, has lost one sheet's work at most.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby

import structlog

from ce_intake.decoder.client import Opened
from ce_intake.decoder.pages import BadPage, DecodedPage
from ce_intake.desk import sheets, work
from ce_intake.desk.sheets import Joined, Kept, Unread
from ce_intake.desk.work import Claim
from ce_intake.errors import IntakeError, TruncatedFile, UnreadableFile
from ce_intake.read import join, read_divided, read_sheet
from worker.bench import Bench, LeaseLost
from worker.pictures import keep_pictures

log = structlog.get_logger()


class GaveWay(Exception):
    """Something more urgent waits; what is left goes back in line."""


def read(bench: Bench, held: Claim) -> None:
    """Read what is left of the claimed sheets, then end the part or join the stack."""
    began = _now()
    try:
        count = _read_sheets(bench, held)
    except GaveWay:
        with bench.store.begin() as tx:
            work.release(tx, held, now=_now())
        log.info("gave_way", work=held.work_id, epoch=held.epoch)
        return
    except IntakeError as error:
        with bench.store.begin() as tx:
            work.record(tx, held, error, now=_now())
        log.info(error.code, work=held.work_id, epoch=held.epoch)
        return
    if held.task == "join":
        _join(bench, held)
    else:
        with bench.store.begin() as tx:
            sheets.end_part(tx, held, now=_now())
    seconds = round((_now() - began).total_seconds(), 3)
    log.info(held.task, work=held.work_id, epoch=held.epoch, sheets=count, seconds=seconds)


def _read_sheets(bench: Bench, held: Claim) -> int:
    """Read what nobody has read yet, file by file; return how many sheets."""
    with bench.store.view() as tx:
        unread = sheets.unread(tx, held)
    files = groupby(unread, key=lambda sheet: (sheet.file, sheet.sha256))
    for at, ((_, sha256), group) in enumerate(files):
        if at and bench.gives_way(held):
            raise GaveWay
        _read_file(bench, held, sha256, {sheet.page: sheet for sheet in group})
    return len(unread)


def _read_file(bench: Bench, held: Claim, sha256: str, wanted: dict[int, Unread]) -> None:
    """Read the *wanted* pages of one file; those that cannot be read are rejected one by one."""
    content = bench.store.blobs.get(sha256)
    try:
        decoder = bench.tools.decoder
        found = decoder.decode(content, first=min(wanted), most=decoder.limits.scan_bytes)
        with closing(found) as pages:
            for item in pages:
                if isinstance(item, Opened) or item.number not in wanted:
                    continue
                _read_sheet(bench, held, item, wanted.pop(item.number))
                if not wanted:
                    return
                if bench.gives_way(held):
                    raise GaveWay
    except UnreadableFile as error:
        _reject(bench, held, wanted, error)
        return
    _reject(bench, held, wanted, TruncatedFile())


def _read_sheet(bench: Bench, held: Claim, item: DecodedPage | BadPage, unread: Unread) -> None:
    """Read one sheet and keep it, or reject it; raises what may go well another time."""
    if isinstance(item, BadPage):
        if item.error.retry:
            raise item.error
        _reject(bench, held, {item.number: unread}, item.error)
        return
    seen = read_sheet(replace(item, number=unread.number), bench.tools, turn=unread.turn)
    image = seen.unpack().image
    picture, thumb = keep_pictures(image, unread.number, blobs=bench.store.blobs)
    kept = Kept(
        page=seen.page, alone=seen.alone, thumb=thumb, picture=picture, pipeline=bench.pipeline
    )
    with bench.store.begin() as tx:
        if not sheets.keep_sheet(tx, held, kept, now=_now()):
            raise LeaseLost


def _reject(bench: Bench, held: Claim, unread: dict[int, Unread], error: IntakeError) -> None:
    for sheet in unread.values():
        with bench.store.begin() as tx:
            if not sheets.reject_sheet(tx, held, sheet.number, error.code, now=_now()):
                raise LeaseLost


def _join(bench: Bench, held: Claim) -> None:
    """Say what the whole stack says, from its kept words."""
    joined = _joined(bench, held)
    with bench.store.begin() as tx:
        sheets.keep_joined(tx, held, joined, now=_now())


def _joined(bench: Bench, held: Claim) -> Joined:
    with bench.store.view() as tx:
        words = sheets.words(tx, held, pipeline=bench.pipeline)
    tools = bench.tools_for(held.unit_id, datetime.now().astimezone().date())
    division = join(words.pages, alone=words.alone, groups=words.groups)
    return Joined(
        documents=read_divided(division, tools, closely=False),
        separators=division.separators,
        notes=division.notes,
        pipeline=bench.pipeline,
    )


def _now() -> datetime:
    return datetime.now(UTC)
