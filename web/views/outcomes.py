"""What comes out of a batch, to be saved: its report, its package, a stack as searchable PDF/A."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from flask import Blueprint, Response

from ce_intake.desk import arranging, batch_views
from ce_intake.errors import NotFound
from ce_intake.scanning import package as bag
from ce_intake.scanning.outcome import FORMS, Outcome
from web import files, here

bp = Blueprint("outcomes", __name__)
PIECE = 256 * 1024  # bytes
TYPES = {
    "html": "text/html; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


@bp.get("/batches/<batch>/report.<form>")
def report(batch: str, form: str) -> Response:
    """The report of a batch as a web page, a spreadsheet or data."""
    if form not in FORMS:
        raise NotFound
    made = _outcome(batch).report(form)
    return files.saved(_pieces(made), f"{batch}.{form}", TYPES[form])


@bp.get("/batches/<batch>/package.zip")
def package(batch: str) -> Response:
    """The preservation package of a batch: a bag (RFC 8493) in a ZIP archive."""
    info, contents = _outcome(batch).package()
    pieces = bag.zipped(contents, info, here.now().date(), top=batch)
    return files.saved(pieces, f"{batch}.zip", "application/zip")


@bp.get("/stacks/<stack>/scan.pdf")
def pdf(stack: str) -> Response:
    """A stack as searchable PDF/A."""
    with here.reading() as tx:
        view = arranging.show(tx, here.actor(), stack)
    made = _outcome(view.batch).pdf(stack)
    return files.saved([made], f"{stack}.pdf", "application/pdf")


def _outcome(batch: str) -> Outcome:
    with here.reading() as tx:
        batch_views.show(tx, here.actor(), batch, now=here.now())
    now = here.now()
    return Outcome(
        store=here.house().store,
        actor=here.actor(),
        number=batch,
        lang=here.lang(),
        now=lambda: now,
    )


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    with stream:
        while piece := stream.read(PIECE):
            yield piece
