"""Scans on their way into a batch: a folder or an archive, sent in pieces that survive a lost line.

Without script a plain form sends files at once. What is taken in is known by its bytes, so that
sending again doubles nothing.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import BinaryIO

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.decoder.client import Decoder
from ce_intake.desk import batch_views, batches
from ce_intake.desk.batches import Facts
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.scanning import arrivals
from ce_intake.scanning.arrivals import CHUNK, Arrivals
from ce_intake.scanning.package import safe
from ce_intake.scanning.take import Intake, Tally, Wanted
from ce_intake.scanning.walk import folders
from web import here
from web.problems import for_program
from web.words import t

bp = Blueprint("arrivals", __name__)
WORDS = ("waits", "again", "lost", "done", "taking", "progress", "too_large")
COLLATIONS = ("reversed", "same")
LONGEST_NUMBER = 7  # digits
GOING_ON = ("open", "paused")


@bp.get("/batches/new")
def begin() -> str:
    """The form for a new batch."""
    return render_template("batches/new.html")


@bp.post("/batches/new")
def create() -> Response:
    """Open a batch with what its operator says of it."""
    form = request.form
    facts = Facts(
        title=form.get("title", "").strip() or t("batch_untitled"),
        year=_number("year"),
        box=form.get("box", "").strip(),
        shelf_mark=form.get("shelf_mark", "").strip(),
        control_count=_number("count"),
    )
    with here.transaction() as tx:
        number = batches.open_batch(
            tx, here.actor(), facts, origin=secrets.token_hex(32), now=here.now()
        )
    return redirect(url_for("arrivals.show", batch=number), 303)


@bp.get("/batches/<batch>/add")
def show(batch: str) -> str:
    """Where a folder or an archive is dropped."""
    with here.reading() as tx:
        view = batch_views.show(tx, here.actor(), batch, now=here.now())
    place = arrivals.of_batch(here.house().settings, view.number)
    return render_template(
        "batches/add.html",
        batch=view,
        waiting=place.names(),
        incomplete=place.incomplete(),
        words={word: t(f"arrival_{word}") for word in WORDS},
        collations=[(how, t(f"collate_{how}")) for how in COLLATIONS],
    )


@bp.get("/batches/<batch>/arrivals")
def offset(batch: str) -> Response:
    """How many bytes of a file are here already."""
    asked = request.args
    reached = _place(batch).offset(
        asked.get("name", ""), asked.get("size", 0, type=int), asked.get("mark", "")
    )
    return jsonify({"offset": reached})


@bp.put("/batches/<batch>/arrivals")
def append(batch: str) -> Response:
    """Take the next piece of a file."""
    asked = request.args
    reached = _place(batch).append(
        asked.get("name", ""),
        here.body(),
        offset=asked.get("offset", 0, type=int),
        size=asked.get("size", 0, type=int),
        mark=asked.get("mark", ""),
    )
    return jsonify({"offset": reached})


@bp.post("/batches/<batch>/add")
def take(batch: str) -> Response:
    """Take in what has come as a whole; a plain form brings its files along."""
    place = _place(batch)
    for sent in request.files.getlist("files"):
        if sent.filename:
            _send(place, sent.filename, here.stream(sent))
    came = place.names()
    tally = _taken(batch, place)
    place.clear(came)
    flash(_told(tally), "bad" if tally.refused else "good")
    address = url_for("batches.show", batch=batch)
    return jsonify({"url": address}) if for_program() else redirect(address, 303)


def _send(place: Arrivals, name: str, stream: BinaryIO) -> None:
    """Put a file of a plain form beside those that came in pieces."""
    digest, size = hashlib.sha256(), 0
    while chunk := stream.read(CHUNK):
        digest.update(chunk)
        size += len(chunk)
    mark = digest.hexdigest()
    reached = stream.seek(place.offset(name, size, mark))
    place.append(name, stream, offset=reached, size=size, mark=mark)


def _taken(batch: str, place: Arrivals) -> Tally:
    house, actor = here.house(), here.actor()
    with here.reading() as tx:
        view = batch_views.show(tx, actor, batch, now=here.now())
        origin = batches.origin(tx, actor, batch)
    if not place.folder.exists():
        return Tally(batch=batch)
    decoder = Decoder(house.settings.limits)
    intake = Intake(
        store=house.store,
        decoder=decoder,
        actor=actor,
        wanted=_wanted(view.title, origin),
        most=house.settings.limits.scan_bytes,
        now=here.now,
    )
    try:
        most, called = house.settings.limits.scan_bytes, safe(view.title)
        return intake.take(folders([place.folder], most=most, called=called), _hear)
    finally:
        decoder.close()


def _wanted(title: str, origin: str) -> Wanted:
    """How the sheets of the files belong together, as the form says."""
    collation = request.form.get("collate", "")
    if collation not in ("", *COLLATIONS):
        raise InvalidInput(field="collate", problem="problem_not_a_choice")
    return Wanted(
        facts=Facts(title=title),
        origin=origin,
        apart=request.form.get("apart") == "1",
        collation=collation or None,
    )


def _hear(_tally: Tally) -> None:
    """Nobody waits for each file."""


def _told(tally: Tally) -> str:
    return t(
        "arrival_taken",
        files=tally.files,
        sheets=tally.sheets,
        duplicates=len(tally.duplicates),
        refused=len(tally.refused),
        rejected=len(tally.rejected),
    )


def _place(batch: str) -> Arrivals:
    """The arrivals of a batch that may still be added to."""
    with here.reading() as tx:
        view = batch_views.show(tx, here.actor(), batch, now=here.now())
    if view.state not in GOING_ON:
        raise NotFound
    return arrivals.of_batch(here.house().settings, view.number)


def _number(name: str) -> int | None:
    text = request.form.get(name, "").strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > LONGEST_NUMBER or int(text) == 0:
        raise InvalidInput(field=name, problem="problem_not_a_number")
    return int(text)
