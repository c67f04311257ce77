"""Batches of scanned paper: how far each is, where every sheet went, and moving boundaries."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from ce_intake.desk import arranging, batch_views, batches
from ce_intake.desk.actors import Actor
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.store.session import Tx
from web import files, here
from web.problems import spell
from web.words import t

bp = Blueprint("batches", __name__)
PAGE = 30  # batches shown at once
SHEETS = 120  # of a stack shown at once
FARTHEST = 10_000_000  # line of a list that may be asked for
LINES = 100  # of a list shown at once
ARRANGING = ("split", "join", "up", "down", "turn_left", "turn_right", "turn_over")
LONGEST_COUNT = 7  # digits
FILE_STATES = ("refused", "duplicate", "taken")


@bp.get("/batches")
def listed() -> str:
    """The batches of one's units, newest first."""
    before = request.args.get("before", type=int)
    with here.reading() as tx:
        found = batch_views.listed(tx, here.actor(), now=here.now(), before=before, limit=PAGE)
    last = found[-1].batch_id if len(found) == PAGE else None
    return render_template("batches/listing.html", batches=found, last=last)


@bp.get("/batches/<batch>")
def show(batch: str) -> str:
    """One batch: its ledger, its stacks, and a part of the clerks' worklist."""
    first, begin = _line("from"), _line("stack")
    with here.reading() as tx:
        view = batch_views.show(tx, here.actor(), batch, now=here.now())
        stacks = arranging.stacks(tx, here.actor(), batch, first=begin, limit=LINES + 1)
        work = batch_views.worklist(tx, here.actor(), batch, first=first, limit=LINES + 1)
    return render_template(
        "batches/show.html",
        batch=view,
        stacks=stacks[:LINES],
        begin=begin,
        more_stacks=len(stacks) > LINES,
        work=work[:LINES],
        first=first,
        step=LINES,
        more=len(work) > LINES,
    )


@bp.get("/batches/<batch>/card")
def card(batch: str) -> str:
    """How far one batch is, as a piece of a page."""
    with here.reading() as tx:
        view = batch_views.show(tx, here.actor(), batch, now=here.now())
    return render_template("batches/_card.html", batch=view)


@bp.get("/batches/<batch>/files")
def sources(batch: str) -> str:
    """The files of a batch as they were found: refused, known already, taken."""
    asked = request.args.get("state", FILE_STATES[0])
    state = asked if asked in FILE_STATES else FILE_STATES[0]
    first = _line("from")
    with here.reading() as tx:
        view = batch_views.show(tx, here.actor(), batch, now=here.now())
        some = batch_views.files(tx, here.actor(), batch, state=state, first=first, limit=LINES + 1)
        found = list(some)
    return render_template(
        "batches/files.html",
        batch=view,
        files=found[:LINES],
        state=state,
        states=FILE_STATES,
        first=first,
        step=LINES,
        more=len(found) > LINES,
    )


@bp.post("/batches/<batch>/<act>")
def decide(batch: str, act: str) -> AnyResponse:
    """Hold up, go on, cancel, read anew, take as a worklist, count, close."""
    done = ACTS.get(act)
    if done is None:
        raise NotFound
    try:
        with here.transaction() as tx:
            done(tx, here.actor(), batch)
    except InvalidInput as error:
        flash(spell(error, here.lang()), "bad")
    return redirect(url_for("batches.show", batch=batch), 303)


@bp.get("/stacks/<stack>")
def ledger(stack: str) -> str:
    """The sheets of a stack as small pictures, in their order, document by document."""
    first = max(request.args.get("from", 0, type=int), 0)
    with here.reading() as tx:
        view = arranging.show(tx, here.actor(), stack)
    return render_template(
        "batches/stack.html",
        stack=view,
        shown=view.sheets[first : first + SHEETS],
        first=first,
        step=SHEETS,
        acts=ARRANGING,
    )


@bp.get("/stacks/<stack>/thumbs/<int:sheet>")
def thumb(stack: str, sheet: int) -> Response:
    """The small picture of one sheet."""
    with here.reading() as tx:
        found = arranging.thumb(tx, here.actor(), stack, sheet)
    return files.picture(found, "image/jpeg")


@bp.post("/stacks/<stack>")
def arrange(stack: str) -> AnyResponse:
    """Move a boundary, a sheet or its top; the reading follows."""
    form = request.form
    sheet = form.get("sheet", 0, type=int)
    first = form.get("from", 0, type=int)
    try:
        with here.transaction() as tx:
            ring = arranging.arrange(
                tx,
                here.actor(),
                stack,
                form.get("act", ""),
                sheet,
                version=form.get("version", 0, type=int),
                now=here.now(),
            )
        here.ring(ring.work_id, ring.pool)
    except InvalidInput as error:
        flash(spell(error, here.lang()), "bad")
    except StaleDecision:
        flash(t("stack_stale"), "bad")
    back = url_for("batches.ledger", stack=stack) + (f"?from={first}" if first else "")
    return redirect(f"{back}#sheet-{sheet}", 303)


def _line(name: str) -> int:
    """The line from which on a long list is shown."""
    return min(max(request.args.get(name, 0, type=int), 0), FARTHEST)


def _reread(tx: Tx, actor: Actor, batch: str) -> None:
    batches.read_anew(tx, actor, batch, now=here.now())


def _count(tx: Tx, actor: Actor, batch: str) -> None:
    text = request.form.get("count", "").strip()
    if text and (not text.isdecimal() or len(text) > LONGEST_COUNT):
        raise InvalidInput(field="control_count", problem="problem_not_a_number")
    batches.count(tx, actor, batch, int(text) if text else None, now=here.now())


def _close(tx: Tx, actor: Actor, batch: str) -> None:
    words = request.form.get("words", "")
    batches.close(tx, actor, batch, words=words, now=here.now())


ACTS: Mapping[str, Callable[[Tx, Actor, str], None]] = {
    "pause": lambda tx, actor, batch: batches.hold(tx, actor, batch, now=here.now()),
    "resume": lambda tx, actor, batch: batches.go_on(tx, actor, batch, now=here.now()),
    "cancel": lambda tx, actor, batch: batches.cancel(tx, actor, batch, now=here.now()),
    "take": lambda tx, actor, batch: batches.take(tx, actor, batch, now=here.now()),
    "reread": _reread,
    "count": _count,
    "close": _close,
}
