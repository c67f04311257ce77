"""What comes out of a batch: its report in three forms, its package, its stacks as PDF/A.

A report is made while one transaction is open and handed out when it is closed, so that a slow
line holds up nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from tempfile import SpooledTemporaryFile
from typing import IO

from ce_intake.desk import arranging, batch_reports, batch_views
from ce_intake.desk.actors import Actor
from ce_intake.errors import NotFound
from ce_intake.scanning import report as written
from ce_intake.scanning.package import Content
from ce_intake.scanning.searchable import Scan, searchable
from ce_intake.store.session import Store, Tx

FORMS = ("html", "xlsx", "json")
IN_MEMORY = 4 * 1024 * 1024  # bytes of a report; a longer one waits in a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Makes what comes out of one batch, as somebody who may see it."""

    store: Store
    actor: Actor
    number: str
    lang: str
    now: Callable[[], datetime]

    def report(self, form: str) -> IO[bytes]:
        """The report as html, xlsx or json, from its first byte; it closes with its stream."""
        stream = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  handed out
        with self.store.view() as tx:
            found = batch_reports.report(tx, self.actor, self.number, now=self.now())
            if form == "json":
                parts = written.as_json(found)
            elif form == "xlsx":
                parts = written.as_xlsx(found, lang=self.lang)
            else:
                parts = written.as_html(found, lang=self.lang, thumb=self._pictures(tx))
            stream.writelines(parts)
        stream.seek(0)
        return stream

    def package(self) -> tuple[dict[str, str], Iterator[Content]]:
        """What the package says of itself, and all that goes into it."""
        with self.store.view() as tx:
            view = batch_views.show(tx, self.actor, self.number, now=self.now())
        info = {
            "Source-Organization": view.unit,
            "External-Identifier": view.number,
            "External-Description": f"{view.title} {view.shelf_mark} {view.box}",
        }
        return info, self._contents()

    def pdf(self, stack: str) -> bytes:
        """A stack as searchable PDF/A-2b, in the order as it stands; NotFound: no page is read."""
        with self.store.view() as tx:
            pages = batch_reports.pages(tx, self.actor, self.number, stack)
        if not pages:
            raise NotFound()
        scans = (
            Scan(
                jpeg=self.store.blobs.get(picture.sha256),
                width=picture.width,
                height=picture.height,
                words=page.words,
            )
            for picture, page in pages
        )
        return searchable(scans, title=stack, now=self.now())

    def stacks(self) -> list[str]:
        """The numbers of the stacks."""
        with self.store.view() as tx:
            return [one.number for one in arranging.stacks(tx, self.actor, self.number)]

    def _contents(self) -> Iterator[Content]:
        """Originals, readings with masked identity numbers, and the reports."""
        with self.store.view() as tx:
            originals = batch_reports.originals(tx, self.actor, self.number)
        for path, sha256 in originals:
            yield Content(path=f"originals/{path}", read=partial(self.store.blobs.get, sha256))
        for stack in self.stacks():
            with self.store.view() as tx:
                reading = batch_reports.reading(tx, self.actor, self.number, stack)
            if reading is not None:
                read = partial(written.plain, reading)
                yield Content(path=f"readings/{stack}.json", read=read)
        for form in FORMS:
            yield Content(path=f"report.{form}", read=partial(self._whole, form))

    def _whole(self, form: str) -> bytes:
        with self.report(form) as stream:
            return stream.read()

    def _pictures(self, tx: Tx) -> written.Thumbs:
        """Small pictures, a stack in memory at a time."""
        held: dict[str, dict[int, bytes]] = {}

        def thumb(stack: str, sheet: int) -> bytes | None:
            if stack not in held:
                held.clear()
                held[stack] = batch_reports.thumbs(tx, self.actor, self.number, stack)
            return held[stack].get(sheet)

        return thumb
